"""Say of each date, sum, length of time and place of an announcement whether it counts, and why.

Pure. Beside `explain.py`: rows of phrases are told there, what is found by its figures or its name here.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from tracker.clock import iso, london_date, moment
from tracker.explained import Fate, Heard
from tracker.model import Evidence, Reading
from tracker.reading.amounts import rules as amount_rules
from tracker.reading.amounts.one_sum import Sum
from tracker.reading.amounts.rule import Purpose
from tracker.reading.amounts.sums import sums_of
from tracker.reading.deadlines import rules as deadline_rules
from tracker.reading.deadlines.further import PERHAPS
from tracker.reading.deadlines.roles import WhyRole, explain_roles
from tracker.reading.deadlines.rolling import explain_rolling
from tracker.reading.deadlines.sense import SENSES
from tracker.reading.material import Material
from tracker.reading.months import rules as month_rules
from tracker.reading.months.lengths import WhyLength, lengths_of
from tracker.reading.months.rule import Counts
from tracker.reading.notice import noted_texts
from tracker.reading.proof import quote_of
from tracker.terms import Kind, SourceKind, What
from tracker.text.denial import Stance, words_denied
from tracker.text.heard import denied_by
from tracker.text.html import Document
from tracker.text.money import find_money
from tracker.text.places import places_in
from tracker.text.words import words_of

OVER: Final = "it was over when this was published"
ONLY_STARTS: Final = "of what is decided or off, only the start is kept"
FIELD_WINS: Final = "the notice's own field counts"
TOLD_TWICE: Final = "the same day is told elsewhere, or an exact day of that month; or it lies years ahead"
NO_ROW: Final = "no row says what it is"
OTHER_SUM: Final = "another sum of the text counts, or its kind keeps none"
LONGER: Final = "a longer term, or the notice's field, counts"
NO_DEADLINE: Final = "it is no deadline"
NOT_MEANT: Final = (
    "where people meet, a form's list, or less near than what counts: a smaller area, a notice's field"
)

#: Why a date is what it is where no row says so: what `deadlines/roles.py` decides by a date's place among others.
_BY_PLACE: Final = {
    "window": "a window for applications begins and ends so",
    "replaced": "the text puts another date in its place",
    "replaces another date": "it takes the place of the date before it",
    "the day of the correction": "on that day the date was changed",
    "for advice only": "the words behind it offer advice by then",
    "by or until": "its sentence says what has to be done by then",
    "in brackets": "brackets that say nothing of their own",
    "end of a range": "it ends a stretch that began with another date",
    "a further day of the event": "the event goes on",
    "a contract's two dates": "a notice's bare stretch of time is the contract's term",
    "answers “When?”": "a funder's own question asks for the closing date",
    "a training's date with an hour": "a course's date with an hour is most likely the event",
    "a form that a fuller one follows": "those who are chosen are asked for more afterwards: a stage-one form is eoi",
    "what comes too early": "what is sent before that day is sent back",
    "the earliest start": "nothing may start before that day; nothing need start on it",
    "nothing says what it is for": "no row of words speaks of it",
    PERHAPS: "nothing else of the text closes, and the words before it lead to an end: it may be the closing date",
    "goes on with closing dates": "it stands right behind a closing date, as that of the next part of the call",
    "the window ends": "what ends on it is the round or the window that was named before",
    "a label of its own": "the words beside it name something else that happens on it",
    "the heading of its column": "the heading of its column names something else that happens on it",
    "which meeting is meant": "it says which meeting decides, and not by when to ask",
    "a stretch of something else": "the two dates are those of a closed office, a vote or the like",
    "time to spend it": "by then the money must be spent",
}
_DATES: Final = (
    {rule.name: rule.because for rule in deadline_rules.RULES}
    | {rule.name: rule.because for rule in SENSES}
    | _BY_PLACE
)
_SUMS: Final = {rule.name: rule.because for rule in amount_rules.RULES}
_LENGTHS: Final = {rule.name: rule.because for rule in month_rules.RULES}
#: More sums than this are not read either.
_MOST_SUMS: Final = 400


def dates_heard(material: Material, reading: Reading) -> Iterator[Heard]:
    """Yield each date of the texts with what it is for, and beside it the rows that were cancelled on the way."""
    texts = [*material.parts, *((where, Document(text)) for where, text in noted_texts(material))]
    for where, document in texts:
        for why in explain_roles(document, reading.kind, published=material.published):
            yield _date(where, document, why, material, reading)
            for silenced in why.silenced:
                what = silenced.rule.what
                yield Heard(
                    "deadlines",
                    "no deadline" if what is None else what.value,
                    silenced.rule.name,
                    quote_of(material, where, why.date.start, why.date.end, silenced.said),
                    Fate.CANCELLED,
                    f"unless “{silenced.unless}”",
                    silenced.said,
                    silenced.rule.because,
                    "codebook, Deadlines",
                )


def _date(where: str, document: Document, why: WhyRole, material: Material, reading: Reading) -> Heard:
    date, role = why.date, why.role
    if role.perhaps:
        guess = replace(why, role=replace(role, what=What.APPLY, rule=PERHAPS))
        if any(one.field == "deadlines.apply" and _rests_on(one, where, guess) for one in reading.evidence):
            why, role = guess, guess.role
    in_text = where in ("title", "body")
    start, end = (date.start, date.end) if in_text else (0, 0)
    field, value, by = "deadlines", f"none {iso(date.at)}", NO_DEADLINE
    if role.what is not None:
        field, value = f"deadlines.{role.what}", f"{role.what} {iso(date.at)}"
        proof = next((one for one in reading.evidence if one.field == field and _rests_on(one, where, why)), None)
        by = _not_kept(why, material, reading) if proof is None else ""
        if proof is not None:
            start, end, value = proof.start, proof.end, f"{role.what} {proof.value}"
    quote = quote_of(material, where, start, end, document.text[date.start : date.end])
    fate = Fate.SET_ASIDE if by else Fate.COUNTS
    return Heard(field, value, role.rule, quote, fate, by, "", _DATES.get(role.rule, ""), "codebook, Deadlines")


def _rests_on(proof: Evidence, where: str, why: WhyRole) -> bool:
    """Say whether the evidence for a deadline rests on this date."""
    if (proof.where, proof.rule, london_date(moment(proof.value))) != (where, why.role.rule, why.date.day):
        return False
    return proof.end == 0 or proof.start <= why.date.start < proof.end


def _not_kept(why: WhyRole, material: Material, reading: Reading) -> str:
    """Return why a date whose purpose is known is not among the deadlines."""
    if reading.kind in (Kind.AWARD, Kind.OTHER):
        return ONLY_STARTS
    if material.published is not None and why.date.day < london_date(material.published):
        return OVER
    field = f"deadlines.{why.role.what}"
    of_field = any(one.field == field and one.rule == "field of the notice" for one in reading.evidence)
    return FIELD_WINS if of_field else TOLD_TWICE


def rolling_heard(material: Material, reading: Reading) -> Iterator[Heard]:
    """Yield the rows that speak of applying at any time; the first that counts decides."""
    decided = False
    for one in explain_rolling(material, reading.kind):
        by = one.by
        fate = Fate.CANCELLED if by.startswith("unless") else Fate.SET_ASIDE if by or decided else Fate.COUNTS
        if not by and decided:
            by = "an earlier sentence says so already"
        decided = decided or fate is Fate.COUNTS
        quote = quote_of(material, one.where, one.start, one.end)
        yield Heard("rolling", "yes", one.rule.name, quote, fate, by, "", one.rule.because, "codebook, fields")


def amounts_heard(material: Material, reading: Reading) -> Iterator[Heard]:
    """Yield each sum of the texts with what it is for."""
    proofs = [one for one in reading.evidence if one.field in ("amount_min", "amount_max", "pot")]
    for where, document in material.parts:
        for one in sums_of(where, document, find_money(document.text)[:_MOST_SUMS], reading.kind):
            fields = [proof.field for proof in proofs if _is_at(proof, where, one.money.start)]
            for field in fields:
                yield _sum(material, one, field, "")
            if not fields:
                yield _sum(material, one, "amounts", NO_ROW if one.purpose is Purpose.NOTHING else OTHER_SUM)


def _sum(material: Material, one: Sum, field: str, by: str) -> Heard:
    because = _SUMS.get(one.rule, "")
    if by == NO_ROW and because:
        by = "it is no amount that we list"
    quote = quote_of(material, one.where, one.money.start, one.money.end)
    least = "" if one.least is None else f"{one.least}-"
    value = f"{one.purpose.value} {least}{one.most}"
    fate = Fate.SET_ASIDE if by else Fate.COUNTS
    return Heard(field, value, one.rule, quote, fate, by, "", because, "codebook, Notices and Decisions")


def _is_at(proof: Evidence, where: str, start: int) -> bool:
    return proof.where == where and proof.start == start and proof.end > 0


def months_heard(material: Material, reading: Reading) -> Iterator[Heard]:
    """Yield each length of time of the texts with what it is."""
    proof = next((one for one in reading.evidence if one.field == "months"), None)
    is_notice = material.source_kind is SourceKind.NOTICE
    for where, document in material.parts:
        told: list[WhyLength] = []
        lengths_of(where, document, reading.kind, is_notice=is_notice, why=told)
        for one in told:
            found = one.found
            counts = proof is not None and proof.where == where and proof.start <= found.start < proof.end
            by = "" if counts and one.counts is not Counts.NOTHING else LONGER
            if one.counts is Counts.NOTHING:
                by = "it is no term of an award" if one.rule else NO_ROW
            quote = quote_of(material, where, found.start, found.end)
            fate = Fate.SET_ASIDE if by else Fate.COUNTS
            value = f"{one.counts.value} {found.months:g}"
            because = _LENGTHS.get(one.rule, "")
            yield Heard("months", value, one.rule, quote, fate, by, "", because, "codebook, Notices and Decisions")


def areas_heard(material: Material, reading: Reading) -> Iterator[Heard]:
    """Yield each place of the texts with the areas it lies in."""
    from_texts = any(one.field.startswith("areas") and one.where in ("title", "body") for one in reading.evidence)
    for where, document in material.parts:
        words, denial = words_of(document), words_denied(document)
        for place in places_in(words, document.text, villages=True):
            counts = from_texts and any(area in reading.areas for area in place.areas)
            fate, by = (Fate.COUNTS, "") if counts else (Fate.SET_ASIDE, NOT_MEANT)
            at = min(bisect_left(words.starts, place.start), len(words.starts) - 1)
            if denial.stance(at, at + 1) is Stance.NO:
                fate, by = Fate.DENIED, denied_by(document, denial, at, at + 1)
            field = f"areas.{place.areas[0]}" if len(place.areas) == 1 else "areas"
            quote = quote_of(material, where, place.start, place.end)
            source = "tracker/text/gazetteer.py"
            yield Heard(field, ", ".join(place.areas), f"place: {place.name}", quote, fate, by, source=source)
