"""Which words say that a sum is no amount that we list: a turnover, a threshold, a share of one's own.

Rows as `reading/amounts/rules.py` joins them; the codebook's Decisions and Notices say what is left out.
"""

from typing import Final

from tracker.reading.amounts.rule import Purpose, SumRule
from tracker.terms import Kind

_FUNDING: Final = frozenset({Kind.GRANT, Kind.TRAINING, Kind.AWARD})

#: The row of what an applicant has: its income, its turnover.
INCOME: Final = "an applicant's means"
#: What one must have, find or stay below, and what is spent or paid in by others.
MEANS: Final[tuple[SumRule, ...]] = (
    SumRule(
        INCOME,
        Purpose.NOTHING,
        "codebook: turnover and income are thresholds, not amounts",
        before=(
            r"(?:annual |yearly |gross |total )?\b(?:incomes?|turnover|reserves|expenditure)\b(?: [\w’'-]+){0,4} (?:minimum|maximum|least|most|more|less|between|under|over|below|above)(?: of| than)?\W*(?=$)",
            r"(?:income|turnover|earnings|budget) (?:limit|ceiling|cap|threshold|maximum)(?: is| of|:)?\W*(?=$)",
            r"(?:annual |yearly |gross |total )?(?:incomes?|turnovers?|expenditure|(?<!and )(?<!or )(?<!for )revenue(?! (?:only|grants?|funding|projects?|applications?|bids?))|sales|profits?|annual budgets?)\b",
            r"turn(?:s|ing|ed)? over",
            r"\b(?:above (?:and|or) below|over (?:and|or) under|below (?:and|or) above|under (?:and|or) over)\W*(?=$)",
            r"\b(?:you|they|it|charities|groups|organisations) (?:spends?|live on)(?: more than| over| less than| under| between| up to)*\W*(?=$)",
            r"(?:organisations|charities|groups|bodies|clubs|those|anyone|charity|group|organisation) with (?:a |an )?(?:annual |yearly )?(?:less than|under|between|up to|fewer than|over|more than|at least|below|no more than|budgets? of)?\W*(?=$)",
            r"with (?:less than|under|between|up to|over|below) (?=$)",
            r"\bon (?:less|more) than\W*(?=$)",
            r"(?<!can )(?<!may )(?<!will )(?<!could )(?<!might )(?:have|has|having|receives?|receiving|earns?|earning|takes? in|brings? in) (?:less than|under|below|not more than)\W*(?=$)",
            r"(?:reserves?|assets|savings|surplus|balance|free reserves)\b(?: of| over| below| under| above| exceeding)*",
        ),
        behind=(
            r"(?:a year|per year|per annum|annual(?:ly)?|yearly|p\.?a\.?)? ?(?:or (?:less|under|below)|and under|or smaller)? ?(?:in |of )?(?:free |unrestricted |total )?(?:income|turnover|reserves)",
        ),
    ),
    SumRule(
        "means by the year",
        Purpose.NOTHING,
        "“charities on £50,000 a year or less”: means; “charities may have £900 a year or less” is a grant",
        before=(
            r"(?:\b(?:with|on|whose|having|under|below|earn|earning|takes? in|live)|(?<!can )(?<!may )(?<!could )\b(?:have|has|is|are|of))\b[^.;£]{0,20}\W*(?=$)",
        ),
        behind=(r"(?:a|per) (?:year|annum) or (?:less|below|under|fewer)",),
        both=True,
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
            r"(?:(?:is|are|will be|have been) (?:paid|judged|assessed|considered|decided|scored|dealt|looked|subject|seen|approved|reviewed)|,? ?(?:please|attach|send|enclose|include)\b|goes?\b|must\b|needs?\b|requires?\b|ha(?:ve|s) to\b|takes?\b|you may|we (?:will|may|can)\b)",
        ),
        kinds=_FUNDING,
        both=True,
    ),
    SumRule(
        "a size that is told apart",
        Purpose.NOTHING,
        "“Below £5,000 we decide at once”, “over £10k they want to see accounts”: a sentence that begins with a size sorts requests",
        before=(
            r"(?:^|[.;:!?]\s)\W*(?:if it is |for (?:sums|requests|grants) )?(?:below|under|over|above|beyond|from)\W*(?=$)",
        ),
        behind=(
            r"(?:,? )?(?:we|you|they|it|your|the (?:panel|board|trustees|committee))(?:['’]ll)? (?!(?:can|could|may) (?:also )?(?:have|get|apply|ask|bid|give|offer))",
        ),
        kinds=_FUNDING,
        both=True,
    ),
    SumRule(
        "a size and above, told apart",
        Purpose.NOTHING,
        "“£101 and above goes to a panel”: a sentence that begins with a size sorts requests",
        before=(r"(?:^|[.;:!?]\s)\W*(?:for (?:sums of |grants of |requests of )?)?(?=$)",),
        behind=(
            r"(?:and|or) (?:above|over|more|upwards)\b,? (?:you(?! can)|please|we|goes?|is|are|will|must|needs?|takes?|has|have|waits?)\b(?! (?:available|on offer|open))",
            r"(?:and|or) (?:above|over|more|upwards|less|under|below)\s?[:–—-]\s?(?:goes?|is|are|will|must|needs?|takes?|has|have|waits?|asks?|decided|judged|answer|apply|send|write|we|the (?:full )?(?:panel|committee|clerk|board|trustees|officers?)|panel|committee|any time|at any)\b(?! (?:available|on offer|open))",
        ),
        kinds=_FUNDING,
        both=True,
    ),
    SumRule(
        "a size that is asked about",
        Purpose.NOTHING,
        "“Asking for less than £100? Drop the Clerk a letter”: a question that says which way to go",
        before=(
            r"\b(?:asking|applying|looking|bidding) for(?: a grant of)?(?: less than| more than| under| over| up to)*\W*(?=$)",
            r"\b(?:need|want)(?: less than| more than| under| over)+\W*(?=$)",
        ),
        behind=(r"\?",),
        kinds=frozenset({Kind.GRANT}),
        both=True,
    ),
    SumRule(
        "a size whose grant is told behind it",
        Purpose.NOTHING,
        "“from £1 million up, £5,000”: the first is the applicant's, the second the grant",
        before=(r"\b(?:from|over|above|of)\W*(?=$)",),
        behind=(r"(?:up|upwards|(?:and|or) (?:over|above|more))[,:] (?:up to )?$",),
        kinds=_FUNDING,
        both=True,
    ),
    SumRule(
        "what a project may cost",
        Purpose.COST,
        "“ideas that would cost between £100 and £1,500”: a limit of the cost, which is the grant's where no other is told",
        before=(
            r"\b(?:projects?|ideas?|events?|activit(?:y|ies)|proposals?|schemes?|something|anything)(?: [\w’'-]+){0,3} (?:cost|costs|costing)(?: not less than| at least| no more than| up to| at most| between| less than| under| a maximum of| from)?\W*(?=$)",
            r"(?<!running )(?<!core )(?<!of )(?<!staff )(?<!up )\b(?:project |total )?costs?(?: of| is| to| from)?\W*(?=$)",
            r"(?<!running )(?<!core )(?<!of )(?<!staff )\b(?:total |overall |full |whole )?(?:project |economic )?costs?(?: of (?:the|your) (?:project|idea|event))?(?: is| are| must| should| can| may)?(?: not exceed| be)?(?: of)?(?: up to| under| below| less than| between| no more than| at least| over| more than)\W*(?=$)",
            r"\b(?:if|where|when|whose|and|provided(?: that)?) (?:(?:the|your|its|their|total|whole) ){0,2}(?:bills?|prices?|invoices?)(?: [\w’'-]+){0,3} (?:is|are|comes? to|must be|does not exceed|do not exceed)(?: (?:under|below|less than|no more than|not more than|at most|between))?\W*(?=$)",
        ),
        kinds=frozenset({Kind.GRANT}),
        needs=("cost", "bill", "price", "invoice"),
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
            r"\b(?:quotes?|quotations?|receipts?|invoices?|estimates?|permission|approval|accounts?)(?: are| is| needed| required| must| be| given)* (?:for|on) (?:anything|everything|items?|purchases?|spending|costs?|any \w+)(?: costing)?(?: above| over| under| below| more than| of)*\W*(?=$)",
            r"\b(?:items?|purchases?|equipment|works?|things?|kit|goods)(?: [\w’'-]+){0,2} (?:costing|worth|priced at|valued at)(?: of)?\W*(?=$)",
            r"(?:costs?|costing|costed|costed at|priced at|valued at) (?:over|more than|above|at least|in excess of|exceeding)\W*(?=$)",
            r"\b(?:repairs?|works?|kitchens?|toilets?|loos|buildings?|refurbishments?|vehicles?|minibus(?:es)?|items?)(?: costing)? (?:over|above|more than)\W*(?=$)",
            r"\b(?:shortfall|gap|deficit|(?:amount|sum) (?:left|still) to (?:raise|find))(?: is| of| under| below| less than)*\W*(?=$)",
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
            r"[^.;£]{0,60}\b(?:get|have|receive|ask|apply|given|give|claim|be paid|pay|awarded)\b[^.;£]{0,40}$",
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
        "what is to be raised",
        Purpose.NOTHING,
        "“we are trying to raise £1m for a new hall”, “raise £500 and we will double it”: nobody is given it",
        before=(
            r"(?:^\W*|\b(?:to|still|is|are|we|they|you|who|groups|charities|clubs|must|can|and|by|after|of|have|has|been) )rais(?:e|es|ing)(?: (?:an?|another|a further|the|about|around|over|more than|at least|nearly|some|just|target of))*\W*(?=$)",
        ),
        kinds=_FUNDING,
        needs=("rais",),
    ),
    SumRule(
        "a size that nobody can ask for",
        Purpose.NOTHING,
        "“tier 3: more than £10,000, by invitation only”: not to be applied for",
        behind=(
            r"(?:(?:and|or) (?:over|above|more) )?(?:(?:is|are|only) ){0,2}(?:by|on|at our) (?:invitation|invite)\b",
        ),
        kinds=_FUNDING,
    ),
    SumRule(
        "what is still to be found",
        Purpose.NOTHING,
        "“where less than £10,000 is still to be found”: a gap in somebody's budget is no grant",
        behind=(
            r"(?:is|are|remains?|left|still)(?: still| left| yet)? (?:to (?:be )?(?:found|raised?|find|fundraise)|missing|outstanding|wanting|short)\b",
        ),
        kinds=_FUNDING,
    ),
    SumRule(
        "what partners get together",
        Purpose.NOTHING,
        "“partners may put in one application, up to £9,000 in all”: one of them gets a part of it",
        before=(r"\b(?:partners|partnerships?|together|joint(?:ly)?|consorti(?:a|um))\b[^.;£]{0,60}(?=$)",),
        behind=(
            r"(?:in all|in total|altogether|together|between (?:them|you|all))\b,? (?:but|and|with|as long as)? ?(?:no|each|none|every)\b",
        ),
        kinds=_FUNDING,
        both=True,
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
        "what all together ask for",
        Purpose.NOTHING,
        "“requests for £57 million have come in”: what is wanted is not what there is",
        before=(
            r"\b(?:had|received|attracted|saw|seen|drew|drawn|got)\b[^.;£]{0,40}\b(?:requests?|bids?|applications?|demand)(?: [\w’'-]+){0,2} (?:for|of|worth|totalling|amounting to)(?: more than| over| about| nearly)?\W*(?=$)",
        ),
        kinds=_FUNDING,
        needs=(
            "request",
            "bid",
            "application",
            "demand",
        ),
    ),
    SumRule(
        "a part of each budget",
        Purpose.NOTHING,
        "“£1,000 of each budget is set aside for trees”: a share of a share is neither a grant nor the whole",
        behind=(
            r"(?:of|from|in) (?:each|every) (?:budget|pot|allowance|allocation|fund)\b",
            r"of (?:it|this|that|which) (?:on|for|towards|may|can|must)\b",
            r"(?:of|from) (?:your|their|the|its) (?:budget|grant|award|request|bid|total)\b",
        ),
        kinds=_FUNDING,
    ),
    SumRule(
        "what larger requests are told by",
        Purpose.NOTHING,
        "“larger bids (£500 and over) are scored in summer”: where a size begins is no least",
        before=(
            r"\b(?:larger|bigger|smaller|other) (?:bids|requests|applications|projects|ones|sums)(?: of| for)?\W*(?=$)",
        ),
        behind=(r"(?:(?:and|or) (?:over|above|under|below|more|less)|\+)",),
        kinds=_FUNDING,
        both=True,
    ),
    SumRule(
        "what a fund is fed with",
        Purpose.NOTHING,
        "“the turbines pay £90,000 into the fund each year”: what is paid in is neither a grant nor the whole",
        before=(
            r"\b(?:payments?|contributions?|donations?|sums?|instalments?) of(?: circa| about| around| some| over)?\W*(?=$)",
            r"\b(?:pays?|puts?|gives?|contributes?|adds?|brings?|pools?|chips?)(?: in)?(?: some| about| around| over)?\W*(?=$)",
        ),
        behind=(
            r"[^.;:£]{0,30}\b(?:made|paid|given|put|added)(?: [\w’'-]+){0,5} (?:in)?to (?:the|this|our) (?:[\w-]+ ){0,2}(?:fund|pot|kitty|trust)\b",
            r"(?:(?:in)?to|in) (?:the|this|our|a) (?:[\w-]+ ){0,2}(?:fund|pot|kitty|trust)\b[^.;£]{0,20}\b(?:every|each|a|per) (?:year|month|week|quarter)\b",
            r"(?:every|each|a|per) (?:year|month|week|quarter) (?:in)?to (?:the|this|our|a) (?:[\w-]+ ){0,2}(?:fund|pot|kitty|trust)\b",
        ),
        kinds=_FUNDING,
        both=True,
    ),
    SumRule(
        "a scheme that one is paid to look after",
        Purpose.NOTHING,
        "codebook, Notices: scheme-size figures are not amounts: “to evaluate a £2m fund”",
        before=(
            r"\b(?:evaluat\w+|learning partner|reviewe?r?|managers?|administrators?|manage|auditors?|assessors?|stud(?:y|ies)|research)\b[^.;£]{0,40}\b(?:of|for|into|to|with) (?:an?|the|our|its|this|their) (?:new |total )?\W*(?=$)",
            r"\b(?:evaluat\w+|evaluation of|administer\w*|administration of|manag\w+|review\w*|assess\w*|support\w*)(?: of)? (?:an?|the|our|its|this|their) (?:new |total )?\W*(?=$)",
        ),
        behind=(r"(?:[\w’'-]+ ){0,4}(?:fund|programme|scheme|grants?|initiative|portfolio)\b",),
        kinds=frozenset({Kind.CONTRACT, Kind.ENGAGEMENT}),
        both=True,
    ),
    SumRule(
        "a part of what is given",
        Purpose.NOTHING,
        "“up to £8,000 a year, of which £2,000 may go on kit”: a part of the grant is no grant",
        before=(r"\bof (?:which|that|this),?(?: up to| at most| no more than| a maximum of)?\W*(?=$)",),
        kinds=_FUNDING,
        needs=("of which", "of that", "of this"),
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
)
