"""Sums in the ways in which funders publish them: beside sizes that only part requests, a change, what is paid into a fund."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.amounts import read_amounts
from tracker.reading.months import read_months
from tracker.terms import Kind

Sums = tuple[int | None, int | None, int | None]
N = None

#: The least, the most and the pot of a grant in pounds, and the words.
GRANTS: list[tuple[Sums, str]] = [
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
