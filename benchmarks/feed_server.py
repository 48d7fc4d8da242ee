"""Serve funding feeds over loopback for the benchmarks: the same numbers give the same bytes.

`python -m benchmarks.feed_server FEEDS ITEMS` prints its port. `/feed/N.xml` is RSS 2.0 or Atom with an ETag, and
answers 304; `/large.xml` is a feed of 10,000 items; `/next?changed=0.1` gives a share of the feeds two new items
and one edited one; `/reset` takes that back. Every funder, place and amount is invented.
"""

import asyncio
import hashlib
import random
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape
from urllib.parse import parse_qs, urlsplit

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
LARGE = 10_000
ATOM_SHARE = 0.3

FUNDERS = "Wold Trust;Harbour Lights Fund;Fenland Community Foundation;Moor & Dale Council;Tideway Charity".split(
    ";"
)
THEMES = "choirs;men's sheds;library friends;heritage groups;community gardens;walking groups;young carers".split(
    ";"
)
AREAS = "Leeds;Cornwall;Powys;Fife;Belfast;Norfolk;Hackney;Cumbria;the North West;Wales;Scotland;Kent".split(";")
COSTS = (
    "core costs including salaries;equipment;project costs;staff training;running costs;volunteer expenses".split(
        ";"
    )
)
WHO = "registered charities;community interest companies;constituted community groups;social enterprises".split(";")
NAMES = "Small Grants;Community Fund;Resilience Fund;Core Support;Recovery Fund;Partnership Awards".split(";")
WORDS = (
    "partnership resilience wellbeing outcomes evaluation legacy inclusion participation delivery safeguarding "
    "monitoring neighbourhood governance consortium pilot learning impact evidence outreach engagement capacity"
).split()
WHEN = (
    "Deadline: {d} {m} {y}.",
    "Applications close at 12 noon on {d} {m} {y}.",
    "The deadline for applications is {d} {m} {y}.",
    "Apply by 5pm on {d} {m} {y}.",
    "Expressions of interest by {d} {m} {y}.",
    "The fund closes to applications on {d} {m}.",
)


@dataclass(frozen=True)
class Item:
    """One announcement of a feed."""

    guid: str
    link: str
    title: str
    html: str
    published: datetime


def item(feed: int, number: int, *, edition: int = 0) -> Item:
    """Return item `number` of a feed; another `edition` has another deadline."""
    dice = random.Random(f"{feed}/{number}")
    funder, theme, area = FUNDERS[feed % len(FUNDERS)], dice.choice(THEMES), dice.choice(AREAS)
    least = dice.choice((250, 500, 1_000, 2_500, 10_000))
    closes = NOW + timedelta(days=dice.randint(-30, 200) + 14 * edition)
    words = dice.sample(WORDS, 8)
    aims = f"Projects should show {words[0]}, {words[1]} and {words[2]}, with a plan for {words[3]}. "
    first = f"Priority goes to work on {words[4]} and {words[5]}, and to {words[6]} through {words[7]}."
    about = f"{funder} has opened its {dice.choice(NAMES)} to support {theme} in {area}. "
    pays = f"It is for {dice.choice(WHO)} and will pay for {dice.choice(COSTS)} and {dice.choice(COSTS)}."
    said = [
        about + pays,
        f"Grants of £{least:,} to £{least * dice.choice((2, 5, 10)):,} are available.",
        aims + first,
        dice.choice(WHEN).format(d=closes.day, m=f"{closes:%B}", y=closes.year)
        if dice.random() < 0.85
        else "Applications are accepted on a rolling basis.",
        f"Read the guidance before you apply. Ref {feed:05d}-{number:06d}.",
    ]
    link = f"https://funder{feed}.example.org/funds/{number}"
    return Item(
        guid=f"tag:example.org,2026:{feed}:{number}",
        link=link,
        title=f"{funder}: {theme} {dice.choice(NAMES)} in {area} ({number})",
        html="".join(f"<p>{escape(each, quote=False)}</p>" for each in said) + f'<p><a href="{link}">Apply</a></p>',
        published=NOW - timedelta(hours=dice.randint(1, 900)),
    )


