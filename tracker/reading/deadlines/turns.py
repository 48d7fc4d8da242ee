"""Say what makes another of a date's role: a deadline moved to it, "from" in front of it, a stage in brackets behind it.

Pure. What the words of the clause say stands in `deadlines/words.py`.
"""

import re
from dataclasses import replace
from typing import Final

from tracker.reading.deadlines.clauses import CLOSERS, OPENED, Role
from tracker.reading.deadlines.houses import a_house_opens
from tracker.reading.deadlines.moves import MOVED_TO, moves_to
from tracker.reading.deadlines.page import CLAUSE, PAID, DatedText
from tracker.terms import Kind, What
from tracker.text.dates import FoundDate

#: Words that speak of a request or its end.
NEAR_CLOSING: Final = re.compile(
    r"\b(?:deadlines?|clos(?:e|es|ing)|due|applications?|bids?|window|cut[ -]?off|submissions?|tenders?)\b"
)
#: "The application period has been extended. It ends on 17 December."
_IT_ENDS: Final = re.compile(
    r"\W*(?:it|this|that) (?:now |will |will now )?(?:ends?|finish(?:es)?|runs? out)(?: on)?(?: the)?\s"
)
#: "Ends on September 30, 2026 11:59 PM": a line of its own about the call.
_ENDS_ALONE: Final = re.compile(
    r"\W*(?:(?:this|it|now) )?(?:ends?|ending|finish(?:es|ing)?)(?: on| at|:)?(?: the)?\W*"
)
#: "Street parties can have £100 to £300. Ends 23 April.": what can be had, in the sentence before, and no other thing that ends.
_WHAT_IS_HAD: Final = re.compile(
    r"(?!.*\b(?:projects?|events?|exhibitions?|shows?|years?|festival|term|contract|season|course|terms?|activit\w+|work)\b)(?=.*(?:£|\bround|\bfund|\bgrants?\b|\bscheme|\bappl))"
)
_APPLICATIONS_RUN: Final = re.compile(
    r"\b(?:application (?:period|window)|window|applications|call|round|deadline)\b"
)
_DEADLINE_NAMED: Final = re.compile(
    r"\b(?:deadlines?|closing (?:date|time)|cut[ -]?off|(?:tenders?|bids?|quotes?|submissions?) (?:are |is |must be )?due)\b"
)
_STAGE_BEHIND: Final = re.compile(
    r"\s?\((?:for )?(?P<kind>stage|phase|part|step) (?P<which>one|1|two|2|three|3|four|4)\b[^()\n]{0,30}\)"
)
#: "Applications are made in two stages; the first closes on", "the first stage ends on".
_FIRST_OF_TWO: Final = re.compile(
    r"(?:\b(?:two|2|three|3)[ -](?:stages?|steps?)\b[^.;:\n]{0,40}[.;:,]\s(?:and )?the first(?: (?:stage|step|one))?|\bthe first (?:stage|step))"
    r"(?: of (?:these|them))? (?:closes?|ends?|shuts?|has a deadline of|is due|is)\b(?: at (?:\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\.?)?|noon|midday|midnight))?[^.;:\n\d]{0,30}$"
)
#: "Projects cannot start before 1 August.": nothing starts on that day.
_NOT_BEFORE: Final = re.compile(
    r"\b(?:not|cannot|can['’]t|never|no|if)\b[^.;]{0,60}\b(?:start|begin|commence|take place)\w*\b(?: [\w’'-]+){0,2} (?:before|until)(?: the)?\W*$"
)
#: "Projects must be under way by 1 June", "ready to start by 1 March": what is asked of a project, and no day on which one starts.
_MUST_START: Final = re.compile(
    r"\b(?:must|should|needs? to|ha(?:s|ve) to|ready to|able to|expected to|required to|(?:that|which) (?:can|could))\b[^.;:]{0,40}\b(?:start\w*|begin\w*|under ?way|commenc\w*) (?:by|before|no later than|not later than|within)(?: the)?\W*$"
)
#: "Bids can be made for six weeks from 4 January."
_TAKEN_FROM: Final = re.compile(
    r"\b(?:bids?|applications?|forms?|requests?|entries|nominations?|round|window|call|portal|apply)\b[^.;:]{0,40} for (?:[\w-]+ ){1,2}(?:days?|weeks?|months?) from(?: the)?\W*$"
)
#: "The round that began on 16 November will end on": what ends was named before another date.
_THE_CALL: Final = re.compile(
    r"\b(?:round|call|window|application period|bidding|competition|nominations?)\b(?! (?:of )?(?:projects?|grants? (?:end|run|finish)))[^.;]{0,90}\d[^.;]{0,24}\b(?:ends?|ending|finish(?:es)?)(?: on)?(?: the)?\W*$"
)
#: "First come, first served from 9am on 2 November": from then on, not until then.
_FROM: Final = re.compile(r"\bfrom(?: the)?\W*$")
#: "Outlines may be sent from 1 June": a first form, a booking, a question may have a first day too.
_SENT_FROM: Final = re.compile(
    r"\b(?:sent|submitted|made|accepted|taken|received|handed in|opens?|open|available|live|put|asked|booked|register|registration|bookings?)\b(?: \w+){0,2} from(?: the)?\W*$"
)
#: "Apply for funding from 1 April": what begins then is what is asked for.
_MONEY_FROM: Final = re.compile(
    r"\b(?:for|towards) (?:(?!applications|bids|new)[\w’'-]+ ){0,2}(?:grants?|funding|money|support|salar(?:y|ies)|costs|projects?|work|activit(?:y|ies)|places?|posts?)(?: (?:that|which|to))?(?: [\w’'-]+){0,2} from(?: the)?\W*$"
)
_WELSH_FROM: Final = re.compile(rf"{_FROM.pattern}|\bo(?:['’]r)?(?: d?dydd [a-z]+)?\W*$")
_IN_WRITING: Final = re.compile(
    r"\b(?:responses?|written|questionnaires?|surveys?|views|comments|feedback|answers?|submissions?)\b"
)
#: "Apply today!", "is today inviting bids" close nothing; "closes today" does.
_LAST_DAY: Final = re.compile(
    r"\b(?:by|before|until|till|clos\w+|shuts?|deadline|ends?|due|last|latest|final)\b[^.;!?\n]{0,40}$"
)
#: "Today the council launched a fund", "launched today": it has opened.
_HAS_OPENED: Final = re.compile(
    r"\btoday\b[^.;\n]{0,70}\b(?<!be )(?<!is )(?<!are )(?<!being )(?:launched|unveiled|opened|announced)\b|\b(?:launched|unveiled|opened|announced)(?: [\w’'-]+){0,4} (?:earlier )?today\b"
)
#: "We have closed for new applications from Monday": nothing opens then.
_CLOSED_FROM: Final = re.compile(
    r"\b(?:closed|shut|suspended|paused|not (?:accept|tak|open)\w*|no (?:new )?applications)\b[^.;:]{0,50}\bfrom(?: the)?\W*$"
)
#: "From 1 May we are not taking applications."
_CLOSED_THEN: Final = re.compile(
    r",? (?:[\w’']+ ){0,5}?(?:not|no longer|never|cannot|can['’]t|won['’]t) (?:[\w’']+ ){0,2}?(?:accept|tak|consider|receiv|open)\w*"
)
#: "It runs until 31 March or until all funds are spent": what ends with the money is the call, whatever its verb.
_UNTIL: Final = re.compile(r"\b(?:until|till|to|up to|by|before|on)(?: the)?\W*$")
_OR_SPENT: Final = re.compile(
    r"\)?,? (?:or|unless)(?: (?:until|till|as soon as|when(?:ever)?|once|sooner|earlier|before|if|else|at the latest))*\b[^.;\n]{0,40}\b"
    r"(?:gone|spent|exhausted|(?:fully )?allocated|committed|used(?: up)?|run(?:s|ning)? out|runs dry|empty|depleted|awarded|given (?:out|away)|handed out|taken|claimed)\b"
)
_NOT_A_CALL: Final = re.compile(
    r"\b(?:spend|spent on|deliver\w*|your grant|vouchers?|reports?|places?|tickets?|spaces?)\b[^.;\n]{0,60}$"
)
#: "Forms are looked at as they come, until": what is done with requests until a day is done until they close.
_TAKEN_UNTIL: Final = re.compile(
    r"\b(?:applications?|forms?|requests?|bids?|claims?|letters?|proposals?|ideas?|entries)\b[^.;:\n]{0,24} (?:(?:are|is|will be|can be|may be) )+(?:\w+ )?(?:taken|accepted|welcomed?|received)\b[^.;:\n]{0,70}\b(?:until|till|up to)(?: the)?\W*$"
    r"|\b(?:as (?:and when )?they (?:come|arrive|are received|reach us)(?: in)?|(?:keep|go on|carry on|continue)(?:s|es)? (?:reading|taking|accepting|considering|looking at) \w+),? (?:until|till|up to)(?: the)?\W*$"
)
_AVAILABLE_UNTIL: Final = re.compile(
    r"\b(?:grants?|funding|money|support|bursar(?:y|ies)|vouchers?|funds?) (?:is|are|will be|remains?|stays?) (?:also |still |now )?available(?: (?!for (?:projects?|work|spending))[\w’'-]+){0,6} (?:until|till|up to)(?: the)?\W*$"
)
#: "Shut until 1 May": then it opens.
_TO_WHOM: Final = r"(?: (?:to|for) (?:(?:all|any|new|further|more) ){0,2}(?:applications?|bids?|requests?|entries|proposals?|applicants?|nominations?))?"
_SHUT_UNTIL: Final = re.compile(
    rf"\b(?:shut|closed|paused|suspended){_TO_WHOM}(?: again)? (?:until|till)(?: the)?\W*$"
)
#: "The form will not be available until 7 December", "you cannot apply before 11 January": then it opens.
_SEND: Final = r"apply|send|submit|put in"
_OPEN: Final = r"open|available|live|online|ready|out|up|on (?:the|our) (?:site|website)|tak(?:e|en|ing)|accept(?:ed|ing)?|made|publish(?:ed)?|sent|submitted|put in|receiv(?:ed|ing)|consider(?:ed|ing)?|read|looked at"
_DOES_NOT: Final = r" (?:(?:will|do|does|is|are|can|could)(?: currently| now| at present| still)?(?: not|n['’]t)|won['’]t|cannot|can['’]t)(?: (?:be|being|currently|yet|now|able to|ready to|possible to))*"
_NOT_YET: Final = re.compile(
    rf"(?:\b(?:you|we){_DOES_NOT} (?:{_SEND}|{_OPEN})|^\W*please do(?: not|n['’]t) (?:{_SEND})|\b(?:nobody|no one) (?:can|may|will be able to) (?:{_SEND})"
    rf"|\b(?:(?:applications?|bids?|requests?|proposals?|forms?|portal|page|fund|scheme|programme|round|call|window|system|website|grants)(?: itself| for it)?|it|they){_DOES_NOT} (?:{_OPEN})"
    rf"|\bno (?:new )?(?:applications?|bids?|requests?|forms?|proposals?|entries) (?:(?:can|will|may|are|is|to) ){{0,2}}(?:be )?(?:{_OPEN}))"
    r"(?: (?!again\b|twice\b|more than\b|late\b|by\b|unless\b|that\b|which\b|if\b|without\b|not\b|only\b)[\w’'-]+){0,4} (?:until|till|before)(?: the)?\W*$"
    r"|\b(?<!can )(?<!may )(?:hold|keep|save)(?: on to| back)? (?:your|any|all) (?:applications?|forms?|bids?|requests?)(?: back)? (?:until|till)(?: the)?\W*$"
)
#: … said of a fund, or of nothing: "Closed until 1 May" is no office.
_FUND_SHUT_UNTIL: Final = re.compile(
    rf"(?:^\W*|\b(?:fund|scheme|programme|grants?|applications?|portal|round|bidding|we)\b(?: [\w’'-]+){{0,2}} (?:is|are|will be|stays?|remains?) )(?:currently |now |temporarily )?(?:shut|closed|paused|suspended){_TO_WHOM} (?:until|till)(?: the)?\W*$"
)
_LOOKED_AT: Final = re.compile(
    r"\b(?:assess|consider|review|read|scor|judg|process|look|evaluat|pa(?:y|id)|award|spen[dt])\w*(?: [\w’'-]+){0,3} from(?: the)?\W*$"
)
#: "To come to the briefing on 12 May, e-mail us by 5 May.": whoever answers joins.
_GATHERED: Final = (Kind.TRAINING, Kind.ENGAGEMENT)
_TO_COME: Final = re.compile(
    r"\W*(?:to|if you (?:want|would like|wish|plan|hope) to|anyone who wants to) "
    r"(?:come|attend|join|take part|(?:be sent|get|receive|have|be given) (?:the |a |your )?(?:joining )?(?:link|instructions|details|invitation)s?)\b"
    r"|\W*(?:please )?(?:ask|e-?mail us|write to us|request)(?: for| us for)? (?:an?|your|the) (?:invitation|invite|place|(?:joining )?link|seat)\b"
)
_TO_SEE: Final = re.compile(
    r"\W*to (?:attend|come along|come to|(?:get|receive|be sent) (?:the |a |your )?(?:zoom|teams|joining|webinar|meeting) (?:link|details|instructions))\b"
)
_TO_EXPRESS: Final = re.compile(
    r"\W*to (?:register|express|record|note|show) (?:your |an |their )?interest\b[^.;\n]{0,60}, "
)
#: "Register your interest by 11 February; a joining link follows."
_LINK_FOLLOWS: Final = re.compile(
    r"\b(?:register|interest)\b[^.\n]{0,120}\b(?:joining (?:link|instructions|details)|(?:teams|zoom|meeting) link|calendar invit\w+)\b"
)
#: "Anything unclear? E-mail us by 2 October.": the sentence asks whether there are questions.
_UNSURE: Final = re.compile(
    r"\b(?:unclear|questions?|quer(?:y|ies)|to ask|to know|not sure|unsure|puzzl\w+|in doubt|confus\w+|stuck|not (?:quite )?clear|need (?:more|further) (?:detail|information)|explain\w*|wondering)\b[^.?\n]{0,40}\?\s*$"
)
#: The rule of a date that says which meeting is meant; what leads to it leads on to the next date.
WHICH_MEETING: Final = "which meeting is meant"


