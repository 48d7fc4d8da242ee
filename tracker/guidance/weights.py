"""Read the weights that were learnt from sentences, and the sentences' mark: a weight, a tab, and what adds it.

Lines that begin with "#" are notes. `hearing.py` and `asked.py` say what the weights are for.
"""

import math
from pathlib import Path

from tracker.errors import GuidanceError


def read_weights(text: str) -> tuple[dict[str, float], float | None, int | None]:
    """Return the weights and the bias of all lines that can be read, and the first line that cannot, from 1."""
    weights: dict[str, float] = {}
    bias: float | None = None
    spoilt: int | None = None
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith(("# ", "sentences\t")):
            continue
        first, tab, second = line.partition("\t")
        try:
            value = float(second if first == "bias" else first)
            if not tab or not math.isfinite(value):
                raise ValueError(line)
        except ValueError:
            spoilt = spoilt or number
            continue
        if first == "bias":
            bias = value
        else:
            weights[second] = value
    return weights, bias, spoilt


def learnt_from(path: Path) -> str:
    """Return the mark of the sentences that the weights were learnt from, "" where none is noted."""
    return next(
        (line.partition("\t")[2] for line in text_of(path).splitlines() if line.startswith("sentences\t")), ""
    )


def text_of(path: Path) -> str:
    """Return what a file holds. Raises GuidanceError where it cannot be read as text."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as exc:
        raise GuidanceError(str(path), 1, "file", f"cannot be read as UTF-8 text ({exc})") from exc
