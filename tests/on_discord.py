"""The real program on the fake Discord: a server with two people, a feed of one's own, and the program as a process.

Whatever a test does, the program must not break Discord's rules, show a trace, or let its token out.
"""

import asyncio
import signal
import sqlite3
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from tests.fakes.discord.fake import FakeDiscord, Fault, Permission
from tests.fakes.discord.messages import Message
from tests.fakes.discord.people import Member
from tests.fakes.discord.places import Channel, Guild
from tests.front_door import GRANT, Ended, Publisher, feed, item, publisher, start, write_feeds

#: "Now" of every run, unless a test says otherwise: a Monday morning before the deadlines of the samples.
TODAY = "2026-11-23T10:00:00+00:00"

#: Nothing of an operator's own is asked for: what a run needs stands here.
WITHIN_S = 30.0

#: Two funds that most tests tell of.
CHOIR = item("choir", GRANT.format(day=4), title="Choir Fund")
SHED = item(
    "shed",
    "<p>Grants of up to £3,000 for the running costs of men's sheds in England. Apply by 5 December 2026.</p>",
    title="Shed Fund",
)

#: First answers to interactions: "is thinking …", and the choices of autocomplete, which cannot be deferred.
DEFERRED, CHOICES = 5, 8


#: What Discord may do to one request.
FAULTS = {
    "429": Fault.too_many(0.05),
    "500": Fault.of_status(500),
    "502 after it was done": Fault.of_status(502, after=True),
    "503": Fault.of_status(503),
    "503 after it was done": Fault.of_status(503, after=True),
    "cut before": Fault.cut_before(),
    "cut after it was done": Fault.cut_after(),
}


@dataclass
class Run:
    """One run of the program; what it logged grows in `log`."""

    process: asyncio.subprocess.Process
    log: str = ""
    _reading: "asyncio.Task[None] | None" = None
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    def listen(self) -> None:
        self._reading = asyncio.create_task(self._read())

    async def _read(self) -> None:
        assert self.process.stderr is not None
        while line := await self.process.stderr.readline():
            self.log += line.decode()
            self._changed.set()

    async def logged(self, words: str) -> None:
        """Wait until the log holds some words."""
        async with asyncio.timeout(WITHIN_S):
            while words not in self.log:
                self._changed.clear()
                await self._changed.wait()

    async def ended(self) -> Ended:
        """Wait until the program has ended."""
        async with asyncio.timeout(WITHIN_S):
            status = await self.process.wait()
            assert self._reading is not None
            await self._reading
        return Ended(status, "", self.log)

    async def kill(self) -> None:
        """End it as kill -9 does."""
        if self.process.returncode is None:
            self.process.kill()
        await self.ended()

    async def stop(self, number: signal.Signals = signal.SIGTERM) -> Ended:
        """End it by a signal, as a person or a service manager does."""
        self.process.send_signal(number)
        return await self.ended()


