"""A list on a web page becomes announcements, and a page that was rebuilt is not taken for "no news"."""

import json
from typing import Any

import pytest

from tests.sources.build import NOW, parsed, source
from tracker.errors import ParseError
from tracker.model import Announcement, SourceType
from tracker.sources.parse import request_for
from tracker.terms import SourceKind

LIST = "https://www.example.org/funding/"


def read(html: str, **selectors: str) -> tuple[Announcement, ...]:
    return parsed(source(SourceType.PAGE, url=LIST, selectors=selectors), html).announcements


def told(html: str, **selectors: str) -> list[tuple[str, str]]:
    return [(one.title, one.link) for one in read(html, **selectors)]


SHED = ("Shed fund", "https://www.example.org/shed")
CHOIR = ("Choir fund", "https://www.example.org/choir")


@pytest.mark.parametrize(
    "html",
    [
        pytest.param(
            "<article><h2><a href='/shed'>Shed fund</a></h2><p>a</p></article>"
            "<article><h2>Choir fund</h2><p>b</p><a href='/choir'>Read more</a></article>",
            id="articles",
        ),
        pytest.param(
            "<ul><li><h3>Shed fund</h3><a href='/shed'>Find out more</a></li>"
            "<li><h3>Choir fund</h3><a href='/choir'>Apply now</a></li></ul>",
            id="list items with headings",
        ),
        pytest.param(
            "<div class='card-grid'><div class='card'><a href='/shed'><h3>Shed fund</h3><p>x</p></a></div>"
            "<div class='card'><a href='/choir'><h3>Choir fund</h3></a></div></div>",
            id="cards inside a link",
        ),
        pytest.param(
            "<div><div><h3><a href='/shed'>Shed fund</a></h3></div><p>a</p></div>"
            "<div><div><h3><a href='/choir'>Choir fund</a></h3></div><p>b</p></div>",
            id="nameless boxes",
        ),
        pytest.param(
            "<h2><a href='/shed'>Shed fund</a></h2><p>a</p><h2><a href='/choir'>Choir fund</a></h2><p>b</p>",
            id="headings one after the other",
        ),
        pytest.param(
            "<table><thead><tr><th>Fund<th>Closes</thead><tbody><tr><td><a href='/shed'>Shed fund</a><td>5 May</tr>"
            "<tr><td>Choir fund<td>6 May<td><a href='/choir'>More</a></tr></tbody></table>",
            id="a table",
        ),
        pytest.param(
            "<dl><dt><a href='/shed'>Shed fund</a><dd>a<dt><a href='/choir'>Choir fund</a><dd>b</dl>",
            id="a list of definitions",
        ),
        pytest.param(
            "<form id='aspnetForm' action='./'><input type=hidden name=__VIEWSTATE><main><article><h2><a href='/shed'>"
            "Shed fund</a></h2></article><article><h2><a href='/choir'>Choir fund</a></h2></article></main></form>",
            id="a page inside a form (ASP.NET)",
        ),
        pytest.param(
            "<div class=panel aria-hidden=true><h3><a href='/shed'>Shed fund</a></h3><p>a</p></div>"
            "<div class=panel aria-hidden=true><h3><a href='/choir'>Choir fund</a></h3><p>b</p></div>",
            id="closed panels",
        ),
        pytest.param(
            "<div class='views-row'><span><a href='/shed'>Shed fund</a></span><time>5 May</time></div>"
            "<div class='views-row'><span><a href='/choir'>Choir fund</a></span><time>6 May</time></div>",
            id="rows of Drupal",
        ),
        pytest.param(
            "<ul><li><a href='/shed'>Shed fund</a> closes<li><a href='/choir'>Choir fund</a></ul>", id="links"
        ),
    ],
)
def test_a_list_is_found_without_being_told_where(html: str) -> None:
    furniture = "<nav><ul><li><a href='/about'>About us</a><li><a href='/news'>All news</a></ul></nav>"
    assert told(f"<body>{furniture}<main><h1>Funding</h1>{html}</main></body>") == [SHED, CHOIR]


def test_a_table_s_row_keeps_the_names_of_its_columns() -> None:
    html = (
        "<table><thead><tr><th>Fund<th>Closes</thead><tbody><tr><td><a href='/shed'>Shed fund</a><td>5 May</tr>"
        "<tr><td><a href='/choir'>Choir fund</a><td>6 May</tr></tbody></table>"
    )
    assert all("Closes" in one.body for one in read(html))


_HEADS = ("Fund", "For whom", "Up to", "Closing date")
_ROWS = (("Shed fund", "Sheds", "£900", "5 May 2027"), ("Choir fund", "Choirs", "£700", "6 May 2027"))


def _table(heads: tuple[str, ...], *rows: tuple[str, ...], cell: str = "th") -> str:
    head = "".join(f"<{cell}>{one}</{cell}>" for one in heads)
    return f"<table><tr>{head}</tr>{''.join('<tr><td>' + '</td><td>'.join(one) + '</td></tr>' for one in rows)}</table>"


