"""What runs in the worker's child processes: one parses, one reads, what it is asked over its stdin.

Started as `python -m tracker.worker_child parse|read BYTES` by `tracker/worker_pipe.py`; BYTES is what its data may
take. It ignores Ctrl-C, and ends when its stdin closes or its parent is gone. An exchange is a length and a pickle.
"""

import ctypes
import gc
import logging
import os
import pickle
import signal
import struct
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, BinaryIO

from tracker.errors import ParseError
from tracker.model import Announcement, Detail, Reading, Source
from tracker.sources.exchange import Parsed, Request, Response

log = logging.getLogger(__name__)

#: What a child is started for.
PARSES, READS = "parse", "read"

#: prctl(2): the signal that we get when our parent ends.
_PR_SET_PDEATHSIG = 1
#: Problems of one answer that are told; a list of 3,000,000 brackets has one for each.
MOST_PROBLEMS = 50
#: How many times as long as its processor time an answer may take by the clock: that a busy machine gives the child
#: little of itself is no fault of what it reads; but one that waits for ever uses none.
WALL_TIMES = 10.0
#: What the kernel ends the child with when its processor time is over (Unix only; elsewhere the clock decides).
OVERTIME = getattr(signal, "SIGPROF", None)
#: How the length of an exchange is written.
LENGTH = struct.Struct(">Q")
#: How much of an announcement's text is searched; longer ones are pages with everything on them.
LONGEST_TEXT = 20_000
#: Announcements, and characters of their texts, that are told in one piece: the parent answers people meanwhile.
PIECE_ITEMS, PIECE_LETTERS = 100, 100_000
#: Bytes of a request after which memory is given back.
LARGE = 128 * 1024


def main(does: str, memory_bytes: int) -> None:
    """Answer requests on stdin until it closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _end_with_parent()
    _limit_memory(memory_bytes)
    questions, answers = sys.stdin.buffer, os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # Nothing that a library prints may get between the answers.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    works = _parsers() if does == PARSES else {}
    reads = _readers() if does == READS else {}
    _collect_seldom()
    _send(answers, ("ready", None))
    while (packed := _receive(questions)) is not None:
        is_large = len(packed) > LARGE
        limit_s, name, asked = pickle.loads(packed)  # noqa: S301 - from our own parent
        del packed
        _alarm(limit_s)
        told = ("done", [_done(reads[name], (each,)) for each in asked]) if reads else _done(works[name], asked)
        _alarm(0.0)
        kind, value = told
        if kind == "done" and isinstance(value, Parsed):
            for piece in pieces(value.announcements):
                _send(answers, ("piece", piece))
            told = kind, replace(value, announcements=())
        _send(answers, told)
        if is_large:
            del asked, told, value
            _give_back()


def pieces(announcements: Sequence[Announcement]) -> Iterator[tuple[Announcement, ...]]:
    """Cut announcements into pieces that are quickly unpacked; together they are what was given, in order."""
    start = letters = 0
    for at, announcement in enumerate(announcements):
        letters += len(announcement.body)
        if at + 1 - start >= PIECE_ITEMS or letters >= PIECE_LETTERS:
            yield tuple(announcements[start : at + 1])
            start, letters = at + 1, 0
    if start < len(announcements):
        yield tuple(announcements[start:])


def _parsers() -> dict[str, Callable[..., Parsed | Detail]]:
    """Import the parsers, by what is asked of them; the time of it is not that of the first request."""
    from tracker.sources import feed, package, page
    from tracker.sources.detail import read_detail
    from tracker.sources.parse import parse

    log.debug("parsers loaded: %s", (feed, package, page))

    def few_words(
        source: Source,
        request: Request,
        response: Response,
        position: str | None,
        now: datetime,
        memory: bytes | None,
    ) -> Parsed:
        parsed = parse(source, request, response, position=position, now=now, memory=memory)
        more = len(parsed.problems) - MOST_PROBLEMS
        if more <= 0:
            return parsed
        return replace(
            parsed, problems=(*parsed.problems[:MOST_PROBLEMS], f"and {more} more of its items cannot be read")
        )

    return {
        "parse": few_words,
        "detail": lambda source, response, now: read_detail(source, response, now=now),
    }


def _readers() -> dict[str, Callable[[Announcement], Any]]:
    """Import what reads, by what is asked of it; the time of it is not that of the first request."""
    from tracker.reading.read import read
    from tracker.reading.round_ups import parts_of
    from tracker.sources.links import fund_page
    from tracker.text.html import read_html

    def with_words(announcement: Announcement) -> tuple[Reading, str]:
        return read(announcement), read_html(announcement.body).text[:LONGEST_TEXT]

    def parts(announcement: Announcement) -> tuple[Announcement, ...]:
        return parts_of(announcement, read=read, opened=fund_page)

    return {"read": with_words, "parts": parts}


def _done(work: Callable[..., Any], asked: tuple[Any, ...]) -> tuple[str, Any]:
    """Do some work; where memory runs out, once more without what earlier work left behind."""
    told = _tried(work, asked)
    if told[0] == "memory":
        _give_back()
        told = _tried(work, asked)
    return told


def _tried(work: Callable[..., Any], asked: tuple[Any, ...]) -> tuple[str, Any]:
    try:
        return "done", work(*asked)
    except ParseError as exc:
        names = ("source", "why", "mend", "state", "feeds", "of_walk")
        return "refused", {name: getattr(exc, name) for name in names}
    except MemoryError:
        return "memory", "it needs more memory than it may have"
    except Exception as exc:  # noqa: BLE001 - whatever it is, the parent is told and logs it
        if type(exc).__module__.startswith("selectolax"):
            return "memory", str(exc)  # it says so where it gets none: there is no HTML that it cannot parse
        return "bug", traceback.format_exc()


def _collect_seldom() -> None:
    """Leave what is loaded out of the search for garbage, and search less: it takes a tenth of the time else."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 10, 10)


def _give_back() -> None:
    """Hand the memory that a large answer took back to the system, where the C library can (glibc)."""
    gc.collect()
    if sys.platform == "linux" and hasattr(libc := ctypes.CDLL(None), "malloc_trim"):
        libc.malloc_trim(0)


def _limit_memory(memory_bytes: int) -> None:
    if sys.platform != "win32":
        import resource

        # Data counts what it allocates; the address space holds libraries too, and is the limit where data is none.
        resource.setrlimit(resource.RLIMIT_DATA, (memory_bytes, memory_bytes))
        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes * 4, memory_bytes * 4))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _end_with_parent() -> None:
    """Have the kernel end us with our parent, however that ends (Linux only; elsewhere the alarm does, later)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _alarm(limit_s: float) -> None:
    """Have the kernel end us when so much processor time is used; 0 takes that back.

    By the clock, too, a little after the parent would: it may be gone while we wait for ever.
    """
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, limit_s)
        signal.setitimer(signal.ITIMER_REAL, limit_s * WALL_TIMES + 5.0 if limit_s else 0.0)


def _receive(pipe: BinaryIO) -> bytes | None:
    head = pipe.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    return pipe.read(LENGTH.unpack(head)[0])


def _send(pipe: BinaryIO, told: tuple[str, Any]) -> None:
    packed = pickle.dumps(told, pickle.HIGHEST_PROTOCOL)
    try:
        pipe.write(LENGTH.pack(len(packed)) + packed)
        pipe.flush()
    except BrokenPipeError:
        os._exit(0)  # the parent is gone


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
