"""The guidance as the parts of an answer: a pathway, a guide or words, and what else can be asked about.

Pure. What the answer leads with is told in full, the rest in a line each.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from tracker.knowledge import Guidance, Guide, Pathway, Template, Term
from tracker.questions import Question
from tracker.terms import Intent
from tracker.wording.asking_back import ask_back_words
from tracker.wording.citing import source_words
from tracker.wording.guided import nations_words, plain_words
from tracker.wording.guides import guide_parts
from tracker.wording.names import listed
from tracker.wording.nations import other_nation, strangers, term_name, unknown
from tracker.wording.plain import plain
from tracker.wording.support import UNKNOWN
from tracker.wording.templates import also_templates, offered_words, several_words
from tracker.wording.ways import ONWARD, choice_parts, pathway_parts

#: Somebody wants a paper made.
FILLED = re.compile(
    r"\b(?:fill(?:ed)?(?: it)? (?:in|out)|make|write|prepare|draft|do|create|produce|complete)\b.* (?:us|me|our)\b",
    re.IGNORECASE,
)
NOT_LEGAL = "This is not legal advice."


def guidance_parts(question: Question, guidance: Guidance, *, today: date) -> list[str]:
    """Return the parts of an answer from the guidance: what it leads with in full, the rest in a line each."""
    pathway = guidance.pathways.get(question.pathway or "")
    guide = guidance.guides.get(question.guide or "")
    terms = [guidance.terms[name] for name in question.terms if name in guidance.terms]
    offered = _templates(question, guidance)
    lead = _lead(question, pathway, guide, terms)
    if not lead and offered:
        return offered
    if not lead:
        asked = plain(" / ".join(question.filters.text)) if question.intent is Intent.GLOSSARY else ""
        return [f"I do not know the word “{asked}”." if asked else "", UNKNOWN]
    if question.silent and not offered:
        return _silent(lead, pathway, guide, terms, question.nations)
    if question.choices and not offered:
        return choice_parts(question, guidance)
    parts: list[str] = []
    if lead == "pathway" and pathway is not None:
        parts += [other_nation(question, pathway, guidance), *strangers(question, terms)[:1]]
        parts += pathway_parts(pathway, question, today=today)
    elif lead == "guide" and guide is not None:
        if offered and FILLED.search(question.words):  # a paper is wanted, not what there is to know about it
            return [*offered, also_words(pathway, guide, terms)]
        parts += [*offered, *guide_parts(guide, question, today=today)]
        beside = [] if offered or question.details else _beside(guide, guidance)
        parts += [also_templates(beside)] if beside else []
    else:
        parts += [*strangers(question, terms), *unknown(question, terms)]
        parts += [text for term in terms[:2] for text in _term(term, today=today)]
        terms = terms[2:]
    also = also_words(
        None if lead == "pathway" else pathway,
        None if lead == "guide" and not question.details else guide,
        terms,
    )
    return [*parts, also, ask_back_words(question), NOT_LEGAL if lead != "terms" else ""]


def _silent(
    lead: str, pathway: Pathway | None, guide: Guide | None, terms: Sequence[Term], nations: Sequence[str]
) -> list[str]:
    """Say that what was told holds no answer, what else it tells, and who may know."""
    if lead == "pathway" and pathway is not None and nations and not set(nations) & set(pathway.nations):
        there, here = nations_words(pathway.nations), nations_words(tuple(nations))
        return [f"I have no steps for “{pathway.title}” in {here}: mine are for {there}.", UNKNOWN]
    if lead == "pathway" and pathway is not None:
        return [f"My steps for “{pathway.title}” do not tell that. {ONWARD}", UNKNOWN]
    if lead == "guide" and guide is not None:
        return [f"My guide “{guide.title}” does not tell that. Say “the whole guide” to read all of it.", UNKNOWN]
    told = f"I know no more on “{term_name(terms[0])}” than what I told."
    return [told, also_words(pathway, guide, ()), UNKNOWN]


def knows(question: Question, guidance: Guidance) -> bool:
    """Say whether the guidance answers a question."""
    terms = [guidance.terms[name] for name in question.terms if name in guidance.terms]
    pathway, guide = guidance.pathways.get(question.pathway or ""), guidance.guides.get(question.guide or "")
    return bool(_lead(question, pathway, guide, terms) or question.templates)


def guide_shown(question: Question, guidance: Guidance) -> Guide | None:
    """Return the guide whose steps the answer to a question lists, None where it lists none."""
    if question.intent not in (Intent.PATHWAY, Intent.GLOSSARY):
        return None
    pathway = guidance.pathways.get(question.pathway or "")
    guide = guidance.guides.get(question.guide or "")
    if question.choices or question.details:
        return None
    terms = [guidance.terms[name] for name in question.terms if name in guidance.terms]
    return guide if _lead(question, pathway, guide, terms) == "guide" else None


def _templates(question: Question, guidance: Guidance) -> list[str]:
    """Offer the templates that are asked for: one in full, or a line each."""
    asked = [guidance.templates[id_] for id_ in question.templates if id_ in guidance.templates]
    if len(asked) == 1:
        return [offered_words(asked[0])]
    return [several_words(asked)] if asked else []


def _beside(guide: Guide, guidance: Guidance) -> list[Template]:
    return [template for template in guidance.templates.values() if template.guide == guide.id]


def _lead(question: Question, pathway: Pathway | None, guide: Guide | None, terms: Sequence[Term]) -> str:
    """Return which of the three the answer begins with; "" where there is none of them."""
    held = {"pathway": pathway is not None, "guide": guide is not None, "terms": bool(terms)}
    if held.get(question.lead):
        return question.lead
    return next((name for name, there in held.items() if there), "")


def _term(term: Term, *, today: date) -> list[str]:
    where = f" ({nations_words(term.nations)})" if term.nations else ""
    rows = [f"{term_name(term)}{where}: {plain_words(term.meaning)}"]
    rows += [plain_words(term.you_say)] if term.you_say else []
    rows += [f"What to do: {plain_words(term.do)}"] if term.do else []
    shown = f"{term.meaning} {term.do}"
    return ["\n".join(rows), source_words(shown, term.references, review=term.review, today=today)]


def also_words(pathway: Pathway | None, guide: Guide | None, terms: Iterable[Term]) -> str:
    """Name what else can be asked about; "" for nothing."""
    told = [f"the steps of “{pathway.title}”"] if pathway is not None else []
    told += [f"the checklist “{guide.title}”"] if guide is not None else []
    told += [f"what “{term_name(term)}” means" for term in list(terms)[:2]]
    return f"You can also ask me about {listed(told)}." if told else ""
