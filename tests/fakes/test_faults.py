"""What can go wrong, as a discord.py bot meets it."""

import asyncio

import aiohttp
import discord
import pytest

from tests.fakes.conftest import Rest
from tests.fakes.discord.fake import FakeDiscord, Fault
from tests.fakes.discord.places import Channel
from tests.fakes.small_bot import SmallBot, running


def sendable(bot: SmallBot, channel: Channel) -> discord.TextChannel:
    found = bot.get_channel(channel.id)
    assert isinstance(found, discord.TextChannel)
    return found


async def test_a_429_is_waited_for_and_tried_again(fake: FakeDiscord, channel: Channel) -> None:
    fake.fail("POST", f"/channels/{channel.id}/messages", Fault.too_many(0.01), times=2)
    async with running(fake) as bot:
        await sendable(bot, channel).send("x")
    statuses = [seen.status for seen in fake.asked("POST", "*/messages")]
    assert statuses == [429, 429, 200]
    assert len(channel.messages) == 1
    assert fake.record.invalid_requests == 2


async def test_a_global_429_says_so(fake: FakeDiscord, rest: Rest) -> None:
    fake.fail("*", "*", Fault.too_many(0.5, scope="global"))
    status, answer = await rest("GET", "/users/@me")
    assert (status, answer["global"], answer["retry_after"]) == (429, True, 0.5)


async def test_an_error_reaches_the_bot(fake: FakeDiscord, channel: Channel) -> None:
    planned = fake.fail("POST", f"/channels/{channel.id}/*", Fault.of_status(503))
    async with running(fake) as bot:
        with pytest.raises(discord.DiscordServerError):
            await sendable(bot, channel).send("x")
        await sendable(bot, channel).send("y")
    assert planned.struck == 1
    assert [message.content for message in channel.messages] == ["y"]


@pytest.mark.parametrize(
    ("fault", "posted"),
    [
        pytest.param(Fault.cut_before(), 0, id="cut before the effect"),
        pytest.param(Fault.cut_after(), 1, id="cut after the effect"),
    ],
)
async def test_a_cut_connection_reaches_the_bot(
    fake: FakeDiscord, channel: Channel, fault: Fault, posted: int
) -> None:
    fake.fail("POST", f"/channels/{channel.id}/messages", fault)
    async with running(fake) as bot:
        with pytest.raises((aiohttp.ClientError, OSError)):
            await sendable(bot, channel).send("x", nonce="delivery-1")
        assert len(channel.messages) == posted
        again = await sendable(bot, channel).send("x", nonce="delivery-1")
    assert [message.id for message in channel.messages] == [again.id]
    assert [seen.status for seen in fake.asked("POST", "*/messages")] == [0, 200]


async def test_a_lost_answer_is_done_all_the_same(fake: FakeDiscord, rest: Rest, channel: Channel) -> None:
    fake.fail("POST", "*/messages", Fault.of_status(502, after=True))
    status, _ = await rest("POST", f"/channels/{channel.id}/messages", {"content": "x"})
    assert (status, len(channel.messages)) == (502, 1)


async def test_a_slow_answer_comes_when_the_gate_is_opened(fake: FakeDiscord, rest: Rest, channel: Channel) -> None:
    gate = asyncio.Event()
    fake.fail("POST", "*/messages", Fault.slow(gate))
    asking = asyncio.create_task(rest("POST", f"/channels/{channel.id}/messages", {"content": "x"}))
    await fake.until(lambda: fake.asked("POST", "*/messages"), what="the request")
    assert channel.messages == []
    gate.set()
    assert (await asking)[0] == 200
    assert len(channel.messages) == 1


async def test_one_forbidden_channel_leaves_the_others_alone(fake: FakeDiscord, channel: Channel) -> None:
    assert channel.guild is not None
    other = channel.guild.add_channel("other")
    planned = fake.forbid(channel)
    async with running(fake) as bot:
        with pytest.raises(discord.Forbidden):
            await sendable(bot, channel).send("x")
        await sendable(bot, other).send("x")
        planned.stop()
        await sendable(bot, channel).send("x")
    assert len(channel.messages) == len(other.messages) == 1


async def test_a_channel_deleted_behind_the_bots_back_is_not_found(fake: FakeDiscord, channel: Channel) -> None:
    async with running(fake) as bot:
        known = sendable(bot, channel)
        channel.delete()
        with pytest.raises(discord.NotFound) as caught:
            await known.send("x")
        assert caught.value.code == 10003
        assert bot.get_channel(channel.id) is None


async def test_a_rate_limit_is_told_in_the_headers_and_kept_by_the_bot(fake: FakeDiscord, channel: Channel) -> None:
    fake.rate_limit(f"/channels/{channel.id}/messages", limit=2, per_s=0.1)
    async with running(fake) as bot:
        for number in range(5):
            await sendable(bot, channel).send(str(number))
    assert [seen.status for seen in fake.asked("POST", "*/messages")] == [200] * 5


async def test_one_request_too_many_is_refused(fake: FakeDiscord, rest: Rest, channel: Channel) -> None:
    fake.rate_limit("*/messages", limit=2, per_s=60)
    path = f"/channels/{channel.id}/messages"
    assert [(await rest("POST", path, {"content": "x"}))[0] for _ in range(3)] == [200, 200, 429]
    assert len(channel.messages) == 2


async def test_one_request_too_many_over_all_is_refused(fake: FakeDiscord, rest: Rest) -> None:
    fake.rate_limit_all(limit=2, per_s=60)
    answers = [await rest("GET", path) for path in ("/users/@me", "/users/@me/guilds", "/gateway/bot")]
    assert [status for status, _ in answers] == [200, 200, 429]
    assert answers[2][1]["global"] is True


async def test_discord_can_be_down_and_up_again(fake: FakeDiscord, rest: Rest) -> None:
    assert (await rest("GET", "/users/@me"))[0] == 200
    await fake.down()
    with pytest.raises(aiohttp.ClientError):
        await rest("GET", "/users/@me")
    await fake.up()
    assert (await rest("GET", "/users/@me"))[0] == 200


async def test_a_bot_finds_discord_again_after_it_was_down(fake: FakeDiscord, channel: Channel) -> None:
    async with running(fake) as bot:
        await fake.down()
        await fake.disconnected()
        await fake.up()
        await fake.connected()
        await sendable(bot, channel).send("x")
    assert len(channel.messages) == 1


async def test_an_answer_can_be_held_back_after_the_effect(fake: FakeDiscord, rest: Rest, channel: Channel) -> None:
    gate = asyncio.Event()
    fake.fail("POST", "*/messages", Fault.slow(gate, after=True))
    asking = asyncio.create_task(rest("POST", f"/channels/{channel.id}/messages", {"content": "x"}))
    await channel.wait_for_message()
    assert not asking.done()
    gate.set()
    assert (await asking)[0] == 200


async def test_a_limit_shared_with_others_is_not_held_against_the_bot(fake: FakeDiscord, rest: Rest) -> None:
    fake.fail("*", "*", Fault.too_many(scope="shared"))
    assert (await rest("GET", "/users/@me"))[0] == 429
    assert fake.record.invalid_requests == 0
