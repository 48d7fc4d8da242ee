"""A talk keeps what it is about: the fund or list that was shown, and where the person is, whatever comes in between."""

from datetime import date
from pathlib import Path

import pytest

from tests.build import a_reading, an_opportunity, apply_by
from tests.on_discord import CHOIR, SHED, stage
from tracker.flows.ask.asked import Asked
from tracker.house import House, open_house
from tracker.model import Key
from tracker.settings import Settings
from tracker.store import opportunities
from tracker.terms import Area, Category, Intent, Kind

pytestmark = pytest.mark.usefixtures("read_before")

FUNDS = (
    ("Steady Ground Fund", a_reading(areas=(Area.ENGLAND,))),
    ("Scottish wellbeing sessions", a_reading(kind=Kind.CONTRACT, areas=(Area.SCOTLAND,))),
    (
        "Training bursaries",
        a_reading(areas=(Area.UK,), categories=(Category.STAFF_TRAINING,), deadlines=(apply_by(date(2027, 2, 1)),)),
    ),
    *((f"Small pot {number}", a_reading(areas=(Area.UK,))) for number in range(1, 10)),
)


async def keep(house: House) -> None:
    async with house.database.transaction() as transaction:
        for number, (title, reading) in enumerate(FUNDS, start=1):
            one = an_opportunity(reading, title=title, funder=f"Trust {number}", link=f"https://f.example/{number}")
            await opportunities.insert(
                transaction, one, key=f"k{number}", text=title, keys=[Key(f"id:{number}", "")]
            )


async def talk(path: Path, *lines: str) -> Asked:
    """Return what the last line of a talk is answered."""
    clock = path / "now"
    clock.write_text("2026-11-23T10:00:00+00:00", encoding="utf-8")
    async with open_house(Settings(database=path / "tracker.db", clock_file=clock), ()) as house:
        await keep(house)
        told = None
        for line in lines:
            told = await house.ask(line, before=told)
        assert told is not None
        return told


@pytest.mark.parametrize(
    "between",
    ["what does match funding mean", "what happens after i apply", "thanks", "what can you do", "is rain wet"],
)
@pytest.mark.parametrize("asked", ["when does it close", "can we still apply"])
async def test_a_fund_stays_what_is_spoken_of(tmp_path: Path, between: str, asked: str) -> None:
    told = await talk(tmp_path, "tell me about steady ground", between, asked)
    assert [one.title for one in told.shown] == ["Steady Ground Fund"]


async def test_a_list_keeps_its_numbers_behind_another_answer(tmp_path: Path) -> None:
    told = await talk(tmp_path, "tenders in scotland", "what does match funding mean", "the first one")
    assert [one.title for one in told.shown] == ["Scottish wellbeing sessions"]


async def test_a_list_is_shown_further(tmp_path: Path) -> None:
    more = await talk(tmp_path, "any grants?", "show me more")
    assert len(more.shown) == 11
    assert "9. " in more.text
    assert "8. " not in more.text


async def test_numbers_count_through_what_was_shown_further(tmp_path: Path) -> None:
    ninth = await talk(tmp_path, "any grants?", "show me more", "tell me about number 9")
    assert ninth.answer.question.intent is Intent.DETAILS
    assert [one.title for one in ninth.shown] == [ninth.among[8].title]


@pytest.mark.parametrize(
    "lines", [("any grants?", "show me more", "the rest"), ("tenders in scotland", "any more?")]
)
async def test_a_list_says_when_it_ends(tmp_path: Path, lines: tuple[str, ...]) -> None:
    assert (await talk(tmp_path, *lines)).text.startswith("That is all I have that fits.")


async def test_one_is_meant_by_what_it_is_though_it_stands_behind_what_was_shown(tmp_path: Path) -> None:
    told = await talk(tmp_path, "any grants?", "the bursaries one")
    assert [one.title for one in told.shown] == ["Training bursaries"]


async def test_none_of_a_list_is_asked_back_kindly(tmp_path: Path) -> None:
    told = await talk(tmp_path, "any grants?", "none of them")
    assert told.text.startswith("None of these? Then tell me a bit more")


@pytest.mark.parametrize(
    "correction",
    ["sori, meant scotland", "naw that's England, we're in Scotland", "wrong country, we're in Scotland"],
)
async def test_a_correction_keeps_what_is_sought(tmp_path: Path, correction: str) -> None:
    filters = (await talk(tmp_path, "tenders in england", correction)).answer.question.filters
    assert (filters.kinds, filters.areas, filters.text) == ((Kind.CONTRACT,), (Area.SCOTLAND,), ())


@pytest.mark.parametrize(
    ("lines", "pathway"),
    [
        (("im an artist in belfast", "how do i get work with the health trust"), "ni-hsc-contract"),
        (("we are a library group in Fife", "how do we get work from the council"), "sco-ijb-contract"),
        (("we're a choir in Fife", "thanks", "how do we get work from the health board"), "sco-ijb-contract"),
        (("what is there for us in Newtown", "what about if we just want people sent to us"), "wal-sp"),
        (("what is there for us in Newtown", "how do we get people sent to us by doctors"), "wal-sp"),
        (("grants in Cardiff", "how do we get paid by the health board?"), "wal-contract"),
    ],
)
async def test_a_way_holds_where_somebody_said_they_are(
    tmp_path: Path, lines: tuple[str, ...], pathway: str
) -> None:
    assert (await talk(tmp_path, *lines)).answer.question.pathway == pathway


