"""What the eighth set of strangers' questions taught, in other words than its own: each rule holds for its class."""

from datetime import date

import pytest

from tests.build import NOW
from tracker.asking.days.feasts import easter, next_feast
from tracker.asking.line.chatting import without_turns
from tracker.asking.line.number_words import in_figures
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.questions import Question
from tracker.terms import Applicant, Area, Category, Intent, Kind


def asked(words: str, guidance: Guidance, follows: str = "") -> Question:
    earlier = understand(follows, now=NOW, guidance=guidance) if follows else None
    return understand(words, now=NOW, guidance=guidance, earlier=earlier)


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("by the twenty eighth of february", "by the 28th of february"),
        ("due on the thirtieth of april", "due on the 30th of april"),
        ("closing march the third", "closing march 3rd"),
        ("before the fifteenth", "before the 15th"),
        ("two hundred and fifty quid", "£250"),
        ("a hundred and fifty pounds for bulbs", "£150 for bulbs"),
        ("two and a half grand", "£2500"),
        ("a grand and a half", "£1500"),
        ("forty five quid", "£45"),
        ("sixteen hundred pounds", "£1600"),
        ("about £300ish", "about £300"),
        ("must be in by 5pm today", "must be in by today"),
        # Nothing of these is a day or a sum.
        ("the second one", "the second one"),
        ("the thirtieth anniversary of our choir", "the thirtieth anniversary of our choir"),
        ("a hundred and twenty five members", "a hundred and twenty five members"),
        ("three years and two months", "three years and two months"),
        ("first aid may help", "first aid may help"),
        ("thirty volunteers", "thirty volunteers"),
    ],
)
def test_days_and_sums_that_are_written_out_are_put_into_figures(said: str, line: str) -> None:
    assert in_figures(said) == line


@pytest.mark.parametrize(
    ("words", "bounds"),
    [
        ("5 grand at the very most", (None, 5_000)),
        ("£2k is our limit", (None, 2_000)),
        ("we wouldn't need more than 800 quid", (None, 800)),
        ("grants capped at £5,000", (None, 5_000)),
        ("a maximum of 3k", (None, 3_000)),
        ("1.5k tops", (None, 1_500)),
        ("30k or above", (30_000, None)),
        ("£500 as a minimum", (500, None)),
        ("at the very least 20k", (20_000, None)),
        ("grants of 2000 and up", (2_000, None)),
        ("netball bibs, about 250", (250, 250)),
        ("jars, thirty quid", (30, 30)),
        ("between two hundred and fifty and five hundred quid", (250, 500)),
        ("a group of about 250 people", (None, None)),
        ("grants for over 50s", (None, None)),
    ],
)
def test_how_much_is_asked_for(words: str, bounds: tuple[int | None, int | None], guidance: Guidance) -> None:
    filters = asked(words, guidance).filters
    assert (filters.amount_min, filters.amount_max) == bounds


@pytest.mark.parametrize(
    "words",
    [
        "we lost our hall in May, any grants for a new one?",
        "can't make payroll in January, any emergency cash",
        "our fete is on 3 July, funding for a marquee?",
        "grants for our fete in August",
        "we want to put on a play in June, who funds that",
        "our lottery money runs out in March, anything for wages?",
        "council stopped our grant in April, any core funding",
        "we meet every Tuesday, is there owt for a kettle",
        "we had a fire last week and need chairs",
        "is there funding for a street party in May",
        "a picnic for fathers day, any grants",
        "need dosh for a climbing wall asap",
    ],
)
def test_what_somebody_tells_of_themselves_is_no_closing_date(words: str, guidance: Guidance) -> None:
    filters = asked(words, guidance).filters
    assert (filters.due_from, filters.due_to) == (None, None)


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("I took over in September. What closes in March?", (date(2027, 3, 1), date(2027, 3, 31))),
        ("money for a festival by 1 June", (NOW.date(), date(2027, 6, 1))),
        ("grants closing in August for fetes", (date(2027, 8, 1), date(2027, 8, 31))),
        ("deadlines before Easter for our festival", (NOW.date(), date(2027, 3, 27))),
        ("what can we apply for in February", (date(2027, 2, 1), date(2027, 2, 28))),
        ("deadlines in the first half of October", (date(2027, 10, 1), date(2027, 10, 15))),
        ("what closes in the second half of June", (date(2027, 6, 16), date(2027, 6, 30))),
        ("ends by remembrance sunday", (NOW.date(), date(2027, 11, 14))),
        ("tenders closing after Easter Monday", (date(2027, 3, 30), None)),
    ],
)
def test_what_is_asked_by_when_stays_asked(words: str, days: tuple[date, date | None], guidance: Guidance) -> None:
    filters = asked(words, guidance).filters
    assert (filters.due_from, filters.due_to) == days


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("shrove tuesday", date(2027, 2, 9)),
        ("mothers day", date(2027, 3, 7)),
        ("easter monday", date(2027, 3, 29)),
        ("may bank holiday", date(2027, 5, 3)),
        ("spring bank holiday", date(2027, 5, 31)),
        ("august bank holiday", date(2027, 8, 30)),
        ("fathers day", date(2027, 6, 20)),
        ("remembrance sunday", date(2027, 11, 14)),
    ],
)
def test_a_moving_feast_falls_on_its_day(name: str, day: date) -> None:
    assert next_feast(name, date(2027, 1, 1)) == day
    assert next_feast(name, day) == day
    assert next_feast("easter", easter(2027)) == easter(2027)


