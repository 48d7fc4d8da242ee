"""Whatever a text holds: the readers of dates, sums and terms do not raise, and quotes are what stands there."""

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.build_reading import material
from tracker.reading.amounts import read_amounts
from tracker.reading.deadlines import read_deadlines
from tracker.reading.material import Material
from tracker.reading.months import read_months
from tracker.terms import Kind, SourceKind

PIECES = st.sampled_from(
    ["<p>", "</p>", "<li>", "<h3>", "<tr><td>", "</td><td>", "Deadline", " deadline: ", "apply by ", "noon on ", "5 May", "2027", " to ", "31 March 2028", "extended from ", "£5,000", " up to ", "a year", "three years", "option to extend", "12 months", ". ", ", ", "\n", "(", ")", "Lot 1", "&pound;", "İ", "end of May", "on a rolling basis", "between ", " and ", "1, 2 and 3 June", "was ", "questions", "interviews ", "opens "]
)  # fmt: skip


def check(made: Material, kind: Kind) -> None:
    texts = dict(made.parts)
    for read in (read_deadlines(made, kind), read_amounts(made, kind), read_months(made, kind)):
        for one in read.evidence:
            assert texts[one.where].text[one.start : one.end] == one.quote


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=200), st.sampled_from(list(Kind)))
def test_any_text_is_read_and_every_quote_stands_there(body: str, kind: Kind) -> None:
    check(material(body, source_kind=SourceKind.NOTICE), kind)


@pytest.mark.parametrize(
    "unit",
    [
        "Apply by 5 May 2027 at noon, ",
        "£5,000 to £6,000 a year for three years ",
        "<li>1 March 2027</li>",
        # Grows with the square of the length; bounded only by the worker's time limit.
        pytest.param("(by 5 May 2027) ", marks=pytest.mark.xfail(reason="brackets around dates", strict=False)),
        "at any time until the money is spent ",
        "3 years plus 1 ",
        "deadline ",
        "up to ",
        "a ",
    ],
)
def test_work_grows_with_the_length_only(unit: str) -> None:
    def seconds(length: int) -> float:
        made = material(unit * (length // len(unit)))
        began = process_time()
        check(made, Kind.GRANT)
        return process_time() - began

    seconds(4_000)  # warms up
    # Ten times the text may take ten times as long, not a hundred times; the floor is for the clock's grain.
    assert seconds(40_000) < 40 * max(seconds(4_000), 0.01)
