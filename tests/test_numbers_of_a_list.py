"""The numbers of a list go on counting while one of it is talked about; a notice is known by its own number."""

from pathlib import Path

import pytest

from tests.build import a_reading, an_opportunity
from tracker.flows.ask.asked import Asked
from tracker.house import House, open_house
from tracker.model import Key
from tracker.settings import Settings
from tracker.store import opportunities
from tracker.terms import Intent

pytestmark = pytest.mark.usefixtures("read_before")

TITLES = ("Apple Tree Fund for gardens", "Bramble Fund for gardens", "Cherry Fund for gardens")
OCID = "ocds-h6vhtk-04a1b2"


async def keep(house: House) -> None:
    async with house.database.transaction() as transaction:
        for number, title in enumerate(TITLES, start=1):
            one = an_opportunity(a_reading(), title=title, link=f"https://funder.example/{number}")
            keys = [Key(f"id:{number}", ""), *([Key(f"ocid:{OCID}", "")] if number == 3 else [])]
            await opportunities.insert(transaction, one, key=f"k{number}", text="For gardens.", keys=keys)


def title(asked: Asked) -> str:
    assert asked.answer.question.intent is Intent.DETAILS
    return asked.answer.opportunities[0].title


async def test_after_the_first_one_was_opened_two_is_the_second_of_the_list(tmp_path: Path) -> None:
    async with open_house(Settings(database=tmp_path / "tracker.db"), ()) as house:
        await keep(house)
        told = await house.ask("grants for gardens")
        listed = [one.title for one in told.shown]
        assert sorted(listed) == sorted(TITLES)
        for words, number in (("1", 1), ("2", 2), ("number 3 please", 3), ("1", 1), ("the last one", 3)):
            told = await house.ask(words, before=told)
            assert title(told) == listed[number - 1], words
        told = await house.ask("when does it close?", before=told)
        assert [one.title for one in told.shown] == listed[2:]
        assert title(await house.ask("2", before=told)) == listed[1]


async def test_another_list_has_its_own_numbers(tmp_path: Path) -> None:
    async with open_house(Settings(database=tmp_path / "tracker.db"), ()) as house:
        await keep(house)
        first = await house.ask("grants for gardens")
        opened = await house.ask("1", before=first)
        other = await house.ask("bramble or cherry funds?", before=opened)
        assert len(other.shown) > 1
        assert title(await house.ask("2", before=other)) == other.shown[1].title


async def test_a_notice_is_told_by_its_own_number(tmp_path: Path) -> None:
    async with open_house(Settings(database=tmp_path / "tracker.db"), ()) as house:
        await keep(house)
        assert title(await house.ask(f"have you the full notice for {OCID}?")) == TITLES[2]
        unknown = await house.ask("what is ocds-h6vhtk-0fffff about")
        assert unknown.answer.opportunities == ()
