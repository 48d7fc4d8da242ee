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
    ("charity", "Charities can apply. Schools and parish councils not eligible."),
    ("charity", "Charities can apply, individuals not eligible."),
    ("charity", "Charities can apply. Parish councils: not eligible."),
    ("charity school", "Charities and schools not funded by anybody else can apply."),
    ("charity", "Charities can apply. Is your kitchen open to anyone who is hungry?"),
    ("charity individual", "Charities can apply. The fund is open to anyone in Wick."),
    ("charity", "Charities can apply for £900. Everybody else can ask for a leaflet."),
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
    # A bracket that only names goes on with the refusal before it.
    ("charity", "Charities can apply. We cannot help public bodies (councils, schools and hospitals) or firms."),
    ("charity", "Charities can apply. No statutory bodies (schools, councils, NHS trusts)."),
    ("charity school", "Charities can apply, not public bodies (although schools, academies and nurseries can apply)."),
    ("charity cic", "We do not help firms (charities and CICs can apply)."),
    # "Schools, no" is as good as "schools cannot".
    ("unincorporated", "Community groups, yes, can apply. Schools, no, although halls may be hired from them."),
    ("charity", "Who can apply? Charities, yes. CICs and firms, no. Parish councils, no."),
    ("charity", "Charities can apply. Unregistered groups: not unless a body with a number holds the money."),
    ("charity", "Charities can apply. Churches, only through a charity of their own."),
    ("charity school", "Charities can apply, and schools, too, through their own accounts."),
    ("unincorporated", "Clubs can apply for up to £500. Individuals have a scheme of their own."),
    ("unincorporated individual", "Clubs and individuals can apply if they have their own bank account."),
    ("unincorporated", "Community groups can apply. The activity must be open to all residents or members of the public."),
    ("unincorporated", "Choirs can apply for £500 to commission a piece from a composer."),
    ("charity", "A charity can apply. It pays for the board and lodging of artists on its courses. Artists should go to the Artists tab."),
    ("individual company", "Private owners and companies can apply for up to £500."),
    ("charity individual", "Charities can apply. Individual smallholders can apply too."),
    ("charity unincorporated", "Individual charities and community groups can apply."),
    ("unincorporated individual", "Who can have money? Any group in the village, and any resident too."),
]  # fmt: skip


@pytest.mark.parametrize("end", ["Who can apply?", "Who is it for?", "Is your hall open to anyone who is cold?"])
def test_a_text_that_ends_with_its_question_is_read(end: str) -> None:
    told = material(
        f"Grants of up to £500. Charities can apply. {end}", title="Village fund", published="2026-11-18"
    )
    assert {str(one) for one in read_applicants(told, Kind.GRANT).applicants} == {"charity"}


def test_a_yes_column_says_outright_who_can_apply() -> None:
    rows = "<tr><td>Community groups and charities</td><td>Schools</td></tr><tr><td>Churches that welcome all</td><td>Firms</td></tr>"
    table = f"<p>Who can have a grant?</p><table><tr><th>Yes</th><th>No</th></tr>{rows}</table><p>£500 at most.</p>"
    told = material(table, title="Village fund", published="2026-11-18")
    assert {str(one) for one in read_applicants(told, Kind.GRANT).applicants} == {
        "charity",
        "unincorporated",
        "faith_group",
    }


def test_a_round_is_for_those_whom_it_names() -> None:
    told = material(
        "Phase 2 is for freelance musicians who have lost work. Up to £500.",
        title="Relief fund",
        published="2026-11-18",
    )
    assert {str(one) for one in read_applicants(told, Kind.GRANT).applicants} == {"individual"}


def test_providers_among_them_charities_may_join() -> None:
    told = material(
        "An open framework for day care. Providers, among them charities and social enterprises, may join at any time.",
        title="Framework",
        published="2026-11-18",
    )
    assert {str(one) for one in read_applicants(told, Kind.CONTRACT).applicants} == {"charity", "social_enterprise"}


@pytest.mark.parametrize(("who", "body"), TOLD)
def test_who_is_left_out_or_stands_beside_does_not_apply(who: str, body: str) -> None:
    told = material(f"Grants of up to £500. {body}", title="Village fund", published="2026-11-18")
    assert {str(one) for one in read_applicants(told, Kind.GRANT).applicants} == set(who.split())
