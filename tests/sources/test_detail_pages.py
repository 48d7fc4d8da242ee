"""The page of one announcement, built as the common systems build it, gives its own words and no others.

The pages in `detail_pages/` are invented; beside each stands what its reading must hold (`within`), what must not
come in (`without`), under which heading some of it stands (`headings`), and the days on which it says that it
closes, as our reading finds them in what is kept.
"""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.sources.build import NOW, answer, source
from tracker.clock import london_date
from tracker.model import Announcement, Detail, SourceType
from tracker.reading.read import read
from tracker.sources.detail import read_detail
from tracker.sources.following import leads_away, with_detail
from tracker.sources.plain import words_in
from tracker.terms import SourceKind
from tracker.text.html import read_html

PAGES = sorted((Path(__file__).parent / "detail_pages").glob("*.json"))
LINK = "https://www.example.org/funds/this-one"
LISTED = Announcement(
    id=LINK, source="Wold Fund", source_kind=SourceKind.PAGE, title="A fund", body="", link=LINK, published=None
)


def detail_of(html: bytes | str) -> Detail:
    return read_detail(
        source(SourceType.PAGE, url="https://www.example.org/funds"), answer(html, url=LINK), now=NOW
    )


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_gives_its_own_words_and_no_others(path: Path) -> None:
    expected: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    detail = detail_of(path.with_suffix(".html").read_bytes())
    # As people read it: a cell's words beside its row's.
    words = f"{words_in(detail.text)}\n{read_html(detail.text).text}"
    assert detail.title == expected["title"]
    assert [each for each in expected["within"] if each not in words] == [], words
    assert [each for each in expected["without"] if each.lower() in words.lower()] == [], words


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_what_is_read_of_a_page_closes_on_its_own_days(path: Path) -> None:
    expected: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    detail = detail_of(path.with_suffix(".html").read_bytes())
    found = read(with_detail(LISTED, detail)).closes()
    assert [str(london_date(each.at)) for each in found] == expected["closes"], detail.text
    if "published" in expected:
        assert detail.published is not None
        assert str(london_date(detail.published)) == expected["published"]


@pytest.mark.parametrize(
    "path", [each for each in PAGES if '"headings"' in each.read_text(encoding="utf-8")], ids=lambda path: path.stem
)
def test_words_stay_under_their_headings(path: Path) -> None:
    expected: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    document = read_html(detail_of(path.with_suffix(".html").read_bytes()).text)
    for words, heading in expected["headings"].items():
        over = [block.headings for block in document.blocks if words in document.text[block.start : block.end]]
        assert any(heading in headings for headings in over), (words, over)
    for words, heading in expected.get("not_under", {}).items():
        over = [block.headings for block in document.blocks if words in document.text[block.start : block.end]]
        assert over, words
        assert not any(heading in headings for headings in over), (words, over)


def test_a_part_that_two_selectors_name_is_read_once() -> None:
    chosen = source(SourceType.PAGE, url="https://www.example.org/funds", selectors={"detail": ".fund, main"})
    html = "<main class='fund'><h1>Shed fund</h1><p>Grants of £500 for sheds.</p></main>"
    assert (
        words_in(read_detail(chosen, answer(html, url=LINK), now=NOW).text) == "Shed fund Grants of £500 for sheds."
    )


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<span class=k>Closing date</span><span class=v>5 May 2027</span>", "Closing date 5 May 2027"),
        ("<span class=k>Sum</span><span class=v>£500</span>", "Sum £500"),
        (
            "<span class=a>Clos</span><span class=b>ing date: 5 M</span><span class=c>ay 20</span><span class=d>27</span>",
            "Closing date: 5 May 2027",
        ),
        ("<em>G</em>rants<i>£5</i>", "Grants£5"),
    ],
)
def test_a_style_sets_words_apart_and_an_editor_s_cuts_do_not(html: str, words: str) -> None:
    assert words in words_in(detail_of(f"<main><h1>A fund</h1><p>{html}</p></main>").text)


def test_a_page_without_a_heading_keeps_its_lists_of_links() -> None:
    html = "<main><p>Grants of £500.</p><ul><li><a href='/guide.pdf'>Guide for groups</a></li></ul></main>"
    assert "Guide for groups" in words_in(detail_of(html).text)


def test_a_heading_of_others_that_comes_first_in_its_box_takes_nothing_else_with_it() -> None:
    html = "<div id='content'><h1>Shed fund</h1><p>Grants of £500.</p><div><h2>Latest news</h2><p>Jumble sale</p><h2>When to apply</h2><p>By 9 October 2026.</p></div></div>"
    words = words_in(detail_of(html).text)
    assert words == "Shed fund Grants of £500. When to apply By 9 October 2026."


