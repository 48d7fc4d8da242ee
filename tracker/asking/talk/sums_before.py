"""A sum that is told by the one of the question before: "anything for half of that", "twice as much", "could stretch to 3.5k".

Pure. What is a share of the sum before becomes a sum of its own. What somebody can go up to is a most, as "up to" is
(codebook, Questions: under, up to, max).
"""

import re

from tracker.questions import Filters

_SHARES = {
    "half": 1 / 2,
    "a half": 1 / 2,
    "a third": 1 / 3,
    "two thirds": 2 / 3,
    "a quarter": 1 / 4,
    "three quarters": 3 / 4,
    "a tenth": 1 / 10,
    "double": 2,
    "twice": 2,
    "treble": 3,
    "triple": 3,
    "three times": 3,
    "ten times": 10,
}
_SHARE = re.compile(
    rf"(?<![a-z])(?P<share>{'|'.join(sorted(_SHARES, key=len, reverse=True))}) (?:(?:of|as) )?(?:that|it|this|the lot|the amount|the money|the sum|much)(?: (?:amount|sum|much|again|money))?(?= ?(?:,|$)| (?:then|please|pls|instead|would|will|is|if|or|maybe|ok|now|though|do)\b)"
)
#: "Could stretch to 3.5k at a push", "we might go as high as 5k", "push it to 2k".
_UP_TO = re.compile(
    r"(?<![a-z])(?:(?:stretch|run|push|go|be pushed|get|creep|nudge|bump|take|raise)(?:ed)?(?: (?:it|that|this|the budget|the limit|things|up))*(?: up)? (?:as (?:high|far) as|to)|as (?:much|high) as) (?=£?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|a|twelve|fifteen|twenty) (?:k|grand|thousand|hundred))"
)
_AT_A_PUSH = re.compile(r" (?:at|if) (?:a push|(?:were |we are )?pushed|a stretch)(?![a-z])")


def with_sums_before(text: str, before: Filters) -> str:
    """Return a plain line that follows a question with its sums told by themselves; as it is, where no sum was asked before."""
    sum_ = before.amount_max or before.amount_min
    if sum_ is None:
        return text
    text = _SHARE.sub(lambda found: f"£{round(sum_ * _SHARES[found['share']])}", text)
    return _AT_A_PUSH.sub("", _UP_TO.sub("up to ", text))
