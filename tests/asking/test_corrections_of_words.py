"""What somebody sets right takes the place of what was wrong; all else of the question before stays."""

from datetime import date
from typing import Any

import pytest

from tests.build import NOW
from tracker.asking.talk.followup import goes_on
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.questions import Filters, Question
from tracker.terms import Applicant, Area, Category, Intent, Kind


def talk(guidance: Guidance, *lines: str) -> Question:
    """Return what the last of these lines asks for, where each goes on with the one before."""
    question = None
    for line in lines:
        assert question is None or goes_on(line), line
        question = understand(line, now=NOW, guidance=guidance, earlier=question)
    assert question is not None
    return question


CHOIRS = "grants for choirs in Leeds"


@pytest.mark.parametrize(
    ("words", "area", "places"),
    [
        ("Actually we are in Leigh, not Leeds", Area.NORTH_WEST, ("leigh",)),
        ("sorry I meant Bristol not Leeds", Area.SOUTH_WEST, ("bristol",)),
        ("not Leeds, Bristol", Area.SOUTH_WEST, ("bristol",)),
        ("no, Bradford", Area.YORKSHIRE_HUMBER, ("bradford",)),
        ("oops, Bradford", Area.YORKSHIRE_HUMBER, ("bradford",)),
        ("no wait, it should be Kent", Area.SOUTH_EAST, ("kent",)),
        ("swap Leeds for Bristol", Area.SOUTH_WEST, ("bristol",)),
        ("Bristol rather than Leeds", Area.SOUTH_WEST, ("bristol",)),
        ("I should have said Cardiff", Area.WALES, ("cardiff",)),
        ("wrong town, we're in Leigh", Area.NORTH_WEST, ("leigh",)),
        ("hang on, that should say Bury", Area.NORTH_WEST, ("bury",)),
        ("I put Leeds but it's Bury", Area.NORTH_WEST, ("bury",)),
        ("it's Bury, not Leeds, sorry", Area.NORTH_WEST, ("bury",)),
        ("we're not in Leeds, we're in Bury", Area.NORTH_WEST, ("bury",)),
        ("my mistake, it's Fife", Area.SCOTLAND, ("fife",)),
    ],
)
def test_a_place_set_right_keeps_the_rest(
    words: str, area: Area, places: tuple[str, ...], guidance: Guidance
) -> None:
    told = talk(guidance, CHOIRS, words)
    assert (told.filters, told.places) == (
        Filters(kinds=(Kind.GRANT,), areas=(area,), text=("choirs",)),
        places,
    )
    assert (told.without_places, told.without_areas, told.without_text) == ((), (), ())


@pytest.mark.parametrize(
    ("before", "words", "filters"),
    [
        ("core costs in Cardiff up to 5k", "sorry, 10k not 5k", {"amount_max": 10_000}),
        ("core costs in Cardiff up to 5k", "not 5k, 10k", {"amount_max": 10_000}),
        ("core costs in Cardiff up to 5k", "I meant 500 not 5k", {"amount_max": 500}),
        ("core costs in Cardiff over £2,000", "make it 3k", {"amount_min": 3000}),
        ("core costs in Cardiff, we need 2k", "sorry, 3k", {"amount_min": 3000, "amount_max": 3000}),
        (
            "core costs in Cardiff closing in March",
            "I meant April not March",
            {"due_from": date(2027, 4, 1), "due_to": date(2027, 4, 30)},
        ),
        (
            "core costs in Cardiff closing in March",
            "May, not March",
            {"due_from": date(2027, 5, 1), "due_to": date(2027, 5, 31)},
        ),
    ],
)
def test_a_sum_or_a_day_set_right_keeps_its_sense(
    before: str, words: str, filters: dict[str, Any], guidance: Guidance
) -> None:
    told = talk(guidance, before, words)
    assert told.filters == Filters((Category.CORE_COSTS,), areas=(Area.WALES,), **filters)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("I meant for a men's shed, not a choir", ("mens shed",)),
        ("not choirs, brass bands", ("brass bands",)),
        ("sorry, a men's shed", ("mens shed",)),
        ("I mean for a reading group for lonely people", ("reading", "lonely people")),
    ],
)
def test_a_subject_set_right_keeps_the_place(words: str, text: tuple[str, ...], guidance: Guidance) -> None:
    told = talk(guidance, CHOIRS, words)
    assert told.filters == Filters(kinds=(Kind.GRANT,), areas=(Area.YORKSHIRE_HUMBER,), text=text)
    assert told.without_text == ()


def test_one_correction_follows_another(guidance: Guidance) -> None:
    told = talk(
        guidance,
        "grants for a community garden in Birmingham, we're a CIC",
        "sorry I meant Bristol not Birmingham",
        "which close in January",
    )
    assert told.intent is Intent.DEADLINES
    assert told.filters == Filters(
        kinds=(Kind.GRANT,),
        areas=(Area.SOUTH_WEST,),
        applicants=(Applicant.CIC,),
        due_from=date(2027, 1, 1),
        due_to=date(2027, 1, 31),
        text=("community garden",),
    )


def test_what_was_not_asked_for_before_is_left_out_as_ever(guidance: Guidance) -> None:
    told = talk(guidance, "grants for young people in Leeds", "but not sport")
    assert (told.filters.text, told.without_text) == (("young people",), ("sport",))
    told = talk(guidance, CHOIRS, "not Leeds")
    assert (told.filters.text, told.without_places) == (("choirs",), ("leeds",))


@pytest.mark.parametrize(
    ("words", "filters"),
    [
        ("which close in January", {"due_from": date(2027, 1, 1), "due_to": date(2027, 1, 31)}),
        ("any closing in January?", {"due_from": date(2027, 1, 1), "due_to": date(2027, 1, 31)}),
        ("anything under £5000", {"amount_max": 5000}),
        ("which ones are under 5k", {"amount_max": 5000}),
        ("which of them pay wages", {"categories": (Category.CORE_COSTS,)}),
        ("which are open to CICs", {"applicants": (Applicant.CIC,)}),
        ("something that pays rent", {"categories": (Category.CORE_COSTS,)}),
        ("just for running costs", {"categories": (Category.CORE_COSTS,)}),
        ("running costs only please", {"categories": (Category.CORE_COSTS,)}),
        ("only grants please", {}),
        ("wales only", {"areas": (Area.WALES,)}),
        ("anything in Wales", {"areas": (Area.WALES,)}),
        ("we're based in Swansea", {"areas": (Area.WALES,)}),
        ("it's for a brass band", {"text": ("brass band",)}),
    ],
)
def test_a_filter_by_itself_keeps_the_rest(words: str, filters: dict[str, Any], guidance: Guidance) -> None:
    told = talk(guidance, CHOIRS, words)
    before = {"kinds": (Kind.GRANT,), "areas": (Area.YORKSHIRE_HUMBER,), "text": ("choirs",)}
    assert told.filters == Filters(**(before | filters))


@pytest.mark.parametrize(
    "words",
    [
        "what closes this week?",
        "core costs in wales?",
        "owt for sheds",
        "deadlines in March",
        "sorry to be a pain, what is an ICB?",
        "sorry for your trouble",
        "actually, how do we get commissioned",
        "which is better, a CIC or a charity",
        "we are a men's shed in Bolton, any grants?",
        "I don't know what I meant",
        "we're in a dark place",
    ],
)
def test_a_question_of_its_own_goes_on_with_none(words: str) -> None:
    assert not goes_on(words)
