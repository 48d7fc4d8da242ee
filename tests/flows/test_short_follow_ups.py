"""Short lines in a talk: what was kept of it is what they speak of, whichever they name."""

from datetime import date

import pytest

from tests.build import NOW, a_reading, an_opportunity, apply_by
from tests.content import GUIDANCE
from tests.flows.talking import store_all, titles
from tracker.flows.ask.asked import Asked
from tracker.flows.ask.turn import turn
from tracker.model import Amount, Opportunity
from tracker.store.database import Database
from tracker.terms import Applicant, Area, Category, Intent


def item(title: str, **parts: object) -> Opportunity:
    return an_opportunity(a_reading(**parts), title=title, link=f"https://funder.example/{title}")


HERON = item(
    "Heron Mill fund for boat clubs",
    categories=(Category.PROJECT,),
    applicants=(Applicant.UNINCORPORATED, Applicant.PUBLIC_BODY),
    areas=(Area.WALES,),
    amount=Amount(most=3000),
    deadlines=(apply_by(date(2026, 12, 19)),),
)
HERON_TEXT = """Heron Mill pays boat clubs and community councils in Wales up to £3,000.
Clubs contribute a quarter of the cost. The grant is paid in advance. A club may apply once every two years."""
LAMP = item(
    "Lamplight Trust: wages of small charities",
    categories=(Category.CORE_COSTS,),
    areas=(Area.WALES,),
    amount=Amount(most=20000),
    deadlines=(apply_by(date(2026, 12, 20)),),
)
QUARRY = item(
    "Quarry Lane running costs",
    categories=(Category.CORE_COSTS,),
    areas=(Area.LONDON,),
    amount=Amount(most=900),
    deadlines=(apply_by(date(2026, 12, 21)),),
)
ALL_OVER = item(
    "Pebble grants",
    categories=(Category.CORE_COSTS,),
    areas=(Area.UK,),
    deadlines=(apply_by(date(2026, 12, 22)),),
)


@pytest.fixture
async def store(database: Database) -> Database:
    texts = ("For wages and rent.", "For rent.", "For whatever a group needs.")
    stored = [(HERON, HERON_TEXT), *zip((LAMP, QUARRY, ALL_OVER), texts, strict=True)]
    return await store_all(database, stored)


async def talked(store: Database, *lines: str) -> Asked:
    """Say each line in turn; return the last answer."""
    told = None
    for line in lines:
        told = await turn(store, GUIDANCE, line, before=told, now=NOW)
    assert told is not None
    return told


def on_top(told: Asked) -> str:
    return told.text.split(HERON.title)[0].replace("\n", " ")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("and by when", "Closes Saturday 19 December"),
        ("ok when", "Closes Saturday 19 December"),
        ("how long have we got then", "Closes Saturday 19 December"),
        ("would we have to raise some of it ourselves", "a quarter of the cost"),
        ("must we put in any of our own money", "a quarter of the cost"),
        ("what share do they pay", "a quarter of the cost"),
        ("is it paid up front", "paid in advance"),
        ("how much would we need to put in", "a quarter of the cost"),
        ("how often can we get it", "once every two years"),
        ("and if we are a community council", "Can public bodies apply? Yes"),
    ],
)
async def test_what_hardly_speaks_of_a_way_is_asked_of_the_fund_in_hand(
    store: Database, words: str, says: str
) -> None:
    told = await talked(store, "tell me about Heron Mill", words)
    assert titles(told) == [HERON.title]
    assert says in on_top(told)


@pytest.mark.parametrize(
    "words",
    [
        "do we need a safeguarding policy",
        "what insurance do we need",
        "how do we set up a bank account",
        "how do councils decide whom to pay",
        "what is match funding",
    ],
)
async def test_what_a_guide_or_a_way_plainly_tells_is_not_asked_of_the_fund(store: Database, words: str) -> None:
    told = await talked(store, "tell me about Heron Mill", words)
    assert told.answer.question.intent in (Intent.PATHWAY, Intent.GLOSSARY)


@pytest.mark.parametrize("words", ["what do i need to post them", "so when do i have to say im interested"])
async def test_a_doubt_alone_does_not_stand_before_what_is_plainly_asked_of_the_fund(
    store: Database, words: str
) -> None:
    assert (await talked(store, words)).answer.question.distress
    told = await talked(store, "tell me about Heron Mill", words)
    assert titles(told) == [HERON.title]
    assert not told.answer.question.distress


