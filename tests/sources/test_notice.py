"""One release is one announcement, and the releases of a process merge as OCDS says."""

from collections.abc import Mapping
from copy import deepcopy
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.model import Announcement
from tracker.sources.notice import announcement_of, merge, merged_process, with_notice
from tracker.terms import Area, SourceKind

PAGE = "https://www.find-tender.service.gov.uk/Notice/099101-2026"


def release(**parts: Any) -> dict[str, Any]:
    told: dict[str, Any] = {
        "id": "099101-2026",
        "ocid": "ocds-h6vhtk-0aa101",
        "date": "2026-07-02T11:42:10+01:00",
        "tag": ["tender"],
        "buyer": {"name": "Wold Vale Council"},
        "tender": {"title": "Befriending service", "description": "Friendly visits.\r\nTwo towns."},
    }
    return told | parts


def read(told: object) -> Announcement:
    return announcement_of(told, name="Portal", area=Area.ENGLAND)


def test_a_release_is_an_announcement() -> None:
    told = release()
    found = read(told)
    assert (found.id, found.ocid, found.source, found.source_kind) == (
        "099101-2026",
        "ocds-h6vhtk-0aa101",
        "Wold Vale Council",
        SourceKind.NOTICE,
    )
    assert (found.title, found.body, found.area) == (
        "Befriending service",
        "Friendly visits.\nTwo towns.",
        Area.ENGLAND,
    )
    assert str(found.published) == "2026-07-02 10:42:10+00:00"
    assert found.notice == told


def test_lots_and_early_talks_belong_to_the_words_of_a_notice() -> None:
    found = read(
        release(
            tender={
                "description": "Visits.",
                "lots": [{"title": "Driffield", "description": "30 people"}, {"title": "Malton"}],
            },
            planning={"milestones": [{"description": "Survey until noon on 31 July."}, {"description": None}]},
        )
    )
    assert found.body == "Visits.\n\nDriffield: 30 people\n\nMalton\n\nSurvey until noon on 31 July."


def test_the_buyer_is_looked_for_among_the_parties() -> None:
    parties = [{"name": "A Ltd", "roles": ["supplier"]}, {"name": "Fen Council", "roles": ["buyer"]}]
    assert read(release(buyer=None, parties=parties)).source == "Fen Council"


def test_without_a_buyer_the_source_is_named() -> None:
    assert read(release(buyer={})).source == "Portal"


@pytest.mark.parametrize(
    ("told", "link"),
    [
        pytest.param(
            {
                "tender": {
                    "documents": [{"id": "x", "url": "https://x.org/a.pdf"}, {"id": "099101-2026", "url": PAGE}]
                }
            },
            PAGE,
            id="the document of this very release",
        ),
        pytest.param(
            {
                "planning": {
                    "documents": [{"noticeType": "UK2", "url": "https://x.org/2", "datePublished": "2026-05-01"}]
                },
                "tender": {
                    "documents": [{"noticeType": "UK4", "url": "https://x.org/4", "datePublished": "2026-06-01"}]
                },
            },
            "https://x.org/4",
            id="the newest notice",
        ),
        pytest.param(
            {"awards": [{"documents": [{"documentType": "awardNotice", "url": "https://x.org/award"}]}]},
            "https://x.org/award",
            id="the notice of an award",
        ),
        pytest.param({}, PAGE, id="Find a Tender's own page"),
        pytest.param({"tender": {"documents": [{"url": "javascript:x"}]}}, PAGE, id="a script is no page"),
        pytest.param(
            {"ocid": "ocds-r6ebe6-1", "links": [{"rel": "canonical", "href": "https://x.org/n?id=1"}]},
            "https://x.org/n?id=1",
            id="the release's own link",
        ),
        pytest.param(
            {"ocid": "ocds-r6ebe6-1", "links": [{"rel": "canonical", "href": "https://api.x.org/v1/Notice?id=1"}]},
            "",
            id="the interface itself is no page",
        ),
        pytest.param({"ocid": "ocds-r6ebe6-1"}, "", id="nowhere"),
    ],
)
def test_the_link_is_the_page_of_the_notice(told: Mapping[str, Any], link: str) -> None:
    assert read(release(**told)).link == link


def test_midnight_stands_for_the_day() -> None:
    assert read(release(date="2026-07-03T00:00:00Z")).published == date(2026, 7, 3)


def test_a_release_without_an_id_gets_one_that_stays() -> None:
    told = release(id=None, tender={"title": "t", "documents": [{"id": "NOV9", "documentType": "contractNotice"}]})
    assert read(told).id == read(deepcopy(told)).id == "ocds-h6vhtk-0aa101|NOV9|2026-07-02T11:42:10+01:00"


