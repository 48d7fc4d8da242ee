"""The database: open, lock, migrate, transactions, and errors in our words.

One writer connection and one reader in WAL mode. A cancelled await still runs in aiosqlite, so a
transaction is shielded: it is committed or rolled back as a whole whatever happens to its task.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import IO, Self, TypeVar

import aiosqlite

from tracker.errors import StoreError
from tracker.store.connection import Connection, Work
from tracker.store.file import check_header, other_version, read_only_uri, take_lock, worded
from tracker.store.schema import APPLICATION_ID, MIGRATIONS

#: How long one statement waits for another connection's lock.
BUSY_MS = 10_000

Opened = TypeVar("Opened", bound="Database")
Told = TypeVar("Told")


class Database:
    """An open database. Leave it with `close`, or the process hangs on the driver's threads."""

    def __init__(self, path: Path, reader: aiosqlite.Connection, writer: aiosqlite.Connection | None) -> None:
        self.path = path
        self._drivers = list(dict.fromkeys(driver for driver in (reader, writer) if driver is not None))
        self._writer = None if writer is None else Connection(path, writer)
        self._writing = asyncio.Lock()
        self._lock: IO[bytes] | None = None
        #: Reads what is committed, also while a transaction runs.
        self.read = Connection(path, reader)

    @classmethod
    async def open(cls, path: Path) -> Self:
        """Open for reading and writing, make or migrate it, and keep other programs out.

        Raises StoreBusyError where another program has it, StoreVersionError where it is newer or none
        of ours (it is not touched then), StoreError where it cannot be used.
        """
        return await _whole(cls._open(path))

    @classmethod
    async def _open(cls, path: Path) -> Self:
        check_header(path)
        with worded(path):
            path.parent.mkdir(parents=True, exist_ok=True)
        lock = take_lock(path)
        drivers: list[aiosqlite.Connection] = []
        try:
            with worded(path):
                drivers.append(await _connect(path))
                await _migrate(drivers[0])
                drivers.append(await _connect(path))
                await drivers[1].execute("PRAGMA query_only = ON")
        except BaseException:
            for driver in drivers:
                await driver.close()
            lock.close()
            raise
        database = cls(path, reader=drivers[1], writer=drivers[0])
        database._lock = lock
        return database

    @classmethod
    async def open_read(cls, path: Path) -> Self:
        """Open for reading only, also beside a running program; a file that is missing reads as empty.

        Raises StoreVersionError where it is of another version, StoreError where it cannot be used.
        """
        return await _whole(cls._open_read(path))

    @classmethod
    async def _open_read(cls, path: Path) -> Self:
        version = check_header(path)
        with worded(path):
            if version is None:
                driver = await _connect(Path(":memory:"))
                await _migrate(driver)
                return cls(path, reader=driver, writer=None)
            driver = await _connect(path, read_only=True)
            try:
                await _expect_current(path, driver)
            except BaseException:
                await driver.close()  # or its thread keeps the process alive
                raise
        return cls(path, reader=driver, writer=None)

    @classmethod
    async def open_beside(cls, path: Path) -> Self:
        """Open for writing beside the program that has it: only for rows that ask that one to do something.

        Raises StoreVersionError where it is of another version, StoreError where it cannot be used.
        """
        return await _whole(cls._open_beside(path))

    @classmethod
    async def _open_beside(cls, path: Path) -> Self:
        check_header(path)
        with worded(path):
            driver = await _connect(path)
            try:
                await _expect_current(path, driver)
            except BaseException:
                await driver.close()  # or its thread keeps the process alive
                raise
        return cls(path, reader=driver, writer=driver)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        """Everything inside is one transaction: committed at the end, rolled back on any error.

        Transactions wait for each other. Raises StoreError where the database was opened for reading.
        """
        if self._writer is None:
            raise StoreError(f"database {self.path}: opened for reading only")
        async with self._writing:
            try:
                await self._to_its_end(self._writer.run("BEGIN IMMEDIATE"))
                yield self._writer
                await self._to_its_end(self._writer.run("COMMIT"))
            except BaseException:
                await self._to_its_end(self._writer.roll_back())
                raise

    async def at_once(self, work: Work[Told]) -> Told:
        """Run a transaction in the driver's thread, in one trip; return what `work` returns.

        For what is done often: each statement of `transaction` is a trip of its own, and a trip takes longer than
        most statements. `work` may await nothing but the connection that it is given, and touch nothing that the
        loop's thread changes meanwhile. Raises StoreError as `transaction` does.
        """
        if self._writer is None:
            raise StoreError(f"database {self.path}: opened for reading only")
        async with self._writing:
            return await self._to_its_end(self._writer.at_once(work))

    async def _to_its_end(self, statement: Coroutine[None, None, Told]) -> Told:
        """Await a statement; when the task is cancelled meanwhile, see it to its end before that is told."""
        task = asyncio.ensure_future(statement)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            await asyncio.wait([task])
            raise

    async def close(self) -> None:
        """Close every connection and let other programs in."""
        for driver in self._drivers:
            await driver.close()
        if self._lock is not None:
            self._lock.close()


async def _whole(opening: Coroutine[None, None, Opened]) -> Opened:
    """Await the opening of a database; when the task is cancelled meanwhile, open it whole and close it again.

    A connection that is cancelled while it is made leaves a thread behind, which answers a loop that is gone.
    """
    task = asyncio.ensure_future(opening)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        if task.exception() is None:
            await task.result().close()
        raise


async def _connect(path: Path, *, read_only: bool = False) -> aiosqlite.Connection:
    if read_only:
        driver = await aiosqlite.connect(read_only_uri(path), uri=True, isolation_level=None)
    else:
        driver = await aiosqlite.connect(path, isolation_level=None)
    try:
        driver.row_factory = sqlite3.Row
        await driver.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        if not read_only:
            await driver.execute("PRAGMA journal_mode = WAL")
            await driver.execute("PRAGMA synchronous = NORMAL")
            await driver.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        await driver.close()
        raise
    return driver


async def _version(driver: aiosqlite.Connection) -> int:
    (row,) = await driver.execute_fetchall("PRAGMA user_version")
    return int(row[0])


async def _expect_current(path: Path, driver: aiosqlite.Connection) -> None:
    version = await _version(driver)
    if version != len(MIGRATIONS):
        raise other_version(path, version)


async def _migrate(driver: aiosqlite.Connection) -> None:
    version = await _version(driver)
    for number, migration in enumerate(MIGRATIONS[version:], start=version + 1):
        # executescript would commit first; the script itself holds the transaction instead.
        await driver.executescript(
            f"BEGIN IMMEDIATE;\n{migration}\n"
            f"PRAGMA application_id = {APPLICATION_ID};\nPRAGMA user_version = {number};\nCOMMIT;"
        )
