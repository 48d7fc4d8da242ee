"""Say which of the things that a clause names its date belongs to: what is handed in, taught, sent with it, or over by then.

Pure. What the thing makes of the date is `deadlines/clauses.py`'s matter.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

from tracker.reading.deadlines.rule import DateRule, Speaks
from tracker.terms import Kind, What


@dataclass(frozen=True, slots=True)
class Hit:
    rule: DateRule
    start: int
    end: int


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
_THEN_SENT: Final = re.compile(
    r"\b(?:to (?:submit|send|make|complete|return|put in|apply)\b|(?:asked|invited) for\b|(?:completes?|submits?|sends?|fills? in|returns?) (?:an?|the|their|your|in)\b)"
)
_IS_FOR: Final = re.compile(r" (?:for|of|about)(?: (?:the|your|a|an|our|all|any))* ")
#: Words before a thing that say that it is over by then: "after stage one", "once your enquiry form has passed".
_WENT_BEFORE: Final = re.compile(
    r"\b(?:after|following|past|pass(?:ed|es|ing)?|through|successful(?: at| in)?|shortlisted|selected|approved|based on|invited (?:from|after)|once)(?: the| an?| your| their)?\s$"
)

_BECAUSE_OF: Final = re.compile(
    r"\b(?:following|after|in (?:response|answer|reply|view|light) (?:to|of)|in the light of|because of|due to|owing to|given|on account of)(?: (?:the|some|several|many|all|a number of|your|bidders?['’]))* $"
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


def thing_of(hits: list[Hit], clause: str, kind: Kind, *, nearest_last: bool) -> Hit | None:
    """Return the thing that the date belongs to: the first one named in the part of the clause nearest to it."""
    subjects = _candidates(hits, clause, kind, nearest_last=nearest_last)
    subjects = [
        hit
        for hit in subjects
        if not any(
            other.start <= hit.start and hit.end <= other.end and (other.start, other.end) != (hit.start, hit.end)
            for other in subjects
        )
    ]
    if len(subjects) < 2:
        return subjects[0] if subjects else None
    breaks = [match.start() for match in BREAK.finditer(clause)]
    nearest = max(subjects, key=lambda hit: hit.end) if nearest_last else min(subjects, key=lambda hit: hit.start)
    part = bisect_right(breaks, nearest.start)
    same = [hit for hit in subjects if bisect_right(breaks, hit.start) == part]
    first = min(same, key=lambda hit: hit.start)
    for hit in sorted(same, key=lambda hit: hit.start):  # "tender clarifications" are clarifications
        if first.rule.what is not None and hit.start - first.end == 1 and clause[first.end] == " ":
            first = hit
    # "Forms for the final report": what it is for says of which kind it is.
    of = [hit for hit in same if hit.rule.what is None and _IS_FOR.fullmatch(clause, first.end, hit.start)]
    return of[0] if of and first.rule.what is What.APPLY else first


def _candidates(hits: list[Hit], clause: str, kind: Kind, *, nearest_last: bool) -> list[Hit]:
    """Return the things that a clause names but for those that go with another, are taught, or are over by then."""
    subjects = [hit for hit in hits if hit.rule.speaks is Speaks.SUBJECT and not _goes_with_a_request(clause, hit)]
    if not any(hit.rule.speaks in (Speaks.CLOSING, Speaks.WEAK) for hit in hits) and any(
        hit.rule.speaks is Speaks.EVENT for hit in hits
    ):  # "Webinar: how to write a good bid – 5 February": bids are what it is about
        subjects = [hit for hit in subjects if hit.rule.what not in (What.APPLY, What.QUESTIONS)]
    if kind is Kind.TRAINING:  # "learn how to find, bid for and manage contracts" is what is taught
        subjects = [
            hit for hit in subjects if hit.rule.what is not What.APPLY or not _TAUGHT.search(clause, 0, hit.start)
        ]
    asked = _IF_THEN.match(clause) if len(subjects) > 1 and nearest_last else None
    if asked is not None:  # "if you mean to put in a proposal please send an expression of interest by"
        subjects = [hit for hit in subjects if hit.start >= asked.end()] or subjects
    if len(subjects) > 1:  # "full applications (by invitation after stage one)": what went before is not meant
        earlier = [
            hit for hit in subjects if hit.rule.what is What.EOI and _WENT_BEFORE.search(clause, 0, hit.start)
        ]
        subjects = [hit for hit in subjects if hit not in earlier] or subjects
    if len(subjects) > 1:  # "following questions from bidders the deadline for tenders moves": why it moves
        why = [
            hit for hit in subjects if hit.rule.what is What.QUESTIONS and _BECAUSE_OF.search(clause, 0, hit.start)
        ]
        subjects = [hit for hit in subjects if hit not in why] or subjects
    if len(subjects) > 1 and kind is Kind.CONTRACT:  # a questionnaire that goes with the tender is no stage
        subjects = [hit for hit in subjects if not _is_enclosed(clause, hit)] or subjects
    if len(subjects) > 1:  # "we ask those that we select to send a full application": the sending is meant
        told = [hit for hit in subjects if hit.rule.what is What.DECISION and _THEN_SENT.search(clause, hit.end)]
        sent = any(hit.rule.what is What.APPLY for hit in subjects)
        subjects = [hit for hit in subjects if hit not in told] if sent else subjects
    return subjects
