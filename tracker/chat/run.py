"""Fundpath on Discord, from the start to a clean end: connects, polls, posts, reminds, answers.

Polling goes on while Discord is away; posts wait in their rows. A wrong token and a refused intent end the program
with one sentence, since trying again cannot mend them. Everything else is tried again, later and later.
"""

import asyncio
import itertools
import logging
import random
import signal
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack

import aiohttp
import discord
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

from tracker.chat.client import Bot, operators_of
from tracker.chat.places import PLACES, invite_link
from tracker.chat.sender import DiscordSender
from tracker.errors import TrackerError
from tracker.house import House
from tracker.sender import SendError
from tracker.settings import Settings

#: Runs work at once and on every tick; schedule.ticking with its interval filled in.
Ticker = Callable[[Callable[[], Awaitable[None]]], AbstractAsyncContextManager["asyncio.Task[None]"]]

log = logging.getLogger(__name__)

#: Seconds before Discord is tried again: the first wait, doubled each time, and the longest.
WAIT_FIRST_S, WAIT_LONGEST_S = 1.0, 300.0

#: How long the goodbye may take: Discord may be gone while we leave.
GOODBYE_S = 0.7

NOT_KNOWN = "Discord does not know this DISCORD_TOKEN; copy it anew from your application's page (Bot, Reset Token)"
REFUSED = {
    4004: NOT_KNOWN,
    4013: "Discord does not know an intent that the bot asks for; update Fundpath",
    4014: "Discord refuses an intent that the bot asks for; switch it on at your application's page (Bot, Intents)",
}
AWAY = (discord.HTTPException, discord.GatewayNotFound, aiohttp.ClientError, OSError, TimeoutError)


class DiscordError(TrackerError):
    """Discord will not have us as we are set up; trying again is no use."""


class Face:
    """One run of the bot over an open house."""

    def __init__(self, house: House, settings: Settings, mark: str) -> None:
        self._house = house
        self._settings = settings
        self._mark = mark
        self._bot: Bot | None = None
        self._sender: DiscordSender | None = None
        self._told_commands = False
        #: Set when the first login went through, or has to be tried again: from then on there is work to do.
        self.begun = asyncio.Event()

    async def poll(self) -> None:
        """Poll what is due."""
        await self._house.poll()

    async def deliver(self) -> None:
        """Queue the reminders that are due and post what waits, if Discord is there."""
        await self._house.run_errands()  # apart from the polling, which may hang
        await self._house.watch()
        bot, sender = self._bot, self._sender
        if bot is None or sender is None or not bot.is_ready():
            return
        if not self._told_commands:
            await self._tell_commands(bot)
        parts: Sequence[Callable[[], Awaitable[object]]] = (
            lambda: self._house.remind(PLACES),
            lambda: self._house.post(sender),
            lambda: self._house.follow_up(sender),
            lambda: self._house.tell_operator(self._tell_operators),
        )
        for part in parts:
            try:
                await part()
            except TrackerError:
                raise
            except Exception:
                # One post that our own code fails on must not silence the rest: its row waits for the next tick.
                log.exception("posting failed")

    async def _tell_operators(self, words: str) -> None:
        """Write to every operator; raises the SendError of the last only where none could be reached."""
        assert self._bot is not None  # deliver has looked
        assert self._sender is not None
        refused: SendError | None = None
        reached = False
        for person in self._settings.operators or operators_of(self._bot):
            try:
                await self._sender.tell_person(f"discord:@{person}", words)
                reached = True
            except SendError as exc:
                refused = exc
        if refused is not None and not reached:
            raise refused

    async def _tell_commands(self, bot: Bot) -> None:
        try:
            await bot.sync_commands()
        except AWAY as exc:
            if isinstance(exc, discord.HTTPException) and exc.status < 500:
                self._told_commands = True  # asking again would only count as one more invalid request
                log.error("Discord refused the commands (%s); check DISCORD_GUILD. The bot goes on without", exc)
            else:
                log.warning("Discord did not take the commands (%s); the next tick tells it again", _why(exc))
        else:
            self._told_commands = True

    async def stay(self) -> None:
        """Be on Discord until cancelled. Raises DiscordError where trying again is no use."""
        for number in itertools.count():
            wait_s = wait_before(number)
            bot = Bot(self._house, mark=self._mark, guild=self._settings.discord_guild)
            try:
                await self._log_in(bot)
                await self._connected(bot)
            except AWAY as exc:
                self.begun.set()
                log.warning("Discord cannot be reached (%s); trying again in %.0f s", _why(exc), wait_s)
            finally:
                self._bot = self._sender = None
                await goodbye(bot)
            await asyncio.sleep(wait_s)

    async def _log_in(self, bot: Bot) -> None:
        if self._settings.discord_api_url is not None:
            Route.BASE = self._settings.discord_api_url
        assert self._settings.discord_token is not None  # bot.py comes here with a token only
        try:
            await bot.login(self._settings.discord_token)
        except discord.LoginFailure as exc:
            raise DiscordError(NOT_KNOWN) from exc
        if self._settings.discord_api_url is not None:
            told = await bot.http.request(Route("GET", "/gateway"))
            DiscordWebSocket.DEFAULT_GATEWAY = URL(told["url"])

    async def _connected(self, bot: Bot) -> None:
        """Hold the connection; discord.py resumes and connects again by itself, later and later."""
        self._bot, self._sender = bot, DiscordSender(bot)
        self.begun.set()
        assert bot.application_id is not None  # known since the login
        log.info(
            "Discord: logged in as %s; the link that adds it to a server: %s",
            bot.user,
            invite_link(bot.application_id),
        )
        try:
            await bot.connect()
        except discord.PrivilegedIntentsRequired as exc:
            raise DiscordError(REFUSED[4014]) from exc
        except discord.ConnectionClosed as exc:
            raise DiscordError(
                REFUSED.get(exc.code, f"Discord ended the connection for good ({exc.code})")
            ) from exc
        except AttributeError as exc:
            # discord.py 2.7: where the very first connection fails, it asks the one before it for its session.
            if bot.ws is not None:
                raise
            raise TimeoutError("the gateway does not answer") from exc

    def stop(self) -> None:
        """Begin no more posts, and let the one under way end soon."""
        if self._sender is not None:
            self._sender.stop()


