"""A guide as a person reads it: its steps and all that stands below them, or the part of it that they named.

Pure. A part that is named is the answer, with the steps that speak of it; the whole is offered beside it.
"""

import re
from datetime import date

from tracker.knowledge import Dates, Detail, Guide, citations
from tracker.wording.citing import checked_words
from tracker.wording.guided import plain_words

_SEE_STEP = re.compile(r"\s*\(see step (\d+)\)")


def guide_parts(guide: Guide, names: tuple[str, ...], *, today: date) -> list[str]:
    """Return the answer on a guide in parts: the details that are named, or the whole; then date and sources."""
    named = {one.name: one for one in guide.details}
    details = [named[name] for name in names if name in named]
    if details:
        return _details(guide, details, today=today)
    steps = "\n".join(f"  {number}. {plain_words(step)}" for number, step in enumerate(guide.steps, start=1))
    shown = " ".join((guide.purpose, *guide.steps, guide.notes))
    head = f"{guide.title}\n{plain_words(guide.purpose)}"
    return [head, steps, *_notes(guide.notes), _checked(guide, shown, today)]


def _details(guide: Guide, details: list[Detail], *, today: date) -> list[str]:
    told = [plain_words(_SEE_STEP.sub("", one.text)) for one in details]
    steps = _steps_on(guide, details)
    rows = [f"  {number}. {plain_words(guide.steps[number - 1])}" for number in steps]
    head = [f"From the checklist “{guide.title}”:\n" + "\n".join(rows)] if rows else []
    shown = " ".join((*(one.text for one in details), *(guide.steps[number - 1] for number in steps)))
    return [*told, *head, _checked(guide, shown, today)]


def _steps_on(guide: Guide, details: list[Detail]) -> list[int]:
    """Return the numbers of the steps that speak of a detail, or that it points to."""
    pointed = {int(number) for one in details for number in _SEE_STEP.findall(one.text)}
    return [
        number
        for number, step in enumerate(guide.steps, start=1)
        if number in pointed or any(_names(step, one) for one in details)
    ]


def _names(text: str, detail: Detail) -> bool:
    told = _spaced(text)
    return any(_spaced(word) in told for word in (detail.name, *detail.words))


def _spaced(text: str) -> str:
    return f" {' '.join(re.findall(r'[a-z0-9]+', text.lower()))} "


def _notes(notes: str) -> list[str]:
    """Return what stands below the steps, a part for each heading."""
    parts: list[list[str]] = []
    for line in notes.splitlines():
        if line.startswith("## "):
            title = line[3:].strip().rstrip(":")
            parts.append([title if title.endswith("?") else f"{title}:"])
        elif not line.strip() or not parts:
            continue
        elif line.startswith("- "):
            parts[-1].append(line)
        elif len(parts[-1]) > 1 and line.startswith("  "):
            parts[-1][-1] += f" {line.strip()}"
        else:
            parts[-1].append(line)
    return ["\n".join((head, *(_row(row) for row in rows))) for head, *rows in parts]


def _row(row: str) -> str:
    return f"  - {plain_words(row[2:])}" if row.startswith("- ") else f"  {plain_words(row)}"


def _checked(guide: Guide, shown: str, today: date) -> str:
    references = guide.references if citations(shown) else ()  # where nothing is cited, none of them stands for it
    return checked_words(Dates.GUIDE, guide.checked, shown, references, review=guide.review, today=today)
