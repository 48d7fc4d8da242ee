"""Lists on Discord: several opportunities in one message, told once, each to be opened, whatever goes wrong.

A source's first poll comes as lists, and so does a flood of news or of changes.
"""

import asyncio
import re
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest

from tests.fakes.discord.fake import Fault, Permission
from tests.fakes.discord.messages import Message, every_part
from tests.fakes.discord.places import Channel
from tests.front_door import item
from tests.on_discord import FAULTS, WITHIN_S, Run, Stage, rows, settled, stage
from tests.replaying import NAMES

MENU = "More about …"

#: Sixty names of which each tells its fund.
SIXTY = [
    *NAMES,
    *(
        f"{first} {second}"
        for first, second in zip(
            "Abbey Badger Castle Dolphin Eagle Ferry Granite Heather Indigo Jasper Kelp Lupin Mallard Nutmeg Otter "
            "Pebble Quartz Raven Saffron Teasel Ulster Violet Walnut Xylo Yellow Zephyr Acorn Bracken Cobble Dapple".split(),
            "Archers Brewers Cyclists Divers Engravers Fencers Glaziers Hikers Illustrators Jugglers Knitters "
            "Luthiers Milliners Navigators Oarsmen Potters Quarrymen Rowers Sailors Tailors Umpires Vintners Weavers "
            "Xylophonists Yachtsmen Zoologists Actors Bakers Coopers Drapers".split(),
            strict=True,
        )
    ),
]


def fund(name: str, *, day: int = 4, amount: str = "£5,000", title: str = "") -> str:
    return item(
        re.sub(r"\W+", "-", name.lower()),
        f"<p>The {name} Fund gives grants of up to {amount} for the running costs of charities in Wales. {name} "
        f"groups can use it for rent, wages and bills. Apply by noon on {day} December 2026.</p>",
        title=title or f"{name} Fund",
    )


