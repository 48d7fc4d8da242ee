"""What an answer says first where something is not used, or does not hold, in the nation asked about.

Pure. An English pathway for a question from Scotland, or a word of another nation, is never shown as if it held
there.
"""

import re
from collections.abc import Sequence

from tracker.knowledge import Guidance, Pathway, Term
from tracker.questions import Question
from tracker.wording.guided import nations_words
from tracker.wording.plain import plain


def term_name(term: Term) -> str:
    """Return a term's name as people read it: a notice by its number and its everyday name."""
    if not term.name.startswith("notice:"):
        return term.name
    code = term.name.removeprefix("notice:")
    name = next((said for said in term.also if "notice" in said.lower() and code.lower() not in said.lower()), "")
    return f"{code} ({name})" if name else f"{code} notice"


def strangers(question: Question, terms: Sequence[Term]) -> list[str]:
    """Say of each of the terms that is not used in the nations asked about what stands for it there."""
    told = []
    for term in terms:
        if not question.nations or _used(term, question):
            continue
        like = next((other for other in terms if other.name in term.like and _used(other, question)), None)
        nearest = "I know no word like it" if like is None else f"the nearest that I know is “{term_name(like)}”"
        where = nations_words(question.nations)
        told.append(f"“{term_name(term)}” is used in {nations_words(term.nations)}. In {where} {nearest}.")
    return told


def unknown(question: Question, terms: Sequence[Term]) -> list[str]:
    """Say which of two or more words that were asked about is not known."""
    said = " | ".join(_bare(name) for term in terms for name in (term.name, *term.also))
    asked = question.filters.text if len(question.filters.text) > 1 else ()
    return [
        f"I do not know the word “{plain(text)}”." for text in asked if _bare(text).removesuffix("s") not in said
    ]


def _bare(text: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", text.casefold().replace("'", "").replace("’", "")))


def other_nation(question: Question, pathway: Pathway, guidance: Guidance) -> str:
    """Say in a line that a pathway is only the nearest in the nation asked about, or for one of two; else ""."""
    here = nations_words(question.nations) if question.nations else ""
    wanted = guidance.pathways.get(question.elsewhere or "")
    if wanted is not None and not set(question.nations) & set(wanted.nations):
        there = nations_words(wanted.nations)
        return (
            f"I have no steps for “{wanted.title}” in {here}: mine are for {there}. "
            f"Here is the nearest that I have for {here}. For the others ask “and in {there}?”."
        )
    if len(question.nations) > 1 and not set(question.nations) <= set(pathway.nations):
        return f"This differs between {here}. Here are the steps for {nations_words(pathway.nations)}."
    return ""


def _used(term: Term, question: Question) -> bool:
    return not term.nations or bool(set(term.nations) & set(question.nations))
