"""What words of a Welsh notice say that it is, or is not, for a community or voluntary organisation.

Rows for `reading/relevance/relevance.py`, joined in `relevance/rules.py`; True is for us, False is not (codebook, Relevance).
"""

from typing import Final

from tracker.reading.rows import phrases
from tracker.text.phrases import Rule

#: Goods and works, joined to the row of `reading/categories/supplies.py`: a contract for them is no project.
SUPPLIES: Final = phrases(
    "cyflenwi|gyflenwi ...2 nwyddau|dodrefn|offer|cyfarpar|cerbydau|deunydd|deunyddiau|bwyd|gwisgoedd; prynu|brynu ...2 cerbydau|offer; "
    "gwaith|waith adeiladu|toi|adnewyddu|arwynebu|trydanol|draenio; meddalwedd|feddalwedd; caledwedd; gliniaduron; boeleri"
)

WELSH_NOTICE_RULES: Final = (
    Rule(
        "people and communities, in Welsh",
        True,
        phrases(
            "cyfeillio|gyfeillio; gofalwyr|ofalwyr; eiriolaeth; gwasanaeth|gwasanaethau cynghori|ieuenctid|gwirfoddol|cymorth|dydd; "
            "pobl hŷn|ifanc|anabl; digartref*|ddigartref*; cymorth tai|cymunedol|teulu|rhieni; cam-drin domestig; anabledd|anableddau dysgu; "
            "iechyd meddwl; celf|celfyddydau|gelfyddydau; ieuenctid; gwirfoddolwyr|gwirfoddol; cymunedol|gymunedol; prydau; seibiant; "
            "plant a|ac theuluoedd|phobl; lles|llesiant; unigrwydd; chwarae; ffoaduriaid; gofal cartref; amgueddfa; treftadaeth|dreftadaeth; murlun"
        ),
        phrases("cerbydau; meddalwedd; gwerthuso; archwilio; offer"),
        "people-facing work that charities and community groups do",
        "codebook, Relevance",
        3,
    ),
    Rule(
        "goods, works and IT, in Welsh",
        False,
        phrases(
            "meddalwedd; gwefan|wefan newydd|i|ar; ymgynghorydd|ymgynghorwyr; rheolwr|reolwr prosiect; "
            "cerbydau|gerbydau; ffyrdd|priffyrdd|briffyrdd; gwaith adeiladu; toi; glanhau; arlwyo; "
            "boeleri; trydanol; "
            "peirianneg|beirianneg; penseiri|bensaernïol; cyfreithiol|gyfreithiol; yswiriant; gwastraff; offer|cyfarpar meddygol|swyddfa; "
            "cyflenwi|gyflenwi nwyddau|dodrefn|offer; argraffu; telathrebu; cynnal a chadw; arwynebu; goleuadau stryd"
        ),
        phrases("cymunedol; gwirfoddol"),
        "codebook, Relevance: goods, works, IT and facilities are not for us",
        "codebook, Relevance",
        4,
    ),
)
