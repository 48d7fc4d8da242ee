"""A person in distress is told from a question about money that uses the same words."""

import json
import shutil
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.build import NOW
from tracker.asking.distress.distress import likelihood
from tracker.asking.distress.heard import comes_first
from tracker.asking.distress.telling_words import tells_nothing
from tracker.asking.line.unread import plain
from tracker.asking.understand import understand
from tracker.errors import GuidanceError
from tracker.guidance.hearing import FOLDER, check_learnt, load_hearing, load_sentences
from tracker.knowledge import Guidance, Hearing
from tracker.terms import Intent


@pytest.mark.parametrize(
    "words",
    [
        "i want to die",
        "I feel suicidal",
        "thinking of ending it all",
        "i don't want to be here any more",
        "one of our members told me she wants to end her life",
        "my mate in the shed says he wants to kill himself",
        "i've been self harming again",
        "took too many pills",
        "my husband hits me",
        "everyone would be better off without me",
        "i feel like ending it all and the grant got turned down",
        "honestly might kms",
        "dwi eisiau marw",
        "I want to end it",
        "my sister has swallowed a bottle of sleeping tablets",
        "i keep looking at the railway line and thinking of stepping in front of a train",
        "i feel sucidal tonite",
        "whats the quickest way to die",
        "my ex says hell stab me",
        "im not safe in this house",
        "i wont be around much longer",
        "she slit her wrists",
        "ah dinnae want tae be alive",
        "ive written my goodbye letters",
        "i think a lot about death",
        "dwi wedi cymryd gorddos",
        "mae o'n bygwth fy lladd",
        "1 w4nt 2 d1e",
        "i w@nt to k1ll mys3lf",
        "w4nt to di3",
    ],
)
def test_danger_is_heard(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).intent is Intent.DISTRESS


@pytest.mark.parametrize(
    "words",
    [
        "I can't cope any more",
        "i cant go on like this",
        "im so alone",
        "i'm at breaking point",
        "whats the point any more",
        "i dont see how ill get through tonight",
        "had enough, cannae cope",
        "nobody would miss me if i went",
        "i just feel like giving up",
        "i feel so hopless",
        "alla i ddim mynd ymlaen",
        "I can't cope, the choir is falling apart",
        "I can't cope, our men's shed is closing",
        "im really not coping, the grant was refused again",
        "I can barely cope any more, who funds minibuses",
    ],
)
def test_despair_is_heard(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).distress


@pytest.mark.parametrize(
    "words",
    [
        "suicide prevention grants",
        "funding for a suicide bereavement group",
        "self harm support project for teenagers",
        "our group will die without money for rent",
        "we cannot carry on paying the rent, any grants?",
        "i cant cope with this form",
        "the application form is killing me",
        "i can't cope with the portal, who can help",
        "a UK2, a UK4 and a B1G2 notice",
        "is the 4x4 grant in LS1 4AB open, h1n1 and all",
        "I'm dying to know when it opens",
        "grants for domestic abuse survivors",
        "our leader is burning out, can we put supervision in a bid",
        "i want to die of embarrassment",
        "the hall is 5 kms away",
        "what's the point of an expression of interest?",
        "we want to end it in March, the project I mean",
        "who is responsible if someone has a crisis in our session",
    ],
)
def test_the_same_words_about_money_or_forms_get_their_answer(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).intent is not Intent.DISTRESS


@pytest.mark.parametrize(
    "words",
    [
        "we can't go on without core funding",
        "lost the will to live filling in this form",
        "training for staff when somebody says they want to kill themselves",
        "what do we do if someone tells us they are suicidal in a session",
    ],
)
def test_in_doubt_the_help_lines_stand_beside_the_answer(words: str, guidance: Guidance) -> None:
    told = understand(words, now=NOW, guidance=guidance)
    assert told.distress
    assert told.intent is not Intent.DISTRESS


@pytest.mark.parametrize(
    "words",
    [
        "im dying for a cuppa",
        "dead easy question: what is a PCN",
        "killing time till the deadline, whats new",
        "hit me with the best grants",
        "we died laughing at that, thanks",
        "i want to end my digest",
        "preserving a dying craft, heritage money",
    ],
)
def test_turns_of_phrase_are_no_distress(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).intent is not Intent.DISTRESS


def _labelled(name: str = "fresh") -> list[tuple[str, bool]]:
    """Return messages that were written by somebody who knew neither the sentences nor the code."""
    lines = (Path(__file__).parent / "data" / f"{name}_distress.jsonl").read_text("utf-8").splitlines()
    return [(row["q"], row["distress"]) for row in map(json.loads, lines)]


def test_hardly_anybody_in_distress_is_missed_and_hardly_a_question_about_money_loses_its_answer(
    guidance: Guidance,
) -> None:
    told = [(words, meant, understand(words, now=NOW, guidance=guidance)) for words, meant in _labelled()]
    missed = [words for words, meant, found in told if meant and not found.distress]
    alone = [words for words, meant, found in told if not meant and found.intent is Intent.DISTRESS]
    asked = sum(1 for _, meant, _ in told if not meant)
    assert len(missed) <= 1, missed
    assert len(alone) <= asked / 50, alone


@pytest.mark.parametrize("words", [words for words, meant in _labelled("short") if meant])
def test_a_few_words_of_distress_are_heard(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).distress


