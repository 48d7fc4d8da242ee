"""What a group does when it is worried about somebody: the steps of the safeguarding guide that are for this.

Pure. They stand below the help lines.
"""

from datetime import date

from tracker.knowledge import Dates, Guidance
from tracker.wording.citing import checked_words
from tracker.wording.guided import plain_words

#: Its steps for a day on which somebody is in danger or tells of harm, and those that say on what all of it rests.
GUIDE, STEPS, GROUNDS = "guide:G4", (8, 7), (1, 2)
#: Whence what to do today, both read on 30 November 2026: the tool for charities in England (the council's team
#: early on, no promise of secrecy, act at once where there is a risk); Belfast's health trust (999, 101, its team).
SOURCES = (
    "https://charitysafeguarding.dcms.gov.uk/handling-safeguarding-allegations-charity",
    "https://belfasttrust.hscni.net/service/adult-protection-gateway-team/domestic-abuse-sexual-violence-support/",
)
TODAY = """What to do today:
  1. Danger now: ring 999. If it was a crime, ring the police on 101.
  2. Tell your safeguarding lead. If it is about the lead, tell the chair.
  3. Ring the adult safeguarding team of your council (in Northern Ireland, of the health trust).
     For a child, ring its children's team. Ask even if you are not sure.
  4. If one of your own people may have done it, keep the two apart, and ask the team before you question anybody.
  5. Listen, and believe. Do not promise to keep it secret."""


def worried_parts(guidance: Guidance, *, today: date) -> list[str]:
    """Return what to do today, then the steps, when they were checked and their sources.

    Where the guide cannot be read, what to do today stands alone.
    """
    guide = guidance.guides.get(GUIDE)
    if guide is None or len(guide.steps) < max(STEPS):
        return [TODAY]
    steps = [f"  {plain_words(guide.steps[number - 1])}" for number in STEPS]
    shown = " ".join(guide.steps[number - 1] for number in (*STEPS, *GROUNDS))
    checked = checked_words(Dates.GUIDE, guide.checked, shown, guide.references, review=guide.review, today=today)
    today_words = f"{TODAY}\nSources, read on 30 November 2026: {' and '.join(SOURCES)}"
    head = f"For your group, from the guide “{guide.title}”:"
    return [today_words, "\n".join([head, *steps]), checked, "Ask me about safeguarding for all of its steps."]
