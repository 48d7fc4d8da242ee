"""What a question that follows another takes back: "not just Wales", "any amount", "forget the deadline".

Pure. What is taken back is emptied; what is named anew replaces its like; the rest stays (codebook, Questions).
"""

import re
from enum import StrEnum

from tracker.asking.line.unread import Unread, phrases, said


class Cleared(StrEnum):
    """A kind of filter that the words take back."""

    AREAS = "areas"
    AMOUNT = "amount"
    DATES = "dates"
    KINDS = "kinds"
    CATEGORIES = "categories"
    APPLICANTS = "applicants"
    SUBJECT = "subject"


CLEARING: dict[Cleared, tuple[str, ...]] = {
    Cleared.AREAS: said(
        """
        anything nearby; something nearby; anything near by; anything nearer home; wider; wider then; wider please; a wider search; widen it; widen the search; widen the area; widen that; broaden it; broaden the search; cast the net wider; look wider; go wider; make it wider; search wider; anywhere; anywhere in the country; anywhere in the land; anywhere at all; anywhere you like; anywhere will do; anywhere else; further afield; a bit further; a bit wider; wider area; other areas; elsewhere; somewhere else; everywhere; nationally; further out; any area; any areas; all areas; any region; any place; any
        location; wherever; forget the area; forget about the area; forget the place; forget the region;
        forget the location; never mind the area; never mind where; ignore the area; drop the area; doesnt
        matter where; dont mind where; dont care where; no matter where
        """
    ),
    Cleared.AMOUNT: said(
        """
        any amount; any size; any sum; any value; however much; forget the amount; forget the money; forget
        the size; forget the limit; drop the limit; drop the size; drop the size limit; forget the size limit; lift the limit; lift the cap; drop the cap; never mind the size; never mind the limit; ditch the limit; ignore the amount; drop the amount; never mind the amount; doesnt matter
        how much; dont mind how much; no limit
        """
    ),
    Cleared.DATES: said(
        """
        any time; anytime; any date; any deadline; whenever; forget the deadline; forget the date; forget
        the dates; ignore the deadline; ignore the date; drop the date; drop the deadline; never mind the
        deadline; never mind the date; never mind when; doesnt matter when; dont mind when; no rush
        """
    ),
    Cleared.KINDS: said(
        """
        any kind; any kinds; all kinds; any type; any types; all types; any sort; all sorts; forget the
        kind; forget the type
        """
    ),
    Cleared.CATEGORIES: said(
        """
        any purpose; any costs; any cost; for any purpose; any category; forget the category
        """
    ),
    Cleared.APPLICANTS: said("any organisation; any kind of organisation; any applicant; any group; all groups"),
    Cleared.SUBJECT: said("any subject; for anything; any topic; any theme; forget the subject; any activity"),
}
_DROP = r"(?:forget(?: about)?|ignore|drop|scrap|ditch|lose|skip|remove|bin|dump|clear|lift|cancel|leave (?:out|off)|take (?:out|off)|get rid of|never mind(?: about)?|nevermind|not (?:bothered|fussed|worried) about|dont (?:care|mind|worry) about|doesnt matter about|without)"
_DROPPED = {
    Cleared.AREAS: r"(?:area|areas|place|places|region|regions|location|locations|county|town|city|country|where|geography|postcode)",
    Cleared.AMOUNT: r"(?:amount|money|size|sum|sums|limit|size limit|cap|budget|price|figure|value)",
    Cleared.DATES: r"(?:date|dates|deadline|deadlines|closing date|closing dates|month|timing|time limit|when)",
    Cleared.KINDS: r"(?:kind|kinds|type|types|sort)",
    Cleared.SUBJECT: r"(?:subject|topic|theme|activity)",
}
_CLEARING = {cleared: phrases(says) for cleared, says in CLEARING.items()}
_DROPS = {
    cleared: re.compile(
        rf"(?<![a-z]){_DROP} (?:the |any |a |that |this |my |our )?{what}(?: (?:filter|bit|part|thing))?(?![a-z])"
    )
    for cleared, what in _DROPPED.items()
}

#: What comes after these words, up to the next break, is taken back, not asked for.
_TAKEN_BACK = re.compile(
    r"(?<![a-z])(?:not just|not only|forget(?: about)?|never mind|nevermind|ignore|(?:scrap|ditch|lose|leave out|take out|remove|bin)(?= (?:the |that )?[a-z ]+ (?:bit|part|thing|stuff)\b)|instead of|rather than|doesnt have to be|"
    r"no longer|drop(?! in| me| us| off)|but not|not in|excluding|except(?: for| in)?|apart from)(?: the| in| for| a)? (?P<what>[^,|]+?)(?= ?(?:,|\||$)| (?:but|show|give|what|any|try|do|please)\b)"
)


def clears(unread: Unread) -> set[Cleared]:
    """Return what the words take back outright; the words are taken."""
    told = {cleared for cleared, pattern in _CLEARING.items() if unread.take(pattern)}
    return told | {cleared for cleared, pattern in _DROPS.items() if unread.take(pattern)}


def taken_back(unread: Unread) -> list[str]:
    """Return the stretches that are named only to be taken back ("not just Wales"); they are taken."""
    return [match["what"] for match in unread.take(_TAKEN_BACK)]
