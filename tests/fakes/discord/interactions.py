"""Interactions: what a person did, and what the bot answered, by Discord's rules.

The first answer must come within three seconds (10062 after), once (40060 after); with it the token serves for
fifteen minutes (50027 after).
"""

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.fakes.discord import payloads
from tests.fakes.discord.changes import Waited
from tests.fakes.discord.kinds import CallbackKind, Intent, InteractionKind, Json
from tests.fakes.discord.messages import Message
from tests.fakes.discord.refusal import Refusal

if TYPE_CHECKING:
    from tests.fakes.discord.people import Member
    from tests.fakes.discord.places import Channel
    from tests.fakes.discord.world import World

TOKEN_SERVES_S = 15 * 60.0


class NoAnswer(Waited):
    """The person saw "The application did not respond", or "is thinking ..." for ever."""


@dataclass(eq=False)
class Interaction:
    """One thing that a person did with the bot."""

    id: int
    token: str = field(repr=False)
    kind: InteractionKind
    who: "Member"
    channel: "Channel"
    #: When it was sent, on the world's clock.
    started: float
    #: The message whose button or menu it was.
    source: Message | None = None
    #: What it says about itself on the answer.
    metadata: Json = field(default_factory=dict, repr=False)
    #: How it was first answered; None while it is not.
    answered: CallbackKind | None = None
    first_response_after_s: float = 0.0
    #: The answer that `@original` means.
    original: Message | None = None
    #: Whether a deferral has been filled, and by which message (None where it was taken away).
    settled: bool = False
    settled_by: Message | None = None
    followups: list[Message] = field(default_factory=list, repr=False)
    modal: Json | None = None
    choices: list[Json] | None = None
    #: Set by a test: the token serves no longer.
    expired: bool = False

    @property
    def deferred(self) -> bool:
        return self.answered in (CallbackKind.DEFERRED_MESSAGE, CallbackKind.DEFERRED_UPDATE)

    @property
    def final(self) -> bool:
        """Whether the person has an answer before them."""
        return self.answered is not None and (not self.deferred or self.settled)

    def settle(self, by: Message | None) -> None:
        """Note that a deferral has been filled; only the first time counts."""
        if not self.settled:
            self.settled, self.settled_by = True, by


@dataclass(frozen=True, slots=True)
class Shown:
    """What a person saw after doing something."""

    interaction: Interaction
    #: The message that they saw; None for a modal.
    message: Message | None

    @property
    def modal(self) -> Json | None:
        """The form that opened."""
        return self.interaction.modal

    @property
    def content(self) -> str:
        return self.message.content if self.message else ""

    @property
    def embeds(self) -> list[Json]:
        return self.message.embeds if self.message else []

    @property
    def components(self) -> list[Json]:
        return self.message.components if self.message else []

    @property
    def attachments(self) -> list[Json]:
        return self.message.attachments if self.message else []

    @property
    def buttons(self) -> list[str]:
        return self.message.buttons if self.message else []

    @property
    def ephemeral(self) -> bool:
        """Whether only the person who asked sees it."""
        return bool(self.message and self.message.ephemeral)

    @property
    def deferred(self) -> bool:
        """Whether the bot first said that it was thinking."""
        return self.interaction.deferred

    @property
    def first_response_after_s(self) -> float:
        return self.interaction.first_response_after_s

    @property
    def followups(self) -> list[Message]:
        """What came after the answer, so far."""
        return [each for each in self.interaction.followups if each is not self.message]

    @property
    def text(self) -> str:
        """All that they read in it."""
        return self.message.text if self.message else ""


