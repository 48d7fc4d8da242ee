"""The pause that a publisher wants between requests holds over runs of the program, whoever asks for a poll."""

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.front_door import GRANT, Ended, bot, feed, item, write_feeds
from tests.site import Answer, Site, site
from tracker.wording.dates import moment_words

START = datetime.fromisoformat("2026-11-23T10:00:00+00:00")
RELEASES = "/api/1.0/ocdsReleasePackages"
NONE = Answer(json.dumps({"releases": []}), content_type="application/json")


@dataclass
class Runs:
    """Runs of the program one after the other, with a clock that stands still in each."""

    folder: Path
    site: Site
    now: datetime = START

    def list(self, *entries: dict[str, str]) -> None:
        write_feeds(self.folder, *entries)

    async def poll(self, *options: str, seconds: float = 0) -> Ended:
        self.now += timedelta(seconds=seconds)
        (self.folder / "now").write_text(self.now.isoformat(), encoding="utf-8")
        ended = await bot(
            "poll", *options, folder=self.folder, settings={"TRACKER_CLOCK": str(self.folder / "now")}
        )
        assert ended.status == 0, ended.err
        return ended


@pytest.fixture
async def runs(tmp_path: Path) -> AsyncIterator[Runs]:
    async with site() as told:
        told[RELEASES] = NONE
        yield Runs(tmp_path, told)


def notices(runs: Runs, name: str = "Find a Tender", query: str = "") -> dict[str, str]:
    return {"name": name, "kind": "ocds", "url": runs.site.url(RELEASES + query), "portal": "find_a_tender"}


async def test_two_polls_of_all_within_13_seconds_ask_find_a_tender_once(runs: Runs) -> None:
    runs.list(notices(runs))
    first = await runs.poll("--all")
    assert (first.summary["fetched"], runs.site.asked[RELEASES]) == (1, 1)
    second = await runs.poll("--all", seconds=5)
    assert (second.summary["fetched"], second.summary["failed"], runs.site.asked[RELEASES]) == (0, 0, 1)
    assert second.summary["problems"] == [
        "Find a Tender: its publisher wants a pause between requests; it is asked after 10:00:13"
    ]
    third = await runs.poll("--all", seconds=8)
    assert (third.summary["fetched"], third.summary["problems"], runs.site.asked[RELEASES]) == (1, [], 2)


async def test_two_sources_of_one_publisher_share_the_pause(runs: Runs) -> None:
    runs.list(notices(runs, "Works"), notices(runs, "Services", "?x=1"))
    await runs.poll()
    assert runs.site.asked[RELEASES] == 1
    await runs.poll(seconds=13)
    assert runs.site.asked[RELEASES] == 2


async def test_a_wait_that_one_of_a_group_was_told_holds_for_all_of_it(runs: Runs) -> None:
    entries = {
        name: {"name": name, "kind": "feed", "url": runs.site.url(f"/{name}"), "group": "platform"}
        for name in ("one", "two")
    }
    alone = {"name": "alone", "kind": "feed", "url": runs.site.url("/alone")}
    runs.list(entries["one"], entries["two"], alone)
    answer = Answer(feed(item("choir", GRANT.format(day=4))))
    runs.site["/one"] = Answer(status=429, headers={"Retry-After": "600"})
    runs.site["/two"] = runs.site["/alone"] = answer
    first = await runs.poll("--all")
    assert [each["source"] for each in first.summary["failures"]] == ["one"]
    before = runs.site.asked["/two"]  # both may have been under way at once
    runs.site["/one"] = answer
    await runs.poll("--all", seconds=599)
    assert (runs.site.asked["/one"], runs.site.asked["/two"]) == (1, before)
    assert runs.site.asked["/alone"] == 2, "others are asked"
    await runs.poll("--all", seconds=2)
    assert (runs.site.asked["/one"], runs.site.asked["/two"]) == (2, before + 1)


async def test_a_clock_that_was_set_back_holds_nothing_for_ever(runs: Runs) -> None:
    runs.list(notices(runs))
    await runs.poll("--all", seconds=10 * 24 * 3600)
    await runs.poll("--all", seconds=-10 * 24 * 3600)
    assert runs.site.asked[RELEASES] == 2
    await runs.poll("--all", seconds=5)
    assert runs.site.asked[RELEASES] == 2, "the pause counts from now on"


@pytest.mark.parametrize(
    ("told", "least_h", "most_h"),
    [
        pytest.param("120", 1.0, 1.1, id="shorter than the source's own pace"),
        pytest.param("14400", 4.0, 4.1, id="four hours"),
        pytest.param("9" * 20, 24.0, 24.0, id="no time that a clock holds"),
        pytest.param("1e5", 0.9, 1.1, id="no number"),
        pytest.param("Wed, 08 Jul 2015 12:00:00 GMT", 0.9, 1.1, id="a day that is long over"),
    ],
)
async def test_who_is_told_to_wait_names_the_time_at_which_it_asks_again(
    runs: Runs, told: str, least_h: float, most_h: float
) -> None:
    runs.site["/one"] = Answer(status=429, headers={"Retry-After": told})
    runs.list({"name": "One", "kind": "feed", "url": runs.site.url("/one")})
    (failure,) = (await runs.poll()).summary["failures"]
    again = datetime.fromisoformat(failure["asked_again"])
    assert timedelta(hours=least_h) <= again - runs.now <= timedelta(hours=most_h)
    assert failure["mend"] == f"nothing to do: it is asked again by itself, after {moment_words(again)}"
    asked = runs.site.asked["/one"]
    await runs.poll(seconds=(again - runs.now).total_seconds() - 1)
    assert runs.site.asked["/one"] == asked
    await runs.poll(seconds=1)
    assert runs.site.asked["/one"] == asked + 1
