"""Scots small words, dropped g's and Welsh ways of asking are understood, and no subjects to search for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.build import NOW
from tracker.asking.line.plain_line import plain_line
from tracker.asking.line.scots import in_standard_english
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.terms import Area, Category, Intent, Kind


@pytest.mark.parametrize(
    ("words", "subjects"),
    [
        ("ony grants fur choirs in fife", ("choirs",)),
        ("ony fundin fur oor shed", ("shed",)),
        ("dae ye hae ony grants fur wages", ()),
        ("is there mony grants closin this week", ()),
        ("gie us grants closin soon", ()),
        ("whit grants ur oot there fur gairdens", ("gardens",)),
        ("wur choir needs money fur a new piano", ("choir", "piano")),
        ("pa grantiau sydd ar gael yng Nghymru", ()),
        ("pa grantiau sydd ar gael", ()),
        ("the fur trade museum grants", ("fur trade museum",)),
        ("a grant for our cabin", ("cabin",)),
    ],
)
def test_small_words_are_no_subjects(words: str, subjects: tuple[str, ...], guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).filters.text == subjects


@pytest.mark.parametrize(
    ("words", "intent"),
    [
        ("hoo dae we get commissioned by the nhs", Intent.PATHWAY),
        ("hoo dae ah apply fur a grant", Intent.PATHWAY),
        ("how dae we get peyed by the cooncil", Intent.PATHWAY),
        ("can we tak oan paid work fur the cooncil", Intent.PATHWAY),
        ("whit's closin this week", Intent.DEADLINES),
        ("tell me aboot the Choir Fund", Intent.DETAILS),
    ],
)
def test_what_is_asked_is_understood(words: str, intent: Intent, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).intent is intent


def test_filters_are_read_in_scots(guidance: Guidance) -> None:
    asked = understand("ony grants tae pey oor insurence in glesga", now=NOW, guidance=guidance).filters
    assert asked.kinds == (Kind.GRANT,)
    assert asked.categories == (Category.CORE_COSTS,)
    assert asked.areas == (Area.SCOTLAND,)
    assert asked.text == ()


@pytest.mark.parametrize("words", ["berlin", "dublin", "cabin", "robin", "captain"])
def test_a_word_that_ends_so_anyway_keeps_its_end(words: str, guidance: Guidance) -> None:
    assert plain_line(words, guidance) == words


def test_a_name_keeps_its_spelling(guidance: Guidance) -> None:
    assert plain_line("grants from the Oor Trust", guidance) == "grants from the oor trust"


@given(st.text(alphabet="abcdefu rnoytwi", max_size=60))
def test_english_without_scots_stays_as_it_is(line: str) -> None:
    once = in_standard_english(line)
    assert in_standard_english(once) == once
