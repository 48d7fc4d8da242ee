"""A person in distress is told from a question about money that uses the same words."""

import pytest

from tracker.asking.distress import Distress, read_distress
from tracker.asking.unread import plain


@pytest.mark.parametrize(
    "words",
    [
        "i want to die",
        "I feel suicidal",
        "thinking of ending it all",
        "i don't want to be here any more",
        "one of our members told me she wants to end her life",
        "my mate in the shed says he wants to kill himself",
        "i've been self harming again",
        "took too many pills",
        "my husband hits me",
        "everyone would be better off without me",
        "i feel like ending it all and the grant got turned down",
        "honestly might kms",
        "dwi eisiau marw",
    ],
)
def test_danger_is_heard(words: str) -> None:
    assert read_distress(plain(words)) is Distress.DANGER


@pytest.mark.parametrize(
    "words",
    [
        "I can't cope any more",
        "i cant go on like this",
        "im so alone",
        "i'm at breaking point",
        "I want to end it",
        "whats the point any more",
    ],
)
def test_despair_is_heard(words: str) -> None:
    assert read_distress(plain(words)) is Distress.LOW


@pytest.mark.parametrize(
    "words",
    [
        "suicide prevention grants",
        "funding for a suicide bereavement group",
        "self harm support project for teenagers",
        "we can't go on without core funding",
        "our group will die without money for rent",
        "i cant cope with this form",
        "the application form is killing me",
        "I'm dying to know when it opens",
        "grants for domestic abuse survivors",
        "our leader is burning out, can we put supervision in a bid",
        "i want to die of embarrassment",
        "the hall is 5 kms away",
        "what's the point of an expression of interest?",
        "we want to end it in March, the project I mean",
        "who is responsible if someone has a crisis in our session",
    ],
)
def test_the_same_words_about_money_or_forms_are_no_distress(words: str) -> None:
    assert read_distress(plain(words)) is Distress.NONE
