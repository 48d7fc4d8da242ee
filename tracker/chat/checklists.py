"""/checklists, and what a person says of their lists in words. A list is shown to its person alone."""

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from tracker.asking.orders.checklist_orders import ListOrder
from tracker.chat.list_items import overview, shown, sure
from tracker.chat.places import channel_place, person_place
from tracker.chat.replies import Reply, answer, defer, words
from tracker.flows.checklists.obey import Told, obey
from tracker.wording import checklists as said

if TYPE_CHECKING:
    from tracker.chat.client import Bot


class Checklists(commands.Cog):
    """A person's own lists."""

    def __init__(self, bot: "Bot") -> None:
        self.bot = bot

    @app_commands.command(description="Your own checklists: go on with one, or start one. Only you see them")
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=False)
    async def checklists(self, interaction: discord.Interaction) -> None:
        """Show a person their lists, and what they can start."""
        await defer(interaction, private=interaction.guild_id is not None)
        await answer(interaction, await overview(self.bot, person_place(interaction.user.id)))


async def in_words(bot: "Bot", message: discord.Message, order: ListOrder) -> Reply | None:
    """Do what somebody said of their lists; None where it was about something else. The answer is theirs alone."""
    person = person_place(message.author.id)
    fallback = channel_place(message.channel.id) if message.guild is not None else ""
    told = await obey(bot.house.checklists, order, person=person, fallback=fallback)
    return None if told is None else await _reply_of(bot, told, person)


async def _reply_of(bot: "Bot", told: Told, person: str) -> Reply:
    if told.sure is not None:
        reply = sure(told.sure)
    elif told.sheet is not None:
        reply = shown(bot, told.sheet, told.words)
    elif told.offers:
        reply = await overview(bot, person, told.words)
    else:
        reply = words(told.words)
    return Reply(reply.embeds, reply.view, private=True, instead=said.NOT_IN_FRONT_OF_OTHERS)
