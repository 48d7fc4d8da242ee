"""Answers over a store: one named fund, what is new, who won, and places below a region."""

from dataclasses import replace
from datetime import date, timedelta

from tests.build import NOW, a_reading, an_opportunity, apply_by
from tests.content import GUIDANCE
from tracker.flows.ask.ask import ask
from tracker.flows.ask.asked import Asked
from tracker.model import Evidence, Key, Opportunity
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.terms import Area, Category, Kind


async def answers(database: Database, words: str, *made: tuple[Opportunity, str]) -> Asked:
    for number, (one, text) in enumerate(made):
        async with database.transaction() as transaction:
            await opportunities.insert(
                transaction, one, key=f"k{number}", text=text, keys=[Key(f"id:{number}", "")]
            )
    return await ask(database, GUIDANCE, words, now=NOW)


def fund(title: str, **parts: object) -> Opportunity:
    return an_opportunity(a_reading(**parts), title=title, link=f"https://funder.example/{title}")


WAGES = Evidence("categories.core_costs", "yes", "body", 0, 5, "towards wages", "test")


async def test_one_named_fund_is_asked_whether_it_pays_for_wages(database: Database) -> None:
    paying = fund("Hedgerow Fund", evidence=(WAGES,))
    other = fund("Harbour Fund", categories=())
    told = await answers(
        database, "does the Hedgerow Fund pay for wages?", (other, "Wages!"), (paying, "We pay towards wages.")
    )
    assert [one.title for one in told.answer.opportunities] == ["Hedgerow Fund"]
    assert "Yes: “We pay towards wages.”" in told.text


async def test_a_fund_that_does_not_say_says_so(database: Database) -> None:
    told = await answers(
        database, "does the Harbour Fund pay for wages?", (fund("Harbour Fund", categories=()), "For harbours.")
    )
    assert "It does not say." in told.text


async def test_a_fund_that_is_not_stored_is_not_mistaken_for_another(database: Database) -> None:
    told = await answers(database, "does the Hedgerow Fund pay for wages?", (fund("Harbour Fund"), "For harbours."))
    assert told.answer.opportunities == ()
    assert "cannot tell which one you mean" in told.text


async def test_what_is_new_today_is_what_was_first_seen_today(database: Database) -> None:
    before = NOW - timedelta(days=3)
    new, old = fund("Morning Fund"), replace(fund("Elder Fund"), first_seen=before, last_seen=before)
    assert _titles(await answers(database, "what's new today?", (new, ""), (old, ""))) == {"Morning Fund"}


async def test_where_nothing_is_new_the_latest_stands_in_and_says_so(database: Database) -> None:
    before = NOW - timedelta(days=30)
    old = replace(fund("Elder Fund"), first_seen=before, last_seen=before)
    told = await answers(database, "what's new this week?", (old, ""))
    assert told.answer.opportunities == ()
    assert "nothing new" in told.text
    assert "Elder Fund" in told.text


async def test_what_was_missed_is_shown_though_it_is_over(database: Database) -> None:
    over = fund("Late Fund", deadlines=(apply_by(date(2026, 11, 18)),))
    assert _titles(await answers(database, "what closed last week?", (over, ""))) == {"Late Fund"}


async def test_who_won_is_not_guessed(database: Database) -> None:
    told = await answers(
        database, "who won the befriending contract in Leeds?", (fund("Befriending Fund"), "befriending")
    )
    assert "I do not know who won" in told.text
    assert "Befriending Fund" not in told.text


async def test_a_stored_result_is_shown(database: Database) -> None:
    won = fund(
        "Befriending service", kind=Kind.AWARD, areas=(Area.YORKSHIRE_HUMBER,), categories=(Category.PROJECT,)
    )
    assert _titles(await answers(database, "who won the befriending contract in Leeds?", (won, "befriending"))) == {
        "Befriending service"
    }


