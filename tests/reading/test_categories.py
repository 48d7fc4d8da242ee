import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.build import an_announcement
from tests.reading.said import quotes_hold, said
from tracker.reading.categories.categories import read_categories
from tracker.reading.months.months import read_months
from tracker.reading.read import read
from tracker.terms import Category, Kind

GRANTS = [
    ("core project", "We fund your core as readily as a project."),
    ("core", "Ten charities will each have £5,000 of core money."),
    ("core", "The money comes without conditions: build up something for a rainy day or mend a chair and some tools."),
    ("core", "Overheads of music charities are met."),
    ("project", "A grant for music in care homes."),
    ("project", "£900 for legal advice, surveys and business planning before a hall is taken over. Talk about your ideas."),
    ("core", "£900 for the bills. You repay nothing, not even over five years."),
    ("training", "Conference bursaries: the delegate fee and a bed for the night."),
    ("core", "We bridge a gap: two months of payroll and business rates for a theatre."),
    ("core", "Become a sturdier organisation: a fundraising plan, new governing documents."),
    ("core", "Grants of up to £4,000 towards your overheads."),
    ("project", "Overheads: up to 12% of the project's overheads can be added."),
    ("training", "Lessons and a summer school for the person who conducts your choir."),
    ("project", "Money to replace the shutters. Revenue costs fall outside this fund."),
    ("core project", "Our grants pay for rent, first aid training, equipment, printing and travel."),
    ("project", "Events for all. Core costs are for existing grantees only."),
    ("project", "Events for all. We help with core costs, but only if you already hold a grant from us."),
    ("project", "Events for all. Core costs (only for groups that we have funded before)."),
    ("core", "Core costs of clubs that already hold a grant, and of those that never had one."),
    ("project", "Events and equipment. Core costs not eligible."),
    ("project", "Events and equipment (core costs, salaries and rent not covered)."),
    ("", "Our trustees meet in May. Charities in Kent may write to the secretary."),
    ("core", "Each spring £4,000 goes to one hostel, to be spent as its trustees see fit."),
    ("core", "A gift towards your ordinary outgoings: the landlord, the wage bill."),
    ("core", "For your salary bill. Our other programme pays for equipment and events."),
    ("core project", "Help with the rent or with something specific. Capacity building is not supported."),
    ("project", "We will mend the gutters of a chapel."),
    ("project", "A fund against poverty: £500 for welfare rights advisers."),
    ("core", "Ask us for the bills, and spare yourself the trouble of inventing a project."),
    ("training", "We pay for an external supervisor, backfill and coaching for the manager."),
    ("training", "A year of mentoring for makers, with £900 for courses."),
    ("core project", "<p>Money towards:</p><ul><li>overheads</li><li>events</li><li>volunteer training</li><li>vans</li><li>posters</li></ul>"),
    ("core long", "£8,000 every year for four years, for whatever keeps you going."),
    ("core", "Grants to bodies that offer services to carers. The money is for general support."),
    ("core", "Unrestricted money for groups working with pupils through drama."),
    ("core", "We help with the annual bills of small museums."),
    ("core", "We back groups that put on activities. Our grants are not tied to a particular project."),
    ("core", "We fund organisations, not projects: use it however you wish."),
    ("project", "Grants for play equipment. Nothing towards running costs or wages."),
    ("training", "Bursaries of £900 for a first qualification in youth work."),
    ("project", "Mae'r grant yn talu am weithgareddau a chyfarpar."),
    ("core", "Our grants can pay for running costs such as rent, wages and insurance."),
    ("core", "Unrestricted funding for small charities: spend it where you need it most."),
    ("core", "We help with overheads and salaries."),
    ("core", "Grants to keep your doors open through the winter: heating bills and rent."),
    ("core", "This fund strengthens organisations: business planning, governance and fundraising capacity building."),
    ("core", "<h3>What we fund</h3><ul><li>core costs</li></ul><h3>What we don't fund</h3><ul><li>capital projects</li></ul>"),
    ("core project", "Grants may be used for core or project costs."),
    ("core project", "Revenue and capital: day-to-day bills, or equipment for your hall."),
    ("core long", "Five-year unrestricted grants for small charities."),
    ("core long", "Multi-year core funding for advice charities."),
    ("project", "We fund projects only. We cannot fund core costs or salaries."),
    ("project", "Grants for a new piece of equipment. Running costs are not eligible."),
    ("project", "Projects that bring neighbours together. Overheads only in proportion to your project (full cost recovery)."),
    ("project", "<p>Activities for young people.</p><p>We do not fund:</p><ul><li>core costs</li><li>staff training</li></ul>"),
    ("project", "Grants for community events and festivals. This is not multi-year funding."),
    ("project", "Money to teach young people coding: training for participants in your project."),
    ("project", "Our ten-year programme makes one-year grants for community gardens."),
    ("project", "Money to mend the roof, repair the building or buy a minibus."),
    ("project", "Q. Can we ask for core costs? A. No, the fund is for projects."),
    ("training", "Bursaries so that your volunteers and trustees can take a qualification or training course."),
    ("training", "Grants to pay for supervision and wellbeing support for your staff."),
    ("training", "Funding for professional development of freelance community musicians."),
    ("training project", "Recruit and train volunteers for a new project."),
    ("core", "Charities seldom lack for new projects. What they lack is rent, so the money is unrestricted."),
    ("core", "Unrestricted grants for groups registered with the Charity Commission, for bills and wages."),
    ("core", "£3,000 to spend as you see fit, for faith groups too (for events open to everyone)."),
    ("core", "This is for the organisation, not for projects: spend it on the rent."),
    ("core", "Halls that cannot pay their heating bills may claim £500."),
    ("core", "£5,000 to help sports clubs survive: pitch fees, insurance, utilities."),
    ("core", "This grant helps you to develop a fundraising strategy and review your governance."),
    ("training", "We pay a counsellor's monthly sessions with a supervisor of their choice."),
    ("training", "The pot pays for supervision of youth workers. It does not pay for your sessions with young people."),
    ("project", "Up to £900 to repaint the pavilion."),
    ("", "Apply by 5 May. Forms are on our site."),
]  # fmt: skip
NAMES = {
    "core": Category.CORE_COSTS,
    "training": Category.STAFF_TRAINING,
    "long": Category.LONG_TERM,
    "project": Category.PROJECT,
}


