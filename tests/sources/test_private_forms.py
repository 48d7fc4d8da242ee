"""However loopback is written, nothing of this machine is asked: at once, behind a redirect, and for robots.txt."""

import asyncio
from collections.abc import AsyncIterator, Callable

import aiohttp
import pytest
import pytest_asyncio
from aiohttp.abc import AbstractResolver, ResolveResult

from tests.site import Answer, Site, site
from tracker.errors import FetchError
from tracker.sources import addresses
from tracker.sources.fetch import Fetcher

FORMS = [
    "127.0.0.1",
    "127.0.0.1.",
    "127.1",
    "127.000.000.001",
    "2130706433",
    "2130706433.",
    "0x7f000001",
    "0x7f.1",
    "0177.0.0.1",
    "017700000001",
    "0",
    "0.0.0.0",
    "127.53.7.9",
    "[::1]",
    "[0:0:0:0:0:0:0:1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[0:0:0:0:0:ffff:7f00:0001]",
    "[::127.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
    "[::1%lo]",
    "[::1%25lo]",
    "[fe80::1%25lo]",
    "[::ffff:127.0.0.1%25lo]",
    "localhost",
    "LOCALHOST.",
    "localhost..",
    "a.localhost",
    "１２７.0.0.1",
    "127。0。0。1",
    "127．0．0．1",
    "①②⑦.0.0.1",
    "ⓛocalhost",
    "locaⅼhost",
    "%31%32%37.0.0.1",
    "127%2e0.0.1",
    "localhos%74",
    "user:password@127.0.0.1",
    "public.example@127.0.0.1",
    "127.0.0.1\\@public.example",
    "127.0.0.1\t",
    "127.0.0.1%00.public.example",
    "127.0.0.1%0d%0ax",
]


@pytest_asyncio.fixture
async def here() -> AsyncIterator[Site]:
    """Whatever is asked of this machine is counted."""
    async with site(secret=Answer("secret")) as there:
        yield there


@pytest.fixture(autouse=True)
def system_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Resolve as the system does, but ask nobody: whatever is no number leads to this machine."""

    class System(AbstractResolver):
        async def resolve(self, host: str, port: int = 0, family: int = 0) -> list[ResolveResult]:
            loop = asyncio.get_running_loop()
            told = host if host.replace(".", "").replace("x", "").isalnum() and host[0].isdigit() else "127.0.0.1"
            found = await loop.getaddrinfo(told, port)
            kept = {each[4][0] for each in found}
            return [
                ResolveResult(hostname=host, host=str(one), port=port, family=found[0][0], proto=0, flags=0)
                for one in kept
            ]

        async def close(self) -> None:
            """Nothing to close."""

    monkeypatch.setattr(aiohttp, "ThreadedResolver", System)


def at(here: Site, form: str) -> str:
    return f"http://{form}:{here.base.rpartition(':')[2]}/secret"


@pytest.mark.parametrize("form", FORMS)
async def test_loopback_is_not_asked(here: Site, form: str) -> None:
    async with Fetcher(total_s=5) as fetcher:
        with pytest.raises(FetchError):
            await fetcher.fetch("s", at(here, form))
    assert not here.asked


@pytest.mark.parametrize("form", FORMS)
async def test_loopback_is_not_asked_behind_a_redirect(
    here: Site, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_the_redirect_through(monkeypatch, here)
    here.moved("/first", at(here, form).replace("\t", "%09"))
    async with Fetcher(total_s=5) as fetcher:
        with pytest.raises(FetchError):
            await fetcher.fetch("s", here.url("/first"))
    assert list(here.asked) == ["/first"]


@pytest.mark.parametrize("form", FORMS)
async def test_loopback_is_not_asked_for_its_robots_txt(here: Site, form: str) -> None:
    async with Fetcher(total_s=5) as fetcher:
        with pytest.raises(FetchError):
            await fetcher.fetch("s", at(here, form), as_robot=True)
    assert not here.asked


def let_the_redirect_through(monkeypatch: pytest.MonkeyPatch, here: Site) -> None:
    """The server that redirects is on loopback too: until it was asked, its number passes for public."""
    private: Callable[[str], bool] = addresses.is_private_host
    monkeypatch.setattr(
        addresses, "is_private_host", lambda host: bool(here.asked or host != "127.0.0.1") and private(host)
    )
