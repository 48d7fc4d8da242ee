"""Does a question go on with the one before it, in a talk where nobody says so?

Pure. "and in Scotland?", "only for choirs", "under 5k" go on; "what closes this week?" stands by itself. So do a correction
("sorry, I meant Bristol") and a line that names nothing but one filter ("anything under £5000", "we are in Leigh"). A batch
names the question that is followed; there nothing is asked here.
"""

import re
from datetime import UTC, datetime

from tracker.asking.filters.left_out import LeftOut
from tracker.asking.filters.not_wanted import NotWanted
from tracker.asking.line.unread import Unread, plain
from tracker.asking.places.where import read_areas, read_places
from tracker.asking.told import read_told
from tracker.questions import Filters, Question
from tracker.terms import Intent

#: How a question begins that goes on with the one before. A preposition begins no question of its own.
_BEGINS = re.compile(
    r"\W*(?:(?:yes|yeah|yep|aye|ok|okay|right|no|naw|nah|sorry|sori|soz|thanks|ta|great|cheers)\W+(?=(?:and|but|what about|how about|how bout|what bout|wot about|wot bout|whit about|whit aboot|what aboot)\b))*(?:and|or|but|also|plus|only|just|same|instead|those|these|them|which of|what about|how about|how bout|what bout|wot about|wot bout|whit about|whit aboot|what aboot|"
    r"in|for|from|under|over|up to|below|above|by|before|after|until|with|without|near|closing|anywhere|forget|"
    r"not|no|none|any of|more|ok(?:ay)? (?:and|but|what about))\b",
    re.IGNORECASE,
)
#: Before a correction or a filter these say nothing.
_LEAD = r"(?:(?:oh|oops|whoops|ah|er|um|erm|no|nope|naw|nah|wait|hang on|hold on|actually|sorry|sori|soz|sozz|apologies|my mistake|my bad|wrong (?:place|town|city|area|amount|month|date|group)|correction|typo|well|ok|okay|right|yes|yeah|hmm|please|thanks|ta|cheers|great|hi|,) )*"
#: Somebody sets right or narrows what they asked.
_LEANS = re.compile(
    _LEAD
    + r"(?:(?:(?:i|we) )?(?:really |actually |just )?(?:meant|mean(?= (?:in |for |the |not )?[a-z]+(?: [a-z]+){0,3}$))\b(?! (?:to|for us)\b)|(?:i|we) (?:really |actually |just )?(?:mean|meant|should have (?:said|put|written))\b(?! to)"
    r"|not (?!sure|yet|really|clear|able|long|happy|bad|a |that |too )[a-z]"
    r"|(?:i|we) (?:put|said|wrote|typed) [a-z0-9£, ]{2,40}? (?:but|when) (?:i|we|it|its|that)\b"
    r"|(?:actually |now )?(?:we|i) (?:actually |only |just )?need (?:more like|about|only|just|up to|at least|around) (?:£|\d|a )"
    r"|(?:it |that |this )?should (?:be|say|read|have been)\b|(?:make|call) (?:it|that)\b"
    r"|(?:change|swap|switch|replace) [a-z0-9£, ]{2,40}? (?:to|for|with)\b"
    r"|(?:which|any|are any|do any|the|all the|just the|only the)(?: of (?:them|these|those|the above))?(?: ones?)?(?: (?:that|which|of them))? (?:(?:still|also|do|would|will|can|might) )?(?:clos(?:e|es|ing)|ends?|ending|due|suits?|fits?|pays?|covers?|accepts?|allows?|takes?|gives?|offers?|needs? no|dont need)\b"
    r"|(?:which|are any|the|all the|just the|only the|show (?:me )?the)(?: of (?:them|these|those))?(?: ones?)? (?:are |that are )?(?:for|in|under|over|below|above|up to|open to|less than|more than|near|nearest|smallest|biggest|largest|quickest|easiest)\b"
    r"|(?:any|anything|something|owt|summat|ones|some|got any|is there anything|are there any)(?: (?:that|which|is|are))* (?:under|over|below|above|up to|less than|more than|smaller|bigger|larger|cheaper|nearer|closer|sooner|later|quicker|easier)\b"
    r"|(?:(?:is|are) there|have you(?: got)?|got|do you have|any) (?:one|ones|any|some)(?: of (?:them|these|those))? (?:for|in|near|around|round|that|which)\b"
    r"|(?:any|anything|something|ones|some|those) (?:that|which) (?:(?:would|will|can|could|might|also|still) )?(?:clos(?:e|es)|ends?|pays?|covers?|accepts?|allows?|takes?|gives?|offers?|funds?)\b"
    r"|(?:(?:the|any|only|just|on a) )*(?:first come ,? ?first served?|rolling|(?:ones? )?(?:with|that have|which have) no (?:deadline|closing date)s?)(?: (?:ones?|basis|only|please|deadlines?))*$"
    r"|(?:it|this|that)s? (?:is |was )?for (?:an?|our|my|some)\b(?!.*\b(?:what|how|who|why|any)\b)|(?:the )?(?:smaller|bigger|larger|cheaper|local|nearer)(?: ones?| pots?| grants?| amounts?)?(?: please| then| instead)?$"
    r"|(?:please )?(?:can you |could you )?(?:(?:only|just) show|show (?:me |us )?(?:only|just)|narrow (?:it|that|this|them))\b|(?:i|we) (?:only|just) (?:want|need)\b"
    r"|(?:please )?(?:can you |could you )?(?:wider(?: then| please)?$|widen|broaden|cast the net|look wider|go wider|search wider|make it wider)\b"
    r"|(?:[a-z]+ ){1,4}(?:only|instead)(?: please| pls| thanks| then)?$)"
)
#: What was shown is for elsewhere: "that's England, we're in Scotland", "these are all English, I said Wales".
_ELSEWHERE = re.compile(
    _LEAD
    + r"(?:but )?(?:(?:thats|that is|thats all|those are|these are|theyre|they are|its|it is|this is|youve given (?:me|us)|you gave (?:me|us)|youre showing (?:me|us)|you showed (?:me|us)|i asked (?:about|for)|i said)"
    r" (?:all |only |just |about |for |in |the |from )*(?P<wrong>[a-z ]{3,30}?)(?: ones| one| funds| grants| tenders| stuff| only)*(?:(?: ,)?(?: but| and| though)? | , )(?=(?:we(?:re| are)?|i(?:m| am)?|our group is|our shed is|our choir is|i said|i meant|i wanted|i asked for)\b)"
    r"|(?:wrong|not the right|different) (?:country|nation|place|area|part of the country|end of the country)(?: ,)? )"
)
#: "10k not 5k", "Leigh, not Wigan".
_X_NOT_Y = re.compile(
    _LEAD + r"(?:[a-z0-9£.]+ ){1,3}(?:, )?not (?:[a-z0-9£.]+ ?){1,3}(?:, (?:sorry|please|thanks|my mistake))?$"
)
#: "Sorry, a men's shed": said anew in a few words that ask nothing.
_SORRY = re.compile(
    r"(?:(?:oh|oops|no|ah) (?:, )?)?(?:actually|sorry|oops|whoops|correction|typo|my mistake)(?: ,)? (?:(?!(?:to|what|whats|who|whos|how|when|where|why|can|could|is|are|do|does|did|should|would|will|have|tell|i|im|we|were|you|but|about|for|that|this|he|she|they|my|there|any)\b)[a-z0-9£.]+)(?: [a-z0-9£.]+){0,4}$"
)
#: What else the same people need.
_WE_NEED = re.compile(
    r"(?:(?:hi|so|ok|okay|well|right|also|and|now|please|,) )*(?:we|i) (?:also |really |still |now |just )*(?:need|want|would like|are looking for|am looking for|could do with|have to find|must find)\b"
    r"(?! to (?:know|ask|talk|stop|be|see|leave|change)\b)[^?]*\b(?:money|funding|funds?|grants?|cash|pay|buy)\b"
)
_QUESTION = re.compile(
    _LEAD
    + r"(?:what|whats|who|whos|how|hows|when|whens|where|why|can|could|is|are|do|does|did|should|would|will|tell|explain|remind|list|show)\b"
)
#: A list of its own is asked for.
_OWN_LIST = re.compile(
    r"\b(?:deadlines?|grants?|funds?|funding|money|tenders?|contracts?|courses?|new|latest|news)\b"
)
#: A day like any other: here only counts whether days are named.
_SOME_DAY = datetime(2026, 11, 2, 12, tzinfo=UTC)
_LONGEST = 12
#: After these nothing of an earlier search is left: it is carried on from before them.
_BESIDE = frozenset((Intent.DETAILS, Intent.SMALLTALK, Intent.HELP, Intent.SUBSCRIBE_HELP, Intent.OUT_OF_SCOPE))


