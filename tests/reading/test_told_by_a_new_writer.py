"""Classes that a writer who had seen no row brought up: what it is, what the money is for, whether it can be had at any time."""

import pytest

from tests.reading.build_reading import deadlines_of, material
from tracker.reading.applicants.applicants import read_applicants
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


def _who(body: str, kind: Kind = Kind.GRANT) -> tuple[set[str], set[str]]:
    read = read_applicants(material(body), kind)
    return {str(one) for one in read.applicants}, {str(one) for one in read.barred}


@pytest.mark.parametrize(
    "body",
    [
        "The Elm Trust, a grant-making charity in Kent, gives community groups up to £500.",
        "Harbour Homes, a housing association with 4,000 homes, is offering residents' groups up to £500.",
        "The Guild, a company that makes paints, has launched grants of £500 for community groups.",
    ],
)
def test_who_stands_beside_the_name_of_a_giver_does_not_apply(body: str) -> None:
    assert _who(body)[0] == {"unincorporated"}


def test_a_charity_that_is_asked_applies() -> None:
    assert _who("Any group, a charity or a club, can apply. A charity that works with carers may ask for £500.")[
        0
    ] >= {"charity"}


@pytest.mark.parametrize(
    "body",
    [
        "Charities may ask. If you are a community interest company we're afraid that the deed doesn't let us.",
        "Charities may apply. If you are a CIC, we're sorry, our rules won't allow it.",
        "Charities may apply. If you are a CIC we regret that we are not able to help.",
    ],
)
def test_who_is_put_off_with_regret_cannot_apply(body: str) -> None:
    assert _who(body) == ({"charity"}, {"cic"})


def test_regret_for_something_else_puts_nobody_off() -> None:
    body = "Charities can apply. If you are a community group we're afraid the form is long, but do ask."
    assert _who(body)[0] == {"charity", "unincorporated"}


@pytest.mark.parametrize(
    ("kind", "told", "body"),
    [
        (Kind.CONTRACT, ["apply 2027-01-10"], "Fee £900 for an artist. Send a CV and a page on how you'd begin by 10 January 2027."),
        (Kind.GRANT, ["apply 2027-01-10"], "Grants of £500. Tell us in 200 words how you will begin by 10 January 2027."),
        (Kind.CONTRACT, ["apply 2026-10-28", "decision 2026-11-06"], "Proposals by 28 October 2026. We shall choose by 6 November 2026."),
        (Kind.GRANT, ["apply 2026-10-28", "decision 2026-11-06"], "Apply by 28 October 2026. We aim to select five groups by 6 November 2026."),
        (Kind.GRANT, ["apply 2026-11-13", "decision 2026-12-11"], "Y dyddiad cau yw 13 Tachwedd 2026. Cewch wybod erbyn 11 Rhagfyr. Grantiau hyd at £500."),
    ],
)  # fmt: skip
def test_days_of_choosing_and_beginning(kind: Kind, told: list[str], body: str) -> None:
    assert deadlines_of(body, kind) == told
