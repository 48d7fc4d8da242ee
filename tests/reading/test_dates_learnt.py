"""Where no row speaks of a date the words around it are asked, and what they say is a guess that is marked as one."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.test_kind_acts import said
from tracker.reading.deadlines.clauses import Role
from tracker.reading.deadlines.deadlines import read_deadlines
from tracker.reading.deadlines.doubts import GUESSED
from tracker.reading.deadlines.further import UNSAID
from tracker.reading.deadlines.learnt import MEANINGS, RULE, _table, around, sounds_like, weigh, with_sound
from tracker.reading.material import material_of
from tracker.terms import Kind, SourceKind, What
from tracker.text.dates import find_dates
from tracker.text.html import Document

PUBLISHED = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def heard(text: str, kind: Kind = Kind.GRANT) -> list[Role]:
    """Return what each date of a text is for when no row speaks of any."""
    document = Document(text)
    dates = find_dates(text, published=PUBLISHED)
    return with_sound(document, dates, [Role(None, UNSAID, guessed=True) for _ in dates], kind, published=PUBLISHED)


@pytest.mark.parametrize(("what", "text"), [
    (What.APPLY, "Send your form to the clerk by noon on Friday 25 September 2026."),
    (What.APPLY, "Full proposal: by noon on Friday 25 September 2026."),
    (What.EOI, "Expression of interest, two pages: by noon on 19 June 2026."),
    (What.DECISION, "We will tell everyone what the panel has decided by 14 August 2026."),
    (What.OPENS, "The fund opens for applications on 14 August 2026."),
])  # fmt: skip
def test_the_words_around_a_date_say_what_it_is_for(what: What, text: str) -> None:
    assert [role.what for role in heard(text)] == [what]
    assert [(role.rule, role.guessed) for role in heard(text)] == [(RULE, True)]


@pytest.mark.parametrize("text", [
    "The hall was built on 14 August 1926.",
    "Money must be spent by 31 March 2027.",
    "",
])  # fmt: skip
def test_words_that_are_not_sure_enough_say_nothing(text: str) -> None:
    assert all(role.what is None for role in heard(text))


def test_what_a_row_says_stands() -> None:
    text = "Send your form to the clerk by noon on Friday 25 September 2026."
    told = [Role(What.STARTS, "a row")]
    assert with_sound(Document(text), find_dates(text, published=None), told, Kind.GRANT, published=None) == told


def test_a_guess_is_read_with_a_doubt_and_its_words() -> None:
    body = (
        "<p>Grants of up to £5,000 for village halls.</p><h3>Outline</h3><p>Second form, a longer one, for those who do: "
        "midnight on Sunday 3 May 2026.</p>"
    )
    told = read_deadlines(material_of(said(SourceKind.PAGE, "Hall grants", body)), Kind.GRANT)
    for one, proof in zip(told.deadlines, told.evidence, strict=False):
        if proof.rule == RULE:
            assert one.doubt == GUESSED
            assert proof.quote in body


def test_other_dates_are_one_word_and_a_sentence_ends_what_is_heard() -> None:
    text = "We are open. Round one closes on 3 May 2026 and round two on 4 June 2026. The rest follows."
    first, second = around(Document(text), find_dates(text, published=None), published=PUBLISHED)
    assert first is not None
    assert second is not None
    assert (list(first.before), first.behind[-1]) == (["round", "one", "closes", "on"], "<date>")
    assert list(second.before)[-5:] == ["<date>", "and", "round", "two", "on"]
    assert "the" not in second.behind


@given(st.lists(st.sampled_from(["b by", "c by", "l1 by", "kind grant", "hour", "n1 $", "zzz"]), max_size=9))
def test_one_of_two_likely_meanings_is_given_only_where_it_is_surer_than_none(pieces: list[str]) -> None:
    weights = weigh(set(pieces))
    assert len(weights) == len(MEANINGS)
    what = sounds_like(set(pieces))
    if what is not None:
        assert weights[MEANINGS.index(what)] == max(weights)
        assert weights[MEANINGS.index(what)] > weights[0]


@given(st.text(max_size=200))
def test_any_text_is_gone_through(text: str) -> None:
    dates = find_dates(text, published=PUBLISHED)
    assert len(around(Document(text), dates, published=PUBLISHED)) == len(dates)


def test_the_table_can_be_added_up() -> None:
    packed, before = _table()
    assert len(before) == len(MEANINGS)
    assert len(packed) > 2_000
    assert {len(row) for row in packed.values()} == {len(MEANINGS)}
