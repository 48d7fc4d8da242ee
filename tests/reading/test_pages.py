"""A page tells much besides what it pays for: one sentence in the middle of it must not make it something else.

The page stands for those of councils, community foundations and wind farms' funds; each sentence is said as publishers say such things.
"""

from typing import Final

import pytest

from tests.reading.build_reading import material
from tracker.reading.asides import quiet
from tracker.reading.categories.categories import read_categories
from tracker.reading.menus import menu_lines
from tracker.reading.months.months import read_months
from tracker.terms import Category, Kind
from tracker.text.html import read_html

PAGE: Final = """The Millbrook Community Fund makes grants of between £500 and £5,000 to constituted groups in Millbrook and the villages around it. The money comes from the owners of the wind farm on the hill.

About the fund

The fund is managed by a panel of local people who meet three times a year. Since it began it has given out more than £200,000.

What we can fund

Grants are for projects and events that benefit people who live here, and for equipment that many can use.

{A}

How to apply

Fill in the online form. The next closing date is 12 noon on 5 March 2027. You will hear within six weeks of the panel's meeting. The panel may ask you for more information, and its decision is final.

Contact

If you have a question, please write to grants@millbrook.example and somebody will come back to you."""

THE_FUNDERS_OWN: Final = (
    "Our running costs are met by the endowment, so every penny goes to local groups.",
    "The Foundation keeps 10% of the fund each year to pay for its administration costs.",
    "Administration costs of the scheme are paid by the developer.",
    "We are a small team with one part-time administrator and keep our overheads low.",
    "The office is being moved and our back office system renewed, so replies may be slow.",
    "The Trust has just written a new strategy for 2026 to 2030.",
    "We have no paid staff and please do not phone the office.",
    "Our trustees completed a governance review last spring.",
    "Our staff are having training on 6 May and the office will be closed.",
    "We are developing our own organisation so that we can do more.",
    "Our grants team can help you with your budget and with writing a business plan.",
    "The Foundation's overheads are covered by a separate donation.",
    "Interest on the fund pays for the salary of our grants officer.",
    "The panel's expenses and the cost of the office come from the interest on the fund.",
    "The Trust bears the running costs of the scheme itself.",
    "None of your money is spent on our salaries or rent: sponsors pay for those.",
    "Foundation Scotland receives a fee for the management costs of the fund.",
    "Up to 8% of the annual payment goes on the administration costs of the community council.",
    "Our chief executive's salary is published on the website.",
    "The Foundation has moved premises; our phone bills are lower and so is our rent.",
    "We employ two members of staff and have been investing in their training.",
    "The community council has taken on a new development officer to run the fund.",
    "We have strengthened our governance and appointed three new trustees.",
    "Our ten-year business plan sets out how the fund will grow.",
)
CONDITIONS: Final = (
    "Applicants must hold less than six months' running costs in reserves.",
    "Groups with more than twelve months' operating costs in the bank come last.",
    "You need public liability insurance, a governing document and two signatories.",
    "Please send your latest accounts, a business plan and a copy of your insurance.",
    "Your staff and volunteers must have had safeguarding training.",
    "Tell us how you will meet the running costs of what you buy.",
    "We shall want to know how ongoing costs will be met when the grant ends.",
    "Show us that your organisation is financially stable and well run.",
    "We look at how sustainable your organisation is, and at its reserves and its leadership.",
    "You must show that your organisation has sound finances and good governance.",
    "You should have a reserves policy and a plan for how income will be found in future.",
    "Has your group got the skills and capacity to deliver the work?",
    "If your overall annual running costs are over £100,000 you are too large for us.",
    "Say whether trustees, staff and volunteers are trained and supervised.",
    "The application form asks for your annual income and expenditure and the salaries of your staff.",
    "Give a full budget, with rent, wages and insurance shown line by line.",
    "Groups must be able to show that they can meet their day-to-day bills without us.",
    "Attach your governing document, a bank statement and your most recent annual accounts.",
    "If your organisation holds unrestricted reserves of more than a year's spending, explain why.",
    "Your organisation should be sustainable and have trustees with the right skills.",
    "Please list the qualifications of coaches and leaders.",
    "All coaches must hold a recognised qualification and first aid certificate.",
    "Show how the project will keep going once the grant has been spent.",
    "State what other funding you have, core and project, and from whom.",
    "You will be asked about your income, running costs and reserves.",
    "Your budget should include all the costs of the project: staff time, hire of rooms, insurance.",
    "Volunteers who work with children need a DBS check and training.",
    "Organisations with an annual running cost above £250,000 can't apply.",
    "Tell us whether your accounts show a deficit and what you do about it.",
    "We check the financial health of every organisation that applies.",
    "The group has to be strong enough to see the work through.",
    "Explain how your staff and volunteers are supported and trained.",
)
WHAT_COMES_OF_IT: Final = (
    "We want to see neighbourhoods that are stronger and more sustainable.",
    "It helps places become more resilient and lets communities grow stronger.",
    "We want residents to save on their energy bills.",
    "People here are struggling with the cost of living and with rising fuel bills.",
    "The cost-of-living crisis has hit families hard.",
    "One of our aims is to build the capacity of the community to act for itself.",
    "Work that improves the skills of local people and gets them into jobs is a priority.",
    "Priority is given to what reduces running costs by saving energy.",
    "Another aim is to keep young people in the area and keep village life going.",
    "We aim to improve the mental health and wellbeing of those who live and work here.",
    "The panel likes ideas that bring more volunteers and keep going after the grant.",
    "Buildings that are warm and cheap to run, with lower heating bills, are what we hope for.",
    "Facilities should become sustainable and earn their own income.",
    "We like to see strong local organisations working together.",
    "The aim is a village that can look after itself and grow more resilient.",
    "Solar panels on halls, to bring down what they pay for heating, are welcome.",
    "Families who can't pay their gas and electricity bills can be helped through a project.",
    "Better insulated halls will cost less to run.",
    "Local people gain confidence, skills and qualifications.",
    "More young people should stay in the area and local services stay open.",
    "Priority goes to what strengthens communities and makes the local economy more sustainable.",
    "The panel is keen on work that develops the community's own capacity.",
    "We would like to see less isolation and better mental wellbeing among residents, carers and volunteers.",
)
WHAT_COMES_BESIDE: Final = (
    "Our development officer can help groups with governance, fundraising strategy and business plans.",
    "Millbrook CVS runs free training for trustees and volunteers; see its website.",
    "There will be a webinar about writing a good bid on 3 February.",
    "Groups that get a grant are invited to a training day in the summer.",
    "For help with your constitution or governing document speak to your local council for voluntary service.",
    "If you need a grant for running costs, see our Village Halls Fund instead.",
    "For training bursaries see our Skills Fund.",
    "Other funds that we look after pay for core costs; this one is for projects.",
    "Home improvements and help with household bills are a matter for Citizens Advice.",
    "Free advice on governance and fundraising is available from your local infrastructure body.",
    "A workshop for applicants takes place in the hall on 4 February.",
    "Before you apply you can talk to our adviser about your organisation's development.",
    "A list of other funders that support core costs is on our website.",
    "The council also has a separate pot for running costs of village halls.",
    "Each grantee gets a mentor from the business community.",
)
WHAT_WAS_PAID: Final = (
    "In 2023 the panel gave Millbrook village hall £2,000 towards its running costs.",
    "Recent awards include £1,500 to the football club for coaching qualifications.",
    "Last year the Scouts were helped with their insurance and rent.",
    "Past grants went to the lunch club's salary costs and to the silver band for new uniforms.",
    '"Without it we could not have paid the rent," said the choir\'s treasurer.',
    "The Grants in the last round paid for training for volunteers at the food bank.",
    "Among those helped so far are the silver band (uniforms) and the Brownies (rent of their hut).",
    "The last round saw £3,000 go to the playgroup to help with its running costs.",
    "Since 2015 the fund has paid for heating bills at the church hall, a minibus and new goalposts.",
    "One of last year's winners, the drama club, used its grant for training its lighting crew.",
    "In earlier years grants were made for salaries; that is no longer so.",
    "The previous scheme paid running costs; this one doesn't.",
    "Ten village halls were given help with fuel bills during the pandemic.",
)
HOW_LONG_OTHERS_LAST: Final = (
    "The wind farm will run for 25 years.",
    "We have supported groups in the valley for over twenty years.",
    "We hope for long-term change in the area.",
    "Groups can apply again after three years.",
    "Three years of accounts are needed.",
    "Over the next five years the fund will give out £500,000.",
    "The fund was set up in 2019 and will last as long as the wind farm.",
    "We keep your data for six years.",
    "The owners have promised the village a payment every year for 25 years.",
    "Equipment must be kept for at least five years.",
    "The strategy for the area runs from 2024 to 2029.",
    "Your lease should have at least five years to run.",
)
REFUSED: Final = (
    "The grant never makes up a shortfall in an organisation's budget.",
    "It isn't meant to plug holes in regular budgets or to pay the wages of existing staff.",
    "Grants must not replace what you already spend on running costs.",
    "Day-to-day bills stay with the group.",
    "Running costs will only be considered in exceptional circumstances.",
    "What we don't pay for: salaries, rent, training, long-term commitments.",
    "General appeals and ongoing running costs are excluded.",
    "Costs that you have each month anyway are not something the panel will look at.",
    "Repeat funding for core costs is not what this fund is about.",
    "We are unlikely to support running costs or training courses.",
    "Please don't ask us for wages.",
    "Not included: running costs, staff salaries, maintenance.",
    "The fund cannot be used for wages, utility bills or other costs of keeping a group going.",
    "Salaries and rent will not be looked at.",
    "The fund isn't there for costs you would have anyway, like rent or wages.",
    "Not for: running costs.",
    "We can't pay for anything that is part of your normal running costs.",
    "Applications for revenue costs fall outside our rules.",
    "No core costs, no salaries, no training of staff.",
    "Grants are for projects only, so don't include your overheads.",
    "It is not our policy to fund overheads or running expenses.",
    "We do not normally fund running costs or salaries.",
    "Running costs are a low priority.",
    "Things we hardly ever fund: wages, rent, staff training.",
    "Requests for ongoing running costs are not usually successful.",
    "We prefer not to fund salaries.",
    "Running costs (heating, wages, insurance) do not count as a project.",
    "Anything that is day-to-day expenditure of the organisation is ruled out.",
    "You can't use it to pay wages or keep your organisation afloat.",
)
RUNS_THE_GROUP: Final = (
    "Can we apply for core costs? Yes: rent, insurance and wages are all fine.",
    "You can ask for running costs too, such as rent and heating.",
    "Do you fund salaries? Yes, we are happy to pay towards the salary of a manager you already have.",
    "We also make unrestricted grants to small charities.",
    "Grants may go towards the everyday costs of running your group.",
    "Funding may be used for capital purchases, one-off projects, core costs and salaries.",
    "We can help with the rent of your hall, insurance and utility bills.",
    "We will also consider requests for your group's overheads.",
    "Help with setting up a new group, insurance and bank charges included, is possible as well.",
    "We pay for organisational development: a governance review, say, or a fundraising strategy.",
    "Support for your organisation's general running costs is available too.",
    "Groups may also apply for help to build their organisation's capacity.",
    "We give to running costs as well as to projects.",
    "Q: Is help with core costs possible? A: Yes, up to £2,000.",
    "Eligible costs include general running costs, rent and insurance.",
    "Village halls can also ask for help with heating and insurance bills.",
    "We know that wages, rent and heating have to be paid, and our grants can be used for them too.",
    "Applications for the core running costs of small charities are welcome.",
    "Half of what we give is unrestricted.",
    "Up to £1,000 is available towards the costs of running your hall or club.",
    "Your group can have up to £500 to get started: bank charges, insurance and rent.",
    "Strengthening your organisation: money for strategic reviews, new systems or better governance.",
    "Overheads and salaries can be included in your bid, whether or not there is a project.",
    "What you can spend it on: core costs, salaries, projects, equipment.",
    "We support small charities with their core costs such as salaries and premises.",
    "We're one of the few funders who will pay for core costs.",
)
FOR_ITS_PEOPLE: Final = (
    "A second strand pays for training for your volunteers and trustees.",
    "We also offer bursaries of up to £500 for courses that your staff or volunteers want to take.",
    "Training of committee members and volunteers is one of our three priorities.",
    "We also pay for training for the people who run your group.",
    "Training grants: up to £300 towards the cost of courses for volunteers and committee members.",
    "Another strand helps coaches and leaders to gain qualifications.",
)
FOR_YEARS: Final = (
    "Grants can be for up to three years.",
    "We may commit to a group for three years at a time.",
    "Multi-year grants are possible.",
    "Projects may last up to three years.",
    "Awards of two or three years are possible.",
    "We give some grants for as long as four years.",
    "Long-term funding of up to five years can be agreed.",
)


