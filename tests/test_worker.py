"""Parsing and reading happen in a child that can be killed, and nothing of it is left behind."""

import asyncio
import io
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from tests.hostile.bodies import BODIES
from tests.sources.build import NOW, URL, answer, item, rss, source
from tracker import worker, worker_pipe
from tracker.errors import ParseError
from tracker.model import Announcement, Source, SourceType
from tracker.sources.exchange import Parsed, Request
from tracker.terms import Area, SourceKind
from tracker.worker import Worker
from tracker.worker_child import LENGTH, PARSES, PIECE_ITEMS, PIECE_LETTERS, pieces

FEED = rss(item(link="https://x.org/1", pubDate="Tue, 07 Jul 2026 10:00:00 BST"))
#: Keeps feedparser busy for far longer than any limit here.
SLOW = (
    b"<rss version='2.0'><channel><item " + b" ".join(b"a%d='x'" % n for n in range(60_000)) + b"></item></channel>"
)

ROOT = Path(__file__).parent.parent


async def parse(of: Worker, body: bytes | str, *, at: Source | None = None) -> Parsed:
    told = at or source()
    return await of.parse(told, Request(told.url), answer(body, url=told.url), position=None, now=NOW)


def announcement(title: str = "Grants for choirs") -> Announcement:
    body = "Grants of up to £5,000 for running costs. Apply by 5 March 2027."
    return Announcement("g1", "Wold Fund", SourceKind.FEED, title, body, "https://x.org/1", NOW)


async def gone(pid: int) -> bool:
    """Say whether a process ends within some seconds; a zombie of ours would still be there."""
    for _ in range(200):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        await asyncio.sleep(0.02)
    return False


def child_of(of: Worker) -> int:
    """Return the process that parses."""
    assert of._parsing._child is not None
    return of._parsing._child._process.pid


async def both_asked(of: Worker) -> None:
    """Wait until two requests are with the child."""
    for _ in range(100_000):
        if of._parsing._places.locked():
            return
        await asyncio.sleep(0)
    pytest.fail("the child was never asked twice at once")


async def test_a_feed_is_parsed_as_if_it_were_parsed_here() -> None:
    async with Worker() as one:
        (found,) = (await parse(one, FEED, at=source(area=Area.WALES))).announcements
    assert (found.title, found.area, str(found.published)) == (
        "Grants for choirs",
        Area.WALES,
        "2026-07-07 09:00:00+00:00",
    )


async def test_notices_come_through_with_all_they_hold() -> None:
    package = '{"releases": [{"ocid": "o", "id": "r", "tender": {"title": "t", "lots": [{"id": "1"}]}}]}'
    async with Worker() as one:
        told = await parse(one, package, at=source(SourceType.OCDS))
    assert told.announcements[0].notice == {"ocid": "o", "id": "r", "tender": {"title": "t", "lots": [{"id": "1"}]}}


async def test_announcements_are_read_in_their_order() -> None:
    titles = [f"Grants for choirs {n}" for n in range(worker.AT_ONCE + 3)]
    async with Worker() as one:
        readings = await one.read([announcement(title) for title in titles])
        assert await one.read([]) == []
    assert len(readings) == len(titles)
    assert all(reading.kind == "grant" and reading.amount.most == 5000 for reading in readings)


async def test_a_fault_of_the_source_comes_back_as_it_was_worded() -> None:
    async with Worker() as one:
        with pytest.raises(ParseError) as told:
            await parse(one, "<html>Sorry</html>")
    assert (told.value.source, told.value.why) == (
        "Wold Fund",
        "this is a web page, not a feed, and it names no feed",
    )


async def test_a_body_that_takes_too_long_costs_itself_only() -> None:
    async with Worker(parse_s=0.5) as one:
        await parse(one, FEED)
        before = child_of(one)
        with pytest.raises(ParseError, match=r"Wold Fund: reading its answer took longer than [0-9.]+ s"):
            await parse(one, SLOW)
        assert await gone(before)
        assert len((await parse(one, FEED)).announcements) == 1


