"""Words of closing that are said of something else close no fund; a fund that is over in other words is none."""

import pytest

from tests.build import an_announcement
from tracker.model import Reading, State
from tracker.reading.deadlines.deadlines import SHUT
from tracker.reading.read import read
from tracker.terms import Kind


def read_of(title: str, body: str) -> Reading:
    return read(an_announcement(title=title, body=f"<p>{body}</p>"))


@pytest.mark.parametrize(
    ("title", "body"),
    [
        pytest.param("Meals fund", "The county has closed five of its libraries and two pools. Clubs that take people in instead can have grants of up to £900. Requests by 11 December.", id="buildings were closed"),
        pytest.param("Museum money", "Three pubs and a school shut last winter. Grants of up to £2,000 for what villages do about it. Applications by 11 December.", id="shops were shut"),
        pytest.param("The Wold Fund hasn't closed!", "A newspaper said that it had. Grants of up to £3,000; apply by 15 January 2027.", id="it has not closed"),
        pytest.param("Still here", "The Wold Fund is not closed, whatever you have read. Choirs can apply for up to £3,000 until 15 January 2027.", id="it is not closed"),
        pytest.param("Play money", "The county's nursery is closed, yet its playgroups go on. They can ask for up to £500 by 11 December.", id="the nursery is closed"),
        pytest.param("Pitch money", "Clubs whose pitch lies under water and is still shut may claim £700. Claims by 11 December.", id="a pitch is shut"),
        pytest.param("Warm halls", "The minister has ended the boiler vouchers. We have not ended ours: up to £5,000 for halls. Deadline 15 January 2027.", id="another's vouchers have ended"),
        pytest.param("Show grants", "Shows that were cancelled this summer can't ask. Every other show may have up to £800. Apply by 11 December.", id="shows were cancelled"),
        pytest.param("Concert fund", "Choirs whose concerts had to be cancelled can apply for up to £800. Apply by 11 December.", id="concerts were cancelled"),
        pytest.param("Shed grants", "Sheds may ask for up to £600 by 11 December. Our companion fund for gardens has closed.", id="another fund has closed"),
        pytest.param("Shed grants", "Sheds may ask for up to £600. Applications for the autumn are closed. Applications for the winter are open, and the deadline is 11 December.", id="one part of the year has closed"),
        pytest.param("Ward pots", "We are unable to take any more applications from Northgate, whose share is spent. Clubs in Southgate: apply by 11 December for up to £600.", id="one ward's share is spent"),
        pytest.param("The Wold Trust", "We don't accept unsolicited applications to our main fund. Our village grants are open to any club until 11 December.", id="the main fund asks nobody"),
        pytest.param("Hall Grants open", "You can apply now. Our office is closed over Christmas, from 23 December until 4 January. The fund closes on 29 January 2027.", id="the office is closed"),
    ],
)  # fmt: skip
def test_a_fund_stays_open_beside_what_has_closed(title: str, body: str) -> None:
    told = read_of(title, body)
    assert (told.kind, told.state) == (Kind.GRANT, State.OPEN)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        pytest.param("Moor Fund", "This listing has expired. Grants up to £4,000 for clubs.", id="expired"),
        pytest.param("Moor Fund (expired)", "Grants up to £4,000 for clubs.", id="expired, in the title"),
        pytest.param("Moor Fund", "Grants up to £4,000 for clubs. The deadline was 1 October 2026.", id="the deadline was"),
        pytest.param("Moor Fund", "The scheme is full, so no one else can apply. Grants were for £400.", id="full"),
        pytest.param("Moor Fund", "Grants of £400 were available between April and 30 September 2026.", id="were available"),
        pytest.param("Moor Fund", "The fund was open to choirs from 1 June to 31 August 2026.", id="was open"),
        pytest.param("Moor Fund", "The closing date was last Monday. You will hear by 4 December. Grants were of up to £400.", id="the date was last Monday"),
        pytest.param("Moor Lights", "Moor Lights is closed. Closing date: 11 December 2026. Up to £400.", id="the name is closed, and an old date stands"),
        pytest.param("Moor Fund (archived)", "The programme ran from 2018 to 2022; its grants were up to £400.", id="ran once"),
        pytest.param("Moor Fund", "Bidding closed at midday on Thursday. We had 31 bids for grants of up to £400.", id="bidding closed"),
        pytest.param("Moor Fund", "You can no longer apply for our grants of up to £400.", id="can no longer apply"),
        pytest.param("The Moor Trust", "We cannot take on any new groups for now, and make grants to those we know.", id="takes nobody on"),
        pytest.param("Moor Fund", "All of the money for the coming year has been promised, and no further requests can be read.", id="money for the year"),
        pytest.param("Moor Fund", "From today we pause our open programme of grants. We'll say in May what comes next.", id="paused from today"),
    ],
)  # fmt: skip
def test_a_fund_that_is_over_is_none(title: str, body: str) -> None:
    told = read_of(title, body)
    assert told.kind is Kind.OTHER or told.state is State.CLOSED
    assert not told.kind.is_opportunity