def _read(body: str) -> set[Category]:
    told = quiet(material(body), Kind.GRANT)
    return set(read_categories(told, Kind.GRANT, months=read_months(told, Kind.GRANT).months).categories)


def _page(said: str) -> set[Category]:
    return _read(PAGE.replace("{A}", said))


@pytest.mark.parametrize(
    "said",
    [
        *THE_FUNDERS_OWN,
        *CONDITIONS,
        *WHAT_COMES_OF_IT,
        *WHAT_COMES_BESIDE,
        *WHAT_WAS_PAID,
        *HOW_LONG_OTHERS_LAST,
        *REFUSED,
    ],
)
def test_what_a_page_says_besides_is_no_purpose(said: str) -> None:
    assert _page(said) == {Category.PROJECT}


@pytest.mark.parametrize(
    ("said", "category"),
    [
        *((said, Category.CORE_COSTS) for said in RUNS_THE_GROUP),
        *((said, Category.STAFF_TRAINING) for said in FOR_ITS_PEOPLE),
        *((said, Category.LONG_TERM) for said in FOR_YEARS),
    ],
)
def test_one_sentence_of_a_page_may_offer_more(said: str, category: Category) -> None:
    assert _page(said) == {Category.PROJECT, category}


MENUS: Final = (
    "Home > News and events > How we decide",
    "Home / Grants / How we decide",
    "Home » Events » How we decide",
    "About us\nNews\nEvents\nOur projects\nContact us",
    "• Who we are\n• Staff and board\n• Events\n• Training\n• Vacancies",
    "Home | Events | Training | Projects | Contact us",
    "Sections: Training ; Events ; Vacancies ; Fundraising news ; Appeals ; Newsletter",
)
NO_MENUS: Final = (
    "We can fund:\n- events\n- training\n- equipment\n- publications\n- outings",
    "Equipment | events | training | news sheets | outings",
    "At home > £500, away > £700",
)


