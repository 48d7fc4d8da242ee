"""Where sentences begin."""

import pytest

from tracker.text.sentences import sentence_around, sentence_starts


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two! Three? Four", ["One. ", "Two! ", "Three? ", "Four"]),
        ("Close at 5 p.m. on Friday. Then wait.", ["Close at 5 p.m. on Friday. ", "Then wait."]),
        ("Close at 5 p.m. Interviews follow.", ["Close at 5 p.m. ", "Interviews follow."]),
        ("Charities, e.g. Scouts, may ask. So may you.", ["Charities, e.g. Scouts, may ask. ", "So may you."]),
        ("A line\nand another", ["A line\n", "and another"]),
        ("Open now... closed soon", ["Open now... closed soon"]),
        ("", [""]),
    ],
)
def test_a_text_is_cut_into_sentences(text: str, sentences: list[str]) -> None:
    starts = sentence_starts(text)
    assert [text[slice(*sentence_around(starts, start, len(text)))] for start in starts] == sentences
