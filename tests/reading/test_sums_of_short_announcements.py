"""Sums of short announcements: a limit behind a share, a limit by its name, what a bill may come to, and what is shared out."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.amounts.amounts import read_amounts
from tracker.terms import Kind


@pytest.mark.parametrize(
    ("least", "most", "pot", "body"),
    [
        pytest.param(None, 2_500, None, "Churches can claim 20% of the cost of a roof, £2,500 at most.", id="a share, so much at most"),
        pytest.param(None, 2_500, None, "A quarter of the bill, £2,500 at the most, is what a church can have.", id="a quarter of the bill"),
        pytest.param(None, 2_500, None, "We pay half of the price (£2,500 maximum).", id="in a bracket"),
        pytest.param(None, 500, None, "Clubs can apply to us. £500 is the normal limit.", id="the normal limit"),
        pytest.param(None, 500, None, "Clubs can apply to us. £500 is our usual upper limit.", id="our usual upper limit"),
        pytest.param(None, 500, None, "Clubs can apply to us. £500 is generally the most that one gets.", id="generally the most"),
        pytest.param(None, 2_500, None, "Grants of up to £2,500 where the bill is no more than £8,000.", id="what a bill may come to"),
        pytest.param(None, 2_500, None, "Grants of up to £2,500, provided the total price is under £8,000.", id="what a price may be"),
        pytest.param(None, None, None, "£12,000 and more is shared among the clubs of the town.", id="shared among"),
        pytest.param(None, None, 12_000, "This spring £12,000 is spread over the groups of the parish.", id="spread over"),
        pytest.param(None, None, 12_000, "About £12,000 goes to charities this spring.", id="goes to charities"),
        pytest.param(2_500, 7_500, None, "Clubs can apply. Revenue only: between £2,500 and £5,000. Capital, or capital and revenue: between £2,500 and £7,500.", id="capital and revenue"),
        # counter-examples
        pytest.param(None, 900, None, "Grants of up to £900. Charities with revenue between £2,500 and £7,500 can apply.", id="a charity's revenue"),
        pytest.param(500, 500, None, "Clubs: £500 goes to each club.", id="to each club"),
        pytest.param(500, 500, None, "Grants of £500. The deadline is the normal limit of our patience.", id="another limit"),
        pytest.param(None, 2_500, None, "Grants of up to £2,500. We keep 20% of the fund for halls.", id="a share of something else"),
    ],
)  # fmt: skip
def test_what_one_can_have(least: int | None, most: int | None, pot: int | None, body: str) -> None:
    told = read_amounts(material(body), Kind.GRANT).amount
    assert (told.least, told.most, told.pot) == (least, most, pot)


def test_a_limit_in_the_title_is_that_of_the_text() -> None:
    told = read_amounts(
        material("Charities may apply for £500 to £4,999.", title="Grants under £5,000"), Kind.GRANT
    ).amount
    assert (told.least, told.most) == (500, 4_999)
