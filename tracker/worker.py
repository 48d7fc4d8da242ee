"""Parse and read in a child process that can be killed: hostile input costs a source, never the program.

A feed of 1 MB with 100,000 attributes keeps feedparser busy for over 20 s, and no thread can be stopped. So
one child takes one request at a time over its pipes (a length, then a pickle of our own plain types); past
its time or its memory it is killed and the next request starts another. The parent imports no parser; what runs in
the child stands in `tracker/worker_child.py`.
"""

import asyncio
import io
import logging
import pickle
import signal
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any

from tracker.errors import ParseError
from tracker.model import UNREAD, Announcement, Detail, Reading, Source
from tracker.sources.exchange import Parsed, Request, Response
from tracker.terms import Kind
from tracker.worker_child import LENGTH

log = logging.getLogger(__name__)

PARSE_S = 5.0
#: How much longer an answer may take for each MiB, and at most: 10,000 honest items (4 MiB) take some 5 s on a fast
#: machine.
MORE_A_MIB, MOST_TIMES = 0.8, 4.0
#: For one announcement; reading takes some milliseconds.
READ_S = 2.0
#: Announcements that are sent to the child at once, and what each adds to their time.
AT_ONCE = 25
MORE_S = 0.1
#: How many times as long an announcement may take that is tried alone.
PATIENCE = 5
#: A new child has imports to do before its first answer.
START_S = 20.0
#: What the child may take for its own data: with its code it stays below 150 MB. 10,000 items need half of it.
MEMORY_BYTES = 120 * 1024 * 1024

_ROOT = Path(__file__).resolve().parent.parent
#: What may stand in an answer; the child has handled bytes from strangers.
_OWN_MODULES = ("tracker.model", "tracker.terms", "tracker.sources.exchange")
_PLAIN = {
    ("datetime", "datetime"),
    ("datetime", "date"),
    ("datetime", "timedelta"),
    ("datetime", "timezone"),
    ("zoneinfo", "ZoneInfo._unpickle"),
    ("copyreg", "_reconstructor"),
    ("builtins", "object"),
    ("builtins", "frozenset"),
}


