"""Which of a guide's further parts are asked for by name: "what does WEMWBS cost", "PHQ-9 licence".

Pure: the guidance is handed in. Who seeks money or a list and names one of them asks for that, not for what it is.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from tracker.asking.intents import LIST
from tracker.asking.line.unread import plain
from tracker.knowledge import Detail, Guidance, Guide, Pathway

_SEEKS_MONEY = re.compile(
    r"\b(?:grants?|fund(?:s|ing)?|money|bursar(?:y|ies)|tenders?|contracts?|webinars?|courses?|training)\b"
)


def details_asked(line: str, guidance: Guidance) -> tuple[Guide, tuple[Detail, ...]] | None:
    """Return the guide and its details that a plain line names; None where it names none or seeks something else.

    All of one guide: that of which the line names most.
    """
    if LIST.search(line) or _SEEKS_MONEY.search(line):
        return None
    found = [(guide, _named(line, guide)) for guide in guidance.guides.values() if guide.details]
    guide, details = max(found, key=lambda one: len(one[1]), default=(None, ()))
    return None if guide is None or not details else (guide, tuple(details))


_OFFERED = re.compile(
    r"(?:(?:please|ok|yes|so|and|,) )*(?:(?:show|tell|give|open) (?:me |us )?(?:about )?)?"
    r"(?:the |your )?(?:(?:whole|full|entire|complete) )?(?:(?:checklist|guide|steps|list|pathway)(?: of| on| for| about)? )?(?:the )?(?P<title>.+?)(?: (?:checklist|guide))?(?: please)?"
)


def by_title(line: str, guidance: Guidance) -> str | None:
    """Return the id of the guide or pathway that a plain line names by its title, as answers offer it."""
    found = _OFFERED.fullmatch(line)
    said = {line, "" if found is None else found["title"]}
    if line in map(_plain_name, guidance.terms):
        return None  # "safeguarding" asks what the word means
    titled: list[Guide | Pathway] = [*guidance.guides.values(), *guidance.pathways.values()]
    return next((one.id for one in titled if _plain_name(one.title) in said), None)


def names_guidance(line: str, guidance: Guidance) -> bool:
    """Say whether a plain line names a guide, a part of one or a pathway as it is called, and asks about that."""
    return details_asked(line, guidance) is not None or by_title(line, guidance) is not None


@lru_cache(maxsize=1024)
def _plain_name(name: str) -> str:
    """Return a name of the guidance as a plain line; the guidance holds some hundred, asked after in every question."""
    return plain(name)


def _named(line: str, guide: Guide) -> Sequence[Detail]:
    """Return what the line names; of a name within a longer one ("ONS4 score") only the longer counts."""
    left, found = f" {line.replace(',', ' ')} ", set()
    words = [(_plain_name(word), one) for one in guide.details for word in (one.name, *one.words)]
    for word, one in sorted(words, key=lambda pair: -len(pair[0])):
        if f" {word} " in left:
            left = left.replace(f" {word} ", " | ")
            found.add(one.name)
    return [one for one in guide.details if one.name in found]
