"""Find the one fund that is asked about by a part of its name: "whens the deadline for the village halls thing".

Pure. The store's titles are handed in; which of them there are is not known here.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tracker.asking.alike import bare
from tracker.asking.items.titled import GENERAL, Titled
from tracker.asking.line.everyday import EVERYDAY
from tracker.asking.line.unread import plain
from tracker.asking.synonyms import SYNONYMS
from tracker.asking.ways.next_steps import LONGEST
from tracker.text.places import find_places

_THING = r"(?:thing|thingy|thingummy|one|pot|pots|fund|funds|grants?|scheme|programme|award|money|funding|tender|contract|notice|course|webinar|workshop|bursary|prize|cash|application)"
_NAME = r"(?P<name>[a-z0-9][a-z0-9 ]{2,80}?)"
_END = (
    r"(?: (?:please|pls|ta|again|then|now|yet|still|already|today|or not|at the moment|exactly|this year|anyway))*"
)
_CLOSES = r"(?:close|closes|closing|closed|shut|shuts|end|ends|due|open|opens|finish)"
#: Two words of a name at least; and how large who asks is: "an income of £30,000 a year".
_NAMES = r"(?P<name>[a-z0-9]+ [a-z0-9][a-z0-9 ]{2,80}?)"
_SIZE = r"[^?]{0,30}(?:income|turnover|takes?|turn over|a year)\b[^?]{0,40}?"
#: What is asked of one: the name follows, with its article or before what sort of thing it is.
_DEFINITE = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:deadline|closing date|last date|cut off|end date|date|link|website|form|amount|limit|most|maximum|details|info) (?:for|of|on|to|from) (?:the|that|this) {_NAME}(?P<sort>(?: {_THING})+){_END}$",
        rf"\b(?:when|whens) (?:does|do|did|will|is) (?:the|that|this) {_NAME}(?P<sort>(?: {_THING})+) {_CLOSES}{_END}$",
        rf"\b(?:hear|hear back|find out|know|check|checked|see|seen|look at|looked at|read|apply|bid|late) (?:back )?(?:from|about|for|to|on|at|in)? ?(?:the|that|this) {_NAME}(?P<sort>(?: {_THING})+){_END}$",
        rf"\b(?:is|has|was|does|can|did) (?:the|that) {_NAME}(?P<sort>(?: {_THING})+) (?:been |being |still |already |get |got |getting |just |now |ever )*(?:open|going ahead|happening|closed|over|shut|close|running|available|cancell?ed|called off|pulled|scrapped|axed|withdrawn|stopped|abandoned|off|awarded|won|let|gone){_END}$",
        rf"\b(?:cancel\w*|pull|pulled|scrap|scrapped|axe|axed|withdrawn?|withdrew|call(?:ed)? off|stop|stopped|abandon\w*|drop|dropped) (?:the|that|this) {_NAME}(?P<sort>(?: {_THING})+){_END}$",
        rf"\b(?:the|that) {_NAME}(?P<sort>(?: {_THING})+) (?:was|is|has been|got|had been|being|been) (?:cancell?ed|called off|pulled|scrapped|axed|withdrawn|stopped|abandoned|off){_END}$",
        rf"\b(?:how much|how big)\b.{{0,40}}?\b(?:from|is|does|through|via|of|for) (?:the|that|this) {_NAME}(?P<sort>(?: {_THING})+)(?: (?:give|pay|offer|worth|for))?{_END}$",
        rf"\b(?:tell me|more|details|info)(?: more)? (?:about|on|of) (?:the|that|this) {_NAME}(?P<sort>(?: {_THING})+){_END}$",
        rf"\b(?:exclusions?|excluded|ruled out|off limits|not covered|not paid for) (?:for|of|on|in|from|with|under|by) (?:the|that|this) {_NAME}(?P<sort>(?: {_THING})+){_END}$",
        rf"^(?:the|that|this) {_NAME} (?:thing|thingy|one|pot|fund|scheme){_END}$",
        rf"^(?:the|that|this) {_NAME} (?:thing|thingy|one|pot|fund|scheme) , (?:can|could|does|do|is|are|will|would|who|whos|when|whens|how|what|whats)\b.*$",
    )
)
#: The name stands bare: it must be no everyday word.
_BARE = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\bhow (?:much|big)\b.{{0,50}}?\b(?:from|through|via|off|out of) (?:the )?{_NAME}{_END}$",
        rf"\b(?:the most|the maximum|the least|the minimum)\b.{{0,40}}?\b(?:from|through|via|off|out of) (?:the )?{_NAME}{_END}$",
        rf"\b(?:exclusions?|excluded|ruled out|off limits) (?:for|of|on|in|from|with|under|by) (?:the )?{_NAME}{_END}$",
        rf"^(?:(?:what|whats|are|is|the) )*(?:the )?{_NAME} exclusions?{_END}$",
        rf"\b(?:charity|charities|charity number|registered|constituted|constitution|incorporated) (?:(?:to|and) (?:get|apply|ask|go|be) )?(?:for|to|from|with|by) (?:the )?{_NAME}{_END}$",
        rf"\bhow much (?:does|do|did|will|can|might) (?:the )?{_NAME} (?:give|pay|offer|fund|award)(?: out| us| you)?{_END}$",
        rf"\b(?:hear|hear back|hearing|find out|know|a decision|an answer) (?:back )?(?:from|about) (?:the )?{_NAME}{_END}$",
        rf"\btoo late (?:to (?:apply|go|bid) (?:to|for)|for) (?:the )?{_NAME}{_END}$",
        # One applies to a fund, and for a thing.
        rf"\b(?:who can|can (?:we|i|[a-z]+s|an? [a-z]+)(?: with {_SIZE})?) apply to (?:the )?{_NAMES}(?: (?:, )?(?:with|on|if|and|but|as|at) {_SIZE})?{_END}$",
        rf"\btoo (?:big|small|large|rich|poor) (?:to apply )?(?:for|to) (?:the )?{_NAMES}(?: (?:, )?(?:with|on|if|and|but|as|at) {_SIZE})?{_END}$",
        rf"\b(?:can|could|should|shall|may|would|are|is) (?:we|i|they|it|[a-z]+s|(?:an?|our) [a-z]+) (?:still |even |be )*(?:go for|try|try for|qualify for|eligible for|ok for|right for) (?:the )?{_NAMES}{_END}$",
        rf"\b(?:is|isnt|was) (?:the )?{_NAMES} (?:still |only |just |also )*(?:open to|available to|(?:ok|right|meant|suitable|any good) for|for) (?:us|me|(?:an? |our )?(?:\w+ )?(?:groups?|charit(?:y|ies)|cics?|clubs?|choirs?|sheds?|people|organisations?))(?: (?:like (?:us|ours)|our size|too|as well|with {_SIZE}))*{_END}$",
        rf"^(?:(?:so|and|ok|,) )*(?:the|that|those) {_NAMES} , (?:who|whos|what|whats|when|whens|how|where|can|could|does|do|is|are|will|would)\b.*$",
        rf"\bcan (?:we|i|you) still (?:apply|go|bid) (?:to|for) (?:the )?{_NAME}{_END}$",
        rf"\b(?:last|when did you) (?:last )?(?:check|checked|see|seen|look at|looked at|read|looked up) (?:on )?(?:the )?{_NAME}{_END}$",
        rf"\b(?:when|whens) (?:does|do|did|will|is) (?:the )?{_NAME} {_CLOSES}{_END}$",
    )
)
#: What is asked of one whose title begins with the name.
_BEGUN = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:tell (?:me|us)|more|details|info|information|know|read|hear) (?:(?:a bit|some|more|info|details|anything) )*(?:about|on|of|for) (?:the )?{_NAME}{_END}$",
        rf"^(?:(?:so|and|but|ok|,) )*(?:what|how) about (?:the )?{_NAME}{_END}$",
        rf"\bwhat (?:is|was) (?:the )?{_NAME} about{_END}$",
        rf"\b(?:when|whens) (?:does|do|did|will|is) (?:the )?{_NAME} {_CLOSES}{_END}$",
        rf"\b(?:who can|can (?:we|i|you|[a-z]+s|an? [a-z]+)) (?:still )?(?:apply|bid|go) (?:to|for) (?:the )?{_NAME}{_END}$",
    )
)
_NO_NAME = re.compile(
    r"\b(?:it|this|that|these|those|them|they|we|you|i|your|our|next|any|anything|all|some|every|each|new|more|other|what|which|week|month|year|today|tomorrow)\b"
)
_SUBJECTS = frozenset(bare(word) for row in SYNONYMS for word in row)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a fund's name, in plain words, as somebody asks for it."""

    name: str
    #: What sort of thing it is called behind that: "pot"; "" for nothing.
    sort: str = ""


