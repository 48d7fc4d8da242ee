"""Say what a notice is by the field of a portal's page that names its form or its stage: "Notice Type: UK7 - Contract Details".

Pure. Such a page tells of all that went before, the talks with providers too; the field tells what the notice is now (codebook,
Notices and OCDS; the numbers are those of the Procurement Act 2023). Used by `kinds/kind.py`.
"""

import re
from typing import Final

from tracker.model import Evidence
from tracker.reading.material import Material
from tracker.reading.proof import words_proof
from tracker.terms import Kind, SourceKind

#: What such a field is called where it is shown.
NAME: Final = "the notice's own field"
_TYPE: Final = re.compile(
    r"(?:^|\n|\| )\W*(?:notice|form|document) type\W{1,8}(?:uk ?(?P<number>1[0-7]|[1-9])\b|(?P<name>contract details|contract award|award notice|transparency notice|planned procurement|"
    r"pipeline|preliminary market engagement|prior information))"
)
_STAGE: Final = re.compile(
    r"(?:^|\n|\| )\W*(?:current |procurement |notice )?(?:stage|status)\W{1,8}(?P<stage>awarded|award|contract signed)\b"
)
_BY_NUMBER: Final = {
    **dict.fromkeys(("1", "2", "3"), Kind.ENGAGEMENT),
    **dict.fromkeys(("5", "6", "7"), Kind.AWARD),
    **dict.fromkeys(("8", "9", "10", "11", "12", "16", "17"), Kind.OTHER),
}
_AWARDS: Final = ("contract details", "contract award", "award notice", "transparency notice")


def kind_as_stated(material: Material) -> tuple[Kind, Evidence] | None:
    """Return the kind that a field in the text of a notice names, and its words; None where none does, or a tender is open."""
    if material.source_kind is not SourceKind.NOTICE:
        return None
    for where, document in material.parts:
        low = document.text.lower()
        if (
            where != "body"
            or len(low) != len(document.text)
            or not (" type" in low or "stage" in low or "status" in low)
        ):
            continue
        told = _TYPE.search(low)
        kind: Kind | None = Kind.AWARD
        if told is not None:
            name = told["name"]
            kind = (
                _BY_NUMBER.get(told["number"])
                if name is None
                else Kind.AWARD
                if name in _AWARDS
                else Kind.ENGAGEMENT
            )
        else:
            told = _STAGE.search(low)
        if told is not None and kind is not None:
            return kind, words_proof("kind", kind.value, where, document, told.start(), told.end(), NAME)
    return None
