"""Plain questions on what a word means, misspelt too, and the same in another nation."""

import pytest

from tests.build import NOW
from tracker.asking.understand import understand
from tracker.flows.ask.ask import follow_up
from tracker.knowledge import Guidance
from tracker.questions import Answer, Question
from tracker.terms import Intent
from tracker.wording.answers import answer_text


def talk(guidance: Guidance, *lines: str) -> Question:
    question: Question | None = None
    for line in lines:
        question = understand(line, now=NOW, guidance=guidance, earlier=follow_up(line, question, guidance))
    assert question is not None
    return question


def said(guidance: Guidance, *lines: str) -> str:
    return answer_text(Answer(talk(guidance, *lines)), guidance, now=NOW)


@pytest.mark.parametrize(
    ("words", "terms"),
    [
        ("what is a grant", ("Grant",)),
        ("What are grants?", ("Grant",)),
        ("what is a tender", ("Tender",)),
        ("whats a contract", ("Contract",)),
        ("what is contracts finder", ("Contracts Finder",)),
        ("what is the difference between a grant and a contract", ("Grant", "Contract")),
        ("a grant or a contract, what's the difference", ("Grant", "Contract")),
        ("what is a comissioner", ("Commissioner",)),
        ("comissioner", ("Commissioner",)),
        ("what is an intergrated care bord?", ("Integrated care board",)),
        ("safegarding", ("Safeguarding",)),
        ("gdpr", ("UK GDPR",)),
        ("what is NICVA", ("NICVA",)),
        ("what is WCVA", ("WCVA",)),
        ("who are SCVO", ("SCVO",)),
        ("what is OSCR", ("OSCR",)),
        ("CIW", ("Care Inspectorate Wales",)),
        ("gift aid", ("Gift Aid",)),
    ],
)
def test_a_plain_question_finds_the_word(words: str, terms: tuple[str, ...], guidance: Guidance) -> None:
    question = talk(guidance, words)
    assert (question.intent, question.terms, question.lead) == (Intent.GLOSSARY, terms, "terms")


@pytest.mark.parametrize(
    "words", ["what grants are there", "core costs", "any contracts", "contracts in Wales", "charity"]
)
def test_who_looks_for_money_gets_a_list(words: str, guidance: Guidance) -> None:
    assert talk(guidance, words).intent is Intent.SEARCH


@pytest.mark.parametrize(
    ("words", "guide"), [("gdpr for a shed", "guide:G5"), ("safegarding for our choir", "guide:G4")]
)
def test_a_word_for_ones_own_group_is_about_its_guide(words: str, guide: str, guidance: Guidance) -> None:
    question = talk(guidance, words)
    assert (question.intent, question.lead, question.guide) == (Intent.PATHWAY, "guide", guide)


def test_a_nation_after_a_word_asks_for_what_stands_for_it_there(guidance: Guidance) -> None:
    assert talk(guidance, "what is an ICB", "and Wales?").terms[0] == "Health board"
    assert talk(guidance, "what is an ICB", "and Wales?", "and in Northern Ireland?").terms[0] == "HSC Trust"
    assert talk(guidance, "what is an ICB in Scotland").terms == ("Health board", "Integrated care board")
    assert talk(guidance, "what is a grant", "and in Scotland?").terms == ("Grant",)
    text = said(guidance, "what is an ICB", "and Wales?")
    assert text.startswith(
        "“Integrated care board” is used in England. In Wales the nearest that I know is “Health board”."
    )


def test_where_another_nation_has_no_such_word_it_is_said(guidance: Guidance) -> None:
    text = said(guidance, "what is a Primary Care Network", "and in Scotland?")
    assert text.startswith("“Primary care network” is used in England. In Scotland I know no word like it.")


def test_of_two_words_the_unknown_one_is_told(guidance: Guidance) -> None:
    text = said(guidance, "what is the difference between a grant and a banana?")
    assert text.startswith("I do not know the word “banana”.\n\nGrant: ")
    assert "I do not know" not in said(guidance, "what is the difference between co-production and a CIC?")


def test_every_word_says_when_its_sources_were_read_or_that_it_has_none(guidance: Guidance) -> None:
    for term in guidance.terms.values():
        question = Question("…", Intent.GLOSSARY, terms=(term.name,), lead="terms")
        text = answer_text(Answer(question), guidance, now=NOW)
        assert ("ources read on " in text or "ources were read on " in text or "Nobody noted when" in text) == bool(
            term.references
        ), term.name
        assert ("It has no source yet" in text) == (not term.references), term.name


def test_what_stands_for_a_word_elsewhere_is_used_elsewhere(guidance: Guidance) -> None:
    for term in guidance.terms.values():
        for name in term.like:
            nations = set(guidance.terms[name].nations)
            assert not nations or nations - set(term.nations), (term.name, name)


@pytest.mark.parametrize("words", ["clawback in a nutshell", "DPIA in one sentence please", "standstill, briefly"])
def test_a_word_may_be_asked_for_in_short(words: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert (question.intent, question.lead) == (Intent.GLOSSARY, "terms")