@pytest.mark.parametrize("words", ["when will it all stop", "what do i need to do to end it", "who would miss me"])
async def test_words_that_may_be_of_a_life_are_heard_behind_a_fund_too(store: Database, words: str) -> None:
    told = await talked(store, "tell me about Heron Mill", words)
    assert told.answer.question.distress


async def test_what_is_sought_shortly_is_sought_where_the_list_before_was(store: Database) -> None:
    told = await talked(store, "what's open in Wales", "money for wages?")
    assert titles(told) == [LAMP.title, ALL_OVER.title]
    assert told.answer.question.filters.areas == (Area.WALES,)


@pytest.mark.parametrize("words", ["anything in London for wages", "what grants are there for paying wages?"])
async def test_another_place_or_a_whole_question_begins_anew(store: Database, words: str) -> None:
    told = await talked(store, "what's open in Wales", words)
    assert QUARRY.title in titles(told)


async def test_behind_one_fund_a_subject_goes_on_with_the_search_before_it(store: Database) -> None:
    told = await talked(
        store, "anything in Wales for boat clubs", "tell me about the first", "and for running costs"
    )
    assert titles(told) == [LAMP.title, ALL_OVER.title]


@pytest.mark.parametrize(
    ("words", "gone"), [("not London", True), ("not in London please", True), ("London", False)]
)
async def test_a_place_may_be_left_out_where_none_was_asked_for(store: Database, words: str, gone: bool) -> None:
    told = await talked(store, "who pays for wages", words)
    assert (QUARRY.title not in titles(told)) == gone


@pytest.mark.parametrize("words", ["what else could we try", "any others", "anything else?"])
async def test_others_behind_one_fund_are_the_rest_of_its_list(store: Database, words: str) -> None:
    told = await talked(store, "who pays for wages in Wales", "the second", words)
    assert titles(told) == [LAMP.title, ALL_OVER.title]


@pytest.mark.parametrize("words", ["and the other one", "what about the other?", "the other one then please"])
async def test_the_other_is_the_one_of_two_that_was_not_looked_at(store: Database, words: str) -> None:
    assert titles(await talked(store, "who pays for wages in Wales", "the first", words)) == [ALL_OVER.title]
    assert titles(await talked(store, "who pays for wages in Wales", "the second", words)) == [LAMP.title]


async def test_of_more_than_two_the_others_are_shown_to_choose_from(store: Database) -> None:
    told = await talked(store, "who pays for wages", "the first", "and the other one")
    assert told.text.startswith("I cannot tell which")
    assert len(told.answer.nearest) == 2


@pytest.mark.parametrize(
    ("words", "one"),
    [
        ("why that one?", ALL_OVER),
        ("so why did you pick it", ALL_OVER),
        ("why are you showing me the first", LAMP),
        ("how come the first one", LAMP),
    ],
)
async def test_why_one_is_shown_is_told_by_what_was_asked_for(
    store: Database, words: str, one: Opportunity
) -> None:
    told = await talked(store, "who pays for wages in Wales", "the second", words)
    assert titles(told) == [one.title]
    assert told.text.startswith("Why this one? You asked for: running costs (rent, wages, bills); Wales.")


@pytest.mark.parametrize("words", ["why does it only pay half", "why was that changed", "why choirs"])
async def test_why_else_is_not_taken_for_it(store: Database, words: str) -> None:
    told = await talked(store, "who pays for wages in Wales", "the first", words)
    assert "Why this one? You asked" not in told.text


@pytest.mark.parametrize("words", ["how much could we get", "when are they due"])
async def test_who_asks_of_all_of_a_list_has_chosen_none_of_them(store: Database, words: str) -> None:
    told = await talked(store, "who pays for wages", words)
    assert len(told.shown) == 3
    assert titles(await talked(store, "who pays for wages", words, "tell me about the second")) == [QUARRY.title]


