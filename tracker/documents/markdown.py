"""A paper as Markdown (CommonMark with tables, as GitHub has them), to paste or to edit in any text editor.

Everything in it is text but what the paper itself marks: no word of a person or of an announcement can become a
heading, a link, HTML, or a ping where it is pasted.
"""

import re
from collections.abc import Iterator

from tracker.paper import Block, Heading, Listing, Note, Paper, Paragraph, Run, Table

#: Marks that mean something wherever they stand; behind a backslash each is text (CommonMark 2.4).
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>|~&$^])")
#: Marks that mean something at the start of a line: headings, lists, rules, tables.
_AT_START = re.compile(r"^(?:([#+\-=:!])|(\d{1,9})([.)]))")
#: At the end of a heading they would close it, and be lost: "Choir #".
_AT_END = re.compile(r"(^|\s)(#+)$")
#: A ping, should somebody paste the text into a chat: an unseen mark parts it.
_PING = re.compile(r"@(?=everyone\b|here\b)")


def markdown(paper: Paper) -> str:
    """Return a paper as Markdown; it ends with a line break."""
    parts = [f"# {_heading(paper.title)}", *map(_block, paper.blocks)]
    return "\n\n".join(parts) + "\n"


def escaped(text: str) -> str:
    """Return text that is read letter by letter wherever it stands within a line."""
    return _PING.sub("@\N{ZERO WIDTH SPACE}", _SPECIAL.sub(r"\\\1", text))


def _block(block: Block[Run]) -> str:
    match block:
        case Heading(level, words, _):
            return f"{'#' * (level + 1)} {_heading(words)}"
        case Paragraph(words):
            return _line(words)
        case Note(words):
            return f"> {_line(words)}"
        case Listing(items, ordered):
            return "\n".join(
                f"{f'{number}.' if ordered else '-'} {_line(item)}" for number, item in enumerate(items, start=1)
            )
        case Table():
            return "\n".join(_table(block))


def _table(table: Table[Run]) -> Iterator[str]:
    yield _row(table.head)
    yield f"|{'|'.join('-' * max(3, width) for width in table.widths)}|"
    yield from map(_row, table.rows)


def _row(cells: tuple[tuple[Run, ...], ...]) -> str:
    # Cells of a head are strong by themselves.
    return f"| {' | '.join(_line(cell) for cell in cells)} |"


def _line(runs: tuple[Run, ...]) -> str:
    told = "".join(map(_run, runs)).strip()
    return _AT_START.sub(lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\{m[3]}", told)


def _heading(runs: tuple[Run, ...]) -> str:
    return _AT_END.sub(r"\1\\\2", _line(runs))


def _run(run: Run) -> str:
    if run.link:
        return f"<{run.link}>"
    if not (run.strong or run.blank):
        return escaped(run.text)
    text = run.text.strip()
    if not text:
        return run.text
    before, after = run.text[: run.text.index(text[0])], run.text[run.text.rindex(text[-1]) + 1 :]
    return f"{before}**{escaped(text)}**{after}"
