"""What is new: since which day something must have been found, and that those words are no closing date."""

from datetime import date

import pytest

from tests.build import NOW
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.terms import Area, Intent, Kind


@pytest.mark.parametrize(
    ("words", "since"),
    [
        ("what's new today?", date(2026, 11, 23)),
        ("anything new since yesterday", date(2026, 11, 22)),
        ("what came in this week", date(2026, 11, 23)),
        ("any new grants last week?", date(2026, 11, 16)),
        ("whats been added since thursday", date(2026, 11, 19)),
        ("new tenders in the last 3 days", date(2026, 11, 20)),
        ("just in this month", date(2026, 11, 1)),
        ("whats new", date(2026, 11, 16)),
    ],
)
def test_what_is_new_since_when(words: str, since: date, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert (question.intent, question.since) == (Intent.SEARCH, since)
    assert (question.filters.due_from, question.filters.due_to) == (None, None)
    assert question.filters.text == ()


def test_the_rest_of_the_question_still_narrows(guidance: Guidance) -> None:
    question = understand(
        "any new grants for choirs in Wales this month? new this week I mean", now=NOW, guidance=guidance
    )
    assert question.filters.kinds == (Kind.GRANT,)
    assert question.filters.areas == (Area.WALES,)


@pytest.mark.parametrize(
    "words",
    ["a new roof for our hall", "new grants for choirs", "what closes this week", "we are a new group in Fife"],
)
def test_a_new_thing_is_nothing_newly_found(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).since is None
