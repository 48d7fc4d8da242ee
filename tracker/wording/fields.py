"""The fields of a reading that can be corrected or reported, as people name them: ours, and theirs for the same."""

from tracker.terms import Category
from tracker.wording.changes import CHANGED_FIELDS
from tracker.wording.names import CATEGORIES

#: What stands in a menu for a report that names no field.
SOMETHING = "something else"
#: And for one of what it is.
KIND_IS_WRONG = "what kind it is (this is news, not a fund)"

_FIELDS = CHANGED_FIELDS | {"relevant": "whether it is for groups like yours"}


def field_words(field: str) -> str:
    """Say in plain words which field is meant: "closing date", "running costs (rent, wages, bills)"."""
    name, _, part = field.partition(".")
    if name == "categories" and part:
        return f"whether it pays for {CATEGORIES[Category(part)]}"
    return _FIELDS.get(field, SOMETHING)


#: What people call the fields, beside our own words for them.
_CALLED: dict[str, str] = {
    "deadlines.apply": "closing date, closing, closes, deadline, apply by, apply",
    "deadlines.eoi": "first stage, first stage date, expression of interest, eoi",
    "deadlines.register": "booking date, book by, register",
    "deadlines.questions": "questions, questions by",
    "deadlines.opens": "opening date, opening, opens",
    "deadlines.decision": "decision date, decision",
    "deadlines.starts": "start, starts, start date",
    "rolling": "rolling, any time, apply at any time",
    "amount_min": "least, minimum, amount min",
    "amount_max": "most, maximum, amount, amount max",
    "pot": "pot, total, total pot",
    "months": "months, length, how long, term",
    "categories.core_costs": "core costs, running costs",
    "categories.staff_training": "staff training, training",
    "categories.long_term": "long term, 3 years or more",
    "categories.project": "project, a project or service, project or service",
    "areas": "areas, area, where, place, places",
    "applicants": "applicants, who can apply",
    "income_max": "income max, highest income, income",
    "income_min": "income min, lowest income",
    "kind": "kind, what it is, what kind it is",
    "relevant": "relevant, relevance, fit",
}
_NAMED: dict[str, str] = {
    name.casefold(): field
    for field, called in _CALLED.items()
    for name in (*called.split(", "), field.replace("_", " "), field_words(field))
}


def field_named(words: str) -> str:
    """Return the field that somebody names as we do, or as the codebook does; other words as they are."""
    return _NAMED.get(" ".join(words.casefold().replace("_", " ").split()), words)
