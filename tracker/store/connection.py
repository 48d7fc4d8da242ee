"""One connection of the database driver: statements, and whole transactions in one trip to its thread."""

import sqlite3
from collections.abc import Callable, Coroutine, Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import aiosqlite

from tracker.errors import StoreError
from tracker.store.file import worded

Parameters = Mapping[str, Any]
Told = TypeVar("Told")


class Connection:
    """One connection: read with `all` and `one`, write with `run` and `many`. Errors are StoreErrors.

    Each statement is a trip to the driver's thread, which costs more than most statements take. So what `many`
    writes goes with the next statement, at the latest with the COMMIT, and an error of it is raised there.
    """

    def __init__(self, path: Path, driver: aiosqlite.Connection) -> None:
        self._path = path
        self._driver = driver
        #: What is to be written with the next statement.
        self._later: list[tuple[str, Iterable[Parameters]]] = []

    async def all(self, sql: str, parameters: Parameters | None = None) -> list[sqlite3.Row]:
        """Return every row."""
        return await self._trip(lambda connection: connection.execute(sql, parameters or {}).fetchall())

    async def one(self, sql: str, parameters: Parameters | None = None) -> sqlite3.Row | None:
        """Return the first row, None where there is none."""
        rows = await self.all(sql, parameters)
        return rows[0] if rows else None

    async def run(self, sql: str, parameters: Parameters | None = None) -> int:
        """Run one statement now; return the id of the row that it inserted, 0 for none."""
        return await self._trip(lambda connection: connection.execute(sql, parameters or {}).lastrowid or 0)

    async def many(self, sql: str, rows: Iterable[Parameters]) -> None:
        """Run one statement for each row, with the next one that is run; a generator of rows runs in its thread.

        Only in a transaction, whose COMMIT is such a statement.
        """
        self._later.append((sql, rows))

    async def roll_back(self) -> None:
        """End a transaction as if it had never been, with what waits to be written."""
        self._later.clear()
        if self._driver.in_transaction:  # a full disk, for one, makes SQLite roll back by itself
            await self.run("ROLLBACK")

    async def _trip(self, work: Callable[[sqlite3.Connection], Told]) -> Told:
        later, self._later = self._later, []

        def run() -> Told:
            connection = self._driver._conn
            for sql, rows in later:
                connection.executemany(sql, rows)
            return work(connection)

        with worded(self._path):
            return await self._in_thread(run)

    async def _in_thread(self, run: Callable[[], Told]) -> Told:
        # aiosqlite has no public way to run several statements in one trip; its own methods all go this one.
        told: Told = await self._driver._execute(run)  # type: ignore[no-untyped-call]
        return told

    async def at_once(self, work: "Work[Told]") -> Told:
        """Run a whole transaction in one trip: `work` must await nothing but the connection that it is given."""

        def run() -> Told:
            there = _InThread(self._path, self._driver)
            return _to_the_end(_as_transaction(there, work))

        return await self._in_thread(run)

    async def copy_to(self, target: Path) -> None:
        """Write a consistent copy of the whole database to `target`, which must not exist.

        Raises StoreError, also where the copy, and so the database, is damaged.
        """
        with worded(target):
            copy = await aiosqlite.connect(target)
            try:
                await self._driver.backup(copy)
                told = [row[0] for row in await copy.execute_fetchall("PRAGMA quick_check(1)")]
            finally:
                await copy.close()
        if told != ["ok"]:
            raise StoreError(
                f"database {self._path}: is damaged ({' '.join(str(told[0]).split())}); "
                "restore it from an earlier backup"
            )


class _InThread(Connection):
    """A connection in the driver's own thread, where nothing waits for a trip."""

    async def _in_thread(self, run: Callable[[], Told]) -> Told:
        return run()


Work = Callable[[Connection], Coroutine[None, None, Told]]


async def _as_transaction(connection: Connection, work: Work[Told]) -> Told:
    await connection.run("BEGIN IMMEDIATE")
    try:
        told = await work(connection)
        await connection.run("COMMIT")
    except BaseException:
        await connection.roll_back()
        raise
    return told


def _to_the_end(coroutine: Coroutine[None, None, Told]) -> Told:
    """Run what never has to wait. Raises RuntimeError where it waits all the same: for something else."""
    try:
        coroutine.send(None)
    except StopIteration as exc:
        told: Told = exc.value
        return told
    coroutine.close()
    raise RuntimeError("what a transaction does at once may await nothing but its connection")
