"""Start the real program as a process, as a person would, and talk to it; serve it announcements over loopback."""

import array
import asyncio
import fcntl
import json
import os
import signal
import sys
import termios
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from aiohttp import web

from tests.forked import can_fork, start_forked
from tests.loopback import served

ROOT = Path(__file__).parent.parent

#: What the program is given of this process's environment: nothing of an operator's own settings.
KEPT = ("PATH", "HOME", "LANG", "SYSTEMROOT", "COVERAGE_PROCESS_START")


#: A demo is started again at the port where it began: tests that run side by side need one each. It is below those
#: that systems give to connections.
DEMO_PORT = 20_000 + os.getpid() % 10_000


def environment(**settings: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name in KEPT}
    given = {"TRACKER_ALLOW_PRIVATE": "1", "PYTHONUTF8": "1", "TRACKER_DEMO_PORT": str(DEMO_PORT)}
    return kept | given | settings


@dataclass(frozen=True)
class Ended:
    """How a run of the program ended."""

    status: int
    out: str
    err: str

    @property
    def summary(self) -> dict[str, Any]:
        """The last line of `poll`."""
        found: dict[str, Any] = json.loads(self.out.strip().splitlines()[-1])
        return found


async def start(
    *arguments: str | Path,
    folder: Path,
    settings: Mapping[str, str] | None = None,
    stdin: int | None = None,
    out: int = asyncio.subprocess.PIPE,
    err: int = asyncio.subprocess.PIPE,
    afresh: bool = False,
) -> asyncio.subprocess.Process:
    """Start `python bot.py …` with `folder` as the working directory; `afresh`: from nothing, imports and all."""
    given, usual = environment(**(settings or {})), environment()
    words = [str(word) for word in arguments]
    stdin = asyncio.subprocess.DEVNULL if stdin is None else stdin
    if not afresh and can_fork(given, usual):
        return await start_forked(
            words, folder=folder, environment=given, usual=usual, stdin=stdin, stdout=out, stderr=err
        )
    command = (sys.executable, str(ROOT / "bot.py"), *words)
    return await asyncio.create_subprocess_exec(
        *command, cwd=folder, env=given, stdin=stdin, stdout=out, stderr=err
    )


async def bot(
    *arguments: str | Path,
    folder: Path,
    settings: Mapping[str, str] | None = None,
    given: str | None = None,
    afresh: bool = False,
) -> Ended:
    """Run `python bot.py …` to its end, with `given` on its standard input."""
    process = await start(
        *arguments,
        folder=folder,
        settings=settings,
        stdin=None if given is None else asyncio.subprocess.PIPE,
        afresh=afresh,
    )
    out, err = await asyncio.wait_for(process.communicate(None if given is None else given.encode()), 60)
    assert process.returncode is not None
    return Ended(process.returncode, out.decode(), err.decode())


async def waits_for_input(process: asyncio.subprocess.Process) -> None:
    """Return when the program has read all that was written to it, and sleeps until there is more (Linux).

    Python heeds a signal only between two steps of its own, or where it interrupts what waits: one that comes while it
    reads on and on may be seen with the next input only.
    """
    assert process.stdin is not None
    transport = process.stdin.transport
    pipe = transport.get_extra_info("pipe")
    async with asyncio.timeout(30):
        while transport.get_write_buffer_size() or not (_is_empty(pipe) and _sleeps(process.pid)):  # noqa: ASYNC110 - nobody is told of that
            await asyncio.sleep(0.01)


def _is_empty(pipe: IO[bytes]) -> bool:
    unread = array.array("i", [0])
    fcntl.ioctl(pipe, termios.FIONREAD, unread)
    return unread[0] == 0


def _sleeps(pid: int) -> bool:
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "S"


async def stop(process: asyncio.subprocess.Process, number: signal.Signals) -> Ended:
    """Send a signal and wait until the program has ended."""
    process.send_signal(number)
    out, err = await asyncio.wait_for(process.communicate(), 20)
    assert process.returncode is not None
    return Ended(process.returncode, out.decode(), err.decode())


def feed(*items: str) -> str:
    """Return an RSS feed of items that `item` made."""
    return (
        '<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title><link>http://127.0.0.1/</link>'
        f"<description>News</description>{''.join(items)}</channel></rss>"
    )


def item(name: str, text: str, *, title: str = "", published: str = "Mon, 02 Nov 2026 09:00:00 GMT") -> str:
    return (
        f"<item><guid isPermaLink='false'>{name}</guid><title>{title or name}</title>"
        f"<link>http://127.0.0.1/items/{name}</link><pubDate>{published}</pubDate>"
        f"<description><![CDATA[{text}]]></description></item>"
    )


GRANT = (
    "<p>Grants of up to £5,000 for the running costs of community groups in Wales. "
    "Apply by noon on Friday {day} December 2026.</p>"
)


@dataclass
class Publisher:
    """A loopback web server that answers as it is told: a body, a status, or silence."""

    url: str = ""
    body: str | bytes = ""
    status: int = 200
    content_type: str = "application/rss+xml"
    etag: str | None = None
    #: Answers wait for this; set at the start.
    open: asyncio.Event = field(default_factory=asyncio.Event)
    #: Set when a request came in.
    asked: asyncio.Event = field(default_factory=asyncio.Event)
    #: Headers of the requests so far.
    requests: list[Mapping[str, str]] = field(default_factory=list)

    async def answer(self, request: web.Request) -> web.Response:
        self.requests.append(dict(request.headers))
        self.asked.set()
        await self.open.wait()
        headers = {} if self.etag is None else {"ETag": self.etag}
        if self.etag is not None and request.headers.get("If-None-Match") == self.etag:
            return web.Response(status=304, headers=headers)
        body = self.body.encode() if isinstance(self.body, str) else self.body
        return web.Response(body=body, status=self.status, content_type=self.content_type, headers=headers)


@asynccontextmanager
async def publisher() -> AsyncIterator[Publisher]:
    """Serve one address on 127.0.0.1."""
    told = Publisher()
    told.open.set()
    async with served(told.answer) as base:
        told.url = f"{base}/feed"
        yield told


def write_feeds(folder: Path, *entries: Mapping[str, str]) -> None:
    """Write a feeds.yaml into a folder."""
    lines = ["sources:"]
    for entry in entries:
        fields = [f"{name}: {value}" for name, value in entry.items()]
        lines += [f"  - {fields[0]}", *(f"    {one}" for one in fields[1:])]
    (folder / "feeds.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
