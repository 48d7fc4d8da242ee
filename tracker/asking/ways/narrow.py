"""Which parts of a guide answer a narrow question: "do our volunteers need a check" wants one step, not all of it.

Pure. A part is told by the words that it shares with the question, rare ones in that guide counting more. Who asks for the
guide itself, or in words that stand all over it, gets its steps in short.
"""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from tracker.asking.line.unread import plain
from tracker.asking.ways.nearness import word_stems
from tracker.knowledge import Guidance, Guide, note_parts
from tracker.questions import Aspect, Question
from tracker.terms import Intent

#: So much of what the question's words tell must stand in a part, and so much of the best part's in a further one.
SHARE, BESIDE = 0.5, 0.75
MOST = 3
#: So many words shared are enough wherever they stand; one that stands behind a part's first sentence counts so much, and
#: one that the guide does not hold so much of what a word in one part does.
ENOUGH, WITHIN, UNKNOWN = 3, 0.7, 0.5
#: One word alone tells a part only where no more parts than these hold it.
MOST_WITH_ONE = 2
#: Words that begin alike are one: "insured" says no more of "Insurance".
_ALIKE = 5
#: How something is asked for.
_ASKING = word_stems("tell explain show help question problem wonder please thanks answer mean find")
_ASKED_FOR = re.compile(
    r"\b(?:guides?|check ?lists?|all about|everything|overview|the steps|step by step|guidance)\b"
)
_ALL_OF = re.compile(
    r"\b(?:the|your|a) (?:whole|full|entire|complete)(?: [a-z]+){0,4}? (?:guides?|check ?lists?|steps)\b|\b(?:guide|check ?list|steps)\b.*\bin full\b"
)
_WHOLE = re.compile(
    r"(?:(?:ok|okay|yes|please|and|can i|can we|could i|could you|i want|id like|we want|go on|show|see|give|tell|read|have|get|list|send|me|us|,) )*"
    r"(?:(?:the |that |this |your )?(?:whole|full|entire|complete) (?:guide|checklist|list|thing|answer|lot|of it)|all (?:of )?(?:the |its )?(?:guide|steps|checklist|it|that|this|list|parts)|(?:the )?rest(?: of (?:it|the (?:guide|steps|checklist|list)))?"
    r"|(?:the )?(?:whole|lot)(?: of it)?|everything(?: (?:in it|you have|on (?:it|that)))?|(?:show |tell )?(?:me |us )?more(?: (?:of|on|about) (?:it|that|this|the guide))?|in full|the steps|more steps|the other steps)(?: (?:please|pls|then|now|in full))*"
)


_STEP = re.compile(
    r"(?:(?:ok|okay|and|so|what is|whats|what about|tell me|show me|show|explain|more about|more on|about|read|,) )*(?:step|number|part|point) (?P<number>\d{1,2})(?: (?:please|pls|then|in full|again))*"
)
#: Nobody goes on with a guide in more characters.
LONGEST = 120


def pointed(question: Question, line: str, guidance: Guidance) -> Question:
    """Return a question that a guide answers with the parts of it that a plain line asks for."""
    guide = guidance.guides.get(question.guide or "")
    told = question.details or question.parts or question.aspect is Aspect.WHOLE
    if guide is None or question.lead != "guide" or told or question.templates or question.choices:
        return question
    if _ALL_OF.search(line):
        return replace(question, aspect=Aspect.WHOLE)
    return replace(question, parts=narrowed(line, guide))


def asks_for_whole(line: str) -> bool:
    """Say whether a plain line, behind a part of a guide, asks for all of it."""
    return _WHOLE.fullmatch(line) is not None


