"""What `bot.py guidance check` says: which content is due to be looked at, where it stands and what to do."""

from collections.abc import Sequence
from datetime import date

from tracker.freshness import Dangling, References, Review, Standing
from tracker.knowledge import Dates
from tracker.wording.dates import MONTHS

HEADS = {Standing.DUE: "Due now", Standing.SOON: "Due within a month"}

#: What each of them is called, and what is to be done about it.
NAMES = {
    Dates.PATHWAY: "pathway",
    Dates.GUIDE: "",
    Dates.SOURCE: "source",
    Dates.HELP_LINES: "help line",
    Dates.CHANGE: "planned change in",
}
TO_DO = {
    Dates.PATHWAY: "read it through, compare its facts with its sources, then write today's day into `checked`",
    Dates.GUIDE: "read it through, compare its facts with its sources, then write today's day into `checked`",
    Dates.SOURCE: "open {url} and compare every line that cites [{name}], then write today's day into `read`",
    Dates.HELP_LINES: "open {url}, compare its number and hours, then write today's day into `checked`",
    Dates.CHANGE: "find out what changed, mend the text, then write the next day into `review` or take it out",
}

#: What is pointed to and is not there.
NOWHERE = {
    References.GUIDE: "there is no guide {name}",
    References.PATHWAY: "there is no pathway {name}",
    References.NOTICE: "no notice {name} is told of",
    References.WORD: "the glossary has no word “{name}”",
    References.STEP: "this guide has no step {name}",
}
MEND = "write what is missing, or change these words"


def review_lines(found: Sequence[Review]) -> list[str]:
    """Say what is due now and what will be within a month, oldest first; or that all is fresh."""
    told: list[str] = []
    for standing, head in HEADS.items():
        those = [one for one in found if one.standing is standing]
        if those:
            told += [*([""] if told else []), f"{head}: {len(those)}"]
            told += [line for one in those for line in _lines(one)]
    if told:
        return told
    first = found[0] if found else None
    following = f" The next is {_name(first)}, {_when(first)}." if first is not None else ""
    return [f"All fresh: {len(found)} dates looked at.{following}"]


def dangling_lines(found: Sequence[Dangling]) -> list[str]:
    """Say what the content points to and does not hold, and what to do; () where all of it is there."""
    told: list[str] = [f"Leads nowhere: {len(found)}"] if found else []
    for one in found:
        told += [f"  {NOWHERE[one.kind].format(name=one.name)}", f"    {one.file}, line {one.line}"]
        told += [f"    -> {MEND}"]
    return [*told, ""] if told else []


def dangling_record(one: Dangling) -> dict[str, object]:
    """Return one thing that leads nowhere, for another program."""
    return {
        "standing": "nowhere",
        "kind": one.kind.value,
        "name": one.name,
        "file": one.file,
        "line": one.line,
        "do": MEND,
    }


def review_record(one: Review) -> dict[str, object]:
    """Return one thing that is due, for another program."""
    return {
        "standing": one.standing.value,
        "due": None if one.due is None else one.due.isoformat(),
        "kind": one.dated.kind.value,
        "name": one.dated.name,
        "field": one.dated.field,
        "date": None if one.dated.day is None else one.dated.day.isoformat(),
        "file": one.dated.file,
        "line": one.dated.line,
        "url": one.dated.url,
        "also": [{"file": other.file, "line": other.line} for other in one.also],
        "do": to_do(one),
    }


def to_do(one: Review) -> str:
    """Say what is to be done."""
    told = TO_DO[one.dated.kind].format(name=one.dated.name, url=one.dated.url)
    files = len({other.file for other in one.also})
    return f"{told} (it stands {len(one.also)} more times, in {files} file{'s' * (files != 1)})" if files else told


def _lines(one: Review) -> list[str]:
    return [
        f"  {_name(one)}, {_when(one)}",
        f"    {one.dated.file}, line {one.dated.line}",
        f"    -> {to_do(one)}",
    ]


def _when(one: Review) -> str:
    if one.dated.day is None or one.due is None:
        return "never read"
    until = "" if one.dated.kind is Dates.CHANGE else f", fresh until {_day(one.due)}"
    return f"of {_day(one.dated.day)}{until}"


def _name(one: Review) -> str:
    named = one.dated.name.replace("guide:", "guide ")
    return f"{NAMES[one.dated.kind]} {named}".strip()


def _day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
