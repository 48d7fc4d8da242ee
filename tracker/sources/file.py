"""Read announcements from JSON lines: a file of the operator, or what another program pipes in.

One object a line with the codebook's fields: id, source, source_kind, title, body, link, published; others
are ignored. A line that cannot be used is named by its number and its field, and the others go on.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

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


def announcements_of(
    name: str, lines: Iterable[str], *, area: Area | None = None, source: str = ""
) -> Iterator[Announcement | RecordError]:
    """Give an announcement, or what is wrong, for each line that is not blank, as the lines come.

    `name` is what errors call the file; `source` and `area` stand in where a record names none. Text that was
    read with errors="surrogateescape" gives an error for the lines that are no UTF-8.
    """
    for number, line in enumerate(lines, start=1):
        line = line.removeprefix("\ufeff").strip() if number == 1 else line.strip()
        if not line:
            continue
        try:
            yield _announcement(name, number, line, area=area, source=source)
        except RecordError as exc:
            yield exc


def read_records(
    path_name: str, lines: Iterable[str], *, on_error: Callable[[RecordError], None]
) -> Iterator[Announcement]:
    """Give the announcements of JSON lines as they come; `on_error` is told of each line that is none."""
    for told in announcements_of(path_name, lines):
        if isinstance(told, RecordError):
            on_error(told)
        else:
            yield told


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
        elif told.line == len(lines) and tail:
            cut = hashlib.sha256(tail.encode("utf-8", "surrogateescape")).hexdigest()[:16]
            if cut == unfinished:
                problems.append(f"{told}; the line has no end, and nobody goes on writing it")
        else:
            problems.append(str(told))
    if problems and not found:
        mend = "write one announcement a line, as a JSON object"
        raise ParseError(source.name, f"no line can be read; the first: {problems[0]}", mend=mend)
    return Lines(tuple(found), tuple(problems), cut)


def _announcement(name: str, number: int, line: str, *, area: Area | None, source: str) -> Announcement:
    record = _record(name, number, line)

    def text(field: str, *, default: str = "") -> str:
        value = record.get(field)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        if value is not None and not isinstance(value, str):
            raise RecordError(name, number, field, f"is {_called(value)} where text is needed")
        return tidy(value) if value else default

    identity = text("id").strip()
    if not identity:
        raise RecordError(name, number, "id", "is missing; give each announcement its own")
    title, body = one_line(text("title")), text("body")
    if not title and not body.strip():
        raise RecordError(name, number, "title", "is missing, and so is body: there is nothing to read")
    link = text("link").strip()
    if link and not openable(link):
        raise RecordError(name, number, "link", f"{link[:100]!r} is no http or https address")
    kind = text("source_kind", default=SourceKind.FEED).strip().lower()
    if kind not in list(SourceKind):
        raise RecordError(name, number, "source_kind", f"{kind[:40]!r} is not one of {', '.join(SourceKind)}")
    said_kind = text("said_kind").strip().lower()
    if said_kind and said_kind not in list(Kind):
        raise RecordError(name, number, "said_kind", f"{said_kind[:40]!r} is not one of {', '.join(Kind)}")
    return Announcement(
        id=identity,
        source=one_line(text("source")) or source,
        source_kind=SourceKind(kind),
        title=title,
        body=body,
        link=link,
        published=_published(name, number, text("published").strip()),
        area=area,
        said_kind=Kind(said_kind) if said_kind else None,
    )


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


def _published(name: str, number: int, words: str) -> Moment | None:
    if not words:
        return None
    try:
        return moment(words)
    except (ValueError, OverflowError) as exc:
        told = published_at(words)
        if told is None:
            raise RecordError(name, number, "published", f"{words[:60]!r} is no ISO 8601 date") from exc
        return told


def _called(value: object) -> str:
    names = {list: "a list", dict: "an object", bool: "true or false", str: "text", type(None): "null"}
    return names.get(type(value), "a number")
