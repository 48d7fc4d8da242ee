"""See that running costs or courses are named to be turned down: by the sentence behind them, as an exclusion, as the group's own affair.

Pure. Used by `categories/sieve.py` beside `categories/not_offered.py`; what "cannot" and "not eligible" deny in a clause of their own is
known by then (`text/denial.py`).
"""

import re
from typing import Final

from tracker.reading.categories.around import around
from tracker.text.html import Document

_GIVER: Final = r"(?:we|it|they|this|(?:this|the|our) (?:\w+ )?(?:grants?|funds?|funding|scheme|programme|money|award|round|trust|trustees|council|board))"
_NOT: Final = r"(?:cannot|can't|can not|do(?:es)? not|don't|doesn't|will not|won't|ha(?:s|ve) no power to|(?:is|are) (?:not able|unable) to|never)"
_PAY: Final = r"(?:pays?|meets?|funds?|covers?|supports?|helps?|offers?|gives?|considers?|assists?|accepts?)"
_THEM: Final = r"(?:these|them|those|such (?:costs|things)|(?:this|that)(?= ?[.,;!]|$))"
#: "Wages are hard to find. We have no power to pay these": the sentence behind takes them up, and says no more of them.
_NEXT: Final = re.compile(
    rf"^(?:[\w' ]{{0,20}},? )?{_GIVER}\b[^.;]{{0,15}}?\b{_NOT} [^.;]{{0,15}}?\b{_PAY}(?: with| to| for| towards)? {_THEM}"
    r"(?: costs| things| items)?(?= ?(?:[.,;!]|$)| (?:under|from|through|with|in|here|out of)\b)"
)
#: "… ; none could be supported", "All were refused".
_ALL: Final = re.compile(
    r"^(?:,? ?(?:but|and) )?(?:(?:none|nothing)(?: of (?:these|them|those|that|this|it))?(?: \w+){0,3} (?:supported|funded|paid|met|accepted|considered|helped|granted)|"
    r"(?:all|each|every one)(?: of (?:these|them|those))?(?: \w+){0,2} (?:refused|turned down|rejected|declined))\b"
)
#: What offers them in their own sentence: the next may then speak of more than that.
_OFFERED: Final = re.compile(
    rf"\b{_GIVER} (?:\w+ ){{0,2}}{_PAY}\b|\beligible\b|\bcan be (?:used|spent|paid|met|covered|asked)\b|\byou (?:can|may)\b|\bwelcome\b"
)
#: "The exclusion covers wages, rent and the training of any person."
_EXCLUSION: Final = re.compile(
    r"\b(?:exclusions?|ban|bar|prohibition|refusal)\b[^.;]{0,40}\b(?:covers?|includes?|extends? to|appl(?:y|ies) to|takes? in|means?)\b[^.;]{0,80}$"
)
_LEFT_OUT: Final = re.compile(r"\b(?:leave out|omit|strike out|take out|cross out)\b[^.;]{0,40}$")
#: "Groups seeking core funding should note that this is not available."
_SEEKING: Final = re.compile(
    r"\b(?:seeking|looking for|wanting|in need of|in search of|(?:who|that) (?:want|need|seek)|hoping for)\b[^.;,]{0,15}$"
)
_SENT_AWAY: Final = re.compile(
    r"^[^.;]{0,20}\b(?:note\b[^.;]{0,40}\b(?:not|no|unavailable)\b|be disappointed\b|should (?:try\b|look (?:to|elsewhere)\b|(?:ask|contact|approach) (?!us\b|for\b)))"
)
_BEHIND: Final = re.compile(
    # "We expect running costs to fall": what the work brings about.
    r"^[^.;,]{0,15}?(?:\b(?:will|should|may|could|can|to|would) |^ )(?:fall(?! outside| within| due| to)|drop|go down|come down|shrink|decrease|lessen|halve|be (?:lower|smaller|cut|reduced|halved))\b|"
    r"^[^.;]{0,40}\b(?:are|is|remains?|stays?|being)\b[^.;]{0,25}\b(?:matters? for|own (?:affair|concern|business|responsibility)|(?:the )?responsibility of|down to)\b|"
    r"^[^.;]{0,40}\bremains? with (?:you|the (?!fund|trust|council)\w+|each|your)|"
    r"^[^.;]{0,40}\bha(?:s|ve) no place\b|"
    r"^[^.;]{0,30}\b(?:provided|offered|met|found|paid|covered|funded|organised|arranged)\b[^.;]{0,6}\b(?:separately|from (?:existing|your own|the group's own|their own|other))\b"
)
#: "How it is divided between rent and wages is a matter for you": it is offered.
_HOW: Final = re.compile(r"\b(?:how|whether|which|what|split|divided?|spend|spent)\b")


def turned_down(document: Document, start: int, end: int) -> bool:
    """Say whether the costs or courses at `start` to `end` are named and turned down, by what stands around them."""
    before, behind, after, question = around(document, start, end)
    if question:
        return False
    if _EXCLUSION.search(before) is not None or _LEFT_OUT.search(before) is not None:
        return True
    if _SEEKING.search(before) is not None and _SENT_AWAY.search(behind) is not None:
        return True
    if _BEHIND.search(behind) is not None and _HOW.search(before) is None:
        return True
    return (
        _ALL.search(after) is not None or _NEXT.search(after) is not None or _all_behind(behind)
    ) and _OFFERED.search(before + behind) is None


def _all_behind(behind: str) -> bool:
    """Say whether the part behind a semicolon turns down all that was asked."""
    _, mark, rest = behind.partition(";")
    return bool(mark) and _ALL.search(rest.strip()) is not None
