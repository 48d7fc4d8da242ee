"""Who asks which subscriptions there are, or how they end, hears that first, and not how alerts come."""

import pytest

from tests.build import NOW
from tests.reading_age import measured
from tracker.asking.orders.alarm_orders import alarm_order
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.questions import SUBSCRIPTIONS, UNSUBSCRIBE, Answer
from tracker.terms import Area, Intent
from tracker.wording.answers import answer_text
from tracker.wording.support import SUBSCRIPTIONS_ARE, UNSUBSCRIBED


@pytest.mark.parametrize(
    "words",
    [
        "unsubscribe",
        "how do I unsubscribe?",
        "stop sending me posts",
        "turn off the notifications",
        "cancel my subscription",
        "end our alerts please",
        "too many posts",
        "unsubscribe us from grants under 5k",
        "can you stop messaging us",
        "take us off your list",
    ],
)
def test_it_is_said_first_how_posts_end(words: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert (question.intent, question.lead) == (Intent.SUBSCRIBE_HELP, UNSUBSCRIBE)
    assert "unsubscribe 3" in answer_text(Answer(question), guidance, now=NOW).split("\n")[1]


@pytest.mark.parametrize(
    "words",
    [
        "what are my subscriptions",
        "show my alerts",
        "what am i subscribed to",
        "list our subscriptions",
        "which alerts have we got",
        "how many subscriptions do we have",
        "check my subscriptions",
        "what subscriptions are there",
        "can I see my subscriptions",
        "what are we subscribed to?",
    ],
)
def test_it_is_said_how_subscriptions_are_seen(words: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert (question.intent, question.lead) == (Intent.SUBSCRIBE_HELP, SUBSCRIPTIONS)
    assert "“subscriptions”" in answer_text(Answer(question), guidance, now=NOW).split("\n")[0]


@pytest.mark.parametrize(
    "words",
    ["send me alerts for wales", "how do i get alerts", "email me every friday", "tell us when new ones come"],
)
def test_who_wants_alerts_hears_how_they_come(words: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert (question.intent, question.lead) == (Intent.SUBSCRIBE_HELP, "")


def test_where_the_alerts_are_for_is_kept(guidance: Guidance) -> None:
    assert understand("stop alerts for wales", now=NOW, guidance=guidance).filters.areas == (Area.WALES,)


def test_what_is_offered_is_understood() -> None:
    assert "“what are my reminders”" in UNSUBSCRIBED
    assert alarm_order("what are my reminders") is not None
    assert "“stop the reminder for”" in UNSUBSCRIBED
    assert alarm_order("stop the reminder for the mill fund") is not None


@pytest.mark.parametrize("words", [UNSUBSCRIBED, SUBSCRIPTIONS_ARE])
def test_it_is_said_for_a_reader_of_twelve(words: str) -> None:
    told = measured([words])
    assert told is not None
    assert told.age <= 12
