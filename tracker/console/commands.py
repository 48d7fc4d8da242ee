"""The commands of `bot.py` that print and end: poll, read, ask, sources check, export, backup.

Results go to standard output, what is wrong to standard error. Each returns the exit status.
"""

import asyncio
import json
import signal
import sys
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from tracker.clock import Clock, present
from tracker.console.posts import wishes
from tracker.console.screen import harmless, width
from tracker.errors import FileError, RecordError, TrackerError
from tracker.flows import read
from tracker.flows.export import Format
from tracker.wording.checks import Found, source_lines, summary_lines
from tracker.wording.explanations import LEGEND, explanation_lines
from tracker.wording.plain import visible
from tracker.worker import Worker

if TYPE_CHECKING:  # some fetch, and some answer: no command here does both
    from tracker.beside import Reader
    from tracker.flows.check import Checked
    from tracker.workroom import Workroom

#: The name under which standard input is given and told of.
STANDARD_INPUT = "-"

#: What is said where somebody hands an e-mail to a command that reads records.
NO_RECORDS = (
    "no line of it is an announcement as JSON; for an e-mail, a saved page or a text: bot.py add FILE --dry-run"
)

#: More of what a person hands in is not read; `flows/add.py` refuses it.
LARGEST_HANDED = 8 * 1024 * 1024


async def poll(room: "Workroom", *, every_one: bool, rejected: int, strict: bool) -> int:
    """Poll once; the last line is the round as JSON.

    `rejected` is the number of entries of feeds.yaml that cannot be used. With `strict`, they and sources that fail
    give the exit status 1.
    """
    await room.subscribe(wishes())
    done = await room.poll(every_one=every_one)
    await room.watch()
    await room.run_errands()
    summary = done.summary(room.problems, rejected=rejected)
    _print_record(summary)
    return _strictly(summary["failed"], rejected) if strict else 0


async def read_file(worker: Worker, path: str, *, ocds: bool) -> int:
    """Print the readings of a file's announcements as JSON lines; 1 if one of them could not be read."""
    failed = number = 0
    with _opened(path) as file:
        name = "standard input" if path == STANDARD_INPUT else path
        if ocds:
            told = read.read_ocds(worker, name, file.read())
        else:
            told = read.read_lines(worker, name, (line.decode("utf-8", "replace") for line in file))
        async for one in told:
            if isinstance(one, TrackerError):
                _complain(str(one))
                failed += not _is_kept(one)
            else:
                _print_record(one)
                number += 1
    _hint_at_add(failed, number, ocds=ocds)
    return 1 if failed else 0


def _hint_at_add(failed: int, number: int, *, ocds: bool) -> None:
    """Say how an e-mail is read, where no line of a file was an announcement."""
    if failed and not number and not ocds:
        _complain(NO_RECORDS)


def explain_file(path: str, *, ocds: bool, as_json: bool) -> int:
    """Print why a file's announcements are read as they are, for a person or as JSON lines.

    Returns 1 if one of them cannot be read.
    """
    failed = number = 0
    with _opened(path) as file:
        name = "standard input" if path == STANDARD_INPUT else path
        if ocds:
            told = read.explain_ocds(name, file.read())
        else:
            told = read.explain_lines(name, (line.decode("utf-8", "replace") for line in file))
        for one in told:
            if isinstance(one, TrackerError):
                _complain(str(one))
                failed += not _is_kept(one)
                continue
            if as_json:
                _print_record(one.record())
                number += 1
                continue
            print(LEGEND if not number else "\n" + "=" * width())
            number += 1
            for line in explanation_lines(one, columns=width()):
                print(harmless(line))
    _hint_at_add(failed, number, ocds=ocds)
    return 1 if failed else 0


def _is_kept(told: TrackerError) -> bool:
    """Say whether an error costs its announcement a field only, so that it is read all the same."""
    return isinstance(told, RecordError) and told.is_kept


def handed_in(path: str | None) -> bytes:
    """Return what a file, or standard input where none is named, holds. Raises FileError."""
    with _opened(path or STANDARD_INPUT) as file:
        return file.read(LARGEST_HANDED + 1)


async def answer(reader: "Reader", words: str, *, as_json: bool) -> int:
    """Print one answer, as text or as JSON."""
    asked = await reader.ask(words, now=reader.clock())
    if as_json:
        _print_record(asked.record())
    else:
        print(visible(asked.text))
    return 0


async def answer_batch(reader: "Reader", path: str) -> int:
    """Answer questions that stand as JSON lines: one line of JSON each, in order.

    A line that cannot be read gives `{"error": …}` in its place and the exit status 1.
    """
    failed = 0
    with _opened(path) as file:
        for number, line in enumerate(file, start=1):
            if not line.strip():
                continue
            try:
                words, now, follows = _question_of(path, number, line, clock=reader.clock)
            except RecordError as exc:
                _complain(str(exc))
                _print_record({"error": str(exc)})
                failed += 1
                continue
            asked = await reader.ask(words, now=now, follows=follows)
            _print_record(asked.record())
    return 1 if failed else 0


