"""The database as a file: whose it is, of which version, who works on it, and what its faults are called.

Looked at as bytes before it is opened, since to open a database, even to look, can change the files beside it.
"""

import fcntl
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import IO

from tracker.errors import StoreBusyError, StoreError, StoreVersionError
from tracker.store.schema import APPLICATION_ID, MIGRATIONS

#: Where SQLite's file header keeps the versions (https://www.sqlite.org/fileformat2.html, 1.3).
HEADER = 100
USER_VERSION_AT, APPLICATION_ID_AT = 60, 68


def read_only_uri(path: Path) -> str:
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


def check_header(path: Path) -> int | None:
    """Return the version that the file's header tells, None for a file that is missing or empty.

    Read as bytes: to open a database, even to look, can change the files beside it.
    """
    with worded(path):
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
    with worded(path):
        others = mark not in (0, APPLICATION_ID) or (mark == 0 and (version != 0 or _holds_tables(path)))
    if others or version < 0:
        raise StoreVersionError(
            f"database {path}: this is another program's database; name another with --database"
        )
    if version > len(MIGRATIONS):
        raise other_version(path, version)
    return version


def other_version(path: Path, version: int) -> StoreVersionError:
    if version > len(MIGRATIONS):
        return StoreVersionError(
            f"database {path}: made by a newer version of Fundpath (its form is {version}, this program knows "
            f"{len(MIGRATIONS)}); it was left untouched: update the program, or name another with --database"
        )
    return StoreVersionError(
        f"database {path}: made by an older version of Fundpath (its form is {version}, this program needs "
        f"{len(MIGRATIONS)}); run `python bot.py poll` once, which brings it up to date"
    )


def take_lock(path: Path) -> IO[bytes]:
    """Keep other programs away from the database until the lock is closed, or the process ends however."""
    real = path.resolve()  # a link to the database is the same database
    beside = real.with_name(f"{real.name}.lock")
    with worded(beside):
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
def worded(path: Path) -> Iterator[None]:
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
