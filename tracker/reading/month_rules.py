"""Which words say that a length of time is the term of a grant or contract: the rows behind `reading/months.py`.

`before` and `behind` are phrases in lower case that may use the signs of regular expressions; they stand directly
before or behind the length. A row that cancels wins over one that counts.
"""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from tracker.terms import Kind


class Counts(Enum):
    """What a length of time is."""

    #: The term of one award or contract.
    TERM = "term"
    #: It comes on top ("with the option of two further years").
    EXTENSION = "extension"
    #: The whole term, extensions included ("extendable to seven years").
    WHOLE = "whole"
    #: Something else.
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class TermRule:
    """One row: the words before or behind a length of time, what it then is, why."""

    name: str
    counts: Counts
    because: str
    before: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    kinds: frozenset[Kind] = frozenset()
    #: One of these stands in what `before` finds: where none does, it need not be tried. Empty where it always is.
    needs: tuple[str, ...] = ()


_PAID: Final = frozenset({Kind.CONTRACT, Kind.ENGAGEMENT, Kind.AWARD, Kind.OTHER})
_FUNDING: Final = frozenset({Kind.GRANT, Kind.TRAINING})

RULES: Final[tuple[TermRule, ...]] = (
    TermRule(
        "what it is only a part of",
        Counts.NOTHING,
        "codebook, Categories: how long a wider programme lasts is no term of what one can get in it",
        before=(r"\bpart of (?:an? |the |our |its |their )?(?:(?:wider|larger|bigger|new|major|national) )?",),
        needs=("part of ",),
    ),
    TermRule(
        "what a funder chose to spend in",
        Counts.NOTHING,
        "“the trustees chose to spend everything over 25 years”: how long a funder lives is no term of a grant",
        before=(
            r"\b(?:trustees|foundation|trust|board|founders?|family|company|we|it)\b[^.;]{0,30}\b(?:chose|chosen|decided|plans?|planned|aims?|intends?|wants?|wish(?:es)?|promised|pledged)\b[^.;]{0,30}\b(?:spend|invest|distribute|give away|wind (?:up|down)|money|funding)\b[^.;]{0,24}(?: (?:over|in|within|across|for|of)(?: the(?: next| coming)?)?)?",
        ),
        kinds=_FUNDING,
        needs=("cho", "decided", "plan", "aim", "intend", "want", "wish", "promised", "pledged"),
    ),
    TermRule(
        "how much more or less there is",
        Counts.NOTHING,
        "“the budget was cut by a fifth over two years” is no term of a grant",
        before=(
            r"\b(?:cut|reduced?|fell|fall\w*|rose|risen|raised|increas\w+|grow\w*|grew|doubled|halved)(?: by)?(?: [\w£.,%]+){0,5} (?:over|in|within|across)(?: the)?",
            r"\b(?:put off|put back|postponed|delayed|deferred|moved)(?: \w+)? (?:by|for)(?: up to)?",
        ),
        kinds=_FUNDING,
        needs=(
            "cut",
            "reduc",
            "fell",
            "fall",
            "ris",
            "rose",
            "rais",
            "increas",
            "gr",
            "doubl",
            "halv",
            "put",
            "postpon",
            "delay",
            "defer",
            "mov",
        ),
    ),
    TermRule(
        "beyond which nothing is paid for",
        Counts.TERM,
        "“we would not expect a project to last more than six months”, “no commitments beyond a single year”",
        before=(
            r"(?:not|never|cannot|\w+n['’]t|no)\b[^.;]{0,50}\b(?:last|run|go|extend|continue|be|take on|commitments?|grants?|awards?|projects?|fund|support)\b[^.;]{0,24}\b(?:beyond|past|(?:longer|more) than|over|exceed(?:ing)?)(?: a(?: period of)?)?",
        ),
        kinds=frozenset({Kind.GRANT}),
        needs=("beyond", "past", "than", "over", "exceed"),
    ),
    TermRule(
        "a label of the term",
        Counts.TERM,
        "“Grant duration: 12 or 24 months from the award”: what a label says so plainly",
        before=(r"\b(?:grant|project|funding|award)? ?(?:duration|length|term)\s?[:|]\s?(?:up to )?",),
        kinds=_FUNDING,
    ),
    TermRule(
        "several grants in so many years",
        Counts.NOTHING,
        "“three grants over three years, each on a new application”: each has a term of its own",
        before=(
            r"\b(?:two|three|four|five|\d) (?:grants|awards|applications|times)\b[^.;]{0,30} (?:over|in|within|every)(?: any| a period of)?",
            r"\b(?:cannot|can['’]t|may not|must not|should not|won['’]t|will not) (?:apply|come back|ask|return|re-?apply|be considered|be helped|get another)(?: again)?(?: to us)? (?:for|within|until)(?: another| at least| a further)*",
            r"\b(?:turned down|unsuccessful|refused|rejected|declined)\b[^.;]{0,12},? (?:for|within|in)",
        ),
        kinds=_FUNDING,
        needs=(
            "can",
            "not",
            "won",
            "grants",
            "awards",
            "applications",
            "times",
            "turned down",
            "unsuccessful",
            "refused",
            "rejected",
            "declined",
        ),
    ),
    TermRule(
        "what a sum is for, in the months to come",
        Counts.TERM,
        "“up to £25,000 to recruit volunteers over the next twelve months”",
        before=(
            r"\b(?:up to|between|ask for|apply for|request|grants? of|awards? of)[^.;£]{0,10}£[\d,]+k? (?:to|for|towards)\b[^.;£]{0,90} (?:over|in|during|for) the (?:next|coming)",
        ),
        kinds=frozenset({Kind.GRANT}),
        needs=(" the next", " the coming"),
    ),
    TermRule(
        "how long a project may take",
        Counts.TERM,
        'codebook, Decisions: "for 18 months" of a project counts',
        before=(
            r"(?:finish(?:ed)?|complet(?:e|ed)|deliver(?:ed)?|spen[dt]|used|done|wrapped up|carried out|concluded|happen|tak(?:e|es|en|ing) place)(?: \w+){0,4} (?:within|in|over|inside)(?: (?:up to|about|the next|a period of))*",
        ),
        behind=(
            r"(?:(?:with)?in which )?to (?:spend|use|complete|finish|deliver) (?:it|the|your|all|this|their)\b",
            r"to (?:complete|finish|deliver|carry out|build)(?=\s?(?:[.,;)]|$))",
        ),
    ),
    TermRule(
        "age, history, waiting",
        Counts.NOTHING,
        "codebook, Categories: how long an organisation, a programme or a wait lasts is no term of an award",
        before=(
            (
                r"(?:(?:the|our|your|their|these|in|over|for) (?:last|first)|past|previous|preceding|over the next|in the next|next|every|within|after|before|wait(?: for| at least)?|at least|under|aged?|(?<!no longer )(?<!no more )(?<!not more )than|ago|since|"
                r"(?:been |be )?(?:going|running|trading|operating|established|active|open|around|open for|existed|existence)(?: for)?|"
                r"(?:existed|experience of|record of|accounts for|reserves of|history of|been going for|constituted for|registered for|set up for)|"
                r"(?<!put )in|decision in|decide within|have|then have)(?: (?:up to|about|around|at least|more than|less than|the|a|another|some|over|of|for))*"
            ),
            r"(?:apply|re-?apply|come back|ask|try|be considered) (?:again|twice|a second time)(?: to us| after)? (?:for|until|within|in)(?: another| a further| at least)*",
            r"\b(?:clos(?:es|ing)|opens?|opening|ends?|ending|expires) in(?: an?)?",
            r"(?:gap|break|interval|pause|wait|rest) of(?: at least| about)?",
            r"(?:permissions?|consents?|leases?|licen[cs]es?|tenure|right to (?:stay|use))\b[^.;]{0,60} for(?: at least| a minimum of)*",
            r"average(?: \w+){0,3} (?:of|over|for|across)(?: the)?(?: last| past| most recent)?",
            r"(?:drawn down|repaid|lease of|tenure of|not an?|isn['’]t an?|pays? in for|pay into it for|came? (?:in|back) )",
        ),
        behind=(
            (
                r"(?:ago|olds?|of (?:experience|trading|accounts|age|operation|running)|experience|trading|reserves?|accounts?|in advance|notice|earlier|later|or older|after|before|beforehand|"
                r"to (?:send|submit|apply|respond|reply|decide|wait|prepare)|(?:of|from) (?:the )?(?:date|application|submission|receipt|award|meeting|deadline|offer|opening|notice)|"
                r"or so (?:ago|later|before|after)|running\b(?! costs)|in (?:a row|succession)|consecutively|(?:national |five-year )?(?:initiative|strategy|plan|vision|anniversary|mission|framework of our)|ended|history|for feedback|gap|break|in business|from now)\b"
            ),
        ),
        kinds=_FUNDING,
    ),
    TermRule(
        "how long the fund itself lasts",
        Counts.NOTHING,
        "codebook, Categories: a programme of ten years that pays one-year grants is not long-term",
        before=(
            r"(?:programme|scheme|initiative|strategy|fund|partnership|foundation)(?: itself)?(?: will| has| is| which| that)*(?: to)? (?:runs?|run|running|lasts?|last|ran|spans?|began|continues?|been)(?: [\w]+){0,2}",
            r"part of (?:our|its|their|the|a)(?: \w+)?",
            r"(?:programme|scheme|initiative|fund) (?:itself )?(?:is|was) (?:an?|our|the|part of an?)(?: [\w]+)?",
        ),
        behind=(
            (
                r"(?:programme|partnership|scheme|fund|commitment|initiative),? (?:makes|gives|pays|funds|supports|offers|awards|"
                r"provides|helps|will (?:make|give|pay|fund|support|offer|award))\b"
            ),
        ),
        kinds=frozenset({Kind.GRANT}),
    ),
    TermRule(
        "what a funder spends, or somebody did, for years",
        Counts.NOTHING,
        "codebook, Categories: how long a programme runs, or a person has worked, is no term of an award",
        before=(
            r"(?:has|have|had|having|who|been) (?:\w+ )?(?:led|run|worked|managed|served)(?: [\w'-]+){0,4} for(?: at least| about| over)?",
            r"(?:volunteered|lived|traded|existed|operated|in use|in existence|stood|worshipped|occupied|owned|used|served|known|worked|met|sung|played|open|registered|been)(?: [\w'-]+){0,4} for(?: at least| about| over| more than)?",
            r"(?:\d% fixed|% fixed|fixed rate|repaid|repay(?:able|ments?|ing)?|pa(?:y|id) (?:it |them )?back|loans?|borrow\w*|interest)(?: [\w'-]+){0,5} (?:over|for|within|in|across)(?: (?:up to|between|from))*",
        ),
        behind=(
            r"(?:,? )?(?:the |our |we |it )?(?:\w+ ){0,3}(?:will|has|have|plans? to|aims? to|expects? to) (?:spend|spent|invest|invested|give|given|distribute|commit)",
            r"(?:must|should|need to|ha(?:s|ve) to|will)(?: \w+)? (?:have )?(?:gone|passed|pass|elapsed?|go by|gone by)\b",
            r",? (?:was|were) (?:made|awarded|given|granted)\b",
            r"of (?:the|our|this) (?:\w+ ){0,3}(?:programme|fund|scheme|foundation|trust|initiative)\b",
            r"(?:programme|scheme|initiative|partnership),? (?:paid for|funded|financed|backed|supported|run|delivered|led|managed|set up|launched|made possible) (?:by|with|in|through)\b",
        ),
        kinds=_FUNDING,
    ),
    TermRule(
        "how long an answer takes",
        Counts.NOTHING,
        "a bid can take six months to be decided; a course that takes ten months lasts so long",
        before=(r"(?:can take|takes?|take)(?: (?:up to|about|around|at least|between|us))*",),
        kinds=frozenset({Kind.GRANT}),
    ),
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
        behind=(r"(?:in (?:total|all)|altogether|overall)\b",),
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
        "history and small print of a contract",
        Counts.NOTHING,
        "experience, payment terms and standstill are no terms of a contract",
        before=(
            (
                r"(?:(?:the|our|your|their|these|in|over|for) last|past|previous|preceding|every|within|after|at least|(?<!no longer )(?<!not longer )(?<!no more )than|ago|since|aged?|experience of|accounts for|records? for|retained for|kept for|wait|valid for|open for|"
                r"(?<!in )place (?:over|for)|held for)(?: (?:up to|about|around|the|a|another|least))*"
            ),
            r"\b(?:clos(?:es|ing)|opens?|opening|expires) in(?: an?)?",
            r"(?:service|contract|scheme|project|provider|council|it|they)(?: [\w'’-]+){0,2} (?:has|have|had) (?:\w+ )?(?:run|operated|existed|lasted|served|been \w+)(?: [\w'’-]+){0,3} for(?: about| over| more than| nearly| almost)*",
        ),
        behind=(
            (
                r"(?:ago|early|ahead of|olds?|of (?:experience|trading|accounts|age)|experience|trading|accounts?|notice|in arrears|or older|warranty|guarantee|from (?:receipt|award|the date(?! (?:it|both|the contract|of (?:sign\w*|commenc\w*))\b))|"
                r"of receipt|after (?:the )?end|each(?! time)|of the (?:programme|course)|and (?:over|older|under))\b"
            ),
        ),
        kinds=_PAID,
    ),
    TermRule(
        "whole term",
        Counts.WHOLE,
        "codebook, Notices: months includes every extension option",
        before=(
            r"(?:extend(?:able|ible|ed)?|renewable|lengthened|prolonged)(?: (?:it|this|the contract|the term|once))?(?: up)? to(?: a (?:total|maximum|period))?(?: (?:term|period))?(?: of)?(?: up to)?",
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
                r"(?:contract|agreement|framework|term|terms|period|duration|length|lasts?|last|runs?|running|for|over|of|initial|is|be|be for|appointed for|let for|initially|dps|up to|an?|the|"
                r"fixed|lot \d|service|years?|:|\||\(|-|—|–|,)\W*(?:(?:initial|fixed|minimum|first|core|an?|the|next|period|term|of|up to|about|for|around) ?){0,4}"
            ),
        ),
        behind=(
            r"(?:\(?initial\)?|contract|agreement|framework|term|enterprise|fixed|from|starting|beginning|commencing|initially|service|programme|project|is (?:certain|firm|guaranteed)|period|certain|with|plus|\+|deal|pilot|licen[cs]e|life|lifetime)\b",
        ),
        kinds=_PAID,
    ),
    TermRule(
        "term of a grant",
        Counts.TERM,
        'codebook, Decisions: the usual longest term is months where none is fixed; "for 18 months" of a project counts',
        before=(
            r"(?:(?:length|term|terms|duration|period|how long|project length|grant length|funding period|grant term|timescale)(?: of (?:grant|funding|project|award)s?)?(?: is| of|:)?\W*)(?:up to |usually |typically |normally |from |between |a maximum of |maximum )*",
            (
                r"(?:grants?|awards?|funding|fundings?|projects?|work|support|payments?|money|costs|revenue|salary|salaries|posts?|it|fellowships?|bursar(?:y|ies)|residenc(?:y|ies)|activity|activities|charities|"
                r"programmes?|courses?|they|you|£[\d,.]+k?(?: million)?|cash|income|is|are|be|been|made|given|awarded|paid|spent|spread|spend|runs?|run|running|ranging|last|lasts|lasting|may be|last for|each|unrestricted|core|multi-year|pay|back|backs|fund|funds|supports?|together|costed|delivered|offers?|offer|take|spending)"
                r"(?: [\w'’-]+){0,4},? (?:for|over|of|lasting|last|lasts|as long as|up to|between|from|through|during|across|is|spread over|through over)(?: (?:up to|as long as|between|a|an|the|a period of|a maximum of|at most|as much as|around|about|either|a total of|one|any|usually|normally|typically|no more than|periods? of|terms? of|to))*"
            ),
            r"(?:for|over|lasting|lasts?|through|up to|across|as long as|as many as|of up to|run for|runs for|during)(?: (?:up to|as long as|between|a|an|the|a period of|a maximum of|at most|as much as|as many as|around|about|either|a total of|usually|normally|typically|no (?:more|longer) than|not (?:more|longer) than|periods? of|terms? of|spend|spending))*",
            r"(?:your part|place|placement|fellowship|course|programme|training|it|group|matches|pieces? of work|projects|assignments?|mentoring)(?: usually| typically| normally| mostly)? (?:takes?|lasts?|is|runs?)(?: (?:about|around|for|up to|over))*",
            r"\b(?:help(?:s|ing)?(?: \w+)? with|towards|contribut\w+ to|cover(?:s|ing)?|meet(?:s|ing)?)(?: up to| the)?",
            r"\b(?:choose|opt for|pick|apply for|ask for|bid for|put in for|request)(?: funding for| money for| between| either)*",
            r"^\W*(?:a |an |our |the |new )?",
            r"\b(?:artists?|writers?|makers?|fellows?|residents?|applicants?|winners?) (?:gets?|receives?|spends?|is given|is offered|has|have)",
            r"£[\d,.]*\d[km]?,",
        ),
        behind=(
            r"(?:,? ?(?:£[\d,]+ )?(?:unrestricted |core |multi-year |restricted |flexible |small |large |revenue )*(?:grants?|awards?|funding|funds?\b|projects?|fellowships?|bursar(?:y|ies)|residenc(?:y|ies)|programmes?|courses?|support|contracts?|placements?|commitments?|training|leadership|development|agreements?|terms?|posts?|accelerators?|incubators?|cohorts?|traineeships?))\b",
            r"(?:of )?(?:\w+ )?(?:funding|support|grants?|salary|salaries|costs|backing|residentials|mentoring|training|learning|study|activity|delivery)\b",
            r"(?:is|are) (?:typical|usual|normal|the (?:norm|rule|usual))\b",
            r"(?:\w+ )?basis\b",
            r"(?:,|\(|or (?:less|longer)|at most|max(?:imum)?|each|depending|as suits)",
        ),
        kinds=_FUNDING,
    ),
)

