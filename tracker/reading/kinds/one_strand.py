"""Say whether words by which nobody can ask are said of one strand of a fund, or of what was, while others can apply.

Pure. Used by `kinds/weights.py`, and only where such words stand: "Main grants: apply by 15 January. Legacy grants: by
invitation only" is an open call, "our grants are by invitation only; those invited apply by 15 January" is none.
"""

import re
from typing import Final

from tracker.text.html import Document
from tracker.text.sentences import sentence_around, sentence_starts

#: Names a part of what is given: its size, its turn, or that there is something else beside it.
_PART: Final = re.compile(
    r"\b(?:main|larg\w+|big\w*|major|strategic|second|third|further|follow-?on|continuation|longer|legacy|flagship|"
    r"partnerships?|multi-?year|renewals?|tiers?|strands?|streams?|levels?|bands?|one of|some of|a few|also|"
    r"(?:above|over|more than|anything) (?:£|larger|bigger|more)|£[\d,.]+[km]? (?:and|or) (?:more|over|above))"
)
#: A strand by a name of its own, and what is no name: "How to apply: by invitation only".
_LABEL: Final = re.compile(r"^([^:.\n]{2,50}):")
_GENERAL: Final = re.compile(
    r"\b(?:how|who|when|what|where|apply|applying|applications?|application process|eligib\w+|notes?|important|"
    r"please|status|deadlines?|process|invitation|our grants|all)\b|^(?:the )?(?:grants?|funding|awards?)$"
)
_NAMED: Final = re.compile(r"^[^.:;\n]{2,40}\([^)\n]*£")
_WHOLE: Final = re.compile(
    r"\b(?:all|every|both|any|none|each) (?:of )?(?:our|the|its|these|grants?|awards?|funds?)\b"
)
#: How it was until now.
_ONCE: Final = re.compile(
    r"\b(?:until (?:now|recently|this year|last year|20\d\d)|up to now|so far|used to|previously|formerly|in the past|"
    r"(?:for|over) (?:many |some |\w+ )?years|once|were|was|had been|historically|till now|no longer)\b"
)
#: Somebody is asked to apply, or told that they may.
_ASKS: Final = re.compile(
    r"\b(?:can|may|could|should|must|please|to) (?:now |also |then )?(?:apply|ask|bid|send|request)\b|\bapply\b|"
    r"\bclos(?:es?|ing)\b|\bdeadlines?\b|\bopen (?:to|for)\b|\b(?:send|return|get) (?:us|in|your|the|it)\b|"
    r"\b(?:applications?|forms?|requests?|bids?)\b[^.\n]{0,40}\b(?:by|due|until|before|welcome|any time)\b|"
    r"\bwelcomes? (?:applications|requests|bids)\b"
)
#: Those who were asked already, and what was, ask in another way.
_INVITED: Final = re.compile(
    r"\b(?:invited?|invitation|unsolicited|grantees?|grant ?holders?|(?:existing|current|present) \w+|were|could apply|"
    r"(?:do|can|does)(?:n't| ?not) (?:apply|ask|accept)|cannot|not? open|closed)\b"
)


def of_one_strand(document: Document, start: int, end: int) -> bool:
    """Say whether the words at `start` to `end`, by which nobody can ask, leave open what another sentence asks for."""
    low = document.low.replace("’", "'")
    starts = sentence_starts(document.text)
    begin, stop = sentence_around(starts, start, len(low))
    said = low[begin:stop]
    if len(low) != len(document.text) or _WHOLE.search(said) is not None:
        return False
    once = _ONCE.search(low, begin, start) is not None
    return (once or _is_part(f"{low[begin:start]} {low[end:stop]}", _over(document, start))) and _asks_beside(
        document, low, begin
    )


def _over(document: Document, at: int) -> str:
    block = next((one for one in document.blocks if one.start <= at < one.end), None)
    return block.headings[-1].lower() if block is not None and block.headings else ""


def _is_part(said: str, heading: str) -> bool:
    label = _LABEL.match(said)
    if label is not None and _GENERAL.search(label[1].strip()) is None:
        return True
    return any(words.search(text) is not None for words in (_PART, _NAMED) for text in (said, heading))


def _asks_beside(document: Document, low: str, besides: int) -> bool:
    """Say whether another sentence asks for applications, from anybody."""
    starts = sentence_starts(document.text)
    for begin, stop in zip(starts, (*starts[1:], len(low)), strict=True):
        said = low[begin:stop]
        if begin != besides and _ASKS.search(said) is not None and _INVITED.search(said) is None:
            return True
    return False
