"""A closing date that is told and cannot be read is said to be told, in its own words; no day is made up for it."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.deadlines.deadlines import read_deadlines
from tracker.terms import Kind, What

TOLD = "a closing date could not be read"


def _doubts(body: str, kind: Kind = Kind.GRANT) -> list[str]:
    return [doubt for doubt in read_deadlines(material(body), kind).doubts if TOLD in doubt]


@pytest.mark.parametrize(
    ("quote", "body"),
    [
        # days that there are not
        pytest.param("Send the form by 31 September", "Grants of £500. Send the form by 31 September.", id="no such day"),
        pytest.param("deadline is noon on Monday 34 May", "Grants of £500. Our deadline is noon on Monday 34 May.", id="far beyond"),
        pytest.param("Closing date: 29 February 2027", "Grants of £500.\nClosing date: 29 February 2027", id="no leap year"),
        pytest.param("closes on April 31st", "Grants of £500. The fund closes on April 31st.", id="the month first"),
        pytest.param("Deadline: 31.06.2027", "Grants of £500. Deadline: 31.06.2027", id="in figures"),
        pytest.param("Applications by 31 June", "Grants of £500. Applications by 31 June; a second round closes on 9 July 2027.", id="beside one that is read"),
        # a weekday, a day or a month alone
        pytest.param("Closing time: 4pm, Thursday", "Grants of £500.\nClosing time: 4pm, Thursday", id="hour and weekday"),
        pytest.param("Bids must be in before the 19th", "Grants of £500. Bids must be in before the 19th.", id="a number alone"),
        pytest.param("Deadline: late autumn", "Grants of £500. Deadline: late autumn.", id="a season"),
        pytest.param("Proposals are due in February 2027", "Grants of £500. Proposals are due in February 2027.", id="a month"),
        # not set yet
        pytest.param("Deadline for bids - to be advised", "Grants of £500. Deadline for bids - to be advised.", id="to be advised"),
        pytest.param("closing date has not yet been set", "Grants of £500. The closing date has not yet been set.", id="not yet set"),
        pytest.param("Closes: TBA", "<p>Grants of £500.</p><table><tr><td>Closes</td><td>TBA</td></tr></table>", id="in a table"),
        pytest.param("TBC", "<p>Grants of £500.</p><h3>Application deadline</h3><p>TBC</p>", id="below a heading"),
        # elsewhere, or counted from something else
        pytest.param("Closing date: see the guidance notes", "Grants of £500.\nClosing date: see the guidance notes", id="elsewhere"),
        pytest.param("Deadline: two terms before you travel", "Grants of £500.\nDeadline: two terms before you travel", id="counted"),
    ],
)  # fmt: skip
def test_what_is_told_and_not_read_is_quoted(quote: str, body: str) -> None:
    assert _doubts(body) == [f"{TOLD}: “{quote}”"]


@pytest.mark.parametrize(
    "body",
    [
        "Grants of £500. Apply by 30 September.",
        "Grants of £500. Closing date: Friday 12 February 2027, 5pm.",
        "Grants of £500. Deadline: 29 February 2028",
        "Grants of £500. Deadline: 12/31/2026",
        "Grants of £500.\nDeadline: none",
        "Grants of £500.\nClosing date: ongoing",
        "<p>Grants of £500.</p><dl><dt>Deadline</dt><dd>None stated</dd></dl>",
        "Grants of £500. There is no deadline.",
        "Grants of £500. The deadline for reports is TBC.",
        "Grants of £500. The panel meets on Thursdays. The deadline for questions is Friday.",
        "Grants of £500 for the 31 September babies of our town.",
        "Grants of £500 for fairs on 31 June. Ask at any time.",
        "Grants of £500. We closed the office near the park in March.",
        "Grants of £500. Apply by post or by e-mail.",
        "Grants of £500. Its closing date was 3 August 2026.",
    ],
)
def test_what_tells_no_closing_date_raises_no_doubt(body: str) -> None:
    assert _doubts(body) == []


def test_no_day_is_made_up() -> None:
    told = read_deadlines(material("Grants of £500. Apply by 31 November 2026."), Kind.GRANT)
    assert [one for one in told.deadlines if one.what is What.APPLY] == []


def test_news_tells_of_no_closing_date() -> None:
    assert _doubts("Closing date: TBC", Kind.OTHER) == []
    assert _doubts("Closing date: TBC", Kind.AWARD) == []
