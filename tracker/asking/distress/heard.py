"""How sure it is that a message tells of distress, and whether that comes before what it orders.

Pure. Short orders sound like nothing that was learnt from ("I've finished step two"), so a doubt alone does not
stand before a tick or a reminder. What is likely or clear always does (docs/decisions/017).
"""

import re
from dataclasses import replace

from tracker.asking.distress.bereaved import lost_to_suicide
from tracker.asking.distress.danger import tells_danger
from tracker.asking.distress.distress import Distress, read_distress, spelt
from tracker.asking.distress.everyday_talk import (
    is_a_name,
    plainly_everyday,
    plainly_of_shown,
    without_correction,
)
from tracker.asking.distress.harms import ABUSE, HOUSING, harm_in_the_group, harms_told
from tracker.asking.distress.named_lines import asks_for_a_line
from tracker.asking.distress.reassuring import reassures
from tracker.asking.distress.spelling import figures_as_letters
from tracker.asking.distress.worried import SAFEGUARDING, about_somebody_of_ours
from tracker.asking.filters.subjects import STOP_WORDS
from tracker.asking.intents import DEADLINES, DOMAIN
from tracker.asking.line.letter import without_own_name
from tracker.asking.line.plain_line import plain_line
from tracker.asking.line.unread import BLANK, Unread, plain
from tracker.asking.line.welsh import is_welsh
from tracker.asking.orders.checklist_orders import ListOrder, guide_meant, list_order
from tracker.asking.places.where import read_areas
from tracker.asking.ways.glossary import find_terms
from tracker.asking.ways.pathways import nations_of
from tracker.asking.ways.plain_answers import without_business
from tracker.knowledge import Guidance, Hearing
from tracker.questions import WORRIED, Question
from tracker.terms import Intent

_FIRST = (Distress.LIKELY, Distress.CLEAR)


#: From this weight on a word speaks for distress by itself; and three in a row ("can't go on").
TELLING, TELLING_ROW = 2.0, 1.5
#: Fewer words beside an everyday question tell nothing by themselves.
FEWEST_LEFT = 3
#: With forms one copes, or not; alone it may be a life.
_COPES = re.compile(r"\bcope with\b")
#: Whoever cannot cope, and names nothing to cope with, may mean their life: "I can't cope, the shed is closing".
_COPES_NOT = re.compile(
    r"\bi(?:m)? (?:really |just |simply |honestly |still )*(?:cant|not|barely|hardly|can barely|can hardly) (?:really )?cop(?:e|ing)"
    r"(?: (?:any ?more|at all|much longer|now))*(?= ?(?:,|$))"
)
_HELP = re.compile(r"\bhelp\b(?! (?:with|for|to|towards)\b)|\bburn(?:t|ed) out\b")


def heard(words: str, guidance: Guidance) -> Distress:
    """Return the surest that the words tell, as they are written and in right spelling."""
    lines = tuple(
        without_correction(line)
        for line in (plain(without_own_name(words)), plain_line(words, guidance), *figures_as_letters(words))
    )
    level = max((read_distress(line, guidance.hearing) for line in lines), key=list(Distress).index)
    if level not in _FIRST and (ABUSE in harms_told(lines[1]) or lost_to_suicide(lines[1])):
        return Distress.LIKELY
    if level not in _FIRST and _COPES_NOT.search(lines[0]) is not None:
        return Distress.UNSURE
    if level not in _FIRST and asks_for_a_line(lines[1]):
        return Distress.LIKELY
    if (
        level is Distress.NONE
        or reassures(lines[0])
        or plainly_everyday(lines[0])
        or _names_only_a_place(lines[0])
        or (level not in _FIRST and is_a_name(words))
    ):
        return Distress.NONE
    if level is Distress.UNSURE and not any(_tells(line, guidance.hearing) for line in lines):
        return Distress.FAINT if _of_business(lines[1], guidance) else level
    return level


#: Around a place these say nothing: "ok and outside London?".
_AROUND = frozenset(
    "ok okay and or so but in near outside round around for from what how about just only the not , then".split()
)


#: So many words at most name a place and say nothing else.
MOST_AROUND = 8


def _names_only_a_place(line: str) -> bool:
    """Say whether a plain line names a place, and nothing else."""
    if len(line.split()) > MOST_AROUND or _AROUND.isdisjoint(line.split()):
        return False
    unread = Unread(line)
    return bool(read_areas(unread)) and set(unread.left.replace(BLANK, " ").split()) <= _AROUND


def _of_business(line: str, guidance: Guidance) -> bool:
    """Say whether a plain line names money, a deadline or a word of the trade, and no danger."""
    if DOMAIN.search(line) or DEADLINES.search(line):
        return True
    names = {term.name for term in find_terms(line, guidance, meaning=False)} - _OF_PEOPLE
    return bool(names) and not tells_danger(line)


