"""What the guidance content holds, as frozen types: pathways with stages, terms, notices, guides, templates.

`guidance/load.py` fills them from Markdown and YAML; `asking/` searches them; `wording/` words them.
The ids are those that the command line promises: pathways by slug, stages by number, terms by name,
notices as "notice:UK4", guides as "guide:G1", templates by slug.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from tracker.paper import Block, Run

_CITED = re.compile(r"\[\s*([^\[\]\s][^\[\]]*)\](?!\()")  # not the text of a Markdown link


class Dates(StrEnum):
    """What a date of the content is of."""

    PATHWAY = "pathway"
    GUIDE = "guide"
    #: A source was read.
    SOURCE = "source"
    #: The numbers in the words for a person in distress were compared with the services' own.
    HELP_LINES = "help_lines"
    #: Something is to be looked at again on this day, whatever was checked before.
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class Dated:
    """One date of the content, and where it stands."""

    kind: Dates
    #: A pathway's or guide's id, a term's name, a source's key.
    name: str
    #: None where nobody wrote one: a source that was never read.
    day: date | None
    #: The field that holds it: "checked", "read", "review".
    field: str
    #: As errors name it ("guidance/guides/G1.md"), and the line of the field from 1.
    file: str
    line: int
    #: The address of a source; "" for others.
    url: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """Where a fact comes from."""

    #: The short key used in the text: "psr-guid".
    key: str
    url: str
    title: str = ""
    #: When it was read for this content.
    read: date | None = None
    #: How much of it was read: "full", "excerpt" or "2nd" (somebody else's text about it).
    depth: str = ""
    #: How old the source itself is, in its own words ("2025-04", "undated (2025)"); "" where not noted.
    dated: str = ""
    #: The day from which what it says is to be looked at again, however lately it was read: "new sums from …".
    review: date | None = None


@dataclass(frozen=True, slots=True)
class Stage:
    """One step on a pathway. Text is plain Markdown, one or more sentences; "" where nothing is known."""

    number: int
    title: str
    happens: str
    do: str
    sign: str
    when: str
    contact: str
    barrier: str
    helps: str


@dataclass(frozen=True, slots=True)
class Pathway:
    """One way in which an organisation comes to be paid."""

    id: str
    title: str
    #: Nations it holds for: "england", "scotland", "wales", "northern_ireland".
    nations: tuple[str, ...]
    #: Who commissions; what they buy; the law; typical size and length. Text, "" where not known.
    who: str
    buys: str
    law: str
    size: str
    stages: tuple[Stage, ...]
    #: Everyday words that ask for this pathway.
    words: tuple[str, ...]
    #: The date at which the facts were checked.
    checked: date
    references: tuple[Reference, ...] = ()
    #: Anything that holds for the whole pathway.
    notes: str = ""
    #: Words of which a question must hold one, for a pathway of some people only; empty: it is for everybody.
    needs: tuple[str, ...] = ()
    #: The day from which it is to be looked at again, however lately it was checked: a fund ends, a law begins.
    review: date | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """One word of the glossary, or one type of notice."""

    #: Its name ("Integrated care board"), or "notice:UK4".
    name: str
    meaning: str
    #: Abbreviations and other spellings that people write.
    also: tuple[str, ...] = ()
    #: Nations it is used in; empty means the whole UK.
    nations: tuple[str, ...] = ()
    #: "They say … / you say …"; "" where nothing fits.
    you_say: str = ""
    #: What to do on meeting it (notices above all).
    do: str = ""
    #: Names of the terms for the same kind of thing in other nations.
    like: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()
    #: The day from which it is to be looked at again.
    review: date | None = None


@dataclass(frozen=True, slots=True)
class Detail:
    """A point below a guide's steps that is asked for by name: one measure, with its licence and cost."""

    #: The words that the point begins with.
    name: str
    #: What people call it.
    words: tuple[str, ...]
    #: The whole point, as Markdown.
    text: str


@dataclass(frozen=True, slots=True)
class Guide:
    """One checklist, G1 to G11."""

    #: "guide:G1".
    id: str
    title: str
    #: One or two sentences: what it is for.
    purpose: str
    #: The steps, in order; each can be ticked off.
    steps: tuple[str, ...]
    words: tuple[str, ...]
    checked: date
    references: tuple[Reference, ...] = ()
    #: Anything beyond the steps, as Markdown.
    notes: str = ""
    #: The day from which it is to be looked at again.
    review: date | None = None
    #: What of the notes is asked for by name.
    details: tuple[Detail, ...] = ()


@dataclass(frozen=True, slots=True)
class NotePart:
    """What stands below one heading under a guide's steps."""

    heading: str
    #: Its points and paragraphs, in their order, as Markdown; a point begins with "- ".
    rows: tuple[str, ...]


