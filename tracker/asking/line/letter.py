"""What belongs to the letter and not to the question: greeting, name, asides in brackets, how it is signed.

Pure. People write to a bot as they write to an office: "Dear Sir or Madam, … Yours faithfully, J. Pargeter (Mrs)".
Nothing of that is sought. What a bracket says of place, sum or purpose stays; distress is heard in all the words.
"""

import re

from tracker.text.places import find_places

_TO = (
    r"(?: (?:all|everyone|everybody|every one|folks|pawb|bawb|team|there|bot|fundpath|mate|pal|love|duck|chuck|hen|both|again"
    r"|friends?|to you(?: all)?|guys|ladies|lads|colleagues?|sirs?|madams?|sir or madam|sir/madam))*"
)
_BREAK = r"[ \t]*[,!.;:…\n–—-][ \t\n,!.;:…–—-]*"
#: A day's greeting is one before a break only: "evening classes" are none.
_GREETING = re.compile(
    r"^[ \t\n]*(?:"
    rf"(?:dear|to) (?:sirs?|madams?|sir or madam|sir/madam|sir / madam|all|team|friends?|colleagues?|fundpath|bot|whom it may concern){_BREAK}"
    rf"|(?:hi|hiya|hello|helo|hullo|hey|heya|shw?mae|s['’]?mae|su['’]?mae|bore da|prynhawn da|p['’]?nawn da|noswaith dda|ey ?up|ay ?up|greetings|wotcha"
    rf"|good (?:morning|afternoon|evening|day)){_TO}(?:{_BREAK}|(?=[ \n])|$)"
    rf"|(?:morning|afternoon|evening|alright|alreet){_TO}{_BREAK}"
    r")+",
    re.IGNORECASE,
)
_WELSH_GREETING = re.compile(
    r"\b(?:shw?mae|s['’]mae|su['’]?mae|bore da|prynhawn da|p['’]?nawn da|noswaith dda|nos da|diolch)\b",
    re.IGNORECASE,
)
_NAME = r"(?:[A-Z]\.? ?){0,3}(?:[A-Z][\w'’-]++[ .]*+){0,3}(?:\((?:Mrs?|Ms|Miss|Dr|Rev|Revd|Cllr|Prof)\.?\))?"
_ROLE = r"(?:[,\n (-]+(?:[Hh]on(?:orary|\.)? )?(?:[Tt]reasurer|[Ss]ecretary|[Cc]hair\w*|[Tt]rustee|[Cc]oordinator|[Mm]anager|[Vv]olunteer|[Ll]eader)\b[^.?!\n]{0,60})?"
#: How a letter ends; behind it a name and an office at most.
_SIGNED = re.compile(
    r"(?:^|(?<=[\s.,!?;:)–—-]))(?:(?i:yours (?:faithfully|sincerely|truly|gratefully|hopefully|in hope|aye|etc)"
    r"|(?:(?:with )?(?:my )?(?:kind|kindest|best|warm|warmest|many) )?(?:regards|wishes)|all the (?:very )?best|with (?:many )?thanks|(?:many|much) thanks(?: in advance)?"
    r"|(?:thanks|thank you|cheers|ta)(?: very much| so much| a lot| a million)?(?: in advance)?|sincerely|gratefully|diolch(?: yn fawr)?(?: iawn)?"
    r"|sent from my (?:\w+ )?\w+))[ ,.!\n–—-]*"
    rf"{_NAME}{_ROLE}[ .!\n]*$"
)
#: "I'm Brenda, …", "my name is Alun Rees and …".
_OWN_NAME = re.compile(
    r"(?:\b(?:Rev|Revd|Mrs|Mr|Ms|Miss|Dr|Cllr)\.? )?\b[A-Z][a-z]+ here(?= from\b|[,.;:])|\b(?:(?i:my name is|my name['’]?s|name['’]?s)|[Ii]['’]?m|[Ii] am) (?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?=[ ]?[,.;:]| and | from | here| at | the )"
)
_IN = re.compile(r"\b(?:in|near|from|at|around|round|outside|of) $", re.IGNORECASE)
#: Names of people that are names of places, too.
_PEOPLE = frozenset(
    "chelsea skye iona isla florence ashley beverley shirley lincoln preston kent devon clare ayr paris hamilton stanley barry carlisle brent melrose ashton alexandria blair sandy douglas craig".split()
)
_ASIDE = re.compile(r"\(([^()]{3,120})\)")
#: Somebody speaks in it, and nothing is narrowed.
_TALKS = re.compile(
    r"\b(?:i|im|ive|we|were|weve|us|me|my|our|you|your|be|being|this|please|bit|first time|is|are|was|has|had|have|did|does|do|dont|its|thats|lol|haha|well|sorry|yes|no)\b"
)
_NARROWS = re.compile(
    r"£|\d ?k\b|\b(?:grants?|fund\w*|money|tenders?|contracts?|wages|rent|bills|core|costs?|training|closing|closes|by|before|after|(?:under|over|up to) \d+(?: ?k|,\d|\d\d)"
    r"|not|except|cic|cio|charity|registered|school|church|income|turnover|a year)\b"
)


def without_manners(words: str) -> str:
    """Return the words without greeting, own name, talk in brackets and signature; as they are, if nothing is left."""
    left = _GREETING.sub("", words, count=1)
    left = _SIGNED.sub("", left, count=1)
    left = _ASIDE.sub(_spoken_aside, without_own_name(left))
    return left if sum(len(word) > 1 for word in re.findall(r"\w+", left)) > 1 else words


def without_own_name(words: str) -> str:
    """Return the words without "I'm Brenda," and the like; a place stays ("I'm Cardiff, he is Swansea")."""
    return _OWN_NAME.sub(_without_name, words)


def greets_in_welsh(words: str) -> bool:
    """Say whether somebody greets or thanks in Welsh: who does so in a line of English asks about Wales."""
    return _WELSH_GREETING.search(words) is not None


def _spoken_aside(found: re.Match[str]) -> str:
    said = found[1].lower().replace("'", "").replace("’", "")
    is_talk = _TALKS.search(said) and not _NARROWS.search(said) and not find_places(found[1])
    return " , " if is_talk else found[0]


def _without_name(found: re.Match[str]) -> str:
    if found["name"]:
        return found[0] if find_places(found["name"]) else " , "
    # "A band in Barnsley here,": a place, unless it is a name that people bear and no "in" leads to it.
    led = _IN.search(found.string[: found.start()]) is not None
    name = found[0].removesuffix(" here").split(" ")[-1]
    return found[0] if find_places(f"in {name}") and (led or name.lower() not in _PEOPLE) else " , "
