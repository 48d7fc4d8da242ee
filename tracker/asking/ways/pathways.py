"""Find the pathway, its stage and the guide that a question is about.

Pure: the guidance is handed in. The phrases that ask for each stand in its own file (`words:`).
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from tracker.asking.line.unread import Lexicon, plain
from tracker.asking.ways.indexes import indexes, which_way
from tracker.asking.ways.nearness import Index, stems
from tracker.asking.ways.setting import without_other_councils, without_setting
from tracker.knowledge import Guidance, Pathway
from tracker.terms import NATIONS, Area

#: Below this nearness nothing is meant; from CLEAR on the question is about it, however it is put.
LEAST, CLEAR = 1.5, 4.5
#: From here on words that only tell something, or seek money, are (also) about it.
TOLD = 2.5
#: From here on a pathway is offered beside a list that is asked for.
BESIDE = 3.5
#: A stage must be this near to be named.
LEAST_STAGE = 2.0
#: Without a nation in the question, a pathway outside England must be this much nearer.
ELSEWHERE = 0.55

#: How much each counts in what fits: how likely all words make it, and the nearest phrase, none less than so near.
LIKELY_SHARE, NEAR_SHARE, LEAST_NEAR = 0.3, 0.5, 0.3
#: How much a pathway outside England counts, where no nation is named and one in England is nearer.
FARTHER = 0.1

#: Who pays on some of the ways, by everyday words for them (`concepts.py`); how much a way counts where only others are named.
_HEALTH, _COUNCIL = frozenset(("=nhs", "=icb", "=gp", "=mentalhealthtrust")), frozenset(("=council",))
PAYING = _HEALTH | _COUNCIL
PAYERS = {
    "eng-icb-grant": _HEALTH,
    "eng-psr-direct": _HEALTH,
    "eng-psr-open": _HEALTH,
    "eng-la-grant": _COUNCIL,
    "eng-la-light-touch": _COUNCIL,
}
PAID_BY_ANOTHER = 0.4

#: What is likeliest must be this near to be meant.
LEAST_LIKELY = 1.2

#: What fits so well is meant, though no phrase of it is near.
LEAST_FITS = 0.9

#: What all words together make so likely is meant, where a question is about the way and no phrase is near; so much of
#: them must be known.
LEAST_SURE, LEAST_KNOWN = 0.5, 0.75

#: The same where a question about the way would be left without any answer.
LEAST_ALONE, LEAST_KNOWN_ALONE = 0.8, 0.5

#: A pathway of another nation is of the kind that is asked for from this nearness on, and where what the nation has is
#: less than this share as near: where somebody is named who is to pay, and where nobody is.
KIND, SHARE = 2.2, 0.7
SURE_KIND, SURE_SHARE = 3.5, 0.5

#: Where a question names only a nation, or only that somebody should pay: where to begin.
BEGINNINGS = {
    "england": "eng-below-threshold",
    "scotland": "sco-ijb-contract",
    "wales": "wal-contract",
    "northern_ireland": "ni-hsc-contract",
}


HEALTH_BOARDS = ("scotland", "wales")
_HEALTH_BOARD = re.compile(r"\b(?:health boards?|nhs boards?|lhbs?)\b")

#: Words that only one nation uses.
OWN_WORDS = Lexicon(
    {
        "scotland": (
            "hscp(s)",
            "ijb(s)",
            "tsi(s)",
            "third sector interface(s)",
            "public contracts scotland",
            "pcs",
            "quick quote(s)",
            "psp(s)",
            "public social partnership(s)",
            "aliss",
            "pvg",
            "health and social care partnership(s)",
            "integration joint board(s)",
            "community link worker(s)",
            "scvo",
            "scio(s)",
        ),
        "wales": (
            "rpb(s)",
            "rif",
            "regional partnership board(s)",
            "regional integration fund",
            "sell2wales",
            "dewis",
            "infoengine",
            "wcva",
            "county voluntary council(s)",
            "cvc(s)",
            "senedd",
            "gp cluster(s)",
        ),
        "northern_ireland": (
            "hsc",
            "hsc trust(s)",
            "health and social care trust(s)",
            "aipb(s)",
            "area integrated partnership board(s)",
            "area partnership board(s)",
            "area board(s)",
            "etendersni",
            "etenders ni",
            "nicva",
            "stormont",
            "accessni",
            "access ni",
            "sppg",
            "healthy living centre(s)",
            "belfast trust",
            "southern trust",
            "northern trust",
            "western trust",
            "south eastern trust",
        ),
        "england": (
            "icb(s)",
            "integrated care board(s)",
            "pcn(s)",
            "primary care network(s)",
            "ics",
            "integrated care system(s)",
            "combined authority",
            "combined authorities",
        ),
    }
)


def nations_implied(line: str) -> tuple[str, ...]:
    """Return the nations whose own words a plain line uses; of "health board" there are two."""
    own = tuple(dict.fromkeys(nation for nation, _ in OWN_WORDS.find(line)))
    return own or (HEALTH_BOARDS if _HEALTH_BOARD.search(line) else ())


def nations_of(areas: Sequence[Area], text: str) -> tuple[str, ...]:
    """Return the nations that the areas lie in, else those whose own words are used; none for the UK or abroad."""
    named = tuple(nation.value for nation in NATIONS if any(nation in area.lineage for area in areas))
    return named or nations_implied(text)


@dataclass(frozen=True, slots=True)
class Found:
    """A pathway or guide that a question is about."""

    id: str
    #: The stage's number, where the question is about one.
    stage: int | None
    #: How near the question is to whatever of its kind is nearest.
    nearness: float
    #: How well it fits, by nearness and by all that is said about it; tells only which of two is likelier.
    fits: float = 0.0


def find_pathway(words: str, guidance: Guidance, nations: Collection[str] = ()) -> Found | None:
    """Return the pathway that fits best in those nations ("wales"), with its stage; None where nothing fits."""
    line = plain(words)
    found = [one for one in _ranked(line, guidance, nations) if one.id in guidance.pathways]
    nearest = max((one.nearness for one in found), default=0.0)
    if nearest < LEAST or found[0].nearness < LEAST_LIKELY:
        return None
    stage = _stage(_telling(line), guidance.pathways[found[0].id], indexes(guidance)[1])
    return replace(found[0], stage=stage, nearness=nearest)


def of_that_kind(
    words: str, guidance: Guidance, nations: Collection[str], there: Found | None, *, sure: bool
) -> str | None:
    """Return the pathway that is asked for, where it holds in none of those nations and `there` is another kind.

    `sure` asks for more: "a contract" may be any, "a council contract" names one kind.
    """
    kind, share = (SURE_KIND, SURE_SHARE) if sure else (KIND, SHARE)
    if not nations:
        return None
    best = find_pathway(words, guidance, NATIONS)
    if best is None or best.nearness < kind or set(nations) & set(guidance.pathways[best.id].nations):
        return None
    return best.id if there is None or there.nearness < share * best.nearness else None


def find_guide(words: str, guidance: Guidance) -> Found | None:
    """Return the guide that fits best; None where nothing fits."""
    found = [one for one in _ranked(plain(words), guidance, ()) if one.id in guidance.guides]
    nearest = max((one.nearness for one in found), default=0.0)
    return replace(found[0], nearness=nearest) if nearest >= LEAST and found[0].nearness else None


def ranked(words: str, guidance: Guidance, nations: Collection[str] = ()) -> list[tuple[str, float]]:
    """Return all pathways and guides with their nearness, those that are most likely meant first."""
    return [(one.id, one.nearness) for one in _ranked(plain(words), guidance, nations)]


def _ranked(line: str, guidance: Guidance, nations: Collection[str]) -> Sequence[Found]:
    """Return what may be meant, most likely first; of the last line it is remembered, since each is asked for several times."""
    known, key = which_way(guidance).ranked, (line, frozenset(nations))
    if key not in known:
        if any(asked != line for asked, _ in known):
            known.clear()
        known[key] = _rank(line, guidance, nations)
    found: Sequence[Found] = known[key]
    return found


def _rank(line: str, guidance: Guidance, nations: Collection[str]) -> Sequence[Found]:
    """Order all by nearness and by all that is said about each.

    Where no nation is named, a pathway outside England must be the nearest too.
    """
    index, _ = indexes(guidance)
    likely = which_way(guidance).likely(without_setting(line))
    others = _paid_by_others(line)
    near = {
        id_: nearness * (_nation_share(guidance.pathways[id_], nations) if id_ in guidance.pathways else 1.0)
        for id_, nearness in index.scores(_telling(line)).items()
        if id_ not in guidance.pathways or _is_for(guidance.pathways[id_], line)
    }
    english = [id_ for id_ in near if id_ in guidance.pathways and "england" in guidance.pathways[id_].nations]
    at_home = 0.0 if nations else max((near[id_] for id_ in english), default=0.0)
    found = []
    for id_, nearness in near.items():
        pathway = guidance.pathways.get(id_)
        share = 1.0 if pathway is None else _nation_share(pathway, nations)
        if pathway is not None and id_ not in english and nearness < at_home:
            share *= FARTHER
        if id_ in others:
            share *= PAID_BY_ANOTHER
        if share:
            fits = share * likely[id_] ** LIKELY_SHARE * max(nearness, LEAST_NEAR) ** NEAR_SHARE
            found.append(Found(id_, None, nearness, fits))
    return sorted(found, key=lambda one: -one.fits)


def _paid_by_others(line: str) -> frozenset[str]:
    """Return the ways on which nobody pays whom a plain line names; none where it names nobody."""
    named = PAYING.intersection(stems(without_other_councils(line)))
    return frozenset(id_ for id_, paying in PAYERS.items() if not named & paying) if named else frozenset()


def likeliest(words: str, guidance: Guidance, nations: Collection[str] = ()) -> str | None:
    """Return the pathway or guide that fits, where no phrase of it is near; None where nothing does."""
    found = _ranked(plain(words), guidance, nations)
    return found[0].id if found and found[0].fits >= LEAST_FITS else None


def surest(words: str, guidance: Guidance, nations: Collection[str] = ()) -> Found | None:
    """Return the pathway or guide that all words of a question about the way speak for; None where they speak for several."""
    line = plain(words)
    found = _ranked(line, guidance, nations)
    said, ways = without_setting(line), which_way(guidance)
    if not found or ways.likely(said)[found[0].id] < LEAST_SURE or ways.known(said) < LEAST_KNOWN:
        return None
    return found[0] if ways.stands(said, found[0].id) else None


def only_one(words: str, guidance: Guidance, nations: Collection[str] = ()) -> Found | None:
    """Return what nearly all that is known of a question speaks for, where nothing else answers it; None else."""
    line = plain(words)
    found = _ranked(line, guidance, nations)
    said, ways = without_setting(line), which_way(guidance)
    if not found or ways.likely(said)[found[0].id] < LEAST_ALONE or ways.known(said) < LEAST_KNOWN_ALONE:
        return None
    return replace(found[0], nearness=max(LEAST, found[0].nearness)) if ways.stands(said, found[0].id) else None


def speaks_of_ways(line: str, guidance: Guidance) -> bool:
    """Say whether the guidance knows half of the telling words of a plain line, by how much they tell."""
    return which_way(guidance).known(without_setting(line)) >= LEAST_KNOWN_ALONE


def nearest_way(words: str, guidance: Guidance, nations: Collection[str] = ()) -> Found | None:
    """Return the first pathway that is near, where what is likelier is not; None where none is."""
    line = plain(words)
    others = _paid_by_others(line)
    found = [one for one in _ranked(line, guidance, nations) if one.id in guidance.pathways]
    return next((one for one in found if one.nearness >= TOLD and one.id not in others), None)


def weigh(id_: str, words: str, guidance: Guidance) -> tuple[float, float]:
    """Return how near a pathway or guide is, and which share of the telling words it knows, by their weight."""
    question = _telling(plain(words))
    index, _ = indexes(guidance)
    known = next((one.text.union(*one.asks) for one in index.entries if one.id == id_), frozenset())
    return index.scores(question)[id_], index.weight(question & known) / max(index.weight(question), 1e-9)


def beginning(guidance: Guidance, nations: Collection[str]) -> str | None:
    """Return the pathway to begin with in a nation, where a question says no more than that."""
    for nation in (*nations, "england"):
        if BEGINNINGS.get(nation) in guidance.pathways:
            return BEGINNINGS[nation]
    return None


def _telling(line: str) -> frozenset[str]:
    """Return the telling words of a question: not those on who asks and where, if it says anything else."""
    return frozenset(stems(without_setting(line))) or frozenset(stems(line))


def _is_for(pathway: Pathway, line: str) -> bool:
    """Say whether a pathway is for whoever asks: some are for freelancers only."""
    return not pathway.needs or any(f" {word} " in f" {line} " for word in _plain_all(pathway.needs))


@lru_cache(maxsize=64)
def _plain_all(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(plain, words))


def _nation_share(pathway: Pathway, nations: Collection[str]) -> float:
    if nations:
        return 1.0 if set(nations) & set(pathway.nations) else 0.0
    return 1.0 if "england" in pathway.nations else ELSEWHERE


def _stage(question: frozenset[str], pathway: Pathway, stages: dict[str, Index]) -> int | None:
    scores = stages[pathway.id].scores(question)
    ranked = sorted(scores, key=lambda number: -scores[number])
    if not ranked or scores[ranked[0]] < LEAST_STAGE:
        return None
    if len(ranked) > 1 and scores[ranked[1]] > 0.85 * scores[ranked[0]]:
        return None  # two stages fit alike: the whole pathway is the better answer
    return int(ranked[0])
