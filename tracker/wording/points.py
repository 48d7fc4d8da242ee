"""What one item says on a point that was asked: how much, when one hears, whether it is too late, when it was seen.

Pure. Each stands with the words that it rests on; where nothing was read, the sentence that speaks of it is quoted.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from tracker.clock import Moment
from tracker.model import Deadline, Opportunity, Reading, State, closes_at
from tracker.questions import Answer, Point
from tracker.terms import Applicant, Kind, What
from tracker.text.contacts import without_contacts
from tracker.wording.dates import day_words, days_left, deadline_words, moment_words
from tracker.wording.names import APPLICANTS, CATEGORIES, first_upper, listed
from tracker.wording.opportunities import ENDED, closes, how_much, led_words
from tracker.wording.plain import plain
from tracker.wording.resting import is_said
from tracker.wording.shareable import shareable

_LONGEST, _LONGEST_LIST = 160, 300
NO_NAMES = "I keep no names or numbers of people. Look on the funder's page."
_ASKED = {
    Point.AMOUNT: "How much?",
    Point.DECISION: "When do you hear?",
    Point.TOO_LATE: "Can you still apply?",
    Point.SEEN: "When did I last see it?",
    Point.CLOSES: "When does it close?",
    Point.STARTS: "When does it start?",
    Point.INCOME: "Does your income fit?",
    Point.CALLED_OFF: "Was it called off?",
    Point.ROUNDS: "Is there more than one round?",
    Point.CONTACT: "Whom to ask?",
    Point.LED_BY: "Is it only for groups led by some?",
    Point.EXCLUDES: "What does it not pay for?",
    Point.BARS: "Who cannot apply?",
    Point.FORM: "Must you be a charity?",
}


#: Of which days a point is.
_DAYS = {Point.DECISION: What.DECISION, Point.STARTS: What.STARTS}


def point_words(answer: Answer, *, now: datetime) -> tuple[str, ...]:
    """Answer each point that was asked of the one item in a line: "How much? Up to £5,000: “up to £5,000”."."""
    if not answer.opportunities:
        return ()
    one = shareable(answer.opportunities[0])
    one = replace(one, reading=_with_sentences(one.reading, answer.in_full))
    told = ((point, _told(point, one, answer, now=now)) for point in answer.points)
    return tuple(f"{_asked(point, answer)} {words or _unread(answer, point)}" for point, words in told)


def _with_sentences(reading: Reading, in_full: Mapping[str, str]) -> Reading:
    """Let each proof quote its sentence, where that is known."""
    evidence = tuple(one._replace(quote=in_full.get(one.quote, one.quote)) for one in reading.evidence)
    return replace(reading, evidence=evidence)


def _asked(point: Point, answer: Answer) -> str:
    return (
        _ASKED[point]
        if point is not Point.INCOME or answer.own_income is not None
        else "Is there a limit on income?"
    )


def _unread(answer: Answer, point: Point) -> str:
    quote = plain(without_contacts(answer.said.get(point, "")), longest=_LONGEST)
    if point is Point.ROUNDS:
        return f"It says: “{quote}”" if quote else "It speaks of no other round. Ask the funder."
    near = f" The nearest it says: “{quote}”" if quote else ""
    return f"It does not say.{near} Ask the funder."


def _told(point: Point, one: Opportunity, answer: Answer, *, now: datetime) -> str:
    if point is Point.INCOME:
        return _income(one, answer.own_income, answer.least_income)
    if point is Point.CALLED_OFF:
        return _called_off(one, now=now)
    if point is Point.ROUNDS:
        return _rounds(one, now=now)
    if point is Point.CONTACT:
        return f"I keep no names or numbers of people. Its page has them: {one.link}" if one.link else NO_NAMES
    if point is Point.BARS:
        return _barred(one.reading)
    if point is Point.FORM:
        return _form(one.reading, plain(without_contacts(answer.said.get(point, "")), longest=_LONGEST))
    if point is Point.EXCLUDES:
        return _excluded(one.reading, answer.refusals)
    if point is Point.LED_BY:
        led = led_words(one.reading)
        return _with_quote(f"Yes, only for {led}" if led else "", one, "led_by")
    if point is Point.AMOUNT:
        return _with_quote(how_much(one.reading), one, "amount_max", "amount_min", "pot", "months")
    if point in _DAYS:
        days = [d for d in one.reading.deadlines if d.what is _DAYS[point]]
        told = "; ".join(deadline_words(day, now=now) for day in days)
        return _with_quote(told[:1].upper() + told[1:], one, f"deadlines.{_DAYS[point].value}")
    if point is Point.SEEN:
        source = plain(one.source, longest=80)
        day = f"{day_words(one.last_seen.date(), now=now)} ({days_left(one.last_seen, now=now)})"
        return f"{day}{f', at {source}' if source else ''}."
    return _closing(point, one, answer.opens, now=now)


def _closing(point: Point, one: Opportunity, opens: Moment | None, *, now: datetime) -> str:
    planned = one.state is State.OPEN and one.reading.kind is Kind.ENGAGEMENT and point is Point.TOO_LATE
    to_open = [each for each in one.reading.deadlines if each.what is What.OPENS and not each.over(now=now)]
    if planned and to_open:
        return f"Not yet: it {deadline_words(to_open[0], now=now)}."
    not_yet = opens is not None and point is not Point.CLOSES
    if one.state is State.OPEN and not one.reading.rolling and one.reading.too_late is None and not not_yet:
        return ""
    days = ("deadlines.apply", "deadlines.eoi", "deadlines.register", "lapsed", "rolling")
    when = _with_quote(closes(one, now=now), one, *(days if one.state is State.OPEN else ("shut", "cancelled")))
    if point is Point.CLOSES:
        return when
    if opens is not None:
        return _with_quote(
            f"Not yet: it opens {moment_words(opens, now=now)} ({days_left(opens, now=now)})",
            one,
            "deadlines.opens",
        )
    first = _first_stage_over(one, now=now)
    if first is not None and one.is_open(now=now):
        # Who has sent nothing to the first stage cannot join at the second.
        quote = f": “{plain(first.quote, longest=_LONGEST)}”" if first.quote else ""
        return f"Only if you sent its first stage, which closed {moment_words(first.at, now=now)}{quote}. {when}"
    return f"{'Yes' if one.is_open(now=now) else 'No'}. {when}"


def _called_off(one: Opportunity, *, now: datetime) -> str:
    if one.state is State.CANCELLED:
        return f"Yes. {ENDED[State.CANCELLED]}"
    told = ENDED.get(one.state) or closes(one, now=now)
    return f"No, not as far as I have seen. {told.removesuffix('.')}."


def _rounds(one: Opportunity, *, now: datetime) -> str:
    """Say how many dates to apply it names, and which are to come; "" where it names one or none."""
    named = [each for each in one.reading.deadlines if each.what is What.APPLY]
    if len(named) < 2:
        return ""
    ahead = [deadline_words(each, now=now) for each in named if not each.over(now=now)]
    still = f"Still to come: {'; '.join(ahead)}." if ahead else "All are over."
    return f"Yes, it names {len(named)} dates to apply by. {still}"


def _excluded(reading: Reading, refusals: Sequence[str]) -> str:
    """Say what it does not pay for, with its own words; that it says nothing of it is no leave to spend."""
    read = [each for each in reading.evidence if each.field.startswith("categories.") and each.value == "no"]
    quotes = [plain(without_contacts(one), longest=_LONGEST_LIST) for one in refusals]
    quotes += [
        plain(each.quote, longest=_LONGEST) for each in read if not any(each.quote in one for one in refusals)
    ]
    named = listed((CATEGORIES[purpose] for purpose in reading.refused), last="or")
    if not named and not quotes:
        return "Its text does not say. Ask the funder before you plan."
    told = f"Not for {named}. " if named else ""
    return f"{told}It says: {' '.join(f'“{quote}”' for quote in dict.fromkeys(quotes))}" if quotes else told.strip()


def _form(reading: Reading, quote: str) -> str:
    """Say which groups it names, so that one that is no charity knows; "" where it says nothing of that."""
    who = set(reading.applicants)
    named = listed(APPLICANTS[one] for one in reading.applicants)
    said = f" It says: “{quote}”" if quote else ""
    if who & _INFORMAL:
        return f"No, it is for {named}.{said}"
    if who and who <= _CHARITIES:
        return f"Yes, it names only {named}.{said} Ask the funder if you are none."
    if who:
        return (
            f"It is for {named}; it does not name groups without such a form.{said} Ask the funder if you are none."
        )
    return f"It does not name who can apply.{said}" if quote else ""


#: Groups that nobody registers, and people.
_INFORMAL = frozenset((Applicant.UNINCORPORATED, Applicant.INDIVIDUAL, Applicant.FAITH_GROUP))
_CHARITIES = frozenset((Applicant.CHARITY, Applicant.CIO))


def _barred(reading: Reading) -> str:
    """Say who may not apply, with the words for it; else who may."""
    named = listed(APPLICANTS[who] for who in reading.barred)
    quotes = [
        each.quote for each in reading.evidence if each.field.startswith("applicants.") and each.value == "no"
    ]
    if named:
        told = " ".join(f"“{plain(quote, longest=_LONGEST)}”" for quote in dict.fromkeys(quotes))
        return f"{first_upper(named)}: {told}" if told else f"{first_upper(named)}."
    can = listed(APPLICANTS[who] for who in reading.applicants)
    return f"Its text does not say. It names who can: {can}." if can else "Its text does not say. Ask the funder."


def _first_stage_over(one: Opportunity, *, now: datetime) -> Deadline | None:
    """Return the last first stage of a call, where all of them are over; None else."""
    stages = [each for each in one.reading.deadlines if each.what is What.EOI]
    over = [each for each in stages if each.over(now=now)]
    return max(over, key=lambda each: closes_at(each.at)) if over and len(over) == len(stages) else None


def _income(one: Opportunity, own: int | None, least: int | None) -> str:
    """Say up to which income a group may apply and, where it tells its own, whether that fits."""
    most = one.reading.income_max
    if most is None:
        return ""
    told = f"{f'£{least:,} to' if least is not None else 'up to'} £{most:,} a year"
    if own is None:
        return _with_quote(first_upper(told), one, "income_max")
    if own > most or (least is not None and own < least):
        return _with_quote(f"No, £{own:,} does not: it takes {told}", one, "income_max")
    if least is None:
        return _with_quote(f"£{own:,} is below the limit of £{most:,} a year", one, "income_max")
    return _with_quote(f"Yes, £{own:,} does: it takes {told}", one, "income_max")


def _with_quote(told: str, one: Opportunity, *fields: str) -> str:
    """Return what was read, and behind it the words for the first of these fields that has some; "" for nothing."""
    quotes = (
        each.quote for field in fields for each in one.reading.evidence if each.field == field and is_said(each)
    )
    quote = plain(next(quotes, ""), longest=_LONGEST)
    if not told:
        return ""
    return f"{told.removesuffix('.')}: “{quote}”" if quote else f"{told.removesuffix('.')}."
