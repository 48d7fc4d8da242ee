"""An item that says a fund closes on another day: whose day it moves, and what is another fund or another round."""

from datetime import UTC, date, datetime

import pytest

from tests.build import a_reading, an_announcement, an_opportunity, apply_by
from tracker.identity.account import Account, account_of, stored_account
from tracker.identity.extended import is_of, may_move_a_day, moved_days, moves_the_day, with_days_of
from tracker.model import Amount, Deadline, Reading
from tracker.terms import Kind, What

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
FUND = "Harbour Choirs Fund"
OLD, NEW = date(2026, 12, 4), date(2026, 12, 11)


def news(title: str, *, text: str = "", day: date = NEW, amount: Amount | None = None) -> Account:
    reading = a_reading(deadlines=(apply_by(day),), amount=amount or Amount(), categories=(), areas=())
    told = an_announcement(title=title, body=text, source="Sample Trust")
    return account_of(told, text, reading, source="Sample Trust")


def there(title: str = FUND, *, day: date = OLD, text: str = "For choirs.") -> Account:
    reading = a_reading(deadlines=(apply_by(day),), amount=Amount(most=5000), areas=())
    return stored_account(an_opportunity(reading, title=title, funder="Sample Trust"), text)


@pytest.mark.parametrize(
    "title",
    [
        f"Deadline extended: {FUND}",
        f"DEADLINE EXTENDED – {FUND}",
        f"Extended deadline - {FUND}",
        f"EXTENDED: {FUND}",
        f"Deadline Extended Again: {FUND}",
        f"Application deadline for the {FUND} extended until 11 Dec",
        f"Closing date for the {FUND} has been extended",
        f"{FUND}: closing date now 11 December",
        f"{FUND} – deadline extended to Friday 11 December 2026!",
        f"{FUND} deadline extended by a week",
        f"{FUND}: now closes at noon on 11 December",
        f"{FUND} applications extended to 11 December",
        f"Deadline extended to 5pm, 11 December 2026: {FUND}",
        f"Update: deadline extended for {FUND}",
        f"More time to apply for the {FUND}",
        f"Two-week extension to the {FUND}",
        f"{FUND}: further extension",
        f"{FUND}: more time to apply",
        f"Applications to the {FUND} now close on 11 December",
        f"{FUND}: new deadline",
        f"Deadline changed: {FUND}",
        f"Deadline extended: Sample Trust's {FUND} 2026",
    ],
)
def test_its_day_is_moved(title: str) -> None:
    assert may_move_a_day(title)
    told = moves_the_day(news(title), there(), now=NOW)
    assert told is not None
    assert told.why == f"it says that “{FUND}” closes on 11 December 2026 and no more on 4 December 2026"
    assert is_of(news(title), there())


def test_a_fund_of_one_word_and_one_with_more_in_its_title_are_known() -> None:
    assert moves_the_day(news("Deadline extended: Sparkle Fund"), there("The Sparkle Fund"), now=NOW)
    longer = there(f"{FUND} – rent and wages for singing groups")
    assert moves_the_day(news(f"Deadline extended: {FUND}"), longer, now=NOW)


@pytest.mark.parametrize(
    ("title", "text", "moves"),
    [
        (f"Update: {FUND}", "The deadline for applications has moved to 11 December.", True),
        (f"Important update – {FUND}", "You now have until 11 December.", True),
        (f"Update: {FUND}", "The next round is open. Apply by 11 December.", False),
        (f"Update: {FUND}", "We met twenty choirs this month. Apply by 11 December.", False),
        ("Deadline extended", f"The {FUND} now closes on 11 December.", True),
        ("Deadline extended", f"The {FUND} and the Village Dancers Fund now close on 11 December.", False),
        ("Deadline extended", "Our grants now close on 11 December.", False),
        ("More time for choirs", f"The {FUND} now closes on 11 December.", True),
        ("More time for dancers", f"The {FUND} now closes on 11 December.", False),
    ],
)
def test_an_update_moves_a_day_only_where_it_says_so(title: str, text: str, *, moves: bool) -> None:
    assert (moves_the_day(news(title, text=text), there(), now=NOW) is not None) is moves


@pytest.mark.parametrize(
    "title",
    [
        FUND,
        f"Extended {FUND}",
        f"Last chance to apply: {FUND}",
        f"{FUND} reopens",
        f"Winners of the {FUND}",
        "Deadline extended: Harbour Lanterns Fund",
        f"Deadline extended: {FUND} North",
        f"Deadline extended: Junior {FUND}",
        "Deadline extended: Choirs Fund",
        f"{FUND} 2027: deadline extended",
        f"{FUND} round 2: deadline extended",
        f"Why the {FUND} had more time than most",
        "More time for carers",
    ],
)
def test_what_names_another_fund_or_no_day_moves_nothing(title: str) -> None:
    assert moves_the_day(news(title), there(), now=NOW) is None


def test_what_speaks_against_it() -> None:
    title = f"Deadline extended: {FUND}"
    assert moves_the_day(news(title, amount=Amount(most=900)), there(), now=NOW) is None
    assert moves_the_day(news(title, day=date(2027, 6, 30)), there(), now=NOW) is None, "half a year is a round"
    assert moves_the_day(news(title), there(day=date(2026, 11, 2)), now=NOW) is None, "it closed long ago"
    assert moves_the_day(news(title), there(f"{FUND} North"), now=NOW) is None
    assert moves_the_day(news(f"{FUND} extended", day=date(2027, 3, 1)), there(), now=NOW) is None, "it goes on"


def closing(*days: date, what: What = What.APPLY) -> Reading:
    return a_reading(deadlines=tuple(Deadline(what, day, quote=f"{what} by {day}") for day in days))


@pytest.mark.parametrize(
    ("before", "told", "title", "after"),
    [
        ((OLD,), NEW, "Deadline extended", (NEW,)),
        ((OLD, date(2027, 3, 5)), NEW, "Deadline extended", (NEW, date(2027, 3, 5))),
        ((NEW,), OLD, "Deadline extended", (NEW,)),
        ((NEW,), OLD, "Deadline brought forward", (OLD,)),
        ((NEW,), OLD, "New deadline", (OLD,)),
        ((NEW,), NEW, "New deadline", (NEW,)),
    ],
)
def test_which_day_takes_whose_place(
    before: tuple[date, ...], told: date, title: str, after: tuple[date, ...]
) -> None:
    moved = moved_days(closing(*before), closing(told), title)
    assert [one.at for one in moved.closes()] == list(after)


def test_a_first_stage_stays_one() -> None:
    moved = moved_days(closing(OLD, what=What.EOI), closing(NEW), "Deadline extended")
    assert [(one.what, one.at) for one in moved.deadlines] == [(What.EOI, NEW)]


def test_the_days_of_another_reading_are_taken_and_no_more() -> None:
    mine = a_reading(deadlines=(apply_by(OLD), Deadline(What.OPENS, date(2026, 11, 1))), kind=Kind.GRANT)
    taken = with_days_of(mine, closing(NEW))
    assert [(one.what, one.at) for one in taken.deadlines] == [(What.APPLY, NEW), (What.OPENS, date(2026, 11, 1))]
