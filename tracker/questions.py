"""A member's way, as frozen types: Question (what was asked, as understood) → Answer (what is chosen for it)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from tracker.model import Opportunity
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


@dataclass(frozen=True, slots=True)
class Question:
    """What a person asked, as understood."""

    words: str
    intent: Intent
    filters: Filters = Filters()
    #: Pathway id ("eng-icb-grant") and the number of its stage, where the question is about one.
    pathway: str | None = None
    stage: int | None = None
    #: Glossary names and notices ("notice:UK4"), best first.
    terms: tuple[str, ...] = ()
    #: "guide:G1" to "guide:G9".
    guide: str | None = None
    #: One short line that asks back, where place or size would change the answer.
    ask_back: str | None = None
    #: The person may be in distress: help lines come first, whatever else is answered.
    distress: bool = False
    #: Of one known item: what is asked about it ("does it pay for wages?"); empty where nothing is.
    about: Filters = Filters()
    #: Places below a region that were named ("bradford"): what is for them comes first.
    places: tuple[str, ...] = ()
    #: What is new: first seen on this day in London or later.
    since: date | None = None
    #: What the answer begins with: "pathway", "guide" or "terms"; "" where none of them is asked for.
    lead: str = ""
    #: Ids of templates that are asked for, the fitting one first.
    templates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """What one item says on one thing that was asked about it."""

    asked: Category | Applicant | str
    #: Yes, no, or None where it does not say.
    holds: bool | None
    #: The words of the announcement; "" where it has none on this.
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is answered: chosen from the store and the guidance, worded by `wording/`."""

    question: Question
    #: Best first.
    opportunities: tuple[Opportunity, ...] = ()
    #: Why each of them is shown, by its id.
    why: Mapping[int, str] = field(default_factory=dict)
    #: Near misses where nothing fits ("nothing, but…").
    nearest: tuple[Opportunity, ...] = ()
    #: How the nearest differ from what was asked, in words.
    nearest_why: str = ""
    #: What the one item says on what was asked about it.
    findings: tuple[Finding, ...] = ()
