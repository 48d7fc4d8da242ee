"""What fits no pathway and no guide clearly is not told as if it did: two are offered, or it is not known."""

import pytest

from tests.build import NOW
from tracker.asking.understand import understand
from tracker.flows.ask.ask import follow_up
from tracker.knowledge import Guidance
from tracker.questions import Answer, Question
from tracker.terms import Intent
from tracker.wording.answers import answer_text
from tracker.wording.guidance_parts import guide_shown
from tracker.wording.support import UNKNOWN, WHERE_FROM


def talk(guidance: Guidance, *lines: str) -> Question:
    question: Question | None = None
    for line in lines:
        question = understand(line, now=NOW, guidance=guidance, earlier=follow_up(line, question, guidance))
    assert question is not None
    return question


def said(question: Question, guidance: Guidance) -> str:
    return answer_text(Answer(question), guidance, now=NOW)


@pytest.mark.parametrize(
    "words",
    [
        "can we sell benches and still get grants",
        "what is the difference",
        "do we need planning permission for a shed",
    ],
)
def test_what_nothing_fits_is_not_known(words: str, guidance: Guidance) -> None:
    question = talk(guidance, words)
    assert (question.pathway, question.guide, question.choices) == (None, None, ())
    assert UNKNOWN in said(question, guidance)


@pytest.mark.parametrize(
    "words", ["how do we find volunteers", "how many members do we need", "how do we recruit staff"]
)
def test_what_hardly_fits_is_asked_back(words: str, guidance: Guidance) -> None:
    question = talk(guidance, words)
    assert question.choices
    assert question.ask_back is None
    text = said(question, guidance)
    assert text.startswith("I am not sure that I know this. Do you mean:\n  1. ")
    assert text.endswith(UNKNOWN)
    assert guide_shown(question, guidance) is None


@pytest.mark.parametrize("reply", ["neither", "no", "None of them", "nope, neither of those thanks", "not really"])
def test_neither_of_the_choices_names_who_may_know(reply: str, guidance: Guidance) -> None:
    question = talk(guidance, "how do we find volunteers", reply)
    assert (question.choices, question.distress) == ((), False)
    assert said(question, guidance).startswith(UNKNOWN)


def test_one_of_the_choices_is_taken_by_its_place(guidance: Guidance) -> None:
    words = "how do we find volunteers"
    first, second = talk(guidance, words).choices
    for reply, id_ in (("the first one", first), ("yes", first), ("The second one please", second), ("2", second)):
        question = talk(guidance, words, reply)
        assert (question.intent, question.choices) == (Intent.PATHWAY, ())
        assert id_ in (question.pathway, question.guide)
        titles = [
            one.title for kind in (guidance.pathways, guidance.guides) for one in kind.values() if one.id == id_
        ]
        assert said(question, guidance).startswith(titles[0])


def test_what_takes_no_choice_is_a_question_of_its_own(guidance: Guidance) -> None:
    assert follow_up("the fifth one", talk(guidance, "how do we find volunteers"), guidance) is None
    assert follow_up("what closes this week?", talk(guidance, "how do we find volunteers"), guidance) is None


@pytest.mark.parametrize(
    ("words", "guide"),
    [
        ("how often must we supervise staff", "guide:G8"),
        ("how much insurance do we need", "guide:G6"),
        ("how do we write a business case", "guide:G1"),
    ],
)
def test_what_fits_clearly_is_told_at_once(words: str, guide: str, guidance: Guidance) -> None:
    question = talk(guidance, words)
    assert (question.lead, question.guide, question.choices) == ("guide", guide, ())


@pytest.mark.parametrize(
    "words", ["how do we get paid by the NHS", "how do we get funded", "how do we get commissioned", "how does it all work in Wales"]
)  # fmt: skip
def test_who_only_asks_where_to_begin_is_shown_a_way(words: str, guidance: Guidance) -> None:
    question = talk(guidance, words)
    assert (question.intent, question.choices) == (Intent.PATHWAY, ())
    assert question.pathway is not None


@pytest.mark.parametrize(
    "words", ["where do you get your information", "How do you know this is right?", "what are your sources?", "says who"]
)  # fmt: skip
def test_the_bot_says_where_it_has_its_knowledge_from(words: str, guidance: Guidance) -> None:
    assert said(talk(guidance, words), guidance) == WHERE_FROM


@pytest.mark.parametrize("words", ["where do you get funding for choirs", "where do we get money for wages"])
def test_who_seeks_money_is_not_told_about_the_bot(words: str, guidance: Guidance) -> None:
    assert said(talk(guidance, words), guidance) != WHERE_FROM
