"""See what money may buy instead of running costs, or beside them: "for a support programme or simply for the running costs".

Pure. Used by `categories/categories.py` where a grant offers running costs by that name and no row knows what it is offered beside them: the
other side of an "or", an "and" or a comma, if it is a thing of its own and no bill, no body and no time.
"""

from collections.abc import Collection, Iterable
from itertools import pairwise
from typing import Final

from tracker.model import Evidence
from tracker.reading.categories.core_rules import CORE
from tracker.reading.categories.purpose_shape import ENDS
from tracker.reading.categories.purpose_words import NO_THING, SMALL
from tracker.reading.proof import words_proof
from tracker.terms import Category
from tracker.text.denial import Stance, words_denied
from tracker.text.html import Document
from tracker.text.phrases import Finding
from tracker.text.words import Words, words_of

#: The name of what stands beside running costs where no row knows it.
BESIDE: Final = "a thing beside running costs"
_JOINS: Final = frozenset("or and also plus nor".split())
#: What may stand between the "or" and the thing.
_BETWEEN: Final = frozenset(
    "for with on towards toward to pay pays buy buying fund help even simply just also as well either try".split()
)
_OPENS: Final = frozenset("a an one something particular specific single".split())
#: What may stand between running costs and the "or" before them.
_BEFORE: Final = frozenset(
    "the your general its their our simply just even for on with towards toward also pay meet meeting cover help as well to "
    "a share part of usual normal ordinary regular everyday yearly annual society societys group groups charity charitys club clubs".split()
)
#: "Running costs of the organisation, or …".
_OF_WHOM: Final = frozenset(
    "of the your their its an a organisation organisations charity group groups club hall body general too themselves itself".split()
)
#: A bill, a share, a paper: none of them is a piece of work.
_NO_WORK: Final = frozenset(
    "contribution share part portion proportion percentage loan overdraft review report budget plan strategy reserve reserves wage wages "
    "salary salaries rent bill bills manager managers worker workers bookkeeper accountant caretaker administrator coordinator director post "
    "posts staff job role office unrestricted core running overhead overheads cost costs deficit shortfall gap lower higher larger smaller "
    "combination mixture mix half quarter third tenth copy statement constitution letter phone word minimum maximum typical bit lot".split()
)
#: "A support programme", "a training day": these are something only with a word before them.
_OF_A_SORT: Final = frozenset("programme programmes scheme schemes day days work week weekend".split())
#: "Or towards your rent".
_LEADS: Final = frozenset("for towards toward to".split())
_LOOK: Final = 4
_LONGEST: Final = 5
_FAR: Final = 8


def beside_core(
    told: Iterable[tuple[str, Document, Finding[Category]]], given: Collection[Category]
) -> Evidence | None:
    """Return what a grant offers beside the running costs that it names; None where nothing, or where work is given already."""
    if Category.CORE_COSTS not in given or Category.PROJECT in given:
        return None
    for where, document, finding in told:
        if finding.yes and finding.rule.gives is Category.CORE_COSTS and where != "title":
            by_name = finding.rule.name == CORE
            place = (
                thing_beside(document, finding.first, finding.last)
                if by_name
                else _instead(document, finding.first)
            )
            if place is not None and not _is_learning(told, where, place):
                words = words_of(document)
                start, end = words.starts[place[0]], words.ends[place[1] - 1]
                return words_proof("categories.project", "yes", where, document, start, end, BESIDE)
    return None


def _is_learning(
    told: Iterable[tuple[str, Document, Finding[Category]]], where: str, place: tuple[int, int]
) -> bool:
    """Say whether what stands there is for the organisation's own people: "core costs or a course for your trustees"."""
    return any(
        at == where
        and finding.rule.gives is Category.STAFF_TRAINING
        and finding.yes
        and finding.last > place[0]
        and finding.first <= place[1]
        for at, _, finding in told
    )


def thing_beside(document: Document, first: int, last: int) -> tuple[int, int] | None:
    """Return the positions of a thing that stands beside the words from `first` to before `last`; None where none does."""
    words = words_of(document)
    return _behind(document, words, last) or _ahead(document, words, first)


def _instead(document: Document, first: int) -> tuple[int, int] | None:
    """Return where a thing stands that may be had instead of a bill: "for a concert or towards your rent"."""
    words = words_of(document)
    begin = words.begins[words.sentence[first]]
    led = words.words[max(begin, first - _FAR) : first]
    if not any(pair[0] == "or" and pair[1] in _LEADS for pair in pairwise(led)):
        return None
    return _ahead(document, words, first)


def _behind(document: Document, words: Words, last: int) -> tuple[int, int] | None:
    """Look behind: "running costs of the group, or for a new boiler"."""
    end = words.sentence_end[last - 1]
    at = last
    while at < end and at < last + _LOOK and words.words[at] in _OF_WHOM and not words.comma[at]:
        at += 1
    if at >= end or not (
        words.words[at] in _JOINS or words.comma[at] or words.words[at : at + 3] == ("as", "well", "as")
    ):
        return None
    while at < end and words.words[at] in _JOINS | _BETWEEN:
        at += 1
    return _named(document, words, at, end)


def _ahead(document: Document, words: Words, first: int) -> tuple[int, int] | None:
    """Look before: "for a support programme or simply for the running costs"."""
    begin = words.begins[words.sentence[first]]
    at = first - 1
    while at > begin and at > first - _FAR and words.words[at] in _BEFORE:
        at -= 1
    if at <= begin or words.words[at] not in _JOINS:
        return None
    for opens in range(at - 1, max(begin, at - _FAR), -1):
        if words.words[opens] in _OPENS and words.words[opens - 1] in _BETWEEN | {"need", "want", "plan"}:
            return _named(document, words, opens, at)
    return None


def _named(document: Document, words: Words, at: int, end: int) -> tuple[int, int] | None:
    """Return where the thing that begins at `at` stands: its last word says what it is, those before it of what sort."""
    if at >= end or words.words[at] not in _OPENS:
        return None
    if words.words[at] == "something":
        stop = min(end, at + 2)
    else:
        stop = at + 1
        while stop < min(end, at + 1 + _LONGEST) and not (
            words.comma[stop] or words.colon[stop] or words.words[stop] in ENDS
        ):
            stop += 1
        told = [word for word in words.words[at + 1 : stop] if word not in SMALL]
        if not told or not _NO_WORK.isdisjoint(told):
            return None
        if told[-1] in NO_THING and (len(told) == 1 or told[-1] not in _OF_A_SORT):
            return None
    return (at, stop) if words_denied(document).stance(at, stop) is Stance.YES else None
