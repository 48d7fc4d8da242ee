"""A title that only reminds of a fund, and one that tells of another, or of a change."""

import pytest

from tracker.identity.again import reminds

FUND = "Harbour Choirs Fund"


@pytest.mark.parametrize(
    "title",
    [
        f"Reminder: {FUND}",
        f"Last chance to apply: {FUND}",
        f"Last Chance To Apply For The {FUND}!",
        f"FINAL CALL for applications – {FUND}",
        f"Closing soon: {FUND}",
        f"{FUND} closes this Friday",
        f"{FUND} – applications closing tomorrow",
        f"{FUND}: deadline approaching",
        f"Still time to apply for the {FUND}",
        f"There's still time to apply to our {FUND}",
        f"Don't miss out: {FUND}",
        f"One week left to apply for the {FUND}",
        f"Only 3 days to go: {FUND}",
        f"{FUND} (closing soon)",
        f"Hurry! {FUND} closes today",
        f"Don't forget the {FUND}",
    ],
)
def test_a_reminder_is_heard(title: str) -> None:
    assert reminds(title, FUND)
    assert not reminds(FUND, title)


@pytest.mark.parametrize(
    "title",
    [
        FUND,
        f"Deadline extended: {FUND}",
        f"{FUND} reopens",
        f"{FUND}: round 2",
        f"{FUND} 2027",
        f"New: {FUND}",
        f"The {FUND}",
        f"{FUND} North",
        f"Winners of the {FUND}",
        f"{FUND} has closed",
        "Last chance to apply: Harbour Dancers Fund",
        f"Last chance to apply: Old {FUND}",
    ],
)
def test_anything_else_is_none(title: str) -> None:
    assert not reminds(title, FUND)
