"""One fund that is asked about by a part of its name, and the points that are asked of it."""

import pytest

from tracker.asking.items.partly_named import Part, best_named, part_of_name
from tracker.asking.items.points import leans, points_of
from tracker.questions import Point

STORED = (
    (1, "Warm Spaces Fund"),
    (2, "Village Halls Improvement Fund"),
    (3, "Supervision for artists"),
    (4, "Supervision pot for freelance facilitators"),
    (5, "Trentwick Sheds: money for Moss Bank and around"),
    (6, "Moss Bank Community Pot"),
    (7, "The Halls of every Village"),
)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("whens the deadline for the village halls thing", [2]),
        ("when does the moss bank pot close", [6]),
        ("when does the supervision pot close", [4]),
        ("when does the supervision thing close", [3, 4]),
        ("how much can we get from Trentwick", [5]),
        ("can we still apply for the warm spaces grant?", [1]),
        ("when do we hear back from Trentwick", [5]),
        ("can we apply to Moss Bank with an income of £300,000?", [6]),
        ("can a choir with an income of £300,000 apply to Moss Bank?", [6]),
        ("are we too big for Moss Bank at £300k a year?", [6]),
        ("did the warm spaces grant get called off?", [1]),
        ("is the moss bank pot still going ahead", [6]),
        ("when did you last check the warm spaces one", [1]),
    ],
)
def test_the_best_fitting_titles_are_meant(words: str, found: list[int]) -> None:
    part = part_of_name(words)
    assert part is not None
    assert [one.id for one in best_named(part, STORED)] == found


@pytest.mark.parametrize(
    "words",
    [
        "how much can we get from Leeds",
        "how much can we get from the council",
        "what closes this week",
        "is there any money for village halls",
        "when do grants close",
        "can we apply for village halls",
        "can we apply to more than one",
        "are we too big for grants",
        "how much do we charge for a session",
        "when does it close",
        "grants for choirs",
        "when will we hear",
        "who commissions talking therapies",
    ],
)
def test_what_names_no_fund_names_none(words: str) -> None:
    part = part_of_name(words)
    assert part is None or best_named(part, STORED) == ()


def test_a_name_in_two_words_is_not_found_in_one() -> None:
    assert best_named(Part("village pots"), STORED) == ()


@pytest.mark.parametrize(
    ("words", "points"),
    [
        ("how much can we get from it", {Point.AMOUNT}),
        ("when do we hear back from it", {Point.DECISION}),
        ("is it too late to apply to it", {Point.TOO_LATE}),
        ("can we still apply?", {Point.TOO_LATE}),
        ("when did you last check it", {Point.SEEN}),
        ("when does it close", {Point.CLOSES}),
        ("how much is it and when is the deadline", {Point.AMOUNT, Point.CLOSES}),
        ("can choirs apply", set()),
        ("what does it pay for", set()),
        ("is it open to Wales", set()),
    ],
)
def test_points_are_told_apart(words: str, points: set[Point]) -> None:
    assert set(points_of(words)) == points


@pytest.mark.parametrize(
    "words", ["when will we hear?", "is it too late", "can we still apply", "when do we find out"]
)
def test_some_words_only_make_sense_of_one_fund(words: str) -> None:
    assert leans(words)


@pytest.mark.parametrize(
    "words", ["when will we hear from the council about our lease", "is it too late for peace"]
)
def test_other_words_make_sense_alone(words: str) -> None:
    assert not leans(words)
