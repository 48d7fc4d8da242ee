"""What words say that an announcement is, or is not, for a community or voluntary organisation.

Rows for `reading/relevance/relevance.py`; True is for us, False is not. For procurement notices a title weighs more than its
text. Definitions: codebook, Relevance, and Notices (evaluation, communications, goods, works and IT are not for us).
"""

from typing import Final

from tracker.reading.relevance.asked import ASKED_RULES
from tracker.reading.relevance.asked import relevance_rule as _rule
from tracker.reading.welsh.relevance import WELSH_NOTICE_RULES

NOTICE_RULES: Final = (
    *WELSH_NOTICE_RULES,
    _rule(
        True,
        "people and communities",
        3,
        "befriending; carers|carer; advocacy; advice service|services|drop|and|centre|sessions; "
        "loneliness; isolation|isolated; "
        "youth work|club|clubs|service|services|activities|provision|project|offer|voice|mentoring; "
        "young people; "
        "social prescribing; link worker|workers; homeless; homelessness; "
        "rough sleeper|sleepers|sleeping; housing first|support|related; "
        "supported housing|accommodation|living|lodgings; domestic abuse|violence; sexual violence; "
        "refuge; victims|survivors; "
        "community based? support|hub|hubs|centre|development|transport|connector|connectors|garden|gardens|wellbeing|navigation|navigator|navigators|prevention|library|libraries|"
        "arts|sport|activities|meals|services|learning|cafe|mental|groups|outreach|drop|champions; "
        "day opportunities|services|centre|care|sessions; peer support; men in sheds; shed; "
        "lunch club|clubs; dementia; older people|adults|residents; bereavement; "
        "parenting|parent support|programme|programmes; family support|hub|hubs|help; children affected; "
        "holiday activities|club|clubs|provision|programme|lunches; haf; drop in|ins; "
        "welfare rights|advice; debt advice; refugee|refugees|asylum; migrants; "
        "wellbeing service|services|support|activities|programme|hub; "
        "mental health support|and|drop|peer|recovery|wellbeing|cafe|crisis; suicide prevention; "
        "substance misuse|use; recovery support|community|service; learning disability|disabilities; "
        "autism support|hub; disabled people|children|adults; short breaks; respite; volunteers; "
        "volunteer|volunteering service|centre|led|scheme|brokerage|services; "
        "voluntary sector|organisation|organisations|and; "
        "vcse sector|infrastructure|support; inclusion|inclusive service|project|youth; "
        "play|playwork|play service|services|sessions; "
        "arts|art workshops|programme|project|organisation|activities|and; "
        "museum|heritage|theatre|music|dance|creative programme|project|activities|service|engagement|"
        "education|learning|sessions; "
        "sport|sports|physical activity|activities sessions|programme|development|and; "
        "nature|green|gardening|food|conservation|growing activities|sessions|project|programme|"
        "prescribing|volunteering|partnership; food bank|pantry|poverty|partnership; "
        "employability|employment support|programme|service; adult learning; esol; "
        "offender|prison|prisoners|imprisonment; healthwatch; counselling|listening; befriend; befriender|befrienders; "
        "navigation|navigator|navigators service|support; information advice; warm spaces|welcome|hubs; "
        "community cohesion|safety|mediation; mediation; intergenerational; equality|lgbt|lgbtq; "
        "gypsy|traveller; shared activities; "
        "home from hospital; good neighbour; handyperson; meals on wheels; care and support; "
        "support service|services for|to; homecare; home care; extra care; personal care; early help; "
        "mentoring; children|families|women|girls ...4 support|services|activities; veterans; "
        "neighbourhood; residents; peer|self help|mutual support|groups|led; "
        "advice|information|guidance network|point|points|hub|service|services|provision|centre; "
        "health|wellbeing|mental walks|walk|walking|groups; volunteering; storytelling; good relations; "
        "community-led; museums|libraries|heritage ...2 community|communities|outreach",
        "people-facing work that charities and community groups do",
        unless=(
            "fleet|vehicles; software; mobile home; residential sector; audit; "
            "community hospital|dental|nursing|equipment; support software; community housing group; "
            "young people's ward; facilities; residents' parking; resident association heating; equipment; "
            "sheltered heating; in england have|has; the council supports; students|student brand; evaluation"
        ),
    ),
    _rule(
        True,
        "what such organisations do, by name",
        3,
        "outreach; peer led; peer|volunteer mentors|mentor|mentoring; mutual aid; "
        "falls|exercise|fitness|dance|yoga|swimming|art|craft|music|singing|cookery ...1 class|classes|programme|sessions|group|"
        "groups; strength and balance; falls prevention; led|health|wellbeing walks|rides|cycling; walk leaders; "
        "awareness|creative|family|holiday|growing sessions|workshops|activities; alternative provision; forest school|schools; "
        "oral history|histories; touring exhibition; heritage interpretation|trail|volunteering; "
        "stop|quit smoking; smoking cessation support; quit|stop smoking advisers; shared lives; sight|hearing loss; "
        "deaf; sensory support|impairment; lip reading; social club|clubs|groups|activities; orchard|orchards; planting days; "
        "floating support; tenancy sustainment|support; hosts; casework|caseworker|caseworkers; income maximisation; "
        "sport|sports|football|boxing|swimming|cricket|netball|rugby|tennis coaching|sessions|programme|clubs|club; "
        "benefit|benefits check|checks; storytellers; reading groups|challenge; "
        "crisis cafe|cafes|space; emotional "
        "support|distress; library of things; tool|toy library; repair cafe|cafes; mindfulness; chair based; children's centre|centres; "
        "day service|services; autism|autistic|adhd ...3 support|service|services|adults|people|hub|groups|families; "
        "supported internship|internships; job coaching|coaches; cultural programme|events|activities; windrush; family learning; "
        "women's centre|centres; sanctuary; memories; memory|archive project; "
        "heritage|arts ...2 body|organisation; drama; pantries; new|expectant parents; "
        "walking netball|football|cricket; inactive; individual placement; "
        "employment specialist|specialists; former workers|miners|soldiers; local people; community researchers; storytelling; "
        "stories|story of|workshops|sessions; third sector; family hub|hubs; family group conference|conferences|conferencing; supervised|family|child contact; hidden harm; children of; "
        "camp|camps; holiday hunger; reuse shop|shops|scheme|projects;  practical and emotional; volunteer drivers; car scheme|schemes; night shelter|shelters; "
        "sleeping rough; hoarding; winter shelter; baby|toddler groups; stay and play; youth shelter|hub|hubs|centre; "
        "community meals|kitchen|kitchens|fridge|fridges|pantry|pantries|allotment|allotments|choir|choirs|radio|film|theatre; "
        "buddies|buddying|buddy; day trips; friendship; trusted|safe spaces|space; lived experience; grassroots; "
        "volunteer ...1 sessions|days; wildlife|nature ...2 walks|walk|reserves|reserve|events; "
        "friends of groups; engaging local people|residents|communities; citizen science; "
        "vcse infrastructure; mental health first aid; unemployed|jobseekers; out of work; "
        "food growing; community partner|partners; garden for; yoga; tai chi; "
        "family|families ...3 games|fun; low incomes|income families|people; "
        "cookery|cooking ...3 courses|course|classes|sessions; allotments; "
        "supported|therapeutic|social|community gardening|growing|horticulture|cooking|crafts; "
        "gardening for; interfaith; faiths; "
        "faith|faiths|belief ...2 groups|communities|bodies|project; cross community; peacebuilding; outdoor|supervised|adventure play; play partnership|sessions|schemes|scheme|workers|rangers; "
        "holiday clubs|club|activities; workshops and|& events|performances|talks; interactive|drop in|participatory ...1 workshop|workshops|arts|sessions; "
        "artists ...8 libraries|museums|schools|communities|community|residents; socially engaged; "
        "participatory; digital inclusion|champions|skills sessions; esol classes; "
        "conversation|craft|knitting|walking|reading|lunch cafe|group|groups|club|clubs; "
        "memory lane|cafe|cafes|walks; carers|bereavement|support cafe|cafes|groups|group; dementia friendly; breastfeeding|infant feeding peer|support; money advice|guidance; "
        "hate crime; restorative justice|approaches; refugees|asylum ...3 support|integration|welcome; "
        "resettlement; rough sleepers|sleeping ...2 support|outreach; mentors for; "
        "independent visitors|visitor; appropriate adults|adult; "
        "supporting ...2 volunteers|volunteering",
        "work named by what is done, where the people it is for are not named",
        unless="evaluation; software; equipment for; street outreach vehicle; building works; host|hosting website|server",
    ),
    *ASKED_RULES,
    _rule(
        False,
        "staff and office services",
        6,
        "agency staff|workers|social; interim managers|social|staff|head; payroll; executive search; "
        "research agency|agencies|company|companies|on|into; market research; run|conduct an? survey; "
        "cleaning of|at|for; daily cleaning; architect|architects; design team; riba; polling; call centre; data entry; print|printing and; mailing",
        "what an office buys for itself, though its people work with people",
        unless="volunteers; peer research|researchers; participatory",
    ),
    _rule(
        False,
        "clinical",
        4,
        "orthodontic; dental; dentist|dentists|dentistry; dermatology; ophthalmology; audiology; "
        "radiology; imaging; endoscopy; ultrasound; surgical; eye|elective|cataract|oral|cardiac|orthopaedic|plastic|day surgery; diagnosis|diagnostic|diagnostics; "
        "clinical service|services|supervisors|waste|staff|trial|trials|systems|laboratory|assessment; "
        "gp practice|services|led; "
        "out of hours gp; urgent care|treatment; pharmacy; pharmaceutical; pathology; phlebotomy; "
        "vaccination|immunisation; physiotherapy; "
        "medical device|devices|equipment|assessment|examinations|supplies|staff; anaesthetic; "
        "veterinary; optometry; podiatry; mortuary; ambulance; health assessment|assessments; "
        "adhd assessment|digital|diagnosis; consultants and; sas doctors; "
        "psychological therapies|therapy; analytic therapy; nurse|nursing; cancer screening; "
        "fitness to practise; insourcing; hospital beds|furniture; sterilis*; prosthe*; "
        "patient transport; occupational health; registered clinicians; talking therapies",
        "needs registered clinicians",
        unless=(
            "nursery; befriending; non-clinical; social prescribing; waiting rooms; day opportunities; "
            "nursing home visit; nursing homes; refer|refers|referred|referrals|signposted ...4 nurse|surgery|pharmacy|ambulance|dentist|gp"
        ),
    ),
    _rule(
        False,
        "publicity",
        7,
        "communications|marketing|advertising|publicity ...1 campaign|campaigns|agency; agency sought|wanted|to ...3 campaign",
        "a communications contract is not for us, whatever it makes known",
        unless="community-led; led by",
    ),
    _rule(
        False,
        "goods, works, IT and professional services",
        4,
        "software; licences; licenses; hardware; "
        "it|ict services|support|managed|systems|system|infrastructure; managed service provider; cloud; "
        "network|networks equipment|hardware|switch; broadband; data subscription|centre; telephony; "
        "website|web development|design|hosting|build; digital platform|managed; "
        "cyber; payment|payments system|solution; erp; crm; supply of; supply and; purchase of; "
        "procurement of goods; vehicles|vehicle|fleet; fuel; lubricants; uniform|uniforms|workwear; "
        "furniture; equipment supply|maintenance|hire; laptops|tablets; printing; stationery; "
        "spectrometer; instruments; "
        "highway|highways; road|roads resurfacing|maintenance|works; resurfacing; construction; "
        "demolition; roofing; refurbishment; boiler|boilers; glazing; windows and; lift maintenance; "
        "electrical testing|installation|inspection|equipment; drainage; ventilation; "
        "mechanical and electrical; maintenance services|contract|work|works; "
        "remedial works; planned preventative; building works|fabric; engineering; "
        "surveyor|surveying|survey of; architect*; design and build; cleaning services|contract|tender; "
        "cleaning and|& security; security services|& cleaning|and cleaning|guarding; "
        "catering equipment|contract; facilities management; waste collection|management|disposal; "
        "grounds maintenance; pest control; arboricultural; legal services|advice|advisory; audit; "
        "internal audit; insurance services|broker|brokers|policy|policies|programme|tender|cover; provision of ...2 insurance; banking; treasury; recruitment services|agency; temporary staff; "
        "agency workers; consultancy; consultant|consultants to; management consultancy; "
        "strategy development; restructuring; service design; market assessment; "
        "valuation; actuarial; advertising; marketing; brand; "
        "communications; communications services|agency|campaign|contract|support; media buying; evaluation; evaluator; "
        "research services|study; translation; interpreting; proof reading; analysis of|services; "
        "imagery; consultancy services; monitoring and evaluation; modelling; "
        "energy|gas|electricity supply; solar panels; "
        "decarbonisation; retrofit; heat pump*; playground equipment|refurbishment; toilets; funeral; "
        "parking; bus shelter|services; taxi*; school transport; home to school; travel assistance; "
        "asbestos; fire alarm|doors|safety works; cctv; street lighting; bins; conveyancing; "
        "photography; filming; event management; social value|impact reporting|measurement|report; "
        "report|reports|reporting ...8 social value; freelance consultant; "
        "development|business|fundraising|project consultant|consultants; boundary; "
        "quality improvement programme; "
        "nitrogen; generator; cleanroom|clean room; steriliser; divertor; nuclear; minerals; "
        "clinical supervisors|educational; software package; assistive technology; telecare; equipment; "
        "works",
        "goods, works, IT, professional services and facilities management",
        unless=(
            "furniture reuse|project; equipment for groups; workshop|workshops; volunteers to; advocacy; "
            "community transport; youth; carers; equipment loan service for; insurance of; public liability; "
            "liability insurance; insurance sum; employers liability; community groups; "
            "self evaluation; the evaluation has|will|panel|criteria; tender|bid|bids|quality evaluation; "
            "evaluation of tenders|bids; social works; "
            "works with|in|together|well|closely|for|on|better|across; it works; recovery; staff training; "
            "attach marketing; social value ...2 weighting|criteria|score|question|points|#%; #% ...2 social value; social value act|policy|portal|themes; legal services act; insolvency; advice"
        ),
    ),
)

