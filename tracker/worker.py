"""Parse and read in child processes that can be killed: hostile input costs a source, never the program.

A feed of 1 MB with 100,000 attributes keeps feedparser busy for over 20 s, and no thread can be stopped. So one
child parses and another reads, each one request after the other over its pipes; past its processor time or its
memory it is killed, and what was asked behind is asked of another. The parent imports no parser; what runs in the
children stands in `tracker/worker_child.py`, how they are spoken to in `tracker/worker_pipe.py`.
"""

import logging
from collections.abc import Mapping, Sequence
from datetime import datetime
from types import TracebackType
from typing import Any

from tracker.errors import ParseError
from tracker.model import UNREAD, Announcement, Detail, Reading, Source
from tracker.sources.exchange import Parsed, Request, Response
from tracker.terms import Kind
from tracker.text.round_ups import may_hold_several
from tracker.worker_child import PARSES, READS
from tracker.worker_pipe import Line, OverrunError

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
#: What the child may take for its own data: with its code it stays below 150 MB. 10,000 items need half of it.
MEMORY_BYTES = 120 * 1024 * 1024


class Worker:
    """Parses in one child process, reads in another; an async context manager. Each starts when it is first asked.

    `parse_s` and `read_s` are the seconds of processor time for one answer and for one announcement, `memory_bytes`
    is what a child's data may take.
    """

    def __init__(
        self, *, parse_s: float = PARSE_S, read_s: float = READ_S, memory_bytes: int = MEMORY_BYTES
    ) -> None:
        self._parse_s, self._read_s = parse_s, read_s
        self._parsing, self._reading = Line(PARSES, memory_bytes), Line(READS, memory_bytes)

    async def __aenter__(self) -> "Worker":
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._parsing.close()
        await self._reading.close()

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
            kind, value = await self._parsing.ask(source.name, (name, asked), limit_s)
        except OverrunError as exc:
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

    async def parts(self, announcements: Sequence[Announcement]) -> Mapping[str, tuple[Announcement, ...]]:
        """Do what `reading.round_ups.parts_of` does; return the parts where there are any, by the id of the whole.

        One that cannot be cut in time, or on which our own code fails, is logged and left whole. Raises ParseError
        where no child can be started.
        """
        likely = [one for one in announcements if one.ocid is None and may_hold_several(one.title, one.body)]
        told = [(one.id, await self._parts(one)) for one in likely]
        return {key: parts for key, parts in told if parts}

    async def _parts(self, announcement: Announcement) -> tuple[Announcement, ...]:
        try:
            question = ("parts", [announcement])
            _, told = await self._reading.ask(announcement.source, question, self._read_s * PATIENCE)
            ((kind, value),) = told
        except OverrunError as exc:
            kind, value = "bug", exc.why
        if kind != "done":
            log.error("announcement %s of %s is not cut: %s", announcement.id, announcement.source, value)
            return ()
        assert isinstance(value, tuple)
        return value

    async def _read_some(self, announcements: Sequence[Announcement]) -> list[tuple[Reading, str]]:
        limit_s = self._read_s + MORE_S * len(announcements)
        try:
            _, told = await self._reading.ask(announcements[0].source, ("read", list(announcements)), limit_s)
        except OverrunError:
            # One of them is the offender: each alone, with more time.
            return [await self._read_alone(announcement) for announcement in announcements]
        return [_reading(each, *answer) for each, answer in zip(announcements, told, strict=True)]

    async def _read_alone(self, announcement: Announcement) -> tuple[Reading, str]:
        try:
            question = ("read", [announcement])
            _, told = await self._reading.ask(announcement.source, question, self._read_s * PATIENCE)
        except OverrunError as exc:
            return _reading(announcement, "bug", exc.why)
        return _reading(announcement, *told[0])


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
