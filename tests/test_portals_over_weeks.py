"""The real program beside notice portals for weeks: every release reaches the store once, whatever comes between."""

import asyncio
import contextlib
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.portals import Entry, Fault, Portals, portals
from tests.front_door import bot, start, write_feeds

#: The clocks go back in its middle.
START = datetime(2026, 10, 10, 6, 0, tzinfo=UTC)
DAYS = 30
#: How long a step of the simulated clock may take.
PATIENCE_S = 30


class Days:
    """A clock in a file, which a test moves."""

    def __init__(self, path: Path, now: datetime) -> None:
        self.path = path
        self.set(now)

    def set(self, now: datetime) -> None:
        self.now = now
        self.path.write_text(now.isoformat(), encoding="utf-8")


@dataclass
class World:
    folder: Path
    days: Days
    portals: Portals

    @property
    def settings(self) -> dict[str, str]:
        return {"TRACKER_CLOCK": str(self.days.path), "TRACKER_TICK": "0.05", "TRACKER_DATABASE": "t.db"}

    def rows(self, query: str) -> list[Any]:
        """Look into the database, also while the program writes it; nothing where there is none yet."""
        path = self.folder / "t.db"
        if not path.exists():
            return []
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=10)) as looked:
            try:
                return looked.execute(query).fetchall()
            except sqlite3.OperationalError:
                return []  # it is just being made

    def next_due(self) -> datetime | None:
        """Return when the next source is due; None while one was not fetched yet."""
        due = [datetime.fromisoformat(row[0]) for row in self.rows("SELECT due_at FROM sources")]
        return min(due) if len(due) == (self.folder / "feeds.yaml").read_text().count("- name:") else None

    async def until(self, end: datetime | Callable[[], bool]) -> None:
        """Let time go on, from one due time to the next."""
        while (self.days.now < end) if isinstance(end, datetime) else not end():
            due = await self.settled()
            self.days.set(min(due, end) if isinstance(end, datetime) else due)

    async def settled(self) -> datetime:
        """Wait until everything that was due is done; return when something is due next."""
        async with asyncio.timeout(PATIENCE_S):
            while (due := self.next_due()) is None or due <= self.days.now:  # noqa: ASYNC110 - a file rings no bell
                await asyncio.sleep(0.01)
        return due

    @asynccontextmanager
    async def living(self) -> AsyncIterator[asyncio.subprocess.Process]:
        """Run the program until the block is left; then it is killed as by a power cut."""
        with (self.folder / "log.txt").open("ab") as log:
            process = await start(
                "run", folder=self.folder, settings=self.settings, out=asyncio.subprocess.DEVNULL, err=log.fileno()
            )
        try:
            yield process
        finally:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()

    def kept(self, source: str) -> Counter[str]:
        return Counter(row[0] for row in self.rows(f"SELECT key FROM announcements WHERE source = '{source}'"))


@asynccontextmanager
async def world(folder: Path, *entries: dict[str, str]) -> AsyncIterator[World]:
    days = Days(folder / "clock", START)
    async with portals(lambda: days.now) as served:
        write_feeds(
            folder, *({name: value.format(url=served.url) for name, value in one.items()} for one in entries)
        )
        yield World(folder, days, served)


FIND_A_TENDER = {
    "name": "FTS",
    "kind": "ocds",
    "url": "{url}/api/1.0/ocdsReleasePackages",
    "portal": "find_a_tender",
    "every": "24h",
}
CONTRACTS_FINDER = {
    "name": "CF",
    "kind": "ocds",
    "url": "{url}/Published/Notices/OCDS/Search",
    "portal": "contracts_finder",
    "every": "24h",
}
SCOTLAND = {
    "name": "PCS",
    "kind": "ocds",
    "url": "{url}/v1/Notices",
    "portal": "public_contracts_scotland",
    "every": "3d",
}


def notice(
    number: int, at: datetime, *, process: int | None = None, tag: str = "tender", prefix: str = "ocds-h6vhtk-"
) -> dict[str, Any]:
    closing = (at + timedelta(days=40)).strftime("%Y-%m-%dT12:00:00Z")
    return {
        "id": f"{number:06}-2026",
        "ocid": f"{prefix}{process or number:06x}",
        "date": at.isoformat(),
        "tag": [tag],
        "buyer": {"id": "GB-1", "name": "Wold Vale Council"},
        "tender": {
            "title": f"Befriending service {process or number}",
            "description": "Friendly visiting for isolated adults – in two market towns.",
            "status": "active",
            "tenderPeriod": {"endDate": closing},
        },
    }


