"""Each notice API is walked by its own manners, and a walk that breaks off loses nothing."""

import json
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.sources.build import answer, source
from tracker.clock import LONDON
from tracker.errors import FetchError, ParseError
from tracker.model import Source, SourceType
from tracker.sources.exchange import Parsed, Request, Response
from tracker.sources.months import Months
from tracker.sources.parse import parse, request_for, skip
from tracker.sources.portals import CATCH_UP, MOST_LOST, MOST_PAGES, OVERLAP, PORTALS, WINDOW, want

API = "https://api.example.org/releases"
#: Summer: London is an hour ahead.
NOW = datetime(2026, 7, 8, 12, 0, tzinfo=UTC)


def portal(name: str | None, url: str = API) -> Source:
    return source(SourceType.OCDS, url=url, portal=name)


def body(following: str | None = None) -> str:
    return json.dumps({"releases": []} | ({"links": {"next": following}} if following else {}))


def took(
    of: Source, request: Request, position: str | None, *, following: str | None = None, now: datetime = NOW
) -> Parsed:
    return parse(of, request, answer(body(following), url=request.url), position=position, now=now)


def asked(request: Request) -> dict[str, str]:
    return {name: values[-1] for name, values in parse_qs(urlsplit(request.url).query).items()}


def test_find_a_tender_is_first_asked_for_two_days_in_london_time_and_for_the_whole_stream() -> None:
    request = request_for(portal("find_a_tender"), None, now=NOW)
    assert asked(request) == {"updatedFrom": "2026-07-06T13:00:00", "updatedTo": "2026-07-08T13:00:00"}
    assert request.wait_s == 13
    assert "updatedTo=2026-07-08T13:00:00" in request.url


def test_contracts_finder_has_its_own_names_for_the_window() -> None:
    assert set(asked(request_for(portal("contracts_finder"), None, now=NOW))) == {"publishedFrom", "publishedTo"}


def test_the_window_moves_after_its_last_page_only_and_overlaps() -> None:
    of = portal("find_a_tender")
    first = request_for(of, None, now=NOW)
    page = took(of, first, None, following=f"{API}?cursor=QQ==")
    assert page.more
    second = request_for(of, page.position, now=NOW)
    assert (second.url, second.wait_s) == (f"{API}?cursor=QQ==", 13)
    last = took(of, second, page.position)
    assert not last.more
    later = NOW + timedelta(hours=3)
    assert asked(request_for(of, last.position, now=later))["updatedFrom"] == "2026-07-08T11:00:00"


@pytest.mark.parametrize(
    "links",
    [
        pytest.param({}, id="no links"),
        {"links": None},
        {"links": {}},
        {"links": []},
        {"links": {"next": None}},
        {"links": {"next": ""}},
    ],
)
def test_an_empty_window_without_a_next_page_is_done(links: dict[str, Any]) -> None:
    of = portal("find_a_tender")
    request = request_for(of, None, now=NOW)
    told = parse(of, request, answer(json.dumps({"releases": []} | links)), position=None, now=NOW)
    assert (told.more, told.problems) == (False, ())
    assert json.loads(told.position or "{}") == {"done": NOW.isoformat()}


def test_a_walk_that_broke_off_begins_its_window_again() -> None:
    of = portal("find_a_tender")
    page = took(of, request_for(of, None, now=NOW), None, following=f"{API}?cursor=QQ==")
    much_later = NOW + timedelta(hours=7)
    assert "cursor" not in asked(request_for(of, page.position, now=much_later))
    assert (
        asked(request_for(of, page.position, now=NOW + timedelta(hours=40)))["updatedFrom"] == "2026-07-08T05:00:00"
    )


@pytest.mark.parametrize(("days", "windows"), [(1, 1), (5, 3), (7, 4), (31, 17), (90, 47)])
def test_what_was_missed_in_a_long_silence_is_caught_up_window_by_window(days: int, windows: int) -> None:
    of = portal("find_a_tender")
    position: str | None = json.dumps({"done": (NOW - timedelta(days=days)).isoformat()})
    covered_to = NOW - timedelta(days=days)
    rounds = 0
    while True:
        request = request_for(of, position, now=NOW)
        start = datetime.fromisoformat(asked(request)["updatedFrom"] + "+01:00")
        assert start <= covered_to - OVERLAP
        covered_to = datetime.fromisoformat(asked(request)["updatedTo"] + "+01:00")
        told = took(of, request, position)
        position, rounds = told.position, rounds + 1
        if not told.more:
            break
        assert told.problems == ()
    assert covered_to == NOW
    assert rounds == windows


def test_a_silence_too_long_to_catch_up_is_told() -> None:
    of = portal("find_a_tender")
    position = json.dumps({"done": (NOW - CATCH_UP - timedelta(days=5)).isoformat()})
    told = took(of, request_for(of, position, now=NOW), position)
    assert "was not asked for" in told.problems[0]
    following = took(of, request_for(of, told.position, now=NOW), told.position)
    assert following.problems == ()


