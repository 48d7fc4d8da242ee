"""Say of what a closing date is the end, where its own words name that: "first claim deadline", "closing date for references".

Pure. "Deadline" and "closing date" are for what stands beside them. A grant has many: its offer must be accepted, claimed,
spent and told of, and the form has papers and checks beside it. What is handed in to ask for the money keeps its date; what
comes after it or goes with it has none; what nobody can tell is doubtful where the text names the day for applications
elsewhere.
"""

import re
from dataclasses import replace
from typing import Final

from tracker.reading.deadlines.clauses import Role
from tracker.reading.deadlines.lists import SAME_THING
from tracker.reading.deadlines.page import DatedText
from tracker.terms import Kind, What
from tracker.text.dates import FoundDate

#: The rule of a date by which something else than the application is due.
ANOTHER_END: Final = "the end of something else"
_DAYS: Final = (
    r"(?:deadlines?|closing dates?|cut[ -]?offs?(?: dates?)?|due dates?|(?:last|latest|final) (?:dates?|days?))"
)
#: What may stand between the word and the date.
_IS: Final = r"(?:[^\w|]|\b(?:is|are|will|be|set|falls|comes|now|on|at|by|noon|midday|then|the|\d{1,2}(?:[.:]\d\d)?(?:\s?[ap]m)?)\b)*$"
#: "Grant agreement deadline: ", "evidence deadline – ": the name stands in front.
_NAMED: Final = re.compile(rf"\b{_DAYS}{_IS}")
#: "The closing date for reference letters is", "deadline to accept an offer:".
_FOR: Final = re.compile(
    rf"\b{_DAYS} (?:for|of|to|by which|on which)(?: (?:the|our|your|any|all|their|us|you|to|must|should|of|receive|receiving|submitting|submit|sending|send|return|returning|we|have|get|getting|uploading|upload|providing|provide))* (?P<what>[^.;:|\n]{{2,70}}?)(?: (?:is|are|will be|falls|by|on|at)\b{_IS}|[:,–—-]{_IS}|$)"
)
#: Where a name begins anew.
_BEGINS: Final = re.compile(r"[.;:?!\n|,•*–—]\s*|\b(?:and|but|while)\s")
#: "Appeals – 26 February" under "Closing dates"; "for eligibility checks: 4 December".
_LABEL: Final = re.compile(r"(?P<what>[a-z][a-z’'/& -]{1,50})(?:\s?[:–—|]|\s-)\s?(?:by |on |until |the )*")
#: "Send your references", in the first column of a table.
_SENDS: Final = re.compile(
    r"(?:send|upload|return|submit|provide|post|e-?mail|hand in)(?: us| in| back)?(?: (?:the|your|any|all|copies of|two|signed))* (?P<what>[a-z][a-z’'/& -]{1,40}?)(?: (?:to us|by|before|until|no later than|on))*(?:\s?\|[^|:]{0,30}:|\s?[:–—|-])?\s?(?:by |the )*"
)
#: "Upload the form, then send your references"; "What: send your references | Until: ".
_NEXT_PART: Final = re.compile(r"[.;!?:] |, (?:and |but )?(?:then )?|\b(?:and|then) ")
_MOST_WORDS: Final = 5
_ARTICLES: Final = frozenset("the our your its that all a an this and of".split())
#: What is handed in to ask for the money.
_REQUEST: Final = re.compile(
    r"\b(?:appl(?:y|ying|ications?|icants?)|bids?|bidding|proposals?|entr(?:y|ies)|enter(?:ing)?|nominat\w+|submissions?|expressions?|eois?|enquir(?:y|ies)|tenders?|pitch(?:es)?|requests?|registrations?|register\w*|book\w*|questions?|quer(?:y|ies)|forms?)\b"
)
#: A form that is none of those: "evaluation form", "claim forms".
_OTHER_FORM: Final = re.compile(
    r"\b(?:evaluat\w+|monitor\w+|claims?|accept\w+|agreements?|reports?|reporting|completion|feedback|end[ -]of[ -](?:grant|project|year)|payment|bank details?|consent|reference|referee['’]?s?|impact|outcomes?|return of unspent|unspent)\b[^,;]{0,24}\bforms?\b"
)
#: What goes with the first thing named.
_AND_MORE: Final = re.compile(r",| (?:and|with|plus|including|together)\b")
#: What asks for more, or less, and is no request for a grant.
_OTHER_REQUEST: Final = re.compile(
    r"\b(?:payment|claim|extension|change|variation|draw[ -]?down|information|feedback|refund|review|appeal|reference|consent|advice|draft)s?['’]?s? (?:requests?|submissions?|applications?|forms?)\b|\brequests? for (?:payment|an? extension|changes?|feedback|information|(?:an? )?review|references?)\b"
    r"|\b(?:submission|submitting|return(?:ing)?|receipt|sending|upload(?:ing)?|lodging|filing|registering|registration|entry|entering|booking)s? (?:of|for)? ?(?:the |your |any |all |an? |to )*(?:claims?|invoices?|receipts?|accounts?|reports?|appeals?|complaints?|references?|evidence|evaluations?|monitoring)\b"
)
#: The last noun of what comes after a request or goes with it.
_AFTER: Final = re.compile(
    r"(?:agreements?|contracts?|contracting|sign(?:ing|ed|atures?)|countersign\w*|accept(?:s|ed|ing|ances?)?|claim(?:s|ed|ing)?|draw[ -]?downs?|invoic\w+|payments?|receipts|reports?|reporting|evaluat\w+|monitoring|evidence|"
    r"complaints?|appeals?|objections?|representations?|feedback|references?|referees?['’]?|testimonials?|endorsements?|consents?|permissions?|proofs?|permits?|licen[cs]es?|accounts?|accounts? creation|account set[ -]?up|creation|statements?|"
    r"constitutions?|polic(?:y|ies)|insurances?|certificates?|checks?|vetting|quiz(?:zes)?|visits?|spend(?:ing)?|spent|expenditure|underspends?|activit(?:y|ies)|appraisals?|mobilisation|installation|drafts?|"
    r"(?:draft|application) (?:reviews?|checks?)|comments?|case stud(?:y|ies)|publicity|audits?|refunds?|repayments?|bank details|minutes|withdrawals?|cheques?|"
    r"debriefs?|mediations?|disputes?|invitations? to panel|returns? of \w+|clawback|milestones?|deposits?)"
)
#: The same, whatever stands behind them.
_AFTER_FIRST: Final = re.compile(
    r"(?:accept|accepting|claim|claiming|draw(?:ing)?(?: the \w+| your \w+)? down|sign(?:ing)?|countersign(?:ing)?|spend(?:ing)?|report(?:ing)?|evaluat(?:e|ing)|appeal(?:ing)?|complain(?:ing)?|complet(?:e|ing)(?! (?:the |your |an? |our )?(?:\w+ )?(?:form|appl|bid|proposal))|deliver(?:ing)?(?! (?:of )?(?:the |your )?(?:form|appl|bid|proposal))|"
    r"creat(?:e|ing)(?: an?| your)? (?:\w+ )?account|open(?:ing)? (?:an?|your) (?:\w+ )?account|return(?:ing)? (?:of )?(?:any |the |your )?(?:unspent|unused|money|signed (?:[\w-]+ ){0,2}(?:offer|agreement|contract|letter|acceptance|copy|copies))|pay(?:ing)? back|withdraw(?:ing)?|collect(?:ing)?|proving|prov(?:e|ing)|confirm(?:ing)?(?! (?:your |a )?(?:place|attend))|secur(?:e|ing)(?! (?:your |a )?place))\b"
)
#: Letters, papers and money with a name that says for what they are.
_AFTER_PAIR: Final = re.compile(
    r"\b(?:(?:offer|reference|support|award|acceptance|consent|decision|confirmation) letters?|letters? of (?:support|reference|recommendation|offer|consent)|(?:supporting|additional|further|extra|missing|proof of|signed|financial|bank|governing|match[ -]funding) (?:\w+ )?(?:documents?|documentation|papers?|paperwork|evidence|information|statements?|accounts|details|copies)|"
    r"pre-?application (?:checks?|calls?|talks?|advice)|eligibility (?:checks?|checkers?|tests?|quiz(?:zes)?|questionnaires?))\s*$"
)
#: "Receipt of applications", "completing your form": what is done with it stands in front.
_DONE_WITH_IT: Final = re.compile(
    r"(?:(?:receipt|submission|delivery|return|completion|collection|acceptance|creation|consideration) of|(?:submitt|deliver|return|complet|accept|post|lodg|send)ing|complete|handing in) (?:(?:the|your|all|any|an?|our|online|full|final|grant|completed|new|paper) )*(?=appl|bids?\b|forms?\b|propos|entr|nominat|submis|express|tender)"
)
#: What is done once before the form.
_FIRST_STEP: Final = re.compile(
    r"\b(?:eligibility|pre-?application) (?:checks?|checkers?|tests?|quiz(?:zes)?|questionnaires?)\s*$|\baccount (?:creation|set[ -]?up|registration)\s*$|\b(?:creat|open|sett?)(?:e|ing|ing up)? (?:an|your) (?:\w+ )?account\b"
)
#: Money that somebody else gives: another fund may be called so.
_MATCH: Final = re.compile(
    r"\b(?:match(?:ed|ing)?|co|partnership)[ -]?(?:funding|funds|money)?\s*$|\bfund-?raising\s*$"
)
#: The end of a noun: what stands behind is about it.
_PREPOSITION: Final = re.compile(
    r" (?:for|towards?|of|to|from|under|with|on|in|by|at|as|about|via|that|which|who|if|before|after|where|when)\b.*$|\s?\(.*$|, .*$"
)
#: Words for the call itself, and for those who come for it.
_CALL: Final = re.compile(
    r"\b(?:funds?|funding|schemes?|programmes?|grants?|calls?|windows?|competitions?|opportunit\w+|awards?|prizes?|stages?|phases?|steps?|bursar\w+|pots?|trust|foundation|fellowships?|residenc\w+|commissions?|courses?|cohorts?|trainings?|placements?|partners?|places?|"
    r"groups?|organisations?|charit\w+|clubs?|artists?|individuals?|schools?|choirs?|sheds?|halls?|councils?|applicants?|bidders?|everyone|everybody|anyone|all|us|you|this|that|these|those|it|both|each|"
    r"paper|online|postal|post|e-?mail|hard copies|copies|new|next|extended|revised|final|first|last|second|third|early|late|strict|absolute|firm|hard|only|our|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|20\d\d|spring|summer|autumn|winter|year|month|week|quarter|north|south|east|west|submit|submission|submitting|return|returning|receipt|receiving|receive|inclusion|consideration|decisions?|panels?|meetings?|ideas?|projects?|films?|works?|interest|outlines?|responses?|offers?|quotes?|letters?|papers?|documents?)\b"
)
#: The day for applications is named in the text.
_APPLICATIONS_CLOSE: Final = re.compile(
    r"\bappl(?:y|ications?|ication forms?)\b(?: (?:deadline|closing date|cut-?off|stage|window|period|closes?|closing|must|should|be|in|received|submitted|are|is|due|the|form|forms|online|now|to us|with us))*\s?(?:[:–—|-]|by|until|till|before|on|no later than)\s?(?:by |on |until |noon on |the |midday on |\d{1,2}(?:[.:]\d\d)?\s?[ap]m(?: on)? )*(?:mon|tues?|wednes|thurs?|fri|satur|sun|\d)"
    r"|\b(?:deadline|closing date|cut-?off(?: date)?|last (?:day|date)) (?:for|of|to) (?:\w+ ){0,3}?appl"
)
_LIVE: Final = (Kind.GRANT, Kind.TRAINING)
_LONGEST: Final = 120


