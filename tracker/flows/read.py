"""Announcements from a file → readings as records: what `bot.py read` prints. Nothing is stored.

With `--explain` each comes with all that was heard on the way, for a person who asks why; that is read here and not
in the worker, since somebody sits before it who can end it. What reads is imported only where that is asked for:
its patterns take half a second.
"""

from collections.abc import AsyncIterator, Iterable, Iterator
from itertools import islice
from typing import Any

from tracker.errors import ParseError, RecordError
from tracker.explained import Explained
from tracker.model import Announcement, Source, SourceType
from tracker.record import reading_record
from tracker.sources.exchange import Response
from tracker.sources.file import announcements_of
from tracker.sources.notice import merge, with_notice
from tracker.sources.package import read_package
from tracker.worker import Worker

#: Announcements that are handed to the worker at once.
BATCH = 200


async def read_lines(
    worker: Worker, name: str, lines: Iterable[str]
) -> AsyncIterator[dict[str, Any] | RecordError | ParseError]:
    """Read announcements that stand as JSON lines; a line that cannot be read gives its error in its place."""
    told = announcements_of(name, lines)
    while batch := list(islice(told, BATCH)):
        good = [one for one in batch if isinstance(one, Announcement)]
        records = {id(one): record async for one, record in _read(worker, good)}
        for one in batch:
            yield records[id(one)] if isinstance(one, Announcement) else one


async def read_ocds(
    worker: Worker, name: str, body: bytes
) -> AsyncIterator[dict[str, Any] | RecordError | ParseError]:
    """Read the releases of an OCDS release package, or of a list of them: one record a release.

    Releases of one ocid are merged in their order, so each line tells how the process stood then.
    Raises ParseError where the file is no release package.
    """
    notices, problems = _notices(name, body)
    for problem in problems:
        yield problem
    for start in range(0, len(notices), BATCH):
        async for one, record in _read(worker, notices[start : start + BATCH]):
            yield record | {"ocid": one.ocid} if isinstance(record, dict) else record


def explain_lines(name: str, lines: Iterable[str]) -> Iterator[Explained | RecordError]:
    """Explain the readings of announcements that stand as JSON lines, each in its place."""
    from tracker.reading.explain import explain

    for one in announcements_of(name, lines):
        yield explain(one) if isinstance(one, Announcement) else one


def explain_ocds(name: str, body: bytes) -> Iterator[Explained | RecordError]:
    """Explain the readings of releases, as `read_ocds` reads them. Raises ParseError."""
    from tracker.reading.explain import explain

    notices, problems = _notices(name, body)
    yield from problems
    yield from map(explain, notices)


def _notices(name: str, body: bytes) -> tuple[list[Announcement], list[RecordError]]:
    """Return the releases of a package, each as its process stood then, and what of it cannot be read."""
    package = read_package(
        Source(name, SourceType.OCDS, name), Response(name, status=200, body=body, content_type="application/json")
    )
    merged: dict[str, dict[str, Any]] = {}
    notices = []
    for notice in package.announcements:
        process = notice.ocid or notice.id
        merged[process] = merge(merged.get(process), notice.notice or {})
        notices.append(with_notice(notice, merged[process]))
    return notices, [RecordError(name, 1, "releases", problem) for problem in package.problems]


async def _read(
    worker: Worker, announcements: list[Announcement]
) -> AsyncIterator[tuple[Announcement, dict[str, Any] | ParseError]]:
    """Read a batch; where it fails as a whole each is read alone, so that one loses only itself."""
    try:
        readings = await worker.read(announcements)
    except ParseError as exc:
        if len(announcements) == 1:
            yield announcements[0], exc
            return
        for one in announcements:
            async for pair in _read(worker, [one]):
                yield pair
        return
    for one, reading in zip(announcements, readings, strict=True):
        if reading.is_unread:
            yield (
                one,
                ParseError(
                    one.source, f"announcement {one.id}: {reading.doubts[0]}", mend="report it, with its text"
                ),
            )
        else:
            yield one, {"id": one.id} | reading_record(reading)