@pytest.mark.parametrize(
    ("link", "end", "away"),
    [
        ("/funds/a", "/funds/a", False),
        ("/funds/a", "/funds/a/", False),
        ("/funds/a", "/grants/a", False),
        ("/funds/a", "/", True),
        ("/funds/a", "", True),
        ("/funds/a", "/funds", True),
        ("/funds/a", "/funds/", True),
        ("/", "", False),
        ("", "/", False),
    ],
)
def test_a_page_that_leads_home_or_to_the_list_is_no_page_of_the_item(link: str, end: str, away: bool) -> None:
    listed = replace(LISTED, link=f"https://www.example.org{link}")
    there = answer("", url=f"https://example.org{end}")
    of = source(SourceType.PAGE, url="https://www.example.org/funds")
    assert leads_away(of, listed, there) is away


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("<h3>Related</h3><p>a b c</p>" * 20_000, id="headings of others"),
        pytest.param("<div>" * 190 + "<h4>Related</h4><p>closes now</p>" * 20_000, id="the same, nested deep"),
        pytest.param("<h3><a href='/a'>b c</a></h3><p>by 2 July 2027</p>" * 20_000, id="cards"),
        pytest.param("<aside>" * 190 + "<p>deadline words</p>" * 20_000, id="sides in sides"),
        pytest.param("<div>" * 150 + "<h2>Key dates</h2><p>Deadline</p>" * 20_000, id="notes"),
        pytest.param("<ul role=tablist>" + "<li role=tab>a</li>" * 20_000, id="tabs"),
    ],
)
def test_a_huge_page_of_what_stands_beside_ends(html: str) -> None:
    assert "Shed fund" in words_in(detail_of(f"<body><h1>Shed fund</h1><p>Grants.</p>{html}").text)


# Any content among any furniture --------------------------------------------------------------------------------

CONTENT = (
    "<h1>Shed fund</h1><p>Grants of up to £500 for sheds where people mend things together, in any town or village of "
    "the county.</p><h2>Who can apply</h2><p>Charities and groups with a constitution.</p><h2>When to apply</h2>"
    "<p>The closing date is 9 October 2026.</p>"
)
ROOTS = [
    "<main>{}</main>",
    "<div id='content'>{}</div>",
    "<div class='page'><div class='row'><div class='col-8'>{}</div></div></div>",
    "<div role='main'><article>{}</article></div>",
    "<section class='hero'></section><section class='body'><div>{}</div></section>",
]
BEFORE = [
    "<header><nav><ul><li><a href='/grants'>Grants</a></li></ul></nav></header>",
    "<div class='navbar'><ul><li><a href='/news'>Jumble sale, 1 July 2027</a></li></ul></div>",
    "<div role='dialog' class='cookie-banner'>Jumble of cookies until 1 July 2027</div>",
    "<ul class='crumbs'><li><a href='/'>Home</a></li><li><a href='/jumble'>Jumble</a></li></ul>",
    "<div class='announcement-bar'>Jumble fund closes on 1 July 2027</div>",
    "<form action='/search'><input name='q'><button>Jumble</button></form>",
]
AFTER = [
    "<aside><h2>Jumble fund</h2><p>Deadline: 2 July 2027</p></aside>",
    "<div class='related'><h2>Related</h2><a href='/j'>Jumble</a><p>Closes 2 July 2027</p></div>",
    "<section><h2>Other funds</h2><ul><li><a href='/j'>Jumble fund</a> closes 2 July 2027</li></ul></section>",
    "<div><h3>You may also like</h3><div><h4><a href='/j'>Jumble</a></h4><p>Deadline 2 July 2027</p></div></div>",
    "<div class='cards'><div><h3><a href='/j'>Jumble fund</a></h3><p>Apply by 2 July 2027</p></div></div>",
    "<div id='comments'><h3>Comments</h3><p>Jumble? The deadline is 2 July 2027</p></div>",
    "<section><h2>Sign up to our newsletter</h2><p>Jumble by mail, next on 2 July 2027</p></section>",
    "<div><h2>Latest news</h2><p><a href='/n'>Jumble opens</a> 2 July 2027</p></div>",
    "<footer><p>Jumble closes 2 July 2027</p></footer>",
    "<div class='footer'><p>Jumble closes 2 July 2027</p></div>",
]


@given(
    st.sampled_from(ROOTS),
    st.lists(st.sampled_from(BEFORE), unique=True, max_size=4),
    st.lists(st.sampled_from(AFTER), unique=True, max_size=5),
    st.lists(st.sampled_from(AFTER[1:8]), unique=True, max_size=3),
)
def test_the_content_comes_out_whatever_stands_around_it(
    root: str, before: list[str], after: list[str], within: list[str]
) -> None:
    html = f"<html><body>{''.join(before)}{root.format(CONTENT + ''.join(within))}{''.join(after)}</body></html>"
    detail = detail_of(html)
    words = words_in(detail.text)
    assert words_in(CONTENT) in words
    assert "Jumble" not in words
    assert [str(london_date(each.at)) for each in read(with_detail(LISTED, detail)).closes()] == ["2026-10-09"]
