"""`guidance check` tells of what the content points to and does not hold, with file and line."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.front_door import ROOT, bot, environment
from tracker.flows.review import leads_nowhere
from tracker.freshness import Dangling, References
from tracker.guidance.load import FOLDER


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return Path(
        shutil.copytree(FOLDER, tmp_path / "guidance", ignore=shutil.ignore_patterns("__pycache__", "*.py"))
    )


def line_of(path: Path, words: str) -> int:
    """Return the one line that holds the words, from 1."""
    (at,) = [at for at, line in enumerate(path.read_text("utf-8").split("\n"), start=1) if words in line]
    return at


def test_all_that_our_content_points_to_is_there() -> None:
    assert leads_nowhere() == ()


def test_a_guide_that_was_deleted_is_told_wherever_it_is_pointed_to(content: Path) -> None:
    (content / "guides" / "G6.md").unlink()
    glossary = content / "glossary.yaml"
    assert leads_nowhere(content) == (
        Dangling(
            References.GUIDE, "G6", f"{content.parent.name}/guidance/glossary.yaml", line_of(glossary, "guide G6")
        ),
    )


@pytest.mark.parametrize(
    ("said", "kind", "name"),
    [
        ("(see guide G12)", References.GUIDE, "G12"),
        ("(see guides G3 and G14)", References.GUIDE, "G14"),
        ("See guides G3, G4 and\n   G15.", References.GUIDE, "G15"),
        ("(see eng-la-gift)", References.PATHWAY, "eng-la-gift"),
        ("See eng-la-grant and eng-lottery.", References.PATHWAY, "eng-lottery"),
        ("See notice UK40.", References.NOTICE, "UK40"),
        ("(see Share cod)", References.WORD, "Share cod"),
        ("(see step 11)", References.STEP, "11"),
    ],
)
def test_each_sort_of_reference_is_told_with_its_line(
    content: Path, said: str, kind: References, name: str
) -> None:
    guide = content / "guides" / "G8.md"
    text = guide.read_text("utf-8")
    guide.write_text(text.replace("7. No private contact", f"7. {said} No private contact", 1), "utf-8")
    (found,) = leads_nowhere(content)
    assert (found.kind, found.name, found.file) == (kind, name, "guidance/guides/G8.md")
    told = guide.read_text("utf-8").split("\n")[found.line - 1]
    assert name.split()[-1] in told


@pytest.mark.parametrize(
    "said",
    [
        "(see guides G1 to G9)",
        "(see eng-la-grant)",
        "See notices UK13 to UK16.",
        "(see PCN)",
        "(see Supplier identifier /\n   share code)",
        "(see step 9)",
        "(see the pathway on lists)",
        "A well-known uk-wide plan, [eng-kf](https://example.org/eng-la-x).",
    ],
)
def test_what_is_there_is_not_told(content: Path, said: str) -> None:
    guide = content / "guides" / "G8.md"
    text = guide.read_text("utf-8")
    guide.write_text(text.replace("7. No private contact", f"7. {said} No private contact", 1), "utf-8")
    assert leads_nowhere(content) == ()


def test_the_command_names_file_and_line_and_ends_with_1(tmp_path: Path) -> None:
    for name in ("bot.py", "feeds.yaml"):
        shutil.copy(ROOT / name, tmp_path / name)
    shutil.copytree(ROOT / "tracker", tmp_path / "tracker", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "tracker" / "guidance" / "guides" / "G6.md").unlink()

    def check(*more: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "bot.py", "guidance", "check", *more]
        return subprocess.run(
            command, cwd=tmp_path, env=environment(), text=True, encoding="utf-8", capture_output=True, check=False
        )

    told, rows = check(), check("--json")
    line = line_of(tmp_path / "tracker" / "guidance" / "glossary.yaml", "guide G6")
    assert (told.returncode, rows.returncode, told.stderr) == (1, 1, "")
    assert told.stdout.startswith(
        "Leads nowhere: 1\n"
        "  there is no guide G6\n"
        f"    tracker/guidance/glossary.yaml, line {line}\n"
        "    -> write what is missing, or change these words\n"
        "\n"
    )
    first = json.loads(rows.stdout.splitlines()[0])
    assert (first["standing"], first["kind"], first["name"], first["line"]) == ("nowhere", "guide", "G6", line)


async def test_where_nothing_leads_nowhere_nothing_is_said_of_it(tmp_path: Path) -> None:
    ended = await bot("guidance", "check", folder=tmp_path)
    assert ended.status == 0
    assert "nowhere" not in ended.out
