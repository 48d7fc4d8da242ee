"""Read the help lines: help_lines.yaml → `HelpLine`s, in its order. A slip names file, line and field."""

import re
from collections.abc import Iterator
from pathlib import Path

from tracker.errors import GuidanceError
from tracker.guidance.entry import Entry, entries
from tracker.guidance.page import File
from tracker.knowledge import Dated, Dates, HelpLine

NAME = "help_lines.yaml"
#: Somebody in trouble reads one short line.
LONGEST_LINE = 60
#: What a line may be for; without it, it is for everybody in distress.
HARMS = ("child", "abuse", "housing")

_NUMBER = re.compile(r"\d{3}")


def load_help_lines(folder: Path) -> tuple[HelpLine, ...]:
    """Read all help lines. Raises GuidanceError, also where one holds no number, or none serves everybody."""
    file = File.read(folder / NAME)
    found = tuple(_help_line(entry) for entry in entries(file))
    names = [one.name for one in found]
    if twice := [name for name in names if names.count(name) > 1]:
        raise GuidanceError(file.name, 1, "name", f"{twice[0]!r} stands twice")
    if all(one.nations or one.harm for one in found):
        raise GuidanceError(file.name, 1, "nations", "no line is for the whole UK; leave `nations` out of one")
    return found


def help_line_dates(folder: Path) -> Iterator[Dated]:
    """Yield the day on which each line was last compared with its service's own page."""
    for entry in entries(File.read(folder / NAME)):
        yield entry.dated(Dates.HELP_LINES, "checked", entry.text("name"), url=entry.text("url"))


def _help_line(entry: Entry) -> HelpLine:
    entry.only(("name", "line", "nations", "url", "checked", "for"))
    line = entry.text("line")
    if not _NUMBER.search(line):
        raise entry.wrong("line", "holds no number to ring or to text")
    if len(line) > LONGEST_LINE:
        raise entry.wrong("line", f"has {len(line)} characters; {LONGEST_LINE} are the most that fit in a line")
    harm = entry.text("for", required=False)
    if harm and harm not in HARMS:
        raise entry.wrong("for", f"{harm!r} is none of {', '.join(HARMS)}")
    return HelpLine(
        name=entry.text("name"),
        line=line,
        nations=entry.nations(required=False),
        url=entry.address("url"),
        checked=entry.day("checked"),
        harm=harm,
    )
