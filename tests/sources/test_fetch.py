"""The fetcher, against a server on loopback that behaves as servers do, and as they should not."""

import asyncio
import gzip
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import brotli
import pytest
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult

from tracker.errors import FetchError
from tracker.sources import addresses
from tracker.sources.exchange import Response, Validators
from tracker.sources.fetch import Fetcher, user_agent
from tracker.sources.resolver import CheckedResolver, PrivateAddressError

BODY = b"<rss version='2.0'><channel></channel></rss>"
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def serving(**handlers: Handler) -> AsyncIterator[str]:
    """Serve each handler under its name; give the server's address."""
    app = web.Application()
    for name, handler in handlers.items():
        app.router.add_get(f"/{name}", handler)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def answering(body: bytes | str = BODY, **options: Any) -> Handler:
    """Return a handler that gives one answer."""
    data = body.encode() if isinstance(body, str) else body

    async def handler(request: web.Request) -> web.Response:
        return web.Response(body=data, **options)

    return handler


async def fetched(handler: Handler, *, validators: Validators | None = None, **options: Any) -> Response:
    async with serving(x=handler) as base, Fetcher(allow_private=True, **options) as fetcher:
        return await fetcher.fetch("Wold Fund", f"{base}/x", validators=validators)


async def failed(handler: Handler, **options: Any) -> FetchError:
    with pytest.raises(FetchError) as told:
        await fetched(handler, **options)
    assert told.value.source == "Wold Fund"
    assert told.value.mend
    return told.value


async def test_an_answer_comes_back_with_what_its_headers_say() -> None:
    headers = {"ETag": '"1"', "Last-Modified": "Tue, 07 Jul 2026 10:00:00 GMT", "Cache-Control": "max-age=300"}
    told = await fetched(answering(headers=headers, content_type="application/rss+xml"))
    assert (told.status, told.body, told.content_type) == (200, BODY, "application/rss+xml")
    assert told.validators == Validators('"1"', "Tue, 07 Jul 2026 10:00:00 GMT")
    assert (told.fresh_for_s, told.moved_to, told.not_modified) == (300.0, None, False)


async def test_what_did_not_change_is_not_sent_again() -> None:
    async def handler(request: web.Request) -> web.Response:
        assert request.headers["If-None-Match"] == '"1"'
        assert request.headers["If-Modified-Since"] == "Tue, 07 Jul 2026 10:00:00 GMT"
        return web.Response(status=304, headers={"ETag": '"1"'})

    validators = Validators('"1"', "Tue, 07 Jul 2026 10:00:00 GMT")
    told = await fetched(handler, validators=validators)
    assert (told.not_modified, told.body, told.validators) == (True, b"", validators)


async def test_a_304_that_nobody_asked_for_is_a_fault() -> None:
    assert "no content (304)" in (await failed(answering(b"", status=304))).why


async def test_the_request_says_who_asks() -> None:
    seen: dict[str, str] = {}

    async def handler(request: web.Request) -> web.Response:
        seen.update(request.headers)
        return web.Response(body=BODY)

    await fetched(handler, contact="bot@cvs.example")
    assert "Fundpath" in seen["User-Agent"]
    assert "bot@cvs.example" in seen["User-Agent"]
    assert seen["Accept-Encoding"] == "gzip, deflate, br"
    assert "If-None-Match" not in seen


def test_a_contact_cannot_break_out_of_its_header() -> None:
    assert "\n" not in user_agent("a\r\nX-Evil: 1")


@pytest.mark.parametrize(
    ("status", "state", "says"),
    [
        pytest.param(404, "broken", "nothing at this address (404)", id="404"),
        pytest.param(410, "gone", "for good (410)", id="410"),
        pytest.param(403, "blocked", "refuses", id="403"),
        pytest.param(401, "blocked", "refuses", id="401"),
        pytest.param(451, "blocked", "refuses", id="451"),
        pytest.param(500, "broken", "has a fault (500)", id="500"),
        pytest.param(204, "broken", "no content (204)", id="204"),
        pytest.param(206, "broken", "no content (206)", id="206"),
        pytest.param(300, "broken", "no content (300)", id="300"),
    ],
)
async def test_a_status_says_how_a_source_fails(status: int, state: str, says: str) -> None:
    error = await failed(answering(b"", status=status))
    assert (error.state, error.status) == (state, status)
    assert says in error.why


