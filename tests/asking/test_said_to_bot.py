"""Words about the bot's own answers are no search: it says sorry, how to report a mistake, or which guides there are."""

import pytest

from tests.build import NOW
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.questions import Answer, Said
from tracker.terms import Intent
from tracker.wording.answers import answer_text

SAID = {
    Said.MISHEARD: """
        you got me wrong
        thats not what i asked
        you misunderstood
        i didnt ask for that
        that's nothing to do with what I asked
        wrong way
        you've not answered my question
        that didn't answer my question
        not what I meant
        you never answered me
    """,
    Said.SCOLDED: """
        that's rubbish
        you're useless
        this is a waste of time
        no use at all
        not very helpful
        that was no help
        useless bot
        that didn't help
        you don't know anything
        what a load of rubbish
    """,
    Said.AGAIN: """
        sorry?
        eh
        can you say that again simpler
        i dont understand that
        in plain english please
        thats too long
        you've lost me
        explain it like im five
        didn't get that
        put it in simple words
    """,
    Said.WRONG: """
        the date is wrong for warm spaces
        report a mistake
        is this right? the Hedgerow fund page says 18 december
        the link doesnt work
        you say 3 december but their website says 10 december
        how do i tell you somethings wrong
        i found an error
        the closing date is wrong
        wrong deadline for steady ground
        there's a mistake in this
    """,
    Said.CONTENTS: """
        list the guides
        what checklists have you got
        what pathways are there
        which guides do you have
        show me all the guides
        have you got any checklists
        guides
        can i see your guides
        what guides and templates are there
        do you have any checklists
    """,
}


@pytest.mark.parametrize(
    ("words", "said"), [(line.strip(), said) for said, told in SAID.items() for line in told.strip().splitlines()]
)
def test_what_is_said_to_the_bot_is_heard(words: str, said: Said, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert question.lead == said
    assert not question.distress


@pytest.mark.parametrize(
    "words",
    [
        "any grants for guides",
        "girl guides in leeds",
        "thats good",
        "this is helpful",
        "that was a good help",
        "you are good",
        "what a good fund",
        "is this any use to us",
        "thanks that's brilliant",
        "safeguarding checklist",
        "i dont understand UK4",
        "is there a template for a business case",
        "what is wrong with a lump sum",
        "useless at forms",
        "how do we report a safeguarding mistake to the council",
    ],
)
def test_look_alikes_are_questions(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).lead not in tuple(Said)


def test_the_guides_and_papers_are_listed_by_name(guidance: Guidance) -> None:
    text = answer_text(Answer(understand("list the guides", now=NOW, guidance=guidance)), guidance, now=NOW)
    assert all(guide.title in text for guide in guidance.guides.values())
    assert all(paper.title in text for paper in guidance.templates.values())


def test_who_reports_a_mistake_is_thanked_and_told_how(guidance: Guidance) -> None:
    text = answer_text(
        Answer(understand("the date is wrong for warm spaces", now=NOW, guidance=guidance)), guidance, now=NOW
    )
    assert text.startswith("Thank you")
    assert "funder's own page" in text
    assert "/report" in text


def test_a_guide_is_found_by_its_word_and_checklist(guidance: Guidance) -> None:
    assert understand("safeguarding checklist", now=NOW, guidance=guidance).guide == "guide:G4"


def test_who_wants_a_paper_filled_in_is_not_shown_the_whole_guide(guidance: Guidance) -> None:
    question = understand("fill in a capability statement for us please", now=NOW, guidance=guidance)
    text = answer_text(Answer(question), guidance, now=NOW)
    assert "template capability-statement" in text
    assert len(text.splitlines()) < 12


def test_how_a_subscription_is_ended_is_told(guidance: Guidance) -> None:
    for words in ("unsubscribe", "what are my subscriptions"):
        text = answer_text(Answer(understand(words, now=NOW, guidance=guidance)), guidance, now=NOW)
        assert "unsubscribe 3" in text


@pytest.mark.parametrize(
    "words",
    [
        "that's helpful",
        "really useful",
        "that was a great help",
        "oh that's brilliant",
        "just what we needed",
        "spot on",
    ],
)
def test_praise_is_taken_kindly(words: str, guidance: Guidance) -> None:
    question = understand(f"this is {words}" if words == "spot on" else words, now=NOW, guidance=guidance)
    assert (question.intent, question.lead) == (Intent.SMALLTALK, "")


@pytest.mark.parametrize(
    "words",
    ["that's a useful fund", "is that helpful for choirs", "great grants for sheds", "really useful grants"],
)
def test_praise_of_something_else_is_no_chat(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).intent is not Intent.SMALLTALK
