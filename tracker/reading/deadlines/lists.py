"""Say what a date is for by the date that it stands in a list with: "1 March and 1 June", "interviews on 1 and 2 May".

Pure. The words around a date are `deadlines/roles.py`'s matter; here only what links it to the date before.
"""

import re
from dataclasses import replace
from datetime import timedelta
from typing import Final

from tracker.reading.deadlines.clauses import Role
from tracker.reading.deadlines.rule import Speaks
from tracker.reading.deadlines.rules import RULES
from tracker.terms import What
from tracker.text.dates import FoundDate, has_a_clause

_LISTED: Final = re.compile(
    r"\s?(?:\([^()\n]{1,40}\))?[\s,;&/()]*(?:(?:and|or|then|also|by|on|from|the|a|ac|neu|ar)\b[\s,;&/()]*){0,4}"
)
#: Behind a day that begins its part: a subject and what it does then.
_OWN_CLAUSE: Final = re.compile(
    r",? (?!(?:for|and|or|to|in|at|by|if|when|which|that|from|of|on|with|via|only)\b)(?:(?:the|our|a|all) )?[a-z’'-]+(?: [a-z’'-]+){0,2}? "
    r"(?:votes?|meets?|decides?|chooses?|will|is|are|hears?|gets?|opens?|closes?|starts?|begins?|go|goes|comes?|can|may|must|has|have)\b"
    r"|,? (?:folk|people|we|they|you|everyone|everybody|residents|trustees|members|judges) [a-z]+\b"
)
_LISTED_ON: Final = re.compile(r"\)?(?:\s?\([^()\n]{1,20}\))?(?:,|,? (?:and|or)|\s?&)\s(?:on )?(?:the )?")
#: Rows that say that a date is no deadline; they hold for the dates listed behind it too.
_BESIDE: Final = frozenset(
    rule.name
    for rule in RULES
    if rule.what is None and (rule.speaks in (Speaks.SUBJECT, Speaks.EVENT) or rule.name == "a talk beside a fund")
)
#: The rules of the later days of one event, which begins on its first.
FURTHER_DAY: Final = "a further day of the event"
FURTHER_PART: Final = "a further part of the event"
_FURTHER: Final = (FURTHER_DAY, FURTHER_PART)
#: The rule of an event that is no deadline of the fund.
ON_ITS_DAY: Final = "an event on its day"
#: Rules of a date that says for which meeting something is.
_MEETINGS: Final = ("before those who decide", "which meeting is meant")
_OF_LOTS: Final = re.compile(
    r"\s?(?:for|\() ?(?:lots?|strands?|rounds?|tiers?|stages?|themes?) [\w &–-]{1,16}\)?(?:,|,? and|;) (?:on |by )?(?:the )?"
)
_A_PLACE: Final = re.compile(r" (?:in|at|for|online|via|on) ")
_IN_PLACES: Final = re.compile(r" (?:in|at|online|via|on)(?: [\w’'&-]+){0,5}(?:,|;|,? and|,? or) (?:on )?(?:the )?")
_PART_BY: Final = re.compile(
    r"[,;]? ?(?:and |then )?(?:for )?(?:lots?|strands?|rounds?|streams?|tiers?|themes?|categor(?:y|ies)|areas?) [\w &–-]{1,24}? (?:by|on|until)(?: the)? "
)
_FOR_EACH: Final = re.compile(
    r"\s?for (?:the |our |any |all )?[a-z£][\w’'£,&-]*(?: [\w’'£,&-]+){0,5}?(?:,|,? and|,? but|;) (?:on |by |until )?(?:the )?"
)
#: "To 11 February (stage 1), to 1 April (stage 2)".
_STAGE_BEFORE: Final = re.compile(
    r"\s?\((?:stage|lot|round|strand|part) [\w ]{1,12}\)[,;]?(?: and)? (?:to|until|by) "
)
#: The row of "From / to: 27 April 2026 / 31 March 2028".
_FROM_TO: Final = "from a day, of a contract"
#: Rules of a day that is over: what went on from it has an end of its own.
_OVER: Final = ("past", "told of the past")
_GOES_ON: Final = re.compile(r"\s?and (?:to )?(?:stay|remain|run|continue|keep)s?\b")
_THOSE: Final = re.compile(
    r"[;,]?\s?(?:and )?(?:those|the ones?|ones|others|the rest)(?: for [\w ]{1,24})? (?:(?:received|sent|sent in|submitted|in) )?(?:by|before|until)(?: the)?\s"
)
#: "Forms in by 15 March go to the April meeting; those by 15 June to the July one."
_THEN_THOSE: Final = re.compile(
    r"[^.\n]{0,90}?[;,]\s(?:and |while )?(?:those|the ones?|ones|others|the rest|any)(?: for [\w ]{1,24})?(?: (?:that|which))?(?: (?:received|sent|sent in|submitted|in|made|come in|coming in|arriv\w+|reach\w* us))? (?:by|before|until)(?: the)?\s"
)
_OWN_THING: Final = re.compile(
    r"\s*(?:and )?(?!for\b)[a-z]+(?: [a-z]+){0,4}(?: (?:by|until|before)(?: the)?|\s?[–—:-])\s*"
)
#: … but not what counts the parts of one call: "lot 1 – 5 May; lot 2 – 9 May", "spring: 5 May; autumn: 9 October".
SAME_THING: Final = re.compile(
    r"\b(?:lots?|strands?|streams?|rounds?|tiers?|themes?|areas?|categor(?:y|ies)|funds?|grants?|awards?|organisations?|individuals?|schools?|artists?|groups?|projects?|small|medium|large|spring|summer|autumn|winter|first|second|third|fourth|final|next|scholarships?|bursar(?:y|ies)|places?|fellowships?|commissions?)\b"
)
#: What an answer is about: applications that came in by another date.
_ANSWERED: Final = re.compile(
    r"\s?(?:about|on|for) (?:those|applications?|bids|forms|requests)(?: \w+){0,2} (?:received|sent|submitted|in|by)\b"
)


