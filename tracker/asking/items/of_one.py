"""What is asked of one item that was shown or named: "when does it close", "can choirs apply", "has its date changed?".

Pure.
"""

import re
from dataclasses import replace

from tracker.asking.items.excluded import ASKS_EXCLUDED
from tracker.asking.items.limits import leans_on_income
from tracker.asking.items.thing_asked import read_about
from tracker.asking.line.unread import plain
from tracker.asking.ways.next_steps import LONGEST
from tracker.asking.winner import asks_winner
from tracker.questions import Filters
from tracker.terms import Kind

_LEAD = r"^(?:(?:so|and|but|ok|okay|great|right|thanks|ta|oh|hmm|please|also|,|then) )*"
_IT = r"(?:it|its|that|this|they|them|(?:that|this|the) (?:one|fund|grant|tender|contract|scheme|course|webinar|notice|pot))"
_END = r"(?: (?:then|please|pls|again|though|exactly|now))*$"
#: Words that point at what was shown.
_POINTS = re.compile(
    _LEAD
    + rf"(?:(?:when|whens|by when|how much|how big|how long|what|whats|which|who|whos|where|wheres|how|is|isnt|are|does|do|did|will|would|was|has|have|can|could|may|should)"
    rf" (?:.{{0,60}}? )??{_IT}\b.*|(?:tell me |say |give me )?(?:a bit )?(?:more|details|info) (?:about|on|of) {_IT}{_END})"
)
#: "Anything it doesn't cover?"
_BESIDE_IT = re.compile(
    _LEAD + rf"(?:is there |are there )?(?:anything|owt|any|things|which|what) (?:.{{0,40}}? )??{_IT}\b.*"
)
#: Words that only make sense of one item.
_LEANS = re.compile(
    _LEAD
    + r"(?:(?:when|whens)(?: is| does| do)?(?: the| its)? ?(?:deadline|closing date|close|closes|closing|open|opens|opening|start|starts)|(?:whats |what is |and )?(?:the )?(?:deadline|closing date|opening date|last date)"
    r"|how much(?: money)?(?: is| can we get| could we get| do we get| do you get| can you get| is on offer)?|(?:whats |what is )?(?:the )?(?:most|maximum|max|minimum|amount|budget|value)(?: we can get| you can get)?"
    r"|(?:(?:what|which) (?:(?:size|kind|sort|type)s? (?:of )?)?|how (?:big|small) )(?:an? )?(?:groups?|organisations?|charity|charities)(?: (?:is it for|can apply|do they want|are eligible|does it have to be|must it be|qualif\w+))?"
    r"|who (?:can|could|may) (?:apply|go for it)|(?:whos|who is) (?:it for|eligible)|who(?:s| is) (?:the funder|behind it|running it)"
    r"|(?:can|could|may|are) (?:a |an |the |our )?[a-z]+(?: [a-z]+){0,3}? (?:apply|eligible|go for it|bid)(?: too| as well)?"
    r"|(?:(?:got |have you got |send me |give me |whats |what is |wheres |where is |is there |do they have |have they got |do we need |do i need |which |what )?(?:a |an |the |its )?(?:link|website|web page|page|url|address|form|application form))"
    r"|(?:who|which groups) (?:(?:cant|cannot|can not|isnt allowed to|is not allowed to|arent allowed to|are not allowed to|may not) (?:apply|bid|ask|go for it|get it)|(?:is|are) (?:excluded|barred|ruled out|left out|not eligible))"
    r"|(?:do|must|should|does) (?:we|you|i|it|a group|groups) (?:(?:have|need) (?:to )?)?(?:be |have )?(?:an? )?(?:registered |proper )?(?:charity(?: number)?|constituted|registered|incorporated|constitution)(?: (?:to apply|for it|for that|for this))?"
    r"|(?:(?:were|we are|im|i am) (?:only |just |not )?(?:an? )?[a-z]+(?: [a-z]+){0,3} , )?can (?:we|i) (?:still )?(?:apply|go for it|get it)(?: too)?(?: if (?:were|we are|im|i am) (?:only |just |not )?(?:an? )?[a-z]+(?: [a-z]+){0,3})?"
    r"|(?:what is |whats |what are |are there |any )*(?:the |its |their )?(?:exclusions|excluded|ruled out|not covered|not paid for)"
    r"|how (?:do|can|would) (?:we|i|you) apply|where do (?:we|i|you) apply"
    r"|(?:when|by when) (?:do|must|should|does|can) (?:we|i|you|it) (?:have to |need to |have |need )?(?:apply|bid|send it|send it off|get it in|be in)(?: by| for)?"
    r"|(?:is|are|would|will|whats about|what about) [a-z][a-z ]{1,40}? (?:be )?(?:covered|included|eligible|allowed|in (?:the|its|their|your) area)"
    r"|(?:do|does|can|could|would) (?:groups|people|charities|clubs|a group|we|organisations) (?:in|from|of|near) [a-z][a-z ]{1,40}? (?:count|apply|qualify|get it))"
    rf"{_END}"
)
#: "It" of these is nothing that was shown.
_NOT_IT = re.compile(
    r"\b(?:(?<!what )is it worth|is it (?:legal|ok|okay|true|possible|safe|normal|allowed|too late|better|compulsory)|how (?:does|do) (?:it|this|that|they|things) (?:all )?work"
    r"|what (?:does|do) (?:it|that|this|they) mean|(?:what|whats|what is) (?:it|that|this)$|(?:this|next|that) (?:week|month|year|morning|afternoon|weekend)|is that (?:it|all)|are they (?:any|all)|help (?:with|me)|like (?:it|that|this)|similar|(?<!cost )(?<!costs )(?<!pay )(?<!say )anything|any other)\b"
)
_ONE = re.compile(
    r"\b(?:when|how much|how big|how long|what|whats|who|where|does|do|is|can|will) (?:[a-z]+ ){0,5}?(?:it|that one|this one|the link)\b"
)
_CHANGED = re.compile(
    r"\b(?:chang(?:e|ed|es)|moved?|extended|put back|brought forward|new date|still the same|same date)\b"
)
_WHO = re.compile(r"\b(?:apply|eligible|go for it|bid|is it (?:only |just |also )?for|(?:open|available) to)\b")
_RESULT = re.compile(r"\b(?:award(?:ed)?|won|winner|winners|result|results|who got)\b")


