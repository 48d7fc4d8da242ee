"""Sitemaps in all the forms that publishers give them (https://www.sitemaps.org/protocol.html), and hostile ones."""

import gzip
from contextlib import suppress
from datetime import UTC, datetime
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.sources.build import NOW, answer, parsed, source
from tracker.errors import ParseError
from tracker.model import Source, SourceType
from tracker.sources.exchange import Parsed
from tracker.sources.page_walk import MOST_PAGES
from tracker.sources.parse import parse, request_for
from tracker.sources.sitemap import MOST_ITEMS

MAP = "https://www.example.org/sitemap.xml"
SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def of(**fields: str) -> Source:
    return source(SourceType.PAGE, url=MAP, **fields)


def sitemap(*urls: str, root: str = f'urlset xmlns="{SPACE}"', head: str = "") -> str:
    name = root.split()[0]
    return f'<?xml version="1.0" encoding="UTF-8"?>{head}<{root}>{"".join(urls)}</{name}>'


def url(path: str, *, more: str = "") -> str:
    return f"<url><loc>https://www.example.org{path}</loc>{more}</url>"


def links(told: Parsed) -> list[str]:
    return [one.link.removeprefix("https://www.example.org") for one in told.announcements]


# Forms ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(sitemap(url("/a"), url("/b")), id="plain"),
        pytest.param(sitemap(url("/a"), url("/b"), root="urlset"), id="no namespace"),
        pytest.param(
            sitemap(url("/a"), url("/b"), root='urlset xmlns="http://www.google.com/schemas/sitemap/0.84"'),
            id="the old namespace",
        ),
        pytest.param(
            sitemap(
                "<sm:url><sm:loc>https://www.example.org/a</sm:loc></sm:url>",
                "<sm:url><sm:loc>https://www.example.org/b</sm:loc><sm:lastmod>2026-07-01</sm:lastmod></sm:url>",
                root=f'sm:urlset xmlns:sm="{SPACE}"',
            ),
            id="a prefix",
        ),
        pytest.param(
            sitemap(
                url(
                    "/a",
                    more="<image:image><image:loc>https://www.example.org/a.jpg</image:loc></image:image>"
                    "<image:image><image:loc>https://www.example.org/b.jpg</image:loc></image:image>",
                ),
                url(
                    "/b",
                    more="<news:news><news:publication><news:name>N</news:name></news:publication>"
                    "<news:title>T</news:title></news:news>"
                    "<video:video><video:player_loc>https://www.example.org/v</video:player_loc></video:video>"
                    "<xhtml:link rel='alternate' hreflang='cy' href='https://www.example.org/cy/b'/>",
                ),
                root=f'urlset xmlns="{SPACE}" xmlns:image="i" xmlns:news="n" xmlns:video="v" xmlns:xhtml="x"',
            ),
            id="pictures, news, films and translations",
        ),
        pytest.param(
            sitemap(
                "<url>\n <image:image><image:loc>https://www.example.org/a.jpg</image:loc></image:image>\n"
                " <loc>\n  https://www.example.org/a\n </loc>\n</url>",
                "<url><loc><![CDATA[https://www.example.org/b]]></loc></url>",
                root=f'urlset xmlns="{SPACE}"',
            ),
            id="a prefix that nobody declared, white space, CDATA",
        ),
        pytest.param(
            sitemap(
                url("/a"),
                url("/b"),
                head='<?xml-stylesheet type="text/xsl" href="//www.example.org/main.xsl"?><!-- '
                + "made by a plugin " * 150
                + "-->",
            ),
            id="a style sheet and a long comment before it",
        ),
        pytest.param(f"\n\n  {sitemap(url('/a'), url('/b'))}", id="white space before it"),
        pytest.param("\ufeff" + sitemap(url("/a"), url("/b")), id="a byte order mark"),
        pytest.param(sitemap(url("/a"), url("/b"), url("/a?utm_source=x"), url("/a")), id="one page twice"),
        pytest.param(
            sitemap(url("/a"), "<url></url>", "<url><loc></loc></url>", url("/b")), id="entries of nothing"
        ),
    ],
)
def test_a_sitemap_is_read_whatever_its_form(body: str) -> None:
    told = parsed(of(), body)
    assert sorted(links(told)) == ["/a", "/b"]
    assert sorted(links(parsed(of(), gzip.compress(body.encode())))) == ["/a", "/b"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "iso-8859-1"])
