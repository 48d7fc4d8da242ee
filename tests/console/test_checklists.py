"""Checklists at a terminal: plain commands and one's own words; asked only while somebody sits there."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import cast

import pytest

from tests.content import GUIDANCE
from tracker.checklists import FollowUp
from tracker.console.checklists import PERSON, Lists
from tracker.console.screen import Screen
from tracker.flows.ask.ask import understood
from tracker.flows.checklists import follow_up
from tracker.flows.checklists.keep import Checklists
from tracker.house import House
from tracker.store.database import Database

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.fixture
def lists(database: Database) -> Lists:
    house = SimpleNamespace(
        guidance=GUIDANCE,
        checklists=Checklists(database, GUIDANCE, lambda: NOW),
        understood=lambda words: understood(words, GUIDANCE, now=NOW),
        clock=lambda: NOW,
    )
    return Lists(cast(House, house), Screen())


async def test_a_list_is_worked_through_by_commands(lists: Lists, capsys: pytest.CaptureFixture[str]) -> None:
    for words in ("start G3", "tick G3 4", "untick G3 4", "tick 2 and 3", "my lists", "what's left?"):
        assert await lists.said(words)
    told = capsys.readouterr().out
    for line in (
        "Here is your list. Only you see it. Take your time.",
        "First meeting with a health partner (0 of 11 done)",
        "[ ] 2. Say who each of you is, and for whom.",
        "If you tick nothing before, I will ask how it goes on Tuesday 1 December.",
        "Good. I ticked step 4.",
        "I took the tick from step 4.",
        "Good. I ticked steps 2 and 3.",
        "[x] 2. Say who each of you is, and for whom.",
        "- G3 First meeting with a health partner: 2 of 11 done",
        "tick G3 1 · untick G3 1 · my lists · pause G3 · stop G3",
    ):
        assert line in told


@pytest.mark.parametrize(("answer", "left"), [("yes", 0), ("no", 1), ("what is an ICB?", 1), ("tick 1", 1)])
async def test_a_list_is_deleted_only_for_a_yes(lists: Lists, answer: str, left: int) -> None:
    await lists.said("start G3")
    await lists.said("stop G3")
    await lists.said(answer)
    assert len(await lists.house.checklists.mine(PERSON)) == left
    await lists.said("yes")
    assert len(await lists.house.checklists.mine(PERSON)) == left, "a later yes means something else"


async def test_other_words_are_left_to_be_answered(lists: Lists) -> None:
    for words in ("core costs in wales?", "what's left?", "not now", "how do I start the safeguarding checklist?"):
        assert not await lists.said(words)


async def test_a_person_in_distress_is_heard_first(lists: Lists) -> None:
    await lists.said("start G3")
    words = "start the list of i want to die"
    assert not await lists.said(words)


@pytest.mark.parametrize(
    ("words", "step"),
    [
        ("I've done step 4", 4),
        ("I've finished step two", 2),
        ("ive finished step 3", 3),
        ("done the first step", 1),
        ("I did step 2 of safeguarding", 2),
        ("I have done step 4", 4),
        ("I've done it, step 4", 4),
    ],
)
async def test_a_tick_that_sounds_faintly_of_distress_is_a_tick(
    lists: Lists, capsys: pytest.CaptureFixture[str], words: str, step: int
) -> None:
    await lists.said("start G4")
    assert await lists.said(words)
    assert f"Good. I ticked step {step}." in capsys.readouterr().out


async def test_distress_where_a_yes_is_awaited_is_heard_first(
    lists: Lists, capsys: pytest.CaptureFixture[str]
) -> None:
    await lists.said("start G3")
    await lists.said("stop G3")
    capsys.readouterr()
    assert not await lists.said("I want to die")
    assert not capsys.readouterr().out, "the help lines come next, and nothing before them"


@pytest.mark.parametrize(
    "words",
    [
        "I've done it, I've finished, I want to die",
        "stop the list of me wanting to be alive",
        "start the checklist for i cannot go on any more",
        "do the list of how to kill myself",
    ],
)
async def test_what_is_likely_is_heard_before_any_order(lists: Lists, words: str) -> None:
    await lists.said("start G4")
    assert not await lists.said(words)


async def test_at_a_terminal_one_is_asked_on_the_screen(
    lists: Lists, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    await lists.said("start G3")
    capsys.readouterr()
    when = NOW + timedelta(days=8)
    assert await follow_up.follow_up(database, GUIDANCE, lists, clock=lambda: when) == 1
    assert await follow_up.follow_up(database, GUIDANCE, lists, clock=lambda: when) == 0
    told = capsys.readouterr().out
    assert "How is your list “First meeting with a health partner” going?" in told
    assert "ask me about G3 in a month" in told
    assert await lists.find_follow_up(FollowUp(1, 1, PERSON, PERSON, "", last=False)) is None


def test_below_a_guide_it_is_said_how_to_keep_it(lists: Lists, capsys: pytest.CaptureFixture[str]) -> None:
    lists.offer(GUIDANCE.guides["guide:G4"])
    assert "type: start G4" in capsys.readouterr().out
