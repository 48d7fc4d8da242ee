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

#: What makes polls ask a source again that was gone.
TAKE_BACK = "to take it back: python bot.py poll --all (stop a running bot first)"

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
    #: What is open and would be posted, but for no channel that wants it.
    fits_no_channel: int = 0
    #: Since when polls do not ask it, because it was gone for good then; None where they do.
    gone_since: datetime | None = None
    #: Whether it is switched off in feeds.yaml.
    is_off: bool = False
    #: Where it has moved for good.
    moved_to: str | None = None
    problems: Sequence[str] = ()

    @property
    def is_polled(self) -> bool:
        """Whether it works and polls ask it."""
        return self.error is None and self.gone_since is None and not self.is_off


def source_lines(found: Found, *, now: datetime) -> list[str]:
    """Say what one source gave, or what is wrong with it and the mend."""
    if found.error is not None:
        state = STATES.get(found.error.state, "BROKEN")
        return [f"{state:<8}{found.name}: {found.error.why}; {found.error.mend}"]
    newest = "" if found.newest is None else days_left(found.newest, now=now)
    ordered = sorted(found.kinds.items(), key=lambda pair: (-pair[1], pair[0]))
    told = [f"{found.would_post} would be posted"]
    if found.fits_no_channel:
        told.append(f"{found.fits_no_channel} more fit{'s' * (found.fits_no_channel == 1)} no channel")
    if ordered:
        told.append(listed(f"{number} {KINDS[kind]}" for kind, number in ordered))
    items = f"{found.items:>5} item{'s' * (found.items != 1)}"
    state = "ok" if found.is_polled else "UNUSED"
    line = f"{state:<8}{found.name:<{WIDE_NAME}} {items:<11}  {newest:<{WIDE_NEWEST}} {'; '.join(told)}"
    moved = [f"{'':<8}{moved_words(found.moved_to)}"] if found.moved_to else []
    unused = [f"{'':<8}{words}" for words in _unused(found, now=now)]
    return [line.rstrip(), *unused, *moved, *(f"{'':<8}{problem}" for problem in found.problems)]


def _unused(found: Found, *, now: datetime) -> list[str]:
    """Say why no poll asks a source that works, and how to change that."""
    if found.is_off:
        return ["it works, but it is switched off in feeds.yaml; to use it, take its `enabled: false` away"]
    if found.gone_since is None:
        return []
    day = day_words(london_date(found.gone_since), now=now)
    return [f"it answers again, but no poll asks it: on {day} its publisher had taken it away (410);", TAKE_BACK]


def moved_words(to: str) -> str:
    """Say that an address has moved."""
    return f"has moved for good to {to}: write that into feeds.yaml"


def summary_lines(found: Sequence[Found], *, rejected: int = 0, now: datetime) -> list[str]:
    """Say on one screen how all stand: what works, what does not and why with the mend once, what is silent.

    `rejected` is the number of entries of feeds.yaml that cannot be used; each is told of before.
    """
    working = [one for one in found if one.is_polled]
    unused = [one for one in found if one.error is None and not one.is_polled]
    number = len(found) + rejected
    told = [f"{len(working)} of {number} sources work."]
    if unused:
        told[0] = f"{len(working)} of {number} sources work and are polled."
    if number < 2:
        return told
    empty = sorted(one.name for one in working if not one.items)
    items, posts = sum(one.items for one in working), sum(one.would_post for one in working)
    if working:
        told[0] += f" They list {items:,} items, of which {posts:,} would be posted."
    told += _beside(found, unused, rejected=rejected)
    most_causes = MOST_CAUSES - (len(told) > 1)  # they take the lines of one
    if found and all(isinstance(one.error, FetchError) and one.error.unreached for one in found):
        told += ["", "No server can be reached at all: look at this machine's connection first."]
    if empty:
        told += ["", f"List nothing now: {len(empty)}", _names(empty)]
    moved = sorted((one.name, one.moved_to) for one in working if one.moved_to)
    if moved:
        told += ["", "Moved for good: write the new address into feeds.yaml"]
        told += _few([f"  {name}: {to}" for name, to in moved])
    told += _failures([one for one in found if one.error is not None], most=most_causes)
    told += _silent(working, now=now)
    return [line if len(line) <= WIDTH else f"{line[: WIDTH - 1]}…" for line in told]


def _beside(found: Sequence[Found], unused: Sequence[Found], *, rejected: int) -> list[str]:
    """Say in a line each what no poll brings, though no source fails for it."""
    told = []
    if rejected:
        entries = f"{rejected} entries" if rejected > 1 else "1 entry"
        told.append(f"NOT READ: {entries} of feeds.yaml cannot be used; why is told above, in its line.")
    if unused:
        names = _names(sorted(one.name for one in unused)).strip()
        told.append(f"UNUSED {len(unused)}: they answer, but no poll asks them: {names}")
    if unplaced := sum(one.fits_no_channel for one in found if one.is_polled):
        are = "are" if unplaced > 1 else "is"
        told.append(f"{unplaced:,} more {are} open, but fit{'s' * (unplaced == 1)} none of the channels.")
    return told


def _failures(failing: Sequence[Found], *, most: int) -> list[str]:
    causes: defaultdict[tuple[str, str, str], list[str]] = defaultdict(list)
    for one in failing:
        assert one.error is not None
        causes[one.error.state, _cause(one), one.error.mend].append(one.name)
    # What is gone mends itself never; of the rest, the cause of most sources comes first.
    ordered = sorted(causes.items(), key=lambda pair: (pair[0][0] != "gone", -len(pair[1]), pair[0]))
    told = []
    for (state, why, mend), names in ordered[:most]:
        told += ["", f"{STATES.get(state, 'BROKEN')} {len(names)}: {why}", _names(sorted(names)), f"  -> {mend}"]
    rest = [name for _, names in ordered[most:] for name in names]
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
