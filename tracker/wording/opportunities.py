"""An opportunity as people read it: the short post, the one-line entry of a list, the words it rests on.

Plain text; `plain` makes feed text harmless.
"""

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass
from datetime import datetime

from tracker.model import Change, Deadline, Evidence, Opportunity, Reading, State
from tracker.terms import Applicant, Area, Category, Kind, What
from tracker.wording.changes import CHANGED_FIELDS, changes_words, months_words, value_words
from tracker.wording.corrections import noted_line, noted_words
from tracker.wording.dates import date_words, deadline_words
from tracker.wording.money import amount_words
from tracker.wording.names import APPLICANTS, AREAS, CATEGORIES, KINDS, first_upper, listed
from tracker.wording.plain import plain
from tracker.wording.shareable import shareable, shareable_reading

#: How many other sources a post names.
MOST_SEEN_AT = 3

#: What is said between a first stage that is over and the date that follows it.
FIRST_STAGE_OVER = "usually only those who sent it in can go on, so ask first"

#: What is said before the day by which one must book for a talk about a fund.
TO_HEAR_MORE = "to hear more first,"

#: How many of the other dates a post shows; the rest stand in its words.
MOST_OTHER_DATES = 2

ENDED: dict[State, str] = {
    State.CANCELLED: "Called off by the funder. Nothing to send any more.",
    State.AWARDED: "Already awarded. Nothing to send any more.",
    State.CLOSED: "Closed: it takes no more applications.",
    State.WITHDRAWN: "Not open any more: its announcement does not offer it now.",
}


_NEXT_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z“])")

#: How the line begins that says what to do.
TO_DO = "What to do now: "

#: What an early notice says first of all.
NOT_YET = "You cannot bid yet."

#: Notices after which there is something to do though nobody can bid any more.
AFTER_THE_END = frozenset(
    f"notice:{name}"
    for name in ("UK5 UK6 UK7 UK11 UK12 UK16 PSR-intention PSR-award PSR-abandonment PSR-urgent SCO-award".split())
)


@dataclass(frozen=True, slots=True)
class Post:
    """A short post, line by line; a face adds its own colours and buttons. "" where a line has nothing to say."""

    #: "New", "Changed: …" or "Called off".
    occasion: str
    name: str
    funder: str
    pays_for: str
    who_where: str
    how_much: str
    closes: str
    link: str
    #: "Also seen at …".
    seen_at: str = ""
    #: What people said of it: "Corrected by a coordinator: closing date (was …)".
    noted: str = ""
    #: "What to do now: …", of the guidance for the notice's type or stage.
    to_do: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """Return the post as lines of plain text, most important first."""
        first = f"{self.name} ({self.funder})" if self.funder else self.name
        told = (
            first,
            self.pays_for,
            self.who_where,
            self.how_much,
            self.closes,
            self.to_do,
            self.noted,
            self.seen_at,
            self.link,
        )
        return tuple(line for line in told if line)


def post(opportunity: Opportunity, changes: Sequence[Change] = (), *, now: datetime) -> Post:
    """Word an opportunity as a short post."""
    opportunity = shareable(opportunity)
    reading = opportunity.reading
    return Post(
        occasion=changes_words(changes, now=now) or "New",
        name=plain(opportunity.title) or "(no title)",
        funder=plain(opportunity.funder, longest=80),
        pays_for=pays_for(reading),
        who_where=who_where(reading),
        how_much=how_much(reading),
        closes=closes(opportunity, now=now),
        link=opportunity.link,
        seen_at=seen_at(opportunity),
        noted=noted_line(reading, now=now),
        to_do=to_do(opportunity, now=now),
    )


def to_do(opportunity: Opportunity, *, now: datetime) -> str:
    """Say in a line what to do now: "What to do now: Join in, even if only in writing.", or "".

    While only plans are told one can act though all dates are over; what is called off or given has its advice too.
    """
    step = opportunity.step
    if step is None:
        return ""
    if opportunity.state is not State.OPEN:
        return f"{TO_DO}{step.do}" if step.do and step.notice in AFTER_THE_END else ""
    if not step.early:
        return f"{TO_DO}{step.do}" if step.do and opportunity.is_open(now=now) else ""
    not_yet = "" if step.do.startswith(NOT_YET) else f"{NOT_YET} "
    return f"{TO_DO}{not_yet}{step.do}".rstrip()


