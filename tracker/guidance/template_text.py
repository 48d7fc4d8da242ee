"""Read a template's own text: lines of Markdown → blocks whose lines hold runs, slots, gaps and sources.

The form is told in README.md: `# title` first, then `## headings`, paragraphs, `- lists`, `1. lists`, `> notes`
and `| tables |`; in any line `{{slots}}`, `{{blank: what}}`, `**bold**` and `[source keys]`. Anything else is
refused with its line, so that nobody finds out from the finished paper.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from tracker.guidance.page import Page
from tracker.knowledge import Cited, Gap, Part, Place, Reference, Slot
from tracker.paper import Block, Heading, Listing, Note, Paragraph, Run, Table

Line = tuple[Part, ...]

_TITLE = re.compile(r"#\s+(\S.*)")
_HEADING = re.compile(r"(##|###)\s+(\S.*)")
_ITEM = re.compile(r"-\s+(\S.*)")
_STEP = re.compile(r"([0-9]+)\.\s+(\S.*)")
_NOTE = re.compile(r">\s*(\S.*)")
_RULE = re.compile(r"\|(?:\s*-+\s*\|)+")
_LONE = re.compile(r"\{\{\s*([a-z-]+)\s*\}\}")
_MARKED = re.compile(r"(\*\*|\{\{[^{}]*\}\}|\[[^\[\]]*\])")
_BLANK = re.compile(r"blank:\s*(\S.*)")


@dataclass(frozen=True, slots=True)
class TemplateText:
    """Reads the body of one template's file."""

    page: Page
    #: The keys of the questions, which slots may name.
    keys: Collection[str]
    references: Sequence[Reference]

    def read(self) -> tuple[Line, tuple[Block[Part] | Place, ...]]:
        """Return the title's line and the blocks. Raises GuidanceError."""
        groups = list(self._groups())
        at, first = groups[0][0] if groups else (self.page.begins, "")
        title = _TITLE.fullmatch(first)
        if title is None:
            raise self.page.file.wrong(at, "text", "must begin with '# ' and the paper's title")
        if not groups[1:]:
            raise self.page.file.wrong(at, "text", "holds nothing below its title")
        return self._line(at, title[1]), tuple(map(self._block, groups[1:]))

    def _groups(self) -> Iterator[list[tuple[int, str]]]:
        """Yield the lines of each block: an empty line divides, and so does a line that begins in another way."""
        group: list[tuple[int, str]] = []
        before = 0
        for at, text in self.page.body():
            if group and (at > before + 1 or _kind(text) not in ("", _kind(group[0][1]))):
                yield group
                group = []
            group.append((at, text))
            before = at
            if _kind(text) == "heading":
                yield group
                group = []
        if group:
            yield group

    def _block(self, group: Sequence[tuple[int, str]]) -> Block[Part] | Place:
        at, text = group[0]
        lone = _LONE.fullmatch(text)
        if lone and lone[1] in set(Place) and len(group) == 1:
            return Place(lone[1])
        if heading := _HEADING.fullmatch(text):
            return Heading(len(heading[1]) - 1, self._line(at, heading[2]))
        match _kind(text):
            case "heading":
                raise self.page.file.wrong(
                    at, "text", "a heading is '## …' or '### …'; '# …' stands once, at the top"
                )
            case "note":
                return Note(self._line(at, " ".join(self._told(_NOTE, one, "> …")[0] for one in group)))
            case "item":
                return Listing(tuple(self._items(group, _ITEM)))
            case "step":
                return Listing(tuple(self._items(group, _STEP)), ordered=True)
            case "table":
                return self._table(group)
            case _:
                return Paragraph(self._line(at, " ".join(text.strip() for _, text in group)))

    def _told(self, form: re.Pattern[str], line: tuple[int, str], how: str) -> tuple[str, ...]:
        at, text = line
        found = form.fullmatch(text)
        if found is None:
            raise self.page.file.wrong(at, "text", f"must go on as '{how}'; an empty line ends it")
        return found.groups()

    def _items(self, group: Sequence[tuple[int, str]], form: re.Pattern[str]) -> Iterator[Line]:
        items: list[tuple[int, list[str]]] = []
        for at, text in group:
            if found := form.fullmatch(text):
                if form is _STEP and int(found[1]) != len(items) + 1:
                    raise self.page.file.wrong(at, "text", f"is number {found[1]}, next comes {len(items) + 1}")
                items.append((at, [found[found.re.groups]]))
            elif text.startswith("  ") and items:
                items[-1][1].append(text.strip())
            else:
                raise self.page.file.wrong(at, "text", "a list's entry goes on in a line moved in by two blanks")
        for at, parts in items:
            yield self._line(at, " ".join(parts))

    def _table(self, group: Sequence[tuple[int, str]]) -> Table[Part]:
        rows = [(at, _cells(text)) for at, text in group]
        if len(group) < 3 or not _RULE.fullmatch(group[1][1].strip()):
            why = "a table is its head, a line |---|-----| (more hyphens: a wider column), and at least one row"
            raise self.page.file.wrong(group[0][0], "text", why)
        for at, cells in rows:
            if len(cells) != len(rows[0][1]):
                raise self.page.file.wrong(at, "text", f"has {len(cells)} cells; the head has {len(rows[0][1])}")
        head, *told = [tuple(self._line(at, cell) for cell in cells) for at, cells in (rows[0], *rows[2:])]
        return Table(head, tuple(told), tuple(cell.count("-") for cell in rows[1][1]))

    def _line(self, at: int, text: str) -> Line:
        """Read the marks within a line that begins in line `at` of the file."""
        self.page.file.check_citations(text, self.references, line=at, field="text")
        parts: list[Part] = []
        strong = False
        for piece in _MARKED.split(text):
            if piece == "**":
                strong = not strong
            elif piece.startswith("{{"):
                parts.append(self._slot(at, piece[2:-2].strip(), strong=strong))
            elif piece.startswith("[") and piece.endswith("]"):
                parts.append(Cited(tuple(key.strip() for key in re.split("[,;]", piece[1:-1]))))
            elif any(mark in piece for mark in ("{{", "}}", "[", "]")):
                raise self._wrong_within(at, piece, "has a bracket that is not closed, or not opened")
            elif piece:
                parts.append(Run(piece, strong=strong))
        if strong:
            raise self._wrong_within(at, "**", "has '**' that is not closed")
        return tuple(parts)

    def _slot(self, at: int, name: str, *, strong: bool) -> Part:
        if blank := _BLANK.fullmatch(name):
            return Gap(blank[1].strip())
        if name in set(Place):
            raise self._wrong_within(at, name, f"{{{{{name}}}}} must stand on a line of its own")
        if name not in self.keys:
            known = ", ".join(sorted(self.keys))
            raise self._wrong_within(at, name, f"{{{{{name}}}}} is no question of this template; they are {known}")
        return Slot(name, strong=strong)

    def _wrong_within(self, at: int, piece: str, why: str) -> Exception:
        """Return the error, with the very line where a block of several lines holds what is wrong."""
        lines = self.page.file.lines
        found = (number for number in range(at, len(lines) + 1) if piece.strip() in lines[number - 1])
        return self.page.file.wrong(next(found, at), "text", why)


def _kind(text: str) -> str:
    """Return what a line begins: "" for one that goes on with what stands before it, or is plain."""
    if text.startswith("#"):
        return "heading"
    if (lone := _LONE.fullmatch(text)) and str(lone[1]) in set(Place):
        return "place"
    if text.startswith("|"):
        return "table"
    if text.startswith(">"):
        return "note"
    if _ITEM.fullmatch(text):
        return "item"
    return "step" if _STEP.fullmatch(text) else ""


def _cells(text: str) -> list[str]:
    return [cell.strip() for cell in text.strip().strip("|").split("|")]
