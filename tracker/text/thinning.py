"""Thin out hostile markup before its tags are read.

Pure. Very deep nesting and tags with thousands of attributes take time that grows with the square of their number.
"""

import re
from typing import Final

_ANY_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]{0,30})")
_HUGE_TAG = re.compile(r"<[a-zA-Z][^<>]{8000,}")
_MANY_TAGS: Final = 1000
_DEEPEST: Final = 256
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
#: Their end is implied, so an open one says nothing about depth.
_IMPLIED = frozenset("p li td th tr dt dd option tbody thead tfoot colgroup".split())


def thinned(source: str) -> str:
    """Drop giant tags, and opening tags that lie deeper than any honest page nests."""
    source = _HUGE_TAG.sub("<br ", source)
    if source.count("<") < _MANY_TAGS:
        return source
    kept: list[str] = []
    open_tags: list[str] = []
    done = 0
    for found in _ANY_TAG.finditer(source):
        name = found[2].lower()
        if name in _VOID or name in _IMPLIED:
            continue
        if found[1]:
            # A close that does not fit its open is not believed, so that depth is never counted too low.
            if open_tags and open_tags[-1] == name:
                open_tags.pop()
        elif len(open_tags) < _DEEPEST:
            open_tags.append(name)
        else:
            kept += (source[done : found.start()], "<br")
            done = found.end()
    return "".join((*kept, source[done:]))