@pytest.mark.parametrize("menu", MENUS)
def test_a_menu_names_no_purpose(menu: str) -> None:
    page = f"{menu}\n\nThe trustees meet in May. They read every letter that comes in, and write to you when they have decided."
    assert menu_lines(read_html(page))
    assert _read(page) == set()


@pytest.mark.parametrize("lines", NO_MENUS)
def test_a_list_is_no_menu(lines: str) -> None:
    assert not menu_lines(read_html(lines))


def test_lines_that_were_wrapped_narrowly_are_one_sentence() -> None:
    page = "The fund pays for things that are\nnot done by the firm, and it never plugs a\nhole in the regular budget of\nthe club. It is for a project."
    assert read_html(page).text == page.replace("\n", " ")
    assert _read(page) == {Category.PROJECT}
    listed = "We pay for\nequipment\nevents\noutings"
    assert read_html(listed).text == listed


COSTS: Final = (
    ("Up to £500 towards what it costs to open a warm space.", {Category.PROJECT}),
    (
        "We pay for costs that belong to it:\n- heating and insurance\n- wages\nA lunch club is what we have in mind.",
        {Category.PROJECT},
    ),
    ("You can claim costs of running the holiday club:\n- rent and insurance\n- wages", {Category.PROJECT}),
    ("You can claim costs of running your organisation:\n- rent and insurance\n- wages", {Category.CORE_COSTS}),
    (
        "A capital grant for halls, so that they cost less to heat and there is less to pay in running costs.",
        {Category.PROJECT},
    ),
    ("Revenue funding for new projects for people with dementia.", {Category.PROJECT}),
    ("Revenue grants of up to £2,500 and capital grants of up to £5,000.", {Category.CORE_COSTS, Category.PROJECT}),
    ("New or wider work, capital or revenue, in the parish. Events are welcome.", {Category.PROJECT}),
)


