"""One known item that somebody points at by its bare number: "tell me about 14", "when does 7 close", "what's 3".

Pure. In a list each item has its number, so that a number where else a name stands is one. A number that counts something
("what is 5 plus 7", "when do 3 funds close") or that is a sum or a year is none.
"""

import re

_LEAD = r"^(?:(?:ok|okay|and|so|now|hi|hello|hey|please|sorry|right|cool|ta|thanks|then|also|but|can you|could you|will you|can i|can we|could i|could we|id like to|i want to|we want to|i would like to|let me|lets|,) )*"
_TAIL = r"(?: (?:please|pls|plz|ta|thanks|thank you|for (?:me|us)|then|again|now|exactly|actually|in (?:more )?detail|a bit more))*"
_NUMBER = r"(?:the )?(?:number |no |nr |item |grant |fund |tender |notice |post |listing )?(?P<number>\d{1,3})"
#: After "what about" three figures are a sum.
_FEW = _NUMBER.replace("{1,3}", "{1,2}")
_CLOSES = r"(?:close|closing|shut|shutting|end|ending|open|opening|due(?: in)?|finish|reopen|expire|start|have to be in|need to be in)"
_AND_MORE = r"(?: ,)?(?: (?:and|or|,) (?:[a-z]+ ?){1,8})?"
_TELL = r"(?:tell|give|show|send|read|get) (?:me |us )?"
_WHAT = r"(?:(?:a bit |some |any |lots )?more|info|information|details?|everything|something|the (?:details?|gist|lowdown|story|info)|anything(?: else| more)?|what you (?:have|know|got))"
_POINTS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_LEAD}(?:{_TELL}|{_WHAT} |{_TELL}{_WHAT} )(?:about|on|of|regarding|re) {_NUMBER}{_TAIL}{_AND_MORE}$",
        rf"{_LEAD}(?:open|show(?: me| us)?|see|view|expand|read(?: me)?|have|look at|pull up|bring up|click|get|give me|send me|explain|check|pick|choose|select|take|try)(?: up)? {_NUMBER}{_TAIL}$",
        rf"{_LEAD}(?:whats|what is|wots|whats with|who is|whos) {_NUMBER}(?: (?:all )?(?:about|for|like|then|again|offering|paying|funding|meant to be|exactly))*{_TAIL}$",
        rf"{_LEAD}(?:how about|what about|and) {_FEW}{_TAIL}$",
        rf"{_LEAD}(?:when(?:s| is| does| do| will| did)?|how long (?:until|till|before|is left for|does)|what (?:day|date|time) (?:does|is|will)|has|is|did|will|does) {_NUMBER} (?:(?:still|already|now|only|also|really|ever|going to|about to|been) )*(?:{_CLOSES}|closed|ended|gone|live|over|running|ok|open to|for|any good|worth|right|suitable|cover|pay|fund|take|accept|need|want|in|near|from|about)\b.*$",
        rf"{_LEAD}(?:how much (?:is|does|can (?:we|i|you) (?:get|ask) (?:from|for)|would|will|could)|who (?:can|could|may) (?:apply|go|bid) (?:for|to)|can (?:we|i|cics|charities|groups|individuals|a cic|a charity|an individual) (?:apply|go|bid|still apply) (?:for|to)|(?:are|am) (?:we|i) (?:ok|eligible|too late|able|allowed|right)(?: to (?:apply|go))? for|how (?:do|can|would) (?:we|i) (?:apply|go|bid) (?:for|to)|whos behind|who (?:runs|funds|is behind|gives)|wheres the (?:link|form) (?:for|to)|wheres) {_NUMBER}(?: (?:for|worth|pay|give|offer|offering|paying|come from|from))*{_TAIL}$",
        rf"^{_NUMBER} (?:please|pls|plz|ta|thanks|more (?:info|details?)|details?|tell me more|sounds (?:good|great|interesting|right|ok)|looks (?:good|great|interesting|right|ok))(?: .*)?$",
    )
)


def number_meant(line: str) -> str | None:
    """Return the bare number of the one item that a plain line asks about, or None."""
    if not any(letter.isdigit() for letter in line):
        return None
    for pattern in _POINTS:
        found = pattern.match(line)
        if found is not None:
            return found["number"].lstrip("0") or None
    return None
