"""Where somebody who talks is: "I'm an artist in Belfast", and three questions later "how do I get work with the health trust?".

Pure. What they said of themselves holds for all they ask until they say otherwise; a place that they only asked for tells in
which nation a way to money is meant. Words of their own always go first.
"""

import re
from dataclasses import replace

from tracker.asking.filters.amounts import read_own_income
from tracker.asking.line.unread import Unread, plain
from tracker.asking.places.where import read_areas, read_places
from tracker.asking.talk.follow import Cleared, clears
from tracker.asking.talk.set_right import SETS_RIGHT
from tracker.asking.told import Told
from tracker.asking.ways.pathways import nations_implied, nations_of
from tracker.questions import AskBack, Home, Question
from tracker.terms import Intent, Kind

#: Somebody speaks of themselves.
_OURS = re.compile(
    r"\b(?:(?:we are|i am|im|were|we re|ive|weve|ive got|weve got|we have|i have|i run|we run|we live|i live) (?:[a-z]+ ){0,8}?(?:in|from|near|at|based|round|outside)"
    r"|^(?:we|its) (?:in|from|near)|(?:based|here|us|me) (?:here )?(?:in|near|round|from)|(?:our|my) (?:[a-z]+ ){1,6}?(?:meets? in|is in|is based in))\b"
)
#: So shortly one asks on: "anything for running costs" after "what's open in Norfolk" is meant for there.
_SAYS_SHORTLY = re.compile(
    r"(?:(?:so|and|ok|okay|but|thanks|ta|great|hmm|right|,) )*(?:(?:is|are) there |have you got |got )?(?:anything|any|something|owt|money|funding|help|more|others?) (?:else )?(?!(?:new|in|near|at|closing)\b)(?:[a-z]+ ?){1,6}"
)
#: Where answers tell where somebody is.
_TELLING = (Intent.SEARCH, Intent.DEADLINES, Intent.PATHWAY, Intent.GLOSSARY)


def home_after(question: Question, before: Home | None) -> Home | None:
    """Return what is known of somebody after a question that was understood; `before` is what was known until then."""
    told = question.income
    if told is None and any(mark.isdigit() for mark in question.words):
        told = read_own_income(Unread(plain(question.words)))
    income = told or (None if before is None else before.income)
    home = _place_after(question, before)
    if home is None:
        return None if income is None else Home((), income=income)
    return home if home.income == income else replace(home, income=income)


def _place_after(question: Question, before: Home | None) -> Home | None:
    filters = question.filters
    if not filters.areas and question.nations and _OURS.search(line := plain(question.words)):
        filters = replace(filters, areas=read_areas(Unread(line)))  # "is that the same here in Belfast"
    if filters.areas and question.intent in _TELLING:
        known = before is not None and before.own
        line = plain(question.words)
        replied = AskBack.PLACE in question.settled
        own = replied or _OURS.search(line) is not None or (known and SETS_RIGHT.search(line) is not None)
        if known and not own:  # elsewhere was only asked about
            return before
        return Home(filters.areas, question.places or read_places(line), filters.applicants if own else (), own)
    if before is not None and Cleared.AREAS in clears(Unread(plain(question.words))):
        return None
    return before


def at_home(told: Told, intent: Intent, home: Home | None, text: str, earlier: Question | None) -> Told:
    """Return what a line says, with where somebody is, where the line names no place and it matters for what is asked."""
    named = told.filters.areas or told.not_wanted.areas or Cleared.AREAS in told.cleared
    if home is None or not home.areas or named or (earlier is not None and earlier.filters.areas):
        return told
    if intent in (Intent.PATHWAY, Intent.GLOSSARY):
        implied = nations_implied(text)
        elsewhere = implied and set(implied).isdisjoint(nations_of(home.areas, ""))
        return told if elsewhere else replace(told, filters=replace(told.filters, areas=home.areas))
    searched = (
        intent in (Intent.SEARCH, Intent.DEADLINES) and earlier is None and Kind.AWARD not in told.filters.kinds
    )
    if not searched or not (home.own or _SAYS_SHORTLY.fullmatch(text)):
        return told
    applicants = told.filters.applicants or home.applicants
    return replace(told, filters=replace(told.filters, areas=home.areas, applicants=applicants), places=home.places)
