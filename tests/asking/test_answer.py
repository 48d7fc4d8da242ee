"""What answers a question: words that find each other, the order of what was found, and why it is shown."""

from datetime import date

import pytest

from tests.build import NOW, a_reading, an_opportunity, apply_by
from tracker.asking.answer import rank, search_words
from tracker.asking.synonyms import SYNONYMS
from tracker.asking.why import why_shown
from tracker.model import Amount, Deadline, State
from tracker.questions import Filters, Question
from tracker.terms import Applicant, Area, Category, Intent, Kind, What


def asked(intent: Intent = Intent.SEARCH, **filters: object) -> Question:
    return Question("…", intent, Filters(**filters))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("phrase", "also"),
    [
        ("choirs", "singing"),
        ("singing", "choir"),
        ("mens sheds", "shed"),
        ("wages", "salaries"),
        ("burnout", "supervision"),
        ("burnout", "wellbeing"),
        ("foodbank", "food bank"),
        ("ladies choir", "singing"),
        ("steam railway", "railway"),
    ],
)
def test_a_word_is_searched_with_what_announcements_say_for_it(phrase: str, also: str) -> None:
    ((first, *others),) = search_words(Filters(text=(phrase,)))
    assert first == phrase
    assert also in others


def test_every_phrase_must_be_met() -> None:
    assert len(search_words(Filters(text=("paint brushes", "easels")))) == 2
    assert search_words(Filters()) == ()


def test_synonyms_are_plain_lower_case_phrases_each_once_in_its_row() -> None:
    for row in SYNONYMS:
        assert len(set(row)) == len(row)
        assert all(phrase == phrase.lower() and "'" not in phrase for phrase in row)


def test_what_fits_best_comes_first() -> None:
    wide = an_opportunity(a_reading(areas=(Area.UK,)), id=1)
    own = an_opportunity(a_reading(areas=(Area.WALES,)), id=2)
    other = an_opportunity(a_reading(areas=(Area.WALES,), categories=(), refused=(Category.CORE_COSTS,)), id=3)
    question = asked(categories=(Category.CORE_COSTS,), areas=(Area.WALES,))
    assert [each.id for each in rank([other, wide, own], question, now=NOW)] == [2, 1, 3]


def test_of_two_that_fit_alike_the_one_that_closes_first_comes_first() -> None:
    late = an_opportunity(a_reading(deadlines=(apply_by(date(2027, 1, 5)),)), id=1)
    rolling = an_opportunity(a_reading(deadlines=(), rolling=True), id=2)
    soon = an_opportunity(a_reading(deadlines=(apply_by(date(2026, 11, 30)),)), id=3)
    assert [each.id for each in rank([late, rolling, soon], asked(), now=NOW)] == [3, 1, 2]


def test_a_question_about_deadlines_is_answered_by_date() -> None:
    fits = an_opportunity(a_reading(areas=(Area.WALES,), deadlines=(apply_by(date(2027, 1, 5)),)), id=1)
    soon = an_opportunity(a_reading(areas=(Area.UK,), deadlines=(apply_by(date(2026, 11, 30)),)), id=2)
    question = asked(Intent.DEADLINES, areas=(Area.WALES,))
    assert [each.id for each in rank([fits, soon], question, now=NOW)] == [2, 1]


def test_closed_ones_are_left_out_unless_one_item_or_results_are_asked_for() -> None:
    closed = an_opportunity(a_reading(deadlines=(apply_by(date(2026, 11, 1)),)), id=1)
    cancelled = an_opportunity(id=2, state=State.CANCELLED)
    still_open = an_opportunity(id=3)
    everything = [closed, cancelled, still_open]
    assert [each.id for each in rank(everything, asked(), now=NOW)] == [3]
    assert next(each.id for each in rank(everything, asked(Intent.DETAILS), now=NOW)) == 3
    assert len(rank(everything, asked(kinds=(Kind.AWARD,)), now=NOW)) == 3


def test_why_says_what_fits_and_what_is_not_said() -> None:
    reading = a_reading(areas=(Area.UK,), applicants=(), amount=Amount(most=5000))
    question = asked(
        categories=(Category.CORE_COSTS,),
        areas=(Area.WALES,),
        applicants=(Applicant.CIC,),
        amount_max=3000,
        due_to=date(2026, 12, 31),
    )
    assert why_shown(an_opportunity(reading), question) == (
        "pays for running costs; your area lies within the UK; does not say who can apply; "
        "the size fits; closes when you asked"
    )


def test_nothing_asked_needs_no_why() -> None:
    assert why_shown(an_opportunity(), asked()) == ""


def test_what_only_earlier_bidders_can_go_on_with_comes_behind_what_is_open_to_all() -> None:
    first = Deadline(What.EOI, date(2026, 10, 1))
    half = an_opportunity(a_reading(deadlines=(first, apply_by(date(2026, 11, 30)))), id=1, title="Two Steps Fund")
    whole = an_opportunity(a_reading(deadlines=(apply_by(date(2027, 2, 1)),)), id=2, title="One Step Fund")
    for intent in (Intent.SEARCH, Intent.DEADLINES):
        assert [one.id for one in rank([half, whole], Question("…", intent), now=NOW)] == [2, 1]


@pytest.mark.parametrize(
    ("kind", "rolling", "days"),
    [
        (Kind.GRANT, True, (date(2026, 10, 1), date(2026, 11, 30))),  # any time, too
        (Kind.TRAINING, False, (date(2026, 10, 1), date(2026, 11, 30))),
        (Kind.GRANT, False, (date(2026, 11, 27), date(2027, 1, 30))),  # the first stage is open
    ],
)
def test_a_first_stage_is_over_only_where_it_bars_the_second(
    kind: Kind, rolling: bool, days: tuple[date, date]
) -> None:
    reading = a_reading(kind=kind, rolling=rolling, deadlines=(Deadline(What.EOI, days[0]), apply_by(days[1])))
    assert reading.first_stage_over(now=NOW) is None


def test_a_new_first_stage_is_a_way_in() -> None:
    days = (
        Deadline(What.EOI, date(2026, 10, 1)),
        apply_by(date(2026, 11, 30)),
        Deadline(What.EOI, date(2027, 3, 1)),
    )
    assert a_reading(deadlines=days).first_stage_over(now=NOW) is None
