"""How texts of the guidance are shown: in plain words, with nations, the day of the check, and sources."""

import re
from collections.abc import Sequence
from datetime import date

from tracker.knowledge import Reference
from tracker.terms import Area
from tracker.wording.dates import MONTHS
from tracker.wording.names import AREAS, first_upper, listed

#: Addresses of sources under an answer.
MOST_SOURCES = 4


def nations_words(nations: Sequence[str]) -> str:
    """Name the nations that something holds for."""
    known = {area.value: AREAS[area] for area in Area}
    return "the whole UK" if len(nations) in (0, 4) else listed(known.get(nation, nation) for nation in nations)


def checked_words(day: date, shown: str, references: Sequence[Reference]) -> str:
    """Say when a text was checked, and on what it rests."""
    sources = sources_words(shown, references)
    return f"Checked on {day.day} {MONTHS[day.month - 1]} {day.year}.\n{sources}".rstrip()


def sources_words(shown: str, references: Sequence[Reference]) -> str:
    """List the addresses of the sources that the shown text rests on; where it names none, the first ones."""
    keys = re.findall(r"\[([\w.-]+)\](?!\()", shown)
    used = [reference for reference in references if reference.key in keys] or list(references)
    told = list(dict.fromkeys(reference.url for reference in used if reference.url))[:MOST_SOURCES]
    return "\n  ".join(["Sources:", *told]) if told else ""


def plain_words(markdown: str) -> str:
    """Return a text of the guidance as plain words: without source keys and Markdown, marks of doubt kept."""
    text = re.sub(r"\[([^\]]+)\]\((https?://[^)]+)\)", r"\1 (\2)", markdown)
    text = re.sub(r"\s*\[[\w.-]+\]", "", text)
    text = re.sub(r"\*\*|__|`", "", text)
    return first_upper(" ".join(text.split()))
