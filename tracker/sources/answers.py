"""Get a source's answer from where it is: over HTTP, or from a file."""

import asyncio
from pathlib import Path

from tracker.errors import FetchError
from tracker.model import Source, SourceType
from tracker.sources.exchange import Request, Response, Validators
from tracker.sources.fetch import Fetcher


async def answer_of(
    fetcher: Fetcher, source: Source, request: Request, *, validators: Validators | None = None
) -> Response:
    """Return what a source answers to a request. Raises FetchError."""
    if source.kind is SourceType.FILE:
        return await asyncio.to_thread(_read_file, source)
    return await fetcher.fetch(source.name, request.url, validators=validators)


def _read_file(source: Source) -> Response:
    try:
        body = Path(source.url).read_bytes()
    except OSError as exc:
        why = f"the file {source.url} cannot be read ({exc.strerror})"
        raise FetchError(source.name, why, mend="check its path in feeds.yaml") from exc
    return Response(url=source.url, status=200, body=body, content_type="application/x-ndjson")
