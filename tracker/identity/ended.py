"""Whether an item only says that a fund takes no more applications: "Harbour Choirs Fund now closed".

Pure. Funders publish that as an item of its own, and leave the fund's as it was. It ends the one fund of its source
that it names, where all else of its title only says so; where it may be older than the fund, it makes it doubtful.
"""

import re
from dataclasses import replace
from datetime import datetime, timedelta

from tracker.clock import london_date
from tracker.identity.account import Account
from tracker.identity.names import words_of
from tracker.identity.same import Same
from tracker.identity.spoken_of import counts_otherwise, may_speak_of, speaks_of
from tracker.model import Deadline, Evidence, Reading, State, closes_at
from tracker.terms import Layer

#: Longer ones are no titles.
_LONGEST_TITLE = 200
#: How long before a fund was first seen an item may have been published that may still be about it.
_MAY_BE_OLD = timedelta(days=30)

_OFF = r"(?:cancelled|canceled|withdrawn|called off|discontinued|scrapped)"
_ENDED = rf"(?:closed|shut|paused|suspended|on hold|fully (?:subscribed|allocated|committed|spent)|{_OFF})"
_IS = r"(?:(?:has|have|had|is|are|was|were|been|now|already|sadly|temporarily|currently) )*"
_ASKED = r"(?:applications?|bids|submissions|nominations|entries|bidding|application window)"
_FOR_NOW = r"(?:for now|until further notice)"
_HOW = (
    r"(?: early| temporarily)?(?: on(?: \w+day)? \d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}(?: \d{4})?)?"
    rf"(?: (?:to|for)(?: (?:all|any|new|further|more))* (?:{_ASKED}|applicants))?"
    rf"(?: early)?(?: {_FOR_NOW})?"
    r"(?: (?:due to|because of|after)(?: \w+){0,2} (?:demand|interest|response))?"
)
_NO_MORE = (
    r"(?:(?:is|are|were|we are) )?(?:no longer|not|not currently) (?:accepting|taking|open (?:to|for))"
    rf"(?: (?:any|new|more|further))* {_ASKED}"
)
_ALL_GONE = (
    r"all (?:of )?(?:the |our )?(?:money|funding|funds|grants?) "
    rf"{_IS}(?:allocated|committed|spent|awarded|given out|gone)"
)
_CLOSURE = r"(?:(?:early|temporary) )?(?:closure|suspension|cancellation|withdrawal)"
_NEWS = r"(?:(?:(?:important|funding|grants?) )?(?:update|updated|notice|news) )?"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_NEWS}(?:{_ASKED} )?{_IS}(?P<how>{_ENDED}){_HOW}(?: (?:for|to|of))?(?: the| our)?(?: (?P<rest>.+))?",
        rf"{_NEWS}(?:{_CLOSURE} of|{_NO_MORE} (?:for|to)) (?P<rest>.+)",
        rf"{_NEWS}{_ASKED} (?:for|to) (?P<rest>.+?) {_IS}(?P<how>{_ENDED}){_HOW}",
        rf"{_NEWS}(?P<rest>.+?) (?:{_ASKED} )?{_IS}(?P<how>{_ENDED}){_HOW}",
        rf"{_NEWS}(?P<rest>.+?) (?:{_NO_MORE}|{_ALL_GONE}|{_CLOSURE}|(?P<how>will not go ahead))(?: {_FOR_NOW})?",
    )
)
#: One of these stands in every such title.
_HINT = re.compile(
    r"\b(?:clos(?:ed|ure)|shut|paused|suspen|on hold|fully|cancel|withdraw|called off|discontinued|scrapped|"
    r"no longer|not (?:currently )?(?:accepting|taking|open)|all (?:of )?(?:the |our )?(?:money|fund|grant)|"
    r"will not go)",
    re.IGNORECASE,
)
_CALLS_OFF = re.compile(rf"{_OFF}|will not go ahead")
_OPENS_AGAIN = re.compile(
    r"\bre-?open|\bopen(?:s|ed)? (?:again|once more)\b|\b(?:again|once more) open\b", re.IGNORECASE
)


def may_tell_an_end(title: str) -> bool:
    """Say whether a title may say that a fund ended; cheap, since it is asked of every item."""
    return _HINT.search(title) is not None and bool(_readings(title))


