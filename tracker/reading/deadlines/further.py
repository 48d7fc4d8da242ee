"""Say what a date is for by words outside of its clause: headings, the rest of its sentence, the sentence before, or
the kind of announcement alone.

Pure. Asked in that order, and only where the clause itself (`deadlines/words.py`) says nothing.
"""

import re
from dataclasses import replace
from typing import Final

from tracker.reading.deadlines.clauses import CLOSERS, OPENED, Role
from tracker.reading.deadlines.labels import may_be_an_end, names_applicants, spoken
from tracker.reading.deadlines.layout import is_of_a_list_of_meetings
from tracker.reading.deadlines.lists import SAME_THING, is_another_matter, is_other_thing
from tracker.reading.deadlines.page import CLAUSE, DatedText
from tracker.reading.deadlines.rule import Speaks
from tracker.terms import Kind, What
from tracker.text.dates import FoundDate
from tracker.text.html import Block, BlockKind

_ON: Final = re.compile(r"\W*(?:and |then )?on(?: the)?\W*")
#: "When? Monday 9 November": what a funder's list of questions asks about is the closing date.
_WHEN: Final = re.compile(
    r"(?:and )?(?:by )?when(?: do (?:you|i|we) (?:need to )?apply(?: by)?| is it due)?\?|pryd\?"
)
_NO_DEADLINE: Final = re.compile(
    r"\b(?:no|not have an?y?|without an?y?) (?:\w+ ){0,2}(?:deadlines?|closing|cut)|\bdim (?:dyddiad|terfyn)"
)
#: "Tell us in a page what you would do. By 31 October, please.": the sentence before asks for something to read.
_BY: Final = re.compile(r"\W*(?:please,? )?(?:by|before|no later than|not later than)(?: the)?\s")
_ASKED: Final = re.compile(
    r"(?:(?:please|then|so|just|to apply|to ask),? )*(?:tell|send|write|e-?mail|show|give|post|put|draw|record|describe|explain|fill|complete|apply|ask|pitch|let us have|bring)\b"
)
#: "When do we find out? By 18 December."
_TOLD_WHEN: Final = re.compile(
    r"(?:and )?when (?:will|do|can|should|would|might) (?:i|we|you|applicants|groups|everyone)(?: expect to| get to)? (?:hear|know|find out|be told|(?:get|have) (?:an|our|your|a) (?:answer|decision|reply))\b[^?]*\?"
    r"|when (?:are|will) (?:the )?(?:decisions|results|winners) (?:be )?(?:made|announced|known|out|told)\?"
)
#: The rule of a date that no words speak of.
UNSAID: Final = "nothing says what it is for"
#: The rule of such a date where it is shown as a closing date after all, since nothing else of the text closes.
PERHAPS: Final = "an end that no word names"
#: The rule of a date with an hour that no words speak of, where people gather.
GATHERING: Final = "a gathering's date with an hour"
#: "Two deadlines this time, so that early birds get an early answer:" leads in deadlines, not answers.
_SO_THAT: Final = re.compile(
    r",? (?:so that|so (?:you|we|everyone|all)|in order (?:that|to)|which (?:means|lets|gives|allows))\b[^.;:\n]*:?$"
)
#: What stands behind the date of a session: its subject.
_SESSION: Final = re.compile(
    r"\s?[:–—-]\s(?=[a-z])(?!(?:deadline|clos|book|appl|regist|last|final|due|form|deposit|payment))"
)
_ALONE: Final = re.compile(r"\W*(?:(?:by|before|until)(?: the)?\s)?\W*")
#: "By: midnight on 19 April", "When: by noon on 12 February": what a call for artists asks for by then is the application.
_BY_LABEL: Final = re.compile(
    r"\W*(?:by(?: when)?|when by|respond by|answer by|back by|return by)\s?[:–—?|](?: ?(?:by|before|no later than))?(?: the)?\W*|\W*when\s?[:–—?|] ?(?:by|before|no later than)(?: the)?\W*"
)
#: "Midday, 30 April 2026, via the fund's website."
_HANDED_IN_BY: Final = re.compile(
    r",? ?\(?(?:via|through|by (?:e-?mail|post|hand)|online|using|to (?:the (?:clerk|secretary|office|trust|treasurer)|[\w.+-]+@)|on (?:our|the|their) (?:website|portal|form|site)|at (?:www|http|our|the))\b[^!?\n]{0,90}[.!)\s]*"
)
_OWN_LABEL: Final = re.compile(
    r"\W*(?:stage|phase|step|part|round|lot|strand) (?:\d|one|two|three|four)\b[^.:\n]{0,20}:\s"
)
#: "Delivery: by": a label of its own, whatever leads on from it.
_OWN_BY: Final = re.compile(r":\s*(?:(?:by|until|till|before|on|to|no later than)(?: the)?\s*)?$")
#: A line of figures alone is when a page was written.
_STAMP: Final = re.compile(r"[\d/.-]+")
#: "Who can apply" heads people, and no days.
_WHO: Final = re.compile(r"(?:\d\W+)?(?:who|which \w+) (?:can|may|could|should|is|are)\b")
#: A date further down a list than this has lost the words that lead the list in.
_LIST_ITEMS: Final = 40
#: How far behind a date words may tell that it is something else's.
_BEHIND: Final = 50
#: A sentence with more words than this beside its date stands on its own.
_FRAGMENT: Final = 6