def rest_of(earlier: Question, words: str, guidance: Guidance) -> Question | None:
    """Return the question for all of the guide of which some was told; None where the words ask for something else."""
    guide = guidance.guides.get(earlier.guide or "")
    if guide is None or earlier.lead not in ("guide", "terms") or earlier.choices or len(words) > LONGEST:
        return None
    line = plain(words)
    if earlier.lead == "terms" and _STEP.fullmatch(line) is None:  # a guide was only named beside the word
        return None
    step = _STEP.fullmatch(line)
    number = 0 if step is None else int(step["number"])
    if not (asks_for_whole(line) or 0 < number <= len(guide.steps)):
        return None
    return replace(
        earlier,
        words=words,
        intent=Intent.PATHWAY,
        lead="guide",
        silent=False,
        parts=(number,) if number else (),
        details=(),
        aspect=None if number else Aspect.WHOLE,
        templates=(),
        terms=(),
        ask_back=None,
        distress=False,
    )


def narrowed(line: str, guide: Guide) -> tuple[int, ...]:
    """Return the numbers of a guide's parts that a plain line asks for, in their order; () for the guide at large.

    From 1 on its steps, behind them what stands below.
    """
    if _ASKED_FOR.search(line):
        return ()
    parts, rare, own = _parts_of(guide)
    asked = frozenset(word for word in word_stems(line) - _ASKING if word[:_ALIKE] not in own)
    unknown = math.log(1 + len(parts)) * len(asked - rare.keys())
    whole = sum(rare.get(word, 0.0) for word in asked) + UNKNOWN * unknown
    if len(asked) == 1 and rare.get(next(iter(asked)), 0.0) < math.log(1 + len(parts) / MOST_WITH_ONE):
        return ()
    scores = [_score(part, asked, rare) for part in parts]
    best = max(scores, default=0.0)
    if not best or best < SHARE * whole:
        return ()
    near = [at + 1 for at, score in enumerate(scores) if score >= BESIDE * best]
    return tuple(near) if len(near) <= MOST else ()


def nearest_parts(line: str, guide: Guide) -> tuple[int, ...]:
    """Return the numbers of the parts that share most with a short line behind the guide; () where none does, or many."""
    parts, rare, own = _parts_of(guide)
    asked = frozenset(word for word in word_stems(line) - _ASKING if word[:_ALIKE] not in own)
    scores = [sum(rare[word] for word in asked & part.words) for part in parts]
    best = max(scores, default=0.0)
    near = tuple(at + 1 for at, score in enumerate(scores) if best and score >= BESIDE * best)
    return near if len(near) <= MOST_WITH_ONE else ()


def _score(part: "_Part", asked: frozenset[str], rare: Mapping[str, float]) -> float:
    """Weigh what a part shares with a question; one word alone must be what the part begins with."""
    shared = asked & part.words
    if shared.isdisjoint(part.begins) and len(shared) < ENOUGH:
        return 0.0
    if len(shared) == 1 and len(asked) > 1:
        return 0.0
    return sum(rare[word] * (1.0 if word in part.begins else WITHIN) for word in shared)


@dataclass(frozen=True, slots=True)
class _Part:
    words: frozenset[str]
    #: The words of its first sentence.
    begins: frozenset[str]


@lru_cache(maxsize=32)
def _parts_of(guide: Guide) -> tuple[Sequence[_Part], Mapping[str, float], frozenset[str]]:
    """Return each part of a guide, how rare each word is in it, and how the words of its title begin.

    What is asked for by its name is told elsewhere, and holds no words here.
    """
    named = tuple(f"- {detail.name}" for detail in guide.details)
    texts = [*guide.steps, *(row for part in note_parts(guide.notes) for row in part.rows)]
    parts = [_part("" if text.startswith(named) else re.sub(r"\[[\w.-]+\]", " ", text)) for text in texts]
    within = Counter(word for part in parts for word in part.words)
    rare = {word: math.log(1 + len(parts) / count) for word, count in within.items()}
    return parts, rare, frozenset(word[:_ALIKE] for word in word_stems(plain(guide.title)))


def _part(text: str) -> _Part:
    first = re.split(r"(?<=[.!?:])\s", text, maxsplit=1)[0]
    return _Part(word_stems(plain(text)), word_stems(plain(first)))
