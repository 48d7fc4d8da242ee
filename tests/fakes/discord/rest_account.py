"""REST: the bot's account, its application, guilds and people."""

from tests.fakes.discord import payloads
from tests.fakes.discord.calls import Call, Route
from tests.fakes.discord.kinds import Intent, Json
from tests.fakes.discord.refusal import Refusal


def gateway(call: Call) -> Json:
    return {"url": f"{call.world.address.replace('http://', 'ws://')}/gateway"}


def gateway_for_bot(call: Call) -> Json:
    limit = {
        "total": 1000,
        "remaining": 1000 - len(call.world.record.identifies),
        "reset_after": 0,
        "max_concurrency": 1,
    }
    return gateway(call) | {"shards": 1, "session_start_limit": limit}


def me(call: Call) -> Json:
    return payloads.user(call.world.bot)


def change_me(call: Call) -> Json:
    call.world.bot.name = call.body.get("username", call.world.bot.name)
    return payloads.user(call.world.bot)


def application(call: Call) -> Json:
    return payloads.application(call.world)


def my_guilds(call: Call) -> list[Json]:
    return [
        {
            "id": str(guild.id),
            "name": guild.name,
            "icon": None,
            "owner": False,
            "permissions": str(int(guild.permissions_of(guild.me))),
            "features": [],
        }
        for guild in call.world.guilds.values()
    ]


def leave_guild(call: Call) -> None:
    call.world.remove_guild(call.guild())


def open_direct_messages(call: Call) -> Json:
    user = call.world.users.get(int(call.body["recipient_id"]))
    if user is None:
        raise Refusal(10013)
    if user is call.world.bot:
        raise Refusal(50007, fault="direct messages to the bot itself")
    return payloads.channel(call.world.direct_messages(user))


def user(call: Call) -> Json:
    return payloads.user(call.user())


def guild(call: Call) -> Json:
    found = call.guild()
    data = payloads.guild(found)
    if call.query.get("with_counts") in ("true", "1"):
        data |= {"approximate_member_count": len(found.members), "approximate_presence_count": 1}
    return data


def channels(call: Call) -> list[Json]:
    return [payloads.channel(channel) for channel in call.guild().channels]


def roles(call: Call) -> list[Json]:
    return [payloads.role(role) for role in call.guild().roles.values()]


def member(call: Call) -> Json:
    found = call.guild().members.get(call.id("user_id"))
    if found is None:
        raise Refusal(10007)
    return payloads.member(found)


def members(call: Call) -> list[Json]:
    if Intent.GUILD_MEMBERS not in call.world.privileged:
        raise Refusal(50001)
    after, limit = int(call.query.get("after", "0")), int(call.query.get("limit", "1"))
    found = sorted((each for each in call.guild().members.values() if each.id > after), key=lambda each: each.id)
    return [payloads.member(each) for each in found[:limit]]


ROUTES = (
    Route("GET", "/gateway", gateway, open=True),
    Route("GET", "/gateway/bot", gateway_for_bot),
    Route("GET", "/users/@me", me),
    Route("PATCH", "/users/@me", change_me),
    Route("GET", "/oauth2/applications/@me", application),
    Route("GET", "/applications/@me", application),
    Route("GET", "/users/@me/guilds", my_guilds),
    Route("DELETE", "/users/@me/guilds/{guild_id}", leave_guild),
    Route("POST", "/users/@me/channels", open_direct_messages),
    Route("GET", "/users/{user_id}", user),
    Route("GET", "/guilds/{guild_id}", guild),
    Route("GET", "/guilds/{guild_id}/channels", channels),
    Route("GET", "/guilds/{guild_id}/roles", roles),
    Route("GET", "/guilds/{guild_id}/members", members),
    Route("GET", "/guilds/{guild_id}/members/{user_id}", member),
)
