"""Alarms are rows: raised once, told once in one message, ended once, a few messages a day at most."""

import itertools
import logging
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from tests.build import NOW
from tracker.flows import watch
from tracker.model import Source, SourceType
from tracker.sender import SendError
from tracker.store import alarms
from tracker.store import sources as source_rows
from tracker.store.database import Database
from tracker.store.sources import SourceState

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


class Operator:
    """Hears what the operator is told, and has the clock."""

    def __init__(self, database: Database, number: int = 3) -> None:
        self.database = database
        self.now = NOW
        self.heard: list[str] = []
        self.refusing: SendError | None = None
        self.sources = [Source(f"Trust {n}", SourceType.FEED, f"https://trust.example/{n}") for n in range(number)]

    async def tell(self, words: str) -> None:
        if self.refusing is not None:
            raise self.refusing
        self.heard.append(words)

    async def set(self, *numbers: int, state: str = "ok", failures: int = 0, since: datetime | None = None) -> None:
        """Write how polling of some sources stands now."""
        async with self.database.transaction() as transaction:
            for number in numbers:
                source = self.sources[number]
                well = SourceState(
                    source.name, self.now + HOUR, "ok", 0, None, None, None, None, None, self.now, self.now
                )
                row = replace(well, url=source.url)
                if state != "ok":
                    error = "the publisher's server has a fault (500); wait"
                    ok_at = since or self.now
                    row = replace(
                        row, state=state, failures=failures, error=error, failing_since=since, ok_at=ok_at
                    )
                await source_rows.save_all(transaction, [row])

    async def look(self, **later: float) -> bool:
        """Watch and tell, some time later."""
        self.now += timedelta(**later)
        await watch.watch(self.database, self.sources, clock=lambda: self.now)
        return await watch.tell(self.database, self.tell, clock=lambda: self.now)

    async def rows(self) -> int:
        return len(await alarms.all_(self.database.read))


@pytest.fixture
def operator(database: Database) -> Operator:
    return Operator(database)


async def test_a_source_that_is_gone_is_told_once_and_its_return_once(operator: Operator) -> None:
    await operator.set(0, 1)
    await operator.set(2, state="gone", failures=1, since=NOW)
    assert await operator.look()
    assert not await operator.look(hours=2)
    assert operator.heard[0].startswith("Fundpath: 1 source needs a look.\n- Trust 2 is gone since 10am")
    await operator.set(2)
    assert await operator.look(hours=2)
    assert operator.heard[1:] == ["Well again: Trust 2."]
    assert await operator.rows() == 0


async def test_what_ends_before_it_was_told_is_not_told(operator: Operator) -> None:
    await operator.set(0, 1)
    await operator.set(2, state="blocked", failures=2, since=NOW)
    await watch.watch(operator.database, operator.sources, clock=lambda: NOW)
    await operator.set(2)
    assert not await operator.look(minutes=1)
    assert (operator.heard, await operator.rows()) == ([], 0)


async def test_a_dead_network_is_one_message_and_its_end_another(database: Database) -> None:
    operator = Operator(database, 97)
    everyone = range(97)
    await operator.set(*everyone)
    for hours in range(0, 24 * 6, 3):
        operator.now = NOW + timedelta(hours=hours)
        await operator.set(*everyone, state="broken", failures=hours + 1, since=NOW)
        await operator.look()
    assert len(operator.heard) == 1
    assert "polling stands still: no source has answered since" in operator.heard[0]
    operator.now += HOUR
    await operator.set(4)  # one answers; the others are not due yet
    await operator.look()
    await operator.look(hours=2)
    assert operator.heard[1:] == ["Fundpath: polling goes on: sources answer again."]
    assert await operator.rows() == 0


async def test_many_sources_come_in_one_short_message(database: Database) -> None:
    operator = Operator(database, 97)
    await operator.set(0)
    await operator.set(*range(1, 97), state="blocked", failures=2, since=NOW)
    await operator.look()
    (told,) = operator.heard
    assert told.startswith("Fundpath: 96 sources need a look.")
    assert "- and 88 more" in told
    assert len(told) < 2_000


async def test_a_few_messages_a_day_at_most_and_an_hour_apart(database: Database) -> None:
    operator = Operator(database, 60)
    await operator.set(*range(60))
    told_at = []
    for number in range(47):
        await operator.set(number, state="blocked", failures=2, since=operator.now)
        if await operator.look(minutes=30):
            told_at.append(operator.now)
    assert len(told_at) == watch.MOST_A_DAY
    assert min(later - earlier for earlier, later in itertools.pairwise(told_at)) >= watch.APART
    await operator.look(hours=3)
    assert len(operator.heard) == watch.MOST_A_DAY + 1
    assert "sources need a look" in operator.heard[-1], "what had to wait is told on the next day"


async def test_a_message_that_cannot_be_sent_waits_and_is_not_lost(operator: Operator) -> None:
    await operator.set(0, 1)
    await operator.set(2, state="gone", failures=1, since=NOW)
    operator.refusing = SendError("discord:@9", "Discord answered 503", retry_s=0.0)
    assert not await operator.look()
    operator.refusing = None
    assert not await operator.look(minutes=4)
    assert await operator.look(minutes=2)
    assert len(operator.heard) == 1


async def test_an_operator_who_takes_no_messages_is_not_asked_again_and_again(operator: Operator) -> None:
    await operator.set(0, 1)
    await operator.set(2, state="gone", failures=1, since=NOW)
    operator.refusing = SendError("discord:@9", "that person takes no direct messages from me", closed=True)
    await operator.look()
    operator.refusing = None
    assert not await operator.look(hours=2)
    assert operator.heard == []


async def test_what_is_raised_stands_in_the_log_once(operator: Operator, caplog: pytest.LogCaptureFixture) -> None:
    await operator.set(0, 1)
    await operator.set(2, state="blocked", failures=2, since=NOW)
    for _ in range(3):
        await operator.look(minutes=30)
    (record,) = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert "Trust 2 refuses this program since 10am on Monday 23 November" in record.getMessage()


async def test_a_source_that_is_taken_out_of_feeds_yaml_is_no_alarm_any_more(operator: Operator) -> None:
    await operator.set(0, 1)
    await operator.set(2, state="gone", failures=1, since=NOW)
    await operator.look()
    del operator.sources[2]
    assert not await operator.look(hours=2)
    assert await operator.rows() == 0


async def test_that_a_refusing_source_is_gone_is_news(operator: Operator) -> None:
    await operator.set(0, 1)
    await operator.set(2, state="blocked", failures=2, since=NOW)
    await operator.look()
    await operator.set(2, state="broken", failures=3, since=NOW)
    assert not await operator.look(hours=2), "refused or broken, it was told"
    await operator.set(0, 1)
    await operator.set(2, state="gone", failures=4, since=NOW)
    assert await operator.look(hours=2)
    assert "is gone" in operator.heard[1]


async def test_rounds_that_hang_are_told_and_a_sleep_of_the_machine_is_not(operator: Operator) -> None:
    await operator.set(0, 1, 2)
    assert not await operator.look(hours=9), "it may have slept, and asks in a moment"
    await operator.set(0, 1, 2)
    assert not await operator.look(minutes=1)
    assert not await operator.look(hours=5)
    assert await operator.look(minutes=20), "it has been awake, and asked nobody"
    assert "sources are due, and none has been asked since" in operator.heard[0]
    await operator.set(0, 1, 2)
    assert await operator.look(minutes=1)
    assert operator.heard[1] == "Fundpath: polling goes on: sources answer again."