@pytest.mark.parametrize(
    "html",
    [
        pytest.param(_table(_HEADS, *_ROWS), id="headings"),
        pytest.param(_table(_HEADS, *_ROWS, cell="td"), id="headings in plain cells"),
        pytest.param(_table(_HEADS[::-1], *(row[::-1] for row in _ROWS)), id="the day in front"),
        pytest.param(
            _table(("Name of scheme", "Deadline"), *((row[0], row[3]) for row in _ROWS)), id="other words for it"
        ),
        pytest.param(
            f"<ul><li><a href='/how'>How we decide</a><li><a href='/past'>Past grants</a></ul>{_table(_HEADS, *_ROWS)}",
            id="beside links to other pages",
        ),
        pytest.param(
            "".join(_table(_HEADS, row) for row in _ROWS),
            id="a table for each",
        ),
    ],
)
def test_each_row_of_a_table_without_links_is_a_fund(html: str) -> None:
    found = read(f"<main><h1>Funding</h1>{html}</main>")
    assert [one.title for one in found] == ["Shed fund", "Choir fund"]
    assert {one.link for one in found} == {LIST}
    assert ["5 May 2027" in one.body for one in found] == [True, False]
    assert all("Closing date" in one.body or "Deadline" in one.body for one in found)


def test_the_row_of_headings_is_no_item_where_a_selector_names_all_rows() -> None:
    found = read(_table(_HEADS[::-1], *(row[::-1] for row in _ROWS)), item="table tr")
    assert [one.title for one in found] == ["Shed fund", "Choir fund"]


@pytest.mark.parametrize(
    "html",
    [
        pytest.param(
            _table(("Round", "Opens", "Closes"), ("Spring", "1 May", "5 June"), ("Autumn", "1 May", "5 June"))
        ),
        pytest.param(_table(("Fund", "Contact"), ("Shed fund", "Asha"), ("Choir fund", "Bron"))),
        pytest.param(_table(("Name", "Role"), ("Asha", "Chair"), ("Bron", "Clerk"))),
    ],
    ids=["rounds", "no day and no sum", "people"],
)
def test_a_table_of_something_else_is_no_list(html: str) -> None:
    with pytest.raises(ParseError, match="no list of announcements"):
        read(f"<main><h1>Funding</h1>{html}</main>")


def test_what_follows_a_heading_belongs_to_it_alone() -> None:
    shed, choir = read(
        "<h2><a href='/shed'>Shed fund</a></h2><p>one</p><h2><a href='/choir'>Choir fund</a></h2><p>two</p>"
    )
    assert "one" in shed.body
    assert "two" not in shed.body
    assert "two" in choir.body


def test_selectors_say_where_things_stand() -> None:
    html = (
        "<div class='row'><span class='n'>Shed fund</span><a class='go' href='/shed'>go</a><p class='t'>For sheds</p>"
        "<p>noise</p><time datetime='2026-07-01'>1 July</time></div>"
    )
    (found,) = read(html, item=".row", title=".n", link="a.go", summary=".t", date="time")
    assert (found.title, found.link) == SHED
    assert "For sheds" in found.body
    assert "noise" not in found.body
    assert str(found.published) == "2026-07-01"
    assert (found.id, found.source_kind) == ("https://example.org/shed", SourceKind.PAGE)


def test_a_date_that_may_be_a_closing_is_not_taken_for_the_publication() -> None:
    html = (
        "<article><h2><a href='/shed'>Shed fund</a></h2><time datetime='2026-07-01'>Closes 1 July</time></article>"
    )
    assert read(html)[0].published is None


@pytest.mark.parametrize(
    ("selectors", "why"),
    [
        pytest.param({"item": ".card"}, "the page has changed: selectors.item ('.card') finds nothing", id="item"),
        pytest.param({"item": "div", "title": "h5"}, "selectors.title ('h5') finds nothing", id="title"),
        pytest.param({"item": "div", "link": "a.go"}, "selectors.link ('a.go') finds nothing", id="link"),
        pytest.param({"item": "div", "summary": ".t"}, "selectors.summary ('.t') finds nothing", id="summary"),
        pytest.param({"item": "div", "date": "time"}, "selectors.date ('time') finds nothing", id="date"),
        pytest.param({"item": "div[["}, "selectors.item: 'div[[' is no CSS selector", id="no selector at all"),
    ],
)
def test_a_selector_that_finds_nothing_is_an_error(selectors: dict[str, str], why: str) -> None:
    with pytest.raises(ParseError) as error:
        read("<div><h3><a href='/shed'>Shed fund</a></h3></div>", **selectors)
    assert why in error.value.why


@pytest.mark.parametrize("html", ["<main><p>We have no funds.</p></main>", "<html></html>", "plain words"])
def test_a_page_without_a_list_is_an_error(html: str) -> None:
    with pytest.raises(ParseError, match="no list"):
        read(html)


SUMS = "<p>Grants of up to £500 for clubs. Deadline: 18 December 2026.</p>"