@pytest.mark.parametrize(("expected", "body"), GRANTS, ids=[row[1][:60] for row in GRANTS])
def test_a_grant_is_for_what_its_words_say(expected: str, body: str) -> None:
    told = said(body)
    read = read_categories(told, Kind.GRANT, months=read_months(told, Kind.GRANT).months)
    assert set(read.categories) == {NAMES[name] for name in expected.split()}


def test_a_refusal_is_kept_with_its_words() -> None:
    material = said("We fund projects only. We cannot fund core costs.")
    read = read_categories(material, Kind.GRANT, months=None)
    assert read.refused == (Category.CORE_COSTS,)
    assert [proof.quote for proof in read.evidence if proof.value == "no"] == ["core costs"]


@pytest.mark.parametrize(
    ("months", "expected"),
    [
        pytest.param(36, True, id="36 months are long"),
        pytest.param(35, False, id="35 are not"),
        pytest.param(None, False, id="nothing said"),
    ],
)
def test_the_term_decides_on_long_term(months: int | None, *, expected: bool) -> None:
    read = read_categories(said("Grants for projects."), Kind.GRANT, months=months)
    assert (Category.LONG_TERM in read.categories) is expected


@pytest.mark.parametrize(
    ("kind", "body", "expected"),
    [
        pytest.param(Kind.CONTRACT, "Tenders for a befriending service.", "project", id="service"),
        pytest.param(Kind.ENGAGEMENT, "We would like to hear from providers of youth work.", "project", id="talks"),
        pytest.param(Kind.CONTRACT, "Supply of laptops for libraries.", "", id="goods"),
        pytest.param(Kind.CONTRACT, "Boiler replacement at the leisure centre.", "", id="works"),
        pytest.param(Kind.TRAINING, "A workshop on governance.", "training", id="course"),
        pytest.param(Kind.AWARD, "Groups have received grants for core costs.", "", id="award"),
        pytest.param(Kind.OTHER, "Core costs matter, says a report.", "", id="other"),
    ],
)
def test_of_anything_but_a_grant_the_kind_decides(kind: Kind, body: str, expected: str) -> None:
    read = read_categories(said(body, as_notice=kind in (Kind.CONTRACT, Kind.ENGAGEMENT)), kind, months=None)
    assert set(read.categories) == {NAMES[name] for name in expected.split()}


@pytest.mark.parametrize(
    ("tender", "expected"),
    [
        pytest.param({"mainProcurementCategory": "goods"}, (), id="goods by category"),
        pytest.param({"mainProcurementCategory": "works"}, (), id="works by category"),
        pytest.param({"classification": {"id": "45000000"}}, (), id="works by CPV"),
        pytest.param({"classification": {"id": "85300000"}}, (Category.PROJECT,), id="service by CPV"),
        pytest.param({"items": None, "classification": 7}, (Category.PROJECT,), id="wrong types"),
    ],
)
def test_a_notice_says_whether_it_is_a_service(tender: dict[str, object], expected: tuple[Category, ...]) -> None:
    read = read_categories(said("", notice={"tender": tender}), Kind.CONTRACT, months=None)
    assert read.categories == expected


@given(st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_any_text_is_read_with_true_quotes(body: str) -> None:
    material = said(body)
    assert quotes_hold(material, read_categories(material, Kind.GRANT, months=None).evidence)


@pytest.mark.parametrize(
    ("body", "core"),
    [
        ("You can use the grant for your rent and insurance. The fund cannot pay for salaries.", True),
        ("We cannot pay for salaries. The grant may go towards rent and heating.", True),
        ("You can use it for your salaries. We do not pay for rent.", True),
        ("Your rent may stand in the budget. We cannot fund core costs.", False),
        ("You can use it for your wages. We cannot pay for wages or rent.", False),
        ("The Trust will only consider core costs from organisations it already supports.", False),
        ("The Trust will consider core costs from any organisation.", True),
    ],
)
def test_one_bill_that_is_refused_refuses_no_other(body: str, core: bool) -> None:
    reading = read(an_announcement(title="Community grants", body=f"Grants of up to £4,000. {body}"))
    assert (Category.CORE_COSTS in reading.categories) is core


@pytest.mark.parametrize(
    ("body", "project"),
    [
        ("Grants of up to £3,000 to meet the running costs of Men's Sheds in Kent.", False),
        ("Our unrestricted grants are for men's sheds, choirs and village halls.", False),
        ("Grants help Men's Sheds buy new equipment.", True),
        ("Grants of up to £3,000 for a new shed in your community garden.", True),
    ],
)
def test_a_mens_shed_is_no_shed_to_buy(body: str, project: bool) -> None:
    reading = read(an_announcement(title="Community grants", body=body))
    assert (Category.PROJECT in reading.categories) is project
