"""Who pays is a fact only where a notice, a register or the words say so; who announces is not who pays."""

import pytest

from tracker.filling.payer import payer
from tracker.model import Announcement
from tracker.terms import SourceKind


def announced(kind: SourceKind, by: str, title: str = "Choir Fund") -> Announcement:
    return Announcement("a", by, kind, title, "", "", None)


@pytest.mark.parametrize(
    ("kind", "by", "pays"),
    [
        (SourceKind.NOTICE, "Rivertown Council", "Rivertown Council"),
        (SourceKind.NOTICE, "Notice Desk", ""),
        (SourceKind.PAGE, "Department for Choirs", "Department for Choirs"),
        (SourceKind.PAGE, "Notice Desk", ""),
        (SourceKind.FEED, "Notice Desk", ""),
        (SourceKind.FEED, "Harbour Newsletter", ""),
    ],
)
def test_a_field_of_its_own_names_who_pays(kind: SourceKind, by: str, pays: str) -> None:
    assert payer(announced(kind, by), source="Notice Desk", text="Grants of up to £500 for choirs.") == pays


@pytest.mark.parametrize(
    ("text", "pays"),
    [
        ("The Sample Trust offers grants of up to £5,000.", "Sample Trust"),
        ("Arts Council of Wales is now inviting applications for singing.", "Arts Council of Wales"),
        ("Sample Trust will award up to £5,000 to choirs.", "Sample Trust"),
        ("News. Sample Trust is offering small grants. Sample Trust gives grants each year.", "Sample Trust"),
        ("This fund is paid for by the National Lottery Community Fund.", "National Lottery Community Fund"),
        ("The grants are funded by Rivertown Council.", "Rivertown Council"),
        ("We offer grants of up to £5,000.", ""),
        ("Grants of up to £5,000 for choirs.", ""),
        ("If you are funded by the Other Trust you cannot apply.", ""),
        ("Choirs already funded by the Other Trust may apply.", ""),
        ("Sample Trust offers grants. Other Trust offers grants.", ""),
        ("Groups offer grants to members.", ""),
        ("", ""),
    ],
)
def test_words_name_who_pays_or_nobody_is(text: str, pays: str) -> None:
    assert payer(announced(SourceKind.FEED, "Harbour News"), source="Harbour News", text=text) == pays


def test_long_words_take_no_time() -> None:
    text = "This fund is " * 2000 + "The Aaa Bbb of " * 2000
    assert payer(announced(SourceKind.FEED, "News"), source="News", text=text) == ""
