"""What an announcement is known by: its process, the publisher's own id, the page it links to.

Pure. These are the sure layers of identity; what an announcement says is looked at in `same.py`.
"""

import hashlib
import json
import re
from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import parse_qsl, urldefrag, urlencode, urlsplit

from tracker.model import Announcement, Key

#: Query parameters that tell where a reader came from, not what is read (sources.md 3.2).
_TRACKING = re.compile(r"utm_\w+|mc_[ce]id|fbclid|gclid|cmpid", re.IGNORECASE)
#: These are as often a fund's own number: only a plain word there names a place that the click came from.
_CAME_FROM = re.compile(r"ref|source", re.IGNORECASE)
_PLACE_NAME = re.compile(r"[A-Za-z][A-Za-z_.-]{0,30}")

#: How sites mark the Welsh and the English form of a page: a part of the path, a query, the host's first part.
_LANGUAGE_PART = re.compile(r"/(?:cy|en|cym|eng|welsh|english|cymraeg)(?=/|$)", re.IGNORECASE)
_LANGUAGE_QUERY = re.compile(r"^(?:lang|language|locale|iaith)$", re.IGNORECASE)
_LANGUAGE_HOST = re.compile(r"^(?:cy|en|cymraeg)\.", re.IGNORECASE)


#: What stands between the id of an item that tells of several funds and the mark of one of them. The twin of what
#: `reading/round_ups.py` writes (docs/decisions/022).
_PART = "#fund-"


def whole_of(id_: str) -> str:
    """Return the id of the item that a fund stands in as one of several; of any other the id itself."""
    whole, found, _ = id_.rpartition(_PART)
    return whole if found else id_


def content_hash(announcement: Announcement) -> str:
    """Return a hash of what an announcement says: not of when it was stamped, nor of how it was spaced."""
    if announcement.notice is not None:
        said = json.dumps(announcement.notice, sort_keys=True, default=str)
    else:
        said = "\n".join(
            " ".join(part.split())
            for part in (announcement.title, announcement.body, canonical_link(announcement.link))
        )
        if announcement.said_kind is not None:
            said += f"\n{announcement.said_kind.value}"  # the same words are another thing then
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:32]


@lru_cache(maxsize=512)
def canonical_link(link: str) -> str:
    """Return what a link points to, without tracking, fragment, "www." and the difference of http and https.

    The last ones are remembered, since each is asked for several times over.
    """
    try:
        parts = urlsplit(link.strip())
        told = parse_qsl(parts.query, keep_blank_values=True) if parts.query else []
        query = urlencode([(k, v) for k, v in told if not _is_tracking(k, v)])
        host = (parts.hostname or "").removeprefix("www.")
        port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    except ValueError:
        return link.strip()
    return f"{host}{port}{parts.path.rstrip('/')}{f'?{query}' if query else ''}"


def _is_tracking(name: str, value: str) -> bool:
    if _CAME_FROM.fullmatch(name):
        return not value or _PLACE_NAME.fullmatch(value) is not None
    return _TRACKING.fullmatch(name) is not None


def language_free(link: str) -> str:
    """Return what a link points to, without what chooses between Welsh and English."""
    plain = canonical_link(link)
    path, _, query = plain.partition("?")
    kept = [(k, v) for k, v in parse_qsl(query, keep_blank_values=True) if not _LANGUAGE_QUERY.match(k)]
    path = _LANGUAGE_HOST.sub("", _LANGUAGE_PART.sub("", path)).rstrip("/")
    return f"{path}?{urlencode(kept)}" if kept else path


def host(link: str) -> str:
    """Return the site that a link leads to, without "www."; "" where it leads nowhere."""
    return canonical_link(link).partition("/")[0].partition("?")[0] if "://" in link else ""


def keys_of(announcement: Announcement, *, source: str, shared_links: frozenset[str] = frozenset()) -> list[Key]:
    """Return what an announcement is known by, surest first.

    `source` is the name in feeds.yaml. `shared_links` are canonical links that several items of the same
    source carry (its front page, a list): they tell nothing.
    """
    keys = []
    if announcement.ocid:
        keys.append(Key(f"ocid:{announcement.ocid}", "notices of one process share its ocid"))
    keys.append(Key(f"id:{source}:{announcement.id}", f"{source} gives it this id"))
    if announcement.id.startswith(("http://", "https://")):  # such ids change with the site's scheme and host
        plain, place = canonical_link(announcement.id), urldefrag(announcement.id).fragment
        if place:  # of what stands on one page, it is all that tells one from another
            plain = f"{plain}#{place}"
        if "/" in plain:
            keys.append(Key(f"id:{source}:{plain}", f"{source} gives it this id"))
    link = canonical_link(announcement.link)
    if "/" in link and link not in shared_links and announcement.ocid is None:
        keys.append(Key(f"link:{link}", "it links to the same page"))
    return keys


def shared_links(links: Iterable[str]) -> frozenset[str]:
    """Return the canonical links that more than one of a source's items carries; `links` holds each item's."""
    seen: set[str] = set()
    shared: set[str] = set()
    for each in links:
        link = canonical_link(each)
        (shared if link in seen else seen).add(link)
    return frozenset(shared)
