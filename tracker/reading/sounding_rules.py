"""What is only sounded out, sent round as a brief, offered as time to make, or over for good.

Rows of kinds, as in `kind_rules.py`, which joins them. How phrases are written: `text/phrases.py`. Definition: codebook, Kind and
Decisions.
"""

from typing import Final

from tracker.reading.rows import kind_rule
from tracker.terms import Kind

_SETTLES: Final = "settling|deciding|finalising|fixing|choosing|committing|agreeing|drafting|writing|designing|going|launching|starting|publishing|issuing"
_SAID: Final = (
    "thoughts|views|feedback|comments|input|opinions|opinion|ideas|insight|insights|reactions|suggestions|responses"
)
_NOT_YET: Final = "nothing is|has been? bought|tendered|open|procured|commissioned; nothing ...2 being bought|procured|commissioned"

SOUNDING_RULES: Final = (
    kind_rule(
        Kind.ENGAGEMENT,
        "a buyer sounds out",
        6,
        f"before|prior ...1 {_SETTLES} ...6 buy|procure|procurement|tender|commission|contract|specification|rules|model; "
        f"welcome|value|seek|seeks|invite|invites|want|wants|appreciate ...3 {_SAID} of|from ...6 organisations|providers|suppliers|market|operators|sector|groups|charities; "
        f"seeks|seek|invites|wants|welcomes {_SAID} on ...6 market|lots|model|specification|contract|procurement|approach; "
        f"organisations|providers|suppliers|operators|groups|charities may|can|could|should ...1 give|send|offer|share ...1 their {_SAID}; "
        f"asks|asking|ask ...2 providers|suppliers|organisations|charities|operators for their|the? {_SAID}; "
        "sounding|sounds|sound out ...4 providers|suppliers|organisations|charities|market|sector|groups|voluntary|operators; "
        "not|isnt a call for tenders|bids|competition|proposals; no bids|tenders please|yet|now; "
        "not yet|not ...2 decided how|whether to procure|buy|commission|tender; has|have not ...1 decided ...4 procure|commission|buy|tender; "
        "drafting|redrafting the|our ...1 specification|tender; briefing for providers|suppliers|bidders; "
        "put|pushed|moved back ...3 tender|procurement|competition; expect|expects|hope|plan to publish|issue|advertise|launch ...2 tender|itt|procurement|invitation|it; "
        "redesigning|rethinking|reviewing what|how ...2 commission|commissions|buys|buy|pay|pays; "
        f"wants to hear from ...2 groups|organisations|charities that|who might|could|would; {_NOT_YET}",
        "codebook, Kind: a commissioner speaks before the tender, and says that nothing can be sent yet",
        unless="residents|patients|library users|members of the public ...4 views|thoughts|asked; clarification; bidders must|should; grant applicants; evaluation criteria; your grant",
        source="codebook, Kind",
    ),
    kind_rule(
        Kind.GRANT,
        "time and money to make",
        6,
        "residency|residencies ...25 get|gets|receive|receives|bursary|bursaries|stipend|stipends|£#; "
        "bursary|bursaries|stipend|stipends|£# ...12 residency|residencies; residencies|residency each comes|come|comes with",
        "codebook, Decisions: a residency with a stipend is a grant",
        unless="fee|fees|commission|commissioned|brief|run|deliver|lead ...2 workshops|sessions; venue|hosts|host wanted|sought",
        source="codebook, Decisions",
    ),
    kind_rule(
        Kind.GRANT,
        "appeals are read",
        5,
        "appeals|letters|requests from ...4 charities|organisations|groups ...1 are|is ...1 read|considered|heard|discussed; "
        "trustees read|consider|hear|discuss ...2 appeals|letters|requests",
        "codebook, Kind: money one can apply for, whatever it is called",
        unless="by invitation; will not be; thank you letters; planning; no longer",
    ),
    kind_rule(
        Kind.CONTRACT,
        "a brief to answer",
        5,
        "research|evaluation|consultancy|consultants|design|film|project|artist|freelance|evaluator brief; brief is|can|attached|below|here|available; brief from|on request; "
        "put|send|submit in? a|your proposal; proposals by|of|to ...2 noon|midday|#|up|four|two|three|pages; proposal and|with ...1 price|quote|fee|day; day rate|rates; "
        "we ...1 need somebody|someone|an evaluator to; interviews ...3 proposals",
        "codebook, Kind: who asks for proposals to a brief pays for work",
        unless=(
            "grant|grants; fund|funds|funding; bursary|bursaries; project proposal|proposals; residency|residencies; programme is open; in brief; brief summary|description|outline|history|report; "
            "a brief|very; volunteers; news; trustees brief; policy"
        ),
    ),
    kind_rule(
        Kind.OTHER,
        "over for good",
        14,
        "spent its|their|the ...1 endowment|capital; shut|closed|closing|shuts|closes|wound ...5 for good|ever; took|taken|takes its|their last forms|applications|bids; "
        "paid|made|given|gave its|their|the last|final grant|grants|award|awards; given away the last; spent out; end of the road; "
        "ended its|their ...3 grants|programme|scheme|fund; ceases to exist; farewell to",
        "codebook, Decisions: a fund closed for good is news",
        unless="last round|chance; apply by; this year is; deadline; before it|we|they ...2 close|closes|spend|end; not|never ...2 for good",
        source="codebook, Decisions",
    ),
)
