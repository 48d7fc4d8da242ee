"""An answer as plain text for a terminal: short, in plain English, never a date or a fact that is not stored.

Pure. Opportunities come as a numbered list, guidance with its nation, the date it was checked, its sources
and its marks of doubt. Nothing is composed but the order and the joining words (DESIGN, decision 11).
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from tracker.clock import london_date
from tracker.knowledge import Guidance
from tracker.model import Opportunity
from tracker.questions import (
    NONE_FITS,
    REMINDER,
    SOURCES,
    SUBSCRIPTIONS,
    THE_FIRST,
    UNCLEAR,
    UNSUBSCRIBE,
    WELL,
    WORRIED,
    Answer,
    Said,
)
from tracker.terms import Intent, Kind
from tracker.wording.asking_back import ask_back_words
from tracker.wording.beside_distress import asks_more
from tracker.wording.changes import changes_words
from tracker.wording.dates import day_words
from tracker.wording.findings import finding_words, in_its_words
from tracker.wording.guidance_parts import also_words, guidance_parts, knows
from tracker.wording.help_lines import distress_words, nations_told, well_words
from tracker.wording.kindly import kind_words
from tracker.wording.money import clash_words
from tracker.wording.names import listed
from tracker.wording.near import near_row, place_row
from tracker.wording.next_round import next_round_words
from tracker.wording.no_day import no_day_words, past_words
from tracker.wording.opportunities import line, list_to_do, post, seen_at_words
from tracker.wording.own_form import own_form_words
from tracker.wording.plain import plain
from tracker.wording.points import point_words
from tracker.wording.reminders import HELP as REMINDER_HELP
from tracker.wording.resting import resting_words
from tracker.wording.results import UNKNOWN_WINNER, given_words, result_words, won_words
from tracker.wording.said import said_words
from tracker.wording.small_talk import small_talk_words
from tracker.wording.support import (
    HELP,
    LATER,
    NOTHING_TOO,
    OUT_OF_SCOPE,
    SUBSCRIBE_HELP,
    SUBSCRIPTIONS_ARE,
    TOO,
    UNLOOKED,
    UNSUBSCRIBED,
    WHERE_FROM,
)
from tracker.wording.talk import NONE_OF_THESE, WRONG_OF_ONE
from tracker.wording.understood import question_words
from tracker.wording.worried import worried_parts

#: A longer list helps nobody.
MOST_SHOWN = 8
CHECK = "Check the funder's page before you plan: dates and rules change."
NOT_UNDERSTOOD = (
    "I did not understand that. Ask in a few words for what you look for: “core costs in Wales?”, “what closes "
    "this week?” or “how do we get commissioned by the NHS?”"
)
_OF_POSTS = {REMINDER: REMINDER_HELP, UNSUBSCRIBE: UNSUBSCRIBED, SUBSCRIPTIONS: SUBSCRIPTIONS_ARE}
#: How many is not said: a search stops looking where a list is full.
MORE_FIT = "More fit. Say “show me more”, or say more to narrow it down."
NOTHING_NEW = "I have found nothing new that fits."
FIRST_MEANT = "I take it that you mean the first of the list. For another, say its number first."
NONE_CALLED_OFF = "I have stored none that was called off."
NONE_CLOSED = "I have stored none that fits and has closed."
NONE_CHANGED = "I have seen no change since then."


def answer_text(answer: Answer, guidance: Guidance, *, now: datetime) -> str:
    """Return the answer as plain text, parts divided by an empty line; help lines first where there is distress."""
    question = answer.question
    parts: list[str] = []
    if question.distress or question.intent is Intent.DISTRESS:
        parts.append(distress_words(guidance.help_lines, nations_told(question), question.harms))
    parts.append(kind_words(question.kindly))
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
    if question.lead in tuple(Said) and question.intent is not Intent.DETAILS:
        return [said_words(Said(question.lead), guidance)]
    if question.distress and not asks_more(answer, known=knows(question, guidance)):
        return [LATER]
    fixed = {
        Intent.HELP: WHERE_FROM if question.lead == SOURCES else HELP,
        Intent.SMALLTALK: well_words(guidance.help_lines)
        if question.lead == WELL
        else small_talk_words(question.words),
        Intent.OUT_OF_SCOPE: NOT_UNDERSTOOD if question.lead == UNCLEAR else OUT_OF_SCOPE,
        Intent.SUBSCRIBE_HELP: _OF_POSTS.get(question.lead, SUBSCRIBE_HELP),
    }
    if question.intent in fixed:
        return [NONE_OF_THESE if question.lead == NONE_FITS else fixed[question.intent]]
    if answer.unlooked:
        return [UNLOOKED]
    if question.intent is Intent.DETAILS:
        return _details(answer, now=now)
    if question.intent in (Intent.PATHWAY, Intent.GLOSSARY):
        return guidance_parts(question, guidance, today=london_date(now))
    also = also_words(guidance.pathways.get(question.pathway or ""), None, ())
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
    understood = question_words(question, now=now)
    asked = f"You asked for: {understood}." if understood else ""
    past = past_words(question.past, now=now)
    above = (past, *no_day_words(question.no_days, now=now), clash_words(question.clash))
    looking = "\n".join(part for part in (*above, asked, own_form_words(question)) if part)
    if answer.opportunities:
        more = len(answer.opportunities) - _most(answer)
        left_out = MORE_FIT if more > 0 else ""
        shown = _listed(answer.opportunities, answer, now=now)
        since = _began_words(answer, now=now)
        return [looking, _nowhere_words(answer), shown, left_out, since, given_words(answer.given), CHECK]
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
        return [looking, NONE_CLOSED, _began_words(answer, now=now)]
    if question.missed:
        still = f"What is {answer.nearest_why}:"
        return [
            looking,
            NONE_CLOSED,
            _began_words(answer, now=now),
            still,
            _listed(answer.nearest, answer, now=now),
            CHECK,
        ]
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


def _began_words(answer: Answer, *, now: datetime) -> str:
    """Say since when closings are seen at all, where earlier ones are asked for; "" else."""
    first = answer.question.filters.due_from
    if answer.began is None or not answer.question.missed:
        return ""
    day = london_date(answer.began)
    return (
        f"I began to look on {day_words(day, now=now)}: what closed before that I have not seen."
        if first is None or first < day
        else ""
    )


def _nowhere_words(answer: Answer) -> str:
    """Say which words stand in nothing that is open; "" where each stands somewhere."""
    told = listed((f"“{plain(phrase)}”" for phrase in answer.nowhere), last="or")
    missing = f"Nothing that is open speaks of {told}." if told else ""
    if answer.together:
        told = listed(f"“{plain(phrase)}”" for phrase in answer.together)
        return f"{missing} Nothing open fits {told} together. These fit a part of it:".lstrip()
    rest = " These fit the rest of what you asked for:" if missing and answer.opportunities else ""
    return missing + rest


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
        near = opportunities is answer.nearest
        beside = [
            won,
            *rest[:-1],
            near_row(opportunity, answer) if near else place_row(opportunity, answer.question),
            f"Now: {to_do}" if to_do else "",
            round_,
            resting_words(opportunity, why, answer.question, answer.spoken.get(opportunity.id, ""), now=now),
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
        WRONG_OF_ONE if answer.question.lead == Said.WRONG else "",
        FIRST_MEANT if answer.question.lead == THE_FIRST else "",
        _changed_words(answer, now=now),
        _result_words(answer),
        *point_words(answer, now=now),
        *map(finding_words, answer.findings),
        in_its_words(answer),
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
