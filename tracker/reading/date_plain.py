"""Say whether the words plainly make a date the closing date: a wrong one costs a group its year, so that a closing
date that merely stands near closing words is shown with a doubt.

Pure: the text in lower case and the role that was found in, yes or no out.
"""

import re
from typing import Final

from tracker.reading.date_clauses import CLOSERS, Role
from tracker.terms import What
from tracker.text.dates import FoundDate

#: More words than this between the deciding words and the date, and the sentence may have turned elsewhere.
_FEW: Final = 5
#: A clause longer than this is cut, as everywhere.
_REACH: Final = 240
_ASIDE: Final = re.compile(r"\([^()]{0,80}\)")
_WORD: Final = re.compile(r"[a-z][a-z'’]*")
#: What begins a clause of its own between the deciding words and the date: "… if you haven't applied before (7".
_OWN_CLAUSE: Final = re.compile(
    r"[;(]|\b(?:if|which|who|whose|whom|because|as long as|after|once|when|while|where|unless|whether|although|though|since)\b"
)
#: Words by which a group hands in its request: beside them a bare "by" or "until" closes.
_HANDS_IN: Final = re.compile(
    r"\b(?:appl(?:y|ied|ying|ication|ications|icants)|bids?|tenders?|quotes?|quotations?|submit\w*|submissions?|send|sent|e-?mail|enter|entries|nominat\w+|proposals?|offers?|"
    r"forms?|letters?|pitch\w*|requests?|write|responses?|respond|register|book|ask|tell us|open|closes?|deadlines?|rounds?|reach|window|ideas?|calls?)\b"
)
#: "Photographs must be in by": what must be in stands first in its clause.
_MUST_BE_IN: Final = re.compile(
    r"(?:^\s*|[.;:,(]\s|\b(?:and|but|or)\s)(?:[\w’'-]+ ){0,4}?(?P<thing>[a-z][a-z’'-]+)(?: (?:for|of|from|about) (?:[\w’'-]+ ?){1,5}?)? "
    r"(?:must|should|needs? to|ha(?:s|ve) to|(?:is|are) (?:due|to)|shall|will need)\b(?:[^.;]{0,60})$"
)
#: What carries a request, or stands for it.
_REQUEST: Final = re.compile(
    r"(?:\w*appl\w*|bids?|tenders?|quotes?|quotations?|submissions?|entr(?:y|ies)|nomination\w*|proposals?|offers?|forms?|letters?|pitch\w*|requests?|responses?|repl(?:y|ies)|"
    r"expressions?|ideas?|it|this|that|these|those|they|all|both|everything|each|one|ones|you|we|groups?|organisations?|charit\w+|artists?|clubs?|bidders?|suppliers?|providers?|"
    r"anyone|who|which|documents?|papers?|paperwork|packs?|plans?|films?|videos?|cvs?|portfolios?|interest|deadlines?|dates?|round|yours|ceisiadau|enquir\w+|outlines?|questionnaires?|"
    r"e-?mails?|files?|returns?|statements?|items?|attachments?|pages?|answers?|pieces?|works?|poems?|stories|story|designs?|budgets?|summar\w+|copies|copy|envelopes?|post|post(?:al)?|parcels?)"
)


def says_plainly(role: Role, text: str, date: FoundDate) -> bool:
    """Say whether the words that decided on a closing date leave no other reading; other dates are always plain."""
    if role.what is not What.APPLY or role.start < 0:
        return True
    begin = max(0, text.rfind(". ", 0, role.start) + 1, text.rfind("\n", 0, role.start) + 1, date.start - _REACH)
    if role.rule == "by or until":
        return _HANDS_IN.search(text, begin, date.end + 60) is not None
    if date.end <= role.start and role.rule not in CLOSERS:  # "9 February, 10:00: writing a bid that sings"
        return "deadline" in text[role.start : role.end] or "clos" in text[role.start : role.end + 30]
    gap = _ASIDE.sub("", text[role.end : date.start]) if role.end <= date.start else ""
    if len(_WORD.findall(gap)) > _FEW and _OWN_CLAUSE.search(gap):
        return False
    if role.rule not in CLOSERS:
        return True
    stated = _MUST_BE_IN.search(text[begin : min(date.start, role.end)])
    return stated is None or _REQUEST.fullmatch(stated["thing"]) is not None
