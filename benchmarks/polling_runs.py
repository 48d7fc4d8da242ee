"""One contestant of `benchmarks.polling`, in a process of its own: three rounds, and what they took, as JSON.

`python -m benchmarks.polling_runs NAME PORT FEEDS`; NAME is fetch, reader, fundpath or large. What is timed runs
inside the process: starting Python and importing are not counted.
"""

import asyncio
import json
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

ROUNDS = ("first", "same", "changed")


def address(port: int, path: str) -> str:
    return f"http://127.0.0.1:{port}{path}"


def control(port: int, path: str) -> None:
    with urllib.request.urlopen(address(port, path)) as answer:
        answer.read()


async def fetch(port: int, feeds: int) -> dict[str, float]:
    """Fetch every feed, with ETags, and do nothing with them: the floor."""
    import aiohttp

    etags: dict[int, str] = {}
    told = {}
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=64)) as session:

        async def one(feed: int) -> None:
            headers = {"If-None-Match": etags[feed]} if feed in etags else {}
            async with session.get(address(port, f"/feed/{feed}.xml"), headers=headers) as answer:
                await answer.read()
                etags[feed] = answer.headers["ETag"]

        for name in ROUNDS:
            if name == "changed":
                control(port, "/next?changed=0.1")
            began = time.perf_counter()
            await asyncio.gather(*(one(feed) for feed in range(feeds)))
            told[name] = time.perf_counter() - began
    return told


def reader(port: int, feeds: int) -> dict[str, float]:
    """Update every feed with lemon24/reader, which fetches, parses and stores."""
    from reader import make_reader

    told = {}
    with tempfile.TemporaryDirectory() as folder:
        peer = make_reader(str(Path(folder) / "reader.sqlite"))
        for feed in range(feeds):
            peer.add_feed(address(port, f"/feed/{feed}.xml"))
        for name in ROUNDS:
            if name == "changed":
                control(port, "/next?changed=0.1")
            began = time.perf_counter()
            peer.update_feeds(scheduled=False)  # every one, whenever it was fetched last
            told[name] = time.perf_counter() - began
        peer.close()
    return told


async def fundpath(port: int, feeds: int, *, large: bool = False) -> dict[str, float]:
    """Poll every feed: fetch, parse, read, find what each is, store, index. `large`: a feed of 10,000 items too."""
    from tracker.model import Source, SourceType
    from tracker.settings import Settings
    from tracker.workroom import open_workroom

    paths = [f"/feed/{feed}.xml" for feed in range(feeds)] + ["/large.xml"] * large
    sources = [Source(name=path, kind=SourceType.FEED, url=address(port, path)) for path in paths]
    told: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(database=Path(folder) / "fundpath.db", allow_private=True)
        async with open_workroom(settings, sources) as room:
            for name in ("first",) if large else ROUNDS:
                if name == "changed":
                    control(port, "/next?changed=0.1")
                heart = asyncio.create_task(heartbeat(told, f"{name} wait"))
                began = time.perf_counter()
                done = await room.poll(every_one=True)
                told[name] = time.perf_counter() - began
                heart.cancel()
                told[f"{name} items"] = float(done.summary()["announcements"])
                assert not done.summary()["failed"], done.summary()["failures"][:3]
    return told


async def heartbeat(told: dict[str, float], name: str) -> None:
    """Note the longest time, in seconds, that the event loop kept somebody waiting."""
    loop = asyncio.get_running_loop()
    told[name] = 0.0
    while True:
        began = loop.time()
        await asyncio.sleep(0.005)
        told[name] = max(told[name], loop.time() - began - 0.005)


RUNS: dict[str, Callable[[int, int], dict[str, float]]] = {
    "fetch": lambda port, feeds: asyncio.run(fetch(port, feeds)),
    "reader": reader,
    "fundpath": lambda port, feeds: asyncio.run(fundpath(port, feeds)),
    "large": lambda port, feeds: asyncio.run(fundpath(port, feeds, large=True)),
}

if __name__ == "__main__":
    print(json.dumps(RUNS[sys.argv[1]](int(sys.argv[2]), int(sys.argv[3]))))
