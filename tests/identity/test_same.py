"""Whether two announcements are of one fund: what joins them, and what keeps them apart."""

from datetime import date

import pytest

from tests.build import a_reading, an_announcement, an_opportunity, apply_by
from tracker.identity.account import Account, account_of, stored_account
from tracker.identity.moved import moved
from tracker.identity.same import same_fund
from tracker.model import Amount, Reading
from tracker.terms import Area, Kind


def account(title: str, reading: Reading, text: str = "") -> Account:
    told = an_announcement(title=title, body=text, link="https://news.example/choirs", source="A newsletter")
    return account_of(told, text, reading, source="A newsletter")


SAME = "Harbour Lights Choir Fund"


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        pytest.param("Apply now: Harbour Lights Choir Fund 2026", {}, id="a newsletter's title"),
        pytest.param(
            "Brackenhope Foundation – Harbour Lights Choir Fund (core costs for singing)", {}, id="its name inside"
        ),
        pytest.param(
            "Harbour Lights Choir grants - deadline reminder", {"areas": (Area.YORKSHIRE_HUMBER,)}, id="area inside"
        ),
    ],
)
def test_a_newsletter_and_the_funder_announce_one_fund(title: str, parts: dict[str, object]) -> None:
    ours = an_opportunity(a_reading(areas=(Area.ENGLAND,)), title=SAME)
    told = same_fund(account(title, a_reading(**parts)), stored_account(ours, ""))
    assert told is not None
    assert "harbour" in told.why


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        pytest.param("Harbour Dredging Fund", {}, id="one word in common"),
        pytest.param("Village Choir Fund: sing by the harbour", {}, id="another fund's name"),
        pytest.param(SAME, {"deadlines": (apply_by(date(2026, 12, 5)),)}, id="another closing day"),
        pytest.param(SAME, {"kind": Kind.TRAINING}, id="another kind"),
        pytest.param(SAME, {"amount": Amount(most=9000)}, id="another amount"),
        pytest.param(SAME, {"areas": (Area.WALES,)}, id="another nation"),
        pytest.param(SAME, {"deadlines": (), "amount": Amount()}, id="a name and nothing else"),
    ],
)
def test_two_funds_stay_two(title: str, parts: dict[str, object]) -> None:
    ours = an_opportunity(a_reading(areas=(Area.ENGLAND,)), title=SAME)
    assert same_fund(account(title, a_reading(**parts)), stored_account(ours, "")) is None


@pytest.mark.parametrize("number", [6, 22, 23, 24, 30, 60], ids=lambda number: f"{number} words")
def test_what_comes_back_under_another_id_is_known_however_short_it_is(number: int) -> None:
    text = " ".join(f"word{each}" for each in range(number))
    reading = a_reading()
    there = account(SAME, reading, text)
    assert moved(account(SAME, reading, text), there) is not None