def moved_on(
    page: DatedText,
    role: Role,
    begin: int,
    date: FoundDate,
    earlier: FoundDate | None,
    told: list[Role],
    *,
    unclear: bool,
) -> Role:
    """Return what a date is for where its sentence says that a deadline was moved to it, or from it."""
    if role.rule == "ends" and _IT_ENDS.fullmatch(page.text, begin, date.start) and begin:
        start, _ = page.sentence(begin - 1)
        if _APPLICATIONS_RUN.search(page.text, max(start, begin - CLAUSE), begin):
            return Role(page.clauses.closing(), "the window ends", begin, date.start)
    if role.rule == "ends" and page.kind is Kind.GRANT and _ENDS_ALONE.fullmatch(page.text, begin, date.start):
        block = page.block(date.start)
        if block is not None and block.start == begin:
            return Role(page.clauses.closing(), "the window ends", begin, date.start)
        start, _ = page.sentence(max(0, begin - 1))
        if _WHAT_IS_HAD.match(page.text, start, begin) and not page.text[date.end : date.end + 2].strip(". )\n"):
            return Role(page.clauses.closing(), "the window ends", begin, date.start, guessed=True)
    if unclear and role.what in (None, What.APPLY):
        what = role.what or (
            page.clauses.closing() if NEAR_CLOSING.search(page.text, begin, date.end + 40) else None
        )
        return replace(role, what=what, guessed=True)
    begin = begin if earlier is None or told[-1].what is not None or told[-1].was is not None else earlier.end
    if (
        begin < (earlier.end if earlier else 0)
        or role.what not in (None, What.APPLY, What.EOI)
        or role.rule == WHICH_MEETING
    ):
        return role
    start, _ = page.sentence(max(0, begin - 1))
    words = moves_to(page.text, begin, date, page.text[max(start, begin - CLAUSE) : begin])
    if not words:
        return role
    if role.what is None and page.kind in PAID and not _DEADLINE_NAMED.search(page.text, start, date.start):
        return role  # "possible extension to 31 March 2029" is the contract's
    if role.what is None:
        return Role(page.clauses.closing(), MOVED_TO, date.start - len(words), date.start, moved=words)
    return replace(role, moved=words)


