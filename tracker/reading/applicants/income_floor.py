"""Say from which yearly income on a body may apply: "an income between £40,000 and £350,000", "a turnover of at least £25,000".

Pure: a `Material` and the proof of the highest income in, pounds with their evidence out. The codebook has no such label; who
takes in less is told before a form is filled in for nothing. What is only preferred, or shuts out who has more, is no floor.
"""

import re
from typing import Final

from tracker.model import Evidence
from tracker.reading.applicants.income import TAKEN_IN, is_floor, is_no_limit, pounds, shuts_out
from tracker.reading.material import Material
from tracker.reading.proof import words_proof
from tracker.terms import SourceKind
from tracker.text.sentences import sentence_around, sentence_starts

_SUM = r"£\s?([\d,.]+)\s?(k|m|million)?\b"
_SUMS = re.compile(r"£\s?([\d,.]+)\s?(k|m|million)?", re.IGNORECASE)
#: Who may apply takes in so much or more.
_AT_LEAST: Final = re.compile(
    TAKEN_IN
    + r"(?:at least|no less than|not less than|minimum(?: of| is)?:?|above|over|more than|greater than|higher than|exceed(?:s|ing)?|"
    rf"in excess of)\s+{_SUM}"
    rf"|\b(?:incomes?|turnovers?) (?:is|are|of|at|was) {_SUM}\s(?:or|and) (?:more|above|over)\b"
    rf"|{_SUM}\s(?:or|and) (?:more|above|over)\s(?:coming in|of income|in income|income|turnover)"
    rf"|\b(?:minimum|lowest) (?:annual |yearly )?(?:income|turnover)\b[^.;\n£]{{0,20}}?{_SUM}",
)
#: Who takes in less cannot.
_LESS: Final = re.compile(
    TAKEN_IN + rf"(?:less than|under|below|lower than|smaller than)\s+{_SUM}"
    rf"|(?:less than|under|below)\s+{_SUM}\s(?:(?:a year|per year|per annum|annual|yearly)\s)?(?:in |of )?(?:turnover|income)",
)
_UNLESS: Final = re.compile(r"\b(?:unless|only if|only where|only when|except)\b", re.IGNORECASE)
_HINTS: Final = ("income", "turnover", "turning over", "turn over", "turns over", "budget")


def read_income_floor(material: Material, ceiling: Evidence | None) -> tuple[int | None, Evidence | None]:
    """Return the lowest yearly income that an applicant must have; None where the text sets none."""
    text = material.body.text
    if material.source_kind is SourceKind.NOTICE or "£" not in text:
        return None, None
    if ceiling is not None:
        sums = [told for found in _SUMS.finditer(ceiling.quote) if (told := pounds(found[1], found[2]))]
        if len(sums) == 2 and sums[0] < sums[1]:
            return _floor(material, sums[0], ceiling.start, ceiling.end)
    low = text.lower()
    if len(low) != len(text):
        low = text
    if not any(hint in low for hint in _HINTS):
        return None, None
    starts = sentence_starts(text)
    for pattern, shut in ((_AT_LEAST, False), (_LESS, True)):
        for found in pattern.finditer(low):
            begin, end = sentence_around(starts, found.start(), len(text))
            sentence = text[begin:end]
            if is_no_limit(sentence) or _UNLESS.search(sentence):
                continue
            if shut != is_floor(text, begin, found.start(), found.end()) or (
                not shut and shuts_out(material.body, found.start())
            ):
                continue
            at = next(at for at in range(1, len(found.groups()), 2) if found[at])
            told = pounds(found[at], found[at + 1])
            if told:
                return _floor(material, told, found.start(), found.end())
    return None, None


def _floor(material: Material, told: int, start: int, end: int) -> tuple[int, Evidence]:
    return told, words_proof("income_min", str(told), "body", material.body, start, end, "income floor")
