"""Weigh the words of one clause against each other, and say what the date beside it is for.

Pure. A clause names a subject, says what happens, or says that something closes (`deadline_rules.py`); which of
them counts is settled here. Where clauses begin and end is `date_roles.py`'s matter.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import Final

from tracker.reading.date_rule import DateRule, Speaks
from tracker.reading.deadline_rules import RULES
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


@dataclass(frozen=True, slots=True)
class Hit:
    rule: DateRule
    start: int
    end: int


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
#: Where a clause may turn to another matter.
BREAK: Final = re.compile(r"[,;:]\s|\(|\s[-–—]\s|\b(?:and|but|while|ac|ond)\s")
#: What is asked for stands behind the condition.
_IF_THEN: Final = re.compile(
    r"\W*(?:if|should) (?:you|your [a-z]+|anyone|anybody|groups?|organisations?|providers?|artists?)\b[^.;]{3,90}?[ ,](?:please|then|kindly|you (?:must|should|need to)|(?<!to )(?:send|submit|complete|return|e-?mail|fill in))\b"
)
#: "How to write a good bid", "go home with an application": what a course is about.
_TAUGHT: Final = re.compile(
    r"\b(?:how to|how you|learn(?:ing)?|ways? (?:to|of)|tips (?:on|for)|guide to|introduction to|intro to|basics of|secrets of|art of|(?:go|come) (?:home|away) with|show(?:s|ing)?(?: you)?|help(?:s|ing)? you(?: to)?|teach(?:es|ing)?|practis\w+|improv\w+|writing|finding|winning|making|preparing|costing|planning)\b[^.;:|\n]{0,60}$"
)
#: "Interviews are in May, and the work begins on": what starts is named in a clause of its own.
_OF_ITS_OWN: Final = re.compile(
    r"(?:[,;:–—-]|\b(?:and|but|so|then|with|while|before|that)\b)[^,;:]{0,30}?\b(?:works?|contracts?|services?|projects?|programmes?|deliver\w+|commissions?|agreements?|frameworks?|research|stud(?:y|ies)|evaluation|provision|appointments?|grants?|funding|activit(?:y|ies)|jobs?)\b(?! (?:interviews?|reports?))[^,;:]{0,30}$"
)
#: A subject must stand this near where no word says that something closes ("First stage form: 7 July").
_LABEL_REACH: Final = 28


_BRACKETS: Final = re.compile(r"\([^()]{0,80}\)")
_THEN_SENT: Final = re.compile(
    r"\b(?:to (?:submit|send|make|complete|return|put in|apply)\b|(?:asked|invited) for\b|(?:completes?|submits?|sends?|fills? in|returns?) (?:an?|the|their|your|in)\b)"
)
#: "A decision within eight weeks of the closing date (6 March)": the bracket tells the closing date.
CLOSING_IN_BRACKETS: Final = re.compile(r"\b(?:closing date|deadline|cut-?off(?: date)?)\s?\(\s?$")
_IS_FOR: Final = re.compile(r" (?:for|of|about)(?: (?:the|your|a|an|our|all|any))* ")
#: Words before a thing that say that it is over by then: "after stage one", "once your enquiry form has passed".
_WENT_BEFORE: Final = re.compile(
    r"\b(?:after|following|past|pass(?:ed|es|ing)?|through|successful(?: at| in)?|shortlisted|selected|approved|based on|invited (?:from|after)|once)(?: the| an?| your| their)?\s$"
)


#: "Your tender, with Appendix A (General Information Questionnaire)", "the questionnaire together with your bid".
_A_TENDER: Final = r"(?:tenders?|bids?|quotes?|quotations?|proposals?|submissions?|tender responses?)"
_WITH_THE_TENDER: Final = re.compile(
    rf"\b{_A_TENDER}\b[^.;:]{{0,60}}\b(?:with|includ\w+|plus|accompanied by|enclosing|attaching|contains?|comprises?)\b[^.;:]{{0,80}}$"
)
_TOGETHER_WITH: Final = re.compile(
    rf"[^.;:]{{0,40}}\b(?:(?:together|along) with|alongside|with|as part of) (?:your|the|their|its|our) (?:\w+ )?{_A_TENDER}\b"
)


#: "E-mail the clerk with your aims, last accounts and a budget": papers that go with a request are not due after it.
_SENT_WITH: Final = re.compile(
    r"\b(?:e-?mail|send|write|apply|submit|return|post|complete|applications?|letters?|forms?|bids?|proposals?|tenders?|requests?)\b[^.;:]{0,80}\b(?:with|includ\w+|enclos\w+|attach\w+|plus|accompanied by|giving|setting out|telling us)\b[^.;:]{0,100}$"
)
#: "With accounts to 31 December": the papers' own day.
_DATED: Final = re.compile(
    r"[a-z]+(?: for the (?:year|period))?(?: up)? (?:to|of|ending|ended|dated|until|from)(?: the)?\W*$"
)
_PAPERS: Final = (
    *("accounts", "bank details", "insurance", "quotes", "planning", "lease", "permission", "consent", "match"),
    "sign",
)


def _goes_with_a_request(clause: str, hit: Hit) -> bool:
    """Say whether a thing that else comes after or beside a request is one of the papers sent with it."""
    if hit.rule.what is not None or not clause.startswith(_PAPERS, hit.start):
        return False
    return _DATED.match(clause, hit.start) is None and _SENT_WITH.search(clause, 0, hit.start) is not None


def _is_enclosed(clause: str, hit: Hit) -> bool:
    """Say whether a questionnaire in a clause goes with a tender that the clause names."""
    if hit.rule.what is not What.EOI or "questionnaire" not in clause[hit.start : hit.end]:
        return False
    return bool(_WITH_THE_TENDER.search(clause, 0, hit.start) or _TOGETHER_WITH.match(clause, hit.end))


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

        subject = self._subject(hits, clause, nearest_last=nearest_last)
        verb, closing, weak, event = best(Speaks.VERB), best(Speaks.CLOSING), best(Speaks.WEAK), best(Speaks.EVENT)

        def role(what: What | None, *by: Hit | None) -> Role:
            told = [hit for hit in by if hit is not None]
            start, end = min(hit.start for hit in told), max(hit.end for hit in told)
            return Role(
                what, told[0].rule.name, offset + start, offset + end, event=event is not None and event in by
            )

        if (
            verb is not None
            and verb.rule.name == _MEETS
            and subject is not None
            and subject.rule.what is What.DECISION
            and BREAK.search(clause, verb.end, subject.start) is not None
        ):
            verb = None  # "trustees meet in March and letters go out on"
        if verb is not None and (closing is None or nearness(verb) > nearness(closing)):
            starts = verb.rule.what is What.STARTS
            beside = None if subject and starts and _OF_ITS_OWN.search(clause, subject.end, verb.end) else subject
            cancelling = [one for one in (beside, event if starts else None) if one and one.rule.what is None]
            if cancelling:
                return role(None, cancelling[0])
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

    def _subject(self, hits: list[Hit], clause: str, *, nearest_last: bool) -> Hit | None:
        """Return the thing that the date belongs to: the first one named in the part of the clause nearest to it."""
        subjects = [
            hit for hit in hits if hit.rule.speaks is Speaks.SUBJECT and not _goes_with_a_request(clause, hit)
        ]
        if not any(hit.rule.speaks in (Speaks.CLOSING, Speaks.WEAK) for hit in hits) and any(
            hit.rule.speaks is Speaks.EVENT for hit in hits
        ):  # "Webinar: how to write a good bid – 5 February": bids are what it is about
            subjects = [hit for hit in subjects if hit.rule.what not in (What.APPLY, What.QUESTIONS)]
        if self.kind is Kind.TRAINING:  # "learn how to find, bid for and manage contracts" is what is taught
            subjects = [
                hit
                for hit in subjects
                if hit.rule.what is not What.APPLY or not _TAUGHT.search(clause, 0, hit.start)
            ]
        asked = _IF_THEN.match(clause) if len(subjects) > 1 and nearest_last else None
        if asked is not None:  # "if you mean to put in a proposal please send an expression of interest by"
            subjects = [hit for hit in subjects if hit.start >= asked.end()] or subjects
        if len(subjects) > 1:  # "full applications (by invitation after stage one)": what went before is not meant
            earlier = [
                hit for hit in subjects if hit.rule.what is What.EOI and _WENT_BEFORE.search(clause, 0, hit.start)
            ]
            subjects = [hit for hit in subjects if hit not in earlier] or subjects
        if (
            len(subjects) > 1 and self.kind is Kind.CONTRACT
        ):  # a questionnaire that goes with the tender is no stage
            subjects = [hit for hit in subjects if not _is_enclosed(clause, hit)] or subjects
        if len(subjects) > 1:  # "we ask those that we select to send a full application": the sending is meant
            told = [
                hit for hit in subjects if hit.rule.what is What.DECISION and _THEN_SENT.search(clause, hit.end)
            ]
            sent = any(hit.rule.what is What.APPLY for hit in subjects)
            subjects = [hit for hit in subjects if hit not in told] if sent else subjects
        subjects = [
            hit
            for hit in subjects
            if not any(
                other.start <= hit.start
                and hit.end <= other.end
                and (other.start, other.end) != (hit.start, hit.end)
                for other in subjects
            )
        ]
        if len(subjects) < 2:
            return subjects[0] if subjects else None
        breaks = [match.start() for match in BREAK.finditer(clause)]
        nearest = (
            max(subjects, key=lambda hit: hit.end) if nearest_last else min(subjects, key=lambda hit: hit.start)
        )
        part = bisect_right(breaks, nearest.start)
        same = [hit for hit in subjects if bisect_right(breaks, hit.start) == part]
        first = min(same, key=lambda hit: hit.start)
        for hit in sorted(same, key=lambda hit: hit.start):  # "tender clarifications" are clarifications
            if first.rule.what is not None and hit.start - first.end == 1 and clause[first.end] == " ":
                first = hit
        # "Forms for the final report": what it is for says of which kind it is.
        of = [hit for hit in same if hit.rule.what is None and _IS_FOR.fullmatch(clause, first.end, hit.start)]
        return of[0] if of and first.rule.what is What.APPLY else first

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
