"""A group that lost somebody to suicide gets the help lines first; one that works with the bereaved is answered as any other."""

import pytest

from tests.build import NOW
from tracker.asking.distress.bereaved import lost_to_suicide
from tracker.asking.line.unread import plain
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.terms import Intent

LOST = [
    "one of the gardeners took her own life on Sunday, we don't know what to do",
    "we've just lost our bass player to suicide",
    "our old caretaker killed himself and nobody at the hall can talk about it",
    "The shed lost a lad to suicide this month",
    "a volunteer of ours died by suicide",
    "two of our members have ended their lives this winter",
    "I lost my brother to suicide in May and I still run the group he began",
]
OF_THE_WORK = [
    "grants for families who lost someone to suicide",
    "we support people who lost a child to suicide, what money is there",
    "suicide bereavement groups in Kent",
    "training for volunteers on suicide prevention",
    "we lost a member of staff to the council, who pays for another",
    "our chair took her own chair home",
]


@pytest.mark.parametrize("words", LOST)
def test_who_lost_somebody_to_suicide_gets_the_help_lines_first(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).distress


@pytest.mark.parametrize("words", LOST)
def test_the_steps_for_somebody_in_danger_are_not_told_of_somebody_who_died(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).lead != "worried"


def test_money_that_is_asked_for_beside_it_is_looked_for(guidance: Guidance) -> None:
    question = understand(
        "we lost one of our lads to suicide, are there grants for counselling in Devon", now=NOW, guidance=guidance
    )
    assert question.distress
    assert question.intent is Intent.SEARCH


@pytest.mark.parametrize("words", OF_THE_WORK)
def test_work_with_the_bereaved_is_no_loss_of_ones_own(words: str) -> None:
    assert not lost_to_suicide(plain(words))
