"""Numbers written out, put into figures: "the twenty-eighth of February", "two hundred and fifty quid", "a grand and a half".

Pure, on a plain line. Only what is plainly a day of a month or a sum of money is put into figures: "the second one",
"thirty volunteers" and "three years" stay as they are.
"""

import re

from tracker.asking.days.calendar_names import MONTHS

_ONES = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(),
        start=1,
    )
}
_TENS = {
    word: number
    for number, word in zip(
        range(20, 100, 10), "twenty thirty forty fifty sixty seventy eighty ninety".split(), strict=True
    )
}
_TENS["fourty"] = 40
_NTH = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
        "sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
} | {"thirtieth": 30}
_SMALL_NTH = "|".join(word for word, number in _NTH.items() if number < 10)
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
#: Nothing else is counted so far but days: no anniversary, century, birthday or year.
_NO_DAY = (
    r"(?! (?:anniversar\w+|century|birthdays?|year|one|floor|time|person|grant|round|edition|division|battalion)\b)"
)
_COMPOUND = re.compile(rf"(?<![a-z])(?P<tens>twenty|thirty) (?P<ones>{_SMALL_NTH})(?![a-z]){_NO_DAY}")
#: "The first of May", "march the third"; from the tenth on "by the thirteenth" is day enough.
_OF_MONTH = re.compile(
    rf"(?<![a-z])(?P<nth>{'|'.join(_NTH)})(?= (?:of )?(?:{_MONTH})(?![a-z]))(?! (?:may|march|mar|sat|sun) (?:be|have|also|still|not|need|help|for|on)\b)"
)
_BEHIND_MONTH = re.compile(
    rf"(?<![a-z])(?P<month>(?:{'|'.join(name for name in MONTHS if len(name) > 3)}) )(?:the )?(?P<nth>{'|'.join(_NTH)})(?![a-z])"
)
_ALONE = re.compile(
    rf"(?<![a-z])(?P<lead>(?:by|on|till?|before|until|after|between|and|to) the )"
    rf"(?P<nth>{'|'.join(word for word, number in _NTH.items() if number > 9)})(?![a-z]){_NO_DAY}"
)
#: "By 5pm today": the day is asked for.
_HOUR = re.compile(
    r"(?<![a-z])(?P<lead>(?:by|before|at|until|till?) )(?:the )?(?:\d{1,2}(?: ?, ?\d\d)? ?(?:am|pm|oclock)|(?:12 )?noon|midday|midnight|close of play|close of business|cop|cob|eod|lunch ?time|tea ?time) (?:on )?(?=(?:the )?(?:\d|today|tonight|tomorrow|mon|tue|wed|thu|fri|sat|sun|next|this))"
)
#: "£300ish", "about 2kish".
_ISH = re.compile(r"(?<![a-z0-9])(£?\d[\d,.]*k?)(?: ?ish| or thereabouts| give or take)(?![a-z])")
_SCALES = {"hundred": 100, "thousand": 1_000, "thou": 1_000, "grand": 1_000, "million": 1_000_000}
_UNITS = frozenset("quid pound pounds squid nicker smackers".split())
_SMALL = _ONES | _TENS
_TEENS = frozenset("eleven thirteen fourteen sixteen seventeen eighteen nineteen".split())
#: "A hundred and twenty members" is no sum; behind a sum stands none of those who are counted.
_BEHIND_A_SUM = frozenset(
    ", for to or and towards toward max maximum min minimum tops plus at is would will in from of on upwards each total please pls if as but".split()
)


def in_figures(line: str) -> str:
    """Return a plain line with the days of a month and the sums of money that are written out put into figures."""
    line = _COMPOUND.sub(lambda found: _nth(_TENS[found["tens"]] + _NTH[found["ones"]]), line)
    line = _OF_MONTH.sub(lambda found: _nth(_NTH[found["nth"]]), line)
    line = _BEHIND_MONTH.sub(lambda found: found["month"] + _nth(_NTH[found["nth"]]), line)
    line = _ALONE.sub(lambda found: found["lead"] + _nth(_NTH[found["nth"]]), line)
    line = _HOUR.sub(r"\g<lead>", line)
    return _sums_in_figures(_ISH.sub(r"\1", line))


def _nth(number: int) -> str:
    return f"{number}{'th' if 10 < number < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _sums_in_figures(line: str) -> str:
    """Put "a hundred and fifty quid" into figures; "five grand", which has one number and one scale, is read as it is."""
    words, out, at = line.split(" "), list[str](), 0
    while at < len(words):
        end, value, parts = _number(words, at)
        unit = end < len(words) and words[end] in _UNITS
        scaled = any(word in _SCALES for word in words[at:end])
        money = unit or end == len(words) or words[end] in _BEHIND_A_SUM
        if end > at and money and ((scaled and (parts > 2 or words[at] in _TEENS)) or (unit and not scaled)):
            out.append(f"£{value}")
            at = end + unit
        elif end > at:
            out += words[at:end]
            at = end
        else:
            out.append(words[at])
            at += 1
    return " ".join(out)


def _number(words: list[str], start: int) -> tuple[int, int, int]:
    """Read the number that is written out from a word on: where it ends, its value, and of how many parts it is made."""
    at, whole, part, last, parts = start, 0.0, 0.0, 0, 0
    while at < len(words):
        word, following = words[at], words[at + 1 : at + 4]
        if word in _SMALL and not (word in _ONES and part % 10) and not (word in _TENS and part % 100):
            part += _SMALL[word]
        elif word == "a" and not parts and following[:1] and following[0] in _SCALES:
            part = 1
        elif word in _SCALES and part and word != "hundred":
            whole, part, last = whole + part * _SCALES[word], 0.0, _SCALES[word]
        elif word == "hundred" and 0 < part < 100:
            part, last = part * 100, 100
        elif word == "and" and following[:2] == ["a", "half"] and parts:
            at += 2
            if part and not last:
                part += 0.5
            else:
                whole += last / 2
        elif word == "and" and words[at - 1] in _SCALES and parts and following and following[0] in _SMALL:
            if start and words[start - 1] == "between" and not _SCALES.keys().isdisjoint(following):
                break  # "between five hundred and two thousand": that is the other end
            parts -= 1
        else:
            break
        at += 1
        parts += 1
    return at, round(whole + part), parts
