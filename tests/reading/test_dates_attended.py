"""The day on which people gather, and the day by which they say that they come: courses, talks with providers, briefings."""

from typing import Final

import pytest

from tests.reading.build_reading import deadlines_of
from tracker.terms import Kind

ABOUT: Final = {
    Kind.GRANT: "Grants of up to £5,000 for choirs. ",
    Kind.TRAINING: "A course for treasurers of small charities. ",
    Kind.CONTRACT: "The Council invites tenders for a befriending service. ",
    Kind.ENGAGEMENT: "The Council is reviewing befriending and wants to hear from providers. ",
}
FIRST: Final = (
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "Friday 12 February 2027, 10am. Tell Jenny by 5 February.",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "We meet on 12 February 2027 at 10am. Let Sam know by 5 February if you'd like to come.",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "12 February 2027, 10am to 1pm, Lewes. Names to the office by 5 February.",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "12 February 2027, 10am to 1pm, Lewes. Give your name to Carol by 5 February 2027.",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "An evening with us, Friday 12 February 2027, 10am to 1pm, on duties and money. Book by 5 February.",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "<p>For: all schools | Action: by Friday 5 February 2027</p><p>The day runs on 12 February 2027, 10am to 3pm. To book, e-mail the team.</p>",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "<p>When: 12 February 2027, 10am to 12 noon<br>Where: the library<br>How: confirm names through the portal by 5 February 2027</p>",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "Friday 12 February 2027, 10am, on Zoom. Book your slot by the Friday before (5th).",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05T17:00 ; starts 2027-02-12T10:00",
        "Friday 12 February 2027, 10am, on Zoom. Book your slot by 5pm the Friday before (5th).",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-10 ; starts 2027-02-12T10:00",
        "Friday 12 February 2027, 10am, on Zoom. Sign up by the Wednesday before.",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-11T12:00 ; starts 2027-02-12T10:00",
        "Friday 12 February 2027, 10am, on Zoom. Please book by noon the day before.",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "Friday 12 February 2027, 10am, on Zoom. Drop Ali a line by 5 February to come along.",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "Friday 12 February 2027 from 10am. E-mail training@ by 5 February to claim a seat.",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "Friday 12 February 2027 from 10am. Bookings in by 5 February please.",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "Friday 12 February 2027 from 10am. Answers to Jo (numbers for lunch) by 5 February please.",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "Friday 12 February 2027 from 10am. RSVP to Ann, 5 February at the latest.",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "Friday 12 February 2027 from 10am. We need to know who is coming by 5 February.",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "Friday 12 February 2027 from 10am. Say yes by 5 February.",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "Friday 12 February 2027 from 10am. Bag your place before 5 February.",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "Friday 12 February 2027 from 10am. Ring Pat on 01234 567890 by 5 February if you want to join us.",
    ),
    (
        Kind.ENGAGEMENT,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "<table><tr><td>Provider morning, Memo Arts Centre</td><td>12 February 2027, 10am to 12.30pm</td></tr><tr><td>Let us know you are coming</td><td>5 February 2027</td></tr></table>",
    ),
    (
        Kind.ENGAGEMENT,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "<p>When: 12 February 2027, 10am to 12 noon<br>Where: the library<br>Who: at most two people per organisation<br>How: confirm names through The Chest by 5 February 2027</p>",
    ),
    (
        Kind.ENGAGEMENT,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "<ul><li>Supplier breakfast: 12 February 2027, 10am</li><li>Tell us who is coming: 5 February 2027</li></ul>",
    ),
    (
        Kind.ENGAGEMENT,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "<table><tr><td>Market day at the town hall</td><td>12 February 2027, 10am</td></tr><tr><td>Names of those attending</td><td>5 February 2027</td></tr></table>",
    ),
    (
        Kind.ENGAGEMENT,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "There will be a provider afternoon on 12 February 2027 at 10am; please send the names of your delegates by 5 February.",
    ),
    (
        Kind.ENGAGEMENT,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "Meet the commissioner: 12 February 2027, 10am. Confirm you're attending by 5 February.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-03-12T12:00 ; register 2027-02-05T16:00 ; starts 2027-02-12T10:00",
        "<ul><li>Bidder briefing, Sale Waterside: places to be booked by 4pm, 5 February 2027; held 12 February 2027, 10am</li><li>Return of tenders: 12 March 2027, 12 noon</li></ul>",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-03-12T12:00 ; register 2027-02-05 ; starts 2027-02-12T10:00",
        "<ul><li>Open day for bidders: 12 February 2027, 10am (book by 5 February 2027)</li><li>Return of tenders: 12 March 2027, 12 noon</li></ul>",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-03-12T12:00 ; register 2027-02-05 ; starts 2027-02-12T10:00",
        "A bidders' meeting takes place on 12 February 2027 at 10am; reserve a seat by 5 February 2027. Tenders by 12 noon on 12 March 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-03-12T12:00 ; register 2027-02-05 ; starts 2027-02-12T10:00",
        "<table><tr><td>Site visit</td><td>12 February 2027, 10am</td></tr><tr><td>Let us know that you want to come</td><td>5 February 2027</td></tr><tr><td>Tenders in</td><td>12 March 2027, 12 noon</td></tr></table>",
    ),
    (
        Kind.TRAINING,
        "starts 2027-02-12T10:00",
        "Friday 12 February 2027, 10am. Tell your friends about our newsletter. Slides go up by 19 February.",
    ),
    (
        Kind.TRAINING,
        "starts 2027-02-12T10:00",
        "Friday 12 February 2027, 10am. Certificates go out by 19 February.",
    ),
    (
        Kind.TRAINING,
        "starts 2027-02-12T10:00",
        "Friday 12 February 2027, 10am. Let us know how it went by 26 February.",
    ),
    (Kind.CONTRACT, "apply 2027-02-05", "Quotes to Jenny by 5 February 2027."),
    (Kind.ENGAGEMENT, "eoi 2027-02-05", "Tell us what you think by 5 February 2027."),
    (
        Kind.TRAINING,
        "apply 2027-02-05 ; starts 2027-02-12T10:00",
        "Starts on Friday 12 February 2027 at 10am. Apply by 5 February.",
    ),
)

