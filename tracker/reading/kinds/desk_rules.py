"""What tells of an office or of a rule, and offers nothing: a team that has moved, a regulator that is to consult.

Rows of kinds, as in `kinds/rules.py`, which joins them. How phrases are written: `text/phrases.py`. Definition: codebook, Kind
(news is `other`).
"""

from typing import Final

from tracker.reading.rows import kind_rule
from tracker.terms import Kind

_OFFICE: Final = "team|office|offices|staff|helpline|desk|department|switchboard|reception"
_AUTHORITY: Final = (
    "regulator|regulators|government|ministers|minister|hmrc|treasury|oscr|ofsted|parliament|mps|peers|whitehall"
)

DESK_RULES: Final = (
    kind_rule(
        Kind.OTHER,
        "where an office is",
        9,
        f"{_OFFICE}|we has|have|is|are ...1 moved|moving|relocated|relocating; weve moved|relocated; {_OFFICE} now sits|sit|work|works|based|lives; "
        f"{_OFFICE} ...3 closed|close|closes|shut|shuts|unstaffed for|over|on|between|until|from; "
        "our|a|the new|changed|change of? ...1 address|postcode|phone|telephone|email|number|logo|website; change of address|name|number; "
        "phone|phones|telephone|line|lines ...2 is|are staffed|answered|down|closed; "
        "opening|office hours over|during|at|for|this|next; out of office; find us on|at|in",
        "where and when an office can be reached is no call",
        unless=(
            "£#; apply by|before|now|for; applications ...3 by|before|close|open; deadline; grant|grants of|up|for|from|are|can; "
            "tender|tenders|bids|suppliers|providers|removal|removals; bank details; if|when|once|where|whether you|your; you must|should|need"
        ),
    ),
    kind_rule(
        Kind.OTHER,
        "what an authority means to do",
        8,
        f"{_AUTHORITY} ...1 to|will|may|could|plans|is|are ...1 to? consult|review|change|simplify|raise|scrap|cut|publish|launch|introduce; "
        f"{_AUTHORITY} ...1 consults|consulting|proposes|proposed|warns|warned|urges|urged|says|said|confirms|confirmed|announces|announced|publishes|published; "
        "proposal|proposals|plan|plans|idea put forward|unveiled; if a|the proposal|proposals|plan|plans ...5 taken|adopted|agreed; "
        "gave|give|given|got|met ...3 cautious|warm|mixed|guarded|muted welcome|reception|response; "
        "formal|full|public|wider consultation ...1 is|will|expected|due; publish|published|send|sent our|a response; "
        "rules ...5 change|changing|simplified|relaxed|tightened|scrapped",
        "what may become of a rule is news",
        unless=(
            "£#; apply by|before|now|for; applications ...3 by|before|close|open; deadline; grant|grants of|up|for|from|are|can; fund|funding; "
            "tender|tenders|bids|suppliers|providers|contract|contracts|commissioning|procurement|market; book|webinar|course|workshop"
        ),
    ),
)
