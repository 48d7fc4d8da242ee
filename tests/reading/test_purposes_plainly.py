"""What money is for, in the plainest sentences: whom a course is for, what others will not pay, what is turned down, what comes beside."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.applicants.applicants import read_applicants
from tracker.reading.categories.categories import read_categories
from tracker.terms import Category, Kind

CORE, PROJECT, TRAIN = Category.CORE_COSTS, Category.PROJECT, Category.STAFF_TRAINING


def said(body: str, title: str = "Mere Fund") -> set[Category]:
    return set(read_categories(material(body, title=title), Kind.GRANT, months=None).categories)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("Charities may ask for up to £20,000 to offer coaching, training and placements to school leavers.", id="offered to school leavers"),
        pytest.param("Up to £900 so that schools can train pupils as reporters.", id="pupils are trained"),
        pytest.param("Grants of £4,000 for charities to mentor and train people who have left prison.", id="those who left prison"),
        pytest.param("£600 for equipment and £150 for training in how to use it.", id="how to use what is bought"),
        pytest.param("Grants of up to £900 for training days for parents of deaf children.", id="days for parents"),
    ],
)  # fmt: skip
def test_a_course_for_those_who_are_helped_is_a_project(body: str) -> None:
    assert said(body) == {PROJECT}


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("Up to £900 so that your volunteers can train as first aiders for young people.", id="volunteers who serve young people"),
        pytest.param("Grants of £400 for leaders of youth groups to take a course in work with young people.", id="leaders learn to work with them"),
        pytest.param("Charities may ask for up to £300 to put their drivers through an advanced test.", id="put through a test"),
        pytest.param("Claim back £200 for each trustee's course.", id="a trustee's course"),
        pytest.param("Grants to train staff and volunteers who support refugees.", id="those who support refugees"),
    ],
)  # fmt: skip
def test_a_course_for_the_people_of_a_body_is_training(body: str) -> None:
    assert TRAIN in said(body)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("We fund what others won't: rent, heating, wages. Small charities may ask for £9,000.", id="what others will not"),
        pytest.param("We pay the costs that most funders don't: insurance, rent and audit. Charities may ask for £9,000.", id="that most funders do not"),
        pytest.param("Groups that hire a room in the old school can claim £500 towards their rent.", id="towards their rent"),
        pytest.param("We fund people, not buildings: charities may ask for £9,000 towards the salary of a key member of staff.", id="people, not buildings"),
        pytest.param("£5,000 for the things nobody else likes to pay for.", id="that nobody else pays for"),
        pytest.param("New clubs may have £300 to get going: a bank account, insurance, a letterhead.", id="to get going"),
        pytest.param("Use our £2,000 for whatever keeps you going. Anything but a new project.", id="anything but a project"),
    ],
)  # fmt: skip
def test_the_bills_of_a_body_are_running_costs_alone(body: str) -> None:
    assert said(body) == {CORE}


def test_who_pays_for_what_others_will_not_turns_nobody_away() -> None:
    body = "We fund what others won't: rent, heating, wages. Small charities may ask for £9,000."
    read = read_applicants(material(body, title="Mere Fund"), Kind.GRANT)
    assert [one.value for one in read.applicants] == ["charity"]
    assert not read.barred


def test_what_is_put_aside_before_a_colon_turns_nobody_away() -> None:
    read = read_applicants(material("We fund people, not buildings: charities may ask for £9,000.", title="Mere"), Kind.GRANT)  # fmt: skip
    assert [one.value for one in read.applicants] == ["charity"]
    refused = read_applicants(material("We do not fund: schools, councils. Charities may ask for £900.", title="Mere"), Kind.GRANT)  # fmt: skip
    assert [one.value for one in refused.applicants] == ["charity"]
    assert {one.value for one in refused.barred} == {"school", "public_body"}


def test_what_we_will_not_fund_is_still_refused() -> None:
    read = read_categories(material("We won't fund: rent, heating, wages. Grants are for festivals.", title="Mere Fund"), Kind.GRANT, months=None)  # fmt: skip
    assert read.categories == (PROJECT,)
    assert CORE in read.refused


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("Charities may have £900 a year for two years for befriending older people.", id="for two years for befriending"),
        pytest.param("Clubs may claim £900 at most, so that beginners can try a boat.", id="at most, so that"),
        pytest.param("<p><b>How much?</b> £200 to £900.</p><p><b>What?</b> Pond dips and lantern walks.</p><p><b>What not?</b> Rent.</p>", id="below What?"),
        pytest.param("Charities, up to £900 for drop-ins and helplines. Training of volunteers may form part of the costs.", id="training may form part"),
        pytest.param("Poets may ask for £900 to spend a month writing.", id="to spend a month writing"),
        pytest.param("Groups may ask for £900 to give lonely carers a day out.", id="to give lonely carers"),
        pytest.param("Many ask us for running costs and we have to turn them all down. Charities may ask for projects of up to £900.", id="turned down"),
        pytest.param("Between £50 and £200 for neighbours to brighten up or green up a corner. No running costs.", id="to brighten up"),
        pytest.param("Grants of up to £3,000 to charities which will teach girls to sail.", id="which will teach"),
        pytest.param("Bids from societies and public bodies for stiles, gates and waymarks. Up to £9,000 each.", id="bids for things"),
        pytest.param("Clubs can get up to £900. We pay for work tasters.", id="work tasters"),
        pytest.param("The money pays for a coordinator of a befriending scheme, and its outings.", id="the coordinator of a scheme"),
    ],
)  # fmt: skip
def test_a_piece_of_work_is_a_project_alone(body: str) -> None:
    assert said(body) == {PROJECT}


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("Groups can apply for revenue grants or project grants of up to £2,000.", id="revenue or project"),
        pytest.param("Restricted or unrestricted: you choose. Charities, up to £9,000.", id="restricted or not"),
    ],
)  # fmt: skip
def test_running_costs_and_a_project_may_be_offered_side_by_side(body: str) -> None:
    assert said(body) == {CORE, PROJECT}


def test_where_one_grant_runs_long_no_purpose_is_said() -> None:
    body = "Grants last between three and six years. Charities with an income of under £90,000."
    assert PROJECT not in said(body, title="Money for the long run")
