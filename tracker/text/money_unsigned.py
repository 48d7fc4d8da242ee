"""Find sums that carry no sign of their own: a label beside them says that they are pounds.

Pure. "Estimated value (GBP, ex VAT): 120000" as the portals of Northern Ireland print it, "the maximum grant is 15,000" as
a text says whose signs were lost. Every pattern is bounded.
"""

import re
from collections.abc import Iterator
from typing import Final

_NUMBER: Final = r"(?P<sign>)(?!(?:19|20)\d\d\b)(?P<digits>\d{1,3}(?:,\d{3}){1,3}|\d{3,9})(?:\.\d{1,2})?(?P<scale>)(?![\d.,]?\d|\s?[%/:]|\s?[a-z-]*(?:people|members|words|days|months|hours|gbp|k\b|m\b))"
#: The currency stands in brackets behind the label's words.
_IN_LABEL: Final = re.compile(rf"\((?:in )?(?:gbp|£)(?:[,;/ ][^()\n]{{0,25}})?\)[^\S\n]?[:|]?\s{{0,3}}{_NUMBER}")
#: Nothing but money has such a limit.
_OF_A_GRANT: Final = re.compile(
    r"\b(?:maximum|minimum|largest|smallest|highest|lowest|biggest|average)(?: (?:single|individual))? (?:grant|award|bursary|donation)"
    rf"(?: (?:size|amount|value|available|given|you can (?:ask for|get)))?(?: is| of|:) {_NUMBER}"
)


def holds_unsigned(low: str) -> bool:
    """Say at little cost whether `low`, a text in small letters, may hold such a sum."""
    return (
        "(gbp" in low
        or "(£" in low
        or "(in £" in low
        or "um grant" in low
        or "um award" in low
        or "est grant" in low
        or "est award" in low
    )


def unsigned_sums(low: str) -> Iterator[re.Match[str]]:
    """Yield the sums without a sign; the group `digits` is the number."""
    yield from _IN_LABEL.finditer(low)
    yield from _OF_A_GRANT.finditer(low)
