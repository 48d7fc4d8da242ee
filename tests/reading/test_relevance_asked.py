"""For whom a notice is, told by who is asked and who is helped: thirty that are for us and twenty that are not, in our own words."""

from typing import Final

import pytest

from tracker.clock import moment
from tracker.model import Announcement
from tracker.reading.material import material_of
from tracker.reading.relevance.relevance import read_relevance
from tracker.terms import Kind, SourceKind

# fmt: off
#: Whether it is for a community organisation, the title, the text.
SOUGHT: Final = (
    (True, "Tackling isolation in rural Powys", "We are looking for an organisation to help people who rarely see anybody. Visits, phone calls, small gatherings. £40,000 a year. Tenders by 5 June 2026."),
    (True, "Soft market test: infrastructure support", "Views are sought from the VCFSE only. Return the template by 5 December 2025."),
    (True, "Creative wellbeing on prescription", "Arts organisations are invited to run craft and music sessions for patients referred by their GP. Surgery staff will refer. Quotes by 20 March 2026."),
    (True, "Artist call-out: ward 12", "An artist is wanted to work with patients and staff after surgery to brighten the day room. £6,000 all in. By 2 March 2026."),
    (True, "Public art commission", "Three makers will be chosen for new seats by the canal, made with residents. £30,000. EOI by 6 February 2026."),
    (True, "Opening up our day centres", "The council is sounding out charities about evening and weekend use of its buildings. Reply by 29 June 2026."),
    (True, "Grief and loss support", "A provider is sought to listen to people whose relative has died suddenly. £28,000. Bids by 8 May 2026."),
    (True, "Welcome service for newcomers", "Help with English, schools and form filling for families who have just arrived. Tender closes 8 May 2026."),
    (True, "Help to stay in your tenancy", "Practical help for people at risk of losing their home. £120,000 over three years. Tenders by 8 May 2026."),
    (True, "Supported volunteering at Kew", "Places for adults with learning difficulties to work beside gardeners. Quotes by 8 May 2026."),
    (True, "Men's wellbeing groups", "Weekly get-togethers for men over 50 in four market towns. £18,000. Bids by 8 May 2026."),
    (True, "Perinatal peer listening", "Mums who have been through it themselves support new mums. £50,000. Tenders by 8 May 2026."),
    (True, "Sitting service", "Somebody to sit with a person at home so that their carer can go out. Tenders by 8 May 2026."),
    (True, "Walking and cycling for health", "Led rides and walks for people who are referred by a nurse. £35,000. Tenders by 8 May 2026."),
    (True, "Independent living hub", "Drop-in advice, equipment to try out and a café, run with disabled people. Tenders by 8 May 2026."),
    (True, "Museum in a box sessions", "Reminiscence sessions in care homes with objects from the collection. Quotes by 8 May 2026."),
    (True, "Nature recovery days", "Lead days out in the dunes for people with low mood: planting, counting birds, tea. £9,000. Quotes by 8 May 2026."),
    (True, "Money guidance for tenants", "Budgeting help, benefit checks and casework. £75,000 a year. Tenders by 8 May 2026."),
    (True, "Parent voice", "An organisation to bring together parents of children with additional needs and speak for them. £35,000. Bids by 8 May 2026."),
    (True, "Help after prison", "Through-the-gate help for women leaving custody. Tenders by 8 May 2026."),
    (True, "Hate crime third-party reporting", "Centres where people can tell somebody what happened. £40,000. Tenders by 8 May 2026."),
    (True, "Festival producer", "A producer with a company of performers to run a free street festival with local schools. £45,000. Bids by 8 May 2026."),
    (True, "Digital buddies", "Volunteers who show older tenants how to use a tablet. £22,000. Bids by 8 May 2026."),
    (True, "Deaf community support worker", "BSL-using worker for deaf residents of Leicester. £70,000. Bids by 8 May 2026."),
    (True, "Tenant participation support", "Support tenants' groups to meet, learn and be heard. Tenders by 8 May 2026."),
    (True, "Crisis house", "A calm place to stay for up to a week for people in distress, staffed by people who have been there. Tenders by 8 May 2026."),
    (True, "Holiday food and fun", "Places for children on free school meals through the summer. £600 a place. Bids by 8 May 2026."),
    (True, "Supervised contact", "Places where children can safely meet the parent they do not live with. Tenders by 8 May 2026."),
    (True, "Choir leader for staff and patients", "A musician to lead a weekly choir at the hospital. £7,500. By 8 May 2026."),
    (True, "Short courses in the community", "Confidence, cooking and crafts for adults without qualifications. Providers wanted for a framework. 8 May 2026."),
    (False, "Bin lorries", "Lease of eight refuse vehicles. Tenders by 8 May 2026."),
    (False, "Social care case management software", "A hosted system for adult social care. Tenders by 8 May 2026."),
    (False, "Interpretation design for Bridport Museum", "A designer is sought for panels and a film. £25,000. By 8 May 2026."),
    (False, "Catering at the Pavilion theatre", "A five-year catering concession. Offers by 8 May 2026."),
    (False, "Needs assessment: young people", "Consultants to carry out a needs assessment and write it up. Quotes by 8 May 2026."),
    (False, "Audience research for three libraries", "A research agency to survey visitors. By 8 May 2026."),
    (False, "Community health centre: cleaning", "Daily cleaning. Tenders by 8 May 2026."),
    (False, "Domiciliary dental care", "Dentists to see housebound patients. Tenders by 8 May 2026."),
    (False, "Refurbishment of a community hall", "Main contractor for works to the hall. Tenders by 8 May 2026."),
    (False, "Branding for the Carers Hub", "Name, logo and style guide. Quotes by 8 May 2026."),
    (False, "Quantity surveyor, youth zone", "Professional fees only. By 8 May 2026."),
    (False, "HGV driver training", "Licence courses for council drivers. Tenders by 8 May 2026."),
    (False, "Cataract surgery", "Day case eye surgery under the NHS contract. Tenders by 8 May 2026."),
    (False, "School meals ingredients", "Supply of fresh fruit and vegetables. Tenders by 8 May 2026."),
    (False, "Insurance for a charity", "Brokers are asked for a quote. By 8 May 2026. Suitable for SMEs and VCSEs."),
    (False, "Grass cutting", "Verges and cemeteries. Suitable for SME and VCSE. Tenders by 8 May 2026."),
    (False, "Economic impact of the cultural sector", "A study for the combined authority. By 8 May 2026."),
    (False, "Payroll bureau", "Monthly payroll for 2,000 staff. Tenders by 8 May 2026."),
    (False, "Door entry systems in sheltered housing", "Replace door entry at 12 schemes. Tenders by 8 May 2026."),
    (False, "Theme park tickets", "Supply of tickets for staff. Quotes by 8 May 2026."),
)
# fmt: on


@pytest.mark.parametrize(("for_us", "title", "body"), SOUGHT, ids=[row[1] for row in SOUGHT])
def test_a_notice_is_for_us_by_who_is_asked_or_helped(for_us: bool, title: str, body: str) -> None:
    notice = Announcement("x", "Some Council", SourceKind.NOTICE, title, body, "", moment("2026-04-10"))
    assert (read_relevance(material_of(notice), Kind.CONTRACT).relevant is True) is for_us


@pytest.mark.parametrize("source_kind", [SourceKind.FEED, SourceKind.PAGE])
def test_work_told_of_by_a_feed_or_page_is_for_us_where_nothing_speaks_against_it(source_kind: SourceKind) -> None:
    told = Announcement("x", "Wold Action", source_kind, "Programme 2027", "Proposals by 8 May 2026.", "", None)
    read = read_relevance(material_of(told), Kind.CONTRACT)
    assert read.relevant is True
    assert [proof.where for proof in read.evidence] == ["source_kind"]
    roads = Announcement(
        "x", "Wold Action", source_kind, "Resurfacing", "Highway works. Bids by 8 May 2026.", "", None
    )
    assert read_relevance(material_of(roads), Kind.CONTRACT).relevant is False
