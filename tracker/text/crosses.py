"""Let a cross refuse what it stands at, as a heading refuses what is below it: "✗ core costs", "Core costs ❌", a table's "No".

Pure. The words stay as they were published; the cross becomes a label of its line, which `denial_headings.py` reads.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from tracker.text.lines import CROSSES, TICKS, Line, LineKind

#: As pages write them for a browser: these are known once the tags were read.
_ESCAPED: Final = ("&#", "&cross")
#: Which shape of a mark is shown, and what may stand behind one.
_TAIL: Final = "\ufe0f .,;"
_MARK: Final = re.compile(rf"[{CROSSES}{TICKS}]\ufe0f?")
#: A cell that says no, and one that ticks its column: so does a letter, where the column says yes or no.
_NO: Final = re.compile(
    rf"(?:no|n|x|[{CROSSES}]\ufe0f?|not? (?:eligible|funded|allowed|covered|permitted|paid))[.!]?", re.IGNORECASE
)
_CROSS: Final = re.compile(rf"(?:no|[{CROSSES}]\ufe0f?)[.!]?", re.IGNORECASE)
_TICK: Final = re.compile(rf"(?:yes|y|x|•|●|[{TICKS}{CROSSES}]\ufe0f?)[.!]?", re.IGNORECASE)
_YES: Final = re.compile(rf"(?:yes|y|[{TICKS}]\ufe0f?)\b.*", re.IGNORECASE | re.DOTALL)
#: A column that says of each row whether it is paid for, and one that says of which it is not.
_PAYS: Final = re.compile(
    r"\b(?:eligible|fund(?:ed|able)?|allow(?:ed|able)|cover(?:ed)?|pay|paid|payable|permitted|accepted|supported|claim(?:able)?"
    r"|(?:can|may|could) (?:we|you|i|it|they)|yes ?(?:/|or) ?no|apply)\b|\Ayes\Z",
    re.IGNORECASE,
)
_NOT_PAID: Final = re.compile(
    r"\b(?:no|not|never|cannot|ineligible|excluded|exclusions?|out)\b|n['’]t\b", re.IGNORECASE
)
#: "Charity number needed | No" asks for less, and refuses nobody.
_ASKED_FOR: Final = re.compile(
    r"\b(?:need(?:ed|s)?|requir\w+|must|have to|match\w*|necessary|essential|compulsory)\b", re.IGNORECASE
)


def may_hold_crosses(source: str) -> bool:
    """Say whether a page or text may hold a cross: most hold none, and are not looked through line by line."""
    return any(cross in source for cross in CROSSES) or any(mark in source for mark in _ESCAPED)


def is_cross(text: str) -> bool:
    """Say whether a heading or label begins or ends with a cross, so that it refuses what it is over."""
    bare = text.rstrip(_TAIL)
    return bare != "" and (bare[0] in CROSSES or bare[-1] in CROSSES)


def crossed(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield lines, those with several marks parted, each that a cross refuses with the cross as its label.

    Rows of a page's table have their label from `refused_cells`.
    """
    for line in lines:
        if line.kind is LineKind.ROW and not line.plain:
            yield line
            continue
        for one in _parted(line):
            if is_cross(one.text):
                one.labels = (*one.labels, one.text[0] if one.text[0] in CROSSES else one.text.rstrip(_TAIL)[-1])
            yield one


def _parted(line: Line) -> Sequence[Line]:
    """Part "✓ Kit ✗ Rent" before its marks, and "Kit ✓ Rent ✗" behind them."""
    marks = list(_MARK.finditer(line.text))
    if len(marks) < 2 or line.kind is LineKind.HEADING:
        return (line,)
    cuts = [mark.start() for mark in marks] if marks[0].start() == 0 else [0, *(mark.end() for mark in marks)]
    pieces = [
        line.text[begin:end].strip(" ,;|") for begin, end in zip(cuts, [*cuts[1:], len(line.text)], strict=True)
    ]
    return [replace(line, text=piece, gap=line.gap and not at) for at, piece in enumerate(filter(None, pieces))]


def refused_cells(first: str, cells: Sequence[tuple[str, str]]) -> bool:
    """Say whether the cells of a row refuse what its first cell names; each has its column's name ("" where there is none).

    "Can we pay? | No" refuses, a mark in the column "No" does, and crosses in all columns ("small grants", "large grants").
    """
    told = [(name, value) for name, value in cells if value]
    if not told or _ASKED_FOR.search(first):
        return False
    asked = [(name, value) for name, value in told if not _ASKED_FOR.search(name)]
    lets_in = any(
        _PAYS.search(name) and not _NOT_PAID.search(name) and _chosen(name, value) for name, value in asked
    )
    if lets_in:
        return False
    if any(
        _TICK.fullmatch(value) if _NOT_PAID.search(name) else _PAYS.search(name) and _NO.fullmatch(value)
        for name, value in asked
    ):
        return True
    return all(_CROSS.fullmatch(value) and "?" not in name for name, value in told)


def _chosen(name: str, value: str) -> bool:
    """Say whether a cell says yes; under a bare "Yes" a letter does so, too."""
    return _YES.fullmatch(value) is not None or (name.lower() == "yes" and value.lower() in ("x", "•", "●"))
