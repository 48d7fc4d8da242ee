"""Is this announcement that opportunity, and what changed.

Pure. An opportunity is known by what it is, not by its guid, in four layers, surest first: the process a
notice belongs to, the publisher's own id, the page it links to, and what it says (the same fund's name and
closing day in another source). The reason of each merge is kept beside its key.
"""

import hashlib
import json
import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from urllib.parse import parse_qsl, urlencode, urlsplit

from tracker.clock import iso, london_date
from tracker.model import Announcement, Change, Deadline, Key, Opportunity, Reading, State, closes_at
from tracker.terms import What

#: Query parameters that tell where a reader came from, not what is read (sources.md 3.2).
TRACKING = re.compile(r"^(utm_\w+|mc_[ce]id|fbclid|gclid|ref|source|cmpid)$", re.IGNORECASE)

#: A call whose last date passed this long before is another round when it comes back with new dates.
ROUND_GAP = timedelta(days=45)

#: Words of a title that do not tell one fund from another.
COMMON_WORDS = frozenset(
    "a an and are at by for from in into is its new now of on open opens or our the their this to up with your "
    "announced announces announcing apply application applications call calls closes closing deadline extended "
    "fund funding funds grant grants invitation launch launched launches money opportunity programme project "
    "reminder round scheme tender update updated welcome year years".split()
)

#: A fund's own name in a headline: capitals, then what it calls itself.
FUND_NAME = re.compile(
    r"((?:[A-Z][\w'’&-]*[ \t]+){1,6})(?:Fund|Grants?|Programme|Scheme|Awards?|Bursar(?:y|ies)|Prize|Challenge)\b"
)

#: How much of the shorter title's telling words the longer must hold, and how many there must be.
LIKE_SHARE, LIKE_LEAST = 0.8, 2


def content_hash(announcement: Announcement) -> str:
    """Return a hash of what an announcement says: not of when it was stamped, nor of how it was spaced."""
    if announcement.notice is not None:
        said = json.dumps(announcement.notice, sort_keys=True, default=str)
    else:
        said = "\n".join(
            " ".join(part.split())
            for part in (announcement.title, announcement.body, canonical_link(announcement.link))
        )
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def canonical_link(link: str) -> str:
    """Return what a link points to, without tracking, fragment, "www." and the difference of http and https."""
    try:
        parts = urlsplit(link.strip())
        query = urlencode(
            [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not TRACKING.match(k)]
        )
        host = (parts.hostname or "").removeprefix("www.")
        port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    except ValueError:
        return link.strip()
    return f"{host}{port}{parts.path.rstrip('/')}{f'?{query}' if query else ''}"


def keys_of(announcement: Announcement, *, source: str, shared_links: frozenset[str] = frozenset()) -> list[Key]:
    """Return what an announcement is known by, surest first.

    `source` is the name in feeds.yaml. `shared_links` are canonical links that several items of the same
    source carry (its front page, a list): they tell nothing.
    """
    keys = []
    if announcement.ocid:
        keys.append(Key(f"ocid:{announcement.ocid}", "notices of one process share its ocid"))
    keys.append(Key(f"id:{source}:{announcement.id}", f"{source} gives it this id"))
    link = canonical_link(announcement.link)
    if "/" in link and link not in shared_links and announcement.ocid is None:
        keys.append(Key(f"link:{link}", "it links to the same page"))
    return keys


def shared_links(announcements: Iterable[Announcement]) -> frozenset[str]:
    """Return the canonical links that more than one of a source's items carries."""
    seen: set[str] = set()
    shared: set[str] = set()
    for announcement in announcements:
        link = canonical_link(announcement.link)
        (shared if link in seen else seen).add(link)
    return frozenset(shared)


def telling_words(title: str) -> frozenset[str]:
    """Return the words of a title that tell its fund from others, in lower case."""
    words = re.findall(r"[^\W_]+", title.lower().replace("'", "").replace("’", ""))
    return frozenset(word for word in words if word not in COMMON_WORDS and not word.isdigit())


def fund_names(title: str) -> set[frozenset[str]]:
    """Return the telling words of each fund that a title names: "Harbour Lights" of "The Harbour Lights Fund"."""
    names = {telling_words(match[1]) for match in FUND_NAME.finditer(title)}
    return {name for name in names if len(name) >= LIKE_LEAST}


