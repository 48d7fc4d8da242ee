"""Who is worried about somebody of their group is shown the help lines, then what a group does."""

import pytest

from tests.build import NOW
from tracker.asking.distress.worried import SAFEGUARDING, about_somebody_of_ours
from tracker.asking.line.unread import plain
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.questions import WORRIED, Answer
from tracker.wording.answers import answer_text
from tracker.wording.help_lines import FIRST, LAST
from tracker.wording.worried import GUIDE, STEPS


def said(words: str, guidance: Guidance) -> str:
    return answer_text(Answer(understand(words, now=NOW, guidance=guidance)), guidance, now=NOW)


@pytest.mark.parametrize(
    "words",
    [
        "what do we do if someone tells us they're being abused",
        "a member of our shed says he wants to end his life what do i do",
        "one of our members told me she wants to end her life",
        "my mate in the shed says he wants to kill himself",
        "what do we do if someone tells us they are suicidal in a session",
        "somebody in our choir told me her husband hits her",
        "i think a woman in our group is being abused by her son",
        "what do i do if a member says they want to die",
        "our gardener has been self harming",
        "i'm worried about one of our members, he talks about ending it all",
        "a child at our session said her dad hurts her",
        "a volunteer saw bruises on a member",
        "a volunteer touched one of the ladies what do we do",
        "one of our tutors has been groping a member",
        "a helper hit one of the lads today",
        "somebody says the chairman has been touching the women",
        "a driver kissed one of our members and she didnt want it",
        "one of the men grabbed a woman at the shed",
        "a volunteer sent rude photos to a young member",
        "a trustee has been taking money off one of our members",
        "our leader pushed a member over, who do we tell",
        "one of the ladies was groped by a volunteer",
    ],
)
def test_the_help_lines_come_first_then_the_steps_with_their_day_and_source(words: str, guidance: Guidance) -> None:
    lines, _, rest = said(words, guidance).partition(LAST)
    assert lines.startswith(FIRST)
    assert "116 123" in lines
    assert "ring the police on 101" in rest
    assert "For your group, from the guide “Safeguarding”" in rest
    worried, card = rest.index("When you are worried: keep the person safe"), rest.index("a card with numbers")
    assert worried < card
    assert "Checked on 23 November 2026." in rest
    assert "https://www.gov.uk/guidance/safeguarding-duties-for-charity-trustees" in rest


@pytest.mark.parametrize(
    "words",
    [
        "i want to die",
        "my husband hits me",
        "my son wants to die",
        "he wants to kill himself",
        "someone please help me",
        "someone in our group hits me",
        "i told the group that i want to die",
        "i run a shed and i cant go on",
    ],
)
def test_who_speaks_of_themselves_or_their_family_is_shown_the_help_lines_without_the_steps(
    words: str, guidance: Guidance
) -> None:
    text = said(words, guidance)
    assert text.startswith(FIRST)
    assert "116 123" in text
    assert "For your group" not in text


@pytest.mark.parametrize(
    "words",
    ["training for staff when somebody says they want to kill themselves", "grants for domestic abuse survivors"],
)
def test_who_asks_for_money_or_courses_about_it_gets_them(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).lead != WORRIED


def test_the_steps_are_those_of_the_safeguarding_guide(guidance: Guidance) -> None:
    assert GUIDE == SAFEGUARDING
    first, second = (guidance.guides[GUIDE].steps[number - 1] for number in STEPS)
    assert first.startswith("When you are worried")
    assert second.startswith("Write a card with numbers")


@pytest.mark.parametrize(
    ("words", "ours"),
    [
        ("a member of our shed wants to die", True),
        ("I'm worried about a lad in the group", True),
        ("my daughter wants to die", False),
        ("i want to die", False),
        ("nobody in the group would miss me, i want to die", False),
    ],
)
def test_somebody_of_the_group_is_told_from_the_writer(words: str, ours: bool) -> None:
    assert about_somebody_of_ours(plain(words)) is ours


@pytest.mark.parametrize(
    "words",
    [
        "a volunteer touched base with one of the funders",
        "our tutor hit a problem with the form",
        "one of our members took money to the bank",
        "a volunteer pushed the piano in",
        "the committee kicked a few ideas around",
    ],
)
def test_who_tells_of_no_harm_gets_no_steps(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).lead != WORRIED


@pytest.mark.parametrize(
    "words",
    [
        "adult at risk of harm at our lunch club",
        "a lad in our band is being groomed i think",
        "safeguarding concern about one of our singers",
        "worried about a girl at the club, she isn't safe at home",
    ],
)
def test_who_tells_it_calmly_is_shown_the_lines_and_what_to_do(words: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert (question.distress, question.lead) == (True, WORRIED)


@pytest.mark.parametrize(
    "words",
    [
        "grants for adults at risk of harm",
        "do you fund support for a child at risk in our area",
        "how do we write a policy for when a child is at risk in our group",
        "our building is at risk",
    ],
)
def test_the_work_with_those_at_risk_is_no_cry_for_help(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).lead != WORRIED


@pytest.mark.parametrize(
    "words",
    [
        "What time do the Samaritans open?",
        "is the shout text line open at night",
        "how do I ring childline",
        "are helplines open on boxing day",
    ],
)
def test_who_asks_when_a_help_line_opens_is_shown_the_lines(words: str, guidance: Guidance) -> None:
    assert "116 123" in said(words, guidance)


@pytest.mark.parametrize(
    "words",
    [
        "our samaritans branch needs a grant to open on sundays",
        "when does the breathing space fund open",
        "we want to set up a helpline for farmers, who do we ring",
        "training for people who answer the phone at a helpline",
    ],
)
def test_a_group_that_runs_a_line_is_answered(words: str, guidance: Guidance) -> None:
    assert not understand(words, now=NOW, guidance=guidance).distress


def test_behind_the_lines_one_asks_of_them(guidance: Guidance) -> None:
    first = understand("what time do the samaritans open", now=NOW, guidance=guidance)
    again = understand("and is there one you can text", now=NOW, guidance=guidance, earlier=first)
    assert again.distress
    other = understand("and grants with an online form", now=NOW, guidance=guidance, earlier=first)
    assert not other.distress
