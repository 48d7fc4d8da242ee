"""Which question it is when somebody speaks of the bot itself: that it is wrong or no use, or that they did not follow.

Pure. Where words may tell of distress that comes first, whatever they say of the bot besides.
"""

from typing import Final

from tracker.asking.distress.distress import Distress
from tracker.asking.talk.said_to_bot import said_to_bot
from tracker.asking.talk.told_wrong import asks_again, is_of_the_bot, scolds, told_wrong
from tracker.questions import AGAIN, SCOLDED, WRONG, Question
from tracker.terms import Intent

_CALM: Final = (Distress.NONE, Distress.FAINT)


def of_the_bot(words: str, distress: Distress) -> Question | None:
    """Return the question of who says that the bot is wrong or no use, or who did not follow; None for any other."""
    if distress in (Distress.LIKELY, Distress.CLEAR):
        return None
    wrong = told_wrong(words)
    if wrong is not None and not wrong.of_one and (distress is Distress.NONE or is_of_the_bot(words)):
        return Question(words, Intent.HELP, lead=WRONG)
    if distress not in _CALM:
        return None
    if scolds(words):
        return Question(words, Intent.SMALLTALK, lead=SCOLDED)
    return Question(words, Intent.SMALLTALK, lead=AGAIN) if asks_again(words) else None


def said_of_answers(words: str, line: str, distress: Distress) -> Question | None:
    """Return the question of who speaks of the bot's answers in other words (`said_to_bot.py`), or asks for its guides."""
    said = said_to_bot(line) if distress in _CALM else None
    return None if said is None else Question(words, Intent.HELP, lead=said)