def test_a_sitemap_is_read_in_its_encoding(encoding: str) -> None:
    text = sitemap(url("/caffi-d\u00f4l"), url("/b")).replace("UTF-8", encoding.removesuffix("-le"))
    if encoding == "utf-16-le":
        text = "\ufeff" + text
    assert len(parsed(of(), text.encode(encoding)).announcements) == 2


@pytest.mark.parametrize(
    ("told", "published"),
    [
        ("2026-07-01", "2026-07-01"),
        ("2026-07-01T10:00:00Z", "2026-07-01 10:00:00+00:00"),
        ("2026-07-01T10:00:00+01:00", "2026-07-01 09:00:00+00:00"),
        ("2026-07-01T10:00+01:00", "2026-07-01 09:00:00+00:00"),
        ("2026-07-01T10:00:00.1234567Z", "2026-07-01 10:00:00"),
        ("\n 2026-07-01 \n", "2026-07-01"),
        ("2026-07", "None"),
        ("2026", "None"),
        ("", "None"),
        ("yesterday", "None"),
        ("0001-01-01T00:00:00Z", "None"),
        ("9999-12-31T23:59:59Z", "None"),
        ("2999-01-01", "None"),
    ],
)
def test_the_last_change_is_read_in_each_form_of_a_date(told: str, published: str) -> None:
    (one,) = parsed(of(), sitemap(url("/a", more=f"<lastmod>{told}</lastmod>"))).announcements
    at = one.published
    words = str(at.astimezone(UTC)) if isinstance(at, datetime) else str(at)
    assert words.startswith(published)


# Indexes --------------------------------------------------------------------------------------------------------


def index(*addresses: str) -> str:
    entries = "".join(f"<sitemap><loc>{escape(each)}</loc></sitemap>" for each in addresses)
    return sitemap(entries, root=f'sitemapindex xmlns="{SPACE}"')


def walked(first: str, bodies: dict[str, str]) -> tuple[list[str], list[str], list[str]]:
    """Walk from an index; return the addresses asked, the pages found, and what was said to be wrong."""
    asked: list[str] = []
    found: list[str] = []
    problems: list[str] = []
    position: str | None = None
    for _ in range(100):
        request = request_for(of(), position, now=NOW)
        asked.append(request.url)
        body = first if request.url == MAP else bodies.get(request.url, sitemap())
        told = parse(of(), request, answer(body, url=request.url), position=position, now=NOW)
        found += links(told)
        problems += told.problems
        position = told.position
        if not told.more:
            return asked, found, problems
    raise AssertionError("the walk has no end")


def test_an_index_is_walked_to_its_end_and_never_to_other_hosts_or_in_a_circle() -> None:
    one, two, cy = (f"https://www.example.org/{name}.xml" for name in ("one", "two", "cy"))
    asked, found, problems = walked(
        index(one, "https://elsewhere.example/x.xml", two, one, MAP),
        {one: sitemap(url("/a")), two: index(cy, one), cy: sitemap(url("/b"), url("/c"))},
    )
    assert asked == [MAP, one, two, cy]
    assert found == ["/a", "/b", "/c"]
    assert problems == []


def test_an_index_of_more_sitemaps_than_are_walked_says_so() -> None:
    many = [f"https://www.example.org/{n}.xml" for n in range(30)]
    asked, _, problems = walked(index(*many), {})
    assert len(asked) == MOST_PAGES
    assert problems == [
        f"the sitemap names 30 others; the first {MOST_PAGES - 1} are read: write the right one as url"
    ]


# What is left out -----------------------------------------------------------------------------------------------


def test_pages_of_other_sites_are_no_pages_of_this_one() -> None:
    told = parsed(
        of(),
        sitemap(
            url("/a"),
            "<url><loc>https://elsewhere.example/b</loc></url>",
            "<url><loc>javascript:alert(1)</loc></url>",
            "<url><loc>https://example.org/c</loc></url>",
            "<url><loc>https://funds.example.org/d</loc></url>",
        ),
    )
    assert [one.link for one in told.announcements] == [
        "https://www.example.org/a",
        "https://example.org/c",
        "https://funds.example.org/d",
    ]
    assert told.problems == ("1 pages of other sites are left out",)


