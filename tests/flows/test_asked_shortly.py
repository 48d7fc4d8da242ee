"""Short lines behind one fund: they are asked of it, and its own sentence answers what was not read out of it."""

from datetime import date

import pytest

from tests.build import NOW, a_reading, an_opportunity, apply_by
from tests.content import GUIDANCE
from tests.flows.talking import asked, store_all, titles
from tracker.asking.items.in_its_words import said_on
from tracker.flows.ask.asked import Asked
from tracker.flows.ask.turn import turn
from tracker.model import Amount, Evidence, Opportunity
from tracker.store.database import Database
from tracker.terms import Applicant, Area, Category, Intent

TEXT = """Osier Bank gives nine drama clubs up to £2,500 each towards costumes and scenery.
The form takes about half an hour and must be signed by two trustees.
Every club sends one helper to our meeting in Ludlow on 9 January; coming along is compulsory.
We meet four fifths of the cost at most. The pot for this year is £22,500.
Applications are taken in the order in which they come until the money has been spent.
We are not for sharing it twice: who had a grant before must wait.
Entry
Free
Your club needs its own bank account. The committee meets in the second week of each month."""


def item(title: str, **parts: object) -> Opportunity:
    return an_opportunity(a_reading(**parts), title=title, link=f"https://funder.example/{title}")


OSIER = item(
    "Osier Bank: costumes for drama clubs",
    categories=(Category.PROJECT,),
    applicants=(Applicant.UNINCORPORATED,),
    amount=Amount(most=2500),
    deadlines=(apply_by(date(2026, 12, 19)),),
)
OTHER = item("Pewter Jug small grants", deadlines=(apply_by(date(2026, 12, 20)),))
LAST = item("Thistle Row awards", deadlines=(apply_by(date(2026, 12, 21)),))


@pytest.fixture
async def store(database: Database) -> Database:
    return await store_all(
        database,
        [(OSIER, TEXT), (OTHER, "For groups that put on drama."), (LAST, "For drama and dance.")],
    )


async def behind_osier(store: Database, words: str) -> Asked:
    return await asked(store, words, await asked(store, "tell me about Osier Bank"))


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("how many clubs get one", "nine drama clubs"),
        ("how long does the form take", "about half an hour"),
        ("who signs it, two trustees?", "signed by two trustees"),
        ("meeting when", "9 January"),
        ("do we have to come", "compulsory"),
        ("what share of the cost", "four fifths of the cost"),
        ("how much in all?", "The pot for this year is £22,500"),
        ("first come first served?", "in the order in which they come"),
        ("how much is left", "until the money has been spent"),
        ("do we need a bank account", "its own bank account"),
        ("how often do they meet", "second week of each month"),
        ("scenery too?", "costumes and scenery"),
        ("video of it ok?", "Its text does not name it"),
        ("two grants in a year?", "sharing it twice"),
        ("can we have £4,000", "Up to £2,500"),
        ("half an hour?", "half an hour"),
        ("max", "Up to £2,500"),
        ("whats the smallest we can have", "Up to £2,500"),
        ("whats the split", "four fifths of the cost"),
        ("whereabouts", "meeting in Ludlow"),
        ("could three of us go", "Every club sends one helper"),
        ("by when must we book", "Closes Saturday 19 December"),
        ("ours is an unincorporated group, eligible?", "community groups"),
        ("how will we know", "When do you hear?"),
        ("we had one last year already", "sharing it twice"),
    ],
)
async def test_the_sentence_that_speaks_of_it_answers(store: Database, words: str, quote: str) -> None:
    told = await behind_osier(store, words)
    assert titles(told) == [OSIER.title]
    assert quote in told.text.split(OSIER.title)[0].replace("\n", " ")


@pytest.mark.parametrize(
    "words", ["is a ramp ok?", "why only there", "who was it named after", "must we be on Facebook?"]
)
async def test_what_no_sentence_speaks_of_is_said_to_stand_nowhere(store: Database, words: str) -> None:
    told = await behind_osier(store, words)
    assert titles(told) == [OSIER.title]
    assert "not find that in its text" in told.text or "does not name it" in told.text


