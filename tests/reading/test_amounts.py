"""Amounts as funders and commissioners write them: (least, most, pot) in pounds."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.amounts.amounts import read_amounts
from tracker.terms import Kind, SourceKind

Sums = tuple[int | None, int | None, int | None]

GRANTS = [
    pytest.param("Grants of up to £900. It opens again on 5 May with £20,000 and stays open.", (None, 900, 20000), id="opens again with"),
    pytest.param("Grants of up to £5,000 are available.", (None, 5000, None), id="up to"),
    pytest.param("You can apply for between £500 and £10,000.", (500, 10000, None), id="between"),
    pytest.param("We award grants from £1,000 to £20,000 for charities.", (1000, 20000, None), id="from to"),
    pytest.param("Grant size: £300–£3k", (300, 3000, None), id="a label with a dash and k"),
    pytest.param("The maximum grant is £15,000 and the minimum £2,000.", (2000, 15000, None), id="maximum and minimum"),
    pytest.param("A total fund of £250,000 is available, with individual awards of up to £12,500.", (None, 12500, 250000), id="pot and awards"),
    pytest.param("The £2.5 million Community Spaces Fund offers grants between £5,000 and £50,000.", (5000, 50000, 2500000), id="a fund named by its size"),
    pytest.param("Organisations with an annual income under £100,000 can ask for up to £4,000.", (None, 4000, None), id="income is a threshold"),
    pytest.param("Open to charities with a turnover of less than £1m a year.", (None, None, None), id="turnover alone"),
    pytest.param("Up to £20,000 a year for three years.", (None, 60000, None), id="a yearly sum times its years"),
    pytest.param("Grants of £10,000 per year for up to 2 years, unrestricted.", (None, 20000, None), id="a yearly sum for fewer years, perhaps"),
    pytest.param("Grants of £10,000 per year for 2 years, unrestricted.", (20000, 20000, None), id="an exact yearly sum"),
    pytest.param("Small grants up to £1,000; large grants £1,001 to £10,000.", (None, 10000, None), id="two strands, the lower without a floor"),
    pytest.param("The average grant is £3,200. There is no maximum.", (None, None, None), id="an average never counts"),
    pytest.param("Each group will receive £500 to try something new.", (500, 500, None), id="one fixed sum"),
    pytest.param("Last year we gave away £1.2 million. This year you can request up to £8,000.", (None, 8000, None), id="last year's giving"),
    pytest.param("Training bursaries worth up to £750 per person.", (None, 750, None), id="per person"),
    pytest.param("You need public liability insurance of £5 million. Grants up to £2,000.", (None, 2000, None), id="insurance"),
    pytest.param("A share of £400,000 is on offer to groups in Kent. Apply for £5,000 or more.", (5000, None, 400000), id="share of a pot, no ceiling"),
    pytest.param("<table><tr><td>Award size</td><td>£2,000 - £7,500</td></tr><tr><td>Total budget</td><td>£90,000</td></tr></table>", (2000, 7500, 90000), id="table with labels"),
    pytest.param("The total project cost must not exceed £50,000; we fund up to £10,000.", (None, 10000, None), id="project cost is no grant"),
    pytest.param("Requests start at £20,001 and have no upper limit.", (20001, None, None), id="no upper limit"),
    pytest.param("The most you can ask for is £3,000.", (None, 3000, None), id="the most"),
    pytest.param("Three grants of £75,000 each will be made.", (75000, 75000, None), id="grants of one size"),
    pytest.param("£9 million will be shared between 40 places; £57 million was spent by the last programme.", (None, None, 9000000), id="pot and history"),
    pytest.param("We have £100,000 to give away this spring.", (None, None, 100000), id="to give away"),
    pytest.param("The trust has £40,000 available for grants of between £250 and £2,000.", (250, 2000, 40000), id="available for grants"),
    pytest.param("A £150,000 pot for youth clubs. Bids of £1,000 to £5,000.", (1000, 5000, 150000), id="a pot for clubs"),
    pytest.param("Awards are capped at £6,000.", (None, 6000, None), id="capped"),
    pytest.param("Funding of £500 or less.", (None, 500, None), id="or less"),
    pytest.param("Grants typically range from £2,000 to £10,000.", (2000, 10000, None), id="range from"),
    pytest.param("You can apply for a grant of £10,000.", (10000, 10000, None), id="one sum"),
    pytest.param("This £5m programme supports groups with grants worth up to £25,000.", (None, 25000, 5000000), id="programme by its size"),
    pytest.param("Grants are for groups whose income is between £10,000 and £250,000.", (None, None, None), id="income range"),
    pytest.param("Small charities (income below £1m) can get £10k-£30k.", (10000, 30000, None), id="income in brackets"),
    pytest.param("We fund 80% of costs, to a maximum of £4,000.", (None, 4000, None), id="share of costs"),
    pytest.param("In 2025 the fund gave £630,000 to 90 groups. Grants go up to £7,000.", (None, 7000, None), id="what was given"),
    pytest.param("Backed by £3 million from the National Lottery, the fund gives £1,000 to £15,000.", (1000, 15000, 3000000), id="backed by"),
    pytest.param("Fund size: £80,000. Maximum grant: £4,000.", (None, 4000, 80000), id="fund size"),
    pytest.param("A pot worth £2m is up for grabs.", (None, None, 2000000), id="up for grabs"),
    pytest.param("No sum is named here at all.", (None, None, None), id="none"),
    pytest.param("No group has ever had more than £3,000 from us.", (None, 3000, None), id="nobody had more"),
    pytest.param("Our awards rarely go above £7,500.", (None, 7500, None), id="rarely above"),
    pytest.param("Anything above £2,000 is decided by the board. Awards reach £8,000 at most.", (None, 8000, None), id="a threshold of the procedure"),
    pytest.param("Applications for more than £10,000 must come with three quotes. You can ask for £500 to £20,000.", (500, 20000, None), id="a threshold that must come with"),
    pytest.param("If the work costs less than £750 you may send a shorter form. The maximum for a hall is £12,000.", (None, 12000, None), id="a cost as threshold, and the maximum for somebody"),
    pytest.param("Grants over £5,000 are available for boats.", (5000, None, None), id="over, without a procedure"),
    pytest.param("There is no upper limit, but we usually give up to £6,000.", (None, 6000, None), id="a usual most where there is no limit"),
    pytest.param("Larger requests go to the full board. The most that we give to one group is £40,000.", (None, 40000, None), id="the most that is given"),
    pytest.param("£3 million is being made available to charities in Kent. Ask for up to £60,000.", (None, 60000, 3000000), id="being made available"),
    pytest.param("The whole allocation is £420,000 and single awards are £2,000 to £9,000.", (2000, 9000, 420000), id="an allocation"),
    pytest.param("We hope to make twenty awards out of £90,000. Ask for £1,000 to £6,000.", (1000, 6000, 90000), id="awards out of a sum"),
    pytest.param("We have £30k for warm rooms in Hull. Apply for up to £900.", (None, 900, 30000), id="we have so much for"),
    pytest.param("We have £500 for each group that writes to us.", (500, 500, None), id="so much for each"),
    pytest.param("Awards are up to £700. Once the £45,000 has been spent we shall stop.", (None, 700, 45000), id="once so much has been spent"),
    pytest.param("Bursaries of £1,800 (£150 a month for a year).", (1800, 1800, None), id="monthly parts of a whole"),
    pytest.param("Claim up to £250 a trip and no more than £1,500 in a year.", (None, 1500, None), id="a yearly limit above a single one"),
    pytest.param("Small grants are £3,000 and under; large ones are £10,000 and above.", (None, None, None), id="neither floor nor ceiling"),
    pytest.param("£180,000 of small grants funding is now available in Leeds. Ask for £200 to £4,000.", (200, 4000, 180000), id="so much of funding is available"),
    pytest.param("The £9 million, three-year Roots Fund offers grants of £1,000 to £8,000.", (1000, 8000, 9000000), id="a fund by its years"),
    pytest.param("In earlier rounds a total of £70,000 was available. You can ask for up to £2,000.", (None, 2000, None), id="earlier rounds"),
    pytest.param("You can ask for between 250 and 5,000 pounds.", (250, 5000, None), id="a range before its unit"),
    pytest.param("Small grants up to £6,000 are decided monthly. Large grants of more than £6,000 are decided in June.", (None, None, None), id="a strand that begins where the other ends"),
    pytest.param("Never more than £4,000. Accounts with more than £25,000 in free reserves count against you.", (None, 4000, None), id="free reserves"),
    pytest.param("The ceiling for a village hall is £20,000.", (None, 20000, None), id="a ceiling for somebody"),
    pytest.param("Minimum award: £2,000\nMaximum award: £9,000", (2000, 9000, None), id="minimum and maximum in lines"),
    pytest.param("We meet 60% of eligible costs up to £18,000 and you find the rest.", (None, 18000, None), id="a share of the costs with a limit"),
    pytest.param("We have granted over £3 million since 1998. Ask for £500 to £2,000.", (500, 2000, None), id="what has been granted"),
    pytest.param("The fund has £90,000 to award in 2027/28, with grants from £400.", (400, None, 90000), id="a year to come"),
    pytest.param("Awards are £1,500 (over one year) or £4,500 (over three years).", (1500, 4500, None), id="one grant's years"),
    pytest.param("Grants of up to £2,000. Each ward is given £15,000 per annum.", (None, 2000, None), id="a ward's yearly sum"),
    pytest.param("No single club will be given more than £4,000.", (None, 4000, None), id="no single club"),
    pytest.param("Awards are £2,000 to £9,000. In exceptional cases, sums of up to £15,000 may be given.", (2000, 15000, None), id="exceptional cases"),
]  # fmt: skip

CONTRACTS = [
    pytest.param("The budget is at most £40,000 in any one year.", (None, None, None), id="in any one year"),
    pytest.param("The total contract value is £450,000 excluding VAT (£540,000 including VAT).", (None, None, 450000), id="net before gross"),
    pytest.param("Estimated value: £120,000 over the full term including extensions.", (None, None, 120000), id="estimated value"),
    pytest.param("Annual spend is likely to be in the region of £2m.", (None, None, None), id="a year's spend"),
    pytest.param("Budget of up to £28,000 for the first year.", (None, None, None), id="the first year's share"),
    pytest.param("The maximum contract price, including the extension, is £650,000.", (None, None, 650000), id="price, with words between"),
    pytest.param("The annual value is £60,000 per annum.", (None, None, None), id="only a yearly sum"),
    pytest.param("Budget of between £20,000 and £25,000.", (20000, 25000, 25000), id="a range for one contract"),
    pytest.param("Lot 1 (north): £80,000. Lot 2 (south): £120,000.", (80000, 120000, 200000), id="lots are added up"),
    pytest.param("Total value £300,000. Lot 1 is worth £100,000 and Lot 2 £200,000.", (100000, 200000, 300000), id="total and lots"),
    pytest.param("Bidders need £10m employer's liability insurance and a turnover of £200,000. Contract value £75,000.", (None, None, 75000), id="insurance and turnover"),
    pytest.param("The value of £100,000 may increase by up to £20,000 if demand grows.", (None, None, 120000), id="a stated increase"),
    pytest.param("Estimated total value: £900,000 (excluding VAT), that is £180,000 per year.", (None, None, 900000), id="total and yearly"),
    pytest.param("The maximum budget available is £18,000 exclusive of VAT.", (None, None, 18000), id="maximum budget"),
    pytest.param("Contract value: £1.2m over five years", (None, None, 1200000), id="over years"),
    pytest.param("Lot A £15,000; Lot B £22,500; Lot C £9,000", (9000, 22500, 46500), id="lettered lots"),
    pytest.param("Three contracts, of £19,400, £19,400 and £19,200, will be let.", (19200, 19400, 58000), id="contracts listed"),
    pytest.param("Valued at £64,000 (ex VAT).", (None, None, 64000), id="valued at"),
    pytest.param("Value: £36,000 inc VAT", (None, None, 36000), id="gross where nothing else is stated"),
    pytest.param("We will let three lots, one for each part of the city where there is nothing yet, worth £40,000, £55,000 and £70,000 over two years.", (40000, 70000, 165000), id="lots in a list"),
    pytest.param("The term is four years. Annual budget: £80,000.", (None, None, None), id="an annual budget alone"),
]  # fmt: skip

AWARDS = [
    pytest.param("Twelve charities share £180,000", "Rosehill Trust got £20,000 for its garden.", (None, None, 180000), id="shared sum in the title"),
    pytest.param("Award of the advice contract", "Awarded to Fenside CAB. Total value £95,000 excluding VAT.", (None, None, 95000), id="one contract"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), GRANTS)
def test_amounts_of_a_grant_are_read(body: str, expected: Sums) -> None:
    amount = read_amounts(material(body), Kind.GRANT).amount
    assert (amount.least, amount.most, amount.pot) == expected


@pytest.mark.parametrize(("body", "expected"), CONTRACTS)
def test_amounts_of_a_contract_are_read(body: str, expected: Sums) -> None:
    amount = read_amounts(material(body, title="Befriending", source_kind=SourceKind.NOTICE), Kind.CONTRACT).amount
    assert (amount.least, amount.most, amount.pot) == expected


@pytest.mark.parametrize(("title", "body", "expected"), AWARDS)
def test_an_award_has_the_sum_that_was_given(title: str, body: str, expected: Sums) -> None:
    amount = read_amounts(material(body, title=title), Kind.AWARD).amount
    assert (amount.least, amount.most, amount.pot) == expected


def test_a_course_fee_is_no_amount_but_a_grant_on_top_is() -> None:
    body = "Places cost £75 a head. Those who finish receive a grant of £2,000 for their organisation."
    amount = read_amounts(material(body), Kind.TRAINING).amount
    assert (amount.least, amount.most, amount.pot) == (2000, 2000, None)


def test_every_amount_shows_the_words_it_rests_on() -> None:
    made = material("A total fund of £250,000 is available, with awards of £500 to £12,500.")
    read = read_amounts(made, Kind.GRANT)
    assert {one.field: one.quote for one in read.evidence} == {
        "amount_min": "£500 to £12,500",
        "amount_max": "£500 to £12,500",
        "pot": "£250,000",
    }
    assert all(made.body.text[one.start : one.end] == one.quote for one in read.evidence)


def test_other_items_that_are_no_notices_have_no_amounts() -> None:
    assert read_amounts(material("Loans of £50,000."), Kind.OTHER).amount.most is None


def test_a_yearly_sum_is_multiplied_by_the_years_that_another_sentence_gives() -> None:
    made = material("Each group may bid for £15,000 to £40,000 per year. We fund you for three years.")
    assert read_amounts(made, Kind.GRANT, months=36).amount.most == 120_000
    assert read_amounts(made, Kind.GRANT, months=36).amount.least == 45_000
    assert read_amounts(made, Kind.GRANT).amount.most == 40_000
