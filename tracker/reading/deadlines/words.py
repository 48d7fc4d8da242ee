"""Say what a date is for by the words of its own clause, before it and behind it.

Pure.
"""

import re
from dataclasses import replace
from typing import Final

from tracker.reading.deadlines.clauses import CLOSERS, OPENED, Role, compiled
from tracker.reading.deadlines.closings import ACTS, ADVICE_AFTER
from tracker.reading.deadlines.heads import by_head
from tracker.reading.deadlines.names import by_name
from tracker.reading.deadlines.page import CLAUSE, DatedText
from tracker.reading.deadlines.rule import Speaks
from tracker.reading.deadlines.things import Hit
from tracker.reading.welsh import dates as welsh
from tracker.terms import Kind, What
from tracker.text.dates import FoundDate

_ACTS: Final = compiled((*ACTS, *welsh.ACTS))
_ADVICE_AFTER: Final = compiled(ADVICE_AFTER)
#: "On 20 March, before the fund opens": what stands behind happens on another day.
_BEFORE_IT: Final = re.compile(r"\s?(?:prior to|before|ahead of|after|following)\b")
#: "29 January for the February committee", "18 January go to the panel on": the day by which one asks, and for which meeting.
_FOR_MEETING: Final = re.compile(
    r" (?:(?:will )?(?:go(?:es)?|is|are|be|gets?|come) )?(?:for|to|before) (?:(?:the|our) )?(?:\w+ )?(?:committee|panel|board|meeting|trustees)\b"
)
#: "13 January for placements beginning on": what it closes begins on a day of its own.
_FOR_WORK: Final = re.compile(
    r"(?:,? (?:for|if|where)|\s?\((?:for|if)?) ?(?:[\w’'-]+ ){1,5}?(?:(?:that|which) (?:are to )?)?(?:start|begin|commenc)(?:s|ning|ing|es?)? (?:(?:on|from|after|in|between|before|early|late|this|next)\b|(?=jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter))"
)
#: "Hold your event by 31 March, and send us photos": what is sent comes after it.
_AND_THEN: Final = re.compile(
    r",? and (?:then )?(?:send|e-?mail|post|share|give|let|return|show)(?: us| back)? (?:(?:the|your|some|any|a) )?(?:photos?|pictures|receipts|reports?|feedback|stories|news|evidence|know how)\b"
)
_HOW_IT_WENT: Final = re.compile(r" (?:how|what|whether|if) (?:you|it|the|your)\b")
#: "To hear by Easter you should apply between", "for a decision in March apply by": what it is wanted for is no day of the call.
_WANTED_FOR: Final = re.compile(
    r"^\W*(?:and |but |so )?(?:for (?:an? |our |your |the )?(?:decisions?|answers?|repl(?:y|ies)|results?|outcomes?|awards?|offers?|notification|money|payment)\b|(?:in order )?to (?:hear|know|get (?:an |your |our )?(?:answer|decision|reply)|be told|find out|have (?:an |your |our )?(?:answer|decision|reply)|be (?:in touch|notified|informed))\b|if you (?:want|need|would like|wish) (?:an? |your )?(?:decision|answer|reply|to (?:hear|know))\b)"
    r"[^.;:\n\d]{0,60}?,? (?=(?:you (?:should|must|need to|can|will need to|have to|may) |please |groups (?:should|must|can) |kindly )?(?:appl(?:y|ications?)|send|submit|bid|put in|your (?:form|application|bid|request)|forms?|bids)\b)"
)
#: "Before you apply you must register by": what comes first is named behind it.
_BEFORE_APPLYING: Final = re.compile(
    r"^\W*(?:and |but |so )?before (?:(?:you|groups|applicants)(?: can| may)? (?:apply|bid|submit)|applying|bidding|submitting)(?: [\w’'-]+){0,4}?,? (?=(?:you|groups|applicants|all|please|everyone|your) )"
)
#: "… for grants that start in April, or by 16 April": what leads to the second day is what led to the first.
_OR_BY: Final = re.compile(r"^.*?,? or (?=(?:by|before)(?: the)?\W*$)")
#: A table's or list's word for how a round stands: "9 November | Status: Open", "9 November (open)".
_IS_OPEN: Final = re.compile(
    r"(?: ?[(\[–—|,:-]){1,2} ?(?:status: ?)?(?:now |still |currently )?open\b(?! (?:on|from|to|for|until|day|evening))"
)
#: "You then have until the end of September to make it happen."
_TO_SPEND: Final = re.compile(r"\s?to (?:spend|finish|complete|deliver|make|use|hold|run|carry out|put on|build)\b")
#: "26 March 2027 (decided in April)": what happens then has a time of its own.
_OWN_TIME: Final = re.compile(
    r"\s?\([^()\n]{0,40}\b(?:in|during|by) (?:early |mid-?|late |the end of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter)[^()\n]{0,20}\)"
    # "1 February – decisions made late in March", "1 February, for a decision by the end of March"
    # … and so long afterwards: decisions ten days later, you hear within a month
    r"|\s?[–—:,(-] ?(?:(?:for|with) (?:an? )?)?(?:decisions?|results?|outcomes?|answers?|you(?:['’]ll| will)? hear|we(?:['’]ll| will)? (?:decide|reply))\b"
    r"[^()\n.;\d]{0,25}\b(?:within (?:an?|one|two|three|four|six|eight|ten|twelve)|(?:days?|weeks?|months?|fortnight) (?:later|after\w*))\b"
    r"|\s?[–—:,-] ?(?:(?:for|with) (?:an? )?)?(?:decisions?|results?|outcomes?|answers?|notifications?|awards?|offers?|you(?:['’]ll| will| should)? (?:then )?hear|applicants (?:will )?(?:hear|(?:be )?(?:told|notified|informed))|we(?:['’]ll| will)? (?:decide|reply|let|tell)|(?:the )?(?:panel|trustees|committee|board))\b"
    r"[^()\n.;\d]{0,40}\b(?:in|during|by|by the|late|early|mid|end of)[ -](?:early |mid-?|late |end of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b"
)
#: "Forms – a few questions come first – should arrive by": what stands between dashes is not about the date.
_ASIDE: Final = re.compile(r"(?<=[\w)])\s[–—-]\s[^–—.;:|\n]{3,90}\s[–—-](?=\s[a-z])")
#: "31 March, or until the money is spent": the second end is no other matter of the first.
_OR_MONEY: Final = re.compile(
    r"[\s,(–—-]{0,3}(?:or|unless|but|and|although|though|if)\b[^.;\n]{0,40}\b(?:money|budgets?|funds?|funding|pot|cash|allocation|all (?:the )?grants)\b"
)
#: What is to be done by the date in front of it.
_TO_DO_IT: Final = re.compile(r"^\s?to [a-z]+(?: [\w’'-]+){0,3}?(?=,? (?:and|but|or) )")
#: "Thursday 1 October, 2pm – Writing reports": the subject of a session.
_IS_OWN: Final = re.compile(r" (?:is|are|was|will be|marks)\b")
_TITLE_BEHIND: Final = re.compile(r"\s?[:–—-]\s(?!(?:deadline|clos|book|appl|regist|last|final|due|form))[a-z]")
_AFTER_REACH: Final = 45
#: "At 10am on 19 October round five of the Communities Fund for Adults opens": the fund's name may be long.
_OPENS_BEHIND: Final = re.compile(
    r"[\s,]{0,3}(?:the |our )?(?:[\w’'&-]+ ){0,3}?(?:round|fund|scheme|programme|call|grants?|applications?)\b(?: [\w’'&-]+){0,14}? (?:re-?)?opens?\b(?=\W*(?:$|for |to |again|and ))"
)
#: Kinds in which a form is handed in; whoever registers only comes in.
_CALLS: Final = (Kind.GRANT, Kind.CONTRACT)
#: What a date closes, named behind it: "5 March to register", "5 March for places", "5 March if you wish to attend".
_IN_ORDER_TO: Final = re.compile(r"^\s?(?:\W )?(?:to|for|if|whether|who|that|when)\b[^(]*$")