async def test_a_child_that_a_busy_machine_keeps_waiting_costs_nothing() -> None:
    async with Worker(parse_s=0.5) as one:
        await parse(one, FEED)
        child = child_of(one)
        os.kill(child, signal.SIGSTOP)
        asked = asyncio.create_task(parse(one, FEED))
        await asyncio.sleep(1.2)
        os.kill(child, signal.SIGCONT)
        assert len((await asked).announcements) == 1
        assert child_of(one) == child


async def test_a_child_that_waits_for_ever_is_ended_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_pipe, "WALL_TIMES", 2.0)
    async with Worker(parse_s=0.5) as one:
        await parse(one, FEED)
        os.kill(child_of(one), signal.SIGSTOP)
        with pytest.raises(ParseError, match="reading its answer took longer than 1 s"):
            await parse(one, FEED)
        assert len((await parse(one, FEED)).announcements) == 1


async def test_the_loop_is_free_while_a_body_is_parsed() -> None:
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            await asyncio.sleep(0.01)
            ticks += 1

    async with Worker(parse_s=0.6) as one:
        ticking = asyncio.create_task(tick())
        with pytest.raises(ParseError):
            await parse(one, SLOW)
        ticking.cancel()
    assert ticks > 20


async def test_a_body_that_needs_too_much_memory_costs_itself_only() -> None:
    large = "<rss version='2.0'><channel>" + item("x" * 200_000) * 150 + "</channel></rss>"
    async with Worker(parse_s=20, memory_bytes=100 * 1024 * 1024) as one:
        with pytest.raises(ParseError, match="reading its answer needed more memory than it may have"):
            await parse(one, large)
        assert len((await parse(one, FEED)).announcements) == 1


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGSEGV])
async def test_a_child_that_died_while_it_waited_is_replaced(number: signal.Signals) -> None:
    async with Worker() as one:
        await parse(one, FEED)
        dead = child_of(one)
        os.kill(dead, number)
        assert await gone(dead)
        assert one._parsing._child is not None
        await one._parsing._child._process.wait()
        assert len((await parse(one, FEED)).announcements) == 1
        assert child_of(one) != dead


async def test_ctrl_c_does_not_reach_the_child() -> None:
    async with Worker() as one:
        await parse(one, FEED)
        before = child_of(one)
        os.kill(before, signal.SIGINT)
        await parse(one, FEED)
        assert child_of(one) == before
        assert os.getpgid(before) != os.getpgid(0)


async def test_a_request_that_is_cancelled_leaves_no_answer_for_the_next() -> None:
    async with Worker() as one:
        await parse(one, FEED)
        before = child_of(one)
        slow = asyncio.create_task(parse(one, SLOW))
        await asyncio.sleep(0.1)
        slow.cancel()
        with pytest.raises(asyncio.CancelledError):
            await slow
        assert await gone(before)
        assert len((await parse(one, FEED)).announcements) == 1


def padded(fund: str) -> str:
    """Return a feed that no pipe holds at once."""
    return rss(item(fund)).replace("<channel>", f"<channel><!--{'x' * 3_000_000}-->", 1)


@pytest.mark.parametrize("feed_of", [lambda fund: rss(item(fund)), padded], ids=["small", "large"])
async def test_requests_at_once_wait_for_each_other(feed_of: Callable[[str], str]) -> None:
    async with Worker() as one:
        told = await asyncio.gather(*(parse(one, feed_of(f"Fund {n}")) for n in range(8)))
    assert [each.announcements[0].title for each in told] == [f"Fund {n}" for n in range(8)]


@pytest.mark.parametrize("feed_of", [lambda fund: rss(item(fund)), padded], ids=["small", "large"])
async def test_what_waits_behind_a_body_that_takes_too_long_is_asked_again(feed_of: Callable[[str], str]) -> None:
    async with Worker(parse_s=0.5) as one:
        told = await asyncio.gather(
            *(parse(one, SLOW if n == 2 else feed_of(f"Fund {n}")) for n in range(6)), return_exceptions=True
        )
    assert isinstance(told.pop(2), ParseError)
    titles = [each.announcements[0].title for each in told if isinstance(each, Parsed)]
    assert titles == [f"Fund {n}" for n in (0, 1, 3, 4, 5)]


