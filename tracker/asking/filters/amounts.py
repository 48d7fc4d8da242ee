"""Find how much a question asks for, and take its words.

Pure. Whole pounds. "Under, up to, max" sets the most, "over, at least" the least, "we need £2k" both
(codebook, Questions). A bare number without £, k or a word for money counts only after such a word, and
never where it counts years, people or an age ("over 50s").
"""

import re

from tracker.asking.line.unread import Unread

#: Least and most, either of them None where open.
Bounds = tuple[int | None, int | None]

_NUMBERS = {
    "a": 1,
    "one": 1,
    "two": 2,
    "a couple of": 2,
    "couple of": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "twelve": 12,
    "fifteen": 15,
    "twenty": 20,
    "twenty five": 25,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy five": 75,
    "a hundred": 100,
    "hundred": 100,
    "half a": 0.5,
    "quarter of a": 0.25,
    "three quarters of a": 0.75,
}
_SCALES = {
    "k": 1_000,
    "grand": 1_000,
    "thousand": 1_000,
    "thou": 1_000,
    "hundred": 100,
    "m": 1_000_000,
    "mil": 1_000_000,
    "mill": 1_000_000,
    "million": 1_000_000,
}
_MONEY = r"quid|pounds?|gbp|squid"
_SCALE = "|".join(sorted(_SCALES, key=len, reverse=True))
_WORD = "|".join(sorted(_NUMBERS, key=len, reverse=True))

#: £2k, 2 grand, £1,500.50, five grand, two hundred quid, 500 pounds, half a million.
_SUM = (
    rf"(?:£\s?(?P<p{{0}}>\d+(?:,\d{{{{3}}}})*(?:\.\d+)?)\s?(?:(?P<s{{0}}>{_SCALE})\b)?"
    rf"|(?P<n{{0}}>\d+(?:,\d{{{{3}}}})*(?:\.\d+)?)\s?(?:(?P<t{{0}}>{_SCALE})\b)"
    rf"|(?P<m{{0}}>\d+(?:,\d{{{{3}}}})*(?:\.\d+)?)(?= (?:{_MONEY})\b)"
    rf"|(?P<w{{0}}>{_WORD}) (?P<u{{0}}>{_SCALE})\b)(?: (?:{_MONEY}))?"
)
_BARE = r"(?P<b{0}>\d{{1,3}}(?:,\d{{3}})+|\d{{3,}})"
_NOT_COUNTED = (
    r"(?! ?(?:days?|weeks?|months?|years?|yrs?|people|members|volunteers|staff|kids|children|percent|hours|"
    r"miles|sessions|s\b|plus s?)\b)(?![a-z0-9])"
)

_UNDER = (
    r"under|(?:anything |anywhere )?up to|upto|(?:a |the )?max(?:imum)?(?: of)?|less than|below|no more than|not more than|no bigger than|no higher than|within|"
    r"(?:at|on) the (?:very )?most|not (?:above|exceeding|beyond)|capped at|(?:a |the )?(?:limit|ceiling|cap|maximum) (?:of|is)|(?:topping|tops|maxed) out at|"
    r"smaller than|not over|nothing (?:over|above|bigger than|more than)|nowt over|not a penny (?:over|more than)|none over|at most|beneath|lower than|cheaper than|only need up to"
)
_OVER = (
    r"over|at (?:the )?(?:very )?least|more than|min(?:imum)?(?: of)?|above|bigger than|larger than|upwards of|north of|"
    r"not less than|no less than|no smaller than|not smaller than|no lower than|not below|(?:a )?(?:floor|minimum) (?:of|is)|not under|nothing (?:under|below|less than|smaller than)|nowt under|none under|greater than|exceeding|starting (?:at|from)|from"
)
_NEED = (
    r"need|needs|needing|want|wants|after|about|around|roughly|approx(?:imately)?|circa|of|for|is|worth|ask for|get"
)


def _sum(number: int, *, bare: bool = True) -> str:
    told = _SUM.format(number)
    return f"(?:{told}|{_BARE.format(number)})" if bare else f"(?:{told})"


