"""Say what a closing date is for by what stands around its sentence: what "these" are, under which heading it stands, what
its neighbours in a list are for, and what began in the same sentence.

Pure. Asked once the sentence's own words (`deadlines/words.py`) have spoken.
"""

import re
from dataclasses import replace
from typing import Final

from tracker.reading.deadlines.beside import BESIDE
from tracker.reading.deadlines.clauses import CLOSERS, OPENED, Role
from tracker.reading.deadlines.elsewhere import line_leads_in
from tracker.reading.deadlines.further import by_headings, by_lead
from tracker.reading.deadlines.labels import FOR_A_MEETING
from tracker.reading.deadlines.page import CLAUSE, DatedText
from tracker.reading.deadlines.rule import Speaks
from tracker.terms import Kind, What
from tracker.text.dates import FoundDate

#: A sentence whose subject stands in the one before: "These are taken until", "It must be with us by".
_STANDS_FOR: Final = re.compile(
    r"\W*(?:(?:all|both|each|some) (?:of )?)?(?P<who>these|they|those|it|this) (?:[a-z’']+ ){0,2}?(?:must|should|needs?|ha(?:s|ve) to|are|is|will|can|may|closes?|ends?|reach|go(?:es)? in)\b"
)
#: "The last day to put one is", "the last date for these is": what is meant stands in the part or sentence before.
_PUTS_ONE: Final = re.compile(
    r"[^.;:\n]{0,60}\b(?:to (?:put|ask|send|raise|submit|pose|make)(?: us)? (?:one|them|it|these|those|any|yours?)|for (?:these|them|those|such|this))\b(?: (?:is|are|will be|falls|closes?|ends?|by|on|no later than|before|until))*(?: the)?\W*"
)
#: One thing alone: of these only a first form is meant, as "it" may also be the fund.
_ONE: Final = ("it", "this")
#: The row of bids and tenders; an engagement takes none yet.
_A_TENDER: Final = "the full application"
#: "Launched: 1 September" is over.
_LAUNCHED: Final = re.compile(r"(?<!\w)launched\s?:\s*$")
#: "The fund opened on", "it has been open since": said of a day without a year, that day is over.
_HAS_OPENED: Final = re.compile(
    r"(?:(?<!be )(?<!being )(?<!is )(?<!are )(?<!get )(?<!gets )(?<!to be re)(?<!be re-)\b(?:re-?)?(?:opened|launched|unveiled)|\bwent (?:live|online|up)|\b(?:has|have|had|['’]ve|['’]s) (?:\w+ )?been (?:open|live|running|available|out|up)|\b(?:was|were) (?:first |officially |formally )?(?:re-?)?(?:opened|launched|announced)|\b(?:began|started|ran))\b[^.;:]{0,40}$"
)
#: "Also: our grants close on 18 May", told in passing in the text of a course.
_GRANTS_ASIDE: Final = re.compile(
    r"\W*(?:(?:funding|grants?|other) news|also|and|plus|ps|p\.s\.|meanwhile|elsewhere|reminder|don['’]t forget|remember|in other news|by the way|news|finally|still open|one more thing)\W[^.;\n]{0,60}\b(?:grants?|funds?|fund(?:ing)? rounds?|bursar(?:y|ies) schemes?|awards?)\b[^.;\n]{0,40}$"
)
#: "Our offices close on 24 December and reopen on 4 January."
_OFFICE_SHUT: Final = re.compile(
    r"\b(?:offices?|building|library|phones?|phone lines?|helplines?|reception|team)\b[^.;\n]{0,30}\b(?:clos|shut|away)\w*\b[^.;\n]{0,60}\b(?:re-?opens?|open again|back)\b"
)
#: "Our officer takes your questions on".
_ON_A_DAY: Final = re.compile(r"\bquestions?\b[^.;:]{0,40}\bon(?: the)?\W{0,3}$")
#: "By 11 September we tell you whether to go on": the results come later.
_NEXT_STAGE: Final = re.compile(
    r"\bwhether (?:to|you (?:can|may|should|are to)|we (?:want|would like|['’]d like)(?: you)?(?: to)?|yours) (?:go on|go ahead|goes (?:on|through)|proceed|continue|carry on|send|apply|submit|see more)\b"
    r"|\b(?:through|invited?|go|goes|going|progress\w*|proceed\w*|moves?|moved|asked?)(?: on| through| forward)? to (?:the |a )?(?:next|second|full|final|stage|phase|round)(?: (?:stage|round|phase|two|2))?\b"
)
#: Sections of a page that are no part of a call for applications.
_OTHER_SECTION: Final = re.compile(
    r"(?:(?:current|latest|staff|new|volunteer|the|our) )*(?:vacanc(?:y|ies)|jobs?|job opportunit(?:y|ies)|careers?|recruitment|we['’]re (?:hiring|recruiting)|we are (?:hiring|recruiting)|work (?:for|with) us|join (?:our|the) (?:team|board)|trustees? wanted|"
    r"(?:join|sit on|help on) (?:the|our) (?:\w+ )?(?:panel|board|committee|jury)|become an? (?:panel member|panellist|judge|assessor|trustee|volunteer|mentor)|(?:panel members?|panellists?|judges|assessors|volunteers|mentors) (?:wanted|needed|sought)|help us (?:to )?(?:choose|decide|judge)|"
    r"have your say|surveys?|polls?|consultations?|petitions?|our agm|agm|annual general meeting|(?:the |our )?office(?: hours| closure| closed)?|opening (?:hours|times)|(?:christmas|easter|holiday) (?:closures?|opening|hours)|"
    r"(?:(?:discretionary|mandatory|business|charitable) )*rates? relief|(?:street part(?:y|ies) )?(?:road |street )?closures?|street part(?:y|ies)|"
    r"(?:(?:grant|final|interim|annual|your|our|the) )*(?:monitoring|reporting|evaluation|claims?|payments?)(?: (?:and|&) (?:monitoring|reporting|evaluation|reports?|claims?|payments?))*(?: (?:your|the|a) (?:grant|money|funding))?|claiming(?: (?:your|the|a) (?:grant|money|funding))?|"
    r"(?:after|once you have|if you get|when you have) (?:your|the|a) (?:grant|award|projects?|events?|festivals?|activity|funding)|if (?:you are|you['’]re|your (?:application|bid|project) is) successful|(?:for )?(?:current|existing|past) (?:grant[ -]?holders|grantees)|"
    r"licen[cs](?:es?|ing)|planning(?: applications?)?|school admissions|blue badges?|allotments|council tax(?: support| reduction)?|temporary event notices?|(?:hall|room) hire|(?:market )?stalls)\W*"
)
#: A section of days on which others meet; as the label of a line of its own it may tell for which meeting one asks.
_MEETINGS_SECTION: Final = re.compile(
    r"\W*(?:(?:community|parish|town|county|full|area|ward|council|committee|panel|board|trustees?['’]?|our|next|forthcoming|future|upcoming) )+meetings?(?: dates)?\W*"
)
#: Headings over how one comes in.
_TO_JOIN: Final = re.compile(r"\b(?:join|book|booking|register|sign(?:ing)? up|take part|attend)\b")
#: The question that a closing date answers.
_BY_WHEN: Final = re.compile(
    r"\W*(?:by when|when is (?:it|the deadline)(?: due)?|when must (?:it|we|i|you) (?:apply|be in|send it)(?: by)?|by what date)\W*"
)
_BY: Final = re.compile(r"\b(?:by|before|no later than|not later than|until)(?: the)?\W*$")
#: Those who join are chosen from those who ask.
_SIFTED: Final = re.compile(
    r"\b(?:(?:long|short)[ -]?list\w*|(?:we(?:['’]ll| will| shall)?|panel|team) (?:then )?(?:choose|select|pick)s?|selection (?:panel|process|criteria|meeting)|(?:are|be|been|is) (?:selected|chosen|picked)|yes or (?:a )?no|(?:un)?successful applicants?)\b"
)
_NO_SUBJECT: Final = re.compile(
    r"\W*(?:opens?|open|closes?|closing|shuts?|due|deadline|by|until|send|submit|in by)\b"
)
_VERB: Final = re.compile(r"\b(?:is|are|was|were|will|must|should|can|may|has|have|we|you|they|it)\b")
#: Words that a first form cannot do without.
_FIRST: Final = re.compile(
    r"expression|eoi|stage|phase|part|outline|enquir|concept|first|initial|interest|intent|form|questionnaire"
)
#: A fragment has no more words than this.
_FRAGMENT: Final = 14
#: What began in this sentence, and stops: "the campaign goes live on 1 December and stops on 8 December".
_AND_STOPS: Final = re.compile(
    r"[^.;:\n]{0,50}?(?:\band|\bthen|,|[–—-]) ?(?:then |it |which |will )*(?:stops?|ends?|closes?|finish(?:es)?|shuts?|concludes?|runs? (?:until|till|to))(?: on| at)?(?: the)?\W*"
)
#: "Public vote opens: 15 February; closes: 1 March": what closes is what opened.
_AND_CLOSES: Final = re.compile(
    r"\s?(?:\([^()\n]{0,20}\))?[;,]?\s?(?:(?:and|then|it|which|voting) ){0,3}(?:closes?|ends?|shuts?|finish(?:es)?)(?: on| at)?\s?:?(?: the)?\W*"
)
#: Rules of what stands beside an application.
_BESIDE: Final = frozenset(rule.name for rule in BESIDE)
_OF_A_CALL: Final = re.compile(
    r"\b(?:appl(?:y|ications?|ying)|bids?|bidding|deadline|entries|nominations|booking|registration)\b"
)
#: "Large grants (up to £5,000): 30 September".
_STRAND: Final = re.compile(
    r"\W*(?:small|large|medium|main|micro|major|minor|project|capital|core|community|individual|organisation|development|strategic|spring|summer|autumn|winter) (?:grants?|awards?|fund|strand|stream|bursar(?:y|ies)|programme)(?: \([^()\n]{1,40}\))?\s?[:–—-]\s?"
)
#: "For our February meeting: 15 January": by which to ask.
_FOR_A_MEETING: Final = re.compile(
    r"\W*(?:for|to go to) (?:the|our|a) (?:[\w’'-]+ ){0,3}(?:meetings?|panels?|committees?|boards?)(?: in \w+)?\s?[:–—-]\s?(?:by )?"
)
_AN_END: Final = re.compile(r"\b(?:deadlines?|clos(?:es?|ing)|cut[ -]?offs?|last dates?|apply by)\b")
#: "When will we know? No later than 12 March."
_NO_LATER: Final = re.compile(r"\W*(?:no|not) later than(?: the)?\s")
#: How many lines above such a line its list may be led in.
_ABOVE: Final = 6
#: "Travel awards –", as a line of a list.
_AN_AWARD: Final = re.compile(
    r"\W*(?:(?!grant|contract|date|final)[a-z][a-z’'-]* ){1,4}awards?\s?[:–—-]\s?(?:by )?"
)
#: "Round 2: …", "Lot 3 (small grants): …": the parts of one call, told apart by their number.
_NUMBERED: Final = re.compile(
    r"\W*(?P<stem>round|lot|strand|stream|tranche|window|tier|theme|deadline|closing date|panel|meeting|call|cohort)s? (?:\d{1,2}|one|two|three|four|five|six|[a-f]|i{1,3}v?)\b"
)