def may_be_of(title: str, fund: str) -> bool:
    """Say whether a title that tells an end may name the fund of another title; one that names none may."""
    return any(not about or may_speak_of(about, fund) for about, _ in _readings(title))


def tells_its_end(mine: Account, theirs: Account, *, now: datetime) -> Same | None:
    """Say why an item ends a fund that its source told of; None where it does not, or offers something itself."""
    if any(not one.over(now=now) for one in mine.reading.closes()):
        return None
    about = _of(mine, theirs)
    if about is None:
        return None
    why = f"it says that “{theirs.title}” takes no more applications"
    return Same(why, speaks_of(about, mine, theirs), Layer.DAY)


def is_of(mine: Account, theirs: Account) -> bool:
    """Say whether an item of a fund only says that it takes no more applications, by its title."""
    return _of(mine, theirs) is not None


def is_sure(mine: Account, theirs: Account, *, first_seen: datetime, now: datetime) -> bool | None:
    """Say whether an item that names a fund ends it: None where that may be; False where it is older than the fund.

    `first_seen` is when the fund was, which counts where nobody says when it was published.
    """
    told, of = mine.published, theirs.published
    if told is not None and of is not None and london_date(told) < london_date(of):
        return False
    if mine.numbers != theirs.numbers:
        return None  # "now closed" may be of the round before
    if told is not None and of is not None:
        return True
    if told is None:
        return True if first_seen < now else None
    before = first_seen - closes_at(told)
    if before > _MAY_BE_OLD:
        return False
    return True if before <= timedelta(days=1) and first_seen < now else None


def ended(reading: Reading, title: str) -> Reading:
    """Return what was read of a fund as an item of this title ends it, with its words."""
    off = any(how is not None and _CALLS_OFF.fullmatch(how) for _, how in _readings(title))
    field = "cancelled" if off else "shut"
    words = Evidence(field, "yes", "title", 0, len(title), title, "an item of its own")
    return replace(reading, cancelled=off, shut=not off, evidence=(*reading.evidence, words))


def still_ended(now_read: Reading, text: str, earlier: Reading, state: State) -> Reading:
    """Return what is read of a fund's own words, which an item beside them ended: they do not open it again.

    But where they close on another day than they did, or say so. `earlier` is what was read of them before.
    """
    if state is State.OPEN or earlier.state is not State.OPEN or now_read.state is not State.OPEN:
        return now_read
    days = [{one.at for one in reading.closes()} for reading in (earlier, now_read)]
    if days[0] != days[1] or _OPENS_AGAIN.search(text) is not None:
        return now_read
    return as_it_stands(now_read, state)


def as_it_stands(reading: Reading, state: State) -> Reading:
    """Return what was read of a fund's words, with what became of it since."""
    return replace(reading, cancelled=state is State.CANCELLED, shut=state is State.CLOSED)


def doubted(reading: Reading, title: str) -> Reading:
    """Return what was read of a fund with the doubt that an item of this title may have ended it."""
    why = f"“{title}” stands in the same source: see there whether it is still open"
    closing = reading.closes()
    days = tuple(_with_doubt(one, why) if one in closing else one for one in reading.deadlines)
    return replace(reading, deadlines=days, doubts=(*(one for one in reading.doubts if one != why), why))


def _with_doubt(deadline: Deadline, why: str) -> Deadline:
    return replace(deadline, doubt=why) if deadline.doubt is None else deadline


def _of(mine: Account, theirs: Account) -> str | None:
    """Return what is left of a title where it names a fund, and nothing else."""
    for about, _ in _readings(mine.title):
        weight = speaks_of(about, mine, theirs)
        # Where the title names no fund, the text must say that it ended.
        is_told = weight > 5 or (weight == 5 and (mine.reading.shut or mine.reading.cancelled))
        if is_told and not counts_otherwise(about, mine, theirs):
            return about
    return None


def _readings(title: str) -> list[tuple[str, str | None]]:
    """Take off a title what says that a fund ended; return what is left of it, and what was said, in each way."""
    said = " ".join(words_of(title))
    if "?" in title or len(said) > _LONGEST_TITLE:
        return []
    matches = [match for form in _FORMS if (match := form.fullmatch(said)) is not None]
    return [(match["rest"] or "", match.groupdict().get("how")) for match in matches]
