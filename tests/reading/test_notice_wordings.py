"""How buyers word their notices: what kind a notice is, whether it is for us, and whether goods or works are bought.

The numbers of notices are those of the Procurement Act 2023.
"""

import pytest

from tests.reading.said import said
from tracker.reading.categories.supplies import supply_words
from tracker.reading.kinds.kind import read_kind
from tracker.reading.relevance.relevance import read_relevance
from tracker.terms import Kind

KINDS = [
    (
        "engagement",
        "Shared Lives: provider talks",
        "We would like views on the model by 4 May. A tender notice follows in the autumn.",
    ),
    (
        "award",
        "Awarded: learning freelancers",
        "The trust has awarded places on its framework. Total value of the framework £90,000.",
    ),
    (
        "other",
        "Award of contract cancelled: youth hub",
        "The award announced on 3 May 2026 has been set aside and the contract will not be entered into.",
    ),
    (
        "other",
        "Unsuccessful procurement: school holiday clubs",
        "No suitable bids were received by the closing date of 5 October 2026 and the procedure is closed.",
    ),
    ("other", "Tender closed without award", "All lots were unsuccessful. Closed 4 October 2026."),
    (
        "other",
        "Contract amendment: extra hours for advice line",
        "With effect from 1 December 2026 the hours of the service are increased. This is a modification under section 74.",
    ),
    (
        "other",
        "Notice of contract variation",
        "The parties have agreed on 2 October 2026 to extend the contract by one year to 31 March 2028.",
    ),
    ("other", "UK10: contract change notice", "The value changes from £100,000 to £140,000 on 1 November 2026."),
    ("other", "Contract performance: KPIs for quarter 2", "Assessed on 30 September 2026: good."),
    (
        "other",
        "Voided: Community meals (see new notice)",
        "This notice is void. A new notice was published on 20 October 2026.",
    ),
    (
        "other",
        "Procurement paused: advice services",
        "The council has paused this procurement on 12 October 2026 until further notice.",
    ),
    ("other", "End of contract notice: family hub", "The contract expired on 30 September 2026."),
    (
        "other",
        "Dynamic market: modification notice",
        "The market's end date has been brought forward to 31 March 2027.",
    ),
    (
        "award",
        "Appointed: new provider of carers' support",
        "Carers Together has been appointed and starts on 1 December 2026.",
    ),
    ("award", "Contract signed: befriending", "The contract was signed on 1 October 2026."),
    (
        "award",
        "Contract awarded without competition",
        "Awarded on 1 October 2026 because the provider is the only one able to deliver.",
    ),
    (
        "contract",
        "Carers' support: contract to be awarded in January",
        "Bids are due by 1 December 2026. The contract will be awarded in January.",
    ),
    (
        "contract",
        "Extended deadline: advice",
        "The date for return of tenders is extended from 1 December 2026 to 8 December 2026.",
    ),
    (
        "contract",
        "Clarification issued: youth work tender",
        "Answers to bidders' questions have been published. The closing date remains 4 December 2026.",
    ),
    (
        "contract",
        "Advice services",
        "The present contract ends on 31 March 2027. The council now seeks a provider from 1 April 2027.",
    ),
    (
        "contract",
        "Day service tender",
        "This replaces a procurement that was abandoned in 2025. Tenders by 4 December 2026.",
    ),
    (
        "contract",
        "Refuge: re-procurement",
        "The current contract was terminated in May. We now invite tenders by 4 December 2026.",
    ),
    ("contract", "Lunch clubs", "The council may cancel this procurement at any time. Quotes by 4 December 2026."),
    (
        "engagement",
        "Refuge: early talks",
        "The earlier tender was withdrawn in June 2026. Before we advertise again we would like to hear from providers by 4 December 2026.",
    ),
    (
        "contract",
        "Swimming for refugees",
        "Short courses in the pools. Wandsworth will pay for twelve. Submit a two-page offer by 9 May.",
    ),
    (
        "contract",
        "Alarm units",
        "The council intends to purchase 3,500 units. Tenders must be lodged by noon on 21 May.",
    ),
    ("contract", "Advisers", "Submission window closes 23 May. Intention to award letters 4 June."),
    (
        "contract",
        "Heritage centre",
        "The trust would like to hear from consultants able to prepare a study. Submit by 5pm on 7 May.",
    ),
    (
        "engagement",
        "Day opportunities",
        "We would value a conversation with providers. Nothing in this notice commits the council to a procurement.",
    ),
    ("award", "Tea dances", "This contract has been let to Action Together. Number of bids received: two."),
    ("other", "Advocacy", "The procurement was brought to an end without a contract being awarded."),
    ("other", "Equipment", "The contract with the supplier has been modified to add six months."),
    (
        "contract",
        "UK4 - Tender notice: Advocacy",
        "Scope: independent advocacy for adults. A UK2 notice was published in May. Tender submission deadline 4 December 2026.",
    ),
    (
        "contract",
        "Girls' football coaching",
        "Reading Borough Council requires a coaching programme for girls aged 11 to 16. Sessions will be held weekly. Guide price £66,000. Submit by 15 November 2026.",
    ),
    (
        "contract",
        "Growing programme",
        "The town council wishes to contract with a voluntary body to run a growing programme on three plots. We have set aside £12,000 each year. Please send your proposal by 27 November.",
    ),
    (
        "contract",
        "First aid courses for residents",
        "The council needs a trainer to deliver twelve first aid courses in community centres. Quotes by 5pm on 6 November.",
    ),
    (
        "contract",
        "Mental health awareness training for frontline workers",
        "The ICB is looking to commission a provider of Mental Health First Aid courses for GP receptionists. Submissions close on 20 November 2026.",
    ),
    (
        "contract",
        "Community Grants Fund Manager",
        "The council wants a partner to manage its community grants. The successful organisation will receive a fee. Bids by noon 2 October.",
    ),
    (
        "contract",
        "Household Support Fund: food vouchers",
        "The council invites quotations for a voucher scheme for families.",
    ),
    ("contract", "Approved list for holiday clubs", "Providers can apply to join at any time."),
    (
        "contract",
        "Further competition under the Children's Services framework",
        "Lot 3 providers are invited to respond by 4 December.",
    ),
    (
        "contract",
        "Re-tender: Warm Homes advice",
        "Following an unsuccessful earlier exercise, the council is inviting offers by 12 December.",
    ),
    ("contract", "Opportunity: cafe concession in the park", "Offers are invited to run the kiosk from March."),
    (
        "contract",
        "Light touch contract for lunch clubs",
        "The Contracting Authority is seeking to appoint a supplier. Deadline for receipt of tenders 10/12/2026.",
    ),
    ("contract", "Provision of youth work in Barrow", "Estimated value £80,000. Closing 11 November 2026."),
    (
        "contract",
        "Dynamic market: supported accommodation (established)",
        "The market is open to new members throughout its term.",
    ),
    (
        "contract",
        "Notice of extension to the tender deadline: Carers support",
        "The closing date for tenders has been extended to 4 December 2026 at noon.",
    ),
    (
        "contract",
        "Tender amended: Youth advice",
        "An amendment has been made to the specification. The tender deadline stays 9 December 2026.",
    ),
    (
        "contract",
        "Most suitable provider? Competitive process under the PSR for social prescribing",
        "Providers are invited to submit an offer by 4 December 2026.",
    ),
    (
        "engagement",
        "UK1: Pipeline notice for 2027",
        "Procurements expected in the next 18 months: youth clubs, advice, befriending.",
    ),
    (
        "engagement",
        "UK3 Planned procurement notice - Day services",
        "The council expects to publish a tender notice in January 2027.",
    ),
    (
        "engagement",
        "UK2 Preliminary market engagement: Shared Lives",
        "A supplier event will be held on 4 November.",
    ),
    (
        "engagement",
        "PSR: notice of intention to follow the Most Suitable Provider process - Carers",
        "The ICB intends to follow the most suitable provider process. Providers who wish to be considered should make themselves known by 13 November 2026.",
    ),
    (
        "engagement",
        "Request for information: community transport",
        "The council would like to know which organisations could run dial-a-ride.",
    ),
    (
        "engagement",
        "Bidders' day for homelessness services",
        "Before we write our specification, meet the commissioners on 3 December.",
    ),
    (
        "engagement",
        "Prior Information Notice - Advice Services",
        "This PIN is for information only and is not a call for competition.",
    ),
    (
        "engagement",
        "Future procurement: healthy eating courses",
        "The council is considering buying cookery courses and invites comments by 30 October.",
    ),
    (
        "engagement",
        "Commissioning intentions 2027 to 2029: have your say",
        "We want the views of voluntary organisations on what we buy by 30 November.",
    ),
    (
        "engagement",
        "Market warming event: refugee integration",
        "An online session for potential suppliers on 2 November.",
    ),
    (
        "engagement",
        "Co-production workshops with providers: mental health day services",
        "Providers are asked to help us to design the new model before we tender.",
    ),
    (
        "engagement",
        "Expressions of interest sought: community bus (market sounding)",
        "This is not a tender. The council wishes to gauge interest. Reply by 6 November.",
    ),
    ("award", "UK6: Contract award notice - Advice", "The contract has been awarded to Citizens Advice."),
    ("award", "UK5 Transparency notice: Refuge", "The council intends to award directly to Women's Aid."),
    ("award", "UK7 Contract details notice: Community transport", "Contract dates 1 July 2026 to 30 June 2029."),
    (
        "award",
        "PSR - confirmation of contract award - Stop smoking",
        "Following the most suitable provider process the contract was awarded to a CIC.",
    ),
    (
        "award",
        "Notice of intention to award: Social prescribing (Direct Award Process C)",
        "Representations must be received by midnight on 20 October 2026.",
    ),
    (
        "award",
        "Urgent award under the PSR: crisis line",
        "The award was made without competition because the previous provider closed.",
    ),
    (
        "award",
        "VEAT: Healthwatch",
        "Voluntary ex ante transparency notice. The authority intends to conclude a contract with the incumbent after 10 days.",
    ),
    ("award", "Contract award - Befriending", "Number of tenders received: 4. Name of contractor: Age UK."),
    ("award", "Framework awarded: counselling", "Twelve providers were admitted to the framework on 1 September."),
    (
        "award",
        "Direct award of a contract for carers' breaks",
        "The council will award the contract to the incumbent without a competition.",
    ),
    (
        "other",
        "UK12: Procurement termination notice - Lunch clubs",
        "The council has decided not to award the contract.",
    ),
    (
        "other",
        "UK11 Contract termination notice: Helpline",
        "The contract came to an end on 30 September 2026 at the close of its full term.",
    ),
    ("other", "UK10 Contract change notice - Outreach", "The value rises and the term is extended by a year."),
    ("other", "UK17 Payments compliance notice", "Average number of days to make a payment: 17."),
    ("other", "UK9 Contract performance notice: Employment support", "KPI 1: Good. KPI 2: Approaching target."),
    ("other", "UK16 Dynamic market cessation notice: Tutoring", "The market closed to orders on 31 August 2026."),
    ("other", "UK8 Contract payment notice: Refuge", "Payment of £48,000 made in the quarter to 30 June."),
    (
        "other",
        "Cancelled: Youth services tender",
        "This opportunity has been cancelled; no contract will be awarded.",
    ),
    ("other", "Notice withdrawn - Debt advice", "The notice was published in error and is withdrawn."),
    ("other", "Modification of a contract during its term: Respite", "The contract was modified to add two beds."),
    (
        "other",
        "PSR contract modification: Talking cafe",
        "A considerable change to the contract was made: the term is longer by a year.",
    ),
    ("other", "Discontinuation of procurement: Wellbeing hubs", "The procedure was discontinued."),
    (
        "other",
        "Abandoned: Community meals",
        "All bids were above the budget and the authority has abandoned the procurement.",
    ),
]

