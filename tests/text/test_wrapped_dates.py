"""A mail program wraps a line wherever it is full, also within a date: what stands behind the break belongs to it."""

import pytest

from tracker.clock import moment
from tracker.model import Announcement
from tracker.reading.read import read
from tracker.terms import SourceKind, What
from tracker.text.html import read_html

LEAD = "The Marram Fund pays for the upkeep of small piers and jetties\nalong the coast, and for the people who look after them."


def wrapped(sentence: str) -> list[str]:
    """Return a letter for each place at which the sentence may be wrapped."""
    words = sentence.split()
    return [
        f"{LEAD} {' '.join(words[:at])}\n{' '.join(words[at:])} We look\nforward to it."
        for at in range(1, len(words))
    ]


def closing(body: str) -> list[str]:
    one = Announcement(
        id="1",
        source="Coast Office",
        source_kind=SourceKind.FEED,
        title="Marram grants",
        body=body,
        link="https://coast.example/1",
        published=moment("2026-11-25"),
    )
    return [str(each.at) for each in read(one).deadlines if each.what is What.APPLY]


@pytest.mark.parametrize(
    ("sentence", "at"),
    [
        (
            "Please send the form by 5pm on Thursday 14 January 2027 with your accounts.",
            "2027-01-14 17:00:00+00:00",
        ),
        ("The closing date is 12 noon on the 14th of January 2027 and no later.", "2027-01-14 12:00:00+00:00"),
        ("Closing date: 14th January 2027 at 12 noon. Boats are welcome.", "2027-01-14 12:00:00+00:00"),
    ],
)
def test_a_date_that_is_wrapped_is_the_same_date(sentence: str, at: str) -> None:
    for body in wrapped(sentence):
        assert closing(body) == [at], body


@pytest.mark.parametrize(
    ("line", "behind"),
    [
        ("Please send in your form and your accounts by noon on 9", "December 2026, please."),
        ("Groups that ask must have an income of less than", "£40,000 a year."),
        ("We meet to decide about all of what has come in on", "Friday 5 March."),
        ("You hear from us what we decided before the end of", "March 2027."),
    ],
)
def test_the_lines_of_a_date_and_of_a_sum_are_one(line: str, behind: str) -> None:
    assert f"{line} {behind}" in read_html(f"{line}\n{behind}").text


@pytest.mark.parametrize(
    ("line", "behind"),
    [
        ("Closing date of our Round 1", "March 15, 2027"),
        ("Applications for stage 2", "March 2027"),
        ("Here is what you may want to look at", "1. The form"),
        ("The people whom we mean this for", "Marsh groups and choirs"),
        ("What we like to give money to", "Charities and clubs"),
        ("How many boats there are on the whole of the coast: 14", "We mend them all."),
        ("Ask us by – We decide by", "4 February 2027 – 31 March 2027"),
        ("What you may want to know of the second of our Round 1", "March 2027"),
    ],
)
def test_a_label_and_what_stands_below_it_stay_two_lines(line: str, behind: str) -> None:
    assert line in read_html(f"{line}\n{behind}").text.splitlines()


def test_a_blank_line_ends_what_stands_above() -> None:
    assert (
        "by noon on 9 December" not in read_html("Send your form by noon on 9\n\nDecember was a good month.").text
    )
