"""What one line of words says by itself, and what of the question before it stays.

Pure. Each kind of filter takes its words from the line, and what is left is the subject; a question that
follows another changes only what it names (codebook, Questions).
"""

import re
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from tracker.asking.days.fresh import asks_opened, gone_by, read_since
from tracker.asking.days.missed import MISSED_WORDS, asks_missed
from tracker.asking.days.no_day import real_days
from tracker.asking.days.over import (
    ANY_TIME,
    CHANGED_WORDS,
    DECISION_WORDS,
    ROLLING,
    ROLLING_CUES,
    asks_decisions,
    asks_openings,
    asks_what_changed,
    read_size,
    read_states,
)
from tracker.asking.days.own_times import as_ours, take_own_times
from tracker.asking.days.when import read_range
from tracker.asking.filters.amounts import Bounds, read_bounds, read_own_income
from tracker.asking.filters.filters import (
    read_applicants,
    read_categories,
    read_kinds,
    take_training,
)
from tracker.asking.filters.left_out import LeftOut, read_left_out
from tracker.asking.filters.needed_things import needs_a_thing
from tracker.asking.filters.not_wanted import NotWanted, read_not_wanted
from tracker.asking.filters.own_form import CHARITIES, is_no_charity
from tracker.asking.filters.own_workshops import take_own_workshops
from tracker.asking.filters.subjects import read_subjects
from tracker.asking.intents import DEADLINES, DOMAIN, LIST, SUBSCRIBE, asks_how
from tracker.asking.line.figures import take_figures
from tracker.asking.line.number_words import in_figures
from tracker.asking.line.unread import Unread
from tracker.asking.places.where import read_areas, read_places
from tracker.asking.talk.follow import Cleared, clears, taken_back
from tracker.clock import london_date
from tracker.model import State
from tracker.questions import Filters, NoDay, Question
from tracker.terms import Category, Kind


@dataclass(frozen=True, slots=True)
class Told:
    """What one line of words says by itself."""

    filters: Filters
    cleared: frozenset[Cleared]
    #: Plain "training" was named: a kind, or a category where the question before had one.
    training: bool
    #: What is new: first seen on this day or later.
    since: date | None = None
    #: The places below a region that are named.
    places: tuple[str, ...] = ()
    #: What they take in a year.
    income: Bounds | None = None
    #: What is not wanted.
    left_out: LeftOut = field(default_factory=LeftOut)
    not_wanted: NotWanted = field(default_factory=NotWanted)
    #: The greatest or the least sum first: "biggest", "smallest"; "" for neither.
    size: str = ""
    #: The states asked for; () for what is open.
    states: tuple[State, ...] = ()
    #: The dates are those on which something opens.
    opens: bool = False
    #: The dates are those by which funders decide.
    decides: bool = False
    #: What opened since then is asked for.
    opened: bool = False
    #: What has closed is asked for.
    missed: bool = False
    #: Days that are named and that there are not.
    no_days: tuple[NoDay, ...] = ()
    #: The most and the least asked for that no sum can meet both; they are no filter then.
    clash: tuple[int, int] | None = None
    #: What has changed since then is asked for, not what is new.
    changed: bool = False
    #: What is told comes on top of what was asked before: "wages as well".
    adds: bool = False


_ADDS = re.compile(
    r"\b(?:as well(?! as)|on top(?: of (?:that|it))?|in addition|along with (?:that|those|them)|also|plus)\b|\btoo(?= ?(?:,|$)| (?:please|pls|if|then)\b)"
)
#: "We can't afford our insurance this year": when it is hard, not when something closes.
_HARD_TIMES = re.compile(
    r"\b(?:cant|cannot|couldnt|wont|struggl\w+|doubled|tripled|gone up|went up|going up|lost|ran out|runs out|short|broke|skint)\b[a-z ]{0,45}? (?P<when>this (?:year|month|week|winter|summer|term))(?![a-z])(?! clos)"
)


