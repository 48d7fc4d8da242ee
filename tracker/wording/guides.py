"""A guide as a person reads it: the part that answers them, its steps in short, or all where that is asked for.

Pure. A part that is named is the answer, with the steps that speak of it; how to read the whole is said beside it.
"""

import re
from datetime import date

from tracker.knowledge import Dates, Detail, Guide, citations, note_parts
from tracker.questions import Aspect, Question
from tracker.wording.citing import checked_words
from tracker.wording.guided import plain_words
from tracker.wording.names import listed

_SENTENCE = re.compile(r"(?<=[.!?])(?<!e\.g\.)(?<!i\.e\.)\s+(?=[A-Z“\"'(]|\d)")
#: Said of the whole of a step.
_USUAL = "Usual practice (not verified)."
_SEE_STEP = re.compile(r"\s*\(see step (\d+)\)")


def guide_parts(guide: Guide, question: Question, *, today: date) -> list[str]:
    """Return the answer on a guide in parts; then date and sources.

    What the question names, or what answers it, in full; else the steps in short, or all where that is asked for.
    """
    named = {one.name: one for one in guide.details}
    details = [named[name] for name in question.details if name in named]
    if details:
        return _details(guide, details, today=today)
    if question.parts:
        return _some(guide, question.parts, today=today)
    if question.aspect is not Aspect.WHOLE and (guide.notes or any(_first(step) != step for step in guide.steps)):
        return _short(guide, today=today)
    steps = "\n".join(f"  {number}. {plain_words(step)}" for number, step in enumerate(guide.steps, start=1))
    shown = " ".join((guide.purpose, *guide.steps, guide.notes))
    head = f"{guide.title}\n{plain_words(guide.purpose)}"
    return [head, steps, *_notes(guide.notes), _checked(guide, shown, today)]


def _some(guide: Guide, numbers: tuple[int, ...], *, today: date) -> list[str]:
    """Return the parts of a guide that answer a narrow question."""
    rows = [(part.heading, row) for part in note_parts(guide.notes) for row in part.rows]
    told, shown = list[str](), list[str]()
    for number in numbers:
        step = guide.steps[number - 1] if number <= len(guide.steps) else ""
        heading, row = ("", "") if step else rows[number - len(guide.steps) - 1]
        shown.append(step or row)
        told.append(f"  {number}. {plain_words(step)}" if step else f"  {_of(heading)}{plain_words(_bare(row))}")
    return [
        "\n".join([f"From “{guide.title}”:", *told]),
        _rest(guide, f"It has {len(guide.steps)} steps."),
        _checked(guide, " ".join(shown), today),
    ]


def _short(guide: Guide, *, today: date) -> list[str]:
    """Return the steps of a guide by their first sentences, and what else stands in it."""
    firsts = [_first(step) for step in guide.steps]
    steps = "\n".join(f"  {number}. {plain_words(first)}" for number, first in enumerate(firsts, start=1))
    headings = listed(f"“{part.heading}”" for part in note_parts(guide.notes) if part.heading)
    also = f"Below the steps: {headings}." if headings else ""
    shown = " ".join((guide.purpose, *firsts))
    head = f"{guide.title}\n{plain_words(guide.purpose)}"
    return [head, steps, _rest(guide, "Each step is in short here.", also), _checked(guide, shown, today)]


def _rest(guide: Guide, *before: str) -> str:
    """Say how one gets the rest of a guide."""
    id_ = guide.id.removeprefix("guide:")
    how = f"Say “the whole guide” to read all of it, “step 2” for one step, or “start {id_}” to tick it off."
    return " ".join(part for part in (*before, how) if part)


def _first(step: str) -> str:
    """Return how a step begins: its first sentence, and what a question there leads to."""
    first, *rest = _SENTENCE.split(step)
    if rest and first.endswith("?"):
        first = f"{first} {rest.pop(0)}"
    return f"{first} {rest[-1]}" if rest and rest[-1] == _USUAL else first


def _of(heading: str) -> str:
    return f"{heading} " if heading.endswith("?") else f"{heading}: " if heading else ""


def _bare(row: str) -> str:
    return row.removeprefix("- ")


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
    return [
        "\n".join((part.heading if part.heading.endswith("?") else f"{part.heading}:", *map(_row, part.rows)))
        for part in note_parts(notes)
    ]


def _row(row: str) -> str:
    return f"  - {plain_words(row[2:])}" if row.startswith("- ") else f"  {plain_words(row)}"


def _checked(guide: Guide, shown: str, today: date) -> str:
    references = guide.references if citations(shown) else ()  # where nothing is cited, none of them stands for it
    return checked_words(Dates.GUIDE, guide.checked, shown, references, review=guide.review, today=today)
