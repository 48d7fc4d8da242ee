"""Find in an announcement's words whether there is another round: "the fund opens every autumn".

Pure. A sentence is quoted as it stands; nothing is concluded from it.
"""

import re

#: Longer ones are no sentence.
_LONGEST = 400
_SENTENCE = re.compile(r"(?:[^.!?\n]|\.(?=\d))+[.!?]?")
_EVERY = (
    r"(?:every|each) (?:year|spring|summer|autumn|winter|quarter|month|january|february|march|april|may|june|july|august|september"
    r"|october|november|december|six months|few months|two years)"
)
_SEASON = (
    r"(?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|20\d\d|next year|later (?:in|this) |due course|again)"
)
_SPEAKS = re.compile(
    rf"\b{_EVERY}\b(?!.{{0,20}}\b(?:income|turnover|for (?:up to )?\w+ years)\b)"
    r"|\b(?:next|another|further|future|second|new|later) (?:funding |grant )?(?:rounds?|calls?|windows?|deadlines?)\b"
    rf"|\b(?:re-?opens?|re-?opening|opens? again|open (?:for applications )?again|run(?:s|ning)? again|will (?:open|return|run)|come back|go(?:es)? out again)\b.{{0,60}}?\b{_SEASON}"
    r"|\b(?:twice|once|three times|four times) (?:a|each|every) year\b|\b(?:annual(?:ly)?|yearly|quarterly) (?:fund|grants?|scheme|programme|round|call|award|competition|rounds|awards)\b"
    r"|\b(?:rounds?|deadlines?|panels?|decisions|grants|awards) (?:\w+ ){0,3}?(?:annually|quarterly|yearly|twice a year)\b|\b(?:this is )?the (?:last|final) (?:round|call)\b",
    re.IGNORECASE,
)


def said_of_next_round(text: str) -> str:
    """Return the sentence of an announcement, in plain words, that speaks of another round; "" where none does."""
    for found in _SENTENCE.finditer(text):
        said = found[0].strip()
        if len(said) <= _LONGEST and _SPEAKS.search(said):
            return said
    return ""