def test_releases_without_id_and_date_are_told_apart_by_what_they_say() -> None:
    first, second = (read(release(id=None, date=None, tender={"title": name})).id for name in ("A", "B"))
    assert first != second


def test_an_update_that_names_no_title_is_named_by_its_number() -> None:
    assert read(release(tender={})).title == "Notice 099101-2026"


@pytest.mark.parametrize(
    ("told", "why"),
    [
        pytest.param([], "is no object", id="a list"),
        pytest.param({"tender": {}}, "neither an ocid nor an id", id="nothing to know it by"),
    ],
)
def test_what_is_no_release_says_why(told: object, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        read(told)


def test_a_release_nested_without_end_is_refused() -> None:
    told: Any = 1
    for _ in range(3_000):
        told = {"a": told}
    with pytest.raises(ValueError, match="nested"):
        read(release(tender=told))


@pytest.mark.parametrize("wrong", [None, 7, "x", True, [], {}, [1], [[]], {"a": 1}, [{}]])
@pytest.mark.parametrize(
    "member", ["id", "date", "tag", "buyer", "tender", "planning", "awards", "parties", "links"]
)
def test_a_member_of_the_wrong_type_costs_only_itself(member: str, wrong: object) -> None:
    found = read(release(**{member: wrong}))
    assert found.ocid == "ocds-h6vhtk-0aa101"


@pytest.mark.parametrize("wrong", [None, 7, "x", True, [], {}, [1], [[]], [{"url": 5}]])
@pytest.mark.parametrize(
    "member", ["title", "description", "lots", "documents", "value", "submissionMethodDetails"]
)
def test_a_member_of_the_tender_of_the_wrong_type_costs_only_itself(member: str, wrong: object) -> None:
    tender = {"title": "Befriending", "description": "Visits."} | {member: wrong}
    found = read(release(tender=tender))
    assert found.source == "Wold Vale Council"


def test_merging_goes_member_by_member() -> None:
    earlier = {"tender": {"title": "A", "status": "active", "value": {"amount": 5}}}
    later = {"tender": {"status": "cancelled", "value": None}}
    assert merge(earlier, later) == {"tender": {"title": "A", "status": "cancelled"}}


def test_merging_joins_arrays_by_id() -> None:
    earlier = {"lots": [{"id": "1", "title": "A"}, {"id": "2", "title": "B"}]}
    later = {"lots": [{"id": 2, "status": "cancelled"}, {"id": "3"}]}
    assert merge(earlier, later)["lots"] == [
        {"id": "1", "title": "A"},
        {"id": 2, "title": "B", "status": "cancelled"},
        {"id": "3"},
    ]


@pytest.mark.parametrize("later", [["b"], [], [{"scheme": "CPV"}], [{"id": None}]])
def test_merging_replaces_arrays_without_ids(later: list[Any]) -> None:
    assert merge({"x": [{"id": "1"}]}, {"x": later})["x"] == merge(None, {"x": later})["x"]


def test_releases_merge_in_the_order_of_their_dates() -> None:
    old, new = release(), release(id="099200-2026", date="2026-07-09T09:00:00Z", tender={"status": "cancelled"})
    merged = merged_process([read(new), read(old)])
    assert merged.notice is not None
    assert (merged.id, merged.notice["tender"]["status"]) == ("099200-2026", "cancelled")
    assert {**merged.notice["tender"], "status": ""} == {**old["tender"], "status": ""}


def test_a_merged_notice_gives_its_words_to_the_later_release() -> None:
    old = release()
    new = read(release(id="099200-2026", tender={"status": "cancelled"}))
    found = with_notice(new, merge(old, new.notice or {}))
    assert (found.id, found.title, found.published) == ("099200-2026", "Befriending service", new.published)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "a", "b"]), inner, max_size=3)
    ),
    max_leaves=12,
)
OBJECT = st.dictionaries(st.sampled_from(["id", "a", "b", "tender"]), JSON, max_size=4)


@given(OBJECT, OBJECT)
def test_merging_changes_neither_side_and_twice_is_once(earlier: dict[str, Any], later: dict[str, Any]) -> None:
    before = deepcopy((earlier, later))
    merged = merge(earlier, later)
    assert (earlier, later) == before
    assert merge(merged, later) == merged


@given(OBJECT)
def test_no_object_brings_the_reader_down(told: dict[str, Any]) -> None:
    assert read({"ocid": "x"} | told).source_kind is SourceKind.NOTICE
