"""Putting messages into channels, changing them, taking them away, and telling of it."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tests.fakes.discord import payloads
from tests.fakes.discord.kinds import Intent, Json, MessageFlag
from tests.fakes.discord.messages import Message, Upload, every_part, part_texts
from tests.fakes.discord.permissions import Permission
from tests.fakes.discord.refusal import Refusal

if TYPE_CHECKING:
    from tests.fakes.discord.places import Channel, User
    from tests.fakes.discord.world import World

#: For how long Discord remembers a nonce ("the past few minutes", it says, and no number).
NONCE_KEPT_S = 180.0

#: The flags that an edit changes; the new kind of message cannot be left again, nor who sees it be changed.
CHANGEABLE = MessageFlag.SUPPRESS_EMBEDS | MessageFlag.COMPONENTS_V2


def compose(
    channel: "Channel",
    author: "User",
    body: Json,
    uploads: Sequence[Upload] = (),
    *,
    number: int | None = None,
    interaction: Json | None = None,
) -> Message:
    """Make a message out of a request's body, without posting it."""
    world = channel.world
    message = Message(
        number or world.ids.next(),
        channel,
        author,
        # Discord takes white space off both ends.
        content=(body.get("content") or "").strip(),
        embeds=[_shown(embed) for embed in body.get("embeds") or ()],
        components=numbered(body.get("components") or []),
        attachments=keep_files(world, channel, body, uploads),
        flags=MessageFlag(body.get("flags") or 0),
        nonce=body.get("nonce"),
        poll=body.get("poll"),
        tts=bool(body.get("tts")),
        interaction=interaction,
        allowed_mentions=body.get("allowed_mentions"),
    )
    reference = body.get("message_reference")
    if reference:
        message.kind = 19
        message.reference = {"message_id": str(reference["message_id"]), "channel_id": str(channel.id)}
        if channel.guild is not None:
            message.reference["guild_id"] = str(channel.guild.id)
    find_mentions(message)
    return message


def post(message: Message) -> None:
    """Put a message into its channel and tell everyone; an archived thread opens by it."""
    channel = message.channel
    if channel.thread is not None and channel.thread.archived:
        channel.thread.archived = False
        channel.tell_changed()
    channel.messages.append(message)
    tell(message, "MESSAGE_CREATE")


def tell(message: Message, event: str) -> None:
    """Send MESSAGE_CREATE or MESSAGE_UPDATE."""
    data = payloads.message(message, in_event=True)
    guild = message.channel.guild
    message.channel.world.emit(
        event,
        data,
        needs=Intent.DIRECT_MESSAGES if guild is None else Intent.GUILD_MESSAGES,
        guild_id=message.channel.guild_id,
        hidden=payloads.without_content(data) if payloads.content_is_hidden(message) else None,
    )
    message.channel.world.changes.tell()


def edit(message: Message, body: Json, uploads: Sequence[Upload] = ()) -> None:
    """Change what the body names, and tell of it unless only one person sees it.

    Raises:
        Refusal: 50006, nothing would be left; 50035, what would be left does not go together.
    """
    world = message.channel.world
    content = (body["content"] or "").strip() if "content" in body else message.content
    embeds = [_shown(embed) for embed in body["embeds"] or ()] if "embeds" in body else message.embeds
    components = numbered(body["components"] or []) if "components" in body else message.components
    attachments = message.attachments
    if "attachments" in body:
        kept = {str(each["id"]) for each in body["attachments"] or ()}
        attachments = [each for each in message.attachments if each["id"] in kept]
    attachments = [*attachments, *keep_files(world, message.channel, body, uploads)]
    if not (content or embeds or components or attachments or message.poll or body.get("poll")):
        raise Refusal(50006, fault="the edit leaves nothing in the message")
    new = (message.flags | MessageFlag(body.get("flags") or 0)) & MessageFlag.COMPONENTS_V2
    if new and (content or embeds or message.poll):
        raise Refusal(50035, fault="a message of the new kind (IS_COMPONENTS_V2) would keep its content or embeds")
    message.content, message.embeds, message.components = content, embeds, components
    message.attachments = attachments
    if "flags" in body:
        changed = MessageFlag(body["flags"] or 0) & CHANGEABLE
        message.flags = changed | (message.flags & ~MessageFlag.SUPPRESS_EMBEDS)
    message.flags &= ~MessageFlag.LOADING
    message.poll = body.get("poll", message.poll)
    message.allowed_mentions = body.get("allowed_mentions")
    message.edited = datetime.now(UTC)
    find_mentions(message)
    if message.only_for is None:
        tell(message, "MESSAGE_UPDATE")
    world.changes.tell()


