"""What hostile, broken and merely odd publishers send, each with the state that its source must get.

A case is a source of its own. "ok" says that it works, if only in part; `says` is a word of the error, or of what the
program says about its items.
"""

import asyncio
import gzip
import json
import re
from collections.abc import Callable
from dataclasses import dataclass

from tests.hostile.bodies import BODIES
from tests.hostile.bombs import brotli_bomb, deflate_bomb, gzip_bomb
from tests.hostile.server import Talk, answer, endless, raw

HTML, JSON, XML = "text/html", "application/json", "application/rss+xml"
OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n"


@dataclass(frozen=True)
class Case:
    """One publisher: what it says, what becomes of its source, and a word of why."""

    name: str
    talk: Talk
    state: str
    says: str = ""
    kind: str = "feed"

    @property
    def slug(self) -> str:
        """The first part of its path."""
        return re.sub(r"[^a-z0-9]+", "-", self.name.lower()).strip("-")


def rss(*items: str) -> bytes:
    return f"<?xml version='1.0'?><rss version='2.0'><channel><title>t</title>{''.join(items)}</channel></rss>".encode()


def item(title: str = "Choir fund", link: str = "https://trust.example/1", more: str = "") -> str:
    return f"<item><title>{title}</title><link>{link}</link>{more}</item>"


def long_list() -> bytes:
    return rss(
        *(
            item(f"Fund {n}", f"https://trust.example/{n}", "<description>A grant.</description>")
            for n in range(12_000)
        )
    )


def deep_json() -> bytes:
    return b'{"version": "https://jsonfeed.org/version/1.1", "items": ' + b"[" * 200_000