def test_of_thousands_of_pages_the_newest_are_taken_and_the_rest_is_named() -> None:
    pages = [
        url(f"/{n}", more=f"<lastmod>{2020 + n % 6}-01-{1 + n % 28:02}</lastmod>" if n % 7 else "")
        for n in range(20_000)
    ]
    told = parsed(of(), sitemap(*pages))
    assert len(told.announcements) == MOST_ITEMS
    assert {str(one.published)[:4] for one in told.announcements} == {"2025"}
    assert told.problems == (
        f"the sitemap lists {20_000 - MOST_ITEMS} pages too many; write match: with their path",
    )


def test_match_chooses_before_anything_is_left_out() -> None:
    pages = [url(f"/news/{n}", more="<lastmod>2026-07-01</lastmod>") for n in range(3_000)]
    told = parsed(of(match="/grants/*"), sitemap(*pages, url("/grants/a")))
    assert (links(told), told.problems) == (["/grants/a"], ())


# Hostile ones ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            '<!DOCTYPE urlset [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' + sitemap(url("/&b;"))[38:], id="a bomb"
        ),
        pytest.param('<!DOCTYPE urlset SYSTEM "file:///etc/passwd">' + sitemap(url("/a"))[38:], id="outside"),
        pytest.param(sitemap(url("/a"))[:-12], id="cut off"),
        pytest.param(sitemap("<url><loc>https://www.example.org/a</url>"), id="wrongly nested"),
        pytest.param(sitemap(url("/&nbsp;")), id="an entity of HTML"),
        pytest.param(sitemap(url("/a?b&c")), id="a bare ampersand"),
        pytest.param(sitemap(url("/a\x00b")), id="a null byte"),
        pytest.param("<x><urlset/></x>", id="another root"),
        pytest.param('<?xml version="1.0" encoding="klingon"?><urlset/>', id="an unknown encoding"),
    ],
)
def test_a_sitemap_that_is_none_is_a_failure(body: str) -> None:
    with pytest.raises(ParseError):
        parsed(of(), body)


def test_a_sitemap_that_nests_deep_is_read() -> None:
    assert links(parsed(of(), sitemap("<x>" * 50_000 + "</x>" * 50_000, url("/a")))) == ["/a"]


PATHS = st.lists(
    st.text(alphabet="abcdefghij0123456789-_~é ü'&<>%+", min_size=1, max_size=20).filter(str.strip),
    max_size=12,
)


@given(
    PATHS,
    st.sampled_from(["", "sm:"]),
    st.booleans(),
    st.sampled_from(["", "<changefreq>daily</changefreq>", "<image:image><image:loc>/i</image:loc></image:image>"]),
)
def test_as_many_pages_come_out_as_went_in(paths: list[str], prefix: str, packed: bool, more: str) -> None:
    entries = [
        f"<{prefix}url>{more}<{prefix}loc>{escape(f'https://www.example.org/p{n}/{path}')}</{prefix}loc></{prefix}url>"
        for n, path in enumerate(paths)
    ]
    body = sitemap(*entries, root=f'{prefix}urlset xmlns{":sm" if prefix else ""}="{SPACE}"').encode()
    told = parsed(of(), gzip.compress(body) if packed else body)
    assert len(told.announcements) == len(paths)
    assert told.problems == ()


@given(st.text(alphabet="<>/urlsetindxocma !-[]CDATA&;?'\"=:1", max_size=200), st.booleans())
def test_nothing_but_a_parse_error_comes_of_any_text(text: str, packed: bool) -> None:
    body = f"<urlset>{text}</urlset>".encode()
    with suppress(ParseError):
        parsed(of(), gzip.compress(body) if packed else body)


@given(st.binary(max_size=200))
def test_nothing_but_a_parse_error_comes_of_any_packed_bytes(body: bytes) -> None:
    with suppress(ParseError):
        parsed(of(), b"\x1f\x8b" + body)
