"""Feeds, pages, packages and files as they are in life, then damaged: only a sentence, or what is left of them."""

import json
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.sources.build import NOW, item, rss, source
from tests.sources.test_parse import check
from tracker.model import Source, SourceType
from tracker.sources.challenge import is_challenge
from tracker.sources.headers import LONGEST_WAIT_S, fresh_for, wait_asked
from tracker.sources.published import published_at

RSS = rss(
    "".join(
        item(
            f"Choir fund {number} &amp; more",
            link=f"https://trust.example/{number}?utm_source=rss",
            guid=f"tag:trust.example,2026:{number}",
            pubDate="Tue, 07 Jul 2026 10:00:00 +0100",
            description="&lt;p&gt;Grants of up to £5,000.&lt;/p&gt;",
        )
        for number in range(3)
    )
).encode()
ATOM = b"""<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>
<id>urn:x</id><updated>2026-07-07T10:00:00Z</updated><entry><id>urn:1</id><title type="html">Choir &lt;b&gt;fund</title>
<link rel="alternate" href="https://trust.example/1"/><updated>2026-07-07T10:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Grants</p></div></content></entry></feed>"""
RDF = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://x"><title>News</title></channel>
<item rdf:about="https://x/1"><title>Choir fund</title><link>https://x/1</link><dc:date>2026-07-07</dc:date></item></rdf:RDF>"""
JSON_FEED = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "News",
        "items": [
            {"id": n, "url": f"https://x/{n}", "title": "Choir", "date_published": "2026-07-07"} for n in range(3)
        ],
    }
).encode()
PAGE = b"""<!DOCTYPE html><html><head><title>Grants</title></head><body><ul class="list">
<li><h3><a href="/choir">Choir fund</a></h3><time datetime="2026-07-07">7 July</time><p>Up to 500 pounds.</p></li>
<li><h3><a href="/shed">Shed fund</a></h3><time datetime="2026-07-06">6 July</time><p>Up to 900 pounds.</p></li></ul></body></html>"""
PACKAGE = json.dumps(
    {
        "releases": [
            {
                "ocid": f"ocds-x-{n}",
                "id": f"r{n}",
                "date": "2026-07-07T10:00:00Z",
                "tag": ["tender"],
                "tender": {
                    "title": "Befriending",
                    "value": {"amount": 5000, "currency": "GBP"},
                    "items": [{"id": "1"}],
                },
            }
            for n in range(3)
        ],
        "links": {"next": "https://www.example.org/list/next"},
    }
).encode()
LINES = b"\n".join(
    json.dumps({"id": f"r{n}", "source": "Trust", "title": "Choir", "body": "Grants", "link": "https://x"}).encode()
    for n in range(3)
)

LIVES = [
    pytest.param(source(), RSS, id="RSS"),
    pytest.param(source(), ATOM, id="Atom"),
    pytest.param(source(), RDF, id="RSS 1.0"),
    pytest.param(source(), JSON_FEED, id="JSON Feed"),
    pytest.param(source(SourceType.PAGE), PAGE, id="page"),
    pytest.param(source(SourceType.OCDS), PACKAGE, id="package"),
    pytest.param(source(SourceType.FILE, url="data/x.jsonl"), LINES, id="file"),
]

Damage = Callable[[bytes], bytes]


def flipped(at: float, bit: int) -> Damage:
    def damage(body: bytes) -> bytes:
        place = int(at * (len(body) - 1)) if body else 0
        return body[:place] + bytes([body[place] ^ (1 << bit)]) + body[place + 1 :] if body else body

    return damage


def cut(start: float, length: float) -> Damage:
    def damage(body: bytes) -> bytes:
        first = int(start * len(body))
        return body[:first] + body[first + int(length * len(body)) :]

    return damage


def repeated(start: float, length: float, times: int) -> Damage:
    def damage(body: bytes) -> bytes:
        first = int(start * len(body))
        part = body[first : first + int(length * len(body))]
        return body[:first] + part * times + body[first:]

    return damage


def put_in(at: float, what: bytes) -> Damage:
    def damage(body: bytes) -> bytes:
        place = int(at * len(body))
        return body[:place] + what + body[place:]

    return damage


SHARE = st.floats(0, 1)
FOREIGN = st.sampled_from(
    [
        b"\0",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"<![CDATA[",
        b"]]>",
        b"<!--",
        b"<!DOCTYPE x [<!ENTITY a 'b'>]>",
        b"&a;",
        b"&#xD800;",
        b"&#99999999999;",
        b"</item>",
        b"</channel></rss>",
        b"<script>",
        b"\"'><",
        b"{",
        b"]",
        b"1e999",
        b"NaN",
        "\u202e\u2066".encode(),
        b"<?xml version='1.0' encoding='utf-16'?>",
    ]
)
DAMAGE = st.lists(
    st.builds(flipped, SHARE, st.integers(0, 7))
    | st.builds(cut, SHARE, st.floats(0, 0.3))
    | st.builds(repeated, SHARE, st.floats(0, 0.2), st.integers(1, 20))
    | st.builds(put_in, SHARE, FOREIGN),
    min_size=1,
    max_size=6,
)


@pytest.mark.parametrize(("of", "body"), LIVES)
def test_undamaged_it_is_read(of: Source, body: bytes) -> None:
    told = check(of, body)
    assert told is not None
    assert told.announcements
    assert not told.problems


@pytest.mark.parametrize(("of", "body"), LIVES)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(damage=DAMAGE)
def test_damaged_it_is_a_sentence_or_what_is_left_of_it(of: Source, body: bytes, damage: list[Damage]) -> None:
    for each in damage:
        body = each(body)
        body = body[:200_000]
    told = check(of, body)
    if told is not None:
        text = sum(len(one.title) + len(one.body) for one in told.announcements)
        assert text <= 12 * len(body) + 1_000


HEADER = st.text(max_size=30) | st.sampled_from(
    [
        "max-age=",
        "max-age=99999999999999",
        "no-cache",
        "0",
        "-1",
        "Wed, 08 Jul 2026 12:00:00 GMT",
        "Wed, 99 Jul 99999",
    ]
)


@given(st.dictionaries(st.sampled_from(["Retry-After", "Cache-Control", "Expires", "Date", "Age"]), HEADER))
def test_whatever_the_headers_say_the_wait_is_none_or_a_week_at_most(headers: dict[str, str]) -> None:
    for asked in (wait_asked(headers), fresh_for(headers)):
        assert asked is None or 0 <= asked <= LONGEST_WAIT_S


@given(st.dictionaries(st.sampled_from(["cf-mitigated", "x-amzn-waf-action"]), st.text(max_size=9)), st.binary())
def test_no_answer_brings_the_look_for_a_guard_down(headers: dict[str, str], body: bytes) -> None:
    assert is_challenge(headers, body) in (True, False)


DATE = st.text(max_size=90) | st.lists(
    st.sampled_from(
        [
            "2026",
            "07",
            "7",
            "July",
            "Tue,",
            ":",
            "10:00",
            "-",
            "/",
            "T",
            "Z",
            "+0100",
            "BST",
            "24:00",
            "9999999999",
            " ",
        ]
    )
).map("".join)


@given(DATE)
def test_whatever_the_date_says_it_is_none_or_one_that_can_be(words: str) -> None:
    at = published_at(words, now=NOW)
    assert at is None or 1995 <= at.year <= NOW.year + 1
