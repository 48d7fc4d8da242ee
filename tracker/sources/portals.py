"""Walk a notice API by its own manners: which address is next, and where the walk then stands.

Pure. A position is JSON text that only this module understands. Find a Tender and Contracts Finder are asked
for windows of time, page after page; a window counts as done after its last page only, so a walk that breaks
off is walked again. Public Contracts Scotland and Sell2Wales have neither pages nor days: months times types
of notice are asked for in turn. Any other source is one package, whose `links.next` is followed.

Sources: the portals' API documentation, and what public clients measured against them in 2026: `stages` of
Find a Tender drops every notice of the Procurement Act, its times are London wall-clock with or without a Z,
and it allows about twelve requests in two minutes.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urljoin, urlsplit

from tracker.clock import LONDON
from tracker.model import Source
from tracker.sources.exchange import Request
from tracker.sources.links import same_host, with_query

#: How far a window reaches back behind the end of the last one: its notices come only roughly in order.
OVERLAP = timedelta(hours=2)
#: The first window, and the longest: longer ones were seen to be cut or refused.
WINDOW = timedelta(days=2)
#: After a long silence no more than this is caught up: nearly all that is older has closed.
CATCH_UP = timedelta(days=30)
#: A walk that stood still for longer begins anew: cursors do not live long.
STALE = timedelta(hours=1)
#: A walk of more pages goes in a circle.
MOST_PAGES = 500


@dataclass(frozen=True, slots=True)
class Windows:
    """An API that is asked for what was published in a window of time."""

    since: str
    until: str
    #: Seconds between two requests.
    wait_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Months:
    """An API that gives one calendar month of one type of notice; `types` with those that matter most first."""

    types: tuple[int, ...]
    fixed: tuple[tuple[str, str], ...]


#: The portals' types of notice: social services first, then contracts, plans, the rest, awards.
_OJEU_TYPES = (21, 2, 24, 22, 23, 5, 1, 4, 7, 12, 14, 20)
_OJEU_AWARDS = (3, 6, 13, 15, 25)

PORTALS: Mapping[str, Windows | Months] = {
    # Twelve requests in about two minutes are allowed; 123 requests 13 s apart met no 429.
    "find_a_tender": Windows("updatedFrom", "updatedTo", wait_s=13.0),
    "contracts_finder": Windows("publishedFrom", "publishedTo"),
    "public_contracts_scotland": Months(
        (*_OJEU_TYPES[:2], 102, 101, *_OJEU_TYPES[2:], *_OJEU_AWARDS, 103, 104), (("outputType", "0"),)
    ),
    "sell2wales": Months(
        (*_OJEU_TYPES[:2], 51, 52, 54, *_OJEU_TYPES[2:], *_OJEU_AWARDS, 53, 55, 56),
        (("outputType", "0"), ("locale", "2057")),
    ),
}

#: Contracts Finder's manual: "too many requests" is a 403, and the wait is five minutes.
_FORBIDDEN_MEANS_WAIT = {"www.contractsfinder.service.gov.uk": 300.0}


@dataclass(frozen=True, slots=True)
class Step:
    """Where a walk stands after an answer."""

    position: str | None
    more: bool = False
    problem: str | None = None


def too_often(url: str, status: int) -> float | None:
    """Return the seconds to wait where this host's answer means "too many requests" in its own manner."""
    return _FORBIDDEN_MEANS_WAIT.get(urlsplit(url).hostname or "") if status == 403 else None


def request_for(source: Source, position: str | None, *, now: datetime) -> Request:
    """Return the next address of the walk of an `ocds` source; `now` is aware."""
    state = _state(position)
    manners = PORTALS.get(source.portal or "")
    if isinstance(manners, Months):
        month, kind = _pending(manners, state, now=now)[0]
        kept = {name: value for name, value in manners.fixed if f"{name}=" not in source.url}
        return Request(with_query(source.url, {"dateFrom": month, "noticeType": str(kind), **kept}))
    wait_s = manners.wait_s if manners else 0.0
    following = state.get("next")
    if isinstance(following, str) and _fresh(state, now=now) and same_host(source.url, following):
        return Request(following, wait_s)
    if manners is None:
        return Request(source.url)
    since = _window_start(state, now=now)
    until = min(now, since + WINDOW)
    return Request(with_query(source.url, {manners.since: _london(since), manners.until: _london(until)}), wait_s)


