"""Other people's words become the right intent and filters: slang, misspellings, all four nations."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.build import NOW
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.questions import AskBack, Filters
from tracker.terms import Applicant, Area, Category, Intent, Kind

NORTH = (Area.NORTH_EAST, Area.NORTH_WEST, Area.YORKSHIRE_HUMBER)


def row(words: str, **filters: Any) -> Any:
    return pytest.param(words, Filters(**filters), id=words)


SEARCHES = [
    row("volunters expences in newcastel", areas=(Area.NORTH_EAST,), text=("volunteers expenses",)),
    row("rounders team after a new changing hut", categories=(Category.PROJECT,), text=("rounders", "changing hut")),
    row("we are a new group in Rhyl", areas=(Area.WALES,)),
    row("a fiddle orchestra, money for strings", text=("fiddle orchestra", "strings")),
    row("piano lessons for kids in foster care", text=("piano", "kids", "foster care")),
    row("dosh for our venue hire, a tabletop games club in Ayr", categories=(Category.CORE_COSTS,), areas=(Area.SCOTLAND,), text=("tabletop games club",)),
    row("grants for kayaks 4 a sea scouts troop", categories=(Category.PROJECT,), kinds=(Kind.GRANT,), text=("kayaks", "sea scouts troop")),
    row("medieval lanterns for fighting knights", text=("medieval lanterns", "fighting knights")),
    row("money for a harvest supper next autumn", text=("harvest supper",)),
    row("market engagement events on respite", kinds=(Kind.ENGAGEMENT,), text=("respite",)),
    row("grants for the friends of Roberts park at the moment", kinds=(Kind.GRANT,), text=("friends of roberts park",)),
    row("who pays for new play equipment", categories=(Category.PROJECT,), text=("play equipment",)),
    row("cash for a soup kitchen", text=("soup kitchen",)),
    row("bursaries for training our facilitators in trauma", categories=(Category.STAFF_TRAINING,), kinds=(Kind.GRANT,), text=("facilitators", "trauma")),
    row("anything on isolation next week", due_from=date(2026, 11, 30), due_to=date(2026, 12, 6), text=("isolation",)),
    row("sunday school picnic money", categories=(Category.PROJECT,), text=("sunday school picnic",)),
    row("any cash going for a wee knitting group in dundee", areas=(Area.SCOTLAND,), text=("knitting",)),
    row(
        "hiya, we run a lunch club for pensioners, whats about for rent and heating bills",
        categories=(Category.CORE_COSTS,),
        text=("lunch club", "pensioners"),
    ),
    row(
        "fudning for comunity gardns in manchster",
        areas=(Area.NORTH_WEST,),
        text=("community gardens",),
    ),
    row("heritige fundng in edinbrugh", areas=(Area.SCOTLAND,), text=("heritage",)),
    row(
        "we're a small CIO in Swansea looking for £20k to £50k over 3 years for our youth club",
        categories=(Category.LONG_TERM,),
        areas=(Area.WALES,),
        applicants=(Applicant.CIO,),
        amount_min=20_000,
        amount_max=50_000,
        text=("youth club",),
    ),
    row(
        "show me tenders for befriending in the west midlands",
        kinds=(Kind.CONTRACT,),
        areas=(Area.WEST_MIDLANDS,),
        text=("befriending",),
    ),
    row("any soft market tests on mental health going on", kinds=(Kind.ENGAGEMENT,), text=("mental health",)),
    row(
        "who won the befriending contract in leeds",
        kinds=(Kind.AWARD,),
        areas=(Area.YORKSHIRE_HUMBER,),
        text=("befriending",),
    ),
    row(
        "commissioning opportunities for peer support in Kent",
        kinds=(Kind.CONTRACT, Kind.ENGAGEMENT),
        areas=(Area.SOUTH_EAST,),
        text=("peer support",),
    ),
    row(
        "what's the town hall in Durham planning to commission",
        kinds=(Kind.ENGAGEMENT,),
        areas=(Area.NORTH_EAST,),
        text=("town hall",),
    ),
    row("free training on gdpr", kinds=(Kind.TRAINING,), text=("gdpr",)),
    row("money to train our staff in first aid", categories=(Category.STAFF_TRAINING,), text=("first aid",)),
    row("funding for supervision and burnout support", categories=(Category.STAFF_TRAINING,)),
    row("help us pay our coordinator", categories=(Category.CORE_COSTS,)),
    row("what funders pay overheads", categories=(Category.CORE_COSTS,)),
    row(
        "grants that cover staff wages for 3 years",
        categories=(Category.CORE_COSTS, Category.LONG_TERM),
        kinds=(Kind.GRANT,),
    ),
    row("need money to fix the church roof", categories=(Category.PROJECT,), applicants=(Applicant.FAITH_GROUP,), text=("roof",)),
    row(
        "we want five hundred pounds for new costumes",
        categories=(Category.PROJECT,),
        amount_min=500,
        amount_max=500,
        text=("costumes",),
    ),
    row(
        "hold a Diwali event in Leicester",
        categories=(Category.PROJECT,),
        areas=(Area.EAST_MIDLANDS,),
        text=("diwali",),
    ),
    row("funding for a repair café in Totnes", areas=(Area.SOUTH_WEST,), text=("repair cafe",)),
    row("gie us a grant for a men's shed in Paisley", kinds=(Kind.GRANT,), areas=(Area.SCOTLAND,), text=("mens shed",)),
    row("ulster scots language money in norn iron", areas=(Area.NORTHERN_IRELAND,), text=("ulster scots", "language")),
    row("summat for the heating in a village hall in Fermanagh", categories=(Category.CORE_COSTS,), areas=(Area.NORTHERN_IRELAND,), text=("village hall",)),
    row("anything up north for an opera chorus", areas=NORTH, text=("opera chorus",)),
    row("is there a pot for allotments round Wigan way", areas=(Area.NORTH_WEST,), text=("allotments",)),
    row("grants for churches in reading", kinds=(Kind.GRANT,), areas=(Area.SOUTH_EAST,), applicants=(Applicant.FAITH_GROUP,)),
    row("money for reading groups", text=("reading",)),
    row("nationwide long term funding for food banks", categories=(Category.LONG_TERM,), areas=(Area.UK,), text=("food banks",)),
    row("core funding for social enterprises in the midlands", categories=(Category.CORE_COSTS,), areas=(Area.EAST_MIDLANDS, Area.WEST_MIDLANDS), applicants=(Applicant.SOCIAL_ENTERPRISE,)),
    row("charities and CICs in Tyneside", areas=(Area.NORTH_EAST,), applicants=(Applicant.CHARITY, Applicant.CIC)),
    row("we're not a registered charity, what can we apply for"),
    row("we are just some neighbours with no bank account, any grants", kinds=(Kind.GRANT,), applicants=(Applicant.UNINCORPORATED,)),
    row("bursaries for freelancers in Northern Ireland", kinds=(Kind.GRANT,), areas=(Area.NORTHERN_IRELAND,), applicants=(Applicant.INDIVIDUAL,)),
    row("school holiday clubs in Sunderland", areas=(Area.NORTH_EAST,), text=("school", "holiday clubs")),
    row("PTA money for a playground", categories=(Category.PROJECT,), applicants=(Applicant.SCHOOL,), text=("playground",)),
    row("what could a CIC with under 10k turnover get", applicants=(Applicant.CIC,)),
    row("who funds community radio", text=("community radio",)),
    row("funding for over 60s walking football", text=("over 60s", "walking football")),
    row("grants for suicide prevention", kinds=(Kind.GRANT,), text=("suicide prevention",)),
    row("we can't go on without core funding", categories=(Category.CORE_COSTS,)),
    row("grants for counsellors", kinds=(Kind.GRANT,), text=("counsellors",)),
]  # fmt: skip


@pytest.mark.parametrize(("words", "filters"), SEARCHES)
def test_a_search_is_narrowed_by_what_its_words_say(words: str, filters: Filters, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert (question.intent, question.filters) == (Intent.SEARCH, filters)


@pytest.mark.parametrize(
    ("words", "intent"),
    [
        pytest.param(words, intent, id=words)
        for intent, asked in {
            Intent.DEADLINES: [
                "what shuts on monday",
                "owt due soon",
                "next month's closing dates",
                "deadline friday?",
            ],
            Intent.DETAILS: [
                "number 3 please",
                "more about the first one",
                "when does the Warm Hubs Fund close?",
                "is the Coalfields Community Grant still open",
                "send me the link for the second one",
                "who can apply for the Green Roots fund",
            ],
            Intent.GLOSSARY: [
                "what's a DPS",
                "wots social prescribing when its at home",
                "difference between an ICB and an ICS",
                "TUPE??",
                "jargon: MDT?",
                "service level agreement vs grant",
                "what do they mean by match funding",
                "define co-production",
            ],
            Intent.PATHWAY: [
                "how do we become a provider for the council",
                "where do i start with tendering",
                "can we charge for social prescribing referrals",
                "the council asked three of us for a quote",
                "our grant from the ICB runs out in march, how do we ask for more",
                "what happens if a link worker sends somebody too unwell",
            ],
            Intent.SUBSCRIBE_HELP: [
                "let me know when anything new comes up for choirs in leeds",
                "stop sending me messages",
                "sign me up for the weekly digest",
                "can you remind me a week before it closes",
            ],
            Intent.HELP: ["what sort of things can i ask you", "how does this work", "who are you", "help pls"],
            Intent.SMALLTALK: ["ta very much", "morning all", "you're a star", "nice one bruv", "diolch"],
            Intent.OUT_OF_SCOPE: [
                "what's the weather like",
                "tell me a joke",
                "can you write my grant application",
                "how do I fix my bike",
                "should i stop taking my tablets",
                "my cat is ill",
            ],
        }.items()
        for words in asked
    ],
)
def test_words_give_away_what_is_asked_for(words: str, intent: Intent, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).intent is intent


@pytest.mark.parametrize("words", ["hello", "what can you do", "whats the football score", "i want to kill myself"])
def test_what_asks_for_no_funding_has_empty_filters(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).filters == Filters()


def test_the_week_ends_with_sunday_in_london_even_half_an_hour_before_it_is_over(guidance: Guidance) -> None:
    late = datetime(2026, 6, 28, 22, 30, tzinfo=UTC)  # 23:30 in London
    filters = understand("deadlines this week", now=late, guidance=guidance).filters
    assert (filters.due_from, filters.due_to) == (date(2026, 6, 28), date(2026, 6, 28))


@pytest.mark.parametrize("words", ["", "?", "   ", "🎉🎉", "\x00", "a" * 3000, "((((" * 50, "£", "12", "|||"])
def test_no_words_make_it_fail(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).words == words


PIECES = """the a in for by before after next this week month year 5k £500 to and between under over december christmas friday
    30th 31/12 what how does when is who mean close grant grants choirs wales core costs training link worker NHS tender ? , - |
    couple of days fund end of the second one tell me about not just anywhere 3 years 10 grand we need UK4 ' £ 00 99th""".split()