def in_context(page: DatedText, role: Role, index: int, begin: int, told: list[Role]) -> Role:
    """Return what the date at `index` is for, whose sentence begins at `begin`; `told` holds the answers before it."""
    date = page.dates[index]
    if role.what is None and role.guessed:
        return _of_its_like(page, role, index, begin, told)
    if role.what is None and page.kind is Kind.GRANT and _answers_by_when(page, date):
        return Role(What.APPLY, "answers “By when?”", guessed=True)
    beside = _of_its_time(page, role, begin, date)
    if beside is not None:
        return beside
    if role.what is What.EOI and role.rule == _A_TENDER and index and told[-1].what is What.OPENS:
        return replace(role, what=What.APPLY, guessed=True)  # of a tender that is yet to come
    if role.what is not What.APPLY:
        return role
    if page.kind in (Kind.GRANT, Kind.TRAINING) and _in_other_section(page, date):
        return Role(None, "a section about something else")
    if page.kind is Kind.TRAINING and _GRANTS_ASIDE.match(page.text[begin : date.start]):
        return Role(None, "another fund, told in passing")
    if role.rule not in CLOSERS:
        return _to_join(page, role, date)
    if index and told[-1].what is What.STARTS and page.dates[index - 1].end > begin:
        between = page.text[page.dates[index - 1].end : date.start]
        if _AND_STOPS.fullmatch(between) and not _OF_A_CALL.search(between):
            return Role(None, "the end of what began")
    if (
        index
        and told[-1].what is None
        and told[-1].rule in _BESIDE
        and page.dates[index - 1].end > begin
        and _AND_CLOSES.fullmatch(page.text, page.dates[index - 1].end, date.start)
    ):
        return told[-1]
    return _of_its_section(page, _of_what_it_stands_for(page, role, begin, date), begin, date)


