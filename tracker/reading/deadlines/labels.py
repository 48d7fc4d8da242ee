"""Say what a date's own label makes of it: the heading of its column, or the words between it and the date before.

Pure. "Deadline 5 May, panel 9 June" and a table's columns "Deadline | Meeting" name a thing for each date. A date with a label of
its own never takes the meaning of the closing words before it: where the label names something else it is no closing
date, and where nobody can tell what the label means the date is shown with a doubt.
"""

import re
from dataclasses import replace
from typing import Final

from tracker.reading.deadlines.clauses import Role
from tracker.reading.deadlines.lists import SAME_THING
from tracker.reading.deadlines.off import without_status
from tracker.terms import What
from tracker.text.dates import FoundDate

#: The rule of a day whose label says for which meeting one asks by it.
FOR_A_MEETING: Final = "a day for each meeting"
#: A label is short; what is longer is a sentence and speaks for itself.
_LONGEST: Final = 6
#: Words of a label that say that something closes.
_CLOSES: Final = re.compile(
    r"\b(?:deadlines?|clos(?:e|es|ing)|cut[ -]?offs?|due|submi\w+|last (?:date|day|chance)|final date|latest|received|receipt|returned|in by|in before|send|sent|apply|applying|"
    r"ends?|expir\w+|shuts?|until|terfyn|cau|ceisiadau|erbyn|tan)\b|(?<!hear )(?<!told )(?<!paid )(?<!spent )(?<!spend )\b(?:by|before|up to)\W*$|\bby (?:post|hand|e-?mail|when|noon|midday|midnight|\d)"
)
#: Words for what a group hands in; they close only where nothing else is named.
_HANDED_IN: Final = re.compile(
    r"\b(?:applications?|applicants?|forms?|bids?|proposals?|tenders?|quotes?|entr(?:y|ies)|nominations?|requests?|requested|replacements?|online|paper|post(?:al)?|e-?mail|hand|revised|extended|new|now|to)\b"
)
#: What happens after the application, or beside it, whatever else the label says.
_AFTERWARDS: Final = re.compile(
    r"\b(?:report\w*|monitor\w*|evaluat\w*|pay(?:ments?|ing|s|outs?)?|paid|cheques?|money|invoic\w*|claims?|spend(?:ing)?|spent|bought|purchased|photograph\w*|released?|notif\w*|notices?|inform(?:ed|ing)?|heard?|told|decid\w+|decisions?|"
    r"outcomes?|results?|winners?|announce\w*|answers?|repl(?:y|ies)|award(?:ed|ing)|awards? (?:date|evening|night|day|made|ceremony|letters?|meetings?)|acknowledg\w*|interview\w*|shortlist\w*|sift\w*|scor(?:e[ds]?|ing)|"
    r"assess\w*|review(?:s|ed|ing)?|vett(?:ed|ing)|moderat\w*|ratif\w*|approv\w*|sign(?:ed|ing)?[ -]?off|judg(?:e[ds]?|ing)|consider(?:s|ed|ation)?|visit\w*|celebrat\w*|ceremon\w+|gala|launch\w*|"
    r"workshops?|webinars?|briefings?|drop-?ins?|surger(?:y|ies)|clinics?|vot(?:e[ds]?|ing)|ballot|starts?|begins?|commenc\w*|complet(?:e|ed|ion)|opens?|opening|ended|digwyddiad(?:au)?|cyfarfod(?:ydd)?|penderfyniad(?:au)?|taliad(?:au)?|"
    r"grants? (?:out|made|sent|go|goes)|funds? (?:out|sent|transferred|in|available|arrive)|(?:acceptance|completion) )\b"
)
#: Who meets, and what is held.
_GATHERS: Final = re.compile(
    r"\b(?:meetings?|meets?|panels?|boards?|committees?|trustees?['’]?|directors?|cabinet|councillors|governors?|events?|evening|fairs?|party|concert|festival|conference|presentations?|pitch\w*|letters?|funding from)\b"
)
#: Behind a date that says which meeting is meant: "for the 10 February meeting".
_WHICH: Final = re.compile(
    r"\s?(?:\w+['’]s?\s|grants?\s|funding\s|board\s|trustees['’]?\s){0,2}(?:meetings?|panels?|committees?|boards?|one|sitting|awards? (?:meeting|panel)|assessment|review|decisions?|interviews?)\b"
)
_FOR: Final = re.compile(r"\b(?:for|of|to|before|at|in) (?:the|our|its|a|their)?\s?$|\b(?:the|our)\s$|^\s*$")
#: "The meeting on 10 February", "our panel of 13 November": its day, not that of what is said before.
_OF_MEETING: Final = re.compile(
    r"\b(?:for|to|at|in time for|before|ahead of) (?:the|our|its|a|their|next|this)(?: [\w’'-]+){0,3}? (?:meetings?|panels?|committees?|boards?|cabinet|sitting|one) (?:on|of)(?: the)?\s?$"
)
#: "Or come to the meeting on 20 October": that day is for whoever comes.
_COMES: Final = re.compile(r"\b(?:come(?: along)?|welcome|get yourself|bring \w+) $")
_FOR_AN_EVENT: Final = re.compile(r"(?:for|to|at|before) (?:the|our|its|a|an|their) [\w’' -]{1,40} on(?: the)?")
#: "Deadline for our spring panel (22 January) is 11 December."
_MEETING_IN_BRACKETS: Final = re.compile(
    r"\b(?:meetings?|panels?|committees?|boards?|(?:the|our) trustees)(?: meeting)?\s?[(\[](?:on )?$"
)
_LITTLE: Final = frozenset(
    "on the by in at is are of a an and or then with w/c for from until till to be will our your it all both also week commencing beginning starting no later than before dydd ar y "
    "mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday date dates day days".split()
)
_WORD: Final = re.compile(r"[a-zâêîôûŵŷ][a-zâêîôûŵŷ’'/-]*")
_EDGES: Final = " \t\n,;:.()[]|/–—-!*>→&+"
#: Where one label ends and the next begins.
_PART: Final = re.compile(r"[,;(|/]\s?|\s[–—-]\s|\s(?:and|while|but|with)\s")
#: Labels of those who apply: "Existing grantees: 27 November".
_APPLICANTS: Final = re.compile(
    r"(?:everyone|everybody|anyone|anybody) else|(?:first[ -]?timers|newcomers|returners|renewals)|(?:groups|organisations|charities|applicants|clubs|those)(?: (?:that|who|which|with|without|new|already))[^:.;\n]{2,40}"
    r"|(?:(?:existing|current|new|first[ -]time|past|previous|returning|former|returning|all|other) )+(?:grantees?|grant[ -]?holders?|applicants?|groups?|organisations?|partners?|members|charities|clubs)(?: [\w’' -]{0,30})?"
)


