"""A day by which something was to close and that is over: nothing can close by it, so that what is open is shown instead.

Pure. Who asks for what has closed, was called off or changed means days that are past.
"""

from dataclasses import replace
from datetime import date

from tracker.questions import Question
from tracker.terms import Intent


def without_past(question: Question, *, today: date) -> Question:
    """Return a search without days that are all past, and with the last of them as what was asked for."""
    day = question.filters.due_to
    if day is None or day >= today or question.intent not in (Intent.SEARCH, Intent.DEADLINES):
        return question
    if question.missed or question.states or question.opens or question.opened or question.decides:
        return question
    return replace(question, filters=replace(question.filters, due_from=None, due_to=None), past=day)
