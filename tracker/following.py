"""When a person is asked how their checklist goes, and when no more.

Pure. The first time after a week without a tick, then every two weeks, at 9 in the morning in London or, where the
bot was down then, later in the same waking hours. A tick begins the count anew. After a few times without a tick
the last message says that it is the last: people here are tired, and who has not answered for five weeks is not
helped by a sixth.
"""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from tracker.checklists import Asking, Checklist, Sheet
from tracker.clock import LONDON, london_date

#: Days without a tick until the first time: on the morning after a whole week, so that who does a step every Monday
#: evening is not asked every Monday morning. Then from one time to the next, and for who says "not now".
FIRST, NEXT, LATER = 8, 14, 30

#: So often in a row without a tick: after one, three and five weeks.
MOST = 3

#: The hours in London in which a person may be asked; they are asked at the first of them.
WAKING = (time(9), time(20))


def due_in(days: int, *, now: datetime) -> datetime:
    """Return, in UTC, the beginning of the waking hours in London so many days from today."""
    day = london_date(now) + timedelta(days=days)
    return datetime.combine(day, WAKING[0], LONDON).astimezone(UTC)


def is_awake(now: datetime) -> bool:
    """Say whether it is an hour in London at which one may be asked."""
    return WAKING[0] <= now.astimezone(LONDON).time() < WAKING[1]


def touched(sheet: Sheet, *, now: datetime) -> Checklist:
    """Return a list whose steps were just ticked or unticked: the count begins anew; a list that is done is over.

    Who paused it, or cannot be reached, is not asked for a tick.
    """
    checklist = replace(sheet.checklist, asked=0)
    if checklist.asking in (Asking.PAUSED, Asking.UNREACHABLE):
        return replace(checklist, due_at=None)
    return replace(checklist, asking=Asking.ON, due_at=due_in(FIRST, now=now) if sheet.left else None)


def paused(checklist: Checklist) -> Checklist:
    """Return a list of which its person does not want to be asked."""
    return replace(checklist, asking=Asking.PAUSED, due_at=None, asked=0)


def resumed(sheet: Sheet, *, days: int = FIRST, now: datetime) -> Checklist:
    """Return a list of which its person wants to be asked (again), the first time in so many days."""
    due_at = due_in(days, now=now) if sheet.left else None
    return replace(sheet.checklist, asking=Asking.ON, due_at=due_at, asked=0)


def unreachable(checklist: Checklist) -> Checklist:
    """Return a list whose person takes no messages."""
    return replace(checklist, asking=Asking.UNREACHABLE, due_at=None, asked=0)


def not_asked(checklist: Checklist, *, now: datetime) -> Checklist:
    """Return a list of which the last message came nowhere, though its person can be reached: it does not count."""
    return replace(checklist, asking=Asking.ON, due_at=due_in(NEXT, now=now), asked=max(checklist.asked - 1, 0))


def look_at(sheet: Sheet, *, now: datetime) -> tuple[bool, Checklist]:
    """Say whether the person of a list that is due is asked now, and return how it stands then.

    However many times were missed while nobody could be asked, they are asked once, and the next time is reckoned
    from now. Nobody is asked of a list that is done, or whose guide is gone.
    """
    checklist = sheet.checklist
    if checklist.asking is not Asking.ON or not sheet.left:
        return False, replace(checklist, due_at=None, asked=0)
    asked = checklist.asked + 1
    if asked >= MOST:
        return True, replace(checklist, asked=asked, asking=Asking.ENDED, due_at=None)
    return True, replace(checklist, asked=asked, due_at=due_in(NEXT, now=now))


def is_wanted(sheet: Sheet) -> bool:
    """Say whether a message that waited is still to be sent: nothing was ticked, answered or paused since."""
    return sheet.checklist.asked > 0 and bool(sheet.left)
