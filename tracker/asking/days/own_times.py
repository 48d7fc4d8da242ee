"""Times of somebody's own story, which are no days to close by: "we lost our hall in May", "our fete is on 3 July".

Pure. A message tells when something happened, when the money runs out or when something is held; what is sought stands
beside it. Such a time is taken, so that no rule reads a closing date from it.
"""

import re

from tracker.asking.days.calendar_names import FEASTS, MONTHS, WEEKDAYS
from tracker.asking.days.feasts import NAMES as MOVING_FEASTS
from tracker.asking.line.unread import BLANK, Unread

_NAMES = "|".join(
    sorted((*MONTHS, *WEEKDAYS, *FEASTS, *MOVING_FEASTS.split("|"), "new year"), key=len, reverse=True)
)
_STRETCH = rf"(?:(?:week|month|year|weekend|winter|summer|spring|autumn|season|term|night|morning)s?|(?:{_NAMES}))"
#: "In January", "last March", "on the 3rd of July", "over the summer", "this week".
_LEAD = r"(?:back )?(?:in|since|over|during|by|from|until|till|til|past|before|after|on|for|at|come|around|about|through|throughout|beyond|of)"
_WHICH = r"(?:the |this |last |next |early |late |mid |all |that |end of |start of |beginning of |coming )"
_TIME = re.compile(
    rf"(?<![a-z])(?:{_LEAD} {_WHICH}*|{_WHICH}+)(?:(?:\d{{1,2}}(?:st|nd|rd|th)?|1st) (?:of )?)?{_STRETCH}(?: (?:the )?\d{{1,2}}(?:st|nd|rd|th)?)?(?: (?:19|20)\d\d)?(?![a-z0-9])"
    r"|(?<![a-z])(?:since|in|back in) (?:19|20)\d\d(?!\d)|(?<![a-z])(?:yesterday|today|tomorrow|tonight|now)(?![a-z])"
)
_WE = r"(?:we|i|they|he|she|it|somebody|someone|the council|council|the nhs|nhs|vandals|thieves|kids|(?:our|my|the|some|one of our|two of our|half our) (?:[a-z]+ ){0,2}?[a-z]+)"
_HAPPENED = (
    r"(?:run out|runs out|will run out|are running out|lost|lose|losing|are losing|will lose|stand to lose|had|got|went|were|was|started|began|set up|moved|opened|shut|closed|burnt|burned|flooded|broke|died|left|ran out|ended|finished|spent|won|did|held|put on|raised|bought|"
    r"came|took|taken over|became|formed|founded|retired|resigned|stopped|applied|failed|fell|collapsed|caved in|blew|packed up|packed in|gave up|gave out|folded|stole|cut|stopped|pulled|axed|withdrew|nicked|trashed|vandalised|celebrated|turned|met|"
    r"has been|have been|has had|have had|has gone|have gone|has lost|have lost|has just|have just|been|became|cost|doubled|trebled|tripled|rose|told|asked|said|wrote|kicked|put up|hiked|upped)"
)
_HARD = r"(?:cant|cannot|couldnt|wont|struggl\w+|may have to|might have to|will have to|going to have to|have to|will|about to|going to) (?:\w+ ){0,3}?(?:make|pay|close|fold|shut|survive|last|manage|afford|meet|cover|lose|run out|go under|be homeless|be evicted|turn people away|cope|keep going)"
_OURS_ENDS = (
    r"(?:our|my|their|his|her) (?:[a-z]+ ){0,3}?(?:money|funding|grant|lease|contract|post|project|wages|reserves|cash|tenancy|licence|rent|salary|job|hours|pot|award|support)(?: (?:with|from) (?:[a-z]+ ){1,3}?(?:[a-z]+))?"
    r" (?:(?:is|are|will|just|all|only|has|have|s|ll|due to|set to) )*(?:runs? out|running out|ran out|ends?|ending|ended|finish\w*|stops?|stopping|dries up|dry up|drying up|expires?|is up|up|gone|gone up|goes up|going up|comes? to an end|coming to an end|only lasts?|lasts?|doubles?)"
)
_EVENTS = (
    r"(?:festivals?|fetes?|fairs?|fayres?|galas?|concerts?|shows?|parades?|carnivals?|exhibitions?|part(?:y|ies)|trips?|outings?|events?|tournaments?|regattas?|ceilidhs?|pantos?|pantomimes?|plays?|productions?|performances?|"
    r"conferences?|celebrations?|anniversary|centenary|jubilee|picnics?|residentials?|camps?|retreats?|tours?|races?|marathons?|open days?|fun days?|sports days?|away days?|tea dances?|dances?|lunch(?:es)?|suppers?|dinners?|"
    r"barbecues?|bbqs?|bonfires?|fireworks|reunions?|pageants?|weddings?|workshops for|markets?|sales?|launch(?:es)?|gigs?|screenings?|harvest|birthday|eisteddfod)"
)
#: In such a part of a line a time tells of those who ask.
_STORY = re.compile(
    rf"(?<![a-z])(?:{_WE} (?:(?:all|just|only|also|already|recently|sadly|nearly|very nearly|both|finally|not long) )*{_HAPPENED}(?![a-z])"
    rf"|{_HARD}(?![a-z])|{_OURS_ENDS}(?![a-z])"
    rf"|(?:our|my|the|a|an|this years|next years|annual|for) (?:[a-z]+ ){{0,4}}?{_EVENTS} (?:(?:is|are|was|takes place|happens|happening|planned|coming up|due|be|held|which|that|thats|will) )*(?=(?:in|on|this|next|over|at|for|during|around|the)(?![a-z])|$)"
    rf"|(?:hold|holding|put(?:ting)? on|run|running|organis(?:e|ing)|stag(?:e|ing)|host(?:ing)?|throw(?:ing)?|plan(?:ning)?|have|having|doing|do|start(?:ing)?|open(?:ing)?|launch(?:ing)?) (?:an?|our|the|some) (?:[a-z]+ ){{1,6}}?(?=(?:in|on|this|next|over|at|during|around)(?![a-z]))"
    r"|paying (?:[a-z]+ ){1,4}past|(?:every|each) (?:[a-z]+day|week|month|year|winter|summer)|(?:on|at) (?:[a-z]+days|weekends)"
    r")"
)
#: It speaks of what closes, or of what is sought by when, all the same.
_CLOSES = re.compile(
    r"(?<![a-z])(?:clos(?:es|ing)|deadlines?|due|shut(?:s|ting)|expir\w+|cut off|in by|apply by|must apply|closing|hand in|submit|which|what|whats|when|any|anything|are there|is there|owt|grants?|tenders?|contracts?|bursar\w+|opportunit\w+)(?![a-z])"
)
_OWN_ENDS = re.compile(rf"(?<![a-z]){_OURS_ENDS}(?![a-z])")
_OWN_CLOSING = re.compile(
    rf"(?:{_OURS_ENDS}|(?<![a-z])(?:our|my|their) (?:[a-z]+ )?(?:grant|funding|money|contract)s?)(?![a-z])"
)


