"""Find out since when something must have been found to count as new: "what's new today?", "anything new this week".

Pure. The day is London's; what was first seen on or after it is new. "New" before a noun ("a new roof",
"new grants for choirs") says nothing of a day.
"""

import re
from datetime import date, datetime, timedelta

from tracker.asking.days.calendar_names import WEEKDAYS
from tracker.asking.line.unread import Unread
from tracker.clock import london_date

#: "What's new?" without a day looks back so far.
LATELY = timedelta(days=7)

_SOME = r"(?:any|anything|anythin|owt|summat|something|whats|what is|wots|what|everything|all|nowt)"
_ADDED = r"(?:added|posted|found|listed|published|announced|come in|came in|come out|came out|come up|came up|appeared|arrived|landed|dropped|opened|opened up|reopened|gone live|went live|launched|changed|moved|updated|extended|out)"
_DAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_SPAN = (
    r"(?P<span>today|tonight|this morning|yesterday|this week|this past week|last week|the last week|the past week|this month|last month|the last month|the past month|lately|recently"
    rf"|since (?:(?:last |on )?(?P<weekday>{_DAY})|yesterday|last week|i (?:last )?(?:asked|looked)|the weekend|then)"
    r"|(?:in |over |from |within )?(?:the )?(?:last|past) (?P<count>\d{1,2}|few|couple of|two|three|four|five|seven|ten|fourteen|twenty four|48|24)? ?(?P<unit>hours?|days?|weeks?|fortnight|months?))"
)
_NEW = re.compile(
    rf"(?<![a-z0-9])(?:(?:{_SOME} (?:(?:is|are|has|have|there|that|thats|things|stuff|ones|grants?|funding|money|tenders?|funds?|just|been) ){{0,3}})?"
    rf"(?:brand )?(?:new|newly|latest|just|fresh)(?: {_ADDED}| in| ones?| stuff| things| grants?| funding| tenders?| contracts?| opportunities| funds?){{0,2}}"
    rf"|(?:what|anything|owt|whatever|did) (?:(?:else|new) )?(?:(?:did|have|has) )?(?:you|u|ye|the bot|it)(?:ve)? (?:find|found|pick(?:ed)? up|spot(?:ted)?|seen?|post(?:ed)?|read|add(?:ed)?|come up with|turn(?:ed)? up|dig up|dug up|get|got)(?: (?:for (?:us|me)|anything|owt|new|any|grants?|funding|out))*"
    rf"|(?:{_SOME} )?(?:(?:thats|that|been|has been|have been|got|just|you|youve|were|was) ){{0,3}}{_ADDED}) {_SPAN}(?![a-z0-9])"
)
#: Nothing else is said: the last days.
_WHATS_NEW = re.compile(
    r"(?<![a-z0-9])(?:(?:whats|what is|wots|anything|anythin|owt|summat|something|got anything) (?:brand |just )?(?:new|fresh|just in|newly in|come in|come out)"
    r"|any news|(?:whats )?the latest|latest)(?= ?(?:$|,|for\b|on\b|in\b|about\b|here\b|please\b|round\b|near\b))(?! in (?:the )?(?:law|rules))"
)
#: Funds are asked for that have opened, not all that was found.
_OPENED = re.compile(
    r"(?<![a-z0-9])(?:(?:re ?)?opened(?: up| for (?:applications|bids))?|(?:gone|went) live|launched|newly open)(?![a-z0-9])"
)
_OWN_OPENING = re.compile(
    r"(?<![a-z0-9])(?:we|weve|i|ive|they|theyve|he|she|who|council|our [a-z]+|us) (?:(?:have|has|had|just|only|all|recently) )*(?:re ?opened|opened|launched|went live|gone live)(?![a-z0-9])"
)
_LISTED = re.compile(
    r"^(?:(?:so|and|ok|please|hi|hello|,) )*(?:what|whats|which|when|any|anything|owt|has|have|did|list|show|tell|give|grants?|funds?|funding|tenders?|ones|new|newly|just|recently)(?![a-z0-9])"
)
_JUST = re.compile(
    r"(?<![a-z0-9])(?:(?:just|newly|only just|recently|lately) (?:re ?)?opened(?: up)?|newly open|(?:have|has|thats|is|are) (?:only )?just (?:opened|launched|gone live))(?![a-z0-9])"
)
_COUNTS = {"few": 3, "couple of": 2, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "ten": 10}


def read_since(unread: Unread, *, now: datetime) -> date | None:
    """Return the first day on which something new may have been found, None where nothing new is asked for.

    The words are taken, so that "this week" is not read as a time to close.
    """
    today = london_date(now)
    found = _NEW.search(unread.left)
    if found is not None:
        unread.blank(*found.span("span"))
        return _since(found, today)
    lately = _WHATS_NEW.search(unread.left) or (_JUST.search(unread.left) if asks_opened(unread.text) else None)
    if lately is None:
        return None
    unread.blank(*lately.span())
    return today - LATELY


def asks_opened(text: str) -> bool:
    """Say whether a plain line asks for what has opened, rather than for all that was found: "which ones opened"."""
    return _LISTED.match(text) is not None and _OPENED.search(text) is not None and not _OWN_OPENING.search(text)


def gone_by(day: date | None, first: date | None, *, today: date) -> date | None:
    """Return a day of a stretch that begins on `first` as it was last: "what opened in September" is no day to come."""
    if day is None or first is None or first <= today:
        return day
    return day.replace(year=day.year - 1, day=min(day.day, 28) if day.month == 2 else day.day)


def _since(span: re.Match[str], today: date) -> date:
    said, monday = span["span"], today - timedelta(days=today.weekday())
    if span["weekday"]:
        return today - timedelta(days=(today.weekday() - WEEKDAYS[span["weekday"]]) % 7 or 7)
    if span["unit"]:
        told = span["count"] or "1"
        count = int(told) if told.isdigit() else _COUNTS.get(told, 1)
        unit = span["unit"].rstrip("s")
        days = {"hour": -(-count // 24), "day": count, "week": 7 * count, "fortnight": 14, "month": 30 * count}
        return today - timedelta(days=days[unit])
    if said in ("today", "tonight", "this morning"):
        return today
    if "yesterday" in said:
        return today - timedelta(days=1)
    if said == "this week":
        return monday
    if said in ("last week", "since last week"):
        return monday - timedelta(days=7)
    if said == "this month":
        return today.replace(day=1)
    if said == "last month":
        return (today.replace(day=1) - timedelta(days=1)).replace(day=1)
    if said == "since the weekend":
        return monday - timedelta(days=2)
    return today - LATELY
