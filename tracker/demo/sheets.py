"""Read the samples: text files that a person edits, without touching Python.

A sheet holds the announcements of one source. Lines before the first announcement are remarks. Each begins
with `=== name`; then come fields, a line each, then `---`, then the text as HTML, up to the next `===`:

    === small-sparks
    wave: 1
    published: -12 09:00
    title: Small Sparks: £300 to £2,000
    ---
    <p>Apply by noon on {day+11:long}.</p>

`wave` says when it appears; `published` is days from the day the demo was made, and the hour in London.
`author`, `summary` (a teaser), `query` (what the link carries behind "?") and `category` are optional. The same
name again in a later wave is an update: it takes the earlier one's place, and what it leaves out stays as
it was. Dates are written as `tracker/demo/days.py` says.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from tracker.demo.days import fill, moment_of
from tracker.errors import RecordError

FIELDS = ("wave", "published", "title", "author", "summary", "query", "category")
NAME = re.compile(r"[a-z0-9-]+")
PUBLISHED = re.compile(r"(?P<days>0|-\d+) (?P<hour>\d\d:\d\d)")


@dataclass(frozen=True, slots=True)
class Sample:
    """One announcement as its sheet has it, or, after `filled`, as it is served."""

    #: Unique in its sheet; the last part of its address.
    name: str
    #: From which wave on it is there; 1 is there from the start.
    wave: int
    #: Days from the day that the demo was made on (0 or less), and the hour in London, "09:00".
    published: tuple[int, str]
    title: str
    #: HTML with places for dates, or filled in.
    body: str
    author: str = ""
    summary: str = ""
    query: str = ""
    category: str = ""
    #: An update of an announcement of the same name in an earlier wave.
    update: bool = False

    def at(self, made_on: date) -> datetime:
        """Return when it was published, in London time."""
        days, hour = self.published
        return moment_of(made_on + timedelta(days=days), hour)

    def filled(self, *, made_on: date, site: str) -> "Sample":
        """Return it with its dates and addresses written out."""

        def written(text: str) -> str:
            return fill(text, made_on=made_on, site=site)

        return replace(self, title=written(self.title), body=written(self.body), summary=written(self.summary))


def read_sheet(path: Path) -> tuple[Sample, ...]:
    """Return the announcements of a sheet, in its order; raises RecordError for a line that cannot be used."""
    known: dict[str, Sample] = {}
    found = []
    for line, name, fields, body in _entries(path):
        sample = _sample(path, line, name, fields, body, earlier=known.get(name))
        known[name] = sample
        found.append(sample)
    return tuple(found)


def present(samples: Iterable[Sample], *, wave: int) -> tuple[Sample, ...]:
    """Return the samples that are there in a wave, each as its latest update has it, newest first."""
    latest: dict[str, Sample] = {}
    for sample in sorted(samples, key=lambda sample: sample.wave):
        if sample.wave <= wave:
            latest[sample.name] = sample
    return tuple(sorted(latest.values(), key=lambda sample: sample.published, reverse=True))


def _entries(path: Path) -> Iterator[tuple[int, str, dict[str, str], str]]:
    """Yield line, name, fields and text of each announcement in the sheet."""
    name, begun, fields, body, in_body = "", 0, dict[str, str](), list[str](), False
    for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if text.startswith("=== "):
            if name:
                yield begun, name, fields, "\n".join(body).strip()
            name, begun, fields, body, in_body = text[4:].strip(), number, {}, [], False
            if not NAME.fullmatch(name):
                raise RecordError(str(path), number, "name", f"{name!r} is not in small letters, digits and -")
        elif in_body:
            body.append(text)
        elif text == "---":
            in_body = True
        elif name:
            field, _, value = text.partition(": ")
            if field not in FIELDS or not value:
                raise RecordError(str(path), number, field, f"is none of {', '.join(FIELDS)} with a value")
            fields[field] = value.strip()
    if name:
        yield begun, name, fields, "\n".join(body).strip()


def _sample(
    path: Path, line: int, name: str, fields: Mapping[str, str], body: str, *, earlier: Sample | None
) -> Sample:
    if not body:
        raise RecordError(str(path), line, name, "has no text below a line of ---")
    wave = fields.get("wave", "")
    if not wave.isdecimal() or (earlier and int(wave) <= earlier.wave):
        raise RecordError(str(path), line, "wave", f"{wave!r} is no number above an earlier one of this name")
    if earlier is None:
        for field in ("title", "published"):
            if field not in fields:
                raise RecordError(str(path), line, field, "is missing")
        earlier = Sample(name=name, wave=0, published=(0, ""), title="", body="")
    return replace(
        earlier,
        wave=int(wave),
        published=_published(path, line, fields["published"]) if "published" in fields else earlier.published,
        title=fields.get("title", earlier.title),
        body=body,
        author=fields.get("author", earlier.author),
        summary=fields.get("summary", earlier.summary),
        query=fields.get("query", earlier.query),
        category=fields.get("category", earlier.category),
        update=earlier.wave > 0,
    )


def _published(path: Path, line: int, text: str) -> tuple[int, str]:
    told = PUBLISHED.fullmatch(text)
    if told is None:
        raise RecordError(str(path), line, "published", f"{text!r} is not as in -6 10:15, days and hour")
    return int(told["days"]), told["hour"]
