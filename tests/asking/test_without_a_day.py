"""Funds without a closing date, those that give the most, and the closest dates are asked for in everyday words."""

import pytest

from tests.build import NOW
from tracker.asking.understand import understand
from tracker.knowledge import Guidance


@pytest.mark.parametrize(
    "words",
    [
        "anything without a deadline",
        "grants with no closing date",
        "are there any funds that never close",
        "grants that have no deadline",
        "funds without any closing date in wales",
        "which grants don't have a deadline or any time",
        "no fixed deadline please",
        "money with no set deadline",
        "funding that doesn't close",
        "pots with no end date",
    ],
)
def test_what_has_no_closing_date_is_meant(words: str, guidance: Guidance) -> None:
    assert "any time" in understand(words, now=NOW, guidance=guidance).filters.text


@pytest.mark.parametrize(
    ("words", "size"),
    [
        ("which funder gives the most", "biggest"),
        ("who pays the most money", "biggest"),
        ("which fund offers the least", "smallest"),
        ("who gives the very most", "biggest"),
    ],
)
def test_who_gives_most_is_the_biggest(words: str, size: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).size == size


@pytest.mark.parametrize("words", ["what are the three closest deadlines", "the soonest closing dates please"])
def test_how_near_a_date_is_is_no_subject(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).filters.text == ()


@pytest.mark.parametrize(
    "words",
    [
        "what closes this week",
        "grants for the most deprived areas",
        "at least 5k",
        "has it got a deadline",
        "what's due",
    ],
)
def test_look_alikes_stay(words: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert "any time" not in question.filters.text
    assert question.size == ""
