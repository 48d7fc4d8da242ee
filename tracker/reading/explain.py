"""Say why an announcement is read as it is: which rows spoke, which were denied or cancelled, and by which words.

Pure. The same way as `read.py` is gone once more, for a person who asks (`bot.py read --explain`); the reading itself
is that of `read`, and nothing here can change it. What is counted (dates, sums, lengths, places) is told in
`explain_figures.py`.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from tracker.explained import Explained, Fate, Heard, Quote
from tracker.model import Announcement, Evidence, Reading
from tracker.reading.applicants.applicants import APPLICANT_BOOK
from tracker.reading.applicants.places import Speaks
from tracker.reading.categories.categories import CATEGORY_BOOK, MOST_PROOFS
from tracker.reading.categories.project_rules import PURPOSE
from tracker.reading.categories.rules import SHARE_ONLY
from tracker.reading.explain_figures import amounts_heard, areas_heard, dates_heard, months_heard, rolling_heard
from tracker.reading.kinds.joining import JOINS_HIMSELF
from tracker.reading.kinds.news_of_grants import NEWS_BOOK
from tracker.reading.kinds.weights import KIND_BOOK, weigh
from tracker.reading.material import Material, material_of
from tracker.reading.proof import quote_of
from tracker.reading.read import is_notice, read
from tracker.reading.relevance.relevance import GRANT_BOOK, NOTICE_BOOK, weigh_notice
from tracker.reading.rows import Who
from tracker.terms import Category, Kind
from tracker.text.denial import Stance
from tracker.text.heard import HeardRow, rows_heard
from tracker.text.html import Document
from tracker.text.phrases import Finding, T

LIGHTER: Final = "another kind weighs more"
GIVES_WAY: Final = "it weighs more, and gives way to what else the text does (reading/kinds/turns.py)"
NO_BUYER: Final = "nothing is bought, or the reader is asked"
OTHER_SIDE: Final = "more speaks for the other side"
OFTEN: Final = "its row was heard often enough"
NO_NEWS: Final = "a procurement notice is no such thing"
TITLE_ONLY: Final = "it counts in a title only"
OUTWEIGHED: Final = "other words stand against it, or it speaks of something else than this money"
BY_KIND: Final = "of this kind of announcement words do not decide it"
NOT_APPLYING: Final = "nothing beside it says that such bodies can apply"
NOBODY_ELSE: Final = "it counts only where nobody else is named"
WORKPLACE: Final = "people join for themselves: this is where they work"
OUTRIGHT: Final = "other words say outright who can apply"
SAID: Final = "who hands it in says what it is"
SAID_FOR_US: Final = "who hands it in has somebody in mind whom it is for"
FOR_GROUPS: Final = "other words of it speak to community groups"
ONLY_ELSE: Final = "it counts only where no other purpose is found"
REFUSES: Final = "the row itself"
#: Where words that speak of a share are set aside, in words.
NO_SHARE: Final = (
    Fate.SET_ASIDE,
    "it gives nothing by itself: it says that running costs are a share of a project",
)


def explain(announcement: Announcement) -> Explained:
    """Return the reading of an announcement with all that was heard on the way."""
    material = material_of(announcement)
    reading = read(announcement)
    weights, kinds = _kinds(material, reading)
    balance, relevance = _relevance(material, reading)
    if announcement.said_kind is not None:
        kinds, relevance = _as_said(announcement.said_kind, kinds), _for_somebody(relevance, reading)
    heard = [*kinds, *relevance]
    if reading.kind.is_opportunity:
        heard += _categories(material, reading)
        heard += _applicants(material, reading)
    if reading.kind is not Kind.OTHER or is_notice(material):
        heard += dates_heard(material, reading)
        heard += rolling_heard(material, reading)
        heard += amounts_heard(material, reading)
        heard += months_heard(material, reading)
    heard += areas_heard(material, reading)
    heard += _further(material, reading, heard)
    return Explained(
        id=announcement.id,
        title=material.title.text,
        publisher=announcement.source,
        source_kind=announcement.source_kind,
        published=material.published,
        reading=reading,
        weights=weights,
        balance=balance,
        heard=tuple(heard),
    )


def _further(material: Material, reading: Reading, heard: Iterable[Heard]) -> Iterator[Heard]:
    """Yield the evidence that no row of words explains: fields of a notice, the source, terms from two dates."""
    heard = list(heard)
    counted, refused = (
        {(one.field, one.quote.where, one.quote.start, one.quote.end) for one in heard if one.fate in fates}
        for fates in ((Fate.COUNTS,), (Fate.DENIED, Fate.SET_ASIDE))
    )
    for one in reading.evidence:
        # A refusal may be set aside: the words refuse a purpose, and the kind of announcement gives it.
        if (one.field, one.where, one.start, one.end) not in (counted | refused if one.value == "no" else counted):
            yield _of_evidence(material, one)


def _of_evidence(material: Material, one: Evidence, *, weight: float | None = None) -> Heard:
    fate = Fate.DENIED if one.value == "no" and not one.field.startswith("relevant") else Fate.COUNTS
    quote = quote_of(material, one.where, one.start, one.end, one.quote)
    return Heard(one.field, one.value, one.rule, quote, fate, weight=weight)


def _rows(material: Material) -> Iterator[tuple[str, Document]]:
    return ((where, document) for where, document in material.parts if document.text)


def _of_row(material: Material, field: str, value: str, where: str, row: HeardRow[T]) -> Heard:
    rule = row.rule
    quote = quote_of(material, where, row.start, row.end)
    return Heard(field, value, rule.name, quote, row.fate, row.by, row.phrase, rule.because, rule.source)


def _with(heard: Heard, fate: Fate, by: str = "", weight: float | None = None) -> Heard:
    """Return what was heard with what became of it among others; what is cancelled or denied stays so."""
    return replace(heard, fate=fate, by=by, weight=weight)


# -- kind and relevance ------------------------------------------------------------------------------------


def _kinds(material: Material, reading: Reading) -> tuple[tuple[tuple[Kind, float], ...], list[Heard]]:
    """Return what each kind weighs, and the rows behind it; nothing where a notice's own type settled it."""
    if any(one.field == "kind" and one.where not in ("title", "body") for one in reading.evidence):
        return (), []
    weighed = weigh(material)
    worths = {(one.where, one.finding.rule.name, one.finding.start): one.worth for one in weighed.told}
    heard = []
    for where, document in _rows(material):
        for row in rows_heard(KIND_BOOK, document):
            told = _of_row(material, "kind", row.rule.gives.value, where, row)
            worth = worths.get((where, row.rule.name, row.start))
            if row.fate is not Fate.CANCELLED and worth is not None:
                counts = row.rule.gives is reading.kind
                heavier = weighed.scores[row.rule.gives] > weighed.scores[reading.kind]
                by = "" if counts else GIVES_WAY if heavier else LIGHTER
                told = _with(told, Fate.COUNTS if counts else Fate.SET_ASIDE, by, worth)
            elif row.fate is Fate.COUNTS:
                told = _with(told, Fate.SET_ASIDE, _weightless(row, where, material))
            heard.append(told)
    spoke = {(one.where, one.start, one.rule) for one in reading.evidence if one.field == "kind"}
    heard += [
        _of_row(material, "kind", row.rule.gives.value, where, row)
        for where, document in _rows(material)
        for row in rows_heard(NEWS_BOOK, document)
        if (where, row.start, row.rule.name) in spoke
    ]
    weights = sorted(((kind, round(score, 2)) for kind, score in weighed.scores.items() if score), key=_heaviest)
    return tuple(weights), heard


