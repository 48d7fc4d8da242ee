"""Who is let in and who only stands beside them: sectors side by side, people and bodies spoken to, exclusions, partners, the past.

Sentences as community foundations, landlords and wind farms put them, beside what only looks like them.
"""

import pytest

from tests.reading.said import said
from tracker.reading.applicants.applicants import read_applicants
from tracker.terms import Kind

SECTORS = [
    ("charity company public_body unincorporated", "The scheme is open to third sector, public and private organisations with a project in Wales."),
    ("charity company public_body unincorporated", "Public, private and third sector bodies may apply."),
    ("charity company public_body unincorporated", "Open to organisations in the voluntary, private and public sectors."),
    ("charity company public_body unincorporated", "Applicants can be public, private or voluntary organisations."),
    ("charity company public_body unincorporated", "We accept applications from voluntary organisations, public agencies and private companies."),
    ("charity public_body unincorporated", "Voluntary and public sector organisations in Fife can apply."),
    ("charity public_body social_enterprise unincorporated", "<h4>Who?</h4><p>Community groups, social enterprises, other not-for-profits, and public agencies.</p>"),
    ("charity unincorporated", "Award One: any non-profit community/voluntary group, constituted or not, can apply."),
    ("charity unincorporated", "Grants for not-for-profit voluntary and community groups in Dorset."),
    ("charity unincorporated", "Groups in Swindon with an income below £50,000 can ask for £2,000. Registered or not, both fine."),
    ("charity unincorporated", "Local groups can apply, whether or not they are registered charities."),
    ("charity unincorporated", "Any group, registered charity or not, may ask for up to £300."),
    # What a sector pays, or whose plan it is, lets nobody in.
    ("charity", "Registered charities may apply. The scheme is run with public and private money."),
    ("charity", "Charities can apply. The Voluntary and Community Sector team at the ministry looks after the fund."),
    ("charity", "Charities can apply. It is part of the county's third sector strategy."),
]  # fmt: skip
ADDRESSED = [
    ("individual", "Housing Community Fund", "Tenants! If it would do your estate good, put it to the panel. Bids must be under £1,000."),
    ("individual", "Estate fund", "Residents: have you an idea for your street? Ask for up to £500."),
    ("individual", "Estate fund", "Calling all tenants. Up to £300 for whatever makes your block a better place."),
    ("charity", "The Inman Trust", "UK registered charities should write in with their number and accounts. Grants of about £5,000."),
    ("unincorporated", "Grants for tenant associations", "Start-up: £250, once. Running costs: £250 every year. Apply at any time to the participation team."),
    ("unincorporated", "Money for residents' groups", "Up to £250 every year. Apply at any time to the participation team."),
    ("school", "Grants for local primary schools", "Up to £250 every year for a garden. Apply at any time."),
    ("charity unincorporated", "Lottery countdown", "The Foundation is calling on charities and community groups to apply for a portion of £250,000."),
    ("charity", "What we fund", "Up to £3,000 a year towards the running costs of small registered charities in England: rent, wages, the phone."),
    ("individual unincorporated", "Customer fund", "<h5>Who can ask</h5><p>A resident speaking for a group of residents; or a community group.</p>"),
    ("individual unincorporated", "Active grants", "Local community groups, exercise coaches and physios are being urged to bid for between £500 and £3,000."),
    ("individual unincorporated", "Active grants", "Clubs, coaches and yoga teachers can apply for up to £3,000."),
    ("charity social_enterprise unincorporated", "Ward fund", "<h4>Available to</h4><ul><li>Voluntary and community groups, constituted or not</li><li>Charities</li><li>Not-for-profit organisations</li></ul>"),
    ("charity cic", "Ward fund", "<h4>Aimed at</h4><ul><li>Charities</li><li>CICs</li></ul>"),
    ("charity company public_body unincorporated individual", "Landscape fund", "Who: third sector, public bodies, private companies. Individuals are not precluded, but the public must benefit."),
    ("charity individual", "Green fund", "Charities can apply. Individuals are not excluded."),
    ("charity individual", "Green fund", "Charities can apply, and we don't rule out individuals."),
]  # fmt: skip
OTHERS = [
    ("charity cio", "Who can apply: registered charities and CIOs. Community interest companies, and charities that pay their trustees, are not eligible."),
    ("charity", "Registered charities can apply. Schools, colleges and any body that is run by a council, are ineligible."),
    ("charity", "Registered charities only. CICs, as well as companies limited by guarantee, are excluded."),
    ("charity social_enterprise unincorporated", "A VCSE body leads every bid; the NHS, councils and other VCSEs may join it. Bids by 4 May."),
    ("charity", "The applicant must be a registered charity. Schools and councils can join the partnership."),
    ("charity unincorporated", "Third sector organisations can have £750 to test the waters with researchers or students."),
    ("unincorporated", "Community groups can apply for money to make a film with young carers and artists."),
    ("charity unincorporated", "Charities and community groups can apply. Projects helped before include story sessions for a special school."),
    ("charity", "Charities may apply. In earlier rounds it has paid for roofs and windows in village halls."),
    ("charity", "Charities may apply. Past awards went to a primary school, a church and a youth club."),
    ("charity faith_group public_body", "Registered charities, churches and parish councils can apply for £2,000 for the improvement of village halls, play areas and school grounds."),
    ("charity", "Registered charities only. The donation must build something that young people can use."),
    ("charity", "Charities may ask for £500. A project that people benefit from in two wards can have £900."),
    ("", "Grants for museums. We pay the museum, never the person. Up to £500 for one individual; £1,500 for a team."),
    ("", "Accredited museums apply and are paid; we can't pay people directly. Individuals (staff, volunteers): £50 to £400."),
    ("individual", "Grants for individuals. Up to £500 for one individual; £900 for two who work together."),
    ("school individual", "Schools, students and individuals can apply for up to £200."),
    ("individual", "Bursaries for artists working with students. Apply by 4 May."),
]  # fmt: skip
HEARD = [
    ("charity faith_group social_enterprise unincorporated", "The council is sounding out voluntary, community, faith and social enterprise organisations about opening its day centres."),
    ("", "We would like to hear from providers with experience, and from anyone with a fresh idea, before the specification is written."),
    ("charity unincorporated", "The council wants to talk to voluntary and community groups about what a new service might look like. Reply by 4 May."),
    ("charity unincorporated", "We are consulting voluntary and community organisations on the plan for day services. Comments by 4 May."),
    ("", "A service for people of 50 and over. We are sounding out the market. The provider will work with voluntary organisations."),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "body"), SECTORS)
def test_sectors_side_by_side(expected: str, body: str) -> None:
    assert sorted(read_applicants(said(body), Kind.GRANT).applicants) == sorted(expected.split())


@pytest.mark.parametrize(("expected", "title", "body"), ADDRESSED)
def test_who_is_addressed(expected: str, title: str, body: str) -> None:
    assert sorted(read_applicants(said(body, title=title), Kind.GRANT).applicants) == sorted(expected.split())


@pytest.mark.parametrize(("expected", "body"), OTHERS)
def test_who_only_stands_beside_them(expected: str, body: str) -> None:
    assert sorted(read_applicants(said(body), Kind.GRANT).applicants) == sorted(expected.split())


@pytest.mark.parametrize(("expected", "body"), HEARD)
def test_whom_a_buyer_would_hear(expected: str, body: str) -> None:
    assert sorted(read_applicants(said(body), Kind.ENGAGEMENT).applicants) == sorted(expected.split())
