"""Lists of several pages, lists that a page carries as JSON, and sitemaps."""

import gzip
import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.sources.build import NOW, answer, parsed, source
from tracker.errors import ParseError
from tracker.model import SourceType
from tracker.sources.detail import read_detail
from tracker.sources.markup import thinned
from tracker.sources.page_walk import MOST_PAGES
from tracker.sources.parse import request_for

LIST = "https://www.example.org/funds/"
ITEMS = "<article><h2><a href='/{0}-a'>Fund {0} a</a></h2></article><article><h2><a href='/{0}-b'>Fund {0} b</a></h2></article>"


@pytest.mark.parametrize(
    "link",
    [
        pytest.param("<link rel=next href='/funds/page/2/'>", id="link rel=next"),
        pytest.param("<div class='nav-links'><a rel='next' href='/funds/page/2/'>Next</a></div>", id="a rel=next"),
        pytest.param("<ul class='pagination'><li><a href='/funds/page/2/'>Next page ›</a></li></ul>", id="words"),
        pytest.param("<nav class=pager><a aria-label='Next page' href='/funds/page/2/'>&gt;</a></nav>", id="label"),
    ],
)
def test_a_list_s_next_page_is_asked_for(link: str) -> None:
    of = source(SourceType.PAGE, url=LIST)
    first = parsed(of, f"<main>{ITEMS.format(1)}</main>{link}")
    assert first.more
    assert request_for(of, first.position, now=NOW).url == "https://www.example.org/funds/page/2/"


@pytest.mark.parametrize(
    "link",
    [
        pytest.param("<a rel=next href='/news/another-article'>Next</a>", id="the next article"),
        pytest.param("<a rel=next href='https://evil.example/funds/page/2/'>Next</a>", id="another host"),
        pytest.param("<a rel=next href='/funds/'>Next</a>", id="itself"),
    ],
)
def test_what_is_no_next_page_of_the_list_ends_it(link: str) -> None:
    assert not parsed(source(SourceType.PAGE, url=LIST), f"<main>{ITEMS.format(1)}</main>{link}").more


def test_a_list_without_end_is_walked_to_a_bound() -> None:
    of, position, pages = source(SourceType.PAGE, url=LIST), None, 0
    while True:
        pages += 1
        asked = request_for(of, position, now=NOW).url
        body = f"<main>{ITEMS.format(pages)}</main><link rel=next href='/funds/page/{pages + 1}/'>"
        told = parsed(source(SourceType.PAGE, url=asked), body, position=position)
        position = told.position
        if not told.more:
            break
    assert pages == MOST_PAGES


def test_a_later_page_without_a_list_ends_the_walk_and_is_no_failure() -> None:
    of = source(SourceType.PAGE, url=LIST)
    first = parsed(of, f"<main>{ITEMS.format(1)}</main><link rel=next href='/funds/page/2/'>")
    last = parsed(of, "<main><p>Nothing here.</p></main>", position=first.position)
    assert (last.announcements, last.more, len(last.problems)) == ((), False, 1)


def test_an_item_list_of_json_ld_is_a_list() -> None:
    told = {
        "@context": "https://schema.org",
        "@type": "ItemList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": 1,
                "item": {"@type": "MonetaryGrant", "name": "Shed fund", "url": "/shed"},
            },
            {"@type": "ListItem", "position": 2, "url": "https://www.example.org/choir", "name": "Choir fund"},
        ],
    }
    html = f"<div id=app></div><script type='application/ld+json'>{json.dumps(told)}</script>"
    found = parsed(source(SourceType.PAGE, url=LIST), html).announcements
    assert [(one.title, one.link) for one in found] == [
        ("Shed fund", "https://www.example.org/shed"),
        ("Choir fund", "https://www.example.org/choir"),
    ]


def next_data(**props: object) -> str:
    data = json.dumps({"props": {"pageProps": props}})
    return f"<div id=__next></div><script id='__NEXT_DATA__' type='application/json'>{data}</script>"


def test_the_list_in_a_script_s_data_is_found() -> None:
    funds = [
        {"title": "Shed fund", "slug": "shed", "summary": "For sheds", "closingDate": "5 May 2027"},
        {"title": "Choir fund", "slug": "choir", "summary": "For choirs", "closingDate": "6 May 2027"},
    ]
    menu = [{"title": f"Page {n}", "url": f"/p{n}", "description": "x"} for n in range(9)]
    found = parsed(source(SourceType.PAGE, url=LIST), next_data(navigation=menu, funds=funds)).announcements
    assert [(one.title, one.link) for one in found] == [
        ("Shed fund", "https://www.example.org/funds/shed"),
        ("Choir fund", "https://www.example.org/funds/choir"),
    ]
    assert "Closing date</dt><dd>5 May 2027" in found[0].body


def test_a_script_s_data_without_a_list_is_no_list() -> None:
    with pytest.raises(ParseError, match="no list"):
        parsed(
            source(SourceType.PAGE, url=LIST),
            next_data(menu=[{"title": "Home", "url": "/"}], x=[{"a": 1}, {"b": 2}]),
        )


SITEMAP = (
    "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
    "<url><loc>https://www.example.org/grants/shed-fund/</loc><lastmod>2026-07-01</lastmod></url>"
    "<url><loc>https://www.example.org/about/</loc></url></urlset>"
)


@pytest.mark.parametrize("body", [SITEMAP.encode(), gzip.compress(SITEMAP.encode())], ids=["plain", "packed"])
def test_a_sitemap_is_a_list(body: bytes) -> None:
    of = source(SourceType.PAGE, url="https://www.example.org/sitemap.xml", match="/grants/*")
    (found,) = parsed(of, body).announcements
    assert (found.title, found.link) == ("Shed fund", "https://www.example.org/grants/shed-fund/")
    assert str(found.published) == "2026-07-01"


def test_the_sitemaps_of_an_index_are_walked() -> None:
    of = source(SourceType.PAGE, url="https://www.example.org/sitemap.xml")
    index = "<sitemapindex><sitemap><loc>https://www.example.org/grant-sitemap.xml</loc></sitemap></sitemapindex>"
    first = parsed(of, index)
    assert first.more
    assert request_for(of, first.position, now=NOW).url == "https://www.example.org/grant-sitemap.xml"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            b"<!DOCTYPE urlset [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><urlset>&b;</urlset>", id="a bomb"
        ),
        pytest.param(b"<!DOCTYPE urlset SYSTEM 'file:///etc/passwd'><urlset></urlset>", id="an external entity"),
        pytest.param(SITEMAP.encode()[:150], id="cut off"),
        pytest.param(gzip.compress(b" " * 11 * 1024 * 1024), id="a gzip bomb"),
        pytest.param(gzip.compress(SITEMAP.encode())[:60], id="a cut gzip"),
    ],
)
def test_a_hostile_sitemap_is_a_failure_and_no_more(body: bytes) -> None:
    with pytest.raises(ParseError):
        parsed(source(SourceType.PAGE, url="https://www.example.org/sitemap.xml"), body)


@given(st.text(alphabet="<>/abdivsphrt =\"'!-x&#;1", max_size=400))
def test_no_page_raises_anything_but_a_parse_error(html: str) -> None:
    for read in (
        lambda: parsed(source(SourceType.PAGE, url=LIST), html),
        lambda: read_detail(source(SourceType.PAGE, url=LIST), answer(html), now=NOW),
    ):
        with suppress(ParseError):
            read()


def test_a_page_of_nested_boxes_keeps_its_words_and_a_bounded_depth() -> None:
    text = thinned("<div>" * 100_000 + "words")
    assert text.count("<div") <= 200
    assert text.endswith("words")
