"""What the fourth labelled set taught, in other words than its own: each rule holds for its class."""

from datetime import date

import pytest

from tests.build import NOW
from tracker.asking.line.plain_line import plain_line
from tracker.asking.line.unread import plain
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.questions import Question
from tracker.terms import Applicant, Area, Category, Intent, Kind


def asked(words: str, guidance: Guidance) -> Question:
    return understand(words, now=NOW, guidance=guidance)


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("any £ 4 a kiln", "any money for a kiln"),
        ("£ 4 our hall", "money for our hall"),
        ("need £4 a head", "need money for a head"),
        ("young people's choir", "young people choir"),
        ("disabled peoples’ arts", "disabled peoples arts"),
        ("between £4 and £5k", "between £4 and £5k"),
    ],
)
def test_what_is_typed_on_a_telephone_is_a_line_all_the_same(said: str, line: str) -> None:
    assert plain(said) == line


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("grents for a greenhouse", "grants for a greenhouse"),
        ("minibuss", "minibus"),
        ("eny munny", "any money"),
        ("the nex round", "the next round"),
        ("corses for voluntears", "courses for volunteers"),
        ("kindness classes", "kindness classes"),
        ("business mess", "business mess"),
    ],
)
def test_words_are_put_right_as_they_sound(said: str, line: str, guidance: Guidance) -> None:
    assert plain_line(said, guidance) == line


@pytest.mark.parametrize(
    "words", ["I'm a potter looking for grants", "as a poet what can I get", "money for my own studio practice"]
)
def test_who_makes_art_asks_for_themselves(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).filters.applicants == (Applicant.INDIVIDUAL,)


def test_a_group_of_makers_does_not(guidance: Guidance) -> None:
    assert asked("grants for a singers group", guidance).filters.applicants == ()


@pytest.mark.parametrize(
    ("words", "left_out"),
    [
        ("fed up with wales only funds, anything in Kent", (Area.WALES,)),
        ("tired of scotland", (Area.SCOTLAND,)),
        ("we are tired of waiting, any grants", ()),
    ],
)
def test_who_is_sick_of_an_area_does_not_want_it(
    words: str, left_out: tuple[Area, ...], guidance: Guidance
) -> None:
    told = asked(words, guidance)
    assert told.without_areas == left_out
    assert not set(told.filters.areas) & set(left_out)


@pytest.mark.parametrize("words", ["stop showing me sport, only music", "quit showing us sport! just music please"])
def test_who_wants_to_be_shown_no_more_of_it_still_searches(words: str, guidance: Guidance) -> None:
    told = asked(words, guidance)
    assert (told.intent, told.without_text, told.filters.text) == (Intent.SEARCH, ("sport",), ("music",))


@pytest.mark.parametrize(
    "words", ["why will nobody pay our rent, find me one that does", "nobody pays for rent. list some that do"]
)
def test_who_complains_and_wants_one_shown_gets_a_list(words: str, guidance: Guidance) -> None:
    told = asked(words, guidance)
    assert (told.intent, told.filters.categories) == (Intent.SEARCH, (Category.CORE_COSTS,))


def test_the_next_round_of_a_sort_of_money_is_no_fund(guidance: Guidance) -> None:
    told = asked("when does the next round of council grants close", guidance)
    assert (told.intent, told.filters.kinds) == (Intent.DEADLINES, (Kind.GRANT,))
    named = asked("when does the next round of the Lantern Fund close", guidance)
    assert (named.intent, named.filters.text) == (Intent.DETAILS, ("lantern fund",))


def test_a_day_in_figures_and_a_sum_beside_it(guidance: Guidance) -> None:
    told = asked("up to £900 closing 18/12", guidance)
    assert (told.filters.amount_max, told.filters.due_to) == (900, date(2026, 12, 18))
