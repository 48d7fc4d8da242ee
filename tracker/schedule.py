"""What runs when. APScheduler only ticks: due times are rows, and each tick asks what is due.

The scheduler's job sets an event; the loop's own tasks do the work, since a shutdown of the scheduler
cancels a running coroutine job (docs/decisions, 002).
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

Work = Callable[[], Awaitable[None]]


@asynccontextmanager
async def ticking(work: Work, *, every_s: float) -> AsyncIterator["asyncio.Task[None]"]:
    """Run `work` at once and then on every tick, one run at a time, until the block is left.

    A tick that comes while work runs is kept as one more run after it. Leaving the block cancels work that
    runs. Gives the task, which ends only with an error of `work`.
    """
    due = asyncio.Event()
    due.set()

    async def tick() -> None:  # a coroutine runs on the loop itself; a plain function would run in a thread
        due.set()

    async def loop() -> None:
        while True:
            await due.wait()
            due.clear()
            await work()

    scheduler = AsyncIOScheduler(timezone="UTC")
    scheduler.add_job(
        tick, IntervalTrigger(seconds=every_s), coalesce=True, max_instances=1, misfire_grace_time=None
    )
    scheduler.start()
    task = asyncio.create_task(loop(), name="ticking")
    try:
        yield task
    finally:
        scheduler.remove_all_jobs()
        for _ in range(3):  # a tick that was just begun ends; a shutdown would cancel it and log that as a failure
            await asyncio.sleep(0)
        scheduler.shutdown(wait=False)
        task.cancel()
        await asyncio.wait([task])