def in_list(
    before: str, after: str, date: FoundDate, earlier: FoundDate | None, told: list[Role], *, parts: bool = False
) -> Role | None:
    """Return what a date is for that stands in a list with the one before it; None where it does not.

    `parts`: the words in front of the list say that its days are those of one event ("three mornings"). `before` is what stands between the two and `after` what follows, in lower case; `told` holds the answers for the earlier dates of the text.
    """
    if earlier is None:
        return None
    over = _over_the_one_between(before, after, told)
    if over is not None:
        return over
    if has_a_clause(before, after):
        return None
    if ";" in before and before.rstrip().endswith("on") and _OWN_CLAUSE.match(after):
        return None  # "back with the clerk by 24 April; on 21 May folk vote": that day has a sentence of its own
    if before and _LISTED.fullmatch(before) and (told[-1].what is not None or told[-1].rule in _FURTHER):
        return _side_by_side(before, date, earlier, told, parts=parts)
    goes_on_so = told[-1].perhaps and bool(before) and _LISTED.fullmatch(before)
    if goes_on_so or _of_another_part(before, after, told[-1]):
        return told[-1]
    if _is_next_one(before, after, date, told[-1]):
        return replace(told[-1], start=-1, end=-1)
    if _THOSE.fullmatch(before) and (first := next((one for one in told[:-4:-1] if one.what is What.APPLY), None)):
        return replace(first, start=-1, end=-1)  # "applications for Lot 1 by 5 May; those for Lot 2 by 9 June"
    if told[-1].what is None and told[-1].rule not in _OVER and _GOES_ON.match(before):
        return told[-1]  # "be running by 1 December and stay open until the end of February"
    if (_LISTED_ON.fullmatch(before) or before.strip() == "by") and (
        told[-1].rule in (*_BESIDE, *_MEETINGS) or (told[-1].what is None and told[-1].rule == ON_ITS_DAY)
    ):
        return told[-1]  # "interviews are on 1 and 2 December"
    return None


def _over_the_one_between(before: str, after: str, told: list[Role]) -> Role | None:
    """Return the role of the date before the last one, where requests and their answers take turns; None elsewhere."""
    if len(told) < 2:
        return None
    first, last = told[-2], told[-1]
    if first.what is What.DECISION and _ANSWERED.match(after):
        return first  # "decisions on 24 June about forms received by 20 March, and on 9 December about those …"
    if before.strip() == "by" and last.what is What.APPLY and first.what is What.DECISION:
        return first  # "forms by 15 January get an answer by 12 February; those by 2 April by 30 April"
    bracketed = last.what is What.DECISION and before.startswith(")") and _LISTED.fullmatch(before, 1)
    if bracketed and first.what in (What.APPLY, What.EOI):
        return replace(first, start=-1, end=-1)  # "9 April (decisions on 31 May), 9 July (decisions …)"
    return None


def _is_next_one(before: str, after: str, date: FoundDate, first: Role) -> bool:
    """Say whether a closing date is followed by the next meeting's, or by that of those who ask later."""
    if first.what is What.APPLY and _THEN_THOSE.fullmatch(before):
        return True
    if (
        first.what in (What.APPLY, What.EOI, What.DECISION)
        and after.startswith(" for ")
        and _FOR_EACH.fullmatch(before)
    ):
        return True  # "on 22 February for halls and on 8 March for shops"
    # "The end of February for the spring meeting and the end of September for the autumn one"
    return first.what in (What.APPLY, What.EOI) and not date.side and _OF_MEETING.fullmatch(before) is not None


