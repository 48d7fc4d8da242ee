"""What is asked of one fund: whom its name names, its income limit, its places, the things it buys, whether it is open."""

from datetime import date

import pytest

from tests.build import a_reading, an_opportunity, apply_by
from tests.flows.talking import asked, store_all, titles
from tracker.model import Deadline, Evidence, Opportunity
from tracker.store.database import Database
from tracker.terms import Applicant, Area, Category, Intent, What


def item(title: str, **parts: object) -> Opportunity:
    funder = str(parts.pop("funder", "Brackenhope Foundation"))
    return an_opportunity(a_reading(**parts), title=title, funder=funder, link=f"https://funder.example/{title}")


def said(field: str, value: str, quote: str) -> Evidence:
    return Evidence(field, value, "body", 0, 5, quote, "test")


LONG_AGO = (apply_by(date(2022, 1, 19)),)
APPLY = item("Apply for a grant: Minds and Moods (adults)", deadlines=LONG_AGO, areas=(Area.SCOTLAND,))
DATES = item("Important dates", deadlines=LONG_AGO)
PEOPLE = item("People and Parishes - Northern Ireland", deadlines=LONG_AGO)
TEAL = item(
    "Teal Rope grants: round 3",
    areas=(Area.SCOTLAND,),
    barred=(Applicant.CIC,),
    income_max=250_000,
    evidence=(
        said("applicants.cic", "no", "CICs"),
        said("income_max", "250000", "income between £25,000 and £250,000"),
        said("areas.scotland", "yes", "Scottish charities"),
    ),
)
PUDDLE = item(
    "Puddle Lane grants: closed until 1 March",
    areas=(Area.EAST_OF_ENGLAND,),
    places=("Norfolk",),
    categories=(Category.PROJECT,),
    deadlines=(Deadline(What.OPENS, date(2027, 3, 1), quote="reopen on 1 March"), apply_by(date(2027, 4, 16))),
    evidence=(said("areas.east_of_england", "yes", "Norfolk"),),
)
FIRM = item(
    "Firm Sand: three-year grants",
    areas=(Area.ENGLAND,),
    income_max=90_000,
    categories=(Category.CORE_COSTS,),
    deadlines=(Deadline(What.EOI, date(2026, 11, 1), quote="outlines by 1 November"), apply_by(date(2026, 12, 12))),
    evidence=(said("income_max", "90000", "under £90,000 a year"),),
)
STORED = (
    (APPLY, "For third sector organisations."),
    (DATES, "For groups."),
    (PEOPLE, "For groups."),
    (TEAL, "Scottish charities with an income between £25,000 and £250,000 can apply."),
    (PUDDLE, "Norfolk groups can ask for a new activity or a piece of equipment.\nWe cannot pay for rent."),
    (FIRM, "For charities.\nWhat we won't fund\nBuilding works, vehicles and equipment appeals\nTrips abroad"),
)


@pytest.fixture
async def store(database: Database) -> Database:
    return await store_all(database, STORED)


@pytest.mark.parametrize(
    "words",
    [
        "what can I apply for in Hull",
        "what can we apply for before Christmas in Yorkshire",
        "can an individual apply",
        "can a CIC apply",
        "how do I apply",
        "when do i have to apply by",
        "what are the important dates for applying",
        "what can people apply for",
        "is there a grant that people can apply for",
    ],
)
async def test_a_title_of_everyday_words_is_no_name(store: Database, words: str) -> None:
    assert not {APPLY.title, DATES.title, PEOPLE.title} & set(titles(await asked(store, words)))


@pytest.mark.parametrize("words", ["apply for a grant: minds and moods (adults)", "tell me about Minds and Moods"])
async def test_what_is_over_is_still_found_by_its_own_words(store: Database, words: str) -> None:
    assert titles(await asked(store, words)) == [APPLY.title]


@pytest.mark.parametrize(
    "words", ["who can apply to it", "how do we apply for that one", "can choirs apply for it"]
)
async def test_of_it_alone_it_is_asked_which_is_meant(store: Database, words: str) -> None:
    assert (await asked(store, words)).text.startswith("I cannot tell which one you mean")


@pytest.mark.parametrize(
    "words", ["can a CIC apply", "could a cic apply then", "are CICs eligible", "is it for us? we are a CIC"]
)
async def test_who_can_apply_is_asked_of_the_one_that_was_shown(store: Database, words: str) -> None:
    told = await asked(store, words, await asked(store, "tell me about the Teal Rope grants"))
    assert told.text.startswith("Can CICs apply? No: “CICs”")


@pytest.mark.parametrize(
    "words", ["can a CIC apply for Teal Rope grants", "Teal Rope: can a CIC apply?", "could a cic go for teal rope"]
)
async def test_who_can_apply_is_asked_of_the_one_that_is_named(store: Database, words: str) -> None:
    assert (await asked(store, words)).text.startswith("Can CICs apply? No: “CICs”")


