"""Say whether the heading, or the sentence before, still speaks of a date whose own words tell what happens then.

Pure. "Deadline" over "15 January", over "this round: 15 January" and over "online only, by 15 January" is for that day. Below it
may as well stand "Evensong is broadcast on 3 February": whatever a sentence or a label tells of its day, no row needs to know it.
"""

import re
from dataclasses import replace
from typing import Final

from tracker.reading.deadlines.clauses import CLOSERS, Role
from tracker.reading.deadlines.labels import asks_for_something, happens_then, may_be_an_end, spoken
from tracker.reading.deadlines.lists import SAME_THING
from tracker.reading.deadlines.page import CLAUSE, DatedText
from tracker.terms import Kind, What
from tracker.text.dates import FoundDate

#: The rule of a date that the words above it do not speak of.
OF_ITS_OWN: Final = "a sentence or label of its own"
#: The rows that take "key dates" and the like for closing dates, and that go on with what a sentence before counted up.
_NEXT_DATES: Final = "the next dates of a fund"
_GOES_ON: Final = "goes on with closing dates"
#: What ends a label, and no sentence.
_LABELS: Final = (":", "–", "—", "-", "|", "(", "/", "=", ">", ",", "•")
#: A sentence that speaks of what the heading names: "it is", "this year's is", "there are two:", "the next falls on".
_ANAPHOR: Final = re.compile(
    r"\W*(?:and |so |but |then )?(?:it|it['’]s|this|that|that['’]s|these|they|both|ours|yours|there|here|one|each|all|next|the (?:next|first|second|third|last|other|one|date|day|current|present|coming)|aim|get|we need|we['’]d need|we want|we must|we['’]ll need)\b"
)
#: One word alone makes a sentence with one of these.
_IS: Final = re.compile(r"[\w’'-]+ (?:is|are|was|were|falls?|takes place|happens?)\b")
#: "A page about you, a plan and a budget, by", "at our April sitting, if it reaches the clerk by": what is handed in needs no verb.
_BY_THEN: Final = re.compile(
    r", (?:and |please )?(?:by|before|no later than)(?: the)?$|\b(?:reaches|arrives|comes in|gets (?:to|here))\b"
)
#: "Renew by", "pledge before": one thing that is done by then, unless it is what a heading asks for.
_DO_BY: Final = re.compile(
    r"(?!(?:all|everything|yours?|online|paper|post|e-?mail|in|us|here|ready|reply|respond|ask|write|call|ring|enter|get|hand|upload|order|noon|midday|midnight|latest|due|both|each|it|and|or|so|then|please) )[a-z]{4,} (?:by|before|no later than)(?: the)?"
)
_IN_BRACKETS: Final = re.compile(r"\([^()]{0,80}\)")
_ON: Final = re.compile(r"\W*(?:then |and )?on(?: the)?\W*")
_BEHIND: Final = re.compile(r"\s?[:–—-]\s(?P<label>[^.;!?\n|\d]{2,60}+)(?!\d)")
#: Words of a sentence of its own, and behind a date that begins one.
_FEW: Final = 2
_MANY: Final = 3


def headed(
    page: DatedText, role: Role, begin: int, date: FoundDate, earlier: FoundDate | None, last: Role | None
) -> Role:
    """Return a closing date's role that rests on words above its sentence, once that sentence is asked; the role itself
    where it says nothing, or the same.

    `earlier` is the date before it in the same sentence, `last` the role of the one before it in the text. A day that "by" leads to may still be shown, with a doubt, where
    nothing else of the text closes.
    """
    if (
        role.what not in (What.APPLY, What.EOI)
        or role.start >= 0
        or role.guessed
        or role.rule == _GOES_ON
        or date.side
        or page.kind is Kind.ENGAGEMENT
    ):
        return role
    if earlier is not None:  # "18 Dec. Courses: 12 Jan": no sentence ends behind what is cut short
        if last is not None and last.rule == OF_ITS_OWN and not spoken(page.text[earlier.end : date.start]):
            return last
        if not page.text.startswith(". ", earlier.end):
            return role
        begin = earlier.end + 1
    own = page.text[max(begin, date.start - CLAUSE) : date.start].lstrip(" \t\n-*•–").rstrip()
    if role.rule not in CLOSERS:  # "Apply when you like: we read what has come on"
        own = _IN_BRACKETS.sub("", own).rpartition(": ")[2].strip()
    behind = page.text[date.end : min(page.sentence(date.start)[1], date.end + CLAUSE)]
    words = spoken(own)
    if not words:
        return _by_what_follows(role, own, behind)
    if asks_for_something(own) or _ANAPHOR.match(own) or _BY_THEN.search(own):
        return role
    if own.endswith(_LABELS):
        other = not own.startswith("for ") and (happens_then(own) or role.rule == _NEXT_DATES)
        return Role(None, OF_ITS_OWN) if other and SAME_THING.search(own) is None else role
    if len(words) < _FEW and _IS.match(own) is None and _DO_BY.fullmatch(own) is None:
        return role
    return Role(None, OF_ITS_OWN, guessed=True, perhaps=may_be_an_end(own + " ", behind))


def _by_what_follows(role: Role, own: str, behind: str) -> Role:
    """Ask what stands behind a date that begins its sentence: "On 3 February the mayor cuts the ribbon", "3 February: lunch"."""
    label = _BEHIND.match(behind)
    told = behind if label is None else label["label"]
    if asks_for_something(told) or SAME_THING.search(told):
        return role
    if label is not None:
        return Role(None, OF_ITS_OWN) if role.rule == _NEXT_DATES else replace(role, guessed=True)
    sentence = own and _ON.fullmatch(own) and len(spoken(told)) >= _MANY
    return Role(None, OF_ITS_OWN) if sentence else role
