"""Whose a cost is, and what is one purpose of few: bills refused in every way, bills of a piece of work, courses among strands.

Short texts of our own, as councils, trusts and bulletins write them; each class stands beside what only looks like it.
"""

import pytest

from tests.reading.build_reading import material
from tests.reading.test_purpose_classes import NAMES
from tracker.reading.categories import read_categories
from tracker.reading.months import read_months
from tracker.terms import Kind

GRANTS = [
    # refused core
    ("project", "Grants of up to £500 for community projects. Non-eligible costs: rent, wages, general running costs."),
    ("project", "Up to £2,000 for events and equipment. Salaries and rent will be refused."),
    ("project", "We give grants for projects in the parish. Applications for running costs will be turned away."),
    ("project", "Grants for new activities. Requests for salaries or rent will be rejected."),
    ("project", "Grants to buy equipment. Bids for core costs will be unsuccessful."),
    ("project", "The fund is for events. Ongoing running costs: no."),
    ("project", "Funding for a project. Salaries, rent and utility bills do not qualify."),
    ("project", "Funding for a specific project; utility bills and rent fail to qualify."),
    ("project", "We support arts projects. Non-qualifying expenditure: staff salaries, rent, utility bills."),
    ("project", "We support youth projects. Out of bounds: rent, rates, insurance and wages."),
    ("project", "Small grants for projects. Restrictions: no salaries, rent or utility bills."),
    ("project", "Small grants for equipment. Steer clear of salaries and rent in your budget."),
    ("project", "For equipment only. Nothing goes on wages or rent."),
    ("project", "Grants for festivals. Running costs are a matter for each organisation."),
    ("project", "Capital only: wages, rent and overheads must come from elsewhere."),
    ("project", "Money for community events. You will have to meet your own running costs."),
    ("project", "Grants towards new play equipment. Please leave salaries, rent and insurance out of your budget."),
    ("project", "Project grants. Ineligible expenditure includes rent, utility bills, core salaries."),
    ("project", "<p>Grants for projects.</p><p><b>Not considered:</b> general running costs, salaries, deficits.</p>"),
    ("project", "<p>Grants for projects.</p><h3>Non eligible</h3><ul><li>Running costs</li><li>Salaries</li></ul>"),
    ("project", "<p>Grants for projects.</p><h3>Things to avoid</h3><ul><li>Running costs</li><li>Salaries</li></ul>"),
    ("project", "<table><tr><th>Funded</th><th>Not funded</th></tr><tr><td>equipment, events</td><td>rent, salaries</td></tr></table>"),
    ("project", "Money for community projects. We stopped paying for running costs in 2024."),
    ("project", "Money for community projects. The trustees do not look kindly on requests for running costs or salaries."),
    ("project", "Money for community projects. We take a dim view of bids for salaries or running costs."),
    ("project", "A grant to run a project. It may not be spent on salaries or other revenue costs."),
    ("project", "Grants for projects, not the rent."),
    ("project", "Grants for projects and events; rent, wages and insurance are your business."),
    ("project", "Equipment, events and outings. Regular outgoings (rent, insurance, wages) are excluded."),
    ("project", "Projects only, please: keep your rent and salaries out of it."),
    ("project", "A project or event in the town only; we will turn down wages and rent."),
    ("project", "Grants for projects. Under no circumstances will wages or rent be paid."),
    ("project", "Grants for projects. Core costs? Sorry, no."),
    ("project", "Grants for projects. Core funding is a no."),
    ("project", "Grants for projects. Core costs will not be entertained."),
    ("project", "Grants for projects. Annual running costs fall to you."),
    # lookalike offered core
    ("core", "We pay the bills that other funders refuse: rent, wages, insurance."),
    ("core project", "Eligible: rent, wages, events. Non-eligible: alcohol, fireworks."),
    ("core", "Grants towards running costs. Requests for equipment will be refused."),
    ("core project", "Projects and running costs can be funded. Religious activities will be refused."),
    ("core", "If your rent is refused by other funders, ask us for running costs."),
    # start-up of a thing
    ("project", "We can pay the start-up costs of a new junior section, kit and hire of a pitch."),
    ("project", "Up to £300 towards the set-up costs of a new lunch club."),
    ("project", "Grants cover the start-up costs of a community café: tables, kettles, leaflets."),
    ("project", "Opening a warm hub? Up to £500 towards heating bills, chairs and tea."),
    ("project", "Grants to run a holiday club: hall hire, heating, insurance, snacks and sessional wages are all covered."),
    ("project", "£250 to hold a street party: insurance, bunting, road closure."),
    ("project", "Putting on a community event? We can help with insurance, hire of toilets and publicity costs."),
    ("project", "Up to £1,000 for a new community fridge, including its electricity for the first year and insurance."),
    ("project", "For each hub we will pay fuel bills, room hire and volunteers' expenses from November to March."),
    ("project", "A grant towards running a summer playscheme: wages of playworkers, rent of the hall, insurance."),
    ("project", "Grants to help groups put on concerts: hire of the hall, heating, insurance and fees for players."),
    # lookalike own bills
    ("core", "Up to £500 for a new group's start-up costs."),
    ("core", "Grants for charities that run warm spaces, towards their rent, insurance and wages."),
    ("core", "Start-up grants for newly formed groups: insurance, bank charges, rent, a first AGM."),
    # stay open
    ("project", "Grants for a new service. The next round will stay open for three weeks."),
    ("project", "Project grants. It opens on 3 March and stays open until 30 April."),
    ("project", "The window for project bids stays open till the end of May."),
    ("project", "Project grants: this will stay open all year."),
    ("project", "Events fund. We aim to stay open to bids until the budget has gone."),
    ("core", "Grants to help village halls stay open this winter."),
    ("core", "Up to £2,000 so that your centre can stay open until spring."),
    # you choose how
    ("project", "A six-week residency to make new work; you choose how to spread your days."),
    ("project", "Project grants. You choose how we tell you: by email or letter."),
    ("core", "Grants of £2,000. You choose how to spend it."),
    ("core", "Grants of £2,000 and you decide how it is used."),
    # training as one of few
    ("core project train", "Use it for a project, for salaries and the upkeep of your organisation, or for training and professional development of your team."),
    ("project train", "The grant may be spent on equipment, on an event, or on training for your volunteers."),
    ("core train", "You can ask for help with running costs, or for training for your trustees."),
    ("project train", "Money can go towards a new activity, equipment or the training of your staff."),
    ("project train", "<p>Say which strand you apply for:</p><ul><li>Participation - coaching sessions</li><li>Performance - travel to a competition</li><li>Coach Education - courses and qualifications for your own coaches and volunteers</li><li>Equipment - kit</li></ul>"),
    ("project train", "<h3>What we fund</h3><ul><li><b>Small projects</b> up to £500</li><li><b>Volunteer training</b> up to £300: courses for those who run your sessions</li><li><b>Events</b> up to £1,000</li></ul>"),
    ("project train", "<table><tr><th>Strand</th><th>For</th></tr><tr><td>Skills</td><td>training for staff and volunteers</td></tr><tr><td>Spaces</td><td>repairs and equipment</td></tr></table>"),
    ("project train", "<h3>Priorities</h3><ul><li>Workforce: training and wellbeing of staff and volunteers</li><li>Places: repairs</li><li>People: new activities</li><li>Planet: insulation</li><li>Digital: kit</li></ul>"),
    # training bare in a list
    ("project", "You can spend it on room hire, travel, equipment, training, leaflets and refreshments."),
    ("project", "Eligible: staff time, materials, training, volunteer expenses, evaluation of the project."),
    ("project", "<p>The grant for your project can cover:</p><ul><li>staff costs</li><li>venue hire</li><li>training</li><li>transport</li><li>publicity</li></ul>"),
    ("project", "<p>Costs of the project:</p><ul><li>sessional workers</li><li>materials</li><li>volunteer training</li><li>hire</li><li>travel</li></ul>"),
    ("project", "Grants for projects. We pay for equipment, hire, travel, training, publicity and volunteer expenses."),
    # own learning of persons
    ("train", "For artists who have been accepted on a course, residency or other development opportunity. Up to £1,000 towards fees and travel."),
    ("train", "Bursaries of up to £500 for musicians who want to go to a summer school or masterclass."),
    ("train", "Grants for artists to attend a conference, take up a mentoring place or do a short course."),
    ("train", "Up to £750 so that freelance makers can learn a new skill from somebody who has mastered it."),
    ("train", "Up to £1,000 for writers towards the fees of a course, a retreat with a tutor, or mentoring."),
    ("train", "Travel bursaries for curators who want to see how it is done elsewhere, visit colleagues and bring back ideas."),
    ("train", "For coaches in Fife: half the price of your next badge, to a maximum of £150."),
    # own learning look-alike
    ("project", "Up to £1,000 for artists to make new work, with travel and materials."),
    ("project", "Awards for artists: studio hire, materials, an exhibition."),
    ("project", "£500 for musicians to record an album."),
    # long condition
    ("project", "Grants up to £5,000 for a project. You have been operating for three years or more."),
    ("project", "Project grants. Charities must have been registered for at least three years."),
    ("project", "Project grants for groups that have been going for five years."),
    ("project", "Project grants. Turnover below £250,000 over the last three years."),
    ("project", "Project grants for one year. Groups that have had money from us over three years running must take a break."),
    ("project", "Project grants. You must have three years of accounts."),
    ("project", "Our project fund has been running for over three years."),
    ("project", "Project grants, £10,000 each. The fund will give out £1 million over five years."),
    ("project", "Project grants. Keep your receipts for six years."),
    ("project", "Project grants. The equipment must be insured and kept for five years."),
    ("project", "Project grants. The lease must run for five years."),
    ("project", "Project grants. Your building must have a lease of at least five years, and records must be kept for six years."),
    # long said
    ("long project", "Small grants £1,000 to £5,000, main grants up to £150,000, and multi-year awards, also up to £150,000, for projects."),
    ("long project", "Project grants of up to £20,000 a year for three years."),
    ("long project", "Project grants over three years."),
    ("long project", "Multi-year project grants. Small grants are for events."),
    ("core long", "We make multi-year commitments to core costs."),
    ("long project", "Grants for projects lasting up to four years."),
    ("long project", "Project funding for between one and five years."),
    ("core long", "Core funding, usually for three years."),
    # revenue, for a defined thing
    ("project", "Small revenue grants. Applications must be for a specific purpose: voice training for choristers, outreach, a minibus."),
    ("project", "Revenue grants of up to £2,500 for something definite that benefits the town."),
    ("project", "Revenue grants are for projects and activities that benefit residents."),
    ("project", "A revenue grant of £5,000 to £10,000. Tell us about the one piece of work it will pay for."),
    ("core", "Revenue grants that let you keep the lights on."),
    ("core", "An annual revenue grant towards the costs of running your hall."),
    ("core", "Revenue funding for small museums."),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "body"), GRANTS, ids=[row[1][:60] for row in GRANTS])
def test_whose_the_cost_is(expected: str, body: str) -> None:
    told = material(body)
    read = read_categories(told, Kind.GRANT, months=read_months(told, Kind.GRANT).months)
    assert set(read.categories) == {NAMES[name] for name in expected.split()}
