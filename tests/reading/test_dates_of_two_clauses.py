"""What the second half of a sentence says of its own day: who settles it, who meets, what is bought, what comes with a picture."""

import pytest

from tests.reading.build_reading import deadlines_of
from tracker.terms import Kind

FUND = "<p>The Hollin Trust gives grants of up to £5,000 to charities in Devon.</p><p>{}</p>"


def told(words: str, kind: Kind = Kind.GRANT) -> list[str]:
    return deadlines_of(FUND.format(words) if kind is Kind.GRANT else words, kind, published="2026-12-01")


@pytest.mark.parametrize(
    ("words", "days"),
    [
        # The second half has a subject and a verb of its own.
        ("Send your bid by 5 February 2027; we settle it on 9 April 2027.", ["apply 2027-02-05", "decision 2027-04-09"]),
        ("To be heard on 9 April 2027, apply by 5 February 2027; to be heard on 2 July 2027, by 4 June 2027.", ["apply 2027-02-05", "apply 2027-06-04?"]),
        ("Forms are due by 5 February 2027; the trustees settle them on 9 April 2027.", ["apply 2027-02-05", "decision 2027-04-09"]),
        # Whose meeting it is at which those who give decide.
        ("Forms by 5 February 2027; the parish council decides at its meeting on 9 April 2027.", ["apply 2027-02-05", "decision 2027-04-09"]),
        ("Forms by 5 February 2027. Grants are agreed at the meeting of 9 April 2027.", ["apply 2027-02-05", "decision 2027-04-09"]),
        ("Applications for the meeting on 9 April 2027 close on 5 February 2027.", ["apply 2027-02-05"]),
        ("Trustees meet twice a year: for the spring meeting by 5 February 2027, for the autumn meeting by 11 June 2027.", ["apply 2027-02-05", "apply 2027-06-11"]),
        ("Trustees meet on 9 April 2027. Apply by 5 February 2027.", ["apply 2027-02-05"]),
        ("Results for all four strands on 9 April 2027. Apply by 5 February 2027.", ["apply 2027-02-05", "decision 2027-04-09"]),
        # What is done with the money, and what is sent when it is done.
        ("Apply by 5 February 2027; tools must be bought and photographed by 11 June 2027.", ["apply 2027-02-05"]),
        ("Apply by 5 February 2027; then send a photograph by 11 June 2027.", ["apply 2027-02-05"]),
        ("Send a form with two photographs by 5 February 2027.", ["apply 2027-02-05"]),
        # Two steps.
        ("An outline (two pages) by 5 February 2027; those we like send a full bid by 9 April 2027.", ["eoi 2027-02-05", "apply 2027-04-09"]),
        ("Two steps. A short form by 5 February 2027. Then, if we ask, the full one by 9 April 2027.", ["eoi 2027-02-05", "apply 2027-04-09"]),
        ("Send an expression of interest by 5 February 2027. Those who pass the first stage hear on 26 February 2027 and apply in full by 9 April 2027.", ["eoi 2027-02-05", "apply 2027-04-09"]),
        ("The next cut-off dates for stage one forms are 5 February 2027 and 11 June 2027. Stage two is by invitation.", ["eoi 2027-02-05", "eoi 2027-06-11"]),
        ("The cut-off dates for expressions of interest and full bids are 5 February 2027 and 9 April 2027.", ["eoi 2027-02-05", "apply 2027-04-09"]),
        # Before one can apply.
        ("You need to have registered on our portal by 5 February 2027; applications close on 9 April 2027.", ["register 2027-02-05", "apply 2027-04-09"]),
    ],
)  # fmt: skip
def test_each_half_of_a_sentence_has_its_own_day(words: str, days: list[str]) -> None:
    assert sorted(told(words)) == sorted(days)


def test_who_must_be_registered_as_a_charity_registers_for_nothing() -> None:
    words = "You must have registered as a charity by 5 February 2027. Apply by 9 April 2027."
    assert not [one for one in told(words) if one.startswith("register")]


def test_who_comes_says_so_in_the_bracket_behind_the_day() -> None:
    words = (
        "We plan to buy an advice service and want to hear from providers. Come to the event on Friday 5 February 2027 at 10am "
        "(please tell us by 29 January 2027), and answer the questionnaire by 12 February 2027."
    )
    assert sorted(told(words, Kind.ENGAGEMENT)) == [
        "eoi 2027-02-12",
        "register 2027-01-29",
        "starts 2027-02-05T10:00",
    ]


def test_who_meets_the_best_of_those_who_offer_starts_nothing() -> None:
    words = "A freelance brief: lead our gardening group. Send a CV by 5 February 2027. We'll meet four of you on 12 February 2027."
    assert told(words, Kind.CONTRACT) == ["apply 2027-02-05"]