def _side_by_side(
    before: str, date: FoundDate, earlier: FoundDate, told: list[Role], *, parts: bool = False
) -> Role:
    """Return what a date is for that nothing but a comma, an "and" or the like parts from the one before it."""
    if before.strip() == "/" and told[-1].rule == _FROM_TO:
        return Role(None, "the end of a contract")
    if date.side == "first" and told[-1].rule == "window" and len(told) > 1:
        return told[-2]  # the next window opens as the one before it did
    if date.side == "first" and told[-1].what in (What.APPLY, What.EOI) and ";" in before:
        return Role(What.OPENS, "window", closes=told[-1].what)  # "now until 11 July; 16 July to 11 October"
    if (told[-1].event or told[-1].rule in (FURTHER_DAY, "takes place")) and date.day - earlier.day == timedelta(
        days=1
    ):
        return Role(None, FURTHER_DAY)
    if told[-1].rule in (FURTHER_DAY, FURTHER_PART):
        return told[-1]
    if told[-1].event and parts:
        return Role(None, FURTHER_PART)  # "three mornings: 1, 8 and 9 July" is one course
    return replace(told[-1], start=min(told[-1].start, date.start))


def _of_another_part(before: str, after: str, first: Role) -> bool:
    """Say whether a date is that of another part, or another place, of what the date before it belongs to."""
    if first.what is None and first.rule not in _BESIDE:
        return False
    if _IN_PLACES.fullmatch(before) and _A_PLACE.match(after):
        return True  # "workshops: 4 February in Newcastle, 11 February in Manchester"
    # "Decisions by 24 February for Lot 1 and 17 March for Lots 2-5", "by 24 February, and Lots 2 to 5 by 17 March"
    if _STAGE_BEFORE.fullmatch(before):
        return first.what is not None
    return first.what is not None and bool(_OF_LOTS.fullmatch(before) or _PART_BY.fullmatch(before))


#: How far behind a closing date the next one of its list may stand, in characters.
_NEXT: Final = 60
_OTHERS: Final = re.compile(
    r"[;,.]?\s?(?:and |then )?(?:those|the rest|others|everyone else|everybody else|[a-z]+(?: \w+)?) (?:by|until|till|up to|to) "
)


#: "29 January for the February committee, 30 April for …": each day with the meeting that it is for.
_OF_MEETING: Final = re.compile(
    r" (?:(?:will )?(?:go(?:es)?|is|are) )?(?:for|to) (?:the|our) [\w’' ]{0,24}(?:committee|panel|meeting|board|trustees|round|awards?)(?: (?:on|of) [\w ]{3,20})?[,;]?(?: and| or)?\s(?:by )?"
)


def goes_on(text: str, role: Role, earlier: FoundDate, date: FoundDate, *, perhaps: bool) -> bool:
    """Say whether a date that no word explains stands right behind a closing date, as that of another part of the call.

    "Small grants: apply by 5 May. Large grants: by 9 June", "arts must be in by 5 March; youth by 19 March". `text` is in
    lower case; `perhaps`: something leads to the date as to an end.
    """
    between = text[earlier.end : date.start]
    if role.what is not What.APPLY or not 0 < len(between) <= _NEXT or between.count(".") > 1:
        return False
    if _OF_MEETING.fullmatch(between):
        return True
    return perhaps and (SAME_THING.search(between) is not None or _OTHERS.fullmatch(between) is not None)


#: A verb of its own: "; the panel's answers go out on", "; we meet on".
_OWN_VERB: Final = re.compile(
    r"\b(?:we|you|they|panel|trustees?|answers?|letters?|offers?|meeting|event|workshop|session|projects?|work|money|grants?)\b(?: [\w'’-]+){0,4} (?:go|goes|come|comes|meets?|will|is|are|must|should|starts?|begins?|ends?|runs?|takes?|has|have)\b"
)


def is_another_matter(part: str) -> bool:
    """Say whether what stands between a semicolon and a date, in lower case, is a sentence about something else."""
    return _OWN_VERB.search(part) is not None


def is_other_thing(part: str) -> bool:
    """Say whether what stands between a semicolon and a date, in lower case, names a thing of its own.

    "Tenders by 15 May; messages by 1 May" are two things; "lot 1: 5 May; lot 2: 9 May" are parts of one.
    """
    return _OWN_THING.fullmatch(part) is not None and SAME_THING.search(part) is None
