"""Lists on whole pages, built as the common systems build them, are found without selectors.

The pages in `pages/` are invented; each has its expected items beside it, and words that must not come in.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.sources.build import parsed, source
from tracker.errors import ParseError
from tracker.model import SourceType

PAGES = sorted((Path(__file__).parent / "pages").glob("*.json"))
LIST = "https://www.example.org/funding/"


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_list_of_a_page_is_found(path: Path) -> None:
    expected: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    told = parsed(source(SourceType.PAGE, url=LIST), path.with_suffix(".html").read_bytes())
    found = [
        {"title": one.title, "link": one.link, "published": str(one.published)[:10] if one.published else None}
        for one in told.announcements
    ]
    assert found == expected["items"]
    bodies = {one.title: one.body for one in told.announcements}
    for title, words in expected["within"].items():
        assert [each for each in words if each not in bodies[title]] == [], bodies[title]
    assert [each for each in expected["without"] if each in "".join(bodies.values())] == []


@pytest.mark.parametrize(
    "words",
    [
        "There are no funds open at present.",
        "We have no grants available at the moment.",
        "There are currently no open funding rounds.",
        "All our grant programmes are now closed.",
        "We are not currently accepting applications.",
        "The fund is currently closed to new applications.",
        "Your search did not match any documents.",
        "No results found",
        "<b>0</b> results",
        "Nid oes unrhyw grantiau ar agor ar hyn o bryd.",
    ],
)
@pytest.mark.parametrize("selectors", [{}, {"item": ".fund"}], ids=["found", "named"])
def test_a_page_that_says_it_has_none_is_empty_and_not_broken(words: str, selectors: dict[str, str]) -> None:
    html = f"<nav><a href='/x'>Home</a></nav><main><h1>Funds</h1><p>{words}</p></main>"
    told = parsed(source(SourceType.PAGE, url=LIST, selectors=selectors), html)
    assert (told.announcements, told.more) == ((), False)


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("<main><h1>Funds</h1><p>A new site for our funds.</p></main>", id="rebuilt"),
        pytest.param(
            "<main><div id='app'></div><p hidden>No results found</p></main>", id="hidden until a script asks"
        ),
        pytest.param("<main><p style='display: none'>No results found</p></main>", id="hidden by its style"),
        pytest.param("<main><p>10 results</p></main>", id="ten results"),
        pytest.param("<main><h1>Funds</h1></main><footer>No funds open at present</footer>", id="in the footer"),
        pytest.param("<main><p>There is no limit on the funds that you can ask for.</p></main>", id="another no"),
    ],
)
@pytest.mark.parametrize("selectors", [{}, {"item": ".fund"}], ids=["found", "named"])
def test_a_page_that_only_lost_its_list_is_broken(html: str, selectors: dict[str, str]) -> None:
    with pytest.raises(ParseError):
        parsed(source(SourceType.PAGE, url=LIST, selectors=selectors), html)


def test_a_list_beside_words_of_none_is_read() -> None:
    html = "<main><p>No funds are open in Wales at present.</p><article><h2><a href='/a'>Shed fund</a></h2></article></main>"
    told = parsed(source(SourceType.PAGE, url=LIST), html)
    assert [one.title for one in told.announcements] == ["Shed fund"]


def test_questions_in_an_accordion_are_no_announcements() -> None:
    html = "<main>" + "".join(
        f"<details><summary>{each}?</summary><p>It depends.</p></details>" for each in ("Who can apply", "How much")
    )
    with pytest.raises(ParseError, match="no list"):
        parsed(source(SourceType.PAGE, url=LIST), html)


@pytest.mark.parametrize(
    "html",
    [
        pytest.param(
            "<main>" + "<div class='a'>" * 70_000 + "<a href='/x'>Shed fund for all</a>", id="nested boxes"
        ),
        pytest.param("".join(f"<li><a href='/{n}'>Fund of number {n}</a></li>" for n in range(20_000)), id="items"),
        pytest.param("".join(f"<h3>Fund</h3><p>Words {n}</p>" for n in range(20_000)), id="headings without links"),
    ],
)
def test_a_huge_page_ends(html: str) -> None:
    try:
        told = parsed(source(SourceType.PAGE, url=LIST), html)
    except ParseError:
        return
    assert len(told.announcements) <= 1_000
