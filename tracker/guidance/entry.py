"""Read the YAML of a guidance file: fields with their lines, so that a slip names file, line and field.

YAML is only composed, never constructed: nodes keep their lines, and "NO" stays an abbreviation instead of
becoming False.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import yaml

from tracker.errors import GuidanceError
from tracker.guidance.page import File, Page
from tracker.knowledge import Reference
from tracker.terms import NATIONS

#: How much of a source was read: all, a part, or only somebody else's text about it.
DEPTHS = ("full", "excerpt", "2nd")

# libyaml is about ten times as fast; the pure loader reads the same where it is not built in.
_LOADER: type[yaml.SafeLoader] | type[yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def head_of(page: Page) -> "Entry":
    """Return the front matter of a Markdown file."""
    return Entry.of(page.file, compose(page.file, first=2, last=page.begins - 2), first=2)


def compose(file: File, *, first: int, last: int) -> yaml.Node | None:
    """Return the YAML of some lines of a file, as nodes that keep their lines. Raises GuidanceError."""
    try:
        node: yaml.Node | None = yaml.compose("\n".join(file.lines[first - 1 : last]), Loader=_LOADER)
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
        """Read a mapping; `first` is the line of the file on which its YAML begins. Raises GuidanceError."""
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
        """Return the line on which a field stands; of one that is missing, that on which the entry begins."""
        node = self.fields.get(name)
        return self.begins if node is None else self.first + node.start_mark.line

    def wrong(self, name: str, why: str) -> GuidanceError:
        """Return the error that says what is wrong with a field."""
        return self.file.wrong(self.line(name), name, why)

    def only(self, allowed: Sequence[str]) -> None:
        """Raise GuidanceError where a field has a name that is none."""
        for name in self.fields:
            if name not in allowed:
                raise self.wrong(name, f"is no field here; they are {', '.join(allowed)}")

    def text(self, name: str, *, required: bool = True) -> str:
        """Return the words of a field; "" where it is missing and need not be there."""
        node = self.fields.get(name)
        told = "" if node is None else self._scalar(name, node)
        if required and not told:
            raise self.wrong(name, "is missing" if node is None else "holds no words")
        return told

    def texts(self, name: str, *, required: bool = False) -> tuple[str, ...]:
        """Return a list of words."""
        node = self.fields.get(name)
        if node is not None and not isinstance(node, yaml.SequenceNode):
            raise self.wrong(name, "must be a list, as [one, two]")
        told = tuple(self._scalar(name, item) for item in node.value) if node is not None else ()
        if required and not told:
            raise self.wrong(name, "is missing" if node is None else "is an empty list")
        if not all(told):
            raise self.wrong(name, "holds an empty entry")
        return told

    def cited(self, name: str, references: Sequence[Reference], *, required: bool = True) -> str:
        """Return the words of a field, whose sources in square brackets must be known."""
        told = self.text(name, required=required)
        self.file.check_citations(told, references, line=self.line(name), field=name)
        return told

    def nations(self, *, required: bool) -> tuple[str, ...]:
        """Return a list of nations."""
        told = self.texts("nations", required=required)
        for nation in told:
            if nation not in NATIONS:
                raise self.wrong("nations", f"{nation!r} is none of {', '.join(NATIONS)}")
        return told

    def day(self, name: str) -> date:
        """Return a date."""
        told = self.text(name)
        try:
            return date.fromisoformat(told)
        except ValueError as exc:
            raise self.wrong(name, f"{told!r} is no date; write it as 2026-11-23") from exc

    def entries(self, name: str, form: str) -> tuple["Entry", ...]:
        """Return a list of mappings, () where it is missing; `form` says how one looks. Raises GuidanceError."""
        node = self.fields.get(name)
        if node is None:
            return ()
        if not isinstance(node, yaml.SequenceNode):
            raise self.wrong(name, f"must be a list, {form}")
        return tuple(Entry.of(self.file, item, first=self.first) for item in node.value)

    def references(self) -> tuple[Reference, ...]:
        """Return the sources of the entry."""
        told = tuple(map(_reference, self.entries("sources", "each entry with key and url")))
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
    entry.only(("key", "url", "title", "read", "depth", "dated"))
    key, url, depth = entry.text("key"), entry.text("url"), entry.text("depth", required=False)
    if not _KEY.fullmatch(key):
        raise entry.wrong("key", f"{key!r} must be lower-case letters, digits and hyphens")
    if not re.fullmatch(r"https?://[^\s/]+\S*", url):
        raise entry.wrong("url", f"{url!r} is no web address")
    if depth and depth not in DEPTHS:
        raise entry.wrong("depth", f"{depth!r} is none of {', '.join(DEPTHS)}")
    return Reference(
        key=key,
        url=url,
        title=entry.text("title", required=False),
        read=entry.day("read") if "read" in entry.fields else None,
        depth=depth,
        dated=entry.text("dated", required=False),
    )
