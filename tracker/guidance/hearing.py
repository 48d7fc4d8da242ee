"""Read what distress sounds like: sentences that people add to, and the weights learnt from them.

`distress/distress.txt` and `distress/other.txt` hold one message a line, and `distress/both.txt` those that may be
either; lines that begin with "#" are notes.
`distress/weights.tsv` is made from them by `make hear`. Why so: docs/decisions/017.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from tracker.errors import GuidanceError
from tracker.knowledge import Hearing

FOLDER = Path(__file__).parent / "distress"
DISTRESS, OTHER, BOTH = FOLDER / "distress.txt", FOLDER / "other.txt", FOLDER / "both.txt"
WEIGHTS = FOLDER / "weights.tsv"

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
        line = next(at for at, each in enumerate(_text(distress).splitlines(), start=1) if each.strip() == twice)
        raise GuidanceError(
            str(distress), line, "message", f"stands in {other.name} too; put it into both.txt alone"
        )
    return Sentences(ours, others, _lines(both))


def load_hearing(path: Path = WEIGHTS) -> Hearing:
    """Read the weights. Raises GuidanceError with file and line."""
    weights: dict[str, float] = {}
    bias: float | None = None
    for number, line in enumerate(_text(path).splitlines(), start=1):
        if not line.strip() or line.startswith(("#", "sentences\t")):
            continue
        first, tab, second = line.partition("\t")
        try:
            if first == "bias":
                bias = float(second)
            else:
                weights[second] = float(first)
        except ValueError:
            tab = ""
        if not tab:
            raise GuidanceError(str(path), number, "weight", REMAKE)
    if bias is None:
        raise GuidanceError(str(path), 1, "bias", f"is missing; {REMAKE}")
    return Hearing(weights, bias)


def learnt_from(path: Path = WEIGHTS) -> str:
    """Return the mark of the sentences that the weights were learnt from, "" where none is noted."""
    return next(
        (line.partition("\t")[2] for line in _text(path).splitlines() if line.startswith("sentences\t")), ""
    )


def _lines(path: Path) -> tuple[str, ...]:
    lines = (line.strip() for line in _text(path).splitlines())
    return tuple(dict.fromkeys(line for line in lines if line and not line.startswith("#")))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as exc:
        raise GuidanceError(str(path), 1, "file", f"cannot be read as UTF-8 text ({exc})") from exc
