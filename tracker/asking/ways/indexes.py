"""The indexes by which a question finds its pathway, stage and guide; those of the last guidance are kept.

Pure.
"""

from tracker.asking.ways.nearness import Entry, Index, entry
from tracker.asking.ways.which_way import WhichWay
from tracker.knowledge import Guidance, Pathway

_KEPT: list[tuple[Guidance, Index, dict[str, Index]]] = []


def indexes(guidance: Guidance) -> tuple[Index, dict[str, Index]]:
    """Return the index of pathways and guides, and one of stages for each pathway; the last guidance's are kept."""
    if not _KEPT or _KEPT[0][0] is not guidance:
        _KEPT[:] = [(guidance, Index(_entries(guidance)), {p.id: _stages(p) for p in guidance.pathways.values()})]
    return _KEPT[0][1], _KEPT[0][2]


_KEPT_WAYS: list[tuple[Guidance, WhichWay]] = []


def which_way(guidance: Guidance) -> WhichWay:
    """Return what speaks for each pathway and guide; the last guidance's is kept."""
    if not _KEPT_WAYS or _KEPT_WAYS[0][0] is not guidance:
        _KEPT_WAYS[:] = [(guidance, WhichWay(guidance))]
    return _KEPT_WAYS[0][1]


def _entries(guidance: Guidance) -> list[Entry]:
    pathways = [
        entry(
            pathway.id,
            (pathway.title, *pathway.words),
            " ".join((pathway.buys, *(f"{stage.title} {stage.happens}" for stage in pathway.stages))),
        )
        for pathway in guidance.pathways.values()
    ]
    guides = [
        entry(guide.id, (guide.title, *guide.words), " ".join((guide.purpose, *guide.steps)))
        for guide in guidance.guides.values()
    ]
    return pathways + guides


def _stages(pathway: Pathway) -> Index:
    return Index(
        [
            entry(str(stage.number), (stage.title,), f"{stage.happens} {stage.do} {stage.sign} {stage.when}")
            for stage in pathway.stages
        ]
    )
