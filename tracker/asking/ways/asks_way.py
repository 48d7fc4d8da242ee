"""Weigh whether a line asks how money is come by, or what a word means, rather than for a list of what there is.

Pure. What tells them apart was learnt from questions that people from the sector can read and add to
(`guidance/asked/`, docs/decisions/020): each word, each pair and each part of a word adds its weight, and so do signs of
what the rules see in the line: whether it names a word of the glossary, how near a pathway is, what narrows a list.
"""

import math
import re
from dataclasses import replace
from itertools import pairwise

from tracker.asking.distress.distress import parts, spelt
from tracker.asking.intents import DEADLINES, DOMAIN, LIST, PATHWAY, PUZZLED, SEEKS, SENTENCE, STATES, asks_how
from tracker.asking.items.naming import item_asked
from tracker.asking.telling_intent import plainly_of_a_way
from tracker.asking.told import Told
from tracker.asking.ways.glossary import find_terms
from tracker.asking.ways.pathways import (
    Found,
    find_guide,
    find_pathway,
    nations_of,
    speaks_of_ways,
    surest,
)
from tracker.knowledge import Guidance, Weights
from tracker.questions import Filters
from tracker.terms import Intent, Kind

#: From here on a line that the rules take for each of these asks for the way; others are never taken so.
LEAST = {Intent.SEARCH: 0.65, Intent.DEADLINES: 0.85, Intent.DETAILS: 0.87, Intent.OUT_OF_SCOPE: 0.8}
#: The same for what is taken for nothing of ours, where the guidance hardly knows its words.
LEAST_UNKNOWN = 0.87
#: The same where the words ask for a list.
LEAST_LIST = 0.85
#: The same where they seek nothing that could be listed, and all of them together speak for one way.
LEAST_SURE = 0.3
#: What the rules take for the way is none below this likelihood, where a sum, a day, a purpose or the like narrows it.
MOST_UNLIKELY = 0.1
#: So many of place, kind and who asks narrow a search rather than say of which way a line asks.
SAID_OF_SEARCHES = 2
#: So few words name what is sought.
FEWEST_WORDS = 5
#: A line of fewer pieces is weighed as if it had so many.
FEWEST_PIECES = 12
#: How much a sign counts beside the words.
SIGN_SHARE = 0.2
#: "The Larkhill one, would they take a sole trader".
_POINTS_AT = re.compile(
    r"(?:[a-z0-9]+ ){1,8}?(?:one|thing)(?: ,)? (?:does|do|did|would|will|can|could|is|are|how|only|for)\b"
)
_NEAR = (1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 6.0)
_SAID = {
    "list": LIST,
    "seeks": SEEKS,
    "deadlines": DEADLINES,
    "puzzled": PUZZLED,
    "sentence": SENTENCE,
    "domain": DOMAIN,
    "how": PATHWAY,
    "states": STATES,
}


def weighed(intent: Intent, text: str, words: str, told: Told, guidance: Guidance) -> Intent:
    """Return PATHWAY where a plain line that the rules take for something else asks for the way; else the intent.

    What they take for the way, though its words say the contrary, is a search. `text` is the plain line, `words` are as
    written.
    """
    if intent is Intent.PATHWAY:
        return _unlikely_way(text, words, told, guidance)
    least = LEAST.get(intent)
    if intent is Intent.DETAILS and (_POINTS_AT.match(text) or (item_asked(text, capitals=False) or "").isdigit()):
        return intent  # "number 12, does it need match funding": no other is meant
    if least is None or told.no_days or len(text.split()) < FEWEST_WORDS:
        return intent
    if LIST.search(text) or told.training:
        least = LEAST_LIST
    likely = likely_way(text, words, told, guidance)
    if intent is Intent.OUT_OF_SCOPE and least <= likely < LEAST_UNKNOWN and not speaks_of_ways(text, guidance):
        return intent  # "why is the sky blue" is put as such questions are, and nothing more
    if intent is Intent.SEARCH and LEAST_SURE <= likely < least and _seeks_nothing(text, told):
        return intent if surest(text, guidance, nations_of(told.filters.areas, text)) is None else Intent.PATHWAY
    return Intent.PATHWAY if likely >= least else intent


