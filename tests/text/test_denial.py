"""A heading that refuses holds over what it heads, and no further."""

import pytest

from tracker.text.denial import Stance, denies, words_denied
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
    ],
)
def test_what_a_heading_refuses_ends_with_its_list(html: str, stance: Stance) -> None:
    document = read_html(html)
    words = words_of(document).words
    at = words.index("rent")
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
