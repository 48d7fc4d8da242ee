"""Say whether applications are taken at any time, or until the money runs out.

Pure. The rows stand in `deadlines/rolling_rules.py`; each is cancelled by words of its own sentence.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from tracker.model import Evidence
from tracker.reading.deadlines.elsewhere import OF_OTHERS, is_about_others, names_others
from tracker.reading.deadlines.rolling_rules import RULES, RollingRule
from tracker.reading.material import Material
from tracker.reading.welsh import rolling as welsh
from tracker.terms import Kind
from tracker.text.html import BlockKind, Document
from tracker.text.language import holds_welsh
from tracker.text.sentences import sentence_around, sentence_starts
from tracker.text.words import words_of

#: A longer sentence is a list without full stops; its beginning is enough.
_LONGEST_SENTENCE: Final = 1_500
_KINDS: Final = frozenset({Kind.GRANT, Kind.CONTRACT, Kind.TRAINING})


#: Of a contract only joining or applying counts: bidders may ask, buyers may end a contract at any time.
_JOINS: Final = r"\b(?:appl(?:y|ies|ications?|icants?)|join\w*|admi\w+|added?|new (?:suppliers|providers|entrants|members|bidders)|entry|enter|participate|stays? open|remains? open|rolling)\b"


@dataclass(frozen=True, slots=True)
class _Row:
    """A row as it is looked for."""

    rule: RollingRule
    says: re.Pattern[str]
    unless: re.Pattern[str] | None
    needs: re.Pattern[str] | None
    hints: tuple[str, ...]


class _Language:
    """The rows as they are looked for: in English, or in English and Welsh."""

    def __init__(self, *, in_welsh: bool) -> None:
        def joined(told: tuple[str, ...], more: Mapping[str, tuple[str, ...]], name: str) -> re.Pattern[str] | None:
            phrases = (*told, *(more.get(name, ()) if in_welsh else ()))
            return re.compile("|".join(phrases)) if phrases else None

        self.rows = tuple(
            _Row(
                rule,
                says,
                joined(rule.unless, welsh.UNLESS, rule.name),
                joined(rule.needs, welsh.NEEDS, rule.name),
                (*rule.hints, *(welsh.HINTS.get(rule.name, ()) if in_welsh else ())),
            )
            for rule in RULES
            if (says := joined(rule.says, welsh.SAYS, rule.name)) is not None
        )
        self.hints = tuple({hint for row in self.rows for hint in row.hints})
        self.joins = re.compile(f"{_JOINS}|{welsh.JOINS}" if in_welsh else _JOINS)

    def hinted(self, text: str) -> tuple[_Row, ...]:
        """Return the rows of which the text holds a hint."""
        there = {hint for hint in self.hints if hint in text}
        return tuple(row for row in self.rows if not there.isdisjoint(row.hints)) if there else ()


def _said(sentence: str, rows: Iterable[_Row]) -> Iterator[tuple[RollingRule, int, int, str]]:
    """Yield the rows that speak in a sentence up to the first that counts: where, and what cancels them or is missing."""
    for row in rows:
        match = row.says.search(sentence)
        if match is None:
            continue
        cancelled = row.unless.search(sentence) if row.unless is not None else None
        missing = row.needs is not None and not row.needs.search(sentence)
        by = f"unless “{cancelled[0]}”" if cancelled is not None else NEEDS_COMPANY if missing else ""
        yield row.rule, *match.span(), by
        if not by:
            return


def _sentences(document: Document, text: str, rows: Iterable[_Row]) -> Iterator[tuple[int, str]]:
    """Yield where the sentences with a hint begin, with their words; a question stands before its answer."""
    starts = sentence_starts(document.text)
    #: Where each hint stands next.
    places = {hint: text.find(hint) for row in rows for hint in row.hints if hint in text}
    while places:
        begin, end = sentence_around(starts, min(places.values()), len(text))
        # Once a sentence was looked at, the next hint is one behind it.
        places = {hint: at if at >= end else text.find(hint, end) for hint, at in places.items()}
        places = {hint: at for hint, at in places.items() if at >= 0}
        if begin and text[max(0, begin - 2) : begin].strip() == "?":  # "When can I apply? Any time."
            offset, _ = sentence_around(starts, begin - 2, len(text))
            begin = max(offset, begin - _LONGEST_SENTENCE)
        yield begin, text[begin : min(end, begin + _LONGEST_SENTENCE)]


_ENGLISH: Final = _Language(in_welsh=False)
_WELSH: Final = _Language(in_welsh=True)


def read_rolling(material: Material, kind: Kind) -> tuple[Evidence, ...]:
    """Return the words that say that applications are taken at any time; empty where nothing says so."""
    for one in _spoken(material, kind):
        if not one.by:
            quote = one.document.text[one.start : one.end]
            return (Evidence("rolling", "yes", one.where, one.start, one.end, quote, one.rule.name),)
    return ()


@dataclass(frozen=True, slots=True)
class WhyRolling:
    """A row that spoke of rolling, and why it did not count; `by` is "" where it does."""

    rule: RollingRule
    where: str
    document: Document
    start: int
    end: int
    by: str


NEEDS_COMPANY: Final = "nothing in its sentence speaks of applying or of the money"


def explain_rolling(material: Material, kind: Kind) -> tuple[WhyRolling, ...]:
    """Return every row that speaks, also those that do not count; the first that does decides."""
    return tuple(_spoken(material, kind))


#: How many lines down from a line about others, in a page without markup, one of a list of theirs may stand.
_LINES: Final = 3


def _is_about_others(document: Document, position: int) -> bool:
    """Say whether what stands at a position belongs to what others offer: by its headings, or by a line of its own above."""
    at = next((at for at, block in enumerate(document.blocks) if block.start <= position < block.end), None)
    if at is None:
        return False
    above = document.blocks[max(0, at - _LINES) : at]
    return is_about_others(document.blocks[at]) or any(
        names_others(document.text[block.start : block.end].lower()) for block in above
    )


#: "Deadline" as a heading, and "None" below it.
_ASKS_WHEN: Final = re.compile(
    r"\W*(?:(?:the|our|application|submission|current|next) )*(?:deadlines?|closing dates?|(?:by )?when(?: (?:to|can (?:i|we|you)|do (?:i|we|you)|should (?:i|we|you)) (?:apply|ask|send it in))?|apply by|dates?)\W*"
)
_NONE: Final = re.compile(
    r"\W*(?:none(?! (?:yet|set yet|given|announced|at present|at the moment|currently))|n/?a\b|no (?:deadlines?|closing dates?|fixed dates?)(?! (?:yet|given|announced|ha[sv]e?|is|are|was)\b)|not applicable|there (?:is|are) (?:none|no (?:deadlines?|closing dates?))|there isn['’]t one|we have none|(?:always )?open (?:all|throughout|at any)|ongoing|continuous|open[ -]ended)\b"
)
#: The rule of such an answer.
ANSWERED: Final = next(rule for rule in RULES if rule.name == "no deadline")


def _answered_none(text: str, document: Document) -> Iterator[tuple[int, int]]:
    """Yield where a paragraph right below a heading that asks for a deadline says that there is none."""
    if "deadline" not in text and "closing" not in text and "when" not in text:
        return
    for above, block in pairwise(document.blocks):
        if above.kind is BlockKind.HEADING and _ASKS_WHEN.fullmatch(text, above.start, above.end):
            told = _NONE.match(text, block.start, block.end)
            if told is not None:
                yield told.span()


def _spoken(material: Material, kind: Kind) -> Iterator[WhyRolling]:
    """Yield the rows that speak, in the order of the text, sentence by sentence."""
    if kind not in _KINDS:
        return
    for where, document in material.parts:
        text = document.low
        if len(text) != len(document.text):
            text = document.text
        language = _WELSH if holds_welsh(words_of(document)) else _ENGLISH
        rows = [row for row in language.hinted(text) if not row.rule.kinds or kind in row.rule.kinds]
        if kind is Kind.GRANT:
            for start, stop in _answered_none(text, document):
                yield WhyRolling(ANSWERED, where, document, start, stop, "")
        for begin, sentence in _sentences(document, text, rows) if rows else ():
            for rule, start, stop, by in _said(sentence, rows):
                if not by and kind is Kind.CONTRACT and not language.joins.search(sentence):
                    by = NEEDS_COMPANY
                if not by and _is_about_others(document, begin + start):
                    by = OF_OTHERS
                yield WhyRolling(rule, where, document, begin + start, begin + stop, by)
