"""Read the type that a notice has printed on it: "UK4: Tender notice", "Notice type: UK7 - Contract Details Notice".

Pure. Where a procurement notice comes as the text of a page, without its fields, its own line says what it is (codebook, Notices).
Used by `kinds/kind.py` before any other word is weighed. A notice that another sentence names ("this follows our UK2 notice")
stands at no beginning of a line, and is none.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from tracker.model import Evidence
from tracker.reading.kinds.of_notice import BY_NOTICE_TYPE, CANCELLING, KindRead
from tracker.reading.material import Material
from tracker.reading.proof import words_proof
from tracker.terms import Kind

PRINTED: Final = "the type printed on the notice"
#: The types by name, as Find a Tender words them (find-tender.service.gov.uk/Home/NoticeTypes), but for those of dynamic
#: markets (UK13 to UK16): whether one can be joined yet its words tell.
_NAMES: Final = (
    r"pipeline|(?:preliminary )?market engagement|planned procurement|(?:below[ -]threshold )?tender|transparency|contract award|contract details|"
    r"contract change|contract performance|contract termination|procurement termination|payments compliance"
)
#: A line of its own, or what stands behind its label: in the same line, or in the next one.
_LINE: Final = re.compile(
    rf"(?:^|\n)[^\S\n]*(?:(?P<label>(?:latest )?(?:notice type|type of notice|form))\s*[:|–—-]?\s*)?(?P<type>UK ?(?P<number>1[0-27]|[1-9]))"
    rf"(?:[^\S\n]*[:–—-][^\S\n]*|[^\S\n]+)(?:{_NAMES})[^\S\n]*notice\b",
    re.IGNORECASE,
)


#: Forms by name alone, in a line of their own: the older law's (F01 to F03), Contracts Finder's, what buyers head a page with.
_BY_NAME: Final = {
    "prior information notice": Kind.ENGAGEMENT,
    "market engagement notice": Kind.ENGAGEMENT,
    "planned procurement notice": Kind.ENGAGEMENT,
    "early engagement": Kind.ENGAGEMENT,
    "future opportunity": Kind.ENGAGEMENT,
    "contract notice": Kind.CONTRACT,
    "tender notice": Kind.CONTRACT,
    "invitation to tender": Kind.CONTRACT,
    "invitation to quote": Kind.CONTRACT,
    "request for quotation": Kind.CONTRACT,
    "request for quotations": Kind.CONTRACT,
    "contract award notice": Kind.AWARD,
    "contract details notice": Kind.AWARD,
    "awarded contract": Kind.AWARD,
}
_NAMED_LINE: Final = re.compile(
    rf"(?:^|\n)\W*(?:(?P<label>notice type|type of notice|form)\s*[:|–—-]?\s*)?(?:an? |F\d\d\s?[:–-]\s?|preliminary )*(?P<type>{'|'.join(_BY_NAME)})(?: \([A-Z]{{2,4}}\))?[^\S\n]*(?=\n|$)",
    re.IGNORECASE,
)


class _Found(NamedTuple):
    kind: Kind
    cancels: bool
    labelled: bool
    proof: Evidence


def printed_type(material: Material) -> KindRead | None:
    """Return what a text calls itself by its type; None where it does not, or is two things at once."""
    found = list(_found(material))
    told = [one for one in found if one.labelled] or found
    if len({one.kind for one in told}) != 1:
        return None
    return KindRead(told[0].kind, any(one.cancels for one in told), (told[0].proof,))


def _found(material: Material) -> Iterator[_Found]:
    for where, document in material.parts:
        for line in _LINE.finditer(document.text) if "UK" in document.text else ():
            name = f"UK{line['number']}"
            kind = BY_NOTICE_TYPE[name]
            proof = words_proof("kind", kind.value, where, document, line.start("type"), line.end(), PRINTED)
            yield _Found(kind, name in CANCELLING, line["label"] is not None, proof)
        if "\n" not in document.text:
            continue
        for line in _NAMED_LINE.finditer(document.text):
            kind = _BY_NAME[line["type"].lower()]
            proof = words_proof("kind", kind.value, where, document, line.start("type"), line.end("type"), PRINTED)
            yield _Found(kind, False, line["label"] is not None, proof)