def funds(number: int) -> list[str]:
    """Return so many funds, which close from 1 December on."""
    return [fund(name, day=1 + at // 2) for at, name in enumerate(SIXTY[:number])]


@asynccontextmanager
async def first_poll(folder: Path, *items: str, channels: int = 1) -> AsyncIterator[tuple[Stage, Run]]:
    """Give a stage on which channels are subscribed and the feed's first good answer, which holds these, is due."""
    async with stage(folder) as on:
        on.feed.status = 503
        run = await on.on()
        await on.subscribe()
        for number in range(1, channels):
            await on.subscribe(on.guild.add_channel(f"other-{number}"))
        await on.until(lambda: on.feed.requests, what="a poll that fails")
        on.publish(*items)
        on.feed.status = 200
        yield on, run


def options(message: Message) -> list[dict[str, Any]]:
    """Return what the menu below a list offers."""
    return [option for part in every_part(message.components) for option in part.get("options", ())]


def titles(message: Message) -> list[str]:
    """Return the titles that a list shows."""
    told = "\n".join(embed.get("description", "") for embed in message.embeds)
    return re.findall(r"^\*\*\[?(.+?)(?:\]\(.*\))?\*\*$", told, re.MULTILINE)


def posts(channel: Channel) -> list[Message]:
    """Return what the bot posted by itself, not in answer to anybody."""
    return [one for one in channel.by_bot if one.replied_to is None]


def recorded(on: Stage, number: int, *, state: str = "sent") -> bool:
    """Say whether so many deliveries are in a state."""
    return rows(on.folder, f"SELECT count(*) FROM deliveries WHERE state = '{state}'") == [(number,)]


async def told(on: Stage, number: int) -> None:
    """Wait until so many deliveries are recorded as sent."""
    await on.until(lambda: recorded(on, number), what=f"{number} told")


# What a list is --------------------------------------------------------------------------------------------------


async def test_a_first_poll_is_one_message_and_each_of_it_can_be_opened(tmp_path: Path) -> None:
    async with first_poll(tmp_path, *funds(12)) as (on, _):
        on.later(days=1)
        await told(on, 12)
        (post,) = posts(on.channel)
        assert post.embeds[0]["title"] == "12 that you can go for, from Sample Trust, what closes soonest first"
        assert titles(post) == [f"{name} Fund" for name in SIXTY[:12]]
        assert [option["label"] for option in options(post)] == [
            f"{number}. {name} Fund" for number, name in enumerate(SIXTY[:12], start=1)
        ]
        assert options(post)[11]["description"] == "closes noon on Sunday 6 December"
        for option in options(post):
            opened = await on.ada.choose(post, MENU, [option["label"]])
            assert opened.ephemeral
            name = option["label"].split(". ", 1)[1]
            assert opened.embeds[0]["title"] == f"{name} · Sample Trust"
            assert "The words it rests on" in opened.text
            assert "“running costs" in opened.text
        assert posts(on.channel) == [post]


#: What makes the flag of Wales of a black one.
WALES = "\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f"

#: Titles that break what is careless.
NASTY = [
    "@everyone look here Fund",
    "@here <@123456789012345678> <@&123456789012345678> Fund",
    "**Bold** __and__ ~~gone~~ ||hidden|| `code` Fund",
    "[your bank](https://evil.example/login) Fund",
    "# Heading Fund",
    "> quoted Fund",
    "```\nfenced\n``` Fund",
    "https://evil.example/login Fund",
    "Cronfa Gymunedol Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch: grantiau tŷ a dŵr ŵyl",
    f"👩\N{ZERO WIDTH JOINER}👧\N{WAVING BLACK FLAG}{WALES} " * 30 + "Fund",
    "Wide " + "a" * 900 + " Fund",
    "Wörds and words and words and words " * 30 + "Fund",
    "***" * 200 + " Stars Fund",
    "\N{RIGHT-TO-LEFT OVERRIDE}dnuF sdrawkcab\N{POP DIRECTIONAL FORMATTING} Fund",
    "<:emoji:1> <#1> Fund",
]


async def test_titles_of_every_kind_keep_discords_limits_and_break_nothing(tmp_path: Path) -> None:
    """The fake refuses what is over a limit, and fails the test for it."""
    items = [fund(SIXTY[at], title=escape(escape(title))) for at, title in enumerate(NASTY)]
    async with first_poll(tmp_path, *items) as (on, _):
        on.later(days=1)
        await told(on, len(NASTY))
        (post,) = posts(on.channel)
        offered = options(post)
        assert len(offered) == len(NASTY)
        assert post.content == ""
        assert not post.pings
        assert post.allowed_mentions is not None
        assert post.allowed_mentions["parse"] == []
        shown = "\n".join(embed["description"] for embed in post.embeds)
        # Each styles nothing: what could has a backslash before it, and no mention is left.
        for harmless in (r"\*\*Bold\*\*", r"\|\|hidden\|\|", r"\[your bank\]", r"\<#1\>", r"\`\`\`"):
            assert harmless in shown, harmless
        assert f"\N{WAVING BLACK FLAG}{WALES}" in shown
        for unsafe in ("@everyone", "@here", "<@123", "<@&123", "\N{RIGHT-TO-LEFT OVERRIDE}"):
            assert unsafe not in shown, unsafe
        for option in offered:
            assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in option["label"]
            opened = await on.ada.choose(post, MENU, [option["value"]])
            assert opened.ephemeral
            assert "The words it rests on" in opened.text
            assert "Closes noon on Friday 4 December" in opened.text
            assert "@everyone" not in opened.text


async def test_sixty_come_in_as_few_messages_as_they_need_and_each_can_be_opened(tmp_path: Path) -> None:
    async with first_poll(tmp_path, *funds(60)) as (on, _):
        on.later(days=1)
        await told(on, 60)
        lists = posts(on.channel)
        assert len(lists) == 3
        shown = [title for post in lists for title in titles(post)]
        assert shown == [f"{name} Fund" for name in SIXTY], "each once, what closes soonest first"
        for post in lists:
            assert [option["label"].split(". ", 1)[1] for option in options(post)] == titles(post)
        last = options(lists[-1])[-1]
        opened = await on.ada.choose(lists[-1], MENU, [last["label"]])
        assert opened.embeds[0]["title"] == f"{SIXTY[59]} Fund · Sample Trust"
        # Whoever reads one of them sees whether it is all.
        assert [post.embeds[0]["title"].split("Sample Trust, ")[1] for post in lists] == [
            "what closes soonest first (35 more follow)",
            "what closes soonest first (10 more follow)",
            "what closes soonest first",
        ]


@pytest.mark.parametrize("number", [3, 4])
async def test_up_to_three_of_a_first_poll_come_singly(tmp_path: Path, number: int) -> None:
    async with first_poll(tmp_path, *funds(number)) as (on, _):
        on.later(days=1)
        await told(on, number)
        assert len(posts(on.channel)) == (3 if number == 3 else 1)


@pytest.mark.parametrize("number", [10, 11])
async def test_news_is_a_list_from_eleven_on(tmp_path: Path, number: int) -> None:
    async with stage(tmp_path) as on:
        await on.on()
        await on.subscribe()
        await on.until(lambda: rows(on.folder, "SELECT 1 FROM first_polls"), what="the first poll")
        on.publish(*funds(number))
        on.later(minutes=5)
        await told(on, number)
        assert len(posts(on.channel)) == (10 if number == 10 else 1)


async def test_two_servers_get_the_same_list_each(tmp_path: Path) -> None:
    async with first_poll(tmp_path, *funds(12)) as (on, _):
        other = on.discord.add_guild("Sheds of Wales")
        channel = other.add_channel("money")
        boss = other.add_member("Other boss", permissions=Permission.MANAGE_CHANNELS)
        shown = await boss.slash(channel, "subscribe", purpose="core_costs")
        assert "now gets" in shown.text
        on.later(days=1)
        await told(on, 24)
        (here,), (there,) = posts(on.channel), posts(channel)
        assert titles(here) == titles(there)
        opened = await boss.choose(there, MENU, [options(there)[0]["label"]])
        assert opened.embeds[0]["title"] == f"{SIXTY[0]} Fund · Sample Trust"


# What a menu opens later -----------------------------------------------------------------------------------------


async def test_after_a_restart_the_menu_shows_each_as_it_now_stands(tmp_path: Path) -> None:
    async with first_poll(tmp_path, *funds(12)) as (on, run):
        on.later(days=1)
        await told(on, 12)
        (post,) = posts(on.channel)
        await run.stop()
        moved = fund(SIXTY[0], day=19)
        off = fund(SIXTY[1], title=f"{SIXTY[1]} Fund: withdrawn")
        off = off.replace("<p>", "<p>This fund has been cancelled. ")
        on.publish(moved, off, *funds(12)[2:])
        on.later(days=1)
        await on.on()
        await told(on, 14)
        changed = await on.ada.choose(post, MENU, [f"1. {SIXTY[0]} Fund"])
        assert "Closes noon on Saturday 19 December" in changed.text
        assert "1 December" not in changed.text
        called_off = await on.ada.choose(post, MENU, [f"2. {SIXTY[1]} Fund"])
        assert "Called off by the funder" in called_off.text
        as_before = await on.ada.choose(post, MENU, [f"3. {SIXTY[2]} Fund"])
        assert "Closes noon on Wednesday 2 December" in as_before.text
        assert all(shown.ephemeral for shown in (changed, called_off, as_before))


async def test_a_menu_of_another_database_opens_nothing_else(tmp_path: Path) -> None:
    async with first_poll(tmp_path, *funds(12)) as (on, run):
        on.later(days=1)
        await told(on, 12)
        (post,) = posts(on.channel)
        await run.stop()
        for file in (on.folder / "data").iterdir():
            file.unlink()
        await on.on()
        await on.subscribe()
        opened = await on.ada.choose(post, MENU, [f"1. {SIXTY[0]} Fund"])
        assert "before I was set up anew" in opened.text


# Changes ---------------------------------------------------------------------------------------------------------


async def test_a_change_of_what_a_list_told_is_told_once_field_by_field(tmp_path: Path) -> None:
    async with first_poll(tmp_path, *funds(12), channels=2) as (on, run):
        on.later(days=1)
        await told(on, 24)
        on.publish(fund(SIXTY[0], day=19, amount="£8,000"), *funds(12)[1:])
        on.later(days=1)
        await told(on, 26)
        on.later(days=1)  # another poll, and nothing changed
        before = len(on.feed.requests)
        await on.until(lambda: len(on.feed.requests) > before, what="another poll")
        await run.stop()
        on.later(days=1)
        await on.on()
        await on.ask("core costs in Wales?")
        for channel in on.guild.channels:
            _, second = posts(channel)
            assert second.embeds[0]["title"] == f"{SIXTY[0]} Fund · Sample Trust"
            change = second.embeds[0]["description"].split("\n")[0]
            assert "losing date moved from noon on Tuesday 1 December to noon on Saturday 19 December" in change
            assert "£5,000" in change
            assert "£8,000" in change


async def test_many_changes_are_one_list_that_opens_each(tmp_path: Path) -> None:
    async with first_poll(tmp_path, *funds(12)) as (on, _):
        on.later(days=1)
        await told(on, 12)
        on.publish(*(fund(name, day=19) for name in SIXTY[:12]))
        on.later(days=1)
        await told(on, 24)
        first, second = posts(on.channel)
        assert second.embeds[0]["title"] == "12 of Sample Trust’s dates moved"
        assert second.text.count("to noon on Saturday 19 December") == 12
        opened = await on.ada.choose(second, MENU, [options(second)[3]["label"]])
        assert "Closes noon on Saturday 19 December" in opened.text
        # The older list opens what stands now too.
        assert "19 December" in (await on.ada.choose(first, MENU, [options(first)[0]["label"]])).text


async def test_sixty_changes_are_one_message_that_says_how_many_it_leaves_out(tmp_path: Path) -> None:
    async with first_poll(tmp_path, *funds(60)) as (on, _):
        on.later(days=1)
        await told(on, 60)
        before = len(posts(on.channel))
        on.publish(*(fund(name, day=31) for name in SIXTY))
        on.later(days=1)
        await told(on, 120)
        assert len(posts(on.channel)) == before + 1
        told_of = posts(on.channel)[-1]
        assert "60 of Sample Trust’s dates moved" in told_of.text
        shown = titles(told_of)
        assert f"… and {60 - len(shown)} others; ask me about any of them" in told_of.text
        left_out = next(name for name in SIXTY if f"{name} Fund" not in shown)
        answer = await on.ask(f"tell me about the {left_out} Fund")
        assert "31 December" in answer.text


# Kill -9 ---------------------------------------------------------------------------------------------------------


def sends(on: Stage) -> str:
    return f"/channels/{on.channel.id}/messages"


def forgive_answers_to_the_dead(on: Stage) -> None:
    """The fake answers a request whose asker has gone, and notes that it could not."""
    assert all("Connection lost" in rule for rule in on.discord.take_violations())


@pytest.mark.parametrize("late", [False, True], ids=["it is lost", "it comes through after all"])
async def test_kill_9_before_discord_took_a_list(tmp_path: Path, late: bool) -> None:
    """A request that hangs somewhere may be done long after its sender has gone: the nonce settles that."""
    gate = asyncio.Event()
    async with first_poll(tmp_path, *funds(12)) as (on, run):
        slow = on.discord.fail("POST", sends(on), Fault.slow(gate) if late else Fault.cut_before(), times=None)
        on.later(days=1)
        await on.until(lambda: slow.struck, what="the send")
        await run.kill()
        slow.stop()
        assert posts(on.channel) == []
        await on.on()
        await told(on, 12)
        gate.set()
        await on.ask("what closes this month?")
        assert len(posts(on.channel)) == 1
        await on.ada.choose(posts(on.channel)[0], MENU, [options(posts(on.channel)[0])[0]["label"]])
        forgive_answers_to_the_dead(on)


async def test_kill_9_after_discord_took_a_list_and_before_its_answer(tmp_path: Path) -> None:
    gate = asyncio.Event()
    async with first_poll(tmp_path, *funds(12)) as (on, run):
        slow = on.discord.fail("POST", sends(on), Fault.slow(gate, after=True), times=None)
        on.later(days=1)
        await on.until(lambda: posts(on.channel), what="the list")
        await run.kill()
        assert recorded(on, 12, state="claimed")
        slow.stop()
        gate.set()
        on.discord.forget_nonces()  # it was down for an hour
        again = await on.on()
        await again.logged("had come through before")
        await told(on, 12)
        await on.ask("what closes this month?")
        assert len(posts(on.channel)) == 1
        forgive_answers_to_the_dead(on)


@asynccontextmanager
async def held(folder: Path) -> AsyncIterator[None]:
    """Hold the right to write to the database, so that the program waits before it records anything."""
    driver = sqlite3.connect(folder / "data" / "tracker.db", isolation_level=None)
    try:
        driver.execute("BEGIN IMMEDIATE")
        yield
        driver.execute("ROLLBACK")
    finally:
        driver.close()


async def test_kill_9_after_the_answer_and_before_it_is_recorded(tmp_path: Path) -> None:
    gate = asyncio.Event()
    async with first_poll(tmp_path, *funds(12)) as (on, run):
        on.discord.fail("POST", sends(on), Fault.slow(gate, after=True))
        on.later(days=1)
        await on.until(lambda: posts(on.channel), what="the list")
        async with held(on.folder):
            gate.set()
            await on.until(
                lambda: on.discord.asked("POST", sends(on))[0].status == 200, what="the answer on its way"
            )
            await run.kill()
        assert recorded(on, 12, state="claimed")
        on.discord.forget_nonces()
        again = await on.on()
        await again.logged("had come through before")
        await told(on, 12)
        assert len(posts(on.channel)) == 1


@pytest.mark.parametrize("taken", [False, True], ids=["before the second", "after the second"])
async def test_kill_9_between_the_messages_of_sixty(tmp_path: Path, taken: bool) -> None:
    gate = asyncio.Event()
    async with first_poll(tmp_path, *funds(60)) as (on, run):
        on.discord.fail("POST", sends(on), Fault.slow(gate, after=True))
        on.later(days=1)
        await on.until(lambda: posts(on.channel), what="the first message")
        end = asyncio.Event()
        second = on.discord.fail("POST", sends(on), Fault.slow(end, after=taken))
        gate.set()
        await on.until(lambda: second.struck and len(posts(on.channel)) == 1 + taken, what="the second message")
        await run.kill()
        on.discord.forget_nonces()
        await on.on()
        await told(on, 60)
        end.set()
        await on.ask("what closes this month?")
        shown = [title for post in posts(on.channel) for title in titles(post)]
        assert shown == [f"{name} Fund" for name in SIXTY]
        forgive_answers_to_the_dead(on)


async def test_what_closed_or_changed_while_a_list_waited_is_told_as_it_is_now(tmp_path: Path) -> None:
    async with first_poll(tmp_path, *funds(12)) as (on, _):
        refused = on.discord.fail("POST", sends(on), Fault.of_status(503), times=None)
        on.later(days=1)
        await on.until(lambda: refused.struck and recorded(on, 12, state="queued"), what="a try that failed")
        on.publish(*funds(12)[:10], fund(SIXTY[10], day=31), fund(SIXTY[11], day=6, amount="£9,000"))
        on.set_clock("2026-12-04T09:00:00+00:00")  # six have closed by then
        await on.until(lambda: rows(on.folder, "SELECT 1 FROM changes"), what="the poll that finds the changes")
        await on.until(lambda: settled(on), what="the end of the try")
        refused.stop()
        on.later(hours=2)
        await told(on, 6)
        await on.ask("core costs in Wales?")
        (post,) = posts(on.channel)
        assert titles(post) == [f"{SIXTY[at]} Fund" for at in (6, 7, 8, 9, 11, 10)]
        assert "Closes noon on Thursday 31 December" in post.text
        assert recorded(on, 0, state="queued")


# What Discord answers --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
async def test_sixty_come_once_whatever_the_second_message_meets(tmp_path: Path, fault: Fault) -> None:
    gate = asyncio.Event()
    async with first_poll(tmp_path, *funds(60)) as (on, _):
        on.discord.fail("POST", sends(on), Fault.slow(gate, after=True))
        on.later(days=1)
        await on.until(lambda: posts(on.channel), what="the first message")
        failing = on.discord.fail("POST", sends(on), fault)
        gate.set()
        await on.until(lambda: failing.struck, what="the fault")
        await on.until(lambda: settled(on), what="the end of the try")
        on.later(minutes=5)  # a wait in a row is over
        await told(on, 60)
        shown = [title for post in posts(on.channel) for title in titles(post)]
    assert sorted(shown) == sorted(f"{name} Fund" for name in SIXTY)


async def test_a_list_that_discord_answers_with_errors_for_hours_comes_once(tmp_path: Path) -> None:
    async with first_poll(tmp_path, *funds(12)) as (on, _):
        failing = on.discord.fail("POST", sends(on), Fault.of_status(503, after=True), times=None)
        on.later(days=1)
        await on.until(lambda: failing.struck >= 1, what="a try")
        await on.until(lambda: recorded(on, 12, state="queued"), what="a wait")
        for _ in range(3):
            on.discord.forget_nonces()
            on.later(hours=2)
        await told(on, 12)
        assert len(posts(on.channel)) == 1


def refusals(on: Stage, number: int) -> bool:
    return rows(on.folder, "SELECT number FROM refusals") == [(number,)]


async def test_a_list_for_a_channel_that_was_deleted_is_given_up_and_the_other_comes(tmp_path: Path) -> None:
    async with first_poll(tmp_path, *funds(12), channels=2) as (on, _):
        other = next(channel for channel in on.guild.channels if channel.name == "other-1")
        on.channel.delete()
        on.later(days=1)
        await told(on, 12)
        assert len(posts(other)) == 1
        for number in (1, 2):
            await on.until(partial(refusals, on, number), what="a refusal")
            await on.until(lambda: settled(on), what="the end of the try")
            on.later(minutes=6)
        word = await on.boss.direct_messages.wait_for_message(within_s=WITHIN_S)
        assert "the channel was deleted" in word.content
        on.later(days=2)
        before = len(on.feed.requests)
        await on.until(lambda: len(on.feed.requests) > before, what="another poll")
        assert len(on.discord.asked("*", f"/channels/{on.channel.id}/*")) == 3
        assert len(on.boss.direct_messages.by_bot) == 1
        assert len(posts(other)) == 1
