"""What a whole page tells beside its closing date: whose day it is, for which act, and in which section it stands."""

import pytest

from tests.reading.build_reading import deadlines_of, material
from tracker.reading.deadlines.rolling import read_rolling
from tracker.terms import Kind

#: A page as plain lines, without a blank one between; its own closing date is 15 January 2027, published on 1 December 2026.
PAGE = "Hollin Trust\nHome\nGrants\nContact\nGrants of up to £5,000 for charities in Devon\nClosing date: 15 January 2027\nWho can apply\nAny registered charity in the county.\n{}"
OTHERS = (
    "Other grants you may like\nExe Fund - closes 26/02/2027\nTamar Fund - opens 01/03/2027",
    "More funding opportunities\nExe Fund\nDeadline: 26 February 2027",
    "Looking for other money?\nThe county council's chest - open now, closes 26 February 2027",
    "Related funds\nExe Fund, for halls\nUp to £2,000. Apply by 26 February 2027.\nTamar Fund\nDeadline: 5 March 2027",
)
BESIDE = (
    "Can you look at a draft?\nYes, until 18 December 2026. After that there is no time.",
    "May we ring somebody? Of course, up to 18 December 2026.",
    "Please talk to our adviser before you apply, and no later than 18 December 2026.",
    "You must have spoken to us before applying, by 18 December 2026 at the latest.",
    "Claims on last year's offers must reach us by 18 December 2026.",
    "Please note that claims are due by 18 December 2026.",
    "Board vacancies: nominations are due by 18 December 2026.",
    "Objections to the closure of Mill Lane must be made by 18 December 2026.",
    "We do not buy minibuses: try our Transport Fund, closing 18 December 2026.",
    "If you have access needs, get in touch before 18 December 2026.",
    "Access support requests: by Friday 18 December 2026.",
    "Panel dates for 2026\nNorth – 18 December 2026",
    "No grant is made for goods ordered before 18 December 2026.",
    "Those we shortlist will be invited on 18 December 2026 to a talk.",
    "What to send\n- a reference, which your referee must email to us by 18 December 2026",
    "When will the money arrive?\nBy 18 December 2026 for the first round.",
    "Applicants should send a draft budget to Maria by 18 December 2026.",
    "Co-option to the Council: applications by 18 December 2026",
    "Trustee applications close on 18 December 2026.",
    "Road closures\nApply by 18 December 2026 for closures in May.",
    "Community Council meetings\n8 December 2026\n18 December 2026",
    "Public vote opens: 8 December 2026; closes: 18 December 2026",
    "Entries for the produce show by 18 December 2026.",
    "Browse all opportunities\nOpen call: Exe Pier – deadline 18 December 2026",
)
OWN = (
    "What closes when?\nOther closing dates of this fund: 26 February 2027",
    "Second round\nClosing date: 26 February 2027",
    "Can we apply twice? Yes, the second closing date is 26 February 2027.",
    "Apply again to the Hollin Trust by 26 February 2027 if you are turned down.",
)


def told(lines: str) -> list[str]:
    return deadlines_of(PAGE.format(lines), Kind.GRANT, published="2026-12-01")


@pytest.mark.parametrize("lines", OTHERS)
def test_a_line_about_other_funds_leads_in_what_is_theirs(lines: str) -> None:
    assert told(lines) == ["apply 2027-01-15"]


@pytest.mark.parametrize("lines", BESIDE)
def test_what_a_page_wants_beside_the_application_closes_nothing(lines: str) -> None:
    assert told(lines) == ["apply 2027-01-15"]


@pytest.mark.parametrize("lines", OWN)
def test_a_further_day_of_the_same_fund_is_kept(lines: str) -> None:
    assert [one.rstrip("?") for one in told(lines)] == ["apply 2027-01-15", "apply 2027-02-26"]


def test_a_menu_that_names_other_funds_makes_the_own_day_no_strangers() -> None:
    page = "Home\nOther funding\nNews\nContact us\n" + PAGE.format("")
    assert deadlines_of(page, Kind.GRANT, published="2026-12-01") == ["apply 2027-01-15"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Applications will be determined by 26 February 2027.",
        "Requests are decided upon on or before 26 February 2027.",
        "The committee votes on all applications on 26 February 2027.",
    ],
)
def test_requests_are_decided_on_a_day(sentence: str) -> None:
    assert told(sentence) == ["apply 2027-01-15", "decision 2027-02-26"]


def test_bids_that_are_invited_by_a_day_still_close_then() -> None:
    assert deadlines_of("Grants for clubs. Bids are invited by 26 February 2027.", Kind.GRANT) == [
        "apply 2027-02-26"
    ]


