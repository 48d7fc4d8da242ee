"""Learn from the sentences in tracker/guidance/distress what tells distress from talk about funding.

`make hear` reads `distress.txt`, `other.txt` and `both.txt`, one message a line, learns a weight for each piece of
a message (logistic regression), writes `weights.tsv`, and says how well it does on sentences that were left out in
turn. Why so: docs/decisions/017.
"""

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from tracker.asking.distress.distress import LEAST, Distress, likelihood, pieces, share, spelt
from tracker.asking.line.unread import plain
from tracker.guidance.hearing import DISTRESS, OTHER, WEIGHTS, Sentences, load_sentences
from tracker.knowledge import Hearing

#: A piece that stands in fewer sentences is left aside.
RAREST = 2
#: How far weights may go: the larger, the closer to the sentences.
FREEDOM = 80.0
#: A weight nearer to nothing is left out.
SMALLEST = 0.05
FOLDS = 5


def learn(sentences: Sequence[tuple[str, bool]]) -> Hearing:
    """Return the weights that tell the sentences apart best."""
    import numpy
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    found = [pieces(spelt(plain(words))) for words, _ in sentences]
    often = Counter(piece for each in found for piece in each)
    known = {piece: at for at, piece in enumerate(sorted(one for one, times in often.items() if times >= RAREST))}
    rows, columns, values = [], [], []
    for row, each in enumerate(found):
        for piece in sorted(each & known.keys()):
            rows.append(row)
            columns.append(known[piece])
            values.append(share(each))
    matrix = csr_matrix((values, (rows, columns)), shape=(len(found), len(known)))
    model = LogisticRegression(C=FREEDOM, class_weight="balanced", max_iter=3_000)
    model.fit(matrix, numpy.array([meant for _, meant in sentences]))
    told = zip(known, model.coef_[0], strict=True)
    return Hearing(
        {piece: round(float(weight), 2) for piece, weight in told if abs(weight) >= SMALLEST},
        round(float(model.intercept_[0]), 2),
    )


def write(hearing: Hearing, sentences: Sentences, path: Path = WEIGHTS) -> None:
    """Write the weights, those that speak for distress first."""
    lines = [
        "# Learnt by `make hear` from the sentences beside this file; not to be edited by hand.",
        f"sentences\t{sentences.mark}",
        f"bias\t{hearing.bias}",
        *(
            f"{weight}\t{piece}"
            for piece, weight in sorted(hearing.weights.items(), key=lambda one: (-one[1], one[0]))
        ),
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def left_out(sentences: Sequence[tuple[str, bool]]) -> None:
    """Print how well each part of the sentences is told by what the other parts teach."""
    told: list[tuple[float, bool]] = []
    for fold in range(FOLDS):
        hearing = learn([one for at, one in enumerate(sentences) if at % FOLDS != fold])
        told += [
            (likelihood(plain(words), hearing), meant)
            for words, meant in (one for at, one in enumerate(sentences) if at % FOLDS == fold)
        ]
    for level in (Distress.CLEAR, Distress.LIKELY, Distress.UNSURE, Distress.FAINT):
        heard = [(likely >= LEAST[level], meant) for likely, meant in told]
        ours = sum(one for one, meant in heard if meant) / sum(meant for _, meant in heard)
        others = sum(one for one, meant in heard if not meant) / sum(not meant for _, meant in heard)
        print(f"{level.value:<8} {ours:.3f} of those in distress, {others:.3f} of the others")


def main() -> None:
    sentences = load_sentences()
    labelled = sentences.labelled
    print(f"{len(sentences.distress)} in {DISTRESS.name}, {len(sentences.other)} in {OTHER.name}")
    left_out(labelled)
    hearing = learn(labelled)
    write(hearing, sentences)
    print(f"{len(hearing.weights)} weights written to {WEIGHTS.name}")


if __name__ == "__main__":
    main()