async def test_a_search_holds_where_somebody_said_they_are(tmp_path: Path) -> None:
    question = (await talk(tmp_path, "im an artist in belfast", "what is an SLA", "any grants")).answer.question
    assert (question.filters.areas, question.places) == ((Area.NORTHERN_IRELAND,), ("belfast",))


@pytest.mark.parametrize(
    "lines",
    [
        ("grants in Leeds", "what closes this week?"),
        ("im an artist in belfast", "any grants anywhere?"),
        ("we are in Fife", "grants in Wales"),
        ("what is an ICB", "any grants"),
        ("grants in Fife", "and what about Wales", "any grants for choirs"),
    ],
)
async def test_a_place_that_was_only_asked_for_or_is_taken_back_does_not_stay(
    tmp_path: Path, lines: tuple[str, ...]
) -> None:
    areas = (await talk(tmp_path, *lines)).answer.question.filters.areas
    assert areas in ((), (Area.WALES,))


async def test_who_asks_about_another_place_once_has_not_moved(tmp_path: Path) -> None:
    question = (await talk(tmp_path, "we're in Newtown", "what about Scotland?", "any grants")).answer.question
    assert (question.filters.areas, question.places) == ((Area.WALES,), ("newtown",))


@pytest.mark.parametrize(
    ("said", "stage_"),
    [
        ("what's first", 1),
        ("the first step?", 1),
        ("where do we start", 1),
        ("what's last", 5),
        ("done that, next?", 2),
    ],
)
async def test_a_way_is_gone_step_by_step(tmp_path: Path, said: str, stage_: int) -> None:
    question = (
        await talk(tmp_path, "how do we get paid by the health trust in Northern Ireland", said)
    ).answer.question
    assert (question.pathway, question.stage) == ("ni-hsc-contract", stage_)


async def test_a_talk_in_welsh_keeps_its_filters(tmp_path: Path) -> None:
    told = await talk(tmp_path, "pa grantiau sydd ar agor ym Mhowys?", "a beth am Gwynedd")
    filters = told.answer.question.filters
    assert (filters.kinds, filters.areas, filters.text) == ((Kind.GRANT,), (Area.WALES,), ())


async def test_a_talk_in_welsh_keeps_its_list(tmp_path: Path) -> None:
    told = await talk(tmp_path, "grantiau ym Mhowys", "mwy am yr ail un", "pryd mae'n cau")
    assert told.answer.question.intent is Intent.DETAILS
    assert told.text.startswith("When does it close?")


async def test_on_discord_a_talk_keeps_its_fund_and_changes_its_reminder(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.publish(CHOIR, SHED)
        await on.on()
        await on.subscribe()
        await on.post_in(about="Shed Fund")

        async def said(words: str) -> str:
            return (await on.discord.reply_to(on.ada.direct(words))).text

        await said("when does shed fund close")
        await said("what does match funding mean?")
        assert "I will remind you on Wednesday 2 December" in await said("remind me 3 days before")
        assert "I will remind you on Saturday 28 November" in await said("actually make that a week")
        assert "I will remind you on Thursday 3 December" in await said("change that to 2 days before")
        assert "I will not tell you about “Shed Fund” any more" in await said("actually don't")
        assert "Shed Fund" in await said("how much is it")
        assert "Choir Fund" in await said("any grants?")
        assert "Which one?" in await said("remind me a week before")
        assert "I will remind you on" in await said("the first one")


@pytest.mark.parametrize(
    "lines",
    [
        ("the date is wrong for steady ground",),
        ("tell me about steady ground", "that's wrong"),
        ("tell me about steady ground", "the link is broken"),
        ("tell me about steady ground", "what is an SLA", "it closed last week"),
        ("is this right? the Steady Ground fund page says 18 december",),
    ],
)
async def test_who_says_that_it_is_wrong_sees_what_was_read_and_how_to_report_it(
    tmp_path: Path, lines: tuple[str, ...]
) -> None:
    told = await talk(tmp_path, *lines)
    assert told.text.startswith("Thank you for telling me.")
    assert [one.title for one in told.shown] == ["Steady Ground Fund"]


@pytest.mark.parametrize(
    "lines",
    [("the shed has moved to Leeds",), ("tell me about steady ground", "the form says no, what else is there")],
)
async def test_what_is_wrong_with_none_of_ours_is_no_report(tmp_path: Path, lines: tuple[str, ...]) -> None:
    assert not (await talk(tmp_path, *lines)).text.startswith("Thank you for telling me.")


async def test_how_much_is_it_of_nothing_asks_which(tmp_path: Path) -> None:
    assert (await talk(tmp_path, "how much is it")).text.startswith("I cannot tell which one you mean.")


async def test_how_much_is_it_of_a_word_is_not_known(tmp_path: Path) -> None:
    told = await talk(tmp_path, "what is an SLA", "how much is it?")
    assert told.text.startswith("I know no more on “Service level agreement”")


async def test_on_discord_who_says_that_it_is_wrong_is_thanked(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.publish(CHOIR, SHED)
        await on.on()
        await on.subscribe()
        await on.post_in(about="Shed Fund")
        assert "press “More” below a post" in (await on.discord.reply_to(on.ada.direct("report a mistake"))).text
        told = await on.discord.reply_to(on.ada.direct("the date is wrong for shed fund"))
        assert told.text.index("Thank you for telling me.") < told.text.index("When does it close?")
        assert "Sorry, that was no help" in (await on.discord.reply_to(on.ada.direct("that's rubbish"))).text
