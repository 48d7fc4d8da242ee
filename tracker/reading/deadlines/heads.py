"""Say what a verbless line or label hands in by a date, by its head: "Quotes, with two references, by 5 May".

Pure. What goes with the head, or says from whom it comes, is no other thing: "Full plans, from those we shortlist: noon on
5 May" is about the plans, whatever stands between them and the date.
"""

import re
from dataclasses import replace
from typing import Final

from tracker.reading.deadlines.clauses import Role
from tracker.reading.deadlines.page import DatedText
from tracker.terms import Kind, What
from tracker.text.dates import FoundDate

#: What is handed in, first in its line; then what goes with it or whom it comes from; then what leads to the date.
_HEAD: Final = re.compile(
    r"\W*(?:(?:and|then|please|all|any|your|the|our|written|sealed|electronic|formal|completed?|finished|detailed|final|full|fuller|second|third|first|longer|initial|new|short|brief|online|postal|late|(?:stage|phase|part|step) (?:one|two|1|2)) ){0,4}"
    r"(?P<thing>(?:applications?|bids?|tenders?|quotes?|quotations?|proposals?|submissions?|entr(?:y|ies)|nominations?|forms?|pitches|plans?|outlines?|designs?|questionnaires?|"
    r"expressions? of interest|eois?|requests? to (?:be )?[a-z]+(?: (?:the|this|our|in|a|an) [\w’' -]{1,50})?|clarifications?|questions?|queries|application forms?|tender responses?))"
    r"(?P<rest>[ ,(–—-][^.;|\n]{3,140}?)?(?P<lead>\s?:|,? (?:by|before|no later than|not later than|until|up to)|\s[–—-])(?: the)?\s*"
)
#: "Grants@example.org by 5pm on": whatever is handed in goes there.
_TO_AN_ADDRESS: Final = re.compile(
    r"(?:^|[.;,:\n–—-]\s)\W*(?:to |e-?mail:? )?[\w.+-]{1,60}@[\w.-]{3,60},? (?:by|before|no later than)(?: the)?\s*$"
)
#: What the head comes with, or from whom, how and for which round it comes.
_COMES_WITH: Final = re.compile(
    r"(?:, (?:an?|the) [\w’ -]{2,30}(?=,))?[\s,(–—-]{0,3}(?:with|from|through|via|including|together with|accompanied by|complete with|plus|by (?:post|hand|e-?mail|invitation)|on (?:the|one)|in (?:this|the|a|an|one|pdf|word|writing|english|welsh)|to (?:the|our|us|be)"
    r"|for (?:those|projects|groups|organisations|applicants|bidders|suppliers|providers|everyone|anyone|the (?:shortlisted|selected|successful|chosen)))\b"
)
#: A verb of its own makes a sentence of it, which speaks for itself; so does another day.
_SENTENCE: Final = re.compile(
    r"\b(?:is|are|was|were|will|must|should|shall|can|may|has|have|had|been|closes?|opens?|deadline|due|last|please)\b|\b(?:if|once|when|where)\b|\d{4}"
)
#: "Requests to see the hall", "forms to claim": no application.
_NO_APPLICATION: Final = re.compile(
    r"requests? to (?!(?:be )?(?:admitted|join|considered|participate|bid|tender|quote|apply|take part|included|added))"
)


def by_head(page: DatedText, before: str, offset: int, begin: int, date: FoundDate) -> Role | None:
    """Return what a date is for whose line or sentence, which begins at `begin`, is a thing to hand in and no verb.

    `before` is what stands before the date, in lower case, and begins at `offset`. None where the words nearest to the date may say it.
    """
    if page.kind in (Kind.GRANT, Kind.CONTRACT) and _TO_AN_ADDRESS.search(before):
        return Role(page.clauses.closing(), "the full application", offset, date.start)
    if offset != begin:
        return None
    head = _HEAD.fullmatch(before)
    rest = head["rest"] if head is not None else None
    if head is None or _NO_APPLICATION.match(head["thing"]):
        return None
    if (
        (_COMES_WITH.match(rest) is None or _SENTENCE.search(rest))
        if rest
        else not head["thing"].startswith("request")
    ):
        return None
    thing = before[: head.end("thing")] + head["lead"] + " "
    role = page.clauses.decide(page.clauses.hits(thing, thing), thing, offset, nearest_last=True)
    if head["thing"].startswith("request") and (role is None or role.what is not What.EOI):
        role = Role(page.clauses.closing(), "the full application", offset, offset)
    if role is None or role.what not in (What.APPLY, What.EOI, What.QUESTIONS):
        return None
    return replace(role, start=offset + head.start("thing"), end=date.start)
