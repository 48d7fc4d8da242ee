"""Days of a whole page by the table, section or list that they stand in; all pages were published on 1 December 2026."""

import pytest

from tests.reading.build_reading import deadlines_of, material
from tracker.reading.deadlines.rolling import read_rolling
from tracker.reading.kinds.kind import read_kind
from tracker.terms import Kind

#: A fund's own page, whose closing date is 15 January 2027, and what else stands on it.
PAGE = "Quarry Trust\nGrants of up to £3,000 for clubs in Dorset\nClosing date: 15 January 2027\nWho can apply\nAny club in the county.\n{}"
OWN = ["apply 2027-01-15"]

TABLES = (
    (
        "Committee Meets | Forms In By\nMonday 8 March | Friday 12 February\nMonday 7 June | Friday 14 May",
        ["apply 2027-02-12", "apply 2027-05-14"],
    ),
    ("Closing date - Meeting\n4 February 2027 - 1 March 2027", ["apply 2027-02-04"]),
    (
        "Apply by – Decision by\n4 February 2027 – 31 March 2027\n5 August 2027 – 30 September 2027",
        ["apply 2027-02-04", "apply 2027-08-05", "decision 2027-03-31", "decision 2027-09-30"],
    ),
    (
        "Closing date  Outcome\nFebruary 4th  March 1st\nMay 6th  June 3rd",
        ["apply 2027-02-04", "apply 2027-05-06", "decision 2027-03-01", "decision 2027-06-03"],
    ),
    (
        "Closing date |\nCommittee meeting |\n4 February 2027 |\n1 March 2027 |\n6 May 2027 |\n3 June 2027 |",
        ["apply 2027-02-04", "apply 2027-05-06"],
    ),
    (
        "Opens\nCloses\nDecision\n4 January 2027\n5 February 2027\n1 March 2027\n6 April 2027\n7 May 2027\n3 June 2027",
        [
            "apply 2027-02-05",
            "apply 2027-05-07",
            "decision 2027-03-01",
            "decision 2027-06-03",
            "opens 2027-01-04",
            "opens 2027-04-06",
        ],
    ),
    (
        "Round one  Round two\nOpens  4 January 2027  5 April 2027\nCloses  5 February 2027  7 May 2027",
        ["apply 2027-02-05", "apply 2027-05-07", "opens 2027-01-04", "opens 2027-04-05"],
    ),
    ("Closes 5 February 2027 7 May 2027", ["apply 2027-02-05?", "apply 2027-05-07?"]),
    # … and two days that are a window
    ("Applications open\n4 February 2027 - 31 March 2027", ["apply 2027-03-31", "opens 2027-02-04"]),
    (
        "Small grants - open to all\nRound one: 4 February 2027 - 31 March 2027",
        ["apply 2027-03-31", "opens 2027-02-04"],
    ),
)


@pytest.mark.parametrize(("lines", "expected"), TABLES)
def test_a_day_is_for_what_its_column_says(lines: str, expected: list[str]) -> None:
    assert deadlines_of("Grants for clubs\n" + lines, Kind.GRANT, published="2026-12-01") == expected


@pytest.mark.parametrize(
    "lines",
    [
        "Similar grants\nHarbour Chest\nStatus: Open\nMost you can ask for: £900\nDeadline: 26/02/2027",
        "Other funds\nHarbour Chest\nStatus: Closed\nOpens: 01/03/2027",
        "Most read\nHigh Street shuts for a week from 8 February\nFair returns on 1 May",
        "Monitoring\nYour returns are due on 31 March 2027 and 30 September 2027.",
        "Claims and payments\nForms must be in by 31 March 2027.",
        "After your event\nForms with photographs must reach the office by 31 March 2027.",
        "If you are successful\nReturn the agreement by 31 March 2027.",
        "Upcoming meetings\nFull Council: 14 January 2027, 7.30pm",
        "Claims with receipts must reach the Grants Office by 31 March 2027.",
        "All claims under the old scheme by 31 March 2027.",
    ],
)
def test_a_section_about_something_else_closes_nothing(lines: str) -> None:
    assert deadlines_of(PAGE.format(lines), Kind.GRANT, published="2026-12-01") == OWN


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        ("Payments to groups\nAs we pay at once, the next form must be in by 26 February 2027.", "2027-02-26"),
        ("Small strand\nStatus: Open\nDeadline: 26/02/2027", "2027-02-26"),
        ("Key meetings and deadlines\nDeadline for the spring meeting: 26 February 2027", "2027-02-26"),
        ("Applications from halls and other groups should be received by 26 February 2027.", "2027-02-26"),
        ("The Trust has announced that the next closing date is 26 February 2027.", "2027-02-26"),
    ],
)
def test_a_further_day_of_the_fund_itself_is_kept(lines: str, day: str) -> None:
    assert deadlines_of(PAGE.format(lines), Kind.GRANT, published="2026-12-01") == [*OWN, f"apply {day}"]