class _OverrunError(Exception):
    """The child took too long or died; `why` is a sentence's end."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Worker:
    """Parses and reads in one child process; an async context manager. The child starts with the first request.

    `parse_s` and `read_s` are the seconds for one answer and for one announcement, `memory_bytes` the child's
    data.
    """

    def __init__(
        self, *, parse_s: float = PARSE_S, read_s: float = READ_S, memory_bytes: int = MEMORY_BYTES
    ) -> None:
        self._parse_s, self._read_s, self._memory = parse_s, read_s, memory_bytes
        self._lock = asyncio.Lock()
        self._child: _Child | None = None

    async def __aenter__(self) -> "Worker":
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._end(kindly=True)

    async def parse(
        self, source: Source, request: Request, response: Response, *, position: str | None, now: datetime
    ) -> Parsed:
        """Do what `sources.parse.parse` does. Raises ParseError, also when the child had to be killed."""
        value = await self._parsed("parse", source, response, (source, request, response, position, now))
        assert isinstance(value, Parsed)
        return value

    async def detail(self, source: Source, response: Response, *, now: datetime) -> Detail:
        """Do what `sources.detail.read_detail` does. Raises ParseError, also when the child had to be killed."""
        value = await self._parsed("detail", source, response, (source, response, now))
        assert isinstance(value, Detail)
        return value

    async def _parsed(self, name: str, source: Source, response: Response, asked: tuple[Any, ...]) -> object:
        limit_s = self._parse_s * min(1 + len(response.body) / 1024 / 1024 * MORE_A_MIB, MOST_TIMES)
        async with self._lock:
            try:
                kind, value = await self._asked(source.name, (name, asked), limit_s)
            except _OverrunError as exc:
                mend = "nothing to do: the source is tried again later; if it stays so, turn it off"
                raise ParseError(source.name, f"reading its answer {exc.why}", mend=mend) from exc
        if kind == "refused":
            raise ParseError(**value)
        if kind == "bug":
            log.error("%s: a bug in our reader\n%s", source.name, value)
            why = f"our own reader failed on its answer ({_last_line(value)})"
            raise ParseError(source.name, why, mend="report this with the log; it is a fault of this program")
        return value

    async def read(self, announcements: Sequence[Announcement]) -> list[Reading]:
        """Do what `reading.read.read` does, for each in order.

        An announcement that cannot be read in time, or on which our reading fails, is given back as kind
        "other" with the reason among its doubts (`Reading.is_unread`); the others go on. Raises ParseError where no
        child can be started, since then nothing was read at all.
        """
        readings: list[Reading] = []
        async with self._lock:
            for start in range(0, len(announcements), AT_ONCE):
                readings += await self._read_some(announcements[start : start + AT_ONCE])
        return readings

    async def _read_some(self, announcements: Sequence[Announcement]) -> list[Reading]:
        limit_s = self._read_s + MORE_S * len(announcements)
        try:
            _, told = await self._asked(announcements[0].source, ("read", list(announcements)), limit_s)
        except _OverrunError:
            # One of them is the offender, or the machine is busy: each alone, with more time.
            return [await self._read_alone(announcement) for announcement in announcements]
        return [_reading(each, *answer) for each, answer in zip(announcements, told, strict=True)]

    async def _read_alone(self, announcement: Announcement) -> Reading:
        try:
            _, told = await self._asked(announcement.source, ("read", [announcement]), self._read_s * PATIENCE)
        except _OverrunError as exc:
            return _reading(announcement, "bug", exc.why)
        return _reading(announcement, *told[0])

    async def _asked(self, source: str, question: tuple[str, Any], limit_s: float) -> tuple[str, Any]:
        """Send one request and return its answer; whatever goes wrong, no half of an exchange is left behind."""
        if self._child is not None and self._child.has_ended:
            await self._end(kindly=False)  # while it waited: nothing that was asked of it is to blame
        if self._child is None:
            try:
                self._child = await _Child.start(self._memory)
            except (TimeoutError, EOFError, OSError) as exc:
                why = "the process that reads could not be started"
                raise ParseError(source, why, mend="look at the log; it is no fault of the source") from exc
        try:
            async with asyncio.timeout(limit_s):
                kind, value = await self._child.ask(question, limit_s)
        except TimeoutError as exc:
            await self._end(kindly=False)
            raise _OverrunError(f"took longer than {limit_s:.2g} s") from exc
        except (EOFError, OSError, pickle.UnpicklingError) as exc:
            status = await self._end(kindly=False)
            raise _OverrunError(f"ended the process that did it ({_worded(status)})") from exc
        except BaseException:
            await self._end(kindly=False)
            raise
        if kind == "memory":
            await self._end(kindly=True)
            raise _OverrunError("needed more memory than it may have")
        return kind, value

    async def _end(self, *, kindly: bool) -> int | None:
        child, self._child = self._child, None
        return None if child is None else await asyncio.shield(child.end(kindly=kindly))


class _Child:
    """The child as the parent sees it."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._listening = asyncio.create_task(self._listen())

    @classmethod
    async def start(cls, memory_bytes: int) -> "_Child":
        making = asyncio.ensure_future(
            asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "tracker.worker_child",
                str(memory_bytes),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
                cwd=_ROOT,
                start_new_session=True,
            )
        )
        try:
            process = await asyncio.shield(making)
        except asyncio.CancelledError:  # a process half made would outlive the loop
            await cls(await making).end(kindly=False)
            raise
        child = cls(process)
        try:
            async with asyncio.timeout(START_S):
                await child._answer()
        except BaseException:
            await asyncio.shield(child.end(kindly=False))
            raise
        return child

    @property
    def has_ended(self) -> bool:
        return self._process.returncode is not None

    async def ask(self, question: tuple[str, Any], limit_s: float) -> tuple[str, Any]:
        assert self._process.stdin is not None
        packed = pickle.dumps((limit_s, *question), pickle.HIGHEST_PROTOCOL)
        self._process.stdin.write(LENGTH.pack(len(packed)))
        self._process.stdin.write(packed)
        await self._process.stdin.drain()
        del packed  # up to 10 MB, while an answer comes that may be as large
        announcements: list[Announcement] = []
        kind, value = await self._answer()
        while kind == "piece":
            announcements += value
            await asyncio.sleep(0)  # what is there already would be read without leaving the loop once
            kind, value = await self._answer()
        if isinstance(value, Parsed):
            value = replace(value, announcements=tuple(announcements))
        return kind, value

    async def end(self, *, kindly: bool) -> int:
        """End the child, at once or after what it is doing, and wait for it; returns its exit status."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        if kindly:
            try:
                async with asyncio.timeout(1.0):
                    await self._process.wait()
            except TimeoutError:
                kindly = False
        if not kindly and self._process.returncode is None:
            try:
                self._process.kill()
            except ProcessLookupError:
                log.debug("the child had ended by itself")
        status = await self._process.wait()
        await self._listening
        return status

    async def _answer(self) -> tuple[str, Any]:
        assert self._process.stdout is not None
        length = LENGTH.unpack(await self._process.stdout.readexactly(LENGTH.size))[0]
        packed = await self._process.stdout.readexactly(length)
        try:
            told = _Unpickler(io.BytesIO(packed)).load()
        except (AttributeError, ImportError, IndexError, TypeError, ValueError, EOFError) as exc:
            raise pickle.UnpicklingError(f"no answer of ours ({exc})") from exc
        if not (isinstance(told, tuple) and len(told) == 2):
            raise pickle.UnpicklingError("no answer of ours")
        return told

    async def _listen(self) -> None:
        """Pass on what the child writes to stderr."""
        assert self._process.stderr is not None
        begun = b""
        while piece := await self._process.stderr.read(8_192):
            *lines, begun = (begun + piece).split(b"\n")
            for line in lines:
                log.warning("child: %s", line.decode("utf-8", "replace")[:1_000])
            begun = begun[:8_192]


class _Unpickler(pickle.Unpickler):
    """Builds nothing but our own plain types."""

    def find_class(self, module: str, name: str) -> Any:
        if module in _OWN_MODULES or (module, name) in _PLAIN:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} has no place in an answer")


def _reading(announcement: Announcement, kind: str, value: Any) -> Reading:
    if kind != "done":
        log.error("announcement %s of %s could not be read: %s", announcement.id, announcement.source, value)
        return Reading(kind=Kind.OTHER, doubts=(f"{UNREAD} ({_last_line(value)})",))
    assert isinstance(value, Reading)
    return value


def _last_line(text: str) -> str:
    return text.strip().rpartition("\n")[2][:200]


def _worded(status: int | None) -> str:
    if status is None:
        return "it did not start"
    return f"signal {signal.Signals(-status).name}" if status < 0 else f"exit status {status}"
