"""Say of each date, sum, length of time and place of an announcement whether it counts, and why.

Pure. Beside `explain.py`: rows of phrases are told there, what is found by its figures or its name here.
"""

from collections.abc import Iterator
from typing import Final

from tracker.clock import iso, london_date
from tracker.explained import Fate, Heard
from tracker.model import Evidence, Reading
from tracker.reading import amount_rules, deadline_rules, month_rules
from tracker.reading.amount_rules import Purpose
from tracker.reading.areas import NamedPlace, named_places
from tracker.reading.date_roles import WhyRole, explain_roles
from tracker.reading.deadlines import HORIZON, span_of
from tracker.reading.lengths import WhyLength, lengths_of
from tracker.reading.material import Material
from tracker.reading.month_rules import Counts
from tracker.reading.notice import noted_texts
from tracker.reading.proof import quote_of
from tracker.reading.rolling import explain_rolling
from tracker.reading.sums import Sum, sums_of
from tracker.terms import Kind, SourceKind
from tracker.text.denial import Stance, words_denied
from tracker.text.heard import denied_by
from tracker.text.html import Document
from tracker.text.money import find_money
from tracker.text.words import words_of

OVER: Final = "it was over when this was published"
FAR_OFF: Final = "it lies more than ten years ahead"
ONLY_STARTS: Final = "of what is decided or off, only the start is kept"
FIELD_WINS: Final = "the notice's own field counts"
TOLD_TWICE: Final = "the same day is told elsewhere, or an exact day of that month"
NO_ROW: Final = "no row says what it is"
OTHER_SUM: Final = "another sum of the text counts, or its kind keeps none"
LONGER: Final = "a longer term, or the notice's field, counts"
SMALLER: Final = "a smaller area is named, or the notice's field counts"
VENUE: Final = "where people meet or what a form lists; it counts only where no other place is named"
BESIDE: Final = "where people meet, a name abroad in passing, or named only to be left out"

#: Why a date is what it is where no row says so: what `date_roles.py` decides by a date's place among others.
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
    "nothing says what it is for": "no row of words speaks of it",
}
_DATES: Final = {rule.name: rule.because for rule in deadline_rules.RULES} | _BY_PLACE
_SUMS: Final = {rule.name: rule.because for rule in amount_rules.RULES}
_LENGTHS: Final = {rule.name: rule.because for rule in month_rules.RULES}
#: More sums than this are not read either.
_MOST_SUMS: Final = 400


def dates_heard(material: Material, reading: Reading) -> Iterator[Heard]:
    """Yield each date of the texts with what it is for, and beside it the rows that were cancelled on the way."""
    kept = {(one.field, one.value, one.where, one.start) for one in reading.evidence}
    texts = [*material.parts, *((where, Document(text)) for where, text in noted_texts(material))]
    for where, document in texts:
        for why in explain_roles(document, reading.kind, published=material.published):
            yield _date(where, document, why, material, reading, kept)
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


def _date(
    where: str,
    document: Document,
    why: WhyRole,
    material: Material,
    reading: Reading,
    kept: set[tuple[str, str, str, int]],
) -> Heard:
    date, role = why.date, why.role
    told = iso(date.at)
    in_text = where in ("title", "body")
    if role.what is None:
        start, end, field, by = date.start, date.end, "deadlines", "it is no deadline"
        value = f"none {told}"
    else:
        start, end = span_of(document.text, date, role)
        field, value = f"deadlines.{role.what}", f"{role.what} {told}"
        by = "" if (field, told, where, start if in_text else 0) in kept else _not_kept(why, material, reading)
    quote = quote_of(material, where, *((start, end) if in_text else (0, 0)), document.text[start:end])
    fate = Fate.SET_ASIDE if by else Fate.COUNTS
    return Heard(field, value, role.rule, quote, fate, by, "", _DATES.get(role.rule, ""), "codebook, Deadlines")


def _not_kept(why: WhyRole, material: Material, reading: Reading) -> str:
    """Return why a date whose purpose is known is not among the deadlines."""
    if reading.kind in (Kind.AWARD, Kind.OTHER):
        return ONLY_STARTS
    if material.published is not None:
        published = london_date(material.published)
        if why.date.day < published:
            return OVER
        if why.date.day > published + HORIZON:
            return FAR_OFF
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
    places = list(named_places(material))
    some_sure = any(one.verdict for one in places)
    for one in places:
        place = one.place
        by = _left_out(one)
        counts = from_texts and any(area in reading.areas for area in place.areas)
        if by == VENUE and counts and not some_sure:
            by = ""
        fate = Fate.DENIED if by.startswith("denied") else Fate.SET_ASIDE if by else Fate.COUNTS
        if not by and not counts:
            by, fate = SMALLER, Fate.SET_ASIDE
        field = f"areas.{place.areas[0]}" if len(place.areas) == 1 else "areas"
        value = ", ".join(place.areas)
        quote = quote_of(material, one.where, place.start, place.end)
        yield Heard(field, value, f"place: {place.name}", quote, fate, by, source="tracker/text/gazetteer.py")


def _left_out(one: NamedPlace) -> str:
    """Return why a place does not count as the area; "" where it does."""
    if one.verdict is not None:
        return "" if one.verdict else VENUE
    denial, words = words_denied(one.document), words_of(one.document)
    at = next((at for at, start in enumerate(words.starts) if start >= one.place.start), len(words.starts) - 1)
    if denial.stance(at, at + 1) is Stance.NO:
        return f"denied by {denied_by(one.document, denial, at, at + 1)}"
    return BESIDE
