"""Of what has closed: whether there is another round, in a line.

Pure. A date comes from the reading, a sentence from the text as it stands; nothing is concluded.
"""

from collections.abc import Mapping
from datetime import datetime

from tracker.model import Opportunity
from tracker.terms import What
from tracker.text.contacts import without_contacts
from tracker.wording.dates import lasting_words
from tracker.wording.plain import plain

_LONGEST = 160
NOT_SAID = "Next round: it does not say. Ask the funder."


def next_round_words(one: Opportunity, rounds: Mapping[int, str], *, now: datetime) -> str:
    """Say when it opens again, or what it says of another round, if anything; "" where it has not closed."""
    if one.is_open(now=now):
        return ""
    opens = [d for d in one.reading.deadlines if d.what is What.OPENS and not d.over(now=now)]
    if opens:
        return f"Next round: {lasting_words(opens[0], now=now)}."
    said = plain(without_contacts(rounds.get(one.id, "")), longest=_LONGEST)
    return f"Next round: it says “{said}”" if said else NOT_SAID
