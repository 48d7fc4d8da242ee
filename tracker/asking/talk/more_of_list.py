"""Words that ask for the rest of a list: "show me more", "the rest", "any others?", "what else?".

Pure. Whether there is a rest is not known here.
"""

import re

from tracker.asking.line.unread import plain

#: Nobody asks so short a question in more characters.
LONGEST = 100

_SO = r"(?:(?:and|so|ok|okay|but|right|well|great|thanks|cheers|ta|yes|yeah|please|pls|can you|could you|can i|can we|could i|could we|i want to|id like to|lets|let me|now|,) )*"
_END = r"(?: (?:please|pls|plz|then|now|ta|thanks|like (?:that|this|these|those)|of (?:them|these|those)|too|as well|(?:near|round|around|for) (?:us|me|here)|round our way|locally|on (?:the|your|that) list|from (?:the|that) list|in (?:the|that) list|,))*"
_SHOW = r"(?:(?:show|give|send|list|tell|get|see|have|read)(?: (?:me|us))? )?"
_ASKED = re.compile(
    _SO
    + rf"(?:{_SHOW}(?:(?:some |the |a few |any )?(?:more|others?|other ones|more ones|more results|more of (?:them|these|those))|the (?:rest|remaining ones?|remainder|others|next ones?|next (?:few|page|lot|bit|eight|\d{{1,2}})|other \d{{1,2}})(?: of (?:it|them|these|those|the list))?|rest of (?:it|them|the list)|all of (?:them|it)|all the others|(?:\d{{1,2}}|a few|some) more)"
    r"|(?:are there|is there|have you(?: got)?|got|do you have|any) (?:any )?(?:more|others?|other ones|anything else|more to see|more results)(?: (?:than that|than these|to show))?|anything else|what else(?: (?:is there|have you(?: got)?|do you have|you got|(?:can|could|might|should) (?:we|i) (?:try|look at|go for|apply for|apply to|ask|do)))?"
    r"|(?:what are|what about|whats|where are|wheres|and) the (?:rest|others|other ones|remaining ones)|more|more results|next page|keep going|go on with (?:it|the list)|carry on with the list|is that (?:all|it|the lot|everything)(?: (?:of them|there is|you have|youve got))?)"
    + _END
)


_SIMILAR = re.compile(
    _SO
    + r"(?:(?:is there |are there |have you (?:got )?|got )?(?:anything|any|something|others?|any others?|ones?|funds?|grants?|more)(?: else)? (?:similar|like (?:it|this|that|this one|that one)|of (?:that|this) (?:kind|sort))(?: to (?:it|this|that))?|similar ones?|(?:who|anyone|anybody|does anyone) else (?:does|do|doing|gives?|funds?|pays?(?: for)?|offers?) (?:it|this|that|these|the same)|more like (?:it|this|that))"
    + _END
)


def asks_for_similar(words: str) -> bool:
    """Say whether words ask for others like the one that was shown."""
    return len(words) <= LONGEST and _SIMILAR.fullmatch(plain(words)) is not None


def asks_for_more(words: str) -> bool:
    """Say whether words ask for what a list has behind what was shown of it."""
    return len(words) <= LONGEST and _ASKED.fullmatch(plain(words)) is not None
