"""What is offered though it does not fit says where it holds, and why it may not be for who asks."""

import pytest

from tests.build import NOW, a_reading, an_opportunity
from tests.content import GUIDANCE
from tracker.asking.why import why_shown
from tracker.flows.ask.ask import ask
from tracker.model import Amount, Key
from tracker.questions import Filters, Question
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.terms import Applicant, Area, Category, Intent, Kind


async def told(database: Database, words: str, **parts: object) -> str:
    """Return the answer to `words` where one thing is stored, read as `parts` say."""
    one = an_opportunity(a_reading(**parts), title="Tide Fund")
    async with database.transaction() as transaction:
        await opportunities.insert(transaction, one, key="k", text="Tide Fund", keys=[Key("id:1", "")])
    return (await ask(database, GUIDANCE, words, now=NOW)).text


@pytest.mark.parametrize(
    ("words", "parts", "row"),
    [
        (
            "rent money in Powys",
            {"areas": (Area.EAST_OF_ENGLAND,)},
            "Where: the East of England, so not for groups that are only in Powys.",
        ),
        (
            "rent money in Wales",
            {"areas": (Area.SOUTH_WEST,), "places": ("Devon", "Cornwall")},
            "Where: Devon and Cornwall (the South West), so not for groups that are only in Wales.",
        ),
        (
            "core cost contracts in Fife",
            {"areas": (Area.NORTHERN_IRELAND,), "kind": Kind.CONTRACT},
            "The work is in Northern Ireland, not in Fife.",
        ),
        ("rent money in Fife closing tomorrow", {"areas": (Area.SCOTLAND,)}, "Where: Scotland."),
        ("training money in Fife", {"areas": ()}, "It names no area: check that yours counts."),
        (
            "rent money for individuals",
            {"areas": (Area.UK,), "barred": (Applicant.INDIVIDUAL,)},
            "Not open to individuals.",
        ),
        ("rent money for a CIC", {"applicants": (Applicant.CHARITY,)}, "It names only charities."),
        ("rent money over 20k", {"areas": (Area.UK,)}, "It gives £5,000 at most."),
        ("rent money under 900", {"amount": Amount(least=2000, most=5000)}, "It gives £2,000 at the least."),
        (
            "money for wages in Fife",
            {"categories": (Category.PROJECT,), "refused": (Category.CORE_COSTS,)},
            "It does not pay for running costs.",
        ),
    ],
)
async def test_a_near_miss_says_where_it_holds_and_what_it_refuses(
    database: Database, words: str, parts: dict[str, object], row: str
) -> None:
    assert row in await told(database, words, **parts)


@pytest.mark.parametrize(
    ("words", "areas", "row"),
    [
        ("rent money", (Area.SOUTH_WEST,), "Where: the South West."),
        ("what closes next week", (Area.WALES, Area.ENGLAND), "Where: Wales and England."),
    ],
)
async def test_a_list_says_where_each_holds_where_no_place_was_asked_for(
    database: Database, words: str, areas: tuple[Area, ...], row: str
) -> None:
    assert row in await told(database, words, areas=areas)


@pytest.mark.parametrize("areas", [(), (Area.UK,), (Area.WALES,)])
async def test_it_is_not_said_twice(database: Database, areas: tuple[Area, ...]) -> None:
    assert "Where:" not in await told(database, "rent money in Wales", areas=areas)


async def test_one_that_was_named_is_not_compared(database: Database) -> None:
    assert "Where:" not in await told(database, "tell me about the tide fund", areas=(Area.SCOTLAND,))


def test_what_is_for_a_part_of_the_area_says_for_which() -> None:
    asked = Question("", Intent.SEARCH, Filters(areas=(Area.WALES,)))
    part = an_opportunity(a_reading(areas=(Area.WALES,), places=("Gwynedd",)))
    whole = an_opportunity(a_reading(areas=(Area.WALES,)))
    assert why_shown(part, asked) == "for Gwynedd in Wales: check that yours counts"
    assert why_shown(whole, asked) == "for Wales"
