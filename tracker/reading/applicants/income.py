"""Say up to which yearly income a body may apply (codebook, fields: income_max).

Pure: a `Material` in, pounds with their evidence out. A sum that is paid a year is no income; "an income above
£250,000" is a limit only where the sentence or its heading shuts such bodies out.
"""

import re
from bisect import bisect_right
from typing import Final

from tracker.model import Evidence
from tracker.reading.material import Material
from tracker.reading.proof import words_proof
from tracker.terms import SourceKind
from tracker.text.html import Document
from tracker.text.sentences import sentence_around, sentence_starts

#: What is taken in a year. A "budget" alone is the fund's own.
TAKEN_IN = (
    r"(?:incomes?|turnovers?|turning over|turns? over|(?:annual|yearly|operating|overall|organisation['’]?s|their|your) budgets?|(?:with|on) an? budgets?|"
    r"incwm|[dt]h?rosiant)\b[^.;\n£]{0,40}?"
)
_INCOME = re.compile(
    TAKEN_IN
    + r"(?:(?:at least|over|above|more than|a minimum of|from) £\s?[\d,.]+\s?(?:k|m|million)?,? (?:and|but)(?: of)? )?"
    + r"(?:less than|under|below|up to|no more than|not more than|not exceed(?:ing)?|of|at most|to|maximum of|max|capped at|"
    r"(?:limit|ceiling|cap|maximum)(?: is| of)?:?|o dan|dan|llai na|hyd at|is na|rhwng|between|from)"
    r"\s+£\s?([\d,.]+)\s?(k|m|million|miliwn)?\b"
    r"(?:\s?(?:and|to|-|–|a)\s?£\s?([\d,.]+)\s?(k|m|million|miliwn)?\b)?",
)
#: "Turnover £25,000 to £500,000": the two ends, whatever stands before them.
_INCOME_RANGE = re.compile(
    TAKEN_IN + r"£\s?([\d,.]+)\s?(k|m|million)?\s?(?:and|to|-|–)\s?£\s?([\d,.]+)\s?(k|m|million)?\b",
)
#: "Maximum annual income: £250k", "max turnover £50k".
_INCOME_MOST = re.compile(
    r"\b(?:max(?:imum)?|highest|upper)(?: (?:annual|yearly|allowed|total|organisational))* (?:incomes?|turnovers?)(?: (?:limit|allowed|is|of|per year|a year))*\s?:?"
    r"\s£\s?([\d,.]+)\s?(k|m|million)?\b",
)
_INCOME_BEHIND = re.compile(
    r"(?:less than|under|below|up to|no more than|not exceeding)\s+£\s?([\d,.]+)\s?(k|m|million)?\s"
    r"(?:(?:a year|per year|per annum|annual|yearly)\s)?(?:in |of )?(?:turnover|income)"
    r"|\bwith\s£\s?([\d,.]+)\s?(k|m|million)?\s(?:to|-|–)\s£\s?([\d,.]+)\s?(k|m|million)?\s(?:of|in)\s(?:income|turnover)"
    r"|\b(?:with|on|have|has|having|spend(?:s|ing)?|rais(?:e|es|ing))\s(?:less than|under|below|up to|no more than)\s+"
    r"£\s?([\d,.]+)\s?(k|m|million)?\s(?:a year|per year|per annum|annually|yearly)",
)
#: "Organisations with an income above £250,000": a limit where the sentence or its heading shuts them out.
_INCOME_ABOVE = re.compile(
    TAKEN_IN
    + r"(?:above|over|more than|greater than|higher than|exceed(?:s|ing)?|in excess of|beyond|larger than|bigger than)\s+£\s?([\d,.]+)\s?(k|m|million)?\b",
)
#: "Groups with £100,000 or more coming in", where they are shut out.
_OR_MORE = re.compile(
    r"£\s?([\d,.]+)\s?(k|m|million)?\s(?:or|and) (?:more|above|over)\s(?:coming in|of income|in income|income|a year|turnover)"
    r"|\b(?:incomes?|turnovers?) (?:is|are|was|of|at) £\s?([\d,.]+)\s?(k|m|million)?\s(?:or|and) (?:more|above|over)\b",
)
#: "Our income is under £100,000. Sorry.": that is the least one may have.
_SORRY = re.compile(r"\W*(?:sorry\b|unfortunately\b|no[,.!]|(?:then )?(?:you|we) can(?:no|['’])t\b)", re.IGNORECASE)
_LEAST = re.compile(r"\b(?:minimum|lowest|least) (?:\w+ )?$", re.IGNORECASE)
#: "We cannot fund organisations with an | income below £25,000", "| with under £25,000 income are not eligible".
_REFUSES = re.compile(
    r"(?:\b(?:cannot|can not|do not|does not|will not|unable to|never)|n['’]t)(?: \w+){0,2}? "
    r"(?:fund|support|help|accept|consider|give|award|offer)\b[^.;,:\n]{0,60}$",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"[^.;,:\n]{0,20}\b(?:(?:are|is) (?:not eligible|ineligible|too small)|(?:cannot|can['’]?t) apply)\b",
    re.IGNORECASE,
)
#: "£1m or more" in the same table: no limit at all.
_UPWARDS: Final = r"\s?(?:or|and) (?:more|above|over|upwards)"
#: What a limit is for that shuts nobody out: a lower price, a first place in the queue.
_NO_LIMIT = re.compile(
    r"(?<!\w)(?:costs?(?=:| £| is | are | nothing)|fees?|price[ds]?|charge[ds]?|tickets?|free (?:to|for)|discounts?|reduced|"
    r"concession\w*|scholarships?|"
    r"(?:travel|places?|bursar(?:y|ies)) for|priorit\w+|prefer\w*|favour\w*|especially|(?:£[\d.,]+|half price) (?:for|to) (?:the (?:rest|others)|others|everybody|all others)|"
    r"no upper limit|(?:come|comes|served|seen) first|others\b|from £[\d.,]+ ?(?:k|m|million)? up)(?!\w)|[:–—] ?£\d{1,3}(?![\d,kK]| ?(?:m|mil))",
    re.IGNORECASE,
)
_SHUT_OUT = re.compile(
    r"\b(?:cannot|can['’]?t|can not|not|don['’]t|won['’]t|never|ineligible|exclu\w+|unable|turn(?:ed)? (?:away|down)|too (?:big|large)|outside|look elsewhere|not for)\b",
    re.IGNORECASE,
)
_OR_LESS = re.compile(
    r"£\s?([\d,.]+)\s?(k|m|million)?\s(?:a year )?(?:or (?:less|below|under|lower)|at (?:the )?most|max(?:imum)?)\b",
)
#: "Grants of £4,999 or less", "charities may apply for £900 or less": what is given, not what is taken in.
_GIVEN = re.compile(
    r"\b(?:(?:grants?|awards?|sums?|bids?|loans?|costs?|projects?|requests?)(?: \w+){0,3}|"
    r"(?:apply|applying|ask|asking|bid|bidding)(?: us)? for|(?:can|may|could) (?:get|have|claim|seek|request|receive|be (?:given|awarded|paid))) $",
    re.IGNORECASE,
)
#: "Household income must be under £30,000": what people take home, who are helped.
_AT_HOME = re.compile(r"\b(?:household|family|personal|parental|joint|combined)(?: \w+)? $", re.IGNORECASE)
_OF_INCOME = re.compile(
    r"\b(?:income|turnover|turn over|(?:a|per|each|every|last|the) year|annually|coming in)\b", re.IGNORECASE
)


