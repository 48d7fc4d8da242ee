"""RSS, Atom and JSON Feed become announcements that keep their identity, their words and their dates."""

import json
from typing import Any
from urllib.parse import urljoin

import pytest

from tests.sources.build import URL, item, parsed, rss, source
from tracker.errors import ParseError
from tracker.model import Announcement
from tracker.terms import Area, SourceKind
from tracker.text.html import read_html


def read(body: bytes | str, **fields: Any) -> list[Announcement]:
    told = parsed(source(**fields), body)
    assert told.problems == ()
    return list(told.announcements)


def only(body: bytes | str) -> Announcement:
    (found,) = read(body)
    return found


def atom(entries: str) -> str:
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>urn:f</id>{entries}</feed>'


def test_an_rss_item_is_one_announcement() -> None:
    found = read(
        rss(
            item(
                link="https://www.example.org/choirs",
                guid="https://www.example.org/?p=12",
                pubDate="Tue, 07 Jul 2026 10:00:00 BST",
                description="<![CDATA[<p>Up to &pound;500.</p>]]>",
            )
        ),
        area=Area.WALES,
    )
    assert [(one.id, one.link, one.title, one.source, one.source_kind, one.area) for one in found] == [
        (
            "https://www.example.org/?p=12",
            "https://www.example.org/choirs",
            "Grants for choirs",
            "Wold Fund",
            SourceKind.FEED,
            Area.WALES,
        )
    ]
    assert str(found[0].published) == "2026-07-07 09:00:00+00:00"
    assert "500" in found[0].body


def test_the_longer_of_excerpt_and_whole_text_is_taken() -> None:
    whole = "<p>We fund choirs. Apply by 5 May 2027.</p>"
    feed = rss(item(description="We fund choirs…", **{"content:encoded": f"<![CDATA[{whole}]]>"}))
    assert only(feed).body == whole


def test_no_words_are_made_of_scripts() -> None:
    body = only(rss(item(description="<![CDATA[<p>Hello</p><script>alert(1)</script><style>a{}</style>]]>"))).body
    assert read_html(body).text.strip() == "Hello"


@pytest.mark.parametrize(
    ("written", "title"),
    [
        pytest.param("Arts &amp;amp; crafts", "Arts & crafts", id="escaped twice"),
        pytest.param("<![CDATA[<b>Arts</b> fund]]>", "Arts fund", id="markup"),
        pytest.param("Under &lt;£10k", "Under <£10k", id="a less-than sign"),
        pytest.param("Two\n   lines", "Two lines", id="two lines"),
        pytest.param("Men&#8217;s sheds", "Men’s sheds", id="a typographic apostrophe"),
    ],
)
def test_a_title_is_one_line_of_plain_text(written: str, title: str) -> None:
    assert only(rss(item(written, link="https://x.org/1"))).title == title


def test_an_item_without_a_title_is_called_by_its_first_words() -> None:
    feed = rss("<item><description>A new fund for sheds has opened.</description></item>")
    assert only(feed).title == "A new fund for sheds has opened."


def test_an_item_without_title_and_link_is_named_and_the_others_stay() -> None:
    told = parsed(source(), rss("<item><guid isPermaLink='false'>g7</guid></item>" + item(link="https://x.org/1")))
    assert told.problems == ("item 1 (guid g7): no title and no link; skipped",)
    assert len(told.announcements) == 1


def test_words_that_a_feed_defines_itself_are_left_as_names_and_that_is_said() -> None:
    told = parsed(source(), '<!DOCTYPE rss [<!ENTITY a "ha">]>' + rss(item(title="Money &a;")).partition("?>")[2])
    assert [one.title for one in told.announcements] == ["Money &a;"]
    (problem,) = told.problems
    assert "<!ENTITY>" in problem
    assert "their names stand there" in problem


@pytest.mark.parametrize(
    ("guid", "link"),
    [
        pytest.param('<guid isPermaLink="false">tag:1</guid>', "", id="no link"),
        pytest.param("<guid>tag-1</guid>", "", id="a guid that is no address is no link"),
        pytest.param("<guid>https://x.org/9</guid>", "https://x.org/9", id="a guid that is an address is one"),
        pytest.param("<link>javascript:alert(1)</link>", "", id="a script is no link"),
        pytest.param("<link>/fund</link>", "https://www.example.org/fund", id="a relative link is resolved"),
    ],
)
def test_a_link_is_one_that_a_person_can_open(guid: str, link: str) -> None:
    assert only(rss(f"<item><title>t</title>{guid}</item>")).link == link


def test_a_guid_that_is_no_address_stays_as_it_is_wherever_the_feed_lies() -> None:
    feed = rss(item(guid="post-7"))
    at_home, moved = (parsed(source(url=url), feed).announcements[0].id for url in (URL, "https://y.org/feed/"))
    assert at_home == moved == "post-7"


