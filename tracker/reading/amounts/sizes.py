"""Which words say that a sum sorts: whose own budget it is, from which size on a request goes another way, who is small enough.

Rows as `reading/amounts/rules.py` joins them (codebook, Decisions: thresholds are no amounts).
"""

from typing import Final

from tracker.reading.amounts.rule import Purpose, SumRule
from tracker.terms import Kind

_FUNDING: Final = frozenset({Kind.GRANT, Kind.TRAINING})
_ASKED: Final = r"(?:bids?|requests?|applications?|proposals?|claims|sums|amounts|(?<![-–:] )(?:anything|everything|something|whatever)|those|(?<!general )(?<!major )(?<!main )(?<!larger )(?<!large )(?<!bigger )(?:grants|awards))"
_OVER: Final = (
    r"(?:over|above|more than|greater than|larger than|bigger than|exceeding|in excess of|beyond|north of)"
)
#: Who is small enough, or takes so much.
_BODIES: Final = r"(?:charit(?:y|ies)|groups?|organisations?|bod(?:y|ies)|clubs?|cics?|cios?|councils?|parishes|churches|societies|enterprises?|applicants?|those|anyone|you|they|museums|schools|halls|companies)"
_TAKE: Final = (
    r"(?:tak(?:e|es|ing)(?: in)?|took|turn(?:s|ing|ed)? over|bring(?:s|ing)?(?: in)?|rais(?:e|es|ing|ed)|earn(?:s|ing|ed)?|spend(?:s|ing)?|spent|operat(?:e|es|ing) on|run(?:s|ning)? on|"
    r"liv(?:e|es|ing) on|surviv(?:e|es|ing) on|gett?(?:ing)? by on|generat(?:e|es|ing)|collect(?:s|ing)?)"
)
_LESS: Final = r"(?:(?:do(?:es)? not|don['’]?t|cannot|must not) (?:exceed|go over|top)|less than|under|below|no more than|not more than|up to|fewer than|at most|between|over|above|more than|within|a maximum of)"

#: Means, and no limit of a grant, only where so much is named as no small grant is.
SIZE_OF_A_BODY: Final = "how large a body is"
#: A size of which only the beginning is told.
BEGINS_THERE: Final = "where a size begins"
_STRAND: Final = (
    r"\b(?:larger?|bigger|big|major|main|higher|upper|strategic|transformation\w*|transformative|substantial|significant|development|partnership|flagship|standard|full|growth|scale[- ]up|multi-year)"
    r" (?:bids|requests|applications|projects|ones|sums|grants?|awards?|strand|tier|level|fund|programme)(?: programme| scheme| fund| strand| tier| level)?"
)

#: The strand that has no ceiling.
OPEN: Final[tuple[SumRule, ...]] = (
    SumRule(
        BEGINS_THERE,
        Purpose.ONE,
        "“for a large grant (over £25,000) you must be a charity”, “major awards are anything above £5,000”: where a size begins is no least; it has no ceiling",
        before=(
            rf"{_STRAND}(?: of| for)? ?\(\W*(?:over|above|more than)\W*(?=$)",
            rf"{_STRAND}(?:\s?[:(–—-]| is| are| means?)\W{{0,2}}(?:(?:for|those|anything|any|grants?|awards?|sums?|requests?|applications?|bids?|amounts?|projects?|ones|of|with|from|worth) ){{0,4}}{_OVER}\W*(?=$)",
        ),
        kinds=frozenset({Kind.GRANT}),
    ),
)

#: What was given before what is told now.
GIVEN_BEFORE: Final = "what was given before"

