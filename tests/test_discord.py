"""The main job on Discord: the real program is started, driven through a Discord of our own, and watched."""

from pathlib import Path

import pytest

from tests.fakes.discord.asking import NotOffered
from tests.fakes.discord.fake import ChannelKind, Fault, Permission
from tests.front_door import GRANT, item
from tests.on_discord import CHOIR, SHED, WITHIN_S, buttons, rows, stage

# The main job --------------------------------------------------------------------------------------------------


async def test_from_the_first_start_in_an_empty_server_to_the_first_post(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        run = await on.on(afresh=True)
        assert on.discord.world.commands.names(None) == [
            "ask",
            "deadlines",
            "pathway",
            "subscribe",
            "subscriptions",
            "report",
            "correct",
            "corrections",
            "checklists",
            "template",
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


DISTRESS = "i cant go on, i want to end my life"


async def test_distress_is_answered_to_the_person_alone_and_its_words_are_kept_nowhere(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.settings = {"LOG_LEVEL": "DEBUG"}
        run = await on.on()
        on.ada.say(on.channel, DISTRESS, mention=True)
        told = await on.ada.direct_messages.wait_for_message(within_s=WITHIN_S)
        assert "116 123" in told.text, "the Samaritans' number"
        shared = await on.ada.slash(on.channel, "ask", question=DISTRESS, share=True)
        assert (shared.ephemeral, "116 123" in shared.text) == (True, True)
        assert on.channel.by_bot == []
        ended = await run.stop()
    assert "end my life" not in run.log + ended.out
    for kept in (tmp_path / "data").iterdir():
        assert b"end my life" not in kept.read_bytes()


async def test_distress_of_somebody_who_takes_no_direct_messages_is_answered_all_the_same(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.on()
        on.ada.user.dms_open = False
        on.ada.say(on.channel, DISTRESS, mention=True)
        told = await on.channel.wait_for_message(within_s=WITHIN_S)
    assert "116 123" in told.text


async def test_a_channel_that_somebody_may_not_see_keeps_its_subscriptions_to_itself(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.on()
        secret = on.guild.add_channel("secret")
        await on.subscribe(secret)
        secret.deny(Permission.VIEW_CHANNEL, on.boss)
        listed = await on.boss.slash(on.channel, "subscriptions")
        assert "No channel of this server is subscribed yet" in listed.text
        told = await on.ask("unsubscribe 1", who=on.boss)
        assert "may manage this channel" in told.text
    assert len(rows(tmp_path, "SELECT place FROM subscriptions")) == 1


async def test_distress_comes_before_what_is_to_be_done_and_however_late_it_is_said(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.on()
        last = None
        for said in ("subscribe to running costs, i want to die", f"{'we sing and sing. ' * 60} i want to die"):
            on.boss.say(on.channel, said, mention=True)
            told = await on.boss.direct_messages.wait_for_message(after=last, within_s=WITHIN_S)
            assert "116 123" in told.text
            last = told
        shown = await on.boss.slash(on.channel, "subscribe", wish="i want to die")
        assert "116 123" in shown.text
    assert rows(tmp_path, "SELECT place FROM subscriptions") == []


async def test_words_that_name_nothing_subscribe_to_nothing(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.on()
        on.boss.say(on.channel, "subscribe to bananas", mention=True)
        told = await on.channel.wait_for_message(within_s=WITHIN_S)
        assert "nothing is changed" in told.text
        shown = await on.boss.slash(on.channel, "subscribe", wish="bananas")
        assert "nothing is changed" in shown.text
    assert rows(tmp_path, "SELECT place FROM subscriptions") == []


async def test_an_answer_that_discord_cannot_take_at_once_comes_all_the_same(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.on()
        on.discord.fail("POST", f"/channels/{on.channel.id}/messages", Fault.of_status(503), times=2)
        told = await on.ask("what is an ICB?")
        assert "Integrated care board" in told.text


async def test_a_talk_goes_on_per_person(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.publish(CHOIR, SHED)
        await on.on()
        await on.subscribe()
        await on.post_in(about="Shed Fund")
        await on.ask("core costs in Wales?")
        assert "Shed Fund" in (await on.ask("and in England?")).text
        by_slash = await on.ada.slash(on.channel, "ask", question="and in Wales?")
        assert "Choir Fund" in by_slash.text
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
    assert "The steps:" in shown.text
    assert "Step 1 of " in one_step.text
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
        assert "I left out: “choirs”" in done.text
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
        await on.until(lambda: rows(on.folder, "SELECT 1 FROM opportunities"), what="a poll")
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
    sends = [
        *on.discord.asked("POST", "/channels/*/messages"),
        *on.discord.asked("PATCH", "/webhooks/*"),
        *on.discord.asked("POST", "/webhooks/*"),
    ]
    assert len(sends) == 3
    assert all(seen.body["allowed_mentions"]["parse"] == [] for seen in sends)
