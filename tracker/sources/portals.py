"""Walk a notice API by its own manners: which address is next, and where the walk then stands.

Pure. A position is JSON text that only this room understands. Find a Tender and Contracts Finder are asked
for windows of time, page after page; a window counts as done after its last page only, so a walk that breaks
off is walked again. Public Contracts Scotland and Sell2Wales are walked by `months.py`. After all that is new, the
earlier notices of updates that came alone are asked for (`earlier.py`). Any other source is one package, whose
`links.next` is followed.

Sources: the portals' API documentation, and what public clients measured against them in 2026: `stages` of
Find a Tender drops every notice of the Procurement Act, its times are London wall-clock with or without a Z,
and it allows about twelve requests in two minutes.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urljoin, urlsplit

from tracker.clock import LONDON
from tracker.errors import FetchError, SourceError
from tracker.model import Source
from tracker.sources import earlier, months
from tracker.sources.exchange import Request
from tracker.sources.links import same_host, with_query
from tracker.sources.months import Months
from tracker.sources.positions import (
    Step,
    is_behind,
    is_fresh,
    moment_in,
    number_in,
    read_position,
    write_position,
)

#: How far a window reaches back behind the end of the last one: its notices come only roughly in order, and an hour
#: is named twice when the clocks go back.
OVERLAP = timedelta(hours=2)
#: The first window, and the longest: longer ones were seen to be cut or refused.
WINDOW = timedelta(days=2)
#: After a long silence no more than this is caught up: nearly all that is older has closed.
CATCH_UP = timedelta(days=92)
#: A walk of more pages goes in a circle.
MOST_PAGES = 500
#: A window whose cursor was refused so often is left for the next round.
MOST_LOST = 2

#: Statuses that say "not this address" rather than "not now".
ANSWERED = (400, 404, 410, 500, 501, 502)
_CURSOR_REFUSED = (400, 404, 410)


@dataclass(frozen=True, slots=True)
class Windows:
    """An API that is asked for what was published in a window of time."""

    since: str
    until: str
    #: Where all notices of one process are, on the same host.
    process: str
    #: Seconds between two requests.
    wait_s: float = 0.0


#: The portals' types of notice: social services first, then contracts, plans, the rest, awards.
_OJEU_TYPES = (21, 2, 24, 22, 23, 5, 1, 4, 7, 12, 14, 20)
_OJEU_AWARDS = (3, 6, 13, 15, 25)

PORTALS: Mapping[str, Windows | Months] = {
    # Twelve requests in about two minutes are allowed; 123 requests 13 s apart met no 429. The releases of a
    # process are asked for, not its record: that holds them three times over and was seen to pass 20 MB.
    "find_a_tender": Windows(
        "updatedFrom", "updatedTo", process="/api/1.0/ocdsReleasePackages/{ocid}", wait_s=13.0
    ),
    "contracts_finder": Windows("publishedFrom", "publishedTo", process="/Published/OCDS/Record/{ocid}"),
    "public_contracts_scotland": Months(
        (*_OJEU_TYPES[:2], 102, 101, *_OJEU_TYPES[2:], *_OJEU_AWARDS, 103, 104),
        (("outputType", "0"),),
        process="/v1/Notice?id={ocid}",
    ),
    "sell2wales": Months(
        (*_OJEU_TYPES[:2], 51, 52, 54, *_OJEU_TYPES[2:], *_OJEU_AWARDS, 53, 55, 56),
        (("outputType", "0"), ("locale", "2057")),
        process="/v1/Notice?id={ocid}&locale=2057",
    ),
}

#: Contracts Finder's manual: "too many requests" is a 403, and the wait is five minutes. Known by its host, and
#: by the paths of its API wherever they are served.
_FORBIDDEN_WAIT_S = 300.0
_FORBIDDEN_HOST = "www.contractsfinder.service.gov.uk"
_FORBIDDEN_PATHS = ("/published/notices/ocds/", "/published/ocds/")


def too_often(url: str, status: int) -> float | None:
    """Return the seconds to wait where this address's answer means "too many requests" in its portal's manner."""
    parts = urlsplit(url)
    known = parts.hostname == _FORBIDDEN_HOST or parts.path.lower().startswith(_FORBIDDEN_PATHS)
    return _FORBIDDEN_WAIT_S if known and status == 403 else None


def request_for(source: Source, position: str | None, *, now: datetime) -> Request:
    """Return the next address of the walk of an `ocds` source; `now` is aware."""
    state = read_position(position)
    manners = PORTALS.get(source.portal or "")
    wait_s = manners.wait_s if manners else 0.0
    following = state.get("next")
    if isinstance(following, str) and is_fresh(state, now=now) and _may_walk(following, source, state):
        return Request(following, wait_s)
    if manners is None:
        return Request(source.url)
    ocid = earlier.next_wanted(state)
    if ocid is not None and not _walks(manners, state, now=now) and not is_behind(state, now=now):
        return Request(_process_address(manners, source, ocid), wait_s)
    if isinstance(manners, Months):
        return Request(months.address_of(manners, source.url, state, now=now), wait_s)
    since = _window_start(state, now=now)
    until = min(now, since + WINDOW)
    return Request(with_query(source.url, {manners.since: _london(since), manners.until: _london(until)}), wait_s)


def step(
    source: Source,
    request: Request,
    following: str | None,
    *,
    position: str | None,
    now: datetime,
    answered: str = "",
    firsts: Collection[str] = (),
) -> Step:
    """Return where the walk stands once the answer to `request` was read.

    `following` is the package's `links.next`, None on the last page; `answered` is the address that answered, where
    `request` was led to another; `firsts` are the processes whose first notice
    is in the package, so that nobody need ask for it.
    """
    came = read_position(position)
    state = earlier.without(came, firsts)
    manners = PORTALS.get(source.portal or "")
    if manners is None:
        return _page_done(source, request, following, state, None, answered=answered, now=now)
    ocid = _asked_process(manners, source, request, came)
    if ocid is not None:  # an answer that holds the update again, and nothing before it, ends it as well
        told = earlier.answered(came, ocid) if ocid in firsts else earlier.given_up(came, ocid)
        return _going_on(told, now=now)
    if isinstance(manners, Months):
        return _or_wanted(months.after(manners, request.url, state, answered=True, now=now), now=now)
    return _page_done(source, request, following, state, manners, answered=answered, now=now)


def passed_over(
    source: Source, request: Request, error: SourceError, *, position: str | None, now: datetime
) -> Step:
    """Return where the walk stands if `request` failed with `error`.

    `failing` where the failure is the source's own; else the walk goes on without that address. Sell2Wales answers
    500 to some types of notice for months on end; the others must not wait for them. A cursor that is refused
    begins its window anew. Earlier notices that cannot be had are given up: the update stays as it is.
    """
    state = read_position(position)
    manners = PORTALS.get(source.portal or "")
    stays = Step(position, failing=True)
    if manners is None or error.state == "blocked" or _is_told_to_wait(error):
        return stays
    status = error.status if isinstance(error, FetchError) else 200
    ocid = _asked_process(manners, source, request, state)
    if ocid is not None:
        if status not in ANSWERED:
            return Step(write_position(earlier.put_off(state, ocid)), failing=True)
        told = _going_on(earlier.given_up(state, ocid), now=now)
        return Step(
            told.position, more=told.more, problem=f"the earlier notices of {ocid} cannot be had ({error.why})"
        )
    problem = f"{request.url}: {error.why}"
    if isinstance(manners, Months):
        if status not in (*ANSWERED, 200):
            return stays
        told = _or_wanted(months.after(manners, request.url, state, answered=False, now=now), now=now)
        return Step(told.position, more=told.more, problem=problem, failing=told.failing)
    lost = number_in(state.get("lost")) + 1
    if state.get("next") != request.url or status not in _CURSOR_REFUSED or lost > MOST_LOST:
        return stays
    kept = {name: value for name, value in state.items() if name not in ("next", "at", "pages", "to")}
    return Step(write_position(kept | {"lost": lost}), more=True, problem=f"{problem}; its window begins anew")


def want(source: Source, position: str | None, ocids: Iterable[str]) -> str | None:
    """Return a walk's position in which all notices of these processes are asked for, after all that is new."""
    if source.portal not in PORTALS:
        return position
    return write_position(earlier.wanting(read_position(position), ocids))