@pytest.mark.parametrize(
    ("status", "headers", "wait_s"),
    [
        pytest.param(429, {"Retry-After": "77"}, 77.0, id="429 with a wait"),
        pytest.param(429, {}, 120.0, id="429 without one"),
        pytest.param(503, {"Retry-After": "9"}, 9.0, id="503 with a wait"),
        pytest.param(503, {}, 30.0, id="503 without one"),
        pytest.param(500, {}, None, id="a fault asks for nothing"),
    ],
)
async def test_the_wait_that_a_server_asks_for_is_told(
    status: int, headers: dict[str, str], wait_s: float | None
) -> None:
    error = await failed(answering(b"busy", status=status, headers=headers))
    assert (error.wait_s, error.state) == (wait_s, "broken")


@pytest.mark.parametrize(
    ("body", "options"),
    [
        pytest.param("<html><title>Just a moment...</title>", {"status": 403}, id="Cloudflare"),
        pytest.param("<html><title>Just a moment...</title>", {"status": 200}, id="with status 200"),
        pytest.param("<html>", {"status": 503, "headers": {"cf-mitigated": "challenge"}}, id="a header"),
        pytest.param("", {"status": 202, "headers": {"x-amzn-waf-action": "challenge"}}, id="AWS"),
        pytest.param("<iframe>Incapsula incident ID: 5-5</iframe>", {"status": 200}, id="Imperva"),
    ],
)
async def test_a_guard_that_asks_for_a_person_means_blocked(body: str, options: dict[str, Any]) -> None:
    assert (await failed(answering(body, **options))).state == "blocked"


async def test_an_ordinary_page_behind_a_guard_is_not_taken_for_its_challenge() -> None:
    page = b"<html><h1>Grants</h1><script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>"
    assert (await fetched(answering(page, content_type="text/html"))).body == page


def redirecting(to: str, status: int = 302) -> Handler:
    async def handler(request: web.Request) -> web.Response:
        return web.Response(status=status, headers={"Location": to})

    return handler


@pytest.mark.parametrize(
    ("first", "second", "moved"),
    [
        pytest.param(301, 308, "/c", id="both for good"),
        pytest.param(301, 302, "/b", id="the first for good"),
        pytest.param(302, 301, None, id="the first for now"),
    ],
)
async def test_redirects_are_followed_and_moves_for_good_are_told(
    first: int, second: int, moved: str | None
) -> None:
    handlers = {"a": redirecting("/b", first), "b": redirecting("c", second), "c": answering()}
    async with serving(**handlers) as base, Fetcher(allow_private=True) as fetcher:
        told = await fetcher.fetch("s", f"{base}/a")
    assert (told.url, told.body) == (f"{base}/c", BODY)
    assert told.moved_to == (None if moved is None else base + moved)


async def test_five_redirects_are_followed_and_no_more() -> None:
    handlers = {f"r{n}": redirecting(f"/r{n + 1}") for n in range(6)} | {"r6": answering()}
    async with serving(**handlers) as base, Fetcher(allow_private=True) as fetcher:
        assert (await fetcher.fetch("s", f"{base}/r1")).body == BODY
        with pytest.raises(FetchError, match="more than 5 redirects"):
            await fetcher.fetch("s", f"{base}/r0")


async def test_a_circle_of_redirects_ends() -> None:
    assert "more than 5 redirects" in (await failed(redirecting("/x"))).why


@pytest.mark.parametrize("to", ["ftp://x.org/", "file:///etc/passwd", "http://[::1/", "javascript:x"])
async def test_a_redirect_to_what_is_no_web_address_is_refused(to: str) -> None:
    assert "redirected to" in (await failed(redirecting(to))).why