def of_another_thing(
    page: DatedText, role: Role, begin: int, date: FoundDate, earlier: FoundDate | None, told: list[Role]
) -> Role:
    """Return a closing date's role once it is asked of what it is the end; the role itself where that is the application.

    The sentence begins at `begin`; `earlier` is the date before it in the same sentence, `told` holds the answers for the earlier dates.
    """
    if role.what is not What.APPLY or page.kind not in _LIVE or role.start >= date.end:
        return role
    since = max(
        begin, date.start - _LONGEST, earlier.end if earlier is not None and earlier.end <= date.start else 0
    )
    lead = page.text[since : date.start]
    what, plainly = _name_in(lead)
    if not what:
        return role
    if _FIRST_STEP.search(what):
        return Role(What.REGISTER, ANOTHER_END)
    beside = any(one.what is not None and one.what.closes for one in told)
    if not beside and not (plainly and _APPLICATIONS_CLOSE.search(page.text)):
        return role  # where nothing else closes, what is sent or named may be the application itself
    verdict = is_another_end(what, page.text)
    if verdict:
        return Role(None, ANOTHER_END)
    return role if verdict is None or not plainly else replace(role, guessed=True)


def _name_in(lead: str) -> tuple[str, bool]:
    """Return the name that the words before a date give of what ends then, and whether "deadline" stands beside it; "" for none."""
    word = _NAMED.search(lead)
    if word is not None:
        words = _BEGINS.split(lead[: word.start()])[-1].split()[-_MOST_WORDS:]
        while words and words[0] in _ARTICLES:
            words = words[1:]
        return " ".join(words), True
    named = _FOR.search(lead)
    if named is not None:
        return named["what"].strip(), True
    label = lead.lstrip("0123456789.)•*- \t\n").removeprefix("for ").removeprefix("the ")
    found = _LABEL.fullmatch(label) or _SENDS.fullmatch(label)
    for part in _NEXT_PART.finditer(label):
        found = found or _SENDS.fullmatch(label, part.end())
    return ("", False) if found is None else (found["what"].strip(), False)


def is_another_end(what: str, text: str) -> bool | None:
    """Say whether a name is that of something else: True where it surely is, False where it may be, None for a request."""
    what = _DONE_WITH_IT.sub("", what)
    first = _PREPOSITION.sub("", _AND_MORE.split(what)[0]).strip()
    if _REQUEST.search(first.rpartition(" ")[2]) and not _OTHER_FORM.search(first):
        return None if not _OTHER_REQUEST.search(first) else True
    if (
        _AFTER_PAIR.search(what)
        or _AFTER_FIRST.match(what)
        or _OTHER_FORM.search(what)
        or _OTHER_REQUEST.search(what)
    ):
        return True
    head = _PREPOSITION.sub("", what).strip()
    last = head.rpartition(" ")[2]
    if _REQUEST.search(last):
        return None
    if any(_AFTER.fullmatch(words) for words in (last, head, " ".join(head.split()[-2:]))):
        return True
    if _REQUEST.search(head):
        return None
    if _MATCH.search(head):
        return _APPLICATIONS_CLOSE.search(text) is not None
    if _CALL.search(last) or SAME_THING.search(head):
        return None
    return False if _APPLICATIONS_CLOSE.search(text) else None
