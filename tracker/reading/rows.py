"""How rows of phrases are written down: phrases are parted by ";", and a row of a kind has a weight."""

from tracker.terms import Applicant, Kind
from tracker.text.phrases import Rule

#: A row about applicants gives one label or several ("not-for-profit" gives three).
Who = tuple[Applicant, ...]


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


def who_rule(who: Who, name: str, says: str, because: str = "", *, unless: str = "", weight: int = 1) -> Rule[Who]:
    """Write a row; phrases are parted by ";". Weight 2 counts wherever a grant names it, 0 only where nobody else is."""
    return Rule(name, who, phrases(says), phrases(unless), because, "codebook, Applicants and Decisions", weight)


def phrases(written: str) -> tuple[str, ...]:
    """Part phrases at ";"."""
    return tuple(phrase.strip() for phrase in written.split(";") if phrase.strip())