#: One of these stands wherever `TAKEN_IN` fits.
_TAKEN: Final = ("income", "incwm", "turnover", "turning over", "turn over", "turns over", "budget", "rosiant")
#: What is looked for, in what order, and of which words one stands wherever it fits.
_WAYS: Final = (
    (_INCOME_RANGE, _TAKEN),
    (_INCOME, _TAKEN),
    (_INCOME_MOST, ("max", "highest", "upper")),
    (_INCOME_ABOVE, _TAKEN),
    (_OR_MORE, ("or more", "and more", "or above", "and above", "or over", "and over")),
    (_INCOME_BEHIND, ("turnover", "income", "a year", "per year", "per annum", "annually", "yearly")),
    (_OR_LESS, ("or less", "or below", "or under", "or lower", "most", "max")),
)


def read_income(material: Material) -> tuple[int | None, Evidence | None]:
    """Return the highest yearly income that an applicant may have."""
    if material.source_kind is SourceKind.NOTICE:
        return None, None  # a turnover asked of bidders is a floor, not a ceiling
    text = material.body.text
    if "£" not in text:
        return None, None
    starts: tuple[int, ...] | None = None
    low = text.lower()
    if len(low) != len(text):
        low = text
    for pattern, hints in _WAYS:
        if not any(hint in low for hint in hints):
            continue
        best: tuple[int, int, int] | None = None
        for found in pattern.finditer(low):
            starts = starts if starts is not None else sentence_starts(text)
            begin, end = sentence_around(starts, found.start(), len(text))
            sentence = text[begin:end]
            if pattern in (_INCOME_ABOVE, _OR_MORE):
                if not shuts_out(material.body, found.start()):
                    continue
            elif (
                _SORRY.match(text, end)
                or is_floor(text, begin, found.start(), found.end())
                or _NO_LIMIT.search(sentence)
                or _GIVEN.search(text, begin, found.start()) is not None
                or _AT_HOME.search(text, begin, found.start()) is not None
                or (pattern is _OR_LESS and not _OF_INCOME.search(sentence))
            ):
                continue
            sums = [pounds(found[at], found[at + 1]) for at in range(1, len(found.groups()), 2) if found[at]]
            known = [told for told in sums if told]
            if known and (best is None or max(known) > best[0]):
                best = (max(known), found.start(), found.end())
        if best and not _goes_on(material.body, text[best[1] : best[2]]):
            proof = words_proof("income_max", str(best[0]), "body", material.body, best[1], best[2], "income limit")
            return best[0], proof
    return None, None