@pytest.mark.parametrize(
    ("words", "areas"),
    [
        ("a choir in Pompey", (Area.SOUTH_EAST,)),
        ("grants, Staffs", (Area.WEST_MIDLANDS,)),
        ("choir, the Potteries", (Area.WEST_MIDLANDS,)),
        ("B'ham youth club", (Area.WEST_MIDLANDS,)),
        ("Harehills food bank money", (Area.YORKSHIRE_HUMBER,)),
        ("core costs Ynys Mon", (Area.WALES,)),
        ("co Down men's shed", (Area.NORTHERN_IRELAND,)),
        ("comunity gardn in lestershire", (Area.EAST_MIDLANDS,)),
        ("refugees in Plymoth", (Area.SOUTH_WEST,)),
        ("refugees in Yorkhsire", (Area.YORKSHIRE_HUMBER,)),
        ("refugees in Scotlnad", (Area.SCOTLAND,)),
        ("refugees in Wlaes", (Area.WALES,)),
        ("refugees in devn", (Area.SOUTH_WEST,)),
        ("english classes for refugees in Derby", (Area.EAST_MIDLANDS,)),
        ("sorry my english not so good, my town is Luton", (Area.EAST_OF_ENGLAND,)),
        ("can you tell me in plain english about grants in Fife", (Area.SCOTLAND,)),
        ("cookbook of Caribbean recipes in Nottingham", (Area.EAST_MIDLANDS,)),
        ("money to take 30 pensioners to Blackpool from Wakefield", (Area.YORKSHIRE_HUMBER,)),
        ("raised beds for a choir", ()),
        ("falls prevention classes", ()),
        ("work in Jamaica", (Area.INTERNATIONAL,)),
        ("English folk dance grants", (Area.ENGLAND,)),
    ],
)
def test_where_it_is(words: str, areas: tuple[Area, ...], guidance: Guidance) -> None:
    assert asked(words, guidance).filters.areas == areas


@pytest.mark.parametrize(
    "words",
    [
        "evenin", "mornin all", "how's tricks", "long time no see", "happy friday!", "thanks a million", "merry xmas to you and yours",
        "ok never mind then", "that's all for today, cheers", "you've made my day", "only me again", "much obliged to you sir",
        "that'll do nicely, thanks", "cheers pal, yer a star", "morning bot! I could murder a brew", "hiya love, you busy?",
        "alreet marra", "hope you had a nice weekend", "sound as a pound", "nice to meet you",
    ],
)  # fmt: skip
def test_who_only_greets_thanks_or_takes_leave_makes_small_talk(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).intent is Intent.SMALLTALK


@pytest.mark.parametrize(
    "words",
    [
        "happy friday club funding in Leeds",
        "rock choir grants",
        "morning all, any grants for sheds",
        "thanks, and what closes this week",
        "good neighbour scheme money",
    ],
)
def test_who_asks_beside_it_is_answered(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).intent in (Intent.SEARCH, Intent.DEADLINES)
    assert without_turns("grants for a choir") == "grants for a choir"


