"""Words that tell nothing by themselves: a message of nothing else says neither distress nor anything about money.

Pure. "No", "me", "both of them", "tonight at 7": people reply so to what was asked or listed. What was learnt
weighs such words beside others ("nobody would miss me"); alone they hold nothing to be weighed.
"""

import re

_SAY_NOTHING = frozenset(
    """
    i im ive id ill me mine my we were weve us our ours you your it its them that thats this these those
    a an the of in on at by with for to from as than about till until before after
    and or but so if then also too else
    neither either both all any each other others another none one ones two three four five six seven eight nine ten
    someone somebody anyone anybody everyone everybody something anything everything
    nobody nothing no not nope nah yes yeah yep
    am is are was be do does did have has had will would can could
    now today tonight tomorrow yesterday morning evening week weekend month year
    first second third last next who what when which where how
    just only still yet really maybe
    """.split()
)
#: "Me please", "no thanks": said beside others these add nothing. Alone "please" may ask for help.
_KIND = frozenset("please pls plz thanks ta".split())
#: One of a list is meant.
_OF_LIST = re.compile(
    r"\b(?:number|option|item|post|no|nr) (?=(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b)"
)
_NUMBER = re.compile(r"\d+(?:st|nd|rd|th|am|pm)?")
#: With more words than this even small ones say something together.
MOST = 5


def tells_nothing(line: str) -> bool:
    """Say whether a spelt line holds only such words: "and then", "me", "12", "no not tonight"."""
    picked = _OF_LIST.sub("", line)
    words = [word for word in re.findall(r"[^\W_]+", picked) if not _NUMBER.fullmatch(word)]
    if len(words) > 1 or picked != line:
        words = [word for word in words if word not in _KIND]
    return len(words) <= MOST and _SAY_NOTHING.issuperset(words)
