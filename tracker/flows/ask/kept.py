"""What a talk keeps beside what was said last, and when words that say little by themselves go on with that.

In hand are the fund that was looked at, the search that found it, and the way that was told. None of them is lost
by an answer in between, and the words are answered by the one that tells something on them.
"""

from dataclasses import replace

from tracker.asking.talk.followup import goes_on
from tracker.flows.ask.asked import SEARCHES, Asked
from tracker.questions import Answer, Question
from tracker.terms import Intent


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


def way_kept(asked: Asked, before: Asked | None) -> Question | None:
    """Return the way that was told last, where nothing was listed since."""
    question = asked.answer.question
    is_way = question.intent is Intent.PATHWAY and question.lead == "pathway"
    if is_way and not (question.distress or question.choices):
        return question
    return None if before is None or asked.shown else before.way
