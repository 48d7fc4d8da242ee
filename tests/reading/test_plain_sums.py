"""Plain sentences about money: so many grants of so much, sizes that are refused, what is matched, what is still to be raised."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.amounts.amounts import read_amounts
from tracker.terms import Kind


@pytest.mark.parametrize(
    ("least", "most", "pot", "body"),
    [
        # so many grants of so much
        pytest.param(3_000, 3_000, None, "The panel will award seven grants of £3,000 next spring.", id="award seven"),
        pytest.param(250, 250, None, "The chest gives out a dozen awards of £250 each quarter.", id="gives out a dozen"),
        pytest.param(400, 400, None, "We can hand out 25 small grants of £400.", id="hand out 25 small"),
        pytest.param(None, 300, None, "For each £1 that is raised the council will put in £1, up to £300.", id="the council will put in"),
        # a size beyond which nothing is given
        pytest.param(None, 350, None, "Nothing over £350, please.", id="nothing over"),
        pytest.param(None, 900, None, "Bids for more than £900 will be turned down.", id="turned down"),
        pytest.param(None, 12_000, None, "Requests exceeding £12,000 cannot be considered.", id="cannot be considered"),
        pytest.param(None, 6_000, None, "The trustees do not accept applications above £6,000.", id="do not accept"),
        pytest.param(None, 750, None, "No grants over £750.", id="no grants over"),
        pytest.param(200, None, None, "We are unable to fund requests below £200.", id="unable to fund below"),
        pytest.param(1_000, None, None, "Applications under £1,000 are not eligible.", id="under is not eligible"),
        # a size that goes another way is no limit
        pytest.param(None, 9_000, None, "Grants of up to £9,000. Bids over £5,000 will not be considered without three quotes.", id="not without quotes"),
        pytest.param(None, 9_000, None, "Grants of up to £9,000. We do not consider requests above £2,000 at the monthly meeting.", id="not at the monthly meeting"),
        # what is matched, sum for sum, and what is told by the head
        pytest.param(None, 800, None, "For every £1 you raise the fund adds £1, up to £800.", id="for every pound"),
        pytest.param(None, 1_500, None, "The council gives £2 for each £1 raised, to a maximum of £1,500.", id="two for one"),
        pytest.param(None, 400, None, "For each £10 that you find we add £5 up to £400.", id="five for ten"),
        pytest.param(None, 2_000, None, "You can ask for £15 a child, up to £2,000 for the summer.", id="so much a child"),
        # a least that says "plus"
        pytest.param(25_000, None, None, "Grants of £25,000 plus are available for halls.", id="plus"),
        pytest.param(1_000, 1_000, None, "Each grant is £1,000 plus VAT.", id="plus VAT"),
        # whose money it is
        pytest.param(None, 500, None, "Councillors each have £4,000 to spend. A grant can be up to £500.", id="councillors each have"),
        pytest.param(None, 200, None, "We are trying to raise £90,000 for a new roof. Our fund gives up to £200 to groups.", id="still to be raised"),
        # several strands, levels and prizes
        pytest.param(None, 8_000, None, "Strand 1 pays up to £2,000. Strand 2 pays up to £8,000.", id="strands pay"),
        pytest.param(200, 1_000, None, "Choose a level: bronze £200, silver £500, gold £1,000.", id="levels"),
        pytest.param(100, 3_000, None, "The winner takes £3,000 and each of four runners-up gets £100.", id="the winner takes"),
    ],
)  # fmt: skip
def test_a_plain_sum_is_what_its_sentence_says(
    least: int | None, most: int | None, pot: int | None, body: str
) -> None:
    amount = read_amounts(material(body), Kind.GRANT).amount
    assert (amount.least, amount.most, amount.pot) == (least, most, pot)


@pytest.mark.parametrize(
    ("least", "most", "pot", "body"),
    [
        pytest.param(None, 4_500, None, "We give about £1,800 on average and never more than £4,500.", id="never more than"),
        pytest.param(None, 3_500, None, "On average we pay £1,900, but never more than £3,500.", id="on average, never more"),
        pytest.param(800, 800, None, "We read all ideas in May, and the six best get £800.", id="the best get"),
        pytest.param(None, None, 38_000, "£38,000 of the quarry's money is to be spent on halls.", id="is to be spent"),
        pytest.param(None, 4_999, None, "Up to £4,999. For £5,000 and above apply to our Main Grants.", id="larger sums elsewhere"),
        pytest.param(3_000, 3_000, None, "Each grant is £3,000, of which the first £1,500 is payable on signing.", id="payable on signing"),
        pytest.param(200, 1_000, 15_000, "There is £15,000 to be voted on by residents. Ideas may ask for £200 to £1,000.", id="voted on"),
    ],
)  # fmt: skip
def test_what_is_told_beside_a_sum_does_not_change_it(
    least: int | None, most: int | None, pot: int | None, body: str
) -> None:
    amount = read_amounts(material(body), Kind.GRANT).amount
    assert (amount.least, amount.most, amount.pot) == (least, most, pot)
