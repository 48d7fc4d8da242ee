"""What the twelfth set of strangers' questions taught, in other words than its own: each rule holds for its class."""

from datetime import date

import pytest

from tests.build import NOW
from tracker.asking.items.by_number import number_meant
from tracker.asking.line.tags import without_tag
from tracker.asking.line.unread import phrases, plain
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.questions import Question
from tracker.terms import Applicant, Area, Category, Intent, Kind


def asked(words: str, guidance: Guidance, follows: str = "") -> Question:
    earlier = understand(follows, now=NOW, guidance=guidance) if follows else None
    return understand(words, now=NOW, guidance=guidance, earlier=earlier)


def test_a_table_reads_the_longest_phrase_with_and_without_its_endings() -> None:
    table = phrases(("grant(s)", "grant funding", "bus(es)", "bus pass", "a.b"))
    line = "grants , grant funding , buses , bus pass , grantsmanship , a.b , axb"
    assert [match[0] for match in table.finditer(line)] == [
        "grants",
        "grant funding",
        "buses",
        "bus pass",
        "a.b",
    ]


@pytest.mark.parametrize(
    "words",
    [
        "what do you honestly do",
        "so what exactly are you able to do?",
        "what can this bot really do for us",
        "and what do you actually know about",
        "show me what you can do please",
        "what is it you even do",
        "what could you really help with",
        "tell us what this thing does exactly",
        "what else can you actually do",
        "anything else you can do?",
    ],
)
def test_what_the_bot_can_do_is_asked_with_stress(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).intent is Intent.HELP


@pytest.mark.parametrize(
    "words",
    [
        "what can a choir actually apply for",
        "what do you actually have for sheds",
        "what can we really get for a van",
        "what does a commissioner actually do",
        "what can a tiny group really bid for",
    ],
)
def test_stress_alone_asks_for_no_help(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).intent is not Intent.HELP


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("tell me about 6", "6"),
        ("can i see 31", "31"),
        ("whats 9", "9"),
        ("ok what is 12 all about then", "12"),
        ("when does 8 shut", "8"),
        ("is 27 still taking applications", None),
        ("is 27 still open", "27"),
        ("who can apply for 5", "5"),
        ("how much is 18 worth", "18"),
        ("info on 44 please", "44"),
        ("number 3 please", "3"),
        ("give me the lowdown on 16 and who runs it", "16"),
        ("does 7 pay for rent", "7"),
        ("what about 21", "21"),
        # These count, are sums or years, or name no item.
        ("what about 500", None),
        ("what about 2027", None),
        ("show me 5 grants", None),
        ("when do 3 funds close", None),
        ("tell me about 2 year funding", None),
        ("what is 5 plus 7", None),
        ("is 16 too young to be a trustee", None),
        ("tell me about 5k grants", None),
    ],
)
def test_one_item_is_meant_by_its_bare_number(line: str, number: str | None) -> None:
    assert number_meant(line) == number


def test_a_bare_number_asks_for_details(guidance: Guidance) -> None:
    question = asked("go on then, tell me about 11", guidance)
    assert (asked("tell me about 11", guidance).intent, question.words) == (Intent.DETAILS, question.words)
    assert asked("when does 8 shut?", guidance).filters.text == ("8",)


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("what closes this week , or have i left it too late", "what closes this week"),
        ("anything due by friday , am i too late", "anything due by friday"),
        ("deadlines before christmas , or have they all gone", "deadlines before christmas"),
        ("whats ending in january , do we have time", "whats ending in january"),
        ("grants closing tomorrow , can we still apply", "grants closing tomorrow"),
        ("tenders due this month , is it worth bothering", "tenders due this month"),
        ("money for rent in hull , does such a thing exist", "money for rent in hull"),
        ("three year core funding , am i dreaming", "three year core funding"),
        ("any grants for wages , or is that asking too much", "any grants for wages"),
        ("is it too late for anything due this month", "anything due this month"),
        # Something is asked by these.
        ("what is a framework , is it worth it", "what is a framework , is it worth it"),
        ("how do we get commissioned , is it too late", "how do we get commissioned , is it too late"),
        ("a soft market test , should we bother", "a soft market test , should we bother"),
        ("is it too late to apply for the lantern fund", "is it too late to apply for the lantern fund"),
        ("are we too late", "are we too late"),
        ("which tenders have we missed", "which tenders have we missed"),
        ("grants for sheds or not", "grants for sheds"),
    ],
)
def test_a_tag_that_only_doubts_is_left_out(line: str, left: str) -> None:
    assert without_tag(line) == left


