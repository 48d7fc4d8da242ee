"""The names of funds in titles and texts, and what tells one fund of a name from another.

Pure. A name is a set of telling words: "Harbour Lights" of "The Harbour Lights Fund, round 2".
"""

import re

#: Words of a title that do not tell one fund from another.
COMMON_WORDS = frozenset(
    "a an and are at by for from in into is its new now of on open opens or our the their this to up with your "
    "announced announces announcing apply application applications call calls closes closing deadline extended "
    "fund funding funds grant grants invitation launch launched launches money opportunity programme project "
    "reminder round scheme tender update updated welcome year years".split()
)

#: Words that stand in the names of many funds; a name made of such words alone is shared by many publishers
#: ("Household Support Fund", "Community Chest", "Surviving Winter").
GENERIC_WORDS = frozenset(
    "active activity all animal art arts award awards bursary business capacity capital care carer carers "
    "challenge "
    "charity chest child children city civic climate community communities core cost costs council councillor "
    "county creative crime crisis cultural culture development digital disability district dementia economic "
    "education emergency endowment energy enterprise environment environmental equality ethnic event events "
    "families family festival fields first flood flooding food foundation friends future general giving good green "
    "growth hardship health healthy heritage high holiday home homes household housing improvement inclusion "
    "infrastructure innovation investment jubilee jump legacy leisure levelling life living local lottery "
    "loneliness main mayor mayors medium member members mental micro minor national nature neighbourhood net older "
    "open organisational pantry parish partnership pathway people peoples place places play police poverty pride "
    "prize projects prosperity public quick reaching recovery regeneration rescue resilience rural safer school "
    "schools shared sheriff small social space spaces spark sparks sport sports spring stay streets strategic "
    "strength strong stronger summer support surviving sustainability sustainable talent together town towns "
    "training transition transport trust uk urban village villages violence voluntary volunteer volunteering "
    "volunteers ward warm warmer welfare wellbeing winter women work young youth zero".split()
)

#: Words that tell where: two titles that name different ones tell of different funds.
PLACE_WORDS = frozenset(
    "north south east west northern southern eastern western central upper lower inner outer mid england english "
    "scotland scottish wales welsh ireland irish yorkshire midlands london anglia cornwall cumbria".split()
)

#: A fund's own name in a headline: capitals, then what it calls itself.
FUND_NAME = re.compile(
    r"((?:[A-Z][\w'’&-]*[ \t]+){1,6})(?:Fund|Grants?|Programme|Scheme|Awards?|Bursar(?:y|ies)|Prize|Challenge)\b"
)

#: What looks like a number that counts rounds or years; amounts ("£5,000", "5k") and days of a month do not.
_NUMBER = re.compile(r"(?<![£€$\d,.])\b(\d{1,4})\b(?![,.]?\d|k\b|m\b|%|\s*(?:st|nd|rd|th)\b)")
_WORD = re.compile(r"[^\W_]+")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_DAY = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?\s+(?:{'|'.join(_MONTHS)})\w*", re.IGNORECASE)
_ROUND_WORDS = {"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "first": "1", "second": "2"}
_ROUND_WORDS |= {"third": "3", "fourth": "4", "i": "1", "ii": "2", "iii": "3", "iv": "4"}
_ROUND = re.compile(
    rf"\b(?:(?:round|phase|wave|lot|part|tranche)\s+({'|'.join(_ROUND_WORDS)})|({'|'.join(_ROUND_WORDS)})\s+round)\b",
    re.IGNORECASE,
)
_LETTER = re.compile(r"\b(?:lot|part|phase|strand)\s+([a-h])\b", re.IGNORECASE)

#: A name of one word tells too little.
LEAST_WORDS, MOST_WORDS = 2, 7

#: How much of a text is searched for names: what it is about stands at its start.
SEARCHED = 700

Name = frozenset[str]


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case, in their order."""
    return _WORD.findall(text.lower().replace("'", "").replace("’", ""))


def telling_words(title: str) -> Name:
    """Return the words of a title that tell its fund from others, in lower case."""
    return frozenset(word for word in words_of(title) if word not in COMMON_WORDS and not word.isdigit())


def fund_names(text: str) -> frozenset[Name]:
    """Return the telling words of each fund that a text names: "Harbour Lights" of "The Harbour Lights Fund"."""
    names = (telling_words(match[1]) for match in FUND_NAME.finditer(text))
    return frozenset(name for name in names if len(name) >= LEAST_WORDS)


def title_names(title: str) -> frozenset[Name]:
    """Return what a title may be a name of: the funds it names, else all its telling words."""
    named = fund_names(title)
    if named:
        return named
    words = telling_words(title)
    return frozenset({words}) if LEAST_WORDS <= len(words) <= MOST_WORDS else frozenset()


def is_distinctive(name: Name) -> bool:
    """Say whether a name is hardly another fund's too: two of its words are not those of many funds."""
    return len(name - GENERIC_WORDS) >= LEAST_WORDS


def numbers(title: str) -> frozenset[str]:
    """Return the numbers that count rounds, lots or years in a title: "2" of "Round two", "2027"."""
    text = _DAY.sub(" ", title)
    counted = {match[1].lstrip("0") or "0" for match in _NUMBER.finditer(text)}
    counted |= {_ROUND_WORDS[(match[1] or match[2]).lower()] for match in _ROUND.finditer(text)}
    return frozenset(counted | {match[1].lower() for match in _LETTER.finditer(text)})


def place_words(title: str) -> frozenset[str]:
    """Return the words of a title that say for which part of the country it is."""
    return frozenset(words_of(title)) & PLACE_WORDS


def proper_words(text: str) -> frozenset[str]:
    """Return, in lower case, the words with a capital that begin no sentence: places, people and bodies."""
    return frozenset(word.lower() for word in re.findall(r"(?<=[a-z,;] )([A-Z][a-z]{2,})", text))
