"""What words make an announcement a grant, a contract, an engagement, a training offer, an award, or none of them.

Rows, each with a weight: what speaks loudest wins (`reading/kind.py`). 3 nearly settles it, 1 is a hint, and more than 10 stands
for words that leave no doubt ("this tender has been cancelled"). Definitions: codebook, Kind, Notices, Decisions.
"""

from typing import Final

from tracker.terms import Kind
from tracker.text.phrases import Rule


def _rule(
    kind: Kind,
    name: str,
    weight: int,
    says: str,
    because: str = "",
    *,
    unless: str = "",
    source: str = "codebook, Kind",
) -> Rule[Kind]:
    """Write a row; phrases are parted by ";"."""
    return Rule(name, kind, _split(says), _split(unless), because, source, weight)


def _split(phrases: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in phrases.split(";") if phrase.strip())


#: A procurement that was called off: other, and `cancelled`.
CALLED_OFF: Final = Rule(
    "called off",
    Kind.OTHER,
    _split(
        "tender|procurement|competition|framework|notice|opportunity|exercise|process ...8 terminated|cancelled|withdrawn|abandoned|"
        "discontinued|stopped|halted; terminated|cancelled|withdrawn|abandoned|stopped|halted|ended|discontinued|withdrew|cancels|withdraws "
        "...5 tender|procurement|competition|opportunity|exercise; will not be signed|awarded; not be awarded; will not proceed|"
        "continue; not proceeding with; decided not to award|proceed|continue; do not submit; will be re tendered|readvertised; "
        "notice of termination|cancellation; procurement termination; cancellation notice; fund|programme|scheme has been withdrawn|"
        "scrapped|cancelled|axed; no longer going ahead|proceeding; is terminated|cancelled; been terminated|cancelled|abandoned"
    ),
    _split(
        "may|reserves|right ... cancel|withdraw|terminate; if|where|should|unless ...8 terminated|cancelled|withdrawn|stopped; may be "
        "cancelled|withdrawn|terminated; events? has|was been? cancelled; session ... cancelled; booking* ... cancelled; cancelled|"
        "terminated within|bookings|places; stopped funding"
    ),
    "codebook, Notices: a cancelled tender is other and closes what was open",
    "codebook, Notices and OCDS",
    30,
)

