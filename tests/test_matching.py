"""What a subscription wants and what fits a question; what is not said is not a no."""

import pytest

from tests.build import a_reading, an_opportunity
from tracker.matching import fits, wants
from tracker.model import Amount
from tracker.questions import Filters
from tracker.telling import Subscription
from tracker.terms import Applicant, Area, Category, Kind


def wish(**parts: frozenset[object]) -> Subscription:
    return Subscription(1, "console:core-costs", **parts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("parts", "wanted"),
    [
        pytest.param({}, True, id="an empty wish wants all"),
        pytest.param({"categories": frozenset({Category.CORE_COSTS})}, True, id="its category"),
        pytest.param({"categories": frozenset({Category.STAFF_TRAINING})}, False, id="another category"),
        pytest.param({"kinds": frozenset({Kind.CONTRACT})}, False, id="another kind"),
        pytest.param({"areas": frozenset({Area.YORKSHIRE_HUMBER})}, True, id="its own area"),
        pytest.param({"areas": frozenset({Area.ENGLAND})}, True, id="an area inside"),
        pytest.param({"areas": frozenset({Area.UK})}, True, id="anywhere inside"),
        pytest.param({"areas": frozenset({Area.WALES})}, False, id="another nation"),
        pytest.param({"areas": frozenset({Area.LONDON})}, False, id="a sister region"),
    ],
)
def test_a_subscription_wants_what_it_named(parts: dict[str, frozenset[object]], wanted: bool) -> None:
    opportunity = an_opportunity(a_reading(areas=(Area.YORKSHIRE_HUMBER,)))
    assert (wants(wish(**parts), opportunity) is not None) is wanted


def test_a_fund_for_the_nation_above_is_wanted() -> None:
    opportunity = an_opportunity(a_reading(areas=(Area.ENGLAND,)))
    assert wants(wish(areas=frozenset({Area.LONDON})), opportunity) is not None


def test_an_area_that_is_not_said_matches_and_says_so() -> None:
    why = wants(wish(areas=frozenset({Area.WALES})), an_opportunity())
    assert why == ("area not said",)


def test_a_fit_that_is_unknown_matches_and_says_so() -> None:
    assert wants(wish(), an_opportunity(a_reading(relevant=None))) == ("fit unknown",)


@pytest.mark.parametrize(
    ("amount", "filters", "fit"),
    [
        pytest.param(Amount(most=20_000), Filters(amount_max=5000), True, id="up to 20,000 also gives 5,000"),
        pytest.param(Amount(least=10_000), Filters(amount_max=5000), False, id="at least 10,000"),
        pytest.param(Amount(), Filters(amount_max=5000), True, id="not said"),
        pytest.param(Amount(most=500), Filters(amount_min=2000, amount_max=2000), False, id="too little"),
        pytest.param(Amount(least=1000, most=3000), Filters(amount_min=2000, amount_max=2000), True, id="in range"),
    ],
)
def test_amounts_fit_where_one_can_ask_for_them(amount: Amount, filters: Filters, fit: bool) -> None:
    assert fits(filters, an_opportunity(a_reading(amount=amount))) is fit


def test_a_contract_counts_with_its_whole_value() -> None:
    contract = an_opportunity(a_reading(kind=Kind.CONTRACT, amount=Amount(pot=250_000)))
    assert not fits(Filters(amount_max=5000), contract)


def test_who_is_barred_does_not_fit_and_who_is_not_named_may() -> None:
    barred = an_opportunity(a_reading(barred=(Applicant.COMPANY,)))
    assert not fits(Filters(applicants=(Applicant.COMPANY,)), barred)
    assert fits(Filters(applicants=(Applicant.CIC,)), barred)


def test_all_categories_asked_for_must_be_there() -> None:
    both = Filters(categories=(Category.CORE_COSTS, Category.LONG_TERM))
    assert not fits(both, an_opportunity())
    assert fits(both, an_opportunity(a_reading(categories=(Category.LONG_TERM, Category.CORE_COSTS))))
