"""The program as a process: the contract of its command line, and what it does when things go wrong."""

import asyncio
import json
import resource
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.front_door import (
    GRANT,
    ROOT,
    Publisher,
    bot,
    environment,
    feed,
    item,
    publisher,
    start,
    stop,
    waits_for_input,
    write_feeds,
)
from tracker.store.schema import APPLICATION_ID, MIGRATIONS

#: "Now" of every run here: a Monday morning before the deadlines of the samples.
TODAY = "2026-11-23T10:00:00+00:00"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "now").write_text(TODAY, encoding="utf-8")
    return tmp_path


@pytest.fixture
def settings(folder: Path) -> dict[str, str]:
    return {"TRACKER_CLOCK": str(folder / "now")}


def serve(told: Publisher, folder: Path, *items: str, name: str = "Sample Trust") -> None:
    told.body = feed(*items)
    write_feeds(folder, {"name": name, "kind": "feed", "url": told.url})


def rows(folder: Path, sql: str) -> list[tuple[object, ...]]:
    driver = sqlite3.connect(folder / "data" / "tracker.db")
    try:
        return driver.execute(sql).fetchall()
    finally:
        driver.close()


async def test_a_poll_ends_with_the_round_as_json(folder: Path, settings: dict[str, str]) -> None:
    async with publisher() as told:
        serve(told, folder, item("choir", GRANT.format(day=4)), item("news", "<p>We moved office.</p>"))
        ended = await bot("poll", folder=folder, settings=settings)
    assert ended.status == 0, ended.err
    counted = {
        name: ended.summary[name]
        for name in ("sources", "fetched", "failed", "announcements", "new", "not_opportunities")
    }
    assert counted == {
        "sources": 1,
        "fetched": 1,
        "failed": 0,
        "announcements": 2,
        "new": 1,
        "not_opportunities": 1,
    }
    assert ended.summary["posts_queued"] == 1


async def test_an_unchanged_feed_gives_nothing_twice(folder: Path, settings: dict[str, str]) -> None:
    async with publisher() as told:
        serve(told, folder, item("choir", GRANT.format(day=4)))
        await bot("poll", folder=folder, settings=settings)
        again = await bot("poll", "--all", folder=folder, settings=settings)
    assert (again.summary["new"], again.summary["posts_queued"]) == (0, 0)
    assert again.summary["not_modified"] == 1


async def test_a_304_is_asked_for_with_the_kept_etag(folder: Path, settings: dict[str, str]) -> None:
    async with publisher() as told:
        told.etag = '"one"'
        serve(told, folder, item("choir", GRANT.format(day=4)))
        await bot("poll", folder=folder, settings=settings)
        again = await bot("poll", "--all", folder=folder, settings=settings)
        assert told.requests[-1]["If-None-Match"] == '"one"'
    assert again.summary["not_modified"] == 1


async def test_a_source_that_is_not_due_is_not_asked(folder: Path, settings: dict[str, str]) -> None:
    async with publisher() as told:
        serve(told, folder, item("choir", GRANT.format(day=4)))
        await bot("poll", folder=folder, settings=settings)
        again = await bot("poll", folder=folder, settings=settings)
        assert len(told.requests) == 1
    assert again.summary["sources"] == 0


async def test_a_moved_deadline_changes_the_opportunity_and_makes_no_second(
    folder: Path, settings: dict[str, str]
) -> None:
    async with publisher() as told:
        serve(told, folder, item("choir", GRANT.format(day=4)))
        await bot("poll", folder=folder, settings=settings)
        serve(told, folder, item("choir", GRANT.format(day=11)))
        moved = await bot("poll", "--all", folder=folder, settings=settings)
    assert (moved.summary["new"], moved.summary["changed"]) == (0, 1)
    assert rows(folder, "SELECT field, before, after FROM changes") == [
        ("deadlines.apply", "2026-12-04T12:00:00+00:00", "2026-12-11T12:00:00+00:00")
    ]
    assert len(rows(folder, "SELECT id FROM opportunities")) == 1
    assert len(rows(folder, "SELECT id FROM announcements")) == 2, "both versions are kept as they came"