async def run(house: House, settings: Settings, ticker: Ticker) -> None:
    """Run until SIGTERM or Ctrl-C. Raises DiscordError, and what polling and posting raised."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    _quieten()
    await house.settle(PLACES)
    face = Face(house, settings, await house.mark())
    staying = asyncio.create_task(face.stay(), name="discord")
    stopped = asyncio.create_task(stop.wait())
    begun = asyncio.create_task(face.begun.wait())
    try:
        await asyncio.wait((staying, stopped, begun), return_when=asyncio.FIRST_COMPLETED)
        if begun.done() and not staying.done():
            async with AsyncExitStack() as stack:
                tasks = [await stack.enter_async_context(ticker(work)) for work in (face.poll, face.deliver)]
                await asyncio.wait((staying, stopped, *tasks), return_when=asyncio.FIRST_COMPLETED)
                face.stop()
            for task in tasks:
                if task.done() and not task.cancelled():
                    task.result()
        if staying.done():
            staying.result()
    finally:
        for waited in (staying, stopped, begun):
            waited.cancel()
        await asyncio.wait((staying, stopped, begun))
    log.info("stopped; nothing is lost")


async def goodbye(bot: Bot) -> None:
    """Close the connection, within GOODBYE_S; a Discord that does not answer is left without a word."""
    try:
        async with asyncio.timeout(GOODBYE_S):
            await bot.close()
    except (TimeoutError, *AWAY) as exc:
        log.debug("Discord did not say goodbye: %s", exc)
        await bot.http.close()


def wait_before(number: int) -> float:
    """Return how many seconds to wait before the try after try `number`, from 0: longer each time, never alike."""
    return min(WAIT_FIRST_S * 2.0 ** min(number, 20), WAIT_LONGEST_S) * random.uniform(0.75, 1.25)  # noqa: S311


def _why(error: BaseException) -> str:
    if isinstance(error, discord.HTTPException):
        return f"it answered {error.status}"
    return str(error) or type(error).__name__


class OneSentence(logging.Filter):
    """Makes one sentence of discord.py's report that it connects again, which comes with its whole trace."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Reword the record in place; every record passes."""
        error = record.exc_info[1] if record.exc_info else None
        if error is not None and record.msg == "Attempting a reconnect in %.2fs" and isinstance(record.args, tuple):
            record.msg = "the connection to Discord was lost (%s); trying again in %.0f s"
            record.args = (_why(error), *record.args)
            record.exc_info, record.levelno, record.levelname = None, logging.WARNING, "WARNING"
        return True


def _quieten() -> None:
    """Keep discord.py's log to what an operator can use: it tells of missing voice parts, which nobody misses."""
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
    logging.getLogger("discord.client").addFilter(OneSentence())