def rss(feed: int, items: list[Item]) -> bytes:
    """Return an RSS 2.0 feed."""
    told = "".join(
        f"<item><title>{escape(one.title)}</title><link>{one.link}</link>"
        f"<guid isPermaLink='false'>{one.guid}</guid>"
        f"<pubDate>{format_datetime(one.published, usegmt=True)}</pubDate>"
        f"<description><![CDATA[{one.html}]]></description></item>"
        for one in items
    )
    head = (
        f"<title>Funds {feed}</title><link>https://funder{feed}.example.org/</link><description>News</description>"
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>{head}{told}</channel></rss>'.encode()
    )


def atom(feed: int, items: list[Item]) -> bytes:
    """Return an Atom feed."""
    told = "".join(
        f"<entry><title>{escape(one.title)}</title><id>{one.guid}</id><link href='{one.link}'/>"
        f"<updated>{one.published.isoformat()}</updated><summary type='html'>{escape(one.html)}</summary></entry>"
        for one in items
    )
    head = f"<title>Funds {feed}</title><id>tag:example.org,2026:{feed}</id><updated>{NOW.isoformat()}</updated>"
    return f'<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom">{head}{told}</feed>'.encode()


class Feeds:
    """The feeds as bytes; how often each has changed."""

    def __init__(self, feeds: int, items: int) -> None:
        self._items = items
        self._version = [0] * feeds
        self._round = 0
        self._bodies = [self._body(feed) for feed in range(feeds)]
        self._large = rss(feeds, [item(feeds, number) for number in range(LARGE)])

    def _body(self, feed: int) -> bytes:
        first = self._version[feed] * 2
        items = [item(feed, number) for number in range(first, first + self._items)]
        if first:
            items[1] = item(feed, first + 1, edition=self._version[feed])
        return (atom if _share("atom", feed) < ATOM_SHARE else rss)(feed, items[::-1])

    def change(self, share: float) -> None:
        """Give a share of the feeds something new."""
        self._round += 1
        for feed in range(len(self._version)):
            if _share("round", self._round, feed) < share:
                self._version[feed] += 1
                self._bodies[feed] = self._body(feed)

    def reset(self) -> None:
        """Take every change back."""
        self._round = 0
        for feed, version in enumerate(self._version):
            if version:
                self._version[feed] = 0
                self._bodies[feed] = self._body(feed)

    def answer(self, target: str, etag_known: str) -> tuple[str, bytes, str]:
        """Return status, body and ETag for an address."""
        parts = urlsplit(target)
        if parts.path == "/next":
            self.change(float(parse_qs(parts.query)["changed"][0]))
            return "200 OK", b"{}", ""
        if parts.path == "/reset":
            self.reset()
            return "200 OK", b"{}", ""
        if parts.path == "/large.xml":
            body, etag = self._large, '"large"'
        else:
            feed = int(parts.path.removeprefix("/feed/").removesuffix(".xml"))
            body, etag = self._bodies[feed], f'"{feed}-{self._version[feed]}"'
        return ("304 Not Modified", b"", etag) if etag_known == etag else ("200 OK", body, etag)


def _share(*parts: object) -> float:
    return (
        int.from_bytes(hashlib.blake2b("/".join(map(str, parts)).encode(), digest_size=6).digest(), "big") / 2**48
    )


class Answering(asyncio.Protocol):
    """HTTP/1.1 with kept connections, as little of it as a client needs."""

    def __init__(self, feeds: Feeds) -> None:
        self._feeds, self._begun = feeds, b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._begun += data
        while (end := self._begun.find(b"\r\n\r\n")) >= 0:
            lines = self._begun[:end].decode("latin-1").split("\r\n")
            self._begun = self._begun[end + 4 :]
            named = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
            status, body, etag = self._feeds.answer(lines[0].split(" ")[1], named.get("if-none-match", ""))
            head = f"HTTP/1.1 {status}\r\nContent-Type: application/xml\r\nContent-Length: {len(body)}\r\n"
            assert self._transport is not None
            self._transport.write(f"{head}ETag: {etag}\r\n\r\n".encode() + body)


async def main(feeds: int, items: int) -> None:
    """Serve until killed."""
    served = Feeds(feeds, items)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Answering(served), "127.0.0.1", 0, backlog=4096)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2])))
