"""What somebody sets right within one message: "grants in Leeds, no sorry, Bradford", "up to 5k, no wait, 10k".

Pure. The last place, sum or day before such words gives way to the one of its sort behind them; the rest stays.
`talk/set_right.py` does the same for what a question before said.
"""

import re
from datetime import datetime

from tracker.asking.told import read_told

_NO = r"(?:no|nope|nah)"
_JOKES = r"(?:(?:only |just |im |i am )*(?:kidding|joking|jk|messing|having you on|pulling your leg)|jokes|lol (?:no|jk)|haha (?:no|jk))"
_SORRY = r"(?:sorry|wait|hang on|hold on|oops|whoops|i mean|i meant|make (?:it|that)|scratch that|my mistake|rather|actually|correction)"
#: At least two such words, or one that stands for nothing else.
_AMENDS = re.compile(
    rf" ?,? (?:{_NO}(?: ,)? {_SORRY}|{_SORRY}(?: ,)? {_NO}|(?:sorry|oops|whoops|wait)(?: ,)? (?:i mean|i meant|make (?:it|that))|(?:no )?i meant?|scratch that|make (?:it|that)|or rather|correction|{_JOKES})"
    rf"(?:(?: ,)? (?:{_SORRY}|{_NO}))*(?: ,)? (?=\S)"
)
#: So many words tell one place, sum or day.
_MOST = 4
_LEADS = re.compile(r"(?:(?:in|for|from|by|near|around|under|over|up to|before|until|to) )+")


def amended(text: str, *, now: datetime) -> str:
    """Return a plain line without what it takes back itself; any other line stays as it is. `now` is aware."""
    found = _AMENDS.search(text)
    if found is None:
        return text
    before, after = text[: found.start()].rstrip(" ,").split(), text[found.end() :]
    first = after.split(" , ")[0]
    new = _sorts(first, now)
    for many in range(1, min(_MOST, len(before) - 1) + 1):
        wrong = " ".join(before[-many:])
        if new & _sorts(wrong, now):
            lead = _LEADS.match(wrong)
            wrong = wrong if lead is None else wrong[lead.end() :]
            kept = " ".join(before)[: -len(wrong)].rstrip()
            if kept.endswith("not"):  # "not tenders, I meant grants" says it all
                return text
            return f"{_without_lead(kept) if _LEADS.match(first) else kept} {after}"
    return text


def _without_lead(line: str) -> str:
    return re.sub(r"(?: (?:in|for|from|by|near|around|under|over|up to|before|until|to))+$", "", line)


def _sorts(said: str, now: datetime) -> set[str]:
    """Return of which sorts a stretch is."""
    told = read_told(said, now=now, earlier=None)
    filters = told.filters
    sorts = {
        "areas": bool(filters.areas or told.places),
        "amount": (filters.amount_min, filters.amount_max) != (None, None),
        "dates": filters.dated,
        "kinds": bool(filters.kinds),
    }
    return {sort for sort, there in sorts.items() if there}
