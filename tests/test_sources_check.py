"""`bot.py sources check` on many sources at once: their lines, the screen at the end, and nothing stored."""

from pathlib import Path

from tests.front_door import GRANT, bot, feed, item, write_feeds
from tests.site import Answer, site


async def test_an_operator_sees_at_the_end_which_sources_work(tmp_path: Path) -> None:
    good = Answer(feed(item("choir", GRANT.format(day=4))))
    answers = {f"good{n}": good for n in range(60)} | {"empty": Answer(feed()), "new": good}
    answers |= {f"gone{n}": Answer(status=410) for n in range(3)} | {
        f"shut{n}": Answer(status=403) for n in range(4)
    }
    async with site(**answers) as there:
        there.moved("/old", "/new")
        there["/robots.txt"] = Answer("User-agent: *\nDisallow: /page", content_type="text/plain")
        listed = [("feed", name) for name in (*answers, "old", "missing0", "missing1")] + [("page", "page")]
        write_feeds(
            tmp_path,
            *({"name": f"Trust {name}", "kind": kind, "url": there.url(f"/{name}")} for kind, name in listed),
        )
        (tmp_path / "now").write_text("2026-11-23T10:00:00+00:00", encoding="utf-8")
        ended = await bot("sources", "check", folder=tmp_path, settings={"TRACKER_CLOCK": str(tmp_path / "now")})
    assert ended.status == 0, ended.err
    assert ended.err == "", "progress is for a terminal only"
    lines, screen = ended.out.rsplit("\n\n63 of 73 sources work.", 1)
    assert lines.count("\nok ") + lines.startswith("ok ") == 63
    assert "BROKEN  Trust missing0: there is nothing at this address (404); open the address" in lines
    assert len(screen.splitlines()) < 40
    assert max(map(len, screen.splitlines())) <= 100
    for words in (
        "They list 62 items, of which 62 would be posted.",
        "List nothing now: 1\n  Trust empty\n",
        f"  Trust old: {there.url('/new')}\n",
        "BLOCKED 4: the publisher refuses to give it to this program (403)\n  Trust shut0, Trust shut1,",
        "GONE 3: the publisher has taken it away for good (410)\n",
        "BROKEN 2: there is nothing at this address (404)\n  Trust missing0, Trust missing1\n",
        "BLOCKED 1: robots.txt of its server does not allow this address to programs\n  Trust page\n",
    ):
        assert words in screen
    assert not (tmp_path / "data").exists()


async def test_one_named_source_is_told_in_its_line(tmp_path: Path) -> None:
    async with site(feed=Answer(status=410)) as there:
        write_feeds(tmp_path, {"name": "Trust", "kind": "feed", "url": there.url("/feed")})
        ended = await bot("sources", "check", "trust", folder=tmp_path)
    assert ended.status == 0
    assert ended.out.splitlines()[-1] == "0 of 1 sources work."
    assert ended.out.startswith(
        "GONE    Trust: the publisher has taken it away for good (410); it is not asked any more"
    )