_BETWEEN = re.compile(
    rf"(?<![a-z0-9])(?:(?:between|from|of) )?(?:{_sum(1)}|(?P<x1>\d{{1,3}}|{_WORD})) (?:and|to|until|up to) {_sum(2)}{_NOT_COUNTED}"
)
_ABOVE = re.compile(
    rf"(?<![a-z0-9])(?<!not )(?<!no )(?<!nothing )(?<!nowt )(?<!penny )(?<!none )(?:{_OVER}) (?:about |around |a )?{_sum(1)}{_NOT_COUNTED}"
)
#: "The most we would ask for is 4k", "our ceiling would be about 2 grand": what is named as the end is an end.
_WHOSE_END = r"(?: (?:that )?(?:we|i|wed|id|well|ill|it|they|anyone|you|youd|were|weve)(?: [a-z]+){0,4}?| (?:for|on) (?:us|this|that|it|one)| (?:amount|figure|sum|bid|ask|spend|grant|budget)(?: (?:we|i|wed|id)(?: [a-z]+){1,3}?)?)?"
_WOULD_BE = r"(?:is|would be|will be|be|being|comes to|is probably|would probably be|are|at)(?: (?:about|around|roughly|say|maybe|only|just|probably|a))*"
_TOP = re.compile(
    rf"(?<![a-z0-9])(?:(?:the|our|my|a) )?(?:(?:very|absolute) )?(?:max(?:imum)?|most|ceiling|upper (?:limit|end)|top (?:end|whack|limit)|limit|(?:biggest|largest|highest|\|+)(?: (?:amount|sum|grant|bid|figure))?|cap){_WHOSE_END} {_WOULD_BE} {_sum(1)}{_NOT_COUNTED}"
)
_BOTTOM = re.compile(
    rf"(?<![a-z0-9])(?:(?:the|our|my|a) )?(?:(?:very|absolute|bare) )?(?:min(?:imum)?|least|floor|lower (?:limit|end)|bottom (?:end|line)|(?:smallest|lowest|\|+)(?: (?:amount|sum|grant|bid|figure))?){_WHOSE_END} {_WOULD_BE} {_sum(1)}{_NOT_COUNTED}"
)
#: "We wouldn't need more than 800 quid".
_NOT_ABOVE = re.compile(
    rf"(?<![a-z0-9])(?:wont|wouldnt|dont|doesnt|didnt|shouldnt|cant|couldnt|cannot|never|not) (?:[a-z]+ ){{1,3}}(?:over|above|more than|beyond|bigger than|larger than) {_sum(1)}{_NOT_COUNTED}"
)
#: "No use to us under 20k", "couldn't do it for less than 3 grand".
_NOT_BELOW = re.compile(
    rf"(?<![a-z0-9])(?:(?:no|not|isnt|not much|not any) (?:use|good|point|worth|interested|bothered|looking)|(?:dont|wont|wouldnt|cant|couldnt|cannot|never) (?:[a-z]+ ){{1,3}}?)(?: ?(?:it|to|for|us|me|in|at|anything|them|ones|our while|doing|applying))* ?(?:under|below|less than|smaller than) {_sum(1)}{_NOT_COUNTED}"
)
#: "We've raised £600 and need £400 more": what somebody has already is not what they ask for.
_OWN_MONEY = re.compile(
    rf"(?<![a-z])(?:(?:we|i|weve|ive|already|have|has|had|got|managed to) ){{0,4}}(?:have|has|had|got|weve|received|raised|raise|saved|fundraised|collected|banked|been given|been promised|been offered|put by|put aside|contribute|put in)(?: (?:already|got|about|around|over|nearly|just|up|only|another|a))* {_sum(1)}(?=.*\b(?:need|needs|short|another|more|still|looking|after|find|left|missing|shortfall|gap)\b)"
)
_PLUS = re.compile(
    rf"(?<![a-z0-9]){_sum(1)} (?:plus|(?:or|and) (?:more|above|over|up|upwards|higher|bigger|better|beyond)|upwards|(?:as |at |is )?(?:a |the |our )?(?:bare |absolute |very )?(?:minimum|min|least))(?![a-z0-9])"
)
_BELOW = re.compile(
    rf"(?<![a-z0-9])(?<!nothing )(?<!nowt )(?<!none )(?:{_UNDER}) (?:about |around |a )?{_sum(1)}{_NOT_COUNTED}"
)
_MINUS = re.compile(
    rf"(?<![a-z0-9]){_sum(1)} (?:(?:or|and) (?:less|under|below|fewer|lower|smaller)|(?:as |at |is )?(?:a |the |our )?(?:very |absolute |upper )?(?:max(?:imum)?|tops?|most|limit|ceiling|outside)|and not a penny more|and no more)(?![a-z0-9])"
)
_EXACT = re.compile(rf"(?<![a-z0-9])(?:(?:{_NEED}) )?(?:about |around |a )?{_sum(1, bare=False)}{_NOT_COUNTED}")
_LARGE = re.compile(
    rf"(?<![a-z0-9])(?P<b1>\d{{1,3}}(?:,\d{{3}})+|[1-9]\d{{4,6}}|[3-9]\d{{3}}|1[0-8]00|[12]000|[12]500){_NOT_COUNTED}"
)
#: "£212 in the bank": what they have.
_IN_THE_BANK = re.compile(
    rf"(?<![a-z0-9])(?:only |just |about |around |roughly |less than |under )*{_sum(1)} (?:left )?(?:in|sitting in|left in|at) (?:(?:the|our|a) )?(?:bank|account|kitty|reserves?|pot at home|savings|piggy bank|biscuit tin|tin|funds|building society)(?![a-z])"
)
#: "Gone from 90 to 240 a month", "up from 300 to 700", "was 20 now its 35": what a bill was and is.
_DEARER = re.compile(
    rf"(?<![a-z])(?:(?:gone|went|going|goes|risen|rose|rises|rising|up|jump(?:s|ed|ing)|increas(?:ed|ing)|climbed|shot|leapt|doubled|trebled|tripled|hiked|put)(?: (?:up|over|nearly|us|it|the rent|the hire|again))*(?: ,)?(?: from)?|(?<!it )was|used to be) "
    rf"(?:{_sum(1)}|(?P<x1>\d{{1,3}})) (?:quid |pounds |a (?:month|week|session|year|hour) )?(?:to|up to|(?:, )?(?:and )?(?:now|today)(?: (?:its|it is|theyre|is))?) (?:{_sum(2)}|(?P<x2>\d{{1,3}}))(?![a-z0-9])(?: (?:an?|per|each|every) (?:hour|session|week|month|quarter|term|year))?"
)
#: What somebody turns over is not what they ask for.
_OWN_INCOME = re.compile(
    rf"(?<![a-z0-9])(?:(?:with )?(?:an? |our )?(?:annual |yearly )?(?:turnover|income|turn(?:s|ing)? over)(?: of| is| under| below| over| less than| up to| around| about| roughly| just| a bit)* {_sum(1)}(?: (?:a|per) year)?"
    rf"|(?:(?:{_UNDER}|{_OVER}|of|about|around|roughly) )?{_sum(2)} (?:a year |per year |each year |every year |annual )?(?:turnover|income|coming in|in income)"
    rf"|(?:we|our \w+|they|it|who|that) (?:only |just )?(?:bring|take|get|have|raise|earn|make)s?(?: in)?(?: only| just| about| around| roughly| under| less than| over)* {_sum(3)} (?:a|per|each|every) year"
    rf"|(?:we|our \w+) (?:only |just )?(?:takes?(?: in)?|brings? in|turns? over|earns?)(?: only| just| about| around| roughly| under| less than| over)* {_sum(4, bare=False)}(?! ?(?:an?|per|each|every) (?:month|week|session|day|term|head|person)\b))(?![a-z0-9])"
)
#: "We are in Wigan, 25 members, about 6k a year": said of oneself between breaks, and behind no word for what is sought.
_BY_THE_YEAR = re.compile(
    rf"(?:^|(?<=, ))(?:(?:its|it is|and|we are|were|we|just|only|tiny|small|budget|run on|live on|get by on|operate on|manage on|survive on|get|have|take|make) )*(?:(?:{_UNDER}|{_OVER}|about|around|roughly|maybe|say|approx) )*{_sum(1)} (?:(?:a|per|each|every) (?:year|annum)|pa|p a|yearly|annually|annual)(?= ?(?:,|$))"
)
_ON_SO_MUCH = re.compile(
    rf"(?<![a-z])(?:(?:run|runs|running|live|lives|living|get by|gets by|operate|operates|manage|manages|survive|survives) on(?: just| only| about| around| roughly| under| less than)* {_sum(1)}(?: (?:a|per|each|every) year)?"
    rf"|(?:(?:our|a|an|my|its|the|groups?) )*(?:(?:annual|yearly) budget(?: is| of| about| around| roughly| just| only| under| less than)* {_sum(2)}(?: (?:a|per|each|every) year| pa)?"
    rf"|budget(?: is| of| about| around| roughly| just| only| under| less than)* {_sum(3)} (?:(?:a|per|each|every) year|pa)))(?![a-z0-9])"
)
_SOUGHT_BEFORE = re.compile(
    r"\b(?:need|needs|needing|want|wants|wanting|after|looking|costs?|costing|ask|asking|apply|applying|seeking|raise|pay|worth|up to|for)\b[^,]*, $|\b(?:grants?|funding|funds?|money|cash|pots?), $|\b(?:grants?|funding|funds?|money|cash|pots?) , $"
)
_OURS = re.compile(r"\b(?:we|were|weve|our|us|members|my|im|i)\b")
#: "Turning over" holds a word that means "more than".
_INCOME_WORDS = re.compile(
    r"\b(?:turn(?:s|ing|ed)? over|(?:bring|take|com)(?:e|s|ing)? in|income|turnover|budget|takes?|earns?|brings?)\b(?: (?:is|of))?|\b(?:a|per|each|every) year\b"
)
#: "Bibs and balls, about 250".
_ABOUT_SO_MUCH = re.compile(
    rf"(?<![a-z0-9])(?:about|around|roughly|approx|circa|only|just|say|another) {_BARE.format(1)}(?= ?(?:,|$)| (?:would|should|will) do)"
)
_WANTED = re.compile(rf"(?<![a-z0-9])(?:need|needs|want|after) (?:about |around )?{_BARE.format(1)}{_NOT_COUNTED}")


