"""Brings deliveries to channels, threads and people, once: Discord's `nonce`, retries, and a look into the channel.

The nonce is made from the delivery, so that a second try after a broken line makes no second message while Discord
remembers it (some minutes). After that `find` looks for the delivery's id in the buttons of our own messages.
"""

import asyncio
import hashlib
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import TypeVar

import aiohttp
import discord

from tracker.chat import lists
from tracker.chat.buttons import post_view, posted_list_view
from tracker.chat.client import Bot
from tracker.chat.follow_ups import FOLLOW_UP, follow_up_message
from tracker.chat.marks import MESSAGE, cut, marked_up
from tracker.chat.places import NAMES, PLACES, channel_of, person_of, shown
from tracker.chat.posts import post_embed
from tracker.chat.refs import DELIVERED, DELIVERED_LIST
from tracker.checklists import FollowUp, Sheet
from tracker.model import Opportunity
from tracker.sender import SendError
from tracker.telling import Delivery, ListDelivery
from tracker.wording.subscriptions import broken_words

T = TypeVar("T")
log = logging.getLogger(__name__)

#: What a broken line looks like on Linux; discord.py does not retry it.
BROKEN_LINE = (aiohttp.ClientError, OSError, TimeoutError)

#: Pauses, in seconds, before a send whose line broke is tried again with the same nonce.
PAUSES_S = (0.5, 2.0)

#: How long a send may take in all, discord.py's own tries included (they wait 25 s on answers from 500 up).
LONGEST_SEND_S = 60.0

#: When the bot is stopped, a send under way has so long to end.
GRACE_S = 0.8

#: Where nothing was ever recorded at a place, so many messages are looked through.
MOST_LOOKED_AT = 1000

#: Who works through a checklist is nobody's business: no log names them.
SOMEBODY = "a person with a checklist"

#: What Discord's codes say about a place (research: opcodes and status codes of Discord's documentation).
CLOSED = {
    10003: "the channel was deleted",
    10013: "that person is not there any more",
    50001: "I may not see the channel",
    50007: "that person takes no direct messages from me",
    50013: "I may not post there",
    50083: "the thread is archived and locked",
    50278: "we share no server any more",
}


