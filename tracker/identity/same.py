"""Whether two announcements are of one fund, by what they say: its name, its dates, its funder, its words.

Pure. Precision before recall: a wrong merge hides a fund, a missed one shows it twice. Whatever speaks against it
rules it out, a name that many funds have needs something beside it, and of two that fit equally well none is taken.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

from tracker.identity.account import Account
from tracker.identity.likeness import LEAST_SHINGLES, containment, resemblance
from tracker.identity.names import Name, is_distinctive, words_of
from tracker.model import Reading, closes_at
from tracker.terms import Layer, What

#: From here on two texts are the same one, with another beginning or end; and from here on alike.
SAME_TEXT, SAME_PART = 0.7, 0.9
ALIKE, ALIKE_PART = 0.3, 0.5

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Same:
    """Why two announcements are of one opportunity, and how much speaks for it."""

    #: What both have in common, with the values, in words.
    why: str
    weight: int
    layer: Layer


def best(found: Iterable[tuple[T, Same]]) -> tuple[T, Same] | None:
    """Return the one for which most speaks; None where there is none, or two for which as much does."""
    ranked = sorted(found, key=lambda each: -each[1].weight)
    if not ranked or (len(ranked) > 1 and ranked[0][1].weight == ranked[1][1].weight):
        return None
    return ranked[0]


def same_fund(mine: Account, theirs: Account) -> Same | None:
    """Say why two announcements of different sources are of one fund; None where that is not sure."""
    if speaks_against(mine, theirs):
        return None
    return _by_name(mine, theirs) or _by_told_name(mine, theirs) or _by_text(mine, theirs)


def speaks_against(mine: Account, theirs: Account) -> bool:
    """Say whether something rules out that two announcements are of one fund."""
    ours, other = mine.reading, theirs.reading
    if ours.kind is not other.kind or mine.is_welsh != theirs.is_welsh:
        return True
    if mine.days and theirs.days and mine.days.isdisjoint(theirs.days):
        return True
    if any(None not in pair and pair[0] != pair[1] for pair in zip(mine.amounts, theirs.amounts, strict=True)):
        return True
    if ours.areas and other.areas and not _areas_meet(ours, other):
        return True
    for one, another in ((mine.numbers, theirs.numbers), (mine.place_words, theirs.place_words)):
        if one and another and one != another:
            return True
    if mine.named and theirs.named and mine.named.isdisjoint(theirs.named):
        return True
    if (ours.rolling and theirs.days and not other.rolling) or (other.rolling and mine.days and not ours.rolling):
        return True
    if _opens_after(ours, other) or _opens_after(other, ours):
        return True
    return places_apart(ours, other) and not _knows_of(mine, theirs)


def _areas_meet(reading: Reading, other: Reading) -> bool:
    mine = {area for own in reading.areas for area in own.lineage}
    yours = {area for own in other.areas for area in own.lineage}
    return bool(mine & set(other.areas) or yours & set(reading.areas))


def _opens_after(reading: Reading, other: Reading) -> bool:
    """Say whether one opens when the other is over: the next round."""
    opens = [closes_at(deadline.at) for deadline in reading.deadlines if deadline.what is What.OPENS]
    closes = [closes_at(deadline.at) for deadline in other.closes()]
    return bool(opens and closes and min(opens) > max(closes) + timedelta(days=1))


def places_apart(reading: Reading, other: Reading) -> bool:
    """Say whether both name places, and none in common."""
    mine, yours = ({word for place in one.places for word in words_of(place)} for one in (reading, other))
    return bool(mine and yours and mine.isdisjoint(yours))


def tell_apart(mine: Account, theirs: Account) -> bool:
    """Say whether each title names something that the other announcement never mentions: another fund."""
    return bool(mine.title_words - theirs.words and theirs.title_words - mine.words)


def _by_name(mine: Account, theirs: Account) -> Same | None:
    common = mine.names & theirs.names
    in_titles = bool(common)
    if not common:
        common = (mine.names & theirs.text_names) | (mine.text_names & theirs.names)
    if not common:
        return None
    name = max(common, key=lambda each: (is_distinctive(each), len(each), sorted(each)))
    beside = _beside(mine, theirs)
    same_day = bool(mine.days and theirs.days)
    as_fund = name in mine.named | theirs.named | mine.text_names | theirs.text_names
    if same_day and in_titles:
        enough = bool(beside) or (is_distinctive(name) and as_fund)
    elif same_day:
        enough = bool(beside) and is_distinctive(name)
    else:
        others = [words for words in beside if not words.startswith(SAME_AMOUNT)]
        enough = bool(others) and (in_titles or len(beside) > 1)
        enough = enough or (bool(beside) and in_titles and is_distinctive(name) and mine.days == theirs.days)
    if not enough:
        return None
    told = [
        f"the same name ({_in_order(name, theirs)})",
        *([_closing_day(mine, theirs)] if same_day else []),
        *beside,
    ]
    weight = 2 * in_titles + 2 * same_day + len(beside)
    return Same(f"{_listed(told)} as “{theirs.title}”", weight, Layer.NAME)


def _by_told_name(mine: Account, theirs: Account) -> Same | None:
    """Say why one is about the fund that the other's title names: its text names funder and fund in one breath.

    A headline without the name says less than one with it, so all else must be equal: the closing moment to the
    minute, what one can get, and nothing that it pays for, nor for how long, may differ.
    """
    for teller, other in ((mine, theirs), (theirs, mine)):
        told = next((one for one in teller.told if one.name in other.named and _is_funder(one.funder, other)), None)
        amounts = [amount for amount in teller.amounts if amount is not None]
        if told is None or not amounts or teller.amounts != other.amounts or not pay_alike(mine, theirs):
            continue
        moments = [{deadline.at for deadline in one.reading.closes()} for one in (mine, theirs)]
        if not moments[0] or moments[0] != moments[1]:
            continue
        beside = [_closing_day(mine, theirs), f"funder ({told.funder})", f"{SAME_AMOUNT} (£{amounts[0]:,})"]
        why = _listed([f"the same name ({_in_order(told.name, other)}), told in the text", *beside])
        return Same(f"{why} as “{theirs.title}”", 1 + len(beside), Layer.NAME)
    return None


def _is_funder(words: str, account: Account) -> bool:
    """Say whether words in front of a fund's name are the funder that an announcement has or names."""
    return words == account.funder_phrase or f" {words} " in f" {account.said} "


