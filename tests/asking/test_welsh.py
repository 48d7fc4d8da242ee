"""Welsh questions are understood as far as filters, dates, places and common subjects go."""

from datetime import date

import pytest

from tests.build import NOW
from tracker.asking.line.unread import plain
from tracker.asking.line.welsh import in_english
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.questions import Filters
from tracker.terms import Area, Category, Intent, Kind

WALES = (Area.WALES,)


@pytest.mark.parametrize(
    ("words", "filters"),
    [
        ("unrhyw arian i dalu cyflogau yng Nghaerdydd?", Filters((Category.CORE_COSTS,), areas=WALES)),
        ("grantiau hyd at £2,000", Filters(kinds=(Kind.GRANT,), amount_max=2000)),
        ("tendrau yn Sir Ddinbych", Filters(kinds=(Kind.CONTRACT,), areas=WALES)),
        ("cyllid tymor hir ar gyfer llyfrgelloedd", Filters((Category.LONG_TERM,), text=("libraries",))),
        (
            "grantiau ar gyfer pobl ifanc yng Ngheredigion",
            Filters((), (Kind.GRANT,), WALES, text=("young people",)),
        ),
    ],
)
def test_filters_of_a_welsh_question(words: str, filters: Filters, guidance: Guidance) -> None:
    found = understand(words, now=NOW, guidance=guidance).filters
    assert (found.categories, found.kinds, found.areas) == (filters.categories, filters.kinds, filters.areas)
    assert found.amount_max == filters.amount_max
    assert set(filters.text) <= set(found.text)


def test_dates_of_a_welsh_question(guidance: Guidance) -> None:
    question = understand("beth sy'n cau y mis nesaf?", now=NOW, guidance=guidance)
    assert question.intent is Intent.DEADLINES
    assert (question.filters.due_from, question.filters.due_to) == (date(2026, 12, 1), date(2026, 12, 31))


def test_how_it_works_and_thanks_in_welsh(guidance: Guidance) -> None:
    asked = understand("sut mae cael ein comisiynu yn Sir Benfro?", now=NOW, guidance=guidance)
    assert asked.intent is Intent.PATHWAY
    assert (asked.pathway or "").startswith("wal-")
    assert understand("diolch yn fawr iawn", now=NOW, guidance=guidance).intent is Intent.SMALLTALK


@pytest.mark.parametrize(
    "words", ["i need a van for medi bank", "dan the man wants a grant", "money for our choir in Mon"]
)
def test_english_with_a_welsh_looking_word_stays_english(words: str) -> None:
    assert in_english(plain(words)) == plain(words)


@pytest.mark.parametrize(
    ("words", "subject"), [("arian i amgueddfeydd", "museums"), ("grantiau garddio", "gardening")]
)
def test_a_welsh_subject_is_sought_in_english(words: str, subject: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).filters.text == (subject,)
