"""Say whether a text invites its reader to a session at which a fund is explained, and to nothing else.

Pure. "Community Fund: information session" is a gathering that people can join; the fund itself is announced where its last day
or what to send stands. Used by `kinds/turns.py` where words of money lead.
"""

import re
from typing import Final

from tracker.model import Evidence
from tracker.reading.material import Material
from tracker.reading.proof import words_proof
from tracker.terms import Kind

#: What such words are called where they are shown.
NAME: Final = "a session on a fund"
#: What a title calls such a session.
_SESSION: Final = re.compile(
    r"\b(?:webinars?|workshops?|roadshows?|surger(?:y|ies)|clinics?|drop-?ins?|(?:information|info|briefing|funding|advice|q ?& ?a) (?:sessions?|events?|evenings?|mornings?|days?|calls?)|briefings?)\b"
)
#: How one comes to it.
_COME: Final = re.compile(
    r"\b(?:book(?:ing)?|register|registration|reserve|rsvp|sign up|join us|come (?:along|and|to)|places are|attend)\b"
)
#: The fund's own call: it is open, has a last day, or something is sent in.
_CALLS: Final = re.compile(
    r"\b(?:open (?:for|to) (?:applications|bids)|now open|(?:fund|grants?|applications?|round|programme|scheme) (?:is|are) (?:now )?open|"
    r"apply (?:now|by|before|online|here|at)|(?:closing date|deadline|clos(?:e|es|ing))\b[^.\n]{0,40}\d|applications? (?:must|should|are|will|can|may|close|by)|grants? of|up to £)"
)


def session_on_a_fund(material: Material) -> tuple[Evidence, ...]:
    """Return the words of the title that name a session on a fund; empty where none do, where nothing tells how to come to it,
    or where something tells how to apply."""
    found = _SESSION.search(material.title.low)
    if found is None:
        return ()
    whole = "\n".join(part.low for _, part in material.parts)
    if _COME.search(whole) is None or _CALLS.search(whole) is not None:
        return ()
    return (words_proof("kind", Kind.TRAINING.value, "title", material.title, found.start(), found.end(), NAME),)