def test_another_contract_below_is_not_this_one() -> None:
    page = "Invitation to tender: befriending. Tenders by noon on 15 January 2027.\nOther opportunities\nHedge cutting: tenders due 4 February 2027"
    assert deadlines_of(page, Kind.CONTRACT, published="2026-12-01") == ["apply 2027-01-15T12:00"]


def test_a_round_that_is_shut_leaves_the_others_open() -> None:
    page = (
        "Deadlines for our grants\n7 December 2026 (closed to new applications)\nApplications by 26 February 2027"
    )
    assert deadlines_of(page, Kind.GRANT, published="2026-12-01") == ["apply 2027-02-26"]


#: Each page, published on 1 December 2026, and what stands in it.
PAGES: tuple[tuple[str, list[str]], ...] = (
    (
        "Grants for halls\nCut-off time for requests is noon.\nCut-off dates:\n15 January 2027\n16 April 2027",
        ["apply 2027-01-15T12:00", "apply 2027-04-16T12:00"],
    ),
    (
        "Grants for halls\nApplications must be in by\nMidday (12 noon GMT) on:\n- 15 January 2027\n- 16 April 2027",
        ["apply 2027-01-15T12:00", "apply 2027-04-16T12:00"],
    ),
    (
        "Grants for halls\nOur awards and their closing dates are as follows:\n• Study Awards – 15 January 2027\n• Youth Travel Awards – 16 April 2027",
        ["apply 2027-01-15", "apply 2027-04-16"],
    ),
    (
        "Grants for halls\nApply by 15 January 2027.\nAwards announced – 16 April 2027",
        ["apply 2027-01-15", "decision 2027-04-16"],
    ),
    (
        "Grants for halls\nKey dates\n15 January 2027: applications close\n1 to 12 February 2027: calls by our assessors\n5 March 2027: you hear",
        ["apply 2027-01-15", "decision 2027-03-05"],
    ),
    (
        "Grants for halls\nKey dates\n4 to 29 January 2027: application window\n5 March 2027: you hear",
        ["apply 2027-01-29", "decision 2027-03-05", "opens 2027-01-04"],
    ),
    (
        "Grants for halls for the year from 1 April 2027 to 31 March 2028. Apply by 15 January 2027. You will be sent a letter by 5 March 2027.",
        ["apply 2027-01-15", "decision 2027-03-05"],
    ),
    (
        "Grants for halls\nForms back: 15 January 2027\nOffer letters issued: 5 March 2027\nPage issued: 1 December 2026",
        ["apply 2027-01-15", "decision 2027-03-05"],
    ),
    (
        "Grants for halls\nDeadline: 15 January 2027\n20 January 2027 – clarification questions sent to applicants\n26 January 2027 – last day for applicants to respond to clarification questions",
        ["apply 2027-01-15"],
    ),
    (
        "Grants for halls\nDeadline: 15 January 2027\nQuarterly returns are due by 31 March 2027.",
        ["apply 2027-01-15"],
    ),
    (
        "Tide Trust\nOpen now: Shingle Youth Fund (closes 11 January) | Pier Heritage Chest (closes 8 February)\nGrants for halls\nThe fund closes on 15 January 2027.\nOther grants\nShingle Youth Fund – deadline 11 January 2027\nPier Heritage Chest – deadline 8 February 2027",
        ["apply 2027-01-15"],
    ),
    (
        "Grants for halls\nPanel days and deadlines\nFor the March panel: 15 January 2027\nFor the June panel: 16 April 2027\nThose for autumn come later.",
        ["apply 2027-01-15", "apply 2027-04-16"],
    ),
    (
        "Grants for halls. Apply by 15 January 2027.\nFor the members' meeting: 16 April 2027, bring cake",
        ["apply 2027-01-15", "apply 2027-04-16?"],
    ),
    (
        "Grants for halls\nLast date for forms  Result\n15 January 2027  mid March\n16 April 2027  June",
        ["apply 2027-01-15", "apply 2027-04-16"],
    ),
    ("Grants for halls\nPanel  Deadline\n15 January 2027  mid December", []),
    (
        "Grants for halls\nDeadline: 15 January 2027\nIn the meantime, have a look at these funds:\nPier Heritage Chest – apply by 8 February 2027",
        ["apply 2027-01-15"],
    ),
    (
        "Grants for halls\nDeadline: 15 January 2027\nOther grants closing soon\nPier Heritage Chest\nClosing date: 8 February 2027\nResults: 1 March 2027",
        ["apply 2027-01-15"],
    ),
    (
        "Grants for halls\nDeadline: 15 January 2027\nRegister to vote by 19 April 2027.\nShortlist published 1 March 2027\nOpen studio: 8 May 2027",
        ["apply 2027-01-15"],
    ),
    (
        "Grants for halls\nNo   Applications by   Trustees meet   Letters by\n1   15 January   12 February   5 March\n2   16 April   14 May   4 June",
        ["apply 2027-01-15", "apply 2027-04-16", "decision 2027-03-05", "decision 2027-06-04"],
    ),
    (
        "Grants for halls\nDeadline: 15 January 2027\nDirectors' election: nominations by 18 December 2026\nScarecrow competition closes 26 February 2027\nWorld Book Day, 4 March 2027: free tokens",
        ["apply 2027-01-15"],
    ),
    (
        "Grants for halls\nOutline stage: opened 2 November 2026, closes 18 December 2026\nFull stage: closes 5 March 2027\nOutcome of the full stage: 14 May 2027",
        ["apply 2027-03-05", "decision 2027-05-14", "eoi 2026-12-18"],
    ),
    (
        "Grants for halls\nThe form will be on this page from 4 January 2027 and must be back with the clerk by 15 January 2027.",
        ["apply 2027-01-15", "opens 2027-01-04"],
    ),
    (
        "Grants for halls\nWhen does it close?\n15 January 2027.\nWhen will we hear?\nNo later than 5 March 2027.",
        ["apply 2027-01-15", "decision 2027-03-05"],
    ),
    (
        "Grants for halls\n8 January 2027 – briefing\n15 January 2027 – last day for applications\n5 March 2027 – preferred partners told\n12 March 2027 – all groups contacted",
        ["apply 2027-01-15", "decision 2027-03-05", "decision 2027-03-12"],
    ),
    ("Grants for halls\nForms are wanted no later than 15 January 2027.", ["apply 2027-01-15"]),
    # … and a day of the fund's own that is another's, too
    (
        "Grants for halls\nThe first round closes on 15 January 2027 and the second one closes on 8 February 2027.\nOther grants\nPier Heritage Chest – deadline 8 February 2027",
        ["apply 2027-01-15", "apply 2027-02-08"],
    ),
    # What one line leads in ends where the lines below it change.
    (
        "Grants for halls. Apply by 15 January 2027.\nTo apply, groups should write to us with the following:\no Their registered number.\no The budget.\nThe clerk reads all letters.\nFrom our diary\nCarol singing in the hall: 19 December 2026\nTree dressing: 5 January 2027",
        ["apply 2027-01-15"],
    ),
    (
        "Grants for halls\nApplications must reach us by one of these days:\n15 January 2027\n16 April 2027\nLate ones wait.",
        ["apply 2027-01-15", "apply 2027-04-16"],
    ),
    # Days on which others meet, under a headline without a colon.
    (
        "Grants for halls. Papers reach the clerk a fortnight before the next meeting.\nFUND COMMITTEE MEETING DATES 2027\n15 January 2027\n16 April 2027 (annual meeting)\n16 July 2027",
        [],
    ),
    (
        "Grants for halls\nClosing dates for the next meetings\n15 January 2027\n16 April 2027",
        ["apply 2027-01-15", "apply 2027-04-16"],
    ),
    (
        "Grants for halls\nDeadlines are at the end of January for a meeting in the following month, and the end of May annually.",
        ["apply 2027-01-31", "apply 2027-05-31"],
    ),
)


