"""Notice portals on loopback with the manners of the real ones, as far as they are known, and faults on demand.

Find a Tender: London wall-clock windows (a zone is ignored), five parameters and no other, newest first, cursors that
name a window and a place in it, 429 with Retry-After for who does not wait. Contracts Finder: no percent-encoded
colons, 403 for too many requests, bytes that are no UTF-8. Public Contracts Scotland: months times types, releases
without id, packages without `releases`.
"""

import base64
import json
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from tests.loopback import served
from tracker.clock import LONDON

LICENCE = "http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
WINDOW = ("updatedFrom", "updatedTo")
ALLOWED = (*WINDOW, "limit", "cursor", "stages")


@dataclass(frozen=True)
class Entry:
    """A release, when its portal shows it, and for Scotland its type."""

    shown_at: datetime
    release: dict[str, Any]
    type: int = 2


@dataclass(frozen=True)
class Fault:
    """One answer that is not what it should be."""

    status: int
    text: str = "not now"
    retry_after: str | None = None


@dataclass
class Portals:
    """All portals on one host, over entries that `now` lets be seen."""

    now: Callable[[], datetime]
    url: str = ""
    find_a_tender: list[Entry] = field(default_factory=list)
    contracts_finder: list[Entry] = field(default_factory=list)
    scotland: list[Entry] = field(default_factory=list)
    #: What can be had by its process only: published before everything else.
    earlier: list[dict[str, Any]] = field(default_factory=list)
    page_size: int = 3
    #: Seconds that must lie between two requests to Find a Tender; sooner is a 429.
    spacing_s: float = 13.0
    #: Answers that come before the right ones, for requests whose path and query hold the text.
    faults: list[tuple[str, Fault]] = field(default_factory=list)
    #: Requests whose path and query hold one of these never get anything but 500.
    broken: set[str] = field(default_factory=set)
    #: Cursors that are known no more.
    expired: set[str] = field(default_factory=set)
    #: What was asked, in order: the moment and the path with its query.
    asked: list[tuple[datetime, str]] = field(default_factory=list)
    #: Requests that a real portal would have been right to refuse.
    rude: list[str] = field(default_factory=list)
    _last: datetime | None = None

    async def answer(self, request: web.Request) -> web.Response:
        now, told = self.now(), request.path_qs
        self.asked.append((now, told))
        for number, (part, fault) in enumerate(self.faults):
            if part in told:
                del self.faults[number]
                self._last = now
                headers = {"Retry-After": fault.retry_after} if fault.retry_after else {}
                return web.Response(status=fault.status, text=fault.text, headers=headers)
        if any(part in told for part in self.broken):
            return web.Response(status=500, text="Conversion failed when converting the nvarchar value")
        if request.path.startswith("/api/1.0/"):
            return self._find_a_tender(request, now)
        if request.path.startswith("/Published/"):
            return self._contracts_finder(request, now)
        return self._scotland(request, now)

    def _find_a_tender(self, request: web.Request, now: datetime) -> web.Response:
        if self._last is not None and (now - self._last).total_seconds() < self.spacing_s:
            self.rude.append(f"{request.path_qs} after {now - self._last}")
            return web.Response(status=429, text="Too many requests", headers={"Retry-After": "120"})
        self._last = now
        process = request.path.removeprefix("/api/1.0/ocdsReleasePackages").strip("/")
        if process:
            return self._process(process, self.find_a_tender, now)
        unknown = [name for name in request.query if name not in ALLOWED]
        if unknown or "stages" in request.query:
            self.rude.append(request.path_qs)
            return web.Response(status=400, text=f"allowed are {', '.join(ALLOWED)}")
        return self._windowed(request, self.find_a_tender, WINDOW, now)

    def _windowed(
        self, request: web.Request, entries: Sequence[Entry], names: tuple[str, str], now: datetime
    ) -> web.Response:
        """Answer one page of a window, newest first; the cursor names the window and where it goes on."""
        cursor = request.query.get("cursor")
        if cursor is not None:
            if cursor in self.expired:
                return web.Response(status=400, text="cursor is not valid")
            since, until, start = json.loads(base64.b64decode(cursor))
        else:
            since, until, start = request.query.get(names[0], ""), request.query.get(names[1], ""), 0
        if len(since) != 19 or len(until) != 19:
            self.rude.append(request.path_qs)
            return web.Response(status=400, text="write YYYY-MM-DDTHH:MM:SS")
        first, last = (
            datetime.fromisoformat(told).replace(tzinfo=LONDON).astimezone(UTC) for told in (since, until)
        )
        found = [entry for entry in entries if first <= entry.shown_at <= min(last, now)]
        found.sort(key=lambda entry: entry.shown_at, reverse=True)
        page = found[start : start + self.page_size]
        body: dict[str, Any] = {"version": "1.1", "license": LICENCE, "releases": [each.release for each in page]}
        if start + self.page_size < len(found):
            following = base64.b64encode(json.dumps([since, until, start + self.page_size]).encode()).decode()
            query = urlencode({"limit": 100, "cursor": following}, safe="=")
            body["links"] = {"next": f"{self.url}{request.path}?{query}"}
        return web.json_response(body)

    def _contracts_finder(self, request: web.Request, now: datetime) -> web.Response:
        if request.path.startswith("/Published/OCDS/Record/"):
            return self._process(request.path.rpartition("/")[2], self.contracts_finder, now)
        if "%3a" in request.raw_path.lower():
            self.rude.append(request.raw_path)
            return web.Response(status=400, text="a time is not understood")
        told = self._windowed(request, self.contracts_finder, ("publishedFrom", "publishedTo"), now)
        body = json.dumps(json.loads(told.text or "{}"), ensure_ascii=False) if told.status == 200 else ""
        # The real answers name UTF-8 and hold Windows bytes.
        return told if not body else web.Response(body=body.encode("cp1252"), content_type="application/json")

    def _scotland(self, request: web.Request, now: datetime) -> web.Response:
        if request.path == "/v1/Notice":
            return self._process(request.query.get("id", ""), self.scotland, now)
        month, kind = request.query.get("dateFrom", ""), int(request.query.get("noticeType", "2"))
        found = [
            entry.release
            for entry in self.scotland
            if entry.type == kind and f"{entry.shown_at:%m-%Y}" == month and entry.shown_at <= now
        ]
        body: dict[str, Any] = {"version": "1.1", "license": LICENCE}
        return web.json_response(body | {"releases": found} if found else body)

    def _process(self, ocid: str, entries: Sequence[Entry], now: datetime) -> web.Response:
        found = [one for one in self.earlier if one["ocid"] == ocid]
        found += [entry.release for entry in entries if entry.release["ocid"] == ocid and entry.shown_at <= now]
        if not found:
            return web.Response(status=404, text="no such process")
        return web.json_response({"version": "1.1", "license": LICENCE, "releases": found})


@asynccontextmanager
async def portals(now: Callable[[], datetime]) -> AsyncIterator[Portals]:
    """Serve the portals on 127.0.0.1; `now` is the moment that their visitors live in."""
    told = Portals(now)
    async with served(told.answer) as base:
        told.url = base
        yield told
