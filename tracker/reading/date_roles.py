"""Say what each date of a text is for, by the words around it: the machinery that turns the rows of
`reading/deadline_rules.py` into answers.

Pure. Looked at in this order, the first that speaks wins: the clause before the date, the clause behind it, the
headings and labels above it, the dates it stands in a list with, the sentence before.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from tracker.clock import Moment
from tracker.reading.date_clauses import (
    BREAK,
    CLOSERS,
    CLOSING_IN_BRACKETS,
    OPENED,
    Clauses,
    Role,
    Silenced,
    compiled,
)
from tracker.reading.date_closings import ACTS, ADVICE_AFTER, REPLACED_BEFORE, REPLACES, WINDOW
from tracker.reading.date_labels import has_label, is_weak, names_applicants, own_label, spoken, which_meeting
from tracker.reading.date_lists import in_list, is_another_matter, is_other_thing
from tracker.reading.date_moves import MOVED_TO, REPLACED, Moved, moved_away, moves_to
from tracker.reading.date_rule import Speaks
from tracker.reading.date_sense import with_sense
from tracker.reading.welsh import dates as welsh
from tracker.terms import Kind, What
from tracker.text.dates import FoundDate, find_dates
from tracker.text.html import Block, BlockKind, Document
from tracker.text.language import holds_welsh
from tracker.text.sentences import sentence_around, sentence_starts
from tracker.text.words import words_of

_REPLACED_BEFORE: Final = re.compile("|".join((*REPLACED_BEFORE, *welsh.REPLACED_BEFORE)))
_REPLACED_AFTER: Final = re.compile("|".join(welsh.REPLACED_AFTER))
_REPLACES: Final = re.compile("|".join((*REPLACES, *welsh.REPLACES)))
_ACTS: Final = compiled((*ACTS, *welsh.ACTS))
_ADVICE_AFTER: Final = compiled(ADVICE_AFTER)
_WINDOW: Final = compiled((*WINDOW, *welsh.WINDOW))
#: "The 2027 window runs from 1 May to 31 May": a window, not a project, begins.
_WINDOW_RUNS: Final = re.compile(
    r"\b(?:window|round|call|applications?|application period|bidding)\b(?: [\w/'’-]+){0,4} (?:runs?|is|lasts?|starts?|begins?)(?: from| on)?(?: the)?\W*$"
)
_BARE_BRACKET: Final = re.compile(r"\s*\((?:by|until|before|on)?(?: the)?\s*")
_DATE_FIRST: Final = re.compile(r"\s*(?:[-–—:]|\|)\s\S[^\n]*[;,.|]\s*")
#: Kinds whose bare "1 April 2027 to 31 March 2029" is the term of a contract.
_PAID: Final = (Kind.CONTRACT, Kind.ENGAGEMENT, Kind.AWARD, Kind.OTHER)
#: "Between 26 October and 11 January you can apply": what a window is for stands behind it.
_BETWEEN: Final = re.compile(r"\b(?:between|from|rhwng|o)\W*$")
#: "The engagement period will run from 12 January to 20 February": answers are taken until it ends.
_TALKS_RUN: Final = re.compile(
    r"\b(?:engagement|consultation|survey|questionnaire|market test\w*)(?: period| window| exercise)?(?: will)? (?:runs?|be open|is open|lasts?|takes? place)(?: from| between)?(?: the)?\W*$"
)
#: "When? Monday 9 November": what a funder's list of questions asks about is the closing date.
_WHEN: Final = re.compile(
    r"(?:and )?(?:by )?when(?: do (?:you|i|we) (?:need to )?apply(?: by)?| is it due)?\?|pryd\?"
)
_NO_DEADLINE: Final = re.compile(
    r"\b(?:no|not have an?y?|without an?y?) (?:\w+ ){0,2}(?:deadlines?|closing|cut)|\bdim (?:dyddiad|terfyn)"
)
_DEADLINE: Final = re.compile(r"\b(?:deadlines?|clos(?:e|es|ing)|due|applications?|bids?|window|cut[ -]?off)\b")
#: "The application period has been extended. It ends on 17 December."
_IT_ENDS: Final = re.compile(
    r"\W*(?:it|this|that) (?:now |will |will now )?(?:ends?|finish(?:es)?|runs? out)(?: on)?(?: the)?\s"
)
_APPLICATIONS_RUN: Final = re.compile(
    r"\b(?:application (?:period|window)|window|applications|call|round|deadline)\b"
)
_DEADLINE_NAMED: Final = re.compile(
    r"\b(?:deadlines?|closing (?:date|time)|cut[ -]?off|(?:tenders?|bids?|quotes?|submissions?) (?:are |is |must be )?due)\b"
)
_CORRECTED: Final = re.compile(r"(?:moved|extended|changed|corrected|amended|replaced|postponed)(?: on)?\W*$")
#: "On 20 March, before the fund opens": what stands behind happens on another day.
_BEFORE_IT: Final = re.compile(r"\s?(?:prior to|before|ahead of|after|following)\b")
#: "Apply for £6,000 for events between 1 April and 31 March": the events' days, not the window's.
_WORK_BETWEEN: Final = re.compile(
    r"\b(?:for|on|of|towards) (?:[\w’'-]+ ){0,2}(?:events?|projects?|activit(?:y|ies)|works?|festivals?)\b(?: [\w’'-]+){0,6} (?:between|from|during)\W*$"
)
#: "You then have until the end of September to make it happen."
_TO_SPEND: Final = re.compile(r"\s?to (?:spend|finish|complete|deliver|make|use|hold|run|carry out|put on|build)\b")
#: "Closed from 24 December to 4 January", "put to the vote from 1 to 14 May": no window for applications.
_DEADLINE_ITSELF: Final = re.compile(r"\b(?:deadlines?|closing dates?)\W*$")
_STAGE_BEHIND: Final = re.compile(
    r"\s?\((?:for )?(?:stage|phase|part|step) (?P<which>one|1|two|2|three|3|four|4)\b[^()\n]{0,30}\)"
)
_OTHER_STRETCH: Final = re.compile(
    r"\b(?:closed|closure|shut|except(?:ing)?|excluding|apart from|other than|on leave|away|unavailable|out of (?:the )?office|maintenance|holidays?|vot(?:e|es|ing)|ballot|exhibition|"
    r"not (?:be )?(?:staffed|answered|answering|open|accepting|taking|accepted|available)|nobody|no (?:applications|e-?mails|calls))\b[^.;]{0,40}$"
)
#: "Appointment: 1 June 2026 to 31 May 2027" is how long somebody is appointed for, not the day of the choice.
_APPOINTED: Final = re.compile(r"\bappoint(?:ment|ed)\b(?: [\w’'-]+){0,4}\W*$")
#: "Tell us in a page what you would do. By 31 October, please.": the sentence before asks for something to read.
_BY: Final = re.compile(r"\W*(?:please,? )?(?:by|before|no later than|not later than)(?: the)?\s")
_ASKED: Final = re.compile(
    r"(?:(?:please|then|so|just|to apply|to ask),? )*(?:tell|send|write|e-?mail|show|give|post|put|draw|record|describe|explain|fill|complete|apply|ask|pitch|let us have|bring)\b"
)
_ALONE: Final = re.compile(r"\W*(?:(?:by|before|until)(?: the)?\s)?\W*")
#: "Projects cannot start before 1 August.": nothing starts on that day.
_NOT_BEFORE: Final = re.compile(
    r"\b(?:not|cannot|can['’]t|never|no|if)\b[^.;]{0,60}\b(?:start|begin|commence|take place)\w*\b(?: [\w’'-]+){0,2} (?:before|until)(?: the)?\W*$"
)
#: "First come, first served from 9am on 2 November": from then on, not until then.
_FROM: Final = re.compile(r"\bfrom(?: the)?\W*$")
#: "To come to the briefing on 12 May, e-mail us by 5 May.": whoever answers joins.
_GATHERED: Final = (Kind.TRAINING, Kind.ENGAGEMENT)
_TO_COME: Final = re.compile(
    r"\W*(?:to|if you (?:want|would like|wish|plan|hope) to|anyone who wants to) (?:come|attend|join|take part)\b"
)
#: "Anything unclear? E-mail us by 2 October.": the sentence asks whether there are questions.
_UNSURE: Final = re.compile(
    r"\b(?:unclear|questions?|quer(?:y|ies)|to ask|to know|not sure|unsure)\b[^.?\n]{0,40}\?\s*$"
)
#: Clauses longer than this are cut: what stands further away does not speak of the date.
_CLAUSE: Final = 240
#: A date further down a list than this has lost the words that lead the list in.
_LIST_ITEMS: Final = 40
#: An announcement with more dates than this is a calendar; the rest is not looked at, so that work stays bounded.
_MOST_DATES: Final = 400
_AFTER_REACH: Final = 45
#: The rule of a date that says which meeting is meant; what leads to it leads on to the next date.
WHICH_MEETING: Final = "which meeting is meant"
#: A sentence with more words than this beside its date stands on its own.
_FRAGMENT: Final = 6


@lru_cache(maxsize=16)
def dates_with_roles(
    document: Document, kind: Kind, *, published: Moment | None
) -> tuple[tuple[FoundDate, Role], ...]:
    """Return the dates of a text with what each is for. Remembered a while: deadlines and terms both ask."""
    dates = list(_dates(document, published=published)[:_MOST_DATES])
    return tuple(zip(dates, roles(document, dates, kind), strict=True))


def holds_more_dates(document: Document, *, published: Moment | None) -> bool:
    """Say whether a text holds more dates than `dates_with_roles` looks at."""
    return len(_dates(document, published=published)) > _MOST_DATES


@lru_cache(maxsize=16)
def _dates(document: Document, *, published: Moment | None) -> tuple[FoundDate, ...]:
    return tuple(find_dates(document.text, published=published))


@dataclass(frozen=True, slots=True)
class WhyRole:
    """One date of a text, what it is for, and the rows that were cancelled on the way there."""

    date: FoundDate
    role: Role
    silenced: tuple[Silenced, ...]


def explain_roles(document: Document, kind: Kind, *, published: Moment | None) -> list[WhyRole]:
    """Return what `dates_with_roles` does, with the rows that an `unless` cancelled beside each date."""
    dates = list(_dates(document, published=published)[:_MOST_DATES])
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
    return reader.weighed(told)


class _Reader:
    """One text while its dates are looked at."""

    def __init__(
        self, document: Document, dates: list[FoundDate], kind: Kind, silenced: list[Silenced] | None = None
    ) -> None:
        low = document.text.lower()
        self.text = low if len(low) == len(document.text) else document.text
        self.dates, self.kind, self.blocks = dates, kind, document.blocks
        self.clauses = Clauses(kind, self.text, holds_welsh=holds_welsh(words_of(document)), silenced=silenced)
        self.starts = [
            start
            for start in sentence_starts(document.text)
            if not any(date.start < start < date.end for date in _near(dates, start))
        ]
        #: What the date in brackets was for, in an earlier line: "(answer by 31 March)", then "(by 30 June)".
        self.bracketed: Role | None = None
        self.block_starts = [block.start for block in document.blocks]

    def role(self, index: int, told: list[Role]) -> Role:
        """Return what the date at `index` is for; `told` holds the answers for those before it."""
        date = self.dates[index]
        begin, finish = sentence_around(self.starts, date.start, len(self.text))
        finish = max(finish, date.end)
        earlier = self.dates[index - 1] if index and self.dates[index - 1].end > begin else None
        later = (
            self.dates[index + 1] if index + 1 < len(self.dates) and self.dates[index + 1].start < finish else None
        )
        from_, before, after, whole_after, earlier = self._around(begin, finish, date, earlier, later, told)
        moved = moved_away(whole_after, leads_on=later is not None)
        if _REPLACED_BEFORE.search(before) or _REPLACED_AFTER.search(whole_after) or moved is Moved.AWAY:
            was = self._by_words(before, after, from_, date, begin) or self._by_headings(begin, date)
            what = was.what if was else None
            return Role(None, REPLACED, was=what or (self.clauses.closing() if _DEADLINE.search(before) else None))
        if earlier is not None and told[-1].was is not None and _REPLACES.search(before):
            return Role(told[-1].was, "replaces another date", from_, date.start)
        if date.side == "last" and earlier is not None:
            return self._end_of_range(told[-1])
        if earlier is not None and told[-1].was is not None and _CORRECTED.search(before):
            return Role(None, "the day of the correction", was=told[-1].was)
        if earlier is not None and _BARE_BRACKET.fullmatch(before):
            # "This Friday (11 September) at 5pm" is one day, named twice.
            return told[-1] if date.day == earlier.day else self.bracketed or Role(None, "in brackets")
        if which_meeting(before, whole_after, leads_on=later is not None) is not None:
            return Role(None, WHICH_MEETING)
        listed = in_list(before, whole_after, date, earlier, told)
        if listed is not None:
            return self._staged(listed, whole_after)
        role = (
            self._by_words(before, after, from_, date, begin)
            or self._by_headings(begin, date)
            or self._by_sentence(begin, date, earlier)
            or self._by_request(begin, date)
            or self._by_lead(begin, date)
            or self._by_kind(begin, date)
        )
        role = self._turned(role, before, begin, date)
        role = self._staged(role, whole_after)
        if role.what is What.APPLY and _touching(date, earlier, later, before, whole_after):
            role = replace(role, guessed=True)
        role = self._moved(role, begin, date, earlier, told, unclear=moved is Moved.UNCLEAR)
        row = (block := self._block(date.start)) is not None and block.kind is BlockKind.ROW
        role = own_label(role, self.text, begin=begin, date=date, earlier=earlier, row=row)
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
        if earlier is not None and told[-1].closes is not None and role.rule in CLOSERS:
            role = replace(role, what=told[-1].closes)
        if earlier is not None and "(" in before:
            self.bracketed = role
        return self._begin_of_range(role, before, date) if date.side == "first" else role

    def weighed(self, told: list[Role]) -> list[Role]:
        """Return the roles with those closing dates doubtful that rest on less than another one of the text does.

        "The help desk is open until 11 December. Deadline 22 January": two dates seem to close, and one of them says so.
        """
        sure = [at for at, role in enumerate(told) if role.what is What.APPLY and not role.guessed]
        if len({self.dates[at].day for at in sure}) < 2:
            return told
        weak = {at for at in sure if not told[at].moved and self._is_weak(at, told)}
        if len(weak) == len(sure):
            return told
        return [replace(role, guessed=True) if at in weak else role for at, role in enumerate(told)]

    def _is_weak(self, index: int, told: list[Role]) -> bool:
        date, role = self.dates[index], told[index]
        begin, _ = sentence_around(self.starts, date.start, len(self.text))
        if index and told[index - 1].rule not in (WHICH_MEETING, REPLACED):
            begin = max(begin, self.dates[index - 1].end)
        return is_weak(self.text, begin=max(begin, date.start - _CLAUSE), date=date, role=role)

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
        from_ = max(begin, earlier.end if earlier else begin, date.start - _CLAUSE)
        to = min(finish, later.start if later else finish, date.end + _CLAUSE)
        before, after = self.text[from_ : date.start], self.text[date.end : to]
        if earlier is not None and told[-1].rule == WHICH_MEETING and date.start - begin <= _CLAUSE:
            # "The deadline for the 10 February panel is 15 January": what leads to the panel leads on to the deadline.
            noun = which_meeting(self.text[begin : earlier.start], before, leads_on=True) or 0
            gap = earlier.end + noun - earlier.start
            before = self.text[begin : earlier.start] + " " * gap + self.text[earlier.end + noun : date.start]
            from_, earlier = begin, None
        whole_after = after
        if earlier is not None and _DATE_FIRST.fullmatch(before):
            before = ""  # "14 May – applications open; 20 June – deadline": the words belong to the date in front
        if later is not None:  # "5 March (answer by 31 March)": what leads to the next date is not about this one
            leads = [match.start() for match in BREAK.finditer(after)]
            after = after[: leads[-1]] if leads else after
        if " | " in after and has_label(before.rpartition(" | ")[2]):
            after = after.partition(" | ")[
                0
            ]  # "Meeting: 10 February | Deadline: 15 January": each cell has its own name
        return from_, before, after, whole_after, earlier

    def _moved(
        self,
        role: Role,
        begin: int,
        date: FoundDate,
        earlier: FoundDate | None,
        told: list[Role],
        *,
        unclear: bool,
    ) -> Role:
        """Return what a date is for where its sentence says that a deadline was moved to it, or from it."""
        if role.rule == "ends" and _IT_ENDS.fullmatch(self.text, begin, date.start) and begin:
            start, _ = sentence_around(self.starts, begin - 1, len(self.text))
            if _APPLICATIONS_RUN.search(self.text, max(start, begin - _CLAUSE), begin):
                return Role(self.clauses.closing(), "the window ends", begin, date.start)
        if unclear and role.what in (None, What.APPLY):
            what = role.what or (
                self.clauses.closing() if _DEADLINE.search(self.text, begin, date.end + 40) else None
            )
            return replace(role, what=what, guessed=True)
        begin = begin if earlier is None or told[-1].what is not None or told[-1].was is not None else earlier.end
        if (
            begin < (earlier.end if earlier else 0)
            or role.what not in (None, What.APPLY, What.EOI)
            or role.rule == WHICH_MEETING
        ):
            return role
        start, _ = sentence_around(self.starts, max(0, begin - 1), len(self.text))
        words = moves_to(self.text, begin, date, self.text[max(start, begin - _CLAUSE) : begin])
        if not words:
            return role
        if role.what is None and self.kind in _PAID and not _DEADLINE_NAMED.search(self.text, start, date.start):
            return role  # "possible extension to 31 March 2029" is the contract's
        if role.what is None:
            return Role(self.clauses.closing(), MOVED_TO, date.start - len(words), date.start, moved=words)
        return replace(role, moved=words)

    def _staged(self, role: Role, after: str) -> Role:
        """Return what a closing date is for where a bracket behind it says of which stage: "5 February (stage 1)"."""
        stage = _STAGE_BEHIND.match(after) if role.what in (What.APPLY, What.EOI) else None
        if stage is None:
            return role
        return replace(role, what=What.EOI if stage["which"] in ("one", "1") else self.clauses.closing())

    def _turned(self, role: Role, before: str, begin: int, date: FoundDate) -> Role:
        """Return what a closing date is where "from", or a question in the sentence before, makes another of it."""
        if role.what is What.STARTS and self.kind is Kind.GRANT and _NOT_BEFORE.search(before):
            return Role(None, "the earliest start")
        if role.what is What.APPLY and not date.side and _FROM.search(before):
            return replace(role, what=What.OPENS)
        if role.what in (What.APPLY, What.EOI) and self.kind in _GATHERED and _TO_COME.match(self.text, begin):
            return replace(role, what=What.REGISTER)
        asked = role.rule in CLOSERS and self.kind in _PAID and begin > 0
        if asked and _UNSURE.search(self.text, max(0, begin - 80), begin):
            return replace(role, what=What.QUESTIONS)
        return role

    # -- the clause ------------------------------------------------------------------------------------

    def _by_words(self, before: str, after: str, offset: int, date: FoundDate, begin: int) -> Role | None:
        """Decide by the clause before the date, then by the one behind it."""
        if "(" in before[-2:] and (bracket := CLOSING_IN_BRACKETS.search(before)) is not None:
            return Role(self.clauses.closing(), "closing", offset + bracket.start(), date.start)
        hits = self.clauses.hits(before, before + " " + after)
        part = before.rpartition("; ")[2]
        role = None
        if len(part) < len(before):  # "you hear within a month; the deadline is 5 March": two matters
            at = offset + len(before) - len(part)
            role = self.clauses.decide(self.clauses.hits(part, part + " " + after), part, at, nearest_last=True)
        role = role or self.clauses.decide(hits, before, offset, nearest_last=True)
        if role is not None and role.what is not None and _ADVICE_AFTER.search(after[:80]):
            return Role(None, "for advice only")
        if role is not None and role.rule in CLOSERS and _TO_SPEND.match(after):
            return Role(None, "time to spend it")
        if role is not None and role.rule not in CLOSERS:
            return role
        told_behind = "" if _BEFORE_IT.match(after) else after
        behind = [
            hit
            for hit in self.clauses.hits(told_behind, before + " " + after, first=True)
            if hit.start <= _AFTER_REACH
        ]
        if role is not None:
            # "Respond by 10 July to say who will come": what closes is said behind the date.
            named = [hit for hit in behind if hit.rule.speaks is Speaks.SUBJECT and hit.rule.what in OPENED]
            return replace(role, what=named[0].rule.what, rule=named[0].rule.name) if named else role
        role = self.clauses.decide(behind, after, date.end, nearest_last=False)
        if role is not None:
            return role
        if any(hit.rule.speaks is Speaks.WEAK for hit in hits):
            sentence = self.text[max(begin, date.start - _CLAUSE) : date.end + len(after)]
            if _ACTS.search(sentence.rpartition("; ")[2]):
                return Role(self.clauses.closing(), "by or until", offset + len(before.rstrip()), date.start)
        return None

    # -- ranges ----------------------------------------------------------------------------------------

    def _begin_of_range(self, role: Role, before: str, date: FoundDate) -> Role:
        block = self._block(date.start)
        headings = " ".join(block.headings).lower() if block is not None else ""
        _, finish = sentence_around(self.starts, date.start, len(self.text))
        behind = self.text[date.end : min(finish, date.end + _CLAUSE)] if _BETWEEN.search(before) else ""
        if _OTHER_STRETCH.search(before):
            return Role(None, "a stretch of something else")
        if role.what is What.APPLY and self.kind is Kind.GRANT and _WORK_BETWEEN.search(before):
            return Role(None, "the work's two dates")
        if self.kind is Kind.ENGAGEMENT and _TALKS_RUN.search(before):
            return Role(None, "talks begin", closes=What.EOI)
        if role.rule == "starts" and self.kind in (Kind.GRANT, Kind.TRAINING) and _WINDOW_RUNS.search(before):
            return replace(role, what=What.OPENS, was=None, rule="window", guessed=False)
        if role.what in (What.APPLY, What.EOI, What.REGISTER) or (
            role.what is None and role.guessed and any(map(_WINDOW.search, (before, headings, behind)))
        ):
            closes = role.what if role.what in OPENED else None
            # "Deadline: 15-29 January": a deadline is a day, not a stretch.
            odd = _DEADLINE_ITSELF.search(before) is not None
            return replace(role, what=What.OPENS, was=None, rule="window", guessed=odd, closes=closes)
        if role.rule == "results" and self.kind in _PAID and _APPOINTED.search(before):
            return Role(What.STARTS, "a contract's two dates")
        if role.what is None and role.guessed and self.kind in _PAID and not _WINDOW.search(before):
            return Role(What.STARTS, "a contract's two dates")
        return role

    def _end_of_range(self, first: Role) -> Role:
        if first.what is What.OPENS:
            return replace(first, what=first.closes or self.clauses.closing(), rule="window", was=None)
        if first.what is What.DECISION:
            return first
        if first.rule == "talks begin":
            return Role(first.closes, "talks end")
        return Role(None, "end of a range")

    # -- further away ----------------------------------------------------------------------------------

    def _block(self, position: int) -> Block | None:
        index = bisect_right(self.block_starts, position) - 1
        return self.blocks[index] if index >= 0 else None

    def _by_headings(self, begin: int, date: FoundDate) -> Role | None:
        """Decide by the headings and labels over the date, innermost first."""
        block = self._block(date.start)
        if block is None:
            return None
        for heading in reversed(block.headings):
            label = heading.lower().rstrip(" :") + " "
            role = self.clauses.decide(
                self.clauses.hits(label[-_CLAUSE:], label), label[-_CLAUSE:], 0, nearest_last=True
            )
            if role is None:
                continue
            if begin > block.start and self.text.startswith(heading.lower() + ":", block.start):
                # "Applications: 11 December. Volunteers read them until 22 January": the label leads its own sentence.
                words = spoken(self.text[begin : date.start])
                if len(words) > 2:  # "Spring round: 12 March" goes on with it
                    return None
            if role.rule in CLOSERS and self._is_item(block):
                # The sentence before may say of what: "You start with an expression of interest. The next dates are:"
                lead = self._by_lead(begin, date)
                role = lead if lead is not None and lead.what in OPENED else role
            return replace(role, start=-1, end=-1)
        return None

    def _by_sentence(self, begin: int, date: FoundDate, earlier: FoundDate | None) -> Role | None:
        """Decide by the whole sentence up to the date, over other dates ("deadlines are 1 March (Lot 1) and 5 May")."""
        if earlier is None:
            return None
        clause = self.text[max(begin, date.start - _CLAUSE) : date.start]
        part = clause.rpartition(";")[2]
        if part != clause and (is_other_thing(part) or is_another_matter(part)):
            return None  # "tenders by 15 May; messages by 1 May"
        hits = [hit for hit in self.clauses.hits(clause, clause, first=True) if hit.rule.speaks is Speaks.CLOSING]
        return self.clauses.decide(hits, clause, max(begin, date.start - _CLAUSE), nearest_last=True)

    def _by_request(self, begin: int, date: FoundDate) -> Role | None:
        """Decide "By 31 October, please." by the sentence before, where that asks for something to be sent in."""
        if self.kind is not Kind.GRANT or begin == 0 or _BY.fullmatch(self.text, begin, date.start) is None:
            return None
        start, _ = sentence_around(self.starts, begin - 1, len(self.text))
        if _ASKED.match(self.text, start) is None or any(start <= other.start < begin for other in self.dates):
            return None
        return Role(self.clauses.closing(), "by a day, after a request", guessed=True)

    def _by_lead(self, begin: int, date: FoundDate) -> Role | None:
        """Decide by the sentence before, or by the paragraph that leads a list in."""
        block = self._block(date.start)
        if begin == 0:
            return None
        at = begin
        if block is not None and self._is_item(block):
            index = bisect_right(self.block_starts, date.start) - 1
            for _ in range(_LIST_ITEMS):
                if index == 0 or not self._is_item(self.blocks[index]):
                    break
                index -= 1
            at = self.blocks[index].end
        start, _ = sentence_around(self.starts, max(0, at - 1), len(self.text))
        if self.text[start:at].strip().endswith(":") and block is not None and self._is_item(block):
            start = max(0, at - _CLAUSE)  # "You start with an expression of interest. The next dates are:"
        lead = self.text[max(start, at - _CLAUSE) : at].strip()
        if not lead or _NO_DEADLINE.search(lead):
            return None
        if self.kind is Kind.GRANT and _WHEN.fullmatch(lead):
            return Role(What.APPLY, "answers “When?”", guessed=True)
        if any(other.start < at and other.end > start for other in _near(self.dates, start)):
            return None  # that sentence speaks of its own date
        if at == begin and not lead.endswith(":"):
            _, finish = sentence_around(self.starts, date.start, len(self.text))
            if len(self.text[begin : date.start].split()) + len(self.text[date.end : finish].split()) > _FRAGMENT:
                return None  # that sentence says itself what its date is for, in words that no row knows
        hits = [
            hit
            for hit in self.clauses.hits(lead, lead)
            if hit.rule.speaks in (Speaks.CLOSING, Speaks.VERB)
            or (hit.rule.speaks is Speaks.SUBJECT and hit.rule.what)
        ]
        if not any(hit.rule.speaks is Speaks.CLOSING for hit in hits) and not lead.endswith(":"):
            return None
        role = self.clauses.decide(hits, lead, 0, nearest_last=True)
        return None if role is None or role.what is None else replace(role, start=-1, end=-1)

    def _is_item(self, block: Block) -> bool:
        """Plain text writes lists with dashes."""
        return block.kind is BlockKind.ITEM or self.text.startswith(("- ", "* ", "• ", "– "), block.start)

    def _by_kind(self, begin: int, date: FoundDate) -> Role:
        """Guess what a date is for that no words speak of, by the kind of announcement; most say nothing.

        A training's or an engagement's date with an hour is most likely its event; a date that is a sentence of its own in
        the text of a grant ("Leeds only. 12 March 2027.") its closing date.
        """
        if (
            self.kind is Kind.GRANT
            and begin > 0
            and not date.side
            and _ALONE.fullmatch(self.text, begin, date.start)
        ):
            _, finish = sentence_around(self.starts, date.start, len(self.text))
            block = self._block(date.start)
            if (
                not self.text[date.end : finish].strip(" .!\n")
                and block is not None
                and block.kind is BlockKind.PARAGRAPH
            ):
                return Role(What.APPLY, "a sentence of its own", guessed=True)
        if self.kind is Kind.GRANT and not date.side and names_applicants(self.text[begin : date.start]):
            return Role(What.APPLY, "a day for each kind of applicant", guessed=True)
        if self.kind in (Kind.TRAINING, Kind.ENGAGEMENT) and date.at != date.day:
            return Role(What.STARTS, "a gathering's date with an hour", event=True, guessed=True)
        return Role(None, "nothing says what it is for", guessed=True)


def _touching(date: FoundDate, earlier: FoundDate | None, later: FoundDate | None, before: str, after: str) -> bool:
    """Say whether nothing at all stands between a date and its neighbour: one of them was meant to be struck out."""
    return not date.side and (
        (earlier is not None and not before.strip() and before != "" and earlier.day != date.day)
        or (later is not None and not after.strip() and later.day != date.day)
    )


def _near(dates: list[FoundDate], position: int) -> list[FoundDate]:
    """Return the dates around a position."""
    index = bisect_right(dates, position, key=lambda date: date.start)
    return dates[max(0, index - 1) : index + 2]
