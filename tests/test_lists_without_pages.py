"""Items of a page that have no page of their own, or all lead to one form, are each an opportunity."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from tests.replaying import Replay, replay
from tests.replaying import fund as feed_fund
from tests.site import Answer
from tests.test_lists_that_became_others import poll
from tracker.sources.page_identity import has_own_page, identities

Fund = tuple[str, str]


def fund(title: str, whom: str, day: str, most: str = "£900") -> Fund:
    return title, f"Grants of up to {most} for the rent, wages and bills of {whom} in Wales. Apply by {day}."


SHED = fund("Men's Shed Fund", "sheds", "18 December 2026")
CHOIR = fund("Choir Fund", "choirs", "22 January 2027", "£700")
GARDEN = fund("Garden Fund", "gardens", "29 January 2027", "£500")
CHOIR_LATER = fund("Choir Fund", "choirs", "25 January 2027", "£700")

#: How a card leads nowhere of its own.
CARDS = {
    "no link": "<div class='fund'><h3>{}</h3><p>{}</p></div>",
    "back to the list": "<div class='fund'><h3><a href='#{}'>{}</a></h3><p>{}</p></div>",
    "an accordion": "<details class='fund'><summary>{}</summary><p>{}</p></details>",
    "one form": "<div class='fund'><h3>{}</h3><p>{}</p><a href='/apply'>Apply now</a></div>",
}


def cards(form: str, funds: Sequence[Fund]) -> str:
    card = CARDS[form]
    return "".join(
        card.format(*([title, title, text] if card.count("{}") == 3 else [title, text])) for title, text in funds
    )


async def shows(run: Replay, form: str, *funds: Fund) -> dict[str, object]:
    form_page = (
        "<html><body><main><h1>Apply</h1><p>Fill in this form for any of our funds.</p></main></body></html>"
    )
    run.site["/apply"] = Answer(form_page, content_type="text/html")
    told = await poll(run, cards(form, funds), selectors={"item": ".fund"}, details="auto")  # type: ignore[arg-type]
    run.sent()
    return told


def days(run: Replay) -> list[tuple[str, str]]:
    found = run.rows("SELECT title, reading FROM opportunities ORDER BY id")
    return [(title, json.loads(reading)["deadlines"][0]["at"]) for title, reading in found]


@pytest.mark.parametrize("form", CARDS)
async def test_each_is_one_and_each_change_is_its_own(tmp_path: Path, form: str) -> None:
    async with replay(tmp_path) as run:
        first = await shows(run, form, SHED, CHOIR)
        then = await shows(run, form, GARDEN, CHOIR_LATER, SHED)
        again = await shows(run, form, SHED, GARDEN, CHOIR_LATER)
    assert (first["new"], then["new"], then["changed"], again["new"], again["changed"]) == (2, 1, 1, 0, 0)
    assert days(run) == [
        ("Men's Shed Fund", "2026-12-18"),
        ("Choir Fund", "2027-01-25"),
        ("Garden Fund", "2027-01-29"),
    ]


@pytest.mark.parametrize("form", CARDS)
async def test_where_one_stands_alone_the_next_one_is_another(tmp_path: Path, form: str) -> None:
    async with replay(tmp_path) as run:
        told = [await shows(run, form, *funds) for funds in ([SHED], [SHED, CHOIR], [CHOIR], [GARDEN])]
    assert [each["new"] for each in told] == [1, 1, 0, 1]
    assert [each["changed"] for each in told] == [0, 0, 0, 0]


@pytest.mark.parametrize("form", ["no link", "one form"])
async def test_two_of_one_title_are_told_apart_by_their_words(tmp_path: Path, form: str) -> None:
    north = fund("Small Grants", "groups in the north", "18 December 2026")
    south = fund("Small Grants", "groups in the south", "22 January 2027")
    later = fund("Small Grants", "groups in the south", "28 January 2027")
    async with replay(tmp_path) as run:
        told = [await shows(run, form, *funds) for funds in ([north, south], [south, north], [later, north])]
    assert [(each["new"], each["changed"]) for each in told] == [(2, 0), (0, 0), (0, 1)]
    assert days(run) == [("Small Grants", "2026-12-18"), ("Small Grants", "2027-01-28")]


async def test_the_rows_of_a_table_are_funds_and_a_day_that_moves_is_its_own(tmp_path: Path) -> None:
    def table(*funds: Fund) -> str:
        rows = (
            f"<tr><td>{title}</td><td>{text.partition('.')[0]}</td><td>{text[-20:]}</td></tr>"
            for title, text in funds
        )
        return f"<table><tr><th>Fund</th><th>What for</th><th>Closing date</th></tr>{''.join(rows)}</table>"

    async with replay(tmp_path) as run:
        told = []
        for funds in ([SHED, CHOIR], [GARDEN, CHOIR, SHED], [GARDEN, CHOIR_LATER, SHED]):
            told.append(await poll(run, table(*funds)))
            run.sent()
    assert [(each["new"], each["changed"]) for each in told] == [(2, 0), (1, 0), (0, 1)]
    assert run.changes == [("deadlines.apply", "2027-01-22", "2027-01-25")]


async def test_a_list_of_two_pages_with_one_each_repeats_nothing(tmp_path: Path) -> None:
    """Each is the only one of its page that leads to the form, so that both have one id."""
    async with replay(tmp_path) as run:
        told = []
        for second in ([CHOIR, GARDEN], [CHOIR], [CHOIR], [CHOIR]):
            body = f"<html><body><main><h1>Grants</h1>{cards('one form', second)}</main></body></html>"
            run.site["/grants/2"] = Answer(body, content_type="text/html")
            more = cards("one form", [SHED]) + "<a rel='next' href='/grants/2'>Next</a>"
            told.append(await poll(run, more, selectors={"item": ".fund"}, details="never"))  # type: ignore[arg-type]
            run.sent()
    assert [each["new"] for each in told] == [3, 0, 0, 0]


async def test_a_copy_that_links_to_another_fund_s_page_is_no_second_fund(tmp_path: Path) -> None:
    grants = "https://trust.example.org/grants"
    async with replay(tmp_path) as run:
        await run.poll(feed_fund("Harbour Choirs", link=grants), feed_fund("Meadow Drums"))
        copy = replace(feed_fund("Meadow Drums"), guid="cvs-1", link=grants)
        told = await run.poll(feed_fund("Harbour Choirs", link=grants), feed_fund("Meadow Drums"), Shire_CVS=[copy])
    assert told["new"] == 0
    assert run.titles == ["Harbour Choirs Fund", "Meadow Drums Fund"]


LIST, FORM = "https://www.example.org/funds/", "https://www.example.org/apply"


class Card:
    def __init__(self, title: str, body: str = "", link: str = FORM) -> None:
        self.title, self.body, self.link = title, body, link


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(Card("Choir Fund", "Up to £500."), Card("Choir Fund", "Up to £500."), id="the same twice"),
        pytest.param(Card("Featured: Choir Fund"), Card("Choir Fund", "Closes 4 December."), id="featured above"),
        pytest.param(
            Card("Choir Fund", "", FORM + "#a"), Card("Choir Fund", "", FORM + "/?utm_source=x"), id="spelling"
        ),
    ],
)
def test_a_card_that_stands_twice_is_one(one: Card, other: Card) -> None:
    first, second = identities([one, other], LIST)
    assert first == second
    assert has_own_page(first, FORM)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(Card("Choir Fund"), Card("Shed Fund"), id="two titles"),
        pytest.param(
            Card("Youth Fund", "By 4 May."), Card("Youth Fund 2", "By 9 June."), id="like titles, two days"
        ),
        pytest.param(
            Card("Small Grants", "Up to £500"), Card("Small Grants", "Up to £900"), id="one title, two sums"
        ),
    ],
)
def test_cards_that_lead_to_one_page_stay_two_in_any_order(one: Card, other: Card) -> None:
    first, second = identities([one, other], LIST)
    assert first != second
    assert identities([other, one], LIST) == [second, first]
    assert not has_own_page(first, FORM)
    assert not has_own_page(second, FORM)


def test_pages_of_their_own_are_what_items_are_known_by() -> None:
    cards = [Card("Choir Fund", link=f"{FORM}/choir"), Card("Shed Fund", link=f"{FORM}#!/shed")]
    found = identities(cards, LIST)
    assert found == [f"{FORM.replace('www.', '')}/choir", f"{FORM.replace('www.', '')}#!/shed"]
    assert all(has_own_page(id_, card.link) for id_, card in zip(found, cards, strict=True))
