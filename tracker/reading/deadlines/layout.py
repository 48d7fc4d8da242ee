"""Say what a date is for that stands alone in its line: by the label above it, or by the column of a table that has lost
its lines.

Pure. Pages copied as plain text put a label and its value on lines of their own, and run a table's cells together:
"Submission deadline / 13 February", "Meeting date Closing date / 12 March 29 January". The lines are a text's blocks.
"""

import re
from bisect import bisect_left
from dataclasses import replace
from itertools import takewhile
from typing import Final

from tracker.reading.deadlines.clauses import Role
from tracker.reading.deadlines.page import DatedText
from tracker.terms import Kind, What
from tracker.text.dates import FoundDate
from tracker.text.html import Block, BlockKind

#: A label is short; how many words, and how many lines above its date it is looked for.
_LABEL_WORDS: Final = 12
_LINES: Final = 24
#: What is left of a line that holds nothing but dates: hours, lengths, marks.
_NOTHING: Final = re.compile(
    r"(?:\W|_|£\s?\d[\d,.]*(?![\d,.])k?|\d+(?:-\d+)? (?:years?|months?|weeks?|days?)\b|\b(?:by|on|at|to|until|noon|midday|midnight|the|and|tbc|approx|local time|prompt|sharp)\b|\d{1,2}(?:[:.]\d\d)?\s?[ap]m\b)*"
)
#: What a line of a table begins with: "Round 2", "Autumn", "Meeting 3 2027".
_ROW_NAME: Final = re.compile(r"\W*(?:(?:[a-z’'&-]+[ ,]?){1,3}(?:\d{1,4}\W{1,2}){0,2}|\d{1,2}[.)]? )")
_WORD: Final = re.compile(r"[a-z][a-z’'-]*")
#: Labels that say only that a date follows; what they are about stands one line higher.
_ANY_DATE: Final = re.compile(r"\W*(?:the )?(?:dates?|when|day|date and time|dates? (?:&|and) times?)\W*")
#: Over the bare dates of a fund.
_WHEN: Final = re.compile(r"\W*(?:when|dates?|closing|rounds?)\W*")
#: Labels that give a date to the page, or to what is no deadline.
_OF_THE_PAGE: Final = re.compile(
    r"\W*(?:(?:date|first|last|originally|notice|page|article|post) )*(?:publi(?:shed|cation)|posted|updated?|modified|reviewed|uploaded|created|added|dated|release|printed)(?: (?:date|on|at|by))*\W*"
    r"|\W*(?:possible |latest |maximum )?(?:extensions?|extended)(?: (?:date|to|until|end))*\W*|\W*(?:contract |term |project )?end(?: date)?\W*|\W*(?:expir(?:y|es)|review)(?: date)?\W*"
    r"|\W*(?:planning|tender|contract|pipeline|termination|engagement)(?: ?(?:update|amendment|notice))?\W*"
)
#: The columns of a table whose header has lost its lines.
_COLUMNS: Final = re.compile(
    r"(?P<aside>(?:report(?:ing)?|copy|claims?|spend(?:ing)?|payment|agenda) (?:deadlines?|closing dates?|due(?: dates?)?))"
    r"|(?P<closes>(?:(?:final|application|submission|grant|form)s? )*(?:closing(?: dates?)?|deadlines?(?: dates?)?|(?:submission|application) dates?|cut[ -]?offs?(?: dates?)?|last dates?|apply by|applications? (?:by|in|due|closes?|received by)|closes?"
    r"|(?:your |the |all )?(?:applications?|forms?|requests?) (?:must|should|needs? to|ha(?:s|ve) to) (?:reach us|be (?:in|with us|received|submitted|sent in)|arrive)(?: by| on| before)?))"
    r"|(?P<other>(?:to be )?(?:considered|discussed|heard|decided|looked at) (?:at|by|on)(?: the| our| a)?(?: [\w’']+)? ?(?:meetings?|panels?|committees?|boards?)(?: of| on| held on)?|(?:interviews?|contract signing|signing|reports?|reporting|payments?|events?|project end|claims?)(?: (?:dates?|due))*|(?:(?:grants?|committee|panel|trustees?['’]?|board|evaluation|assessment) )*(?:meetings?|panels?|committees?|board|evaluation|assessment)(?: ?dates?| of evaluation)*|(?:trustees|panel|committee|board|directors) (?:meets?|sits?|considers?|decides?))"
    r"|(?P<tells>(?:(?:grant|award) )?(?:decisions?|results?|outcomes?|notifications?|announcements?|awards?|answers?|letters?|applicants (?:told|notified|informed)|(?:you |groups |applicants )?(?:will )?hear(?: from us| back)?|we (?:will )?tell you)(?: (?:dates?|by|made|announced|sent))*)"
    r"|(?P<opens>(?:applications? |round )?(?:opens?|opening|launch(?:es)?)(?: (?:dates?|from|for applications))*)"
    r"|(?P<starts>(?:projects? |contract |grants? )?(?:starts?|begins?)(?: dates?| from)*)"
)
_MEANT: Final = {
    "closes": None,
    "other": None,
    "aside": None,
    "tells": What.DECISION,
    "opens": What.OPENS,
    "starts": What.STARTS,
}
#: The header of two columns that are set apart by a dash: "Apply by - We tell you by".
_DASHED: Final = re.compile(r"[a-z’' ]{4,40} [–—-] [a-z’' ]{4,40}")
#: The row that takes "autumn round: " for a closing date.
_NEXT_DATES: Final = "the next dates of a fund"
#: The rule of a date that a label above it or a column explains.
ABOVE: Final = "the label above it"
COLUMN: Final = "the column it stands in"


