"""Say whether "closed" is said of something else than the fund: the shop is closed, the government has ended its scheme.

Pure. Used by `kinds/weights.py` where the row "closed" was heard: a text that asks for applications by a day to come, and in which
neither a fund nor anything of the title's name is closed, is no closed fund.
"""

import re
from typing import Final

from tracker.reading.deadlines.asked_by import asks_by_a_day
from tracker.reading.kinds.given_out import takes_no_more
from tracker.reading.material import Material
from tracker.text.html import Document
from tracker.text.sentences import sentence_around, sentence_starts

#: The bare word: of other phrases ("closed for applications") it is plain what they close.
_BARE: Final = re.compile(r"(?:is|are|has|have)(?: \w+)? (?:closed|shut|ended)")
#: What names the fund, whatever its name is, or stands for it.
_FUND: Final = re.compile(
    r"\b(?:funds?|grants?|schemes?|programmes?|rounds?|calls?|applications?|bids?|bidding|windows?|portals?|forms?|competitions?|opportunit\w+|this|it|we|they|which|that|now)\b[^,;:]*$"
)
#: A shorter word of the title is no name.
_NAME: Final = re.compile(r"[a-z]{4,}")


def closes_something_else(material: Material, document: Document, start: int, end: int) -> bool:
    """Say whether the words at `start` to `end`, which tell that something is closed, tell it of something else than the fund."""
    low = document.low
    if len(low) != len(document.text) or _BARE.fullmatch(low, start, end) is None:
        return False
    begin, _ = sentence_around(sentence_starts(document.text), start, len(low))
    who = low[begin:start]
    if not who.strip() or _FUND.search(who) or set(_NAME.findall(who)) & set(_NAME.findall(material.title.low)):
        return False
    return asks_by_a_day(material) and not takes_no_more(material)
