"""Sums by what their sentence does with them: put into a pot, dealt out, one member's budget, a size that sorts, one of several.

Each class with its look-alikes: (least, most, pot) in pounds.
"""

import pytest

from tests.reading.build_reading import material
from tracker.reading.amounts import read_amounts
from tracker.reading.months import read_months
from tracker.terms import Kind

Sums = tuple[int | None, int | None, int | None]

TOLD: dict[Kind, list[tuple[Sums, str]]] = {
    Kind.GRANT: [
        ((None, None, 25000), "There's £25,000 in this year's pot. Tenants can pitch for benches or a befriending scheme."),
        ((None, None, 40000), "We've got £40,000 in the kitty this spring. Send us your idea."),
        ((500, 1500, 100000), "£500 to £1,500 for small groups. £100,000 in the kitty."),
        ((None, None, 60000), "Sixty groups shared last year's money. This time £60,000 sits in the pot."),
        ((None, 1000, 30000), "£30,000 has been put aside for neighbourhood projects. Ask for up to £1,000."),
        ((None, 1000, 30000), "£30,000 has been ring-fenced for neighbourhood projects. Ask for up to £1,000."),
        ((None, 1000, 30000), "A sum of £30,000 has been earmarked by the parish for local causes; the most any group can have is £1,000."),
        ((500, 1500, 80000), "That is why £80,000 is being put aside for micro-grants of £500 to £1,500."),
        ((None, 2000, 75000), "The police commissioner has pledged £75,000 to youth groups. Up to £2,000 each."),
        ((None, None, 90000), "The harbour company has committed £90,000 to the scheme."),
        ((None, None, 500000), "A Health and Wellbeing Grants programme worth around £500,000 in total has been launched today."),
        ((None, None, 500000), "A new £500,000 programme to help carers has opened."),
        ((None, None, 350000), "The programme, which is worth £350,000, opens on Monday."),
        ((None, None, 120000), "Grants programme (total value £120,000) now open to charities."),
        ((None, None, 45000), "This round's allocation: £45,000."),
        ((None, 5000, 45000), "This round's allocation is £45,000, maximum award £5,000."),
        ((None, 5000, 50000), "Total pot £50,000, maximum £5,000 per organisation."),
        ((None, 5000, 50000), "Overall fund: £50,000. Per organisation: no more than £5,000."),
        ((None, None, 20000), "The total size of the fund will be up to £20,000 in each funding round."),
        ((None, None, 1000), "Applications are reviewed in March, July and October; £1,000 is shared out each time."),
        ((None, None, 6000), "We meet twice a year and £6,000 is given out at each meeting."),
        ((None, 1000, 50000), "Groups can have up to £1,000. £50,000 has been put into the ward budgets for it."),
        ((None, 3000, 80000), "Grants of up to £3,000. Together the neighbourhoods have £80,000 this year."),
        ((50, 300, 6000), "£50-£300 for crafts. We'll carry on until all £6,000 has been given away."),
        ((None, None, 6000), "We shall go on until the £6,000 runs out."),
        ((100000, None, 1247490), "Of its Community Grants Programme £1,247,490 has been set aside for the city. The minimum is £100,000. There is no upper limit."),
        ((100000, None, 1247490), "Its grants come to the region with £1,247,490, which is expected to pay for a handful of large projects. The least you can ask for is £100,000."),
        ((None, 10000, 365000), "Groups can now apply for a share of a £365,000 council fund, with one-off awards of up to £10,000 available."),
        ((None, None, 25000), "Round 3 goes ahead with a reduced budget of £25,000."),
        ((2000, 10000, 120000), "A total of £120,000 is available, and grants ranging from £2,000 to £10,000 will be awarded."),
        ((None, None, 70000), "In this round the trustees have £70,000 at their disposal."),
        ((None, None, 70000), "£70,000 is up for grabs."),
        ((None, 2500, 200000), "Applications are open for our £200k Winter Fund: up to £2,500 a group."),
        ((None, None, 440158), "The total funding available in the region in this round is £440,157.76."),
        ((None, 50000, 440158), "The total funding available in this round is £440,157.76. £264,094.66 of the allocation is for applications up to a maximum value of £10,000, and £176,063.10 for applications from £10,001 up to a maximum of £50,000."),
        ((None, 8000, 90000), "£90,000 is on offer. £60,000 of it is for bids of up to £4,000, £30,000 for bids of up to £8,000."),
        ((1000, 3000, 5000000), "Ask to share £5 million. Every cause that's picked is sure of £1,000; most end up with something between that and £3,000."),
        ((None, 15000, None), "The maximum grant is 15,000, with the average being 8,000."),
        ((500, 5000, None), "Grants range from 500 to 5,000 pounds."),
        ((None, 1000, None), "Each district councillor has £4,500 for voluntary and not for profit organisations in their ward. Ask for up to £1,000."),
        ((100, 1000, None), "All councillors have a small budget of £4,500 that they can spend in their area. Awards of between £100 and £1,000."),
        ((None, None, None), "Each councillor has a total of £500 available to support work in the ward."),
        ((None, None, None), "Every ward member is given £2,000 a year to spend on good causes."),
        ((None, None, None), "Each of the 30 councillors is allocated a 'ward budget' of up to £3,000 to spend on community projects."),
        ((None, None, None), "This fund allows every Councillor to spend £750 within their ward on community projects."),
        ((None, None, None), "Our 51 county councillors each have £8,000 to put into their divisions."),
        ((None, 3000, None), "Got a project? Your ward member can put up to £3,000 towards it."),
        ((100, 1500, None), "Each of your 30 Councillors has a 'ward budget' of up to £3,000. A project can be given anything from £100 to £1,500."),
        ((None, None, None), "Each area committee holds £20,000 for its own patch."),
        ((None, 25000, None), "Up to £25,000. Please discuss bids over £10,000 with us first."),
        ((None, 25000, None), "Up to £25,000. Talk to us before you ask for more than £10,000."),
        ((None, 25000, None), "Up to £25,000. For requests above £10,000 a visit will be made."),
        ((None, 25000, None), "Up to £25,000. Grants above £10,000 need the board's agreement."),
        ((None, 25000, None), "Up to £25,000. If you are asking for more than £10,000 we will want audited accounts."),
        ((None, 25000, None), "Up to £25,000. Two references are required for anything over £10,000."),
        ((None, None, None), "A local panel decides on applications for more than £10,000. Smaller ones are decided by an officer."),
        ((None, None, None), "The committee looks at bids of over £2,000; the clerk deals with the rest."),
        ((None, 20000, None), "Grants of up to £20,000. Requests exceeding £5,000 are paid in two halves."),
        ((None, 5000, 335000), "Awards of up to £5,000 from a total budget of £335,000. There is no minimum or maximum income, but those on less than £100k have priority."),
        ((None, None, None), "For UK charities and CICs taking in no more than £250k. Up to two years' help with running costs."),
        ((2000, 10000, None), "Charities turning over less than £150,000 can still request £2,000 to £10,000."),
        ((200, 3000, None), "A project may be given anything between £200 and £3,000. Who can apply: parish councils raising under £21,000 a year in council tax."),
        ((None, 500, None), "Grants up to £500. Parish councils with a precept below £21,000 can apply."),
        ((None, 500, None), "Grants up to £500 for groups whose takings are below £30,000."),
        ((None, 500, None), "Grants up to £500. Groups which spent under £30,000 last year."),
        ((1000, 5000, None), "£1,000 or £5,000. There is nothing in between. Does our income matter? Yes. £100,000 to £1m: ask for £1,000. Above £1m: ask for £5,000."),
        ((500, 100000, None), "<table><tr><th></th><th>Small Grants</th><th>Large Grants</th></tr><tr><td>Your income</td><td>under £250,000</td><td>£250,000 to £15m</td></tr><tr><td>We give</td><td>£500 – £15,000</td><td>£15,001 – £100,000</td></tr></table>"),
        ((200000, 900000, 9000000), "Grants to a total of £9 million. The range per organisation is £200,000 to £900,000 across the whole term."),
        ((25000, 100000, None), "Charities can ask for between £25,000 and £100,000. The foundation goes on making small awards of up to £1,000 across the UK."),
        ((25000, 100000, None), "Ask for £25,000 to £100,000. Our small grants of up to £1,000 continue as before."),
        ((25000, 100000, None), "Ask for £25,000 to £100,000. It has given away more than £2m since 1999."),
        ((5000, 20000, None), "£5,000 to £20,000. The Fund has passed the £1m mark in grants."),
        ((5000, 20000, None), "£5,000 to £20,000. The Fund has topped £1m in giving."),
        ((None, 2000, None), "Up to £2,000. Since it began the scheme has handed over £300,000."),
        ((None, 2000, None), "Up to £2,000. The first thirty groups have had their share of a £50,000 pot."),
        ((500, 50000, None), "LARGE: up to £50,000 towards repairs costed above £80,000, or kitchens above £30,000. MEDIUM: £3,000 to £10,000. SMALL: £500 to £5,000."),
        ((5000, 100000, None), "There are two categories: £5k to £30k (short form) and £30k to £100k (long form)."),
        ((5000, 100000, None), "<ul><li>£5k to £30k - short form</li><li>£30k to £100k - long form</li></ul><p>The other call (over £100k) is for others.</p>"),
        ((500, 1000, None), "We offer fixed bursaries to makers. £500 if you have been practising for less than five years, £1,000 if for longer."),
        ((1000, 15000, None), "How much? £1,000 - £5,000 a year, for one, two or three years."),
        ((60000, None, None), "Spirit strand: £20,000 to £200,000 per year. Sustain strand: for organisations needing £200,000 or more per year, with no upper limit. Both strands run for three years."),
        ((500, 500, None), "You get £500 worth of outdoor kit that you pick from our catalogue. It is not cash."),
        ((250, 250, None), "Fifty schools will get £250 worth of seeds and tools."),
        ((None, 100, None), "How much? Up to £100."),
        ((None, None, None), "If every church asked it would come to £354 each!"),
    ],
    Kind.CONTRACT: [
        ((None, 5000, None), "Estimated value: up to £5,000 per commission"),
        ((2000, 2000, None), "Four artists will each be paid £2,000 for a commission."),
        ((None, 5000, 40000), "Eight commissions of up to £5,000 each. Total budget £40,000."),
        ((1500, 1500, None), "We shall appoint six facilitators. Fee: £1,500 per artist."),
        ((7500, 15000, 15000), "Commissions available - either 1 commission to maximum £15k or 2 small commissions at £7.5k (total budget £15k)"),
        ((5000, 60000, None), "An open dynamic market. Individual call-offs are expected to be between £5,000 and £60,000."),
        ((None, 10000, None), "Framework of trainers. Each call-off contract will be worth up to £10,000."),
        ((None, None, 22409000), "Budget for the initial term: £22.409m including VAT; no figure is given for the extension."),
        ((None, None, 4337000), "Maximum anticipated value of the whole procurement, extensions included: £4.337 million excluding VAT."),
        ((None, None, 1250), "Fee £1,250.00 all in."),
        ((None, None, 120000), "Estimated value (GBP, ex VAT):\n120000\nContract Duration in months:\n9"),
        ((None, None, 120000), "Estimated Value: GBP 120000. Contract duration 9 months."),
        ((8500, 1365416, 1473916), "<table><tr><th>Lot</th><th>What</th><th>Value excl. VAT</th></tr><tr><td>1</td><td>Advocacy</td><td>£1,365,416</td></tr><tr><td>2</td><td>Visiting</td><td>£100,000</td></tr><tr><td>4</td><td>Board</td><td>£8,500</td></tr><tr><td colspan=2>Total value (estimated)</td><td>£1,473,916</td></tr></table>"),
        ((181810, 878340, 1060150), "Lot 1 Domestic Abuse Support. Help for victims and families. 2 year, 10 month contract = £878,340, then 1 + 1 extension.\n\nLot 2 Behaviour Change Programme. 1 year, 10 month = £181,810, then 1 + 1.\n\nTotal value (estimated) £1,060,150 excluding VAT."),
        ((60000, 90000, 150000), "Lot 1: North. A drop-in for carers. The value is £60,000.\nLot 2: South. A helpline. Its value is £90,000."),
        ((None, None, 45000), "If our bid succeeds you would have £45,000 exc VAT for the work."),
        ((None, None, 2750), "Ten days' work, fee £2750 (£275 a day)."),
        ((None, None, 980000), "The modification increases the value by £240,000 to £980,000 excluding VAT."),
    ],
    Kind.AWARD: [
        ((None, None, 680000), "93 churches and chapels are set to benefit from £680,000 of rescue funding."),
        ((None, None, 18000), "The Foundation has handed out £18,000 to community organisations."),
        ((None, None, 203750), "Eleven library services share £203,750 from the Improvement Fund."),
        ((None, None, 19800), "Fourteen groups share £19,800. There were 40 applications, for more than £86,000 in all."),
        ((None, None, 22700000), "Contract award. Third sector service contracts 18 100 000 GBP; carers service contracts 4 600 000 GBP."),
        ((None, None, None), "53 churches were helped, among them some with Repair Grants of up to £10,000."),
        ((None, None, 4750000), "125 groups are sharing more than £4.75 million, including £9,980 for Blind Starts and £3,451 for the Dog Friends."),
        ((None, None, 60000), "Hearts FC Trust was awarded £60,000. It hopes to raise £15,000 more."),
    ],
    Kind.TRAINING: [
        ((None, None, None), "£15 per group, whoever comes. Three evening sessions for trustees."),
        ((None, None, None), "£65 each, or £240 for up to six trustees of one charity."),
        ((None, None, None), "Free. (We ask for £25 from those with an employer.)"),
        ((None, None, None), "Members £40, others £60."),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "expected", "body"), [(kind, *one) for kind, told in TOLD.items() for one in told]
)
def test_a_sum_is_read_by_what_is_done_with_it(kind: Kind, expected: Sums, body: str) -> None:
    made = material(body)
    amount = read_amounts(made, kind, months=read_months(made, kind).months).amount
    assert (amount.least, amount.most, amount.pot) == expected
