"""`bot.py read --explain`, as a person runs it."""

import json
from pathlib import Path

import pytest

from tests.front_door import bot

RECORD = {
    "id": "r1",
    "source": "Wold Vale Trust",
    "source_kind": "feed",
    "title": "Small grants",
    "body": "<p>Grants of up to £5,000 for rent and wages. Apply by noon on Friday 4 December 2026.</p>"
    "<h3>What we don't fund</h3><ul><li>Projects</li></ul>",
    "link": "https://trust.example/small",
    "published": "2026-11-02",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


async def test_it_shows_what_each_field_was_read_as_and_by_which_rule(folder: Path) -> None:
    ended = await bot("read", "--explain", folder=folder, given=json.dumps(RECORD))
    assert ended.status == 0, ended.err
    lines = ended.out.splitlines()
    assert lines[0] == "+ counts   - refused   x cancelled   . set aside or left open"
    assert "r1  Small grants" in lines
    assert "What for: running costs (rent, wages, bills); not for a project or service" in lines
    assert any("»" in line and "rent" in line for line in lines)
    assert "      refused by the heading “What we don't fund”" in lines
    assert max(map(len, lines)) <= 100


async def test_as_json_it_is_the_reading_with_what_was_heard_beside_it(folder: Path) -> None:
    plain = await bot("read", folder=folder, given=json.dumps(RECORD))
    ended = await bot("read", "--explain", "--json", folder=folder, given=json.dumps(RECORD))
    assert ended.status == 0, ended.err
    told = json.loads(ended.out)
    heard = told.pop("explained")["heard"]
    assert told == json.loads(plain.out)
    refused = [one for one in heard if one["fate"] == "denied"]
    assert [(one["field"], one["by"]) for one in refused if one["field"] != "kind"] == [
        ("categories.project", "the heading “What we don't fund”")
    ]


async def test_a_notice_is_explained_by_its_fields(folder: Path) -> None:
    notice = {
        "ocid": "ocds-h6vhtk-0aa101",
        "id": "099101-2026",
        "date": "2026-11-02T11:42:10Z",
        "tag": ["tender"],
        "tender": {"id": "1", "title": "Befriending", "tenderPeriod": {"endDate": "2026-12-04T12:00:00Z"}},
    }
    (folder / "package.json").write_text(json.dumps({"releases": [notice]}), encoding="utf-8")
    ended = await bot("read", "--ocds", "--explain", "package.json", folder=folder)
    assert ended.status == 0, ended.err
    assert "  + contract  (tag)" in ended.out.splitlines()


async def test_a_line_that_cannot_be_read_is_named_and_the_others_are_explained(folder: Path) -> None:
    ended = await bot("read", "--explain", folder=folder, given="{broken\n" + json.dumps(RECORD))
    assert ended.status == 1
    assert "line 1" in ended.err
    assert "r1  Small grants" in ended.out


@pytest.mark.parametrize("options", [(), ("--explain",), ("--explain", "--json")])
async def test_an_e_mail_handed_to_it_is_sent_the_right_way(folder: Path, options: tuple[str, ...]) -> None:
    ended = await bot("read", *options, folder=folder, given="Dear all,\nthe Mill Fund closes on 4 May.\n")
    assert ended.status == 1
    assert "bot.py add FILE --dry-run" in ended.err
    mixed = await bot("read", *options, folder=folder, given="Dear all,\n" + json.dumps(RECORD))
    assert "bot.py add" not in mixed.err


async def test_json_without_explain_is_wrong_usage(folder: Path) -> None:
    ended = await bot("read", "--json", folder=folder, given="")
    assert ended.status == 2
    assert "--explain" in ended.err