def note_parts(notes: str) -> tuple[NotePart, ...]:
    """Return the notes of a guide by their headings; what goes on in a further line is one row."""
    parts: list[tuple[str, list[str]]] = []
    for line in notes.splitlines():
        if line.startswith("## "):
            parts.append((line[3:].strip().rstrip(":"), []))
        elif not line.strip() or not parts:
            continue
        elif line.startswith("  ") and parts[-1][1]:
            parts[-1][1][-1] += f" {line.strip()}"
        else:
            parts[-1][1].append(line)
    return tuple(NotePart(heading, tuple(rows)) for heading, rows in parts)


@dataclass(frozen=True, slots=True)
class HelpLine:
    """A service that somebody in distress can ring or text."""

    name: str
    #: The words that are shown, with the number.
    line: str
    #: Nations it serves; empty means the whole UK.
    nations: tuple[str, ...]
    #: The service's own page, which says the same.
    url: str
    #: The day on which its number and hours were last compared with that page.
    checked: date
    #: For whom it is: "abuse" or "housing"; "" for everybody in distress.
    harm: str = ""


@dataclass(frozen=True, slots=True)
class Hearing:
    """What tells a person in distress from a question about funding: what each piece of a message adds."""

    #: By word, pair of words or row of three, as `asking/distress/distress.py` spells them.
    weights: Mapping[str, float]
    #: What a message begins with before any piece is weighed.
    bias: float


@dataclass(frozen=True, slots=True)
class Weights:
    """What tells who asks for the way to money, or for a word's meaning, from who looks for a list."""

    #: By word, pair of words, part of a word or sign, as `asking/ways/asks_way.py` spells them.
    weights: Mapping[str, float]
    #: What a line begins with before any piece is weighed.
    bias: float


@dataclass(frozen=True, slots=True)
class Example:
    """A question that somebody asked, with what answers it."""

    words: str
    #: Pathways and guides.
    ids: tuple[str, ...]


class Asks(StrEnum):
    """What the answer to a template's question must be."""

    #: A few words on one line.
    LINE = "line"
    #: Several lines.
    TEXT = "text"
    DAY = "day"
    #: A length of time.
    MONTHS = "months"


class FromNotice(StrEnum):
    """What of an opportunity answers a template's question, where the person says nothing."""

    TITLE = "title"
    BUYER = "buyer"
    #: The day on which the work starts.
    STARTS = "starts"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class TemplateField:
    """One thing that the person is asked for."""

    #: What `--set` calls it.
    key: str
    #: The question, short enough for a form.
    ask: str
    #: What a gap is called where the answer is missing: "your insurance" becomes "[your insurance: …]".
    blank: str
    example: str
    #: Whether the paper is of no use without it.
    needed: bool = False
    asks: Asks = Asks.LINE
    notice: FromNotice | None = None


@dataclass(frozen=True, slots=True)
class Slot:
    """Where an answer goes in a template's text."""

    key: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """Where a template leaves room for what is settled later, and asks nobody: "[their crisis number: …]"."""

    name: str


@dataclass(frozen=True, slots=True)
class Cited:
    """Where a template's text names its sources, by their keys."""

    keys: tuple[str, ...]


Part = Run | Slot | Gap | Cited


class Place(StrEnum):
    """Where a template has something put together as a whole."""

    MILESTONES = "milestones"


@dataclass(frozen=True, slots=True)
class Milestone:
    """One date of a plan, told by the plan's own start, middle and end."""

    what: str
    who: str
    #: "start", "middle" or "end".
    of: str
    #: So many days after that; before it where negative.
    days: int
    #: The same in words: "4 weeks after the start".
    words: str


@dataclass(frozen=True, slots=True)
class Template:
    """A paper to be filled in."""

    #: "first-meeting".
    id: str
    title: str
    #: One or two sentences: what it is for.
    purpose: str
    words: tuple[str, ...]
    checked: date
    fields: tuple[TemplateField, ...]
    #: The paper's own title, and what stands below it.
    heading: tuple[Part, ...]
    body: tuple[Block[Part] | Place, ...]
    #: The guide that it goes with ("guide:G3"); "" where it goes with none.
    guide: str = ""
    milestones: tuple[Milestone, ...] = ()
    references: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True)
class Guidance:
    """All content, by id or name, in the order of its files."""

    pathways: Mapping[str, Pathway]
    terms: Mapping[str, Term]
    guides: Mapping[str, Guide]
    hearing: Hearing
    templates: Mapping[str, Template] = field(default_factory=dict)
    #: In the order in which they are shown; empty where they cannot be read.
    help_lines: tuple[HelpLine, ...] = ()
    #: Guides that there are, but that cannot be read until their files are mended.
    left_out: frozenset[str] = frozenset()
    #: Without any, rules alone tell what is asked for.
    asked: Weights = field(default_factory=lambda: Weights({}, 0.0))
    #: Questions that people asked about the way.
    examples: tuple[Example, ...] = ()


def citations(text: str) -> tuple[str, ...]:
    """Return the keys that a text of the guidance cites in square brackets, each once, in order.

    "[a, b]" cites two; the text of a Markdown link cites none.
    """
    keys = (key.strip() for cited in _CITED.findall(text) for key in re.split(r"[,;]", cited))
    return tuple(dict.fromkeys(key for key in keys if key))
