"""What a question leaves out is not what it asks for; what somebody takes in is no sum asked for."""

import pytest

from tests.build import NOW
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.questions import Question
from tracker.terms import Area, Category, Intent, Kind


def asked(words: str, guidance: Guidance, earlier: Question | None = None) -> Question:
    return understand(words, now=NOW, guidance=guidance, earlier=earlier)


@pytest.mark.parametrize(
    ("words", "without", "kinds"),
    [
        ("anything except webinars", (Kind.TRAINING,), ()),
        ("everything but tenders please", (Kind.CONTRACT,), ()),
        ("not grants, only courses", (Kind.GRANT,), (Kind.TRAINING,)),
        ("grants, no webinars or workshops", (Kind.TRAINING,), (Kind.GRANT,)),
        ("anything in wales that isn't training", (Kind.TRAINING,), ()),
        ("i don't want training, i want a grant", (Kind.TRAINING,), (Kind.GRANT,)),
        ("anything but courses or training", (Kind.TRAINING,), ()),
        ("we have no grants at the moment, any tenders", (), (Kind.GRANT, Kind.CONTRACT)),
        ("grants for a not for profit", (), (Kind.GRANT,)),
    ],
)
def test_kinds_that_are_not_wanted_are_left_out(
    words: str, without: tuple[Kind, ...], kinds: tuple[Kind, ...], guidance: Guidance
) -> None:
    question = asked(words, guidance)
    assert (question.intent, question.without, question.filters.kinds) == (Intent.SEARCH, without, kinds)


def test_what_is_left_out_takes_no_place_with_it(guidance: Guidance) -> None:
    question = asked("anything except webinars in wales", guidance)
    assert (question.without, question.filters.areas) == ((Kind.TRAINING,), (Area.WALES,))


def test_purposes_are_left_out_too(guidance: Guidance) -> None:
    question = asked("nothing for running costs, only kit", guidance)
    assert question.without_purposes == (Category.CORE_COSTS,)
    assert question.filters.categories == (Category.PROJECT,)


def test_what_was_left_out_stays_left_out(guidance: Guidance) -> None:
    before = asked("anything except webinars in wales", guidance)
    after = asked("and in Scotland?", guidance, before)
    assert (after.without, after.filters.areas) == ((Kind.TRAINING,), (Area.SCOTLAND,))
    assert asked("ok, webinars then", guidance, before).without == ()


@pytest.mark.parametrize(
    "words", ["we have about 8 grand a year coming in, what can we get", "we only bring in 8k a year, any money"]
)
def test_what_comes_in_is_income_and_no_sum_asked_for(words: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert question.income == (8000, 8000)
    assert (question.filters.amount_min, question.filters.amount_max) == (None, None)


@pytest.mark.parametrize("words", ["we need 8 grand for a van", "grants of about 8k"])
def test_what_is_needed_is_no_income(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).income is None


def test_any_time_asks_for_what_has_no_closing_date(guidance: Guidance) -> None:
    assert "any time" in asked("grants we can apply for any time", guidance).filters.text


@pytest.mark.parametrize("words", ["what's the biggest grant open", "biggest fund"])
def test_the_biggest_is_searched_for(words: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.intent, question.size) == (Intent.SEARCH, "biggest")