def same_fund(title: str, reading: Reading, other: Opportunity) -> str | None:
    """Say why an announcement of another source is the same opportunity; None where it is not.

    Both must close on the same day, be of the same kind, not name different amounts or separate areas,
    and share the fund's own name or the telling words of their titles.
    """
    theirs = other.reading
    if reading.kind is not theirs.kind or _closing_days(reading).isdisjoint(_closing_days(theirs)):
        return None
    if None not in (reading.amount.most, theirs.amount.most) and reading.amount.most != theirs.amount.most:
        return None
    if reading.areas and theirs.areas and not _areas_meet(reading, theirs):
        return None
    named = fund_names(title) & fund_names(other.title)
    if named:
        return (
            f"the same fund's name ({', '.join(sorted(min(named, key=sorted)))}) and closing day as “{other.title}”"
        )
    mine, yours = telling_words(title), telling_words(other.title)
    fewest = min(len(mine), len(yours))
    if fewest < LIKE_LEAST or len(mine & yours) < LIKE_SHARE * fewest:
        return None
    return f"the same name ({', '.join(sorted(mine & yours))}) and closing day as “{other.title}”"


def _closing_days(reading: Reading) -> set[object]:
    return {london_date(deadline.at) for deadline in reading.closes()}


def _areas_meet(reading: Reading, other: Reading) -> bool:
    mine = {area for own in reading.areas for area in own.lineage}
    yours = {area for own in other.areas for area in own.lineage}
    return bool(mine & set(other.areas) or yours & set(reading.areas))


def is_new_round(before: Opportunity, after: Reading) -> bool:
    """Say whether a known call that comes with new dates is another round of it, not a moved deadline."""
    old, new = before.reading.closes(), after.closes()
    if not old or not new or before.ocid is not None:
        return False
    return closes_at(new[0].at) - closes_at(old[-1].at) > ROUND_GAP and not _shared(old, new)


def _shared(old: Iterable[Deadline], new: Iterable[Deadline]) -> bool:
    return bool({deadline.at for deadline in old} & {deadline.at for deadline in new})


def state_of(reading: Reading) -> State:
    """Return what the latest announcement of an opportunity makes of it."""
    if reading.cancelled:
        return State.CANCELLED
    if reading.kind.value == "award":
        return State.AWARDED
    return State.OPEN if reading.is_opportunity else State.WITHDRAWN


def differences(before: Opportunity, after: Reading, *, now: datetime) -> tuple[Change, ...]:
    """Return, field by field, what an update changed that somebody who plans must know.

    Wording, title and link may change without a word. An opportunity that ended says only that: the dates
    of a cancelled tender are no news. Dates that were past already at `now` on both sides are left out.
    """
    state = state_of(after)
    if state is not before.state:
        ended = Change("state", before.state.value, state.value)
        if state is not State.OPEN:
            return (ended,)
        return (ended, *_value_changes(before.reading, after, now=now))
    return _value_changes(before.reading, after, now=now) if state is State.OPEN else ()


def _value_changes(before: Reading, after: Reading, *, now: datetime) -> tuple[Change, ...]:
    old, new = _values(before, now=now), _values(after, now=now)
    return tuple(Change(field, old[field], new[field]) for field in old if old[field] != new[field])


def _values(reading: Reading, *, now: datetime) -> dict[str, str | None]:
    """Return the values that matter to somebody who plans, as text; None for what is not stated."""
    values: dict[str, str | None] = {"kind": reading.kind.value}
    for what in What:
        dates = sorted(iso(d.at) for d in reading.deadlines if d.what is what and not d.over(now=now))
        values[f"deadlines.{what}"] = ", ".join(dates) or None
    values["rolling"] = "yes" if reading.rolling else None
    values["categories"] = ", ".join(sorted(reading.categories)) or None
    amount = reading.amount
    for name, pounds in (("amount_min", amount.least), ("amount_max", amount.most), ("pot", amount.pot)):
        values[name] = None if pounds is None else str(pounds)
    values["months"] = None if reading.months is None else str(reading.months)
    values["areas"] = ", ".join(sorted(reading.areas)) or None
    values["applicants"] = ", ".join(sorted(reading.applicants)) or None
    return values


def combined(earlier: Iterable[Change], later: Iterable[Change]) -> tuple[Change, ...]:
    """Join two sets of changes that nobody was told yet; what went and came back is no change."""
    joined = {change.field: change for change in earlier}
    for change in later:
        first = joined.get(change.field)
        joined[change.field] = Change(change.field, first.before, change.after) if first else change
    return tuple(change for change in joined.values() if change.before != change.after)
