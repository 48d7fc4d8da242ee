"""Checklists on Discord, over weeks: the clock is moved, the real program is stopped and started, and watched."""

from pathlib import Path

import pytest

from tests.fakes.discord.fake import Fault
from tests.fakes.discord.interactions import Shown
from tests.fakes.discord.messages import Message, every_part
from tests.fakes.discord.people import Member
from tests.on_discord import FAULTS, TODAY, WITHIN_S, Stage, rows, stage

#: A menu or button of a list changes its message: Discord is told so first.
CHANGES = 6

GUIDE = "what do we need for safeguarding?"
FIRST = "Name a safeguarding lead and a stand-in."
SECOND = "Write a short policy: how to report, what to look out for, how you choose staff and volunteers with care."
TICK, UNTICK = "I have done …", "Take a tick back …"


def menu(shown: Shown | Message, placeholder: str) -> list[tuple[str, str]]:
    """Return the options of a menu: label and value."""
    for part in every_part(shown.components):
        if part.get("placeholder") == placeholder:
            return [(option["label"], option["value"]) for option in part["options"]]
    return []


async def begin(on: Stage, who: Member | None = None, *, name: str = "Safeguarding") -> Shown:
    """Let somebody start a list by /checklists; return it."""
    person = who or on.ada
    mine = await person.slash(on.channel, "checklists")
    (label,) = [label for label, _ in menu(mine, "Start …") if name in label]
    return await person.choose(mine, "Start …", [label])


async def tick(on: Stage, shown: Shown | Message, *numbers: int) -> Shown:
    options = menu(shown, TICK)
    values = [value for label, value in options if int(label.split(".")[0]) in numbers]
    assert len(values) == len(numbers)
    return await on.ada.choose(shown, TICK, values)


async def asked(on: Stage, *, after: Message | None = None) -> Message:
    """Wait until Ada is asked how a list goes."""
    return await on.ada.direct_messages.wait_for_message(
        lambda one: "How is your list" in one.text, after=after, within_s=WITHIN_S
    )


# The list --------------------------------------------------------------------------------------------------------


