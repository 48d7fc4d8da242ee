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


@pytest.mark.parametrize("beside", [one for one in BESIDE if one.id in ("imprint", "help")])
def test_who_is_only_named_by_the_way_on_a_page_cannot_apply(beside: str) -> None:
    assert who(PAGE.format(told="", beside=beside)) == set()


def test_a_short_text_may_tell_it_in_a_line_without_a_verb() -> None:
    assert who("Up to £300 for a day by the sea.\nRegistered charities in Fife.") == {"charity"}


@pytest.mark.parametrize("part", ["Section 2: Who can apply?", "Part 2 - Who can apply?", "2. Who can apply?"])
def test_the_part_of_a_guide_that_tells_who_is_the_one_that_counts(part: str) -> None:
    guide = (
        "Guidance for applicants\nSection 1: What is it for?\nThe law says that public bodies should look after the shore.\n"
        f"{part}\nOnly choirs can apply.\nSection 3: Help\nYour council of voluntary service, a charity, reads drafts.\n"
        "Closing day\n4 June 2027"
    )
    assert who(guide) == {"unincorporated"}


@pytest.mark.parametrize(
    "beside",
    [
        pytest.param("What the money can buy\n- trips to churches\n- a day with schools", id="what it buys"),
        pytest.param("It can cover:\n- visits to churches\n- hire from local authorities", id="what it covers"),
        pytest.param("Some ideas\n- New benches for churches\n- Planting with a school", id="ideas"),
        pytest.param("This small company gives a tenth of what it earns.", id="this company gives"),
        pytest.param(
            "You apply to the company, and the school by the harbour prints the form.", id="one that is known"
        ),
        pytest.param("Your local network, a social enterprise, can read your draft.", id="who reads drafts"),
        pytest.param("A housing association such as Kirkhill can help you with the form.", id="who helps"),
    ],
)
def test_what_the_money_buys_and_who_gives_or_helps_let_nobody_in(beside: str) -> None:
    told = "We give our grants to charities and choirs."
    assert who(PAGE.format(told=told, beside=beside)) == {"charity", "unincorporated"}
    assert who(PAGE.format(told="", beside=beside)) == set()


@pytest.mark.parametrize(
    ("told", "applicants"),
    [
        pytest.param(
            "Our money goes to charities and nearby schools. Above £700 you must be a registered charity.",
            "charity school",
            id="a condition for larger sums",
        ),
        pytest.param("We give to schools. Charities can apply too.", "school charity", id="others can, too"),
        pytest.param(
            "Projects\nSchools can apply for a project in the sand.", "school", id="a sentence among ideas"
        ),
        pytest.param("Only choirs meeting every week can apply.", "unincorporated", id="who meet"),
        pytest.param(
            "We give to voluntary and charitable organisations.", "charity unincorporated", id="voluntary"
        ),
        pytest.param(
            "Schools can apply, as can those with a place paid by the local authority.", "school", id="who pays"
        ),
        pytest.param("Can a company apply? Yes.", "company", id="a company"),
        pytest.param(
            "Open to any choir or club in the parish, and to the church.",
            "unincorporated faith_group",
            id="the church",
        ),
    ],
)
def test_a_sentence_that_tells_who_counts_where_it_stands(told: str, applicants: str) -> None:
    assert who(PAGE.format(told=told, beside="")) == set(applicants.split())


