"""Dates as people read them: the day written out, London time, and how many days are left.

A date that states no hour is never given one.
"""

from datetime import date, datetime

from tracker.clock import LONDON, Moment, london_date
from tracker.model import Deadline
from tracker.terms import What

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

#: How a deadline begins, by what it is for: before its day, and once it is over.
WHAT_WORDS: dict[What, tuple[str, str]] = {
    What.APPLY: ("closes", "closed"),
    What.EOI: ("first stage closes", "first stage closed"),
    What.REGISTER: ("book by", "booking closed"),
    What.QUESTIONS: ("questions by", "questions closed"),
    What.OPENS: ("opens", "opened"),
    What.DECISION: ("decision", "decided"),
    What.STARTS: ("starts", "started"),
}


def day_words(day: date, *, now: datetime | None = None) -> str:
    """Write a day out: "Friday 4 December", with the year unless it is the year of `now` in London."""
    words = f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"
    return words if now is not None and day.year == london_date(now).year else f"{words} {day.year}"


def date_words(day: date) -> str:
    """Write a day shortly, with its year: "20 November 2026"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def hour_words(at: datetime) -> str:
    """Write an hour in London as people say it: "noon", "5pm", "2.30pm", "23.59" as "11.59pm"."""
    local = at.astimezone(LONDON)
    if (local.hour, local.minute) == (12, 0):
        return "noon"
    if (local.hour, local.minute) == (0, 0):
        return "midnight at the start of the day"
    hour = local.hour % 12 or 12
    half = "am" if local.hour < 12 else "pm"
    return f"{hour}.{local.minute:02}{half}" if local.minute else f"{hour}{half}"


def moment_words(at: Moment, *, now: datetime | None = None) -> str:
    """Write "noon on Friday 4 December", or "Friday 4 December" where no hour is stated."""
    if isinstance(at, datetime):
        return f"{hour_words(at)} on {day_words(london_date(at), now=now)}"
    return day_words(at, now=now)


def days_left(at: Moment, *, now: datetime) -> str:
    """Say how far off a day is: "today", "tomorrow", "in 9 days", "yesterday", "9 days ago"."""
    days = (london_date(at) - london_date(now)).days
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}
    if days in near:
        return near[days]
    return f"in {days} days" if days > 0 else f"{-days} days ago"


def days_to_go(at: Moment, *, now: datetime) -> str:
    """Say what is left to act in: "today", "tomorrow", "9 days left", "closed 3 days ago"."""
    days = (london_date(at) - london_date(now)).days
    if days > 1:
        return f"{days} days left"
    if days < -1:
        return f"{-days} days ago"
    return days_left(at, now=now)


def deadline_words(deadline: Deadline, *, now: datetime) -> str:
    """Write one deadline out: "closes noon on Friday 4 December (11 days left)".

    A date without an hour says so where one must act by it, since the funder may close in the morning.
    """
    over = deadline.over(now=now)
    words = f"{WHAT_WORDS[deadline.what][over]} {moment_words(deadline.at, now=now)}"
    told = [days_to_go(deadline.at, now=now)]
    if deadline.what.closes and not over and not isinstance(deadline.at, datetime):
        told.append("no time given: send it the day before")
    if deadline.doubt:
        told.append(f"not certain: {deadline.doubt}")
    return f"{words} ({'; '.join(told)})"


def lasting_words(deadline: Deadline, *, now: datetime) -> str:
    """Write one deadline out for a text that is read days later: "closes noon on Friday 4 December".

    Nothing in it runs out, as "9 days left" does; whether it is over is told as of `now`.
    """
    over = deadline.over(now=now)
    words = f"{WHAT_WORDS[deadline.what][over]} {moment_words(deadline.at, now=now)}"
    if deadline.what.closes and not over and not isinstance(deadline.at, datetime):
        words += ", no time given: send it the day before"
    return f"{words} (not certain: {deadline.doubt})" if deadline.doubt else words


def ago(then: datetime, *, now: datetime) -> str:
    """Say how long ago something was, roughly: "just now", "12 minutes ago", "3 hours ago", "yesterday"."""
    minutes = int((now - then).total_seconds() // 60)
    if minutes < 1:
        return "just now"
    if minutes < 60:
        return f"{minutes} minute{'s' * (minutes > 1)} ago"
    if minutes < 24 * 60 and london_date(then) == london_date(now):
        hours = minutes // 60
        return f"{hours} hour{'s' * (hours > 1)} ago"
    return days_left(london_date(then), now=now)
