"""A heading that refuses holds over what it heads, and no further."""

import pytest

from tracker.text.denial import Stance, words_denied
from tracker.text.denial_headings import denies
from tracker.text.html import read_html
from tracker.text.words import words_of


@pytest.mark.parametrize(
    ("html", "stance"),
    [
        ("<h3>What we cannot fund</h3><ul><li>Wages</li><li>Debts</li></ul><p>We give to rent.</p>", Stance.YES),
        ("<h3>What we cannot fund</h3><ul><li>Wages</li><li>Rent</li></ul><p>Apply soon.</p>", Stance.NO),
        ("<h3>What we cannot fund</h3><p>Wages, debts and rent.</p>", Stance.NO),
        ("<h3>What we cannot fund</h3><p>Wages.</p><ul><li>Rent</li></ul>", Stance.NO),
        ("<h3>What we cannot fund</h3><ul><li>Wages</li></ul><h3>What we fund</h3><p>Rent.</p>", Stance.YES),
        ("<p>We do not fund: wages; debts. We do fund: rent; tools.</p>", Stance.YES),
        ("<h3>Out of scope</h3><p>Wages and rent.</p>", Stance.NO),
        ("<h3>If any of these is so, we cannot help</h3><p>It is for rent.</p>", Stance.NO),
        ("<h3>Answer no to any of these and we cannot help</h3><p>It is for rent.</p>", Stance.YES),
        ("<p>Out: wages, rent.</p>", Stance.NO),
        ("<p><b>Don't:</b> ask for the rent.</p>", Stance.NO),
        ("<p><b>Do:</b> ask for the rent.</p>", Stance.YES),
    ],
)
def test_what_a_heading_refuses_ends_with_its_list(html: str, stance: Stance) -> None:
    document = read_html(html)
    words = words_of(document).words
    at = words.index("rent")
    assert words_denied(document).stance(at, at + 1) is stance


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("We do not fund: wages; rent; debts.", Stance.NO),
        ("Please cover: what is new; whom nobody has met; the rent.", Stance.YES),
        ("We do not fund debts; rent is welcome.", Stance.YES),
        ("Wages and rent: no. Tools: yes.", Stance.NO),
        ("Tools: no. Rent: yes.", Stance.YES),
        ("Your rent (and rates) cannot be paid.", Stance.NO),
        ("Costs of your own (rent, rates) do not qualify.", Stance.NO),
        ("Bids for rent are turned down.", Stance.NO),
        ("Rent is paid (tools are not).", Stance.YES),
        ("Rent not eligible.", Stance.NO),
        ("Rent and wages not covered; tools welcome.", Stance.NO),
        ("Rent, wages and bills not funded.", Stance.NO),
        ("Rent: not funded.", Stance.NO),
        ("Tools - yes. Rent - no.", Stance.NO),
        ("Rent - yes. Tools - no.", Stance.YES),
        ("We help:\n✅ tools\n❌ rent\n❌ wages", Stance.NO),
        ("We help:\n❌ tools\n✅ rent", Stance.YES),
        ("For small jobs (rent not included).", Stance.NO),
        ("Up to £300 for tools, rent not included.", Stance.NO),
        ("Up to £300 for rent, tools not included.", Stance.YES),
        ("Up to £300 for rent, tools are not included.", Stance.YES),
        ("We pay your rent and your bills, wages are not paid.", Stance.YES),
        ("Bids for rent, wages and bills are not accepted.", Stance.NO),
        ("Bids for rent, small or big, are not accepted.", Stance.NO),
        ("Costs of a hall (rent, rates) are not eligible.", Stance.NO),
        ("Rent not covered elsewhere is paid.", Stance.YES),
        ("The following are outside the scope of this round: wages (see below); rent; tools.", Stance.NO),
        ("These fall outside our deed: wages; rent.", Stance.NO),
        ("Clubs that lie outside the county may ask for rent.", Stance.YES),
        ("We do not fund: wages (see below); debts, rent.", Stance.NO),
        ("We do not fund debts (see below); rent is welcome.", Stance.YES),
        ("The round is closed to wages and rent.", Stance.NO),
        ("Rent doesn't count here.", Stance.NO),
        ("It is against our policy to pay rent.", Stance.NO),
        ("It would go against the rules of the trust to give to rent.", Stance.NO),
        ("To pay for rent is against our deed.", Stance.NO),
        ("Paying rent would go against our rules.", Stance.NO),
        ("It is not against our rules to pay rent.", Stance.YES),
        ("For rent, nothing is against the rules.", Stance.YES),
        ("Work against rent rises is what we pay for.", Stance.YES),
        ("Our deed forbids rent.", Stance.NO),
        ("The scheme prohibits wages and rent.", Stance.NO),
        ("We should like to pay rent, but our deed forbids it.", Stance.NO),
        ("Rent is forbidden.", Stance.NO),
        ("We shy away from wages and rent.", Stance.NO),
        ("We do not shy away from rent.", Stance.YES),
        ("Rent doesn't qualify.", Stance.NO),
        ("Rent does not count towards the limit.", Stance.YES),
        ("Loans, rent, wages: none of these.", Stance.NO),
        ("Rent: none.", Stance.NO),
        ("Rent: please look elsewhere.", Stance.NO),
        ("For rent, please try elsewhere.", Stance.NO),
        ("Rent, wages and anything that is older than a year aren't covered.", Stance.NO),
        ("Rent and things which the council pays for are not eligible.", Stance.NO),
        ("Rent and anything that keeps the doors open are covered.", Stance.YES),
        ("Rent of clubs that are not funded is what we pay.", Stance.YES),
        ("Rent: funded. Tools: not funded.", Stance.YES),
        ("Only rent? Quite the opposite.", Stance.YES),
        ("Rent? Quite the opposite.", Stance.OPEN),
        ("Can we ask for rent only? No.", Stance.NO),
        ("Does your club pay rent? We help.", Stance.YES),
        ("Does your fund pay rent? Ring us.", Stance.OPEN),
        ("Have a rent to pay? We help.", Stance.YES),
        ("Paying more rent? We help.", Stance.YES),
    ],
)
def test_a_refusal_reaches_what_it_is_about(text: str, stance: Stance) -> None:
    document = read_html(text)
    at = words_of(document).words.index("rent")
    assert words_denied(document).stance(at, at + 1) is stance


