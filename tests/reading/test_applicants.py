import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.said import quotes_hold, said
from tracker.reading.applicants.applicants import read_applicants
from tracker.terms import Applicant, Kind

NFP = "charity social_enterprise unincorporated"
WHO = [
    ("charity faith_group", "Charities can apply; a religious group may apply too."),
    ("company unincorporated", "Farmers, crofters and community groups can ask for help with hedges."),
    ("charity unincorporated", "Charities may ask for £5,000. Groups with no charity number: £500."),
    ("charity", "Grants for grass-roots charities."),
    ("individual", "Sole traders can apply."),
    ("individual", "One poet will have a stipend of £900."),
    ("charity", "Registered charities can apply."),
    ("charity cio", "Open to UK registered charities and CIOs."),
    ("charity cic", "Charities and Community Interest Companies may apply for up to £5,000."),
    (NFP, "Any not-for-profit organisation in Hull can ask for a grant."),
    (NFP, "We welcome applications from VCSE organisations."),
    ("charity unincorporated", "Voluntary and community organisations may apply."),
    ("charity unincorporated", "The fund is open to third sector organisations in Fife."),
    ("unincorporated", "Constituted community groups can have £500."),
    ("unincorporated charity", "<h3>Who can apply</h3><ul><li>informal groups</li><li>charities</li></ul>"),
    ("school charity", "Schools and charities are invited to apply."),
    ("public_body charity", "Parish councils and charities can apply."),
    ("individual", "Bursaries for individual artists and freelancers: apply by 5 May."),
    ("faith_group", "Churches and other places of worship can apply for repairs."),
    ("social_enterprise", "Co-operatives and community benefit societies are eligible."),
    ("charity", "Who can apply: charities. Who cannot: see our site."),
    ("charity", "Charities can apply; individuals cannot."),
    ("charity", "Charities may apply, but schools and councils may not."),
    ("", "Last year our volunteers visited 40 schools. The deadline is 4 May."),
    ("", "Closes on 5 May."),
    ("unincorporated", "We give £200 to new groups that have no account yet."),
    ("charity", "Village hall charities can apply."),
    ("individual", "Bursaries of £400 for youth workers. Apply by 5 May."),
    ("charity unincorporated", "Gall elusennau a grwpiau cymunedol ymgeisio."),
    ("school", "Mae'r gronfa ar agor i ysgolion."),
    ("charity", "Charities can apply. A school should find a charity to lead the bid."),
    ("charity", "Charities can apply. Universities and local authorities need not apply."),
    ("social_enterprise cic", "CICs limited by guarantee and community benefit societies can apply."),
    ("individual", "A collective of four makers, or one maker alone, can apply."),
    ("unincorporated", "Groups can ask for £90."),
    ("charity", "Groups such as choirs have asked us before. Charities can ask for £90."),
    ("", "Residents will be shown the plans. Closes 5 May."),
    ("individual", "Householders can claim £90 for a water butt."),
    ("individual", "You must chair a charity in Fife to be eligible for one of six bursaries."),
    ("cic", "<p>Can a CIC apply? With pleasure.</p><p>Can a school apply? No.</p>"),
    ("charity", "It was set up by two CICs and now helps charities with their rent. Nothing else is asked."),
    ("charity", "Groups on the Scottish register of charities, £900 each."),
    ("charity", "Homes with a charity number. Up to £900."),
    ("unincorporated", "You do not need a written constitution. Two signatures will do."),
    ("unincorporated", "Clubs and scout groups in the valley may ask."),
    ("unincorporated", "PTAs can have a shed."),
    ("school charity", "Any primary school may enter, and so may charities."),
    ("charity", "Charities whose pupils need school shoes can apply."),
    ("individual", "A prize of £900 for sculptors in Fife."),
    ("individual", "Tenants may claim £60 towards a fridge."),
    ("individual", "Retired postal workers can apply for £90."),
    ("", "Our business support team will call. Closes 5 May."),
    ("charity", "Charities can apply. Firms and councils: no."),
    ("charity", "<p><b>We are not sure that we are a charity.</b> Sorry, only registered charities may apply.</p>"),
    ("charity", "<p>Charities may apply.</p><h3>Whom we turn down</h3><ul><li>schools</li><li>parish councils</li></ul>"),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "body"), WHO, ids=[row[1][:60] for row in WHO])
