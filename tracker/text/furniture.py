"""Tell the lines of a page that are furniture: the way to where one is, the menu, cookies, buttons to share.

Pure. Pages are stripped of most of it by their markup (`sources/markup.py`); what a person copied, and what a feed carries
along, has no markup left. "Home > News and Events > Small grants" offers no event.
"""

import re
from typing import Final

from tracker.text.lines import Line

#: A longer line is prose.
_LONGEST: Final = 240
#: A text of fewer lines is no page: what it says is all there is.
_FEWEST: Final = 3
_WORD: Final = re.compile(r"\w+")
#: The words that such a line begins with, but for those about cookies.
_BEGIN: Final = frozenset(
    "skip menu main toggle site primary home hafan search back breadcrumb breadcrumbs you share print tweet email read continue "
    "find learn view accept cookie cookies privacy filed posted tags tagged the".split()
)
#: Whole lines, white space folded, whatever their capitals.
_LINE: Final = re.compile(
    r"skip to (?:main |the )?(?:content|navigation|menu)|menu(?: (?:closed|open|menu))*|(?:main|toggle|site|primary) (?:menu|navigation)"
    r"|home|hafan|search(?: this site| the site)?|back to (?:the )?(?:top|home(?: ?page)?)|breadcrumbs?"
    r"|(?:home|hafan|you are here:?(?: home)?) ?(?:[>»›/|]|::) ?.{1,200}"
    r"|share(?: this)?(?: (?:page|post|article|story|on .{1,40}|via .{1,40}))?:?|print(?: this)? page|tweet this|email this page"
    r"|(?:read|continue reading|find out|learn|view) more ?[→»›.…]*|accept(?: all)?(?: cookies)?|(?:cookies?|privacy) (?:policy|notice|settings|preferences|statement)"
    r"|(?:filed under|posted in|tags|tagged):? .{1,200}"
    r"|the post .{1,160} (?:appeared first|first appeared) on .{1,80}",
    re.IGNORECASE,
)
_COOKIES: Final = re.compile(r"\b(?:uses?|using|use of|stores?) (?:\w+ ){0,2}cookies\b", re.IGNORECASE)


def without_furniture(lines: list[Line]) -> list[Line]:
    """Return the lines of a text that say something; all of them where else nothing would be left."""
    if len(lines) < _FEWEST:
        return lines
    kept = [line for line in lines if not _is_furniture(line.text)]
    return kept if 0 < len(kept) < len(lines) else lines


def _is_furniture(text: str) -> bool:
    if len(text) > _LONGEST:
        return False
    first = _WORD.match(text)
    if first is not None and first[0].lower() in _BEGIN and _LINE.fullmatch(text) is not None:
        return True
    return "ookies" in text and _COOKIES.search(text) is not None
