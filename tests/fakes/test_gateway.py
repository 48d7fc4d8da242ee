"""The gateway: signing in, intents, resuming, closing codes."""

import asyncio

import aiohttp
import discord
import pytest

from tests.fakes.discord.fake import TOKEN, FakeDiscord, Intent
from tests.fakes.discord.kinds import ChannelKind
from tests.fakes.discord.people import Member
from tests.fakes.discord.places import Channel, Guild
from tests.fakes.small_bot import SmallBot, pointed_at, running


async def test_a_dropped_connection_is_resumed_and_nothing_is_missed(
    fake: FakeDiscord, channel: Channel, ada: Member
) -> None:
    async with running(fake) as bot:
        dropping = asyncio.create_task(fake.drop_gateway(resume=True))
        await fake.until(lambda: not fake.gateway.live, what="the drop")
        missed = ada.say(channel, "while you were away", mention=True)
        await dropping
        assert (await fake.reply_to(missed)).content.endswith("while you were away")
        assert [message.id for message in bot.read] == [missed.id]
    assert (len(fake.record.identifies), len(fake.record.resumes)) == (1, 1)


async def test_a_session_that_is_gone_is_opened_anew(fake: FakeDiscord, channel: Channel, ada: Member) -> None:
    async with running(fake):
        await fake.drop_gateway(resume=False)
        await fake.until(lambda: len(fake.record.identifies) == 2, what="a second IDENTIFY")
        await fake.reply_to(ada.say(channel, "again", mention=True))
    assert fake.record.resumes == []


async def test_discord_can_ask_to_reconnect(fake: FakeDiscord) -> None:
    async with running(fake):
        fake.gateway.ask_to_reconnect()
        await fake.until(lambda: fake.record.resumes, what="a resume")
    assert len(fake.record.identifies) == 1


async def test_a_wrong_token_does_not_sign_in(fake: FakeDiscord) -> None:
    bot = SmallBot()
    with pointed_at(fake), pytest.raises(discord.LoginFailure):
        await bot.start("wrong")
    await bot.close()


async def test_privileged_intents_must_be_granted() -> None:
    wanted = discord.Intents(guilds=True, guild_messages=True, message_content=True)
    async with FakeDiscord(strict=False) as fake:
        with pytest.raises(discord.PrivilegedIntentsRequired):
            async with running(fake, SmallBot(wanted)):
                pass
        assert "privileged intents" in fake.violations[0]
    async with FakeDiscord(privileged=Intent.MESSAGE_CONTENT) as fake:
        guild = fake.add_guild("Choirs")
        async with running(fake, SmallBot(wanted)) as bot:
            guild.add_member("Ada").say(guild.add_channel("funding"), "among ourselves")
            await fake.reply_to(guild.add_member("Mo").say(guild.channels[0], "hello", mention=True))
        assert bot.read[0].content == "among ourselves"


async def test_contents_are_hidden_without_the_intent(fake: FakeDiscord, channel: Channel, ada: Member) -> None:
    async with running(fake) as bot:
        ada.say(channel, "among ourselves")
        await fake.reply_to(ada.say(channel, "hello", mention=True))
    assert [message.content for message in bot.read] == ["", f"{fake.me} hello"]


async def test_a_reply_to_the_bot_is_readable_only_if_it_pings(
    fake: FakeDiscord, channel: Channel, ada: Member
) -> None:
    async with running(fake) as bot:
        answer = await fake.reply_to(ada.say(channel, "hello", mention=True))
        ada.say(channel, "quietly", reply_to=answer, ping=False)
        await fake.reply_to(ada.say(channel, "aloud", reply_to=answer))
    assert [message.content for message in bot.read][1:] == ["", "aloud"]


async def test_events_come_by_intent(fake: FakeDiscord, channel: Channel, ada: Member) -> None:
    async with running(fake, SmallBot(discord.Intents(guilds=True, dm_messages=True))) as bot:
        ada.say(channel, "hello", mention=True)
        await fake.reply_to(ada.direct("hello"))
    assert [message.guild for message in bot.read] == [None]


async def test_members_come_with_their_intent() -> None:
    async with FakeDiscord(privileged=Intent.GUILD_MEMBERS) as fake:
        guild = fake.add_guild("Choirs")
        guild.add_member("Ada")
        async with running(fake, SmallBot(discord.Intents(guilds=True, members=True))) as bot:
            assert {member.name for member in bot.guilds[0].members} >= {"Ada", "Owner of Choirs"}


async def test_members_are_looked_up_by_name_without_the_intent(
    fake: FakeDiscord, guild: Guild, ada: Member
) -> None:
    async with running(fake) as bot:
        assert [member.id for member in await bot.guilds[0].query_members("ad")] == [ada.id]
        assert [member.id for member in await bot.guilds[0].query_members(user_ids=[ada.id])] == [ada.id]
        await bot.change_presence(status=discord.Status.idle)
        await fake.until(lambda: fake.record.presences, what="a presence")


