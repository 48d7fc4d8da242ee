"""Corrections on Discord, through the real program: reported by anybody, corrected by who may, for one server."""

from pathlib import Path

import pytest

from tests.fakes.discord.fake import Permission
from tests.front_door import GRANT, bot, item
from tests.on_discord import CHOIR, WITHIN_S, Stage, buttons, rows, stage

MOVED = item("choir", GRANT.format(day=18), title="Choir Fund")
EDITED = item("choir", GRANT.format(day=4).replace("<p>", "<p>Our trustees met. "), title="Choir Fund")

NEW_DATE = "noon on 11 December 2026"


async def posted(on: Stage) -> None:
    """Let the fund be posted in the channel of the stage."""
    on.publish(CHOIR)
    await on.on()
    await on.subscribe()
    await on.post_in(about="Choir Fund")


async def correct(on: Stage, value: str = NEW_DATE, *, field: str = "deadlines.apply") -> str:
    done = await on.boss.slash(on.channel, "correct", fund="1", field=field, value=value, why="rang them")
    assert done.ephemeral
    return done.text


async def test_a_coordinator_corrects_a_date_for_their_server(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        other = on.discord.add_guild("Choirs of Kent")
        elsewhere = other.add_channel("funding")
        their_boss = other.add_member("Their boss", permissions=Permission.MANAGE_CHANNELS)
        await posted(on)
        assert "now gets" in (await their_boss.slash(elsewhere, "subscribe", purpose="core_costs")).text
        await on.post_in(elsewhere, about="Choir Fund")

        offered = await on.boss.autocomplete(on.channel, "correct", "fund", "choi")
        assert [(one["name"], one["value"]) for one in offered] == [("Choir Fund · Sample Trust", "1")]
        told = await correct(on)
        assert "closing date of “Choir Fund” is noon on Friday 11 December 2026 now" in told
        assert "It counts in this server. 1 post will say so." in told
        changed = await on.post_in(about="**Changed:**")
        assert (
            "Corrected by a coordinator: closing date is noon on Friday 11 December, was noon on Friday 4 December"
            in changed.text
        )
        assert "Closes noon on Friday 11 December" in changed.text
        assert "noon on Friday 11 December" in (await on.ask("more about the choir fund")).text
        assert "noon on Friday 11 December" in (await on.ada.slash(on.channel, "deadlines")).text
        there = await their_boss.slash(elsewhere, "deadlines")
        assert "noon on Friday 4 December" in there.text
        assert "11 December" not in there.text
        exported = await bot(
            "export", "--format", "csv", folder=tmp_path, settings={"TRACKER_CLOCK": str(tmp_path / "now")}
        )
        assert "2026-12-04T12:00:00+00:00" in exported.out
    assert len(on.channel.by_bot) == 3, "the post, what was corrected, and an answer to a question"
    assert len(elsewhere.by_bot) == 1


async def test_a_correction_holds_through_an_edit_elsewhere_and_a_restart(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await posted(on)
        await correct(on)
        await on.post_in(about="**Changed:**")
        await on.runs[0].stop()
        on.publish(EDITED)
        on.later(hours=1)
        await on.on()
        await on.until(
            lambda: rows(tmp_path, "SELECT count(*) FROM announcements")[0][0] == 2, what="the edited text"
        )
        assert "noon on Friday 11 December" in (await on.ada.slash(on.channel, "deadlines")).text
        on.later(hours=1)
        await on.ask("what is an ICB?")
    assert len([one for one in on.channel.by_bot if "Choir Fund" in one.text]) == 2


async def test_changed_words_are_told_to_the_channel_and_to_who_corrected_them(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await posted(on)
        await correct(on)
        first = await on.post_in(about="**Changed:**")
        on.publish(MOVED)
        on.later(hours=1)
        changed = await on.post_in(about="**Changed:**", after=first)
        assert "was corrected to noon on Friday 11 December, but the announcement has changed since" in changed.text
        assert "(now noon on Friday 18 December): check the page" in changed.text
        word = await on.boss.direct_messages.wait_for_message(within_s=WITHIN_S)
        assert "You corrected this: closing date to noon on Friday 11 December." in word.text
        assert "noon on Friday 18 December" in word.text
        assert "not certain" in word.text
        on.later(hours=1)
        await on.ask("what is an ICB?")
        assert on.boss.direct_messages.by_bot == [word]
        again = await correct(on, "noon on 18 December 2026")
        assert "is confirmed: noon on Friday 18 December 2026" in again
        assert "not certain" not in (await on.ada.slash(on.channel, "deadlines")).text


async def test_a_reminder_goes_by_the_corrected_date_also_in_direct_messages(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await posted(on)
        await correct(on)
        changed = await on.post_in(about="**Changed:**")
        offered = await on.ada.press(changed, "Remind me")
        chosen = await on.ada.choose(offered, "Remind me …", ["7"])
        assert "I will remind you on Friday 4 December at 9am. It closes on Friday 11 December" in chosen.text
        on.set_clock("2026-12-04T09:00:00+00:00")
        reminder = await on.ada.direct_messages.wait_for_message(within_s=WITHIN_S)
        assert "Closes noon on Friday 11 December" in reminder.text
        more = await on.ada.press(reminder, "More")
        assert "Closes noon on Friday 11 December" in more.text
        assert "Corrected by a coordinator" in more.text


async def test_anybody_reports_what_is_wrong_and_who_looks_after_the_server_is_told(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await posted(on)
        more = await on.ada.press(await on.post_in(about="Choir Fund"), "More")
        assert "This is wrong" in more.buttons
        asked = await on.ada.press(more, "This is wrong")
        thanks = await on.ada.choose(asked, "What is wrong …", ["deadlines.apply"])
        assert thanks.ephemeral
        assert "is marked in this server as being checked (closing date)" in thanks.text
        word = await on.boss.direct_messages.wait_for_message(within_s=WITHIN_S)
        assert "Somebody in your server says that this is wrong: closing date." in word.text
        assert "Being checked: closing date" in (await on.ask("more about the choir fund")).text
        listed = await on.boss.slash(on.channel, "corrections")
        assert "r1. Choir Fund: closing date is being checked" in listed.text
        await correct(on)
        outcome = await on.ada.direct_messages.wait_for_message(within_s=WITHIN_S)
        assert "You were right: closing date is" in outcome.text
        assert "Being checked" not in (await on.ask("more about the choir fund")).text
        assert "r1" not in (await on.boss.slash(on.channel, "corrections")).text
    assert buttons(word) == ["More", "Remind me", "Its page"]


async def test_a_report_can_say_why_and_be_taken_back(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await posted(on)
        thanks = await on.ada.slash(
            on.channel, "report", fund="Choir", field="amount_max", why="it is @everyone £500, Jane Smith told me"
        )
        word = await on.boss.direct_messages.wait_for_message(within_s=WITHIN_S)
        assert "most you can get" in word.text
        assert "£500" in word.text
        assert "@everyone" not in word.text
        await on.runs[0].stop()
        await on.on()
        back = await on.ada.press(thanks, "Take it back")
        assert "R1 is ended" in back.text
        assert "Being checked" not in (await on.ask("more about the choir fund")).text


async def test_a_correction_is_taken_back_in_the_list(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await posted(on)
        await correct(on)
        changed = await on.post_in(about="**Changed:**")
        listed = await on.boss.slash(on.channel, "corrections")
        assert (
            "closing date is noon on Friday 11 December, was noon on Friday 4 December: “rang them”" in listed.text
        )
        back = await on.boss.choose(listed, "Take back, or end …", ["1"])
        assert "Correction 1 is taken back" in back.text
        told = await on.post_in(about="**Changed:**", after=changed)
        assert "A correction was taken back: closing date is noon on Friday 4 December again" in told.text
        assert "Nothing is corrected" in (await on.boss.slash(on.channel, "corrections")).text


async def test_who_may_not_manage_channels_any_more_cannot_take_back(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await posted(on)
        await correct(on)
        listed = await on.boss.slash(on.channel, "corrections")
        on.channel.deny(Permission.MANAGE_CHANNELS, on.boss)
        told = await on.boss.choose(listed, "Take back, or end …", ["1"])
        assert "Only people who may manage this channel" in told.text
    assert rows(tmp_path, "SELECT stands FROM corrections") == [("holds",)]


async def test_members_cannot_correct_where_a_server_shows_them_the_commands(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await posted(on)
        for command in on.discord.world.commands.all():
            command["default_member_permissions"] = None
        told = await on.ada.slash(on.channel, "correct", fund="1", field="deadlines.apply", value=NEW_DATE)
        assert "Only people who may manage this channel" in told.text
        listed = await on.ada.slash(on.channel, "corrections")
        assert "Only people who may manage this channel" in listed.text
    assert rows(tmp_path, "SELECT id FROM corrections") == []


@pytest.mark.parametrize(
    ("given", "says"),
    [
        pytest.param({"value": "soon"}, "“soon” is no date; write noon on 11 December 2026", id="no date"),
        pytest.param({"value": "noon on 4 December 2026"}, "It says that already", id="nothing new"),
        pytest.param({"fund": "Shed"}, "“Shed” is in no name of what is open", id="no such fund"),
        pytest.param({"value": "**soon** @everyone"}, r"\*\*soon\*\*", id="harmless"),
    ],
)
async def test_what_cannot_be_corrected_is_said_plainly(tmp_path: Path, given: dict[str, str], says: str) -> None:
    async with stage(tmp_path) as on:
        await posted(on)
        options = {"fund": "1", "value": NEW_DATE} | given
        told = await on.boss.slash(
            on.channel, "correct", field="deadlines.apply", fund=options["fund"], value=options["value"]
        )
    assert told.ephemeral
    assert says in told.text
    assert "reference" not in told.text


async def test_values_of_short_lists_are_offered(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await posted(on)
        offered = await on.boss.autocomplete(
            on.channel, "correct", "value", "n", fund="1", field="categories.project"
        )
        assert [one["value"] for one in offered] == ["no", "none"]
        told = await correct(on, "no", field="categories.core_costs")
        assert "whether it pays for running costs (rent, wages, bills) of “Choir Fund” is no now" in told
