"""Where a notice stands on the way to be paid, and what to do now: in a line of its post, and as an answer.

Pure. The facts are those of the guidance, the words those of the notice; what is not told is said to be not known.
"""

import re
from collections.abc import Sequence
from datetime import date, datetime

from tracker.clock import london_date
from tracker.knowledge import Dates, Guidance, Pathway, Reference, Stage, Term
from tracker.model import Evidence, Opportunity, State, Step
from tracker.terms import NATIONS, Kind
from tracker.wording.answers import CHECK
from tracker.wording.citing import checked_words, source_words
from tracker.wording.guidance_parts import NOT_LEGAL
from tracker.wording.guided import nations_words, plain_words
from tracker.wording.names import AREAS, listed
from tracker.wording.opportunities import AFTER_THE_END, NOT_YET, closes
from tracker.wording.plain import plain
from tracker.wording.shareable import handed_on, shareable

#: A line of a post is cut at the end of a sentence, so that it is no longer than this where it can be.
LONGEST_LINE = 150

TELL_ME = "Say “tell me when it opens”, and I will tell you when it does, if its dates move, or if it ends."
WHICH = "Which one do you mean? Ask again with its number or its name: “what happens after the second one?”"
CLOSED = "It has closed: you cannot hand anything in any more."
LAST_STEP = "That was the last step that I know of."
#: Of a grant no notices tell the steps.
OF_A_GRANT = (
    "A grant has few steps. You apply, and the funder decides and tells you. If you get it, you sign what they "
    "offer, spend it on what you said, and report. The checklist “A grant, from asking to reporting” has each: "
    "say “start G11”."
)
ASK_FUNDER = "Ask the funder: when do you decide, how shall we hear, and what comes next?"
ASK_THEM = "Ask the buyer: which rules do you follow for this, and what comes next?"

#: What a fact is called before its quote, and its values where the quote alone would not tell them.
_FACTS = {
    "notice": "the notice",
    "act": "the notice",
    "law": "the law",
    "nation": "where",
    "buyer": "the buyer",
    "subject": "the subject",
    "relevant": "the subject",
    "level": "the size",
    "form": "the form",
    "way": "how it is chosen",
    "fund": "the fund",
    "since": "published",
    "asks": "what is asked for",
    "kind": "what it is",
}
_VALUES = {
    "law": {"act": "the Procurement Act 2023", "psr": "the Provider Selection Regime", "old": "the law before it"},
    "nation": {nation.value: AREAS[nation] for nation in NATIONS},
    "subject": {
        "health": "health care",
        "social": "social care",
        "health_or_social": "health or social care",
        "people": "a service to people",
        "light_touch": "a service to people",
    },
    "level": {"below": "below the thresholds", "above": "above the thresholds"},
    "form": {"framework": "a framework", "market": "a list to join", "call_off": "an order from a list"},
}


def do_now(step: Step, guidance: Guidance) -> str:
    """Say in a short sentence or two what to do now: by the notice's type, else by the stage; else ""."""
    term = guidance.terms.get(step.notice or "")
    stage = _stage(guidance.pathways.get(step.pathway or ""), step.stage)
    told = term.do if term is not None and term.do else stage.do if stage is not None else ""
    return first_sentences(plain_words(told))


def first_sentences(text: str) -> str:
    """Return as many sentences from the start as fit in a line, one at least."""
    sentences = re.split(r"(?<=[.!?])\s+(?=[A-Z“])", text)
    line = sentences[0]
    for sentence in sentences[1:]:
        if len(line) + 1 + len(sentence) > LONGEST_LINE:
            break
        line = f"{line} {sentence}"
    return line


def step_text(opportunity: Opportunity, guidance: Guidance, *, now: datetime) -> str:
    """Answer what happens after a notice: where it stands and why, what to do now, what comes next, whom to ask."""
    one = shareable(opportunity)
    name = plain(one.title) or "(no title)"
    funder = plain(one.funder, longest=80)
    head = f"{name} ({funder})" if funder else name
    step = one.step
    if step is None and one.reading.kind is Kind.GRANT and one.state is State.OPEN:
        return _joined([head, OF_A_GRANT, f"Its dates: {closes(one, now=now)}", CHECK, one.link, ASK_FUNDER])
    if step is None:
        nothing = "I do not know which step this is: nothing in its words tells me which way it goes."
        return _joined([head, nothing, f"Its dates: {closes(one, now=now)}", ASK_THEM])
    return _joined([head, *_told(one, step, guidance, now=now), NOT_LEGAL])


