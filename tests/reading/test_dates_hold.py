"""Whatever a text holds: the readers of dates, sums and terms do not raise, and quotes are what stands there."""

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


#: Runs of one thing that once made the work grow with the square of the length (how it grows:
#: benchmarks/long_texts.py).
RUNS = ["(by 5 May 2027) ", "<li>1 March 2027</li>", "1 May to ", "£1 ", "3 years plus 1 ", "deadline: "]


@pytest.mark.parametrize("run", RUNS)
def test_a_long_run_of_one_thing_is_read_with_true_quotes(run: str) -> None:
    # Bounded by the test's own time limit alone: no clock is asked.
    check(material(run * (200_000 // len(run))), Kind.GRANT)