FOR_US = [
    (
        "Sexual Health Outreach to Men",
        "Peer-led outreach, condom distribution and HIV information; no clinical treatment.",
    ),
    ("Falls Exercise Programme", "Strength and balance classes in village halls for people at risk of a fall."),
    ("Vaping awareness in schools", "Awareness sessions for pupils in years 7 to 9."),
    ("DPS: Alternative Provision", "Forest school, farm-based learning, boxing and art for pupils out of school."),
    (
        "Heritage interpretation and oral history",
        "Record oral histories with farming families and make a touring exhibition.",
    ),
    ("Healthy Walks", "An organisation to lead weekly walks and train walk leaders."),
    ("Stop smoking support in the community", "Advisers from local organisations help people to quit."),
    ("Public Engagement for the Town Museum", "Creative workshops for families."),
    ("Appropriate Adult Service", "Trained volunteers attend custody to support vulnerable adults."),
    ("Independent Custody and Visitor scheme", "Volunteers visit people in police custody."),
    ("Restorative Justice Service", "Victims and offenders meet with a trained facilitator."),
    ("NHS complaints advocacy", "Help people to make a complaint about NHS care."),
    ("Supported Employment", "Job coaches help people with learning disabilities into work."),
    ("Community Alcohol Recovery", "Peer mentors and mutual aid for people in recovery from alcohol."),
    ("Shared Lives", "Families share their homes with adults who need support."),
    ("Parent and toddler groups", "Stay and play sessions in children's centres."),
    ("Breastfeeding peer support", "Volunteers support new mothers."),
    ("Sensory support", "Rehabilitation and equipment advice for people with sight loss."),
    ("Deaf people's communication and wellbeing", "A social club and lip-reading classes."),
    ("Stroke recovery groups", "Communication and exercise groups for stroke survivors."),
    ("Young Adult Carers", "Breaks and one-to-one support."),
    ("Community Orchard", "Planting days and volunteer training."),
    ("Local area coordination", "Coordinators get to know residents and help them to find their own answers."),
    ("Cycling for health", "Led rides for inactive adults."),
    ("Tenancy sustainment", "Floating support for tenants at risk of losing their home."),
    ("Ukrainian guests: host support", "Casework for hosts and guests."),
    ("Income maximisation", "Benefit checks for tenants and help with claims."),
    ("Community Champions", "Recruit volunteers to share health messages in their neighbourhood."),
    ("Arts in care homes", "Dance and singing for residents of care homes."),
    ("Reading groups and summer reading challenge", "Authors and storytellers in branch libraries."),
    ("Digital inclusion", "Help older people to get online with volunteers as digital buddies."),
    ("Crisis cafe", "An evening space for people in emotional distress, run by peers."),
    ("Violence reduction: mentoring", "Mentors from the community work with young people excluded from school."),
    ("Bereavement Support", "Groups and one-to-one help after a death by suicide."),
    ("Modern slavery victim support", "Accommodation and casework for survivors."),
    ("Dementia Connect", "Advisers, activity groups and carers' courses."),
    ("Warm hubs coordination", "Grants, training and visits for village warm hubs."),
    ("Play rangers", "Outdoor play sessions on estates."),
    ("Community development workers", "Asset-based community development in five wards."),
    ("Rural transport: car scheme", "Volunteer drivers take people to appointments."),
    ("Night shelter", "Beds for people sleeping rough in winter."),
    ("Prisoners' families", "Visitor centre and play for children at two prisons."),
    ("Foster carer support groups", "Peer groups and a helpline for foster carers."),
    ("Hoarding support", "Practical and emotional help for people who hoard."),
    ("Street pastors and night-time safety", "Trained volunteers on patrol in the town centre."),
]