@settings(max_examples=150, deadline=None)
@given(pieces=st.lists(st.sampled_from(PIECES), max_size=14))
def test_no_order_of_words_makes_it_fail(pieces: list[str], guidance: Guidance) -> None:
    words = " ".join(pieces)
    first = understand(words, now=NOW, guidance=guidance)
    assert understand(words, now=NOW, guidance=guidance, earlier=first).words == words


def test_a_name_in_capitals_keeps_its_spelling(guidance: Guidance) -> None:
    assert understand("who can apply for the Green Roots fund", now=NOW, guidance=guidance).filters.text == (
        "green roots fund",
    )


def test_help_lines_come_beside_an_answer_where_somebody_cannot_go_on_and_asks_for_money(
    guidance: Guidance,
) -> None:
    question = understand("i can't go on like this, is there any core funding in wales", now=NOW, guidance=guidance)
    assert (question.intent, question.distress) == (Intent.SEARCH, True)
    assert question.filters == Filters(categories=(Category.CORE_COSTS,), areas=(Area.WALES,))


def test_it_asks_back_what_sort_of_commissions_is_meant(guidance: Guidance) -> None:
    assert understand("any commissions?", now=NOW, guidance=guidance).ask_back is AskBack.COMMISSION
    assert understand("any commissions for muralists?", now=NOW, guidance=guidance).ask_back is None


def test_a_question_before_the_words_on_alerts_is_answered(guidance: Guidance) -> None:
    both = understand("what shuts next week and how do i get a reminder", now=NOW, guidance=guidance)
    assert both.intent is Intent.DEADLINES
    assert (
        understand("remind me of what shuts next week", now=NOW, guidance=guidance).intent is Intent.SUBSCRIBE_HELP
    )


def test_it_means_the_item_asked_about_before(guidance: Guidance) -> None:
    first = understand("does the Osprey Fund pay for wages?", now=NOW, guidance=guidance)
    then = understand("and does it pay for a van?", now=NOW, guidance=guidance, earlier=first)
    assert (then.intent, then.filters.text) == (Intent.DETAILS, ("osprey fund",))
    assert then.about.categories == (Category.PROJECT,)


@pytest.mark.parametrize(
    "words", ["is there a grant for flooded halls", "do any trusts fund choirs", "would a funder pay for a roof"]
)
def test_no_fund_in_particular_is_no_known_item(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).intent is Intent.SEARCH
