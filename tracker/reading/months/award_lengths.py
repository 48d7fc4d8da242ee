"""Tell how long the money lasts that somebody was given, from how long people worked for it.

Pure. Used by `months/lengths.py` for news of an award.
"""

import re
from typing import Final

_CONTRACT: Final = re.compile(
    r"contract|gontract|running costs|\ba year for\b|agreement|framework|fframwaith|\bterm\b|service|period|\bruns?\b|\blasts?\b"
)
_GRANT: Final = re.compile(r"\s(?:\w+ )?(?:grants?|awards?|funding)\b")
#: "Will share £2.7 million over three years".
_GIVEN: Final = re.compile(
    r"\b(?:share|shared|given|awarded|receives?|gets?|granted|won|wins?|goes|go)\b(?:[^.;]|\.(?=\d)){0,90}\b(?:(?:over|for|across|lasting|during)(?: the next| the coming| the| up to| a period of)*|in the(?: next| coming)?) ?$"
)


def of_award(before: str, behind: str, months: float) -> bool:
    """Say whether news of an award gives its term, not how long somebody works: "the three-year grant".

    `before` and `behind` are the words around it; `months` is how long it is.
    """
    return (
        _CONTRACT.search(f"{before} {behind}") is not None
        or _GRANT.match(behind) is not None
        or (months > 12 and _GIVEN.search(before) is not None)
    )