async def test_a_redirect_without_a_target_is_a_fault() -> None:
    assert "no content (302)" in (await failed(answering(b"", status=302))).why


async def test_a_site_that_sets_a_cookie_first_is_reached() -> None:
    async def handler(request: web.Request) -> web.Response:
        if request.cookies.get("seen") == "yes":
            return web.Response(body=BODY)
        answer = web.Response(status=302, headers={"Location": "/x"})
        answer.set_cookie("seen", "yes")
        return answer

    assert (await fetched(handler)).body == BODY


async def test_cookies_are_forgotten_after_the_walk() -> None:
    seen: list[int] = []

    async def handler(request: web.Request) -> web.Response:
        seen.append(len(request.cookies))
        answer = web.Response(body=BODY)
        answer.set_cookie("seen", "yes")
        return answer

    async with serving(x=handler) as base, Fetcher(allow_private=True) as fetcher:
        await fetcher.fetch("s", f"{base}/x")
        await fetcher.fetch("s", f"{base}/x")
    assert seen == [0, 0]


async def test_a_packed_answer_is_unpacked() -> None:
    for name, packed in (("gzip", gzip.compress(BODY)), ("br", brotli.compress(BODY))):
        assert (await fetched(answering(packed, headers={"Content-Encoding": name}))).body == BODY


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        pytest.param(b"x" * 20_000, {}, id="as it is"),
        pytest.param(gzip.compress(b"\0" * 5_000_000), {"Content-Encoding": "gzip"}, id="a bomb"),
        pytest.param(brotli.compress(b"\0" * 5_000_000), {"Content-Encoding": "br"}, id="a bomb of brotli"),
    ],
)
async def test_a_body_beyond_the_limit_is_left(body: bytes, headers: dict[str, str]) -> None:
    assert "larger than" in (await failed(answering(body, headers=headers), limit_bytes=10_000)).why


async def test_a_body_without_end_is_left_at_the_limit() -> None:
    sent = 0

    async def handler(request: web.Request) -> web.StreamResponse:
        nonlocal sent
        answer = web.StreamResponse()
        await answer.prepare(request)
        while True:
            await answer.write(b"x" * 10_000)
            sent += 10_000

    error = await failed(handler, limit_bytes=100_000)
    assert "larger than" in error.why
    assert sent < 50_000_000


async def test_a_packing_that_was_not_asked_for_is_named() -> None:
    error = await failed(answering(b"\x0b", headers={"Content-Encoding": "zstd"}))
    assert "packed as 'zstd', which was not asked for" in error.why


