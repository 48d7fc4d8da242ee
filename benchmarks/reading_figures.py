"""Count how well readings fit labelled records: field by field, and label by label.

Pure. A field is right when it is wholly so; a deadline when `what` and `at` are (times to the minute in London, a
bare date is not a time). Of a label: how often it is there (support), how many of those given are right
(precision), how many of those there are given (recall).
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import mean
from typing import Any, Final

from tracker.clock import LONDON
from tracker.terms import Applicant, Area, Category, Kind, What

Record = Mapping[str, Any]

#: What a record must hold to be in the codebook's form.
LABELS: Final = (
    "kind",
    "categories",
    "deadlines",
    "rolling",
    "amount_min",
    "amount_max",
    "pot",
    "months",
    "areas",
    "applicants",
)
_OPEN: Final = frozenset(kind.value for kind in Kind if kind.is_opportunity)


@dataclass(frozen=True, slots=True)
class Score:
    """How one label was given: rightly, where it is not, and not where it is."""

    right: int
    extra: int
    missed: int

    @property
    def support(self) -> int:
        return self.right + self.missed

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.extra) if self.right + self.extra else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.support if self.support else 1.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Wrong:
    """One field of one record that is not as labelled."""

    id: str
    field: str
    wanted: object
    got: object
    #: The words that the reading rests on there.
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """What was counted over some records."""

    records: int
    #: Share of the records in which a field is wholly right.
    exact: Mapping[str, float]
    #: Share with an `apply` that the labels do not have and that carries no doubt.
    apply_wrong: float
    opportunity: Score
    #: None where no record says whether it is relevant.
    relevant: Score | None
    #: By field, then by label.
    labels: Mapping[str, Mapping[str, Score]]
    wrong: tuple[Wrong, ...]

    @property
    def macro_f1(self) -> float:
        """The mean of the categories' F1."""
        return mean(score.f1 for score in self.labels["categories"].values())

    def record(self) -> dict[str, float]:
        """Return the figures by name, rounded to four places."""
        told = {**self.exact, "apply_wrong": self.apply_wrong}
        told |= {f"opportunity_{name}": value for name, value in _rates(self.opportunity).items()}
        told |= {f"{name}_f1": score.f1 for name, score in self.labels["categories"].items()}
        told["category_macro_f1"] = self.macro_f1
        if self.relevant is not None:
            told |= {f"relevant_{name}": value for name, value in _rates(self.relevant).items()}
        return {name: round(value, 4) for name, value in told.items()}


def _rates(score: Score) -> dict[str, float]:
    return {"precision": score.precision, "recall": score.recall}


def figures(labelled: Sequence[Record], readings: Mapping[str, Record]) -> Figures:
    """Compare readings, by id, with labelled records; one without a reading is wrong in every field it states."""
    pairs = [(want, readings.get(want["id"], {})) for want in labelled]
    wrong = [one for want, got in pairs for one in _wrong(want, got)]
    counted = Counter(one.field for one in wrong)
    number = len(pairs) or 1
    judged = [(want["relevant"], got.get("relevant")) for want, got in pairs if want.get("relevant") is not None]
    return Figures(
        records=len(pairs),
        exact={name: 1 - counted[name] / number for name in _FIELDS},
        apply_wrong=sum(_misleads(want, got) for want, got in pairs) / number,
        opportunity=_score((want["kind"] in _OPEN, got.get("kind") in _OPEN) for want, got in pairs),
        relevant=_score((wanted, bool(seen)) for wanted, seen in judged) if judged else None,
        labels={field: _by_label(pairs, labels, read) for field, (labels, read) in _LABELLED.items()},
        wrong=tuple(wrong),
    )


def _wrong(want: Record, got: Record) -> Iterable[Wrong]:
    for name, read in _FIELDS.items():
        wanted, seen = read(want), read(got)
        if wanted != seen:
            yield Wrong(want["id"], name, wanted, seen, _quotes(got, name))
    if want.get("relevant") is not None and bool(got.get("relevant")) != want["relevant"]:
        yield Wrong(want["id"], "relevant", want["relevant"], got.get("relevant"), _quotes(got, "relevant"))


