"""A paper at the prompt: question by question, a gap for an empty line, two files at the end."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest

from tests.content import GUIDANCE
from tests.documents.reading_back import markdown_lines, word_lines
from tests.filling.sample import SAMPLE, opportunity
from tracker.console.screen import Screen
from tracker.console.session import Session
from tracker.errors import FileError, TemplateError
from tracker.filling.fill import fill
from tracker.flows.template import HandedOut
from tracker.house import House
from tracker.knowledge import Guidance, Hearing, Template
from tracker.model import Opportunity
from tracker.telling import Delivery, Occasion


class PaperHouse:
    """Holds one template, and fills it in."""

    sources = ()
    guidance = Guidance({}, {}, {}, Hearing({}, -9.0), {"sample": SAMPLE})

    def __init__(self) -> None:
        self.asked: list[str] = []

    def clock(self) -> datetime:
        return datetime(2026, 11, 29, 10, tzinfo=UTC)

    async def ask(self, words: str, *, before: object) -> object:
        self.asked.append(words)
        raise TemplateError("asked")

    async def hand_out(self, paper: Template, given: Mapping[str, str], *, opportunity: int | None) -> HandedOut:
        about = None if opportunity is None else numbered(opportunity)
        filled = fill(paper, given, opportunity=about, payer="Sample Trust", now=self.clock())
        return HandedOut(paper, "sample-choir", filled.paper, filled.missing, filled.taken)


def numbered(id_: int) -> Opportunity:
    return opportunity(id=id_)


def session() -> Session:
    return Session(cast(House, PaperHouse()), Screen())


async def say(made: Session, *lines: str) -> None:
    for line in lines:
        await made.answer(line)


async def test_the_questions_are_asked_one_by_one_and_two_files_are_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = session()
    await say(made, f"template sample into {tmp_path}")
    shown = capsys.readouterr().out
    assert "1 of 7: What are you called? (needed)" in shown
    assert "I store none of it" in shown
    await say(made, "Rivertown Choir", "We sing.", "", "soon")
    assert "start: “soon” is not one day" in capsys.readouterr().out
    await say(made, "1 April 2027", "", "12", "")
    assert not made.asks
    shown = capsys.readouterr().out
    assert str(tmp_path / "sample-choir.docx") in shown
    assert "Still to fill in: the buyer; your insurance." in shown
    markdown = (tmp_path / "sample-choir.md").read_text(encoding="utf-8")
    assert markdown.startswith("# Paper of Rivertown Choir\n")
    assert word_lines((tmp_path / "sample-choir.docx").read_bytes()) == markdown_lines(markdown)


async def test_skip_leaves_a_gap_where_words_are_needed_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = session()
    await say(made, f"template sample into {tmp_path}")
    assert "Enter or “skip” leaves a gap" in capsys.readouterr().out
    await say(made, "skip", "We sing.", "skip", "skip this one", "skip", "skip", "skip")
    assert "Still to fill in:" in capsys.readouterr().out
    (paper,) = tmp_path.glob("*.md")
    assert "skip" not in paper.read_text(encoding="utf-8").lower()


async def test_done_makes_the_paper_at_once_beside_an_earlier_one(tmp_path: Path) -> None:
    made = session()
    await say(made, f"template sample into {tmp_path}", "Choir", "done")
    await say(made, f"template sample into {tmp_path}", "Choir", "done")
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "sample-choir-2.docx",
        "sample-choir-2.md",
        "sample-choir.docx",
        "sample-choir.md",
    ]


async def test_stop_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = session()
    await say(made, f"template sample into {tmp_path}", "Choir", "stop")
    assert not made.asks
    assert "Nothing of it is stored" in capsys.readouterr().out
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("words", ["I want to die", "  I can't do this any more. i want to kill myself"])
async def test_who_is_in_distress_gets_help_lines_and_their_words_are_no_answer(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    made = session()
    monkeypatch.setattr(PaperHouse, "guidance", replace(PaperHouse.guidance, hearing=GUIDANCE.hearing))
    await say(made, f"template sample into {tmp_path}")
    capsys.readouterr()
    await say(made, words)
    told = capsys.readouterr().out
    assert told.strip().startswith("I am a bot and cannot help with this")
    assert "116 123" in told
    assert "I put nothing of that into your paper." in told
    assert not list(tmp_path.iterdir())
    assert made.asks
    await say(made, "Rivertown Choir", "done")
    paper = (tmp_path / "sample-choir.md").read_text(encoding="utf-8")
    assert "Paper of Rivertown Choir" in paper
    assert words.strip() not in paper


async def test_answers_that_contradict_each_other_are_asked_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = session()
    await say(made, f"template sample into {tmp_path}", "", "", "", "1 April 2027", "2 April 2027", "done")
    assert "at least 14 days after the start" in capsys.readouterr().out
    assert made.asks
    await say(made, "1 March 2027", "30 June 2027", "done")
    assert "Monday 1 March 2027" in (tmp_path / "sample-choir.md").read_text(encoding="utf-8")


async def test_a_paper_for_a_post_takes_what_its_announcement_says(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = session()
    delivery = Delivery(1, 7, "console:core-costs", Occasion.NEW)
    await made.sender.send(delivery, opportunity(), now=datetime(2026, 11, 29, tzinfo=UTC))
    await say(made, f"template sample for 1 into {tmp_path}", "Choir", "We sing.")
    assert "Whom do you meet? (Enter takes what the announcement says)" in capsys.readouterr().out
    await say(made, "done")
    assert "## For Sample Trust" in (tmp_path / "sample-choir.md").read_text(encoding="utf-8")


async def test_posts_wait_while_a_paper_is_filled_in(tmp_path: Path) -> None:
    made = session()
    assert not made._is_busy()
    await say(made, f"template sample into {tmp_path}")
    assert made._is_busy()


@pytest.mark.parametrize(
    ("words", "error", "says"),
    [
        ("template sample for 9", TemplateError, "no post"),
        ("template sample into /nowhere/at/all", FileError, "is no folder"),
    ],
)
async def test_what_cannot_begin_is_told(words: str, error: type[Exception], says: str) -> None:
    made = session()
    with pytest.raises(error, match=says):
        await say(made, words)
    assert not made.asks


@pytest.mark.parametrize("words", ["template for a first meeting with the GP", "templates", "template letter"])
async def test_other_words_on_templates_are_questions(words: str) -> None:
    made = session()
    with pytest.raises(TemplateError, match="asked"):
        await say(made, words)


async def test_the_word_alone_lists_them(capsys: pytest.CaptureFixture[str]) -> None:
    await say(session(), "template")
    assert "sample: A sample" in capsys.readouterr().out


async def test_a_paper_that_cannot_be_written_is_not_lost(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    made = session()
    await say(made, f"template sample into {folder}", "Choir")
    folder.rmdir()
    await say(made, "done")
    assert "is no folder" in capsys.readouterr().out
    assert made.asks
    folder.mkdir()
    await say(made, "done")
    assert len(list(folder.iterdir())) == 2
