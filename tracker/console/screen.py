"""Print to a terminal with colours, or to a pipe as plain text. Nothing that is printed can steer a terminal."""

import shutil
import sys
import termios
import textwrap
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum

#: Lines longer than this are hard to read, however wide the window.
WIDEST = 100


class Style(StrEnum):
    """How a piece of a line looks; the values are prompt_toolkit's own style words."""

    PLAIN = ""
    STRONG = "bold"
    QUIET = "ansibrightblack"
    CHANNEL = "bold ansicyan"
    GOOD = "ansigreen"
    WARN = "bold ansiyellow"
    LINK = "underline ansiblue"


#: A line as pieces with their style.
Line = Sequence[tuple[Style, str]]


def interactive() -> bool:
    """Say whether a person sits at a terminal: both what is typed and what is shown go through one."""
    return sys.stdin.isatty() and sys.stdout.isatty()


@contextmanager
def end_of_input_as_a_key() -> Iterator[None]:
    """Let Ctrl-D always reach the prompt as a key.

    While something is printed the terminal reads its line itself, and would take a Ctrl-D of that moment as
    its own.
    """
    descriptor = sys.stdin.fileno()
    before = termios.tcgetattr(descriptor)
    changed = termios.tcgetattr(descriptor)
    changed[6][termios.VEOF] = b"\x00"  # POSIX: no key
    termios.tcsetattr(descriptor, termios.TCSANOW, changed)
    try:
        yield
    finally:
        termios.tcsetattr(descriptor, termios.TCSANOW, before)


def width() -> int:
    """Return how many characters fit on a line."""
    return min(shutil.get_terminal_size((WIDEST, 24)).columns, WIDEST)


def harmless(text: str) -> str:
    """Return text without characters that steer a terminal or turn its direction; line breaks stay."""
    return "".join(
        char for char in text if char == "\n" or unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Cn")
    )


def wrapped(text: str, *, first: str = "", rest: str | None = None) -> list[str]:
    """Break text into lines that fit: `first` stands before the first of them, `rest` before the others.

    A line that begins with spaces keeps them in what is broken off it.
    """
    indent = first if rest is None else rest
    lines: list[str] = []
    for number, line in enumerate(harmless(text).split("\n")):
        start = first if number == 0 else indent
        told = line.lstrip(" ")
        own = " " * (len(line) - len(told))
        lines += textwrap.wrap(
            told,
            width(),
            initial_indent=start + own,
            subsequent_indent=indent + own,
            break_long_words=False,
            break_on_hyphens=False,
        ) or [start.rstrip()]
    return lines


class Screen:
    """Where a session prints. Colours only where standard output is a terminal."""

    def __init__(self) -> None:
        self._colours = sys.stdout.isatty()

    def show(self, *lines: Line | str) -> None:
        """Print lines; a string is a plain line."""
        for line in lines:
            pieces: Line = [(Style.PLAIN, line)] if isinstance(line, str) else line
            if self._colours:
                _show_in_colours(pieces)
            else:
                print("".join(harmless(text) for _, text in pieces), flush=True)

    def paragraph(self, text: str, *, style: Style = Style.PLAIN) -> None:
        """Print text, broken to the width of the screen."""
        self.show(*([(style, line)] for line in wrapped(text)))


def _show_in_colours(pieces: Line) -> None:
    # Loaded when it is needed: most commands print plainly, and it takes an eighth of their start.
    from prompt_toolkit import print_formatted_text
    from prompt_toolkit.formatted_text import FormattedText

    print_formatted_text(FormattedText((style.value, harmless(text)) for style, text in pieces))
