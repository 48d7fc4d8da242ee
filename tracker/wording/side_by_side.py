"""Several opportunities of one list, compared: what each gives, when it closes, for whom it is.

Pure. Plain text; each is named by its number in the list.
"""

from collections.abc import Sequence
from datetime import datetime

from tracker.model import Opportunity
from tracker.terms import What
from tracker.wording.opportunities import closes, how_much, pays_for, who_where
from tracker.wording.plain import plain
from tracker.wording.shareable import shareable

NO_LIST = "I have no list of which to compare any. Ask for a list first: “grants for choirs in Wales”."
CHECK = "Check the funder's page before you plan: dates and rules change."
NO_EASE = (
    "Which is easiest I cannot tell: that depends on your group, and on forms that I have not seen. "
    "This is how they differ:"
)
_UNTOLD = "not stated"
#: The number of a thing in its list, and the thing.
Numbered = tuple[int, Opportunity]

_FIRST = {
    "smallest": "The smallest sum is that of number {number}: {title}. {told}.",
    "biggest": "The biggest sum is that of number {number}: {title}. {told}.",
    "soonest": "Number {number} closes first: {title}. {told}.",
    "latest": "Number {number} closes last: {title}. {told}.",
}


def compared_words(chosen: Sequence[Numbered], *, now: datetime) -> str:
    """Put them side by side, a line of each under what is compared."""
    rows = [(number, shareable(one)) for number, one in chosen]
    names = "\n".join(f"{number}. {_name(one)}" for number, one in rows)
    told = (
        ("What it is", [(number, pays_for(one.reading)) for number, one in rows]),
        ("How much", [(number, how_much(one.reading)) for number, one in rows]),
        ("Closes", [(number, closes(one, now=now).removesuffix(".")) for number, one in rows]),
        ("Who and where", [(number, who_where(one.reading)) for number, one in rows]),
        ("Stages", [(number, _stages(one)) for number, one in rows]),
    )
    parts = [
        f"{name}\n" + "\n".join(f"  {number}. {words or _UNTOLD}" for number, words in lines)
        for name, lines in told
    ]
    return "\n\n".join((names, *parts, CHECK))


def by_ease_words(numbered: Sequence[Numbered], *, now: datetime) -> str:
    """Say that nobody can tell which is easiest, and put them side by side."""
    return f"{NO_EASE}\n\n{compared_words(numbered, now=now)}"


def first_of_words(by: str, ordered: Sequence[Numbered], untold: Sequence[Numbered], *, now: datetime) -> str:
    """Name the one that comes first, then the others in their order, and those that do not tell it."""
    dated = by in ("soonest", "latest")

    def told(one: Opportunity) -> str:
        return (closes(one, now=now) if dated else how_much(one.reading)).removesuffix(".")

    rows = [(number, shareable(one)) for number, one in ordered]
    number, first = rows[0]
    parts = [_FIRST[by].format(number=number, title=_name(first), told=told(first)), first.link]
    if rows[1:]:
        parts.append("Then:\n" + "\n".join(f"  {number}. {_name(one)}: {told(one)}" for number, one in rows[1:]))
    if untold:
        left = "\n".join(
            f"  {number}. {_name(one)}{f': {told(one)}' if dated and one.reading.rolling else ''}"
            for number, one in ((number, shareable(one)) for number, one in untold)
        )
        parts.append(f"{'With no closing date' if dated else 'With no sum'} that I could read:\n{left}")
    return "\n\n".join((*parts, CHECK))


def none_known_words(by: str) -> str:
    """Say that nothing in the list tells what it was to be put in order by."""
    what = "a closing date" if by in ("soonest", "latest") else "a sum"
    return f"I could read {what} of none of them. Check the funders' pages."


def too_few_words(count: int) -> str:
    """Say how many a list had, where one was asked for that it does not reach."""
    if count == 1:
        return "The list had only one. Say “1” to see it."
    return f"The list had only {count}. Say a number from 1 to {count}."


def _name(one: Opportunity) -> str:
    return plain(one.title, longest=90)


def _stages(one: Opportunity) -> str:
    stages = {each.what for each in one.reading.deadlines}
    return "two: a first stage, then the full application" if {What.EOI, What.APPLY} <= stages else ""