async def test_a_server_that_drips_is_left_after_the_time() -> None:
    async def handler(request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse()
        await answer.prepare(request)
        while True:
            await answer.write(b"x")
            await asyncio.sleep(0.02)

    assert "no answer within 0.3 s" in (await failed(handler, total_s=0.3)).why


async def test_a_server_that_is_silent_is_left_after_the_time() -> None:
    async def handler(request: web.Request) -> web.Response:
        await asyncio.sleep(30)
        return web.Response()

    assert "no answer within 0.2 s" in (await failed(handler, total_s=0.2)).why


async def test_the_time_is_for_all_redirects_together() -> None:
    async def handler(request: web.Request) -> web.Response:
        await asyncio.sleep(0.15)
        return web.Response(status=302, headers={"Location": "/x"})

    assert "no answer within 0.3 s" in (await failed(handler, total_s=0.3)).why


@asynccontextmanager
async def saying(*pieces: bytes) -> AsyncIterator[str]:
    """Serve raw bytes to whoever connects, then close."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        for piece in pieces:
            writer.write(piece)
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"


@pytest.mark.parametrize(
    ("pieces", "says"),
    [
        pytest.param((), "closed the connection without an answer", id="nothing"),
        pytest.param(
            (b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nabc",), "broke off in the middle", id="too short"
        ),
        pytest.param(
            (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",),
            "broke off in the middle",
            id="half a chunk",
        ),
        pytest.param((b"SSH-2.0-OpenSSH_9.6\r\n\r\n",), "does not answer in proper HTTP", id="another protocol"),
        pytest.param(
            (b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(BODY * 50)[:40],),
            "breaks off in the middle of its packing",
            id="half a packing",
        ),
    ],
)
async def test_a_connection_that_breaks_is_worded(pieces: tuple[bytes, ...], says: str) -> None:
    async with saying(*pieces) as url, Fetcher(allow_private=True, total_s=5) as fetcher:
        with pytest.raises(FetchError) as told:
            await fetcher.fetch("s", url)
    assert says in told.value.why
    assert told.value.state == "broken"


PAGE = b"<!doctype html><html><body><ul><li>Hall fund: up to \xc2\xa350,000</li><li>Choir fund</li></ul>"
CLOSED = b'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nETag: "1"\r\nConnection: close\r\n\r\n'


async def test_a_page_that_is_cut_off_with_its_connection_is_a_failure() -> None:
    async with saying(CLOSED + PAGE[: PAGE.index(b",000")]) as url, Fetcher(allow_private=True) as fetcher:
        with pytest.raises(FetchError, match="the page breaks off in the middle"):
            await fetcher.fetch("s", url)


@pytest.mark.parametrize(
    ("body", "etag"),
    [
        pytest.param(PAGE + b"</body></html>\n", '"1"', id="whole"),
        pytest.param(PAGE + b"</body>\n<!-- served in 12 ms", '"1"', id="a remark behind it"),
        pytest.param(PAGE, None, id="perhaps whole: it is asked for again"),
        pytest.param(b"Hall fund: up to 50", '"1"', id="no page"),
    ],
)
async def test_a_page_whose_connection_ends_it_may_be_whole(body: bytes, etag: str | None) -> None:
    async with saying(CLOSED + body) as url, Fetcher(allow_private=True) as fetcher:
        told = await fetcher.fetch("s", url)
    assert (told.body, told.validators.etag) == (body, etag)


async def test_long_headers_are_no_fault() -> None:
    told = await fetched(answering(headers={"Content-Security-Policy": "x" * 20_000}))
    assert told.body == BODY


async def test_a_closed_port_is_worded() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    async with Fetcher(allow_private=True) as fetcher:
        with pytest.raises(FetchError, match=r"127\.0\.0\.1 refused the connection"):
            await fetcher.fetch("s", f"http://127.0.0.1:{port}/")


@pytest.mark.parametrize(
    "url", ["", "x", "ftp://x.org/", "http://", "http://[::1", "http://x:99999/", "http://exa mple.org/"]
)
async def test_what_is_no_address_is_worded(url: str) -> None:
    async with Fetcher(allow_private=True, total_s=5) as fetcher:
        with pytest.raises(FetchError):
            await fetcher.fetch("s", url)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://192.168.1.1:8080/",
        "http://0x7f.1/",
        "http://LOCALHOST./",
    ],
)
async def test_private_addresses_are_refused(url: str) -> None:
    async with Fetcher(total_s=5) as fetcher:
        with pytest.raises(FetchError) as told:
            await fetcher.fetch("s", url)
    assert "private address" in told.value.why
    assert "TRACKER_ALLOW_PRIVATE" in told.value.mend


async def test_reserved_addresses_are_refused_where_private_ones_are_allowed() -> None:
    async with Fetcher(total_s=5, allow_private=True) as fetcher:
        with pytest.raises(FetchError, match="no address of a publisher"):
            await fetcher.fetch("s", "http://[ff02::1]/")


async def test_a_name_that_leads_to_a_reserved_address_is_refused_too() -> None:
    with pytest.raises(PrivateAddressError):
        await CheckedResolver(FakeResolver("224.0.0.1"), allow_private=True).resolve("innocent.example", 80)


@pytest.mark.parametrize("url", ["http://2130706433/", "http://127.1/", "http://0177.0.0.1/"])
async def test_other_spellings_of_loopback_lead_nowhere(url: str) -> None:
    async with Fetcher(total_s=5) as fetcher:
        with pytest.raises(FetchError, match=r"no address|private address|not known"):
            await fetcher.fetch("s", url)


async def test_a_redirect_inside_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    is_private_host = addresses.is_private_host
    # The server that redirects must be on loopback too: by its number it passes for public here.
    monkeypatch.setattr(addresses, "is_private_host", lambda host: host != "127.0.0.1" and is_private_host(host))
    asked: list[str] = []

    async def inside(request: web.Request) -> web.Response:
        asked.append(request.path)
        return web.Response(body=b"secret")

    async def outside(request: web.Request) -> web.Response:
        return web.Response(status=302, headers={"Location": f"http://localhost:{request.url.port}/inside"})

    async with serving(inside=inside, x=outside) as base, Fetcher() as fetcher:
        with pytest.raises(FetchError) as told:
            await fetcher.fetch("s", f"{base}/x")
    assert "redirected to" in told.value.why
    assert "localhost is a private address" in told.value.why
    assert asked == []


async def test_a_name_that_leads_inside_is_refused_when_it_is_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(aiohttp, "ThreadedResolver", lambda: FakeResolver("127.0.0.1"))
    async with Fetcher() as fetcher:
        with pytest.raises(FetchError) as told:
            await fetcher.fetch("s", "http://innocent.example/")
    assert told.value.why == "innocent.example leads to 127.0.0.1, a private address"


async def test_a_name_that_nobody_knows_is_worded(monkeypatch: pytest.MonkeyPatch) -> None:
    class Nobody(FakeResolver):
        async def resolve(self, host: str, port: int = 0, family: int = 0) -> list[ResolveResult]:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(aiohttp, "ThreadedResolver", Nobody)
    async with Fetcher() as fetcher:
        with pytest.raises(FetchError) as told:
            await fetcher.fetch("s", "http://nowhere.example/")
    assert told.value.why == "the name nowhere.example is not known (DNS)"


class FakeResolver(AbstractResolver):
    """Answers every name with the same addresses."""

    def __init__(self, *found: str) -> None:
        self.found = found

    async def resolve(self, host: str, port: int = 0, family: int = 0) -> list[ResolveResult]:
        return [
            ResolveResult(hostname=host, host=each, port=port, family=socket.AF_INET, proto=0, flags=0)
            for each in self.found
        ]

    async def close(self) -> None:
        """Nothing to close."""


async def test_a_public_name_with_a_private_address_is_refused() -> None:
    with pytest.raises(PrivateAddressError, match=r"innocent\.example leads to 10\.0\.0\.1"):
        await CheckedResolver(FakeResolver("10.0.0.1", "::1")).resolve("innocent.example", 80)


async def test_of_mixed_addresses_the_public_ones_are_used() -> None:
    found = await CheckedResolver(FakeResolver("10.0.0.1", "8.8.8.8", "::ffff:127.0.0.1")).resolve("x.example", 80)
    assert [each["host"] for each in found] == ["8.8.8.8"]


async def test_one_source_s_failure_does_not_stop_the_others() -> None:
    async def silent(request: web.Request) -> web.Response:
        await asyncio.sleep(30)
        return web.Response()

    async with (
        serving(good=answering(), silent=silent) as base,
        Fetcher(allow_private=True, total_s=0.5) as fetcher,
    ):
        told = await asyncio.gather(
            *(fetcher.fetch("s", f"{base}/{name}") for name in ("silent", "good", "silent", "good")),
            return_exceptions=True,
        )
    assert [type(each) for each in told] == [FetchError, Response, FetchError, Response]


async def test_a_fetcher_outside_its_context_is_a_mistake() -> None:
    with pytest.raises(RuntimeError):
        await Fetcher().fetch("s", "http://x.org")
