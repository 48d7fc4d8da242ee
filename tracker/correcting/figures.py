"""A person's words for a sum or a length → whole pounds, whole months: "£1.2 million", "two years and a half".

Pure. Every word is accounted for; what would be rounded, added up or multiplied is refused with what to write.
"""

import re
from decimal import Decimal
from typing import Final

from tracker.errors import CorrectionError
from tracker.text.numbers import NUMBER_WORDS

#: More than any fund gives, and than any contract runs: what is written by a slip.
MOST_POUNDS: Final = 1_000_000_000
MOST_MONTHS: Final = 30 * 12

_SCALES: Final = {
    name: scale
    for names, scale in (("k thousand", 10**3), ("m mn million", 10**6), ("bn billion", 10**9))
    for name in names.split()
}
_SUM: Final = re.compile(
    r"(?P<sign>£ ?|gbp ?)?(?P<whole>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(?:\.(?P<part>[0-9]{1,6}))?"
    r"(?: ?(?P<scale>k|thousand|mn?|million|bn|billion))?(?: ?(?P<unit>gbp|pounds?))?"
)
#: What may stand before a sum, by its field.
_LIMITS: Final = {
    "amount_min": re.compile(r"(?:from|at least|a minimum of|minimum) "),
    "amount_max": re.compile(r"(?:up to|at most|no more than|a maximum of|maximum) "),
    "pot": re.compile(r"(?:a total of|total) "),
    "income_max": re.compile(r"(?:up to|at most|no more than|under|less than|below) "),
    "income_min": re.compile(r"(?:from|at least|no less than|over|more than|above) "),
}
_YEARLY: Final = re.compile(r"\b(?:years?|yearly|annually|annum|p\.?a|months?|weeks?)\b")

_NUMBER: Final = rf"(?:[0-9]{{1,3}}(?:\.5)?|{'|'.join(sorted(NUMBER_WORDS, key=lambda word: (-len(word), word)))})"
_HALF: Final = r"(?P<half> and a half)?"
_LENGTH: Final = re.compile(
    rf"(?:(?P<years>{_NUMBER}){_HALF}[ -]years?(?P<behind> and a half)?)?"
    rf"(?:(?:,? and |, | )?(?P<months>{_NUMBER})[ -]months?)?"
)


def pounds(field: str, told: str) -> str:
    """Return one sum as text. Raises CorrectionError, with what to write."""
    lower = told.casefold()
    if (limit := _LIMITS[field].match(lower)) is not None:
        lower = lower[limit.end() :]
    found = _SUM.fullmatch(lower)
    if found is None:
        if _YEARLY.search(lower):
            raise CorrectionError(
                f"“{told}” is no one sum; write the whole of it, all years together, such as £15,000"
            )
        raise CorrectionError(f"“{told}” is not one sum in pounds; write 5000, £5,000 or none")
    value = Decimal(found["whole"].replace(",", "") + "." + (found["part"] or "0"))
    value *= _SCALES.get(found["scale"] or "", 1)
    if found["part"] and found["scale"] is None and len(found["part"]) != 2:
        # "5.000" may be five thousand as it is written elsewhere.
        raise CorrectionError(f"“{told}”: is it pounds, or thousands? Write 5000, £5,000 or none")
    if value != value.to_integral_value():
        raise CorrectionError(f"“{told}”: write whole pounds: 5000 or £5,000")
    if value == 0:
        raise CorrectionError(f"“{told}”: where no sum is stated, write none")
    if value > MOST_POUNDS:
        raise CorrectionError(f"“{told}” is over £1 billion, which no fund gives; write 5000, £5,000 or none")
    return str(int(value))


def months(told: str) -> str:
    """Return a length in months as text. Raises CorrectionError, with what to write."""
    lower = told.casefold().replace("half a year", "6 months").replace("half-year", "6 months")
    if re.fullmatch(r"[0-9]{1,6}", lower):
        value = Decimal(lower)
    else:
        found = _LENGTH.fullmatch(lower)
        years, rest = (found["years"], found["months"]) if found is not None else (None, None)
        if found is None or not (years or rest) or (found["half"] and found["behind"]):
            raise CorrectionError(f"“{told}” is no length; write 36, 18 months, 3 years or none")
        value = 12 * _number(years) + _number(rest) + 6 * bool(found["half"] or found["behind"])
    if value != value.to_integral_value():
        raise CorrectionError(f"“{told}”: write whole months: 18 months")
    if value < 1:
        raise CorrectionError(f"“{told}” is less than a month; write none")
    if value > MOST_MONTHS:
        raise CorrectionError(
            f"“{told}” is longer than {MOST_MONTHS // 12} years; write 36, 18 months, 3 years or none"
        )
    return str(int(value))


def _number(words: str | None) -> Decimal:
    if words is None:
        return Decimal(0)
    return Decimal(NUMBER_WORDS[words]) if words in NUMBER_WORDS else Decimal(words)