def by_words(page: DatedText, before: str, after: str, offset: int, date: FoundDate, begin: int) -> Role | None:
    """Decide by the clause before the date, then by the one behind it."""
    if offset > begin:  # "you have until 2 October to bid and until 18 September to ask"
        before = _TO_DO_IT.sub(lambda done: " " * len(done[0]), before)
        before = _OR_BY.sub(lambda lead: " " * len(lead[0]), before) if " or b" in before else before
    if " – " in before or " - " in before or " — " in before:
        before = _ASIDE.sub(lambda aside: " " * len(aside[0]), before)
    wanted = _WANTED_FOR.match(before) or _BEFORE_APPLYING.match(before)
    if wanted is not None:
        before = " " * wanted.end() + before[wanted.end() :]
    named_so = by_name(page, before, after, offset, date) or by_head(page, before, offset, begin, date)
    if named_so is not None:
        return named_so
    if page.kind is Kind.TRAINING and date.at != date.day and _TITLE_BEHIND.match(after):
        after = ""
    if _IS_OWN.match(after) and not before.rpartition("; ")[2].strip() and before.strip():
        before = ""  # "14 February is when the form must be in; 28 February is for the statement"
    hits = page.clauses.hits(before, before + " " + after)
    part = before.rpartition("; ")[2]
    role = None
    if len(part) < len(before):  # "you hear within a month; the deadline is 5 March": two matters
        at = offset + len(before) - len(part)
        role = page.clauses.decide(page.clauses.hits(part, part + " " + after), part, at, nearest_last=True)
    role = role or page.clauses.decide(hits, before, offset, nearest_last=True)
    if role is not None and role.what is not None and _ADVICE_AFTER.search(after[:80]):
        return Role(None, "for advice only")
    if role is not None and role.rule in CLOSERS and _TO_SPEND.match(after):
        return Role(None, "time to spend it")
    if role is not None and role.rule not in CLOSERS:
        return role
    return _behind(page, role, hits, before, after, offset, date, begin)


