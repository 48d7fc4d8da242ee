"""Words that ask to be reminded before something closes: "remind me a week before Second Shelf closes", "ping me about it".

Pure. Whether there is such a thing, and whether it has a date, is not known here. An ask to be told when something
opens is none (`ways/next_steps.py`), and what somebody waits for already is shown and ended elsewhere (`orders/alarm_orders.py`).
"""

import re
from dataclasses import dataclass

from tracker.asking.line.unread import plain

#: Nobody asks for so little in more characters.
LONGEST = 200


@dataclass(frozen=True, slots=True)
class RemindOrder:
    """A reminder that is asked for."""

    #: "" for what was shown, "2" or "last" of a list, or a name.
    which: str = ""
    #: So many days before the closing day; None where nobody said.
    days: int | None = None


_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "the": 1, "two": 2, "a couple of": 2, "couple of": 2, "three": 3, "a few": 3, "few": 3,
    "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "fourteen": 14,
}  # fmt: skip
_HOURS = {"hour": 1 / 24, "hours": 1 / 24, "hr": 1 / 24, "hrs": 1 / 24}
_UNITS = _HOURS | {
    "day": 1, "days": 1, "night": 1, "evening": 1, "week": 7, "weeks": 7, "wk": 7, "wks": 7, "fortnight": 14, "month": 30,
    "months": 30, "working day": 1, "working days": 1,
}  # fmt: skip
#: Nobody is reminded longer before.
MOST_DAYS = 99

_ORDINALS = {"first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6", "last": "last"}


