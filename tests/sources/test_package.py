"""Answers of notice APIs are read however they are wrapped, and what is none is an error."""

import json
from typing import Any

import pytest

from tests.sources.build import answer, source
from tracker.errors import ParseError
from tracker.model import SourceType
from tracker.sources.package import Package, read_package


def release(number: int, **parts: Any) -> dict[str, Any]:
    return {
        "id": f"r{number}",
        "ocid": f"o{number}",
        "date": f"2026-07-0{number}T10:00:00Z",
        "tender": {"title": "t"},
    } | parts


def read(body: object, **options: bool) -> Package:
    of = source(SourceType.OCDS, url="https://api.example.org/releases")
    text = body if isinstance(body, str | bytes) else json.dumps(body)
    return read_package(of, answer(text, url=of.url), **options)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param({"releases": [release(1), release(2)]}, id="a release package"),
        pytest.param([{"releases": [release(1)]}, {"releases": [release(2)]}], id="a list of packages"),
        pytest.param([release(1), release(2)], id="a list of releases"),
        pytest.param({"records": [{"ocid": "o", "releases": [release(1), release(2)]}]}, id="a record package"),
        pytest.param(
            {
                "records": [
                    {"releases": [{"url": "x"}], "compiledRelease": release(1)},
                    {"compiledRelease": release(2)},
                ]
            },
            id="records that only link to their releases",
        ),
    ],
)
def test_releases_are_found(body: object) -> None:
    assert [one.id for one in read(body).announcements] == ["r1", "r2"]


def test_a_single_release_is_read() -> None:
    assert len(read(release(1)).announcements) == 1


def test_the_oldest_comes_first() -> None:
    assert [one.id for one in read({"releases": [release(3), release(1), release(2)]}).announcements] == [
        "r1",
        "r2",
        "r3",
    ]


def test_a_release_that_stands_there_twice_is_one() -> None:
    assert len(read({"releases": [release(1), release(1)]}).announcements) == 1


def test_the_next_page_is_told() -> None:
    assert (
        read({"releases": [], "links": {"next": "https://api.example.org/2"}}).following
        == "https://api.example.org/2"
    )


@pytest.mark.parametrize("links", [None, [], {}, {"next": None}, {"next": ""}, {"next": 5}])
def test_no_next_page_is_the_last(links: object) -> None:
    assert read({"releases": [], "links": links}).following is None


def test_a_release_that_is_none_is_named_and_the_others_stay() -> None:
    told = read({"releases": [release(1), "x", {"tender": {}}, None]})
    assert [one.id for one in told.announcements] == ["r1"]
    assert told.problems == (
        "release 2: is no object; skipped",
        "release 3: has neither an ocid nor an id; skipped",
        "release 4: is no object; skipped",
    )


def test_bytes_that_are_no_utf_8_are_windows_1252() -> None:
    body = json.dumps({"releases": [release(1, buyer={"name": "Caf\u00e9"})]}, ensure_ascii=False).encode(
        "windows-1252"
    )
    assert read(body).announcements[0].source == "Café"


def test_numbers_that_are_none_become_nothing() -> None:
    body = '{"releases": [{"ocid": "o", "a": NaN, "b": -Infinity, "c": 1e999, "d": %s, "e": 1.5}]}' % ("9" * 5_000)
    notice = read(body).announcements[0].notice
    assert notice == {"ocid": "o", "a": None, "b": None, "c": None, "d": None, "e": 1.5}


def test_half_characters_are_dropped_everywhere() -> None:
    body = '{"releases": [{"ocid": "o", "tender": {"title": "A\\ud800B\\u0000", "x\\udfff": ["\\udc00", "\\ud83d\\ude00"]}}]}'
    (found,) = read(body).announcements
    assert found.title == "AB"
    json.dumps(found.notice, ensure_ascii=False).encode()
    assert found.notice is not None
    assert found.notice["tender"]["x"] == ["", "\U0001f600"]


def test_a_month_without_notices_may_lack_its_releases() -> None:
    assert read({"version": "1.1"}, releases_may_lack=True).announcements == ()
    with pytest.raises(ParseError):
        read({"error": "SQL"}, releases_may_lack=True)


@pytest.mark.parametrize(
    ("body", "why"),
    [
        pytest.param("", "empty", id="nothing"),
        pytest.param("<html></html>", "a web page", id="a web page"),
        pytest.param('{"releases": [', "cannot be read", id="broken off"),
        pytest.param('{"version": "1.1"}', "no OCDS", id="no releases"),
        pytest.param('{"releases": 5}', "no OCDS", id="releases of the wrong type"),
        pytest.param("[1, 2]", "no OCDS", id="a list of numbers"),
        pytest.param("5", "no OCDS", id="a number"),
        pytest.param('{"releases":' + "[" * 100_000, "nested too deep", id="without end"),
    ],
)
def test_what_is_no_package_is_an_error(body: str, why: str) -> None:
    with pytest.raises(ParseError, match=why):
        read(body)