@pytest.mark.parametrize(
    ("words", "item"),
    [
        ("tell me more about 417", "417"),
        ("does 417 cover wages", "417"),
        ("link to 204 please", "204"),
        ("what can Awards for All be spent on?", "awards for all"),
        ("is Grow Wild still taking applications", "grow wild"),
        ("who do I contact about the Brighter Futures tender", "brighter futures"),
        ("whats the Lambton Hall Fund for", "lambton hall fund"),
        ("who runs the Quartet Small Grants scheme", "quartet small grants scheme"),
        ("is the Meadowbank Trust doing another round", "meadowbank trust"),
        ("how much could we ask the Marlow Foundation for", "marlow foundation"),
        ("when will the Big Bothy Fund announce", "big bothy fund"),
    ],
)
def test_one_item_is_asked_about(words: str, item: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.intent, question.filters.text) == (Intent.DETAILS, (item,))


@pytest.mark.parametrize(
    "words",
    [
        "anything for individuals in Northern Ireland? poets especially",
        "is there anything for Gypsy and Traveller women in Essex",
        "something for the Girl Guides in Kent",
        "whats the last thing closing before august? anything for scouts?",
        "whats closing on the 1st",
        "how can we pay for a new roof",
        "where can a choir in Bath get money",
        "are there any EOIs open for social prescribing in Sandwell",
        "when do the Scottish core cost ones close, next month?",
        "who'd pay for supervision? We're in Hull",
        "Unincorporated group, no staff at all, want under £500 to buy bulbs",
        "this form makes me want to scream. anything simpler under 1k?",
    ],
)
def test_what_asks_for_a_list_is_no_item_and_no_way(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).intent in (Intent.SEARCH, Intent.DEADLINES)


@pytest.mark.parametrize(
    "words",
    [
        "Can someone explain clawback in plain English?",
        'could you tell me what "social value" means',
        "PQQ?? never heard of it",
        "tell me what a DPS is",
        "what do they mean by in kind",
        "never understood what match funding is",
        "the bit about TUPE in this letter, what is that when it's at home",
    ],
)
def test_what_a_word_means_is_asked(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).intent is Intent.GLOSSARY


def test_how_something_works_is_no_word(guidance: Guidance) -> None:
    assert asked("explain how tendering works from scratch", guidance).intent is Intent.PATHWAY


@pytest.mark.parametrize(
    "words",
    [
        "how do i get this emailed to me once a week",
        "can you drop us a line on fridays with whats new",
        "how do i stop these daily pings",
        "set me up with weekly emails",
        "I keep getting pinged, how do I make it stop",
        "send new grants to this channel every monday",
        "i'd like to hear about new tenders as they come out",
        "I want a ping for anything about allotments",
    ],
)
def test_alerts_are_asked_for(words: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert question.intent is Intent.SUBSCRIBE_HELP
    assert set(question.filters.text) <= {"allotments"}


def test_to_get_on_a_list_for_quotes_is_no_alert(guidance: Guidance) -> None:
    assert asked("how do we get on the list for quotes with the council", guidance).intent is Intent.PATHWAY


@pytest.mark.parametrize(
    "words",
    [
        "what is it you do exactly",
        "what's this thing for then",
        "what are you able to help with",
        "who am i talking to",
        "what do i type to get started",
        "not sure how to use this",
    ],
)
def test_who_asks_what_the_bot_is_for_gets_help(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).intent is Intent.HELP


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("I write on behalf of a small museum. Might there be funds?", ("museum",)),
        ("Our treasurer is at her wits end!! any pots for a choir", ("choir",)),
        ("our minibus failed its mot, any funds", ("minibus",)),
        ("these forms will be the death of me lol, grants for bell ringers", ("bell ringers",)),
        ("my gaffer says theres money for forest schools", ("forest schools",)),
        ("Ahoy! grants for a sea shanty crew", ("sea shanty crew",)),
        ("the shed was burnt down by vandals, any funds for mens sheds", ("shed", "mens sheds")),
        ("I'm the clerk to a parish council. Grants for a library?", ("library",)),
        ("any brass for t'cricket club in Pudsey", ("cricket club",)),
        ("a lady at the council told us of funds for ramblers", ("ramblers",)),
        ("mother and baby group funding", ("mother and baby",)),
        ("match funding for a folk club", ("folk club",)),
        ("woodcarver living near Dolgellau, any funds", ("woodcarver",)),
        ("money for walking footbal", ("walking football",)),
        # Words that only look like such.
        ("grants for supported living", ("supported living",)),
        ("funding for short breaks", ("short breaks",)),
        ("hate crime funding", ("hate crime",)),
        ("grants for a lending library", ("lending library",)),
        ("blind people, any funds", ("blind people",)),
    ],
)
def test_the_subject_is_what_is_sought(words: str, subject: tuple[str, ...], guidance: Guidance) -> None:
    assert asked(words, guidance).filters.text == subject


