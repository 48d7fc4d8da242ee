"""What is only sounded out, and what is over for good, beside the rows of `kinds/asking_rules.py`.

Rows of kinds, as in `kinds/rules.py`, which joins them. How phrases are written: `text/phrases.py`. Definition: codebook, Kind and
Decisions.
"""

from typing import Final

from tracker.reading.rows import kind_rule
from tracker.terms import Kind

_NOT_YET: Final = "nothing is|has been? bought|tendered|open|procured|commissioned; nothing ...2 being bought|procured|commissioned"

SOUNDING_RULES: Final = (
    kind_rule(
        Kind.ENGAGEMENT,
        "a buyer sounds out",
        6,
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
        "appeals are read",
        5,
        "appeals|letters|requests from ...4 charities|organisations|groups ...1 are|is ...1 read|considered|heard|discussed; "
        "trustees read|consider|hear|discuss ...2 appeals|letters|requests",
        "codebook, Kind: money one can apply for, whatever it is called",
        unless="by invitation; will not be; thank you letters; planning; no longer",
    ),
    kind_rule(
        Kind.OTHER,
        "over for good",
        14,
        "paid|made|given|gave its|their|the last|final grant|grants|award|awards; given away the last; spent out; end of the road; "
        "ended its|their ...3 grants|programme|scheme|fund; wont|not|never ...1 reopen|reopening|reopened; ceases to exist; farewell to",
        "codebook, Decisions: a fund closed for good is news",
        unless="until|till|before; last round|chance; apply by; this year is; deadline; before it|we|they ...2 close|closes|spend|end; not|never ...2 for good",
        source="codebook, Decisions",
    ),
)
