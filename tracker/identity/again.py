"""Whether one item of a source says again what another says that it still holds: "Last chance: Harbour Choirs".

Pure. A funder's news tell of a fund when it opens, and once more before it closes. Two items of one source are two
opportunities, unless one's title is the other's with nothing but such words in front or behind, or a feed gives the
same words twice.
"""

import re
from dataclasses import replace

from tracker.identity.account import Account
from tracker.identity.likeness import LEAST_SHINGLES
from tracker.identity.names import GENERIC_WORDS, words_of
from tracker.identity.same import Same, speaks_against
from tracker.terms import Layer

_COUNT = r"(?:\d{1,2}|an?|one|two|three|four|five|six|seven|ten)"
_WHEN = (
    r"(?:soon|today|tonight|tomorrow|this (?:week|month|(?:mon|tues|wednes|thurs|fri)day)|in \w+ (?:days?|weeks?))"
)
_WHAT = r"(?:applications?|bids|funding|grants?|fund|round|deadline)"
#: What reminds of a fund that was told of before. A new day, a new round or a result is none.
_ROWS = (
    r"(?:(?:a|another|final|quick|gentle|friendly|last) )?reminder",
    r"last (?:chance|call|days?|few days|week)",
    r"final (?:call|chance|days?|few days|week|opportunity)",
    rf"(?:{_WHAT} )?(?:is |are |now )?(?:clos(?:es|ing)|ends?|ending) {_WHEN}",
    r"(?:deadline|closing date) (?:is )?(?:(?:fast )?approaching|looming|looms|nears|nearing|soon|reminder)",
    r"(?:there(?:s| is) )?still time(?: left)?|still open|(?:its )?not too late|time is running out|hurry",
    r"(?:do not|dont) (?:miss(?: out| your chance)?|forget|delay)",
    rf"(?:only |just |with |less than )?{_COUNT} (?:more )?(?:days?|weeks?) (?:left|to go|remaining)",
)
_FOR = r"(?: to apply| to bid| for applications| left)?(?: for| to| on| of)?(?: the| our)?"
_REMINDS = re.compile(rf"(?: ?\b(?:{'|'.join(_ROWS)}){_FOR}(?= |$))*")
#: Longer ones are no titles.
_LONGEST = 200


def reminds(title: str, of: str) -> bool:
    """Say whether a title is another one with nothing but a reminder in front of it, or behind, or both."""
    mine, theirs = f" {_plain(title)} ", f" {_plain(of)} "
    if not theirs.strip() or mine == theirs or len(mine) > _LONGEST:
        return False
    before, found, behind = mine.partition(theirs)
    if not found:
        return False
    return all(_REMINDS.fullmatch(each.strip()) is not None for each in (before, behind))


def again(mine: Account, theirs: Account) -> Same | None:
    """Say why two items of one source that stand there side by side are of one fund; None where they are two.

    One reminds of the other; both close on the same days, and nothing speaks against it.
    """
    if not mine.days or mine.days != theirs.days:
        return None
    if reminds(mine.title, theirs.title):
        plain = replace(mine, title=theirs.title), theirs
    elif reminds(theirs.title, mine.title):
        plain = mine, replace(theirs, title=mine.title)
    else:
        return None
    if speaks_against(*plain):
        return None
    return Same(f"a reminder of the same fund, with the same closing day, as “{theirs.title}”", 6, Layer.NAME)


def twice(mine: Account, theirs: Account) -> Same | None:
    """Say why two items of one feed that stand there side by side are one that was posted twice; else None.

    Title and text are the same to the word and name the closing day, and the title has a word of its own.
    """
    if not mine.days or len(mine.text_words) < LEAST_SHINGLES or not mine.title_words - GENERIC_WORDS:
        return None
    if (mine.text_words, _plain(mine.title)) != (theirs.text_words, _plain(theirs.title)):
        return None
    return Same(f"the same title and words as “{theirs.title}”, posted again", 7, Layer.TEXT)


def _plain(title: str) -> str:
    return " ".join(words_of(title))