def delete(message: Message) -> None:
    message.deleted = True
    channel = message.channel
    if message in channel.messages:
        channel.messages.remove(message)
        guild_id = channel.guild_id
        data: Json = {"id": str(message.id), "channel_id": str(channel.id)}
        if guild_id is not None:
            data["guild_id"] = str(guild_id)
        needs = Intent.DIRECT_MESSAGES if guild_id is None else Intent.GUILD_MESSAGES
        channel.world.emit("MESSAGE_DELETE", data, needs=needs, guild_id=guild_id)
    channel.world.changes.tell()


def first_with_nonce(world: "World", author: "User", nonce: str | int) -> Message | None:
    """Return the message that the author sent with this nonce of late."""
    known = world.nonces.get((author.id, str(nonce)))
    return known[1] if known is not None and world.clock() - known[0] < NONCE_KEPT_S else None


def find_mentions(message: Message) -> None:
    """Find whom a message pings: what its texts name, as far as `allowed_mentions` lets it."""
    world, guild = message.channel.world, message.channel.guild
    said = "\n".join((message.content, *part_texts(message.components)))
    allowed = message.allowed_mentions
    parse = allowed.get("parse") or () if allowed is not None else ("users", "roles", "everyone")
    users = {str(each) for each in (allowed or {}).get("users") or ()}
    roles = {str(each) for each in (allowed or {}).get("roles") or ()}
    message.mentions = [
        world.users[int(number)]
        for number in dict.fromkeys(re.findall(r"<@!?(\d+)>", said))
        if int(number) in world.users and ("users" in parse or number in users)
    ]
    answered = next((each for each in message.channel.messages if each.id == message.replied_to), None)
    pings = (allowed or {}).get("replied_user", allowed is None)
    if answered is not None and pings and answered.author not in message.mentions:
        message.mentions.append(answered.author)
    if guild is not None:
        message.mention_roles = [
            guild.roles[int(number)]
            for number in dict.fromkeys(re.findall(r"<@&(\d+)>", said))
            if int(number) in guild.roles and ("roles" in parse or number in roles)
        ]
        author = guild.members.get(message.author.id)
        may = author is not None and Permission.MENTION_EVERYONE in message.channel.permissions_of(author)
        message.mention_everyone = may and "everyone" in parse and bool(re.search(r"@(everyone|here)\b", said))


def numbered(components: list[Json]) -> list[Json]:
    """Return components with an `id` each, as Discord gives those that have none."""
    taken = {part["id"] for part in every_part(components) if part.get("id")}
    free = (number for number in range(1, 10_000) if number not in taken)
    for part in every_part(components):
        if not part.get("id"):
            part["id"] = next(free)
    return components


def keep_files(world: "World", channel: "Channel", body: Json, uploads: Sequence[Upload]) -> list[Json]:
    """Keep the contents of uploads and return the attachments that they become."""
    told = {str(each.get("id")): each for each in body.get("attachments") or ()}
    return [attachment(world, channel, upload, told.get(str(place), {})) for place, upload in enumerate(uploads)]


def attachment(world: "World", channel: "Channel", upload: Upload, told: Json) -> Json:
    number = world.ids.next()
    filename = told.get("filename") or upload.filename
    world.files[number] = upload.content
    url = f"{world.address}/attachments/{channel.id}/{number}/{filename}"
    return {
        "id": str(number),
        "filename": filename,
        "description": told.get("description") or upload.description,
        "content_type": upload.content_type,
        "size": len(upload.content),
        "url": url,
        "proxy_url": url,
    }


def _shown(embed: Json) -> Json:
    return {**{key: value for key, value in embed.items() if value is not None}, "type": "rich"}
