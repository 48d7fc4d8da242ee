"""Days whose own sentence or label tells what happens then, below words that speak of closing; all published on 2 November 2026."""

import pytest

from tests.reading.build_reading import deadlines_of
from tracker.terms import Kind

OWN = ["apply 2027-01-22"]
HEAD = "Clubs in Fife can ask for up to £900."
PLACES = (
    HEAD + "\nClosing date: 22 January 2027. {}",
    f"<p>{HEAD}</p><h3>Deadline</h3><p>22 January 2027</p><p>{{}}</p>",
    f"<p>{HEAD}</p><h3>How to apply</h3><p>Send us the form by 22 January 2027.</p><p>{{}}</p>",
    f"<p>{HEAD}</p><p>Key dates</p><ul><li>Deadline: 22 January 2027</li><li>{{}}</li></ul>",
)
OTHERS = (
    "Renew by 7 March 2027.",
    "Subscribe before 7 March 2027.",
    "The lifeboat is blessed on 7 March 2027.",
    "Ferries do not sail on 7 March 2027.",
    "Gala Day is Sunday 7 March 2027.",
    "Bairns born before 7 March 2027 go free.",
    "The provost will unveil the bench on 7 March 2027.",
    "Moira takes over as clerk on 7 March 2027.",
    "Subscriptions have to be renewed by 7 March 2027.",
    "Paint must be bought by 7 March 2027.",
    "On 7 March 2027 the whole village walks to the tower.",
)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("sentence", OTHERS)
def test_words_above_say_nothing_of_a_sentence_that_speaks_for_itself(place: str, sentence: str) -> None:
    told = deadlines_of(place.format(sentence), Kind.GRANT, published="2026-11-02")
    assert [one for one in told if one.startswith("apply")] == OWN


@pytest.mark.parametrize("label", ["Regatta day: 7 March 2027", "7 March 2027 - beach clean", "AGM: 7 March 2027"])
def test_a_thing_named_among_key_dates_is_no_closing_date(label: str) -> None:
    told = deadlines_of(PLACES[-1].format(label), Kind.GRANT, published="2026-11-02")
    assert [one for one in told if one.startswith("apply")] == OWN


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        # What says no more than which day, which round or in what way, is what the heading says.
        ("<h3>Deadline</h3><p>It is Friday 22 January 2027.</p>", OWN),
        ("<h3>Closing date</h3><p>This year it falls on 22 January 2027.</p>", OWN),
        ("<h3>Deadlines</h3><p>Spring round: 22 January 2027</p>", OWN),
        ("<h3>How to apply</h3><p>By e-mail only, by 22 January 2027.</p>", OWN),
        ("<h3>How to apply</h3><p>A letter, your rules and a budget, by 22 January 2027.</p>", OWN),
        ("<h3>How to apply</h3><p>At our March sitting, if your form reaches us by 22 January 2027.</p>", OWN),
        (
            "<h3>The next closing dates</h3><p>Choirs: 22 January 2027</p><p>Bands: 23 April 2027</p>",
            [*OWN, "apply 2027-04-23"],
        ),
        ("<p>Key dates</p><ul><li>22 January 2027</li><li>23 April 2027</li></ul>", [*OWN, "apply 2027-04-23"]),
        # Where nothing else closes, a day that "by" leads to is shown, with a doubt.
        (
            "<h3>How to apply</h3><p>Ring Ewan. Your folder has to be on his desk by 22 January 2027.</p>",
            ["apply 2027-01-22?"],
        ),
    ],
)
def test_words_above_speak_of_what_goes_on_with_them(page: str, expected: list[str]) -> None:
    assert deadlines_of(f"<p>{HEAD}</p>{page}", Kind.GRANT, published="2026-11-02") == expected


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        # A label within a line, and a list of days behind it.
        ("Forms: in by 22 Jan. Workshops: 3 Mar, 7 Apr, 5 May.", OWN),
        ("Ask whenever you please: the clerk reads what has come on the second Monday of each month.", []),
        # What "by" alone leads to, in another paragraph than the closing date.
        ("The closing date is 22 January 2027.\nSigners: tell us what you need by 8 January 2027.", OWN),
        ("Applications must be in by 22 January 2027 (the website will be down on 9 January 2027).", OWN),
        # … but not where it speaks of a part of the call, or nothing else closes.
        ("The closing date is 22 January 2027.\nSpring round: by 23 April 2027.", [*OWN, "apply 2027-04-23"]),
        ("Tell us what you need by 22 January 2027.", OWN),
    ],
)
def test_what_stands_beside_the_closing_date_is_none(page: str, expected: list[str]) -> None:
    told = deadlines_of(f"{HEAD}\n{page}", Kind.GRANT, published="2026-11-02")
    assert [one for one in told if one.startswith("apply")] == expected
