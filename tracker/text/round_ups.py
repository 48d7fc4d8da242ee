"""Say whether an announcement may tell of several funds at once: cheap signs, before anything of it is read.

Pure. Infrastructure bodies and community foundations send "Funding news, November": one item with many funds. Whether it
is so, and where each begins, `reading/round_ups.py` says.
"""

import re
from typing import Final

from tracker.text.plain_headings import may_be_headed

#: How a title says that it tells of many things.
_SAID: Final = re.compile(
    r"\bround-?\s?ups?\b|\b(?:e-?)?bulletins?\b|\b(?:e-?)?newsletters?\b|\bdigest\b|\be-?news\b|\bin brief\b"
    r"|\b(?:funding|grants?|funders?|money|opportunities)\s+(?:news|updates?|alerts?|listings?|focus|finder|diary|deadlines|opportunities)\b"
    r"|\b(?:opportunities|funds|grants|deadlines|calls)\b.{0,40}\b(?:this|in|for|during|closing|open(?:ing)?|coming|available)\b"
    r"|\b(?:latest|new|current|upcoming|open|more|other|\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\b.{0,30}\b(?:funds|grants|funding (?:opportunities|pots|streams|calls)|funding)\b"
    r"|\b(?:this|next) (?:week|month)['’]?s?\b",
    re.IGNORECASE,
)
#: How it says so beyond doubt: "New funding for choirs" may be one fund.
_PLAINLY: Final = re.compile(
    r"\bround-?\s?ups?\b|\b(?:e-?)?bulletins?\b|\b(?:e-?)?newsletters?\b|\bdigest\b|\be-?news\b"
    r"|\b(?:funding|grants?|funders?)\s+(?:news|updates?|alerts?|listings?|diary|deadlines|opportunities)\b",
    re.IGNORECASE,
)
_HEADING: Final = re.compile(r"<(?:h[1-6]|strong|b)[\s>]", re.IGNORECASE)
_LINK: Final = re.compile(r"href\s*=\s*[\"']?https?://", re.IGNORECASE)
#: Headings and links from which on an item may hold several funds, though its title does not say so.
LEAST_UNSAID: Final = 3
_LEAST_SAID: Final = 2


def is_said(title: str) -> bool:
    """Say whether a title says that many things follow: "Funding round-up", "Five grants closing in May"."""
    return _SAID.search(title) is not None


def is_plainly_said(title: str) -> bool:
    """Say whether a title names a bulletin, newsletter or list, which no fund is called."""
    return _PLAINLY.search(title) is not None


def may_hold_several(title: str, body: str) -> bool:
    """Say whether it is worth while to look for several funds in an announcement; `body` is HTML or plain text."""
    least = _LEAST_SAID if is_said(title) else LEAST_UNSAID
    if _count(_HEADING, body, least) < least:
        return is_plainly_said(title) and may_be_headed(body)
    return least == _LEAST_SAID or _count(_LINK, body, least) >= least


def _count(sign: re.Pattern[str], text: str, most: int) -> int:
    at = found = 0
    while found < most and (hit := sign.search(text, at)) is not None:
        at, found = hit.end(), found + 1
    return found
