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


async def test_an_end_in_the_middle_of_a_tick_is_not_logged_as_a_failure(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    for pauses in range(40):
        worked = asyncio.Event()

        async def work(worked: asyncio.Event = worked) -> None:
            worked.set()

        async with ticking(work, every_s=0.001):
            await worked.wait()
            for _ in range(pauses):
                await asyncio.sleep(0)
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]
