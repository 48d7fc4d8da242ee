"""Much that changes at once is one message in the terminal, of which some is shown and the rest is counted."""

import asyncio
import signal
from pathlib import Path

from tests.front_door import GRANT, feed, item, publisher, start, stop, write_feeds

NUMBER = 60


def listing(*, later: int) -> str:
    return feed(
        *(
            item(f"fund{n}", GRANT.format(day=7 + 7 * later).replace("Friday", "Monday"), title=f"Village fund {n}")
            for n in range(NUMBER)
        )
    )


async def test_many_moved_dates_are_a_screen_and_a_count(tmp_path: Path) -> None:
    clock = tmp_path / "now"
    clock.write_text("2026-11-23T10:00:00+00:00", encoding="utf-8")
    settings = {"TRACKER_CLOCK": str(clock), "TRACKER_TICK": "0.05"}
    async with publisher() as told:
        told.body = listing(later=0)
        write_feeds(tmp_path, {"name": "Sample Trust", "kind": "feed", "url": told.url})
        running = await start("run", folder=tmp_path, settings=settings)
        assert running.stdout is not None
        shown: list[str] = []
        async with asyncio.timeout(40):
            while sum("Village fund" in line for line in shown) < NUMBER:
                shown.append((await running.stdout.readline()).decode())
            told.body = listing(later=1)
            clock.write_text("2026-11-23T12:30:00+00:00", encoding="utf-8")
            shown.clear()
            while not any("ask me about any of them" in line for line in shown):
                shown.append((await running.stdout.readline()).decode())
        await stop(running, signal.SIGTERM)
    at = next(number for number, line in enumerate(shown) if f"{NUMBER} of Sample Trust’s dates moved" in line)
    message = shown[at:]
    entries = [line for line in message if "Village fund" in line]
    assert 5 <= len(entries) <= 20
    assert f"and {NUMBER - len(entries)} others" in message[-1]
    assert len(message) <= 65
    assert "".join(message).count("losing date moved") == len(entries)
