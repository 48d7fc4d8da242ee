"""Walk a notice API that gives one calendar month of one type of notice: no pages, no days.

Pure. Public Contracts Scotland and Sell2Wales are asked for months times types in turn. Some types of Sell2Wales
answer 500 for months on end: such a type is passed over and owed, and asked for again in the next walk. A walk in
which no type answered is a failure, never "no news".
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tracker.clock import LONDON
from tracker.sources.links import with_query
from tracker.sources.positions import Step, is_fresh, moment_in, number_in, write_position

#: After a long silence so many months before this one are caught up: what is older has closed.
MONTHS_BACK = 3

#: One month ("07-2026") and one type.
Pair = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Months:
    """An API that gives one calendar month of one type of notice; `types` with those that matter most first."""

    types: tuple[int, ...]
    fixed: tuple[tuple[str, str], ...]
    #: Where all notices of one process are, on the same host.
    process: str
    #: Seconds between two requests; the fetcher spaces a host's requests by itself.
    wait_s: float = 0.0


def address_of(manners: Months, url: str, state: Mapping[str, Any], *, now: datetime) -> str:
    """Return the next address of the walk; parameters that stand in `url` already stay."""
    month, kind = pending(manners, state, now=now)[0]
    kept = {name: value for name, value in manners.fixed if f"{name}=" not in url}
    return with_query(url, {"dateFrom": month, "noticeType": str(kind), **kept})


def after(manners: Months, url: str, state: Mapping[str, Any], *, answered: bool, now: datetime) -> Step:
    """Return where the walk stands once `url` was answered, or passed over."""
    asked = parse_qs(urlsplit(url).query)
    this = (asked.get("dateFrom", [""])[-1], number_in(asked.get("noticeType", ["0"])[-1]))
    left = [pair for pair in pending(manners, state, now=now) if pair != this]
    answered_yet = answered or (is_fresh(state, now=now) and state.get("answered") is True)
    owed = [pair for pair in _pairs(manners, state.get("owed")) if pair != this] + ([] if answered else [this])
    kept = {name: state[name] for name in ("done", "want", "gone") if name in state} | {"owed": owed}
    if left:
        return Step(
            write_position({**kept, "pending": left, "at": now.isoformat(), "answered": answered_yet}), more=True
        )
    if not answered_yet:
        return Step(write_position(kept), failing=True)
    return Step(write_position({**kept, "done": now.isoformat()}))


def pending(manners: Months, state: Mapping[str, Any], *, now: datetime) -> list[Pair]:
    """Return what is still to be asked for. A walk that stood still begins anew, with what stopped it last."""
    left = _pairs(manners, state.get("pending"))
    if left and is_fresh(state, now=now):
        return left
    months = months_since(moment_in(state, "done"), now=now)
    plan = [(month, kind) for month in months for kind in manners.types]
    known = {f"{day:%m-%Y}" for day in _months_back(now)}
    plan += [pair for pair in _pairs(manners, state.get("owed")) if pair not in plan and pair[0] in known]
    if left and left[0] in plan:
        stuck = plan.index(left[0])
        return plan[stuck + 1 :] + plan[: stuck + 1]
    return plan


def months_since(done: datetime | None, *, now: datetime) -> list[str]:
    """Return the months to ask for, newest first: this one, and those before that may hold unseen notices."""
    months = _months_back(now)
    if done is None or done > now:
        return [f"{day:%m-%Y}" for day in months[:2]]
    seen_to = done.astimezone(LONDON).date()
    # Two days after a month's end its last notices have surely come in.
    return [
        f"{first:%m-%Y}"
        for first, following in zip(months, [None, *months], strict=False)
        if following is None or seen_to < following + timedelta(days=2)
    ]


def _months_back(now: datetime) -> list[date]:
    """Return the first day of this month and of those before it, newest first."""
    first = now.astimezone(LONDON).date().replace(day=1)
    found = [first]
    for _ in range(MONTHS_BACK):
        found.append((found[-1] - timedelta(days=1)).replace(day=1))
    return found


def _pairs(manners: Months, told: object) -> list[Pair]:
    return [
        (str(pair[0]), number_in(pair[1]))
        for pair in (told if isinstance(told, list) else [])
        if isinstance(pair, list) and len(pair) == 2 and number_in(pair[1]) in manners.types
    ]
