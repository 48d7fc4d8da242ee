"""Which words say that a sum is what all have together: a fund, a round, a pot.

Rows as `reading/amounts/rules.py` joins them.
"""

from typing import Final

from tracker.reading.amounts.rule import Purpose, SumRule
from tracker.terms import Kind

_FUNDING: Final = frozenset({Kind.GRANT, Kind.TRAINING, Kind.AWARD})

#: A range, and a small limit, are one grant's all the same.
IT_HAS: Final = "it has so much"

#: What there is, is left, or is shared out.
THERE_IS: Final[tuple[SumRule, ...]] = (
    SumRule(
        "what there is",
        Purpose.POT,
        "“we have £25,000 for warm spaces”, “once the £80,000 has been spent”: the sum is what all have together",
        before=(
            r"\b(?:we(?:['’]ve| have)(?: got)?|there(?:['’]s| is| are| will be))(?: a total of| another| a further| just over| about| up to)?\W*(?=$)",
            r"\b(?:council|fund|trust|foundation|board|panel|scheme|ministry|department|partnership|system|alliance|association|forum|hub|network|company|authority|commissioner|university|college|society|network|team|service|government|lottery)(?: \([^()£]{1,60}\),?|,[^.;:£]{1,60},)? (?:has|have|holds|found|found us|got|put up)(?: got)?(?: a total of| another| a further| just over| about| some)?\W*(?=$)",
            r"\bwith(?: only| just| about| some)?\W*(?=$)",
            r"\b(?:has|have) (?:given|granted|awarded|handed|provided|offered|found|trusted)(?: us| them| it)?(?: with)?(?: another| a further| about)?\W*(?=$)",
            r"\b(?:once|when|until|till|as soon as)(?: all| the whole)?(?: of)?(?: the| our| this| its)\W*(?=$)",
        ),
        behind=(
            r"for (?!you|each|every|one|a )\w+",
            r"(?:fund |pot |budget |allocation )?(?:has|have|is|are|was)(?: all)? ?(?:been )?(?:spent|gone|used|allocated|committed|given|handed|paid)\b|runs? out\b",
            r"(?:left |still |remaining |worth )?(?:to (?:give|spend|share|award|distribute|hand|dish|pass|invest)|to be (?:given|spent|shared|awarded))\b",
            r"(?:in all |in total )?(?:this|next) (?:financial )?(?:year|time|round|spring|summer|autumn|winter)\b",
            r"(?:is |are )?(?:still )?(?:left|remains?|remaining)\b",
            r"(?:in [\w ]{1,20} )?and (?:we )?(?:expect|hope|plan|aim|intend|want|mean|would like) to (?:make|award|give|fund|back|support|help|offer)\b",
        ),
        kinds=frozenset({Kind.GRANT}),
        both=True,
    ),
    SumRule(
        "what a scheme gives out",
        Purpose.POT,
        "“the scheme will award about £600,000”, “these grants will distribute £90,000”: what all have together",
        before=(
            r"\b(?:grants|fund|scheme|programme|round)(?: \w+)? (?:will|to|is going to|can|aims to) (?:distribute|award|give out|hand out|share out|invest)(?: about| around| some| over| nearly)?\W*(?=$)",
        ),
        behind=(r"(?!\s?(?:to |for )?(?:each|every|one|a)\b)",),
        kinds=frozenset({Kind.GRANT}),
        both=True,
    ),
    SumRule(
        "what has been found for it",
        Purpose.POT,
        "“we have secured £60,000 from the lottery to award as grants”: what all have together",
        before=(
            r"\b(?:we|council|trust|partnership|foundation|association|alliance)(?: have|['’]ve| has) (?:secured|received|obtained|won|raised|been (?:given|awarded|allocated|granted))(?: a further| about| over| some)?\W*(?=$)",
        ),
        behind=(
            r"(?:(?:from|of|in|by|for|through) [^.;£]{0,60} )?(?:to (?:award|give|distribute|share|hand|offer|support|fund|help|pass)|for (?:grants|groups|small|local|community))\b",
        ),
        kinds=frozenset({Kind.GRANT}),
        both=True,
    ),
    SumRule(
        "what somebody has to hand out",
        Purpose.POT,
        "“our residents' panel (tenants, all of them) has £90,000 to hand out”, “the landlord has £40,000 in the chest”",
        before=(
            r"(?<!who )(?<!that )(?<!which )(?<!you )(?<!they )\b(?:has|have|holds?)(?: got)?(?: about| over| some| just)?\W*(?=$)",
        ),
        behind=(
            r"(?:in the (?:chest|pot|fund|kitty)|(?:(?:left |over )?(?:from|of|in|by) [^.;:£]{1,50} )?to (?:hand out|give (?:away|out)|share out|dish out|award|distribute))\b",
        ),
        kinds=frozenset({Kind.GRANT}),
        both=True,
    ),
    SumRule(
        "what somebody spends this time, or was left for it",
        Purpose.POT,
        "“the panel can spend £24,000 this time”, “a donor has left us £75,000 for this”: what all have together",
        before=(
            r"\b(?:panel|board|trustees|committee|council|fund|forum|we|members|donors?|supporters|friends|lottery)(?: (?:can|may|will|is to|are to))? (?:spend|(?:have |has )?raised|(?:have |has )?left us|(?:have |has )?given us)(?: about| over| some| just| up to)?\W*(?=$)",
        ),
        behind=(
            r"(?:(?:this|next) (?:time|year|round|spring|summer|autumn|winter)\b(?! on\b)|to (?:give|pass on)\b|for (?:this|it|grants)\b)",
        ),
        kinds=frozenset({Kind.GRANT}),
        both=True,
    ),
    SumRule(
        "so much to spend on something",
        Purpose.POT,
        "“Hampshire has £250,000 to spend on loneliness”: what all have together; “each group has £500 to spend on …” is one's",
        before=(r"^\W*(?!each|every|you|your)(?:the )?[\w'’-]+(?: [\w'’-]+){0,3} has(?: got)?\W*(?=$)",),
        behind=(r"to (?:spend|invest) (?:on|in)\b",),
        kinds=frozenset({Kind.GRANT}),
        both=True,
    ),
    SumRule(
        IT_HAS,
        Purpose.POT,
        "“It has £9 million.”, “We have £11,400.”: what all have together",
        before=(
            r"\b(?:it|the fund|this fund|the scheme|the round) (?:has|holds)(?: only| just| about| some)?\W*(?=$)",
            r"(?<!what )(?<!if )(?:we(?:['’]ve| have)(?: got)?|there(?:['’]s| is| will be)) (?:only |just |about |some )?(?=$)",
        ),
        behind=(r"(?:[.;,]|$|in it\b|to\b|for\b(?! (?:you|each|every|any|one|an?)\b)|left\b|in all\b)",),
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
            r"(?:of|in) (?:[\w-]+ ){0,3}(?:grants|awards|donations) (?:a|each|every|per) (?:year|round|annum)\b",
            r"(?:of|in) (?:[\w-]+ ){0,2}funding for (?:[\w’'-]+ ){0,3}(?:groups|organisations|charities|partnerships|communities|clubs|societies|halls|schools|bodies)\b",
            r"(?:of|in) (?:[\w’'-]+ ){0,4}(?:funding|money|grants?)(?: (?:is|are|has been|have been|will be))? (?:now |being |made |to be )*(?:available|on offer|up for grabs|spent|shared|given away)\b",
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
        needs=("out of",),
    ),
)

