"""Reminders on Discord, over days: the clock is moved, the real program is watched."""

from pathlib import Path

from tests.front_door import GRANT, item
from tests.on_discord import CHOIR, WITHIN_S, Stage, stage

MOVED = item("choir", GRANT.format(day=11), title="Choir Fund")
CALLED_OFF = item(
    "choir",
    "<p>This grant fund has been cancelled and is closed for good. No applications can be made.</p>",
    title="Choir Fund",
)


async def ask_for_a_reminder(on: Stage, days: str = "7") -> str:
    """Let Ada choose a reminder below the first post; return what she is told."""
    on.publish(CHOIR)
    await on.on()
    await on.subscribe()
    post = await on.post_in(about="Choir Fund")
    offered = await on.ada.press(post, "Remind me")
    chosen = await on.ada.choose(offered, "Remind me …", [days])
    assert chosen.ephemeral
    return chosen.text


async def test_a_reminder_comes_by_direct_message_on_its_day_and_once(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        told = await ask_for_a_reminder(on)
        assert "I will remind you on Friday 27 November at 9am" in told
        on.set_clock("2026-11-27T08:59:00+00:00")
        await on.ask("what is an ICB?")
        assert on.ada.direct_messages.by_bot == []
        on.set_clock("2026-11-27T09:00:00+00:00")
        reminder = await on.ada.direct_messages.wait_for_message(within_s=WITHIN_S)
        assert reminder.text.startswith("Choir Fund · Sample Trust\nYou asked me to remind you of this.")
        assert "Closes noon on Friday 4 December" in reminder.text
        await on.runs[0].stop()
        on.set_clock("2026-11-28T09:00:00+00:00")
        await on.on()
        more = await on.ada.press(reminder, "More")
        assert "The words it rests on" in more.text
    assert on.ada.direct_messages.by_bot == [reminder]


async def test_a_reminder_that_fell_due_while_the_bot_was_off_comes_when_it_is_back(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await ask_for_a_reminder(on)
        await on.runs[0].stop()
        on.set_clock("2026-12-02T18:00:00+00:00")
        await on.on()
        await on.ada.direct_messages.wait_for_message(within_s=WITHIN_S)


async def test_a_reminder_moves_with_its_date(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await ask_for_a_reminder(on)
        on.publish(MOVED)
        on.later(hours=1)
        changed = await on.post_in(about="**Changed:**")
        assert "Closing date moved from noon on Friday 4 December to noon on Friday 11 December" in changed.text
        on.set_clock("2026-11-27T12:00:00+00:00")
        await on.ask("what is an ICB?")
        assert on.ada.direct_messages.by_bot == []
        on.set_clock("2026-12-04T09:00:00+00:00")
        reminder = await on.ada.direct_messages.wait_for_message(within_s=WITHIN_S)
        assert "Closes noon on Friday 11 December" in reminder.text


async def test_who_asked_is_told_when_it_is_called_off(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await ask_for_a_reminder(on)
        on.publish(CALLED_OFF)
        on.later(hours=1)
        told = await on.ada.direct_messages.wait_for_message(within_s=WITHIN_S)
        assert "It has ended." in told.text


async def test_a_person_with_closed_direct_messages_is_called_in_the_channel(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.ada.user.dms_open = False
        await ask_for_a_reminder(on)
        on.set_clock("2026-11-27T09:00:00+00:00")
        reminder = await on.post_in(about="You asked me to remind you")
        assert reminder.content == on.ada.mention
        assert reminder.mentions == [on.ada.user]
    assert on.ada.direct_messages.by_bot == []


async def test_a_reminder_can_be_taken_back(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await ask_for_a_reminder(on)
        offered = await on.ada.press(await on.post_in(about="Choir Fund"), "Remind me")
        told = await on.ada.choose(offered, "Remind me …", ["never"])
        assert "I will not remind you" in told.text
        on.set_clock("2026-11-27T09:00:00+00:00")
        await on.ask("what is an ICB?")
        await on.ask("what is an ICS?")
    assert on.ada.direct_messages.by_bot == []


async def test_nobody_is_reminded_by_a_date_that_is_not_there(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        undated = item(
            "u",
            "<p>Grants of up to £500 for the running costs of community groups in Wales.</p>",
            title="Small Fund",
        )
        on.publish(undated)
        await on.on()
        await on.subscribe()
        told = await on.ada.press(await on.post_in(about="Small Fund"), "Remind me")
    assert "I could read no closing date" in told.text