def list_to_do(opportunity: Opportunity, told: Container[str], *, now: datetime) -> str:
    """Say in an entry of a list what to do now; of what was `told` in it already only that one cannot bid."""
    line = to_do(opportunity, now=now).removeprefix(TO_DO)
    begins = f"{NOT_YET} " if line.startswith(f"{NOT_YET} ") else ""
    first = begins + _NEXT_SENTENCE.split(line.removeprefix(begins), maxsplit=1)[0]
    return begins.rstrip() if first in told else first


def seen_at(opportunity: Opportunity) -> str:
    """Say where else it is announced: "Also seen at Harbour News"; "" where nowhere."""
    names = [plain(one.source, longest=80) for one in opportunity.also_at]
    others = [f"{len(names) - MOST_SEEN_AT} others"] if len(names) > MOST_SEEN_AT else []
    return f"Also seen at {listed([*names[:MOST_SEEN_AT], *others])}" if names else ""


def seen_at_words(opportunity: Opportunity) -> tuple[str, ...]:
    """Say, line by line, where else it is announced and why that was taken for the same."""
    return tuple(
        f"Also seen at {plain(one.source, longest=80)}{f': {plain(one.why, longest=220)}' if one.why else ''}"
        for one in opportunity.also_at
    )


def pays_for(reading: Reading) -> str:
    """Say what it is and what it pays for: "Grant for running costs (rent, wages, bills) and 3 years or more"."""
    kind = first_upper(KINDS[reading.kind])
    told = [CATEGORIES[category] for category in reading.categories]
    words = f"{kind} for {listed(told)}" if told and reading.kind is Kind.GRANT else _pair(kind, told)
    if reading.refused:
        words += f"; not for {listed((CATEGORIES[category] for category in reading.refused), last='or')}"
    if reading.relevant is None and reading.kind in (Kind.CONTRACT, Kind.ENGAGEMENT):
        words += " (fit unknown: look before you plan)"
    return words


def _pair(kind: str, told: list[str]) -> str:
    return f"{kind}: {listed(told)}" if told else kind


def who_where(reading: Reading) -> str:
    """Say who can apply and where; what is not said says so."""
    who, led = first_upper(listed(APPLICANTS[applicant] for applicant in reading.applicants)), led_words(reading)
    if led:
        who = f"{who}, only {led}" if who else f"Only {led}"
    who = who or "Who can apply: not said"
    where = where_words(reading) or "area not said"
    return "; ".join(part for part in (who, where, _income_words(reading)) if part)


def where_words(reading: Reading) -> str:
    """Say where it holds: "Devon and Cornwall (the South West)"; "" where nothing says."""
    places = listed(plain(place, longest=40) for place in reading.places[:4])
    areas = listed(AREAS[area] for area in reading.areas)
    return f"{places} ({areas})" if places and areas else places or areas


def led_words(reading: Reading) -> str:
    """Say by whom an applicant must be led: "groups led by disabled people"; "" where nothing says so."""
    value = next((plain(one.value, longest=80) for one in reading.evidence if one.field == "led_by"), "")
    return (f"groups {value}" if value.startswith("led by") else f"{value} groups") if value else ""


def _income_words(reading: Reading) -> str:
    """Say how much an applicant may take in: "income £40,000 to £350,000 a year"; "" where nothing is said."""
    least, most = reading.income_min, reading.income_max
    if least is not None and most is not None:
        return f"income £{least:,} to £{most:,} a year"
    if least is not None:
        return f"income at least £{least:,} a year"
    return f"income up to £{most:,} a year" if most is not None else ""


def how_much(reading: Reading) -> str:
    """Say how much and for how long; "" where neither is stated."""
    told = [amount_words(reading.amount), term_words(reading.months)]
    return first_upper("; ".join(part for part in told if part))


def term_words(months: int | None) -> str:
    """Say a term: "for up to 3 years", "for up to 18 months"; "" where none is stated."""
    if months is None:
        return ""
    return f"for up to {months_words(months)}"


def closes(opportunity: Opportunity, *, now: datetime) -> str:
    """Say by when one must act, in plain words with the days left; never a date that is not stated."""
    told = [
        part if isinstance(part, str) else deadline_words(part, now=now)
        for part in closing_parts(opportunity, now=now)
    ]
    return first_upper("; ".join(told))


