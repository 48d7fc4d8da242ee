"""Say which closing date of an announcement the words of another part of it overtake, or put in doubt.

Pure. What is amended is often added, and the old day left standing: in another paragraph, or in a notice's field.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from tracker.clock import london_date
from tracker.reading.deadlines.clauses import Role
from tracker.reading.deadlines.moves import REPLACED, is_for_later
from tracker.reading.deadlines.of_notice import FieldDate
from tracker.terms import What
from tracker.text.dates import FoundDate
from tracker.text.sentences import sentence_around, sentence_starts

#: What was found in each text of an announcement.
Told = Sequence[tuple[FoundDate, Role]]

TWO_DAYS: Final = "the text gives two closing dates and does not say which holds"
#: Days that lie further apart are those of two rounds.
_NEAR: Final = timedelta(days=45)
#: The name of the row of a date by which the same sentence replaces another.
_REPLACES: Final = "replaces another date"

#: By these words applications are taken for longer than was said before.
_FOR_LONGER: Final = re.compile(
    r"\bstill (?:be )?(?:accept|tak|appl|open|receiv|time|send|submit)|\b(?:will|can|may|are|is) now (?:be )?(?:accept|tak|receiv)"
    r"|\b(?:stay|keep|kept|leav|left|held)\w* (?:\w+ ){0,4}?open\b[^.;\n]{0,20}\b(?:until|till|to)\b"
    r"|\b(?:because of|due to|owing to|following|in response to|as a result of|thanks to|in view of|in light of)\b[^.;\n]{0,90}"
    r"\b(?:accept|tak(?:e|ing)|receiv|open)\w*\b[^.;\n]{0,40}\b(?:until|till|up to)\b"
)
#: By these a day is that of some only, or one of several.
_OF_SOME: Final = re.compile(
    r"\b(?:rounds?|stages?|lots?|strands?|phases?|parts?|tranches?|streams?|windows?|calls?|themes?|cohorts?|panels?|meetings?|first|second|third|next|last|"
    r"final|main|small|large|spring|summer|autumn|winter|quarter\w*|deadlines|dates|or|either|both|each|early|earlier|post|paper|postal|hand|e-?mail|online|phone|"
    r"if|unless|where|whose|who|individuals|schools|existing|previous|expressions?|outlines?|full|draft|video|references?|registration|register|"
    r"provisional\w*|bursar\w+|workshops?|training|events?|courses?|references|nominations?|guidance|other)\b"
    r"|(?:^|\n|[.!?:] )\W*(?:for|in) (?!more\b|further\b|response\b|view\b|light\b)"
)
#: A sentence about the fund, and no label of one of several.
_SPEAKS: Final = re.compile(
    r"\b(?:we|you|applications?|bids|(?:the|this|our) (?:\w+ ){0,3}(?:fund|scheme|programme|grants?|deadline|closing date|call))\b"
)
#: A fund by its name, and what applications are for besides the fund.
_NAMED: Final = re.compile(
    r"\b(?!(?:the|this|our|your|a|an|of|for|to|and)\b)[\w’'-]+ (?:fund|grants|scheme|programme|awards|bursaries)\b"
)
_ASKED_FOR: Final = re.compile(
    r"\b(?:applications?|bids) (?:for|to) (?!(?:this|the|our) (?:[\w’'-]+ ){0,4}(?:fund|grants?|scheme|programme)\b)"
)


def settle_days(texts: Sequence[tuple[str, Told]]) -> list[list[tuple[FoundDate, Role]]]:
    """Return the dates of an announcement's texts (in lower case), with those unmade that its words overtake.

    A day from which the closing date was moved is none, wherever it stands once more. Of two closing dates shortly
    after each other, told in sentences of their own, the later counts where its words keep applications open for
    longer; else both are doubtful.
    """
    made = _without_gone([list(told) for _, told in texts])
    closing = [
        (part, at) for part, told in enumerate(made) for at, (_, role) in enumerate(told) if role.what is What.APPLY
    ]
    if len({made[part][at][0].day for part, at in closing}) != 2:
        return made
    return _one_of_two([text for text, _ in texts], made, closing)


def still_said(
    fields: Sequence[FieldDate], texts: Sequence[Told]
) -> tuple[list[FieldDate], dict[tuple[What, date], str]]:
    """Return the dates of a notice's fields that its words leave standing.

    Beside them why each day is doubtful that overtakes a field: the notice says both.
    """
    gone, news = _gone(texts), _news(texts)
    standing, doubts = list[FieldDate](), dict[tuple[What, date], str]()
    for field in fields:
        day = london_date(field.at)
        days = {one for what, one in news if what is field.what}
        later = {one for (what, one), is_later in news.items() if what is field.what and is_later and one > day}
        if not days or day in days or ((field.what, day) not in gone and not later):
            standing.append(field)
            continue
        why = f"the notice's {field.where} still says {field.quote}; its text says that this day was moved"
        doubts |= {(field.what, one): why for one in days}
    return standing, doubts


def _gone(texts: Sequence[Told]) -> set[tuple[What, date]]:
    """Return the days from which something was moved, as the texts say, and that are nowhere what it was moved to."""
    away = {
        (role.was, date.day)
        for told in texts
        for date, role in told
        if role.rule == REPLACED and role.was is not None
    }
    return away - _news(texts).keys()


def _news(texts: Sequence[Told]) -> dict[tuple[What, date], bool]:
    """Return the days to which something was moved; with each whether the words only tell of more time."""
    return {
        (role.what, date.day): is_for_later(role)
        for told in texts
        for date, role in told
        if role.what is not None and (role.moved or role.rule == _REPLACES)
    }


def _without_gone(made: list[list[tuple[FoundDate, Role]]]) -> list[list[tuple[FoundDate, Role]]]:
    gone = _gone(made)
    if not gone:
        return made
    return [
        [
            (one, Role(None, REPLACED, was=role.what) if role.what and (role.what, one.day) in gone else role)
            for one, role in told
        ]
        for told in made
    ]


def _one_of_two(
    texts: Sequence[str], made: list[list[tuple[FoundDate, Role]]], closing: Sequence[tuple[int, int]]
) -> list[list[tuple[FoundDate, Role]]]:
    """Settle two closing days: the later holds, or both are doubtful, or they are those of two things."""
    first, last = sorted({made[part][at][0].day for part, at in closing})
    if last - first > _NEAR or any(_is_told_apart(*made[part][at]) for part, at in closing):
        return made
    said = {first: list[str](), last: list[str]()}
    for part, at in closing:
        one, _ = made[part][at]
        said[one.day].append(_sentence(texts[part], one))
    if {*said[first]} & {*said[last]} or any(map(_OF_SOME.search, (*said[first], *said[last]))):
        return made
    if not any(map(_SPEAKS.search, said[last])) or _names_another("\n".join(texts), said[last]):
        return made
    holds = any(map(_FOR_LONGER.search, said[last]))
    for part, at in closing:
        one, role = made[part][at]
        if not holds:
            made[part][at] = (one, replace(role, unsure=TWO_DAYS))
        elif one.day == first:
            made[part][at] = (one, Role(None, REPLACED, was=role.what))
    return made


def _names_another(whole: str, sentences: Sequence[str]) -> bool:
    """Say whether a sentence names a fund that is named nowhere else, or what applications are for."""
    named = [name[0] for one in sentences for name in _NAMED.finditer(one)]
    return any(whole.count(name) < 2 for name in named) or any(map(_ASKED_FOR.search, sentences))


def _is_told_apart(one: FoundDate, role: Role) -> bool:
    """Say whether a date stands in a list or a stretch, was moved, or is doubtful already."""
    return role.start < 0 or role.guessed or bool(role.moved or one.side or one.rough) or one.doubt is not None


def _sentence(text: str, one: FoundDate) -> str:
    begin, finish = sentence_around(sentence_starts(text), one.start, len(text))
    return text[max(begin, one.start - 200) : min(max(finish, one.end), one.end + 120)]
