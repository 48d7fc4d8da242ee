"""A body read item by item gives what it gives when it is read whole, or it is not split.

`FEEDPARSER_FEEDS` names a folder of feeds, such as the tests in feedparser's source distribution: other people's
files, which are not committed.
"""

import io
import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import feedparser
import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from benchmarks import feed_server
from tests.hostile.bodies import BODIES
from tests.hostile.test_mutations import ATOM, RDF, RSS
from tests.sources.build import NOW, URL, answer, source
from tracker.demo.render import Publisher, atom, full_rss, short_rss
from tracker.demo.server import SAMPLES
from tracker.demo.sheets import read_sheet
from tracker.model import Announcement
from tracker.sources import feed
from tracker.sources.feed import read_feed
from tracker.sources.feed_entries import Base, Item, cleaned, xml_items
from tracker.sources.feed_items import joined, split

FEEDPARSER_FEEDS = os.environ.get("FEEDPARSER_FEEDS")

#: Items with all that feedparser could carry over from the item before: read after each item of a folder.
PROBES = {
    b"item": (
        b"""<item><title>Probe</title><link>/p</link><description>one</description><guid>g</guid><category>c</category>
        <pubDate>Tue, 07 Jul 2026 10:00:00 GMT</pubDate><author>a@x.org (A)</author></item>""",
        b"""<item><description>&lt;p>only&lt;/p></description><title>&lt;b>t&lt;/b></title><image>i</image>
        <source url='http://x/'>s</source></item>""",
        b"""<item><title>Third</title><width>3</width><language>cy</language><name>n</name><url>u</url>
        <foo a='1'>x</foo><email>e@x.org</email><content>c</content><body>b</body></item>""",
        b"""<item><link>rel</link><description>d</description><description>d2</description>
        <content type='xhtml'><div>p<b>b</b></div></content></item>""",
    ),
    b"entry": (
        b"""<entry><title>Probe</title><link href='/p'/><summary>one</summary><id>g</id>
        <author><name>A</name></author><updated>2026-07-07T10:00:00Z</updated></entry>""",
        b"""<entry><summary type='html'>&lt;p>only&lt;/p></summary><title type='html'>&lt;b>t&lt;/b></title>
        <content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>a<b>b</b></div></content></entry>""",
        b"""<entry><name>n</name><uri>u</uri><contributor><name>c</name></contributor><category term='a'/>
        <image>i</image><foo>1</foo><content>c</content><source><title>t</title></source></entry>""",
    ),
}


def feed_of(body: bytes) -> Any:
    """Parse a body as `tracker/sources/feed.py` has it parsed."""
    try:
        body.decode()
        content_type = "application/xml; charset=utf-8"
    except UnicodeDecodeError:
        content_type = "application/xml"
    headers = {"content-location": Base(URL).stand_in, "content-type": content_type}
    return feedparser.parse(
        io.BytesIO(body), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
    )


def items_of(body: bytes) -> list[Item]:
    """Return what our own reader makes of the items, before they get their identities."""
    return xml_items(source(), answer(body), cleaned(body), now=NOW)[0]


def whole_of(body: bytes, **fields: str) -> list[Announcement]:
    """Return the announcements of a body that is not split."""
    told = answer(body, **fields)
    return feed._whole(source(), *xml_items(source(), told, body, now=NOW)).announcements


def check(body: bytes, more: Iterable[Sequence[int]] = ()) -> int | None:
    """Hold a body's items, each alone and some together, to the whole; return how many, None where it is not split."""
    parts = split(body)
    if parts is None:
        return None
    whole = feed_of(body)
    numbers = range(len(parts.places))
    assert len(whole.entries) == len(numbers)
    assert not whole.bozo
    for some in (*([number] for number in numbers), [], numbers, numbers[::2], numbers[1::2], *more):
        part = feed_of(joined(parts, some))
        assert part.entries == [whole.entries[number] for number in some]
        assert (part.feed, part.version, part.bozo, part.encoding) == (
            whole.feed,
            whole.version,
            whole.bozo,
            whole.encoding,
        )
    singly = [item for number in numbers for item in items_of(joined(parts, [number]))]
    assert singly == items_of(body)
    return len(numbers)


def check_head(body: bytes, other: bytes) -> None:
    """Hold two bodies to each other that differ only in what the feed says of itself."""
    parts, others = split(body), split(other)
    if parts is not None and others is not None and (parts.around, *parts.items) == (others.around, *others.items):
        assert feed_of(body).entries == feed_of(other).entries


