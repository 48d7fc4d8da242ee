"""What somebody sets right of the question before: "sorry, I meant Bristol, not Birmingham", "10k not 5k", "swap March for May".

Pure. What is named only to say that it was wrong is taken out of the line, so that nothing is left out by it and the rest of
the question before stays. A corrected sum keeps its sense: after "up to 5k", "10k, not 5k" is up to 10k.
"""

import re
from dataclasses import dataclass, replace
from datetime import datetime

from tracker.asking.alike import bare
from tracker.asking.line.unread import Unread
from tracker.asking.places.where import read_areas
from tracker.asking.talk.followup import without_elsewhere
from tracker.asking.told import Told, read_told
from tracker.questions import Filters, Question
from tracker.text.gazetteer import AMBIGUOUS

#: What leads to what is wrong, and where that ends.
_SMALL = r"(?:(?:in|for|from|by|on|at|near|about|under|over|up to|the|a|an|our|any|closing|based) )*"
_NOT = re.compile(
    rf"(?<![a-z])(?:(?:and|but) )?(?:not|isnt|wasnt|instead of|rather than|no longer) {_SMALL}(?P<what>[^,|]+?)"
    r"(?= ?(?:,|$)| (?:but|its|it is|we|i|make|please|pls|sorry|thanks|ta|that|as|like|any ?more|now|though|silly me|my mistake)\b)"
)
_SWAP = re.compile(
    rf"(?<![a-z])(?:change|swap|switch|replace|turn|move) {_SMALL}(?P<what>[^,|]+?) (?:to|for|with|into|by) (?P<new>[^,|]+)"
)
_PUT = re.compile(
    r"(?<![a-z])(?:i|we) (?:put|said|wrote|typed|asked (?:for|about)) (?P<what>[^,|]{2,40}?) (?:, )?(?:but|when|instead of) (?=(?:i|we|it|its|that|thats|should)(?![a-z]))"
)
#: A name that is a word too stands for the place where a place is set right: "it's Bury".
_BARE_PLACE = re.compile(
    rf"(?<![a-z])(?:(?<=its )|(?<=it is )|(?<=thats )|(?<=meant )|(?<=mean )|(?<=should be )|(?<=should say )|(?<=should read )|(?<=sorry )|(?<=sorry , )|(?<=actually )|(?<=^)|(?<=, ))(?P<name>{'|'.join(sorted(AMBIGUOUS))})(?= ?(?:,|$)| (?:not|please|sorry|then)(?![a-z]))"
)
#: Somebody sets right what they said.
SETS_RIGHT = re.compile(
    r"(?<![a-z])(?:(?:i|we) (?:really |actually |just )?(?:mean|meant|should have (?:said|put|written))|(?:sori|soz|sorry|no|naw|nah|oops)(?: ,)? meant|^meant|(?:it |that |this )?should (?:be|say|read|have been)|(?:make|call) (?:it|that)"
    r"|actually|correction|typo|oops|whoops|sorry|sori|soz|scratch that|wait|i got (?:it|that) wrong|my mistake|wrong (?:place|town|area|amount|month|date))(?![a-z])"
)
_OOPS = re.compile(
    r"(?<![a-z])(?:(?:(?:sori|soz|sozz|sorry)(?: ,)? )?(?<!i )(?<!we )meant (?:to (?:say|put|type|write) )?|sori|soz|sozz|oops|whoops|hang on|hold on|typo|correction|my mistake|i got (?:it|that) wrong|wrong (?:place|town|area|amount|month|date)|silly me)(?![a-z])(?: ,)? ?"
)
#: Behind a search for a place so does a name that is held out beside it: "what about Derby".
_OTHER_PLACE = re.compile(
    rf"(?<![a-z])(?P<lead>(?:what|how) about|and) (?P<name>{'|'.join(sorted(AMBIGUOUS))})(?= ?(?:,|$)| (?:please|then|instead)(?![a-z]))"
)
_BARE_SUM = re.compile(r"(?<![£\d,.\w])(\d[\d,]{2,})(?= ?(?:,|$)| (?:not|please|pls|but|then|instead)\b)")
_MONTH_WORD = re.compile(r"(?<!in )(?<!by )(?<!before )(?<![a-z])(march|may)(?![a-z])")


