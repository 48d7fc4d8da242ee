"""What a failure of the page of one item says of the others, and how both are told.

Pure.
"""

from collections.abc import Sequence

from tracker.errors import FetchError, SourceError
from tracker.store.details import Followed


def is_its_own(error: SourceError) -> bool:
    """Say whether a failure is of this page alone, and says nothing of the others on its host."""
    return not isinstance(error, FetchError) or error.status in (200, 404) or is_refused(error)


def is_refused(error: SourceError) -> bool:
    """Say whether robots.txt closes this page: it was not asked for, and will not be soon."""
    return isinstance(error, FetchError) and error.state == "blocked" and error.status is None


def is_of_the_host(error: SourceError) -> bool:
    """Say whether the publisher asks for a pause: then no other of its pages is asked for either."""
    return isinstance(error, FetchError) and (error.status == 429 or (error.wait_s or 0) > 0)


def left_words(rest: int, *, most: int) -> str:
    """Say how many items are held back until a later round, so that a first poll is not taken for the whole."""
    items, pages = ("items wait", "their own pages") if rest > 1 else ("item waits", "its own page")
    return f"{rest} more {items} for the next polls, which read {pages}, up to {most} in each"


def passed_over_words(waiting: int, kept: Sequence[Followed], error: SourceError) -> tuple[str, ...]:
    """Say of items whose pages were not asked, since others failed, how many wait and which are kept."""
    told = tuple(f"{named(one)} was not reached in a day; its item is kept with the list's words" for one in kept)
    if not waiting:
        return told
    items = "items wait: their own pages were" if waiting > 1 else "item waits: its own page was"
    return (*told, f"{waiting} more {items} not asked, since others failed ({error.why})")


def alike_words(alike: Sequence[Followed]) -> str:
    """Say of items that their pages, which said something of their own before, became one and the same."""
    those = f"the pages of {len(alike)} items say one and the same now, {named(alike[0])} among them"
    return f"{those}; what each said before is kept"


def named(one: Followed) -> str:
    """Return the page of an item as a person would know it."""
    return f"the page of “{one.listed.title[:80]}” ({one.listed.link})"