def by_headings(page: DatedText, begin: int, date: FoundDate) -> Role | None:
    """Decide by the headings and labels over the date, innermost first."""
    block = page.block(date.start)
    if block is None:
        return None
    for heading in reversed(block.headings):
        if _WHO.match(heading.lower()):
            continue
        label = _SO_THAT.sub("", heading.lower().rstrip(" :")) + " "
        if (
            block.kind is BlockKind.ROW
            and page.text.startswith(label.rstrip() + ":", block.start)
            and " | " in page.text[block.start : date.start]
        ):
            continue  # the name of the row's first cell is not that of the others
        role = page.clauses.decide(page.clauses.hits(label[-CLAUSE:], label), label[-CLAUSE:], 0, nearest_last=True)
        if role is None:
            continue
        if begin > block.start and page.text.startswith(heading.lower() + ":", block.start):
            # "Applications: 11 December. Volunteers read them until 22 January": the label leads its own sentence.
            own = page.text[begin : date.start]
            words = spoken(own)
            labelled = (
                _OWN_BY.search(own) is not None
                and SAME_THING.search(own) is None
                and not any(map(str.isdigit, own))
            )
            other = _OWN_LABEL.match(page.text, page.sentence(begin - 1)[0]) if begin - 1 > block.start else None
            if other is not None and other.start() > block.start:
                return None  # "Stage 1: an outline. By 18 September. Stage 2: the whole form. By 30 October"
            if len(words) > 2 or (words and labelled):  # "Spring round: 12 March" goes on with it
                return None
        if role.rule in CLOSERS and page.is_item(block):
            # The sentence before may say of what: "You start with an expression of interest. The next dates are:"
            lead = by_lead(page, begin, date)
            role = lead if lead is not None and lead.what in OPENED else role
        return replace(role, start=-1, end=-1)
    return None


def by_sentence(page: DatedText, begin: int, date: FoundDate, earlier: FoundDate | None) -> Role | None:
    """Decide by the whole sentence up to the date, over other dates ("deadlines are 1 March (Lot 1) and 5 May")."""
    if earlier is None:
        return None
    clause = page.text[max(begin, date.start - CLAUSE) : date.start]
    part = clause.rpartition(";")[2]
    if part != clause and (is_other_thing(part) or is_another_matter(part)):
        return None  # "tenders by 15 May; messages by 1 May"
    if part != clause and _ON.fullmatch(part):
        return None  # "back with the clerk by 24 April; on 21 May folk vote"
    hits = [hit for hit in page.clauses.hits(clause, clause, first=True) if hit.rule.speaks is Speaks.CLOSING]
    return page.clauses.decide(hits, clause, max(begin, date.start - CLAUSE), nearest_last=True)


def by_request(page: DatedText, begin: int, date: FoundDate) -> Role | None:
    """Decide "By 31 October, please." by the sentence before, where that asks for something to be sent in."""
    if page.kind is not Kind.GRANT or begin == 0 or _BY.fullmatch(page.text, begin, date.start) is None:
        return None
    start, _ = page.sentence(begin - 1)
    if _ASKED.match(page.text, start) is None or any(start <= other.start < begin for other in page.dates):
        return None
    return Role(page.clauses.closing(), "by a day, after a request", guessed=True)