NOT_FOR_US = [
    ("Cleaning of community centres and libraries", "Daily cleaning and consumables at 14 libraries."),
    ("Electric minibuses for community transport", "The council intends to buy four accessible minibuses."),
    ("Wheelchair approved repairer", "Repair and refurbishment of wheelchairs."),
    ("0-19 public health nursing", "Health visiting and school nursing by registered nurses."),
    ("Community dental services", "Dentists for special care patients."),
    ("Community hospital catering", "Patient meals at three community hospitals."),
    ("Library management system", "A hosted system with self-service kiosks."),
    ("Museum roof repairs", "Lead and slate works to a listed museum."),
    ("School cleaning", "Cleaning of twelve primary schools."),
    ("Stock condition surveys", "Surveys of 4,000 homes."),
    ("Theatre lighting", "Supply of LED stage lighting."),
    ("Community centre boiler", "New boiler and controls."),
    ("Evaluation of the social prescribing programme", "An independent evaluator."),
    ("Communications campaign on fostering", "An agency to recruit foster carers through advertising."),
    ("Sports pitch construction", "A 3G pitch with floodlights."),
    ("Playground inspection", "Quarterly inspection of play areas."),
    ("Care home with nursing beds", "CQC-registered nursing homes for 40 beds."),
    ("Occupational health for staff", "Physiotherapy and counselling for council staff."),
    ("MRI scanning", "Community diagnostic centre imaging."),
    ("GP out of hours", "Primary medical services."),
    ("Housing repairs contractor", "Responsive repairs to tenants' homes."),
    ("Youth centre architects", "A design team to RIBA stage 4."),
    ("Interim social workers", "Agency staff for children's services."),
    ("Security at libraries", "Guards for three branches."),
    ("Parks grounds maintenance", "Mowing and hedges."),
    ("Payroll for direct payment recipients", "A managed payroll for people who employ carers."),
    ("Consultancy: leisure strategy", "Consultants to write a leisure strategy."),
    ("Bus shelters", "Maintenance and cleaning."),
    ("Home to school transport", "Taxis and minibuses for pupils."),
    ("Emergency food parcels packaging", "Supply of cardboard boxes."),
    ("Research on loneliness", "A research agency to run a survey."),
    ("CAMHS inpatient beds", "Specialist hospital care."),
    ("Community pharmacy needle exchange", "Pharmacies to provide needle exchange."),
    ("Learning disability nursing", "Specialist nurses."),
    ("Adult social care case management software", "Licences and implementation."),
    ("Recruitment of a head of communities", "Executive search."),
    ("Photography for tourism", "Image library."),
    ("Translation", "Translation of leaflets for refugees."),
    ("Insurance for voluntary drivers", "Motor insurance."),
    ("Furniture for the youth hub", "Supply and delivery of desks and sofas."),
    ("Legal services for children's social care", "Barristers."),
]

