"""Plain sentences about how long a grant may last, and go on; how long a fund lasts is no grant's term."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.amounts.amounts import read_amounts
from tracker.reading.months.months import read_months
from tracker.terms import Kind


@pytest.mark.parametrize(
    ("months", "body"),
    [
        # extension options are included (codebook, fields)
        (24, "The award is for an initial 12 months and can be renewed for a further 12 months."),
        (18, "Grants last a year and may be extended for another six months."),
        (36, "We give two years' funding, with the possibility of a third."),
        (36, "Grants are for two years, with an optional third year."),
        (24, "A grant is for one year in the first instance, with a second year possible."),
        (36, "Our grants last for one year. We may renew them for a second and third year."),
        (24, "The award runs for 12 months, extendable to 24 months."),
        (36, "Awards are for one year, renewable twice."),
        (36, "Grants last two years plus an optional extra year."),
        (48, "Two years of funding initially, followed by up to two further years."),
        # what pays bills for a stretch of days lasts so long
        (6, "The grant meets the rent for the period 1 April to 30 September 2027."),
        # what is not to be had
        (12, "Grants are for one year. There is no option to extend for a further year."),
        (12, "Grants are for one year. Groups may apply for a second grant."),
        (24, "A six-month pilot, with continuation funding for another 18 months."),
        (12, "Grants are for one year. The fund will continue for a further year."),
        (24, "Grants are for up to two years. This is the third year of the fund and may be the last."),
        # the fund's own life
        (12, "Our ten-year Neighbours programme gives one-year grants."),
        (6, "The five-year Walled Gardens initiative awards grants that must be spent within six months."),
        (None, "A new ten-year fund for the valley opens today."),
        # a plain term in other words
        (12, "We expect projects to last around a year."),
        (9, "Time limit: nine months."),
    ],
)
def test_a_grants_term_holds_its_extensions_and_no_others(months: int | None, body: str) -> None:
    assert read_months(material(body), Kind.GRANT).months == months


def test_a_yearly_sum_is_not_multiplied_by_the_years_of_the_fund() -> None:
    amount = read_amounts(material("A ten-year fund that gives grants of up to £2,000 a year."), Kind.GRANT).amount
    assert amount.most == 2_000


@pytest.mark.parametrize(
    ("months", "body"),
    [
        (24, "The initial term is one year. An extension of one year may be offered."),
        (12, "A year of sessions in the park is wanted. The contract is for 12 months."),
    ],
)
def test_an_extension_that_begins_its_sentence_counts(months: int, body: str) -> None:
    assert read_months(material(body), Kind.CONTRACT).months == months


@pytest.mark.parametrize(
    "body",
    [
        "Your club must have been affiliated to its league for six months. Up to £500.",
        "Learn together, one day a month, with a mentor and £500 for your idea.",
        "A coach sees you for two sessions a month and an evening a year.",
    ],
)
def test_how_often_and_how_long_before_are_no_term(body: str) -> None:
    assert read_months(material(body), Kind.GRANT).months is None


@pytest.mark.parametrize(
    ("months", "body"),
    [
        (24, "You may put it towards keeping your organisation going for up to two years."),
        (24, "Our grants keep small choirs going for two years."),
        (36, "Money to keep your hall open for up to three years."),
        (18, "The fund helps to keep a worker in post for up to 18 months."),
        (36, "£30,000 to £80,000 in total, spread over exactly three years."),
        (18, "Awards are paid over precisely 18 months."),
        (24, "The fund pays for a post for a full two years."),
        (12, "Ask for up to £6,000 and take a year to spend it."),
        (None, "The hall takes 120 bookings a year. Ask for up to £6,000."),
        (None, "Halls with fewer than 50,000 visits a year come first."),
        (12, "You have twelve months from the offer to spend the grant."),
        (18, "Groups have 18 months from the date of the award in which to spend the money."),
        # what must be kept, and what was
        (None, "You have two months from the date of offer to send the form."),
        (None, "You must have kept the club going for two years before you apply."),
        (None, "Groups which have been keeping a hall running for three years can apply for £500."),
        (None, "Owners have to keep the hall running for ten years."),
        (None, "Groups that have existed for exactly three years can apply."),
        (None, "We set up the fund exactly three years ago."),
    ],
)
def test_a_grant_keeps_somebody_going_for_so_long(months: int | None, body: str) -> None:
    assert read_months(material(body), Kind.GRANT).months == months


@pytest.mark.parametrize(
    ("months", "body"),
    [
        (36, "The mill has been awarded £236,000. Over three years the money will pay its first keeper."),
        (18, "A hospice is to train befrienders after winning £70,000, to be paid over eighteen months."),
        (24, "The grant will be spread over two years."),
        (36, "The cash will fund a worker for three years."),
        (24, "A grant of £90,000 will pay for a youth worker for two years."),
        (6, "Over six months the award will cover the rent."),
        (48, "The gift of £40,000, spread across four years, will keep the lights on."),
        (30, "With the help of £60,000 over thirty months, the farm will take on two trainees."),
        # how long somebody worked, waited or grew
        (None, "Over three years the choir has grown to eighty. It has been awarded £5,000."),
        (None, "Volunteers raised the money over three years and now have £20,000 from the lottery."),
        (None, "The mill closed for eighteen months. It has been given £10,000."),
        (None, "The charity spent two years looking for money before it won £20,000."),
        (None, "The theatre, dark for two years, has won £9,000."),
    ],
)
def test_news_of_an_award_tells_how_long_the_money_pays(months: int | None, body: str) -> None:
    assert read_months(material(body), Kind.AWARD).months == months


@pytest.mark.parametrize(
    ("months", "body"),
    [
        (36, "The work starts on 1 March 2027 and ends with a report on 28 February 2030."),
        (12, "Work begins on 5 April 2027 and finishes with an exhibition on 4 April 2028."),
        (24, "Contract 1 February 2027 to 31 January 2028 with the possibility of a second year."),
        (36, "Contract 1 April 2027 to 31 March 2029, and possibly a third year."),
        (36, "Contract 1 May 2027 to 30 April 2028 with scope for a second and third year."),
        (12, "Contract 1 February 2027 to 31 January 2028. A review is held in the second year of the strategy."),
        (6, "The work begins on 3 May 2027 and must be done by 30 October 2027."),
        (12, "The service starts on 1 June 2027 and is to be over by 31 May 2028."),
        (None, "Interviews start on 1 March 2027 and end with a visit on 3 May 2027."),
    ],
)
def test_a_contract_ends_with_something_or_may_have_one_more_year(months: int | None, body: str) -> None:
    assert read_months(material(body), Kind.CONTRACT).months == months


@pytest.mark.parametrize(
    ("months", "body"),
    [
        (12, "A year-long programme of six days."),
        (12, "Join us. A year-long mentoring programme."),
        (None, "A year-long wait is usual."),
        (None, "A year of waiting is usual."),
    ],
)
def test_a_year_long_course_may_open_a_sentence(months: int | None, body: str) -> None:
    assert read_months(material(body), Kind.TRAINING).months == months