#: What news of grants tell besides what was given.
OF_WINNERS: Final[tuple[SumRule, ...]] = (
    SumRule(
        GIVEN_BEFORE,
        Purpose.POT,
        "“last year it gave more than £1.2m”: the result is another sum, where one is told",
        before=(
            r"\b(?:last (?:year|time|round)|in (?:the )?(?:previous|past|last) (?:\w+ )?years?|since (?:19|20)\d\d|to date|so far|previously|earlier|in total since)\b[^.;£]{0,60}(?=$)",
        ),
        behind=(r"(?:to date|so far|since (?:it|we|19|20)|last year)\b",),
        kinds=frozenset({Kind.AWARD}),
    ),
    SumRule(
        "what other bids came to",
        Purpose.NOTHING,
        "“five bids were received, from £80,000 to £130,000”: what was offered was not given",
        before=(
            r"\b(?:bids?|tenders?|quotes?|quotations|offers|prices|submissions)\b[^.;£]{0,40}\b(?:from|between|rang(?:ed|ing)|varied)(?: from| between)?\W*(?=$)",
        ),
        kinds=frozenset({Kind.AWARD}),
    ),
    SumRule(
        "what was asked for",
        Purpose.NOTHING,
        "“there were 40 applications, for more than £86,000 in all”: what is wanted was not given",
        before=(
            r"\b(?<!winning )(?<!successful )(?<!chosen )(?:applications?|bids?|requests?|demand|applied|asked|competed)\b[^.;£]{0,30}\b(?:for|of|worth|totalling|seeking|amounting to)(?: more than| over| about| around| nearly| some| a total of)*\W*(?=$)",
        ),
        kinds=frozenset({Kind.AWARD}),
    ),
    SumRule(
        "the limit of a scheme whose winners are told",
        Purpose.NOTHING,
        "“some with Repair Grants of up to £10,000”: how much one could get was not given",
        before=(
            r"\b(?:grants?|awards?|bursar(?:y|ies)|prizes?)(?: worth| of| from| between)*(?: up to| a maximum of| no more than| at most)+\W*(?=$)",
            r"\b(?:can|could|may|might|to) (?:apply|bid|ask) for(?: grants?| awards?)?(?: of)?(?: up to| between| from)?\W*(?=$)",
        ),
        kinds=frozenset({Kind.AWARD}),
    ),
    SumRule(
        "what a winner's own work costs",
        Purpose.NOTHING,
        "“the hall's £400,000 rebuild has had £150,000 from the trust”: the second sum was given",
        before=(r"(?:[\w-]+(?:['’]s|s['’])|\b(?:its|their|your|our|whose))\W*(?=$)",),
        behind=(
            r"(?:[\w-]+ ){0,2}(?:rebuild(?:ing)?|refurbishment|restoration|revamp|renovation|redevelopment|makeover|repairs?|appeal)\b(?! (?:grants?|fund|awards?|scheme|programme))",
        ),
        kinds=frozenset({Kind.AWARD}),
        both=True,
    ),
    SumRule(
        "what a winner has still to find",
        Purpose.NOTHING,
        "“it hopes to raise £15,000 more”, “towards the £80,000 roof”: not what was given",
        before=(
            r"\b(?:hopes?|needs?|aims?|wants?|still|trying|target|appeal|has|have|must)\b(?: [\w’'-]+){0,3} (?:raise|find|bring in|match)(?: a further| another| the)?\W*(?=$)",
            r"\btowards (?:the|its|their|a)(?: total)?(?: cost of)?\W*(?=$)",
            r"^ (?:of|from|out of) (?:the|a|its|their|this year['’]s)(?: total| whole| pot| fund| round)?(?: of)?\W*(?=$)",  # "£9,000 of the £1.2m that was shared out"
            r"\b(?<!total )(?<!contract )(?<!overall )(?:costs?|costing|cost of|priced at|bill)(?: is| was| of| about| some| a total of| more than| over)*\W*(?=$)",
        ),
        kinds=frozenset({Kind.AWARD}),
    ),
)

