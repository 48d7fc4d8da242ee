"""Say what a date is for that stands in the programme of a course, whose titles ("Applying for money") speak of other ends.

Pure. Also: results that are told on the day of the vote.
"""

import re
from typing import Final

from tracker.reading.deadlines.clauses import Role
from tracker.reading.deadlines.page import DatedText
from tracker.terms import Kind, What
from tracker.text.dates import FoundDate
from tracker.text.html import Block, BlockKind

#: The rule of a day in a course's programme.
PROGRAMME: Final = "a session in a programme"
#: The column of a programme that names what is taught.
_TAUGHT: Final = re.compile(
    r"(?:^|\| ?)(?:(?:name of |our |the )?(?:sessions?|workshops?|events?|courses?|webinars?|topics?|modules?|themes?|training|class(?:es)?|masterclass(?:es)?|seminars?|talks?|subjects?))(?: title| name)?: "
)
#: A row, a column or a line that names an end of its own.
_ENDS: Final = re.compile(
    r"\b(?:deadlines?|clos(?:es?|ing) (?:date|on|at)|applications? (?:close|open|by|due|deadline)|apply by|(?:book|register|registration|sign[ -]?up|rsvp|reserve|enrol)\w*(?: a place| your place)? (?:by|before|until|opens?|closes?|deadline)|booking|last day|due|bookings?|places? by|decisions?|results|interviews?|opens)\b"
)
#: A line whose first word is what must be done, or what ends.
_AN_ACT: Final = re.compile(
    r"\W*(?:applications?|apply|deadlines?|closing|closes|book|booking|register|registration|sign|submit|return|send|questions?|decisions?|interviews?|opens?|results?|offers?|last|by|until|places?)\b(?! (?:for|a|an|your) (?!appl|place)\w+)"
)
#: How many lines of a list are looked at on either side.
_LINES: Final = 12
#: "Residents vote and the results are read out that afternoon": told on the day of the date before.
_TOLD_THEN: Final = re.compile(
    r"\b(?:results?|winners?|outcomes?|decisions?|awards?|grants?)\b[^.;\n]{0,40}\b(?:announced|read out|named|declared|revealed|known|given|counted|told|shared|presented)\b[^.;\n]{0,30}?\b(?:that (?:same |very )?(?:day|afternoon|evening|night|morning)|(?:later )?(?:on )?the (?:same )?(?:day|night|evening)|there and then|then and there|straight (?:away|after\w*)|at the end of (?:it|the (?:day|event|evening|meeting)))\b"
    r"|\b(?:announces?|reads? out|names?|declares?|reveals?) (?:the |its |their )?(?:results?|winners?|outcomes?|decisions?)\b[^.;\n]{0,30}\b(?:that (?:same |very )?(?:day|afternoon|evening|night|morning)|the same (?:day|night|evening)|there and then|then and there|straight (?:away|after\w*))\b"
    r"|\bresults? (?:(?:is|are|will be|come) )?(?:(?:announced|read out|known|out|given) )?(?:on the (?:day|night|evening)|that (?:same )?(?:day|afternoon|evening|night)|straight (?:away|after\w*))\b"
)
#: One of these stands in all that `_TOLD_THEN` finds.
_RESULTS: Final = ("result", "winner", "outcome", "decision", "award", "grants", "grant ")
#: How far behind the date, in characters.
_REACH: Final = 200


def of_a_session(page: DatedText, date: FoundDate) -> Role | None:
    """Return the role of a day in a course's programme, in a table or in a list of titles; None for any other."""
    block = page.block(date.start)
    if page.kind is not Kind.TRAINING or block is None or date.side == "last":
        return None
    if block.kind is BlockKind.ROW:
        row = page.text[block.start : block.end]
        cell = row[: date.start - block.start].rpartition(" | ")[2].partition(": ")[0]
        if _TAUGHT.search(row) is None or _ENDS.search(cell):
            return None
        title = row[_title(row) :].partition(" | ")[0]
        return None if _ENDS.search(title) else Role(What.STARTS, PROGRAMME, event=True)
    return Role(What.STARTS, PROGRAMME, event=True) if _in_list_of_titles(page, date) else None


def _title(row: str) -> int:
    """Return where the title that a row of a programme holds begins."""
    taught = _TAUGHT.search(row)
    return 0 if taught is None else taught.end()


def _in_list_of_titles(page: DatedText, date: FoundDate) -> bool:
    """Say whether a date ends a line of a list in which every line is a title with a day and an hour."""
    if date.at == date.day:
        return False
    index = page.block_index(date.start)
    if not page.is_item(page.blocks[index]):
        return False
    first = last = index
    while first and index - first < _LINES and page.is_item(page.blocks[first - 1]):
        first -= 1
    while last + 1 < len(page.blocks) and last - index < _LINES and page.is_item(page.blocks[last + 1]):
        last += 1
    lines = page.blocks[first : last + 1]
    return len(lines) > 1 and all(_is_title(page, line) for line in lines)


def _is_title(page: DatedText, line: Block) -> bool:
    inside = [one for one in page.dates if line.start <= one.start < line.end]
    if len(inside) != 1 or inside[0].at == inside[0].day:
        return False
    label, colon, rest = page.text[line.start : inside[0].start].rpartition(":")
    return bool(colon) and not rest.strip() and _AN_ACT.match(label) is None and _ENDS.search(label) is None


def told_on_the_day(page: DatedText, role: Role, date: FoundDate) -> Role:
    """Return a date's role, where the words behind it tell that the results come on that day."""
    if page.kind is not Kind.GRANT or role.what in (What.OPENS, What.DECISION, What.REGISTER) or date.side:
        return role
    behind = page.text[date.end : date.end + _REACH]
    if not any(word in behind for word in _RESULTS):
        return role
    told = _TOLD_THEN.search(behind)
    if told is None or any(date.end < other.start < date.end + told.end() for other in page.near(date.end)):
        return role
    if behind[: told.start()].count(". ") > 1 or "\n" in behind[: told.start()]:
        return role
    return Role(What.DECISION, "results on the day", date.end + told.start(), date.end + told.end())
