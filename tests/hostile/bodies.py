"""Bodies that hostile or broken servers send, made in code so that nobody's scanner stumbles over them."""

import json

_DTD = '<?xml version="1.0"?><!DOCTYPE rss [{}]><rss version="2.0"><channel><title>t</title>{}</channel></rss>'

BODIES: dict[str, bytes] = {
    "a billion laughs": _DTD.format(
        '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)),
        "<item><title>&a9;</title><link>https://x.org/1</link></item>",
    ).encode(),
    "one long entity many times": _DTD.format(
        f'<!ENTITY a "{"x" * 10_000}">', f"<item><title>{'&a;' * 1_000}</title></item>"
    ).encode(),
    "a file of this machine": _DTD.format(
        '<!ENTITY f SYSTEM "file:///etc/passwd">', "<item><title>&f;</title><link>https://x.org/1</link></item>"
    ).encode(),
    "an address inside": _DTD.format(
        '<!ENTITY f SYSTEM "http://127.0.0.1:9/x">', "<item><title>&f;</title><link>https://x.org/1</link></item>"
    ).encode(),
    "a parameter entity": _DTD.format('<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;', "").encode(),
    "elements without end": b"<rss version='2.0'><channel>" + b"<a>" * 5_000,
    "boxes without end": b"<html><body>" + b"<div>" * 1_500 + b"<a href='/x'>Fund</a>",
    "many attributes": b"<rss version='2.0'><channel><item "
    + b" ".join(b"a%d='x'" % n for n in range(2_000))
    + b"><title>t</title></item></channel></rss>",
    "one attribute twice": b"<rss version='2.0' version='2.0'><channel><item a='1' a='2'/></channel></rss>",
    "NUL": b"<rss version='2.0'><channel><item><title>a\0b</title><link>https://x.org/1</link></item></channel></rss>",
    "control characters": b"<rss version='2.0'><channel><item><title>\x01\x08\x1b[31m</title><link>https://x.org</link></item></channel></rss>",
    "half a character": b"<rss version='2.0'><channel><item><title>&#xD800;&#0;&#x110000;&#99999999999;</title><link>https://x.org</link></item></channel></rss>",
    "UTF-7": b"<?xml version='1.0' encoding='UTF-7'?><rss version='2.0'><channel><item><title>+ADw-</title></item></channel></rss>",
    "an encoding that is none": b"<?xml version='1.0' encoding='banana'?><rss version='2.0'><channel><item><title>t</title></item></channel></rss>",
    "UTF-16 without its mark": "<rss version='2.0'><channel></channel></rss>".encode("utf-16-le"),
    "UTF-16": "<rss version='2.0'><channel><item><title>t</title></item></channel></rss>".encode("utf-16"),
    "half of UTF-16": b"\xff\xfe<\0r",
    "a path": b"/etc/passwd",
    "an address": b"http://127.0.0.1:9/feed",
    "only a byte order mark": b"\xef\xbb\xbf",
    "gzip that was not said": b"\x1f\x8b\x08\x00" + b"\0" * 50,
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4,
    "a guard's page": b"<!DOCTYPE html><html><head><title>Just a moment...</title></head></html>",
    "JSON numbers": b'{"version": "https://jsonfeed.org/version/1", "items": [{"id": 1e999, "title": NaN, "url": -0}], "releases": [NaN, 1e999]}',
    "JSON without end": b"[" * 100_000,
    "JSON objects without end": b'{"a":' * 50_000,
    "JSON of the wrong types": json.dumps(
        {
            "version": ["https://jsonfeed.org/version/1"],
            "items": {},
            "releases": [[], 1, None, {"ocid": {}, "id": []}],
        }
    ).encode(),
    "a long number": b'{"releases": [{"ocid": ' + b"9" * 10_000 + b"}]}",
    "a release deep inside": b'{"releases": [{"ocid": "o", "tender": '
    + b'{"a":' * 500
    + b"1"
    + b"}" * 500
    + b"}]}",
    "records of nothing": b'{"records": [null, 1, {"releases": [null]}, {"compiledRelease": []}]}',
    "a table without end": b"<table>" * 3_000 + b"<tr><td><a href='/x'>Fund</a>",
    "a base that is none": b"<html><base href='javascript:x'><article><h2><a href='/x'>Fund A</a></h2></article></html>",
    "links that are none": b"<rss version='2.0'><channel><item><title>t</title><link>http://[::1</link></item></channel></rss>",
    "__NEXT_DATA__ broken": b'<script id="__NEXT_DATA__">{"props": {"pageProps": {"searchResult": [',
    "__NEXT_DATA__ of wrong types": b'<script id="__NEXT_DATA__">{"props": {"pageProps": {"searchResult": [1, {}, {"label": 1}], "totalGrants": "x"}}}</script>',
}
