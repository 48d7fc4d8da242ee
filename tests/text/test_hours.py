"""Times of day as the UK writes them."""

import json
from datetime import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.text.hours import find_hours, may_hold_hours


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("5pm", time(17)),
        ("5 pm", time(17)),
        ("2.00 p.m.", time(14)),
        ("11:59pm", time(23, 59)),
        ("9am", time(9)),
        ("12pm", time(12)),
        ("12 noon", time(12)),
        ("noon", time(12)),
        ("12:00 midday", time(12)),
        ("twelve noon", time(12)),
        ("midnight", time(23, 59)),
        ("24:00", time(23, 59)),
        ("17:00", time(17)),
        ("17:00 hrs", time(17)),
        ("1700 hours", time(17)),
        ("Send it by 1700 on 19 March", time(17)),
        ("no later than 0930 on 3 June", time(9, 30)),
        ("19 March 2027 at 1200.", time(12)),
        ("at 2000 on Friday 5 May", time(20)),
        ("5 o'clock", time(17)),
        ("9 o'clock", time(9)),
        ("9.30am to 1pm", time(9, 30)),
        ("10am-12 noon", time(10)),
        ("10 to 12pm", time(10)),
        ("6-8pm", time(18)),
        ("hanner dydd", time(12)),
    ],
)
def test_a_time_of_day_is_read(text: str, at: time) -> None:
    assert [found.at for found in find_hours(text)] == [at]


@pytest.mark.parametrize(
    "text", ["£5", "14am", "25:10", "12:75", "3 groups", "am", "at a price of £5.00", "afternoon"]
)
def test_what_is_no_time_of_day_is_left(text: str) -> None:
    assert find_hours(text) == []


@pytest.mark.parametrize(
    ("text", "zone"),
    [("5pm GMT", "gmt"), ("5pm (BST)", "bst"), ("5pm UK time", ""), ("17:00 CEST", "cet"), ("17:00 UTC", "utc")],
)
def test_a_zone_is_kept(text: str, zone: str) -> None:
    (found,) = find_hours(text)
    assert (found.zone, text[found.start : found.end]) == (zone, text)


def test_no_text_with_an_hour_is_passed_over() -> None:
    held = 0
    for path in sorted((Path(__file__).parent.parent / "reading/data").glob("*_grants.jsonl")):
        for record in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            for line in (record["title"] + "\n" + record["body"]).lower().splitlines():
                if find_hours(line):
                    held += 1
                    assert may_hold_hours(line), line
    assert held > 300


@given(
    st.lists(
        st.sampled_from(
            [
                *("12", "5", "17", "0", "30", "00", "1700", "2030", "9", "23"),
                *(":", ".", " ", "  ", "-", "h", "hrs", " hours", "pm", "p.m", "p. m", " a.m.", "yb", "y.p", "yh"),
                *(
                    "o'clock",
                    " o’clock",
                    "o'r gloch",
                    "noon",
                    "midnight",
                    "half past ",
                    "quarter to ",
                    "five",
                    "at ",
                    "by ",
                ),
                *(" on 5 may", " in the evening", " on the morning", "hanner dydd", "ganol nos", "@", "to", "."),
            ]
        ),
        max_size=8,
    ).map("".join)
)
def test_whatever_is_written_no_hour_is_passed_over(text: str) -> None:
    assert may_hold_hours(text) or not find_hours(text)
