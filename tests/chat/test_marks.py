"""What others wrote is shown letter by letter; what is long keeps Discord's limits."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.build import NOW
from tracker.chat.marks import cut, escaped, escaped_within, marked_up, pages, stamp, web_link


def shown(markup: str) -> str:
    """Return what a reader sees of escaped text: a backslash before a special character goes."""
    told, at = "", 0
    while at < len(markup):
        if markup[at] == "\\" and at + 1 < len(markup) and not markup[at + 1].isalnum() and markup[at + 1] != " ":
            at += 1
        told += markup[at]
        at += 1
    return told.replace("\N{ZERO WIDTH SPACE}", "")


@pytest.mark.parametrize(
    ("text", "markup"),
    [
        pytest.param(
            "**bold** _it_ ~~no~~ `code` ||spoiler||",
            r"\*\*bold\*\* \_it\_ \~\~no\~\~ \`code\` \|\|spoiler\|\|",
            id="styles",
        ),
        pytest.param(
            "[your bank](https://evil.example)", r"\[your bank\](https://evil.example)", id="a masked link"
        ),
        pytest.param(
            "<@1> <#2> <t:3:R> <https://evil.example>",
            "\\<@\u200b1\\> \\<#2\\> \\<t:3:R\\> \\<https://evil.example\\>",
            id="mentions and stamps",
        ),
        pytest.param("@everyone", "@\u200beveryone", id="everyone"),
        pytest.param("# Loud", r"\# Loud", id="a heading"),
        pytest.param("- one\n1. two", "\\- one\n1\\. two", id="lists"),
        pytest.param("> said", r"\> said", id="a quote"),
        pytest.param("St. Mary's C# & 5-a-side", "St. Mary's C# & 5-a-side", id="everyday text stays"),
    ],
)
def test_others_words_are_shown_letter_by_letter(text: str, markup: str) -> None:
    assert escaped(text) == markup


@given(st.text(alphabet="ab *_~`|[]()<>#@-+.\\1\n", max_size=60))
def test_escaping_changes_nothing_that_is_read_and_leaves_no_bare_mark(text: str) -> None:
    markup = escaped(text)
    assert shown(markup) == text.replace("\N{ZERO WIDTH SPACE}", "")
    bare = re.sub(r"\\[^0-9A-Za-z\s]", "", markup)
    assert not set(bare) & set("*_~`|[]<>")
    assert "@everyone" not in markup


def test_our_own_text_keeps_its_links_and_its_numbers() -> None:
    text = "1. Steady *Ground* (https://a.example/x_y)\n   https://b.example/_z."
    assert marked_up(text) == "1. Steady \\*Ground\\* (<https://a.example/x_y>)\n   <https://b.example/_z>."


def test_a_link_cannot_hide_behind_words_in_our_own_text() -> None:
    assert "](" not in marked_up("[bank](https://evil.example) [x] (https://evil.example)").replace("\\](", "")


@given(st.text(max_size=400), st.integers(10, 200))
def test_what_is_cut_fits_and_says_so(text: str, longest: int) -> None:
    short = cut(text, longest)
    assert len(short) <= longest
    assert short == text if len(text) <= longest else short.endswith("…")


def test_it_is_cut_at_a_word() -> None:
    assert cut("running costs of community groups", 20) == "running costs of…"


@given(st.text(alphabet="a* _@[]", max_size=300), st.integers(12, 100))
def test_what_is_escaped_and_cut_fits_with_every_escape_whole(text: str, longest: int) -> None:
    short = escaped_within(text, longest)
    assert len(short) <= longest
    assert not set(re.sub(r"\\[^0-9A-Za-z\s]", "", short)) & set("*_[]")


@given(st.lists(st.text(alphabet="ab \n", max_size=80), max_size=12), st.integers(20, 120))
def test_pages_hold_everything_and_fit(parts: list[str], longest: int) -> None:
    text = "\n\n".join(parts)
    told = pages(text, longest)
    assert all(0 < len(page) <= longest for page in told)
    assert "".join("".join(told).split()) == "".join(text.split())


def test_pages_break_between_paragraphs() -> None:
    assert pages("one two\n\nthree four\n\nfive", 23) == ["one two\n\nthree four", "five"]


def test_a_stamp_is_discords_own() -> None:
    assert stamp(NOW) == f"<t:{int(NOW.timestamp())}:R>"


@pytest.mark.parametrize(
    ("link", "told"),
    [
        ("https://funder.example/a?b=c#d", "https://funder.example/a?b=c#d"),
        ("https://cronfa.example/ŵyl", "https://cronfa.example/%C5%B5yl"),
        ("http://127.0.0.1:8080/x", "http://127.0.0.1:8080/x"),
        ("javascript:alert(1)", None),
        ("mailto:grants@funder.example", None),
        ("https://user:secret@funder.example/", None),
        ("no address", None),
        ("", None),
        ("https://", None),
        ("https://funder.example/" + "a" * 600, None),
    ],
)
def test_only_web_addresses_become_buttons(link: str, told: str | None) -> None:
    assert web_link(link) == told
