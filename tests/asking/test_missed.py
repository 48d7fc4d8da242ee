"""What was missed is told from what is open, and from one fund that is asked about."""

import pytest

from tracker.asking.days.missed import asks_missed
from tracker.asking.line.unread import plain


@pytest.mark.parametrize(
    "words",
    [
        "what have we missed",
        "which deadlines did I miss?",
        "grants we missed",
        "closed grants for choirs",
        "what closed last week",
        "what has closed in November",
        "which funds have just closed?",
        "did we miss anything for choirs in lincolnshire",
        "anything we've missed in Wales",
        "what are we too late for",
        "what's over",
        "recently closed funds",
        "show me expired grants",
        "missed deadlines for sheds",
        "have I missed any training",
        "what grants have we missed out on",
        "which tenders are over already",
        "grants that have closed",
    ],
)
def test_it_asks_what_has_closed(words: str) -> None:
    assert asks_missed(plain(words))


@pytest.mark.parametrize(
    "words",
    [
        "what closes this week",
        "what's over £1m",
        "grants over 5k",
        "we missed the deadline, what now?",
        "has the Hedgerow Fund closed",
        "I don't want to miss anything in Wales",
        "which grants have not closed yet",
        "have we missed the boat",
        "money for a closed group",
        "can we still apply if it has closed",
        "why was the tender closed",
        "what is closing soon",
        "grants for people over 70",
        "I miss my mum",
        "training for past offenders",
    ],
)
def test_it_asks_for_something_else(words: str) -> None:
    assert not asks_missed(plain(words))