@dataclass(frozen=True, slots=True)
class SetRight:
    """A line without what it only names as wrong."""

    text: str
    #: Something that was said before is set right.
    corrects: bool = False


def set_right(text: str, earlier: Question | None, *, now: datetime) -> SetRight:
    """Return a plain line that follows `earlier` without what it names as wrong; any other line stays as it is."""
    if earlier is None:
        return SetRight(text)
    if earlier.filters.areas:
        text = _OTHER_PLACE.sub(r"\g<lead> in \g<name>", text)
    corrects = SETS_RIGHT.search(text) is not None
    text = _OOPS.sub("", text)
    there = without_elsewhere(text)
    if there != text:
        return SetRight(there, corrects=True)
    swap = _SWAP.search(text)
    if swap is not None and (sorts := _said_before(swap["what"], earlier, now=now)):
        return SetRight(_plainer(text[: swap.start()] + swap["new"] + text[swap.end() :], sorts), corrects=True)
    put = _PUT.search(text)
    if put is not None and (sorts := _said_before(put["what"], earlier, now=now)):
        return SetRight(_plainer(text[: put.start()] + text[put.end() :], sorts), corrects=True)
    for wrong in _NOT.finditer(text):
        sorts = _said_before(wrong["what"], earlier, now=now)
        rest = _plainer(f"{text[: wrong.start()]}, {text[wrong.end() :]}", sorts)
        if sorts & _sorts(read_told(rest, now=now, earlier=earlier)):
            return SetRight(rest, corrects=True)
    if corrects and earlier.filters.areas and not read_areas(Unread(text)):
        text = _plainer(text, {"areas"})
    return SetRight(_plainer(text, {"amount"}) if corrects and _asked_a_sum(earlier) else text, corrects)


def in_its_sense(told: Told, earlier: Question) -> Told:
    """Let a corrected sum be the most or the least, as the one that it takes the place of was."""
    new, old = told.filters, earlier.filters
    if new.amount_min is None or new.amount_min != new.amount_max:
        return told
    if old.amount_min is None and old.amount_max is not None:
        return replace(told, filters=replace(new, amount_min=None))
    if old.amount_max is None and old.amount_min is not None:
        return replace(told, filters=replace(new, amount_max=None))
    return told


def _plainer(text: str, sorts: set[str]) -> str:
    """Return a line with bare figures as sums and bare months as times, where such are set right."""
    text = " ".join(text.split()).strip(" ,").replace(", ,", ",")
    if "areas" in sorts:
        text = _BARE_PLACE.sub(r"in \g<name>", text)
    if "amount" in sorts:
        text = _BARE_SUM.sub(r"£\1", text)
    return _MONTH_WORD.sub(r"in \1", text) if "dates" in sorts else text


def _asked_a_sum(question: Question) -> bool:
    return (question.filters.amount_min, question.filters.amount_max) != (None, None)


def _said_before(what: str, earlier: Question, *, now: datetime) -> set[str]:
    """Return of which sorts a stretch is, if all that it names was asked for before; else nothing."""
    old = earlier.filters
    if _asked_a_sum(earlier):
        what = _plainer(what, {"amount"})
    if old.dated:
        what = _plainer(what, {"dates"})
    told = read_told(what, now=now, earlier=None)
    new = told.filters
    sums = {new.amount_min, new.amount_max} - {None}
    held = {
        "areas": not new.areas
        or (set(told.places) <= set(earlier.places) if told.places else set(new.areas) <= set(old.areas)),
        "amount": sums <= {old.amount_min, old.amount_max},
        "dates": not new.dated or {new.due_from, new.due_to} & {old.due_from, old.due_to} != set(),
        "text": {bare(phrase) for phrase in new.text} <= _words_of(old),
    }
    return _sorts(told) if all(held.values()) and not (new.kinds or new.categories) else set()


def _words_of(filters: Filters) -> set[str]:
    said = [bare(phrase) for phrase in filters.text]
    return {*said, *(word for phrase in said for word in phrase.split())}


def _sorts(told: Told) -> set[str]:
    new = told.filters
    sorts = {
        "areas": bool(new.areas or told.places),
        "amount": (new.amount_min, new.amount_max) != (None, None),
        "dates": new.dated,
        "text": bool(new.text),
    }
    return {sort for sort, there in sorts.items() if there}
