"""Weigh the words of one clause against each other, and say what the date beside it is for.

Pure. A clause names a subject, says what happens, or says that something closes (`deadlines/rules.py`); which of
them counts is settled here. Where clauses begin and end is `deadlines/roles.py`'s matter.
"""

import re
from dataclasses import dataclass, replace
from typing import Final

from tracker.reading.deadlines.rule import DateRule, Speaks
from tracker.reading.deadlines.rules import RULES
from tracker.reading.deadlines.things import BREAK, Hit, thing_of
from tracker.reading.welsh import dates as welsh
from tracker.terms import Kind, What
from tracker.text.openings import Openings


@dataclass(frozen=True, slots=True)
class Role:
    """What a date is for; `what` None: for nothing that we list."""

    what: What | None
    #: The name of the row that decided.
    rule: str
    #: Where the deciding words begin and end in the text; both -1 where they stand elsewhere (a heading).
    start: int = -1
    end: int = -1
    #: It is an event's date, not that of a contract or a fund.
    event: bool = False
    #: Nothing names a purpose: it rests on the kind of announcement alone.
    guessed: bool = False
    #: What a date that was replaced would have been for.
    was: What | None = None
    #: Of the first day of a window: what its last day closes, where the words say more than "applications".
    closes: What | None = None
    #: The words that make it the new day of a deadline that stands elsewhere: "extended to".
    moved: str = ""
    #: No word says what it is for, but "by" or "until" leads to it: where nothing else closes, it may.
    perhaps: bool = False
    #: Why other words of the text make it doubtful; "" where none do.
    unsure: str = ""


def compiled(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:" + "|".join(phrases) + ")")


#: What each row says, and what cancels it: in English, and (True) in a text that holds Welsh.
_SAYS: Final = {
    holds_welsh: {
        rule.name: compiled((*rule.says, *(welsh.SAYS.get(rule.name, ()) if holds_welsh else ()))) for rule in RULES
    }
    for holds_welsh in (False, True)
}
_UNLESS: Final = {
    holds_welsh: {
        rule.name: compiled(unless)
        for rule in RULES
        if (unless := (*rule.unless, *(welsh.UNLESS.get(rule.name, ()) if holds_welsh else ())))
    }
    for holds_welsh in (False, True)
}
#: Which rows may speak in a clause, by the letters with which its words begin.
_OPENINGS: Final = {
    holds_welsh: Openings((*rule.says, *(welsh.SAYS.get(rule.name, ()) if holds_welsh else ())) for rule in RULES)
    for holds_welsh in (False, True)
}
_BY_KIND: Final = {
    kind: frozenset(number for number, rule in enumerate(RULES) if not rule.kinds or kind in rule.kinds)
    for kind in Kind
}
_ONE_STAGE: Final = {
    kind: frozenset(number for number in numbers if not RULES[number].two_stages)
    for kind, numbers in _BY_KIND.items()
}
#: A fuller application that follows a first form.
_FULLER: Final = re.compile(
    r"\b(?:full|fuller|whole|second|2nd|detailed|complete|final)[ -](?:stage |phase |round )?(?:applications?|proposals?|bids?|forms?|entr(?:y|ies)|submissions?|stage|phase)\b|\b(?:stage|phase)[ -](?:two|2)\b|\btwo[ -]stages?\b|\b(?:full|whole|real) (?:thing|story|works|plan)\b|\bfull (?=\d)|\bpart[ -](?:b|two|2)\b|\b(?:longer|second) (?:form|one)\b|\bin two (?:steps|parts)\b"
    r"|\bwe(?:['’]ll| will| shall)? (?:then )?(?:send|ask|invite)\b[^.;\n]{0,30}\b(?:form|application|bid|proposal)\b"
)
#: A phase that a fuller form follows is a stage; one with money of its own ("£10,000 in phase 1") takes whole applications.
A_PHASE: Final = "a first phase"
_PHASES_ARE_STAGES: Final = re.compile(
    r"\b(?:expressions? of interest|eois?|outlines?|concept notes?|short-?list\w*|two[- ](?:stage|phase|step)|itt|invitation to tender|selection questionnaire|p?sq|pqq)\b"
    r"|\b(?:full|fuller|detailed|complete|final)[ -](?:applications?|proposals?|bids?|tenders?|forms?|submissions?)\b"
    r"|\b(?:phase|stage)[ -](?:two|2)\b[^.;\n]{0,30}\b(?:by invitation|invit\w+|applications?|proposals?|forms?|bids?|submissions?|interviews?)\b"
    r"|\binvit(?:e|ed|es|ation)\b[^.;\n]{0,40}\b(?:phase|stage|second)\b"
)
#: Rows that say that something closes, but not what.
CLOSERS: Final = frozenset(rule.name for rule in RULES if rule.speaks is Speaks.CLOSING)
#: The row of those who meet.
_MEETS: Final = "a talk beside a fund"
#: What can open besides applications.
OPENED: Final = (What.EOI, What.REGISTER, What.QUESTIONS)
#: "Interviews are in May, and the work begins on": what starts is named in a clause of its own.
_OF_ITS_OWN: Final = re.compile(
    r"(?:[,;:–—-]|\b(?:and|but|so|then|with|while|before|that)\b)[^,;:]{0,30}?\b(?:works?|contracts?|services?|projects?|programmes?|deliver\w+|commissions?|agreements?|frameworks?|research|stud(?:y|ies)|evaluation|provision|appointments?|grants?|funding|activit(?:y|ies)|jobs?)\b(?! (?:interviews?|reports?))[^,;:]{0,30}$"
)
#: A subject must stand this near where no word says that something closes ("First stage form: 7 July").
_LABEL_REACH: Final = 28


