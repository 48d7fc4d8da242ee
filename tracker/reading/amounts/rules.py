"""Which words say what a sum of money is for: the rows behind `reading/amounts/amounts.py`.

The row whose words stand nearest to a sum decides; of two that stand equally near the first. Where no row speaks, the
kind of announcement does (`reading/amounts/amounts.py`). What is no amount stands in `amounts/others.py` and `amounts/prices.py`, what all have together
in `amounts/wholes.py`; here what one can get, what a contract is worth, and the order of all.
"""

from typing import Final

from tracker.reading.amounts import given_out, others, prices, singles, sizes, whole_words, wholes
from tracker.reading.amounts.rule import Purpose, SumRule
from tracker.terms import Kind

#: A sum with which a sentence begins, and what it is for.
BEGINS_WITH: Final = "so much to do it with"
_FUNDING: Final = frozenset({Kind.GRANT, Kind.TRAINING, Kind.AWARD})
_PAID: Final = frozenset({Kind.CONTRACT, Kind.ENGAGEMENT, Kind.AWARD, Kind.OTHER})

_SHARE: Final = (
    r"(?:\d{1,3} ?(?:%|per ?cent)|\b(?:half|an? (?:third|quarter|fifth)|two[ -]thirds|three[ -]quarters))(?: of)?"
    r"(?: (?:the|your|all|any|its|their|total|eligible|project|actual))* (?:costs?|prices?|bills?|fees?|spend|expenditure)\b"
)
#: Before what a project may cost: "80% of costs up to £20,000".
_SHARES: Final[tuple[SumRule, ...]] = (
    SumRule(
        "a share of the costs, with a limit",
        Purpose.ONE,
        "“75% of project costs up to £20,000”: the limit is one grant's",
        before=(
            rf"{_SHARE}[^.;£]{{0,25}}(?:up to|to a maximum of|maximum(?: of)?|capped at|limit(?:ed)? (?:to|of)|no more than)(?: a(?: maximum| total)? of)?\W*(?=$)",
        ),
        kinds=_FUNDING,
        needs=(
            "%",
            "per cent",
            "percent",
            "half",
            "third",
            "quarter",
            "fifth",
        ),
    ),
    SumRule(
        "a share of the costs, and its limit behind",
        Purpose.ONE,
        "“half the price of the repair, £500 at most”: the limit is one grant's",
        before=(rf"{_SHARE}[^.;£]{{0,25}}[,(] ?(?=$)",),
        behind=(
            r"(?:at (?:the )?(?:very )?most|max(?:imum)?|tops|is (?:the|our) (?:most|maximum|limit|ceiling))\b",
        ),
        kinds=_FUNDING,
        both=True,
    ),
)

_FEES: Final[tuple[SumRule, ...]] = (
    SumRule(
        "a fee for doing it",
        Purpose.POT,
        "what the winner of a contract is paid is its value",
        before=(
            r"\b(?:we|council|authority|board|trust|charity|foundation|school|buyer|university|partnership)(?:['’]ll| will| can| shall| may| could| would|(?: are|['’]re| is) (?:able|willing|prepared|ready|happy) to) pay(?: you)?(?: (?:the|an?|one|our) (?:[\w-]+ )?(?:winner|provider|supplier|artist|contractor|maker|writer|musician|poet|muralist|facilitator|sculptor|painter|composer|photographer|illustrator|storyteller|designer))?(?: up to| between| from| about| around| a maximum of| no more than| at most| a total of| a fixed sum of)*\W*(?=$)",
            r"\b(?:you|the (?:artist|winner|provider|facilitator)) (?:will|shall|would) be paid(?: a (?:total|fee) of)?\W*(?=$)",
            r"(?<!annual )(?<!yearly )\bfee for the whole\b[^.;£]{0,70}\b(?:is|of|:)\W*(?=$)",
            r"\b(?:anticipate|expect|plan|propose|intend|hope|likely|think|thought|estimated|estimate)\b[^.;£]{0,50}\b(?:pay|paying|spend|spending|come to|cost|costing|amount to)(?: about| around| some| up to| in the region of| no more than)*\W*(?=$)",
            r"(?<!annual )(?<!yearly )\bfees?(?: for (?!each|every|any)(?:[\w’'-]+ ){0,3}[\w’'-]+)?(?:,[^,.;£]{0,40},)? (?:shall|will|must|may|can|is|should)(?: not| never)?(?: be)?(?: exceed| more than| above| over| no more than| capped at| up to)+\W*(?=$)",
        ),
        kinds=frozenset({Kind.CONTRACT, Kind.ENGAGEMENT}),
    ),
)

