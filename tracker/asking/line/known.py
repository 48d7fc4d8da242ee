"""Which words are spelt right, and which of them may stand in for a misspelt one.

Pure: the guidance is handed in; the rest are the tables of `asking` and the place names.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from tracker.asking.days.calendar_names import FEASTS, MONTHS, SEASONS, WEEKDAYS
from tracker.asking.filters import vocabulary
from tracker.asking.filters.subjects import NAMES, STOP_WORDS
from tracker.asking.line.empty_words import EMPTY_WORDS
from tracker.asking.line.slips import SPELLINGS
from tracker.asking.line.spelling import Spelling
from tracker.asking.line.unread import plain
from tracker.asking.places.nicknames import DISTRICTS, NICKNAMES
from tracker.asking.places.where import EVERYDAY
from tracker.asking.synonyms import SYNONYMS
from tracker.asking.ways.concepts import CONCEPTS
from tracker.knowledge import Guidance
from tracker.text.gazetteer import AMBIGUOUS, PLACES

#: What stands in no list of places, since it is an area itself.
_COUNTRIES = frozenset("scotland england yorkshire".split())
_KEPT: list[tuple[Guidance, Spelling]] = []


def spelling_of(guidance: Guidance) -> Spelling:
    """Return the words that are spelt right (those of the tables and the guidance), and those that may be put in."""
    if not _KEPT or _KEPT[0][0] is not guidance:
        names: list[str] = [*guidance.terms]
        names += [also for term in guidance.terms.values() for also in term.also]
        names += [phrase for pathway in guidance.pathways.values() for phrase in pathway.words]
        names += [phrase for guide in guidance.guides.values() for phrase in guide.words]
        names += [word for guide in guidance.guides.values() for one in guide.details for word in one.words]
        names += [phrase for template in guidance.templates.values() for phrase in template.words]
        running: list[str] = [term.meaning for term in guidance.terms.values()]
        for pathway in guidance.pathways.values():
            running += [f"{stage.happens} {stage.do} {stage.helps} {stage.barrier}" for stage in pathway.stages]
        for guide in guidance.guides.values():
            running += [guide.purpose, *guide.steps, guide.notes]
        running += [name for names in (*NICKNAMES.values(), *DISTRICTS.values()) for name in names]
        # Tables and glossary also list how people misspell a word: that makes no other misspelling of it right.
        wanted = (_table_words() | _words_of(names)) - frozenset(SPELLINGS)
        _KEPT[:] = [(guidance, Spelling(right=wanted | _words_of(running) | EMPTY_WORDS, wanted=wanted))]
    return _KEPT[0][1]


@lru_cache(maxsize=1)
def long_place_names() -> Spelling:
    """Return the names of places that are long enough to be told apart when misspelt."""
    names = frozenset(name for block in PLACES.values() for name in _long_names(block)) | _COUNTRIES
    return Spelling(right=names | _table_words(), wanted=names)


def _words_of(lines: Sequence[str]) -> frozenset[str]:
    return frozenset(word for line in lines for word in plain(line).split())


@lru_cache(maxsize=1)
def _table_words() -> frozenset[str]:
    tables = (
        vocabulary.KIND_WORDS,
        vocabulary.CATEGORY_WORDS,
        vocabulary.APPLICANT_WORDS,
        EVERYDAY,
        CONCEPTS,
    )
    rows: list[str] = [row for table in tables for says in table.values() for row in says]
    rows += [*vocabulary.PROJECT_THINGS, *vocabulary.PROJECT_VERBS, *NAMES, *STOP_WORDS]
    rows += [*MONTHS, *WEEKDAYS, *FEASTS, *SEASONS, *(word for row in SYNONYMS for word in row)]
    rows += [name for block in PLACES.values() for name in _long_names(block)]
    words = {word for row in rows for shape in _shapes(row) for word in shape.split()}
    return frozenset(words | {word + "s" for word in words if len(word) > 3 and not word.endswith("s")})


def _shapes(row: str) -> tuple[str, ...]:
    """Return a phrase without and with the endings that may be there: "church(es)"."""
    return re.sub(r"\(\w+\)", "", row), re.sub(r"[()]", "", row)


def _long_names(block: str) -> tuple[str, ...]:
    """Return the names of one word that are long enough to be told apart when misspelt ("manchster")."""
    names = (" ".join(name.split()).lower() for name in block.replace("=", ";").split(";"))
    return tuple(name for name in names if len(name) > 6 and name.isalpha() and name not in AMBIGUOUS)
