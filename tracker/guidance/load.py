"""Read and check the guidance content: Markdown and YAML files → `Guidance`. A slip names file, line and field.

One file with a slip is left out, and all others are read: an answer less is better than none.

Reads files below one folder and nothing else. The forms are told, for those who edit, in README.md beside
this file. Square brackets in a text cite a source by its key ("[psr-guid]"); a cited key must stand among
the file's (or the glossary entry's) own sources, so that no fact loses its address.

Cost: all shipped content takes about 0.1 s with libyaml.
"""

import functools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from tracker.errors import GuidanceError
from tracker.guidance.asked import load_examples, load_weights
from tracker.guidance.built_in_hearing import BUILT_IN
from tracker.guidance.details import load_details
from tracker.guidance.entry import Entry, entries, front
from tracker.guidance.hearing import WEIGHTS, load_hearing, salvaged
from tracker.guidance.help_lines import help_line_dates, load_help_lines
from tracker.guidance.page import File, Page, stages, steps_and_notes
from tracker.guidance.templates import load_template
from tracker.knowledge import Dated, Dates, Guidance, Guide, Pathway, Term, Weights

FOLDER = Path(__file__).parent

_T = TypeVar("_T")

_PATHWAY_ID = re.compile(r"[a-z]+(-[a-z0-9]+)+")
_GUIDE_ID = re.compile(r"guide:(G[1-9][0-9]*)")


@dataclass(frozen=True, slots=True)
class Loaded:
    """All content that could be read, and what is off with the files that were left out."""

    guidance: Guidance
    problems: tuple[GuidanceError, ...]


def load_guidance(folder: Path = FOLDER) -> Guidance:
    """Read all content below `folder`: pathways/*.md, guides/*.md, glossary.yaml, help_lines.yaml.

    Where there: notices.yaml and templates/*.md too.
    Raises GuidanceError for the first thing that is off: a file or field that is missing or unknown, a stage or
    step out of order, a nation or date that is none, a cited key without its source, a name that stands twice.
    """
    loaded = load_what_there_is(folder)
    if loaded.problems:
        raise loaded.problems[0]
    return loaded.guidance


def load_what_there_is(folder: Path = FOLDER, weights: Path = WEIGHTS) -> Loaded:
    """Read the same, leaving out each file that something is off with. Raises nothing.

    Where the weights are spoilt, distress is heard by those that are left, or by built-in words; without help
    lines the two that are built in are shown.
    """
    problems: list[GuidanceError] = []

    def tried(load: Callable[[], _T], otherwise: _T) -> _T:
        try:
            return load()
        except GuidanceError as exc:
            problems.append(exc)
            return otherwise

    def all_of(load: Callable[[Path], _T], files: Callable[[], list[Path]]) -> list[_T]:
        none: list[Path] = []
        read = (tried(functools.partial(load, path), None) for path in tried(files, none))
        return [one for one in read if one is not None]

    pathways = all_of(load_pathway, functools.partial(_files, folder, "pathways"))
    guides = all_of(load_guide, functools.partial(_files, folder, "guides"))
    # A guide that is left out is a guide still: a template that goes with it is no less of use.
    known = {f"guide:{path.stem}" for path in (folder / "guides").glob("*.md")}
    terms = _Terms()
    for path in _term_files(folder):
        tried(functools.partial(terms.read, path), None)
    if not problems:
        tried(terms.check_leads, None)
    return Loaded(
        Guidance(
            pathways={pathway.id: pathway for pathway in pathways},
            terms=terms.leading_home(),
            guides={guide.id: guide for guide in guides},
            hearing=tried(functools.partial(load_hearing, weights), None) or salvaged(weights) or BUILT_IN,
            templates={
                one.id: one
                for one in all_of(
                    functools.partial(load_template, guides=known), functools.partial(_template_files, folder)
                )
            },
            help_lines=tried(functools.partial(load_help_lines, folder), ()),
            left_out=frozenset(known - {guide.id for guide in guides}),
            asked=tried(load_weights, Weights({}, 0.0)),
            examples=tried(load_examples, ()),
        ),
        tuple(problems),
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
    return (*found, *help_line_dates(folder))


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


class _Terms:
    """The words of all files that could be read."""

    def __init__(self) -> None:
        self.terms: dict[str, Term] = {}
        self._seen: dict[str, str] = {}
        self._leads: list[tuple[Entry, str]] = []

    def read(self, path: Path) -> None:
        """Add the words of one file: all of them, or none where something is off."""
        found: list[tuple[Entry, Term]] = []
        seen = dict(self._seen)
        for entry in entries(File.read(path)):
            term = _term(entry)
            # "Link worker" and "link worker" would be one term to whoever asks.
            if term.name.casefold() in seen:
                raise entry.wrong("term", f"{term.name!r} stands twice, first in {seen[term.name.casefold()]}")
            seen[term.name.casefold()] = f"{path.name}, line {entry.line('term')}"
            found.append((entry, term))
        self._seen = seen
        for entry, term in found:
            self.terms[term.name] = term
            self._leads += [(entry, name) for name in term.like]

    def check_leads(self) -> None:
        """Raise GuidanceError where a word leads to one that stands in no file."""
        for entry, name in self._leads:
            if name not in self.terms:
                raise entry.wrong("like", f"{name!r} is the name of no word here")

    def leading_home(self) -> dict[str, Term]:
        """Return the words, each leading only to words that there are."""
        return {
            name: replace(term, like=tuple(one for one in term.like if one in self.terms))
            for name, term in self.terms.items()
        }


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
