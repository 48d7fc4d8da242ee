"""What a server's headers ask of us: how long to wait, how long its answer is fresh, how the body is packed.

Pure. Unreadable headers are as good as none. A moment in a header counts from the server's own Date, so
that a clock which is wrong on either side does no harm.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

#: No server makes us wait longer than this, in seconds: a week.
LONGEST_WAIT_S = 7 * 24 * 3600.0
#: What to wait where the server says "too often" or "busy" without saying for how long. Find a Tender asked
#: for 120 s and 30 s is usual for a restart.
DEFAULT_WAIT_S = {429: 120.0, 503: 30.0}

#: However many digits: a number that no clock holds asks for the longest wait.
_SECONDS = re.compile(r"[0-9]+")
_MAX_AGE = re.compile(r"(?:^|[\s,;])max-age\s*=\s*\"?(\d{1,12})", re.IGNORECASE)
_NEVER_FRESH = re.compile(r"(?:^|[\s,;])(no-cache|no-store)\b", re.IGNORECASE)


def wait_asked(headers: Mapping[str, str]) -> float | None:
    """Return the seconds that Retry-After asks for (RFC 9110, 10.2.3), None where it does not say."""
    told = headers.get("Retry-After", "").strip()
    if _SECONDS.fullmatch(told):
        return min(float(told), LONGEST_WAIT_S)
    return _seconds_until(told, headers)


def fresh_for(headers: Mapping[str, str]) -> float | None:
    """Return for how many seconds the answer is fresh (RFC 9111, 4.2.1), None where the server does not say."""
    control = headers.get("Cache-Control", "")
    if _NEVER_FRESH.search(control):
        return None
    if told := _MAX_AGE.search(control):
        age = headers.get("Age", "").strip()
        spent = float(age) if _SECONDS.fullmatch(age) else 0.0
        return min(max(float(told[1]) - spent, 0.0), LONGEST_WAIT_S)
    return _seconds_until(headers.get("Expires", ""), headers)


def _seconds_until(told: str, headers: Mapping[str, str]) -> float | None:
    then, now = _moment(told), _moment(headers.get("Date", ""))
    if then is None or now is None:
        return None
    return min(max((then - now).total_seconds(), 0.0), LONGEST_WAIT_S)


def _moment(text: str) -> datetime | None:
    try:
        told = parsedate_to_datetime(text.strip())
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return told if told.tzinfo is not None else told.replace(tzinfo=UTC)  # asctime names no zone, and means GMT
