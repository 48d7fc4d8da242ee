"""What asks after one notice, and what only sounds so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.content import GUIDANCE
from tracker.asking.ways.next_steps import goes_further, what_next, when_opens
from tracker.knowledge import Guidance


@pytest.mark.parametrize(
    ("words", "which"),
    [
        ("what happens after this?", ""),
        ("What happens next?", ""),
        ("ok, and what do we do now?", ""),
        ("what's next?", ""),
        ("what now", ""),
        ("which stage is it at", ""),
        ("what happens after the second one?", "2"),
        ("whats the next step for number 3", "3"),
        ("what comes after [12]", "12"),
        ("what do we do about the last one", "last"),
        ("what's next for the Leeds befriending tender?", "leeds befriending"),
        ("what happens after the carers' breaks notice", "carers breaks"),
        ("what should we do about the Village Befriending and Good Neighbour Scheme", "village befriending and good neighbour"),
    ],
)  # fmt: skip
def test_what_is_asked_after_is_told(words: str, which: str, guidance: Guidance) -> None:
    assert what_next(words, guidance) == which


@pytest.mark.parametrize(
    "words",
    [
        "what happens after a preliminary market engagement notice?",
        "what happens after preliminary market engagement with the council",
        "what happens after a soft market test, do they tell you",
        "what comes after UK2",
        "what happens after the award notice",
        "what happens after we apply to the council",
        "what closes next week",
        "what's due next month",
        "what is an ICB?",
        "whats new",
        "what happens after " + "a" * 5_000,
        "how do we get commissioned by the NHS?",
    ],
)
def test_a_question_on_how_it_works_is_about_no_one_notice(words: str, guidance: Guidance) -> None:
    assert what_next(words, guidance) is None


@pytest.mark.parametrize("words", ["and after that?", "what happens after that", "and then?", "what comes next?"])
def test_a_step_further_is_asked_for(words: str) -> None:
    assert goes_further(words)


@pytest.mark.parametrize(
    "words", ["what is next week", "what happens after the second one?", "what then of grants"]
)
def test_what_asks_for_something_else_goes_no_step_further(words: str) -> None:
    assert not goes_further(words)


@pytest.mark.parametrize(
    ("words", "which"),
    [
        ("tell me when it opens", ""),
        ("Please let us know when this one is open", ""),
        ("tell me when 2 opens", "2"),
        ("tell me when the befriending tender opens", "befriending"),
        ("tell me when new grants open", None),
        ("tell me when there is something for choirs", None),
        ("when does it open?", None),
    ],
)
def test_who_wants_to_hear_when_it_opens(words: str, which: str | None, guidance: Guidance) -> None:
    assert when_opens(words, guidance) == which


PIECES = st.sampled_from(
    "what whats happens next after now for the this that it second one number 3 [2] notice tender befriending tell me "
    "when opens do we and so ? , . Leeds Council step stage".split()
)


@given(st.lists(PIECES | st.text(max_size=6), max_size=14).map(" ".join))
def test_whatever_is_said_is_a_number_a_name_the_one_shown_or_nothing(words: str) -> None:
    for told in (what_next(words, GUIDANCE), when_opens(words, GUIDANCE)):
        assert told is None or told in ("", "last") or told.isdigit() or told == " ".join(told.split())
