"""The whole corpus at once, each case a source of its own beside good ones, through `bot.py poll` as a process."""

import json
import sqlite3
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
import pytest_asyncio

from tests.front_door import GRANT, feed, item, start, write_feeds
from tests.hostile.corpus import CASES, Case
from tests.hostile.memory import Peaks, watching
from tests.hostile.server import answer, serving

#: What neither the program nor the process that parses may pass, in MB of 1,000,000 bytes.
MOST_MB = 150
#: Good sources, among and behind the others.
GOOD = 6


@dataclass(frozen=True)
class Poll:
    """One round over everything."""

    summary: dict[str, Any]
    log: str
    status: int
    peaks: Peaks
    titles: frozenset[str]
    announcements: tuple[str, ...]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def poll(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Poll]:
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "now").write_text("2026-11-23T10:00:00+00:00", encoding="utf-8")
    talks = {case.slug: case.talk for case in CASES}
    entries = [{"name": json.dumps(case.name), "kind": case.kind, "path": f"{case.slug}/a"} for case in CASES]
    for number in range(GOOD):
        talks[f"good{number}"] = answer(feed(item(f"good-{number}", GRANT.format(day=4))).encode())
        good = {"name": f"Good {number}", "kind": "feed", "path": f"good{number}/feed"}
        entries.insert(len(entries) * number // (GOOD - 1), good)
    async with serving(talks) as base:
        write_feeds(
            folder, *({"name": e["name"], "kind": e["kind"], "url": f"{base}/{e['path']}"} for e in entries)
        )
        settings = {"TRACKER_CLOCK": str(folder / "now")}
        process = await start("poll", folder=folder, settings=settings, afresh=True)  # memory is counted
        async with watching(process.pid) as peaks:
            out, err = await process.communicate()
    with sqlite3.connect(folder / "data" / "tracker.db") as database:
        titles = frozenset(title for (title,) in database.execute("SELECT title FROM opportunities"))
        records = tuple(record for (record,) in database.execute("SELECT record FROM announcements"))
    database.close()
    assert process.returncode is not None
    summary = json.loads(out.decode().splitlines()[-1])
    yield Poll(summary, err.decode(), process.returncode, peaks, titles, records)


pytestmark = [
    pytest.mark.timeout(400),
    pytest.mark.asyncio(loop_scope="module"),
]


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
async def test_each_source_has_a_state_and_a_reason(poll: Poll, case: Case) -> None:
    failed = {failure["source"]: failure for failure in poll.summary["failures"]}
    failure = failed.get(case.name)
    assert ("ok" if failure is None else failure["state"]) == case.state, failure
    if failure is not None:
        assert case.says in failure["error"]
        assert failure["mend"]
        assert len(failure["error"]) < 400
    elif case.says:
        assert any(problem.startswith(case.name) and case.says in problem for problem in poll.summary["problems"])


async def test_the_good_ones_are_all_kept(poll: Poll) -> None:
    assert {f"good-{number}" for number in range(GOOD)} <= poll.titles


async def test_nothing_crashes(poll: Poll) -> None:
    assert poll.status == 0
    assert "Traceback" not in poll.log
    assert "a bug in our reader" not in poll.log
    assert poll.summary["sources"] == len(CASES) + GOOD


@pytest.mark.skipif(sys.platform != "linux", reason="other kernels tell no peak of a process that runs")
async def test_neither_process_takes_more_than_150_mb(poll: Poll) -> None:
    assert 0 < poll.peaks.own < MOST_MB
    assert 0 < poll.peaks.child < MOST_MB


async def test_nothing_of_this_machine_is_read(poll: Poll) -> None:
    assert not any("root:" in record or "BEGIN OPENSSH" in record for record in poll.announcements)


async def test_no_link_runs_a_script(poll: Poll) -> None:
    links = [json.loads(record)["link"] for record in poll.announcements]
    assert not any(link.lower().startswith(("javascript:", "data:", "file:")) for link in links)


async def test_no_title_steers_what_shows_it(poll: Poll) -> None:
    titles = [json.loads(record)["title"] for record in poll.announcements]
    assert not any(letter in title for title in titles for letter in "\0\x1b\n")


async def test_dates_that_cannot_be_are_left_out(poll: Poll) -> None:
    published = {
        json.loads(record)["link"]: json.loads(record)["published"]
        for record in poll.announcements
        if ".example/a" in record or ".example/b" in record
    }
    assert {published["https://x.example/a"], published["https://x.example/b"]} == {None}
