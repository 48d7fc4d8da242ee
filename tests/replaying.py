"""Replays: sources that hold other items at each poll, the real program polling them, and what its database holds.

Items link to example.org, since loopback has no https; they are never followed.
"""

import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from tests.front_door import bot, write_feeds
from tests.site import Answer, Site, site

#: "Now" of the first poll of every replay: a Monday morning.
TODAY = datetime.fromisoformat("2026-11-23T10:00:00+00:00")

#: The source that most replays poll.
TRUST = "Sample Trust"

#: The console's channel that wants running costs.
PLACE = "console:core-costs"


@dataclass(frozen=True)
class Item:
    """One item of a feed, with all that a publisher may change in it."""

    guid: str
    title: str
    text: str
    link: str
    published: str = "Mon, 02 Nov 2026 09:00:00 GMT"

    @property
    def xml(self) -> str:
        return (
            f"<item><guid isPermaLink='false'>{escape(self.guid)}</guid><title>{escape(self.title)}</title>"
            f"<link>{escape(self.link)}</link><pubDate>{self.published}</pubDate>"
            f"<description><![CDATA[{self.text}]]></description></item>"
        )


def fund(name: str, *, day: str = "4 December 2026", most: str = "£5,000", **parts: str) -> Item:
    """Return an item about a fund for running costs; `name` is as in "Harbour Choirs"."""
    slug = name.lower().replace(" ", "-")
    given = {
        "guid": f"tag:{slug}",
        "title": f"{name} Fund",
        "text": (
            f"<p>The {name} Fund gives grants of up to {most} for the running costs of charities and community "
            f"groups in England. {name} groups can use it for rent, wages and bills. Apply by {day}.</p>"
        ),
        "link": f"https://trust.example.org/funds/{slug}",
    }
    return Item(**(given | parts))


#: Words of which no two names share one, so that a name tells a fund.
NAMES = [
    f"{first} {second}"
    for first, second in zip(
        "Amber Birch Cedar Dunlin Elder Fennel Gorse Hazel Ivy Juniper Kestrel Linnet Maple Nettle Osprey Plover "
        "Quince Rowan Sorrel Thistle Umber Vetch Willow Yarrow Zinnia Bramble Curlew Damson Egret Foxglove".split(),
        "Anchors Bells Crafts Drums Easels Fiddles Gardens Harbours Islands Jetties Kitchens Lanterns Meadows "
        "Needles Orchards Pantries Quilts Rafters Sheds Trails Uplands Valleys Wharves Yards Zithers Boats Canals "
        "Docks Estuaries Farms".split(),
        strict=True,
    )
]


@dataclass
class Replay:
    """Sources and the program that polls them, a day later each time."""

    folder: Path
    site: Site
    now: datetime = TODAY

    async def poll(self, *items: Item, **others: Sequence[Item]) -> dict[str, Any]:
        """Let the sources hold these items and no others, poll all, and return the program's summary.

        `items` are Sample Trust's; `others` by their source's name, with _ for a space.
        """
        held = {TRUST: items, **{name.replace("_", " "): each for name, each in others.items()}}
        entries = []
        for name, each in held.items():
            path = f"/{name.replace(' ', '-')}"
            self.site[path] = Answer(rss(each))
            entries.append({"name": name, "kind": "feed", "url": self.site.url(path)})
        write_feeds(self.folder, *entries)
        return await self.poll_again()

    async def poll_again(self) -> dict[str, Any]:
        """Poll the sources as feeds.yaml and the site have them now."""
        (self.folder / "now").write_text(self.now.isoformat(), encoding="utf-8")
        ended = await bot("poll", "--all", folder=self.folder, settings=self.settings)
        assert ended.status == 0, ended.err
        assert "Traceback" not in ended.err
        assert ended.summary["failed"] == 0, ended.summary
        self.now += timedelta(days=1)
        return ended.summary

    @property
    def settings(self) -> dict[str, str]:
        return {"TRACKER_CLOCK": str(self.folder / "now")}

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Run some SQL in the program's database and return the rows."""
        driver = sqlite3.connect(self.folder / "data" / "tracker.db")
        try:
            found = driver.execute(sql, values).fetchall()
            driver.commit()
        finally:
            driver.close()
        return found

    def sent(self) -> None:
        """Let all that waits have been sent, as a program that runs on would."""
        self.rows("UPDATE deliveries SET state = 'sent', sent_at = ?, message = '1'", self.now.isoformat())

    @property
    def titles(self) -> list[str]:
        return [title for (title,) in self.rows("SELECT title FROM opportunities ORDER BY id")]

    @property
    def changes(self) -> list[tuple[str, str | None, str | None]]:
        return self.rows("SELECT field, before, after FROM changes ORDER BY id")

    def deliveries(self, place: str = PLACE) -> list[tuple[int, str, int | None]]:
        """Return opportunity, occasion and list of all that a place was or is to be told, in order."""
        return self.rows("SELECT opportunity, occasion, list FROM deliveries WHERE place = ? ORDER BY id", place)

    @property
    def posts(self) -> int:
        """How many messages all deliveries of the place are."""
        told = self.deliveries()
        return len({list_ for _, _, list_ in told if list_}) + sum(list_ is None for _, _, list_ in told)


def rss(items: Sequence[Item]) -> str:
    """Return a feed of these items."""
    return (
        '<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title><link>https://trust.example.org/</link>'
        f"<description>News</description>{''.join(one.xml for one in items)}</channel></rss>"
    )


@asynccontextmanager
async def replay(folder: Path) -> AsyncIterator[Replay]:
    """Serve the sources of a replay."""
    async with site() as served:
        yield Replay(folder, served)
