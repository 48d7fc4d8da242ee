"""Whatever a server sends, the door gives announcements that can be kept, or one sentence."""

import json
import re
import sqlite3
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.hostile.bodies import BODIES
from tests.sources.build import NOW, answer, parsed, rss, source
from tracker.errors import ParseError
from tracker.model import Source, SourceType
from tracker.sources.exchange import LONGEST_BODY, Parsed, Request, Response
from tracker.sources.parse import parse, request_for

SOURCES = [
    pytest.param(source(SourceType.FEED), id="feed"),
    pytest.param(source(SourceType.OCDS), id="ocds"),
    pytest.param(source(SourceType.OCDS, portal="find_a_tender"), id="find_a_tender"),
    pytest.param(source(SourceType.OCDS, portal="sell2wales"), id="sell2wales"),
    pytest.param(source(SourceType.PAGE), id="page"),
    pytest.param(source(SourceType.PAGE, selectors={"item": "div", "date": "time"}), id="page with selectors"),
    pytest.param(source(SourceType.FILE, url="data/x.jsonl"), id="file"),
]


def check(of: Source, body: bytes, content_type: str = "") -> Parsed | None:
    """Parse a body; whatever comes out can be kept in a database and sent as JSON."""
    fault: ParseError | None = None
    try:
        told = parsed(of, body, content_type=content_type)
    except ParseError as error:
        fault = error
    if fault is not None:
        assert fault.source == of.name
        assert fault.why
        assert fault.mend
        return None
    with sqlite3.connect(":memory:") as database:
        for one in told.announcements:
            assert one.id
            assert one.title
            assert not re.search(r"[\n\x00]", one.title)
            assert one.link == "" or one.link.startswith(("http://", "https://")) or of.kind is SourceType.FILE
            values = (one.id, one.source, one.title, one.body, one.link, json.dumps(one.notice, allow_nan=False))
            database.execute("SELECT ?, ?, ?, ?, ?, ?", values)
            "".join(values).encode("utf-8")
    database.close()
    assert len({one.id for one in told.announcements}) == len(told.announcements) or of.kind is SourceType.FILE
    return told


@pytest.mark.parametrize("name", BODIES)
@pytest.mark.parametrize("of", SOURCES)
def test_hostile_bodies_are_an_error_or_harmless(of: Source, name: str) -> None:
    told = check(of, BODIES[name])
    text = "" if told is None else " ".join(one.title + one.body for one in told.announcements)
    assert "root:" not in text
    assert len(text) < 2_000_000


PIECES = st.sampled_from(
    [
        *(
            rss("<item><title>a</title><link>https://x.org/1</link></item>").encode()[at : at + 40]
            for at in range(0, 500, 40)
        ),
        b"<item>",
        b"</item>",
        b"<guid>",
        b"<![CDATA[",
        b"]]>",
        b"&amp;",
        b"&#xD800;",
        b"<div><h3><a href='/x'>Fund</a></h3><time datetime='2026-07-07'></time></div>",
        b"<table><tr><td>",
        b'{"releases": [',
        b'{"ocid": "o", "id": 5, "tender": {"title": "t"}}',
        b"]}",
        b'{"version": "https://jsonfeed.org/version/1", "items": [{"id": 1, "title": "t"}]}',
        b"\n",
    ]
)
BODY = st.binary(max_size=300) | st.lists(PIECES | st.binary(max_size=8), max_size=20).map(b"".join)


@pytest.mark.parametrize("of", SOURCES)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(body=BODY, content_type=st.sampled_from(["", "text/html; charset=banana", "text/xml", "application/json"]))
@example(body=b"{}", content_type="")
@example(body=b"<", content_type="")
def test_arbitrary_bytes_raise_nothing_but_a_sentence(of: Source, body: bytes, content_type: str) -> None:
    check(of, body, content_type)


VALUE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.just("2026-07-07T10:00:00Z"),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "title", "url", "documents", "name", "description"]), inner, max_size=3
        )
    ),
    max_leaves=10,
)
RELEASE = st.dictionaries(
    st.sampled_from(["ocid", "id", "date", "tender", "buyer", "parties", "awards", "planning", "links"]), VALUE
)


@settings(max_examples=80, deadline=None)
@given(releases=st.lists(RELEASE, max_size=4), links=VALUE)
def test_packages_of_any_types_raise_nothing_but_a_sentence(releases: list[dict[str, Any]], links: object) -> None:
    check(source(SourceType.OCDS), json.dumps({"releases": releases, "links": links}).encode())


@settings(max_examples=80, deadline=None)
@given(items=st.lists(VALUE, max_size=4))
def test_json_feeds_of_any_types_raise_nothing_but_a_sentence(items: list[Any]) -> None:
    check(source(), json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": items}).encode())


@pytest.mark.parametrize("kind", [SourceType.FEED, SourceType.PAGE, SourceType.OCDS])
def test_an_answer_that_did_not_change_holds_nothing(kind: SourceType) -> None:
    of = source(kind)
    told = parse(of, Request(of.url), Response(of.url, 304, b"", "", not_modified=True), position=None, now=NOW)
    assert told == Parsed()


@pytest.mark.parametrize("kind", [SourceType.FEED, SourceType.PAGE, SourceType.FILE])
@pytest.mark.parametrize("position", [None, "x", "[]", '{"next": 5}', '{"next": "https://evil.example/"}'])
def test_a_source_without_a_walk_is_asked_at_its_own_address(kind: SourceType, position: str | None) -> None:
    assert request_for(source(kind), position, now=NOW) == Request(source(kind).url)


def test_a_text_without_end_is_cut_and_that_is_said() -> None:
    feed = rss(f"<item><title>Long</title><description>{'word ' * 60_000}</description></item>")
    told = parsed(source(), feed)
    assert len(told.announcements[0].body) == LONGEST_BODY
    assert told.problems == (f"Long: its text is longer than {LONGEST_BODY} characters; the rest is left out",)


def test_the_text_of_an_answer_is_decoded_by_its_own_marks() -> None:
    assert answer("é".encode("utf-16")).text() == "é"
    assert answer("é".encode("iso-8859-2"), content_type="text/html; charset=iso-8859-2").text() == "é"
    assert answer(b"\x80", content_type="text/html; charset=banana").text() == "€"
