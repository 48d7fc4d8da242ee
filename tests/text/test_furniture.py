"""What stands around a page's words is not among them."""

import pytest

from tracker.text.html import read_html

WORDS = ("Small grants", "Up to £500 for village halls.", "Apply by 8 January 2027.")


@pytest.mark.parametrize(
    "line",
    [
        "Skip to main content",
        "Menu closed Menu open",
        "Home > News and Events > Training and core costs",
        "Home » Funding » Wales",
        "You are here: Home / Events",
        "Home | Grants | Jobs",
        "Back to top",
        "Share this page",
        "Share on Facebook",
        "Print this page",
        "Read more →",
        "This website uses cookies to help us train our staff.",
        "We use essential cookies. Using analytical cookies helps us improve.",
        "Accept all cookies",
        "Privacy policy",
        "Tags: training, Scotland",
        "The post Small grants appeared first on Leeds Community Foundation.",
    ],
)
@pytest.mark.parametrize("form", ["{}", "<p>{}</p>"])
def test_furniture_is_no_part_of_what_is_said(line: str, form: str) -> None:
    page = "\n".join(form.format(one) for one in (line, *WORDS))
    assert read_html(page).text == "\n".join(WORDS)


@pytest.mark.parametrize(
    "line",
    [
        "Home improvement grants of up to £500",
        "Home",
        "Tags: training",
    ],
)
def test_what_stands_alone_is_kept(line: str) -> None:
    assert read_html(line).text == line


@pytest.mark.parametrize(
    "line",
    [
        "Home visits > 20 a week are paid for.",
        "Search and rescue teams can apply.",
        "The post of coordinator can be paid for.",
        "Read more books: a grant for libraries",
        "Bake cookies with your neighbours: up to £100.",
        "Share your story by 8 January 2027.",
        "Back to work grants",
    ],
)
def test_words_that_begin_like_it_are_kept(line: str) -> None:
    assert line in read_html("\n".join((line, *WORDS))).text


def test_nothing_but_furniture_is_all_there_is() -> None:
    assert read_html("Home\nMenu\nSearch\nBack to top").text == "Home\nMenu\nSearch\nBack to top"
