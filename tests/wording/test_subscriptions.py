"""What is said of subscriptions and reminders, in plain words."""

from datetime import UTC, date, datetime

import pytest

from tests.build import NOW
from tracker.questions import Filters
from tracker.telling import Subscription
from tracker.terms import Area, Category, Kind
from tracker.wording.reminders import days_words, set_words
from tracker.wording.subscriptions import left_out_words, missing_words, subscribed_words, wish_words

WALES = Subscription(
    0, "discord:1", frozenset({Category.CORE_COSTS}), frozenset({Area.WALES}), frozenset({Kind.GRANT})
)


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        (WALES, "running costs (rent, wages, bills); for Wales; only: grant"),
        (Subscription(0, "discord:1"), "everything"),
        (Subscription(0, "discord:1", areas=frozenset({Area.WALES, Area.SCOTLAND})), "for Scotland or Wales"),
    ],
)
def test_a_wish_is_told(wish: Subscription, words: str) -> None:
    assert wish_words(wish) == words


@pytest.mark.parametrize(
    ("fitting", "shown", "words"),
    [
        (0, 0, "#x now gets: everything. New ones are posted there as they come."),
        (1, 1, "#x now gets: everything. 1 open now: the one that fits follows there, new ones as they come."),
        (9, 3, "#x now gets: everything. 9 open now: the 3 that close first follow there, new ones as they come."),
    ],
)
def test_what_is_open_already_is_told(fitting: int, shown: int, words: str) -> None:
    wish = Subscription(0, "discord:1")
    assert subscribed_words("#x", wish, is_new=True, fitting=fitting, shown=shown) == words


def test_what_a_subscription_cannot_hold_is_told() -> None:
    words = left_out_words(Filters(areas=(Area.WALES,), amount_max=5000, text=("choirs",)), now=NOW)
    assert words.startswith("I left out: “choirs”; up to £5,000.")
    assert left_out_words(Filters(areas=(Area.WALES,)), now=NOW) == ""


def test_every_missing_permission_is_named() -> None:
    words = missing_words("#x", ["View Channel", "Embed Links"])
    assert "permissions “View Channel” and “Embed Links”" in words


def test_a_reminder_says_its_day_and_the_closing_day() -> None:
    words = set_words(datetime(2026, 11, 27, 9, tzinfo=UTC), date(2026, 12, 4), now=NOW)
    assert words.startswith("I will remind you on Friday 27 November at 9am. It closes on Friday 4 December;")
    assert [days_words(days) for days in (14, 7, 3, 1)] == [
        "two weeks before",
        "a week before",
        "3 days before",
        "the day before",
    ]
