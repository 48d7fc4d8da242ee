"""What somebody adds to a question and does not ask: "deadlines this month, or is it too late", "multi-year money, does it exist".

Pure. Such a tag doubts whether there is anything, or whether there is time left; how something works it does not ask.
"It is worth it?" behind something that is not a list asks for advice, and stays.
"""

import re

from tracker.asking.filters.filters import named_purposes
from tracker.asking.intents import DEADLINES, LIST, SEEKS
from tracker.asking.winner import asks_winner

_STILL = r"(?:(?:already|now|still|even|really|actually|probably|just|ever|ever so|maybe|perhaps|all) )*"
_TOO_LATE = (
    rf"(?:is it|is that|are we|am i|have we left it|have i left it) {_STILL}(?:too|a bit|way too)? ?(?:late|early|out of time|in time|in with a chance|out of luck)"
    r"(?: (?:for (?:that|this|them|us|it|me|those|these|any)|to (?:apply|try|go for (?:it|them)|get in)|already|now|by now))*"
    rf"|(?:have|has|did) (?:we|i|everything|everyone|they) {_STILL}(?:missed?|gone|closed|left it too late|run out of time|passed)(?: (?:the boat|it|them|them all|out|that|those|everything|all of (?:it|them|those)|by))*"
    rf"|(?:do|have) (?:we|i) {_STILL}(?:have|got)(?: (?:any|enough|long|longer|more|much))* ?(?:time|long|longer|chance|a chance)?(?: (?:left|to (?:apply|try|do it|get one in)))*"
    rf"|(?:can|could) (?:we|i) {_STILL}(?:make it|apply|get in|get one in|catch (?:it|them|one)|go for (?:it|them|one|any))"
)
_WORTH = (
    rf"(?:is|would) it (?:be )?{_STILL}worth (?:it|trying|bothering|a (?:go|try|shot|punt|look)|applying|(?:us|me|our|my) (?:while|applying|trying|going for)|the (?:bother|effort|hassle|faff))"
    r"|(?:should|shall) (?:we|i) (?:even )?(?:bother|try)|is there any point(?: (?:in )?(?:applying|trying))?|any point"
)
_EXISTS = (
    rf"(?:do|does|did|would|will|is|are) (?:it|that|they|such a thing|such things|such|this|one|these|those|anything like (?:that|it|this)|(?:there )?such a thing|that sort of thing|there anything like (?:that|this|it)|there one|there any) ?{_STILL}(?:exist|a thing|out there|real|possible|about|around|any more|anymore)?"
    r"|(?:am i|are we|is (?:that|it|this)) (?:just )?(?:dreaming|asking too much|too much to ask|wishful thinking|pie in the sky|pushing (?:my|our) luck|hoping for too much|being greedy|being cheeky)"
    r"|(?:do|would|might|does) (?:you|anyone|anybody) (?:happen to |by any chance )?know(?: at all| please)?|any (?:idea|clue)"
)
_OR = r"or (?:not|what|nothing|nowt|nah|no)|or (?:is|was) (?:that|this) (?:it|all|the lot)|or (?:am i|are we) (?:stuck|stuffed|out of luck|on our own|wasting (?:my|our) time)|or is it just (?:me|us)"
#: "Which tenders have we missed" is no tag: a break or such a word parts it from what is asked.
_BREAK = r"(?: ,(?: (?:or|and|but|so))?| (?:or|and|but|so)) "
_LATE = re.compile(rf"(?:{_BREAK}(?:{_TOO_LATE}|{_EXISTS})|(?: ,)? (?:{_OR}))$")
_ADVICE = re.compile(rf"{_BREAK}(?:{_WORTH})$")
#: "Is it too late for anything closing this month": what closes is asked for.
_LATE_LEAD = re.compile(
    rf"^(?:is it|are we|am i) {_STILL}too late (?:for|to (?:apply|go|try) (?:for|to)|to catch) (?=(?:anything|any|owt|something|grants|funds|tenders|the (?:ones|grants|december|january)|those|what)\b)"
)
#: What is open is a list, too.
_OPEN = re.compile(r"\b(?:still|left) (?:open|to go|going|on)\b")
#: No tag has more words.
_LONGEST = 14


def without_tag(line: str) -> str:
    """Return a plain line without such a tag at its end; as it is, where nothing that is sought stands before it."""
    if (lead := _LATE_LEAD.match(line)) is not None:
        return line[lead.end() :]
    tag = _LATE.search(line) or _ADVICE.search(line)
    if tag is None or not tag.start() or len(tag[0].split()) > _LONGEST:
        return line
    head = line[: tag.start()]
    lists = DEADLINES.search(head) or LIST.search(head) or _OPEN.search(head) or asks_winner(head)
    sought = lists or (tag.re is _LATE and (SEEKS.search(head) or named_purposes(head)))
    return head if sought else line
