"""Whether a new announcement is one that its source held until now, under another id and address.

Pure. A site that is rebuilt, or a feed that moves, gives all its items new ids and links, and writes other words
around them. What stays is the title, the days and the sums, and that the old one is there no more.
"""

from tracker.identity.account import Account
from tracker.identity.likeness import LEAST_SHINGLES, containment, resemblance
from tracker.identity.names import GENERIC_WORDS
from tracker.identity.same import (
    ALIKE,
    ALIKE_PART,
    SAME_PART,
    Same,
    pay_alike,
    places_apart,
    proper_apart,
    says_the_same,
    speaks_against,
)
from tracker.terms import Layer


def moved(mine: Account, theirs: Account, *, is_gone: bool = True) -> Same | None:
    """Say why a new announcement is one that its source does not hold any more, under another id and address.

    Title, closing days and sums are equal. Where a day and a sum are named, or all the old words are there, the
    rest of the text may differ. Not `is_gone`: one of both stands in an item that tells of several.
    """
    if mine.days != theirs.days or mine.amounts != theirs.amounts or mine.title_words != theirs.title_words:
        return None
    if mine.numbers != theirs.numbers or _other_purpose(mine, theirs):
        return None
    where = (
        f"which {mine.source} does not hold any more" if is_gone else f"which {mine.source} tells of among several"
    )
    gone = f"as “{theirs.title}”, {where}"
    if says_the_same(mine, theirs):
        return Same(f"the same title and words {gone}", 9, Layer.TEXT)
    shared = resemblance(mine.shingles, theirs.shingles)
    if mine.days and any(amount is not None for amount in mine.amounts):
        return Same(f"the same title, closing day and sum {gone}", 5 + round(3 * shared), Layer.NAME)
    if _stands_in(theirs, mine):
        return Same(f"the same title and words, and more, {gone}", 5 + round(3 * shared), Layer.TEXT)
    return None


def _other_purpose(mine: Account, theirs: Account) -> bool:
    """Say whether two announcements of one title are for something, somebody or somewhere else."""
    ours, other = mine.reading, theirs.reading
    if speaks_against(mine, theirs) or not pay_alike(mine, theirs) or places_apart(ours, other):
        return True
    if ours.applicants and other.applicants and set(ours.applicants).isdisjoint(other.applicants):
        return True
    # "Small grants" is many a fund's title: then its text must be much the same, and name nobody else.
    is_common = not mine.title_words - GENERIC_WORDS
    return is_common and (proper_apart(mine, theirs) or not _alike(mine, theirs))


def _alike(mine: Account, theirs: Account) -> bool:
    return (
        resemblance(mine.shingles, theirs.shingles) >= ALIKE
        or containment(mine.shingles, theirs.shingles) >= ALIKE_PART
        or _stands_in(theirs, mine)
    )


def _stands_in(before: Account, after: Account) -> bool:
    """Say whether nearly all of a text stands in a longer one."""
    if min(len(before.shingles), len(after.shingles)) < LEAST_SHINGLES:
        return f" {' '.join(before.text_words)} " in f" {' '.join(after.text_words)} " and bool(before.text_words)
    return len(before.shingles & after.shingles) >= SAME_PART * len(before.shingles)
