"""Why an announcement is read as it is, for a person at a terminal: `bot.py read --explain`.

Pure. A field a paragraph: what it was read as, then each row that was heard, what became of it, and why. The marks:
`+` counts, `-` refused, `x` cancelled, `.` set aside.
"""

import textwrap
from collections.abc import Iterable, Iterator
from typing import Final

from tracker.explained import Explained, Fate, Heard
from tracker.terms import Applicant, Area, Category
from tracker.wording.dates import day_words, moment_words
from tracker.wording.money import amount_words, pounds
from tracker.wording.names import APPLICANTS, AREAS, CATEGORIES, KINDS, listed
from tracker.wording.plain import plain

MARKS: Final = {Fate.COUNTS: "+", Fate.DENIED: "-", Fate.LEFT_OPEN: ".", Fate.CANCELLED: "x", Fate.SET_ASIDE: "."}
LEGEND: Final = "+ counts   - refused   x cancelled   . set aside or left open"
#: Fields of evidence by the paragraph that they stand in.
PARAGRAPHS: Final = {
    "kind": ("kind",),
    "relevant": ("relevant",),
    "categories": ("categories",),
    "applicants": ("applicants", "income_max", "income_min"),
    "deadlines": ("deadlines",),
    "rolling": ("rolling",),
    "amounts": ("amount_min", "amount_max", "pot", "amounts"),
    "months": ("months",),
    "areas": ("areas",),
}
_TITLES: Final = {
    "kind": "What it is",
    "relevant": "For us",
    "categories": "What for",
    "applicants": "Who can apply",
    "deadlines": "Dates",
    "rolling": "Any time",
    "amounts": "Amounts",
    "months": "How long",
    "areas": "Where",
}
#: What a sum or a length of time is, by the first word of what was heard of it.
_WORTHS: Final = {
    "one": "one award",
    "pot": "the whole",
    "lot": "one lot",
    "increase": "comes on top",
    "nothing": "no amount that we list",
}
_TERMS: Final = {
    "term": "a term of",
    "whole": "a whole term of",
    "extension": "an extension of",
    "nothing": "no term:",
}
_FIGURES: Final = {"amount_min": "least", "amount_max": "most", "pot": "pot", "amounts": "not used"}
#: Words that a phrase offers in one place beyond these are left out when it is shown.
_MOST_CHOICES: Final = 4
_DENIED: Final = {Fate.DENIED: "refused by ", Fate.LEFT_OPEN: "left open by ", Fate.CANCELLED: "cancelled "}


def explanation_lines(explained: Explained, *, columns: int) -> list[str]:
    """Return the lines for one announcement, none longer than `columns` characters."""
    lines = [
        *_fitted(f"{explained.id}  {plain(explained.title, longest=300)}", columns),
        *_head(explained, columns),
    ]
    for name, fields in PARAGRAPHS.items():
        told = _joined(one for one in explained.heard if one.field.partition(".")[0] in fields)
        value = _VALUES[name](explained)
        if value or told:
            lines += ["", *_fitted(f"{_TITLES[name]}: {value or 'not said'}", columns)]
            reasons: set[str] = set()
            for one, says in told:
                lines += _row(one, says, columns, reasons)
    if explained.reading.doubts:
        lines += [
            "",
            "Doubts:",
            *(line for doubt in explained.reading.doubts for line in _fitted(doubt, columns, 2)),
        ]
    return lines


def _head(explained: Explained, columns: int) -> list[str]:
    published = "no date of publication"
    if explained.published is not None:
        published = f"published {moment_words(explained.published)}"
    who = plain(explained.publisher, longest=200) or "nobody named"
    return _fitted(f"{explained.source_kind} of {who}, {published}", columns, 2)


def _joined(heard: Iterable[Heard]) -> list[tuple[Heard, str]]:
    """Join what one row says of several values by the same words: a row with all that it says."""
    joined: dict[object, tuple[Heard, list[str]]] = {}
    for one in heard:
        root = one.field.partition(".")[0]
        key = (root in _FIGURES, one.rule, one.quote.where, one.quote.start, one.quote.words, one.fate, one.by)
        says = joined.setdefault(key, (one, []))[1]
        if (word := _says(one)) not in says:
            says.append(word)
    return [(one, listed(says)) for one, says in joined.values()]


def _row(one: Heard, says: str, columns: int, reasons: set[str]) -> Iterator[str]:
    """Give the lines of one row: what it says, its words, and beneath why it counts or does not.

    `reasons` holds the rules whose reason was given in this paragraph: it is not given again.
    """
    weight = "" if one.weight is None else f" [{one.weight:+g}]"
    yield from _fitted(f"{MARKS[one.fate]} {says}{weight}  ({_place(one)})", columns, 2)
    quote = plain(one.quote.words, longest=240)
    before = f"…{one.quote.before}" if one.quote.before else ""
    after = f"{one.quote.after}…" if one.quote.after else ""
    yield from _fitted(f"{before}»{quote}«{after}", columns, 6)
    phrase = f", says “{_short(one.phrase)}”" if one.phrase else ""
    yield from _fitted(f"rule “{one.rule}”{phrase}", columns, 6)
    if one.because and one.rule not in reasons:
        source = "" if one.because.startswith("codebook") else f" ({one.source})"
        yield from _fitted(f"because: {one.because}{source}", columns, 6)
    reasons.add(one.rule)
    if one.by:
        yield from _fitted(f"{_DENIED.get(one.fate, 'but: ')}{one.by}", columns, 6)