def own_label(role: Role, text: str, *, begin: int, date: FoundDate, earlier: FoundDate | None, row: bool) -> Role:
    """Return a closing date's role once its own label is asked; the role itself where it has none, or where that agrees.

    `text` is in lower case; the sentence begins at `begin`, `earlier` is the date before it in the same sentence, and
    `row` says that the line is a table's.
    """
    if role.what is not What.APPLY or role.rule == FOR_A_MEETING:
        return role
    if role.start >= date.end:
        return _by_label_behind(role, text, begin=begin, date=date)
    cell = max(begin, text.rfind(" | ", begin, date.start)) if row else begin
    since = max(cell, earlier.end if earlier is not None and earlier.end <= date.start else begin)
    if row and since <= cell:
        heading, colon, _ = text[cell : date.start].rpartition(": ")
        if colon:
            return _by_column(role, heading.strip(_EDGES), text, begin=begin, cell=cell)
    if since <= begin and role.start >= 0:
        return role
    if since <= role.start < date.start:
        return role
    label = _label(text[since : date.start])
    if not label:
        return _by_label_behind(role, text, begin=begin, date=date)
    return _by_label(role, label, leads=since <= begin)


def _by_label(role: Role, label: str, *, leads: bool) -> Role:
    """Return what a closing date is for by its label; `leads`: the label begins the sentence."""
    if _CLOSES.search(label) is not None and _AFTERWARDS.search(label) is None:
        return role
    if _AFTERWARDS.search(label) or _GATHERS.search(label):
        return Role(None, "a label of its own")
    if leads or _HANDED_IN.search(label) or SAME_THING.search(label) or len(label.split()) > _LONGEST:
        return role
    if _FOR_AN_EVENT.fullmatch(label):
        return replace(role, guessed=True)  # "ticket sales close on 2 December for our fundraiser on 5 December"
    if label.startswith(("for ", "by ", "in ", "if ", "to ", "at ")) or _all_little(label):
        return role
    return replace(role, guessed=True)


#: What a line or sentence that begins with its date says of it: "14 May: cheques posted", "18 February is our decision date".
_BEHIND: Final = re.compile(r"\)?(?: ?[:–—-]|,)? (?:(?:is|are|will be|–|—|-) )?(?P<label>[^.;!?\n|]{2,60})")


#: "5 February (decisions in March)": what happens then has a time of its own.
_AT_ITS_TIME: Final = re.compile(
    r"\b(?:in|during|by|early|mid|late|of|by the end of)[ -](?:the )?(?:early |mid-?|late |end of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:new year|spring|summer|autumn|winter)(?! rounds?\b))\b"
)


