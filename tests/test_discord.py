"""The main job on Discord: the real program is started, driven through a Discord of our own, and watched."""

import asyncio
import re
import signal
import sqlite3
from pathlib import Path

import pytest

from tests.fakes.discord.asking import NotOffered
from tests.fakes.discord.fake import ChannelKind, Fault, Permission
from tests.front_door import GRANT, bot, item
from tests.on_discord import WITHIN_S, Stage, stage

CHOIR = item("choir", GRANT.format(day=4), title="Choir Fund")
SHED = item(
    "shed",
    "<p>Grants of up to £3,000 for the running costs of men's sheds in England. Apply by 5 December 2026.</p>",
    title="Shed Fund",
)


def buttons(message: object) -> list[str]:
    components = getattr(message, "components")  # noqa: B009
    return [part["label"] for row in components for part in row["components"] if part["type"] == 2]


# The main job --------------------------------------------------------------------------------------------------


async def test_from_the_first_start_in_an_empty_server_to_the_first_post(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        run = await on.on()
        assert on.discord.world.commands.names(None) == [
            "ask",
            "deadlines",
            "pathway",
            "subscribe",
            "subscriptions",
        ]
        await on.subscribe()
        on.publish(CHOIR)
        on.later(minutes=5)
        post = await on.post_in()
        (embed,) = post.embeds
        assert embed["title"] == "Choir Fund · Sample Trust"
        assert embed["url"] == "http://127.0.0.1/items/choir"
        assert embed["description"].split("\n") == [
            "**What**  Grant for running costs (rent, wages, bills)",
            "**Who, where**  Community groups; Wales",
            "**How much**  Up to £5,000",
            "**When**  Closes noon on Friday 4 December (<t:1796385600:R>)",
        ]
        assert buttons(post) == ["More", "Remind me", "Its page"]
        ended = await run.stop()
    assert ended.status == 0, ended.err
    assert on.channel.by_bot == [post]


async def test_a_date_without_an_hour_is_given_none(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.publish(SHED)
        await on.on()
        await on.subscribe()
        post = await on.post_in()
    assert post.embeds[0]["description"].endswith(
        "**When**  Closes Saturday 5 December, no time given: send it the day before"
    )


async def test_a_new_subscription_shows_what_is_open_already_and_posts_it_once(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.publish(CHOIR)
        await on.on()
        await on.until(lambda: on.feed.asked.is_set(), what="the first poll")
        shown = await on.boss.slash(on.channel, "subscribe", wish="running costs or training in Wales, grants only")
        assert "running costs" in shown.text
        await on.post_in(about="Choir Fund")
        again = await on.boss.slash(on.channel, "subscribe", wish="running costs or training in Wales, grants only")
        assert "gets that already" in again.text
        other = await on.boss.slash(on.channel, "subscribe", purpose="core_costs")
        assert "now gets" in other.text
        on.later(minutes=5)
        await on.until(lambda: len(on.feed.requests) > 1, what="another poll")
    assert len(on.channel.by_bot) == 1


async def test_questions_are_answered_by_mention_by_slash_and_directly(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.publish(CHOIR, SHED)
        await on.on()
        await on.subscribe()
        await on.post_in(about="Shed Fund")
        by_mention = await on.ask("core costs in Wales?")
        assert "Choir Fund" in by_mention.text
        assert "Shed Fund" not in by_mention.text
        assert by_mention.mentions == [], "nobody is pinged"
        by_slash = await on.ada.slash(on.channel, "ask", question="core costs in Wales?")
        assert (by_slash.text, by_slash.deferred, by_slash.ephemeral) == (by_mention.text, True, True)
        shared = await on.ada.slash(on.channel, "ask", question="what is an ICB?", share=True)
        assert "Integrated care board" in shared.text
        assert not shared.ephemeral
        directly = await on.discord.reply_to(on.ada.direct("core costs in Wales?"))
        assert directly.text == by_mention.text
        listed = await on.ada.slash(on.channel, "deadlines", within="90", area="england")
        assert "Shed Fund" in listed.text
        assert "Choir Fund" not in listed.text
        empty = await on.ask("")
        assert "You can ask in your own words" in empty.text


async def test_a_talk_goes_on_per_person(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.publish(CHOIR, SHED)
        await on.on()
        await on.subscribe()
        await on.post_in(about="Shed Fund")
        await on.ask("core costs in Wales?")
        assert "Shed Fund" in (await on.ask("and in England?")).text
        assert "You asked for: running costs" not in (await on.ask("and in England?", who=on.boss)).text
        card = await on.ask("tell me more about the first one")
        assert card.embeds[0]["title"].startswith("Shed Fund")
        assert buttons(card) == ["More", "Remind me", "Its page"]


async def test_the_menu_below_a_list_opens_one_of_it(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.publish(CHOIR, SHED)
        await on.on()
        await on.subscribe()
        await on.post_in(about="Shed Fund")
        answer = await on.ask("core costs in Wales?")
        opened = await on.ada.choose(answer, "More about …", ["1. Choir Fund"])
    assert opened.ephemeral
    assert "The words it rests on" in opened.text
    assert "noon on Friday 4 December 2026" in opened.text


async def test_a_pathway_is_offered_while_typing_and_shown(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.on()
        offered = await on.ada.autocomplete(on.channel, "pathway", "way", "integrated care")
        chosen = next(choice for choice in offered if choice["value"] == "eng-icb-grant")
        shown = await on.ada.slash(on.channel, "pathway", way=chosen["value"])
        one_step = await on.ada.slash(on.channel, "pathway", way=chosen["value"], step=1)
        in_words = await on.ada.slash(on.channel, "pathway", way="the NHS in Wales")
    assert "Steps:" in shown.text
    assert "Step 1:" in one_step.text
    assert "Wales" in in_words.text


# What a channel gets ---------------------------------------------------------------------------------------------


async def test_everything_works_in_words_for_those_who_manage_channels_only(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.publish(CHOIR)
        await on.on()
        other = on.guild.add_channel("wales")
        refused = await on.ask("subscribe to running costs in Wales")
        assert "Manage Channels" in refused.text
        with pytest.raises(NotOffered):
            await on.ada.slash(on.channel, "subscribe")
        done = await on.ask(
            f"subscribe {other.mention} to running costs for choirs in Wales, grants only", who=on.boss
        )
        assert f"{other.mention} now gets: running costs (rent, wages, bills); for Wales; only: grant" in done.text
        assert "I left out “choirs”" in done.text
        await on.post_in(other, about="Choir Fund")
        listed = await on.ask("subscriptions", who=on.boss)
        assert f"1. {other.mention} gets: running costs" in listed.text
        assert "Manage Channels" in (await on.ask("unsubscribe 1")).text
        assert f"{other.mention} no longer gets" in (await on.ask("unsubscribe 1", who=on.boss)).text
        assert "No channel of this server" in (await on.ask("subscriptions", who=on.boss)).text
    assert on.channel.by_bot
    assert len(other.by_bot) == 1


async def test_a_subscription_is_removed_from_the_list(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        run = await on.on()
        await on.subscribe()
        listed = await on.boss.slash(on.channel, "subscriptions")
        await run.stop()
        await on.on()  # the menu is of an earlier run
        removed = await on.boss.choose(listed, "Remove …", ["1"])
        assert "no longer gets" in removed.text
        on.publish(CHOIR)
        on.later(minutes=5)
        await on.until(lambda: len(on.feed.requests) > 2, what="a poll")
        assert "Choir Fund" in (await on.ask("core costs in Wales?")).text
    assert [message for message in on.channel.by_bot if "fp1:more" in str(message.components)] == []


@pytest.mark.parametrize(
    ("denied", "named"),
    [
        (Permission.SEND_MESSAGES, "Send Messages"),
        (Permission.EMBED_LINKS, "Embed Links"),
        (Permission.READ_MESSAGE_HISTORY, "Read Message History"),
        (Permission.VIEW_CHANNEL, "View Channel"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_a_channel_where_the_bot_may_not_post_is_refused_by_the_permission(
    tmp_path: Path, denied: Permission, named: str
) -> None:
    async with stage(tmp_path) as on:
        other = on.guild.add_channel("quiet")
        other.deny(denied)
        await on.on()
        shown = await on.boss.slash(on.channel, "subscribe", channel=other)
        assert f"“{named}”" in shown.text
        assert "No channel of this server" in (await on.boss.slash(on.channel, "subscriptions")).text


async def test_a_thread_needs_its_own_permission_and_then_takes_posts(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        thread = on.channel.add_thread("grants", by=on.boss)
        on.channel.deny(Permission.SEND_MESSAGES_IN_THREADS)
        on.publish(CHOIR)
        await on.on()
        refused = await on.boss.slash(on.channel, "subscribe", channel=thread, purpose="core_costs")
        assert "“Send Messages in Threads”" in refused.text
        on.channel.allow(Permission.SEND_MESSAGES_IN_THREADS)
        await on.boss.slash(thread, "subscribe", purpose="core_costs")
        await on.post_in(thread, about="Choir Fund")


async def test_a_forum_is_refused_in_a_sentence(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        forum = on.guild.add_channel("posts", kind=ChannelKind.FORUM)
        await on.on()
        shown = await on.boss.slash(on.channel, "subscribe", channel=forum)
    assert "I do not post in forums" in shown.text


async def test_a_reply_with_mentions_and_markup_from_a_feed_pings_and_styles_nothing(tmp_path: Path) -> None:
    nasty = item("x", GRANT.format(day=4), title="@everyone **free** [your bank](https://evil.example) Fund")
    async with stage(tmp_path) as on:
        on.publish(nasty)
        await on.on()
        await on.subscribe()
        post = await on.post_in()
        answer = await on.ask("core costs in Wales?")
    for message in (post, answer):
        assert "@everyone" not in message.text
        assert "**free**" not in message.text
        assert "[your bank](" not in message.text
        assert not message.mention_everyone
    told = on.discord.record.allowed_mentions
    assert all(each is not None and each.get("parse") == [] for each in told)


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
    async with stage(tmp_path) as on:
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


# What goes wrong at Discord --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(Fault.too_many(0.05), id="429"),
        pytest.param(Fault.of_status(500), id="500"),
        pytest.param(Fault.of_status(502, after=True), id="502 after it was done"),
        pytest.param(Fault.of_status(503), id="503"),
        pytest.param(Fault.of_status(503, after=True), id="503 after it was done"),
        pytest.param(Fault.cut_before(), id="cut before"),
        pytest.param(Fault.cut_after(), id="cut after it was done"),
    ],
)
async def test_one_post_comes_of_a_send_that_fails_once(tmp_path: Path, fault: Fault) -> None:
    async with stage(tmp_path) as on:
        await on.on()
        await on.subscribe()
        failing = on.discord.fail("POST", f"/channels/{on.channel.id}/messages", fault)
        on.publish(CHOIR)
        on.later(minutes=5)
        await on.until(lambda: failing.struck, what="the fault")
        await on.until(
            lambda: len(on.discord.asked("POST", f"/channels/{on.channel.id}/messages")) > 0, what="a send"
        )
        on.later(minutes=5)  # a wait in a row is over
        await on.post_in(about="Choir Fund")
        await on.until(lambda: recorded(on), what="the record")
    assert len(on.channel.by_bot) == 1


def rows(folder: Path, sql: str) -> list[tuple[object, ...]]:
    driver = sqlite3.connect(folder / "data" / "tracker.db")
    try:
        found = driver.execute(sql).fetchall()
        driver.commit()
    finally:
        driver.close()
    return found


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
