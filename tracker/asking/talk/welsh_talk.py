"""Welsh words by which a talk goes on: "mwy am yr ail un", "pryd mae'n cau?", "atgoffa fi wythnos cyn", "a beth am Gwynedd".

Pure. Each whole line of that sort is put into the English words that mean the same, so that whatever reads how a talk goes
on reads these too. Any other line stays as it was written: its Welsh is read word by word (`line/welsh.py`).
"""

import re

from tracker.asking.line.unread import plain
from tracker.asking.line.welsh import word_by_word

#: Nobody goes on in more characters.
LONGEST = 120

_NTH = {
    "first": "cyntaf gyntaf",
    "second": "ail",
    "third": "trydydd drydydd trydedd drydedd",
    "fourth": "pedwerydd bedwerydd pedwaredd bedwaredd",
    "fifth": "pumed bumed",
    "sixth": "chweched",
    "last": "olaf diwethaf",
}
_NUMBERS = {
    "1": "un", "2": "dau ddau dwy ddwy", "3": "tri dri thri tair thair", "4": "pedwar bedwar pedair bedair", "5": "pum pump bum",
    "6": "chwe chwech", "7": "saith", "10": "deg ddeg",
}  # fmt: skip
_UNITS = {
    "days": "diwrnod ddiwrnod dydd ddydd niwrnod dyddiau",
    "weeks": "wythnos wythnosau",
    "months": "mis fis misoedd",
    "fortnight": "pythefnos bythefnos",
}


def _meant(table: dict[str, str]) -> dict[str, str]:
    return {word: english for english, words in table.items() for word in words.split()}


_OF = _meant(_NTH) | _meant(_NUMBERS) | _meant(_UNITS)


def _any(table: dict[str, str]) -> str:
    return "|".join(sorted(_meant(table), key=len, reverse=True))


_SO = r"(?:(?:a|ac|ond|iawn|diolch|ocei|reit|felly|plis|os gwelwch yn dda|allwch chi|allet ti|wnewch chi|,) )*"
_END = r"(?: (?:os gwelwch yn dda|plis|diolch|nawr|rwan|hefyd|te|eto|,))*"
_IT = r"(?:fe|e|fo|o|hwn|hwnnw|hi|hon|honno|hwnna|honna|hyn|hynny)"
_ONE = rf"(?:yr? |r )?(?P<nth>{_any(_NTH)})(?: un)?|(?:yr? )?un (?P<behind>{_any(_NTH)})|(?:y )?rh?if (?P<number>\d{{1,3}}|{_any(_NUMBERS)})"
_IS = r"(?:mae|maen|mae n|maer|fydd|byddan|fydd en|maer gronfa n|mae hwn yn|mae e n|mae on)"
_BEFORE = rf"(?:(?P<count>\d{{1,2}}|{_any(_NUMBERS)}) )?(?:o )?(?P<unit>{_any(_UNITS)}) (?:cyn|o flaen llaw|ymlaen llaw)(?: (?:hynny|iddo gau|iddi gau|y dyddiad cau|i hynny gau))?"

