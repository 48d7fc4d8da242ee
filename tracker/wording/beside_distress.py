"""Whether anything stands below the help lines: nobody in distress is told what was not understood or not found.

Pure. "My choir is finished, and so am I" asks for no choir.
"""

from dataclasses import replace

from tracker.questions import Answer, Filters
from tracker.terms import Intent


def asks_more(answer: Answer, *, known: bool) -> bool:
    """Say whether a person in distress also asked what can be answered.

    `known` tells whether the guidance has what was asked of it. Words and a day alone may be all that is left of a
    cry for help; a purpose, a place or a sum tells of a question on money.
    """
    question = answer.question
    match question.intent:
        case Intent.OUT_OF_SCOPE | Intent.SMALLTALK:
            return False
        case Intent.HELP | Intent.SUBSCRIBE_HELP:
            return True
        case Intent.PATHWAY | Intent.GLOSSARY:
            return known
    narrowed = replace(question.filters, text=(), due_from=None, due_to=None) != Filters()
    return bool(answer.opportunities) or (question.intent is not Intent.DETAILS and narrowed)