def _comes(page: DatedText, begin: int, date: FoundDate) -> bool:
    """Say whether a sentence tells how one comes to a gathering, and not how one answers in writing."""
    return _TO_COME.match(page.text, begin) is not None and _IN_WRITING.search(page.text, begin, date.start) is None


def staged(page: DatedText, role: Role, date: FoundDate, after: str) -> Role:
    """Return what a closing date is for where a bracket behind it says of which stage, "5 February (stage 1)", or it is the first's."""
    if (
        role.what is What.APPLY
        and page.kind is Kind.GRANT
        and role.rule in CLOSERS
        and _FIRST_OF_TWO.search(page.text, max(0, date.start - CLAUSE), date.start)
    ):
        return replace(role, what=What.EOI)
    stage = _STAGE_BEHIND.match(after) if role.what in (What.APPLY, What.EOI) else None
    if stage is None:
        return role
    first = page.clauses.phase_one() if stage["kind"] == "phase" else What.EOI
    return replace(role, what=first if stage["which"] in ("one", "1") else page.clauses.closing())


def _from_then_on(page: DatedText, role: Role, before: str, begin: int, date: FoundDate) -> Role:
    """Return what a date is for that "from" leads to, or that is the day of publication itself."""
    around = page.text[max(begin, date.start - 60) : date.end + 90]
    starts = not date.side and (_WELSH_FROM if page.holds_welsh else _FROM).search(before) is not None
    if _CLOSED_FROM.search(before) or (starts and _CLOSED_THEN.match(page.text, date.end)):
        return Role(None, "closed from then on")
    if role.what is What.OPENS:
        return Role(None, "told of the past") if date.relative and _HAS_OPENED.search(around) else role
    if starts and page.kind is Kind.GRANT and _MONEY_FROM.search(before):
        return Role(What.STARTS, "starts", role.start, date.start)
    if starts and _LOOKED_AT.search(before):
        return Role(None, "what a funder does with requests")
    if starts:
        return replace(role, what=What.OPENS)
    if page.text[date.start : date.end] in ("today", "tonight") and not _LAST_DAY.search(
        page.text[begin : date.start]
    ):
        return Role(None, "an invitation to apply at once")
    return role


