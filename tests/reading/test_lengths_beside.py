"""The longest term in short sentences of our own, as funders and councils write them, beside lengths that are none."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.months import read_months
from tracker.terms import Kind

OF_GRANTS = [
    (None, "You must be a registered charity with two years' activity behind you."),
    (None, "Three-year average counts if you had one bumper year."),
    (24, "Three-year average income is what we look at. Up to two years' help with running costs."),
    (None, "Applicants need at least one year's track record."),
    (None, "We ask for three years' accounts."),
    (None, "Groups with 12 months' trading history can apply."),
    (None, "Your reserves must be under six months' running costs."),
    (None, "To apply you must have been active for two years."),
    (None, "Only organisations with a two-year track record of community work are considered."),
    (None, "Show us a lease with at least ten years left to run."),
    (None, "You should hold a lease of 25 years or more."),
    (None, "Staff must have worked with you for a year or more."),
    (None, "We want three years of audited accounts and a five-year business plan."),
    (None, "The building must stay in community use for ten years."),
    (None, "The equipment should last at least five years."),
    (None, "Keep your receipts for six years."),
    (None, "Our trustees meet three times a year. We have been giving for twenty-five years."),
    (None, "For 25 years the Foundation has helped small charities."),
    (None, "In its first three years the fund helped 200 groups."),
    (None, "This is year two of a five-year programme."),
    (None, "After 25 years the Foundation is spending out."),
    (None, "In Year 1 we shared £250,000 among 40 groups, in Year 2 £259,460 among 33."),
    (None, "You need two years of independently examined accounts."),
    (None, "Income is averaged over the last three years."),
    (None, "Your charity has to be at least three years old."),
    (None, "Established for three years or more? Then you can apply."),
    (None, "The trees must be looked after for at least five years."),
    (None, "Open to artists within five years of graduating."),
    (None, "Had a grant from us? You must take a break of two years."),
    (None, "Registered with the Commission for a minimum of two years."),
    (None, "You must have at least three years left on your lease."),
    (None, "Refugees who have lived here for less than five years."),
    (12, "A project can be funded for a maximum 12-month period."),
    (12, "You can still request £2,000 to £10,000 for 12 months: core costs, projects."),
    (12, "Small grants to hospices. One year at a time."),
    (6, "What you get: six months in a dedicated studio, and a stipend of up to £750."),
    (12, "Grants are normally for a single year."),
    (12, "Funding is for one year only."),
    (12, "Awards cover a twelve-month period."),
    (12, "Projects must be completed within 12 months of the offer."),
    (12, "Projects must be delivered within one year of receiving the grant."),
    (12, "We make one-year grants."),
    (36, "Funding available for up to 3yrs."),
    (24, "Grants for 1-2 years."),
    (24, "Duration 12-24 months"),
    (18, "The work may take up to 18 months."),
    (36, "£5,000 p.a. for 3 years"),
    (36, "Grants of up to £20k pa over a three year period"),
    (60, "Projects of up to five years."),
    (36, "Our grants normally last one to three years."),
    (36, "Multi-year grants (up to three years)."),
    (12, "The money has to be used within a year."),
    (12, "Spend the grant within 12 months of getting it."),
    (12, "Maximum duration: 12 months"),
    (24, "from 3 to 24 months in length"),
    (9, "A nine-month residency for a writer."),
    (12, "For activity lasting no more than 12 months."),
    (12, "Your project should last no longer than twelve months."),
    (12, "We normally fund for one year at a time."),
    (12, "Grants are awarded on an annual basis, for one year."),
    (36, "Grants can be awarded for one, two or three years."),
    (36, "We can fund you for 1, 2 or 3 years."),
    (24, "£30,000 over two years (£15,000 a year)."),
    (12, "Grants must be spent within a year of the award."),
    (12, "All funds need to be spent within 12 months of receipt."),
    (36, "Support for up to 36 months."),
    (24, "Length of funding: maximum two years"),
    (12, "Grant period: up to 1 year"),
    (12, "Only one-off, single-year awards."),
    (6, "You then have six months to spend it."),
    (6, "Activities need to take place within six months of the award."),
    (36, "Three-year core grants of up to £10,000 a year."),
    (60, "Unrestricted, £25,000 a year, for five years."),
    (12, "The post can be paid for twelve months."),
    (3, "The bursary buys three months of studio time."),
    (4, "Four months' paid research in the archive for one artist."),
    (36, "up to £60,000 per year, for a maximum of three years"),
]  # fmt: skip

OF_CONTRACTS = [
    (58, "2 year, 10 month contract = £878,340, then 1 + 1 extension."),
    (34, "The contract will run for two years and ten months."),
    (48, "The term is 2+1+1 years."),
    (48, "two years with an option of two 12 month extensions"),
    (60, "Contract length: 3 years + 2 x 12 months"),
    (24, "Start 1 July 2026, 12 months, option of a further 12."),
    (72, "A contract for three years, with an option for the Council to extend up to a maximum period of 36 months in any combination."),
    (None, "Artists in Libraries returns for another year."),
    (48, "Contracts of four years, 2026 to 2030 (48 months)"),
    (36, "initial period of 24 months with the option to extend for a further 12 month period"),
    (60, "three (3) years with two (2) optional one-year extensions"),
    (84, "5 years plus option to extend for up to 24 months"),
    (48, "The contract will be for an initial 2 years and may be extended by 2 further years subject to performance."),
    (36, "Contract length: 1+1+1 years"),
    (None, "The mural should last 20 years."),
    (None, "The Council ran this facility for over twenty-five years."),
    (None, "For thirty years the centre has been run by volunteers."),
    (36, "12 months, with the option to extend for a further two periods of up to 12 months each"),
    (60, "36 months with options to extend for up to 24 months in total"),
    (48, "Two years initially, extendable annually for up to a further two."),
    (24, "One year plus one."),
    (60, "The initial term is three years, with two one-year extension options."),
    (48, "24 months (+12 +12)"),
    (60, "3 (+1 +1) years"),
    (96, "up to eight years in total, including all extensions"),
    (22, "1 year, 10 months"),
    (34, "a term of 2 years 10 months"),
    (42, "3 years and 6 months"),
    (60, "The contract is for 36 months and can be extended twice, by 12 months each time."),
    (24, "12 months with a possible extension of 12 months subject to funding"),
    (36, "a period of three years at a value of £1.7 million"),
    (120, "five years with the option to extend for a further five"),
    (18, "The pilot lasts 18 months."),
    (36, "Dwy flynedd o 1 Ebrill 2027, gyda dewis i estyn am 12 mis."),
    (60, "Tair blynedd, gydag opsiwn i ymestyn am hyd at ddwy flynedd."),
    (None, "Providers need three years of accounts."),
    (None, "The supplier must hold insurance for six years after the contract ends."),
    (None, "Young people aged 16 to 25 years."),
]  # fmt: skip

OF_AWARDS = [
    (36, "Two trusts have been given £512,000. The three-year grants will pay for staff."),
    (36, "Six partnerships will share £2.7 million over three years."),
    (24, "The foundation has awarded £90,000 to a garden for two years."),
    (None, "The charity, which has helped people for ten years, wins £5,000."),
    (None, "After three years of campaigning the choir has its grant."),
]  # fmt: skip


@pytest.mark.parametrize(("months", "body"), OF_GRANTS)
def test_a_grants_term_is_told_from_other_lengths(months: int | None, body: str) -> None:
    assert read_months(material(body), Kind.GRANT).months == months


@pytest.mark.parametrize(("months", "body"), OF_CONTRACTS)
def test_a_contracts_term_counts_what_extends_it(months: int | None, body: str) -> None:
    assert read_months(material(body), Kind.CONTRACT).months == months


@pytest.mark.parametrize(("months", "body"), OF_AWARDS)
def test_news_of_an_award_tells_how_long_the_money_lasts(months: int | None, body: str) -> None:
    assert read_months(material(body), Kind.AWARD).months == months
