"""Which question about the posts it is: which subscriptions there are, how they end, or what they are wished for.

Pure.
"""

import re
from dataclasses import replace

from tracker.questions import SUBSCRIPTIONS, UNSUBSCRIBE, Question

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


#: Somebody wants to be reminded of something.
_REMINDS = re.compile(r"\b(?:remind|nudge|prod) (?:me|us)\b")
#: How often, not by which day something closes.
_OFTEN = re.compile(
    r"\b(?:pause|stop|mute|snooze|hold|suspend|quiet)\b|\b(?:on (?:an? )?|every |each )(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:every|each) (?:week|month|day|morning)\b"
)


def alerts_wished(question: Question, text: str) -> Question:
    """Return the wish for alerts without days that tell when to write, rather than what closes then."""
    question = replace(question, lead=alerts_lead(text))
    said = tuple(phrase for phrase in question.filters.text if _is_of_what(phrase, text))
    question = replace(question, filters=replace(question.filters, text=said))
    filters = question.filters
    if _REMINDS.search(text):  # "remind me in a week": its words narrow nothing that is asked later either
        return replace(question, filters=replace(filters, due_from=None, due_to=None, text=()))
    return (
        replace(question, filters=replace(filters, due_from=None, due_to=None)) if _OFTEN.search(text) else question
    )


def _is_of_what(phrase: str, text: str) -> bool:
    """Say whether a phrase tells what the alerts are to be about, rather than how or when they come: "on mondays"."""
    lead = r"(?:for|to|about|on|of|with|re|regarding|new|any|anything|all|every|latest|only|just|some|the)"
    if re.fullmatch(
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|topics?|words?|areas?|settings?|switch|change|pause|time",
        phrase,
    ):
        return False
    return re.search(rf"\b{lead} (?:[a-z]+ ){{0,3}}?{re.escape(phrase)}\b|^{re.escape(phrase)}\b", text) is not None
