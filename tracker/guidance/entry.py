"""The YAML of the guidance: a mapping's fields with their lines, lists of such mappings, sources and dates.

YAML is only composed, never constructed: nodes keep their lines, and "NO" stays an abbreviation instead of
becoming False. A slip is a GuidanceError that names file, line and field.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import yaml

from tracker.errors import GuidanceError
from tracker.guidance.page import File, Page
from tracker.knowledge import Dated, Dates, Reference
from tracker.terms import NATIONS

#: How much of a source was read: all, a part, or only somebody else's text about it.
DEPTHS = ("full", "excerpt", "2nd")

# libyaml is about ten times as fast; the pure loader reads the same where it is not built in.
LOADER: type[yaml.SafeLoader] | type[yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def entries(file: File) -> Iterator["Entry"]:
    """Yield the entries of a file that is a list of them."""
    node = _compose(file, first=1, last=len(file.lines))
    if not isinstance(node, yaml.SequenceNode):
        raise file.wrong(1, "file", "must be a list, each entry beginning with '- '")
    for item in node.value:
        yield Entry.of(file, item, first=1)


def front(page: Page) -> "Entry":
    """Return the fields between the two lines --- of a Markdown file."""
    return Entry.of(page.file, _compose(page.file, first=2, last=page.begins - 2), first=2)


def _compose(file: File, *, first: int, last: int) -> yaml.Node | None:
    try:
        node: yaml.Node | None = yaml.compose("\n".join(file.lines[first - 1 : last]), Loader=LOADER)
    except yaml.MarkedYAMLError as exc:
        mark = exc.problem_mark or exc.context_mark
        line = first + (mark.line if mark else 0)
        why = f"YAML: {exc.problem or exc.context}; put a text that holds ': ' or ' #' in double quotes"
        raise file.wrong(line, "file", why) from exc
    except yaml.YAMLError as exc:
        raise file.wrong(first, "file", f"YAML: {exc}") from exc
    return node


@dataclass(frozen=True, slots=True)
class Entry:
    """A mapping of one YAML file: fields by name, each with its line."""

    file: File
    fields: dict[str, yaml.Node]
    #: The line of the file on which the YAML begins, and the one on which this entry does.
    first: int
    begins: int

    @classmethod
    def of(cls, file: File, node: yaml.Node | None, *, first: int) -> "Entry":
        line = first + (node.start_mark.line if node else 0)
        if not isinstance(node, yaml.MappingNode):
            raise file.wrong(line, "entry", "must be lines of the form 'field: text'")
        fields: dict[str, yaml.Node] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise file.wrong(first + key.start_mark.line, "entry", "has a list where a field's name belongs")
            if key.value in fields:
                raise file.wrong(first + key.start_mark.line, key.value, "stands twice")
            fields[key.value] = value
        return cls(file, fields, first, line)

    def line(self, name: str) -> int:
        node = self.fields.get(name)
        return self.begins if node is None else self.first + node.start_mark.line

    def wrong(self, name: str, why: str) -> GuidanceError:
        return self.file.wrong(self.line(name), name, why)

    def only(self, allowed: Sequence[str]) -> None:
        for name in self.fields:
            if name not in allowed:
                raise self.wrong(name, f"is no field here; they are {', '.join(allowed)}")

    def text(self, name: str, *, required: bool = True) -> str:
        node = self.fields.get(name)
        told = "" if node is None else self._scalar(name, node)
        if required and not told:
            raise self.wrong(name, "is missing" if node is None else "holds no words")
        return told

    def texts(self, name: str, *, required: bool = False) -> tuple[str, ...]:
        node = self.fields.get(name)
        if node is not None and not isinstance(node, yaml.SequenceNode):
            raise self.wrong(name, "must be a list, as [one, two]")
        told = tuple(self._scalar(name, item) for item in node.value) if node is not None else ()
        if required and not told:
            raise self.wrong(name, "is missing" if node is None else "is an empty list")
        if not all(told):
            raise self.wrong(name, "holds an empty entry")
        return told

    def address(self, name: str) -> str:
        told = self.text(name)
        if not re.fullmatch(r"https?://[^\s/]+\S*", told):
            raise self.wrong(name, f"{told!r} is no web address")
        return told

    def cited(self, name: str, references: Sequence[Reference], *, required: bool = True) -> str:
        told = self.text(name, required=required)
        self.file.check_citations(told, references, line=self.line(name), field=name)
        return told

    def nations(self, *, required: bool) -> tuple[str, ...]:
        told = self.texts("nations", required=required)
        for nation in told:
            if nation not in NATIONS:
                raise self.wrong("nations", f"{nation!r} is none of {', '.join(NATIONS)}")
        return told

    def day(self, name: str) -> date:
        told = self.text(name)
        try:
            return date.fromisoformat(told)
        except ValueError as exc:
            raise self.wrong(name, f"{told!r} is no date; write it as 2026-11-23") from exc

    def day_or_none(self, name: str) -> date | None:
        """Return a date that may be left out."""
        return self.day(name) if name in self.fields else None

    def dated(self, kind: Dates, field: str, name: str, *, url: str = "") -> Dated:
        """Return a date of this entry with its place; where it is left out, without a day."""
        return Dated(kind, name, self.day_or_none(field), field, self.file.name, self.line(field), url)

    def entries(self, name: str, form: str) -> tuple["Entry", ...]:
        """Return a list of mappings, () where it is missing; `form` says how one looks. Raises GuidanceError."""
        node = self.fields.get(name)
        if node is None:
            return ()
        if not isinstance(node, yaml.SequenceNode):
            raise self.wrong(name, f"must be a list, {form}")
        return tuple(Entry.of(self.file, item, first=self.first) for item in node.value)

    def sources(self) -> tuple["Entry", ...]:
        """Return the entries of its sources."""
        return self.entries("sources", "each entry with key and url")

    def references(self) -> tuple[Reference, ...]:
        told = tuple(map(_reference, self.sources()))
        for at, reference in enumerate(told):
            if reference.key in (earlier.key for earlier in told[:at]):
                raise self.wrong("sources", f"the key {reference.key!r} stands twice")
        return told

    def _scalar(self, name: str, node: yaml.Node) -> str:
        if not isinstance(node, yaml.ScalarNode):
            raise self.file.wrong(self.first + node.start_mark.line, name, "must be a text")
        end = node.end_mark
        at = self.first + end.line
        # In YAML " #" begins a comment: words of a text would be lost without a sound.
        if not node.style and self.file.lines[at - 1][end.column :].lstrip().startswith("#"):
            raise self.file.wrong(at, name, "what stands after ' #' would be lost; put the text in double quotes")
        return str(node.value).strip()


def _reference(entry: Entry) -> Reference:
    entry.only(("key", "url", "title", "read", "review", "depth", "dated"))
    key, url, depth = entry.text("key"), entry.address("url"), entry.text("depth", required=False)
    if not _KEY.fullmatch(key):
        raise entry.wrong("key", f"{key!r} must be lower-case letters, digits and hyphens")
    if depth and depth not in DEPTHS:
        raise entry.wrong("depth", f"{depth!r} is none of {', '.join(DEPTHS)}")
    return Reference(
        key=key,
        url=url,
        title=entry.text("title", required=False),
        read=entry.day_or_none("read"),
        review=entry.day_or_none("review"),
        depth=depth,
        dated=entry.text("dated", required=False),
    )
