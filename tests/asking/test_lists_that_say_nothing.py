"""A line that names nothing to look for is no list of all there is; what it does name narrows the list."""

import pytest

from tests.build import NOW
from tracker.asking.understand import understand
from tracker.clock import london_date
from tracker.knowledge import Guidance
from tracker.questions import UNCLEAR
from tracker.terms import Area, Category, Intent


@pytest.mark.parametrize(
    "words",
    ["we need a new chair", "looking for a treasurer", "need a new secretary", "looking"],
)
def test_what_no_fund_gives_is_not_understood(words: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert (question.intent, question.lead) == (Intent.OUT_OF_SCOPE, UNCLEAR)


@pytest.mark.parametrize(
    ("words", "giver"),
    [
        ("any lottery money", "lottery"),
        ("council money", "council"),
        ("is there any nhs funding", "nhs"),
        ("lottery cash", "lottery"),
    ],
)
def test_whose_money_narrows_a_list_that_nothing_else_does(words: str, giver: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert (question.intent, question.filters.text) == (Intent.SEARCH, (giver,))


@pytest.mark.parametrize(
    "words",
    [
        "what did you find today",
        "what have you found today",
        "anything you picked up today",
        "what did you post today",
    ],
)
def test_what_was_found_today_is_what_is_new(words: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert question.since == london_date(NOW)
    assert question.filters.due_to is None


@pytest.mark.parametrize(
    "words",
    [
        "can we get our rent paid",
        "could someone cover our insurance",
        "is there help with our heating bill",
        "can we get the wages paid by a grant",
        "can we get our heating covered",
        "could anyone pay our rent",
    ],
)
def test_costs_that_somebody_shall_pay_are_a_list(words: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert (question.intent, question.filters.categories) == (Intent.SEARCH, (Category.CORE_COSTS,))


def test_sounds_and_small_words_are_no_subject(guidance: Guidance) -> None:
    assert understand("anyfing up norf", now=NOW, guidance=guidance).filters.areas == (
        Area.NORTH_EAST,
        Area.NORTH_WEST,
        Area.YORKSHIRE_HUMBER,
    )
    assert understand("anyfing for her choir", now=NOW, guidance=guidance).filters.text == ("choir",)


@pytest.mark.parametrize("words", ["we need money", "anything new", "what have you got", "need new chairs"])
def test_who_asks_for_all_there_is_gets_it(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).intent is Intent.SEARCH


@pytest.mark.parametrize(
    "words", ["any training money for freelancers in northern ireland", "training funding for our shed"]
)
def test_training_money_is_money_to_learn(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).filters.categories == (Category.STAFF_TRAINING,)
