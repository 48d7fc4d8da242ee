"""Plain limits, parts of one grant, and sums by the year: what one can have, and what is nobody's income."""

import pytest

from tests.build import an_announcement
from tests.reading.build_reading import material
from tracker.reading.amounts.amounts import read_amounts
from tracker.reading.read import read
from tracker.terms import Kind


@pytest.mark.parametrize(
    ("least", "most", "pot", "body"),
    [
        pytest.param(None, 2_000, None, "Halls may claim half the price of a cooker. No grant will exceed £2,000.", id="no grant will exceed"),
        pytest.param(None, 2_000, None, "No payment can go beyond £2,000.", id="no payment beyond"),
        pytest.param(None, 4_000, None, "The fund helps clubs with insurance. Grants won't be over £4,000.", id="grants will not be over"),
        pytest.param(None, 4_000, None, "The fund helps clubs with insurance. Grants won't exceed £4,000.", id="grants will not exceed"),
        pytest.param(None, 900, None, "We can offer a choir about £900 as a maximum.", id="as a maximum"),
        pytest.param(None, 700, None, "Libraries can bid for £700. £700 is the most for any of them.", id="the same sum as the most"),
        pytest.param(None, 6_000, None, "Charities may apply for £6,000 a year or less.", id="a year or less"),
        pytest.param(900, 900, None, "Clubs can ask for £650 for a mower and £250 for its shed: £900 in all.", id="parts and their sum"),
        pytest.param(None, None, 40_000, "The council has £40,000 of revenue funding for local charities.", id="funding for charities"),
        pytest.param(None, None, 30_000, "Charities can apply for vouchers. We have £30,000 worth to give.", id="worth to give"),
        pytest.param(600, 600, None, "A one-off £600 is on offer to the club with the best plan.", id="on offer to one club"),
        pytest.param(None, None, 90_000, "Rutland has £90,000 to spend on play. Charities can apply.", id="to spend on"),
        pytest.param(None, 700, None, "Painters who earn less than £18,000 can apply for up to £700.", id="who earn less"),
        pytest.param(90_000, 90_000, None, "Four charities will each receive £30,000 of core funding a year for three years.", id="of funding a year"),
        pytest.param(400, 9_000, None, "Charities can apply to one of three strands. Root: £400. Stem: £3,000. Crown: £9,000.", id="strands by their names"),
        pytest.param(300, 6_000, None, "<ul><li>Wren: £300</li><li>Heron: £2,000</li><li>Swan: £6,000</li></ul><p>Clubs can apply for one.</p>", id="a list of names"),
        pytest.param(400, 700, None, "Clubs: £400. Schools: £700. Apply soon.", id="bodies before sums"),
        pytest.param(200, 900, None, "Red, blue and gold grants of £200, £500 and £900 for clubs.", id="three colours"),
        # counter-examples
        pytest.param(None, None, None, "Clubs can apply. What a weekend costs them: Hut: £30. Food: £200.", id="costs by their names"),
        pytest.param(600, 600, None, "Each group has £600 to spend on a garden.", id="each has to spend on"),
        pytest.param(200, 900, None, "Clubs can ask for £200 for balls or £900 for goals.", id="one or the other"),
        pytest.param(500, 1_000, None, "You can have £500, £700 or £1,000. Smaller events get £500 at most.", id="sizes and a limit for some"),
        pytest.param(None, 800, None, "For charities on £50,000 a year or less. Grants of up to £800.", id="on so much a year"),
        pytest.param(3_000, None, None, "No grant is less than £3,000.", id="no grant is less"),
    ],
)  # fmt: skip
def test_a_plain_sum_is_read_as_it_is_said(least: int | None, most: int | None, pot: int | None, body: str) -> None:
    amounts = read_amounts(material(body), Kind.GRANT).amount
    assert (amounts.least, amounts.most, amounts.pot) == (least, most, pot)


def test_an_artist_is_paid_the_worth_of_the_contract() -> None:
    amounts = read_amounts(material("We will pay a sculptor £4,000 to work with the school."), Kind.CONTRACT).amount
    assert (amounts.least, amounts.most, amounts.pot) == (None, None, 4_000)


def test_what_one_may_ask_for_by_the_year_is_nobodys_income() -> None:
    asked = read(an_announcement(title="Mere Fund", body="<p>Charities may apply for £6,000 a year or less.</p>"))
    assert asked.income_max is None
    limited = read(an_announcement(title="Mere Fund", body="<p>Grants for charities with an income of £6,000 a year or less.</p>"))  # fmt: skip
    assert limited.income_max == 6_000


def test_no_award_beyond_a_sum_calls_nothing_off() -> None:
    open_still = read(
        an_announcement(title="Mere Fund", body="<p>Charities can apply. No award goes beyond £900.</p>")
    )
    assert open_still.kind is Kind.GRANT
    assert not open_still.cancelled
    over = read(
        an_announcement(title="Advice service", body="<p>No award was made; the procurement has ended.</p>")
    )
    assert over.cancelled
