"""Which words say what a sum of money is for: the rows behind `reading/amounts.py`.

`before` and `behind` are phrases in lower case that may use the signs of regular expressions; the row whose words
stand nearest to a sum decides. Where no row speaks, the kind of announcement does (`reading/amounts.py`).
"""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from tracker.terms import Kind


class Purpose(Enum):
    """What a sum is for."""

    #: What one applicant can get.
    ONE = "one"
    #: The whole programme, or the whole contract.
    POT = "pot"
    #: One lot of a contract.
    LOT = "lot"
    #: It comes on top of the contract's value.
    INCREASE = "increase"
    #: No amount that we list.
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class SumRule:
    """One row: the words before or behind a sum, what the sum then is, why."""

    name: str
    purpose: Purpose
    because: str
    before: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    kinds: frozenset[Kind] = frozenset()
    #: It speaks only where its words stand on both sides of the sum.
    both: bool = False


_FUNDING: Final = frozenset({Kind.GRANT, Kind.TRAINING, Kind.AWARD})
_PAID: Final = frozenset({Kind.CONTRACT, Kind.ENGAGEMENT, Kind.AWARD, Kind.OTHER})

RULES: Final[tuple[SumRule, ...]] = (
    SumRule(
        "an applicant's means",
        Purpose.NOTHING,
        "codebook: turnover and income are thresholds, not amounts",
        before=(
            r"(?:income|turnover|earnings|budget) (?:limit|ceiling|cap|threshold|maximum)(?: is| of|:)?\W*(?=$)",
            r"(?:annual |yearly |gross |total )?(?:incomes?|turnovers?|expenditure|revenue|sales|profits?|annual budgets?)\b",
            r"turn(?:s|ing|ed)? over",
            r"(?:organisations|charities|groups|bodies|clubs|those|anyone|charity|group|organisation) with (?:a |an )?(?:annual |yearly )?(?:less than|under|between|up to|fewer than|over|more than|at least|below|no more than|budgets? of)?\W*(?=$)",
            r"with (?:less than|under|between|up to|over|below) (?=$)",
            r"(?:reserves?|assets|savings|surplus|balance|free reserves)\b(?: of| over| below| under| above| exceeding)*",
        ),
        behind=(
            r"(?:a year|per year|per annum|annual(?:ly)?|yearly|p\.?a\.?)? ?(?:or (?:less|under|below)|and under|or smaller)? ?(?:in |of )?(?:free |unrestricted |total )?(?:income|turnover|reserves)",
            r"(?:a|per) (?:year|annum) or (?:less|below|under|fewer)",
        ),
    ),
    SumRule(
        "a threshold of the procedure",
        Purpose.NOTHING,
        "codebook, Decisions: thresholds are no amounts: “anything above £5,000 goes to the panel”",
        before=(
            r"(?:anything|everything|requests?|applications?|bids?|projects?|proposals?|sums?|amounts?|(?<!general )(?<!major )(?<!main )(?<!larger )(?<!large )(?<!bigger )(?:grants?|awards?)|those|ones|claims?|items?|purchases?)(?: for| of| costing)?(?: a)? (?:above|over|under|below|more than|less than|in excess of|exceeding)\W*(?=$)",
            r"(?:projects?|proposals?|ideas?|works?|schemes?|events?|it)(?: which| that)?(?: costs?| costing)(?: in total)? (?:above|over|under|below|more than|less than)\W*(?=$)",
        ),
        behind=(
            r"(?:[\w-]+ ){0,3}(?:is|are|will be|would be) (?!(?:now |also |all |still )?(?:available|on offer|possible|offered|open|made|given|awarded|there|up for|welcome))\w+",
            r"(?:(?:is|are|will be|have been) (?:paid|judged|assessed|considered|decided|scored|dealt|looked|subject|seen|approved|reviewed)|goes?\b|must\b|needs?\b|requires?\b|ha(?:ve|s) to\b|takes?\b|you may|we (?:will|may|can)\b)",
        ),
        kinds=_FUNDING,
        both=True,
    ),
    SumRule(
        "what a thing costs",
        Purpose.NOTHING,
        "“single items costing over £500 need two quotes”: the price of a thing is no grant",
        before=(
            (
                r"(?:\d%|half|quarters?|thirds?) (?:of )?(?:the )?(?:costs? of )?(?:projects?|works?|events?|schemes?)(?: which| that)?"
                r" cost(?:s|ing)?(?: no more than| up to| less than| under| between)?\W*(?=$)"
            ),
            r"(?:costs?|costing|priced at|valued at) (?:over|more than|above|at least|in excess of|exceeding)\W*(?=$)",
            r"(?:bills?|costs?|repairs?|damage|works?|target|appeals?|debts?|roof fund)(?: [\w’'-]+){0,2} (?:came|comes|come|ran|runs|amounted|amounts?|stands?|stood|is|are|was) (?:to|at)\W*(?=$)",
        ),
        kinds=frozenset({Kind.GRANT}),
    ),
    SumRule(
        "what a project costs that can have so much",
        Purpose.NOTHING,
        "“projects costing up to £20,000 can have up to £5,000”: the second sum is the grant's",
        before=(
            r"(?:projects?|events?|works?|schemes?|ideas?|proposals?|things?)(?: which| that)? cost(?:s|ing)?(?: a total of)?(?: between| up to| under| below| less than| no more than)?\W*(?=$)",
        ),
        behind=(
            r"[^.;£]{0,60}\b(?:get|have|receive|ask|apply|given|give|claim|be paid|pay|awarded)\b[^.;£]{0,40}£",
        ),
        kinds=frozenset({Kind.GRANT}),
        both=True,
    ),
    SumRule(
        "what an applicant finds",
        Purpose.NOTHING,
        "what a group must put in itself is no grant",
        before=(
            r"\b(?:you|groups?|applicants?|organisations?|charities|clubs?|they)(?: [\w’'-]+)? (?:must|should|needs? to|ha(?:s|ve) to|will need to|are (?:asked|expected) to|will be (?:asked|expected) to)(?: also| first| be able to)? (?:find|raise|spend|put in|provide|contribute|bring|add|show|hold|have)(?: at least| a minimum of| another| the other| no more than| less than)*\W*(?=$)",
            r"\bhold(?:s|ing)?(?: no)? (?:more|less) than\W*(?=$)",
        ),
        behind=(
            r"(?:must|has to|have to|needs? to|should|ought to) (?:come|be (?:raised|found|met|matched|in hand|secured|your own))\b",
            r"(?:of your own|from your own|yourselves|in (?:the|your|their) (?:bank|reserves?))\b",
        ),
        kinds=_FUNDING,
    ),
    SumRule(
        "for another purpose than grants",
        Purpose.NOTHING,
        "what is set aside for evaluation goes to no group",
        before=(r"\b(?:a further|another|an extra|an additional|some|about)\W*(?=$)",),
        behind=(
            r"(?:is|are|has been|have been|was|will be) (?:set aside|kept(?: back)?|held(?: back)?|reserved|earmarked) for (?:its |the |our )?(?:evaluation|running|administration|management|support costs|learning|publicity)\b",
        ),
        kinds=frozenset({Kind.GRANT}),
        both=True,
    ),
    SumRule(
        "what a strand is told apart by",
        Purpose.NOTHING,
        "“requests of £15,000 or less can come in at any time”: a size that says which way to go is no limit",
        before=(
            r"\b(?:requests?|applications?|bids?|proposals?|anything|everything|those|sums?)(?: for| of| costing| worth)?\W*(?=$)",
        ),
        behind=(
            r"(?:or (?:less|under|below|more|over)|and (?:under|below|over|above))(?: \([^()]{0,60}\))? (?:can|may|will|are|is|go|goes) (?:be |come|go|sent|decided|considered|judged|taken|looked|seen|dealt|to |through|straight)",
        ),
        kinds=_FUNDING,
        both=True,
    ),
    SumRule(
        "what a fund is fed with",
        Purpose.NOTHING,
        "“the turbines pay £90,000 into the fund each year”: what is paid in is neither a grant nor the whole",
        before=(
            r"\b(?:pays?|puts?|gives?|contributes?|adds?|brings?|pools?|chips?)(?: in)?(?: some| about| around| over)?\W*(?=$)",
        ),
        behind=(
            r"(?:(?:in)?to|in) (?:the|this|our|a) (?:[\w-]+ ){0,2}(?:fund|pot|kitty|trust)\b[^.;£]{0,20}\b(?:every|each|a|per) (?:year|month|week|quarter)\b",
            r"(?:every|each|a|per) (?:year|month|week|quarter) (?:in)?to (?:the|this|our|a) (?:[\w-]+ ){0,2}(?:fund|pot|kitty|trust)\b",
        ),
        kinds=_FUNDING,
        both=True,
    ),
    SumRule(
        "what is passed on as grants",
        Purpose.NOTHING,
        "codebook, Notices: scheme-size figures are not amounts: who administers grants is not paid them",
        before=(
            r"\b(?:grants?|bursar(?:y|ies)|vouchers?) (?:programmes?|schemes?|funds?|pots?|budgets?)(?: of| worth| totalling| is|:)?(?: about| around| some| up to)?\W*(?=$)",
            r"\b(?:grants|awards|vouchers)(?: worth| totalling| of| from| amounting to)(?: about| around| some| up to| between| from| a total of)?\W*(?=$)",
        ),
        behind=(
            r"(?:is )?to be (?:granted|given (?:away|out|in grants|as grants)|passed on|distributed|awarded (?:in|as) grants|regranted)\b",
            r"(?:of|in) (?:small |community |onward )?(?:grants|vouchers|awards to)\b",
        ),
        kinds=frozenset({Kind.CONTRACT, Kind.ENGAGEMENT}),
    ),
    SumRule(
        "a fee for doing it",
        Purpose.POT,
        "what the winner of a contract is paid is its value",
        before=(
            r"(?<!annual )(?<!yearly )\bfees?(?: for (?:[\w’'-]+ ){0,3}[\w’'-]+)? (?:shall|will|must|may|can|is|should)(?: not| never)?(?: be)?(?: exceed| more than| above| over| no more than| capped at| up to)+\W*(?=$)",
        ),
        kinds=frozenset({Kind.CONTRACT}),
    ),
    SumRule(
        "a share of the costs, with a limit",
        Purpose.ONE,
        "“75% of project costs up to £20,000”: the limit is one grant's",
        before=(
            r"\d{1,3} ?(?:%|per ?cent)(?: of)?(?: the| your| all| any| total| eligible| project| actual)* (?:costs?|expenditure|spend)\b[^.;£]{0,25}(?:up to|to a maximum of|maximum(?: of)?|capped at|limit(?:ed)? (?:to|of)|no more than)(?: a(?: maximum| total)? of)?\W*(?=$)",
        ),
        kinds=_FUNDING,
    ),
    SumRule(
        "what there is",
        Purpose.POT,
        "“we have £25,000 for warm spaces”, “once the £80,000 has been spent”: the sum is what all have together",
        before=(
            r"\b(?:we(?:['’]ve| have)(?: got)?|there(?:['’]s| is| are| will be))(?: a total of| another| a further| just over| about| up to)?\W*(?=$)",
            r"\b(?:council|fund|trust|foundation|board|panel|scheme|ministry|department|partnership) (?:has|have|holds|found|found us|got|put up)(?: got)?(?: a total of| another| a further| just over| about| some)?\W*(?=$)",
            r"\bwith(?: only| just| about| some)?\W*(?=$)",
            r"\b(?:once|when|until|till|as soon as)(?: all| the whole)?(?: of)?(?: the| our| this| its)\W*(?=$)",
        ),
        behind=(
            r"for (?!you|each|every|one|a )\w+",
            r"(?:fund |pot |budget |allocation )?(?:has|have|is|are|was)(?: all)? ?(?:been )?(?:spent|gone|used|allocated|committed|given|handed|paid)\b|runs? out\b",
            r"(?:left |still |remaining )?(?:to (?:give|spend|share|award|distribute)|to be (?:given|spent|shared|awarded))\b",
            r"(?:is |are )?(?:still )?(?:left|remains?|remaining)\b",
        ),
        kinds=frozenset({Kind.GRANT}),
        both=True,
    ),
    SumRule(
        "what is left",
        Purpose.POT,
        "“£90,000 remains for this year”: the sum is what all have together",
        behind=(r"(?:still )?(?:remains?|is (?:still )?left)\b",),
        kinds=frozenset({Kind.GRANT}),
    ),
    SumRule(
        "so much of funding is available",
        Purpose.POT,
        "“£250,000 of small grants funding is now available”, “the £160 million, four-year fund”: the whole",
        behind=(
            r"(?:of|in) (?:[\w-]+ ){0,4}(?:funding|money|grants?)(?: (?:is|are|has been|have been|will be))? (?:now |being |made )*(?:available|on offer|up for grabs)\b",
            r"(?:\w+-(?:year|month)),? (?:[\w'’]+ ){0,3}(?:fund|programme|scheme|package|initiative|investment)\b",
        ),
        kinds=_FUNDING,
    ),
    SumRule(
        "awards out of the pot",
        Purpose.POT,
        "“about thirty awards out of £300,000”: the sum is what all have together",
        before=(r"\bout of (?:a |the )?(?:total |pot |fund |budget )?(?:of )?\W*(?=$)",),
        kinds=_FUNDING,
    ),
    SumRule(
        "insurance and security",
        Purpose.NOTHING,
        "codebook, Notices: insurance sums are no amounts",
        before=(r"(?:insurance|liability|indemnity|cover|guarantee|bond|policy)\b",),
        behind=(
            r"(?!\s*(?:towards?|to|for)\b)(?:public|employer[\w'’]*|professional|of|in)? ?(?:[\w'’]+ )?(?:insurance|liability|indemnity|cover)\b",
        ),
    ),
    SumRule(
        "a fund pays",
        Purpose.ONE,
        "a grant pays, where elsewhere pay is wages or a price",
        before=(
            r"(?:grants?|awards?|funds?|programme|scheme|bursar(?:y|ies)|trust|foundation|prizes?|stipends?|fellowships?)\b[^.;£]{0,60}\bpays?(?: out)?(?: you| them| each)?(?: up to| between| from| a| an)*\W*(?=$)",
            r"\bwe(?:['’]ll| will| can| may)? pay(?: you)?(?: up to| between| from)*\W*(?=$)",
            r"(?<!you )(?<!they )(?<!groups )(?<!must )\b(?:will|can|may) pay(?: you| them| each)?(?: up to| between| from| as much as)+\W*(?=$)",
            r"(?:each|every)\b[^.;£]{0,60}\b(?:gets?|receives?|takes home|is given|is paid)(?: an?)?(?: extra| further| grant of)?\W*(?=$)",
        ),
        kinds=frozenset({Kind.GRANT, Kind.TRAINING}),
    ),
    SumRule(
        "the first year's share, or a price",
        Purpose.NOTHING,
        "codebook, Notices: year-one figures are no amounts; nor is what one session costs",
        behind=(
            r"(?:for|in|during) (?:the first year|year (?:one|1)|its first year)\b",
            r"(?:a|per|for each) (?:session|block|visit|unit|night|mile|course|child|week)\b",
        ),
        kinds=_PAID,
    ),
    SumRule(
        "a commission's fee",
        Purpose.POT,
        "codebook, Decisions: an open call for paid work is a contract; its fee is the contract's value",
        before=(
            r"(?<!annual )(?<!yearly )(?:fee|price|cost|budget|spending) (?:limit|ceiling|cap|envelope)(?: is| of|:)?(?: up to| a| total of)*\W*(?=$)",
            r"(?<!annual )(?<!yearly )(?:artist(?:['’]?s|s['’])? |commission |total |fixed |project |the )?(?:fees?|budget)(?: is| of|:)?(?: up to| a| total of)*\W*(?=$)",
        ),
        kinds=frozenset({Kind.CONTRACT}),
    ),
    SumRule(
        "prices and pay",
        Purpose.NOTHING,
        "codebook, Decisions: course fees, pay and thresholds are no amounts",
        before=(
            r"(?:fees?|tickets?|price[ds]?|charges?|charged|costs you|salary|salaries|wages?|pay(?:s|ing)?(?! (?:[\w’\'-]+ ){0,2}(?:charit(?:y|ies)|groups?|organisations?|clubs?|bodies|you)\b)|paid|day rates?|hourly rate|rates? of|subscription|membership|deposit|invoice|vat of)\b",
            r"(?:places?|sessions?|courses?|it|tickets?|attendance|membership) (?:costs?|is|are)",
            r"(?:normally|usually|otherwise|elsewhere|would) (?:costs?|sells? for|charged(?: at)?|priced at|comes? at|retails? at|go(?:es)? for)",
        ),
        behind=(
            r"(?:\+ ?vat )?(?:a|per) (?:head|hour|delegate|ticket|day)\b",
            r"(?:fee|deposit|charge|ticket|salary|pro rata)s?\b",
        ),
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
            r"(?:average|mean)(?: \w+){0,3}(?: is| was| of| about)*\b",
            r"(?:last year|previously|so far|since (?:19|20)\d\d|in (?:19|20)\d\d(?![/–-])|to date|already|earlier)\b[^.]{0,60}",
            r"(?:raised|gave(?: away| out)?|given out|handed out|lent|lend(?:s|ing)?|loans? of|repay\w*|was given|donated|received|got|had|won|secured|was awarded|used)\b(?: a| an| the)?(?: full| total)?(?: of)?",
            r"(?:have|has) (?:already |now |so far )?(?:distributed|given|granted|donated|shared out|paid out)\b[^.;]{0,30}",
            r"(?:previous|earlier|past|last) (?:\w+ )?(?:rounds?|years?|calls?)\b[^.]{0,60}",
            r"(?:different|another|other|separate|sister) (?:\w+ )?(?:fund|scheme|door|route|programme|grants?|strand|page)s?\b[^.]{0,40}",
            r"looking for more\b[^)]{0,80}",
            r"(?:match(?:ed)? funding|contribution|contribute|own funds|co-?funding)(?: of)?",
            r"(?:project |total |overall )(?:project )?costs?(?: of| is| over| up to| exceed\w*| between)*",
            r"(?:access|travel|childcare|support|interpretation) costs?\b[^.]{0,60}",
            r"(?:pay|pays|paid|paying) in\b[^.]{0,60}",
            r"(?:threshold|per order|year[ -]one|first year|year 1|scheme (?:size|as a whole))\b[^.]{0,20}",
            r"(?:economy|sector|hours|volunteers)\b[^.]{0,20}worth",
        ),
        behind=(
            r"(?:on average|average|in (?:19|20)\d\d|last year|so far|to date|already|was raised)",
            r"(?:(?:is|are) )?(?:go|goes|going|comes?|paid|made|given|handled|available|found) (?:through|to|from|by|out of|under) (?:an? |the |our )?(?:different|another|other|separate)",
            r"(?:in )?(?:match|loans?\b)",
            r"threshold",
            r"(?:was|were|has been|had been|have been) (?:spent|given|awarded|shared|invested|paid|raised|handed|distributed|granted)",
            r"(?:a|per|each) (?:round|panel|meeting)\b",
        ),
        kinds=frozenset({Kind.GRANT, Kind.TRAINING, Kind.CONTRACT, Kind.ENGAGEMENT, Kind.OTHER}),
    ),
    SumRule(
        "a share of the whole",
        Purpose.POT,
        '"bid for a share of £360,000": the sum is what all have together',
        before=(
            r"(?:a |their |your )?(?:share|slice|part|portion) of (?:an? |the |up to )*(?:total of )?\W*(?=$)",
        ),
        kinds=_FUNDING,
    ),
    SumRule(
        "one grant",
        Purpose.ONE,
        "codebook, fields: what ONE applicant can get",
        before=(
            r"(?:ask(?:ing)?|appl(?:y|ying|ications?)|bid(?:ding|s)?|request(?:s|ing)?|seek|seeking|try)(?: us)?(?: for)?(?: [\w-]+){0,2}",
            r"(?:grants?|awards?|bursar(?:y|ies)|prizes?|stipends?|fellowships?|donations?|vouchers?|sums?|amounts?|funding|support|requests?|per award|commissions?)(?: [\w-]+){0,3}(?: of| worth| from| between| is| are| to| for| at|:)?",
            r"(?:maximum|minimum|limit|ceiling|cap|most)(?: (?:grant|award|amount|sum))?(?: (?:for|to|per|in)(?: any one| each| one| a| any)? \w+)?(?: (?:of|is|at))?\W*(?=$)",
            r"(?:can|may|could|will|might) (?:each )?(?:get|have|receive|claim|be given|be awarded|award|offer|give|fund)(?: [\w-]+){0,2}",
            r"(?:how much|(?<!fund )(?<!pot )size|grant size|award|amount|value of (?:each )?(?:grant|award)|minimum|maximum|max|min)\W*(?=$)",
            r"(?:we|it|fund|trust|foundation|panel|scheme|programme) (?:can |will |may )?(?:offers?|gives?|awards?|funds?|supports?|provides?|makes?|helps? with|pays?)(?: [\w-]+){0,3}",
            r"(?:small|medium|large|micro|tier \w+|strand \w+|level \w+|start-up|individual)\W*(?=$)",
            r"anything (?:between|from|up to)",
            r"(?:one-off|single|lump[- ]sum|flat|fixed) (?:payments?|sums?)(?: of| worth)\W*(?=$)",
            r"(?:lump sums?|payments?) of\W*(?=$)",
            r"\b(?:each|every) (?:\w+ ){1,4}(?:is|are|will be) (?:sent|given|paid|handed|offered|awarded)\W*(?=$)",
            r"\b(?:winners?|runners?-up|finalists?|(?:first|second|third) prize|each entry)(?: each)?(?: (?:will )?(?:receives?|gets?|takes? home|earns?|wins?|carries))?\W*(?=$)",
            r"exceptional(?:ly)?(?: circumstances| cases?)?,?(?: [\w-]+){0,5}(?: of)?(?: up to)?\W*(?=$)",
            r"(?:nobody|no one|no (?:single |one )?(?:group|club|charity|organisation|body|project|applicant))(?: \w+){0,5} (?:more|higher) than\W*(?=$)",
        ),
        behind=(
            r"(?:(?:of |in )?(?:unrestricted|core|one-off|small|large|micro|project|capital|revenue|seed|match) )*(?:grants?|awards?|bursar(?:y|ies)|prizes?|stipends?)\b",
            r"(?:each|apiece)\b",
            r"is (?:the|our) (?:most|maximum|limit|ceiling|cap|upper limit|largest|highest)\b",
            r"(?:of|in) (?:[\w-]+ ){0,2}(?:money|cash|funding|income) (?:for|to) (?:your|their|its|each|every)\b",
            r"(?:per|for each|for every|for any one|to each|for one) (?:award|grant|project|organisation|applicant|group|application|school|person|place|artist|hall|member|year)",
            r"(?:towards?|so (?:that )?(?:someone|you|they|one|a)|to (?:test|develop|use|put|hold|host|stage|make|keep|invest|spend on|buy|spend|transform|help|pay|try|run|set up|recruit|learn|cover|fund|deliver|hold))\b",
        ),
        kinds=frozenset({Kind.GRANT, Kind.TRAINING}),
    ),
    SumRule(
        "more, set aside",
        Purpose.INCREASE,
        "codebook, Notices: lots stated without a total, and a value with its stated increase, are added up",
        before=(r"\b(?:a )?(?:further|additional|extra)(?: sum of)?\W*(?=$)",),
        behind=(
            r"(?:is|are|has been|have been|will be|may be) (?:set aside|available|allowed|held|reserved|kept|added|provided|budgeted)\b",
        ),
        kinds=_PAID,
        both=True,
    ),
    SumRule(
        "the whole fund",
        Purpose.POT,
        "codebook, fields: the programme's total value",
        before=(
            r"(?<!annual )(?<!yearly )(?:pot|budget|total|kitty|purse|envelope|(?:whole|overall|full|our|fund['’]s) allocation|allocation (?:is|of|:))(?: [\w-]+){0,2}(?: of| is| holds| has| totals| totalling|:| worth)?\W*(?=$)",
            r"(?:fund|scheme|programme|pot) \((?:of |worth )?$",
            r"\b(?:fund|scheme|programme|round) (?:stands? at|comes? to|amounts? to|holds|totals)\W*(?=$)",
            r"\b(?:pot|kitty|purse|(?:round|fund|year|scheme)['’]s (?:money|budget|total))(?: [\w’'-]+){0,6} (?:is|are|has|holds|stands at|comes to|amounts to|will be)\W*(?=$)",
            r"\b(?:opens?|re-?opens?|launch(?:es|ed)?|returns?|back)(?: again)?(?: (?:on|in|this|next) [\w ]{1,24})? with(?: an?(?: further| total of)?| some| about| over)?\W*(?=$)",
            r"\b(?:until|till|once|when)(?: all| the whole| the full| every penny)?(?: of)?(?: the| our| its)\W*(?=$)",
            r"fund(?:ing)?(?: pot| budget)?(?: of| is| holds| has| totals| totalling|:| worth)(?: up to| about| over)?\W*(?=$)",
            r"(?:backed|funded|supported|made possible|financed)(?: by| with)(?: an?| more than| over)*|thanks to(?: an?)?|fund (?:value|size|amount)(?: is|:)?",
            r"(?:share of|share|shares|split|a slice of|total(?:s|ling)?|altogether|in all|combined)(?: of| a| the| in)*",
            r"(?:puts?|putting|invests?|investing|injects?|allocates?|commits?|committed|earmark\w*|set aside|sets aside|making available|hands? out|handed out|gives? out|given out|awards?|awarded|distribut\w+|unveils?|announces?|received? grants worth)(?: [\w-]+){0,3}",
            r"(?:fund|programme|scheme|round|package|initiative)(?: [\w-]+){0,2} (?:worth|of|totalling|holds|has)",
        ),
        behind=(
            r"(?:(?:\w+ ){0,2})(?:fund|round|scheme|programme|pot|package|initiative|investment|boost|budget)\b",
            r"(?:is |are |was |has been |will be |being |made |of funding )*(?:in the pot|available|altogether|in total|in all|to (?:give|distribute|allocate|award|share|spend)|on offer|up for grabs|to (?:spend|go|dish)|from (?:the|a|an|our|its|national|government)|set aside|ring-?fenced|between them|into|from the|in grants|of funding|will be (?:given|shared|awarded))",
            r"for (?:\w+ ){0,3}(?:groups|organisations|charities|partnerships|projects|communities|voluntary|clubs|sector)\b",
            r"over (?:\w+|\d+) years\b",
        ),
    ),
    SumRule(
        "a lot",
        Purpose.LOT,
        "codebook, Notices: amounts on a contract are those of single lots",
        before=(
            r"lots? ?(?:\d{1,2}|[a-z]|one|two|three|four|five|six)\b[^.;£\n]{0,70}",
            r"(?:two|three|four|five|six|seven|eight|\d) (?:\w+ )?(?:lots|contracts|awards|agreements)\b[^.;£\n]{0,110}",
            r"\blots (?:are|is|will be|range|vary|run|go)\b[^.;\n]{0,70}",
        ),
        behind=(
            r"(?:for|\() ?lots? ?(?:\d{1,2}|[a-z]|one|two|three|four|five|six)\b",
            r"(?:per|for each|each|a) lot\b",
        ),
        kinds=_PAID,
    ),
    SumRule(
        "an increase",
        Purpose.INCREASE,
        "codebook, Notices: a value with its stated increase is added up",
        before=(
            r"(?:increas\w+|rise|grow|raised|uplift|uplifted|varied) (?:\w+ ){0,3}by(?: up to| about| a further| another)*",
            r"(?:plus|with) (?:a |an )?(?:possible |potential |further |additional )+(?:increase |uplift |contingency )?(?:of )?(?:up to )?",
        ),
        kinds=_PAID,
    ),
    SumRule(
        "a contract's yearly value",
        Purpose.NOTHING,
        "codebook, Notices: where only a yearly sum is given nothing is multiplied",
        before=(
            r"(?:annual|yearly|per annum|p\.a\.)(?: contract| estimated)? (?:value|budget|cost|spend|price|sum|amount|envelope)\b(?: [\w()-]+){0,8}\W*(?=$)",
        ),
        behind=(
            r"(?:in|for|during|over) (?:each|every|any)(?: one| single| financial| contract)? year\b|(?:each|every) year\b",
        ),
        kinds=_PAID,
    ),
    SumRule(
        "the contract's value",
        Purpose.POT,
        "codebook, Notices: the stated total over the longest term",
        before=(
            r"(?:total|estimated|contract|overall|maximum|lifetime|aggregate|gross|net|whole[- ]life|framework|indicative|approximate|annual)? ?(?:contract )?(?:value|budget|amount|price|sum|cost|spend|envelope|worth|funding)\b(?:, (?:in|ex)cl?[^,.;£]{0,50},)?(?: [\w()-]+){0,5}",
            r"(?:up to|about|around|worth|total|ceiling)\W*(?=$)",
            r"\b(?:the whole|all(?: lots)?|in all|together)(?: contract)?(?: (?:is|are|comes? to|amounts? to|worth))+\W*(?=$)",
        ),
        kinds=_PAID,
    ),
)

#: A strand without a ceiling: then there is no most.
NO_CEILING: Final = (
    r"\b(?:major|larger|bigger|large) (?:grants?|awards?|ones|requests|sums|bids)\b[^.;]{0,30}\b(?:start there|above that|go to|have no)\b",
    r"\bothers start there\b(?=\W*no)",
    r"\bno (?:upper |set |fixed )?(?:maximum|limit|ceiling|cap)\b(?: (?:to|on) (?:the )?(?:amount|size|sum|grant))?",
)
