"""/subscribe and /subscriptions, and the same in words: what a channel gets, for those who may manage it.

Whether somebody may is checked here too: a server's admins can show the commands to anybody.
"""

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from tracker.asking.orders.orders import is_unclear, wished
from tracker.chat.asking import KINDS_OFFERED, PLACES, PURPOSES, reply_of
from tracker.chat.marks import OPTION, cut, escaped
from tracker.chat.places import Postable, channel_of, channel_place, missing_in, person_place, server_place, shown
from tracker.chat.refs import VERSION, View, chosen_in
from tracker.chat.replies import Reply, answer, bot_of, defer, pressed, words
from tracker.questions import Filters
from tracker.telling import Subscription
from tracker.terms import Area, Category, Kind
from tracker.wording import subscriptions as said
from tracker.wording.failures import PICK_AGAIN

if TYPE_CHECKING:
    import re
    from typing import Any, Self

    from tracker.chat.client import Bot

Choice = app_commands.Choice[str]

#: A menu holds no more.
MOST_LISTED = 25


class Subscribing(commands.Cog):
    """What channels get."""

    def __init__(self, bot: "Bot") -> None:
        self.bot = bot

    @app_commands.command(description="Post what fits into a channel as it comes; run it again to add more")
    @app_commands.describe(
        channel="Where to; this channel if you do not say",
        purpose="What the money is for",
        area="Where your groups are",
        kind="Grants, paid work, courses or early talks",
        wish="Or in your own words: running costs or training in Wales, grants only",
    )
    @app_commands.choices(purpose=PURPOSES, area=PLACES, kind=KINDS_OFFERED)
    @app_commands.default_permissions(manage_channels=True)
    @app_commands.guild_only()
    async def subscribe(
        self,
        interaction: discord.Interaction,
        channel: discord.TextChannel | discord.Thread | discord.ForumChannel | None = None,
        purpose: Choice | None = None,
        area: Choice | None = None,
        kind: Choice | None = None,
        wish: app_commands.Range[str, 1, 300] | None = None,
    ) -> None:
        """Subscribe a channel."""
        await defer(interaction, private=True)
        understood = self.bot.house.understood(wish) if wish else None
        if understood is not None and understood.distress:
            await answer(interaction, reply_of(self.bot, await self.bot.house.ask(wish or "")))
            return
        filters = wished(understood.filters) if understood is not None else Filters()
        if understood is not None and is_unclear(filters):
            await answer(interaction, words(said.UNCLEAR))
            return
        wanted = Filters(
            categories=(*filters.categories, *([Category(purpose.value)] if purpose else [])),
            areas=(*filters.areas, *([Area(area.value)] if area else [])),
            kinds=(*filters.kinds, *([Kind(kind.value)] if kind else [])),
            text=filters.text,
        )
        reply = await subscribe(self.bot, channel or interaction.channel, interaction.user, wanted)
        await answer(interaction, reply)

    @app_commands.command(description="What this server's channels get, and how to end it")
    @app_commands.default_permissions(manage_channels=True)
    @app_commands.guild_only()
    async def subscriptions(self, interaction: discord.Interaction) -> None:
        """List the subscriptions, with a menu to remove one."""
        await defer(interaction, private=True)
        await answer(interaction, await listed(self.bot, interaction.channel, interaction.user))


def may_manage(channel: object, person: discord.User | discord.Member) -> bool:
    """Say whether somebody may manage a channel of a server."""
    return (
        isinstance(person, discord.Member)
        and isinstance(channel, discord.abc.GuildChannel | discord.Thread)
        and channel.permissions_for(person).manage_channels
    )


def _may_change(bot: "Bot", wish: Subscription, person: discord.Member) -> bool:
    """Say whether somebody may see and end a subscription: of a channel they manage, or of one that is gone."""
    channel = bot.get_channel(channel_of(wish.place))
    return channel is None or may_manage(channel, person)


