"""Learn from labelled announcements how kinds, some applicants and purposes sound: `tracker/reading/learnt.tsv`.

`make learnt` reads the labelled records of tests/reading/data (but for those that are only counted) and of
tests/reading/taught, those of files that are named, and our own short examples (tests/reading/kinds_told.py). It
learns what each piece of a text weighs for each kind, for some of those who can apply and for some purposes
(logistic regression), says how many of each group are told by what the others teach, and writes the table. Why
so: docs/decisions/019 and 021.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.reading import announcement_of
from tests.reading.kinds_told import TOLD
from tracker.reading.learnt import KINDS, OTHERS, TABLE, UNIT, pieces_of, share_of
from tracker.reading.material import material_of
from tracker.terms import Kind

ROOT = Path(__file__).parent.parent
OWN = ROOT / "tests" / "reading" / "data"
TAUGHT = ROOT / "tests" / "reading" / "taught"
#: A piece that stands in fewer announcements is left aside.
RAREST = 4
#: How far weights may go: the larger, the closer to the labels.
FREEDOM = 20.0
#: A piece whose weights differ by less, in hundredths, is left out.
SMALLEST = 60
#: Sets come in groups that one person wrote, told by the first word of the file's name.
GROUP = "_"


@dataclass(frozen=True)
class Told:
    """A labelled announcement, cut into pieces."""

    text: set[str]
    kind: str
    #: Who can apply, and for what; None where it is no opportunity, so that nobody can, or nobody labelled it.
    others: frozenset[str] | None

    def says(self, what: str) -> bool:
        return self.others is not None and what in self.others


def told_of(record: dict[str, Any]) -> Told:
    kind, who, what = Kind(record["kind"]), record.get("applicants"), record.get("categories")
    labelled = who is not None and what is not None and kind.is_opportunity
    others = frozenset((*who, *what)) if labelled else None
    return Told(pieces_of(material_of(announcement_of(record))), kind, others)


#: What a piece, by its number, weighs in each column; and what each column weighs at first. All in hundredths.
Learnt = tuple[list[list[int]], list[int]]


class Pieces:
    """The pieces that texts are cut into, as rows of figures to learn from."""

    def __init__(self, texts: Sequence[set[str]]) -> None:
        often = Counter(piece for text in texts for piece in text)
        self.known = sorted(one for one, times in often.items() if times >= RAREST)
        self._at = {piece: at for at, piece in enumerate(self.known)}
        self._rare = [log(len(texts) / often[piece]) + 1 for piece in self.known]

    def weigh(self, texts: Sequence[set[str]], told: Sequence[str], *, weight: str | None) -> Any:
        """Return what was learnt: a row of weights for each name of `told`, only one where there are two names."""
        import numpy
        from scipy.sparse import csr_matrix
        from sklearn.linear_model import LogisticRegression

        rows, columns, values = [], [], []
        for row, text in enumerate(texts):
            for at in sorted(self._at[piece] for piece in text & self._at.keys()):
                rows.append(row)
                columns.append(at)
                values.append(self._rare[at] * share_of(text))
        matrix = csr_matrix((values, (rows, columns)), shape=(len(texts), len(self.known)))
        return LogisticRegression(C=FREEDOM, class_weight=weight, max_iter=1_000, tol=1e-3).fit(
            matrix, numpy.array(told)
        )

    def hundredths(self, at: int, weight: float) -> int:
        return round(weight * self._rare[at] * UNIT)


def learn_kinds(pieces: Pieces, texts: Sequence[set[str]], kinds: Sequence[str]) -> Learnt:
    """Return what each piece weighs for each kind."""
    model = pieces.weigh(texts, kinds, weight="balanced")
    assert list(model.classes_) == [str(kind) for kind in KINDS]
    weights = []
    for at in range(len(pieces.known)):
        told = [pieces.hundredths(at, float(row[at])) for row in model.coef_]
        # Only the distance between kinds counts; nothing below nothing packs into one number.
        weights.append([one - min(told) if max(told) - min(told) >= SMALLEST else 0 for one in told])
    return weights, [round(float(one) * UNIT) for one in model.intercept_]


def learn_other(pieces: Pieces, taught: Sequence[Told], what: str) -> Learnt:
    """Return what each piece weighs for somebody who can apply or for a purpose, and against it."""
    answers = ["yes" if one.says(what) else "no" for one in taught]
    model = pieces.weigh([one.text for one in taught], answers, weight=None)
    weights = []
    for at, one in enumerate(model.coef_[0]):
        told = pieces.hundredths(at, float(one))
        weights.append([max(told, 0), max(-told, 0)] if abs(told) >= SMALLEST // 2 else [0, 0])
    return weights, [round(float(model.intercept_[0]) * UNIT), 0]


def worth(learnt: Learnt, pieces: Pieces, text: set[str]) -> list[float]:
    """Return what a text weighs in each column."""
    weights, before = learnt
    found = [weights[at] for at, piece in enumerate(pieces.known) if piece in text]
    return [start + sum(row[at] for row in found) * share_of(text) for at, start in enumerate(before)]


def show(group: str, outside: Sequence[Told], inside: Sequence[Told]) -> None:
    """Print how many of a group are told by what the others teach."""
    pieces = Pieces([one.text for one in outside])
    kinds = learn_kinds(pieces, [one.text for one in outside], [one.kind for one in outside])
    sums = [worth(kinds, pieces, one.text) for one in inside]
    right = sum(KINDS[each.index(max(each))] == one.kind for each, one in zip(sums, inside, strict=True))
    words = [f"{group:<10} kind {right} of {len(inside)}"]
    taught, asked = [[one for one in some if one.others is not None] for some in (outside, inside)]
    for what in OTHERS if asked else ():
        learnt = learn_other(pieces, taught, what)
        sums = [worth(learnt, pieces, one.text) for one in asked]
        right = sum((each[0] > each[1]) == one.says(what) for each, one in zip(sums, asked, strict=True))
        words.append(f"{what} {right} of {len(asked)}")
    print(", ".join(words))


def records_of(paths: Iterable[Path]) -> list[tuple[str, dict[str, Any]]]:
    """Return the records of all files whose kind is labelled, each once, with the group that it came in."""
    found: dict[str, tuple[str, dict[str, Any]]] = {}
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line) if line.strip() else {}
            if record.get("kind") and "body" in record and not _is_only_counted(path):
                found[f"{record['title']}\n{record['body']}"] = (path.stem.partition(GROUP)[0], record)
    for kind, rows in TOLD.items():
        for source_kind, title, body in rows:
            told = {"id": "", "source": "", "source_kind": source_kind, "title": title, "body": body, "link": ""}
            found[f"{title}\n{body}"] = ("told", {**told, "published": None, "kind": kind})
    return list(found.values())


def _is_only_counted(path: Path) -> bool:
    """The fifteenth set measures what is learnt (docs/reading.md)."""
    return path.stem.startswith("fifteenth")


def main(arguments: Sequence[str]) -> None:
    records = records_of([*sorted(OWN.glob("*.jsonl")), *sorted(TAUGHT.glob("*.jsonl")), *map(Path, arguments)])
    told = [told_of(record) for _, record in records]
    for group in sorted({name for name, _ in records}):
        inside = [one for one, (name, _) in zip(told, records, strict=True) if name == group]
        show(group, [one for one, (name, _) in zip(told, records, strict=True) if name != group], inside)
    pieces = Pieces([one.text for one in told])
    taught = [one for one in told if one.others is not None]
    all_learnt = [
        learn_kinds(pieces, [one.text for one in told], [one.kind for one in told]),
        *(learn_other(pieces, taught, what) for what in OTHERS),
    ]
    before = [start for _, starts in all_learnt for start in starts]
    rows = [
        (piece, [weight for weights, _ in all_learnt for weight in weights[at]])
        for at, piece in enumerate(pieces.known)
    ]
    lines = [
        f"# Learnt by `make learnt` from {len(told)} labelled announcements; not to be edited by hand.",
        "\t".join(("", *map(str, before))),
        *("\t".join((piece, *map(str, weights))) for piece, weights in rows if any(weights)),
    ]
    (ROOT / "tracker" / "reading" / TABLE).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines) - 2} pieces written to {TABLE}")


if __name__ == "__main__":
    main(sys.argv[1:])