def until_spent(page: DatedText, role: Role, before: str, date: FoundDate) -> Role:
    """Return the role of a date of a grant that no words explain, once it is asked whether the money may end before it."""
    if (
        role.what is None
        and page.kind is Kind.GRANT
        and not date.side
        and _closes_with_the_money(page, before, date)
    ):
        # "Funding is available until 31 March": to ask for, or to spend.
        either = _AVAILABLE_UNTIL.search(before) is not None and not _OR_SPENT.match(page.text, date.end)
        name = "until a day, or until the money is spent"
        return Role(page.clauses.closing(), name, date.start, date.start, guessed=either)
    return role


def _closes_with_the_money(page: DatedText, before: str, date: FoundDate) -> bool:
    """Say whether requests are taken until a date, or what is offered ends then or with the money."""
    if _NOT_A_CALL.search(before):
        return False
    if _OR_SPENT.match(page.text, date.end):
        return _UNTIL.search(before) is not None
    return _TAKEN_UNTIL.search(before) is not None or _AVAILABLE_UNTIL.search(before) is not None


#: "If we decide on, say, 1 January 2026, do not apply again before 1 January 2027."
_FOR_EXAMPLE: Final = re.compile(r"[,( ]+(?:say,|for example\b|e\.g\.|for instance\b)")