class DiscordSender:
    """Sends through a bot that is connected."""

    places = PLACES

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        """Let what is being sent end soon; nothing more is sent."""
        self._stopping.set()

    async def send(self, delivery: Delivery, opportunity: Opportunity, *, now: datetime) -> str:
        """Post an opportunity, and return the message's id. Raises SendError."""
        embed = post_embed(delivery, opportunity, now=now)
        view = post_view(opportunity, mark=self._bot.mark, delivery=delivery.id, now=now)
        nonce = nonce_of(self._bot.mark, delivery)
        content, mentions = self._who_asked(delivery.person, delivery.place)

        async def post() -> str:
            target = await self._target(delivery.place)
            message = await target.send(content, embed=embed, view=view, nonce=nonce, allowed_mentions=mentions)
            return str(message.id)

        return await self._in_time(delivery.place, lambda: self._again(delivery.place, post))

    def fitting(self, listed: ListDelivery, opportunities: Sequence[Opportunity], *, now: datetime) -> int:
        """Return how many of a list, from its start, go into one message."""
        return lists.fitting(listed, opportunities, now=now)

    async def send_list(self, listed: ListDelivery, opportunities: Sequence[Opportunity], *, now: datetime) -> str:
        """Post a list in one message, and return the message's id. Raises SendError."""
        embeds = lists.list_embeds(listed, opportunities, now=now)
        view = posted_list_view(opportunities, mark=self._bot.mark, list_=listed.id, now=now)
        nonce = nonce_of(self._bot.mark, listed)

        async def post() -> str:
            target = await self._target(listed.place)
            nobody = discord.AllowedMentions.none()
            message = await target.send(embeds=embeds, view=view, nonce=nonce, allowed_mentions=nobody)
            return str(message.id)

        return await self._in_time(listed.place, lambda: self._again(listed.place, post))

    async def send_follow_up(self, asking: FollowUp, sheet: Sheet) -> str:
        """Ask a person how their checklist goes, and return the message's id. Raises SendError."""
        embed, view = follow_up_message(asking, sheet, self._bot.mark)
        nonce = nonce_of(self._bot.mark, asking)
        content, mentions = self._who_asked(asking.person, asking.place)

        async def post() -> str:
            target = await self._target(asking.place)
            message = await target.send(content, embed=embed, view=view, nonce=nonce, allowed_mentions=mentions)
            return str(message.id)

        return await self._in_time(SOMEBODY, lambda: self._again(SOMEBODY, post))

    async def find_follow_up(self, asking: FollowUp) -> str | None:
        """Look for an earlier try of it among our own messages; return the message's id or None."""
        return await self._found(asking)

    def _who_asked(self, asker: str, place: str) -> tuple[str | None, discord.AllowedMentions]:
        """Return what calls the person whose reminder must come into a channel."""
        person = person_of(asker) if asker and place != asker else None
        if person is None:
            return None, discord.AllowedMentions.none()
        return f"<@{person}>", discord.AllowedMentions(
            everyone=False, roles=False, users=[discord.Object(person)], replied_user=False
        )

    async def find(self, delivery: Delivery | ListDelivery) -> str | None:
        """Look for an earlier try of a delivery among our own messages; return the message's id or None."""
        return await self._found(delivery)

    async def _found(self, delivery: Delivery | ListDelivery | FollowUp) -> str | None:
        place, named = delivery.place, SOMEBODY if isinstance(delivery, FollowUp) else delivery.place
        self._check_history(place)

        async def look() -> str | None:
            target = await self._target(place)
            after = discord.Object(int(delivery.after)) if delivery.after else None
            async for message in target.history(limit=None if after else MOST_LOOKED_AT, after=after):
                if message.author == self._bot.user and self._carries(message, delivery):
                    return str(message.id)
            return None

        found = await self._in_time(named, lambda: self._again(named, look))
        if found is not None:
            log.info(
                "%s: %s %d had come through before (message %s)", named, _NAMES[type(delivery)], delivery.id, found
            )
        return found

    def _carries(self, message: discord.Message, delivery: Delivery | ListDelivery | FollowUp) -> bool:
        pattern, name = _MARKED[type(delivery)]
        for row in message.components:
            for item in row.children if isinstance(row, discord.ActionRow) else ():
                match = pattern.match(item.custom_id or "")
                if match and match["mark"] == self._bot.mark and int(match[name]) == delivery.id:
                    return True
        return False

    def _check_history(self, place: str) -> None:
        """Raise SendError where the history cannot be read: Discord would show it as empty."""
        if person_of(place) is not None:
            return
        channel = self._bot.get_channel(channel_of(place))
        if isinstance(channel, discord.abc.GuildChannel | discord.Thread):
            permissions = channel.permissions_for(channel.guild.me)
            if permissions.view_channel and not permissions.read_message_history:
                name = NAMES["read_message_history"]
                why = f"I lack the permission “{name}”, so I cannot see whether a post came through"
                raise SendError(place, why, closed=True)

    async def tell_broken(self, person: str, place: str, why: str) -> None:
        """Tell who subscribed a place, by direct message, that nothing is posted there any more."""
        await self._write_to(person, broken_words(shown(place), why), about=f"broken {place} {why}")

    async def tell_person(self, person: str, words: str) -> None:
        """Write our own words to a person, by direct message. Raises SendError."""
        await self._write_to(person, cut(marked_up(words), MESSAGE), about=f"told {words}")

    async def _write_to(self, person: str, words: str, *, about: str) -> None:
        nonce = hashlib.sha256(f"{self._bot.mark} {person} {about}".encode()).hexdigest()[:24]

        async def tell() -> None:
            target = await self._target(person)
            await target.send(words, nonce=nonce)

        await self._in_time(person, lambda: self._again(person, tell))

    async def _target(self, place: str) -> discord.abc.Messageable:
        person = person_of(place)
        if person is None:
            return self._bot.get_partial_messageable(channel_of(place))
        return await self._bot.create_dm(discord.Object(person))

    async def _in_time(self, place: str, work: Callable[[], Awaitable[T]]) -> T:
        """Do some work at Discord within LONGEST_SEND_S, or soon when the bot is being stopped."""
        task = asyncio.ensure_future(work())
        stopping = asyncio.ensure_future(self._stopping.wait())
        try:
            await asyncio.wait((task, stopping), timeout=LONGEST_SEND_S, return_when=asyncio.FIRST_COMPLETED)
            if not task.done() and stopping.done():
                await asyncio.wait((task,), timeout=GRACE_S)
            if task.done():
                return task.result()
            why = "the bot was stopped in the middle" if stopping.done() else "Discord did not answer in time"
            raise SendError(place, why, retry_s=0.0)
        finally:
            stopping.cancel()
            if not task.done():
                task.cancel()
                await asyncio.wait((task,))

    async def _again(self, place: str, work: Callable[[], Awaitable[T]]) -> T:
        """Do some work at Discord; again where the line broke. Foreign errors come out as SendErrors."""
        for pause_s in (*PAUSES_S, None):
            try:
                return await work()
            except discord.RateLimited as exc:
                raise SendError(place, "Discord asks to wait", retry_s=exc.retry_after) from exc
            except discord.HTTPException as exc:
                raise refusal(place, exc) from exc
            except BROKEN_LINE as exc:
                if pause_s is None:
                    raise SendError(
                        place, f"the line to Discord broke ({type(exc).__name__})", retry_s=0.0
                    ) from exc
                log.info("%s: the line to Discord broke (%s); trying again", place, type(exc).__name__)
            await asyncio.sleep(pause_s)
        raise AssertionError  # the last pause is None, which raises


def refusal(place: str, error: discord.HTTPException) -> SendError:
    """Word what Discord answered: to be tried again, closed to us, or this post's own fault."""
    if error.status >= 500 or error.status in (401, 429):
        return SendError(place, f"Discord answered {error.status}", retry_s=0.0)
    why = CLOSED.get(error.code) or f"Discord refused ({error.status}, {error.code}: {error.text})"
    return SendError(place, why, closed=error.code in CLOSED or error.status in (403, 404))


#: How what was sent is known by its buttons: the custom_id, and what its number is called there.
_MARKED = {Delivery: (DELIVERED, "delivery"), ListDelivery: (DELIVERED_LIST, "list"), FollowUp: (FOLLOW_UP, "id")}

_NAMES = {Delivery: "delivery", ListDelivery: "list", FollowUp: "follow-up"}


def nonce_of(mark: str, delivery: Delivery | ListDelivery | FollowUp) -> str:
    """Return a delivery's nonce: the same at every try, another for every other delivery of any database."""
    which = str(delivery.id) if isinstance(delivery, Delivery) else f"{_NAMES[type(delivery)]} {delivery.id}"
    return hashlib.sha256(f"{mark} {delivery.place} {which}".encode()).hexdigest()[:24]
