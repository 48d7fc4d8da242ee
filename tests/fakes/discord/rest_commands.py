"""REST: the bot's commands, for everywhere and for single guilds."""

from tests.fakes.discord.calls import Call, Route
from tests.fakes.discord.commands import Commands
from tests.fakes.discord.kinds import Json
from tests.fakes.discord.refusal import Refusal


def _of(call: Call) -> tuple[Commands, int | None]:
    """Return the commands and the scope of an address."""
    if call.id("application_id") != call.world.application_id:
        raise Refusal(20012, fault=f"{call.path} is another application's")
    return call.world.commands, call.guild().id if "guild_id" in call.names else None


def listed(call: Call) -> list[Json]:
    commands, scope = _of(call)
    return commands.all(scope)


def overwrite(call: Call) -> list[Json]:
    commands, scope = _of(call)
    call.world.record.syncs.append((call.path, call.body))
    return commands.overwrite(scope, call.body)


def create(call: Call) -> Json:
    commands, scope = _of(call)
    return commands.create(scope, call.body)


def get(call: Call) -> Json:
    commands, scope = _of(call)
    return commands.get(scope, call.id("command_id"))


def change(call: Call) -> Json:
    commands, scope = _of(call)
    return commands.change(scope, call.id("command_id"), call.body)


def delete(call: Call) -> None:
    commands, scope = _of(call)
    commands.delete(scope, call.id("command_id"))


ROUTES = tuple(
    route
    for base in (
        "/applications/{application_id}/commands",
        "/applications/{application_id}/guilds/{guild_id}/commands",
    )
    for route in (
        Route("GET", base, listed),
        Route("PUT", base, overwrite),
        Route("POST", base, create),
        Route("GET", f"{base}/{{command_id}}", get),
        Route("PATCH", f"{base}/{{command_id}}", change),
        Route("DELETE", f"{base}/{{command_id}}", delete),
    )
)