def _of_its_time(page: DatedText, role: Role, begin: int, date: FoundDate) -> Role | None:
    """Return the role of a day on which questions are answered, which is over, or on which no results come; None else."""
    if (
        role.what is What.QUESTIONS
        and page.kind in (Kind.GRANT, Kind.TRAINING)
        and _ON_A_DAY.search(page.text, begin, date.start)
    ):
        taught = page.kind is Kind.TRAINING
        return Role(What.STARTS if taught else None, "questions are answered on a day", event=taught)
    if role.what is What.OPENS and _LAUNCHED.search(page.text, begin, date.start):
        return Role(None, "told of the past")
    if role.what is What.OPENS and not date.has_year and not date.relative and _has_opened(page, begin, date):
        return Role(None, "told of the past", closes=role.closes)
    if role.what is What.OPENS and _OFFICE_SHUT.search(page.text, begin, date.start):
        return Role(None, "an office opens again")
    if role.what is What.DECISION and date.recurs:
        return Role(None, "a decision every month")
    if role.rule == "results" and page.kind is Kind.GRANT and (closes := _of_awards(page, begin, date)) is not None:
        return closes
    if role.what in (None, What.DECISION) and (meeting := _of_a_meeting(page, begin, date)) is not None:
        return None if meeting.guessed else meeting
    if role.what is What.DECISION and _NEXT_STAGE.search(page.text, begin, date.end + 90):
        return Role(None, "an answer between two stages")
    return None


