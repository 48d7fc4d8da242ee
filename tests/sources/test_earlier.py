"""The earlier notices of an update that came alone are asked for: one by one, after all that is new, and not for ever."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.sources.build import answer, source
from tracker.errors import FetchError, ParseError, SourceError
from tracker.model import Source, SourceType
from tracker.sources.earlier import MOST_ASKED, MOST_TRIES, MOST_WANTED, wanted
from tracker.sources.exchange import Parsed, Request
from tracker.sources.parse import parse, request_for, skip
from tracker.sources.portals import PORTALS, want
from tracker.sources.positions import read_position

NOW = datetime(2026, 7, 8, 12, 0, tzinfo=UTC)
ADDRESSES = {
    "find_a_tender": "https://api.example.org/api/1.0/ocdsReleasePackages",
    "contracts_finder": "https://api.example.org/Published/Notices/OCDS/Search",
    "public_contracts_scotland": "https://api.example.org/v1/Notices",
    "sell2wales": "https://api.example.org/v1/Notices",
}
DONE = json.dumps({"done": NOW.isoformat()})


def portal(name: str | None = "find_a_tender") -> Source:
    return source(SourceType.OCDS, url=ADDRESSES.get(name or "", "https://api.example.org/all.json"), portal=name)


def ocid(number: int) -> str:
    return f"ocds-h6vhtk-0{number:05}"


def release(number: int, *tags: str, id_: str = "", notice_type: str = "") -> dict[str, Any]:
    documents = [{"id": "1", "noticeType": notice_type}] if notice_type else []
    return {
        "id": id_ or f"{number:06}-2026",
        "ocid": ocid(number),
        "date": "2026-07-08T09:00:00+01:00",
        "tag": list(tags),
        "tender": {"title": "Befriending", "documents": documents},
    }


def took(
    of: Source, request: Request, position: str | None, *releases: dict[str, Any], following: str | None = None
) -> Parsed:
    body = {"releases": list(releases)} | ({"links": {"next": following}} if following else {})
    return parse(of, request, answer(json.dumps(body), url=request.url), position=position, now=NOW)


def fault(status: int | None, *, wait_s: float | None = None) -> FetchError:
    return FetchError("Wold Fund", f"why ({status})", mend="mend", status=status, wait_s=wait_s)


@pytest.mark.parametrize(
    ("releases", "orphans"),
    [
        pytest.param([release(1, "tenderUpdate")], (ocid(1),), id="an update"),
        pytest.param([release(1, "tenderAmendment")], (ocid(1),), id="an amendment"),
        pytest.param([release(1, "planningUpdate")], (ocid(1),), id="a plan's update"),
        pytest.param([release(1, "planningUpdate", "tenderUpdate")], (ocid(1),), id="two updates in one"),
        pytest.param([release(1, "award", "contract", notice_type="UK15")], (ocid(1),), id="a market modified"),
        pytest.param([release(1, "award", "contract", notice_type="UK14")], (), id="a market that opens"),
        pytest.param([release(1, "tender")], (), id="a first notice"),
        pytest.param([release(1, "tenderUpdate", "tender")], (), id="both in one"),
        pytest.param(
            [release(1, "tenderUpdate"), release(1, "tender", id_="2")], (), id="the first beside the update"
        ),
        pytest.param([release(1, "award")], (), id="an award leaves nothing to act on"),
        pytest.param([release(1, "tenderCancellation")], (), id="nor does a cancellation"),
        pytest.param([release(1)], (), id="no tag"),
        pytest.param([release(1) | {"tag": 5}], (), id="a tag that is none"),
        pytest.param([release(1) | {"tag": "tenderUpdate"}], (ocid(1),), id="a tag without a list"),
    ],
)
def test_a_process_of_which_updates_alone_came_is_told(
    releases: list[dict[str, Any]], orphans: tuple[str, ...]
) -> None:
    of = portal()
    assert took(of, request_for(of, None, now=NOW), None, *releases).orphans == orphans


def test_a_plain_package_has_no_address_for_a_process_and_tells_of_none() -> None:
    of = portal(None)
    assert took(of, Request(of.url), None, release(1, "tenderUpdate")).orphans == ()
    assert want(of, None, [ocid(1)]) is None


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("find_a_tender", f"https://api.example.org/api/1.0/ocdsReleasePackages/{ocid(1)}"),
        ("contracts_finder", f"https://api.example.org/Published/OCDS/Record/{ocid(1)}"),
        ("public_contracts_scotland", f"https://api.example.org/v1/Notice?id={ocid(1)}"),
        ("sell2wales", f"https://api.example.org/v1/Notice?id={ocid(1)}&locale=2057"),
    ],
)
def test_each_portal_has_its_own_address_and_its_own_wait(name: str, address: str) -> None:
    request = request_for(portal(name), want(portal(name), DONE, [ocid(1)]), now=NOW)
    assert request == Request(address, PORTALS[name].wait_s)


def test_it_is_asked_for_after_the_window_s_last_page_and_then_no_more() -> None:
    of = portal()
    first = took(of, request_for(of, None, now=NOW), None, release(1, "tenderUpdate"), following="?cursor=QQ==")
    position = want(of, first.position, first.orphans)
    page = request_for(of, position, now=NOW)
    assert "cursor=QQ==" in page.url
    last = took(of, page, position)
    assert last.more
    asked = request_for(of, last.position, now=NOW)
    assert asked.url.endswith(ocid(1))
    done = took(of, asked, last.position, release(1, "tender", id_="0"), release(1, "tenderUpdate"))
    assert (done.more, done.orphans) == (False, ())
    assert "updatedFrom" in request_for(of, done.position, now=NOW).url


def test_an_answer_without_a_first_notice_is_not_asked_for_again() -> None:
    of = portal()
    position = want(of, DONE, [ocid(1)])
    told = took(of, request_for(of, position, now=NOW), position, release(1, "tenderUpdate"))
    assert told.orphans == (ocid(1),)
    assert want(of, told.position, told.orphans) == told.position


def test_a_first_notice_that_comes_on_a_later_page_is_not_asked_for() -> None:
    of = portal()
    first = took(of, request_for(of, None, now=NOW), None, release(1, "tenderUpdate"), following="?cursor=QQ==")
    position = want(of, first.position, first.orphans)
    last = took(of, request_for(of, position, now=NOW), position, release(1, "tender", id_="0"))
    assert not last.more
    assert "updatedFrom" in request_for(of, last.position, now=NOW).url


def test_what_is_new_comes_before_what_is_old() -> None:
    of = portal()
    position = want(of, DONE, [ocid(1)])
    assert "updatedFrom" in request_for(of, position, now=NOW + timedelta(hours=3)).url


def test_months_are_walked_to_their_end_first() -> None:
    of = portal("public_contracts_scotland")
    first = took(of, request_for(of, None, now=NOW), None, release(1, "tenderUpdate"))
    position = want(of, first.position, first.orphans)
    walked = 0
    while "noticeType" in (request := request_for(of, position, now=NOW)).url:
        told = took(of, request, position)
        position, walked = told.position, walked + 1
        assert told.more
    assert walked > 10
    assert request.url.endswith(ocid(1))
    assert not took(of, request, position, release(1, "tender", id_="0")).more


@pytest.mark.parametrize("status", [400, 404, 410, 500, 501, 502])
def test_a_process_that_is_not_there_is_given_up_and_never_wanted_again(status: int) -> None:
    of = portal()
    position = want(of, DONE, [ocid(1), ocid(2)])
    told = skip(of, request_for(of, position, now=NOW), fault(status), position=position, now=NOW)
    assert (told.more, told.failing) == (True, False)
    assert ocid(1) in told.problems[0]
    position = want(of, told.position, [ocid(1)])
    assert [name for name, _ in wanted(read_position(position))] == [ocid(2)]


@pytest.mark.parametrize(
    "error",
    [
        pytest.param(fault(None), id="no answer, or one that is too large"),
        pytest.param(ParseError("Wold Fund", "no package", mend="mend"), id="no package"),
    ],
)
def test_one_that_fails_goes_to_the_end_and_at_last_is_given_up(error: SourceError) -> None:
    of = portal()
    position = want(of, DONE, [ocid(1), ocid(2)])
    for _ in range(MOST_TRIES):
        request = Request(f"{of.url}/{ocid(1)}", 13)
        told = skip(of, request, error, position=position, now=NOW)
        assert told.failing
        position = told.position
        assert request_for(of, position, now=NOW).url.endswith(ocid(2))
    assert [name for name, _ in wanted(read_position(position))] == [ocid(2)]


def test_a_wait_repeats_the_same_process() -> None:
    of = portal()
    position = want(of, DONE, [ocid(1), ocid(2)])
    request = request_for(of, position, now=NOW)
    told = skip(of, request, fault(429, wait_s=120), position=position, now=NOW)
    assert told.failing
    assert request_for(of, told.position, now=NOW) == request


def test_there_is_a_bound_in_a_round_and_in_total() -> None:
    of = portal()
    position = want(of, DONE, [ocid(number) for number in range(MOST_WANTED + 50)])
    assert len(wanted(read_position(position))) == MOST_WANTED
    asked = 0
    while (request := request_for(of, position, now=NOW)).url.startswith(f"{of.url}/"):
        told = took(of, request, position)
        position, asked = told.position, asked + 1
        assert told.more == (asked < MOST_ASKED)
    assert asked == MOST_ASKED
    window = took(of, request, position)
    assert window.more
    assert request_for(of, window.position, now=NOW).url.endswith(ocid(MOST_ASKED))


@pytest.mark.parametrize(
    "name", ["", "x", "ocds-h6vhtk-", "ocds-h6vhtk-../../x", "ocds-h6vhtk-1?y=2", "ocds-H6VHTK-1"]
)
def test_what_is_no_ocid_changes_no_address(name: str) -> None:
    of = portal()
    assert request_for(of, want(of, DONE, [name]), now=NOW) == request_for(of, DONE, now=NOW)


def test_a_process_is_wanted_once() -> None:
    of = portal()
    position = want(of, want(of, DONE, [ocid(1), ocid(1)]), [ocid(1)])
    assert len(wanted(read_position(position))) == 1
