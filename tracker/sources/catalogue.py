"""Read feeds.yaml into sources; every fault is named with its line, its field and the mend.

One broken entry costs that entry only, even where it breaks the YAML itself: then the list is cut at its
entries and each is read alone. The file is the operator's and never written. Only plain text is taken from
it (no objects, no aliases), so a file from elsewhere can do no harm. What an entry may hold: `entry.py`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tracker.errors import CatalogueError, FileError
from tracker.model import Source, SourceType
from tracker.sources.entry import Fault, Written, read_entry, unknown
from tracker.sources.links import canonical

#: 10,000 sources fit; a larger file is none of ours.
LARGEST_BYTES = 4 * 1024 * 1024

#: How much of a file tells whether it is a text at all.
LOOKED_AT = 4_096

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
#: The first line of an entry, as nearly everybody writes it.
_NAMED = re.compile(r"\s*-\s+name\s*:")
_NULL = "tag:yaml.org,2002:null"

#: One entry, read: a source where it can be used, and all that is wrong with it.
Read = tuple[Source | None, list[Fault]]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What feeds.yaml holds: the sources that can be used, and what is wrong with the rest."""

    sources: tuple[Source, ...]
    problems: tuple[CatalogueError, ...]
    #: How many entries cannot be used; one may have several problems, and one that is used may have some, too.
    rejected: int = 0


def load_catalogue(path: Path) -> Catalogue:
    """Read `path`; faults of entries are returned, not raised.

    Raises FileError if the file cannot be read at all.
    """
    text, slips = _text(path)
    found: dict[str, Source] = {}
    at: dict[str, Source] = {}
    problems: list[CatalogueError] = []
    rejected = 0
    for told in (*slips, *_entries(path, text)):
        if isinstance(told, Fault):
            problems.append(CatalogueError(str(path), told.line, told.field, told.why, told.mend))
            continue
        source, faults = told
        problems += [CatalogueError(str(path), each.line, each.field, each.why, each.mend) for each in faults]
        rejected += 1
        if source is None:
            continue
        if (twin := found.get(source.name.casefold())) is not None:
            why = f"{source.name!r} is taken by the entry of line {twin.line}"
            problems.append(CatalogueError(str(path), source.line, "name", why, "give it a name of its own"))
            continue
        address = source.url if source.kind is SourceType.FILE else canonical(source.url)
        if (twin := at.get(address)) is not None:
            why = f"the entry of line {twin.line} ({twin.name!r}) has the same address"
            problems.append(CatalogueError(str(path), source.line, "url", why, "keep one of the two"))
            continue
        rejected -= 1
        at[address] = source
        found[source.name.casefold()] = source
    return Catalogue(tuple(found.values()), tuple(sorted(problems, key=lambda each: each.line)), rejected)


def _text(path: Path) -> tuple[str, list[Fault]]:
    """Return the file's text; letters that are no UTF-8 are read as Windows has them, and that is told."""
    try:
        body = path.read_bytes()
    except FileNotFoundError as exc:
        raise FileError(f"{path} is not there; name another with --feeds, or write it") from exc
    except OSError as exc:
        raise FileError(f"{path} cannot be read ({exc.strerror or exc}); make it a readable file") from exc
    if len(body) > LARGEST_BYTES:
        raise FileError(f"{path} is larger than {LARGEST_BYTES // 1024 // 1024} MiB; name a list of sources")
    try:
        return body.decode("utf-8-sig"), []
    except UnicodeDecodeError as exc:
        if b"\0" in body[:LOOKED_AT]:
            raise FileError(f"{path}: is no text in UTF-8; save it as UTF-8") from exc
        line = body[: exc.start].count(b"\n") + 1
        told = Fault(line, "file", "is not UTF-8; such letters were read as Windows has them", "save it as UTF-8")
        return body.decode("cp1252", "replace"), [told]


