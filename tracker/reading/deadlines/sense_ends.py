"""What else stays open until a day, or is due by one, beside a fund: rows for `reading/deadlines/sense.py`, written like those in
`deadlines/sense_rules.py`.

A café and a help line are open until an hour, donors have until a day to give, a project that changes has to be told of, and the
evaluator's tender closes too. Each row names who acts, or what it is that ends.
"""

from typing import Final

from tracker.reading.deadlines.houses import KEEPS_HOURS
from tracker.reading.deadlines.sense_rules import GRANT, LIVE, TO_IT, SenseRule, cue_words
from tracker.terms import Kind

_REQUESTS: Final = r"\b(?:appl\w+|bids?|bidding|funds?|funding|grants?|schemes?|rounds?|entries|forms?|portals?|calls?|windows?|proposals?|requests?)\b"
_TO_AN_END: Final = r"[^.;:]{0,40}\b(?:by|before|no later than)(?: the)?\W*$"
#: Whose date it is where one looks for somebody to do paid work.
_HIRED: Final = r"(?:evaluators?|evaluation|consultants?|contractors?|builders?|architects?|auditors?|surveyors?)"
_CHANGES: Final = r"(?:chang(?:e|es|ed)|slips?|overruns?|(?:is|are) (?:delayed|late|cancelled)|falls? through)"

