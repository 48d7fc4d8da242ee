"""`bot.py add`: an announcement that came by e-mail goes the way of any other, whether the bot runs or not."""

import asyncio
import json
import signal
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.front_door import bot, feed, publisher, start, stop, write_feeds

MAIL = """From: Jane Smith <jane.smith@wold.example>
List-Id: Wold Funding News <news.wold.example>
Date: Mon, 2 Nov 2026 09:00:00 +0000
Subject: Harbour choirs fund
Message-ID: <m1@wold.example>
Content-Type: text/plain; charset=utf-8

Grants of up to £5,000 for the running costs of community groups in Wales.
Apply by noon on Friday 11 December 2026. https://wold.example/choirs
"""


@pytest.fixture
def settings(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "clock").write_text("2026-11-23T10:00:00+00:00", encoding="utf-8")
    (tmp_path / "mail.eml").write_text(MAIL, encoding="utf-8")
    return {"TRACKER_CLOCK": str(tmp_path / "clock"), "TRACKER_TICK": "0.05"}


def rows(folder: Path, query: str) -> list[Any]:
    with closing(sqlite3.connect(folder / "data" / "tracker.db")) as looked:
        return looked.execute(query).fetchall()


def serve_nothing(folder: Path, url: str) -> None:
    write_feeds(folder, {"name": "Sample Trust", "kind": "feed", "url": url})


async def test_an_e_mail_is_read_shown_and_taken_up(tmp_path: Path, settings: dict[str, str]) -> None:
    async with publisher() as told:
        told.body = feed()
        serve_nothing(tmp_path, told.url)
        await bot("poll", folder=tmp_path, settings=settings)  # makes the terminal's channels
    ended = await bot("add", "mail.eml", folder=tmp_path, settings=settings)
    assert ended.status == 0, ended.err
    assert "Harbour choirs fund (Wold Funding News)" in ended.out
    assert "“Apply by noon on Friday 11 December 2026” (text)" in ended.out
    assert "Taken up as a new opportunity; 1 post to be sent" in ended.out
    assert rows(tmp_path, "SELECT title, funder, link, source FROM opportunities") == [
        ("Harbour choirs fund", "Wold Funding News", "https://wold.example/choirs", "Added by hand")
    ]
    assert rows(tmp_path, "SELECT count(*) FROM deliveries") == [(1,)]
    asked = await bot("ask", "core costs in Wales", folder=tmp_path, settings=settings)
    assert "Harbour choirs fund" in asked.out


async def test_the_same_twice_is_one(tmp_path: Path, settings: dict[str, str]) -> None:
    await bot("add", "mail.eml", folder=tmp_path, settings=settings)
    again = await bot("add", "mail.eml", folder=tmp_path, settings=settings)
    assert again.status == 0
    assert "It was added before" in again.out
    assert "nothing changed" in again.out
    assert len((tmp_path / "data" / "added.jsonl").read_text(encoding="utf-8").splitlines()) == 1
    assert rows(tmp_path, "SELECT count(*) FROM opportunities") == [(1,)]


async def test_a_dry_run_writes_nothing(tmp_path: Path, settings: dict[str, str]) -> None:
    ended = await bot("add", "--dry-run", folder=tmp_path, settings=settings, given=MAIL)
    assert "Closes noon on Friday 11 December" in ended.out
    assert "Nothing was written" in ended.out
    assert not (tmp_path / "data").exists()


async def test_a_text_from_options_alone_needs_no_file(tmp_path: Path, settings: dict[str, str]) -> None:
    words = ("--title", "Choir bursaries", "--body", "Grants of up to £500 for choirs. Apply by 4 December 2026.")
    more = ("--link", "https://wold.example/b", "--source", "Wold Fund")
    ended = await bot("add", *words, *more, folder=tmp_path, settings=settings)
    assert ended.status == 0, ended.err
    (line,) = (tmp_path / "data" / "added.jsonl").read_text(encoding="utf-8").splitlines()
    told = json.loads(line)
    assert (told["title"], told["source"], told["published"]) == ("Choir bursaries", "Wold Fund", "2026-11-23")


