"""The demo from a clean directory, in a pipe and at a terminal, as a stranger starts it."""

import asyncio
import contextlib
import fcntl
import os
import pty
import re
import signal
import sqlite3
import struct
import sys
import termios
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.front_door import DEMO_PORT, ROOT, bot, environment

HEAD = re.compile(r"^#([\w-]+)  \[(\d+)\]$", re.MULTILINE)


def deliveries(folder: Path) -> list[tuple[str, str, int]]:
    driver = sqlite3.connect(folder / "data" / "demo.db")
    try:
        return driver.execute("SELECT place, occasion, opportunity FROM deliveries WHERE state = 'sent'").fetchall()
    finally:
        driver.close()


async def test_in_a_pipe_it_is_a_tour_that_ends_by_itself(tmp_path: Path) -> None:
    ended = await bot("demo", folder=tmp_path)
    assert ended.status == 0, ended.err
    assert "Traceback" not in ended.err
    assert {channel for channel, _ in HEAD.findall(ended.out)} == {
        "core-costs",
        "staff-training",
        "long-term",
        "project",
    }
    assert "The words it rests on" in ended.out
    assert re.search(r"[Cc]losing date moved from .+ to ", ended.out), "one wave moves a deadline"
    assert "alled off" in ended.out, "one wave cancels a tender"
    for question in ("core costs in wales?", "what closes this week?", "what is an ICB?"):
        assert f"ask> {question}" in ended.out
    assert "Integrated care board" in ended.out
    assert "What to do now: You cannot bid yet. Join in" in ended.out
    assert "Where it stands: step 2 of 7, Early talks" in ended.out
    assert "\x1b" not in ended.out, "no colours in a pipe"


async def test_nothing_is_posted_twice_in_any_channel(tmp_path: Path) -> None:
    await bot("demo", folder=tmp_path)
    first = deliveries(tmp_path)
    new = [(place, opportunity) for place, occasion, opportunity in first if occasion == "new"]
    assert len(new) == len(set(new))
    second = await bot("demo", folder=tmp_path)
    assert second.status == 0, second.err
    assert deliveries(tmp_path) == first
    assert "earlier, #" in second.out
    assert not HEAD.findall(second.out), "posts of the first start are marked as such and not posted again"


async def test_a_second_start_whose_port_is_taken_says_so_and_posts_nothing(tmp_path: Path) -> None:
    await bot("demo", folder=tmp_path)
    first = deliveries(tmp_path)
    driver = sqlite3.connect(tmp_path / "data" / "demo.db")
    (port,) = driver.execute("SELECT value FROM meta WHERE key = 'demo_port'").fetchone()
    driver.close()
    taken = await asyncio.start_server(lambda _, writer: writer.close(), "127.0.0.1", int(port))
    async with taken:
        second = await bot("demo", folder=tmp_path)
    assert second.status == 1
    assert f"port {port}, where this demo began, is in use" in second.err
    assert deliveries(tmp_path) == first


async def test_a_demo_begins_where_it_is_told_to(tmp_path: Path) -> None:
    await bot("demo", folder=tmp_path, settings={"TRACKER_DEMO_PORT": str(DEMO_PORT)})
    driver = sqlite3.connect(tmp_path / "data" / "demo.db")
    (port,) = driver.execute("SELECT value FROM meta WHERE key = 'demo_port'").fetchone()
    driver.close()
    assert port == str(DEMO_PORT)


async def test_awards_and_news_are_never_posted(tmp_path: Path) -> None:
    await bot("demo", folder=tmp_path)
    driver = sqlite3.connect(tmp_path / "data" / "demo.db")
    held = driver.execute(
        "SELECT count(*) FROM announcements WHERE kind IN ('award', 'other') AND opportunity IS NULL"
    ).fetchone()
    posted = driver.execute(
        "SELECT count(*) FROM announcements WHERE kind = 'award' AND opportunity IN (SELECT opportunity FROM deliveries WHERE occasion = 'new' AND sent_at > first_seen)"
    ).fetchone()
    driver.close()
    assert held[0] > 0
    assert posted[0] == 0


