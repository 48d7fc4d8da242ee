"""On a whole page running costs and courses are named in many places; what the fund offers is what its money is for."""

import pytest

from tracker.model import Announcement
from tracker.reading.read import read
from tracker.terms import Category, SourceKind

FUND = (
    "Bramble Fund\nUp to £900 for a project that brings neighbours in Stroud out of doors. Send the short form by 4 June 2027.\n"
    "Who can ask\nCharities and community groups in the district.\n"
    "How it is decided\nSeven people from the villages read every request, talk it over at one long table, and let everybody know "
    "within the month whether the answer is a yes or a no. They like walks, picnics, bonfires and benches, things that cost "
    "little and can be done again, and above all they like it when those who never came before are among those who come. "
    "Whoever was turned down is told why in plain words, and is welcome to try again with another idea when spring is over."
)
#: Parts of a page in which nothing is offered to those who apply.
BESIDE = [
    pytest.param(
        "About us\nWe train trustees in the county, and our own core costs are met by a legacy.", id="about us"
    ),
    pytest.param(
        "About us: a charity that trains volunteers and offers supervision to managers.", id="in one line"
    ),
    pytest.param("Who we are: small staff, big ideas, and unrestricted gifts from friends.", id="who we are"),
    pytest.param(
        "Case study\nThe Shed spent its grant on rent, wages and training for its volunteers.", id="case study"
    ),
    pytest.param("Past awards\nTheatre company: core costs for three years.", id="past awards"),
    pytest.param("Other funds\nThe Hazel Fund pays running costs and staff training.", id="other funds"),
    pytest.param("Our donors\nThey let us give unrestricted funding in other counties.", id="donors"),
    pytest.param("Jargon buster\nCore costs: what it takes to run a body, such as rent and wages.", id="words"),
    pytest.param("What we can't pay for\n- core costs\n- training for your staff", id="refused in a list"),
]


def what_for(body: str) -> set[Category]:
    made = read(
        Announcement(
            id="one",
            source="Vale Trust",
            source_kind=SourceKind.PAGE,
            title="Bramble Fund",
            body=body,
            link="",
            published=None,
        )
    )
    return set(made.categories)


@pytest.mark.parametrize("beside", BESIDE)
@pytest.mark.parametrize("markup", [False, True], ids=["plain", "html"])
def test_what_a_page_says_besides_gives_no_purpose(beside: str, markup: bool) -> None:
    told = f"{FUND}\n{beside}"
    if markup:
        told = "".join(
            f"<h2>{one}</h2>" if len(one) < 30 and "-" not in one else f"<p>{one}</p>" for one in told.split("\n")
        )
    assert what_for(told) == {Category.PROJECT}


@pytest.mark.parametrize(
    ("offered", "more"),
    [
        ("What we pay for\n- core costs such as rent\n- a day out", Category.CORE_COSTS),
        ("About the Bramble Fund\nThe grant may pay for your running costs, too.", Category.CORE_COSTS),
        ("What it covers\nTraining for your volunteers and committee.", Category.STAFF_TRAINING),
        (
            "<table><tr><th>Category</th><th>Most</th></tr><tr><td>Running costs</td><td>£400</td></tr></table>",
            Category.CORE_COSTS,
        ),
    ],
    ids=["a list", "about the fund", "under a heading", "a table"],
)
def test_what_the_fund_offers_counts_wherever_it_stands(offered: str, more: Category) -> None:
    told = FUND if offered[0] != "<" else "".join(f"<p>{one}</p>" for one in FUND.split("\n"))
    assert what_for(f"{told}\n{offered}") == {Category.PROJECT, more}
