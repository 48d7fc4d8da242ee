"""Which words say that a length of time is the term of a grant or a course, and which that it is something else.

Rows as `reading/months/rules.py` joins them; one that cancels stands before one that counts.
"""

from typing import Final

from tracker.reading.months.rule import Counts, TermRule
from tracker.terms import Kind

_FUNDING: Final = frozenset({Kind.GRANT, Kind.TRAINING})

#: Words that lead to the time for which a grant may go on: "may be renewed for", "with the possibility of continuing for".
MAY_GO_ON: Final = (
    r"\b(?:(?:can|may|could|might|will)(?: then| also| sometimes| possibly)? be (?:extended|renewed|prolonged|followed|stretched|continued|repeated)(?: once| twice| thereafter)? (?:for|by)"
    r"|(?:can|may|could|might|will consider)(?: then| also| sometimes)? (?:extend(?:ing)?|renew(?:ing)?|continu(?:e|ing)|prolong(?:ing)?)(?: (?:it|them|this|(?:the |your |a )?(?:grants?|awards?|funding|support)))? (?:for|by)"
    r"|(?:renewable|extendable|extendible|extensible)(?: once)? (?:for|by)"
    r"|(?<!no )(?<!without )(?<!without the )(?<!not an )(?<!nor )(?:options?|possibility|potential|scope|chance|opportunity|possible)(?: to (?:extend|renew|continue)| (?:of|for) (?:an? )?(?:exten(?:sion|ding)|renew(?:al|ing)|continu(?:ing|ation))| (?:extension|renewal|continuation))?(?: (?:it|them|the grant|funding))?(?: (?:for|by|of))"
    r"|(?:continuation|follow-on|further) (?:funding|grants?|money|support) (?:for|of)"
    r"|(?:initially|first instance),? (?:and )?(?:then|followed by|plus|with)|followed by)"
)

