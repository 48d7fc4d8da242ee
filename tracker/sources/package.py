"""Read the answer of a notice API: OCDS release packages, record packages, releases, or lists of them.

Pure. Real packages give wrong types, members without value and bytes that are no UTF-8: what cannot be used
is left out and named by its place, nothing else is lost.
"""

import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any

from tracker.errors import ParseError
from tracker.model import Announcement, Source
from tracker.sources.exchange import Response
from tracker.sources.notice import announcement_of, notice_types_of
from tracker.sources.words import tidy

#: More in one answer, and more values in one release, come from no known portal: the largest give some hundreds of
#: releases, and a notice with a hundred lots has some 5,000 values. Both take memory in two processes.
MOST_RELEASES, MOST_VALUES = 3_000, 20_000
#: A longer whole number is a fault, and slow to read.
_LONGEST_NUMBER = 30
#: The JSON may hold half a character or NUL, which no database takes.
_NO_CHARACTER = re.compile(r"\\u(?:0000|[dD][89a-fA-F])")


@dataclass(frozen=True, slots=True)
class Package:
    """What one answer of a notice API held."""

    #: Oldest first, so that a later release of a process comes after the earlier.
    announcements: tuple[Announcement, ...]
    problems: tuple[str, ...]
    #: `links.next`, None on the last page.
    following: str | None


#: The publisher may be in the middle of something; a file that somebody names must be looked at.
LATER = "a source is tried again by itself; look into a file that you named yourself"


def read_package(
    source: Source, response: Response, *, releases_may_lack: bool = False, most: int | None = None
) -> Package:
    """Read one answer: a release package, a record package, a release, or a list of any of them.

    `releases_may_lack` accepts an answer without `releases`, which the Scottish and Welsh portals send for a month
    without notices; `most` bounds how many releases are taken. Raises ParseError for anything else.
    """
    told = _json(source.name, response)
    if not _is_package(told) and not (releases_may_lack and isinstance(told, dict) and not told.get("error")):
        raise ParseError(
            source.name,
            "the answer is JSON, but no OCDS release package",
            mend="look for the address that gives `releases`; a JSON feed is kind: feed",
        )
    problems: list[str] = []
    found: dict[str, Announcement] = {}
    for place, release in enumerate(_releases(told), start=1):
        if most is not None and place > most:
            problems.append(f"the answer has more than {most} releases; the rest is left out")
            break
        try:
            _refuse_a_heap(release)
            announcement = announcement_of(release, name=source.name, area=source.area)
        except ValueError as exc:
            problems.append(f"release {place}{_named(release)}: {exc}; skipped")
            continue
        found[announcement.id] = announcement
    links = told.get("links") if isinstance(told, dict) else None
    following = links.get("next") if isinstance(links, dict) else None
    return Package(
        tuple(sorted(found.values(), key=_order)),
        tuple(problems),
        following if isinstance(following, str) and following.strip() else None,
    )


def _refuse_a_heap(release: Any) -> None:
    """Raise ValueError for a release of more values than any notice has."""
    heaps, values = [release], 0
    while heaps:
        heap = heaps.pop()
        inside = heap.values() if isinstance(heap, dict) else heap if isinstance(heap, list) else ()
        values += len(inside)
        if values > MOST_VALUES:
            raise ValueError(f"has more than {MOST_VALUES} values")
        heaps += (each for each in inside if isinstance(each, dict | list))


#: Release tags (OCDS 1.1) of a notice that may say only what changed in one before it. An award or a cancellation
#: that comes alone is none of them: whatever its first notice says, there is nothing left to act on.
_UPDATES = frozenset(("planningUpdate", "tenderUpdate", "tenderAmendment"))
#: "Dynamic market modified": tagged as an award, and says only what changed in a market that is open to join.
_MODIFIED = "UK15"