GOODS_AND_WORKS = [
    ("Purchase of refuse collection vehicles", "Three vehicles are needed by June."),
    ("Supply and delivery of library books", "Shelf-ready stock for branch libraries."),
    ("New playground equipment", "Supply and installation of play equipment at two parks."),
    ("Office stationery", "The council buys paper and stationery from one supplier."),
    ("Lease of photocopiers", "40 multi-functional devices on a five-year lease."),
    ("Supply of electricity to schools", "Half-hourly metered supplies."),
    ("Replacement of windows at Beech House", "Removal of the old and fitting of new double glazed units."),
    ("Roof works at Moorside Community Centre", "Strip and re-cover the flat roof."),
    ("Construction of changing rooms", "A modular pavilion with four changing rooms."),
    ("Car park resurfacing", "Planing and resurfacing at the leisure centre."),
    ("Laptops for digital inclusion", "The trust intends to buy 200 refurbished laptops to lend to residents."),
    ("Bathroom adaptations framework", "Level access showers and other works in council homes."),
    ("Electric vans", "The housing association wants to purchase three electric vans."),
    ("New boilers for village halls", "Replacement boilers in four halls, including flues and controls."),
    ("Fire doors", "Supply and installation of 300 fire doors in flats."),
    ("Catering equipment for the day centre", "Ovens, a dishwasher and a servery."),
    ("CCTV cameras", "Replacement of 24 cameras and recorders."),
    ("Play area refurbishment", "Design and build of an inclusive play area."),
    ("Sports hall lighting upgrade", "Remove old fittings and install LED lighting."),
    ("Minibus", "A charity-run day centre intends to buy an accessible minibus with a tail lift."),
    (
        "Community centre extension: building contractor",
        "A main contractor for a single-storey extension, JCT Minor Works contract.",
    ),
    ("Purchase of musical instruments", "Violins and cellos for the music hub's loan stock."),
    ("Hearing loops", "We are looking for a supplier of portable hearing loops, quantity 30."),
    ("Solar panels on the library roof", "Design, supply and installation of a 40 kW array."),
    ("Uniforms for civil enforcement officers", "Jackets, shirts and boots."),
    ("Refurbishment of public toilets", "Works to three blocks, 14 weeks on site."),
    ("Drainage improvements, Mill Lane", "Excavation, new pipework and reinstatement of the road."),
    ("Gym equipment", "Treadmills, bikes and free weights for two leisure centres."),
]