@pytest.mark.parametrize(
    "words",
    [
        "could I have these as a text every Monday",
        "send them straight to our inbox would you",
        "I'd prefer an email to checking in here",
        "a weekly list of new ones would be great",
        "is there a text version of all this",
        "can everything go to our whatsapp instead",
        "make it stop messaging us at night",
        "can I choose which ones I get sent",
        "put our treasurer on the mailing list",
        "how will we know when something new comes up",
        "let our chair know when anything for choirs opens",
        "flag it to us when there's new money for sheds",
        "less often please, it's a lot of posts",
    ],
)
def test_how_finds_come_and_how_often_is_about_alerts(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).intent is Intent.SUBSCRIBE_HELP


@pytest.mark.parametrize(
    "words",
    [
        "grants for a weekly lunch club",
        "money for phones for refugees",
        "a fund for a community newspaper",
        "what closes every Friday",
        "can we send people on a course",
        "funding to post books to prisoners",
        "any grants to teach texting and email to over 70s",
    ],
)
def test_letters_and_weeks_of_what_is_sought_are_no_alerts(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).intent is not Intent.SUBSCRIBE_HELP


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("what closes the week after this one", date(2026, 11, 30), date(2026, 12, 6)),
        ("deadlines the week after this week", date(2026, 11, 30), date(2026, 12, 6)),
        ("what ends the month after this one", date(2026, 12, 1), date(2026, 12, 31)),
        ("due not this week but the next one", date(2026, 11, 30), date(2026, 12, 6)),
        ("closing not this month but the one after", date(2026, 12, 1), date(2026, 12, 31)),
        ("what shuts between now and the end of january", date(2026, 11, 23), date(2027, 1, 31)),
        ("anything due from now until 12 december", date(2026, 11, 23), date(2026, 12, 12)),
        ("what closes from today to friday", date(2026, 11, 23), date(2026, 11, 27)),
        ("deadlines between now and easter", date(2026, 11, 23), date(2027, 3, 28)),
        ("the week after next, what closes", date(2026, 12, 7), date(2026, 12, 13)),
        ("what do we do now", None, None),
        ("we need money now for rent", None, None),
    ],
)
def test_weeks_beside_this_one_and_spans_from_now(
    words: str, first: date | None, last: date | None, guidance: Guidance
) -> None:
    filters = asked(words, guidance).filters
    assert (filters.due_from, filters.due_to) == (first, last)


@pytest.mark.parametrize(
    "words",
    [
        "everything I come across is for equipment, it's wages we need",
        "all of them are projects projects projects. rent?",
        "most funders only fund capital and we want overheads",
        "fed up with project money, help with running costs",
        "we've loads of kit already, what pays the bills",
        "we do not want another pilot, just core funding",
        "every pot you've posted is for events. salaries anyone?",
        "it's all capital. anything unrestricted",
        "something that isn't for a new project, for overheads",
        "we don't need a laptop, we need the rent paying",
        "sick and tired of seeing project grants, after core costs",
        "they're all for equipment, who funds wages",
    ],
)
def test_what_somebody_has_had_enough_of_is_not_sought(words: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.intent, question.filters.categories) == (Intent.SEARCH, (Category.CORE_COSTS,))


