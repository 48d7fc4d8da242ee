"""What one item says on what was asked about it: points, what it pays for, what changed, each with its words."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from tracker.asking.items.about import LONGEST_PROOF, findings, is_read, names_leaders, sentence_on
from tracker.asking.items.excluded import refusals
from tracker.asking.items.limits import least_income, own_income
from tracker.asking.items.of_one import asked_of, asks_changes, asks_who
from tracker.asking.items.points import points_of
from tracker.asking.items.shortly import held_out, tells_of_themselves
from tracker.asking.items.spoken import in_its_sentence
from tracker.asking.line.unread import plain
from tracker.asking.places.where import read_places
from tracker.knowledge import Guidance
from tracker.model import Opportunity
from tracker.opening import opens_at
from tracker.questions import Answer, Filters, Point, Question
from tracker.results import results_of
from tracker.steps import placed_one
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.store.history import changes_of
from tracker.terms import Intent, Kind
from tracker.text.contacts import without_contacts
from tracker.wording.shareable import shareable


async def with_findings(database: Database, chosen: Answer, *, now: datetime) -> Answer:
    """Add what the one item says on what was asked about it, and what has changed where that is asked."""
    question = chosen.question
    if question.intent is not Intent.DETAILS or not chosen.opportunities:
        return chosen
    one = chosen.opportunities[0]
    chosen = replace(chosen, opens=opens_at(one, now=now))
    if asks_changes(question.words, " ".join(question.filters.text)):
        chosen = replace(chosen, changes=tuple(await changes_of(database.read, one.id)))
    points = points_of(question.words, " ".join(question.filters.text))
    if Point.LED_BY not in points and names_leaders(question.about.text, one.reading):
        points = (*points, Point.LED_BY)
    # When it starts is seldom told, and often in a sentence that is no date of its own.
    starts = is_read(Point.STARTS, one.reading)
    chosen = replace(chosen, points=tuple(point for point in points if point is not Point.STARTS or starts))
    if chosen.changes is None and not {Point.TOO_LATE, Point.CLOSES}.isdisjoint(chosen.points):
        moved = [each for each in await changes_of(database.read, one.id) if each.field in _MOVES]
        chosen = replace(chosen, changes=tuple(moved) or None)
    if Point.INCOME in chosen.points:
        chosen = replace(chosen, own_income=own_income(question.words), least_income=_least(one))
    unsaid = [point for point in chosen.points if not is_read(point, one.reading)]
    if question.about == Filters() and not chosen.points:
        return chosen
    if Kind.AWARD in question.about.kinds:
        chosen = replace(chosen, results=await results_of(database.read, [one.id]))
    written = await opportunities.with_words(database.read, [one.id])
    if not written:
        return chosen
    text = without_contacts(written[0].text)
    said = {point: words for point in unsaid if (words := sentence_on(point, text))}
    chosen = replace(chosen, said=said, in_full=_in_full(one, text) if chosen.points else {})
    if Point.EXCLUDES in chosen.points:
        chosen = replace(chosen, refusals=refusals(text))
    about = _beside_points(question.about, chosen.points)
    told = findings(about, shareable(one).reading, text, read_places(plain(question.words)))
    who = asks_who(question.words)
    return replace(chosen, findings=tuple(replace(each, who=who) for each in told))


def _beside_points(about: Filters, points: Sequence[Point]) -> Filters:
    """Return what is asked of it beside the points: what sort a group must be is nothing it might pay for."""
    if Point.BARS in points:
        return Filters()
    if Point.FORM in points:
        return replace(about, applicants=(), text=())
    return replace(about, text=()) if Point.LED_BY in points else about


#: By these changes a closing day moved.
_MOVES = ("deadlines.apply", "deadlines.eoi")

#: The fields that a point rests on.
_POINTED = frozenset(
    """
    amount_max amount_min pot months income_max led_by rolling deadlines.decision deadlines.apply deadlines.eoi
    """.split()
)


def _in_full(one: Opportunity, text: str) -> dict[str, str]:
    """Return the sentences in which the words stand that the points rest on."""
    quotes = {
        each.quote
        for each in shareable(one).reading.evidence
        if each.field in _POINTED or (each.value == "no" and each.field.startswith("applicants."))
    }
    return {quote: in_its_sentence(quote, text, longest=LONGEST_PROOF) for quote in quotes}


def _least(one: Opportunity) -> int | None:
    """Return the least income that the words for its limit name too, in pounds."""
    quotes = (each.quote for each in one.reading.evidence if each.field == "income_max")
    most = one.reading.income_max
    told = (least for quote in quotes if (least := least_income(quote)) is not None)
    # "Over £250,000 is too much" names the limit itself.
    return next((least for least in told if most is None or least < most), None)


#: What a funder wants to see is no thing that it pays for: "do they want accounts".
_WANTS = re.compile(
    r"\b(?:do|does|did|will|would|must) (?:they|it|we|you|i|the funder) (?:also |still |really )?"
    r"(?:want|need|ask for|ask to see|require|expect|insist on|look at|check|have to (?:have|show|send|give))\b"
)


def _about(words: str, name: str) -> Filters:
    """Return what is asked of it beside points: in "is it too late to apply" no word names a purpose."""
    thing = None if name else held_out(words)
    about = asked_of(words if thing is None else f"can it pay for {thing}", name)
    if (
        about == Filters() and not name and tells_of_themselves(words)
    ):  # "we're in Durham" asks whether it is for there
        about = replace(asked_of(f"does it cover {words}", name), categories=(), text=())
    wants = _WANTS.search(plain(words)) is not None
    return replace(about, text=()) if wants or points_of(words, name) else about


async def told_of(
    database: Database, guidance: Guidance, question: Question, one: Opportunity, name: str, *, now: datetime
) -> Answer:
    """Answer what the words ask of one item, which goes by `name` in them, or by "it" where that is empty."""
    asked = Question(
        question.words,
        Intent.DETAILS,
        Filters(text=(name,) if name else ()),
        about=_about(question.words, name),
        distress=question.distress,
    )
    placed = await placed_one(database.read, guidance, one)
    return await with_findings(database, Answer(asked, (placed or one,)), now=now)
