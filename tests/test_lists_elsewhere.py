"""A list whose address leads to another host is read to its end: its pages, its items' pages, its sitemaps."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
from aiohttp import web

from tests.front_door import GRANT, bot, write_feeds
from tests.loopback import served
from tests.notices import package, release

NAMES = ("choir", "shed", "garden")


@dataclass
class Moved:
    """A site that leads everybody from 127.0.0.1 to localhost, where it answers."""

    status: int
    base: str = ""

    @property
    def there(self) -> str:
        return self.base.replace("127.0.0.1", "localhost")

    async def answer(self, request: web.Request) -> web.Response:
        if request.path == "/robots.txt":
            return web.Response(status=404)
        if request.host.startswith("127."):
            return web.Response(status=self.status, headers={"Location": f"{self.there}{request.path_qs}"})
        body = self.body_of(request)
        if body is None:
            return web.Response(status=404)
        kind = "application/json" if body.startswith("{") else "text/html"
        etag = f'"{len(body)}"'
        if request.headers.get("If-None-Match") == etag:
            return web.Response(status=304, headers={"ETag": etag})
        return web.Response(body=body.encode(), content_type=kind, headers={"ETag": etag})

    def body_of(self, request: web.Request) -> str | None:
        name = request.path.strip("/")
        if name == "grants":
            names, following = (NAMES[2:], "") if request.query else (NAMES[:2], "/grants?page=2")
            items = "".join(f"<article><h2><a href='/{one}'>{one.title()} fund</a></h2></article>" for one in names)
            return f"<html><body><main><h1>Grants</h1>{items}</main><a rel=next href='{following}'>Next</a></body></html>"
        if name == "sitemap.xml":
            return f"<sitemapindex><sitemap><loc>{self.there}/all.xml</loc></sitemap></sitemapindex>"
        if name == "all.xml":
            return "<urlset>" + "".join(f"<url><loc>{self.there}/{one}</loc></url>" for one in NAMES) + "</urlset>"
        if name == "notices":
            place = 2 if request.query else 1
            told = json.loads(package(notice(place)))
            return json.dumps(told | ({} if request.query else {"links": {"next": f"{self.there}/notices?page=2"}}))
        if name in NAMES:
            text = GRANT.format(day=4 + NAMES.index(name))
            return f"<html><body><main><h1>{name.title()} fund</h1>{text}</main></body></html>"
        return None


def notice(place: int) -> dict[str, object]:
    closes = f"2026-12-1{place}T12:00:00Z"
    ocid = f"ocds-h6vhtk-0fa10{place}"
    return release("UK4", place, "2026-11-20T09:00:00Z", ocid=ocid, title=f"Carers' breaks {place}", closes=closes)


@pytest.mark.parametrize("status", [301, 302])
@pytest.mark.parametrize(
    ("path", "fields", "expected"),
    [
        ("grants", {"kind": "page"}, 3),
        ("sitemap.xml", {"kind": "page"}, 3),
        ("notices", {"kind": "ocds"}, 2),
    ],
)
async def test_what_lies_where_an_address_leads_is_read_to_its_end(
    tmp_path: Path, status: int, path: str, fields: dict[str, str], expected: int
) -> None:
    moved = Moved(status)
    (tmp_path / "now").write_text("2026-11-23T10:00:00+00:00", encoding="utf-8")
    settings = {"TRACKER_CLOCK": str(tmp_path / "now")}
    async with served(moved.answer) as moved.base:
        write_feeds(tmp_path, {"name": "Sample Trust", "url": f"{moved.base}/{path}"} | fields)
        checked = await bot("sources", "check", folder=tmp_path, settings=settings)
        first = await bot("poll", folder=tmp_path, settings=settings)
        again = await bot("poll", "--all", folder=tmp_path, settings=settings)
    assert first.summary["new"] == expected, first.summary
    assert (again.summary["failed"], again.summary["new"], again.summary["changed"]) == (0, 0, 0)
    assert "another host" not in f"{first.summary['problems']}{again.summary['problems']}"
    assert "0 items" not in checked.out
