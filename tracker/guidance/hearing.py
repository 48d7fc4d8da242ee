"""Read what distress sounds like: sentences that people add to, and the weights learnt from them.

`distress/distress.txt` and `distress/other.txt` hold one message a line, and `distress/both.txt` those that may be
either; lines that begin with "#" are notes.
`distress/weights.tsv` is made from them by `make hear`. Why so: docs/decisions/017.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from tracker.errors import GuidanceError
from tracker.guidance.weights import learnt_from, read_weights, text_of
from tracker.knowledge import Hearing

FOLDER = Path(__file__).parent / "distress"
DISTRESS, OTHER, BOTH = FOLDER / "distress.txt", FOLDER / "other.txt", FOLDER / "both.txt"
WEIGHTS = FOLDER / "weights.tsv"

#: With fewer weights the built-in words hear more.
ENOUGH = 15_000
REMAKE = "make the file anew with `make hear`"


@dataclass(frozen=True, slots=True)
class Sentences:
    """What people write who are in distress, and what others write, each message once."""

    distress: tuple[str, ...]
    other: tuple[str, ...]
    #: What may be either.
    both: tuple[str, ...] = ()

    @property
    def labelled(self) -> tuple[tuple[str, bool], ...]:
        """Each message, and whether it tells of distress; what may be either stands once with each."""
        ours, others = (*self.distress, *self.both), (*self.other, *self.both)
        return (*((words, True) for words in ours), *((words, False) for words in others))

    @property
    def mark(self) -> str:
        """What tells these sentences from others: weights carry the mark of those they were learnt from."""
        return hashlib.sha256("\n".join((*self.distress, "", *self.other, "", *self.both)).encode()).hexdigest()[
            :16
        ]


def load_sentences(folder: Path = FOLDER) -> Sentences:
    """Read the sentences. Raises GuidanceError where a file cannot be read, or a message stands in two."""
    distress, other, both = (folder / path.name for path in (DISTRESS, OTHER, BOTH))
    ours, others = _lines(distress), _lines(other)
    if shared := set(ours) & set(others):
        twice = min(shared)
        line = next(at for at, each in enumerate(text_of(distress).splitlines(), start=1) if each.strip() == twice)
        raise GuidanceError(
            str(distress), line, "message", f"stands in {other.name} too; put it into both.txt alone"
        )
    return Sentences(ours, others, _lines(both))


def load_hearing(path: Path = WEIGHTS) -> Hearing:
    """Read the weights. Raises GuidanceError with file and line."""
    weights, bias, spoilt = read_weights(text_of(path))
    if spoilt is not None:
        raise GuidanceError(str(path), spoilt, "weight", REMAKE)
    if bias is None:
        raise GuidanceError(str(path), 1, "bias", f"is missing; {REMAKE}")
    return Hearing(weights, bias)


def salvaged(path: Path = WEIGHTS) -> Hearing | None:
    """Return what can still be read of a spoilt file, if that is most of it; else None. Raises nothing."""
    try:
        weights, bias, _ = read_weights(path.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return None
    return None if bias is None or len(weights) < ENOUGH else Hearing(weights, bias)


def check_learnt(folder: Path = FOLDER) -> None:
    """Raise GuidanceError where the weights were learnt from other sentences than those that stand there now."""
    path = folder / WEIGHTS.name
    if learnt_from(path) != load_sentences(folder).mark:
        raise GuidanceError(str(path), 1, "sentences", f"were changed after these weights were learnt; {REMAKE}")


def _lines(path: Path) -> tuple[str, ...]:
    lines = (line.strip() for line in text_of(path).splitlines())
    return tuple(dict.fromkeys(line for line in lines if line and not line.startswith("#")))
