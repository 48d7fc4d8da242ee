"""For whom a notice is, told by what is bought: forty of each kind of work, in our own words."""

from typing import Final

import pytest

from tracker.clock import moment
from tracker.model import Announcement
from tracker.reading.material import material_of
from tracker.reading.relevance.relevance import read_relevance
from tracker.terms import Kind, SourceKind

# fmt: off
#: Whether it is for a community organisation, the title, the text.
BOUGHT: Final = (
    (True, "Provision of a Handy Person Scheme", "Small repairs and adaptations that let older residents of Ashfield stay at home. £60,000 a year for three years. Tenders by noon on 5 June 2026."),
    (True, "Young Carers' respite trips", "Quotes wanted for a summer programme of outings for 60 young carers aged 8 to 16. Budget £9,500. Return by 8 May 2026."),
    (True, "Supported self-help groups for people with long covid", "The ICB wishes to commission weekly groups, online and in person, led by people who've had the illness. £45,000. ITT closes 15 May 2026."),
    (True, "Community Connector roles", "Two full-time connectors to link people with local activities, to be hosted by a voluntary organisation in Rother. Two years. Bids by 20 May 2026."),
    (True, "Warm Hubs coordination", "Coordinate and support a network of 40 warm hubs in churches, libraries and halls. £52,000. Submissions by 30 April 2026."),
    (True, "Provision of ESOL and digital skills classes", "Classes for newly arrived families in Luton, at three children's centres. £38,000. Closing 12 May 2026."),
    (True, "Volunteer-led telephone friendship line", "One provider to recruit, train and look after volunteers who phone isolated people. Three years. Tenders 22 May 2026."),
    (True, "Heritage trail and oral history", "Bridport Town Council seeks a group to record memories of the rope trade and make a trail. £14,000. Proposals by 1 May 2026."),
    (True, "Suicide prevention: men's talking groups", "Barnsley public health is buying peer-led talking groups in sports clubs and barbers. £70,000 over two years. Bids by 9 May 2026."),
    (True, "Community food growing on hospital land", "The Trust would like a community partner to run a garden for patients and neighbours. £25,000 a year. Expressions of interest 30 April 2026."),
    (True, "Domestic abuse refuge and outreach", "Refuge of 14 units with outreach across Dorset. £1.9m over five years. Tenders by 29 May 2026."),
    (True, "Parent and baby singing groups - quick quote", "20 weekly sessions in Clackmannan. Under £10,000. Quotes by 24 April 2026."),
    (True, "Infrastructure support to the voluntary sector", "Advice, training and a voice for small charities in Calderdale. £110,000 a year for three years. ITT returns 27 May 2026."),
    (True, "Market engagement: accommodation-based support for homeless young people", "We want to hear from providers, including small local charities, about a new pathway. Session 5 May 2026; survey closes 15 May 2026."),
    (True, "Cookery and nutrition courses for families on low incomes", "Six-week courses in six towns in Gwent. £21,000. Bids by 11 May 2026."),
    (True, "Park activity programme", "Free yoga, tai chi, Nordic walking and family games in ten parks over the summer. £16,000. Bids by 1 May 2026."),
    (True, "Appropriate Adult Service", "Trained volunteers for police custody in Wiltshire, round the clock. £300,000 over four years. Tenders by 5 June 2026."),
    (True, "Foodbank and debt advice outreach worker", "A charity is sought to employ one outreach worker in Thanet. £42,000. Bids by 6 May 2026."),
    (True, "Restorative justice service", "Victims and offenders in Cheshire. Three years, £540,000. Tenders by 8 June 2026."),
    (True, "Library summer reading challenge: storytellers and makers", "Performances and craft sessions in 22 libraries. £8,000. Quotes by 30 April 2026."),
    (False, "Playground inspection and repairs", "Annual inspections and ad hoc repairs at 44 play areas. Three years. Tenders by 15 May 2026."),
    (False, "Community Equipment: hoists and slings", "Supply and maintenance of hoists. £700,000. Tenders by 15 May 2026."),
    (False, "Evaluation of the Community Wellbeing Programme", "An independent evaluation over 18 months. £40,000. Bids by 15 May 2026."),
    (False, "Community hospital catering", "Patient and staff meals at three community hospitals. Tenders by 15 May 2026."),
    (False, "Children's audiology", "Paediatric hearing assessments. £1.1m. Tenders by 15 May 2026."),
    (False, "Housing management system", "Cloud software for repairs and rents. Tenders by 15 May 2026."),
    (False, "Architectural services for Youth Centre refurbishment", "RIBA stages 2 to 6. Fee bids by 15 May 2026."),
    (False, "School minibus hire", "Self-drive minibuses for three schools. Quotes by 24 April 2026."),
    (False, "Marketing campaign for foster carers", "Radio, social and outdoor advertising to recruit foster carers. £80,000. Bids by 15 May 2026."),
    (False, "Legal panel", "Barristers for child care proceedings. Tenders by 15 May 2026."),
    (False, "Stair lift installation for disabled residents", "Framework of two installers. Tenders by 15 May 2026."),
    (False, "Consultancy: Culture strategy for Medway", "Write a ten-year culture strategy with residents. £35,000. Proposals by 15 May 2026."),
    (False, "Adult ADHD assessments", "Diagnostic assessments by registered clinicians. Tenders by 15 May 2026."),
    (False, "Website for the Local Offer", "Design and hosting of a site about services for children with SEND. Bids by 15 May 2026."),
    (False, "Window cleaning, community centres", "Quarterly cleaning at 19 community centres. Quotes by 24 April 2026."),
    (False, "Security guarding at libraries and hubs", "Uniformed guards in six libraries. Tenders by 15 May 2026."),
    (False, "Research into loneliness in later life", "A research agency is sought for a survey of 2,000 people and report. £55,000. Bids by 15 May 2026."),
    (False, "Taxi framework for home to school transport", "SEND pupils. Tenders by 15 May 2026."),
    (False, "Sports pitch drainage", "Works at three community pitches. Tenders by 15 May 2026."),
    (False, "Temporary social workers", "Agency social workers for children's services. Tenders by 15 May 2026."),
)
# fmt: on


@pytest.mark.parametrize(("for_us", "title", "body"), BOUGHT, ids=[row[1] for row in BOUGHT])
def test_a_notice_is_for_us_by_what_is_bought(for_us: bool, title: str, body: str) -> None:
    published = moment("2026-04-10")
    notice = Announcement("x", "Some Council", SourceKind.NOTICE, title, body, "", published)
    assert (read_relevance(material_of(notice), Kind.CONTRACT).relevant is True) is for_us