_ENDS = re.compile(r"(?<![a-z])(?:ends?|ending|ended|finish\w*|expires?|runs? out|running out|ran out)$")
#: What they have is no kind that they ask for: "our grant ends in March".
_HAVE = re.compile(r"(?<![a-z])(?:grants?|contracts?|bursar(?:y|ies)|awards?|stop\w*|finish\w*|dries|dry)(?![a-z])")
_WHEN_OURS = re.compile(
    r"(?<![a-z])(?:when|does|do|did|will|would|if|whether|which|what|how|before) (?:does |do |will |would )?$"
)
#: "The grant stops at the end of March. We need …": it is theirs.
_THE_ENDS = re.compile(
    r"^(?:(?:hi|hello|well|so|,) )*the (?=(?:[a-z]+ ){0,2}?(?:grant|funding|money|contract|lease) (?:runs? out|ends?|stops?|finishes|dries up|is up|comes to an end)(?![a-z])[^,]*(?:,| and| but| so)[^,]* ?(?:we|our|i|my)(?![a-z]))"
)

#: "Funding stops at Easter for our youth worker".
_FOR_OURS = re.compile(
    r"^(?:the )?(?=(?:funding|money|grant|cash) (?:stops?|ends?|runs? out|finishes|dries up)(?![a-z])[^,]* for (?:our|my)(?![a-z]))"
)


#: "Running out of cash in March": theirs, too.
_RUN_OUT = re.compile(
    r"(?:^|(?<=, ))(?:(?:were|we are|we will be|well be|im|i am|will be|just|we|nearly|almost) )*(?:running|run) (?:out|low|short) (?:of|on) (?:money|cash|funds|funding|reserves)(?![a-z])"
)


def as_ours(text: str) -> str:
    """Return a plain line with "the grant stops in March, and we need …" said of our grant."""
    return _RUN_OUT.sub("our money runs out", _FOR_OURS.sub("our ", _THE_ENDS.sub("our ", text)))


def without_own_closing(text: str) -> str:
    """Return a plain line in which what ends for those who ask ("our grant ends in March") ends no more."""
    text = as_ours(text)

    def ours(ends: re.Match[str]) -> str:
        theirs = _WHEN_OURS.search(text[: ends.start()]) or not _ENDS.search(ends[0])
        return ends[0] if theirs else "our money"

    return _OWN_ENDS.sub(ours, text)


def take_own_times(unread: Unread) -> None:
    """Take the times that tell of those who ask, part by part of a line."""
    had = [
        (ends.start() + have.start(), ends.start() + have.end())
        for ends in _OWN_ENDS.finditer(unread.left)
        if not _WHEN_OURS.search(unread.left[: ends.start()])
        for have in _HAVE.finditer(ends[0])
    ]
    start = 0
    for part in unread.left.split(","):
        end = start + len(part)
        story = _STORY.search(part)
        if story is not None:
            rest = _OWN_CLOSING.sub(" ", part)
            if not _CLOSES.search(rest) or _is_held(story[0], rest):
                for time in list(_TIME.finditer(part, story.start())):
                    if BLANK not in time[0]:
                        unread.blank(start + time.start(), start + time.end())
        start = end + 1
    for have_start, have_end in had:
        unread.blank(have_start, have_end)


def _is_held(story: str, part: str) -> bool:
    """Say whether an event is spoken of beside the money that is sought for it: "any grants for our fete in August"."""
    return re.search(_EVENTS, story) is not None and not re.search(
        r"(?<![a-z])(?:clos\w+|deadlines?|due|shut\w*|by|before|until|till|ends?|ending|expir\w+)(?![a-z])", part
    )
