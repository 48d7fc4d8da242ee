"""`bot.py template`: lists the templates, says what one asks, writes one filled in.

Papers go to standard output or to a file that is not there yet; what is still missing is told on standard error.
"""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tracker.beside import Reader
from tracker.console.screen import harmless
from tracker.errors import FileError, TemplateError
from tracker.flows.template import HandedOut, PaperFormat, found
from tracker.wording.templates import how_words, listed_line, question_lines, ready_words


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for on the command line."""

    #: The template's id; None lists them.
    name: str | None
    given: Mapping[str, str]
    opportunity: int | None
    format_: PaperFormat
    #: None is standard output.
    output: Path | None
    force: bool
    questions: bool


async def template(reader: Reader, wish: Wish) -> int:
    """Do what was asked for. Raises TemplateError, FileError."""
    if wish.name is None:
        templates = list(reader.guidance.templates.values())
        print("\n\n".join([*map(listed_line, templates), how_words(templates)]))
        return 0
    chosen = found(reader.guidance, wish.name)
    if wish.questions:
        print("\n".join(question_lines(chosen)))
        return 0
    made = await reader.hand_out(chosen, wish.given, opportunity=wish.opportunity)
    content = await made.file(wish.format_)
    if wish.output is None:
        sys.stdout.buffer.write(content)
        return 0
    write(wish.output, content, over=wish.force)
    print(harmless(f"{wish.output}: {ready_words(chosen, made.missing, made.taken)}"), file=sys.stderr)
    return 0


def pairs(told: list[str]) -> dict[str, str]:
    """Return what stands behind each `--set` as answers by their keys. Raises TemplateError."""
    given: dict[str, str] = {}
    for one in told:
        key, _, words = one.partition("=")
        if key.strip() in given:
            raise TemplateError(f"--set {key.strip()} stands twice")
        given[key.strip()] = words
    return given


async def write_all(made: HandedOut, folder: Path) -> list[Path]:
    """Write a paper in every form into a folder, under names that are free there. Raises FileError."""
    contents = {format_: await made.file(format_) for format_ in (PaperFormat.WORD, PaperFormat.MARKDOWN)}
    return _write_beside(folder, made.name, contents)


def _write_beside(folder: Path, name: str, contents: Mapping[PaperFormat, bytes]) -> list[Path]:
    if not folder.is_dir():
        raise FileError(f"{folder}: is no folder")
    number = 1
    while True:
        free = name if number == 1 else f"{name}-{number}"
        paths = {format_: folder / f"{free}.{format_}" for format_ in contents}
        if not any(path.exists() for path in paths.values()):
            break
        number += 1
    for format_, path in paths.items():
        write(path, contents[format_], over=False)
    return list(paths.values())


def write(path: Path, content: bytes, *, over: bool) -> None:
    """Write a file; with `over` in place of one that is there. Raises FileError."""
    try:
        with path.open("wb" if over else "xb") as file:
            file.write(content)
    except FileExistsError as exc:
        raise FileError(f"{path}: is there already; --force writes over it") from exc
    except OSError as exc:
        raise FileError(f"{path}: cannot be written ({exc.strerror})") from exc