class Interactions:
    """Those under way and those done."""

    def __init__(self, world: "World", *, answer_within_s: float) -> None:
        self.world = world
        self.answer_within_s = answer_within_s
        self.all: dict[int, Interaction] = {}
        self._by_token: dict[str, Interaction] = {}

    def start(
        self,
        kind: InteractionKind,
        who: "Member",
        channel: "Channel",
        data: Json,
        *,
        source: Message | None = None,
    ) -> Interaction:
        """Tell the bot what a person did."""
        world = self.world
        interaction = Interaction(
            world.ids.next(), secrets.token_urlsafe(24), kind, who, channel, world.clock(), source
        )
        interaction.metadata = {
            "id": str(interaction.id),
            "type": int(kind),
            "user": payloads.user(who.user),
            "authorizing_integration_owners": {"0": str(channel.guild.id if channel.guild else 0)},
        }
        self.all[interaction.id] = interaction
        self._by_token[interaction.token] = interaction
        payload = self._payload(interaction, data)
        world.emit("INTERACTION_CREATE", payload, needs=Intent.NONE, guild_id=channel.guild_id)
        return interaction

    def _payload(self, interaction: Interaction, data: Json) -> Json:
        world, who, channel = self.world, interaction.who, interaction.channel
        payload: Json = {
            "id": str(interaction.id),
            "application_id": str(world.application_id),
            "type": int(interaction.kind),
            "token": interaction.token,
            "version": 1,
            "data": data,
            "channel_id": str(channel.id),
            "channel": payloads.channel(channel),
            "locale": who.user.locale,
            "entitlements": [],
            "authorizing_integration_owners": interaction.metadata["authorizing_integration_owners"],
            "attachment_size_limit": 10 * 1024 * 1024,
        }
        if channel.guild is None:
            payload |= {"user": payloads.user(who.user), "context": 1, "app_permissions": str((1 << 53) - 1)}
        else:
            permissions = str(int(channel.permissions_of(who)))
            payload |= {
                "guild_id": str(channel.guild.id),
                "guild": {"id": str(channel.guild.id), "locale": channel.guild.locale, "features": []},
                "guild_locale": channel.guild.locale,
                "member": {**payloads.member(who), "permissions": permissions},
                "app_permissions": str(int(channel.permissions_of(channel.guild.me))),
                "context": 0,
            }
        if interaction.source is not None:
            payload["message"] = payloads.message(interaction.source)
        return payload

    def unanswered(self, number: int, token: str) -> Interaction:
        """Return the interaction that may have its first answer now.

        Raises:
            Refusal: 10062, there is none or the time is over; 40060, it has had one.
        """
        interaction = self.all.get(number)
        if interaction is None or interaction.token != token:
            raise Refusal(10062)
        if interaction.answered is not None:
            raise Refusal(40060)
        if self.world.clock() - interaction.started > self.answer_within_s or interaction.expired:
            raise Refusal(10062)
        return interaction

    def answered(self, token: str) -> Interaction:
        """Return the interaction whose token may be used for edits and follow-ups.

        Raises:
            Refusal: 10015, there is none or it has had no first answer; 50027, its fifteen minutes are over.
        """
        interaction = self._by_token.get(token)
        if interaction is None or interaction.answered is None:
            raise Refusal(10015)
        if interaction.expired or self.world.clock() - interaction.started > TOKEN_SERVES_S:
            raise Refusal(50027)
        return interaction

    def expire(self) -> None:
        """Let the fifteen minutes of every token be over."""
        for interaction in self.all.values():
            interaction.expired = True

    async def shown(self, interaction: Interaction, *, within_s: float | None = None) -> Shown:
        """Return what the person saw in the end.

        Raises:
            NoAnswer: the bot did not answer within three seconds, or never finished a deferred answer.
        """
        await self._first(interaction)
        await self._until(interaction, lambda: interaction.final, "the end of its thinking", within_s)
        return Shown(interaction, interaction.settled_by if interaction.deferred else interaction.original)

    async def choices(self, interaction: Interaction) -> list[Json]:
        """Return what autocomplete offered."""
        await self._first(interaction)
        return interaction.choices or []

    async def _first(self, interaction: Interaction) -> None:
        left = self.answer_within_s - (self.world.clock() - interaction.started)
        await self._until(interaction, lambda: interaction.answered is not None, "a first answer", max(left, 0.0))

    async def _until(self, interaction: Interaction, done: Any, what: str, within_s: float | None) -> None:
        try:
            await self.world.changes.until(lambda: done() or None, what=what, within_s=within_s)
        except Waited as exc:
            raise NoAnswer(f"{interaction.who.name}'s {interaction.kind.name.lower()}: {exc}") from None
