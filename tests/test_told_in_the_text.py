"""One fund in three sources, of which the third names it in its text alone: one opportunity, whichever comes first.

A wrong merge hides a fund, so whatever differs keeps them two.
"""

import json
import re
from itertools import permutations
from pathlib import Path

import pytest

from tests.front_door import Ended, bot, write_feeds

FUNDER = {
    "id": "f",
    "source": "Brackenhope Foundation",
    "title": "Steady Ground Fund",
    "link": "https://brackenhope.example/steady",
    "body": "The Brackenhope Foundation pays for three years of core costs of small charities in Yorkshire that support "
    "people with their mental health. Grants of up to £60,000. Closing date: 7 December 2026, 12 noon.",
}
HEADLINE = {
    "id": "h",
    "source": "County CVS",
    "title": "Brackenhope Foundation – Steady Ground Fund now open",
    "link": "https://cvs.example/h",
    "body": "Running costs for up to three years for mental health charities in Yorkshire, up to £60,000 each. "
    "Deadline noon on Monday 7 December 2026.",
}
DIGEST = {
    "id": "d",
    "source": "Funding Digest",
    "title": "Three-year core grants for small charities (Brackenhope)",
    "link": "https://digest.example/d",
    "body": "Small charities in Yorkshire working on mental health can apply to the Brackenhope Foundation Steady Ground "
    "Fund for up to £60,000 towards core costs over three years. The closing date is 7 December 2026 at noon.",
}


async def polled(folder: Path, *announced: dict[str, str]) -> Ended:
    (folder / "now").write_text("2026-11-23T10:00:00+00:00", encoding="utf-8")
    settings = {"TRACKER_CLOCK": str(folder / "now")}
    sources = []
    for number, one in enumerate(announced):
        (folder / f"{number}.jsonl").write_text(json.dumps(one) + "\n", encoding="utf-8")
        sources.append({"name": one["source"], "kind": "file", "path": f"{number}.jsonl"})
        write_feeds(folder, *sources)
        ended = await bot("poll", folder=folder, settings=settings)
        assert ended.summary["failed"] == 0
    return await bot("export", "--format", "json", folder=folder, settings=settings)


@pytest.mark.parametrize(
    "order", list(permutations((FUNDER, HEADLINE, DIGEST))), ids=lambda order: "".join(one["id"] for one in order)
)
async def test_it_is_one_opportunity_seen_at_all_three(order: tuple[dict[str, str], ...], tmp_path: Path) -> None:
    (found,) = json.loads((await polled(tmp_path, *order)).out)["opportunities"]
    assert [seen["source"] for seen in found["also_seen_at"]] == [one["source"] for one in order[1:]]


@pytest.mark.parametrize(
    ("words", "others"),
    [
        pytest.param("at noon", "at 5pm", id="another hour"),
        pytest.param("7 December 2026 at noon", "8 December 2026 at noon", id="another day"),
        pytest.param("The closing date is 7 December 2026 at noon.", "", id="no date"),
        pytest.param("up to £60,000", "up to £50,000", id="another sum"),
        pytest.param("for up to £60,000 towards", "towards", id="no sum"),
        pytest.param("three", "two", id="another length"),
        pytest.param("Brackenhope Foundation", "Kestrel Foundation", id="another funder"),
        pytest.param("Steady Ground", "Community Support", id="a name that many have"),
        pytest.param("Steady Ground", "Steady Steps", id="another name"),
        pytest.param("can apply to", "cannot apply to", id="closed to them"),
        pytest.param("can apply to", "who did not get into", id="only mentioned"),
        pytest.param(
            "The closing date",
            "It stands beside the Brackenhope Foundation Bright Steps Fund. The closing date",
            id="two",
        ),
    ],
)
async def test_whatever_differs_keeps_them_two(words: str, others: str, tmp_path: Path) -> None:
    digest = DIGEST | {part: re.sub(words, others, DIGEST[part], flags=re.IGNORECASE) for part in ("title", "body")}
    assert digest != DIGEST
    found = json.loads((await polled(tmp_path, FUNDER, digest)).out)["opportunities"]
    assert len(found) == 2
