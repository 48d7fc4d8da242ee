"""Ask of a closing date what its sentence does: who acts, on what condition, and whether a fuller form follows.

Pure. The words nearest to a date (`deadlines/clauses.py`) say that something closes, or that applications are near; whether
the sentence lets a group apply until then is asked here, of the rows in `deadlines/sense_rules.py`. A wrong closing date costs a
group its year, so that what does not fit is unmade or marked as doubtful.
"""

import re
from dataclasses import replace
from typing import Final

from tracker.reading.deadlines.clauses import Role
from tracker.reading.deadlines.off import is_off
from tracker.reading.deadlines.sense_elsewhere import ELSEWHERE
from tracker.reading.deadlines.sense_ends import ENDS
from tracker.reading.deadlines.sense_jobs import JOBS
from tracker.reading.deadlines.sense_others import OTHER_THINGS
from tracker.reading.deadlines.sense_owners import OWNERS
from tracker.reading.deadlines.sense_pages import PAGES
from tracker.reading.deadlines.sense_past import PAST
from tracker.reading.deadlines.sense_rules import SENSE_RULES, SenseRule
from tracker.reading.deadlines.sense_said import SAID
from tracker.terms import Kind, What

#: "For the panel to look at your form, everything must be in by": what it is wanted for stands in front and decides nothing.
_SO_THAT: Final = re.compile(
    r"^\W*(?:in order )?(?:for|to|so that)\b[^,.;:\n]{0,80}\b(?:look(?:ed)? at|consider(?:ed)?|assess(?:ed)?|review(?:ed)?|discuss(?:ed)?|read|process(?:ed)?|heard|eligible|in time|in with a chance|reach|meet|catch|make)\b[^,.;:\n]{0,60}, "
    r"(?=(?:all|your|the|any|every|each|everything|applications?|forms?|bids?|we|you|please|it|they)\b)"
)
#: A sentence longer than this before its date, or behind it, is cut.
_REACH: Final = 240
#: "Deadline: " and the like leave no room for a sentence.
_LEAST: Final = 12
#: No sentence goes on for longer behind a date; a page without a full stop is none.
_LONGEST: Final = 1_000
#: How far before a sentence a question may stand that it answers: "Need more?".
_QUESTION: Final = 60
_WORD: Final = re.compile(r"[a-z]+")
#: "Responses (no more than four pages) must reach us": a limit in brackets is not the sentence's.
_IN_BRACKETS: Final = re.compile(r"\s?\((?:no more|max|maximum|up to|not more)[^()]{0,60}\)")
_NEXT_CLAUSE: Final = re.compile(r", (?:and|but|while) |[;:] | [–—-] ")
_SENTENCE: Final = re.compile(r"[.!?] ")
_ASKED: Final = re.compile(r"(?:^|[.!?\n] *)(?P<question>[^.!?\n]{1,50}\?) *$")
#: All rows, in the order in which they are asked.
SENSES: Final[tuple[SenseRule, ...]] = (
    *SAID,
    *OTHER_THINGS,
    *ELSEWHERE,
    *PAGES,
    *SENSE_RULES,
    *JOBS,
    *OWNERS,
    *ENDS,
    *PAST,
)
#: The names of those whose dates close nothing where another one of the text plainly does.
BESIDE: Final = frozenset(rule.name for rule in SENSES if rule.beside)
_BY_KIND: Final = {kind: tuple(rule for rule in SENSES if not rule.kinds or kind in rule.kinds) for kind in Kind}
#: Words that name the last form of several.
_LAST_FORM: Final = re.compile(
    r"\b(?:full|fuller|final|second|detailed|(?:stage|step|phase|part)[ -](?:two|2|three|3)|2nd|complete applications?)\b"
)
#: Behind a first form: "… those chosen will be asked for a full proposal".
_FULLER_FOLLOWS: Final = re.compile(
    r"\b(?:invit(?:e|es|ed|ing)|asks?|asked|tell|choose|chosen|select(?:ed)?|shortlist(?:ed)?|best|strongest|successful|those|which|who fit|whether)\b[^.\n]{0,90}?"
    r"\b(?:(?:full|fuller|complete|detailed|long|longer|whole|written|second|larger|main)(?: [\w-]+)? (?:applications?|proposals?|bids?|forms?|submissions?|one|thing)\b(?! back)|apply in full|application form\b|"
    r"(?:stage|step|part)[ -](?:two|2)\b|second (?:stage|step)\b|more detail in\b|full bids?\b|to apply\b(?! again| elsewhere| for))"
    r"|\bif (?:we|the panel|they|it|yours) (?:like|likes|take|takes|are interested|want|wants|think|agree|fits?|is liked)\b[^.\n]{0,120}\b(?:full|fill in|fuller|application|form|proposal|stage)\b"
    r"|\b(?:stage|step|phase|part)[ -](?:two|2)\b[^.\n]{0,30}\b(?:by invitation|invited)\b|\byou then (?:have|get|fill|complete|send)\b[^.\n]{0,60}\b(?:full|fuller|long|longer|detailed) (?:forms?|applications?|proposals?)\b|\bworked up into\b|\bthe full (?:form|application) follows\b"
)

