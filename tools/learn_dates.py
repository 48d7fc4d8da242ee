"""Learn what a date is for by the words around it, from labelled ones: `tracker/reading/deadlines/learnt.tsv`.

Part of `make learnt`. It takes the labelled records that `tools/learn_reading.py` takes, finds their dates, and
gives each the meaning that the labels give its day (none where they do not name it). It learns what each piece of
the words around it weighs for each meaning (logistic regression), says how many of each group are told by what the
others teach, and writes the table. Why so: docs/decisions/021.
"""

import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.reading import announcement_of
from tools.learn_reading import OWN, ROOT, records_of
from tracker.clock import iso
from tracker.reading.deadlines.learnt import MEANINGS, TABLE, UNIT, around, share_of
from tracker.reading.kinds.kind import read_kind
from tracker.reading.material import material_of
from tracker.terms import What
from tracker.text.dates import find_dates

#: A piece that stands around fewer dates is left aside.
RAREST = 2
FREEDOM = 20.0
#: A piece whose weights differ by less is left out.
SMALLEST = 1.0


@dataclass(frozen=True)
class Dated:
    """A date of a labelled announcement: the pieces around it, and the number of its meaning."""

    group: str
    pieces: set[str]
    meaning: int


def dates_of(group: str, record: dict[str, Any]) -> list[Dated]:
    material = material_of(announcement_of(record))
    kind = read_kind(material).kind
    meant: dict[str, set[str]] = {}
    for one in record["deadlines"]:
        meant.setdefault(str(one["at"])[:10], set()).add(one["what"])
    dates = find_dates(material.body.text, published=material.published)
    found = []
    for date, near in zip(dates, around(material.body, dates, published=material.published), strict=True):
        named = meant.get(iso(date.day), set())
        what = What.APPLY if What.APPLY in named else What(min(named)) if named else None
        if near is not None:
            found.append(Dated(group, near.pieces(kind), MEANINGS.index(what)))
    return found


def learn(dates: Sequence[Dated]) -> tuple[dict[str, tuple[int, ...]], tuple[int, ...]]:
    """Return what each piece weighs for each meaning, and what each meaning weighs at first, both in hundredths."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    often = Counter(piece for one in dates for piece in one.pieces)
    known = {piece: at for at, piece in enumerate(sorted(one for one, times in often.items() if times >= RAREST))}
    rows, columns, values = [], [], []
    for row, one in enumerate(dates):
        for piece in sorted(one.pieces & known.keys()):
            rows.append(row)
            columns.append(known[piece])
            values.append(share_of(one.pieces))
    matrix = csr_matrix((values, (rows, columns)), shape=(len(dates), len(known)))
    model = LogisticRegression(C=FREEDOM, max_iter=1_000).fit(matrix, [one.meaning for one in dates])
    assert list(model.classes_) == list(range(len(MEANINGS)))
    weights = {}
    for piece, at in known.items():
        told = [float(row[at]) for row in model.coef_]
        if max(told) - min(told) >= SMALLEST:
            weights[piece] = tuple(round(one * UNIT) for one in told)
    return weights, tuple(round(float(one) * UNIT) for one in model.intercept_)


def told_by(weights: dict[str, tuple[int, ...]], before: Sequence[int], pieces: set[str]) -> int:
    """Return the number of the meaning that the words around a date sound like."""
    rows = [weights[piece] for piece in pieces if piece in weights]
    sums = [start + sum(row[at] for row in rows) * share_of(pieces) for at, start in enumerate(before)]
    return sums.index(max(sums))


def main(arguments: Sequence[str]) -> None:
    records = records_of([*sorted(OWN.glob("*.jsonl")), *map(Path, arguments)])
    dates = [one for group, record in records if "deadlines" in record for one in dates_of(group, record)]
    for group in sorted({one.group for one in dates}):
        inside = [one for one in dates if one.group == group]
        weights, before = learn([one for one in dates if one.group != group])
        right = sum(told_by(weights, before, one.pieces) == one.meaning for one in inside)
        print(f"{group:<10} {right} of {len(inside)} dates told by what the others teach")
    weights, before = learn(dates)
    lines = [
        f"# Learnt by `make learnt` from {len(dates)} labelled dates; not to be edited by hand.",
        "\t".join(("", *map(str, before))),
        *("\t".join((piece, *map(str, each))) for piece, each in sorted(weights.items())),
    ]
    (ROOT / "tracker" / "reading" / "deadlines" / TABLE).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(weights)} pieces written to {TABLE}")


if __name__ == "__main__":
    main(sys.argv[1:])