_FIGURE = re.compile(r"\d")
_HAS = re.compile(r"\b(?:have|has|got|weve|raised|saved|fundraised|collected|banked|given|promised|offered|put)\b")


def read_own_income(unread: Unread) -> Bounds | None:
    """Return the least and the most that somebody says to take in a year; the words are taken, since it is no sum asked for."""
    said = [*unread.take(_OWN_INCOME), *unread.take(_ON_SO_MUCH)]
    for match in _BY_THE_YEAR.finditer(unread.left):
        if _OURS.search(unread.text) and not _SOUGHT_BEFORE.search(unread.left[: match.start()]):
            unread.blank(*match.span())
            said.append(match)
    told = [read_bounds(Unread(without_income_words(match[0]))) for match in said]
    return next((bounds for bounds in told if bounds is not None), None)


def without_income_words(line: str) -> str:
    """Return a plain line without the words for what somebody takes in."""
    return _INCOME_WORDS.sub(",", line)


def read_bounds(unread: Unread) -> Bounds | None:
    """Return the least and the most asked for, or None where the words name no sum; their words are taken.

    "Under £5,000 and over £10,000" clash: the least is then above the most.
    """
    unread.take(_OWN_INCOME)
    for pattern in (_DEARER, _IN_THE_BANK) if _FIGURE.search(unread.text) else ():
        for match in pattern.finditer(unread.text):
            unread.blank(*match.span())
    for match in _BETWEEN.finditer(unread.left):
        low, high = _between(match)
        if low <= high and (low >= 50 or "£" in match[0]):
            unread.blank(*match.span())
            return low, high
    if _HAS.search(unread.left):
        unread.take(_OWN_MONEY)
    most = _first(unread, (_TOP, _NOT_ABOVE))
    least = _first(unread, (_BOTTOM, _NOT_BELOW, _ABOVE, _PLUS))
    most = _first(unread, (_BELOW, _MINUS)) if most is None else most
    if least is not None or most is not None:
        return least, most
    exact = _first(unread, (_EXACT, _WANTED, _ABOUT_SO_MUCH, _LARGE))
    return None if exact is None else (exact, exact)


