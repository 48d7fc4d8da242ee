"""Say whether the words plainly make a date the closing date: a wrong one costs a group its year, so that a closing
date that merely stands near closing words is shown with a doubt.

Pure: the text in lower case and the role that was found in, yes or no out.
"""

import re
from typing import Final

from tracker.reading.deadlines.clauses import CLOSERS, Role
from tracker.terms import What
from tracker.text.dates import FoundDate

#: More words than this between the deciding words and the date, and the sentence may have turned elsewhere.
_FEW: Final = 5
#: A clause longer than this is cut, as everywhere.
_REACH: Final = 240
_ASIDE: Final = re.compile(r"\([^()]{0,80}\)")
_WORD: Final = re.compile(r"[a-z][a-z'’]*")
#: What begins a clause of its own between the deciding words and the date: "… if you haven't applied before (7".
_OWN_CLAUSE: Final = re.compile(
    r"[;(]|\b(?:if|which|who|whose|whom|because|as long as|after|once|when|while|where|unless|whether|although|though|since)\b"
)
#: "If your bid is turned down you can appeal until": somebody does something else between the request and its day. What hands in,
#: takes in or moves a request is no such thing.
_ACTS_BETWEEN: Final = re.compile(
    r"\b(?:is|are|was|were|be|been|gets?) (?!(?:accept|receiv|return|submit|invit|ask|extend|mov|chang|lodg|upload|deliver|post|e-?mail|hand|open|clos|need|want|welcom|present|drop|enter|complet|fill|register|address|requir|expect|request|allocat|lock|print|consider|review|look)\w*)"
    r"(?:[a-z]+ed|told|heard|read|chosen|seen|paid|shown|known|given)\b"
    r"|\b(?:you|they|we|who|groups|applicants) (?:can|may|could|might|must) (?!(?:apply|still|also|now|be|ask|send|submit|take|enter|bid|hand|post|return|e-?mail|upload|have|accept|get|reach|write|do|put|receive|fill|only|complete|propose|pitch|go|register|nominate)\b)[a-z]{4,}"
)
#: … unless the words say after that what ends then.
_ENDS_THEN: Final = re.compile(r"\b(?:deadlines?|clos\w+|cut[ -]?offs?|due|latest|need it|in by|ends?)\b")
#: Words by which a group hands in its request: beside them a bare "by" or "until" closes.
_HANDS_IN: Final = re.compile(
    r"\b(?:appl(?:y|ied|ying|ication|ications)|bids?|tenders?|quotes?|quotations?|submit\w*|submissions?|send|sent|e-?mail|enter|entries|nominat\w+|proposals?|offers?|"
    r"forms?|letters?|pitch\w*|requests?|write|responses?|respond|register|book|ask|tell us|(?:is|are|be|now|stays?|remains?) open|open (?:to|for|until|till|up)|closes?|deadlines?|rounds?|reach|window|ideas?|calls?|"
    r"ffurflen(?:ni)?|llythyr(?:au)?|ceisiadau|cais|ymgeis\w+|anfon\w*|dychwel\w+|cyflwyn\w+)\b"
)
#: "Membership must be renewed by": what must be done stands first in its clause.
_MUST_BE: Final = re.compile(
    r"(?:^\s*|[.;:,(–—]\s|\s-\s|\b(?:and|but|or)\s)(?:[\w’'-]+ ){0,4}?(?P<thing>[a-z][a-z’'-]+)(?: (?:for|of|from|about) (?:[\w’'-]+ ?){1,5}?)? "
    r"(?:must|should|needs? to|ha(?:s|ve) to|(?:is|are) (?:due|to)|shall|will need)\b(?:[^.;]{0,60})$"
)
#: "The clerk must have them by": what is handed in stands behind the verb.
_MUST_HAVE: Final = re.compile(
    r"\b(?:must|should|needs? to|ha(?:s|ve) to) (?:have|receive|get|hold|see) (?:them|it|all|everything|yours|(?:all |your |the |any |every )+(?:completed )?(?:applications?|forms?|bids?|requests?|entr(?:y|ies)|proposals?|paperwork|papers))\b"
)
#: "Photographs must be in by", "claims submitted by": what is handed in stands before the words for it.
_AUXILIARY: Final = r"(?:must|should|shall|will|can|may|could|needs?(?: to)?|ha(?:s|ve)(?: got)? to|is|are|to|be|been|also|all|then|only|either|both|first|ideally|please|normally|now|still|usually)"
_HANDED_IN: Final = re.compile(
    r"\b(?:"
    + _AUXILIARY
    + r" ){0,6}(?:submitted|received|returned|e-?mailed|uploaded|posted|handed in|sent(?: in)?|delivered|lodged|reach(?:es)?|arrives?|due|in by|in before|with us)\b"
)
_VERB_BEFORE: Final = re.compile(r"\b(?:must|should|shall|will|can|may|needs? to|ha(?:s|ve) to|is|are) (?:be )?")
_COORDINATED: Final = re.compile(r"\b(?:and|or) (?:then )?$")
_PARTS: Final = re.compile(r",\s|\s(?:and|or|with|plus|including|together with)\s")
#: A sentence that begins with a limit and says only behind the date what must be done by then.
_BARE_LIMIT: Final = re.compile(
    r"\W*(?:(?:and|but|so|then|please),? )?(?:by|before|no later than|not later than|until)(?: the)?\W*"
)
_THEN_SEND: Final = re.compile(
    r",? (?:(?:please|you (?:must|should|need to)|kindly|just) )?(?:send|apply|submit|return|get|e-?mail|complete|fill|put in|hand in|upload|post)\b(?! (?:your |the |an? )?(?:reports?|accounts|receipts|feedback|drafts?))"
)
#: Words that a part of a sentence needs to stand on its own: "with a photo by".
_ALONE: Final = 2
_SENTENCE_END: Final = re.compile(r"[.!?]\s|\n|;")
#: What says of a thing which one it is, and what it is for, and is not the thing itself.
_QUALIFIER: Final = re.compile(r"\s(?:for|of|from|about|to|on|in|that|which|who)\s.*$")
#: Things that go with a request, or come after it, whatever they are called.
_BESIDE_IT: Final = re.compile(
    r"\b(?:supporting|additional|further|extra|missing|other|acceptance|completion|claims?|feedback|evaluation|monitoring|end[ -]of[ -]\w+|referees?['’]?s?|auditors?['’]?s?|grant|signed) "
    r"(?:\w+ )?(?:documents?|papers?|paperwork|evidence|information|letters?|forms?|returns?|agreements?|statements?)\s*$"
    r"|\bletters? (?:of|from) (?:support|reference|recommendation)|\brequests? for (?:an? |the )?(?:\w+ )?(?:forms?|packs?|help|advice|copy|copies|payments?|reviews?)"
)
_PARTICIPLE: Final = re.compile(
    r"submitted|received|returned|e-?mailed|uploaded|posted|handed in|sent|delivered|lodged"
)
_LAST_WORD: Final = re.compile(
    r"(?P<word>(?P<join>(?:if|when|unless|and|or|only|not|once|be|been|being|then|as|to|it|them|well|everything)\b)?[a-z’'-]*)[^a-z]*$"
)
#: "Bidders who pass are asked for a full tender, to be returned by."
_ASKED_FOR: Final = re.compile(
    r"^.*\b(?:(?:asked|invited|requested|told) (?:for|to (?:send|submit|make|complete|write))|(?:asks?|insists?|prefers?|expects?|requires?) that) "
)
#: "To be heard in June your form should arrive by."
_YOURS: Final = re.compile(r"(?<!to )(?<!in )(?<!of )(?<!about )\byour(?: [\w-]+){1,3}\W*$")
_ITSELF: Final = re.compile(r"\s(?:itself|themselves|alone|too)\b")
_ON: Final = re.compile(r"\bon(?: the)?\W*$")
_CLOSES: Final = re.compile(
    r"\b(?:clos\w+|deadlines?|due|shuts?|last|final|must|should|full|second|stage|wanted|required|invited|ha(?:s|ve) to|needs? to|with us|submit\w*|send|sent|return\w*|receiv\w+|in by|ends?|finish\w*|expires?|stops?|taken down|(?:switched|turned) off|comes down)\b"
)
#: "Submit a two-page introduction by": what is sent stands behind the verb.
_SENDS: Final = re.compile(
    r"\b(?:submit|send|e-?mail|upload|post|return)(?: us| in| back| it to us)? (?P<thing>(?:an?|the|your|their|one|two|three|any|some) [\w’' -]{1,50}?|(?!(?:to|by|in|on|via|us|it|them|this|these|before|at|with|for|no|not|online)\b)(?:[a-z’'-]+ ){0,2}[a-z’'-]{3,}s)"
    r"(?: (?:to|by|through|via|at|using|before|for|of|about|on|with|and|in|no|not|until|that|which|who|from|describing|saying|showing|setting|explaining|outlining|telling)\b| [–—-]|[.,;:(]|$)"
)
_BY_WHICH_WAY: Final = re.compile(
    r" (?:online|electronically|early|directly|back|together|only|first|please|now)\b"
)
#: What carries a request, or stands for it.
_REQUEST: Final = re.compile(
    r"(?:\w*appl\w*|anything|invitations?|itts?|bids?|tenders?|quotes?|quotations?|submissions?|entr(?:y|ies)|nomination\w*|proposals?|offers?|forms?|letters?|pitch\w*|requests?|responses?|repl(?:y|ies)|"
    r"expressions?|ideas?|it|this|that|these|those|they|all|both|everything|each|one|ones|you|we|groups?|organisations?|charit\w+|artists?|clubs?|bidders?|suppliers?|providers?|"
    r"anyone|who|which|documents?|papers?|paperwork|packs?|plans?|films?|videos?|cvs?|portfolios?|interest|deadlines?|dates?|round|yours|ceisiadau|enquir\w+|outlines?|questionnaires?|"
    r"e-?mails?|files?|pictures?|images?|sketch(?:es)?|slides?|drawings?|samples?|returns?|statements?|attachments?|pages?|answers?|stages?|steps?|parts?|pieces?|works?|templates?|workbooks?|pdfs?|spreadsheets?|us|poems?|stories|story|designs?|budgets?|summar\w+|links?|showreels?|copies|copy|envelopes?|post|post(?:al)?|parcels?)"
)


