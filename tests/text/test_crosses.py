"""A cross refuses what it stands at, and the words stay the announcement's own."""

import pytest

from tracker.text.crosses import is_cross, may_hold_crosses
from tracker.text.denial import Stance, words_denied
from tracker.text.html import read_html
from tracker.text.words import words_of

YES, NO = Stance.YES, Stance.NO


def _stance(source: str, phrase: str) -> Stance:
    document = read_html(source)
    sought = tuple(phrase.split())
    words = words_of(document).words
    first = next(at for at in range(len(words)) if words[at : at + len(sought)] == sought)
    return words_denied(document).stance(first, first + len(sought))


def _table(*rows: str, head: bool = True) -> str:
    made = []
    for number, row in enumerate(rows):
        tag = "th" if head and not number else "td"
        made.append("<tr>" + "".join(f"<{tag}>{cell.strip()}</{tag}>" for cell in row.split("|")) + "</tr>")
    return f"<p>Our grants.</p><table>{''.join(made)}</table>"


@pytest.mark.parametrize(
    ("rent", "kit", "source"),
    [
        pytest.param(NO, YES, "✗ Rent\n✓ Kit", id="before, in plain text"),
        pytest.param(NO, YES, "Rent ✗\nKit ✓", id="behind, in plain text"),
        pytest.param(NO, YES, "<ul><li>Rent ❌</li><li>Kit ✅</li></ul>", id="behind, in a list"),
        pytest.param(NO, YES, "<ul><li>❌ Rent</li><li>✅ Kit</li></ul>", id="before, in a list"),
        pytest.param(NO, YES, "<p>Rent &#10007;<br>Kit &#10003;</p>", id="escaped"),
        pytest.param(NO, YES, "<p>✅ Kit ❌ Rent</p>", id="side by side, before"),
        pytest.param(NO, YES, "<p>Kit ✔ Rent ✘</p>", id="side by side, behind"),
        pytest.param(NO, YES, "<h3>❌ Leave these to others</h3><ul><li>Rent</li></ul><h3>✅ Ask us for</h3><ul><li>Kit</li></ul>", id="on headings"),
        pytest.param(NO, YES, _table("Can we pay? | Yes | No", "Rent | | ✗", "Kit | ✓ | "), id="a cross in the column No"),
        pytest.param(NO, YES, _table("Cost | Yes | No", "Rent | | x", "Kit | x | "), id="letters tick columns"),
        pytest.param(NO, YES, _table("Cost | Yes | No", "Rent | | ✓", "Kit | ✓ | "), id="a tick in the column No"),
        pytest.param(NO, YES, _table("Cost | We fund | We don't fund", "Rent | | •", "Kit | • | "), id="dots tick columns"),
        pytest.param(NO, YES, _table("Item | May we claim?", "Rent | No", "Kit | Yes"), id="an answer"),
        pytest.param(NO, YES, _table("Item | Small grants | Large grants", "Rent | ✗ | ✗", "Kit | ✓ | ✗"), id="in no grant"),
        pytest.param(NO, YES, _table("Rent | ✗", "Kit | ✓", head=False), id="no names of columns"),
        pytest.param(YES, NO, _table("Item | Small grants | Large grants", "Rent | ✗ | ✓", "Kit | No | No"), id="in one grant only"),
        pytest.param(YES, YES, _table("Item | Quote needed?", "Rent | No", "Kit | Yes"), id="nothing needed"),
        pytest.param(YES, YES, _table("Cost | Yes | No", "Rent | ✓ | ", "Kit | Yes | "), id="both are paid"),
        pytest.param(YES, YES, "Rent and kit: mark ✓ or ✗ on the form.", id="how a form is filled in"),
        pytest.param(YES, YES, "5 x Rent\nKit x 2", id="a letter is no cross"),
    ],
)  # fmt: skip
def test_a_cross_refuses_what_it_stands_at(rent: Stance, kit: Stance, source: str) -> None:
    assert (_stance(source, "rent"), _stance(source, "kit")) == (rent, kit)


@pytest.mark.parametrize(
    "source",
    ["✗ Rent\n✓ Kit", "Rent ✗\nKit ✓", "<ul><li>✘ Rent</li></ul>", _table("Cost | Yes | No", "Rent | | x")],
)
def test_no_word_is_added_to_those_of_the_announcement(source: str) -> None:
    assert set(words_of(read_html(source)).words) <= {"our", "grants", "rent", "kit", "cost", "yes", "no", "x"}


def test_what_holds_no_cross_is_not_looked_through() -> None:
    assert not may_hold_crosses("<p>Grants of £500 – “for all” • ✓ kit</p>")
    assert not is_cross("")
    assert not is_cross(" .")
