"""JSON lines are read one by one, and a line that cannot be used names itself."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.sources.build import parsed, rss, source
from tracker.errors import ParseError, RecordError
from tracker.model import Announcement, SourceType
from tracker.sources.file import announcements_of, read_records
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
        pytest.param(
            json.dumps(record(title=["x"])), "title", "is a list where text is needed", id="a list as title"
        ),
        pytest.param(json.dumps(record(body={"a": 1})), "body", "is an object where text", id="an object as body"),
        pytest.param(json.dumps(record(link="ftp://x.org")), "link", "is no http or https", id="another scheme"),
        pytest.param(json.dumps(record(published="soon")), "published", "is no ISO 8601 date", id="no date"),
        pytest.param(json.dumps(record(source_kind="fax")), "source_kind", "is not one of feed", id="no kind"),
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


@pytest.mark.parametrize("missing", ["source", "source_kind", "link", "published", "body"])
def test_what_may_be_missing_may_be_missing(missing: str) -> None:
    for told in (record(**{missing: None}), {name: value for name, value in record().items() if name != missing}):
        (found,) = read(json.dumps(told))
        assert isinstance(found, Announcement)


def test_a_byte_order_mark_costs_nothing() -> None:
    assert isinstance(read("\ufeff" + json.dumps(record()))[0], Announcement)


def test_errors_are_told_apart_from_the_records() -> None:
    errors: list[RecordError] = []
    found = list(read_records("-", ["{", json.dumps(record())], on_error=errors.append))
    assert ([one.id for one in found], [error.line for error in errors]) == (["g1"], [1])


@given(st.text(max_size=60))
def test_no_line_brings_the_reader_down(line: str) -> None:
    assert len(read(line)) <= 1


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