#: Each page, published on 1 December 2026, and what stands in it.
PAGES: tuple[tuple[str, list[str]], ...] = (
    (
        "Small grants are given four times a year. The next deadlines are:\n• 1st February 2027 – decisions made late February 2027\n• 1st May 2027 – decisions made in late May 2027",
        ["apply 2027-02-01", "apply 2027-05-01"],
    ),
    (
        "Grants for halls. Closing dates:\n5 February 2027, with answers in early March\n7 May 2027, with answers in early June",
        ["apply 2027-02-05", "apply 2027-05-07"],
    ),
    (
        "Grants for halls\nClosing dates\n5 February 2027 (decisions in March)\n7 May 2027 (decisions in June)",
        ["apply 2027-02-05", "apply 2027-05-07"],
    ),
    (
        "Grants for halls\nDeadlines in 2027\nFriday 5 February – panel in March\nFriday 7 May – panel in June",
        ["apply 2027-02-05", "apply 2027-05-07"],
    ),
    (
        "Grants for halls\nThe closing date is 5 February 2027.\n12 March: letters go out\n1 April: cheques go out",
        ["apply 2027-02-05", "decision 2027-03-12"],
    ),
    (
        "Small grants\nRound closes: 15 January 2027\nActivity: between 1 March 2027 and 30 June 2027",
        ["apply 2027-01-15"],
    ),
    (
        "Small grants\nCall closes: 15 January 2027\nProject delivery: 1 June 2027 to 30 November 2028",
        ["apply 2027-01-15"],
    ),
    (
        "Grants from the trust\nTo be considered at the meeting of   Your application must reach us by\n18 February 2027   15 January 2027\n17 June 2027   14 May 2027",
        ["apply 2027-01-15", "apply 2027-05-14"],
    ),
    (
        "Grants for estates. The deadlines for applications are:\n• Monday 25 January 2027\n• Monday 29 March 2027\nPlease note the form must be in by 12 noon.",
        ["apply 2027-01-25T12:00", "apply 2027-03-29T12:00"],
    ),
    (
        "Grants for clubs\nWindow 1: 4 January - 27 January 2027\nWindow 2: 1 March - 24 March 2027\nWindows shut at 4:00pm.",
        [
            "apply 2027-01-27T16:00",
            "apply 2027-03-24T16:00",
            "opens 2027-01-04",
            "opens 2027-03-01",
        ],
    ),
    (
        "Grants for clubs. The form for 2027 can be downloaded from 11 January 2027. Return it by 1 March 2027.",
        ["apply 2027-03-01", "opens 2027-01-11"],
    ),
    (
        "Grants for clubs, at any time.\nMeetings of the Grants Committee for the coming year:\n9 February 2027\n4 May 2027\nGrants are up to £500.",
        [],
    ),
    ("Grants for clubs. Applications open 2 November and close 31 December.", ["apply 2026-12-31"]),
    ("Small grants\nOpens: 2 November\nCloses: 29 January", ["apply 2027-01-29"]),
    (
        "Small grants\nCloses: 29 January 2027\nNext round opens: 1 September 2027",
        ["apply 2027-01-29", "opens 2027-09-01"],
    ),
    (
        "Grants for halls. From 4 January you can ask the Swale Fund for up to £6,000. It closes on 12 March 2027.",
        ["apply 2027-03-12", "opens 2027-01-04"],
    ),
    (
        "Two residencies with a stipend of £900\nResidency A: 1–28 February 2027\nResidency B: 1–31 March 2027\nDeadline: 4 January 2027",
        ["apply 2027-01-04", "starts 2027-02-01", "starts 2027-03-01"],
    ),
    (
        "Grants for singers\nDeadline: 10 January 2027\nAuditions start: 22 April 2027",
        ["apply 2027-01-10"],
    ),
    (
        "Grants for clubs. Apply by 10 January 2027. We score them in the fortnight starting 18 January 2027.",
        ["apply 2027-01-10"],
    ),
    (
        "Grants for all. Apply by 10 January 2027. If we decide on, say, 1 March 2026, please do not apply before 1 March 2027.",
        ["apply 2027-01-10"],
    ),
    (
        "Grants for clubs. Application form and accounts to be returned to the Town Clerk by 12 noon on Friday 8 January 2027",
        ["apply 2027-01-08T12:00"],
    ),
    (
        "Grants for clubs. Your letter, accounts and a bank statement should reach the Clerk by 8 January 2027. Evaluation forms and accounts should reach her by 5 March 2027.",
        ["apply 2027-01-08"],
    ),
    (
        "Grants for clubs. The next closing date is 8 January for decisions at the end of February. After that: 9 April (decisions end of May), 9 July (decisions end of August).",
        [
            "apply 2027-01-08",
            "apply 2027-04-09",
            "apply 2027-07-09",
            "decision 2027-02-28",
            "decision 2027-05-31",
            "decision 2027-08-31",
        ],
    ),
    (
        "Prizes for clubs. Entries close on 31 March 2027; finalists will be told by 30 April 2027 and the winners announced on 10 June 2027.",
        ["apply 2027-03-31", "decision 2027-06-10"],
    ),
    (
        "Wind farm grants\nDeadline for applications\nRound A: 15 January 2027 (panel 4 March 2027)\nRound B: 16 July 2027 (panel 2 September 2027)",
        ["apply 2027-01-15", "apply 2027-07-16"],
    ),
    (
        "<p>Small grants</p><table><tr><th>Closing date (12 noon)</th><th>Panel</th><th>Letters sent</th></tr><tr><td>Fri 29 January 2027</td><td>Wed 17 February 2027</td><td>Fri 19 February 2027</td></tr></table>",
        ["apply 2027-01-29T12:00", "decision 2027-02-19"],
    ),
    (
        "Grants for clubs\nHave your say\nThe survey on our plans runs until 18 December 2026.\nThe fund\nThe fund opens on 1 March 2027. The closing date will be 30 April 2027.",
        ["apply 2027-04-30", "opens 2027-03-01"],
    ),
    (
        "Two-stage grants\nS1 application closes: 4 January 2027\nS2 application closes: 5 March 2027",
        ["apply 2027-03-05", "eoi 2027-01-04"],
    ),
)