def goes_on(words: str) -> bool:
    """Say whether the words carry on the filters of the question before them."""
    return _BEGINS.match(words) is not None or leans(words)


#: What is open of the way that was told: "is there anything open like that".
_SUCH = re.compile(
    r"\b(?:any|anything|something|is there|are there|one|ones)\b.*\b(?:like (?:that|this|those)|of (?:that|those|this) (?:sort|kinds?)|such)\b"
)


def seeks_such(words: str) -> bool:
    """Say whether words behind a way ask for what there is of it."""
    return _SUCH.search(plain(words)) is not None


def leans(words: str) -> bool:
    """Say whether the words set right or narrow a search, and ask for nothing of their own."""
    line = plain(words)
    return (
        any(pattern.match(line) for pattern in (_LEANS, _X_NOT_Y, _SORRY))
        or _is_elsewhere(line)
        or _is_one_filter(line)
    )


def without_elsewhere(line: str) -> str:
    """Return a plain line without where it says that what was shown is: "thats england , were in scotland"."""
    found = _ELSEWHERE.match(line)
    if found is None or (found["wrong"] and not read_areas(Unread(found["wrong"]))):
        return line
    rest = line[found.end() :]
    return rest if read_areas(Unread(rest)) else line


def _is_elsewhere(line: str) -> bool:
    return without_elsewhere(line) != line