@pytest.mark.parametrize(
    "body",
    [
        "The fund was open to choirs until this summer. It is now open to all clubs, and closes on 29 January 2027; up to £4,000.",
        "The deadline was 1 December and has been moved to 15 January 2027. Grants up to £4,000 for clubs.",
        "Grants of up to £4,000 for clubs. Individuals can no longer apply. Ring us to talk about your club's idea.",
        "Grants of up to £4,000 for clubs, made every month of the year. No further applications can be taken from clubs that we fund already.",
        "The deadline, which was 20 November, was put back a week. Grants up to £4,000 for clubs; the new deadline is 27 November.",
        "Grants of up to £4,000 for clubs whose licence has expired. Apply by 15 January 2027.",
        "Grants of up to £4,000 for clubs whose hall is full every night. Apply by 15 January 2027.",
    ],
)
def test_what_was_otherwise_before_does_not_shut_it(body: str) -> None:
    told = read_of("Moor Fund", body)
    assert (told.kind, told.state) == (Kind.GRANT, State.OPEN)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Your club", "You may be eligible for £2,000 from the Wold Fund. Fill in the short form by 11 December."),
        (
            "Member budgets",
            "Every member has £2,500 for local good causes. Requests have to be in by 26 February 2027.",
        ),
    ],
)
def test_a_sum_and_a_form_by_a_day_are_a_grant(title: str, body: str) -> None:
    assert read_of(title, body).kind is Kind.GRANT


@pytest.mark.parametrize(
    "body",
    [
        "Currently closed. Opens: 18 January 2027. Closes: 19 February 2027. £400 for each club.",
        "The fund is now closed. It opens on Monday 18 January 2027 and closes on 19 February 2027; £400 for each club.",
    ],
)
def test_what_is_closed_and_names_the_day_on_which_it_opens_is_to_come(body: str) -> None:
    told = read_of("Moor Fund", body)
    assert (told.kind, told.state) == (Kind.GRANT, State.OPEN)
    assert {(one.what.value, one.at.isoformat()) for one in told.deadlines} == {
        ("opens", "2027-01-18"),
        ("apply", "2027-02-19"),
    }


def test_a_closing_date_before_the_day_on_which_it_opens_again_is_left_out() -> None:
    told = read_of("Moor Fund", "NOW CLOSED. Closing date: 10 December 2026. Opens: 18 January 2027. £400.")
    assert [one.what.value for one in told.deadlines] == ["opens"]
    assert SHUT in told.doubts


def test_a_window_to_come_is_a_grant() -> None:
    told = read_of(
        "The Moor Trust", "Our next funding window will be from 1 to 26 February 2027. Please wait until then."
    )
    assert told.kind is Kind.GRANT


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Webinar on the Moor Fund", "The Moor Fund opens in the new year. Hear how it works on 8 December at 1pm. Register here."),
        ("Moor Fund: information session", "Come and ask us about the Moor Fund on Tuesday 8 December, 6pm, in the library. Book a seat."),
        ("Moor Fund drop-in", "Bring your questions on the Moor Fund to the town hall on 8 December, 2pm to 4pm. Sign up by email."),
    ],
)  # fmt: skip
def test_a_session_on_a_fund_is_a_session(title: str, body: str) -> None:
    told = read_of(title, body)
    assert told.kind is Kind.TRAINING
    assert [one for one in told.evidence if one.field == "kind"]


@pytest.mark.parametrize(
    ("title", "body"),
    [
        (
            "Moor Fund and webinar",
            "The Moor Fund is open. Apply by 15 January 2027 for up to £400. Register here for the webinar.",
        ),
        ("Workshop grants", "Grants of up to £400 for workshops. Book a call with us before you apply."),
    ],
)
def test_a_fund_that_also_has_a_session_is_a_fund(title: str, body: str) -> None:
    assert read_of(title, body).kind is Kind.GRANT


@pytest.mark.parametrize(
    ("body", "rolling"),
    [
        ("Grants of up to £400. We take requests for as long as we have money.", True),
        ("Grants of up to £400. As for deadlines, there aren't any.", True),
        ("Grants of up to £400. Deadline: there is none.", True),
        ("Grants of up to £400. It is open now, with no plan to close it.", True),
        ("Grants of up to £400, decided on a rolling basis after the deadline, 11 December.", False),
        ("Grants of up to £400. You can log in and edit your form at any time. Send it by 11 December.", False),
        ("Grants of up to £400. Saved forms can be picked up at any time until the deadline, 11 December.", False),
    ],
)
def test_what_may_be_sent_at_any_time_and_what_may_only_be_saved(body: str, rolling: bool) -> None:
    assert read_of("Moor Fund", body).rolling is rolling


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("A new piano", "A grant of £3,000 will allow Selby Silver Band to buy a piano. The money comes from the Wold Fund."),
        ("Shed loses grant", "The shed in Selby may have to go, because its council grant of £30,000 has been axed."),
        ("Ann Hill", "We have learnt with great sadness of the death of Ann Hill, who began the Hill Fund, which gives grants to choirs."),
        ("Bus routes at risk", "Funding cuts may end three community bus routes if the county's grant isn't renewed. It will be decided on 10 December."),
        ("A visit", "Our trustees went to see Selby Silver Band, who had a grant of £3,000 from us. It played Holst."),
    ],
)  # fmt: skip
def test_one_bodys_grant_and_a_funders_loss_are_no_fund(title: str, body: str) -> None:
    assert not read_of(title, body).kind.is_opportunity


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("A new piano", "A grant of £3,000 will help you buy a piano. Apply by 15 January 2027."),
        ("Lost your grant?", "If your group has lost its council grant, we can help: up to £3,000. Apply by 15 January 2027."),
        ("In memory of Ann Hill", "Since the death of Ann Hill her fund has helped choirs. Choirs can apply for grants of up to £900 by 15 January 2027."),
    ],
)  # fmt: skip
def test_a_fund_beside_such_news_is_one(title: str, body: str) -> None:
    assert read_of(title, body).kind is Kind.GRANT


def test_nobody_chosen_yet_is_no_result() -> None:
    told = an_announcement(
        title="Bids wanted",
        body="No one has been awarded the youth work contract yet: the deadline for bids is now 11 December 2026.",
    )
    assert read(told).kind is Kind.CONTRACT