@pytest.mark.parametrize(
    ("words", "categories"),
    [
        ("the money is for equipment", {Category.PROJECT}),
        ("all grants for events in Wales", {Category.PROJECT}),
        ("we need a laptop and the rent paying", {Category.PROJECT, Category.CORE_COSTS}),
        ("everything for projects and running costs", {Category.PROJECT, Category.CORE_COSTS}),
        ("we have no kitchen and need one", set()),
        ("sick pay and wages", {Category.CORE_COSTS}),
    ],
)
def test_what_is_sought_is_no_complaint(words: str, categories: set[Category], guidance: Guidance) -> None:
    assert set(asked(words, guidance).filters.categories) >= categories


@pytest.mark.parametrize(
    "words",
    [
        "money to keep doing what we do in Fife",
        "funding so we can carry on as we are",
        "we just want to survive the winter, any help",
        "grants to keep ticking over",
        "our gas has doubled, any help",
        "the electric has gone through the roof, who helps",
        "landlord is putting it up again, is there a fund",
        "something towards our ongoing costs",
        "help us keep the lights on",
        "money we can spend how we like",
        "pots with no restrictions for a library",
        "stop us going under, any funds?",
    ],
)
def test_staying_alive_is_core_costs(words: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.intent, question.filters.categories) == (Intent.SEARCH, (Category.CORE_COSTS,))


@pytest.mark.parametrize(
    "words",
    [
        "a new gas cooker for the hall",
        "water safety lessons",
        "how do we carry on with the NHS contract",
        "electric wheelchairs for a bowls club",
        "survivors of domestic abuse, grants",
    ],
)
def test_gas_water_and_survivors_are_no_costs(words: str, guidance: Guidance) -> None:
    assert Category.CORE_COSTS not in asked(words, guidance).filters.categories


@pytest.mark.parametrize(
    "words",
    [
        "nobody covers salaries these days, who does?",
        "our insurance has trebled, is there anyone who helps with that",
        "rent is due and we're skint, help",
        "wages. does anyone pay for those any more",
        "can anybody help with overheads in Leeds",
        "supervision for our counsellors, who funds it",
        "hardly anyone funds running costs, is there somebody who will",
        "unrestricted money, does it exist?",
        "who would cover a heating bill",
        "bills are crippling us, any help?",
    ],
)
def test_who_names_a_purpose_and_asks_who_pays_wants_a_list(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).intent is Intent.SEARCH


@pytest.mark.parametrize(
    ("words", "bounds"),
    [
        ("the most we'd be after is 3 grand", (None, 3_000)),
        ("our limit would be about £2,500", (None, 2_500)),
        ("max we could take on is 10k", (None, 10_000)),
        ("our upper limit is 4k", (None, 4_000)),
        ("the biggest sum we could handle is 20k", (None, 20_000)),
        ("we could never spend more than £900", (None, 900)),
        ("the least we need is 15k", (15_000, None)),
        ("our minimum would be 8 grand", (8_000, None)),
        ("no good to us below 25k", (25_000, None)),
        ("couldn't do it for less than 6k", (6_000, None)),
        ("we've saved £700 and need £300 more for a gate", (300, 300)),
        ("already got 4k, still looking for another 2k for a kiln", (2_000, 2_000)),
        ("we raised 1k, 500 quid short for a stage", (500, 500)),
        # A sum by itself stays both ends, and a limit that is named after it stays one.
        ("we have to find £800 for a till", (800, 800)),
        ("we need £2k for a shed roof", (2_000, 2_000)),
        ("2k is the most we could use", (None, 2_000)),
        ("most groups like ours need 5k", (5_000, 5_000)),
    ],
)
def test_ends_that_are_named_and_money_that_is_there(
    words: str, bounds: tuple[int | None, int | None], guidance: Guidance
) -> None:
    filters = asked(words, guidance).filters
    assert (filters.amount_min, filters.amount_max) == bounds


