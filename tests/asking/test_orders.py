"""What is asked of the bot to do, and what is only asked."""

import pytest

from tracker.asking.orders import Do, Order, order


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
        ("how do I subscribe?", None),
        ("what is a subscription", None),
        ("core costs in Wales?", None),
        ("unsubscribed people", None),
        ("", None),
    ],
)
def test_orders_are_told_from_questions(words: str, wanted: Order | None) -> None:
    assert order(words) == wanted
