"""What a group says it takes in is no sum asked for, and is held against the limit of the fund that it names."""

import pytest

from tests.build import NOW
from tracker.asking.filters.amounts import read_own_income
from tracker.asking.items.limits import own_income
from tracker.asking.items.partly_named import part_of_name
from tracker.asking.line.unread import Unread, plain
from tracker.asking.understand import understand
from tracker.knowledge import Guidance


@pytest.mark.parametrize(
    ("words", "pounds"),
    [
        ("we take £90k, any grants?", 90_000),
        ("We bring in £45,000. What could we go for?", 45_000),
        ("our choir earns about £3k, anything for singers", 3_000),
        ("we only take in 12k a year", 12_000),
    ],
)
def test_what_is_taken_in_is_income(words: str, pounds: int, guidance: Guidance) -> None:
    bounds = read_own_income(Unread(plain(words)))
    assert bounds is not None
    assert pounds in bounds
    filters = understand(words, now=NOW, guidance=guidance).filters
    assert (filters.amount_min, filters.amount_max) == (None, None)


@pytest.mark.parametrize(
    "words", ["we take 120 kids a week", "we take £30 a head", "we take £5 per session, any grants"]
)
def test_what_is_taken_of_each_or_of_people_is_none(words: str) -> None:
    assert read_own_income(Unread(plain(words))) is None


@pytest.mark.parametrize(
    ("words", "name", "pounds"),
    [
        ("we take £90k, is Copper Lane open to us?", "copper lane", 90_000),
        ("our income is £90,000 so could we go for Copper Lane", "copper lane", 90_000),
        ("is Copper Lane suitable for small charities", "copper lane", None),
    ],
)
def test_the_fund_is_named_in_the_same_breath(words: str, name: str, pounds: int | None) -> None:
    part = part_of_name(words)
    assert part is not None
    assert part.name == name
    assert own_income(words) == pounds


@pytest.mark.parametrize("words", ["is there anything for us", "what is open to us", "could we go for it"])
def test_no_fund_is_named(words: str) -> None:
    assert part_of_name(words) is None
