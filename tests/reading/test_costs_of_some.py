"""What is paid to grantees alone is not offered; what other funders do not pay is; short words for "excluding" refuse."""

import pytest

from tests.reading.build_reading import material
from tests.reading.said import quotes_hold
from tracker.reading.categories.categories import read_categories
from tracker.terms import Category, Kind

CORE = Category.CORE_COSTS


@pytest.mark.parametrize(
    "body",
    [
        "We fund events. Running costs are open only to our present grant holders.",
        "Grants for events. Present award holders may also request overheads.",
        "Grants for events. If you are already one of our current grantees, you may ask for running costs.",
        "Grants for kit. Unrestricted money goes to groups that we already support.",
        "Grants for kit. We keep core funding for charities currently funded by the trust.",
        "<p>Grants for kit.</p><h3>For current grant holders</h3><p>You can have running costs as well.</p>",
    ],
)
def test_what_only_grantees_get_is_neither_offered_nor_refused(body: str) -> None:
    told = read_categories(material(body), Kind.GRANT, months=None)
    assert CORE not in told.categories
    assert CORE not in told.refused


@pytest.mark.parametrize(
    "body",
    [
        "Running costs for groups new to us and for existing grant holders alike.",
        "Both newcomers and current grantees may ask for running costs.",
        "We pay running costs. Current grantees can come again.",
        "We pay running costs, and give preference to existing grantees.",
        "We pay running costs where these are not met by another funder.",
        "Grants for running costs not supported elsewhere.",
        "Our grants pay for overheads which are never covered by other sources.",
        "Up to £900 (excl. VAT) for running costs.",
        "Up to £900 excluding VAT for running costs.",
    ],
)
def test_running_costs_for_all_are_offered(body: str) -> None:
    assert CORE in read_categories(material(body), Kind.GRANT, months=None).categories


@pytest.mark.parametrize(
    "body",
    [
        "Grants for any event (excl. running costs).",
        "Grants for events, excl rent and running costs.",
        "Grants for events (exc. overheads).",
        "Grants for events. Running costs are to be covered by other funders.",
        "Grants for events. Running costs are not supported. Other funders may help.",
        "Grants for events.\n✗ Running costs\n✓ Equipment",
        "<p>Grants for events.</p><table><tr><th>Cost</th><th>Can you pay it?</th></tr><tr><td>Running costs</td><td>No</td></tr></table>",
    ],
)
def test_running_costs_are_refused_in_the_words_of_the_announcement(body: str) -> None:
    said = material(body)
    told = read_categories(said, Kind.GRANT, months=None)
    assert CORE in told.refused
    assert CORE not in told.categories
    assert quotes_hold(said, told.evidence)
    quotes = [one.quote for one in told.evidence if one.field == "categories.core_costs"]
    assert quotes
    assert all(quote in body for quote in quotes)
