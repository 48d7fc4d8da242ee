"""A member's way, as frozen types: Question (what was asked, as understood) → Answer (what is chosen for it)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from tracker.clock import Moment
from tracker.model import Change, Opportunity, State
from tracker.terms import Applicant, Area, Category, Intent, Kind


@dataclass(frozen=True, slots=True)
class Filters:
    """What a question narrows the answer to (codebook, Questions). Both ends of a range are included."""

    categories: tuple[Category, ...] = ()
    kinds: tuple[Kind, ...] = ()
    areas: tuple[Area, ...] = ()
    applicants: tuple[Applicant, ...] = ()
    amount_min: int | None = None
    amount_max: int | None = None
    due_from: date | None = None
    due_to: date | None = None
    #: The subject, in lower case; each entry is a phrase.
    text: tuple[str, ...] = ()

    @property
    def dated(self) -> bool:
        """Whether it names days."""
        return self.due_from is not None or self.due_to is not None


class AskBack(StrEnum):
    """What would change the answer and was not said: it is asked back in one line."""

    #: Which nation or area.
    PLACE = "place"
    #: How much the person's organisation takes in a year.
    INCOME = "income"
    #: Artwork, or work for a public body.
    COMMISSION = "commission"
    #: For the own team, or to train others.
    TRAINING = "training"
    #: Money, a course or advice.
    SUPPORT = "support"


#: What leads where somebody asks on what the bot's answers rest, or to be reminded.
SOURCES, REMINDER = "sources", "reminder"
#: What leads where somebody asks which subscriptions there are, or how one ends.
SUBSCRIPTIONS, UNSUBSCRIBE = "subscriptions", "unsubscribe"
#: What leads where somebody is worried about a person of their group: what a group does then.
WORRIED = "worried"
#: What leads where somebody says that they are well after all, and only let off steam.
WELL = "well"
#: What leads where the words say nothing that can be looked for.
UNCLEAR = "unclear"
#: What leads where the first of a list is taken to be meant, for it alone goes by what was looked for.
THE_FIRST = "the first"
#: What leads where nothing of a list fits.
NONE_FITS = "none fits"


@dataclass(frozen=True, slots=True)
class Home:
    """Where somebody who talks said they are, or asked for last."""

    areas: tuple[Area, ...]
    #: Places below a region, in lower case.
    places: tuple[str, ...] = ()
    #: As whom they ask.
    applicants: tuple[Applicant, ...] = ()
    #: They said it of themselves, so that all they look for is meant for there.
    own: bool = False
    #: What their group takes in a year, least and most in pounds; None where they did not say.
    income: tuple[int | None, int | None] | None = None


class Said(StrEnum):
    """What is said to the bot about its own answers, or asked of what it holds; it leads."""

    #: A date, a link or another fact is wrong.
    WRONG = "wrong"
    #: It took me wrong.
    MISHEARD = "misheard"
    #: It was no use.
    SCOLDED = "scolded"
    #: I did not follow: say it in plainer words.
    AGAIN = "again"
    #: Which guides, checklists and papers there are.
    CONTENTS = "contents"
    #: What is kept of me, and how it is deleted.
    KEPT = "kept"
    #: Which languages are understood.
    LANGUAGES = "languages"


class Aspect(StrEnum):
    """What of a pathway is asked for, where it is not the whole."""

    #: How long its steps take.
    TIME = "time"
    #: Whom to speak to.
    CONTACT = "contact"
    #: What usually goes wrong, and what helps.
    BARRIER = "barrier"
    #: How much money, and for how long.
    SIZE = "size"
    #: Who pays, and so decides.
    PAYER = "payer"
    #: How one sees it coming: where it is made known.
    SIGN = "sign"
    #: Whether it holds where the person says they are, after the way itself was told.
    HERE = "here"
    #: One step, after the way itself was told.
    STEP = "step"
    #: All of a guide, after a part of it was told.
    WHOLE = "whole"


class Point(StrEnum):
    """What in particular is asked of one known item."""

    #: How much it gives.
    AMOUNT = "amount"
    #: When one hears whether one got it.
    DECISION = "decision"
    #: Whether it is over.
    TOO_LATE = "too_late"
    #: When the bot last saw it.
    SEEN = "seen"
    #: By when one must apply.
    CLOSES = "closes"
    #: When what it pays for, or the course itself, begins.
    STARTS = "starts"
    #: How much an applicant may take in a year, and whether the asker's group fits.
    INCOME = "income"
    #: Whether only those may apply whom people of a kind lead.
    LED_BY = "led_by"
    #: Whether it was called off.
    CALLED_OFF = "called_off"
    #: Whether there is another round, or when.
    ROUNDS = "rounds"
    #: Whom to ring or write to.
    CONTACT = "contact"
    #: What it does not pay for.
    EXCLUDES = "excludes"
    #: Who may not apply.
    BARS = "bars"
    #: Whether an applicant must be a charity, or have another form.
    FORM = "form"


@dataclass(frozen=True, slots=True)
class NoDay:
    """A day that somebody names and no calendar has: "31 November"."""

    day: int
    #: 1 to 12.
    month: int
    #: None where none was said.
    year: int | None
    #: The day that is taken for it; None: none is.
    taken: date | None


@dataclass(frozen=True, slots=True)
class Question:
    """What a person asked, as understood."""

    words: str
    intent: Intent
    filters: Filters = Filters()
    #: Pathway id ("eng-icb-grant") and the number of its stage, where the question is about one.
    pathway: str | None = None
    stage: int | None = None
    #: What of the pathway, or of its stage, is asked for; None: the whole.
    aspect: Aspect | None = None
    #: Glossary names and notices ("notice:UK4"), best first.
    terms: tuple[str, ...] = ()
    #: The nations that are asked about ("wales"), by name, by a place in them or by their own words.
    nations: tuple[str, ...] = ()
    #: The pathway that fits best of all, where it does not hold in those nations and `pathway` is only the nearest.
    elsewhere: str | None = None
    #: "guide:G1" to "guide:G11".
    guide: str | None = None
    #: Names of the guide's details that are asked for ("ONS4"); () for the whole guide.
    details: tuple[str, ...] = ()
    #: The numbers of the guide's parts that answer a narrow question: from 1 on its steps, then what is below them.
    parts: tuple[int, ...] = ()
    #: What is asked back, where it would change the answer.
    ask_back: AskBack | None = None
    #: What is not asked back: it was asked just before, or the words say that it does not matter.
    settled: tuple[AskBack, ...] = ()
    #: What the person's organisation takes in a year, in pounds: least and most, either None where open.
    income: tuple[int | None, int | None] | None = None
    #: The person may be in distress: help lines come first, whatever else is answered.
    distress: bool = False
    #: Of which harm with help lines of its own they tell beside it: "abuse", "housing".
    harms: tuple[str, ...] = ()
    #: Of one known item: what is asked about it ("does it pay for wages?"); empty where nothing is.
    about: Filters = Filters()
    #: Places below a region that were named ("bradford"): what is for them comes first.
    places: tuple[str, ...] = ()
    #: What is new: first seen on this day in London or later.
    since: date | None = None
    #: Asked for are those in one of these states, though they are over; () asks for what is open.
    states: tuple[State, ...] = ()
    #: The kinds that are left out: "anything except webinars".
    without: tuple[Kind, ...] = ()
    #: The purposes that are left out; what pays for another purpose too stays.
    without_purposes: tuple[Category, ...] = ()
    #: Subjects that are left out, as they were said: "nothing to do with sport".
    without_text: tuple[str, ...] = ()
    #: Areas that are left out: what is for nowhere else.
    without_areas: tuple[Area, ...] = ()
    #: Towns, boroughs and counties that are left out, in lower case: what is for nowhere else.
    without_places: tuple[str, ...] = ()
    #: Who asks for what is not for these alone: "not for schools".
    without_applicants: tuple[Applicant, ...] = ()
    #: "biggest" or "smallest": that sum comes first; "" for neither.
    size: str = ""
    #: The dates asked for are those on which something opens, not closes.
    opens: bool = False
    #: The dates asked for are those by which the funder decides.
    decides: bool = False
    #: What opened on the day of `since` or later is asked for; first seen then, where it names no such day.
    opened: bool = False
    #: What has closed is asked for: "what have we missed".
    missed: bool = False
    #: What was changed on the day of `since` or later is asked for, not what is new.
    changed: bool = False
    #: Days that are named and that there are not.
    no_days: tuple[NoDay, ...] = ()
    #: A day by which something was to close and that is past: no day is asked for then.
    past: date | None = None
    #: Limits that clash, in pounds: "under 5k and over 10k" is (5000, 10000). No sum is asked for then.
    clash: tuple[int, int] | None = None
    #: What the answer begins with: "pathway", "guide" or "terms"; "" where none of them is asked for.
    lead: str = ""
    #: Pathways and guides of which one may be meant, where the words fit none clearly; else ().
    choices: tuple[str, ...] = ()
    #: Ids of templates that are asked for, the fitting one first.
    templates: tuple[str, ...] = ()
    #: So many of what fits were listed before, and are not listed again.
    skip: int = 0
    #: What is asked stands in nothing that is known of what the answer leads with.
    silent: bool = False
    #: The word of the glossary that was explained just before this one: "what's the difference" is of both.
    beside: str = ""
    #: What a kind word is said on first: "refused", "paperwork" or "tired"; "" for nothing.
    kindly: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one item says on one thing that was asked about it."""

    asked: Category | Applicant | Area | str
    #: Yes, no, or None where it does not say.
    holds: bool | None
    #: The words of the announcement; "" where it has none on this.
    quote: str = ""
    #: It was asked for whom it is, not what it pays for.
    who: bool = False
    #: Where an area was asked about: the areas that it is for, as read.
    areas: tuple[Area, ...] = ()
    #: The place by which it was asked about; "" where it was by its own name.
    place: str = ""
    #: The places below a region that it names, as read, where the one asked about is none of them.
    places: tuple[str, ...] = ()
    #: The quote names the thing that was asked about, or is of its like; False: it is only near.
    names_it: bool = False


