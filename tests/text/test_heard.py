"""What a rulebook hears also where it is denied or cancelled, and by which words."""

import json
from pathlib import Path

import pytest

from tracker.explained import Fate
from tracker.reading.applicants.applicants import APPLICANT_BOOK
from tracker.reading.categories.categories import CATEGORY_BOOK
from tracker.reading.kinds.weights import KIND_BOOK
from tracker.reading.relevance.relevance import GRANT_BOOK, NOTICE_BOOK
from tracker.text.denial import Stance
from tracker.text.heard import rows_heard
from tracker.text.html import Document, read_html
from tracker.text.phrases import Rule, Rulebook

DATA = Path(__file__).parent.parent / "reading" / "data"
BODIES = [
    json.loads(line)["body"]
    for path in sorted(DATA.glob("*.jsonl"))
    for line in path.read_text(encoding="utf-8").splitlines()
]
FATES = {Stance.YES: Fate.COUNTS, Stance.NO: Fate.DENIED, Stance.OPEN: Fate.LEFT_OPEN}

RENT = Rule("rent", "core", ("rent|wages",), ("rent a room",), "running the organisation")
BOOK = Rulebook((RENT,))


def heard(text: str) -> list[tuple[Fate, str]]:
    return [(row.fate, row.by) for row in rows_heard(BOOK, read_html(text))]


@pytest.mark.parametrize("book", [KIND_BOOK, CATEGORY_BOOK, APPLICANT_BOOK, NOTICE_BOOK, GRANT_BOOK])
def test_what_is_heard_and_not_cancelled_is_what_the_reader_finds(book: Rulebook[object]) -> None:
    for body in BODIES:
        document = read_html(body)
        found = [(one.rule, one.start, one.end, FATES[one.stance]) for one in book.read(document)]
        told = [
            (row.rule, row.start, row.end, row.fate)
            for row in rows_heard(book, document)
            if row.fate is not Fate.CANCELLED
        ]
        assert told == found


@pytest.mark.parametrize(
    ("text", "fate", "by"),
    [
        pytest.param("Grants for rent.", Fate.COUNTS, "", id="it counts"),
        pytest.param("We cannot pay for rent.", Fate.DENIED, "“cannot pay for” before it", id="a not before it"),
        pytest.param("Rent is not eligible.", Fate.DENIED, "“is not eligible” behind it", id="a not behind it"),
        pytest.param(
            "<h3>What we don't fund</h3><ul><li>Rent</li></ul>",
            Fate.DENIED,
            "the heading “What we don't fund”",
            id="a heading above it",
        ),
        pytest.param(
            "Do you pay rent? No, only events.", Fate.DENIED, "the answer “No, only events”", id="an answer"
        ),
        pytest.param("Do you pay rent?", Fate.LEFT_OPEN, "a question that nobody answers", id="no answer"),
        pytest.param(
            "There is no need to ask for rent.", Fate.LEFT_OPEN, "“need to ask for” before it", id="no need"
        ),
        pytest.param(
            "Rent a room for your rent.", Fate.CANCELLED, "unless “rent a room”: “Rent a room”", id="an unless"
        ),
    ],
)
def test_the_words_that_decide_are_named(text: str, fate: Fate, by: str) -> None:
    assert heard(text)[0] == (fate, by)


def test_the_phrase_that_was_found_is_told() -> None:
    (row,) = rows_heard(BOOK, Document("Wages."))
    assert (row.phrase, row.rule.because) == ("rent|wages", "running the organisation")


@pytest.mark.parametrize(
    ("text", "fates"),
    [
        ("A charity shop helps.", [Fate.CANCELLED]),
        ("A charity can apply at the charity shop.", [Fate.COUNTS, Fate.CANCELLED]),
        ("A charity can apply; a choir works for charities.", [Fate.COUNTS]),
        ("A charity can apply at the town hall.", [Fate.CANCELLED]),
    ],
)
def test_where_words_have_names_what_cancels_goes_by_its_place(text: str, fates: list[Fate]) -> None:
    rule = Rule("charity", "charity", ("charity",), ("charity shop", "works for charities|charity", "town hall"))
    book = Rulebook((rule,), nameless=frozenset(("for",)))
    document = Document(text)
    assert [row.fate for row in rows_heard(book, document)] == fates
    assert len(book.read(document)) == fates.count(Fate.COUNTS)
