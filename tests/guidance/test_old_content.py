"""`bot.py guidance check` through the front door, and answers that say when they rest on old content."""

import json
import re
from pathlib import Path

import pytest

from tests.content import GUIDANCE
from tests.front_door import bot
from tracker.guidance.load import FOLDER, load_dates
from tracker.knowledge import Dates


def at(folder: Path, moment: str) -> dict[str, str]:
    clock = folder / "clock"
    clock.write_text(moment, encoding="utf-8")
    return {"TRACKER_CLOCK": str(clock)}


async def test_on_the_day_of_the_check_only_what_was_never_read_is_due(tmp_path: Path) -> None:
    ended = await bot("guidance", "check", folder=tmp_path, settings=at(tmp_path, "2026-11-30T10:00:00"))
    assert (ended.status, ended.err) == (0, "")
    never = [one for one in load_dates() if one.kind is Dates.SOURCE and one.day is None]
    assert ended.out.startswith(f"Due now: {len(never)}\n")
    assert "Due within a month" not in ended.out
    for one in never:
        assert f"source {one.name}, never read\n    {one.file}, line {one.line}\n    -> open {one.url}" in ended.out


async def test_help_lines_are_told_a_month_before_and_when_they_are_due(tmp_path: Path) -> None:
    for moment, head in (("2027-01-30", "Due within a month: 16"), ("2027-02-25", "Due now: 11")):
        ended = await bot("guidance", "check", folder=tmp_path, settings=at(tmp_path, moment))
        assert head in ended.out
        assert "help line Breathing Space, of 24 November 2026, fresh until 24 February 2027" in ended.out
        assert "-> open https://breathingspace.scot, compare its number and hours" in ended.out
        found = re.findall(r"guidance/help_lines\.yaml, line (\d+)", ended.out)
        lines = (FOLDER / "help_lines.yaml").read_text(encoding="utf-8").split("\n")
        assert [lines[int(line) - 1].strip() for line in found] == ["checked: 2026-11-24"] * 6 + [
            "checked: 2026-11-30"
        ] * 10


async def test_after_half_a_year_all_is_due_oldest_first_and_as_json_one_line_each(tmp_path: Path) -> None:
    ended = await bot("guidance", "check", "--json", folder=tmp_path, settings=at(tmp_path, "2027-06-04T10:00:00"))
    assert ended.status == 0
    rows = [json.loads(line) for line in ended.out.splitlines()]
    due = [row for row in rows if row["standing"] == "due"]
    assert [row["due"] or "" for row in due] == sorted(row["due"] or "" for row in due)
    assert {row["kind"] for row in due} == {"pathway", "guide", "source", "help_lines", "change"}
    assert {row["name"] for row in due} >= {*GUIDANCE.pathways, *GUIDANCE.guides}
    assert len([row["name"] for row in due if row["kind"] == "source"]) == len(
        {row["name"] for row in due if row["kind"] == "source"}
    )
    (change,) = [row for row in due if row["name"] == "wal-rpb-rif" and row["kind"] == "change"]
    assert (change["date"], change["field"]) == ("2027-04-01", "review")
    for row in due:
        assert Path("tracker", *Path(row["file"]).parts[-3:]).exists() or Path(row["file"]).exists()


async def test_a_wrong_use_is_told(tmp_path: Path) -> None:
    assert (await bot("guidance", folder=tmp_path)).status == 2


def test_each_date_of_the_content_is_found_on_the_line_that_is_named() -> None:
    found = load_dates()
    assert len(found) > 500
    for one in found:
        path = FOLDER.parent / Path(*Path(one.file).parts[-3:])
        path = path if path.exists() else FOLDER / Path(one.file).name
        line = path.read_text(encoding="utf-8").split("\n")[one.line - 1]
        assert (one.day is None) or line.strip().removeprefix("- ") == f"{one.field}: {one.day.isoformat()}", one


@pytest.mark.parametrize(
    ("question", "line"),
    [
        pytest.param(
            "how do we get a grant from the council",
            "Checked on 23 November 2026: more than 6 months ago, so check the source first.",
            id="a pathway",
        ),
        pytest.param(
            "how much insurance do we need for a council contract",
            "Checked on 23 November 2026: more than 6 months ago, so check the source first.",
            id="a guide",
        ),
        pytest.param(
            "what is an ICB?",
            "Its sources were read on 23 November 2026: more than 6 months ago, so check them first.",
            id="a word",
        ),
        pytest.param(
            "what is the regional integration fund",
            "Something here was to change on 1 April 2027, so check the source first.",
            id="a planned change",
        ),
    ],
)
async def test_an_answer_that_rests_on_old_content_says_so_in_one_line(
    question: str, line: str, tmp_path: Path
) -> None:
    old = await bot("ask", question, folder=tmp_path, settings=at(tmp_path, "2027-06-01T10:00:00"))
    fresh = await bot("ask", question, folder=tmp_path, settings=at(tmp_path, "2026-12-01T10:00:00"))
    assert line in old.out.split("\n")
    assert "check the source first" not in fresh.out
    assert "check them first" not in fresh.out


async def test_a_person_in_distress_is_never_told_that_something_is_old(tmp_path: Path) -> None:
    ended = await bot("ask", "i want to end it all", folder=tmp_path, settings=at(tmp_path, "2028-06-01T10:00:00"))
    assert "116 123" in ended.out
    assert "ago" not in ended.out


async def test_a_check_that_is_dated_in_the_future_is_an_error_with_file_and_line(tmp_path: Path) -> None:
    ended = await bot("guidance", "check", folder=tmp_path, settings=at(tmp_path, "2026-11-20T10:00:00"))
    assert ended.status != 0
    told = re.search(
        r"(pathways/[\w-]+\.md), line (\d+)\b.*2026-11-23 has not come yet: today is 2026-11-20", ended.err
    )
    assert told is not None, ended.err
    line = (FOLDER / told[1]).read_text(encoding="utf-8").split("\n")[int(told[2]) - 1]
    assert line == "checked: 2026-11-23"
