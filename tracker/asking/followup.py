"""Does a question go on with the one before it, in a talk where nobody says so?

Pure. "and in Scotland?", "only for choirs", "under 5k" go on; "what closes this week?" stands by itself. A batch
names the question that is followed; there nothing is asked here.
"""

import re

#: How a question begins that goes on with the one before. A preposition begins no question of its own.
_BEGINS = re.compile(
    r"\W*(?:and|or|but|also|plus|only|just|same|instead|those|these|them|which of|what about|how about|whit about|"
    r"in|for|from|under|over|up to|below|above|by|before|after|until|with|without|near|closing|anywhere|forget|"
    r"not|no|any of|more|ok(?:ay)? (?:and|but|what about))\b",
    re.IGNORECASE,
)


def goes_on(words: str) -> bool:
    """Say whether the words carry on the filters of the question before them."""
    return _BEGINS.match(words) is not None
