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


def distress_words(help_lines: Sequence[HelpLine], nations: Collection[str] = ()) -> str:
    """Return the text with all help lines, those of `nations` first; without any, the two that are built in."""
    ordered = sorted(help_lines, key=lambda one: not set(one.nations) & set(nations))
    lines = [_words(one) for one in ordered] or list(BUILT_IN)
    return "\n".join([FIRST, *lines, "", LAST])


def nations_told(question: Question) -> tuple[str, ...]:
    """Return the nations that a person named beside their distress, or whose place they named."""
    areas = question.filters.areas
    return question.nations or tuple(
        nation.value for nation in NATIONS if any(nation in area.lineage for area in areas)
    )


def _words(one: HelpLine) -> str:
    where = f"{nations_words(one.nations)}: " if one.nations else ""
    return f"{where}{one.line} ({one.url})"