@pytest.mark.parametrize(("body", "categories"), COSTS)
def test_costs_are_those_of_what_they_belong_to(body: str, categories: set[Category]) -> None:
    assert _read(body) == categories


PROCESS: Final = (
    "The trustees look at applications now and then. If you cannot wait, ask the Secretary for a special meeting. The form is below.",
    "1. You will hear that your application has come.\n2. The Trust may ask for more information, or for some points to be explained.\n3. The trustees meet and decide.",
    "Your application should get a full and fair review. At first we ask only for as much as shows that you fit. Stage two goes to the trustees.",
    "You may ask for feedback, or for a report on how the form was marked. The trustees meet in May.",
)


@pytest.mark.parametrize("body", PROCESS)
def test_how_one_applies_is_no_purpose(body: str) -> None:
    assert _read(body) == set()


LEARNING: Final = (
    "Up to £300 towards something that makes you better at your job: a course, a conference, a trip to see how others do it.",
    "For a member of staff of a museum in Scotland, so that he or she can go to a training day. We pay up to £500.",
    "The fund is for people in the ward who want to study. Tuition fees may be met in part; so may books and childcare.",
    "The Hill Education & Training Fund helps local people who are enrolled at a college. Course fees can be paid.",
)


@pytest.mark.parametrize("body", LEARNING)
def test_what_a_person_learns_for_themselves_is_training(body: str) -> None:
    assert Category.STAFF_TRAINING in _read(body)


