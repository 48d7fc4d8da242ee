"""Guilds, roles, channels, threads: what is there, and what a test may do to it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, ClassVar

from tests.fakes.discord import payloads
from tests.fakes.discord.kinds import FORUMS, THREADS, ChannelKind, Intent, Json, MessageFlag, OptionKind
from tests.fakes.discord.messages import Message
from tests.fakes.discord.people import Member
from tests.fakes.discord.permissions import ALL, USUAL, Overwrite, Permission, in_channel, in_guild

if TYPE_CHECKING:
    from tests.fakes.discord.world import World


@dataclass(eq=False)
class User:
    """An account."""

    id: int
    name: str
    bot: bool = False
    #: Whether bots may write to them.
    dms_open: bool = True
    locale: str = "en-GB"

    @property
    def mention(self) -> str:
        return f"<@{self.id}>"


@dataclass(eq=False)
class Role:
    option_kind: ClassVar = OptionKind.ROLE

    id: int
    name: str
    permissions: Permission
    position: int = 1

    @property
    def mention(self) -> str:
        return f"<@&{self.id}>"


@dataclass(slots=True)
class ThreadState:
    """What only threads have."""

    owner: User
    archived: bool = False
    locked: bool = False
    archive_after_min: int = 1440
    created: datetime = field(default_factory=lambda: datetime.now(UTC))
    changed: datetime = field(default_factory=lambda: datetime.now(UTC))
    tags: list[int] = field(default_factory=list)
    members: set[int] = field(default_factory=set)


@dataclass(eq=False)
class Channel:
    """A channel of a guild, a thread, or the direct messages with one person."""

    option_kind: ClassVar = OptionKind.CHANNEL

    world: "World" = field(repr=False)
    id: int
    kind: ChannelKind
    name: str
    guild: "Guild | None" = field(default=None, repr=False)
    #: The channel that a thread is in, the category that a channel is in.
    parent: "Channel | None" = field(default=None, repr=False)
    #: Whom the bot speaks with here, in direct messages.
    recipient: User | None = None
    topic: str | None = None
    position: int = 0
    overwrites: dict[int, Overwrite] = field(default_factory=dict, repr=False)
    messages: list[Message] = field(default_factory=list, repr=False)
    #: The tags that a forum offers.
    tags: list[Json] = field(default_factory=list, repr=False)
    tag_required: bool = False
    thread: ThreadState | None = field(default=None, repr=False)
    #: How often the bot showed that it was typing.
    typed: int = 0

    @property
    def mention(self) -> str:
        return f"<#{self.id}>"

    @property
    def guild_id(self) -> int | None:
        return None if self.guild is None else self.guild.id

    @property
    def is_thread(self) -> bool:
        return self.kind in THREADS

    @property
    def is_forum(self) -> bool:
        return self.kind in FORUMS

    @property
    def threads(self) -> "list[Channel]":
        """Threads in this channel (posts, in a forum), oldest first."""
        return [channel for channel in self.world.channels.values() if channel.is_thread and channel.parent is self]

    @property
    def by_bot(self) -> list[Message]:
        """What the bot has posted here."""
        return [message for message in self.messages if message.author is self.world.bot]

    def permissions_of(self, member: Member) -> Permission:
        """Return what a member may do here; a thread asks its parent."""
        if self.guild is None:
            return ALL
        if self.is_thread and self.parent is not None:
            return self.parent.permissions_of(member)
        guild = self.guild
        return in_channel(
            member.permissions,
            everyone=self.overwrites.get(guild.id),
            roles=[self.overwrites[role.id] for role in member.roles if role.id in self.overwrites],
            member=self.overwrites.get(member.id),
        )

    def deny(self, permissions: Permission, who: "Member | Role | None" = None) -> None:
        """Take permissions here from a member or role; without one, from the bot."""
        overwrite = self._overwrite(who)
        overwrite.deny |= permissions
        overwrite.allow &= ~permissions
        self.tell_changed()

    def allow(self, permissions: Permission, who: "Member | Role | None" = None) -> None:
        """Give permissions here to a member or role; without one, to the bot."""
        overwrite = self._overwrite(who)
        overwrite.allow |= permissions
        overwrite.deny &= ~permissions
        self.tell_changed()

    def delete(self) -> None:
        """Delete it, and its threads, as a moderator would."""
        self.world.delete_channel(self)

    def archive(self, *, locked: bool = False) -> None:
        """Archive this thread, as time or a moderator would."""
        assert self.thread is not None, f"{self.name} is no thread"
        self.thread.archived, self.thread.locked, self.thread.changed = True, locked, datetime.now(UTC)
        self.tell_changed()

    def add_thread(self, name: str, *, by: Member, words: str = "", tags: tuple[str, ...] = ()) -> "Channel":
        """Let somebody start a thread here (a post, in a forum) and write its first words."""
        kind = (
            ChannelKind.ANNOUNCEMENT_THREAD if self.kind is ChannelKind.ANNOUNCEMENT else ChannelKind.PUBLIC_THREAD
        )
        state = ThreadState(by.user, members={by.id})
        state.tags = [int(tag["id"]) for tag in self.tags if tag["name"] in tags]
        thread = Channel(self.world, self.world.ids.next(), kind, name, guild=self.guild, parent=self, thread=state)
        self.world.add_channel(thread)
        if words:
            by.say(thread, words)
        return thread

    async def wait_for_message(
        self,
        fits: Callable[[Message], bool] = lambda _: True,
        *,
        after: Message | None = None,
        within_s: float | None = None,
    ) -> Message:
        """Return the first message by the bot here that fits, posted later than `after`; wait for it if need be."""
        since = after.id if after is not None else 0

        def look() -> Message | None:
            posted = (each for each in self.by_bot if each.id > since and not each.flags & MessageFlag.LOADING)
            return next((message for message in posted if fits(message)), None)

        return await self.world.changes.until(look, what=f"a message in {self.name!r}", within_s=within_s)

    def _overwrite(self, who: "Member | Role | None") -> Overwrite:
        assert self.guild is not None, "direct messages have no overwrites"
        return self.overwrites.setdefault((who or self.guild.me).id, Overwrite())

    def tell_changed(self) -> None:
        """Tell the bot that it is not as it was."""
        assert self.guild is not None
        event = "THREAD_UPDATE" if self.is_thread else "CHANNEL_UPDATE"
        self.world.emit(event, payloads.channel(self), needs=Intent.GUILDS, guild_id=self.guild.id)
        self.world.changes.tell()


@dataclass(eq=False)
class Guild:
    """A server that the bot is a member of."""

    world: "World" = field(repr=False)
    id: int
    name: str
    everyone: Role
    me: Member = field(init=False, repr=False)
    owner: Member = field(init=False, repr=False)
    roles: dict[int, Role] = field(default_factory=dict, repr=False)
    members: dict[int, Member] = field(default_factory=dict, repr=False)
    locale: str = "en-GB"

    @property
    def channels(self) -> list[Channel]:
        """Its channels, without threads."""
        return [channel for channel in self._all() if not channel.is_thread]

    @property
    def threads(self) -> list[Channel]:
        """Its threads that are not archived."""
        return [thread for thread in self._all() if thread.thread is not None and not thread.thread.archived]

    def permissions_of(self, member: Member) -> Permission:
        return in_guild((role.permissions for role in (self.everyone, *member.roles)), owner=member is self.owner)

    def add_channel(
        self,
        name: str,
        *,
        kind: ChannelKind = ChannelKind.TEXT,
        topic: str | None = None,
        tags: tuple[str, ...] = (),
        tag_required: bool = False,
        parent: Channel | None = None,
    ) -> Channel:
        """Make a channel; `tags` are what a forum offers."""
        channel = Channel(
            self.world,
            self.world.ids.next(),
            kind,
            name,
            guild=self,
            parent=parent,
            topic=topic,
            position=len(self.channels),
            tags=[_tag(self.world.ids.next(), tag) for tag in tags],
            tag_required=tag_required,
        )
        self.world.add_channel(channel)
        return channel

    def add_role(self, name: str, permissions: Permission = Permission.NONE) -> Role:
        role = Role(self.world.ids.next(), name, permissions, position=len(self.roles))
        self.roles[role.id] = role
        data = {"guild_id": str(self.id), "role": payloads.role(role)}
        self.world.emit("GUILD_ROLE_CREATE", data, needs=Intent.GUILDS, guild_id=self.id)
        return role

    def add_member(
        self,
        who: str | User,
        *,
        permissions: Permission = Permission.NONE,
        roles: tuple[Role, ...] = (),
        locale: str = "en-GB",
        dms_open: bool = True,
    ) -> Member:
        """Let somebody join: a new person by name, or one who is known; `permissions` come by a role of their own."""
        user = self.world.add_user(who, locale=locale, dms_open=dms_open) if isinstance(who, str) else who
        own = (self.add_role(f"{user.name}'s", permissions),) if permissions else ()
        member = Member(self.world, user, self, [*roles, *own])
        self.members[user.id] = member
        data = {**payloads.member(member), "guild_id": str(self.id)}
        self.world.emit("GUILD_MEMBER_ADD", data, needs=Intent.GUILD_MEMBERS, guild_id=self.id)
        return member

    def remove_bot(self) -> None:
        """Put the bot out, as an administrator would."""
        self.world.remove_guild(self)

    def _all(self) -> list[Channel]:
        return [channel for channel in self.world.channels.values() if channel.guild is self]


def new_guild(world: "World", name: str, *, bot_permissions: Permission) -> Guild:
    """Make a guild with an owner and the bot in it."""
    number = world.ids.next()
    everyone = Role(number, "@everyone", USUAL, position=0)
    guild = Guild(world, number, name, everyone, roles={number: everyone})
    own = Role(world.ids.next(), world.bot.name, bot_permissions)
    guild.roles[own.id] = own
    guild.owner = Member(world, world.add_user(f"Owner of {name}"), guild)
    guild.me = Member(world, world.bot, guild, [own])
    guild.members = {guild.owner.id: guild.owner, guild.me.id: guild.me}
    return guild


def _tag(number: int, name: str) -> Json:
    return {"id": str(number), "name": name, "moderated": False, "emoji_id": None, "emoji_name": None}
