"""What is known of the way that an announcement takes, each value with what it rests on."""

from collections.abc import Mapping

from tracker.model import Evidence


class Facts:
    """What is known, each value with what it rests on: `facts["buyer"]` is {"council": its evidence}."""

    def __init__(self) -> None:
        self._known: dict[str, dict[str, Evidence]] = {}

    def add(self, name: str, value: str, evidence: Evidence) -> None:
        """Take a fact in; of two for one value the first stays."""
        self._known.setdefault(name, {}).setdefault(value, evidence)

    def of(self, name: str) -> Mapping[str, Evidence]:
        """Return what is known of one thing; empty where nothing is."""
        return self._known.get(name, {})

    def has(self, name: str, *values: str) -> bool:
        """Say whether one of these values is known."""
        return any(value in self.of(name) for value in values)
