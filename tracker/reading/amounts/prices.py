"""Which words say that a sum is a price, a wage, a security, a part of a contract's value, or what was.

Rows as `reading/amounts/rules.py` joins them; the codebook's Decisions and Notices say what is left out.
"""

from typing import Final

from tracker.reading.amounts.rule import Purpose, SumRule
from tracker.terms import Kind

_FUNDING: Final = frozenset({Kind.GRANT, Kind.TRAINING, Kind.AWARD})
_PAID: Final = frozenset({Kind.CONTRACT, Kind.ENGAGEMENT, Kind.AWARD, Kind.OTHER})

SECURITY: Final[tuple[SumRule, ...]] = (
    SumRule(
        "insurance and security",
        Purpose.NOTHING,
        "codebook, Notices: insurance sums are no amounts",
        before=(r"(?:insurance|liability|indemnity|cover|guarantee|bond|policy)\b",),
        behind=(
            r"(?!\s*(?:towards?|to|for)\b)(?:public|employer[\w'’]*|professional|of|in)? ?(?:[\w'’]+ )?(?:insurance|liability|indemnity|cover)\b",
        ),
    ),
)

#: What used to be given, and what somebody is paid who works for the fund.
NOT_NOW: Final[tuple[SumRule, ...]] = (
    SumRule(
        "the limit that holds now",
        Purpose.ONE,
        "“the cap has been cut from £1,200 to £800”: the second sum is what one can get",
        before=(
            r"(?<!income )(?<!turnover )(?<!age )\b(?:limit|maximum|ceiling|cap|most|top grant|largest grant)\b(?! (?:income|turnover))[^.;£]{0,30}\bfrom £[\d,]{1,9} to\W*(?=$)",
        ),
        kinds=frozenset({Kind.GRANT}),
        needs=(" from £",),
    ),
    SumRule(
        "the limit of former years",
        Purpose.NOTHING,
        "“the most we've ever given is £12,000”, “the limit has come down from £3,000”: another one holds now",
        before=(
            r"\b(?:most|largest|biggest|highest|record)(?: \w+){0,2} (?:we(?:['’]ve| have)|ever|that has|has been)(?: ever| been| so far)* (?:given|made|awarded|paid|granted)(?: (?:out|is|was|has been|to date|so far|until now|stands at))*\W*(?=$)",
            r"(?<!income )(?<!turnover )(?<!age )\b(?:limit|maximum|ceiling|cap|most|top grant|largest grant)\b(?! (?:income|turnover))[^.;£]{0,24}\b(?:come|came|gone|went|goes|raised|lowered|reduced|cut|increased|changed|risen|rises|rose|fallen|falls|fell|dropped|moved|lifted)(?: up| down)? from\W*(?=$)",
            r"(?:^|[.;] ?)\W*(?:previously|formerly|until now|in the past|before)(?: (?:it was|the limit was|set at|limited to|at|up to))?,?\W*(?=$)",
        ),
        kinds=frozenset({Kind.GRANT}),
        needs=(
            "ever",
            "have",
            "'ve",
            "’ve",
            "has",
            " from",
            "previously",
            "formerly",
            "until now",
            "past",
            "before",
        ),
    ),
    SumRule(
        "what somebody earns",
        Purpose.NOTHING,
        "“we are also looking for a Grants Officer (£28,000)”: a wage is no grant",
        before=(
            r"\b(?:looking for|recruit(?:ing)?|seek(?:ing)?|hiring|vacancy|vacancies|wanted|job|we need|appoint(?:ing)?)\b[^.;£]{0,50}\b(?:officer|manager|assistant|co-?ordinator|worker|administrator|director|clerk|adviser|fundraiser|post|role|trainee|apprentice)\b[^.;£]{0,16}(?=$)",
        ),
        kinds=frozenset({Kind.GRANT}),
        needs=(
            "officer",
            "manager",
            "assistant",
            "ordinator",
            "worker",
            "administrator",
            "director",
            "clerk",
            "adviser",
            "fundraiser",
            "post",
            "role",
            "trainee",
            "apprentice",
        ),
    ),
)

PARTS: Final[tuple[SumRule, ...]] = (
    SumRule(
        "the first year's share, or a price",
        Purpose.NOTHING,
        "codebook, Notices: year-one figures are no amounts; nor is what one session costs",
        before=(
            r"\b(?:fees?|payments?) (?:paid )?for (?:each|every|any|one) [^.;£]{0,30}\b(?:is|are|be|of|up to|about)\W*(?=$)",
        ),
        behind=(
            r"(?:for|in|during) (?:the first year|year (?:one|1)|its first year)\b",
            r"(?:a|per|for each) (?:session|block|visit|unit|night|mile|course|child|week)\b",
        ),
        kinds=_PAID,
    ),
)

