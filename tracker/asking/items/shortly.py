"""Whether a short line behind one fund asks of that fund, although by itself it says hardly anything: "how much in total".

Pure. What names a way, a word, a list or somebody who pays is a question of its own.
"""

import re
from collections.abc import Sequence

from tracker.asking.intents import LIST, is_out_of_scope
from tracker.asking.items.points import points_of
from tracker.asking.line.unread import plain
from tracker.asking.ways.aspects import asks_aspect_alone
from tracker.asking.ways.choices import is_general
from tracker.questions import Filters, Point, Question
from tracker.terms import Intent

#: Nobody asks so shortly in more words.
MOST_WORDS = 12
#: It names what it asks about, or asks for others.
_OF_ITS_OWN = re.compile(
    r"\b(?:commission\w*|tender(?:s|ing)?|contracts|(?<!two )(?<!three )(?<!second )grants|funds|funders|(?<!match )(?<!matched )funding|courses|webinars|training|nhs|icbs?|councils|health boards?|procurement|bids|the council|local authority|get (?:any )?work|work (?:with|for) the|get paid by|sent to us|referrals"
    r"|something else|anything else|what else|any ?one else|other (?:ones?|funds?)|like (?:it|this|that)|similar|remind|tell (?:me|us) when|list|guide|checklist|template|pathway|mean|means|meaning|stand for)\b"
)
_ASKS = re.compile(
    r"^(?:(?:so|and|but|ok|okay|oh|right|well|cool|great|thanks|then|also|hmm|,) )*(?:how|hows|what|whats|when|whens|who|whos|where|wheres|why|which|can|could|may|do|does|did|is|isnt|are|arent|will|would|must|should|has|have|was|were|per(?= )|no(?= [a-z]))\b"
    r"|^(?:the )?(?:start|starting|opening|closing|decision) (?:date|day|time)\b|\b(?:when|how much|how many|by when|how long|first served|rolling)\b|\b(?:does (?:it|that|this) matter|is (?:it|that|this) (?:ok|okay|allowed|a problem|alright|enough))$"
)
_ROLLS = re.compile(
    r"(?:(?:so|and|is (?:it|that|this)|its|on a|there is|theres|it has|,) )*(?:first come ,? ?first served?(?: basis)?|rolling(?: basis| deadline| programme)?|no (?:deadline|closing date))(?: (?:then|right|or not|,))*"
)
#: A word or two with a mark behind them, or held out: "match funding needed?", "what about a trip".
_HELD_OUT = re.compile(
    r"^(?:(?:so|and|but|ok|okay|then|also|,) )*(?:(?:what|how) about |does it do |is )?(?P<what>(?!(?:in|for|near|around|from|by|under|over)\b)[a-z0-9£][a-z0-9£ ]{2,40}?)(?: (?:then|too|needed|required|allowed|ok|okay|included|covered|as well))*$"
)
_ABOUT = re.compile(r"^(?:(?:so|and|but|ok|okay|,) )*(?:what|how) about\b(?! (?:in|for|near|around|from)\b)")
#: Another thing beside the one that was asked about: "and rent".
_BESIDE = re.compile(
    r"(?:and|or|plus|and also|and what about) (?!(?:for|in|near|around|from|with|by|under|over|then|the|that|this|more|if|is|are|can|do|does|so|thanks|when|what|who|how|where|why)\b)[a-z]+(?: [a-z]+){0,2}"
)
#: Who may apply is asked of a fund, whatever else a guide tells of them.
_WHO_MAY = re.compile(
    r"^(?:(?:so|and|but|ok|okay|then|also|,) )*(?:can|could|may|do|does|are|is|would) (?:[a-z]+ ){1,5}?(?:apply|bid|count|eligible|qualify|allowed)\b"
    r"|.*\b(?:eligible|qualify|allowed|count)$"
)
#: One word that asks, and says nothing of what.
_ONE_WORD = re.compile(
    r"(?:(?:and|so|ok) )?(?:whereabouts|where|when|why|how|who|online|free|cost|price|conditions|eligibility|criteria|dates?)"
)
#: Points that a way is asked as often.
_OF_WAYS = (Point.TOO_LATE, Point.CONTACT, Point.CLOSES, Point.ROUNDS)
#: Points that are asked only of one fund, however they are put.
_OF_ONE: Sequence[Point] = tuple(point for point in Point if point not in (Point.SEEN, Point.LED_BY))


