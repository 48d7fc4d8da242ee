"""What a person gives becomes plain text on its lines, a day or a length; anything else is refused with what to do."""

import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.filling.sample import FIELDS, SAMPLE
from tracker.errors import TemplateError
from tracker.filling.given import LONGEST, answers, one_answer
from tracker.knowledge import Asks

NOW = datetime(2026, 11, 29, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        pytest.param("  Rivertown  Choir ", ("Rivertown Choir",), id="blanks"),
        pytest.param("one\ntwo\r\n\n three\u2028four", ("one", "two", "three", "four"), id="line breaks"),
        pytest.param("a\x00b\x1b[31mc\u202ed", ("a b [31mcd",), id="control and bidi characters"),
        pytest.param("{{organisation}} [x] **b**", ("{{organisation}} [x] **b**",), id="marks are only text"),
        pytest.param("\ud800x\ufffe", ("x",), id="no characters at all"),
        pytest.param("🏴\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f choir", ("🏴\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f choir",), id="the flag of Wales"),
    ],
)  # fmt: skip
def test_text_is_put_on_its_lines(words: str, lines: tuple[str, ...]) -> None:
    told = one_answer(FIELDS["offer"], words, now=NOW)
    assert told is not None
    assert told.lines == lines


def test_several_lines_become_one_where_one_is_asked_for() -> None:
    told = one_answer(FIELDS["organisation"], "one\ntwo", now=NOW)
    assert told is not None
    assert told.lines == ("one two",)
    several = one_answer(FIELDS["offer"], "We sing.\nWe dance\nWe eat", now=NOW)
    assert several is not None
    assert several.line == "We sing. We dance; We eat"


@pytest.mark.parametrize("words", ["", "  ", "\n\t", "\u200b", "\x00"])
def test_what_holds_no_words_is_no_answer(words: str) -> None:
    assert answers(SAMPLE, {"organisation": words, "start": words}, now=NOW) == {}


@pytest.mark.parametrize(
    "words",
    [
        "skip",
        "Skip.",
        "skip this one",
        "please skip it",
        "pass",
        "next",
        "leave it blank",
        "don't know",
        "I dont know yet",
        "not sure yet",
        "n/a",
        "TBC",
        "-",
        "?",
        "I'll fill it in later",
    ],
)
def test_who_skips_a_question_leaves_a_gap(words: str) -> None:
    assert answers(SAMPLE, dict.fromkeys(("organisation", "offer", "start", "months"), words), now=NOW) == {}


@pytest.mark.parametrize(
    "words",
    ["none", "no", "Skip Hire Choir", "We do not know who pays", "Pass It On", "Next Steps", "Not sure Start"],
)
def test_words_of_a_group_are_no_skip(words: str) -> None:
    told = one_answer(FIELDS["organisation"], words, now=NOW)
    assert told is not None
    assert told.lines == (words,)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2027-04-01", date(2027, 4, 1)),
        ("1 April 2027", date(2027, 4, 1)),
        ("on 1st april 2027", date(2027, 4, 1)),
        ("1 December", date(2026, 12, 1)),
    ],
)
def test_a_day_is_read(words: str, day: date) -> None:
    told = one_answer(FIELDS["start"], words, now=NOW)
    assert told is not None
    assert told.day == day


@pytest.mark.parametrize(("words", "months"), [("12", 12), ("18 months", 18), ("3 years", 36), ("a year", 12)])
def test_a_length_is_read(words: str, months: int) -> None:
    told = one_answer(FIELDS["months"], words, now=NOW)
    assert told is not None
    assert told.months == months


@pytest.mark.parametrize(
    ("key", "words", "says"),
    [
        pytest.param("start", "soon", "is not one day; write it as 1 April 2027", id="no day"),
        pytest.param("start", "1 April 2027 or 1 May 2027", "is not one day", id="two days"),
        pytest.param("start", "Friday 1 April 2027", "write it as 1 April 2027", id="the weekday contradicts"),
        pytest.param("start", "0001-01-01", "the year 1", id="a year long gone"),
        pytest.param("months", "ages", "write 18 months, or 3 years", id="no length"),
        pytest.param("months", "0", "not from 1 to 120 months", id="no time"),
        pytest.param("months", "9999", "not from 1 to 120 months", id="for ever"),
        pytest.param("organisation", "x" * 201, "has 201 characters; 200 is the most", id="a long name"),
        pytest.param("offer", "x " * 500_000, "1,500 is the most", id="a book"),
    ],
)
def test_what_is_no_answer_is_refused_with_what_to_do(key: str, words: str, says: str) -> None:
    with pytest.raises(TemplateError, match=r"^" + key) as told:
        answers(SAMPLE, {key: words}, now=NOW)
    assert says in str(told.value)


def test_a_question_that_there_is_not_is_told_with_those_that_there_are() -> None:
    with pytest.raises(TemplateError) as told:
        answers(SAMPLE, {"organisaton": "x"}, now=NOW)
    assert str(told.value).startswith("“organisaton” is no question of sample; those are organisation, offer")


@given(st.sampled_from(sorted(FIELDS)), st.text(max_size=400))
def test_any_words_are_an_answer_or_refused(key: str, words: str) -> None:
    try:
        told = one_answer(FIELDS[key], words, now=NOW)
    except TemplateError:
        return
    if told is not None:
        assert told.lines
        assert sum(map(len, told.lines)) <= LONGEST[FIELDS[key].asks]
        for line in told.lines:
            assert line == " ".join(line.split())
            assert not any(unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") for char in line)


def test_a_line_may_be_as_long_as_it_may() -> None:
    longest = replace(FIELDS["offer"], asks=Asks.LINE)
    told = one_answer(longest, "x" * LONGEST[Asks.LINE], now=NOW)
    assert told is not None
    assert len(told.line) == LONGEST[Asks.LINE]