async def test_the_demo_never_writes_among_real_announcements(tmp_path: Path) -> None:
    await bot("demo", folder=tmp_path, settings={"TRACKER_DATABASE": "data/tracker.db"})
    assert (tmp_path / "data" / "demo.db").exists()
    assert not (tmp_path / "data" / "tracker.db").exists()


class Terminal:
    """A terminal with the program in it: what it shows, and what is typed."""

    def __init__(self, master: int, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.shown = ""
        self._master = master
        self._news = asyncio.Event()
        asyncio.get_running_loop().add_reader(master, self._read)

    def _read(self) -> None:
        try:
            told = os.read(self._master, 65536)
        except OSError:  # the program has closed its end
            told = b""
        if not told:
            asyncio.get_running_loop().remove_reader(self._master)
        self.shown += told.decode("utf-8", "replace")
        if "\x1b[6n" in told.decode("utf-8", "replace"):  # asks where the cursor is; a terminal answers
            os.write(self._master, b"\x1b[1;1R")
        self._news.set()

    def type(self, keys: str) -> None:
        os.write(self._master, keys.encode())

    async def until(self, words: str, *, seconds: float = 30) -> None:
        async with asyncio.timeout(seconds):
            while words not in self.shown:
                self._news.clear()
                await self._news.wait()


@asynccontextmanager
async def terminal(folder: Path, *arguments: str) -> AsyncIterator[Terminal]:
    """Run the program in a terminal of 100 by 40."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(ROOT / "bot.py"),
        *arguments,
        cwd=folder,
        env=environment(TERM="xterm", TRACKER_TICK="0.1"),
        stdin=slave,
        stdout=slave,
        stderr=slave,
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0) and None,
    )
    os.close(slave)
    shown = Terminal(master, process)
    try:
        yield shown
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
        with contextlib.suppress(ValueError):
            asyncio.get_running_loop().remove_reader(master)
        os.close(master)


async def test_at_a_terminal_it_posts_answers_and_shows_the_words(tmp_path: Path) -> None:
    async with terminal(tmp_path, "demo") as shown:
        await shown.until("ask>")
        await shown.until("[1]")
        shown.type("\t")
        await shown.until("The words it rests on")
        shown.type("what is an ICB?\r")
        await shown.until("Integrated care board")


@pytest.mark.parametrize("keys", ["\x03", "\x04", "quit\r"], ids=["Ctrl-C", "Ctrl-D", "quit"])
async def test_it_ends_at_once_at_the_prompt(tmp_path: Path, keys: str) -> None:
    async with terminal(tmp_path, "demo") as shown:
        await shown.until("ask>")
        await shown.until("[1]")
        began = asyncio.get_running_loop().time()
        shown.type(keys)
        assert await asyncio.wait_for(shown.process.wait(), 10) == 0
        assert asyncio.get_running_loop().time() - began < 2
    assert "Traceback" not in shown.shown


async def test_a_signal_ends_it_at_the_prompt_too(tmp_path: Path) -> None:
    async with terminal(tmp_path, "demo") as shown:
        await shown.until("ask>")
        shown.process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(shown.process.wait(), 10) == 0


async def test_a_checklist_that_is_begun_at_a_terminal_is_there_the_next_time(tmp_path: Path) -> None:
    async with terminal(tmp_path, "demo") as shown:
        await shown.until("ask>")
        shown.type("start the safeguarding checklist\r")
        await shown.until("Safeguarding (0 of 10 done)")
        shown.type("I've done step 4\r")
        await shown.until("Good. I ticked step 4.")
        shown.type("quit\r")
        assert await asyncio.wait_for(shown.process.wait(), 10) == 0
    async with terminal(tmp_path, "demo") as shown:
        await shown.until("ask>")
        shown.type("my lists\r")
        await shown.until("G4 Safeguarding: 1 of 10 done")
