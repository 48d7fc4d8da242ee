"""Terms by what is said of them: what is only a part, what nothing goes beyond, ends in other words, lengths that measure else."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.months.months import read_months
from tracker.terms import Kind, SourceKind

GRANTS = [
    # one or two, and "choose"
    (24, "You can choose one year or two."),
    (36, "A group may put in for one year or for as many as three."),
    # nothing beyond
    (9, "We would not expect a project to run for more than nine months."),
    (12, "The trustees make no commitments beyond a single year."),
    (None, "Your group must not have been going for more than nine months."),
    (36, "Grants may run over several years (three at most)."),
    (24, "Money is spread over more than one financial year, two at the very most."),
    # what a sum is for
    (12, "Ask for up to £9,000 to find new drivers over the next twelve months."),
    (None, "The panel will be busy over the next twelve months."),
    (12, "A contribution of £2,000 to one year's running costs."),
    (None, "Keep at least six months' running costs in reserve."),
    # the years of one award
    (24, "The grant pays £5,000 in year one and £3,000 in year two."),
    (36, "It pays £9,000 in year 1, £6,000 in year 2 and £3,000 in year 3."),
    # a wider programme, a funder's life, a budget
    (18, "An 18-month grant, part of a five-year programme for the coast."),
    (None, "The founder chose to spend all her money over 25 years."),
    (None, "The wind farm pays into the fund and should go on for about 25 years."),
    (None, "Our budget was cut by a third over two years."),
    (None, "The election was put off by a year."),
    (12, "The scheme has run from June 2024 to May 2028. Awards are for one year."),
    (24, "Grants run from June 2026 to May 2028."),
    (None, "Successful groups may come back for up to three years running."),
    (36, "A grant towards three years running costs."),
    # windows for spending or events
    (None, "Grants must be spent between June 2026 and June 2027."),
    (None, "Festivals held between 1 May 2026 and 31 October 2026 can be paid for."),
    (12, "Delivery period: 1 April 2026 to 31 March 2027."),
    (None, "Theatres with 40 or more live performances a year."),
    (24, "Grant duration: 12 or 24 months from the award date."),
    (None, "You may have three grants of £1,000 over three years, each on a new application."),
    (None, "If you had a grant you cannot apply again for three years; if you were turned down, for twelve months."),
    (36, "Revenue or capital, project or core, one year or up to three: tell us which."),
    (24, "Venue grants run on a 2-year basis."),
    (None, "The board agreed to cut this budget by 20% over two years."),
    (None, "Had a grant from us before? Two years must have gone by since it ended."),
    (4, "The artist gets four months in the archive."),
]  # fmt: skip


@pytest.mark.parametrize(("months", "body"), GRANTS)
def test_a_grants_term_is_what_is_said_of_it(months: int | None, body: str) -> None:
    assert read_months(material(body), Kind.GRANT).months == months


PAID = [
    (60, "The service starts on 1 April 2026 and ends, at the latest, on 31 March 2031."),
    (60, "The work begins on 1 January 2027. Renewals may take it to December 2031."),
    (48, "The list commenced on 1 April 2026 and will stay open until 31 March 2030."),
    (84, "New contract: 1 October 2026 to 30 September 2031; the Council can carry it on to 30 September 2033."),
    (96, "Five-year contract from 1 June 2026 plus three."),
    (60, "Three years, extendable by up to two."),
    (84, "Three years and, if all goes well, it can go on to seven."),
    (48, "1 July 2026 to 30 June 2028. It can be extended by any period or periods, up to 24 months in all."),
    (36, "Started on 1 April 2024. The contract is extended by twelve months to 31 March 2027."),
    (10, "Contract Period 1 Jun 2026 - 31 Mar 2027 6-12 months"),
    (60, "Duration in months\n\n36\n\nRenewal\n\nYes: two extensions of up to 12 months each"),
    (60, "Contract start 01/04/2026. Duration 36 months; may be renewed twice, 12 months each."),
    (60, "Runs three years from 1 April 2026. Possible extension 1 year on 2 occasions."),
    (60, "It begins on 1 April 2026, for 3 years, and may be lengthened by 1 year and then by 1 year again."),
    (108, "April 2027 to March 2032, renewable to March 2036."),
    (36, "Contract from 01/09/2026 to 31/08/2028, option +12m."),
    (48, "36 months + possible 12."),
    (60, "Duration in months: 36. This contract is subject to renewal: Yes. Two periods of up to 12 months each."),
    (23, "From / to: 27 April 2026 / 31 March 2028"),
    (None, "The market began in 2025 and lasts until 30 September 2029. Round three opens on 2 November 2026."),
    (None, "The path is 12m wide, with the option of 20m in places."),
    (None, "Open. Closing in a 1 year."),
    (None, "Part of a three-year project for the valley. Budget £9,000."),
]


@pytest.mark.parametrize(("months", "body"), PAID)
def test_a_contracts_term_is_what_is_said_of_it(months: int | None, body: str) -> None:
    kind = Kind.OTHER if body.startswith("Started") else Kind.CONTRACT
    assert read_months(material(body, source_kind=SourceKind.NOTICE), kind).months == months


@pytest.mark.parametrize(
    ("kind", "months", "body"),
    [
        (Kind.TRAINING, 12, "Our year-long programme for new leaders."),
        (Kind.TRAINING, 8, "Most pieces of work take six to eight months."),
        (Kind.TRAINING, 18, "Join an 18-month course. It is part of a two-year project."),
        (Kind.AWARD, 36, "A shed has won £40,000. The three-year grant pays for a manager."),
        (Kind.AWARD, 36, "£600,000 covers half of the hub's running costs for three years."),
        (Kind.AWARD, None, "The grant lets 30 people work in museums for a year."),
    ],
)
def test_other_kinds_have_terms_too(kind: Kind, months: int | None, body: str) -> None:
    assert read_months(material(body), kind).months == months
