"""A day behind another with a clause of its own, two talks with hours of their own, when projects must start, from when one can apply."""

from typing import Final

import pytest

from tests.reading.build_reading import deadlines_of
from tracker.terms import Kind

ABOUT: Final = {
    Kind.GRANT: "Grants of up to £5,000 for choirs. ",
    Kind.TRAINING: "A course for treasurers of small charities. ",
    Kind.ENGAGEMENT: "The Council is reviewing befriending and wants to hear from providers. ",
}
TOLD: Final = (
    (
        Kind.ENGAGEMENT,
        "eoi 2027-02-19 ; starts 2027-02-12T12:00 ; starts 2027-02-15T10:30",
        "Market engagement events, held online in Microsoft Teams on 12 February 2027 from 12:00 to 14:00 and 15 February 2027 from 10:30 to 12:30. Answers by 19 February 2027.",
    ),
    (
        Kind.ENGAGEMENT,
        "register 2027-02-05T12:00 ; starts 2027-02-08",
        "A request to take part is due by 12 noon on 5 February 2027, and on 8 February 2027 a virtual event will go into it.",
    ),
    (
        Kind.ENGAGEMENT,
        "register 2027-02-05T12:00 ; starts 2027-02-08T14:00",
        "Tell us that you will come by 12 noon on 5 February 2027 and on 8 February 2027 at 2pm we meet at the town hall.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-05T12:00 ; decision 2027-03-08",
        "Apply by 12 noon on 5 February 2027 and on 8 March 2027 you will hear from us.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-05T12:00",
        "Apply by 12 noon on 5 February 2027, and on 8 March 2027 the panel meets.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-05T12:00 ; apply 2027-05-07T12:00?",
        "Apply by 12 noon on 5 February 2027 and on 7 May 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-05T12:00 ; apply 2027-05-07T12:00",
        "The fund closes at noon on 5 February 2027 and on 7 May 2027.",
    ),
    (Kind.GRANT, "apply 2027-02-05", "Apply by 5 February 2027. Projects must be under way by 1 June 2027."),
    (Kind.GRANT, "apply 2027-02-05", "Apply by 5 February 2027. You should be ready to start by 1 March 2027."),
    (Kind.GRANT, "apply 2027-02-05", "Apply by 5 February 2027. Work has to start no later than 1 March 2027."),
    (Kind.GRANT, "apply 2027-02-05", "Apply by 5 February 2027. Your activity needs to have begun by 1 June 2027."),
    (
        Kind.GRANT,
        "apply 2027-02-05 ; starts 2027-03-01",
        "Apply by 5 February 2027. Projects start on 1 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-05 ; starts 2027-03-01",
        "Apply by 5 February 2027. Grants will begin on 1 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-28T17:00",
        "Taken all through the year. In this financial year they must be in no later than 5pm on 28 February 2027.",
    ),
    (Kind.GRANT, "opens 2027-04-16", "From 16 April 2027 the next Hollin Leaders can apply."),
    (Kind.GRANT, "opens 2027-04-16", "From 16 April 2027 groups can apply for £5,000."),
    (Kind.GRANT, "opens 2027-04-16", "From 16 April 2027, charities may bid."),
    (Kind.GRANT, "opens 2027-04-16", "From Friday 16 April 2027 you will be able to apply online."),
    (Kind.GRANT, "opens 2027-04-16", "As of 16 April 2027 clubs can ask for up to £500."),
    (Kind.TRAINING, "opens 2027-04-16", "From 16 April 2027 the next leaders can apply."),
    (Kind.GRANT, "apply 2027-02-05", "Apply by 5 February 2027. From 16 April 2027 funded groups can use our van."),
    (Kind.GRANT, "apply 2027-02-05", "Apply by 5 February 2027. From 16 April 2027 the new rules apply."),
)


@pytest.mark.parametrize(("kind", "want", "said"), [*TOLD])
def test_each_date_is_what_its_words_say(kind: Kind, want: str, said: str) -> None:
    about = ABOUT[kind]
    body = f"<p>{about}</p>{said}" if said.startswith("<") else about + said
    assert " ; ".join(deadlines_of(body, kind)) == want