@dataclass(frozen=True, slots=True)
class Winner:
    """Somebody to whom something was given."""

    #: "" where it may be a person's name, which is not handed on (docs/decisions/006).
    name: str
    #: The lot that they have, as it is called; "" for the whole, or where that is not told.
    lot: str = ""
    #: False: they are chosen, and there is no contract yet.
    final: bool = True
    #: The day of the award.
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """What an announcement says on who won."""

    winners: tuple[Winner, ...] = ()
    #: Where no field names them: the sentence of the text that tells it; "" for none.
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """A result that belongs to no opportunity: its call was never seen."""

    title: str
    #: Who gave it.
    buyer: str
    link: str
    result: Result


@dataclass(frozen=True, slots=True)
class Answer:
    """What is answered: chosen from the store and the guidance, worded by `wording/`."""

    question: Question
    #: Best first.
    opportunities: tuple[Opportunity, ...] = ()
    #: Why each of them is shown, by its id.
    why: Mapping[int, str] = field(default_factory=dict)
    #: By its id, the words in which each speaks of the subject that was asked for, where its name does not.
    spoken: Mapping[int, str] = field(default_factory=dict)
    #: Near misses where nothing fits ("nothing, but…").
    nearest: tuple[Opportunity, ...] = ()
    #: How the nearest differ from what was asked, in words.
    nearest_why: str = ""
    #: Those of them, by id, that are for elsewhere than asked for.
    away: frozenset[int] = frozenset()
    #: What the one item says on what was asked about it.
    findings: tuple[Finding, ...] = ()
    #: What in particular is asked of the one item.
    points: tuple[Point, ...] = ()
    #: Of a point on which nothing was read: the sentence of its text that speaks of it; nothing where none does.
    said: Mapping[Point, str] = field(default_factory=dict)
    #: The sentence of its text that answers what else is asked of it; "" for none, None where nothing is asked.
    in_its_words: str | None = None
    #: Of what was read: the words that a value rests on → the sentence in which they stand.
    in_full: Mapping[str, str] = field(default_factory=dict)
    #: Where it is asked what it does not pay for: its own words on that.
    refusals: tuple[str, ...] = ()
    #: Where its limit on income is asked about: what the asker's group takes in a year, and the least that it may,
    #: in pounds; None for what is not told.
    own_income: int | None = None
    least_income: int | None = None
    #: When the one item opens, where it takes nothing yet; None: it is open, or that is not known.
    opens: Moment | None = None
    #: Who won, by the item's id; empty where that is not asked.
    results: Mapping[int, Result] = field(default_factory=dict)
    #: Results of what was never listed here, where results are asked for.
    given: tuple[Given, ...] = ()
    #: Of what was missed, by its id: the sentence that speaks of another round; nothing where none does.
    rounds: Mapping[int, str] = field(default_factory=dict)
    #: Words that were asked for and stand in nothing that is open: what is listed fits the rest of the question.
    nowhere: tuple[str, ...] = ()
    #: Words of which nothing that is open speaks together: what is listed speaks of some of them.
    together: tuple[str, ...] = ()
    #: The number of the first that is listed; and how many are, None for as many as a list holds.
    number: int = 1
    most: int | None = None
    #: Nothing was looked for yet, so that nothing can be found.
    unlooked: bool = False
    #: What was changed of the one item since it was first seen; None where nobody asked.
    changes: tuple[Change, ...] | None = None
    #: Where what has closed is asked for: when the first source was read; None where none was, or nobody asks.
    began: datetime | None = None
