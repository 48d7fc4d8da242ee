"""The database driver's only door: open, lock, migrate, transactions, and errors in our words.

One writer connection and one reader in WAL mode. A cancelled await still runs in aiosqlite, so a
transaction is shielded: it is committed or rolled back as a whole whatever happens to its task.
"""

import asyncio
import fcntl
import os
import sqlite3
from collections.abc import AsyncIterator, Coroutine, Iterable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path
from typing import IO, Any, Self

import aiosqlite

from tracker.errors import StoreBusyError, StoreError, StoreVersionError
from tracker.store.schema import APPLICATION_ID, MIGRATIONS

#: How long one statement waits for another connection's lock.
BUSY_MS = 10_000

#: Where SQLite's file header keeps the versions (https://www.sqlite.org/fileformat2.html, 1.3).
HEADER = 100
USER_VERSION_AT, APPLICATION_ID_AT = 60, 68

Parameters = Mapping[str, Any]


class Connection:
    """One connection: read with `all` and `one`, write with `run` and `many`. Errors are StoreErrors."""

    def __init__(self, path: Path, driver: aiosqlite.Connection) -> None:
        self._path = path
        self._driver = driver

    async def all(self, sql: str, parameters: Parameters | None = None) -> list[sqlite3.Row]:
        """Return every row."""
        with _worded(self._path):
            return list(await self._driver.execute_fetchall(sql, parameters or {}))

    async def one(self, sql: str, parameters: Parameters | None = None) -> sqlite3.Row | None:
        """Return the first row, None where there is none."""
        rows = await self.all(sql, parameters)
        return rows[0] if rows else None

    async def run(self, sql: str, parameters: Parameters | None = None) -> int:
        """Run one statement; return the id of the row that it inserted last."""
        with _worded(self._path):
            cursor = await self._driver.execute_insert(sql, parameters or {})
            return int(cursor[0]) if cursor else 0

    async def many(self, sql: str, rows: Iterable[Parameters]) -> None:
        """Run one statement for each row, in one call of the driver."""
        with _worded(self._path):
            await self._driver.executemany(sql, list(rows))

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return self._driver.in_transaction

    async def copy_to(self, target: Path) -> None:
        """Write a consistent copy of the whole database to `target`, which must not exist.

        Raises StoreError, also where the copy, and so the database, is damaged.
        """
        with _worded(target):
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
        _check_header(path)
        with _worded(path):
            path.parent.mkdir(parents=True, exist_ok=True)
        lock = _take_lock(path)
        drivers: list[aiosqlite.Connection] = []
        try:
            with _worded(path):
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
        version = _check_header(path)
        with _worded(path):
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


async def _connect(path: Path, *, read_only: bool = False) -> aiosqlite.Connection:
    if read_only:
        driver = await aiosqlite.connect(_read_only_uri(path), uri=True, isolation_level=None)
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


def _read_only_uri(path: Path) -> str:
    """Return the address under which SQLite only looks.

    In a folder that cannot be written, files cannot be made beside the database, as WAL asks; where nothing waits
    in its log, nobody else writes it either, and it may be read as it lies.
    """
    log = path.with_name(f"{path.name}-wal")
    lies_still = not os.access(path.parent, os.W_OK) and not (log.exists() and log.stat().st_size)
    return f"{path.resolve().as_uri()}?mode=ro{'&immutable=1' if lies_still else ''}"


def _holds_tables(path: Path) -> bool:
    """Say whether an SQLite file without a mark holds anything; looked at without touching it."""
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as looked:
        return bool(looked.execute("SELECT EXISTS (SELECT 1 FROM sqlite_master)").fetchone()[0])


async def _version(driver: aiosqlite.Connection) -> int:
    (row,) = await driver.execute_fetchall("PRAGMA user_version")
    return int(row[0])


async def _expect_current(path: Path, driver: aiosqlite.Connection) -> None:
    version = await _version(driver)
    if version != len(MIGRATIONS):
        raise _other_version(path, version)


