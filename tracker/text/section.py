"""What stands under one heading: what `text/sections.py` cuts out of HTML, and `text/plain_headings.py` out of plain text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading, up to the next of its level."""

    heading: str
    #: HTML, or plain text, without the heading.
    html: str
    #: Where its links lead, as written, in order; the heading's first.
    links: tuple[str, ...] = ()