#: What is asked of people or paid to them, and what was.
PRICES: Final[tuple[SumRule, ...]] = (
    SumRule(
        "prices and pay",
        Purpose.NOTHING,
        "codebook, Decisions: course fees, pay and thresholds are no amounts",
        before=(
            r"(?:fees?|tickets?|price[ds]?|charges?|charged|costs you|salary|salaries|wages?|pay(?:s|ing)?(?! (?:[\w’\'-]+ ){0,2}(?:charit(?:y|ies)|groups?|organisations?|clubs?|bodies|you)\b)|(?<!total )paid|day rates?|hourly rate|rates? of|subscription|membership|deposit|invoice|vat of)\b",
            r"(?:places?|sessions?|courses?|it|tickets?|attendance|membership) (?:costs?|is|are)",
            r"(?<!for )(?<!towards )\b(?:courses?|lessons|classes|tickets|trips|memberships?)\b(?: for [^.;£]{0,40})? from\W*(?=$)",
            r"(?:normally|usually|otherwise|elsewhere|would) (?:costs?|sells? for|charged(?: at)?|priced at|comes? at|retails? at|go(?:es)? for)",
        ),
        behind=(
            r"(?:\+ ?vat )?(?:a|per) (?:head|hour|delegate|ticket|day)\b",
            r"(?:fee|deposit|charge|ticket|salary|pro rata)s?\b",
        ),
    ),
    SumRule(
        "what a sister scheme gives",
        Purpose.NOTHING,
        "codebook, Decisions: a sister scheme named in it counts for nothing: “we also give up to £500 through our small grants”",
        before=(
            r"\balso (?:hands? out|gives?|runs?|offers?|has|have|makes?|awards?|pays?|provides?)\b(?: [\w’'-]+){0,4}\W*(?=$)",
        ),
        behind=(
            r"(?:a time |each )?(?:to [\w ]{1,30} )?(?:through|under|via|from|out of|by way of) (?:an? |the |its |our |their )?(?:other |separate |another )?(?:[\w’'-]+ ){0,3}(?:grants?|fund|scheme|programme)s?\b",
        ),
        kinds=_FUNDING,
        both=True,
    ),
    SumRule(
        "prices of a training",
        Purpose.NOTHING,
        "codebook, Decisions: course fees are no amounts",
        behind=(
            r"(?:per|a|each|for each) (?:person|place|delegate|participant|head)\b",
            r"(?:for|to) (?:members|non-members|charities|others|voluntary|small)\b",
        ),
        kinds=frozenset({Kind.TRAINING}),
    ),
    SumRule(
        "what was, or is elsewhere",
        Purpose.NOTHING,
        "codebook, Decisions: an average never counts; a sister scheme counts for nothing",
        before=(
            r"\b(?:increas(?:ed?|es)|raise[ds]?|rise[sn]?|rose|lifted|doubled|gone up|goes up|went up|up|grown|grew|reduced|decreased|cut|fell|fallen|down)\b[^.;£]{0,40}\bfrom\W*(?=$)",
            r"\b(?:reduced|decreased|cut|fell|fallen|down)\b[^.;]{0,40}\bfrom £[\d,.]+k? to\W*(?=$)",
            r"\b(?:used to|formerly|until now|before that|previously)(?: (?:it|they))?(?: (?:be|get|give|pay|offer|was|were|is))?(?: only| just)?(?: up to)?\W*(?=$)",
            r"(?:average|mean)(?: \w+){0,6}(?: is| was| of| about)*\b",
            r"(?:last (?:year|time|round|summer|winter|spring|autumn)|previously|in the past|so far|since (?:19|20)\d\d|in (?:19|20)\d\d(?![/–-])|to date|already|earlier)\b[^.]{0,60}",
            r"(?:raised|gave(?: away| out)?|given out|handed out|lent|lend(?:s|ing)?|loans? of|repay\w*|was given|donated|received|got|had|won(?!['’]t)|secured|was awarded|used)\b(?: a| an| the)?(?: full| total)?(?: of)?",
            r"(?:have|has) (?:already |now |so far )?(?:distributed|given|granted|donated|shared out|paid out)\b[^.;]{0,30}",
            r"\b(?:annually|yearly|each year) (?:awarded|given|spent|paid|distributed)\W*(?=$)",
            r"(?:previous|earlier|past|(?<!grants )(?<!awards )(?<!funding )(?<!will )(?<!can )(?<!may )(?<!it )(?<!was to )(?<!were to )(?<!is to )(?<!due to )(?<!expected to )last) (?:\w+ )?(?:rounds?|years?|calls?)\b[^.]{0,60}",
            r"\bsee also:? (?:[\w’'&-]+ ){1,5}(?:fund|scheme|programme|grants?)s?\b[^.;£]{0,24}",
            r"\b(?:first|initial|final|second|interim|advance|up-?front|stage) (?:payment|instalment)s?(?: of)?\W*(?=$)",
            r"\b(?:the (?:remaining|other|first)|remainder of)\W*(?=$)",
            r"\balso an? (?:[\w-]+ ){0,3}(?:programme|fund|scheme)s?\b[^.]{0,40}",
            r"^\W*travel\b(?![^.;£\n]{0,25}\b(?:grants?|bursar\w+|awards?|funds?|scholarships?))[^.;£\n]{0,40}",
            r"\bpart of (?:an? |the |our |its |their )?(?:(?:wider|larger|bigger|overall|national|much) ){0,2}(?:\w+-(?:year|month),? )?\W*(?=$)",
            r"(?:different|another|other|separate|sister) (?:\w+ )?(?:fund|scheme|door|route|programme|grants?|strand|page|call|round|stream|pot)s?\b[^.]{0,40}",
            r"looking for more\b[^)]{0,80}",
            r"\b(?:the first|first round|\d+|they|groups|projects|charities|organisations)(?: of them)? shared(?: between them| out)?\W*(?=$)",
            r"\b(?:see|try|look at|visit|go to|consider)(?: also| instead)? (?:the|our|their) (?:[\w’'&-]+ ){1,6}(?:fund|scheme|programme|grants?|strand|page)s?\b[^.;£]{0,24}",
            # "Request a contribution of up to £15,000" is what is given.
            r"(?:match(?:ed)? funding|(?<!request a )(?<!apply for a )(?<!bid for a )(?<!we make a )(?<!makes a )(?<!offers a )(?<!offer a )(?<!gives a )(?<!give a )contribution|contribute|own funds|co-?funding)(?: of)?",
            r"(?:project |total |overall )(?:project )?costs?(?: of| is| over| up to| exceed\w*| between)*",
            r"(?:access|travel|childcare|support|interpretation) costs?\b[^.]{0,60}",
            r"(?:pay|pays|paid|paying) in\b[^.]{0,60}",
            r"(?:threshold|per order|year[ -]one|first year|year 1|scheme (?:size|as a whole))\b[^.]{0,20}",
            r"(?:economy|sector|hours|volunteers)\b[^.]{0,20}worth",
        ),
        behind=(
            r"(?:on average|average\b(?!\W*$)|in (?:19|20)\d\d|last year|so far|to date|already|was raised)",
            r"(?:(?:is|are) )?(?:go|goes|going|comes?|paid|made|given|handled|available|found) (?:through|to|from|by|out of|under) (?:an? |the |our )?(?:different|another|other|separate)",
            r"(?:in )?(?:match|loans?\b)",
            r"threshold",
            r"[^;£)]{0,90}\b(?:will not be (?:offered|available|open)|is (?:now )?closed|has (?:now )?closed|no longer (?:open|available|offered))\b",
            r"for (?:social investment|investments?|loans?)\b",
            r"(?:(?:is|are|will be) )?(?:payable|paid|released|handed over) (?:on|upon|up front|upfront|in advance|at the (?:start|beginning|end|outset))\b",
            r"(?:[\w’'-]+ ){0,6}(?:is|are) (?:an? )?(?:separate|different) (?:matter|thing|fund|scheme|pot|programme)\b",
            r"(?:was|were|has been|had been|have been) (?:spent|given|awarded|shared|invested|paid|raised|handed|distributed|granted)",
            r"(?:a|per|each) (?:round|panel|meeting)\b",
        ),
        kinds=frozenset({Kind.GRANT, Kind.TRAINING, Kind.CONTRACT, Kind.ENGAGEMENT, Kind.OTHER}),
    ),
)

YEARLY: Final[tuple[SumRule, ...]] = (
    SumRule(
        "a contract's yearly value",
        Purpose.NOTHING,
        "codebook, Notices: where only a yearly sum is given nothing is multiplied",
        before=(
            r"(?:annual|yearly|per annum|p\.a\.)(?: contract| estimated)? (?:value|budget|cost|spend|price|sum|amount|envelope)\b(?: [\w()-]+){0,8}\W*(?=$)",
        ),
        behind=(
            r"(?:in|for|during|over) (?:each|every|any)(?: one| single| financial| contract)? year\b|(?:each|every) year\b",
            r"(?:(?:is|was|are|being|has been|now|currently|at present) ){0,3}(?:spent|paid|invested|budgeted|provided|used|needed)(?: [\w’'-]+){0,5} (?:each|every|per|in a|a) (?:financial )?year\b|in a year\b|(?:is|was|are) (?:spent|paid) (?:annually|yearly)\b",
        ),
        kinds=_PAID,
    ),
)
