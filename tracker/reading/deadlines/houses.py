"""Houses and lines that keep hours: a library that is shut until a day, a café that is open until an hour, are no fund.

Pure: a text in lower case and where to look in it, yes or no out.
"""

import re
from typing import Final

#: What has opening hours; the row of `deadlines/sense_ends.py` that tells of them asks for the same.
KEEPS_HOURS: Final = (
    r"(?:caf[ée]s?|kitchens?|shops?|offices?|(?:phone ?|help ?|advice |info )?lines?|phones?|switchboard|reception|(?:help )?desks?|library|libraries|museums?|halls?|centres?|buildings?|exhibitions?|displays?|"
    r"markets?|parks?|gardens?|pools?|food ?banks?|larders?|pantr(?:y|ies)|playgrounds?|galler(?:y|ies)|church(?:es)?|chapels?|schools?|pubs?|toilets?|car parks?)"
)
#: "The library is shut until 4 January", "our office closes on 23 December and opens again on 4 January".
_OPENS_AGAIN: Final = re.compile(
    rf"\b{KEEPS_HOURS}(?: (?:is|are|will be|stays?|remains?)(?: now)? (?:shut|closed)\b| (?:will )?(?:closes?|shuts?)\b[^.;]{{0,50}}\b(?:re-?)?opens?\b)[^.;]{{0,30}}$"
)


def a_house_opens(text: str, *, begin: int, start: int) -> bool:
    """Say whether the words from `begin` to a date at `start` tell of a house or a line that opens again then."""
    return _OPENS_AGAIN.search(text, begin, start) is not None