#: "What can we get": something is looked for, though nothing names it.
_WHAT_IS_THERE = re.compile(
    r"\b(?:what|where|anything|owt) (?:else )?(?:can|could|is there|might|would) (?:we|i|there|for us|suit us)\b|\b(?:anything|owt|something) (?:for|open to) (?:us|the likes of us|groups like ours)\b"
)


def read_told(text: str, *, now: datetime, earlier: Question | None) -> Told:
    """Let each kind of filter take its words; the order matters where words could be read in two ways."""
    text, no_days = real_days(in_figures(as_ours(text)), today=london_date(now))
    unread = Unread(text)
    take_figures(unread)
    left_out, size = read_left_out(unread), read_size(unread)
    not_wanted = read_not_wanted(
        unread, follows=earlier is not None, asked=() if earlier is None else earlier.filters.areas
    )
    rolls = any(cue in text for cue in ROLLING_CUES) and bool(unread.take(ROLLING))
    whenever = rolls or (earlier is None and bool(unread.take(ANY_TIME)))
    cleared = clears(unread)
    for stretch in taken_back(unread):
        cleared |= kinds_of_filter(_filters(Unread(stretch), now=now, earlier=earlier)[0])
    for intent_words in (SUBSCRIBE,):
        for match in intent_words.finditer(unread.left):
            if not DEADLINES.fullmatch(match[0]):
                unread.blank(*match.span())
    states, opens, changed = read_states(unread), asks_openings(text), asks_what_changed(text)
    since, places = read_since(unread, now=now), read_places(unread.left)
    income = read_own_income(unread)
    for match in _HARD_TIMES.finditer(unread.left):
        unread.blank(*match.span("when"))
    take_own_times(unread)
    filters, training = _filters(unread, now=now, earlier=earlier)
    if is_no_charity(text) and (seeks(filters) or _WHAT_IS_THERE.search(text)) and not asks_how(text):
        filters = replace(filters, applicants=tuple(who for who in filters.applicants if who not in CHARITIES))
        not_wanted = replace(not_wanted, applicants=tuple(dict.fromkeys((*not_wanted.applicants, *CHARITIES))))
    if opens:
        due_from = filters.due_from or london_date(now)
        text_left = tuple(word for word in filters.text if not asks_openings(f"what {word}"))
        filters = replace(filters, due_from=due_from, text=text_left)
    filters, decides = _decided(filters, text) if not opens else (filters, False)
    opened = asks_opened(text)
    filters = _gone_by(filters, today=london_date(now)) if opened else filters
    clash = _clash(filters)
    if clash is not None:
        filters = replace(filters, amount_min=None, amount_max=None)
    if whenever:
        filters = replace(filters, text=(*filters.text, "any time"))
    if changed:
        filters = replace(filters, text=tuple(w for w in filters.text if not CHANGED_WORDS & set(w.split())))
    if missed := asks_missed(text):
        filters = replace(filters, text=tuple(w for w in filters.text if not set(w.split()) <= MISSED_WORDS))
    return Told(
        filters,
        frozenset(cleared),
        training,
        since,
        places,
        income,
        left_out=left_out,
        not_wanted=not_wanted,
        size=size,
        states=tuple(states),
        decides=decides,
        opens=opens or (opened and since is None and filters.dated),
        opened=opened and since is not None,
        missed=missed,
        no_days=no_days,
        clash=clash,
        changed=changed and since is not None,
        adds=earlier is not None and _ADDS.search(text) is not None,
    )


def _gone_by(filters: Filters, *, today: date) -> Filters:
    first, last = filters.due_from, filters.due_to
    return replace(filters, due_from=gone_by(first, first, today=today), due_to=gone_by(last, first, today=today))


def _clash(filters: Filters) -> tuple[int, int] | None:
    """Return the most and the least that are asked for where no sum meets both."""
    least, most = filters.amount_min, filters.amount_max
    return None if least is None or most is None or least <= most else (most, least)


