"""An answer as it is handed out: what was chosen, how it is worded, what of it is listed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from tracker.asking.orders.remind_orders import RemindOrder
from tracker.knowledge import Guide
from tracker.model import Opportunity
from tracker.questions import Answer, Filters, Home, Question
from tracker.record import opportunity_record
from tracker.terms import Intent
from tracker.wording.answers import MOST_SHOWN as MOST_LISTED
from tracker.wording.shareable import shareable

#: Intents that are answered with opportunities.
SEARCHED = (Intent.DEADLINES, Intent.SEARCH, Intent.DETAILS)

#: Of them those that look for what there is.
SEARCHES = (Intent.SEARCH, Intent.DEADLINES)

#: Intents that may be about one opportunity, which is then the first of the answer.
ABOUT_ONE = (Intent.DETAILS, Intent.PATHWAY)


@dataclass(frozen=True, slots=True)
class Asked:
    """An answer, chosen and worded."""

    answer: Answer
    text: str
    #: The guide whose steps the text lists; None: it lists none.
    guide: Guide | None = None
    #: What the text lists where it is made of several answers; None: what the answer holds.
    listed: Sequence[Opportunity] | None = None
    #: The list from which what this is about was opened: its numbers go on counting.
    among: Sequence[Opportunity] = ()
    #: The last search of the talk, where this answers none: "under 5k" after "thanks" goes on with it.
    searched: Question | None = None

    #: The last answer of the talk that listed something, where this lists nothing: "the first one" is of that one.
    behind: "Asked | None" = None
    #: The way, guide or word that was told last, where since then hardly anything was said: "next" goes on with it.
    guided: Question | None = None
    #: The way that was told last, where nothing was listed since: what a guide does not tell may be asked of it.
    way: Question | None = None
    #: Where the person said they are.
    home: Home | None = None
    #: A reminder was asked for, and not for which of several.
    reminds: RemindOrder | None = None

    @property
    def spoken_of(self) -> "Asked":
        """The answer whose opportunities are spoken of: this one, or the last that listed any."""
        return self if self.shown or self.behind is None else self.behind

    @property
    def shown(self) -> Sequence[Opportunity]:
        """The opportunities that the text lists, in its order."""
        if self.listed is not None:
            return self.listed
        most = 1 if self.answer.question.intent is Intent.DETAILS and self.answer.opportunities else MOST_LISTED
        return (self.answer.opportunities or self.answer.nearest)[:most]

    def record(self) -> dict[str, Any]:
        """Return the answer in the form of `ask --json` (DESIGN, the command line)."""
        question = self.answer.question
        about = self.answer.opportunities[0] if question.intent in ABOUT_ONE and self.answer.opportunities else None
        step = None if about is None else about.step
        return {
            "intent": question.intent.value,
            "filters": _filters_record(question.filters),
            "text": self.text,
            "opportunities": [
                opportunity_record(shareable(one), why=self.answer.why.get(one.id, ""))
                for one in self.answer.opportunities
            ],
            "pathway": question.pathway or (None if step is None else step.pathway),
            "stage": question.stage if step is None else step.stage,
            "terms": list(question.terms),
            "guide": question.guide,
        }


def last_search(asked: Asked | None) -> Question | None:
    """Return the search that was answered last in a talk; None for none."""
    if asked is None:
        return None
    question = asked.answer.question
    return question if question.intent in SEARCHES else asked.searched


def with_list(asked: Asked, before: Asked | None) -> Asked:
    """Let the numbers of the list that was answered before go on counting while one of it is talked about."""
    listed = () if before is None else before.among or before.shown
    asked = replace(asked, searched=last_search(before))
    # What was searched for anew is a list of its own, though it holds but one.
    searched = asked.answer.question.intent in SEARCHES
    about = asked.shown[0].id if len(asked.shown) == 1 and not searched else None
    return replace(asked, among=listed) if len(listed) > 1 and about in {one.id for one in listed} else asked


def _filters_record(filters: Filters) -> dict[str, Any]:
    return {
        "categories": [value.value for value in filters.categories],
        "kinds": [value.value for value in filters.kinds],
        "areas": [value.value for value in filters.areas],
        "applicants": [value.value for value in filters.applicants],
        "amount_min": filters.amount_min,
        "amount_max": filters.amount_max,
        "due_from": None if filters.due_from is None else filters.due_from.isoformat(),
        "due_to": None if filters.due_to is None else filters.due_to.isoformat(),
        "text": list(filters.text),
    }
