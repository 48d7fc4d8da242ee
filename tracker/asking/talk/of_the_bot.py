"""Which question it is when somebody speaks of the bot itself: that it is wrong or no use,
that they did not follow, what it keeps of them, or which languages it knows.

Pure. The one door to `said_to_bot.py` and `about_bot.py`. Where words may tell of distress that comes first, whatever they say of the bot
besides.
"""

import re
from typing import Final

from tracker.asking.distress.distress import Distress
from tracker.asking.line.foreign import is_foreign
from tracker.asking.talk.about_bot import asked_of_bot
from tracker.asking.talk.said_to_bot import is_of_the_bot, said_to_bot, told_wrong
from tracker.questions import Question, Said
from tracker.terms import Intent

_CALM: Final = (Distress.NONE, Distress.FAINT)
#: Such words, in a line that asks what is kept and nothing else, are no cry for help; "forget me" may be one.
_OF_DATA: Final = re.compile(r"\b(?:data|messages?|questions?|chats?|details|privacy)\b")
_CHAT: Final = (Said.SCOLDED, Said.AGAIN)


def of_the_bot(words: str, line: str, distress: Distress, *, answered: bool) -> Question | None:
    """Return the question of who speaks of the bot's answers, or asks for its guides; None for any other.

    `line` is what they say in plain spelling. `answered`: a point of a guide answers it, unless it is plainly of the bot.
    """
    if distress in (Distress.LIKELY, Distress.CLEAR):
        return None
    wrong = told_wrong(words)
    if wrong is not None and not wrong.of_one and (distress is Distress.NONE or is_of_the_bot(words)):
        return Question(words, Intent.HELP, lead=Said.WRONG)
    said = said_to_bot(words, line, loosely=not answered) if distress in _CALM else None
    if said is None and (distress in _CALM or _OF_DATA.search(line)):
        said = asked_of_bot(line)
    if said is None and is_foreign(words):
        return Question(words, Intent.HELP, lead=Said.LANGUAGES, distress=distress not in _CALM)
    if said is None:
        return None
    return Question(words, Intent.SMALLTALK if said in _CHAT else Intent.HELP, lead=said)
