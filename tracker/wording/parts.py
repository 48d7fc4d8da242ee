"""What stands above each answer where a line asks several things."""

from tracker.wording.plain import plain


def part_words(words: str) -> str:
    """Return the line above the answer to one part, which is given in the person's own words."""
    return f"About “{plain(words)}”:"