def by_layout(page: DatedText, date: FoundDate) -> Role | None:
    """Return what a date is for whose line says nothing of its own; None where the line speaks, or nothing above it does."""
    index = page.block_index(date.start)
    if index < 0:
        return None
    block = page.blocks[index]
    if block.kind is BlockKind.ROW:
        return _in_row(page, block, date) or _in_two_columns(page, index, date)
    if "|" in page.text[block.start : block.end].strip(" |"):
        return _in_pipes(page, index, date)
    mine = _dates_in(page, block)
    if len(mine) == 1 and (first := _before_words(page, index, mine[0])) is not None:
        return first
    lead = page.text[block.start : mine[0].start] if mine else ""
    if not mine or not _bare(page, block, mine, lead):
        return None
    if page.kind is Kind.GRANT and _WHEN.fullmatch(_line_above(page, index)):
        return Role(What.APPLY, ABOVE, guessed=True)
    if len(mine) > 1 and not mine[0].side:
        return _inline(page, index, mine, date)
    if len(mine) > 1 and (columns := _inline(page, index, mine, date, dashed=True)) is not None:
        return columns
    if lead.strip() and _NOTHING.fullmatch(lead) is None:
        return None
    return _stacked(page, index)


def _in_row(page: DatedText, block: Block, date: FoundDate) -> Role | None:
    """Return the role of a date in a table whose rows say what happens and whose columns say in which round."""
    name, bar, _ = page.text[block.start : date.start].partition(" | ")
    label = page.text[block.start : date.start].rpartition(" | ")[2].rpartition(": ")[0]
    if not bar or ": " in name or not label:
        return None
    column = _by_label(page, [label])
    if column is not None and column.rule != _NEXT_DATES:
        return None
    told = _by_label(page, [name])
    if told is None and page.kind is Kind.GRANT and _WHEN.fullmatch(label):
        return Role(What.APPLY, COLUMN, guessed=True)
    return told


def _in_two_columns(page: DatedText, index: int, date: FoundDate) -> Role | None:
    """Return the role of a date in a table of two columns whose first line names them: "Events in | Closing date"."""
    block = page.blocks[index]
    name, colon, _ = page.text[block.start : date.start].partition(": ")
    if not colon or page.text[block.start + len(name) + 2 : date.start].strip() or page.clauses.hits(name, name):
        return None
    for above in range(index - 1, max(-1, index - _LINES), -1):
        header = page.blocks[above]
        if header.kind is not BlockKind.ROW:
            return None
        if not _dates_in(page, header):
            column = page.text[header.start : header.end].partition(": ")[2].strip()
            return _by_column(page, column) if _WORD.search(column) else None
    return None


def _in_pipes(page: DatedText, index: int, date: FoundDate) -> Role | None:
    """Return the role of a date in a table drawn with strokes, by the cell of its header that stands over it."""
    block = page.blocks[index]
    cells = page.text[block.start : block.end].count("|")
    at = page.text.count("|", block.start, date.start)
    for above in range(index - 1, max(-1, index - _LINES), -1):
        header = page.blocks[above]
        line = page.text[header.start : header.end]
        if line.count("|") != cells:
            return None
        if not _dates_in(page, header):
            name = line.split("|")[at].strip()
            return _by_column(page, name) if _WORD.search(name) else None
    return None


