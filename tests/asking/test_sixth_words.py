"""Words that a sixth set of questions brought: one fund that was put up, how things are told, what is beyond us."""

import pytest

from tests.build import NOW
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.questions import Question
from tracker.terms import Category, Intent


def asked(words: str, guidance: Guidance) -> Question:
    return understand(words, now=NOW, guidance=guidance)


@pytest.mark.parametrize(
    ("words", "item"),
    [
        ("what is the Garfield Weston one about", "garfield weston"),
        ("what was that Postcode Trust one about then", "postcode trust"),
        ("that Rural Roots Fund you posted on monday, whats the link for it", "rural roots fund"),
        ("the Arts Spark Award, have you the deadline for it", "arts spark award"),
        ("have you anything on ocds-b5fd17-0a1b2c3d", "ocds b5fd17 0a1b2c3d"),
        ("open ocds-h6vhtk-051234 please", "ocds h6vhtk 051234"),
    ],
)
def test_one_known_item_is_asked_about(words: str, item: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.intent, question.filters.text) == (Intent.DETAILS, (item,))


@pytest.mark.parametrize(
    "words",
    [
        "can i get a text when something new opens for gardens",
        "is there a way to be emailed whenever a tender comes up in Kent",
        "how do we get a message if a new fund appears",
    ],
)
def test_who_wants_to_be_written_to_asks_for_alerts(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).intent is Intent.SUBSCRIBE_HELP


def test_a_nurse_who_emails_us_names_is_no_alert(guidance: Guidance) -> None:
    question = asked("a nurse wants to email us names and conditions, are we allowed to hold that", guidance)
    assert (question.intent, question.guide) == (Intent.PATHWAY, "guide:G5")


@pytest.mark.parametrize(
    "words",
    [
        "how do i descale a kettle",
        "how do you sharpen lawnmower blades",
        "my council tax is wrong who do I complain to",
        "my bus pass has expired who do i ring",
    ],
)
def test_a_persons_own_affairs_and_handiwork_are_beyond_us(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).intent is Intent.OUT_OF_SCOPE


@pytest.mark.parametrize("words", ["how can we fix our roof", "need a new kettle", "who do we ask at the council"])
def test_what_a_group_needs_is_not_beyond_us(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).intent is not Intent.OUT_OF_SCOPE


@pytest.mark.parametrize(
    ("words", "terms"),
    [
        ("they say outputs not outcomes, what is the difference", ("Output", "Outcome")),
        ("SLA or contract, whats the difference", ("Service level agreement", "Contract")),
        (
            "TSI, IJB, HSCP, which of them actually pays",
            ("Third Sector Interface", "Integration Joint Board", "Health and Social Care Partnership"),
        ),
    ],
)
def test_words_that_are_told_apart_are_all_explained(
    words: str, terms: tuple[str, ...], guidance: Guidance
) -> None:
    question = asked(words, guidance)
    assert (question.intent, question.terms) == (Intent.GLOSSARY, terms)


@pytest.mark.parametrize(
    ("words", "led"),
    [
        ("where do councils advertise their contracts", "eng-below-threshold"),
        ("who in the council deals with small grants", "eng-la-grant"),
        ("they want to turn our grant into a contract, is that normal", "eng-la-grant"),
        ("could the council reserve the work only for local charities", "eng-below-threshold"),
        ("can we sign a contract if we are just a committee", "guide:G2"),
        ("does having a constitution help us get work", "guide:G2"),
        ("what should go on the agenda for a first call with a GP", "guide:G3"),
        ("rules for safeguarding", "guide:G4"),
        ("guidelines for lone working", "guide:G4"),
        ("rules about photos of children at our club", "guide:G5"),
        ("consent form for photos of members", "guide:G5"),
        ("storing members addresses lawfully", "guide:G5"),
        ("how does our cafe keep peoples phone numbers legaly", "guide:G5"),
    ],
)
def test_how_things_are_done_leads_to_its_way_or_guide(words: str, led: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert question.intent is Intent.PATHWAY
    assert (question.guide if question.lead == "guide" else question.pathway) == led


@pytest.mark.parametrize(
    "words", ["befriending", "dementia support", "prison arts", "crisis cafe", "mental health"]
)
def test_a_subject_alone_stays_a_search(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).intent is Intent.SEARCH


@pytest.mark.parametrize(
    "words", ["we went to a commissioners event last week, what happens next", "how do we put in a tender"]
)
def test_a_way_that_is_asked_for_is_no_project(words: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.intent, question.filters.categories) == (Intent.PATHWAY, ())


@pytest.mark.parametrize(
    "words", ["a keyboard for our choir", "large print books for readers", "canoe for the scouts", "tea urn please"]
)
def test_a_thing_to_buy_is_a_project(words: str, guidance: Guidance) -> None:
    assert Category.PROJECT in asked(f"grants for {words}", guidance).filters.categories


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("2 march or 3 march", ("2027-03-02", "2027-03-03")),
        ("what closes on the 2nd or 3rd of march", ("2027-03-02", "2027-03-03")),
        ("closing 4 or 9 may", ("2027-05-04", "2027-05-09")),
        ("grants closing 5 may", ("2027-05-05", "2027-05-05")),
    ],
)
def test_days_that_or_joins_are_all_asked_for(words: str, days: tuple[str, str], guidance: Guidance) -> None:
    filters = asked(words, guidance).filters
    assert (str(filters.due_from), str(filters.due_to), filters.text) == (*days, ())