_BRACKETS: Final = re.compile(r"\([^()]{0,80}\)")
#: "A decision within eight weeks of the closing date (6 March)": the bracket tells the closing date.
CLOSING_IN_BRACKETS: Final = re.compile(r"\b(?:closing date|deadline|cut-?off(?: date)?)\s?\(\s?$")


def _beside(subject: Hit | None, verb: Hit, clause: str) -> Hit | None:
    """Return the thing that a clause is about; None where what starts has a clause of its own behind it."""
    own = subject and verb.rule.what is What.STARTS and _OF_ITS_OWN.search(clause, subject.end, verb.end)
    return None if own else subject


def _meets_before(verb: Hit, subject: Hit | None, clause: str) -> bool:
    """Say whether those who decide meet first, and the answer goes out on the date: "trustees meet in March and letters go out on"."""
    return (
        verb.rule.name == _MEETS
        and subject is not None
        and subject.rule.what is What.DECISION
        and BREAK.search(clause, verb.end, subject.start) is not None
    )


@dataclass(frozen=True, slots=True)
class Silenced:
    """A row that spoke in a clause, and the words of one of its `unless` that cancelled it there."""

    rule: DateRule
    said: str
    unless: str


class Clauses:
    """The rows that hold for one announcement, by its kind and by the stages that its text (in lower case) tells of.

    They are tried in English, or also in Welsh. What is cancelled is put into `silenced`, where there is one.
    """

    def __init__(self, kind: Kind, text: str, *, holds_welsh: bool, silenced: list[Silenced] | None = None) -> None:
        self.kind = kind
        one_stage = len(_ONE_STAGE[kind]) == len(_BY_KIND[kind]) or not _FULLER.search(text)
        #: The numbers of the rows that hold.
        self._rows = _ONE_STAGE[kind] if one_stage else _BY_KIND[kind]
        self._openings = _OPENINGS[holds_welsh]
        self._says, self._unless = _SAYS[holds_welsh], _UNLESS[holds_welsh]
        self._silenced = silenced
        self._text = text

    def hits(self, clause: str, context: str, *, first: bool = False) -> list[Hit]:
        """Return for each row its hit nearest to the date: the last one in `clause`, or the first."""
        if not clause.strip(" \n\t,.;:()-–—|"):
            clause = clause if ":" in clause else ""
        hits = []
        for number in sorted(self._rows & self._openings.in_text(clause)) if clause else ():
            rule = RULES[number]
            found = None
            for match in self._says[rule.name].finditer(clause):
                found = match
                if first:
                    break
            if found is None:
                continue
            unless = self._unless.get(rule.name)
            cancelled = unless.search(context) if unless is not None else None
            if cancelled is None:
                hits.append(Hit(rule, *found.span()))
            elif self._silenced is not None:
                self._silenced.append(Silenced(rule, found[0], cancelled[0]))
        return hits

    def decide(self, hits: list[Hit], clause: str, offset: int, *, nearest_last: bool) -> Role | None:
        """Weigh the hits of one clause against each other; None where they do not settle it."""
        if not hits:
            return None
        length = len(clause)

        def nearness(hit: Hit) -> int:
            return hit.end if nearest_last else length - hit.start

        def best(*speaks: Speaks) -> Hit | None:
            return max((hit for hit in hits if hit.rule.speaks in speaks), key=nearness, default=None)

        subject = thing_of(hits, clause, self.kind, nearest_last=nearest_last)
        verb, closing, weak, event = best(Speaks.VERB), best(Speaks.CLOSING), best(Speaks.WEAK), best(Speaks.EVENT)

        def role(what: What | None, *by: Hit | None) -> Role:
            told = [hit for hit in by if hit is not None]
            start, end = min(hit.start for hit in told), max(hit.end for hit in told)
            return Role(
                what, told[0].rule.name, offset + start, offset + end, event=event is not None and event in by
            )

        if (
            verb is not None
            and not _meets_before(verb, subject, clause)
            and (closing is None or nearness(verb) > nearness(closing))
        ):
            starts = verb.rule.what is What.STARTS
            about = (_beside(subject, verb, clause), event if starts else None)
            if (cancels := next((one for one in about if one and one.rule.what is None), None)) is not None:
                return role(None, cancels)
            if verb.rule.what is not What.OPENS or weak is None:
                told = role(verb.rule.what, verb, event if starts else None)
                # "EOI: opens 12 January, closes 16 February": what the second date closes is said before the first.
                named = self.meant(subject.rule) if subject is not None and told.what is What.OPENS else None
                return replace(told, closes=named) if named in OPENED else told
        if subject is not None:
            near = len(_BRACKETS.sub("", clause[subject.end :])) if nearest_last else subject.start
            if closing or weak or subject.rule.what in (None, What.DECISION) or near <= _LABEL_REACH:
                return role(self.meant(subject.rule), subject, closing)
        if closing is not None:
            return role(self.closing(), closing)
        if event is not None and weak is None:
            return role(event.rule.what, event)
        return None

    def closing(self) -> What:
        return What.EOI if self.kind is Kind.ENGAGEMENT else What.APPLY

    def phase_one(self) -> What:
        """Return what the closing date of a first phase is for."""
        return What.EOI if _PHASES_ARE_STAGES.search(self._text) else self.closing()

    def meant(self, rule: DateRule) -> What | None:
        """Return what a row's thing is for here: an engagement takes answers, not applications, and a phase may be no stage."""
        if rule.name == A_PHASE:
            return self.phase_one()
        return self.closing() if rule.what is What.APPLY else rule.what