def asks_of_it(words: str, *, told_alone: bool) -> bool:
    """Say whether the words ask something of the one item that was shown.

    `told_alone` says that it was the whole answer: then "who can apply" is meant of it, too.
    """
    if len(words) > LONGEST:
        return False
    text = plain(words)
    if _BESIDE_IT.match(text) and ASKS_EXCLUDED.search(text):
        return True
    if _NOT_IT.search(text):
        return False
    return _POINTS.match(text) is not None or (
        told_alone and (_LEANS.match(text) is not None or leans_on_income(words))
    )


#: "Does it fund men's sheds": what follows is no name, whatever is called so.
_BY_IT = re.compile(
    _LEAD
    + rf"(?:does|do|did|is|isnt|are|will|would|can|could|may|has) {_IT}\b(?! (?:called|named|the same))(?!.*\b(?:or|than|compared)\b)"
)


def begins_with_it(words: str) -> bool:
    """Say whether the words ask whether it does something, so that no name in them is what they are about."""
    return len(words) <= LONGEST and _BY_IT.match(plain(words)) is not None


def asks_of_one(words: str) -> bool:
    """Say whether the words ask something of one item, whichever it is: "when does it close?"."""
    return asks_of_it(words, told_alone=False) and _ONE.search(plain(words)) is not None


def asked_of(words: str, name: str) -> Filters:
    """Return what is asked of the item that goes by `name` in the words; results as the kind "award"."""
    text = plain(words)
    about = read_about(text, name)
    beside = text.replace(name, ",", 1) if name else text
    asks_result = _RESULT.search(beside) or asks_winner(text)
    return replace(about, kinds=(Kind.AWARD,)) if asks_result else about


def asks_who(words: str) -> bool:
    """Say whether it is asked for whom it is, rather than what it pays for."""
    return _WHO.search(plain(words)) is not None


def asks_changes(words: str, name: str) -> bool:
    """Say whether it is asked if something of it has changed."""
    text = plain(words)
    return _CHANGED.search(text.replace(name, ",", 1) if name else text) is not None
