"""What is said about standing wishes: what a channel gets, that it is set up or ended, what stands in the way."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from tracker.questions import Filters
from tracker.telling import Subscription
from tracker.wording.names import AREAS, CATEGORIES, KINDS, listed
from tracker.wording.understood import understood_words

NOT_ALLOWED = (
    "Only people who may manage this channel (the permission “Manage Channels”) can change what it gets. "
    "Ask somebody who runs this server."
)

ONLY_IN_SERVERS = "Subscriptions belong to a server's channels. Ask me there."

NO_FORUMS = (
    "I do not post in forums: there, a post whose answer is lost on the way would be made twice. "
    "Choose a text channel, an announcement channel or a thread."
)

NO_SUCH_CHANNEL = "I cannot see that channel. Let me view it first, then subscribe it again."

NOT_A_TEXT_CHANNEL = "I post in text channels, announcement channels and threads. Choose one of those."

NOTHING_SUBSCRIBED = "No channel of this server is subscribed yet. /subscribe sets one up."

GONE = "That subscription is not there any more."


UNCLEAR = (
    "I did not understand what the channel shall get, so nothing is changed. Say what the money is for, where, or "
    "which kind: “subscribe to running costs in Wales”, “subscribe to grants”, or “subscribe to everything”."
)


def wish_words(wish: Subscription) -> str:
    """Say what a subscription gets: "running costs (rent, wages, bills); in Wales; grants only"."""
    told = []
    if wish.categories:
        told.append(listed((CATEGORIES[one] for one in sorted(wish.categories)), last="or"))
    if wish.areas:
        told.append(f"for {listed((AREAS[one] for one in sorted(wish.areas)), last='or')}")
    if wish.kinds:
        told.append(f"only: {listed((KINDS[one] for one in sorted(wish.kinds)), last='or')}")
    return "; ".join(told) or "everything"


def subscribed_words(channel: str, wish: Subscription, *, is_new: bool, fitting: int, shown: int) -> str:
    """Say that a channel is subscribed, and what is open already."""
    if not is_new:
        return f"{channel} gets that already: {wish_words(wish)}."
    told = [f"{channel} now gets: {wish_words(wish)}."]
    if shown:
        first = "the one that fits" if shown == 1 else f"the {shown} that close first"
        told.append(
            f"{fitting} open now: {first} {'follows' if shown == 1 else 'follow'} there, new ones as they come."
        )
    else:
        told.append("New ones are posted there as they come.")
    return " ".join(told)


def left_out_words(filters: Filters, *, now: datetime) -> str:
    """Say which of a person's words a subscription cannot hold; "" where there are none."""
    words = understood_words(replace(filters, categories=(), areas=(), kinds=()), now=now)
    if not words:
        return ""
    return f"I left out: {words}. A channel is subscribed by what the money is for, area and kind."


def missing_words(channel: str, permissions: Sequence[str]) -> str:
    """Say which permissions are missing in a channel."""
    names = listed(f"“{name}”" for name in permissions)
    many = "s" if len(permissions) > 1 else ""
    return f"I cannot post in {channel}: I lack the permission{many} {names} there. Grant it and subscribe again."


def removed_words(channel: str, wish: Subscription) -> str:
    """Say that a subscription is gone."""
    return f"{channel} no longer gets: {wish_words(wish)}."


def broken_words(channel: str, why: str) -> str:
    """Tell who subscribed a channel that nothing is posted there any more."""
    return (
        f"I could not post in {channel}, which you subscribed: {why}. I have stopped trying; what waits is kept. "
        "When it is put right, subscribe the channel again and it goes on."
    )
