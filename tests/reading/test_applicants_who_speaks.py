"""Who can apply, where a page speaks of itself, of helpers and partners, or refuses by what somebody is not."""

import pytest

from tests.reading.said import said
from tracker.model import Announcement
from tracker.reading.applicants.applicants import read_applicants
from tracker.reading.read import read
from tracker.terms import Applicant, Kind, SourceKind


def who(body: str) -> set[str]:
    return {str(one) for one in read_applicants(said(body), Kind.GRANT).applicants}


@pytest.mark.parametrize(
    ("applies", "body"),
    [
        pytest.param(
            "charity",
            "<p>Money for hospices.</p><h3>What we do not give to</h3><ul><li>Bodies that are not registered charities</li>"
            "<li>Individuals</li></ul>",
            id="a list of the refused names those who are no charities",
        ),
        pytest.param(
            "charity",
            "Up to £900. We cannot help organisations which are not formally recognised as charities.",
            id="a sentence that refuses them",
        ),
        pytest.param(
            "charity",
            "<p>Up to £900 for toys.</p><h3>Exclusions</h3><ul><li>Groups that do not have charitable status</li></ul>",
            id="who has no charitable status",
        ),
        pytest.param("", "Up to £900. We cannot help charities.", id="charities are refused"),
        pytest.param(
            "unincorporated",
            "Groups that are not registered charities can apply for £900.",
            id="who is no charity is let in",
        ),
        pytest.param(
            "charity social_enterprise unincorporated",
            "<p>Grants of £900.</p><h3>We don't give to</h3><ul><li>Firms with shareholders. (You must be a not-for-profit "
            "organisation to have a grant.)</li><li>Students</li></ul>",
            id="a requirement among the refused",
        ),
        pytest.param(
            "charity",
            "<p>Grants of £900 for charities.</p><h3>We don't give to</h3><ul><li>Schools</li><li>Churches. You cannot ask for a "
            "mosque either.</li></ul>",
            id="a refusal behind a refusal",
        ),
        pytest.param(
            "charity",
            "<h3>Within these we help, in no particular order:</h3><ul><li>charities for the blind</li></ul>",
            id="no particular order refuses nobody",
        ),
        pytest.param(
            "",
            "Grants of £900. Can I apply as an individual? Only organisations may apply.",
            id="only organisations",
        ),
    ],
)
def test_a_refusal_of_what_somebody_is_not_says_who_can_apply(applies: str, body: str) -> None:
    assert who(body) == set(applies.split())


@pytest.mark.parametrize(
    ("applies", "body"),
    [
        pytest.param(
            "individual",
            "We are a small charity that looks after young players. Grants to individuals: up to £300.",
            id="the giver is a charity",
        ),
        pytest.param("charity", "We are a charity in Leeds. Can we apply? Yes.", id="an asker is a charity"),
        pytest.param(
            "charity", "<b>We are a charity.</b> Good, fill in the form for £900.", id="an asker who says it"
        ),
        pytest.param(
            "charity unincorporated",
            "Charities and clubs can apply for £900.\nWhat dancers say\nIt was a joy.",
            id="what dancers say",
        ),
        pytest.param(
            "individual", "Up to £300 for dancers. Dancers say that they can apply in a day.", id="dancers can"
        ),
        pytest.param(
            "charity",
            "Grants to charities of up to £900. The Community Councils advise us where money is short.",
            id="who advises the giver",
        ),
        pytest.param(
            "charity",
            "Charities can apply. Use a supplier of your village; local suppliers are best.",
            id="suppliers",
        ),
        pytest.param("company", "Suppliers to the hospital can apply for £900.", id="suppliers who can apply"),
        pytest.param(
            "charity",
            "Charities can apply. State schools may work as a partner, but not apply.",
            id="they work as a partner",
        ),
        pytest.param(
            "charity",
            "<h3>Who can apply</h3><p>Charities.</p><p>Name one partner or more, such as:</p><ul><li>a local authority</li>"
            "<li>a health board</li></ul>",
            id="a list of partners",
        ),
        pytest.param(
            "public_body",
            "<h3>Who can apply</h3><p>One of these, such as:</p><ul><li>a local authority</li></ul>",
            id="a list of those who apply",
        ),
        pytest.param(
            "",
            "We pay £10,000 to £75,000 towards village halls, parks and play areas.",
            id="halls that the money goes towards",
        ),
        pytest.param(
            "unincorporated",
            "We pay £100 to £750 towards the running costs of village halls.",
            id="the costs of halls",
        ),
        pytest.param(
            "individual",
            "Grants of £300 for cookers. Only nurses in an NHS trust or a council may apply for individuals in need.",
            id="where those work who fill in the form",
        ),
        pytest.param(
            "charity faith_group public_body",
            "Applications should be made by a body such as another charity, a social services department or a church.",
            id="a body such as another charity",
        ),
        pytest.param(
            "individual unincorporated",
            "We give £500 to artists and groups who live in Hull.",
            id="artists and groups",
        ),
        pytest.param(
            "unincorporated",
            "Village groups can apply for what will benefit the parish and those who live in it.",
            id="those who live there gain by it",
        ),
        pytest.param(
            "charity unincorporated",
            "Grants for a non-profit making voluntary organisation in the village.",
            id="a voluntary body without profit",
        ),
        pytest.param(
            "charity",
            "Open to charities, also one registered both as a charity and as a company.",
            id="a charity that is a company too",
        ),
        pytest.param(
            "charity cic",
            "Who we help: small charities and CICs in Kent.\nGrants of up to £900 for a new van.",
            id="whom a giver helps are charities",
        ),
        pytest.param(
            "",
            "Who we help: families, schools and churches in Kent.\nUp to £900 for a new van.",
            id="whom it helps",
        ),
    ],
)
def test_who_is_named_beside_those_who_apply_does_not(applies: str, body: str) -> None:
    assert who(body) == set(applies.split())


@pytest.mark.parametrize(
    "told",
    [
        "The trustees know how hard it is to find money for rent.",
        "We do not accept applications made directly by individuals.",
        "We cannot consider requests sent by schools.",
    ],
)
def test_a_fund_that_turns_some_away_or_knows_something_is_open(told: str) -> None:
    body = f"Small grants of up to £300 for registered charities in Devon. {told} Send the form when you like."
    made = read(Announcement("one", "The Otter Trust", SourceKind.PAGE, "Small grants", body, "", None))
    assert made.kind is Kind.GRANT
    assert Applicant.CHARITY in made.applicants


@pytest.mark.parametrize(
    "told",
    [
        "All its grants go to charities that the trustees know.",
        "We do not accept applications.",
    ],
)
def test_a_fund_that_nobody_can_ask_is_none(told: str) -> None:
    body = f"The trust gives grants of up to £300 in Devon. {told}"
    made = read(Announcement("one", "The Otter Trust", SourceKind.PAGE, "The Otter Trust", body, "", None))
    assert made.kind is Kind.OTHER
