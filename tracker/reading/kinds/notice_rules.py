"""What a procurement notice is by its form: called off, changed, reported on, or told by its number or name.

Rows with weights, as in `kinds/rules.py`. How phrases are written: `text/phrases.py`. Definitions: codebook, Kind,
Notices and OCDS; the numbers are those of the Procurement Act 2023.
"""

from typing import Final

from tracker.reading.rows import kind_rule, phrases
from tracker.terms import Kind
from tracker.text.phrases import Rule

#: A procurement that was called off: other, and `cancelled`.
CALLED_OFF: Final = Rule(
    "called off",
    Kind.OTHER,
    phrases(
        "no award; no award made; not be making an? award; ended early; procurement|procedure ...2 ended without; without award; no contract was|has been? awarded; "
        "no bids|tenders ...2 received; "
        "tender|procurement|competition|framework|notice|opportunity|exercise|process ...8 terminated|"
        "cancelled|withdrawn|abandoned|"
        "discontinued|stopped|halted; "
        "terminated|cancelled|withdrawn|abandoned|stopped|halted|ended|discontinued|withdrew|cancels|"
        "withdraws "
        "...5 tender|procurement|competition|opportunity|exercise; will not be signed|awarded; "
        "not be awarded; will not proceed|"
        "continue; not proceeding with; decided not to award|proceed|continue; do not submit ...3 tender|tenders|bid|bids|quotes|quotation; "
        "will be re tendered|readvertised; "
        "unsuccessful procurement|procedure|tender|competition; lots were|are unsuccessful; closed without; "
        "procurement|tender|tender|exercise|competition ...3 paused|suspended; paused|suspended this|the procurement|tender|exercise; "
        "notice is void|withdrawn; voided; award ...6 cancelled|withdrawn; set aside ...4 contract; not be entered into; "
        "no ...1 suitable|compliant|acceptable|valid bids|tenders|offers; uk 11|12; "
        "contract termination; contract was ended|terminated; "
        "discontinuation|termination|abandonment of; without ...3 contract being awarded; "
        "procedure was|has been? discontinued; notice of termination|cancellation; "
        "procurement termination; cancellation|termination notice; "
        "fund|programme|scheme has been withdrawn|"
        "scrapped|cancelled|axed; no longer going ahead|proceeding; is terminated|cancelled; "
        "been terminated|cancelled|abandoned; "
        "tendr|dendr|dendro|thendr|caffael|gaffael|contract ...8 canslo|chanslo|ganslo|tynnu|dynnu|terfynu|therfynu|derfynu; "
        "canslo|terfynu ...2 tendr|contract|caffael; ni fydd ...4 ei|eu ddyfarnu|dyfarnu; ni ddyfernir contract"
    ),
    phrases(
        "may|reserves|right ... cancel|withdraw|terminate; "
        "if|where|should|unless ...8 terminated|cancelled|withdrawn|stopped; if|unless|where|who ...12 do not submit; "
        "do not submit ...8 by|via|through|before|after|until|unless; may be "
        "cancelled|withdrawn|terminated; replaces|replaced ...8 abandoned|withdrawn|cancelled|terminated; "
        "no award ...4 more|larger|bigger|higher|greater|over|above|beyond|exceed|exceeds|exceeding|less|under|below|smaller; no award without; "
        "earlier|previous|first|last|former ...6 no award; "
        "earlier|previous|current|present|existing|last|first|former ...6 terminated|withdrawn|abandoned|cancelled|stopped|suspended; "
        "event|events|session has|was been? cancelled; session ... cancelled; that|which|who|whose ...5 cancelled|abandoned|terminated; "
        "booking* ... cancelled; cancelled|"
        "terminated within|bookings|places; stopped funding; grants|awards|funding|donations|bursaries ...3 not be awarded|given; not be awarded to|for|towards|where|if|unless|retrospectively"
    ),
    "codebook, Notices: a cancelled tender is other and closes what was open",
    "codebook, Notices and OCDS",
    30,
)

#: A contract that was let already and is changed now: other, and nothing is called off.
CHANGED: Final = Rule(
    "contract changed",
    Kind.OTHER,
    phrases(
        "uk 10; change notice; contract change|variation|amendment|modification; "
        "agreed ...6 to extend|vary|modify; contract change|modification|variation|amendment notice; "
        "modification|modifications notice; "
        "modification|amendment|variation of|to a|an|the contract|agreement; contract modification; "
        "contract ...6 was|is|has|been modified|amended|varied; contract ...8 has been? extended|prolonged|lengthened; contract ...8 been extended; "
        "notice of contract? change|modification|variation to|of; "
        "agreed|agree|agrees to extend|vary|modify ...5 contract|agreement"
    ),
    phrases("invites|invite ...2 tenders; call for competition; tenders|bids by|before|until"),
    "codebook, Notices: changed contracts (UK10) are other",
    "codebook, Notices and OCDS",
    20,
)

#: How a contract fares: other, and nothing is called off.
REPORTED: Final = Rule(
    "a contract reported on",
    Kind.OTHER,
    phrases(
        "payments? compliance notice; contract payment|performance notice; key performance indicators ...4 assessed; "
        "end of contract notice; contract performance; contract expired; average number of days to ...2 payment; market cessation notice; market|list|framework closed to; uk 8|9|16|17"
    ),
    phrases("tenders|bids ...4 by|before|until"),
    "codebook, Notices: what is published about a running contract (UK8, UK9, UK16, UK17) is other",
    "Procurement Act 2023, sections 69, 71 and 80",
    25,
)

#: "Award: gardening for health"; a fund may be called "Anniversary Awards".
NOTICE_TITLE: Final = kind_rule(
    Kind.AWARD,
    "award in a notice's title",
    0,
    "award; awards",
    "counted in the title of a procurement notice only, where it names the form",
)

FORM_RULES: Final = (
    NOTICE_TITLE,
    CALLED_OFF,
    CHANGED,
    REPORTED,
    kind_rule(
        Kind.AWARD,
        "an award notice by its number",
        6,
        "uk 5|6|7",
        "codebook, Notices: UK5, UK6 and UK7 are award",
        unless="follow|following|previous|earlier|will|expected",
        source="Procurement Act 2023, notice types",
    ),
    kind_rule(
        Kind.ENGAGEMENT,
        "an engagement notice by its number",
        6,
        "uk 1|2|3",
        "codebook, Notices: UK1 to UK3 are engagement",
        unless="follow|following|follows|previous|previously|earlier|was|were|published",
        source="Procurement Act 2023, notice types",
    ),
    kind_rule(
        Kind.CONTRACT,
        "a tender notice by its name",
        6,
        "uk 4|14|15; tender|contract|dynamic market notice; further|mini competition; quick quote; below threshold notice",
        "codebook, Kind: a live invitation",
        unless=(
            "planned|expected|estimated|expects|future|publication|publish|published|award|change|modification|details|"
            "payment|performance|termination|cessation|prior|pipeline|before|awarded|follow|follows|followed|following|will|may|might|would|later|spring|summer|autumn|winter"
        ),
        source="Procurement Act 2023, notice types",
    ),
    kind_rule(
        Kind.ENGAGEMENT,
        "a day for bidders in the title",
        0,
        "bidders|suppliers|providers|bidder|supplier|provider day|days|event|events|briefing|session; meet the commissioner|commissioners|buyer",
        "counted in a title only: a tender holds such days too",
    ),
)

#: All that makes a procurement notice "other".
CLOSED_FORMS: Final = (CALLED_OFF, CHANGED, REPORTED)
