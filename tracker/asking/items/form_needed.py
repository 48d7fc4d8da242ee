"""Whether one must be a charity, or have rules, to ask one fund for money: how it is asked, and the fund's own words on it.

Pure.
"""

import re

_FORM = r"(?:charit(?:y|ies)|cios?|cics?|compan(?:y|ies)|incorporated|constituted|registered|an? (?:proper|formal) (?:group|organisation))"
#: "Do we have to be a charity", "can we apply if we're not registered", "is it only for charities".
ASKS_FORM = re.compile(
    rf"\b(?:have|need|needs|got|has|must|should|does|do)(?: (?:we|you|i|it|a group|groups|they|our [a-z]+))?(?: to)? be (?:an? )?(?:registered |proper |real |full |formally )?{_FORM}\b"
    rf"|\b(?:only|just) (?:for |open to )?(?:registered )?{_FORM}\b|\bcharity number\b|\bneed (?:an? )?(?:constitution|registered charity)\b"
    rf"|\b(?:not|arent|isnt|no|without being|never) (?:an? |yet )?(?:registered |proper )?(?:charit(?:y|ies)|constituted|incorporated|registered)\b|\b(?:unregistered|unconstituted|unincorporated)\b"
)
#: One of these is in all such words.
CUES = ("charit", "cio", "cic", "compan", "incorporat", "constitut", "registered", "formal")
_SPEAKS = re.compile(
    r"\b(?:(?:need|do|does) not (?:(?:have|need) to )?be (?:an? )?(?:registered )?(?:charity|company|incorporated)|(?:must|should|need to|have to) (?:be|have) (?:an? )?(?:registered|constituted|constitution|charit\w+|written|governing)|registered charit\w+|constitut\w+|unincorporated|unregistered|charity number|governing document|without being a charity)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?:[^.!?;\n]|\.(?=\d))+[.!?;]?")
_LONGEST = 300


def said_of_form(text: str) -> str:
    """Return the sentence of an announcement, in plain words, that tells which form a group must have; "" for none."""
    said = (found[0].strip() for found in _SENTENCE.finditer(text))
    told = [one for one in said if len(one) <= _LONGEST and _SPEAKS.search(one)]
    # "You need not be a charity" tells more than a list that names charities.
    return next((one for one in told if re.search(r"\bnot\b|\bmust\b|\bonly\b", one)), next(iter(told), ""))
