"""A title that is stamped as called off calls off what it names; a word of the title stamps nothing."""

import pytest

from tests.reading.test_kind_acts import said
from tracker.model import State
from tracker.reading.kinds.stamped import STAMP
from tracker.reading.read import read
from tracker.terms import Kind, SourceKind

BODY = "Grants of up to £2,000 for village halls in Dorset. Applications close at noon on 11 December 2026."


@pytest.mark.parametrize("title", [
    "CANCELLED: Hall grants", "Hall grants [CANCELLED]", "Withdrawn - Hall grants", "Hall grants (withdrawn)",
    "Hall grants – Called off", "Notice withdrawn: hall grants", "Hall grants | Discontinued", "[Canceled] Hall grants",
    "*** CANCELLED *** Hall grants",
])  # fmt: skip
def test_a_stamped_title_calls_off(title: str) -> None:
    told = read(said(SourceKind.FEED, title, BODY))
    assert (told.kind, told.state, told.deadlines) == (Kind.OTHER, State.CANCELLED, ())
    proof = next(one for one in told.evidence if one.rule == STAMP)
    assert (proof.where, proof.quote in title) == ("title", True)


@pytest.mark.parametrize("title", [
    "Hall grants", "Cancelled debts fund", "Grants for cancelled festivals", "Postponed: Hall grants", "Support for withdrawn people",
    "Abandoned places fund", "Called off work? Hall grants",
])  # fmt: skip
def test_a_word_of_the_title_calls_nothing_off(title: str) -> None:
    told = read(said(SourceKind.FEED, title, BODY))
    assert (told.kind, told.state) == (Kind.GRANT, State.OPEN)
