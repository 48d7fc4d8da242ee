"""A heading that refuses holds over what it heads, and no further."""

import pytest

from tracker.text.denial import Stance, words_denied
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