@pytest.mark.parametrize(
    ("words", "categories"),
    [
        ("we're after 4k to do up the scout hut", (Category.PROJECT,)),
        ("funding to take our pensioners to the seaside", (Category.PROJECT,)),
        ("grants to plant trees", (Category.PROJECT,)),
        ("cash to get our pond dredged", (Category.PROJECT,)),
        ("our till needs replacing, any grants", (Category.PROJECT,)),
        ("turn the old chapel into a warm hub, any funds", (Category.PROJECT,)),
        ("we lack money for music stands", (Category.PROJECT,)),
        ("bills are crippling us, any funds", (Category.CORE_COSTS,)),
        ("money to send our sessional staff on a first aid course", (Category.STAFF_TRAINING,)),
        ("for the unpaid helpers to get first aid trained", (Category.STAFF_TRAINING,)),
        # Nothing is bought here.
        ("the electric's gone through the roof, any help", (Category.CORE_COSTS,)),
        ("a webinar I could join from my kitchen table", ()),
        ("grants for youth buses", ()),
        ("whose door do i knock on", ()),
        ("artist needs money for a studio", ()),
    ],
)
def test_what_it_is_for(words: str, categories: tuple[Category, ...], guidance: Guidance) -> None:
    assert asked(words, guidance).filters.categories == categories


def test_who_gives_is_not_who_asks(guidance: Guidance) -> None:
    assert asked("do any charitable trusts support almshouses", guidance).filters.applicants == ()
    assert asked("grants a charitable trust can go for", guidance).filters.applicants == (Applicant.CHARITY,)
    assert asked("my nephew is a blacksmith, any bursary", guidance).filters.applicants == (Applicant.INDIVIDUAL,)


def test_a_boat_to_train_on_is_no_course(guidance: Guidance) -> None:
    assert asked("funding for a training vessel", guidance).filters.kinds == ()
    assert asked("free training for trustees", guidance).filters.kinds == (Kind.TRAINING,)
    assert asked("any bursarys for choirs", guidance).filters.kinds == (Kind.GRANT,)


@pytest.mark.parametrize("words", ["scrap the area", "ditch the area please", "not bothered about the place"])
def test_an_area_is_dropped_in_whatever_words(words: str, guidance: Guidance) -> None:
    question = asked(words, guidance, follows="grants for sunflowers in Toxteth")
    assert (question.filters.areas, question.filters.text) == ((), ("sunflowers",))


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("money for a dyslexia support group", ("dyslexia support",)),
        ("LGBT youth group funding", ("lgbt youth",)),
        ("grants for a support group", ("support group",)),
        ("jam making, wee pots", ("jam making",)),
        ("grants for a lads footy team", ("lads footy team",)),
    ],
)
def test_the_word_group_goes_and_what_it_is_of_stays(
    words: str, subject: tuple[str, ...], guidance: Guidance
) -> None:
    assert asked(words, guidance).filters.text == subject


@pytest.mark.parametrize(
    ("words", "intent"),
    [
        ("which tenders end in January", Intent.DEADLINES),
        ("how's about a grant for our skate club", Intent.SEARCH),
        ("can we get money for a garden in Leith", Intent.SEARCH),
        ("how do i apply for universal credit", Intent.OUT_OF_SCOPE),
        ("is Boots open on Boxing Day", Intent.OUT_OF_SCOPE),
        ("can we pay our trustees", Intent.PATHWAY),
    ],
)
def test_what_is_wanted(words: str, intent: Intent, guidance: Guidance) -> None:
    assert asked(words, guidance).intent is intent


def test_to_be_reminded_of_a_word_is_no_reminder(guidance: Guidance) -> None:
    assert asked("remind me, what's a consortium", guidance).intent is Intent.GLOSSARY
    assert asked("remind me a week before it closes", guidance).intent is Intent.SUBSCRIBE_HELP


def test_who_knows_of_givers_is_shown_funds(guidance: Guidance) -> None:
    assert asked("do you know any trusts that give to hospices in Dorset", guidance).intent is Intent.SEARCH
    assert asked("when does the library open on Sundays", guidance).intent is Intent.OUT_OF_SCOPE
    assert asked("when do arts grants open", guidance).intent is not Intent.OUT_OF_SCOPE
