"""Questions that had a confident but wrong answer: limits, a lost bid, where the bot has it from, no charity."""

import pytest

from tests.build import NOW
from tests.content import GUIDANCE
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.questions import SOURCES, Answer, Question
from tracker.terms import Applicant, Area, Category, Intent
from tracker.wording.answers import answer_text


def asked(words: str, guidance: Guidance) -> Question:
    return understand(words, now=NOW, guidance=guidance)


@pytest.mark.parametrize(
    "words",
    [
        "how do I say no to people who need more help than we can give",
        "how do we turn someone away without being cruel",
        "what do we say to a man who is too unwell for our shed",
        "how should our choir set limits with members",
        "some people need more support than we can offer, what do we do",
        "we are out of our depth with one member, what should we do",
        "how do we draw the line",
    ],
)
def test_limits_lead_to_the_guide_on_them(words: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.intent, question.lead, question.guide, question.choices) == (
        Intent.PATHWAY,
        "guide",
        "guide:G8",
        (),
    )


def test_a_funder_that_says_no_is_another_matter(guidance: Guidance) -> None:
    assert asked("why did the council say no to our bid", guidance).guide != "guide:G8"


@pytest.mark.parametrize(
    "words",
    [
        "we didn't win the bid, can we find out why",
        "lost the tender, want to know our scores",
        "they picked someone else. are we owed feedback",
        "how do we get feedback on our bid in Wales",
        "we were turned down for a council contract, what are the reasons",
        "our tender was unsuccessful in Belfast, who tells us why",
    ],
)
def test_why_a_bid_was_lost_is_told_by_the_assessment_summary(words: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.intent, question.lead) == (Intent.PATHWAY, "terms")
    assert question.terms == ("Assessment summary", "Standstill")
    text = answer_text(Answer(question), guidance, now=NOW)
    assert "The written feedback each bidder gets" in text
    assert "before the standstill ends" in text


def test_in_scotland_the_reasons_are_asked_for_in_writing(guidance: Guidance) -> None:
    question = asked("we lost a tender in Glasgow, can we know why", guidance)
    assert (question.pathway, question.stage, question.lead) == ("sco-ijb-contract", 5, "pathway")
    assert "Ask in writing for the reasons." in answer_text(Answer(question), guidance, now=NOW)


def test_a_lost_grant_has_no_assessment_summary(guidance: Guidance) -> None:
    assert asked("we didn't get the grant, can we get feedback", guidance).terms != (
        "Assessment summary",
        "Standstill",
    )


@pytest.mark.parametrize(
    "words",
    [
        "where does this information come from?",
        "where does all this information come from",
        "where do these dates come from",
        "where are your answers taken from",
        "where is that info from",
    ],
)
def test_where_the_bot_has_it_from_is_about_the_bot(words: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.intent, question.lead) == (Intent.HELP, SOURCES)


@pytest.mark.parametrize(
    "words", ["where does the ICB's money come from", "where does the lottery money come from"]
)
def test_where_money_comes_from_is_not(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).intent is not Intent.HELP


@pytest.mark.parametrize(
    "words",
    [
        "we are not a registered charity, core costs",
        "core costs, but we're not a charity yet",
        "we have no charity number, any grants for running costs",
        "not registered as a charity. money for rent and wages",
    ],
)
def test_who_is_no_charity_gets_funds_and_what_that_means(words: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.intent, question.filters.categories) == (Intent.SEARCH, (Category.CORE_COSTS,))
    assert question.filters.text == ()
    assert not {Applicant.CHARITY, Applicant.CIO} & set(question.filters.applicants)
    assert question.without_applicants == (Applicant.CHARITY, Applicant.CIO)
    text = answer_text(Answer(question), guidance, now=NOW)
    assert "I left out what only registered charities can apply for." in text


def test_the_area_still_counts(guidance: Guidance) -> None:
    question = asked("we are not a registered charity, core costs in wales", guidance)
    assert question.filters.areas == (Area.WALES,)
    assert question.filters.text == ()


@pytest.mark.parametrize("words", ["we are not a charity, can we tender", "do we have to be a charity to tender"])
def test_whether_one_must_be_a_charity_is_a_question_for_the_guide(words: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.intent, question.guide) == (Intent.PATHWAY, "guide:G2")
    assert not question.without_applicants


def test_the_step_for_scotland_is_the_one_with_the_reasons() -> None:
    stages = {stage.number: stage for stage in GUIDANCE.pathways["sco-ijb-contract"].stages}
    assert "reasons" in stages[5].do


@pytest.mark.parametrize(
    ("words", "guide"),
    [
        ("staff supervision guide", "guide:G8"),
        ("safeguarding checklist", "guide:G4"),
        ("the guide to data protection", "guide:G5"),
        ("guide on insurance for groups", "guide:G6"),
    ],
)
def test_a_guide_that_is_asked_for_leads(words: str, guide: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert (question.intent, question.lead, question.guide) == (Intent.PATHWAY, "guide", guide)


@pytest.mark.parametrize("words", ["grants for girl guides", "money for a trail guide in Powys"])
def test_guides_who_need_money_get_a_list(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).intent is Intent.SEARCH
