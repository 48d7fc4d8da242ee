"""The announcements that a person added by hand: a file beside the database that every bot polls.

Whoever adds only appends a line, so that it may be done while the bot runs, and nothing is lost if it stops in
between: what stands in the file is taken up at the next poll, once, as any other announcement.
"""

import fcntl
import json
import os
from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from tracker.errors import FileError
from tracker.model import Source, SourceType

#: What the source is called; no entry of feeds.yaml may be.
NAME = "Added by hand"
#: A person waits for it.
EVERY = timedelta(minutes=1)
#: What makes two records the same announcement saying the same.
_SAID = ("id", "source", "title", "body", "link", "said_kind")


def added_source(database: Path) -> Source:
    """Return the built-in source beside a database."""
    return Source(name=NAME, kind=SourceType.FILE, url=str(database.with_name("added.jsonl")), every=EVERY)


def if_there(source: Source | None) -> Sequence[Source]:
    """Return the built-in source where anything was ever added."""
    return [source] if source is not None and Path(source.url).is_file() else []


def append(source: Source, record: Mapping[str, Any]) -> bool:
    """Append a record as one line, whole or not at all; False where the file says the same already.

    Raises FileError.
    """
    path = Path(source.url)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a+b") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            file.seek(0)
            before = file.read()
            if any(_same(line, record) for line in before.splitlines()):
                return False
            line = json.dumps(record, ensure_ascii=False).encode("utf-8", "replace") + b"\n"
            start = b"\n" if before and not before.endswith(b"\n") else b""  # a line that broke off stays its own
            size = len(before)
            try:
                os.write(file.fileno(), start + line)
                os.fsync(file.fileno())
            except OSError:
                os.ftruncate(file.fileno(), size)
                raise
    except OSError as exc:
        raise FileError(
            f"{path} cannot be written ({exc.strerror}); make the file and its folder writable"
        ) from exc
    return True


def _same(line: bytes, record: Mapping[str, Any]) -> bool:
    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(told, dict) and all(told.get(name) == record.get(name) for name in _SAID)
