"""Sums by what is said of them: strands, what is usual, sister schemes, thresholds, what a project costs, what there is.

Each class with its look-alikes: (least, most, pot) in pounds.
"""

import pytest

from tests.reading.build_reading import material
from tracker.reading.amounts.amounts import read_amounts
from tracker.reading.months.months import read_months
from tracker.terms import Kind, SourceKind

Sums = tuple[int | None, int | None, int | None]

GRANTS = [
    # strands: one without a floor sets no least; a sum of one size does
    ((None, 9000, None), "Micro awards: up to £900. Main awards: up to £9,000."),
    ((400, 6000, None), "You get a grant of £400, or a matched grant of up to £6,000 if you raise as much."),
    ((None, 6000, None), "Grants of up to £6,000 (£400 for kit, say)."),
    ((None, 8000, None), "Up to £5,000, or £8,000 where two clubs ask together."),
    ((None, 8000, None), "Up to £5,000 (or even £8,000 for a consortium)."),
    # what is usual bows to a limit over it, and stands where there is none
    ((None, 3000, None), "The trust gives up to £3,000; most grants are of £300 to £600."),
    ((300, 600, None), "Most grants are of £300 to £600."),
    ((5000, 40000, None), "Awards are usually between £5,000 and £40,000. New groups: ask for up to £8,000."),
    # a minimum by its label
    ((250, 4000, None), "Smallest sum a club can ask for: £250. Minimum you may request: £250, maximum: £4,000."),
    ((10001, 60000, None), "Usually £10,001 at the least and £60,000 at the most."),
    ((80000, None, None), "The least you may ask for is £80,000 (that is £40,000 in each of two years). There is no upper limit."),
    # years
    ((None, 90000, None), "Large grants of up to £30,000, in each case for each of three years."),
    ((None, 6000, None), "You may choose one year or two. The most you can have is £3,000 per year."),
    ((None, 6000, None), "Up to £2,000 a year for up to three years, a total of £6,000."),
    # sister schemes
    ((20000, 80000, None), "Ask for £20,000 to £80,000. The Society also gives out up to £750 a time through its local grants."),
    ((None, 5000, None), "You can ask for up to £5,000. For more, see the Bigger Ideas programme (up to £50,000)."),
    ((None, 5000, None), "Grants of up to £5,000. (Our jubilee award, £90,000 for a hall, has now closed.)"),
    # what sorts requests
    ((750, 750, None), "A £750 grant for choirs. Below £10,000 of income we cannot consider you."),
    ((None, 20000, None), "Grants of up to £20,000. Over £5,000 you must send three quotes."),
    ((5000, None, None), "Over £5,000 you can have with a partner."),
    ((2000, 4000, None), "Clubs with an income of £50,000 to £90,000 can have £2,000; from £90,000 up, £4,000."),
    # what applicants have
    ((None, 2000, None), "Your group must have less than £40,000 a year. Grants of up to £2,000."),
    ((None, 4000, None), "Groups can have up to £4,000 a year."),
    ((None, 2000, None), "Please don't write if you spend more than £60,000 a year. We give up to £2,000."),
    ((None, 2000, None), "<p><b>Turnover?</b> Up to £70,000 a year.</p><p><b>How much?</b> Up to £2,000.</p>"),
    # what a project may cost
    ((200, 900, None), "Send us ideas that would cost between £200 and £900."),
    ((None, 3000, None), "Grants of up to £3,000. Projects must cost no more than £15,000 altogether."),
    # a maximum that is said outright stands, though larger requests go another way
    ((5000, 300000, None), "The minimum is £5,000 and the maximum £300,000. Larger ones go to committee."),
    ((None, None, None), "Requests of up to £7,000 can come in at any time. Larger ones go to the panel in May."),
    ((None, None, None), "Small grants (up to £300): any time. Large grants go before the board in June."),
    # titles and lists
    ((None, 150000, None), "We will fund: running costs or project costs; up to £150,000 in total; up to four years."),
    ((None, None, 150000), "Up to £150,000 in total is available for all projects."),
    # what there is
    ((None, 500, 12000), "£12,000 is on the table. Ask for up to £500."),
    ((None, None, 70000), "£70,000 will go to voluntary groups in Kent."),
    ((500, 1500, 60000), "The health board has £60,000 for micro-grants. A grant is between £500 and £1,500."),
    ((600, 600, 30000), "£600 for voluntary groups in the county. There is £30,000 this year."),
    ((None, 2000, 40000), "The rail company has given us £40,000 to share out, in grants of up to £2,000."),
    ((None, 1000, 25000), "Our residents' panel has £25,000 to hand out. Up to £1,000 each."),
    ((None, None, 8000000), "Since May the Fund has had requests for £41 million. It has £8 million."),
    ((None, None, 90000), "<h3>How much is there?</h3><p>£90,000 over the three years of the programme.</p>"),
    ((None, 3000, 64000), "£64,000 in bursaries has been launched. Up to £3,000 for each trainee."),
    ((None, 700, 640000), "£640,000 is there for a few groups (nationally the programme has £20 million). Up to £700 each."),
    ((None, 5000, 2000000), "The £2 million Shore Fund is part of a £9 million coast programme. Ask for up to £5,000."),
    ((None, 1000, None), "Each councillor can give up to £1,000. £500 of each budget is set aside for trees."),
    ((None, 400, None), "About £5,000 is shared out each year. No grant is over £400."),
    # ladders, shares, parts
    ((250, 1000, None), "Three projects are voted on, and get £1,000, £500 or £250."),
    ((200, 500, None), "Tokens decide between three causes: £500, £300 or £200."),
    ((None, None, 90000), "We've £90k for urgent works. Works must cost under £15k. We pay 80%."),
    ((None, 15000, 90000), "We've £90k for urgent works. Works must cost under £15k."),
    ((None, 400, None), "You can have half the price back, up to £400, if the job costs less than £900."),
    ((None, 16000, None), "One-year or two-year grants. Up to £8,000 per year, of which £2,000 at most may go on kit."),
    ((300, 40000, None), "The sports council pays £300 to £40,000 to clubs."),
    ((None, None, None), "Bids under £400 are decided at once. Larger bids (£400 and over) are scored in summer."),
    ((1000, 4000, None), "Most awards lie between £1,000 and £4,000. Boats: write when the shortfall is £9,000 or less."),
    ((None, None, None), "Read both agreements (above and below £25k) first."),
    ((None, None, 120000), "The £120,000 is a second wave. The first drew 24 bids, of which 11 shared £90,000."),
    # parts of one grant, beginnings of a size, limits in other words
    ((None, 12000, 140000), "£140,000 to give out. The most you can have is £6,000 per year for two years. Of that, up to £900 can go on kit."),
    ((None, 600, None), "Claim up to £200 for the guide and up to £400 for the coach, £600 in all."),
    ((None, None, None), "For a large grant (over £30,000) you need to be a charity."),
    ((None, None, None), "Asking for less than £100? Drop the Clerk a letter."),
    ((None, 9000, None), "We would not normally give any one project more than £9,000."),
    ((None, 8000, None), "How much? £8,000, or half of the cost if that is less."),
    ((None, 9000, None), "Up to £9,000. At least £1,000 of your budget must go on training."),
    ((None, None, None), "You must be (1) a charity, (2) working in Kent, (3) on less than £400,000 a year."),
    ((None, 7000, None), "Capital only, wages excluded, up to £7,000."),
    ((800, 800, None), "<ul><li>£800 for ten days, as a stipend</li><li>travel by train, to £90</li></ul>"),
    ((None, 20000, 70000), "Ask for up to £20,000. The pot this year is more than £70,000."),
    ((None, 15000, 400000), "Ask for up to £15,000. The scheme will award about £400,000 this year."),
    ((2000, 9000, 80000), "These grants will distribute £80,000 to groups. Apply for between £2,000 and £9,000."),
    ((100, 600, 30000), "£100 to £600 each. We go on until the money (£30,000) has been spent."),
    ((None, 2000, 26000), "Up to £2,000 for one project. Fund this year: £26,000."),
    ((1000, 40000, None), "Amounts: £1,000 – £8,000 (average £5,000); £3,000 – £40,000 (average £14,000)."),
    ((600, 40000, None), "<table><tr><th>Size</th><th>For</th><th>Grant</th></tr><tr><td>Small</td><td>project cost to £20,000</td><td>£600 – £5,000</td></tr><tr><td>Large</td><td>cost £20,000 – £90,000</td><td>£6,000 – £40,000</td></tr></table>"),
    ((200000, 5000000, None), "Awards of between £200,000 and £5 million. There is also a smaller programme (£10,000 to £200,000)."),
    ((1000, 20000, None), "Range: £1,000 to £10,000 per year. Grant duration: 12 or 24 months from the award date. Send quotes for anything above £500."),
    ((None, 12000, 40000), "The board has some £40,000 to share out. The most we give is £5,000 for a one-year project or £12,000 spread over three years."),
    ((None, 14000, None), "A one or two year grant. Up to £7,000 a year; no more than £3,000 of it on kit."),
    ((None, 700, 30000), "The landlord has £30,000 in the chest this year. Up to £700 a time."),
    ((None, 900, 210000), "Up to £900. This year £210,000 is in the small grants budget."),
    ((None, 50000, None), "For urgent repairs over £80,000, or kitchens over £30,000. £50,000 is the ceiling."),
    # a broken pound sign
    ((None, 2500, None), "Up to Â£2,500 for each club."),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "body"), GRANTS)
