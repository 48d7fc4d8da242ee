"""What a sentence does with a date: it asks, promises, reminds, or tells how long a thing lasts."""

import pytest

from tests.reading.build_reading import deadlines_of
from tracker.terms import Kind

# Everything here was published on 1 September 2026.
GRANTS = (
    pytest.param(
        "Requests need to be with the Clerk by 16 October 2026 or 5 March 2027, and the decision is made in a month.",
        ["apply 2026-10-16", "apply 2027-03-05"],
    ),
    pytest.param(
        "Round 1: apply by 16 October 2026. Round 2: apply by 4 December 2026. Both at 10pm.",
        ["apply 2026-10-16T22:00", "apply 2026-12-04T22:00"],
    ),
    pytest.param(
        "E-mail us your idea by 16 October 2026. Full forms by 4 December 2026. Cabinet decides on 5 March 2027.",
        ["apply 2026-12-04", "decision 2027-03-05", "eoi 2026-10-16"],
    ),
    pytest.param(
        "Apply by 16 October 2026. If something in the guidance isn't clear, write to us by 2 October 2026.",
        ["apply 2026-10-16", "questions 2026-10-02"],
    ),
    pytest.param(
        "Apply by 16 October 2026. The results are posted on 4 December 2026.",
        ["apply 2026-10-16", "decision 2026-12-04"],
    ),
    pytest.param("Applications, signed by two trustees, close on 16 October 2026.", ["apply 2026-10-16"]),
    pytest.param("The agreement is to be signed by 16 October 2026.", []),
    pytest.param(
        "Send the form by 16 October 2026; everyone hears on 4 December 2026.",
        ["apply 2026-10-16", "decision 2026-12-04"],
    ),
    pytest.param(
        "Apply by 16 October 2026. Grants are confirmed on 4 December 2026.",
        ["apply 2026-10-16", "decision 2026-12-04"],
    ),
    pytest.param(
        "Complete the two-page outline by 16 October 2026. We ask some for a full application by 4 December 2026.",
        ["apply 2026-12-04", "eoi 2026-10-16"],
    ),
    pytest.param(
        "Your request (with last year's accounts) must arrive by 16 October 2026.",
        ["apply 2026-10-16"],
    ),
    pytest.param(
        "Closing dates: 16 October 2026 and 4 December 2026. Applications must reach us by 5pm on the day.",
        ["apply 2026-10-16T17:00", "apply 2026-12-04T17:00"],
    ),
    pytest.param(
        "Applications close on 16 October 2026. The award evening is at 7pm on the day of the fair.",
        ["apply 2026-10-16"],
    ),
    pytest.param(
        "Forms in by noon on 16 October 2026; our answers go out on 4 December.",
        ["apply 2026-10-16T12:00", "decision 2026-12-04"],
    ),
    pytest.param(
        "Applications close on 16 October 2026; the trust's letters will reach everyone by 4 December 2026.",
        ["apply 2026-10-16", "decision 2026-12-04"],
    ),
    pytest.param(
        "Send it by 16 October 2026; offers are sent out on 4 December 2026.",
        ["apply 2026-10-16", "decision 2026-12-04"],
    ),
    pytest.param(
        "The deadline is 16 October 2026; we will have picked by 4 December 2026.",
        ["apply 2026-10-16", "decision 2026-12-04"],
    ),
    pytest.param(
        "Bids by 16 October 2026. Replies will be posted on 4 December 2026.",
        ["apply 2026-10-16", "decision 2026-12-04"],
    ),
    pytest.param("Closing date 16 October 2026; the panel meets on 4 December 2026.", ["apply 2026-10-16"]),
    pytest.param("Apply by 16 October 2026. Receipts must be in by 30 April 2027.", ["apply 2026-10-16"]),
    pytest.param("Apply by 16 October 2026. Monitoring forms are due back by 30 April 2027.", ["apply 2026-10-16"]),
    pytest.param(
        "Apply by 16 October 2026. Photographs of the finished work should reach us by 30 April 2027.",
        ["apply 2026-10-16"],
    ),
    pytest.param(
        "Deadline 16 October 2026. You must come to one of our funding clinics (1 or 8 October) first.",
        ["apply 2026-10-16"],
    ),
    pytest.param(
        "Deadline 16 October 2026. A grant surgery is held at the library on 1 October 2026.", ["apply 2026-10-16"]
    ),
    pytest.param("Tell us in one page what you would do. By 16 October 2026, please.", ["apply 2026-10-16?"]),
    pytest.param("Send a short film about your group. No later than 16 October 2026.", ["apply 2026-10-16"]),
    pytest.param("Put your idea forward by 16 October 2026.", ["apply 2026-10-16"]),
    pytest.param("Put a bid in to us by 16 October 2026.", ["apply 2026-10-16"]),
    pytest.param(
        "A residency: ten weeks at the mill, from 11 January 2027. Apply by 16 October 2026.",
        ["apply 2026-10-16", "starts 2027-01-11"],
    ),
    pytest.param("Send your form in from 9am on 2 November 2026.", ["opens 2026-11-02T09:00"]),
    pytest.param(
        "Apply by 30 October 2026; bursaries by 16 October 2026.", ["apply 2026-10-16", "apply 2026-10-30"]
    ),
    pytest.param("The portal locks at midnight on 16 October 2026.", ["apply 2026-10-16T23:59"]),
    pytest.param(
        "The list opens on 1 October 2026 and is taken down on 16 October 2026.",
        ["apply 2026-10-16", "opens 2026-10-01"],
    ),
    pytest.param("Last orders: 16 October 2026.", ["apply 2026-10-16"]),
    pytest.param(
        "Match funding must be confirmed by 1 March 2027. Bids close 16 October 2026.", ["apply 2026-10-16"]
    ),
    pytest.param(
        "Planning permission has to have been granted by 1 March 2027. Bids close 16 October 2026.",
        ["apply 2026-10-16"],
    ),
    pytest.param("Groups in Leeds only. 16 October 2026.", ["apply 2026-10-16?"]),
    pytest.param("Up to £10,000 for halls. Midday on 16 October 2026.", ["apply 2026-10-16T12:00?"]),
    pytest.param("For young people in Sandwell. By 6pm on 16 October 2026.", ["apply 2026-10-16T18:00?"]),
    pytest.param("16 October 2026. The Mayor opened a hall.", []),
    pytest.param(
        "Log in to your account and press the orange button before 16 October 2026.", ["apply 2026-10-16?"]
    ),
    pytest.param(
        "The form goes live on 1 October 2026 and comes down at noon on 16 October 2026.",
        ["apply 2026-10-16T12:00", "opens 2026-10-01"],
    ),
)
CONTRACTS = (
    pytest.param(
        "The list is open to new providers throughout its term, 4 January 2027 to 3 January 2031.",
        ["starts 2027-01-04"],
    ),
    pytest.param(
        "Time limit for receipt of tenders: 16 October 2026. Local time: 12:00. Conditions for opening of tenders: "
        "16 October 2026, 12:30.",
        ["apply 2026-10-16T12:00"],
    ),
    pytest.param(
        "Questions by 2 October 2026; answers will be posted here by 9 October 2026. Bids by 16 October 2026.",
        ["apply 2026-10-16", "questions 2026-10-02"],
    ),
    pytest.param(
        "Tenders by 16 October 2026. Value £118,000 excluding VAT, from 4 January 2027 to 3 January 2029.",
        ["apply 2026-10-16", "starts 2027-01-04"],
    ),
    pytest.param(
        "Send two pages by 16 October 2026. Twelve weekly workshops start on 4 January 2027.",
        ["apply 2026-10-16", "starts 2027-01-04"],
    ),
    pytest.param(
        "Tenders by noon on 16 October 2026. Ask anything by 2 October 2026.",
        ["apply 2026-10-16T12:00", "questions 2026-10-02"],
    ),
    pytest.param(
        "Quotes must be in by 16 October 2026. Ask us about the brief by 2 October 2026.",
        ["apply 2026-10-16", "questions 2026-10-02"],
    ),
    pytest.param(
        "Tenders by 16 October 2026. Anything unclear? E-mail us by 2 October 2026.",
        ["apply 2026-10-16", "questions 2026-10-02"],
    ),
    pytest.param("Bids, on the short form, by 16 October 2026.", ["apply 2026-10-16"]),
    pytest.param(
        "Tenders by 16 October 2026. On site from 4 January 2027.", ["apply 2026-10-16", "starts 2027-01-04"]
    ),
    pytest.param(
        "Tenders by 16 October 2026. Start on site: 4 January 2027.", ["apply 2026-10-16", "starts 2027-01-04"]
    ),
    pytest.param(
        "Quotes by 16 October 2026. Appointment from 4 January 2027 to 31 March 2028.",
        ["apply 2026-10-16", "starts 2027-01-04"],
    ),
    pytest.param("Apply to the list at any time; the list will be in place until 31 March 2029.", []),
    pytest.param("New providers may apply for as long as the framework exists, which is until 31 March 2029.", []),
    pytest.param(
        "Tenders by 16 October 2026. Staff in post by 4 January 2027.", ["apply 2026-10-16", "starts 2027-01-04"]
    ),
    pytest.param(
        "Tenders by 16 October 2026. Bidders may seek clarity until 2 October 2026.",
        ["apply 2026-10-16", "questions 2026-10-02"],
    ),
    pytest.param("The dynamic market lives until 31 March 2030; providers join whenever they like.", []),
)
TRAININGS = (
    pytest.param(
        "<p>Our free webinars for trustees return this autumn.</p><ul><li>Thursday 8 October: Your duties</li>"
        "<li>Thursday 22 October: Reading the accounts</li></ul><p>Book by 2 October 2026.</p>",
        ["register 2026-10-02", "starts 2026-10-08", "starts 2026-10-22"],
    ),
    pytest.param(
        "<p>A course for trustees.</p><ul><li>8 October 2026 – Booking closes</li><li>22 October 2026 – First day</li></ul>",
        ["register 2026-10-08", "starts 2026-10-22"],
    ),
    pytest.param(
        "A workshop on 12 November 2026. To be sent the joining link, e-mail us by 2 November 2026.",
        ["register 2026-11-02", "starts 2026-11-12"],
    ),
    pytest.param("Course for trustees. Leave your name in the office by 2 November 2026.", ["register 2026-11-02"]),
    pytest.param(
        "Workshop on supervision. Please put your names down by 2 November 2026.",
        ["register 2026-11-02"],
    ),
    pytest.param(
        "Course for trustees. The first session is on 12 November 2026. Enrol by 2 November 2026.",
        ["register 2026-11-02", "starts 2026-11-12"],
    ),
    pytest.param(
        "Course for trustees. Our first evening is 12 November 2026. Book by 2 November 2026.",
        ["register 2026-11-02", "starts 2026-11-12"],
    ),
    pytest.param(
        "Six evenings; the first is 12 November 2026. Book by 2 November 2026.",
        ["register 2026-11-02", "starts 2026-11-12"],
    ),
    pytest.param(
        "Day one is 12 November 2026. Book by 2 November 2026.", ["register 2026-11-02", "starts 2026-11-12"]
    ),
)

