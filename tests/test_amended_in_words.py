"""A notice whose amendment moves the closing day in its words alone, while its field keeps the old one."""

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from tests import notices
from tests.front_door import bot, publisher, write_feeds
from tests.replaying import TODAY

MOVED = "The closing date has been moved from 18 December 2026 to 8 January 2027."


def call(number: int, date: str, **tender: Any) -> dict[str, Any]:
    return notices.release(
        "UK4", number, date, title=notices.CALLED, closes="2026-12-18T12:00:00Z", status="active", **tender
    )


@pytest.mark.parametrize("update", [{"amendments": [{"id": "1", "description": MOVED}]}, {"description": MOVED}])
async def test_the_new_day_counts_and_is_told_with_the_old_one(tmp_path: Path, update: dict[str, Any]) -> None:
    settings = {"TRACKER_CLOCK": str(tmp_path / "now")}
    (tmp_path / "now").write_text(TODAY.isoformat(), encoding="utf-8")
    first = call(90020, "2026-11-19T09:00:00Z")
    async with publisher() as told:
        told.content_type = "application/json"
        write_feeds(tmp_path, {"name": "Notice Desk", "kind": "ocds", "url": told.url})
        for releases in ([first], [first, call(90021, "2026-11-22T09:00:00Z", **update)]):
            told.body = notices.package(*releases)
            ended = await bot("poll", "--all", folder=tmp_path, settings=settings)
            assert ended.status == 0, ended.err
    driver = sqlite3.connect(tmp_path / "data" / "tracker.db")
    changes = driver.execute("SELECT field, before, after FROM changes").fetchall()
    ((reading,),) = driver.execute("SELECT reading FROM opportunities").fetchall()
    driver.close()
    assert changes == [("deadlines.apply", "2026-12-18T12:00:00+00:00", "2027-01-08")]
    (day,) = (one for one in json.loads(reading)["deadlines"] if one["what"] == "apply")
    assert "still says 2026-12-18T12:00:00Z" in day["doubt_why"]
