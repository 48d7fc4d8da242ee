"""The worker's child process as its parent sees it: started, asked over its pipes, ended.

What is asked is written at once and answered in its order, so that the child has its next work before the parent
has taken the last answer. An exchange is a length, then a pickle of our own plain types (`worker_child.py`).
"""

import asyncio
import io
import logging
import os
import pickle
import signal
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from tracker.errors import ParseError
from tracker.model import Announcement
from tracker.sources.exchange import Parsed
from tracker.worker_child import LENGTH, OVERTIME, WALL_TIMES

log = logging.getLogger(__name__)

#: Requests that are with a child at once: one that it works on, and what comes next.
AHEAD = 2
#: Of a request that are handed to the pipe at once.
AT_ONCE_BYTES = 256 * 1024
#: A new child has imports to do before its first answer: two seconds' work, on a machine that may be busy.
START_S = 60.0

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


class OverrunError(Exception):
    """The child took too long or died; `why` is a sentence's end."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class LostChildError(Exception):
    """The child was ended for what another had asked; ask a new one."""


class Child:
    """The child as the parent sees it."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._listening = asyncio.create_task(self._listen())
        #: Who comes first writes first, and is answered first.
        self._writing = asyncio.Lock()
        #: Set when what was asked last has its answer.
        self._answered = asyncio.Event()
        self._answered.set()
        #: Whether what still waits for an answer will get none.
        self._is_lost = False
        #: Whether somebody takes an answer now.
        self._is_read = False

    @classmethod
    async def start(cls, does: str, memory_bytes: int) -> "Child":
        making = asyncio.ensure_future(
            asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "tracker.worker_child",
                does,
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
        """Return what the child answers; `limit_s` is processor time, which the kernel ends it after.

        By the clock it may take `WALL_TIMES` as long, from when it has answered what was asked before. Raises
        TimeoutError, EOFError, OSError or UnpicklingError where this question is to blame, LostChildError where
        another is. After any of them, or when cancelled, the child must be ended.
        """
        assert self._process.stdin is not None
        mine = asyncio.Event()
        try:
            async with self._writing:
                before, self._answered = self._answered, mine
                with suppress(OSError):  # a child that is gone gives no answer: what comes of that is told below
                    await self._write((limit_s, *question))
            await before.wait()
            if self._is_lost:
                raise LostChildError
            async with asyncio.timeout(wall_s(limit_s)):
                return await self._told()
        except (EOFError, OSError) as exc:
            if self._is_lost:
                raise LostChildError from exc
            self._is_lost = True
            raise
        except BaseException:
            self._is_lost = True
            raise
        finally:
            mine.set()

    async def _write(self, asked: tuple[Any, ...]) -> None:
        """Write a request as it can be taken; the body in it, up to 10 MB, is copied nowhere on its way."""
        assert self._process.stdin is not None
        packed = _Pieces()
        pickle.Pickler(packed, pickle.HIGHEST_PROTOCOL).dump(asked)
        self._process.stdin.write(LENGTH.pack(sum(len(piece) for piece in packed)))
        for piece in packed:
            for start in range(0, len(piece), AT_ONCE_BYTES):
                self._process.stdin.write(memoryview(piece)[start : start + AT_ONCE_BYTES])
                await self._process.stdin.drain()

    async def _told(self) -> tuple[str, Any]:
        """Take one answer, and the pieces that come before it."""
        announcements: list[Announcement] = []
        self._is_read = True
        try:
            kind, value = await self._answer()
            while kind == "piece":
                announcements += value
                await asyncio.sleep(0)  # what is there already would be read without leaving the loop once
                kind, value = await self._answer()
        finally:
            self._is_read = False
        if isinstance(value, Parsed):
            value = replace(value, announcements=tuple(announcements))
        return kind, value

    async def end(self, *, kindly: bool) -> int:
        """End the child, at once or after what it is doing, and wait for it; returns its exit status."""
        assert self._process.stdin is not None
        self._is_lost = True
        self._process.stdin.close()
        if kindly:
            try:
                async with asyncio.timeout(1.0):
                    await self._process.wait()
            except TimeoutError:
                kindly = False
        if not kindly and self._process.returncode is None:
            try:
                # Process.kill would look whether it has ended, and take its exit status from who waits for it.
                os.kill(self._process.pid, signal.SIGKILL)
            except ProcessLookupError:
                log.debug("the child had ended by itself")
        await self._drain()
        status = await self._process.wait()
        await self._listening
        return status

    async def _drain(self) -> None:
        """Read what is left of an answer: while more waits than the reader holds, its end is told nobody."""
        assert self._process.stdout is not None
        if self._is_read:
            return  # whoever reads now comes to its end
        self._is_read = True
        while await self._process.stdout.read(65_536):
            pass

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


class _Pieces(list[bytes]):
    """What a pickle is written to: it gives large bytes as they are."""

    write = list.append


class _Unpickler(pickle.Unpickler):
    """Builds nothing but our own plain types."""

    def find_class(self, module: str, name: str) -> Any:
        if module in _OWN_MODULES or (module, name) in _PLAIN:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} has no place in an answer")


