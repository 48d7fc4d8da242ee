"""Serve the samples over HTTP on 127.0.0.1, wave after wave, the way publishers would.

Two RSS feeds, an Atom feed, an OCDS release package and an HTML list. Every answer is a function of the day
the demo was made and of the wave, so that a second start with the same two serves the same announcements.
"""

import hashlib
import json
from datetime import date, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from aiohttp import web

from tracker.demo import notices, render
from tracker.demo.render import Publisher
from tracker.demo.sheets import Sample, present, read_sheet
from tracker.errors import DemoError
from tracker.model import Source, SourceType
from tracker.terms import Area

HOST = "127.0.0.1"
#: Tried first, so that links posted by an earlier start of the demo still open; any free port if it is taken. Later
#: starts stay there.
USUAL_PORT = 47260
SAMPLES = Path(__file__).parent / "samples"
EVERY = timedelta(seconds=1)

BRACKENHOPE = Publisher("brackenhope", "Brackenhope Foundation", "News and open grants of the foundation.")
GORSEFIELD = Publisher("gorsefield", "Gorsefield Bulletin", "Money, training and news for community groups.")
TIDEWELL = Publisher("tidewell", "Tidewell Learning Network", "Courses, bursaries and support.")
QUILLMERE = Publisher("quillmere", "Quillmere District Council grants", "Grants that the council offers.")
NOTICE_DESK = Publisher("notices", "Public Notice Desk (samples)", "Tenders, early talks and awards.")
SHEETS = (BRACKENHOPE, GORSEFIELD, TIDEWELL, QUILLMERE)

#: Each publisher's own address on the server, and the type it is served as.
FEEDS = {
    "/brackenhope/feed.xml": "application/rss+xml",
    "/gorsefield/feed.xml": "application/rss+xml",
    "/tidewell/feed.atom": "application/atom+xml",
    "/notices/releases.json": "application/json",
    "/quillmere/grants": "text/html",
}


