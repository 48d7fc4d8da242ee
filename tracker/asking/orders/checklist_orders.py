"""Words that are about one's own checklists: start one, tick a step, what is left, stop it.

Pure. Only what can hardly mean anything else is taken for an order; all other words stay a question. "Start a choir"
starts no list: the word checklist, list or guide must be there, or a guide's number ("G3").
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from tracker.asking.ways.pathways import find_guide
from tracker.knowledge import Guidance, Guide
from tracker.text.numbers import NUMBER_WORDS


class ListDo(StrEnum):
    """What somebody wants done with their checklists."""

    START = "start"
    TICK = "tick"
    UNTICK = "untick"
    SHOW = "show"
    MINE = "mine"
    STOP = "stop"
    PAUSE = "pause"
    RESUME = "resume"
    #: Ask again in a month.
    LATER = "later"


@dataclass(frozen=True, slots=True)
class ListOrder:
    """Something to do with a checklist."""

    do: ListDo
    #: The list that is named, in the person's words or as "g3"; "" none is.
    which: str = ""
    #: The steps that are named.
    steps: tuple[int, ...] = ()


_ASKING = (
    r"(?:(?:oops|whoops|ooops|sorry|sori|soz|wait|no|nope|nah|naw|actually|ah|oh|er|um|and|but|also|so|right|well|my mistake|hang on|hold on|yes|yeah|yep|thanks|great|,|please|pls|can you|could you|can (?:i|we)|could (?:i|we)|hi|hello|ok|okay|now|let'?s|let us|"
    r"(?:i|we)(?:'d| would) like to|(?:i|we) want to),? )*"
)
_LISTS = r"(?:check ?lists?|lists?)"
#: "the safeguarding checklist", "G3", "my list", "a checklist for safeguarding", "the list".
_WHICH = (
    rf"(?:(?:all (?:of )?)?(?:the |my |our |a |an |this |that )?(?:(?P<name>[\w'-][\w' -]*?) )??{_LISTS}"
    r"(?: (?:for|on|about|of|called) (?P<about>.+))?"
    rf"|(?:the |my |our )?(?:{_LISTS} )?(?P<g>(?:guide )?g ?\d{{1,3}})(?: {_LISTS})?)"
)
#: Numbers that people write as words for a step.
_WORDS = {
    word: value for word, value in NUMBER_WORDS.items() if value and word not in ("a", "an", "single", "another")
}
#: "The first step"; above twenty people write the number.
_NTH = {
    word: value
    for value, words in enumerate(
        """
        first 1st; second 2nd; third 3rd; fourth 4th; fifth 5th; sixth 6th; seventh 7th; eighth 8th; ninth 9th;
        tenth 10th; eleventh 11th; twelfth 12th; thirteenth 13th; fourteenth 14th; fifteenth 15th; sixteenth 16th
        """.split(";"),
        start=1,
    )
    for word in words.split()
}
_N = rf"(?:\d{{1,3}}|{'|'.join(_WORDS)})"
_STEPS = rf"(?P<n>{_N}(?:(?: ?, ?(?:and )?| and | ?& ?| ?- ?| to )(?:steps? )?{_N})*)"
_STEP = rf"(?:(?:the )?(?:steps?|numbers?|nos?\.?) {_STEPS}|the (?P<nth>{'|'.join(_NTH)}) (?:step|one))"
_MAYBE_STEP = rf"(?:(?:the )?(?:steps?|numbers?|nos?\.?) )?{_STEPS}"
_OF = rf"(?: (?:of|in|on|from|for|with) {_WHICH})?"
#: "Step 2 of safeguarding": beside a step a guide needs no "list".
_OF_ANY = rf"(?: (?:of|in|on|from|for|with) (?:{_WHICH}|(?:the )?(?P<bare>[a-z][a-z' -]{{2,40}}?)))?"
_DONE = r"(?:done|finished|completed?|ticked(?: off)?|crossed off|sorted)"
_HAVE = r"(?:(?:i|we)(?:'?ve| have|'?m| am|'?re| are)? )?(?:(?:just|now|already) )?"
_IS_LEFT = (
    r"(?:so )?(?:(?:what'?s|what is|what are|which steps are) (?:still )?(?:left|open|missing|to do)(?: to do)?"
    r"|what do (?:i|we) still (?:have|need) to do)"
)
_TICK = r"(?:tick(?: off)?|check off|cross off|mark)"
_ABOUT = r"(?:about|of|for|on)"
_NO_MORE = (
    r"(?:stop (?:reminding|asking) me|(?:don'?t|do not) (?:remind|ask) me(?: again| any ?more)?|no more reminders)"
)

#: The first row that fits the whole of what was said.
_ORDERS: tuple[tuple[ListDo, str], ...] = (
    (ListDo.UNTICK, rf"(?:un-?tick|un-?check) {_WHICH} {_MAYBE_STEP}"),
    (ListDo.UNTICK, rf"(?:un-?tick|un-?check) {_MAYBE_STEP}{_OF}"),
    (ListDo.UNTICK, rf"(?:undo|take back) {_STEP}{_OF}"),
    (
        ListDo.UNTICK,
        rf"(?:i|we) (?:haven'?t|have not|didn'?t|did not|never)(?: actually| really)? (?:do|did|finish|complete|{_DONE}) {_STEP}{_OF}(?: yet| after all)?",
    ),
    (
        ListDo.UNTICK,
        rf"(?:(?:i|we)(?:'?ve| have|'?m| am|'?re| are)? )?(?:still )?(?:not|never|haven'?t)(?: yet)? {_DONE} {_STEP}{_OF}(?: yet)?",
    ),
    (ListDo.UNTICK, rf"not {_STEP}{_OF}"),
    (ListDo.UNTICK, rf"{_STEP} (?:was|is) (?:wrong|a mistake|a slip){_OF}"),
    (ListDo.UNTICK, rf"{_STEP} (?:is not|are not|isn'?t|aren'?t|not) {_DONE}{_OF}(?: yet| after all)?"),
    (ListDo.TICK, rf"{_TICK} {_WHICH} {_MAYBE_STEP}(?: as {_DONE}| off)?"),
    (ListDo.TICK, rf"{_TICK} {_MAYBE_STEP}(?: as {_DONE}| off)?{_OF}"),
    (ListDo.TICK, rf"{_TICK} {_STEP}(?: as {_DONE}| off)?{_OF_ANY}"),
    (ListDo.TICK, rf"{_HAVE}(?:{_DONE}|did)(?: with| it,?)? {_STEP}{_OF_ANY}"),
    (ListDo.TICK, rf"{_HAVE}done (?:with )?{_STEPS}"),
    (ListDo.TICK, rf"(?:and )?{_STEP} (?:as well|too|also)"),
    (ListDo.TICK, rf"{_STEP}(?:'s| is| are)?(?: now| all)? {_DONE}{_OF}"),
    (ListDo.TICK, rf"{_STEP}{_OF_ANY}(?:'s| is| are)?(?: now| all)? {_DONE}"),
    (ListDo.MINE, r"(?:(?:show|list|see|open)(?: me)? )?(?:all )?(?:my|our) (?:own )?(?:check ?lists|lists)"),
    (ListDo.MINE, r"check ?lists"),
    (ListDo.MINE, r"(?:what|which) (?:check ?lists|lists) (?:do (?:i|we) have|have (?:i|we)(?: got)?)"),
    (
        ListDo.RESUME,
        rf"(?:remind me again|(?:resume|unpause)(?: (?:the |my )?reminders)?)(?: (?:{_ABOUT} )?{_WHICH})?",
    ),
    (ListDo.LATER, rf"(?:not now,? )?(?:ask|remind) me (?:again )?(?:about {_WHICH} )?(?:again )?in a month"),
    (ListDo.LATER, r"not now"),
    (ListDo.PAUSE, r"pause (?:the |my )?reminders"),
    (ListDo.PAUSE, _NO_MORE),
    (ListDo.PAUSE, rf"pause (?:(?:the |my )?reminders? (?:for |of |about |on ))?{_WHICH}"),
    (
        ListDo.PAUSE,
        rf"{_NO_MORE} {_ABOUT} {_WHICH}",
    ),
    (ListDo.STOP, rf"(?:stop|end|cancel|delete|remove|throw away|give up|quit) {_WHICH}"),
    (
        ListDo.START,
        rf"(?:start|begin|take up|work through|set up|create|make|do(?= the | my | our ))(?: me)?(?: with| on)? {_WHICH}",
    ),
    (
        ListDo.START,
        r"(?:what|which) check ?lists (?:are there|do you have|have you got|can (?:i|we) (?:start|do|use))",
    ),
    (ListDo.START, r"(?:show|list)(?: me)? (?:all )?the check ?lists"),
    (ListDo.SHOW, rf"{_IS_LEFT}{_OF}"),
    (ListDo.SHOW, rf"what'?s (?:the )?next(?: step)? (?:of|in|on|for|with) {_WHICH}"),
    (ListDo.SHOW, rf"(?:how far|where) (?:am i|are we|have (?:i|we) got)(?: (?:with|on|in) {_WHICH})?"),
    (ListDo.SHOW, rf"(?:show|see|open|go on with|continue|carry on with)(?: me)? {_WHICH}"),
    (ListDo.SHOW, r"(?:my|our|the) (?:check ?list|list)"),
)
_TAIL = (
    r"(?:,? (?:thanks|thank you|ta|please|pls|today|at last|finally|as well|too|also|now|sorry|in the end|actually|by mistake"
    r"|this (?:week|morning|afternoon)|yesterday|last (?:week|night)|my mistake))*"
)
_COMPILED = [(do, re.compile(f"{_ASKING}{pattern}{_TAIL}")) for do, pattern in _ORDERS]

#: Of lists that are not checklists one makes many kinds.
_MAKE = re.compile(r"\b(?:set up|create|make|do)\b")

#: Lists of other things: "open list of funders", "stop the mailing list", "start a waiting list".
_OTHER_LISTS = re.compile(
    r"\b(?:mailing|waiting|short ?|long ?|price|shopping|contact|e-?mail|news|to-?do|subscriptions?|fund(?:s|ers|ing)?|"
    r"grants?|tenders?|contracts?|opportunit(?:y|ies)|deadlines?|calls?|open|full|new|list)\b"
)


#: "Tick G8 -1": no list has such a step, and it is said so of step 0.
_BELOW_ONE = re.compile(r"(\b[a-z][\w']*) [-−]\d{1,3}$")


def list_order(words: str) -> ListOrder | None:
    """Return what the words want done with a checklist; None where they are a question, or another order."""
    said = " ".join(words.replace("’", "'").casefold().split()).strip(" .!?,")
    if len(said) > 200:
        return None
    said = _BELOW_ONE.sub(r"\1 0", said)
    for do, pattern in _COMPILED:
        match = pattern.fullmatch(said)
        if match is None:
            continue
        told = match.groupdict()
        which = (told.get("g") or told.get("name") or told.get("about") or told.get("bare") or "").strip()
        makes = do is ListDo.START and _MAKE.search(said) and "check" not in said and not told.get("g")
        if makes or _OTHER_LISTS.search(which):
            return None
        nth = told.get("nth")
        return ListOrder(do, which, (_NTH[nth],) if nth else _numbers(told.get("n") or ""))
    return None


def _numbers(said: str) -> tuple[int, ...]:
    """Return the numbers of "3, 4 and 6" and "3 to 5", each once, in order."""
    told: list[int] = []
    through = False
    for part in re.findall(rf"{_N}|-|\bto\b", said):
        if part in ("-", "to"):
            through = True
            continue
        number = int(part) if part.isdigit() else _WORDS[part]
        told += range(told[-1] + 1, number + 1) if through and told and number - told[-1] < 30 else [number]
        through = False
    return tuple(dict.fromkeys(told))


def guide_meant(which: str, guidance: Guidance) -> Guide | None:
    """Return the guide that a person names, by its number ("g3") or in their own words; None where there is none."""
    number = re.fullmatch(r"(?:guide[ :]?)?g ?0*(\d{1,3})", which.strip().casefold())
    if number is not None:
        return guidance.guides.get(f"guide:G{number[1]}")
    found = find_guide(which, guidance)
    return None if found is None else guidance.guides[found.id]
