"""Say whether an announcement tells that its fund takes no applications any more, whatever closing date it still shows.

Pure. A fund that closed early keeps its old date on the page: "NOW CLOSED. Closing date: 10 December".
"""

import re
from collections.abc import Iterable
from typing import Final

from tracker.reading.deadlines.elsewhere import names_others
from tracker.text.html import Document
from tracker.text.sentences import sentence_around, sentence_starts

_WHAT: Final = r"(?:(?:this|the|our|grants?|funding|small grants?|community) ){0,3}(?:fund|scheme|programme|grants?|round|call|applications?|submissions|window|portal|form|competition|opportunity)"
#: "We no longer take applications by post", "from schools", "that come late": all others may apply.
OF_SOME: Final = (
    r"(?! (?:from (?!now|today)|by |via |that |which |whose |without |outside |where |over |under |above |below |on paper|"
    r"in (?:paper|writing|person|any other|other)|for (?!this|the|our|any|all|new|a |20|small|community|grants?|funding|now|at)))"
)
_SHUT: Final = re.compile(
    rf"\b{_WHAT}(?: for [\w ]{{1,30}}?)? (?:is|are|has|have)(?: now| already| currently| temporarily| all| early| been)* (?:closed|shut)\b(?! (?:on|by|in|for (?:christmas|easter|the))\b)"
    r"|(?:^|[.!\n\]:–-] ?)\W{0,3}(?:(?:this (?:fund|scheme|round|grant) )?now |fund |currently )?closed(?: for (?:20\d\d|this year|the year|the season))?(?= *(?:$|[.!:\n\])–*-]))"
    r"|\b(?<!your )(?<!their )(?<!whose )(?:(?:fund(?:ing)?|scheme|programme|round|bidding) (?:is|has been)|(?:grants|applications|awards) (?:are|have been))"
    r"(?: now| currently| temporarily| all| both)* (?:paused|suspended|on hold)\b"
    r"|\b(?:have|has|['’]ve)(?: now| already| had to| temporarily)* (?:closed?|paused?|suspend(?:ed)?) (?:the|this|our) (?:fund|scheme|programme|round|call|grants?)\b"
    r"|\b(?:now|currently) closed (?:to|for)(?: new)? (?:applications|bids|applicants|entries)\b|\bclosed (?:to|for) new applications\b"
    r"|\b(?:(?:no longer|not (?:currently|now)|stopped|ceased) (?:accepting|taking|considering|open (?:to|for))|(?:are|is|['’]re) not accepting)(?: any)?(?: new| further| more)? (?:applications|bids|requests|entries|applicants)\b"
    rf"{OF_SOME}"
)
#: Words of the same sentence that make it another fund's, another time's, or a condition.
_ELSEWHERE: Final = re.compile(
    r"\b(?:until(?! further notice)|till|once|when|if|after|before|unless|while(?! we\b)|whilst|last (?:year|round|month)|previous|first|round (?:one|1|two|2)|stage|phase|strand|lot|small grants|large grants|"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:round|call|window|intake)|other|sister|companion|partner|will|may|might|would|was|were|next|re-?opens?|instead|not (?:yet )?closed)\b|['’]s (?:fund|scheme|programme|round)\b"
)
#: Words anywhere that tell of another chance.
_AGAIN: Final = re.compile(
    r"[(\[–—|:-] ?(?:now |still )?open\b|\b(?:next|second|new|later|future|further|another|round (?:two|three|2|3)|spring|summer|autumn) (?:round|deadline|closing|call|window|phase|cut)|\bre-?open|\b(?:opens?|opening|apply) (?:again|from|on)\b|\bapplications for [\w/ –-]{1,40}? are (?:now |still )?open\b|\bwill (?:open|launch)\b|\bround (?:two|three|2|3)\b"
)


#: One of these stands wherever `_SHUT` fits.
_HINTS: Final = (
    "closed",
    "close the",
    "close this",
    "close our",
    "shut",
    "no longer",
    "ceased",
    "stopped",
    "not currently",
    "not now",
    "not accepting",
    "paused",
    "had to pause",
    "suspend",
    "on hold",
)
#: A bare "closed" tells of the whole page only where it begins it, within so many characters.
_TOP: Final = 250
#: Between a day and what a bracket says of it.
_OF_A_DAY: Final = re.compile(
    r"(?:\b20\d\d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)) ?[(\[]$"
)
_NEAR: Final = 24
#: How many lines down from a heading about others the state of the first of them may stand.
_FIELDS: Final = 5
_MARKS: Final = " \t\n.!:;[](){}–—-*#"


#: A part of it that is open all the same.
_STILL_OPEN: Final = re.compile(
    r"\b(?:is|are|now|currently|still|remains?|stays?) open\b|\bopen (?:now|until|till|to)\b"
)


def says_shut(documents: Iterable[Document], *, again: bool = False) -> bool:
    """Say whether a text tells that applications are closed now, with no word of another chance.

    `again`: a day is told on which they open again, and nothing is open before it.
    """
    told = list(documents)
    texts = [document.low for document in told]
    if not any(word in text for text in texts for word in _HINTS):
        return False
    if any(map((_STILL_OPEN if again else _AGAIN).search, texts)):
        return False
    whole = "\n".join(texts)
    return any(_shut(document.low, document.text, whole) for document in told)


#: "Our Bridging Divides grants are closed": the capitals in front of what is closed.
_NAME: Final = re.compile(r"(?:\b[A-Z][\w’'&-]+ ){1,4}$")
_NO_NAMES: Final = ("we", "the", "our", "this", "these", "all", "both", "please", "note", "sorry")


def _is_another(text: str, original: str, at: int, whole: str) -> bool:
    """Say whether what is closed bears a name that stands nowhere else, neither in the title nor in the text."""
    name = _NAME.search(original, max(0, at - 60), at) if len(original) == len(text) else None
    words = [] if name is None else [word for word in name[0].lower().split() if word not in _NO_NAMES]
    return bool(words) and all(whole.count(word) == 1 for word in words)


def speaks_of_another_chance(text: str) -> bool:
    """Say whether a text, in lower case, tells of a next round, or that the fund opens again."""
    return _AGAIN.search(text) is not None


def is_of_another(text: str, begin: int, end: int) -> bool:
    """Say whether a sentence, in lower case, tells of another fund, of another time, or of a condition."""
    return _ELSEWHERE.search(text, begin, end) is not None


def _shut(text: str, original: str, whole: str) -> bool:
    starts = sentence_starts(original)
    for found in _SHUT.finditer(text):
        if found[0].strip(_MARKS).startswith("closed") and found.start() > _TOP:
            continue  # a section "Closed" lists other funds
        if found[0].strip(_MARKS) == "closed" and any(
            map(names_others, text[: found.start()].split("\n")[-_FIELDS:])
        ):
            continue  # "Related funds", the name of one, "Status: closed"
        if _is_another(text, original, found.start(), whole):
            continue
        if _OF_A_DAY.search(text, max(0, found.start() - _NEAR), found.start()):
            continue  # "23 November (closed to new applications)": that round, and no other
        begin, finish = sentence_around(starts, max(found.start(), found.end() - 1), len(text))
        if _ELSEWHERE.search(text, begin, min(finish, found.end() + 200)) is None:
            return True
    return False
