"""Give each day of a row its own thing where the words in front of the row name them in the same order: "the opening and closing
dates are 1 December and 8 January".

Pure. Asked once the dates of a text have their roles: one by one, each of such days seems to be for the last thing named.
"""

import re
from typing import Final

from tracker.reading.deadlines.clauses import Role
from tracker.reading.deadlines.page import CLAUSE, DatedText
from tracker.terms import Kind, What
from tracker.text.dates import FoundDate

#: The name of the rule.
IN_ORDER: Final = "things and days in the same order"
#: What stands between two days of such a row.
_NEXT: Final = re.compile(r"\s?(?:,|/|&|;|–|-|,? ?and|,? ?or)\s?(?:on |by |the ){0,2}")
#: "Round 1 opens and closes on 1 December and 8 January; Round 2 on 1 March and 9 April."
_SAME_AGAIN: Final = re.compile(
    r"[;,.]?\s?(?:and |while )?(?:(?:the )?(?:round|lot|strand|stream|phase|window|call|tranche) (?:\d|one|two|three|four|[a-d])|(?:the )?(?:spring|summer|autumn|winter|second|third|fourth|next|last)(?: (?:one|round|window|call))?|those of [\w ]{1,16})(?::| –)?(?: (?:are|is|on|by)){0,2}(?: the)?\s"
)
_DATES: Final = r"(?:[ -](?:dates?|days?))?"
_THING: Final = re.compile(
    r"\b(?:"
    r"(?P<eoi>(?:stage|phase|step|part)[ -](?:one|1|a)\b|(?:first|1st)[ -]stage|expressions? of interest|eois?|outlines?)"
    r"|(?P<full>(?:stage|phase|step|part)[ -](?:two|2|b)\b|(?:second|2nd)[ -]stage|full (?:applications?|bids?|proposals?|forms?))"
    r"|(?P<questions>(?:clarification )?questions?|clarifications?|queries)"
    r"|(?P<opens>opening|opens?|launch(?:es|ing)?)"
    r"|(?P<closes>closing|closes?|deadlines?|shuts?|cut[ -]?offs?|last)"
    r"|(?P<bids>bids?|tenders?|quotes?|quotations?)"
    r"|(?P<decision>decisions?|results?|outcomes?|awards?|announcements?)"
    r"|(?P<starts>starts?|starting|begins?|beginning)"
    r"|(?P<ends>ends?|ending|finish(?:es)?)"
    r"|(?P<other>panels?|meetings?|interviews?|reports?|reporting|visits?|assessment|shortlisting|payments?)"
    rf")\b{_DATES}"
)
#: What may stand among and behind the things.
_FILLER: Final = re.compile(
    r"(?:[\s,:/&–()-]|\b(?:and|or|then|the|a|an|of|for|to|on|by|at|in|from|our|this|next|its|are|is|be|will|must|should|fall|falls|due|both|respectively|dates?|days?|round|call|fund|grants?|scheme|programme|window|year|forms?|applications?|"
    r"submissions?|as|follows?|set|now|panel['’]s|submitted|received|date)\b|\b20\d\d\b|\b(?:round|call|lot) \d\b)*"
)
_OF_A_CALL: Final = re.compile(r"\b(?:round|call|window|applications?|fund|scheme|grants?)\b")
#: "Deadlines for questions and bids": the things stand behind.
_DEADLINES_FOR: Final = re.compile(
    r"(?:deadlines?|closing dates?|last days?|cut[ -]?offs?(?: dates?)?) (?:for|of) (?:the )?$"
)
#: A row has at least so many days.
_ROW: Final = 2


def in_order(page: DatedText, told: list[Role]) -> list[Role]:
    """Return the roles, where a row of days follows as many things of different sorts."""
    made, named = list(told), list[What | None]()
    at = 0
    while at < len(made):
        size = _row(page, at)
        if size < _ROW:
            at += 1
            continue
        first = page.dates[at]
        begin, _ = page.sentence(first.start)
        since = max(begin, page.dates[at - 1].end if at else begin, first.start - CLAUSE)
        lead = page.text[since : first.start]
        if not (at and named and len(named) == size and _SAME_AGAIN.fullmatch(lead)):
            named = _things(page, lead)
        if len(named) == size and len(set(named)) > 1:
            for one, what in enumerate(named, at):
                made[one] = Role(what, IN_ORDER, since, first.start)
        else:
            named = []
        at += size
    return made


def _row(page: DatedText, at: int) -> int:
    """Return how many days stand in a row from the one at `at` on."""
    size = 1
    while at + size < len(page.dates) and _joined(page.text, page.dates[at + size - 1], page.dates[at + size]):
        size += 1
    return 0 if page.dates[at].side else size


def _joined(text: str, date: FoundDate, later: FoundDate) -> bool:
    return (
        later.start - date.end <= 10 and not later.side and _NEXT.fullmatch(text, date.end, later.start) is not None
    )


def _things(page: DatedText, lead: str) -> list[What | None]:
    """Return what the things are that words before a row of days name, in order; none where the words say more."""
    found = list(_THING.finditer(lead))
    while found and _FILLER.fullmatch(lead, found[-1].end()) is None:
        return []
    named: list[re.Match[str]] = []
    for thing in reversed(found):
        if named and _FILLER.fullmatch(lead, thing.end(), named[0].start()) is None:
            break
        named.insert(0, thing)
    if len(named) >= _ROW and _DEADLINES_FOR.search(lead, 0, named[1].start()) is not None:
        named = named[1:]
    groups = [thing.lastgroup for thing in named]
    if "ends" in groups and not ({"starts", "opens"} & {*groups} and _OF_A_CALL.search(lead)):
        return []
    opens = "ends" in groups or ("closes" in groups and groups[:1] == ["starts"])
    whats = {
        "eoi": What.EOI,
        "full": page.clauses.closing(),
        "bids": page.clauses.closing(),
        "closes": page.clauses.closing(),
        "ends": page.clauses.closing(),
        "questions": What.QUESTIONS if page.kind is not Kind.GRANT or "bids" in groups else None,
        "opens": What.OPENS,
        "decision": What.DECISION,
        "starts": What.OPENS if opens else What.STARTS,
    }
    return [whats.get(group or "") for group in groups]
