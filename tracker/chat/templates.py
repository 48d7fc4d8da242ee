"""/template: a paper filled in for whoever asks, and for nobody else to see."""

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from tracker.chat import funds
from tracker.chat.marks import OPTION, cut
from tracker.chat.places import server_of
from tracker.chat.preparing import Form
from tracker.chat.replies import open_form, refuse
from tracker.chat.sheets import Sheet
from tracker.errors import TemplateError
from tracker.flows.template import found
from tracker.wording.names import first_upper

if TYPE_CHECKING:
    from tracker.chat.client import Bot

Choice = app_commands.Choice[str]


class Templates(commands.Cog):
    """The papers that can be filled in."""

    def __init__(self, bot: "Bot") -> None:
        self.bot = bot

    @app_commands.command(description="A paper filled in for you: an agenda, a statement, a guideline, a plan")
    @app_commands.describe(
        paper="Which paper",
        fund="The fund or notice that it is for: begin to type its name; leave it out for none",
    )
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=False)
    async def template(
        self,
        interaction: discord.Interaction,
        paper: app_commands.Range[str, 1, 100],
        fund: app_commands.Range[str, 1, 100] | None = None,
    ) -> None:
        """Open the first questions of a template; what is chosen is looked up when they are answered."""
        try:
            template = found(self.bot.house.guidance, paper)
        except TemplateError as exc:
            await refuse(interaction, first_upper(f"{exc}."), where="/template")
            return
        sheet = Sheet(template.id, interaction.user.id, fund or "")
        await open_form(interaction, Form(template, sheet, 0), where="/template")

    @template.autocomplete("paper")
    async def papers(self, _: discord.Interaction, typed: str) -> list[Choice]:
        """Offer the templates whose title or everyday words hold what was typed."""
        wanted = typed.lower().split()
        offered = []
        for template in self.bot.house.guidance.templates.values():
            said = " ".join((template.id, template.title, *template.words)).lower()
            if all(word in said for word in wanted):
                offered.append(Choice(name=cut(template.title, OPTION), value=template.id))
        return offered[: funds.MOST]

    @template.autocomplete("fund")
    async def fund_names(self, interaction: discord.Interaction, typed: str) -> list[Choice]:
        """Offer what is open and has in its name what was typed."""
        return await funds.offered(self.bot, typed, server_of(interaction.guild_id))
