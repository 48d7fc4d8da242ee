"""Telling Welsh from English."""

import pytest

from tracker.text.language import is_welsh


@pytest.mark.parametrize(
    ("text", "welsh"),
    [
        ("Mae cyllid ar gael i grwpiau cymunedol yn y sir. Rhaid i chi wneud cais erbyn 5 Mawrth, ac mae'r gronfa ar agor.", True),
        ("Grants for community groups in the county. You must apply by 5 March.", False),
        ("Mae'r cyngor yn gwahodd tendrau. / The council invites tenders for the service, to be sent to the portal by noon.", False),
        ("Cyngor Gwynedd: the fund is open for groups in Caernarfon and Bangor.", False),
        ("", False),
    ],
)  # fmt: skip
def test_welsh_is_told_from_english(text: str, welsh: bool) -> None:
    assert is_welsh(text) is welsh