#: What becomes of a first form, told anywhere behind it: "shortlisted groups are visited and advised about the final application".
_SIFTED: Final = re.compile(
    r"\bshort-?list\w*\b[^.\n]{0,120}\b(?:(?:full|fuller|final|detailed|complete) (?:applications?|proposals?|bids?)|more detail|invited to apply|to apply)\b"
)
_INTEREST: Final = re.compile(r"\b(?:expressions? of interest|eois?)\b")
#: "Fill in a very simple expression of interest."
_FIRST_FORM: Final = re.compile(
    r"\b(?:fill in|complete|submit|send(?: us| in)?|make|write|start with|begin with)(?: with)?(?: an?| the| your| our)?(?: (?:very|short|simple|brief|online|quick|initial|first|one-page)){0,3} (?:expressions? of interest|eois?|enquir(?:y|ies)|enquiry forms?|outline (?:form|application|proposal))\b"
    r"|\b(?:first (?:stage|step)|(?:stage|step) (?:one|1))(?: is|:| –)(?: an?| the| your)? (?:\w+ ){0,3}(?:outline|expressions? of interest|eoi|enquiry|form|summary|note|letter|proposal|page|pitch)\b"
)
#: "We are inviting expressions of interest": what is sent in is one, whatever the closing date's own words are.
_ASKS_FOR_INTEREST: Final = re.compile(
    r"\b(?:invit\w+|seek\w*|call(?:s|ing)? for|ask(?:s|ing)? (?:you )?for|want\w*|welcom\w+|look(?:s|ing)? for|open (?:for|to)|accept\w*|tak(?:e|es|ing)|receiv\w*)(?: [\w’'-]+){0,3} (?:expressions? of interest|eois?|notes? of interest)\b"
    r"|\b(?:expressions? of interest|eois?|notes? of interest) (?:(?:is|are|now|being|to|should|must|from|can|may|forms?) )+(?:[\w’'-]+ ){0,4}?(?:invited|sought|wanted|welcom\w*|open|made|sent|submitted|e-?mailed|go|be with)\b"
    r"|\bnotes? of interest (?:go|goes|to)\b"
    r"|\b(?:questions?|form|pages?|sides|words)\b[^.;:\n]{0,30}\b(?:at|for|in) stage (?:one|1)\b"
    r"|\b(?:first|opening) (?:step|stage)(?: in [\w ]{1,20})?(?: is|:| –)(?: to \w+)?(?: an?| the| your)? (?:\w+ ){0,3}(?:expressions? of interest|eois?)\b"
)
#: … unless an application is asked for as well.
_AN_APPLICATION_TOO: Final = re.compile(
    r"\b(?:full |completed? |final )?(?:applications?|bids?|proposals?|tenders?|quotes?)\b(?: forms?)?[^.;:\n]{0,40}(?:\b(?:by|before|until|clos\w+|due|deadline|no later|open)\b|: )[^.;\n]{0,24}\d|\bapply (?:by|before|until)\b"
    r"|\b(?:deadline|closing date) for (?:the )?(?:full |completed? )?(?:applications?|bids?|proposals?|tenders?)\b"
)
#: Behind a buyer's first form: "an invitation to tender will be sent to shortlisted operators".
_TENDER_FOLLOWS: Final = re.compile(
    r"\b(?:invitations? to tender|itt|tender (?:documents|papers|pack)|full tender)\b[^.\n]{0,60}\b(?:shortlisted|selected|chosen|successful|those)\b"
    r"|\b(?:shortlisted|selected|chosen|successful|those)\b[^.\n]{0,60}\b(?:invited to (?:tender|quote|bid)|invitations? to tender|full tender)\b"
)
#: Behind an artist's first letter: "four will be paid to prepare a maquette".
_DESIGN_FOLLOWS: Final = re.compile(
    r"\b(?:artists?|sculptors?|designers?|makers?|architects?|teams?|those|shortlist\w*|selected|chosen|finalists?|two|three|four|five|six|up to \w+)\b[^.\n]{0,50}\b(?:paid|offered|asked|invited|commissioned|given|receive)\b[^.\n]{0,40}?"
    r"\b(?:prepare|make|draw up|develop|produce|work up|submit|present|for)(?:ing)? (?:an? |their |the )?(?:[\w-]+ ){0,2}(?:maquettes?|designs?|proposals?|concepts?|models?|sketch\w*)\b"
)
_A_BID: Final = re.compile(r"\b(?:tenders?|bids?|quotes?|quotations?|proposals?|submissions?)\b")
#: "Forms sent before 3 January will be returned."
_EARLY: Final = re.compile(r"\b(?:sent|received|submitted|made|arriving|in) before(?: the)?\W*$")
_SPURNED: Final = re.compile(
    r"\W*(?:will|are|is|can|may)(?: be)? (?:not|returned|ignored|rejected|discarded|deleted|disqualified|turned)\b"
)
#: "Bids received by 10 December have been acknowledged."
_DONE_WITH: Final = re.compile(
    r"\)?,? (?:has|have|having|had) (?:now |already |just )?(?:passed|gone|expired|lapsed)\b|,? (?:has|have|had) (?:now |all |already )?been (?!moved|extended|changed|put|set|postponed|brought)"
)
#: "Applications received before 26 February will be given priority."
_FAVOURED: Final = re.compile(
    r"\)?,? (?:(?:will|may|can|to) )?(?:also )?(?:be )?(?:(?:given|gets?|have|receives?|offered|take)(?: [\w’'-]+){0,2}? (?:priority|preference|feedback|advice|comments|check|look|read-?through)|prioriti[sz]ed|(?:looked at|considered|read|dealt with) first)\b"
)
#: "Nominate your favourite charity by 22 January in our public poll."
_POLL: Final = re.compile(
    r",? (?:in|for|through) (?:our|the|a) (?:[\w-]+ ){0,2}(?:polls?|votes?|ballots?|surveys?|prize draw|raffle)\b"
)
#: "Return the form by 12 March if funded."
_IF_FUNDED: Final = re.compile(
    r",? (?:if|should) (?:(?:you|your \w+|they|it)(?: are| is| were| be)? )?(?:funded|successful|awarded|chosen|selected|offered|approved|given|get|receive|win)\b"
)
#: "Tell us by 1 March if your project changes", "… if the money is not spent".
_IF_IT_CHANGES: Final = re.compile(
    r",? (?:if|should|of|about|with) (?:your |the |any |there (?:is|are) |you have (?:any )?)?(?:[\w’'-]+ ){0,3}?"
    r"(?:chang(?:e|es|ed)\b(?! (?:that|which|your project will))|(?:not|n['’]t) (?:yet )?(?:been )?(?:spent|used|started|begun|finished)|unspent|underspen\w+|left over|slips?\b|delays?\b)"
)
#: "The programme closes on 31 March 2027 and all projects must be complete by then."
_ALL_OVER: Final = re.compile(
    r",? (?:and|when|by when|by which time) (?:all|every|any|each)(?: [\w’'-]+){0,2} (?:projects?|activit\w+|work|grants?|spending|money)\b"
)
#: "E-mail us before 5 May if you need the form in large print."
_HELP_BEHIND: Final = re.compile(
    r",? (?:if you (?:need|want|require|prefer|would like)(?: us)?(?: to)? (?!to apply|apply|to bid|to be|be |funding|money|a grant|to ask|to take|take|to join|to enter|to submit|to put|to request)"
    r"|for (?:help|advice|guidance|an informal|a chat|a copy)\b|to (?:discuss|talk|check|chat|ask about)\b)"
)

