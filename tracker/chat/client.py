"""The bot: what it asks of Discord, what it brings with it, and how it connects without doing harm.

Least intents: servers, and messages in them and in direct messages, whose text it gets only where it is mentioned
or written to. It pings nobody unless one message asks for it.
"""

import asyncio
import hashlib
import json
import logging
import random
import sys
import time
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import discord
from discord.ext import commands

from tracker.chat import asking, checklists, correcting, errors, pathways, subscribing, talking, templates
from tracker.chat.buttons import ITEMS as BUTTONS
from tracker.chat.follow_ups import ITEMS as FOLLOW_UPS
from tracker.chat.list_items import ITEMS as LISTS
from tracker.chat.sheets import Sheets
from tracker.chat.talks import Talks
from tracker.house import House
from tracker.wording.failures import OTHER_VERSION

log = logging.getLogger(__name__)

#: Buttons and menus that are known after a restart.
ITEMS = (*BUTTONS, subscribing.Drop, correcting.TakeBack, *LISTS, *FOLLOW_UPS)

INTENTS = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)

#: Where the house notes what must be known after a restart.
COMMANDS_NOTE, IDENTIFIED_NOTE = "discord_commands", "discord_identified"

#: Discord resets the token of a bot that identifies 1,000 times a day. So many in an hour are free; after that
#: each waits longer than the one before, which leaves some 700 a day to a bot that crashes without end.
FREE_IDENTIFIES, LONGEST_IDENTIFY_WAIT_S = 10, 300.0

#: A rate limit longer than this is not slept through: the post goes back to its row.
LONGEST_RATE_LIMIT_S = 60.0


class Bot(commands.Bot):
    """Fundpath on Discord, over an open house."""

    def __init__(self, house: House, *, mark: str, guild: int | None) -> None:
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            intents=INTENTS,
            allowed_mentions=discord.AllowedMentions.none(),
            tree_cls=errors.Tree,
            chunk_guilds_at_startup=False,
            guild_ready_timeout=0.25,  # whatever server comes later is taken in all the same
            max_ratelimit_timeout=LONGEST_RATE_LIMIT_S,
        )
        self.house = house
        #: The mark of the house's database, which stands in every button.
        self.mark = mark
        self.talks = Talks(time.monotonic)
        self.sheets = Sheets(time.monotonic)
        self._guild = None if guild is None else discord.Object(guild)

    async def setup_hook(self) -> None:
        """Bring the commands and what listens, and know the buttons of earlier runs again."""
        for cog in (
            asking.Asking,
            pathways.Pathways,
            subscribing.Subscribing,
            correcting.Correcting,
            checklists.Checklists,
            templates.Templates,
            talking.Talking,
        ):
            await self.add_cog(cog(self))
        self.add_dynamic_items(*ITEMS)

    async def on_message(self, message: discord.Message, /) -> None:
        """Leave messages to `talking`: there are no prefix commands."""

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """Answer buttons that no version of ours knows: Discord would say that the bot did not respond."""
        data: Any = interaction.data or {}
        custom_id = str(data.get("custom_id", ""))
        if interaction.type is discord.InteractionType.component and not any(
            item.__discord_ui_compiled_template__.match(custom_id) for item in ITEMS
        ):
            await interaction.response.send_message(OTHER_VERSION, ephemeral=True)

    async def on_error(self, event_method: str, /, *_args: Any, **_kwargs: Any) -> None:
        """Log what a listener did not catch; nobody waits for an answer here."""
        log.error("event %s: failed", event_method, exc_info=sys.exc_info())

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:  # noqa: ARG002
        """Wait before identifying: a little after a lost session, long when it happens again and again."""
        now = self.house.clock()
        times = recent_identifies(await self.house.noted(IDENTIFIED_NOTE), now=now)
        wait_s = identify_wait(len(times))
        if not initial:
            wait_s = max(wait_s, 1.0)
        if wait_s:
            wait_s *= random.uniform(1.0, 1.5)  # noqa: S311
            log.warning("Discord: %d connections were made in the last hour; waiting %.0f s", len(times), wait_s)
            await asyncio.sleep(wait_s)
        told = json.dumps([*times, self.house.clock().isoformat()])
        await self.house.note(IDENTIFIED_NOTE, told)

    async def sync_commands(self) -> bool:
        """Tell Discord of the commands if they are not those it was told of last; return whether it was told.

        Noted before and after: commands of another place (one server, everywhere) that may stand from an
        earlier run are taken away, or people would see each twice.
        """
        place = "everywhere" if self._guild is None else str(self._guild.id)
        wanted = {"application": self.application_id, "places": [place], "hash": self._commands_hash()}
        noted = json.loads(await self.house.noted(COMMANDS_NOTE) or "{}")
        if noted == wanted:
            return False
        others: set[str] = set()
        if noted.get("application") == self.application_id:
            others = {str(other) for other in noted["places"]} - {place}
        await self.house.note(COMMANDS_NOTE, json.dumps(wanted | {"places": [place, *sorted(others)], "hash": ""}))
        if self._guild is not None:
            self.tree.copy_global_to(guild=self._guild)
        await self.tree.sync(guild=self._guild)
        for other in sorted(others):
            await self._clear_commands(other)
        await self.house.note(COMMANDS_NOTE, json.dumps(wanted))
        log.info("Discord: told of the commands (%s)", place)
        return True

    async def _clear_commands(self, place: str) -> None:
        assert self.application_id is not None  # known since the login
        if place == "everywhere":
            await self.http.bulk_upsert_global_commands(self.application_id, [])
            return
        try:
            await self.http.bulk_upsert_guild_commands(self.application_id, int(place), [])
        except (discord.Forbidden, discord.NotFound) as exc:
            log.info("Discord: the bot is not in server %s any more, nor are its commands (%s)", place, exc.text)

    def _commands_hash(self) -> str:
        told = [command.to_dict(self.tree) for command in self.tree.get_commands()]
        told.sort(key=lambda command: str(command["name"]))
        return hashlib.sha256(json.dumps(told, sort_keys=True, default=str).encode()).hexdigest()


def operators_of(bot: discord.Client) -> Sequence[int]:
    """Return who is told where something must be mended: the application's owner, or its team's."""
    application = bot.application
    assert application is not None  # known since the login
    return [application.owner.id if application.team is None else application.team.owner_id or application.owner.id]


def recent_identifies(noted: str | None, *, now: datetime) -> Sequence[str]:
    """Return the times of the last hour from a note; times to come, of a clock that was put back, do not count."""
    times: list[str] = json.loads(noted or "[]")
    return [told for told in times if timedelta() <= now - datetime.fromisoformat(told) < timedelta(hours=1)]


def identify_wait(number: int) -> float:
    """Return how many seconds to wait before identifying once more after `number` times in the last hour."""
    if number < FREE_IDENTIFIES:
        return 0.0
    return min(2.0 ** min(number - FREE_IDENTIFIES + 1, 20), LONGEST_IDENTIFY_WAIT_S)