def test_who_can_apply_is_read(expected: str, body: str) -> None:
    read = read_applicants(said(body), Kind.GRANT)
    assert set(read.applicants) == {Applicant(name) for name in expected.split()}


@pytest.mark.parametrize(
    ("expected", "body"),
    [
        pytest.param(
            "individual", "An afternoon on pensions, meant for bookkeepers of small charities.", id="whose people"
        ),
        pytest.param("individual", "A mentoring scheme for treasurers of small charities.", id="mentoring"),
        pytest.param("individual", "A diploma for volunteers at youth clubs. Apply by May.", id="diploma"),
        pytest.param("individual", "The programme takes founders of CICs through a year.", id="takes them through"),
        pytest.param("individual", "Ten places on a fellowship for women who run community groups.", id="who run"),
        pytest.param("individual", "The accelerator helps leaders of social enterprises grow.", id="accelerator"),
        pytest.param(
            "charity",
            "A programme for managers of charities. Each organisation gets £500 for the time.",
            id="the body joins",
        ),
        pytest.param("", "A programme on living with people with mental health needs.", id="whom they help"),
        pytest.param("", "An afternoon on pensions. Our charity was founded in 1902.", id="who gives it"),
    ],
)
def test_a_course_is_for_the_people_of_those_it_names(expected: str, body: str) -> None:
    read = read_applicants(said(body), Kind.TRAINING)
    assert set(read.applicants) == {Applicant(name) for name in expected.split()}


@pytest.mark.parametrize(
    ("barred", "body"),
    [
        pytest.param("individual", "Charities can apply; individuals cannot.", id="cannot"),
        pytest.param("school", "Charities only. Schools are not eligible.", id="not eligible"),
        pytest.param("public_body school", "<h3>Who cannot apply</h3><p>Schools and councils</p>", id="heading"),
    ],
)
def test_who_cannot_apply_is_read_too(barred: str, body: str) -> None:
    assert set(read_applicants(said(body), Kind.GRANT).barred) == {Applicant(name) for name in barred.split()}


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("Suitable for SMEs and VCSEs.", id="the buyer's flag"),
        pytest.param(
            "Weekly sessions in libraries for people aged 60 and over, led by musicians.", id="what is bought"
        ),
        pytest.param("Designed with artists, and not only for them.", id="not only"),
        pytest.param(
            "The TUPE regulations may apply to freelancers of the present provider.", id="regulations apply"
        ),
        pytest.param("Small groups are welcome to bid together.", id="bidding together"),
        pytest.param("We invite bids to run a cafe where people drop in for company.", id="company that one has"),
        pytest.param("We are inviting bids to run mutual aid meetings.", id="mutual aid"),
        pytest.param("Bidders are encouraged to involve community groups.", id="whom bidders involve"),
        pytest.param("Residents are encouraged to join local clubs.", id="whom residents join"),
        pytest.param("The service invites schools to join its reading challenge.", id="whom a service invites"),
        pytest.param(
            "The provider will support charities and community groups in the borough.", id="whom it serves"
        ),
    ],
)
def test_a_tender_open_to_all_names_no_applicants(body: str) -> None:
    assert read_applicants(said(body, as_notice=True), Kind.CONTRACT).applicants == ()


@pytest.mark.parametrize(
    ("kind", "body", "expected"),
    [
        pytest.param(
            Kind.CONTRACT,
            "Voluntary and community organisations are particularly encouraged to bid.",
            {Applicant.CHARITY, Applicant.UNINCORPORATED},
            id="encouraged",
        ),
        pytest.param(
            Kind.CONTRACT,
            "Charities, CICs and freelancers can all be on the list.",
            {Applicant.CHARITY, Applicant.CIC, Applicant.INDIVIDUAL},
            id="on the list",
        ),
        pytest.param(
            Kind.CONTRACT,
            "The museum seeks an artist to make a hanging piece.",
            {Applicant.INDIVIDUAL},
            id="an artist sought",
        ),
        pytest.param(
            Kind.CONTRACT,
            "The parish wishes to enter into an agreement with a local charity.",
            {Applicant.CHARITY},
            id="an agreement with a charity",
        ),
        pytest.param(
            Kind.CONTRACT,
            "The district invites schools, community groups and netball clubs to quote for holiday clubs.",
            {Applicant.SCHOOL, Applicant.UNINCORPORATED},
            id="invited to quote, for clubs that are none",
        ),
        pytest.param(
            Kind.ENGAGEMENT,
            "We are inviting charities and social enterprises to a market briefing.",
            {Applicant.CHARITY, Applicant.SOCIAL_ENTERPRISE},
            id="invited to a briefing",
        ),
    ],
)
def test_a_buyer_that_turns_to_some_names_them(kind: Kind, body: str, expected: set[Applicant]) -> None:
    assert set(read_applicants(said(body, as_notice=True), kind).applicants) == expected