def _told(one: Opportunity, step: Step, guidance: Guidance, *, now: datetime) -> list[str]:
    pathway = guidance.pathways.get(step.pathway or "")
    stage = _stage(pathway, step.stage)
    after = _stage(pathway, step.then)
    term = guidance.terms.get(step.notice or "")
    over = one.state is not State.OPEN
    closed = not over and not step.early and not one.is_open(now=now)
    parts = [_where(step, pathway, stage, guidance, closed=closed), _why(step.evidence)]
    dates = f"Its dates: {closes(one, now=now)}" if not over else closes(one, now=now)
    parts.append("\n".join(part for part in (dates, CLOSED if closed else "", CHECK, one.link) if part))
    if step.early and not over:
        parts.append(f"{NOT_YET} {TELL_ME}")
    parts += _rows(_do(step, stage, term, over=over or closed))
    if stage is not None and not over and not closed:
        parts += _rows(
            [
                ("When", stage.when),
                ("Whom to speak to", stage.contact),
                ("What usually goes wrong", stage.barrier),
                ("What helps", stage.helps),
            ]
        )
    if after is not None and not over:
        parts.append(_next(after))
    if pathway is None:
        parts.append(ASK_THEM)
    return [*parts, _sources(pathway, stage, after, term, today=london_date(now))]


def _where(step: Step, pathway: Pathway | None, stage: Stage | None, guidance: Guidance, *, closed: bool) -> str:
    if pathway is not None:
        way = f"“{pathway.title}” ({nations_words(pathway.nations)})"
        because = f" {_sentence(step.because)}" if step.because and not closed else ""
        if stage is None:
            return f"Where it stands: on the way {way}. At which step, I do not know.{because}"
        return f"Where it stands: step {stage.number} of {len(pathway.stages)}, {stage.title}, of {way}.{because}"
    could = [f"“{guidance.pathways[id_].title}”" for id_ in step.could_be if id_ in guidance.pathways]
    if could:
        return f"I do not know which step this is. It could be {listed(could, last='or')}: {step.because}."
    return "I do not know on which way to be paid this is; I only know what kind of notice it is."


def _why(evidence: Sequence[Evidence]) -> str:
    """Show the words and fields that it rests on."""
    told = [_fact(one) for one in evidence if one.quote]
    return f"Why I think so: {'; '.join(dict.fromkeys(told))}." if told else ""


def _fact(evidence: Evidence) -> str:
    """Say one fact with its words: "where: England (“UKE42”, where the buyer is)"."""
    first, _, rest = evidence.field.partition(".")
    name = rest if first == "step" else first
    quote = f"“{plain(handed_on(evidence.quote), longest=120)}”"
    value = _VALUES.get(name, {}).get(evidence.value)
    words = f"{quote} ({evidence.rule})" if value is None else f"{value} ({quote}, {evidence.rule})"
    return f"{_FACTS.get(name, name)}: {words}"


def _do(step: Step, stage: Stage | None, term: Term | None, *, over: bool) -> list[tuple[str, str]]:
    """Return what the notice means and what to do: by its type, and by the stage where that says more."""
    rows = []
    if term is not None and not (over and step.notice not in AFTER_THE_END):  # "you can bid" of what has closed
        rows.append((f"What this notice is ({term.name.removeprefix('notice:')})", term.meaning))
    if over and step.notice not in AFTER_THE_END:
        return rows
    if term is not None and term.do:
        rows.append(("What to do now", term.do))
    if stage is not None and stage.do and not over:
        rows.append(("What to do now" if term is None or not term.do else "And at this step", stage.do))
    return rows


def _next(after: Stage) -> str:
    when = f" When: {_sentence(plain_words(after.when))}" if after.when else ""
    do = f"\nWhat you do then: {_sentence(plain_words(after.do))}" if after.do else ""
    return f"What comes next: step {after.number}, {after.title}. {_sentence(plain_words(after.happens))}{when}{do}"


def _rows(rows: Sequence[tuple[str, str]]) -> list[str]:
    told = [f"{label}: {plain_words(text)}" for label, text in rows if text]
    return ["\n".join(told)] if told else []


def _sources(
    pathway: Pathway | None, stage: Stage | None, after: Stage | None, term: Term | None, *, today: date
) -> str:
    """Name when it was checked, and the addresses behind what is shown."""
    shown = [f"{one.happens} {one.do} {one.when} {one.barrier} {one.helps}" for one in (stage, after) if one]
    shown += [f"{term.meaning} {term.do}"] if term is not None else []
    references: dict[str, Reference] = {}
    for one in (term, pathway):
        references |= {
            each.key: each for each in (one.references if one is not None else ()) if each.key not in references
        }
    if pathway is not None:
        rests_on = list(references.values())
        return checked_words(
            Dates.PATHWAY, pathway.checked, " ".join(shown), rests_on, review=pathway.review, today=today
        )
    review = None if term is None else term.review
    return source_words(" ".join(shown), list(references.values()), review=review, today=today)


def _stage(pathway: Pathway | None, number: int | None) -> Stage | None:
    stages = () if pathway is None else pathway.stages
    return next((stage for stage in stages if stage.number == number), None)


def _sentence(text: str) -> str:
    told = f"{text[:1].upper()}{text[1:]}"
    return told if told.endswith((".", "!", "?")) else f"{told}."


def _joined(parts: Sequence[str]) -> str:
    return "\n\n".join(part for part in parts if part)
