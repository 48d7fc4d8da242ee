"""A reminder is asked for in words: of which one, and how long before."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.build import NOW, an_opportunity
from tracker.asking.orders.alarm_orders import AlarmDo, AlarmOrder
from tracker.asking.orders.remind_orders import MOST_DAYS, RemindOrder, remind_order
from tracker.asking.understand import understand
from tracker.flows.ask.asked import Asked
from tracker.flows.ask.reminded import alarm_meant, remind_meant
from tracker.knowledge import Guidance
from tracker.questions import Answer, Filters, Question
from tracker.terms import Intent


@pytest.mark.parametrize(
    ("words", "which", "days"),
    [
        ("remind me three days before it closes", "", 3),
        ("Remind me about it!", "", None),
        ("remind me a week before Second Shelf closes", "second shelf", 7),
        ("can you ping me 2 days before the Mill Fund closes?", "mill fund", 2),
        ("remind me of the second one", "2", None),
        ("remind me 2 weeks before number 3 closes", "3", 14),
        ("remind me about the Mill Fund a fortnight before", "mill fund", 14),
        ("give me a nudge the day before", "", 1),
        ("set a reminder for the village halls fund", "village halls fund", None),
        ("tell me two days before the Mill Fund closes", "mill fund", 2),
        ("could you remind us 48 hours before it shuts", "", 2),
        ("I'd like to be reminded a month before it closes", "", 30),
        ("remind me before the deadline", "", None),
        ("don't let me forget the last one", "last", None),
        ("could you remind me nearer the deadline", "", None),
        ("would you be able to nudge me about that", "", None),
        ("ping me please when it's about to close", "", None),
        ("let me know when the closing date is getting near", "", None),
        ("remind me of the Mill Fund closer to the time", "mill fund", None),
    ],
)
def test_which_one_and_how_long_before(words: str, which: str, days: int | None) -> None:
    assert remind_order(words) == RemindOrder(which, days)


@pytest.mark.parametrize(
    "words",
    [
        "remind me",
        "my reminders",
        "remind me what an ICB is",
        "tell me about it",
        "tell me when it opens",
        "what closes a week before Easter",
        "let me know about grants in wales",
        "ping me when something new comes in",
        "how do I get a reminder",
        "remind me about tenders nearer the time",
        "tell me about funds closing soon",
        "a reminder would be good",
    ],
)
def test_what_asks_for_something_else_is_no_reminder(words: str) -> None:
    assert remind_order(words) is None


SHOWN = Asked(Answer(Question("the mill fund", Intent.DETAILS), (an_opportunity(),)), "")


@pytest.mark.parametrize(
    "words",
    [
        "could you remind me",
        "remind us please",
        "put me down for a reminder",
        "stick that in my diary",
        "pop a reminder on for me",
        "remind me then",
        "A reminder would be useful",
    ],
)
def test_a_bare_ask_is_for_what_was_shown_and_else_for_what_one_waits_for(words: str) -> None:
    assert remind_meant(words, SHOWN) == RemindOrder()
    assert alarm_meant(words, SHOWN) is None
    assert remind_meant(words, None) is None
    nothing = Asked(Answer(Question("hello", Intent.SMALLTALK)), "")
    assert remind_meant(words, nothing) is None
    assert alarm_meant("remind me", nothing) == AlarmOrder(AlarmDo.SHOW)


def test_one_of_a_list_is_told_by_what_it_is() -> None:
    listed = (an_opportunity(title="Windmill Trust repairs"), an_opportunity(title="Choir bursaries"))
    several = Asked(Answer(Question("grants", Intent.SEARCH), listed), "")
    assert remind_meant("remind me bout the bursaries one nearer the time", several) == RemindOrder("2")
    assert remind_meant("remind me of the Otter Fund", several) == RemindOrder("otter fund")


@pytest.mark.parametrize("words", ["my reminders", "remind me what i'm waiting for", "what is a reminder"])
def test_what_one_waits_for_is_asked_behind_a_fund_too(words: str) -> None:
    assert remind_meant(words, SHOWN) is None


@given(st.integers(0, 999), st.sampled_from(["days", "weeks", "hours", "months"]))
def test_no_reminder_is_longer_before_than_can_be(count: int, unit: str) -> None:
    order = remind_order(f"remind me {count} {unit} before it closes")
    assert order is not None
    assert order.days is not None
    assert 0 <= order.days <= MOST_DAYS


def test_it_leaves_no_filter_for_what_follows(guidance: Guidance) -> None:
    first = understand("remind me three days before it closes", now=NOW, guidance=guidance)
    assert (first.intent, first.filters) == (Intent.SUBSCRIBE_HELP, Filters())
    after = understand("only grants", now=NOW, guidance=guidance, earlier=first)
    assert after.filters.text == ()


@pytest.mark.parametrize(
    "words", ["remind me about grants in wales", "remind me of tenders", "remind me in a week"]
)
def test_a_search_is_no_name_and_leaves_no_day_behind(words: str, guidance: Guidance) -> None:
    assert remind_order(words) is None
    filters = understand(words, now=NOW, guidance=guidance).filters
    assert (filters.due_from, filters.due_to, filters.text) == (None, None, ())
