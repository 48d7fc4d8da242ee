"""How rows of phrases are written down: phrases are parted by ";", and a row of a kind has a weight."""

from tracker.terms import Kind
from tracker.text.phrases import Rule


def kind_rule(
    kind: Kind,
    name: str,
    weight: int,
    says: str,
    because: str = "",
    *,
    unless: str = "",
    source: str = "codebook, Kind",
) -> Rule[Kind]:
    """Write a row; phrases are parted by ";"."""
    return Rule(name, kind, phrases(says), phrases(unless), because, source, weight)


def phrases(written: str) -> tuple[str, ...]:
    """Part phrases at ";"."""
    return tuple(phrase.strip() for phrase in written.split(";") if phrase.strip())
