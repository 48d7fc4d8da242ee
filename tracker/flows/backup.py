"""Copy the database, consistently, also while the bot runs."""

import os
from pathlib import Path

from tracker.errors import FileError
from tracker.store.database import Database


async def backup(database: Database, target: Path) -> Path:
    """Write a copy of the database to `target` and return its path.

    The copy appears whole or not at all. Raises FileError where something stands there already, or it
    cannot be written; StoreError where the disk is full.
    """
    if not database.path.exists():
        raise FileError(f"{database.path}: there is no database yet, so there is nothing to copy")
    _check_free(target)
    unfinished = target.with_name(f"{target.name}.unfinished")
    try:
        unfinished.unlink(missing_ok=True)
        await database.read.copy_to(unfinished)
        os.link(unfinished, target)  # unlike a rename, it never replaces what appeared meanwhile
    except OSError as exc:
        raise FileError(f"{target}: cannot be written ({exc.strerror})") from exc
    finally:
        unfinished.unlink(missing_ok=True)
    return target


def _check_free(target: Path) -> None:
    if target.exists():
        raise FileError(f"{target}: exists already, and a backup overwrites nothing; name another path")
    if not target.parent.is_dir():
        raise FileError(f"{target}: the folder {target.parent} does not exist; make it first")
