"""Short lines behind a list: its order, once more, without some of it, and what is taken as it comes."""

from datetime import date

import pytest

from tests.build import NOW, a_reading, an_opportunity, apply_by
from tests.content import GUIDANCE
from tests.flows.talking import asked, store_all, titles
from tracker.asking.understand import understand
from tracker.flows.ask.asked import Asked
from tracker.flows.ask.turn import turn
from tracker.model import Amount, Opportunity
from tracker.questions import Said
from tracker.store.database import Database
from tracker.terms import Area, Intent


def item(title: str, *, most: int, day: int, **parts: object) -> Opportunity:
    reading = a_reading(amount=Amount(most=most), deadlines=(apply_by(date(2026, 12, day)),), **parts)
    return an_opportunity(
        reading, title=title, funder=str(title.split()[0]), link=f"https://funder.example/{title}"
    )


SMALL = item("Sedgeley pantry money", most=400, day=3)
LARGE = item("Orrin pantry money", most=9000, day=12)
MIDDLE = item("Whinfell pantry money", most=2000, day=28, areas=(Area.WALES,))
COMES = an_opportunity(
    a_reading(deadlines=(), rolling=True, amount=Amount(most=900)),
    title="Kestrel pantry money",
    funder="Kestrel",
    link="https://funder.example/kestrel",
)
STORED = [(one, "For food banks and pantries.") for one in (SMALL, LARGE, MIDDLE, COMES)]


@pytest.fixture
async def store(database: Database) -> Database:
    return await store_all(database, STORED)


async def talk(store: Database, *lines: str) -> Asked:
    told: Asked | None = None
    for line in lines:
        told = await turn(store, GUIDANCE, line, before=told, now=NOW)
    assert told is not None
    return told


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("too small for us", "Orrin"),
        ("not enough money for us", "Orrin"),
        ("largest first please", "Orrin"),
        ("way too big for us", "Sedgeley"),
        ("smallest first", "Sedgeley"),
        ("soonest first", "Sedgeley"),
        ("closing when?", "Sedgeley"),
        ("are they all still open", "Sedgeley"),
        ("anything later than that", "Whinfell"),
        ("which one pays more", "Orrin"),
    ],
)
async def test_a_list_is_put_in_the_order_that_is_meant(store: Database, words: str, first: str) -> None:
    told = await talk(store, "money for food banks", words)
    assert first in told.text.split("\n\n")[0]
    assert len(told.among or told.shown) == 4


async def test_behind_another_order_the_numbers_stay(store: Database) -> None:
    listed = await talk(store, "money for food banks")
    told = await talk(store, "money for food banks", "largest first", "the second one")
    assert titles(told) == [listed.shown[1].title]


@pytest.mark.parametrize("words", ["back to the list", "show me the list again", "what were the others again"])
async def test_the_list_is_shown_once_more(store: Database, words: str) -> None:
    listed = await talk(store, "money for food banks")
    told = await talk(store, "money for food banks", "the second one", words)
    assert [one.title for one in told.shown] == [one.title for one in listed.shown]


@pytest.mark.parametrize("words", ["not Orrin", "but not the orrin ones please", "not whinfell"])
async def test_what_goes_by_a_name_is_left_out_of_a_list(store: Database, words: str) -> None:
    told = await talk(store, "money for food banks", words)
    gone = "Whinfell" if "whinfell" in words else "Orrin"
    assert len(told.shown) == 3
    assert not any(one.title.startswith(gone) for one in told.shown)


@pytest.mark.parametrize(
    "words",
    [
        "first come first served",
        "first come, first served ones only",
        "rolling",
        "the rolling ones please",
        "any with no deadline",
    ],
)
async def test_what_is_taken_as_it_comes_narrows_a_list(store: Database, words: str) -> None:
    told = await talk(store, "money for food banks", words)
    assert titles(told) == [COMES.title]
    assert "food banks" in " ".join(told.answer.question.filters.text)


async def test_first_come_first_served_alone_lists_what_is_rolling(store: Database) -> None:
    assert titles(await asked(store, "first come first served")) == [COMES.title]


@pytest.mark.parametrize(
    "words", ["a rolling programme of concerts", "we have rolling hills", "drum rolling group"]
)
def test_what_rolls_otherwise_is_no_way_to_apply(words: str) -> None:
    assert "any time" not in understand(words, now=NOW, guidance=GUIDANCE).filters.text


@pytest.mark.parametrize(
    "words", ["closing by 30/10/2026", "anything due by 1 November 2026", "grants closing before 5/5/2025"]
)
async def test_a_day_that_is_past_is_said_to_be(store: Database, words: str) -> None:
    told = await asked(store, words)
    assert "is past. This is what is open now" in told.text
    assert len(told.shown) == 4


@pytest.mark.parametrize(
    "words", ["what closed in October", "what did we miss by 1 November", "closing by 4 December"]
)
async def test_what_has_closed_and_days_to_come_are_no_such_days(store: Database, words: str) -> None:
    assert "is past" not in (await asked(store, words)).text


@pytest.mark.parametrize(
    "words",
    [
        "gdzie sa dotacje dla naszej grupy",
        "Où sont les subventions pour notre chorale ?",
        "¿Hay ayudas para un grupo de mujeres?",
        "Welche Förderung gibt es für unseren Chor?",
        "Quais apoios existem para nosso grupo",
        "Є гранти для хору?",
        "کیا ہمارے گروپ کے لیے گرانٹ ہے",
        "ce granturi exista pentru grupul nostru",
    ],
)
async def test_another_language_is_told_that_it_is_not_read(store: Database, words: str) -> None:
    told = await asked(store, words)
    assert told.answer.question.lead == Said.LANGUAGES
    assert not told.shown


@pytest.mark.parametrize(
    "words",
    [
        "grants for a café in Leeds",
        "a Polish group in Hull, any money?",
        "pa grantiau sydd i gorau yng Ngwynedd",
        "Cronfa Dyffryn Celyn",
        "Para Dance UK money",
        "network contract des for a garden",
        "owt for the lads in Wigan",
        "Los Angeles style carnival in Luton",
        "Samba na Rua",
    ],
)
def test_english_and_welsh_are_no_other_language(words: str) -> None:
    assert understand(words, now=NOW, guidance=GUIDANCE).lead != Said.LANGUAGES


async def test_distress_comes_before_the_language(store: Database) -> None:
    told = await asked(store, "pour les choeurs nous sommes, I want to die")
    assert told.answer.question.distress


@pytest.mark.parametrize(
    "words", ["friends of park nottingham", "the friends of Elm Green library", "friends of the river wye"]
)
def test_a_group_that_is_a_places_friend_is_in_no_distress(words: str) -> None:
    question = understand(words, now=NOW, guidance=GUIDANCE)
    assert not question.distress
    assert question.intent is Intent.SEARCH


@pytest.mark.parametrize(
    "words",
    [
        "friends of mine from the park hurt me",
        "friends of the park and I want to die",
        "friends of the park hurt me",
    ],
)
def test_a_friend_who_is_hurt_is_still_heard(words: str) -> None:
    assert understand(words, now=NOW, guidance=GUIDANCE).distress


@pytest.mark.parametrize("words", ["how bout derby", "what about bury?", "and in reading please"])
def test_a_name_that_is_a_word_too_is_the_other_place(words: str) -> None:
    before = understand("drama in Nottingham", now=NOW, guidance=GUIDANCE)
    question = understand(words, now=NOW, guidance=GUIDANCE, earlier=before)
    assert question.filters.text == ("drama",)
    assert question.places != before.places