GRANT_RULES: Final = (
    _rule(
        False,
        "only for researchers",
        3,
        "research council|councils eligible|organisation; ukri ...6 research|eligible; "
        "universities only; research organisations|organisation only|eligible|in|based|with; "
        "higher education institutions|institution|providers; heis; hei; principal investigator; "
        "postdoctoral; phd; doctoral; research fellowship|fellowships; "
        "academic researchers|institutions; "
        "eligible research organisation|organisations; clinical trial|trials; "
        "early career researchers|researcher; lecturer*; studentship*; full economic cost; fec; "
        "academics; research grants for",
        "a research-council call that only universities can answer is not relevant",
        unless=(
            "community groups|organisations; charities; voluntary; "
            "partner|partnership|partnerships|partners ...4 community|charities; students' union; "
            "working with universities; alongside"
        ),
    ),
    _rule(
        False,
        "only for firms or public bodies",
        3,
        "innovate uk; uk registered businesses|business; business of any size; smes only; smart grants; "
        "r & d; knowledge transfer partnership; for councils only|to; "
        "local authorities only|can|are invited|may; open to local authorities; "
        "farmers|farm|farms|farming|landowners ...4 grant|grants|apply|scheme|payment; "
        "countryside stewardship; "
        "boiler upgrade; electric vehicle charge*; nhs trusts only|may|can; export|exporters; "
        "homeowners; landlords; business growth grant; manufacturers; fishing|vessel; woodland creation; "
        "private companies only; combined authorities only",
        "no community organisation can ask for it",
        unless=(
            "community groups|organisations|farm|farms|energy|woodland; charities; voluntary; "
            "city farm|farms; social enterprises; not-for-profit; third sector"
        ),
    ),
    _rule(
        False,
        "only for persons or shops",
        3,
        "persons|people|families|those|households|individuals in ...2 need|hardship|difficulty; for the poor; benevolent "
        "fund|society|association|institution; hardship grant|grants|payment|payments|fund|help; relief in need; "
        "former|retired ...3 workers|employees|members|miners|teachers|nurses; support|social worker ...6 apply|referral|behalf; "
        "referring agencies|agency|professional; quarterly payment|payments; crisis payments|grants; "
        "students ...4 can|may|who; worked in the; academics; registered for a degree; employees of ...4 trust|company|council|hospital|hospitals; hospital staff; doctoral; studentships; "
        "businesses with|employing|located|based|trading; small firms; retailers; shop front|fronts; "
        "business rates relief; turnover of a business; supply chain; productivity",
        "what only a person, a scholar or a shop can ask for is not for an organisation",
        unless=(
            "work|works|working|projects|services with|for|to; help|helps|support|supports ...3 people|families|those|persons ...4 in; "
            "charities|organisations|groups that|which|who|supporting|helping; "
            "see|try|visit|ask our|the ...2 hardship; separate|other|another ...2 hardship; "
            "not|cannot|never|nor fund|help|support|give|make|accept individuals; "
            "not|cannot fund|pay ...2 hardship"
        ),
    ),
)

#: Words that show that community organisations are meant after all.
FOR_US: Final = _rule(
    True,
    "for community organisations",
    1,
    "registered|a|your charity; charities; community groups|group|organisations; "
    "voluntary; not-for-profit; non-profit; social enterprise|enterprises; cic; cics; cio; third sector; vcse; grassroots; constituted; clubs; volunteers; artists; churches; community organisation",
    "community organisations are named, and not turned away",
    unless="named|included|listed|involved as ...1 partner|partners; cannot|cant|may not|not ...2 lead; as ...2 co-investigators; outside academia",
)