async def test_a_towns_own_funds_come_before_the_regions_and_another_towns_are_left_out(database: Database) -> None:
    yorkshire = (Area.YORKSHIRE_HUMBER,)
    leeds = fund("Aire Fund", areas=yorkshire, places=("Leeds",))
    region = fund("Ridings Fund", areas=yorkshire)
    bradford = fund("Wool Fund", areas=yorkshire, places=("Bradford",))
    told = await answers(database, "grants in Bradford", (leeds, ""), (region, ""), (bradford, ""))
    assert [one.title for one in told.answer.opportunities] == ["Wool Fund", "Ridings Fund"]
    assert "for Bradford" in told.text


async def test_a_countys_fund_is_its_towns_too_and_one_for_an_unknown_place_says_so(database: Database) -> None:
    north_west = (Area.NORTH_WEST,)
    county = fund("Ten Boroughs Fund", areas=north_west, places=("Greater Manchester",))
    other = fund("Bay Fund", areas=north_west, places=("Merseyside",))
    unknown = fund("Village Fund", areas=north_west, places=("Little Nowhere",))
    told = await answers(database, "grants in Wigan", (unknown, ""), (other, ""), (county, ""))
    assert [one.title for one in told.answer.opportunities] == ["Ten Boroughs Fund", "Village Fund"]
    assert "You asked for: grants; Wigan (the North West)." in told.text
    assert "for Greater Manchester." in told.text
    assert "for Little Nowhere: check that yours counts." in told.text


async def test_what_is_for_other_places_is_the_nearest_where_nothing_else_fits(database: Database) -> None:
    other = fund("Bay Fund", areas=(Area.NORTH_WEST,), places=("Merseyside",))
    told = await answers(database, "grants in Wigan", (other, ""))
    assert (told.answer.opportunities, [one.title for one in told.answer.nearest]) == ((), ["Bay Fund"])
    assert "in other areas" in told.text


async def test_a_towns_own_fund_is_found_among_very_many_of_its_region(database: Database) -> None:
    yorkshire = (Area.YORKSHIRE_HUMBER,)
    soon, late = (apply_by(date(2026, 11, 24)),), (apply_by(date(2027, 3, 1)),)
    many = [(fund(f"Dales Fund {number}", areas=yorkshire, deadlines=soon), "") for number in range(130)]
    own = fund("Wool Fund", areas=yorkshire, places=("Bradford",), deadlines=late)
    told = await answers(database, "grants in Bradford", *many, (own, ""))
    assert told.answer.opportunities[0].title == "Wool Fund"


def _titles(told: Asked) -> set[str]:
    return {one.title for one in told.answer.opportunities}


async def test_what_is_not_wanted_is_not_listed_and_the_answer_says_so(database: Database) -> None:
    told = await answers(
        database,
        "grants, but nothing to do with sport",
        (fund("Walking Football Fund"), ""),
        (fund("Hedgerow Fund"), "For groups in sport, too."),
        (replace(fund("Small Grants"), funder="Sport Trust"), ""),
    )
    assert [one.title for one in told.answer.opportunities] == ["Hedgerow Fund"]
    assert "You asked for: grants; not “sport”." in told.text


async def test_the_nearest_holds_nothing_that_is_not_wanted_either(database: Database) -> None:
    told = await answers(
        database,
        "grants in Wales but not for sport",
        (fund("Walking Football Fund", areas=(Area.WALES,)), ""),
        (fund("Fife Football Fund", areas=(Area.SCOTLAND,)), ""),
        (fund("Fife Fund", areas=(Area.SCOTLAND,)), ""),
    )
    assert told.answer.opportunities == ()
    assert [one.title for one in told.answer.nearest] == ["Fife Fund"]


async def test_a_day_that_there_is_not_is_told_before_the_list(database: Database) -> None:
    last = fund("Last Day Fund", deadlines=(apply_by(date(2026, 11, 30)),))
    told = await answers(database, "what closes by 31 November?", (last, ""))
    assert told.text.startswith(
        "There is no 31 November: November has 30 days. I took Monday 30 November instead.\n"
        "You asked for: closing from Monday 23 November to Monday 30 November."
    )
    assert [one.title for one in told.answer.opportunities] == ["Last Day Fund"]
