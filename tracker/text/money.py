"""Find the sums of money in a text, in pounds, with the words beside them that change what they mean.

Pure. "£5k", "£1.5 million", "GBP 1,192,015.00", "2,000 pounds", "between £500 and £5,000", "£2-5m", "up to £900 a
year". What a sum is *for* (one grant, the pot, a turnover) is decided in `reading/amounts/amounts.py`. Other currencies
are left out. Every pattern is bounded: the work grows with the length of the text only.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from tracker.text.money_labels import goes_on, is_yearly_label, labels_limits, stays_labelled
from tracker.text.money_unsigned import holds_unsigned, unsigned_sums
from tracker.text.money_words import WRITTEN_OUT, holds_written, pounds_of, written_sums


class Bound(StrEnum):
    """How a sum is limited by the words in front of it or behind it."""

    #: "£5,000".
    EXACT = "exact"
    #: "up to £5,000", "no more than £5,000", "£5,000 maximum".
    MOST = "most"
    #: "at least £5,000", "from £5,000", "over £5,000", "£5,000 or more".
    LEAST = "least"
    #: "about £5,000".
    ABOUT = "about"
    #: "£500 to £5,000".
    RANGE = "range"


class Per(StrEnum):
    """What a sum is counted by, where the text says so."""

    YEAR = "year"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    HOUR = "hour"
    #: A head, a place, a participant, a session.
    HEAD = "head"


class Vat(StrEnum):
    """Whether a sum holds VAT, where the text says so."""

    WITHOUT = "without"
    WITH = "with"


@dataclass(frozen=True, slots=True)
class FoundMoney:
    """One sum, or one range of sums: `text[start:end]`, the words of its limit not included."""

    start: int
    end: int
    #: The sum; of a range the upper end. Pence are rounded.
    pounds: int
    #: The lower end of a range, else None.
    least: int | None = None
    bound: Bound = Bound.EXACT
    per: Per | None = None
    vat: Vat | None = None


_SCALES: Final = {
    "k": 1_000, "thousand": 1_000, "grand": 1_000, "m": 1_000_000, "mn": 1_000_000, "mil": 1_000_000,
    "million": 1_000_000, "miliwn": 1_000_000, "filiwn": 1_000_000, "fil": 1_000, "bn": 1_000_000_000, "billion": 1_000_000_000,
}  # fmt: skip
_SCALE: Final = r"(?:million|miliwn|filiwn|fil|mil|mn|m|thousand|grand|k|billion|bn)"
_DIGITS: Final = (
    rf"(?:\d{{1,3}}(?:,\d{{3}}){{1,4}}|\d{{1,12}})(?:\.(?:\d{{1,2}}(?!\d)|\d{{3,6}}(?=\s?{_SCALE}(?![a-z]))))?"
)
#: Thousands parted by spaces, as the forms of Scotland and Wales print them beside "GBP": "1 384 398.00 GBP".
_SPACED: Final = r"\d{1,3}(?:[ \u00a0]\d{3}){1,4}(?!\d)(?:\.\d{1,2}(?!\d))?"
_SUM: Final = re.compile(
    rf"(?P<sign>£|gbp\s?)\s?(?P<digits>(?<=gbp\s){_SPACED}|{_DIGITS})(?:\s?(?P<scale>{_SCALE})(?![a-z]))?(?:\s?gbp(?![a-z]))?"
)
#: Sums without a sign: "2,000 pounds", "1,192,015.00 GBP".
_PLAIN: Final = re.compile(
    rf"(?<![\d£$€.,])(?P<sign>)(?:(?P<lower>{_DIGITS})\s?(?:-|–|to|and)\s?)?(?P<digits>{_SPACED}(?=\s?gbp)|{_DIGITS})(?:\s?(?P<scale>{_SCALE}))?\s?(?:gbp|pounds(?:\ssterling)?|o\sbunn(?:oedd|au))(?![a-z])"
)
#: In Welsh sums are written out too: "mil o bunnoedd", "dwy filiwn o bunnau".
_WRITTEN: Final = re.compile(
    r"(?<!\w)(?:(?P<many>dwy|tair|pedair|pum|chwe|saith|wyth|naw|deg|deng)\s)?(?P<scale>(?:m|f)il|(?:m|f)iliwn)\so\sbunn(?:oedd|au)(?!\w)"
)
_MANY: Final = {"dwy": 2, "tair": 3, "pedair": 4, "pum": 5, "chwe": 6, "saith": 7, "wyth": 8, "naw": 9, "deg": 10, "deng": 10}  # fmt: skip
#: "£3 mil" is three million in English and three thousand in Welsh.
_MIL: Final = re.compile(r"\d\s?mil(?!\w)")
_IN_WELSH: Final = re.compile(r"\b(?:hyd at|yn|yr|neu|rhwng|ar gael|grantiau)\b")
_WELSH_SCALES: Final = {**_SCALES, "mil": 1_000}
#: The upper end of a range, with or without its own sign: "£500-1,000", "£500 to £1,000", "£500 and £1,000".
_UPPER: Final = re.compile(
    rf"\s?(?P<join>-|–|—|to|and(?:\sa\s(?:maximum|limit|ceiling)\sof|\sno\smore\sthan|\sat\smost|\sup\sto)?|up\sto(?:\sa\s(?:maximum|limit)\sof)?|to\sas\smuch\sas|to\sa\smaximum\sof|rising\sto|hyd\sat|ac?|i)\s?(?P<sign>£|gbp\s?)?(?P<digits>{_DIGITS})(?:\s?(?P<scale>{_SCALE})(?![a-z]))?(?:\s?gbp\b)?"
)
_BETWEEN: Final = re.compile(
    r"\b(?:between|from|of|anything|range|rhwng|o)\s(?:about\s|around\s|anything\s|between\s|from\s)?$"
)
#: "Rises by £240,000 to £980,000", "has been raised from £500 to £1,000": a change, and no range.
_CHANGED: Final = re.compile(
    r"\b(?:by\s(?:about\s|a\sfurther\s|another\s|up\sto\s)?|(?:increas(?:ed?|es)|raise[ds]?|rise[sn]?|rose|lifted|doubled|gone\sup|goes\sup|went\sup|up|grown|grew|reduced|cut)(?:\s[\w’']+){0,3}\sfrom\s)$"
)
_BEFORE: Final[tuple[tuple[Bound, re.Pattern[str]], ...]] = (
    (
        Bound.MOST,
        re.compile(
            r"(?:\b(?:limit|maximum|ceiling|cap|most)\b[^.;£]{0,30}\bfrom\s£[\d,]{1,9}\sto|\b(?:limit|maximum|ceiling|cap|most)(?:\s[\w’']+){0,3}?(?:['’]s|\sis|\sare|\sstands)\snow(?:\sat)?|\bup\sto:?|\bmax(?:imum)?(?:\s(?:grant|award|amount|value|request|bid))?(?:\s(?:of|is|size|available\sis|[-–—]))?[:.]?|\b(?:max(?:imum)?|most)(?:\s[\w'’]+){1,7}:|(?:do\snot|don['’]t|cannot|can['’]t|will\snot|won['’]t)\s(?:\w+\s){1,3}(?:more\sthan|over|above)|no\smore\sthan|not\smore\sthan|as\smuch\sas|"
            r"at\s(?:the\s)?most|under|below|less\sthan|fewer\sthan|not\s(?:to\s)?exceed(?:ing)?|within|\bbetween\s(?:that|this)\sand|\bto\sa\smaximum\sof|limit(?:ed)?\s(?:of|to|is)|ceiling\s(?:of|is)|\bcap\s(?:of|is)|(?:limit|ceiling|cap):|capped\sat|hyd\sat|(?:uch|mwy)afswm(?:(?:\s[\w']+){0,8}\s(?:o|yw)|\sy\sgrant|\sgrant)?:?|(?:dd?im|n[ia]\s\w+)\smwy\sna|llai\sna|\bdan|"
            r"not\sexceeding|do(?:es)?\snot\sexceed|(?:cannot|can\snot|rarely|seldom|never|must\snot|should\snot|will\snot|won['’]t|may\snot|not\snormally|not\susually)\sexceed|(?:not|never|rarely|seldom|hardly\sever)\s(?:(?:be|go|ever|normally|usually|been|given|give|pay)\s){0,2}(?:(?:more|greater|higher|larger|bigger)\sthan|above|over|beyond)|(?:nobody|no\sone|no\s(?:single\s|one\s)?(?:group|club|charity|organisation|body|project|grant|award|payment|applicant))(?:\s\w+){0,5}\s(?:(?:more|higher)\sthan|above|over|exceeds?|exceeding|beyond)|\bnone\s(?:is\s|are\s|will\sbe\s)?(?:more\sthan|above|over)|upper\slimit\s(?:of|is)|\b(?:most|maximum|biggest|largest|highest|top|ceiling|limit|cap)(?:\s[\w']+){0,6}\sis|\bthe\s(?:biggest|largest|highest)|to)\s(?:a\s(?:maximum|total|limit)\sof\s|around\s|about\s|just\s|that\s|this\s)?$"
        ),
    ),
    (
        Bound.LEAST,
        re.compile(
            r"(?:\bat\sleast|as\slittle\sas|\bmin(?:imum)?(?:\s(?:grant|award|amount|value))?(?:\s(?:of|is))?:?|\bmin(?:imum)?(?:\s[\w'’]+){1,7}(?::|\sis)|\b(?:least|smallest|lowest)(?:\s[\w'’]+){1,6}\sis|no\sless\sthan|not\sless\sthan|\bfrom|\bover|more\sthan|above|upwards\sof|in\sexcess\sof|o\sleiaf|mwy\sna|dros|(?:isafswm|lleiafswm)(?:(?:\s[\w']+){0,8}\s(?:o|yw)|\sy\sgrant|\sgrant)?:?|"
            r"exceed(?:ing|s)?|(?:sure|certain|assured|guaranteed)\sof|start(?:s|ing)?\s(?:at|from|with)|begin(?:s|ning)?\s(?:at|with)|greater\sthan|nearly\snot\sunder)\s$"
        ),
    ),
    (
        Bound.ABOUT,
        re.compile(
            r"(?:\babout|around|close\sto|approx(?:imately|\.)?|circa|\bc\.?|roughly|some|nearly|almost|in\sthe\sregion\sof|estimated\sat|typically|tua|oddeutu|tuag)\s?$"
        ),
    ),
)
#: "£1,000 Maximum: £5,000": the word is the label of the sum behind it.
_NOT_THE_NEXT: Final = r"(?!\.?:?\s(?:(?:grant|award|amount|bid|value|request|of|is)\s){0,2}:?\s?[£\d])"
_AFTER: Final[tuple[tuple[Bound, re.Pattern[str]], ...]] = (
    (
        Bound.MOST,
        re.compile(
            rf"[^\S\n]?\(?(?:(?:a|per|each|every)\s(?:year|group|project|applicant|club)(?:\sat\s(?:the\s)?most\b|,?\smax(?:imum)?\b{_NOT_THE_NEXT}|\sor\s(?:less|under)\b)|or\s(?:less|below|under)|as\s(?:a|our|the)\s(?:maximum|limit|ceiling|cap|most)\b|max(?:imum)?\b{_NOT_THE_NEXT}|(?:cap|ceiling|limit)\b|at\s(?:the\s)?most|,?\sor\s[^.;£\d]{{1,40}}\b(?:if\sthat\sis|whichever\sis)\s(?:the\s)?(?:less|lower|smaller)\b|or\sunder|and\sunder|and\sbelow|is\s(?:(?:normally|usually|generally|currently|now)\s)?(?:the|our)\s(?:(?:normal|usual|general|current|upper|absolute|present|standard)\s){{0,2}}(?:most|maximum|limit|ceiling|cap|largest|highest)\b|neu\s(?:lai|is)|yw['’]r\smwyaf|ar\sy\smwyaf|\(?uchafswm|yw['’]r\s(?:uch|mwy)afswm)"
        ),
    ),
    (
        Bound.LEAST,
        re.compile(
            rf"[^\S\n]?\(?(?:at\s(?:the\s)?(?:very\s)?least\b|or\s(?:more|above|over)|and\s(?:above|over|more|upwards)|\+|min(?:imum)?\b{_NOT_THE_NEXT}|upwards|plus\b(?!\s[a-z])|plus\s(?:for|are|is|available|will)\b|neu\s(?:fwy|ragor)|yw['’]r\s(?:isa|lleia)fswm)"
        ),
    ),
)
_PER: Final = re.compile(
    r"(?:\s(?:or|and)\s(?:more|less|above|over|under))?\s?\(?(?:(?:an?|per|each|every|/|for\seach|in\sany\s(?:one\s)?|in\sone|in\sa)\s?(?:financial\s|calendar\s|single\s)?(?P<unit>year|yr|annum|month|week|day|hour|head|person|participant|place|session|child|learner|delegate)\b"
    r"|(?P<each>(?:,\s(?:in\seach\scase,?\s|each\s)?)?(?:in|for|during|over)\seach\sof\s(?:the\s|its\s)?(?:next\s|first\s)?\w+\syears)"
    r"|(?P<yearly>annually|yearly|p\.?a\.?(?![a-z])|y\sflwyddyn|bob\sblwyddyn|fesul\sblwyddyn)|(?P<cymraeg>y\smis|yr\swythnos|y\sdydd|y\sdiwrnod|yr\sawr|y\spen|y\sperson|y\splentyn))"
)
_UNITS: Final = {
    "year": Per.YEAR, "yr": Per.YEAR, "annum": Per.YEAR, "month": Per.MONTH, "week": Per.WEEK, "day": Per.DAY, "hour": Per.HOUR,
    "mis": Per.MONTH, "wythnos": Per.WEEK, "dydd": Per.DAY, "diwrnod": Per.DAY, "awr": Per.HOUR,
}  # fmt: skip
_OWN: Final = r"(?!:?\s(?:value(?:\sof|:)?\s)?[£\d])"
_WITHOUT: Final = re.compile(
    r"(?:\bex(?:cl(?:uding|usive|\.)?)?\.?\s(?:of\s)?vat\b|\bnet\b|\bplus\svat\b|\+\s?vat\b|\bexvat\b|\bwithout\svat\b|(?:\bheb(?:\sgynnwys)?|\bac\seithrio|\+|\ba)\staw\b)"
    + _OWN
)
_WITH: Final = re.compile(
    r"(?:\binc(?:l(?:uding|usive|\.)?)?\.?\s(?:of\s|any\s)?vat\b|^\s?(?:with|including)\s(?:it|tax)\b(?=\s?[.,;)]|$)|^\s?\(?inc(?:l(?:uding|usive|\.)?)?\.?\)|\bif\svat\s(?:is|applies|must|has|were)\b|\bshould\svat\b|\bvat\sincl|\bgross\b|\bwith\svat\b|\b(?:gan|yn)\sgynnwys\staw\b)"
    + _OWN
)
_GROSS: Final = re.compile(
    r"\bgross(?:\scontract)?(?:\s(?:value|total|figure|amount|sum|price|cost|budget))?(?:\sof|\sis|:)?[^\S\n]$"
)
_WITH_BEFORE: Final = re.compile(r"\b(?:with|including|incl\.)\svat,?(?:\s[a-z]+){0,4}\s$")
_NET: Final = re.compile(
    r"\bnet(?:\scontract)?(?:\s(?:value|total|figure|amount|sum|price|cost|budget))?(?:\sof|\sis|:)?[^\S\n]$"
)
#: How far behind a sum the words about VAT may stand: "£230,000 (including VAT)".
_VAT_REACH: Final = 22
_REACH: Final = 64
#: What is left before a "£" where a page's encoding was mistaken: "Â£500", "¬£500".
_BROKEN: Final = "¬â"
#: A text with more sums is a ledger.
_MOST: Final = 1_000


def find_money(text: str) -> list[FoundMoney]:
    """Return the sums in `text`, in order; a range is one of them. Only the first thousand are read."""
    low = _lowered(text)
    plain = "gbp" in low or "pounds" in low or " bunn" in low
    unsigned = holds_unsigned(low)
    if "£" not in low and not plain and not unsigned:
        return []
    scales = _WELSH_SCALES if "mil" in low and _MIL.search(low) and _IN_WELSH.search(low) else _SCALES
    matches = list(_SUM.finditer(low))
    if plain or unsigned:
        told = (*matches, *_PLAIN.finditer(low), *(_WRITTEN.finditer(low) if " bunn" in low else ()))
        told = (
            *told,
            *(unsigned_sums(low) if unsigned else ()),
            *(written_sums(low) if holds_written(low) else ()),
        )
        matches = sorted(told, key=lambda match: match.start())
    found: list[FoundMoney] = []
    position = 0
    labelled = False
    for match in matches:
        if len(found) == _MOST:
            break
        if match.start() >= position:
            money = (
                _range(low, match, scales)
                or _plain_range(match, scales)
                or FoundMoney(*_span(match), _value(match, scales))
            )
            labelled = labels_limits(low, money.start) or (labelled and stays_labelled(low, position, money.start))
            found.append(_limited(low, found, _described(low, money), labelled=labelled))
            position = money.end
    return found


def _limited(text: str, before: list[FoundMoney], money: FoundMoney, *, labelled: bool) -> FoundMoney:
    """Let "up to" hold for the sum behind "or" as well, and the label of a line for all its sums."""
    if money.bound is not Bound.EXACT or not before or before[-1].bound is not Bound.MOST:
        return money
    return replace(money, bound=Bound.MOST) if labelled or goes_on(text, before[-1].end, money.start) else money


def _lowered(text: str) -> str:
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _span(match: re.Match[str]) -> tuple[int, int]:
    """Return where a sum stands; of one that a label speaks for, its number alone."""
    return match.span() if match.re in (_SUM, _PLAIN, _WRITTEN, WRITTEN_OUT) else match.span("digits")


def _value(match: re.Match[str], scales: Mapping[str, int]) -> int:
    """Return the pounds of one sum, in figures or in words."""
    if match.re is _WRITTEN:
        return _MANY.get(match["many"], 1) * scales[match["scale"]]
    if match.re is WRITTEN_OUT:
        return pounds_of(match["digits"]) or 0
    return _pounds(match["digits"], match["scale"], scales)


def _pounds(digits: str, scale: str | None, scales: Mapping[str, int]) -> int:
    value = float(re.sub(r"[,\s]", "", digits)) * scales.get(scale or "", 1)
    return round(value)


def _plain_range(match: re.Match[str], scales: Mapping[str, int]) -> FoundMoney | None:
    """Read "between 250 and 5,000 pounds"; None where one sum alone stands before its unit."""
    if match.re is WRITTEN_OUT and match["lower"] is not None:
        lower, upper = pounds_of(match["lower"]), pounds_of(match["digits"]) or 0
        return FoundMoney(*match.span(), upper, lower, Bound.RANGE) if lower and lower < upper else None
    if match.re is not _PLAIN or match["lower"] is None:
        return None
    if " and " in match[0] and not _BETWEEN.search(match.string[max(0, match.start() - 24) : match.start()]):
        return None
    least, most = (_pounds(match[end], match["scale"], scales) for end in ("lower", "digits"))
    if match["scale"] is None or least >= most:
        least = _pounds(match["lower"], None, scales)
    return FoundMoney(*match.span(), most, least, Bound.RANGE) if least < most else None


def _range(text: str, lower: re.Match[str], scales: Mapping[str, int]) -> FoundMoney | None:
    """Read "£500 to £5,000", "between £500 and £5,000", "£2-5 million"; None where no upper end follows."""
    upper = None if lower.re in (_WRITTEN, WRITTEN_OUT) else _UPPER.match(text, lower.end())
    if upper is None or not lower["sign"]:
        return None
    if upper["join"] == "to" and _CHANGED.search(text[max(0, lower.start() - 44) : lower.start()]):
        return None
    if (upper["join"] in ("a", "ac", "i") or upper["join"].startswith("and")) and not _BETWEEN.search(
        text[max(0, lower.start() - 24) : lower.start()]
    ):
        return None
    if upper["sign"] is None and (
        upper["join"] not in ("-", "–", "—", "to", "i")
        or re.match(r"\s?(?:months?|years?|%|weeks?)", text[upper.end() : upper.end() + 8])
    ):
        return None
    most = _pounds(upper["digits"], upper["scale"], scales)
    least = _pounds(lower["digits"], lower["scale"], scales)
    if (
        lower["scale"] is None
        and upper["scale"] is not None
        and _pounds(lower["digits"], None, scales) < _pounds(upper["digits"], None, scales)
    ):
        least = _pounds(lower["digits"], upper["scale"], scales)  # "£2-5 million"
    if least >= most:
        return None
    return FoundMoney(lower.start(), upper.end(), most, least, Bound.RANGE)


def _described(text: str, money: FoundMoney) -> FoundMoney:
    """Add the limit, the unit and the VAT that the words around a sum state."""
    before, after = text[max(0, money.start - _REACH) : money.start], text[money.end : money.end + _REACH]
    before = before.rstrip(_BROKEN)
    bound = money.bound
    if bound is Bound.EXACT:
        bound = next((bound for bound, pattern in _AFTER if pattern.match(after)), None) or next(
            (bound for bound, pattern in _BEFORE if pattern.search(before)), Bound.EXACT
        )
    unit = _PER.match(after)
    per = None
    if unit is not None:
        name = unit["unit"] or (unit["cymraeg"] or "").rpartition(" ")[2]
        per = Per.YEAR if unit["yearly"] or unit["each"] else _UNITS.get(name, Per.HEAD)
    elif is_yearly_label(before):
        per = Per.YEAR
    near = after[:_VAT_REACH]
    if "£" in near:
        near = near[: near.index("£") + 1]
    close = before[-40:]
    vat = Vat.WITH if _GROSS.search(close) else Vat.WITHOUT if _NET.search(close) else None
    if vat is None:
        vat = Vat.WITHOUT if _WITHOUT.search(near) else Vat.WITH if _WITH.search(near) else None
    if vat is None and _WITH_BEFORE.search(close):
        vat = Vat.WITH
    return FoundMoney(money.start, money.end, money.pounds, money.least, bound, per, vat)
