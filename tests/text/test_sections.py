"""A page is cut at its headings, whatever wraps them, and nothing of a section is lost or stands twice."""

from hypothesis import given
from hypothesis import strategies as st

from tracker.text.html import read_html
from tracker.text.sections import cuts_of

TAGS = st.sampled_from("h1 h2 h3 h4 p div td tr table li ul strong b a span".split())
PIECES = st.one_of(
    TAGS.map(lambda tag: f"<{tag}>"),
    TAGS.map(lambda tag: f"</{tag}>"),
    st.text(max_size=12),
    st.just("<a href='/x'>"),
)


@given(st.lists(PIECES, max_size=60).map("".join))
def test_any_markup_is_cut_without_a_fault(source: str) -> None:
    for sections in cuts_of(source):
        assert all(each.heading.strip() for each in sections)


@given(st.lists(st.tuples(st.sampled_from("h2 h3".split()), st.sampled_from("abcdefgh")), min_size=2, max_size=12))
def test_each_section_ends_where_the_next_of_its_level_or_of_one_above_begins(told: list[tuple[str, str]]) -> None:
    source = "".join(
        f"<{tag}>Head {number}</{tag}><p>text{number}{word}</p>" for number, (tag, word) in enumerate(told)
    )
    for sections in cuts_of(source):
        for each in sections:
            text = read_html(each.html).text
            number = int(each.heading.removeprefix("Head "))
            assert f"text{number}{told[number][1]}" in text
            inner = [at for at in range(number + 1, len(told)) if f"text{at}{told[at][1]}" in text]
            assert inner == list(range(number + 1, number + 1 + len(inner)))
            assert all(told[at][0] == "h3" and told[number][0] == "h2" for at in inner)
