"""The JSON in which Discord tells of its things."""

from datetime import datetime
from typing import TYPE_CHECKING

from tests.fakes.discord.kinds import ChannelKind, Json

if TYPE_CHECKING:
    from tests.fakes.discord.messages import Message
    from tests.fakes.discord.people import Member
    from tests.fakes.discord.places import Channel, Guild, Role, User
    from tests.fakes.discord.world import World


def user(of: "User") -> Json:
    return {
        "id": str(of.id),
        "username": of.name,
        "global_name": None if of.bot else of.name,
        "discriminator": "0000" if of.bot else "0",
        "avatar": None,
        "bot": of.bot,
        "public_flags": 0,
        "flags": 0,
    }


def member(of: "Member", *, with_user: bool = True) -> Json:
    data: Json = {
        "nick": of.nick,
        "avatar": None,
        "roles": [str(role.id) for role in of.roles],
        "joined_at": moment(of.joined),
        "premium_since": None,
        "deaf": False,
        "mute": False,
        "pending": False,
        "flags": 0,
        "communication_disabled_until": None,
    }
    return {**data, "user": user(of.user)} if with_user else data


def role(of: "Role") -> Json:
    return {
        "id": str(of.id),
        "name": of.name,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "icon": None,
        "unicode_emoji": None,
        "position": of.position,
        "permissions": str(int(of.permissions)),
        "managed": False,
        "mentionable": True,
        "flags": 0,
    }


def channel(of: "Channel") -> Json:
    """Return a channel, a thread or direct messages."""
    data: Json = {"id": str(of.id), "type": int(of.kind), "last_message_id": _last(of), "flags": 0}
    if of.recipient is not None:
        return {**data, "recipients": [user(of.recipient)]}
    assert of.guild is not None
    data |= {"name": of.name, "guild_id": str(of.guild.id), "parent_id": of.parent and str(of.parent.id)}
    if of.thread is not None:
        return data | _thread(of)
    data |= {
        "position": of.position,
        "topic": of.topic,
        "nsfw": False,
        "rate_limit_per_user": 0,
        "permission_overwrites": [
            {
                "id": str(number),
                "type": 0 if number in of.guild.roles else 1,
                "allow": str(int(overwrite.allow)),
                "deny": str(int(overwrite.deny)),
            }
            for number, overwrite in of.overwrites.items()
        ],
    }
    if of.kind is ChannelKind.VOICE:
        data |= {"bitrate": 64000, "user_limit": 0, "rtc_region": None}
    if of.is_forum:
        data |= {
            "available_tags": of.tags,
            "default_reaction_emoji": None,
            "default_sort_order": None,
            "default_forum_layout": 0,
            "flags": 1 << 4 if of.tag_required else 0,
        }
    return data


def _thread(of: "Channel") -> Json:
    state = of.thread
    assert state is not None
    return {
        "owner_id": str(state.owner.id),
        "message_count": len(of.messages),
        "total_message_sent": len(of.messages),
        "member_count": len(state.members),
        "rate_limit_per_user": 0,
        "applied_tags": [str(tag) for tag in state.tags],
        "thread_metadata": {
            "archived": state.archived,
            "auto_archive_duration": state.archive_after_min,
            "archive_timestamp": moment(state.changed),
            "locked": state.locked,
            "create_timestamp": moment(state.created),
        },
    }


def thread_member(of: "Channel", user_id: int) -> Json:
    assert of.thread is not None
    return {"id": str(of.id), "user_id": str(user_id), "join_timestamp": moment(of.thread.changed), "flags": 0}


def guild(of: "Guild") -> Json:
    """Return a guild as REST gives it; GUILD_CREATE has more."""
    return {
        "id": str(of.id),
        "name": of.name,
        "icon": None,
        "splash": None,
        "discovery_splash": None,
        "banner": None,
        "description": None,
        "owner_id": str(of.owner.id),
        "afk_channel_id": None,
        "afk_timeout": 300,
        "verification_level": 1,
        "default_message_notifications": 1,
        "explicit_content_filter": 0,
        "mfa_level": 0,
        "nsfw_level": 0,
        "premium_tier": 0,
        "premium_subscription_count": 0,
        "premium_progress_bar_enabled": False,
        "preferred_locale": of.locale,
        "features": [],
        "emojis": [],
        "stickers": [],
        "roles": [role(each) for each in of.roles.values()],
        "system_channel_id": None,
        "system_channel_flags": 0,
        "rules_channel_id": None,
        "public_updates_channel_id": None,
        "safety_alerts_channel_id": None,
        "vanity_url_code": None,
        "max_members": 500000,
        "application_id": None,
    }