class Line:
    """One child at a time, and those who wait for it; it starts when it is first asked.

    `does` is what it is asked to do (`worker_child.py`), `memory_bytes` what its data may take.
    """

    def __init__(self, does: str, memory_bytes: int) -> None:
        self._does, self._memory = does, memory_bytes
        self._places = asyncio.Semaphore(AHEAD)
        self._starting = asyncio.Lock()
        self._child: Child | None = None

    async def close(self) -> None:
        """End the child after what it is doing, if that is soon."""
        if self._child is not None:
            await self._end(self._child, kindly=True)

    async def ask(self, source: str, question: tuple[str, Any], limit_s: float) -> tuple[str, Any]:
        """Send one request and return its answer; whatever goes wrong, no half of an exchange is left behind.

        `source` is the name that errors carry. Raises OverrunError where the child took longer than it may, needed
        too much memory or died, ParseError where none can be started.
        """
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
                    raise OverrunError(f"took longer than {wall_s(limit_s):.2g} s") from exc
                except (EOFError, OSError, pickle.UnpicklingError) as exc:
                    status = await self._end(child, kindly=False)
                    if OVERTIME is not None and status == -OVERTIME:
                        raise OverrunError(f"took longer than {limit_s:.2g} s") from exc
                    raise OverrunError(f"ended the process that did it ({_worded(status)})") from exc
                except BaseException:
                    await self._end(child, kindly=False)
                    raise
                if kind == "memory":
                    await self._end(child, kindly=False)
                    raise OverrunError("needed more memory than it may have")
                return kind, value

    async def _ready(self, source: str) -> Child:
        """Return the child that can be asked. Raises ParseError where none can be started."""
        async with self._starting:
            if self._child is not None and self._child.has_ended:
                await self._end(self._child, kindly=False)  # while it waited: nothing asked of it is to blame
            if self._child is None:
                try:
                    self._child = await Child.start(self._does, self._memory)
                except (TimeoutError, EOFError, OSError) as exc:
                    why = "the process that reads could not be started"
                    raise ParseError(source, why, mend="look at the log; it is no fault of the source") from exc
            return self._child

    async def _end(self, child: Child, *, kindly: bool) -> int:
        if self._child is child:
            self._child = None
        return await asyncio.shield(child.end(kindly=kindly))


def wall_s(limit_s: float) -> float:
    """Return how long an answer may take by the clock that may take so much processor time."""
    return limit_s if OVERTIME is None else limit_s * WALL_TIMES


def _worded(status: int) -> str:
    return f"signal {signal.Signals(-status).name}" if status < 0 else f"exit status {status}"
