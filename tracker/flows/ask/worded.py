"""An answer that is chosen → worded, with when each was seen last, and the guide that it shows."""

from dataclasses import replace
from datetime import datetime

from tracker.flows.ask.asked import Asked
from tracker.knowledge import Guidance
from tracker.questions import Answer
from tracker.seen import last_seen
from tracker.store.database import Database
from tracker.wording.answers import answer_text
from tracker.wording.guidance_parts import guide_shown


async def worded(database: Database, chosen: Answer, guidance: Guidance, *, now: datetime) -> Asked:
    """Return an answer with its words."""
    chosen = replace(
        chosen,
        opportunities=await last_seen(database.read, chosen.opportunities),
        nearest=await last_seen(database.read, chosen.nearest),
    )
    text = answer_text(chosen, guidance, now=now)
    return Asked(chosen, text, guide_shown(chosen.question, guidance))
