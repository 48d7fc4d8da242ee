"""/report for anybody, /correct and /corrections for those who may manage channels: what a server's members see.

Whether somebody may is checked here too: a server's admins can show the commands to anybody.
"""

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from tracker.chat import funds
from tracker.chat.marks import OPTION, cut, escaped
from tracker.chat.places import channel_place, person_place, server_of
from tracker.chat.refs import VERSION, View, chosen_in
from tracker.chat.replies import Reply, answer, bot_of, defer, pressed, words
from tracker.chat.reporting import reported
from tracker.chat.subscribing import may_manage, plain_words
from tracker.correcting.fields import CATEGORIES, FIELDS
from tracker.corrections import Correction, Report, Wanted
from tracker.errors import CorrectionError
from tracker.model import Opportunity
from tracker.terms import Applicant, Area, By, Kind
from tracker.wording import corrections as said
from tracker.wording.failures import PICK_AGAIN
from tracker.wording.fields import field_words
from tracker.wording.names import first_upper

if TYPE_CHECKING:
    import re
    from typing import Any, Self

    from tracker.chat.client import Bot

Choice = app_commands.Choice[str]

#: So long an entry of the list may be, that all of them go into one embed.
LONGEST_ENTRY = 150

#: Discord takes no more choices and options.
MOST = 25

FIELDS_OFFERED = [Choice(name=cut(first_upper(field_words(field)), OPTION), value=field) for field in FIELDS]

#: What is offered for a value, by field; anything else is typed.
VALUES: dict[str, tuple[str, ...]] = {
    "kind": tuple(Kind),
    "rolling": ("yes", "no"),
    "relevant": ("yes", "no", "unknown"),
    "areas": (*Area, "none"),
    "applicants": (*Applicant, "none"),
} | dict.fromkeys(CATEGORIES, ("yes", "no", "none"))


class Correcting(commands.Cog):
    """What a server's members see of an opportunity that was read wrongly."""

    def __init__(self, bot: "Bot") -> None:
        self.bot = bot

    @app_commands.command(description="Say that something I tell is wrong; who looks after this server will check")
    @app_commands.describe(
        fund="Which one: begin to type its name",
        field="What is wrong",
        why="How you know: their page says 11 December",
    )
    @app_commands.choices(field=FIELDS_OFFERED)
    @app_commands.guild_only()
    async def report(
        self,
        interaction: discord.Interaction,
        fund: app_commands.Range[str, 1, 100],
        field: Choice | None = None,
        why: app_commands.Range[str, 1, 300] | None = None,
    ) -> None:
        """Report something as wrong."""
        await defer(interaction, private=True)
        found = await self._meant(interaction, fund)
        server = server_of(interaction.guild_id)
        value = "" if field is None else field.value
        await answer(interaction, await reported(interaction, found, server, value, why=why or ""))

    @app_commands.command(description="Correct what I read, for this server; everybody here sees it from then on")
    @app_commands.describe(
        fund="Which one: begin to type its name",
        field="What is wrong",
        value="What is right: noon on 11 December 2026, £5,000, yes, Wales, none",
        why="How you know",
    )
    @app_commands.choices(field=FIELDS_OFFERED)
    @app_commands.default_permissions(manage_channels=True)
    @app_commands.guild_only()
    async def correct(
        self,
        interaction: discord.Interaction,
        fund: app_commands.Range[str, 1, 100],
        field: Choice,
        value: app_commands.Range[str, 1, 200],
        why: app_commands.Range[str, 1, 300] | None = None,
    ) -> None:
        """Correct a field in this server."""
        await defer(interaction, private=True)
        if not may_manage(interaction.channel, interaction.user):
            await answer(interaction, words(said.NOT_ALLOWED))
            return
        found = await self._meant(interaction, fund)
        wanted = Wanted(
            found.id,
            field.value,
            value,
            By.COORDINATOR,
            server=server_of(interaction.guild_id),
            made_by=person_place(interaction.user.id),
            made_in=channel_place(interaction.channel_id or 0),
            why=why or "",
        )
        done = await self.bot.house.correct(wanted)
        await answer(interaction, words(said.done_words(done, now=self.bot.house.clock())))

    @app_commands.command(description="What was corrected or reported in this server, and how to take it back")
    @app_commands.default_permissions(manage_channels=True)
    @app_commands.guild_only()
    async def corrections(self, interaction: discord.Interaction) -> None:
        """List a server's corrections and reports, with a menu to end one."""
        await defer(interaction, private=True)
        if not may_manage(interaction.channel, interaction.user):
            await answer(interaction, words(said.NOT_ALLOWED))
            return
        await answer(interaction, await listed(self.bot, server_of(interaction.guild_id)))

    @report.autocomplete("fund")
    @correct.autocomplete("fund")
    async def fund_names(self, interaction: discord.Interaction, typed: str) -> list[Choice]:
        """Offer what is open and has in its name what was typed."""
        return await funds.offered(self.bot, typed, server_of(interaction.guild_id))

    @correct.autocomplete("value")
    async def values(self, interaction: discord.Interaction, typed: str) -> list[Choice]:
        """Offer what a field can be, where that is a short list."""
        offered = VALUES.get(str(getattr(interaction.namespace, "field", "")), ())
        fitting = [one for one in offered if typed.casefold() in one.replace("_", " ")]
        return [Choice(name=one.replace("_", " "), value=one) for one in fitting[:MOST]]

    async def _meant(self, interaction: discord.Interaction, fund: str) -> Opportunity:
        """Return what was chosen from the names that were offered. Raises CorrectionError."""
        found = await funds.chosen(self.bot, fund, server_of(interaction.guild_id))
        if isinstance(found, str):
            raise CorrectionError(found)
        return found