def carried_on(words: str, earlier: Question, searched: Question | None) -> Question:
    """Return which question such words go on with: the one before, or the last search where that was none."""
    if searched is not None and earlier.lead == "guide" and _is_town(_BEGINS.sub("", plain(words), count=1)):
        return searched  # a guide holds for a nation; "what about Elgin" is of what was searched for before it
    if searched is None or earlier.intent not in _BESIDE:
        return earlier
    return searched if leans(words) or earlier.intent is not Intent.DETAILS else earlier


def of_the_same(words: str, earlier: Question) -> Question | None:
    """Return who asked before, and where they are, for a line in which they say what else they need; None for any other.

    "We are refugee women in Glasgow. Any money?", then "we need money for English classes": it is sought for Glasgow.
    """
    line = plain(words)
    filters = earlier.filters
    if not filters.areas or not _WE_NEED.match(line) or read_areas(Unread(line)):
        return None
    kept = Filters(areas=filters.areas, applicants=filters.applicants)
    return Question(earlier.words, Intent.SEARCH, kept, places=earlier.places, income=earlier.income)


def _is_one_filter(line: str) -> bool:
    """Say whether a line names an area, a sum or days, or what is left out, and nothing else: "we are in Leigh"."""
    if not line or len(line.split()) > _LONGEST or _QUESTION.match(line):
        return False
    told = read_told(re.sub(_LEAD, "", line, count=1), now=_SOME_DAY, earlier=None)
    filters = told.filters
    if filters == Filters() and (told.not_wanted != NotWanted() or told.left_out != LeftOut()):
        return True
    sorts = (bool(filters.areas), (filters.amount_min, filters.amount_max) != (None, None), filters.dated)
    bare = Filters(
        areas=filters.areas,
        amount_min=filters.amount_min,
        amount_max=filters.amount_max,
        due_from=filters.due_from,
        due_to=filters.due_to,
    )
    return (
        not (_OWN_LIST.search(line) or _is_place_alone(line))
        and sum(sorts) == 1
        and filters == bare
        and told.since is None
        and not told.states
    )


def places_the_search(words: str, earlier: Question) -> bool:
    """Say whether a line is a place's name and no more, behind a search for something that named no place: it is for there."""
    filters = earlier.filters
    sought = filters.text or filters.categories or filters.kinds
    if earlier.intent not in (Intent.SEARCH, Intent.DEADLINES) or filters.areas or not sought:
        return False
    return _is_place_alone(plain(words))


def _is_town(line: str) -> bool:
    """Say whether a line is the name of a place below a nation, and no more."""
    unread = Unread(f"in {re.sub(r'^(?:in|for|at|near|around) ', '', line.strip())}")
    return bool(read_areas(unread)) and bool(read_places(unread.text)) and not re.search(r"[a-z]", unread.left[2:])


def _is_place_alone(line: str) -> bool:
    """Say whether a line is a place's name and no more: that is a question of its own, where none was asked back."""
    unread = Unread(line)
    return bool(read_areas(unread)) and not re.search(r"[a-z]", unread.left)
