"""Classes that a writer who had seen no row brought up: what it is, what the money is for, whether it can be had at any time."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.categories.categories import read_categories
from tracker.reading.deadlines.rolling import read_rolling
from tracker.reading.kinds.kind import read_kind
from tracker.terms import Kind, SourceKind


@pytest.mark.parametrize(
    ("kind", "title", "body"),
    [
        (Kind.OTHER, "Neighbours of the year", "Nominations are open for our Good Neighbour medals. Winners get a medal and a two-course lunch; there is no prize money. The form closes on 8 January 2027."),
        (Kind.TRAINING, "Borrow a bookkeeper", "We pair treasurers of small charities with a retired bookkeeper for an hour a month over half a year. It costs nothing; you can ask at any time."),
        (Kind.TRAINING, "Borrow a lawyer", "Each charity is matched with an experienced solicitor who goes through its constitution with the trustees."),
        (Kind.OTHER, "Borrow up to £20,000", "Charities can borrow up to £20,000 over five years at 6%."),
        (Kind.AWARD, "Lifeboat crew trains 50 with £9k grant", "A Devon lifeboat charity is to train fifty helpers after winning £9,000 from the Harbour Endowment."),
        (Kind.CONTRACT, "The old chapel: would you take it on?", "The Parish Council invites charities and clubs to tell us how they would run it for the village. The lease will be cheap. Expressions of interest to the Clerk by 12 February 2027."),
        (Kind.CONTRACT, "Brief: dance for carers", "The Ford Trust, a health charity, is commissioning an organisation to lead weekly dance for carers. We expect to pay about £9,000. Email a proposal by 19 February 2027."),
    ],
)  # fmt: skip
def test_what_it_is(kind: Kind, title: str, body: str) -> None:
    assert read_kind(material(body, title=title, source_kind=SourceKind.PAGE)).kind is kind


def _bought(body: str) -> tuple[set[str], set[str]]:
    read = read_categories(material(body), Kind.GRANT, months=None, persons_only=False)
    return {str(one) for one in read.categories}, {str(one) for one in read.refused}


@pytest.mark.parametrize(
    "body",
    [
        "Keystone gives charities £8,000: no budget lines, no targets, pay whichever bills are due.",
        "We give charities £8,000 with no forms, no reports, spend it on the rent.",
    ],
)
def test_a_no_is_over_where_the_reader_is_told_to_pay(body: str) -> None:
    assert _bought(body) == ({"core_costs"}, set())


def test_a_no_goes_on_over_a_list() -> None:
    assert _bought("Grants of £900 for a festival. No wages, rent, or debts.") == ({"project"}, {"core_costs"})


@pytest.mark.parametrize(
    "body",
    [
        "Grants of £750 to £4,000, for a show or for a share of your society's yearly running costs.",
        "Up to £4,000 towards putting on a play, or towards the everyday running costs of your club.",
    ],
)
def test_a_thing_that_may_be_had_instead_of_running_costs_is_a_project(body: str) -> None:
    assert _bought(body)[0] == {"core_costs", "project"}


def test_new_pieces_of_work_are_projects() -> None:
    assert _bought("The fund backs new pieces of work by charities.")[0] == {"project"}


@pytest.mark.parametrize(
    ("kind", "body", "rolling"),
    [
        (Kind.TRAINING, "We come to you at a time that suits: pick any weekday.", True),
        (Kind.TRAINING, "A first aid course for charities. Dates by arrangement.", True),
        (Kind.TRAINING, "Food hygiene for lunch clubs. Ring us to fix a date.", True),
        (Kind.TRAINING, "Food hygiene for lunch clubs on 4 March 2027. Ring us to book.", False),
        (Kind.GRANT, "Grants of £500. Ring us to fix a date for a visit.", False),
    ],
)
def test_a_course_by_arrangement_can_be_had_at_any_time(kind: Kind, body: str, rolling: bool) -> None:
    assert bool(read_rolling(material(body), kind)) is rolling