SECOND: Final = (
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "<p><b>When</b> Friday 12 February 2027, 10am-1pm</p><p><b>Where</b> Kendal</p><p><b>Places</b> 20; yours if you ask before 5 February 2027</p>",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "<p>12 February 2027 (10am - 2pm). Registration closes 5 February 2027.</p>",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "<p>12 February 2027, 10.00-13.00. Last bookings 5 February 2027.</p>",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "<p>Deadline: 5 February 2027. Session: 12 February 2027, 10am to noon.</p>",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "<ul><li>Cost: free</li><li>Day: 12 February 2027, 10am to noon</li><li>Deadline to join: 5 February 2027</li></ul>",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "<p>Join us from 10am until 1pm on 12 February 2027. We're only taking 15, so shout by 5 February.</p>",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "<p>12 Feb 2027, 10am to 1pm. Get your name on the list by 5 Feb.</p>",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "<p>12 February 2027, 10am to 1pm. To come, fill in the short form by 5 February 2027.</p>",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "<p>12 February 2027, 10am to 1pm. Fill in the booking form by 5 February 2027.</p>",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "<p>12 February 2027, 10am to 1pm. Please send the slip to the office no later than 5 February 2027.</p>",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "<p>12 February 2027, 10am to 1pm. Pay your £10 deposit by 5 February 2027 to hold the place.</p>",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-12 ; starts 2027-02-12T10:00",
        "<p>12 February 2027, 10am. Walk-ins welcome; book online until that morning, 12 February.</p>",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "<p>The workshop, from 10am to 4pm on Friday 12 February 2027, is for trustees. Interested? Let Priya know before Friday 5 February.</p>",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "<p>Workshop | 12 February 2027 | 10am to 4pm<br>Book by | 5 February 2027</p>",
    ),
    (
        Kind.ENGAGEMENT,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "<p>Come and meet the team: 12 February 2027, 10am - 12noon. Bookings to the commissioning inbox by 5 February.</p>",
    ),
    (
        Kind.ENGAGEMENT,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "<p>Online event: 12 February 2027, 10:00-11:30. Email your organisation's name and up to two delegates by 5 February 2027.</p>",
    ),
    (
        Kind.ENGAGEMENT,
        "eoi 2027-02-19 ; register 2027-02-05 ; starts 2027-02-12T10:00",
        "<p>Webinar 12 February 2027, 10am to 11am (register by 5 February 2027). Questionnaire back by 19 February 2027.</p>",
    ),
    (
        Kind.ENGAGEMENT,
        "eoi 2027-02-19 ; register 2027-02-05 ; starts 2027-02-12T10:00",
        "<table><tr><td>Sign up for the event</td><td>5 February 2027</td></tr><tr><td>Event, Town Hall</td><td>12 February 2027, 10am-12pm</td></tr><tr><td>Your written answers</td><td>19 February 2027</td></tr></table>",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-03-12",
        "<p>Bidders may view the hall on 12 February 2027, 10am to noon. Tenders by 12 March 2027.</p>",
    ),
    (
        Kind.GRANT,
        "apply 2027-03-12T12:00",
        "<p>Our phones are answered 10am to 3pm. Apply by noon on 12 March 2027.</p>",
    ),
    (
        Kind.GRANT,
        "apply 2027-03-12 ; register 2027-02-05",
        "<p>Register for our webinar by 5 February 2027. Apply by 12 March 2027.</p>",
    ),
    (
        Kind.ENGAGEMENT,
        "eoi 2027-02-19T17:00",
        "<p>Answers are wanted by 5pm on 19 February 2027; our lines are open 10am to 3pm.</p>",
    ),
    (Kind.TRAINING, "apply 2027-02-19T17:00", "<p>Apply for this year's programme by 5pm on 19 February 2027.</p>"),
)


@pytest.mark.parametrize(
    ("kind", "want", "said"),
    [
        *FIRST,
        *SECOND,
    ],
)
def test_each_date_is_what_its_words_say(kind: Kind, want: str, said: str) -> None:
    about = ABOUT[kind]
    body = f"<p>{about}</p>{said}" if said.startswith("<") else about + said
    assert " ; ".join(deadlines_of(body, kind)) == want


def test_three_sessions_for_trustees_are_three_days() -> None:
    """ "Trustees (Wed 4 Nov, 2pm)" is no meeting of those who decide."""
    told = deadlines_of(
        "Free sessions for trustees: duties (Mon 1 Feb 2027, 10am), money for new trustees (Wed 3 Feb 2027, 2pm), risk (Fri 5 Feb 2027, noon).",
        Kind.TRAINING,
    )
    assert told == ["starts 2027-02-01T10:00", "starts 2027-02-03T14:00", "starts 2027-02-05T12:00"]