def _first(unread: Unread, patterns: tuple[re.Pattern[str], ...]) -> int | None:
    for pattern in patterns:
        for match in pattern.finditer(unread.left):
            unread.blank(*match.span())
            return _pounds(match, 1)
    return None


def _between(match: re.Match[str]) -> tuple[int, int]:
    """Read both ends; "5 to 10k" gives the first the scale of the second."""
    low, high = _pounds(match, 1), _pounds(match, 2)
    scale = next((match[f"{name}2"] for name in "stu" if match[f"{name}2"]), None)
    plain = match["p1"] or match["b1"] or match["x1"]
    if scale and plain and low < 1_000 and low * _SCALES[scale] <= high:
        low *= _SCALES[scale]
    return low, high


#: No sum that is asked for is larger; a row of 400 figures is no number at all.
_MOST = 10**12


def _pounds(match: re.Match[str], which: int) -> int:
    told = match.groupdict()
    digits = next((told[f"{name}{which}"] for name in "pnmbx" if told.get(f"{name}{which}")), None)
    if digits is None or not digits[0].isdigit():
        number: float = _NUMBERS[digits or told[f"w{which}"] or "a"]  # "between two and five thousand"
    else:
        number = float(digits.replace(",", ""))
    scale = next((told[f"{name}{which}"] for name in "stu" if told.get(f"{name}{which}")), None)
    return round(min(number * _SCALES.get(scale or "", 1), _MOST))
