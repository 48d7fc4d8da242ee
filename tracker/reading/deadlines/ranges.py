"""Say what the two dates of a stretch are for: "from 1 to 31 May" is a window, a contract's term, or a closed office.

Pure.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from tracker.reading.deadlines.clauses import OPENED, Role, compiled
from tracker.reading.deadlines.closings import WINDOW
from tracker.reading.deadlines.page import CLAUSE, PAID, DatedText
from tracker.reading.welsh import dates as welsh
from tracker.terms import Kind, What
from tracker.text.dates import FoundDate

#: The rule of the last day of a stretch that is no window.
END_OF_RANGE: Final = "end of a range"
_WINDOW: Final = compiled((*WINDOW, *welsh.WINDOW))
#: "The 2027 window runs from 1 May to 31 May": a window, not a project, begins.
_WINDOW_RUNS: Final = re.compile(
    r"\b(?:window|round|call|applications?|application period|bidding)\b(?: [\w/'’-]+){0,4} (?:runs?|is|lasts?|starts?|begins?|(?=from))(?: from| on|from)?(?: the)?\W*$"
)
#: "Bidding window: from 10 May to 21 May": a label that names it, before a "from" that a contract's term may have as well.
_WINDOW_FROM: Final = re.compile(
    r"\b(?:(?P<first>interest|eoi) )?windows?(?: for (?:[\w’'-]+ ){0,2}(?:(?P<then>interest|eois?)|[\w’'-]+))?\s?[:–—-]\s?(?:runs )?from(?: the)?\W*$"
)
#: "Between 26 October and 11 January you can apply": what a window is for stands behind it.
_BETWEEN: Final = re.compile(r"\b(?:between|from|rhwng|o)\W*$")
#: "The engagement period will run from 12 January to 20 February": answers are taken until it ends.
_TALKS_RUN: Final = re.compile(
    r"\b(?:open|available) for (?:comments?|consultation|views)(?: from| between)?(?: the)?\W*$|\b(?:engagement|consultation|survey|questionnaire|market test\w*)(?: period| window| exercise)?(?: will)? (?:runs?|be open|is open|lasts?|takes? place)(?: from| between)?(?: the)?\W*$"
)
#: "Applications were open from 1 September to 5 October".
_WAS_OPEN: Final = re.compile(r"\b(?:was|were|ran|had been)\b(?: [\w’'-]+){0,4}(?: from| between)(?: the)?\W*$")
#: Rules of a first day that is over: "the round began on 2 November and ends on 26 February" still closes.
_OVER: Final = ("past", "told of the past")
_CALL_BEGAN: Final = re.compile(
    r"\b(?:rounds?|calls?|windows?|applications?|bidding|bids?|fund|scheme|programme|portal|grants?|nominations?)\b(?: [\w’'-]+){0,4} (?:opened|launched|began|started|went live|(?:has|have) been open)(?: for [\w ]{1,30}| to [\w ]{1,30})?(?: on| from| since)?(?: the)?\W*$"
)
#: What a group does with the money, before the two days between which it does it: "deliver the work between".
_DOES_THE_WORK: Final = re.compile(
    r"\b(?:deliver\w*|runs?|running|hold|holds|holding|held|put(?:s|ting)? on|stag(?:e|es|ed|ing)|carr(?:y|ies|ied|ying) out|complet\w+|tak(?:e|es|ing) place|happen\w*|organi[sz]\w+|host\w*|perform\w*|us(?:e|es|ed|ing)|spen[dt]\w*)\b"
    r"(?P<what>(?: (?!round|call|window|appl|bid|fund(?:ing)? round|competition|nominat|scheme|programme|application)[\w’'&(),-]+){0,16}),? (?:between|from|during)(?: the)?\W*$"
)
#: … and the verbs that say so of the call itself.
_RUNS_ITSELF: Final = re.compile(
    r"\b(?:fund|scheme|programme|round|call|window|applications?|bidding|it|we|which|that|and)(?: (?:will|now|is|are|to|currently)){0,2} (?:runs?|running|happens?|takes? place)$"
)
#: "Apply for £6,000 for events between 1 April and 31 March": the events' days, not the window's.
_WORK_BETWEEN: Final = re.compile(
    r"\b(?:for|on|of|towards) (?:[\w’'-]+ ){0,2}(?:events?|projects?|activit(?:y|ies)|works?|festivals?)\b(?: [\w’'-]+){0,6} (?:between|from|during)\W*$"
)
#: "Activity: between 4 January and 30 June", "project delivery: 1 June to 30 November": a label that names the work.
_WORK_LABEL: Final = re.compile(
    r"(?:^|[.;|\n] ?)\W*(?:(?:project|funded|your|grant|dates? (?:of|for)(?: the| your)?) )?(?:activit(?:y|ies)|events?|projects?|performances?|delivery|tours?|grant period|funding period|spend(?:ing)?|the work|work|travel)(?: (?:period|phase|dates?|delivery|timescales?|to (?:be delivered|take place|run)|takes? place|happens?|runs?))?\s?[:–—|-]\s?(?:between |from )?(?:the )?$"
)
#: "Residency B: 1 to 31 March": it begins on the first of its days.
_STAYS: Final = re.compile(
    r"\b(?:residenc(?:y|ies)|placements?|fellowships?|retreats?|cohorts?)(?: (?:[a-d]|\d|one|two|three|four))?\s?[:–—-]\s?(?:from )?$"
)
#: What closes an invitation; beside a contract's own dates nothing can close later than it begins.
_CLOSES: Final = (What.APPLY, What.EOI)
#: What takes place for longer than this is a service, and no event.
_LEAST_TERM: Final = timedelta(days=100)
#: "Keeping a day centre open between 7 December and 3 January": what the money is for.
_KEPT_OPEN: Final = re.compile(r"\b(?:keep|keeps|keeping|stay|stays|staying)(?: [\w’'-]+){0,5} open\b[^.;:]{0,20}$")
#: "Possible extension: 1 April 2029 to 31 March 2030".
_AN_OPTION: Final = re.compile(
    r"\b(?:(?:possible|description of) (?:possible )?(?:extensions?|renewals?)|(?:extensions?|renewals?|extension options?|option (?:periods?|years?)))(?: periods?| options?| dates?)?\s?[:(–-][^.\n]{0,80}$"
)
#: "For 1 October to 31 March, by 15 August".
_FOR_THEN: Final = re.compile(
    r"(?:^|[;,.] ?)\W*for(?: (?:things|events|activities|projects|work)(?: [\w’'-]+){0,3})?\W*$"
)
#: "A grant for the year from 1 April 2027 to 31 March 2028": when the money is spent.
_FOR_A_YEAR: Final = re.compile(
    r"\b(?:for|over|during|in|within|cover(?:s|ing)?) (?:the|one|a) (?:(?:full|whole|financial) )?(?:year|twelve months|12 months|period)(?: from| between| of|:| \()\W*$"
)
#: "Five nights, Monday 23 to Saturday 28 February".
_SO_LONG: Final = re.compile(
    r"\b(?:(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|some|several|full)[ -](?:[\w’'-]+ ){0,3})(?:nights?|days?|weeks?|months?),?\s?\W{0,2}$|\b(?:lasts?|runs?)\b[^.;:\n]{0,50}:\s*$|\b(?:\d|one|two|three|four|five)[ -]years?\s?:\s*$"
)
_FIRST_STAGE: Final = re.compile(r"\bstage (?:one|1)\b(?!.*\bstage (?:two|2)\b)|\bexpressions? of interest\b")
#: "Open to newcomers throughout its term, 1 August 2026 to 31 July 2031".
_OF_A_TERM: Final = re.compile(
    r"\b(?:its|the|whose|contract|framework|whole|full|entire) (?:\w+ )?(?:term|duration|life|lifetime|period)(?: is| of|,|:| \()+(?: from| between)?\s?$"
)
#: "You must be free from 21 to 26 June": then it takes place.
_KEEP_FREE: Final = re.compile(
    r"\b(?:be|are|keep|is) (?:\w+ )?(?:free|available|able to (?:come|attend|travel|take part)|there)\b[^.;:\n]{0,20}\b(?:from|between|for|on)(?: the)?\W*$"
)
#: "Work runs 2 March to 29 October", "delivery: 1 April to 31 March": what is bought, whatever stands around it.
_WORK_RUNS: Final = re.compile(
    r"\b(?:works?|contracts?|services?|projects?|programmes?|deliver(?:y|ies)|commissions?|agreements?|frameworks?|research|provision|activity|term|duration|the job|(?:evaluation|appointment)(?= (?:period|dates?|will|runs?|lasts?|is|covers?)\b))"
    r"(?: (?:period|dates?|phase|itself|will|would|should|is to|then|to) ?){0,3} ?(?:runs?|lasts?|goes on|takes? place|is|spans?|covers?)?(?: from| between| over| on)?\s?[:,(–—-]{0,2}\s?$"
)
#: "The deadline goes from 4 to 11 December": a deadline is a day, so that one from a day to another was moved.
_FROM_DAY_TO_DAY: Final = re.compile(
    r"\b(?:deadline|closing date|cut[ -]?off(?: date)?)\b(?:(?!\b(?:open|opens|accept|apply|applications?|window|runs?|between|round|office|closed|away)\b)[^.;,\n]){0,60}\W{1,3}from(?: the)?(?: \w+day)?,?\s$"
)
_DEADLINE_ITSELF: Final = re.compile(r"\b(?:deadlines?|closing dates?)\W*$")
#: "Closed from 24 December to 4 January", "put to the vote from 1 to 14 May": no window for applications.
_OTHER_STRETCH: Final = re.compile(
    r"\b(?:financial|tax|calendar|school|academic|council|funding|grant) year\W*$"
    r"|\b(?:closed|closure|shut|except(?:ing)?|save for|excluding(?! v\.?a\.?t)|apart from|other than|on leave|away|unavailable|out of (?:the )?office|maintenance|holidays?|vot(?:e|es|ing)|ballot|exhibition|campaign|feedback|break|if you (?:have )?(?:sent|submitted|applied)|"
    r"(?:published|sent out|took place|advertised) (?:again )?(?:between|from)|(?:not|(?<=['’])t) (?:be )?(?:in|at) (?:(?:the|our|their) )?(?:offices?|desks?|building|work)|(?:we|office|team|staff|we all)(?:['’]re| are| is| will be|['’]ll be) (?:off|out)|not (?:be )?(?:staffed|answered|answering|open|accepting|taking|accepted|available)|nobody|no (?:applications|e-?mails|calls|answers|replies))\b[^.;]{0,40}$"
)
#: "A contract to 1 October 2026": that day ends it.
_LEADS_TO_END: Final = re.compile(r"\b(?:until|till|to|by|before|ends?|ended|ending|expir\w+)(?: on)?(?: the)?\W*$")
#: "Appointment: 1 June 2026 to 31 May 2027" is how long somebody is appointed for, not the day of the choice.
_APPOINTED: Final = re.compile(r"\bappoint(?:ment|ed)\b(?: [\w’'-]+){0,4}\W*$")


def begin_of_range(page: DatedText, role: Role, before: str, date: FoundDate) -> Role:
    block = page.block(date.start)
    headings = " ".join(block.headings).lower() if block is not None else ""
    _, finish = page.sentence(date.start)
    behind = page.text[date.end : min(finish, date.end + CLAUSE)] if _BETWEEN.search(before) else ""
    if _FROM_DAY_TO_DAY.search(before):
        return Role(None, "the day it was moved from", closes=page.clauses.closing())
    named = _window_from(role, before) or _named_stretch(page, role, before, date)
    if named is not None:
        return named
    if role.what is None and role.rule in _OVER and page.kind is Kind.GRANT and _CALL_BEGAN.search(before):
        return replace(role, closes=role.closes or page.clauses.closing())
    if role.what is None and role.guessed and _SO_LONG.search(before):
        return Role(What.STARTS, "starts")
    if role.rule == "starts" and page.kind in (Kind.GRANT, Kind.TRAINING) and _WINDOW_RUNS.search(before):
        return replace(role, what=What.OPENS, was=None, rule="window", guessed=False)
    if role.what in (What.APPLY, What.EOI, What.REGISTER) or (
        role.what is None
        and role.guessed
        and (any(map(_WINDOW.search, (before, headings, behind))) or _is_listed_as_window(page, date))
    ):
        closes = role.what if role.what in OPENED else What.EOI if _FIRST_STAGE.search(headings) else None
        # "Deadline: 15-29 January": a deadline is a day, not a stretch.
        odd = _DEADLINE_ITSELF.search(before) is not None
        return replace(role, what=What.OPENS, was=None, rule="window", guessed=odd, closes=closes)
    if role.rule in ("a funder's event", "takes place") and page.kind in PAID and _is_a_term(page, date):
        return Role(What.STARTS, "a contract's two dates")
    is_told = role.rule in ("ends", "results") and _LEADS_TO_END.search(before) is None
    if is_told and page.kind is Kind.AWARD and _is_a_term(page, date):
        return Role(What.STARTS, "a contract's two dates")
    if role.rule == "results" and page.kind in PAID and _APPOINTED.search(before):
        return Role(What.STARTS, "a contract's two dates")
    if role.what is None and role.guessed and page.kind in PAID and not _WINDOW.search(before):
        return Role(What.STARTS, "a contract's two dates")
    if role.what is What.OPENS and role.closes is None and _FIRST_STAGE.search(headings):
        return replace(role, closes=What.EOI)
    return role


#: "Application windows", "When you can apply", over lines with a stretch of days each.
_OVER_WINDOWS: Final = re.compile(
    r"\b(?:windows?|rounds?|(?:application|bidding|submission) periods?|when (?:can (?:i|we|you)|(?:you|we) can|to|do (?:i|we|you)) apply|"
    r"(?:you|we) (?:can|may) apply(?: (?:between|during|in|within))?|open for applications?|applications? (?:open|dates?|times?|are (?:taken|accepted)))\b"
)
#: How long a label before such a stretch, and the line over the list, may be.
_LONGEST_LABEL, _LONGEST_HEAD = 40, 70


def _is_listed_as_window(page: DatedText, date: FoundDate) -> bool:
    """Say whether a line over a list of stretches says that one can apply then; plain text has no markup for such a list."""
    if page.kind is not Kind.GRANT or _DONE_THEN.search(_label_behind(page, date)):
        return False
    for block in reversed(page.blocks[: page.block_index(date.start) + 1]):
        first = next((one for one in page.near(block.start) if block.start <= one.start < block.end), None)
        if first is None:
            head = page.text[block.start : block.end]
            telling = len(head) <= _LONGEST_HEAD and _OVER_WINDOWS.search(head) is not None
            return telling and _DONE_THEN.search(head) is None and not any(map(str.isdigit, head))
        label = page.text[block.start : first.start]
        if first.start - block.start > _LONGEST_LABEL or not first.side or _DONE_THEN.search(label):
            return False
    return False


#: "15 to 26 March: visits". A round's or a strand's name behind its days says nothing against them.
_DONE_THEN: Final = re.compile(
    r"\b(?:visit|assess|interview|panel|judg|review|shortlist|scor|sift|decision|deliver|festival|event|workshop|course|training|"
    r"holiday|office|closed|meeting|vot|check|moderat|due diligence|mobilis|evaluat|announc|notif|result|celebrat|showcase|"
    r"exhibition|perform|rehears|project (?:work|runs)|works? (?:take|begin)|spend)"
)
_LABEL_BEHIND: Final = re.compile(r"\s?(?::|\||–|—|-(?=\s))\s?(?P<label>[^\n\d]{3,60})")


def _label_behind(page: DatedText, date: FoundDate) -> str:
    """Return what stands behind a stretch of days that begins its line, as its label; "" where nothing does."""
    block = page.block(date.start)
    if block is None or page.text[block.start : date.start].strip(" -•*"):
        return ""
    last = next(
        (other for other in page.near(date.end + 1) if other.start >= date.end and other.side == "last"), None
    )
    label = None if last is None else _LABEL_BEHIND.match(page.text, last.end)
    return "" if label is None else label["label"]


def _window_from(role: Role, before: str) -> Role | None:
    """Return the role of the first day of a window that a contract's "from" leads to; None where none is named."""
    if role.what is not What.STARTS or "window" not in before:
        return None
    window = _WINDOW_FROM.search(before)
    if window is None:
        return None
    return Role(
        What.OPENS,
        "window",
        role.start,
        role.end,
        closes=What.EOI if window["first"] or window["then"] else None,
    )