async def test_a_mail_of_a_day_to_come_counts_as_of_today(tmp_path: Path, settings: dict[str, str]) -> None:
    mail = MAIL.replace(" 2026 ", " 2999 ", 1)
    assert mail != MAIL
    ended = await bot("add", folder=tmp_path, settings=settings, given=mail)
    assert "2999" not in ended.out
    (line,) = (tmp_path / "data" / "added.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["published"] == "2026-11-23"


async def test_what_a_person_says_goes_over_what_the_file_says(tmp_path: Path, settings: dict[str, str]) -> None:
    ended = await bot("add", "mail.eml", "--title", "Choirs of the coast", folder=tmp_path, settings=settings)
    assert "Choirs of the coast (Wold Funding News)" in ended.out


async def test_what_is_no_opportunity_says_why_it_is_not_posted(tmp_path: Path, settings: dict[str, str]) -> None:
    words = "Our offices are closed over Christmas. We thank all who came to our annual meeting."
    ended = await bot("add", "--title", "Season's greetings", "--body", words, folder=tmp_path, settings=settings)
    assert "Kept, but not posted: it is read as nothing to apply for; if it is something for groups" in ended.out


async def test_beside_a_running_bot_it_is_taken_up_and_posted_by_that(
    tmp_path: Path, settings: dict[str, str]
) -> None:
    async with publisher() as told:
        told.body = feed()
        serve_nothing(tmp_path, told.url)
        running = await start("run", folder=tmp_path, settings=settings)
        await asyncio.wait_for(told.asked.wait(), 20)
        ended = await bot("add", "mail.eml", folder=tmp_path, settings=settings)
        assert ended.status == 0, ended.err
        assert "If it is the bot, it takes this up within a minute" in ended.out
        assert running.stdout is not None
        while b"Harbour choirs fund" not in await asyncio.wait_for(running.stdout.readline(), 20):
            pass
        assert (await stop(running, signal.SIGTERM)).status == 0
    assert rows(tmp_path, "SELECT count(*) FROM opportunities") == [(1,)]
    # What a running bot is given later comes too, a minute on.
    assert "Harbour" in (await bot("ask", "core costs in Wales", folder=tmp_path, settings=settings)).out


async def test_beside_a_poll_that_ends_it_is_promised_to_the_next_one(
    tmp_path: Path, settings: dict[str, str]
) -> None:
    async with publisher() as told:
        told.body = feed()
        told.open.clear()
        serve_nothing(tmp_path, told.url)
        polling = await start("poll", folder=tmp_path, settings=settings)
        await asyncio.wait_for(told.asked.wait(), 20)
        ended = await bot("add", "mail.eml", folder=tmp_path, settings=settings)
        told.open.set()
        await asyncio.wait_for(polling.communicate(), 20)
        assert rows(tmp_path, "SELECT title FROM opportunities") == []
        assert "the next poll takes it up" in ended.out
        await bot("poll", folder=tmp_path, settings=settings)
    assert rows(tmp_path, "SELECT title FROM opportunities") == [("Harbour choirs fund",)]


async def test_a_line_that_broke_off_costs_itself_only(tmp_path: Path, settings: dict[str, str]) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "added.jsonl").write_text('{"id": "x", "titl', encoding="utf-8")
    ended = await bot("add", "mail.eml", folder=tmp_path, settings=settings)
    assert "Taken up as a new opportunity" in ended.out
    assert "Beside it: " in ended.out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(["missing.eml"], "missing.eml: cannot be read", id="no such file"),
        pytest.param(["empty.eml"], "there is nothing to read; name a file", id="nothing in it"),
        pytest.param(["mail.eml", "--link", "ftp://x"], "is no http or https address; write it", id="no link"),
        pytest.param(["large.eml"], "is larger than 8 MiB; save the one e-mail", id="too large"),
    ],
)
async def test_what_is_wrong_is_one_sentence_with_its_mend(
    tmp_path: Path, settings: dict[str, str], arguments: list[str], words: str
) -> None:
    (tmp_path / "empty.eml").write_bytes(b" \n")
    (tmp_path / "large.eml").write_bytes(b"x" * (8 * 1024 * 1024 + 1))
    ended = await bot("add", *arguments, folder=tmp_path, settings=settings)
    assert ended.status == 1
    assert words in ended.err
    assert len(ended.err.splitlines()) == 1
    assert not (tmp_path / "data").exists()


