"""A guide's further parts reach the person: what is asked for by its name, and what stands below the steps."""

import pytest

from tests.build import NOW
from tracker.asking.understand import understand
from tracker.asking.ways.grant_questions import GRANT
from tracker.asking.ways.lost import GUIDE as LOST
from tracker.asking.ways.plain_answers import EVERYDAY
from tracker.knowledge import Guidance
from tracker.questions import Answer, Question
from tracker.terms import Intent
from tracker.wording.answers import answer_text
from tracker.wording.guidance_parts import guide_shown
from tracker.wording.guided import plain_words

WEMWBS, PHQ, GAD = "WEMWBS (14 statements) and SWEMWBS (7)", "PHQ-9", "GAD-7"


def asked(words: str, guidance: Guidance, earlier: Question | None = None) -> Question:
    return understand(words, now=NOW, guidance=guidance, earlier=earlier)


def told(words: str, guidance: Guidance) -> str:
    return answer_text(Answer(asked(words, guidance)), guidance, now=NOW)


@pytest.mark.parametrize(
    ("words", "guide", "details"),
    [
        ("what does WEMWBS cost", "guide:G9", (WEMWBS,)),
        ("do we need a licence for swemwbs?", "guide:G9", (WEMWBS,)),
        ("licence of the SWEMWBS", "guide:G9", (WEMWBS,)),
        ("can we use wemwbs for free", "guide:G9", (WEMWBS,)),
        ("PHQ9 copyright", "guide:G9", (PHQ,)),
        ("are the PHQ-9 and the GAD 7 free to copy", "guide:G9", (PHQ, GAD)),
        ("who owns the UCLA loneliness scale", "guide:G9", ("UCLA loneliness",)),
        ("is ONS4 free", "guide:G9", ("ONS4",)),
        ("price of the patient activation measure", "guide:G9", ("Patient Activation Measure (PAM)",)),
        ("licence for the hact social value bank", "guide:G9", ("UK Social Value Bank (HACT)",)),
        ("what became of PQASSO", "guide:G7", ("Trusted Standard",)),
        ("how much is the Outcomes Star", "guide:G9", ("DIALOG, ReQoL, MYCaW and the Outcomes Star",)),
    ],
)
def test_what_a_guide_tells_of_by_name_is_the_answer(
    words: str, guide: str, details: tuple[str, ...], guidance: Guidance
) -> None:
    question = asked(words, guidance)
    assert (question.intent, question.lead, question.guide) == (Intent.PATHWAY, "guide", guide)
    assert question.details == details
    assert not question.choices
    assert guide_shown(question, guidance) is None


def test_every_measure_and_mark_is_answered_with_its_own_words_and_source(guidance: Guidance) -> None:
    # A lost bid, everyday questions and a grant's way are asked for otherwise (test_lost.py, test_plain_answers.py,
    # test_everyday_points.py).
    others = (LOST, EVERYDAY, GRANT)
    known = [(guide, one) for guide in guidance.guides.values() if guide.id not in others for one in guide.details]
    assert len(known) > 10
    for guide, one in known:
        for word in (one.name, *one.words):
            text = told(f"what is the licence of {word}", guidance)
            assert plain_words(one.text)[:60] in text, word
            assert f"Checked on {guide.checked:%-d %B %Y}" in text
            assert ("Sources:" in text) is ("[" in one.text)
            assert f"the checklist “{guide.title}”" in text


def test_the_licence_of_wemwbs_and_the_steps_that_speak_of_it(guidance: Guidance) -> None:
    text = told("do I need a licence for WEMWBS", guidance)
    assert text.startswith("WEMWBS (14 statements) and SWEMWBS (7): ")
    assert "Everybody else pays for a licence every year." in text
    assert "What the paid licence costs was not read (not verified)." in text
    assert "\n  8. For the short WEMWBS" in text
    assert "warwick.ac.uk" in text
    assert "\n  1. " not in text


def test_the_step_that_warns_comes_with_what_points_to_it(guidance: Guidance) -> None:
    text = told("can we use the phq-9", guidance)
    assert "\n  4. Do not use the PHQ-9 or the GAD-7 as a group leader on your own." in text
    assert "see step" not in text


@pytest.mark.parametrize("words", ["any grants for WEMWBS training in Wales", "funding to run phq-9 courses"])
def test_who_seeks_money_and_names_one_still_searches(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).intent is Intent.SEARCH


def test_another_measure_can_be_asked_about_after_one(guidance: Guidance) -> None:
    first = asked("what does WEMWBS cost", guidance)
    assert asked("and GAD-7?", guidance, first).details == (GAD,)


def test_all_that_stands_below_the_steps_follows_them(guidance: Guidance) -> None:
    for guide in guidance.guides.values():
        text = told(f"show me the whole checklist {guide.title}", guidance)
        last = text.index(f"\n  {len(guide.steps)}. ")
        for line in guide.notes.splitlines():
            if line.startswith("- "):
                assert text.index(plain_words(line[2:])[:40]) > last


def test_a_step_stands_alone_in_a_checklist_and_points_to_nothing_beside_it(guidance: Guidance) -> None:
    pointing = [
        (guide.id, step)
        for guide in guidance.guides.values()
        for step in guide.steps
        if {"below", "overleaf"} & set(step.lower().replace(".", " ").split())
    ]
    assert pointing == []


def test_a_title_that_an_answer_offers_leads_there(guidance: Guidance) -> None:
    for guide in guidance.guides.values():
        assert asked(f"the checklist “{guide.title}”", guidance).guide == guide.id
        assert asked(guide.title, guidance).lead in ("guide", "terms")
    for pathway in guidance.pathways.values():
        assert asked(f"the steps of “{pathway.title}”", guidance).pathway == pathway.id
