"""Plain limits, parts of one grant, and sums by the year: what one can have, and what is nobody's income."""

import pytest

from tests.build import an_announcement
from tests.reading.build_reading import material
from tracker.reading.amounts.amounts import read_amounts
from tracker.reading.read import read
from tracker.terms import Kind, SourceKind


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
        pytest.param(None, 2_000, None, "Clubs can get a third of the price of a boat, but never more than £2,000.", id="a third of the price"),
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


@pytest.mark.parametrize(
    ("least", "most", "pot", "body"),
    [
        pytest.param(None, 950, 11_300, "Streets can ask for up to £950. We have £11,300. The form is short.", id="we have"),
        pytest.param(None, 500, 9_000, "Clubs can ask for up to £500. There is £9,000, so be quick.", id="there is"),
        pytest.param(200, 900, 7_500, "Grants of £200 to £900. We have only £7,500; then we stop.", id="we have only"),
        pytest.param(None, 4_000, 650_000, "The trust is setting aside £650,000 for canteens. Grants of up to £4,000.", id="is setting aside"),
        pytest.param(None, 4_000, 50_000, "The board is ring-fencing £50,000 for sheds. Grants of up to £4,000.", id="is ring-fencing"),
        pytest.param(None, 4_000, 50_000, "We are putting aside £50,000 for halls. Grants of up to £4,000.", id="putting aside"),
        pytest.param(250, 2_000, 40_000, "Mere Council (the Moors and the Vale) has £40,000 for places with a kettle. Ask for £250 to £2,000.", id="a bracket between"),
        pytest.param(None, 2_000, 45_000, "Moor Trust, which runs three halls, has £45,000 for sheds. Grants of up to £2,000.", id="a clause between"),
        # counter-examples
        pytest.param(300, 2_500, 24_000, "The panel can spend £24,000 this time. Ask for £300 to £2,500.", id="can spend this time"),
        pytest.param(None, 750, 8_000, "There's £8,000 in it. You can have anything up to £750.", id="so much in it"),
        pytest.param(None, 2_500, 75_000, "A donor has left us £75,000 for this. Ask for £2,500 or less.", id="has left us"),
        pytest.param(2_000, 15_000, None, "No bid may be under £2,000 or over £15,000.", id="under or over"),
        pytest.param(500, 900, None, "Never ask for less than £500 or above £900.", id="less or above"),
        pytest.param(20_000, None, None, "Awards of £20,000 or more.", id="or more"),
        pytest.param(100, 300, None, "Groups with an event in Rutland can have £100 to £300 for it.", id="what groups can have"),
        pytest.param(None, 400, None, "The council will spend £2m on roads this year. Grants of up to £400.", id="spent on something else"),
        pytest.param(None, 500, None, "Last year the panel spent £24,000 on gardens. Ask for up to £500.", id="spent last year"),
        pytest.param(50, 500, None, "Two neighbours with an idea? We have £50 to £500.", id="we have a range"),
        pytest.param(None, 300, None, "If we have £500, we give it. Grants of up to £300.", id="if we have"),
        pytest.param(None, 200, None, "A club (it has 40 members) has £3,000 for a roof. Grants of up to £200.", id="what a club has"),
        pytest.param(None, 500, None, "Groups with £5,000 in the bank may apply for up to £500.", id="in the bank"),
        pytest.param(None, 2_000, None, "Applicants should be setting aside £200 for a review. Grants of up to £2,000.", id="what applicants set aside"),
    ],
)  # fmt: skip
def test_what_there_is_may_be_said_in_few_words(
    least: int | None, most: int | None, pot: int | None, body: str
) -> None:
    amounts = read_amounts(material(body), Kind.GRANT).amount
    assert (amounts.least, amounts.most, amounts.pot) == (least, most, pot)


@pytest.mark.parametrize(
    ("least", "most", "pot", "body"),
    [
        pytest.param(30_000, 40_000, 40_000, "We can pay between £30,000 and £40,000, as ambition has it.", id="we can pay between"),
        pytest.param(8_000, 12_000, 12_000, "The council will pay from £8,000 to £12,000 for the film.", id="will pay from"),
        pytest.param(10_000, 14_000, 14_000, "The trust is able to pay £10,000 to £14,000.", id="is able to pay"),
        pytest.param(None, None, 6_000, "The charity can pay you £6,000.", id="can pay you"),
        pytest.param(1_100, 3_200, 9_000, "Fees run from £1,100 for a door to £3,200 for the tower; £9,000 is set aside for all four.", id="fees run from, to"),
        pytest.param(500, 2_500, 7_000, "Five artists wanted. Fees range from £500 for a small piece to £2,500. The budget is £7,000.", id="fees range"),
        pytest.param(250, 1_000, None, "Ten makers. Payments vary from £250 (short film) to £1,000 (installation).", id="payments vary"),
        # counter-examples
        pytest.param(None, None, 9_000, "Visitors pay between £5 and £8. The contract is worth £9,000.", id="what visitors pay"),
        pytest.param(None, None, None, "We will pay £300 a day for the sessions.", id="by the day"),
        pytest.param(None, None, 80_000, "Course fees range from £20 to £50, paid by learners. The contract value is £80,000.", id="course fees"),
    ],
)  # fmt: skip
def test_what_a_buyer_can_pay_may_be_a_range(
    least: int | None, most: int | None, pot: int | None, body: str
) -> None:
    amounts = read_amounts(material(body), Kind.CONTRACT).amount
    assert (amounts.least, amounts.most, amounts.pot) == (least, most, pot)


