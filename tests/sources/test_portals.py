"""Each notice API is walked by its own manners, and a walk that breaks off loses nothing."""

import json
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.sources.build import answer, source
from tracker.errors import FetchError
from tracker.model import Source, SourceType
from tracker.sources.exchange import Parsed, Request, Response
from tracker.sources.parse import parse, request_for, skip
from tracker.sources.portals import MOST_PAGES, OVERLAP, PORTALS, Months

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


def test_a_walk_that_broke_off_begins_its_window_again() -> None:
    of = portal("find_a_tender")
    page = took(of, request_for(of, None, now=NOW), None, following=f"{API}?cursor=QQ==")
    much_later = NOW + timedelta(hours=5)
    assert "cursor" not in asked(request_for(of, page.position, now=much_later))
    assert (
        asked(request_for(of, page.position, now=NOW + timedelta(hours=40)))["updatedFrom"] == "2026-07-08T05:00:00"
    )


def test_what_was_missed_in_a_long_silence_is_caught_up_window_by_window() -> None:
    of = portal("find_a_tender")
    position: str | None = json.dumps({"done": (NOW - timedelta(days=5)).isoformat()})
    covered_to = NOW - timedelta(days=5)
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
    assert covered_to == NOW
    assert rounds == 3


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


def test_parameters_in_feeds_yaml_stay() -> None:
    told = asked(request_for(portal("sell2wales", f"{API}?locale=0"), None, now=NOW))
    assert (told["locale"], told["outputType"]) == ("0", "0")


def test_a_type_that_fails_does_not_keep_the_others_back() -> None:
    of = portal("sell2wales")
    bad = request_for(of, None, now=NOW)
    fault = FetchError(of.name, "the publisher's server has a fault (500)", mend="wait", status=500)
    told = skip(of, bad, fault, position=None, now=NOW)
    assert told.more
    assert "(500)" in told.problems[0]
    pairs, _ = walked(of, told.position, now=NOW)
    assert (asked(bad)["dateFrom"], asked(bad)["noticeType"]) not in pairs
    manners = PORTALS["sell2wales"]
    assert isinstance(manners, Months)
    assert len(pairs) == 2 * len(manners.types) - 1


@pytest.mark.parametrize(
    ("name", "status", "state"),
    [
        pytest.param("sell2wales", None, "broken", id="no answer at all"),
        pytest.param("sell2wales", 503, "broken", id="busy"),
        pytest.param("sell2wales", 403, "blocked", id="blocked"),
        pytest.param("find_a_tender", 500, "broken", id="a portal of windows"),
    ],
)
def test_other_failures_stop_the_walk_where_it_stands(name: str, status: int | None, state: str) -> None:
    of = portal(name)
    fault = FetchError(of.name, "why", mend="mend", status=status, state=state)
    told = skip(of, request_for(of, "{}", now=NOW), fault, position="{}", now=NOW)
    assert (told.more, told.position) == (False, "{}")


def test_a_walk_that_stood_still_takes_what_stopped_it_last() -> None:
    of = portal("public_contracts_scotland")
    first = request_for(of, None, now=NOW)
    page = took(of, first, None)
    stuck = asked(request_for(of, page.position, now=NOW))
    pairs, _ = walked(of, page.position, now=NOW + timedelta(hours=6))
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
