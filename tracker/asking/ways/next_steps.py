"""Words that ask what happens after one notice, or to be told when it opens: "what happens after this?".

Pure. Whether there is such a notice is not known here: what is pointed at, or named, is handed back.
"""

import re

from tracker.asking.line.unread import plain
from tracker.asking.ways.glossary import find_terms
from tracker.knowledge import Guidance

#: Nobody asks so short a question in more characters.
LONGEST = 300

_ORDINALS = {"first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6", "last": "last"}

#: What points at something that was shown: "this", "the second one", "number 3", "[3]".
_POINT = (
    r"(?:this|that|it|this one|that one|(?:this|that|the) (?:notice|tender|contract|grant|fund|one|opportunity|thing)"
    r"|(?:the )?(?P<ordinal>first|second|third|fourth|fifth|sixth|last|\d{1,3}(?:st|nd|rd|th))(?: (?:one|notice|tender))?"
    r"|(?:number |no |post |step )?\[?(?P<number>\d{1,3})\]?)"
)
_NAME = r"(?P<name>.{3,90}?)"
_WHICH = rf"(?:{_POINT}|{_NAME})"
_SO = r"(?:(?:and|so|ok|okay|but|right|well|hi|hello|thanks|please|,) )*"
_END = r"(?: (?:now|then|please|pls|next|here|for (?:us|me)))*"
_AFTER = r"(?:after|for|with|to|about|on|of|at|once)"

_ASKED = tuple(
    re.compile(rf"^{_SO}{pattern}{_END}$")
    for pattern in (
        r"(?:what|whats|what is) (?:(?:happens|comes|follows|do we do|do i do) )?(?:next |then )?(?:after|once|when) (?:we|i|you|weve|ive|we have|i have) (?:apply|applied|bid|submit|submitted|send (?:it|the form|our bid|it off|it in)|sent (?:it|the form|our bid|it off|it in)|put (?:it|the form|our bid|our application) in|hand (?:it|the form) in)",
        r"(?:what|whats|what is|whit) (?:happens|comes|follows|happening|the|our)? ?(?:next|then|now)(?: (?:step|stage|thing))?",
        rf"(?:what|whats|what is) (?:happens |comes |follows )?(?:the )?(?:next|then|now)(?: (?:step|stage))? {_AFTER} {_WHICH}",
        r"what (?:happens|comes|follows) (?:next |then )?after(?:wards| that| it closes| the (?:deadline|closing date))?",
        rf"what (?:happens|comes|follows) (?:next |then )?(?:after|with|for|to|once) {_WHICH}(?: (?:closes|ends|is over|is closed))?",
        r"what (?:do|should|must|can|shall) (?:we|i) (?:do |need to do )?(?:now|next)",
        r"what (?:do|should|must|can|shall) (?:we|i) (?:need to )?do (?:now |next )?",
        rf"what (?:do|should|must|can|shall) (?:we|i) (?:need to )?do (?:now |next )?(?:about|with|for) {_WHICH}",
        rf"(?:at )?(?:what|which) (?:stage|step) is {_WHICH}(?: (?:at|on|in))?",
        rf"(?:where|how far) (?:is|are we with) {_WHICH} (?:in the process|up to|along|at)",
        r"(?:and )?then what",
    )
)
_TOLD = tuple(
    re.compile(rf"^{_SO}{pattern}{_END}$")
    for pattern in (
        rf"(?:tell|let) (?:me|us)(?: know)? (?:when|once|as soon as|if) {_WHICH} (?:opens|is open|goes live|starts|comes out|is out|opens up)",
        rf"(?:watch|follow) {_WHICH} (?:for (?:me|us)|until it opens)",
    )
)
_FURTHER = re.compile(
    rf"^{_SO}(?:what (?:happens|comes|follows|is) |whats )?(?:next |then )?"
    rf"(?:after (?:that|this|it)|then|next|the (?:next|following) (?:step|stage)|the (?:step|stage|one) after(?: that)?)"
    rf"(?: what)?{_END}$"
)
_KIND_AT_END = re.compile(
    r" (?:tender|contract|notice|grant|fund|opportunity|procurement|bid|pipeline|engagement|one|scheme)$"
)
_NOUN = re.compile(
    r"\b(?:tender|contract|notice|grant|fund|service|services|scheme|programme|opportunity|project|framework)\b"
)
#: Words that name no notice by themselves.
_SMALL = frozenset(
    "a an the of for in to on at by with from and or we us our you your i it that this they them is are has have do "
    "tender contract notice grant fund award bid opportunity procurement pipeline engagement one scheme apply "
    "preliminary market council nhs applied won lost get got submit submitted sent send decision deadline closing application panel meeting".split()
)


def what_next(words: str, guidance: Guidance) -> str | None:
    """Return what is asked about: "" for what was shown, "2" or "last" of a list, or a name; None where nothing is."""
    return _which(_ASKED, words, guidance)


def goes_further(words: str) -> bool:
    """Say whether the words, after an answer on one step, ask for the step after it: "and after that?"."""
    return len(words) <= LONGEST and _FURTHER.match(plain(words)) is not None


def asks_next(words: str, guidance: Guidance) -> bool:
    """Say whether the words, in a talk, ask what comes next and no more: "and then?", "what happens when I submit"."""
    return goes_further(words) or what_next(words, guidance) is not None


def when_opens(words: str, guidance: Guidance) -> str | None:
    """Return of what somebody wants to hear when it opens, as `what_next`; None where nobody wants to."""
    return _which(_TOLD, words, guidance)


def _which(patterns: tuple[re.Pattern[str], ...], words: str, guidance: Guidance) -> str | None:
    if len(words) > LONGEST:
        return None
    text = plain(words)
    for pattern in patterns:
        found = pattern.match(text)
        if found is None:
            continue
        told = found.groupdict()
        if told.get("number"):
            return str(int(told["number"]))
        if told.get("ordinal"):
            ordinal = told["ordinal"]
            return _ORDINALS.get(ordinal) or re.sub(r"\D", "", ordinal)
        name = told.get("name")
        if name is None:
            return ""
        return _name(name.strip(" ,"), guidance)
    return None


def _name(name: str, guidance: Guidance) -> str | None:
    """Return a name that may be a notice's; None for words of the glossary ("a market engagement notice")."""
    named = re.sub(r"^(?:the|our|that|this) ", "", name)
    if len(named.split()) > 10 or (named == name and not _NOUN.search(name)):
        return None
    left = named
    for term in find_terms(named, guidance, meaning=False):
        left = left[: term.start] + " " * (term.end - term.start) + left[term.end :]
    if not set(left.split()) - _SMALL:
        return None
    return _KIND_AT_END.sub("", named)