#: A verb by which a call ends; as a noun ("closing date") it needs no subject.
_SHUTS: Final = re.compile(
    r"\b(?:closes?(?! of)|closed|shuts?|shutting|(?<!the )ends?(?! of)|finish(?:es)?|expires?|lapses?|stops?|ceases?)\b"
)
_AROUND_A_VERB: Final = frozenset(
    "will would shall may can must now also then both all officially finally formally next provisionally usually normally again is are be to the a an this our its their your at on by of in for just only still early not "
    "and or very sharp promptly it we they everything".split()
)
#: "We shall therefore close on": said before what.
_ANAPHOR: Final = re.compile(r"\b(?:we|it|they|this|these|which|that|who|all|both)\b(?: [\w’'-]+){0,3}\W*$")
#: Words for what closes when applications do.
_CALL: Final = re.compile(
    r"funds?|funding|schemes?|programmes?|grants?|rounds?|calls?|windows?|periods?|appl\w+|bids?|bidding|portals?|forms?|deadlines?|dates?|competitions?|opportunit(?:y|ies)|entr(?:y|ies)|nominations?|submissions?|awards?|"
    r"prizes?|stages?|phases?|steps?|tenders?|quotes?|quotations?|registrations?|offers?|papers?|paperwork|bursar(?:y|ies)|strands?|streams?|lots?|expressions?|interest|pots?|proposals?|requests?|chests?|purses?|invitations?|itts?|fellowships?|residenc(?:y|ies)|"
    r"commissions?|scholarships?|enrolment|bookings?|admissions?|recruitment|intakes?|cohorts?|courses?|list|framework|market|system|page|website|site|link|door|doors|box|inbox|project|process|procurement|exercise|notice|"
    r"consultation|survey|questionnaire|engagement|responses?|trust|foundation|initiative|challenge|appeal|part|one|two|three|four|five|[a-z]*first|second|third|fourth|round\d|cronfa|ceisiadau|grantiau|20\d\d|spring|summer|autumn|winter|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|online|paper|which|that|large|small|medium|ours|theirs|years?['’]s|year['’]?s?|eois?|psqs?|sqs?|pqqs?|you|applicants"
)


