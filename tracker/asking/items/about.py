"""Find what one known item says on what was asked about it: "does it pay for wages?", "can a CIC apply?".

Pure. Yes and no come only from what was read, with the words it rests on. Where nothing was read, the first
sentence of the announcement that holds the asked word is quoted, and nothing is concluded from it.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import chain

from tracker.asking.items.form_needed import said_of_form
from tracker.asking.items.next_round import said_of_next_round
from tracker.asking.items.spoken import in_its_sentence, spoken_of, stands_for
from tracker.asking.line.unread import plain
from tracker.asking.synonyms import SYNONYMS
from tracker.model import Amount, Reading
from tracker.questions import Filters, Finding, Point
from tracker.terms import Applicant, Area, Category, What, related
from tracker.text.places import find_places

#: Longer ones are cut when they are shown; beyond this a "sentence" is a whole page.
_LONGEST_SENTENCE = 600
#: So many characters of a sentence are quoted as proof.
LONGEST_PROOF = 160
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
        r"\b(?:decisions?|(?<!you )decide[ds]?|hear (?:from us|back|by|within|in)|notif(?:y|ied)|let (?:you|applicants) know|inform(?:ed)? (?:of|you|applicants)|panel (?:meets|will meet)|within \w+ weeks|results?|outcome)\b",
        re.IGNORECASE,
    ),
    Point.INCOME: re.compile(r"\b(?:income|turnover)\b", re.IGNORECASE),
    Point.LED_BY: re.compile(r"\b(?:led|run|governed) by\b|-led\b", re.IGNORECASE),
    Point.AMOUNT: re.compile(r"£\s?\d|\b(?:pounds|per cent|half (?:of )?the cost)\b", re.IGNORECASE),
    Point.CLOSES: re.compile(
        r"\b(?:deadline|clos(?:e|es|ed|ing)|apply by|until|no later than|rounds?)\b", re.IGNORECASE
    ),
}


def is_read(point: Point, reading: Reading) -> bool:
    """Say whether the reading itself answers a point; what it does not, a sentence of the text may."""
    if point is Point.AMOUNT:
        return reading.amount != Amount()
    if point is Point.INCOME:
        return reading.income_max is not None
    if point is Point.LED_BY:
        return any(one.field == "led_by" for one in reading.evidence)
    if point is Point.DECISION:
        return any(one.what is What.DECISION for one in reading.deadlines)
    if point is Point.STARTS:
        return any(one.what is What.STARTS for one in reading.deadlines)
    if point is Point.ROUNDS:
        return sum(one.what is What.APPLY for one in reading.deadlines) > 1
    if point is Point.FORM:
        return False
    if point in (Point.SEEN, Point.CONTACT, Point.CALLED_OFF, Point.EXCLUDES, Point.BARS):
        return True
    return reading.rolling or reading.too_late is not None


#: Words in any wording of who leads a group.
_OF_LEADING = frozenset("led by and or with of from in people adults experience communities community".split())


def names_leaders(things: Iterable[str], reading: Reading) -> bool:
    """Say whether what is asked about names those by whom a group must be led: "just for disabled people?"."""
    led = {word for one in reading.evidence if one.field == "led_by" for word in plain(one.value).split()}
    return bool(led) and not (led - _OF_LEADING).isdisjoint(word for thing in things for word in thing.split())


def sentence_on(point: Point, text: str) -> str:
    """Return the first sentence of an announcement that speaks of a point; "" where none does."""
    if point is Point.ROUNDS:
        return said_of_next_round(text)
    if point is Point.FORM:
        return said_of_form(text)
    says = _SPEAKS.get(Point.CLOSES if point is Point.TOO_LATE else point)
    said = (found[0].strip() for found in _SENTENCE.finditer(text))
    return next((one for one in said if says and len(one) <= _LONGEST_SENTENCE and says.search(one)), "")


def findings(about: Filters, reading: Reading, text: str, places: tuple[str, ...] = ()) -> tuple[Finding, ...]:
    """Return what an item says on each thing asked; `text` is its announcement in plain words.

    `places` are those below a region that were named, in lower case.
    """
    bought = tuple(thing for thing in about.text if not set(thing.split()) <= _NO_THINGS)
    told = [_purpose(category, about.text, reading, text) for category in about.categories]
    if Category.PROJECT in about.categories and bought and Category.PROJECT not in reading.refused:
        told = [one for one in told if one.asked is not Category.PROJECT]
        told += [_thing(thing, stands_for((thing,)), text) for thing in bought[:2]]
    told += [_who(applicant, reading) for applicant in about.applicants]
    named = [(place, area) for place in places for area in _areas_of(place) if area in about.areas]
    told += [_place(place, area, reading, text) for place, area in named[:2]]
    told += [_where(area, reading) for area in about.areas if area not in {area for _, area in named}]
    things = () if told else about.text[:2]
    told = [replace(one, quote=in_its_sentence(one.quote, text, longest=LONGEST_PROOF)) for one in told]
    return (*told, *(_thing(thing, (), text) for thing in things))


#: Words for what is done with money, not for a thing that is bought.
_NO_THINGS = frozenset(
    "project projects service services activity activities event events work new one off capital equipment".split()
)


def _thing(thing: str, also: tuple[str, ...], text: str) -> Finding:
    spoken = spoken_of(_alike((thing,)), also, text)
    return Finding(thing, None, spoken.words, names_it=spoken.names_it)


def _areas_of(place: str) -> tuple[Area, ...]:
    return tuple(area for found in find_places(f"in {place.title()}") for area in found.areas)


def _place(place: str, area: Area, reading: Reading, text: str) -> Finding:
    """Say whether it is for a place: it names it, or is for all of the area that it lies in."""
    whole = _where(area, reading)
    named = [one for one in reading.places if f" {place} " in f" {plain(one)} "]
    if named:
        return replace(whole, holds=True, place=place.title(), places=(named[0],))
    said = spoken_of((place,), (), text).words
    if whole.holds and (said or reading.places):
        # Of a place of its own only the text can tell whether the one next to it counts.
        quote = said or _of_its_own(reading.places, text)
        return replace(whole, holds=None, quote=quote, place=place.title(), places=reading.places)
    # That a source is of a region does not tell that each of its funds is for every town there.
    return replace(whole, holds=whole.holds if whole.quote or not whole.holds else None, place=place.title())


def _of_its_own(places: tuple[str, ...], text: str) -> str:
    """Return the sentence that names the places of its own."""
    return next((said for each in places if (said := spoken_of((plain(each),), (), text).words)), "")


def _purpose(category: Category, asked: tuple[str, ...], reading: Reading, text: str) -> Finding:
    field = f"categories.{category.value}"
    if category in reading.refused:
        return Finding(category, False, _quote(reading, field, "no"))
    if category in reading.categories:
        said = _sentence(_alike(asked), text) if category is Category.PROJECT else ""
        return Finding(category, True, said or _quote(reading, field, "yes"))
    named = _sentence(_alike(asked), text)
    return Finding(
        category, None, named or _sentence((*_alike(asked), *_ALSO[category]), text), names_it=bool(named)
    )


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
    # What a source says of all its items is told by a value, and by no words.
    said = [one for one in reading.evidence if one.field == field and one.quote != field.rpartition(".")[2]]
    told = [one.quote for one in said if one.value == value]
    return told[0] if told else next((one.quote for one in said), "")


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
