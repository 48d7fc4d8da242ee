"""A template, what a person gives, and perhaps an opportunity → a paper. The one door of the room.

Pure. What is not known is never made up: it stands as a gap that shows ("[your insurance: …]"), and all gaps are
listed at the end, with the facts of the announcement, on a page that is for the person alone. Filling goes over
the template's own parts once; what a person gives becomes runs of plain text and is not looked at again.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from tracker.filling.given import Answer, answers
from tracker.filling.links import leading
from tracker.filling.milestones import days_of, period
from tracker.filling.notice import FromOpportunity, from_opportunity
from tracker.knowledge import Cited, FromNotice, Gap, Part, Place, Reference, Slot, Template, TemplateField
from tracker.model import Opportunity
from tracker.paper import Block, Heading, Listing, Note, Paper, Paragraph, Run, Table, lines, mapped
from tracker.wording import papers as said
from tracker.wording.plain import plain

_MILESTONE_WIDTHS = (4, 8, 4)


@dataclass(frozen=True, slots=True)
class Filled:
    """A paper, and what is still missing in it."""

    paper: Paper
    #: The questions without an answer.
    missing: tuple[TemplateField, ...]
    #: The questions that the opportunity answered.
    taken: tuple[TemplateField, ...]


def fill(
    template: Template,
    given: Mapping[str, str],
    *,
    opportunity: Opportunity | None = None,
    payer: str = "",
    now: datetime,
) -> Filled:
    """Fill in a template. `given` holds a person's words by the questions' keys. Raises TemplateError.

    `payer` is who pays for the opportunity, "" where nobody says (`payer.py`).
    """
    told = dict(answers(template, given, now=now))
    notice = None if opportunity is None else from_opportunity(opportunity, payer=payer, now=now)
    taken = tuple(_take(template, told, {} if notice is None else notice.answers))
    return _Filling(template, told, notice, taken, now).filled()


def _take(
    template: Template, told: dict[str, Answer], offered: Mapping[FromNotice, Answer]
) -> Iterator[TemplateField]:
    """Put what an announcement says where the person said nothing; yield the questions that it answers."""
    own = set(told)
    for field in template.fields:
        # An end of one's own makes another plan than the announcement's: its length does not hold then.
        beside = field.notice is FromNotice.MONTHS and "end" in own
        if field.key not in own and field.notice in offered and not beside:
            assert field.notice is not None
            told[field.key] = offered[field.notice]
            yield field


@dataclass(frozen=True, slots=True)
class _Filling:
    template: Template
    told: Mapping[str, Answer]
    notice: FromOpportunity | None
    taken: tuple[TemplateField, ...]
    now: datetime

    def filled(self) -> Filled:
        template = self.template
        missing = tuple(field for field in template.fields if field.key not in self.told)
        if "end" in self.told:
            missing = tuple(field for field in missing if field.key != "months")
        elif "months" in self.told:
            missing = tuple(field for field in missing if field.key != "end")
        body = tuple(block for part in template.body for block in self._blocks(part))
        blocks = (*body, *self._sources(), *self._for_you(missing))
        organisation = self.told.get("organisation")
        paper = Paper(
            title=self._line(template.heading),
            blocks=blocks,
            author="" if organisation is None else organisation.line,
            subject=template.title,
            made_at=self.now,
        )
        return Filled(paper, missing, self.taken)

    def _blocks(self, part: Block[Part] | Place) -> Iterator[Block[Run]]:
        if isinstance(part, Place):
            yield from self._milestones()
            return
        slot = part.words[0] if isinstance(part, Paragraph) and len(part.words) == 1 else None
        answer = self.told.get(slot.key) if isinstance(slot, Slot) else None
        if answer is not None:  # an answer that stands alone keeps its lines
            yield from (Paragraph((Run(line),)) for line in answer.lines)
        else:
            yield mapped(part, self._line)

    def _line(self, parts: tuple[Part, ...]) -> tuple[Run, ...]:
        return tuple(map(self._run, parts))

    def _run(self, part: Part) -> Run:
        match part:
            case Slot(key, strong):
                answer = self.told.get(key)
                if answer is not None:
                    return Run(answer.line, strong=strong)
                field = self._field(key)
                return Run(said.blank_words(field.blank, self._hint(field)), blank=True)
            case Gap(name):
                return Run(said.blank_words(name), blank=True)
            case Cited(keys):
                order = [reference.key for reference in self._cited()]
                return Run(said.sources_words(sorted(order.index(key) + 1 for key in keys)))
            case _:
                return part

    def _field(self, key: str) -> TemplateField:
        return next(field for field in self.template.fields if field.key == key)

    def _hint(self, field: TemplateField) -> str:
        return "" if self.notice is None or field.notice is None else self.notice.hints.get(field.notice, "")

    def _parts(self) -> Iterator[Part]:
        for block in self.template.body:
            if not isinstance(block, Place):
                yield from (part for line in lines(block) for part in line)

    def _cited(self) -> Sequence[Reference]:
        """Return the sources in the order in which the text names them."""
        keys = dict.fromkeys(key for part in self._parts() if isinstance(part, Cited) for key in part.keys)
        known = {reference.key: reference for reference in self.template.references}
        return [known[key] for key in keys]

    def _milestones(self) -> Iterator[Block[Run]]:
        day, end, months = (self.told.get(key) for key in ("start", "end", "months"))
        found = period(
            None if day is None else day.day,
            None if end is None else end.day,
            None if months is None else months.months,
        )
        head = tuple((Run(cell),) for cell in said.MILESTONES_HEAD)
        if found is None:
            dated = [((Run(said.blank_words(one.words), blank=True),), one) for one in self.template.milestones]
        else:
            dated = [((Run(said.dated_words(day)),), one) for day, one in days_of(self.template.milestones, *found)]
        rows = tuple((when, (Run(one.what),), (Run(one.who),)) for when, one in dated)
        yield Table(head, rows, _MILESTONE_WIDTHS)
        if found is not None:
            yield Paragraph((Run(said.PUBLIC_HOLIDAYS),))

    def _sources(self) -> Iterator[Block[Run]]:
        cited = self._cited()
        if cited:
            yield Heading(1, (Run(said.SOURCES),))
            items = ((Run(said.reference_words(one)), leading(one.url)) for one in cited)
            yield Listing(tuple(items), ordered=True)

    def _for_you(self, missing: Sequence[TemplateField]) -> Iterator[Block[Run]]:
        yield Heading(1, (Run(said.FOR_YOU),), new_page=True)
        yield Paragraph((Run(said.made_words(self.template)),))
        gaps = dict.fromkeys(part.name for part in self._parts() if isinstance(part, Gap))
        if missing or gaps:
            yield Heading(2, (Run(said.STILL_TO_FILL),))
        if missing:
            needed_first = sorted(missing, key=lambda field: not field.needed)
            yield Listing(tuple((Run(said.missing_words(field, self._hint(field))),) for field in needed_first))
        if gaps:
            yield Paragraph((Run(f"{said.BY_HAND}: {'; '.join(gaps)}."),))
        if self.notice is not None:
            yield Heading(2, (Run(said.FROM_THE_NOTICE),))
            yield from self.notice.blocks
            if self.taken:
                told = "; ".join(f"{plain(field.blank)}: {self.told[field.key].line}" for field in self.taken)
                yield Note((Run(f"{said.TAKEN}: {told}."),))
