"""What leaves the house through its front doors: no contact person in it, and the licence of public data beside it."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.front_door import bot, publisher, write_feeds
from tracker.wording.licence import ATTRIBUTION

PRIVATE = ("Jane", "Smith", "551550", "jane.smith")
LICENCE = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"


def package() -> dict[str, Any]:
    contact = {"name": "Jane Smith", "email": "jane.smith@york.gov.uk", "telephone": "01904 551550"}
    return {
        "releases": [
            {
                "id": "000001-2026",
                "ocid": "ocds-h6vhtk-000001",
                "date": "2026-11-02T09:00:00Z",
                "tag": ["tender"],
                "buyer": {"id": "GB-1", "name": "City of York Council"},
                "parties": [
                    {"id": "GB-1", "name": "City of York Council", "roles": ["buyer"], "contactPoint": contact}
                ],
                "tender": {
                    "title": "Befriending service, contact Jane Smith",
                    "description": "Friendly visiting for isolated adults in York. Tenders must be returned to Jane Smith "
                    "by noon on 11 December 2026; questions to jane.smith@york.gov.uk or 01904 551550.",
                    "status": "active",
                    "tenderPeriod": {"endDate": "2026-12-11T12:00:00Z"},
                    "items": [{"id": "1", "additionalClassifications": [{"scheme": "CPV", "id": "85312300"}]}],
                },
            }
        ]
    }


@pytest.fixture
def settings(tmp_path: Path) -> dict[str, str]:
    clock = tmp_path / "clock"
    clock.write_text("2026-11-23T10:00:00+00:00", encoding="utf-8")
    return {"TRACKER_CLOCK": str(clock)}


async def test_no_contact_person_leaves_the_house_and_the_licence_goes_with_every_export(
    tmp_path: Path, settings: dict[str, str]
) -> None:
    async with publisher() as told:
        told.body, told.content_type = json.dumps(package()), "application/json"
        write_feeds(tmp_path, {"name": "Notices", "kind": "ocds", "url": told.url})
        polled = await bot("poll", folder=tmp_path, settings=settings)
    assert polled.summary["new"] == 1
    commands: list[tuple[str, ...]] = [("export", "--format", format_) for format_ in ("csv", "ics", "json")]
    commands += [("ask", "befriending contracts"), ("ask", "befriending contracts", "--json")]
    for command in commands:
        ended = await bot(*command, folder=tmp_path, settings=settings)
        assert ended.status == 0, ended.err
        out = ended.out.replace("\r\n ", "")
        assert "Befriending service" in out, command
        assert not [part for part in PRIVATE if part in out], command
        if command[0] == "export":
            assert LICENCE in out.replace("\\,", ","), command


async def test_a_corrected_notice_is_handed_out_with_its_release_and_without_persons(
    tmp_path: Path, settings: dict[str, str]
) -> None:
    async with publisher() as told:
        notices = json.dumps(package()).replace("returned to Jane Smith", "in")
        told.body, told.content_type = notices, "application/json"
        write_feeds(tmp_path, {"name": "Notices", "kind": "ocds", "url": told.url})
        await bot("poll", folder=tmp_path, settings=settings)
    why = "I rang; speak to Jane Smith, 01904 551550"
    done = await bot("correct", "1", "pot", "£90,000", "--why", why, folder=tmp_path, settings=settings)
    assert done.status == 0, done.err
    shown = await bot("corrections", folder=tmp_path, settings=settings)
    as_json = await bot("corrections", "--json", folder=tmp_path, settings=settings)
    labels = await bot("corrections", "export", folder=tmp_path, settings=settings)
    releases = await bot("corrections", "export", "--releases", folder=tmp_path, settings=settings)
    for told_out in (done.out, shown.out, as_json.out, labels.out, releases.out):
        assert told_out
        assert not [part for part in PRIVATE if part in told_out]
    (tmp_path / "package.json").write_text(releases.out, encoding="utf-8")
    read = await bot("read", "--ocds", str(tmp_path / "package.json"), folder=tmp_path, settings=settings)
    record, again = json.loads(labels.out), json.loads(read.out)
    assert (record["pot"], again["pot"]) == (90_000, None)
    for name in ("id", "ocid", "kind", "categories", "months", "areas", "relevant"):
        assert record[name] == again[name], name
    assert record["deadlines"] == [{"what": one["what"], "at": one["at"]} for one in again["deadlines"]]


async def test_an_export_of_nothing_names_the_licence_where_its_form_has_room(
    tmp_path: Path, settings: dict[str, str]
) -> None:
    ics = await bot("export", "--format", "ics", folder=tmp_path, settings=settings)
    assert "X-WR-CALDESC:" in ics.out
    assert LICENCE in ics.out.replace("\r\n ", "").replace("\n ", "")
    told = json.loads((await bot("export", "--format", "json", folder=tmp_path, settings=settings)).out)
    assert told == {"attribution": ATTRIBUTION, "opportunities": []}
    csv = await bot("export", "--format", "csv", folder=tmp_path, settings=settings)
    assert csv.out.strip().split(",")[-1] == "licence"


async def test_help_names_the_licence(tmp_path: Path, settings: dict[str, str]) -> None:
    ended = await bot("ask", "help", folder=tmp_path, settings=settings)
    assert ATTRIBUTION in ended.out
