"""The database driver's only door: open, lock, migrate, transactions, and errors in our words.

One writer connection and one reader in WAL mode. A cancelled await still runs in aiosqlite, so a
transaction is shielded: it is committed or rolled back as a whole whatever happens to its task.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import IO, Any, Self, TypeVar

import aiosqlite

from tracker.errors import StoreError
from tracker.store.file import check_header, other_version, read_only_uri, take_lock, worded
from tracker.store.schema import APPLICATION_ID, MIGRATIONS

#: How long one statement waits for another connection's lock.
BUSY_MS = 10_000

Parameters = Mapping[str, Any]
Opened = TypeVar("Opened", bound="Database")
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

    def drop(self) -> None:
        """Forget what waits to be written."""
        self._later.clear()

    async def _trip(self, work: Callable[[sqlite3.Connection], Told]) -> Told:
        later, self._later = self._later, []

        def run() -> Told:
            connection = self._driver._conn
            for sql, rows in later:
                connection.executemany(sql, rows)
            return work(connection)

        with worded(self._path):
            # aiosqlite has no public way to run several statements in one trip; its own methods all go this one.
            told: Told = await self._driver._execute(run)  # type: ignore[no-untyped-call]
            return told

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return self._driver.in_transaction

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


class Database:
    """An open database. Leave it with `close`, or the process hangs on the driver's threads."""

    def __init__(self, path: Path, reader: aiosqlite.Connection, writer: aiosqlite.Connection | None) -> None:
        self.path = path
        self._drivers = [driver for driver in (reader, writer) if driver is not None]
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
                await self._to_its_end(self._roll_back(self._writer))
                raise

    async def _roll_back(self, writer: Connection) -> None:
        writer.drop()
        if writer.in_transaction:  # a full disk, for one, makes SQLite roll back by itself
            await writer.run("ROLLBACK")

    async def _to_its_end(self, statement: Coroutine[None, None, object]) -> None:
        """Await a statement; when the task is cancelled meanwhile, see it to its end before that is told."""
        task = asyncio.ensure_future(statement)
        try:
            await asyncio.shield(task)
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
