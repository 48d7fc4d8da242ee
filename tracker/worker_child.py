"""What runs in the worker's child process: parses and reads what it is asked over its stdin, until that closes.

Started as `python -m tracker.worker_child BYTES` by `tracker/worker.py`; BYTES is the address space it may use. It
ignores Ctrl-C, and ends by itself where its parent is gone. An exchange is a length, then a pickle.
"""

import ctypes
import logging
import os
import pickle
import signal
import struct
import sys
import traceback
from collections.abc import Callable
from typing import Any, BinaryIO

from tracker.errors import ParseError
from tracker.model import Announcement, Detail, Reading
from tracker.sources.exchange import Parsed

log = logging.getLogger(__name__)

#: prctl(2): the signal that we get when our parent ends.
_PR_SET_PDEATHSIG = 1
#: How the length of an exchange is written.
LENGTH = struct.Struct(">Q")


def main(memory_bytes: int) -> None:
    """Answer requests on stdin until it closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _end_with_parent()
    _limit_memory(memory_bytes)
    questions, answers = sys.stdin.buffer, os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # Nothing that a library prints may get between the answers.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    works = _parsers()
    _send(answers, ("ready", None))
    while (question := _receive(questions)) is not None:
        limit_s, name, asked = question
        # If the parent is gone while this runs for ever, the kernel ends us.
        _alarm(limit_s + 5.0)
        told = ("done", [_done(_read, (each,)) for each in asked]) if name == "read" else _done(works[name], asked)
        _alarm(0.0)
        _send(answers, told)


def _parsers() -> dict[str, Callable[..., Parsed | Detail]]:
    """Import the parsers, by what is asked of them; the time of it is not that of the first request."""
    from tracker.sources import feed, package, page
    from tracker.sources.detail import read_detail
    from tracker.sources.parse import parse

    log.debug("parsers loaded: %s", (feed, package, page))
    return {
        "parse": lambda source, request, response, position, now: parse(
            source, request, response, position=position, now=now
        ),
        "detail": lambda source, response, now: read_detail(source, response, now=now),
    }


def _read(announcement: Announcement) -> Reading:
    from tracker.reading.read import read

    return read(announcement)


def _done(work: Callable[..., Any], asked: tuple[Any, ...]) -> tuple[str, Any]:
    try:
        return "done", work(*asked)
    except ParseError as exc:
        return "refused", {"source": exc.source, "why": exc.why, "mend": exc.mend, "state": exc.state}
    except MemoryError:
        return "memory", "it needs more memory than it may have"
    except Exception:  # noqa: BLE001 - whatever it is, the parent is told and logs it
        return "bug", traceback.format_exc()


def _limit_memory(memory_bytes: int) -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _end_with_parent() -> None:
    """Have the kernel end us with our parent, however that ends (Linux only; elsewhere the alarm does, later)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _alarm(seconds: float) -> None:
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _receive(pipe: BinaryIO) -> Any:
    head = pipe.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    return pickle.loads(pipe.read(LENGTH.unpack(head)[0]))  # noqa: S301 - from our own parent


def _send(pipe: BinaryIO, told: tuple[str, Any]) -> None:
    packed = pickle.dumps(told, pickle.HIGHEST_PROTOCOL)
    try:
        pipe.write(LENGTH.pack(len(packed)) + packed)
        pipe.flush()
    except BrokenPipeError:
        os._exit(0)  # the parent is gone


if __name__ == "__main__":
    main(int(sys.argv[1]))