def _walks(manners: Windows | Months, state: Mapping[str, Any], *, now: datetime) -> bool:
    """Say whether months are under way; pages of a window are known by their `next`."""
    return isinstance(manners, Months) and bool(state.get("pending")) and is_fresh(state, now=now)


def _going_on(state: Mapping[str, Any], *, now: datetime) -> Step:
    return Step(write_position(state), more=earlier.next_wanted(state) is not None or is_behind(state, now=now))


def _or_wanted(told: Step, *, now: datetime) -> Step:
    """Let a walk by months that came to its end go on with the processes that wait."""
    if told.more or told.failing:
        return told
    return _going_on(read_position(told.position), now=now)


def _process_address(manners: Windows | Months, source: Source, ocid: str) -> str:
    return urljoin(source.url, manners.process.format(ocid=ocid))


def _asked_process(
    manners: Windows | Months, source: Source, request: Request, state: Mapping[str, Any]
) -> str | None:
    """Return the process that `request` asked for, None where it was part of the walk."""
    for ocid, _ in earlier.wanted(state):
        if request.url == _process_address(manners, source, ocid):
            return ocid
    return None


def _page_done(
    source: Source,
    request: Request,
    following: str | None,
    state: Mapping[str, Any],
    manners: Windows | None,
    *,
    answered: str,
    now: datetime,
) -> Step:
    going = state.get("next") == request.url
    pages = (number_in(state.get("pages")) if going else 0) + 1
    kept: dict[str, Any] = {name: state[name] for name in ("done", "want", "gone", "lost") if name in state}
    until = _until(manners, request, state, going=going) if manners else None
    hole = None if going or manners is None else _hole(manners, request, state)
    if following:
        target = _upgraded(urljoin(answered or request.url, following), source.url)
        stay = write_position(kept) if kept.get("done") or kept.get("want") else None
        kept |= {} if same_host(source.url, answered or source.url) else {"home": answered}
        if not _may_walk(target, source, kept):
            return Step(stay, problem=f"the next page lies on another host ({target}) and was not followed")
        if target == request.url or pages >= MOST_PAGES:
            return Step(stay, problem=f"the pages go in a circle ({target}); the walk was left after {pages}")
        kept |= {"next": target, "at": now.isoformat(), "pages": pages}
        if until is not None:
            kept["to"] = until.isoformat()
        return Step(write_position(kept), more=True, problem=hole)
    if manners is None:
        return Step(None)
    told = _going_on(kept | {"done": (until or now).isoformat(), "lost": 0}, now=now)
    return Step(told.position, more=told.more, problem=hole)


