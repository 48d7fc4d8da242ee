"""Running costs and courses that are named to be turned down, and those that are offered after all."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.categories.categories import read_categories
from tracker.terms import Category, Kind

CORE, TRAINING = Category.CORE_COSTS, Category.STAFF_TRAINING

TURNED_DOWN = [
    (CORE, "Halls find their energy bills hard to pay. The grant cannot help with those. Up to £3,000 for outings."),
    (CORE, "We hear that core costs are what you need. Sadly our fund does not cover them. Up to £3,000 for trips."),
    (CORE, "Many write to us for wages; none were considered. Up to £3,000 for trips."),
    (CORE, "In spring we were sent bids for rent and for salaries. All of them were declined. Up to £3,000 for trips."),
    (CORE, "The ban extends to salaries, rent and postage. Up to £3,000 for trips."),
    (CORE, "Charities in search of core costs should note that they are no longer on offer. Up to £3,000 for trips."),
    (CORE, "Groups that need running costs should contact the county trust. Up to £3,000 for trips."),
    (CORE, "Your heating costs should come down. Up to £3,000 for insulating a hall."),
    (CORE, "Insurance and rent are the committee's own business. Up to £3,000 for trips."),
    (CORE, "Overheads remain with the group. Up to £3,000 for trips."),
    (CORE, "Please omit rent and salaries. Up to £3,000 for trips."),
    (CORE, "Running costs have no place in a bid. Up to £3,000 for trips."),
    (TRAINING, "Training of your volunteers is organised separately. Up to £3,000 for trips."),
    (TRAINING, "Staff training is to be met from existing resources. Up to £3,000 for trips."),
    (TRAINING, "Kit, storage and the training of volunteers are matters for the club. Up to £3,000 for trips."),
    (TRAINING, "Clubs ask us for staff training. It is not something we can do: we do not pay for such things. Up to £3,000 for trips."),
]  # fmt: skip

OFFERED = [
    (CORE, "We pay rent and wages. We do not fund them for more than three years. Up to £3,000."),
    (CORE, "Core costs are eligible. We cannot pay these in advance. Up to £3,000."),
    (CORE, "The grant pays core costs. How it is split between rent and wages is a matter for the trustees. Up to £3,000."),
    (CORE, "Groups looking for core costs should apply by 4 May. Up to £3,000."),
    (CORE, "Groups that need running costs should ask for them on page 2. Up to £3,000."),
    (CORE, "Running costs may fall due before the grant is paid. We pay them: up to £3,000."),
    (CORE, "Small gifts of up to £300 towards the running of village clubs."),
    (CORE, "A contribution of up to £3,000 to the normal expenditure of the society."),
    (TRAINING, "Training of your volunteers is paid for in full. Up to £3,000."),
    (TRAINING, "Up to £3,000 so that your staff may learn to sign."),
    (TRAINING, "Up to £3,000 for a leader's own development, be it a coach or a course."),
]  # fmt: skip


def _bought(body: str) -> tuple[Category, ...]:
    told = material(body, title="The Wold Fund", published="2026-11-18")
    return read_categories(told, Kind.GRANT, months=None).categories


@pytest.mark.parametrize(("what", "body"), TURNED_DOWN)
def test_what_is_named_to_be_turned_down_is_not_bought(what: Category, body: str) -> None:
    assert what not in _bought(body)


@pytest.mark.parametrize(("what", "body"), OFFERED)
def test_what_is_offered_is_bought(what: Category, body: str) -> None:
    assert what in _bought(body)
