"""The lines of a text that still know what they were in their page, and the reading of plain text into them.

Pure. HTML becomes the same lines in `text/tags.py`.
"""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise
from typing import Final


class LineKind(Enum):
    """What a line was in its page."""

    HEADING = auto()
    #: The term of a definition list.
    TERM = auto()
    PARAGRAPH = auto()
    ITEM = auto()
    ROW = auto()


@dataclass(slots=True)
class Line:
    """One line of text, white space folded."""

    kind: LineKind
    text: str
    #: 1 to 6 for a heading.
    level: int = 0
    #: How deep in lists it stands; 0 outside, table rows count as 1.
    depth: int = 0
    #: Whether there is a paragraph's distance above it.
    gap: bool = True
    #: Whether all of it is bold.
    strong: bool = False
    #: Whether it comes from plain text.
    plain: bool = False
    #: The bold words it begins with, if they act as its label.
    run_in: str = ""
    #: Terms and header cells that hold over it.
    labels: tuple[str, ...] = ()


_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
#: Invisible marks that would split a word; the null byte is none of ours either.
_INVISIBLE = dict.fromkeys(map(ord, "\x00\xad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f"))
#: Few texts hold one, and to look is far quicker than `str.translate`.
_HAS_INVISIBLE = re.compile(f"[{''.join(map(chr, _INVISIBLE))}]")
#: What refuses the item that it stands at, and what ticks it.
CROSSES: Final = "✗✘✖✕☒❌❎🚫⛔"
TICKS: Final = "✓✔☑✅"
_BULLET = re.compile(
    rf"(?:[-–—*•·●▪■‣◦»{TICKS}{CROSSES}]\ufe0f?|\d{{1,2}}[.)]|\([a-z0-9]{{1,3}}\)|[a-z]\)|o(?=\s[A-Z]))\s+"
)
#: "2. Who can apply": the number and name of a part, or of a list's item.
_PART = re.compile(r"\d{1,2}[.)] (?=[A-Z])")
_PART_CHARS: Final = 60
_MARKDOWN_HEADING = re.compile(r"(#{1,6})\s+")
#: A table's row of a name and a value, flattened by whoever copied it: "Not eligible | schools".
_WEEKDAY: Final = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? "
_FLAT_ROW = re.compile(rf"(?!{_WEEKDAY}\d)([A-Z][^|:.?!]{{2,40}}?) \| ([^|]+?)(?: ?\|)?\Z")
_LABEL_WORDS: Final = 5
_STRUCK = re.compile(r"~~[^~\n]{1,120}~~")
#: A row of values: the one before it names their columns.
_VALUES = re.compile(rf"\W?(?:{_WEEKDAY})?\d[^|]* \|")
#: A plain-text line of at least this length that does not end its sentence was wrapped by a mail program.
_WRAPPED_CHARS: Final = 55
#: No line ends in such a word unless it goes on below; a text with so many of them is wrapped narrowly throughout.
_GOES_ON: Final = frozenset(
    "a an the of to by for with in on at from our your their its which that who or and is are be".split()
)
#: What a date, an hour or a sum is cut in two at: "by noon on 9 / December", "by / 5pm on", "less than / £50,000".
_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?![\w-])"
#: "March 15, 2027" is a date of its own.
_MONTH_BEGINS: Final = re.compile(rf"{_MONTH}(?! \d{{1,2}}(?:st|nd|rd|th)?(?:,|\Z| 20\d\d))")
#: "Round 2" ends no date.
_DAY_ENDS: Final = re.compile(
    r"(?<!\bround )(?<!\bstage )(?<!\bphase )(?<!\blot )(?<!\bpart )(?<!\bstep )(?<!\bstrand )(?<!\btier )(?<!\blevel )"
    r"\b\d{1,2}(?:st|nd|rd|th)?\Z",
    re.IGNORECASE,
)
_TWO_YEARS: Final = re.compile(r"\b20\d\d\b.*\b20\d\d\b")
_LEADS_ON: Final = re.compile(r"\b(?:by|on|at|of|from|to|and|between|before|until|than|the|is)\Z")
_DATE_BEGINS: Final = re.compile(
    rf"(?:{_WEEKDAY})?\d(?!\d?[.):] )|£\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|{_MONTH}"
)
#: A shorter line was not full: it is a label, or names columns ("Apply by – Decision by").
_FULL_CHARS: Final = 45
_NARROW: Final = 3
_NARROW_CHARS: Final = 20


