"""What is asked of the bot to do, and what is only asked."""

import pytest

from tests.build import NOW
from tracker.asking.orders.orders import Do, Order, is_unclear, order, wished
from tracker.asking.understand import understand
from tracker.knowledge import Guidance


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("subscribe", Order(Do.SUBSCRIBE)),
        ("Subscribe this channel to running costs in Wales", Order(Do.SUBSCRIBE, "running costs in Wales")),
        ("please subscribe us to grants", Order(Do.SUBSCRIBE, "grants")),
        ("subscribe to everything", Order(Do.SUBSCRIBE)),
        ("subscribe here", Order(Do.SUBSCRIBE)),
        ("subscriptions", Order(Do.LIST)),
        ("list our subscriptions", Order(Do.LIST)),
        ("unsubscribe", Order(Do.REMOVE)),
        ("unsubscribe 12", Order(Do.REMOVE, number=12)),
        ("remove subscription no. 3", Order(Do.REMOVE, number=3)),
        ("unsubscribe from #4", Order(Do.REMOVE, number=4)),
        ("unsubscribe us from grants under 5k", Order(Do.REMOVE)),
        ("unsubscribe -1", Order(Do.REMOVE)),
        ("please unsubscribe 3 of them", Order(Do.REMOVE)),
        ("unsubscribe 1234567890123", Order(Do.REMOVE)),
        ("how do I subscribe?", None),
        ("what is a subscription", None),
        ("core costs in Wales?", None),
        ("unsubscribed people", None),
        ("", None),
    ],
)
def test_orders_are_told_from_questions(words: str, wanted: Order | None) -> None:
    assert order(words) == wanted


@pytest.mark.parametrize(
    ("words", "categories", "kinds"),
    [
        ("running costs or training in Wales, grants only", {"core_costs", "staff_training"}, {"grant"}),
        ("training and running costs", {"core_costs", "staff_training"}, set()),
        ("training", set(), {"training"}),
        ("courses in London", set(), {"training"}),
        ("3 years or more", {"long_term"}, set()),
        ("paid work", set(), {"contract"}),
    ],
)
def test_what_a_subscription_wishes_for_is_understood(
    guidance: Guidance, words: str, categories: set[str], kinds: set[str]
) -> None:
    filters = wished(understand(words, now=NOW, guidance=guidance).filters)
    assert (set(filters.categories), set(filters.kinds)) == (categories, kinds)


@pytest.mark.parametrize(
    ("wish", "unclear"), [("bananas", True), ("nothing", True), ("?", True), ("grants", False), ("Wales", False)]
)
def test_words_that_name_nothing_are_not_everything(guidance: Guidance, wish: str, unclear: bool) -> None:
    assert is_unclear(wished(understand(wish, now=NOW, guidance=guidance).filters)) is unclear