def pay_alike(mine: Account, theirs: Account) -> bool:
    """Say whether two announcements may pay for the same, for as long."""
    ours, other = mine.reading, theirs.reading
    if None not in (ours.months, other.months) and ours.months != other.months:
        return False
    return not ours.categories or not other.categories or not set(ours.categories).isdisjoint(other.categories)


def _in_order(name: Name, account: Account) -> str:
    """Return the words of a name as the announcement has them, as far as it has them in one place."""
    words = [word for word in dict.fromkeys(words_of(f"{account.title} {account.text}")) if word in name]
    return " ".join(words or sorted(name))


def _closing_day(mine: Account, theirs: Account) -> str:
    days = sorted(mine.days & theirs.days)
    return f"closing day ({_listed([f'{day.day} {day:%B %Y}' for day in days])})"


SAME_AMOUNT = "amount"


def _beside(mine: Account, theirs: Account) -> list[str]:
    """Return what else two announcements of one name have in common, with the values."""
    told = []
    if _names_funder(mine, theirs) or _names_funder(theirs, mine):
        told.append(f"funder ({theirs.funder if _names_funder(mine, theirs) else mine.funder})")
    if mine.hosts & theirs.hosts:
        told.append(f"site ({', '.join(sorted(mine.hosts & theirs.hosts)[:2])})")
    pairs = zip(mine.amounts, theirs.amounts, strict=True)
    amounts = [one for one, other in pairs if one is not None and one == other]
    if amounts:
        told.append(f"{SAME_AMOUNT} (£{amounts[0]:,})")
    alike = resemblance(mine.shingles, theirs.shingles) >= ALIKE
    alike = alike or containment(mine.shingles, theirs.shingles) >= ALIKE_PART
    if alike and not proper_apart(mine, theirs):
        told.append(f"words ({_shared(mine, theirs)})")
    return told


def _shared(mine: Account, theirs: Account) -> str:
    """Say how much of the shorter text stands in the longer."""
    return f"{containment(mine.shingles, theirs.shingles):.0%} of the shorter text"


def _names_funder(mine: Account, theirs: Account) -> bool:
    """Say whether one names the other's funder."""
    phrase = theirs.funder_phrase
    return bool(phrase) and f" {phrase} " in f" {mine.said} "


def _knows_of(mine: Account, theirs: Account) -> bool:
    return bool(mine.hosts & theirs.hosts) or _names_funder(mine, theirs) or _names_funder(theirs, mine)


def proper_apart(mine: Account, theirs: Account) -> bool:
    """Say whether each names places or bodies that the other does not: one form, filled in twice."""
    return bool(mine.proper_words - theirs.words and theirs.proper_words - mine.words)


def _by_text(mine: Account, theirs: Account) -> Same | None:
    if mine.days != theirs.days or tell_apart(mine, theirs) or proper_apart(mine, theirs):
        return None
    if not same_text(mine, theirs):
        return None
    return Same(
        f"nearly the same words ({_shared(mine, theirs)}) as “{theirs.title}”", 3 + bool(mine.days), Layer.TEXT
    )


def same_text(mine: Account, theirs: Account) -> bool:
    """Say whether two texts are one, perhaps with another beginning or end."""
    if resemblance(mine.shingles, theirs.shingles) >= SAME_TEXT:
        return True
    return containment(mine.shingles, theirs.shingles) >= SAME_PART


def same_page(mine: Account, theirs: Account, *, gone: bool) -> bool:
    """Say whether two announcements that link to one page are of one fund: they are, unless titles tell apart.

    `gone` says that the source does not hold the other any more: then a new headline over the same words is the
    same.
    """
    if not tell_apart(mine, theirs):
        return True
    return gone and mine.days == theirs.days and says_the_same(mine, theirs)


def says_the_same(mine: Account, theirs: Account) -> bool:
    """Say whether two texts are the same from end to end, but for a few words."""
    if min(len(mine.shingles), len(theirs.shingles)) < LEAST_SHINGLES:  # too short to be compared by them
        return words_of(mine.text) == words_of(theirs.text)
    return resemblance(mine.shingles, theirs.shingles) >= SAME_PART and not proper_apart(mine, theirs)


def is_other(mine: Account, theirs: Account) -> bool:
    """Say whether an id was given to something else: no word of the title, no date in common, and another text.

    That the page is the same tells nothing: the id may be its address, or all may lead to one form.
    """
    return (
        bool(mine.title_words and theirs.title_words)
        and mine.title_words.isdisjoint(theirs.title_words)
        and mine.days.isdisjoint(theirs.days)
        and tell_apart(mine, theirs)
        and not same_text(mine, theirs)
    )


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