def _by_label_behind(role: Role, text: str, *, begin: int, date: FoundDate) -> Role:
    """Return a closing date's role once the words behind it are asked, where it begins its own line or sentence."""
    if spoken(text[begin : date.start].rpartition("; ")[2]):
        return role
    behind = _BEHIND.match(text, date.end)
    if behind is None or any(map(str.isdigit, behind["label"])):
        return role  # "29 May (for a decision on 30 June)": what stands behind leads to a day of its own
    if _AT_ITS_TIME.search(behind["label"]):
        return role
    if _CLOSES.search(behind["label"]) or _AFTERWARDS.search(behind["label"]) is None:
        return role
    return Role(None, "a label of its own")


def _by_column(role: Role, heading: str, text: str, *, begin: int, cell: int) -> Role:
    """Return what a cell's date is for by the heading of its column, and by those of the other columns."""
    closes = _CLOSES.search(heading) is not None
    if closes and _AFTERWARDS.search(heading) is None:
        return role
    if _AFTERWARDS.search(heading) or (_GATHERS.search(heading) and not closes):
        return Role(None, "the heading of its column")
    finish = text.find("\n", cell)
    others = text[begin:cell] + " | " + text[text.find(" | ", cell + 3) if cell > begin else cell : finish].strip()
    for other in others.split(" | "):
        name, colon, value = other.partition(": ")
        if not colon or name.strip(_EDGES) == heading or not any(map(str.isdigit, value)):
            continue
        if _CLOSES.search(name) or (_HANDED_IN.search(name) and not _HANDED_IN.search(heading)):
            return Role(None, "the heading of its column")
    return role


def _label(stretch: str) -> str:
    """Return the last part of what stands between two dates, without the little words; "" where it says nothing."""
    bare = without_status(stretch).strip(_EDGES)
    parts = [part.strip(_EDGES) for part in _PART.split(bare)]
    last = parts[-1] if parts else ""
    return "" if _all_little(last) else last


def spoken(stretch: str) -> list[str]:
    """Return the words of a stretch, in lower case, that say more than "on", "by the" or a weekday."""
    return [word for word in _WORD.findall(stretch) if word not in _LITTLE]


def _all_little(label: str) -> bool:
    return not spoken(label)


#: Words that say that a request closes; a date whose own clause holds none of them is weaker than one whose does.
_REQUEST: Final = re.compile(
    r"\b(?:appl(?:y|ying|ies|ications?|icants?)|deadlines?|clos(?:e|es|ing)|shuts?|submi\w+|bids?|bidding|forms?|proposals?|entr(?:y|ies)|enter|rounds?|cut[ -]?off|nominat\w+|requests?|tenders?|last|final|ends?|windows?|"
    r"offers?|in by|reach|with us|return\w*|send|register\w*|book\w*|ceisiadau|ymgeis\w+|cau|ceisio|erbyn|tan|expressions?|receiv\w+|stages?|parts?|lots?)\b"
)


def follows_it(words: str) -> set[str]:
    """Return the words, of a stretch in lower case, for what happens after an application or beside it."""
    return set(_AFTERWARDS.findall(words)) | set(_GATHERS.findall(words))


def is_weak(text: str, *, begin: int, date: FoundDate, role: Role) -> bool:
    """Say whether nothing in a closing date's own clause, which begins at `begin`, speaks of a request or its end.

    `text` is in lower case. A date that heads or labels of its own make a closing date, or that merely stands in a list, is not weak.
    """
    if role.start < 0 or role.start >= date.end:
        return False
    clause = text[begin : date.start]
    return bool(_label(clause)) and _REQUEST.search(clause) is None and SAME_THING.search(clause) is None