def _as_said(said: Kind, heard: Iterable[Heard]) -> list[Heard]:
    """Put what a person says who hands it in before the rows that were heard; those that say otherwise give way."""
    own = Heard("kind", said.value, SAID, Quote("said_kind", 0, 0, said.value), Fate.COUNTS)
    return [
        own,
        *(
            replace(one, fate=Fate.SET_ASIDE, by=SAID)
            if one.value != said and (one.fate is Fate.COUNTS or one.by in (LIGHTER, GIVES_WAY))
            else one
            for one in heard
        ),
    ]


def _for_somebody(heard: Iterable[Heard], reading: Reading) -> list[Heard]:
    """Set aside what speaks against an announcement that a person handed in: it is left open whether it is for us."""
    if reading.relevant is not None:
        return list(heard)
    return [
        replace(one, fate=Fate.SET_ASIDE, by=SAID_FOR_US)
        if one.value == "no" and one.fate in (Fate.COUNTS, Fate.SET_ASIDE)
        else one
        for one in heard
    ]


def _weightless(row: HeardRow[Kind], where: str, material: Material) -> str:
    """Return why a row that is affirmed adds nothing."""
    if row.rule.weight == 0 and where != "title":
        return TITLE_ONLY
    if row.rule.gives is Kind.ENGAGEMENT and not is_notice(material):
        return NO_BUYER
    return NO_NEWS if row.rule.gives is Kind.OTHER and is_notice(material) else OFTEN


def _heaviest(told: tuple[Kind, float]) -> float:
    return -told[1]


