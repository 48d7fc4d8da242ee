"""What the thirteenth set of strangers' questions taught, in other words than its own: each rule holds for its class."""

from datetime import date

import pytest

from tests.build import NOW
from tracker.asking.line.known import spelling_of
from tracker.asking.line.plain_line import plain_line
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.questions import Question
from tracker.terms import Applicant, Area, Category, Intent, Kind

FESTIVAL = "money for a festival in Whitby, 2 grand tops"
BOILER = "Village hall, Bodmin. New boiler. need 14k"


def asked(words: str, guidance: Guidance, follows: str = "") -> Question:
    earlier = understand(follows, now=NOW, guidance=guidance) if follows else None
    return understand(words, now=NOW, guidance=guidance, earlier=earlier)


def sums(question: Question) -> tuple[int | None, int | None]:
    return question.filters.amount_min, question.filters.amount_max


@pytest.mark.parametrize(
    "words",
    [
        "we'd love a pond for the frogs",
        "our club would like some nets",
        "would welcome a new fence",
        "The school would like an outdoor stage",
        "we are hoping to get a shelter for the allotment",
        "our choir would like a digital stage box",
        "Our group would like a shepherd's hut to meet in",
        "could anyone help us get a marimba",
        "hoping for a bouldering wall in Leeds",
        "would be grateful for a stair climber",
    ],
)
def test_a_thing_that_would_be_liked_is_a_project(words: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert question.intent is Intent.SEARCH
    assert Category.PROJECT in question.filters.categories


@pytest.mark.parametrize(
    "words",
    [
        "we would like a grant",
        "we'd like a hand with our form",
        "I would like an answer",
        "we would like some advice on money",
        "would like a meeting with the council",
        "we would like a bursary for a tutor",
    ],
)
def test_what_cannot_be_bought_is_no_project(words: str, guidance: Guidance) -> None:
    assert Category.PROJECT not in asked(words, guidance).filters.categories


@pytest.mark.parametrize(
    ("words", "follows", "least", "most"),
    [
        ("could stretch to 3.5k at a push", FESTIVAL, None, 3500),
        ("could go up to 3k", FESTIVAL, None, 3000),
        ("we could ask for as much as 5k", FESTIVAL, None, 5000),
        ("push it to 3k", FESTIVAL, None, 3000),
        ("we might run to 4 grand", FESTIVAL, None, 4000),
        ("and is there anything for half of that", BOILER, 7000, 7000),
        ("half that amount", BOILER, 7000, 7000),
        ("double that", BOILER, 28000, 28000),
        ("twice as much then", BOILER, 28000, 28000),
        ("a quarter of it", BOILER, 3500, 3500),
        ("nearer 20k", BOILER, 20000, 20000),
        ("we could manage with 1500", FESTIVAL, 1500, 1500),
    ],
)
def test_a_sum_is_told_by_the_one_before(
    words: str, follows: str, least: int | None, most: int | None, guidance: Guidance
) -> None:
    assert sums(asked(words, guidance, follows)) == (least, most)


@pytest.mark.parametrize(
    "words",
    [
        "our electric's gone from 90 to 240 a month. anybody help wi that",
        "rent has risen from £400 to £650, who pays for that",
        "gas went from 1200 to 3100 a year, any grants",
        "insurance up from 300 to 700 quid, help",
        "hall hire was 20 now its 35 a session, anything for that",
        "hire's doubled, 15 to 30 quid an hour, grants?",
    ],
)
def test_what_a_bill_was_and_is_is_no_sum_asked_for(words: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert sums(question) == (None, None)
    assert Category.CORE_COSTS in question.filters.categories


@pytest.mark.parametrize(
    ("words", "bounds"),
    [
        ("grants from 90 to 240 pounds", (90, 240)),
        ("from 2k to 5k for bills", (2000, 5000)),
        ("need £ 400 for kit", (400, 400)),
        ("£4k for kit", (4000, 4000)),
    ],
)
def test_other_sums_are_asked_for(words: str, bounds: tuple[int, int], guidance: Guidance) -> None:
    assert sums(asked(words, guidance)) == bounds


@pytest.mark.parametrize(
    "words",
    ["any £ 4 costumes", "£ 4 rent pls", "need £ 4 football kit leeds", "got any £££ 4 sheds", "£ 2 keep going"],
)
def test_figures_stand_for_words_on_a_telephone(words: str, guidance: Guidance) -> None:
    assert sums(asked(words, guidance)) == (None, None)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("wrkr", "worker"),
        ("chrty", "charity"),
        ("prjct", "project"),
        ("cmmnty", "community"),
        ("vlntrs", "volunteers"),
        ("hlth", "health"),
        ("rspb", "rspb"),
        ("ymca", "ymca"),
        ("wcva", "wcva"),
        ("hscp", "hscp"),
    ],
)
def test_words_are_known_without_their_vowels(word: str, meant: str, guidance: Guidance) -> None:
    assert plain_line(word, guidance) == meant
    assert spelling_of(guidance) is spelling_of(guidance)


