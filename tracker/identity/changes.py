"""What an update made of an opportunity: a new round, its state, and field by field what changed.

Pure. Wording, layout, title and link may change without a word: what is compared is what was read.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from tracker.clock import iso
from tracker.identity.names import numbers
from tracker.model import Change, Deadline, Opportunity, Reading, State, closes_at
from tracker.terms import Area, What

#: A call that comes with dates so much later is another round of it, not a moved deadline.
ROUND_GAP = timedelta(days=45)

#: A call whose last date passed this long ago is not prolonged any more: later dates are another round.
LATE = timedelta(days=7)


def is_new_round(before: Opportunity, title: str, after: Reading, *, now: datetime) -> bool:
    """Say whether a known call that comes with later dates is another round of it, not a moved deadline.

    It is where the dates lie far apart, where the old ones were over for long, or where the title counts on
    ("Round 2", "2027").
    """
    old, new = before.by_rules.closes(), after.closes()
    if not old or not new or before.ocid is not None or _shared(old, new):
        return False
    last, first = closes_at(old[-1].at), closes_at(new[0].at)
    if first <= last:
        return False
    counted, counts = numbers(before.title), numbers(title)
    counts_on = bool(counted and counts and counted.isdisjoint(counts))
    return first - last > ROUND_GAP or last + LATE < now or counts_on


def _shared(old: Iterable[Deadline], new: Iterable[Deadline]) -> bool:
    return bool({deadline.at for deadline in old} & {deadline.at for deadline in new})


def state_of(reading: Reading) -> State:
    """Return what the latest announcement of an opportunity makes of it."""
    return reading.state


def state_after(before: Opportunity, reading: Reading) -> State:
    """Return what new words make of an opportunity: what was called off, given or closed is not closed anew."""
    state = state_of(reading)
    if before.state is State.CLOSED and state is State.WITHDRAWN:
        return before.state
    return before.state if state is State.CLOSED and before.state is not State.OPEN else state


def differences(before: Opportunity, after: Reading, *, now: datetime) -> tuple[Change, ...]:
    """Return, field by field, what an update changed that somebody who plans must know.

    Wording, title and link may change without a word. An opportunity that ended says only that: the dates
    of a cancelled tender are no news. Dates that were past already at `now` on both sides are left out.
    """
    state = state_after(before, after)
    if state is not before.state:
        ended = Change("state", before.state.value, state.value)
        if state is not State.OPEN:
            return (ended,)
        return (ended, *_value_changes(before.reading, after, now=now))
    return _value_changes(before.reading, after, now=now) if state is State.OPEN else ()


def between(
    before: Opportunity, after: Opportunity, *, now: datetime, with_places: bool = False
) -> tuple[Change, ...]:
    """Return, field by field, how an opportunity is shown otherwise than before.

    `with_places`: the places below the areas count too. A person names them on purpose; a text that is edited names
    others by the way.
    """
    if before.state is not after.state:
        ended = Change("state", before.state.value, after.state.value)
        if after.state is not State.OPEN:
            return (ended,)
        return (ended, *_value_changes(before.reading, after.reading, now=now, with_places=with_places))
    if after.state is not State.OPEN:
        return ()
    return _value_changes(before.reading, after.reading, now=now, with_places=with_places)


def _value_changes(
    before: Reading, after: Reading, *, now: datetime, with_places: bool = False
) -> tuple[Change, ...]:
    old, new = _values(before, now=now), _values(after, now=now)
    if with_places:
        old["areas"], new["areas"] = _where(before), _where(after)
    return tuple(Change(field, old[field], new[field]) for field in old if old[field] != new[field])


def _values(reading: Reading, *, now: datetime) -> dict[str, str | None]:
    """Return the values that matter to somebody who plans, as text; None for what is not stated."""
    values: dict[str, str | None] = {"kind": reading.kind.value}
    for what in What:
        dates = sorted(iso(d.at) for d in reading.deadlines if d.what is what and not d.over(now=now))
        values[f"deadlines.{what}"] = ", ".join(dates) or None
    values["rolling"] = "yes" if reading.rolling else None
    values["categories"] = ", ".join(sorted(reading.categories)) or None
    amount = reading.amount
    for name, pounds in (("amount_min", amount.least), ("amount_max", amount.most), ("pot", amount.pot)):
        values[name] = None if pounds is None else str(pounds)
    values["months"] = None if reading.months is None else str(reading.months)
    values["areas"] = ", ".join(sorted(reading.areas)) or None
    values["applicants"] = ", ".join(sorted(reading.applicants)) or None
    values["income_max"] = None if reading.income_max is None else str(reading.income_max)
    values["income_min"] = None if reading.income_min is None else str(reading.income_min)
    return values


def _where(reading: Reading) -> str | None:
    """Return the areas, and behind them the places below them, as `correcting/fields.py` writes them."""
    return ", ".join((*sorted(reading.areas), *sorted(reading.places))) or None


def still_true(told: Iterable[Change], opportunity: Opportunity, *, now: datetime) -> tuple[Change, ...]:
    """Return changes that nobody was told yet as they are where the opportunity is not what they make of it."""
    told = tuple(told)
    values = _values(opportunity.reading, now=now) | {"state": opportunity.state.value}
    if any(change.field == "areas" and _names_places(change) for change in told):
        values["areas"] = _where(opportunity.reading)
    return combined(told, (Change(change.field, change.after, values.get(change.field)) for change in told))


def _names_places(change: Change) -> bool:
    """Say whether a person's places stand in a change of areas."""
    named = f"{change.before or ''}, {change.after or ''}".split(", ")
    return any(one and one not in list(Area) for one in named)


def combined(earlier: Iterable[Change], later: Iterable[Change]) -> tuple[Change, ...]:
    """Join two sets of changes that nobody was told yet; what went and came back is no change."""
    joined = {change.field: change for change in earlier}
    for change in later:
        first = joined.get(change.field)
        joined[change.field] = replace(change, before=first.before) if first else change
    return tuple(change for change in joined.values() if change.before != change.after)
