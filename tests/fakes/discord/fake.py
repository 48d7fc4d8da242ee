"""A Discord of one's own on 127.0.0.1: REST and gateway, with everything that a test may do to it.

    async with FakeDiscord() as discord:
        channel = discord.add_guild("Choirs").add_channel("funding")
        ...

It is used in two ways: with a discord.py client in the same loop, or with the real program in a child process that is
given `discord.environment`. docs/fake-discord.md tells the rest.
"""

import asyncio
import os
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from aiohttp import web

from tests.fakes.discord.changes import Changes
from tests.fakes.discord.faults import Fault, Faults, Planned
from tests.fakes.discord.gateway import Gateway
from tests.fakes.discord.kinds import ChannelKind, Intent
from tests.fakes.discord.messages import Message
from tests.fakes.discord.openapi import BodyCheck
from tests.fakes.discord.people import Member
from tests.fakes.discord.permissions import Permission
from tests.fakes.discord.places import Channel, Guild, new_guild
from tests.fakes.discord.record import Record, Seen
from tests.fakes.discord.server import API, LARGEST_REQUEST, Server
from tests.fakes.discord.world import World

TOKEN = "MTIz.fake.token"


class FakeDiscord:
    """The whole of it.

    Args:
        privileged: the privileged intents granted in the portal.
        within_s: how long waiting methods wait before they fail.
        answer_within_s: how long the bot has for the first answer to an interaction; three seconds, as on Discord.
        strict: whether leaving the context fails where a rule was broken (see `assert_clean`).
        openapi: Discord's OpenAPI file; without it, the one that the variable DISCORD_OPENAPI names, if it does.
    """

    def __init__(
        self,
        *,
        privileged: Intent = Intent.NONE,
        within_s: float = 10.0,
        answer_within_s: float = 3.0,
        strict: bool = True,
        openapi: Path | None = None,
    ) -> None:
        self.token = TOKEN
        self.strict = strict
        self.changes = Changes(within_s)
        clock = asyncio.get_running_loop().time
        self.world = World(
            changes=self.changes, clock=clock, privileged=privileged, answer_within_s=answer_within_s
        )
        self.changes.so_far = self.world.record.so_far
        self.gateway = Gateway(self.world, token=self.token)
        self.world.emit = self.gateway.emit
        self._faults = Faults()
        named = openapi or _named_openapi()
        body_check = BodyCheck.load(named) if named is not None else None
        self._server = Server(self.world, token=self.token, faults=self._faults, openapi=body_check)
        app = web.Application(client_max_size=LARGEST_REQUEST)
        app.router.add_get("/gateway", self.gateway.handle)
        app.router.add_get("/gateway/", self.gateway.handle)
        app.router.add_get("/attachments/{channel}/{id:\\d+}/{name}", self._server.file)
        app.router.add_route("*", API + "/{path:.*}", self._server.handle)
        self._runner = web.AppRunner(app, access_log=None, handle_signals=False, shutdown_timeout=0.1)
        self._site: web.TCPSite | None = None
        self._port = 0

    async def __aenter__(self) -> Self:
        await self._runner.setup()
        await self.up()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._cut_gateway()
        await self._runner.cleanup()
        if self.strict and error is None:
            self.assert_clean()

    # Where it is

    @property
    def address(self) -> str:
        """ "http://127.0.0.1:8123"."""
        return self.world.address

    @property
    def api(self) -> str:
        """What the program calls DISCORD_API_URL."""
        return self.address + API

    @property
    def gateway_address(self) -> str:
        return self.address.replace("http://", "ws://") + "/gateway"

    @property
    def environment(self) -> dict[str, str]:
        """What the real program is given to find this Discord."""
        return {"DISCORD_API_URL": self.api, "DISCORD_TOKEN": self.token}

    # What there is

    def add_guild(self, name: str, *, bot_permissions: Permission = Permission.NONE) -> Guild:
        """Make a guild with the bot in it; `bot_permissions` come on top of @everyone's."""
        guild = new_guild(self.world, name, bot_permissions=bot_permissions)
        self.world.add_guild(guild)
        return guild

    def add_person(self, name: str, *, locale: str = "en-GB", dms_open: bool = True) -> Member:
        """Make somebody who is in no guild and knows the bot from direct messages."""
        return Member(self.world, self.world.add_user(name, locale=locale, dms_open=dms_open))

    @property
    def owner(self) -> Member:
        """Who made the application: its owner, unless it belongs to a team."""
        return Member(self.world, self.world.developer)

    def set_team(self, owner: Member) -> None:
        """Let the application belong to a team, which somebody owns."""
        self.world.team_owner = owner.user

    @property
    def me(self) -> str:
        """The bot's mention."""
        return self.world.bot.mention

    def forget_nonces(self) -> None:
        """Let the few minutes be over for which Discord remembers nonces."""
        self.world.nonces.clear()

    def expire_tokens(self) -> None:
        """Let the fifteen minutes of every interaction so far be over."""
        self.world.interactions.expire()

    # What it saw

    @property
    def record(self) -> Record:
        return self.world.record

    @property
    def requests(self) -> list[Seen]:
        return self.record.requests

    @property
    def violations(self) -> list[str]:
        return self.record.violations

    def asked(self, method: str = "*", path: str = "*") -> list[Seen]:
        """Return the requests that fit; `*` stands for anything."""
        return self.record.asked(method, path)

    def take_violations(self) -> list[str]:
        """Return the rules broken so far and forget them: the test expected them."""
        taken, self.record.violations = self.record.violations, []
        return taken

    def assert_clean(self) -> None:
        """Fail if the bot broke one of Discord's rules."""
        assert not self.violations, "Discord's rules were broken:\n" + "\n".join(self.violations)

    # Waiting

    async def until(
        self, look: Callable[[], object], *, what: str = "something", within_s: float | None = None
    ) -> None:
        """Wait until `look` gives something true; it is asked after every change."""
        await self.changes.until(lambda: look() or None, what=what, within_s=within_s)

    async def connected(self) -> None:
        """Wait until the bot is on the gateway."""
        await self.until(lambda: self.gateway.live, what="the bot at the gateway")

    async def disconnected(self) -> None:
        """Wait until the bot has left the gateway."""
        await self.until(lambda: not self.gateway.connections, what="the bot to leave the gateway")

    async def synced(self, scope: int | None = None) -> list[str]:
        """Wait until the bot has commands, everywhere or in the guild of this id; return their names."""
        await self.until(lambda: self.world.commands.all(scope), what="commands")
        return self.world.commands.names(scope)

    async def reply_to(self, message: Message, *, within_s: float | None = None) -> Message:
        """Return the bot's answer to a message: one that refers to it, or in direct messages the next one."""
        direct = message.channel.guild is None
        return await message.channel.wait_for_message(
            lambda found: found.replied_to == message.id or direct, after=message, within_s=within_s
        )

    # What goes wrong

    def fail(self, method: str, path: str, fault: Fault, *, times: int | None = 1) -> Planned:
        """Let requests fail whose method and path fit (`*` stands for anything), so often; None for always."""
        return self._faults.plan(method, path, fault, times=times)

    def forbid(self, channel: Channel) -> Planned:
        """Let nothing be posted in one channel, by 403."""
        return self.fail("POST", f"/channels/{channel.id}/*", Fault.refused(50013), times=None)

    def rate_limit(self, path: str, *, limit: int, per_s: float, method: str = "*") -> None:
        """Allow so many requests in so many seconds on each path that fits."""
        self._server.rates.narrow(method, path, limit=limit, per_s=per_s)

    def rate_limit_all(self, *, limit: int, per_s: float) -> None:
        """Allow so many requests in so many seconds over all paths (429 with `global`)."""
        self._server.rates.narrow_all(limit=limit, per_s=per_s)

    async def drop_gateway(self, *, resume: bool = True, code: int = 4000) -> None:
        """Close the bot's gateway connection; without `resume` its session is gone too."""
        await self.gateway.drop(resume=resume, code=code)

    async def down(self) -> None:
        """Refuse connections and cut those that are open: Discord is down."""
        assert self._site is not None, "it is down already"
        await self._site.stop()
        self._site = None
        await self._cut_gateway()
        assert self._runner.server is not None
        for connection in self._runner.server.connections:
            if connection.transport is not None:
                connection.transport.abort()

    async def up(self) -> None:
        """Be reachable (again), on the same port."""
        assert self._site is None, "it is up already"
        self._site = web.TCPSite(self._runner, "127.0.0.1", self._port, reuse_address=True)
        await self._site.start()
        assert self._runner.addresses
        self._port = self._runner.addresses[0][1]
        self.world.address = f"http://127.0.0.1:{self._port}"

    async def _cut_gateway(self) -> None:
        await self.gateway.drop(resume=True, code=1001)


def _named_openapi() -> Path | None:
    named = os.environ.get("DISCORD_OPENAPI")
    return Path(named) if named else None


__all__ = ["ChannelKind", "FakeDiscord", "Fault", "Intent", "Permission"]