@pytest.mark.parametrize(
    ("html", "titles"),
    [
        pytest.param(f"<h2>Shed Fund</h2>{SUMS}<h2>Choir Grants 2027</h2>{SUMS}", ["Shed Fund", "Choir Grants 2027"], id="headings"),
        pytest.param(
            f"<div><h3>Shed Fund</h3>{SUMS}</div><div><h3>Choir Bursary (round 2)</h3>{SUMS}</div>"
            "<div><h3>Contact us</h3><p>Ring £0.</p></div>",
            ["Shed Fund", "Choir Bursary (round 2)"],
            id="cards without a link",
        ),
        pytest.param(f"<div><h3><a href='/shed'>Shed Fund</a></h3>{SUMS}</div>", ["Shed Fund"], id="the only one left"),
    ],
)  # fmt: skip
def test_headings_that_name_funds_are_a_list(html: str, titles: list[str]) -> None:
    assert [title for title, _ in told(f"<main><h1>Funding</h1>{html}</main>")] == titles


@pytest.mark.parametrize(
    "html",
    [
        f"<h2>About the fund</h2>{SUMS}<h2>Who can apply for a grant</h2>{SUMS}",
        f"<h2>What we fund</h2>{SUMS}<h2>How to apply</h2>{SUMS}",
        f"<h2>Our grants</h2>{SUMS}<h2>Size of grant</h2>{SUMS}",
        "<h2>Shed Fund</h2><p>Thank you to all.</p><h2>Choir Fund</h2><p>See you soon.</p>",
        f"<h2>Shed Fund</h2>{SUMS}",
    ],
    ids=["about one fund", "parts of a page", "of all", "no offer", "the page's own heading"],
)
def test_headings_of_a_page_about_one_fund_are_no_list(html: str) -> None:
    with pytest.raises(ParseError, match="no list"):
        read(f"<main><h1>Funding</h1>{html}</main>")


def test_an_empty_page_is_an_error() -> None:
    with pytest.raises(ParseError, match="empty"):
        read("  ")


def test_a_feed_under_kind_page_says_what_to_write() -> None:
    with pytest.raises(ParseError) as error:
        read("<?xml version='1.0'?><rss version='2.0'><channel><title>t</title></channel></rss>")
    assert error.value.mend == "write kind: feed"


def test_items_that_lead_back_to_the_list_are_told_apart() -> None:
    html = "<article><h2><a href='#a'>Shed fund</a></h2><a href='/funding/#a'>More</a></article>"
    found = read(html * 2 + html.replace("Shed", "Choir"), item="article")
    assert [one.title for one in found] == ["Shed fund", "Choir fund"]
    assert len({one.id for one in found}) == 2


def test_only_web_addresses_become_links() -> None:
    html = "<div><h3>Shed fund</h3><a href='javascript:alert(1)'>x</a></div><div><h3>Choir fund</h3><a href='/choir'>x</a></div>"
    assert [one.link for one in read(html, item="div")] == [LIST, "https://www.example.org/choir"]


def grants(*names: str, total: int, page: str = "1") -> str:
    """Return a page of Find a Grant with its data inside."""
    listed: list[dict[str, Any]] = [
        {
            "label": f"{name.lower().replace(' ', '-')}-1",
            "grantName": name,
            "grantFunder": "Department for Examples",
            "grantShortDescription": "Small grants & more.",
            "grantLocation": ["South West England"],
            "grantApplicantType": ["Non-profit"],
            "grantMinimumAward": 500,
            "grantMaximumAward": 5000,
            "grantTotalAwardAmount": 100000,
            "grantApplicationOpenDate": "2026-11-01T00:01",
            "grantApplicationCloseDate": "2027-01-16T00:00",
        }
        for name in names
    ]
    data = {"props": {"pageProps": {"totalGrants": total, "currentPage": page, "searchResult": listed}}}
    return f'<html><script id="__NEXT_DATA__" type="application/json">{json.dumps(data)}</script></html>'


def test_find_a_grant_is_read_from_the_data_in_its_page() -> None:
    (found,) = read(grants("Coastal Choirs Fund", total=1))
    assert (found.title, found.source) == ("Coastal Choirs Fund", "Department for Examples")
    assert found.link == "https://www.example.org/grants/coastal-choirs-fund-1"
    assert "From £500 to £5,000" in found.body
    assert "15 January 2027, 11:59pm" in found.body


def test_find_a_grant_is_walked_page_by_page() -> None:
    of = source(SourceType.PAGE, url="https://www.example.org/grants")
    first = parsed(of, grants(*(f"Fund {n}" for n in range(10)), total=12))
    assert first.more
    following = request_for(of, first.position, now=NOW)
    assert following.url == "https://www.example.org/grants?page=2"
    last = parsed(source(SourceType.PAGE, url=following.url), grants("A", "B", total=12))
    assert not last.more
    assert last.position is None


def test_a_card_s_footer_is_read_and_the_site_s_is_not() -> None:
    shed, _ = read(
        "<main><article><h2><a href='/shed'>Shed fund</a></h2><footer>Closes 5 May 2027</footer></article>"
        "<article><h2><a href='/choir'>Choir fund</a></h2></article></main><footer>Closes never</footer>"
    )
    assert "Closes 5 May 2027" in shed.body
    assert "never" not in shed.body
