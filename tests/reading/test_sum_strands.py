"""Sums that stand in strands, labels, columns and lists: what has no ceiling, whose year it is, what only sorts.

Each class with its look-alikes: (least, most, pot) in pounds.
"""

import pytest

from tests.reading.build_reading import material
from tracker.reading.amounts.amounts import read_amounts
from tracker.reading.months.months import read_months
from tracker.terms import Kind

Sums = tuple[int | None, int | None, int | None]

TOLD: dict[Kind, list[tuple[Sums, str]]] = {
    Kind.GRANT: [
        # a strand without a ceiling
        ((250, None, None), "<b>Large Grants</b> are those of more than £9,000.<br/><b>Small Grants</b> are of £250 to £9,000."),
        ((300, None, None), "<ul><li>Small Grants: applications between £300 and £3,000.</li><li>Transformation Grants: for grants over £10,000.</li></ul>"),
        ((500, None, None), "Small awards are from £500 to £5,000. Major awards are anything above £5,000."),
        ((None, None, None), "Small grants: up to £5,000. Large grants: over £5,000."),
        ((None, None, None), "<table><tr><td>Minor</td><td>up to £2,000</td></tr><tr><td>Major</td><td>more than £2,000</td></tr></table>"),
        ((1000, None, None), "There are two levels: Starter (£1,000 to £10,000) and Main (over £10,000)."),
        ((250, None, None), "Our small grants run from £250 to £2,500; large grants begin at £2,501."),
        ((None, 5000, None), "Grants of up to £5,000. Applications of more than £1,000 are looked at by the full board."),
        ((None, 10000, None), "Grants of up to £10,000. Large grants (those of more than £5,000) need two referees."),
        ((500, 5000, None), "Grants of £500 to £5,000. Anything over £2,000 must come with two quotes."),
        # whose year it is: the label says so
        ((None, 75000, None), "<table><tr><td>Maximum per year</td><td>£25,000</td></tr><tr><td>Length</td><td>up to three years</td></tr></table>"),
        ((None, 40000, None), "Annual maximum: £20,000. Grants run for two years."),
        ((None, 30000, None), "Amount per year: up to £10,000. Duration: up to three years."),
        ((None, 36000, None), "Yearly limit: £12,000\nLength of grant: three years"),
        ((None, 30000, None), "Most you can ask for each year: £15,000. Term: two years."),
        ((None, 5000, None), "Annual income under £50,000. Grants of up to £5,000 for projects of up to two years."),
        ((None, 5000, None), "Maximum grant: £5,000. Grants are for up to two years."),
        # a yearly most beside a least that is no year's
        ((750, 15000, None), "The minimum is £750 and the maximum is £5,000 per year. You can apply for 1, 2 or 3 years."),
        ((500, 18000, None), "Minimum grant £500, maximum £6,000 a year. Grants run for one, two or three years."),
        ((1000, 20000, None), "From £1,000 to at most £10,000 a year. You may ask for one or two years. For equipment £10,000 is the most, once."),
        ((None, 50000, None), "Grants of up to £50,000 over five years, that is up to £10,000 a year. Grants last five years."),
        # a sum's neighbour in a form has a limit of its own
        ((1000, 5000, None), "Maximum: £5,000 (minimum £1,000)"),
        ((1000, 5000, None), "<p><b>Minimum:</b> £1,000 &nbsp; <b>Maximum:</b> £5,000<br><b>Opening:</b> 3 November 2026</p>"),
        ((250, 3000, None), "Min £250 Max £3,000"),
        ((250, 3000, None), "Max. grant £3,000 (min. £250)"),
        ((500, 8000, None), "Minimum award: £500; maximum award: £8,000."),
        ((500, 8000, None), "£8,000 maximum, £500 minimum."),
        ((None, 8000, None), "£8,000 maximum. Match funding is welcome."),
        # what only sorts, and what it brings
        ((None, None, None), "Tell us what you need. More than £500 means a monitoring form afterwards."),
        ((None, 3000, None), "Ask for up to £3,000. Over £1,000 triggers a visit."),
        ((None, 3000, None), "Ask for up to £3,000. Above £1,000 requires three quotes."),
        ((None, 3000, None), "You can have up to £3,000. More than £750 involves a short call with us."),
        ((None, 3000, None), "Up to £3,000 is possible. A grant of over £2,000 brings with it a report after six months."),
        ((100, 1000, None), "Grants of £100 to £1,000. Under £250 calls for nothing but a letter."),
        ((1, 500, None), "From <b>£1 to £500</b>.<ul><li>£100 or less: ask whenever you like.</li><li>£101 and above: goes to a panel.</li></ul>"),
        ((50, 900, None), "Grants from £50 to £900.<ul><li>Up to £200: decided by the clerk.</li><li>£201 or more: the committee meets in May.</li></ul>"),
        ((10000, 40000, None), "Groups can bid for more than £10,000 (the ceiling is £40,000) towards a new project."),
        ((5000, 20000, None), "You may apply for over £5,000 and up to £20,000."),
        ((2000, 9000, None), "Ask for more than £2,000 but no more than £9,000."),
        ((None, 9000, None), "If you ask for more than £2,000 we will visit you. The most is £9,000."),
        # a label over a list of limits
        ((None, 2500, None), "Up to: £500 for one individual; £1,500 for a team; £2,500 for several museums together"),
        ((None, 6000, None), "Maximum: £1,000 for a new group; £3,000 for a charity; £6,000 for a partnership."),
        ((None, 4000, None), "Up to: £4,000"),
        ((None, 80000, None), "Grants of up to £80,000 over two years, or £10,000 over one, are on the table for charities."),
        ((None, 12000, None), "Up to £12,000 for charities, or £2,000 for groups without a constitution."),
        ((250, 400, None), "Three small grants. Start-up: £250, once. Running costs: £250 every year. Equipment (laptop, printer): £400, once in five years."),
        ((200, 1000, None), "Set-up grant: £200. Equipment grant: £1,000. Training grant: £500."),
        # a pot
        ((100, 10000, 100000), "£100,000 to spend on things that residents and their neighbours will use. From £100 to £10,000."),
        ((250, 5000, 60000), "£60,000 to help families through the winter. Bids of £250 to £5,000."),
        ((None, 2000, 50000), "£50,000 to invest in village halls: up to £2,000 each."),
        ((500, 1500, 40000), "£40,000 towards happier, healthier lives in Hull. Grants of £500 to £1,500."),
        ((None, None, 12000000), "A new £12 million grant programme. Each grant runs for three years."),
        ((None, None, 250000), "The council has opened a £250,000 grant scheme for carers' groups."),
        ((None, None, 90000), "A £90,000 grants pot for the coast opens today."),
        ((5000, 5000, None), "One £5,000 grant will be made."),
        ((None, 5000, 335000), "The Community Foundation for Northern Ireland has £335,000 from Nationwide to award, in grants of up to £5,000."),
        ((None, 1000, 20000), "The Friends of Ings Moor have £20,000 left from the appeal to give away, up to £1,000 at a time."),
        ((200, 15000, 135000), "Applications £200 to £15,000. £135,000 allocated, £45,000 in each of three rounds."),
        ((None, 5000, 90000), "£90,000 in all, £30,000 in each of three rounds. Up to £5,000 each."),
        (
            (250, 10000, 100000),
            ("<table><tr><th>Grant</th><th>How much</th><th>Allocation</th></tr><tr><td>Seed</td><td>£500 to £5,000</td><td>£30,000</td></tr>"
            "<tr><td>Blossom</td><td>£5,001 to £10,000</td><td>£60,000</td></tr><tr><td>Roots</td><td>£250 to £1,500</td><td>£10,000</td></tr></table>"),
        ),
        (
            (None, 8000, 60000),
            "<table><tr><th>Strand</th><th>Up to</th><th>Pot</th></tr><tr><td>Small</td><td>£1,000</td><td>£20,000</td></tr><tr><td>Large</td><td>£8,000</td><td>£40,000</td></tr></table>",
        ),
        (
            (None, 8000, 60000),
            "<table><tr><th>Strand</th><th>Maximum</th><th>Total available</th></tr><tr><td>Small</td><td>£1,000</td><td>£20,000</td></tr><tr><td>Large</td><td>£8,000</td><td>£40,000</td></tr></table>",
        ),
        ((None, 5000, None), "Every county councillor has £5,000 to spend. There is no limit on what you can ask for, up to that £5,000."),
    ],
    Kind.CONTRACT: [
        (
            (360000, 420000, 1200000),
            ("<table><tr><th>Lot</th><th>Districts</th><th>Most we can pay (excluding VAT)</th></tr><tr><td>North East</td><td>Bolsover</td><td>£420,000</td></tr>"
            "<tr><td>North West</td><td>High Peak</td><td>£360,000</td></tr><tr><td>South</td><td>Erewash</td><td>£420,000</td></tr></table>"
            "<p>These figures make £1,200,000 (£1,440,000 with VAT).</p>"),
        ),
        (
            (50000, 70000, 120000),
            "<table><tr><th>Lot</th><th>Area</th><th>Value</th></tr><tr><td>A</td><td>Coast</td><td>£50,000</td></tr><tr><td>B</td><td>Hills</td><td>£70,000</td></tr></table>",
        ),
        ((60000, 130000, 190000), "Open procedure, two lots: (1) co-design of programmes, £130,000; (2) evaluation, £60,000. Total £190,000."),
        ((20000, 55000, 75000), "Lots: (a) gardens, £20,000; (b) benches and paths, £55,000."),
        ((30000, 45000, 75000), "In three lots: 1. Singing £30,000; 2. Dance £45,000."),
        ((280000, 400000, 680000), "Lot 1 (north): £400,000. Lot 2 (south): £280,000. Both are without VAT; with VAT the two come to £816,000."),
        ((10000, 20000, 30000), "Lot 1: £10,000 net. Lot 2: £20,000 net. Gross total £36,000."),
        ((None, None, 10000), "ARTIST FEE: a total of £10,000 for design, engagement, production and installation; about half will go on workshops."),
        ((None, None, 60000), "They seek an external evaluator for a £1.8m fund under which 37 partnerships run activities. Contract ceiling £60,000 excluding VAT."),
        ((None, None, 25000), "We need a learning partner for our £4 million programme. Budget £25,000."),
        ((None, None, 30000), "Invitation to quote: an independent review of the £600,000 Warm Spaces fund. Price limit £30,000."),
        ((None, None, 80000), "A grants manager is sought for a new £500k small grants fund; the management fee is £80,000 in all."),
    ],
    Kind.ENGAGEMENT: [
        ((None, None, None), "Views sought on infrastructure support. £135,523 is spent each year at present."),
        ((None, None, None), "The service costs £90,000 annually."),
        ((None, None, None), "Present spend is in the order of £210,000 in a year."),
        ((None, None, 400000), "The contract is likely to be worth £400,000 in total."),
    ],
    Kind.AWARD: [
        ((None, None, 97500), "1st July 2026 to 30th June 2028, total cost £97,500 (£32,500 pa). Below threshold."),
        ((None, None, 60000), "The contract, worth £60,000 (£20,000 a year), went to Mind in Salford."),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "expected", "body"), [(kind, expected, body) for kind, rows in TOLD.items() for expected, body in rows]
)
def test_what_a_sum_is_for_is_told_by_where_it_stands(kind: Kind, expected: Sums, body: str) -> None:
    announcement = material(body)
    amount = read_amounts(announcement, kind, months=read_months(announcement, kind).months).amount
    assert (amount.least, amount.most, amount.pot) == expected