def a_month(*, prefix: str = "ocds-h6vhtk-", a_day: int = 5) -> list[Entry]:
    """A month of releases: by day and night, updates days later, one shown twice in the same bytes."""
    entries = []
    for number in range(1, DAYS * a_day + 1):
        at = START - timedelta(days=1) + timedelta(days=number / a_day, minutes=number * 7 % 50)
        updates = number > 40 and number % 10 == 0
        told = notice(
            number,
            at,
            process=number - 35 if updates else None,
            tag="tenderUpdate" if updates else "tender",
            prefix=prefix,
        )
        entries += [Entry(at, told)] * (2 if number % 17 == 0 else 1)
    return entries


async def test_find_a_tender_over_a_month_with_a_stop_of_a_week_a_kill_between_pages_and_faults(
    tmp_path: Path,
) -> None:
    async with world(tmp_path, FIND_A_TENDER) as told:
        told.portals.find_a_tender = a_month()
        end = START + timedelta(days=DAYS)
        async with told.living():
            await told.until(START + timedelta(days=4))
            told.portals.faults += [("cursor=", Fault(429, "Too many requests", "120"))] * 2
            told.portals.faults.append(("updatedFrom=", Fault(503, "busy")))
            await told.until(START + timedelta(days=6))
            assert not told.portals.faults
            await told.until(lambda: "next" in str(told.rows("SELECT position FROM sources")))
        # Killed between two pages, and then a week of silence.
        told.days.set(told.days.now + timedelta(days=7))
        async with told.living():
            await told.until(START + timedelta(days=16))
            # A cursor dies under the walk.
            await told.until(lambda: "next" in str(told.rows("SELECT position FROM sources")))
            (position,) = told.rows("SELECT position FROM sources")[0]
            told.portals.expired.add(position.partition("cursor=")[2].partition('"')[0])
            await told.until(end)
            await told.settled()
        assert told.portals.rude == []
        # All but what came before the first window and after the last poll.
        polled_to = datetime.fromisoformat(told.rows("SELECT ok_at FROM sources")[0][0])
        expected = {entry.release["id"] for entry in told.portals.find_a_tender if entry.shown_at <= polled_to}
        assert told.kept("FTS") == Counter(expected)
        assert len(expected) > DAYS * 4
        opportunities = [row[0] for row in told.rows("SELECT ocid FROM opportunities")]
        processes = {e.release["ocid"] for e in told.portals.find_a_tender if e.shown_at <= polled_to}
        assert sorted(opportunities) == sorted(processes)


async def test_a_wait_repeats_the_same_cursor_when_it_is_over_and_not_before(tmp_path: Path) -> None:
    async with world(tmp_path, FIND_A_TENDER) as told:
        told.portals.find_a_tender = a_month()
        told.portals.faults.append(("cursor=", Fault(429, "Too many requests", "120")))
        async with told.living():
            await told.until(START + timedelta(hours=1))
        first, refused, repeated = told.portals.asked[:3]
        assert "updatedFrom=2026-10-08T07:00:00&updatedTo=2026-10-10T07:00:00" in first[1]
        assert refused[0] - first[0] == timedelta(seconds=13)
        assert repeated == (refused[0] + timedelta(seconds=120), refused[1])


async def test_contracts_finder_and_scotland_over_weeks_with_a_stop(tmp_path: Path) -> None:
    async with world(tmp_path, CONTRACTS_FINDER, SCOTLAND) as told:
        told.portals.contracts_finder = a_month(prefix="ocds-b5fd17-", a_day=3)
        months = a_month(prefix="ocds-r6ebe6-", a_day=2)
        for number, entry in enumerate(months):
            document = entry.release.pop("id", None)
            if document is not None:
                entry.release["tender"]["documents"] = [{"id": f"NOV{document}"}]
            told.portals.scotland.append(Entry(entry.shown_at, entry.release, (2, 21, 102)[number % 3]))
        told.portals.faults.append(("/Published/Notices/", Fault(403, "Too many requests")))
        async with told.living():
            await told.until(START + timedelta(days=5))
        told.days.set(told.days.now + timedelta(days=17))
        async with told.living():
            await told.until(START + timedelta(days=26))
            await told.settled()
        assert told.portals.rude == []
        asked = [at for at, path in told.portals.asked if path.startswith("/Published/Notices/")]
        assert asked[:2] == [START, START + timedelta(minutes=5)]
        for source, entries in (("CF", told.portals.contracts_finder), ("PCS", told.portals.scotland)):
            ((ok_at,),) = told.rows(f"SELECT ok_at FROM sources WHERE name = '{source}'")
            shown = [e.release for e in entries if e.shown_at <= datetime.fromisoformat(ok_at)]
            kept = told.kept(source)
            assert set(kept.values()) == {1}
            assert len(kept) == len({str(release) for release in shown})
        (bodies,) = told.rows(
            "SELECT count(*) FROM announcements WHERE record LIKE '%adults \\u2013 in%' AND source = 'CF'"
        )
        assert bodies[0] == len(told.kept("CF"))