@pytest.mark.parametrize("words", ["what have you got", "what you got then", "show me what youve got"])
def test_who_asks_what_there_is_gets_a_list(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).intent is Intent.SEARCH


def test_who_asks_whether_somebody_can_help_gets_help_and_where_to_ring(guidance: Guidance) -> None:
    question = asked("can somebody help me", guidance)
    assert (question.intent, question.distress) == (Intent.HELP, True)
    assert asked("can anyone help us out please", guidance).intent is Intent.HELP


def test_what_an_abused_member_says_leads_to_the_safeguarding_guide(guidance: Guidance) -> None:
    for words in (
        "her son hits her",
        "one of our ladies says her son hits her",
        "one of our men says his daughter slaps him",
    ):
        question = asked(words, guidance)
        assert (question.distress, question.guide) == (True, "guide:G4"), words
    assert asked("my mum says her husband hits her", guidance).guide is None


def test_words_of_the_trade_are_answered_below_the_lines(guidance: Guidance) -> None:
    trade = "they will pick somebody by most suitable provider, how do i let them know we are here"
    assert asked(trade, guidance).intent is Intent.PATHWAY
    assert asked("what is full cost recovery, i want to die", guidance).intent is Intent.DISTRESS


@pytest.mark.parametrize(
    ("words", "categories"),
    [
        ("money for new football nets", (Category.PROJECT,)),
        ("rent and leccy for a boxing gym", (Category.CORE_COSTS,)),
        ("£400 for a trampoline", (Category.PROJECT,)),
        ("we need a grant for our youth leaders' training", (Category.STAFF_TRAINING,)),
        ("money for a part time admin person in a hospice", (Category.CORE_COSTS,)),
        ("funding to keep a day centre going", (Category.CORE_COSTS,)),
        ("money to keep the doors open", (Category.CORE_COSTS,)),
        ("funding for another tutor's pay", (Category.CORE_COSTS,)),
        ("help our volunteers avoid burning out, is there a fund", (Category.STAFF_TRAINING,)),
        ("funding to keep bees", ()),
    ],
)
def test_what_the_money_is_for(words: str, categories: tuple[Category, ...], guidance: Guidance) -> None:
    assert asked(words, guidance).filters.categories == categories


@pytest.mark.parametrize(
    ("words", "area"),
    [("heating bills of our lunch club (Oban)", "scotland"), ("grants, brass bands, Derby", "east_midlands")],
)
def test_a_town_alone_between_breaks_is_a_place(words: str, area: str, guidance: Guidance) -> None:
    assert [one.value for one in asked(words, guidance).filters.areas] == [area]
    assert asked("grants for arts, reading", guidance).filters.areas == ()


def test_nothing_over_and_nothing_under_bound_the_sum(guidance: Guidance) -> None:
    over, under = (
        asked(f"grants, {words}", guidance).filters for words in ("nothing over 2k", "nothing under 15k")
    )
    assert (over.amount_min, over.amount_max) == (None, 2_000)
    assert (under.amount_min, under.amount_max) == (15_000, None)


def test_a_hard_year_is_no_closing_date(guidance: Guidance) -> None:
    assert not asked("can't afford our insurance this year. any help?", guidance).filters.dated
    assert asked("grants closing this year", guidance).filters.dated


@pytest.mark.parametrize(
    "words", ["the best pub in Whitby?", "where can I get my nails done in Hove", "who is going to win the cup"]
)
def test_what_other_guides_tell_is_beyond_us(words: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert question.intent is Intent.OUT_OF_SCOPE


@pytest.mark.parametrize(
    "words",
    [
        "could you drop me a line every time Cornwall gets something",
        "I never asked for these messages, take me off",
        "do you send out a weekly email",
        "pause my alerts for august please",
    ],
)
def test_wishes_for_alerts_have_no_closing_date(words: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.intent, question.filters.dated) == (Intent.SUBSCRIBE_HELP, False)


def test_have_i_missed_one_fund_asks_about_that_fund(guidance: Guidance) -> None:
    question = asked("have I missed the Jubilee Orchard Fund", guidance)
    assert (question.intent, question.filters.text) == (Intent.DETAILS, ("jubilee orchard fund",))
    assert asked("what have I missed this month", guidance).intent is Intent.DEADLINES


@pytest.mark.parametrize(
    "words",
    [
        "Evening all. Our am dram lot want to buy a second hand lighting rig, is anybody handing out money",
        "any dosh for a steel band going to carnival in Notting Hill",
    ],
)
def test_small_words_about_money_are_no_distress(words: str, guidance: Guidance) -> None:
    assert not asked(words, guidance).distress
    assert asked("any dosh for rent, i can't go on like this", guidance).distress
