"""Questions on accounts, budgets, VAT, reserves and on what goes wrong, that one point of a guide answers.

Pure. As in `grant_questions.py`: a rule is tried only where one of its words is there.
"""

from tracker.asking.ways.grant_questions import GRANT, PAYERS, rule

EVERYDAY = "guide:G10"
GUIDE = "guide:G2"
_WE = r"(?:we|i|you|it|us|they|a group|small groups?|our (?:group|choir|shed|club|charity))"
_ASKED = (
    r"(?:do|does|did|must|should|have|need|needs|would|will|can|could|are|is|what|which|how|when|who|whats|why)"
)

RULES = (
    rule(
        EVERYDAY,
        ("Accounts and audits",),
        "audit audited auditor auditors accounts examiner examination examined",
        rf"\b{_ASKED}\b[a-z0-9£,. ]{{0,60}}\b(?:audit(?:ed|s)?|auditors?|independent examin\w+|examined accounts|(?:annual|signed|proper|full|two|three|last) (?:years? )?(?:of )?accounts|accounts (?:be )?(?:checked|signed|audited|examined))\b"
        r"|\b(?:want|wants|wanted|asks?|asked|need|needs) (?:for |us to send |to see )?(?:[a-z0-9]+ ){0,2}(?:years?|annual|audited|signed|full) (?:of |worth of )?accounts\b"
        r"|\b(?:no|dont have|havent got|without|lost our|retired) (?:an? |any )?(?:auditor|audit|accounts)\b",
        r"\b(?:bank accounts?|tender|safeguard\w*|energy|accessib\w*|security|social value|cash|who audits)\b",
    ),
    rule(
        EVERYDAY,
        ("When VAT begins",),
        "vat",
        rf"\b(?:{_ASKED}\b[a-z0-9£,. ]{{0,40}})?\b(?:regist\w+ (?:for|with) vat|vat regist\w+|vat (?:threshold|limit|number)|(?:charge|add|put) vat|vat (?:on|to) (?:our|my|the) (?:price|prices|bill|bills|invoices?|quote|fees?|work))\b"
        rf"|^(?:so |and )?{_ASKED} {_WE} (?:have to |need to |need |get to )?(?:worry about |think about |pay |do |bother with |be in )?vat$",
        r"\b(?:on|for|from) (?:a |the |our )?(?:grants?|funding)\b|\b(?:claim|get|reclaim) (?:the |our |back )*vat\b|\bvat back\b|\bmean",
    ),
    rule(
        EVERYDAY,
        ("How much to keep in reserve",),
        "reserve reserves savings",
        rf"\b{_ASKED}\b[a-z0-9£,. ]{{0,60}}\b(?:reserves?|savings)\b(?! (?:price|list|forces?|contract))",
        r"\b(?:whats?|what is|what are|define|mean|meaning of) (?:a |the |our )?reserves?(?: policy)?(?: even| anyway| exactly)?$|\b(?:nature|reserved contracts?|reserve forces?|army|reserve (?:the|it|them|work|a|some|this|that|part|places?)|reserves? (?:mean|policy template))\b|\b(?:grants?|funds?|funding) for\b",
    ),
    rule(
        EVERYDAY,
        ("A budget for a form",),
        "budget budgets costings",
        r"\b(?:what|how|show|help|any|example|where)\b[a-z ,]{0,40}\b(?:budgets?|costings)\b(?: [a-z]+){0,4} (?:look like|look|contain|include|have in it|say|be|set out|laid out|in it|go in|on (?:an?|the) (?:application|form|bid)|for (?:an?|the|our) (?:\w+ )?(?:application|form|bid|grant|fund))\b"
        r"|\b(?:do|write|make|draw up|put together|set out|work out|lay out) (?:an? |the |our |my )?(?:\w+ )?(?:budget|costings)\b(?! cuts)",
        r"\b(?:personal|health|direct payments?|one person|webinars?|course|workshop|training|council budget|icb|annual|evaluat\w+|safeguard\w*|contract|tender|price)\b",
    ),
    rule(
        EVERYDAY,
        ("A bank account for the group",),
        "signatories signatory signatures sign signs",
        r"\b(?:two|2|unrelated|related|different|second|both|more)\b[a-z ]{0,20}\bsignator(?:y|ies)\b|\btwo (?:people|of us|signatures|names)\b[a-z ]{0,20}\b(?:sign|signing|on the (?:account|cheques?))\b",
        rf"{PAYERS}",
    ),
    rule(
        EVERYDAY,
        ("Help with forms",),
        "computer computers internet online paper post video film recording audio form forms application applications bid bids",
        r"\b(?:can|could|will|would) (?:you|u|the bot|this thing) (?:just |please |also )?(?:put|fill|send|complete)\b[a-z ]{0,15}\b(?:forms?|applications?|bids?)\b(?: (?:in|out|off|up))?(?: (?:for (?:us|me)|please))*"
        r"|\b(?:dont|cant|not|no|havent got|havent|without|no good (?:at|with)|useless (?:at|with))\b (?:do |use |good (?:at|with) |got |have |a |any |the |work )*(?:computers?|the internet|internet|online|e ?mail)\b[a-z ,]{0,40}\b(?:post|paper|by hand|ring|phone|help|apply|form|what do|instead|write)\b"
        r"|\b(?:send|do|make|record|use)(?: (?:in|you|them))? (?:a |an )?(?:video|film|recording|voice note|audio)\b[a-z ]{0,15}\b(?:instead|rather than|in place of|not the form)\b"
        r"|\b(?:can|could|may) (?:i|we) (?:still |just )?(?:post|write|send|do) (?:it|the form|them|one) (?:in |off )?(?:on paper|by (?:post|hand|letter)|in the post)\b",
        r"\b(?:grants? for|money for|funding for|buy|laptops?|courses?|training|lessons|classes|data)\b",
    ),
    rule(
        EVERYDAY,
        ("Whom to ring",),
        "ring phone call email contact",
        r"\bwho (?:do|should|can|could|would|shall|must) (?:i|we|you) (?:ring|phone|call|e ?mail|contact|telephone)(?: (?:up|at|in|about))*(?: (?:the|our|an?|some|getting))* (?:council|nhs|icb|health board|lottery)s? (?:money|grants?|funding|cash|fund)$",
        r"\b(?:tender|contract|notice)\b",
    ),
    rule(
        GRANT,
        ("Reporting back",),
        "checks check checking",
        r"\bwho (?:checks|will check|looks at|is checking)(?: up)?(?: on)? (?:how|what|that|whether) (?:we|i|you|it|they) (?:have |has |was |is )?(?:spend|spent|spending|did|do|used?|bought)\b",
    ),
    rule(
        GRANT,
        ("What funders look for",),
        "need",
        r"\b(?:what|which|how much|any) (?:sort of |kind of )?evidence (?:of|for) (?:the |a |local )?need\b|\bhow (?:do|can|should|would) (?:we|i|you) (?:show|prove|evidence|demonstrate) (?:the |a |local )?need\b",
        rf"{PAYERS}|\b(?:tender|contract|business case)\b",
    ),
    rule(
        GUIDE,
        ("Application refused, ask why", "Bid lost, ask why"),
        "why reason feedback score scores scored marks points",
        r"\b(?:do|does|must|should|will) (?:they|it|he|she|the (?:council|funder|trust|lottery|nhs|icb|buyer|foundation|panel)|funders?|councils?) (?:have to |need to |got to |ever )?(?:tell|say|give|explain)(?: us| me| you)? (?:why|a reason|the reason|feedback|any reason)\b"
        r"|\b(?:see|know|get|ask for|find out)(?: what)? (?:the |our )?(?:winners?|winning|other bidders?|their|own) (?:bids? )?(?:scores?|marks|points)\b",
    ),
    rule(
        GUIDE,
        ("A committee or a charity",),
        "charity cio cic",
        r"\bhow (?:do|can|would|does|to)(?: (?:i|we|you|one|a group))? (?:go about )?(?:start|set(?:ting)? up|form|found|begin|become|becoming|register(?: as)?|turn into)(?: (?:as|our|the group|into))* (?:an? )?(?:new |registered |small |proper )?(?:charity|cio|cic)\b(?! (?:shop|bank|account|event|run|auction|shop))",
    ),
    rule(
        EVERYDAY,
        ("Spent on something else",),
        "lose keep move moving change",
        r"\b(?:lose|keep|still (?:get|have)|risk) (?:the|our|a) (?:grant|funding|money)\b[a-z ]{0,20}\b(?:if|when|after) (?:we|i|they) (?:move|change|swap|switch|merge|alter)\b",
    ),
    rule(
        "guide:G6",
        (),
        "insured insurance",
        r"\b(?:landlord|hall|council|venue|school|church|library|caretaker|vicar|they|centre|village hall|trustees)\b[a-z ]{0,10}\b(?:wants?|needs?|asks?|asked|asking|insists?|says?)\b[a-z ]{0,25}\b(?:insured|insurance)\b",
        r"\b(?:grants?|fund(?:s|ing)?|money|afford|cover the cost|pay for)\b",
    ),
    rule(
        GRANT,
        ("If you cannot do it all",),
        "deliver win won finish manage run do cope pull",
        r"\b(?:what (?:happens|if|do we do)|what would happen|suppose|can we|could we|do they|and if)\b[a-z ,]{0,30}\b(?:cant|cannot|wont be able to|not able to|are unable to|dont manage to|fail to)\b (?:then |actually |all |really )*(?:deliver|do (?:it|what|the|all|everything)|finish|manage|run (?:it|the|all)|provide|complete|carry it out|cope with the (?:work|numbers))\b"
        r"|\b(?:can|could|may) (?:we|i) (?:still )?(?:pull out|back out|hand it back|withdraw|drop out)\b[a-z ]{0,30}\b(?:win|won|grant|contract|awarded|project|bid|signed)\b",
        r"\b(?:pay|afford|volunteers? (?:who|that)|hear|apply online|form|deadline|rent|on like this|go on)\b",
    ),
    rule(
        GRANT,
        ("What the money may pay for",),
        "lottery funders funder trusts trust foundations foundation grants grant",
        r"\bwhat (?:wont|doesnt|dont|cant|cannot|will not|do not|does not|never) (?:the |an? |most |these )?(?:national )?(?:lottery|funders?|trusts?|foundations?|grants?|grant ?makers?)(?: (?:ever|usually|normally|mostly))? (?:pay for|fund|cover|support|give (?:money )?(?:to|for)|pay)\b"
        r"|\bwhat (?:do|does|will|would) (?:the |most )?(?:national )?(?:lottery|funders?|trusts?|foundations?|grant ?makers?) (?:not|never|refuse to) (?:pay for|fund|cover|support)\b|\bthings (?:the )?(?:lottery|funders|trusts|grants) (?:wont|dont|never|cant) (?:pay for|fund|cover)\b",
    ),
)  # fmt: skip
