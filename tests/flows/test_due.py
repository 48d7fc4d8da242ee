"""When a source is fetched next: its own interval, the publisher's wishes, back-off that ends at a day."""

from datetime import timedelta

import pytest

from tests.build import NOW
from tracker.flows.poll.due import JITTER, after_failure, after_success, is_whole_day
from tracker.model import Source, SourceType

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def feed(every: timedelta | None = None, kind: SourceType = SourceType.FEED) -> Source:
    return Source("Sample Trust", kind, "https://trust.example/feed", every=every)


@pytest.mark.parametrize(
    ("source", "fresh_for_s", "least"),
    [
        pytest.param(feed(), None, HOUR, id="feeds hourly"),
        pytest.param(feed(kind=SourceType.PAGE), None, 6 * HOUR, id="pages every six hours"),
        pytest.param(feed(2 * HOUR), None, 2 * HOUR, id="as feeds.yaml says"),
        pytest.param(feed(), 3 * 3600.0, 3 * HOUR, id="fresh for longer"),
        pytest.param(feed(), 60.0, HOUR, id="fresh for less"),
        pytest.param(feed(), 1e9, DAY, id="no header silences it for a year"),
    ],
)
def test_after_a_success(source: Source, fresh_for_s: float | None, least: timedelta) -> None:
    wait = after_success(source, now=NOW, fresh_for_s=fresh_for_s) - NOW
    assert least <= wait <= least * (1 + JITTER)


@pytest.mark.parametrize(
    ("failures", "wait_s", "wait"),
    [
        pytest.param(1, None, 2 * HOUR, id="first"),
        pytest.param(2, None, 4 * HOUR, id="doubling"),
        pytest.param(50, None, DAY, id="ends at a day"),
        pytest.param(1, 5 * 3600.0, 5 * HOUR, id="Retry-After is obeyed"),
        pytest.param(3, 60.0, HOUR, id="a short Retry-After shortens the back-off, not the interval"),
        pytest.param(1, 1e9, DAY, id="a mistaken Retry-After ends at a day"),
    ],
)
def test_after_failures(failures: int, wait_s: float | None, wait: timedelta) -> None:
    told = after_failure(feed(), now=NOW, failures=failures, wait_s=wait_s) - NOW
    if wait_s is not None:
        assert told == wait, "what the publisher asks for is kept to the second"
    else:
        assert wait * (1 - JITTER) <= told <= wait


def test_sources_that_fail_together_are_asked_again_apart() -> None:
    def told(number: int, failures: int) -> timedelta:
        source = Source(f"Trust {number}", SourceType.FEED, "https://trust.example/feed")
        return after_failure(source, now=NOW, failures=failures, wait_s=None) - NOW

    for failures in (1, 3, 20):
        waits = {told(number, failures) for number in range(50)}
        assert len(waits) == 50
        assert max(waits) - min(waits) > max(waits) * JITTER / 2
    first, second = ([told(number, failures) for number in range(50)] for failures in (1, 2))
    assert sorted(range(50), key=first.__getitem__) != sorted(range(50), key=second.__getitem__), "not in one order"


def test_a_wait_is_the_same_for_the_same_failure() -> None:
    assert len({after_failure(feed(), now=NOW, failures=2, wait_s=None) for _ in range(3)}) == 1


def test_a_source_is_spread_always_by_the_same() -> None:
    assert after_success(feed(), now=NOW, fresh_for_s=None) == after_success(feed(), now=NOW, fresh_for_s=None)


@pytest.mark.parametrize(
    ("failures", "wait"),
    [
        pytest.param(1, timedelta(seconds=120), id="what the server asks for"),
        pytest.param(3, timedelta(seconds=480), id="longer where it goes on refusing"),
        pytest.param(99, DAY, id="ends at a day"),
    ],
)
def test_in_the_middle_of_a_walk_the_server_s_own_wait_is_enough(failures: int, wait: timedelta) -> None:
    told = after_failure(feed(kind=SourceType.OCDS), now=NOW, failures=failures, wait_s=120.0, walking=True)
    assert told - NOW == wait


def test_without_a_wait_a_walk_is_backed_off_as_any_other() -> None:
    walking = after_failure(feed(), now=NOW, failures=1, wait_s=None, walking=True)
    assert walking == after_failure(feed(), now=NOW, failures=1, wait_s=None)


def test_a_page_is_asked_for_whole_on_one_day_of_seven_and_not_all_on_one() -> None:
    links = [f"https://trust.example.org/{number}" for number in range(70)]
    days = {link: [day for day in range(7) if is_whole_day(link, now=NOW + day * DAY)] for link in links}
    assert all(len(each) == 1 for each in days.values())
    assert len({each[0] for each in days.values()}) == 7
