"""Who asks whether there is money gets a list; who asks whether a named fund is open gets that one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.build import NOW
from tests.content import GUIDANCE
from tracker.asking.items.naming import item_asked
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.terms import Intent

_THERE = st.sampled_from(
    "are there; are there any; are there still; are there still any; is there a; is there any; is there still a; "
    "has there been a; have there been any; theres a; are any; is any; are some; are most; is every".split("; ")
)
_SORT = st.sampled_from(["", "small ", "new ", "community ", "local ", "lottery ", "core cost "])
_NOUN = st.sampled_from(["grants", "grant", "funds", "fund", "funding", "schemes", "trust", "bursary", "award"])
_STATE = st.sampled_from(
    ["available", "open", "still open", "going", "on offer", "running", "taking applications", "now open"]
)
_FOR = st.sampled_from(["", " for choirs", " for a choir in Fife", " to choirs", " right now", " for us this year"])


@settings(max_examples=300)
@given(_THERE, _SORT, _NOUN, _STATE, _FOR)
def test_whether_there_is_money_is_never_asked_of_one_known_item(
    there: str, sort: str, noun: str, state: str, whom: str
) -> None:
    asked = understand(f"{there} {sort}{noun} {state}{whom}", now=NOW, guidance=GUIDANCE)
    assert asked.intent is not Intent.DETAILS, asked


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("are there grants available for choirs", ("choirs",)),
        ("is there a fund open for village halls", ("village halls",)),
        ("has there been a grant for libraries", ("libraries",)),
        ("are small grants on offer for scouts", ("scouts",)),
        ("is every bursary open to artists", ()),
    ],
)
def test_it_is_a_search_for_its_subject(words: str, subject: tuple[str, ...], guidance: Guidance) -> None:
    asked = understand(words, now=NOW, guidance=guidance)
    assert (asked.intent, asked.filters.text) == (Intent.SEARCH, subject)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("is the Lantern Fund open", "lantern fund"),
        ("is lantern fund still open", "lantern fund"),
        ("is the every step fund still open", "every step fund"),
        ("is Every Step Fund open", "every step fund"),
        ("are the community grants still open", "community"),
        ("tell me about the community fund", "community fund"),
        ("has the Our Place fund closed yet", "our place fund"),
    ],
)
def test_a_named_fund_is_asked_for_by_its_name(words: str, name: str, guidance: Guidance) -> None:
    asked = understand(words, now=NOW, guidance=guidance)
    assert (asked.intent, asked.filters.text) == (Intent.DETAILS, (name,))


def test_no_name_begins_with_there() -> None:
    assert item_asked("is there lantern fund open", capitals=True) is None