def chunks(number: int) -> Talk:
    """A feed in chunks of one byte each, and then silence of nothing but chunks."""
    return endless(OK + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n" * number)


async def redirects_in_a_circle(path: str, writer: asyncio.StreamWriter) -> None:
    target = path[:-1] + ("a" if path.endswith("b") else "b")
    writer.write(
        f"HTTP/1.1 302 Found\r\nLocation: {target}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode()
    )


async def redirects_for_ever(path: str, writer: asyncio.StreamWriter) -> None:
    storm = "".join(f"Set-Cookie: c{n}={'x' * 200}\r\n" for n in range(100))
    writer.write(
        f"HTTP/1.1 302 Found\r\nLocation: {path}x\r\n{storm}Content-Length: 0\r\nConnection: close\r\n\r\n".encode()
    )


def packed(data: Callable[[], bytes], encoding: str, **more: str) -> Talk:
    return answer(data, headers={"Content-Encoding": encoding, **more})


def redirect(to: str) -> Talk:
    return raw(f"HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode())


#: A body of 10 MB less a little, as one text: what fits is read.
NEARLY = 9_000_000


NO_FEED, PAGE, DEEP = "neither RSS, Atom nor JSON Feed", "this is a web page, not a feed", "nested too deep"
NO_LIST, NO_PACKAGE, NO_JSON_FEED = "no list of announcements", "not an OCDS package", "no JSON Feed"

#: What becomes of each of BODIES as a feed; those that are not here work, if only with nothing in them.
AS_A_FEED = {
    "elements without end": "breaks off in the middle",
    "boxes without end": PAGE,
    "half of UTF-16": NO_FEED,
    "a path": NO_FEED,
    "an address": NO_FEED,
    "only a byte order mark": NO_FEED,
    "gzip that was not said": NO_FEED,
    "a picture": NO_FEED,
    "a guard's page": "asks whether we are a person",
    "JSON without end": DEEP,
    "JSON objects without end": DEEP,
    "JSON of the wrong types": NO_JSON_FEED,
    "a long number": NO_JSON_FEED,
    "a release deep inside": NO_JSON_FEED,
    "records of nothing": NO_JSON_FEED,
    "a table without end": NO_FEED,
    "a base that is none": PAGE,
    "__NEXT_DATA__ broken": NO_FEED,
    "__NEXT_DATA__ of wrong types": NO_FEED,
}
AS_A_PAGE = {
    "boxes without end": NO_LIST,
    "a picture": NO_LIST,
    "NUL": "this is a feed, not a web page",
    "elements without end": "breaks off in the middle",
    "a table without end": NO_LIST,
    "a base that is none": "",
    "__NEXT_DATA__ broken": NO_LIST,
    "__NEXT_DATA__ of wrong types": "",
}
AS_NOTICES = {
    "a billion laughs": NO_PACKAGE,
    "a path": "JSON cannot be read",
    "only a byte order mark": "the answer is empty",
    "JSON numbers": "",
    "JSON without end": DEEP,
    "JSON objects without end": DEEP,
    "JSON of the wrong types": "",
    "a long number": "",
    "a release deep inside": "",
    "records of nothing": "",
}


def _bodies() -> list[Case]:
    found = []
    for kind, content_type, told in (
        ("feed", XML, {name: AS_A_FEED.get(name, "") for name in BODIES}),
        ("page", HTML, AS_A_PAGE),
        ("ocds", JSON, AS_NOTICES),
    ):
        for name, says in told.items():
            state = "blocked" if "person" in says else "broken" if says else "ok"
            found.append(
                Case(f"{name}, as {kind}", answer(BODIES[name], content_type=content_type), state, says, kind)
            )
    return found


ZEROS = "larger than 10 MiB"
IMPROPER, BROKE_OFF, SLOW = "does not answer in proper HTTP", "broke off in the middle", "no answer within 20 s"
#: Which of its limits a body meets first may depend on the machine; where it does not, the corpus says which.
READING, TOO_LONG, MEMORY = "reading its answer", "took longer than", "needed more memory than it may have"

BOMBS = [
    Case("a bomb of gzip", packed(lambda: gzip_bomb(500), "gzip"), "broken", ZEROS),
    Case("a bomb of deflate", packed(lambda: deflate_bomb(500), "deflate"), "broken", ZEROS),
    Case("a bomb of brotli", packed(lambda: brotli_bomb(500), "br"), "broken", ZEROS),
    Case("gzip in gzip", packed(lambda: gzip.compress(gzip.compress(rss(item()))), "gzip"), "broken", NO_FEED),
    Case(
        "gzip that breaks off",
        packed(lambda: gzip.compress(long_list())[:9_000], "gzip"),
        "broken",
        "of its packing",
    ),
    Case(
        "text that is called brotli", packed(lambda: rss(item()), "br"), "broken", "not packed as its header says"
    ),
    Case("a packing that nobody asked for", packed(lambda: rss(item()), "zstd"), "broken", "was not asked for"),
    Case(
        "ten packings at once", packed(lambda: rss(item()), ", ".join(["gzip"] * 10)), "broken", "was not asked for"
    ),
    Case("11 MB", answer(lambda: rss(item("x" * 11_000_000))), "broken", ZEROS),
    Case(
        "a body without end",
        endless(OK + b"\r\n" + b"<rss version='2.0'><channel>", b" " * 60_000),
        "broken",
        ZEROS,
    ),
]

TIME = [
    Case("silence", endless(b"", b"", every_s=0.2), "broken", SLOW),
    Case("a drip", endless(OK + b"\r\n", b" ", every_s=0.2), "broken", SLOW),
    Case("a drip of headers", endless(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n", every_s=0.2), "broken", SLOW),
    Case("a drip of chunks", chunks(1), "broken", SLOW),
    Case(
        "a drip of gzip",
        endless(OK + b"Content-Encoding: gzip\r\n\r\n\x1f\x8b\x08\0\0\0\0\0\0\x03", b"\0", every_s=0.2),
        "broken",
        "not packed as its header says",
    ),
]

HTTP = [
    Case("a status of 999", answer(b"no", status="999 Request denied"), "broken", "has a fault (999)"),
    Case("a status of 0", raw(b"HTTP/1.1 000 Zero\r\n\r\n"), "broken", "no content"),
    Case("a status of 1000", raw(b"HTTP/1.1 1000 Many\r\n\r\n"), "broken", IMPROPER),
    Case("HTTP 0.9", raw(rss(item())), "broken", IMPROPER),
    Case("another protocol", raw(b"SSH-2.0-OpenSSH_9.6\r\n\r\n"), "broken", IMPROPER),
    Case("nothing", raw(), "broken", "closed the connection without an answer"),
    Case(
        "a length that is too large", answer(rss(item()), headers={"Content-Length": "99999"}), "broken", BROKE_OFF
    ),
    Case("a length that is too small", answer(rss(item()), headers={"Content-Length": "60"}), "broken", IMPROPER),
    Case("a length below zero", answer(rss(item()), headers={"Content-Length": "-1"}), "broken", IMPROPER),
    Case("a length without end", answer(rss(item()), headers={"Content-Length": "9" * 30}), "broken", IMPROPER),
    Case("two lengths", raw(OK + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef"), "broken", IMPROPER),
    Case("a chunk of no size", raw(OK + b"Transfer-Encoding: chunked\r\n\r\nbanana\r\n"), "broken", IMPROPER),
    Case(
        "a chunk that breaks off", raw(OK + b"Transfer-Encoding: chunked\r\n\r\nff\r\n<rss>"), "broken", BROKE_OFF
    ),
    Case(
        "a chunk of 16 EB",
        raw(OK + b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n<rss>"),
        "broken",
        BROKE_OFF,
    ),
    Case("a header of 100 kB", answer(rss(item()), headers={"X-Long": "x" * 100_000}), "broken", IMPROPER),
    Case(
        "headers of 100 kB in all",
        answer(rss(item()), headers={f"X-{n}": "x" * 1_000 for n in range(100)}),
        "ok",
        "",
    ),
    Case(
        "headers without end",
        endless(b"HTTP/1.1 200 OK\r\n", b"X-Y: " + b"z" * 1_000 + b"\r\n"),
        "broken",
        IMPROPER,
    ),
    Case(
        "headers in no charset", raw(OK + b"X-\xff\xfe: \xff\r\nContent-Length: 3\r\n\r\nabc"), "broken", IMPROPER
    ),
    Case("a storm of cookies", redirects_for_ever, "broken", "more than 5 redirects"),
    Case("redirects in a circle", redirects_in_a_circle, "broken", "more than 5 redirects"),
    Case("a redirect to a file", redirect("file:///etc/passwd"), "broken", "is no http or https address"),
    Case("a redirect to a script", redirect("javascript:alert(1)"), "broken", "is no http or https address"),
    Case(
        "a redirect to a cloud's keys",
        redirect("http://169.254.169.254/latest/meta-data"),
        "broken",
        "no address of a publisher",
    ),
    Case("a redirect to no address", redirect("http://[::1"), "broken", "is no address"),
    Case("a redirect of 60 kB", redirect("/" + "x" * 60_000), "broken", "nothing at this address"),
    Case(
        "100 answers before the answer",
        raw(
            b"HTTP/1.1 103 Early Hints\r\n\r\n" * 100
            + OK
            + b"Content-Length: %d\r\n\r\n" % len(rss(item()))
            + rss(item())
        ),
        "ok",
    ),
]

SIZE = [
    Case("12,000 items", answer(long_list), "ok", "those after the first 10000 are left out"),
    Case(
        "100,000 attributes",
        answer(
            lambda: (
                b"<rss version='2.0'><channel><item "
                + b" ".join(b"a%d='x'" % n for n in range(100_000))
                + b"><title>t</title></item></channel></rss>"
            )
        ),
        "broken",
        TOO_LONG,
    ),
    Case("a title of 9 MB", answer(lambda: rss(item("x" * NEARLY))), "ok"),
    Case(
        "a text of 9 MB",
        answer(lambda: rss(item(more=f"<description>{'grant ' * (NEARLY // 6)}</description>"))),
        "ok",
    ),
    Case(
        "9 MB in one line of tags",
        answer(lambda: b"<rss version='2.0'><channel>" + b"<a/>" * (NEARLY // 4) + b"</channel></rss>"),
        "broken",
        READING,
    ),
    Case("9 MB of entities", answer(lambda: rss(item("&amp;" * (NEARLY // 5)))), "ok"),
    Case(
        "9 MB of markup in a text",
        answer(lambda: rss(item(more=f"<description>{'&lt;b&gt;' * (NEARLY // 9)}</description>"))),
        "ok",
    ),
    Case(
        "XML 1,000,000 deep", answer(lambda: b"<rss version='2.0'><channel>" + b"<a>" * 1_000_000), "broken", MEMORY
    ),
    Case(
        "a page 1,000,000 deep",
        answer(lambda: b"<html><body>" + b"<div>" * 1_000_000, content_type=HTML),
        "broken",
        READING,
        "page",
    ),
    Case(
        "a page of 9 MB of links",
        answer(
            lambda: b"<html><body><ul>" + b"<li><a href='/x'>Choir fund</a></li>" * (NEARLY // 40),
            content_type=HTML,
        ),
        "broken",
        MEMORY,
        "page",
    ),
    Case(
        "a page of 9 MB of text",
        answer(
            lambda: b"<html><body><article><h2><a href='/x'>Fund</a></h2>" + b"grant " * (NEARLY // 6),
            content_type=HTML,
        ),
        "ok",
        "",
        "page",
    ),
    Case("JSON 200,000 deep", answer(deep_json, content_type=JSON), "broken", DEEP),
    Case(
        "JSON of 9 MB of brackets",
        answer(lambda: b'{"releases": [' + b"[]," * (NEARLY // 3) + b"[]]}", content_type=JSON),
        "broken",
        MEMORY,
        "ocds",
    ),
    Case(
        "JSON with a key of 9 MB",
        answer(lambda: b'{"releases": [], "' + b"k" * NEARLY + b'": 1}', content_type=JSON),
        "ok",
        "",
        "ocds",
    ),
    Case(
        "JSON with a number of 9 MB",
        answer(
            lambda: b'{"releases": [{"ocid": "o", "id": "1", "value": ' + b"9" * NEARLY + b"}]}", content_type=JSON
        ),
        "ok",
        "",
        "ocds",
    ),
    Case(
        "JSON with a million keys",
        answer(
            lambda: json.dumps(
                {"releases": [{"ocid": "o", "id": "1", **{f"k{n}": 1 for n in range(500_000)}}]}
            ).encode(),
            content_type=JSON,
        ),
        "ok",
        "more than 20000 values",
        "ocds",
    ),
    Case(
        "50,000 releases",
        answer(
            lambda: json.dumps(
                {
                    "releases": [
                        {"ocid": f"o{n}", "id": f"r{n}", "tender": {"title": "Choir"}} for n in range(50_000)
                    ]
                }
            ).encode(),
            content_type=JSON,
        ),
        "ok",
        "more than 3000 releases",
        "ocds",
    ),
]

WORDS = [
    Case(
        "dates of 1970 and 2999",
        answer(
            rss(
                item("a", "https://x.example/a", "<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate>"),
                item("b", "https://x.example/b", "<pubDate>Tue, 01 Jan 2999 00:00:00 GMT</pubDate>"),
            )
        ),
        "ok",
    ),
    Case(
        "@everyone",
        answer(
            rss(
                item(
                    "@everyone &lt;@&amp;1&gt; Choir fund",
                    more="<description>@here Grants. Apply by 4 December 2026.</description>",
                )
            )
        ),
        "ok",
    ),
    Case("links of JavaScript", answer(rss(item("Choir fund", "javascript:alert(1)"))), "ok"),
    Case("right to left", answer(rss(item("\u202efund\u202c \u2066Choir\u2069 \u200b\ufeff"))), "ok"),
    Case("nothing but white space", answer(b" \r\n\t " * 1_000), "broken", "the answer is empty"),
    Case("an empty body", answer(b""), "broken", "the answer is empty"),
    Case("a feed with nothing in it", answer(rss()), "ok"),
    Case(
        "HTML that says it is RSS",
        answer(b"<!DOCTYPE html><html><body><h1>Sorry</h1></body></html>"),
        "broken",
        PAGE,
    ),
    Case("RSS that breaks off", answer(rss(item(), item())[:-60]), "broken", "breaks off"),
    Case(
        "Latin-1 that says it is UTF-8",
        answer(
            "<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><item><title>Caf\u00e9 fund \u00a3500</title></item></channel></rss>".encode(
                "latin-1"
            )
        ),
        "ok",
    ),
    Case("nulls everywhere", answer(b"\0".join(bytes([byte]) for byte in rss(item()))), "broken", "breaks off"),
]

CASES: tuple[Case, ...] = (*_bodies(), *BOMBS, *TIME, *HTTP, *SIZE, *WORDS)
