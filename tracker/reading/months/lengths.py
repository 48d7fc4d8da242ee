"""Find the lengths of time in a text that are the term of a grant or contract, and what extends them.

Pure: the machinery that turns the rows of `reading/months/rules.py` into terms for `reading/months/months.py`.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from tracker.reading.months.award_lengths import of_award
from tracker.reading.months.bare_lengths import (
    bare_extensions,
    bare_lengths,
    one_or_more,
    renewed_times,
    short_extensions,
    years_at_most,
    years_by_place,
    years_by_place_of_grant,
)
from tracker.reading.months.neighbours import answers_how_long, goes_on, is_short
from tracker.reading.months.of_grant import MAY_GO_ON
from tracker.reading.months.rule import Counts, TermRule
from tracker.reading.months.rules import RULES
from tracker.reading.months.term import Term
from tracker.reading.welsh import months as welsh
from tracker.terms import Kind
from tracker.text.durations import FoundDuration, find_durations
from tracker.text.html import BlockKind, Document
from tracker.text.language import holds_welsh
from tracker.text.numbers import NUMBER, number
from tracker.text.sentences import sentence_around, sentence_starts
from tracker.text.words import words_of

_REACH: Final = 90
#: An announcement names no more; the rest is not looked at, so that work stays bounded.
_MOST_LENGTHS: Final = 400


def _compiled(phrases: Iterable[str], *, behind: bool) -> re.Pattern[str]:
    joined = "|".join(phrases)
    return re.compile(rf"[\s-]?\W{{0,2}}(?:{joined})" if behind else rf"(?:(?<!\w)(?:{joined}))[\s(,:|–-]{{0,3}}$")


class _Language:
    """What the rows say before and behind a length: in English, or in English and Welsh."""

    def __init__(self, before: Mapping[str, tuple[str, ...]], behind: Mapping[str, tuple[str, ...]]) -> None:
        told = [(rule.name, (*rule.before, *before.get(rule.name, ()))) for rule in RULES]
        self.before = {name: _compiled(phrases, behind=False) for name, phrases in told if phrases}
        told = [(rule.name, (*rule.behind, *behind.get(rule.name, ()))) for rule in RULES]
        self.behind = {name: _compiled(phrases, behind=True) for name, phrases in told if phrases}


_ENGLISH: Final = _Language({}, {})
_WELSH: Final = _Language(welsh.BEFORE, welsh.BEHIND)
_BY_KIND: Final = {kind: tuple(rule for rule in RULES if not rule.kinds or kind in rule.kinds) for kind in Kind}
_TERM: Final = next(rule for rule in RULES if rule.name == "term of a contract")
_RATE: Final = re.compile(
    r"(?:\d|million|billion|[km]|times|once|twice|hours?|days?|sessions?|evenings?|mornings?|afternoons?|meetings?|meets?|sum|budget)\)?,?\s?(?:each |every )?$"
    r"|(?<![\d,.£])\d{1,3}(?:,\d{3})* (?:or more |to \d+ )?(?:(?!for|over|of|in|on|to|with|lasting|within)[\w-]+ ){1,3}$"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|most|some|about \d+) (?:(?!for|over|of|in|on|to|lasting|within)[\w-]+ ){1,2}$"
)
_COMMA: Final = re.compile(r"(?:^|[:|(,;–—-])\s?$")
#: Words for which "three years'" is the term after all: "three years' funding".
_OWNED: Final = re.compile(
    r"\s?(?:\w+ )?(?:extensions?|funding|support|grants?|contract|salary|option|work|help|backing|activit(?:y|ies)|delivery|research|residenc(?:y|ies))\b(?! behind\b)"
)
#: The same where a grant pays for them: "a contribution to one year's running costs"; not "three months' costs in reserve".
_COSTS: Final = re.compile(
    r"\s?(?:[\w-]+ ){0,2}(?:costs|expenditure|rent|wages|salaries|bills)\b(?! in (?:reserve|hand|the bank))"
)
_PAYS: Final = re.compile(
    r"\b(?:grants?|awards?|help\w*|cover\w*|meets?|pays?|fund\w*|towards?|contribut\w+|support\w*)\b(?![^.;]*\breserve)[^.;]{0,40}$"
)
_BAND: Final = re.compile(r"\d{1,2} [a-z]{3,9} 20\d\d\s$")
_GOES_ON: Final = re.compile(MAY_GO_ON + r"(?: (?:up to|perhaps))*\s$")
_ANOTHER: Final = re.compile(r"another\b|(?:an?|one|two) more\b")
#: "Extended by twelve months to 31 March 2028": the day tells the end already.
_TO_A_DAY: Final = re.compile(
    r"\)?,? (?:to|until|till|ending(?: on)?|up to|taking it to) (?:the )?\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? 20\d\d"
)
#: "£57 million over five years" is the whole fund's time, not one grant's.
_OF_MONEY: Final = re.compile(
    r"(?:million|billion|£[\d.]+ ?m|pot[^.]{0,30}|[mf]iliwn)\s(?:over|across|for|dros|am)(?: the next)?\s$"
)
#: "A term of three years": the length holds the word itself.
_A_TERM_OF: Final = re.compile(
    r"(?:an?|one|the|single) (?:[\w-]+ )?(?:(?:term|period) of\b|year of (?:\w+ )?(?:coaching|mentoring|support|learning|training|funding|study|research)\b)"
)
_SO_LONG_A_COURSE: Final = re.compile(
    r"[\s-]long (?:[\w’'-]+ ){0,3}(?:programmes?|courses?|training|mentoring|grants?|awards?|fellowships?|residenc(?:y|ies)|placements?|support)\b"
)
_PERIODS_OF: Final = re.compile(r"[\w-]+ (?:[\w-]+ )?(?:periods?|terms?) of\b")
_PERIODS: Final = re.compile(r"(?:\d|one|two|three|four|five) (?:\w+ )?(?:periods?|terms?) of\b")
_RENEWED: Final = re.compile(r"\b(?:[Rr]enew\w*|[Ee]xten\w+|[Oo]ptions?)\b[^\n;]{0,20}[:.|]\s(?:[Yy]es\W{1,3})?$")
_RENEWED_SO: Final = re.compile(r"\b(?:renew\w*|exten\w+|options?)\s?[:|]\s?yes\b[^.;\n]{0,36}$")
_AND: Final = re.compile(r"\s?(?:\(|and|a|,|then|and then|\+|plus|or)?(?: then)?(?: an?)?(?: further| another)?\s?")
_FURTHER: Final = re.compile(r"\b(?:further|more|another|additional|extra|optional|possible)\b")
_ON_TOP: Final = re.compile(r"\b(?:plus|with|and|then)(?: up to)?\s$")
_OPTIONAL: Final = re.compile(r"\b(?:optional|possible|further|extra|additional)\b", re.IGNORECASE)
_TWICE: Final = re.compile(
    rf"\b(?:twice|(?P<times>{NUMBER}) times)(?: by| for|,? each time by|,? each time for|, by|, for|,)?(?: up to)?(?: an?)?\s?$"
)
_TWICE_BEHIND: Final = re.compile(
    rf"(?: at a time)?,? ?(?:up to )?(?:twice\b|(?P<times>{NUMBER}) times\b|on (?P<occasions>{NUMBER})(?: \w+)? occasions\b)"
)
#: How many letters before a length "up to four times, by" takes.
_TIMES_REACH: Final = 32
#: "Projects can last between three months and two years".
_RANGE_OF_TERMS: Final = re.compile(
    r"\b(?:days?|weeks?|months?|years?) (?:and|or|to|up to|rising to)(?: up to| for)? $"
)
_LABEL: Final = re.compile(
    r"\b(?:length|term|duration|how long|period|timescale|cyfnod|hyd y (?:grant|contract)|am faint)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class WhyLength:
    """One length of time of a text and the name of the row that said what it is; "" where none did."""

    found: FoundDuration
    counts: Counts
    rule: str


def lengths_of(
    where: str, document: Document, kind: Kind, *, is_notice: bool, why: list[WhyLength] | None = None
) -> tuple[list[Term], list[Term], list[Term]]:
    """Return the lengths of a text that are terms, those that are whole terms, and those that extend one.

    What was said of each length is put into `why`, where there is one.
    """
    text = document.low
    if len(text) != len(document.text):
        text = document.text
    bases: list[Term] = []
    wholes: list[Term] = []
    extra: list[Term] = []
    is_funding = kind in (Kind.GRANT, Kind.TRAINING)
    language = _WELSH if holds_welsh(words_of(document)) else _ENGLISH
    starts = sentence_starts(document.text)
    last_end, last_counts, last_name = 0, Counts.NOTHING, ""
    for found in find_durations(document.text)[:_MOST_LENGTHS]:
        if is_short(found, text, kind):
            if kind is Kind.GRANT:
                last_end, last_counts, last_name = found.end, Counts.NOTHING, "days and weeks are no term"
            continue
        begin, finish = sentence_around(starts, found.start, len(text))
        from_ = max(begin, found.start - _REACH, last_end if kind is not Kind.GRANT else 0)
        before, behind = text[from_ : found.start], text[found.end : min(finish, found.end + _REACH)]
        if _measures_else(text, found, before, behind, is_funding=is_funding):
            continue
        counts, name = _counts(
            document, found, before, behind, kind, last_counts if last_end > begin else Counts.NOTHING, language
        )
        waits = last_name if last_counts is Counts.NOTHING and goes_on(text, last_end, found) else ""
        counts, name = _by_neighbours(
            (counts, name), waits, answers=is_funding and answers_how_long(text, begin, before)
        )
        last_end, last_counts, last_name = found.end, counts, name
        _note(why, found, counts, name)
        if counts is Counts.NOTHING or (is_funding and _OF_MONEY.search(before)):
            continue
        if kind is Kind.AWARD and not is_notice and not of_award(before, behind, found.months):
            continue
        term = Term(found.months, where, found.start, found.end, document.text[found.start : found.end], name)
        if counts is Counts.WHOLE and not _comes_on_top(term, bases, before):
            wholes.append(term)
        elif counts in (Counts.WHOLE, Counts.EXTENSION):
            if counts is Counts.WHOLE or kind is not Kind.OTHER or _TO_A_DAY.match(text, found.end) is None:
                _extend(extra, term, text, begin, before, behind)
        else:
            bases.append(term)
            wholes.extend(bare_lengths(where, document, text, found, finish, name))
    _beside(where, document, text, kind, bases, wholes, extra)
    return bases, wholes, sorted(extra, key=lambda one: one.start)


def _beside(
    where: str,
    document: Document,
    text: str,
    kind: Kind,
    bases: list[Term],
    wholes: list[Term],
    extra: list[Term],
) -> None:
    """Add what is told in other ways than a length: a year by its place, "three at most", "option +12m", "renewable twice"."""
    is_funding = kind in (Kind.GRANT, Kind.TRAINING)
    if is_funding:
        wholes.extend(years_at_most(where, document))
        wholes.extend(years_by_place_of_grant(where, document, text, bases))
    if not is_funding and "year" in text:
        wholes.extend(years_by_place(where, document, text, alone=not bases))
    if not is_funding and ("ption" in text or "xten" in text or "(+" in text):
        extra.extend(short_extensions(where, document))
    extra.extend(bare_extensions(where, document, text, [*bases, *extra]))
    if not extra:
        extra.extend(renewed_times(where, document, text, bases))


def _by_neighbours(said: tuple[Counts, str], waits: str, *, answers: bool) -> tuple[Counts, str]:
    """Say what a length is beside what stands around it: `waits` names the row that cancelled the one before it in its list;
    it `answers` a question about the term.
    """
    if said[0] is Counts.TERM and waits:
        return Counts.NOTHING, waits
    if said[0] is Counts.NOTHING and answers:
        return Counts.TERM, "the answer to how long"
    return said


def _comes_on_top(term: Term, bases: list[Term], before: str) -> bool:
    """Say whether "extended up to a maximum of 24 months" behind "36 months" is what comes on top: it is no whole."""
    return "exten" in before and any(one.months >= term.months for one in bases)


def _measures_else(text: str, found: FoundDuration, before: str, behind: str, *, is_funding: bool) -> bool:
    """Say whether a length is no term at first sight: a rate, what one has in reserve, one more year."""
    if found.possessive and not (_OWNED.match(behind) or (_COSTS.match(behind) and _PAYS.search(before))):
        return True
    if found.least != found.months and _BAND.search(before):
        return True  # a portal's "1 June 2026 - 31 March 2027 6-12 months"
    if is_funding and _ANOTHER.match(text, found.start) and _GOES_ON.search(before) is None:
        return True  # "the fund goes on for another year"
    rate = text.startswith(("a ", "an "), found.start) and (_RATE.search(before) or not before.strip())
    rate = (
        rate
        and not found.extends
        and not (_ON_TOP.search(before) and _OPTIONAL.search(text, found.start, found.end))
    )
    # "£16,500 a year", "five times a year", "A year of sessions"
    return bool(rate) and not (_A_TERM_OF.match(text, found.start) or _SO_LONG_A_COURSE.match(behind))


def _note(why: list[WhyLength] | None, found: FoundDuration, counts: Counts, name: str) -> None:
    if why is not None:
        why.append(WhyLength(found, counts, name))


def holds_more_lengths(document: Document) -> bool:
    """Say whether a text holds more lengths of time than `lengths_of` looks at."""
    return len(find_durations(document.text)) > _MOST_LENGTHS


def _extend(extra: list[Term], term: Term, text: str, begin: int, before: str, behind: str) -> None:
    """Add an extension, unless it says again what was said: "2 years (1+1)", or the same in another sentence."""
    if many := _TWICE.search(before[-_TIMES_REACH:]) or _TWICE_BEHIND.match(behind):
        told = next((one for one in many.groups() if one), "two")
        term = replace(term, months=number(told) * term.months)
    if extra:
        gap = text[extra[-1].end : term.start]
        if "(" in gap[:12] or any(one.months == term.months and one.start < begin for one in extra):
            return
    extra.append(term)


def _counts(
    document: Document,
    found: FoundDuration,
    before: str,
    behind: str,
    kind: Kind,
    last: Counts,
    language: _Language,
) -> tuple[Counts, str]:
    """Say what a length is, and the name of the row that says so."""
    rule = _rule(before, behind, kind, language)
    found_words = document.text[found.start : found.end].lower() if kind not in (Kind.GRANT, Kind.TRAINING) else ""
    if _PERIODS.match(found_words) and _RENEWED.search(document.text, max(0, found.start - _REACH), found.start):
        return Counts.EXTENSION, "extension"  # "Renewal: yes. Two periods of 12 months each."
    if found.extends and (rule is None or rule.name != "extension that is counted already"):
        return Counts.EXTENSION, "extension"
    if _FURTHER.search(found_words) and (rule is None or rule.counts in (Counts.TERM, Counts.WHOLE)):
        return Counts.EXTENSION, "extension"
    if kind is Kind.GRANT and _ON_TOP.search(before) and _OPTIONAL.search(document.text, found.start, found.end):
        return Counts.EXTENSION, "extension"  # "two years plus an optional extra year"
    if last is Counts.EXTENSION and (before.strip() == "(" or (rule is None and _AND.fullmatch(before))):
        return Counts.EXTENSION, "extension"
    if found_words and _RENEWED_SO.search(before):
        return Counts.EXTENSION, "extension"  # "Renewable: yes, up to four times, by 12 months at a time."
    if rule is None and last is Counts.TERM and _RANGE_OF_TERMS.search(before):
        return Counts.TERM, "a range of terms"
    if rule is None and _PERIODS_OF.match(found_words) and before.endswith("by "):
        return Counts.EXTENSION, "extension"  # "may extend the initial 24 months by two periods of 12 months"
    if rule is None and found_words and _A_TERM_OF.match(found_words):
        rule = _TERM
    if rule is None and kind is Kind.GRANT and found.unit == "year" and one_or_more(behind):
        return Counts.TERM, "one year or so many"  # "project or core, one year or up to three"
    rule = rule or _labelled(document, found) or _apposition(before, kind)
    return (Counts.NOTHING, "") if rule is None else (rule.counts, rule.name)


def _rule(before: str, behind: str, kind: Kind, language: _Language) -> TermRule | None:
    """Return the row that speaks of a length: rows stand in order, those that cancel first."""
    for rule in _BY_KIND[kind]:
        if rule.needs and not any(word in before for word in rule.needs):
            continue
        front, back = language.before.get(rule.name), language.behind.get(rule.name)
        if (front is not None and front.search(before)) or (back is not None and back.match(behind)):
            return rule
    return None


def _apposition(before: str, kind: Kind) -> TermRule | None:
    """Let a bare length between commas be a contract's: "(£20 million, three years plus one)"."""
    if kind in (Kind.GRANT, Kind.TRAINING) or not _COMMA.search(before):
        return None
    return _TERM


def _labelled(document: Document, found: FoundDuration) -> TermRule | None:
    """Let a heading or a table's label speak: "Term | Projects of one to five years"."""
    index = bisect_right(document.blocks, found.start, key=lambda one: one.start) - 1
    if index < 0:
        return None
    block = document.blocks[index]
    label = block.headings[-1] if block.headings else ""
    if block.kind is BlockKind.ROW:
        label += " " + document.text[max(block.start, found.start - _REACH) : found.start]
    return _TERM if _LABEL.search(label) else None
