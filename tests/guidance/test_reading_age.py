"""The guidance and the fixed texts are for a reader of twelve by the Flesch-Kincaid measure (tests/reading_age.py)."""

import pytest

from tests.content import GUIDANCE
from tests.reading_age import ages, measured, sentences, single_entries, single_fields, whole_files, words

#: Years. Every file and every entry is for a reader of twelve; one field in it may be harder, since the measure
#: swings on a few words: one name of three long words among fifteen makes two years.
READER, FIELD = 12.0, 15.0
#: Of fewer words the measure tells nothing ("The commissioning manager.": 18 years).
LEAST_WORDS = 15


def test_all_guidance_together_is_for_a_reader_of_twelve_even_with_letters_and_figures_spoken() -> None:
    everything = [text for _, texts in whole_files(GUIDANCE) for text in texts]
    for spelled in (False, True):
        whole = measured(everything, spelled=spelled)
        assert whole is not None
        assert whole.words > 20_000
        assert whole.age <= READER


FILES = list(whole_files(GUIDANCE))


@pytest.mark.parametrize(("name", "texts"), FILES, ids=[name for name, _ in FILES])
def test_a_file_is_for_a_reader_of_twelve(name: str, texts: list[str]) -> None:
    whole = measured(texts)
    assert whole is not None
    assert whole.age <= READER, name


def test_each_stage_and_each_word_is_for_a_reader_of_twelve() -> None:
    assert [one for one in ages(single_entries(GUIDANCE)) if one[0] > READER] == []


def test_no_field_is_much_harder_than_the_rest() -> None:
    hard = [one for one in ages(single_fields(GUIDANCE)) if one[0] > FIELD and one[1] >= LEAST_WORDS]
    assert hard == []


@pytest.mark.parametrize(
    ("sentence", "grade"),
    [
        # Both are widely given with these figures, for instance in Wikipedia's article on the measure.
        pytest.param("The cat sat on the mat.", -1.45, id="the easiest"),
        pytest.param(
            "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.", 11.3, id="hard"
        ),
    ],
)
def test_the_measure_gives_what_others_give(sentence: str, grade: float) -> None:
    told = measured([sentence])
    assert told is not None
    assert told.grade == pytest.approx(grade, abs=0.05)


@pytest.mark.parametrize(
    ("text", "number", "syllables"),
    [
        pytest.param("It costs £1.5m from 1 April 2026.", 7, 8, id="figures are words of one syllable"),
        pytest.param("ICBs and the NHS and/or a full-length VCSE", 8, 10, id="abbreviations and joined words"),
        pytest.param("commissioner, organisation, programme, neighbourhood", 4, 14, id="British words"),
        pytest.param("the council's volunteers' rota", 4, 8, id="an apostrophe"),
    ],
)
def test_words_and_syllables_are_counted_as_flesch_has_it(text: str, number: int, syllables: int) -> None:
    told = measured([text])
    assert told is not None
    assert (told.words, told.syllables) == (number, syllables)


def test_nothing_has_no_reading_age() -> None:
    assert measured(["", " - "]) is None


def test_letters_and_figures_count_more_where_they_are_spoken() -> None:
    plain, spoken = measured(["The ICB pays £500."]), measured(["The ICB pays £500."], spelled=True)
    assert plain is not None
    assert spoken is not None
    assert (plain.syllables, spoken.syllables) == (4, 8)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        pytest.param("It is £1.5m. Ask, e.g. the ICB; then wait: no rush - none.", 2, id="only . ! ? end one"),
        pytest.param("Who pays\nThe council", 2, id="a line's end"),
        pytest.param("They say “we will.” Then wait!", 2, id="a quote's end"),
        pytest.param("Ask at 2.30 p.m. on the day.", 1, id="a time of day"),
    ],
)
def test_sentences_are_cut_where_they_end(text: str, number: int) -> None:
    assert len([one for one in sentences(text) if words(one)]) == number
