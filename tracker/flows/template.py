"""A person asks for a template: it is filled from their words and an opportunity, and handed out as two files.

What they say goes into the files and nowhere else: nothing of it is stored, and nothing of it is logged.
"""

import asyncio
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tracker.documents.markdown import markdown
from tracker.documents.word import word
from tracker.errors import TemplateError
from tracker.filling.fill import Filled, fill
from tracker.filling.given import one_answer
from tracker.filling.payer import payer
from tracker.knowledge import Guidance, Template, TemplateField
from tracker.model import Opportunity
from tracker.paper import Paper
from tracker.seen import as_announced, seen_one
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.wording.plain import plain

#: So much of the group's name stands in a file's name.
LONGEST_NAME = 40


class PaperFormat(StrEnum):
    """The forms in which a paper is handed out, by their files' endings."""

    MARKDOWN = "md"
    WORD = "docx"


@dataclass(frozen=True, slots=True)
class HandedOut:
    """A paper that was filled in."""

    template: Template
    #: What to call its files, without an ending: "first-meeting-rivertown-choir".
    name: str
    paper: Paper
    #: The questions that still have no answer, and those that the opportunity answered.
    missing: tuple[TemplateField, ...]
    taken: tuple[TemplateField, ...]

    async def file(self, format_: PaperFormat) -> bytes:
        """Return the paper as a file. A Word file takes a tenth of a second, in which others are answered."""
        if format_ is PaperFormat.WORD:
            return await asyncio.to_thread(word, self.paper)
        return markdown(self.paper).encode("utf-8", "replace")

    def file_name(self, format_: PaperFormat) -> str:
        """Return what to call a file."""
        return f"{self.name}.{format_}"


def found(guidance: Guidance, named: str) -> Template:
    """Return the template of a name: its id or its title, in any case. Raises TemplateError, with the ids."""
    wanted = " ".join(named.casefold().split())
    for template in guidance.templates.values():
        if wanted in (template.id, template.id.replace("-", " "), template.title.casefold()):
            return template
    known = ", ".join(guidance.templates) or "none"
    raise TemplateError(f"there is no template “{plain(named, longest=60)}”; those that there are: {known}")


def check(field: TemplateField, words: str, *, now: datetime) -> str | None:
    """Return the answer as the paper will have it, None where the words hold none. Raises TemplateError."""
    answer = one_answer(field, words, now=now)
    return None if answer is None else answer.line


async def handed_out(
    database: Database,
    template: Template,
    given: Mapping[str, str],
    *,
    opportunity: int | None,
    now: datetime,
    server: str = "",
) -> HandedOut:
    """Fill in a template. `opportunity` is an id, seen as in `server`; `given` a person's words by question.

    Raises TemplateError for an opportunity that is not there, and for words that are no answer.
    """
    about, pays = None, ""
    if opportunity is not None:
        about = await seen_one(database.read, opportunity, server=server)
        if about is None:
            raise TemplateError(
                f"there is no opportunity {opportunity}; `bot.py export --format csv` has their ids"
            )
        pays = await _payer(database, about)
    filled = fill(template, given, opportunity=about, payer=pays, now=now)
    return HandedOut(template, _name(template, filled), filled.paper, filled.missing, filled.taken)


async def _payer(database: Database, one: Opportunity) -> str:
    """Return who pays for an opportunity, "" where its announcement does not say."""
    written = await opportunities.with_words(database.read, [one.id])
    announced = await as_announced(database.read, written[0]) if written else None
    return "" if announced is None else payer(announced, source=one.source, text=written[0].text)


def _name(template: Template, filled: Filled) -> str:
    """Return a name for files that every system takes, and that nobody's words can lead elsewhere."""
    letters = unicodedata.normalize("NFKD", filled.paper.author).encode("ascii", "ignore").decode().lower()
    group = re.sub(r"[^a-z0-9]+", "-", letters)[:LONGEST_NAME].strip("-")
    return f"{template.id}-{group}" if group else template.id