SERVICES = [
    ("Lift maintenance", "Servicing and repair of lifts in 20 blocks."),
    ("Cleaning of libraries", "Daily cleaning, consumables included."),
    ("Grounds maintenance", "Grass cutting and hedge work."),
    ("Architectural services for a new village hall", "RIBA stages 2 to 6; the construction budget is £2m."),
    ("Website redesign", "Redesign and host the tourism website."),
    ("Evaluation of the building better opportunities programme", "Interviews and a report."),
    ("Printing and distribution of the council magazine", "Four issues a year, 60,000 copies."),
    ("Community equipment loan service", "Lend, deliver, collect and clean walking frames and hoists."),
    ("Furniture reuse scheme", "A charity to collect, repair and pass on furniture to tenants."),
    ("Handyperson service", "Small repairs for older people, delivered by volunteers and staff."),
    ("Home improvement agency", "Advice on adaptations and support through building work."),
    ("Energy advice", "Home visits to residents in fuel poverty; small measures are fitted."),
    ("Construction skills training", "Courses in bricklaying for unemployed adults."),
    ("Repair cafe sessions", "Volunteers mend household items with residents."),
    ("Property surveys", "Stock condition surveys of 2,000 homes."),
    ("Bikeability training", "Cycle training in primary schools; the trainer brings equipment."),
    ("Meals on wheels", "Hot lunches delivered to people at home."),
    ("Library home delivery", "Books taken to housebound readers by volunteers."),
    ("Befriending", "Volunteers visit people at home; laptops are supplied by the council."),
    ("Toy library", "A charity to run a toy library and equipment store for families."),
    ("Arts on the high street", "An organisation to commission murals in empty shop windows."),
    ("Support for victims of road crime", "Caseworkers support families after a collision on the roads."),
    ("Window to the past: heritage project", "Volunteers record memories for a display in the library windows."),
    ("Safe at home", "A service that fits locks and other equipment for survivors of domestic abuse."),
    ("Youth club building management", "A community organisation to run the youth building and its activities."),
    ("Food pantry", "An organisation to run a community pantry and buy food from wholesalers."),
    ("Community allotment", "Run growing sessions; the council will supply the tools and build raised beds."),
    ("Legal advice panel", "Solicitors to advise on property and procurement."),
    ("Roads to recovery: peer support", "Peer mentors help people into recovery."),
    ("Digital inclusion", "Sessions in libraries where residents can borrow laptops and learn to use them."),
]