#: What a buyer means to give as grants, in place of a contract.
PLANNED: Final[tuple[SumRule, ...]] = (
    SumRule(
        "a grant that is only planned",
        Purpose.SINGLE,
        "“the intention is awards of up to £12,000 each”: what one could get; who hands out grants for the buyer is not paid them",
        before=(
            (
                r"(?<!manager )(?<!provider )(?<!supplier )(?<!administrator )(?<!partner )(?<!contractor )(?<!winner )\b(?:intention|intend\w*|idea|plan(?:s|ned|ning)?|propos\w+|means? to|hop(?:es?|ing)|would|will|could|expect\w*|think\w*|replace\w*|consider\w*)\b"
                r"(?:(?!\b(?:administ|manag|distribut|pass|provider|supplier|contractor|run|deliver)\w*)[^.;£]){0,70}\b(?:grants|awards)(?: worth| of)(?: up to| between| from| about| around| at most)*\W*(?=$)"
            ),
        ),
        behind=(
            r"(?:each|apiece|(?:per|a|for each|to each|to every) (?:group|club|charity|organisation|project|hall|body)|to (?:[\w’'-]+ )?(?:groups|clubs|charities|organisations|halls)|(?:for|over) \w+ (?:months|years))\b",
        ),
        kinds=frozenset({Kind.ENGAGEMENT}),
        both=True,
    ),
)

#: From which size of a contract something is asked of the supplier.
OF_CONTRACTS: Final[tuple[SumRule, ...]] = (
    SumRule(
        "a size of contract from which something is asked",
        Purpose.NOTHING,
        "“community benefits are asked for above £100,000”, “in call-offs of £50,000 and more”: a threshold",
        before=(
            r"\b(?:community benefits?|social value|living wage|apprentices?\w*|asked for|required|apply|applies|sought|mandatory|expected)\b[^.;£]{0,60}\b(?:above|over|more than|exceeding|in excess of|at or above)\W*(?=$)",
            r"\b(?:community benefits?|asked for|required|apply|applies|sought|mandatory)\b[^.;£]{0,60}\b(?:call-?offs|contracts|orders|awards|purchases) (?:of|worth|from)(?: at least)?\W*(?=$)",
            r"\b(?:thresholds?|turnover)\b[^.;£]{0,40}(?=$)",
        ),
        kinds=frozenset({Kind.CONTRACT, Kind.ENGAGEMENT}),
    ),
)