@pytest.mark.parametrize(("page", "deadlines"), PAGES)
def test_the_days_of_a_page_are_told_apart(page: str, deadlines: list[str]) -> None:
    read = deadlines_of(page, Kind.GRANT, published="2026-12-01")
    assert [one.rstrip("?") for one in read] == deadlines


def test_no_deadline_for_a_first_talk_is_no_rolling_fund() -> None:
    first = "There is no deadline for starting to talk to us about a grant. Forms are due on 26 February 2027."
    own = "There is no deadline for applying to our fund."
    assert not read_rolling(material(first), Kind.GRANT)
    assert read_rolling(material(own), Kind.GRANT)


def test_whether_groups_invited_by_a_day_apply_by_it_nobody_can_tell() -> None:
    page = "Grants for clubs\nOutlines by 18 December 2026\nSelected groups invited to apply by 15 January 2027"
    assert "apply 2027-01-15?" in deadlines_of(page, Kind.GRANT, published="2026-12-01")


@pytest.mark.parametrize(
    "told",
    [
        "Outcomes emailed: 26 February 2027",
        "Outcome sent by 26 February 2027",
        "Results posted out: 26 February 2027",
        "Answers issued: week of 26 February 2027",
    ],
)
def test_what_is_sent_to_those_who_asked_is_the_decision(told: str) -> None:
    page = f"Grants for clubs\nKey dates\nClosing date: 15 January 2027\n{told}"
    assert deadlines_of(page, Kind.GRANT, published="2026-12-01") == ["apply 2027-01-15", "decision 2027-02-26"]


@pytest.mark.parametrize("label", ["Closing", "Deadline", "Apply by"])
@pytest.mark.parametrize(
    "work",
    ["placements beginning on", "projects starting after", "new courses that start on", "work that begins from"],
)
def test_a_closing_day_for_work_that_begins_later_still_closes(label: str, work: str) -> None:
    page = f"Grants for clubs\n{label}\n15 January 2027 for {work} 1 March 2027."
    assert deadlines_of(page, Kind.GRANT, published="2026-12-01") == ["apply 2027-01-15", "starts 2027-03-01"]


def test_a_day_that_work_starts_on_closes_nothing() -> None:
    page = "Grants for clubs\nClosing date: 15 January 2027\nProjects start\n1 March 2027 for everyone."
    assert deadlines_of(page, Kind.GRANT, published="2026-12-01") == ["apply 2027-01-15", "starts 2027-03-01"]


@pytest.mark.parametrize(
    "past",
    [
        "Libraries were able to apply by 2 October.",
        "Halls and sheds were free to bid by 2 October.",
        "Small museums were able to ask for £500 up to 2 October.",
    ],
)
def test_until_when_one_was_able_to_apply_is_over(past: str) -> None:
    assert deadlines_of(f"Grants for clubs\n{past}", Kind.GRANT, published="2026-12-01") == []


def test_whoever_would_be_able_to_apply_has_a_day_to_come() -> None:
    page = "Grants for clubs\nIf you were able to apply last time, apply by 15 January 2027."
    assert deadlines_of(page, Kind.GRANT, published="2026-12-01") == ["apply 2027-01-15"]
