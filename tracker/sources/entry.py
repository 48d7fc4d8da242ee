"""Read one entry of feeds.yaml: its fields, what each may be, and how to mend what is wrong.

Pure: the entry comes as plain text with its lines, a `Source` and `Fault`s go out.
"""

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from tracker.model import Details, Source, SourceType
from tracker.sources.added import NAME as ADDED
from tracker.sources.addresses import is_private_host
from tracker.sources.portals import PORTALS
from tracker.terms import Announces, Area, Sure

#: A publisher is not asked more often than this; on private hosts (tests, the demo) there is no floor.
SHORTEST_EVERY = timedelta(minutes=15)
LONGEST_EVERY = timedelta(days=31)
LONGEST_NAME = 100

FIELDS = (
    *("name", "kind", "url", "path", "announces", "sure", "group", "area", "every", "portal", "enabled"),
    *("selectors", "match", "details"),
)
SELECTORS = ("item", "title", "link", "summary", "date", "detail")

Term = TypeVar("Term", bound=StrEnum)

_EVERY = re.compile(r"(\d{1,6})\s*(m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?)", re.IGNORECASE)
_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_YES, _NO = ("true", "yes", "on"), ("false", "no", "off")
#: What people write for a kind.
_KINDS_MEANT = {"rss": "feed", "atom": "feed", "json": "feed", "html": "page", "web": "page", "notice": "ocds"}