async def test_a_deadline_that_moves_back_is_told_again(folder: Path, settings: dict[str, str]) -> None:
    """What was read weeks ago is not what the source says now; what a cache shows in turns is (`keep.py`)."""
    async with publisher() as told:
        rounds = []
        for day, now in ((4, "20"), (11, "21"), (4, "24"), (4, "25")):
            (folder / "now").write_text(f"2026-11-{now}T10:00:00+00:00", encoding="utf-8")
            serve(told, folder, item("choir", GRANT.format(day=day)))
            rounds.append((await bot("poll", "--all", folder=folder, settings=settings)).summary["changed"])
    assert rounds == [0, 1, 1, 0]
    assert rows(folder, "SELECT london_date FROM deadlines") == [("2026-12-04",)]


@pytest.mark.parametrize(
    ("status", "body", "content_type", "state"),
    [
        pytest.param(404, "", "text/html", "broken", id="404"),
        pytest.param(410, "", "text/html", "gone", id="410"),
        pytest.param(500, "", "text/html", "broken", id="500"),
        pytest.param(403, "", "text/html", "blocked", id="403"),
        pytest.param(200, "<html><body><h1>News</h1></body></html>", "text/html", "broken", id="a page for a feed"),
        pytest.param(200, "", "application/rss+xml", "broken", id="nothing"),
    ],
)
async def test_a_source_that_fails_is_told_in_the_json_and_not_in_the_status(
    folder: Path, settings: dict[str, str], status: int, body: str, content_type: str, state: str
) -> None:
    async with publisher() as told:
        write_feeds(folder, {"name": "Sample Trust", "kind": "feed", "url": told.url})
        told.status, told.body, told.content_type = status, body, content_type
        ended = await bot("poll", folder=folder, settings=settings)
    assert ended.status == 0
    (failure,) = ended.summary["failures"]
    assert ended.summary["failed"] == 1
    assert (failure["source"], failure["state"]) == ("Sample Trust", state)
    assert failure["mend"]


async def test_a_failing_source_does_not_stop_the_others(folder: Path, settings: dict[str, str]) -> None:
    async with publisher() as good:
        good.body = feed(item("choir", GRANT.format(day=4)))
        write_feeds(
            folder,
            {"name": "Closed door", "kind": "feed", "url": "http://127.0.0.1:9/feed"},
            {"name": "Sample Trust", "kind": "feed", "url": good.url},
        )
        ended = await bot("poll", folder=folder, settings=settings)
    assert (ended.summary["failed"], ended.summary["new"]) == (1, 1)


async def test_a_poll_that_is_killed_in_the_middle_loses_nothing(folder: Path, settings: dict[str, str]) -> None:
    async with publisher() as first, publisher() as second:
        first.body = feed(item("choir", GRANT.format(day=4)))
        second.body = feed(item("shed", GRANT.format(day=11)))
        second.open.clear()
        write_feeds(
            folder,
            {"name": "First", "kind": "feed", "url": first.url},
            {"name": "Second", "kind": "feed", "url": second.url},
        )
        running = await start("poll", folder=folder, settings=settings)
        await asyncio.wait_for(second.asked.wait(), 20)
        running.kill()
        await running.communicate()
        second.open.set()
        ended = await bot("poll", "--all", folder=folder, settings=settings)
    assert ended.status == 0, ended.err
    titles = rows(folder, "SELECT title FROM opportunities ORDER BY title")
    assert titles == [("choir",), ("shed",)]
    assert len(rows(folder, "SELECT id FROM deliveries")) == 2, "each is to be posted once"