@pytest.mark.parametrize(
    "words",
    [
        "it all goes to the same few charities round here, anything for us?",
        "big national charities get the lot, any grants for small groups",
        "a charity told us to try here, money for sheds?",
        "the school lets us use its field, any funding for goalposts",
        "we run art sessions in local schools, who funds that",
        "we help small businesses hire autistic people, grants?",
        "the church next door has a hall we rent, money for chairs",
        "we sing in churches across Kent, any money for robes",
        "why do the usual charities always win",
        "our band performs at primary schools, grants for drums",
    ],
)
def test_who_wins_lends_or_is_helped_does_not_ask(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).filters.applicants == ()


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("we're a large charity in Leeds, tenders?", Applicant.CHARITY),
        ("our local school needs a shed", Applicant.SCHOOL),
        ("grants for churches", Applicant.FAITH_GROUP),
        ("what can a charity bid for in Hull", Applicant.CHARITY),
        ("storyteller in Powys looking for bursaries", Applicant.INDIVIDUAL),
        ("I'm on my own, a printmaker in Ayr, any grants", Applicant.INDIVIDUAL),
    ],
)
def test_who_asks_is_still_told(words: str, who: Applicant, guidance: Guidance) -> None:
    assert asked(words, guidance).filters.applicants == (who,)


@pytest.mark.parametrize(
    "words",
    [
        "bursary to do a counselling diploma",
        "grants to go on a welding course",
        "money for me to take a first aid certificate",
        "is there funding so our secretary can learn bookkeeping",
        "who pays for our volunteers to do food hygiene",
        "cost of a lifeguard course for two of our helpers",
        "any fund for course fees, I run a choir",
        "help to pay for a safeguarding qualification for our leaders",
        "money to put three of us through a coaching certificate",
        "scholarships for a conducting course",
        "our volunteers are worn out, any money for that",
    ],
)
def test_paid_learning_of_their_own_is_staff_training(words: str, guidance: Guidance) -> None:
    filters = asked(words, guidance).filters
    assert filters.categories == (Category.STAFF_TRAINING,)
    assert Kind.TRAINING not in filters.kinds


@pytest.mark.parametrize(
    "words",
    [
        "grants for young people to do a bike repair course",
        "funding to run a sewing course for refugees",
        "money to deliver digital courses for older people",
        "free first aid course in Derby",
        "pay for a coach to take our members to Llandudno",
        "grant to buy exam desks for a school",
    ],
)
def test_learning_of_others_is_no_staff_training(words: str, guidance: Guidance) -> None:
    assert Category.STAFF_TRAINING not in asked(words, guidance).filters.categories


@pytest.mark.parametrize(
    ("words", "follows", "categories", "kinds"),
    [
        ("wages as well", "grants for equipment", {Category.CORE_COSTS, Category.PROJECT}, {Kind.GRANT}),
        ("and rent too please", "long term funding", {Category.CORE_COSTS, Category.LONG_TERM}, set()),
        ("tenders too", "grants for carers", set(), {Kind.GRANT, Kind.CONTRACT}),
        ("also courses", "grants for carers", set(), {Kind.GRANT, Kind.TRAINING}),
        ("plus overheads", "money for equipment", {Category.CORE_COSTS, Category.PROJECT}, set()),
        ("and multi year on top", "core costs in Leeds", {Category.CORE_COSTS, Category.LONG_TERM}, set()),
        # Without such a word the new takes the place of the old.
        ("wages", "grants for equipment", {Category.CORE_COSTS}, {Kind.GRANT}),
        ("just tenders", "grants for carers", set(), {Kind.CONTRACT}),
        ("not grants, tenders", "grants for carers", set(), {Kind.CONTRACT}),
        ("too big, under 5k", "grants for carers over 50k", set(), {Kind.GRANT}),
    ],
)
def test_what_comes_on_top_is_added(
    words: str, follows: str, categories: set[Category], kinds: set[Kind], guidance: Guidance
) -> None:
    filters = asked(words, guidance, follows).filters
    assert (set(filters.categories), set(filters.kinds)) == (categories, kinds)


@pytest.mark.parametrize(
    ("words", "area"),
    [
        ("choir in Wigan here, any grants?", Area.NORTH_WEST),
        ("Barnsley here, brass band, anything going?", Area.YORKSHIRE_HUMBER),
        ("shed near Truro here, need tools", Area.SOUTH_WEST),
        ("hiya, we're a band from Neath here, any money", Area.WALES),
        ("Brenda here, any grants in Wigan", Area.NORTH_WEST),
    ],
)
def test_a_place_that_is_here_is_no_name(words: str, area: Area, guidance: Guidance) -> None:
    assert asked(words, guidance).filters.areas == (area,)


