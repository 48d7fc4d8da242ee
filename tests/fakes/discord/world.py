"""Everything that there is on this Discord: people, guilds, channels, messages, commands, interactions.

Changes are made at once (nothing here waits), told to the bot's gateway sessions through `emit`, and to waiting
tests through `changes`.
"""

import time
from collections.abc import Callable
from typing import Protocol

from tests.fakes.discord import payloads
from tests.fakes.discord.changes import Changes
from tests.fakes.discord.commands import Commands
from tests.fakes.discord.interactions import Interactions
from tests.fakes.discord.kinds import ChannelKind, Intent, Json
from tests.fakes.discord.messages import Message
from tests.fakes.discord.places import Channel, Guild, User
from tests.fakes.discord.record import Record

#: Discord counts its ids from the first second of 2015.
EPOCH_MS = 1420070400000


class Emit(Protocol):
    def __call__(
        self, event: str, data: Json, *, needs: Intent, guild_id: int | None = None, hidden: Json | None = None
    ) -> None:
        """Send an event to the sessions that asked for it.

        `needs` NONE: to everyone. `hidden`: what those without the message-content intent get in its place.
        """


class Snowflakes:
    """Ids that tell the time and never repeat or go back."""

    def __init__(self) -> None:
        self._last = 0

    def next(self) -> int:
        self._last = max(self._last + 1, (int(time.time() * 1000) - EPOCH_MS) << 22)
        return self._last


class World:
    """All of it; the bot's own account and application among it."""

    def __init__(
        self, *, changes: Changes, clock: Callable[[], float], privileged: Intent, answer_within_s: float
    ) -> None:
        self.changes = changes
        #: Seconds on a clock that only goes forward.
        self.clock = clock
        self.privileged = privileged
        self.record = Record()
        self.ids = Snowflakes()
        self.emit: Emit = _unheard
        #: Where the fake is reached, "http://127.0.0.1:8123".
        self.address = ""
        self.users: dict[int, User] = {}
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        #: Contents of files sent, by attachment id.
        self.files: dict[int, bytes] = {}
        #: The first message sent with a nonce, by author and nonce, and when.
        self.nonces: dict[tuple[int, str], tuple[float, Message]] = {}
        self.bot = User(self.ids.next(), "Fundpath", bot=True)
        self.developer = User(self.ids.next(), "Developer")
        #: Who owns the team that the application belongs to; None: it belongs to the developer.
        self.team_owner: User | None = None
        self.users = {self.bot.id: self.bot, self.developer.id: self.developer}
        self.application_id = self.bot.id
        self.commands = Commands(self)
        self.interactions = Interactions(self, answer_within_s=answer_within_s)

    @property
    def application_flags(self) -> int:
        """Which privileged intents the portal has granted, as the application's flags say it."""
        granted = {Intent.GUILD_PRESENCES: 1 << 13, Intent.GUILD_MEMBERS: 1 << 15, Intent.MESSAGE_CONTENT: 1 << 19}
        return sum(flag for intent, flag in granted.items() if intent in self.privileged)

    def add_user(self, name: str, *, locale: str = "en-GB", dms_open: bool = True) -> User:
        user = User(self.ids.next(), name, locale=locale, dms_open=dms_open)
        self.users[user.id] = user
        return user

    def add_guild(self, guild: Guild) -> None:
        self.guilds[guild.id] = guild
        data = payloads.guild_created(guild, all_members=False)
        # Only guilds that the bot was in already are told of with `unavailable`.
        del data["unavailable"]
        self.emit("GUILD_CREATE", data, needs=Intent.GUILDS, guild_id=guild.id)
        self.changes.tell()

    def remove_guild(self, guild: Guild) -> None:
        del self.guilds[guild.id]
        for channel in [channel for channel in self.channels.values() if channel.guild is guild]:
            del self.channels[channel.id]
        self.emit("GUILD_DELETE", {"id": str(guild.id)}, needs=Intent.GUILDS, guild_id=guild.id)
        self.changes.tell()

    def add_channel(self, channel: Channel) -> None:
        self.channels[channel.id] = channel
        if channel.guild is not None:
            event = "THREAD_CREATE" if channel.is_thread else "CHANNEL_CREATE"
            data = payloads.channel(channel) | ({"newly_created": True} if channel.is_thread else {})
            self.emit(event, data, needs=Intent.GUILDS, guild_id=channel.guild.id)
        self.changes.tell()

    def delete_channel(self, channel: Channel) -> None:
        for inside in [*channel.threads, channel]:
            self.channels.pop(inside.id, None)
        assert channel.guild is not None, "direct messages cannot be deleted"
        event = "THREAD_DELETE" if channel.is_thread else "CHANNEL_DELETE"
        self.emit(event, payloads.channel(channel), needs=Intent.GUILDS, guild_id=channel.guild.id)
        self.changes.tell()

    def direct_messages(self, user: User) -> Channel:
        """Return the channel of direct messages between the bot and a person, made if need be."""
        for channel in self.channels.values():
            if channel.recipient is user:
                return channel
        channel = Channel(self, self.ids.next(), ChannelKind.DM, user.name, recipient=user)
        self.channels[channel.id] = channel
        return channel


def _unheard(
    event: str, data: Json, *, needs: Intent, guild_id: int | None = None, hidden: Json | None = None
) -> None:
    """Nobody is connected yet."""