_PAYS: Final[tuple[SumRule, ...]] = (
    SumRule(
        "a fund pays",
        Purpose.ONE,
        "a grant pays, where elsewhere pay is wages or a price",
        before=(
            r"(?:grants?|awards?|funds?|programme|scheme|strands?|tiers?|levels?|streams?|bursar(?:y|ies)|trust|foundation|prizes?|stipends?|fellowships?)\b[^.;£]{0,60}\bpays?(?: out)?(?: you| them| each)?(?: up to| between| from| a| an)*\W*(?=$)",
            r"\bwe(?:['’]ll| will| can| may)? pay(?: you)?(?: up to| between| from)*\W*(?=$)",
            r"(?<!you )(?<!they )(?<!groups )(?<!must )\b(?:will|can|may) pay(?: you| them| each)?(?: up to| between| from| as much as)+\W*(?=$)",
            r"(?:each|every)\b[^.;£]{0,60}\b(?:gets?|receives?|takes home|is given|is paid)(?: an?)?(?: extra| further| grant of)?\W*(?=$)",
        ),
        kinds=frozenset({Kind.GRANT, Kind.TRAINING}),
    ),
)

_PAID_TO: Final[tuple[SumRule, ...]] = (
    SumRule(
        "what is paid to groups",
        Purpose.ONE,
        "“the lottery pays £300 to £50,000 to clubs”: a grant, where elsewhere pay is wages or a price",
        before=(r"\b(?:pays?|giv(?:es|ing)|hands?)(?: out)?(?: up to| between| from)?\W*(?=$)",),
        behind=(
            r"(?:each )?(?:to|towards) (?:[\w-]+ ){0,3}(?:clubs?|groups?|charit\w+|organisations?|schools?|projects?|anyone|those|churches|halls|societies)\b",
        ),
        kinds=frozenset({Kind.GRANT}),
        both=True,
    ),
)

_COMMISSION: Final[tuple[SumRule, ...]] = (
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
)

