"""After a pathway, short words go on with it; a question of its own says what of a pathway it wants."""

import json
from pathlib import Path

import pytest

from tests.build import NOW
from tests.front_door import bot
from tracker.asking.understand import understand
from tracker.flows.ask.ask import follow_up
from tracker.knowledge import Guidance
from tracker.questions import Answer, Aspect, Question
from tracker.terms import Intent
from tracker.wording.answers import answer_text

WAY = "how do we get a council grant"


def talk(guidance: Guidance, *lines: str) -> Question:
    """Return the last question of a talk, each going on with the one before only where it says so."""
    question: Question | None = None
    for line in lines:
        question = understand(line, now=NOW, guidance=guidance, earlier=follow_up(line, question, guidance))
    assert question is not None
    return question


@pytest.mark.parametrize(
    ("words", "stage", "aspect"),
    [
        ("tell me about step 2", 2, Aspect.STEP),
        ("step 3", 3, Aspect.STEP),
        ("Step three please", 3, Aspect.STEP),
        ("what happens in the third step?", 3, Aspect.STEP),
        ("what about the last step", 5, Aspect.STEP),
        ("and then?", 2, Aspect.STEP),
        ("ok what comes after that", 2, Aspect.STEP),
        ("what's next?", 2, Aspect.STEP),
        ("what usually goes wrong", None, Aspect.BARRIER),
        ("what goes wrong in step 4?", 4, Aspect.BARRIER),
        ("who do I ring", None, Aspect.CONTACT),
        ("who should we talk to?", None, Aspect.CONTACT),
        ("how long does it take", None, Aspect.TIME),
        ("How long does step 4 take?", 4, Aspect.TIME),
        ("how much can we get", None, Aspect.SIZE),
    ],
)
def test_short_words_go_on_with_the_pathway(
    words: str, stage: int | None, aspect: Aspect, guidance: Guidance
) -> None:
    question = talk(guidance, WAY, words)
    assert (question.intent, question.pathway, question.lead) == (Intent.PATHWAY, "eng-la-grant", "pathway")
    assert (question.stage, question.aspect, question.distress) == (stage, aspect, False)


def test_a_talk_goes_on_step_by_step_to_the_end_and_to_another_nation(guidance: Guidance) -> None:
    lines = ["how do link workers refer to us", "step 2", "and then?"]
    assert talk(guidance, *lines).stage == 3
    assert talk(guidance, *lines, "who do we ring").stage == 3
    count = len(guidance.pathways["eng-sp-linkworker"].stages)
    assert talk(guidance, lines[0], *["and then?"] * (count + 3)).stage == count + 1
    assert talk(guidance, *lines, "and in Wales?").pathway == "wal-sp"


@pytest.mark.parametrize(
    "words",
    [
        "what closes this week?",
        "how long does it take to learn the guitar",
        "grants for step dancing",
        "who do I ring about my bins",
        "what is an ICB?",
        "how long must our charity accounts be kept",
    ],
)
def test_what_asks_for_something_else_does_not_go_on(words: str, guidance: Guidance) -> None:
    assert follow_up(words, talk(guidance, WAY), guidance) is None


def test_a_step_is_no_step_where_no_pathway_was_told(guidance: Guidance) -> None:
    assert follow_up("step 2", talk(guidance, "grants for choirs"), guidance) is None


@pytest.mark.parametrize(
    "words", ["I can't go on", "how do I end it all", "I want to end it", "i cant do this anymore"]
)
def test_distress_comes_before_the_next_step(words: str, guidance: Guidance) -> None:
    assert talk(guidance, WAY, words).distress


@pytest.mark.parametrize(
    ("words", "aspect"),
    [
        ("how long does it take to get a council contract", Aspect.TIME),
        ("what usually goes wrong with a council grant", Aspect.BARRIER),
        ("who do we speak to for a council grant", Aspect.CONTACT),
        ("how do we get a council grant", None),
    ],
)
def test_a_question_says_what_of_the_pathway_it_wants(
    words: str, aspect: Aspect | None, guidance: Guidance
) -> None:
    assert talk(guidance, words).aspect is aspect


async def test_a_batch_goes_on_with_the_pathway_that_it_names(tmp_path: Path) -> None:
    file = tmp_path / "questions.jsonl"
    rows = [
        {"q": WAY},
        {"q": "tell me about step 2", "follows": WAY},
        {"q": "how long does it take", "follows": WAY},
    ]
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    ended = await bot("ask", "--batch", str(file), folder=tmp_path)
    told = [json.loads(line) for line in ended.out.splitlines()]
    assert [(one["pathway"], one["stage"]) for one in told] == [
        ("eng-la-grant", None),
        ("eng-la-grant", 2),
        ("eng-la-grant", None),
    ]


def test_the_first_answer_says_all_that_one_needs_in_few_lines(guidance: Guidance) -> None:
    for pathway in guidance.pathways.values():
        question = Question("…", Intent.PATHWAY, pathway=pathway.id, lead="pathway")
        text = answer_text(Answer(question), guidance, now=NOW)
        lines = [line for line in text.splitlines() if line]
        assert len(lines) <= 27, pathway.id
        for label in ("Who pays: ", "The steps:", "Step 1 of ", "What to do now: ", "Checked on ", "Sources:"):
            assert label in text, pathway.id
        begin = pathway.stages[0]
        for told, label in (
            (begin.when, "How long: "),
            (begin.contact, "Whom to speak to: "),
            (begin.barrier, "What usually goes wrong: "),
            (begin.helps, "What helps: "),
        ):
            assert (label in text) == bool(told), pathway.id
