"""What somebody asks of the bot itself: what it keeps of them, and which languages it understands."""

import pytest

from tests.build import NOW
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.questions import Answer, Said
from tracker.terms import Intent
from tracker.wording.answers import answer_text

ASKED = {
    Said.KEPT: """
        please delete all my data
        can you erase everything you know about me
        wipe my history
        what do you keep about me?
        do you save my questions
        is what I write private
        do you store my messages
        have you got a privacy policy
    """,
    Said.LANGUAGES: """
        do you understand Polish?
        can you answer in Urdu
        can I write to you in Ukrainian
        which languages do you speak
        is this available in Gaelic
        reply in Welsh please
    """,
}
SAYS = {Said.KEPT: "“my lists”", Said.LANGUAGES: "In Welsh I understand"}


@pytest.mark.parametrize(
    ("words", "said"),
    [(line.strip(), said) for said, lines in ASKED.items() for line in lines.strip().splitlines()],
)
def test_it_is_answered_of_the_bot(words: str, said: Said, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert (question.intent, question.lead) == (Intent.HELP, said)
    assert SAYS[said] in answer_text(Answer(question), guidance, now=NOW)


def test_who_is_not_understood_is_told_whom_to_ring(guidance: Guidance) -> None:
    told = answer_text(Answer(understand("я не хочу жить", now=NOW, guidance=guidance)), guidance, now=NOW)
    assert "ring 999" in told
    assert "116 123" in told


@pytest.mark.parametrize(
    "words",
    [
        "how long do we have to keep members' data",
        "should we delete our volunteers' details",
        "what do you know",
        "what do you have for choirs",
        "do you understand grants",
        "can you speak to the council for us",
        "grants for Polish speaking groups",
        "money for classes in Welsh",
        "stop all my reminders",
        "do you keep a list of funders",
        "are there grants in Kent",
    ],
)
def test_look_alikes_ask_for_something_else(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).lead not in SAYS


def test_distress_stays_before_it(guidance: Guidance) -> None:
    assert understand("delete me, i want to die", now=NOW, guidance=guidance).intent is Intent.DISTRESS