@given(
    start=st.sampled_from([datetime(2026, 3, 28, tzinfo=UTC), datetime(2026, 10, 24, tzinfo=UTC)]),
    pauses=st.lists(
        st.sampled_from([timedelta(minutes=7), timedelta(hours=1), timedelta(hours=5), timedelta(days=9)]),
        min_size=2,
        max_size=30,
    ),
    fold=st.sampled_from([0, 1]),
    kept=st.integers(0, 3),
)
def test_windows_leave_no_moment_out_however_the_server_reads_the_hour_that_comes_twice(
    start: datetime, pauses: list[timedelta], fold: int, kept: int
) -> None:
    of = portal("find_a_tender")
    now, position, covered = start, None, None
    for number, pause in enumerate(pauses):
        now += pause
        while True:
            request = request_for(of, position, now=now)
            told = asked(request)
            since, until = (
                datetime.fromisoformat(told[name]).replace(tzinfo=LONDON, fold=fold).astimezone(UTC)
                for name in ("updatedFrom", "updatedTo")
            )
            assert covered is None or since <= covered
            assert since < until
            assert until - since <= WINDOW + timedelta(hours=1)
            if number % 4 == kept and number:  # a stop before the last page: the window is walked again
                break
            page = took(of, request, position, now=now)
            position, covered = page.position, max(until, covered or until)
            if not page.more:
                assert covered >= now - timedelta(hours=1)
                break


def test_no_hour_is_lost_when_the_clocks_go_back() -> None:
    of = portal("find_a_tender")
    position = None
    covered: list[tuple[datetime, datetime]] = []
    for hour in range(12):
        now = datetime(2026, 10, 24, 20, 10, tzinfo=UTC) + timedelta(hours=hour)
        request = request_for(of, position, now=now)
        told = asked(request)
        covered.append((datetime.fromisoformat(told["updatedFrom"]), datetime.fromisoformat(told["updatedTo"])))
        position = took(of, request, position, now=now).position
    assert all(start < end for start, end in covered)
    assert all(later[0] < earlier[1] for earlier, later in pairwise(covered))


def test_a_plain_package_is_followed_on_its_own_host_only() -> None:
    of = portal(None)
    assert request_for(of, None, now=NOW) == Request(API)
    page = took(of, Request(API), None, following="?page=2")
    assert page.more
    assert request_for(of, page.position, now=NOW).url == f"{API}?page=2"
    abroad = took(of, Request(API), None, following="https://evil.example/2")
    assert not abroad.more
    assert "another host" in abroad.problems[0]
    assert request_for(of, abroad.position, now=NOW).url == API


def test_a_proxy_s_http_is_undone() -> None:
    of = portal(None)
    page = took(of, Request(API), None, following=API.replace("https", "http") + "?page=2")
    assert request_for(of, page.position, now=NOW).url == f"{API}?page=2"


def test_after_the_last_page_a_plain_package_begins_anew() -> None:
    of = portal(None)
    page = took(of, Request(API), None, following="?page=2")
    last = took(of, request_for(of, page.position, now=NOW), page.position)
    assert (last.more, last.position) == (False, None)


def test_a_page_that_leads_to_itself_ends_the_walk() -> None:
    told = took(portal(None), Request(API), None, following=API)
    assert not told.more
    assert "circle" in told.problems[0]


def test_a_walk_without_end_ends() -> None:
    of, position, pages = portal(None), None, 0
    while True:
        request = request_for(of, position, now=NOW)
        told = took(of, request, position, following=f"?page={pages}")
        position, pages = told.position, pages + 1
        if not told.more:
            break
    assert pages == MOST_PAGES


def walked(of: Source, position: str | None, *, now: datetime) -> tuple[list[tuple[str, str]], str | None]:
    """Walk until there is no more; return what was asked for and where the walk stands."""
    pairs = []
    while True:
        request = request_for(of, position, now=now)
        told = asked(request)
        pairs.append((told["dateFrom"], told["noticeType"]))
        page = took(of, request, position, now=now)
        position = page.position
        if not page.more:
            return pairs, position


@pytest.mark.parametrize("name", ["public_contracts_scotland", "sell2wales"])
def test_months_and_types_are_walked_each_once(name: str) -> None:
    manners = PORTALS[name]
    assert isinstance(manners, Months)
    pairs, position = walked(portal(name), None, now=NOW)
    assert len(set(pairs)) == len(pairs) == 2 * len(manners.types)
    assert {month for month, _ in pairs} == {"07-2026", "06-2026"}
    again, _ = walked(portal(name), position, now=NOW + timedelta(hours=6))
    assert {month for month, _ in again} == {"07-2026"}


