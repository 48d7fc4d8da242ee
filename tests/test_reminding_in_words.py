"""Somebody says “remind me a week before it closes”, at the terminal and on Discord, and is reminded on that day."""

from pathlib import Path

import pytest

from tests.front_door import GRANT, bot, feed, item, publisher, write_feeds
from tests.on_discord import CHOIR, SHED, WITHIN_S, stage
from tracker.console.screen import Screen
from tracker.console.session import Session
from tracker.house import House, open_house
from tracker.settings import Settings
from tracker.sources.catalogue import load_catalogue

pytestmark = pytest.mark.usefixtures("read_before")


async def open_session(house: House) -> Session:
    session = Session(house, Screen())
    await session.begin()
    await session.tick()
    return session


async def test_at_the_terminal_it_is_set_comes_and_leaves_no_filter(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tracker.console.session.READING_S", 0.0)
    async with publisher() as told:
        told.body = feed(item("mill", GRANT.format(day=18), title="Mill Fund"))
        write_feeds(tmp_path, {"name": "Sample Trust", "kind": "feed", "url": told.url, "every": "1m"})
        clock = tmp_path / "now"
        clock.write_text("2026-11-23T10:00:00+00:00", encoding="utf-8")
        settings = Settings(
            database=tmp_path / "tracker.db", feeds=tmp_path / "feeds.yaml", allow_private=True, clock_file=clock
        )
        sources = load_catalogue(settings.feeds).sources

        async def said(session: Session, words: str) -> str:
            capsys.readouterr()
            await session.answer(words)
            return " ".join(capsys.readouterr().out.split())

        async with open_house(settings, sources) as house:
            session = await open_session(house)
            assert "on Tuesday 15 December at 9am" in await said(session, "remind me three days before it closes")
            assert "Mill Fund" in await said(session, "grants in wales")
            assert "You asked for: grants; Wales." in await said(session, "only grants")
            by_name = await said(session, "remind me a week before the Mill Fund closes")
            assert "on Friday 11 December at 9am" in by_name
            assert "It shows here while I run" in by_name
            assert "That day is over. I can still remind you two weeks before, a week before" in await said(
                session, "remind me 8 weeks before it closes"
            )
            assert "1. Mill Fund: I remind you on Friday 11 December" in await said(session, "my reminders")
            assert "I cannot tell what to remind you of" in await said(session, "remind me of the Zebra Fund")
        clock.write_text("2026-12-11T09:00:00+00:00", encoding="utf-8")
        async with open_house(settings, sources) as house:
            capsys.readouterr()
            await open_session(house)
            shown = capsys.readouterr().out
            assert shown.count("You asked me to remind you of this.") == 1
            assert "#to you" in shown


async def test_one_question_by_itself_says_where_a_reminder_works(tmp_path: Path) -> None:
    ended = await bot("ask", "remind me a week before second shelf closes", folder=tmp_path)
    assert ended.status == 0
    assert "It does not where I answer one question and end." in " ".join(ended.out.split())
    assert "“Remind me”" in " ".join(ended.out.split())


async def test_on_discord_it_is_set_or_the_days_are_offered(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        on.publish(CHOIR, SHED)
        await on.on()
        await on.subscribe()
        await on.post_in(about="Choir Fund")
        told = await on.ask("remind me a week before the Choir Fund closes")
        assert "I will remind you on Friday 27 November at 9am" in told.text
        moved = await on.ada.slash(on.channel, "ask", question="remind me a day before the Choir Fund closes")
        assert "I will remind you on Thursday 3 December at 9am" in moved.text
        offered = await on.ask("remind me about the Choir Fund")
        assert "When shall I remind you?" in offered.text
        chosen = await on.ada.choose(offered, "Remind me …", ["7"])
        assert "I will remind you on Friday 27 November at 9am" in chosen.text
        await on.ask("what closes in december?", who=on.boss)
        which = await on.ask("remind me about it", who=on.boss)
        assert "Which one? Say its number" in which.text
        on.set_clock("2026-11-27T09:00:00+00:00")
        reminder = await on.ada.direct_messages.wait_for_message(within_s=WITHIN_S)
        assert "You asked me to remind you of this." in reminder.text


async def test_in_a_terminal_an_old_post_is_not_what_this_means(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tracker.console.session.READING_S", 0.0)
    async with publisher() as told:
        told.body = feed(item("mill", GRANT.format(day=18), title="Mill Fund"))
        write_feeds(tmp_path, {"name": "Sample Trust", "kind": "feed", "url": told.url, "every": "1m"})
        clock = tmp_path / "now"
        clock.write_text("2026-11-23T10:00:00+00:00", encoding="utf-8")
        settings = Settings(
            database=tmp_path / "tracker.db", feeds=tmp_path / "feeds.yaml", allow_private=True, clock_file=clock
        )
        async with open_house(settings, load_catalogue(settings.feeds).sources) as house:
            session = await open_session(house)

            async def said(words: str) -> str:
                capsys.readouterr()
                await session.answer(words)
                return " ".join(capsys.readouterr().out.split())

            await said("what is an ICB")
            assert "I cannot tell what to remind you of" in await said("remind me a week before it closes")
            assert "Which one do you mean?" in await said("what happens after this?")
            await said("[1]")
            await said("thanks")
            assert "I cannot tell what to remind you of" in await said("nudge me a day before it closes")
            await said("[1]")
            assert "on Friday 11 December at 9am" in await said("remind me a week before it closes")
            await said("thanks")
            # Thanks change nothing: the reminder was the last that was spoken of.
            assert "on Thursday 17 December at 9am" in await said("nudge me a day before it closes")
