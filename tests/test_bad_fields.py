"""A line of JSON with one bad field is an announcement all the same: through `poll` and through `read`."""

import json
from pathlib import Path

from tests.front_door import bot, write_feeds

LINES: tuple[dict[str, object], ...] = (
    {"id": "solo", "title": "Solo Fund", "link": "www.solo.org/fund"},
    {"id": "late", "title": "Late Fund", "link": "https://late.org/", "published": ["2026-11-02"]},
    {"id": "post", "title": "Post Fund", "link": "write to us"},
)
BODY = (
    "Grants of up to £{most},000 for the running costs of choirs in Wales. Apply by noon on Friday 4 December 2026."
)


def told() -> str:
    return "".join(json.dumps(one | {"body": BODY.format(most=n)}) + "\n" for n, one in enumerate(LINES, start=3))


async def test_a_poll_keeps_the_announcement_and_names_the_field(tmp_path: Path) -> None:
    (tmp_path / "now").write_text("2026-11-23T10:00:00+00:00", encoding="utf-8")
    settings = {"TRACKER_CLOCK": str(tmp_path / "now")}
    (tmp_path / "told.jsonl").write_text(told(), encoding="utf-8")
    write_feeds(tmp_path, {"name": "Newsletter", "kind": "file", "path": "told.jsonl"})
    ended = await bot("poll", folder=tmp_path, settings=settings)
    assert (ended.summary["new"], ended.summary["failed"]) == (3, 0)
    first, second, third = ended.summary["problems"]
    assert "line 1, link: 'www.solo.org/fund' does not say https://; it is taken for https://www.solo.org/" in first
    assert "line 2, published: is a list where text is needed; the announcement is kept without it" in second
    assert "line 3, link: 'write to us' is no http or https address; the announcement is kept without it" in third
    exported = await bot("export", "--format", "json", folder=tmp_path, settings=settings)
    assert {one["link"] for one in json.loads(exported.out)["opportunities"]} == {
        "https://www.solo.org/fund",
        "https://late.org/",
        "",
    }


async def test_read_reads_it_and_says_on_the_side_what_it_left_out(tmp_path: Path) -> None:
    ended = await bot("read", folder=tmp_path, given=told())
    assert [json.loads(line)["id"] for line in ended.out.splitlines()] == ["solo", "late", "post"]
    assert [line.split(": ")[1] for line in ended.err.splitlines()] == [
        "standard input, line 1, link",
        "standard input, line 2, published",
        "standard input, line 3, link",
    ]
    assert ended.status == 0, "every announcement was read"
    broken = await bot("read", folder=tmp_path, given=told() + "{\n")
    assert broken.status == 1
