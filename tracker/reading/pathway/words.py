"""Who buys, and by which rules of the health service: rows over names and words, for `pathway/facts.py`.

Rows as everywhere in this room: what says so, what cancels it, why, and where that is from. The keys in `source` are
those of the guidance (`guidance/pathways/`), where their addresses stand.
"""

from typing import Final

from tracker.reading.lexicon import LEXICON
from tracker.reading.rows import phrases
from tracker.text.phrases import Rule, Rulebook


def _row(name: str, gives: str, says: str, because: str, source: str, *, unless: str = "") -> Rule[str]:
    return Rule(name, gives, phrases(says), phrases(unless), because, source)


#: What kind of body a name tells; the first row that speaks counts, so that the narrower stand before the wider.
BUYERS: Final = Rulebook(
    (
        _row(
            "an integrated care board",
            "icb",
            "integrated care board|boards; icb",
            "the ICB plans and pays for most NHS care of its area, in England only",
            "kf-ics",
        ),
        _row(
            "a police and crime commissioner",
            "pcc",
            "police ...2 crime commissioner; pcc; opcc; mayor|mayors office for policing",
            "commissioners pay for victims' support, prevention and diversion until 2028",
            "pcc-gov",
        ),
        _row(
            "prison and probation",
            "probation",
            "probation service|services; probation; hmpps; prison and probation",
            "probation buys through its own framework and gives grants",
            "prob-clinks",
        ),
        _row(
            "a health and social care partnership",
            "ijb",
            "health and social care partnership; hscp; integration joint board; ijb; integration authority",
            "in Scotland the board plans and directs, council and health board buy",
            "sco-scp",
        ),
        _row(
            "a health and social care trust",
            "hsc",
            "health and|& social care trust; hsc trust; public health agency; sppg; "
            "strategic planning and performance group; hsc ; hscni; business services organisation",
            "the trusts and the Public Health Agency of Northern Ireland",
            "ni-ics2",
        ),
        _row(
            "a health board",
            "health_board",
            "health board; bwrdd iechyd; nhs ayrshire|borders|dumfries|fife|grampian|highland|lanarkshire|lothian|"
            "orkney|shetland|tayside; nhs forth valley; nhs greater glasgow; nhs western isles; "
            "public health wales; velindre; nhs wales",
            "health boards plan and provide in Scotland and Wales",
            "sco-scp, wal-psr-guid",
        ),
        _row(
            "a mental-health trust",
            "mental_health_trust",
            "mental health ...4 trust; mental health nhs; partnership nhs|foundation|trust; "
            "nhs and social care partnership; partnership university nhs",
            "trusts for mental health are called so, or 'Partnership'",
            "cmht-glos",
            unless="hospital|hospitals; ambulance; acute",
        ),
        _row(
            "an NHS trust",
            "nhs_trust",
            "nhs foundation? trust; foundation trust; hospital|hospitals ...3 trust; ambulance service",
            "NHS trusts count as central bodies for the thresholds",
            "thr-lupc",
        ),
        _row(
            "another NHS body",
            "nhs",
            "nhs england; commissioning support unit; health education england; nhs",
            "a body of the NHS in England that is neither board nor trust",
            "psr-faq",
        ),
        _row(
            "a combined authority",
            "authority",
            "combined county? authority; strategic authority; greater london authority; mayoral authority",
            "a mayor's authority; the Bill of 2025 calls them strategic authorities",
            "edce-gel",
        ),
        _row(
            "a body that supports voluntary groups",
            "support_body",
            "third sector interface; tsi; council for voluntary service|services|action; voluntary action; "
            "voluntary services|organisations|sector council; voluntary council; cvs; community foundation",
            "hands other bodies' money on; does not commission by itself",
            "sco-cmh-ev, cmht-york",
        ),
        _row(
            "a social landlord",
            "landlord",
            "housing association|trust|group|society; community housing; homes|housing limited|ltd; housing plc",
            "associations pay for their tenants' activities",
            "hact",
            unless="council",
        ),
        _row(
            "a parish or town council",
            "parish",
            "parish|town|community council",
            "the smallest councils: grants and small contracts, no adult social care",
            "nao-grant",
            unless="council for|of",
        ),
        _row(
            "a council",
            "council",
            "council; london borough; metropolitan|royal borough; county of; city of london corporation; cyngor; comhairle",
            "councils commission public health and adult social care",
            "lt-guid",
            unless=(
                "arts|research|sports|sport|medical|dental|british|nursing|church|parochial|national|student|students|"
                "general|optical|engineering|funding|skills council; council for|on|against; fire; museum*; "
                "midwifery council; council tax payers"
            ),
        ),
        _row(
            "a university or college",
            "university",
            "university; college; universities",
            "buys for itself; no pathway here",
            "bt-wh",
        ),
        _row("a school", "school", "school; academy; schools", "buys for its own pupils", "bt-wh"),
        _row(
            "central government",
            "central",
            "department for|of; ministry; home office; cabinet office; agency; hm treasury|revenue",
            "departments buy by the Act; no pathway of ours is theirs",
            "thr-lupc",
        ),
    ),
    lexicon=LEXICON,
)

