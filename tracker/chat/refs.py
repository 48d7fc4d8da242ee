"""What the custom_id of a button or menu stands for, with a version, so that it outlives a restart.

"fp1:more:<mark>:<opportunity>:<delivery>", "fp1:list:<mark>:<list>". The mark is the database's, so that a button
of another database does not open something else; the delivery's id is how a post that was not recorded is found
again (docs/decisions, 004).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Self

import discord

from tracker.chat.places import server_of
from tracker.chat.replies import bot_of
from tracker.model import Opportunity
from tracker.wording import failures

View = discord.ui.View

#: The first part of every custom_id: whoever changes what follows raises the number, and keeps reading the old.
VERSION = "fp1"

REST = r":(?P<mark>[0-9a-f]{8}):(?P<opportunity>\d{1,18}):(?P<delivery>\d{1,18})$"
DELIVERED = re.compile(rf"^{VERSION}:\w+{REST}")
LIST = r":(?P<mark>[0-9a-f]{8}):(?P<list>\d{1,18})$"
DELIVERED_LIST = re.compile(rf"^{VERSION}:list{LIST}")


@dataclass(frozen=True, slots=True)
class Ref:
    """What a button stands for."""

    mark: str
    opportunity: int
    #: 0 for an answer that was asked for.
    delivery: int = 0

    def custom_id(self, name: str) -> str:
        """Return the custom_id of one of its buttons."""
        return f"{VERSION}:{name}:{self.mark}:{self.opportunity}:{self.delivery}"

    @classmethod
    def of(cls, match: re.Match[str]) -> Self:
        """Return what a custom_id stands for."""
        return cls(match["mark"], int(match["opportunity"]), int(match["delivery"]))


class RefButton(discord.ui.DynamicItem[discord.ui.Button[View]], template=rf"^{VERSION}:none{REST}"):
    """A button that stands for one opportunity; each kind gives its name, its label, and a template of its own."""

    NAME: ClassVar[str]
    LABEL: ClassVar[str]

    def __init__(self, ref: Ref) -> None:
        super().__init__(discord.ui.Button(label=self.LABEL, custom_id=ref.custom_id(self.NAME)))
        self.ref = ref

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction, _item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Make the button of a message, after a restart too."""
        return cls(Ref.of(match))


async def meant(interaction: discord.Interaction, ref: Ref) -> Opportunity | str:
    """Return what a button stands for, as it is shown there, or why it is not there."""
    bot = bot_of(interaction)
    if ref.mark != bot.mark:
        return failures.OTHER_DATABASE
    server = await scope(interaction, ref)
    return await bot.house.opportunity(ref.opportunity, server=server) or failures.GONE


async def scope(interaction: discord.Interaction, ref: Ref) -> str:
    """Return the server whose corrections count for who pressed a button: in direct messages that of the post."""
    if interaction.guild_id is not None or not ref.delivery:
        return server_of(interaction.guild_id)
    return await bot_of(interaction).house.server_of(ref.delivery)


def chosen_in(interaction: discord.Interaction) -> Sequence[str]:
    """Return the values that somebody chose in a menu."""
    data: Any = interaction.data or {}
    return [str(value) for value in data.get("values", [])][:1]
