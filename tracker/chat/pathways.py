"""/pathway: how one comes to be paid, step by step."""

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from tracker.chat.asking import reply_of
from tracker.chat.marks import OPTION, cut
from tracker.chat.replies import answer, defer
from tracker.questions import Question
from tracker.terms import Intent

if TYPE_CHECKING:
    from tracker.chat.client import Bot

Choice = app_commands.Choice[str]

#: Discord takes no more.
MOST_CHOICES = 25


class Pathways(commands.Cog):
    """The ways to be commissioned."""

    def __init__(self, bot: "Bot") -> None:
        self.bot = bot

    @app_commands.command(description="How you come to be paid by the NHS, a council or a funder, step by step")
    @app_commands.describe(
        way="Choose one, or say in your own words who should pay you for what",
        step="Only this step of it",
        share="Show the answer to everybody here, not only to you",
    )
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=False)
    async def pathway(
        self,
        interaction: discord.Interaction,
        way: app_commands.Range[str, 1, 200],
        step: app_commands.Range[int, 1, 20] | None = None,
        share: bool = False,
    ) -> None:
        """Show one pathway; words that name none are answered like a question."""
        await defer(interaction, private=not share)
        house = self.bot.house
        if way in house.guidance.pathways:
            question = Question(way, Intent.PATHWAY, pathway=way, stage=step, lead="pathway")
        else:
            understood = house.understood(f"how do we get commissioned: {way}")
            question = understood if understood.intent is Intent.PATHWAY else house.understood(way)
        talk = self.bot.talks.of(interaction.user.id, interaction.channel_id or 0)
        await answer(interaction, reply_of(self.bot, talk.held(await house.answer(question))))

    @pathway.autocomplete("way")
    async def ways(self, _: discord.Interaction, typed: str) -> list[Choice]:
        """Offer the pathways whose title, nation or everyday words hold what was typed."""
        wanted = typed.lower().split()
        found = []
        for id_, pathway in self.bot.house.guidance.pathways.items():
            said = " ".join((pathway.title, *pathway.nations, *pathway.words)).lower()
            if all(word in said for word in wanted):
                found.append(Choice(name=cut(pathway.title, OPTION), value=id_))
        return found[:MOST_CHOICES]
