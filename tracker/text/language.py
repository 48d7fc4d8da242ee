"""Tell whether a text is in Welsh, so that a reading can say that it was not read as an English one is.

Pure. Counts the small words that every text holds, and the commonest ones of funders. An English text with Welsh names
is not Welsh, nor is a text that says all in both languages; a line of five words may be.
"""

import re
from typing import Final

from tracker.text.words import Words, fold_word

#: Welsh words that are no English ones ("am", "a", "i", "o" and "y" are left out for that).
_WELSH: Final = frozenset(
    "yn yr mae maer gyfer ac gan bydd byddwn sydd sy'n wedi wedi'i neu eich ein hwn hon rhaid gallwch gall fydd i'r o'r a'r yw hyd "
    "erbyn dros rhwng trwy drwy bod cael gael rydym rydyn nid ni'n mae'r mae'n i'w o'ch eu'n ydych "
    "cyllid gyllid ariannu arian grantiau ceisiadau cais gais ymgeisio cymunedol gymunedol cronfa gronfa gronfa'n sefydliad sefydliadau "
    "mudiadau fudiadau grwpiau elusennau prosiect prosiectau brosiectau gwasanaeth gwasanaethau dyddiad dyddiadau cau cyngor lleol "
    "gyda gydag ymestyn estyn opsiwn flynedd mlynedd cyfnod gyfnod hyfforddiant gweithdy gweminar cwrs cofrestru cofrestrwch tendr tendrau dendro gwahoddiad blwyddyn flwyddyn blynedd newyddion swydd cyllideb uchafswm newydd hanner dydd ddydd cynnig".split()
)
_ENGLISH: Final = frozenset(
    "the of and to for is are with by from this that be or will your our can you we not have has as it their".split()
)
_WORD: Final = re.compile(r"[a-zâêîôûŵŷ]+(?:['’][a-z]+)?")
#: So much of a text tells its language.
_LOOKED_AT: Final = 4_000
#: A text needs so many Welsh words, of which no more than every third may be met by an English one.
_LEAST: Final = 2
_SHARE: Final = 3
#: The same as `text/words.py` cuts them, without those that are English words then ("o'r" is "or").
_TELLING: Final = frozenset(map(fold_word, _WELSH)) - {"or", "ar"}


def is_welsh(text: str) -> bool:
    """Say whether nearly all of `text` is in Welsh."""
    words = _WORD.findall(text[:_LOOKED_AT].lower().replace("’", "'"))
    if _WELSH.isdisjoint(words):
        return False
    welsh = sum(word in _WELSH for word in words)
    english = sum(word in _ENGLISH for word in words)
    return welsh >= _LEAST and welsh >= _SHARE * english


def holds_welsh(words: Words) -> bool:
    """Say whether any of the words of a text is Welsh, so that Welsh rows are worth trying."""
    told = words.found.get(_TELLING)
    if told is None:
        # Every heading asks of the same words.
        told = words.found[_TELLING] = not _TELLING.isdisjoint(words.words)
    return bool(told)