#: A number without its unit that follows a length: "3 years with up to 2 more", "extendable to 7", "up to 10".
BARE_MORE: Final = r"(?:up to |then |and |plus |possibly |add ){{0,4}}(?:(?P<number>{number}) (?:more\b|optional(?=\s?(?:[.,;)]|$)))|(?:with|and|plus|then) (?:up to )?(?:a (?:possible |potential |optional )?further|(?:an|the) (?:option|possibility) of(?: a further| up to)?) (?P<further>{number})(?=\s?(?:[,.;)]|$|at the))|(?:extend|renew|prolong)\w* (?:it |this |the contract )?(?:by|for) (?:up to )?(?:(?:another|a further|an additional) )?(?!an?\b)(?P<another>{number})(?:\s?\+\s?(?P<again>{number}))?(?!\w|,\d| \d| ?[x×]| \(\d{{1,2}}\) (?:\w+ )?(?:further|more|months?|years?)\b| (?:one|two|three|six|twelve|single|separate|successive|equal)\b| (?:\w+ )?(?:months?|weeks?|days?|years?|periods?|terms?|times?|extensions?|further|more))|(?:go|going|run|running|carry|carrying) on for (?:up to )?(?P<on>{number})(?=\s?(?:[.,;)]|$))|(?:(?<=20\d\d )|(?<!\d )(?<!\d))(?:plus|\+) (?:up to )?(?:(?:an? )?(?:possible|potential|optional|further) )?(?P<plus>{number})(?=\s?(?:[.;)]|$)))(?! (?:\w+ )?(?:people|places|days|weeks|months|years?|than|lots?|providers|suppliers|groups|grants|rounds|session\w*))"
BARE_WHOLE: Final = r"(?:(?:extend|stretch|prolong|lengthen|renew)\w* (?:up )?to(?: a (?:total|maximum|limit) of)?|(?:go|goes|run|runs|carry|carried|continue)(?: on)? (?:up )?to(?: a (?:total|maximum) of)?|to a (?:limit|maximum|total) of|look at up to|(?:with |and )?extensions? to (?:at most|a maximum of|no more than|up to)|(?:(?:as long as|up to)(?: a (?:total|maximum) of)?|and (?:up to )?a maximum of)) (?P<number>{number})(?=\s*(?:[.,;)]|$|in (?:some|special|exceptional|all|total)|at (?:the )?(?:very )?most|after|following|if\b|subject))"
#: A year named by its place: "with an optional third year", "the option of a fourth".
BARE_YEAR: Final = r"(?:option\w*|scope|carr(?:y|ied) on|continu\w+|possib\w+|extend\w*|extension|potential\w*|chance|renew\w*|may|might|could)\b[^.;\n]{0,50}?\b(?P<place>second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th|7th)(?: and (?:a |an )?(?P<later>third|fourth|fifth|sixth|seventh|3rd|4th|5th|6th|7th))?(?= years?\b|[.,;)]| if|$)"
PLACES: Final = {
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "5th": 5,
    "6th": 6,
    "7th": 7,
}