def test_an_update_on_gov_uk_is_the_same_entry() -> None:
    page = "https://www.gov.uk/government/news/fund-opens"
    entry = "<entry><id>{0}#{1}</id><title>News story: Fund opens</title><link href='{0}'/><updated>{1}</updated></entry>"
    first, second = (
        only(atom(entry.format(page, moment))) for moment in ("2026-07-01T09:00:00Z", "2026-07-06T09:00:00Z")
    )
    assert first.id == second.id == page
    assert first.published != second.published


def test_tracking_in_a_guid_does_not_make_a_new_item() -> None:
    ids = {only(rss(item(guid=f"https://x.org/f?id=1&amp;utm_source={name}"))).id for name in ("rss", "atom")}
    assert ids == {"https://x.org/f?id=1"}


def test_without_a_guid_the_page_is_the_identity() -> None:
    ids = {only(rss(item(link=link))).id for link in ("http://www.x.org/fund/", "https://x.org/fund#top")}
    assert ids == {"https://x.org/fund"}


def test_items_that_share_one_guid_are_told_apart_by_their_links() -> None:
    found = read(
        rss(item("A", guid="same", link="https://x.org/a") + item("B", guid="same", link="https://x.org/b"))
    )
    assert [one.id for one in found] == ["https://x.org/a", "https://x.org/b"]


def test_items_that_share_one_link_and_have_no_guid_are_told_apart_by_their_titles() -> None:
    found = read(rss(item("A", link="https://x.org/all") + item("B", link="https://x.org/all")))
    assert len({one.id for one in found}) == 2


def test_items_that_share_one_guid_and_one_link_are_told_apart_by_their_titles() -> None:
    shared = {"guid": "https://x.org/all", "link": "https://x.org/all"}
    found = read(rss(item("A", **shared) + item("B", **shared) + item("A", **shared)))
    assert [one.title for one in found] == ["A", "B"]
    assert len({one.id for one in found}) == 2


def test_an_item_that_stands_there_twice_is_one() -> None:
    assert len(read(rss(item(guid="g", link="https://x.org/a") * 2))) == 1


def test_an_atom_entry_with_an_update_only_has_that_as_its_date() -> None:
    entry = "<entry><id>tag:1</id><title>t</title><updated>2026-07-07T10:00:00+01:00</updated></entry>"
    assert str(only(atom(entry)).published) == "2026-07-07 09:00:00+00:00"


def test_dublin_core_dates_count() -> None:
    assert str(only(rss(item(**{"dc:date": "2026-07-07T09:00:00Z"}))).published) == "2026-07-07 09:00:00+00:00"


def test_an_item_with_an_impossible_date_is_kept_without_one() -> None:
    assert only(rss(item(pubDate="Fri, 01 Jan 2027 10:00:00 GMT"))).published is None


def test_an_event_says_when_it_starts() -> None:
    feed = rss(item(description="Come.", **{"ev:startdate": "2026-08-01T10:00:00"}))
    assert "Event starts: 2026-08-01T10:00:00" in only(feed).body


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(rss(item("Caf\u00e9 fund")).encode(), id="UTF-8"),
        pytest.param(b"\xef\xbb\xbf" + rss(item("Caf\u00e9 fund")).encode(), id="with a byte order mark"),
        pytest.param(rss(item("Caf\u00e9 fund")).encode("windows-1252"), id="Windows-1252 that claims UTF-8"),
        pytest.param(b"\r\n  " + rss(item("Caf\u00e9 fund")).encode(), id="blank lines before it"),
        pytest.param(
            rss(item("Caf\u00e9 fund")).replace("UTF-8", "ISO-8859-1").encode(), id="UTF-8 that claims ISO-8859-1"
        ),
    ],
)
@pytest.mark.parametrize("content_type", ["", "text/xml", "text/html; charset=iso-8859-1", "application/rss+xml"])
def test_letters_come_through_whatever_the_labels_say(body: bytes, content_type: str) -> None:
    told = parsed(source(), body, content_type=content_type)
    assert [one.title for one in told.announcements] == ["Café fund"]


def test_a_bare_ampersand_costs_nothing() -> None:
    assert [one.title for one in read(rss(item("Arts & crafts") + item("B", link="https://x.org/b")))][1:] == ["B"]


def test_rss_1_is_read() -> None:
    feed = (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">'
        '<channel rdf:about="x"><title>t</title></channel><item rdf:about="https://x.org/1"><title>Fund</title>'
        "<link>https://x.org/1</link></item></rdf:RDF>"
    )
    assert only(feed).link == "https://x.org/1"