async def subscribe(bot: "Bot", channel: object, person: discord.User | discord.Member, wanted: Filters) -> Reply:
    """Subscribe a channel for somebody, or say why not."""
    if not isinstance(person, discord.Member):
        return words(said.ONLY_IN_SERVERS)
    if channel is None:
        return words(said.NO_SUCH_CHANNEL)
    if isinstance(channel, discord.ForumChannel):
        return words(said.NO_FORUMS)
    if not isinstance(channel, Postable):
        return words(said.NOT_A_TEXT_CHANNEL)
    if not may_manage(channel, person):
        return words(said.NOT_ALLOWED)
    place = channel_place(channel.id)
    missing = missing_in(channel, channel.guild.me)
    if missing:
        return plain_words(said.missing_words(shown(place), missing))
    wish = Subscription(
        0,
        place,
        frozenset(wanted.categories),
        frozenset(wanted.areas),
        frozenset(wanted.kinds),
        server=server_place(channel.guild.id),
        made_by=person_place(person.id),
    )
    made = await bot.house.add_subscription(wish)
    told = said.subscribed_words(shown(place), wish, is_new=made.is_new, fitting=made.fitting, shown=made.shown)
    left_out = escaped(said.left_out_words(wanted, now=bot.house.clock()))
    return plain_words(f"{told}\n{left_out}".rstrip())


async def listed(bot: "Bot", channel: object, person: discord.User | discord.Member) -> Reply:
    """List a server's subscriptions to somebody who may change them."""
    if not isinstance(person, discord.Member):
        return words(said.ONLY_IN_SERVERS)
    if not may_manage(channel, person):
        return words(said.NOT_ALLOWED)
    every = await bot.house.subscriptions(server_place(person.guild.id))
    wishes = [wish for wish in every if _may_change(bot, wish, person)]
    if not wishes:
        return words(said.NOTHING_SUBSCRIBED)
    broken = await bot.house.broken(wish.place for wish in wishes)
    lines, options = [], []
    for wish in wishes:
        why = f" — stopped: {escaped(broken[wish.place])}" if wish.place in broken else ""
        lines.append(f"{wish.id}. {shown(wish.place)} gets: {escaped(said.wish_words(wish))}{why}")
        named = bot.get_channel(int(wish.place.rpartition(":")[2]))
        name = f"#{named}" if named is not None else "a channel that is gone"
        label = cut(f"{wish.id}. {name}: {said.wish_words(wish)}", OPTION)
        options.append(discord.SelectOption(label=label, value=str(wish.id)))
    view = View(timeout=None)
    view.add_item(Drop(options[:MOST_LISTED]))
    return Reply(plain_words("\n".join(lines)).embeds, view)


async def remove(bot: "Bot", channel: object, person: discord.User | discord.Member, number: int) -> Reply:
    """End one of a server's subscriptions for somebody who may."""
    if not isinstance(person, discord.Member):
        return words(said.ONLY_IN_SERVERS)
    if not may_manage(channel, person):
        return words(said.NOT_ALLOWED)
    server = server_place(person.guild.id)
    meant = next((wish for wish in await bot.house.subscriptions(server) if wish.id == number), None)
    if meant is not None and not _may_change(bot, meant, person):
        return words(said.NOT_ALLOWED)
    wish = await bot.house.remove_subscription(number, server=server)
    return words(said.GONE) if wish is None else plain_words(said.removed_words(shown(wish.place), wish))


def plain_words(text: str) -> Reply:
    """Return words in which only channels are marked up; the rest is our own."""
    return Reply([discord.Embed(description=cut(text, 4096))])


class Drop(discord.ui.DynamicItem[discord.ui.Select[View]], template=rf"^{VERSION}:drop$"):
    """Below the list of subscriptions: which of them to remove."""

    def __init__(self, options: list[discord.SelectOption]) -> None:
        super().__init__(discord.ui.Select(custom_id=f"{VERSION}:drop", placeholder="Remove …", options=options))

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction, item: "discord.ui.Item[Any]", _match: "re.Match[str]", /
    ) -> "Self":
        """Make the menu of a message, after a restart too."""
        return cls(item.options if isinstance(item, discord.ui.Select) else [])

    async def callback(self, interaction: discord.Interaction) -> None:
        """Remove what was chosen, if who chose may."""
        (value,) = chosen_in(interaction) or ("",)

        async def work() -> Reply:
            if not value.isdigit() or len(value) > 9:
                return words(PICK_AGAIN)
            return await remove(bot_of(interaction), interaction.channel, interaction.user, int(value))

        await pressed(interaction, work, where="the menu of subscriptions")
