"""On Discord: what happens after a notice, and being told when it opens; months go by, the real program is watched."""

from pathlib import Path

from tests import notices
from tests.fakes.discord.messages import Message
from tests.front_door import item, write_feeds
from tests.on_discord import WITHIN_S, Stage, buttons, stage


async def begin(on: Stage, *releases: dict[str, object]) -> Message:
    """Poll a notice service that tells of these, and return the first post."""
    publish(on, *releases)
    write_feeds(on.folder, {"name": "Notice Desk", "kind": "ocds", "url": on.feed.url, "every": "1m"})
    await on.on()
    shown = await on.boss.slash(on.channel, "subscribe", purpose="project")
    assert "now gets" in shown.text, shown.text
    return await on.post_in(about="Carers")


def publish(on: Stage, *releases: dict[str, object]) -> None:
    on.feed.body, on.feed.content_type = notices.package(*releases), "application/json"


async def ask_to_be_told(on: Stage) -> None:
    post = await begin(on, notices.TALKS)
    told = await on.ada.press(post, "Tell me when it opens")
    assert told.ephemeral
    assert "I will tell you when it opens for bids" in told.text
    assert buttons(told) == ["Do not tell me"]


async def test_an_early_notice_says_so_and_offers_to_tell(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        post = await begin(on, notices.TALKS)
        assert "**What to do now:** You cannot bid yet. Join in, even if only in writing." in post.text
        assert buttons(post) == ["More", "What happens next?", "Tell me when it opens", "Remind me", "Its page"]
        told = await on.ada.press(post, "What happens next?")
        assert told.ephemeral
        assert "Where it stands: step 2 of 7" in told.text
        assert "What comes next: step 3" in told.text
        assert buttons(told) == ["Tell me when it opens"]


async def test_who_asked_is_told_once_when_it_opens_months_later(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await ask_to_be_told(on)
        await on.runs[0].stop()
        publish(on, notices.TALKS, notices.CALL)
        on.set_clock("2027-04-01T10:00:00+01:00")
        await on.on()
        told = await on.ada.direct_messages.wait_for_message(within_s=WITHIN_S)
        assert "You asked me to tell you when this opens. It is open now." in told.text
        assert "Closes 1pm on Friday 14 May" in told.text
        assert "Remind me" in buttons(told)
        assert "Tell me when it opens" not in buttons(told)
        on.later(days=1)
        await on.ask("what is an ICB?")
        await on.runs[1].kill()
        await on.on()
        on.later(hours=1)
        await on.ask("what is an ICS?")
    assert on.ada.direct_messages.by_bot == [told]


async def test_after_a_standstill_nobody_hears_that_nothing_came_before_the_sources_were_asked(
    tmp_path: Path,
) -> None:
    async with stage(tmp_path) as on:
        await ask_to_be_told(on)
        await on.runs[0].stop()
        publish(on, notices.TALKS, notices.CALL)
        on.set_clock("2027-08-01T10:00:00+01:00")  # by then silence would be told, had nothing come
        await on.on()
        told = await on.ada.direct_messages.wait_for_message(within_s=WITHIN_S)
        assert "It opened, and it has closed already." in told.text
        on.later(hours=1)
        await on.ask("what is an ICS?")
    assert on.ada.direct_messages.by_bot == [told]


async def test_a_date_that_moves_and_an_end_are_told(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await ask_to_be_told(on)
        publish(on, notices.TALKS, notices.PUT_OFF)
        on.set_clock("2027-01-12T12:00:00+00:00")
        moved = await on.ada.direct_messages.wait_for_message(within_s=WITHIN_S)
        assert "It is not open yet, but its dates changed." in moved.text
        assert "moved from Tuesday 30 March to Tuesday 4 May" in moved.text
        publish(on, notices.TALKS, notices.PUT_OFF, notices.CALLED_OFF)
        on.set_clock("2027-02-01T12:00:00+00:00")
        ended = await on.ada.direct_messages.wait_for_message(after=moved, within_s=WITHIN_S)
        assert "It has ended without a call that you could answer. Called off" in ended.text
        assert "What to do now: Ask what happens now." in ended.text.replace("**", "")
    assert on.ada.direct_messages.by_bot == [moved, ended]


async def test_a_contract_that_is_given_without_a_tender_is_told(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await ask_to_be_told(on)
        publish(on, notices.TALKS, notices.GIVEN)
        on.set_clock("2027-02-10T12:00:00+00:00")
        ended = await on.ada.direct_messages.wait_for_message(within_s=WITHIN_S)
        assert "Already awarded." in ended.text
    assert on.ada.direct_messages.by_bot == [ended]


async def test_it_can_be_taken_back_and_asked_for_in_words(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        post = await begin(on, notices.TALKS)
        told = await on.ada.press(post, "Tell me when it opens")
        undone = await on.ada.press(told, "Do not tell me")
        assert "I will not tell you" in undone.text
        await on.ask("tell me about the carers' breaks notice", who=on.boss)
        asked = await on.ask("tell me when it opens", who=on.boss)
        assert "I will tell you when it opens for bids" in asked.text
        told = await on.ada.slash(on.channel, "ask", question="tell me when the carers' breaks notice opens")
        assert "I will tell you when it opens for bids" in told.text
        await on.ada.press(told, "Do not tell me")
        publish(on, notices.TALKS, notices.CALL)
        on.set_clock("2027-04-01T10:00:00+01:00")
        opened = await on.boss.direct_messages.wait_for_message(within_s=WITHIN_S)
        assert "It is open now." in opened.text
    assert on.ada.direct_messages.by_bot == []


async def test_a_follow_up_in_a_talk_is_about_that_notice(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await begin(on, notices.TALKS)
        await on.ask("tell me about the carers' breaks notice")
        answer = await on.ask("what happens after this?")
        assert "Where it stands: step 2 of 7" in answer.text
        assert buttons(answer) == ["More", "What happens next?", "Tell me when it opens", "Remind me", "Its page"]


OPENS_LATER = item(
    "sheds",
    "Grants of up to £5,000 for running costs of men's sheds. "
    "Applications open on 11 January 2027. Apply by 1 March 2027.",
    title="Sheds Fund",
)


async def test_a_grant_that_opens_on_a_day_is_waited_for_listed_and_told_of(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.publish(OPENS_LATER)
        await on.on()
        await on.subscribe()
        post = await on.post_in(about="Sheds Fund")
        assert "Tell me when it opens" in buttons(post)
        await on.ask("tell me about the Sheds Fund")
        told = await on.ask("tell me when it opens")
        assert "I will tell you Monday 11 January 2027" not in told.text
        assert "I will tell you on Monday 11 January 2027, when it opens" in told.text
        pressed = await on.boss.press(post, "Tell me when it opens")
        assert "on Monday 11 January 2027, when it opens" in pressed.text
        on.boss.say(on.channel, "what am I waiting for?", mention=True)
        mine = await on.boss.direct_messages.wait_for_message(within_s=WITHIN_S)
        assert "1. Sheds Fund: I tell you when it opens, Monday 11 January 2027" in mine.text
        ended = await on.boss.slash(on.channel, "ask", question="stop telling me about the Sheds Fund")
        assert "I will not tell you about “Sheds Fund” any more." in ended.text
        on.set_clock("2027-01-11T09:05:00+00:00")
        opened = await on.ada.direct_messages.wait_for_message(within_s=WITHIN_S)
        assert "You asked me to tell you when this opens. It is open now." in opened.text
        assert "Tell me when it opens" not in buttons(opened)
    assert on.ada.direct_messages.by_bot == [opened]
    assert on.boss.direct_messages.by_bot == [mine]