#: "Forms handed in after 10 January": a refusal must stand in the sentence, else nothing closes then.
_LATE: Final = re.compile(
    r"\b(?:received|sent|submitted|handed in|made|arriving|arrives?|in|dated|entered|posted|turn(?:s|ing|ed)? up|com(?:es?|ing)(?: in)?|reach(?:es|ing)?(?: (?:us|it|them|him|her))?|delivered|lodged|postmarked) (?:on or )?(?:after|later than)(?: the)?\W*$"
)
_REFUSED: Final = re.compile(
    r"\b(?:not|no|never|nothing|nor|cannot|can['’]t|won['’]t|(?:do|does|did|is|are)n['’]t|rejected?|disregarded|late|(?:go|goes|carried) forward|held|carried|rolled|next|following|returned|unopened|unread|bin|disqualif\w*|ineligible|excluded|ignored|refused|discard\w*|wait|future|binned|turned|deferred)\b"
)
#: "Deadline 5 October (closed)", "5 October | Status: Closed", "the 5 October deadline, which saw 80 bids".
_OVER: Final = re.compile(
    r"(?: ?[(\[–—|,:-]){1,2} ?(?:status: ?)?(?:now |already |this round is |this is now |round )?(?:closed|passed|expired|finished|missed|ended)\b(?! (?:on|at|by|for|to(?! (?:new )?(?:applic|bids))|until|\d))"
    r"|,? (?:which )?(?:saw|brought in|drew|attracted|produced|brought)\b"
    r"|\)?(?: (?:deadline|closing date))?,? (?:(?:are|is) (?:now |currently |still |already )(?:being|with|in the hands)\b|(?:are|is) being (?!extended|moved|put|changed)"
    r"|were\b|(?:is|are) (?:now )?behind us\b|had (?:\d|over|about|nearly|[a-z]+ (?:bids|applications|groups)))"
)
#: "Since the deadline of 5 October we have read 80 bids": told when it was over.
_SINCE: Final = re.compile(
    r"\b(?:following|since|after) (?:the |our )?(?:close of (?:applications|bids)|closing date|deadline|(?:last |first )?round)(?: of| on| closed on)?(?: the)?\W*$"
)
_HAS_BEEN: Final = re.compile(r"[^.;]{0,40}\b(?:have|has|had|met|was|were)\b")
#: "Send it over by 31 January for the spring newsletter."
_FOR_PRINT: Final = re.compile(
    r",? (?:for|to be in|to go in|in time for) (?:the|our|inclusion in)(?: [\w’'-]+){0,2} (?:newsletter|bulletin|magazine|website|annual report|brochure|next issue|issue|press|programme notes)\b"
)
#: "Ring Sam before 5 May for a chat about your idea."
_CHAT_BEHIND: Final = re.compile(
    r",? (?:for (?:a chat|an informal|a quick|a conversation|a call|a talk)|to (?:discuss|talk|chat|have a chat|talk over|talk through)\b)"
)
#: "Apply by 8 January if you'd like to help us choose."
_TO_HELP_US: Final = re.compile(
    r",? (?:if|should) you(?:['’]d| would|['’]re| are|['’]ve)? ?(?:like|want|wish|interested|keen|willing|care)?(?: to| in)? (?:help(?:ing)? us (?:to )?(?:choose|decide|judge|read|assess|score|pick)|sit(?:ting)? on|join(?:ing)? (?:the|our) (?:\w+ )?(?:panel|board|committee|jury|team)|serv(?:e|ing) on|be(?:come|ing)? (?:on (?:the|our)|an? (?:judge|assessor|panel|trustee|mentor|volunteer)))\b"
)
#: Words behind a date that call it the closing date leave no other reading.
_ITS_NAME: Final = re.compile(
    r"\W*(?:when (?:applications?|bids?|bidding|the|this|our)|(?:which|that) (?:is|are))\b[^.;\n]{0,40}\b(?:clos\w+|deadline)"
)
#: Words right behind a date, the kinds that they hold for, and the name of what they make of it; "": a doubtful one.
_BEHIND: Final = (
    (_DONE_WITH, frozenset(Kind), "those who asked already"),
    (_OVER, frozenset(Kind), "a closing date that has passed"),
    (_FAVOURED, frozenset(Kind), "those who ask early"),
    (_POLL, frozenset(Kind), "opinions and votes"),
    (_TO_HELP_US, frozenset((Kind.GRANT, Kind.TRAINING)), "people wanted to choose"),
    (_IF_FUNDED, frozenset(Kind), "what comes after the grant"),
    (_IF_IT_CHANGES, frozenset((Kind.GRANT, Kind.TRAINING)), "what comes after the grant"),
    (_ALL_OVER, frozenset(Kind), ""),
    (_FOR_PRINT, frozenset(Kind), "for print"),
    (_CHAT_BEHIND, frozenset((Kind.GRANT, Kind.TRAINING)), "a talk beforehand"),
    (_HELP_BEHIND, frozenset((Kind.GRANT, Kind.TRAINING)), ""),
)


