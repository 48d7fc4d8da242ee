"""A loopback server that speaks to each path as its case says: raw bytes, so that it can break HTTP too."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit

#: Speaks to one client; what it is given is the path that was asked for, the query with it.
Talk = Callable[[str, asyncio.StreamWriter], Awaitable[None]]

NOT_FOUND = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


@asynccontextmanager
async def serving(talks: Mapping[str, Talk]) -> AsyncIterator[str]:
    """Serve each case under "/name/…"; give the address. Whatever is under way at the end is broken off."""
    open_: set[asyncio.Task[None]] = set()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(
            ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, asyncio.CancelledError
        ):
            head = await reader.readuntil(b"\r\n\r\n")
            path = head.split(b" ", 2)[1].decode("ascii", "replace")
            speak = talks.get(urlsplit(path).path.split("/")[1])
            if speak is None:
                writer.write(NOT_FOUND)
            else:
                await speak(path, writer)
            await writer.drain()
        writer.close()

    def begin(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.get_running_loop().create_task(talk(reader, writer))
        open_.add(task)
        task.add_done_callback(open_.discard)

    server = await asyncio.start_server(begin, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        for task in list(open_):
            task.cancel()
        await asyncio.gather(*open_, return_exceptions=True)


def answer(
    body: bytes | Callable[[], bytes],
    *,
    content_type: str = "application/rss+xml",
    status: str = "200 OK",
    headers: Mapping[str, str] | None = None,
) -> Talk:
    """Return a talk that answers in proper HTTP; a body that is large is made when it is asked for.

    It is made in a thread, so that the other talks do not stand still meanwhile and seem to be slow.
    """

    async def speak(_: str, writer: asyncio.StreamWriter) -> None:
        data = body if isinstance(body, bytes) else await asyncio.to_thread(body)
        told = {
            "Content-Type": content_type,
            "Content-Length": str(len(data)),
            "Connection": "close",
            **(headers or {}),
        }
        head = "".join(f"{name}: {value}\r\n" for name, value in told.items())
        writer.write(f"HTTP/1.1 {status}\r\n{head}\r\n".encode("latin-1"))
        for at in range(0, len(data), 1 << 16):
            writer.write(data[at : at + (1 << 16)])
            await writer.drain()

    return speak


def raw(*pieces: bytes) -> Talk:
    """Return a talk that says these bytes and closes."""

    async def speak(_: str, writer: asyncio.StreamWriter) -> None:
        for piece in pieces:
            writer.write(piece)
            await writer.drain()

    return speak


def endless(start: bytes, piece: bytes, *, every_s: float = 0.0) -> Talk:
    """Return a talk that says `start` and then a piece again and again, until the client has had enough."""

    async def speak(_: str, writer: asyncio.StreamWriter) -> None:
        writer.write(start)
        while True:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(every_s)

    return speak