_ONE: Final[tuple[SumRule, ...]] = (
    SumRule(
        BEGINS_WITH,
        Purpose.ONE,
        "“£2,500 to spend on a garden”: one grant, unless much smaller limits are told beside it: “£100,000 to spend, from £100 to £5,000”",
        before=(r"^\W*(?=$)",),
        behind=(
            r"(?:(?:is |are )?(?:there )?to (?!(?:give|share|award|distribute|hand|dish|allocate|go|be|the|a|any|each|every|all|groups|charities|organisations|clubs)\b)[a-z]+|towards)\b",
        ),
        kinds=frozenset({Kind.GRANT}),
        both=True,
    ),
    SumRule(
        "one grant",
        Purpose.ONE,
        "codebook, fields: what ONE applicant can get",
        before=(
            r"(?:ask(?:ing)?|appl(?:y|ying|ications?)|bid(?:ding|s)?|request(?:s|ing)?|seek|seeking|try)(?: us)?(?: for)?(?: [\w-]+){0,2}",
            r"(?:grants?|awards?|bursar(?:y|ies)|prizes?|stipends?|fellowships?|donations?|vouchers?|sums?|amounts?|funding|support|requests?|per award|commissions?)(?: [\w-]+){0,3}(?: of| worth| from| between| is| are| to| for| at|:)?",
            r"(?:maximum|minimum|limit|ceiling|cap|most)(?:['’]s)?(?: (?:grant|award|amount|sum|value))?(?: (?:for|to|per|in)(?: any one| each| one| a| any)? \w+)?(?: (?:of|is|at|now|has become|will be)){0,2}\W*(?=$)",
            r"(?:can|may|could|will|might) (?:each )?(?:get|have|receive|claim|be given|be awarded|award|offer|give|fund)(?: [\w-]+){0,2}",
            r"(?:how much|(?<!fund )(?<!pot )size|grant size|award|amount|value of (?:each )?(?:grant|award)|minimum|maximum|max|min)\W*(?=$)",
            r"(?:we|it|fund|trust|foundation|panel|scheme|programme) (?:can |will |may )?(?:offers?|gives?|awards?|funds?|supports?|provides?|makes?|helps? with|pays?)(?: [\w-]+){0,3}",
            r"(?:small|medium|large|micro|bronze|silver|gold|tier \w+|strand \w+|level \w+|start-up|individual)\W*(?=$)",
            r"anything (?:between|from|up to)",
            r"(?:grants?|awards?|payments?)\b(?: usually| normally)? (?:won['’]t|will not|will never|cannot|can['’]t|never|don['’]t|do not)(?: ever| usually| normally)? (?:be |go |come to )?(?:over|above|beyond|exceed|more than)\W*(?=$)",
            r"(?:one-off|single|lump[- ]sum|flat|fixed) (?:payments?|sums?)(?: of| worth)\W*(?=$)",
            r"(?:lump sums?|payments?) of\W*(?=$)",
            r"\b(?:groups|winners|projects|charities|clubs|schools|gardens|choirs|organisations|causes|(?:two|three|four|five|six|ten|dozen) best)(?: (?:will|can|each))* (?:get|receive|be given|win|take home)\W*(?=$)",
            r"\b(?:sure|certain|assured|guaranteed)(?: of| at least| to (?:get|have))*\W*(?=$)",
            r"\b(?:between|from) (?:that|this) (?:and|to)\W*(?=$)",
            r"\b(?:each|every) (?:\w+ ){1,4}(?:is|are|will be) (?:sent|given|paid|handed|offered|awarded)\W*(?=$)",
            r"\b(?:winners?|runners?-up|finalists?|(?<!the )(?:first|second|third)(?: prize| place)?|each entry)(?: each)?(?: (?:will )?(?:receives?|gets?|takes?(?: home| away)?|earns?|wins?|carries))?\W*(?=$)",
            r"exceptional(?:ly)?(?: circumstances| cases?)?,?(?: [\w-]+){0,5}(?: of)?(?: up to)?\W*(?=$)",
            r"(?:nobody|no one|no (?:single |one )?(?:group|club|charity|organisation|body|project|applicant|partner|member|school|one of them))(?: \w+){0,5} (?:more|higher) than\W*(?=$)",
        ),
        behind=(
            r"(?:(?:of |in )?(?:unrestricted|core|one-off|small|large|micro|project|capital|revenue|seed|match) )*(?:grants?|awards?|bursar(?:y|ies)|prizes?|stipends?)\b",
            r"(?:each|apiece)\b",
            r"is (?:on offer|available|there|waiting) (?:to|for) (?:the|a|one) (?:[\w’'-]+ ){0,3}(?:group|club|charity|organisation|choir|hall|society|school|church|team|village|winner|project|idea)\b",
            r"(?:if|where|when) (?:you|your|it|its|they|their|the (?:group|project)|for|we)\b",
            r"(?:[^.;£]{0,30}[ ,])?as an? (?:[\w-]+ )?(?:stipend|bursary|grant|award|honorarium)\b",
            r"is (?:(?:normally|usually|generally|currently|now) )?(?:the|our) (?:(?:normal|usual|general|current|upper|absolute|present|standard) ){0,2}(?:most|maximum|limit|ceiling|cap|largest|highest)\b",
            r"(?:of|in) (?:[\w-]+ ){0,2}(?:money|cash|funding|income) (?:for|to) (?:your|their|its|each|every)\b",
            r"(?:per|for each|for every|for any one|to each|for one) (?:award|grant|project|organisation|applicant|group|application|school|person|place|artist|hall|member|year)",
            r"(?:towards?|so (?:that )?(?:someone|you|they|one|a)|to (?:test|develop|use|put|hold|host|stage|make|keep|invest|spend on|buy|spend|transform|help|pay|try|run|set up|recruit|learn|cover|fund|deliver|hold))\b",
        ),
        kinds=frozenset({Kind.GRANT, Kind.TRAINING}),
    ),
)

_MORE: Final[tuple[SumRule, ...]] = (
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
)