def part_of_name(words: str) -> Part | None:
    """Return the part of a fund's name by which the words ask for it; None where they name none."""
    if len(words) > LONGEST:
        return None
    text = plain(words)
    for patterns, definite in ((_DEFINITE, True), (_BARE, False)):
        for pattern in patterns:
            found = pattern.search(text)
            if found is not None and _is_name(found["name"], definite=definite):
                return Part(found["name"].strip(), (found.groupdict().get("sort") or "").strip())
    return None


def _is_name(name: str, *, definite: bool) -> bool:
    own = _own(name)
    if not own or len(own) > 8 or _NO_NAME.search(name):
        return False
    subject = " ".join(map(bare, own)) in _SUBJECTS
    place = not definite and any(place.start == 0 for place in find_places(name))
    return definite or not (subject or place or len(own[0]) < 4)


def _own(name: str) -> Sequence[str]:
    return [word for word in name.split() if word not in GENERAL]


def telling(name: str) -> tuple[str, ...]:
    """Return the words of a part of a name that must all stand in a title."""
    return tuple(dict.fromkeys(_own(name)))


def best_named(part: Part, stored: Iterable[tuple[int, str]]) -> tuple[Titled, ...]:
    """Return those of id and title that fit a part of a name best, in their order: as it stands, then word by word."""
    words, phrase = [bare(word) for word in telling(part.name)], bare(part.name)
    whole = bare(f"{part.name} {part.sort}".strip())
    tiers: tuple[list[Titled], ...] = ([], [], [], [])
    for id_, title in stored:
        line = f" {bare(plain(title))} "
        if not all(f" {word} " in line for word in words):
            continue
        fits = (
            part.sort != "" and f" {whole} " in line,
            len(words) > 1 and line.removeprefix(" the").startswith(f" {phrase} "),
            f" {phrase} " in line,
            True,
        )
        tiers[fits.index(True)].append(Titled(id_, part.name))
    return next((tuple(tier) for tier in tiers if tier), ())


def beginning_of(words: str) -> str | None:
    """Return the words with which a title may begin whose item is asked about: two of their own at least; else None."""
    if len(words) > LONGEST:
        return None
    text = plain(words)
    for pattern in _BEGUN:
        found = pattern.search(text)
        if found is None or _NO_NAME.search(found["name"]):
            continue
        own = [word for word in _own(found["name"]) if word not in EVERYDAY]
        if len(own) > 1:
            return found["name"].strip()
    return None


def begun_with(beginning: str, stored: Iterable[tuple[int, str]]) -> tuple[Titled, ...]:
    """Return those of id and title that begin with the words, in their order."""
    return tuple(
        Titled(id_, beginning)
        for id_, title in stored
        if f"{plain(title).replace(' ,', '').removeprefix('the ')} ".startswith(f"{beginning} ")
    )
