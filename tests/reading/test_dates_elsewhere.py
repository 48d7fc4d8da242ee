"""Another fund's day, and what else is applied for: a closing date is the page's own only where its words are."""

import pytest

from tests.reading.build_reading import deadlines_of, material
from tracker.reading.deadlines.rolling import read_rolling
from tracker.terms import Kind

#: A fund around one stretch; its own closing date is 15 January 2027, published on 1 December 2026.
FUND = "<p>The Hollin Trust gives grants of up to £5,000 to charities in Devon.</p><p>Applications close on 15 January 2027.</p>{}"
OTHERS = (
    "<h3>You may also be interested in</h3><p>The Tamar Prize. Deadline: 26 February 2027.</p>",
    "<h3>Other grants you can apply for</h3><ul><li>Devon Fund: closes 26 February 2027</li></ul>",
    "<h4>More funding opportunities</h4><p>Apply to the Postcode Trust by 26 February 2027.</p>",
    "<h3>See also</h3><p>Lottery grants: the closing date is 26 February 2027.</p>",
    "<h3>Also open now</h3><table><tr><th>Fund</th><th>Closes</th></tr><tr><td>Sport Trust</td><td>26 February 2027</td></tr></table>",
    "<h3>Looking for something bigger?</h3><p>The county council takes applications until 26 February 2027.</p>",
    "<h3>From other funders</h3><p>Bids for youth clubs must be in by 26 February 2027.</p>",
    "<h3>Similar schemes</h3><p>The Exe Fund closes on 26 February 2027.</p>",
    "<p>Like us, the Rotary Club gives small sums; it closes on 26 February 2027.</p>",
    "<p>The same trust also runs a prize for young writers, who can apply until 26 February 2027.</p>",
)
APPLIED_FOR = (
    "<p>Would-be assessors should apply by 26 February 2027.</p>",
    "<p>Residents who want to sit on the committee can apply by 26 February 2027.</p>",
    "<p>Anyone keen to help us choose the winners may apply until 26 February 2027.</p>",
    "<p>Applications to join our panel close on 26 February 2027.</p>",
    "<p>Apply by 26 February 2027 if you are interested in joining the jury.</p>",
    "<p>Groups that hold a raffle must apply for a permit by 26 February 2027.</p>",
    "<p>Winners will have to apply to the police for background checks by 26 February 2027.</p>",
    "<p>If your parade needs a road closure, apply to the highways team by 26 February 2027.</p>",
    "<p>Those who want to cut a tree should apply for planning permission by 26 February 2027.</p>",
    "<h3>Panel members wanted</h3><p>Apply by 26 February 2027.</p>",
)
#: These are the fund's own.
OWN = (
    "<p>The Hollin Trust gives grants to charities.</p><p>The Heritage Fund opens on 7 December 2026. The Heritage Fund closes on 15 January 2027.</p>",
    "<p>Grants of up to £5,000 for halls.</p><p>Apply for funding for a licence by 15 January 2027.</p>",
    "<p>Grants of up to £5,000 for panels and boards.</p><p>Apply for a grant towards a licence by 15 January 2027.</p>",
    "<p>Grants of up to £5,000.</p><p>Trustees of village halls should apply by 15 January 2027.</p>",
    "<p>Grants of up to £5,000.</p><p>Volunteer groups can apply until 15 January 2027.</p>",
    "<p>Grants of up to £5,000.</p><h3>Other dates</h3><p>Applications close on 15 January 2027.</p>",
    "<p>Grants of up to £5,000.</p><p>Put your application to our panel by 15 January 2027.</p>",
)


def closing(body: str) -> list[str]:
    told = deadlines_of(body, Kind.GRANT, published="2026-12-01")
    return [one.removeprefix("apply ") for one in told if one.startswith("apply")]


@pytest.mark.parametrize("body", OTHERS)
def test_another_funds_day_is_none_of_ours(body: str) -> None:
    assert closing(FUND.format(body)) == ["2027-01-15"]


