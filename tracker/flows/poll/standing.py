"""What becomes of a source's row: where it has moved to, when it is not asked any more, what a failure makes of it.

Pure. A row holds for the address that it was learnt at: once feeds.yaml names another, the source begins anew.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TypedDict

from tracker.clock import london_date
from tracker.errors import FetchError, SourceError
from tracker.flows.poll import due
from tracker.flows.poll.tally import Outcome
from tracker.model import Source
from tracker.sources.exchange import Request, Response
from tracker.store.sources import SourceState

#: When a source is due that its publisher has taken away.
NEVER = datetime(9999, 1, 1, tzinfo=UTC)

#: Failures in a row, whatever their cause, after which an address that was learnt from a redirect is given up.
MOST_FAILURES_MOVED = 3

#: What was not read for so long is asked for whole: some servers answer for ever that nothing has changed.
WHOLE_AFTER = timedelta(days=7)

#: Days on which a source listed something new, as many as tell its rhythm.
DAYS_KEPT = 12


class Learnt(TypedDict):
    """The part of a row that a good answer writes beside what it held."""

    url: str
    moved_to: str | None
    failing_since: None


def asked(source: Source, state: SourceState | None) -> Source:
    """Return a source as it is asked: at the address that it has moved to for good, if it has."""
    return source if state is None or state.moved_to is None else replace(source, url=state.moved_to)


def learnt(at: Source, state: SourceState | None, request: Request, response: Response) -> Learnt:
    """Return what a good answer tells of where the source is; `at` is what `asked` gave.

    Only the source's own address moves: pages of a walk have addresses that change by themselves.
    """
    url = at.url if state is None or state.url is None else state.url
    moved_to = None if state is None else state.moved_to
    if response.moved_to is not None and request.url == at.url:
        moved_to = None if response.moved_to == url else response.moved_to
    return Learnt(url=url, moved_to=moved_to, failing_since=None)


def new_on(state: SourceState | None, outcomes: Mapping[Outcome, int], *, now: datetime) -> tuple[date, ...]:
    """Return the last days on which a source listed something new, today among them if it did."""
    before = () if state is None else state.new_on
    is_new = any(number for outcome, number in outcomes.items() if outcome is not Outcome.DUPLICATE)
    today = london_date(now)
    return before if not is_new or today in before else (*before, today)[-DAYS_KEPT:]


def moved_words(before: SourceState | None, after: SourceState) -> str | None:
    """Say that a source has moved, once: when its row learnt it."""
    if after.moved_to is None or (before is not None and before.moved_to == after.moved_to):
        return None
    return f"has moved for good to {after.moved_to}: write that into feeds.yaml; until then it is asked there"


def is_believed(state: SourceState, *, now: datetime) -> bool:
    """Say whether a source's word that nothing has changed is taken: what it holds was read not long ago."""
    return state.read_at is not None and abs(now - state.read_at) < WHOLE_AFTER


def first(source: Source, *, now: datetime) -> SourceState:
    """Return the row of a source that was never asked before."""
    return SourceState(source.name, now, "ok", 0, None, None, None, None, None, now, None, url=source.url)


def begins_whole(state: SourceState | None, *, now: datetime) -> datetime | None:
    """Return `now` where a walk begins with the first page of its list; None where it goes on somewhere in it."""
    return now if state is None or state.position is None else None


def begun_anew(source: Source, state: SourceState | None, *, now: datetime) -> SourceState:
    """Return the row of a source that is asked elsewhere from now on: nothing that an answer told holds there."""
    return replace(
        state or first(source, now=now),
        url=source.url,
        moved_to=None,
        etag=None,
        last_modified=None,
        body_hash=None,
        position=None,
    )


def after_failure(
    source: Source, state: SourceState | None, error: SourceError, *, position: str | None, now: datetime
) -> SourceState:
    """Return the row after a failure; `position` is where its walk goes on.

    A source that is gone is not due any more. Where an address that it had moved to fails for good, the one in
    feeds.yaml is asked the next time.
    """
    failures = 1 if state is None else state.failures + 1
    wait_s = error.wait_s if isinstance(error, FetchError) else None
    walking = source.portal is not None or position is not None
    due_at = due.after_failure(source, now=now, failures=failures, wait_s=wait_s, walking=walking)
    before = state or first(source, now=now)
    row = replace(
        before,
        url=source.url,
        due_at=due_at,
        state=error.state,
        failures=failures,
        error=f"{error.why}; {error.mend}",
        fetched_at=now,
        failing_since=before.failing_since or now,
        position=position,
    )
    if row.moved_to is not None and (_is_for_good(error) or failures >= MOST_FAILURES_MOVED):
        why = f"{row.moved_to}, where it had moved to: {error.why}; the address in feeds.yaml is asked again"
        return replace(row, moved_to=None, state="broken", error=why, etag=None, last_modified=None, body_hash=None)
    return replace(row, due_at=NEVER) if error.state == "gone" else row


def _is_for_good(error: SourceError) -> bool:
    return error.state == "gone" or (isinstance(error, FetchError) and error.status == 404)
