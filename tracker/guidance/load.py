"""Read and check the guidance content: Markdown and YAML files → `Guidance`. A slip names file, line and field.

Reads files below one folder and nothing else. The forms are told, for those who edit, in README.md beside
this file. Square brackets in a text cite a source by its key ("[psr-guid]"); a cited key must stand among
the file's (or the glossary entry's) own sources, so that no fact loses its address.

Cost: all shipped content takes about 0.1 s with libyaml.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from tracker.errors import GuidanceError
from tracker.guidance.details import load_details
from tracker.guidance.entry import Entry, entries, front
from tracker.guidance.hearing import load_hearing
from tracker.guidance.page import File, Page, stages, steps_and_notes
from tracker.guidance.templates import load_template
from tracker.knowledge import Dated, Dates, Guidance, Guide, Pathway, Term

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
        hearing=load_hearing(),
        templates={one.id: one for one in (load_template(path, known) for path in _template_files(folder))},
    )


def load_pathway(path: Path) -> Pathway:
    """Read one file of pathways/; its name is the pathway's id. Raises GuidanceError."""
    page = Page.read(path)
    head = front(page)
    allowed = (
        "id",
        "title",
        "nations",
        "words",
        "checked",
        "review",
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
        review=head.day_or_none("review"),
        references=references,
        notes=head.cited("notes", references, required=False),
        needs=head.texts("needs"),
        **facts,
    )


def load_guide(path: Path) -> Guide:
    """Read one file of guides/: G1.md is "guide:G1". Raises GuidanceError."""
    page = Page.read(path)
    head = front(page)
    head.only(("id", "title", "purpose", "words", "details", "checked", "review", "sources"))
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
        review=head.day_or_none("review"),
        references=references,
        notes=notes,
        details=load_details(head, notes),
    )


def load_dates(folder: Path = FOLDER) -> tuple[Dated, ...]:
    """Return every date on which content was checked or read, or is to be looked at, in the order of the files.

    Raises GuidanceError. What `load_guidance` refuses may be refused here only in part: load that first.
    """
    found: list[Dated] = []
    for kind, name in ((Dates.PATHWAY, "pathways"), (Dates.GUIDE, "guides")):
        for path in _files(folder, name):
            entry = front(Page.read(path))
            found += [entry.dated(kind, "checked", entry.text("id")), *_dates(entry, entry.text("id"))]
    for path in _term_files(folder):
        for entry in entries(File.read(path)):
            found += _dates(entry, entry.text("term"))
    return tuple(found)


def _dates(entry: Entry, name: str) -> Iterator[Dated]:
    if "review" in entry.fields:
        yield entry.dated(Dates.CHANGE, "review", name)
    for source in entry.sources():
        key, url = source.text("key"), source.text("url")
        yield source.dated(Dates.SOURCE, "read", key, url=url)
        if "review" in source.fields:
            yield source.dated(Dates.CHANGE, "review", key, url=url)


def _term_files(folder: Path) -> list[Path]:
    paths = [folder / "glossary.yaml", folder / "notices.yaml"]
    return paths if paths[1].exists() else paths[:1]  # the notices may stand in the glossary


def _load_terms(folder: Path) -> dict[str, Term]:
    terms: dict[str, Term] = {}
    seen: dict[str, str] = {}
    leads: list[tuple[Entry, str]] = []
    for path in _term_files(folder):
        for entry in entries(File.read(path)):
            term = _term(entry)
            # "Link worker" and "link worker" would be one term to whoever asks.
            if term.name.casefold() in seen:
                raise entry.wrong("term", f"{term.name!r} stands twice, first in {seen[term.name.casefold()]}")
            seen[term.name.casefold()] = f"{path.name}, line {entry.line('term')}"
            terms[term.name] = term
            leads += [(entry, name) for name in term.like]
    for entry, name in leads:
        if name not in terms:
            raise entry.wrong("like", f"{name!r} is the name of no word here")
    return terms


def _term(entry: Entry) -> Term:
    entry.only(("term", "meaning", "also", "nations", "you_say", "do", "like", "review", "sources"))
    references = entry.references()
    return Term(
        name=entry.text("term"),
        meaning=entry.cited("meaning", references),
        also=entry.texts("also"),
        nations=entry.nations(required=False),
        you_say=entry.cited("you_say", references, required=False),
        do=entry.cited("do", references, required=False),
        like=entry.texts("like"),
        references=references,
        review=entry.day_or_none("review"),
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
