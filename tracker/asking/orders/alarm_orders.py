"""Words about what one waits for: "what am I waiting for", "my alarms", "cancel that alarm", "stop telling me about it".

Pure. Reminders of a closing date and being told that something opens are the same to who waits: an alarm. Whether
there is one is not known here.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from tracker.asking.line.unread import plain

#: Nobody orders so little in more characters.
LONGEST = 200


class AlarmDo(StrEnum):
    """What somebody wants done with what they wait for."""

    SHOW = "show"
    END = "end"


@dataclass(frozen=True, slots=True)
class AlarmOrder:
    """Something to do with what a person waits for."""

    do: AlarmDo
    #: What is to be ended: "" what was spoken of, "2" of the list, "all", or a name.
    which: str = ""


_SO = r"(?:(?:and|so|ok|okay|please|pls|can you|could you|hi|hello|now|actually|,) )*"
_END = r"(?: (?:please|pls|now|again|any more|anymore|thanks|ta|then))*"
_ALARM = r"(?:alarms?|reminders?)"
_MINE = rf"(?:my|our) (?:own )?{_ALARM}"
_THIS = r"(?:that|this|it|the|that one|this one|them)"
_STOP = r"(?:cancel|stop|end|delete|remove|forget|drop|turn off|switch off|get rid of|kill)"
_NO_MORE = r"(?:stop (?:telling|reminding|alerting|pinging) me|(?:dont|do not) (?:tell|remind|alert|ping) me)"
_ALL = rf"(?:all(?: of)?|every|each)(?: (?:of )?(?:my|the|our))?(?: {_ALARM}| of them)?"
_NUMBER = r"(?:number |no |nr )?(?P<number>\d{1,3})"

_ORDERS: tuple[tuple[AlarmDo, str], ...] = (
    (AlarmDo.SHOW, rf"(?:(?:show|list|see|what are)(?: me)? )?(?:all )?{_MINE}"),
    (AlarmDo.SHOW, r"(?:what|which(?: ones?)?) (?:am i|are we) (?:still )?waiting (?:for|on)"),
    (
        AlarmDo.SHOW,
        rf"(?:what|which) {_ALARM} (?:do (?:i|we) have|have (?:i|we)(?: got)?|are)(?: (?:set|on|waiting))?",
    ),
    (AlarmDo.SHOW, rf"what have (?:i|we) got (?:set|waiting)|do (?:i|we) have (?:any )?{_ALARM}(?: set)?"),
    (
        AlarmDo.SHOW,
        r"(?:what|which(?: ones?)?) (?:will|are) you (?:going to )?(?:remind(?:ing)?|tell(?:ing)?) me(?: (?:of|about))?",
    ),
    (AlarmDo.SHOW, r"remind me(?: (?:what|which ones?) (?:i am|im) waiting for)?"),
    (AlarmDo.END, rf"{_STOP} (?:(?P<all>{_ALL})|(?:the |my |that )?{_ALARM} {_NUMBER})"),
    (AlarmDo.END, rf"{_STOP} (?:{_MINE}|{_THIS} {_ALARM})"),
    (AlarmDo.END, rf"{_STOP} (?:the |my |that )?{_ALARM} (?:for|of|about|on) (?P<named>.+?)"),
    (AlarmDo.END, rf"{_STOP} (?:the |my )(?P<name>.+?) {_ALARM}"),
    (AlarmDo.END, rf"{_NO_MORE}(?: (?:about|of|when) (?:{_THIS}|it opens|this opens|that opens))?"),
    (AlarmDo.END, rf"{_NO_MORE} (?:about |of )?(?P<everything>everything|anything|all of (?:it|them))"),
    (AlarmDo.END, rf"{_NO_MORE} (?:about|of|when) (?P<about>.+?)(?: opens)?"),
)
_COMPILED = tuple((do, re.compile(rf"{_SO}{pattern}{_END}")) for do, pattern in _ORDERS)


#: Said behind a reminder that was just set, these take it back.
_TAKES_BACK = re.compile(
    r"(?:(?:oh|no|nope|naw|sorry|actually|wait|hmm|ok|okay|on second thoughts|please|pls|can you|could you|,) )*(?:dont(?: bother)?(?: with (?:it|that))?|do not(?: bother)?|(?:cancel|stop|undo|scrap|delete|remove|drop|forget|ignore)(?: (?:it|that|this|that one|that again|about (?:it|that)))?"
    r"|never ?mind|nevermind|no need|leave it|take (?:it|that) back|no reminder(?: after all)?|i dont (?:want|need) (?:it|that|one|a reminder)|not needed)(?: (?:please|pls|then|after all|now|thanks|ta|anymore|any more))*"
)


def takes_back(words: str) -> bool:
    """Say whether words take back the reminder that was just set: "actually don't", "cancel that"."""
    return (
        len(words) <= LONGEST
        and _TAKES_BACK.fullmatch(" ".join(plain(words).replace(",", " ").split())) is not None
    )


def alarm_order(words: str) -> AlarmOrder | None:
    """Return what the words want done with what one waits for; None where they are about something else."""
    if len(words) > LONGEST:
        return None
    line = " ".join(plain(words).replace(",", " ").split())
    for do, pattern in _COMPILED:
        match = pattern.fullmatch(line)
        if match is None:
            continue
        told = match.groupdict()
        if told.get("all") or told.get("everything"):
            return AlarmOrder(do, "all")
        name = told.get("name") or told.get("named") or told.get("about") or ""
        return AlarmOrder(do, told.get("number") or re.sub(r"^(?:the|that|this|my|our) ", "", name))
    return None
