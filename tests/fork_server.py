"""A process that has imported the whole program and forks one that runs it, each time it is asked (`forked.py`).

Started by its path, with the descriptor of a socket that asks. Each question carries four descriptors: a socket of
its own, and what shall be stdin, stdout and stderr; on its own socket come the arguments, folder and environment,
and go the new process's id and, when it has ended, its exit status.

What is forked goes on exactly as `python bot.py …` does once its imports are done and the guidance of this checkout
is read: `bot.py` runs as `__main__`, to the interpreter's end. The worker's children are forked beside it beforehand,
before it has a thread or a loop, and take the place of the processes that it starts; where it starts more of a kind,
those come from nothing.
"""

import atexit
import contextlib
import gc
import importlib
import io
import os
import pickle
import select
import signal
import socket
import struct
import subprocess
import sys
import time
import types
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

ROOT = Path(__file__).parent.parent

#: How the id and the exit status are told.
NUMBER = struct.Struct(">q")
#: How the length of what is asked is told.
LENGTH = struct.Struct(">Q")

#: How the program starts one of the worker's children (`tracker/worker_pipe.py`).
CHILD = ["-m", "tracker.worker_child"]


@dataclass(frozen=True)
class Asked:
    """What shall run, and where it tells how it goes."""

    own: socket.socket
    #: stdin, stdout, stderr.
    streams: list[int]
    arguments: list[str]
    folder: str
    environment: dict[str, str]


@dataclass(frozen=True)
class Standby:
    """One of the worker's children that waits to be started."""

    pid: int
    own: socket.socket


def main(control: socket.socket) -> None:
    """Serve, and be what was asked for in each process that is forked; returns where nobody can ask any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for who asks
    program = compile((ROOT / "bot.py").read_bytes(), str(ROOT / "bot.py"), "exec")
    ending = Ending()
    surplus = _import_all()
    gc.collect()
    gc.freeze()  # memory that is not written to stays shared
    asked = _serve(control)
    if asked is None:
        return
    _become(asked.streams, asked.folder, asked.environment, [str(ROOT / "bot.py"), *asked.arguments])
    standbys: dict[str, Standby] = {}
    for does in ("parse", "read"):
        standbys[does] = _standby(surplus, [asked.own, *(other.own for other in standbys.values())])
    _start_standbys(standbys)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    asked.own.sendall(NUMBER.pack(os.getpid()))
    asked.own.close()
    _run(program, ending)


def _import_all() -> int:
    """Import every module and read the guidance; return how many bytes more they take than the worker's children do."""
    from tracker import worker_child

    worker_child._parsers()
    worker_child._readers()
    before = _data_bytes()
    importlib.import_module("bot")
    for path in sorted((ROOT / "tracker").rglob("*.py")):
        importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"))
    _read_guidance()
    return _data_bytes() - before


def _read_guidance() -> None:
    """Read the guidance that every start reads, and index it: of a program that polls one feed it was four fifths.

    What a first question looks up is made ready, too.
    """
    from tracker import steps
    from tracker.asking.line.known import long_place_names, spelling_of
    from tracker.asking.ways.indexes import indexes, which_way
    from tracker.guidance.hearing import WEIGHTS
    from tracker.guidance.load import FOLDER
    from tracker.text.place_names import with_villages

    really: Any = getattr(steps, "load_what_there_is")  # noqa: B009
    loaded = really(FOLDER, WEIGHTS)
    indexes(loaded.guidance)
    which_way(loaded.guidance)
    spelling_of(loaded.guidance)
    long_place_names()
    with_villages()

    def read_before(folder: Path, weights: Path) -> object:
        return loaded if (folder, weights) == (FOLDER, WEIGHTS) else really(folder, weights)

    setattr(steps, "load_what_there_is", read_before)  # noqa: B010


def _data_bytes() -> int:
    """Return what the limit of a worker's child counts (RLIMIT_DATA)."""
    told = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    return next(int(line.split()[1]) * 1024 for line in told.splitlines() if line.startswith("VmData:"))


def _serve(control: socket.socket) -> Asked | None:
    """Fork for each who asks; return in what was forked, and in the server when nobody can ask any more."""
    running: dict[int, tuple[int, socket.socket]] = {}  # by the descriptor that says when it has ended
    waiting = select.poll()
    waiting.register(control, select.POLLIN)
    while True:
        for ready, _ in waiting.poll():
            if ready in running:
                waiting.unregister(ready)
                os.close(ready)
                pid, own = running.pop(ready)
                _, status = os.waitpid(pid, 0)
                _tell(own, os.waitstatus_to_exitcode(status))
                own.close()
                continue
            asked = _receive(control)
            if asked is None:
                return None
            pid = os.fork()
            if pid == 0:
                control.close()
                for other, (_, own) in running.items():
                    os.close(other)
                    own.close()
                return asked
            for stream in asked.streams:
                os.close(stream)
            ended = os.pidfd_open(pid)
            running[ended] = (pid, asked.own)
            waiting.register(ended, select.POLLIN)


