"""In a talk, a question goes on with the one before only where its words say so."""

import pytest

from tracker.asking.talk.followup import goes_on


@pytest.mark.parametrize(
    "words", ["and in scotland?", "what about wales", "only for choirs", "under 5k", "in Leeds", "  or training?"]
)
def test_a_question_that_leans_on_the_last_one(words: str) -> None:
    assert goes_on(words)


@pytest.mark.parametrize(
    "words",
    [
        "what closes this week?",
        "core costs in wales?",
        "what is an ICB?",
        "how do we get commissioned",
        "owt for sheds",
        "Andover grants",
        "",
    ],
)
def test_a_question_that_stands_by_itself(words: str) -> None:
    assert not goes_on(words)
