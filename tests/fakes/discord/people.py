"""A person in a guild (or only in direct messages): who they are, and what a test lets them do."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, ClassVar

from tests.fakes.discord import asking, posting, pressing
from tests.fakes.discord.interactions import Shown
from tests.fakes.discord.kinds import InteractionKind, Json, OptionKind
from tests.fakes.discord.permissions import Permission

if TYPE_CHECKING:
    from tests.fakes.discord.messages import Message
    from tests.fakes.discord.places import Channel, Guild, Role, User
    from tests.fakes.discord.world import World


@dataclass(eq=False)
class Member:
    """One person; without a guild, somebody whom the bot knows from direct messages only."""

    option_kind: ClassVar = OptionKind.USER

    world: "World" = field(repr=False)
    user: "User"
    guild: "Guild | None" = field(default=None, repr=False)
    roles: list["Role"] = field(default_factory=list, repr=False)
    nick: str | None = None
    joined: datetime = field(default_factory=lambda: datetime.now(UTC))

    @property
    def id(self) -> int:
        return self.user.id

    @property
    def name(self) -> str:
        return self.nick or self.user.name

    @property
    def mention(self) -> str:
        return self.user.mention

    @property
    def permissions(self) -> Permission:
        """What their roles give them in the guild."""
        assert self.guild is not None, f"{self.name} is in no guild"
        return self.guild.permissions_of(self)

    @property
    def direct_messages(self) -> "Channel":
        """Where they and the bot write to each other alone."""
        return self.world.direct_messages(self.user)

    async def slash(
        self, channel: "Channel | None", name: str, /, *, within_s: float | None = None, **options: Any
    ) -> Shown:
        """Use a slash command ("subscribe add" is a subcommand) and return what came of it.

        Without a channel it is used in direct messages. Options are given as a person sees them: text, numbers,
        `Channel`, `Role`, `Member`, `Upload`.

        Raises:
            NotOffered: Discord would not have let them: no such command or option, not for them, not this value.
            NoAnswer: the bot did not answer in time.
        """
        where = channel or self.direct_messages
        data = asking.slash(self, where, name, options)
        return await self._shown(InteractionKind.COMMAND, where, data, within_s=within_s)

    async def autocomplete(
        self, channel: "Channel | None", name: str, option: str, typed: str, /, **others: Any
    ) -> list[Json]:
        """Type into an option of a slash command and return the choices offered."""
        where = channel or self.direct_messages
        data = asking.slash(self, where, name, {**others, option: typed}, typing=option)
        interaction = self.world.interactions.start(InteractionKind.AUTOCOMPLETE, self, where, data)
        return await self.world.interactions.choices(interaction)

    async def use_on(
        self, channel: "Channel", name: str, target: "Message | Member", *, within_s: float | None = None
    ) -> Shown:
        """Use a command of the context menu of a message or a person."""
        data = asking.context_menu(self, channel, name, target)
        return await self._shown(InteractionKind.COMMAND, channel, data, within_s=within_s)

    async def press(self, on: "Message | Shown", button: str, *, within_s: float | None = None) -> Shown:
        """Press a button, by its label or custom_id."""
        message = pressing.seen(self, on)
        data = pressing.button(message, button)
        return await self._shown(
            InteractionKind.COMPONENT, message.channel, data, source=message, within_s=within_s
        )

    async def choose(
        self, on: "Message | Shown", menu: str, values: "list[Any]", *, within_s: float | None = None
    ) -> Shown:
        """Choose from a select menu, by its custom_id or placeholder; values are the options' values or labels,
        or members, roles and channels for the menus of those.
        """
        message = pressing.seen(self, on)
        data = pressing.choice(message, menu, values)
        return await self._shown(
            InteractionKind.COMPONENT, message.channel, data, source=message, within_s=within_s
        )

    async def submit(self, form: Shown, answers: dict[str, Any], *, within_s: float | None = None) -> Shown:
        """Fill in a modal (parts by custom_id or label) and send it."""
        opened = form.interaction
        data = pressing.form(form.modal, answers)
        return await self._shown(
            InteractionKind.MODAL_SUBMIT, opened.channel, data, source=opened.source, within_s=within_s
        )

    def say(
        self,
        channel: "Channel",
        words: str,
        *,
        mention: bool = False,
        reply_to: "Message | None" = None,
        ping: bool = True,
    ) -> "Message":
        """Write into a channel; `mention` puts the bot's mention before the words.

        Raises:
            NotOffered: they may not write there.
        """
        needed = Permission.SEND_MESSAGES_IN_THREADS if channel.is_thread else Permission.SEND_MESSAGES
        if channel.is_forum or needed not in channel.permissions_of(self):
            raise asking.NotOffered(f"{self.name} cannot write into {channel.name!r}")
        body: Json = {"content": f"{self.world.bot.mention} {words}" if mention else words}
        if reply_to is not None:
            body["message_reference"] = {"message_id": reply_to.id}
            body["allowed_mentions"] = {"parse": ["users", "roles", "everyone"], "replied_user": ping}
        message = posting.compose(channel, self.user, body)
        posting.post(message)
        return message

    def direct(self, words: str) -> "Message":
        """Write to the bot directly."""
        return self.say(self.direct_messages, words)

    def edit(self, message: "Message", words: str) -> None:
        """Change one's own message."""
        assert message.author is self.user, f"{self.name} did not write it"
        posting.edit(message, {"content": words})

    def delete(self, message: "Message") -> None:
        posting.delete(message)

    async def _shown(
        self,
        kind: InteractionKind,
        channel: "Channel",
        data: Json,
        *,
        source: "Message | None" = None,
        within_s: float | None,
    ) -> Shown:
        interaction = self.world.interactions.start(kind, self, channel, data, source=source)
        return await self.world.interactions.shown(interaction, within_s=within_s)
