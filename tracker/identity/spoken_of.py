"""How surely an item of a source speaks of a fund that the source told of: "Deadline extended: Harbour Choirs".

Pure. `about` is what is left of the item's title, in plain words, without what it says became of the fund.
"""

from tracker.identity.account import Account
from tracker.identity.names import (
    LEAST_WORDS,
    SEARCHED,
    fund_names,
    numbers,
    place_words,
    telling_words,
    title_names,
    words_of,
)


def may_speak_of(about: str, title: str) -> bool:
    """Say whether what is left of an item's title may name the fund of another title; by these two alone."""
    words = telling_words(about)
    return _bare(about.split()) == _bare(words_of(title)) or any(name <= words for name in title_names(title))


def speaks_of(about: str, mine: Account, theirs: Account) -> int:
    """Return how surely an item speaks of a fund: it bears its title or name, or names it in the text; 0 for no.

    A title that tells less than the fund's ("for choirs") leaves it to the text, which must name one fund.
    """
    if _bare(about.split()) == _bare(words_of(theirs.title)):
        return 9
    words = telling_words(about)
    if place_words(about) == theirs.place_words:
        if len(words) >= LEAST_WORDS and words in theirs.names:
            return 7
        # "Sample Trust's Harbour Choirs Fund": what stands beside the name must be the funder's.
        funder = {one for word in words_of(theirs.funder) for one in (word, f"{word}s")}
        if any(name <= words and words - name <= funder for name in theirs.named):
            return 6
    told = fund_names(mine.text[:SEARCHED])
    return 5 if words <= theirs.title_words and len(told) == 1 and told <= theirs.names else 0


def counts_otherwise(about: str, mine: Account, theirs: Account) -> bool:
    """Say whether an item speaks of another round, or another year's; the year in which it closes tells nothing."""
    years = {str(day.year) for day in mine.days | theirs.days}
    counted, counts = numbers(about), numbers(theirs.title)
    return bool(counted - counts - years) or bool(counted and counts and counted.isdisjoint(counts))


def _bare(words: list[str]) -> list[str]:
    return words[1:] if words[:1] in (["the"], ["our"]) else words