async def test_what_a_guide_does_not_tell_is_asked_of_the_way_before_it(store: Database) -> None:
    way = "how do we get the council to pay us for a lunch club"
    told = await talked(store, way, "what if we aren't a charity", "who do i ring")
    assert told.answer.question.pathway == (await talked(store, way)).answer.question.pathway
    assert "Whom to speak to" in told.text


async def test_behind_a_word_for_money_it_is_sought(store: Database) -> None:
    told = await talked(store, "what does unrestricted mean", "and who gives that", "in Wales")
    assert titles(told) == [LAMP.title, ALL_OVER.title]


async def test_behind_a_list_for_whom_it_is_is_not_asked_of_the_bot(store: Database) -> None:
    assert (await talked(store, "is it for rowing clubs too")).answer.question.intent is Intent.HELP
    for words in ("is it for rowing clubs too", "is that only down south", "is it just in London"):
        told = await talked(store, "who pays for wages", words)
        assert told.answer.question.intent is Intent.DETAILS
        assert len(told.shown) > 1


async def test_what_the_first_does_not_name_is_sought_where_it_was_only_taken_to_be_meant(store: Database) -> None:
    taken = ("anything for boat clubs", "how often can we get it")
    assert (await talked(store, *taken)).text.startswith("I take it")
    assert titles(await talked(store, *taken, "and what about wages")) != [HERON.title]


@pytest.mark.parametrize("between", ["er what", "thanks", "who won the match", "what is a flurb"])
@pytest.mark.parametrize(
    ("words", "says"), [("do we need to raise some of it ourselves", "a quarter"), ("and a minibus", "name")]
)
async def test_what_was_not_understood_leaves_the_talk_where_it_was(
    store: Database, between: str, words: str, says: str
) -> None:
    told = await talked(store, "tell me about Heron Mill", between, words)
    assert titles(told) == [HERON.title]
    assert says in on_top(told)


async def test_behind_a_word_that_is_not_known_a_way_goes_on(store: Database) -> None:
    way = "how do we get the council to pay us for a lunch club"
    told = await talked(store, way, "what is a flurb", "how long does it take")
    assert told.answer.question.pathway == (await talked(store, way)).answer.question.pathway


async def test_the_first_thing_to_do_is_the_first_step_of_the_way(store: Database) -> None:
    told = await talked(
        store, "how do we get the council to pay us for a lunch club", "what's the first thing we'd do"
    )
    assert "Step 1 of" in told.text


@pytest.mark.parametrize(
    ("asks", "picks", "says"),
    [
        ("how much is it?", "the second", "How much? Up to £900"),
        ("when does it close", "2", "Closes Monday 21 December"),
    ],
)
async def test_what_was_asked_is_answered_once_it_is_said_of_which(
    store: Database, asks: str, picks: str, says: str
) -> None:
    asked = await talked(store, "who pays for wages", asks)
    assert len(asked.shown) > 1
    told = await talked(store, "who pays for wages", asks, picks)
    assert titles(told) == [QUARRY.title]
    assert says in told.text.split(QUARRY.title)[0].replace("\n", " ")


async def test_who_only_wants_the_other_and_picks_it_is_shown_it(store: Database) -> None:
    told = await talked(store, "who pays for wages", "the first", "the other one", "2")
    assert told.text.startswith(ALL_OVER.title)


@pytest.mark.parametrize("words", ["and rent", "or a coach", "plus life jackets"])
async def test_another_thing_is_asked_of_the_fund_in_hand(store: Database, words: str) -> None:
    assert titles(await talked(store, "tell me about Heron Mill", "does it pay for paint", words)) == [HERON.title]


@pytest.mark.parametrize("words", ["and in London", "and tenders", "and for paying wages"])
async def test_a_place_or_a_kind_is_no_other_thing(store: Database, words: str) -> None:
    told = await talked(store, "tell me about Heron Mill", "does it pay for paint", words)
    assert told.answer.question.intent is not Intent.DETAILS or titles(told) != [HERON.title]


async def test_what_is_only_supposed_behind_a_list_is_asked_of_each(store: Database) -> None:
    told = await talked(store, "who pays for wages", "and if it's a church hall")
    assert told.text.startswith("I do not find that in the text of any of them.")


async def test_nationally_lets_the_place_go(store: Database) -> None:
    told = await talked(store, "who pays for wages in Wales", "and nationally?")
    assert QUARRY.title in titles(told)