def _any(words: dict[str, int] | dict[str, float]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_SO = r"(?:(?:and|so|ok|okay|but|right|well|hi|hello|hey|thanks|please|pls|also|then|now|,) )*"
_CAN = r"(?:(?:can|could|will|would|pls|please) (?:you|u|i|we) (?:please |pls |possibly |kindly |be able to )?(?:get )?|(?:are you able|is it possible|would it be possible|any chance you (?:can|could)|do you think you could)(?: for you)?(?: to)? (?:get )?|(?:i|we)(?:d| would)? (?:like|want|need)(?: you)? (?:to )?(?:be |get )?|please )?"
_REMIND = (
    r"(?:remind|reminded|ping|nudge|prod|alert|notify|warn)(?: (?:me|us))?"
    r"|(?:give|send|drop|get|have|set|set up|make)(?: (?:me|us))? (?:a|an|another) (?:reminder|nudge|ping|shout|alert|heads up)"
    r"|(?:put|sign) (?:me|us) (?:down|up|in) for (?:a|an|another) (?:reminder|nudge|ping|alert)"
    r"|(?:tell|let|text|message|email)(?: (?:me|us))(?: know)?|(?:a )?reminder|dont let (?:me|us) (?:forget|miss)"
)
_LEAD = rf"{_SO}{_CAN}(?:{_REMIND})"
_BEFORE = (
    rf"(?:(?P<count>\d{{1,3}}|{_any(_NUMBERS)}) )?(?P<unit>{_any(_UNITS)}) "
    r"(?:before(?:hand)?|ahead(?: of)?|prior(?: to)?|in advance(?: of)?|earlier)"
)
_CLOSES = r"(?:closes|close|closing|ends|shuts|is due|due|deadline|(?:is )?about to close|closing date|runs out)"
_IT = r"(?:this|that|it|this one|that one|them|(?:this|that|the) (?:tender|contract|grant|fund|one|opportunity|thing|deadline|closing date))"
_WHICH = (
    rf"(?:{_IT}|(?:the )?(?P<ordinal>{_any(dict.fromkeys(_ORDINALS, 0))}|\d{{1,2}}(?:st|nd|rd|th))(?: (?:one|fund|grant|tender))?"
    r"|(?:number |no |nr |post )?(?P<number>\d{1,3})|(?P<name>[a-z].{1,80}?))"
)
_END = r"(?: (?:please|pls|then|thanks|ta|,))*"
#: Some time before it closes, said without a number: the usual days before are meant.
_SOON = (
    r"(?:please )?(?:a bit |a little |much |when (?:its|it is|it gets|were|we are|we get) |as (?:it|we) (?:gets|get) )*"
    r"(?:near(?:er)?|close(?:r)?|towards|coming up to|in good time before)(?: to)? (?:the |its )?(?:time|date|day|deadline|end|closing(?: date)?)"
    r"|(?:when|before|just before|shortly before|as|once) (?:its|it is|it|the (?:deadline|closing date|date) is|thats|that is) (?:is )?(?:(?:just |nearly |almost |about |going |too |getting |to )*(?:due|close|closing|near|late|up|shut|end|run out|coming up|approaching|shuts|closes|ends|runs out))"
    r"|in (?:good|plenty of) time|beforehand|ahead of time|nearer then|so (?:i|we) (?:dont|do not) (?:forget|miss it)"
)


_PATTERNS = tuple(
    re.compile(rf"{_LEAD} ?{pattern}{_END}")
    for pattern in (
        rf"(?:please |pls )?(?:(?:(?:about|bout|of|on|for) )?{_IT} ,? ?)?(?:{_SOON})",
        rf"(?:about|bout|of|on|for) {_WHICH} ,? ?(?:{_SOON})",
        rf"{_BEFORE}(?: (?:the )?{_CLOSES})?",
        rf"{_BEFORE} (?:the (?:deadline|closing date) (?:of|for) )?{_WHICH}(?: {_CLOSES})?",
        rf"(?:about|bout|of|on|for|when|before|to apply (?:for|to)) {_WHICH}(?: {_CLOSES})? ,? ?{_BEFORE}(?: (?:it |the )?{_CLOSES})?",
        rf"(?:when|before|that|of when|shortly before|in (?:good )?time before) {_WHICH} {_CLOSES}(?: soon)?",
        rf"before (?:the )?{_CLOSES}",
    )
)
#: "Tell me about it" asks for more of it; these words alone ask for a reminder.
_ONLY_REMIND = re.compile(
    rf"{_SO}{_CAN}(?:(?:remind|nudge|ping)(?: (?:me|us))|(?:put|sign) (?:me|us) (?:down|up|in) for (?:a|an|another) reminder|(?:give|send|set|set up|make|i want|i need)(?: (?:me|us))? (?:a|an|another) reminder|(?:a )?reminder|dont let (?:me|us) (?:forget|miss))"
    rf"(?: (?:about|of|on|for|to apply (?:for|to)))? {_WHICH}{_END}"
)


#: No more than this is said: what it is for was shown, or nothing was.
_BARE = re.compile(
    rf"{_SO}(?:(?:i|we)(?:ll|d| will| would)? (?:only |just )?(?:forget|miss it|lose track) ,? ?)?{_CAN}"
    r"(?:(?:remind|nudge|ping) (?:me|us)|(?:give|send|get|have|set|set up|make|put|i want|i need)(?: (?:me|us))? (?:a|an|another) (?:reminder|nudge|ping)|(?:put|sign) (?:me|us) (?:down|up|in) for (?:a|an|another) reminder"
    r"|(?:put|add|stick|pop|set) (?:me |us )?(?:a|an) (?:reminder|nudge|ping)(?: (?:on|in|up))?(?: for (?:me|us|that|it|this))?"
    r"|(?:put|add|stick|pop|note) (?:it|that|this|this one|that one) (?:in|on|into|to|down in) (?:my|our|the) (?:reminders?|diary|calendar|alarms?)"
    r"|(?:a |the )?reminders?(?: (?:would|will|might) (?:be|come in|help)(?: (?:a )?(?:very |really |so )?(?:handy|good|useful|great|nice|lovely|helpful|help|ideal|brilliant))?)?)"
    rf"(?: (?:again|sometime|some time))?{_END}"
)


def asks_bare_reminder(words: str) -> bool:
    """Say whether the words ask to be reminded and name neither what of nor when: of what is shown, if something is."""
    return len(words) <= LONGEST and _BARE.fullmatch(" ".join(plain(words).replace(",", " ").split())) is not None


#: What follows is no one's name: "remind me what an ICB is", "ping me when something new comes in".
_NO_NAME = re.compile(
    r"(?:its?|please|then|again|thanks|would|will|might|whats?|hows?|whos?|why|wheres?|which|when|if|to|in|on|at|i|we|you|there|about|every|each|all|any|new|more|some|something|anything|things"
    r"|(?:deadlines?|closing dates?|grants?|funding|funds|money|tenders?|contracts?|courses?|opportunities)(?=$| (?:in|for|about|on|closing|under|over|that|near|nearer|closer)\b))\b"
)


def remind_order(words: str) -> RemindOrder | None:
    """Return the reminder that the words ask for; None where they ask for something else."""
    if len(words) > LONGEST:
        return None
    line = " ".join(plain(words).replace(",", " ").split())
    for pattern in (*_PATTERNS, _ONLY_REMIND):
        match = pattern.fullmatch(line)
        if match is not None:
            told = match.groupdict()
            name = re.sub(r"^(?:the|that|this|my|our) ", "", told.get("name") or "")
            if _NO_NAME.match(name):
                continue
            name = "" if name in ("the", "a") else name
            ordinal = told.get("ordinal") or ""
            place = _ORDINALS.get(ordinal) or re.sub(r"\D", "", ordinal)
            return RemindOrder(told.get("number") or place or name, _days(told))
    return _changed(_RESETS, words)


#: Before a change of mind these say nothing.
_NO = r"(?:(?:oh|no|nope|nah|naw|sorry|sori|soz|actually|oops|wait|hang on|hold on|hmm|ok|okay|and|but|well|right|please|pls|can you|could you|would you|can we|can i|could i|id rather|id prefer|i meant|i mean|rather|better|lets|maybe|perhaps|on second thoughts|thinking about it|remind me|ping me|have it|,) )*"
_TURN = r"(?:(?:change|make|move|switch|set|put|do|have|shift|bring|push|adjust|alter|update|amend|turn)(?: (?:that|it|this|the reminder|my reminder|that reminder|reminder))?(?: (?:forward|back|to|for|be|into|it|come|go))* )?"
_AT = (
    rf"(?:(?P<count>\d{{1,3}}|{_any(_NUMBERS)}) (?P<unit>{_any(_UNITS)})|(?P<same>on the day|the same day|on the last day|the day it closes)|(?P<short>the day))"
    rf"(?: (?:before(?:hand)?|ahead|prior|in advance|early|earlier)(?: (?:it |the )?{_CLOSES})?)?"
)
_INSTEAD = r"(?: (?:instead|please|pls|then|rather|thanks|ta|would be better|is better|is enough|will do|would do|if you can|if poss|if possible|,|not (?:\d{1,3}|[a-z]+)(?: [a-z]+)?(?: before)?))*"
_CHANGES = re.compile(rf"{_NO}{_TURN}{_AT}{_INSTEAD}")
_RESETS = re.compile(
    rf"{_NO}(?:change|make|move|switch|set|put|shift|adjust|alter|update|amend) (?:my|the|that|this) reminder(?: (?:for|about|of|on) (?P<name>.{{3,60}}?))? (?:to|for|be) {_AT}{_INSTEAD}"
)


def reminder_changed(words: str) -> RemindOrder | None:
    """Return the reminder in place of the one just set: "make that two weeks"; None where the words are no such change."""
    return _changed(_CHANGES, words)


def _changed(pattern: re.Pattern[str], words: str) -> RemindOrder | None:
    found = None if len(words) > LONGEST else pattern.fullmatch(" ".join(plain(words).replace(",", " ").split()))
    if found is None:
        return None
    told = found.groupdict()
    days = 0 if told["same"] else 1 if told["short"] else _days(told)
    return RemindOrder(re.sub(r"^(?:the|that|this|my|our) ", "", told.get("name") or ""), days)


def _days(told: dict[str, str | None]) -> int | None:
    unit, count = told.get("unit"), told.get("count") or "a"
    if unit is None:
        return None
    number = int(count) if count.isdigit() else _NUMBERS[count]
    return min(int(number * _UNITS[unit]), MOST_DAYS)