def by_lead(page: DatedText, begin: int, date: FoundDate) -> Role | None:
    """Decide by the sentence before, or by the paragraph that leads a list in."""
    block = page.block(date.start)
    if begin == 0:
        return None
    at = begin
    if block is not None and _is_listed(page, block):
        index = page.block_index(date.start)
        for _ in range(_LIST_ITEMS):
            if index == 0 or not _is_listed(page, page.blocks[index]):
                break
            index -= 1
        at = page.blocks[index].end
    start, _ = page.sentence(max(0, at - 1))
    if page.text[start:at].strip().endswith(":") and block is not None and page.is_item(block):
        start = max(0, at - CLAUSE)  # "You start with an expression of interest. The next dates are:"
    lead = _SO_THAT.sub(":", page.text[max(start, at - CLAUSE) : at].strip())
    if not lead or _NO_DEADLINE.search(lead):
        return None
    if page.kind is Kind.GRANT and _WHEN.fullmatch(lead):
        return Role(What.APPLY, "answers “When?”", guessed=True)
    if page.kind in (Kind.GRANT, Kind.TRAINING) and _TOLD_WHEN.fullmatch(lead):
        return Role(What.DECISION, "answers when one hears")
    if any(other.start < at and other.end > start for other in page.near(start)):
        return None  # that sentence speaks of its own date
    if at == begin and not lead.endswith(":"):
        _, finish = page.sentence(date.start)
        if len(page.text[begin : date.start].split()) + len(page.text[date.end : finish].split()) > _FRAGMENT:
            return None  # that sentence says itself what its date is for, in words that no row knows
    return _led(page, lead, date)


def _is_listed(page: DatedText, block: Block) -> bool:
    """Say whether a block is a list's item, or a line of plain text that begins with a date, as those of a list do."""
    return page.is_item(block) or any(one.start == block.start for one in page.near(block.start))


def _led(page: DatedText, lead: str, date: FoundDate) -> Role | None:
    """Return what the words that lead a date in say that it is for."""
    told = page.clauses.hits(lead, lead)
    if lead.endswith("?") and any(hit.rule.speaks is Speaks.SUBJECT and hit.rule.what is None for hit in told):
        return Role(None, "answers another question")  # "When must it be spent? By 31 March"
    hits = [
        hit
        for hit in told
        if hit.rule.speaks in (Speaks.CLOSING, Speaks.VERB) or (hit.rule.speaks is Speaks.SUBJECT and hit.rule.what)
    ]
    if not any(hit.rule.speaks is Speaks.CLOSING for hit in hits) and not lead.endswith(":"):
        return None
    if page.kind is Kind.TRAINING and date.at != date.day and not lead.endswith(":"):
        return None  # "… and what to write. Thursday 17 September, 10am."
    role = page.clauses.decide(hits, lead, 0, nearest_last=True)
    return None if role is None or role.what is None else replace(role, start=-1, end=-1)


#: "Send people to three workshops: Finding the finance (13 November, 6.30pm)": a verb of sending, and nothing that leads to an end.
_SENDING: Final = re.compile(r"(?:send|sent|sending|write|post|deliver|in by|get)\w*\W*")
_TO_AN_END: Final = re.compile(
    r"\b(?:by|before|until|till|on or before|no later than|latest|deadline|clos\w+|due|ends?|last)\b[^.;:]{0,40}$"
)


def is_only_sent(page: DatedText, role: Role, before: str, date: FoundDate) -> bool:
    """Say whether a training's closing date with an hour rests on a verb of sending alone, which leads to no end."""
    return (
        page.kind is Kind.TRAINING
        and role.what is What.APPLY
        and date.at != date.day
        and 0 <= role.start < date.start
        and _SENDING.fullmatch(page.text, role.start, role.end) is not None
        and _TO_AN_END.search(before) is None
    )


def _heads_a_session(page: DatedText, date: FoundDate) -> bool:
    """Say whether a date begins a list's item that names what is taught then: "8 October: Reading the accounts"."""
    block = page.block(date.start)
    return (
        block is not None
        and (page.is_item(block) or block.kind is BlockKind.ROW)
        and not page.text[block.start : date.start].strip(" -*•–")
        and _SESSION.match(page.text, date.end) is not None
    )


#: "On 9 February it is the turn of", "on Tuesday 3 March our team trains": the sentence tells what happens on its first word's day.
_ON_IT: Final = re.compile(r"\W*(?:then |and |finally,? |lastly,? |next,? )?on(?: the)?\W*")
_HAPPENS_THEN: Final = re.compile(
    r",? (?:it(?: is|['’]s) (?:the turn|time)|we(?:['’]ll| will)?|you(?:['’]ll| will| can)?|our|there(?: is|['’]s| will be)|join|learn|come|meet|hear|find out|the (?:\w+ ){0,3}(?:session|workshop|course|team|group|talk|topic|theme|subject) (?:is|will|looks?|covers?))\b"
)
#: "A day for treasurers in Exeter on Tuesday 9 February": what takes place stands in front, without a verb.
_A_DAY_OF: Final = re.compile(
    r"(?:^|[.;:!?\n] ?)\W*(?:there(?:['’]s| is| will be) )?(?:(?:an?|our|one|the next|another) )(?:[\w’'-]+ ){0,3}?(?:day|morning|afternoon|evening|hour|talk|lunch|breakfast|get-together|gathering|meet-up|clinic|masterclass|forum|conversation|walk|visit|network)\b[^.;:!?\n]{0,80} on(?: the)?\W*$"
)
#: "Four Wednesdays: 20 and 27 January", "six Tuesday evenings from 9 February".
_WEEKLY: Final = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|ten|twelve|\d{1,2}) (?:(?:free|online|short|weekly|consecutive) )*(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:s| (?:mornings|afternoons|evenings|nights|sessions|lunchtimes))(?:,? (?:from|starting|beginning)(?: on)?)?\s?[:,(–—-]?(?: the)?\s?$"
)
#: "On 20 January 2027, Truro", "… at the library": how many characters name a place.
_PLACE: Final = 40
_WHERE: Final = re.compile(
    r",? (?:in|at|online|via|on (?:zoom|teams))\b|, [a-z’' -]+[.!\n]?\s*$|,? ?\([a-z’' -]+\)"
)


