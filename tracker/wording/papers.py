"""The words of a filled paper that stand in no template: gaps, what is still to fill in, sources, facts."""

import re
from collections.abc import Sequence
from datetime import date, datetime

from tracker.clock import london_date
from tracker.knowledge import Reference, Template, TemplateField
from tracker.model import Deadline
from tracker.wording.dates import MONTHS, WHAT_WORDS, day_words, moment_words
from tracker.wording.names import first_upper

FOR_YOU = "For you: take this part out before you send the paper"
STILL_TO_FILL = "Still to fill in"
SOURCES = "Sources"
FROM_THE_NOTICE = "What the announcement says"
NOTICE_HEAD = ("What", "As we read it", "The words that it rests on")
MILESTONES_HEAD = ("When", "What", "Who")
NOT_SAID = "Not said: look at its page"
WHO_PAYS_NOT_SAID = "It does not say who pays"
NO_WORDS = "–"
NO_PAGE = "It names no page."
CHECK = "Check the funder's page before you rely on a date or a sum: they change."
PUBLIC_HOLIDAYS = "No date falls on a weekend. Bank holidays differ from nation to nation: look whether one does."
TAKEN = "Taken from the announcement, since you said nothing else"
BY_HAND = "In the text there are gaps for what you settle with others"
NOT_ADVICE = "This is not legal advice."

_DEPTHS = {"excerpt": "in part", "2nd": "somebody else's text about it"}


def notice_field_words(path: str) -> str:
    """Say which field of a notice its JSON path is: "tender.lots[0].value.amount" is its "value, amount"."""
    names = re.sub(r"\[\d+\]", "", path).split(".")[-2:]
    told = [re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower() for name in names]
    return f"the notice, under {', '.join(told)}"


def blank_words(name: str, hint: str = "") -> str:
    """Return how a gap stands in a paper: "[your insurance: …]", "[the buyer: … (announced by Harbour News)]"."""
    return f"[{name}: … ({hint})]" if hint else f"[{name}: …]"


def announced_by_words(name: str) -> str:
    """Say who announced what nobody is said to pay for."""
    return f"announced by {name}"


def missing_words(field: TemplateField, hint: str = "") -> str:
    """Say what is missing and how an answer looks: "Your insurance. Which insurance do you have? For example …"."""
    needed = " (needed)" if field.needed else ""
    example = field.example if field.example.endswith((".", "!", "?")) else f"{field.example}."
    noted = f" {WHO_PAYS_NOT_SAID} ({hint})." if hint else ""
    return f"{first_upper(field.blank)}{needed}. {field.ask}{noted} For example: {example}"


def full_day(day: date) -> str:
    """Write a day without its weekday, as in a list of sources: "23 November 2026"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def months_words(months: int) -> str:
    """Write a length as one answers it: "12 months"."""
    return "1 month" if months == 1 else f"{months} months"


def longest_words(months: int) -> str:
    """Write how long an announcement says that something lasts, all its extensions counted: "60 months at most"."""
    return f"{months_words(months)} at most"


def dated_words(day: date) -> str:
    """Write a day of a paper out, always with its year: it may be read next year."""
    return day_words(day)


def deadline_lines(deadline: Deadline, *, now: datetime) -> str:
    """Write what a date is for and when it is, with its year, and whether it is certain."""
    over = deadline.over(now=now)
    words = first_upper(f"{WHAT_WORDS[deadline.what][over]} {moment_words(deadline.at)}")
    if deadline.what.closes and not over and not isinstance(deadline.at, datetime):
        words += "; no time given: send it the day before"
    return f"{words}. Not certain: {deadline.doubt}" if deadline.doubt else words


def read_words(source: str, seen: datetime) -> str:
    """Say where an announcement was read and when: "Read on 29 November 2026 at Harbour News: "."""
    at = f" at {source}" if source else ""
    return f"Read on {full_day(london_date(seen))}{at}: "


def sources_words(numbers: Sequence[int]) -> str:
    """Point to entries of the list of sources: "(source 1)", "(sources 1 and 2)"."""
    if len(numbers) == 1:
        return f"(source {numbers[0]})"
    *first, last = map(str, numbers)
    return f"(sources {', '.join(first)} and {last})"


def reference_words(reference: Reference) -> str:
    """Say what a source is and how it was read; its address follows."""
    depth = _DEPTHS.get(reference.depth, "")
    read = f"read on {full_day(reference.read)}" if reference.read else ""
    told = ", ".join(part for part in (read, depth) if part)
    return f"{reference.title or reference.key}{f' ({told})' if told else ''}: "


def made_words(template: Template) -> str:
    """Say from which template a paper was made, and when its facts were checked."""
    return (
        f"Made with Fundpath's template “{template.title}”, checked on {full_day(template.checked)}. {NOT_ADVICE}"
    )
