"""Plain sentences about what money is for: two things said of one grant, papers that are asked for, money that only is there."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.categories.categories import read_categories
from tracker.terms import Category, Kind

CORE, PROJECT, TRAIN = Category.CORE_COSTS, Category.PROJECT, Category.STAFF_TRAINING


@pytest.mark.parametrize(
    ("said", "refused", "body"),
    [
        # what is said second of the grants does not take back the first
        pytest.param(PROJECT, CORE, "The grants are for a project and must not be spent on salaries or rent.", id="and must not"),
        pytest.param(PROJECT, CORE, "Awards pay for equipment, and cannot go towards running costs.", id="and cannot go"),
        pytest.param(PROJECT, CORE, "The scheme is for festivals but should not be used for overheads.", id="but should not"),
        pytest.param(CORE, PROJECT, "The award is for core costs and may not be used for a new project.", id="core and may not"),
        # what takes up the words again refuses them
        pytest.param(PROJECT, CORE, "We fund events. Charities ask us for core costs, but we cannot fund these.", id="we cannot fund these"),
        pytest.param(PROJECT, CORE, "Grants for equipment. We are often asked for running costs and cannot pay for them.", id="and cannot pay for them"),
        pytest.param(PROJECT, CORE, "Grants for equipment. Rent and salaries are not eligible and cannot be included.", id="twice refused"),
        # years are a term, not what lies in reserve
        pytest.param(CORE, PROJECT, "Awards of up to £60,000 over three years for core costs.", id="over three years for core costs"),
        pytest.param(CORE, PROJECT, "Grants run for more than two years and cover core costs.", id="more than two years"),
        pytest.param(PROJECT, CORE, "Grants for events. No charity may hold more than six months' running costs.", id="held in reserve"),
        # "you decide" says what the money is for only where it says how it is spent
        pytest.param(PROJECT, CORE, "£90,000 for villages to share: you decide. Groups can ask for £500 for an event.", id="a vote"),
        pytest.param(CORE, PROJECT, "Unrestricted: you decide how it is spent.", id="how it is spent"),
        # what somebody does who may apply is not what the money is for
        pytest.param(TRAIN, PROJECT, "Bursaries of £500 for professional development. Those who make exhibitions can apply.", id="who makes exhibitions"),
        pytest.param(TRAIN, PROJECT, "Bursaries of £500, so that artists get to workshops and courses. Art handlers can apply.", id="get to workshops"),
        pytest.param(
            TRAIN,
            PROJECT,
            "<p><b>Who can apply:</b> painters in Kent. <b>What:</b> £500 for your professional development. <b>When:</b> now.</p>",
            id="labels within one paragraph",
        ),
        # a plan that must be sent in is no plan that is paid for
        pytest.param(PROJECT, CORE, "Grants for new kitchens. Requests over £8,000 must come with a business plan.", id="must come with"),
        pytest.param(CORE, PROJECT, "Grants to help your charity with a business plan.", id="help with a business plan"),
    ],
)  # fmt: skip
def test_each_purpose_is_said_or_refused_by_its_own_words(said: Category, refused: Category, body: str) -> None:
    told = read_categories(material(body), Kind.GRANT, months=None).categories
    assert said in told
    assert refused not in told


@pytest.mark.parametrize(
    "body",
    [
        "The chest has £20,000 to spend this year.",
        "There is £1m to give away.",
        "You can ask for any sum between £200 and £900.",
        "We need to raise £80,000 for our centre. Our small grants go to charities.",
        "Grants of £500 for freelance dancers.",
    ],
)
def test_money_that_only_is_there_has_no_purpose(body: str) -> None:
    assert not read_categories(material(body), Kind.GRANT, months=None).categories


@pytest.mark.parametrize(
    "body",
    [
        "Freelances in the visual arts who face hardship can apply for £900.",
        "Grants of £900 for people out of work. Half of your income must have come from teaching music.",
        "The Trust runs an open programme for registered charities: four donations of £900.",
    ],
)
def test_the_trade_of_those_who_apply_is_no_purpose(body: str) -> None:
    assert not read_categories(material(body), Kind.GRANT, months=None).categories


def test_taking_a_show_round_is_a_project() -> None:
    told = read_categories(material("Up to £900 for taking a show round village halls."), Kind.GRANT, months=None)
    assert told.categories == (PROJECT,)
