"""Read and check templates: templates/*.md → `Template`. A slip names file, line and field.

The form is told, for those who edit, in README.md beside this file; the text below the front matter is read in
`template_text.py`.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from tracker.guidance.entry import Entry, front
from tracker.guidance.page import Page
from tracker.guidance.template_text import TemplateText
from tracker.knowledge import Asks, Cited, FromNotice, Milestone, Part, Place, Slot, Template, TemplateField
from tracker.paper import Block, lines

#: The longest question and example that a form on Discord shows.
LONGEST_ASK, LONGEST_EXAMPLE = 45, 90
#: More questions nobody answers, and Discord has no room for their buttons.
MOST_FIELDS = 25

#: The questions that milestones are worked out from, and what their answers must be.
PERIOD = {"start": Asks.DAY, "end": Asks.DAY, "months": Asks.MONTHS}

_ID = re.compile(r"[a-z]+(-[a-z0-9]+)*")
_KEY = re.compile(r"[a-z][a-z0-9-]*")
_WHEN = re.compile(r"(start|middle|end)|([1-9][0-9]?) (days?|weeks?) (before|after) the (start|middle|end)")
_DAYS = {"day": 1, "week": 7}


def load_template(path: Path, guides: Collection[str]) -> Template:
    """Read one file of templates/; its name is the template's id. `guides` are the ids of the guides there are.

    Raises GuidanceError.
    """
    page = Page.read(path)
    head = front(page)
    head.only(("id", "title", "purpose", "words", "guide", "checked", "fields", "milestones", "sources"))
    ident = head.text("id")
    if not _ID.fullmatch(ident) or ident != path.stem:
        raise head.wrong("id", f"is {ident!r}; it must be the file's name, here {path.stem!r}")
    guide = head.text("guide", required=False)
    if guide and guide not in guides:
        raise head.wrong("guide", f"{guide!r} is no guide; write guide:G3, or leave it out")
    references = head.references()
    fields = tuple(_fields(head))
    milestones = tuple(_milestones(head, fields))
    heading, body = TemplateText(page, {field.key for field in fields}, references).read()
    _all_used(head, fields, (heading, *_lines(body)), [reference.key for reference in references])
    if bool(milestones) != (Place.MILESTONES in body):
        raise head.wrong("milestones", "are told in the fields and stand in the text as {{milestones}}, or neither")
    return Template(
        id=ident,
        title=head.text("title"),
        purpose=head.text("purpose"),
        words=head.texts("words", required=True),
        checked=head.day("checked"),
        fields=fields,
        heading=heading,
        body=body,
        guide=guide,
        milestones=milestones,
        references=references,
    )


def _fields(head: Entry) -> Iterator[TemplateField]:
    seen: set[str] = set()
    entries = head.entries("fields", "each entry with key, ask, blank and example")
    if not entries:
        raise head.wrong("fields", "is missing: a template asks at least one question")
    if len(entries) > MOST_FIELDS:
        raise head.wrong("fields", f"asks {len(entries)} questions; {MOST_FIELDS} at most")
    for entry in entries:
        field = _field(entry)
        if field.key in seen:
            raise entry.wrong("key", f"{field.key!r} stands twice")
        seen.add(field.key)
        yield field


def _field(entry: Entry) -> TemplateField:
    entry.only(("key", "ask", "blank", "example", "needed", "answer", "notice"))
    key, ask, example = entry.text("key"), entry.text("ask"), entry.text("example")
    if not _KEY.fullmatch(key) or key in set(Place):
        raise entry.wrong("key", f"{key!r} must be small letters, digits and hyphens, and not {' or '.join(Place)}")
    for name, told, longest in (("ask", ask, LONGEST_ASK), ("example", example, LONGEST_EXAMPLE)):
        if len(told) > longest:
            raise entry.wrong(name, f"has {len(told)} characters; a form shows {longest} at most")
    needed = entry.text("needed", required=False) or "no"
    if needed not in ("yes", "no"):
        raise entry.wrong("needed", f"{needed!r} is neither yes nor no")
    asks = _one_of(entry, "answer", tuple(Asks)) or Asks.LINE.value
    notice = _one_of(entry, "notice", tuple(FromNotice))
    if key in PERIOD and asks != PERIOD[key]:
        raise entry.wrong("answer", f"of {key!r} must be {PERIOD[key]}")
    return TemplateField(
        key=key,
        ask=ask,
        blank=entry.text("blank"),
        example=example,
        needed=needed == "yes",
        asks=Asks(asks),
        notice=FromNotice(notice) if notice else None,
    )


def _one_of(entry: Entry, name: str, known: Sequence[str]) -> str:
    told = entry.text(name, required=False)
    if told and told not in known:
        raise entry.wrong(name, f"{told!r} is none of {', '.join(known)}")
    return told


def _milestones(head: Entry, fields: Sequence[TemplateField]) -> Iterator[Milestone]:
    keys = {field.key for field in fields}
    entries = head.entries("milestones", "each entry with what, who and when")
    if entries and not keys >= PERIOD.keys():
        raise head.wrong("milestones", f"are worked out from the questions {', '.join(PERIOD)}; one is missing")
    for entry in entries:
        entry.only(("what", "who", "when"))
        when = entry.text("when")
        found = _WHEN.fullmatch(when)
        if found is None:
            raise entry.wrong("when", f"{when!r} must be start, middle, end, or as '4 weeks after the start'")
        days = 0
        if found[2]:
            days = int(found[2]) * _DAYS[found[3].rstrip("s")] * (-1 if found[4] == "before" else 1)
        of = found[1] or found[5]
        if (of, days < 0) == ("start", True):
            raise entry.wrong("when", "comes before the start; a plan begins with it")
        words = when if found[2] else f"the {when}"
        yield Milestone(entry.text("what"), entry.text("who"), of, days, words)


def _lines(body: Sequence[Block[Part] | Place]) -> Iterator[tuple[Part, ...]]:
    for block in body:
        if not isinstance(block, Place):
            yield from lines(block)


def _all_used(
    head: Entry, fields: Sequence[TemplateField], told: Sequence[tuple[Part, ...]], sources: Sequence[str]
) -> None:
    """Raise GuidanceError for a question whose answer stands nowhere, and a source that nothing rests on."""
    parts = [part for line in told for part in line]
    slots = {part.key for part in parts if isinstance(part, Slot)} | PERIOD.keys()
    for field in fields:
        if field.key not in slots:
            raise head.wrong("fields", f"asks for {field.key!r}, which stands nowhere in the text")
    cited = {key for part in parts if isinstance(part, Cited) for key in part.keys}
    for source in sources:
        if source not in cited:
            raise head.wrong("sources", f"has {source!r}, which the text cites nowhere")
