"""Which question about the posts it is: which subscriptions there are, or how they end; else only how they come.

Pure.
"""

import re

from tracker.questions import SUBSCRIPTIONS, UNSUBSCRIBE

_WHAT = r"(?:subscriptions?|alerts?|notifications?|posts?|messages|emails|e mails|updates?|pings?|dms?|texts|digests?|reminders?)"
_ENDS = re.compile(
    rf"\bun ?subscrib\w+|\b(?:stop|end|cancel|quit|kill|delete|remove|pause|mute|block|disable|halt|silence|switch off|turn off|opt out|get rid of|take (?:me|us) off|get (?:me|us) off|leave)\b(?=.*\b(?:{_WHAT}|sending|posting|pinging|messaging|emailing|lists?|out|me|us)\b|$)"
    rf"|\b(?:no more|too many|fewer|dont (?:want|need) (?:any )?(?:more )?(?:of )?(?:these|the|your)?) ?{_WHAT}\b|\bturn (?:[a-z]+ ){{1,3}}off\b"
)
_SHOWS = re.compile(
    r"\b(?:what|which|whats|list|show|see|check|view|how many|where are)\b.{0,30}?\b(?:subscriptions?|subscribed|signed up|alerts?|notifications)\b|^(?:my |our |the )?(?:subscriptions?|alerts)$"
)


def alerts_lead(line: str) -> str:
    """Return what the answer to a plain line about the posts leads with; "" where it is only how they come."""
    if _ENDS.search(line):
        return UNSUBSCRIBE
    return SUBSCRIPTIONS if _SHOWS.search(line) else ""
