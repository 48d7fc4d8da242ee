"""A command loads what it needs and no more: who asks a question does not wait for what reads, fetches or posts."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.front_door import ROOT, environment

#: What takes a tenth of a second and more to load, each for itself.
READS, FETCHES, POSTS, TYPES, WRITES = "tracker.reading.read", "aiohttp", "discord", "prompt_toolkit", "docx"
#: What takes 35 MB together.
ANSWERS, GUIDES = "tracker.asking.understand", "tracker.guidance.load"


@pytest.mark.parametrize(
    ("command", "heavy"),
    [
        pytest.param(["--help"], {"tracker.model", READS, FETCHES, POSTS, TYPES, WRITES}, id="help"),
        pytest.param(["ask", "what is an ICB?"], {READS, FETCHES, POSTS, WRITES}, id="ask"),
        pytest.param(["merges"], {READS, FETCHES, POSTS, WRITES}, id="merges"),
        pytest.param(["export", "--format", "json"], {READS, FETCHES, POSTS, WRITES}, id="export"),
        pytest.param(["poll"], {READS, POSTS, WRITES, ANSWERS, GUIDES}, id="poll"),
    ],
)
def test_what_a_command_does_not_need_is_not_loaded(tmp_path: Path, command: list[str], heavy: set[str]) -> None:
    (tmp_path / "feeds.yaml").write_text(
        "sources:\n  - name: Sample Trust\n    kind: feed\n    url: http://127.0.0.1:1/\n", encoding="utf-8"
    )
    program = [sys.executable, "-X", "importtime", str(ROOT / "bot.py"), *command]
    told = subprocess.run(
        program, cwd=tmp_path, env=environment(), capture_output=True, text=True, check=False, timeout=60
    )
    loaded = {
        line.rpartition("|")[2].strip() for line in told.stderr.splitlines() if line.startswith("import time:")
    }
    assert told.returncode == 0, told.stderr
    assert "tracker.console.usage" in loaded
    assert not loaded & heavy


def test_what_is_left_out_is_known_by_these_names(tmp_path: Path) -> None:
    program = f"import {READS}, {FETCHES}, {POSTS}, {TYPES}, {WRITES}, {ANSWERS}, {GUIDES}"
    subprocess.run([sys.executable, "-W", "ignore", "-c", program], cwd=ROOT, check=True, timeout=60)
