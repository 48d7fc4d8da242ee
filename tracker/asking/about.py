"""Find what one known item says on what was asked about it: "does it pay for wages?", "can a CIC apply?".

Pure. Yes and no come only from what was read, with the words it rests on. Where nothing was read, the first
sentence of the announcement that holds the asked word is quoted, and nothing is concluded from it.
"""

import re
from collections.abc import Iterable
from itertools import chain

from tracker.asking.synonyms import SYNONYMS
from tracker.asking.unread import plain
from tracker.model import Amount, Reading
from tracker.questions import Filters, Finding, Point
from tracker.terms import Applicant, Area, Category, What, related

#: Longer ones are cut when they are shown; beyond this a "sentence" is a whole page.
_LONGEST_SENTENCE = 600
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")
#: What announcements call a purpose where they do not use the asker's word.
_ALSO: dict[Category, tuple[str, ...]] = {
    Category.CORE_COSTS: (
        "core costs",
        "running costs",
        "salaries",
        "salary",
        "wages",
        "staff costs",
        "overheads",
        "rent",
    ),
    Category.STAFF_TRAINING: ("training", "supervision", "qualifications", "professional development"),
    Category.LONG_TERM: ("years", "multi year", "long term"),
    Category.PROJECT: ("project", "projects", "equipment", "capital"),
}


#: How an announcement speaks of a point.
_SPEAKS = {
    Point.DECISION: re.compile(
        r"\b(?:decisions?|decide[ds]?|hear (?:from us|back|by|within|in)|notif(?:y|ied)|let (?:you|applicants) know|inform(?:ed)? (?:of|you|applicants)|panel (?:meets|will meet)|within \w+ weeks|results?|outcome)\b",
        re.IGNORECASE,
    ),
    Point.AMOUNT: re.compile(r"£\s?\d|\b(?:pounds|per cent|half (?:of )?the cost)\b", re.IGNORECASE),
    Point.CLOSES: re.compile(
        r"\b(?:deadline|clos(?:e|es|ed|ing)|apply by|until|no later than|rounds?)\b", re.IGNORECASE
    ),
}


def is_read(point: Point, reading: Reading) -> bool:
    """Say whether the reading itself answers a point; what it does not, a sentence of the text may."""
    if point is Point.AMOUNT:
        return reading.amount != Amount()
    if point is Point.DECISION:
        return any(one.what is What.DECISION for one in reading.deadlines)
    return reading.rolling or reading.too_late is not None or point is Point.SEEN


def sentence_on(point: Point, text: str) -> str:
    """Return the first sentence of an announcement that speaks of a point; "" where none does."""
    says = _SPEAKS.get(Point.CLOSES if point is Point.TOO_LATE else point)
    said = (found[0].strip() for found in _SENTENCE.finditer(text))
    return next((one for one in said if says and len(one) <= _LONGEST_SENTENCE and says.search(one)), "")


def findings(about: Filters, reading: Reading, text: str) -> tuple[Finding, ...]:
    """Return what an item says on each thing asked; `text` is its announcement in plain words."""
    told = [_purpose(category, about.text, reading, text) for category in about.categories]
    told += [_who(applicant, reading) for applicant in about.applicants]
    told += [_where(area, reading) for area in about.areas]
    things = () if told else about.text[:2]
    return (*told, *(Finding(thing, None, _sentence(_alike((thing,)), text)) for thing in things))


def _purpose(category: Category, asked: tuple[str, ...], reading: Reading, text: str) -> Finding:
    field = f"categories.{category.value}"
    if category in reading.refused:
        return Finding(category, False, _quote(reading, field, "no"))
    if category in reading.categories:
        said = _sentence(_alike(asked), text) if category is Category.PROJECT else ""
        return Finding(category, True, said or _quote(reading, field, "yes"))
    return Finding(category, None, _sentence((*_alike(asked), *_ALSO[category]), text))


def _who(applicant: Applicant, reading: Reading) -> Finding:
    field = f"applicants.{applicant.value}"
    if applicant in reading.barred:
        return Finding(applicant, False, _quote(reading, field, "no"))
    if applicant in reading.applicants:
        return Finding(applicant, True, _quote(reading, field, "yes"))
    told = [one.quote for one in reading.evidence if one.field.startswith("applicants.")]
    return Finding(applicant, None, told[0] if told else "")


def _where(area: Area, reading: Reading) -> Finding:
    """Say whether it is for an area: for all of it, or for a part of it, which the answer names."""
    if not reading.areas:
        return Finding(area, None)
    holds = bool(related((area,)) & set(reading.areas))
    quote = _quote(reading, f"areas.{reading.areas[0].value}", "yes")
    return Finding(area, holds, quote, areas=reading.areas)


def _quote(reading: Reading, field: str, value: str) -> str:
    told = [one.quote for one in reading.evidence if one.field == field and one.value == value]
    return told[0] if told else next((one.quote for one in reading.evidence if one.field == field), "")


def _alike(asked: Iterable[str]) -> tuple[str, ...]:
    """Return the asked words, and what else is said for each."""
    rows = [chain((word,), *(row for row in SYNONYMS if word in row)) for word in asked]
    return tuple(dict.fromkeys(chain.from_iterable(rows)))


def _sentence(words: Iterable[str], text: str) -> str:
    """Return the first sentence with one of the words, tried in their order; "" where there is none."""
    sentences = [said[0].strip() for said in _SENTENCE.finditer(text)]
    lines = [(f" {plain(said)} ", said) for said in sentences if len(said) <= _LONGEST_SENTENCE]
    for word in words:
        for line, said in lines:
            if f" {word} " in line or f" {word}s " in line:
                return said
    return ""
