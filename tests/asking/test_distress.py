"""A person in distress is told from a question about money that uses the same words."""

import json
from pathlib import Path

import pytest

from tests.build import NOW
from tracker.asking.distress import Distress, read_distress, tells_of_oneself
from tracker.asking.understand import understand
from tracker.asking.unread import plain
from tracker.knowledge import Guidance


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
        "I want to end it",
        "my sister has swallowed a bottle of sleeping tablets",
        "i keep looking at the railway line and thinking of stepping in front of a train",
        "i feel sucidal tonite",
        "whats the quickest way to die",
        "my ex says hell stab me",
        "im not safe in this house",
        "i wont be around much longer",
        "she slit her wrists",
        "ah dinnae want tae be alive",
        "ive written my goodbye letters",
        "i think a lot about death",
        "dwi wedi cymryd gorddos",
        "mae o'n bygwth fy lladd",
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
        "whats the point any more",
        "i dont see how ill get through tonight",
        "had enough, cannae cope",
        "nobody would miss me if i went",
        "i just feel like giving up",
        "i feel so hopless",
        "alla i ddim mynd ymlaen",
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


@pytest.mark.parametrize(
    "words",
    [
        "we can't go on without core funding",
        "we cannot carry on paying the rent, any grants?",
        "lost the will to live filling in this form",
        "training for staff when somebody says they want to kill themselves",
        "what do we do if someone tells us they are suicidal in a session",
    ],
)
def test_in_doubt_the_help_lines_stand_beside_the_answer(words: str) -> None:
    assert read_distress(plain(words)) is Distress.UNSURE


@pytest.mark.parametrize(
    "words",
    [
        "im dying for a cuppa",
        "dead easy question: what is a PCN",
        "killing time till the deadline, whats new",
        "hit me with the best grants",
        "we died laughing at that, thanks",
        "i want to end my digest",
        "preserving a dying craft, heritage money",
    ],
)
def test_turns_of_phrase_are_no_distress(words: str) -> None:
    assert read_distress(plain(words)) is Distress.NONE


def _labelled() -> list[tuple[str, bool]]:
    lines = (Path(__file__).parent / "data" / "unseen_distress.jsonl").read_text("utf-8").splitlines()
    return [(row["q"], row["distress"]) for row in map(json.loads, lines)]


def test_hardly_anybody_in_distress_is_missed_and_hardly_a_question_about_money_loses_its_answer() -> None:
    told = [(words, meant, read_distress(plain(words))) for words, meant in _labelled()]
    missed = [words for words, meant, found in told if meant and found is Distress.NONE]
    alone = [words for words, meant, found in told if not meant and found is Distress.DANGER]
    asked = sum(1 for _, meant, _ in told if not meant)
    assert len(missed) <= 2, missed
    assert len(alone) <= asked / 50, alone


@pytest.mark.parametrize(
    "words", ["i have decided that tonight is the night", "my hands are shaking and it is raining in me"]
)
def test_who_tells_only_of_themselves_is_shown_the_help_lines_beside(words: str, guidance: Guidance) -> None:
    assert tells_of_oneself(plain(words))
    assert understand(words, now=NOW, guidance=guidance).distress


@pytest.mark.parametrize(
    "words", ["i dont understand", "i run a choir for people with dementia", "we want a van", "im in cardiff"]
)
def test_who_tells_of_a_group_or_says_little_is_not(words: str, guidance: Guidance) -> None:
    assert not understand(words, now=NOW, guidance=guidance).distress
