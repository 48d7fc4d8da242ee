"""Who pays, where an announcement says so: a notice's buyer, a register's funder, or the words.

Pure. Who announces is not who pays: a newsletter tells of other people's money. Where nobody is named, nobody is.
"""

import re

from tracker.model import Announcement
from tracker.terms import SourceKind

#: A name as it is written: "Sample Trust", "the National Lottery Community Fund", "Arts Council of Wales".
_NAME = r"(?P<name>[A-Z][\w&'’-]*(?:,? (?:(?:of|and|for|the|in|&) )*[A-Z][\w&'’-]*){0,7})"
_MONEY = r"(?:grants?|funding|money|awards?|bursar(?:y|ies)|sums? of|up to £|£|between £|from £)"
_GIVES = (
    r"(?:(?:is|are|will|can|has|have) (?:now |again |also )?)?(?:be )?"
    rf"(?:(?:offer|giv|award|provid|pay|mak)(?:e|es|s|ing|ed)?(?: out)? (?:\w+ ){{0,3}}?{_MONEY}"
    r"|invit(?:e|es|ing) (?:\w+ )?(?:applications|bids|proposals|tenders|quotes|expressions)"
    r"|(?:is |are )?(?:commissioning|funding)\b)"
)
_FUND = r"(?:[Ff]und|[Gg]rants?|[Ss]cheme|[Pp]rogramme|[Aa]wards?|[Mm]oney|[Ff]unding)"
_BY = (
    rf"(?:[Tt]his|[Tt]he|[Tt]hese|[Oo]ur) (?:\w+ ){{0,3}}?{_FUND}"
    r"(?: (?:is|are|was|comes?|will be))?(?: \w+ly)? "
    r"(?:funded|paid for|financed|provided|offered|given|made possible|from)(?: by)?"
)
_SAID = (
    re.compile(rf"(?:(?<=[.!?:\n] )|(?<=\n)|^)(?:The )?{_NAME} {_GIVES}"),
    re.compile(rf"\b{_BY} (?:the )?{_NAME}"),
)
#: Such words begin a sentence, and are nobody's name.
_NOBODY = frozenset("we it this these they our the you applicants groups who there all grants funding each".split())


def payer(announced: Announcement, *, source: str, text: str) -> str:
    """Return who pays; "" where that is not said. `source` is the name in feeds.yaml, `text` the plain words.

    A notice names its buyer, and a register of grants the funder, in a field of its own. An item of a feed or an
    e-mail has only who sent it.
    """
    if announced.source_kind is not SourceKind.FEED and announced.source != source:
        return announced.source
    found = {
        match["name"].removeprefix("The ").strip(" ,")
        for pattern in _SAID
        for match in pattern.finditer(f"{announced.title}.\n{text}")
        if match["name"].split()[0].casefold() not in _NOBODY
    }
    return found.pop() if len(found) == 1 else ""