def with_sense(
    role: Role, text: str, *, begin: int, since: int, start: int, end: int, finish: int, kind: Kind
) -> Role:
    """Return what a date is for once its sentence has been asked; the role itself where nothing speaks against it.

    `text` is in lower case; the sentence runs from `begin` to `finish`, the date from `start` to `end`, and `since` is where
    the words about this date alone begin.
    """
    if role.what is What.EOI and kind is Kind.ENGAGEMENT:
        return _by_rows(
            role, text, text[max(since, start - _REACH) : start], begin=begin, since=since, start=start, kind=kind
        )
    if role.what is not What.APPLY or (role.start >= end and _ITS_NAME.match(text, role.start)):
        return role
    before = _SO_THAT.sub("", text[max(since, start - _REACH) : start])
    told = _by_rows(role, text, before, begin=begin, since=since, start=start, kind=kind)
    if told is not role:
        return told
    if _EARLY.search(before) is not None and _SPURNED.match(text, end):
        return Role(None, "what comes too early")
    if _SINCE.search(before) is not None and _HAS_BEEN.match(text, end):
        return Role(None, "a closing date that has passed")
    if is_off(text, end):
        return role  # one round of several: `deadlines/called_off.py`
    for sign, kinds, name in _BEHIND:
        if kind in kinds and sign.match(text, end):
            return Role(None, name) if name else replace(role, guessed=True)
    if _LATE.search(before) is not None and _REFUSED.search(text, begin, min(finish, end + _REACH)) is None:
        return replace(role, guessed=True)
    if _is_first_step(text, before, end, finish, kind):
        return replace(role, what=What.EOI, rule="a form that a fuller one follows")
    return role