def _quotes(got: Record, field: str) -> tuple[str, ...]:
    of = {"apply": ("deadlines.apply",), "amounts": ("amount_min", "amount_max")}.get(field, (field,))
    told = (one["quote"] for one in got.get("evidence", ()) if one["field"].startswith(of))
    return tuple(dict.fromkeys(told))


def _misleads(want: Record, got: Record) -> bool:
    sure = [one for one in got.get("deadlines") or () if not one.get("doubt")]
    return bool(_deadlines({"deadlines": sure}, "apply") - _deadlines(want, "apply"))


def _by_label(
    pairs: Iterable[tuple[Record, Record]], labels: Iterable[str], read: Callable[[Record], Iterable[Any]]
) -> dict[str, Score]:
    """Count each label of a field; a deadline's label is its `what`, and it is right where its time is too."""
    told = [(Counter(_labels(read(want))), Counter(_labels(read(got)))) for want, got in pairs]
    both = [Counter(_labels(set(read(want)) & set(read(got)))) for want, got in pairs]
    return {
        label: Score(
            right := sum(one[label] for one in both),
            sum(got[label] for _, got in told) - right,
            sum(want[label] for want, _ in told) - right,
        )
        for label in labels
    }


def _labels(values: Iterable[Any]) -> list[str]:
    return [value[0] if isinstance(value, tuple) else value for value in values]


def _score(told: Iterable[tuple[bool, bool]]) -> Score:
    counted = Counter(told)
    return Score(counted[True, True], counted[False, True], counted[True, False])


# -- a field of a record as it is compared -----------------------------------------------------------------


def _moment(at: str) -> str:
    """Return a date as it is, a time in London to the minute."""
    if len(at) <= len("2026-03-31"):
        return at
    value = datetime.fromisoformat(at)
    value = value.replace(tzinfo=LONDON) if value.tzinfo is None else value.astimezone(LONDON)
    return value.strftime("%Y-%m-%dT%H:%M")


def _deadlines(record: Record, what: str | None = None) -> set[tuple[str, str]]:
    told = record.get("deadlines") or ()
    return {(one["what"], _moment(one["at"])) for one in told if what in (None, one["what"])}


def _apply(record: Record) -> set[tuple[str, str]]:
    return _deadlines(record, "apply")


def _listed(name: str) -> Callable[[Record], set[str]]:
    return lambda record: set(record.get(name) or ())


@dataclass(frozen=True, slots=True, eq=False)
class _Number:
    """A number as it is compared: less than half a pound, or half a month, is no difference."""

    value: float | None

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Number):
            return NotImplemented
        if self.value is None or other.value is None:
            return self.value is other.value
        return abs(self.value - other.value) < 0.5

    def __str__(self) -> str:
        return "none" if self.value is None else f"{self.value:g}"

    __repr__ = __str__


def _number(record: Record, name: str) -> _Number:
    told = record.get(name)
    return _Number(None if told is None else float(told))


def _kind(record: Record) -> set[str]:
    return {record["kind"]} if "kind" in record else set()


_FIELDS: Final[dict[str, Callable[[Record], Any]]] = {
    "kind": _kind,
    "categories": _listed("categories"),
    "deadlines": _deadlines,
    "apply": _apply,
    "rolling": lambda record: bool(record.get("rolling")),
    "amounts": lambda record: (_number(record, "amount_min"), _number(record, "amount_max")),
    "pot": lambda record: _number(record, "pot"),
    "months": lambda record: _number(record, "months"),
    "areas": _listed("areas"),
    "applicants": _listed("applicants"),
}
_LABELLED: Final[dict[str, tuple[tuple[str, ...], Callable[[Record], Iterable[Any]]]]] = {
    "kind": (tuple(Kind), _kind),
    "categories": (tuple(Category), _listed("categories")),
    "deadlines": (tuple(What), _deadlines),
    "areas": (tuple(Area), _listed("areas")),
    "applicants": (tuple(Applicant), _listed("applicants")),
}
