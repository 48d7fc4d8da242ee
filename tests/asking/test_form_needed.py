"""Whether one must be a charity for a fund is answered of that fund: whom it names, and its own words on it."""

import pytest

from tests.build import NOW, a_reading, an_opportunity
from tests.content import GUIDANCE
from tracker.asking.items.form_needed import said_of_form
from tracker.asking.items.points import points_of
from tracker.flows.ask.turn import turn
from tracker.model import Key
from tracker.questions import Point
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.terms import Applicant


async def asked(database: Database, text: str, *lines: str, **parts: object) -> str:
    one = an_opportunity(a_reading(**parts), title="Tide Fund")
    async with database.transaction() as transaction:
        await opportunities.insert(transaction, one, key="k", text=text, keys=[Key("id:1", "")])
    before = None
    for line in lines:
        before = await turn(database, GUIDANCE, line, before=before, now=NOW)
    assert before is not None
    return before.text


@pytest.mark.parametrize(
    "lines",
    [
        ("do we have to be a charity for the Tide Fund",),
        ("can we apply to the tide fund if we're not a charity",),
        ("is the tide fund only for charities",),
        ("do you need a charity number for the tide fund",),
        ("can an unregistered group get the tide fund",),
        ("must we be a registered charity for the tide fund",),
        ("is the tide fund open to choirs that are not charities",),
        ("we're not registered, can we still apply to the tide fund",),
        ("tell me about the tide fund", "do we have to be a charity"),
        ("tell me about the tide fund", "does it have to be a registered charity?"),
        ("tell me about the tide fund", "can we apply if we're not a charity"),
    ],
)
async def test_a_fund_for_any_group_says_so(database: Database, lines: tuple[str, ...]) -> None:
    text = await asked(
        database, "You do not need to be a charity. Apply soon.", *lines, applicants=(Applicant.UNINCORPORATED,)
    )
    assert text.startswith(
        "Must you be a charity? No, it is for community groups. It says: “You do not need to be a charity.”"
    )


async def test_a_fund_for_charities_says_so(database: Database) -> None:
    text = await asked(
        database,
        "For registered charities.",
        "is the tide fund only for charities",
        applicants=(Applicant.CHARITY,),
    )
    assert (
        "Yes, it names only charities. It says: “For registered charities.” Ask the funder if you are none." in text
    )


async def test_where_it_says_nothing_that_is_said(database: Database) -> None:
    text = await asked(database, "Money for tides.", "do we have to be a charity for the tide fund")
    assert "Must you be a charity? It does not say. Ask the funder." in text


async def test_who_names_their_form_hears_of_that(database: Database) -> None:
    text = await asked(
        database,
        "For CICs.",
        "tell me about the tide fund",
        "we're a CIC, can we apply",
        applicants=(Applicant.CIC,),
    )
    assert text.startswith("Can CICs apply? Yes")


@pytest.mark.parametrize(
    "words",
    [
        "when does the tide fund close",
        "does the tide fund pay charities",
        "who can apply to the tide fund",
        "is the tide fund for choirs",
        "can charities apply to the tide fund",
    ],
)
def test_look_alikes_ask_something_else(words: str) -> None:
    assert Point.FORM not in points_of(words, "tide fund")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Grants for clubs. You need not be a charity.", "You need not be a charity."),
        ("For registered charities. You must be constituted.", "You must be constituted."),
        ("We fund charities and clubs.", ""),
    ],
)
def test_the_sentence_on_it_is_found(text: str, said: str) -> None:
    assert said_of_form(text) == said
