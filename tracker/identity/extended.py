"""Whether an item only says that a fund closes on another day: "Deadline extended: Harbour Choirs Fund".

Pure. Funders publish that as an item of its own, beside the fund's or in its place. It is no second fund: it moves
the day of the one that it names, and nothing else of it. What names no fund that its source told of, or two that
fit, or another sum, or the next round, stays an item of its own.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from tracker.clock import iso, london_date
from tracker.identity.account import Account
from tracker.identity.changes import LATE, ROUND_GAP
from tracker.identity.names import SEARCHED, words_of
from tracker.identity.same import Same, speaks_against
from tracker.identity.spoken_of import counts_otherwise, speaks_of
from tracker.model import Deadline, Evidence, Reading, closes_at
from tracker.terms import Layer

#: A deadline that moves by more is the next round, whatever the title says.
LONGEST = timedelta(days=100)
#: Longer ones are no titles.
_LONGEST_TITLE = 200

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DATE = (
    r"(?:(?:to|until|till|by|is|at|on|noon|midday|midnight|\d{1,2}(?: \d\d)?(?: ?[ap]m)?|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day) )*"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?)(?: \d{{4}})?"
)
_BY = (
    r"(?:by|for) (?:(?:an?|another|one|two|three|four|\d|more|further|extra) )*"
    r"(?:days?|weeks?|fortnight|months?)"
)
_DAY_OF = (
    r"(?:(?:the|our|final|applications?|submission|bid|entry|eoi) )*"
    r"(?:deadlines?|closing dates?|application (?:period|window))(?: to apply| for applications)?"
)
_MOVED = (
    r"(?:(?:has|have|is|was|are|been|now) )*"
    r"(?:extended|moved|changed|postponed|put back|pushed back|brought forward|revised|amended)"
)
_CLOSES = r"(?:(?:will|are|is) )*now (?:closes?|closing|due|ends?|open until|accepted until)"
#: How a title says that a closing day is another one now.
_ROWS = (
    rf"{_DAY_OF} {_MOVED}",
    rf"(?:now )?(?:extended|new|revised|later|changed|amended) {_DAY_OF}",
    rf"{_DAY_OF} (?:extension|change|update)",
    (
        r"(?:(?:an?|one|two|three|\d|week|month|short|further|second|another|final|new) )*"
        r"extension(?: (?:of|to) (?:the )?deadline)?"
    ),
    r"(?:more|extra|longer|additional) time",
    rf"{_DAY_OF} (?:is )?now(?= {_DATE})",
    rf"(?:applications? )?{_CLOSES}(?= {_DATE})",
)
#: What says so only where the text does.
_UPDATE = r"(?:(?:an?|important|key|quick) )*(?:updates?|updated|notice|correction)|please note"
#: Or where the day moved by little: a fund that is extended may go on for another year.
_EXTENDED = r"(?:applications? )?(?:(?:has|have|is|are|been|now) )*extended"
#: The same in front, with a sign behind it; without one it is a word of the fund's name.
_SIGN = re.compile(r"^\W*extended\s*[:!–—|-]+\s*", re.IGNORECASE)
_AGAIN = r"(?: (?:again|once more|further))?"
_WHEN = rf"(?: (?:{_DATE}|{_BY}))?"
_FOR = r"(?: to apply| to bid| for applications)?(?: for| to| on| of| in)?(?: the| our)?"
_SURE = rf"(?P<sure>{'|'.join(_ROWS)})"
_IN_FRONT = re.compile(rf"(?:{_SURE}|{_UPDATE}){_AGAIN}{_WHEN}{_FOR}(?: (?P<rest>.+))?")
_BEHIND = re.compile(
    rf"(?P<rest>.+?) (?:{_SURE}|{_UPDATE}|{_EXTENDED}){_AGAIN}(?: (?:to apply|to bid|for applications))?{_WHEN}"
)
_AROUND = re.compile(
    rf"(?P<sure>{_DAY_OF}|applications?) (?:for|of|to)(?: the| our)? (?P<rest>.+?) "
    rf"(?:{_MOVED}|{_CLOSES}){_AGAIN}{_WHEN}"
)
#: A word without which no title says any of it; and what says in a text that a day moved.
_HINT = re.compile(
    r"exten|deadline|closing date|\btime\b|\bnow clos|\bnow open until|updat|notice|correction", re.IGNORECASE
)
_TOLD = re.compile(
    r"\b(?:deadline|closing date|applications?)\b[^.!?\n]{0,80}\b(?:extended|moved|changed|postponed|put back|"
    r"pushed back|brought forward|now)\b|\b(?:extended|moved|changed|new|revised) (?:the |our )?(?:application )?"
    r"(?:deadline|closing date)\b|\bnow (?:closes?|have until)\b",
    re.IGNORECASE,
)
_LATER_ONLY = re.compile(r"\b(?:extended|extension|more time|extra time|longer|additional time|later)\b")


@dataclass(frozen=True, slots=True)
class _News:
    """What a title says beside that a closing day moved."""

    #: What is left of it, in plain words: the fund; "" where it names none.
    of: str
    #: Whether it speaks of a deadline, and not of an update or of a fund that goes on.
    is_sure: bool


def may_move_a_day(title: str) -> bool:
    """Say whether a title may say that a fund closes on another day; cheap, since it is asked of every item."""
    return _HINT.search(title) is not None and _news(title) is not None


def moves_the_day(mine: Account, theirs: Account, *, now: datetime) -> Same | None:
    """Say why an item is of a fund that its source told of, whose closing day it moves; None where it is not."""
    news = _news(mine.title)
    if news is None or not mine.days or not theirs.days:
        return None
    if not news.is_sure and "extended" not in words_of(mine.title) and _TOLD.search(mine.text[:SEARCHED]) is None:
        return None
    weight = speaks_of(news.of, mine, theirs)
    as_theirs = replace(mine.reading, deadlines=theirs.reading.deadlines, rolling=theirs.reading.rolling)
    if not weight or speaks_against(replace(mine, title=theirs.title, reading=as_theirs), theirs):
        return None
    if counts_otherwise(news.of, mine, theirs) or not _is_near(news, mine, theirs, now=now):
        return None
    if mine.days <= theirs.days:
        return Same(
            f"it says that “{theirs.title}” closes on {_listed(mine.days)}, as that does", weight, Layer.DAY
        )
    was = _listed(theirs.days - mine.days)
    why = f"it says that “{theirs.title}” closes on {_listed(mine.days - theirs.days)} and no more on {was}"
    return Same(why, weight, Layer.DAY)


def is_of(mine: Account, theirs: Account) -> bool:
    """Say whether an item of a fund only says that it closes on another day, by its title."""
    news = _news(mine.title)
    return news is not None and (not news.of or bool(speaks_of(news.of, mine, theirs)))


def moved_days(before: Reading, news: Reading, title: str) -> Reading:
    """Return what was read of a fund with its closing days as an item of this title tells them.

    Each new day takes the place of the last that came before it. One that comes sooner counts unless the title
    speaks of an extension: then the fund was told of anew since.
    """
    deadlines, evidence = list(before.deadlines), list(before.evidence)
    later_only = _LATER_ONLY.search(" ".join(words_of(title))) is not None
    for told in news.closes():
        there = list(Reading(before.kind, deadlines=tuple(deadlines)).closes())
        if any(london_date(one.at) == london_date(told.at) for one in there):
            continue
        replaced = _replaced(told, there, later_only=later_only)
        if replaced is None:
            continue
        moved = replace(told, what=replaced.what)
        deadlines[deadlines.index(replaced)] = moved
        gone = (f"deadlines.{replaced.what}", iso(replaced.at))
        evidence = [one for one in evidence if (one.field, one.value) != gone]
        evidence += _evidence_of([told], news, what=replaced.what)
    if deadlines == list(before.deadlines):
        return before
    return replace(before, deadlines=tuple(deadlines), evidence=tuple(evidence), lapsed=None)


def with_days_of(reading: Reading, other: Reading) -> Reading:
    """Return what was read of a fund with the closing days of another reading of it."""
    mine, theirs = reading.closes(), other.closes()
    rest = tuple(one for one in reading.deadlines if one not in mine)
    fields = {f"deadlines.{one.what}" for one in mine}
    evidence = [one for one in reading.evidence if one.field not in fields]
    evidence += _evidence_of(theirs, other)
    return replace(reading, deadlines=(*theirs, *rest), evidence=tuple(evidence), lapsed=None)


def closes_alike(reading: Reading, other: Reading) -> bool:
    """Say whether two readings give the same closing moments."""
    return {one.at for one in reading.closes()} == {one.at for one in other.closes()}


def _evidence_of(deadlines: Iterable[Deadline], reading: Reading, *, what: str | None = None) -> list[Evidence]:
    wanted = {(f"deadlines.{one.what}", iso(one.at)) for one in deadlines}
    found = [one for one in reading.evidence if (one.field, one.value) in wanted]
    return found if what is None else [one._replace(field=f"deadlines.{what}") for one in found]


def _replaced(told: Deadline, there: list[Deadline], *, later_only: bool) -> Deadline | None:
    """Return the deadline whose place another one takes; None where it takes none."""
    alike = [one for one in there if one.what is told.what] or (there if len(there) == 1 else [])
    before = [one for one in alike if closes_at(one.at) < closes_at(told.at)]
    if before:
        return before[-1]
    return None if later_only or not alike else alike[0]


def _news(title: str) -> _News | None:
    """Take off a title what says that a closing day moved, in front and behind; None where nothing does."""
    left = " ".join(words_of(_SIGN.sub("Update: ", title)))
    if len(left) > _LONGEST_TITLE:
        return None
    is_sure = found = False
    for form in (_IN_FRONT, _AROUND, _IN_FRONT, _BEHIND):
        match = form.fullmatch(left)
        if match is not None:
            found, is_sure, left = True, is_sure or match["sure"] is not None, match["rest"] or ""
    return _News(left, is_sure) if found else None


def _is_near(news: _News, mine: Account, theirs: Account, *, now: datetime) -> bool:
    """Say whether the fund was not over for long, and its day moved by no more than days are moved."""
    last = max(closes_at(one.at) for one in theirs.reading.closes())
    if last + LATE < now:
        return False
    most = LONGEST if news.is_sure else ROUND_GAP
    return all(min(abs(new - old) for old in theirs.days) <= most for new in mine.days)


def _listed(days: Iterable[date]) -> str:
    return ", ".join(f"{day.day} {day:%B %Y}" for day in sorted(days))
