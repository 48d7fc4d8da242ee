"""What every heading of the codebook reads from: one announcement, its texts extracted once."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from tracker.clock import Moment
from tracker.model import Announcement
from tracker.terms import SourceKind
from tracker.text.html import Document, is_dense, read_html

#: Years in which an announcement that somebody reads can have been published. Outside of them the publisher's stamp is
#: wrong, and is set aside: dates in the text must not be reckoned from it.
PUBLISHED_YEARS = range(1995, 2100)


@dataclass(frozen=True, slots=True)
class Material:
    """An announcement made ready for reading. Offsets of evidence count in `title.text` or `body.text`."""

    title: Document
    body: Document
    #: None where nobody says when it was published.
    published: Moment | None
    source: str
    source_kind: SourceKind
    link: str
    #: The merged OCDS release, None for anything else.
    notice: Mapping[str, Any] | None
    #: The texts with the name that evidence gives them (`where`).
    parts: tuple[tuple[str, Document], ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "parts", (("title", self.title), ("body", self.body)))


def _plausible(published: Moment | None) -> Moment | None:
    return None if published is None or published.year not in PUBLISHED_YEARS else published


def material_of(announcement: Announcement) -> Material:
    """Extract the texts of an announcement."""
    return Material(
        title=read_html(announcement.title),
        body=read_html(announcement.body),
        published=_plausible(announcement.published),
        source=announcement.source,
        source_kind=announcement.source_kind,
        link=announcement.link,
        notice=announcement.notice,
    )


def headed(material: Material, announcement: Announcement) -> Material:
    """Return the material with headings also where a page came as lines alone: who can apply stands below one.

    What a day is for is better told without: there each line speaks of its own day.
    """
    if not is_dense(announcement.body):
        return material
    return replace(material, body=read_html(announcement.body, lines_head=True))
