"""Get a source's answer from where it is: over HTTP, or from a file.

robots.txt is asked for web pages; feeds and notice APIs are published for programs (docs/decisions: robots.txt).
"""

import asyncio
from pathlib import Path

from tracker.errors import FetchError
from tracker.model import Source, SourceType
from tracker.sources.exchange import Request, Response, Validators
from tracker.sources.fetch import Fetcher

#: A larger file is no list of announcements that are still open.
LARGEST_BYTES = 64 * 1024 * 1024


async def answer_of(
    fetcher: Fetcher, source: Source, request: Request, *, validators: Validators | None = None
) -> Response:
    """Return what a source answers to a request. Raises FetchError."""
    if source.kind is SourceType.FILE:
        return await asyncio.to_thread(_read_file, source)
    as_robot = source.kind is SourceType.PAGE
    return await fetcher.fetch(source.name, request.url, validators=validators, as_robot=as_robot)


def _read_file(source: Source) -> Response:
    path, named = Path(source.url), f"the file {source.url}"
    try:
        if path.exists() and not path.is_file():  # a pipe or a device may never end
            raise FetchError(
                source.name, f"{named} is a folder or a device", mend="name a file of JSON lines in feeds.yaml"
            )
        if path.stat().st_size > LARGEST_BYTES:
            size = f"{LARGEST_BYTES // 1024 // 1024} MiB"
            raise FetchError(source.name, f"{named} is larger than {size}", mend="split it, or take old lines out")
        body = path.read_bytes()
    except OSError as exc:
        why = f"{named} cannot be read ({exc.strerror})"
        raise FetchError(source.name, why, mend="check its path in feeds.yaml") from exc
    return Response(url=source.url, status=200, body=body, content_type="application/x-ndjson")