def says_plainly(role: Role, text: str, date: FoundDate) -> bool:
    """Say whether the words that decided on a closing date leave no other reading; other dates are always plain."""
    if role.what is not What.APPLY or role.start < 0:
        return True
    begin = max(0, text.rfind(". ", 0, role.start) + 1, text.rfind("\n", 0, role.start) + 1, date.start - _REACH)
    behind = _by_what_follows(role, text, begin, date)
    if behind is not None:
        return behind
    gap = _ASIDE.sub("", text[role.end : date.start]) if role.end <= date.start else ""
    if len(_WORD.findall(gap)) > _FEW and _OWN_CLAUSE.search(gap):
        return False
    if role.rule not in CLOSERS and _ACTS_BETWEEN.search(gap) and _ENDS_THEN.search(gap) is None:
        return False
    clause = text[begin : date.start]
    if role.rule not in CLOSERS and _ON.search(clause) is not None and _CLOSES.search(clause) is None:
        return False  # "a workshop on filling in the form on 14 January"
    if role.rule in CLOSERS and role.start < date.start and not _closes_a_call(text[begin : date.start]):
        return False
    clause = text[begin : min(date.start, max(role.end, begin))]
    stated = _MUST_BE.search(clause) if role.rule in CLOSERS else None
    if stated is not None and _REQUEST.fullmatch(stated["thing"]) is None and not _MUST_HAVE.search(clause):
        return False
    sent = _SENDS.search(text[begin : date.start]) if role.rule in CLOSERS else None
    if sent is not None:
        words = _WORD.findall(_BY_WHICH_WAY.sub("", sent["thing"]))
        if words and _REQUEST.fullmatch(words[-1]) is None and _CALL.fullmatch(words[-1]) is None:
            return False
    return _hands_in_a_request(clause)