async def test_the_second_program_on_a_database_says_so_and_leaves_it_alone(
    folder: Path, settings: dict[str, str]
) -> None:
    async with publisher() as told:
        serve(told, folder, item("choir", GRANT.format(day=4)))
        told.open.clear()
        first = await start("poll", folder=folder, settings=settings)
        await asyncio.wait_for(told.asked.wait(), 20)
        second = await bot("poll", folder=folder, settings=settings)
        told.open.set()
        out, _ = await asyncio.wait_for(first.communicate(), 20)
    assert second.status == 1
    assert "another Fundpath" in second.err
    assert len(second.err.strip().splitlines()) == 1
    assert json.loads(out.splitlines()[-1])["new"] == 1


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_without_a_terminal_it_runs_on_until_a_signal_and_ends_at_once(
    folder: Path, settings: dict[str, str], number: signal.Signals
) -> None:
    async with publisher() as told:
        serve(told, folder, item("choir", GRANT.format(day=4)))
        running = await start("run", folder=folder, settings=settings, afresh=True)
        assert running.stdout is not None
        while b"/items/choir" not in (line := await asyncio.wait_for(running.stdout.readline(), 20)):
            assert line, "it ended before it posted"
        began = asyncio.get_running_loop().time()
        ended = await stop(running, number)
    assert ended.status == 0, ended.err
    assert asyncio.get_running_loop().time() - began < 2
    assert "nothing is lost" in ended.out
    assert "Traceback" not in ended.err


async def test_a_restart_shows_what_was_posted_and_posts_nothing_again(
    folder: Path, settings: dict[str, str]
) -> None:
    async with publisher() as told:
        serve(told, folder, item("choir", GRANT.format(day=4)))
        for awaited in (b"/items/choir", b"earlier, #core-costs"):
            running = await start("run", folder=folder, settings=settings)
            assert running.stdout is not None
            while awaited not in (line := await asyncio.wait_for(running.stdout.readline(), 20)):
                assert line, "it ended too early"
            ended = await stop(running, signal.SIGTERM)
            assert ended.status == 0, ended.err
    assert "/items/choir" not in ended.out
    assert len(rows(folder, "SELECT id FROM deliveries")) == 1


BROKEN = """\
sources:
  - name: Wrong kind
    kind: rss
    url: http://127.0.0.1:9/feed
  - name: Sample Trust
    kind: feed
    url: {url}
"""


async def test_a_broken_entry_names_line_field_and_mend_and_the_good_ones_run(
    folder: Path, settings: dict[str, str]
) -> None:
    async with publisher() as told:
        told.body = feed(item("choir", GRANT.format(day=4)))
        (folder / "feeds.yaml").write_text(BROKEN.format(url=told.url), encoding="utf-8")
        ended = await bot("poll", folder=folder, settings=settings)
    assert ended.summary["new"] == 1
    assert "line 3" in ended.err
    assert "kind" in ended.err
    assert "feed" in ended.err


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        pytest.param(["--sideways"], 2, "--sideways", id="unknown option"),
        pytest.param(["fly"], 2, "fly", id="unknown command"),
        pytest.param(["ask"], 2, "ask takes either", id="no question"),
        pytest.param(["export", "--format", "pdf"], 2, "pdf", id="unknown format"),
        pytest.param(["read", "missing.jsonl"], 1, "missing.jsonl: cannot be read", id="missing file"),
        pytest.param(["read", "."], 1, "cannot be read", id="a folder"),
        pytest.param(["poll", "--feeds", "missing.yaml"], 1, "missing.yaml", id="no feeds.yaml"),
        pytest.param(["backup", "no/where.db"], 1, "", id="backup of nothing"),
        pytest.param(["sources", "check", "Nobody", "--feeds", "empty.yaml"], 1, "Nobody", id="unknown source"),
    ],
)
async def test_wrong_use_is_one_sentence(
    folder: Path, settings: dict[str, str], arguments: list[str], status: int, words: str
) -> None:
    (folder / "empty.yaml").write_text("sources: []\n", encoding="utf-8")
    ended = await bot(*arguments, folder=folder, settings=settings)
    assert ended.status == status, ended.err
    assert words in ended.err
    assert len(ended.err.strip().splitlines()) == 1, ended.err
    assert "Traceback" not in ended.err