def lines_of_text(source: str) -> list[Line]:
    """Split plain text at its line breaks; lines that a mail program wrapped are joined again."""
    if "~~" in source:  # struck out, as <s> is in a page
        source = _STRUCK.sub("", source)
    lines: list[Line] = []
    gap = True
    may_go_on = False
    folded = [fold(raw) for raw in source.splitlines()]
    narrow = sum(_ends_open(line) and behind[:1].islower() for line, behind in pairwise(folded)) >= _NARROW
    wrapped = _NARROW_CHARS if narrow else _WRAPPED_CHARS
    for at, (bare, behind) in enumerate(pairwise([*folded, ""])):
        if not bare:
            gap, may_go_on = True, False
            continue
        if (may_go_on and bare[0].islower()) or (not gap and _parts_a_date(folded[at - 1], bare)):
            lines[-1].text += " " + bare
        elif bare[0].isdigit() and _heads_part(folded, at):
            lines.append(Line(LineKind.PARAGRAPH, bare, gap=gap, plain=True))
        else:
            lines.append(_line_of_text(bare, behind, gap=gap))
        may_go_on = (len(bare) >= wrapped and bare[-1] not in ".!?:;") or _ends_open(bare)
        gap = False
    return lines


def _heads_part(folded: Sequence[str], at: int) -> bool:
    """Say whether a numbered line heads a part ("2. Who can apply"): in a list its neighbours are numbered, too."""
    line = folded[at]
    if len(line) > _PART_CHARS or line[-1] in ".!;,:" or _PART.match(line) is None:
        return False
    before = next((one for one in reversed(folded[:at]) if one), "")
    behind = next((one for one in folded[at + 1 :] if one), "")
    return bool(behind) and _PART.match(before) is None and _PART.match(behind) is None


def _ends_open(line: str) -> bool:
    return len(line) >= _NARROW_CHARS and line.rpartition(" ")[2] in _GOES_ON


def _parts_a_date(line: str, behind: str) -> bool:
    """Say whether a line break stands in a date, an hour or a sum ("by noon on 9", "December"), or leads to it."""
    if len(line) < _FULL_CHARS or not (behind[0].isdigit() or behind[0].isupper() or behind[0] == "£"):
        return False
    if _TWO_YEARS.search(behind) is not None:  # a row of values, whose columns the line names
        return False
    if _DAY_ENDS.search(line) is not None:
        return _MONTH_BEGINS.match(behind) is not None
    return _LEADS_ON.search(line) is not None and _DATE_BEGINS.match(behind) is not None


def _line_of_text(bare: str, behind: str, *, gap: bool) -> Line:
    """Return what a line is; the line `behind` it tells whether its cells are the names of columns."""
    bullet = _BULLET.match(bare)
    if bullet and bullet.end() < len(bare):
        return Line(LineKind.ITEM, _behind_bullet(bare, bullet), depth=1, gap=gap, plain=True)
    cells = None if _VALUES.match(behind) else _FLAT_ROW.match(bare)
    if cells and cells[1].count(" ") < _LABEL_WORDS:
        return Line(LineKind.ROW, f"{cells[1]}: {cells[2]}", depth=1, gap=gap, plain=True, labels=(cells[1],))
    heading = _MARKDOWN_HEADING.match(bare)
    if heading:
        return Line(LineKind.HEADING, bare[heading.end() :], level=len(heading[1]), gap=gap, plain=True)
    if len(bare) > 4 and bare.startswith("**") and bare.endswith("**"):
        return Line(LineKind.PARAGRAPH, bare[2:-2], gap=gap, plain=True, strong=True)
    return Line(LineKind.PARAGRAPH, bare, gap=gap, plain=True)


def read_bullet(line: Line) -> None:
    """Take a typed bullet ("• salaries", made with <br>) for a list's item."""
    bullet = _BULLET.match(line.text)
    if bullet and bullet.end() < len(line.text):
        line.kind, line.depth, line.text = LineKind.ITEM, 1, _behind_bullet(line.text, bullet)


def _behind_bullet(text: str, bullet: re.Match[str]) -> str:
    """Return what stands behind a bullet; a cross says something, and stays, as do ticks in a row of marks."""
    told = text[bullet.end() :]
    return (
        text if text[0] in CROSSES or (text[0] in TICKS and any(mark in told for mark in TICKS + CROSSES)) else told
    )


#: "Begins ............ 1 April": dots that lead the eye from a label to its value.
_LEADERS = re.compile(r"(?<=[\w)]) ?(?:(?:\. ?){4,}|(?:… ?){2,})(?=[\w£])")


#: "16 Mar 20262 weeks ago", "15 Dec 2025Expired": what a portal's page says of a day is glued to its year.
_GLUED = re.compile(
    r"(?<=\b20[1-4]\d)(?=(?:\d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?) (?:ago|left|to go)|Expired|Closed|Open)\b)"
)


def fold(text: str) -> str:
    """Undo what was escaped twice, drop invisible marks, and make white space single spaces and a row of dots a colon."""
    for _ in range(2):
        if "&" not in text:
            break
        text = _ENTITY.sub(lambda found: html.unescape(found[0]), text)
    if _HAS_INVISIBLE.search(text):
        text = text.translate(_INVISIBLE)
    folded = " ".join(text.split())
    if "ago" in folded or "xpired" in folded or " left" in folded:
        folded = _GLUED.sub(" ", folded)
    return _LEADERS.sub(": ", folded) if "...." in folded or ". . ." in folded or "……" in folded else folded
