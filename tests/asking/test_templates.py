"""A question that asks for a paper to fill in is told from one that asks how, for money, or what a word means."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.terms import Intent

NOW = datetime(2026, 11, 29, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "templates", "guide"),
    [
        ("a template for a first meeting with the GP", ("first-meeting",), "guide:G3"),
        ("agenda for our first meeting", ("first-meeting",), "guide:G3"),
        ("have you got a template for meeting the link worker?", ("first-meeting",), "guide:G3"),
        ("capability statement template", ("capability-statement",), "guide:G7"),
        ("capabilty statment", ("capability-statement",), "guide:G7"),
        ("what is a capability statement", ("capability-statement",), "guide:G7"),
        ("evaluation plan", ("evaluation-plan",), "guide:G9"),
        ("a draft evaluation plan with milestones please", ("evaluation-plan",), "guide:G9"),
        ("partnership guideline", ("partnership-guideline",), "guide:G3"),
        ("template partnership agreement with the NHS", ("partnership-guideline",), "guide:G3"),
    ],
)
def test_a_template_is_found(guidance: Guidance, words: str, templates: tuple[str, ...], guide: str) -> None:
    told = understand(words, now=NOW, guidance=guidance)
    assert (told.intent, told.templates, told.guide) == (Intent.PATHWAY, templates, guide)


def test_the_word_alone_offers_all_of_them(guidance: Guidance) -> None:
    told = understand("what templates do you have", now=NOW, guidance=guidance)
    assert (told.templates, told.guide) == (tuple(guidance.templates), None)


def test_after_a_guide_its_own_templates_are_meant(guidance: Guidance) -> None:
    before = understand("what do we say at the first meeting with a surgery", now=NOW, guidance=guidance)
    assert before.guide == "guide:G3"
    told = understand("is there a template for that?", now=NOW, guidance=guidance, earlier=before)
    assert told.templates == ("first-meeting", "partnership-guideline")


@pytest.mark.parametrize(
    "words",
    [
        "grants for an evaluation plan",
        "what closes this week",
        "core costs in wales?",
        "first meeting with a GP practice next week what do i say",
        "tenders for a partnership guideline in Leeds",
        "alert me about evaluation grants",
        "what is an ICB?",
        "how do we measure outcomes",
        "the application form for the choir fund",
    ],
)
def test_other_questions_ask_for_none(guidance: Guidance, words: str) -> None:
    assert understand(words, now=NOW, guidance=guidance).templates == ()


def test_a_person_in_danger_gets_no_template(guidance: Guidance) -> None:
    told = understand("I want to die, evaluation plan", now=NOW, guidance=guidance)
    assert (told.intent, told.templates) == (Intent.DISTRESS, ())


def test_guidance_without_templates_offers_none(guidance: Guidance) -> None:
    bare = replace(guidance, templates={})
    assert understand("evaluation plan template", now=NOW, guidance=bare).templates == ()