def _entries(path: Path, text: str) -> Iterator[Fault | Read]:
    """Give each entry of the list, as a source or as what is wrong with it."""
    try:
        root = _compose(text)
    except _NoYAMLError as exc:
        yield from _entries_alone(path, text, exc.fault)
        return
    if root is None or root.value is None:
        yield Fault(1, "sources", "the file is empty", "write `sources:` and a list of entries")
        return
    if not isinstance(root.value, dict):
        yield Fault(root.line, "sources", "the file is no mapping", "begin it with `sources:`")
        return
    yield from (unknown(line, name, ("sources",)) for name, line in root.keys if name != "sources")
    for line in [line for name, line in root.keys if name == "sources"][1:]:
        yield Fault(line, "sources", "stands a second time, and this list is not read", "join it to the first")
    listed = root.value.get("sources")
    if listed is None:
        yield Fault(root.line, "sources", "is missing", "begin the list with `sources:`")
    elif not listed.value:
        yield Fault(listed.line, "sources", "lists nothing", "add an entry; the head of the file shows one")
    elif isinstance(listed.value, list):
        yield from (read_entry(each, folder=path.parent) for each in listed.value)
    else:
        yield Fault(listed.line, "sources", "is no list", "write each entry as `- name: …`")


class _NoYAMLError(Exception):
    """A text cannot be read as YAML."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.why)
        self.fault = fault


def _compose(text: str, *, shift: int = 0) -> Written | None:
    """Read YAML into plain text with its lines, of which nothing is built.

    `shift` is the number of lines that stand before `text` in the file. Raises _NoYAMLError.
    """
    try:
        if "*" in text:
            _refuse_aliases(text, shift=shift)
        root = yaml.compose(text, Loader=_LOADER)
        return None if root is None else _written(root, shift=shift)
    except yaml.MarkedYAMLError as exc:
        # An open quote is noticed at the end of the text; its beginning is what one must look at.
        opened = exc.context_mark if "quoted scalar" in (exc.context or "") else None
        mark = opened or exc.problem_mark or exc.context_mark
        why = f"is no YAML: {exc.problem or exc.context or 'cannot be read'}"
        mend = "check quotes and indents, and put quotes around text with a colon in it"
        raise _NoYAMLError(Fault((mark.line if mark else 0) + 1 + shift, "entry", why, mend)) from exc
    except (yaml.YAMLError, RecursionError, ValueError) as exc:
        why = f"is no YAML: {' '.join(str(exc).split())[:120]}"
        raise _NoYAMLError(Fault(1 + shift, "entry", why, "write plain text")) from exc


def _refuse_aliases(text: str, *, shift: int) -> None:
    for event in yaml.parse(text, Loader=_LOADER):
        if isinstance(event, yaml.AliasEvent):
            why = f"*{event.anchor} is an alias"
            raise _NoYAMLError(Fault(_line(event) + shift, "entry", why, "write the value out"))


def _written(node: yaml.Node, *, shift: int) -> Written:
    line = _line(node) + shift
    if isinstance(node, yaml.SequenceNode):
        return Written(line, [_written(each, shift=shift) for each in node.value])
    if not isinstance(node, yaml.MappingNode):
        return Written(line, None if node.tag == _NULL else str(node.value))
    keys = tuple((str(key.value), _line(key) + shift) for key, _ in node.value)
    fields: dict[str, Written] = {}
    for (name, _), (_, value) in zip(keys, node.value, strict=True):
        fields.setdefault(name, _written(value, shift=shift))
    return Written(line, fields, keys)


def _line(marked: Any) -> int:
    """Return the line, from 1, at which a node or an event begins."""
    return int(marked.start_mark.line) + 1


def _entries_alone(path: Path, text: str, whole: Fault) -> Iterator[Fault | Read]:
    """Cut a list that is no YAML at its entries, however far each is put in, and read each alone."""
    lines = text.split("\n")
    start = next((at for at, line in enumerate(lines) if re.match(r"sources\s*:\s*(#.*)?$", line)), None)
    dashes = [
        at for at, line in enumerate(lines) if start is not None and at > start and re.match(r"\s*-(\s|$)", line)
    ]
    if not dashes:
        yield whole
        return
    indent = lines[dashes[0]].index("-")
    begins = [at for at in dashes if lines[at].index("-") == indent or _NAMED.match(lines[at])]
    blamed = False
    for at, end in zip(begins, [*begins[1:], len(lines)], strict=True):
        # The dash becomes a space: what is left is the entry's own mapping, on its own lines.
        entry = "\n".join([lines[at].replace("-", " ", 1), *lines[at + 1 : end]])
        try:
            node = _compose(entry, shift=at)
        except _NoYAMLError as exc:
            blamed = True
            yield None, [exc.fault]
            continue
        if node is not None:
            yield read_entry(node, folder=path.parent)
    if not blamed:  # each entry can be read alone, so only their places are wrong
        yield whole
