"""What a talk keeps beside what was said last, and when words that say little by themselves go on with that.

In hand are the fund that was looked at, the search that found it, and the way that was told. None of them is lost
by an answer in between, and the words are answered by the one that tells something on them.
"""

from dataclasses import replace

from tracker.asking.items.naming import item_asked
from tracker.asking.items.of_one import asks_of_one
from tracker.asking.items.points import leans
from tracker.asking.items.shortly import asks_shortly
from tracker.asking.line.unread import plain
from tracker.asking.talk.followup import goes_on
from tracker.asking.ways.choices import picked
from tracker.flows.ask.asked import SEARCHES, Asked
from tracker.questions import Answer, Question
from tracker.terms import Intent

#: Who only picks one does so in as many words.
MOST_PICKING = 4


def kept_behind(words: str, question: Question, before: Asked) -> Asked | None:
    """Return what else words may go on with that were understood as `question`: the fund, the search, the way."""
    if question.silent and len(before.spoken_of.shown) == 1:
        return before.spoken_of
    if question.silent and before.way is not None and question.lead != "pathway":
        return replace(before, answer=Answer(before.way), listed=(), behind=None)
    of_one = before.answer.question.intent is Intent.DETAILS
    if of_one and before.searched is not None and question.intent in SEARCHES and goes_on(words):
        return replace(before, answer=replace(before.answer, question=before.searched))
    return None


def tells_more(again: Asked, *, instead_of: Asked) -> bool:
    """Say whether words are better answered by what they go on with than by themselves."""
    question = again.answer.question
    if question.intent is Intent.DETAILS:
        return bool(again.answer.in_its_words)
    if question.intent in SEARCHES:
        return instead_of.answer.question.intent in SEARCHES
    return question.intent is Intent.PATHWAY and not question.silent


def says_little(question: Question) -> bool:
    """Say whether an answer leaves a talk where it was: small talk, nothing of ours, a word that is not known."""
    unknown = question.intent is Intent.GLOSSARY and not (question.terms or question.guide)
    return unknown or question.intent in (Intent.SMALLTALK, Intent.OUT_OF_SCOPE, Intent.HELP)


def pending_of(words: str, spoken: Asked) -> tuple[int, str] | None:
    """Return the number that is picked, and what was asked before it was asked of which; None for neither."""
    before = spoken.answer
    asked_which = before.question.intent is Intent.DETAILS and not before.opportunities and before.nearest
    number = _number(words, len(spoken.shown)) if asked_which else None
    if number is None or not 1 <= number <= len(spoken.shown) or before.question.filters.text:
        return None
    asks = asks_of_one(before.question.words) or leans(before.question.words) or asks_shortly(before.question)
    return (number, before.question.words) if asks else None


def _number(words: str, count: int) -> int | None:
    """Return the number that a few words are and nothing else: "2", "the second one"; None for other words."""
    line = plain(words)
    named = (item_asked(line, capitals=False) or "") if len(line.split()) <= MOST_PICKING else ""
    return count if named == "last" else int(named) if named.isdigit() else picked(words, count)


def way_kept(asked: Asked, before: Asked | None) -> Question | None:
    """Return the way that was told last, where nothing was listed since."""
    question = asked.answer.question
    is_way = question.intent is Intent.PATHWAY and question.lead == "pathway"
    if is_way and not (question.distress or question.choices):
        return question
    return None if before is None or asked.shown else before.way
