"""Running costs that are named and not offered, or paid only as a share of a project; and those that are offered after all."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.categories.categories import read_categories
from tracker.terms import Category, Kind

NOT_OFFERED = [
    "Your wages and rent are for the committee to raise. Up to £3,000 for outings.",
    "Others pay your running costs; we pay, up to £3,000, for a day at the seaside.",
    "Need help with running costs? Try the county trust. Up to £3,000 for trips.",
    "We used to fund core costs. These days up to £3,000 goes to outings.",
    "Requests for salaries or rent will be posted back. Up to £3,000 for trips.",
    "We take it that your overheads are met already. Up to £3,000 for a festival.",
    "Tell us how you'll meet your running costs while the play is on. Up to £3,000 for the play.",
    "Groups must have secured their core costs before they ask us for up to £3,000 for an outing.",
    "If it's the electricity bill that keeps you awake, we're not for you. Up to £3,000 for concerts.",
    "People ask whether we could pay core costs. We have talked about it, and the answer is no. Up to £3,000 for trips.",
    "Running costs: others are better placed to help. Up to £3,000 for trips.",
    "Half of last round's forms were rejected because they asked for core costs. Up to £3,000 for trips.",
    "Wages have to come from another pot. Up to £3,000 for trips.",
    "A budget will be returned if it includes any overheads. Up to £3,000 for trips.",
    "The days when we met running costs are gone. Up to £3,000 for trips.",
    "Up to £3,000 for trips, kit, a stall, anything but running costs.",
]  # fmt: skip

SHARE_OF_A_PROJECT = [
    "Up to £8,000 for a project, of which £900 may go on overheads.",
    "Up to £8,000 for projects. Of this, no more than £900 can be for running costs.",
    "Project grants of up to £8,000. A sum towards your core costs can be added if the project needs it.",
    "Grants of up to £8,000 for projects. Core costs may be included as far as the activity depends on them.",
    "Up to £8,000 for projects: direct costs and overheads pro rata.",
    "Up to £8,000 for projects. We can pay for materials, sessional staff and part of your rent.",
    "Up to £8,000 for projects. Allowed: hire of rooms, kit, and a reasonable share of your office costs.",
    "Project grants of up to £8,000. Overheads are met if your project needs them.",
    "Projects of up to £8,000. Running costs can be included where they arise from the project.",
    "Up to £8,000 for an event; overheads are paid so long as they belong to the event.",
    "Up to £8,000 for projects in villages, with an element for your central costs in line with the project's size.",
]  # fmt: skip

OFFERED = [
    "Looking for core costs? You've come to the right place: up to £3,000.",
    "If it's your gas bill that worries you, ask us for up to £3,000.",
    "We expect most of our grants to pay core costs. Up to £3,000.",
    "Tell us how you would spend the money on running costs. Up to £3,000.",
    "Core costs are for small charities hard to find, so we pay them: up to £3,000.",
    "Few funders pay for running costs. We do: up to £3,000.",
    "Other funders pay for projects, we pay core costs, up to £3,000.",
    "A contribution of up to £5,000 towards your running costs.",
    "Core costs are paid if you are a registered charity. Up to £3,000.",
    "We pay core costs so that your projects can go on. Up to £5,000.",
    "Part of the fund is for core costs: up to £5,000 a charity.",
    "Ask for running costs if your group's work reaches people at home. Up to £3,000.",
    "You can have core costs where we know your work already. Up to £3,000.",
    "Up to £3,000 of core funding, when your charity has done good work for a year.",
    "Will you pay core? We will, up to £3,000.",
    "You may ask for capital or for revenue, up to £3,000.",
    "Until 12 March 2027 charities can ask us for core costs of up to £3,000.",
]  # fmt: skip


def _core(body: str) -> bool:
    told = material(body, title="The Wold Fund", published="2026-11-18")
    return Category.CORE_COSTS in read_categories(told, Kind.GRANT, months=None).categories


@pytest.mark.parametrize("body", NOT_OFFERED)
def test_running_costs_that_others_pay_are_not_offered(body: str) -> None:
    assert not _core(body)


@pytest.mark.parametrize("body", SHARE_OF_A_PROJECT)
def test_a_share_of_a_project_is_the_project_alone(body: str) -> None:
    told = material(body, title="The Wold Fund", published="2026-11-18")
    assert read_categories(told, Kind.GRANT, months=None).categories == (Category.PROJECT,)


@pytest.mark.parametrize("body", OFFERED)
def test_running_costs_that_are_offered_stay(body: str) -> None:
    assert _core(body)
