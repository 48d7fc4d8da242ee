"""What somebody does in a text says its kind, in words that no row was written for."""

from datetime import date

import pytest

from tests.reading import kinds_of_askers
from tests.reading.kinds_told import TOLD
from tracker.clock import moment
from tracker.model import Announcement
from tracker.reading.deadlines.asked_by import asks_by_a_day, is_past, tenders_by_a_day
from tracker.reading.kinds.groups import ASKED, ASKING, LEARNING, NAMED_FUND, NEWS, PASSING, TERMS
from tracker.reading.kinds.kind import read_kind
from tracker.reading.kinds.weights import KIND_BOOK
from tracker.reading.material import material_of
from tracker.terms import SourceKind
from tracker.text.dates import find_dates

PUBLISHED = "2026-04-10"
BOTH = TOLD, kinds_of_askers.TOLD


def said(source_kind: SourceKind, title: str, body: str, *, published: str = PUBLISHED) -> Announcement:
    """Return an announcement of some body that is no funder by its name."""
    source = "Some Council" if source_kind is SourceKind.NOTICE else "Somewhere Voluntary Action"
    return Announcement("x", source, source_kind, title, body, "", moment(published))


@pytest.mark.parametrize(
    ("kind", "source_kind", "title", "body"),
    [(kind, *row) for told in BOTH for kind, rows in told.items() for row in rows],
    ids=[f"{kind}: {row[1]}" for told in BOTH for kind, rows in told.items() for row in rows],
)
def test_what_somebody_does_says_the_kind(kind: str, source_kind: SourceKind, title: str, body: str) -> None:
    assert read_kind(material_of(said(source_kind, title, body))).kind == kind


LONG = (
    "<h2>What we fund</h2><p>Work with people who are lonely: lunch clubs, walking groups, drop-ins and befriending. Charities, CICs and "
    "community groups in Teesside may ask for £1,000 to £12,000, for a project or for the rent and wages behind it. A group may come back each "
    "year. We visit everybody who reaches the second round, with a flask and two chairs.</p>"
)


@pytest.mark.parametrize(
    "passing",
    [
        "Our Arts Strand is closed while we think about it.",
        "Our Partners Programme is by invitation only.",
        "The last survey of applicants closed on 3 March; here is what people want from us.",
        "Three online workshops for applicants will be held; slides are sent to all.",
        "Last year we gave 41 grants. Read the list of recent grants.",
    ],
)
def test_what_a_page_says_in_passing_does_not_settle_what_it_is(passing: str) -> None:
    body = f"{LONG}<h2>When</h2><p>Applications by noon on 12 June 2026.</p><p>{passing}</p>"
    assert read_kind(material_of(said(SourceKind.PAGE, "Company for All", body))).kind == "grant"


def test_a_page_that_begins_with_its_end_is_closed() -> None:
    body = f"<p>This fund is now closed.</p>{LONG}<p>Tell us by e-mail what you have spent.</p>"
    assert read_kind(material_of(said(SourceKind.PAGE, "Company for All", body))).kind == "other"


@pytest.mark.parametrize(
    ("kind", "said_of_it"),
    [
        ("grant", "<p>Village groups in Dyfed can ask the Tivy Trust for up to £900. Forms in by 5 June 2026.</p>"),
        ("other", "<p>Thanks to all who came to the fair.</p>"),
    ],
)
def test_a_bulletin_is_the_call_that_stands_in_it(kind: str, said_of_it: str) -> None:
    rest = "<h3>Vacancy</h3><p>Cleaner, 8 hours, £12.80 an hour. CV by 1 May 2026.</p><h3>AGM</h3><p>On 3 June 2026 at 6pm.</p>"
    body = f"<h3>First things first</h3>{said_of_it}{rest}"
    assert read_kind(material_of(said(SourceKind.FEED, "E-bulletin, April", body))).kind == kind


@pytest.mark.parametrize(
    ("asks", "text"),
    [
        (True, "Applications must reach us by 5 May 2026."),
        (True, "The scheme opens on 1 June 2026."),
        (True, "Closing date: 5pm, Friday 8 May 2026"),
        (False, "The survey closes on 5 May 2026."),
        (False, "Applications closed on 5 March 2026."),
        (False, "The next round opens on 5 October 2026."),
        (False, "Send your CV for the post by 5 May 2026."),
        (False, "We shall meet at the library on 5 May 2026."),
    ],
)
def test_an_application_is_asked_for_by_a_day_to_come(asks: bool, text: str) -> None:
    assert asks_by_a_day(material_of(said(SourceKind.FEED, "News", text))) is asks


@pytest.mark.parametrize(
    ("asks", "text"),
    [
        (True, "Tenders by noon on 5 May 2026."),
        (True, "Bid submission: 5 May 2026, 5pm"),
        (False, "The tender notice is expected on 5 May 2026."),
        (False, "Representations by 5 May 2026."),
        (False, "Three bids were received by 5 March 2026."),
    ],
)
def test_tenders_are_due_by_a_day_to_come(asks: bool, text: str) -> None:
    assert tenders_by_a_day(material_of(said(SourceKind.NOTICE, "Befriending", text))) is asks


@pytest.mark.parametrize(
    ("past", "text"),
    [
        (True, "Monday 2 March 2026"),
        (False, "Tuesday 12 May"),
        # A page of 10 April: 16 March 2026 was a Monday, and 16 March 2027 is a Tuesday.
        (True, "Monday 16 March"),
        (False, "Tuesday 16 March"),
        (False, "16 March"),
    ],
)
def test_a_weekday_tells_whether_a_day_without_a_year_is_over(past: bool, text: str) -> None:
    (found,) = find_dates(text, published=moment(PUBLISHED))
    assert is_past(found, text.lower(), date(2026, 4, 10)) is past


def test_rows_that_are_set_aside_together_are_all_there() -> None:
    groups = NEWS, TERMS, ASKING, LEARNING, NAMED_FUND, ASKED, PASSING
    assert frozenset().union(*groups) <= {rule.name for rule in KIND_BOOK.rules}
