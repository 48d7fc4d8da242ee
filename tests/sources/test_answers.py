"""A file as a source: only a file, and only so much of it."""

import os
from pathlib import Path

import pytest

from tracker.errors import FetchError
from tracker.model import Source, SourceType
from tracker.sources import answers
from tracker.sources.answers import answer_of
from tracker.sources.exchange import Request
from tracker.sources.fetch import Fetcher


async def answer(path: Path) -> bytes:
    source = Source("Letters", SourceType.FILE, str(path))
    async with Fetcher() as fetcher:
        return (await answer_of(fetcher, source, Request(source.url))).body


async def test_a_file_is_its_own_answer(tmp_path: Path) -> None:
    (tmp_path / "letters.jsonl").write_bytes(b"{}")
    assert await answer(tmp_path / "letters.jsonl") == b"{}"


async def test_a_pipe_is_no_file_and_does_not_hold_the_poll(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FetchError, match="is a folder or a device"):
        await answer(tmp_path / "pipe")


async def test_a_file_without_measure_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "LARGEST_BYTES", 3)
    (tmp_path / "letters.jsonl").write_bytes(b"{} {}")
    with pytest.raises(FetchError, match="is larger than"):
        await answer(tmp_path / "letters.jsonl")


async def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(FetchError, match="No such file"):
        await answer(tmp_path / "letters.jsonl")
