"""Find the stored items that a question names by their titles: "is steady ground open to Scotland?".

Pure. The store's titles are handed in. A title is named by all its words or by those up to its first colon, dash
or bracket, and its last word may be left out where it only says what sort of thing it is ("fund").
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from tracker.asking.intents import LIST
from tracker.asking.line.empty_words import EMPTY_WORDS
from tracker.asking.line.everyday import ALONE, EVERYDAY
from tracker.asking.line.unread import plain
from tracker.asking.synonyms import SYNONYMS
from tracker.asking.ways.next_steps import LONGEST
from tracker.text.places import find_places

#: Words in any title; a name that holds no other is none.
GENERAL = frozenset(
    """
    a an and or the of for in to on at by with from our your new free small big local community communities group groups
    fund funds funding funded grant grants micro scheme schemes programme programmes trust foundation money pot support
    tender tenders contract contracts notice framework service services course courses webinar webinars workshop
    workshops event events training bursary bursaries award awards prize project projects core costs running wages
    salaries charity charities volunteer volunteers organisation organisations what how when who is are it this that
    wales scotland england london ireland north south east west northern uk council nhs health social care early
    market engagement pipeline opportunity opportunities deadline deadlines closing open opens call calls round last
    first second third one two three year years project help us we you i do does can get any all more next week month
    """.split()
)
_SORT_OF_THING = frozenset(
    "fund funds grant grants scheme programme programmes service services bursary bursaries awards award trust support".split()
)
#: Words for what groups do are no names by themselves: "befriending" of a Befriending Fund.
_SUBJECTS = frozenset(word for row in SYNONYMS for word in row)
_KINDS = frozenset("tender tenders contract contracts notice framework webinar workshop course training".split())
_BREAK = re.compile(r"\s*(?::|;|\(|\[| – | — | - |, )\s*")
_ARTICLES = ("the ", "a ", "an ")

_LEAD = r"^(?:(?:so|and|but|ok|okay|hi|hello|hey|please|well|right|thanks|also|,|can you|could you|do you) )*"
_ASKS = re.compile(
    _LEAD
    + r"(?:when|whens|what|whats|which|how much|how long|how many|how big|how do (?:we|i|you) (?:apply|get (?:in touch|hold|through)|contact|reach|ring|phone)|who|whos|whose|where|wheres|is|isnt|must"
    r"|are|was|were|does|do|did|has|have|hasnt|can|could|will|would|may|should|tell|show|give|send|more|details?|info|information|link|open"
    r"|deadline|closing date|last date|anything|about|know|read|compare|dates?|amount)\b"
)
#: "Steady ground deadline", "community chest, how much?".
_ASKED_BEHIND = re.compile(
    r"^ ?(?:@ ?)+(?:fund |trust |grant )?,? ?(?:phone(?: number)?|telephone(?: number)?|number|contacts?(?: details)?|email(?: address)?|e mail|address|rounds?|deadlines?|closing date|dates?|link|website|page|how much|amount|details?|info|when|who can apply|eligibility|result|winner|when does it .*)$"
)
_NAMES_IT = re.compile(
    r"^(?:ring|phone|contact|email|call) (?:the )?@|\b(?:called|named) (?:the )?@|\bappl(?:y|ying|ied) (?:to|for) (?:the )?@"
    r"|\b(?:miss(?:ed|ing)?|late for|deadline (?:for|of)|closing date (?:for|of)|date for|rounds? of|told by|turned down by) (?:the |that )?@"
    r"|\b(?:can|could|may|should|shall|do|are|will|would) (?:we|i|they|you|(?:our|my|a|an|the) [a-z]+) (?:still |even |now )?"
    r"(?:get|have|try|use|join|go for|apply (?:to|for)|bid for|eligible for|qualify for|allowed) (?:any )?(?:money |help |cash )?(?:from )?(?:the )?@"
)
#: How a name of one odd word is said: "can cawdle pay", "has trentwick got", "the deadline for hedgerow".
_SORT = r"(?:fund|funds|grants?|money|pot|one|scheme|thing|trust)"
_BARELY = re.compile(
    r"(?:^|[ ,])(?:is|isnt|was|does|doesnt|do|did|can|could|has|have|hasnt|will|would|whens|whats|hows|about) (?:the )?@"
    rf"(?:(?: [a-z]+)? {_SORT})?(?: (?:it|pay|pays|cover|fund|give|offer|got|get|take|accept|allow|have|open|close|closed|closing|still|run|come|ever|also|only|just|for|ok|over|shut|help|support|"
    r"too|worth|been|being|had|cancell?ed|scrapped|pulled|off|say|mean|need|want|count|do|shut|about|going|gone|finished|again|any good|right|suitable|taking|paying|available)\b|$)"
    r"|\b(?:about|apply (?:to|for)|applied (?:to|for)|applying (?:to|for)|bid for|go for|going for|get|got|getting|from|deadline (?:for|of)|closing date (?:for|of)|rounds? (?:of|for)|of|with|miss(?:ed)?|late for|heard from|on|use|spend) (?:the )?@"
    rf"(?: (?:{_SORT}|now|yet|please|still|again|anymore|what|has|is|was|hasnt|isnt|and|but|can|because|then|or|for|on|,)\b|$)"
    rf"|^(?:the )?@ (?:{_SORT} )?,? ?(?:deadline|closing|when|what|how|who|can|does|is|do|link|amount|phone|contact|number|email|please|info)\b"
)
#: Somebody tells of their group before they ask: "we bring in 300k a year, is @ for us".
_TELLS_FIRST = re.compile(
    r"^(?:(?:so|and|but|ok|hi|hello|,) )*(?:we|our|my|i|im|were|weve|ive)\b(?! (?:want|need|seek))[^@]{3,70}?[ ,](?=(?:is|are|can|could|would|will|does|do|should|may) (?:[a-z]+ ){0,5}?(?:the )?@)"
)
_HEARD = re.compile(
    r"\b(?:i|we|somebody|someone|they) (?:thought|think|heard|read|saw|believe|understood|said|say|says|told (?:me|us))(?: that)? (?:the )?@(?: [a-z]+)? (?:had |has |have |was |is |been |already )*(?:closed|shut|gone|over|finished|ended|cancell?ed|scrapped|pulled|stopped|full)\b"
)
_IN_A_PLACE = re.compile(r"\b(?:in|near|around|across|at|live|based|outside|beyond|throughout) (?:the )?@")
_FOR_IT = re.compile(
    r"\b(?:money|funding|funds?|grants?|cash|help|pay|support|tenders?|contracts?|work|anything|courses?) (?:\w+ )?(?:for|towards|to) (?:the |a |our )?@"
    r"|\b(?:our|we run|we are|were|im|we have) (?:a |an |the |called )?@"
)
#: The name, and behind it a question of its own.
_BEFORE = re.compile(r"^(?:(?:about|on|re|for|with) )?(?:the )?@ (?=\S+ \S+ \S)(?!and |or |vs |versus |than |@)")
_COMPARES = re.compile(r"\b(?:or|vs|versus|and|than|compare|compared|between|difference|bigger|biggest|which)\b")


@dataclass(frozen=True, slots=True)
class Titled:
    """An item that a question names."""

    #: The item's id.
    id: int
    #: Its name as the question has it, in plain words.
    name: str
    #: The ids of others that go by that name, in their order.
    also: tuple[int, ...] = ()
    #: One telling word, a part of the title, is all that names it: "hawthorn" of a Hawthorn Fund.
    barely: bool = False


def beginnings(words: str) -> tuple[str, ...]:
    """Return the words and pairs of words with which the title of what is asked about may begin."""
    told = _told(words)
    pairs = [f"{one} {other}" for one, other in pairwise(told) if other not in GENERAL or one not in GENERAL]
    singles = [word for word in told if word not in GENERAL and len(word) > 3]
    return tuple(dict.fromkeys((*pairs, *(f"the {pair}" for pair in pairs), *singles)))


def within(words: str, known: Collection[str] = frozenset()) -> tuple[str, ...]:
    """Return the pairs of telling words, and the odd words, that may stand anywhere in such a title.

    `known` are words that people use of money and groups: they are not odd.
    """
    told = _told(words)
    pairs = [f"{one} {other}" for one, other in pairwise(told) if one not in GENERAL and other not in GENERAL]
    odd = [word for word in told if word not in known and _is_odd(word)]
    return tuple(dict.fromkeys((*pairs, *(odd if len(odd) <= _MOST_ODD else ()))))


#: A line with more words that nobody knows is no question about one fund.
_MOST_ODD = 3
_ODD_LENGTH = 6


@lru_cache(maxsize=4096)
def _is_odd(word: str) -> bool:
    """Say whether a word is none that people use of money or groups: as a rule a name that somebody made up."""
    if len(word) < _ODD_LENGTH or not word.isalpha() or word in GENERAL or word in EVERYDAY or word in ALONE:
        return False
    return word not in _SUBJECTS and word not in EMPTY_WORDS and not _is_place(word)


def _told(words: str) -> list[str]:
    return [] if len(words) > LONGEST else [word for word in plain(words).split() if word != ","]


def titled(
    words: str, stored: Iterable[tuple[int, str]], known: Collection[str] = frozenset()
) -> tuple[Titled, ...]:
    """Return the items, of id and title, that the words name, in their order, and ask something of; () where they ask for others.

    Of several that share a name the one that comes first in `stored` is given, with the others beside it. `known` are
    words for what groups do and seek: a name without any of them may stand beside anything ("steady ground in Wales?").
    """
    line = " ".join(word for word in plain(words).split() if word != ",")
    spans: dict[tuple[int, int], Titled] = {}
    for id_, title in stored:
        for name in _names(title):
            start = f" {line} ".find(f" {name} ")
            if start >= 0 and not _is_another(line[start + len(name) :], name):
                span = (start, start + len(name))
                first = spans.get(span)
                barely = " " not in name and name != _line(title)
                one = Titled(id_, name, barely=barely)
                spans[span] = one if first is None else replace(first, also=(*first.also, id_))
                break
    kept = [
        span
        for span in spans
        if not any(other != span and other[0] <= span[0] and span[1] <= other[1] for other in spans)
    ]
    rest = line
    for start, end in sorted(kept, reverse=True):
        rest = f"{rest[:start]}@{rest[end:]}"
    if not kept:
        return ()
    alone = spans[kept[0]].name if len(kept) == 1 else ""
    odd = bool(alone) and spans[kept[0]].barely and _is_odd(alone)
    beside = _is_made_up(alone, known) and _stands_beside(rest)
    if not (beside or (_asks_barely(rest) if odd else _asks(rest))):
        return ()
    found = {spans[span].id: spans[span] for span in sorted(kept)}
    return tuple(found.values()) if len(found) == 1 or _COMPARES.search(rest) else tuple(found.values())[:1]


def _is_another(behind: str, name: str) -> bool:
    """Say whether one word of a name stands before another sort of thing: "the Befriending contract"."""
    following = behind.split()[:1]
    return " " not in name and bool(following) and following[0] in _KINDS


_AT_AN_END = re.compile(
    r"^(?:the )?@(?: (?:fund|grant|trust|scheme))?(?: |,).{1,60}$|^.{1,60}(?<! for)(?<! with)(?<! to)(?<! of)(?<! by)(?<! and)(?<! a)(?<! an)(?<! some)(?<! more)[ ,](?:the )?@(?: (?:fund|grant|trust|scheme))?$"
)
_OTHERS = re.compile(
    r"\b(?:like|similar|other|others|another|instead|apart|except|besides|not|alternatives?|start|remind|subscribe|alerts?|tell|or|and|than)\b"
)


def _is_made_up(name: str, known: Collection[str]) -> bool:
    """Say whether a name holds no word for what groups do or seek; one of a single word must be odd as well."""
    own = [word for word in name.split() if word not in GENERAL]
    if not own or not known or (len(own) == 1 and not _is_odd(own[0])):
        return False
    return not any(word in known or word in _SUBJECTS or word in EVERYDAY or word in ALONE for word in own)


def _stands_beside(rest: str) -> bool:
    """Say whether a line is a name and a few words before or behind it, which ask for nothing else."""
    if _AT_AN_END.match(rest) is None or _OTHERS.search(rest) or _IN_A_PLACE.search(rest):
        return False
    return _FOR_IT.search(rest) is None and LIST.search(rest.replace("@", "it")) is None


def _asks_barely(rest: str) -> bool:
    """Say whether a line asks of what one odd word names: a place may be called so, or a thing."""
    if rest.strip() == "@":
        return True
    if _IN_A_PLACE.search(rest) or _FOR_IT.search(rest) or LIST.search(rest.replace("@", "it")):
        return False
    told = _TELLS_FIRST.sub("", rest)
    return any(pattern.search(told) for pattern in (_BARELY, _NAMES_IT, _HEARD))


def _asks(rest: str) -> bool:
    """Say whether a line with "@" for each name asks of what is named, rather than for a list."""
    if re.fullmatch(r"(?:@|the|a|please|and|or|vs|versus| )+", rest):
        return True
    # What is asked may stand behind the name and a colon, or behind what somebody tells of their group.
    rest = _TELLS_FIRST.sub("", _BEFORE.sub("", rest))
    if _NAMES_IT.search(rest) or _HEARD.search(rest):
        return True
    if _FOR_IT.search(rest) or LIST.search(rest.replace("@", "it")):
        return False
    return _ASKS.search(rest) is not None or _ASKED_BEHIND.search(rest) is not None


@lru_cache(maxsize=4096)
def _names(title: str) -> Sequence[str]:
    """Return what an item may be called, longest first."""
    parts = [_line(part) for part in _BREAK.split(title.strip(), maxsplit=2)]
    # "Last call: the Mill Arts grants": a head that tells nothing gives way to what follows it.
    head = next((part for part in parts if _tells(part)), "")
    names = [_line(title), head]
    words = head.split()
    sort = next((i for i, word in enumerate(words) if i and word in _SORT_OF_THING), None)
    if sort is not None:
        names.append(" ".join(words[: sort + 1]))  # "Hedge Fund for gardens" goes by "Hedge Fund"
        words = words[:sort]
    while words and words[-1] in GENERAL:
        words = words[:-1]
    names.append(" ".join(words))
    own = [word for word in head.split() if word not in GENERAL]
    if sort is not None and words:
        short = [word for word in words if word not in GENERAL]  # "Glenfarrow Community Wind Fund"
        names += [" ".join(short), " ".join([*short, head.split()[sort]])]
    if own and _is_odd(own[0]):
        names.append(own[0])
    telling = (name for name in names if _tells(name, whole=name is names[0]))
    return sorted(dict.fromkeys(telling), key=len, reverse=True)


def _line(part: str) -> str:
    name = " ".join(word for word in plain(part).split() if word != ",")
    for article in _ARTICLES:
        name = name.removeprefix(article)
    return name


#: So many words name an item though each is said all day: "how to ask us for a grant".
_WHOLE = 5


def _tells(name: str, *, whole: bool = False) -> bool:
    words = name.split()
    own = [word for word in words if word not in GENERAL]
    if whole and len(words) >= _WHOLE:
        return bool(own)
    if not any(word not in EVERYDAY for word in own):
        return False
    return len(words) > 1 or (len(name) > 3 and name not in _SUBJECTS and name not in ALONE and not _is_place(name))


def _is_place(word: str) -> bool:
    return any(place.end - place.start == len(word) for place in find_places(f"in {word.title()}"))
