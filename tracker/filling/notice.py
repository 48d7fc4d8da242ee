"""What a paper takes from an opportunity: answers to its questions, and a table of facts with their words.

Pure. What is not certain is never taken as an answer; it stands in the table with its doubt. Nobody's name,
address or number is handed on (docs/decisions/006).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from tracker.clock import london_date
from tracker.filling.given import MONTHS, Answer
from tracker.filling.links import leading
from tracker.knowledge import FromNotice
from tracker.model import Deadline, Evidence, Opportunity, Reading, State
from tracker.paper import Block, Note, Paragraph, Run, Table
from tracker.terms import What
from tracker.text.contacts import without_contacts
from tracker.wording.corrections import noted_words
from tracker.wording.licence import ATTRIBUTION
from tracker.wording.money import amount_words
from tracker.wording.names import AREAS, first_upper, listed
from tracker.wording.opportunities import ENDED, pays_for, term_words
from tracker.wording.papers import (
    CHECK,
    NO_PAGE,
    NO_WORDS,
    NOT_SAID,
    NOTICE_HEAD,
    announced_by_words,
    deadline_lines,
    longest_words,
    notice_field_words,
    read_words,
)
from tracker.wording.plain import plain
from tracker.wording.shareable import shareable

#: So many quotes stand behind one fact, and each is so long at most.
MOST_QUOTES, LONGEST_QUOTE = 2, 160

_WIDTHS = (3, 5, 6)


@dataclass(frozen=True, slots=True)
class FromOpportunity:
    """What of one opportunity goes into a paper."""

    #: Answers for questions that it can answer.
    answers: Mapping[FromNotice, Answer]
    #: What is said in a gap that it leaves: who announced it is not who pays.
    hints: Mapping[FromNotice, str]
    blocks: tuple[Block[Run], ...]


def from_opportunity(opportunity: Opportunity, *, payer: str, now: datetime) -> FromOpportunity:
    """Return what a paper takes of an opportunity.

    `payer` is who pays, "" where nobody says; `now` tells what is over.
    """
    one, pays = shareable(opportunity), plain(without_contacts(payer), longest=80)
    announced_by = plain(one.funder, longest=80)
    hints = {} if pays or not announced_by else {FromNotice.BUYER: announced_by_words(announced_by)}
    paid_by = pays or f"{NOT_SAID}{''.join(f' ({words})' for words in hints.values())}"
    rows = tuple(tuple((Run(cell),) for cell in row) for row in _rows(one, paid_by, now=now))
    head = tuple((Run(cell),) for cell in NOTICE_HEAD)
    blocks: list[Block[Run]] = []
    if one.state is not State.OPEN:
        blocks.append(Note((Run(ENDED[one.state], strong=True),)))
    blocks.append(Table(head, rows, _WIDTHS))
    doubts = (*one.reading.doubts, *noted_words(one.reading, now=now))
    blocks += [Note((Run(f"{first_upper(plain(words, longest=400))}."),)) for words in doubts]
    page = leading(one.link) if one.link else Run(NO_PAGE)
    blocks.append(Paragraph((Run(read_words(plain(one.source), one.last_seen)), page)))
    blocks.append(Paragraph((Run(CHECK, strong=True),)))
    if one.ocid:
        blocks.append(Paragraph((Run(ATTRIBUTION),)))
    return FromOpportunity(dict(_answers(one, pays)), hints, tuple(blocks))


def _answers(one: Opportunity, pays: str) -> Iterator[tuple[FromNotice, Answer]]:
    for name, words in ((FromNotice.TITLE, plain(one.title)), (FromNotice.BUYER, pays)):
        if words:
            yield name, Answer((words,))
    starts = [deadline for deadline in one.reading.deadlines if deadline.what is What.STARTS]
    if len(starts) == 1 and starts[0].doubt is None:
        yield FromNotice.STARTS, Answer.of_day(london_date(starts[0].at))
    if one.reading.months in MONTHS:
        assert one.reading.months is not None
        yield FromNotice.MONTHS, Answer((longest_words(one.reading.months),), months=one.reading.months)


def _rows(one: Opportunity, paid_by: str, *, now: datetime) -> Iterator[tuple[str, str, str]]:
    reading = one.reading
    yield "What it is called", plain(one.title) or NOT_SAID, NO_WORDS
    yield "Who pays", paid_by, NO_WORDS
    yield "What for", pays_for(reading), _quotes(reading, "categories")
    closing = sorted(reading.deadlines, key=lambda deadline: london_date(deadline.at))
    for deadline in closing:
        yield "Date", deadline_lines(deadline, now=now), _date_words(reading, deadline)
    if reading.rolling:
        yield "Date", "Apply at any time", _quotes(reading, "rolling")
    elif not reading.closes():
        unread = first_upper(plain("; ".join(reading.not_read), longest=400))
        yield "Closing date", unread or NOT_SAID, NO_WORDS
    amount = first_upper(amount_words(reading.amount))
    yield (
        "How much",
        amount or NOT_SAID,
        _quotes(reading, "amount_max", "amount_min", "pot") if amount else NO_WORDS,
    )
    if reading.months is not None:
        yield "How long", first_upper(term_words(reading.months)), _quotes(reading, "months")
    where = [*(plain(place, longest=40) for place in reading.places[:4]), *(AREAS[area] for area in reading.areas)]
    yield "Where", first_upper(listed(where)) or NOT_SAID, _quotes(reading, "areas", "places")


def _date_words(reading: Reading, deadline: Deadline) -> str:
    if deadline.quote:
        return f"“{plain(deadline.quote, longest=LONGEST_QUOTE)}”"
    return _quotes(reading, f"deadlines.{deadline.what}")


def _quotes(reading: Reading, *fields: str) -> str:
    """Return the words, or the notice's own fields with their values, that some fields of a reading rest on."""
    found = [
        words
        for one in reading.evidence
        if (one.field in fields or one.field.partition(".")[0] in fields) and (words := _words(one))
    ]
    return "; ".join(list(dict.fromkeys(found))[:MOST_QUOTES]) or NO_WORDS


def _words(evidence: Evidence) -> str:
    quote = plain(evidence.quote, longest=LONGEST_QUOTE)
    if evidence.where in ("title", "body", "source"):
        return f"“{quote}”" if quote else ""
    # A path has a dot; without one it is another field of the reading, whose words stand in a row of its own.
    return f"{notice_field_words(evidence.where)}: “{quote}”" if "." in evidence.where else ""
