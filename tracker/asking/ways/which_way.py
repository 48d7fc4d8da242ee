"""How likely a question is about each pathway and guide, by all the words that are written or asked about it.

Pure: the guidance is handed in. Nearness (`ways/nearness.py`) holds a question against one phrase; here every word of a
pathway's phrases and steps, and of the questions that people asked about it, speaks for it, the rarer the more (a multinomial
naive Bayes over tf-idf, docs/decisions/020).
"""

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tracker.asking.line.unread import plain
from tracker.asking.ways.nearness import EMPTY, stems
from tracker.knowledge import Guidance, Guide, Pathway

#: How much each word is taken to stand in every pathway before any is read.
SMOOTH = 1.0
#: How much a question that somebody asked counts beside a phrase or a step.
ASKED = 2.0
#: How far likelihoods lie apart.
SHARP = 10.0


class WhichWay:
    """What speaks for each pathway and guide of a guidance."""

    def __init__(self, guidance: Guidance) -> None:
        self.ids = (*guidance.pathways, *guidance.guides)
        known = set(self.ids)
        told: list[tuple[frozenset[str], str, float]] = [
            (words(plain(text)), id_, 1.0) for id_, text in _texts(guidance)
        ]
        for example in guidance.examples:
            ids = [id_ for id_ in example.ids if id_ in known]
            told += [(words(plain(example.words)), id_, ASKED / len(ids)) for id_ in ids]
        within = Counter(word for said, _, _ in told for word in said)
        self._rare = {word: math.log(1 + len(told) / times) for word, times in within.items()}
        self._unseen = math.log(1 + len(told))
        counted: dict[str, defaultdict[str, float]] = {id_: defaultdict(float) for id_ in self.ids}
        for said, id_, counts in told:
            for word, share in self._shares(said).items():
                counted[id_][word] += counts * share
        self._speaks = self._learn(counted)
        self._last: tuple[str, dict[str, float]] = ("", {})
        #: What was worked out with it of the line that was asked last, by its nations (`ways/pathways.py`).
        self.ranked: dict[tuple[str, frozenset[str]], Any] = {}

    def likely(self, line: str) -> Mapping[str, float]:
        """Return how likely a plain line is about each pathway and guide; together 1. Nothing known: all alike."""
        if self._last[0] != line or not self._last[1]:  # pathways and guides are looked for with the same words
            self._last = (line, self._likely(line))
        return self._last[1]

    def stands(self, line: str, id_: str) -> bool:
        """Say whether one pathway or guide stays among the two likeliest also without any one word of a plain line.

        What one word alone speaks for is a chance: "permission" for what a scale's owner gives, in "planning permission".
        """
        said = line.split()
        rests = (" ".join((*said[:at], *said[at + 1 :])) for at, word in enumerate(said) if word not in EMPTY)
        return all(id_ in sorted(likely, key=lambda each: -likely[each])[:2] for likely in map(self._likely, rests))

    def known(self, line: str) -> float:
        """Return which share of the words of a plain line is known, by how much they tell."""
        said = words(line)
        told = sum(self._rare.get(word, 0.0) for word in said)
        return told / max(told + self._unseen * sum(word not in self._rare for word in said), 1e-9)

    def _likely(self, line: str) -> dict[str, float]:
        sums = [0.0] * len(self.ids)
        for word, share in self._shares(words(line)).items():
            for at, weight in enumerate(self._speaks[word]):
                sums[at] += share * weight
        most = max(sums, default=0.0)
        raised = [math.exp(SHARP * (each - most)) for each in sums]
        whole = sum(raised)
        return {id_: each / whole for id_, each in zip(self.ids, raised, strict=True)}

    def _shares(self, said: frozenset[str]) -> dict[str, float]:
        """Return how much each known word counts among those that are said."""
        rare = {word: self._rare[word] for word in sorted(said) if word in self._rare}
        length = math.sqrt(sum(each * each for each in rare.values()))
        return {word: each / length for word, each in rare.items()}

    def _learn(self, counted: Mapping[str, Mapping[str, float]]) -> dict[str, "array[float]"]:
        wholes = [math.log(sum(counts.values()) + SMOOTH * len(self._rare)) for counts in counted.values()]
        return {
            word: array(
                "d",
                (
                    math.log(counts.get(word, 0.0) + SMOOTH) - whole
                    for counts, whole in zip(counted.values(), wholes, strict=True)
                ),
            )
            for word in self._rare
        }


def words(line: str) -> frozenset[str]:
    """Return the words of a plain line that tell something, as they are and without endings, as what they stand for."""
    said = (word for word in line.split() if word.isalnum() and word not in EMPTY)
    return frozenset((*said, *(f"={stem}" for stem in stems(line))))


def _texts(guidance: Guidance) -> Iterator[tuple[str, str]]:
    for pathway in guidance.pathways.values():
        yield from ((pathway.id, text) for text in _pathway(pathway))
    for guide in guidance.guides.values():
        yield from ((guide.id, text) for text in _guide(guide))


def _pathway(pathway: Pathway) -> Sequence[str]:
    steps = [
        text
        for stage in pathway.stages
        for text in (
            f"{stage.title} {stage.happens} {stage.do}",
            f"{stage.title} {stage.sign} {stage.when} {stage.contact} {stage.barrier} {stage.helps}",
        )
    ]
    return (
        pathway.title,
        *pathway.words,
        *steps,
        f"{pathway.who} {pathway.buys}",
        f"{pathway.law} {pathway.size}",
    )


def _guide(guide: Guide) -> Sequence[str]:
    return (guide.title, *guide.words, *guide.steps)