@pytest.mark.parametrize(("page", "expected"), PAGES)
def test_each_day_of_a_page_has_its_own_meaning(page: str, expected: list[str]) -> None:
    assert deadlines_of(page, Kind.GRANT, published="2026-12-01") == expected


def test_another_fund_without_a_deadline_makes_this_one_no_rolling_one() -> None:
    page = "Grants for halls\nDeadline: 15 January 2027\nSee also\nPier Heritage Chest – no deadline"
    assert not read_rolling(material(page), Kind.GRANT)
    assert read_rolling(material("Grants for halls\nPier Heritage Chest – no deadline"), Kind.GRANT)


def test_rounds_that_are_over_leave_a_fund_open() -> None:
    page = "Crafts Chest: grants for makers\nRound | Deadline | Outcome by\n3 | 15 January 2027 | 5 March 2027\nRounds 1 and 2 are closed."
    assert read_kind(material(page)).kind is Kind.GRANT
    assert read_kind(material("Crafts Chest: grants for makers\nThe round is closed.")).kind is Kind.OTHER


def test_a_round_that_will_run_from_day_to_day_is_asked_for() -> None:
    page = "Ferry Chest\nStatus: Currently closed\nAwards of Round 2 will be published here shortly.\nRound 3 {}\nUp to £900 for piers."
    shut, open_again = (
        page.format("is being planned."),
        page.format("will run from 4 January 2027 to 26 February 2027."),
    )
    assert read_kind(material(shut)).kind is Kind.OTHER
    assert read_kind(material(open_again)).kind is Kind.GRANT


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("Key dates\n15 to 26 March 2027: visits\n5 to 9 April 2027 - interviews with the panel", OWN),
        # … but a strand's, or a round's, own name behind its days
        (
            "When to apply\n4 January to 26 February 2027: choirs and bands",
            ["apply 2027-01-15", "apply 2027-02-26", "opens 2027-01-04"],
        ),
        (
            "When you can apply\n1 March to 16 April 2027 – spring round",
            ["apply 2027-01-15", "apply 2027-04-16", "opens 2027-03-01"],
        ),
    ],
)
def test_a_stretch_of_days_is_no_window_where_what_is_done_then_stands_behind_it(
    lines: str, expected: list[str]
) -> None:
    assert deadlines_of(PAGE.format(lines), Kind.GRANT, published="2026-12-01") == expected


TWO = ["apply 2027-04-16", "apply 2027-10-15", "opens 2027-03-01", "opens 2027-09-01"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("When you can apply\n1 March to 16 April 2027 – spring\n1 September to 15 October 2027 – autumn", TWO),
        ("Application windows\nSpring: 1 March to 16 April 2027\nAutumn: 1 September to 15 October 2027", TWO),
        ("There are two rounds.\nSpring: 1 March - 16 April 2027\nAutumn: 1 September - 15 October 2027", TWO),
        ("Grant period\nSmall: 1 March to 16 April 2027\nLarge: 1 September to 15 October 2027", []),
        ("Application windows\nPanels: 1 March to 16 April 2027\nDelivery: 1 September to 15 October 2027", []),
        ("When you can apply\n1 March to 16 April 2027 – interviews", []),
        ("Rounds of visits\nSpring: 1 March to 16 April 2027", []),
    ],
)
def test_lines_with_a_stretch_of_days_are_for_what_the_line_over_them_says(lines: str, expected: list[str]) -> None:
    assert deadlines_of("Grants for clubs\n" + lines, Kind.GRANT, published="2026-12-01") == expected
