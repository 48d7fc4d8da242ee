"""A small discord.py bot that the fake's own tests drive, and the way to run it against the fake."""

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager

import aiohttp
import discord
import yarl
from discord import app_commands

from tests.fakes.discord.fake import FakeDiscord

#: What a bot does with one interaction.
Does = Callable[[discord.Interaction], Awaitable[None]]


class SmallBot(discord.Client):
    """Answers mentions and direct messages, and has the commands that a test gives it."""

    def __init__(self, intents: discord.Intents | None = None) -> None:
        wanted = intents or discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
        super().__init__(intents=wanted, guild_ready_timeout=0.05, allowed_mentions=discord.AllowedMentions.none())
        self.tree = app_commands.CommandTree(self)
        self.read: list[discord.Message] = []
        self.is_up = asyncio.Event()

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Sign in again at once; discord.py would wait five seconds."""

    async def on_ready(self) -> None:
        self.is_up.set()

    async def on_message(self, message: discord.Message) -> None:
        if message.author == self.user:
            return
        self.read.append(message)
        if message.guild is None or self.user in message.mentions:
            await message.reply(f"heard: {message.content}")


@contextmanager
def pointed_at(fake: FakeDiscord) -> Iterator[None]:
    """Let discord.py find the fake in place of Discord."""
    before = discord.http.Route.BASE, discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY
    discord.http.Route.BASE = fake.api
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(fake.gateway_address)
    try:
        yield
    finally:
        discord.http.Route.BASE, discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = before


@asynccontextmanager
async def running(fake: FakeDiscord, bot: SmallBot | None = None) -> AsyncIterator[SmallBot]:
    """Run a bot until it is ready; close it, and only then let the fake go."""
    bot = bot or SmallBot()
    with pointed_at(fake):
        task = asyncio.create_task(bot.start(fake.token))
        up = asyncio.create_task(bot.is_up.wait())
        try:
            await asyncio.wait({task, up}, return_when=asyncio.FIRST_COMPLETED, timeout=10)
            if task.done():
                task.result()
            assert bot.is_up.is_set()
            yield bot
        finally:
            up.cancel()
            await bot.close()
            await asyncio.gather(task, return_exceptions=True)


async def main() -> None:
    """Run as a program of its own that finds the fake by its environment, until it is ended."""
    api = os.environ["DISCORD_API_URL"]
    async with aiohttp.ClientSession() as session, session.get(f"{api}/gateway") as response:
        gateway = (await response.json())["url"]
    discord.http.Route.BASE = api
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway)
    await SmallBot().start(os.environ["DISCORD_TOKEN"])


if __name__ == "__main__":
    asyncio.run(main())