def _may_walk(url: str, source: Source, state: Mapping[str, Any]) -> bool:
    """Say whether an address lies where the walk is: on the source's host, or where that one led the last page."""
    home = state.get("home")
    return same_host(source.url, url) or (isinstance(home, str) and same_host(home, url))


def _is_told_to_wait(error: SourceError) -> bool:
    """Say whether the server asks for patience: then the same address is asked for again, when it says."""
    return isinstance(error, FetchError) and (error.status in (429, 503) or error.wait_s is not None)


def _window_start(state: Mapping[str, Any], *, now: datetime) -> datetime:
    done = moment_in(state, "done")
    if done is None or done > now:
        return now - WINDOW
    return max(done - OVERLAP, now - CATCH_UP)


def _until(manners: Windows, request: Request, state: Mapping[str, Any], *, going: bool) -> datetime | None:
    """Return the end of the window under way: kept beside the cursor, on the first page in the address itself."""
    return moment_in(state, "to") if going else _asked_moment(request, manners.until)


def _hole(manners: Windows, request: Request, state: Mapping[str, Any]) -> str | None:
    """Say what was never asked for because the silence was too long."""
    done, since = moment_in(state, "done"), _asked_moment(request, manners.since)
    if done is None or since is None or since <= done:
        return None
    gap = f"{done:%Y-%m-%d %H:%M} to {since:%Y-%m-%d %H:%M} UTC"
    return f"what was published from {gap} was not asked for: too long ago"


def _asked_moment(request: Request, parameter: str) -> datetime | None:
    told = parse_qs(urlsplit(request.url).query).get(parameter, [""])[-1]
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