async def test_one_that_gives_up_while_it_waits_does_not_cost_the_one_in_front() -> None:
    async with Worker(parse_s=5) as one:
        await parse(one, FEED)
        front = asyncio.create_task(parse(one, rss("".join(item(f"Fund {n}") for n in range(2_000)))))
        behind = asyncio.create_task(parse(one, FEED))
        await both_asked(one)
        behind.cancel()
        assert len((await front).announcements) == 2_000
        with pytest.raises(asyncio.CancelledError):
            await behind
        assert len((await parse(one, FEED)).announcements) == 1


@pytest.mark.parametrize("body", [FEED, padded("Fund")], ids=["small", "large"])
async def test_a_child_that_is_killed_costs_what_it_worked_on_only(body: str) -> None:
    async with Worker(parse_s=20) as one:
        await parse(one, FEED)
        front = asyncio.create_task(parse(one, SLOW))
        behind = asyncio.create_task(parse(one, body))
        await both_asked(one)
        os.kill(child_of(one), signal.SIGKILL)
        with pytest.raises(ParseError, match=r"ended the process that did it \(signal SIGKILL\)"):
            await front
        assert len((await behind).announcements) == 1


async def test_a_child_is_ended_though_more_of_its_answer_waits_than_the_reader_holds() -> None:
    large = rss("".join(item(f"Fund {n}", description=f"word{n} " * 3_000) for n in range(60)))
    asked = pickle.dumps((20.0, "parse", (source(), Request(URL), answer(large), None, NOW, None)))
    child = await worker_pipe.Child.start(PARSES, worker.MEMORY_BYTES)
    stdin, stdout = child._process.stdin, child._process.stdout
    assert stdin is not None
    assert stdout is not None
    stdin.write(LENGTH.pack(len(asked)) + asked)
    for _ in range(2_000):
        if stdout._paused:  # type: ignore[attr-defined]
            break
        await asyncio.sleep(0.01)
    assert stdout._paused  # type: ignore[attr-defined]
    async with asyncio.timeout(20):
        assert await child.end(kindly=False) == -signal.SIGKILL


async def test_nothing_is_left_when_it_closes() -> None:
    async with Worker() as one:
        await parse(one, FEED)
        child = child_of(one)
    assert await gone(child)


async def test_a_worker_that_was_never_asked_starts_nothing() -> None:
    async with Worker() as one:
        pass
    assert one._parsing._child is None
    assert one._reading._child is None


async def test_hostile_bodies_do_not_bring_the_child_down() -> None:
    async with Worker() as one:
        await parse(one, FEED)
        before = child_of(one)
        for name in ("JSON without end", "elements without end", "a path", "half a character"):
            for of in (source(), source(SourceType.OCDS), source(SourceType.PAGE)):
                with suppress(ParseError):
                    await parse(one, BODIES[name], at=of)
        assert child_of(one) == before


async def test_an_announcement_that_cannot_be_read_is_marked_and_the_others_are_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    # Put before every start of the child: its reading never ends at one title and fails at another.
    (tmp_path / "sitecustomize.py").write_text(
        "import tracker.reading.read as door\n"
        "real = door.read\n"
        "def read(one):\n"
        "    while one.title == 'slow': pass\n"
        "    if one.title == 'bug': raise KeyError('our own fault')\n"
        "    return real(one)\n"
        "door.read = read\n"
    )
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}{os.pathsep}{ROOT}")
    monkeypatch.setattr(worker, "MORE_S", 0.0)
    monkeypatch.setattr(worker, "PATIENCE", 1)
    async with Worker(read_s=1.0) as one:
        good, slow, bug, last = await one.read(
            [announcement(title) for title in ("Choirs", "slow", "bug", "Sheds")]
        )
    assert (good.is_unread, slow.is_unread, bug.is_unread, last.is_unread) == (False, True, True, False)
    assert "took longer than 1 s" in slow.doubts[0]
    assert "our own fault" in bug.doubts[0]
    assert "could not be read" in caplog.text


