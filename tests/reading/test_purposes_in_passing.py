"""What stands in the name of a body, or for nobody's good in particular, is no purpose; what can be applied for is one."""

import pytest

from tests.reading.said import said
from tracker.model import Announcement
from tracker.reading.categories.categories import read_categories
from tracker.reading.read import read
from tracker.terms import Category, Kind, SourceKind


def what_for(body: str) -> set[str]:
    return {str(one) for one in read_categories(said(body), Kind.GRANT, months=None).categories}


@pytest.mark.parametrize(
    ("expected", "body"),
    [
        pytest.param("", "Village groups can apply. The Grants and Projects Committee reads it.", id="a committee"),
        pytest.param("project", "Village groups can apply for projects. The Committee reads it.", id="projects"),
        pytest.param("", "Groups can ask the Events Officer for a form.", id="an officer"),
        pytest.param("project", "Groups can ask the officer for money for events.", id="events"),
        pytest.param("", "There is money for the benefit of the village.", id="for the benefit"),
        pytest.param("project", "There is money for benches in the village.", id="for benches"),
        pytest.param("", "It gives us £90,000 a year for the south of the county.", id="for the south"),
        pytest.param("staff_training", "Charities can ask for money for the development of staff.", id="staff"),
        pytest.param(
            "project staff_training", "Areas we fund: patients' comfort; the development of staff.", id="patients"
        ),
        pytest.param("staff_training", "Up to £300 towards personal and professional development.", id="personal"),
    ],
)
def test_a_word_in_a_bodys_name_is_no_purpose(expected: str, body: str) -> None:
    assert what_for(body) == set(expected.split())


#: So long is a page on which a course counts only where it is offered.
REST = (
    "Seven people from the villages read every request, talk it over at one long table, and let everybody know within the month "
    "whether the answer is a yes or a no. They like walks, picnics, bonfires and benches, things that cost little and can be done "
    "again, and above all they like it when those who never came before are among those who come. Whoever was turned down is told "
    "why in plain words, and is welcome to try again with another idea when spring is over. The form is short, and nobody minds "
    "spelling. It can be filled in by hand, on a screen, or with somebody at the library."
)


def of_page(body: str) -> set[Category]:
    made = read(
        Announcement("one", "Vale Trust", SourceKind.PAGE, "Small grants", f"{body}\nHow it goes\n{REST}", "", None)
    )
    return set(made.categories)


@pytest.mark.parametrize(
    ("learning", "body"),
    [
        pytest.param(
            True,
            "Who is it for?\nCharities in Stroud, up to £900.\nWhat can we apply for?\nTraining and conferences for your trustees.",
            id="what can we apply for",
        ),
        pytest.param(
            False,
            "Who is it for?\nCharities in Stroud, up to £900 for a project.\nHow do I apply?\nSend a note on training for your trustees.",
            id="how to apply",
        ),
        pytest.param(
            True,
            "Grants of £900 for charities\nGrant objectives\n- Help charities to last\n- Give staff and volunteers the chance to gain a "
            "qualification\n- Bring neighbours together",
            id="an aim",
        ),
        pytest.param(
            False,
            "Grants of £900 for charities and their projects\nThe form\n- Give details of each qualification that your staff have gained",
            id="an order",
        ),
    ],
)
def test_learning_that_can_be_applied_for_is_a_purpose(learning: bool, body: str) -> None:
    assert (Category.STAFF_TRAINING in of_page(body)) is learning
