"""What is shown for a subject shows the words in which it speaks of it; a word in another sense finds nothing."""

import pytest

from tests.build import NOW, a_reading, an_opportunity
from tests.content import GUIDANCE
from tracker.asking.items.own_words import LONGEST, may_mean, means, piece_on
from tracker.flows.ask.ask import ask
from tracker.model import Key
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.terms import Area, Category


async def told(database: Database, words: str, *texts: str) -> str:
    """Return the answer to `words` where a fund is stored for each text."""
    async with database.transaction() as transaction:
        for number, text in enumerate(texts, start=1):
            one = an_opportunity(
                a_reading(categories=(Category.PROJECT,), areas=(Area.UK,)),
                title=f"Fund {number}",
                link=f"https://funder.example/{number}",
            )
            await opportunities.insert(
                transaction, one, key=f"k{number}", text=text, keys=[Key(f"id:{number}", "")]
            )
    return (await ask(database, GUIDANCE, words, now=NOW)).text


@pytest.mark.parametrize(
    ("words", "text", "piece"),
    [
        (
            "grants for singing",
            "We love clubs. Money for singing in care homes.",
            "“Money for singing in care homes”",
        ),
        ("anything for choirs", "We help choirs and bands.", "“We help choirs and bands”"),
        ("heritage money", "For local heritage and trails. Apply soon.", "“For local heritage and trails”"),
        ("grants for food", "It pays for community meals and food.", "“It pays for community meals and food”"),
    ],
)
async def test_the_words_on_the_subject_are_shown(database: Database, words: str, text: str, piece: str) -> None:
    assert f"it says {piece}" in await told(database, words, text)


async def test_the_words_of_a_name_are_not_said_again(database: Database) -> None:
    text = await told(database, "fund 1", "For singing.")
    assert "it says “For singing”" not in text


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("anything for food", "Does your team need a food hygiene certificate? We pay for courses."),
        ("grants for food", "Food safety training for cooks, and food-handling courses."),
    ],
)
async def test_a_word_in_another_sense_finds_nothing(database: Database, words: str, text: str) -> None:
    answer = await told(database, words, text)
    assert "I have found nothing open that fits." in answer
    assert "The nearest I have (on other subjects)" in answer


@pytest.mark.parametrize(
    ("phrase", "text", "holds"),
    [
        ("food", "a food hygiene certificate", False),
        ("food", "a food hygiene certificate, and food for lunch clubs", True),
        ("food", "Food Safety", False),
        ("food", "healthy eating", True),
        ("books", "books for schools", True),
        ("fire", "a fire extinguisher", False),
    ],
)
def test_a_sense_is_told_by_what_stands_behind(phrase: str, text: str, holds: bool) -> None:
    assert may_mean(phrase)
    assert means(phrase, text) is holds


def test_a_long_sentence_is_cut_around_the_word() -> None:
    text = f"We are a trust of many years {'and years ' * 20} that helps singing groups {'in town ' * 20}."
    piece = piece_on(("singing",), text)
    assert "singing" in piece
    assert piece.startswith("…")
    assert piece.endswith("…")
    assert len(piece) <= LONGEST + 2