@pytest.mark.parametrize("words", [words for words, meant in _labelled("short") if not meant])
def test_a_short_reply_of_every_day_shows_no_help_lines(words: str, guidance: Guidance) -> None:
    assert not understand(words, now=NOW, guidance=guidance).distress
    asked = understand("core costs in norfolk", now=NOW, guidance=guidance)
    assert not understand(words, now=NOW, guidance=guidance, earlier=asked).distress
    assert not comes_first(words, guidance)


def test_most_of_the_short_messages_were_not_learnt_word_for_word() -> None:
    known = {plain(words) for words, _ in load_sentences().labelled}
    for meant in (True, False):
        told = [plain(words) in known for words, label in _labelled("short") if label is meant]
        assert sum(told) <= len(told) / 2


@pytest.mark.parametrize("words", ["can somebody help me", "is there someone I can ring", "i give up", "i can't"])
def test_what_may_be_either_has_the_help_lines_at_hand(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).distress


@pytest.mark.parametrize(
    ("words", "nations"),
    [
        ("I'm in Scotland and i want to die", ("scotland",)),
        ("i live in Cardiff and i want to kill myself", ("wales",)),
        ("im in belfast, i feel suicidal", ("northern_ireland",)),
        ("dwi eisiau marw", ("wales",)),
        ("i want to die", ()),
    ],
)
def test_the_nation_named_beside_distress_is_told(words: str, nations: tuple[str, ...], guidance: Guidance) -> None:
    told = understand(words, now=NOW, guidance=guidance)
    assert (told.intent, told.nations) == (Intent.DISTRESS, nations)


def test_every_sentence_of_distress_that_was_written_down_is_heard(guidance: Guidance) -> None:
    sentences = load_sentences()
    ours = (*sentences.distress, *sentences.both)
    assert not [words for words in ours if not understand(words, now=NOW, guidance=guidance).distress]


@pytest.mark.parametrize(
    "words", ["", "me", "No.", "both of them", "tonight at 7", "12", "1, 2 and 3", "and then?"]
)
def test_words_that_tell_nothing_are_not_weighed(words: str) -> None:
    assert tells_nothing(plain(words))


@pytest.mark.parametrize(
    "words", ["help me", "nobody would miss me", "end it", "no more", "why me", "not again", "me hurt", "not ok"]
)
def test_one_telling_word_is_enough_to_weigh_a_message(words: str) -> None:
    assert not tells_nothing(plain(words))


def test_what_was_learnt_was_not_tested_with(guidance: Guidance) -> None:
    known = {words.casefold() for words, _ in load_sentences().labelled}
    assert not [words for words, _ in _labelled() if words.casefold() in known]


ASKED = (
    "Are there any grants for a choir in Leeds that pay for rent and the leader's wages and close before Easter? "
)


@pytest.mark.parametrize(
    "words", ["i want to kill myself", "i can't go on any more", "my husband hits me", "i've been cutting again"]
)
@pytest.mark.parametrize("times", [1, 3, 12])
def test_distress_at_the_end_of_a_long_question_about_money_is_heard(
    words: str, times: int, guidance: Guidance
) -> None:
    assert understand(ASKED * times + words, now=NOW, guidance=guidance).distress


def test_the_weights_are_those_of_the_sentences() -> None:
    check_learnt()


def test_sentences_that_were_added_ask_for_new_weights(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(FOLDER, tmp_path / "distress"))
    with (folder / "distress.txt").open("a", encoding="utf-8") as file:
        file.write("my friend has just said goodbye to me for good\n")
    with pytest.raises(GuidanceError, match="make hear"):
        check_learnt(folder)


@given(st.text(max_size=300))
def test_any_text_is_weighed(text: str) -> None:
    assert 0.0 <= likelihood(plain(text), load_hearing_once()) <= 1.0


@lru_cache(maxsize=1)
def load_hearing_once() -> Hearing:
    return load_hearing()


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("bias\t-1.0\nsuicide\n", 2, "make the file anew"),
        ("bias\tmany\n", 1, "make the file anew"),
        ("0.5\tsuicide\n", 1, "bias"),
        ("bias\t-1.0\nmuch\tsuicide\n", 2, "make the file anew"),
    ],
)
def test_a_slip_in_the_weights_is_named_with_its_line(tmp_path: Path, text: str, line: int, says: str) -> None:
    path = tmp_path / "weights.tsv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(GuidanceError, match=says) as told:
        load_hearing(path)
    assert told.value.line == line


def test_a_message_that_stands_in_both_files_is_named(tmp_path: Path) -> None:
    ours, others = tmp_path / "distress.txt", tmp_path / "other.txt"
    ours.write_text("# a note\nhelp me\n", encoding="utf-8")
    others.write_text("help me\nhello\n", encoding="utf-8")
    (tmp_path / "both.txt").write_text("", encoding="utf-8")
    with pytest.raises(GuidanceError, match=r"both\.txt alone") as told:
        load_sentences(tmp_path)
    assert told.value.line == 2


@pytest.mark.parametrize(
    "words", ["i have decided that tonight is the night", "my hands are shaking and it is raining in me"]
)
def test_who_tells_only_of_themselves_is_shown_the_help_lines(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).distress


@pytest.mark.parametrize(
    "words", ["i dont understand", "i run a choir for people with dementia", "we want a van", "im in cardiff"]
)
def test_who_tells_of_a_group_or_says_little_is_not(words: str, guidance: Guidance) -> None:
    assert not understand(words, now=NOW, guidance=guidance).distress
