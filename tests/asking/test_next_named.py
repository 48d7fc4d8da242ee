"""A notice by its name is told from a word of the glossary only by what is stored; here: what its name would be."""

import pytest

from tracker.asking.ways.next_named import next_after, points_at_one


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("what happens after the community connectors contract", "community connectors"),
        ("what do we do now the befriending tender was called off", "befriending"),
        ("the befriending tender was cancelled, what now?", "befriending"),
        ("what step is the link worker tender at", "link worker"),
        ("what should we do now that the carers' breaks notice has been withdrawn", "carers breaks"),
    ],
)
def test_a_name_is_found_though_the_glossary_has_its_words(words: str, name: str) -> None:
    part = next_after(words)
    assert part is not None
    assert part.name == name


@pytest.mark.parametrize(
    "words",
    [
        "what happens after the award notice",
        "what happens after a market engagement notice",
        "what happens after this?",
        "what do we do now",
        "how do we get commissioned",
        "what happens after " + "a" * 5_000,
    ],
)
def test_what_names_no_notice_names_none(words: str) -> None:
    assert next_after(words) is None


def test_this_points_and_next_does_not() -> None:
    assert points_at_one("what happens after this?")
    assert not points_at_one("what do we do next")