def test_a_name_that_is_a_place_too_is_a_name(guidance: Guidance) -> None:
    assert asked("Florence here, any grants for dance", guidance).filters.areas == ()


@pytest.mark.parametrize(
    ("words", "project"),
    [
        ("wanting to run a warm space this winter in Hull", True),
        ("hoping to hold a litter pick in March", True),
        ("we plan to offer free swims over the summer", True),
        ("a new ukulele", True),
        ("ukuleles for a school", True),
        ("we're pensioners, ukulele, any money", False),
        ("we run a lunch group in Hull", False),
        ("percussion for adults", False),
    ],
)
def test_what_is_planned_for_a_time_or_bought_is_a_project(words: str, project: bool, guidance: Guidance) -> None:
    assert (Category.PROJECT in asked(words, guidance).filters.categories) is project


def test_a_plain_line_is_as_before() -> None:
    assert (
        plain("Any £ 4 a lathe? 3-5k, 2yrs+, 5+ years")
        == "any money for a lathe , 3 to 5k , 2 years plus , 5 plus years"
    )


@pytest.mark.parametrize(
    "words",
    [
        "free gift aid clinic in Hull",
        "a talk about VAT for small groups",
        "safeguarding sessions for trustees, London",
        "online bid writing classes",
        "lessons on minute taking",
        "risk assessment refreshers near Bath",
        "does anyone run data protection briefings",
        "leadership bootcamp in Wales",
        "sessions on charity law",
        "a fundraising surgery in Leeds",
    ],
)
def test_talks_on_how_a_group_is_run_are_training(words: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.intent, question.filters.kinds) == (Intent.SEARCH, (Kind.TRAINING,))


@pytest.mark.parametrize(
    "words", ["singing sessions for trustees", "money to run leadership sessions", "swimming lessons for carers"]
)
def test_sessions_with_people_are_none(words: str, guidance: Guidance) -> None:
    assert Kind.TRAINING not in asked(words, guidance).filters.kinds


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("closing in the first two weeks of december", date(2026, 12, 1), date(2026, 12, 14)),
        ("ending in the last fortnight of January", date(2027, 1, 18), date(2027, 1, 31)),
        ("due on or before the 9th", date(2026, 11, 23), date(2026, 12, 9)),
        ("grants that close before the 9th", date(2026, 11, 23), date(2026, 12, 8)),
        ("closing over the next two weeks", date(2026, 11, 23), date(2026, 12, 7)),
        ("up to £20,000 over two years", None, None),
        ("running out of cash in March, any funds for sheds", None, None),
    ],
)
def test_days_that_close_and_times_that_money_lasts(
    words: str, first: date | None, last: date | None, guidance: Guidance
) -> None:
    filters = asked(words, guidance).filters
    assert (filters.due_from, filters.due_to) == (first, last)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("is the council sounding out providers about youth clubs", Kind.ENGAGEMENT),
        ("who in Wales is thinking of buying advocacy", Kind.ENGAGEMENT),
        ("does Leeds intend to commission befriending", Kind.ENGAGEMENT),
        ("any bids for cooking with carers", Kind.CONTRACT),
        ("who's just won the Leeds befriending tender, do you know", Kind.AWARD),
        ("do I have to be a charity to bid for council work", Kind.CONTRACT),
    ],
)
def test_what_commissioners_mean_to_buy_and_who_won(words: str, kind: Kind, guidance: Guidance) -> None:
    assert asked(words, guidance).filters.kinds == (kind,)


def test_whom_they_work_with_is_no_illness_of_their_own(guidance: Guidance) -> None:
    assert asked("anything for people with long covid", guidance).intent is Intent.SEARCH
    assert asked("what's a good cure for covid", guidance).intent is Intent.OUT_OF_SCOPE
