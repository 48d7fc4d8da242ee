"""The scheduler wakes the work, and its end is no failure."""

import asyncio
import logging

import pytest
from apscheduler.executors.asyncio import AsyncIOExecutor

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


async def test_an_end_in_the_middle_of_a_tick_is_not_logged_as_a_failure(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.INFO)
    begun = asyncio.Event()
    submit = AsyncIOExecutor.submit_job

    def submitted(*arguments: object) -> None:
        begun.set()  # first, so that the block is left before the tick, the loop's next task, has run
        submit(*arguments)

    monkeypatch.setattr(AsyncIOExecutor, "submit_job", submitted)

    async def work() -> None:
        await asyncio.sleep(0)

    for _ in range(5):
        begun.clear()
        async with ticking(work, every_s=0.01):
            async with asyncio.timeout(10):
                await begun.wait()
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]
