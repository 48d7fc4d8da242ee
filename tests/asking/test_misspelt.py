"""A fund whose name has a slip in it is found; a word that is another word is not."""

import pytest

from tests.build import NOW
from tracker.asking.items.misspelt import name_sought, slip_of
from tracker.asking.understand import understand
from tracker.knowledge import Guidance

STORED = (
    (1, "Hedgerow Fund for community gardens and allotments"),
    (2, "Steady Ground Fund: three years of core funding for small charities"),
    (3, "Breathing Space: supervision for staff"),
    (4, "Last call: Pennyfarrow Arts micro-grants close this week"),
    (5, "Warm Spaces Support"),
    (6, "Heading North: a walking fund"),
)


@pytest.mark.parametrize(
    ("words", "id_"),
    [
        ("hegderow fund", 1),
        ("hedgrow", 1),
        ("tell me about the hedgrow fund", 1),
        ("when does hegderow close", 1),
        ("steady grund", 2),
        ("stedy ground", 2),
        ("breathing spaec", 3),
        ("penyfarrow", 4),
        ("pennyfarow", 4),
        ("warm spases", 5),
    ],
)
def test_a_slip_in_a_name_is_seen_through(words: str, id_: int, guidance: Guidance) -> None:
    name = name_sought(understand(words, now=NOW, guidance=guidance))
    assert name is not None
    assert [one.id for one in slip_of(name, STORED)] == [id_]


@pytest.mark.parametrize("name", ["hedgehog", "steady hands", "walking", "breathing", "warm rooms", "pencil"])
def test_another_word_is_no_slip(name: str) -> None:
    assert slip_of(name, STORED) == ()


@pytest.mark.parametrize(
    "words",
    ["core costs in wales", "grants for choirs in fife closing soon", "thanks", "what is an ICB", "looking"],
)
def test_what_names_more_or_nothing_is_no_name(words: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    name = name_sought(question)
    assert name is None or slip_of(name, STORED) == ()
