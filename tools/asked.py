"""Learn from the questions in tracker/guidance/asked what tells a question about the way from a search.

`make asked` reads `way.txt` and `other.txt`, learns a weight for each piece and sign of a question (logistic
regression), writes `weights.tsv`, and says how well it does on each author's questions when only the others' were
learnt from. Why so: docs/decisions/020.
"""

import sys
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from tracker.asking.line.plain_line import plain_line
from tracker.asking.line.story import in_short
from tracker.asking.told import read_told
from tracker.asking.ways.asks_way import LEAST, SIGN_SHARE, likelihood, pieces, share, signs
from tracker.guidance.asked import WEIGHTS, Asked, load_asked, mark, to_learn
from tracker.guidance.load import load_guidance
from tracker.knowledge import Guidance, Weights
from tracker.terms import Intent

#: A piece that stands in fewer questions is left aside.
RAREST = 2
#: How far weights may go: the larger, the closer to the questions.
FREEDOM = 30.0
#: A weight nearer to nothing is left out.
SMALLEST = 0.03
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)

Seen = tuple[frozenset[str], frozenset[str]]


def see(asked: Asked, guidance: Guidance) -> Seen:
    """Return the pieces and the signs of a question."""
    text = in_short(plain_line(asked.words, guidance))
    return pieces(text), signs(text, asked.words, read_told(text, now=NOW, earlier=None), guidance)


def learn(seen: Sequence[Seen], way: Sequence[bool]) -> Weights:
    """Return the weights that tell the questions apart best."""
    import numpy
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    often = Counter(piece for said, there in seen for piece in (*said, *there))
    known = {piece: at for at, piece in enumerate(sorted(one for one, times in often.items() if times >= RAREST))}
    rows, columns, values = [], [], []
    for row, (said, there) in enumerate(seen):
        for piece in sorted((said | there) & known.keys()):
            rows.append(row)
            columns.append(known[piece])
            values.append(SIGN_SHARE if piece in there else share(said))
    matrix = csr_matrix((values, (rows, columns)), shape=(len(seen), len(known)))
    model = LogisticRegression(C=FREEDOM, class_weight="balanced", max_iter=3_000)
    model.fit(matrix, numpy.array(way))
    told = zip(known, model.coef_[0], strict=True)
    return Weights(
        {piece: round(float(weight), 2) for piece, weight in told if abs(weight) >= SMALLEST},
        round(float(model.intercept_[0]), 2),
    )


def left_out(asked: Sequence[Asked], seen: Sequence[Seen]) -> None:
    """Print how well each author's questions are told by what the others' teach."""
    right: Counter[str] = Counter()
    for author in dict.fromkeys(one.author for one in asked):
        others = [at for at, one in enumerate(asked) if one.author != author]
        learnt = learn([seen[at] for at in others], [asked[at].way for at in others])
        told = [
            (one, likelihood(*what, learnt)) for one, what in zip(asked, seen, strict=True) if one.author == author
        ]
        line = []
        for way in (True, False):
            likely = [each for one, each in told if one.way is way]
            told_so = sum((each >= LEAST[Intent.SEARCH]) is way for each in likely)
            right.update({f"{way}": told_so, f"all {way}": len(likely)})
            line.append(f"{told_so} of {len(likely)}")
        print(f"{author:<12} the way {line[0]}, other {line[1]}")
    for way in (True, False):
        print(f"{'the way' if way else 'other':<12} {right[f'{way}'] / right[f'all {way}']:.3f}")


def write(learnt: Weights, asked: tuple[Asked, ...], path: Path = WEIGHTS) -> None:
    """Write the weights, those that speak for the way first."""
    lines = [
        "# Learnt by `make asked` from the questions beside this file; not to be edited by hand.",
        f"sentences\t{mark(asked)}",
        f"bias\t{learnt.bias}",
        *(
            f"{weight}\t{piece}"
            for piece, weight in sorted(learnt.weights.items(), key=lambda one: (-one[1], one[0]))
        ),
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    guidance, asked = load_guidance(), to_learn(load_asked())
    seen = [see(one, guidance) for one in asked]
    if "--quick" not in sys.argv:
        left_out(asked, seen)
    learnt = learn(seen, [one.way for one in asked])
    write(learnt, asked)
    print(f"{len(learnt.weights)} weights written to {WEIGHTS.name}")


if __name__ == "__main__":
    main()
