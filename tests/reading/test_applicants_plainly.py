"""Who can apply, told by the way in one plain sentence; and who is only taught, brought in or named for his work there."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.applicants.applicants import read_applicants
from tracker.terms import Kind


def who(body: str, kind: Kind = Kind.GRANT) -> set[str]:
    return {one.value for one in read_applicants(material(body, title="Mere"), kind).applicants}


@pytest.mark.parametrize(
    ("named", "body"),
    [
        pytest.param({"unincorporated"}, "£700 is on offer to the village group with the boldest plan.", id="on offer to"),
        pytest.param({"unincorporated"}, "Tiny groups can spend our £900 as they like.", id="can spend"),
        pytest.param({"unincorporated"}, "Clubs, send your coaches on a course! We pay half of it.", id="called upon"),
        pytest.param({"unincorporated"}, "Halls may claim half the price of new windows.", id="halls may claim"),
        pytest.param({"school", "unincorporated"}, "Up to £300. Apply if you are a school or gardening club.", id="a gardening club"),
        pytest.param({"charity", "unincorporated"}, "Transport charities and community car schemes can apply for £5,000.", id="car schemes"),
        pytest.param({"unincorporated"}, "Young people's groups can ask for £600 to train their members as peer researchers.", id="taught to be researchers"),
        pytest.param({"individual"}, "Band leaders can apply for a bursary of £400 for a conducting course.", id="leaders of bands"),
        pytest.param({"individual"}, "Youth workers: apply for a travel bursary.", id="workers are called"),
        pytest.param({"individual"}, "Bursaries of £900 for people who want to return to play work.", id="people who want"),
        pytest.param({"charity", "social_enterprise"}, "Charities and social enterprises can apply; a business coach comes with the grant.", id="a business coach"),
        pytest.param({"charity"}, "Charities providing lunch at home may seek up to £900.", id="whatever they provide"),
        pytest.param({"individual"}, "Conductors of brass bands may ask for £400 to study.", id="conductors of bands"),
        # counter-examples
        pytest.param(set(), "Up to £900 to bring musicians into hospitals.", id="brought in"),
        pytest.param(set(), "£900 for trips to halls and gardening clubs.", id="where one goes"),
        pytest.param(set(), "Youth workers were told of the bursary.", id="told of it"),
    ],
)  # fmt: skip
def test_who_is_named_in_a_plain_sentence_can_apply(named: set[str], body: str) -> None:
    assert who(body) == named


@pytest.mark.parametrize(
    "body",
    [
        "Small charities are offered six hours of coaching.",
        "Eight charities in Kent will get a place on our course.",
    ],
)
def test_those_who_are_offered_a_course_can_join(body: str) -> None:
    assert who(body, Kind.TRAINING) == {"charity"}