async def test_below_a_guide_anybody_starts_a_list_that_they_alone_see(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.first_answers |= {CHANGES}
        await on.on()
        guide = await on.ask(GUIDE)
        assert guide.buttons == ["Start this checklist"]
        mine = await on.ada.press(guide, "Start this checklist")
        theirs = await on.boss.press(guide, "Start this checklist")
        assert mine.ephemeral
        assert theirs.ephemeral
        assert "Safeguarding (0 of 10 done)" in mine.text
        assert f"⬜ 1. {FIRST}" in mine.text
        assert "I will ask how it goes on Tuesday 1 December" in mine.text
        ticked = await tick(on, mine, 1, 4)
        assert ticked.message is mine.message, "the list is changed in place"
        assert ticked.text.startswith("Good. I ticked steps 1 and 4.")
        assert "Safeguarding (2 of 10 done)" in ticked.text
        again = await on.boss.press(guide, "Start this checklist")
        assert "You have this list already." in again.text
        assert "Safeguarding (0 of 10 done)" in again.text
        back = await on.ada.choose(
            ticked,
            UNTICK,
            ["4. In England and Wales, look the role up for a DBS check. A link worker's post may call for a…"],
        )
        assert "Safeguarding (1 of 10 done)" in back.text
    # Nothing of it stands in the channel.
    assert [one for one in on.channel.by_bot if one.id != guide.id] == []
    assert "afeguarding" not in on.runs[0].log


async def test_a_list_goes_on_after_a_restart_by_its_old_buttons_and_by_the_command(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.first_answers |= {CHANGES}
        run = await on.on()
        shown = await begin(on)
        await tick(on, shown, 1)
        await run.stop()
        await on.on()
        ticked = await tick(on, shown, 2)
        assert "Safeguarding (2 of 10 done)" in ticked.text
        mine = await on.ada.slash(None, "checklists")
        assert "G4 Safeguarding: 2 of 10 done" in mine.text
        opened = await on.ada.choose(mine, "Go on with …", ["G4 Safeguarding: 2 of 10 done"])
        assert not opened.ephemeral, "in direct messages it stays"
        assert "(2 of 10 done)" in opened.text


async def test_pressing_twice_does_it_once(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.first_answers |= {CHANGES}
        await on.on()
        shown = await begin(on)
        (_, first), *_ = menu(shown, TICK)
        stale = [dict(row) for row in shown.components]
        await on.ada.choose(shown, TICK, [first])
        assert shown.message is not None
        shown.message.components = stale  # another of their devices shows the menu as it was
        again = await on.ada.choose(shown, TICK, [first])
        assert again.text.startswith("That was ticked already.")
        assert "(1 of 10 done)" in again.text
        await begin_twice(on)
    assert rows(on.folder, "SELECT count(*) FROM checklists") == [(2,)]
    assert rows(on.folder, "SELECT count(*) FROM ticks") == [(1,)]


@pytest.mark.parametrize("name", ["cut before", "cut after it was done", "502 after it was done"])
@pytest.mark.parametrize(("method", "path"), [("POST", "/interactions/*/callback"), ("PATCH", "/webhooks/*")])
async def test_a_tick_whose_answer_meets_a_fault_is_kept_and_shown(
    tmp_path: Path, name: str, method: str, path: str
) -> None:
    async with stage(tmp_path, strict=False) as on:
        on.first_answers |= {CHANGES}
        await on.on()
        shown = await begin(on)
        on.discord.fail(method, path, FAULTS[name])
        ticked = await tick(on, shown, 1)
        assert "(1 of 10 done)" in ticked.text
        assert ticked.message is shown.message
    assert rows(on.folder, "SELECT count(*) FROM ticks") == [(1,)]


async def begin_twice(on: Stage) -> None:
    mine = await on.ada.slash(on.channel, "checklists")
    await on.ada.choose(mine, "Start …", ["G6 Insurance"])
    again = await on.ada.choose(mine, "Start …", ["G6 Insurance"])
    assert "You have this list already." in again.text


async def test_a_list_is_deleted_whole_once_its_person_said_so_twice(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.first_answers |= {CHANGES}
        await on.on()
        shown = await begin(on)
        await tick(on, shown, 1)
        sure = await on.ada.press(shown, "Stop this list")
        assert "Shall I delete your list “Safeguarding” (1 of 10 done)?" in sure.text
        kept = await on.ada.press(sure, "Keep it")
        assert "(1 of 10 done)" in kept.text
        gone = await on.ada.press(await on.ada.press(kept, "Stop this list"), "Yes, delete it")
        assert gone.text == "I deleted your list “Safeguarding”. Nothing is kept of it."
        assert gone.components == []
        on.set_clock("2026-12-20T10:00:00+00:00")
        await on.ask("what is an ICB?")
        await on.ask("what is an ICS?")
    assert rows(on.folder, "SELECT count(*) FROM checklists") == [(0,)]
    assert rows(on.folder, "SELECT count(*) FROM ticks") == [(0,)]
    assert on.ada.direct_messages.by_bot == []


async def test_a_step_that_was_reworded_meanwhile_is_told(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.first_answers |= {CHANGES}
        run = await on.on()
        shown = await begin(on)
        await tick(on, shown, 2, 3)
        await run.stop()
        # As if the guide had said it otherwise when it was ticked: the other side of the same edit.
        rows(
            on.folder,
            "UPDATE ticks SET step = 'other', words = 'Write a policy: how to report, what to look out for.' WHERE words LIKE 'Write a short%'",
        )
        rows(
            on.folder,
            "UPDATE ticks SET step = 'gone', words = 'Buy a filing cabinet.' WHERE words LIKE 'Go through%'",
        )
        await on.on()
        mine = await on.ada.slash(on.channel, "checklists")
        opened = await on.ada.choose(mine, "Go on with …", ["G4 Safeguarding: 0 of 10 done"])
        assert "This step was changed since you ticked it." in opened.text
        assert "You ticked: “Write a policy: how to report, what to look out for.”" in opened.text
        assert "They are not in the guide any more:\n\\- Buy a filing cabinet." in opened.text
        ticked = await tick(on, opened, 2)
        assert "(1 of 10 done)" in ticked.text
        assert "was changed" not in ticked.text


async def test_a_button_of_a_guide_that_is_no_more_is_answered(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.first_answers |= {CHANGES}
        await on.on()
        guide = await on.ask(GUIDE)
        guide.components[0]["components"][0]["custom_id"] = "fp1:list-start:G77"
        told = await on.ada.press(guide, "Start this checklist")
        assert told.text == "I do not have this guide any more."
        shown = await begin(on)
        for row in shown.components:
            for part in row["components"]:
                part["custom_id"] = part["custom_id"].replace("G4", "G5")
        told = await on.ada.press(shown, "Stop this list")
    assert "That list was stopped" in told.text


# In words --------------------------------------------------------------------------------------------------------


async def test_in_direct_messages_plain_words_do(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.first_answers |= {CHANGES}
        await on.on()

        async def say(words: str) -> Message:
            return await on.discord.reply_to(on.ada.direct(words))

        assert "(0 of 10 done)" in (await say("start the safeguarding checklist")).text
        assert "Good. I ticked step 4." in (await say("I've done step 4")).text
        assert "Good. I ticked step 2." in (await say("I've finished step two")).text
        assert "Good. I ticked step 1." in (await say("done the first step")).text
        assert "Good. I ticked step 3." in (await say("I did step 3 of safeguarding")).text
        assert "I took the tick" in (await say("untick 1, please")).text
        assert "I took the tick from steps 2 and 3." in (await say("untick 2 and 3")).text
        left = await say("what's left?")
        assert "(1 of 10 done)" in left.text
        assert "(2 of 10 done)" in (await tick(on, left, 5)).text
        sure = await say("stop the safeguarding checklist")
        assert "I deleted your list" in (await on.ada.press(sure, "Yes, delete it")).text


async def test_in_front_of_others_the_answer_comes_directly(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.first_answers |= {CHANGES}
        await on.on()
        on.ada.say(on.channel, "start the safeguarding checklist", mention=True)
        list_ = await on.ada.direct_messages.wait_for_message(within_s=WITHIN_S)
        assert "(0 of 10 done)" in list_.text
        assert "(1 of 10 done)" in (await tick(on, list_, 1)).text
        on.ada.say(on.channel, "ive finished step 3", mention=True)
        ticked = await on.ada.direct_messages.wait_for_message(after=list_, within_s=WITHIN_S)
        assert "Good. I ticked step 3." in ticked.text
        on.ada.user.dms_open = False
        told = await on.ask("I've done step 2")
        assert "only you see it" in told.text
        assert "afeguarding" not in told.text
        on.ada.user.dms_open = True
        mine = await on.ada.slash(on.channel, "checklists")
        assert "G4 Safeguarding: 3 of 10 done" in mine.text
    assert on.channel.by_bot == [told]


# Being asked how it goes -----------------------------------------------------------------------------------------


async def test_one_is_asked_after_a_week_and_answers_by_a_button_after_a_restart(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.first_answers |= {CHANGES}
        run = await on.on()
        await tick(on, await begin(on), 1)
        on.set_clock("2026-12-01T08:59:00+00:00")
        await on.ask("what is an ICB?")
        assert on.ada.direct_messages.by_bot == []
        on.set_clock("2026-12-01T09:00:00+00:00")
        message = await asked(on)
        assert message.text.split("\n") == [
            "How is your list “Safeguarding” going? 1 of 10 done.",
            f"Next: 2. {SECOND}",
            "There is no hurry. If a step is done, tick it. If not, that is fine too.",
        ]
        assert message.buttons == ["Tick a step", "Not now, ask me in a month", "Stop this list"]
        await run.stop()
        on.set_clock("2026-12-02T09:00:00+00:00")
        await on.on()
        shown = await on.ada.press(message, "Tick a step")
        assert "(2 of 10 done)" in (await tick(on, shown, 2)).text
        later = await on.ada.press(message, "Not now, ask me in a month")
        assert later.text == "I will ask about “Safeguarding” on Friday 1 January 2027."
        assert (await on.ada.press(message, "Not now, ask me in a month")).text == later.text
        on.set_clock("2026-12-31T12:00:00+00:00")
        await on.ask("what is an ICB?")
        await on.ask("what is an ICS?")
        assert [one for one in on.ada.direct_messages.by_bot if "How is your" in one.text] == [message]
        on.set_clock("2027-01-01T09:00:00+00:00")
        second = await asked(on, after=message)
        gone = await on.ada.press(await on.ada.press(second, "Stop this list"), "Yes, delete it")
        assert "Nothing is kept of it." in gone.text
        over = await on.ada.press(message, "Tick a step")
    assert "That list was stopped" in over.text


async def test_weeks_off_are_one_question_not_several(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        run = await on.on()
        await begin(on)
        await run.stop()
        on.set_clock("2027-03-01T02:00:00+00:00")
        await on.on()
        await on.ask("what is an ICB?")
        assert on.ada.direct_messages.by_bot == [], "it is the middle of the night"
        on.set_clock("2027-03-01T12:00:00+00:00")
        message = await asked(on)
        await on.ask("what is an ICS?")
        await on.ask("what is an ICB?")
    assert on.ada.direct_messages.by_bot == [message]


async def test_kill_9_between_send_and_record_asks_once(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        run = await on.on()
        await begin(on)
        path = f"/channels/{on.ada.direct_messages.id}/messages"
        lost = on.discord.fail("POST", path, Fault.of_status(500, after=True), times=None)
        on.set_clock("2026-12-01T09:00:00+00:00")
        message = await asked(on)
        await run.kill()
        lost.stop()
        on.discord.forget_nonces()
        again = await on.on()
        await again.logged("had come through before")
        on.later(hours=2)
        await on.ask("what is an ICB?")
    assert on.ada.direct_messages.by_bot == [message]


async def test_who_takes_no_direct_messages_is_called_without_a_word_of_the_list(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.first_answers |= {CHANGES}
        on.ada.user.dms_open = False
        await on.on()
        await begin(on)
        on.set_clock("2026-12-01T09:00:00+00:00")
        call = await on.post_in(about="You asked me to come back to you")
        assert call.content == on.ada.mention
        assert call.mentions == [on.ada.user]
        assert "afeguarding" not in call.text
        assert not (await on.boss.press(call, "Open it")).text.count("afeguarding")
        opened = await on.ada.press(call, "Open it")
        assert opened.ephemeral
        assert opened.text.startswith("How is your list “Safeguarding” going?")
        assert "(1 of 10 done)" in (await tick(on, opened, 1)).text
        assert "direct messages" in on.runs[0].log
        assert str(on.ada.id) not in on.runs[0].log
    assert on.ada.direct_messages.by_bot == []


async def test_the_last_time_says_so_and_then_there_is_peace(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.first_answers |= {CHANGES}
        await on.on()
        shown = await begin(on)
        message: Message | None = None
        for day in ("2026-12-01", "2026-12-15", "2026-12-29"):
            on.set_clock(f"{day}T09:00:00+00:00")
            message = await asked(on, after=message)
        assert message is not None
        assert "I will not ask again" in message.text
        on.set_clock("2027-06-01T09:00:00+00:00")
        await on.ask("what is an ICB?")
        await on.ask("what is an ICS?")
        assert len(on.ada.direct_messages.by_bot) == 3
        opened = await on.ada.press(message, "Tick a step")
        assert "I asked a few times and then stopped." in opened.text
        assert "I will ask how it goes on Wednesday 9 June" in (await tick(on, opened, 1)).text
    assert TODAY.startswith("2026-11-23")
    assert shown.ephemeral


async def test_reminders_are_paused_and_taken_up_again(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.first_answers |= {CHANGES}
        await on.on()
        paused = await on.ada.press(await begin(on), "Pause reminders")
        assert "Reminders are paused" in paused.text
        on.set_clock("2026-12-20T09:00:00+00:00")
        await on.ask("what is an ICB?")
        await on.ask("what is an ICS?")
        assert on.ada.direct_messages.by_bot == []
        again = await on.ada.press(paused, "Remind me again")
        assert "I will ask how it goes on Monday 28 December" in again.text
        on.set_clock("2026-12-28T09:00:00+00:00")
        await asked(on)
