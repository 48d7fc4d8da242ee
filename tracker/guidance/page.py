"""Read the lines of one guidance file: front matter set apart, stages, steps and notes. A slip names its line.

No YAML here (`load.py` reads it). The one place that turns a file on disk into text, so that every error
carries the same short file name.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tracker.errors import GuidanceError
from tracker.knowledge import Reference, Stage, citations

STAGE_FIELDS = ("happens", "do", "sign", "when", "contact", "barrier", "helps")

_STAGE_HEAD = re.compile(r"##\s+([0-9]+)\.\s+(\S.*)")
_STAGE_ENTRY = re.compile(r"-\s+([A-Za-z_]+):(?:\s+(.*))?")
_STEP = re.compile(r"([0-9]+)\.\s+(\S.*)")


@dataclass(frozen=True, slots=True)
class File:
    """A file's lines, and the name that its errors carry."""

    name: str
    lines: list[str]

    @classmethod
    def read(cls, path: Path) -> "File":
        name = "/".join(path.parts[-3:])
        try:
            # Windows editors put a mark in front of UTF-8; "utf-8-sig" takes it off.
            return cls(name, path.read_text(encoding="utf-8-sig").split("\n"))
        except OSError as exc:
            raise GuidanceError(name, 1, "file", f"cannot be read ({exc.strerror})") from exc
        except UnicodeDecodeError as exc:
            raise GuidanceError(name, 1, "file", "is not UTF-8 text; save it as UTF-8") from exc

    def wrong(self, line: int, field: str, why: str) -> GuidanceError:
        return GuidanceError(self.name, line, field, why)

    def check_citations(self, text: str, references: Iterable[Reference], *, line: int, field: str) -> None:
        """Raise GuidanceError, with the very line, where `text` (which begins in `line`) cites an unknown key."""
        known = {reference.key for reference in references}
        for key in citations(text):
            if key not in known:
                found = (at for at in range(line, len(self.lines) + 1) if key in self.lines[at - 1])
                why = f"cites [{key}], which is not among the sources here (square brackets are for sources)"
                raise self.wrong(next(found, line), field, why)


@dataclass(frozen=True, slots=True)
class Page:
    """A Markdown file: front matter between two lines of ---, then the body."""

    file: File
    #: The line on which the body begins, from 1; the front matter is lines 2 to begins - 2.
    begins: int

    @classmethod
    def read(cls, path: Path) -> "Page":
        file = File.read(path)
        rules = [at for at, text in enumerate(file.lines, start=1) if text.rstrip() == "---"][:2]
        if len(rules) < 2 or rules[0] != 1:
            raise file.wrong(1, "front matter", "must begin on line 1 with --- and end with another ---")
        return cls(file, rules[1] + 1)

    def body(self) -> Iterator[tuple[int, str]]:
        """Yield the lines that are not empty, with their numbers."""
        for at, text in enumerate(self.file.lines[self.begins - 1 :], start=self.begins):
            if text.strip():
                yield at, text.rstrip()


def stages(page: "Page", references: Sequence[Reference]) -> Iterator[Stage]:
    number, title, line = 0, "", 0
    fields: dict[str, tuple[int, list[str]]] = {}
    field = ""
    for at, text in page.body():
        if head := _STAGE_HEAD.fullmatch(text):
            if number:
                yield _stage(page.file, (number, title, line), fields, references)
            if int(head[1]) != number + 1:
                raise page.file.wrong(at, "stage", f"is number {head[1]}, after {number} comes {number + 1}")
            number, title, line = number + 1, head[2].strip(), at
            fields, field = {}, ""
        elif number and (entry := _STAGE_ENTRY.fullmatch(text)):
            field = entry[1]
            if field not in STAGE_FIELDS:
                raise page.file.wrong(at, field, f"is no field of a stage; they are {', '.join(STAGE_FIELDS)}")
            if field in fields:
                raise page.file.wrong(at, field, f"stands twice in stage {number}")
            fields[field] = (at, [entry[2] or ""])
        elif field and text.startswith("  "):
            fields[field][1].append(text.strip())
        else:
            raise page.file.wrong(
                at, "stages", "is neither '## 1. Title', nor '- field: text', nor a line indented by two"
            )
    if not number:
        raise page.file.wrong(len(page.file.lines), "stages", "there is none; one begins '## 1. Title'")
    yield _stage(page.file, (number, title, line), fields, references)


def _stage(
    file: "File",
    head: tuple[int, str, int],
    fields: dict[str, tuple[int, list[str]]],
    references: Sequence[Reference],
) -> Stage:
    number, title, line = head
    texts: dict[str, str] = {}
    for name in STAGE_FIELDS:
        if name not in fields:
            raise file.wrong(line, name, f"is missing in stage {number} ({title})")
        at, parts = fields[name]
        texts[name] = " ".join(part for part in parts if part)
        if name in ("happens", "do") and not texts[name]:
            raise file.wrong(at, name, f"holds no words in stage {number}")
        file.check_citations(texts[name], references, line=at, field=name)
    file.check_citations(title, references, line=line, field="stage")
    return Stage(number=number, title=title, **texts)


def steps_and_notes(page: "Page", references: Sequence[Reference]) -> tuple[tuple[str, ...], str]:
    steps: list[list[str]] = []
    notes_from = 0
    for at, text in page.body():
        if text.startswith("## "):
            notes_from = at
            break
        if step := _STEP.fullmatch(text):
            if int(step[1]) != len(steps) + 1:
                raise page.file.wrong(at, "steps", f"is number {step[1]}, next comes {len(steps) + 1}")
            steps.append([step[2]])
        elif steps and text.startswith("  "):
            steps[-1].append(text.strip())
        else:
            raise page.file.wrong(at, "steps", "is neither '1. …', nor a line indented by two, nor '## Heading'")
        page.file.check_citations(text, references, line=at, field="steps")
    if not steps:
        raise page.file.wrong(len(page.file.lines), "steps", "there is none; the first begins '1. '")
    rest = page.file.lines[notes_from - 1 :] if notes_from else []
    for at, text in enumerate(rest, start=notes_from):
        page.file.check_citations(text, references, line=at, field="notes")
    return tuple(" ".join(parts) for parts in steps), "\n".join(rest).strip()
