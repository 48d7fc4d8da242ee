"""Ask an address politely and bring back its answer, or one sentence that says why there is none.

The only door to the aiohttp client. Whatever a server does, an answer costs at most `total_s` seconds and
`limit_bytes` bytes, on the wire and unpacked. Private addresses are refused: in the address itself, at every
redirect, and after a name was resolved. An error's state is "gone" (410), "blocked" (the publisher does not
want us) or "broken" (all else). Where it is asked to, it obeys robots.txt (docs/decisions: robots.txt).
"""

import asyncio
import io
import re
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from http.cookies import SimpleCookie
from types import TracebackType
from urllib.parse import urljoin, urlsplit

import aiohttp
from yarl import URL

from tracker.errors import FetchError
from tracker.sources import addresses, robots
from tracker.sources.exchange import Response, Validators
from tracker.sources.headers import fresh_for
from tracker.sources.network import private_address, worded
from tracker.sources.permission import Permissions
from tracker.sources.resolver import CheckedResolver
from tracker.sources.room import LARGE_BYTES, Room, give_back_with, nothing_to_give_back
from tracker.sources.status import LATER, LOOK, refuse
from tracker.sources.unpack import ACCEPTED, PackingError, TooLargeError, Unpacker
from tracker.sources.whole import Ending, ending_of

__all__ = ["Fetcher", "Response", "Validators"]

REDIRECTS = 5
#: Answers under way at once; the time of one that waits for its turn does not run.
PARALLEL = 64
#: For a robots.txt; whoever waits for it has time left.
ROBOTS_S = 10.0
#: Some publishers' Content-Security-Policy alone passes aiohttp's default of 8,190 bytes.
_HEADER_BYTES = 64 * 1024
_PIECE = 64 * 1024

_REDIRECTS = (301, 302, 303, 307, 308)
_FOR_GOOD = (301, 308)
#: An address that needs no quoting is sent exactly as it was given (RFC 3986, 2).
_QUOTED = re.compile(r"https?://[A-Za-z0-9.:\[\]-]+([/?](?:[A-Za-z0-9._~:/?\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?")

_ACCEPT = (
    "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, "
    "text/xml;q=0.9, application/json;q=0.9, text/html;q=0.8, */*;q=0.5"
)


@dataclass(frozen=True, slots=True)
class _Walk:
    """One fetch, from its first address through all redirects."""

    #: The name that errors carry.
    source: str
    first: str
    deadline: asyncio.Timeout
    validators: Validators
    #: Whether robots.txt is asked first.
    as_robot: bool = False
    #: How much of the body is taken; None: all of it.
    part: int | None = None