async def test_a_newer_database_is_told_and_not_touched(folder: Path, settings: dict[str, str]) -> None:
    path = folder / "newer.db"
    driver = sqlite3.connect(path)
    driver.execute("CREATE TABLE future (x)")
    driver.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    driver.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    driver.close()
    before = path.read_bytes()
    write_feeds(folder, {"name": "Sample Trust", "kind": "feed", "url": "http://127.0.0.1:9/feed"})
    for command in (["poll"], ["ask", "core costs"]):
        ended = await bot(*command, "--database", path, folder=folder, settings=settings)
        assert ended.status == 1
        assert "newer version" in ended.err
    assert path.read_bytes() == before


async def test_a_full_disk_is_one_sentence_and_loses_nothing(folder: Path, settings: dict[str, str]) -> None:
    async with publisher() as told:
        serve(told, folder, item("choir", GRANT.format(day=4)))
        await bot("poll", folder=folder, settings=settings)
        many = [
            item(f"n{number}", GRANT.format(day=4) + "words " * 900, title=f"Fund {number}")
            for number in range(400)
        ]
        serve(told, folder, *many)
        size = sum(path.stat().st_size for path in (folder / "data").iterdir()) + 200_000
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            str(ROOT / "bot.py"),
            "poll",
            "--all",
            cwd=folder,
            env=environment(**settings),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            # A file may not grow past this: what a full disk is to a program.
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)),
        )
        _, err = await asyncio.wait_for(process.communicate(), 60)
        told_err = err.decode()
        assert process.returncode == 1
        assert "Traceback" not in told_err
        assert told_err.strip().splitlines()[-1].startswith("fundpath: database")
        again = await bot("poll", "--all", folder=folder, settings=settings)
    assert again.summary["new"] == 400