#: "Next up: safeguarding basics, 9 February."
_NEXT_UP: Final = re.compile(
    r"\W*(?:next|next up|up next|coming up|first up|coming next|and then|lastly|finally)\s?[:,–—-][^.;!?\n]{0,80}?,? ?(?:on )?(?:the )?"
)


def _is_its_day(page: DatedText, begin: int, date: FoundDate, *, perhaps: bool) -> bool:
    before = page.text[max(begin, date.start - CLAUSE) : date.start]
    if perhaps:
        return _WEEKLY.search(before) is not None
    if _ON_IT.fullmatch(before):
        return _HAPPENS_THEN.match(page.text, date.end) is not None or _stands_alone(page, begin, date)
    if _A_DAY_OF.search(before) or _WEEKLY.search(before) or _NEXT_UP.fullmatch(before):
        return True
    return not spoken(before) and (date.at != date.day or _stands_alone(page, begin, date))


def _stands_alone(page: DatedText, begin: int, date: FoundDate) -> bool:
    """Say whether a sentence holds nothing but a day with a weekday or "on", and where: "Wednesday 20 January 2027, Truro."."""
    _, finish = page.sentence(date.start)
    rest = page.text[date.end : finish].strip(" .!\n")
    named = page.text[begin : date.end].strip()[:2] in ("on", "mo", "tu", "we", "th", "fr", "sa", "su")
    return named and len(rest) <= _PLACE and (not rest or _WHERE.match(page.text, date.end) is not None)


def by_kind(page: DatedText, begin: int, date: FoundDate) -> Role:
    """Guess what a date is for that no words speak of, by the kind of announcement; most say nothing.

    A training's or an engagement's date with an hour is most likely its event; a date that is a sentence of its own in
    the text of a grant ("Leeds only. 12 March 2027.") its closing date.
    """
    if page.kind is Kind.GRANT and is_of_a_list_of_meetings(page, date):
        return Role(None, "a list of meetings")
    if page.kind is Kind.GRANT and begin > 0 and not date.side and _ALONE.fullmatch(page.text, begin, date.start):
        _, finish = page.sentence(date.start)
        block = page.block(date.start)
        if (
            (
                not page.text[date.end : finish].strip(" .!\n")
                or _HANDED_IN_BY.fullmatch(page.text, date.end, finish)
            )
            and block is not None
            and block.kind is BlockKind.PARAGRAPH
            and not _STAMP.fullmatch(page.text, date.start, date.end)
        ):
            return Role(What.APPLY, "a sentence of its own", guessed=True)
    if page.kind is Kind.CONTRACT and not date.side and _BY_LABEL.fullmatch(page.text, begin, date.start):
        return Role(What.APPLY, "a label that says by when", guessed=True)
    if page.kind is Kind.GRANT and not date.side and names_applicants(page.text[begin : date.start]):
        return Role(What.APPLY, "a day for each kind of applicant", guessed=True)
    perhaps = (
        page.kind in (Kind.GRANT, Kind.TRAINING)
        and not date.side
        and may_be_an_end(
            page.text[max(begin, date.start - CLAUSE) : date.start],
            page.text[date.end : min(page.sentence(date.start)[1], date.end + _BEHIND)],
        )
    )
    if page.kind is Kind.TRAINING and not date.side and _heads_a_session(page, date):
        return Role(What.STARTS, "a course's programme", event=True)
    if page.kind is Kind.TRAINING and not date.side and _is_its_day(page, begin, date, perhaps=perhaps):
        return Role(What.STARTS, "the day of a course", event=True, guessed=date.at == date.day)
    if page.kind in (Kind.TRAINING, Kind.ENGAGEMENT) and date.at != date.day:
        return Role(What.STARTS, GATHERING, event=True, guessed=True, perhaps=perhaps)
    return Role(None, UNSAID, guessed=True, perhaps=perhaps)
