"""What is said of a page that goes on to list things, but none of the funds that it listed.

Pure. A source's row keeps it as text; from that it is known again.
"""

from typing import Final

from tracker.errors import SourceError

_WHY: Final = "on its list is any more, and nothing that stands there now can be applied for"
_MEND: Final = "open the page: if its list has moved, correct the address or write selectors into feeds.yaml"


def lost(source: str, *, funds: int) -> SourceError:
    """Return that of so many funds none is listed any more."""
    return SourceError(source, f"none of the {funds} funds that were {_WHY}", mend=_MEND)


def lost_as_told(source: str, told: str | None) -> SourceError | None:
    """Return what a source's row tells as an error, where it is this one."""
    if told is None or _WHY not in told:
        return None
    return SourceError(source, told.removesuffix(f"; {_MEND}"), mend=_MEND)
