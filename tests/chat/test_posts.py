"""Posts: five lines, dates as they are stated, whatever a feed may hold within Discord's limits."""

from datetime import UTC, date, datetime

import pytest

from tests.build import NOW, a_reading, an_opportunity, apply_by
from tracker.chat.marks import ALL_EMBEDS, EMBED_DESCRIPTION, EMBED_TITLE
from tracker.chat.posts import (
    CHANGED,
    ENDED,
    NEW,
    REMINDER,
    card,
    closing_words,
    more_embeds,
    post_embed,
    text_embeds,
)
from tracker.model import Amount, Change, Deadline, Evidence, Noted, State
from tracker.telling import Delivery, Occasion
from tracker.terms import Applicant, Area, By, Note, What

NOON = datetime(2026, 12, 4, 12, 0, tzinfo=UTC)


def a_delivery(occasion: Occasion = Occasion.NEW, *changes: Change, why: str = "", person: str = "") -> Delivery:
    return Delivery(7, 1, "discord:1", occasion, changes, (why,), person=person)


@pytest.mark.parametrize(
    ("deadlines", "words"),
    [
        pytest.param(
            [apply_by(date(2026, 12, 4))],
            "Closes Friday 4 December, no time given: send it the day before",
            id="a day stays a day",
        ),
        pytest.param(
            [apply_by(NOON)],
            f"Closes noon on Friday 4 December (<t:{int(NOON.timestamp())}:R>)",
            id="an hour has Discord's timestamp beside it",
        ),
        pytest.param(
            [apply_by(datetime(2027, 6, 1, 16, 0, tzinfo=UTC))],
            f"Closes 5pm on Tuesday 1 June 2027 (<t:{int(datetime(2027, 6, 1, 16, 0, tzinfo=UTC).timestamp())}:R>)",
            id="in summer London is an hour ahead of UTC",
        ),
        pytest.param(
            [apply_by(date(2026, 12, 4), doubt="day and month could be swapped")],
            "Closes Friday 4 December, no time given: send it the day before (not certain: day and month could be swapped)",
            id="a doubt is told",
        ),
        pytest.param([], "No closing date found in the text: check the page", id="no date"),
        pytest.param(
            [Deadline(What.EOI, NOON), apply_by(date(2027, 1, 8))],
            f"First stage closes noon on Friday 4 December (<t:{int(NOON.timestamp())}:R>); "
            "closes Friday 8 January 2027, no time given: send it the day before",
            id="two stages",
        ),
    ],
)
def test_dates_are_written_as_they_are_stated(deadlines: list[Deadline], words: str) -> None:
    assert closing_words(an_opportunity(a_reading(deadlines=tuple(deadlines))), now=NOW) == words


def test_the_five_lines() -> None:
    embed = card(an_opportunity(a_reading(areas=(Area.WALES,), applicants=(Applicant.CIC,))), now=NOW)
    assert embed.title == "Harbour Lights Fund · Brackenhope Foundation"
    assert (embed.description or "").split("\n") == [
        "**What**  Grant for running costs (rent, wages, bills)",
        "**Who, where**  CICs; Wales",
        "**How much**  Up to £5,000",
        "**When**  Closes Friday 4 December, no time given: send it the day before",
    ]


def test_what_changed_stands_above() -> None:
    moved = Change("deadlines.apply", "2026-11-27", "2026-12-04")
    embed = post_embed(a_delivery(Occasion.CHANGED, moved), an_opportunity(), now=NOW)
    first = (embed.description or "").split("\n")[0]
    assert first == "**Changed:** Closing date moved from Friday 27 November to Friday 4 December"
    assert embed.colour == CHANGED


def test_what_ended_says_that_and_little_else() -> None:
    ended = Change("state", "open", "cancelled")
    embed = post_embed(a_delivery(Occasion.CHANGED, ended), an_opportunity(state=State.CANCELLED), now=NOW)
    assert (
        embed.description
        == "**Changed:** Called off\n\n**When**  Called off by the funder. Nothing to send any more."
    )
    assert embed.colour == ENDED


@pytest.mark.parametrize(
    ("why", "state", "first"),
    [
        ("due", State.OPEN, "You asked me to remind you of this."),
        (
            "called off",
            State.OPEN,
            "You asked me to remind you of this. I am not certain of its closing date any more, so check its page.",
        ),
        ("called off", State.CANCELLED, "You asked me to remind you of this. It has ended."),
    ],
)
def test_a_reminder_says_why_it_comes(why: str, state: State, first: str) -> None:
    delivery = a_delivery(Occasion.REMINDER, why=why, person="discord:@2")
    embed = post_embed(delivery, an_opportunity(state=state), now=NOW)
    assert (embed.description or "").split("\n")[0] == first
    assert embed.colour == (REMINDER if state is State.OPEN else ENDED)


def worst() -> object:
    """Return an opportunity of which every part is as long as it can be, and made to break out."""
    evil = "*[x](https://e.example) @everyone " * 40
    evidence = tuple(
        Evidence(f"deadlines.{n}", "2026-12-04", "body", 0, 9, f"{n} {evil}", "rule") for n in range(80)
    )
    deadlines = tuple(apply_by(date(2026, 12, day), doubt=evil) for day in range(1, 30))
    reading = a_reading(
        deadlines=(*deadlines, *(Deadline(What.QUESTIONS, date(2026, 12, day)) for day in range(1, 30))),
        evidence=evidence,
        areas=tuple(Area),
        applicants=tuple(Applicant),
        places=(evil,) * 9,
        amount=Amount(1, 10**9, 10**12),
        doubts=(evil,),
        noted=tuple(
            Noted(field, note, By.COORDINATOR, read="2026-12-04", said="2026-12-11")
            for field in ("deadlines.apply", "deadlines.eoi", "deadlines.opens")
            for note in (Note.CORRECTED, Note.DOUBTFUL, Note.CHECKING)
        ),
    )
    return an_opportunity(reading, title=evil, funder=evil, source=evil, link="https://e.example/" + "a" * 5000)


def test_the_longest_keeps_discords_limits_and_its_closing_date() -> None:
    opportunity = worst()
    changes = [Change("deadlines.apply", "2026-11-27", ", ".join(f"2026-12-{day:02}" for day in range(1, 30)))]
    posted = post_embed(a_delivery(Occasion.CHANGED, *changes), opportunity, now=NOW)  # type: ignore[arg-type]
    full = more_embeds(opportunity, now=NOW)  # type: ignore[arg-type]
    for embeds in ([posted], full):
        assert sum(map(len, embeds)) <= ALL_EMBEDS
        for embed in embeds:
            assert len(embed.title or "") <= EMBED_TITLE
            assert len(embed.description or "") <= EMBED_DESCRIPTION
            assert "@everyone" not in (embed.description or "") + (embed.title or "")
            assert "[x](" not in (embed.description or "").replace("\\[x\\](", "")
    assert "**When**  Closes Tuesday 1 December" in (posted.description or "")
    assert posted.url is None


def test_a_long_answer_is_split() -> None:
    embeds = text_embeds("\n\n".join(f"{number}. " + "words " * 60 for number in range(40)))
    assert len(embeds) > 1
    assert all(len(embed.description or "") <= EMBED_DESCRIPTION for embed in embeds)


def test_an_open_one_is_green_a_closed_one_grey() -> None:
    assert card(an_opportunity(), now=NOW).colour == NEW
    assert card(an_opportunity(a_reading(deadlines=(apply_by(date(2026, 11, 2)),))), now=NOW).colour == ENDED