def _named_stretch(page: DatedText, role: Role, before: str, date: FoundDate) -> Role | None:
    """Return the role of the first day of a stretch that the words before it name; None where they do not."""
    if page.kind is Kind.GRANT and _WAS_OPEN.search(before):
        return Role(None, "told of the past")
    if _OTHER_STRETCH.search(before):
        return Role(None, "a stretch of something else")
    if _KEPT_OPEN.search(before):
        return Role(None, _WORK)
    if page.kind is Kind.GRANT and (work := _paid_for(role, before)) is not None:
        return work
    if page.kind in PAID and _AN_OPTION.search(page.text, page.text.rfind("\n", 0, date.start) + 1, date.start):
        return Role(None, "an option of the contract")
    if page.kind is Kind.GRANT and _FOR_A_YEAR.search(before):
        return Role(None, _WORK)
    if page.kind is Kind.GRANT and role.start < 0 and role.what in (None, What.APPLY, What.EOI):
        label = _label_behind(page, date)
        if _DONE_THEN.search(label) and _WINDOW.search(label) is None:
            return Role(None, "a label of its own")
    if _KEEP_FREE.search(before):
        return Role(What.STARTS, "days to keep free", event=page.kind is not Kind.GRANT)
    if page.kind in PAID and (_OF_A_TERM.search(before) or _WORK_RUNS.search(before)):
        return Role(What.STARTS, "a contract's two dates")
    if page.kind is Kind.ENGAGEMENT and _TALKS_RUN.search(before):
        return Role(None, "talks begin", closes=What.EOI)
    return None