def test_a_reserved_contract_names_them() -> None:
    reserved = {"otherRequirements": {"reservedParticipation": ["publicServiceMissionOrganization"]}}
    read = read_applicants(said("", notice={"tender": reserved}), Kind.CONTRACT)
    assert read.applicants == (Applicant.SOCIAL_ENTERPRISE,)
    assert read.evidence[0].where == "tender.otherRequirements.reservedParticipation"


@pytest.mark.parametrize(
    ("income", "body"),
    [
        pytest.param(100_000, "For charities with an annual income of less than £100,000.", id="less than"),
        pytest.param(1_000_000, "Charities with an income of £25,000 to £1m can apply.", id="range"),
        pytest.param(250_000, "Groups with £250,000 a year or less may apply.", id="or less"),
        pytest.param(None, "Grants of up to £5,000.", id="an amount is no income"),
        pytest.param(None, "We give up to £20,000 a year for three years.", id="a yearly grant is no income"),
        pytest.param(
            250_000,
            "<p>Up to £20,000 a year.</p><h3>What we cannot fund</h3><ul><li>Bodies with an income above £250,000 a year</li></ul>",
            id="above, under a heading of refusals",
        ),
        pytest.param(
            100_000, "Clubs whose turnover is more than £100,000 are not eligible.", id="more than, refused"
        ),
        pytest.param(None, "Charities with an income over £25,000 may apply.", id="a floor is no ceiling"),
        pytest.param(40_000, "Groups that live on less than £40,000 a year can apply.", id="live on"),
        pytest.param(
            None, "Groups with less than £40,000 a year come first. Grants of £900 a year.", id="first in the queue"
        ),
        pytest.param(None, "Grants of £900 or less are for one year.", id="a grant or less"),
        pytest.param(None, "The trust has a budget of £90,000 for it.", id="the trust's own budget"),
        pytest.param(90_000, "Clubs with a budget of less than £90,000 may ask.", id="a club's budget"),
        pytest.param(None, "Charities with a turnover under £90,000: £40; all others: £80.", id="prices"),
        pytest.param(
            None, "£45 for groups with under £90,000 a year, £90 for the rest.", id="prices in a sentence"
        ),
        pytest.param(90_000, "If your income is over £90,000, please look elsewhere.", id="look elsewhere"),
        pytest.param(90_000, "For charities, income £90,000 at most.", id="at most"),
        pytest.param(900_000, "Open to choirs with £9,000 to £900,000 of income.", id="of income"),
        pytest.param(
            None, "Charities with an income of £9,000 to £90,000 get £500; from £90,000 up £900.", id="and up"
        ),
        pytest.param(1_000_000, "Annual income must not exceed £1m.", id="not exceed"),
    ],
)
def test_the_highest_income_is_read(income: int | None, body: str) -> None:
    assert read_applicants(said(body), Kind.GRANT).income_max == income


@given(st.text(max_size=300) | st.lists(st.sampled_from(["charities", "can", "apply", "not", "income", "less than", "£5k", ".", "who"])).map(" ".join))  # fmt: skip
@settings(max_examples=100, deadline=None)
def test_any_text_is_read_with_true_quotes(body: str) -> None:
    material = said(body)
    read = read_applicants(material, Kind.GRANT)
    assert quotes_hold(material, read.evidence)
    assert not set(read.applicants) & set(read.barred)


def test_a_small_organisation_is_no_company() -> None:
    body = "Staff in small organisations carry a great deal. Charities can apply."
    assert read_applicants(said(body), Kind.GRANT).applicants == (Applicant.CHARITY,)