SIZES: Final[tuple[SumRule, ...]] = (
    SumRule(
        "a member's own budget",
        Purpose.NOTHING,
        "“each councillor has £4,500”: one member's budget is neither a grant nor the whole",
        before=(
            (
                r"\b(?:each|every|your|an?|the) (?:[\w-]+ )?(?:councillor|member)['’]s(?: own)?\W*(?=$)|"
                r"\b(?:each|every|all|any|your|our|both)\b(?: (?:of|one of))?(?: (?:the|your|our|its|\d+|\w+))?(?: \d+)?(?: [\w’'-]+){0,2} (?:councillors?|members?|aldermen|cllrs?|wards?|divisions?|committees?|area boards?|forums?|partnerships?|msps?)(?: each)?,?"
                r" (?:(?:now|also|again|each|will|is|are|has|have|been|to|can|who) ){0,3}(?:has|have|had|holds?|gets?|receives?|given|allocated|handed|allotted|granted|spend|use|with|looks? after|manages?)\b(?:(?! (?:to|for|that) )[^.;£]){0,50}(?: to)?\W*(?=$)"
            ),
            r"\b(?:councillors|aldermen|cllrs|wards|divisions|committees|area boards|forums|msps)(?: (?:now|will|still))? (?:each|all) (?:now )?(?:have|hold|holds|gets?|receives?|are given|can spend|looks? after|manages?)\b[^.;£]{0,30}\W*(?=$)",
            r"\b(?:their|his or her|own) (?:ward |annual |yearly )?(?:allowance|budget|allocation)(?: is| of)(?: up to)?\W*(?=$)",
            r"\b(?:councillor|member|ward member)['’]?s?['’]? (?:own |ward |individual )?(?:budget|allowance|allocation|pot)(?: is| of|:)(?: up to)?\W*(?=$)",
        ),
        kinds=_FUNDING,
        needs=(
            "councillor",
            "member",
            "aldermen",
            "cllr",
            "ward",
            "division",
            "committee",
            "board",
            "forum",
            "partnership",
            "msp",
        ),
    ),
    SumRule(
        "a budget for each of several members",
        Purpose.NOTHING,
        "“£8,000 for each councillor”, “£2,000 per ward”: one member's budget is neither a grant nor the whole",
        behind=(
            r"(?:per|for each|for every|to each|to every|a|each) (?:[\w-]+ )?(?:councillor|member|ward|division|cllr)\b",
        ),
        kinds=_FUNDING,
    ),
    SumRule(
        "a budget for each who hands it out",
        Purpose.NOTHING,
        "“six wards have £10,000 each to hand out”: the budget of one who gives is neither a grant nor the whole",
        before=(
            r"\b(?:wards|panels|boards|parishes|pcns|networks|areas|neighbourhoods|localities|councils|districts|divisions|committees|councillors|members|hubs) (?:(?:now|will|still) )?(?:have|hold|get|receive|are given|have been given)(?: up to| about)?\W*(?=$)",
        ),
        behind=(
            r"(?:each|apiece)(?: this year)? (?:to|for them to) (?:give|hand|seed|spend|share|award|pass|distribute|allocate|put|invest|fund|use)\b",
        ),
        kinds=_FUNDING,
        both=True,
    ),
    SumRule(
        "a size that brings something with it",
        Purpose.NOTHING,
        "“more than £500 means a monitoring form”, “above £1,000 requires three quotes”: a sentence about a size sorts requests",
        before=(
            rf"(?:^|[.;:!?]\s)\W*(?:(?:for|an?|any|all|every|grants?|awards?|requests?|applications?|bids?|sums?|amounts?|anything|everything|of|worth) ){{0,4}}(?:{_OVER}|under|below|less than)\W*(?=$)",
        ),
        behind=(
            (
                r"(?:(?:in|of|for) \w+ )?(?:also |usually |normally |then |always )?(?:means?|triggers?|requires?|involves?|brings?|calls? for|needs?|attracts?|entails?|leads? to|comes? with|carr(?:y|ies)|must|takes? (?:longer|more)|has to|have to|"
                r"will (?:need|require|mean|trigger|involve|attract|call)|(?:is|are|will be) (?:subject|scored|visited|judged|decided|checked|audited|monitored|looked at)|gets? (?:looked|scored|a visit|a call))\b"
            ),
        ),
        kinds=_FUNDING,
        both=True,
    ),
    SumRule(
        "a size from which a request goes another way",
        Purpose.NOTHING,
        "“discuss bids over £10,000 with us first”, “two references for anything above £5,000”: a threshold",
        before=(
            rf"\b(?<!can )(?<!may )(?<!could ){_ASKED}(?: for| of| to| worth| costing| that are| which are)?(?: (?:an?|the|grants?|awards?|sums?|amounts?|funding))* {_OVER}\W*(?=$)",
            rf"\b(?:if|before|when|where|those|anyone|groups|organisations|who|people)\b[^.;:£]{{0,30}}\b(?<!can )(?<!may )(?<!could )(?:ask|apply|bid|request|want|need|seek|look)(?:s|ing)?(?: for)?(?: an?| the| grants?| sums?| awards?| of| funding)* (?:{_OVER}|at least|less than|under|below)\W*(?=$)",
        ),
        behind=(r"(?!,? ?(?:to|or|and|–|-)? ?(?:£|are available|is available|on offer|for \w+ (?:years|months)))",),
        kinds=_FUNDING,
        both=True,
    ),
    SumRule(
        "a size and more, of which something is asked",
        Purpose.NOTHING,
        "“a visit takes place for awards of £5,000 and over”: a threshold",
        before=(
            r"\b(?:for|on|with|about|before)(?: all| any| every)? (?:bids?|requests?|applications?|proposals?|grants|awards|sums|projects) (?:of|for)\W*(?=$)",
        ),
        behind=(
            r"(?:(?:and|or) (?:over|above|more|upwards)|\+)(?! (?:is|are) (?:now )?(?:available|on offer|open))",
        ),
        kinds=_FUNDING,
        both=True,
    ),
    SumRule(
        "what an applicant takes in or spends",
        Purpose.NOTHING,
        "“charities taking in no more than £250,000”, “those on less than £100k”, “a precept below £21,000”: means, no amounts",
        before=(
            rf"\b{_BODIES}\b(?:(?!\b(?:can|may|could|will|apply|ask|get|receive)\b)[^.;:£]){{0,70}}\b{_TAKE}\b(?: (?:only|just|an?|the|each year|a year|in))* {_LESS}(?: the)?\W*(?=$)",
            rf"\b{_BODIES}\b(?: [\w’'-]+){{0,2}} on (?:incomes? of )?{_LESS}\W*(?=$)",
            rf"\b{_BODIES} with (?:an? )?(?:[\w’'-]+ )?budgets? (?:of )?{_LESS}\W*(?=$)",
            rf"\b(?:precepts?|council tax|tax base|community tax|takings|(?:annual )?receipts|donations|bank balances?|cash in (?:the )?bank|operating costs|running costs|outgoings|fundraising)\b(?:(?!\b(?:can|may|could|get|receive|grants?|awards?)\b)[^.;:£]){{0,25}}\b{_LESS}\W*(?=$)",
        ),
        kinds=_FUNDING,
    ),
    SumRule(
        SIZE_OF_A_BODY,
        Purpose.NOTHING,
        "“charities under £250,000 a year”: how large they are, by what they take in",
        before=(
            rf"\b{_BODIES} (?:(?:that|which|who) are |of |with )?(?:under|below|over|above|smaller than|larger than|bigger than)\W*(?=$)",
            rf"\b{_BODIES} (?:in|on|from|across|around)(?: [\w’',-]+){{1,5}} with (?:under|below|less than|fewer than)\W*(?=$)",
            r"\b(?:small|tiny|little|grassroots)\b[^.;£]{0,14}\b(?:means?|if)\b[^.;£]{0,10} (?:under|below|less than)\W*(?=$)",
        ),
        kinds=_FUNDING,
    ),
    SumRule(
        "from which means on",
        Purpose.NOTHING,
        "“Above £1m: ask for £5,000”, “£100,000 to £1m: ask for £1,000”: the first is the applicant's, the second the grant",
        behind=(
            r",? ?you (?:can|may) (?:ask|apply|bid|request)(?: for)?(?: up to)?\W*$",
            r"[:–—-] ?(?:you (?:can|may) )?(?:ask|apply|bid|go|have|get|request)(?: for)?(?: up to)?\W*$",
        ),
        kinds=_FUNDING,
    ),
    SumRule(
        "what would come out",
        Purpose.NOTHING,
        "“if all asked it would come to £354 each”: no sum that anybody gets",
        before=(
            r"\bwould (?:come|work out|amount|be|average)(?: out)?(?: to| at)?(?: about| only| just)*\W*(?=$)",
        ),
        behind=(r"(?:each|apiece|a head|per)\b",),
        kinds=_FUNDING,
        both=True,
    ),
    SumRule(
        "what has been given up to now",
        Purpose.NOTHING,
        "“the fund has passed the £1m mark”, “the scheme has handed over £300,000”: what was given before",
        before=(
            r"\b(?:has|have|had) (?:now |just |already |recently |so far )?(?:passed|topped|reached|crossed|exceeded|hit|broken|gone past)(?: the| a| our)?(?: total of)?\W*(?=$)",
            r"\b(?:has|have) (?:now |just |already |recently |so far )?(?:handed (?:over|out)|paid out|given (?:out|away)|dished out|shared out|distributed|awarded|donated|granted|invested|supported)\b(?: [\w’'-]+){0,6}\W*(?=$)",
            r"\b(?:has|have) (?:already |now |just )?had (?:a|their|its) (?:share|slice|part) of (?:the|a|an)\W*(?=$)",
            r"\b(?:since|in) (?:it|we|the [\w-]+) (?:began|started|opened|launched|was (?:set up|founded|launched))[^.;£]{0,60}(?=$)",
        ),
        behind=(r"(?:mark|milestone|barrier)\b",),
        kinds=_FUNDING,
    ),
)
