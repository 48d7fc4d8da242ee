"""The words for a person in distress: fixed and kind, with the help lines that the guidance holds.

Pure. Shown first, whatever else is asked. Short: somebody in trouble reads two lines, not ten.
"""

from collections.abc import Collection, Sequence

from tracker.knowledge import HelpLine
from tracker.questions import Question
from tracker.terms import NATIONS
from tracker.wording.guided import nations_words

FIRST = """I am a bot and cannot help with this, but people can, now. You matter more than any form.

If somebody is in danger now, ring 999."""
LAST = "If you are worried about somebody else, these lines talk with you too."

#: Where the file of help lines cannot be read: the two that are for everybody, all over the UK.
BUILT_IN = (
    "Samaritans, day and night, free: 116 123 (https://www.samaritans.org)",
    "Text SHOUT to 85258, day and night, free (https://giveusashout.org)",
)


def distress_words(
    help_lines: Sequence[HelpLine], nations: Collection[str] = (), harms: Collection[str] = ()
) -> str:
    """Return the text with the help lines, those of `nations` first; without any, the two that are built in.

    Where somebody tells of one of `harms`, the lines for that stand first (of `nations` only, if any is named), and
    of the others those that serve all of the UK or the nation named: they are to be read at a glance.
    """
    ordered = sorted((one for one in help_lines if not one.harm), key=lambda one: not _serves(one, nations))
    special = [
        one for one in help_lines if one.harm in harms and (not nations or _serves(one, nations, all_uk=True))
    ]
    if special:
        ordered = [*special, *(one for one in ordered if _serves(one, nations, all_uk=True))]
    lines = [_words(one) for one in ordered] or list(BUILT_IN)
    return "\n".join([FIRST, *lines, "", LAST])


def well_words(help_lines: Sequence[HelpLine]) -> str:
    """Return the answer to somebody who says that they are well after all: one kind line, and what they may ask."""
    listen = everybodys_line(help_lines)
    return f"Good that you told me. If it gets too much, they listen: {listen}.\nWhat may I look up for you?"


def everybodys_line(help_lines: Sequence[HelpLine]) -> str:
    """Return the line that is for everybody, all over the UK, without its address."""
    return next((one.line for one in help_lines if not (one.harm or one.nations)), BUILT_IN[0].split(" (")[0])


def nations_told(question: Question) -> tuple[str, ...]:
    """Return the nations that a person named beside their distress, or whose place they named."""
    areas = question.filters.areas
    return question.nations or tuple(
        nation.value for nation in NATIONS if any(nation in area.lineage for area in areas)
    )


def _serves(one: HelpLine, nations: Collection[str], *, all_uk: bool = False) -> bool:
    return (all_uk and not one.nations) or not set(one.nations).isdisjoint(nations)


def _words(one: HelpLine) -> str:
    where = f"{nations_words(one.nations)}: " if one.nations else ""
    return f"{where}{one.line} ({one.url})"