_LOTS: Final[tuple[SumRule, ...]] = (
    SumRule(
        "all lots together",
        Purpose.POT,
        "codebook, Notices: the stated total, where the lots are told as well",
        before=(
            r"\ball (?:the |\w+ )?lots(?: together| combined| in total| in all)?\W{0,3}(?:(?:is|are|comes? to|total|worth)\W{0,2})?(?=$)",
        ),
        kinds=_PAID,
        needs=("lots",),
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
        "what a commission has besides its fee",
        Purpose.INCREASE,
        "“fee £9,500, plus £2,000 for materials”: a value with what is added is added up",
        before=(r"\b(?:plus|and|with)(?: up to| a further| another)?\W*(?=$)",),
        behind=(r"(?:for|towards) (?:the )?(?:materials|expenses|travel|production|fabrication|making)\b",),
        kinds=frozenset({Kind.CONTRACT}),
        both=True,
    ),
    SumRule(
        "what a further year costs",
        Purpose.INCREASE,
        "“£210,000 for three years, plus £70,000 if the fourth year is taken”: the value is that of the longest term",
        before=(r"\b(?:plus|and|with)(?: up to| a further| another)?\W*(?=$)",),
        behind=(
            r"(?:(?:if|should|when|where) [^.;£]{0,40}|(?:for|in) (?:an?|the) (?:(?:optional|possible|further|extra|additional|second|third|fourth|fifth) )+)(?:years?|extensions?|options?)\b",
        ),
        kinds=_PAID,
        both=True,
    ),
    SumRule(
        "an increase",
        Purpose.INCREASE,
        "codebook, Notices: a value with its stated increase is added up",
        before=(
            r"(?:increas\w+|rise|grow|raised|uplift|uplifted|varied) (?:\w+ ){0,3}by(?: up to| about| a further| another)*",
            r"(?:agreement|contract|year|years|months|extension|renewal|option|variation|change|uplift|modification|term|which|that|this|it)(?:,? (?:will|would|also|and))*,? (?:adds?|adding)(?: up to| about| a further| another| an extra)*\W*(?=$)",
            r"\bat (?:an? )?(?:additional|further|extra) (?:cost|value|price) of(?: up to| about)?\W*(?=$)",
            r"(?:plus|with) (?:a |an )?(?:possible |potential |further |additional )+(?:increase |uplift |contingency )?(?:of )?(?:up to )?",
        ),
        behind=(r"(?:is|are|was|were|has been|will be|being) added\b",),
        kinds=_PAID,
    ),
)

_VALUE: Final[tuple[SumRule, ...]] = (
    SumRule(
        "the contract's value",
        Purpose.POT,
        "codebook, Notices: the stated total over the longest term",
        before=(
            r"(?:total|estimated|contract|overall|maximum|lifetime|aggregate|gross|net|whole[- ]life|framework|indicative|approximate|annual)? ?(?:contract )?(?:value|budget|amount|price|sum|cost|spend|envelope|worth|funding)\b(?:, (?:in|ex)cl?[^,.;£]{0,50},)?(?: [\w()-]+){0,5}",
            r"(?:up to|about|around|worth|total|ceiling)\W*(?=$)",
            r"^ to (?=$)",  # "goes up by £40,000 to £240,000"
            r"\btotal (?:paid|spent)\b(?: [\w()-]+){0,5}\W*(?=$)",
            r"\b(?:the whole|all(?: lots)?|in all|together)(?: contract)?(?: (?:is|are|comes? to|amounts? to|worth))+\W*(?=$)",
        ),
        kinds=_PAID,
    ),
)

RULES: Final[tuple[SumRule, ...]] = (
    *_SHARES,
    *sizes.OF_WINNERS,
    *sizes.OPEN,
    *sizes.PLANNED,
    *sizes.SIZES,
    *others.MEANS,
    *prices.NOT_NOW,
    *sizes.OF_CONTRACTS,
    *singles.SINGLES,
    *_FEES,
    *given_out.GIVEN_OUT,
    *whole_words.WHOLE_WORDS,
    *wholes.THERE_IS,
    *prices.SECURITY,
    *_PAYS,
    *_PAID_TO,
    *prices.PARTS,
    *_COMMISSION,
    *prices.PRICES,
    *wholes.SHARED,
    *_ONE,
    *_MORE,
    *wholes.WHOLE,
    *_LOTS,
    *prices.YEARLY,
    *_VALUE,
)

#: A strand without a ceiling: then there is no most.
NO_CEILING: Final = (
    r"\b(?:major|larger|bigger|large) (?:grants?|awards?|ones|requests|sums|bids)\b[^.;]{0,30}\b(?:start there|above that|go(?:es)? (?:to|before)|have no)\b",
    r"\b(?:anything|everything|whatever) (?:bigger|larger|more|above that)\b[^.;]{0,20}\b(?:goes|is|has|needs)\b",
    r"\babove that,? (?:[\w-]+ )?(?:major|larger|bigger|large)\b",
    r"\bothers start there\b(?=\W*no)",
    r"\bno (?:upper |set |fixed )?(?:maximum|limit|ceiling|cap)\b(?: (?:to|on) (?:the )?(?:amount|size|sum|grant))?(?![^.;£]{0,50}\b(?:up to|except|beyond|other than|but not more than)\b)",
)