def orphans_of(notices: Iterable[Announcement]) -> tuple[str, ...]:
    """Return the processes of which these notices hold updates only, in the order in which they stand."""
    by_ocid: dict[str, bool] = {}
    for one in notices:
        if one.ocid is not None:
            by_ocid[one.ocid] = by_ocid.get(one.ocid, True) and _is_update(one.notice or {})
    return tuple(ocid for ocid, only_updates in by_ocid.items() if only_updates)


def _is_update(release: Mapping[str, Any]) -> bool:
    tags = release.get("tag")
    told = [tags] if isinstance(tags, str) else tags if isinstance(tags, list) else []
    only_updates = bool(told) and all(isinstance(tag, str) and tag in _UPDATES for tag in told)
    return only_updates or _MODIFIED in notice_types_of(release)


def _json(name: str, response: Response) -> Any:
    text = response.text().lstrip("\ufeff \t\r\n")
    if not text:
        raise ParseError(name, "the answer is empty", mend=LATER)
    if text.startswith("<"):
        mend = "take the address of the API itself, not of the page about it; a page is kind: page"
        raise ParseError(name, "this is a web page or XML, not an OCDS package", mend=mend)
    try:
        told = json.loads(text, parse_constant=lambda _: None, parse_int=_int, parse_float=_float)
        return _tidied(told) if _NO_CHARACTER.search(text) else told
    except RecursionError as exc:
        raise ParseError(name, "the JSON is nested too deep", mend="tell the publisher") from exc
    except ValueError as exc:
        why = f"the JSON cannot be read ({exc})"
        raise ParseError(name, why, mend=LATER) from exc


def _tidied(told: Any) -> Any:
    if isinstance(told, dict):
        return {tidy(name): _tidied(value) for name, value in told.items()}
    if isinstance(told, list):
        return [_tidied(each) for each in told]
    return tidy(told) if isinstance(told, str) else told


def _int(digits: str) -> int | None:
    return int(digits) if len(digits) <= _LONGEST_NUMBER else None


def _float(digits: str) -> float | None:
    value = float(digits)
    return value if math.isfinite(value) else None


def _is_package(told: Any) -> bool:
    """Say whether this is a package, a release, or a list of either; an empty list may be a list of them."""
    if isinstance(told, list):
        return all(isinstance(each, dict) and _is_package(each) for each in told)
    if not isinstance(told, dict):
        return False
    return isinstance(told.get("releases"), list) or isinstance(told.get("records"), list) or "ocid" in told


def _releases(told: Any) -> Iterator[Any]:
    if isinstance(told, list):
        for each in told:
            if isinstance(each, dict):
                yield from _releases_of_object(each)
    elif isinstance(told, dict):
        yield from _releases_of_object(told)


def _releases_of_object(told: dict[str, Any]) -> Iterator[Any]:
    releases, records = told.get("releases"), told.get("records")
    if isinstance(releases, list):
        yield from releases
    elif isinstance(records, list):
        for record in records:
            yield from _releases_of_record(record)
    elif "ocid" in told:
        yield told


def _releases_of_record(record: Any) -> Iterator[Any]:
    """Give a record's releases; where they are links only, its compiled release (OCDS 1.1, Records)."""
    if not isinstance(record, dict):
        yield record
        return
    releases = record.get("releases")
    inside = (
        [each for each in releases if isinstance(each, dict) and "ocid" in each]
        if isinstance(releases, list)
        else []
    )
    if inside:
        yield from inside
    elif isinstance(record.get("compiledRelease"), dict):
        yield record["compiledRelease"]


def _order(announcement: Announcement) -> tuple[datetime, str]:
    at = announcement.published
    if at is None:
        return datetime.min.replace(tzinfo=UTC), announcement.id
    return at if isinstance(at, datetime) else datetime.combine(at, time.min, UTC), announcement.id


def _named(release: Any) -> str:
    told = (release.get("id") or release.get("ocid")) if isinstance(release, dict) else None
    return f" ({told[:80]})" if isinstance(told, str) else ""
