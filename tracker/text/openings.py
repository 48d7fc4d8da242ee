"""Say which of many patterns may fit a text at all, by the letters with which a word of it begins.

Pure. Rows of patterns are tried one after another, and most begin with words that a text does not hold. What a pattern can begin
with is read off it once, as Python's own compiler of patterns reads it (`re`: its parser is private, but is the only one that
knows what `re` means; what it says that is not known here counts as "may begin with anything").
"""

import re
from collections.abc import Iterable, Sequence
from typing import Any, Final

#: How many letters are looked at.
_MOST: Final = 4
#: A choice of more characters than so many counts as any character; more openings than so many are cut short.
_CHOICES: Final = 12
_OPENINGS: Final = 400
#: Of so many beginnings of words it is remembered what may begin there.
_MEMORY: Final = 5_000
#: Every figure is as good as another.
_FIGURE: Final = re.compile(r"\d")
_A_FIGURE: Final = "0"
#: Where a word begins, with its first letters and what stands behind them.
_WORDS: Final = re.compile(rf"\b(?=(\w[\s\S]{{0,{_MOST - 1}}}))")

#: Letters, and whether more of them may follow that are known.
_Opening = tuple[str, bool]
_ANYTHING: Final[frozenset[_Opening]] = frozenset({("", False)})
_NOTHING: Final[frozenset[_Opening]] = frozenset({("", True)})


def openings_of(pattern: str) -> frozenset[str]:
    """Return strings of at most four letters, with one of which whatever fits the pattern begins; one is empty where it may
    begin with anything, and any figure is a "0". The pattern is for text in lower case: it has no flags.
    """
    parser: Any = re._parser  # type: ignore[attr-defined]
    return frozenset(letters for letters, _ in _joined(parser.parse(pattern)))


def _joined(items: Iterable[tuple[Any, Any]]) -> frozenset[_Opening]:
    found = _NOTHING
    for sign, told in items:
        follows = _begins(str(sign), told)
        if follows is _NOTHING:
            continue
        found = frozenset(
            one if not one[1] else _cut(one[0] + other[0], more=other[1]) for one in found for other in follows
        )
        if len(found) > _OPENINGS:
            return frozenset((letters[:1], False) for letters, _ in found)
        if not any(more for _, more in found):
            break
    return found


def _begins(sign: str, told: Any) -> frozenset[_Opening]:
    """Return with what one piece of a pattern begins."""
    match sign:
        case "LITERAL":
            return frozenset({(_FIGURE.sub(_A_FIGURE, chr(told)), True)})
        case "IN":
            return _of_choice(told)
        case "BRANCH":
            return frozenset().union(*map(_joined, told[1]))
        case "SUBPATTERN":
            return _joined(told[3])
        case "ATOMIC_GROUP":
            return _joined(told)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            least, most, items = told
            once = _joined(items)
            if most > 1:  # what follows may be the same again
                once = frozenset((letters, False) for letters, _ in once)
            return once | _NOTHING if least == 0 else once
        case "AT" | "ASSERT" | "ASSERT_NOT":
            return _NOTHING
    return _ANYTHING


def _of_choice(told: Sequence[tuple[Any, Any]]) -> frozenset[_Opening]:
    letters: set[str] = set()
    for sign, value in told:
        if str(sign) == "LITERAL":
            letters.add(chr(value))
        elif str(sign) == "RANGE" and value[1] - value[0] < _CHOICES:
            letters.update(map(chr, range(value[0], value[1] + 1)))
        elif str(sign) == "CATEGORY" and str(value) == "CATEGORY_DIGIT":
            letters.add(_A_FIGURE)
        else:
            return _ANYTHING
    known = {_FIGURE.sub(_A_FIGURE, letter) for letter in letters}
    return frozenset((letter, True) for letter in known) if len(known) <= _CHOICES else _ANYTHING


def _cut(letters: str, *, more: bool) -> _Opening:
    return letters[:_MOST], more and len(letters) < _MOST


class Openings:
    """Patterns in a row, each of one or more phrases, and which of them may fit where a word begins."""

    def __init__(self, rows: Iterable[Iterable[str]], *, inside: bool = True) -> None:
        """Take the phrases of each pattern, all of them in lower case.

        `inside`: they are sought in a text, where a word begins; else only where a text begins.
        """
        self._rows: dict[str, set[int]] = {}
        for number, phrases in enumerate(rows):
            for phrase in phrases:
                for letters in openings_of(phrase):
                    sought = letters if letters[:1].isalnum() or not inside else ""
                    self._rows.setdefault(sought, set()).add(number)
        self._known: dict[str, frozenset[int]] = {}

    def in_text(self, text: str) -> set[int]:
        """Return the numbers of the patterns that may fit somewhere in a text in lower case."""
        return self._of(set(_WORDS.findall(text)))

    def at_start(self, text: str, most: int) -> set[int]:
        """Return the numbers of those that may fit where a text begins, or behind at most so many of its characters."""
        return self._of({text[at : at + _MOST] for at in range(most + 1)})

    def _of(self, beginnings: Iterable[str]) -> set[int]:
        if len(self._known) > _MEMORY:
            self._known.clear()
        found = set(self._rows.get("", ()))
        for letters in beginnings:
            known = self._known.get(letters)
            if known is None:
                told = _FIGURE.sub(_A_FIGURE, letters)
                some = (self._rows.get(told[:length], ()) for length in range(1, len(told) + 1))
                known = self._known[letters] = frozenset().union(*some)
            found |= known
        return found