#: "22 February – last day for applications."
_LAST_DAY: Final = re.compile(r"\W{1,5}(?:the )?(?:last|final|closing) (?:days?|dates?) (?:for|to|of)\b")


_TO_IT: Final = re.compile(r"\b(?:until|till|before|after|than|up to|ahead of)(?: (?:the|our|its|this))?\W*$")


def _by_what_follows(role: Role, text: str, begin: int, date: FoundDate) -> bool | None:
    """Say whether a date is plain whose words for it stand behind, or are but "by" or "until"; None for any other."""
    if role.rule == "by or until":
        return _hands_in_by_then(text, begin, date)
    bare = _BARE_LIMIT.fullmatch(text, begin, date.start) is not None
    if date.end <= role.start and _TO_IT.search(text, date.end, role.start):
        return False  # "ring before 15 January: we are away from then until the closing date"
    if date.end <= role.start and role.rule not in CLOSERS:  # "9 February, 10:00: writing a bid that sings"
        if bare and _THEN_SEND.match(text, date.end):
            return True  # "By 12 February, please send us the form."
        if _LAST_DAY.match(text, date.end):
            return True
        return "deadline" in text[role.start : role.end] or "clos" in text[role.start : role.end + 30]
    if role.rule == "closing" and bare:  # "No later than 1 July, start digging."
        end = _SENTENCE_END.search(text, date.end, date.end + 120)
        told = text[date.end : date.end + 120 if end is None else end.start()]
        return not _WORD.findall(told) or _HANDS_IN.search(told) is not None
    return None


def _hands_in_by_then(text: str, begin: int, date: FoundDate) -> bool:
    """Say whether the words nearest to a date that only "by" or "until" leads to speak of handing something in.

    "The form is to be completed by 17 February, with a site photo by 24 February": a part that begins anew has its own.
    """
    part = re.split(r";\s|,\s(?:with|then|which)\s", text[begin : date.start])[-1]
    since = date.start - len(part) if len(_WORD.findall(part)) > _ALONE else begin
    behind = _SENTENCE_END.search(text, date.end, date.end + 60)
    return _HANDS_IN.search(text, since, date.end + 60 if behind is None else behind.start()) is not None


def says_likely(text: str, date: FoundDate) -> bool:
    """Say whether the words around a closing date tell that it is not settled yet: "provisional", "to be confirmed"."""
    before = re.split(r"[.;!?]\s|\n|\|", text[max(0, date.start - 80) : date.start])[-1]
    behind = re.split(r"[.!?\n|]\s?", text[date.end : date.end + 80])[0]
    return _UNSETTLED_BEFORE.search(before) is not None or _UNSETTLED_BEHIND.match(behind) is not None