def test_a_json_feed_is_read() -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "News",
        "items": [
            {
                "id": "7",
                "url": "/fund",
                "title": "Fund &amp; more",
                "content_html": "<p>Up to £500</p>",
                "date_published": "2026-07-07T10:00:00+01:00",
            },
            {"id": 8, "external_url": "https://x.org/8", "content_text": "Second"},
        ],
    }
    first, second = read(json.dumps(feed))
    assert (first.id, first.link, first.title) == ("7", "https://www.example.org/fund", "Fund & more")
    assert str(first.published) == "2026-07-07 09:00:00+00:00"
    assert (second.id, second.link, second.title) == ("8", "https://x.org/8", "Second")


@pytest.mark.parametrize("body", [rss(""), atom(""), '{"version": "https://jsonfeed.org/version/1", "items": []}'])
def test_a_feed_without_items_is_no_error(body: str) -> None:
    assert read(body) == []


@pytest.mark.parametrize(
    ("body", "why"),
    [
        pytest.param("", "empty", id="nothing"),
        pytest.param(" \n ", "empty", id="blanks"),
        pytest.param("not a feed", "no feed", id="words"),
        pytest.param("<note><to>x</to></note>", "no feed", id="other XML"),
        pytest.param(
            "<html><body>Sorry</body></html>", "a web page, not a feed, and it names no feed", id="a web page"
        ),
        pytest.param(rss(item() * 3)[:-120], "breaks off", id="broken off"),
        pytest.param(atom("<entry><title>a</title></entry>")[:-9], "breaks off", id="Atom broken off"),
        pytest.param('{"a": 1}', "no JSON Feed", id="other JSON"),
        pytest.param('{"version": "https://jsonfeed.org/version/1"', "cannot be read", id="JSON broken off"),
        pytest.param("[" * 200_000, "nested too deep", id="JSON without end"),
    ],
)
def test_what_is_no_feed_is_an_error_and_not_an_empty_feed(body: str, why: str) -> None:
    with pytest.raises(ParseError, match=why):
        parsed(source(), body)


def test_a_web_page_tells_its_own_feeds() -> None:
    page = '<!doctype html><head><link rel="alternate" type="application/rss+xml" href="/news/feed/"></head>'
    with pytest.raises(ParseError) as told:
        parsed(source(), page)
    assert told.value.why == "this is a web page, not a feed; its own feeds are: https://www.example.org/news/feed/"
    assert told.value.mend == "write url: https://www.example.org/news/feed/"


def test_notices_under_kind_feed_say_what_to_write() -> None:
    with pytest.raises(ParseError) as told:
        parsed(source(), '{"releases": []}')
    assert told.value.mend == "write kind: ocds"


@pytest.mark.parametrize(
    ("written", "link"),
    [
        ("/funds/1", "https://www.example.org/funds/1"),
        ("funds/1", "https://www.example.org/list/funds/1"),
        ("../funds/1", "https://www.example.org/funds/1"),
        ("//x.org/1", "https://x.org/1"),
        ("https://www.example.org/1", "https://www.example.org/1"),
    ],
)
@pytest.mark.parametrize(
    ("base", "folder"), [("", ""), (" xml:base='sub/'", "sub/"), (" xml:base='https://y.org/a/'", "")]
)
def test_links_are_relative_to_the_feed_or_to_the_base_that_it_names(
    written: str, link: str, base: str, folder: str
) -> None:
    if "y.org" in base:
        link = urljoin("https://y.org/a/", written)
    elif folder:
        link = urljoin("https://www.example.org/list/sub/", written)
    entry = f"<entry{base}><id>tag:1</id><title>t</title><link href='{written}'/></entry>"
    assert only(atom(entry)).link == link


@pytest.mark.parametrize("guid", ["https://www.example.org/list/7", "https://www.example.org/7", "https://x.org/7"])
def test_a_guid_in_full_stays_in_full_also_on_the_feeds_own_site(guid: str) -> None:
    assert only(rss(item(guid=guid))).id == guid


@pytest.mark.parametrize("declared", ["utf-16", "utf-8", "iso-8859-1", ""])
@pytest.mark.parametrize("content_type", ["", "application/rss+xml; charset=utf-8", "text/xml"])
@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_feed_in_utf_16_is_read_whatever_it_says_of_itself(
    encoding: str, content_type: str, declared: str
) -> None:
    text = rss(item("Grantiau i gôr", description="Hyd at £500 – nawr"))
    head = f'<?xml version="1.0" encoding="{declared}"?>' if declared else ""
    body = (head + text.partition("?>")[2]).encode(encoding)
    for each in (
        body,
        b"" if encoding == "utf-16" else (b"\xff\xfe" if encoding[-2:] == "le" else b"\xfe\xff") + body,
    ):
        if each:
            (one,) = parsed(source(), each, content_type=content_type).announcements
            assert (one.title, one.body) == ("Grantiau i gôr", "Hyd at £500 – nawr")


def test_a_json_feed_in_utf_16_is_read() -> None:
    text = '{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "title": "Côr", "url": "https://a.example/1"}]}'
    assert [one.title for one in parsed(source(), text.encode("utf-16-le")).announcements] == ["Côr"]
