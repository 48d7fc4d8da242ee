"""Who is only named in passing on a page does not apply by it; months of a whole fund are no grant's."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.applicants.applicants import read_applicants
from tracker.reading.months.months import read_months
from tracker.terms import Kind

OPENS = "The fund gives grants of up to £900 for projects that are new. "
NOBODY = [
    # Pieces of names.
    "The Welsh Church Act Fund is a trust that helps with all sorts of purposes.",
    "Apply to the Small Charities Fundraising Training Programme now.",
    "Apply by way of the Social Enterprise Grant Scheme page.",
    "You can apply to the Church Buildings Support Fund by post.",
    "It is part of the Schools Climate Action Initiative.",
    # Counts of people.
    "About 40 organisations (approx. 80 individuals) are in it.",
    "It reaches some teams (around 120 individuals) each year.",
    # Whom it is better for.
    "Projects give choice, with improvements for individuals and carers.",
    "Look for outcomes for individuals that last.",
    "Projects must tell us of benefits to businesses.",
    "The money is there to subsidise the training of small charities.",
    # Whose meeting it is, and who began the fund.
    "Applicants will be invited to speak in the public part of a parish council meeting.",
    "You can apply to the clerk: the town council meetings are on Mondays.",
    "The energy firm Gawcott Community Solar CIC has started it, and you can apply.",
    # What somebody says.
    "“Our community groups, schools and faith groups do a wonderful job for families all over the borough,” said the mayor.",
    "The chair said: “Businesses, charities and public bodies have come together as never before to bring this about.”",
    "“We know what pressure small charities and social enterprises are under in these days,” she said.",
    # What they may do besides.
    "When it is over the community group may charge for the course.",
    "Charities can also list their events on our page.",
    "Community groups can download a poster.",
    "Charities can find out more from our blog.",
]
SOMEBODY = [
    ("charity", "Charities can apply."),
    ("charity", "The Small Grants Fund is for charities."),
    ("public_body", "Parish councils can apply."),
    ("cic", "A CIC that has started work can apply."),
    ("faith_group", "Churches can apply to the Act of Kindness Fund."),
    ("individual", "Individuals can apply."),
    ("charity", "“If your work is new to the town we want to hear from you: charities can apply until May,” said the chair."),
    ("charity", "Charities may ask for £900."),
    ("unincorporated", "Community groups are the people for whom the fund is there."),
    ("charity", "Charities are among those for whom this fund is open."),
    ("unincorporated", "Community groups can put in one form a year."),
]  # fmt: skip


@pytest.mark.parametrize("told", NOBODY)
def test_who_is_named_in_passing_does_not_apply(told: str) -> None:
    assert read_applicants(material(OPENS + told), Kind.GRANT).applicants == ()


@pytest.mark.parametrize(("who", "told"), SOMEBODY)
def test_who_is_called_applies(who: str, told: str) -> None:
    assert who in read_applicants(material(OPENS + told), Kind.GRANT).applicants


@pytest.mark.parametrize(
    "told",
    [
        "SMEs and voluntary and community sector enterprises (VCSEs) are encouraged to take part.",
        "SMEs and VCSEs are welcome to respond.",
        "VCSEs and SMEs are invited to attend.",
        "We invite SMEs, charities and others to comment.",
    ],
)
def test_a_buyer_who_welcomes_small_firms_too_names_nobody(told: str) -> None:
    assert read_applicants(material(told), Kind.ENGAGEMENT).applicants == ()


def test_a_buyer_who_turns_to_charities_names_them() -> None:
    assert read_applicants(material("Charities are invited to attend."), Kind.ENGAGEMENT).applicants != ()


@pytest.mark.parametrize(
    ("months", "told"),
    [
        (None, "Over three years the fund will put £40m into grass-roots sport."),
        (None, "Over five years the council will invest £9,000,000 in clubs."),
        (None, "The council is launching a sports fund: £600,000, over three years, to make pitches better."),
        (None, "There is £2.5 million to spend over four years."),
        (None, "The committee decided to cut the budget of grants to local organisations by 20% over two years."),
        (36, "Grants of up to £30,000 over three years."),
        (36, "You can ask for £15,000 over three years."),
        (24, "A grant of £9,000 a year for two years."),
    ],
)
def test_the_time_of_a_whole_fund_is_no_grants(months: int | None, told: str) -> None:
    assert read_months(material(told), Kind.GRANT).months == months


@pytest.mark.parametrize(
    ("months", "told"),
    [
        (None, "“The grant made all the difference to our little club. We could take on a worker for two years,” she said."),
        (None, "“It meant the world to us, and we ran the garden for three years with it,” said the Wrexham Lunch Club."),
        (None, "“We were able to open every day, and we kept that up for 18 months thanks to it,” says Ann Hughes."),
        (24, "“We want to give people time to plan, so grants will last for two years,” said the chair of the fund."),
        (36, "“This time charities can apply for three years of support, which they have asked us for,” said the chair."),
    ],
)  # fmt: skip
def test_how_long_those_worked_who_were_helped_is_no_grants_term(months: int | None, told: str) -> None:
    assert read_months(material(OPENS + told), Kind.GRANT).months == months
