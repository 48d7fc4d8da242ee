"""What is said back to small talk fits what was said."""

import pytest

from tests.build import NOW
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.questions import Answer
from tracker.wording.answers import answer_text


@pytest.mark.parametrize(
    ("words", "begins"),
    [
        ("hiya", "Hello!"),
        ("good morning", "Hello!"),
        ("bore da", "Hello!"),
        ("cheers for that", "You're welcome."),
        ("diolch", "You're welcome."),
        ("ok thank you, bye", "You're welcome."),
        ("no", "All right."),
        ("okay", "All right."),
    ],
)
def test_each_gets_its_own_answer(words: str, begins: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert answer_text(Answer(question), guidance, now=NOW).startswith(begins)
