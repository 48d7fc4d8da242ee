"""Merges as an operator reads them: what was taken for one and why, and what became of it when it was undone."""

from datetime import datetime
from typing import Any

from tracker.clock import iso
from tracker.model import Announced, Merge, Undone
from tracker.terms import Layer
from tracker.wording.changes import changes_words
from tracker.wording.dates import moment_words
from tracker.wording.names import listed
from tracker.wording.plain import plain, visible
from tracker.wording.shareable import handed_on

#: By what they were joined.
LAYERS: dict[Layer, str] = {
    Layer.LINK: "page",
    Layer.NAME: "name",
    Layer.TEXT: "words",
    Layer.TWIN: "language",
    Layer.DAY: "day",
}

#: Titles and reasons longer than this are cut on the screen.
LONGEST_WHY = 400

NONE = "No announcement was taken for one of an opportunity that was known."
NONE_SUCH = "No such merge."


def merge_lines(merge: Merge, *, now: datetime) -> list[str]:
    """Say one merge in a few lines: what was joined, to what, by what, when, and how it is undone."""
    lines = [f"{merge.number}  {moment_words(merge.made_at, now=now)}: opportunity {merge.opportunity}"]
    lines.append(f"    joined  {_announced(merge.announced)}")
    lines += [f"    to      {_announced(one)}" for one in merge.others]
    lines.append(f"    by      {LAYERS[merge.layer]}: {plain(handed_on(merge.why), longest=LONGEST_WHY)}")
    if merge.split_at is not None:
        own = f"; it is opportunity {merge.now_of} now" if merge.now_of is not None else ""
        lines.append(f"    undone  {moment_words(merge.split_at, now=now)}{own}")
    else:
        lines.append(f"    undo    python bot.py split {merge.number}")
    return lines


def merge_record(merge: Merge) -> dict[str, Any]:
    """Return one merge as a record: `bot.py merges --json`."""
    return {
        "number": merge.number,
        "opportunity": merge.opportunity,
        "layer": merge.layer.value,
        "why": handed_on(merge.why),
        "made_at": iso(merge.made_at),
        "split_at": None if merge.split_at is None else iso(merge.split_at),
        "opportunity_now": merge.now_of,
        "announcement": _announced_record(merge.announced),
        "others": [_announced_record(one) for one in merge.others],
    }


def undone_lines(undone: Undone, *, now: datetime) -> list[str]:
    """Say what became of a merge that was undone."""
    merge, own, rest = undone.merge, undone.own, undone.rest
    lines = [
        f"Merge {merge.number} is undone.",
        f"{_named(merge.announced)} is opportunity {own.id} of its own now.",
    ]
    if undone.went:
        lines.append(f"With it went {listed(_named(one) for one in undone.went)}: the same under another id.")
    told = changes_words(undone.changes, now=now) if undone.changes else ""
    stays = f"Opportunity {rest.id}, “{plain(handed_on(rest.title))}” ({rest.source}), is without it"
    lines.append(f"{stays}, and says only what is left: {told}." if told else f"{stays}, and says what it said.")
    lines.append("They are kept apart from now on, whatever id, address or words their sources give them.")
    if undone.posts_queued:
        more = undone.posts_queued > 1
        lines.append(f"{undone.posts_queued} post{'s' * more} to be sent when the bot runs.")
    elif own.is_open(now=now):
        lines.append("No subscription wants it yet, so nothing is posted.")
    else:
        lines.append("It is not open, so nothing is posted.")
    return lines


def _named(one: Announced) -> str:
    return f"“{plain(handed_on(one.title)) or '(no title)'}” ({plain(one.source, longest=80)})"


def _announced(one: Announced) -> str:
    title = plain(handed_on(one.title)) or "(no title)"
    link = f"  {plain(one.link, longest=300)}" if one.link else ""
    return f"{plain(one.source, longest=80)}: “{title}”{link}"


def _announced_record(one: Announced) -> dict[str, Any]:
    return {"source": one.source, "id": one.key, "title": handed_on(one.title), "link": visible(one.link)}
