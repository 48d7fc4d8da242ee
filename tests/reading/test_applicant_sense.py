"""Who is named where applicants are named, and is a partner, a payee, a helper or a giver instead."""

import pytest

from tests.build import an_announcement
from tracker.clock import moment
from tracker.model import Announcement, Reading
from tracker.reading.read import read
from tracker.terms import SourceKind

FRAMES = {
    "grant": (
        SourceKind.PAGE,
        "Helping Hands fund",
        "Grants of up to £5,000 for projects that bring people together. {} Deadline: 5 March 2027.",
    ),
    "contract": (
        SourceKind.NOTICE,
        "Befriending service",
        "Invitation to tender. The Council wishes to buy a befriending service. {} Tenders by noon on 5 March 2027. Contract start 1 June 2027.",
    ),
    "training": (
        SourceKind.FEED,
        "Supervision skills",
        "A one-day course on supervision. {} Book by 5 March 2027; the course is on 12 March 2027.",
    ),
    "engagement": (
        SourceKind.NOTICE,
        "Befriending: early market engagement",
        "The Council is reviewing befriending. {} This is not a call for competition. Answers to the questionnaire by 5 March 2027.",
    ),
}
#: Kind of announcement, who can apply, and the sentence.
SAID = (
    ("grant", "charity", "Registered charities can apply."),
    ("grant", "charity unincorporated", "Charities and community groups in Devon may apply."),
    ("grant", "charity social_enterprise unincorporated", "Any not-for-profit organisation can apply."),
    ("grant", "charity unincorporated", "Voluntary and community organisations can apply."),
    ("grant", "charity social_enterprise unincorporated", "Open to VCSE organisations."),
    ("grant", "charity cic cio", "To apply you must be a registered charity, CIO or CIC."),
    ("grant", "unincorporated", "Constituted groups with a bank account can apply."),
    ("grant", "public_body", "Parish and town councils are eligible."),
    ("grant", "public_body school unincorporated", "Schools, parish councils and community groups are eligible."),
    ("grant", "individual", "Individual artists can apply."),
    ("grant", "individual", "Freelance musicians living in Devon can apply for a bursary."),
    ("grant", "charity school", "Charities and schools can apply. Businesses cannot."),
    ("grant", "charity", "Registered charities can apply. We do not fund individuals, schools or councils."),
    (
        "grant",
        "charity",
        "Only registered charities may apply; community groups should find a charity to hold the money.",
    ),
    ("grant", "charity", "Registered charities can apply. Projects should help schools and community groups."),
    ("grant", "charity", "Registered charities can apply. Our funders are local businesses."),
    ("grant", "charity", "Registered charities can apply. The trust was set up by a group of artists."),
    ("grant", "charity", "Registered charities can apply. Work with young people in schools is a priority."),
    ("grant", "charity", "Registered charities can apply. Last year we helped a choir, two CICs and a church."),
    (
        "grant",
        "charity",
        "Registered charities can apply. The panel is made up of individuals, artists and community groups.",
    ),
    (
        "grant",
        "charity",
        "Registered charities can apply. Please get a reference from a local business or councillor.",
    ),
    (
        "grant",
        "charity",
        "Registered charities can apply. The money comes from the council and from a social enterprise.",
    ),
    (
        "grant",
        "charity",
        "Registered charities can apply. Projects should reach isolated people, carers and families.",
    ),
    ("grant", "", "The fund helps people in Devon to meet one another."),
    ("grant", "", "Projects must be led by people with lived experience."),
    ("grant", "unincorporated", "Village hall committees can apply."),
    ("grant", "unincorporated", "Residents' associations, clubs and friends groups can apply."),
    ("grant", "unincorporated", "Sports clubs can apply."),
    ("grant", "faith_group", "Churches of any denomination can apply."),
    ("grant", "charity faith_group", "Charities and faith groups are welcome to apply."),
    ("grant", "social_enterprise", "Community benefit societies and co-operatives can apply."),
    ("grant", "social_enterprise", "Social enterprises in Devon can apply."),
    ("grant", "charity social_enterprise", "Charities and social enterprises can apply."),
    ("grant", "cic social_enterprise", "CICs and other social enterprises are eligible."),
    ("grant", "company", "Small businesses can apply."),
    ("grant", "charity company", "Charities and small businesses can apply."),
    ("grant", "", "Organisations in Devon can apply."),
    ("grant", "unincorporated", "Your group must have a constitution and a bank account."),
    ("grant", "charity", "Your charity must have an income of under £50,000."),
    (
        "grant",
        "charity cic unincorporated",
        "Eligible: registered charities, CICs, constituted groups. Not eligible: individuals, companies, statutory bodies.",
    ),
    (
        "grant",
        "charity cic unincorporated",
        "We accept applications from charities, CICs and constituted groups, but not from individuals or companies.",
    ),
    (
        "grant",
        "charity unincorporated",
        "We fund charities and small community groups. We can't fund individuals or political parties.",
    ),
    (
        "grant",
        "charity",
        "Applications from CICs, individuals and statutory bodies will be turned down. Charities only.",
    ),
    (
        "grant",
        "charity cic unincorporated",
        "Charities, community groups and CICs limited by guarantee can apply. CICs limited by shares are not eligible.",
    ),
    ("grant", "charity unincorporated", "Who can apply? Charities and unincorporated groups."),
    (
        "grant",
        "charity public_body unincorporated",
        "Who can apply: charities, voluntary groups, town and parish councils",
    ),
    ("grant", "individual", "Are you a writer living in the North? Apply for our bursary."),
    ("grant", "individual", "Carers can apply for a grant of £300 for a break."),
    ("grant", "individual", "Young people aged 16 to 25 can apply for a grant."),
    ("grant", "charity", "The grants are for small charities that work with older people."),
    ("grant", "unincorporated", "Grants for grassroots groups."),
    ("grant", "unincorporated", "Small grants for community groups run by volunteers."),
    ("grant", "charity unincorporated", "Third sector groups are invited to apply."),
    ("grant", "school", "State schools may apply."),
    ("grant", "school", "Primary and secondary schools in Devon are invited to apply."),
    ("grant", "charity faith_group school unincorporated", "Charities, clubs, churches and schools may all apply."),
    ("grant", "charity", "Applicants need a charity number."),
    ("grant", "cio", "SCIOs may apply."),
    ("grant", "charity cio", "Charities (including CIOs) can apply."),
    (
        "grant",
        "charity cic social_enterprise unincorporated",
        "We welcome applications from charities, community groups, social enterprises and CICs.",
    ),
    ("grant", "charity individual", "Charities, and individuals with a charity to hold the money, can apply."),
    ("grant", "charity", "Charities can apply. Grants may pay for artists, freelancers and teachers."),
    (
        "grant",
        "charity",
        "Charities can apply. The grant may be used for work with schools, for artists' fees and for hire of a church.",
    ),
    ("grant", "charity unincorporated", "Groups and charities can ask for help with the form."),
    ("grant", "charity", "Charities working with local authorities can apply."),
    ("grant", "charity", "Charities may apply in partnership with a school, a council or a business."),
    ("grant", "charity", "A charity may apply on behalf of a community group."),
    ("grant", "", "Organisations that work with schools, churches and community groups can apply."),
    ("grant", "", "Applications are judged by a panel of artists and residents."),
    (
        "grant",
        "charity",
        "Charities registered in England can apply. We like to see projects that bring together schools, churches and businesses.",
    ),
    (
        "grant",
        "charity",
        "Applications are invited from registered charities. Among those supported in 2025 were three community groups and a school.",
    ),
    (
        "grant",
        "charity unincorporated",
        "Charities and community groups can apply. You must have the backing of a local authority or a school.",
    ),
    (
        "grant",
        "charity unincorporated",
        "Charities and clubs can apply. The grant can cover the fees of freelance artists and the hire of a church hall.",
    ),
    ("grant", "cio", "CIOs only. Community groups and CICs will find other funds on our website."),
    (
        "grant",
        "unincorporated",
        "Constituted groups may apply. Grants can be spent on buses, artists and speakers.",
    ),
    ("grant", "charity", "Charities that support small businesses can apply."),
    ("grant", "charity", "Charities which train young artists may apply."),
    (
        "grant",
        "charity",
        "The trustees support registered charities. They do not support individuals, and they rarely support CICs.",
    ),
    (
        "grant",
        "unincorporated",
        "The scheme is for community groups. It is paid for by local businesses and run by a charity.",
    ),
    (
        "grant",
        "charity unincorporated",
        "Local charities and voluntary groups are encouraged to apply, and to work with artists.",
    ),
    (
        "grant",
        "charity public_body unincorporated",
        "Town councils, charities and community groups can bid. Contracts with businesses are allowed.",
    ),
    ("grant", "individual", "Artists can apply. You may work with a school, a care home or a charity."),
    ("grant", "individual", "Practitioners based in Devon can apply; a letter from a partner charity helps."),
    (
        "grant",
        "charity",
        "Charities apply online. Payments are made to the charity and not to individuals or businesses.",
    ),
    (
        "grant",
        "charity unincorporated",
        "Charities and community groups can apply. Residents will vote for the winners.",
    ),
    ("grant", "", "Who decides? A panel of residents, businesses and councillors."),
    ("contract", "", "The provider will work with schools, GPs and voluntary groups."),
    ("contract", "charity unincorporated", "Quotes are sought from voluntary and community organisations."),
    ("contract", "charity social_enterprise unincorporated", "Only VCSE organisations may bid."),
    ("contract", "", "Suitable for SMEs and VCSEs."),
    ("contract", "", "The service helps community groups to find volunteers."),
    ("contract", "charity unincorporated", "The Council invites voluntary organisations to tender."),
    (
        "contract",
        "charity unincorporated",
        "Tenders are invited from third sector organisations with an interest in befriending.",
    ),
    (
        "contract",
        "charity company unincorporated",
        "Charities, community groups and businesses are invited to bid.",
    ),
    ("contract", "", "The service is run at present by a charity."),
    ("contract", "", "Bidders should show how they will work with community groups."),
    ("contract", "individual", "An artist is wanted for the job."),
    (
        "contract",
        "charity cic social_enterprise unincorporated",
        "Bids are welcome from charities, community groups, CICs and social enterprises.",
    ),
    ("engagement", "charity unincorporated", "We would like to hear from voluntary and community organisations."),
    ("engagement", "charity social_enterprise unincorporated", "VCSE providers are invited to the event."),
    ("engagement", "charity", "Charities and other providers are invited to comment."),
    ("engagement", "", "We have asked residents and schools what they think."),
    ("engagement", "charity unincorporated", "The Council seeks the views of voluntary organisations."),
    (
        "engagement",
        "charity social_enterprise unincorporated",
        "Charities, community groups and social enterprises are invited to a workshop.",
    ),
    ("training", "charity", "For charity trustees."),
    ("training", "charity", "Free for charities with an income under £100,000."),
    ("training", "charity unincorporated", "Places are free for charities and community groups."),
    ("training", "individual", "Artists can join in their own time."),
    ("training", "", "The trainer has worked in charities and schools for 20 years."),
    ("training", "individual", "Open to staff and volunteers of voluntary organisations."),
    ("training", "", "The course takes place in a church."),
    (
        "training",
        "individual",
        "It is aimed at people who work for not-for-profit organisations.",
    ),
)


def reading(body: str, title: str = "Community grants", source_kind: SourceKind = SourceKind.PAGE) -> Reading:
    return read(Announcement("x", "Hollin Trust", source_kind, title, body, "", moment("2026-12-01")))


@pytest.mark.parametrize(("kind", "expected", "sentence"), SAID)
def test_only_who_applies_is_an_applicant(kind: str, expected: str, sentence: str) -> None:
    source_kind, title, body = FRAMES[kind]
    told = reading(body.format(sentence), title, source_kind).applicants
    assert " ".join(sorted(told)) == expected


@pytest.mark.parametrize(
    "body",
    [
        "Grants of up to £5,000 for the running costs of community groups in Wales.",
        "We pay the core costs of charities and voluntary groups.",
        "Grants of £500 for the day-to-day costs of village groups.",
    ],
)
def test_whose_running_costs_are_paid_can_apply(body: str) -> None:
    assert read(an_announcement(title="Small grants", body=body)).applicants
