"""What words make an announcement a contract, a talk before the tender, or a result.

Rows with weights, as in `kinds/rules.py`, which holds the other kinds and joins both. How phrases are written:
`text/phrases.py`. Definitions: codebook, Kind, Notices and OCDS.
"""

from typing import Final

from tracker.reading.kinds.notice_rules import FORM_RULES
from tracker.reading.rows import kind_rule
from tracker.terms import Kind

BUYING_RULES: Final = (
    *FORM_RULES,
    # ------------------------------------------------------------------ award
    kind_rule(
        Kind.AWARD,
        "contract awarded",
        6,
        "intends|intend|intention|intending to award|appoint; contract|contracts award notice; "
        "award notice; contract|contracts|lots ... awarded to; framework|frameworks|lots awarded; has|have awarded ...2 place|places|contract|contracts|framework; were|was admitted to; "
        "number of tenders|bids|offers|quotes ...2 received; been let to; name of ...2 contractor|supplier|winner; "
        "been awarded to; awarded ... contract|contracts; contract|contracts|framework awarded; has gone to; "
        "result|results|outcome of ... award|tender|competition|procurement; was|were appointed; "
        "has appointed; been appointed and|to|as; "
        "awarded supplier|suppliers|provider|contractor|value; successful bidder|bidders|supplier|provider was|were|is|has; contracts signed; "
        "contract was signed; direct award; transparency notice; "
        "voluntary ex ante; tenders|bids ... received and|were|was; incumbent goes|continues|will; "
        "contract details notice; no call for competition; intends|intend|proposes to conclude; without prior publication; "
        "contract ...8 went|goes|gone to; contract ...8 let to; won|wins|secured|secures ... contract; preferred bidder",
        "who won, or who is about to be given it",
        unless=(
            "will|may|to|be|can ...3 awarded to ... bidder*|tenderer*|suppliers|providers|supplier|provider|"
            "organisation|organisations|winner; will be awarded to; "
            "award ... expected; expects|plans to award; contract|contracts will be awarded; "
            "intends to appoint|award ... framework|providers|suppliers|following; "
            "tenders|bids ...3 received by|after|late; will be notified; must be received; "
            "intention to award letter|letters|date; "
            "nobody|noone|none ...3 awarded; no one ...3 awarded; not|hasnt|never been? awarded; may|can|will not ... direct award; appointed ...5 as ...3 director|chair|chief|treasurer|trustee|ceo|patron|president"
        ),
    ),
    kind_rule(
        Kind.AWARD,
        "money given out",
        5,
        "have|has received grants|grant|funding|money|awards|a; hands|handed out; have|has been awarded; "
        "awarded ...3 £#|# to; shares|share £#|#|in; to share|receive £#|#; "
        "win|wins|won|winners|winning ...5 award|awards|grant|grants|money|funding|prize|share|prizes; "
        "panel|trustees|board|committee ...2 approved ...3 £#|grants; will benefit after; outcome of round; "
        "recipients announced|of; grantees announced; successful applicants; "
        "grants|funding|awards announced|awarded; "
        "projects|organisations|groups|charities ...4 benefit from|share|awarded|receive|received; "
        "first|latest grants|grantees|winners|awards "
        "announced; has|have won; announces|announced winners|recipients|awards|successful; "
        "been|were given ... grants",
        "a result: the money has found its takers",
        unless=(
            "apply|applying|applications|can|could|may|will|want|deadline|bids|nominate|nominations|must|"
            "chance; to share in; if ; not ; priority of; for|win|bid ...2 share of; "
            "you have|has received|won; community shares; capital; invest; who win; those who; to win; each|every quarter|month; previous|past|last|earlier year* ; fund has received; since; open"
        ),
    ),
    kind_rule(
        Kind.AWARD,
        "good news of a grant",
        6,
        "wins|won|win|lands|land|landed|bags|nets|scoops|scooped|secures|secured|secure|celebrates|"
        "celebrating ...4 "
        "£#|grant|grants|cash|funding|slice|award|lottery; slice of; £# boost|windfall|award for|to; "
        "boost from|of; "
        "gives|gave|awards|awarded|hands|handed|pledges|pledged|donates|donated|granted £#; "
        "after|thanks to a? "
        "grant|lottery|award|funding; has|have|was|were given|granted £#; received £#|a; will share|receive £#; "
        "lottery cash|win|boost|joy; supercharge; funding success; delighted to have|receive; "
        "successful providers|provider|bidders|suppliers|supplier|applicants; "
        "supplier|suppliers|provider|providers|contractor|contractors|evaluator chosen|appointed|"
        "selected|confirmed|named",
        "how a local paper, or a buyer, tells who got the money",
        unless=(
            "apply|applying|applications|can|could|may|deadline|bids|nominate|must|chance|closes|closing; "
            "up to £#; £# to|and £#; "
            "previous|past|earlier; want; "
            "will be chosen|appointed|selected|notified|informed|contacted|written|told; "
            "only successful; who win; those who; to win; how; each|every quarter|month; to be; if; "
            "last year"
        ),
    ),
    kind_rule(
        Kind.AWARD,
        "award in the title",
        0,
        (
            "contract|contracts|grant|funding|lottery|tender|framework|service|services|intended award|awards; "
            "grants|donations|awards made|given|paid in|during|since|this|last; "
            "award|awards notice|announced|made|to|for|decision; awarded; winner; winners; result; "
            "results; outcome; appointed ...4 provider|supplier|contractor"
        ),
        "counted in a title only, where it stands behind a dash or colon or names the result",
        unless=(
            "small|arts|art|community|youth|cpd|sabbatical|training|learning|project|travel|research|start|seed|development|core awards; "
            "awards of|from|for|open|fund|scheme|programme; outcome|outcomes fund"
        ),
    ),
    # ------------------------------------------------------------- engagement
    kind_rule(
        Kind.ENGAGEMENT,
        "market engagement",
        6,
        "market engagement; soft market test|testing|sounding; "
        "market test|testing|sounding|warming|consultation; early|supplier|provider|sector engagement; "
        "pre procurement; "
        "pre tender engagement|consultation|questionnaire|market; premarket; pme; pin; "
        "prior information; note|notes of interest; date of publication of ...3 notice; "
        "prior information notice; request for information; rfi; pipeline notice; "
        "planned procurement; early questionnaire|engagement; "
        "supplier|provider|bidder|market|sector buyer? day|event|briefing|webinar|workshop; meet the? buyer; "
        "provider|supplier engagement|consultation; "
        "pipeline; future opportunity; early notice; preliminary market; "
        "consult|consultation with|of providers|suppliers|market; market shaping",
        "a commissioner speaks before the tender",
        unless=(
            "following|after|recent|previous|earlier ... market engagement|test|consultation; "
            "market engagement ... took place|was held|has taken; talent pipeline; "
            "pipeline of; engagement officer|lead; community engagement event; pin number; results of"
        ),
    ),
    kind_rule(
        Kind.ENGAGEMENT,
        "an approach that others may answer",
        13,
        "intended approach; make|making themselves|itself|yourself|yourselves known; "
        "providers|organisations|suppliers who wish|want to be considered",
        "PSR: before a most suitable provider is chosen others may come forward",
        unless="has been awarded; was awarded; representations",
        source="Provider Selection Regime, most suitable provider",
    ),
    kind_rule(
        Kind.ENGAGEMENT,
        "nothing is bought yet",
        4,
        "going to buy|commission|tender|procure|recommission; "
        "help it|us|them ...1 decide ...1 what|how|whether; "
        "expects|expect|hopes|hope|plans|plan|intends|intend to go ...1 to market|tender; "
        "turning over|thinking about|through what|how ...3 might|could|should; "
        "no answer|response|reply ...2 needed|required|expected|necessary; "
        "let|letting providers|suppliers|organisations|charities know; come to ...3 talk|tell|say; "
        "come to tea|coffee; commits|commit|committed ...2 council|authority|board|trust|us ...2 to; "
        "next generation of; "
        "not ... call for competition; not an? invitation to tender; nothing is being bought; "
        "before any|the|we ...4 tender|procurement|buy|buys|commission|specification; thinking about how ...3 buys|buy|"
        "commission|commissions|procure|procures; "
        "no commitment to procure|buy|tender|commission; not a tender; before ...4 decides|deciding how; "
        "does not|nothing ...3 bind|binds; before a tender; "
        "intends|intend|plans|planning|expects|expect|thinking|considering|minded to|of ...2 buy|buying|"
        "commission|commissioning|procure|procuring|tender|"
        "tendering|retender|retendering|paying|recommission|recommissioning; plans to retender; "
        "publication date of tender; tender is expected|planned; "
        "expected|estimated|anticipated tender notice; "
        "details are not settled; possible|potential|prospective|interested suppliers|providers; "
        "future|possible|potential procurement|tender|contract|service|programme|model; "
        "tender|procurement later|next|in the",
        "words that a buyer uses before it buys",
        unless="possible extension; grant programme; bidders; possible suppliers list",
    ),
    kind_rule(
        Kind.ENGAGEMENT,
        "views wanted",
        3,
        "reviewing|reviews what|how ...3 buys|buy|commissions|commission; help|helps design ...6 commission|commissions|buy|buys; co design; "
        "codesign; may or may not follow; conversation|conversations with ...2 providers|organisations|suppliers|charities; talk to us; providers old and new; "
        "would like ... views|hear|thoughts|ideas|feedback; wants to hear|know|learn|understand; "
        "hear from ...2 providers|suppliers|organisations|charities|local|voluntary; "
        "have your say ...4 before|on how|we buy|commission; talk|speak to ...2 organisations|providers|suppliers "
        "...3 interested; no obligation to procure|buy|commission|tender; "
        "comment|comments on|about ...4 draft|specification|proposals|model|plans; "
        "views of|from ...3 providers|suppliers|market|"
        "organisations|sector|charities; invites|seeks|seeking information|views|feedback; "
        "help us|to shape|design|shape; shape ...4 service|specification|tender|model|lots; "
        "asking|asks providers|suppliers|"
        "organisations whether|how|what|for views|to; answer some questions before; "
        "questionnaire ...4 returned|returns|due; complete ...4 questionnaire|survey; "
        "answers will shape; engagement deadline|session|event|exercise",
        "the commissioner asks, and does not buy yet",
        unless=(
            "clarification; bidders; audience; members of public; satisfaction; evaluation form; contract; "
            "hear|views|feedback|opinions|thoughts from|of residents|parents|patients|passengers|visitors|customers|tenants|taxpayers|households; "
            "hear from ...4 consultant|consultants|contractor|contractors|artist|artists|freelancers; able to; "
            "selection questionnaire; first stage questionnaire"
        ),
    ),
    # --------------------------------------------------------------- contract
    kind_rule(
        Kind.CONTRACT,
        "tender",
        5,
        "invites|invite|inviting|invited|seeks|seeking|welcomes|requests ...3 tenders|bids|quotes|"
        "quotations|tender|bid|quotation; invitation to tender|quote; itt; rfq; "
        "tenders|bids|quotes|quotations|proposals|offers are? invited|requested|sought|wanted; "
        "inviting|invite|invites|invited ...2 offers|proposals|submissions; requests to participate; "
        "tenders|bids|quotes|quotations|offers|proposals ...4 lodged|uploaded; "
        "tenders|bids|quotes|quotations|offers|proposals received by|before; "
        "submit|send|return|lodge|upload ...3 offer|offers|proposal|proposals; "
        "submission|clarification window; moderation; purchasing system|list; concession; let a|the contract; "
        "organisations are? invited to respond|submit|quote|tender; providers|suppliers are? invited to respond|submit|quote|tender|bid|apply; "
        "providers|suppliers|organisations can|may ...2 join ...2 at any time; wishes|wish|wants|want to contract with; "
        "last day|date for ...2 tenders|bids|quotes|quotations; "
        "request for quotation|quotations|quote|quotes|"
        "proposal|proposals; tender deadline|documents|return|returns|opportunity|opportunities|alert|watch|pack; "
        "return|submit|send|returning|submitting ...3 tenders|tender|bids|bid|quotes|quote|quotation; "
        "tenders|bids|quotes|quotation ...4 returned|"
        "submitted|through|by|via|due; closing date for tenders|bids|quotes; "
        "deadline for tenders|bids|quotes; dynamic purchasing system; dps; dynamic market; "
        "framework agreement|competition; "
        "approved|preferred provider|providers|supplier|suppliers list; "
        "open|approved|select list of suppliers|providers; call for competition; bids to be; "
        "bidders must|should|may|who|can; tenderers must|should|are; "
        "added|put|placed to|on|onto ...2 register|list; join|joining ...2 list|register; select list; list|register of approved|qualified|accredited; "
        "applications|apply ...2 inclusion|admission; inclusion on|in ...3 list|framework|register|market; "
        "gwahodd|gwahoddir tendrau; gwahoddiad i dendro|tendro; dogfennau tendro; mini competition; accreditation list; any qualified provider; "
        "list of ...4 providers|suppliers; list is always|permanently|now open; "
        "become a|an ...3 provider|supplier; flexible framework; join the framework|list|market; "
        "out to tender; retendering; tender for",
        "a live invitation to tender or to join a list",
        unless=(
            "before a tender; not an? invitation to tender; nothing|nor|neither|none|no|not ...8 call for competition; "
            "not ...3 bid|tender writers; tender loving; "
            "legal tender; "
            "help|support|training|learn|workshop|course|tips|how|write|writing|ready|skills ...4 tender*|"
            "bid|bids; "
            "before inviting; anticipate|anticipates|envisage|envisages; "
            "around the end|beginning|middle; following ...2 competition; before ...5 tender; "
            "plans|expects|intends to; bids|tenders for grants; bid writer|writers; "
            "bid for funding; sealed bids; or nearest offer; guide price"
        ),
    ),
    kind_rule(
        Kind.CONTRACT,
        "a tender and its questions",
        6,
        "tender ...1 faq|faqs|questions|clarifications|answers; itt ...3 questions|faq|faqs|answers; bidders faq|faqs|questions; bidders frequently asked; "
        "faq|faqs|questions ...2 about|on|for ...2 tender|itt|procurement; "
        "the|this|our tender ...1 opened|opens|closes|shuts|open|runs|deadline; tender|tenders ...2 close|closes|due|be ...1 in|at|on; "
        "when ...3 tenders|bids due|in; can ...3 bid as a consortium; can ...2 bid together|jointly; consortium bids|bid; lots are there|can",
        "who answers questions about a tender has one open",
        unless=(
            "grant|grants; fund|funds; applicants; planned|expected|intended|future|forthcoming; will open|close; before ...4 tender; awarded; was|were|has|have ...1 let|won; "
            "how to; course|webinar|workshop|training"
        ),
    ),
    kind_rule(
        Kind.CONTRACT,
        "contract terms",
        3,
        "contract value|start|end|dates|period|term|amount|length|notice; value of contract; "
        "total contract value; total value; guide|contract price; indicative budget|value; lifetime value; estimated value; "
        "the contract is|runs|will|should|may; contract from|for|begins|starts|runs; "
        "extendable; option|options to extend; possible extension; optional extension; may extend; "
        "excluding|exc|ex|excl|exclusive|plus vat; including vat; inc vat; gross value; cpv; framework; "
        "lots; lot #; tupe; bidders; tenderers; bidder; "
        "suitable for smes|vcses|sme|vcse; suitable for vcse; reference dn*; the supplier; "
        "contracting authority; light touch regime; specification; procontract; the chest; atamis; "
        "in tend; find a tender; contracts finder; etendersni; sell 2 wales; public contracts scotland; proactis",
        "how a contract is described",
        unless="grant agreement; fewer lots; lots of; bidders|bidder day|event|briefing",
    ),
    kind_rule(
        Kind.CONTRACT,
        "somebody to do it",
        7,
        "want|wants|need|needs|after|like|seek|seeks a|an ...3 facilitator|trainer|researcher|consultant|charity|organisation|group|body|"
        "writer|designer|host ...1 to|who; somebody|someone to run|manage|deliver|host|lead|teach|provide; local? organisation|charity|group ...2 would like to host|run|lead|manage",
        "one facilitator, one host, one writer is looked for, and paid",
        unless=(
            "grant|grants; fund|funds|funding; bursary|bursaries; fellowship|fellowships; residency; stipend; trustee|trustees; volunteer|volunteers; "
            "salary; hours; job; to hear|know|learn; apply for|to|by; you are|run|have"
        ),
        source="codebook, Decisions",
    ),
    kind_rule(
        Kind.CONTRACT,
        "provider sought",
        4,
        "seeks|seek|seeking|looking|wants|needs|wishes|wish|wishing|requires|require ...3 provider|"
        "providers|supplier|suppliers|contractor|contractors|reseller|evaluator|consultant|consultants|facilitator|"
        "freelancer|operator|agency; "
        "freelance ...3 consultant|facilitator|trainer|producer|curator|researcher|evaluator|fundraiser|project; "
        "temporary contract; seeks|seek|seeking|looking|wants|wishes ...3 organisation|partner to; "
        "would like to commission; would you take it|this|them on; tell us how they|you would run it|them|the; commissioning|commission|commissions a|an|one ...1 organisation|body|group|charity|somebody|someone to; "
        "requires|require|needs ...4 service|services|programme|scheme|sessions|courses; artist|artists brief|commission; £# ...5 for an? artist|artists|musician|writer|maker to; "
        "seeks|seek one|an|many|several ... to|organisation|organisations|providers; "
        "will appoint ... provider|providers|supplier|organisation; "
        "looking|looks for someone to|a provider|a partner; look|looks|looking|seek|seeks|want|wants|need|needs ...3 organisation|body|charity|partner|"
        "group|somebody|someone ...3 run|manage|deliver|operate|host|administer|provide|lead|evaluate; "
        "appoint|commission ...2 provider|supplier|consultant|evaluator|contractor|artist|single; "
        "evaluator|consultant|supplier|provider|reseller is? wanted|sought|required|needed; "
        "evaluator|consultant|supplier|provider|providers|suppliers are wanted|sought|required|needed; "
        "could your ... run|manage; "
        "to run the ... scheme|service|programme|library|centre; "
        "brief|commission for artist|artists|a|an; artist|artists|practitioner|practitioners wanted|"
        "sought|commission; call for artists|artist|practitioners|makers; "
        "commission fee; fee of £#; artist fee; expressions of interest ...6 run|manage|operate|take; "
        "supply only",
        "somebody is wanted for paid work",
        unless=(
            "wants|want|wishes|wish|seeks|seek to hear|know|learn|understand|talk; job; salary; pro rata; vacancy; trustee|trustees; fellows|participants; "
            "volunteers; to help pay; charity commission"
        ),
        source="codebook, Decisions",
    ),
    kind_rule(
        Kind.CONTRACT,
        "what a contract is for",
        4,
        "provision of; supply of; register your interest",
        "how a contract is named, whether it is to be let, planned or let already",
        unless="job; salary; pro rata; vacancy; trustee|trustees; grant|grants|funding for ... provision of; volunteers; for the provision of",
    ),
)