async def _migrate(driver: aiosqlite.Connection) -> None:
    version = await _version(driver)
    for number, migration in enumerate(MIGRATIONS[version:], start=version + 1):
        # executescript would commit first; the script itself holds the transaction instead.
        await driver.executescript(
            f"BEGIN IMMEDIATE;\n{migration}\n"
            f"PRAGMA application_id = {APPLICATION_ID};\nPRAGMA user_version = {number};\nCOMMIT;"
        )


def _check_header(path: Path) -> int | None:
    """Return the version that the file's header tells, None for a file that is missing or empty.

    Read as bytes: to open a database, even to look, can change the files beside it.
    """
    with _worded(path):
        if not path.exists():
            return None
        if not path.is_file():
            raise StoreVersionError(f"database {path}: this is no file; name another with --database")
        if path.stat().st_size == 0:
            return None
        with path.open("rb") as file:
            header = file.read(HEADER)
    if not header.startswith(b"SQLite format 3\0") or len(header) < HEADER:
        raise StoreVersionError(
            f"database {path}: this is no SQLite file; name another with --database, or move it away"
        )
    version = int.from_bytes(header[USER_VERSION_AT : USER_VERSION_AT + 4], "big", signed=True)
    mark = int.from_bytes(header[APPLICATION_ID_AT : APPLICATION_ID_AT + 4], "big")
    with _worded(path):
        others = mark not in (0, APPLICATION_ID) or (mark == 0 and (version != 0 or _holds_tables(path)))
    if others or version < 0:
        raise StoreVersionError(
            f"database {path}: this is another program's database; name another with --database"
        )
    if version > len(MIGRATIONS):
        raise _other_version(path, version)
    return version


def _other_version(path: Path, version: int) -> StoreVersionError:
    if version > len(MIGRATIONS):
        return StoreVersionError(
            f"database {path}: made by a newer version of Fundpath (its form is {version}, this program knows "
            f"{len(MIGRATIONS)}); it was left untouched: update the program, or name another with --database"
        )
    return StoreVersionError(
        f"database {path}: made by an older version of Fundpath (its form is {version}, this program needs "
        f"{len(MIGRATIONS)}); run `python bot.py poll` once, which brings it up to date"
    )


def _take_lock(path: Path) -> IO[bytes]:
    """Keep other programs away from the database until the lock is closed, or the process ends however."""
    real = path.resolve()  # a link to the database is the same database
    beside = real.with_name(f"{real.name}.lock")
    with _worded(beside):
        lock = beside.open("a+b")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as exc:
        lock.seek(0)
        holder = lock.read(20).decode("ascii", "replace").strip() or "unknown"
        lock.close()
        raise StoreBusyError(
            f"database {path}: another Fundpath (process {holder}) works on it; stop that one first, "
            "or name another with --database"
        ) from exc
    lock.truncate(0)
    lock.write(f"{os.getpid()}\n".encode())
    lock.flush()
    return lock


@contextmanager
def _worded(path: Path) -> Iterator[None]:
    """Map the driver's and the system's errors to StoreError; bugs (wrong SQL, broken rules) pass through."""
    try:
        yield
    except sqlite3.IntegrityError:
        raise
    except (sqlite3.OperationalError, sqlite3.DatabaseError) as exc:
        if isinstance(exc, sqlite3.ProgrammingError):
            raise
        raise StoreError(f"database {path}: {exc}{_advice(str(exc))}") from exc
    except OSError as exc:
        raise StoreError(f"database {path}: {exc.strerror or exc}{_advice(str(exc))}") from exc


ADVICE: Sequence[tuple[str, str]] = (
    ("full", "; make room on the disk and start again, nothing that was stored is lost"),
    ("disk I/O", "; the disk may be full or failing: nothing that was stored before is lost"),
    ("space", "; make room on the disk and start again"),
    ("readonly", "; make the file and its folder writable"),
    ("unable to open", "; make the file and its folder readable, or name another with --database"),
    ("Permission", "; make the file and its folder readable and writable"),
    ("malformed", "; restore it from a backup (python bot.py backup PATH makes one)"),
)


def _advice(told: str) -> str:
    return next((advice for sign, advice in ADVICE if sign in told), "")