async def test_guilds_channels_and_threads_come_and_go(fake: FakeDiscord, guild: Guild, ada: Member) -> None:
    async with running(fake) as bot:

        async def seen(count: int) -> None:
            """Wait until the bot has read one more mention, and so all that came before it."""
            await fake.reply_to(ada.say(talk, f"{count}", mention=True))

        talk = guild.add_channel("talk")
        await seen(1)
        other = fake.add_guild("Gardens")
        forum = guild.add_channel("grants", kind=ChannelKind.FORUM, tags=("new",))
        thread = talk.add_thread("more", by=ada, words="hello")
        await seen(2)
        assert {each.name for each in bot.guilds} == {"Choirs", "Gardens"}
        known = bot.get_channel(forum.id)
        assert isinstance(known, discord.ForumChannel)
        assert [tag.name for tag in known.available_tags] == ["new"]
        assert bot.get_channel(thread.id) is not None
        other.remove_bot()
        forum.delete()
        await seen(3)
        assert {each.name for each in bot.guilds} == {"Choirs"}
        assert bot.get_channel(forum.id) is None


@pytest.mark.parametrize(
    ("code", "left"), [pytest.param(1000, 0, id="1000 ends the session"), pytest.param(4000, 1, id="4000 does not")]
)
async def test_the_code_of_a_close_says_whether_the_session_ends(fake: FakeDiscord, code: int, left: int) -> None:
    async with aiohttp.ClientSession() as session, session.ws_connect(fake.gateway_address) as socket:
        assert (await socket.receive_json())["op"] == 10
        await socket.send_json({"op": 2, "d": {"token": fake.token, "intents": 1}})
        assert (await socket.receive_json())["t"] == "READY"
        await socket.close(code=code)
    await fake.disconnected()
    assert len(fake.gateway.sessions) == left


BREACHES = [
    pytest.param({"op": 3, "d": {}}, 4003, id="not signed in"),
    pytest.param({"op": 2, "d": {"token": "wrong", "intents": 1}}, 4004, id="wrong token"),
    pytest.param(
        {"op": 6, "d": {"token": "wrong", "session_id": "x", "seq": 1}}, 4004, id="wrong token on resuming"
    ),
    pytest.param({"op": 2, "d": {"token": TOKEN, "intents": 1 << 30}}, 4013, id="no such intent"),
    pytest.param({"op": 2, "d": {"token": TOKEN, "intents": 2}}, 4014, id="an intent not granted"),
    pytest.param({"op": 2, "d": {"token": TOKEN, "intents": 1, "x": "a" * 4096}}, 4002, id="4096 bytes"),
]


@pytest.mark.parametrize(("frame", "code"), BREACHES)
async def test_a_breach_closes_the_connection_with_its_code(fake: FakeDiscord, frame: object, code: int) -> None:
    async with aiohttp.ClientSession() as session, session.ws_connect(fake.gateway_address) as socket:
        await socket.receive_json()
        await socket.send_json(frame)
        assert (await socket.receive()).type is aiohttp.WSMsgType.CLOSE
        assert socket.close_code == code
    assert len(fake.take_violations()) == 1


async def test_more_than_120_sends_a_minute_close_the_connection(fake: FakeDiscord) -> None:
    async with aiohttp.ClientSession() as session, session.ws_connect(fake.gateway_address) as socket:
        await socket.receive_json()
        for _ in range(121):
            await socket.send_json({"op": 1, "d": None})
        while (await socket.receive()).type is aiohttp.WSMsgType.TEXT:
            pass
        assert socket.close_code == 4008
    fake.take_violations()


async def test_a_bot_in_two_shards_sees_each_guild_once(fake: FakeDiscord) -> None:
    guilds = [fake.add_guild(str(number)) for number in range(4)]

    class Sharded(discord.AutoShardedClient):
        def __init__(self) -> None:
            super().__init__(intents=discord.Intents(guilds=True), guild_ready_timeout=0.05, shard_count=2)
            self.is_up = asyncio.Event()

        async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
            """Do not wait five seconds between shards."""

        async def on_ready(self) -> None:
            self.is_up.set()

    bot = Sharded()
    with pointed_at(fake):
        task = asyncio.create_task(bot.start(fake.token))
        await asyncio.wait_for(bot.is_up.wait(), 20)
        assert {guild.id for guild in bot.guilds} == {guild.id for guild in guilds}
        assert {guild.shard_id for guild in bot.guilds} <= {0, 1}
        await bot.close()
        await task
    assert sorted(told["shard"] for told in fake.record.identifies) == [[0, 2], [1, 2]]
