"""The commands that the bot has told Discord of, for everywhere and for single guilds."""

from typing import TYPE_CHECKING

from tests.fakes.discord.kinds import CommandKind, Json
from tests.fakes.discord.permissions import Permission
from tests.fakes.discord.refusal import Refusal

if TYPE_CHECKING:
    from tests.fakes.discord.people import Member
    from tests.fakes.discord.places import Channel
    from tests.fakes.discord.world import World

#: How many commands may be made in a day, in each scope.
CREATES_A_DAY = 200

#: What Discord fills in.
DEFAULTS: Json = {
    "type": int(CommandKind.SLASH),
    "description": "",
    "options": [],
    "default_member_permissions": None,
    "dm_permission": True,
    "contexts": None,
    "integration_types": [0],
    "nsfw": False,
    "name_localizations": None,
    "description_localizations": None,
}


class Commands:
    """By scope: None for everywhere, else a guild's id."""

    def __init__(self, world: "World") -> None:
        self.world = world
        self._scopes: dict[int | None, list[Json]] = {}
        self._created: dict[int | None, int] = {}

    def all(self, scope: int | None = None) -> list[Json]:
        return self._scopes.setdefault(scope, [])

    def names(self, scope: int | None = None) -> list[str]:
        return [command["name"] for command in self.all(scope)]

    def get(self, scope: int | None, number: int) -> Json:
        for command in self.all(scope):
            if int(command["id"]) == number:
                return command
        raise Refusal(10063)

    def overwrite(self, scope: int | None, bodies: list[Json]) -> list[Json]:
        """Put these in the place of all that are there; those that stay keep their ids."""
        there = {_key(command): command for command in self.all(scope)}
        self._count(scope, sum(_key(body) not in there for body in bodies))
        self._scopes[scope] = [self._made(scope, body, there.get(_key(body))) for body in bodies]
        self.world.changes.tell()
        return self.all(scope)

    def create(self, scope: int | None, body: Json) -> Json:
        """Add one; one of the same kind and name is replaced."""
        there = {_key(command): command for command in self.all(scope)}
        self._count(scope, int(_key(body) not in there))
        command = self._made(scope, body, there.pop(_key(body), None))
        self._scopes[scope] = [*there.values(), command]
        self.world.changes.tell()
        return command

    def change(self, scope: int | None, number: int, body: Json) -> Json:
        command = self.get(scope, number)
        command |= _told(body) | {"version": str(self.world.ids.next())}
        return command

    def delete(self, scope: int | None, number: int) -> None:
        self.all(scope).remove(self.get(scope, number))

    def offered(self, who: "Member", channel: "Channel") -> list[Json]:
        """Return what a person finds when they type a slash in a channel."""
        guild = channel.guild
        found = [*self.all(), *(self.all(guild.id) if guild else ())]
        return [command for command in found if _is_for(command, who, channel)]

    def _count(self, scope: int | None, new: int) -> None:
        self._created[scope] = self._created.get(scope, 0) + new
        if self._created[scope] > CREATES_A_DAY:
            raise Refusal(30034, fault=f"more than {CREATES_A_DAY} commands made in a day")

    def _made(self, scope: int | None, body: Json, before: Json | None) -> Json:
        command = DEFAULTS | _told(body) | {"application_id": str(self.world.application_id)}
        if scope is not None:
            command["guild_id"] = str(scope)
        if before is not None and _content(before) == _content(command):
            return before
        number = before["id"] if before is not None else str(self.world.ids.next())
        return command | {"id": number, "version": str(self.world.ids.next())}


def _told(body: Json) -> Json:
    """Return what a body says of a command; permissions are kept as text, as Discord gives them."""
    told = {key: value for key, value in body.items() if key != "id"}
    if (permissions := told.get("default_member_permissions")) is not None:
        told["default_member_permissions"] = str(permissions)
    return told


def _key(command: Json) -> tuple[int, str]:
    return (command.get("type") or CommandKind.SLASH, command["name"])


def _content(command: Json) -> Json:
    return {key: value for key, value in command.items() if key not in ("id", "version")}


def _is_for(command: Json, who: "Member", channel: "Channel") -> bool:
    contexts = command["contexts"]
    if channel.guild is None:
        return "guild_id" not in command and (
            1 in contexts if contexts is not None else bool(command["dm_permission"])
        )
    if contexts is not None and 0 not in contexts:
        return False
    granted = channel.permissions_of(who)
    if not granted & Permission.USE_APPLICATION_COMMANDS:
        return False
    wanted = command["default_member_permissions"]
    if wanted is None or granted & Permission.ADMINISTRATOR:
        return True
    needed = Permission(int(wanted))
    return needed != Permission.NONE and needed in granted