@pytest.mark.parametrize(
    "words", ["how much", "how much then", "is it still going", "still open?", "can we, we're no charity"]
)
async def test_what_was_read_answers_without_such_a_sentence(store: Database, words: str) -> None:
    told = await behind_osier(store, words)
    assert titles(told) == [OSIER.title]
    assert not told.answer.in_its_words


@pytest.mark.parametrize(
    "words",
    [
        "what is an ICB",
        "grants for dance",
        "how do we get commissioned by the council",
        "any courses for treasurers?",
        "what do you know about tenders",
        "who won the world cup",
        "thanks",
        "show me other grants",
        "no",
        "ok",
        "in Wales instead",
        "we need money for a van",
    ],
)
async def test_what_names_something_else_is_not_asked_of_it(store: Database, words: str) -> None:
    told = await behind_osier(store, words)
    assert titles(told) != [OSIER.title] or told.answer.question.intent is not Intent.DETAILS


@pytest.mark.parametrize("words", ["how much", "when do they decide", "still open?", "how long's the form"])
async def test_behind_a_list_it_is_the_one_that_goes_by_what_was_sought(store: Database, words: str) -> None:
    listed = await asked(store, "anything for drama clubs")
    assert len(listed.shown) > 1
    told = await asked(store, words, listed)
    assert titles(told) == [OSIER.title]
    assert told.text.startswith("I take it that you mean the first")


async def test_where_none_goes_by_it_each_of_the_list_is_asked(store: Database) -> None:
    told = await asked(store, "how long's the form", await asked(store, "what closes in December"))
    assert f"1. {OSIER.title}: The nearest that its text says: “The form takes about half an hour" in told.text
    assert "Numbers 2 and 3 do not say." in told.text
    assert titles(await asked(store, "3", told)) == [LAST.title]


@pytest.mark.parametrize(
    ("words", "head", "of_first"),
    [
        ("how much is it", "How much?", "Up to £2,500"),
        ("must we be a charity", "Must you be a charity?", "No, it is for community groups"),
    ],
)
async def test_what_is_asked_of_it_behind_a_list_is_told_of_each(
    store: Database, words: str, head: str, of_first: str
) -> None:
    listed = await asked(store, "what closes in December")
    told = await asked(store, words, listed)
    assert told.text.startswith(f"{head}\n\n1. {OSIER.title}: {of_first}")
    assert told.shown == listed.shown


@pytest.mark.parametrize(
    "words", ["do we have to be vicars", "must we have a van", "do they want three quotes", "an if we buy it used"]
)
async def test_a_condition_that_none_names_is_told_of_all_and_is_no_search(store: Database, words: str) -> None:
    listed = await asked(store, "what closes in December")
    told = await asked(store, words, listed)
    assert told.text.startswith("I do not find that in the text of any of them.")
    assert told.shown == listed.shown


@pytest.mark.parametrize("words", ["only those under £3000", "any of those in Wales"])
async def test_what_narrows_the_list_is_a_search_still(store: Database, words: str) -> None:
    told = await asked(store, words, await asked(store, "what closes in December"))
    assert told.answer.question.intent in (Intent.SEARCH, Intent.DEADLINES)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("how many helpers", "Every club sends one helper to our meeting in Ludlow on 9 January;"),
        ("is parking cheap", ""),
        ("is entry free", "Entry: Free"),
        ("and?", ""),
    ],
)
def test_a_sentence_must_share_what_is_asked(words: str, said: str) -> None:
    assert said_on(words, TEXT) == said


@pytest.mark.parametrize(
    "words", ["we're an unincorporated group", "as a small committee", "are we allowed, no charity number"]
)
async def test_who_tells_what_they_are_hears_whether_it_is_for_them(store: Database, words: str) -> None:
    told = await behind_osier(store, words)
    assert titles(told) == [OSIER.title]


