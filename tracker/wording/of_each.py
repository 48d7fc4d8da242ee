"""What each of a list says on what was asked of "it": a line each, rather than which one is meant.

Pure. Each line quotes the words that it rests on, as the answer about one does. Those that say nothing are named
together.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from tracker.questions import Answer
from tracker.wording.answers import CHECK, told_first
from tracker.wording.findings import NOT_FOUND
from tracker.wording.names import listed
from tracker.wording.plain import plain
from tracker.wording.shareable import shareable

NONE_SAYS = "I do not find that in the text of any of them. Ask the funder before you plan."
OPEN_ONE = "Say a number to read that one in full."


def of_each_words(told: Sequence[Answer], *, left: int, now: datetime) -> str:
    """Return what each says: `told` answers for each, in the order of the list; `left` stand behind, unasked."""
    rows = [(number, *_parted(answer, now=now)) for number, answer in enumerate(told, start=1)]
    says = [(number, asked, words) for number, asked, words in rows if words]
    silent = [str(number) for number, _, words in rows if not words]
    if not says:
        return f"{NONE_SAYS} {OPEN_ONE}"
    head = says[0][1] if len({asked for _, asked, _ in says}) == 1 else ""
    lines = [
        f"{number}. {_name(told[number - 1])}: {words if head or not asked else f'{asked} {words}'}"
        for number, asked, words in says
    ]
    none = "None of the others says it." if silent and len(silent) > 3 else ""
    if silent and not none:
        none = f"Number {silent[0]} does not say." if len(silent) == 1 else f"Numbers {listed(silent)} do not say."
    more = f"I looked at the first {len(told)} of them." if left else ""
    beside = " ".join(filter(None, (none, more, OPEN_ONE)))
    return "\n\n".join(filter(None, (head, "\n".join(lines), beside, CHECK)))


def _name(answer: Answer) -> str:
    return plain(shareable(answer.opportunities[0]).title, longest=90)


def _parted(answer: Answer, *, now: datetime) -> tuple[str, str]:
    """Return what was asked ("How much?") and what it says on that; "" for what it does not say."""
    if answer.points or answer.findings:
        answer = replace(answer, in_its_words=None)
    parts = [part for part in told_first(answer, now=now) if part != NOT_FOUND]
    asked, said = list[str](), list[str]()
    for part in parts:
        head, mark, rest = part.partition("? ")
        if mark and _says(rest):
            asked.append(f"{head}?")
            said.append(rest)
        elif not mark:
            said.append(part)
    if len(asked) == 1 and len(said) == 1:
        return asked[0], said[0]
    return "", " ".join(part for part in parts if _says(part.partition("? ")[2] or part))


def _says(words: str) -> bool:
    """Say whether an answer holds more than that nothing is said."""
    return "“" in words or not words.endswith("Ask the funder.")
