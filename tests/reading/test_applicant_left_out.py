"""Bodies that are left out, or only stand beside those who apply; and those that apply though the words sound alike."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.applicants.applicants import read_applicants
from tracker.terms import Kind

TOLD = [
    ("charity cic", "Open to all bodies save limited companies: charities and CICs can apply."),
    ("", "Every body apart from private companies may ask us for £500."),
    ("", "All applicants bar parish councils must send accounts."),
    ("charity", "Charities can apply. Schools are welcome as venues."),
    ("charity", "Charities can apply. Not as applicants: schools."),
    ("charity", "Only registered charities can apply. CICs, alas, not this year."),
    ("charity", "Registered charities can apply; social enterprises, sorry, not yet."),
    ("individual", "Up to £500 for individuals, who must be nominated by their school."),
    ("individual", "Individuals can apply for up to £500 once recommended by a charity."),
    ("charity", "Charities can apply. Unregistered groups need a registered charity to apply for them."),
    ("unincorporated", "Friends' groups of schools and libraries can apply."),
    ("charity school", "Charities and schools can apply."),
    ("charity public_body", "Any charity that wants to save energy, and parish councils too, can apply."),
    ("charity unincorporated", "Ideas put forward by charities and community groups can get up to £500."),
    ("charity cic", "Charities apply in spring; CICs, too, can apply this time."),
    ("school", "Schools can apply as the lead."),
    ("charity", "Charities in Kent that the council has put forward can apply."),
]  # fmt: skip


@pytest.mark.parametrize(("who", "body"), TOLD)
def test_who_is_left_out_or_stands_beside_does_not_apply(who: str, body: str) -> None:
    told = material(f"Grants of up to £500. {body}", title="Village fund", published="2026-11-18")
    assert {str(one) for one in read_applicants(told, Kind.GRANT).applicants} == set(who.split())
