"""The sums of a grant by their size and their place beside each other: the whole, the strands, the years, means, another scheme's."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.amounts.amounts import read_amounts
from tracker.terms import Kind

#: (least, most, pot) in pounds.
Sums = tuple[int | None, int | None, int | None]

GRANTS = [
    pytest.param("The grants distribute £90,000 to voluntary organisations. Between £2,000 and £10,000 per organisation.", (2000, 10000, 90000), id="a fund gives out so much 1"),
    pytest.param("Our community fund awards £60,000 to local groups each spring round. Groups can ask for £500 to £3,000.", (500, 3000, 60000), id="a fund gives out so much 2"),
    pytest.param("This programme shares £250,000 between community groups. Grants are from £1,000 to £8,000.", (1000, 8000, 250000), id="a fund gives out so much 3"),
    pytest.param("Small grants totalling £40,000 will be made to local charities. Each can be for £250 to £2,000.", (250, 2000, 40000), id="a fund gives out so much 4"),
    pytest.param("We are investing £120,000 in community groups this year. You can apply for up to £5,000.", (None, 5000, 120000), id="a fund gives out so much 5"),
    pytest.param("The trustees will be giving out £75,000 this autumn. Awards of between £500 and £5,000 can be made.", (500, 5000, 75000), id="a fund gives out so much 6"),
    pytest.param("£80,000 will go to charities in Kent, in grants of £1,000 to £4,000.", (1000, 4000, 80000), id="a fund gives out so much 7"),
    pytest.param("Running costs gone up? £2,000 to £10,000 from a pot of £120,000 towards staff, energy and rent.", (2000, 10000, 120000), id="from a pot of 1"),
    pytest.param("We'll make around twelve awards from a fund of £360,000. Charities can ask for £10,000 a year for three years by 4 October 2026.", (30000, 30000, 360000), id="from a pot of 2"),
    pytest.param("Grants of up to £3,000 come from a total budget of £45,000.", (None, 3000, 45000), id="from a pot of 3"),
    pytest.param("Charities may seek £1,000 to £5,000 out of our £70,000 kitty by 4 October 2026.", (1000, 5000, 70000), id="from a pot of 4"),
    pytest.param("We expect to make twenty grants of £2,000 to £6,000 from an overall pot of £80,000.", (2000, 6000, 80000), id="from a pot of 5"),
    pytest.param("Grants (£500 to £2,500) are drawn from a fund of £30,000.", (500, 2500, 30000), id="from a pot of 6"),
    pytest.param("Charities can apply for up to £8,000 from a £100,000 fund by 4 October 2026.", (None, 8000, 100000), id="from a pot of 7"),
    pytest.param("Up to £50,000 is available in the coming academic year for projects that benefit local people. Charities and schools may ask for £1,000 to £10,000. The deadline is 4 October 2026.", (1000, 10000, 50000), id="so much is available 1"),
    pytest.param("Around £200,000 is available over the next year. Charities can apply for grants of between £5,000 and £20,000 by 4 October 2026.", (5000, 20000, 200000), id="so much is available 2"),
    pytest.param("As much as £60,000 can be given away in this round. Ask for £500 to £3,000.", (500, 3000, 60000), id="so much is available 3"),
    pytest.param("There is up to £30,000 available for charities in each round. Single grants are £250 to £2,000.", (250, 2000, 30000), id="so much is available 4"),
    pytest.param("Up to £90,000 of funding is on offer. Individual grants: £1,000 - £6,000.", (1000, 6000, 90000), id="so much is available 5"),
    pytest.param("Grants of £1,000 to £3,000. Partners may put in one application together, up to £9,000 in all, but no partner gets more than £3,000.", (1000, 3000, None), id="partners together 1"),
    pytest.param("Grants of £1,000 to £10,000 for 12 months. Charities need to have been going for a year and earn no more than £100,000.", (1000, 10000, None), id="means 1"),
    pytest.param("Grants of up to £2,000. Your charity must bring in no more than £50,000 a year.", (None, 2000, None), id="means 2"),
    pytest.param("Grants of up to £2,000. Charities must not raise more than £80,000 a year.", (None, 2000, None), id="means 3"),
    pytest.param("Grants of up to £2,000 for charities whose takings do not exceed £60,000.", (None, 2000, None), id="means 4"),
    pytest.param("Grants of up to £2,000 for charities under £250,000.", (None, 2000, None), id="means 5"),
    pytest.param("Grants of up to £2,000. Charities that receive less than £75,000 a year can apply by 4 October 2026.", (None, 2000, None), id="means 6"),
    pytest.param("£1,000 to £5,000 for clubs on Skye with under £20,000 and no paid staff.", (1000, 5000, None), id="means 8"),
    pytest.param("£1,000 to £5,000 for rent. Charities in Kent and Sussex with less than £90,000 can apply.", (1000, 5000, None), id="means 9"),
    pytest.param("Grants of £1,000 to £5,000. Small means below £60,000.", (1000, 5000, None), id="means 10"),
    pytest.param("Grants of £1,000 to £5,000. We call a charity small if it has under £60,000.", (1000, 5000, None), id="means 11"),
    pytest.param("We help charities in Wales with up to £5,000.", (None, 5000, None), id="no means 1"),
    pytest.param("Grants from £100 for clubs in Fife, with no more than £5,000 for each.", (100, 5000, None), id="no means 2"),
    pytest.param("Six neighbourhoods have £10,000 each to hand out. Groups may ask for up to £1,000.", (None, 1000, None), id="who hands it out 1"),
    pytest.param("Three boards get £20,000 apiece to spend; groups can have up to £500 of it.", (None, 500, None), id="who hands it out 2"),
    pytest.param("Six clubs can have £5,000 each to run a choir.", (5000, 5000, None), id="who is given it"),
    pytest.param("£5,000 a year, for three years. Eligible are constituted groups and charities under £100,000 a year.", (15000, 15000, None), id="means 7"),
    pytest.param("Unrestricted money for five years, £10,000 to £30,000 in each of them, for UK charities.", (50000, 150000, None), id="in each of the years 1"),
    pytest.param("Three-year grants for charities: up to £20,000 in each year.", (None, 60000, None), id="in each of the years 2"),
    pytest.param("Grants last three years and are worth £15,000 to £25,000 in every one of those years.", (45000, 75000, None), id="in each of the years 3"),
    pytest.param("We fund charities for four years, with £10,000 each year.", (40000, 40000, None), id="in each of the years 4"),
    pytest.param("Core funding over seven to ten years, up to £1.5m in total for one organisation.", (None, 1500000, None), id="in total for one 1"),
    pytest.param("Charities may apply for up to £60,000 in total over three years. The deadline is 4 October 2026.", (None, 60000, None), id="in total for one 2"),
    pytest.param("Grants run for two or three years, to a total of £45,000 per organisation.", (None, 45000, None), id="in total for one 3"),
    pytest.param("Over five years, a charity can get no more than £100,000 altogether. The deadline is 4 October 2026.", (None, 100000, None), id="in total for one 4"),
    pytest.param("You may hold several grants, but not more than £20,000 in all for any one charity.", (None, 20000, None), id="in total for one 5"),
    pytest.param("<table><tr><th>Grant</th><th>From</th><th>Up to</th></tr><tr><td>Small</td><td>£500</td><td>£2,000</td></tr><tr><td>Large</td><td>£2,001</td><td>£10,000</td></tr></table><p>Charities can apply by 4 October 2026.</p>", (500, 10000, None), id="least and most by a label 1"),
    pytest.param("<table><tr><th>Strand</th><th>Minimum</th><th>Maximum</th></tr><tr><td>Start</td><td>£1,000</td><td>£5,000</td></tr><tr><td>Grow</td><td>£5,001</td><td>£50,000</td></tr></table><p>Charities can apply by 4 October 2026.</p>", (1000, 50000, None), id="least and most by a label 2"),
    pytest.param("<table><tr><th>Strand</th><th>Least</th><th>Most</th></tr><tr><td>Start</td><td>£1,000</td><td>£5,000</td></tr><tr><td>Grow</td><td>£5,001</td><td>£50,000</td></tr></table><p>Charities can apply by 4 October 2026.</p>", (1000, 50000, None), id="least and most by a label 3"),
    pytest.param("<p><b>Minimum / maximum:</b> £1,000 / £5,000</p><p>Charities can apply by 4 October 2026.</p>", (1000, 5000, None), id="least and most by a label 4"),
    pytest.param("<p>Min/max grant: £500/£2,500</p><p>Charities can apply by 4 October 2026.</p>", (500, 2500, None), id="least and most by a label 5"),
    pytest.param("<p><b>Smallest and largest grant:</b> £300 and £3,000</p><p>Charities can apply by 4 October 2026.</p>", (300, 3000, None), id="least and most by a label 6"),
    pytest.param("<p>Minimum award £750; maximum award £7,500.</p><p>Charities can apply by 4 October 2026.</p>", (750, 7500, None), id="least and most by a label 7"),
    pytest.param("<p>Lowest grant: £200. Highest grant: £900.</p><p>Charities can apply by 4 October 2026.</p>", (200, 900, None), id="least and most by a label 8"),
    pytest.param("It offers up to £1,500 for a one-off arts project. Charities can apply. <em>Mainly music?</em> Tŷ Cerdd may suit you better (its top grant is £5,000). Deadline 4 October 2026.", (None, 1500, None), id="another scheme 1"),
    pytest.param("Up to £2,000 for a project. For bigger plans look at the Lottery's Awards for All, which gives up to £20,000.", (None, 2000, None), id="another scheme 2"),
    pytest.param("Up to £2,000 for a project. If you need more, the county council's fund goes up to £10,000.", (None, 2000, None), id="another scheme 3"),
    pytest.param("Up to £2,000 for a project. Sports clubs should try Sport England instead (grants to £15,000).", (None, 2000, None), id="another scheme 4"),
    pytest.param("Up to £2,000 for a project. A village hall? ACRE's scheme, with grants of up to £75,000, may be a better fit.", (None, 2000, None), id="another scheme 5"),
    pytest.param("There's a £1m scheme of bursaries so that volunteer managers in England can go on a course of their choice: up to £1,950 a head. The form goes live on 23 October 2026.", (None, 1950, 1000000), id="a head 1"),
    pytest.param("Bursaries of up to £500 per person help charity staff to go on a course.", (None, 500, None), id="a head 2"),
    pytest.param("Charities can get training grants: £300 a head, for up to ten of your people.", (None, None, None), id="a head 3"),
    pytest.param("Charities can claim up to £250 each for their volunteers' courses.", (None, 250, None), id="a head 4"),
    pytest.param("Up to £500 for one person, £1,000 for a team, £2,500 where museums club together. The museum applies by 4 October 2026 for its grant.", (None, 2500, None), id="strands 1"),
    pytest.param("Grants: up to £1,000 for a small group, £3,000 for a charity and £8,000 for a partnership.", (None, 8000, None), id="strands 2"),
    pytest.param("Bursaries for artists: take three days (£600) or six days (£1,200) for your own development.", (600, 1200, None), id="strands 3"),
    pytest.param("Choose a small grant (£500) or a large grant (£2,000).", (500, 2000, None), id="strands 4"),
    pytest.param("Most main grants lie between £4,500 and £20,000; requests of £4,500 or less go to the Small Grants Committee.", (None, 20000, None), id="strands 5"),
    pytest.param("Our grants are usually from £3,000 to £12,000. Applications for less than £3,000 are decided by the clerk.", (None, 12000, None), id="strands 6"),
    pytest.param("This year's programme has £85,000 for charities in Leeds. You can ask for anything from £750 to £4,000.", (750, 4000, 85000), id="and others 1"),
    pytest.param("We plan to give away £45,000 in total. Requests should be for £1,000 to £5,000.", (1000, 5000, 45000), id="and others 2"),
    pytest.param("The council has put up £300,000 so that charities can grow. Minimum bid £5,000, maximum bid £25,000.", (5000, 25000, 300000), id="and others 3"),
    pytest.param("Grants between £300 and £1,500, from an annual budget of £20,000.", (300, 1500, None), id="and others 4"),
    pytest.param("The fund is worth £1.2 million, and each organisation can get £20,000 to £80,000.", (20000, 80000, 1200000), id="and others 5"),
    pytest.param("Thanks to Tesco there's £60,000 for good causes. The three winners in each town get £500, £1,000 and £1,500.", (500, 1500, 60000), id="and others 6"),
    pytest.param("£100,000 is there to be spent by March. Bids up to £10,000.", (None, 10000, 100000), id="and others 8"),
    pytest.param("We have £30,000 and expect to make six grants.", (None, None, 30000), id="and others 9"),
    pytest.param("There's £25,000 in this round and we hope to back ten charities.", (None, None, 25000), id="and others 10"),
    pytest.param("With £400,000 to invest, the trustees aim to make around 20 awards of £15,000 to £25,000.", (15000, 25000, 400000), id="and others 11"),
    pytest.param("Nobody gets more than £50,000 or less than £5,000.", (5000, 50000, None), id="and others 12"),
    pytest.param("We don't make grants under £1,000, nor over £6,000.", (1000, 6000, None), id="and others 13"),
    pytest.param("You can request a tenth of last year's income, to a maximum of £15,000.", (None, 15000, None), id="and others 14"),
    pytest.param("Tier 1: £500–£2,000. Tier 2: £2,001–£10,000. Tier 3: more than £10,000, by invitation only.", (500, 10000, None), id="and others 15"),
    pytest.param("Up to £6,000 (£8,000 for charities in the three poorest wards).", (None, 8000, None), id="and others 16"),
    pytest.param("Previously £2,000, the limit's now £3,000.", (None, 3000, None), id="and others 17"),
    pytest.param("Grants of £500 to £5,000, or up to £7,500 where two charities work together.", (500, 7500, None), id="and others 18"),
    pytest.param("You can ask for up to £3,000 (or £5,000 if you have not had a grant from us before).", (None, 5000, None), id="and others 19"),
    pytest.param("Maximum £1,000 (£2,000 for partnerships).", (None, 2000, None), id="and others 20"),
    pytest.param("The grant is £1,500 a year for each of three years.", (4500, 4500, None), id="and others 21"),
    pytest.param("Grants of up to £10,000 a year over three years.", (None, 30000, None), id="and others 23"),
    pytest.param("Up to £40,000, payable over two years.", (None, 40000, None), id="and others 24"),
    pytest.param("A charity with an income of £60,000 might get £3,000.", (3000, 3000, None), id="and others 25"),
    pytest.param("Small grants: £300 to £1,000. Large grants: up to £20,000.", (300, 20000, None), id="looks alike 1"),
    pytest.param("Up to £10,000 is available for capital projects, £500 to £1,000 for running costs.", (500, 10000, None), id="looks alike 2"),
    pytest.param("Grants of £500 to £2,000. Exceptionally we give £10,000.", (500, 10000, None), id="looks alike 3"),
    pytest.param("Grants of up to £2,000. Up to £10,000 is available to each partnership.", (None, 10000, None), id="looks alike 4"),
    pytest.param("Awards to groups under £500 are paid at once. The most we give is £2,000.", (None, 2000, None), id="looks alike 5"),
    pytest.param("Seed grants of £1,000 to £3,000; growth awards of £30,000.", (1000, 30000, None), id="looks alike 6"),
    pytest.param("Try something new: we give up to £5,000 to those who do.", (None, 5000, None), id="looks alike 7"),
    pytest.param("Look at our guidance, which says that grants of up to £4,000 are made.", (None, 4000, None), id="looks alike 8"),
    pytest.param("If you need more than £5,000, the trustees can go up to £8,000.", (None, 8000, None), id="looks alike 9"),
    pytest.param("For larger projects the Trust gives up to £20,000.", (None, 20000, None), id="looks alike 10"),
    pytest.param("Larger charities can ask for up to £20,000, smaller ones for £500 to £2,000.", (500, 20000, None), id="looks alike 11"),
    pytest.param("Up to £150 a head for charities that send people to the course.", (None, 150, None), id="looks alike 12"),
    pytest.param("We pay for up to ten people at £40 a head.", (None, None, None), id="looks alike 13"),
    pytest.param("From £500 we ask for two quotes; grants go up to £3,000.", (None, 3000, None), id="looks alike 14"),
    pytest.param("Working together? Partners can get up to £9,000 in total.", (None, 9000, None), id="looks alike 15"),
    pytest.param("Grants of up to £750 can meet all of the cost, £751 to £2,999 four fifths, £3,000+ a half. The maximum grant we make is £5,000.", (None, 5000, None), id="a cap over a size that is open above"),
    pytest.param("Two million pounds of funding has been found for this year, with a further £3.59 million of capital funding to be delivered in 2027/28.", (None, None, 3590000), id="so much is no one grant's"),
    pytest.param("Two grants of £600,000 each will be made.", (600000, 600000, None), id="so much for each"),
    pytest.param("The maximum single grant will be £5,000. Ask at any time.", (None, 5000, None), id="the largest, told plainly"),
    pytest.param("Annually awarded: £874,090. Small grants: up to £5,000.", (None, 5000, None), id="what is given each year"),
    pytest.param("Each year a payment of circa £24,000 will be made by the turbines' owner to the fund.", (None, None, None), id="what is paid into the fund"),
    pytest.param("Ask for anything from £5 to £500. For £101 and above, you will need to wait for the panel.", (5, 500, None), id="for a size and above"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), GRANTS)
def test_sums_of_a_grant_are_weighed_beside_each_other(body: str, expected: Sums) -> None:
    amount = read_amounts(material(body), Kind.GRANT).amount
    assert (amount.least, amount.most, amount.pot) == expected


def test_a_title_that_says_more_than_is_told_exactly_by_its_text() -> None:
    made = material("The foundation has given £347,470 to 90 charities.", title="More than £300,000 awarded")
    assert read_amounts(made, Kind.AWARD).amount.pot == 347_470


def test_what_those_who_are_asked_for_a_proposal_get_is_not_the_work_s_fee() -> None:
    made = material(
        "The total budget is £10,000. Three artists are invited to a second stage. Each is paid £300 for the trouble."
    )
    amount = read_amounts(made, Kind.CONTRACT).amount
    assert (amount.least, amount.most, amount.pot) == (None, None, 10_000)


def test_what_somebody_is_congratulated_on_is_nothing_to_be_had() -> None:
    made = material(
        "Trustee night school, free, 12 February. Well done Mill Hill Juniors, £9,860 from Sport England."
    )
    assert read_amounts(made, Kind.TRAINING).amount.most is None
