"""The button by which anybody says that something is wrong, the menu of what, and the button that takes it back."""

import re
from typing import Any, Final, Self

import discord

from tracker.chat.places import channel_place, person_place
from tracker.chat.refs import REST, VERSION, Ref, RefButton, View, chosen_in, meant, scope
from tracker.chat.replies import Reply, bot_of, pressed, words
from tracker.corrections import Report
from tracker.model import Opportunity
from tracker.wording import corrections as said
from tracker.wording import failures
from tracker.wording.fields import KIND_IS_WRONG, SOMETHING, field_words
from tracker.wording.names import first_upper

#: What can be said to be wrong, by its field; most people look at the date.
OFFERED: Final = (
    "deadlines.apply",
    "rolling",
    "amount_max",
    "categories.core_costs",
    "categories.staff_training",
    "categories.long_term",
    "categories.project",
    "areas",
    "applicants",
    "relevant",
    "kind",
)

#: The value of an option that names no field: Discord takes no empty one.
OTHER: Final = "other"

_NUMBERED: Final = r":(?P<mark>[0-9a-f]{8}):(?P<report>\d{1,18})$"


class Wrong(RefButton, template=rf"^{VERSION}:wrong{REST}"):
    """Asks who pressed it what is wrong."""

    NAME, LABEL = "wrong", "This is wrong"

    async def callback(self, interaction: discord.Interaction) -> None:
        """Answer the press."""

        async def work() -> Reply:
            found = await meant(interaction, self.ref)
            if isinstance(found, str):
                return words(found)
            view = View(timeout=None)
            view.add_item(WhatIsWrong(self.ref))
            return Reply(words(said.WHAT_IS_WRONG).embeds, view)

        await pressed(interaction, work, where="the button This is wrong")


class WhatIsWrong(discord.ui.DynamicItem[discord.ui.Select[View]], template=rf"^{VERSION}:what{REST}"):
    """The menu of what may be wrong."""

    def __init__(self, ref: Ref) -> None:
        named = {field: KIND_IS_WRONG if field == "kind" else field_words(field) for field in OFFERED}
        options = [
            discord.SelectOption(label=first_upper(name)[:100], value=field) for field, name in named.items()
        ]
        options.append(discord.SelectOption(label=first_upper(SOMETHING), value=OTHER))
        super().__init__(
            discord.ui.Select(custom_id=ref.custom_id("what"), placeholder="What is wrong …", options=options)
        )
        self.ref = ref

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction, _item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Make the menu of a message, after a restart too."""
        return cls(Ref.of(match))

    async def callback(self, interaction: discord.Interaction) -> None:
        """Note what was chosen as wrong."""
        (value,) = chosen_in(interaction) or ("",)

        async def work() -> Reply:
            if value not in (*OFFERED, OTHER):
                return words(failures.PICK_AGAIN)
            found = await meant(interaction, self.ref)
            if isinstance(found, str):
                return words(found)
            server = await scope(interaction, self.ref)
            return await reported(interaction, found, server, "" if value == OTHER else value, why="")

        await pressed(interaction, work, where="the menu of what is wrong")


class Withdraw(discord.ui.DynamicItem[discord.ui.Button[View]], template=rf"^{VERSION}:withdraw{_NUMBERED}"):
    """Takes a report back, for who made it."""

    def __init__(self, mark: str, report: int) -> None:
        custom_id = f"{VERSION}:withdraw:{mark}:{report}"
        super().__init__(discord.ui.Button(label="Take it back", custom_id=custom_id))
        self.mark, self.report = mark, report

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction, _item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Make the button of a message, after a restart too."""
        return cls(match["mark"], int(match["report"]))

    async def callback(self, interaction: discord.Interaction) -> None:
        """Answer the press."""

        async def work() -> Reply:
            bot = bot_of(interaction)
            if self.mark != bot.mark:
                return words(failures.OTHER_DATABASE)
            person = person_place(interaction.user.id)
            return words(said.settled_words(await bot.house.settle_report(self.report, made_by=person, by=person)))

        await pressed(interaction, work, where="the button Take it back")


async def reported(
    interaction: discord.Interaction, found: Opportunity, server: str, field: str, *, why: str
) -> Reply:
    """Note somebody's word that a field of an opportunity is wrong. Raises CorrectionError."""
    if not server:
        return words(said.ONLY_IN_SERVERS)
    bot = bot_of(interaction)
    made_in = channel_place(interaction.channel_id) if interaction.guild_id and interaction.channel_id else ""
    wanted = Report(0, found.id, server, field, person_place(interaction.user.id), made_in, bot.house.clock(), why)
    owner = interaction.guild.owner_id if interaction.guild is not None else None
    made = await bot.house.report(wanted, [] if owner is None else [person_place(owner)])
    view = View(timeout=None)
    view.add_item(Withdraw(bot.mark, made.id))
    return Reply(words(said.reported_words(found, made)).embeds, view)


#: For the bot to know after a restart.
ITEMS = (Wrong, WhatIsWrong, Withdraw)