async def test_what_is_read_as_none_is_taken_up_as_what_a_person_says_it_is(
    tmp_path: Path, settings: dict[str, str]
) -> None:
    async with publisher() as told:
        told.body = feed()
        serve_nothing(tmp_path, told.url)
        await bot("poll", folder=tmp_path, settings=settings)
    words = (
        "--title",
        "Annual report",
        "--body",
        "We gave £5,000 to choirs. Our office closes on 24 December 2026.",
    )
    read = await bot("add", *words, folder=tmp_path, settings=settings)
    assert "Kept, but not posted" in read.out
    assert "--kind grant" in read.out
    said = await bot("add", *words, "--kind", "grant", folder=tmp_path, settings=settings)
    assert (said.status, said.err) == (0, "")
    assert "Taken up as a new opportunity" in said.out
    assert rows(tmp_path, "SELECT id, title FROM opportunities WHERE state = 'open'") == [(1, "Annual report")]
    corrected = await bot("correct", "1", "closing date", "11 December 2026", folder=tmp_path, settings=settings)
    assert (corrected.status, corrected.err) == (0, "")
    await bot("poll", "--all", folder=tmp_path, settings=settings)
    (one,) = json.loads((await bot("export", "--format", "json", folder=tmp_path, settings=settings)).out)[
        "opportunities"
    ]
    assert (one["kind"], one["deadlines"][0]["at"]) == ("grant", "2026-12-11")
    again = await bot("add", *words, "--kind", "grant", folder=tmp_path, settings=settings)
    assert "It was added before" in again.out
    wrong = await bot("add", *words, "--kind", "loan", folder=tmp_path, settings=settings)
    assert (wrong.status, wrong.err.count("\n")) == (2, 1)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        pytest.param(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj <<>> stream\n", "this is a PDF", id="a PDF"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", "this is a picture", id="a picture"),
        pytest.param(bytes(range(256)) * 3, "this is no text", id="any bytes"),
    ],
)
@pytest.mark.parametrize("more", [(), ("--title", "Choir fund"), ("--dry-run",)])
async def test_a_file_that_holds_no_text_is_no_announcement(
    tmp_path: Path, settings: dict[str, str], body: bytes, told: str, more: tuple[str, ...]
) -> None:
    (tmp_path / "d.bin").write_bytes(body)
    ended = await bot("add", "d.bin", *more, folder=tmp_path, settings=settings)
    assert ended.status == 1
    assert told in ended.err
    assert "into a file" in ended.err
    assert ended.out == ""
    assert not (tmp_path / "data" / "added.jsonl").exists()


@pytest.mark.parametrize("charset", ["utf-16", "utf-16-le", "windows-1252", "mac_roman"])
async def test_a_text_in_an_odd_charset_is_taken(tmp_path: Path, settings: dict[str, str], charset: str) -> None:
    words = "Choir bursaries\nGrants of up to £5,000 for choirs in Wales. Apply by 11 December 2026.\n"
    (tmp_path / "note.txt").write_bytes(words.encode(charset))
    ended = await bot("add", "note.txt", "--dry-run", folder=tmp_path, settings=settings)
    assert (ended.status, ended.err) == (0, "")
    assert "Choir bursaries" in ended.out


@pytest.mark.parametrize(
    ("words", "when"),
    [
        pytest.param(("--title", "x"), "No closing date found", id="nothing is read of it"),
        pytest.param(("--title", "Our annual report is out"), "No closing date found", id="news"),
        pytest.param(
            ("--title", "Our annual report", "--body", "It is out. Comments close on 5 December 2026."),
            "",
            id="news with a date",
        ),
    ],
)
async def test_of_what_was_never_open_it_is_not_said_that_it_is_not_open_any_more(
    tmp_path: Path, settings: dict[str, str], words: tuple[str, ...], when: str
) -> None:
    ended = await bot("add", *words, "--dry-run", folder=tmp_path, settings=settings)
    assert ended.status == 0, ended.err
    assert "not open any more" not in ended.out.lower()
    assert when in ended.out
    assert "It would be kept, but not posted: it is read as nothing to apply for" in ended.out
