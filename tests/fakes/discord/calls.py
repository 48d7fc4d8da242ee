"""One REST call on its way to what it does, and what every such doing needs."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.fakes.discord.kinds import Json
from tests.fakes.discord.messages import Message, Upload
from tests.fakes.discord.permissions import Permission
from tests.fakes.discord.places import Channel, Guild, User
from tests.fakes.discord.refusal import Refusal
from tests.fakes.discord.world import World

#: What a route does; None is answered as 204.
Do = Callable[["Call"], Any]


@dataclass(slots=True)
class Call:
    """A request, read and routed."""

    world: World
    method: str
    path: str
    template: str
    #: What the placeholders of the template stand for.
    names: dict[str, str]
    query: dict[str, str]
    #: The JSON sent, {} where there was none.
    body: Any
    uploads: list[Upload] = field(default_factory=list)

    def id(self, name: str) -> int:
        """Return an id out of the address; one that is no number belongs to nothing."""
        told = self.names[name]
        return int(told) if told.isdecimal() else 0

    def channel(self, *needs: Permission) -> Channel:
        """Return the channel of the address, in which the bot must be allowed all that is needed.

        Raises:
            Refusal: 10003, it is not there; 50001, the bot cannot see it; 50013, it may not do this in it.
        """
        channel = self.world.channels.get(self.id("channel_id"))
        if channel is None:
            raise Refusal(10003)
        require(channel, *needs)
        return channel

    def message(self, channel: Channel) -> Message:
        number = self.id("message_id")
        for message in channel.messages:
            if message.id == number:
                return message
        raise Refusal(10008)

    def guild(self) -> Guild:
        """Return the guild of the address; to one that the bot is not in, it has no access."""
        guild = self.world.guilds.get(self.id("guild_id"))
        if guild is None:
            raise Refusal(10004)
        return guild

    def user(self) -> User:
        user = self.world.users.get(self.id("user_id"))
        if user is None:
            raise Refusal(10013)
        return user


@dataclass(frozen=True, slots=True)
class Route:
    method: str
    #: As Discord's OpenAPI file writes it, "/channels/{channel_id}/messages".
    template: str
    do: Do
    #: Whether the address itself is the key, so that no token is asked for.
    open: bool = False

    def names(self, path: str) -> dict[str, str] | None:
        """Return what the placeholders stand for in a path, None if it is another route's."""
        pattern = re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", self.template)
        found = re.fullmatch(pattern, path)
        return found.groupdict() if found else None


#: A route, and what the placeholders of its template stand for in an address.
Found = tuple[Route, dict[str, str]]


class Routes:
    """All routes; those without placeholders are asked first, so that @me is no id."""

    def __init__(self, *tables: Sequence[Route]) -> None:
        self._all = sorted(
            (route for table in tables for route in table), key=lambda route: route.template.count("{")
        )

    def find(self, method: str, path: str) -> Found | None:
        for route in self._all:
            if route.method == method and (names := route.names(path)) is not None:
                return route, names
        return None

    def __iter__(self) -> Iterator[Route]:
        return iter(self._all)


def require(channel: Channel, *needs: Permission) -> None:
    """Refuse what the bot may not do in a channel: 50001 unseen, 50013 not permitted."""
    if channel.guild is None:
        return
    granted = channel.permissions_of(channel.guild.me)
    if Permission.VIEW_CHANNEL not in granted:
        raise Refusal(50001)
    for need in needs:
        if need not in granted:
            raise Refusal(50013)


def page(messages: Sequence[Message], query: dict[str, str]) -> list[Message]:
    """Return the page of a history that a query asks for, newest first."""
    limit = int(query.get("limit", "50"))
    if not 1 <= limit <= 100:
        errors: Json = {
            "limit": {"_errors": [{"code": "NUMBER_TYPE_MAX", "message": "int value should be 1 to 100."}]}
        }
        raise Refusal(50035, errors=errors, fault=f"a history of {limit} messages asked for; 1 to 100 can be")
    if "around" in query:
        middle = int(query["around"])
        before = [each for each in messages if each.id <= middle][-(limit // 2 + 1) :]
        after = [each for each in messages if each.id > middle][: limit // 2]
        return [*before, *after][::-1]
    if "after" in query:
        return [each for each in messages if each.id > int(query["after"])][:limit][::-1]
    if "before" in query:
        messages = [each for each in messages if each.id < int(query["before"])]
    return list(messages[-limit:][::-1])
