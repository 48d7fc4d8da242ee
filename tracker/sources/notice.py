"""Turn one OCDS release into an announcement, and merge the releases of one process.

Pure. One release is one announcement; the opportunity above them is the process, known by its ocid. Real
releases leave out members and give wrong types: what cannot be used is left out.
Rule of merging: OCDS 1.1, "Merging" (objects member by member, arrays of objects
by their id, all else replaced, null removes).
"""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from tracker.clock import Moment, london_start, moment
from tracker.model import Announcement
from tracker.sources.links import openable
from tracker.sources.published import published_at
from tracker.sources.words import one_line, tidy
from tracker.terms import Area, SourceKind

#: No real release is nested deeper; a deeper one would exhaust the stack of whoever walks it.
DEEPEST = 40

_FIND_A_TENDER_ID = re.compile(r"\d{6}-\d{4}")
_FIND_A_TENDER_OCID = "ocds-h6vhtk-"
#: Scotland's and Wales's canonical link is that of the API itself, which shows nobody anything to read.
_IS_API = re.compile(r"https?://api[.-]", re.IGNORECASE)
_NOTICE_PAGE = "https://www.find-tender.service.gov.uk/Notice/{}"


def announcement_of(release: object, *, name: str, area: Area | None) -> Announcement:
    """Turn one release into an announcement; `name` stands for the publisher where no buyer is named.

    Raises ValueError, with a sentence, for a release that cannot be one.
    """
    if not isinstance(release, dict):
        raise ValueError("is no object")
    if _depth_over(release, DEEPEST):
        raise ValueError(f"is nested more than {DEEPEST} deep")
    ocid = _text(release.get("ocid"))
    if not ocid and not _text(release.get("id")):
        raise ValueError("has neither an ocid nor an id")
    published = _published(release)
    announcement = Announcement(
        id=_identity(release, ocid),
        source=one_line(_text(_at(release, "buyer", "name")) or _buyer_among_parties(release)) or name,
        source_kind=SourceKind.NOTICE,
        title="",
        body="",
        link="",
        published=published,
        area=area,
        ocid=ocid or None,
    )
    return with_notice(announcement, release)


def with_notice(announcement: Announcement, merged: Mapping[str, Any]) -> Announcement:
    """Return the announcement with title, body and link rebuilt from a merged release; id and published stay."""
    return replace(
        announcement,
        title=_title(merged) or f"Notice {announcement.id}",
        body=_body(merged),
        link=_link(merged, announcement.id),
        notice=merged,
    )


def merge(earlier: Mapping[str, Any] | None, later: Mapping[str, Any]) -> dict[str, Any]:
    """Return `earlier` brought up to date by `later`; neither is changed."""
    merged = dict(earlier or {})
    for name, value in later.items():
        if value is None:
            merged.pop(name, None)
        else:
            merged[name] = _merged(merged.get(name), value)
    return merged


def merged_process(notices: Iterable[Announcement]) -> Announcement:
    """Return the latest notice of a process with all that the earlier ones said and it does not unsay."""
    by_id = {notice.id: notice for notice in notices}
    in_order = sorted(by_id.values(), key=lambda notice: (_order(notice.published), notice.id))
    merged = None
    for notice in in_order:
        merged = merge(merged, notice.notice or {})
    return with_notice(in_order[-1], merged or {})


def _order(published: Moment | None) -> datetime:
    if isinstance(published, datetime):
        return published
    return london_start(published or date(1970, 1, 1))


def _merged(before: Any, after: Any) -> Any:
    if isinstance(after, Mapping):
        return merge(before if isinstance(before, Mapping) else None, after)
    if _have_ids(after):
        kept: dict[str, Any] = {str(each["id"]): each for each in (before if _have_ids(before) else ())}
        for each in after:
            kept[str(each["id"])] = merge(kept.get(str(each["id"])), each)
        return list(kept.values())
    if isinstance(after, list):
        return [merge(None, each) if isinstance(each, Mapping) else each for each in after]
    return after


def _have_ids(value: Any) -> bool:
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(each, Mapping) and isinstance(each.get("id"), str | int) for each in value)
    )


def _identity(release: Mapping[str, Any], ocid: str) -> str:
    """Return the release's id; where there is none (Scotland), one made of ocid, notice document and date."""
    told = _text(release.get("id"))
    if told:
        return told
    documents = [name for each in _documents(release) if (name := _text(each.get("id")))]
    parts = [ocid, documents[0] if documents else "", _text(release.get("date"))]
    if any(parts[1:]):
        return "|".join(parts)
    whole = json.dumps(release, sort_keys=True, ensure_ascii=True, default=str)
    return f"{ocid}|{hashlib.sha256(whole.encode()).hexdigest()[:16]}"


