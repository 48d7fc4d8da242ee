"""A length of time that is, or goes into, the term of one award or contract."""

from dataclasses import dataclass
from typing import Final

#: Days in a mean month.
MONTH_DAYS: Final = 365.2425 / 12
#: Longer terms are slips or leases, not grants or contracts for services.
LONGEST: Final = 360
#: No grant runs for longer: that is how long a turbine turns, or a lease must run.
LONGEST_GRANT: Final = 120
#: Longest stretch that is quoted for one term.
QUOTE: Final = 240


@dataclass(frozen=True, slots=True)
class Term:
    """A length of time of one text that counts: as a term, as a whole term, or as an extension."""

    months: float
    where: str
    start: int
    end: int
    quote: str
    rule: str
