"""Say what each date of a text is for, by the words around it: the machinery that turns the rows of
`reading/deadlines/rules.py` into answers.

Pure. Looked at in this order, the first that speaks wins: the clause before the date, the clause behind it, the
headings and labels above it, the dates it stands in a list with, the sentence before.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from tracker.clock import Moment
from tracker.reading.deadlines.clauses import CLOSERS, Role, Silenced
from tracker.reading.deadlines.context import in_context
from tracker.reading.deadlines.corrected import by_correction
from tracker.reading.deadlines.ellipsis import as_the_one_before
from tracker.reading.deadlines.elsewhere import of_others
from tracker.reading.deadlines.ends_of import of_another_thing
from tracker.reading.deadlines.further import (
    GATHERING,
    UNSAID,
    by_headings,
    by_kind,
    by_lead,
    by_request,
    by_sentence,
    is_only_sent,
)
from tracker.reading.deadlines.headed import headed
from tracker.reading.deadlines.labels import at_its_meeting, has_label, own_label, which_meeting
from tracker.reading.deadlines.layout import COLUMN, by_layout
from tracker.reading.deadlines.lists import goes_on, in_list
from tracker.reading.deadlines.moves import Moved, moved_away
from tracker.reading.deadlines.names import by_field
from tracker.reading.deadlines.page import CLAUSE, DatedText
from tracker.reading.deadlines.plain import opens_a_call
from tracker.reading.deadlines.ranges import begin_of_range
from tracker.reading.deadlines.sense import with_sense
from tracker.reading.deadlines.series import in_a_table, names_the_next_one, of_one_event
from tracker.reading.deadlines.sessions import of_a_session, told_on_the_day
from tracker.reading.deadlines.things import BREAK
from tracker.reading.deadlines.turns import WHICH_MEETING, moved_on, staged, turned, until_spent
from tracker.reading.deadlines.weighed import weighed
from tracker.reading.deadlines.words import by_words
from tracker.terms import Kind, What
from tracker.text.dates import FoundDate, find_dates
from tracker.text.html import BlockKind, Document

#: What stands between two dates of a list in which each date comes first.
_SEGMENT: Final = re.compile(r"\s(?!(?:to|and|until|for|or)\b)[^;:.\n\d]{2,40};\s*(?:then\s)?")
_BARE_BRACKET: Final = re.compile(r"\s*\((?:by|until|before|on)?(?: the)?\s*")
#: "19 February (projects starting in May); 16 April", "5 March if it begins in June, by 9 June": what the day in front closes
#: begins then, and the day behind does not.
_BEGINS_THEN: Final = re.compile(
    r"\s?(?:\((?P<bracket>)|,? ?(?:for|if|where) )[^;.()\n\d]{2,60}?\b(?:start|begin|commenc)(?:s|ning|ing|es?)?\b[^;.()\n\d]{2,50}?(?:(?(bracket)\)|(?=;|, (?:and |or )?(?:by|until|before)\b)))"
)
#: "Tender notice: on or about 15 January".
_ROUGHLY: Final = re.compile(r"\b(?:(?:at|on) or )?a(?:bout|round) $")
_DATE_FIRST: Final = re.compile(r"\s*(?:[-–—:]|\|)\s\S[^\n]*[;,.|]\s*")
#: The row of what opens, whatever it is.
_OPENS: Final = "opens"
#: An announcement with more dates than this is a calendar; the rest is not looked at, so that work stays bounded.
_MOST_DATES: Final = 400


@lru_cache(maxsize=16)
def dates_with_roles(
    document: Document, kind: Kind, *, published: Moment | None
) -> tuple[tuple[FoundDate, Role], ...]:
    """Return the dates of a text with what each is for. Remembered a while: deadlines and terms both ask."""
    dates = list(find_dates(document.text, published=published)[:_MOST_DATES])
    return tuple(zip(dates, roles(document, dates, kind), strict=True))


def holds_more_dates(document: Document, *, published: Moment | None) -> bool:
    """Say whether a text holds more dates than `dates_with_roles` looks at."""
    return len(find_dates(document.text, published=published)) > _MOST_DATES


@dataclass(frozen=True, slots=True)
class WhyRole:
    """One date of a text, what it is for, and the rows that were cancelled on the way there."""

    date: FoundDate
    role: Role
    silenced: tuple[Silenced, ...]


def explain_roles(document: Document, kind: Kind, *, published: Moment | None) -> list[WhyRole]:
    """Return what `dates_with_roles` does, with the rows that an `unless` cancelled beside each date."""
    dates = list(find_dates(document.text, published=published)[:_MOST_DATES])
    silenced: list[Silenced] = []
    reader = _Reader(document, dates, kind, silenced)
    told: list[Role] = []
    why: list[WhyRole] = []
    for index, date in enumerate(dates):
        told.append(reader.role(index, told))
        why.append(WhyRole(date, told[-1], tuple(dict.fromkeys(silenced))))
        silenced.clear()
    return why


def roles(document: Document, dates: list[FoundDate], kind: Kind) -> list[Role]:
    """Return what each of `dates` (of `document.text`, in order) is for."""
    if not dates:
        return []
    reader = _Reader(document, dates, kind)
    told: list[Role] = []
    for index in range(len(dates)):
        told.append(reader.role(index, told))
    return weighed(reader.page, told)


class _Reader:
    """Decides on the dates of one text, in order."""

    def __init__(
        self, document: Document, dates: list[FoundDate], kind: Kind, silenced: list[Silenced] | None = None
    ) -> None:
        self.page = DatedText(document, dates, kind, silenced)
        self.text, self.dates, self.kind = self.page.text, dates, kind
        #: What the date in brackets was for, in an earlier line: "(answer by 31 March)", then "(by 30 June)".
        self.bracketed: Role | None = None

    def role(self, index: int, told: list[Role]) -> Role:
        """Return what the date at `index` is for; `told` holds the answers for those before it."""
        date = self.dates[index]
        begin, finish = self.page.sentence(date.start)
        finish = max(finish, date.end)
        earlier = self.dates[index - 1] if index and self.dates[index - 1].end > begin else None
        later = (
            self.dates[index + 1] if index + 1 < len(self.dates) and self.dates[index + 1].start < finish else None
        )
        from_, before, after, whole_after, earlier = self._around(begin, finish, date, earlier, later, told)
        moved = moved_away(whole_after, leads_on=later is not None)
        corrected = by_correction(self.page, date, begin, from_, before, after, whole_after, earlier, told, moved)
        if corrected is not None:
            return corrected
        if earlier is not None and _BARE_BRACKET.fullmatch(before):
            # "This Friday (11 September) at 5pm" is one day, named twice.
            return told[-1] if date.day == earlier.day else self.bracketed or Role(None, "in brackets")
        if which_meeting(before, whole_after, leads_on=later is not None) is not None:
            return at_its_meeting(before, date) or Role(None, WHICH_MEETING)
        placed = self._by_place(date, before, whole_after, earlier, told) or as_the_one_before(
            self.page, index, begin, told
        )
        if placed is not None:
            return placed
        role = self._by_what_is_said(before, after, from_, begin, index, earlier, told)
        role = in_context(self.page, role, index, begin, told)
        role = turned(self.page, role, before, begin, date)
        role = staged(self.page, role, date, whole_after)
        if (
            role.what is What.APPLY
            and _touching(date, earlier, later, before, whole_after)
            and not in_a_table(self.page, date)
        ):
            role = replace(role, guessed=True)
        role = moved_on(self.page, role, begin, date, earlier, told, unclear=moved is Moved.UNCLEAR)
        row = (block := self.page.block(date.start)) is not None and block.kind is BlockKind.ROW
        role = headed(self.page, role, begin, date, earlier, told[-1] if told else None)
        role = own_label(role, self.text, begin=begin, date=date, earlier=earlier, row=row)
        role = of_another_thing(self.page, role, begin, date, earlier, told)
        role = of_others(self.page, role, index, begin, told)
        role = with_sense(
            role,
            self.text,
            begin=begin,
            since=date.start - len(before),
            start=date.start,
            end=date.end,
            finish=finish,
            kind=self.kind,
        )
        if role.what is What.OPENS and role.rule == _OPENS and not opens_a_call(self.text[from_ : date.start]):
            role = Role(None, "something else opens")
        role = told_on_the_day(self.page, until_spent(self.page, role, before, date), date)
        if earlier is not None and told[-1].closes is not None and role.rule in CLOSERS:
            role = replace(role, what=told[-1].closes)
        if earlier is not None and "(" in before:
            self.bracketed = role
        return begin_of_range(self.page, role, before, date) if date.side == "first" else role

    def _by_what_is_said(
        self,
        before: str,
        after: str,
        from_: int,
        begin: int,
        index: int,
        earlier: FoundDate | None,
        told: list[Role],
    ) -> Role:
        """Return what the words around a date, nearest first, or its neighbours in the text say of it."""
        date = self.dates[index]
        role = (
            by_words(self.page, before, after, from_, date, begin)
            or by_headings(self.page, begin, date)
            or by_sentence(self.page, begin, date, earlier)
            or by_request(self.page, begin, date)
            or by_lead(self.page, begin, date)
            or by_kind(self.page, begin, date)
        )
        if is_only_sent(self.page, role, before, date):
            role = Role(What.STARTS, GATHERING, event=True, guessed=True)
        if (
            index
            and role.rule in (UNSAID, GATHERING)
            and goes_on(self.text, told[-1], self.dates[index - 1], date, perhaps=role.perhaps)
        ):
            role = Role(self.page.clauses.closing(), "goes on with closing dates", guessed=True)
        if role.rule == UNSAID and names_the_next_one(
            self.text, told, max(begin, earlier.end if earlier else begin), date
        ):
            role = Role(self.page.clauses.closing(), "goes on with closing dates")
        return role

    def _by_place(
        self, date: FoundDate, before: str, after: str, earlier: FoundDate | None, told: list[Role]
    ) -> Role | None:
        """Return what a date is for by where it stands: alone below a label, in a column, in a list behind another."""
        field = by_field(self.page, date)
        if field is not None:
            return field
        laid_out = of_a_session(self.page, date) or by_layout(self.page, date)
        if laid_out is not None:
            window = date.side == "first" and laid_out.rule != COLUMN
            return begin_of_range(self.page, laid_out, "", date) if window else laid_out
        parts = (
            self.kind in (Kind.TRAINING, Kind.ENGAGEMENT)
            and earlier is not None
            and told[-1].event
            and of_one_event(self.text, earlier.start)
        )
        listed = in_list(before, after, date, earlier, told, parts=parts)
        return None if listed is None else staged(self.page, listed, date, after)

    def _comes_first(self, begin: int, date: FoundDate, before: str, after: str) -> bool:
        """Say whether the dates of a sentence stand before what they are for, as its first one does."""
        if not _SEGMENT.fullmatch(before):
            return False
        first = next(one for one in self.dates if begin <= one.start <= date.start)
        lead = self.text[begin : first.start].strip()
        told = after.partition(";")[0]
        if lead and not lead.endswith(":"):
            return False
        return self.page.clauses.decide(self.page.clauses.hits(told, told), told, 0, nearest_last=False) is not None

    def _around(
        self,
        begin: int,
        finish: int,
        date: FoundDate,
        earlier: FoundDate | None,
        later: FoundDate | None,
        told: list[Role],
    ) -> tuple[int, str, str, str, FoundDate | None]:
        """Return where the words before a date begin, these, those behind it, all of those, and the date before it."""
        from_ = max(begin, earlier.end if earlier else begin, date.start - CLAUSE)
        to = min(finish, later.start if later else finish, date.end + CLAUSE)
        if earlier is not None and (then := _BEGINS_THEN.match(self.text, from_, date.start)) is not None:
            from_ = then.end()
        before, after = self.text[from_ : date.start], self.text[date.end : to]
        if earlier is not None and told[-1].rule == WHICH_MEETING and date.start - begin <= CLAUSE:
            # "The deadline for the 10 February panel is 15 January": what leads to the panel leads on to the deadline.
            noun = which_meeting(self.text[begin : earlier.start], before, leads_on=True) or 0
            gap = earlier.end + noun - earlier.start
            before = self.text[begin : earlier.start] + " " * gap + self.text[earlier.end + noun : date.start]
            from_, earlier = begin, None
        if before.endswith(("about ", "around ")):
            before = _ROUGHLY.sub(lambda hedge: " " * len(hedge[0]), before)
        whole_after = after
        if earlier is not None and (_DATE_FIRST.fullmatch(before) or self._comes_first(begin, date, before, after)):
            before = ""  # "14 May – applications open; 20 June – deadline": the words belong to the date in front
        if later is not None:  # "5 March (answer by 31 March)": what leads to the next date is not about this one
            leads = [match.start() for match in BREAK.finditer(after)]
            after = after[: leads[-1]] if leads else after
        if " | " in after and has_label(before.rpartition(" | ")[2]):
            after = after.partition(" | ")[
                0
            ]  # "Meeting: 10 February | Deadline: 15 January": each cell has its own name
        return from_, before, after, whole_after, earlier


def _touching(date: FoundDate, earlier: FoundDate | None, later: FoundDate | None, before: str, after: str) -> bool:
    """Say whether nothing at all stands between a date and its neighbour: one of them was meant to be struck out."""
    return not date.side and (
        (earlier is not None and not before.strip() and before != "" and earlier.day != date.day)
        or (later is not None and not after.strip() and later.day != date.day)
    )
