"""How texts of the guidance are shown: in plain words, with the nations that they hold for."""

import re
from collections.abc import Sequence

from tracker.terms import Area
from tracker.wording.names import AREAS, first_upper, listed


def nations_words(nations: Sequence[str]) -> str:
    """Name the nations that something holds for."""
    known = {area.value: AREAS[area] for area in Area}
    return "the whole UK" if len(nations) in (0, 4) else listed(known.get(nation, nation) for nation in nations)


def plain_words(markdown: str) -> str:
    """Return a text of the guidance as plain words: without source keys and Markdown, marks of doubt kept."""
    text = re.sub(r"\[([^\]]+)\]\((https?://[^)]+)\)", r"\1 (\2)", markdown)
    text = re.sub(r"\s*\[[\w.-]+\]", "", text)
    text = re.sub(r"\*\*|__|`", "", text)
    return first_upper(" ".join(text.split()))
