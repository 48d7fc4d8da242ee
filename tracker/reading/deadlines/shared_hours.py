"""Read the hour that a text gives once for all its closing dates: "midday on each of these days", "5pm on the closing date".

Pure: a text and its dates in, the hour out. An hour that stands beside a date belongs to that date alone and is
`text/dates.py`'s matter; this one stands beside words for the dates.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time
from typing import Final

from tracker.clock import LONDON, Moment
from tracker.reading.deadlines.clauses import Role
from tracker.terms import Kind, What
from tracker.text.dates import FoundDate
from tracker.text.hours import FoundHour, find_hours, may_hold_hours

_DATES: Final = r"(?:days?|dates?|deadlines?)\b"
#: Words for the dates behind an hour: "noon on each of the following dates", "5pm on the closing date".
_BEHIND: Final = re.compile(
    rf"(?: uk time| gmt| bst)?\)?,? (?:on|of) (?:(?:each|all|any|every)(?: one)?(?: of)?(?: the| these| those)?(?: \w+)? {_DATES}"
    rf"|(?:the|these|those|its|our) (?:deadline|closing|relevant|due|final|last|following|given|stated|submission|cut[ -]?off)(?: \w+)? ?{_DATES}|the (?:last|final) day\b)"
    # "with deadlines at 17:00 on:", and the days in a list below
    r"|(?: uk time| gmt| bst)?\)? on(?: the following| these)?:\s"
    r"| on (?:each|both|all) of (?:them|these|those)\b"
)
#: Words for the dates in front of an hour: "all deadlines are at 12 noon", "each round closes at 5pm".
_BEFORE: Final = re.compile(
    r"\b(?:all|each|every|our)(?: of (?:the|these|our))? (?:deadlines?|closing dates?|rounds?|windows?)(?: \w+){0,2} (?:is|are|closes?|falls?|ends?|shuts?)(?: at| by)?\s$"
    # "Deadlines are at 5pm."
    r"|(?:^|[.;] |\n)(?:deadlines?|closing dates?) (?:is|are)(?: always| all)? at\s$"
    # "The portal shuts at noon."
    r"|\b(?:portal|form|call|round|fund|scheme|applications?|bids?|bidding|tenders?|submissions?|system|window|page|inbox)s?\b(?: \w+){0,2} (?:closes?|shuts?|locks?)(?: promptly| strictly| sharp)? at\s$"
    r"|\b(?:closing|cut[ -]?off) time(?: for [\w ]{1,30})?(?: is)?:?\s$"
    # "5 February for youth work, 26 March for sport, both at noon"
    r"|(?:,|[.;] |\n)\s?(?:both|all) (?:(?:are|close|end|shut)s? )?(?:at|by)\s$"
    # "Deadlines (5pm)" over a list of days
    r"|\b(?:deadlines?|closing (?:dates?|days?)|deadline dates?|application dates?)(?: for 20\d\d| in 20\d\d| 20\d\d)? ?[(,–—-] ?(?:all |both |each |always ){0,2}(?:at |by )?$"
)
#: "Forms must be with us by 5pm on the day", "the form goes offline at 5pm each time".
_ON_THE_DAY: Final = re.compile(
    r"(?: uk time| gmt| bst)?,? (?:on (?:the|each|that|closing|this) (?:day|date)|that day|(?:each|every) time)\b"
)
_BY: Final = re.compile(
    r"\b(?:by|before|until|after|no later than|(?:closes?|shuts?|locks?|ends?|goes (?:down|offline)|comes down|switched off|taken down)(?: [a-z]+)? at)\s$"
)
#: "The form must be in by 12 noon.": an hour that ends its sentence, in a list of closing dates.
_IN_BY: Final = re.compile(
    r"\b(?:forms?|applications?|bids?|requests?|everything|submissions?|proposals?|they|it) (?:must|should|needs? to|ha(?:s|ve) to) (?:be (?:in|with us|received|submitted|returned|sent(?: in)?|uploaded)|reach us|arrive)(?: by| before| no later than)(?: 12)?\s$"
)
_ENDS_THERE: Final = re.compile(r"(?: prompt| sharp| latest| at the latest)?(?:[.;!\n]|$)")
#: What closes at the hour that closing dates share.
_CLOSES: Final = (What.APPLY, What.EOI)
#: How far in front of an hour those words may begin, and how far the words behind it reach, in characters.
_REACH: Final = 60
#: Words that stand wherever an hour is shared; a text without them is not searched.
_QUICK: Final = re.compile(
    r"\b(?:on|of) (?:each|all|any|every|these|those|the (?:deadline|closing|relevant|due|final|last|following|given|stated|submission|cut))"
    r"|\b(?:all|each|every|our)(?: of (?:the|these|our))? (?:deadlines?|closing|rounds?|windows?)"
    r"|\bon (?:the|that|this) da(?:y|te)\b|\b(?:closes?|shuts?|locks?) (?:promptly |strictly |sharp )?at\b|\b(?:closing|cut[ -]?off) time\b|\bdeadlines? (?:at|are|of)\b|[,.;\n]\s?(?:both|all) (?:(?:are|close|end|shut)s? )?(?:at|by)\b"
    r"|\b(?:in|us|received|submitted|returned|sent|uploaded|arrive) (?:by|before|no later than) (?:12 )?(?:noon|midday|midnight|\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m)"
    r"|\b(?:noon|midday|midnight|[ap]\.?m\.?|\d)(?: uk time| gmt| bst)?\)? on(?: the following| these)?:\s"
    r"|\b(?:each|every) time\b|\bthat day\b|\b(?:deadlines?|closing (?:dates?|days?)|application dates?)(?: for| in)?(?: 20\d\d)? ?[(,–—-]"
)


class SharedHours:
    """The hours that a text gives once: for all its closing dates, and for all its sessions."""

    def __init__(self, text: str, kind: Kind, told: Sequence[tuple[FoundDate, Role]]) -> None:
        self.kind = kind
        bare = [role for one, role in told if one.at == one.day]
        dates = [one for one, _ in told]
        self._closing = shared_hour(text, dates) if any(role.what in _CLOSES for role in bare) else None
        self._session = session_hour(text, dates) if any(map(self._is_session, bare)) else None

    def moment(self, one: FoundDate, role: Role) -> Moment:
        """Return when a date is, with the hour that it shares where it has none of its own."""
        if one.at != one.day:
            return one.at
        if self._closing is not None and role.what in _CLOSES:
            return at_hour(one.day, self._closing)
        if self._session is not None and self._is_session(role):
            return at_hour(one.day, self._session)
        return one.at

    def _is_session(self, role: Role) -> bool:
        """Say whether a role is that of a gathering, as all is that starts in a training."""
        gathers = self.kind is Kind.TRAINING or (self.kind is Kind.ENGAGEMENT and role.event)
        return role.what is What.STARTS and gathers


def shared_hour(text: str, dates: Iterable[FoundDate]) -> time | None:
    """Return the hour, in London, at which every closing date of `text` ends; None where none is given or two are."""
    low = text.lower()
    if len(low) != len(text) or not may_hold_hours(low) or (hint := _QUICK.search(low)) is None:
        return None
    taken = [(one.start, one.end) for one in dates]
    told: set[time] = set()
    for found in _QUICK.finditer(low, hint.start()):
        for hour in find_hours(low, max(0, found.start() - _REACH), min(len(low), found.end() + _REACH)):
            if any(start < hour.end and hour.start < end for start, end in taken):
                continue
            since = max(0, hour.start - _REACH)
            on_the_day = _ON_THE_DAY.match(low, hour.end) is not None and _BY.search(low, since, hour.start)
            in_by = _ENDS_THERE.match(low, hour.end) is not None and _IN_BY.search(low, since, hour.start)
            if on_the_day or in_by or _BEHIND.match(low, hour.end) or _BEFORE.search(low, since, hour.start):
                told.add(hour.at)
    return told.pop() if len(told) == 1 else None


def session_hour(text: str, dates: Iterable[FoundDate]) -> time | None:
    """Return the hour, in London, at which all sessions of a text begin: "each runs from 10am to noon"; None where two are told.

    Only an hour that begins a stretch counts, which stands beside no date but the last of a course.
    """
    low = text.lower()
    if len(low) != len(text):
        return None
    if not may_hold_hours(low):
        return None
    taken = [(one.start, one.end) for one in dates if one.side != "last"]
    told = {
        hour.at
        for hour in find_hours(low)
        if (hour.lasts or _each_time(low, hour))
        and not any(start < hour.end and hour.start < end for start, end in taken)
    }
    return told.pop() if len(told) == 1 else None


#: "10.30 to 12, the first on": the hour that ends it has no sign of its own.
_TO_AN_HOUR: Final = re.compile(
    r"\s?(?:-|–|to|until)\s?(?:1[0-2]|[1-9])(?:[.:][0-5]\d)?(?![\w:%]|\.\d)(?=[,;.)\n]|\s(?:on|each|every|via)\b|$)"
)
#: "10.30am on Thursdays", "10.30 start", "2pm each week".
_ON_EACH: Final = re.compile(
    r"\s(?:starts?\b|on (?:mon|tues|wednes|thurs|fri|satur|sun)days\b|each (?:week|time|day|thursday)|every (?:week|\w+day)\b)"
)
_EACH_STARTS: Final = re.compile(
    r"\b(?:each|every|all|the|our)(?: of (?:the|these|our|them))?(?: \w+)?(?: sessions?| workshops?| evenings?| mornings?| meetings?| classes| afternoons?)? (?:starts?|begins?|kicks? off|(?:is|are|runs?) from)(?: at)? $|(?:^|\n|[.;|] )(?:start(?:ing)? )?times?:? $"
)


def _each_time(text: str, hour: FoundHour) -> bool:
    """Say whether an hour is told of every session, though it names no end."""
    if _TO_AN_HOUR.match(text, hour.end) or _ON_EACH.match(text, hour.end):
        return True
    return _EACH_STARTS.search(text, max(0, hour.start - _REACH), hour.start) is not None


def at_hour(day: date, hour: time) -> datetime:
    """Return a day at an hour of London's clock, in UTC."""
    return datetime.combine(day, hour, LONDON).astimezone(UTC)