def closing_parts(opportunity: Opportunity, *, now: datetime) -> Sequence[Deadline | str]:
    """Return what the last line of a post says: dates that a face writes out, and words; never empty."""
    if opportunity.state is not State.OPEN:
        return [_ended(opportunity)]
    reading = shareable_reading(opportunity.reading)
    closing = reading.closes()
    ahead = [deadline for deadline in closing if not deadline.over(now=now)]
    told: list[Deadline | str] = []
    if (first := reading.first_stage_over(now=now)) is not None:
        told += [first, FIRST_STAGE_OVER]
    if ahead:
        told += ahead[: 1 + MOST_OTHER_DATES]
    elif closing and not reading.rolling:
        told.append(closing[-1])
    elif reading.lapsed is not None and not reading.rolling:
        told.append(f"closed on {date_words(reading.lapsed)} (it was over when this was published)")
    if reading.rolling:
        told.append("apply at any time" if not told else "or at any time")
    opens = [d for d in reading.deadlines if d.what is What.OPENS and not d.over(now=now)]
    told += opens[:1]
    talks = [d for d in reading.beside_closing() if not d.over(now=now)]
    told += [f"{TO_HEAR_MORE} {deadline_words(talk, now=now)}" for talk in talks[:1]]
    if not told or reading.kind is Kind.TRAINING:  # one wants to know when the course is, too
        begins = [d for d in reading.deadlines if d.what is What.STARTS and not d.over(now=now)]
        told += begins[:1]
    # Also beside a date: there may be others in what was not read.
    told += reading.not_read[:MOST_OTHER_DATES]
    return told or ["No closing date found in the text: check the page"]


def _ended(opportunity: Opportunity) -> str:
    by_person = any(one.field in ("kind", "relevant") for one in opportunity.reading.noted)
    if opportunity.state is State.WITHDRAWN and by_person:
        return "Nothing for groups like yours to go for, as somebody who looked at it says."
    return ENDED[opportunity.state]


def line(opportunity: Opportunity, *, now: datetime) -> str:
    """Word an opportunity as an entry of a list: three short lines, the link last."""
    short = post(opportunity, now=now)
    funder = f" ({short.funder})" if short.funder else ""
    amount = f"{short.how_much}. " if short.how_much else ""
    noted = f" {short.noted}." if short.noted else ""
    closing = short.closes.removesuffix(".")
    return f"{short.name}{funder}\n{short.pays_for}. {amount}{closing}.{noted}\n{short.link}".rstrip()


#: What a quote is shown for, where a change is never told of it.
EVIDENCE_FIELDS = {
    "income_max": "highest income a year",
    "income_min": "lowest income a year",
    "led_by": "who must lead the group",
    "rolling": "apply at any time",
    "lapsed": "closed before it was published",
    "shut": "takes no more applications",
    "cancelled": "called off",
}


def words_behind(reading: Reading, *, now: datetime) -> tuple[str, ...]:
    """Return, line by line, the words of the announcement that each part of the reading rests on."""
    reading = shareable_reading(reading)
    told = [*noted_words(reading, now=now)]
    told += [_evidence_words(evidence, now=now) for evidence in reading.evidence if evidence.field != "relevant"]
    told += [f"Doubt: {doubt}" for doubt in reading.doubts]
    return tuple(dict.fromkeys(told)) or ("Nothing in the announcement says what it pays for or when it closes.",)


def _evidence_words(evidence: Evidence, *, now: datetime) -> str:
    place = {"title": "title", "body": "text", "source": "the source's own area"}.get(
        evidence.where, evidence.where
    )
    return f"{_claim(evidence, now=now)}: “{plain(evidence.quote, longest=220)}” ({place})"


def _claim(evidence: Evidence, *, now: datetime) -> str:
    """Say in plain words what a quote is shown for: "Who can apply: community groups", "Not for: a project"."""
    name, _, part = evidence.field.partition(".")
    denied = evidence.value == "no"
    if name == "categories" and part in set(Category):
        return f"{'Not for' if denied else 'Pays for'} {CATEGORIES[Category(part)]}"
    if name == "applicants" and part in set(Applicant):
        return f"{'Cannot apply' if denied else 'Can apply'}: {APPLICANTS[Applicant(part)]}"
    if name == "areas":
        return f"Where{f': {AREAS[Area(part)]}' if part in set(Area) else ''}"
    if name == "kind":
        return f"Read as {KINDS[Kind(evidence.value)] if evidence.value in set(Kind) else evidence.value}"
    words = EVIDENCE_FIELDS.get(name) or CHANGED_FIELDS.get(evidence.field) or evidence.field.replace("_", " ")
    value = "" if evidence.value in ("yes", "no", evidence.quote) else evidence.value
    told = value_words(evidence.field, value or None, now=now)
    return f"{'Not: ' if denied else ''}{first_upper(words)}{f' {told}' if told else ''}"