@pytest.mark.parametrize(("kind", "title", "body"), KINDS, ids=[row[1] for row in KINDS])
def test_a_notice_is_told_by_its_words(kind: str, title: str, body: str) -> None:
    assert read_kind(said(body, title=title, as_notice=True)).kind == kind


@pytest.mark.parametrize(("title", "body"), FOR_US, ids=[row[0] for row in FOR_US])
def test_what_community_organisations_do_is_for_us(title: str, body: str) -> None:
    assert read_relevance(said(body, title=title, as_notice=True), Kind.CONTRACT).relevant is True


@pytest.mark.parametrize(("title", "body"), NOT_FOR_US, ids=[row[0] for row in NOT_FOR_US])
def test_what_only_others_do_is_not_posted_as_ours(title: str, body: str) -> None:
    assert read_relevance(said(body, title=title, as_notice=True), Kind.CONTRACT).relevant is not True


@pytest.mark.parametrize(("title", "body"), GOODS_AND_WORKS, ids=[row[0] for row in GOODS_AND_WORKS])
def test_goods_and_works_are_known_by_their_words(title: str, body: str) -> None:
    assert supply_words(said(body, title=title, as_notice=True)) is not None


@pytest.mark.parametrize(("title", "body"), SERVICES, ids=[row[0] for row in SERVICES])
def test_a_service_stays_one_though_things_come_with_it(title: str, body: str) -> None:
    assert supply_words(said(body, title=title, as_notice=True)) is None