@dataclass(frozen=True, slots=True)
class Written:
    """One value as it stands in the file."""

    #: Counted from 1.
    line: int
    #: Text, None for nothing, a list, or a mapping (of a name that stands twice, the first).
    value: "str | list[Written] | dict[str, Written] | None"
    #: The names of a mapping with their lines, as often as they stand there.
    keys: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong, and how to mend it."""

    line: int
    field: str
    why: str
    mend: str


def read_entry(entry: Written, *, folder: Path) -> tuple[Source | None, list[Fault]]:
    """Read one entry; all its faults are named, and a source comes of it where none forbids its use.

    A relative path of a `file` source begins in `folder`.
    """
    if not isinstance(entry.value, dict):
        return None, [Fault(entry.line, "entry", "is no mapping", "write `name: …` and `kind: …` in it")]
    told = _Entry(entry, entry.value)
    name, kind = told.name(), told.kind()
    url = told.path(folder) if kind is SourceType.FILE else told.url()
    every = told.every(url)
    area, portal, selectors = told.area(), told.portal(kind), told.selectors(kind)
    match, details = told.match(kind), told.details(kind)
    enabled = told.flag("enabled")
    announces, sure, group = told.announces(), told.sure(), told.group()
    if kind is None or told.broken:
        return None, told.faults
    source = Source(
        name=name,
        kind=kind,
        url=url,
        area=area,
        every=every,
        portal=portal,
        selectors=selectors,
        announces=announces,
        sure=sure,
        group=group,
        match=match,
        details=details,
        enabled=enabled is not False,
        line=entry.line,
    )
    return source, told.faults


def unknown(line: int, name: str, allowed: tuple[str, ...], *, within: str = "") -> Fault:
    """Return the fault of a name that is none of `allowed`, with the one that was probably meant."""
    guess = _nearest(name.lower(), allowed)
    mend = f"write {guess}:" if guess else f"the fields are {', '.join(allowed)}"
    return Fault(line, within + name[:60], "is no field", mend)


class _Entry:
    """The fields of one entry, read one by one; what is wrong is added to `faults`."""

    def __init__(self, entry: Written, fields: Mapping[str, Written]) -> None:
        self._entry, self._fields = entry, fields
        self.faults: list[Fault] = []
        #: Whether a fault forbids its use; a floor under `every` does not.
        self.broken = False
        #: Fields that were probably meant by a name that is none: they are not missing as well.
        self._meant: set[str] = set()
        self._check_names(entry, FIELDS)

    def name(self) -> str:
        name = " ".join(self._text("name", "write `name:` with what people are to see").split())
        if name and (len(name) > LONGEST_NAME or not name.isprintable()):
            self._fault("name", "is too long or holds characters that cannot be shown", "write a short plain name")
        if name.casefold() == ADDED.casefold():
            self._fault("name", f"{ADDED!r} is the name of what was added by hand", "give it a name of its own")
        return name

    def kind(self) -> SourceType | None:
        kinds = [each.value for each in SourceType]
        told = self._text("kind", f"write one of {', '.join(kinds)}")
        if not told:
            return None
        if told in kinds:
            return SourceType(told)
        guess = _KINDS_MEANT.get(told.lower()) or _nearest(told, kinds)
        mend = f"write kind: {guess}" if guess else "write one of them"
        self._fault("kind", f"{told!r} is not one of {', '.join(kinds)}", mend)
        return None

    def url(self) -> str:
        if "path" in self._fields:
            self._fault("path", "is for kind: file only", "write url: instead")
        url = self._text("url", "write the address, as https://www.example.org/feed/")
        if not url:
            return ""
        try:
            parts = urlsplit(url)
            host, _ = parts.hostname, parts.port
        except ValueError as exc:
            self._fault("url", f"{url!r} is no address ({exc})", "write it as a browser shows it")
            return ""
        if parts.scheme.lower() not in ("http", "https") or not host or any(each.isspace() for each in url):
            bare = re.sub(r"^\w+:(//)?", "", url) if "://" in url else url
            mend = f"write https://{bare}" if "." in bare and " " not in bare else "write https://…"
            self._fault("url", f"{url!r} is no http or https address", mend)
        elif parts.username is not None:
            self._fault("url", "holds a user name or password", "take it out; sources are public")
        return url

    def path(self, folder: Path) -> str:
        """Return the path of a `file` source; a relative one begins in `folder`."""
        if "url" in self._fields:
            self._fault("url", "is not for kind: file", "write path: instead")
        told = self._text("path", "write where the file lies, as path: data/records.jsonl")
        return str(folder / told) if told else ""

    def area(self) -> Area | None:
        told = self._text("area")
        if not told:
            return None
        if told in list(Area):
            return Area(told)
        guess = _nearest(re.sub(r"\W+", "_", told.lower().replace(" and the ", "_")), Area)
        mend = f"write area: {guess}" if guess else f"write one of {', '.join(Area)}"
        self._fault("area", f"{told!r} is no area", mend)
        return None

    def every(self, url: str) -> timedelta | None:
        told = self._text("every")
        if not told:
            return None
        found = _EVERY.fullmatch(told.strip())
        every = timedelta(**{_UNITS[found[2][0].lower()]: int(found[1])}) if found else timedelta(0)
        if not every:
            self._fault("every", f"{told!r} is no length of time", "write it as 30m, 1h or 2d")
            return None
        if every > LONGEST_EVERY:
            self._fault("every", f"{told!r} is longer than {LONGEST_EVERY.days} days", "write 31d or less")
        host = _host(url)
        if host and not is_private_host(host) and every < SHORTEST_EVERY:
            minutes = int(SHORTEST_EVERY.total_seconds() // 60)
            why = f"{told!r} is more often than a publisher should be asked; {minutes}m is taken"
            self.faults.append(Fault(self._fields["every"].line, "every", why, f"write {minutes}m or more"))
            return SHORTEST_EVERY
        return every

    def portal(self, kind: SourceType | None) -> str | None:
        told = self._text("portal")
        if not told:
            return None
        if kind is not None and kind is not SourceType.OCDS:
            self._fault("portal", "is for kind: ocds only", "take it out, or write kind: ocds")
        elif told not in PORTALS:
            guess = _nearest(re.sub(r"\W+", "_", told.lower()), PORTALS)
            mend = f"write portal: {guess}" if guess else "take it out for a plain release package"
            self._fault("portal", f"{told!r} is not one of {', '.join(PORTALS)}", mend)
        return told

    def selectors(self, kind: SourceType | None) -> Mapping[str, str]:
        told = self._fields.get("selectors")
        if told is None or told.value is None:
            return {}
        if kind is not None and kind is not SourceType.PAGE:
            self._fault("selectors", "is for kind: page only", "take it out, or write kind: page")
        if not isinstance(told.value, dict):
            self._fault("selectors", "is no mapping", f"write a line each for {', '.join(SELECTORS)}")
            return {}
        self._check_names(told, SELECTORS, within="selectors.")
        found: dict[str, str] = {}
        for name, each in told.value.items():
            if isinstance(each.value, str) and each.value.strip():
                found[name] = each.value.strip()
            elif each.value is not None:
                self._fault("selectors", f"{name} is no text", "write one CSS selector")
        return found

    def announces(self) -> tuple[Announces, ...]:
        """Return what the source announces, written as a list or as words with commas."""
        field = self._fields.get("announces")
        value = field.value if field is not None else None
        if isinstance(value, list):
            words = [each.value for each in value]
        else:
            words = [each for each in self._text("announces").split(",") if each.strip()]
        found = [self._one_of("announces", each, Announces) for each in words]
        return tuple(dict.fromkeys(each for each in found if each is not None))

    def sure(self) -> Sure | None:
        told = self._text("sure")
        return self._one_of("sure", told, Sure) if told else None

    def group(self) -> str:
        name = " ".join(self._text("group").split()).casefold()
        if name and (len(name) > LONGEST_NAME or not name.isprintable()):
            self._fault("group", "is too long or holds characters that cannot be shown", "write a short plain name")
        return name

    def _one_of(self, field: str, told: object, allowed: type[Term]) -> Term | None:
        word = told.strip().lower() if isinstance(told, str) else ""
        if word in list(allowed):
            return allowed(word)
        guess = _nearest(word, allowed)
        mend = f"write {guess}" if guess else f"write one of {', '.join(allowed)}"
        self._fault(field, f"{word[:60]!r} is not one of {', '.join(allowed)}", mend)
        return None

    def match(self, kind: SourceType | None) -> str:
        told = self._text("match")
        if told and kind is not None and kind is not SourceType.PAGE:
            self._fault("match", "is for kind: page only", "take it out, or write kind: page")
        elif told and not told.startswith(("/", "*")):
            mend = f"write match: {urlsplit(told).path or '/'} " if "://" in told else f"write match: /{told}"
            self._fault("match", f"{told!r} is no beginning of a path", mend.strip())
        return told

    def details(self, kind: SourceType | None) -> Details:
        told = self._text("details").lower()
        if told in _NO or told in _YES:  # YAML's own words for "never" and "always"
            told = Details.ALWAYS if told in _YES else Details.NEVER
        if not told:
            return Details.AUTO
        if kind is not None and kind is not SourceType.PAGE:
            self._fault("details", "is for kind: page only", "take it out, or write kind: page")
        elif told not in list(Details):
            self._fault("details", f"{told!r} is not one of {', '.join(Details)}", "write one of them")
            return Details.AUTO
        return Details(told)

    def flag(self, field: str) -> bool | None:
        told = self._text(field).lower()
        if told and told not in (*_YES, *_NO):
            self._fault(field, f"{told!r} is neither true nor false", "write true or false")
        return told in _YES if told else None

    def _check_names(self, mapping: Written, allowed: tuple[str, ...], *, within: str = "") -> None:
        seen: set[str] = set()
        for name, line in mapping.keys:
            if name not in allowed:
                self.faults.append(unknown(line, name, allowed, within=within))
                self._meant.add(_nearest(name.lower(), allowed) or "")
                self.broken = True
            elif name in seen:
                self.faults.append(Fault(line, within + name, "stands there twice", "keep one of them"))
                self.broken = True
            seen.add(name)

    def _text(self, field: str, mend: str = "") -> str:
        """Return a field as text; with `mend` it must be there."""
        told = self._fields.get(field)
        value = told.value if told is not None else None
        if isinstance(value, list | dict):
            self._fault(field, "is no plain text", mend or "write one value")
            return ""
        words = (value or "").strip()
        if not words and mend and field not in self._meant:
            self._fault(field, "is missing", mend)
        return words

    def _fault(self, field: str, why: str, mend: str) -> None:
        self.faults.append(Fault(self._fields.get(field, self._entry).line, field, why, mend))
        self.broken = True


def _nearest(told: str, allowed: Iterable[str]) -> str | None:
    found = difflib.get_close_matches(told, [str(each) for each in allowed], n=1, cutoff=0.6)
    return found[0] if found else None


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
