"""A message as Discord keeps it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, ClassVar

from tests.fakes.discord.kinds import Json, MessageFlag, OptionKind, Part

if TYPE_CHECKING:
    from tests.fakes.discord.places import Channel, Role, User


@dataclass(slots=True)
class Upload:
    """A file on its way up, or as an option of a slash command."""

    option_kind: ClassVar = OptionKind.ATTACHMENT

    filename: str
    content: bytes
    description: str | None = None
    content_type: str = "application/octet-stream"


@dataclass(eq=False)
class Message:
    """What stands in a channel, or is shown to one person only."""

    id: int
    channel: "Channel"
    author: "User"
    content: str = ""
    embeds: list[Json] = field(default_factory=list)
    components: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    flags: MessageFlag = MessageFlag.NONE
    #: 0 plain, 19 reply, 20 answer to a command.
    kind: int = 0
    mentions: list["User"] = field(default_factory=list)
    mention_roles: list["Role"] = field(default_factory=list)
    mention_everyone: bool = False
    reference: Json | None = None
    nonce: str | int | None = None
    poll: Json | None = None
    tts: bool = False
    pinned: bool = False
    edited: datetime | None = None
    created: datetime = field(default_factory=lambda: datetime.now(UTC))
    #: What the sender allowed to ping; None where it said nothing, so that everything did.
    allowed_mentions: Json | None = None
    #: Which interaction it answers.
    interaction: Json | None = None
    #: The person who alone sees it.
    only_for: "User | None" = None
    thread: "Channel | None" = None
    deleted: bool = False

    @property
    def ephemeral(self) -> bool:
        return bool(self.flags & MessageFlag.EPHEMERAL)

    @property
    def replied_to(self) -> int | None:
        """The id of the message it answers."""
        return int(self.reference["message_id"]) if self.reference and "message_id" in self.reference else None

    @property
    def buttons(self) -> list[str]:
        """What stands on its buttons, from left to right and top to bottom."""
        return [
            part["label"] for part in every_part(self.components) if part["type"] == Part.BUTTON and "label" in part
        ]

    @property
    def pings(self) -> bool:
        """Whether anybody was notified by being named in it."""
        return bool(self.mentions or self.mention_roles or self.mention_everyone)

    @property
    def text(self) -> str:
        """All that a person reads in it: content, embeds, texts among the components, in that order."""
        return "\n".join(
            part for part in (self.content, *embed_texts(self.embeds), *part_texts(self.components)) if part
        )


def embed_texts(embeds: list[Json]) -> Iterator[str]:
    """Yield every text of every embed, from top to bottom."""
    for embed in embeds:
        yield embed.get("author", {}).get("name", "")
        yield embed.get("title") or ""
        yield embed.get("description") or ""
        for item in embed.get("fields", ()):
            yield f"{item['name']}\n{item['value']}"
        yield embed.get("footer", {}).get("text", "")


def part_texts(components: list[Json]) -> Iterator[str]:
    """Yield the texts displayed among components."""
    for part in every_part(components):
        if part.get("type") == Part.TEXT:
            yield part["content"]


def every_part(components: Any) -> Iterator[Json]:
    """Yield components and those inside them, from top to bottom; what is not an object is passed over."""
    for part in components if isinstance(components, list) else ():
        if not isinstance(part, dict):
            continue
        yield part
        yield from every_part(part.get("components"))
        yield from every_part([part.get("component"), part.get("accessory")])