@dataclass
class Stage:
    """A folder, a fake Discord with a server in it, and a feed."""

    folder: Path
    discord: FakeDiscord
    feed: Publisher
    guild: Guild
    #: The channel that most tests use.
    channel: Channel
    #: May manage channels.
    boss: Member
    #: A member like any other.
    ada: Member
    runs: list[Run] = field(default_factory=list)
    settings: Mapping[str, str] = field(default_factory=dict)
    #: How interactions may be answered first. Discord gives three seconds, which a test does not measure.
    first_answers: frozenset[int] = frozenset({DEFERRED, CHOICES})

    def publish(self, *items: str) -> None:
        """Let the feed hold these items, and no others."""
        self.feed.body = feed(*items)

    def set_clock(self, at: str) -> None:
        """Let it be that time for the program."""
        datetime.fromisoformat(at)
        beside = self.folder / "now.new"
        beside.write_text(at, encoding="utf-8")
        beside.replace(self.folder / "now")  # the program never sees half a time

    def later(self, **by: float) -> None:
        """Let time go on, so that the feed is due and waits are over."""
        now = datetime.fromisoformat((self.folder / "now").read_text(encoding="utf-8"))
        self.set_clock((now + timedelta(**by)).isoformat())

    async def start(self, *, token: str | None = None, afresh: bool = False) -> Run:
        """Start the program, with `afresh` from nothing; it may not be connected yet."""
        given = {
            **self.discord.environment,
            "TRACKER_CLOCK": str(self.folder / "now"),
            "TRACKER_TICK": "0.1",
            **self.settings,
        }
        if token is not None:
            given["DISCORD_TOKEN"] = token
        run = Run(await start("run", folder=self.folder, settings=given, afresh=afresh))
        run.listen()
        self.runs.append(run)
        return run

    async def on(self, *, afresh: bool = False) -> Run:
        """Start the program and wait until it is on Discord with its commands."""
        before = len(self.discord.record.identifies)
        run = await self.start(afresh=afresh)
        await self.discord.until(
            lambda: len(self.discord.record.identifies) > before, what="the bot", within_s=WITHIN_S
        )
        await self.discord.synced()
        return run

    async def subscribe(self, channel: Channel | None = None) -> None:
        """Let the boss subscribe a channel to running costs."""
        shown = await self.boss.slash(channel or self.channel, "subscribe", purpose="core_costs")
        assert "now gets" in shown.text, shown.text

    async def post_in(
        self, channel: Channel | None = None, *, about: str = "", after: Message | None = None
    ) -> Message:
        """Wait for the bot's post."""
        where = channel or self.channel
        return await where.wait_for_message(lambda one: about in one.text, after=after, within_s=WITHIN_S)

    async def ask(self, words: str, *, who: Member | None = None) -> Message:
        """Let somebody mention the bot, and return its answer."""
        return await self.discord.reply_to((who or self.ada).say(self.channel, words, mention=True))

    async def until(self, look: Callable[[], object], *, what: str) -> None:
        """Wait for something outside the fake Discord too: it is looked at again and again, so long and no longer."""
        try:
            async with asyncio.timeout(WITHIN_S):
                while not look():  # noqa: ASYNC110 - it may be a file, or another server
                    await asyncio.sleep(0.02)
        except TimeoutError:
            raise AssertionError(f"waited {WITHIN_S} s for {what}") from None


def buttons(message: object) -> list[str]:
    """Return what the buttons below a message say."""
    components = getattr(message, "components")  # noqa: B009
    return [part["label"] for row in components for part in row["components"] if part["type"] == 2]


def rows(folder: Path, sql: str) -> list[tuple[object, ...]]:
    """Run some SQL in the program's database, beside it, and return the rows."""
    driver = sqlite3.connect(folder / "data" / "tracker.db")
    try:
        found = driver.execute(sql).fetchall()
        driver.commit()
    finally:
        driver.close()
    return found


@asynccontextmanager
async def stage(folder: Path, *, strict: bool = True, name: str = "Sample Trust") -> AsyncIterator[Stage]:
    """Set the stage; at the end the program is stopped, and what it logged is looked through."""
    async with (
        FakeDiscord(strict=strict, within_s=WITHIN_S, answer_within_s=WITHIN_S) as discord,
        publisher() as told,
    ):
        told.body = feed()
        write_feeds(folder, {"name": name, "kind": "feed", "url": told.url, "every": "1m"})
        guild = discord.add_guild("Choirs of Wales")
        made = Stage(
            folder,
            discord,
            told,
            guild,
            guild.add_channel("funding"),
            guild.add_member("Boss", permissions=Permission.MANAGE_CHANNELS),
            guild.add_member("Ada"),
        )
        made.set_clock(TODAY)
        try:
            yield made
        finally:
            for run in made.runs:
                if run.process.returncode is None:
                    await run.stop()
        first_answers = {seen.body["type"] for seen in discord.asked("POST", "/interactions/*/callback")}
        assert first_answers <= made.first_answers, "an interaction is deferred before anything is looked up"
        for run in made.runs:
            assert "Traceback" not in run.log, run.log
            assert discord.token not in run.log, run.log


def settled(on: Stage) -> bool:
    """Say whether what was tried has its end: it was sent, or its next try is noted. Only then may the clock go on."""
    return not rows(on.folder, "SELECT 1 FROM deliveries WHERE state = 'claimed'")