def test_the_last_notices_of_a_month_are_asked_for_in_the_next() -> None:
    of = portal("public_contracts_scotland")
    position = json.dumps({"done": "2026-07-31T22:00:00+00:00"})
    pairs, position_2 = walked(of, position, now=datetime(2026, 8, 1, 6, tzinfo=UTC))
    assert {month for month, _ in pairs} == {"08-2026", "07-2026"}
    pairs, _ = walked(
        of, json.dumps({"done": "2026-08-04T06:00:00+00:00"}), now=datetime(2026, 8, 5, 6, tzinfo=UTC)
    )
    assert {month for month, _ in pairs} == {"08-2026"}
    assert position_2 is not None


@pytest.mark.parametrize(
    ("done", "months"),
    [
        pytest.param("2026-06-30T22:00:00+00:00", {"07-2026", "06-2026"}, id="a week"),
        pytest.param("2026-05-31T12:00:00+00:00", {"07-2026", "06-2026", "05-2026"}, id="over a month"),
        pytest.param("2025-01-01T00:00:00+00:00", {"07-2026", "06-2026", "05-2026", "04-2026"}, id="over a year"),
        pytest.param("2026-07-03T12:00:00+00:00", {"07-2026"}, id="within the month"),
        pytest.param("2027-01-01T00:00:00+00:00", {"07-2026", "06-2026"}, id="a clock that was wrong"),
    ],
)
def test_months_that_were_missed_are_asked_for(done: str, months: set[str]) -> None:
    pairs, _ = walked(portal("public_contracts_scotland"), json.dumps({"done": done}), now=NOW)
    assert {month for month, _ in pairs} == months


def test_parameters_in_feeds_yaml_stay() -> None:
    told = asked(request_for(portal("sell2wales", f"{API}?locale=0"), None, now=NOW))
    assert (told["locale"], told["outputType"]) == ("0", "0")


def fault(status: int | None, *, state: str = "broken", wait_s: float | None = None) -> FetchError:
    return FetchError("Wold Fund", f"why ({status})", mend="mend", status=status, state=state, wait_s=wait_s)


def test_a_type_that_fails_does_not_keep_the_others_back_and_is_asked_for_again() -> None:
    of = portal("sell2wales")
    bad = request_for(of, None, now=NOW)
    told = skip(of, bad, fault(500), position=None, now=NOW)
    assert (told.more, told.failing) == (True, False)
    assert "(500)" in told.problems[0]
    pairs, position = walked(of, told.position, now=NOW)
    owed = (asked(bad)["dateFrom"], asked(bad)["noticeType"])
    assert owed not in pairs
    manners = PORTALS["sell2wales"]
    assert isinstance(manners, Months)
    assert len(pairs) == 2 * len(manners.types) - 1
    # A month later it would not be in the plan any more: what is owed is.
    later, _ = walked(of, position, now=NOW + timedelta(days=31))
    assert owed in later


def failing_walk(of: Source, position: str | None, *, answering: str | None = None) -> tuple[int, Parsed]:
    """Walk with a fault for every type but `answering`; return how many requests it took, and the last step."""
    for number in range(1, 200):
        request = request_for(of, position, now=NOW)
        if asked(request)["noticeType"] == answering:
            told = took(of, request, position)
        else:
            told = skip(of, request, fault(500), position=position, now=NOW)
        position = told.position
        if not told.more:
            return number, told
    raise AssertionError("the walk has no end")


def test_a_source_of_which_every_type_failed_is_failing_and_begins_anew() -> None:
    of = portal("sell2wales")
    manners = PORTALS["sell2wales"]
    assert isinstance(manners, Months)
    number, told = failing_walk(of, None)
    assert (number, told.failing) == (2 * len(manners.types), True)
    again, told = failing_walk(of, told.position)
    assert (again, told.failing) == (2 * len(manners.types), True)


@pytest.mark.parametrize("answering", [*map(str, (21, 2, 56))])
def test_a_source_of_which_one_type_answered_is_not_failing_whichever_it_is(answering: str) -> None:
    _, told = failing_walk(portal("sell2wales"), None, answering=answering)
    assert not told.failing
    assert "done" in (told.position or "")


@pytest.mark.parametrize(
    ("name", "error"),
    [
        pytest.param("sell2wales", fault(None), id="no answer at all"),
        pytest.param("sell2wales", fault(503), id="busy"),
        pytest.param("sell2wales", fault(429, wait_s=120), id="too often"),
        pytest.param("sell2wales", fault(403, state="blocked"), id="blocked"),
        pytest.param("find_a_tender", fault(500), id="a portal of windows"),
        pytest.param("find_a_tender", fault(400), id="a window that is refused"),
        pytest.param(None, fault(500), id="a plain package"),
    ],
)
def test_other_failures_stop_the_walk_where_it_stands(name: str | None, error: FetchError) -> None:
    of = portal(name)
    told = skip(of, request_for(of, "{}", now=NOW), error, position="{}", now=NOW)
    assert (told.more, told.position, told.failing) == (False, "{}", True)


