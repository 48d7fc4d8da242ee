"""An opportunity as it may be handed on: nobody's name, address or number in its words, and nothing unseen.

Pure. Announcements stay in the store as they came; posts, answers and exports are made of this
(docs/decisions/006). The Open Government Licence leaves personal data out, too. A character that turns the
direction of what follows makes a line say something else in a spreadsheet or a calendar than what it holds.
"""

from dataclasses import replace

from tracker.model import Noted, Opportunity, Reading
from tracker.text.contacts import without_contacts
from tracker.wording.plain import visible


def handed_on(text: str) -> str:
    """Return words from outside without what leads to one person, and without characters that are not seen.

    Those go first: one of them in the middle of an address would hide it.
    """
    return without_contacts(visible(text))


def shareable(opportunity: Opportunity) -> Opportunity:
    """Return the opportunity with the words of its announcement cleared by `handed_on`."""
    return replace(
        opportunity,
        title=handed_on(opportunity.title),
        funder=handed_on(opportunity.funder),
        link=visible(opportunity.link),
        source=visible(opportunity.source),
        ocid=None if opportunity.ocid is None else visible(opportunity.ocid),
        also_at=tuple(
            replace(one, source=visible(one.source), why=handed_on(one.why)) for one in opportunity.also_at
        ),
        reading=shareable_reading(opportunity.reading),
    )


def shareable_reading(reading: Reading) -> Reading:
    """Return the reading with its places, quotes, doubts and corrections cleared by `handed_on`."""
    return replace(
        reading,
        places=tuple(map(visible, reading.places)),
        deadlines=tuple(
            replace(one, quote=handed_on(one.quote), doubt=None if one.doubt is None else handed_on(one.doubt))
            for one in reading.deadlines
        ),
        doubts=tuple(map(handed_on, reading.doubts)),
        evidence=tuple(
            one._replace(value=visible(one.value), quote=handed_on(one.quote)) for one in reading.evidence
        ),
        noted=tuple(map(_noted, reading.noted)),
    )


def _noted(one: Noted) -> Noted:
    read = None if one.read is None else visible(one.read)
    return replace(one, read=read, said=None if one.said is None else visible(one.said))