@pytest.mark.parametrize(
    ("page", "applicants"),
    [
        pytest.param(
            "Latest news\nGrants of £300 are on offer to choirs and charities that sing on the pier this winter.\nWhere\nFife\nWhen\n"
            "By 4 June 2027",
            "charity unincorporated",
            id="news is where one is",
        ),
        pytest.param(
            "Terms and conditions\nAll applicants must be under the age of 19.\nOne form a year.\nWe pay the shop.\nBy 4 June 2027.\n"
            "Registered charity",
            "individual",
            id="an age, and an imprint",
        ),
        pytest.param(
            "Who can apply? Applications will be accepted from the following legal entities:\n- Charitable trusts\n- CIOs\n"
            "- Parish councils that look after a hall\nTo be eligible, the hall must:\n- be in a village\n- be open to all",
            "charity cio public_body",
            id="the following legal entities",
        ),
        pytest.param(
            "Who can take part?\nAnyone can take part. However, you must:\n- be a group; we can't fund individuals. If you are an individual, "
            "partner with a choir.\n- have an account. We can fund choirs and CICs.",
            "unincorporated cic",
            id="anyone, but no individuals",
        ),
        pytest.param(
            "We make grants to choirs.\nWhat we look for\nSongs.\nWho had a grant last year\nSt Ann's church, two primary schools, Pier "
            "Pride CIC\nBy when\n4 June 2027",
            "unincorporated",
            id="who had one",
        ),
        pytest.param(
            "Choirs can apply for a year.\nKey criteria\nApplications must meet one of these priorities:\n- less loneliness\n- more song, "
            "with the health board\nBy 4 June 2027",
            "unincorporated",
            id="priorities",
        ),
        pytest.param(
            "Who can apply?\nYou must:\n- be a CIC or a community group\n- live off trade, such as sales to councils, schools or the public\n"
            "- be open to all\n- have an account",
            "cic unincorporated",
            id="an item's tail",
        ),
        pytest.param(
            "Any charity, church, school or college, or CIC by the sea can have £300.\nWhere\nFife\nWhat for\nA bench.\nBy 4 June 2027",
            "charity faith_group school cic",
            id="bare nouns in a list",
        ),
        pytest.param(
            "Charities can apply.\nWhere\nFife\nWhat for\nA bench.\nRequests from schools, churches and companies are returned.",
            "charity",
            id="returned",
        ),
        pytest.param(
            "Choirs can apply.\nWhere\nFife\nWhat for\nA bench.\nPier Trust: registered charity, company limited by guarantee",
            "unincorporated",
            id="imprint",
        ),
        pytest.param(
            "Who may ask?\nThose under 25 who live by the sea.\nHow much?\n£100.\nTrustees: the vicar, two parish councillors.",
            "individual",
            id="those of an age",
        ),
        pytest.param(
            "You can apply if\nyou are a widow\nyour household's income is low\nHow\nOn paper.\nThe money comes from companies.",
            "individual",
            id="a household",
        ),
        pytest.param(
            "Charities or a Community Interest Company limited by guarantee registered in England can apply.",
            "charity cic",
            id="no imprint",
        ),
    ],
)
def test_where_a_page_tells_who_can_apply(page: str, applicants: str) -> None:
    assert who(f"Sandpiper Fund\n{page}") == set(applicants.split())


@pytest.mark.parametrize(
    ("line", "applicants"),
    [
        pytest.param(
            "Projects must be\n- by the sea\n- run by a choir, a charity or a CIC\n- free",
            "charity cic",
            id="run by",
        ),
        pytest.param(
            "The organisation should:\n- be a registered charity\n- be in Fife", "charity", id="should be"
        ),
        pytest.param(
            "Choirs can apply. We look after a hut with Sea Fields, a housing association.",
            "unincorporated",
            id="a name",
        ),
        pytest.param("In Wales, a CIO, or a charity can apply.", "cio charity", id="no name"),
        pytest.param(
            "Choirs can apply. Schools that would like a talk should ring Sue.", "unincorporated", id="a talk"
        ),
        pytest.param(
            "Choirs can apply.\nOther external funding\nThe Shore Fund helps charities and CICs.",
            "unincorporated",
            id="others",
        ),
    ],
)
def test_who_runs_the_work_applies_and_who_is_named_besides_does_not(line: str, applicants: str) -> None:
    page = f"Sandpiper Fund\nGrants of £200 to £900.\nWhat we like\nA plan that fits on one side.\n{line}\nClosing day\n4 June 2027"
    assert who(page) == set(applicants.split())