def bodies_of_ours() -> Iterator[tuple[str, bytes]]:
    yield from (("rss", RSS), ("atom", ATOM), ("rdf", RDF))
    for sheet in sorted(SAMPLES.glob("*.txt")):
        publisher = Publisher(sheet.stem, sheet.stem.title(), "about")
        for write in (short_rss, full_rss, atom):
            told = write(publisher, read_sheet(sheet), made_on=date(2026, 7, 7), site="http://x.org")
            yield f"{write.__name__} of {sheet.stem}", told.encode()
    for write_bytes in (feed_server.rss, feed_server.atom):
        items = [feed_server.item(3, number) for number in range(20)]
        yield f"benchmark {write_bytes.__name__}", write_bytes(3, items)


OURS = dict(bodies_of_ours())


@pytest.mark.parametrize("name", OURS)
def test_the_feeds_of_our_tests_demo_and_benchmarks_are_split(name: str) -> None:
    items = check(OURS[name])
    assert items
    parts = split(OURS[name])
    assert parts is not None
    assert OURS[name].startswith(parts.head + parts.item(0))
    assert OURS[name].endswith(parts.item(-1) + parts.tail)


@pytest.mark.parametrize("name", OURS)
def test_each_item_alone_makes_the_announcement_that_it_makes_in_the_whole(name: str) -> None:
    parts = split(OURS[name])
    assert parts is not None
    whole = whole_of(OURS[name])
    alone = []
    for number in range(len(parts.places)):
        told = read_feed(source(), answer(joined(parts, [number])), now=NOW)
        assert told.problems == []
        alone += told.announcements
    assert {each.id: each for each in reversed(alone)} == {each.id: each for each in whole}


@pytest.mark.parametrize("name", BODIES)
def test_a_hostile_body_is_read_whole_or_alike(name: str) -> None:
    assert check(BODIES[name]) in (None, 1)


def channel(items: str, *, head: str = "", root: str = "rss version='2.0'") -> bytes:
    return f"<{root}><channel><title>News</title>{head}{items}</channel></{root.split()[0]}>".encode()


def entries(inner: str, *, root: str = "") -> bytes:
    return f"<feed xmlns='http://www.w3.org/2005/Atom' {root}><title>News</title>{inner}</feed>".encode()


