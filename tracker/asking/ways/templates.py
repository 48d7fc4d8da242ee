"""Find the template that a question asks for: by the phrases that ask for it, or by the word and what it is about.

Pure: the guidance is handed in. The phrases stand in each template's own file (`words:`).
"""

import re

from tracker.asking.intents import LIST
from tracker.asking.line.unread import plain
from tracker.asking.ways.nearness import Index, entry, stems
from tracker.asking.ways.pathways import find_guide
from tracker.knowledge import Guidance
from tracker.questions import Question
from tracker.terms import Intent

#: Somebody wants a paper to fill in, not to know how something works.
_PAPER = re.compile(
    r"\b(?:templates?|pro ?formas?|(?:draft|blank|sample|ready made|fill in) (?:\w+ ){0,2}(?:agenda|plan|statement|agreement|guideline|sheet|page|document|form|paper)s?)\b"
)
_TEMPLATE = re.compile(r"\btemplates?\b")
#: Below this nearness none of the templates is meant.
_LEAST = 1.0
#: Another one that is so near is offered too.
_ALIKE = 0.8

#: "Funding for an evaluation plan": money is sought, and the paper is only what it is for.
_SEEKS_MONEY = re.compile(
    r"\b(?:grants?|funds?|funding|money|cash|tenders?|trusts?|foundations?|notices?|who pays)\b"
)

_KEPT: list[tuple[Guidance, Index, tuple[tuple[str, str], ...]]] = []


def asked_templates(text: str, intent: Intent, guidance: Guidance, earlier: Question | None) -> tuple[str, ...]:
    """Return the templates that a question asks for; () where it asks for money, a list or alerts."""
    if intent in (Intent.SUBSCRIBE_HELP, Intent.DEADLINES) or LIST.search(text):
        return ()
    if _SEEKS_MONEY.search(text) and not _TEMPLATE.search(text):
        return ()
    return find_templates(text, guidance, earlier)


def guide_beside(templates: tuple[str, ...], text: str, guidance: Guidance) -> str | None:
    """Return the guide that is shown with templates: their own; where all are offered, the one that is asked for."""
    if len(templates) < len(guidance.templates):
        return guidance.templates[templates[0]].guide or None
    near = find_guide(_bare(text), guidance)
    return None if near is None else near.id


def find_templates(text: str, guidance: Guidance, earlier: Question | None = None) -> tuple[str, ...]:
    """Return the ids of the templates that a plain line asks for, the fitting one first; () where it asks for none.

    All of them where only "template" is said; after an answer with a guide, those that go with that guide.
    """
    if not guidance.templates:
        return ()
    index, phrases = _known(guidance)
    line = f" {text} "
    named = max((pair for pair in phrases if f" {pair[0]} " in line), key=lambda pair: len(pair[0]), default=None)
    if named is not None:
        return (named[1],)
    if not _PAPER.search(text):
        return ()
    scores = index.scores(frozenset(stems(_PAPER.sub(" ", text))))
    best = max(scores, key=lambda id_: scores[id_])
    if scores[best] >= _LEAST:
        return tuple(
            sorted((id_ for id_ in scores if scores[id_] >= _ALIKE * scores[best]), key=lambda id_: -scores[id_])
        )
    if earlier is not None and (beside := templates_of(earlier.guide, guidance)):
        return beside
    return tuple(guidance.templates) if _TEMPLATE.search(text) else ()


def templates_of(guide: str | None, guidance: Guidance) -> tuple[str, ...]:
    """Return the ids of the templates that go with a guide."""
    return tuple(one.id for one in guidance.templates.values() if guide and one.guide == guide)


def _known(guidance: Guidance) -> tuple[Index, tuple[tuple[str, str], ...]]:
    """Return the index of the templates and all their phrases; the last guidance's are kept."""
    if not _KEPT or _KEPT[0][0] is not guidance:
        templates = guidance.templates.values()
        index = Index([entry(one.id, (one.title, *map(_bare, one.words)), one.purpose) for one in templates])
        phrases = tuple((plain(phrase), one.id) for one in templates for phrase in one.words)
        _KEPT[:] = [(guidance, index, phrases)]
    return _KEPT[0][1], _KEPT[0][2]


def _bare(phrase: str) -> str:
    """Return a phrase without "template": every one of them has it."""
    return _TEMPLATE.sub(" ", phrase)
