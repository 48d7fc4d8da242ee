"""REST: channels, threads and forum posts."""

from datetime import UTC, datetime

from tests.fakes.discord import payloads, posting
from tests.fakes.discord.calls import Call, Route, require
from tests.fakes.discord.kinds import ChannelKind, Intent, Json, MessageFlag
from tests.fakes.discord.permissions import Overwrite, Permission
from tests.fakes.discord.places import Channel, ThreadState
from tests.fakes.discord.refusal import Refusal

CREATING = {
    ChannelKind.PUBLIC_THREAD: Permission.CREATE_PUBLIC_THREADS,
    ChannelKind.ANNOUNCEMENT_THREAD: Permission.CREATE_PUBLIC_THREADS,
    ChannelKind.PRIVATE_THREAD: Permission.CREATE_PRIVATE_THREADS,
}


def get(call: Call) -> Json:
    return payloads.channel(call.channel())


def change(call: Call) -> Json:
    """Change a channel or thread; the bot may close and tag threads of its own."""
    channel, body = call.channel(), call.body
    if channel.thread is not None:
        own = channel.thread.owner is call.world.bot
        if not (own and not body.get("locked")):
            require(channel, Permission.MANAGE_THREADS)
        state = channel.thread
        state.archived = body.get("archived", state.archived)
        state.locked = body.get("locked", state.locked)
        state.archive_after_min = body.get("auto_archive_duration", state.archive_after_min)
        if "applied_tags" in body and channel.parent is not None:
            state.tags = _tags(channel.parent, body)
        state.changed = datetime.now(UTC)
    else:
        require(channel, Permission.MANAGE_CHANNELS)
        channel.topic = body.get("topic", channel.topic)
        for told in body.get("permission_overwrites") or ():
            overwrite = Overwrite(Permission(int(told["allow"])), Permission(int(told["deny"])))
            channel.overwrites[int(told["id"])] = overwrite
    channel.name = body.get("name", channel.name)
    channel.tell_changed()
    return payloads.channel(channel)


def delete(call: Call) -> Json:
    channel = call.channel()
    data = payloads.channel(channel)
    if channel.guild is not None:
        require(channel, Permission.MANAGE_THREADS if channel.is_thread else Permission.MANAGE_CHANNELS)
        call.world.delete_channel(channel)
    return data


def create_in_guild(call: Call) -> Json:
    guild = call.guild()
    if Permission.MANAGE_CHANNELS not in guild.permissions_of(guild.me):
        raise Refusal(50013)
    kind = ChannelKind(call.body.get("type") or 0)
    return payloads.channel(guild.add_channel(call.body["name"], kind=kind, topic=call.body.get("topic")))


def start_thread(call: Call) -> Json:
    """Make a thread without a message, or a post in a forum."""
    channel = call.channel()
    if channel.is_forum:
        return _post(call, channel)
    if "message" in call.body:
        raise Refusal(50024, fault=f"a post in {channel.name!r}, which is no forum")
    kind = ChannelKind(call.body.get("type", ChannelKind.PRIVATE_THREAD))
    require(channel, CREATING.get(kind, Permission.NONE))
    thread = _made(call, channel, kind, call.world.ids.next())
    call.world.add_channel(thread)
    return payloads.channel(thread)


def start_thread_at(call: Call) -> Json:
    """Make a thread that hangs on a message; it has the message's id."""
    channel = call.channel(Permission.CREATE_PUBLIC_THREADS)
    message = call.message(channel)
    if channel.kind not in (ChannelKind.TEXT, ChannelKind.ANNOUNCEMENT):
        raise Refusal(50024)
    if message.id in call.world.channels:
        raise Refusal(160004)
    announced = channel.kind is ChannelKind.ANNOUNCEMENT
    kind = ChannelKind.ANNOUNCEMENT_THREAD if announced else ChannelKind.PUBLIC_THREAD
    thread = _made(call, channel, kind, message.id)
    call.world.add_channel(thread)
    message.thread = thread
    message.flags |= MessageFlag.HAS_THREAD
    posting.tell(message, "MESSAGE_UPDATE")
    return payloads.channel(thread)