def _receive(control: socket.socket) -> Asked | None:
    word, descriptors, _, _ = socket.recv_fds(control, 1, 4)
    if not word:
        return None
    own = socket.socket(fileno=descriptors[0])
    with own.makefile("rb") as lines:
        arguments, folder, environment = pickle.loads(lines.read(*LENGTH.unpack(lines.read(LENGTH.size))))
    return Asked(own, descriptors[1:], arguments, folder, environment)


def _tell(own: socket.socket, number: int) -> None:
    with contextlib.suppress(BrokenPipeError):  # who asked may have gone
        own.sendall(NUMBER.pack(number))


def _become(streams: list[int], folder: str, environment: dict[str, str], arguments: list[str]) -> None:
    """Take on what a process is given at its start."""
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        _open_anew(name, mode)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    time.tzset()
    sys.argv[:] = arguments


def _open_anew(name: str, mode: str) -> None:
    """Make a standard stream as the interpreter makes it at its start: it looks whether it is a terminal or a pipe."""
    old: io.TextIOWrapper = getattr(sys, f"__{name}__")
    buffering = 1 if name == "stderr" else -1
    new = os.fdopen(old.fileno(), mode, buffering, encoding=old.encoding, errors=old.errors, closefd=False)
    setattr(sys, name, new)
    setattr(sys, f"__{name}__", new)


class Ending:
    """The last that an interpreter does at its exit: to be gone, without freeing one by one what the server had imported.

    That took longer than most of what is asked. All else (threads, what is registered for the exit) has ended by then.
    """

    def __init__(self) -> None:
        #: What the program itself said that it ends with; None where it did not end so.
        self.status: int | None = None
        atexit.register(self.end)  # before all others, so that it comes after them

    def end(self) -> None:
        """Be gone with the status; where there is none, the interpreter goes on to its own end."""
        if self.status is not None:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(self.status)


def _run(program: types.CodeType, ending: Ending) -> None:
    """Run the program as `__main__`."""
    named = types.ModuleType("__main__")
    named.__file__ = program.co_filename
    sys.modules["__main__"] = named
    try:
        exec(program, vars(named))
    except SystemExit as exc:
        if isinstance(exc.code, int):
            ending.status = exc.code
        raise


def _standby(surplus: int, not_its: list[socket.socket]) -> Standby:
    """Fork a process that waits until it is told to be one of the worker's children."""
    here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    pid = os.fork()
    if pid == 0:
        here.close()
        for other in not_its:
            other.close()
        nothing = os.open(os.devnull, os.O_RDWR)
        for number in (0, 1, 2):  # nobody shall wait for the end of what this process holds
            os.dup2(nothing, number)
        os.close(nothing)
        _wait_as_child(there, surplus)
    there.close()
    return Standby(pid, here)


def _wait_as_child(own: socket.socket, surplus: int) -> NoReturn:
    told, streams, _, _ = socket.recv_fds(own, 65_536, 3)
    own.close()
    if not told:
        os._exit(0)  # the program has ended without it
    arguments, folder, environment = pickle.loads(told)
    os.setsid()
    _become(streams, folder, environment, arguments)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    from tracker import worker_child

    # What it holds only because it was forked from the whole program does not count.
    worker_child.main(arguments[1], int(arguments[2]) + surplus)
    os._exit(0)


def _start_standbys(standbys: dict[str, Standby]) -> None:
    """Have those who wait take the place of the children that the program starts first."""
    really: Any = getattr(subprocess, "_fork_exec")  # noqa: B009 - it is the module's own

    def fork_exec(arguments: list[str], *rest: Any) -> Any:
        _, close_all, _, folder, environment, stdin, _, _, stdout, _, stderr, *_ = rest
        new_session = rest[14]
        if arguments[1:3] != CHILD or not close_all or not new_session or arguments[3] not in standbys:
            return really(arguments, *rest)
        standby = standbys.pop(arguments[3])
        given = (
            dict(os.environ) if environment is None else dict(os.fsdecode(one).split("=", 1) for one in environment)
        )
        told = pickle.dumps((arguments[2:], os.fspath(folder), given))
        with standby.own:
            socket.send_fds(standby.own, [told], [stdin, stdout, stderr])
        return standby.pid

    setattr(subprocess, "_fork_exec", fork_exec)  # noqa: B010


if __name__ == "__main__":
    sys.path[0] = str(ROOT)
    main(socket.socket(fileno=int(sys.argv[1])))
