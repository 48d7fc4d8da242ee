"""What does not hold in the nation asked about is never shown as if it did."""

import pytest

from tests.build import NOW
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.questions import Answer, AskBack, Question
from tracker.wording.answers import answer_text


def asked(words: str, guidance: Guidance, earlier: Question | None = None) -> Question:
    return understand(words, now=NOW, guidance=guidance, earlier=earlier)


@pytest.mark.parametrize(
    ("words", "nation"),
    [
        ("how do we get a council grant in scotland", "Scotland"),
        ("council grants in wales how", "Wales"),
        ("how do we get a council grant in Belfast", "Northern Ireland"),
        ("sut mae cael grant gan y cyngor?", "Wales"),
    ],
)
def test_a_way_that_a_nation_does_not_have_is_told_first(words: str, nation: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.elsewhere, question.lead) == ("eng-la-grant", "pathway")
    assert question.pathway is not None
    there = guidance.pathways[question.pathway]
    assert set(question.nations) & set(there.nations)
    assert answer_text(Answer(question), guidance, now=NOW).startswith(
        f"I have no steps for “A grant from the council” in {nation}: mine are for England. "
        f"Here is the nearest that I have for {nation}. For the others ask “and in England?”.\n\n{there.title}"
    )
    back = asked("and in England?", guidance, question)
    assert (back.pathway, back.elsewhere) == ("eng-la-grant", None)


def test_the_nearest_way_to_a_grant_is_a_grant(guidance: Guidance) -> None:
    assert asked("how do we get a council grant in scotland", guidance).pathway == "sco-tsi-fund"


@pytest.mark.parametrize(
    ("words", "pathways"),
    [
        ("how do we get commissioned by the health board", {"wal-contract", "sco-ijb-contract"}),
        ("how do we get commissioned by the health board in Wales", {"wal-contract"}),
        ("how do we get paid by the health board in Scotland", {"sco-ijb-contract"}),
        ("sut mae cael gwaith gan y bwrdd iechyd?", {"wal-contract"}),
        ("how do we get commissioned by the HSC trust", {"ni-hsc-contract"}),
    ],
)
def test_the_words_for_a_body_say_the_nation(words: str, pathways: set[str], guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert question.pathway in pathways
    assert (question.lead, question.elsewhere) == ("pathway", None)


def test_a_health_board_without_a_nation_says_whose_steps_are_shown_and_asks_where(guidance: Guidance) -> None:
    question = asked("how do we get commissioned by the health board", guidance)
    assert question.ask_back is AskBack.PLACE
    text = answer_text(Answer(question), guidance, now=NOW)
    assert text.startswith("This differs between Scotland and Wales. Here are the steps for Scotland.")

    there = asked("and in Scotland?", guidance, question)
    assert (there.pathway, there.nations) == ("sco-ijb-contract", ("scotland",))
    assert answer_text(Answer(there), guidance, now=NOW).startswith("Paid work for Scottish councils")


def test_an_english_body_in_scotland_is_told(guidance: Guidance) -> None:
    text = answer_text(
        Answer(asked("how do we get commissioned by the ICB in Scotland", guidance)), guidance, now=NOW
    )
    assert text.startswith("I have no steps for")
    assert (
        "“Integrated care board” is used in England. In Scotland the nearest that I know is “Health board”." in text
    )


@pytest.mark.parametrize(
    "words", ["how do link workers refer to us in wales", "how do we bid for a contract in Scotland", "how do we get a council grant in Leeds"]
)  # fmt: skip
def test_nothing_is_said_where_the_nation_has_such_a_way(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).elsewhere is None
