"""What is asked back and replied to, as people meet it: on the command line, in the terminal and on Discord."""

import json
from pathlib import Path

import pytest

from tests.front_door import bot
from tests.on_discord import CHOIR, SHED, stage
from tracker.console.screen import Screen
from tracker.console.session import Session
from tracker.house import open_house
from tracker.questions import AskBack
from tracker.settings import Settings
from tracker.wording.asking_back import LINES, NATION

pytestmark = pytest.mark.usefixtures("read_before")

PLACE = LINES[AskBack.PLACE]


async def test_on_the_command_line_a_batch_names_the_question_that_is_replied_to(tmp_path: Path) -> None:
    way = "how do we get an NHS contract?"
    questions = [
        {"q": way},
        {"q": "we're in Wales", "follows": way},
        {"q": "artwork", "follows": "any commissions?"},
        {"q": "Leeds"},
    ]
    ended = await bot("ask", "--batch", "-", folder=tmp_path, given="\n".join(map(json.dumps, questions)))
    asked, wales, artwork, alone = map(json.loads, ended.out.splitlines())
    assert asked["text"].count(NATION) == 1
    assert (wales["intent"], wales["pathway"], wales["filters"]["areas"]) == ("pathway", "wal-contract", ["wales"])
    assert NATION not in wales["text"]
    assert (artwork["intent"], artwork["filters"]["text"]) == ("search", ["artwork"])
    assert alone["pathway"] is None


async def test_in_the_terminal_a_short_reply_goes_on_with_the_question(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with open_house(Settings(database=tmp_path / "tracker.db"), ()) as house:
        session = Session(house, Screen())
        await session.answer("how do we get an NHS contract?")
        assert NATION in " ".join(capsys.readouterr().out.split())
        await session.answer("Fife")
        scottish = " ".join(capsys.readouterr().out.split())
        assert "(Scotland)" in scottish
        assert NATION not in scottish
        await session.answer("how do we get an NHS contract?")
        capsys.readouterr()
        await session.answer("what is an ICB?")
        assert "Integrated care board" in capsys.readouterr().out


async def test_on_discord_a_reply_is_taken_by_mention_by_slash_and_from_the_same_person_only(
    tmp_path: Path,
) -> None:
    async with stage(tmp_path) as on:
        on.publish(CHOIR, SHED)
        await on.on()
        await on.subscribe()
        await on.post_in(about="Shed Fund")
        both = await on.ask("any grants?")
        assert PLACE in both.text
        assert "Choir Fund" in both.text
        assert "Shed Fund" in both.text
        assert "grants" not in (await on.ask("Leeds", who=on.boss)).text.split("\n")[0], "nobody asked the boss"
        wales = await on.ask("we're in Wales")
        assert "Choir Fund" in wales.text
        assert "Shed Fund" not in wales.text
        assert PLACE not in wales.text
        way = await on.ada.slash(on.channel, "pathway", way="the NHS")
        assert NATION in way.text
        there = await on.ada.slash(on.channel, "ask", question="Scotland")
        assert "(Scotland)" in there.text