def _relevance(material: Material, reading: Reading) -> tuple[float | None, list[Heard]]:
    if reading.kind in (Kind.GRANT, Kind.TRAINING):
        return None, [_against(told, reading) for told in _against_rows(material)]
    if reading.kind not in (Kind.CONTRACT, Kind.ENGAGEMENT):
        return None, []
    weights = weigh_notice(material)
    balance = sum(one.worth for one in weights)
    worths = {(one.evidence.where, one.evidence.rule, one.evidence.start): one.worth for one in weights}
    heard = []
    for where, document in _rows(material):
        for row in rows_heard(NOTICE_BOOK, document):
            told = _of_row(material, "relevant", "yes" if row.rule.gives else "no", where, row)
            worth = worths.get((where, row.rule.name, row.start))
            if row.fate is Fate.COUNTS:
                heard.append(_on_side(told, worth, balance))
            else:
                heard.append(told)
    fields = [one for one in weights if one.evidence.where not in ("title", "body")]
    heard += [_on_side(_of_evidence(material, one.evidence), one.worth, balance) for one in fields]
    return balance, heard


def _on_side(told: Heard, worth: float | None, balance: float) -> Heard:
    if worth is None:
        return _with(told, Fate.SET_ASIDE, OFTEN)
    agrees = (worth > 0) == (balance > 0)
    return _with(told, Fate.COUNTS if agrees else Fate.SET_ASIDE, "" if agrees else OTHER_SIDE, worth)


def _against_rows(material: Material) -> Iterator[Heard]:
    for where, document in _rows(material):
        for row in rows_heard(GRANT_BOOK, document):
            yield _of_row(material, "relevant", "no", where, row)


def _against(told: Heard, reading: Reading) -> Heard:
    if told.fate is not Fate.COUNTS or reading.relevant is False:
        return told
    return _with(told, Fate.SET_ASIDE, FOR_GROUPS)


# -- what for, and who -------------------------------------------------------------------------------------


def _categories(material: Material, reading: Reading) -> Iterator[Heard]:
    proofs = _Proofs(reading)
    for where, document in _rows(material):
        for row in rows_heard(CATEGORY_BOOK, document):
            category = row.rule.gives
            told = _of_row(material, f"categories.{category}", "yes", where, row)
            if row.rule is SHARE_ONLY and row.fate is Fate.COUNTS:
                told = _with(told, *((Fate.DENIED, REFUSES) if category in reading.refused else NO_SHARE))
            elif row.fate is Fate.COUNTS and not proofs.hold(told):
                told = _with(told, Fate.SET_ASIDE, _not_given(row, reading))
            elif row.fate is Fate.DENIED and category in reading.categories:
                told = _with(told, Fate.SET_ASIDE, f"denied by {row.by}, but other words give it")
            yield told


def _not_given(row: HeardRow[Category], reading: Reading) -> str:
    """Return why a row that affirms a category does not give it."""
    if reading.kind is not Kind.GRANT and row.rule.gives is not Category.LONG_TERM:
        return BY_KIND
    return ONLY_ELSE if row.rule is PURPOSE else OUTWEIGHED


def _applicants(material: Material, reading: Reading) -> Iterator[Heard]:
    proofs = _Proofs(reading)
    for where, document in _rows(material):
        speaks = Speaks(where, document, reading.kind)
        for row in rows_heard(APPLICANT_BOOK, document):
            for who in row.rule.gives:
                told = _of_row(material, f"applicants.{who}", "yes", where, row)
                if row.fate is Fate.COUNTS and not proofs.hold(told):
                    told = _with(told, Fate.SET_ASIDE, _not_applying(row, speaks, reading))
                elif row.fate is Fate.DENIED and who in reading.applicants:
                    told = _with(told, Fate.SET_ASIDE, f"denied by {row.by}, but other words let them in")
                yield told


def _not_applying(row: HeardRow[Who], speaks: Speaks, reading: Reading) -> str:
    """Return why a body that is named does not apply."""
    named = Finding(row.rule, row.start, row.end, row.first, row.first + 1, Stance.YES)
    if (why := speaks.aside(named)) is not None:
        return why
    if not speaks.names(named):
        return NOT_APPLYING
    if row.rule.weight == 0:
        return NOBODY_ELSE
    return WORKPLACE if any(one.rule == JOINS_HIMSELF for one in reading.evidence) else OUTRIGHT


class _Proofs:
    """Which rows a reading rests on. It names the first few of each value; those behind them count as well."""

    def __init__(self, reading: Reading) -> None:
        self._held = {
            (one.field, one.where, one.start, one.end, one.rule) for one in reading.evidence if one.value == "yes"
        }
        self._shown = Counter(field for field, where, *_ in self._held if where in ("title", "body"))

    def hold(self, told: Heard) -> bool:
        """Say whether a reading rests on what was heard."""
        quote = told.quote
        key = (told.field, quote.where, quote.start, quote.end, told.rule)
        return key in self._held or self._shown[told.field] >= MOST_PROOFS