def _title(release: Mapping[str, Any]) -> str:
    """Return the tender's title; a result or a plan that names none is called as its award or project is."""
    places: tuple[tuple[str, ...], ...] = (("tender", "title"), ("planning", "project", "title"), ("title",))
    told = [_at(release, *path) for path in places]
    told += [each.get("title") for part in ("awards", "contracts") for each in _objects(release.get(part))]
    return next((line for each in told if (line := one_line(_text(each)))), "")


def _body(release: Mapping[str, Any]) -> str:
    """Return the notice's own words: what is bought, each lot, how to take part in early talks."""
    parts = [_text(_at(release, "tender", "description"))]
    lots = _objects(_at(release, "tender", "lots"))
    parts += [_joined(_text(lot.get("title")), _text(lot.get("description"))) for lot in lots]
    parts += [_text(each.get("description")) for each in _objects(_at(release, "planning", "milestones"))]
    if not any(parts):
        parts.append(_text(_at(release, "planning", "budget", "description")))
        for part in ("awards", "contracts"):
            parts += [_text(each.get("description")) for each in _objects(release.get(part))]
    unique = dict.fromkeys(part for part in parts if part)
    return "\n\n".join(unique)


def _joined(title: str, words: str) -> str:
    return f"{title}: {words}" if title and words and not words.startswith(title) else words or title


def _link(release: Mapping[str, Any], release_id: str) -> str:
    """Return the page of the notice: this release's own document, else the newest notice, else what there is."""
    documents = [each for each in _documents(release) if openable(_text(each.get("url")))]
    own = [each for each in documents if release_id and release_id in (each.get("id"), _tail(each))]
    notices = sorted(
        (each for each in documents if _is_notice(each)),
        key=lambda each: _text(each.get("datePublished")),
        reverse=True,
    )
    pages = [each for each in documents if _text(each.get("format")) in ("text/html", "")]
    for group in (own, notices, pages[:1]):
        if group:
            return openable(_text(group[0].get("url")))
    if _FIND_A_TENDER_ID.fullmatch(release_id) and _text(release.get("ocid")).startswith(_FIND_A_TENDER_OCID):
        return _NOTICE_PAGE.format(release_id)
    links = [href for each in _objects(release.get("links")) if not _IS_API.match(href := _text(each.get("href")))]
    told = [*links, _text(_at(release, "tender", "submissionMethodDetails")), _text(release.get("url"))]
    return next((link for each in told if each and " " not in each and (link := openable(each))), "")


def _tail(document: Mapping[str, Any]) -> str:
    return _text(document.get("url")).rstrip("/").rpartition("/")[2]


def _is_notice(document: Mapping[str, Any]) -> bool:
    return bool(document.get("noticeType")) or _text(document.get("documentType")).endswith("Notice")


def _documents(release: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return all documents, those of notices first within their section."""
    found = [*_objects(_at(release, "tender", "documents")), *_objects(_at(release, "planning", "documents"))]
    for part in ("awards", "contracts"):
        for each in _objects(release.get(part)):
            found += _objects(each.get("documents"))
    return sorted(found, key=lambda each: not _is_notice(each))


def notice_types_of(release: Mapping[str, Any]) -> set[str]:
    """Return the Procurement Act's notice types that the documents name: "UK4"."""
    return {told for each in _documents(release) if (told := _text(each.get("noticeType")).upper())}


def _buyer_among_parties(release: Mapping[str, Any]) -> str:
    for party in _objects(release.get("parties")):
        if "buyer" in _list(party.get("roles")):
            return _text(party.get("name"))
    return ""


def _published(release: Mapping[str, Any]) -> Moment | None:
    """Return the release's date. A time of exactly midnight stands for the day (codebook, Notices and OCDS)."""
    told = _text(release.get("date")) or _text(_at(release, "tender", "datePublished"))
    published = published_at(told)
    if isinstance(published, datetime) and "T00:00:00" in told.upper().replace(" ", "T"):
        return moment(told[:10]) if re.match(r"\d{4}-\d{2}-\d{2}", told) else published
    return published


def _at(told: Any, *path: str) -> Any:
    for name in path:
        told = told.get(name) if isinstance(told, Mapping) else None
    return told


def _text(told: Any) -> str:
    """Return a string or a whole number as text; "" for anything else."""
    if isinstance(told, int) and not isinstance(told, bool):
        return str(told)
    return tidy(told).replace("\r\n", "\n").strip() if isinstance(told, str) else ""


def _list(told: Any) -> Sequence[Any]:
    return told if isinstance(told, list) else ()


def _objects(told: Any) -> list[Mapping[str, Any]]:
    return [each for each in _list(told) if isinstance(each, Mapping)]


def _depth_over(told: Any, most: int) -> bool:
    level = [told]
    for _ in range(most):
        level = [
            inner
            for each in level
            if isinstance(each, dict | list)
            for inner in (each.values() if isinstance(each, dict) else each)
            if isinstance(inner, dict | list)
        ]
        if not level:
            return False
    return True
