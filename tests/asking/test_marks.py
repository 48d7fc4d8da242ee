"""Discord's own marks say nothing: a picture, a mention or a time among the words is no subject of a search."""

import pytest

from tests.build import NOW
from tracker.asking.line.unread import plain
from tracker.asking.understand import understand
from tracker.knowledge import Guidance


@pytest.mark.parametrize(
    "words",
    [
        "<:piggy:118312> grants for allotments in Wales",
        "grants for allotments <a:dance:99> in Wales",
        "grants for allotments in Wales :sunflower:",
        "<@42> grants for allotments in <#77> Wales <t:1800000000:R>",
    ],
)
def test_a_mark_changes_nothing(words: str, guidance: Guidance) -> None:
    bare = understand("grants for allotments in Wales", now=NOW, guidance=guidance)
    marked = understand(words, now=NOW, guidance=guidance)
    assert (marked.intent, marked.filters) == (bare.intent, bare.filters)


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("deadline:tools: grants", "deadline , tools , grants"),
        ("Note: sheds: yes", "note , sheds , yes"),
        ("at 10:30:00", "at 10 , 30 , 00"),
    ],
)
def test_a_colon_of_ones_own_stays_a_break(words: str, line: str) -> None:
    assert plain(words) == line