def _short(phrase: str) -> str:
    """Leave out all but the first few of the words that a phrase offers in one place."""
    pieces = (piece.split("|") for piece in phrase.split())
    return " ".join(
        "|".join(choices[:_MOST_CHOICES]) + ("|…" if len(choices) > _MOST_CHOICES else "") for choices in pieces
    )


def _says(one: Heard) -> str:
    """Say in the sector's words what a row gives: "apply 2027-03-31", "running costs …"."""
    root, _, part = one.field.partition(".")
    if root == "categories" and part in set(Category):
        return f"{part} = {CATEGORIES[Category(part)]}"
    if root == "applicants" and part in set(Applicant):
        return APPLICANTS[Applicant(part)]
    if root == "areas" and part in set(Area):
        return AREAS[Area(part)]
    first, _, rest = one.value.partition(" ")
    if root in _FIGURES:
        figures = " to ".join(pounds(int(figure)) for figure in (rest or first).split("-") if figure.isdigit())
        return f"{_FIGURES[root]}: {figures}{f', {_WORTHS[first]}' if first in _WORTHS else ''}"
    if root == "months":
        return f"{_TERMS.get(first, '')} {rest or first} months".strip()
    if root == "deadlines":
        return (
            f"no deadline: {rest}" if first == "none" else f"{part} {one.value}" if not rest and part else one.value
        )
    if root == "relevant":
        return "for us" if one.value == "yes" else "not for us"
    return {
        "rolling": "any time",
        "income_max": f"income of up to £{one.value}",
        "income_min": f"income of at least £{one.value}",
    }.get(root, one.value)


def _place(one: Heard) -> str:
    return {"body": "text", "source": "the source", "said_kind": "as handed in"}.get(
        one.quote.where, one.quote.where
    )


def _fitted(words: str, columns: int, indent: int = 0) -> list[str]:
    """Break words into lines of at most `columns`, all indented, those after the first a little more."""
    first, further = " " * indent, " " * (indent + 2)
    return textwrap.wrap(words, columns, initial_indent=first, subsequent_indent=further) or [""]


# -- what each field was read as ---------------------------------------------------------------------------


def _kind(explained: Explained) -> str:
    reading = explained.reading
    called_off = ", calls off what was announced" if reading.cancelled else ""
    weights = ", ".join(f"{kind} {weight:g}" for kind, weight in explained.weights)
    weighed = f"   weights: {weights}" if weights else ""
    return f"{reading.kind} = {KINDS[reading.kind]}{called_off}{weighed}"


def _relevant(explained: Explained) -> str:
    if not explained.reading.kind.is_opportunity:
        return ""
    told = {True: "yes", False: "no", None: "not clear"}[explained.reading.relevant]
    return told if explained.balance is None else f"{told}   balance: {explained.balance:+.2f}"


def _categories(explained: Explained) -> str:
    reading = explained.reading
    told = [CATEGORIES[one] for one in reading.categories]
    refused = [CATEGORIES[one] for one in reading.refused]
    return "; ".join(filter(None, (listed(told), f"not for {listed(refused, last='or')}" if refused else "")))


def _applicants(explained: Explained) -> str:
    reading = explained.reading
    told = [listed(APPLICANTS[one] for one in reading.applicants)]
    if reading.barred:
        told.append(f"not {listed((APPLICANTS[one] for one in reading.barred), last='or')}")
    if reading.income_min is not None:
        told.append(f"with an income of at least £{reading.income_min:,}")
    if reading.income_max is not None:
        told.append(f"with an income of up to £{reading.income_max:,}")
    return "; ".join(filter(None, told))


def _deadlines(explained: Explained) -> str:
    reading = explained.reading
    told = [
        f"{one.what} {moment_words(one.at)}{f' (doubtful: {one.doubt})' if one.doubt else ''}"
        for one in reading.deadlines
    ]
    if reading.lapsed is not None:
        told.append(f"closed on {day_words(reading.lapsed)}, before it was published")
    return ", ".join(told)


def _rolling(explained: Explained) -> str:
    return "yes" if explained.reading.rolling else ""


def _amounts(explained: Explained) -> str:
    return amount_words(explained.reading.amount)


def _months(explained: Explained) -> str:
    months = explained.reading.months
    return "" if months is None else f"{months} months"


def _areas(explained: Explained) -> str:
    reading = explained.reading
    places = f" ({listed(reading.places)})" if reading.places else ""
    return f"{listed(AREAS[one] for one in reading.areas)}{places}"


_VALUES: Final = {
    "kind": _kind,
    "relevant": _relevant,
    "categories": _categories,
    "applicants": _applicants,
    "deadlines": _deadlines,
    "rolling": _rolling,
    "amounts": _amounts,
    "months": _months,
    "areas": _areas,
}