def _post(call: Call, forum: Channel) -> Json:
    body = call.body["message"]
    needs = [Permission.SEND_MESSAGES]
    if call.uploads:
        needs.append(Permission.ATTACH_FILES)
    if body.get("embeds"):
        needs.append(Permission.EMBED_LINKS)
    require(forum, *needs)
    tags = _tags(forum, call.body)
    world = call.world
    thread = _made(call, forum, ChannelKind.PUBLIC_THREAD, world.ids.next())
    assert thread.thread is not None
    thread.thread.tags = tags
    world.add_channel(thread)
    world.record.note_mentions(body)
    message = posting.compose(thread, world.bot, body, call.uploads, number=thread.id)
    posting.post(message)
    return payloads.channel(thread) | {"message": payloads.message(message)}


def _tags(forum: Channel, body: Json) -> list[int]:
    """Return the tags named in a body, of those that the forum offers."""
    named = [int(tag) for tag in body.get("applied_tags") or ()]
    offered = {int(tag["id"]) for tag in forum.tags}
    if unknown := set(named) - offered:
        errors = {"applied_tags": {"_errors": [{"code": "INVALID_TAG", "message": "Unknown tag"}]}}
        raise Refusal(50035, errors=errors, fault=f"tags {sorted(unknown)} that {forum.name!r} does not have")
    if forum.tag_required and not named:
        raise Refusal(40067)
    return named


def _made(call: Call, parent: Channel, kind: ChannelKind, number: int) -> Channel:
    bot = call.world.bot
    state = ThreadState(bot, archive_after_min=call.body.get("auto_archive_duration") or 1440, members={bot.id})
    return Channel(call.world, number, kind, call.body["name"], guild=parent.guild, parent=parent, thread=state)


def active(call: Call) -> Json:
    guild = call.guild()
    seen = [each for each in guild.threads if Permission.VIEW_CHANNEL in each.permissions_of(guild.me)]
    return _listed(call, seen)


def archived(call: Call) -> Json:
    channel = call.channel(Permission.READ_MESSAGE_HISTORY)
    public = [each for each in channel.threads if each.kind is not ChannelKind.PRIVATE_THREAD]
    found = [each for each in public if each.thread is not None and each.thread.archived]
    found.sort(key=lambda each: each.thread.changed if each.thread else each.id, reverse=True)
    before = call.query.get("before")
    if before is not None:
        until = datetime.fromisoformat(before)
        found = [each for each in found if each.thread is not None and each.thread.changed < until]
    limit = int(call.query.get("limit", "50"))
    return _listed(call, found[:limit]) | {"has_more": len(found) > limit}


def _listed(call: Call, threads: list[Channel]) -> Json:
    bot = call.world.bot.id
    joined = [each for each in threads if each.thread is not None and bot in each.thread.members]
    return {
        "threads": [payloads.channel(each) for each in threads],
        "members": [payloads.thread_member(each, bot) for each in joined],
    }


def join(call: Call) -> None:
    _membership(call, joins=True)


def leave(call: Call) -> None:
    _membership(call, joins=False)


def _membership(call: Call, *, joins: bool) -> None:
    channel = call.channel()
    if channel.thread is None:
        raise Refusal(50024)
    if channel.thread.archived:
        raise Refusal(50083)
    bot = call.world.bot.id
    if joins:
        channel.thread.members.add(bot)
    else:
        channel.thread.members.discard(bot)
    data: Json = {"id": str(channel.id), "guild_id": str(channel.guild.id if channel.guild else 0)}
    data |= {
        "member_count": len(channel.thread.members),
        "added_members": [payloads.thread_member(channel, bot)] if joins else [],
        "removed_member_ids": [] if joins else [str(bot)],
    }
    call.world.emit("THREAD_MEMBERS_UPDATE", data, needs=Intent.GUILDS, guild_id=channel.guild_id)


CHANNEL = "/channels/{channel_id}"

ROUTES = (
    Route("GET", CHANNEL, get),
    Route("PATCH", CHANNEL, change),
    Route("DELETE", CHANNEL, delete),
    Route("POST", "/guilds/{guild_id}/channels", create_in_guild),
    Route("POST", f"{CHANNEL}/threads", start_thread),
    Route("POST", f"{CHANNEL}/messages/{{message_id}}/threads", start_thread_at),
    Route("GET", f"{CHANNEL}/threads/archived/public", archived),
    Route("PUT", f"{CHANNEL}/thread-members/@me", join),
    Route("DELETE", f"{CHANNEL}/thread-members/@me", leave),
    Route("GET", "/guilds/{guild_id}/threads/active", active),
)
