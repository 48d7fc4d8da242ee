"""Read announcements from JSON lines: a file of the operator, or what another program pipes in.

One object a line with the codebook's fields: id, source, source_kind, title, body, link, published; others
are ignored. A line that cannot be used is named by its number and its field, and the others go on. It needs an id,
and words; any other field that is wrong is named too, and costs that field only.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, TypeVar

from tracker.clock import Moment, moment
from tracker.errors import ParseError, RecordError
from tracker.model import Announcement, Source
from tracker.sources.exchange import Response
from tracker.sources.links import openable
from tracker.sources.published import published_at
from tracker.sources.words import first_words, one_line, tidy
from tracker.terms import Area, Kind, SourceKind

#: A longer line is no announcement.
_LONGEST_LINE = 4 * 1024 * 1024

#: An address as people type it, from its host on: "www.solo.org/fund", "solo.org.uk".
_HOST_FIRST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?=[/:?#]|$)", re.IGNORECASE)

Term = TypeVar("Term", bound=StrEnum)


def announcements_of(
    name: str, lines: Iterable[str], *, area: Area | None = None, source: str = ""
) -> Iterator[Announcement | RecordError]:
    """Give an announcement, or what is wrong, for each line that is not blank, as the lines come.

    Before an announcement that is kept without some field come errors that say so (`is_kept`).
    `name` is what errors call the file; `source` and `area` stand in where a record names none. Text that was
    read with errors="surrogateescape" gives an error for the lines that are no UTF-8.
    """
    for number, line in enumerate(lines, start=1):
        line = line.removeprefix("\ufeff").strip() if number == 1 else line.strip()
        if not line:
            continue
        try:
            announcement, remarks = _announcement(name, number, line, area=area, source=source)
        except RecordError as exc:
            yield exc
        else:
            yield from remarks
            yield announcement


@dataclass(frozen=True, slots=True)
class Lines:
    """What a `file` source holds."""

    announcements: tuple[Announcement, ...]
    problems: tuple[str, ...]
    #: A last line without its end that says nothing yet: somebody is just writing it. "" where there is none.
    unfinished: str = ""


def read_file(source: Source, response: Response, *, unfinished: str = "") -> Lines:
    """Return the announcements of a `file` source and what could not be read.

    Another program may be appending to it: a last line without a line break that cannot be read is left for the
    next time, and told only if it is still the same (`unfinished`, of the time before). Raises ParseError if no
    line at all can be read. An empty file is no error.
    """
    found: list[Announcement] = []
    problems: list[str] = []
    lines = response.body.decode("utf-8", "surrogateescape").split("\n")
    tail, cut = lines[-1].strip(), ""
    for told in announcements_of(source.url, lines, area=source.area, source=source.name):
        if not isinstance(told, RecordError):
            found.append(told if told.title else replace(told, title=first_words(told.body) or told.id))
        elif told.line == len(lines) and tail and not told.is_kept:
            cut = hashlib.sha256(tail.encode("utf-8", "surrogateescape")).hexdigest()[:16]
            if cut == unfinished:
                problems.append(f"{told}; the line has no end, and nobody goes on writing it")
        else:
            problems.append(str(told))
    if problems and not found:
        mend = "write one announcement a line, as a JSON object"
        raise ParseError(source.name, f"no line can be read; the first: {problems[0]}", mend=mend)
    return Lines(tuple(found), tuple(problems), cut)


@dataclass
class _Fields:
    """The fields of one record, read one by one; `remarks` is what is wrong with those that it can do without."""

    path: str
    line: int
    record: Mapping[str, Any]
    remarks: list[RecordError] = field(default_factory=list)

    def wrong(self, name: str, why: str) -> RecordError:
        return RecordError(self.path, self.line, name, why)

    def remark(self, name: str, why: str, *, kept: str = "the announcement is kept without it") -> None:
        told = f"{why}; {kept}"
        self.remarks.append(RecordError(self.path, self.line, name, told, is_kept=True))

    def text(self, name: str) -> str:
        """Return the text of a field, "" where it is missing; one that is no text is told of, and is missing."""
        value = self.record.get(name)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        if value is not None and not isinstance(value, str):
            self.remark(name, self.no_text(name))
            return ""
        return tidy(value) if value else ""

    def no_text(self, name: str) -> str:
        return f"is {_called(self.record.get(name))} where text is needed"

    def is_no_text(self, name: str) -> bool:
        return any(one.field == name for one in self.remarks)

    def link(self) -> str:
        told = self.text("link").strip()
        if not told or openable(told):
            return told
        if _HOST_FIRST.match(told) and (mended := openable(f"https://{told}")):
            self.remark("link", f"{told[:100]!r} does not say https://", kept=f"it is taken for {mended[:110]}")
            return mended
        self.remark("link", f"{told[:100]!r} is no http or https address")
        return ""

    def published(self) -> Moment | None:
        words = self.text("published").strip()
        if not words:
            return None
        try:
            return moment(words)
        except (ValueError, OverflowError):
            if (told := published_at(words)) is None:
                self.remark("published", f"{words[:60]!r} is no ISO 8601 date")
            return told

    def one_of(self, name: str, terms: type[Term]) -> Term | None:
        told = self.text(name).strip().lower()
        if told in list(terms):
            return terms(told)
        if told:
            self.remark(name, f"{told[:40]!r} is not one of {', '.join(terms)}")
        return None


def _announcement(
    name: str, number: int, line: str, *, area: Area | None, source: str
) -> tuple[Announcement, Sequence[RecordError]]:
    """Return the announcement of a line, and what of it could not be kept as it stands.

    Raises RecordError where there is no id, or neither a title nor a body.
    """
    told = _Fields(name, number, _record(name, number, line))
    identity = told.text("id").strip()
    if not identity:
        why = told.no_text("id") if told.is_no_text("id") else "is missing; give each announcement its own"
        raise told.wrong("id", why)
    title, body = one_line(told.text("title")), told.text("body")
    if not title and not body.strip():
        broken = next((each for each in ("title", "body") if told.is_no_text(each)), None)
        if broken is not None:
            raise told.wrong(broken, f"{told.no_text(broken)}, and there is nothing else to read")
        raise told.wrong("title", "is missing, and so is body: there is nothing to read")
    announcement = Announcement(
        id=identity,
        source=one_line(told.text("source")) or source,
        source_kind=told.one_of("source_kind", SourceKind) or SourceKind.FEED,
        title=title,
        body=body,
        link=told.link(),
        published=told.published(),
        area=area,
        said_kind=told.one_of("said_kind", Kind),
    )
    return announcement, told.remarks


def _record(name: str, number: int, line: str) -> dict[str, Any]:
    if len(line) > _LONGEST_LINE:
        raise RecordError(name, number, "line", f"is longer than {_LONGEST_LINE // 1024 // 1024} MiB")
    if not line.isascii() and any("\udc80" <= letter <= "\udcff" for letter in line):
        raise RecordError(name, number, "line", "is not UTF-8")
    try:
        told = json.loads(line, parse_constant=lambda _: None, parse_float=str)
    except (ValueError, RecursionError) as exc:
        why = "is nested too deep" if isinstance(exc, RecursionError) else f"is no JSON ({exc})"
        raise RecordError(name, number, "line", why) from exc
    if not isinstance(told, dict):
        raise RecordError(name, number, "line", f"is {_called(told)}; write one JSON object a line")
    return told


def _called(value: object) -> str:
    names = {list: "a list", dict: "an object", bool: "true or false", str: "text", type(None): "null"}
    return names.get(type(value), "a number")
