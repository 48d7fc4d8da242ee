"""Charities, schools, churches and firms that a question names and that are not who asks.

Pure. "The same three charities always win", "a charity told us to ask", "the school lets us use its hall", "we work with local
schools", "we help companies": they win, tell, lend, work with somebody or are helped. Who asks is told by "we are", "for" or nothing.
"""

import re

_SELF = re.compile(r"\b(?:were|we are|as|being|im|i am|from|for|we re) an? (?:[a-z]+ ){0,3}$")
_OUTDONE = re.compile(
    r"\b(?:same|big|bigger|biggest|huge|massive|large|larger|national|those|rich|well known|usual|posh|famous|household name|major)"
    r"(?: (?:old|few|three|two|four|five|\d+|handful of|big|national|bunch of|lot of|or national|and national|and rich|name))* $"
)
_WITH = re.compile(
    r"\b(?:work|works|working|worked|partner|partners|partnering|go|goes|going|deliver|delivers|delivering|delivered|perform|performs|performing|sing|sings|singing|visit|visits|visiting|workshops?|sessions?|concerts?"
    r"|classes|lessons|talks|outreach|teach|teaches|teaching|links?|linked|collaborat\w+|assemblies|clubs|music|drama|dance|gardening|storytelling|projects?)"
    r"(?: (?:up|out|closely|mainly|mostly|a lot|together|sessions|workshops|projects?|things|stuff|free|and|[a-z]+ing))* (?:with|in|into|inside|across|around|round|alongside|at|to)"
    r"(?: (?:local|primary|secondary|special|nearby|the|our|all|some|two|three|several|lots of|many|other|small|big|about|\d+|five|six|ten|different|care homes and|old))* $"
    r"|\b(?:visit|visits|visiting) (?:(?:local|primary|the|our|all|many|care homes and) )*$"
)
_HELPED = re.compile(
    r"\b(?:we|i|to|which|charity that|group that|cic that|service that|who) (?:[a-z]+ ){0,1}(?:help|helps|support|supports|advise|advises|train|trains|assist|assists|serve|serves|teach|teaches|supply|supplies|feed|lend to|mentor)"
    r"(?: (?:small|local|young|other|the|primary|new|tiny|little|secondary|rural|lots of|many|about|\d+))* $"
)
#: "We've had £800 from the co-op": who gave.
_GAVE = re.compile(
    r"(?:\b(?:had|got|given|raised|received|promised|offered|won|have|has)|[\d|k]) (?:[a-z0-9£|,]+ ){0,4}?(?:from|off) (?:(?:the|our|a|local|another|one) )*$"
)
#: "Somebody at church mentioned a fund": where it was heard.
_HEARD_AT = re.compile(
    r"\b(?:some ?body|some ?one|(?:a|the|this|my) (?:friend|woman|man|lady|chap|lad|neighbour|colleague|bloke|girl)|they|people|heard|told|read|saw)(?: [a-z]+){0,2}? (?:at|from|in|down) (?:(?:the|our|my|a|her|his) )?(?:local )?$"
)
_ONE = re.compile(r"\b(?:a|an|the|another|local|one|some|nearby|big|neighbouring) $")
_DOES = re.compile(
    r"^ (?:(?:hall|down|over|up|round|across) )?(?:(?:has|have|had|just|already|once|recently|kindly|who|that|there|here) )*(?:told|tells|tell|said|says|suggested|lets|let us|letting|is letting|gave|gives|offered|offers|recommended|recommends|pointed|sent|referred|asked us|wants us|want us|lends|lent"
    r"|next door|the road|the street|the corner|the way|nearby|where we|we (?:meet|use|rent|hire|sing|work|share|borrow|know|partner)|near us|hosts us|hosts|shares|is happy to|are happy to|got (?:(?:a|an|the|some|loads of|lots of|big|huge|\d+k?) )*(?:grants?|money|funding|contract|lottery|it)|won|wins|gets? (?:it|everything|all|the|loads))\b"
)


def is_another(before: str, behind: str) -> bool:
    """Say whether an organisation that a plain line names, by what stands before and behind its word, is not who asks."""
    if _SELF.search(before):
        return False
    if any(pattern.search(before) for pattern in (_OUTDONE, _WITH, _HELPED, _GAVE, _HEARD_AT)):
        return True
    return _ONE.search(before) is not None and _DOES.match(behind) is not None
