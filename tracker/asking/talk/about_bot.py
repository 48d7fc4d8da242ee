"""What somebody asks of the bot itself: what it keeps of them, and which languages it understands.

Pure. A group that asks what it must do about the data it holds asks for a guide, and says "our".
"""

import re

from tracker.questions import Said

_SO = (
    r"(?:(?:hi|hello|hey|sorry|um|er|so|and|but|please|pls|ok|okay|thanks|bot|fundpath|,|can you|could you|will you|"
    r"would you|i want you to|i want to|id like to|id like you to|how do i|how can i|can i|may i|please can you) )*"
)
_END = r"(?: (?:please|pls|now|here|too|at all|thanks|ta|about me|of me|on me|then|,))*"
_MINE = (
    r"(?:all |any of |everything )?(?:(?:of )?(?:my|our) (?:data|details|information|info|account|history|questions|messages|chat|chats|conversation|searches|personal data)"
    r"|(?:what|everything|anything|all|the data|the information|whatever) (?:that )?(?:you|u) (?:know|have|hold|keep|store|stored|saved|kept|have saved|have kept)|me)"
)
_KEPT = re.compile(
    rf"{_SO}(?:(?:delete|erase|wipe|remove|clear|forget|get rid of|scrub) {_MINE}(?: from (?:your|the) (?:system|records|database|memory))?"
    r"|(?:what|which|how much)(?: (?:data|information|info|personal data|details|else))? (?:do|does|are|have) (?:you|u|the bot|this bot|it) (?:(?:store|keep|save|record|log|collect|storing|keeping)(?: (?:about|on|of) (?:me|us))?|(?:know|have|hold|got) (?:about|on|of) (?:me|us))"
    r"|(?:do|does|are|will|is) (?:you|u|the bot|this bot|it|this) (?:store|keep|save|record|log|share|sell|storing|keeping|recording|logging|sharing|selling|remember|read)(?: (?:all|any|of))* (?:(?:my|our) (?:data|details|information|info|questions|messages|chats?|conversations?)|what (?:i|we) (?:say|ask|write|type|tell you)|this(?: chat| conversation)?|anything (?:i|we) (?:say|ask|write))"
    r"|(?:is|are) (?:this|my (?:questions|messages|data)|what i (?:say|ask|write|tell you)|our chat|this chat) (?:private|confidential|stored|kept|saved|logged|recorded|safe|anonymous|shared|secret)"
    r"|who (?:can see|sees|reads|can read) (?:my (?:questions|messages)|what i (?:ask|say|write|type)|this)"
    r"|(?:do you have |have you got |wheres |where is |whats |what is )?(?:your|a) (?:privacy (?:policy|notice)|data policy))"
    rf"{_END}"
)
_TONGUE = r"(?:[a-z]{4,14}|cymraeg|another language|other languages|any other languages?|foreign languages|british sign language|bsl|sign language)"
_NO_TONGUE = r"(?!(?:about|with|that|this|what|when|more|some|plain|easy|simple|your|their|real|human|here|there|again|grants?|funding|money|english)\b)"
_LANGUAGES = re.compile(
    rf"{_SO}(?:(?:do|does|can|could|will) (?:you|u|the bot|this bot|it) (?:(?:also|even) )?(?:speak|talk|understand|answer in|reply in|write in|do it in|work in|chat in) {_NO_TONGUE}{_TONGUE}"
    rf"|(?:do|can) (?:i|we) (?:ask|write|speak|talk|type)(?: (?:to you|you))?(?: this| that)? in {_NO_TONGUE}{_TONGUE}"
    r"|(?:what|which|how many|any other|other|any) languages? (?:do|can|does) (?:you|u|the bot|it) (?:speak|talk|understand|know|do|work in|answer in|have)"
    r"|(?:speak|answer|reply|talk)(?: to me)? in (?:welsh|polish|urdu|punjabi|bengali|arabic|romanian|gujarati|somali|ukrainian|french|german|spanish|portuguese|italian|turkish|chinese|cantonese|mandarin|hindi|tamil|gaelic|scots|irish|cymraeg|kurdish|farsi|dari|pashto|tigrinya|lithuanian|russian)"
    rf"|(?:are|is) (?:you|this|it) (?:available )?in {_NO_TONGUE}(?:welsh|polish|urdu|punjabi|bengali|arabic|romanian|gujarati|somali|ukrainian|gaelic|irish|cymraeg|other languages))"
    rf"{_END}"
)
#: One of these is in every such line: most hold none.
_CUE = re.compile(
    r"\b(?:you|u|bot|delete|erase|wipe|remove|clear|forget|this|my|your|languages?|speak|answer|reply|in|what i|see what)\b"
)


def asked_of_bot(line: str) -> Said | None:
    """Return what a plain line asks of the bot itself; None where it asks no such thing."""
    if len(line) > 120 or _CUE.search(line) is None:
        return None
    if _KEPT.fullmatch(line):
        return Said.KEPT
    return Said.LANGUAGES if _LANGUAGES.fullmatch(line) else None
