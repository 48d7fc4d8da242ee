"""REST: messages in channels."""

from datetime import UTC, datetime
from typing import Any

from tests.fakes.discord import payloads, posting
from tests.fakes.discord.calls import Call, Route, page, require
from tests.fakes.discord.kinds import ChannelKind, Intent, Json, MessageFlag
from tests.fakes.discord.messages import Message
from tests.fakes.discord.permissions import Permission
from tests.fakes.discord.places import Channel
from tests.fakes.discord.refusal import Refusal

PINS_A_CHANNEL = 250

#: Either of these lets one pin.
PINNING = Permission.PIN_MESSAGES | Permission.MANAGE_MESSAGES


def shown_to_bot(message: Message) -> Json:
    """Return a message as the bot may read it: REST hides contents just as the gateway does."""
    data = payloads.message(message)
    hidden = payloads.content_is_hidden(message) and Intent.MESSAGE_CONTENT not in message.channel.world.privileged
    return payloads.without_content(data) if hidden else data


def check_may_post(channel: Channel, body: Json, *, files: bool) -> None:
    """Refuse what the bot lacks the permission to send here."""
    needs = [Permission.SEND_MESSAGES_IN_THREADS if channel.is_thread else Permission.SEND_MESSAGES]
    if files:
        needs.append(Permission.ATTACH_FILES)
    if body.get("message_reference"):
        needs.append(Permission.READ_MESSAGE_HISTORY)
    # Without EMBED_LINKS Discord refuses embeds sent by a bot.
    if body.get("embeds"):
        needs.append(Permission.EMBED_LINKS)
    require(channel, *needs)
    if channel.kind in (ChannelKind.FORUM, ChannelKind.MEDIA, ChannelKind.CATEGORY):
        raise Refusal(50008, fault=f"a message into {channel.name!r}, which is a {channel.kind.name.lower()}")
    if channel.recipient is not None and not channel.recipient.dms_open:
        raise Refusal(50007)
    if channel.thread is not None and channel.thread.locked and channel.thread.archived:
        require(channel, Permission.MANAGE_THREADS)


def create(call: Call) -> Json:
    channel = call.channel()
    check_may_post(channel, call.body, files=bool(call.uploads))
    world, nonce = call.world, call.body.get("nonce")
    if nonce is not None and call.body.get("enforce_nonce"):
        before = posting.first_with_nonce(world, world.bot, nonce)
        if before is not None:
            return payloads.message(before)
    reference = call.body.get("message_reference")
    if reference and not any(each.id == int(reference["message_id"]) for each in channel.messages):
        if reference.get("fail_if_not_exists", True):
            errors = {
                "message_reference": {
                    "_errors": [{"code": "REPLIES_UNKNOWN_MESSAGE", "message": "Unknown message"}]
                }
            }
            raise Refusal(50035, errors=errors)
        call.body["message_reference"] = None
    world.record.note_mentions(call.body)
    message = posting.compose(channel, world.bot, call.body, call.uploads)
    if nonce is not None:
        world.nonces[world.bot.id, str(nonce)] = (world.clock(), message)
    posting.post(message)
    return payloads.message(message)


def history(call: Call) -> list[Json]:
    channel = call.channel()
    granted = channel.guild is None or Permission.READ_MESSAGE_HISTORY in channel.permissions_of(channel.guild.me)
    return [shown_to_bot(message) for message in page(channel.messages, call.query)] if granted else []


def get(call: Call) -> Json:
    channel = call.channel(Permission.READ_MESSAGE_HISTORY)
    return shown_to_bot(call.message(channel))


def edit(call: Call) -> Json:
    channel = call.channel()
    message = call.message(channel)
    if message.author is not call.world.bot:
        # Of others' messages only the flags can be changed.
        if set(call.body) - {"flags"}:
            raise Refusal(50005)
        require(channel, Permission.MANAGE_MESSAGES)
    if call.body.get("embeds"):
        require(channel, Permission.EMBED_LINKS)
    if channel.thread is not None and channel.thread.archived:
        raise Refusal(50083)
    call.world.record.note_mentions(call.body)
    posting.edit(message, call.body, call.uploads)
    return payloads.message(message)


def delete(call: Call) -> None:
    channel = call.channel()
    message = call.message(channel)
    if message.author is not call.world.bot:
        require(channel, Permission.MANAGE_MESSAGES)
    posting.delete(message)


def crosspost(call: Call) -> Json:
    channel = call.channel(Permission.SEND_MESSAGES)
    message = call.message(channel)
    if channel.kind is not ChannelKind.ANNOUNCEMENT:
        raise Refusal(50024)
    if message.author is not call.world.bot:
        require(channel, Permission.MANAGE_MESSAGES)
    if message.flags & MessageFlag.CROSSPOSTED:
        raise Refusal(40033)
    message.flags |= MessageFlag.CROSSPOSTED
    posting.tell(message, "MESSAGE_UPDATE")
    return payloads.message(message)


def typing(call: Call) -> None:
    channel = call.channel()
    check_may_post(channel, {}, files=False)
    channel.typed += 1
    call.world.changes.tell()


def pins(call: Call) -> Json:
    channel = call.channel(Permission.READ_MESSAGE_HISTORY)
    pinned = [message for message in channel.messages if message.pinned][::-1]
    items = [{"pinned_at": payloads.moment(each.created), "message": shown_to_bot(each)} for each in pinned]
    return {"items": items, "has_more": False}


def pin(call: Call) -> None:
    _pinned(call, on=True)


def unpin(call: Call) -> None:
    _pinned(call, on=False)


def _pinned(call: Call, *, on: bool) -> None:
    channel = call.channel()
    if channel.guild is not None and not channel.permissions_of(channel.guild.me) & PINNING:
        raise Refusal(50013)
    message = call.message(channel)
    if on and sum(each.pinned for each in channel.messages) >= PINS_A_CHANNEL:
        raise Refusal(30003)
    message.pinned = on
    data: Json = {"channel_id": str(channel.id), "last_pin_timestamp": payloads.moment(datetime.now(UTC))}
    if channel.guild is not None:
        data["guild_id"] = str(channel.guild.id)
    needs = Intent.DIRECT_MESSAGES if channel.guild is None else Intent.GUILDS
    call.world.emit("CHANNEL_PINS_UPDATE", data, needs=needs, guild_id=channel.guild_id)


def bulk_delete(call: Call) -> None:
    channel = call.channel(Permission.MANAGE_MESSAGES)
    wanted: Any = {int(number) for number in call.body["messages"]}
    for message in [each for each in channel.messages if each.id in wanted]:
        posting.delete(message)


MESSAGES = "/channels/{channel_id}/messages"

ROUTES = (
    Route("POST", MESSAGES, create),
    Route("GET", MESSAGES, history),
    Route("POST", f"{MESSAGES}/bulk-delete", bulk_delete),
    Route("GET", f"{MESSAGES}/pins", pins),
    Route("PUT", f"{MESSAGES}/pins/{{message_id}}", pin),
    Route("DELETE", f"{MESSAGES}/pins/{{message_id}}", unpin),
    Route("GET", f"{MESSAGES}/{{message_id}}", get),
    Route("PATCH", f"{MESSAGES}/{{message_id}}", edit),
    Route("DELETE", f"{MESSAGES}/{{message_id}}", delete),
    Route("POST", f"{MESSAGES}/{{message_id}}/crosspost", crosspost),
    Route("POST", "/channels/{channel_id}/typing", typing),
)
