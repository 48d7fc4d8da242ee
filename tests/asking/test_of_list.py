"""What is asked of a list that was answered just before."""

import pytest

from tracker.asking.items.of_list import By, OfList, asked_of_list


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("compare the first two", (1, 2)),
        ("Compare number 1 and 3, please", (1, 3)),
        ("compare one with three", (1, 3)),
        ("what's the difference between the first and second", (1, 2)),
        ("what is the difference between the first one and the last one", (1, -1)),
        ("how do the top three compare", (1, 2, 3)),
        ("which is better for us, the first or the second?", (1, 2)),
        ("can you compare them", ()),
        ("compare all of them side by side", ()),
    ],
)
def test_some_of_a_list_are_to_be_put_side_by_side(words: str, numbers: tuple[int, ...]) -> None:
    assert asked_of_list(words) == OfList(By.NOTHING, numbers)


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("which one is smallest", By.SMALLEST),
        ("what's the smallest of those", By.SMALLEST),
        ("which of them gives the least", By.SMALLEST),
        ("which is the biggest", By.BIGGEST),
        ("ok, which pays the most?", By.BIGGEST),
        ("which closes soonest", By.SOONEST),
        ("which of these has the earliest deadline", By.SOONEST),
        ("which one ends first", By.SOONEST),
        ("which of them is closest to closing", By.SOONEST),
        ("which is due next", By.SOONEST),
        ("which one closes last", By.LATEST),
        ("which is easiest", By.EASE),
        ("which one would be easiest to apply for", By.EASE),
        ("which is best for us", By.EASE),
    ],
)
def test_one_of_a_list_is_to_be_named(words: str, by: By) -> None:
    assert asked_of_list(words) == OfList(by)


@pytest.mark.parametrize(
    "words",
    [
        "what's the difference between a grant and a contract",
        "compare a grant and a contract",
        "which grants are smallest",
        "what is the biggest grant in Wales",
        "what closes first",
        "the first one",
        "one or two grants for choirs",
        "two or three",
        "which close in January",
        "which is the best course for trustees",
        "show me the first and second",
        "compare",
        "",
    ],
)
def test_other_questions_are_of_no_list(words: str) -> None:
    assert asked_of_list(words) is None
