"""Learn from labelled announcements how each kind sounds: `tracker/reading/kinds/words.tsv`.

`make kinds` reads the labelled records of tests/reading/data (but for those that are only counted), those of files
that are named, and our own short examples (tests/reading/kinds_told.py). It learns a weight for each piece of a
text and kind (logistic regression), says how many of each group are told by what the others teach, and writes it.
Why so: docs/decisions/019.
"""

import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import log
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.reading import announcement_of
from tests.reading.kinds_told import TOLD
from tracker.reading.kinds.learnt import KINDS, TABLE, UNIT, pieces_of, share_of
from tracker.reading.material import material_of

ROOT = Path(__file__).parent.parent
OWN = ROOT / "tests" / "reading" / "data"
#: A piece that stands in fewer announcements is left aside.
RAREST = 4
#: How far weights may go: the larger, the closer to the labels.
FREEDOM = 20.0
#: A piece whose weights differ by less, in hundredths, is left out.
SMALLEST = 60
#: Sets come in groups that one person wrote, told by the first word of the file's name.
GROUP = "_"


def learn(texts: Sequence[set[str]], kinds: Sequence[str]) -> tuple[dict[str, tuple[int, ...]], tuple[int, ...]]:
    """Return what each piece weighs for each kind, and what each kind weighs at first, both in hundredths."""
    import numpy
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    often = Counter(piece for text in texts for piece in text)
    known = {piece: at for at, piece in enumerate(sorted(one for one, times in often.items() if times >= RAREST))}
    rare = {piece: log(len(texts) / often[piece]) + 1 for piece in known}
    rows, columns, values = [], [], []
    for row, text in enumerate(texts):
        for piece in sorted(text & known.keys()):
            rows.append(row)
            columns.append(known[piece])
            values.append(rare[piece] * share_of(text))
    matrix = csr_matrix((values, (rows, columns)), shape=(len(texts), len(known)))
    model = LogisticRegression(C=FREEDOM, class_weight="balanced", max_iter=1_000)
    model.fit(matrix, numpy.array(kinds))
    assert list(model.classes_) == [str(kind) for kind in KINDS]
    weights = {}
    for piece, at in known.items():
        told = [round(float(row[at]) * rare[piece] * UNIT) for row in model.coef_]
        if max(told) - min(told) >= SMALLEST:
            # Only the distance between kinds counts; nothing below nothing packs into one number.
            weights[piece] = tuple(one - min(told) for one in told)
    return weights, tuple(round(float(one) * UNIT) for one in model.intercept_)


def told_by(weights: Mapping[str, tuple[int, ...]], before: Sequence[int], text: set[str]) -> str:
    """Return the kind that a text sounds like."""
    sums = [
        start + sum(weights[piece][at] for piece in text if piece in weights) * share_of(text)
        for at, start in enumerate(before)
    ]
    return str(KINDS[sums.index(max(sums))])


def records_of(paths: Iterable[Path]) -> list[tuple[str, dict[str, Any]]]:
    """Return the records of all files whose kind is labelled, each once, with the group that it came in."""
    found: dict[str, tuple[str, dict[str, Any]]] = {}
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line) if line.strip() else {}
            if record.get("kind") and "body" in record and not _is_only_counted(path, record["id"]):
                found[f"{record['title']}\n{record['body']}"] = (path.stem.partition(GROUP)[0], record)
    for kind, rows in TOLD.items():
        for source_kind, title, body in rows:
            told = {"id": "", "source": "", "source_kind": source_kind, "title": title, "body": body, "link": ""}
            found[f"{title}\n{body}"] = ("told", {**told, "published": None, "kind": kind})
    return list(found.values())


def _is_only_counted(path: Path, id_: str) -> bool:
    """Nobody studies the thirteenth set, nor of the fourth those with an even hash (docs/reading.md)."""
    even = path.stem.startswith("fourth") and int(hashlib.sha256(id_.encode()).hexdigest(), 16) % 2 == 0
    return even or path.stem.startswith("thirteenth")


def main(arguments: Sequence[str]) -> None:
    told = records_of([*sorted(OWN.glob("*.jsonl")), *map(Path, arguments)])
    texts = [pieces_of(material_of(announcement_of(record))) for _, record in told]
    kinds = [str(record["kind"]) for _, record in told]
    for group in sorted({name for name, _ in told}):
        inside = [at for at, (name, _) in enumerate(told) if name == group]
        outside = [at for at, (name, _) in enumerate(told) if name != group]
        weights, before = learn([texts[at] for at in outside], [kinds[at] for at in outside])
        right = sum(told_by(weights, before, texts[at]) == kinds[at] for at in inside)
        print(f"{group:<10} {right} of {len(inside)} told by what the others teach")
    weights, before = learn(texts, kinds)
    lines = [
        f"# Learnt by `make kinds` from {len(told)} labelled announcements; not to be edited by hand.",
        "\t".join(("", *map(str, before))),
        *("\t".join((piece, *map(str, each))) for piece, each in sorted(weights.items())),
    ]
    (ROOT / "tracker" / "reading" / "kinds" / TABLE).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(weights)} pieces written to {TABLE}")


if __name__ == "__main__":
    main(sys.argv[1:])
