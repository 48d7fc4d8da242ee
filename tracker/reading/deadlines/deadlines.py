"""Find the deadlines that an announcement states, and say what each is for.

Pure: a `Material` and its kind in, `Deadline` values with their evidence out. No clock: dates before the day of
publication are not deadlines any more, whatever today is. The rows that decide stand in `deadlines/rules.py`; the
fields of a notice (`deadlines/of_notice.py`) win over its prose, and where both speak and disagree, `doubts` says so.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final

from tracker.clock import LONDON, Moment, iso, london_date
from tracker.model import Deadline, Evidence
from tracker.reading.deadlines.clauses import Role
from tracker.reading.deadlines.closed_now import closed_before_it_opens
from tracker.reading.deadlines.doubts import TWO_HOURS, Doubts, is_stamp
from tracker.reading.deadlines.further import PERHAPS
from tracker.reading.deadlines.moves import settle_moves
from tracker.reading.deadlines.of_notice import FieldDate, field_dates, joined_at_any_time, unread_fields
from tracker.reading.deadlines.overtaken import settle_days, still_said
from tracker.reading.deadlines.roles import dates_with_roles, holds_more_dates
from tracker.reading.deadlines.rolling import read_rolling
from tracker.reading.deadlines.sense import begins_with_a_first_form
from tracker.reading.deadlines.sessions import PROGRAMME
from tracker.reading.deadlines.shared_hours import SharedHours
from tracker.reading.deadlines.unread import unread_closing
from tracker.reading.material import Material
from tracker.reading.notice import noted_texts
from tracker.terms import Kind, SourceKind, What
from tracker.text.dates import FoundDate, has_yearless_date
from tracker.text.html import Document

MANY_DATES: Final = "the text holds more dates than were looked at: see the announcement itself"
SHUT: Final = "the text says that it is closed: the closing date in it was left out"
NO_PUBLICATION: Final = "a date without a year was not read: nobody says when this was published"

#: The row whose words tell of a gathering ("will be held on"), which is no start of a contract.
_GATHERS: Final = "takes place"
#: The row of a bare "from" in what is bought.
_FROM_A_DAY: Final = "from a day, of a contract"
#: The rule of the two ends of a time in which applications are taken.
_WINDOW: Final = "window"
#: A ticket, a helper or a list beside a grant: whoever takes one joins nothing of the fund's.
_ATTENDS: Final = re.compile(
    r"^(?!.*\bregist).*\b(?:tickets?|speakers?|stalls?|sheets?|slots?|clinics?|surger(?:y|ies)|one-to-ones?|1-to-1s?|visits?|courses?)\b",
    re.DOTALL,
)
#: Longest stretch that is quoted for one date, in characters.
_QUOTE: Final = 200
#: A year away from publication is a slip of the pen or another matter; procurement plans reach this far.
_HORIZON: Final = timedelta(days=3660)


@dataclass(frozen=True, slots=True)
class DeadlinesRead:
    """What `read_deadlines` makes of one announcement."""

    deadlines: tuple[Deadline, ...]
    #: Applications are taken at any time, or until the money runs out.
    rolling: bool
    #: What a reader should know about the dates.
    doubts: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    #: The last closing date stated, where every one was over at publication.
    lapsed: date | None = None


@dataclass(frozen=True, slots=True)
class _Stated:
    """A deadline on its way: with what is needed to settle it against others."""

    deadline: Deadline
    evidence: Evidence
    event: bool
    rough: bool
    from_field: bool = False

    @property
    def key(self) -> tuple[What, date]:
        return self.deadline.what, london_date(self.deadline.at)


def read_deadlines(material: Material, kind: Kind) -> DeadlinesRead:
    """Return all dates of the codebook's seven kinds that the announcement states, in order of time.

    An award and an `other` notice keep only `starts`; any other `other` item has none.
    """
    if kind is Kind.OTHER and material.notice is None and material.source_kind is not SourceKind.NOTICE:
        return DeadlinesRead((), rolling=False, doubts=(), evidence=())
    stated: list[_Stated] = []
    hours: dict[date, datetime] = {}
    texts = [*material.parts, *((where, Document(text)) for where, text in noted_texts(material))]
    lows = [_lowered(document) for _, document in texts]
    roles = [dates_with_roles(document, kind, published=material.published) for _, document in texts]
    settled = settle_days(list(zip(lows, settle_moves(list(zip(lows, roles, strict=True))), strict=True)))
    for (where, document), told in zip(texts, settled, strict=True):
        for one, _ in told:
            if isinstance(one.at, datetime):
                hours.setdefault(one.day, one.at)
        stated.extend(_stated(where, document, told, material.published, kind))
    taken = {item.key: item.deadline.at for item in stated if isinstance(item.deadline.at, datetime)}
    others = {day for (_, day) in taken}

    def hour_of(what: What, day: date) -> datetime | None:
        """Return the hour that the prose gives for this deadline, or for this day without saying what for."""
        told = taken.get((what, day), None if day in others else hours.get(day))
        return told if isinstance(told, datetime) else None

    fields = [] if material.notice is None else field_dates(material.notice, hour_of=hour_of, kind=kind)
    fields, overtakes = still_said(fields, settled)
    stated = [_doubtful(item, overtakes[item.key]) if item.key in overtakes else item for item in stated]
    kept, doubts = _settle([item for item in stated if _counts(item, material, kind)], fields)
    doubts = (*doubts, *unread_fields(material.notice, kind=kind))
    if material.published is None and any(has_yearless_date(document.text) for _, document in texts):
        doubts = (*doubts, NO_PUBLICATION)
    if any(holds_more_dates(document, published=material.published) for _, document in texts):
        doubts = (*doubts, MANY_DATES)
    if kind is Kind.GRANT:
        shut = closed_before_it_opens(
            [item.deadline for item in kept], material, [document for _, document in texts]
        )
        doubts = (*doubts, SHUT) if shut else doubts
        kept = [item for item in kept if item.deadline not in shut]
    rolling = read_rolling(material, kind)
    if kind is Kind.GRANT and not fields and not any(item.deadline.what.closes for item in stated):
        perhaps = [
            item
            for (where, document), told in zip(texts, roles, strict=True)
            for item in _stated(where, document, _perhaps(_lowered(document), told), material.published, kind)
            if not rolling
            or isinstance(item.deadline.at, datetime)  # an hour is given for the one strand that closes
        ]
        kept = [*kept, *_without_doubles([item for item in perhaps if _counts(item, material, kind)])]
    joinable = joined_at_any_time(material.notice) if kind is Kind.CONTRACT and not rolling else None
    if joinable is not None:
        rolling = (Evidence("rolling", "yes", joinable, 0, 0, "true", "field of the notice"),)
    over = None if fields or rolling else _lapsed(stated, kept, material)
    lapsed = None if over is None else over.key[1]
    ended: tuple[Evidence, ...] = ()
    if over is not None and lapsed is not None and kind.is_opportunity:
        doubts = (*doubts, f"its closing date, {_in_words(lapsed)}, was over when this was published")
        ended = (over.evidence._replace(field="lapsed", value=iso(lapsed)),)
    closes = bool(rolling) or lapsed is not None or any(item.deadline.what.closes for item in kept)
    unread = () if fields else unread_closing(texts, kind, published=material.published, closes=closes)
    kept.sort(key=lambda item: (london_date(item.deadline.at), iso(item.deadline.at), item.deadline.what))
    return DeadlinesRead(
        tuple(item.deadline for item in kept),
        rolling=bool(rolling),
        doubts=(*doubts, *unread),
        evidence=(*(item.evidence for item in kept), *rolling, *ended),
        lapsed=lapsed,
    )


def _perhaps(text: str, told: Iterable[tuple[FoundDate, Role]]) -> list[tuple[FoundDate, Role]]:
    """Return the dates that "by" or "until" leads to and no word says what for, as closing dates that are guessed."""
    maybe = [(one, role) for one, role in told if role.perhaps]
    what = What.EOI if maybe and begins_with_a_first_form(text) else What.APPLY
    return [(one, replace(role, what=what, rule=PERHAPS)) for one, role in maybe]


def _lowered(document: Document) -> str:
    low = document.low
    return low if len(low) == len(document.text) else document.text


def _lapsed(stated: Iterable[_Stated], kept: Iterable[_Stated], material: Material) -> _Stated | None:
    """Return what states the last closing date where all that are stated were over at publication; None else.

    A date that is only guessed, or doubtful, ends nothing.
    """
    if material.published is None or any(item.deadline.what.closes for item in kept):
        return None
    published = london_date(material.published)
    over = [item for item in stated if item.deadline.what.closes and item.deadline.doubt is None]
    return max((item for item in over if item.key[1] < published), key=lambda item: item.key[1], default=None)


def _stated(
    where: str,
    document: Document,
    told: Sequence[tuple[FoundDate, Role]],
    published: Moment | None,
    kind: Kind,
) -> list[_Stated]:
    """Make deadlines of the dates of one text whose words say what they are for."""
    made = []
    doubts = Doubts(_lowered(document), kind, told, published)
    hours = SharedHours(document.text, kind, told)
    for one, role in told:
        if role.what is None or is_stamp(document.text, one, published):
            continue
        start, end = _span(document.text, one, role)
        quote = document.text[start:end]
        at = hours.moment(one, role)
        json_path = where not in ("title", "body")
        evidence = Evidence(
            f"deadlines.{role.what}",
            iso(at),
            where,
            0 if json_path else start,
            0 if json_path else end,
            quote,
            role.rule,
        )
        made.append(_Stated(Deadline(role.what, at, doubts.of(one, role), quote), evidence, role.event, one.rough))
    return made


def _span(text: str, one: FoundDate, role: Role) -> tuple[int, int]:
    """Return the stretch from the deciding words to the date, or the date alone where they stand far off."""
    if role.start < 0:
        return one.start, one.end
    start, end = min(role.start, one.start), max(role.end, one.end)
    return (start, end) if end - start <= _QUOTE and "\n" not in text[start:end] else (one.start, one.end)


def _counts(item: _Stated, material: Material, kind: Kind) -> bool:
    """Leave out what is over at publication, what lies out of reach, and what this kind does not keep."""
    what, day = item.key
    if kind in (Kind.AWARD, Kind.OTHER):
        met = item.evidence.rule == _GATHERS and isinstance(item.deadline.at, datetime)
        return what is What.STARTS and not item.event and not met
    if kind is Kind.GRANT and what is What.REGISTER and _ATTENDS.search(item.evidence.quote.lower()):
        return False
    if material.published is None:
        return True
    published = london_date(material.published)
    if kind is Kind.CONTRACT and what is What.OPENS and day == published:
        return False  # the notice itself is what opens it
    return published <= day <= published + _HORIZON


def _settle(stated: list[_Stated], fields: list[FieldDate]) -> tuple[list[_Stated], tuple[str, ...]]:
    """Let fields win over prose, a date with its hour over the bare one, a named day over "the end of May"."""
    kept = _without_doubles(stated)
    doubts: list[str] = []
    if fields:
        fixed = [_of_field(field) for field in fields]
        told = {item.deadline.what for item in fixed}
        for item in kept:
            field = _contradicted(item, fixed)
            if field is not None:
                told_at = _in_words(field.deadline.at)
                doubts.append(
                    f"the notice's {field.evidence.where} says {told_at}, its text “{item.deadline.quote}”"
                )
        days = {item.key for item in fixed}
        kept = [
            *fixed,
            *(item for item in kept if (item.event or item.deadline.what not in told) and item.key not in days),
        ]
    return kept, tuple(dict.fromkeys(doubts))


def _contradicted(item: _Stated, fixed: list[_Stated]) -> _Stated | None:
    """Return the field that says otherwise than the prose: another day, or another hour of the same day."""
    rivals = [one for one in fixed if one.deadline.what is item.deadline.what]
    if not rivals or item.event or item.evidence.rule == _GATHERS:
        return None
    same_day = [one for one in rivals if one.key == item.key]
    if not same_day:
        return rivals[0]
    hours = [one for one in same_day if isinstance(one.deadline.at, datetime)]
    if not hours or not isinstance(item.deadline.at, datetime):
        return None
    return None if any(one.deadline.at == item.deadline.at for one in hours) else hours[0]


def _in_words(at: Moment) -> str:
    """Write a moment as people do: "14 October 2026, 12:00"."""
    day = london_date(at)
    hour = f", {at.astimezone(LONDON):%H:%M}" if isinstance(at, datetime) else ""
    return f"{day.day} {day:%B %Y}{hour}"


def _of_field(field: FieldDate) -> _Stated:
    evidence = Evidence(
        f"deadlines.{field.what}", iso(field.at), field.where, 0, 0, field.quote, "field of the notice"
    )
    return _Stated(Deadline(field.what, field.at, field.doubt), evidence, event=False, rough=False, from_field=True)


def _without_doubles(stated: list[_Stated]) -> list[_Stated]:
    """Join what several sentences say of one day, and drop "by the end of July" beside "5pm, 29 July"."""
    best: dict[tuple[What, date], _Stated] = {}
    twice: list[_Stated] = []
    for item in stated:
        other = best.get(item.key)
        if other is None:
            best[item.key] = item
            continue
        hour, other_hour = (isinstance(one.deadline.at, datetime) for one in (item, other))
        if hour and other_hour and item.deadline.at != other.deadline.at:
            if item.evidence.rule == other.evidence.rule == PROGRAMME:
                twice.append(item)  # two workshops on one day, each with a line of its own
                continue
            best[item.key] = _doubtful(other, TWO_HOURS)
        elif (hour, other.deadline.doubt is not None) > (other_hour, item.deadline.doubt is not None):
            best[item.key] = item
    if any(what is What.OPENS for what, _ in best):  # "from 1 September" in a call that opens then starts nothing
        best = {
            key: item
            for key, item in best.items()
            if not (item.evidence.rule == _FROM_A_DAY and (What.OPENS, key[1]) in best)
        }
    # "Open for three weeks from today, until 23 November": the three weeks end then, and nothing opens.
    best = {
        key: item
        for key, item in best.items()
        if not (item.evidence.rule == _WINDOW and key[0] is What.OPENS and (What.APPLY, key[1]) in best)
    }
    months = {(what, day.year, day.month) for (what, day), item in best.items() if not item.rough}
    kept = [
        item for (what, day), item in best.items() if not item.rough or (what, day.year, day.month) not in months
    ]
    return [*kept, *{item.deadline.at: item for item in twice}.values()]


def _doubtful(item: _Stated, why: str) -> _Stated:
    told = item.deadline
    return _Stated(
        Deadline(told.what, told.at, told.doubt or why, told.quote), item.evidence, item.event, item.rough
    )
