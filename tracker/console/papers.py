"""A template filled in at the prompt: question by question, and then two files.

What is typed is held until the paper is written, and nowhere else.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tracker.asking.distress.heard import comes_first
from tracker.console.screen import Screen, Style
from tracker.console.template import write_all
from tracker.errors import FileError, TemplateError
from tracker.flows.template import check
from tracker.house import House
from tracker.knowledge import Template
from tracker.wording import templates as said
from tracker.wording.help_lines import distress_words

_ORDER = re.compile(
    r"template(?:\s+(?P<id>[a-z][a-z-]*))?(?:\s+for\s+(?:post\s+)?\[?(?P<post>[0-9]{1,8})\]?)?(?:\s+(?:in|into)\s+(?P<folder>\S.*))?",
    re.IGNORECASE,
)
_STOP, _DONE = ("stop", "cancel"), ("done", "enough")


@dataclass
class Dialogue:
    """One paper that is being filled in."""

    house: House
    screen: Screen
    template: Template
    #: The opportunity that it is for, and where its files go.
    opportunity: int | None
    folder: Path
    _given: dict[str, str] = field(default_factory=dict, repr=False)
    _at: int = 0

    def ask(self) -> None:
        """Show the question that comes next."""
        fields = self.template.fields
        self.screen.paragraph(
            said.question_words(
                fields[self._at], self._at + 1, len(fields), with_notice=self.opportunity is not None
            )
        )

    async def answered(self, words: str) -> bool:
        """Take an answer and ask the next question; return whether that was the end."""
        if comes_first(words, self.house.guidance):
            self.screen.show("")
            self.screen.paragraph(f"{distress_words(self.house.guidance.help_lines)}\n\n{said.NOT_TAKEN}")
            self.screen.show("")
            return False
        told = words.strip()
        if told.casefold() in _STOP:
            self.screen.show(said.STOPPED, "")
            return True
        if told.casefold() in _DONE:
            return await self._written()
        asked = self.template.fields[self._at]
        try:
            if check(asked, words, now=self.house.clock()) is not None:
                self._given[asked.key] = words
        except TemplateError as exc:
            self.screen.show([(Style.WARN, f"{exc}.")])
            return False
        self._at += 1
        if self._at == len(self.template.fields):
            return await self._written()
        self.ask()
        return False

    async def _written(self) -> bool:
        try:
            made = await self.house.hand_out(self.template, self._given, opportunity=self.opportunity)
            paths = await write_all(made, self.folder)
        except (TemplateError, FileError) as exc:
            self.screen.show([(Style.WARN, f"{exc}.")])
            keys = [field.key for field in self.template.fields]
            # Answers that contradict each other are about the time: from its first question on.
            again = isinstance(exc, TemplateError) and "start" in keys
            self._at = keys.index("start") if again else len(keys) - 1
            self.ask()
            return False
        for path in paths:
            self.screen.show([(Style.GOOD, str(path))])
        self.screen.paragraph(said.ready_words(self.template, made.missing, made.taken))
        self.screen.show("")
        return True


def begin(words: str, house: House, screen: Screen, *, shown: Callable[[int], int | None]) -> Dialogue | bool:
    """Begin a paper where somebody orders one: "template first-meeting for 3 into papers".

    `shown` returns the opportunity of a post's number. Returns whether the order was answered where it begins
    none: a list of the templates, or what is wrong with it; False where the words are no such order.
    Raises TemplateError, FileError.
    """
    order = _ORDER.fullmatch(words.strip())
    if order is None:
        return False
    templates = house.guidance.templates
    if (order["id"] or "").lower() not in {"", *templates}:
        return False
    if order["id"] is None:
        if order["post"] or order["folder"]:
            return False
        for template in templates.values():
            screen.paragraph(said.listed_line(template))
        screen.show(said.IN_THE_SESSION, "")
        return True
    opportunity = None
    if order["post"] is not None:
        opportunity = shown(int(order["post"]))
        if opportunity is None:
            raise TemplateError(f"there is no post [{order['post']}] on this screen")
    folder = Path(order["folder"].strip() if order["folder"] else ".").expanduser()
    if not folder.is_dir():
        raise FileError(f"{folder}: is no folder")
    made = Dialogue(house, screen, templates[order["id"].lower()], opportunity, folder)
    screen.show([(Style.STRONG, made.template.title)])
    screen.paragraph(f"{said.SKIP} {said.NOT_KEPT}", style=Style.QUIET)
    made.ask()
    return made
