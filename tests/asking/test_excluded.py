"""What a fund says that it does not pay for, and who may not apply, is told with its own words, or that it says nothing."""

import pytest

from tests.build import NOW, a_reading, an_opportunity
from tests.content import GUIDANCE
from tracker.asking.items.excluded import refusals
from tracker.asking.items.points import points_of
from tracker.flows.ask.turn import turn
from tracker.model import Evidence, Key
from tracker.questions import Point
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.terms import Applicant, Area, Category


@pytest.mark.parametrize(
    "words",
    [
        "What won't the Tide Fund pay for",
        "what doesn't the tide fund cover?",
        "what can't we spend tide fund money on",
        "what does the tide fund not pay for",
        "anything the tide fund doesn't pay for?",
        "what is not covered by the tide fund",
        "which costs are not eligible for the tide fund",
        "what are the exclusions for the tide fund",
        "tide fund exclusions",
        "what's ruled out for the tide fund",
        "what are we not allowed to use the tide fund for",
    ],
)
def test_it_is_heard_that_exclusions_are_asked_for(words: str) -> None:
    assert Point.EXCLUDES in points_of(words, "tide fund")


@pytest.mark.parametrize(
    "words",
    [
        "does the tide fund not pay for wages",
        "what if the tide fund does not pay us",
        "what happens if the tide fund doesn't fund us",
        "what does the tide fund pay for",
        "why won't the tide fund pay for wages",
        "who can't apply to the tide fund",
    ],
)
def test_look_alikes_ask_something_else(words: str) -> None:
    assert Point.EXCLUDES not in points_of(words, "tide fund")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("We pay for kit. We cannot fund rent or wages.", ("We cannot fund rent or wages.",)),
        (
            "What we can't fund\nFood\nTrips abroad\nHow to apply\nSend the form",
            ("What we can't fund: Food; Trips abroad",),
        ),
        (
            "What we cannot fund\nBuildings and vehicles\nYou will hear from us by May. Apply to the clerk.",
            ("What we cannot fund: Buildings and vehicles",),
        ),
        (
            "The pot does not pay for travel. Grants may not be used for events.",
            ("The pot does not pay for travel.", "Grants may not be used for events."),
        ),
        ("Costs already spent are not eligible.", ("Costs already spent are not eligible.",)),
        ("We will not support political work.", ("We will not support political work.",)),
        ("The scheme excludes food and drink.", ("The scheme excludes food and drink.",)),
        ("No funding is available for vehicles.", ("No funding is available for vehicles.",)),
    ],
)
def test_its_words_on_what_it_refuses_are_found(text: str, told: tuple[str, ...]) -> None:
    assert refusals(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "You do not have to be a charity to be funded.",
        "We are a not-for-profit fund for clubs.",
        "Individuals cannot apply.",
        "We are not able to give feedback on forms.",
        "Grants are not only for charities.",
        "Who cannot apply\nSchools\nCouncils",
        "We pay for rent, wages and food.",
    ],
)
def test_what_refuses_no_cost_is_not_told(text: str) -> None:
    assert refusals(text) == ()


async def asked(database: Database, text: str, *lines: str, **parts: object) -> str:
    """Return the answer to the last line of a talk about one fund whose announcement is `text`."""
    one = an_opportunity(a_reading(**parts), title="Tide Fund")
    async with database.transaction() as transaction:
        await opportunities.insert(transaction, one, key="k", text=text, keys=[Key("id:1", "")])
    before = None
    for line in lines:
        before = await turn(database, GUIDANCE, line, before=before, now=NOW)
    assert before is not None
    return before.text


NOT_CORE = {
    "categories": (Category.PROJECT,),
    "refused": (Category.CORE_COSTS,),
    "evidence": (Evidence("categories.core_costs", "no", "body", 18, 22, "rent", "core costs"),),
}


async def test_what_was_read_is_told_with_its_sentence(database: Database) -> None:
    text = await asked(database, "We do not pay for rent.", "what won't the Tide Fund pay for", **NOT_CORE)
    assert text.startswith(
        "What does it not pay for? Not for running costs (rent, wages, bills). It says: “We do not pay for rent.”"
    )


async def test_what_is_no_purpose_of_ours_is_told_by_its_words(database: Database) -> None:
    text = await asked(database, "For clubs. We cannot pay for food.", "tide fund exclusions")
    assert "What does it not pay for? It says: “We cannot pay for food.”" in text


async def test_where_it_says_nothing_that_is_said(database: Database) -> None:
    text = await asked(database, "For clubs in the north.", "what doesn't the tide fund cover")
    assert text.startswith("What does it not pay for? Its text does not say. Ask the funder")


@pytest.mark.parametrize("words", ["what won't it pay for?", "anything it doesn't cover?", "any exclusions"])
async def test_it_is_asked_of_the_one_that_was_shown(database: Database, words: str) -> None:
    text = await asked(database, "For clubs. We cannot pay for food.", "tell me about the tide fund", words)
    assert text.startswith("What does it not pay for? It says: “We cannot pay for food.”")


@pytest.mark.parametrize(
    "lines",
    [
        ("who can't apply to the tide fund",),
        ("which groups cannot apply for the tide fund",),
        ("tell me about the tide fund", "who isn't allowed to apply"),
        ("tell me about the tide fund", "who is excluded"),
    ],
)
async def test_who_may_not_apply_is_told(database: Database, lines: tuple[str, ...]) -> None:
    parts = {
        "areas": (Area.UK,),
        "barred": (Applicant.INDIVIDUAL,),
        "evidence": (Evidence("applicants.individual", "no", "body", 0, 11, "Individuals", "individuals"),),
    }
    text = await asked(database, "Individuals cannot apply. Clubs can.", *lines, **parts)
    assert text.startswith("Who cannot apply? Individuals: “Individuals cannot apply.”")


async def test_where_nobody_is_barred_it_tells_who_can(database: Database) -> None:
    parts = {"applicants": (Applicant.CHARITY,)}
    text = await asked(database, "For charities.", "who can't apply to the tide fund", **parts)
    assert "Who cannot apply? Its text does not say. It names who can: charities." in text
