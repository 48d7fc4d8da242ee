"""One broken file of guidance takes nothing down with it: it is told once, left out, and all else runs."""

import asyncio
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.build import NOW
from tests.front_door import ROOT, environment
from tracker.asking.distress.distress import Distress
from tracker.asking.distress.heard import heard
from tracker.asking.line.unread import plain
from tracker.asking.understand import understand
from tracker.asking.ways import nearness, which_way
from tracker.guidance.load import FOLDER, load_what_there_is
from tracker.questions import Answer
from tracker.steps import in_use
from tracker.wording.answers import answer_text

BROKEN = (
    "guides/G4.md",
    "guides/G1.md",
    "pathways/eng-la-grant.md",
    "pathways/uk-freelancers.md",
    "glossary.yaml",
    "notices.yaml",
    "templates/first-meeting.md",
    "help_lines.yaml",
    "distress/weights.tsv",
)
PLAIN, STEMS = cache(plain), cache(nearness.stems)
ASKED = (
    "core costs in wales",
    "how do we get a grant from the council",
    "what is an ICB?",
    "what is a UK4 notice",
    "safeguarding",
    "how do we get commissioned by the NHS in scotland",
    "first meeting agenda",
    "how do we measure whether singing helps",
    "start the safeguarding checklist",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(FOLDER, tmp_path / "guidance")


@pytest.fixture
def remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Work out once for all copies of which words their texts consist: nearly all of them are alike."""
    for module in (nearness, which_way):
        monkeypatch.setattr(module, "plain", PLAIN)
        monkeypatch.setattr(module, "stems", STEMS)


@pytest.mark.usefixtures("remembered")
@pytest.mark.parametrize("spoilt", ["", "---\ntitle: [", "\x00\x01", None])
@pytest.mark.parametrize("name", BROKEN)
def test_all_else_is_answered_and_distress_first_of_all(
    name: str, spoilt: str | None, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = folder / name
    if spoilt is None:
        path.unlink()
        path.mkdir()
    else:
        path.write_text(spoilt, encoding="utf-8")
    guidance = in_use(folder, folder / "distress" / "weights.tsv")
    told = [record.getMessage() for record in caplog.records]
    assert len([line for line in told if path.name in line and "line" in line]) == 1, told
    question = understand("i want to die", now=NOW, guidance=guidance)
    text = answer_text(Answer(question), guidance, now=NOW)
    assert "116 123" in text
    assert "85258" in text
    for words in ASKED:
        question = understand(words, now=NOW, guidance=guidance)
        assert not question.distress
        assert answer_text(Answer(question), guidance, now=NOW)


def test_whole_content_has_no_problems_and_tells_the_log_nothing(caplog: pytest.LogCaptureFixture) -> None:
    assert load_what_there_is().problems == ()
    in_use()
    assert not caplog.records


def test_of_spoilt_weights_what_can_be_read_goes_on_hearing(folder: Path) -> None:
    weights = folder / "distress" / "weights.tsv"
    lines = weights.read_text(encoding="utf-8").split("\n")
    weights.write_text("\n".join([*lines[:50], "<<<<<<< ours", *lines[50:]]), encoding="utf-8")
    loaded = load_what_there_is(folder, weights)
    assert [(one.line, one.field) for one in loaded.problems] == [(51, "weight")]
    assert loaded.guidance.hearing.weights == load_what_there_is().guidance.hearing.weights


@pytest.mark.parametrize(
    "words",
    [
        "i want to die",
        "kill myself",
        "im suicidal",
        "my husband hits me",
        "took pills",
        "i cant go on",
        "self harm",
    ],
)
def test_without_any_weights_the_built_in_words_hear(words: str, folder: Path) -> None:
    weights = folder / "distress" / "weights.tsv"
    weights.unlink()
    guidance = load_what_there_is(folder, weights).guidance
    assert heard(words, guidance) is Distress.CLEAR
    assert heard("suicide prevention grants for groups in wales", guidance) is not Distress.CLEAR
    assert heard("how do we get a grant from the council", guidance) is Distress.NONE


def test_a_template_stays_where_its_guide_is_left_out(folder: Path) -> None:
    (folder / "guides" / "G3.md").write_text("", encoding="utf-8")
    loaded = load_what_there_is(folder)
    assert [Path(one.path).name for one in loaded.problems] == ["G3.md"]
    assert "guide:G3" in {one.guide for one in loaded.guidance.templates.values()}


def test_a_word_leads_to_no_word_that_was_left_out(folder: Path) -> None:
    (folder / "notices.yaml").write_text("- term: [", encoding="utf-8")
    terms = load_what_there_is(folder).guidance.terms
    assert terms
    assert all(name in terms for term in terms.values() for name in term.like)


async def test_through_the_front_door_the_program_goes_on_and_says_what_to_mend(tmp_path: Path) -> None:
    house = tmp_path / "house"
    shutil.copytree(ROOT / "tracker", house / "tracker")
    shutil.copy(ROOT / "bot.py", house)
    (house / "tracker/guidance/guides/G4.md").write_text("", encoding="utf-8")

    async def bot(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(house / "bot.py"), *arguments]
        process = await asyncio.create_subprocess_exec(
            *command,
            cwd=tmp_path,
            env=environment(),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, err = await process.communicate()
        return subprocess.CompletedProcess(command, process.returncode or 0, out.decode(), err.decode())

    for arguments in (("ask", "i want to die"), ("ask", "what is an ICB?"), ("export", "--format", "csv")):
        ended = await bot(*arguments)
        assert ended.returncode == 0
        assert ended.stderr.count("guides/G4.md, line 1, front matter: must begin on line 1 with ---") == 1
    assert "116 123" in (await bot("ask", "i want to die")).stdout
    checked = await bot("guidance", "check")
    assert checked.returncode == 1
    assert "guides/G4.md, line 1, front matter" in checked.stderr
    (house / "tracker/guidance/glossary.yaml").write_text("- term: [", encoding="utf-8")
    both = await bot("guidance", "check")
    assert both.returncode == 1
    assert "guides/G4.md, line 1" in both.stderr
    assert "glossary.yaml, line 2" in both.stderr
