"""A loopback web site of many addresses for the real program, each answering as it is told, and counting."""

from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web

from tests.loopback import served


@dataclass
class Answer:
    """What one address answers."""

    body: str | bytes = ""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    content_type: str = "application/rss+xml"

    def response(self, request: web.Request) -> web.Response:
        etag = self.headers.get("ETag")
        if etag is not None and request.headers.get("If-None-Match") == etag:
            return web.Response(status=304, headers={"ETag": etag})
        body = self.body.encode() if isinstance(self.body, str) else self.body
        return web.Response(body=body, status=self.status, headers=self.headers, content_type=self.content_type)


@dataclass
class Site:
    """Addresses and their answers; what is not among them is 404. No robots.txt unless it is given one."""

    base: str = ""
    answers: dict[str, Answer] = field(default_factory=dict)
    #: How often each path was asked for.
    asked: Counter[str] = field(default_factory=Counter)
    #: Headers of the last request of each path.
    headers: dict[str, Mapping[str, str]] = field(default_factory=dict)

    def __setitem__(self, path: str, answer: Answer) -> None:
        self.answers[path] = answer

    def url(self, path: str) -> str:
        return self.base + path

    def moved(self, path: str, to: str, *, status: int = 301) -> None:
        """Let an address lead to another."""
        self[path] = Answer(status=status, headers={"Location": to})

    async def answer(self, request: web.Request) -> web.Response:
        self.asked[request.path] += 1
        self.headers[request.path] = dict(request.headers)
        return self.answers.get(request.path, Answer("not here", status=404)).response(request)


@asynccontextmanager
async def site(**answers: Answer) -> AsyncIterator[Site]:
    """Serve addresses on 127.0.0.1; `answers` by their paths without the slash."""
    told = Site(answers={f"/{name}": answer for name, answer in answers.items()})
    async with served(told.answer) as base:
        told.base = base
        yield told