@pytest.mark.parametrize(
    ("words", "intent"),
    [
        ("bore da, sut wyt ti heddiw?", Intent.SMALLTALK),
        ("shwmae! sut mae pethau?", Intent.SMALLTALK),
        ("helo, sut ydych chi", Intent.SMALLTALK),
        ("diolch yn fawr iawn i ti", Intent.SMALLTALK),
        ("beth sy'n cau cyn diwedd y mis?", Intent.DEADLINES),
        ("oes unrhyw beth yn cau heddiw?", Intent.DEADLINES),
        ("oes na rywbeth i siediau dynion yn Sir Benfro?", Intent.SEARCH),
        ("pwy sy'n talu am weithiwr ieuenctid yn Arfon", Intent.SEARCH),
        ("Ble mae tendrau yng Nghymru yn cael eu hysbysebu?", Intent.PATHWAY),
        ("Pwy sy'n ariannu presgripsiynu cymdeithasol yng Nghymru?", Intent.PATHWAY),
    ],
)
def test_welsh_is_understood(words: str, intent: Intent, guidance: Guidance) -> None:
    assert asked(words, guidance).intent is intent


def test_welsh_years_sums_and_days_count(guidance: Guidance) -> None:
    assert Category.LONG_TERM in asked("Arian ar gyfer cyflogau, tair blynedd neu fwy", guidance).filters.categories
    assert Category.LONG_TERM in asked("grantiau dros bum mlynedd", guidance).filters.categories
    assert sums(asked("grantiau hyd at ddwy fil o bunnoedd", guidance)) == (None, 2000)
    assert sums(asked("grant o bum can punt i brynu offerynnau", guidance)) == (500, 500)
    assert asked("beth sy'n cau cyn diwedd y mis?", guidance).filters.due_to == date(2026, 11, 30)


@pytest.mark.parametrize(
    "words",
    [
        "hello is anybody there or is it just a robot",
        "anyone there or just a bot?",
        "Most grateful. Good day to you.",
        "I'm very grateful to you",
        "safe bro appreciate it",
        "safe, laters",
        "respect bruv",
        "appreciate that mate",
        "legend, cheers fam",
        "big up",
    ],
)
def test_small_talk_of_all_sorts(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).intent is Intent.SMALLTALK


@pytest.mark.parametrize(
    "words",
    [
        "remind me what it is you're for?",
        "what are you for then",
        "am I talking to a real person",
        "who's there? a human or a computer",
        "what was it you could help with",
        "so whats your job then",
    ],
)
def test_what_the_bot_is_for(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).intent is Intent.HELP


@pytest.mark.parametrize(
    "words",
    [
        "can u msg me wen sumthin new 4 dance drops",
        "pm me new tenders",
        "send me a wee message if anything for sheds comes in",
        "whatsapp me when there's one for Hull",
        "hit me up when there's something for dance",
        "how often do you send these out and can it be less",
    ],
)
def test_alerts_in_new_words(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).intent is Intent.SUBSCRIBE_HELP


