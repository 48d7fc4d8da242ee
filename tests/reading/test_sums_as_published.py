"""Sums in the ways in which funders publish them: beside sizes that only part requests, a change, what is paid into a fund."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.amounts.amounts import read_amounts
from tracker.reading.months.months import read_months
from tracker.terms import Kind, SourceKind

Sums = tuple[int | None, int | None, int | None]
N = None

#: The least, the most and the pot of a grant in pounds, and the words.
GRANTS: list[tuple[Sums, str]] = [
    ((N, 10000, N), "Micro-grants: up to £750. Main grants: up to £10,000. Micro-grants used to be £250."),
    ((N, 5000, 100000), "Groups can bid for up to £5,000 from the fund, which the commissioner has reopened with £100,000."),
    ((N, N, 3000), "There's £3,000 in this year's Events Chest for faith groups."),
    ((N, 2000, N), "Grants are up to £2,000 (formerly £1,000)."),
    ((N, N, 50000), "The scheme launched with £50,000 in May."),
    ((N, 3000, N), "The most you can have is £3,000; until now it was £1,500."),
    ((N, 25000, N), "Size of grant | Up to £25,000. From March 2018 the turbines' owner puts £140,500 per year (index-linked) into the fund while they turn."),
    ((N, N, N), "Two doors. The small scheme makes grants of less than £10,000 and can meet all of the costs. The main scheme makes grants over £10,000 and meets up to 75% of them."),
    ((N, 10000, N), "Anyone may ask for a micro-grant of up to £750*. Groups may ask for up to £10,000. * The £750 is, for this year, an increase from £250."),
    ((N, 20000, N), "Grant Size<ul><li>Grant applications up to £3,000</li><li>Large grants between £3,001 - £20,000 by exception</li></ul>"),
    ((N, 5000, N), "Grant size: up to £5,000. It receives at least £22,000 annually (index-linked) for the wind farm's life."),
    ((N, 25000, 169000), "Grant size up to £25,000. Wathegar provides £30,030 (index-linked) each year for the life of the wind farm. The Trust's available balance for grantmaking is currently £169,000."),
    ((4500, 20000, N), "Around 25 grants are made each year, typically from £4,500 up to £20,000; the average is around £15,000. Grants of £4,500 or less are considered by a small committee. Applications for over £4,500 will be considered in March."),
    ((1000, 3000, N), "Most grants made by the Trust are generally between £1,000 and £3,000. Larger grants may be considered for capital projects."),
    ((2500, 25000, N), "We make single payments between £2,500 and £25,000. Whoever gets an award of £20,000 or more writes us a report."),
    ((N, 25000, N), "Discretionary grants are one-off unrestricted payments of up to £25,000. The trustees will fund up to £130,000 of discretionary grants a year."),
    ((250, N, N), "We make awards from £250. Two streams: a Main Programme for appeals of £9,000 and above, and a Little Programme for appeals below £9,000."),
    ((N, 20000, N), "Maximum value:\n£ 20,000\nThe Trust gave 64 grants and decreased the amount given from £840,000 to £547,000."),
    ((20001, 500000, N), "The programme offers from £20,001 to £500,000.<ul><li>charities large and small can apply for £200,000 or more</li><li>only those with a small income can apply for less than £200,000</li></ul>"),
    ((N, 30000, N), "You can now apply for up to £10,000 per year for up to 3 years – a total request of £30,000. If you are looking for more than £10,000 per year please see our Main Grants programme."),
    ((1000, 5000, N), "Two sizes: grants of £5,000 or £1,000. For the £5,000 grant your yearly income must be a minimum of £900,000 (there is no maximum). For the £1,000 grant your income must be between £90,000 and £900,000."),
    ((2000, 20000, N), "Ineligible: capital purchases of more than £1,000. Grants of between £2,000 and £20,000 are available."),
    ((250000, 2000000, 44000000), "Councils and trusts can apply to a new £44 million fund to revive historic high streets. Grants of between £250,000 and £2 million are available."),
    ((50000, 2000000, N), "£50,000 to £2million. Applicants must find five per cent of the costs for all grants over £250k. There are two levels: £50k to £250k: deadline April 14th, 2027; £250k to £2m: deadline March 22nd, 2027."),
    ((N, 200, N), "Applications for sums up to 50% of total project cost, to a maximum of £200 will be considered."),
    ((N, 500, N), "As a rule councillors only consider requests for £500 or less. In exceptional cases a higher amount is possible."),
    ((N, N, N), "Grants are for clubs in the parish. All grants of £250 or less will be paid in a lump sum. For grants over £250 it will be necessary to discuss the application."),
    ((N, N, N), "This policy applies to applications for all sums in excess of £100. For grants of less than £100 applications should be made in writing to the Clerk."),
    ((N, 1000, N), "Ask for up to £1,000. Anyone that receives a grant of more than £500 will be required to update the Council in writing."),
    ((300, 300, N), "The fund will be awarding £300 donations to 85 local community projects."),
    ((N, N, N), "Last time a total of £500,000 was there, and there was no upper limit. The average over the last few years was in the region of £15,000. Apply by 11 November."),
    ((N, 5000, N), "We make small grants of up to £5,000 per year to some 90 local bodies each year. Where it is for a project, its total cost should not exceed £200,000."),
    ((N, 5000, N), "The maximum amount awarded under the programme is £5,000 for one year only."),
    ((N, 10000, N), "If the work costs £20,000 or less we can pay half, up to £10,000."),
    ((N, 5000, N), "Grants up to £5,000 (up to £2,000 without a bank account)."),
    ((1000, 10000, N), "Amount: £1k-£10k"),
    ((N, 15000, N), "Grant amount: maximum £15,000 per organisation, 80% intervention rate."),
    ((500, 500, N), "A £500 bursary for each of ten volunteers."),
    ((N, 2000, 20000), "Total fund available: £20,000. Max award: £2,000."),
    ((N, 2000, 20000), "The budget for 2026/27 is £20,000 and the maximum grant is £2,000."),
    ((N, 2000, 20000), "We have £20,000 to distribute this year, with a cap of £2,000 per group."),
    ((5000, 5000, N), "Five grants of £5,000 are available."),
    ((N, N, 25000), "A pot of £25,000 has been made available by the Police and Crime Commissioner."),
    ((N, 1500, 30000), "£30,000 available in total, split equally between three areas. Each group may bid for a maximum of £1,500."),
    ((N, 50000, N), "Funding of up to £50,000 is available over two years (max £25,000 a year)."),
    ((N, 3000, N), "Applications are capped at £3,000."),
    ((100, 250, N), "Awards of £100, £150 and £250 will be made."),
    ((N, 60000, N), "Up to £20k pa for 3 years"),
    ((15000, 30000, N), "Requests should be between £15k and £30k in total."),
    ((N, 10000, N), "Funding available: £10,000 max"),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "body"), GRANTS)
def test_a_funds_sums_are_read(expected: Sums, body: str) -> None:
    made = material(body)
    amount = read_amounts(made, Kind.GRANT, months=read_months(made, Kind.GRANT).months).amount
    assert (amount.least, amount.most, amount.pot) == expected


#: Of what is bought or was let: the same, and the term in months where it is not None.
PAID: dict[Kind, list[tuple[tuple[int | None, int | None, int | None, int | None], str]]] = {
    Kind.CONTRACT: [
        ((N, N, N, 72), "The initial term will be for 3 (three) years, with the option for 3 (three) 1 (one) year extensions. The total contract term will not exceed 6 (six) years (3 + 1 + 1 + 1)."),
        ((N, N, N, 72), "Renewal: 3 Optional 1 Year Extensions (3 + 1 + 1 + 1)"),
        ((N, N, N, 96), "The contract will start in April 2027, with a primary term of six years and options to extend for an additional two years."),
        ((N, N, 7500000, 60), "A local community offer with an estimated annual value of £1,500,000, for 3 years from 2 December 2026, with the option to extend for a further two years, making an estimated cost of £7,500,000 over the total life of the contract inclusive of extensions."),
        ((N, N, 195000, N), "The value of this contract is set at a gross amount of £234,000 with a net amount of £195,000."),
        ((N, N, 300000, 36), "Budget: £100,000 per annum (£300,000 over three years)."),
        ((N, N, N, 48), "Contract length: 2 years + 2 x 12 months."),
        ((N, N, N, 36), "An initial period of 24 months with an option of 12 months."),
        ((N, N, 150000, 36), "The maximum budget is £50,000 per year, i.e. £150,000 over the three-year term."),
        ((N, N, N, 60), "The contract term is five years (3+2)."),
        ((N, N, N, 48), "Duration: 36 months (with an option to extend for up to 12 further months)."),
        ((20000, 35000, 35000, N), "Quotes are invited of between £20,000 and £35,000."),
        ((N, N, 25000, N), "The value of the work is not expected to exceed £25,000 inc. VAT."),
        ((N, N, 80000, N), "There is a fixed budget of £80,000 (ex VAT) for this commission."),
        ((N, N, 480000, N), "The estimated contract value is £480,000 (£96,000 a year)."),
        ((N, N, 480000, 60), "Estimated value £480,000 excluding VAT, £576,000 including VAT; five years."),
        ((90000, 150000, 240000, N), "Lot 1 Adults: £150,000. Lot 2 Young people: £90,000."),
        ((N, N, 240000, N), "The total value across both lots is £240,000."),
        ((N, N, N, N), "Lots: North, South. TUPE applies. £5m public liability insurance is needed and £2m professional indemnity."),
        ((N, N, N, 24), "The service will be commissioned for two years in the first instance."),
        ((N, N, N, 84), "Five years with the possibility of two further one-year extensions."),
        ((N, N, N, 36), "From April 2027 to March 2029 with an optional one-year extension to March 2030."),
        ((N, N, N, 120), "A dynamic market for ten years from 1 June 2026."),
        ((N, N, N, 48), "The framework will run for four years."),
        ((N, N, N, 60), "Expected to begin on 1 May 2027 and end 30 April 2030 (or 30 April 2032 if extended)."),
        ((N, N, N, 36), "12 months with the potential to extend for a further 12 + 12 months."),
        ((N, N, N, 60), "The contract will be for 3 years, with extension options of one year plus one year."),
        ((N, N, 12000, N), "Artist's fee £12,000 to include materials, travel and VAT."),
        ((N, N, 15000, N), "Total commission: £15,000 (artist fee £9,000, fabrication £6,000)."),
        ((2000, 2000, N, N), "Four artists will each receive £2,000."),
        ((N, N, 9000, N), "We have up to £9,000 for this piece of work, including VAT and expenses."),
        ((N, N, 30000, 6), "A six-month commission. Budget £30,000 all in."),
        ((N, N, N, N), "Bidders' annual turnover must be at least £200,000."),
        ((N, N, 10000, N), "Consultancy support, up to 20 days at £500 a day (maximum £10,000)."),
    ],
    Kind.AWARD: [
        ((N, N, 4600000, 60), "The contract, valued at approximately £4.6 million, runs from 1 April 2027 to 31 March 2030, with a possible extension for another two years."),
        ((N, N, 16170000, 72), "Valued at £16,170,000 excluding VAT, it began on 15th September 2025 and will end on 14th September 2029, with an optional extension of up to 24 months."),
        ((N, N, 386702, 24), "Start 1st April 2026, end 31st March 2028. The total value of the contract is £386,702."),
        ((N, N, 275745, 12), "The ICB intends to award a 12-month contract. The contract's lifetime value is approximately £275,745."),
        ((N, N, N, 72), "To approve the award of a contract for a term of 6 years from 1 November 2026."),
        ((N, N, 90000, N), "Mind was awarded £90,000; the Wellbeing Trust came second."),
        ((N, N, 150000, N), "Three organisations were successful: Mind (£50,000), Sense (£60,000) and the Shed (£40,000)."),
        ((N, N, 85000, N), "The winning bid was for £85,000. Five bids were received, from £80,000 to £130,000."),
    ],
    Kind.ENGAGEMENT: [
        ((N, N, 1200000, N), "It is anticipated that the total contract value will be in the region of £1.2 million over the full term."),
        ((N, N, N, 60), "The contract is expected to last three years with up to two years' extension."),
        ((N, N, 250000, N), "The council currently expects to spend up to £250,000 on this contract."),
        ((N, N, N, N), "At present the council spends around £250,000 a year on these services."),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "expected", "body"), [(kind, *row) for kind, rows in PAID.items() for row in rows]
)
def test_a_contracts_sums_and_term_are_read(
    kind: Kind, expected: tuple[int | None, int | None, int | None, int | None], body: str
) -> None:
    made = material(body, source_kind=SourceKind.NOTICE)
    months = read_months(made, kind).months
    amount = read_amounts(made, kind, months=months).amount
    assert (amount.least, amount.most, amount.pot) == expected[:3]
    assert expected[3] is None or months == expected[3]


#: The same, with the term in months, of what is given, taught or was given.
GIVEN: dict[Kind, list[tuple[tuple[int | None, int | None, int | None, int | None], str]]] = {
    Kind.TRAINING: [
        ((N, 20000, N, 12), "Up to fifteen fellows will be chosen. The fellowships last for one year, with two residential courses. A bursary of up to £20,000 supports fellows or those who employ them."),
        ((N, N, N, 36), "Over three years, participants take part in residentials and complete a degree."),
        ((N, N, N, N), "Four sessions of two hours each. Free. It usually costs £95 per person."),
        ((N, N, N, 9), "A nine-month programme for trustees: six workshops and a mentor."),
        ((N, N, N, 6), "Over six months you will meet ten times."),
        ((N, 500, N, N), "Free course. Travel and childcare bursaries of up to £500 are available."),
        ((N, N, N, N), "Tickets £25 (members £15)."),
        ((N, N, N, 24), "The course runs for two academic years, one day a month."),
        ((N, N, N, N), "Our trainer has worked with charities for 20 years."),
        ((N, N, N, 10), "Runs from September 2026 to June 2027."),
        ((N, N, N, N), "A half-day workshop."),
        ((N, N, N, 12), "The accelerator gives you twelve months of support."),
        ((2000, 2000, N, 18), "An 18-month programme, with £2,000 for each organisation that takes part."),
    ],
    Kind.GRANT: [
        ((N, 600, 5000, N), "There is £2,500 for each of two call-outs (so £5,000 in total). You can apply for up to £600."),
        ((500, 20000, 4000000, N), "Three pots totalling more than £4m are open. Projects can apply for grants of between £500 and £20,000 until 28 August."),
        ((N, N, N, 36), "Most grants are for one year. In special cases a grant for up to three years might be considered."),
        ((N, N, N, 12), "Projects have to be completed within one year of the grant."),
        ((N, N, N, 12), "You will have 12 months to spend the money."),
        ((N, N, N, 24), "Grants may be spread over two years."),
        ((N, N, N, 36), "We fund for one, two or three years."),
        ((N, N, N, 60), "We prefer to make commitments of between three and five years."),
        ((N, N, N, N), "You can't apply again within two years of a grant."),
        ((N, N, N, N), "We look for groups that have run for at least three years."),
        ((N, N, N, N), "The Trust was set up ten years ago and will close in five years."),
        ((N, N, N, N), "Decisions take up to three months."),
        ((N, N, N, 18), "Activity can last up to 18 months."),
        ((N, N, N, N), "Young people aged 11 to 18 years."),
        ((N, N, N, N), "Please keep receipts for six years."),
        ((N, N, N, 12), "Single-year grants only."),
        ((N, N, N, 36), "Three-year funding is available for core costs."),
        ((N, N, N, N), "Reserves of more than six months' running costs rule you out."),
        ((N, N, N, 12), "Grants for work that takes place in the year from April 2027 to March 2028."),
        ((N, N, N, N), "The lease must have at least seven years left."),
        ((N, N, N, 24), "Length: 12 to 24 months."),
        ((N, N, N, N), "Applications open for six weeks."),
        ((N, N, N, 36), "Multi-year awards (up to 3 years) can be made."),
        ((N, 90000, N, 36), "Maximum £90,000 over 36 months."),
        ((N, 30000, N, 36), "£10,000 per annum for a maximum of three years."),
        ((N, 45000, N, 36), "Grants of up to £15,000 a year, for three years at the most."),
        ((N, 10000, N, 12), "£10,000 max over 12 months."),
        ((5000, 15000, N, 36), "Between £5,000 and £15,000 in total, over one to three years."),
        ((N, N, N, N), "If you had a grant, wait twelve months before you apply again."),
    ],
    Kind.AWARD: [
        ((N, N, 347470, N), "Since April the foundation has awarded £347,470 to 90 projects. Last year it gave more than £1.2 million. Recent awards include: Never Alone - £3,000; Home-Start - £3,000; African Association - £3,220."),
        ((N, N, 2000, N), "The club was awarded £2,000 towards its £5,000 stage."),
        ((N, N, 2200000, N), "A trust has announced £2.2 million for community foundations. Eleven will receive £200,000 each."),
        ((N, N, 1100000, N), "The £1.1million fund has made 328 grants to 220 groups in the past year."),
        ((N, N, 10000, N), "Ten schools have been given £1,000 each, a total of £10,000."),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "expected", "body"), [(kind, *row) for kind, rows in GIVEN.items() for row in rows]
)
def test_sums_and_terms_of_what_is_given_are_read(
    kind: Kind, expected: tuple[int | None, int | None, int | None, int | None], body: str
) -> None:
    made = material(body, source_kind=SourceKind.NOTICE if kind is Kind.AWARD else SourceKind.FEED)
    months = read_months(made, kind).months
    amount = read_amounts(made, kind, months=months).amount
    assert (amount.least, amount.most, amount.pot, months) == expected
