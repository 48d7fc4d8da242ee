"""What states a sum that fits comes first; what states none says so; what states one that does not fit is left out."""

import pytest

from tests.build import NOW, a_reading, an_opportunity
from tests.content import GUIDANCE
from tracker.flows.ask.ask import ask
from tracker.flows.ask.asked import Asked
from tracker.model import Amount, Key, Opportunity
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.terms import Kind


def find(title: str, amount: Amount = Amount(), kind: Kind = Kind.GRANT) -> Opportunity:  # noqa: B008 - it is frozen
    return an_opportunity(
        a_reading(amount=amount, kind=kind), title=title, link=f"https://funder.example/{title[:3]}"
    )


ALL = (
    find("Unsaid Fund"),
    find("Alp Fund", Amount(most=105_000)),
    find("Mill Fund", Amount(most=4_000)),
    find("Ridge Fund", Amount(least=20_000, most=60_000)),
    find("Town service", Amount(pot=2_100_000), Kind.CONTRACT),
    find("Coast talks", Amount(pot=1_200_000), Kind.ENGAGEMENT),
    find("Wide Fund", Amount(pot=3_000_000)),
    find("Narrow Fund", Amount(pot=9_000)),
)


@pytest.fixture
async def store(database: Database) -> Database:
    async with database.transaction() as transaction:
        for number, one in enumerate(ALL, start=1):
            await opportunities.insert(
                transaction, one, key=f"k{number}", text=one.title, keys=[Key(f"id:{number}", "")]
            )
    return database


async def asked(store: Database, words: str) -> Asked:
    return await ask(store, GUIDANCE, words, now=NOW)


def told(answer: Asked) -> dict[str, str]:
    return {one.title: answer.answer.why[one.id] for one in answer.answer.opportunities}


async def test_what_states_no_sum_comes_after_what_fits_and_says_so(store: Database) -> None:
    found = told(await asked(store, "grants under 5k"))
    assert list(found.items()) == [
        ("Mill Fund", "the size fits"),
        ("Alp Fund", "gives up to far more: check that so little is given"),
        ("Wide Fund", "states only the sum in all"),
        ("Narrow Fund", "states only the sum in all"),
        ("Unsaid Fund", "no sum stated"),
    ]


async def test_what_is_too_small_is_left_out_and_contracts_count_as_a_whole(store: Database) -> None:
    found = told(await asked(store, "over £1m"))
    assert found == {
        "Town service": "the size fits",
        "Coast talks": "the size fits",
        "Wide Fund": "states only the sum in all",
        "Unsaid Fund": "no sum stated",
    }
    assert list(found)[2:] == ["Wide Fund", "Unsaid Fund"]


@pytest.mark.parametrize("words", ["under 5k and over 10k", "grants over £10,000 but less than £5,000"])
async def test_limits_that_clash_are_said_to(store: Database, words: str) -> None:
    answer = await asked(store, words)
    assert "No sum is both under £5,000 and over £10,000, so I left the sums out." in answer.text
    filters = answer.answer.question.filters
    assert (filters.amount_min, filters.amount_max) == (None, None)


async def test_limits_that_hold_together_are_a_range(store: Database) -> None:
    answer = await asked(store, "grants over 2k and under 5k")
    assert "£2,000 to £5,000" in answer.text
    assert "No sum is both" not in answer.text
