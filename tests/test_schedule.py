"""The scheduler wakes the work, and its end is no failure."""

import asyncio
import logging

import pytest

from tracker.schedule import ticking


async def test_work_runs_at_once_and_on_each_tick() -> None:
    runs, third = 0, asyncio.Event()

    async def work() -> None:
        nonlocal runs
        runs += 1
        if runs == 3:
            third.set()

    async with ticking(work, every_s=0.01):
        async with asyncio.timeout(10):
            await third.wait()


def test_an_end_in_the_middle_of_a_tick_is_not_logged_as_a_failure(caplog: pytest.LogCaptureFixture) -> None:
    """The loop ends right behind the block, as that of the program does, and cancels what is left."""
    caplog.set_level(logging.INFO)

    async def briefly(pauses: int) -> None:
        async def work() -> None:
            await asyncio.sleep(0)

        async with ticking(work, every_s=0.0005):
            for _ in range(pauses):
                await asyncio.sleep(0)

    for pauses in range(150):
        asyncio.run(briefly(pauses))
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]