def _by_column(page: DatedText, name: str) -> Role | None:
    """Return the role that the name of a column gives."""
    found = _COLUMNS.search(name)
    if found is not None and found.lastgroup in ("aside", "other"):
        return Role(None, COLUMN)
    return _by_label(page, [name])


def _line_above(page: DatedText, index: int) -> str:
    if index == 0:
        return ""
    block = page.blocks[index - 1]
    return page.text[block.start : block.end].strip()


def _dates_in(page: DatedText, block: Block) -> list[FoundDate]:
    first = bisect_left(page.dates, block.start, key=lambda date: date.start)
    last = bisect_left(page.dates, block.end, first, key=lambda date: date.start)
    return list(page.dates[first:last])


def _bare(page: DatedText, block: Block, mine: list[FoundDate], lead: str) -> bool:
    """Say whether a line holds nothing but dates, or the name of a table's row in front of them."""
    if _NOTHING.fullmatch(lead) is None and (len(mine) < 2 or _ROW_NAME.fullmatch(lead) is None):
        return False
    stop = mine[0].start
    for one in mine:
        if _NOTHING.fullmatch(page.text, stop, max(stop, one.start)) is None:
            return False
        stop = one.end
    return stop >= block.end or _NOTHING.fullmatch(page.text, stop, block.end) is not None


def _inline(
    page: DatedText, index: int, mine: list[FoundDate], date: FoundDate, *, dashed: bool = False
) -> Role | None:
    """Return the role of one of several dates in a line by the header above: "Meeting date Closing date".

    With `dashed` the header must set its columns apart as the line does its dates: "Closing date - Meeting date".
    """
    at = next(number for number, one in enumerate(mine) if one is date)
    for above in range(index - 1, max(-1, index - _LINES), -1):
        header = page.blocks[above]
        if _dates_in(page, header):
            continue
        text = page.text[header.start : header.end]
        if dashed and _DASHED.fullmatch(text) is None:
            return None
        found: list[str] = []
        for column in _COLUMNS.finditer(text):
            name = column.lastgroup or ""
            if not found or found[-1] != name:
                found.append(name)
        if len(found) == len(mine) and len(_WORD.findall(text)) <= len(mine) * 7:
            what = page.clauses.closing() if found[at] == "closes" else _MEANT[found[at]]
            return Role(what, COLUMN)
        return None
    return None


#: What stands in the second column where no day does: "late February", "in May", "TBC".
_LATER: Final = re.compile(
    r"[ \t–—-]+(?:in )?(?:(?:early|mid|late|end(?: of)?|beginning of)[ -])?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|tbc|to be confirmed)(?: 20\d\d)?\s*"
)


def _before_words(page: DatedText, index: int, date: FoundDate) -> Role | None:
    """Return the role of a day that begins a table's line whose second cell names but a month, by its first column."""
    block = page.blocks[index]
    if page.text[block.start : date.start].strip() or _LATER.fullmatch(page.text, date.end, block.end) is None:
        return None
    for above in range(index - 1, max(-1, index - _LINES), -1):
        header = page.blocks[above]
        if _dates_in(page, header):
            continue
        found = [column.lastgroup or "" for column in _COLUMNS.finditer(page.text, header.start, header.end)]
        if len(found) != 2 or found[0] == found[1]:
            return None
        return Role(page.clauses.closing() if found[0] == "closes" else _MEANT[found[0]], COLUMN)
    return None


def _stacked(page: DatedText, index: int) -> Role | None:
    """Return the role of a date that is alone in its line by the label above it, or by that of its column."""
    above = _run(page, index, -1)
    group = next((number for number, line in enumerate(above) if line is not None), len(above))
    below = _dates_below(page, index)
    size = group + 1 + below
    if size == 1 and _is_date_first(page, above, _run(page, index, 1)):
        return _by_label(page, [line for line in _run(page, index, 1)[:1] if line is not None])
    if size == 1:
        return _by_label(page, [line for line in above if line is not None])
    labels = _first_labels(above)
    repeats = above.count(None) > group
    named = len(labels) > size and (repeats or len(labels) == size + 1 or _by_label(page, labels[:1]) is None)
    header = labels[1 : size + 1] if named else labels[:size]
    if len(header) < size:
        return _in_turn(page, labels, group)
    return _by_label(page, [header[size - 1 - group]])


