"""What goes wrong at Discord, one fault after the other, under the real program."""

import asyncio
import re
from pathlib import Path

import pytest

from tests.fakes.discord.fake import Fault, Permission
from tests.front_door import GRANT, item
from tests.on_discord import CHOIR, FAULTS, WITHIN_S, Stage, rows, settled, stage

# What goes wrong at Discord --------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
async def test_one_post_comes_of_a_send_that_fails_once(tmp_path: Path, fault: Fault) -> None:
    async with stage(tmp_path) as on:
        await on.on()
        await on.subscribe()
        failing = on.discord.fail("POST", f"/channels/{on.channel.id}/messages", fault)
        on.publish(CHOIR)
        on.later(minutes=5)
        await on.until(lambda: failing.struck, what="the fault")
        await on.until(lambda: settled(on), what="the end of the try")
        on.later(minutes=5)  # a wait in a row is over
        await on.post_in(about="Choir Fund")
        await on.until(lambda: recorded(on), what="the record")
    assert len(on.channel.by_bot) == 1


def recorded(on: Stage) -> bool:
    return bool(rows(on.folder, "SELECT 1 FROM deliveries WHERE state = 'sent'"))


async def test_a_send_that_was_done_and_fails_for_long_is_found_and_not_made_again(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        run = await on.on()
        await on.subscribe()
        failing = on.discord.fail("POST", f"/channels/{on.channel.id}/messages", Fault.cut_after(), times=None)
        on.publish(CHOIR)
        on.later(minutes=5)
        await run.logged("the line to Discord broke (ServerDisconnectedError)\n")
        await on.until(lambda: settled(on), what="the end of the try")
        failing.stop()
        on.discord.forget_nonces()
        on.later(hours=1)
        await run.logged("had come through before")
    assert len(on.channel.by_bot) == 1


async def test_a_lost_gateway_is_resumed(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.on()
        await on.discord.drop_gateway(resume=True)
        asked = on.ada.say(on.channel, "what is an ICB?", mention=True)  # said while it was away
        answer = await on.discord.reply_to(asked, within_s=WITHIN_S)
        assert "Integrated care board" in answer.text
        assert len(on.discord.record.resumes) == 1
        assert len(on.discord.record.identifies) == 1


async def test_a_lost_session_is_begun_anew(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.on()
        await on.discord.drop_gateway(resume=False)
        await on.until(lambda: len(on.discord.record.identifies) == 2 and on.discord.gateway.live, what="the bot")
        assert "Integrated care board" in (await on.ask("what is an ICB?")).text


async def test_discord_that_goes_away_for_a_while_is_waited_for(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        run = await on.on()
        await on.subscribe()
        await on.discord.down()
        await run.logged("the connection to Discord was lost")
        on.publish(CHOIR)
        on.later(minutes=5)
        await on.discord.up()
        on.later(minutes=5)
        await on.post_in(about="Choir Fund")
        await on.discord.connected()


async def test_one_channel_that_refuses_does_not_stop_the_others_and_its_subscriber_is_told_once(
    tmp_path: Path,
) -> None:
    async with stage(tmp_path) as on:
        await on.on()
        other = on.guild.add_channel("second")
        await on.subscribe()
        await on.subscribe(other)
        on.channel.deny(Permission.SEND_MESSAGES)
        forbidden = on.discord.forbid(on.channel)
        items = [item(f"f{day}", GRANT.format(day=day), title=f"Fund {day}") for day in (4, 5, 6, 7, 8)]
        on.publish(*items)
        on.later(minutes=5)
        told = await on.boss.direct_messages.wait_for_message(within_s=WITHIN_S)
        assert on.channel.mention in told.content
        assert "I may not post there" in told.content
        await on.until(lambda: len(other.by_bot) == 5, what="the posts in the other channel")
        on.later(hours=1)
        listed = await on.boss.slash(other, "subscriptions")
        assert "stopped: I may not post there" in listed.text
        assert forbidden.struck == 3, "after three refusals nothing is sent there"
        assert len(on.boss.direct_messages.by_bot) == 1
        # It is put right and subscribed again: what waited comes.
        forbidden.stop()
        on.channel.allow(Permission.SEND_MESSAGES)
        again = await on.boss.slash(on.channel, "subscribe", purpose="core_costs")
        assert "gets that already" in again.text
        on.later(hours=1)
        await on.until(lambda: len(on.channel.by_bot) == 5, what="what waited")


async def test_a_deleted_channel_is_given_up(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.on()
        await on.subscribe()
        on.channel.delete()
        on.publish(*[item(f"f{day}", GRANT.format(day=day), title=f"Fund {day}") for day in (4, 5, 6, 7, 8)])
        on.later(minutes=5)
        told = await on.boss.direct_messages.wait_for_message(within_s=WITHIN_S)
        assert "the channel was deleted" in told.content
        on.later(hours=1)
        other = on.guild.add_channel("second")
        await on.boss.slash(other, "subscriptions")
        sends = on.discord.asked("POST", f"/channels/{on.channel.id}/messages")
    assert len(sends) == 3


async def test_a_bug_is_worded_with_a_reference_that_is_in_the_log(tmp_path: Path) -> None:

    async with stage(tmp_path) as on:
        on.publish(CHOIR)
        run = await on.on()
        await on.subscribe()
        post = await on.post_in()
        rows(on.folder, "UPDATE opportunities SET reading = '{}'")
        by_button = await on.ada.press(post, "More")
        by_slash = await on.ada.slash(on.channel, "ask", question="core costs in Wales?")
        by_mention = await on.ask("core costs in Wales?")
        for told in (by_button.text, by_slash.text, by_mention.text):
            reference = re.search(r"reference ([0-9a-f]{8})", told)
            assert reference is not None, told
            await run.logged(f"reference {reference[1]}")
        assert run.log.count("KeyError") >= 3
        run.log = run.log.replace("Traceback", "(the trace of the bug that this test made)")
        await run.stop()
        run.log = run.log.replace("Traceback", "(the trace of the bug that this test made)")


async def test_while_one_send_hangs_questions_are_answered(tmp_path: Path) -> None:
    gate = asyncio.Event()
    async with stage(tmp_path) as on:
        await on.on()
        other = on.guild.add_channel("second")
        await on.subscribe()
        slow = on.discord.fail("POST", f"/channels/{on.channel.id}/messages", Fault.slow(gate))
        on.publish(CHOIR)
        on.later(minutes=5)
        await on.until(lambda: slow.struck, what="the send")
        answer = await on.discord.reply_to(on.ada.say(other, "core costs in Wales?", mention=True))
        assert "Choir Fund" in answer.text
        assert "Choir Fund" in (await on.ada.slash(on.channel, "deadlines")).text
        assert on.channel.by_bot == []
        gate.set()
        await on.post_in(about="Choir Fund")
    assert len(on.channel.by_bot) == 1


async def test_a_question_where_the_bot_may_not_write_harms_nothing(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        run = await on.on()
        on.channel.deny(Permission.SEND_MESSAGES)
        on.ada.say(on.channel, "what is an ICB?", mention=True)
        await run.logged("could not be answered there")
        assert "Integrated care board" in (await on.discord.reply_to(on.ada.direct("what is an ICB?"))).text
        assert len(on.discord.asked("POST", f"/channels/{on.channel.id}/messages")) == 1
    on.discord.take_violations()


async def test_an_answer_whose_line_breaks_is_given_once(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.on()
        cut = on.discord.fail("POST", f"/channels/{on.channel.id}/messages", Fault.cut_after())
        answer = await on.ask("what is an ICB?")
        await on.until(
            lambda: len(on.discord.asked("POST", f"/channels/{on.channel.id}/messages")) == 2, what="again"
        )
        assert cut.struck == 1
        await on.ask("what is an ICS?")
    assert len([one for one in on.channel.by_bot if one.replied_to == answer.replied_to]) == 1


async def test_commands_move_between_one_server_and_all(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        names = ["ask", "deadlines", "pathway", "subscribe", "subscriptions", "report", "correct", "corrections"]
        names += ["checklists", "template"]
        on.settings = {"DISCORD_GUILD": str(on.guild.id)}
        first = await on.start()
        assert await on.discord.synced(on.guild.id) == names
        assert on.discord.world.commands.names(None) == []
        await first.stop()
        on.settings = {}
        await on.start()
        assert await on.discord.synced() == names
        await on.until(lambda: on.discord.world.commands.names(on.guild.id) == [], what="the doubles to go")


@pytest.mark.parametrize(
    "fault", [pytest.param(Fault.cut_before(), id="before"), pytest.param(Fault.cut_after(), id="after")]
)
@pytest.mark.parametrize(
    ("method", "path"),
    [
        pytest.param("POST", "/interactions/*/callback", id="the deferral"),
        pytest.param("PATCH", "/webhooks/*/messages/@original", id="the answer"),
    ],
)
async def test_an_interaction_whose_line_breaks_is_answered(
    tmp_path: Path, method: str, path: str, fault: Fault
) -> None:
    async with stage(tmp_path, strict=False) as on:
        await on.on()
        cut = on.discord.fail(method, path, fault)
        shown = await on.ada.slash(on.channel, "ask", question="what is an ICB?")
        assert cut.struck == 1
        await on.until(lambda: len(on.discord.asked(method, path)) == 2, what="the second try")
        assert "Integrated care board" in shown.text
    refused_twice = [rule for rule in on.discord.violations if "40060" not in rule]
    assert refused_twice == []