async def check_sources(
    told: AsyncIterator["Checked"], *, number: int, rejected: int, strict: bool, clock: Clock
) -> int:
    """Print a line for each of `number` sources as it comes, and one screen for all of them at the end.

    `rejected` and `strict` are as in `poll`.
    What is under way is shown on standard error, where that is a terminal.
    """
    found: list[Found] = []
    shows_progress = sys.stderr.isatty()
    async for one in told:
        found.append(_found(one))
        if shows_progress:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
        for line in source_lines(found[-1], now=clock()):
            print(harmless(line), flush=True)
        if shows_progress and len(found) < number:
            print(f"{len(found)} of {number} …", end="", file=sys.stderr, flush=True)
    if len(found) > 1:
        print()
    for line in summary_lines(found, rejected=rejected, now=clock()):
        print(harmless(line))
    return _strictly(sum(one.error is not None for one in found), rejected) if strict else 0


def _strictly(failed: int, rejected: int) -> int:
    """Return the exit status of a strict look, and say in a sentence why it is not 0."""
    told = []
    if failed:
        told.append("1 source fails" if failed == 1 else f"{failed} sources fail")
    if rejected:
        entries = "1 entry" if rejected == 1 else f"{rejected} entries"
        told.append(f"{entries} of feeds.yaml cannot be used")
    if told:
        _complain(" and ".join(told))
    return 1 if told else 0


async def export_all(reader: "Reader", format_: Format) -> int:
    """Write the open opportunities to standard output."""
    sys.stdout.buffer.write(await reader.export(format_))
    return 0


async def back_up(reader: "Reader", target: Path) -> int:
    """Copy the database, and say where to."""
    copy = await reader.backup(target)
    print(f"{copy}: a copy of {reader.database.path}, {copy.stat().st_size:,} bytes")
    return 0


def _found(one: "Checked") -> Found:
    return Found(
        name=one.source.name,
        url=one.source.url,
        error=one.error,
        items=one.items,
        newest=one.newest,
        kinds=one.kinds or {},
        would_post=one.would_post,
        fits_no_channel=one.fits_no_channel,
        gone_since=one.gone_since,
        is_off=not one.source.enabled,
        moved_to=one.moved_to,
        problems=one.problems,
    )


def _question_of(path: str, number: int, line: bytes, *, clock: Clock) -> tuple[str, datetime, str | None]:
    """Read one line of a batch: the words, the moment they are asked at, the words that they follow."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as exc:
        raise RecordError(path, number, "the line", f"no JSON ({exc})") from exc
    if not isinstance(record, Mapping):
        raise RecordError(path, number, "the line", "not an object")
    words, follows = record.get("q"), record.get("follows")
    if not isinstance(words, str):
        raise RecordError(path, number, "q", "must be a text: the question")
    if follows is not None and not isinstance(follows, str):
        raise RecordError(path, number, "follows", "must be a text or null: the earlier question")
    return words, _asked_at(path, number, record.get("now"), clock=clock), follows


def _asked_at(path: str, number: int, told: Any, *, clock: Clock) -> datetime:
    if told is None:
        return clock()
    try:
        return present(told)
    except (TypeError, ValueError) as exc:
        why = f"{told!r} is no ISO time of our days, as 2026-11-23T10:00:00+00:00"
        raise RecordError(path, number, "now", why) from exc


@contextmanager
def _opened(path: str) -> Iterator[BinaryIO]:
    """Open a file, or standard input, to be read where nothing is awaited; Ctrl-C ends that at once."""
    if path == STANDARD_INPUT:
        with _interrupted_at_once():
            yield sys.stdin.buffer
        return
    try:
        file = Path(path).open("rb")  # noqa: SIM115 - closed below; only opening is worded here
    except OSError as exc:
        raise FileError(f"{path}: cannot be read ({exc.strerror})") from exc
    with file, _interrupted_at_once():
        yield file


@contextmanager
def _interrupted_at_once() -> Iterator[None]:
    """Let Ctrl-C raise KeyboardInterrupt here; asyncio's own handler only cancels at the next await.

    That holds for one that came before, while modules were imported, too.
    https://docs.python.org/3/library/asyncio-runner.html#handling-keyboard-interruption
    """
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        task = asyncio.current_task()
        if task is not None and task.cancelling():
            raise KeyboardInterrupt
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _print_record(record: Mapping[str, Any]) -> None:
    print(json.dumps(record, ensure_ascii=True))


def _complain(sentence: str) -> None:
    print(f"fundpath: {harmless(sentence)}", file=sys.stderr)
