"""A day that no calendar has is told to be none, and which is taken in its place; a real day is never touched."""

from calendar import monthrange
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.build import NOW
from tests.content import GUIDANCE
from tracker.asking.days.no_day import real_days
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.questions import NoDay
from tracker.terms import Category
from tracker.wording.dates import MONTHS
from tracker.wording.no_day import no_day_words

TODAY = date(2026, 11, 23)
_WAYS = st.sampled_from(
    [
        "{d} {m} {y}",
        "{d} {m}",
        "{d}th of {m}",
        "{m} {d}",
        "{m} {d}th {y}",
        "{d}/{n}/{y}",
        "{y}-{n:02}-{d:02}",
        "{d}.{n}.{y}",
    ]
)


@given(st.integers(1, 31), st.integers(1, 12), st.integers(2026, 2032), _WAYS)
def test_a_day_is_told_to_be_none_only_where_there_is_none(day: int, month: int, year: int, way: str) -> None:
    said = way.format(d=day, m=MONTHS[month - 1].lower(), n=month, y=year)
    line = f"what closes by {said} in wales"
    told, none = real_days(line, today=TODAY)
    some_year = year if "{y}" in way else 2028
    if day <= monthrange(some_year, month)[1]:
        assert (told, none) == (line, ())
        return
    (one,) = none
    assert (one.day, one.month) == (day, month)
    assert len(told) == len(line)
    asked = understand(line, now=NOW, guidance=GUIDANCE)
    # A day that is past is told as that, and nothing is sought by it.
    assert (asked.no_days, asked.filters.due_to or asked.past, asked.filters.text) == (none, one.taken, ())


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("grants closing on 30 February", date(2027, 2, 28), date(2027, 2, 28)),
        ("deadlines before 29 February 2027", TODAY, date(2027, 2, 27)),
        ("what closes on the 31st of june", date(2027, 6, 30), date(2027, 6, 30)),
        ("what's closing 31 september to 15 october", date(2027, 9, 30), date(2027, 10, 15)),
        ("between 1 february and 30 february", date(2027, 2, 1), date(2027, 2, 28)),
        ("closing 31/11", date(2026, 11, 30), date(2026, 11, 30)),
        ("closing by 45 may", None, None),
        ("due 32 december", None, None),
    ],
)
def test_the_words_around_it_count_as_around_a_real_day(
    words: str, first: date | None, last: date | None, guidance: Guidance
) -> None:
    asked = understand(words, now=NOW, guidance=guidance)
    assert (asked.filters.due_from, asked.filters.due_to, asked.filters.text) == (first, last, ())
    assert len(asked.no_days) == 1


@pytest.mark.parametrize(
    "words",
    [
        "what closes by 29 feb",
        "by 29 Feb 2028",
        "we need 31.4k",
        "may 45 people come",
        "open 24/7",
        "closing 12/13/2026",
    ],
)
def test_what_may_be_a_day_or_is_none_at_all_is_left_alone(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).no_days == ()


def test_a_question_that_follows_does_not_repeat_it(guidance: Guidance) -> None:
    first = understand("what closes by 31 November", now=NOW, guidance=guidance)
    then = understand("only core costs", now=NOW, guidance=guidance, earlier=first)
    assert (then.no_days, then.filters.due_to) == ((), date(2026, 11, 30))
    assert then.filters.categories == (Category.CORE_COSTS,)


def test_it_is_said_kindly_with_the_day_that_was_taken() -> None:
    told = no_day_words(
        [
            NoDay(31, 11, None, date(2026, 11, 30)),
            NoDay(29, 2, 2027, date(2027, 2, 28)),
            NoDay(45, 5, None, None),
        ],
        now=NOW,
    )
    assert told == (
        "There is no 31 November: November has 30 days. I took Monday 30 November instead.",
        "There is no 29 February 2027: February has 28 days that year. I took Sunday 28 February 2027 instead.",
        "There is no 45 May, so I left the date out. Which day do you mean?",
    )


@pytest.mark.parametrize(
    ("words", "day"),
    [("closing 30/12", date(2026, 12, 30)), ("grants due 1/2", date(2027, 2, 1))],
)
def test_figures_without_a_year_are_a_day_behind_what_closes(words: str, day: date, guidance: Guidance) -> None:
    asked = understand(words, now=NOW, guidance=guidance)
    assert (asked.filters.due_from, asked.filters.due_to, asked.filters.text) == (day, day, ())