@pytest.mark.parametrize(
    ("text", "word", "stance"),
    [
        ("Not for shops (nor for pubs) or banks.", "banks", Stance.NO),
        ("We do not fund shops (see page 3), pubs or banks.", "banks", Stance.NO),
        ("We do not fund shops (see page 3) but banks.", "banks", Stance.YES),
        ("We do not fund shops (see page 3). Banks are welcome.", "banks", Stance.YES),
        ("Shops (but not pubs) and banks.", "banks", Stance.YES),
        ("No if you are a shop, a pub that sells food or a bank.", "bank", Stance.NO),
        ("We are a bank. Can we apply? No.", "bank", Stance.NO),
        ("We are a bank. Can we apply? Yes.", "bank", Stance.YES),
        ("We are a bank. Want to know more?", "bank", Stance.YES),
    ],
)
def test_a_denial_goes_on_behind_a_bracket_and_over_its_list(text: str, word: str, stance: Stance) -> None:
    document = read_html(text)
    at = words_of(document).words.index(word)
    assert words_denied(document).stance(at, at + 1) is stance


@pytest.mark.parametrize("heading", ["Out", "OUT", "What's out"])
def test_a_heading_that_says_out_denies(heading: str) -> None:
    assert denies(heading)


@pytest.mark.parametrize(
    ("reply", "stance"),
    [
        pytest.param("Only charities may.", Stance.NO, id="only others"),
        pytest.param("Only if they are small.", Stance.OPEN, id="only if"),
        pytest.param("Only those in Kent may.", Stance.OPEN, id="only those"),
        pytest.param("Of course.", Stance.YES, id="of course"),
    ],
)
def test_only_others_may_is_a_no(reply: str, stance: Stance) -> None:
    document = read_html(f"<p>Can schools apply? {reply}</p>")
    at = words_of(document).words.index("schools")
    assert words_denied(document).stance(at, at + 1) is stance


@pytest.mark.parametrize(
    ("told", "stance"),
    [
        pytest.param("You must be a choir.", Stance.YES, id="must"),
        pytest.param("You cannot be a choir.", Stance.NO, id="cannot"),
        pytest.param("Nor for a choir.", Stance.NO, id="goes on"),
    ],
)
def test_what_must_be_is_wanted_among_what_is_refused(told: str, stance: Stance) -> None:
    document = read_html(f"<h3>We don't fund</h3><ul><li>Firms with shareholders. {told}</li></ul>")
    at = words_of(document).words.index("choir")
    assert words_denied(document).stance(at, at + 1) is stance


def test_no_particular_order_refuses_nothing() -> None:
    assert not denies("What we like, in no particular order")
    assert denies("No schools")
