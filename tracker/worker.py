"""Parse and read in a child process that can be killed: hostile input costs a source, never the program.

A feed of 1 MB with 100,000 attributes keeps feedparser busy for over 20 s, and no thread can be stopped. So
one child takes one request at a time over its pipes (a length, then a pickle of our own plain types); past
its time or its memory it is killed and the next request starts another. The parent imports no parser; what runs in
the child stands in `tracker/worker_child.py`.
"""

import asyncio
import logging
import pickle
import signal
from collections.abc import Sequence
from datetime import datetime
from types import TracebackType
from typing import Any

from tracker.errors import ParseError
from tracker.model import UNREAD, Announcement, Detail, Reading, Source
from tracker.sources.exchange import Parsed, Request, Response
from tracker.terms import Kind
from tracker.worker_pipe import Child, LostChildError

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
#: Requests that are with the child at once: one that it works on, and what comes next.
AHEAD = 2
#: What the child may take for its own data: with its code it stays below 150 MB. 10,000 items need half of it.
MEMORY_BYTES = 120 * 1024 * 1024


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
        self._places = asyncio.Semaphore(AHEAD)
        self._starting = asyncio.Lock()
        self._child: Child | None = None

    async def __aenter__(self) -> "Worker":
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._child is not None:
            await self._end(self._child, kindly=True)

    async def parse(
        self,
        source: Source,
        request: Request,
        response: Response,
        *,
        position: str | None,
        now: datetime,
        memory: bytes | None = None,
    ) -> Parsed:
        """Do what `sources.parse.parse` does. Raises ParseError, also when the child had to be killed."""
        value = await self._parsed("parse", source, response, (source, request, response, position, now, memory))
        assert isinstance(value, Parsed)
        return value

    async def detail(self, source: Source, response: Response, *, now: datetime) -> Detail:
        """Do what `sources.detail.read_detail` does. Raises ParseError, also when the child had to be killed."""
        value = await self._parsed("detail", source, response, (source, response, now))
        assert isinstance(value, Detail)
        return value

    async def _parsed(self, name: str, source: Source, response: Response, asked: tuple[Any, ...]) -> object:
        limit_s = self._parse_s * min(1 + len(response.body) / 1024 / 1024 * MORE_A_MIB, MOST_TIMES)
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
        """Return what `read_with_words` does, without the words."""
        return [reading for reading, _ in await self.read_with_words(announcements)]

    async def read_with_words(self, announcements: Sequence[Announcement]) -> list[tuple[Reading, str]]:
        """Do what `reading.read.read` does, for each in order; beside it the text of its body, cut at LONGEST_TEXT.

        An announcement that cannot be read in time, or on which our reading fails, is given back as kind
        "other" with the reason among its doubts (`Reading.is_unread`); the others go on. Raises ParseError where no
        child can be started, since then nothing was read at all.
        """
        readings: list[tuple[Reading, str]] = []
        for start in range(0, len(announcements), AT_ONCE):
            readings += await self._read_some(announcements[start : start + AT_ONCE])
        return readings

    async def _read_some(self, announcements: Sequence[Announcement]) -> list[tuple[Reading, str]]:
        limit_s = self._read_s + MORE_S * len(announcements)
        try:
            _, told = await self._asked(announcements[0].source, ("read", list(announcements)), limit_s)
        except _OverrunError:
            # One of them is the offender, or the machine is busy: each alone, with more time.
            return [await self._read_alone(announcement) for announcement in announcements]
        return [_reading(each, *answer) for each, answer in zip(announcements, told, strict=True)]

    async def _read_alone(self, announcement: Announcement) -> tuple[Reading, str]:
        try:
            _, told = await self._asked(announcement.source, ("read", [announcement]), self._read_s * PATIENCE)
        except _OverrunError as exc:
            return _reading(announcement, "bug", exc.why)
        return _reading(announcement, *told[0])

    async def _asked(self, source: str, question: tuple[str, Any], limit_s: float) -> tuple[str, Any]:
        """Send one request and return its answer; whatever goes wrong, no half of an exchange is left behind."""
        async with self._places:
            while True:
                child = await self._ready(source)
                try:
                    kind, value = await child.ask(question, limit_s)
                except LostChildError:
                    await self._end(child, kindly=False)
                    continue
                except TimeoutError as exc:
                    await self._end(child, kindly=False)
                    raise _OverrunError(f"took longer than {limit_s:.2g} s") from exc
                except (EOFError, OSError, pickle.UnpicklingError) as exc:
                    status = await self._end(child, kindly=False)
                    raise _OverrunError(f"ended the process that did it ({_worded(status)})") from exc
                except BaseException:
                    await self._end(child, kindly=False)
                    raise
                if kind == "memory":
                    await self._end(child, kindly=False)
                    raise _OverrunError("needed more memory than it may have")
                return kind, value

    async def _ready(self, source: str) -> Child:
        """Return the child that can be asked. Raises ParseError where none can be started."""
        async with self._starting:
            if self._child is not None and self._child.has_ended:
                await self._end(self._child, kindly=False)  # while it waited: nothing asked of it is to blame
            if self._child is None:
                try:
                    self._child = await Child.start(self._memory)
                except (TimeoutError, EOFError, OSError) as exc:
                    why = "the process that reads could not be started"
                    raise ParseError(source, why, mend="look at the log; it is no fault of the source") from exc
            return self._child

    async def _end(self, child: Child, *, kindly: bool) -> int:
        if self._child is child:
            self._child = None
        return await asyncio.shield(child.end(kindly=kindly))


def _reading(announcement: Announcement, kind: str, value: Any) -> tuple[Reading, str]:
    if kind != "done":
        log.error("announcement %s of %s could not be read: %s", announcement.id, announcement.source, value)
        return Reading(kind=Kind.OTHER, doubts=(f"{UNREAD} ({_last_line(value)})",)), ""
    reading, text = value
    assert isinstance(reading, Reading)
    assert isinstance(text, str)
    return reading, text


def _last_line(text: str) -> str:
    return text.strip().rpartition("\n")[2][:200]


def _worded(status: int) -> str:
    return f"signal {signal.Signals(-status).name}" if status < 0 else f"exit status {status}"
