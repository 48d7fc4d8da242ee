"""Everything in plain words: the bot is mentioned, or written to directly, and nothing needs a slash command.

A question goes on with the one before it: "and in Scotland?", "more about the second one" (`talks.py`).
"""

import asyncio
import logging
import re
from typing import TYPE_CHECKING

import discord
from discord.ext import commands

from tracker.asking.distress.heard import list_order_heard
from tracker.asking.orders.orders import Do, Order, is_unclear, order, wished
from tracker.asking.talk.welsh_talk import talk_in_english
from tracker.chat import errors
from tracker.chat.asking import reply_of
from tracker.chat.checklists import in_words
from tracker.chat.next_steps import wished_in_words
from tracker.chat.places import channel_place, server_of
from tracker.chat.reminding import reminder_in_words
from tracker.chat.replies import BROKEN_LINE, Reply, words
from tracker.chat.subscribing import listed, remove, subscribe
from tracker.questions import Filters
from tracker.wording.subscriptions import UNCLEAR
from tracker.wording.support import HELP

if TYPE_CHECKING:
    from tracker.chat.client import Bot

log = logging.getLogger(__name__)

#: Pauses, in seconds, before an answer whose sending failed is tried again with the same nonce.
PAUSES_S = (0.5, 2.0)

_CHANNEL = re.compile(r"<#(\d{1,20})>")


class Talking(commands.Cog):
    """Answers where it is spoken to."""

    def __init__(self, bot: "Bot") -> None:
        self.bot = bot

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Answer people who mention the bot or write to it directly; bots and webhooks are not answered."""
        if message.author.bot or message.webhook_id is not None or not self._is_meant(message):
            return
        try:
            await send(message, await self._reply(message))
        except (discord.Forbidden, discord.NotFound) as exc:
            log.warning("channel %d: a question could not be answered there (%s)", message.channel.id, exc.text)
        except Exception as exc:  # noqa: BLE001 - the one handler: worded to the person, logged with its trace
            if self.bot.is_closed():
                log.info("the bot was stopped before it could answer a message")
                return
            told = errors.words_for(exc, where="a message")
            if told is not None:
                await errors.said(lambda: send(message, words(told)), where="a message")

    def _is_meant(self, message: discord.Message) -> bool:
        return message.guild is None or self.bot.user in message.mentions

    async def _reply(self, message: discord.Message) -> Reply:
        me = self.bot.user
        assert me is not None  # messages come after the login
        said = re.sub(rf"<@!?{me.id}>", " ", message.content).strip()
        if not said:
            return words(HELP)
        said = talk_in_english(said)
        told = order(_CHANNEL.sub(" ", said))
        # Before anything that is to be done, a person comes first.
        if told is not None and not self.bot.house.understood(said).distress:
            return await self._do(message, told, _CHANNEL.search(said))
        listed_order = list_order_heard(said, self.bot.house.guidance)
        if listed_order is not None:
            about_lists = await in_words(self.bot, message, listed_order)
            if about_lists is not None:
                return about_lists
        talk = self.bot.talks.of(message.author.id, message.channel.id)
        server = server_of(message.guild.id if message.guild is not None else None)
        channel = "" if message.guild is None else channel_place(message.channel.id)
        wish = await wished_in_words(
            self.bot, said, before=talk.before, person=message.author.id, channel=channel, server=server
        )
        wish = wish or await reminder_in_words(
            self.bot, said, talk=talk, person=message.author.id, channel=channel, server=server
        )
        if wish is not None:
            return wish
        asked = await self.bot.house.ask(said, before=talk.before, server=server)
        return reply_of(self.bot, talk.held(asked))

    async def _do(self, message: discord.Message, told: Order, named: re.Match[str] | None) -> Reply:
        """Do what somebody may do who manages channels."""
        if told.do is Do.REMOVE and told.number is not None:
            return await remove(self.bot, message.channel, message.author, told.number)
        if told.do is not Do.SUBSCRIBE:
            return await listed(self.bot, message.channel, message.author)
        channel: object = message.channel
        if named is not None and message.guild is not None:
            channel = message.guild.get_channel_or_thread(int(named[1]))
        wanted = wished(self.bot.house.understood(told.wish).filters) if told.wish else Filters()
        if told.wish and is_unclear(wanted):
            return words(UNCLEAR)
        return await subscribe(self.bot, channel, message.author, wanted)


async def _sent_directly(message: discord.Message, reply: Reply) -> bool:
    """Answer by direct message; False where the person takes none, so that they are answered all the same."""
    try:
        *before, last = reply.messages
        for number, embeds in enumerate([*before, last]):
            view = reply.view if embeds is last and reply.view is not None else discord.utils.MISSING
            await message.author.send(embeds=embeds, view=view, nonce=f"{message.id}{number}")
    except discord.Forbidden:
        return False
    return True


async def send(message: discord.Message, reply: Reply) -> None:
    """Answer a message, in as many messages as it needs, without pinging; again where sending failed."""
    if reply.private and message.guild is not None and await _sent_directly(message, reply):
        return
    if reply.instead and message.guild is not None:
        reply = words(reply.instead)
    *before, last = reply.messages
    for number, embeds in enumerate([*before, last]):
        view = reply.view if embeds is last and reply.view is not None else discord.utils.MISSING
        nonce = f"{message.id}{number}"  # the same at the second try, so that no second answer is made
        for pause_s in (*PAUSES_S, None):
            try:
                if number == 0:
                    await message.reply(embeds=embeds, view=view, mention_author=False, nonce=nonce)
                else:
                    await message.channel.send(embeds=embeds, view=view, nonce=nonce)
                break
            except (*BROKEN_LINE, discord.DiscordServerError):  # discord.py gives up at once on a 503
                if pause_s is None:
                    raise
            await asyncio.sleep(pause_s)
