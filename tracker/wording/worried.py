"""What a group does when it is worried about somebody: the steps of the safeguarding guide that are for this.

Pure. They stand below the help lines.
"""

from datetime import date

from tracker.knowledge import Dates, Guidance
from tracker.wording.citing import checked_words
from tracker.wording.guided import plain_words

#: Its steps for a day on which somebody is in danger or tells of harm, and those that say on what all of it rests.
GUIDE, STEPS, GROUNDS = "guide:G4", (8, 7), (1, 2)


def worried_parts(guidance: Guidance, *, today: date) -> list[str]:
    """Return the steps, then when they were checked and their sources; nothing where the guide cannot be read."""
    guide = guidance.guides.get(GUIDE)
    if guide is None or len(guide.steps) < max(STEPS):
        return []
    steps = [f"  {plain_words(guide.steps[number - 1])}" for number in STEPS]
    shown = " ".join(guide.steps[number - 1] for number in (*STEPS, *GROUNDS))
    checked = checked_words(Dates.GUIDE, guide.checked, shown, guide.references, review=guide.review, today=today)
    head = f"For your group, from the guide “{guide.title}”:"
    return ["\n".join([head, *steps]), checked, "Ask me about safeguarding for all of its steps."]
