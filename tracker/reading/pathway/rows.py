"""How the rows of pathways are written: what must be known, what cancels, where it leads."""

from dataclasses import dataclass
from typing import Final

#: What must be known: a fact's name, and the values of which one will do.
Condition = tuple[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table."""

    name: str
    #: Where it leads: one pathway, or in PERHAPS those that it could be.
    pathways: tuple[str, ...]
    #: None: the pathway is clear, the stage is not.
    stage: int | None
    says: tuple[Condition, ...]
    unless: tuple[Condition, ...]
    because: str
    source: str


def conditions(written: str) -> tuple[Condition, ...]:
    """Read "act=call nation=england|wales"."""
    parts = (part.partition("=") for part in written.split())
    return tuple((name, frozenset(values.split("|"))) for name, _, values in parts)


def row(name: str, leads: str, says: str, because: str, source: str, *, unless: str = "") -> Row:
    pathway, _, stage = leads.partition("#")
    return Row(
        name, (pathway,), int(stage) if stage else None, conditions(says), conditions(unless), because, source
    )


def perhaps(name: str, pathways: str, says: str, because: str, source: str, *, unless: str = "") -> Row:
    return Row(name, tuple(pathways.split()), None, conditions(says), conditions(unless), because, source)


#: Conditions that many rows share.
EARLY: Final = "act=pipeline|talks|planned"
OVER: Final = "act=chosen|signed|running"
NOT_ENGLAND: Final = "nation=wales|scotland|northern_ireland"
NHS: Final = "buyer=icb|nhs_trust|mental_health_trust|nhs"
ACT_NATIONS: Final = "nation=england|wales|northern_ireland"
THINGS: Final = "subject=goods_or_works"