@pytest.mark.parametrize("words", ["anything similar", "are there any others like it?", "who else does this"])
async def test_others_like_it_are_sought_for_its_purposes(store: Database, words: str) -> None:
    told = await turn(
        store, GUIDANCE, words, before=await turn(store, GUIDANCE, "Osier Bank", before=None, now=NOW), now=NOW
    )
    question = told.answer.question
    assert (question.intent, question.filters.categories) == (Intent.SEARCH, (Category.PROJECT,))


async def test_that_a_source_is_of_a_region_makes_no_fund_one_for_each_town(store: Database) -> None:
    fund = item(
        "Marsh Gate pot",
        areas=(Area.EAST_OF_ENGLAND,),
        evidence=(Evidence("areas.east_of_england", "yes", "source", 0, 0, "east_of_england", "source"),),
    )
    await store_all(store, [(OTHER, "x"), (LAST, "x"), (OSIER, "x"), (fund, "For the district's own groups.")])
    told = await asked(store, "we're in Thetford", await asked(store, "tell me about Marsh Gate pot"))
    assert "east_of_england" not in told.text
    assert "Is it for Thetford? Yes" not in told.text


async def test_where_they_are_is_asked_of_the_fund(store: Database) -> None:
    told = await behind_osier(store, "we're in Durham")
    assert titles(told) == [OSIER.title]
    assert "Is it for" in told.text


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("does Osier Bank need two signatures on the form", "must be signed by two trustees"),
        ("Osier Bank - can two trustees sign the form", "must be signed by two trustees"),
    ],
)
async def test_what_is_asked_beside_a_name_is_answered_by_its_own_words(
    store: Database, words: str, says: str
) -> None:
    told = await asked(store, words)
    assert titles(told) == [OSIER.title]
    assert says in told.text


async def test_what_it_is_silent_on_is_told_and_who_only_names_it_is_shown_it(store: Database) -> None:
    assert (await asked(store, "does Osier Bank need a fire drill")).text.startswith(
        "I do not find that in its text."
    )
    assert (await asked(store, "do you know Osier Bank")).text.startswith(OSIER.title)


@pytest.mark.parametrize("words", ["how many days do we have", "how many weeks have we got"])
async def test_how_long_is_left_is_the_closing_day(store: Database, words: str) -> None:
    told = await asked(store, words, await asked(store, "tell me about osier bank"))
    assert told.text.startswith("When does it close?")


async def test_what_a_group_takes_in_is_kept_for_the_next_search(store: Database) -> None:
    first = await turn(store, GUIDANCE, "we turn over £9k a year", before=None, now=NOW)
    then = await turn(store, GUIDANCE, "what could we get for costumes", before=first, now=NOW)
    assert then.answer.question.income == (9_000, 9_000)
    assert "your income: £9,000 a year" in then.text


@pytest.mark.parametrize("words", ["do they want accounts", "will they ask for a budget", "can we have 2 goes"])
async def test_what_a_funder_wants_is_nothing_it_pays_for(store: Database, words: str) -> None:
    told = await asked(store, words, await asked(store, "tell me about osier bank"))
    assert titles(told) == [OSIER.title]
    assert "Does it pay for" not in told.text
    assert "How much?" not in told.text


async def test_up_to_what_is_the_sum(store: Database) -> None:
    listed = await asked(store, "what closes in December")
    assert (await asked(store, "and up to what", listed)).text.startswith("How much?")
    one = await asked(store, "tell me about osier bank")
    assert (await asked(store, "up to?", one)).text.startswith("How much? Up to £2,500")


async def test_what_none_of_a_list_speaks_of_a_guide_tells(store: Database) -> None:
    listed = await asked(store, "what closes in December")
    told = await asked(store, "do we have to have insurance", listed)
    assert told.answer.question.guide == "guide:G6"
