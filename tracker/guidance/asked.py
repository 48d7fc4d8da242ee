"""Read what people ask for: questions that were labelled, and the weights learnt from them.

`asked/way.txt` holds questions that ask how money is come by, whom to approach or what a word means, and behind a
tab the pathways and guides that answer them, or one point of a guide ("guide:G11/asking-again"), where somebody
said; `asked/other.txt` holds all others, one a line.
Those of one author stand below a line "[name]"; what the others teach is measured on them. `asked/weights.tsv` is
made from both by `make asked`. Why so: docs/decisions/020.
"""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from tracker.errors import GuidanceError
from tracker.guidance.weights import learnt_from, read_weights, text_of
from tracker.knowledge import Example, Weights

FOLDER = Path(__file__).parent / "asked"
WAY, OTHER = FOLDER / "way.txt", FOLDER / "other.txt"
WEIGHTS = FOLDER / "weights.tsv"
REMAKE = "make the file anew with `make asked`"


@dataclass(frozen=True, slots=True)
class Asked:
    """One labelled question."""

    words: str
    #: It asks for the way, or what a word means.
    way: bool
    #: Whose it is.
    author: str
    #: The pathways, guides and points of guides that answer it; () where nobody said.
    ids: tuple[str, ...] = ()


def load_asked(folder: Path = FOLDER) -> tuple[Asked, ...]:
    """Read the labelled questions. Raises GuidanceError where a file cannot be read or an author is missing."""
    return (*_questions(folder / WAY.name, way=True), *_questions(folder / OTHER.name, way=False))


def load_examples(folder: Path = FOLDER) -> tuple[Example, ...]:
    """Return the questions of which it is said what answers them. Raises GuidanceError."""
    return tuple(Example(one.words, one.ids) for one in to_learn(load_asked(folder)) if one.ids)


def point_id(guide: str, name: str) -> str:
    """Return what a guide's point is called here: "guide:G11/asking-again" for its "Asking again"."""
    return f"{guide}/{'-'.join(re.findall('[a-z0-9]+', name.lower()))}"


def to_learn(asked: tuple[Asked, ...]) -> tuple[Asked, ...]:
    """Return the questions that weights are learnt from: what one point of a guide answers is never weighed."""
    return tuple(one for one in asked if not any("/" in id_ for id_ in one.ids))


def mark(asked: tuple[Asked, ...]) -> str:
    """Return what tells these questions from others: weights carry the mark of those they were learnt from."""
    return hashlib.sha256("\n".join(f"{one.way} {one.words}" for one in asked).encode()).hexdigest()[:16]


def check_asked(folder: Path = FOLDER) -> None:
    """Raise GuidanceError where the weights were learnt from other questions than those that stand there now."""
    path = folder / WEIGHTS.name
    if learnt_from(path) != mark(to_learn(load_asked(folder))):
        raise GuidanceError(str(path), 1, "sentences", f"were changed after these weights were learnt; {REMAKE}")


def load_weights(path: Path = WEIGHTS) -> Weights:
    """Read the weights. Raises GuidanceError with file and line."""
    weights, bias, spoilt = read_weights(text_of(path))
    if spoilt is not None:
        raise GuidanceError(str(path), spoilt, "weight", REMAKE)
    if bias is None:
        raise GuidanceError(str(path), 1, "bias", f"is missing; {REMAKE}")
    return Weights(weights, bias)


def _questions(path: Path, *, way: bool) -> list[Asked]:
    found, author = [], ""
    for number, line in enumerate(text_of(path).splitlines(), start=1):
        if line.startswith("[") and line.endswith("]"):
            author = line[1:-1]
        elif line.strip() and not line.startswith("# "):
            if not author:
                raise GuidanceError(str(path), number, "author", 'must stand above, as "[name]"')
            words, _, ids = line.partition("\t")
            found.append(Asked(words.strip(), way, author, tuple(ids.split())))
    return found
