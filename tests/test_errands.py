"""What a command changes while the bot runs on the same database: that one does it, and says what became of it."""

import asyncio
import signal
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

import pytest

from tests.front_door import Ended, bot, start, stop
from tests.replaying import Replay, fund, replay
from tracker.flows import errands
from tracker.store.database import Database
from tracker.telling import Errand, ErrandState

CHOIRS = fund("Harbour Choirs")
DATE = ("correct", "1", "deadlines.apply", "noon on 11 December 2026", "--why", "rang them")


@asynccontextmanager
async def running(run: Replay, **settings: str) -> AsyncIterator[None]:
    """The program runs on the replay's database until the block is left."""
    process = await start("run", folder=run.folder, settings={**run.settings, "TRACKER_TICK": "1", **settings})
    assert process.stdout is not None
    seen = b""
    while b"Fundpath in this terminal" not in seen:
        seen += await asyncio.wait_for(process.stdout.readline(), 30)
    try:
        yield
    finally:
        ended = await stop(process, signal.SIGTERM)
        assert "Traceback" not in ended.err


async def said(run: Replay, *arguments: str, **settings: str) -> Ended:
    ended = await bot(*arguments, folder=run.folder, settings={**run.settings, "TRACKER_TICK": "1", **settings})
    assert "Traceback" not in ended.err
    return ended


async def test_a_correction_is_made_and_taken_back_while_the_bot_runs(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        async with running(run):
            done = await said(run, *DATE)
            again = await said(run, *DATE)
            undone = await said(run, "corrections", "undo", "1")
        states = run.rows("SELECT command, state FROM errands ORDER BY id")
        stands = run.rows("SELECT stands FROM corrections")
    assert done.status == 0, done.err
    assert "closing date of “Harbour Choirs Fund” is noon on Friday 11 December 2026 now" in done.out
    assert "waiting" in done.err
    assert (again.status, again.out) == (1, "")
    assert "it says that already; nothing was changed" in again.err
    assert undone.status == 0, undone.err
    assert "Correction 1 is taken back" in undone.out
    assert [tuple(row) for row in states] == [("correct", "done"), ("correct", "refused"), ("undo", "done")]
    assert [row[0] for row in stands] == ["undone"]


async def test_what_no_program_takes_up_is_noted_and_done_by_the_next_in_the_order_asked(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        database = await Database.open(run.folder / "data" / "tracker.db")  # a program that never ticks
        try:
            noted = await said(run, *DATE, TRACKER_TICK="0.05")
        finally:
            await database.close()
        later = await said(run, "correct", "1", "amount_max", "£7,000")
        fields = [row[0] for row in run.rows("SELECT field FROM corrections ORDER BY id")]
    assert noted.status == 0
    assert "not done yet" in noted.out
    assert later.status == 0, later.err
    assert fields == ["deadlines.apply", "amount_max"]


async def test_poll_does_errands_too(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        database = await Database.open(run.folder / "data" / "tracker.db")
        try:
            left = await errands.leave(database, Errand("split", ("99",)), clock=lambda: NOW)
        finally:
            await database.close()
        await run.poll(CHOIRS)
        (row,) = run.rows(f"SELECT state, told FROM errands WHERE id = {left}")
    assert row[0] == "refused"
    assert "99" in row[1]


NOW = datetime.fromisoformat("2026-11-23T10:00:00+00:00")


async def test_an_errand_that_our_own_code_fails_on_is_ended_and_the_next_is_done(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    database = await Database.open(tmp_path / "x.db")
    try:
        bad = await errands.leave(database, Errand("correct", ("x",)), clock=lambda: NOW)
        good = await errands.leave(database, Errand("split", ("1",)), clock=lambda: NOW)

        async def does(errand: Errand) -> str:
            if errand.id == bad:
                raise ZeroDivisionError
            return "done so"

        await errands.run(database, does, clock=lambda: NOW)
        first, second = await errands.left(database, bad), await errands.left(database, good)
        await errands.run(database, does, clock=lambda: NOW)  # nothing is left
    finally:
        await database.close()
    assert first is not None
    assert first.state is ErrandState.REFUSED
    assert second is not None
    assert (second.state, second.told) == (ErrandState.DONE, "done so")
    assert caplog.text.count("errand 1 (correct) failed") == 1


async def test_beside_an_older_or_a_foreign_database_it_is_refused_in_a_sentence(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "data" / "tracker.db")
    try:
        with sqlite3.connect(tmp_path / "data" / "tracker.db") as connection:
            connection.execute("PRAGMA user_version = 1")
        ended = await bot("split", "1", folder=tmp_path, settings={"TRACKER_TICK": "1"})
    finally:
        await database.close()
    assert (ended.status, ended.out) == (1, "")
    assert "older version" in ended.err
    assert "Traceback" not in ended.err


@pytest.mark.parametrize(
    ("field", "words", "says"),
    [
        ("closing date", "noon on 11 December 2026", "closing date of"),
        ("Running costs", "no", "whether it pays for running costs"),
        ("core_costs", "no", "whether it pays for running costs"),
        ("whether it pays for running costs (rent, wages, bills)", "no", "whether it pays for running costs"),
    ],
)
async def test_a_field_may_be_named_as_we_name_it(tmp_path: Path, field: str, words: str, says: str) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        done = await said(run, "correct", "1", field, words)
    assert (done.status, done.err) == (0, "")
    assert says in done.out


async def test_what_is_corrected_may_be_named_by_its_title(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS, fund("Harbour Sheds"))
        one = await said(run, "correct", "harbour choirs", "deadlines.apply", "11 December 2026")
        two = await said(run, "correct", "harbour", "deadlines.apply", "11 December 2026")
        none = await said(run, "correct", "bananas", "deadlines.apply", "11 December 2026")
        past = await said(run, "correct", "2", "deadlines.apply", "4 January 2026")
        details = await said(run, "ask", "tell me more about the Harbour Choirs Fund")
    assert one.status == 0, one.err
    assert "is Friday 11 December 2026 now (I had read Friday 4 December 2026)" in one.out
    assert (two.status, two.out) == (1, "")
    assert "“harbour” may be" in two.err
    assert "1 Harbour Choirs Fund" in two.err
    assert "2 Harbour Sheds Fund" in two.err
    assert "nothing that is open is called “bananas”" in none.err
    assert "That day is over, so it is shown as closed; if another year was meant:" in past.out
    assert "Its id is 1" in details.out
    assert "Corrected by who runs this bot" in details.out