#: What is weighed, set aside, or was so for an earlier contract, is no way that is gone now.
_NOT_THIS_WAY: Final = (
    "considered|rejected|whether; not ...3 decided|determined; undecided; had been; formerly; previously; "
    "present|previous|current|existing|expiring|last|former contract|contracts|arrangement|arrangements; "
    "rather than; instead of; not suitable|appropriate; no longer"
)

#: The notices of the Provider Selection Regime, by the words of their title or text. The first that speaks counts:
#: what is called off is not awarded, and an intention names the process that it follows.
PSR_NOTICES: Final = Rulebook(
    (
        _row(
            "abandoned",
            "PSR-abandonment",
            "abandon|abandoned|abandonment; abandonment notice",
            "regulation 15: the process was stopped",
            "psr-guid",
            unless="may|reserves|right|if",
        ),
        _row(
            "urgent",
            "PSR-urgent",
            "urgent award|modification; urgent contract award",
            "regulation 14: a stop-gap",
            "psr-guid",
        ),
        _row(
            "modified",
            "PSR-modification",
            "contract modification; modification notice; notice of modification; modification of ...3 contract",
            "regulation 13: a contract that runs is changed",
            "psr-guid",
        ),
        _row(
            "confirmed",
            "PSR-award",
            "confirmation of ...4 award; has been awarded; contract award notice; award notice; "
            "notice of award; awarded a contract",
            "the award is made",
            "psr-routes",
            unless="intention|intends|intended|intend; intends to|not been awarded; not yet",
        ),
        _row(
            "intention to award",
            "PSR-intention",
            "intention to award; intention to make ...2 award; intends to award; intent to award; "
            "notice of intended award; intention to conclude",
            "the choice is made and not signed: eight working days to object",
            "psr-stand",
        ),
        _row(
            "most suitable provider",
            "PSR-MSP",
            "intention to follow|use ...4 most suitable provider; most suitable provider process",
            "the buyer means to choose without a tender",
            "psr-msp",
            unless=_NOT_THIS_WAY,
        ),
        _row(
            "a framework",
            "PSR-framework",
            "framework agreement; establish|set ...3 framework",
            "only the competitive process can set one up",
            "psr-comp",
        ),
        _row(
            "competitive process",
            "PSR-competitive",
            "competitive process; invitation to tender; invites|invite ...6 tenders|bids",
            "an open competition under the health rules",
            "psr-comp",
            unless="whether|undecided|rejected; not ...3 decided|determined; considered and",
        ),
    ),
    lexicon=LEXICON,
)

