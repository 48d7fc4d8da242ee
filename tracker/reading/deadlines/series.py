"""Say which dates belong together without a word that joins them: the days of one course, its places, one deadline after another.

Pure. What stands side by side in a list is `deadlines/lists.py`'s matter.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from tracker.reading.deadlines.clauses import Role
from tracker.reading.deadlines.further import UNSAID
from tracker.reading.deadlines.page import DatedText
from tracker.terms import Kind, What
from tracker.text.dates import FoundDate

#: "Three mornings", "two half days", "Tuesdays 9, 16 and 23 February": one event on several days.
_OF_ONE_EVENT: Final = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|ten|twelve|2|3|4|5|6|7|8|10|12|both)[ -](?:(?:short|half|full|whole|free|online|evening|consecutive|weekly|morning|afternoon|mon|tues|wednes|thurs|fri|satur|sun)[ -]?(?:day)?[ -]?){0,3}"
    r"(?:mornings?|afternoons?|evenings?|days?|nights?|saturdays?|sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|parts?|part course|half-days?|session (?:course|programme)|week (?:course|programme))\b"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days,? (?:the )?$"
)
#: How far in front of a list that may stand.
_EVENT_REACH: Final = 200


def of_one_event(text: str, first: int) -> bool:
    """Say whether the words in front of a list of days, which begins at `first`, make them those of one event."""
    return _OF_ONE_EVENT.search(text, max(0, first - _EVENT_REACH), first) is not None


#: "The one after that is", "there will be another on", "missed it? The next is": a further closing date without its name.
_NEXT_ONE: Final = re.compile(
    r"(?:[^.;:!?\n]{0,40}[?,] )?\W*(?:(?:and|but|or|then|with) )?"
    r"(?:(?:(?:the|our|a|an) )?(?:one|next(?: one| deadline| round| date| chance| opportunity)?|following(?: one)?|other(?: one)?|another(?: one| deadline| round| chance)?|further (?:one|deadline|round|chance)|second(?: one)?|last(?: one)?)"
    r"(?: (?:after (?:that|this|it|then)|this year|of the year|in the year|to apply))?(?: (?:is|will be|falls?|follows|comes|closes|is set for|is due))?"
    r"|there(?: (?:is|will be|['’]s|are))+ (?:another|a second|a further|one more|a next|a last)(?: (?:one|round|deadline|chance|closing date))?(?: (?:after that|closing))?"
    r"|after that|and again|then again)(?: (?:on|by|is|until))?(?: the)?[\s:–—-]*"
)


def names_the_next_one(text: str, told: Sequence[Role], begin: int, date: FoundDate) -> bool:
    """Say whether a date that no word explains is the one after a closing date that was told shortly before it."""
    before = next(
        (role for role in reversed(told[-3:]) if role.what is not None and role.what is not What.DECISION), None
    )
    return (
        before is not None
        and before.what is What.APPLY
        and _NEXT_ONE.fullmatch(text, begin, date.start) is not None
    )


#: "Wadebridge 17 March, Redruth 19 March, Truro 24 March, all 10am": a place, and the day on which it is held there.
_NEXT_PLACE: Final = re.compile(
    r"(?:\s?\([^()\n]{1,40}\))?(?:,|;|,? and|\n)\s?(?:then |and )?(?:at |in )?(?!(?:book|deadline|clos|by|until|regist|apply|before)\w*\b)[a-z][\w’'&-]*(?: (?!(?:by|until|before)\b)[a-z][\w’'&-]*){0,3}[,:]?\s(?:on )?(?:– |- )?"
)


#: "12 February (small grants) and 14 May (large grants) are this year's closing dates."
_AND_NEXT: Final = re.compile(r"\s?(?:\([^()\n]{1,40}\))?(?:,|,? (?:and|or)|\s&)\s(?:on )?(?:the )?")


def closed_together(page: DatedText, told: list[Role]) -> list[Role]:
    """Return the roles, where a date that no word explains is listed before one that the words behind the list close."""
    made = list(told)
    for at in range(len(told) - 2, -1, -1):
        later, date, next_ = made[at + 1], page.dates[at], page.dates[at + 1]
        behind = later.what is What.APPLY and later.start >= next_.end and not date.side
        if behind and made[at].rule == UNSAID and _AND_NEXT.fullmatch(page.text, date.end, next_.start):
            made[at] = replace(later)
    return made


def at_several_places(page: DatedText, told: list[Role]) -> list[Role]:
    """Return the roles, where a date that no word explains stands before an event's of the same sort as one more of it."""
    if page.kind not in (Kind.TRAINING, Kind.ENGAGEMENT):
        return told
    made = list(told)
    for at in range(len(told) - 2, -1, -1):
        later = made[at + 1]
        if made[at].what is None and made[at].rule == UNSAID and later.event and later.what is What.STARTS:
            between = page.text[page.dates[at].end : page.dates[at + 1].start]
            if not page.dates[at].side and _NEXT_PLACE.fullmatch(between):
                made[at] = replace(later, guessed=True)
    return made


def in_a_table(page: DatedText, date: FoundDate) -> bool:
    """Say whether the line of a date and the one above or below it hold as many dates, two or more: a table that lost its lines."""
    index = page.block_index(date.start)
    held = [
        sum(1 for one in page.dates if block.start <= one.start < block.end)
        for block in page.blocks[max(0, index - 1) : index + 2]
    ]
    mine = held[min(index, 1)]
    return mine > 1 and held.count(mine) > 1