def step(source: Source, request: Request, following: str | None, *, position: str | None, now: datetime) -> Step:
    """Return where the walk stands once the answer to `request` was read.

    `following` is the package's `links.next`, None on the last page.
    """
    state = _state(position)
    manners = PORTALS.get(source.portal or "")
    if isinstance(manners, Months):
        return _month_done(manners, request, state, now=now)
    going = state.get("next") == request.url
    pages = (_int(state.get("pages")) if going else 0) + 1
    kept: dict[str, Any] = {"done": state["done"]} if isinstance(state.get("done"), str) else {}
    until = _until(manners, request, state, going=going) if manners else None
    if following:
        target = _upgraded(urljoin(request.url, following), source.url)
        stay = _dump(kept) if kept else None
        if not same_host(source.url, target):
            return Step(stay, problem=f"the next page lies on another host ({target}) and was not followed")
        if target == request.url or pages >= MOST_PAGES:
            return Step(stay, problem=f"the pages go in a circle ({target}); the walk was left after {pages}")
        kept |= {"next": target, "at": now.isoformat(), "pages": pages}
        if until is not None:
            kept["to"] = until.isoformat()
        return Step(_dump(kept), more=True)
    if manners is None:
        return Step(None)
    done = until or now
    return Step(_dump({"done": done.isoformat()}), more=now - done > STALE)


def passed_over(source: Source, request: Request, *, position: str | None, now: datetime) -> Step:
    """Return where the walk stands if `request` failed and is left out: only months and types can be.

    Sell2Wales answers 500 to some types of notice for months on end; the others must not wait for them.
    """
    manners = PORTALS.get(source.portal or "")
    if isinstance(manners, Months):
        return _month_done(manners, request, _state(position), now=now)
    return Step(position)


def _month_done(manners: Months, request: Request, state: Mapping[str, Any], *, now: datetime) -> Step:
    asked = parse_qs(urlsplit(request.url).query)
    this = (asked.get("dateFrom", [""])[-1], _int(asked.get("noticeType", ["0"])[-1]))
    left = [pair for pair in _pending(manners, state, now=now) if pair != this]
    if not left:
        return Step(_dump({"done": now.isoformat()}))
    kept = {"done": state["done"]} if isinstance(state.get("done"), str) else {}
    return Step(_dump({**kept, "pending": left, "at": now.isoformat()}), more=True)


def _pending(manners: Months, state: Mapping[str, Any], *, now: datetime) -> list[tuple[str, int]]:
    """Return what is still to be asked for. A walk that stood still begins anew, with what stopped it last."""
    told = state.get("pending")
    left = [
        (str(pair[0]), _int(pair[1]))
        for pair in (told if isinstance(told, list) else [])
        if isinstance(pair, list) and len(pair) == 2 and _int(pair[1]) in manners.types
    ]
    if left and _fresh(state, now=now):
        return left
    plan = [(month, kind) for month in _months(_moment(state.get("done")), now=now) for kind in manners.types]
    if left and left[0] in plan:
        stuck = plan.index(left[0])
        return plan[stuck + 1 :] + plan[: stuck + 1]
    return plan


def _months(done: datetime | None, *, now: datetime) -> list[str]:
    """Return the months to ask for, newest first: this one, and the one before where it may hold unseen notices."""
    today = now.astimezone(LONDON).date()
    before = today.replace(day=1) - timedelta(days=1)
    seen_to = done.astimezone(LONDON).date() if done else before
    months = [today]
    # Two days after a month's end its last notices have surely come in.
    if seen_to <= before + timedelta(days=2):
        months.append(before)
    return [f"{day:%m-%Y}" for day in months]


def _window_start(state: Mapping[str, Any], *, now: datetime) -> datetime:
    done = _moment(state.get("done"))
    if done is None or done > now:
        return now - WINDOW
    return max(done - OVERLAP, now - CATCH_UP)


def _until(manners: Windows, request: Request, state: Mapping[str, Any], *, going: bool) -> datetime | None:
    """Return the end of the window under way: kept beside the cursor, on the first page in the address itself."""
    if going:
        return _moment(state.get("to"))
    told = parse_qs(urlsplit(request.url).query).get(manners.until, [""])[-1]
    try:
        return datetime.fromisoformat(told).replace(tzinfo=LONDON).astimezone(UTC)
    except ValueError:
        return None


def _london(at: datetime) -> str:
    return at.astimezone(LONDON).strftime("%Y-%m-%dT%H:%M:%S")


def _upgraded(target: str, source_url: str) -> str:
    """Undo a proxy's http in a link of an https source."""
    if source_url.startswith("https://") and target.startswith("http://"):
        return "https://" + target.removeprefix("http://")
    return target


def _fresh(state: Mapping[str, Any], *, now: datetime) -> bool:
    at = _moment(state.get("at"))
    return at is not None and abs(now - at) <= STALE


def _state(position: str | None) -> dict[str, Any]:
    """Read a position; one that cannot be read starts from the beginning."""
    try:
        told = json.loads(position) if position else {}
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def _dump(state: Mapping[str, Any]) -> str:
    return json.dumps(state, separators=(",", ":"))


def _moment(told: object) -> datetime | None:
    try:
        at = datetime.fromisoformat(told) if isinstance(told, str) else None
    except ValueError:
        return None
    return at if at is not None and at.tzinfo is not None else None


def _int(told: object) -> int:
    return int(told) if isinstance(told, int) or (isinstance(told, str) and told.isdecimal()) else 0
