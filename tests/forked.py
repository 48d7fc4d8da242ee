"""Start the real program without paying for its imports each time: it is forked from a process that has done them.

Nine tenths of a start were imports and patterns being compiled. What is forked is a process of its own all the same,
with its own arguments, environment, folder and pipes; it is signalled, killed and waited for as any other
(`fork_server.py` says how it begins). Linux only: elsewhere, and for what must begin from nothing, tests start Python.
"""

import asyncio
import atexit
import itertools
import os
import pickle
import signal
import socket
import subprocess
import sys
from asyncio.base_subprocess import BaseSubprocessTransport
from asyncio.subprocess import Process, SubprocessStreamProtocol
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import IO, Any

from tests.fork_server import LENGTH, NUMBER, ROOT

#: Forked processes share the order of their sets with their server: with two in turn, a program that is started
#: again has another order than before, as it has in life.
SERVERS = 2

#: What the interpreter itself looks at when it begins.
OF_PYTHON = ("PYTHON", "LC_", "LANG", "COVERAGE_")

#: As asyncio's own streams have it.
LIMIT = 2**16


def can_fork(environment: Mapping[str, str], usual: Mapping[str, str]) -> bool:
    """Say whether a process with this environment can be forked from one that has the usual one."""
    names = [name for name in environment.keys() | usual.keys() if name.startswith(OF_PYTHON)]
    return (
        _system_can()
        and all(environment.get(name) == usual.get(name) for name in names)
        and "COVERAGE_PROCESS_START" not in environment
    )


@cache
def _system_can() -> bool:
    """Say whether the system tells of the end of a process by a descriptor (Linux 5.3)."""
    if sys.platform != "linux":
        return False
    try:
        os.close(os.pidfd_open(os.getpid()))
    except OSError:
        return False
    return True


async def start_forked(
    arguments: list[str],
    *,
    folder: Path,
    environment: Mapping[str, str],
    usual: Mapping[str, str],
    stdin: int,
    stdout: int,
    stderr: int,
) -> Process:
    """Do what `asyncio.create_subprocess_exec` does with `python bot.py …`; `can_fork` must hold."""
    loop = asyncio.get_running_loop()
    own, theirs = socket.socketpair()
    ours: list[IO[bytes] | None] = []
    with theirs:
        given = []
        for stream, is_read in ((stdin, True), (stdout, False), (stderr, False)):
            end, kept = _stream(stream, is_read=is_read)
            given.append(end)
            ours.append(kept)
        asked = pickle.dumps((arguments, str(folder), dict(environment)))
        own.sendall(LENGTH.pack(len(asked)) + asked)
        socket.send_fds(next(_servers(tuple(sorted(usual.items())))), [b"!"], [theirs.fileno(), *given])
    for end in given:
        os.close(end)
    own.setblocking(False)
    told = await loop.sock_recv(own, NUMBER.size)
    if not told:
        own.close()
        raise ChildProcessError("the server that forks has ended; its error stands on stderr")
    program = _Program(NUMBER.unpack(told)[0], *ours)
    protocol = SubprocessStreamProtocol(limit=LIMIT, loop=loop)
    ready = loop.create_future()
    transport = _Transport(
        loop, protocol, arguments, False, stdin, stdout, stderr, 0, waiter=ready, program=program, own=own
    )
    await ready
    return Process(transport, protocol, loop)


class _Program:
    """A process as asyncio's transport sees it: what it uses of `subprocess.Popen`."""

    def __init__(
        self, pid: int, stdin: IO[bytes] | None, stdout: IO[bytes] | None, stderr: IO[bytes] | None
    ) -> None:
        self.pid = pid
        self.stdin, self.stdout, self.stderr = stdin, stdout, stderr
        self.returncode: int | None = None

    def poll(self) -> int | None:
        return self.returncode

    def send_signal(self, number: int) -> None:
        if self.returncode is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


class _Transport(BaseSubprocessTransport):
    """Takes the exit status from the server instead of from the system."""

    _loop: asyncio.AbstractEventLoop

    def _start(self, *_: Any, **given: Any) -> None:
        own: socket.socket = given["own"]
        self._proc = given["program"]  # it was started before
        self._loop.add_reader(own, self._look, own)

    def _look(self, own: socket.socket) -> None:
        told = own.recv(NUMBER.size)
        self._loop.remove_reader(own)
        own.close()
        assert told, "the server ended before the program did"
        self._process_exited(NUMBER.unpack(told)[0])


def _stream(wanted: int, *, is_read: bool) -> tuple[int, IO[bytes] | None]:
    """Return the program's end of a stream, and ours where it is a pipe."""
    if wanted == asyncio.subprocess.DEVNULL:
        return os.open(os.devnull, os.O_RDWR), None
    if wanted != asyncio.subprocess.PIPE:
        return os.dup(wanted), None
    reads, writes = os.pipe()
    return (reads, os.fdopen(writes, "wb", 0)) if is_read else (writes, os.fdopen(reads, "rb", 0))


@cache
def _servers(usual: tuple[tuple[str, str], ...]) -> Iterator[socket.socket]:
    """Return the servers in turn, by the socket that asks; they end with this process."""
    return itertools.cycle([_serve(dict(usual)) for _ in range(SERVERS)])


def _serve(environment: dict[str, str]) -> socket.socket:
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with theirs:
        server = subprocess.Popen(
            [sys.executable, str(ROOT / "tests" / "fork_server.py"), str(theirs.fileno())],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            cwd=ROOT,
            env=environment,
            pass_fds=[theirs.fileno()],
        )

    def end() -> None:
        ours.close()
        server.wait()

    atexit.register(end)
    return ours