def _opens_then(role: Role, before: str, date: FoundDate) -> bool:
    """Say whether the words before a date of a grant say that nobody can apply until then."""
    if date.side or not any(word in before for word in ("until", "till", "before")):
        return False
    if role.what is None and _FUND_SHUT_UNTIL.search(before):
        return True
    if role.what is What.APPLY and _SHUT_UNTIL.search(before):
        return True
    return role.what in (None, What.APPLY, What.OPENS) and _NOT_YET.search(before) is not None


def _opened(page: DatedText, role: Role, before: str, begin: int, date: FoundDate) -> Role | None:
    """Return the role of a date of a grant before which nobody can apply; None for any other date."""
    if (
        role.what in (What.OPENS, What.APPLY)
        and ("open" in before or "until" in before)
        and a_house_opens(page.text, begin=max(begin, date.start - CLAUSE), start=date.start)
    ):
        return Role(None, "a house that opens again")
    if not _opens_then(role, before, date):
        return None
    if _FOR_EXAMPLE.search(page.text, begin, date.start) or _FOR_EXAMPLE.match(page.text, date.end):
        return Role(None, "an example")
    return Role(What.OPENS, "not open before then", role.start, role.end)


def turned(page: DatedText, role: Role, before: str, begin: int, date: FoundDate) -> Role:
    """Return what a closing date is where "from", or a question in the sentence before, makes another of it."""
    if page.kind is Kind.GRANT and (opened := _opened(page, role, before, begin, date)) is not None:
        return opened
    if (
        role.what is What.STARTS
        and page.kind is Kind.GRANT
        and (_NOT_BEFORE.search(before) or _MUST_START.search(before))
    ):
        return Role(None, "the earliest start")
    if role.what is What.STARTS and page.kind is Kind.GRANT and _TAKEN_FROM.search(before):
        return replace(role, what=What.OPENS)
    if (
        role.rule == "ends"
        and page.kind is Kind.GRANT
        and _THE_CALL.search(page.text, max(begin, date.start - CLAUSE), date.start)
    ):
        return Role(page.clauses.closing(), "the window ends", role.start, role.end)
    if role.what in (What.APPLY, What.OPENS) or (role.what in OPENED and _SENT_FROM.search(before)):
        role = _from_then_on(page, role, before, begin, date)
    if role.what in (What.APPLY, What.EOI) and page.kind in _GATHERED and _comes(page, begin, date):
        return replace(role, what=What.REGISTER)
    if role.what is What.APPLY and page.kind is Kind.GRANT and _TO_SEE.match(page.text, begin):
        return replace(role, what=What.REGISTER)
    if role.what is What.APPLY and _TO_EXPRESS.match(page.text, begin):
        return replace(role, what=What.REGISTER if page.kind is Kind.TRAINING else What.EOI)
    if (
        role.what is What.EOI
        and page.kind is Kind.ENGAGEMENT
        and _LINK_FOLLOWS.search(page.text, begin, date.end + 120)
    ):
        return replace(role, what=What.REGISTER)
    asked = (
        role.rule in CLOSERS and begin > 0 and not any(begin <= one.start < date.start for one in page.near(begin))
    )
    if asked and _UNSURE.search(page.text, max(0, begin - 80), begin):
        return replace(role, what=What.QUESTIONS)
    return role