def _unlikely_way(text: str, words: str, told: Told, guidance: Guidance) -> Intent:
    """Return a search, or what closes, for a line that narrows what is sought and is most unlikely to ask for the way."""
    narrowed = replace(told.filters, text=())
    # Who asks, or where, or that it is for a grant or a contract is said of ways, too.
    said = sum(map(bool, (narrowed.areas, narrowed.applicants, narrowed.kinds)))
    kinds = tuple(kind for kind in narrowed.kinds if kind not in (Kind.GRANT, Kind.CONTRACT))
    if said < SAID_OF_SEARCHES and replace(narrowed, areas=(), applicants=(), kinds=kinds) == Filters():
        return Intent.PATHWAY
    if likely_way(text, words, told, guidance) >= MOST_UNLIKELY or plainly_of_a_way(text, guidance):
        return Intent.PATHWAY
    only_days = replace(narrowed, due_from=None, due_to=None) == Filters()
    return Intent.DEADLINES if only_days or DEADLINES.search(text) else Intent.SEARCH


def _seeks_nothing(text: str, told: Told) -> bool:
    """Say whether a line that was taken for a search names nothing that could be listed, but a place."""
    only_there = Filters(areas=told.filters.areas, text=told.filters.text)
    return told.filters == only_there and not (LIST.search(text) or SEEKS.search(text) or DEADLINES.search(text))


def likely_way(text: str, words: str, told: Told, guidance: Guidance) -> float:
    """Return how likely a plain line asks for the way, or for a word's meaning, from 0 to 1."""
    return likelihood(pieces(text), signs(text, words, told, guidance), guidance.asked)


def likelihood(said: frozenset[str], seen: frozenset[str], learnt: Weights) -> float:
    """Return how likely the pieces and signs of a line speak for the way; without weights it is even."""
    weights = learnt.weights
    weight = sum(weights.get(piece, 0.0) for piece in said) * share(said)
    weight += SIGN_SHARE * sum(weights.get(sign, 0.0) for sign in seen)
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, learnt.bias + weight))))


def share(said: frozenset[str]) -> float:
    """Return how much each piece of a line counts: the less, the more pieces there are."""
    return 1 / math.sqrt(max(FEWEST_PIECES, len(said)))


def pieces(text: str) -> frozenset[str]:
    """Return the words of a plain line, each pair of neighbours, parts of words, and what it begins and ends with."""
    words = spelt(text).split()
    pairs = {f"{one} {other}" for one, other in pairwise(words)}
    ends = {f"^{words[0]}", f"^{' '.join(words[:2])}", f"{words[-1]}$"} if words else set()
    return frozenset(words).union(pairs, ends, *map(parts, words))


def signs(text: str, words: str, told: Told, guidance: Guidance) -> frozenset[str]:
    """Return what the rules see in a line, each as "#name"."""
    nations = nations_of(told.filters.areas, text)
    found = {f"#{name}" for name, pattern in _SAID.items() if pattern.search(text)}
    found |= _nearness("pathway", find_pathway(text, guidance, nations))
    found |= _nearness("guide", find_guide(text, guidance))
    terms = find_terms(text, guidance, meaning=False)
    filters = told.filters
    seen = {
        "term": bool(terms),
        "notice": any(term.name.startswith("notice:") for term in terms),
        "everyday term": bool(find_terms(text, guidance)),
        "asks how": asks_how(text),
        "categories": bool(filters.categories),
        "kinds": bool(filters.kinds),
        "areas": bool(filters.areas),
        "applicants": bool(filters.applicants),
        "amount": filters.amount_min is not None or filters.amount_max is not None,
        "due": filters.due_from is not None or filters.due_to is not None,
        "question mark": words.rstrip().endswith("?"),
    }
    return frozenset(found | {f"#{name}" for name, there in seen.items() if there})


def _nearness(name: str, near: Found | None) -> set[str]:
    return set() if near is None else {f"#{name} {least}" for least in _NEAR if near.nearness >= least}
