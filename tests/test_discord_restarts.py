"""Starts, stops, kills: nothing is lost, nothing is posted twice, and what cannot go on says why in a sentence."""

import asyncio
import signal
from pathlib import Path

import pytest

from tests.fakes.discord.fake import Fault
from tests.front_door import bot
from tests.on_discord import CHOIR, SHED, rows, stage

# The start -------------------------------------------------------------------------------------------------------


async def test_a_wrong_token_is_one_sentence(tmp_path: Path) -> None:
    async with stage(tmp_path, strict=False) as on:
        run = await on.start(token="not.the.token")
        ended = await run.ended()
    assert ended.status == 1
    sentences = [line for line in ended.err.splitlines() if "INFO" not in line]
    assert len(sentences) == 1
    assert "does not know this DISCORD_TOKEN" in sentences[0]
    assert "not.the.token" not in ended.err


async def test_an_intent_that_is_refused_is_one_sentence(tmp_path: Path) -> None:
    async with stage(tmp_path, strict=False) as on:
        run = await on.on()
        await on.discord.drop_gateway(resume=False, code=4014)
        ended = await run.ended()
    assert ended.status == 1
    assert "refuses an intent" in ended.err.splitlines()[-1]
    assert ended.err.count("refuses an intent") == 1


async def test_discord_that_is_down_at_the_start_is_waited_for(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.publish(CHOIR)
        await on.discord.down()
        run = await on.start()
        await run.logged("Discord cannot be reached")
        await on.until(lambda: on.feed.requests, what="a poll meanwhile")
        await on.discord.up()
        await on.discord.synced()
        assert len(on.discord.record.identifies) == 1
        await on.subscribe()
        await on.post_in(about="Choir Fund")


async def test_the_console_and_discord_share_a_database_and_post_only_their_own(tmp_path: Path) -> None:

    async with stage(tmp_path) as on:
        on.publish(CHOIR)
        await bot("poll", folder=on.folder, settings={"TRACKER_CLOCK": str(on.folder / "now")})
        run = await on.on()
        await on.subscribe()
        await on.post_in(about="Choir Fund")
        await run.stop()
        waiting = rows(on.folder, "SELECT place, state FROM deliveries ORDER BY place")
    assert len(on.channel.by_bot) == 1
    assert waiting == [("console:core-costs", "queued"), (f"discord:{on.channel.id}", "sent")]


# Restarts --------------------------------------------------------------------------------------------------------


async def test_after_a_restart_old_buttons_work_and_nothing_is_told_again(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.publish(CHOIR)
        run = await on.on()
        await on.subscribe()
        post = await on.post_in()
        await run.stop()
        await on.on()
        more = await on.ada.press(post, "More")
        assert "The words it rests on" in more.text
        offered = await on.ada.press(post, "Remind me")
        assert "When shall I remind you?" in offered.text
        await on.ask("core costs in Wales?")  # ticks have passed by then
        assert len(on.discord.record.syncs) == 1, "the commands had not changed"
    assert [one for one in on.channel.by_bot if one.replied_to is None] == [post]


async def test_a_button_of_another_database_opens_nothing_else(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.publish(CHOIR)
        run = await on.on()
        await on.subscribe()
        post = await on.post_in()
        await run.stop()
        for file in (on.folder / "data").iterdir():
            file.unlink()
        on.publish(SHED)
        await on.on()
        await on.subscribe()
        await on.post_in(about="Shed Fund")
        more = await on.ada.press(post, "More")
    assert "before I was set up anew" in more.text


async def test_a_button_of_another_version_is_answered(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.publish(CHOIR)
        await on.on()
        await on.subscribe()
        post = await on.post_in()
        post.components[0]["components"][0]["custom_id"] = "fp0:more:1"
        on.first_answers |= {4}  # words of ours, for which nothing is looked up
        told = await on.ada.press(post, "More")
    assert "of another version of me" in told.text
    assert told.ephemeral


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_ends_it_cleanly(tmp_path: Path, number: signal.Signals) -> None:
    async with stage(tmp_path) as on:
        run = await on.on()
        ended = await run.stop(number)
        await on.discord.disconnected()
    assert ended.status == 0
    assert "nothing is lost" in ended.err


async def test_kill_9_between_send_and_record_makes_no_second_post(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        run = await on.on()
        await on.subscribe()
        # The message is made; its answer is lost, so the program has not recorded it when it is killed.
        lost = on.discord.fail(
            "POST", f"/channels/{on.channel.id}/messages", Fault.of_status(500, after=True), times=None
        )
        on.publish(CHOIR, SHED)
        on.later(minutes=5)
        await on.post_in()
        await run.kill()
        lost.stop()
        made = len(on.channel.by_bot)
        on.discord.forget_nonces()  # it was down for an hour
        again = await on.on()
        await again.logged("had come through before")
        await on.post_in(about="Shed Fund")
        await on.post_in(about="Choir Fund")
        await on.ask("what closes this month?")
    assert made == 1
    posts = [one.embeds[0]["title"] for one in on.channel.by_bot if one.replied_to is None]
    assert sorted(posts) == ["Choir Fund · Sample Trust", "Shed Fund · Sample Trust"]


async def test_a_stop_in_the_middle_of_a_slow_send_ends_soon_and_posts_once(tmp_path: Path) -> None:

    gate = asyncio.Event()
    async with stage(tmp_path, strict=False) as on:
        run = await on.on()
        await on.subscribe()
        slow = on.discord.fail("POST", f"/channels/{on.channel.id}/messages", Fault.slow(gate), times=None)
        on.publish(CHOIR)
        on.later(minutes=5)
        await on.until(lambda: slow.struck, what="the send")
        ended = await run.stop()
        assert ended.status == 0
        slow.stop()
        gate.set()
        on.later(minutes=5)
        await on.on()
        await on.post_in(about="Choir Fund")
        await on.ask("core costs in Wales?")
    assert len([one for one in on.channel.by_bot if one.replied_to is None]) == 1
    # The fake answers a request whose asker has gone.
    assert [rule for rule in on.discord.violations if "Connection lost" not in rule] == []


async def test_it_ends_while_discord_answers_nothing_but_errors(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        failing = on.discord.fail("*", "*", Fault.of_status(500), times=None)
        run = await on.start()
        await on.until(lambda: failing.struck, what="the login")
        ended = await run.stop()
        failing.stop()
    assert ended.status == 0
    assert "nothing is lost" in ended.err
