"""Plain ways to tell a day that were once misread; all were published on 20 November 2026."""

import pytest

from tests.reading.build_reading import deadlines_of
from tracker.terms import Kind

SAID: tuple[tuple[str, list[str]], ...] = (
    # The first of two stages is no whole application.
    ("You apply in two stages; the first closes at noon on 14 January 2027.", ["eoi 2027-01-14T12:00"]),
    ("There are two steps. The first closes on Friday 15 January 2027.", ["eoi 2027-01-15"]),
    ("The first stage of these is due on 14 January 2027.", ["eoi 2027-01-14"]),
    ("We hold two rounds a year; the first closes on 14 January 2027.", ["apply 2027-01-14"]),
    ("The first stage of the roof works ends on 14 January 2027.", []),
    # A deadline is a day: one "from … to …" was moved.
    ("The deadline goes from 4 December to 11 December 2026.", ["apply 2026-12-11"]),
    ("Closing date put back (from Friday 4 December to Friday 11 December).", ["apply 2026-12-11"]),
    ("Besides its closing date, the fund is open from 4 December to 11 December 2026.", ["apply 2026-12-11", "opens 2026-12-04"]),
    # What is signed may be what is sent.
    ("Send two images and a signed or spoken letter by 26 February 2027.", ["apply 2027-02-26"]),
    ("Send three sketches and a page about you by 26 February 2027.", ["apply 2027-02-26"]),
    ("Send the signed agreement back by 26 February 2027.", []),
    # What else starts, goes live or is open then is none of the fund's own.
    ("Apply by 4 December 2026. The playing season starts on 10 April 2027.", ["apply 2026-12-04"]),
    ("Apply by 4 December 2026. The new school year begins on 1 September 2027.", ["apply 2026-12-04"]),
    ("Apply by 4 December 2026. Projects begin on 10 April 2027.", ["apply 2026-12-04", "starts 2027-04-10"]),
    ("Apply by 4 December 2026. We talk live on 25 November 2026.", ["apply 2026-12-04"]),
    ("Apply by 4 December 2026. The towpath reopens on 7 March 2027.", ["apply 2026-12-04"]),
    ("Apply by 4 December 2026. The hall is being painted, and the stage opens again on 7 March 2027.", ["apply 2026-12-04"]),
    ("Closed now. The fund opens again on 7 March 2027.", ["opens 2027-03-07"]),
    ("The next round opens on 7 March 2027.", ["opens 2027-03-07"]),
    ("We will be back: it reopens on 7 March 2027.", ["opens 2027-03-07"]),
    # A ticket, a helper or a list is none of the fund's own; what is held about the fund may be.
    ("Apply by 4 December 2026. The sign-up sheet for the raft race comes down on 7 March 2027.", ["apply 2026-12-04"]),
    ("Apply by 4 December 2026. Book a speaker by 7 March 2027.", ["apply 2026-12-04"]),
    ("Apply by 4 December 2026. Sign up for a clinic on 25 November 2026.", ["apply 2026-12-04"]),
    ("Apply by 4 December 2026. Register for the briefing by 25 November 2026.", ["apply 2026-12-04", "register 2026-11-25"]),
    # Rounds that there have been, what a helper is away until, and a break.
    ("There have been two rounds so far, closing on 30 April and 31 July. The last round closes on 11 December.", ["apply 2026-12-11"]),
    ("There will be two rounds, closing on 30 April and 31 July 2027.", ["apply 2027-04-30", "apply 2027-07-31"]),
    ("Applications close on 1 February 2027. Ask Bill before 15 January 2027: he is away from then until the closing date.", ["apply 2027-01-15?", "apply 2027-02-01"]),
    ("A temporary closure: we close to applications on 7 December 2026 and reopen for applications on 18 January 2027.", ["apply 2026-12-07?", "opens 2027-01-18"]),
    ("We take bids for temporary stages until 7 December 2026; the next round opens on 18 January 2027.", ["apply 2026-12-07", "opens 2027-01-18"]),
    ("Closing date: 15 January 2027. The county's Steeple Fund closes on 29 January 2027.", ["apply 2027-01-15", "apply 2027-01-29?"]),
    ("Closing date: 15 January 2027. The Buoy Fund, run by others, has a closing date of 29 January 2027.", ["apply 2027-01-15", "apply 2027-01-29?"]),
    ("The form goes live on 25 November 2026.", ["opens 2026-11-25"]),
    # What can be had ends; another thing before it does not end the fund.
    ("This round is live. Street parties can have £100 to £300. Ends 4 December 2026.", ["apply 2026-12-04?"]),
    ("The fund is open. Choirs can have £200. It ends on 4 December 2026.", ["apply 2026-12-04?"]),
    ("Choirs can have £200. Our exhibition of posters is on. It ends on 4 December 2026.", []),
    ("Apply by 4 December 2026. The funding year began in April. It ends on 31 March 2027.", ["apply 2026-12-04"]),
    ("It will remain open for a fortnight from today, until 4 December.", ["apply 2026-12-04"]),
    ("Once you have finished, submit your evaluation of it within a month, at the latest by 4 February 2027.", []),
)  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), SAID)
def test_a_day_is_what_the_words_say_of_it(words: str, expected: list[str]) -> None:
    assert deadlines_of(f"Grants for clubs\n{words}", Kind.GRANT, published="2026-11-20") == expected
