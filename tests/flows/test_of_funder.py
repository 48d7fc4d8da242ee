"""What is stored of a funder that is asked for by name alone, and an item by the beginning of its title."""

from datetime import date

import pytest

from tests.build import NOW, a_reading, an_opportunity, apply_by
from tests.content import GUIDANCE
from tracker.asking.items.funders import funder_asked
from tracker.flows.ask.ask import ask
from tracker.flows.ask.asked import Asked
from tracker.model import Key, Opportunity
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.terms import Intent, Kind


def item(title: str, funder: str, **parts: object) -> Opportunity:
    link = f"https://funder.example/{title}"
    return an_opportunity(a_reading(**parts), title=title, funder=funder, link=link)


MAKE = item("Make: small and large grants", "Arts Council of Wales")
OLD = item("Show: touring grants", "Arts Council of Wales", deadlines=(apply_by(date(2026, 5, 1)),))
NEWS = item("Greenacre Foundation: last days", "Three Rivers CVS")
OVER = item("Bursaries of the spring", "The Lockyer Trust", deadlines=(apply_by(date(2026, 5, 1)),))
DAYS = item("Stitching and wellbeing activity in older people's day settings", "Sell2Wales", kind=Kind.CONTRACT)
ALL = (MAKE, OLD, NEWS, OVER, DAYS)


@pytest.fixture
async def store(database: Database) -> Database:
    async with database.transaction() as transaction:
        for number, one in enumerate(ALL, start=1):
            keys = [Key(f"id:{number}", "")]
            await opportunities.insert(transaction, one, key=f"k{number}", text="For groups.", keys=keys)
    return database


async def asked(store: Database, words: str) -> Asked:
    return await ask(store, GUIDANCE, words, now=NOW)


def titles(told: Asked) -> list[str]:
    return [one.title for one in told.answer.opportunities]


@pytest.mark.parametrize(
    "words",
    [
        "what about arts council of wales?",
        "anything from the Arts Council of Wales",
        "grants from arts council of wales",
        "Arts Council of Wales",
        "what does the arts council of wales fund?",
        "have you got anything open from arts council of wales at the moment",
    ],
)
async def test_a_funders_name_alone_lists_what_is_open_of_it(store: Database, words: str) -> None:
    told = await asked(store, words)
    assert (told.answer.question.intent, titles(told)) == (Intent.SEARCH, [MAKE.title])
    assert "from Arts Council of Wales" in told.text


@pytest.mark.parametrize("words", ["anything from the Lockyer Trust?", "what about the lockyer trust"])
async def test_where_nothing_of_it_is_open_what_is_over_is_listed(store: Database, words: str) -> None:
    assert titles(await asked(store, words)) == [OVER.title]


async def test_what_others_tell_of_a_funder_is_listed_too(store: Database) -> None:
    assert titles(await asked(store, "anything from the Greenacre Foundation?")) == [NEWS.title]


@pytest.mark.parametrize(
    "words", ["anything from the Tudor Trust?", "what about the Tudor Trust", "money from comic relief"]
)
async def test_of_a_funder_that_is_not_stored_nothing_is_told(store: Database, words: str) -> None:
    told = await asked(store, words)
    assert (told.answer.question.intent, titles(told)) == (Intent.SEARCH, [])
    assert "I have found nothing open that fits." in told.text


@pytest.mark.parametrize(
    "words",
    [
        "what about Wales?",
        "what about choirs",
        "grants by the end of March",
        "grants from £500",
        "anything for the Tudor Trust",
        "grants with match funding",
        "thanks",
        "any money from a trust",
        "what about ones for older people",
        "",
    ],
)
def test_other_words_name_no_funder_for_sure(words: str) -> None:
    told = funder_asked(words)
    assert told is None or not told.sure


@pytest.mark.parametrize(
    "words",
    [
        "tell me more about Stitching and wellbeing activity",
        "what about stitching and wellbeing activity?",
        "when does stitching and wellbeing activity close",
        "details of the stitching and wellbeing activity in older people's day",
    ],
)
async def test_the_beginning_of_a_title_names_it(store: Database, words: str) -> None:
    told = await asked(store, words)
    assert (told.answer.question.intent, titles(told)) == (Intent.DETAILS, [DAYS.title])


@pytest.mark.parametrize("words", ["tell me about social prescribing", "tell me more about wellbeing activity"])
async def test_words_within_a_title_are_no_beginning(store: Database, words: str) -> None:
    assert (await asked(store, words)).answer.question.intent is not Intent.DETAILS
