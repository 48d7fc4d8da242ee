"""Who is named only as what another body is, as one for whom something is done, or by a trade; and who joins a course for himself.

Beside them what only looks alike.
"""

import pytest

from tests.reading.said import said
from tracker.reading.applicants.applicants import read_applicants
from tracker.terms import Kind

GRANTS = [
    ("charity", "Grants of up to £2,000. Village hall committees and other small charities across Shropshire can apply."),
    ("charity", "Grants of up to £2,000. Open to hospices and other charities in Kent."),
    ("unincorporated", "Grants of up to £2,000. Choirs, bands and other constituted groups may apply."),
    ("charity faith_group", "Grants of up to £2,000. Housing associations and other public bodies are not eligible; churches and other charities may apply."),
    ("charity", "Grants of up to £2,000. PTAs and other registered charities can apply."),
    ("charity public_body", "Grants of up to £2,000. <h4>Who can apply?</h4><p>Village hall committees that are registered charities, and parish councils that own their hall.</p>"),
    ("charity", "Grants of up to £2,000. Clubs which are registered charities may apply."),
    ("cic cio", "Grants of up to £2,000. Groups that are CICs or CIOs can apply."),
    ("charity", "Grants of up to £2,000. Community organisations that are registered with the Charity Commission can apply."),
    ("charity", "Grants of up to £2,000. Sports clubs registered as charities can apply."),
    ("charity", "Grants of up to £2,000. Any group so long as it is a registered charity may apply."),
    ("charity cic social_enterprise", "Grants of up to £2,000. You must be a registered charity, exempt charity, not-for-profit social enterprise or community interest company."),
    ("charity cic social_enterprise", "Grants of up to £2,000. Charities, non-profit companies and CICs can apply."),
    ("charity cic social_enterprise", "Grants of up to £2,000. We fund registered charities, CICs and other registered not-for-profits."),
    ("charity cic", "Grants of up to £2,000. Eligible: not-for-profit community interest companies and charities."),
    ("charity social_enterprise", "Grants of up to £2,000. Charities and not-for-profit co-operatives may apply."),
    ("charity cic social_enterprise", "Grants of up to £2,000. Charities, CICs and co-operatives (societies) can apply."),
    ("charity social_enterprise", "Grants of up to £2,000. Open to incorporated not-for-profit organisations."),
    ("charity cic unincorporated", "Grants of up to £2,000. <h4>Who is allowed to apply?</h4><p>Registered charities, community interest companies and constituted community groups working in the Temple Quarter area of Bristol.</p>"),
    ("unincorporated", "Grants of up to £2,000. Community groups in the Hulme area of Manchester can apply."),
    ("charity unincorporated", "Grants of up to £2,000. Small charities and local groups based in any area of Cumbria may apply."),
    ("charity cic", "Grants of up to £2,000. <ul><li>writing bids with priority services</li><li>helping friends of parks groups and tenants' associations to reach those who don't usually come</li></ul><h2>Who can apply</h2><p>Registered charities and community interest companies.</p>"),
    ("charity cic cio", "Grants of up to £2,000. <h3>Who it's for</h3><p>Charities, CICs and CIOs that support other voluntary organisations in London.</p>"),
    ("cic", "Grants of up to £2,000. CICs that advise community groups on premises can apply."),
    ("charity", "Grants of up to £2,000. We want to fund charities to run courses for community groups and social enterprises."),
    ("cic cio", "Grants of up to £2,000. <h3>What we pay for</h3><ul><li>advice for small charities</li><li>training for community groups</li></ul><h3>Who can apply</h3><p>CICs and CIOs.</p>"),
    ("charity", "Grants of up to £2,000. The money pays charities for giving advice to schools and clubs."),
    ("charity", "Grants of up to £2,000. <h2>Who is it for?</h2><p>Registered charities that work in England. CICs and new charities without a year's accounts: sorry, not this time.</p>"),
    ("charity", "Grants of up to £2,000. <h2>Who can apply?</h2><p>Charities. Schools, churches and CICs: no.</p>"),
    ("charity unincorporated", "Grants of up to £2,000. <h2>Who can apply?</h2><p>Charities and constituted groups. Not schools, and not CICs, I'm afraid.</p>"),
    ("charity", "Grants of up to £2,000. <h2>Who can apply?</h2><p>Charities. What about CICs? Sorry, not yet. And schools? No.</p>"),
    ("charity", "Grants of up to £2,000. Charities can apply. Individuals, schools - we can't help you."),
    ("charity", "Grants of up to £2,000. Charities may apply. CICs and companies need not apply."),
    ("charity cic faith_group unincorporated", "Grants of up to £2,000. Community organisations, charities and CICs with a bank account and two unrelated signatories; faith groups too, as long as the money doesn't go on promoting a belief. Not for individuals, firms or statutory bodies."),
    ("charity school unincorporated", "Grants of up to £2,000. Charities and constituted groups with a safeguarding policy and a year of accounts; schools as well, out of hours."),
    ("charity", "Grants of up to £2,000. <h1>What we pay for</h1><p>Salaries and core costs, or the costs of a project, of charities whose work could be a model for others.</p>"),
    ("charity", "Grants of up to £2,000. We meet the running costs of small charities in Bath."),
    ("unincorporated", "Grants of up to £2,000. Our grants go towards the rent and wages of community groups."),
    ("cic", "Grants of up to £2,000. The fund covers the overheads of CICs."),
    ("individual", "Grants of up to £2,000. These help conservators practising in the UK to keep learning, by contributing to the cost of short courses."),
    ("individual", "Grants of up to £2,000. Grants for archivists who want to attend a conference."),
    ("individual", "Grants of up to £2,000. Bursaries so that volunteer managers in England can go on a course of their choice."),
    ("individual", "Grants of up to £2,000. Awards help early-career curators to travel."),
    ("individual", "Grants of up to £2,000. The trust helps luthiers to buy tools."),
    ("individual", "Grants of up to £2,000. A bursary for potters, weavers and blacksmiths to learn from a master."),
    ("individual", "Grants of up to £2,000. Money for nurses and midwives who want to study."),
    ("charity unincorporated", "Grants of up to £2,000. <h2>Who we will fund</h2><p>VCS organisations working for the benefit of people who live in East Surrey.</p>"),
    ("charity", "Grants of up to £2,000. Charities that work with people who live in Kent can apply."),
    ("charity", "Grants of up to £2,000. Charities run by people who have been homeless can apply."),
    ("unincorporated", "Grants of up to £2,000. Constituted groups of people who share a hobby can apply."),
    ("charity unincorporated", "Grants of up to £2,000. Community groups and charities, for work with anyone who lives in Hull."),
    ("individual unincorporated", "Grants of up to £2,000. We want freelancers and constituted community arts groups in the North West to have space for their own development: a course, a mentor, your call."),
    ("individual unincorporated", "Grants of up to £2,000. Artists and community groups can both apply."),
]  # fmt: skip
LOOK_ALIKE = [
    ("unincorporated", "Grants of up to £2,000. Local business Larch Removals has set up a fund; community groups can apply."),
    ("company", "Grants of up to £2,000. Any business in Kent can apply."),
    ("", "Grants of up to £2,000. Grants for projects that help prisoners to learn a trade."),
    ("unincorporated", "Grants of up to £2,000. The fund helps older people to get out. Community groups can apply."),
    ("", "Grants of up to £2,000. It pays for work that supports young carers to take a break."),
    ("charity unincorporated", "Grants of up to £2,000. Clubs and registered charities can apply."),
    ("charity unincorporated", "Grants of up to £2,000. Groups that are registered charities or have a constitution can apply."),
    ("unincorporated", "Grants of up to £2,000. Community groups and other small organisations can apply."),
    ("faith_group", "Grants of up to £2,000. Churches and other faith groups may apply."),
    ("unincorporated", "Grants of up to £2,000. <h3>Who can apply</h3><ul><li>Supporting organisations are not eligible</li><li>community groups</li></ul>"),
    ("unincorporated", "Grants of up to £2,000. Helping small community groups to grow: that is what this fund is for."),
    ("charity cic social_enterprise unincorporated", "Grants of up to £2,000. Not-for-profit organisations, CICs and charities can apply."),
    ("unincorporated", "Grants of up to £2,000. Community groups that run events for schools can apply."),
    ("unincorporated", "Grants of up to £2,000. We pay the rent of village halls."),
    ("individual", "Grants of up to £2,000. Individual musicians who live in Kent can apply."),
    ("individual", "Grants of up to £2,000. Artists who live in Kent can apply, alone or in groups of people."),
]  # fmt: skip
COURSES = [
    ("individual", "Webinar: the next treasurer", "For anyone on the committee of a leisure-time choir, band or orchestra. How to find, tempt and look after the people who keep your group going. A free webinar."),
    ("individual", "Volunteer learning programme", "Volunteering in health or social care? Start any time, go at your own pace, and finish with a certificate. Free e-learning."),
    ("individual", "Trustee workshop", "A workshop for people who sit on the board of a small charity."),
    ("individual", "Bookkeeping evening", "Do you run your club's accounts? Join our evening class and go home with a spreadsheet."),
    ("individual", "Websites webinar", "Are you the person in your group who does the website? This webinar is for you."),
    ("individual", "Fundraising course", "New to fundraising? An online course that you can take in your own time."),
    ("individual", "Volunteers course", "For whoever looks after volunteers in your organisation: a half-day course."),
    ("individual", "Better meetings workshop", "Chairs, secretaries and treasurers are welcome at this workshop on meetings."),
    ("school", "Free first aid training", "For: all Haringey schools. Two-day training gives your staff the skills and confidence to spot early signs. <p>What staff will take away:</p><ul><li>who does what: school nurses, CAMHS team</li><li>a manual</li></ul> To book, email us."),
    ("charity", "Safeguarding training", "Free training for charities: send two of your trustees. You will learn who does what, from social workers to GPs."),
    ("charity", "Trustee workshop", "Any small charity in the county may send trustees to this workshop."),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "body"), GRANTS)
def test_who_can_apply_where_bodies_explain_each_other(expected: str, body: str) -> None:
    assert sorted(read_applicants(said(body), Kind.GRANT).applicants) == sorted(expected.split())


@pytest.mark.parametrize(("expected", "body"), LOOK_ALIKE)
def test_what_only_looks_alike(expected: str, body: str) -> None:
    assert sorted(read_applicants(said(body), Kind.GRANT).applicants) == sorted(expected.split())


@pytest.mark.parametrize(("expected", "title", "body"), COURSES)
def test_who_joins_a_course(expected: str, title: str, body: str) -> None:
    assert sorted(read_applicants(said(body, title=title), Kind.TRAINING).applicants) == sorted(expected.split())
