"""In a talk a correction and a lone filter go on with the last search, whatever was answered since."""

from pathlib import Path

import pytest

from tests.build import a_reading, an_opportunity
from tracker.house import House, open_house
from tracker.model import Key
from tracker.questions import Question
from tracker.settings import Settings
from tracker.store import opportunities
from tracker.terms import Area, Intent, Kind

pytestmark = pytest.mark.usefixtures("read_before")


async def keep(house: House) -> None:
    async with house.database.transaction() as transaction:
        for number, (title, funder) in enumerate(
            (
                ("Choirs together", "The National Lottery Community Fund"),
                ("Choirs and songs", "Pennine Trust"),
                ("Choirs of the north", "Wharf Trust"),
            ),
            start=1,
        ):
            one = an_opportunity(a_reading(), title=title, funder=funder, link=f"https://funder.example/{number}")
            await opportunities.insert(
                transaction, one, key=f"k{number}", text="For choirs.", keys=[Key(f"id:{number}", "")]
            )


async def talk(path: Path, *lines: str) -> tuple[Question, list[str]]:
    """Return what the last line of a talk is understood to ask for, and the titles that its answer lists."""
    async with open_house(Settings(database=path / "tracker.db"), ()) as house:
        await keep(house)
        told = None
        for line in lines:
            told = await house.ask(line, before=told)
        assert told is not None
        return told.answer.question, [one.title for one in told.shown]


async def test_a_correction_goes_on_with_the_search_before_the_item_that_was_opened(tmp_path: Path) -> None:
    question, shown = await talk(
        tmp_path,
        "grants for our choir in Wigan",
        "when does the first one close?",
        "Actually we are in Leigh, not Wigan",
    )
    assert (question.filters.kinds, question.filters.areas, question.places) == (
        (Kind.GRANT,),
        (Area.NORTH_WEST,),
        ("leigh",),
    )
    assert question.filters.text == ("choir",)
    assert len(shown) == 3


async def test_a_filter_goes_on_behind_thanks(tmp_path: Path) -> None:
    question, _ = await talk(tmp_path, "grants for our choir in Wigan", "thanks", "anything under £5000")
    assert (question.filters.areas, question.filters.amount_max, question.filters.text) == (
        (Area.NORTH_WEST,),
        5000,
        ("choir",),
    )


async def test_lottery_money_that_is_refused_is_not_shown(tmp_path: Path) -> None:
    question, shown = await talk(
        tmp_path, "grants for our choir in Wigan", "my friend says lottery is haram, other money not lottery?"
    )
    assert question.places == ("wigan",)
    assert sorted(shown) == ["Choirs and songs", "Choirs of the north"]


async def test_what_else_they_need_is_sought_where_they_are(tmp_path: Path) -> None:
    question, _ = await talk(
        tmp_path,
        "we are refugee women in Glasgow. any money for us?",
        "we need money for english classes and a creche",
    )
    assert (question.filters.areas, question.places) == ((Area.SCOTLAND,), ("glasgow",))
    assert question.filters.text == ("english classes", "creche")


async def test_a_question_of_its_own_stands_alone(tmp_path: Path) -> None:
    for words in ("what closes this week?", "what is an ICB", "grants for sheds"):
        question, _ = await talk(tmp_path, "grants for our choir in Wigan", words)
        assert question.filters.areas == ()
    question, _ = await talk(
        tmp_path, "grants for our choir in Wigan", "thanks", "we need money for a kiln in Fife"
    )
    assert (question.intent, question.filters.areas) == (Intent.SEARCH, (Area.SCOTLAND,))


async def test_a_place_alone_behind_a_search_without_one_is_where_it_is_sought(tmp_path: Path) -> None:
    question, shown = await talk(tmp_path, "grants for choirs", "Hexham")
    assert (question.filters.text, question.places) == (("choirs",), ("hexham",))
    assert len(shown) == 3


async def test_a_place_alone_behind_a_search_with_one_is_a_question_of_its_own(tmp_path: Path) -> None:
    question, _ = await talk(tmp_path, "grants for choirs in Wigan", "Hexham")
    assert (question.filters.text, question.places) == ((), ("hexham",))


async def test_who_widens_a_search_keeps_what_it_is_for(tmp_path: Path) -> None:
    question, _ = await talk(tmp_path, "grants for choirs in Wigan", "ok cast the net wider")
    assert (question.filters.text, question.filters.areas) == (("choirs",), ())


async def test_the_way_in_another_nation_is_told_though_it_was_talked_on(tmp_path: Path) -> None:
    question, _ = await talk(
        tmp_path, "how do we get commissioned by the council", "and then?", "sorry, our group is in Wales"
    )
    assert (question.intent, question.pathway) == (Intent.PATHWAY, "wal-contract")


async def said(path: Path, *lines: str) -> str:
    """Return the answer to the last line of a talk."""
    async with open_house(Settings(database=path / "tracker.db"), ()) as house:
        await keep(house)
        told = None
        for line in lines:
            told = await house.ask(line, before=told)
        assert told is not None
        return told.text


async def test_those_that_are_compared_by_name_stand_side_by_side(tmp_path: Path) -> None:
    text = await said(tmp_path, "compare Choirs together and Choirs of the north")
    assert "How much\n  1." in text
    assert "Choirs and songs" not in text


async def test_who_to_ask_and_how_much_are_of_the_one_that_was_opened(tmp_path: Path) -> None:
    assert (await said(tmp_path, "grants for choirs", "number 2", "who do we phone?")).startswith("Whom to ask?")


async def test_a_search_and_what_they_would_like_to_know_are_both_answered(tmp_path: Path) -> None:
    text = await said(tmp_path, "we need money for choirs and we'd like to know what an ICB is")
    assert "Choirs together" in text
    assert "Integrated care board" in text
