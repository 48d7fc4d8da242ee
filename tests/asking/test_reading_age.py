"""What the bot says itself, in every kind of answer, is for a reader of twelve; what it quotes and names is not its own."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.build import NOW, an_opportunity
from tests.demo.expected import TRUTHS
from tests.demo.test_reading_of_samples import announcement_of
from tests.reading_age import measured, own_sentences
from tracker.flows.ask.ask import ask
from tracker.knowledge import Guidance
from tracker.model import Key
from tracker.questions import Answer, Question
from tracker.reading.read import read
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.terms import Intent
from tracker.wording.answers import answer_text
from tracker.wording.asking_back import LINES, NATION

QUESTIONS = sorted((Path(__file__).parent / "data").glob("*.jsonl"))

#: Years: for all answers of a kind together, and for a single answer.
READER = 12.0


async def fill(database: Database) -> None:
    """Store what the demo announces."""
    for number, truth in enumerate(TRUTHS, start=1):
        announcement = announcement_of(truth, made_on=NOW.date())
        reading = read(announcement)
        if not reading.kind.is_opportunity:
            continue
        one = replace(
            an_opportunity(reading, title=announcement.title, link=announcement.link), funder=announcement.source
        )
        async with database.transaction() as transaction:
            keys = [Key(f"id:{number}", "")]
            await opportunities.insert(transaction, one, key=f"k{number}", text=announcement.body, keys=keys)


def questions() -> Iterator[str]:
    """Yield the labelled questions of people, of every kind."""
    for path in QUESTIONS:
        yield from (json.loads(line)["q"] for line in path.read_text("utf-8").splitlines())


def contents(guidance: Guidance) -> Iterator[tuple[str, Question]]:
    """Yield a question for every pathway, stage, guide, word and notice that an answer can begin with."""
    for id_, pathway in guidance.pathways.items():
        yield id_, Question("", Intent.PATHWAY, pathway=id_, lead="pathway")
        for stage in pathway.stages:
            name = f"{id_}#{stage.number}"
            yield name, Question("", Intent.PATHWAY, pathway=id_, stage=stage.number, lead="pathway")
    for id_ in guidance.guides:
        yield id_, Question("", Intent.PATHWAY, guide=id_, lead="guide")
    for name in guidance.terms:
        yield name, Question("", Intent.GLOSSARY, terms=(name,), lead="terms")


async def test_answers_to_what_people_ask_are_for_a_reader_of_twelve(
    database: Database, guidance: Guidance
) -> None:
    await fill(database)
    said: defaultdict[Intent, list[str]] = defaultdict(list)
    hard = []
    for question in questions():
        asked = await ask(database, guidance, question, now=NOW)
        own = own_sentences(asked.text)
        said[asked.answer.question.intent].append(own)
        told = measured([own])
        assert told is not None, question  # every answer holds at least one sentence of the bot's own
        if told.age > READER:
            hard.append((round(told.age, 1), question))
    assert hard == []
    assert set(said) == set(Intent)
    for intent, texts in said.items():
        whole = measured(texts)
        assert whole is not None
        assert whole.age <= READER, intent


def test_answers_from_each_piece_of_the_guidance_are_for_a_reader_of_twelve(guidance: Guidance) -> None:
    hard = []
    # Long after it was checked, an answer has a line more: that it is old.
    for now in (NOW, NOW + timedelta(days=700)):
        for name, question in contents(guidance):
            told = measured([own_sentences(answer_text(Answer(question), guidance, now=now))])
            if told is not None and told.age > READER:
                hard.append((round(told.age, 1), name))
    assert hard == []


def test_what_is_asked_back_is_for_a_reader_of_twelve() -> None:
    for line in (*LINES.values(), NATION):
        told = measured([line])
        assert told is not None
        assert told.age <= READER, line


@pytest.mark.parametrize(
    ("answer", "own"),
    [
        pytest.param("Who pays: The council.", "The council.", id="a heading at the beginning of a line"),
        pytest.param("1. Harbour Fund (Brackenhope Trust)", "", id="a fund's title"),
        pytest.param("   https://funder.example/a.", "", id="an address"),
        pytest.param("Yes: “towards the remuneration of personnel”.", "it.", id="a quote"),
        pytest.param("  2. Ask the council. Then wait.", "Ask the council. Then wait.", id="a step of a guide"),
    ],
)
def test_what_is_not_the_bots_own_is_left_out(answer: str, own: str) -> None:
    assert own_sentences(answer) == own
