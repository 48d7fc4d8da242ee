"""Read and check the guidance content: Markdown and YAML files → `Guidance`. A slip names file, line and field.

Reads files below one folder and nothing else. The forms are told, for those who edit, in README.md beside
this file. Square brackets in a text cite a source by its key ("[psr-guid]"); a cited key must stand among
the file's (or the glossary entry's) own sources, so that no fact loses its address.

Cost: all shipped content takes about 0.1 s with libyaml.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from tracker.errors import GuidanceError
from tracker.guidance.entry import Entry, compose, head_of
from tracker.guidance.page import File, Page, stages, steps_and_notes
from tracker.guidance.templates import load_template
from tracker.knowledge import Guidance, Guide, Pathway, Term

FOLDER = Path(__file__).parent
_PATHWAY_ID = re.compile(r"[a-z]+(-[a-z0-9]+)+")
_GUIDE_ID = re.compile(r"guide:(G[1-9][0-9]*)")


def load_guidance(folder: Path = FOLDER) -> Guidance:
    """Read all content below `folder`: pathways/*.md, guides/*.md, glossary.yaml.

    Where there: notices.yaml and templates/*.md too.
    Raises GuidanceError for the first thing that is off: a file or field that is missing or unknown, a stage or
    step out of order, a nation or date that is none, a cited key without its source, a name that stands twice.
    """
    pathways = [load_pathway(path) for path in _files(folder, "pathways")]
    guides = [load_guide(path) for path in _files(folder, "guides")]
    known = {guide.id for guide in guides}
    return Guidance(
        pathways={pathway.id: pathway for pathway in pathways},
        terms=_load_terms(folder),
        guides={guide.id: guide for guide in guides},
        templates={one.id: one for one in (load_template(path, known) for path in _template_files(folder))},
    )


def load_pathway(path: Path) -> Pathway:
    """Read one file of pathways/; its name is the pathway's id. Raises GuidanceError."""
    page = Page.read(path)
    head = head_of(page)
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
    head = head_of(page)
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


def _entries(file: File) -> Iterator["Entry"]:
    node = compose(file, first=1, last=len(file.lines))
    if not isinstance(node, yaml.SequenceNode):
        raise file.wrong(1, "file", "must be a list, each entry beginning with '- term: '")
    for item in node.value:
        yield Entry.of(file, item, first=1)


def _term(entry: "Entry") -> Term:
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


def _template_files(folder: Path) -> list[Path]:
    # Content without templates is whole: they came later.
    return _files(folder, "templates") if (folder / "templates").exists() else []


def _files(folder: Path, name: str) -> list[Path]:
    # "G10" after "G9": by number where the name ends in one.
    paths = sorted(
        (folder / name).glob("*.md"), key=lambda path: (len(path.stem) if name == "guides" else 0, path.stem)
    )
    if not paths:
        raise GuidanceError(f"{folder.name}/{name}", 1, "folder", "holds no .md file")
    return paths
