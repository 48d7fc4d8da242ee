"""Whether a new item of a source is one that it held until now: a rebuilt site, a feed that moved, and look-alikes."""

from datetime import date
from typing import Any

import pytest

from tests.build import a_reading, an_announcement, apply_by
from tracker.identity.account import Account, account_of
from tracker.identity.moved import moved
from tracker.model import Amount, Reading
from tracker.terms import Applicant, Area, Category

#: What a publisher writes of a fund, in few words and in many.
SHORT = "Grants of up to £5,000 for choirs in Wales. Apply by 4 December 2026."
LONG = (
    "Grants of up to £5,000 for the running costs of choirs in Wales. We fund rent, heating, insurance and the wages "
    "of part-time staff. Groups must have an income below £50,000 a year. Apply by 4 December 2026."
)
BOTH = pytest.mark.parametrize("text", [SHORT, LONG], ids=["short", "long"])


def account(text: str, reading: Reading | None = None, *, title: str = "Choir Fund") -> Account:
    told = an_announcement(title=title, body=text, link="https://trust.example.org/choirs")
    return account_of(told, text, reading or a_reading(), source="Sample Trust")


@BOTH
@pytest.mark.parametrize(
    "around",
    [
        "{}",
        "{} The post Choir Fund appeared first on New Foundation.",
        "{} Status: open. Deadline: 4 December 2026, 12 noon. Find out more and apply online",
        "Open now. {}",
        "Home > Funding > Choir Fund. {} Share this page on Facebook, on LinkedIn or by e-mail.",
        "{} Read more about Choir Fund",
        "Fund: Choir Fund. Amount: £5,000. Closing: 4 December 2026. {}",
        "Last updated on 23 November 2026 by the Grants Team. {}",
        "{} Sign up to our newsletter to hear of new funds first. Registered charity in England and Wales.",
        "{} © New Foundation. Cookies. Privacy.",
    ],
)
def test_other_words_around_an_item_that_went_make_no_other_fund(text: str, around: str) -> None:
    told = moved(account(around.format(text)), account(text))
    assert told is not None
    assert "does not hold any more" in told.why


def test_a_text_written_anew_is_the_same_fund_where_title_day_and_sum_are_equal() -> None:
    after = "Singing groups can ask for £5,000 now; the form is below and must reach us by 4 December 2026."
    assert moved(account(after), account(LONG)) is not None


@BOTH
def test_a_fund_without_a_day_is_known_by_all_its_words_and_only_by_them(text: str) -> None:
    rolling = a_reading(deadlines=(), rolling=True, amount=Amount())
    assert moved(
        account(f"{text} The post Choir Fund appeared first on New Foundation.", rolling), account(text, rolling)
    )
    assert (
        moved(account("Singing groups can ask for money now; the form is below.", rolling), account(text, rolling))
        is None
    )


@pytest.mark.parametrize(
    ("parts", "title"),
    [
        pytest.param({"deadlines": (apply_by(date(2026, 12, 11)),)}, "Choir Fund", id="another day"),
        pytest.param({"amount": Amount(most=9000)}, "Choir Fund", id="another sum"),
        pytest.param({"categories": (Category.STAFF_TRAINING,)}, "Choir Fund", id="another purpose"),
        pytest.param({"areas": (Area.SCOTLAND,)}, "Choir Fund", id="another nation"),
        pytest.param({"places": ("York",)}, "Choir Fund", id="another place"),
        pytest.param({"applicants": (Applicant.INDIVIDUAL,)}, "Choir Fund", id="other people"),
        pytest.param({}, "Garden Fund", id="another name"),
        pytest.param({}, "Choir Fund: round 2", id="another round"),
    ],
)
def test_the_same_boilerplate_of_another_fund_is_another_fund(parts: dict[str, Any], title: str) -> None:
    before = a_reading(areas=(Area.WALES,), places=("Leeds",), applicants=(Applicant.UNINCORPORATED,))
    given: dict[str, Any] = {
        "areas": (Area.WALES,),
        "places": ("Leeds",),
        "applicants": (Applicant.UNINCORPORATED,),
    }
    after = a_reading(**(given | parts))
    assert moved(account(f"{LONG} Find out more.", before), account(LONG, before)) is not None
    assert moved(account(f"{LONG} Find out more.", after, title=title), account(LONG, before)) is None


@pytest.mark.parametrize("title", ["Small grants", "Community fund", "Apply for a grant"])
def test_a_title_of_many_funds_needs_the_same_words_beside_it(title: str) -> None:
    form = "Money for groups of people who live in {}. Up to £5,000 each, for rent and bills. Apply by 4 December 2026 to us."
    before = account(form.format("Appleby"), title=title)
    assert (
        moved(account(f"{form.format('Appleby')} Find out more and apply online.", title=title), before) is not None
    )
    assert moved(account(form.format("Bedale"), title=title), before) is None
    assert moved(account("Trees for parks, of all kinds, £5,000, by 4 December 2026.", title=title), before) is None
