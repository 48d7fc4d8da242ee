"""Who has no charity number and asks for money gets a list; who wants a form looked over, or has money left, its answer."""

import pytest

from tests.build import NOW
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.terms import Area, Intent


@pytest.mark.parametrize(
    "words",
    [
        "hi, we're a choir in Hexham, 25 members, no charity number. anything we can apply for?",
        "we are not a charity, what can we apply for",
        "what can we get as an unregistered group",
        "just a committee, is there anything for us",
        "no charity number, are there any grants for us",
        "were a shed and not registered, any money we could go for",
    ],
)
def test_who_is_no_charity_and_seeks_money_gets_a_list(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).intent is Intent.SEARCH


def test_the_filters_of_such_a_question_hold(guidance: Guidance) -> None:
    words = "hi, we're a choir in Hexham, 25 members, no charity number. anything we can apply for?"
    question = understand(words, now=NOW, guidance=guidance)
    assert (question.filters.areas, question.filters.text) == ((Area.NORTH_EAST,), ("choir",))


@pytest.mark.parametrize(
    ("words", "guide", "point"),
    [
        ("do we have to be a charity to apply for a grant", "guide:G2", "A committee or a charity"),
        ("we're not registered, does that matter", "guide:G2", "A committee or a charity"),
        ("can you check my application", "guide:G10", "Help with forms"),
        ("I need a person to check my form", "guide:G10", "Help with forms"),
        ("can someone look over our bid before we send it", "guide:G10", "Help with forms"),
        ("who could proofread the form", "guide:G10", "Help with forms"),
        ("we had a grant last year and didn't spend it all", "guide:G11", "If they want it back"),
        ("what if we can't spend it in time", "guide:G11", "If they want it back"),
        ("we have £300 left over", "guide:G11", "If they want it back"),
        ("there is money unspent at the end", "guide:G11", "If they want it back"),
    ],
)
def test_a_point_of_a_guide_answers(words: str, guide: str, point: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert question.guide == guide
    assert point in question.details


@pytest.mark.parametrize(
    "words",
    [
        "do they check the form",
        "check the deadline of the hedgerow fund",
        "i never use it",
        "what can we ask for in a contract",
        "grants for food that is left over",
        "review of social prescribing",
    ],
)
def test_look_alikes_are_answered_as_before(words: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert not {"Help with forms", "If they want it back"} & set(question.details)
