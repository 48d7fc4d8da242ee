"""A page that tells who can apply names other bodies by the way: in its imprint, its stories, its offers of help."""

import pytest

from tests.reading.test_applicants_of_whole_pages import who

PAGE = (
    "Sandpiper Fund\nUp to £900 for days out by the sea, in Fife.\n{told}\nWhat we like\nA plan that fits on one side.\n"
    "How much\n£200 to £900.\nClosing day\n4 June 2027\n{beside}"
)
#: Ways to tell that charities and choirs can apply.
TOLD = [
    pytest.param("Who can apply?\nCharities and choirs with an account of their own.", id="under a heading"),
    pytest.param("Charities and choirs are welcome to apply.", id="in a sentence"),
    pytest.param("We give our grants to charities and choirs.", id="to whom it gives"),
    pytest.param(
        "Does your group, however small, fall into one of these types?\n- Charity\n- Choir", id="one of these"
    ),
    pytest.param("Send us a note if you are:\n- a charity\n- a choir", id="if you are"),
]
#: What else such a page says.
BESIDE = [
    pytest.param("Company limited by guarantee. Housing association.", id="imprint"),
    pytest.param("Our churches > Sandpiper Fund", id="trail"),
    pytest.param("In May Ada Bell spent a week on a boat with a community interest company.", id="story"),
    pytest.param("Somebody from a social enterprise can look over your draft.", id="help"),
    pytest.param("Photo: a housing association at Elie", id="picture"),
]


@pytest.mark.parametrize("told", TOLD)
@pytest.mark.parametrize("beside", BESIDE)
def test_a_body_that_a_page_names_by_the_way_cannot_apply(told: str, beside: str) -> None:
    assert who(PAGE.format(told=told, beside=beside)) == {"charity", "unincorporated"}


@pytest.mark.parametrize(
    ("told", "applicants"),
    [
        pytest.param(
            "Charities, CICs and social enterprises in Fife", "charity cic social_enterprise", id="one line"
        ),
        pytest.param("- Charities\n- CICs\n- Housing associations", "charity cic social_enterprise", id="a list"),
    ],
)
def test_a_line_that_lists_them_tells_who_can_apply(told: str, applicants: str) -> None:
    more = "You need an account to apply for £500 or more; charities need two signatories."
    assert who(PAGE.format(told=told, beside=more)) == {"charity", *applicants.split()}


def test_who_is_named_by_the_way_counts_where_nobody_else_is() -> None:
    assert who(PAGE.format(told="", beside="Somebody from a social enterprise can look over your draft.")) == {
        "social_enterprise"
    }


@pytest.mark.parametrize("part", ["Section 2: Who can apply?", "Part 2 - Who can apply?", "2. Who can apply?"])
def test_the_part_of_a_guide_that_tells_who_is_the_one_that_counts(part: str) -> None:
    guide = (
        "Guidance for applicants\nSection 1: What is it for?\nThe law says that public bodies should look after the shore.\n"
        f"{part}\nOnly choirs can apply.\nSection 3: Help\nYour council of voluntary service, a charity, reads drafts.\n"
        "Closing day\n4 June 2027"
    )
    assert who(guide) == {"unincorporated"}