def _of_a_meeting(page: DatedText, begin: int, date: FoundDate) -> Role | None:
    """Return the role of a day by which one asks for a meeting that its line names; sure where a line above names the end."""
    if page.kind is not Kind.GRANT or _FOR_A_MEETING.fullmatch(page.text, begin, date.start) is None:
        return None
    index = page.block_index(date.start)
    above = [page.text[block.start : block.end] for block in page.blocks[max(0, index - _ABOVE) : index]]
    named = any(_AN_END.search(line) for line in above if not any(map(str.isdigit, line)))
    return Role(What.APPLY, FOR_A_MEETING, guessed=not named)


def _of_awards(page: DatedText, begin: int, date: FoundDate) -> Role | None:
    """Return the role that the line over a list gives to one of several awards to be asked for: "Travel awards – 1 March"."""
    if _AN_AWARD.fullmatch(page.text, begin, date.start) is None:
        return None
    role = by_headings(page, begin, date) or by_lead(page, begin, date)
    return role if role is not None and role.what is What.APPLY else None


def _answers_by_when(page: DatedText, date: FoundDate) -> bool:
    """Say whether a day stands alone under "By when?", whatever else must be done by then ("signed by your councillor by")."""
    block = page.block(date.start)
    return (
        block is not None
        and bool(block.headings)
        and not date.side
        and _BY_WHEN.fullmatch(block.headings[-1].lower()) is not None
        and _BY.search(page.text, block.start, date.start) is not None
        and not any(block.start <= other.start < block.end for other in page.near(date.start) if other is not date)
    )


def _has_opened(page: DatedText, begin: int, date: FoundDate) -> bool:
    since = max([begin, *(other.end for other in page.near(date.start) if other.end <= date.start)])
    return _HAS_OPENED.search(page.text, since, date.start) is not None


def _of_its_section(page: DatedText, role: Role, begin: int, date: FoundDate) -> Role:
    """Return what closes under a heading that names it ("Stage 1", "How to join"), or behind words that are no sentence.

    "Stage 1 – Quiz and short EOI. Closes noon on 9 June": what closes stands in front, without a verb.
    """
    block = page.block(date.start)
    if role.what is not What.APPLY or block is None or page.clauses.kind is Kind.ENGAGEMENT:
        return role
    heading = block.headings[-1].lower() if block.headings else ""
    if (joins := _to_join(page, role, date)) is not role:
        return joins
    named = _first_named(page, heading) if heading and not page.text.startswith(heading, block.start) else None
    if named is None and begin > block.start and _NO_SUBJECT.match(page.text, begin):
        start, _ = page.sentence(begin - 1)
        lead = page.text[max(start, block.start) : begin]
        dated = any(other.start < begin and other.end > start for other in page.near(start))
        if not dated and len(lead.split()) <= _FRAGMENT and _VERB.search(lead) is None:
            named = _first_named(page, lead)
    return role if named is not What.EOI else replace(role, what=named)


