"""Where a walk through a notice API stands, as JSON text, and what may be trusted in it.

Pure. A position is a row that outlives the program: one that cannot be read begins anew, nothing here raises.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

#: A walk that stood still for longer begins anew: nobody says how long a cursor lives.
STALE = timedelta(hours=6)
#: A walk that ends further back than this is behind, and goes on at once.
BEHIND = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Step:
    """Where a walk stands after an answer, or after a failure."""

    position: str | None
    more: bool = False
    problem: str | None = None
    #: The failure is the source's own: it is noted, and the next round begins at `position`.
    failing: bool = False


def read_position(position: str | None) -> dict[str, Any]:
    """Read a position; one that cannot be read is empty."""
    try:
        told = json.loads(position) if position else {}
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def write_position(state: Mapping[str, Any]) -> str:
    """Write a position; what is empty is left out."""
    return json.dumps({name: value for name, value in state.items() if value}, separators=(",", ":"))


def moment_in(state: Mapping[str, Any], name: str) -> datetime | None:
    """Return an aware moment of a position, None where there is none."""
    told = state.get(name)
    try:
        at = datetime.fromisoformat(told) if isinstance(told, str) else None
    except ValueError:
        return None
    return at if at is not None and at.tzinfo is not None else None


def number_in(told: object) -> int:
    """Return a whole number, 0 for what is none."""
    return int(told) if isinstance(told, int) or (isinstance(told, str) and told.isdecimal()) else 0


def is_fresh(state: Mapping[str, Any], *, now: datetime) -> bool:
    """Say whether a walk under way went on lately."""
    at = moment_in(state, "at")
    return at is not None and abs(now - at) <= STALE


def is_behind(state: Mapping[str, Any], *, now: datetime) -> bool:
    """Say whether what was published since the last walk should be asked for before anything else."""
    done = moment_in(state, "done")
    return done is None or not timedelta(0) <= now - done <= BEHIND
