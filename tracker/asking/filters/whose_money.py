"""Whose money is not wanted: "nothing from the lottery", "lottery is haram", "we can't take gambling money".

Pure. Whose an offer is its funder's name and its title say (`not_wanted.is_of`): `NAMES_OF` holds by which names the money of
each goes.
"""

import re

from tracker.asking.line.unread import Unread

#: Whose money somebody may refuse → words in a title or in a funder's name that tell it.
NAMES_OF: dict[str, tuple[str, ...]] = {
    "lottery": (
        "lottery", "lotto", "national lottery heritage", "heritage fund", "awards for all", "reaching communities", "people and places", "tnlcf", "nlhf",
        "postcode neighbourhood trust", "postcode community trust", "postcode local trust", "postcode society trust", "postcode place trust",
        "people s health trust", "peoples health trust",
    ),
    "gambling": ("gambling", "betting", "bookmaker", "bookmakers", "bingo", "casino",),
    "government": ("government", "department for", "ministry of", "home office", "dcms", "defra", "hm treasury"),
    "council": ("council", "councils", "london borough", "metropolitan borough", "local authority", "cyngor"),
    "nhs": ("nhs", "integrated care board", "icb", "health board", "hsc trust", "health and social care trust"),
}  # fmt: skip
#: These are called councils and are none.
OTHER_COUNCILS = re.compile(
    r" (?:arts?|crafts?|design|british|research|sports?|medical research|church|parochial church|youth|voluntary|scottish council (?:for|on)|film|wool|heritage|refugee) councils?(?= )"
    r"| councils? (?:for|of|on) (?:voluntary|social|the arts|community|ethnic|disab)[a-z]*(?= )"
)
#: Who wants no lottery money for the sake of betting wants none of a bookmaker's either, and the other way round.
_WITH = {"gambling": ("gambling", "lottery")}
_SAID = {
    "lottery": r"(?:the )?(?:national |big |postcode |health |peoples postcode |uk )?(?:lottery|lotto)(?: (?:fund|funds|community fund|heritage fund))?",
    "gambling": r"(?:gambling|betting|gamblers|bookies|bookmakers|casinos?)",
    "government": r"(?:the )?(?:government|govt|gov)",
}
#: Of these much else is said: it must be said that money comes from them.
_PUBLIC = {
    "council": r"(?:(?:the|our|my|any|a|local|city|county|borough|district|town) )*(?:councils?|local authorit(?:y|ies))",
    "nhs": r"(?:(?:the|our|my|any|local) )*(?:nhs|icbs?|health service|health boards?)",
}
_MONEY = r"(?:money|funding|funds?|cash|grants?|stuff|pots?|ones?|schemes?|programmes?|pounds?|based)"
_REFUSES = (
    r"(?:wont|cant|cannot|dont|do not|will not|would not|wouldnt|must not|mustnt|may not|not allowed to|never|refuse to|not able to|unable to|rather not|prefer not to|not)"
    r" (?:really |ever |want to )*(?:take|accept|touch|want|use|have|apply to|apply for|go to|go near|like|ask|get)(?: (?:any|anything|money|funding|grants?|cash))*(?: (?:from|to|of))?"
)
_LESS = (
    r"(?:nothing|nowt|none|not|no|never|non|without|minus|except(?: for)?|excluding|exclude|apart from|other than|besides|but not|instead of|rather than|leave out|leaving out|avoid(?:ing)?|skip"
    r"|any(?:thing|body|one|where)? (?:but|bar|except|other than)|anywhere else than|anything that (?:isnt|is not|doesnt come)|(?:that|which) (?:isnt|is not|arent|are not|doesnt come|does not come)|(?:isnt|arent))"
    rf"(?: (?:any|all|more))?(?: {_MONEY})?(?: (?:from|by|of|with|for|funded by|paid by|run by|via|through))?"
)
_FORBIDDEN = r"(?:is|are|s|was|being|counts as|would be)(?: (?:considered|seen as|all|totally))? (?:haram|not halal|forbidden|against (?:our|my|their|the|his|her) [a-z]+|not allowed|a sin|sinful|out(?: of the question)?|no good|not ok|not okay|off limits|wrong|not for us|unislamic|un islamic|gambling)"


_GIVER = re.compile(
    r"\b(?P<giver>(?:national |big |postcode )?lottery|council|nhs|rotary|lions club|masons|co ?op|tesco|police|church) (?:money|funding|cash|grants?|funds?|dosh|pots?)\b"
)


def named_giver(line: str) -> tuple[str, ...]:
    """Return whose money a plain line asks for, where it names no more than that: "any lottery money"; () for nobody's."""
    found = _GIVER.search(line)
    return () if found is None else (found["giver"],)


def _of(whose: str) -> re.Pattern[str]:
    said = _SAID[whose]
    return re.compile(
        rf"(?<![a-z])(?:(?:{_REFUSES}|(?P<less>{_LESS})) {said}(?: {_MONEY})?|{said}(?: {_MONEY})? {_FORBIDDEN}"
        rf"|{_AGAINST} (?:take |taking |use |using |accept |accepting |have )?{said}(?: {_MONEY})?)(?![a-z])"
    )


_AGAINST = (
    r"(?:against (?:our|my|their|the) (?:faith|religion|beliefs|rules|values|constitution|policy|principles) to)"
)


def _of_public(whose: str) -> re.Pattern[str]:
    said, less = (
        _PUBLIC[whose],
        r"(?:nothing|none|not|no|never|without|except(?: for)?|excluding|apart from|other than|but not|rather than|(?:that|which) (?:isnt|is not|arent|are not|doesnt come))",
    )
    return re.compile(
        rf"(?<![a-z])(?P<less>{less})(?: (?:any|all|more))?(?: (?:(?:{_MONEY} )?(?:from|by|of|funded by|paid by|run by|via|through) {said}(?: {_MONEY})?|{said} {_MONEY}))(?![a-z])"
    )


_PATTERNS = {whose: _of(whose) for whose in _SAID} | {whose: _of_public(whose) for whose in _PUBLIC}
#: "We have no council money", "we didn't get lottery money": they tell of what happened.
_TELLS = re.compile(
    r"(?<![a-z])(?:we|i|they|there|weve|ive|theres) (?:(?:have|has|had|got|get|is|are|were|was) )*(?:got )?$|(?<![a-z])(?:is|are|does|do|did|why|can|could|if|whether) (?:it |this |that |they |we |you |i )?$"
)
_LOST = re.compile(
    r"(?<![a-z])(?:lost|no longer|stopped|cut|turned down|rejected|refused us|unsuccessful)(?![a-z])"
)
_WORLDLY = re.compile(r"(?<![a-z])(?:my friend says|haram|halal|forbidden|sin|sinful|unislamic)(?![a-z])")


def read_whose_money(unread: Unread) -> tuple[str, ...]:
    """Return whose money is not wanted ("lottery"); the words for it are taken."""
    found = list[str]()
    for whose, pattern in _PATTERNS.items():
        taken = False
        for match in pattern.finditer(unread.left):
            before = unread.left[: match.start()]
            if _LOST.search(before) or (match["less"] is not None and _TELLS.search(before)):
                continue
            unread.blank(*match.span())
            taken = True
        if taken:
            found += _WITH.get(whose, (whose,))
    if found:
        unread.take(_WORLDLY)
    return tuple(dict.fromkeys(found))
