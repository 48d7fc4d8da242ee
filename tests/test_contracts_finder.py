"""Real notices through the ordinary OCDS source: one process one opportunity, no award posted, London's dates.

`CONTRACTS_FINDER_REAL` names a file of real releases, which is other people's and not committed; without it the
same is held on a package of the same shape that is made here.
"""

import json
import os
import sqlite3
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.front_door import bot, publisher, write_feeds

#: Before the first of the real deadlines.
BEFORE = "2022-10-23T09:00:00+01:00"


def release(number: int, tag: str, end: str, *, process: int | None = None, **tender: Any) -> dict[str, Any]:
    return {
        "ocid": f"ocds-b5fd17-0000{process or number}",
        "id": f"r{number}",
        "date": f"2022-10-{number + 1:02}T09:30:00+01:00",
        "tag": [tag],
        "buyer": {"id": "GB-CFS-1", "name": "Marsh Parish Council"},
        "tender": {
            "id": f"t{process or number}",
            "title": f"Village activity sessions {process or number}",
            "description": "Weekly art and gardening sessions for isolated adults.\r\n\r\nApply by e-mail.",
            "status": "complete" if tag.startswith("award") else "active",
            "classification": {"scheme": "CPV", "id": "85312000", "description": "Social work services"},
            "items": [{"id": "1", "deliveryAddresses": [{"region": "East Midlands"}]}],
            "value": {"amount": 24000, "currency": "GBP"},
            "tenderPeriod": {"endDate": end},
            "mainProcurementCategory": "services",
            **tender,
        },
    }


def made_here() -> dict[str, Any]:
    boiler: dict[str, Any] = {
        "title": "Replacement of boilers",
        "description": "Supply and fitting of gas boilers.",
        "classification": {"scheme": "CPV", "id": "44621220", "description": "Boilers"},
        "mainProcurementCategory": "works",
    }
    return {
        "version": "1.1",
        "releases": [
            release(1, "tender", "2022-11-30T23:59:59Z"),
            release(2, "tender", "2022-11-11T23:59:59Z"),
            release(3, "tenderAmendment", "2022-11-18T23:59:59Z", process=2),
            release(4, "award", "2022-10-01T23:59:59+01:00"),
            release(5, "tender", "2022-11-30T23:59:59Z", **boiler),
        ],
    }


def real_or_made() -> dict[str, Any]:
    named = os.environ.get("CONTRACTS_FINDER_REAL")
    told: dict[str, Any] = json.loads(Path(named).read_text(encoding="utf-8")) if named else made_here()
    return told


@pytest.fixture
async def polled(tmp_path: Path) -> tuple[dict[str, Any], list[dict[str, Any]], Path]:
    """Poll the releases three times: as they are, again as they are, and stamped anew."""
    package = real_or_made()
    (tmp_path / "now").write_text(BEFORE, encoding="utf-8")
    settings = {"TRACKER_CLOCK": str(tmp_path / "now")}
    async with publisher() as told:
        told.content_type = "application/json"
        write_feeds(tmp_path, {"name": "Contracts Finder", "kind": "ocds", "url": told.url})
        rounds = []
        for spaces in (None, None, 1):
            told.body = json.dumps(package, indent=spaces)
            ended = await bot("poll", "--all", folder=tmp_path, settings=settings)
            assert ended.status == 0, ended.err
            rounds.append(ended.summary)
    return package, rounds, tmp_path


def rows(folder: Path, sql: str) -> list[tuple[Any, ...]]:
    driver = sqlite3.connect(folder / "data" / "tracker.db")
    try:
        return driver.execute(sql).fetchall()
    finally:
        driver.close()


async def test_real_notices_become_opportunities_once_and_rightly(
    polled: tuple[dict[str, Any], list[dict[str, Any]], Path],
) -> None:
    package, rounds, folder = polled
    releases = package["releases"]
    first, second, third = rounds
    assert first["announcements"] == len(releases)
    assert sum(first[name] for name in ("new", "changed", "duplicates", "not_opportunities")) == len(releases)
    assert first["problems"] == []

    processes = Counter(ocid for (ocid,) in rows(folder, "SELECT ocid FROM opportunities"))
    assert set(processes.values()) == {1}, "releases of one process are one opportunity"

    last = {one["ocid"]: one for one in sorted(releases, key=lambda one: (one["date"], one["id"]))}
    awarded = {ocid for ocid, one in last.items() if one["tag"][0].startswith("award")}
    posted = {
        ocid
        for (ocid,) in rows(
            folder, "SELECT o.ocid FROM deliveries AS d JOIN opportunities AS o ON o.id = d.opportunity"
        )
    }
    assert not posted & awarded, "awards are not posted"
    assert not processes.keys() & awarded

    for ocid, at in rows(
        folder,
        "SELECT o.ocid, d.london_date FROM deadlines AS d JOIN opportunities AS o ON o.id = d.opportunity WHERE d.what = 'apply'",
    ):
        told = datetime.fromisoformat(last[ocid]["tender"]["tenderPeriod"]["endDate"])
        assert at == told.date().isoformat(), "the day is the one that the local time names"

    assert (second["new"], second["changed"], second["posts_queued"]) == (0, 0, 0)
    assert (third["new"], third["changed"], third["posts_queued"]) == (0, 0, 0), "spaces are no change"
