"""Short lines in a talk: what was kept of it is what they speak of, whichever they name."""

from datetime import date

import pytest

from tests.build import NOW, a_reading, an_opportunity, apply_by
from tests.content import GUIDANCE
from tests.flows.talking import store_all, titles
from tracker.flows.ask.asked import Asked
from tracker.flows.ask.turn import turn
from tracker.model import Amount, Opportunity
from tracker.store.database import Database
from tracker.terms import Applicant, Area, Category, Intent


def item(title: str, **parts: object) -> Opportunity:
    return an_opportunity(a_reading(**parts), title=title, link=f"https://funder.example/{title}")


HERON = item(
    "Heron Mill fund for boat clubs",
    categories=(Category.PROJECT,),
    applicants=(Applicant.UNINCORPORATED, Applicant.PUBLIC_BODY),
    areas=(Area.WALES,),
    amount=Amount(most=3000),
    deadlines=(apply_by(date(2026, 12, 19)),),
)
HERON_TEXT = """Heron Mill pays boat clubs and community councils in Wales up to £3,000.
Clubs contribute a quarter of the cost. The grant is paid in advance. A club may apply once every two years."""
LAMP = item(
    "Lamplight Trust: wages of small charities",
    categories=(Category.CORE_COSTS,),
    areas=(Area.WALES,),
    amount=Amount(most=20000),
    deadlines=(apply_by(date(2026, 12, 20)),),
)
QUARRY = item(
    "Quarry Lane running costs",
    categories=(Category.CORE_COSTS,),
    areas=(Area.LONDON,),
    amount=Amount(most=900),
    deadlines=(apply_by(date(2026, 12, 21)),),
)
ALL_OVER = item(
    "Pebble grants",
    categories=(Category.CORE_COSTS,),
    areas=(Area.UK,),
    deadlines=(apply_by(date(2026, 12, 22)),),
)


@pytest.fixture
async def store(database: Database) -> Database:
    texts = ("For wages and rent.", "For rent.", "For whatever a group needs.")
    stored = [(HERON, HERON_TEXT), *zip((LAMP, QUARRY, ALL_OVER), texts, strict=True)]
    return await store_all(database, stored)


async def talked(store: Database, *lines: str) -> Asked:
    """Say each line in turn; return the last answer."""
    told = None
    for line in lines:
        told = await turn(store, GUIDANCE, line, before=told, now=NOW)
    assert told is not None
    return told


def on_top(told: Asked) -> str:
    return told.text.split(HERON.title)[0].replace("\n", " ")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("and by when", "Closes Saturday 19 December"),
        ("ok when", "Closes Saturday 19 December"),
        ("how long have we got then", "Closes Saturday 19 December"),
        ("would we have to raise some of it ourselves", "a quarter of the cost"),
        ("must we put in any of our own money", "a quarter of the cost"),
        ("what share do they pay", "a quarter of the cost"),
        ("is it paid up front", "paid in advance"),
        ("how often can we get it", "once every two years"),
        ("and if we are a community council", "Can public bodies apply? Yes"),
    ],
)
async def test_what_hardly_speaks_of_a_way_is_asked_of_the_fund_in_hand(
    store: Database, words: str, says: str
) -> None:
    told = await talked(store, "tell me about Heron Mill", words)
    assert titles(told) == [HERON.title]
    assert says in on_top(told)


@pytest.mark.parametrize(
    "words",
    [
        "do we need a safeguarding policy",
        "what insurance do we need",
        "how do we set up a bank account",
        "how do councils decide whom to pay",
        "what is match funding",
    ],
)
async def test_what_a_guide_or_a_way_plainly_tells_is_not_asked_of_the_fund(store: Database, words: str) -> None:
    told = await talked(store, "tell me about Heron Mill", words)
    assert told.answer.question.intent in (Intent.PATHWAY, Intent.GLOSSARY)
