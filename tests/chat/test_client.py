"""What the bot asks of Discord, and that it cannot use up the day's connections."""

from datetime import timedelta

import discord

from tests.build import NOW
from tracker.chat.client import FREE_IDENTIFIES, INTENTS, identify_wait, recent_identifies
from tracker.chat.run import WAIT_LONGEST_S, wait_before

#: After so many in a day Discord resets the token.
MOST_A_DAY = 1000


def test_no_privileged_intent_is_asked_for() -> None:
    assert {name for name, asked in INTENTS if asked} == {"guilds", "guild_messages", "dm_messages"}
    assert not INTENTS.value & (discord.Intents(members=True, presences=True, message_content=True).value)


def test_a_program_that_crashes_at_once_without_end_stays_below_the_days_connections() -> None:
    at, number = 0.0, 0
    times: list[float] = []
    while at < 24 * 3600:
        times = [earlier for earlier in times if at - earlier < 3600]
        at += identify_wait(len(times)) + 0.5
        times.append(at)
        number += 1
    assert number < MOST_A_DAY


def test_the_first_connections_do_not_wait() -> None:
    assert [identify_wait(number) for number in range(FREE_IDENTIFIES)] == [0.0] * FREE_IDENTIFIES
    assert identify_wait(FREE_IDENTIFIES) > 0


def test_connections_of_the_last_hour_count() -> None:
    times = [NOW - timedelta(hours=2), NOW - timedelta(minutes=59), NOW, NOW + timedelta(days=1)]
    noted = "[" + ", ".join(f'"{at.isoformat()}"' for at in times) + "]"
    assert recent_identifies(noted, now=NOW) == [times[1].isoformat(), times[2].isoformat()]
    assert recent_identifies(None, now=NOW) == []


def test_waits_for_discord_grow_and_are_never_alike() -> None:
    assert wait_before(0) < 2
    assert all(wait_before(number) <= WAIT_LONGEST_S * 1.25 for number in range(100))
    assert wait_before(8) > wait_before(4)
    assert len({wait_before(5) for _ in range(10)}) > 1
