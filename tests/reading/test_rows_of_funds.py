"""A table that gives several funds a row each: no day in it is sure to be the announcement's own."""

import pytest

from tests.build import an_announcement
from tracker.model import Reading
from tracker.reading.read import SEVERAL, read
from tracker.reading.rows_of_funds import OF_ONE_ROW


def _table(*rows: str, head: bool = True) -> Reading:
    made = []
    for number, row in enumerate(rows):
        tag = "th" if head and not number else "td"
        made.append("<tr>" + "".join(f"<{tag}>{cell.strip()}</{tag}>" for cell in row.split("|")) + "</tr>")
    body = f"<p>Grants for clubs in Kent.</p><table>{''.join(made)}</table>"
    return read(an_announcement(title="Money for clubs", body=body))


@pytest.mark.parametrize(
    "rows",
    [
        ("Fund | Most | Closing date", "Small Sparks | £500 | 3 March 2027", "Hearts | £900 | 9 June 2027"),
        ("Name of fund | Closes", "Sparks | 3 March 2027", "Hearts | 9 June 2027"),
        ("Funder | Opens | Closes", "Oak Trust | 4 January 2027 | 3 March 2027", "Elm Trust | 1 May 2027 | 9 June 2027"),
        ("Who | Deadline | Most", "Sparks Fund | 3 March 2027 | £500", "Hearts Bursary | 9 June 2027 | £900"),
    ],
)  # fmt: skip
def test_days_of_several_funds_are_doubtful(rows: tuple[str, ...]) -> None:
    reading = _table(*rows)
    assert len(reading.closes()) > 1
    assert {each.doubt for each in reading.deadlines} == {OF_ONE_ROW}
    assert SEVERAL in reading.doubts


@pytest.mark.parametrize(
    "rows",
    [
        ("Round | Opens | Closes", "One | 4 January 2027 | 3 March 2027", "Two | 1 May 2027 | 9 June 2027"),
        ("Strand | Most | Closes", "Small grants | £500 | 3 March 2027", "Large grants | £900 | 9 June 2027"),
        ("Grant | Closes", "Up to £500 | 3 March 2027", "Over £500 | 9 June 2027"),
        ("Programme | Most | Closes", "Small | £500 | 3 March 2027", "Medium | £900 | 9 June 2027"),
        ("Step | Date", "Applications close | 3 March 2027", "Decisions | 9 June 2027"),
        ("Fund | Opens | Closes", "Sparks | 4 January 2027 | 3 March 2027"),
    ],
)  # fmt: skip
def test_days_of_one_fund_are_not(rows: tuple[str, ...]) -> None:
    reading = _table(*rows)
    assert reading.deadlines
    assert all(each.doubt is None for each in reading.deadlines)
    assert SEVERAL not in reading.doubts