def test_a_separate_fund_for_learning_counts_for_nothing() -> None:
    assert _read("We pay for equipment for the hall. A separate Education and Training Fund gives bursaries.") == {
        Category.PROJECT
    }


BESIDES: Final = (
    "Keep receipts for every purchase, wages and bills included, for seven years.",
    "The panel's members serve for three years.",
    "We want a long-term partnership with people who live here.",
    "Councillors are elected for four years and each has a budget for the ward.",
    "We are less keen on salaries and overheads.",
    "Our own staff wellbeing day is on 3 March, when nobody will answer the phone.",
    "The fund's administrator is paid from the interest on our reserves.",
    "Rising bills have made life hard for households in the valley.",
    "We spend less than 5p in the pound on administration, office costs and salaries.",
    "The fund's running costs are shared between the three community councils.",
    "The grants manager's post is funded by the county council.",
    "Trustees give their time for nothing, so there are hardly any overheads.",
    "We'd like to thank Hill Farm for paying the office rent.",
    "Our income fell last year and we have had to dip into reserves.",
    "Have a plan for how the hall's running costs will be paid once it is built.",
    "Groups whose reserves cover more than one year's core costs will not be given priority.",
    "If you have paid staff, enclose your employer's liability insurance.",
    "Organisations should pay staff at least the real Living Wage.",
    "Your latest accounts must show total expenditure and any deficit.",
    "The person who leads the activity should hold a coaching certificate.",
    "We expect at least three trustees, and good governance.",
    "You will need: a bank account in the group's name, insurance, a safeguarding policy and trained leaders.",
    "How will your organisation cope if costs rise? Tell us in section 5.",
    "Make sure that your volunteers are insured and have been trained.",
    "Check that your organisation's finances are in order before you apply.",
    "Energy costs are rising, and a hall that is cold stands empty.",
    "Every village deserves a shop that stays open.",
    "We hope that this helps clubs to attract more members and to become less reliant on grants.",
    "People feel more resilient and better able to pay their own way.",
    "Volunteers tell us that they are tired; that is why we like ideas that share the work.",
    "What matters is that people who care for others get a rest now and then.",
    "Residents can save money on their heating.",
    "Priority themes: resilience, skills and employment, green energy, health and wellbeing.",
    "Training and employment of local people is one of the outcomes that count.",
    "Outcomes: people have better skills; organisations work together; the valley is a good place to live.",
    "Help with the form, with budgets and with finding volunteers can be had from Voluntary Action.",
    "Ask about our free courses for treasurers.",
    "The Hall Advisory Service tells you all about insurance, rates and energy bills.",
    "If it's your running costs that you need help with, try the Lottery.",
    "The Charity Commission's website has guidance for trustees on reserves.",
    "Sign up to the newsletter to hear of training, events and other funding.",
    "The first grant we ever made bought a year's insurance for the skittles club.",
    "It was thanks to an earlier grant that the shop could stay open and pay its rent.",
    "See what others have done: a new roof, a mural, wages for a play leader.",
    "Past projects: first aid training for volunteers, a sensory garden, a tea dance.",
    "In the pandemic the fund helped clubs to survive.",
    "Sorry, not running costs.",
    "Excluded items: alcohol, fireworks, wages, rent and other overheads.",
    "The following are outside our scope: ongoing salaries; running costs; loans.",
    "We will not fund the same costs year after year, wages above all.",
    "Core costs are better met by other funders.",
    "We'd rather not be asked for salaries.",
    "Grants cannot replace lost income or make good a deficit.",
)
OFFERED: Final = (
    ("Yes, you can use it for rent.", Category.CORE_COSTS),
    ("Running costs: we can pay up to half.", Category.CORE_COSTS),
    ("Do you pay for running costs? We do.", Category.CORE_COSTS),
    ("You may ask for up to £1,000 a year for your core costs.", Category.CORE_COSTS),
    (
        "There are two kinds of grant: project grants, and core grants for organisations that we know well.",
        Category.CORE_COSTS,
    ),
    ("Unrestricted grants are made to five charities each year; apply on the same form.", Category.CORE_COSTS),
    ("Grants can meet the ordinary running expenses of a club.", Category.CORE_COSTS),
    ("The panel will look kindly on help with heating, lighting and insurance for halls.", Category.CORE_COSTS),
    ("Up to £2,000 a year is set aside for the running costs of village organisations.", Category.CORE_COSTS),
    ("We welcome requests for salaries, rent and other overheads.", Category.CORE_COSTS),
    ("Money is there too for courses for your trustees, volunteers and staff.", Category.STAFF_TRAINING),
    ("You can also apply for up to £250 so that a volunteer can gain a coaching badge.", Category.STAFF_TRAINING),
    ("Your grant may be spread over three years.", Category.LONG_TERM),
)


@pytest.mark.parametrize("said", BESIDES)
def test_what_else_a_page_says_is_no_purpose(said: str) -> None:
    assert _page(said) == {Category.PROJECT}


@pytest.mark.parametrize(("said", "category"), OFFERED)
def test_what_else_a_page_offers(said: str, category: Category) -> None:
    assert _page(said) == {Category.PROJECT, category}