def asks_shortly(question: Question) -> bool:
    """Say whether a line, as it was understood by itself, asks something of the one fund that is in hand."""
    line = plain(question.words)
    if not is_short(line) or question.intent in (
        Intent.HELP,
        Intent.SUBSCRIBE_HELP,
        Intent.DISTRESS,
    ):
        return False
    if question.intent is Intent.GLOSSARY:  # "whats the split" asks for no word that is known
        return not question.terms and _ASKS.search(line) is not None
    of_way = question.intent is Intent.PATHWAY
    told = {point for point in points_of(question.words) if not (of_way and point in _OF_WAYS)}
    if _ONE_WORD.fullmatch(line) and question.intent in (Intent.SEARCH, Intent.OUT_OF_SCOPE):
        return True
    return says_little(question, line) or _WHO_MAY.match(line) is not None or not told.isdisjoint(_OF_ONE)


def may_ask(question: Question, *, alone: bool) -> bool:
    """Say whether such a line asks of the fund if its text speaks of the same: "do we need a bank account".

    `alone` says that the fund was the whole answer: then "Lewisham?" asks of it, and is no new search.
    """
    line = plain(question.words)
    if not is_short(line):
        return False
    if question.intent is Intent.PATHWAY:
        return _ASKS.search(line) is not None
    fresh = alone or not question.filters.areas
    return fresh and question.intent is Intent.SEARCH and holds_out(question.words)


def asks_vaguely(question: Question) -> bool:
    """Say whether a line asks, and names nothing that is a subject of its own: "how long have we got"."""
    line = plain(question.words)
    return is_short(line) and _ASKS.search(line) is not None


#: It holds out what they are, have or want to do: "were a school", "for lessons?", "if we already bought it".
_TELLS = re.compile(
    r"^(?:(?:so|and|but|ok|okay|then|also|hmm|,) )*(?:what )?(?:if|even if|but|were|weve|ive|i live|i have|ours is|we are|were not|im|i am|as|my|our|we)\b(?! (?:need|want|are looking|look|would like|could do)\b)"
)
#: It asks for others, or goes on with what was sought before.
_OTHERS = re.compile(
    r"^(?:(?:so|and|but|ok|okay|then|,) )*(?:in|for|near|only|just|not|under|over|up to|from|by|before|after|what about in|how about in|what about for)\b|\b(?:ones|instead|also need)\b"
)


def asks_alone(question: Question) -> bool:
    """Say whether a short line asks of the fund that was the whole answer before, whatever it finds when sought by itself.

    "6 sessions?", "video ok?", "can we get 2k", "were a school", "insurance?".
    """
    line = plain(question.words)
    if not is_short(line) or question.intent not in _MAY_BE or (question.terms[:1] == () and question.details):
        return False
    asked = question.words.rstrip().endswith("?")
    if question.intent is Intent.PATHWAY and not (asked and len(line.split()) <= 3):
        told = question.filters.applicants and _TELLS.match(line) is not None
        return bool(told) or (_YES_NO.match(line) is not None and bool(question.filters.categories))
    held = asked and not (_OTHERS.match(line) and question.filters.areas)
    return held or _YES_NO.match(line) is not None or _TELLS.match(line) is not None


_MAY_BE = (Intent.SEARCH, Intent.DEADLINES, Intent.OUT_OF_SCOPE, Intent.PATHWAY, Intent.SMALLTALK)
_YES_NO = re.compile(
    r"^(?:(?:so|and|but|ok|okay|then|also|hmm|,) )*(?:can|could|may|do|does|did|is|isnt|are|arent|will|would|must|should|has|have|was|were)\b(?! there\b| you\b| u\b)"
)


