"""An answer as plain text for a terminal: short, in plain English, never a date or a fact that is not stored.

Pure. Opportunities come as a numbered list, guidance with its nation, the date it was checked, its sources
and its marks of doubt. Nothing is composed but the order and the joining words (DESIGN, decision 11).
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from tracker.clock import london_date
from tracker.knowledge import Guidance, Guide, Pathway, Template, Term
from tracker.model import Opportunity, State
from tracker.questions import REMINDER, SOURCES, UNCLEAR, WORRIED, Answer, Filters, Question
from tracker.terms import Intent, Kind
from tracker.wording.asking_back import ask_back_words, income_words
from tracker.wording.beside_distress import asks_more
from tracker.wording.changes import changes_words
from tracker.wording.citing import source_words
from tracker.wording.dates import day_words
from tracker.wording.findings import finding_words
from tracker.wording.guided import nations_words as _nations
from tracker.wording.guided import plain_words as _text
from tracker.wording.guides import guide_parts
from tracker.wording.help_lines import distress_words, nations_told
from tracker.wording.money import clash_words, pounds
from tracker.wording.names import APPLICANTS, AREAS, CATEGORIES, KINDS, listed
from tracker.wording.nations import other_nation, strangers, term_name, unknown
from tracker.wording.next_round import next_round_words
from tracker.wording.no_day import no_day_words
from tracker.wording.opportunities import line, list_to_do, post, seen_at_words
from tracker.wording.own_form import own_form_words
from tracker.wording.plain import plain
from tracker.wording.points import point_words
from tracker.wording.reminders import HELP as REMINDER_HELP
from tracker.wording.resting import resting_words
from tracker.wording.results import UNKNOWN_WINNER, given_words, result_words, won_words
from tracker.wording.support import (
    HELP,
    LATER,
    NOTHING_TOO,
    OUT_OF_SCOPE,
    SMALLTALK,
    SUBSCRIBE_HELP,
    TOO,
    UNKNOWN,
    WHERE_FROM,
)
from tracker.wording.templates import also_templates, offered_words, several_words
from tracker.wording.ways import choice_parts, pathway_parts
from tracker.wording.worried import worried_parts

#: A longer list helps nobody.
MOST_SHOWN = 8
CHECK = "Check the funder's page before you plan: dates and rules change."
NOT_UNDERSTOOD = (
    "I did not understand that. Ask in a few words for what you look for: “core costs in Wales?”, “what closes "
    "this week?” or “how do we get commissioned by the NHS?”"
)
NOTHING_NEW = "I have found nothing new that fits."
NONE_CALLED_OFF = "I have stored none that was called off."
NONE_CLOSED = "I have stored none that fits and has closed."
NONE_CHANGED = "I have seen no change since then."
STATES = {State.CANCELLED: "called off", State.WITHDRAWN: "called off", State.AWARDED: "awarded"}
NOT_LEGAL = "This is not legal advice."


def answer_text(answer: Answer, guidance: Guidance, *, now: datetime) -> str:
    """Return the answer as plain text, parts divided by an empty line; help lines first where there is distress."""
    question = answer.question
    parts: list[str] = []
    if question.distress or question.intent is Intent.DISTRESS:
        parts.append(distress_words(guidance.help_lines, nations_told(question)))
    if question.lead == WORRIED:
        parts += worried_parts(guidance, today=london_date(now))
    elif question.intent is Intent.DISTRESS:
        if answer.opportunities:
            parts += _found(answer, now=now)
    else:
        parts += _parts(answer, guidance, now=now)
    return "\n\n".join(part for part in parts if part)


def _parts(answer: Answer, guidance: Guidance, *, now: datetime) -> list[str]:
    question = answer.question
    if question.distress and not asks_more(answer, known=_knows(question, guidance)):
        return [LATER]
    fixed = {
        Intent.HELP: WHERE_FROM if question.lead == SOURCES else HELP,
        Intent.SMALLTALK: SMALLTALK,
        Intent.OUT_OF_SCOPE: NOT_UNDERSTOOD if question.lead == UNCLEAR else OUT_OF_SCOPE,
        Intent.SUBSCRIBE_HELP: REMINDER_HELP if question.lead == REMINDER else SUBSCRIBE_HELP,
    }
    if question.intent in fixed:
        return [fixed[question.intent]]
    if question.intent is Intent.DETAILS:
        return _details(answer, now=now)
    if question.intent in (Intent.PATHWAY, Intent.GLOSSARY):
        return _guidance(question, guidance, today=london_date(now))
    also = _also(guidance.pathways.get(question.pathway or ""), None, ())
    return [*_found(answer, now=now), also, ask_back_words(question)]


def _found_beside_distress(answer: Answer, *, now: datetime) -> list[str]:
    if answer.opportunities:
        return [TOO, _listed(answer.opportunities, answer, now=now), CHECK]
    if not answer.nearest:
        return [NOTHING_TOO]
    return [NOTHING_TOO, "The nearest I have:", _listed(answer.nearest, answer, now=now), CHECK]


def _found(answer: Answer, *, now: datetime) -> list[str]:
    question = answer.question
    if question.distress:
        return _found_beside_distress(answer, now=now)
    since = f"first seen on or after {day_words(question.since, now=now)}" if question.since else ""
    if question.changed and question.since:
        since = f"changed on or after {day_words(question.since, now=now)}"
    told = (
        understood_words(question.filters, now=now, what=_dates_words(question)),
        "what has closed" if question.missed else "",
        listed(STATES[state] for state in question.states[:1]),
        _left_out_words(question),
        f"the {question.size} first" if question.size else "",
        since,
        income_words(question.income),
    )
    understood = "; ".join(part for part in told if part)
    asked = f"You asked for: {understood}." if understood else ""
    above = (*no_day_words(question.no_days, now=now), clash_words(question.clash))
    looking = "\n".join(part for part in (*above, asked, own_form_words(question)) if part)
    if answer.opportunities:
        more = len(answer.opportunities) - _most(answer)
        left_out = f"{more} more fit. Say more to narrow it down." if more > 0 else ""
        shown = _listed(answer.opportunities, answer, now=now)
        return [looking, _nowhere_words(answer), shown, left_out, given_words(answer.given), CHECK]
    if answer.given:
        return [looking, given_words(answer.given), CHECK]
    if question.filters.kinds == (Kind.AWARD,):
        known = ["It may be one of these. I have no result of them:", _listed(answer.nearest, answer, now=now)]
        return [looking, UNKNOWN_WINNER, *(known if answer.nearest else [])]
    if question.states:
        return [looking, NONE_CALLED_OFF]
    if question.changed:
        return [looking, NONE_CHANGED]
    if question.missed and not answer.nearest:
        return [looking, NONE_CLOSED]
    if question.missed:
        still = f"What is {answer.nearest_why}:"
        return [looking, NONE_CLOSED, still, _listed(answer.nearest, answer, now=now), CHECK]
    parts = [
        looking,
        _nowhere_words(answer),
        NOTHING_NEW if question.since else "I have found nothing open that fits.",
    ]
    if answer.nearest:
        why = f" ({answer.nearest_why})" if answer.nearest_why else ""
        parts += [f"The nearest I have{why}:", _listed(answer.nearest, answer, now=now), CHECK]
    else:
        parts.append("Try fewer words, or a wider area. New calls come in every day.")
    return parts


def _nowhere_words(answer: Answer) -> str:
    """Say which words stand in nothing that is open; "" where each stands somewhere."""
    told = listed((f"“{plain(phrase)}”" for phrase in answer.nowhere), last="or")
    rest = " These fit the rest of what you asked for:" if answer.opportunities else ""
    return f"Nothing that is open speaks of {told}.{rest}" if told else ""


def _most(answer: Answer) -> int:
    return MOST_SHOWN if answer.most is None else answer.most


def _listed(opportunities: Sequence[Opportunity], answer: Answer, *, now: datetime) -> str:
    told, done = [], set[str]()
    for number, opportunity in enumerate(opportunities[: _most(answer)], start=answer.number):
        first, *rest = line(opportunity, now=now).split("\n")
        why = answer.why.get(opportunity.id, "")
        won = won_words(answer.results[opportunity.id]) if opportunity.id in answer.results else ""
        to_do = list_to_do(opportunity, done, now=now)
        done.add(to_do)
        round_ = next_round_words(opportunity, answer.rounds, now=now) if answer.question.missed else ""
        beside = [
            won,
            *rest[:-1],
            f"Now: {to_do}" if to_do else "",
            round_,
            resting_words(opportunity, why, answer.question, now=now),
        ]
        rows = [*filter(None, beside), *rest[-1:]]
        told.append("\n".join([f"{number}. {first}", *(f"   {row}" for row in rows)]))
    return "\n\n".join(told)


def _details(answer: Answer, *, now: datetime) -> list[str]:
    if answer.opportunities:
        opportunity = answer.opportunities[0]
        why = answer.why.get(opportunity.id, "")
        told = replace(post(opportunity, now=now), seen_at="\n".join(seen_at_words(opportunity)))
        return [
            *told_first(answer, now=now),
            "\n".join((*told.lines, resting_words(opportunity, why, answer.question, now=now))),
            CHECK,
            f"Its id is {opportunity.id}: corrections go by it.",
        ]
    named = " ".join(answer.question.filters.text)
    which = f" “{plain(named)}”" if named and not named.isdigit() and named != "last" else ""
    parts = [f"I cannot tell which one you mean{which}. Give me its name, or ask for a list first."]
    if answer.nearest:
        parts += ["Is it one of these?", _listed(answer.nearest, answer, now=now)]
    return parts


def told_first(answer: Answer, *, now: datetime) -> list[str]:
    """Return what is said of the one item before all else: what was asked of it in particular; [] for nothing."""
    parts = (
        _changed_words(answer, now=now),
        _result_words(answer),
        *point_words(answer, now=now),
        *map(finding_words, answer.findings),
    )
    return [part for part in parts if part]


def _changed_words(answer: Answer, *, now: datetime) -> str:
    if answer.changes is None:
        return ""
    told = changes_words(answer.changes, now=now)
    return f"Changed since I first saw it: {told}." if told else "I have seen no change of it since I found it."


def _result_words(answer: Answer) -> str:
    """Say who won the one item, where that is asked."""
    if Kind.AWARD not in answer.question.about.kinds:
        return ""
    one = answer.opportunities[0]
    return result_words(one, answer.results.get(one.id))


def _left_out_words(question: Question) -> str:
    kinds = [_plural(KINDS[kind]) for kind in question.without]
    purposes = [CATEGORIES[purpose] for purpose in question.without_purposes]
    subjects = [f"“{plain(phrase)}”" for phrase in question.without_text]
    areas = [AREAS[area] for area in question.without_areas]
    places = [plain(place.title()) for place in question.without_places]
    told = listed((*kinds, *purposes, *subjects, *areas, *places), last="or")
    return f"not {told}" if told else ""


def _dates_words(question: Question) -> str:
    return "opening" if question.opens else "closed" if question.missed else "closing"


def understood_words(filters: Filters, *, now: datetime, what: str = "closing") -> str:
    """Say how a question was understood, so that a wrong guess shows: "grants; Wales; up to £5,000"."""
    told = [listed(_plural(KINDS[kind]) for kind in filters.kinds)]
    told.append(listed(CATEGORIES[category] for category in filters.categories))
    told.append(listed(f"“{plain(phrase)}”" for phrase in filters.text))
    told.append(listed(AREAS[area] for area in filters.areas))
    told.append(f"for {listed(APPLICANTS[who] for who in filters.applicants)}" if filters.applicants else "")
    told.append(_sum_words(filters))
    told.append(_due_words(filters, what, now=now))
    return "; ".join(part for part in told if part)


def _plural(kind: str) -> str:
    return {"grant": "grants", "course or event": "courses and events", "result": "results"}.get(kind, kind)


def _sum_words(filters: Filters) -> str:
    least, most = filters.amount_min, filters.amount_max
    if least is not None and most is not None:
        return pounds(most) if least == most else f"{pounds(least)} to {pounds(most)}"
    if most is not None:
        return f"up to {pounds(most)}"
    return "" if least is None else f"{pounds(least)} or more"


def _due_words(filters: Filters, what: str, *, now: datetime) -> str:
    first, last = filters.due_from, filters.due_to
    if first is not None and first == last:
        return f"{what} on {day_words(first, now=now)}"
    if first is not None and last is not None:
        return f"{what} from {day_words(first, now=now)} to {day_words(last, now=now)}"
    if last is not None:
        return f"{what} by {day_words(last, now=now)}"
    return "" if first is None else f"{what} on or after {day_words(first, now=now)}"


# Guidance ------------------------------------------------------------------------------------------------------


def _guidance(question: Question, guidance: Guidance, *, today: date) -> list[str]:
    """Word what the answer leads with in full, the rest in a line each."""
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
    if question.choices and not offered:
        return choice_parts(question, guidance)
    parts: list[str] = []
    if lead == "pathway" and pathway is not None:
        parts += [other_nation(question, pathway, guidance), *strangers(question, terms)[:1]]
        parts += pathway_parts(pathway, question, today=today)
    elif lead == "guide" and guide is not None:
        parts += [*offered, *guide_parts(guide, question.details, today=today)]
        beside = [] if offered or question.details else _beside(guide, guidance)
        parts += [also_templates(beside)] if beside else []
    else:
        parts += [*strangers(question, terms), *unknown(question, terms)]
        parts += [text for term in terms[:2] for text in _term(term, today=today)]
        terms = terms[2:]
    also = _also(
        None if lead == "pathway" else pathway,
        None if lead == "guide" and not question.details else guide,
        terms,
    )
    return [*parts, also, ask_back_words(question), NOT_LEGAL if lead != "terms" else ""]


def _knows(question: Question, guidance: Guidance) -> bool:
    """Say whether the guidance answers a question."""
    terms = [guidance.terms[name] for name in question.terms if name in guidance.terms]
    pathway, guide = guidance.pathways.get(question.pathway or ""), guidance.guides.get(question.guide or "")
    return bool(_lead(question, pathway, guide, terms) or question.templates)


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


def step_text(step: str) -> str:
    """Return a step of a guide as people read it: without source keys and Markdown, marks of doubt kept."""
    return _text(step)


def _term(term: Term, *, today: date) -> list[str]:
    where = f" ({_nations(term.nations)})" if term.nations else ""
    rows = [f"{term_name(term)}{where}: {_text(term.meaning)}"]
    rows += [_text(term.you_say)] if term.you_say else []
    rows += [f"What to do: {_text(term.do)}"] if term.do else []
    shown = f"{term.meaning} {term.do}"
    return ["\n".join(rows), source_words(shown, term.references, review=term.review, today=today)]


def _also(pathway: Pathway | None, guide: Guide | None, terms: Iterable[Term]) -> str:
    told = [f"the steps of “{pathway.title}”"] if pathway is not None else []
    told += [f"the checklist “{guide.title}”"] if guide is not None else []
    told += [f"what “{term_name(term)}” means" for term in list(terms)[:2]]
    return f"You can also ask me about {listed(told)}." if told else ""