async def test_output_that_cannot_be_written_is_one_sentence(folder: Path, settings: dict[str, str]) -> None:
    with Path("/dev/full").open("wb") as full:  # noqa: ASYNC230 - a device
        process = await asyncio.create_subprocess_exec(
            sys.executable, str(ROOT / "bot.py"), "ask", "core costs",
            cwd=folder, env=environment(**settings), stdout=full, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        _, err = await asyncio.wait_for(process.communicate(), 30)
    assert process.returncode == 1
    assert err.decode().strip() == "fundpath: the output cannot be written (No space left on device)"


def test_a_reader_that_goes_away_is_no_error(folder: Path, settings: dict[str, str]) -> None:
    lines = "\n".join(json.dumps(RECORD | {"id": str(number)}) for number in range(2000))
    (folder / "many.jsonl").write_text(lines, encoding="utf-8")
    ended = subprocess.run(
        f"{sys.executable} {ROOT / 'bot.py'} read many.jsonl | head -n 1",
        shell=True, cwd=folder, env=environment(**settings), capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert "Traceback" not in ended.stderr
    assert json.loads(ended.stdout)["id"] == "0"


RECORD = {
    "id": "r1",
    "source": "Sample Trust",
    "source_kind": "feed",
    "title": "Choir fund",
    "body": GRANT.format(day=4),
    "link": "https://funder.example/choir",
    "published": "2026-11-02",
}


async def test_read_gives_a_reading_a_line_with_the_words_it_rests_on(
    folder: Path, settings: dict[str, str]
) -> None:
    ended = await bot("read", "-", folder=folder, settings=settings, given=json.dumps(RECORD))
    assert ended.status == 0, ended.err
    reading = json.loads(ended.out)
    assert reading["id"] == "r1"
    assert reading["kind"] == "grant"
    assert reading["categories"] == ["core_costs"]
    assert reading["amount_max"] == 5000
    assert [(d["what"], d["at"]) for d in reading["deadlines"]] == [("apply", "2026-12-04T12:00:00+00:00")]
    assert any("running costs" in evidence["quote"] for evidence in reading["evidence"])
    for field in ("relevant", "places", "pot", "months", "amount_min", "rolling", "areas", "applicants"):
        assert field in reading


async def test_a_line_that_cannot_be_read_is_named_and_the_others_go_on(
    folder: Path, settings: dict[str, str]
) -> None:
    given = "\n".join(["{broken", json.dumps(RECORD), json.dumps({"id": "r2"})])
    ended = await bot("read", folder=folder, settings=settings, given=given)
    assert ended.status == 1
    assert [json.loads(line)["id"] for line in ended.out.splitlines()] == ["r1"]
    assert "line 1" in ended.err
    assert "line 3" in ended.err


NOTICE = {
    "ocid": "ocds-h6vhtk-0aa101",
    "id": "099101-2026",
    "date": "2026-11-02T11:42:10Z",
    "tag": ["tender"],
    "buyer": {"id": "b", "name": "Wold Vale Council"},
    "tender": {
        "id": "1",
        "title": "Community wellbeing and befriending service",
        "description": "Friendly visiting and group activities for isolated adults in two market towns.",
        "status": "active",
        "tenderPeriod": {"endDate": "2026-12-04T12:00:00Z"},
        "items": [
            {
                "id": "1",
                "additionalClassifications": [{"scheme": "CPV", "id": "85312300", "description": "Guidance"}],
                "deliveryAddresses": [{"region": "UKE12"}],
            }
        ],
        "documents": [{"id": "1", "documentType": "tenderNotice", "noticeType": "UK4"}],
    },
}


async def test_read_ocds_gives_a_line_a_release_with_its_process_merged(
    folder: Path, settings: dict[str, str]
) -> None:
    update = {
        "ocid": NOTICE["ocid"],
        "id": "099105-2026",
        "date": "2026-11-09T11:42:10Z",
        "tag": ["tenderUpdate"],
        "tender": {"id": "1", "tenderPeriod": {"endDate": "2026-12-11T12:00:00Z"}},
    }
    (folder / "package.json").write_text(json.dumps({"releases": [update, NOTICE]}), encoding="utf-8")
    ended = await bot("read", "--ocds", "package.json", folder=folder, settings=settings)
    assert ended.status == 0, ended.err
    first, second = (json.loads(line) for line in ended.out.splitlines())
    assert (first["id"], second["id"]) == ("099101-2026", "099105-2026")
    assert first["ocid"] == second["ocid"] == NOTICE["ocid"]
    assert ("apply", "2026-12-04T12:00:00+00:00") in [(d["what"], d["at"]) for d in first["deadlines"]]
    assert ("apply", "2026-12-11T12:00:00+00:00") in [(d["what"], d["at"]) for d in second["deadlines"]]
    assert second["areas"] == ["yorkshire_humber"]


async def test_a_process_is_one_opportunity_and_its_award_is_not_posted(
    folder: Path, settings: dict[str, str]
) -> None:
    award = {
        "ocid": NOTICE["ocid"],
        "id": "099109-2026",
        "date": "2026-12-15T11:42:10Z",
        "tag": ["award"],
        "awards": [
            {
                "id": "1",
                "status": "active",
                "documents": [{"id": "9", "documentType": "awardNotice", "noticeType": "UK6"}],
            }
        ],
    }
    async with publisher() as told:
        told.content_type = "application/json"
        write_feeds(folder, {"name": "Notices", "kind": "ocds", "url": told.url})
        told.body = json.dumps({"releases": [NOTICE]})
        first = await bot("poll", folder=folder, settings=settings)
        told.body = json.dumps({"releases": [award]})
        second = await bot("poll", "--all", folder=folder, settings=settings)
    assert (first.summary["new"], second.summary["new"], second.summary["changed"]) == (1, 0, 1)
    assert rows(folder, "SELECT state FROM opportunities") == [("awarded",)]
    assert rows(folder, "SELECT occasion FROM deliveries") == [("new",)], "it was never sent, so nothing is told"


async def test_ask_answers_from_what_was_polled(folder: Path, settings: dict[str, str]) -> None:
    async with publisher() as told:
        serve(told, folder, item("choir", GRANT.format(day=4), title="Valley Voices Fund"))
        await bot("poll", folder=folder, settings=settings)
    told_text = await bot("ask", "core costs in wales?", folder=folder, settings=settings)
    assert "Valley Voices Fund" in told_text.out
    assert "noon on Friday 4 December" in told_text.out
    as_json = await bot("ask", "--json", "core costs in wales?", folder=folder, settings=settings)
    record = json.loads(as_json.out)
    assert set(record) >= {"intent", "filters", "text", "opportunities", "pathway", "stage", "terms", "guide"}
    (found,) = record["opportunities"]
    assert {"id", "funder", "link", "why", "kind", "deadlines"} <= set(found)
    assert record["filters"]["areas"] == ["wales"]


async def test_ask_knows_the_one_of_a_list_money_for_training_and_what_takes_applications_at_any_time(
    folder: Path, settings: dict[str, str]
) -> None:
    bursary = (
        "<p>Bursaries of up to £600 pay for training of choir leaders in Scotland. Apply by 4 December 2026.</p>"
    )
    sparks = "<p>Grants of up to £500 for new activities of community groups in the UK, such as choirs. Apply at any time.</p>"
    async with publisher() as told:
        serve(told, folder, item("b", bursary, title="Leaders' Bursary"), item("s", sparks, title="Small Sparks"))
        await bot("poll", folder=folder, settings=settings)
    questions = [
        {"q": "grants for choirs"},
        {"q": "tell me more about the second one", "follows": "grants for choirs"},
        {"q": "training for our choir leader in Scotland"},
        {"q": "rolling grants, apply any time"},
    ]
    ended = await bot(
        "ask", "--batch", "-", folder=folder, settings=settings, given="\n".join(map(json.dumps, questions))
    )
    listed, second, training, rolling = map(json.loads, ended.out.splitlines())
    titles = [one["title"] for one in listed["opportunities"]]
    assert sorted(titles) == ["Leaders' Bursary", "Small Sparks"]
    assert [one["title"] for one in second["opportunities"]] == titles[1:]
    assert "money to pay for training" in training["text"]
    assert "Leaders' Bursary" in training["text"]
    assert [one["title"] for one in rolling["opportunities"]] == ["Small Sparks"]


async def test_ask_tells_of_what_was_called_off(folder: Path, settings: dict[str, str]) -> None:
    async with publisher() as told:
        told.content_type = "application/json"
        write_feeds(folder, {"name": "Notices", "kind": "ocds", "url": told.url})
        for tag, number in (("tender", 1), ("tenderCancellation", 2)):
            tender = {
                "title": "Befriending Service Tarnholm",
                "description": "Befriending for lonely adults by volunteers."
                if number == 1
                else "This tender has been cancelled.",
                "status": "active" if number == 1 else "cancelled",
                "tenderPeriod": {"endDate": "2026-12-18T12:00:00Z"},
            }
            told.body = json.dumps(
                {
                    "releases": [
                        {
                            "ocid": "ocds-1",
                            "id": f"r{number}",
                            "date": f"2026-11-2{number}T09:00:00Z",
                            "tag": [tag],
                            "tender": tender,
                        }
                    ]
                }
            )
            await bot("poll", "--all", folder=folder, settings=settings)
    ended = await bot("ask", "is the befriending tender in Tarnholm still open?", folder=folder, settings=settings)
    assert "Called off" in ended.out


async def test_a_list_without_a_usable_source_is_told_and_fails(folder: Path) -> None:
    (folder / "feeds.yaml").write_text("sources:\n  - name: A\n", encoding="utf-8")
    ended = await bot("poll", folder=folder)
    assert ended.status == 1
    assert "no source that can be used" in ended.err


async def test_ask_in_a_batch_gives_a_line_a_question_in_order(folder: Path, settings: dict[str, str]) -> None:
    questions = [
        {"q": "what is an ICB?", "ignored": 1},
        {"q": "and in scotland?", "now": "2026-11-23T10:00:00+00:00", "follows": "core costs wales?"},
        {"q": 7},
    ]
    (folder / "batch.jsonl").write_text("\n".join(map(json.dumps, questions)), encoding="utf-8")
    ended = await bot("ask", "--batch", "batch.jsonl", folder=folder, settings=settings)
    first, second, third = (json.loads(line) for line in ended.out.splitlines())
    assert first["terms"][0] == "Integrated care board"
    assert (second["filters"]["areas"], second["filters"]["categories"]) == (["scotland"], ["core_costs"])
    assert "line 3" in third["error"]
    assert ended.status == 1


@pytest.mark.parametrize("format_", ["csv", "ics", "json"])
async def test_export_holds_the_open_opportunities(folder: Path, settings: dict[str, str], format_: str) -> None:
    async with publisher() as told:
        serve(told, folder, item("choir", GRANT.format(day=4), title="Valley Voices Fund"))
        await bot("poll", folder=folder, settings=settings)
    ended = await bot("export", "--format", format_, folder=folder, settings=settings)
    assert ended.status == 0, ended.err
    assert "Valley Voices Fund" in ended.out
    assert {
        "csv": "2026-12-04T12:00:00+00:00",
        "ics": "DTSTART:20261204T120000Z",
        "json": "Open Government Licence",
    }[format_] in ended.out


async def test_backup_copies_while_the_bot_runs_and_overwrites_nothing(
    folder: Path, settings: dict[str, str]
) -> None:
    async with publisher() as told:
        serve(told, folder, item("choir", GRANT.format(day=4)))
        running = await start("run", folder=folder, settings=settings)
        assert running.stdout is not None
        while b"/items/choir" not in await asyncio.wait_for(running.stdout.readline(), 20):
            pass
        made = await bot("backup", "copy.db", folder=folder, settings=settings)
        again = await bot("backup", "copy.db", folder=folder, settings=settings)
        await stop(running, signal.SIGTERM)
    assert made.status == 0, made.err
    assert again.status == 1
    driver = sqlite3.connect(folder / "copy.db")
    assert driver.execute("SELECT count(*) FROM opportunities").fetchone() == (1,)
    driver.close()


async def test_sources_check_says_what_each_gives(folder: Path, settings: dict[str, str]) -> None:
    async with publisher() as told:
        serve(told, folder, item("choir", GRANT.format(day=4)), item("news", "<p>We moved.</p>"))
        ended = await bot("sources", "check", "sample trust", folder=folder, settings=settings)
    assert ended.status == 0, ended.err
    assert "2 items" in ended.out
    assert "1 would be posted" in ended.out
    assert not (folder / "data").exists(), "nothing is stored"


async def test_a_damaged_database_is_one_sentence_and_an_end(folder: Path, settings: dict[str, str]) -> None:
    async with publisher() as told:
        serve(told, folder, *(item(f"choir {n}", GRANT.format(day=4)) for n in range(60)))
        await bot("poll", folder=folder, settings=settings)
    database = folder / "data" / "tracker.db"
    whole = database.read_bytes()
    for command in (("ask", "grants"), ("export", "--format", "csv"), ("backup", "copy.db")):
        database.write_bytes(whole[: len(whole) // 2])
        ended = await bot(*command, folder=folder, settings=settings)
        assert ended.status == 1, command
        assert len(ended.err.splitlines()) == 1
        assert "restore it from" in ended.err
    assert not (folder / "copy.db").exists(), "a copy of damage would be trusted"


@pytest.mark.parametrize("year", ["0001-01-01T00:00:00", "9999-12-31T23:00:00Z"])
async def test_a_time_that_cannot_be_reckoned_with_costs_its_line_only(folder: Path, year: str) -> None:
    lines = [{"q": "grants", "now": year}, {"q": "what is an ICB?", "now": TODAY}]
    ended = await bot("ask", "--batch", "-", folder=folder, given="\n".join(map(json.dumps, lines)))
    first, second = map(json.loads, ended.out.splitlines())
    assert "no ISO time of our days" in first["error"]
    assert second["intent"] == "glossary"
    (folder / "now").write_text(year, encoding="utf-8")
    clock = await bot("ask", "grants", folder=folder, settings={"TRACKER_CLOCK": str(folder / "now")})
    assert (clock.status, len(clock.err.splitlines())) == (1, 1)


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_are_no_crash(folder: Path, closed: str) -> None:
    command = f"{sys.executable} {ROOT / 'bot.py'} ask 'what is an ICB?' {closed}"
    ended = subprocess.run(command, shell=True, cwd=folder, env=environment(), capture_output=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_a_locale_without_a_pound_sign_is_no_crash(folder: Path) -> None:
    poor = environment(PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    command = [sys.executable, str(ROOT / "bot.py"), "ask", "what is the £500 threshold?"]
    ended = subprocess.run(command, cwd=folder, env=poor, capture_output=True, check=False)
    assert ended.returncode == 0, ended.stderr


async def test_help_names_every_command(folder: Path) -> None:
    ended = await bot("--help", folder=folder)
    assert ended.status == 0
    for command in ("run", "demo", "poll", "read", "ask", "sources", "export", "backup", "add"):
        assert command in ended.out


def test_options_stand_before_or_after_the_command(folder: Path) -> None:
    from tracker.console.usage import parser

    for arguments in (["--database", "x.db", "poll"], ["poll", "--database", "x.db"]):
        assert parser().parse_args(arguments).database == "x.db"


async def test_an_answer_of_many_megabytes_is_kept_beside_the_others(
    folder: Path, settings: dict[str, str]
) -> None:
    many = [
        item(f"Fund {number}", f"Grants of £{number}. " + "Words to fill. " * 100) for number in range(1, 1_201)
    ]
    async with publisher() as large, publisher() as small:
        large.body, small.body = feed(*many), feed(item("choir", GRANT.format(day=4)))
        assert len(large.body) > 1024 * 1024
        write_feeds(
            folder,
            {"name": "Large Trust", "kind": "feed", "url": large.url},
            {"name": "Sample Trust", "kind": "feed", "url": small.url},
        )
        done = await bot("poll", folder=folder, settings=settings)
    assert done.summary["failed"] == 0
    assert done.summary["announcements"] == 1_201
    assert rows(folder, "SELECT count(*) FROM announcements") == [(1_201,)]


@pytest.mark.skipif(sys.platform != "linux", reason="what a process waits for is told on Linux only")
@pytest.mark.parametrize("command", [["read"], ["read", "--explain"], ["ask", "--batch", "-"], ["add"]])
async def test_ctrl_c_ends_what_waits_for_standard_input(folder: Path, command: list[str]) -> None:
    running = await start(*command, folder=folder, stdin=asyncio.subprocess.PIPE)
    assert running.stdin is not None
    running.stdin.write(b"\n" * 100_000)  # more than a pipe holds
    await waits_for_input(running)
    ended = await stop(running, signal.SIGINT)
    assert ended.status == 130
    assert "Traceback" not in ended.err