def _by_rows(role: Role, text: str, before: str, *, begin: int, since: int, start: int, kind: Kind) -> Role:
    """Return what the first row that speaks makes of a closing date; the role itself where none does."""
    whole = before if since <= begin else _SO_THAT.sub("", text[max(begin, start - _REACH) : start])
    question = _ASKED.search(text, max(0, begin - _QUESTION), begin)
    if question is not None:
        whole = question["question"] + " " + whole
    said = frozenset(_WORD.findall(whole)) if len(whole) > _LEAST else frozenset[str]()
    lead = _SENTENCE.split(text[max(text.rfind("\n", 0, begin) + 1, begin - _REACH) : begin].rstrip(". "))[-1]
    lead_said = frozenset(_WORD.findall(lead))
    whole, before, lead = (_IN_BRACKETS.sub("", each) if "(" in each else each for each in (whole, before, lead))
    for rule in _BY_KIND[kind]:
        if rule.cues and rule.cues.isdisjoint(lead_said if rule.lead else said):
            continue
        if _speaks(rule, lead if rule.lead else whole if rule.whole else before):
            if rule.beside:
                return replace(role, guessed=True, rule=rule.name, moved="")
            if rule.doubt:
                return replace(role, guessed=True)
            return Role(rule.what, rule.name)
    return role


def _speaks(rule: SenseRule, stretch: str) -> bool:
    said = rule.sign.search(stretch)
    if said is None:
        return False
    if rule.cancels is None:
        return True
    parts = [part.end() for part in _NEXT_CLAUSE.finditer(stretch, 0, said.start() + 1)] if rule.within else []
    return rule.cancels.search(stretch, parts[-1] if parts else 0) is None


def begins_with_a_first_form(text: str) -> bool:
    """Say whether a text, in lower case, asks for a first form alone, and tells that those who are chosen send a fuller one."""
    first = _FIRST_FORM.search(text)
    if first is not None and (_FULLER_FOLLOWS.search(text, first.end()) or _SIFTED.search(text, first.end())):
        return True
    return _ASKS_FOR_INTEREST.search(text) is not None and _AN_APPLICATION_TOO.search(text) is None


def _is_first_step(text: str, before: str, end: int, finish: int, kind: Kind) -> bool:
    """Say whether those who are chosen send in a fuller form after this one."""
    to = min(finish, end + _LONGEST) + _REACH
    if kind is Kind.CONTRACT:
        follows = _TENDER_FOLLOWS.search(text[end:to]) or _DESIGN_FOLLOWS.search(text[end:to])
        return _A_BID.search(before) is None and follows is not None
    if kind is not Kind.GRANT or _LAST_FORM.search(before) is not None:
        return False
    follows = _FULLER_FOLLOWS.search(text, end, to)
    # Where an expression of interest is named between the two, the fuller form follows that.
    return follows is not None and _INTEREST.search(text, end, follows.start()) is None
