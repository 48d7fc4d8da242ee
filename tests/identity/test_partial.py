"""A text that lost its end, or some letters, says nothing new; one that was shortened on purpose does."""

import pytest

from tracker.identity.partial import may_say_less, same_title, says_less

WHOLE = (
    "The Easel Fund gives grants of up to £5,000 for the running costs of charities in England. Groups can use it for "
    "rent. Apply by 4 December 2026."
)
LINES = "Grants of up to £5,000 for choirs\nClosing date: 4 December 2026"


@pytest.mark.parametrize(
    ("text", "before"),
    [
        pytest.param("The Easel Fund gives grants of up to £5,000… Read more", WHOLE, id="dots and read more"),
        pytest.param("The Easel Fund gives grants of up to £5,000 ...", WHOLE, id="dots"),
        pytest.param("The Easel Fund gives grants [&hellip;]", WHOLE, id="dots of WordPress"),
        pytest.param(
            "The Easel Fund gives grants […]\nThe post Easel St. Fund appeared first on A. Trust.",
            WHOLE,
            id="a post",
        ),
        pytest.param("The Easel Fund gives grants of up to £5,000 for the run", WHOLE, id="in a word"),
        pytest.param("The Easel Fund gives grants of up to £5,000 for", WHOLE, id="in a sentence"),
        pytest.param(WHOLE.partition(" Groups")[0] + " Continue reading", WHOLE, id="at a sentence, and goes on"),
        pytest.param("Grants of up to £5,000 for", LINES, id="in a line"),
        pytest.param(WHOLE.replace("£", "\ufffd"), WHOLE, id="a letter that cannot be read"),
        pytest.param(WHOLE.replace("£", "?"), WHOLE, id="a question mark in its place"),
    ],
)
def test_what_lost_something_says_less(text: str, before: str) -> None:
    assert may_say_less("Easel Fund", text)
    assert says_less(text, before)


@pytest.mark.parametrize(
    ("text", "before"),
    [
        pytest.param(WHOLE.partition(" Apply")[0], WHOLE, id="its last sentence was taken away"),
        pytest.param(LINES.partition("\n")[0], LINES, id="its last line was taken away"),
        pytest.param("The Easel Fund gives grants of up to £7,000…", WHOLE, id="another sum"),
        pytest.param(
            WHOLE.replace("£", "\ufffd").replace("4 D", "11 D"), WHOLE, id="another day and a lost letter"
        ),
        pytest.param(
            "Grants for choirs. Find out more on our website.",
            "Grants for choirs. Apply by 4 December. Find out more on our website.",
            id="it ended so before",
        ),
        pytest.param("Closed…", WHOLE, id="other words"),
        pytest.param(WHOLE, WHOLE, id="nothing is gone"),
        pytest.param("Have you got ideas?We have money.", WHOLE, id="a question"),
    ],
)
def test_what_says_something_else_is_heard(text: str, before: str) -> None:
    assert not says_less(text, before)


def test_a_title_with_a_lost_letter_is_the_same() -> None:
    assert same_title("Caf\ufffd Fund: \ufffd500", "Café Fund: £500")
    assert not same_title("Easel Fund is closed", "Easel Fund")


def test_whole_sentences_are_not_looked_at() -> None:
    assert not may_say_less("Easel Fund", WHOLE)


def test_hostile_ends_are_quick() -> None:
    for bad in ("read more about " * 60, "... " * 400, "The post " * 100 + "appeared first on " * 30):
        says_less(bad * 50, bad * 60)