@pytest.mark.parametrize(
    "words", ["is Puddle Lane open", "is puddle lane still open?", "can we apply to puddle lane now"]
)
async def test_before_its_opening_day_it_is_not_yet_open(store: Database, words: str) -> None:
    told = await asked(store, words)
    assert "Can you still apply? Not yet: it opens Monday 1 March 2027" in told.text
    assert "Can you still apply? Yes" not in told.text


@pytest.mark.parametrize(
    "words",
    ["can we apply now", "can you still apply", "is it open yet", "can people apply already", "can I bid yet"],
)
async def test_whether_one_can_apply_now_is_asked_of_the_one_that_was_shown(store: Database, words: str) -> None:
    told = await asked(store, words, await asked(store, "tell me about puddle lane"))
    assert told.text.startswith("Can you still apply? Not yet: it opens Monday 1 March 2027")


@pytest.mark.parametrize(
    "words",
    [
        "Firm Sand: can we still apply if we did not send an expression of interest?",
        "firm sand - are we too late if we missed the first stage?",
        "is it too late to apply to firm sand",
    ],
)
async def test_a_first_stage_that_is_over_is_said(store: Database, words: str) -> None:
    told = await asked(store, words)
    assert "Only if you sent its first stage, which closed Sunday 1 November: “outlines by 1 November”" in told.text


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (
            "what is the income limit",
            "Is there a limit on income? £25,000 to £250,000 a year: “Scottish charities with an income between",
        ),
        ("is there a maximum turnover", "Is there a limit on income? £25,000 to £250,000"),
        ("would a group with 500k income get it", "Does your income fit? No, £500,000 does not"),
        ("is there a limit on turnover", "Is there a limit on income? £25,000 to £250,000"),
        ("are we too small with 12k?", "Does your income fit? No, £12,000 does not: it takes £25,000 to £250,000"),
        ("we turn over £300,000, are we too big", "Does your income fit? No, £300,000 does not"),
        ("our income is 60k, is that ok", "Does your income fit? Yes, £60,000 does: it takes £25,000 to £250,000"),
    ],
)
async def test_income_is_asked_of_the_one_that_was_shown(store: Database, words: str, line: str) -> None:
    told = await asked(store, words, await asked(store, "tell me about teal rope"))
    assert told.text.startswith(line)


async def test_what_is_asked_of_it_is_of_no_other_that_goes_by_the_words(store: Database) -> None:
    first = await asked(store, "tell me about teal rope")
    told = await asked(store, "does it fund minds and moods", first)
    assert titles(told) == [TEAL.title]


async def test_income_is_asked_of_the_one_that_is_named(store: Database) -> None:
    told = await asked(store, "what's the income limit for Firm Sand")
    assert told.text.startswith(
        "Is there a limit on income? Up to £90,000 a year: “under £90,000 a year”.".rstrip(".")
    )
    small = await asked(store, "are we too small with 2k?", told)
    assert "£2,000 is below the limit of £90,000 a year" in small.text


async def test_who_seeks_grants_for_its_income_asks_of_no_single_fund(store: Database) -> None:
    after = await asked(store, "tell me about teal rope")
    told = await asked(store, "any grants if our income is 12k", after)
    assert told.answer.question.intent is Intent.SEARCH


@pytest.mark.parametrize(
    ("fund", "words", "line"),
    [
        ("teal rope", "is Wigan covered", "Is it for Wigan? No, only for Scotland: “Scottish charities with"),
        ("teal rope", "does it cover Fife", "Is it for Fife? Yes, for Scotland: “Scottish charities with"),
        ("puddle lane", "is Norfolk included", "Is it for Norfolk? Yes, for Norfolk"),
        ("puddle lane", "does it cover Ipswich", "Is it for Ipswich? It names Norfolk."),
        ("puddle lane", "would groups in Fife be eligible", "Is it for Fife? No, only for the East of England"),
    ],
)
async def test_a_place_is_asked_of_the_one_that_was_shown(
    store: Database, fund: str, words: str, line: str
) -> None:
    told = await asked(store, words, await asked(store, f"tell me about {fund}"))
    assert told.text.startswith(line)


@pytest.mark.parametrize(
    ("fund", "words", "line"),
    [
        (
            "puddle lane",
            "does it pay for a laptop",
            "Does it pay for “laptop”? It does not say. The nearest it says: “Nor",
        ),
        (
            "puddle lane",
            "can we buy a kiln with it",
            "Does it pay for “kiln”? It does not say. The nearest it says: “Nor",
        ),
        ("puddle lane", "does it pay for a minibus", "Does it pay for “minibus”? Its text does not name it. Ask"),
        (
            "firm sand",
            "does it pay for a minibus",
            "Does it pay for “minibus”? It says: “What we won't fund: Building works, vehicles",
        ),
        (
            "firm sand",
            "would it cover a van",
            "Does it pay for “van”? It does not say. The nearest it says: “What we won",
        ),
        ("firm sand", "does it pay for rent", "Does it pay for running costs (rent, wages, bills)? Yes"),
    ],
)
async def test_a_thing_is_answered_by_the_sentence_that_speaks_of_it(
    store: Database, fund: str, words: str, line: str
) -> None:
    told = await asked(store, words, await asked(store, f"tell me about {fund}"))
    assert told.text.startswith(line)
