"""Somebody says that an answer is wrong or no use: they are thanked, told how to report it, and never sent away."""

from datetime import UTC, datetime

import pytest

from tests.reading_age import measured
from tracker.asking.distress.distress import Distress
from tracker.asking.talk.of_the_bot import of_the_bot
from tracker.asking.talk.said_to_bot import said_to_bot, told_wrong
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.questions import Said
from tracker.terms import Intent
from tracker.wording.said import FIXED
from tracker.wording.talk import NONE_OF_THESE, THAT_IS_ALL, WRONG_OF_ONE

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("the date is wrong for warm spaces", "warm spaces"),
        ("the deadline you have for Mill Fund is wrong", "mill fund"),
        ("Mill Fund deadline is out of date", "mill fund"),
        ("you've got the wrong date for Hedgerow", "hedgerow"),
        ("the link for steady ground doesn't work", "steady ground"),
        ("is this right? the Hedgerow fund page says 18 december", "hedgerow fund"),
        ("i think the hedgerow fund deadline has moved to 18 december", "hedgerow fund"),
        ("the warm spaces fund has closed already", "warm spaces fund"),
        ("you said steady ground is for wales but its england only", "steady ground"),
        ("the info about Mill Fund is old", "mill fund"),
        ("the amount is wrong", ""),
        ("the link is broken", ""),
        ("their website says 4 January", ""),
        ("thats not right, it closes on the 18th", ""),
        ("it says it closed last week", ""),
        ("it closes on friday not monday", ""),
    ],
)
def test_it_is_heard_of_which_one_something_is_wrong(words: str, name: str) -> None:
    told = told_wrong(words)
    assert told is not None
    assert (told.name, told.of_one) == (name, True)


@pytest.mark.parametrize(
    "words",
    [
        "report a mistake",
        "how do i report a mistake",
        "how do i tell you somethings wrong",
        "I want to report an error",
        "there's a mistake in your list",
        "you got that wrong",
        "you're wrong",
        "that's wrong",
        "this is out of date",
        "what do i do if you get it wrong",
    ],
)
def test_a_report_is_answered_whatever_was_shown(words: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert (question.intent, question.lead, question.distress) == (Intent.HELP, Said.WRONG, False)


@pytest.mark.parametrize(
    "words",
    [
        "that's rubbish",
        "you're useless",
        "that was no help",
        "these are no good",
        "none of those are any use to us",
        "that doesn't help",
        "stupid bot",
        "what a waste of time",
        "you don't know anything",
        "not helpful at all",
    ],
)
def test_who_scolds_is_not_thanked(words: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert (question.intent, question.lead) == (Intent.SMALLTALK, Said.SCOLDED)


@pytest.mark.parametrize(
    "words", ["sorry?", "pardon?", "come again", "what do you mean?", "i dont get it", "say that again"]
)
def test_who_did_not_follow_is_asked_which_part(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).lead == Said.AGAIN


@pytest.mark.parametrize(
    "words",
    [
        "they rejected our bid and gave no feedback, surely thats wrong",
        "my own council tax bill is wrong who do I ring",
        "is the hedgerow fund still open",
        "has warm spaces closed already",
        "the council got our invoice wrong",
        "we made a mistake on our application what do we do",
        "the council website says they commission from local groups, how",
        "the notice says lots, what are lots",
        "how do we report a safeguarding problem",
        "something is wrong with me",
        "everything is going wrong",
        "sorry",
        "this bot is useless, just list the bloody core cost grants",
    ],
)
def test_what_goes_wrong_elsewhere_is_no_report(words: str) -> None:
    assert told_wrong(words) is None
    assert said_to_bot(words, words.replace("'", ""), loosely=False) is None


@pytest.mark.parametrize("words", ["everything is wrong with my life", "its all wrong and i cant go on"])
def test_a_life_that_goes_wrong_is_no_mistake_of_ours(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).lead != Said.WRONG


@pytest.mark.parametrize("words", [*FIXED.values(), NONE_OF_THESE, WRONG_OF_ONE, THAT_IS_ALL])
def test_it_is_said_for_a_reader_of_twelve(words: str) -> None:
    told = measured([words])
    assert told is not None
    assert told.age <= 12


@pytest.mark.parametrize("distress", [Distress.UNSURE, Distress.LIKELY, Distress.CLEAR])
@pytest.mark.parametrize("words", ["hopeless bot", "that's rubbish", "you're no use", "sorry?"])
def test_what_may_tell_of_distress_is_no_scolding(words: str, distress: Distress) -> None:
    assert of_the_bot(words, words.replace("'", ""), distress, answered=False) is None
