"""Of two that a person keeps apart, an announcement is the one that it is nearest to."""

from dataclasses import replace

import pytest

from tracker.identity.apart import Side, nearest, same_item, side_of

TEXT = "The Harbour Choirs Fund gives grants for the running costs of choirs in England. Apply by 4 December."
TRUST = side_of("Harbour Choirs Fund", TEXT, "https://trust.example.org/choirs", source="Trust")
NEWS = side_of(
    "New: Harbour Choirs Fund", "Choirs can get money for rent.", "https://news.example.org/7", source="News"
)
BOTH = ((1, [TRUST]), (2, [NEWS]))


def moved(one: Side, link: str) -> Side:
    return replace(one, page=link)


@pytest.mark.parametrize(
    ("mine", "found"),
    [
        pytest.param(TRUST, 1, id="itself"),
        pytest.param(moved(NEWS, "news.example.org/8"), 2, id="its words at another page"),
        pytest.param(moved(NEWS, TRUST.page), 2, id="its words at the other's page"),
        pytest.param(
            replace(TRUST, source="News", page="news.example.org/8"),
            1,
            id="its words, word for word, from the other's source",
        ),
        pytest.param(replace(NEWS, source="Bulletin", page=TRUST.page), 2, id="another source with its words"),
        pytest.param(side_of("Choirs", "", "https://trust.example.org/choirs", source="Third"), 1, id="its page"),
    ],
)
def test_the_nearest_is_found(mine: Side, found: int) -> None:
    assert nearest(mine, BOTH) == found
    assert nearest(mine, reversed(BOTH)) == found


def test_of_equals_the_first_is_taken_and_of_none_none() -> None:
    assert nearest(TRUST, [(7, [TRUST]), (3, [TRUST])]) == 7
    assert nearest(TRUST, []) is None


@pytest.mark.parametrize(
    ("other", "same"),
    [
        pytest.param(TRUST, True, id="itself"),
        pytest.param(moved(TRUST, "trust.example.org/new"), True, id="at another page"),
        pytest.param(replace(TRUST, title=frozenset({"singing", "choirs"}), words=TRUST.words), True, id="renamed"),
        pytest.param(replace(TRUST, source="News"), False, id="in another source"),
        pytest.param(
            moved(replace(TRUST, title=frozenset({"boats"})), "x.example.org/b"), False, id="another title"
        ),
        pytest.param(
            side_of("Village Drums Fund", "For drums.", "https://trust.example.org/choirs", source="Trust"),
            False,
            id="another fund on the same page",
        ),
        pytest.param(
            side_of("Harbour Choirs Fund", "Something else.", "https://trust.example.org/2", source="Trust"),
            False,
            id="the same title over other words",
        ),
    ],
)
def test_one_item_of_a_source_is_known_under_another_id(other: Side, same: bool) -> None:
    assert same_item(TRUST, other) is same
    assert same_item(other, TRUST) is same