ENDS: Final[tuple[SenseRule, ...]] = (
    SenseRule(
        "a house or a line that keeps hours",
        None,
        rf"\b{KEEPS_HOURS}(?: [\w’'-]+){{0,7}}? (?:is|are|be|stays?|remains?|keeps?)(?: \w+)? open\b[^.;:]{{0,40}}\b(?:until|till|to|up to)\b[^.;]{{0,24}}$",
        "what is open until an hour is a house or a line, and no call",
        unless=_REQUESTS,
        kinds=LIVE,
        whole=True,
        cues=cue_words("open"),
    ),
    SenseRule(
        "until the market closes",
        None,
        r"\b(?:until|till) (?:the|this|our) (?:dynamic |approved |provider )?(?:market|dps|dynamic purchasing system|framework|system)(?: itself)? (?:closes|shuts)(?: on)?\W*$",
        "suppliers may join a market until it ends, which is no date to apply by",
        kinds=frozenset({Kind.CONTRACT, Kind.ENGAGEMENT}),
        cues=cue_words("closes shuts"),
    ),
    SenseRule(
        "what must be open by then",
        None,
        r"\b(?:must|should|needs?|ha(?:s|ve)|ought|will|to) (?:to )?(?:be|become|get) (?:re-?)?open(?:ed)?\b(?! (?:to|for) (?:appl|bid))"
        + _TO_AN_END,
        "a hall or an account that must be open by a day asks for nothing",
        unless=r"\b(?:appl\w+|bids?|bidding|funds?|funding|schemes?|rounds?|portals?|calls?|windows?)\b",
        kinds=LIVE,
        cues=cue_words("open reopen opened reopened"),
    ),
    SenseRule(
        "a change to what is funded",
        None,
        rf"\b(?:if|should|where|when|once)\b[^.;,]{{0,20}}\b(?:plans?|projects?|details|circumstances|dates?|costs?|budgets?|address|event|work)\b[^.;,]{{0,30}}\b{_CHANGES}\b[^.;]{{0,60}}$",
        "codebook, Decisions: what comes after the award is left out",
        unless=r"\b(?:appl\w+|re-?apply|bids?)\b",
        kinds=LIVE,
        whole=True,
        cues=cue_words("change changes changed slip slips overrun overruns delayed late cancelled falls fall"),
    ),
    SenseRule(
        "those who hold a grant already",
        None,
        r"\b(?:grant[ -]?holders?|grantees|award[ -]holders|(?:anyone|groups|those|organisations|charities) (?:with|who (?:have|has|holds?)|that (?:have|hold)|holding) an? (?:\w+ )?(?:grant|award)(?: \w+)?)\b"
        r"(?: [\w’'-]+){0,2}? (?:must|should|needs?|have|has|are asked|are expected|will need)\b[^.;]{0,60}$",
        "who holds a grant owes reports and answers by a day, and need not ask",
        unless=r"\b(?:appl\w+|bids?|renew\w*|new|again|round|continuation|extension|further)\b",
        kinds=GRANT,
        cues=cue_words(
            "grantholder grantholders grantees grant award grantholders' grants holders holder award-holders"
        ),
    ),
    SenseRule(
        "a call for something else",
        None,
        r"\bcalls? for (?:evidence|views|papers|abstracts|comments?|speakers?|contributions|performers|stallholders|helpers|workshops|posters|(?:new |more )?(?:volunteers?|trustees?))\b"
        + TO_IT,
        "a call that asks for papers or people offers no money",
        kinds=LIVE,
        cues=cue_words("call calls"),
    ),
    SenseRule(
        "people to be recruited",
        None,
        r"\b(?:volunteers?|trustees?|staff|panel|board|assessors?|mentors?|committee) recruitment\b[^.;]{0,60}$"
        r"|\b(?:jobs?|vacanc(?:y|ies)|posts?|positions?) (?:advert )?(?:closes?|closing|ends?)\b[^.;]{0,30}$",
        "who is wanted is somebody to work with the writer",
        unless=r"\b(?:grants?|fund|funding|apply for)\b",
        kinds=LIVE,
        cues=cue_words("recruitment job jobs vacancy vacancies post posts position positions"),
    ),
    SenseRule(
        "what donors give",
        None,
        r"\b(?:donors|supporters|givers)\b(?: [\w’'-]+){0,3}? (?:have|has|can|must|may|until|till)\b[^.;]{0,40}$"
        r"|\b(?:donations|gifts) (?:(?:made|given|received|sent|pledged) )?(?:by|before|until|up to|between|on or before)(?: the)?\W*$",
        "who gives to the fund asks for nothing",
        unless=r"\b(?:appl\w+|regist\w+|requests?|ask\w*)\b",
        kinds=LIVE,
        cues=cue_words("donors supporters givers donations gifts"),
    ),
    SenseRule(
        "a step before one applies",
        None,
        r"(?:^|[.;] ?)\W*(?:and |but |so )?before (?:(?:you|groups|applicants)(?: can| may)? (?:apply|bid|submit)|applying|bidding|submitting)\b[^.;]{3,100}$",
        "what comes before an application is none",
        unless=r"\b(?:deadline|clos\w+)\b",
        kinds=GRANT,
        whole=True,
        cues=cue_words("before"),
    ),
    SenseRule(
        "raffles and the like",
        None,
        r"\b(?:raffle|auction|quiz|tombola|sweepstake|call for evidence)s?\b(?: [\w’'-]+){0,4} (?:clos(?:e|es|ing)|ends?|runs?|finish(?:es)?|(?:is|are) open)\b"
        + TO_IT,
        "what closes is a game or a sale, and no call for applications",
        kinds=LIVE,
        cues=cue_words("raffle raffles auction auctions quiz tombola sweepstake call"),
    ),
    SenseRule(
        "what people think of a plan",
        None,
        r"\b(?:comments?|feedback|views|observations|thoughts|opinions) (?:(?:on|about) (?:the|our|this|a) [^.;]{1,40}|should|must|can|may|are|is|to|need)\b[^.;]{0,60}$"
        r"|\b(?:fill in|complete|answer|take) (?:the|our|this|a) (?:[\w-]+ ){0,2}(?:questionnaire|survey|poll)\b[^.;]{0,60}$",
        "an opinion is no application",
        unless=r"\b(?:appl\w+|drafts?|grants?|fund\w*|bids?|eligib\w+|interest|stage|proposals?)\b",
        kinds=LIVE,
        cues=cue_words("comment comments feedback views observations thoughts opinions questionnaire survey poll"),
    ),
    SenseRule(
        "a tender beside the fund",
        None,
        rf"\b(?:tender(?:s|ing)?|quotes?|quotations?) (?:for|from|to be|to act as) (?:an?|the|our)(?: [\w-]+)? {_HIRED}\b[^.]{{0,80}}$",
        "who is paid to judge or build for the fund gets no grant of it",
        unless=r"\bgrants?\b|\bmust (?:have|hold|include|show)\b",
        kinds=GRANT,
        whole=True,
        cues=cue_words("tender tenders tendering quote quotes quotation quotations"),
    ),
    SenseRule(
        "what is sent to those who ask",
        None,
        r"\b(?:will|shall|can|may|is|are|should) (?:then |also |normally )?be (?:sent|e-?mailed|posted|given|issued|returned|offered|delivered|available|ready) (?:out |back )?to (?:you|applicants?|groups|all|everyone|everybody|each|those|whoever|successful|shortlisted|unsuccessful)\b[^.;]{0,40}$",
        "what the funder sends by a day is no day for applicants",
        unless=r"\b(?:must|return\w*|complete[d]?|full)\b",
        kinds=LIVE,
        cues=cue_words("sent emailed mailed posted given issued returned offered delivered available ready"),
    ),
    SenseRule(
        "what becomes of the fund",
        None,
        r"\b(?:fund|scheme|programme|project|pilot|grants?)s? (?:will|is to|are to|shall|should) (?:then |also )?be (?:evaluated|reviewed|audited|assessed|wound up|merged|replaced|renamed|relaunched)\b"
        + TO_IT
        + r"|\b(?:fund|scheme|programme|project|council|trust|foundation|partnership)(?:['’]s)? (?:aims?|hopes?|wants?|plans?|intends?|seeks?|is meant) to\b(?! (?:receive|hear|have all|get all|close|see your))[^.;]{0,80}\b(?:by|before)(?: the)?\W*$"
        r"|\bthe year (?:to|ending|ended)(?: the)?\W*$",
        "what a funder means to have done by a day asks nobody for anything",
        unless=r"\b(?:appl(?:y|ications?)|bids?|forms?|clos\w+|deadline|return\w*|submit\w*|send)\b",
        kinds=LIVE,
        cues=cue_words(
            "evaluated reviewed audited assessed wound merged replaced renamed relaunched aim aims hope hopes want wants plan plans intend intends seek seeks meant year"
        ),
    ),
    SenseRule(
        "a deadline for another thing",
        None,
        r"\b(?:deadlines?|closing dates?|cut-?offs?(?: dates?)?|(?:last|final|latest) (?:date|day|chance|opportunity|time)s?) (?:for|to|of) (?:(?:the|your|our|any|all|their|new) )*"
        r"(?:accept(?:ing|ance)?|appeal(?:s|ing)?|complaints?|donat\w+|pledg\w+|(?:delivery|completion)(?! of (?:\w+ ){0,2}(?:appl|bids?|forms?|propos))|feedback|comments?|objections?|representations?|responses? to (?:the|our|this) (?:consultation|survey|questionnaire)|"
        r"consultation|survey|vot(?:e|es|ing)|tickets?|orders?|ordering|choos\w+|spend(?:ing)?|tell(?:ing)? us how|reports?|reporting|monitoring|accounts|invoices?|claims?|claiming|rais(?:e|ing)|quer(?:y|ies)|questions?|refunds?|payments?|copy|abstracts?|motions?|"
        r"renew\w*|membership|subscriptions?|drafts?|have (?:your|their) say|signed|end[ -]of|evaluations?|photos?|clarifications?)\b[^.;|]{0,50}$",
        "a deadline is for what it names; it closes a call only where nothing else does",
        cues=cue_words("deadline deadlines date dates cutoff cutoffs cut off offs day chance opportunity time"),
        whole=True,
        beside=True,
    ),
)
