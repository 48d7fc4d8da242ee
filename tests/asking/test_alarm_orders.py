"""Words about what one waits for are orders only where they can hardly mean anything else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.asking.orders.alarm_orders import AlarmDo, AlarmOrder, alarm_order


@pytest.mark.parametrize(
    ("words", "do", "which"),
    [
        ("what am I waiting for?", AlarmDo.SHOW, ""),
        ("What are we waiting for", AlarmDo.SHOW, ""),
        ("my alarms", AlarmDo.SHOW, ""),
        ("show me my reminders, please", AlarmDo.SHOW, ""),
        ("what reminders do I have?", AlarmDo.SHOW, ""),
        ("what will you remind me of", AlarmDo.SHOW, ""),
        ("remind me", AlarmDo.SHOW, ""),
        ("cancel that alarm", AlarmDo.END, ""),
        ("please cancel my reminder", AlarmDo.END, ""),
        ("cancel alarm 2", AlarmDo.END, "2"),
        ("cancel all my alarms", AlarmDo.END, "all"),
        ("stop reminding me", AlarmDo.END, ""),
        ("stop telling me", AlarmDo.END, ""),
        ("don't tell me any more", AlarmDo.END, ""),
        ("don't remind me of it", AlarmDo.END, ""),
        ("don't tell me when it opens", AlarmDo.END, ""),
        ("stop telling me about everything", AlarmDo.END, "all"),
        ("stop telling me about the Choir Fund", AlarmDo.END, "choir fund"),
        ("stop telling me when the Choir Fund opens", AlarmDo.END, "choir fund"),
        ("cancel the alarm for the Choir Fund", AlarmDo.END, "choir fund"),
        ("cancel my Choir Fund reminder", AlarmDo.END, "choir fund"),
    ],
)
def test_an_order_is_understood(words: str, do: AlarmDo, which: str) -> None:
    assert alarm_order(words) == AlarmOrder(do, which)


@pytest.mark.parametrize(
    "words",
    [
        "grants for fire alarms",
        "what grants do we have",
        "remind me a week before",
        "tell me about the Choir Fund",
        "tell me when it opens",
        "how do I get reminders?",
        "what have I missed",
        "what are the grants in Wales",
        "stop",
        "stop subscription 2",
        "what is there to wait for",
        "who do we have to tell about it",
        "I am waiting for an answer",
        "what have we got to do",
        "what do we have",
        "what are",
    ],
)
def test_a_question_stays_a_question(words: str) -> None:
    assert alarm_order(words) is None


@given(st.text(max_size=300))
def test_anything_can_be_said(words: str) -> None:
    assert alarm_order(words) is None or isinstance(alarm_order(words), AlarmOrder)