def test_a_named_funds_day_is_not_that_of_we() -> None:
    body = "<p>Grants of up to £5,000. We close on 15 January 2027. The Exe Fund closes on 26 February 2027.</p>"
    assert closing(body) == ["2027-01-15"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "<p>Closing date: 15 January 2027.</p><p>The Exe Fund closes on 26 February 2027.</p>",
            ["2027-01-15", "2027-02-26?"],
        ),
        (
            "<p>Applications close on 15 January 2027. The deadline for the Exe Bridge Prize is 26 February 2027.</p>",
            ["2027-01-15", "2027-02-26?"],
        ),
        # Something else that is asked for, or ends, beside a plain closing date.
        (
            "<p>Closing date: 15 January 2027.</p><p>Applications for garages are taken until 26 February 2027.</p>",
            ["2027-01-15", "2027-02-26?"],
        ),
        (
            "<p>Closing date: 15 January 2027.</p><p>Tenders for the boiler are due by 26 February 2027.</p>",
            ["2027-01-15", "2027-02-26?"],
        ),
        (
            "<p>Closing date: 15 January 2027.</p><p>The award period ends on 26 February 2027.</p>",
            ["2027-01-15"],
        ),
        (
            "<p>Closing date: 15 January 2027.</p><p>Street traders should apply by 26 February 2027.</p>",
            ["2027-01-15", "2027-02-26?"],
        ),
        (
            "<p>Closing date: 15 January 2027.</p><p>Our angling fund closes on 26 February 2027.</p>",
            ["2027-01-15", "2027-02-26?"],
        ),
        # … but money, or a part of the call.
        (
            "<p>Closing date: 15 January 2027.</p><p>Applications for travel grants are taken until 26 February 2027.</p>",
            ["2027-01-15", "2027-02-26"],
        ),
        (
            "<p>Closing date: 15 January 2027.</p><p>The deadline for our second round is 26 February 2027.</p>",
            ["2027-01-15", "2027-02-26"],
        ),
        ("<p>Applications for garages are taken until 26 February 2027.</p>", ["2027-02-26"]),
        # The text's own parts by name, one as the other, or a name that it goes on with.
        (
            "<p>The Teign Fund closes on 15 January 2027.</p><p>The Exe Fund closes on 26 February 2027.</p>",
            ["2027-01-15", "2027-02-26"],
        ),
        (
            "<p>Two funds: ours, and the Exe Fund for rivers.</p><p>The first closing date is 15 January 2027.</p><p>The Exe Fund closes on 26 February 2027.</p>",
            ["2027-01-15", "2027-02-26"],
        ),
        (
            "<p>The Spring Grants close on 15 January 2027.</p><p>The Summer Grants close on 26 February 2027.</p>",
            ["2027-01-15", "2027-02-26"],
        ),
    ],
)
def test_a_fund_that_is_named_but_once_behind_the_closing_date_is_doubtful(body: str, expected: list[str]) -> None:
    assert closing("<p>Grants of up to £5,000.</p>" + body) == expected


@pytest.mark.parametrize("body", APPLIED_FOR)
def test_who_applies_for_something_else_closes_no_fund(body: str) -> None:
    assert closing(FUND.format(body)) == ["2027-01-15"]


@pytest.mark.parametrize("body", OWN)
def test_the_funds_own_day_is_sure(body: str) -> None:
    assert closing(body) == ["2027-01-15"]


def test_a_lone_day_under_a_heading_about_others_is_doubtful() -> None:
    body = "<p>Grants of up to £5,000.</p><h3>Other funds</h3><p>Applications close on 15 January 2027.</p>"
    assert closing(body) == ["2027-01-15?"]


def test_what_others_take_at_any_time_is_not_rolling() -> None:
    other = material(FUND.format("<h3>Other funders</h3><p>Sport grants: applications on a rolling basis.</p>"))
    own = material(FUND.format("<h3>Other questions</h3><p>Applications are taken on a rolling basis.</p>"))
    assert not read_rolling(other, Kind.GRANT)
    assert read_rolling(own, Kind.GRANT)