class SampleServer:
    """The samples of one demo. `async with` starts it; `base_url` is "" before and after.

    `made_on` is the day that all dates count from; `wave` the first wave to be served, 1 to `waves`; `port`
    the one of an earlier start, and no other will do; `usual` the one that a first start tries first.
    """

    def __init__(self, *, made_on: date, wave: int = 1, port: int | None = None, usual: int | None = None) -> None:
        self.made_on = made_on
        #: The port in use; before the start, the one that is tried first.
        self.port = port or usual or USUAL_PORT
        self._is_bound = port is not None
        self._sheets = {sheet.key: read_sheet(SAMPLES / f"{sheet.key}.txt") for sheet in SHEETS}
        self._notices = notices.read_notices(SAMPLES / "notices.json")
        #: How many waves there are.
        self.waves = max(
            *(sample.wave for samples in self._sheets.values() for sample in samples),
            *(row["wave"] for row in self._notices),
        )
        if not 1 <= wave <= self.waves:
            raise ValueError(f"wave {wave} is none of 1 to {self.waves}")
        #: The wave that is served now.
        self.wave = wave
        self.base_url = ""
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_get("/", self._answer_index)
        for path in FEEDS:
            app.router.add_get(path, self._answer_feed)
        app.router.add_get("/{publisher}/{name}", self._answer_item)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, HOST, self.port).start()
        except OSError as exc:
            if self._is_bound:  # at another address every page of the list would be a new one
                await self._runner.cleanup()
                raise DemoError(
                    f"port {self.port}, where this demo began, is in use: stop the other program (another demo?), "
                    "or delete the demo's database to begin anew"
                ) from exc
            await web.TCPSite(self._runner, HOST, 0).start()
        self.port = int(self._runner.addresses[0][1])
        self.base_url = f"http://{HOST}:{self.port}"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
        self._runner, self.base_url = None, ""

    def advance(self) -> bool:
        """Go on to the next wave; False if this is the last."""
        if self.wave == self.waves:
            return False
        self.wave += 1
        return True

    def sources(self) -> tuple[Source, ...]:
        """Return the five sources; raises RuntimeError while the server is not running."""
        if not self.base_url:
            raise RuntimeError("the sample server has no address before it is started")

        def at(path: str) -> str:
            return self.base_url + path

        return (
            Source(BRACKENHOPE.name, SourceType.FEED, at("/brackenhope/feed.xml"), every=EVERY),
            Source(GORSEFIELD.name, SourceType.FEED, at("/gorsefield/feed.xml"), every=EVERY),
            Source(TIDEWELL.name, SourceType.FEED, at("/tidewell/feed.atom"), every=EVERY),
            Source(NOTICE_DESK.name, SourceType.OCDS, at("/notices/releases.json"), every=EVERY),
            Source(
                QUILLMERE.name,
                SourceType.PAGE,
                at("/quillmere/grants"),
                area=Area.EAST_OF_ENGLAND,
                every=EVERY,
                selectors={
                    "item": "li.grant",
                    "title": "h2",
                    "link": "h2 a",
                    "summary": "p.teaser",
                    "date": "time",
                },
            ),
        )

    def feeds_yaml(self) -> str:
        """Return the sources as the text of a feeds.yaml; `every` becomes a minute, the least that it can say."""
        return "sources:\n" + "".join(map(_entry, self.sources()))

    def samples(self, publisher: str) -> tuple[Sample, ...]:
        """Return a publisher's announcements in this wave, newest first, filled in; KeyError if it has no sheet."""
        return tuple(
            sample.filled(made_on=self.made_on, site=self.base_url)
            for sample in present(self._sheets[publisher], wave=self.wave)
        )

    async def _answer_feed(self, request: web.Request) -> web.Response:
        return _answer(request, self._feed(request.path), content_type=FEEDS[request.path])

    async def _answer_index(self, request: web.Request) -> web.Response:
        links = ((source.url, source.name) for source in self.sources())
        return _answer(request, render.index_page(links), content_type="text/html")

    async def _answer_item(self, request: web.Request) -> web.Response:
        page = self._page(request.match_info["publisher"], request.match_info["name"])
        if page is None:
            raise web.HTTPNotFound(text="there is no such announcement (yet)")
        return _answer(request, page, content_type="text/html")

    def _feed(self, path: str) -> str:
        day, site = self.made_on, self.base_url
        match path:
            case "/brackenhope/feed.xml":
                return render.short_rss(BRACKENHOPE, self.samples("brackenhope"), made_on=day, site=site)
            case "/gorsefield/feed.xml":
                return render.full_rss(GORSEFIELD, self.samples("gorsefield"), made_on=day, site=site)
            case "/tidewell/feed.atom":
                return render.atom(TIDEWELL, self.samples("tidewell"), made_on=day, site=site)
            case "/quillmere/grants":
                return render.list_page(QUILLMERE, self.samples("quillmere"), made_on=day, site=site)
        package = notices.package(self._notices, wave=self.wave, made_on=day, site=site)
        return json.dumps(package, ensure_ascii=False, indent=1)

    def _page(self, key: str, name: str) -> str | None:
        """Return the page of an announcement that is there in this wave, else None."""
        if key == NOTICE_DESK.key:
            package = notices.package(self._notices, wave=self.wave, made_on=self.made_on, site=self.base_url)
            made = {release["id"]: release for release in package["releases"]}
            return render.notice_page(made[name]) if name in made else None
        for publisher in SHEETS:
            if publisher.key == key:
                for sample in self.samples(key):
                    if sample.name == name:
                        return render.item_page(publisher, sample, made_on=self.made_on)
        return None


def _answer(request: web.Request, text: str, *, content_type: str) -> web.Response:
    """Return the text, or 304 where the client holds it already (RFC 9110, 13.1.2)."""
    tag = hashlib.sha256(text.encode()).hexdigest()[:32]
    headers = {"ETag": f'"{tag}"', "Cache-Control": "no-cache"}
    held = request.if_none_match or ()
    if any(known.value in (tag, "*") for known in held):
        return web.Response(status=304, headers=headers)
    return web.Response(text=text, content_type=content_type, charset="utf-8", headers=headers)


def _entry(source: Source) -> str:
    """Return one entry of feeds.yaml. A JSON string is a YAML string too, so nothing needs a YAML writer."""
    lines = [f"  - name: {json.dumps(source.name)}", f"    kind: {source.kind}", f"    url: {source.url}"]
    if source.area:
        lines.append(f"    area: {source.area}")
    if source.every:  # feeds.yaml counts in minutes at the least
        lines.append(f"    every: {max(1, round(source.every.total_seconds() / 60))}m")
    if source.selectors:
        lines.append("    selectors:")
        lines += [f"      {find}: {json.dumps(selector)}" for find, selector in source.selectors.items()]
    return "\n".join(lines) + "\n"