class Fetcher:
    """Fetches addresses over one pool of connections; an async context manager.

    `contact` stands in the User-Agent; `allow_private` lets loopback and private addresses be fetched;
    `total_s` is the time for one answer with all its redirects; `limit_bytes` its size, packed and unpacked.
    """

    def __init__(
        self,
        *,
        contact: str = "",
        allow_private: bool = False,
        total_s: float = 20.0,
        limit_bytes: int = 10 * 1024 * 1024,
    ) -> None:
        self._contact = contact
        self._allow_private = allow_private
        self._total_s = total_s
        self._limit = limit_bytes
        self._session: aiohttp.ClientSession | None = None
        self._turns = asyncio.Semaphore(PARALLEL)
        self._room = Room()
        self._permissions = Permissions(self._robots_txt, clock=time.monotonic)

    async def __aenter__(self) -> "Fetcher":
        resolver = CheckedResolver(aiohttp.ThreadedResolver(), allow_private=self._allow_private)
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(resolver=resolver, limit=0),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=None, sock_read=None),
            headers={
                "User-Agent": user_agent(self._contact),
                "Accept": _ACCEPT,
                "Accept-Encoding": ACCEPTED,
                "Accept-Language": "en-GB, en;q=0.9, cy;q=0.3",
            },
            max_line_size=_HEADER_BYTES,
            max_field_size=_HEADER_BYTES,
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._permissions.close()
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def fetch(
        self, source: str, url: str, *, validators: Validators | None = None, as_robot: bool = False
    ) -> Response:
        """Return the answer of `url`; with `validators` it may be "not modified".

        `source` is the name that errors carry; `as_robot` asks robots.txt first, at each redirect too. Raises
        FetchError: no answer, a refusal, too large, too slow, a private address. Its `wait_s` is what the server
        asked us to wait.
        """
        if self._session is None:
            raise RuntimeError("a Fetcher is used inside `async with`")
        async with self._turns:
            try:
                async with asyncio.timeout(self._total_s) as deadline:
                    return await self._walk(
                        _Walk(source, url, deadline, validators or Validators(), as_robot=as_robot)
                    )
            except TimeoutError as exc:
                raise FetchError(source, f"no answer within {self._total_s:g} s", mend=LATER) from exc

    def delay_for(self, host: str) -> float | None:
        """Return the seconds that a host's robots.txt wants between two requests, None where nothing is known."""
        return self._permissions.delay_s(host)

    async def _robots_txt(self, source: str, url: str) -> bytes:
        try:
            async with asyncio.timeout(min(ROBOTS_S, self._total_s / 2)) as deadline:
                return (await self._walk(_Walk(source, url, deadline, Validators(), part=robots.LIMIT_BYTES))).body
        except TimeoutError as exc:
            raise FetchError(source, "no answer in time", mend=LATER) from exc

    async def _walk(self, walk: _Walk) -> Response:
        """Follow redirects, looking at each address before it is asked."""
        source, first = walk.source, walk.first
        url, moved_to = first, None
        for_good = True
        cookies: dict[str, dict[str, str]] = {}
        for _ in range(REDIRECTS + 1):
            host, target = self._checked(source, url, first)
            if walk.as_robot:
                await self._permissions.check(source, url)
            async with self._asked(source, url, target, walk.validators, cookies.get(host, {})) as answer:
                location = answer.headers.get("Location", "").strip()
                if answer.status not in _REDIRECTS or not location:
                    return await self._read(walk, answer, url, moved_to)
                status = answer.status
                for_good = for_good and answer.status in _FOR_GOOD
                # Some sites (ASP.NET above all) send one round to set a cookie and loop for ever without it.
                cookies.setdefault(host, {}).update(_cookies(answer.headers.getall("Set-Cookie", [])))
            url = _joined(source, url, location)
            if for_good:
                moved_to = url
        why = f"more than {REDIRECTS} redirects, the last to {url[:200]}"
        raise FetchError(source, why, mend=LOOK, status=status)

    def _checked(self, source: str, url: str, first: str) -> tuple[str, URL]:
        """Return the host of an address that may be asked, and what is asked."""
        via = "" if url == first else f"redirected to {url}, which "
        try:
            parts = urlsplit(url)
            host, _ = parts.hostname or "", parts.port
            target = URL(url, encoded=_QUOTED.fullmatch(url) is not None)
            # What is connected to is the host as IDNA has it: "①②⑦.0.0.1" is 127.0.0.1 there, not a name.
            hosts = {host, target.raw_host or "", target.host or ""}
        except ValueError as exc:
            raise FetchError(source, f"{via or url + ' '}is no address ({exc})", mend=LOOK) from exc
        if parts.scheme.lower() not in ("http", "https") or not host:
            raise FetchError(source, f"{via or url + ' '}is no http or https address", mend=LOOK)
        if not self._allow_private and any(addresses.is_private_host(each) for each in hosts):
            raise private_address(source, f"{via or ''}{host} is a private address")
        if any(addresses.is_reserved(each) for each in hosts):
            raise FetchError(source, f"{via or ''}{host} is no address of a publisher", mend=LOOK)
        return host, target

    @asynccontextmanager
    async def _asked(
        self, source: str, url: str, target: URL, validators: Validators, cookies: Mapping[str, str]
    ) -> AsyncIterator[aiohttp.ClientResponse]:
        """Send one request; foreign errors become FetchError here and nowhere else."""
        assert self._session is not None
        headers: dict[str, str] = {}
        if validators.etag:
            headers["If-None-Match"] = validators.etag
        if validators.last_modified:
            headers["If-Modified-Since"] = validators.last_modified
        if cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in cookies.items())
        try:
            async with self._session.get(target, headers=headers, allow_redirects=False) as answer:
                yield answer
        except (aiohttp.ClientError, OSError, ValueError, UnicodeError) as exc:
            if isinstance(exc, TimeoutError):
                raise
            raise worded(source, url, exc) from exc

    async def _read(self, walk: _Walk, answer: aiohttp.ClientResponse, url: str, moved_to: str | None) -> Response:
        headers, validators = answer.headers, walk.validators
        told = Validators(headers.get("ETag"), headers.get("Last-Modified"))
        if answer.status == 304 and validators != Validators():
            kept = Validators(told.etag or validators.etag, told.last_modified or validators.last_modified)
            return Response(url, 304, b"", "", kept, True, moved_to, fresh_for(headers))
        body, give_back = await self._body(walk, answer, headers)
        try:
            refuse(walk.source, url, answer.status, headers, body)
        except FetchError:
            give_back()
            raise
        ending = ending_of(headers, body) if walk.part is None else Ending.WHOLE
        if ending is Ending.CUT:
            give_back()
            why = "the page breaks off in the middle: its connection was closed before its end"
            raise FetchError(walk.source, why, mend=LATER, status=answer.status)
        if ending is Ending.UNSURE:
            told = Validators()  # it is asked for as a whole again
        content_type = headers.get("Content-Type", "")
        response = Response(url, answer.status, body, content_type, told, False, moved_to, fresh_for(headers))
        give_back_with(response, give_back)
        return response

    async def _body(
        self, walk: _Walk, answer: aiohttp.ClientResponse, headers: Mapping[str, str]
    ) -> tuple[bytes, Callable[[], None]]:
        """Read and unpack the body, counting both ways; the loop is left after every piece.

        Returns what gives back the room that a large body takes, too.
        """
        body = io.BytesIO()  # gives its bytes without a copy
        packed = 0
        give_back = nothing_to_give_back
        try:
            unpacker = Unpacker(headers.get("Content-Encoding", ""), limit=self._limit)
            async for piece in answer.content.iter_chunked(_PIECE):
                packed += len(piece)
                if packed > self._limit:
                    raise TooLargeError
                for out in unpacker.feed(piece):
                    body.write(out)
                    if walk.part is not None and body.tell() >= walk.part:
                        return body.getvalue()[: walk.part], give_back
                    if body.tell() > LARGE_BYTES and give_back is nothing_to_give_back:
                        give_back = await self._room_for(walk)
                    await asyncio.sleep(0)
            unpacker.finish()
            return body.getvalue(), give_back
        except TooLargeError as exc:
            give_back()
            size = f"{self._limit / 1024 / 1024:.3g} MiB"
            mend = "look for a smaller feed of this publisher, for one topic or one region"
            why = f"the answer is larger than {size}"
            raise FetchError(walk.source, why, mend=mend, status=answer.status) from exc
        except PackingError as exc:
            give_back()
            raise FetchError(walk.source, f"the answer {exc}", mend=LATER, status=answer.status) from exc
        except BaseException:
            give_back()
            raise

    async def _room_for(self, walk: _Walk) -> Callable[[], None]:
        """Wait for room for a large body; the time of the walk stands still meanwhile."""
        began = asyncio.get_running_loop().time()
        end = walk.deadline.when()
        walk.deadline.reschedule(None)
        try:
            return await self._room.take()
        finally:
            waited = asyncio.get_running_loop().time() - began
            walk.deadline.reschedule(None if end is None else end + waited)


def user_agent(contact: str) -> str:
    """Return the User-Agent: the project, what it does, and whom to write to."""
    told = "".join(letter for letter in contact if letter.isascii() and letter.isprintable() and letter not in "()")
    about = "tracks funding for community organisations; polls feeds politely"
    return f"Fundpath/0.1 ({about}; contact {told})" if told else f"Fundpath/0.1 ({about})"


def _joined(source: str, url: str, target: str) -> str:
    try:
        return urljoin(url, target)
    except ValueError as exc:
        raise FetchError(source, f"redirected to {target!r}, which is no address", mend=LOOK) from exc


def _cookies(lines: list[str]) -> dict[str, str]:
    """Return the cookies that one answer sets, for the rest of this walk on this host only."""
    found: dict[str, str] = {}
    for line in lines:
        jar: SimpleCookie = SimpleCookie()
        try:
            jar.load(line)
        except (ValueError, KeyError):  # CookieError: a cookie that cannot be read is not sent back
            continue
        found.update({name: morsel.coded_value for name, morsel in jar.items()})
    return found