def _goes_on(document: Document, told: str) -> bool:
    """Say whether the highest sum of a limit is a floor elsewhere in the text: "£100,000 to £1m", and in the next row "£1m or more"."""
    highest = told.rpartition("£")[2].strip()
    return any(
        not shuts_out(document, found.start())
        for found in re.finditer("£" + re.escape(highest) + _UPWARDS, document.text, re.IGNORECASE)
    )


def is_floor(text: str, begin: int, start: int, end: int) -> bool:
    """Say whether the income `text[start:end]` of a sentence that begins at `begin` is the lowest: who takes in less is refused."""
    return (
        _LEAST.search(text, begin, start) is not None
        or _REFUSES.search(text, begin, start) is not None
        or _REFUSED.match(text, end) is not None
    )


def is_no_limit(sentence: str) -> bool:
    """Say whether a sentence about incomes sets a price or a preference, which shuts nobody out."""
    return _NO_LIMIT.search(sentence) is not None


def shuts_out(document: Document, position: int) -> bool:
    """Say whether the sentence at `position`, or the heading over it, says who cannot apply."""
    begin, end = sentence_around(sentence_starts(document.text), position, len(document.text))
    block = document.blocks[max(0, bisect_right(document.blocks, position, key=lambda one: one.start) - 1)]
    return any(_SHUT_OUT.search(told) for told in (document.text[begin:end], *block.headings))


def pounds(number: str, unit: str | None) -> int | None:
    """Return what a number and its unit come to; None for no number, or none that a body takes in."""
    try:
        value = float(number.replace(",", "").rstrip("."))
    except ValueError:
        return None
    scale = {"k": 1_000, "m": 1_000_000, "million": 1_000_000, "miliwn": 1_000_000}.get((unit or "").lower(), 1)
    return round(value * scale) if 0 < value * scale < 1e12 else None
