"""JSON lines are read one by one, and a line that cannot be used names itself."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.sources.build import parsed, rss, source
from tracker.errors import ParseError, RecordError
from tracker.model import Announcement, SourceType
from tracker.sources.file import announcements_of
from tracker.terms import Area, SourceKind


def record(**parts: Any) -> dict[str, Any]:
    told = {
        "id": "g1",
        "source": "Wold Fund",
        "source_kind": "page",
        "title": "Grants for choirs",
        "body": "<p>Up to £500</p>",
        "link": "https://x.org/1",
        "published": "2026-07-07T10:00:00",
    }
    return told | parts


def read(*lines: str) -> list[Announcement | RecordError]:
    return list(announcements_of("in.jsonl", lines))


def test_a_record_is_an_announcement() -> None:
    (found,) = read(json.dumps(record(origin="x", kind="grant")))
    assert isinstance(found, Announcement)
    assert (found.id, found.source, found.source_kind, found.title) == (
        "g1",
        "Wold Fund",
        SourceKind.PAGE,
        "Grants for choirs",
    )
    assert str(found.published) == "2026-07-07 09:00:00+00:00"


def test_lines_are_read_as_they_come() -> None:
    def lines() -> Any:
        yield json.dumps(record())
        raise AssertionError("asked for a second line before the first was given")

    assert isinstance(next(announcements_of("-", lines())), Announcement)


@pytest.mark.parametrize(
    ("line", "field", "why"),
    [
        pytest.param("{", "line", "is no JSON", id="broken"),
        pytest.param("[1]", "line", "is a list; write one JSON object a line", id="a list"),
        pytest.param("[" * 100_000, "line", "nested too deep", id="without end"),
        pytest.param('{"id": "\udcff"}', "line", "is not UTF-8", id="no UTF-8"),
        pytest.param(json.dumps(record(id="")), "id", "is missing", id="no id"),
        pytest.param(json.dumps(record(id=None)), "id", "is missing", id="null id"),
        pytest.param(json.dumps(record(title="", body=" ")), "title", "is missing", id="no words"),
        pytest.param(json.dumps(record(id=["x"])), "id", "is a list where text is needed", id="a list as id"),
        pytest.param(json.dumps(record(title=["x"], body="")), "title", "is a list where", id="a list as title"),
        pytest.param(json.dumps(record(title="", body={})), "body", "is an object where", id="an object as body"),
    ],
)
def test_a_line_that_cannot_be_used_names_its_number_and_field(line: str, field: str, why: str) -> None:
    good = json.dumps(record())
    first, blank_skipped, last = read(good, "  ", line, good)[0:3]
    assert isinstance(first, Announcement)
    assert isinstance(blank_skipped, RecordError)
    assert (blank_skipped.line, blank_skipped.field) == (3, field)
    assert why in str(blank_skipped)
    assert isinstance(last, Announcement)


@pytest.mark.parametrize(
    ("field", "value", "kept", "why"),
    [
        pytest.param("link", "ftp://x.org", "", "is no http or https address; the", id="another scheme"),
        pytest.param("link", "see our page", "", "is no http or https address; the", id="words as link"),
        pytest.param("link", "kate@x.org", "", "is no http or https address; the", id="an e-mail as link"),
        pytest.param("link", ["https://x.org"], "", "is a list where text is needed; the", id="a list as link"),
        pytest.param("link", "www.x.org/fund", "https://www.x.org/fund", "is taken for https://www", id="no https"),
        pytest.param("link", "x.org.uk", "https://x.org.uk", "is taken for https://x.org.uk", id="only a host"),
        pytest.param("published", "soon", None, "is no ISO 8601 date; the", id="no date"),
        pytest.param("published", {"at": 1}, None, "is an object where text is needed; the", id="no text as date"),
        pytest.param("source", ["x"], "", "is a list where text is needed; the", id="a list as source"),
        pytest.param("source_kind", "fax", SourceKind.FEED, "is not one of feed", id="no kind"),
        pytest.param("said_kind", "prize", None, "is not one of", id="no kind that is said"),
        pytest.param("title", ["x"], "", "is a list where text is needed; the", id="a list as title"),
        pytest.param("body", {"a": 1}, "", "is an object where text is needed; the", id="an object as body"),
    ],
)
def test_a_bad_field_costs_that_field_only_and_is_told(field: str, value: Any, kept: object, why: str) -> None:
    told, found = read(json.dumps(record(**{field: value})))
    assert isinstance(told, RecordError)
    assert isinstance(found, Announcement)
    assert (told.line, told.field, told.is_kept) == (1, field, True)
    assert why in str(told)
    others = ("id", "source", "source_kind", "title", "body", "link", "published", "said_kind")
    whole = read(json.dumps(record()))[0]
    assert {each: getattr(found, each) for each in others} == {
        each: kept if each == field else getattr(whole, each) for each in others
    }


@pytest.mark.parametrize("missing", ["source", "source_kind", "link", "published", "body"])
def test_what_may_be_missing_may_be_missing(missing: str) -> None:
    for told in (record(**{missing: None}), {name: value for name, value in record().items() if name != missing}):
        (found,) = read(json.dumps(told))
        assert isinstance(found, Announcement)


def test_a_byte_order_mark_costs_nothing() -> None:
    assert isinstance(read("\ufeff" + json.dumps(record()))[0], Announcement)


def test_errors_are_told_apart_from_the_records() -> None:
    error, found = announcements_of("-", ["{", json.dumps(record())])
    assert isinstance(error, RecordError)
    assert isinstance(found, Announcement)
    assert (error.line, found.id) == (1, "g1")


@given(st.text(max_size=60))
def test_no_line_brings_the_reader_down(line: str) -> None:
    assert len(read(line)) <= 1


@given(
    st.fixed_dictionaries(
        {"id": st.just("a"), "title": st.just("A fund")},
        optional=dict.fromkeys(
            ("source", "source_kind", "body", "link", "published", "said_kind"),
            st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=30), st.lists(st.text(max_size=3))),
        ),
    )
)
def test_what_has_an_id_and_a_title_is_kept_whatever_else_it_says(told: dict[str, Any]) -> None:
    *remarks, found = read(json.dumps(told))
    assert isinstance(found, Announcement)
    assert all(isinstance(one, RecordError) and one.is_kept for one in remarks)


def test_a_file_source_fills_in_its_name_and_area() -> None:
    of = source(SourceType.FILE, url="data/x.jsonl", area=Area.WALES)
    told = parsed(of, json.dumps(record(source="")) + "\r\nx\r\n")
    assert [(one.source, one.area) for one in told.announcements] == [("Wold Fund", Area.WALES)]
    assert "line 2" in told.problems[0]


def test_a_file_of_which_no_line_can_be_read_is_an_error() -> None:
    with pytest.raises(ParseError, match="line 1"):
        parsed(source(SourceType.FILE, url="x"), "hello\nworld")


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(rss("<item><title>Fund</title></item>"), id="a feed"),
        pytest.param(
            '{"version": "https://jsonfeed.org/version/1", "items": [{"title": "Fund"}]}', id="a JSON Feed"
        ),
        pytest.param('{"releases": [{"ocid": "o", "tender": {"title": "Fund"}}]}', id="notices"),
        pytest.param("<html><article><h2><a href='https://x.org'>Fund</a></h2></article></html>", id="a page"),
        pytest.param(json.dumps(record(title="Fund")), id="JSON lines"),
    ],
)
def test_a_saved_answer_is_read_as_what_it_is(body: str) -> None:
    told = parsed(source(SourceType.FILE, url="/srv/saved"), body)
    assert [one.title for one in told.announcements] == ["Fund"]
