"""Lengths of time that are somebody else's: a provider's history, what the paid-for projects take, a scheme's own extension.

Each class with its look-alikes: the term in months.
"""

import pytest

from tests.reading.build_reading import material
from tracker.reading.months.months import read_months
from tracker.terms import Kind, SourceKind

_PAID = (Kind.CONTRACT, Kind.AWARD)

TOLD: dict[Kind, list[tuple[int | None, str]]] = {
    Kind.AWARD: [
        (60, "The provider has done this for six years. Contract: 36 months from 1st May 2026, optional extension 24 months."),
        (36, "The charity has delivered the service for nine years and the contract is for three years."),
        (24, "They have looked after the garden for more than ten years. Contract length: two years."),
        (24, "The incumbent, who has held the contract for five years, was the only bidder. The new contract is for two years."),
        (12, "Having hosted the network for eight years, Mind was chosen again, for one year."),
        (36, "The contract has been awarded for three years."),
        (36, "The agreement has been let for three years."),
    ],
    Kind.CONTRACT: [
        (60, "From 1 April 2026 for three years; may go on for two years after that."),
        (60, "It will run for three years and, if all is well, for two years thereafter."),
        (48, "The contract lasts two years from June 2027. It could carry on for two years beyond that."),
        (36, "For two years, with one year on top."),
        (48, "Initially three years. It might continue for one year afterwards."),
        (36, "Three years, from 1 June 2027. A report is due two years after that."),
        (None, "An evaluator for a fund under which 37 partnerships run activities for a year."),
        (None, "We want a review of a programme in which schools receive support for three years."),
        (None, "A learning partner is wanted for a scheme whose grantees are funded for up to four years."),
        (24, "A learning partner is wanted, for two years, for a scheme whose projects last for up to four years."),
        (None, "The service helps people who stay with us for six months."),
        (18, "The provider will run the service for 18 months."),
        (24, "Placements for young people. The contract is for two years."),
        (20, "Work runs 2 March 2026 to 29 October 2027."),
        (24, "The work will run from 1 April 2027 to 31 March 2029."),
        (24, "Delivery: 1 April 2027 to 31 March 2029"),
        (12, "Activity takes place 1 January 2027 to 31 December 2027."),
    ],
    Kind.GRANT: [
        (12, "Charities under £100k (averaged over three years) come first. A project up to a year in length."),
        (12, "Income, taken over the last three years, below £100k. A project of up to a year."),
        (None, "Your average income over three years must be below £1m."),
        (None, "You have been operating for three years or more."),
        (None, "An income of under £50,000, taken as a mean across two years."),
        (12, "Towards a project that will be over within 12 months."),
        (6, "Your event has to be done and dusted within six months."),
        (18, "What you do must come to an end within 18 months."),
        (12, "All activities should have ended within a year of the award."),
        (24, "It has to be up and running and finished inside two years."),
        (None, "We will be in touch within two months."),
        (None, "The shop must open within twelve months of closing."),
        (None, "The government has extended both bursary schemes for a further year."),
        (None, "The fund has been extended for two years."),
        (None, "Our scheme has been renewed for another three years thanks to the lottery."),
        (None, "The council has agreed to continue the grants scheme for three years."),
        (None, "The wind farm's owners have confirmed the fund for a further five years."),
        (24, "Grants last a year and can be extended for a further year."),
        (36, "Awards may be renewed each year for up to three years."),
        (36, "Funding is confirmed for three years for each group that we choose."),
    ],
    Kind.TRAINING: [
        (12, "Three years on you are chair, bookkeeper and counsellor. This programme is a year with a group of people in the same boat."),
        (None, "Two years down the line the committee is tired. Come to a workshop."),
        (10, "Five years later, the hall is full. A ten-month course for its volunteers."),
        (6, "You started it. A year in, you want help. The course takes six months."),
        (24, "Two years of learning, with a mentor."),
        (12, "A year of action learning, online."),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "expected", "body"), [(kind, expected, body) for kind, rows in TOLD.items() for expected, body in rows]
)
def test_a_length_is_a_term_only_of_what_is_offered(kind: Kind, expected: int | None, body: str) -> None:
    source_kind = SourceKind.NOTICE if kind in _PAID else SourceKind.FEED
    told = read_months(material(body, published="2026-01-07", source_kind=source_kind), kind)
    assert told.months == expected
