"""Announcements as material for the tests of `tracker/reading`."""

from collections.abc import Mapping
from typing import Any

from tracker.clock import iso, moment
from tracker.model import Announcement
from tracker.reading.deadlines.deadlines import read_deadlines
from tracker.reading.material import Material, material_of
from tracker.terms import Kind, SourceKind


def material(
    body: str,
    *,
    title: str = "Harbour Lights Fund",
    published: str | None = "2026-09-01",
    source_kind: SourceKind = SourceKind.FEED,
    notice: Mapping[str, Any] | None = None,
) -> Material:
    return material_of(
        Announcement(
            id="one",
            source="Brackenhope Foundation",
            source_kind=SourceKind.NOTICE if notice is not None else source_kind,
            title=title,
            body=body,
            link="https://funder.example/one",
            published=None if published is None else moment(published),
            notice=notice,
        )
    )


def deadlines_of(body: str, kind: Kind, **parts: Any) -> list[str]:
    """Return the deadlines as sorted "what at", doubtful ones with "?"."""
    read = read_deadlines(material(body, **parts), kind)
    return sorted(f"{one.what} {iso(one.at)[:16]}{'?' if one.doubt else ''}" for one in read.deadlines)
