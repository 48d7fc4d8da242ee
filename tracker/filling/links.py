"""Addresses that a paper may lead to; any other text stays text."""

import re

from tracker.paper import Run
from tracker.wording.plain import plain

#: Nothing that could end the address early in Markdown or XML, no name and password, ASCII only.
_ADDRESS = re.compile(r"https?://[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:[/?#][!#$%&'*+,./0-9:;=?@A-Z_a-z~()-]*)?")
LONGEST = 1_000


def leading(address: str) -> Run:
    """Return an address as a run that leads to it, where it is one of the web."""
    told = address.strip()
    if len(told) > LONGEST or not _ADDRESS.fullmatch(told):
        return Run(plain(told, longest=LONGEST))
    return Run(told, link=told)
