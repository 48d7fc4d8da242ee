"""Ask for a process's earlier notices where an update came alone: which, in what order, and when to give up.

Pure. An update may carry only what changed, and its first notice may lie before everything that we asked for. Such
processes wait in the walk's position and are asked for one by one, after all that is new.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from tracker.sources.positions import number_in

#: More are never kept waiting: what comes above is kept as it stands.
MOST_WANTED = 200
#: Between two windows no more than this is asked for.
MOST_ASKED = 30
#: A process whose notices could not be had so often is given up.
MOST_TRIES = 3
#: Processes that were given up are remembered, since their update comes again in the overlap of windows.
MOST_GONE = 200

#: OCDS: a registered prefix and the portal's own part; nothing that could change the address it stands in.
_OCID = re.compile(r"ocds-[a-z0-9]{6}-[A-Za-z0-9-]{1,60}")


def wanting(state: Mapping[str, Any], ocids: Iterable[str]) -> dict[str, Any]:
    """Return the position with these processes waiting behind the others."""
    want, gone = wanted(state), _gone(state)
    names = {ocid for ocid, _ in want} | set(gone)
    for ocid in ocids:
        if ocid not in names and _OCID.fullmatch(ocid) and len(want) < MOST_WANTED:
            want.append((ocid, 0))
            names.add(ocid)
    return {**state, "want": want}


def next_wanted(state: Mapping[str, Any]) -> str | None:
    """Return the process that is asked for next, None where none waits or enough were asked for."""
    want = wanted(state)
    return want[0][0] if want and number_in(state.get("asked")) < MOST_ASKED else None


def answered(state: Mapping[str, Any], ocid: str) -> dict[str, Any]:
    """Return the position after a process was answered."""
    return {**_counted(state), "want": [each for each in wanted(state) if each[0] != ocid]}


def given_up(state: Mapping[str, Any], ocid: str) -> dict[str, Any]:
    """Return the position after a process could not be had and never will be."""
    return answered(state, ocid) | {"gone": [*_gone(state), ocid][-MOST_GONE:]}


def put_off(state: Mapping[str, Any], ocid: str) -> dict[str, Any]:
    """Return the position after a process could not be had: it goes to the end, at last it is given up."""
    tries = next((tries for name, tries in wanted(state) if name == ocid), 0) + 1
    if tries >= MOST_TRIES:
        return given_up(state, ocid)
    others = [each for each in wanted(state) if each[0] != ocid]
    return {**_counted(state), "want": [*others, (ocid, tries)]}


def without(state: Mapping[str, Any], ocids: Collection[str]) -> dict[str, Any]:
    """Return the position without processes whose first notice came by itself."""
    return {**state, "want": [each for each in wanted(state) if each[0] not in ocids]}


def wanted(state: Mapping[str, Any]) -> list[tuple[str, int]]:
    """Return the processes that wait, each with how often it was tried."""
    told = state.get("want")
    return [
        (each[0], number_in(each[1]))
        for each in (told if isinstance(told, list) else [])
        if isinstance(each, list | tuple)
        and len(each) == 2
        and isinstance(each[0], str)
        and _OCID.fullmatch(each[0])
    ][:MOST_WANTED]


def _counted(state: Mapping[str, Any]) -> dict[str, Any]:
    return {**state, "asked": number_in(state.get("asked")) + 1}


def _gone(state: Mapping[str, Any]) -> list[str]:
    told = state.get("gone")
    return [each for each in told if isinstance(each, str)] if isinstance(told, list) else []