@pytest.mark.parametrize(
    ("pot", "body"),
    [
        (
            1_150_000,
            "The agreement of three years at £900,000 is lengthened by one further year, which adds £250,000.",
        ),
        (260_000, "The contract, worth £200,000, is extended by a year, adding £60,000."),
        (195_000, "The contract was let at £150,000. A variation adds £45,000 for evening sessions."),
        (106_000, "The contract of £80,000 is renewed for a year at an additional cost of £26,000."),
        (340_000, "Value £300,000; £40,000 is added for the new hub."),
        (96_000, "It was to last two years at an estimated £96,000."),
        (280_000, "The contract is worth £210,000 for three years, plus £70,000 if the fourth year is taken."),
        (150_000, "£100,000 for two years, with a further £50,000 for the optional third year."),
        (96_000, "Estimated at £96,000 excluding VAT (£115,200 with it)."),
        # the new value holds what is added
        (250_000, "The year adds £50,000, bringing the value to £250,000."),
        (250_000, "The extension adds £50,000 and the new total value is £250,000."),
        (59_000, "The option adds £9,000 and takes the contract to £59,000."),
        (90_000, "Last year it was worth £40,000. The contract value is £90,000."),
    ],
)
def test_what_is_added_to_a_contract_is_added_up(pot: int, body: str) -> None:
    told = material(body, source_kind=SourceKind.NOTICE)
    assert read_amounts(told, Kind.OTHER).amount.pot == pot


def test_the_lots_of_a_noticed_award_tell_the_lowest_and_the_highest() -> None:
    body = "Three lots have been awarded: Lot 1 (north) to Sgioba, £48,000; Lot 2 (south) to Weavers, £21,000; Lot 3 (isles) to Machair, £36,000."
    amounts = read_amounts(material(body, source_kind=SourceKind.NOTICE), Kind.AWARD).amount
    assert (amounts.least, amounts.most, amounts.pot) == (21_000, 48_000, 105_000)
    one = "Lot 1 went to Age Help for £64,000. Lot 2 was not awarded."
    amounts = read_amounts(material(one, source_kind=SourceKind.NOTICE), Kind.AWARD).amount
    assert (amounts.least, amounts.most, amounts.pot) == (None, None, 64_000)
    grants = "The council gave two awards: £3,000 to the choir and £2,000 to the band."
    amounts = read_amounts(material(grants), Kind.AWARD).amount
    assert (amounts.least, amounts.most) == (None, None)


@pytest.mark.parametrize(
    ("least", "most", "pot", "body"),
    [
        (None, 11_000, 140_000, "The intention is awards of up to £11,000 each, for 18 months, out of a fund of £140,000."),
        (None, 5_000, 60_000, "We plan grants of up to £5,000 to clubs from a budget of £60,000. What would work for you?"),
        (1_000, 8_000, None, "The council proposes a grants round, with awards of between £1,000 and £8,000 a group."),
        # who hands out grants for the buyer is not paid them
        (None, None, None, "We plan to find someone to administer a grants programme with awards of up to £5,000 each."),
        (None, None, 70_000, "The provider would pass on grants of up to £2,000 each. The contract is worth £70,000."),
        (None, None, 70_000, "The manager will hand out grants of up to £2,000 each. The contract is worth £70,000."),
    ],
)  # fmt: skip
def test_grants_that_a_buyer_plans_are_told_as_such(
    least: int | None, most: int | None, pot: int | None, body: str
) -> None:
    amounts = read_amounts(material(body), Kind.ENGAGEMENT).amount
    assert (amounts.least, amounts.most, amounts.pot) == (least, most, pot)


@pytest.mark.parametrize(
    ("pot", "body"),
    [
        (98_000, "The pier got £98,000 of the £1.2m that was shared out."),
        (8_000, "The choir has £8,000 from this year's £250,000."),
        (150_000, "The hall's £400,000 rebuild has had £150,000 from the trust."),
        (500_000, "The abbey's £2m stone restoration has been given £500,000."),
        # what was given
        (90_000, "Out of a pot of £90,000, thirty clubs were helped."),
        (2_000_000, "A £2m restoration grant goes to the abbey."),
        (40_000, "The trust's £40,000 restoration grant goes to the abbey."),
    ],
)
def test_what_a_winner_was_given_is_part_of_something_larger(pot: int, body: str) -> None:
    assert read_amounts(material(body), Kind.AWARD).amount.pot == pot