_LIKELY_WORDS: Final = r"(?:expected|anticipated|provisional(?:ly)?|likely|probabl[ey]|proposed|planned|indicative|tentative(?:ly)?|estimated|approximate(?:ly)?|intended|draft|tbc|target)"
_DATE_NOUNS: Final = r"(?:closing(?: date| day)?|deadlines?|cut[ -]?off|end date|submission date|close|dates?)"
_UNSETTLED_BEFORE: Final = re.compile(
    rf"\b{_LIKELY_WORDS}(?: [\w-]+){{0,2}}? {_DATE_NOUNS}\b|\b{_DATE_NOUNS}(?: for [\w ]{{1,30}})? \(?(?:is )?{_LIKELY_WORDS}\b"
    r"|\b(?:expect|plan|hope|aim|intend|likely|due|expected|planned)(?:s|ing)? to (?:\w+ ){0,5}?(?:clos\w+|end|shut)\b|\b(?:will|should|may|might) (?:probably|likely|provisionally|possibly) (?:be |close|end)|\bmay close\b|\b(?:provisionally|tentatively|probably),? (?:clos\w+|ends?|shuts?)\b|\b(?:clos\w+|ends?|shuts?),? \(?(?:provisionally|tentatively|probably)\b|\bon or around\b|\b(?:around|about|approximately|circa|pencilled in(?: for)?|provisionally|probably|likely)(?: on| the)?\W*$"
)
_UNSETTLED_BEHIND: Final = re.compile(
    r"[\s,;:(\[–—-]*(?:(?:this|which|the date|date|it|and)(?: is| may| might| will)? )?(?:still |all |yet )?(?:is |are )?(?:(?:to be (?:confirmed|finali[sz]ed|agreed|announced|set|decided|fixed)|tbc|t\.b\.c|not yet|yet to be|subject to|provisional|may (?:still )?change|might change|awaiting|unconfirmed|indicative|date tbc|approx\w*)\b"
    r"(?: confirm\w*| finali[sz]ed| agreed| change\w*| approval)?)(?! (?:funding|eligib|availab|contract|demand))"
)


#: A verb by which a call opens; "opening date" needs no subject, nor has "open for".
_OPENS: Final = re.compile(r"\b(?:re-?)?(?:opens|will open|open again)\b")


def opens_a_call(clause: str) -> bool:
    """Say whether what "opens" or "reopens" is a call for applications; yes where nothing says what: "the towpath reopens on"."""
    return _closes_a_call(clause, _OPENS)


def _closes_a_call(clause: str, verb: re.Pattern[str] = _SHUTS) -> bool:
    """Say whether what "closes", "shuts" or "ends" is a call for applications; yes where nothing says what.

    "The bridge closes on 24 December", "comments close on 2 December": what else may close is endless.
    """
    said = None
    for said in verb.finditer(clause):  # noqa: B007 - the last one counts
        pass
    if said is None:
        return True
    lead = _ASIDE.sub("", clause[: said.start()])
    lead = re.split(
        r"[,;:|–—?!/]\s|\s[-–—/]\s|\n|\b(?:and|but|while|which|that|who|until|when|before|after|because)\s", lead
    )[-1]
    if _ANAPHOR.search(lead) is not None:
        return True
    wholes = (lead, _QUALIFIER.sub("", _ITSELF.sub("", lead).strip()))
    told = [[word for word in _WORD.findall(whole) if word not in _AROUND_A_VERB] for whole in wholes]
    return not told[1] or any(_CALL.fullmatch(word) is not None for words in told for word in words[-3:])


def _hands_in_a_request(clause: str) -> bool:
    """Say whether what a clause says is handed in carries a request; yes where it names nothing that is handed in.

    "Applications and supporting papers must be in by" names two things; one of them is enough.
    """
    handed = None
    for found in _HANDED_IN.finditer(clause):
        handed = found
    if handed is None:
        return True
    if _PARTICIPLE.match(clause, handed.start()) is not None:  # "decisions about applications received by"
        word = _LAST_WORD.search(clause, 0, handed.start())
        return word is None or word["join"] is not None or _REQUEST.fullmatch(word["word"]) is not None
    lead = re.split(r"[.;:]\s|\n", clause[: handed.start()])[-1]
    verbs = list(_VERB_BEFORE.finditer(lead))
    if _COORDINATED.search(lead) is not None:  # "forms must be completed and submitted"
        lead = lead[: verbs[0].start()] if verbs else ""
    elif verbs:  # "items must be bought and claims submitted"
        lead = lead[verbs[-1].end() :]
    things = [part for part in _PARTS.split(_ASIDE.sub("", lead)) if part.strip()]
    return not things or any(map(_is_request, things))


def _is_request(part: str) -> bool:
    if _BESIDE_IT.search(part) is not None:
        return False
    part = _ASKED_FOR.sub("", part)
    whole = _LAST_WORD.search(part)
    if whole is not None and whole["join"] is None and _YOURS.search(part) is not None:
        return _REQUEST.fullmatch(whole["word"]) is not None
    words = _WORD.findall(_ITSELF.sub("", _QUALIFIER.sub("", part)))
    return not words or _REQUEST.fullmatch(words[-1]) is not None
