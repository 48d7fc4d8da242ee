"""What the content points to and does not hold: a deleted guide, a pathway, notice, word or step that is not there.

Reads files below one folder and nothing else. Sources cited in square brackets, words that are named in `like`,
and the guide of a template are checked where the content is loaded.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from tracker.freshness import Dangling, References
from tracker.guidance.page import File
from tracker.knowledge import Guidance

_GUIDES = re.compile(r"\bguides?\s+((?:G[0-9]+(?:,\s*|\s+and\s+|\s+or\s+|\s+to\s+)?)+)")
_GUIDE = re.compile(r"\bG[0-9]+\b")
_PATHWAY = re.compile(r"(?:eng|sco|wal|ni|uk)(?:-[a-z0-9]+)+")
_PATHWAYS = re.compile(rf"\b[Ss]ee\s+({_PATHWAY.pattern}(?:(?:,\s*|\s+(?:and|or)\s+){_PATHWAY.pattern})*)")
_NOTICE = re.compile(r"(?<![\w/.-])UK[0-9]+\b(?!-|\.[a-z])")
#: "(see Supplier identifier / share code)": a word of the glossary, by its name.
_WORD = re.compile(r"\(see\s+(?!guides?\b|steps?\b|notices?\b|the\b)([A-Z][^()]*?)\)")
_STEP = re.compile(r"\bsee\s+step\s+([0-9]+)\b")
#: What stands in brackets are sources; what these fields hold are names and addresses from elsewhere.
_SOURCES = re.compile(r"\[[^\[\]]*\]|^[ \t-]*(?:key|url|title|dated):.*$|^\s*#.*$", re.MULTILINE)


def dangling(folder: Path, guidance: Guidance) -> tuple[Dangling, ...]:
    """Return what the files below `folder` point to and `guidance` does not hold, in their order.

    Raises GuidanceError for a file that cannot be read.
    """
    paths = [*sorted(folder.glob("*.yaml"))]
    paths += [path for name in ("guides", "pathways", "templates") for path in sorted((folder / name).glob("*.md"))]
    return tuple(one for path in paths for one in _dangling(File.read(path), path, guidance))


def _dangling(file: File, path: Path, guidance: Guidance) -> Iterator[Dangling]:
    text = _SOURCES.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), "\n".join(file.lines))
    found = [*_named(text, guidance), *_steps(text, path, guidance)]
    for at, kind, name in sorted(found, key=lambda one: one[0]):
        yield Dangling(kind, name, file.name, text.count("\n", 0, at) + 1)


def _named(text: str, guidance: Guidance) -> Iterator[tuple[int, References, str]]:
    for told in _GUIDES.finditer(text):
        for one in _GUIDE.finditer(text, *told.span(1)):
            if f"guide:{one[0]}" not in guidance.guides:
                yield one.start(), References.GUIDE, one[0]
    for told in _PATHWAYS.finditer(text):
        for one in _PATHWAY.finditer(text, *told.span(1)):
            if one[0] not in guidance.pathways:
                yield one.start(), References.PATHWAY, one[0]
    for one in _NOTICE.finditer(text):
        if f"notice:{one[0]}" not in guidance.terms:
            yield one.start(), References.NOTICE, one[0]
    names = {name.casefold() for term in guidance.terms.values() for name in (term.name, *term.also)}
    for one in _WORD.finditer(text):
        name = " ".join(one[1].split())
        if name.casefold() not in names and not _NOTICE.match(name):
            yield one.start(1), References.WORD, name


def _steps(text: str, path: Path, guidance: Guidance) -> Iterator[tuple[int, References, str]]:
    """Yield the steps that a guide's own text points to and that it does not have."""
    guide = guidance.guides.get(f"guide:{path.stem}")
    if guide is None:
        return
    for one in _STEP.finditer(text):
        if int(one[1]) > len(guide.steps):
            yield one.start(1), References.STEP, one[1]