def _to_join(page: DatedText, role: Role, date: FoundDate) -> Role:
    """Return a closing date's role in a training: under "How to join" a form is no application, but where people are chosen."""
    block = page.block(date.start)
    if page.kind is not Kind.TRAINING or block is None or not block.headings:
        return role
    if _SIFTED.search(page.text):
        return role
    return replace(role, what=What.REGISTER) if _TO_JOIN.search(block.headings[-1].lower()) else role


def _first_named(page: DatedText, words: str) -> What | None:
    """Return what the words of a heading or fragment name first, of all that can be handed in."""
    if _FIRST.search(words) is None:
        return None  # only a first form is asked for here
    hits = [hit for hit in page.clauses.hits(words, words) if hit.rule.speaks is Speaks.SUBJECT and hit.rule.what]
    first = min(hits, key=lambda hit: hit.start, default=None)
    return None if first is None else page.clauses.meant(first.rule)


def _of_what_it_stands_for(page: DatedText, role: Role, begin: int, date: FoundDate) -> Role:
    """Return a closing date's role by the thing that a pronoun of its part stands for: in the part, or the sentence, before."""
    if _NO_LATER.fullmatch(page.text, begin, date.start):
        answer = by_lead(page, begin, date)
        return answer if answer is not None and answer.what is What.DECISION else role
    part = max(begin, page.text.rfind("; ", begin, date.start) + 1)
    if _PUTS_ONE.fullmatch(page.text, part, date.start) is None:
        return _of_the_sentence_before(page, role, begin)
    since = begin if part > begin else page.sentence(max(0, begin - 1))[0]
    lead = page.text[max(since, part - CLAUSE) : part]
    named = [hit for hit in page.clauses.hits(lead, lead) if hit.rule.speaks is Speaks.SUBJECT and hit.rule.what]
    first = min(named, key=lambda hit: hit.start, default=None)
    return role if first is None or first.rule.what not in OPENED else replace(role, what=first.rule.what)


def _of_the_sentence_before(page: DatedText, role: Role, begin: int) -> Role:
    """Return what "these" or "it" in a sentence about a closing date stand for, where the sentence before names that."""
    who = _STANDS_FOR.match(page.text, begin) if begin else None
    if who is None:
        return role
    start, _ = page.sentence(begin - 1)
    lead = page.text[max(start, begin - CLAUSE) : begin]
    if any(other.start < begin and other.end > start for other in page.near(start)):
        return role
    named = [hit for hit in page.clauses.hits(lead, lead) if hit.rule.speaks is Speaks.SUBJECT and hit.rule.what]
    last = max(named, key=lambda hit: hit.end, default=None)
    if last is None or last.rule.what not in ((What.EOI,) if who["who"] in _ONE else OPENED):
        return role
    return replace(role, what=last.rule.what, rule=last.rule.name)


def _in_other_section(page: DatedText, date: FoundDate) -> bool:
    block = page.block(date.start)
    if block is not None and block.headings and _OTHER_SECTION.fullmatch(block.headings[-1].lower()):
        return True
    return line_leads_in(page, date, _OTHER_SECTION) or line_leads_in(page, date, _MEETINGS_SECTION)


def _of_its_like(page: DatedText, role: Role, index: int, begin: int, told: list[Role]) -> Role:
    """Return the role of the line before for a line that differs from it by its number: "Round 3 (small grants) 26 May"."""
    if (meeting := _of_a_meeting(page, begin, page.dates[index])) is not None:
        return meeting
    if page.kind is Kind.GRANT and _STRAND.fullmatch(page.text, begin, page.dates[index].start):
        return Role(What.APPLY, "a day for each kind of grant", guessed=True)
    if not index:
        return role
    block, before = page.block(page.dates[index].start), page.block(page.dates[index - 1].start)
    if block is None or before is None or block is before:
        return role
    like = index - 1  # the first date of the line before: "Round A: 15 January (panel 4 March)"
    while like and page.dates[like - 1].start >= before.start:
        like -= 1
    if told[like].what not in (What.APPLY, What.EOI):
        return role
    mine, other = _NUMBERED.match(page.text, block.start), _NUMBERED.match(page.text, before.start)
    if mine is None or other is None or mine["stem"] != other["stem"] or page.dates[index].side:
        return role
    return replace(told[like], start=-1, end=-1, moved="", guessed=False)
