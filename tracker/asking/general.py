"""Funds for any group, for somebody who names a group: a choir may ask a general fund, too.

Pure.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from tracker.asking.alike import bare, bare_title
from tracker.asking.filters.wide_subjects import WIDE
from tracker.asking.intents import DOMAIN, SEEKS
from tracker.asking.line.unread import phrases, plain
from tracker.model import Opportunity
from tracker.questions import Filters, Question
from tracker.terms import Applicant, Intent, Kind

#: So many that name the group are enough; with fewer, general funds follow them, so many at most.
ENOUGH, MOST = 3, 5

#: Sorts of groups. Work and themes ("befriending", "heritage") are none: a fund for those is sought.
_GROUPS = phrases(
    (
        "choir(s)", "shed(s)", "mens shed(s)", "garden(s)", "community garden(s)", "allotment(s)", "orchard(s)", "club(s)",
        "band(s)", "orchestra(s)", "society", "societies", "theatre group(s)", "drama group(s)", "art group(s)",
        "singing group(s)", "walking group(s)", "support group(s)", "peer support group(s)", "self help group(s)",
        "youth group(s)", "playgroup(s)", "toddler group(s)", "knit and natter", "men in sheds", "cafe(s)", "repair cafe(s)",
        "library friends", "scout(s)", "guides", "brownies", "cadets", "team(s)", "troupe(s)", "circle(s)", "hall(s)",
        "village hall(s)", "community centre(s)", "group(s)", "friends of",
    )
)  # fmt: skip
_ANY_GROUP = phrases(("group(s)", "community group(s)", "small group(s)", "tiny group(s)", "community centre(s)"))


def names_groups(question: Question) -> bool:
    """Say whether what is sought is money for a sort of group, and nothing else is its subject."""
    text = question.filters.text
    plain_search = question.intent in (Intent.SEARCH, Intent.DEADLINES) and not (
        question.states or question.changed
    )
    return bool(text) and plain_search and set(question.filters.kinds) <= {Kind.GRANT} and all(map(_is_group, text))


def for_any_group(question: Question) -> Question:
    """Return the search for general funds in its place."""
    return replace(question, filters=replace(question.filters, text=(), kinds=(Kind.GRANT,)))


def is_general(opportunity: Opportunity, sought: Sequence[str]) -> bool:
    """Say whether it is money for something, and its name keeps it for no sort of group, nor for another subject.

    "Sport for All" is nothing for a choir; `sought` is for whom it is looked for.
    """
    if opportunity.reading.applicants == (Applicant.INDIVIDUAL,):
        return False
    subjects = _subjects_of(opportunity.title)
    if subjects and subjects.isdisjoint(subject for phrase in sought for subject in _subjects_of(phrase)):
        return False
    return bool(opportunity.reading.categories) and not _keeps_it(opportunity.title)


#: Subjects for which a name keeps the money; words that a general fund's name may hold as well are none.
_SAYS_MORE = frozenset(("running", "game", "rescue", "play", "guide", "college", "ancient", "memorial"))
_KEEPING = ("sport", "heritage", "religion", "animals", "schools", "children", "young people", "older people")
_SUBJECTS = [
    frozenset(map(bare, (*names, *words))) - _SAYS_MORE
    for names, words in WIDE
    if not {*names}.isdisjoint(_KEEPING)
]


@lru_cache(maxsize=4096)
def _subjects_of(name: str) -> frozenset[int]:
    """Return which wide subjects a name speaks of, by their rows."""
    line = bare_title(name)
    return frozenset(row for row, told in enumerate(_SUBJECTS) if any(f" {word} " in line for word in told))


@lru_cache(maxsize=4096)
def _keeps_it(title: str) -> bool:
    """Say whether a title keeps the money for a sort of group."""
    return _GROUPS.search(_ANY_GROUP.sub(" ", plain(title))) is not None


def general_why(why: str, filters: Filters) -> str:
    """Say beside why it fits that it is not kept for the group that was named."""
    own = f"not only for “{filters.text[0]}”: check that yours counts"
    return f"{why}; {own}" if why else own


_ANYTHING_FOR = re.compile(
    r"(?:(?:hi|hello|and|so|is there|are there|have you got|got|,) )*(?:anything|anythin|owt|something|summat) (?:for|towards|to help with|to pay for)\b"
)


def seeks_money(question: Question) -> bool:
    """Say whether money is sought, rather than anything that goes by the words."""
    line = plain(question.words)
    if _ANYTHING_FOR.match(line):
        return True
    return SEEKS.search(line) is not None and DOMAIN.search(line) is not None


def _is_group(phrase: str) -> bool:
    words = phrase.split()
    return any(_GROUPS.fullmatch(" ".join(words[start:])) for start in range(len(words)))