async def test_a_child_that_cannot_start_is_told_and_read_nothing(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    async with Worker() as one:
        with pytest.raises(ParseError, match="could not be started"):
            await parse(one, FEED)
        with pytest.raises(ParseError, match="could not be started"):
            await one.read([announcement()])


async def test_what_the_child_writes_to_stderr_is_logged(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "sitecustomize.py").write_text("import sys; print('a word from below', file=sys.stderr)\n")
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}{os.pathsep}{ROOT}")
    async with Worker() as one:
        await parse(one, FEED)
    assert "child: a word from below" in caplog.text


async def test_it_works_from_any_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    async with Worker() as one:
        assert len((await parse(one, FEED)).announcements) == 1


async def test_a_parent_that_is_killed_leaves_no_orphan(tmp_path: Path) -> None:
    program = (
        "import asyncio, os\n"
        "from tests.test_worker import FEED, child_of, parse\n"
        "from tracker.worker import Worker\n"
        "async def main():\n"
        "    async with Worker() as one:\n"
        "        await parse(one, FEED)\n"
        "        print(child_of(one), flush=True)\n"
        "        await asyncio.sleep(60)\n"
        "asyncio.run(main())\n"
    )
    parent = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program, cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    assert parent.stdout is not None
    child = int(await parent.stdout.readline())
    parent.kill()
    await parent.wait()
    assert await gone(child)


async def test_a_parent_that_ends_in_the_middle_of_a_long_parse_leaves_no_orphan() -> None:
    program = (
        "import asyncio\n"
        "from tests.test_worker import FEED, child_of, parse\n"
        "from tracker.worker import Worker\n"
        "SLOW = b'<rss version=\"2.0\"><channel><item ' + b' '.join(b'a%d=\"\"' % n for n in range(200_000)) + b'/></channel></rss>'\n"
        "async def main():\n"
        "    async with Worker(parse_s=60) as one:\n"
        "        await parse(one, FEED)\n"
        "        print(child_of(one), flush=True)\n"
        "        busy = asyncio.create_task(parse(one, SLOW))\n"
        "        await asyncio.sleep(0)\n"
        "        while one._parsing._child is None or one._parsing._child._answered.is_set():\n"
        "            await asyncio.sleep(0)\n"
        "        print('busy', flush=True)\n"
        "        await busy\n"
        "asyncio.run(main())\n"
    )
    parent = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program, cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    assert parent.stdout is not None
    child = int(await parent.stdout.readline())
    assert await parent.stdout.readline() == b"busy\n"
    parent.terminate()
    await parent.wait()
    assert await gone(child)


def test_the_parent_imports_no_parser() -> None:
    program = (
        "import sys, tracker.worker, tracker.sources.parse\n"
        "loaded = {'feedparser', 'selectolax', 'tracker.reading.read'} & sys.modules.keys()\n"
        "sys.exit(', '.join(loaded) or 0)"
    )
    told = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (told.returncode, told.stderr) == (0, "")


@pytest.mark.parametrize("thing", [os.system, subprocess.Popen, eval, print])
def test_an_answer_builds_nothing_but_our_own_types(thing: Callable[..., object]) -> None:
    with pytest.raises(pickle.UnpicklingError, match="has no place in an answer"):
        worker_pipe._Unpickler(io.BytesIO(pickle.dumps(thing))).load()


def test_pieces_are_all_that_was_given_in_order() -> None:
    bodies = [1, 10, 99_999, 1, 100_000, 5] + [50] * 250
    given = [replace(announcement(str(number)), body="x" * length) for number, length in enumerate(bodies)]
    cut = list(pieces(given))
    assert [one for piece in cut for one in piece] == given
    assert all(len(piece) <= PIECE_ITEMS for piece in cut)
    assert all(sum(len(one.body) for one in piece[:-1]) < PIECE_LETTERS for piece in cut)
    assert list(pieces([])) == []
