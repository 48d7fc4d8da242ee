"""What is forked for a test does what Python does from nothing, for each command; and it is a process as any other."""

import asyncio
import os
import re
import shutil
import signal
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.forked import can_fork
from tests.front_door import (
    GRANT,
    Ended,
    bot,
    environment,
    feed,
    item,
    publisher,
    start,
    stop,
    waits_for_input,
    write_feeds,
)
from tracker.console.usage import parser

pytestmark = pytest.mark.skipif(not can_fork(environment(), environment()), reason="nothing is forked here")

TODAY = "2026-11-23T10:00:00+00:00"

RECORD = '{"id": "r1", "source": "T", "source_kind": "feed", "title": "Choir fund", "body": "Grants.", "link": "", "published": "2026-11-02"}'

#: What is begun from nothing elsewhere: at a terminal, on Discord.
ELSEWHERE = {"demo", "run"}

#: Every other command; what each imports is imported from nothing here.
COMMANDS = {
    "poll": ["poll", "--all"],
    "read": ["read"],
    "read --explain": ["read", "--explain"],
    "ask": ["ask", "core costs in Wales"],
    "sources": ["sources", "check"],
    "guidance": ["guidance", "check"],
    "export": ["export", "--format", "ics"],
    "add": ["add", "--title", "Shed fund", "--body", GRANT.format(day=5), "--source", "Newsletter"],
    "merges": ["merges"],
    "split": ["split", "1"],
    "correct": ["correct", "1", "amount_max", "£6,000"],
    "corrections": ["corrections"],
    "corrections undo": ["corrections", "undo", "1"],
    "corrections export": ["corrections", "export"],
    "template": ["template", "first-meeting", "--opportunity", "1"],
    "template as Word file": ["template", "first-meeting", "--output", "paper.docx"],
    "backup": ["backup", "copy.db"],
}


def test_each_command_is_among_them() -> None:
    commands = next(action.choices for action in parser()._actions if action.dest == "command")
    assert commands is not None
    assert {words[0] for words in COMMANDS.values()} | ELSEWHERE == set(commands)


@pytest.mark.parametrize("name", COMMANDS)
async def test_what_is_forked_says_what_a_start_from_nothing_says(tmp_path: Path, name: str) -> None:
    words = COMMANDS[name]
    async with publisher() as told:
        told.body = feed(item("choir", GRANT.format(day=4)))
        (tmp_path / "world").mkdir()
        write_feeds(tmp_path / "world", {"name": "Sample Trust", "kind": "feed", "url": told.url})
        settings = {"TRACKER_CLOCK": str(tmp_path / "now")}
        (tmp_path / "now").write_text(TODAY, encoding="utf-8")
        first = await bot("poll", folder=tmp_path / "world", settings=settings)
        assert first.summary["new"] == 1
        told.body = feed(item("choir", GRANT.format(day=4)), item("garden", GRANT.format(day=7)))
        ended = []
        for afresh in (True, False):
            folder = tmp_path / f"afresh {afresh}"
            shutil.copytree(tmp_path / "world", folder)
            given = RECORD if words[0] == "read" else None
            one = await bot(*words, folder=folder, settings=settings, given=given, afresh=afresh)
            ended.append(replace(one, out=re.sub(r'(?<="seconds": )[\d.]+', "some", one.out)))
    assert ended[0] == ended[1]
    assert "Traceback" not in ended[0].err


async def test_it_has_its_own_id_and_arguments_and_ends_with_its_own_status(tmp_path: Path) -> None:
    first, second = await start("template", folder=tmp_path), await start("--nonsense", folder=tmp_path)
    assert len({first.pid, second.pid, os.getpid()}) == 3
    out, _ = await first.communicate()
    _, err = await second.communicate()
    assert (first.returncode, second.returncode) == (0, 2)
    assert b"first-meeting" in out
    assert b"--nonsense" in err


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
async def test_a_signal_as_soon_as_it_runs_ends_it(tmp_path: Path, number: signal.Signals) -> None:
    ended: list[Ended] = []
    for afresh in (True, False):
        running = await start("read", folder=tmp_path, stdin=asyncio.subprocess.PIPE, afresh=afresh)
        assert running.stdin is not None
        running.stdin.write(b"\n" * 100_000)  # more than a pipe holds
        await waits_for_input(running)
        ended.append(await stop(running, number))
    assert ended[0].status == ended[1].status != 0


async def test_it_ends_with_its_worker_s_children(tmp_path: Path) -> None:
    settings = {"TRACKER_CLOCK": str(tmp_path / "now"), "TRACKER_TICK": "0.1"}
    (tmp_path / "now").write_text(TODAY, encoding="utf-8")
    async with publisher() as told:
        told.body = feed(item("choir", GRANT.format(day=4)))
        write_feeds(tmp_path, {"name": "Sample Trust", "kind": "feed", "url": told.url})
        running = await start("run", folder=tmp_path, settings=settings)
        assert running.stdout is not None
        while b"/items/choir" not in (line := await asyncio.wait_for(running.stdout.readline(), 30)):
            assert line, "it ended before it posted"
        children = Path(f"/proc/{running.pid}/task/{running.pid}/children").read_text().split()
        sessions = {os.getsid(int(child)) for child in children}
        await stop(running, signal.SIGKILL)
    assert len(children) == len(sessions - {os.getsid(0)}) == 2
    async with asyncio.timeout(30):
        while any(_runs(child) for child in children):  # noqa: ASYNC110 - nobody is told of their end
            await asyncio.sleep(0.01)


def _runs(pid: str) -> bool:
    try:
        told = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
    return told.rpartition(")")[2].split()[0] != "Z"


@pytest.mark.parametrize("name", ["PYTHONUTF8", "PYTHONHASHSEED", "LC_ALL"])
def test_what_the_interpreter_looks_at_needs_one_of_its_own(name: str) -> None:
    assert sys.platform == "linux"
    assert not can_fork(environment(**{name: "0"}), environment())
    assert can_fork(environment(TRACKER_TICK="0.1"), environment())
