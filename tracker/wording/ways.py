"""A pathway as a person reads it: who pays, its steps, and of one step what to do, whom to ask and what goes wrong.

Pure. The first answer holds the steps as a list and the step to begin with; what is asked for by itself (how long,
whom, what goes wrong) is told for every step in a line.
"""

import re
from datetime import date

from tracker.knowledge import Dates, Guidance, Pathway, Stage
from tracker.questions import Aspect, Question
from tracker.wording.citing import checked_words
from tracker.wording.guided import nations_words, plain_words
from tracker.wording.support import UNKNOWN

LAST = "That was the last step that I know of."
ONWARD = "Ask me “and then?” for the next step, “how long does it take?”, “who do we ring?” or “what goes wrong?”."

_ROWS = (
    ("happens", "What happens"),
    ("do", "What to do now"),
    ("sign", "How you see it coming"),
    ("when", "How long"),
    ("contact", "Whom to speak to"),
    ("barrier", "What usually goes wrong"),
    ("helps", "What helps"),
)
#: What a first answer tells of the step to begin with.
_BRIEF = ("do", "when", "contact", "barrier", "helps")
#: What each aspect is called over its list, and the parts of a step that tell of it.
_ASPECTS = {
    Aspect.TIME: ("How long each step takes", ("when",)),
    Aspect.CONTACT: ("Whom to speak to", ("contact",)),
    Aspect.SIGN: ("How you see it coming", ("sign",)),
    Aspect.BARRIER: ("What usually goes wrong, and what helps", ("barrier", "helps")),
}


def pathway_parts(pathway: Pathway, question: Question, *, today: date) -> list[str]:
    """Return the answer on a pathway in parts: as much of it as the question asks for, then date and sources."""
    told, shown = _told(pathway, question)
    checked = checked_words(
        Dates.PATHWAY, pathway.checked, shown, pathway.references, review=pathway.review, today=today
    )
    return [f"{pathway.title} ({nations_words(pathway.nations)})", *told, checked]


def choice_parts(question: Question, guidance: Guidance) -> list[str]:
    """Ask which of two is meant, and say who may know where it is neither."""
    known = {id_: one.title for id_, one in guidance.pathways.items()}
    known |= {id_: one.title for id_, one in guidance.guides.items()}
    titles = [known[id_] for id_ in question.choices if id_ in known]
    rows = [f"  {number}. {title}" for number, title in enumerate(titles, start=1)]
    two = "Say “the first one” or “the second one”. If neither fits:"
    pick = two if len(rows) > 1 else "Say “yes” if so. If not:"
    return ["\n".join(["I am not sure that I know this. Do you mean:", *rows]), pick, UNKNOWN]


def _told(pathway: Pathway, question: Question) -> tuple[list[str], str]:
    """Return what is told of the pathway, and the same as it is written, with its sources' keys."""
    stage = next((each for each in pathway.stages if each.number == question.stage), None)
    if question.aspect is Aspect.SIZE and pathway.size:
        return [f"How much, and for how long: {plain_words(pathway.size)}"], pathway.size
    if question.aspect is Aspect.PAYER and pathway.who:
        return [f"Who pays, and so decides: {plain_words(pathway.who)}"], pathway.who
    if question.aspect is Aspect.HERE:
        return [_here(pathway, question, stage), ONWARD], ""
    if question.aspect in _ASPECTS:
        head, parts = _ASPECTS[question.aspect]
        stages = [stage] if stage is not None else pathway.stages
        lines = [_line(each, parts) for each in stages if any(getattr(each, part) for part in parts)]
        if lines:
            shown = " ".join(getattr(each, part) for each in stages for part in parts)
            return ["\n".join([f"{head}:", *lines]), _doubt(pathway)], shown
    if question.aspect is Aspect.STEP:
        if stage is None:
            beyond = (question.stage or 0) > len(pathway.stages) + 1
            return [f"I know of {len(pathway.stages)} steps." if beyond else LAST, _listed(pathway, None)], ""
        rows, shown = _stage(stage, pathway, tuple(part for part, _ in _ROWS))
        return [rows, _doubt(pathway)], shown
    return _whole(pathway, stage)


def _here(pathway: Pathway, question: Question, stage: Stage | None) -> str:
    """Say that the steps that were told hold where the person is, and at which of them they are."""
    at = stage or (pathway.stages[0] if pathway.stages else None)
    where = f" You are at step {at.number}, {at.title}." if at is not None else ""
    return f"The steps that I told hold for {nations_words(question.nations)}, so nothing changes for you.{where}"


def _whole(pathway: Pathway, stage: Stage | None) -> tuple[list[str], str]:
    who = f"Who pays: {plain_words(pathway.who)}" if pathway.who else ""
    if not pathway.stages:
        return [who, _note(pathway)], f"{pathway.who} {pathway.notes}"
    here = stage or pathway.stages[0]
    parts = tuple(part for part, _ in _ROWS) if stage is not None else _BRIEF
    rows, shown = _stage(here, pathway, parts)
    where = "" if stage is not None else "If you are new to this, you are at step 1. "
    return (
        [who, _listed(pathway, stage), rows, f"{where}{ONWARD}", _note(pathway)],
        f"{pathway.who} {shown} {pathway.notes}",
    )


def _listed(pathway: Pathway, here: Stage | None) -> str:
    marks = {here.number: " (what you ask about)"} if here is not None else {}
    lines = (f"  {each.number}. {each.title}{marks.get(each.number, '')}" for each in pathway.stages)
    return "\n".join(["The steps:", *lines])


def _stage(stage: Stage, pathway: Pathway, parts: tuple[str, ...]) -> tuple[str, str]:
    rows = [
        f"  {label}: {plain_words(getattr(stage, part))}"
        for part, label in _ROWS
        if part in parts and getattr(stage, part)
    ]
    following = next((each for each in pathway.stages if each.number == stage.number + 1), None)
    if following is not None:
        rows.append(f"  Then comes step {following.number}: {following.title}")
    shown = " ".join(getattr(stage, part) for part in parts)
    return "\n".join([f"Step {stage.number} of {len(pathway.stages)}: {stage.title}", *rows]), shown


def _line(stage: Stage, parts: tuple[str, ...]) -> str:
    first, *rest = (getattr(stage, part) for part in parts)
    told = [plain_words(first) or "not known"] + [f"What helps: {plain_words(text)}" for text in rest if text]
    return f"  {stage.number}. {stage.title}: {' '.join(told)}"


def _doubt(pathway: Pathway) -> str:
    """Return what the notes of the whole pathway mark as not verified."""
    return " ".join(
        part for part in re.split(r"(?<=[.!?])\s+", plain_words(pathway.notes)) if "(not verified)" in part
    )


def _note(pathway: Pathway) -> str:
    return f"Good to know: {plain_words(pathway.notes)}" if pathway.notes else ""