#: Words that lead to a day by which something must have been done, whatever it is.
_LEADS_TO_END: Final = re.compile(
    r"\b(?:by|until|till|before|between now and|prior to|up to|up until|no later than|not later than|on or before|latest|it['’]s|it is now|please use|should read)(?: the)?\W*$"
)
#: A label in front of a date, to its colon or dash.
_LABEL: Final = re.compile(r"(?:^|[.;?!\n] ?)\W*(?P<label>[^.;:?!\n]{2,60}?)(?: ?:| [–—-])(?: the)?\W*$")
#: What happens on a day, and is no end of a call.
_HAPPENS: Final = re.compile(
    r"\b(?:meets?|meetings?|panels?|boards?|committees?|trustees|fairs?|days?|festivals?|concerts?|conferences?|supper|agm|part(?:y|ies)|shows?|training|courses?|workshops?|webinars?|sessions?|opens?|opened|opening|starts?|starting|begins?|"
    r"launch\w*|announce\w*|born|since|anniversary|holidays?|closed|office|terms?|campaigns?|tickets?|vot(?:e|es|ing)|seasons?|delivery|contracts?|updated|published|posted|dated|listed|interviews?|moderation|events?|gala|heats?|final|"
    r"carols|volunteers?|surveys?|consultation|eois?|expressions?|outline|stage (?:one|1)|draft|part a|step|celebrat\w+)\b"
)
#: What else has such a day in a funder's text.
_NO_REQUEST: Final = re.compile(
    r"\b(?:comments?|pledg\w+|motions?|agenda|copy|early|deposits?|rates?|discounts?|cancel\w*|hear|heard|news|refunds?|subs|register|sign up|attend|coming|places?|questions?|quer(?:y|ies)|ring us|call us|"
    r"free|published|spent|used|finished|delivered|completed by|approved|confirm\w*|we['’]ll|we will|not before|nothing|no more)\b"
)


def may_be_an_end(before: str, after: str) -> bool:
    """Say whether the words around a date that no row knows, in lower case, may make it the end of a call.

    "By", "until" and the like lead to one; so does a short label that names a fund or those who apply ("Floodlight grants: 14 January").
    """
    if _NO_REQUEST.search(before) or _AFTERWARDS.search(before) or _HAPPENS.search(before + after):
        return False
    if _LEADS_TO_END.search(before) is not None:
        return True
    label = _LABEL.search(before)
    return label is not None and len(spoken(label["label"])) <= _LONGEST and _AFTERWARDS.search(after) is None


def asks_for_something(words: str) -> bool:
    """Say whether words, in lower case, speak of a request or of its end."""
    return _REQUEST.search(words) is not None


def happens_then(label: str) -> bool:
    """Say whether a label, in lower case, names what happens on a day, and is no end of a call."""
    return _HAPPENS.search(label) is not None


#: A text that tells of several rounds, parts or kinds may well have several closing dates.
SEVERAL: Final = re.compile(
    r"\b(?:rounds?|lots?|strands?|stages?|panels?|deadlines|dates|spring|summer|autumn|winter|small|large|streams?|phases?|meetings?|each|both|either|second|twice|tiers?|existing|new applicants|online|postal|by post|paper|"
    r"funds|grants? and|schemes|programmes|times a year|quarterly|respectively|those)\b"
)
_NAMES_A_CALL: Final = re.compile(
    r"\b(?:deadlines?|closing date|appl(?:y|ications?)|bids?|tenders?|(?:fund|round|scheme|grants?) clos\w+)\b"
)


def names_a_call(words: str) -> bool:
    """Say whether the words before a closing date, in lower case, name the call or the request that ends then."""
    return _NAMES_A_CALL.search(words) is not None


def has_label(stretch: str) -> bool:
    """Say whether the words before a date, in lower case, name anything."""
    return bool(_label(stretch))


def which_meeting(before: str, after: str, *, leads_on: bool = False) -> int | None:
    """Return how many characters behind a date belong to it that only says which meeting is meant; None for any other.

    "Deadline for the 10 February panel", "apply for our panel of 10 February". `before` and `after` are the words around it, in lower
    case; `leads_on`: another date follows in the sentence.
    """
    if leads_on and _MEETING_IN_BRACKETS.search(before) is not None:
        return 0
    noun = _WHICH.match(after)
    if noun is not None and _FOR.search(before) is not None:
        return noun.end()
    of_meeting = _OF_MEETING.search(before)
    return 0 if of_meeting is not None and _COMES.search(before, 0, of_meeting.start()) is None else None


#: "The council decides at its meeting on 18 November".
_DECIDES_AT: Final = re.compile(
    r"\b(?:decides?|decided|agrees?|agreed|chosen|chooses?|settled?|settles|approves?|approved|awarded|makes? (?:its|their|the) (?:decisions?|awards?))"
    r"(?: (?!appl|bid|form|by\b|before\b|if\b|to\b)[\w’'-]+){0,3} at (?:the|our|its|their|a)\b[^.;:]{0,40}$"
)


def at_its_meeting(before: str, date: FoundDate) -> Role | None:
    """Return that of a date which leads to a meeting at which those who give decide; None for one that only says which meeting is meant.

    `before` are the words before it, in lower case.
    """
    found = _DECIDES_AT.search(before)
    return None if found is None else Role(What.DECISION, "decided at a meeting", date.start, date.end)


def names_applicants(label: str) -> bool:
    """Say whether a label, in lower case, names one group of those who apply: "existing grantees"."""
    return _APPLICANTS.fullmatch(label.strip(_EDGES)) is not None
