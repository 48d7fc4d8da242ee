"""Numbers in words with two ends, help with what a guide tells, loans, match funding, and Welsh names of what groups do."""

import pytest

from tests.build import NOW
from tracker.asking.alike import alike
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.terms import Applicant, Intent, Kind


@pytest.mark.parametrize(
    ("words", "least", "most"),
    [
        ("anything between three hundred and nine hundred pounds", 300, 900),
        ("between four hundred and six thousand quid for a band", 400, 6000),
        ("grants between two thousand and ten thousand", 2000, 10_000),
        ("between seven hundred and fifty and two thousand pounds", 750, 2000),
        ("between a hundred and three hundred and fifty pounds", 100, 350),
    ],
)
def test_a_range_in_words_has_two_ends(words: str, least: int, most: int, guidance: Guidance) -> None:
    filters = understand(words, now=NOW, guidance=guidance).filters
    assert (filters.amount_min, filters.amount_max) == (least, most)


@pytest.mark.parametrize(
    ("words", "sum_"),
    [("we need three hundred and fifty thousand pounds", 350_000), ("two hundred and sixty quid for chairs", 260)],
)
def test_one_number_stays_one(words: str, sum_: int, guidance: Guidance) -> None:
    filters = understand(words, now=NOW, guidance=guidance).filters
    assert (filters.amount_min, filters.amount_max) == (sum_, sum_)


@pytest.mark.parametrize(
    ("words", "guide"),
    [
        ("we could do with help, help with our business case", "guide:G1"),
        ("I'd like help drafting a business case", "guide:G1"),
        ("help with safeguarding please", "guide:G4"),
        ("we need help sorting... help us sort out data protection", "guide:G5"),
        ("a hand please, help measuring our outcomes", "guide:G9"),
    ],
)
def test_help_with_what_a_guide_tells_is_the_guides(words: str, guide: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert (question.intent, question.guide) == (Intent.PATHWAY, guide)
    assert Applicant.COMPANY not in question.filters.applicants


@pytest.mark.parametrize(
    "words",
    [
        "a grant to help with safeguarding training",
        "funding to help us write a business case",
        "any help with safeguarding costs",
        "help with rent in Powys",
        "are there any loans for sheds",
    ],
)
def test_money_is_searched_for_by_its_word(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).intent is Intent.SEARCH


def test_a_business_that_asks_is_a_company(guidance: Guidance) -> None:
    filters = understand("grants for small businesses in Hull", now=NOW, guidance=guidance).filters
    assert filters.applicants == (Applicant.COMPANY,)


def test_match_funding_is_not_all_funding() -> None:
    assert alike("match funding") == ("match funding",)
    assert "railway" in alike("narrow gauge railway")


@pytest.mark.parametrize(
    ("said", "welsh"),
    [("choirs", "corau"), ("allotment", "gerddi"), ("library", "llyfrgell"), ("music", "cerddoriaeth")],
)
def test_what_a_welsh_announcement_calls_it_is_found(said: str, welsh: str) -> None:
    assert welsh in alike(said)


@pytest.mark.parametrize(
    "words",
    [
        "is there a course on writing a bid",
        "our bids never win, any training",
        "do you know of any free webinars on evaluation",
        "are there any online courses for trustees",
    ],
)
def test_a_course_that_is_sought_is_searched_for(words: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert (question.intent, question.filters.kinds) == (Intent.SEARCH, (Kind.TRAINING,))


@pytest.mark.parametrize(
    "words", ["must our volunteers have any training by law", "do we need training to run a choir"]
)
def test_training_that_is_required_is_no_search(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).intent is not Intent.SEARCH


def test_nothing_for_this_only_for_that_leaves_it_out(guidance: Guidance) -> None:
    question = understand("nothing for football, only choirs, in Kent", now=NOW, guidance=guidance)
    assert (question.filters.text, question.without_text) == (("choirs",), ("football",))
    asks = understand("nothing for football?", now=NOW, guidance=guidance)
    assert asks.without_text == ()