@pytest.mark.parametrize(
    ("words", "intent"),
    [
        ("safe places for women Leeds", Intent.SEARCH),
        ("appreciate any help with rent", Intent.SEARCH),
        ("how do I message a commissioner", Intent.PATHWAY),
        ("who won the boxing club contract", Intent.SEARCH),
        ("who won the derby befriending contract", Intent.SEARCH),
    ],
)
def test_these_are_still_questions(words: str, intent: Intent, guidance: Guidance) -> None:
    assert asked(words, guidance).intent is intent


@pytest.mark.parametrize(
    "words",
    [
        "who won the villa game",
        "who won the rovers match",
        "who won bake off",
        "who won the derby",
        "who scored for scotland last night",
    ],
)
def test_who_won_a_game_is_no_business_of_ours(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).intent is Intent.OUT_OF_SCOPE


@pytest.mark.parametrize(
    "words",
    [
        "we have not paper, only friends together. some fund give to group like this?",
        "no committee no rules, just us mums, any money",
        "we never set up anything official. small grants for folk like us?",
        "we have no papers, no charity number, only women who meet. is there a fund",
        "we're not constituted, no bank account, just me and Jean. anything up to 300 quid to get going?",
        "just me and my sister, film nights, anything small",
    ],
)
def test_a_group_without_papers_is_unincorporated(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).filters.applicants == (Applicant.UNINCORPORATED,)


@pytest.mark.parametrize(
    ("words", "applicants"),
    [
        ("just me, sole trader, any grants", (Applicant.INDIVIDUAL,)),
        ("can a person like me get a grant", (Applicant.INDIVIDUAL,)),
        ("burnt out. founder of a bereavement group. any retreat for people like me", ()),
        ("I'm the founder of a bereavement charity, any grants", (Applicant.CHARITY,)),
    ],
)
def test_who_leads_a_group_asks_for_it(words: str, applicants: tuple[Applicant, ...], guidance: Guidance) -> None:
    assert asked(words, guidance).filters.applicants == applicants


@pytest.mark.parametrize(
    "words",
    [
        "Self-employed printmaker in Derry. Bursaries to go and learn something new?",
        "bursary so I can learn weaving, I'm a freelance artist",
        "any money for me to study music therapy",
        "Is there anything for our volunteers, they listen to terrible things all day and it gets to them",
        "our helpers hear awful stories and it's taking its toll, any support money",
        "the helpline team take it home with them, is there money to look after them",
        "our volunteers are struggling with what they see, any fund for that",
        "burnt out. founder of a bereavement group. is there any retreat or support thing for people like me",
    ],
)
def test_money_to_learn_or_for_worn_out_people(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).filters.categories == (Category.STAFF_TRAINING,)


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        (
            "does anybody run a day for choir leaders on looking after singers who are struggling? Fife or Perth",
            {Kind.TRAINING},
        ),
        ("anyone teaching bookkeeping to charities", {Kind.TRAINING}),
        (
            "any free courses for learning how to do a budget, we're a CIC, no one here can count lol",
            {Kind.TRAINING},
        ),
        ("money to run a day for choir leaders", set()),
        ("we teach weaving to carers, any grants", {Kind.GRANT}),
    ],
)
def test_what_others_teach_is_to_go_to(words: str, kinds: set[Kind], guidance: Guidance) -> None:
    assert set(asked(words, guidance).filters.kinds) == kinds