KIND_RULES: Final = (
    CALLED_OFF,
    # ------------------------------------------------------------------ award
    _rule(
        Kind.AWARD,
        "contract awarded",
        6,
        "intends|intend|intention|intending to award|appoint; contract|contracts award notice; award notice; contract|contracts|lots ... awarded to; "
        "been awarded to; awarded ... contract|contracts; result|results|outcome of ... award|tender|competition|procurement; was|were appointed; has appointed; "
        "successful bidder|bidders|supplier|provider was|were|is|has; contracts signed; contract was signed; direct award; transparency notice; "
        "voluntary ex ante; tenders|bids ... received and|were|was; incumbent goes|continues|will; contract details notice; no call for competition; "
        "won|wins|secured|secures ... contract; preferred bidder",
        "who won, or who is about to be given it",
        unless="will|may|to|be|can ...3 awarded to ... bidder*|tenderer*|suppliers|providers|supplier|provider|organisation|organisations|winner; will be awarded to; "
        "award ... expected; expects|plans to award; contract|contracts will be awarded; intends to appoint|award ... framework|providers|suppliers|following; "
        "tenders|bids ...3 received by|after|late; will be notified; must be received; may|can|will not ... direct award",
    ),
    _rule(
        Kind.AWARD,
        "money given out",
        5,
        "have|has received grants|grant|funding|money|awards|a; hands|handed out; have|has been awarded; awarded ...3 £#|# to; shares|share £#|#|in; to share|receive £#|#; "
        "win|wins|won|winners|winning ...5 award|awards|grant|grants|money|funding|prize|share|prizes; recipients announced|of; grantees announced; successful applicants; "
        "grants|funding|awards announced|awarded; projects|organisations|groups|charities ...4 benefit from|share|awarded|receive|received; first|latest grants|grantees|winners|awards "
        "announced; has|have won; announces|announced winners|recipients|awards|successful; been|were given ... grants",
        "a result: the money has found its takers",
        unless="apply|applying|applications|can|could|may|will|want|deadline|bids|nominate|nominations|must|chance; to share in; if ; not ; priority|share of; "
        "you have|has received|won; previous|past|last|earlier year* ; fund has received; since; open",
    ),
    _rule(
        Kind.AWARD,
        "award in the title",
        0,
        "award; awarded; awards; winner; winners; result; results; outcome",
        "counted in a title only, where it stands behind a dash or colon or names the result",
    ),
    # ------------------------------------------------------------- engagement
    _rule(
        Kind.ENGAGEMENT,
        "market engagement",
        6,
        "market engagement; soft market test|testing|sounding; market test|testing|sounding|warming|consultation; early|supplier|provider|sector engagement; pre procurement; "
        "pre tender engagement|consultation|questionnaire|market; premarket; pme; pin; prior information notice; request for information; rfi; pipeline notice; "
        "planned procurement; early questionnaire|engagement; supplier|provider|bidder|market|meet buyer day|event|briefing; meet the buyer; provider|supplier engagement|consultation; "
        "pipeline; future opportunity; early notice; preliminary market; consult|consultation with|of providers|suppliers|market; market shaping",
        "a commissioner speaks before the tender",
        unless="following|after|recent|previous|earlier ... market engagement|test|consultation; market engagement ... took place|was held|has taken; talent pipeline; "
        "pipeline of; engagement officer|lead; community engagement event; pin number; results of",
    ),
    _rule(
        Kind.ENGAGEMENT,
        "nothing is bought yet",
        4,
        "not ... call for competition; not an? invitation to tender; nothing is being bought; no commitment to procure|buy|tender|commission; not a tender; before ...4 decides|deciding how; "
        "does not|nothing ...3 bind|binds; before a tender; intends|intend|plans|planning|expects|expect|thinking|considering|minded to|of ...2 buy|buying|commission|commissioning|procure|procuring|tender|"
        "tendering|retender|retendering|paying|recommission|recommissioning; plans to retender; publication date of tender; tender is expected|planned; expected|estimated|anticipated tender notice; "
        "details are not settled; possible|potential|prospective|interested suppliers|providers; future|possible|potential procurement|tender|contract|service|programme|model; "
        "tender|procurement later|next|in the",
        "words that a buyer uses before it buys",
        unless="possible extension; grant programme; bidders; possible suppliers list",
    ),
    _rule(
        Kind.ENGAGEMENT,
        "views wanted",
        3,
        "would like ... views|hear|thoughts|ideas|feedback; wants to hear|know|learn|understand; hear from providers|suppliers|organisations|charities|local|voluntary; views of|from ...3 providers|suppliers|market|"
        "organisations|sector|charities; invites|seeks|seeking information|views|feedback; help us|to shape|design|shape; shape ...4 service|specification|tender|model|lots; asking|asks providers|suppliers|"
        "organisations whether|how|what|for views|to; answer some questions before; questionnaire ...4 returned|returns|due; complete ...4 questionnaire|survey; answers will shape; engagement deadline|session|event|exercise",
        "the commissioner asks, and does not buy yet",
        unless="clarification; bidders; audience; members of public; satisfaction; evaluation form; contract; selection questionnaire; first stage questionnaire",
    ),
    # --------------------------------------------------------------- contract
    _rule(
        Kind.CONTRACT,
        "tender",
        5,
        "invites|invite|inviting|invited|seeks|seeking|welcomes|requests ...3 tenders|bids|quotes|quotations|tender|bid|quotation; invitation to tender|quote; itt; rfq; request for quotation|quotations|quote|quotes|"
        "proposal|proposals; tender deadline|documents|return|returns|opportunity|pack; return|submit|send|returning|submitting ...3 tenders|tender|bids|bid|quotes|quote|quotation; tenders|bids|quotes|quotation ...4 returned|"
        "submitted|through|by|via|due; closing date for tenders|bids|quotes; deadline for tenders|bids|quotes; dynamic purchasing system; dps; dynamic market; framework agreement|competition; "
        "approved|preferred provider|providers|supplier|suppliers list; open|approved|select list of suppliers|providers; call for competition; bids to be; bidders must|should|may|who|can; tenderers must|should|are; "
        "dyddiad cau; gwahodd tendrau; mini competition; accreditation list; any qualified provider; flexible framework; join the framework|list|market; out to tender; retendering; tender for",
        "a live invitation to tender or to join a list",
        unless="before a tender; not an? invitation to tender; not ...3 bid|tender writers; tender loving; legal tender; help|support|training|learn|workshop|course|tips|how|write|writing|ready|skills ...4 tender*|bid|bids; "
        "before inviting; plans|expects|intends to; bids|tenders for grants; bid writer|writers; bid for funding",
    ),
    _rule(
        Kind.CONTRACT,
        "contract terms",
        3,
        "contract value|start|end|dates|period|term|amount|length|notice; value of contract; total contract value; total value; lifetime value; estimated value; the contract is|runs|will|should|may; contract from|for|begins|starts|runs; "
        "extendable; option|options to extend; possible extension; optional extension; may extend; excluding|exc|ex|excl|exclusive|plus vat; including vat; inc vat; gross value; cpv; framework; lots; lot #; tupe; bidders; tenderers; bidder; "
        "suitable for smes|vcses|sme|vcse; suitable for vcse; reference dn*; the supplier; contracting authority; light touch regime; specification; procontract; the chest; atamis; in tend; find a tender; contracts finder",
        "how a contract is described",
        unless="grant agreement; fewer lots; lots of",
    ),
    _rule(
        Kind.CONTRACT,
        "provider sought",
        4,
        "seeks|seek|seeking|looking|wants|needs|wishes|wish|wishing|requires|require ...3 provider|providers|supplier|suppliers|contractor|contractors|organisation to|reseller|evaluator|consultant|consultants|facilitator|"
        "freelancer|delivery partner|operator|agency; seeks|seek one|an|many|several ... to|organisation|organisations|providers; will appoint ... provider|providers|supplier|organisation; looking|looks for someone to|a provider|a partner; "
        "provision of; appoint|commission ...2 provider|supplier|consultant|evaluator|contractor|artist|single; evaluator|consultant|supplier|provider|reseller is|are wanted|sought|required|needed; "
        "could your ... run|manage; register your interest ; to run the ... scheme|service|programme|library|centre; brief|commission for artist|artists|a|an; artist|artists|practitioner|practitioners wanted|"
        "sought|commission; open call; call for artists|artist|proposals|practitioners|makers; commission fee; fee of £#; artist fee; expressions of interest ...6 run|manage|operate|take; supply of; supply only",
        "somebody is wanted for paid work",
        unless="job; salary; pro rata; vacancy; trustee|trustees; fellows|participants; grant|grants|funding for ... provision of; volunteers; to help pay; for the provision of",
        source="codebook, Decisions",
    ),
    # --------------------------------------------------------------- training
    _rule(
        Kind.TRAINING,
        "course",
        4,
        "course|courses|webinar|workshop|workshops|masterclass|bootcamp|seminar|seminars|webinars|training|sessions ...8 book|booked|booking|register|free|online|places|sign|fee|fees|delivered|run|runs|takes|for|covers|on|dates|starts; "
        "book|register|sign|join|joining|booking ...8 course|courses|webinar|workshop|masterclass|session|seminar|training|event|place|places; training day|days|session|sessions|course|courses|programme|workshop|workshops|events|event; "
        "online|day|free session|workshop|training|event|briefing; masterclass; lunch and learn; drop in surgery; course fees; a head; per delegate; places are limited; "
        "learning programme|programme of learning; e-learning; accredited course; book by|now|your|here; eventbrite; on zoom|teams; induction and training",
        "a course, webinar or workshop that people can join",
        unless="grant|grants|fund|bursary|bursaries ...8 course|courses|training|workshop|workshops; pay|pays|paying|paid|towards ...6 training|course|courses|workshops|workshop; tender|tenders; for young|unemployed|beneficiaries; "
        "applicants ... webinar; before you apply; guidance webinar; webinar is|on ... page; recording; to go to workshops; forum; award|awarded; put ... through a course; including training; deliver ... workshops|training; "
        "free workshops by|for; visit; venue; vocational training; contract; supplier; providers; bidders; session was; sessions in; will hold online sessions; market",
    ),
    _rule(
        Kind.TRAINING,
        "programme for leaders",
        4,
        "leaders|leadership programme|course|development; mentoring|mentor|mentors|coaching|coach; cohort; fellowship ...12 leaders|learning|cohort; accelerator; incubator; peer|action learning network|sets|set|group|support; business support; "
        "support programme; residentials|residential ; capacity building programme; development programme; enterprise programme|development; learning days|sessions|community; places on the|our; nominate|nominated; "
        "join the ... programme|cohort|group; your part takes; honours degree; months|weeks of support|learning|mentoring; one to one support; learning programme; traineeship; governance support",
        "mentoring or a support programme that people of an organisation can join",
        unless="grants|grant|bursary|bursaries; £# unrestricted; fund mentoring; award|awarded; contract|tender; prisoners; young people's; for young; such as; can be paid; pay for; youth mentoring; "
        "development programme grant; eligible; what the ... gave me; gave me; lookback; supplier|provider|bidders|providers",
    ),
    # ------------------------------------------------------------------ grant
    _rule(
        Kind.GRANT,
        "grant",
        3,
        "grant|grants|bursary|bursaries|microgrants; funding available|round|opportunity|opportunities|programme|scheme; fund opens|open|closes|reopens|launched|launches; match funding; small grants; community chest|fund; "
        "awards of|from|between up? to? £#; prize|prizes; stipend; residency; fellowship|fellowships; seed funding|money; crowdfunding; donation|donations of; charitable trust|foundation; funding of|from|up|for; ; "
        "fund|funds|scheme holds|has|offers|pays|supports|gives|backs|helps; unrestricted; delivery strand; cash for; money for",
        "money that one can apply for",
        unless="grants small|awards small|administers|evaluates|administer|evaluate ...3 grants|grant; grant funded by; part-funded by; grant agreement|administration|management|manager|giving|makers|maker; social fund; loan fund; hedge fund; pension fund; "
        "funded by; lottery fund; shared prosperity fund; recover* loan; for what the fund; awards small grants to; fully funded place|places",
    ),
    _rule(
        Kind.GRANT,
        "apply for money",
        3,
        "apply|applying|ask|bid|bids|applications|application|seek|claim|request|requests|get|have|receive ...6 £#; £# ...8 apply|applications; up to £#; between £#; from £# to; of £#; grants of|from|between|up; can|may|could|should ask|apply|bid|seek|get|have; "
        "applications are|close|open|welcome|invited|accepted|taken|by|due; forms in|due|by|should|must; application form|forms|deadline; who can|may apply; you can|may apply; eligible to apply; apply now|by|here|online|before|for|to; applicants must|should|can; "
        "trustees|panel meet|meets|decide; ask|asking us; next|final|closing date|deadline|cutoff; your project; projects|organisations|charities|groups can|must|may; our|main|small grants; send ...2 form; bids of",
        "how one asks for a grant",
        unless="tender|tenders|bidders|quotation|quotes; insurance; turnover ; job|salary; contract value; supplier|suppliers; fee|fees; winners|winner; head|delegate; lends|loan|loans",
    ),
    _rule(
        Kind.GRANT,
        "a sum to be had",
        2,
        "up to £#; as much as £#; between £# and £#; from £# to £#; £# to £#; at most £#; no more than £#; maximum of £#; £# each; how much ...3 £#; size ...3 £#; anything up to £#; sums of £#; "
        "cash; pay for; pays for; towards the cost; help with the cost; what you can spend; what we fund; we fund; we support; we give; we will fund",
        "what a fund says of itself",
        unless="fee|fees; turnover; insurance; contract value; excluding|exc|ex vat; salary; estimated value; loan|loans; lends; budget; income; tickets; winners; won",
    ),
    _rule(
        Kind.GRANT,
        "a fund talks to applicants",
        3,
        "funding officer; sent a form; tell us about your idea; got|have an idea; our criteria; what we fund|support|look; you can spend|use; area of benefit; who you are; speak|talk to us before; call before you apply; before you apply; "
        "our priorities; your organisation ... two bank; your board|governing; constituted group|groups|organisation|organisations|voluntary; bank statement; latest accounts; eligibility quiz; new|specific project; "
        "open all year; open for applications; rolling basis; deadline ongoing|rolling|none; any time; term projects; voluntary organisations|groups; charities can|may; can spend",
        "how a funder speaks to those who want to apply",
        unless="tender|tenders|bidders; suppliers; framework; training; course|courses; book",
    ),
    _rule(
        Kind.GRANT,
        "fund in the title",
        0,
        "fund|funds|funding; grant|grants; awards scheme; bursary; bursaries; trust; community chest",
        unless="news; evaluation; administration; management; loan; training|course",
    ),
    # ------------------------------------------------------------------ other
    _rule(
        Kind.OTHER,
        "nobody can ask",
        30,
        "do not|dont|not accept|accepting|consider|take unsolicited; unsolicited applications|approaches|requests are|cannot|will|not; by invitation only; invitation only; cannot|cant apply for it|this; no application process|needed|is; "
        "every grantee|grant holder ...6 offered|receives; automatic|automatically for|given|offered|paid ; not open to applications|application|apply; nothing can be applied for; trustees seek out; we approach; invite only; "
        "cannot be applied for; not|nobody can apply; no open call|application|applications; existing grantees|grant holders only",
        "codebook, Decisions: money that nobody can ask for is other",
        unless="second|stage|full applications? ... invitation; individuals ... unsolicited; unsolicited ...5 individuals; existing grantees cannot; no application fee|deadline|form; workshop|course|webinar",
        source="codebook, Decisions",
    ),
    _rule(
        Kind.OTHER,
        "closed",
        7,
        "now closed; is|are|has|have closed; closed to applications|new|applications; too late; currently closed; closed for applications|the; no longer accepting|taking|open|available; fully subscribed|allocated|spent|committed; "
        "deadline has passed; applications|forms were due; not currently accepting|open|taking; has ended; fund is closed|paused|suspended; no longer offered|offering|award|awarding|make|fund; has been fully; have stopped taking; closed until further notice",
        "closed, with no date at which it opens again",
        unless="reopen*; re-open*; opens again|on; next round|deadline|opens|programme; open again|until; back in|on; closed churches|doors|session|group|until; once|when|if|after|until ... closed; return; relaunch*; "
        "will open; new round; round one|two closed",
        source="codebook, Decisions",
    ),
    _rule(
        Kind.OTHER,
        "job",
        12,
        "job vacancy|advert|title|description; vacancy; vacancies; salary; salaried; pro rata; is|are recruiting|hiring ; we are hiring|recruiting; search begins|for new ...2 chair|chief|director|trustee|ceo; new chair; annual leave; "
        "hours per week; hours a week; cover letter; covering letter; cv and; send your cv; fixed term|part time|full time|permanent contract|post|role; person specification; job share; candidates should|need|must|with; interviews should|will start|be; seeking|seek a new|"
        "trustee|trustees|chair|treasurer; apply for the role|post|job; appointment of ... chair|director|chief",
        "a post to be filled is no funding",
        unless="grant|grants|fund can|will|pays|pay|may|towards ...8 salary|salaries; full time equivalent; candidates are nominated; pay for|towards ; see the other page; p.s.|ps; fund|funds|funding ...8 salary|post; "
        "wage|wages|bursary|fellowship|stipend; tender; trainee; contract|contracts",
    ),
    _rule(
        Kind.OTHER,
        "loan",
        6,
        "loan fund; loans may|are|of|from|to|can; lends; lend between|up; repayable; with interest; social investment; interest rate; unsecured|secured loan|loans; loan finance; community shares; borrow; equity investment; repaid",
        "codebook, Kind: a loan without a grant is other",
        unless="grant|grants and loan|loans; part grant; grant element; blended; no loans; loans ...3 grants; not eligible; interest free; not repaid|repayable; grant and; mix of; not be repaid; do not; individuals; ticket|tickets; toys|equipment|library|item",
    ),
    _rule(
        Kind.OTHER,
        "news",
        5,
        "this article; blog; in this blog|post|podcast|report; findings; new report|research; our thinking; sets out our|the; what ...4 gave me; i was|filled|remember|thought|learned|learnt; looking back; our impact; annual report; last year we; gave out; gave away; "
        "was|were spent; statement on|from; we are sorry|sad|delighted|pleased to announce|say; minister|minister's; policy; strategy sets|page; consultation on|of ; petition; responded to|responds; year in review; thank you to; record year; described elsewhere; "
        "how funders|funder can|should; lessons from; case study; survey shows|finds|found; charity commission; could one day; would|could be used; is calling on|for; appointed as; has died; obituary; celebrates|celebrated|celebrating; "
        "evaluation of ... finds|found|grants|shows; newsletter; pointers; impact report; briefing on; tips; our story; explains",
        "news, a blog or a page of thoughts",
        unless="apply|applications|tenders|bids|bidders|quotes; grants of; evaluator; case studies; quotations; book|booking; closes; eligible; course|webinar|workshop; tender; procurement; closing; deadline",
    ),
)