def guild_created(of: "Guild", *, all_members: bool) -> Json:
    """Return GUILD_CREATE's payload; without the members intent, of the members only the bot is in it."""
    members = list(of.members.values()) if all_members else [of.me]
    return guild(of) | {
        "joined_at": moment(of.me.joined),
        "large": False,
        "unavailable": False,
        "member_count": len(of.members),
        "members": [member(each) for each in members],
        "channels": [channel(each) for each in of.channels],
        "threads": [
            channel(each) | ({"member": thread_member(each, of.me.id)} if _joined(each, of.me.id) else {})
            for each in of.threads
        ],
        "voice_states": [],
        "presences": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
    }


def message(of: "Message", *, in_event: bool = False) -> Json:
    """Return a message; an event names the guild and the author's membership besides."""
    data: Json = {
        "id": str(of.id),
        "channel_id": str(of.channel.id),
        "type": of.kind,
        "author": user(of.author),
        "content": of.content,
        "timestamp": moment(of.created),
        "edited_timestamp": of.edited and moment(of.edited),
        "tts": of.tts,
        "mention_everyone": of.mention_everyone,
        "mentions": [user(each) for each in of.mentions],
        "mention_roles": [str(each.id) for each in of.mention_roles],
        "attachments": of.attachments,
        "embeds": of.embeds,
        "components": of.components,
        "pinned": of.pinned,
        "flags": int(of.flags),
    }
    world = of.channel.world
    if of.author is world.bot:
        data["application_id"] = str(world.application_id)
    if of.nonce is not None:
        data["nonce"] = of.nonce
    if of.poll is not None:
        data["poll"] = of.poll
    if of.interaction is not None:
        data["interaction_metadata"] = of.interaction
        data["webhook_id"] = str(world.application_id)
    if of.thread is not None:
        data["thread"] = channel(of.thread)
    if of.reference is not None:
        data["message_reference"] = of.reference
        answered = next((each for each in of.channel.messages if each.id == of.replied_to), None)
        data["referenced_message"] = answered and message(answered)
    guild_of = of.channel.guild
    if in_event and guild_of is not None:
        data["guild_id"] = str(guild_of.id)
        if (author := guild_of.members.get(of.author.id)) is not None:
            data["member"] = member(author, with_user=False)
        for each in data["mentions"]:
            if (mentioned := guild_of.members.get(int(each["id"]))) is not None:
                each["member"] = member(mentioned, with_user=False)
    return data


def without_content(data: Json) -> Json:
    """Return a message as it comes to those without the message-content intent."""
    hidden = {**data, "content": "", "embeds": [], "attachments": [], "components": []}
    hidden.pop("poll", None)
    if hidden.get("referenced_message"):
        hidden["referenced_message"] = without_content(hidden["referenced_message"])
    return hidden


def content_is_hidden(of: "Message") -> bool:
    """Say whether the message-content intent is needed to read it."""
    world = of.channel.world
    return of.channel.guild is not None and of.author is not world.bot and world.bot not in of.mentions


def application(world: "World") -> Json:
    owner = world.developer
    return {
        "id": str(world.application_id),
        "name": world.bot.name,
        "icon": None,
        "description": "",
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        # A team's application has an owner too, but a made-up one to whom nobody can write.
        "owner": user(owner) if world.team_owner is None else user(owner) | {"id": "1", "username": "team1"},
        "team": None if world.team_owner is None else _team(world.team_owner),
        "flags": int(world.application_flags),
        "bot": user(world.bot),
    }


def _team(owner: "User") -> Json:
    member = {"membership_state": 2, "team_id": "1", "permissions": ["*"], "role": "admin", "user": user(owner)}
    return {"id": "1", "name": "Team", "icon": None, "owner_user_id": str(owner.id), "members": [member]}


def moment(at: datetime) -> str:
    return at.isoformat()


def _last(of: "Channel") -> str | None:
    return str(of.messages[-1].id) if of.messages else None


def _joined(thread: "Channel", user_id: int) -> bool:
    return thread.thread is not None and user_id in thread.thread.members