@pytest.mark.parametrize(
    ("words", "areas"),
    [
        ("closing january, mental health, contracts only, SE + SW", (Area.SOUTH_EAST, Area.SOUTH_WEST)),
        ("tenders in the NW", (Area.NORTH_WEST,)),
        ("E Mids or W Mids carers contracts", (Area.EAST_MIDLANDS, Area.WEST_MIDLANDS)),
        ("Y&H tenders", (Area.YORKSHIRE_HUMBER,)),
        ("Southern Trust tenders", (Area.NORTHERN_IRELAND,)),
        ("is the Belfast Trust planning to buy any art", (Area.NORTHERN_IRELAND,)),
        ("grants on the north coast", ()),
        ("could we offer a choir in Welsh as well as English, Carmarthen", (Area.WALES,)),
    ],
)
def test_areas_in_short(words: str, areas: tuple[Area, ...], guidance: Guidance) -> None:
    assert set(asked(words, guidance).filters.areas) == set(areas)


@pytest.mark.parametrize(
    ("words", "item"),
    [
        ("The Bishopsgate small awards one - would they take a sole trader?", "bishopsgate small awards"),
        ("the Larkhill thing, does it pay wages?", "larkhill"),
        ("that Pickering Trust one, can individuals go for it", "pickering trust"),
        ("Postcode thing, is it open to schools", "postcode"),
        ("The Harbour Fund: does it cover rent?", "harbour fund"),
        ("I should like further particulars of number 12, in particular whether match funding is required.", "12"),
        ("details on no 4 pls, does it need match funding", "4"),
        ("the 3rd one, can a CIC get it", "3"),
    ],
)
def test_one_item_and_what_is_asked_of_it(words: str, item: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.intent, question.filters.text) == (Intent.DETAILS, (item,))


@pytest.mark.parametrize(
    "words",
    [
        "the council grant, do they take sole traders",
        "the ICB one, how do we get it",
        "no one pays our fare to the alliance meetings, can we ask",
        "tender notice came out today. where do we start, what's the first thing",
        "UK14 dynamic market establishment, is there a closing date",
        "who funds social prescribing",
        "who pays the link workers",
    ],
)
def test_these_ask_for_the_way(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).intent is Intent.PATHWAY


@pytest.mark.parametrize(
    "words",
    [
        "what have I got to send off by Friday",
        "what do I have to get off by Friday week",
        "whats got to be in this week",
        "Do you know of any preliminary market engagement on social prescribing in Yorkshire?",
        "Village hall, Bodmin way. New boiler. Quotes are 14k. Help.",
        "sick of filling in forms for one year's money. who does three year stuff for sheds",
        "tenders for meals on wheels in Kent, we usually bid with another charity",
        "Our little nursery (Crewe) would like a mud kitchen, budget nine hundred pounds maximum",
    ],
)
def test_what_narrows_a_list_is_a_search(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).intent in (Intent.SEARCH, Intent.DEADLINES)


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("closing between the 8th and the 19th of March", date(2027, 3, 8), date(2027, 3, 19)),
        ("closing from 3rd to 9th may", date(2027, 5, 3), date(2027, 5, 9)),
        ("closing between the 20th and 30th november", date(2026, 11, 23), date(2026, 11, 30)),
        ("what shut last week? kidding. what shuts in feb", date(2027, 2, 1), date(2027, 2, 28)),
    ],
)
def test_days_that_are_said_in_two_parts(words: str, first: date, last: date, guidance: Guidance) -> None:
    filters = asked(words, guidance).filters
    assert (filters.due_from, filters.due_to) == (first, last)


def test_who_asks_for_a_list_furnishes_nothing(guidance: Guidance) -> None:
    assert asked("please furnish me with details of grants for choirs", guidance).filters.categories == ()
    assert asked("money to furnish our hall", guidance).filters.categories == (Category.PROJECT,)


def test_pay_for_somebody_of_ours_is_a_running_cost(guidance: Guidance) -> None:
    for words in ("our choir's accompanist wants paying. Any pots?", "the cook needs a wage, any money for that"):
        assert Category.CORE_COSTS in asked(words, guidance).filters.categories


def test_puppetry_is_an_activity(guidance: Guidance) -> None:
    assert asked("puppetry", guidance).filters.categories == ()
    assert asked("puppetry", guidance).filters.text == ("puppetry",)


