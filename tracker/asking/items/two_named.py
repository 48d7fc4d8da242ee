"""Find the two funds that are set against each other by parts of their names: "which is bigger, the Amber or the Birch?".

Pure. Whether there are such funds is not known here.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.asking.items.of_list import By
from tracker.asking.items.partly_named import Part, telling
from tracker.asking.line.unread import plain
from tracker.asking.ways.next_steps import LONGEST

_SO = r"(?:(?:and|so|ok|okay|but|right|well|hi|hello|thanks|please|,) )*"
_END = r"(?: (?:please|pls|then|now|of the two|or what|for us|do you think|,))*"
_SORT = r"(?P<{0}sort>(?: (?:thing|one|pot|fund|grants?|scheme|programme|award|money|trust|tender|contract))?)"
_A = r"(?:the |that )?(?P<a>[a-z0-9][a-z0-9 ]{1,60}?)" + _SORT.format("a")
_B = r"(?:the |that )?(?P<b>[a-z0-9][a-z0-9 ]{1,60}?)" + _SORT.format("b")
_OR = r"(?: ,)? (?:or|vs|versus|and) "
#: By what two are set in order, as adjectives and as verbs.
_BY: Sequence[tuple[By, str]] = (
    (By.BIGGEST, r"(?:is |are |pays |gives |offers |has |worth |is worth )?(?:the )?(?:bigger|larger|higher|more|most|biggest|largest|more generous|more money|most money)(?: (?:grant|pot|sum|amount))?"),
    (By.SMALLEST, r"(?:is |are |pays |gives |offers )?(?:the )?(?:smaller|lower|less|least|smallest|lowest)"),
    (By.SOONEST, r"(?:(?:closes|close|ends|shuts|is due|is|comes) )(?:the )?(?:first|sooner|soonest|earlier|earliest|before)|(?:sooner|earlier)|has the (?:first|sooner|soonest|earlier|earliest|nearer) (?:deadline|closing date)"),
    (By.LATEST, r"(?:(?:closes|close|ends|shuts|is due|is) )(?:the )?(?:last|later|latest|after)|later|has the (?:later|latest|last) (?:deadline|closing date)|(?:gives|leaves) (?:us |me )?(?:more|longer|the most) time"),
)  # fmt: skip
_PATTERNS = tuple(
    (by, re.compile(f"{_SO}{pattern}{_END}"))
    for by, says in _BY
    for pattern in (
        rf"(?:which|what|whats)(?: one)?(?: of (?:these|them|the two))? (?:{says})(?: out of| between| from| of)?(?: ,)? {_A}{_OR}{_B}",
        rf"which(?: one)? of {_A}{_OR}{_B} (?:{says})",
        rf"{_A}{_OR}{_B} ?,? (?:which|what|whats)(?: one)? (?:{says})",
        rf"(?:is|are|does|do|will) {_A} (?:{says.replace('closes|close', 'closes|close|closing')}) than {_B}(?: does| is)?",
        rf"does {_A} (?:close|end|shut|finish|pay|give|offer) (?:{says}|{'before' if by is By.SOONEST else 'after' if by is By.LATEST else '(?!)'}) ?(?:than )?{_B}",
    )
)
_COMPARE = re.compile(
    rf"{_SO}(?:(?:can you |could you )?compare|whats the difference between|difference between|how does) {_A}(?: compare)?(?: ,)? (?:and|with|to|or|against|vs|versus) {_B}{_END}"
)
#: A cue that stands in every such line: most lines hold none.
_CUE = re.compile(r"\b(?:which|what|whats|than|compare|difference|does)\b")
#: Such words name nothing.
_NO_NAME = re.compile(
    r"\b(?:it|this|that|these|those|them|they|we|you|i|your|our|any|anything|all|some|every|each|other|what|which|number|first|second|third|last|one|two|a|an)\b"
)


@dataclass(frozen=True, slots=True)
class TwoNamed:
    """Two parts of names, and by what they are set in order; NOTHING: side by side."""

    parts: tuple[Part, Part]
    by: By


def two_named(words: str) -> TwoNamed | None:
    """Return the two that the words set against each other by parts of their names; None where they do no such thing."""
    if len(words) > LONGEST:
        return None
    line = plain(words)
    if not _CUE.search(line):
        return None
    for by, pattern in (*_PATTERNS, (By.NOTHING, _COMPARE)):
        found = pattern.fullmatch(line)
        if found is None:
            continue
        parts = Part(found["a"].strip(), found["asort"].strip()), Part(found["b"].strip(), found["bsort"].strip())
        if all(telling(part.name) and not _NO_NAME.search(part.name) for part in parts):
            return TwoNamed(parts, by)
    return None