def _in_turn(page: DatedText, labels: list[str], group: int) -> Role | None:
    """Return the role of a date in a table whose cells stand below each other, row after row, under the names of its columns.

    `labels` are the lines above its first date, nearest first; `group` dates stand between them and this one.
    """
    names = list(takewhile(_COLUMNS.fullmatch, (label.strip(" :|") for label in labels)))
    return _by_column(page, names[-1 - group % len(names)]) if len(names) > 1 else None


def _run(page: DatedText, index: int, step: int) -> list[str | None]:
    """Return the lines from one on, nearest first, upwards (-1) or downwards, while they are short labels or dates alone (None)."""
    run: list[str | None] = []
    stop = max(-1, index - _LINES) if step < 0 else min(len(page.blocks), index + _LINES)
    for at in range(index + step, stop, step):
        block = page.blocks[at]
        mine = _dates_in(page, block)
        text = page.text[block.start : block.end].strip()
        if mine and _bare(page, block, mine, page.text[block.start : mine[0].start]):
            run.append(None)
        elif mine or not text or text.endswith(("!", "?", ";", ",")) or len(_WORD.findall(text)) > _LABEL_WORDS:
            break
        elif text.endswith(".") and step < 0 and (not run or run[-1] is not None):
            break  # a sentence above leads nothing in
        else:
            run.append(text)
    return run


def _is_date_first(page: DatedText, above: list[str | None], below: list[str | None]) -> bool:
    """Say whether the lines of a run are dates with what happens then below each: "7 September / Applications open"."""
    first = max((at for at, line in enumerate(above) if line is None), default=-1)
    lead, last = above[first + 1 : first + 2], next((line for line in reversed(below) if line is not None), None)
    if not below or below[0] is None or last is None or below[-1] is None:
        return False
    over = _by_label(page, [lead[0]]) if lead and lead[0] is not None else None
    return (over is None or over.rule == _NEXT_DATES) and _by_label(page, [below[0]]) is not None


def _dates_below(page: DatedText, index: int) -> int:
    """Return how many lines right below hold one date alone."""
    count = 0
    for below in range(index + 1, min(len(page.blocks), index + 6)):
        block = page.blocks[below]
        mine = _dates_in(page, block)
        if len(mine) != 1 or not _bare(page, block, mine, page.text[block.start : mine[0].start]):
            break
        count += 1
    return count


def _first_labels(above: list[str | None]) -> list[str]:
    """Return the labels over the first date of a run, nearest first: the header of a table, and its first row's name."""
    last = max((number for number, line in enumerate(above) if line is None), default=-1)
    return [line for line in above[last + 1 :] if line is not None]


def _by_label(page: DatedText, labels: list[str]) -> Role | None:
    if not labels:
        return None
    label = labels[0]
    if _ANY_DATE.fullmatch(label) and len(labels) > 1:
        label = labels[1]
    if _OF_THE_PAGE.fullmatch(label):
        return Role(None, ABOVE)
    clause = label.rstrip(" :|") + ": "
    role = page.clauses.decide(page.clauses.hits(clause, clause), clause, 0, nearest_last=True)
    return None if role is None else replace(role, start=-1, end=-1)


#: "Meetings of the Grants Committee for the coming year:" over a list of days, with no word of what is handed in.
_MEETINGS: Final = re.compile(
    r"(?=[^\n]*\b(?:meetings?|meets?|met|sits)\b)(?![^\n]*\b(?:appl\w+|clos\w+|deadlines?|forms?|bids?|submi\w+|requests?)\b)(?:[^\n]{0,110}:|[^\n:]{0,60}\bmeeting dates\b[^\n:]{0,20})\s*"
)
#: "(annual meeting)": which one of them it is.
_WHICH_MEETING: Final = re.compile(r"\([^()\n]{0,40}\bmeeting\b[^()\n]{0,40}\)")


def is_of_a_list_of_meetings(page: DatedText, date: FoundDate) -> bool:
    """Say whether a date is one of those alone in their lines below a line that leads in meetings."""
    index = page.block_index(date.start)
    for at in range(index, max(-1, index - _LINES), -1):
        block = page.blocks[at]
        held = [one for one in page.near(block.end) if block.start <= one.start < block.end]
        if not held:
            return at < index and _MEETINGS.fullmatch(page.text, block.start, block.end) is not None
        behind = page.text[held[-1].end : block.end].strip(" .,;")
        if page.text[block.start : held[0].start].strip(" -•*") or (
            behind and _WHICH_MEETING.fullmatch(behind) is None
        ):
            return False
    return False