#: The rule of the days between which a grant's work is done.
_WORK: Final = "the work's two dates"


def _paid_for(role: Role, before: str) -> Role | None:
    """Return the role of the first of two days between which what a grant pays for is done; None where none is named."""
    if role.what is None and _STAYS.search(before):
        return Role(What.STARTS, "starts")
    if (role.what is not What.STARTS and _WORK_LABEL.search(before)) or _FOR_THEN.search(before):
        return Role(None, _WORK)
    if role.what not in (None, What.APPLY, What.EOI, What.OPENS):
        return None
    if _WORK_BETWEEN.search(before):
        return Role(None, _WORK)
    does = _DOES_THE_WORK.search(before)
    if does is not None and _RUNS_ITSELF.search(before, 0, does.start("what")) is None:
        return Role(None, _WORK)
    return None


def _is_a_term(page: DatedText, date: FoundDate) -> bool:
    """Say whether a stretch that begins with a date lasts as long as contracts do."""
    last = next((other for other in page.near(date.end + 1) if other.start > date.start), None)
    return last is not None and last.day - date.day > _LEAST_TERM


def end_of_range(page: DatedText, first: Role) -> Role:
    if first.what is What.OPENS:
        return replace(first, what=first.closes or page.clauses.closing(), rule="window", was=None)
    if first.what is What.DECISION:
        return first
    if first.what is None and first.closes is not None:
        return Role(first.closes, "talks end" if first.rule == "talks begin" else "the window ends")
    return Role(None, END_OF_RANGE)


def beyond_the_term(dates: Sequence[FoundDate], told: list[Role], kind: Kind) -> list[Role]:
    """Return the roles with those closing dates unmade that lie behind the contract's own end, as its options do.

    "1 October 2026 to 30 September 2029; the council can take it on to 30 September 2031": nobody is asked to bid by then. What
    only "by" or "until" leads to is doubtful where the contract has begun by then.
    """
    if kind not in PAID or not any(role.what in _CLOSES for role in told):
        return told
    spans = [
        (told[at - 1], dates[at - 1].day, dates[at].day)
        for at, role in enumerate(told)
        if at and role.rule == END_OF_RANGE
    ]
    ends = [day for first, begin, day in spans if first.what is What.STARTS and day - begin > _LEAST_TERM]
    begins = [
        date.day for date, role in zip(dates, told, strict=True) if role.what is What.STARTS and not role.event
    ]
    made = []
    for date, role in zip(dates, told, strict=True):
        if role.what in _CLOSES and ends and date.day > max(ends):
            made.append(Role(None, "an option of the contract"))
        elif role.what in _CLOSES and role.rule == "by or until" and begins and date.day >= min(begins):
            made.append(replace(role, guessed=True))
        else:
            made.append(role)
    return made