def tells_of_themselves(words: str) -> bool:
    """Say whether words tell who or where somebody is: "we're in Durham"."""
    line = plain(words)
    return (
        is_short(line)
        and re.match(
            r"(?:(?:so|and|but|ok|okay|,) )*(?:were|we are|im|i am|i live|we live|ours is|our [a-z]+ is)\b", line
        )
        is not None
    )


#: What is asked of us is no list: "do we have to find some of the money".
_MUST = re.compile(
    r"(?:(?:so|and|but|ok|okay|also|,) )*(?:(?:do|would|will) (?:we|i|you|groups) (?:have to|need to|be expected to)|must (?:we|i|you|groups)|are (?:we|you|groups) expected to)\b"
)


def asks_condition(question: Question) -> bool:
    """Say whether a short line, sought by itself, asks what one must do or be: "do we have to be in a union"."""
    line = plain(question.words)
    sought = question.intent in (Intent.SEARCH, Intent.DEADLINES, Intent.OUT_OF_SCOPE, Intent.PATHWAY)
    return sought and is_short(line) and _MUST.match(line) is not None


#: What the lines that tell of a fund answer: who it is for, the way to it, more about it.
_TOLD = re.compile(
    r"\b(?:who can|who could|how (?:do|can|would) (?:we|i) get it|whos it for|who is it for|link|website|page|url|address|apply for it|how (?:do|can|would) (?:we|i) (?:apply|bid|go for)|(?:is it|is that|its) run by|run by who|where do|more|details|info(?! sessions?)|about (?:it|that|this)|who is behind|whos behind|whos it run by|who runs|who is the funder|whos the funder)\b"
)


def asks_beyond(words: str) -> bool:
    """Say whether words ask something that need not stand in the lines that tell of every fund."""
    return _TOLD.search(plain(words)) is None


def asks_rolling(words: str) -> bool:
    """Say whether words ask no more than whether applications are taken as they come."""
    return _ROLLS.fullmatch(plain(words)) is not None


def is_short(line: str) -> bool:
    """Say whether a plain line is short, and names neither a list nor whoever pays."""
    held = re.sub(
        r"\b(?:two|three|2|3) grants\b", "", _ABOUT.sub("", line)
    )  # "what about buying land" plans to buy nothing
    lists = LIST.search(held) is not None and _MUST.match(line) is None
    return len(line.split()) <= MOST_WORDS and not (_OF_ITS_OWN.search(line) or lists)


def holds_out(words: str) -> bool:
    """Say whether words only hold something out to be told of: "a trip then?"."""
    return held_out(words) is not None


def held_out(words: str) -> str | None:
    """Return what words hold out to be told of: "trip" of "a trip then?"; None where they ask otherwise."""
    line = plain(words)
    if (
        not (words.rstrip().endswith("?") or _ABOUT.match(line) or _BESIDE.fullmatch(line))
        or len(line.split()) > MOST_WORDS / 2
    ):
        return None
    found = _HELD_OUT.match(line)
    return None if found is None else found["what"]


def asks_of_thing(question: Question) -> bool:
    """Say whether a line, sought by itself, holds out a thing that money may buy: "what about a ramp"."""
    line, filters = plain(question.words), question.filters
    sought = question.intent is Intent.SEARCH and (filters.text or filters.categories) and not filters.areas
    return bool(sought) and is_short(line) and holds_out(question.words)


def says_little(question: Question, line: str) -> bool:
    """Say whether a question, understood by itself from a plain line, asks and yet names nothing to ask about."""
    if question.intent is Intent.OUT_OF_SCOPE:
        return not is_out_of_scope(line) and _ASKS.search(line) is not None
    if question.intent is Intent.SMALLTALK:
        return not question.lead and _ASKS.search(line) is not None
    if question.intent is Intent.PATHWAY:
        vague = question.choices or not (question.pathway or question.guide or question.terms)
        return not question.details and bool(vague or is_general(line) or asks_aspect_alone(line))
    if question.intent in (Intent.SEARCH, Intent.DEADLINES):
        nothing = question.filters in (Filters(), Filters(text=("any time",)))
        return nothing and not (question.since or question.states or question.changed or question.missed)
    return False