def test_a_feed_is_never_led_past_its_failure() -> None:
    of = source(SourceType.FEED)
    assert skip(of, Request(of.url), fault(500), position=None, now=NOW).failing


def test_a_body_that_is_no_package_is_one_type_s_fault_too() -> None:
    of = portal("sell2wales")
    error = ParseError(of.name, "this is a web page or XML", mend="look")
    told = skip(of, request_for(of, None, now=NOW), error, position=None, now=NOW)
    assert (told.more, told.failing) == (True, False)


@pytest.mark.parametrize("error", [fault(429, wait_s=120), fault(503, wait_s=30), fault(503), fault(None)])
def test_a_wait_repeats_the_same_cursor(error: FetchError) -> None:
    of = portal("find_a_tender")
    page = took(of, request_for(of, None, now=NOW), None, following=f"{API}?cursor=QQ==")
    cursor = request_for(of, page.position, now=NOW)
    told = skip(of, cursor, error, position=page.position, now=NOW)
    assert told.failing
    assert request_for(of, told.position, now=NOW + timedelta(hours=1)) == cursor


def test_a_cursor_that_is_refused_begins_its_window_anew_but_not_for_ever() -> None:
    of = portal("find_a_tender")
    first = request_for(of, '{"done":"2026-07-07T12:00:00+00:00"}', now=NOW)
    position: str | None = '{"done":"2026-07-07T12:00:00+00:00"}'
    for _ in range(MOST_LOST):
        page = took(of, request_for(of, position, now=NOW), position, following=f"{API}?cursor=QQ==")
        cursor = request_for(of, page.position, now=NOW)
        told = skip(of, cursor, fault(400), position=page.position, now=NOW)
        assert (told.more, told.failing) == (True, False)
        assert "begins anew" in told.problems[0]
        position = told.position
        assert request_for(of, position, now=NOW) == first
    page = took(of, first, position, following=f"{API}?cursor=QQ==")
    cursor = request_for(of, page.position, now=NOW)
    assert skip(of, cursor, fault(400), position=page.position, now=NOW).failing
    last = took(of, cursor, page.position)
    page = took(of, request_for(of, last.position, now=NOW), last.position, following=f"{API}?cursor=Qg==")
    told = skip(of, request_for(of, page.position, now=NOW), fault(400), position=page.position, now=NOW)
    assert not told.failing  # a window that came to its end counts afresh


def test_a_walk_that_stood_still_takes_what_stopped_it_last() -> None:
    of = portal("public_contracts_scotland")
    first = request_for(of, None, now=NOW)
    page = took(of, first, None)
    stuck = asked(request_for(of, page.position, now=NOW))
    pairs, _ = walked(of, page.position, now=NOW + timedelta(hours=7))
    assert pairs[-1] == (stuck["dateFrom"], stuck["noticeType"])


def test_an_answer_that_did_not_change_moves_the_walk_on() -> None:
    of = portal("public_contracts_scotland")
    request = request_for(of, None, now=NOW)
    told = parse(of, request, Response(request.url, 304, b"", "", not_modified=True), position=None, now=NOW)
    assert told.more
    assert request_for(of, told.position, now=NOW) != request


@pytest.mark.parametrize(
    "position", ["", "x", "[]", "{}", '{"next": 5}', '{"done": "x"}', '{"pending": [[1]]}', "[" * 9_999]
)
@pytest.mark.parametrize("name", [None, *PORTALS])
def test_a_position_that_cannot_be_read_begins_anew(name: str | None, position: str) -> None:
    of = portal(name)
    assert request_for(of, position, now=NOW) == request_for(of, None, now=NOW)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=8)
    | st.sampled_from([NOW.isoformat(), f"{API}?a=b"]),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=6,
)
KEYS = st.sampled_from(
    ["done", "next", "at", "pages", "to", "lost", "pending", "answered", "owed", "want", "asked", "gone"]
)


@pytest.mark.parametrize("name", [None, *PORTALS])
@given(state=st.dictionaries(KEYS, JSON))
def test_no_position_brings_a_walk_down(name: str | None, state: dict[str, Any]) -> None:
    of, position = portal(name), json.dumps(state)
    request = request_for(of, position, now=NOW)
    positions = [
        position,
        took(of, request, position).position,
        took(of, request, position, following="?c=1").position,
        skip(of, request, fault(404), position=position, now=NOW).position,
        want(of, position, ["ocds-h6vhtk-000001"]),
    ]
    for one in positions:
        assert request_for(of, one, now=NOW).url.startswith("https://api.example.org/")
