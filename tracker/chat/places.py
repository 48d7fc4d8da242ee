"""What the house calls a place, and what Discord calls it; what the bot needs there.

A channel or thread is "discord:<id>", a person "discord:@<id>", a server "discord:<id>" among servers.
"""

import discord

#: The places of this face all begin with it.
PLACES = "discord:"

#: What the bot needs in a server: the invite link asks for this and nothing more. History is read to see
#: whether a post whose answer was lost came through.
NEEDED = discord.Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    embed_links=True,
    read_message_history=True,
)

#: As Discord's settings call them (in English).
NAMES = {
    "view_channel": "View Channel",
    "send_messages": "Send Messages",
    "send_messages_in_threads": "Send Messages in Threads",
    "embed_links": "Embed Links",
    "read_message_history": "Read Message History",
}

Postable = discord.TextChannel | discord.Thread


def channel_place(id_: int) -> str:
    """Return the place of a channel or thread."""
    return f"{PLACES}{id_}"


def person_place(id_: int) -> str:
    """Return the place of a person."""
    return f"{PLACES}@{id_}"


def server_place(id_: int) -> str:
    """Return what subscriptions call a server."""
    return f"{PLACES}{id_}"


def server_of(guild: int | None) -> str:
    """Return what corrections call a server, "" for direct messages."""
    return "" if guild is None else server_place(guild)


def person_of(place: str) -> int | None:
    """Return the id of a person, None where the place is a channel."""
    told = place.removeprefix(PLACES)
    return int(told[1:]) if told.startswith("@") else None


def channel_of(place: str) -> int:
    """Return the id of a channel or thread."""
    return int(place.removeprefix(PLACES))


def shown(place: str) -> str:
    """Return a place as Discord shows it: a mention, which in an embed or without leave pings nobody."""
    person = person_of(place)
    return f"<#{channel_of(place)}>" if person is None else f"<@{person}>"


def missing_in(channel: Postable, me: discord.Member) -> list[str]:
    """Return the permissions, by their names, that the bot lacks to post in a channel or thread."""
    has = channel.permissions_for(me)
    needed = ["view_channel", "embed_links", "read_message_history"]
    needed.insert(1, "send_messages_in_threads" if isinstance(channel, discord.Thread) else "send_messages")
    return [NAMES[name] for name in needed if not getattr(has, name)]


def invite_link(application: int) -> str:
    """Return the link that adds the bot to a server with what it needs and nothing more."""
    return discord.utils.oauth_url(application, permissions=NEEDED, scopes=("bot", "applications.commands"))