async def listed(bot: "Bot", server: str) -> Reply:
    """List a server's corrections and reports, the newest first."""
    found = await bot.house.corrected(server)
    everything: list[Correction | Report] = [*found.reports, *found.corrections]
    everything.sort(key=lambda one: one.made_at, reverse=True)
    if not everything:
        return words(said.NONE_HERE)
    now = bot.house.clock()
    lines, options = [], []
    for one in everything[:MOST]:
        told = said.entry_words(one, found.opportunities[one.opportunity], now=now)
        lines.append(f"- {escaped(cut(told, LONGEST_ENTRY))}")
        number = one.name if isinstance(one, Report) else str(one.id)
        options.append(discord.SelectOption(label=cut(told, OPTION), value=number))
    if len(everything) > MOST:
        lines.append(f"- … and {len(everything) - MOST} older ones")
    view = View(timeout=None)
    view.add_item(TakeBack(options))
    return Reply(plain_words("\n".join(lines)).embeds, view)


class TakeBack(discord.ui.DynamicItem[discord.ui.Select[View]], template=rf"^{VERSION}:takeback$"):
    """Below the list of corrections and reports: which of them to end."""

    def __init__(self, options: list[discord.SelectOption]) -> None:
        custom_id = f"{VERSION}:takeback"
        super().__init__(discord.ui.Select(custom_id=custom_id, placeholder="Take back, or end …", options=options))

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction, item: "discord.ui.Item[Any]", _match: "re.Match[str]", /
    ) -> "Self":
        """Make the menu of a message, after a restart too."""
        return cls(item.options if isinstance(item, discord.ui.Select) else [])

    async def callback(self, interaction: discord.Interaction) -> None:
        """End what was chosen, if who chose may."""
        (value,) = chosen_in(interaction) or ("",)

        async def work() -> Reply:
            number = value.removeprefix("r")
            if not number.isdigit() or len(number) > 18:
                return words(PICK_AGAIN)
            server = server_of(interaction.guild_id)
            if not server or not may_manage(interaction.channel, interaction.user):
                return words(said.NOT_ALLOWED)
            house, by = bot_of(interaction).house, person_place(interaction.user.id)
            if value.startswith("r"):
                return words(said.settled_words(await house.settle_report(int(number), server=server, by=by)))
            done = await house.undo_correction(int(number), server=server, by=by)
            return words(said.done_words(done, now=house.clock()))

        await pressed(interaction, work, where="the menu of corrections")