@pytest.mark.parametrize(
    ("portal", "prefix", "asked"),
    [
        (FIND_A_TENDER, "ocds-h6vhtk-", "/api/1.0/ocdsReleasePackages/ocds-h6vhtk-000001"),
        (CONTRACTS_FINDER, "ocds-b5fd17-", "/Published/OCDS/Record/ocds-b5fd17-000001"),
        (SCOTLAND, "ocds-r6ebe6-", "/v1/Notice?id=ocds-r6ebe6-000001"),
    ],
    ids=["Find a Tender", "Contracts Finder", "Scotland"],
)
async def test_an_update_that_comes_alone_gets_what_was_before_it(
    tmp_path: Path, portal: dict[str, str], prefix: str, asked: str
) -> None:
    """Driven by `bot.py poll`, round by round."""
    async with world(tmp_path, portal) as told:
        first = notice(1, START - timedelta(days=20), prefix=prefix)
        update = notice(2, START - timedelta(hours=5), process=1, tag="tenderUpdate", prefix=prefix)
        update["tender"] = {"tenderPeriod": {"endDate": "2026-12-11T12:00:00Z"}}
        gone = notice(3, START - timedelta(hours=4), process=9, tag="tenderUpdate", prefix=prefix)
        told.portals.earlier = [first]
        shown = [Entry(START - timedelta(hours=5), update), Entry(START - timedelta(hours=4), gone)]
        told.portals.find_a_tender = told.portals.contracts_finder = told.portals.scotland = shown
        for _ in range(6):
            ended = await bot("poll", folder=tmp_path, settings=told.settings)
            assert ended.status == 0, ended.err
            due = told.next_due()
            assert due is not None
            told.days.set(max(due, told.days.now))
        ((title, reading),) = told.rows(f"SELECT title, reading FROM opportunities WHERE ocid = '{prefix}000001'")
        assert title == "Befriending service 1"
        assert "2026-12-11T12:00:00" in reading
        assert told.kept(portal["name"])[first["id"]] == 1
        assert [path for _, path in told.portals.asked].count(asked) == 1
        # The other is not there: asked for once, and kept as it stands.
        assert [path for _, path in told.portals.asked].count(asked.replace("000001", "000009")) == 1
        assert told.kept(portal["name"])[gone["id"]] == 1
        assert told.portals.rude == []


WALES = SCOTLAND | {"name": "S2W", "portal": "sell2wales", "url": "{url}/v1/Notices?locale=0", "every": "24h"}


async def test_types_that_always_fail_keep_no_other_back_and_all_of_them_are_a_failure(tmp_path: Path) -> None:
    async with world(tmp_path, WALES) as told:
        told.portals.scotland = [Entry(START - timedelta(hours=2), notice(1, START, prefix="ocds-kuma6s-"), 2)]
        told.portals.broken = {f"noticeType={kind}&" for kind in (1, 3, 4, 7, 24, 51, 52, 53)}
        partly = await bot("poll", folder=tmp_path, settings=told.settings)
        assert (partly.summary["failed"], partly.summary["new"]) == (0, 1)
        assert len(partly.summary["problems"]) == 2 * len(told.portals.broken)
        assert "server has a fault (500)" in partly.summary["problems"][0]
        assert all("locale=0" in path and "locale=2057" not in path for _, path in told.portals.asked)

        told.portals.broken.add("/v1/Notices")
        told.days.set(told.days.now + timedelta(days=2))
        wholly = await bot("poll", folder=tmp_path, settings=told.settings)
        assert (wholly.summary["failed"], wholly.summary["failures"][0]["state"]) == (1, "broken")
        told.days.set(told.days.now + timedelta(days=2))
        await bot("poll", folder=tmp_path, settings=told.settings)
        assert told.rows("SELECT state, failures FROM sources") == [("broken", 2)]

        told.portals.broken.clear()
        told.portals.asked.clear()
        told.days.set(told.days.now + timedelta(days=2))
        mended = await bot("poll", folder=tmp_path, settings=told.settings)
        assert (mended.summary["failed"], mended.summary["problems"]) == (0, [])
        asked = [path for _, path in told.portals.asked]
        assert any("dateFrom=09-2026&noticeType=24&" in path for path in asked), (
            "what it owed of last month is asked for"
        )