# Words that close something else, or turn to another matter before the date: shown with a doubt, never as sure.
UNSURE = (
    pytest.param("You must ring the office if you have never applied to us before (16 October 2026)."),
    pytest.param("Claims must be in by 16 October 2026."),
    pytest.param("The lanterns must be with the museum by 16 October 2026."),
    pytest.param("Send us your news once the grant has been spent, which is usually before 16 October 2026."),
    pytest.param("Volunteers should arrive by 16 October 2026."),
)


@pytest.mark.parametrize(("body", "expected"), GRANTS)
def test_what_a_funder_does_with_a_date(body: str, expected: list[str]) -> None:
    assert deadlines_of(body, Kind.GRANT) == expected


@pytest.mark.parametrize(("body", "expected"), CONTRACTS)
def test_what_a_buyer_does_with_a_date(body: str, expected: list[str]) -> None:
    assert deadlines_of(body, Kind.CONTRACT) == expected


@pytest.mark.parametrize(("body", "expected"), TRAININGS)
def test_the_first_day_of_a_course(body: str, expected: list[str]) -> None:
    assert deadlines_of(body, Kind.TRAINING) == expected


@pytest.mark.parametrize("body", UNSURE)
def test_what_does_not_close_plainly_is_not_sure(body: str) -> None:
    assert "apply 2026-10-16" not in deadlines_of(body, Kind.GRANT)


@pytest.mark.parametrize(
    "what",
    [
        "Your form",
        "Completed applications",
        "Everything",
        "Both documents",
        "Expressions of support",
        "Paper copies",
        "Letters",
    ],
)
def test_what_carries_a_request_closes_plainly(what: str) -> None:
    assert deadlines_of(f"{what} must be with us by 16 October 2026.", Kind.GRANT) == ["apply 2026-10-16"]
