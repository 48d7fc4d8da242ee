"""A narrow question is answered by the part of a guide that answers it; the rest is one word away."""

import pytest

from tests.build import NOW
from tests.reading_age import measured
from tracker.asking.understand import understand
from tracker.asking.ways.narrow import asks_for_whole
from tracker.knowledge import Guidance
from tracker.questions import Answer, Aspect, Question
from tracker.wording.answers import answer_text


def talk(guidance: Guidance, *lines: str) -> Question:
    question = None
    for line in lines:
        question = understand(line, now=NOW, guidance=guidance, earlier=question)
    assert question is not None
    return question


def said(question: Question, guidance: Guidance) -> str:
    return answer_text(Answer(question), guidance, now=NOW)


@pytest.mark.parametrize(
    ("words", "guide", "number", "holds"),
    [
        ("do our volunteers need a dbs check", "guide:G4", 4, "DBS check"),
        ("AccessNI check", "guide:G4", 6, "AccessNI"),
        ("who do we tell if we are worried about someone", "guide:G4", 8, "tell the lead the same day"),
        ("do we need a safeguarding policy", "guide:G4", 2, "short policy"),
        ("do we need the NHS data toolkit", "guide:G5", 6, "Toolkit"),
        ("do we owe the ICO a fee", "guide:G5", 9, "yearly fee"),
        ("employers liability", "guide:G6", 1, "employers' liability"),
        ("are volunteers covered by our insurance", "guide:G6", 2, "volunteers and trustees"),
        ("public liability for a choir", "guide:G6", 3, "public liability"),
        ("professional indemnity for tutors", "guide:G6", 4, "professional indemnity"),
        ("someone has a crisis in our session", "guide:G8", 9, "crisis"),
    ],
)
def test_the_step_that_answers_is_told_alone(
    words: str, guide: str, number: int, holds: str, guidance: Guidance
) -> None:
    question = talk(guidance, words)
    assert (question.guide, question.parts) == (guide, (number,))
    text = said(question, guidance)
    assert f"  {number}. " in text
    assert holds in text
    assert "Say “the whole guide”" in text
    assert len(text.splitlines()) < 24


@pytest.mark.parametrize(
    "words",
    [
        "safeguarding checklist",
        "insurance",
        "tell me about data protection",
        "what insurance do we need",
        "how do we measure outcomes",
        "how do we price a session",
        "boundaries with members",
        "working with commissioners",
    ],
)
def test_who_asks_for_the_guide_gets_its_steps_in_short(words: str, guidance: Guidance) -> None:
    question = talk(guidance, words)
    guide = guidance.guides[question.guide or ""]
    assert (question.lead, question.parts) == ("guide", ())
    text = said(question, guidance)
    assert all(f"\n  {number}. " in text for number in range(1, len(guide.steps) + 1))
    assert "Each step is in short here." in text
    assert len(text.splitlines()) < 40


@pytest.mark.parametrize(
    "words",
    [
        "the whole guide",
        "show me the whole guide please",
        "all of it",
        "the rest",
        "show me the rest of it",
        "more",
        "tell me more about it",
        "everything",
        "in full please",
        "the full checklist",
    ],
)
def test_the_whole_follows_a_part(words: str, guidance: Guidance) -> None:
    question = talk(guidance, "do our volunteers need a dbs check", words)
    assert (question.guide, question.aspect) == ("guide:G4", Aspect.WHOLE)
    text = said(question, guidance)
    assert "It is a duty by law" in text
    assert "Dates and nations:" in text


@pytest.mark.parametrize("words", ["step 5", "and step 5?", "show me step 5 in full"])
def test_a_step_follows_by_its_number(words: str, guidance: Guidance) -> None:
    question = talk(guidance, "safeguarding checklist", words)
    assert (question.guide, question.parts) == ("guide:G4", (5,))
    assert "It is a duty by law" in said(question, guidance)


def test_after_all_of_it_a_step_can_be_asked_for(guidance: Guidance) -> None:
    assert talk(guidance, "safeguarding checklist", "all of it", "step 3").parts == (3,)


@pytest.mark.parametrize(
    "words",
    [
        "more grants",
        "the rest of wales",
        "all of the north west",
        "whole of fife",
        "what closes this week",
        "step 40",
    ],
)
def test_look_alikes_do_not_go_on_with_the_guide(words: str, guidance: Guidance) -> None:
    assert not asks_for_whole(words)
    assert talk(guidance, "safeguarding checklist", words).aspect is not Aspect.WHOLE


def test_a_mark_of_doubt_stays_where_it_is_said(guidance: Guidance) -> None:
    text = said(talk(guidance, "safeguarding checklist"), guidance)
    assert "look the role up for a DBS check.\n" in text
    assert "checks go through AccessNI (not verified)." in text


def test_in_short_it_is_for_a_reader_of_twelve(guidance: Guidance) -> None:
    for id_ in guidance.guides:
        text = said(Question("", talk(guidance, "insurance").intent, guide=id_, lead="guide"), guidance)
        told = measured([line for line in text.splitlines() if "http" not in line])
        assert told is not None
        assert told.age <= 12, id_
