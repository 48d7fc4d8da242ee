"""An opportunity as it may be handed on: nobody's name, e-mail address or telephone number in its words.

Pure. Announcements stay in the store as they came; posts, answers and exports are made of this
(docs/decisions/006). The Open Government Licence leaves personal data out, too.
"""

from dataclasses import replace

from tracker.model import Opportunity, Reading
from tracker.text.contacts import without_contacts


def shareable(opportunity: Opportunity) -> Opportunity:
    """Return the opportunity with the words of its announcement cleared of what leads to one person."""
    return replace(
        opportunity,
        title=without_contacts(opportunity.title),
        funder=without_contacts(opportunity.funder),
        also_at=tuple(replace(one, why=without_contacts(one.why)) for one in opportunity.also_at),
        reading=shareable_reading(opportunity.reading),
    )


def shareable_reading(reading: Reading) -> Reading:
    """Return the reading with its quotes and doubts cleared of what leads to one person."""
    return replace(
        reading,
        deadlines=tuple(
            replace(
                one,
                quote=without_contacts(one.quote),
                doubt=None if one.doubt is None else without_contacts(one.doubt),
            )
            for one in reading.deadlines
        ),
        doubts=tuple(map(without_contacts, reading.doubts)),
        evidence=tuple(replace(one, quote=without_contacts(one.quote)) for one in reading.evidence),
    )
