"""Read and check the guidance content: Markdown and YAML files → `Guidance`. A slip names file, line and field.

Reads files below one folder and nothing else. The forms are told, for those who edit, in README.md beside
this file. Square brackets in a text cite a source by its key ("[psr-guid]"); a cited key must stand among
the file's (or the glossary entry's) own sources, so that no fact loses its address.

Cost: all shipped content takes about 0.1 s with libyaml. YAML is only composed, never constructed: nodes
keep their lines, and "NO" stays an abbreviation instead of becoming False.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml

from tracker.errors import GuidanceError
from tracker.guidance.hearing import load_hearing
from tracker.guidance.page import File, Page, stages, steps_and_notes
from tracker.knowledge import Guidance, Guide, Pathway, Reference, Term
from tracker.terms import NATIONS

FOLDER = Path(__file__).parent
#: How much of a source was read: all, a part, or only somebody else's text about it.
DEPTHS = ("full", "excerpt", "2nd")

# libyaml is about ten times as fast; the pure loader reads the same where it is not built in.
_LOADER: type[yaml.SafeLoader] | type[yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_PATHWAY_ID = re.compile(r"[a-z]+(-[a-z0-9]+)+")
_GUIDE_ID = re.compile(r"guide:(G[1-9][0-9]*)")
_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def load_guidance(folder: Path = FOLDER) -> Guidance:
    """Read all content below `folder`: pathways/*.md, guides/*.md, glossary.yaml and, where there, notices.yaml.

    Raises GuidanceError for the first thing that is off: a file or field that is missing or unknown, a stage or
    step out of order, a nation or date that is none, a cited key without its source, a name that stands twice.
    """
    pathways = [load_pathway(path) for path in _files(folder, "pathways")]
    guides = [load_guide(path) for path in _files(folder, "guides")]
    return Guidance(
        pathways={pathway.id: pathway for pathway in pathways},
        terms=_load_terms(folder),
        guides={guide.id: guide for guide in guides},
        hearing=load_hearing(),
    )


def load_pathway(path: Path) -> Pathway:
    """Read one file of pathways/; its name is the pathway's id. Raises GuidanceError."""
    page = Page.read(path)
    head = _head(page)
    allowed = (
        "id",
        "title",
        "nations",
        "words",
        "checked",
        "who",
        "buys",
        "law",
        "size",
        "notes",
        "needs",
        "sources",
    )
    head.only(allowed)
    ident = head.text("id")
    if not _PATHWAY_ID.fullmatch(ident) or ident != path.stem:
        raise head.wrong("id", f"is {ident!r}; it must be the file's name, here {path.stem!r}")
    references = head.references()
    facts = {name: head.cited(name, references) for name in ("who", "buys", "law", "size")}
    return Pathway(
        id=ident,
        title=head.text("title"),
        nations=head.nations(required=True),
        stages=tuple(stages(page, references)),
        words=head.texts("words", required=True),
        checked=head.day("checked"),
        references=references,
        notes=head.cited("notes", references, required=False),
        needs=head.texts("needs"),
        **facts,
    )


def load_guide(path: Path) -> Guide:
    """Read one file of guides/: G1.md is "guide:G1". Raises GuidanceError."""
    page = Page.read(path)
    head = _head(page)
    head.only(("id", "title", "purpose", "words", "checked", "sources"))
    ident = head.text("id")
    named = _GUIDE_ID.fullmatch(ident)
    if named is None or named[1] != path.stem:
        raise head.wrong("id", f"is {ident!r}; in this file it must be 'guide:{path.stem}'")
    references = head.references()
    steps, notes = steps_and_notes(page, references)
    return Guide(
        id=ident,
        title=head.text("title"),
        purpose=head.cited("purpose", references),
        steps=steps,
        words=head.texts("words", required=True),
        checked=head.day("checked"),
        references=references,
        notes=notes,
    )


def _load_terms(folder: Path) -> dict[str, Term]:
    paths = [folder / "glossary.yaml", folder / "notices.yaml"]
    if not paths[1].exists():
        paths.pop()  # the notices may stand in the glossary
    terms: dict[str, Term] = {}
    seen: dict[str, str] = {}
    for path in paths:
        for entry in _entries(File.read(path)):
            term = _term(entry)
            # "Link worker" and "link worker" would be one term to whoever asks.
            if term.name.casefold() in seen:
                raise entry.wrong("term", f"{term.name!r} stands twice, first in {seen[term.name.casefold()]}")
            seen[term.name.casefold()] = f"{path.name}, line {entry.line('term')}"
            terms[term.name] = term
    return terms


def _entries(file: File) -> Iterator["_Entry"]:
    node = _compose(file, first=1, last=len(file.lines))
    if not isinstance(node, yaml.SequenceNode):
        raise file.wrong(1, "file", "must be a list, each entry beginning with '- term: '")
    for item in node.value:
        yield _Entry.of(file, item, first=1)


def _term(entry: "_Entry") -> Term:
    entry.only(("term", "meaning", "also", "nations", "you_say", "do", "sources"))
    references = entry.references()
    return Term(
        name=entry.text("term"),
        meaning=entry.cited("meaning", references),
        also=entry.texts("also"),
        nations=entry.nations(required=False),
        you_say=entry.cited("you_say", references, required=False),
        do=entry.cited("do", references, required=False),
        references=references,
    )


def _files(folder: Path, name: str) -> list[Path]:
    # "G10" after "G9": by number where the name ends in one.
    paths = sorted(
        (folder / name).glob("*.md"), key=lambda path: (len(path.stem) if name == "guides" else 0, path.stem)
    )
    if not paths:
        raise GuidanceError(f"{folder.name}/{name}", 1, "folder", "holds no .md file")
    return paths


def _head(page: Page) -> "_Entry":
    return _Entry.of(page.file, _compose(page.file, first=2, last=page.begins - 2), first=2)


def _compose(file: File, *, first: int, last: int) -> yaml.Node | None:
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
class _Entry:
    """A mapping of one YAML file: fields by name, each with its line."""

    file: File
    fields: dict[str, yaml.Node]
    #: The line of the file on which the YAML begins, and the one on which this entry does.
    first: int
    begins: int

    @classmethod
    def of(cls, file: File, node: yaml.Node | None, *, first: int) -> "_Entry":
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

    def references(self) -> tuple[Reference, ...]:
        node = self.fields.get("sources")
        if node is None:
            return ()
        if not isinstance(node, yaml.SequenceNode):
            raise self.wrong("sources", "must be a list, each entry with key and url")
        told = tuple(_reference(_Entry.of(self.file, item, first=self.first)) for item in node.value)
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


def _reference(entry: _Entry) -> Reference:
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