#: Welsh → English; a group in braces is put in.
_ROWS = tuple(
    (re.compile(f"{_SO}(?:{welsh}){_END}"), english)
    for welsh, english in (
        (rf"(?:(?:rho|rhowch) )?(?:mwy|rhagor|manylion|gwybodaeth)(?: o (?:wybodaeth|fanylion))? (?:am|ar|o)(?: (?:{_ONE}))", "more about {one}"),
        (rf"(?:dwed|dywedwch|dweud|dwedwch) (?:fwy |wrthyf |wrtha i |wrthon ni )*(?:am) (?:{_ONE})", "more about {one}"),
        (rf"(?:beth am )?(?:{_ONE})", "{one}"),
        (rf"(?:(?:rho|rhowch) )?(?:mwy|rhagor|manylion)(?: o (?:wybodaeth|fanylion))? (?:am|ar) {_IT}|dwed fwy(?: wrtha i)?|dywedwch fwy", "tell me more about it"),
        (rf"pryd (?:{_IS}) (?:yn |n )?(?:cau|gau)(?: {_IT})?|pryd (?:maen|mae n|mae)(?: {_IT}n?)? cau|beth (?:ywr|yw r|ydir|yw) (?:y )?dyddiad cau|(?:y )?dyddiad cau", "when does it close"),
        (rf"pryd (?:{_IS}) (?:yn |n )?(?:agor)(?: {_IT})?", "when does it open"),
        (rf"faint (?:yw|ydi|ydy)(?: {_IT})?|faint(?: o arian)? (?:gawn ni|allwn ni ei gael|alla i ei gael|gallwn ni gael|syn bosib|sydd ar gael)", "how much is it"),
        (r"pwy (?:all|gall|syn cael|sydd yn cael|syn gallu) (?:ymgeisio|gwneud cais|wneud cais)", "who can apply"),
        (r"(?:all|gall|allwn|gallwn|ydyn|ydan) (?:ni|fi|i) (?:yn )?(?:ymgeisio|wneud cais|gwneud cais)", "can we apply"),
        (r"sut (?:mae|ydyn ni n|dan ni n|i|allwn ni|gallwn ni)(?: (?:gwneud|wneud)) cais|sut (?:mae|i) ymgeisio", "how do we apply"),
        (r"(?:ble|lle) maer? (?:ddolen|dolen|ffurflen|wefan|dudalen)|(?:y |r )?(?:ddolen|dolen|ffurflen)|oes (?:yna )?(?:ddolen|ffurflen)", "whats the link"),
        (rf"(?:atgoffa|atgoffwch|atgoffa di) (?:fi|ni) (?:ohono |amdano |am {_IT} )?{_BEFORE}", "remind me {days} before"),
        (rf"(?:atgoffa|atgoffwch) (?:fi|ni)(?: (?:ohono|amdano|am {_IT}))?", "remind me"),
        (rf"(?:newid|newidia|newidiwch) (?:hynny|hwnna|e|o|hwn|fe) i {_BEFORE}", "change that to {days} before"),
        (rf"na(?: ,)? {_BEFORE}", "change that to {days} before"),
        (r"(?:dangos|dangoswch|rho|rhowch)(?: (?:i mi|i fi|i ni|inni))? (?:fwy|mwy|ragor|rhagor|y gweddill)|(?:mwy|rhagor|y gweddill|oes (?:mwy|rhagor))", "show me more"),
        (r"(?:beth )?(?:syn |sydd )?(?:nesa|nesaf)|beth nesa(?:f)?|a wedyn|wedyn beth", "what next"),
        (r"(?:beth|be) am (?P<rest>.{2,60})", "and what about {rest}"),
        (r"ac (?:yn|yng|ym) (?P<there>.{3,40})", "and in {there}"),
        (r"dim ond (?P<only>.{3,40})", "only {only}"),
        (r"dim (?:un )?ohonyn(?:t)?(?: nhw)?|r?un ohonyn(?:t)?(?: nhw)?|dim un", "none of them"),
    )
)  # fmt: skip
#: What tells at a glance that no row fits: every row has one of these.
_GLANCE = re.compile(
    r"(?<![a-z])(?:mwy|rhagor|manylion|gwybodaeth|dwed|dwedwch|dweud|dywedwch|yr|y|r|rhif|rif|pryd|dyddiad|faint|pwy|all|gall|allwn|gallwn|ydyn|ydan|sut|ble|lle|ddolen|dolen|ffurflen|oes|atgoffa|atgoffwch|newid|newidia"
    r"|newidiwch|na|dangos|dangoswch|rho|rhowch|nesa|nesaf|wedyn|beth|be|ac|dim|run|un|olaf|cyntaf)(?![a-z])"
)


def talk_in_english(words: str) -> str:
    """Return what goes on with a talk in Welsh in plain English; any other words as they were written."""
    if len(words) > LONGEST:
        return words
    line = plain(words)
    if _GLANCE.search(line) is None:
        return words
    for pattern, english in _ROWS:
        found = pattern.fullmatch(line)
        if found is not None:
            return english.format(**_put_in(found.groupdict()))
    return words


def _put_in(told: dict[str, str | None]) -> dict[str, str]:
    nth = told.get("nth") or told.get("behind")
    number = told.get("number") or ""
    named = f"the {_OF[nth]} one" if nth else f"number {_OF.get(number, number)}"
    count, unit = told.get("count"), _OF.get(told.get("unit") or "", "")
    told_days = "a fortnight" if unit == "fortnight" else f"{_OF.get(count, count) if count else 1} {unit}"
    rest = {name: word_by_word(told.get(name) or "") for name in ("rest", "there", "only")}
    return {"one": named, "days": told_days, **rest}
