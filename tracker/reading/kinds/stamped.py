"""See that a title is stamped as called off: "CANCELLED: Hall grants", "Hall grants [withdrawn]".

Pure. Who edits a page often sets the word before or behind its title and leaves the text as it was. Used by `kinds/kind.py`, for
all that no field of a notice tells.
"""

import re
from collections.abc import Iterator
from typing import Final

from tracker.model import Evidence
from tracker.reading.material import Material
from tracker.reading.proof import words_proof
from tracker.terms import Kind

STAMP: Final = "stamped on its title"
_WORDS: Final = r"(?:now |call |tender |notice |fund |grant )?(?:cancell?ed|withdrawn|called off|discontinued|abandoned|terminated)"
#: Before a title with a sign behind it; behind one in brackets, or after a dash or bar; never as a word of it.
_STAMPED: Final = re.compile(
    rf"^\W*(?P<first>{_WORDS})(?:\s*[:|\])!*]|\s+[-–—])|[\[(]\s*(?P<bracket>{_WORDS})\s*[!.]?\s*[\])]|(?:\s[-–—|*]+|:)\s*(?P<last>{_WORDS})\W*$",
    re.IGNORECASE,
)


def called_off_by_title(material: Material) -> Iterator[Evidence]:
    """Yield the stamp that calls off what the title names."""
    title = material.title
    found = _STAMPED.search(title.text) if title.text else None
    if found is not None:
        group = found.lastgroup or "first"
        yield words_proof("kind", Kind.OTHER.value, "title", title, found.start(group), found.end(group), STAMP)
