"""Find how long things last in Welsh: "am dair blynedd", "24 mis", "dwy neu dair blynedd", "deunaw mis", "blwyddyn".

Pure. Welsh counts years in three words (blwyddyn, blynedd, mlynedd), whose first letters change, and joins none of
them to English numbers. Which length is the term of an award is decided in `reading/months/months.py`. Every pattern is
bounded: the work grows with the length of the text only.
"""

import re
from collections.abc import Iterator
from typing import Final

#: Number words as they stand before years and months, with the changes of their first letters.
_WORDS: Final = {
    "un": 1, "dau": 2, "ddau": 2, "dwy": 2, "ddwy": 2, "tri": 3, "dri": 3, "tair": 3, "dair": 3, "thair": 3,
    "pedwar": 4, "bedwar": 4, "pedair": 4, "bedair": 4, "phedair": 4, "pum": 5, "bum": 5, "phum": 5, "chwe": 6,
    "saith": 7, "wyth": 8, "naw": 9, "deg": 10, "deng": 10, "ddeng": 10, "deuddeg": 12, "deuddeng": 12,
    "ddeuddeng": 12, "pymtheg": 15, "bymtheg": 15, "pymtheng": 15, "bymtheng": 15, "deunaw": 18, "ddeunaw": 18,
}  # fmt: skip
_NUMBER: Final = rf"(?:\d{{1,3}}(?:\.5)?|{'|'.join(sorted(_WORDS, key=len, reverse=True))})"
_UNITS: Final = {"blynedd": 12, "flynedd": 12, "mlynedd": 12, "blwyddyn": 12, "flwyddyn": 12, "mis": 1, "fis": 1}
_LENGTH: Final = re.compile(
    rf"(?<![\w£$€.,])(?P<first>{_NUMBER})(?:\s?(?:-|–|i|a|neu|hyd\sat|ac)\s?(?P<last>{_NUMBER}))?"
    rf"[\s-](?P<unit>{'|'.join(_UNITS)})(?!\w)(?P<more>(?:\s?\+\s?\d){{0,4}})"
)
#: "Am flwyddyn", "grantiau blwyddyn", "dros gyfnod o flwyddyn": one year; "y flwyddyn" alone is "a year" of a sum.
_ONE_YEAR: Final = re.compile(
    r"(?<!\w)(?:am|para|bara|gyfnod\so|cyfnod\so|grant|grantiau)\s(?P<unit>b?f?lwyddyn)(?!\w)"
)
#: Words of length, one of which stands in every text that holds one; looked for as quickly as Python can.
_LONG: Final = ("lynedd", "lwyddyn")
_MONTH: Final = re.compile(r"[\s-][mf]is(?!\w)")


def welsh_lengths(text: str) -> Iterator[tuple[int, int, float, float, str]]:
    """Yield start, end, the longest and the shortest in months, and "year" or "month"; `text` is in lower case."""
    has_months = (" mis" in text or " fis" in text or "-mis" in text) and _MONTH.search(text) is not None
    if not has_months and not any(word in text for word in _LONG):
        return
    for match in _LENGTH.finditer(text):
        values = [_value(part) for part in (match["first"], match["last"]) if part]
        # "3 blynedd + 1 + 1": the options are of the same unit.
        values.append(values[-1] + sum(float(part) for part in re.findall(r"\d", match["more"])))
        months = _UNITS[match["unit"]]
        name = "year" if months == 12 else "month"
        yield match.start(), match.end(), max(values) * months, min(values) * months, name
    for match in _ONE_YEAR.finditer(text):
        yield match.start("unit"), match.end(), 12, 12, "year"


def _value(part: str) -> float:
    return float(_WORDS[part]) if part in _WORDS else float(part)