ONE = "<item><title>Choirs</title></item>"
TWO = "<item><title>Bands</title></item>"
REFUSED = {
    "nothing": b"",
    "a page": b"<html><body><item>x</item></body></html>",
    "a JSON feed": b'{"version": "https://jsonfeed.org/version/1.1", "items": []}',
    "no item": channel(""),
    "a doctype": b"<!DOCTYPE rss>" + channel(ONE),
    "entities": b"<!DOCTYPE rss [<!ENTITY a 'b'>]>" + channel("<item><title>&a;</title></item>"),
    "an entity that nobody declared": channel("<item><title>a&nbsp;b</title></item>"),
    "a prefix that nobody declared": channel("<item><dc:title>a</dc:title></item>"),
    "cut short": channel(ONE + TWO)[:-20],
    "more after its end": channel(ONE) + b"<a/>",
    "an item within an item": channel(f"<item><title>t</title>{ONE}</item>"),
    "an entry within an item": channel("<item><title>t</title><entry/></item>"),
    "a channel within an item": channel("<item><title>t</title><channel>BBC 1</channel></item>"),
    "an element between items": channel(f"{ONE}<language>cy</language>{TWO}"),
    "an element after the items": channel(f"{ONE}<language>cy</language>"),
    "two channels": b"<rss version='2.0'><channel>"
    + ONE.encode()
    + b"</channel><channel>"
    + TWO.encode()
    + b"</channel></rss>",
    "items in a list": channel(f"<items>{ONE}</items>"),
    "items of another namespace": channel(f"{ONE}<x:item xmlns:x='urn:x'><title>t</title></x:item>"),
    "entries in a channel": channel("<entry><title>t</title></entry>"),
    "items in an Atom feed": entries("<item><title>t</title></item>"),
    "an empty item at the end": channel(f"{ONE}<item/>"),
    "an empty item": channel(f"{ONE}<item/>{TWO}"),
    "RSS 1.0 that does not say so": channel(ONE, root="rdf"),
    "not UTF-8": channel("<item><title>caf\xe9</title></item>").decode().encode("latin-1"),
    "Windows-1252 as it says": b"<?xml version='1.0' encoding='windows-1252'?>"
    + channel("<item><title>\x80</title></item>").decode().encode("latin-1"),
    "not UTF-8 in a comment": channel(f"{ONE}<!-- caf\xe9 -->{TWO}").decode().encode("latin-1"),
    "not UTF-8 in an instruction": channel(f"<?x caf\xe9 ?>{ONE}").decode().encode("latin-1"),
    "not UTF-8 in an attribute": channel("<item a='caf\xe9'><title>t</title></item>").decode().encode("latin-1"),
    "half a pair in UTF-8": channel("<item><title>@</title></item>").replace(b"@", b"\xed\xa0\x80"),
    "longer UTF-8 than needed": channel("<item><title>@</title></item>").replace(b"@", b"\xc0\xaf"),
    "beyond UTF-8": channel("<item><title>@</title></item>").replace(b"@", b"\xf4\x90\x80\x80"),
    "UTF-16": channel(ONE).decode().encode("utf-16"),
    "UTF-16 without its mark": channel(ONE).decode().encode("utf-16-le"),
    "text before it": b"ok" + channel(ONE),
    "a line before its declaration": b"\n<?xml version='1.0'?>" + channel(ONE),
    "NUL": channel("<item><title>a\0b</title></item>"),
    "a character that is none": channel("<item><title>a&#0;b</title></item>"),
    "elements without end": b"<rss version='2.0'><channel><item>" + b"<a>" * 100_000,
    "elements beyond number": channel("<item>" + "".join(f"<a{n}/>" for n in range(10_000)) + "</item>"),
    # What feedparser carries over into the next item, from the head into the first alone, or up to the feed.
    "markup in the head that is not said to be": channel(ONE, head="<description><p>a</p></description>"),
    "content of the feed itself": entries(
        "<content>a</content><entry><summary>b</summary><summary>c</summary></entry>"
    ),
    "a body of the feed itself": channel(ONE, head="<body><p>a</p></body>"),
    "two summaries of the feed itself": channel(ONE, head="<summary>a</summary><description>b</description>"),
    "markup that is not said to be": channel(
        f"<item xml:base='http://y.org/'><description><div>a</div></description></item>{ONE}"
    ),
    "a title in an entry's markup": entries(
        "<entry><content type='xhtml'><div><title>t</title></div></content></entry>"
    ),
    "a summary in an entry's markup": entries(
        "<entry><content type='xhtml'><details><summary>t</summary></details></content></entry>"
    ),
    "the parts of an image": channel(
        f"<item><image><url>u</url><title>t</title></image></item>{ONE}", head="<image><url>f</url></image>"
    ),
    "a prefix of its own": channel(
        "<item><x:a xmlns:x='urn:x'>1</x:a></item><item><y:a xmlns:y='urn:x'>1</y:a></item>"
    ),
    "a usual prefix for something else": channel("<item><dc:a xmlns:dc='urn:x'>1</dc:a></item>"),
    "a usual prefix that means something else in the head": channel(
        "<item><dc:creator xmlns:dc='http://purl.org/dc/elements/1.1/'>1</dc:creator></item>",
        root="rss version='2.0' xmlns:dc='urn:x'",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_surely_safe_is_read_whole(name: str) -> None:
    assert split(REFUSED[name]) is None


SPLIT = {
    "a byte order mark": (b"\xef\xbb\xbf" + channel(ONE + TWO), 2),
    "a declaration of another charset, over UTF-8": (
        b"<?xml version='1.0' encoding='iso-8859-1'?>" + channel("<item><title>caf\xe9</title></item>" + ONE),
        2,
    ),
    "comments that look like items": (
        channel(f"<!-- <item> -->{ONE}<!-- </item><item>x</item> -->{TWO}<!-- <item> -->"),
        2,
    ),
    "CDATA that looks like items": (channel(f"<item><title><![CDATA[</item><item>]]></title></item>{ONE}"), 2),
    "an instruction that looks like an item": (channel(f"<?x <item> ?>{ONE}<?x </item> ?>{TWO}"), 2),
    "attributes with brackets": (channel(f"<item a='>'><b c='/>'/><title>t</title></item >{ONE}"), 2),
    "a doctype in CDATA": (channel("<item><title><![CDATA[<!DOCTYPE x [<!ENTITY a 'b'>]>]]></title></item>"), 1),
    "text between items": (channel(f"{ONE} and {TWO} and no more"), 2),
    "odd white space": (
        b"<rss\nversion = '2.0'\t><channel\r\n>"
        + b"<item\n><title\t>t</title\n></item\r\n>" * 3
        + b"</channel ></rss >\n",
        3,
    ),
    "capitals": (
        b"<RSS version='2.0'><Channel><Item><Title>t</Title></Item><ITEM><title>u</title></ITEM></Channel></RSS>",
        2,
    ),
    "items beside the channel": (
        b"<rss version='0.90'><channel><title>t</title></channel>" + (ONE + TWO).encode() + b"</rss>",
        2,
    ),
    "prefixed entries": (
        b"<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:entry><a:title>t</a:title></a:entry><a:entry><a:id>1</a:id></a:entry></a:feed>",
        2,
    ),
    "a base and a language": (
        entries(
            "<entry xml:base='a/'><link href='1'/><id>x</id></entry><entry xml:lang='cy'><content type='xhtml' xml:base='b/'>"
            "<div xmlns='http://www.w3.org/1999/xhtml' lang='fr'><a href='2'>x</a></div></content><link href='3'/></entry>",
            root="xml:base='http://y.org/z/' xml:lang='en'",
        ),
        2,
    ),
    "a source of its own": (
        entries(
            "<entry><source><title>A</title><author><name>n</name></author></source></entry><entry><title>B</title></entry>"
        ),
        2,
    ),
    "a group of media": (
        channel(
            "<item><media:group><media:content url='a'><media:title>t</media:title></media:content></media:group></item>"
            + ONE,
            root="rss version='2.0' xmlns:media='http://search.yahoo.com/mrss/'",
        ),
        2,
    ),
    "a usual prefix in each item": (
        channel(
            "<item><dc:creator xmlns:dc='http://purl.org/dc/elements/1.1/'>A</dc:creator><title>t</title></item>"
            * 2
            + ONE
        ),
        3,
    ),
    "character references": (channel("<item><title>&#163;5 &amp; &#x2014; &lt;b&gt;</title></item>" + ONE), 2),
}


@pytest.mark.parametrize("name", SPLIT)
def test_what_only_looks_odd_is_split(name: str) -> None:
    body, items = SPLIT[name]
    assert check(body) == items


@pytest.mark.parametrize(
    "content_type", ["", "text/xml", "text/xml; charset=us-ascii", "application/rss+xml; charset=iso-8859-1"]
)
def test_a_charset_in_the_header_changes_no_item(content_type: str) -> None:
    body = channel(
        "<item><title>café £5</title><guid>1</guid></item><item><title>plain</title><guid>2</guid></item>"
    )
    parts = split(body)
    assert parts is not None
    whole = whole_of(body, content_type=content_type)
    assert [each.title for each in whole] == ["café £5", "plain"]
    for number in (0, 1):
        found = read_feed(
            source(), answer(joined(parts, [number]), content_type=content_type), now=NOW
        ).announcements
        assert found == [whole[number]]


#: Parts of items, the ordinary ones and those whose traces feedparser might carry into the next item.
PARTS = (
    *"""<title>{}</title>
<title type="html">&lt;b&gt;{}&lt;/b&gt;</title>
<title><![CDATA[<b>{}</b>]]></title>
<link>https://x.org/{}</link>
<link>{}</link>
<link href="{}"/>
<link rel="self" href="/{}"/>
<guid>{}</guid>
<guid isPermaLink="false">tag:{}</guid>
<id>urn:{}</id>
<pubDate>Tue, 07 Jul 2026 10:00:00 GMT</pubDate>
<updated>2026-07-07T10:00:00Z</updated>
<description>{}</description>
<description>&lt;p&gt;{} &lt;a href="b"&gt;c&lt;/a&gt;&lt;/p&gt;</description>
<description><div>{}</div></description>
<description xml:base="b/"><div>{}</div></description>
<description><p>{}</p></description>
<description xml:lang="fr"><p>a</p><div>{}</div></description>
<summary>{}</summary>
<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" xml:lang="cy">{}<p>b</p></div></summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{}<a href="d" lang="cy">e</a></div></content>
<content type="xhtml" xml:base="c/"><div><title>{}</title><p>a</p></div></content>
<content type="xhtml"><div>{}<source src="a"/><link href="b"/><category term="c"/><author/></div></content>
<content type="xhtml"><div><details><summary>{}</summary></details></div></content>
<content type="xhtml"><svg xmlns="http://www.w3.org/2000/svg"><circle r="{}"/></svg></content>
<content type="xhtml"><svg xmlns="http://www.w3.org/2000/svg"><title>{}</title></svg></content>
<content type="html" xml:lang="de">{}</content>
<content type="application/xml"><a><title>{}</title></a></content>
<content type="image/png">aGFsbG8=</content>
<content mode="base64" type="text/html">PGI+aGFsbG88L2I+</content>
<content src="{}"/>
<content><content>{}</content></content>
<body xmlns="http://www.w3.org/1999/xhtml"><p>{}</p><div>a</div></body>
<body><title>{}</title></body>
<author>{}@x.org (Ann)</author>
<author><name>{}</name><email>a@x.org</email><uri>b</uri></author>
<contributor><name>{}</name></contributor>
<name>{}</name>
<url>{}</url>
<width>{}</width>
<language>{}</language>
<category domain="{}">c</category>
<category term="{}"/>
<source url="https://x.org/{}">s</source>
<source xml:base="z/"><title>{}</title><id>i</id><author><name>n</name></author><link href="l"/></source>
<image><url>{}</url><title>t</title><link>l</link><width>3</width></image>
<image>{}</image>
<textInput><name>{}</name><title>t</title></textInput>
<enclosure url="{}" type="audio/mpeg" length="1"/>
<rights>{}</rights>
<info>{}<b>b</b></info>
<tags>{},b</tags>
<keywords>{}</keywords>
<channel>{}</channel>
<feed><title>{}</title></feed>
<item><title>{}</title></item>
<rss version="0.91">{}</rss>
<foo bar="{}">a</foo>
<foo><foo bar="{}"/>a</foo>
<foo><title>{}</title><description>d</description></foo>
<dc:creator>{}</dc:creator>
<dc:title>{}</dc:title>
<dc:description>{}</dc:description>
<dc:contributor>{}</dc:contributor>
<dc:language>{}</dc:language>
<dc:publisher>{}</dc:publisher>
<content:encoded>&lt;p&gt;{}&lt;/p&gt;</content:encoded>
<content:encoded><p>{}</p></content:encoded>
<itunes:owner><itunes:name>{}</itunes:name><itunes:email>e@x.org</itunes:email></itunes:owner>
<itunes:summary>{}</itunes:summary>
<itunes:image href="{}"/>
<media:group><media:content url="{}"><media:title type="html">t</media:title></media:content></media:group>
<media:description>{}</media:description>
<media:thumbnail url="{}"/>
<media:credit>{}</media:credit>
<psc:chapters xmlns:psc="http://podlove.org/simple-chapters"><psc:chapter start="00:00:0{}" title="t"/></psc:chapters>
<georss:point>1.5 {}</georss:point>
<u:foo u:bar="{}">a</u:foo>
<slash:comments xmlns:slash="http://purl.org/rss/1.0/modules/slash/">{}</slash:comments>
<media:content xmlns:media="http://purl.org/dc/elements/1.1/">{}</media:content>
<v:foo xmlns:v="urn:u">{}</v:foo>
<foo xmlns="urn:u">{}</foo>
<w:creator xmlns:w="http://purl.org/dc/elements/1.1/">{}</w:creator>
<link xmlns="http://www.w3.org/2005/Atom" href="{}"/>
<!-- {} <item> -->
<?x {} </item> ?>
<![CDATA[{} </item>]]>
{} &amp; &#163;""".split("\n"),
)
#: What an item's start tag may say.
ON_ITEM = ("", " xml:base='i/'", " xml:lang='cy'", " rdf:about='https://x.org/{}'", " href='{}'", " a='>'", "\n")
BETWEEN = ("", "\n", "<!-- </item> <item> -->", "<?y <entry> ?>", " and ", "<language>cy</language>")
SPACES = (
    "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:dc='http://purl.org/dc/elements/1.1/' "
    "xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:media='http://search.yahoo.com/mrss/' "
    "xmlns:itunes='http://www.itunes.com/DTDs/PodCast-1.0.dtd' xmlns:georss='http://www.georss.org/georss' "
    "xmlns:u='urn:u'"
)
#: The kinds of feed: what stands before the head's parts, after them, what an item is called, what ends the feed.
KINDS = (
    (f"<rss version='2.0' {SPACES}><channel>", "", "item", "</channel></rss>"),
    (f"<rss version='0.92' xml:base='r/' {SPACES}><channel>", "", "item", "</channel></rss>"),
    (f"<rss {SPACES}><channel>", "</channel>", "item", "</rss>"),
    (f"<rdf:RDF xmlns='http://purl.org/rss/1.0/' {SPACES}><channel>", "</channel>", "item", "</rdf:RDF>"),
    (f"<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en' {SPACES}>", "", "entry", "</feed>"),
    (f"<feed version='0.3' xmlns='http://purl.org/atom/ns#' {SPACES}>", "", "entry", "</feed>"),
)
WORDS = st.text("ab 1<&>é€", max_size=6).map(
    lambda text: text.replace("&", "&amp;").replace("<", "&lt;").replace("]>", "")
)
PART = st.builds(lambda part, words: part.replace("{}", words), st.sampled_from(PARTS), WORDS)
ITEM = st.tuples(
    st.sampled_from(ON_ITEM), st.lists(PART, min_size=1, max_size=4), st.sampled_from((*BETWEEN[:2] * 8, *BETWEEN))
)


@given(
    kind=st.sampled_from(KINDS),
    head=st.lists(PART, max_size=3),
    items=st.lists(ITEM, min_size=1, max_size=4),
    mark=st.sampled_from(
        ("", "\ufeff", "<?xml version='1.0' encoding='UTF-8'?>\n", "<?xml version='1.0' encoding='windows-1252'?>")
    ),
    data=st.data(),
)
def test_whatever_stands_in_the_items(
    kind: tuple[str, str, str, str], head: list[str], items: list[Any], mark: str, data: st.DataObject
) -> None:
    before, after, name, end = kind
    told = "".join(f"<{name}{on}>{''.join(parts)}</{name}>{more}" for on, parts, more in items)
    body = f"{mark}{before}<title>News</title>{''.join(head)}{after}{told}{end}".encode()
    some = data.draw(st.lists(st.sampled_from(range(len(items))), unique=True).map(sorted))
    try:
        feed_of(body)
    except (AttributeError, KeyError, TypeError, ValueError):
        return  # feedparser promises to raise nothing and has faults that do: nothing of such a feed is ever kept
    event("split" if check(body, [some]) else "whole")
    check_head(body, f"{mark}{before}<title>Other news</title>{after}{told}{end}".encode())


def test_items_are_cut_where_they_stand_in_a_body_of_megabytes() -> None:
    items = [
        f"<item><title>é{number}</title><description>{'£' * 600}</description></item>" for number in range(3_000)
    ]
    parts = split(channel("\n".join(items), head="<!-- é -->"))
    assert parts is not None
    assert [each.decode() for each in parts.items] == items
    some = [0, 1_234, 2_999]
    assert [each.title for each in feed_of(joined(parts, some)).entries] == ["é0", "é1234", "é2999"]


def test_what_is_around_the_items_stays_while_the_feed_only_gets_a_new_date() -> None:
    def around(root: str = "rss version='2.0'", head: str = "") -> bytes:
        parts = split(channel(ONE, root=root, head=head))
        assert parts is not None
        return parts.around

    dated = (
        "<lastBuildDate>Tue, 07 Jul 2026 10:00:00 GMT</lastBuildDate><image><url>u</url><title>t</title></image>"
    )
    assert around() == around(head=dated)
    assert around() != around("rss version='2.0' xml:base='http://y.org/'")
    assert around() != around("rss version='0.92'")
    assert around() != around(head="<a:link xmlns:a='urn:a'/>")


@pytest.mark.skipif(FEEDPARSER_FEEDS is None, reason="FEEDPARSER_FEEDS names no folder of feeds")
def test_real_and_odd_feeds_of_others_are_split_only_where_it_changes_nothing() -> None:
    assert FEEDPARSER_FEEDS is not None
    ends = []
    for path in sorted(Path(FEEDPARSER_FEEDS).rglob("*.xml")):
        body = path.read_bytes()
        ends.append(check(body))
        if (parts := split(body)) is not None:
            for probe in PROBES[b"entry" if b"entry" in parts.item(0)[:20].lower() else b"item"]:
                check(parts.head + b"".join((*parts.items, probe, *parts.items)) + parts.tail)
    assert any(ends)
