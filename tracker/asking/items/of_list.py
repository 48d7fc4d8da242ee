"""What is asked of a list that was answered just before: "compare the first two", "which one closes soonest?".

Pure. The list itself is not known here: numbers count from 1, and the last is -1.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from tracker.asking.line.unread import plain

#: Nobody asks so short a question in more characters.
LONGEST = 160


class By(StrEnum):
    """By what the things of a list are put in order."""

    #: Side by side: by nothing.
    NOTHING = "nothing"
    SMALLEST = "smallest"
    BIGGEST = "biggest"
    SOONEST = "soonest"
    LATEST = "latest"
    #: How easy they are to get: no announcement tells that.
    EASE = "ease"


@dataclass(frozen=True, slots=True)
class OfList:
    """What is asked of a list."""

    by: By
    #: Of these numbers only; () for all of it.
    numbers: tuple[int, ...] = ()


_ORDINALS = {
    word: number
    for number, words in enumerate(
        (
            "first 1st one 1",
            "second 2nd two 2",
            "third 3rd three 3",
            "fourth 4th four 4",
            "fifth 5th five 5",
            "sixth 6th six 6",
            "seventh 7th seven 7",
            "eighth 8th eight 8",
            "ninth 9th nine 9",
            "tenth 10th ten 10",
        ),
        start=1,
    )
    for word in words.split()
} | {"last": -1}
_N = "|".join(sorted(_ORDINALS, key=len, reverse=True))
_NTH = rf"(?:the )?(?:number |no |nr |option )?(?:{_N})(?: one)?"
_SOME = rf"(?P<some>{_NTH}(?: ?,? (?:and|with|to|or|against|from|vs|versus|v|,) {_NTH}){{1,3}})"
_FEW = r"(?:the )?(?:first|top) (?P<first>two|three|four|five|2|3|4|5)(?: of (?:them|these|those))?"
_ALL = r"(?:(?:the )?(?:two|both|lot)|both(?: of (?:them|these|those))?|all(?: of)?(?: (?:them|these|those|three|four|five))?|them(?: all)?|these(?: (?:two|three|ones?|funds|grants))?|those(?: (?:two|three|ones?|funds|grants))?|they|the (?:list|funds above|grants above))"
_WHICH_OF = rf"(?:{_SOME}|{_FEW}|{_ALL})"
_SO = r"(?:(?:and|so|ok|okay|but|right|well|hi|hello|thanks|please|can you|could you|would you|will you|then|now|,) )*"
_END = r"(?: (?:please|pls|then|now|for me|side by side|with each other|to each other|,))*"
_COMPARE = tuple(
    re.compile(rf"{_SO}{pattern}{_END}")
    for pattern in (
        rf"(?:compare|put|show|show me|set) {_WHICH_OF}",
        rf"(?:(?:whats|what is|what are|tell me|explain|show me|is there|wheres) )?(?:the |a |any )?(?:main )?differences? (?:between|of) {_WHICH_OF}",
        rf"how (?:do|does|are|is) {_WHICH_OF} (?:compare|differ|different)",
        rf"which (?:one )?(?:is|would be|should we (?:go for|pick|choose)) ?(?:better|best)?(?: for us)? ?,? {_SOME}",
    )
)
#: "Show the first and second" asks for them in full, not side by side.
_ONLY_SHOWS = re.compile(rf"{_SO}(?:show|show me|put|set)\b(?!.*\bside by side\b)")
_ONE_OF = r"(?:(?: one)?(?: (?:of|out of) (?:these|them|those|the (?:list|two|three|four|five|lot)))?| of (?:these|those|them) (?:ones|grants|funds|tenders))"
_BY: tuple[tuple[By, str], ...] = (
    (By.SOONEST, r"(?:(?:closes?|ends?|shuts?|is due|finishes|has to be in|runs out|is) )?(?:the )?(?:soonest|sooner|first|earliest|earlier|next|quickest|most urgent)(?: to clos(?:e|ing))?|(?:is )?(?:nearest|closest) to (?:closing|its deadline|the deadline|its end)|(?:is )?(?:up|closing|due) (?:first|next|soonest)|has the (?:earliest|soonest|nearest|first|shortest) (?:deadline|closing date)"),
    (By.LATEST, r"(?:closes?|ends?|shuts?|is due) (?:the )?(?:last|latest)|(?:gives|leaves|has) (?:us )?(?:the )?(?:most|longest) time|has the (?:latest|last) (?:deadline|closing date)"),
    (By.SMALLEST, r"(?:(?:is|pays|gives|offers|has) )?(?:the )?(?:smallest|smaller|lowest|lower|least money|littlest|least|less)(?: (?:grant|amount|sum|pot|money))?"),
    (By.BIGGEST, r"(?:(?:is|pays|gives|offers|has) )?(?:us )?(?:the )?(?:biggest|bigger|largest|larger|highest|most money|most generous|most|more|the more)(?: (?:grant|amount|sum|pot|money))?"),
    (By.EASE, r"(?:is |are |would be |looks |do you think is |is the |would be the |the )*(?:easiest|easier|simplest|simpler|least work|less work|quickest to do|the least (?:work|paperwork)|best(?: for us)?|better(?: for us)?|most likely)(?: (?:to (?:get|apply for|do|fill in|win)|for (?:us|a small group|beginners)|to apply to|form|one))*"),
)  # fmt: skip
_SUPERLATIVES = tuple(
    (
        by,
        re.compile(
            rf"{_SO}(?:which(?:s)?{_ONE_OF} (?:{pattern})|(?:(?:whats|what is|give me|show me|tell me|and) )?(?:the )?(?:{pattern})"
            rf"(?: one)?(?: (?:of|out of|among) (?:these|them|those|the list)))(?: (?:of|out of|among) (?:these|them|those|the list))?{_END}"
        ),
    )
    for by, pattern in _BY
)


#: The whole of a line that wants the list in an order, or says what is wrong with the sums in it.
_IN_ORDER = tuple(
    (
        by,
        re.compile(
            rf"{_SO}(?:(?:sort(?:ed)?|order|rank|list|put|show|give)(?: (?:me|us|them|these|it|the list))* ?(?:by |with |in order of )*)?(?:the )?(?:{pattern}){_END}"
        ),
    )
    for by, pattern in (
        (By.SMALLEST, r"(?:smallest|lowest|least)(?: (?:ones?|amounts?|sums?|grants?|pots?))? (?:first|at the top)|(?:(?:theyre|those are|these are|they are|its|thats|all|a bit|way|much|far) )*too (?:big|large|much)(?: (?:for (?:us|a group like us|our group)|money))*"),
        (By.BIGGEST, r"(?:biggest|largest|highest|most(?: money)?)(?: (?:ones?|amounts?|sums?|grants?|pots?))? (?:first|at the top)|(?:(?:theyre|those are|these are|they are|its|thats|all|a bit|way|much|far) )*too (?:small|little|tiny)(?: for (?:us|what we need|our (?:group|project)))?|not enough(?: money)?(?: for us)?|(?:amount|sum|size|money)"),
        (By.SOONEST, r"(?:soonest|earliest|most urgent|what(?:ever)? closes (?:soonest|first)|closing soonest)(?: (?:ones?|deadlines?|date))?(?: (?:first|at the top))|(?:closing )?(?:date|deadline)s?(?: first)?|(?:closes?|closing|due|deadlines?) when|(?:are (?:they|these|those)(?: all| any)?|all|any of (?:them|these))? ?still (?:open|going|on|live|available)|(?:are (?:they|these|those)|which are)(?: all)? (?:still )?open(?: now)?"),
        (By.LATEST, r"(?:latest|furthest off)(?: (?:ones?|deadlines?|date))? first|(?:anything|any|ones?|something) (?:closing )?later(?: than (?:that|this|those|these))?|(?:anything|any|one) with (?:more|longer) time|(?:we )?need more time(?: than that)?"),
    )
)  # fmt: skip
#: "What was on that list": it is shown once more.
_AGAIN = re.compile(
    rf"{_SO}(?:(?:go |take (?:me|us) |get )?back to (?:the|that|my|our) (?:list|results|others|other ones|search)|(?:show|see|list|give)(?: (?:me|us))? (?:the |that )?(?:list|them|results|all of them|those)(?: all)? (?:again|once more|back)|(?:the )?(?:list|results) again|what (?:was|were) (?:on (?:the|that) list|the (?:others|other ones))(?: again)?|go back){_END}"
)


def asks_again(words: str) -> bool:
    """Say whether words ask for the list that was shown once more: "back to the list"."""
    return len(words) <= LONGEST and _AGAIN.fullmatch(plain(words)) is not None


def of_each(words: str) -> bool:
    """Say whether words speak of several things."""
    return _OF_EACH.search(plain(words)) is not None


def orders_list(words: str) -> bool:
    """Say whether words want a list in an order, or say how its sums are, which alone says something else."""
    line = plain(words)
    return any(pattern.fullmatch(line) for _, pattern in _IN_ORDER)


def asked_of_list(words: str) -> OfList | None:
    """Return what the words ask of a list, and of which of it; None where they ask for something else."""
    if len(words) > LONGEST:
        return None
    line = plain(words)
    for by, pattern in _SUPERLATIVES:
        if pattern.fullmatch(line):
            return OfList(by)
    for by, pattern in _IN_ORDER:
        if pattern.fullmatch(line):
            return OfList(by)
    if _ONLY_SHOWS.match(line):
        return None
    for pattern in _COMPARE:
        found = pattern.fullmatch(line)
        if found is not None:
            return OfList(By.NOTHING, _numbers(found))
    return None


_SUMS = re.compile(
    rf"{_SO}(?:how much (?:money )?(?:can|could|do|would|might) (?:we|i|you) (?:get|ask for|apply for)(?: (?:for|from) (?:each|them|these|those|each one|any of (?:them|these)))?"
    r"|how much (?:is|are|does|do) (?:each|they|these|those)(?: (?:one|of (?:them|these)))?(?: (?:worth|give|pay|offer))?|what (?:are )?the (?:amounts|sums)|how much each(?: one)?)"
    rf"{_END}"
)
_DAYS = re.compile(
    rf"{_SO}(?:(?:when|whens|by when|what (?:day|date)) (?:do|must|should|does|will|are|is) (?:we|i|they|these|those|each(?: one)?|all of (?:them|these))"
    r"(?: (?:have to|need to|have|need|got to))?(?: (?:apply|bid|close|closing|shut|end|due|be in|get (?:it|them) in|send (?:it|them)(?: in| off)?))(?: by| for(?: them| these)?)?"
    r"|(?:when|whens|what|whats|wots)(?: is| are)? (?:the |their )?(?:deadlines?|closing dates?|last dates?|cut offs?)(?: for (?:them|these|those|each(?: one)?))?|(?:the )?(?:deadlines?|closing dates?))"
    rf"{_END}"
)
_OF_EACH = re.compile(r"\b(?:each|all|these|those|them|they|any of|amounts|sums|deadlines|dates|both)\b")
_NAMED_COMPARED = re.compile(
    r"\b(?:compare|comparing|differences? between|how do .+ differ|side by side|versus|vs)\b"
)


def asks_sums(words: str) -> bool:
    """Say whether the words ask how much each of a list gives."""
    return len(words) <= LONGEST and _SUMS.fullmatch(plain(words)) is not None


def asks_days(words: str) -> bool:
    """Say whether the words ask when what is on a list closes: "what's the deadline?"."""
    return len(words) <= LONGEST and _DAYS.fullmatch(plain(words)) is not None


def compares(words: str) -> bool:
    """Say whether the words want those that they name side by side."""
    return len(words) <= LONGEST and _NAMED_COMPARED.search(plain(words)) is not None


def _numbers(found: re.Match[str]) -> tuple[int, ...]:
    told = found.groupdict()
    if told.get("first"):
        return tuple(range(1, _ORDINALS[told["first"]] + 1))
    some = re.sub(r"(?<=\w) one(?= |$)(?<! and one)(?<! or one)(?<! with one)", "", told.get("some") or "")
    return tuple(dict.fromkeys(_ORDINALS[word] for word in re.findall(rf"\b(?:{_N})\b", some)))