def test_a_way_that_all_words_speak_for_answers_what_nothing_else_does(guidance: Guidance) -> None:
    question = asked("we must keep names of people and their sickness on paper. is allowed?", guidance)
    assert question.guide == "guide:G5"
    assert asked("TSI panel says no. When's the next go and can ye ask why", guidance).pathway == "sco-tsi-fund"
    assert asked("who sits on the area board near Coleraine", guidance).pathway == "ni-partnership-grants"


@pytest.mark.parametrize(
    ("words", "least", "most"),
    [
        ("our roof leaks and we've £212 in the bank. Llandeilo. Help?", None, None),
        ("we've had £800 from the co-op and need the other £1,700 for a shelter, Perth", 1700, 1700),
        ("only 90 quid in the kitty, need 400 for paint", 400, 400),
        ("need £2k for a shed, got nothing in the bank", 2000, 2000),
    ],
)
def test_what_they_have_is_not_asked_for(
    words: str, least: int | None, most: int | None, guidance: Guidance
) -> None:
    assert sums(asked(words, guidance)) == (least, most)


@pytest.mark.parametrize(
    ("words", "applicants"),
    [
        ("we've had £800 from the co-op and need £1,700 for a shelter", ()),
        ("Somebody at church mentioned a fund for hearing loops", ()),
        ("we are a church in Whitehaven and need a hearing loop", (Applicant.FAITH_GROUP,)),
        ("bursary for a singer songwriter, Cardiff, to do a course", (Applicant.INDIVIDUAL,)),
    ],
)
def test_who_gave_or_told_is_not_who_asks(
    words: str, applicants: tuple[Applicant, ...], guidance: Guidance
) -> None:
    assert asked(words, guidance).filters.applicants == applicants


@pytest.mark.parametrize(
    ("words", "intent"),
    [
        ("whats clawback", Intent.GLOSSARY),
        ("the letter says 'mobilisation period', meaning what?", Intent.GLOSSARY),
        ("full cost recovery, what is it please, everyone says it", Intent.GLOSSARY),
        ("is the Wolfson one only for buildings?", Intent.DETAILS),
        ("how do I change which towns I get told about", Intent.SUBSCRIBE_HELP),
        ("I'm new here, what should I be asking you?", Intent.HELP),
        ("can you do Wales too or is it only England", Intent.HELP),
        ("how do I get tickets for Glastonbury", Intent.OUT_OF_SCOPE),
        ("why is the sky blue", Intent.OUT_OF_SCOPE),
        ("ok ta, merry christmas when it comes", Intent.SMALLTALK),
        ("I paint murals. Could a hospital in Bristol hire me straight", Intent.PATHWAY),
        ("what can we get for our choir in Wales", Intent.SEARCH),
    ],
)
def test_more_of_what_is_asked(words: str, intent: Intent, guidance: Guidance) -> None:
    assert asked(words, guidance).intent is intent


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("council's come back wanting receipts for every nail. is that normal wi a grant", "eng-la-grant"),
        ("NHS grant agreement arrived, 14 pages. anything we should watch for", "eng-icb-grant"),
        ("do councils ever buy from groups without a tender at all", "eng-below-threshold"),
        ("I sing. could the hospital hire me", "uk-freelancers"),
        ("Fife's partnership is redoing its big plan, can a choir get its oar in", "sco-ijb-contract"),
        ("PSR process C, incumbents stay. What's our way in next time", "eng-psr-direct"),
    ],
)
def test_who_is_named_tells_the_way(words: str, expected: str, guidance: Guidance) -> None:
    assert asked(words, guidance).pathway == expected


def test_peer_mentors_are_a_service(guidance: Guidance) -> None:
    question = asked("Is the health board planning to put anything out for peer mentors? Swansea Bay", guidance)
    assert question.filters.kinds == (Kind.ENGAGEMENT,)
    assert Kind.TRAINING in asked("mentoring for new trustees, free", guidance).filters.kinds
