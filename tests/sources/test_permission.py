"""Each host's robots.txt is asked once a day; where it cannot be had, the host is left alone, and that is told."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import pytest
from aiohttp import web

from tests.sources.test_fetch import answering, serving
from tracker.errors import FetchError
from tracker.sources.fetch import Fetcher
from tracker.sources.permission import KEPT_S, LEFT_ALONE_S, Permissions

PAGE = "https://trust.example/grants"
SHUT = b"User-agent: *\nDisallow: /grants\nCrawl-delay: 4"


@dataclass
class Host:
    """Answers for every host's robots.txt, and keeps a clock."""

    body: bytes = b""
    error: FetchError | None = None
    now_s: float = 0.0
    asked: list[str] = field(default_factory=list)

    async def ask(self, source: str, url: str) -> bytes:
        self.asked.append(url)
        await asyncio.sleep(0)
        if self.error is not None:
            raise self.error
        return self.body

    def permissions(self) -> Permissions:
        return Permissions(self.ask, clock=lambda: self.now_s)


def failing(status: int | None, wait_s: float | None = None) -> FetchError:
    return FetchError("Wold Fund", "it is away", mend="wait", status=status, wait_s=wait_s)


async def refusal(permissions: Permissions, url: str = PAGE) -> FetchError:
    with pytest.raises(FetchError) as told:
        await permissions.check("Wold Fund", url)
    assert told.value.source == "Wold Fund"
    return told.value


async def test_a_refusal_is_a_block_with_its_own_advice() -> None:
    error = await refusal(Host(SHUT).permissions())
    assert (error.state, error.why) == (
        "blocked",
        "robots.txt of trust.example does not allow this address to programs",
    )
    assert "by hand" in error.mend
    assert "ask the publisher" in error.mend


async def test_a_host_is_asked_once_a_day_for_all_its_addresses() -> None:
    host = Host(SHUT)
    permissions = host.permissions()
    await asyncio.gather(*(permissions.check("s", f"https://trust.example/news/{n}") for n in range(20)))
    await refusal(permissions)
    assert host.asked == ["https://trust.example/robots.txt"]
    host.now_s, host.body = KEPT_S + 1, b""
    await permissions.check("s", PAGE)
    assert len(host.asked) == 2


async def test_each_scheme_and_port_has_its_own() -> None:
    host = Host()
    permissions = host.permissions()
    for url in (
        PAGE,
        "http://trust.example/grants",
        "https://TRUST.example:8443/grants",
        "https://trust.example/a",
    ):
        await permissions.check("s", url)
    assert host.asked == [
        "https://trust.example/robots.txt",
        "http://trust.example/robots.txt",
        "https://trust.example:8443/robots.txt",
    ]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 302, 200])
async def test_a_host_without_the_file_allows_everything(status: int) -> None:
    host = Host(error=failing(status))
    permissions = host.permissions()
    await permissions.check("s", PAGE)
    await permissions.check("s", PAGE)
    assert len(host.asked) == 1


@pytest.mark.parametrize("status", [None, 429, 500, 503])
async def test_a_host_whose_file_cannot_be_had_is_left_alone_for_a_while(status: int | None) -> None:
    host = Host(error=failing(status))
    permissions = host.permissions()
    error = await refusal(permissions)
    assert (error.state, error.status) == ("broken", None)
    assert "robots.txt of trust.example cannot be had" in error.why
    assert "it is away" in error.why
    await refusal(permissions)
    assert len(host.asked) == 1
    host.now_s, host.error = LEFT_ALONE_S + 1, None
    await permissions.check("s", PAGE)


async def test_the_wait_that_a_busy_host_asks_for_is_passed_on() -> None:
    host = Host(error=failing(503, wait_s=3_600.0))
    permissions = host.permissions()
    assert (await refusal(permissions)).wait_s == 3_600.0
    host.now_s = 3_599.0
    await refusal(permissions)
    assert len(host.asked) == 1


async def test_what_was_known_holds_on_while_the_file_cannot_be_had() -> None:
    host = Host(SHUT)
    permissions = host.permissions()
    await refusal(permissions)
    host.now_s, host.error = KEPT_S + 1, failing(500)
    assert (await refusal(permissions)).state == "blocked"
    await permissions.check("s", "https://trust.example/news")


async def test_the_delay_is_handed_out_by_host() -> None:
    permissions = Host(SHUT).permissions()
    assert permissions.delay_s("trust.example") is None
    await permissions.check("s", "https://trust.example/news")
    assert permissions.delay_s("TRUST.example") == 4.0
    assert permissions.delay_s("other.example") is None


async def test_pages_are_asked_as_a_robot_and_feeds_are_not() -> None:
    asked: list[str] = []

    def noting(body: bytes) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def handler(request: web.Request) -> web.Response:
            asked.append(request.path)
            return web.Response(body=body)

        return handler

    handlers = {"robots.txt": noting(b"User-agent: *\nDisallow: /x\nCrawl-delay: 2"), "x": noting(b"x")}
    async with serving(**handlers) as base, Fetcher(allow_private=True) as fetcher:
        assert (await fetcher.fetch("s", f"{base}/x")).body == b"x"
        with pytest.raises(FetchError, match=r"robots\.txt of 127\.0\.0\.1 does not allow"):
            await fetcher.fetch("s", f"{base}/x", as_robot=True)
        assert fetcher.delay_for("127.0.0.1") == 2.0
    assert asked == ["/x", "/robots.txt"]


async def test_a_redirect_to_what_is_not_allowed_is_not_followed() -> None:
    async def away(request: web.Request) -> web.Response:
        return web.Response(status=302, headers={"Location": "/shut"})

    handlers = {"robots.txt": answering("User-agent: *\nDisallow: /shut"), "a": away, "shut": answering("secret")}
    async with serving(**handlers) as base, Fetcher(allow_private=True) as fetcher:
        with pytest.raises(FetchError) as told:
            await fetcher.fetch("s", f"{base}/a", as_robot=True)
    assert told.value.state == "blocked"


async def test_a_robots_txt_that_drips_costs_half_the_time() -> None:
    async def drip(request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse()
        await answer.prepare(request)
        while True:
            await answer.write(b"#")
            await asyncio.sleep(0.02)

    handlers = {"robots.txt": drip, "x": answering("x")}
    async with serving(**handlers) as base, Fetcher(allow_private=True, total_s=0.6) as fetcher:
        with pytest.raises(FetchError, match="cannot be had, so nothing is asked there now"):
            await fetcher.fetch("s", f"{base}/x", as_robot=True)


async def test_of_an_endless_robots_txt_the_first_part_is_read() -> None:
    async def endless(request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse()
        await answer.prepare(request)
        await answer.write(b"User-agent: *\nDisallow: /x\n")
        while True:
            await answer.write(b"Allow: /yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\n" * 500)

    handlers = {"robots.txt": endless, "x": answering("x")}
    async with serving(**handlers) as base, Fetcher(allow_private=True) as fetcher:
        with pytest.raises(FetchError, match="does not allow"):
            await fetcher.fetch("s", f"{base}/x", as_robot=True)


async def test_where_there_is_no_way_to_a_host_that_is_told_and_not_the_lack_of_its_file() -> None:
    gone = FetchError("s", "the name trust.example is not known (DNS)", mend="look", unreached=True)
    error = await refusal(Host(error=gone).permissions())
    assert (error.why, error.mend, error.unreached) == (gone.why, gone.mend, True)