def _behind(
    page: DatedText,
    role: Role | None,
    hits: list[Hit],
    before: str,
    after: str,
    offset: int,
    date: FoundDate,
    begin: int,
) -> Role | None:
    """Decide by the clause behind the date, where the one before it says at most that something closes."""
    told_behind = (
        ""
        if _OWN_TIME.match(after)
        or _OR_MONEY.match(after)
        or _BEFORE_IT.match(after)
        or _FOR_MEETING.match(after)
        or _FOR_WORK.match(after)
        or _IS_OPEN.match(after)
        or _AND_THEN.match(after)
        else after.partition("; ")[0]
    )
    behind = [
        hit for hit in page.clauses.hits(told_behind, before + " " + after, first=True) if hit.start <= _AFTER_REACH
    ]
    if role is not None:
        # "Respond by 10 July to say who will come": what closes is said behind the date.
        named = [hit for hit in behind if hit.rule.speaks is Speaks.SUBJECT and hit.rule.what in OPENED]
        if page.kind in _CALLS:  # "closes on 30 January via the portal (register first)"
            named = [
                hit for hit in named if hit.rule.what is not What.REGISTER or _IN_ORDER_TO.search(after, 0, hit.end)
            ]
        return replace(role, what=page.clauses.meant(named[0].rule), rule=named[0].rule.name) if named else role
    role = page.clauses.decide(behind, after, date.end, nearest_last=False)
    if role is None and page.kind is Kind.GRANT and " open" in after and _OPENS_BEHIND.match(after) is not None:
        return Role(What.OPENS, "opens", date.end, date.end + len(after))
    led = any(hit.rule.speaks is Speaks.WEAK for hit in hits)
    # "Ask by 30 November for money to be spent in spring": what is done by then stands in front.
    asks = led and _ACTS.search(before) is not None and _HOW_IT_WENT.match(after) is None
    if role is not None and not (asks and role.what is None):
        return role
    if led:
        sentence = page.text[max(begin, date.start - CLAUSE) : date.end + len(after)]
        if _ACTS.search(sentence.rpartition("; ")[2]):
            return Role(page.clauses.closing(), "by or until", offset + len(before.rstrip()), date.start)
    return None
