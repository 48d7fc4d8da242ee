"""A public buyer asks a group to do something: "the council rang and asked if our shed would run a group".

Pure. The way to be paid by councils in the group's nation answers that; a council is no health partner to be met for the
first time, and what the group would do there ("a group for lonely men") is not what is asked about.
"""

import re

from tracker.asking.intents import LIST

_BUYER = (
    r"(?:councils?|councillors?|local authority|borough|county|commissioners?|commissioning (?:team|manager|officer)|social services"
    r"|adult social care|public health team|hsc trust|health and social care trust|hscp|combined authority)"
)
_CALLS = (
    r"(?:rang|phoned|called|emailed|e mailed|wrote|contacted|approached|asked|asks|invited|messaged|rung|got in touch|been in touch|get in touch"
    r"|came to|come to|wants|want|would like|wondered|offered|spoke to|is asking|are asking|keeps asking)"
)
_TO_DO = (
    r"(?:run|do|deliver|provide|lead|take on|take over|put on|host|start|set up|hold|teach|offer|running|doing|delivering|providing|leading"
    r"|taking on|taking over|putting on|hosting|starting|setting up|holding|teaching)"
)
_ASKED = re.compile(
    rf"\b{_BUYER}\b(?: [a-z]+){{0,4}}? {_CALLS}\b[a-z0-9 ,]{{0,25}}\b(?:us|me|our|my|we|wed|id|i)\b[a-z0-9 ,]{{0,40}}\b{_TO_DO}\b"
)
_RANG = re.compile(
    rf"\b{_BUYER}\b(?: (?:has|have|just|officer|man|woman|person|lady|people|team))* (?:rang|phoned|called|contacted|approached|rung|got in touch with) (?:me|us)(?: (?:up|today|yesterday|this morning|last week|out of the blue))*(?= ?,|$)"
)
_SAY = re.compile(
    r"\b(?:(?:what|how) (?:do|should|can|could|would|shall|to|might) (?:i|we|you)? ?(?:say|tell|answer|reply|respond|ask|write)|what to (?:say|ask|tell|answer|reply)|how to (?:answer|reply|respond))\b"
)
#: What a group says to a buyer who comes to it: a point of the guide on buyers.
ANSWER = ("When a buyer rings you",)


def asks_what_to_say(line: str) -> bool:
    """Say whether a plain line asks what to say, rather than what comes then."""
    return _SAY.search(line) is not None


def approached(line: str) -> bool:
    """Say whether a plain line tells that a public buyer asks the writer's group to do something."""
    return (_ASKED.search(line) or _RANG.search(line)) is not None and LIST.search(line) is None
