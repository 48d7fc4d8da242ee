"""The reason why something is shown is true of it."""

from dataclasses import replace
from datetime import date

from tests.build import NOW, a_reading, an_opportunity, apply_by
from tracker.asking.answer import rank
from tracker.asking.why import why_shown
from tracker.model import Amount
from tracker.questions import Filters, Question
from tracker.terms import Area, Category, Intent


def question(**filters: object) -> Question:
    return Question("", Intent.SEARCH, Filters(**filters))  # type: ignore[arg-type]


def test_only_words_that_stand_in_a_name_are_said_to() -> None:
    one = an_opportunity(a_reading(), title="Pots for singing groups")
    assert why_shown(one, question(text=("choir",))) == "“singing” is in its name"
    other = an_opportunity(a_reading(), title="Pots for village halls")
    assert why_shown(other, question(text=("choir",))) == ""


def test_regions_are_called_as_people_call_them() -> None:
    told = {
        Area.NORTH_WEST: "for the North West",
        Area.YORKSHIRE_HUMBER: "for Yorkshire and the Humber",
        Area.EAST_OF_ENGLAND: "for the East of England",
        Area.LONDON: "for London",
        Area.NORTHERN_IRELAND: "for Northern Ireland",
    }
    for area, words in told.items():
        assert why_shown(an_opportunity(a_reading(areas=(area,))), question(areas=(area,))) == words


def test_the_one_that_is_named_by_the_words_comes_first() -> None:
    first = an_opportunity(a_reading(), title="Pots for choirs")
    second = an_opportunity(a_reading(), title="Pots for singing groups")
    assert rank([second, first], question(text=("choirs",)), now=NOW)[0] == first


def test_of_a_fund_for_much_more_it_is_not_said_that_the_size_fits() -> None:
    big = an_opportunity(a_reading(amount=Amount(most=105_000)))
    small = an_opportunity(a_reading(amount=Amount(most=5_000)))
    assert "size" not in why_shown(big, question(amount_max=10_000))
    assert "the size fits" in why_shown(small, question(amount_max=10_000))
    assert "the size fits" in why_shown(small, question(amount_min=2_000, amount_max=2_000))


def test_of_equal_filters_the_better_match_of_the_words_comes_first() -> None:
    asked = replace(question(categories=(Category.STAFF_TRAINING,)), words="supervision for freelance artists")
    reading = a_reading(categories=(Category.STAFF_TRAINING,))
    soon = an_opportunity(reading, title="Learning pot")
    later = replace(reading, deadlines=(apply_by(date(2026, 12, 30)),))
    best = an_opportunity(later, id=2, title="Supervision pot for freelance facilitators and community artists")
    assert rank([soon, best], asked, now=NOW)[0] == best
    assert "“supervision” and “freelance” are in its name" in why_shown(best, asked)


def test_words_in_a_name_count_less_than_any_filter() -> None:
    asked = replace(question(areas=(Area.WALES,)), words="singing dancing acting painting groups in wales")
    there = an_opportunity(a_reading(areas=(Area.WALES,)), title="A fund")
    named = an_opportunity(a_reading(areas=(Area.UK,)), id=2, title="Singing, dancing, acting and painting")
    assert rank([named, there], asked, now=NOW)[0] == there