#: By which of the regime's ways the choice was made.
PSR_WAYS: Final = Rulebook(
    tuple(
        _row(name, way, says, because, source, unless=_NOT_THIS_WAY)
        for name, way, says, because, source in (
            ("direct award A", "direct_a", "direct award process? a", "only one provider can do it", "psr-hd"),
            ("direct award B", "direct_b", "direct award process? b", "patients choose freely", "psr-routes"),
            (
                "direct award C",
                "direct_c",
                "direct award process? c",
                "the present provider carries on",
                "psr-routes",
            ),
            ("most suitable", "open", "most suitable provider", "chosen among those who are known", "psr-msp"),
            ("competitive", "open", "competitive process", "chosen in a competition", "psr-comp"),
        )
    ),
    lexicon=LEXICON,
)

#: That the health rules hold, in the words of a notice: England's, or those of Wales.
PSR_LAW: Final = Rulebook(
    (
        _row(
            "the regime is named",
            "psr",
            "provider selection regime; psr; direct award process? a|b|c; most suitable provider process",
            "the notice names the regime",
            "psr-regs",
            unless=(
                "does not apply; do not apply; not apply ...3 provider selection; not subject to; falls outside; "
                "outside ...4 provider selection|psr; may be subject"
            ),
        ),
    ),
    lexicon=LEXICON,
)

#: A list to join, or an order from one.
FORMS: Final = Rulebook(
    (
        _row(
            "an order from a list",
            "call_off",
            "call off from; call off contract; further competition; mini competition; "
            "under ...3 dynamic market|dynamic purchasing system",
            "members only: an order under a framework or market that stands",
            "ox-seq",
            unless="establish*; set|setting up; future|subsequent|later|any|each|call offs; may be; will be",
        ),
        _row(
            "a dynamic market",
            "market",
            "dynamic market; dynamic purchasing system; dps; approved provider|providers|supplier list|lists; "
            "approved list of",
            "a list that stays open to those who meet its conditions",
            "dm-guid",
            unless="not ...3 dynamic market; no dynamic market",
        ),
        _row(
            "a framework",
            "framework",
            "framework agreement; open framework; framework for; framework of providers|suppliers; provider framework; "
            "multi supplier framework; onto|on to|join ...2 framework",
            "a contract under which later orders are given",
            "fw-mod5",
            unless=(
                "not ...3 framework; no framework; outcomes|outcome|legal|policy|quality|national|competency|inspection|"
                "evaluation|strategic|procurement|capabilities|learning framework; framework for change|action"
            ),
        ),
    ),
    lexicon=LEXICON,
)

#: Funds with a pathway of their own, and money that is handed on, in a grant's title or text.
FUNDS: Final = Rulebook(
    (
        _row(
            "Scotland's wellbeing fund",
            "tsi_fund",
            "communities mental health ...1 wellbeing fund; community mental health ...1 wellbeing fund",
            "given out by the Third Sector Interfaces",
            "sco-cmh",
        ),
        _row(
            "Wales's integration fund",
            "rif",
            "regional integration fund",
            "given through the Regional Partnership Boards",
            "wal-rif",
        ),
        _row(
            "the Core Grant of Northern Ireland",
            "ni_core",
            "core grant funding? scheme; core grant funding",
            "the Department of Health's yearly call",
            "ni-core26",
        ),
        _row(
            "money of an ICB",
            "icb_money",
            "funded|paid|provided|awarded|supported|behalf by|of|from ...6 integrated care board|icb; "
            "integrated care board|icb grant|grants|fund|funding; "
            "integrated care board|icb ...3 has given|awarded|provided|made",
            "an infrastructure body hands the ICB's grants out",
            "cmht-york",
            unless="not|no; formerly; replace*",
        ),
        _row(
            "a public social partnership",
            "psp",
            "public social partnership",
            "a service designed together before it is bought",
            "sco-psp",
        ),
    ),
    lexicon=LEXICON,
)
