"""What `bot.py sources check` says: a line for each source as it comes, one screen for all of them at the end."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urlsplit

from tracker.clock import Moment, london_date
from tracker.errors import FetchError, SourceError
from tracker.terms import Kind
from tracker.wording.dates import day_words, days_left
from tracker.wording.names import KINDS, listed

#: How a failing source's line begins, by its state, so that a screen can be skimmed.
STATES = {"blocked": "BLOCKED", "gone": "GONE", "broken": "BROKEN"}

#: The columns of a line: state, name, items, newest.
WIDE_NAME, WIDE_NEWEST = 38, 13

#: What fits one screen of 100 columns and 40 lines.
WIDTH, MOST_CAUSES, MOST_LISTED = 98, 5, 3

#: A source whose newest announcement is older is told of among the longest silent.
SILENT_DAYS = 90


@dataclass(frozen=True, slots=True)
class Found:
    """What one source gave, as far as it is told."""

    name: str
    url: str
    error: SourceError | None = None
    items: int = 0
    newest: Moment | None = None
    kinds: Mapping[Kind, int] = field(default_factory=dict)
    would_post: int = 0
    #: Where it has moved for good.
    moved_to: str | None = None
    problems: Sequence[str] = ()


def source_lines(found: Found, *, now: datetime) -> list[str]:
    """Say what one source gave, or what is wrong with it and the mend."""
    if found.error is not None:
        state = STATES.get(found.error.state, "BROKEN")
        return [f"{state:<8}{found.name}: {found.error.why}; {found.error.mend}"]
    newest = "" if found.newest is None else days_left(found.newest, now=now)
    ordered = sorted(found.kinds.items(), key=lambda pair: (-pair[1], pair[0]))
    told = [f"{found.would_post} would be posted"]
    if ordered:
        told.append(listed(f"{number} {KINDS[kind]}" for kind, number in ordered))
    items = f"{found.items:>5} item{'s' * (found.items != 1)}"
    line = f"{'ok':<8}{found.name:<{WIDE_NAME}} {items:<11}  {newest:<{WIDE_NEWEST}} {'; '.join(told)}"
    moved = [f"{'':<8}{moved_words(found.moved_to)}"] if found.moved_to else []
    return [line.rstrip(), *moved, *(f"{'':<8}{problem}" for problem in found.problems)]


def moved_words(to: str) -> str:
    """Say that an address has moved."""
    return f"has moved for good to {to}: write that into feeds.yaml"


def summary_lines(found: Sequence[Found], *, now: datetime) -> list[str]:
    """Say on one screen how all stand: what works, what does not and why with the mend once, what is silent."""
    working = [one for one in found if one.error is None]
    told = [f"{len(working)} of {len(found)} sources work."]
    if len(found) < 2:
        return told
    empty = sorted(one.name for one in working if not one.items)
    items, posts = sum(one.items for one in working), sum(one.would_post for one in working)
    told[0] += f" They list {items:,} items, of which {posts:,} would be posted."
    if all(isinstance(one.error, FetchError) and one.error.unreached for one in found):
        told += ["", "No server can be reached at all: look at this machine's connection first."]
    if empty:
        told += ["", f"List nothing now: {len(empty)}", _names(empty)]
    moved = sorted((one.name, one.moved_to) for one in working if one.moved_to)
    if moved:
        told += ["", "Moved for good: write the new address into feeds.yaml"]
        told += _few([f"  {name}: {to}" for name, to in moved])
    told += _failures([one for one in found if one.error is not None])
    told += _silent(working, now=now)
    return [line if len(line) <= WIDTH else f"{line[: WIDTH - 1]}…" for line in told]


def _failures(failing: Sequence[Found]) -> list[str]:
    causes: defaultdict[tuple[str, str, str], list[str]] = defaultdict(list)
    for one in failing:
        assert one.error is not None
        causes[one.error.state, _cause(one), one.error.mend].append(one.name)
    # What is gone mends itself never; of the rest, the cause of most sources comes first.
    ordered = sorted(causes.items(), key=lambda pair: (pair[0][0] != "gone", -len(pair[1]), pair[0]))
    told = []
    for (state, why, mend), names in ordered[:MOST_CAUSES]:
        told += ["", f"{STATES.get(state, 'BROKEN')} {len(names)}: {why}", _names(sorted(names)), f"  -> {mend}"]
    rest = [name for _, names in ordered[MOST_CAUSES:] for name in names]
    if rest:
        told += ["", f"Other causes, each told in its line above: {len(rest)}", _names(sorted(rest))]
    return told


def _silent(working: Sequence[Found], *, now: datetime) -> list[str]:
    oldest = sorted((london_date(one.newest), one.name) for one in working if one.newest is not None)
    silent = [(day, name) for day, name in oldest if (london_date(now) - day).days > SILENT_DAYS]
    if not silent:
        return []
    lines = [f"  {name}: {day_words(day, now=now)} ({days_left(day, now=now)})" for day, name in silent]
    return ["", f"Longest silent, by the newest that they list: {len(silent)}", *_few(lines)]


def _cause(one: Found) -> str:
    """Return why a source failed without its own address, so that one cause is told once for many."""
    assert one.error is not None
    try:
        host = urlsplit(one.url).hostname
    except ValueError:
        host = None
    why = one.error.why.replace(f"the file {one.url}", "its file").replace(one.url, "its address")
    return why.replace(f"the name {host}", "the server's name").replace(host, "its server") if host else why


def _names(names: Sequence[str]) -> str:
    """Return as many names as fit a line, and how many more there are."""
    told, left = "  " + names[0][: WIDTH - 20], list(names[1:])
    while left and len(told) + len(left[0]) + len(f", and {len(left)} more") + 2 <= WIDTH:
        told += f", {left.pop(0)}"
    return f"{told} and {len(left)} more" if left else told


def _few(lines: Sequence[str]) -> list[str]:
    more = len(lines) - MOST_LISTED
    return [*lines[:MOST_LISTED], *([f"  and {more} more"] if more > 0 else [])]
