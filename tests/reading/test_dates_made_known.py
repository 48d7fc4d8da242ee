"""The day on which the outcome is made known, in the words of many funders, and what is none; another scheme that is closed."""

from typing import Final

import pytest

from tests.reading.build_reading import deadlines_of
from tracker.terms import Kind

ABOUT: Final = {
    Kind.GRANT: "Grants of up to £5,000 for choirs. ",
}
DECISIONS: Final = (
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Apply by 12 February 2027. The full Trust will make the outcome known on 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Apply by 12 February 2027. The trust will make its choice known on 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Apply by 12 February 2027. You'll get a yes or no by 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Apply by 12 February 2027. We shall tell you yes or no by 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Apply by 12 February 2027. We ring everybody, good news or bad, by 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Apply by 12 February 2027. Our answer reaches you by 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Apply by 12 February 2027. All will be known by 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Apply by 12 February 2027. The fund's officers will come back to you by 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Apply by 12 February 2027. Expect to hear from us around 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Apply by 12 February 2027. The committee's verdict is published on 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Apply by 12 February 2027. The lucky groups are revealed on 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Apply by 12 February 2027. Letters are posted on 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Apply by 12 February 2027. Recipients are named on 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Apply by 12 February 2027. Funding is allocated on 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Apply by 12 February 2027. Those who get a grant are told on 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Apply by 12 February 2027. Grants are made on 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Apply by 12 February 2027. Awards go out on 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Apply by 12 February 2027. We promise a reply by 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Apply by 12 February 2027. The decision is the Mayor's, who makes it on 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Apply by 12 February 2027. Trustees let people know by 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Apply by 12 February 2027. The list of winners goes up on 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Applications will close on 12 February 2027, with decisions made by 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Applications close on 12 February 2027, with results on 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Applications close on 12 February 2027 and decisions follow on 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-02-28",
        "Applications will close on 12 February 2027, with decisions made by the end of the month.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Apply by 12 February 2027. We aim to answer by the end of the following month.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Apply by 12 February 2027. Decisions will be made by the end of March.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Apply by 12 February 2027. Make your name known to us on 31 March 2027 at the show.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "Apply by 12 February 2027. The grant must be spent by 31 March 2027."),
    (Kind.GRANT, "apply 2027-02-12", "Apply by 12 February 2027. Grants made before 31 March 2027 were smaller."),
    (Kind.GRANT, "apply 2027-02-12", "Apply by 12 February 2027. The trust meets on 31 March 2027."),
)

ANOTHER_CLOSED: Final = (
    (Kind.GRANT, "apply 2027-02-12", "Apply by 12 February 2027. Our Bridging Divides grants are closed."),
    (Kind.GRANT, "apply 2027-02-12", "Apply by 12 February 2027. The Winter Warmth scheme is now closed."),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Apply by 12 February 2027. Our Rural Kickstart programme is closed to new applications.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "Apply by 12 February 2027. Please note that the Hardship Fund has closed."),
    (Kind.GRANT, "", "This fund is now closed. Closing date: 12 February 2027."),
    (Kind.GRANT, "", "The scheme has closed. Closing date: 12 February 2027."),
    (Kind.GRANT, "", "Applications are closed. Closing date: 12 February 2027."),
    (Kind.GRANT, "", "Our grants are closed. Closing date: 12 February 2027."),
    (Kind.GRANT, "", "Choir Grants are closed. Choir groups may look elsewhere. Closing date: 12 February 2027."),
)


@pytest.mark.parametrize(
    ("kind", "want", "said"),
    [
        *DECISIONS,
        *ANOTHER_CLOSED,
    ],
)
def test_each_date_is_what_its_words_say(kind: Kind, want: str, said: str) -> None:
    about = ABOUT[kind]
    body = f"<p>{about}</p>{said}" if said.startswith("<") else about + said
    assert " ; ".join(deadlines_of(body, kind)) == want
