"""Whatever a text holds: the readers of dates, sums and terms do not raise, and quotes are what stands there."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.build_reading import material
from tracker.model import Announcement
from tracker.reading.amounts.amounts import MANY_SUMS, read_amounts
from tracker.reading.deadlines.deadlines import MANY_DATES, read_deadlines
from tracker.reading.material import Material
from tracker.reading.months.months import MANY_LENGTHS, read_months
from tracker.reading.read import read as read_all
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


#: Runs of one thing that once made the work grow with the square of the length (how it grows:
#: benchmarks/long_texts.py).
RUNS = ["(by 5 May 2027) ", "<li>1 March 2027</li>", "1 May to ", "£1 ", "3 years plus 1 ", "deadline: "]


@pytest.mark.parametrize("run", RUNS)
def test_a_long_run_of_one_thing_is_read_with_true_quotes(run: str) -> None:
    # Bounded by the test's own time limit alone: no clock is asked.
    check(material(run * (200_000 // len(run))), Kind.GRANT)


@pytest.mark.parametrize(
    ("run", "doubt"),
    [
        pytest.param("Grants: apply by 5 May 2027. ", MANY_DATES, id="dates"),
        pytest.param("Grants of £500. ", MANY_SUMS, id="sums"),
        pytest.param("Grants for 18 months. ", MANY_LENGTHS, id="lengths"),
    ],
)
def test_a_text_that_is_not_looked_at_whole_says_so(run: str, doubt: str) -> None:
    def doubts(times: int) -> tuple[str, ...]:
        title = "A fund with grants"
        return read_all(Announcement("1", "A fund", SourceKind.FEED, title, run * times, "", None)).doubts

    assert doubt not in doubts(400)
    assert doubt in doubts(401)
