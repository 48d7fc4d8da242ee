"""A bid or a grant was lost: what to do now stands in the guide, why it was lost in the glossary."""

import pytest

from tests.build import NOW
from tracker.asking.understand import understand
from tracker.asking.ways.lost import AFTER_BID, AFTER_GRANT, GUIDE
from tracker.knowledge import Guidance
from tracker.questions import Answer, Question
from tracker.terms import Intent
from tracker.wording.answers import answer_text


def asked(words: str, guidance: Guidance) -> Question:
    return understand(words, now=NOW, guidance=guidance)


@pytest.mark.parametrize(
    ("words", "points"),
    [
        ("we lost the tender what now", AFTER_BID),
        ("we didn't win the contract. what can we do", AFTER_BID),
        ("our bid to the council came second, is there any comeback", AFTER_BID),
        ("turned down for the advocacy contract, where do we go from here", AFTER_BID),
        ("the grant was refused, what next", AFTER_GRANT),
        ("didnt get the grant. what do we do now", AFTER_GRANT),
        ("knocked back by the lottery again, what do we do now", AFTER_GRANT),
        ("the heritage fund said no, can we appeal", AFTER_GRANT),
        ("a funder rejected our application and did not say why", AFTER_GRANT),
    ],
)
def test_what_to_do_now_is_told_by_the_guide(words: str, points: tuple[str, ...], guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.intent, question.guide, question.details) == (Intent.PATHWAY, GUIDE, points)
    text = answer_text(Answer(question), guidance, now=NOW)
    assert all(point in text for point in points)
    assert "This is not legal advice." in text


def test_the_points_of_the_guide_say_what_they_rest_on(guidance: Guidance) -> None:
    text = answer_text(Answer(asked("we lost the grant, what now", guidance)), guidance, now=NOW)
    assert "https://www.tnlcommunityfund.org.uk/" in text


@pytest.mark.parametrize("words", ["lost the tender, can we see our scores", "why did we not win the contract"])
def test_who_asks_only_why_gets_what_the_buyer_owes(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).terms[:1] == ("Assessment summary",)


@pytest.mark.parametrize(
    "words",
    [
        "grants for groups that were turned down by the lottery",
        "we lost the keys to the shed, what now",
        "I lost my wife in march, what now",
        "lost the will to live with this grant form, what now",
        "we are losing our grant in april, what comes after",
    ],
)
def test_other_losses_are_none(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).details == ()


def test_who_asks_whether_to_try_again_hears_of_asking_again(guidance: Guidance) -> None:
    told = understand("knocked back by the lottery again, can we try again", now=NOW, guidance=guidance)
    assert (told.intent, told.guide, told.details) == (Intent.PATHWAY, "guide:G11", ("Asking again",))
