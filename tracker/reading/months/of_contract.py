"""Which words say that a length of time is the term of a contract, extends it, or is something else.

Rows as `reading/months/rules.py` joins them; one that cancels stands before one that counts.
"""

from typing import Final

from tracker.reading.months.rule import Counts, TermRule
from tracker.terms import Kind

_PAID: Final = frozenset({Kind.CONTRACT, Kind.ENGAGEMENT, Kind.AWARD, Kind.OTHER})

CONTRACTS: Final[tuple[TermRule, ...]] = (
    TermRule(
        "initial term",
        Counts.TERM,
        "the first part of a contract's term, whatever is said of extensions around it",
        before=(
            r"initial(?:ly)?(?: fixed| firm)?(?: (?:term|period|contract|duration|length))?(?: (?:of|is|for))*(?: up to)?",
        ),
        kinds=_PAID,
    ),
    TermRule(
        "extension that is counted already",
        Counts.NOTHING,
        '"five years, including an extension of two": the whole is stated',
        before=(
            r"(?:includ\w+|incl\.?|inclusive of)(?: (?:an?|the|any|all|possible|optional|potential|up to|extensions?|options?|of|to extend|for|by)){0,6}",
        ),
        kinds=_PAID,
    ),
    TermRule(
        "how long somebody has done it",
        Counts.NOTHING,
        "“the provider has done this for six years”: what was is no term of what comes",
        before=(
            (
                r"\b(?:has|have|had|having)(?: \w+)? (?:done|delivered|provided|worked|held|managed|supported|led|offered|looked after|known|met|helped|organised|hosted|run|operated|served|existed|lasted|cared|"
                r"been (?:doing|delivering|providing|running|working|managing|supporting|leading|offering|helping|hosting|here|there|open|in (?:place|post|business|existence|use|charge)|part|involved|active|with|going|our|the|a|its|this))"
                r"\b[^.;]{0,50} for(?: about| over| more than| nearly| almost| some| at least| the (?:last|past))*"
            ),
        ),
        kinds=_PAID,
        needs=("has ", "have ", "had ", "having "),
    ),
    TermRule(
        "what was extended, or grows, for so long",
        Counts.NOTHING,
        "“the pilot has been extended for five more years”, “a neighbourhood that will grow over the next thirteen years”",
        before=(
            r"\b(?:pilot|earlier|previous|present|current|existing|old|former|outgoing|it)\b[^.;]{0,60}\b(?:has|have|had|was|were)(?: \w+)? ?(?:been )?(?:extended|renewed|prolonged|continued) (?:for|by)(?: up to| a further| another)?",
            r"\b(?:neighbourhood|estate|town|village|development|site|quarter|suburb|homes|houses|housing|population|campus|park|district|garden city)\b[^.;]{0,60}\b(?:grow\w*|built|build|develop\w*|emerge\w*|take shape|regenerat\w+|redevelop\w*|complet\w+)\b[^.;]{0,40} (?:over|during|across|in|within)(?: the)?(?: next| coming| following)?",
        ),
        kinds=frozenset({Kind.CONTRACT, Kind.ENGAGEMENT}),
    ),
    TermRule(
        "how long those stay or run who are helped by it",
        Counts.NOTHING,
        "“people who stay for six months”, “a fund whose projects last for four years”: no term of the contract",
        before=(
            (
                r"\b(?:grantees|grant[- ]?holders|awardees|pupils|participants|learners|students|clients|residents|tenants|patients|people|adults|users|families|carers|members|trainees|apprentices|tenancies|stays|"
                r"(?:which|whose|where|funded|scheme|fund|programme)\b[^.;]{0,40}(?:projects|partnerships|schools|groups|organisations|charities|artists|bodies|partners))"
                r"(?: (?:who|which|that|each|usually|typically|normally|may|can|will|are|is|be|get|being|[a-z]+ly))*(?: in \w+)? (?:run|runs|last|lasts|stay|live|work|attend|receive|get|take part|remain|continue|take|funded|supported|helped|accommodated|housed|enrolled|paid)"
                r"\b[^.;]{0,30} for(?: up to| about| around| at least| between| a maximum of)*"
            ),
        ),
        kinds=_PAID,
    ),
    TermRule(
        "for which it may go on",
        Counts.EXTENSION,
        "“may go on for two years after that”, “for two years thereafter”: what comes on top",
        before=(
            r"\b(?:may|might|could|can|will)(?: then| also)? (?:go on|run on|carry on|be carried on|continue)(?: \w+)? for(?: up to)?",
        ),
        behind=(r",? ?(?:thereafter|beyond (?:that|this)|on top)\b",),
        kinds=_PAID,
    ),
    TermRule(
        "extension by periods",
        Counts.EXTENSION,
        "“extended by any period or periods, up to 24 months in all”: what comes on top, however it is parted",
        before=(
            r"(?:extend\w*|extensions?|renew\w*)(?: [\w'’]+){0,3} (?:for|by) (?:any|one or more|several|further) (?:further )?(?:periods?(?: or periods?)?|terms?),?(?: of)? up to",
            r"(?:extend\w*|renew\w*|prolong\w*|lengthen\w*) (?:once|twice|two times|three times),?(?: by| for)?(?: up to)?",
        ),
        kinds=_PAID,
    ),
    TermRule(
        "whole term, named behind",
        Counts.WHOLE,
        "“renewed yearly, for a maximum of three years in total”: the whole, whatever is said of renewal before it",
        behind=(
            r"(?:in (?:total|all)|altogether|overall|at (?:the )?(?:very )?most|at the (?:longest|outside))\b",
        ),
        kinds=_PAID,
    ),
    TermRule(
        "extension named behind",
        Counts.EXTENSION,
        "codebook, fields: extension options included",
        behind=(
            r"(?<![,;|]\s)(?:(?:possible|optional|potential|further) )?(?:extensions?|options?|renewals?)\b(?!\s?[:|])",
        ),
        kinds=_PAID,
    ),
    TermRule(
        "extension of at most",
        Counts.EXTENSION,
        '"extend for a maximum of two years": the most that comes on top, not the most in all',
        before=(
            r"(?:extend\w*|extensions?|renew\w*)(?: [\w'’]+){0,5} (?:for|by|of)(?: up to)? an? (?:further |additional |overall )?maximum(?: further| additional)?(?: period)?(?: of)?(?: an? (?:further|additional))?",
            r"(?:further|additional) (?:\w+ ){0,3}(?:periods?|terms?)(?: of)?,? up to an? (?:\w+ )?maximum(?: of)?",
            r"(?:extensions?|renewals?|optional)(?: options?| periods?| terms?)?(?: (?:available|in months|length))?\s?[:|]\s?(?:up to|maximum(?: of)?)?",
        ),
        kinds=_PAID,
    ),
    TermRule(
        "what is kept, holds or was run so long",
        Counts.NOTHING,
        "papers that are kept, a warranty, how long a thing must last, and how long somebody ran it, are no terms of a contract",
        before=(
            r"\b(?:warranty|warranties|guarantees?|defects(?: liability)?)(?: period)?(?: is| are| of| for|:)?(?: at least)?",
            r"\b(?:hold|keep|kept|retain(?:ed)?|maintain(?:ed)?|store[ds]?)\b[^.;]{0,60} for(?: at least| a minimum of| up to)*",
            r"(?<!contract )(?<!service )(?<!agreement )(?<!framework )(?<!project )(?<!programme )\b(?:should|must|needs? to|ha(?:s|ve) to)\b[^.;]{0,120}\blast(?: for)?(?: at least| about| up to| some)*",
            r"\b(?:ran|operated|managed|served|delivered|occupied|existed|owned)\b[^.;]{0,50} for(?: the last| the past| over| more than| about| nearly| almost| some| well)*",
        ),
        kinds=_PAID,
        needs=(
            "warrant",
            "guarantee",
            "defects",
            "hold",
            "ke",
            "retain",
            "maintain",
            "store",
            " last",
            "ran ",
            "ed ",
            "ed,",
        ),
    ),
    TermRule(
        "history and small print of a contract",
        Counts.NOTHING,
        "experience, payment terms and standstill are no terms of a contract",
        before=(
            (
                r"(?:(?:the|our|your|their|these|in|over|for) last|past|previous|preceding|every|within|after|at least|(?<!no longer )(?<!not longer )(?<!no more )than|ago|since|aged?|experience of|accounts for|records? for|retained for|kept for|wait|valid for|open for|"
                r"(?<!in )place (?:over|for)|held for)(?: (?:up to|about|around|the|a|another|least|exactly|precisely|full))*"
            ),
            r"\b(?:clos(?:es|ing)|opens?|opening|expires) in(?: an?)?",
            r"(?:service|contract|scheme|project|provider|council|it|they)(?: [\w'’-]+){0,2} (?:has|have|had) (?:\w+ )?(?:run|operated|existed|lasted|served|been (?!(?:awarded|let|agreed|signed|extended|renewed|made|granted|given|set|placed|approved)\b)\w+)(?: [\w'’-]+){0,3} for(?: about| over| more than| nearly| almost)*",
        ),
        behind=(
            (
                r"(?:ago|early|ahead of|olds?|of (?:experience|trading|accounts|age)|experience|trading|accounts?|notice|in arrears|or older|warranty|guarantee|from (?:receipt|award|the date(?! (?:it|both|the contract|of (?:sign\w*|commenc\w*))\b))|"
                r"of receipt|after (?:the )?(?:end|contract|completion|works?|expiry)|each(?! time)|of the (?:programme|course)|and (?:over|older|under))\b"
            ),
            r",? (?:the |our |we |it |they )?(?:[\w'-]+ ){0,4}(?:has|have) (?:been\b(?! (?:now |since |also )?(?:cancel|withdraw|terminat|abandon|award|let\b|stopp|suspend|extend|agreed|signed|set\b|drawn|replaced|paused|halted|discontinu|approved|advertis|publish))|run|worked|served|helped|offered|provided|delivered|brought|met)\b",
        ),
        kinds=_PAID,
    ),
    TermRule(
        "whole term",
        Counts.WHOLE,
        "codebook, Notices: months includes every extension option",
        before=(
            r"(?:extend(?:able|ible|ed)?|renewable|lengthened|prolonged)(?: (?:annually|yearly|each year|every year))?(?: (?:it|this|the contract|the term|once))?(?: up)? to(?: a (?:total|maximum|period|ceiling|limit|cap))?(?: (?:term|period))?(?: of)?(?: up to)?",
            r"(?<!by a )(?:maximum|total|overall|full|potential|longest|possible|whole)(?!\s(?:\w+\s)?(?:extensions?|renewals?)\b)(?: possible| contract| potential| overall)?(?: term| length| duration| period| life)?(?: (?:of|is|:|will be|including|incl\.?))*(?: extensions?(?: of)?)?",
            r"(?:in total|altogether|(?:a |to a )total of|to a maximum of|(?:no|not) (?:longer|more) than|at (?:the )?most)",
        ),
        behind=(
            r"(?:in (?:total|all)|altogether|maximum|overall|including (?:any |all |the )?(?:extensions?|options?)|incl\.? extensions?|with (?:all|every) extensions?)",
        ),
        kinds=_PAID,
    ),
    TermRule(
        "extension",
        Counts.EXTENSION,
        "codebook, fields: extension options included",
        before=(
            r"(?:extend\w*|extensions?|options?|optional|renew\w*|prolong\w*|lengthen\w*|continue\w*|carried on|carry on|possibility|possible|potential|further|additional|another|add|adding|plus|\+|more)\b(?: [\w,()'’-]+){0,7}",
            r"(?:plus|\+|and then|then)(?: by)?(?: up to| a further| an additional| a maximum of)*",
        ),
        behind=(
            r"(?<![,;|]\s)(?:extensions?|options?|optional|renewals?|if (?:both|all)|extra|on top|more\b(?! than)|\(?optional|at the council)\b",
        ),
        kinds=_PAID,
    ),
    TermRule(
        "term of a contract",
        Counts.TERM,
        "codebook, fields: the longest term of one award",
        before=(
            (
                r"(?:contract|agreement|framework|term|terms|period|duration|length|lasts?|last|runs?|running|for|over|across|of|initial|is|be|be for|appointed for|let for|initially|dps|up to|an?|the|"
                r"fixed|lot \d|service|years?|:|\||\(|-|—|–|,)\W*(?:(?:initial|fixed|exactly|precisely|full|minimum|first|core|an?|the|next|period|term|of|up to|about|for|around) ?){0,4}"
            ),
        ),
        behind=(
            r"(?:\(?initial\)?|contract|agreement|framework|term|enterprise|fixed|from|starting|beginning|commencing|initially|service|programme|project|is (?:certain|firm|guaranteed)|period|certain|with|plus|\+|deal|pilot|licen[cs]e|life|lifetime|in (?:length|duration))\b",
        ),
        kinds=_PAID,
    ),
)
