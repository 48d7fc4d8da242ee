"""What somebody announced, as material for reading; what a test does not name is empty."""

from collections.abc import Iterable, Mapping
from typing import Any

from tracker.model import Announcement, Evidence
from tracker.reading.material import Material, material_of
from tracker.terms import SourceKind


def said(
    body: str,
    *,
    title: str = "",
    source: str = "Brackenhope News",
    notice: Mapping[str, Any] | None = None,
    as_notice: bool = False,
) -> Material:
    kind = SourceKind.NOTICE if as_notice or notice is not None else SourceKind.FEED
    return material_of(Announcement("one", source, kind, title, body, "", None, notice=notice))


def quotes_hold(material: Material, evidence: Iterable[Evidence]) -> bool:
    """Say whether every piece of evidence quotes what stands at its place."""
    texts = {where: document.text for where, document in material.parts}
    return all(
        proof.quote == texts[proof.where][proof.start : proof.end] if proof.where in texts else proof.start == 0
        for proof in evidence
    )