def _filters(unread: Unread, *, now: datetime, earlier: Question | None) -> tuple[Filters, bool]:
    before = Filters() if earlier is None else earlier.filters
    ours = take_own_workshops(unread)
    categories = read_categories(unread)
    days = read_range(unread, now=now, asked=(before.due_from, before.due_to)) or (None, None)
    least, most = read_bounds(unread) or (None, None)
    if Category.PROJECT not in categories and (ours or needs_a_thing(unread)):
        categories = tuple(category for category in Category if category in (*categories, Category.PROJECT))
    areas = read_areas(unread)
    kinds = read_kinds(unread)
    training = take_training(unread)
    if training and before.categories and not before.kinds:
        categories = tuple(c for c in Category if c in (*categories, Category.STAFF_TRAINING))
    elif training and Category.STAFF_TRAINING not in categories:
        kinds = tuple(kind for kind in Kind if kind in (*kinds, Kind.TRAINING))
    applicants = read_applicants(unread)
    return (
        Filters(categories, kinds, areas, applicants, least, most, *days, text=read_subjects(unread)),
        training,
    )


def kinds_of_filter(filters: Filters) -> set[Cleared]:
    """Return which kinds of filter hold something."""
    held = {
        Cleared.AREAS: filters.areas,
        Cleared.AMOUNT: (filters.amount_min, filters.amount_max) != (None, None),
        Cleared.DATES: (filters.due_from, filters.due_to) != (None, None),
        Cleared.KINDS: filters.kinds,
        Cleared.CATEGORIES: filters.categories,
        Cleared.APPLICANTS: filters.applicants,
        Cleared.SUBJECT: filters.text,
    }
    return {cleared for cleared, value in held.items() if value}


#: These ask for a list of all there is.
_ALL_THERE_IS = re.compile(
    r"\b(?:list|lists|show|everything|anything|owt|all of (?:it|them)|the lot|whats (?:on|out|about|there|going)|new|latest|open|more|(?:you|u|ye|yous|youve) (?:got|have)|opportunit\w+|what (?:is|do|have|can|else|about)"
    r"|hit me|go on|surprise me)\b"
)


#: Somebody for the committee, whom no fund gives.
_NEEDS_SOMEBODY = re.compile(
    r"\b(?:need|needs|want|find|after|looking for|recruit|get) (?:an?|some|another|our|more)(?: new| good)? (?:chair|chairman|chairwoman|chairperson|treasurer|secretary|trustees?|committee(?: members?)?|leader|members?)$"
)
#: Money is sought; "we need a new chair" may seek anything.
_SEEKS_MONEY = re.compile(r"\b(?:any|grants?|funding|money|cash|funds?|help with)\b")


def says_nothing(text: str, told: Told) -> bool:
    """Say whether a line by itself names nothing to look for, and asks for no list either: "maybe", "all done", "a"."""
    said = (told.since, told.states, told.opens, told.size, told.no_days, told.clash, told.income, told.places)
    if told.filters != Filters() or told.training or told.cleared or any(said) or told.left_out != LeftOut():
        return False
    if told.not_wanted != NotWanted():
        return False
    if _NEEDS_SOMEBODY.search(text):
        return True
    return not any(pattern.search(text) for pattern in (_ALL_THERE_IS, LIST, _SEEKS_MONEY, DOMAIN, DEADLINES))


def _decided(filters: Filters, text: str) -> tuple[Filters, bool]:
    """Say whether the days asked for are those of a decision; the words that say so are no subject then."""
    if not (filters.dated and asks_decisions(text)):
        return filters, False
    return replace(filters, text=tuple(word for word in filters.text if word not in DECISION_WORDS)), True


def seeks(filters: Filters) -> bool:
    """Say whether money is sought: a purpose, a kind or a sum is named."""
    return bool(filters.categories or filters.kinds) or (filters.amount_min, filters.amount_max) != (None, None)
