"""Whether a question is about a word of the glossary, of which what seems near says nothing: "is TUPE something for charities".

Pure: the guidance is handed in. A guide or a way that does not even hold the word cannot be the answer to a question about it.
"""

from collections.abc import Sequence

from tracker.asking.line.unread import plain
from tracker.asking.ways.glossary import AMONG, names_of
from tracker.asking.ways.nearness import stems
from tracker.asking.ways.pathways import CLEAR, Found
from tracker.asking.ways.setting import without_setting
from tracker.knowledge import Guidance, Term

#: With more telling words beside it a word is only one of what a question is about.
MOST_BESIDE = 2
#: How it is asked whether something matters.
_SAYING = frozenset(
    stems(
        "worry matter apply care bother need have thing something anything allowed count mean affect charity small group"
    )
)


def told_by(
    terms: Sequence[str], said: str, pathway: Found | None, guide: Found | None, guidance: Guidance
) -> bool:
    """Say whether the first of `terms` is what the line `said` is about: all that is near says nothing of it."""
    if not terms or terms[0] in AMONG or terms[0].startswith("notice:"):
        return False
    if len(_beside(said, guidance.terms[terms[0]])) > MOST_BESIDE:
        return False
    near = [found for found in (pathway, guide) if found is not None]
    if any(found.nearness >= CLEAR for found in near):
        return False
    return not any(_speaks_of(_text(found.id, guidance), terms[0], guidance) for found in near)


def _beside(said: str, term: Term) -> frozenset[str]:
    """Return the telling words of a line but those of the term."""
    line = f" {plain(without_setting(said)).replace(' ,', '')} "
    for name in sorted(names_of(term), key=len, reverse=True):
        line = line.replace(f" {name} ", " ").replace(f" {name}s ", " ")
    return frozenset(stems(line)) - _SAYING


def _speaks_of(text: str, term: str, guidance: Guidance) -> bool:
    return any(f" {name}" in text for name in names_of(guidance.terms[term]))


_KEPT: list[tuple[Guidance, dict[str, str]]] = []


def _text(id_: str, guidance: Guidance) -> str:
    """Return all that a pathway or guide says, as a plain line; that of the last guidance is kept."""
    if not _KEPT or _KEPT[0][0] is not guidance:
        _KEPT[:] = [(guidance, {})]
    texts = _KEPT[0][1]
    if id_ not in texts:
        way, guide = guidance.pathways.get(id_), guidance.guides.get(id_)
        parts = [] if guide is None else [guide.title, *guide.words, *guide.steps, guide.notes]
        if way is not None:
            parts = [way.title, *way.words, way.buys, way.law, way.notes]
            parts += [
                part for one in way.stages for part in (one.title, one.happens, one.do, one.barrier, one.helps)
            ]
        texts[id_] = f" {plain(' '.join(parts)).replace(' ,', '')} "
    return texts[id_]