GRANTS: Final[tuple[TermRule, ...]] = (
    TermRule(
        "how long a scheme goes on",
        Counts.NOTHING,
        "“the government has extended both bursary schemes for a further year”: the scheme's time is no grant's",
        before=(
            r"\b(?:extend(?:ed|s)?|renew(?:ed|s)?|prolong(?:ed|s)?|continue[ds]?|keep|kept|confirm(?:ed|s)?|secured?|agreed)\b(?: both| all| its| the| our| their| this)+ (?:[\w'’-]+ ){0,3}(?:schemes?|funds?|programmes?|pots?|partnership|initiative|rounds?)(?: \w+)? (?:for|by)(?: up to| a further| another)*",
        ),
        kinds=_FUNDING,
    ),
    TermRule(
        "by which a grant may go on",
        Counts.EXTENSION,
        "“grants last a year and can be extended for a further year”",
        before=(rf"{MAY_GO_ON}(?: (?:up to|perhaps|at most))*(?: an?| another)?(?: further| additional| extra)?",),
        kinds=frozenset({Kind.GRANT}),
    ),
    TermRule(
        "up to which a grant may go on",
        Counts.WHOLE,
        "“twelve months, extendable to 24 months”: the longest term holds the first",
        before=(
            r"\b(?:extend\w*|renew\w*|prolong\w*|stretch\w*)(?: (?:it|them|this))? (?:up )?to(?: a (?:total|maximum) of)?",
        ),
        kinds=frozenset({Kind.GRANT}),
        needs=("exten", "renew", "prolong", "stretch"),
    ),
    TermRule(
        "how long somebody is kept going",
        Counts.TERM,
        "“towards keeping your organisation going for two years”: a grant's time; what must be kept so long is another matter",
        before=(
            r"(?<!been )(?<!must )(?<!should )(?<!have )(?<!has )(?<!will )(?<!have to )(?<!has to )(?<!need to )(?<!needs to )(?<!agree to )(?<!promise to )(?<!expected to )(?<!undertake to )\bkeep(?:s|ing)? (?:[\w’'-]+ ){1,5}(?:going|afloat|alive|running|in (?:post|work)|on its feet) (?:for|over)(?: (?:up to|about|around|at most|as long as|no more than|exactly|a|an|the|another))*",
            r"\b(?:help\w*|money|grants?|funding|towards|pays?|costs? of|simply|just)(?: to| you| them)* keep(?:ing)? (?:[\w’'-]+ ){1,5}open (?:for|over)(?: (?:up to|about|around|at most|as long as|no more than|exactly|a|an|the|another))*",
        ),
        kinds=frozenset({Kind.GRANT}),
        needs=("keep",),
    ),
    TermRule(
        "age, history, waiting",
        Counts.NOTHING,
        "codebook, Categories: how long an organisation, a programme or a wait lasts is no term of an award",
        before=(
            (
                r"(?:(?:the|our|your|their|these|in|over|for) (?:last|first)|past|previous|preceding|over the next|in the next|next|every|within|after|before|wait(?: for| at least)?|at least|under|aged?|(?<!no longer )(?<!no more )(?<!not more )than|ago|since|"
                r"(?:been |be )?(?:going|running|trading|operating|established|active|open|open for|existed|existence)(?: for)?|(?:been|be) around(?: for)?|"
                r"(?:existed|experience of|record of|accounts for|reserves of|history of|been going for|constituted for|registered for|set up for)|"
                r"(?<!put )in|decision in|decide within|have|then have)(?: (?:up to|about|around|at least|more than|less than|the|a|another|some|over|of|for|exactly|precisely|full))*"
            ),
            r"(?:apply|re-?apply|come back|ask|try|be considered) (?:again|twice|a second time)(?: to us| after)? (?:for|until|within|in)(?: another| a further| at least)*",
            r"\b(?:clos(?:es|ing)|opens?|opening|ends?|ending|expires) in(?: an?)?",
            r"(?:gap|break|interval|pause|wait|rest) of(?: at least| about)?",
            r"(?:permissions?|consents?|leases?|licen[cs]es?|tenure|right to (?:stay|use))\b[^.;]{0,60} for(?: at least| a minimum of)*",
            r"\b(?:lead[- ]time|turnaround|(?:waiting|processing) time)\b[^.;]{0,80}?(?: (?:of|is|be|takes?))?(?: between| about| around| up to)?",
            r"\b(?:have|has|having|must|to) (?:have )?(?:completed?|finished|done|published|filed|produced)(?: at least| more than| over)?",
            r"(?:average[ds]?|mean|median)(?: \w+){0,3} (?:of|over|for|across)(?: the)?(?: last| past| most recent)?",
            r"(?:drawn down|repaid|lease of|tenure of|not an?|isn['’]t an?|pays? in for|pay into it for|came? (?:in|back) )",
        ),
        behind=(
            (
                r"(?:ago|olds?|of (?:experience|trading|accounts|age|operation|running)|experience|trading|reserves?|accounts?|in advance|notice|earlier|later|on,? (?:you|we|they|it|the|he|she|i|your|our|and) |down the (?:line|road|track)|in,? (?:you|we|they|it) |or older|after|before|beforehand|"
                r"to (?:send|submit|apply|respond|reply|decide|wait|prepare)|(?:of|from) (?:the )?(?:date|application|submission|receipt|award|meeting|deadline|offer|opening|notice)|"
                r"or so (?:ago|later|before|after)|running\b(?! costs)|in (?:a row|succession)|consecutively|(?:national |five-year )?(?:initiative|strategy|plan|vision|anniversary|mission|framework of our)|ended|history|for feedback|gap|break|in business|from now|averages?|track record|"
                r"(?:[\w-]+ ){0,2}(?:behind (?:you|it|them|us)|(?:left|remaining|unexpired|to run)(?= on\b| to\b|\s?[.,;)]|$)))\b"
            ),
        ),
        kinds=_FUNDING,
    ),
    TermRule(
        "what is kept, or was worked, so long; how often",
        Counts.NOTHING,
        "“must stay in community use for ten years”, “once in any rolling twelve months”: no term of a grant",
        before=(
            r"\b(?:remain|stays?(?! with\b)|keeps?|kept|retain(?:ed)?|maintain(?:ed)?|look(?:ed)? after|cared? for|stor(?:e|ed))\b[^.;]{0,50} for(?: at least| a minimum of| a further| up to)*",
            r"\b(?:should|must|needs? to|ha(?:s|ve) to)(?: [\w'-]+)? last(?: for)? at least",
            r"\bwork(?:ed|ing)? (?:in|at|as) (?:[\w'’-]+ ){1,5}for",
            r"\b(?:affiliated|a member|members|registered with)\b[^.;]{0,50} for(?: at least| a minimum of| more than| over)*",
            r"\b(?:in|within|per|over) (?:any|each|every)(?: one| single)?(?: rolling| consecutive| given)?",
            r"\b(?:a|each|every|any) rolling",
            r"\b(?:one|two|three|four|six|\d|several|regular) (?:meetings?|rounds?|times|panels?|visits?|reports?|newsletters?|deadlines?)",
        ),
        kinds=_FUNDING,
        needs=(
            "remain",
            "stay",
            "ke",
            "retain",
            "maintain",
            "look",
            "care",
            "stor",
            "last",
            "work",
            "meeting",
            "round",
            "times",
            "panel",
            "visit",
            "report",
            "newsletter",
            "deadline",
            "affiliated",
            "member",
            "registered",
            " any",
            "each",
            "every",
            "rolling",
        ),
    ),
    TermRule(
        "how long the fund itself lasts",
        Counts.NOTHING,
        "codebook, Categories: a programme of ten years that pays one-year grants is not long-term",
        before=(
            r"(?:programme|scheme|initiative|strategy|fund|partnership|foundation)(?: itself)?(?: will| has| is| which| that)*(?: to)? (?:runs?|run|running|lasts?|last|ran|spans?|began|continues?|been)(?: [\w]+){0,2}",
            r"part of (?:our|its|their|the|a)(?: \w+)?",
            r"(?:programme|scheme|initiative|fund) (?:itself )?(?:is|was) (?:an?|our|the|part of an?)(?: [\w]+)?",
            r"(?:programme|scheme|initiative|fund): £[\d,.]+(?: ?k| ?m| million)?,? (?:over|across)(?: the next)?",
            r"(?:members?|trustees|councillors|panels?|directors|governors|officers)(?: are| is)? (?:serves?|sits?|elected|appointed|chosen|stands?|holds? office)(?: [\w]+){0,2} for(?: up to)?",
            r"(?:keep|keeps|kept|retain|retained|store|stored)\b(?: [\w'’,]+){1,8} for(?: at least| up to)?",
        ),
        behind=(
            r"(?:(?!grants?\b|funding\b|core\b|project\b|of\b|will\b|can\b|may\b|could\b|would\b|to\b|we\b|that\b|which\b)[\w-]+ ){0,2}fund\b(?! (?:grants|awards|bursar))",
            r"(?:the|this|our) (?:\w+ ){0,2}(?:fund|programme|scheme|foundation|trust|council|partnership|initiative) (?:will|is to|intends to|hopes to|plans to|aims to) (?:put|invest|spend|give|share|hand|distribute|award|make|provide|pay|bring)\b",
            (
                r"(?:(?!grants?\b|funding\b|projects?\b|core\b|awards?\b|of\b|to\b|for\b|and\b|or\b|in\b)[\w'’&-]+ ){0,3}(?:programme|partnership|scheme|fund|commitment|initiative),? (?:makes|gives|pays|funds|supports|offers|awards|"
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
            r"(?:\d% fixed|% fixed|fixed rate|repaid|repay(?:able|ments?|ing)?|pa(?:y|id) (?:it |them )?back|loans?|borrow\w*|interest)(?: [\w'%.-]+,?){0,5} (?:over|for|within|in|across)(?: (?:up to|between|from))*",
        ),
        behind=(
            r",? (?:[\w'’-]+ ){1,5}(?:was|were|has been|have been|had been)\b",
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
        "term of a grant",
        Counts.TERM,
        'codebook, Decisions: the usual longest term is months where none is fixed; "for 18 months" of a project counts',
        before=(
            r"(?:(?:length|term|terms|duration|period|how long|project length|grant length|funding period|grant term|timescale)(?: of (?:grant|funding|project|award)s?)?(?: is| of|:)?\W*)(?:up to |usually |typically |normally |from |between |a maximum of |maximum )*",
            (
                r"(?:grants?|awards?|funding|fundings?|commitments?|projects?|work|support|payments?|money|costs|revenue|salary|salaries|posts?|it|fellowships?|bursar(?:y|ies)|residenc(?:y|ies)|activity|activities|charities|"
                r"programmes?|courses?|they|you|£[\d,.]+k?(?: million)?|cash|income|is|are|be|been|made|given|awarded|paid|spent|spread|spend|runs?|run|running|ranging|last|lasts|lasting|may be|last for|each|unrestricted|core|multi-year|pay|back|backs|fund|funds|supports?|together|costed|delivered|offers?|offer|take|spending)"
                r"(?: [\w'’-]+){0,4},? (?:for|over|of|lasting|last|lasts|as long as|up to|between|from|through|during|across|is|spread over|through over)(?: (?:up to|as long as|between|a|an|the|initial|a period of|a maximum(?: of)?|maximum|at most|as much as|around|about|either|a total of|one|any|usually|normally|typically|exactly|precisely|full|fixed|no more than|periods? of|terms? of|to))*"
            ),
            r"(?:for|over|lasting|lasts?|through|up to|across|as long as|as many as|of up to|run for|runs for|during)(?: (?:up to|as long as|between|a|an|the|initial|a period of|a maximum(?: of)?|maximum|at most|as much as|as many as|around|about|either|a total of|usually|normally|typically|exactly|precisely|full|fixed|no (?:more|longer) than|not (?:more|longer) than|periods? of|terms? of|spend|spending))*",
            r"(?:your part|place|placement|fellowship|course|programme|training|it|group|matches|pieces? of work|projects|assignments?|mentoring)(?: usually| typically| normally| mostly)? (?:takes?|lasts?|is|runs?)(?: (?:about|around|for|up to|over))*",
            r"\b(?:help(?:s|ing)?(?: \w+)? with|towards|contribut\w+ to|cover(?:s|ing)?|meet(?:s|ing)?)(?: up to| the| an?)?",
            r"\b(?:buys?|gives?|offers?)(?: (?:you|them|us|an artist|a writer|the artist|the winner))?(?: up to| about| between)?",
            r"\b(?:choose|opt for|pick|apply for|ask for|bid for|put in for|request)(?: funding for| money for| between| either)*",
            r"^\W*(?:a |an |our |the |new )?",
            r"\b(?:artists?|writers?|makers?|fellows?|residents?|applicants?|winners?) (?:gets?|receives?|spends?|is given|is offered|has|have)",
            r"£[\d,.]*\d[km]?,",
        ),
        behind=(
            r"(?:,? ?(?:£[\d,]+ )?(?:unrestricted |core |multi-year |restricted |flexible |small |large |revenue )*(?:grants?|awards?|funding|funds?\b|projects?|fellowships?|bursar(?:y|ies)|residenc(?:y|ies)|programmes?|courses?|support|contracts?|placements?|commitments?|training|leadership|development|agreements?|terms?|posts?|accelerators?|incubators?|cohorts?|traineeships?))\b",
            r"(?:in|of|at) (?:an? |the |our |your )?(?:[\w-]+ ){0,2}(?:studio|studios|workspace|residence|archives?|rehearsals?|research)\b",
            r"in (?:length|duration)\b",
            r"(?:of )?(?:\w+ )?(?:help|funding|support|grants?|salary|salaries|costs|backing|residentials|mentoring|training|learning|study|activity|delivery|research|coaching)\b",
            r"(?:is|are) (?:typical|usual|normal|the (?:norm|rule|usual))\b",
            r"(?:\w+ )?basis\b",
            r"(?:,|\(|or (?:less|longer)|at most|max(?:imum)?|each|depending|as suits)",
        ),
        kinds=_FUNDING,
    ),
)
