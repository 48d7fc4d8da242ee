"""One large body is held at a time, and no source waits for another's for ever."""

import asyncio

import pytest
from aiohttp import web

from tests.sources.test_fetch import answering, serving
from tracker.sources import room
from tracker.sources.exchange import Response
from tracker.sources.fetch import Fetcher

LARGE = b"x" * (room.LARGE_BYTES + 1)


async def test_a_second_large_body_waits_until_the_first_is_forgotten() -> None:
    async with serving(a=answering(LARGE), b=answering(b"small")) as base, Fetcher(allow_private=True) as fetcher:
        first: Response | None = await fetcher.fetch("s", f"{base}/a")
        second = asyncio.create_task(fetcher.fetch("s", f"{base}/a"))
        assert (await fetcher.fetch("s", f"{base}/b")).body == b"small", "small ones do not wait"
        assert not second.done()
        assert first is not None
        first = None
        assert len((await asyncio.wait_for(second, 10)).body) == len(LARGE)


async def test_a_large_body_that_fails_gives_its_room_back() -> None:
    async def breaks_off(request: web.Request) -> web.Response:
        return web.Response(body=LARGE, status=404)

    async with serving(a=breaks_off, b=answering(LARGE)) as base, Fetcher(allow_private=True) as fetcher:
        for _ in range(3):
            with pytest.raises(Exception, match="nothing at this address"):
                await fetcher.fetch("s", f"{base}/a")
        assert len((await asyncio.wait_for(fetcher.fetch("s", f"{base}/b"), 10)).body) == len(LARGE)


async def test_the_wait_for_room_is_not_counted_and_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "LONGEST_WAIT_S", 0.6)
    async with serving(a=answering(LARGE)) as base, Fetcher(allow_private=True, total_s=0.5) as fetcher:
        held = await fetcher.fetch("s", f"{base}/a")
        again = await fetcher.fetch("s", f"{base}/a")
    assert held.body == again.body