def heard_beside(words: str, guidance: Guidance) -> Distress:
    """Return what the words tell beside an everyday question of business, which itself tells nothing.

    "The council has not paid us and I cannot pay my staff" is business; whatever else stands there is heard, and a
    word of danger anywhere makes all of it count.
    """
    whole = (plain(without_own_name(words)), plain_line(words, guidance))
    left = [without_business(line) for line in whole]
    if any(tells_danger(_COPES.sub(" ", line)) for line in whole):
        level = heard(words, guidance)
        return Distress.UNSURE if level is Distress.FAINT else level
    if left[1] == whole[1]:
        return heard(words, guidance)
    beside = [line for line in left if len(line.replace(",", " ").split()) >= FEWEST_LEFT]
    levels = (read_distress(line, guidance.hearing) for line in beside)
    level = max(levels, key=list(Distress).index, default=Distress.NONE)
    level = min(level, heard(words, guidance), key=list(Distress).index)
    return Distress.NONE if level is Distress.FAINT else level


def _tells(line: str, hearing: Hearing) -> bool:
    """Say whether a plain line holds a word that itself speaks for distress, rather than small words that add up."""
    if _HELP.search(line):
        return True
    words = spelt(line).split()
    rows = (" ".join(words[at : at + 3]) for at in range(len(words) - 2) if "," not in words[at : at + 3])
    alone = (word for word in words if len(word) > 2 and word not in STOP_WORDS)
    return any(hearing.weights.get(word, 0.0) >= TELLING for word in alone) or any(
        hearing.weights.get(row, 0.0) >= TELLING_ROW for row in rows
    )


_ASKS = re.compile(
    r"\b(?:how|what|which|who|where|when|can (?:we|i|they)|do (?:we|i|they)|is there|are there|any|should (?:we|i)|is (?:that|it|this|there)|does|must (?:we|i)|are (?:we|they))\b"
)
#: Words of the glossary that are about what happens to people.
_OF_PEOPLE = frozenset(
    (
        "Safeguarding",
        "DBS check",
        "PVG scheme",
        "AccessNI check",
        "Match funding",
        "Regulated activity / regulated role",
    )
)


def beside_business(line: str, guidance: Guidance) -> bool:
    """Say whether a plain line asks about words of the trade, and names no danger: it is answered, below the lines."""
    if _ASKS.search(line) is None or tells_danger(line):
        return of_the_trade(line, guidance)
    return any(term.name not in _OF_PEOPLE for term in find_terms(line, guidance, meaning=False))


def of_the_trade(line: str, guidance: Guidance) -> bool:
    """Say whether a plain line names several words of the trade, and no danger: who understood none of them is lost in them."""
    names = {term.name for term in find_terms(line, guidance, meaning=False)} - _OF_PEOPLE
    return len(names) > 1 and not tells_danger(line)


def in_distress(words: str, text: str) -> Question:
    """Return the question of somebody in distress, with the nation that they name; `text` is their plain line."""
    welsh = ("wales",) if is_welsh(plain(words)) else ()
    nations = nations_of(read_areas(Unread(text)), "") or welsh
    worried = (about_somebody_of_ours(text) and not lost_to_suicide(text)) or harm_in_the_group(text)
    guide, lead = (SAFEGUARDING, WORRIED) if worried else (None, "")
    return Question(words, Intent.DISTRESS, nations=nations, distress=True, guide=guide, lead=lead)


def with_harms(question: Question, words: str, text: str) -> Question:
    """Return the question with the harms that have help lines of their own; `text` is its plain line.

    Who is about to lose their own home needs these lines, and no fund for groups, however calmly they say it.
    """
    if question.distress:
        line = plain(words)
        return replace(question, harms=harms_told(line if line == text else f"{line} , {text}", heard=True))
    if HOUSING not in (harms := harms_told(text)):
        return question
    return replace(in_distress(words, text), intent=Intent.OUT_OF_SCOPE, harms=harms)


def comes_first(words: str, guidance: Guidance) -> bool:
    """Say whether the help lines come before whatever else the words want."""
    return heard(words, guidance) in _FIRST


def only_asks_of_shown(words: str, guidance: Guidance) -> bool:
    """Say whether words that leave a doubt, and no more, plainly ask of what was shown: "what do i need to send them"."""
    return plainly_of_shown(plain(words)) and heard(words, guidance) not in _FIRST


def list_order_heard(words: str, guidance: Guidance) -> ListOrder | None:
    """Return what the words want done with a checklist; None where they are a question, or distress comes first.

    In doubt, an order that names a list must name one that there is: "stop the list of all that hurts" does not.
    """
    order = list_order(words)
    if order is None:
        return None
    level = heard(words, guidance)
    unknown = bool(order.which) and guide_meant(order.which, guidance) is None
    return None if level in _FIRST or (unknown and level is not Distress.NONE) else order