SHARED: Final[tuple[SumRule, ...]] = (
    SumRule(
        "a share of the whole",
        Purpose.POT,
        '"bid for a share of £360,000": the sum is what all have together',
        before=(
            r"(?:a |their |your )?(?:share|slice|part|portion) of (?:an? |the |up to )*(?:total of )?\W*(?=$)",
            r"\b(?:shares?|shar(?:ed|ing)|split(?:ting)?|divid(?:es?|ing)|carve up)(?: out| up| in| between them| among them| more than| about| around| nearly| an?| the| (?:total|pot|sum) of)*\W*(?=$)",
        ),
        kinds=_FUNDING,
    ),
)

WHOLE: Final[tuple[SumRule, ...]] = (
    SumRule(
        "the whole fund",
        Purpose.POT,
        "codebook, fields: the programme's total value",
        before=(
            r"(?<!annual )(?<!yearly )(?:pot|budget|total|kitty|purse|envelope|(?:whole|overall|full|our|fund['’]s) allocation|allocation\s?(?:is|of|:))(?: [\w-]+){0,2}(?: of| is| holds| has| totals| totalling|:| worth)?\W*(?=$)",
            r"(?:fund|scheme|programme|pot|money|cash|budget|allocation) \((?:of |worth )?$",
            r"\b(?:fund|scheme|programme|round) (?:stands? at|comes? to|amounts? to|holds|totals)\W*(?=$)",
            r"(?<!your )(?<!project )(?<!their )(?<!event )(?<!annual )(?<!yearly )\b(?:overall |total |whole )?budget(?: [\w’'/-]+){0,6} (?:is|stands at|comes to|will be)(?: about| over| around| some)?\W*(?=$)",
            r"\b(?:pot|kitty|purse|(?:round|fund|year|scheme)['’]s (?:money|budget|total))(?: [\w’'-]+){0,6} (?:is|are|has|holds|stands at|comes to|amounts to|will be)(?: about| over| more than| nearly| just over| around| some)?\W*(?=$)",
            r"\b(?:fund|pot|budget|money) (?:this|for this|for the|in this) (?:financial )?(?:year|round)\W*(?=$)",
            r"\b(?:open(?:s|ed)?|re-?open(?:s|ed)?|launch(?:es|ed)?|return(?:s|ed)?|back)(?: again)?(?: (?:on|in|this|next) [\w ]{1,24})? with(?: an?(?: further| total of)?| some| about| over)?\W*(?=$)",
            r"\b(?:until|till|once|when)(?: all| the whole| the full| every penny)?(?: of)?(?: the| our| its)\W*(?=$)",
            r"\bit (?:holds|totals|stands at|comes to|amounts to|is worth)(?: just| about| over| up to| some)?\W*(?=$)",
            r"\bhow much(?: money| funding)? is (?:there|available|in the (?:pot|fund|kitty)|on offer)(?: altogether| in total| in all)?\W*(?=$)",
            r"fund(?:ing)?(?: pot| budget)?(?: of| is| holds| has| totals| totalling|:| worth)(?: up to| about| over)?\W*(?=$)",
            r"(?:backed|funded|supported|made possible|financed)(?: by| with)(?: an?| more than| over)*|thanks to(?: an?)?|fund (?:value|size|amount)(?: is|:)?",
            r"(?:share of|share|shares|split|a slice of|total(?:s|ling)?|altogether|in all|combined)(?: of| a| the| in)*",
            r"(?:puts?|putting|invests?|investing|injects?|allocat(?:es?|ing)|commits?|committed|committing|earmark\w*|(?:ring-?fenc|pledg|dedicat|reserv|releas)ing|(?:sets?|setting|put(?:s|ting)?) aside|(?:making|mak(?:es?|ing)) available|hands? out|handed out|gives? (?:out|away)|given (?:out|away)|giving (?:out|away)|handing out|sharing out|dishing out|awards?|awarded|distribut\w+|unveils?|announces?|received? grants worth)(?: [\w-]+){0,3}",
            r"(?:fund|programme|scheme|round|package|initiative)(?: [\w-]+){0,2} (?:worth|of|totalling|holds|has)",
        ),
        behind=(
            r"(?:(?:\w+ ){0,2})(?:fund|round|scheme|programme|pot|package|initiative|investment|boost|budget)\b",
            r"(?:is |are |was |has been |will be |being |made |of funding )*(?:in the pot|available|altogether|in total|in all|to (?:give|distribute|allocate|award|share|spend)|on offer|up for grabs|to (?:spend|go|dish)|from (?:the|a|an|our|its|national|government)|on the table|there (?:for|to)\b|set aside|ring-?fenced|between them|into|from the|in grants|of funding|will be (?:given|shared|awarded)|to be (?:shared|split|divided|given (?:out|away)|handed out))",
            r"(?:(?:and|or) more )?(?:is|are|was|gets?) (?:then )?(?:shared|split|divided|spread)(?: out| up)? (?:among(?:st)?|between|over|across|by)\b",
            r"goes (?:out )?to (?:[\w’'&-]+ ){0,3}(?:groups|organisations|charities|projects|clubs|causes|bodies)\b",
            r"is (?:a|an|the|our) (?:\w+ )?(?:wave|round|pot|tranche|instalment|kitty)\b",
            r"is in (?:the|our|this) (?:[\w-]+ ){0,3}(?:budget|fund|pot|scheme|kitty|chest)\b",
            r"(?:will |is going to |is to )(?:go|be going) to (?:[\w’'&-]+ ){0,5}(?:groups|organisations|charities|partnerships|projects|communities|voluntary|clubs|sector|bodies|causes)\b",
            r"(?:in|of) (?:[\w-]+ ){0,3}(?:grants|bursaries|awards|prizes|funding) (?:has|have|is|are|was|were|will)\b",
            r"for (?:\w+ ){0,2}(?:(?:micro|mini|small|community|onward)[- ]?grants|grants|awards|bursaries|good causes)\b",
            r"over (?:\w+|\d+) years\b",
        ),
    ),
    SumRule(
        "so much for groups",
        Purpose.POT,
        "“£40,000 for voluntary groups”: what all have together, unless a much larger fund is named beside it",
        behind=(
            r"for (?:\w+ ){0,3}(?:groups|organisations|charities|partnerships|projects|communities|voluntary|clubs|sector)\b",
        ),
    ),
)