def test_a_grants_sums_are_what_is_said_of_them(expected: Sums, body: str) -> None:
    read = material(body)
    amount = read_amounts(read, Kind.GRANT, months=read_months(read, Kind.GRANT).months).amount
    assert (amount.least, amount.most, amount.pot) == expected


def test_a_title_that_names_the_limit_sets_no_least() -> None:
    amount = read_amounts(
        material("We give up to £900 each to five bands.", title="£900 awards"), Kind.GRANT
    ).amount
    assert (amount.least, amount.most) == (None, 900)


PAID = [
    (Kind.CONTRACT, 200000, "The sum set aside is £200,000 (£240,000 if VAT is payable)."),
    (Kind.CONTRACT, 50000, "A gross contract value of £60,000 and a net value of £50,000."),
    (Kind.CONTRACT, 6500, "Fee £5,500, plus £1,000 for materials."),
    (Kind.CONTRACT, 7000, "The council will pay a maximum of £7,000."),
    (Kind.CONTRACT, 12000, "The fee, to include travel and VAT, may not be more than £12,000."),
    (Kind.CONTRACT, None, "Fees for each session will be up to £300."),
    (Kind.CONTRACT, 195000, "£195,000 ex VAT (£234,000 inc). Closes on 20 July 2026."),
    (Kind.CONTRACT, 40000, "We seek a partner to evaluate a £1.4m fund. Evaluation budget £40,000 including VAT."),
    (Kind.ENGAGEMENT, 250000, "Lot 1 Adults - £150,000\nLot 2 Families - £100,000\nAll lots together - £250,000"),
    (Kind.OTHER, 740000, "The change adds a year and raises the value by £140,000 to £740,000."),
    (Kind.OTHER, 88000, "Total paid over the contract: £88,000."),
    (Kind.AWARD, 310400, "Value: £310,400 £100K-£500K"),
    (
        Kind.AWARD,
        640000,
        "The partnership was awarded £640,000. It comes from the Shore Fund, £3.1m, set up in May.",
    ),
]


@pytest.mark.parametrize(("kind", "pot", "body"), PAID)
def test_a_contracts_value_is_what_is_said_of_it(kind: Kind, pot: int | None, body: str) -> None:
    assert read_amounts(material(body, source_kind=SourceKind.NOTICE), kind).amount.pot == pot


def test_the_text_tells_exactly_what_a_title_rounds() -> None:
    read = material("The awards put £487,310 behind 20 choirs.", title="Close to £500,000 for choirs")
    assert read_amounts(read, Kind.AWARD).amount.pot == 487310


def test_a_sum_in_welsh_is_the_whole_or_the_most() -> None:
    whole = read_amounts(material("Cyfanswm y gronfa fach yw £4,000. Rhaid gwneud cais."), Kind.GRANT).amount
    most = read_amounts(
        material("Mae grantiau ar gael. £300 yw'r mwyaf a roddir mewn un grant."), Kind.GRANT
    ).amount
    assert (whole.pot, most.most) == (4000, 300)
