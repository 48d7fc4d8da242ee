"""What belongs to a letter, to a story or to the talk around a question is no part of what is asked."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.build import NOW
from tracker.asking.line.letter import without_manners
from tracker.asking.line.story import LONGEST, in_short
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.questions import Question
from tracker.terms import Applicant, Area, Category, Intent, Kind


def asked(words: str, guidance: Guidance) -> Question:
    return understand(words, now=NOW, guidance=guidance)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("Dear all, are there any grants in Devon for gardening clubs? Kind regards, Joan Smith (Mrs)", ("gardening clubs",)),
        ("To whom it may concern, is there funding for brass bands. Yours sincerely, R. MacDonald, Hon. Treasurer", ("brass bands",)),
        ("Good morning, I'm Pauline, any money for a pantomime in Leeds? Many thanks, Pauline", ("pantomime",)),
        ("hi there (first time using this, be gentle) any grants for rural libraries", ("rural libraries",)),
        ("funding for singing (we are mostly over 70 and a bit deaf haha) in Derby", ("singing",)),
        ("we are 12 ladies, youngest 68, need cash for quilting in Bolton", ("ladies", "quilting")),
        ("could you possibly tell me urgently what is there for allotments", ("allotments",)),
        ("quickly please im on my tea break, any grants for sheds", ("sheds",)),
        ("hmm. tenders for day services", ("day services",)),
        ("contracts for befriending work in Glasgow", ("befriending",)),
        ("contracts for youth work in Glasgow", ("youth work",)),
        ("grants for the manager's salary at a food bank", ("food bank",)),
        ("funding for 3 years or longer for a choir", ("choir",)),
    ],
)  # fmt: skip
def test_only_what_is_sought_is_the_subject(words: str, text: tuple[str, ...], guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.intent, question.filters.text) == (Intent.SEARCH, text)


@pytest.mark.parametrize(
    "words",
    [
        "evening classes for carers",
        "grants for a shed (Leeds)",
        "tenders for day care (not dementia)",
        "funding (up to £5,000) for a choir",
        "thanks for the list, and for Wales?",
        "I'm Cardiff, he is Swansea",
        "dear me, what a lot of forms",
        "diolch",
        "",
    ],
)
def test_what_asks_or_narrows_is_left_as_it_is(words: str) -> None:
    assert without_manners(words) == words


def test_where_somebody_meets_is_not_who_asks(guidance: Guidance) -> None:
    for words in (
        "we meet in the church and need a projector",
        "the church hall has put up our rent, any help with rent",
    ):
        assert asked(words, guidance).filters.applicants == ()
    assert asked("our church needs a new boiler", guidance).filters.applicants == (Applicant.FAITH_GROUP,)
    assert asked("our school wants to build a sensory garden", guidance).filters.applicants == (Applicant.SCHOOL,)


def test_of_a_long_story_the_part_counts_that_asks(guidance: Guidance) -> None:
    story = (
        "Well my name is Doreen and I've had the books since Frank broke his leg in May, there are about thirty of us and "
        "we do the care homes every Easter, lovely crowd, anyway last Friday the amplifier blew up in the second verse and "
        "the man says it is scrap, we are in Whitby, we need £450, so are there any grants for an amplifier for a choir?"
    )
    question = asked(story, guidance)
    filters = question.filters
    assert (filters.kinds, filters.categories) == ((Kind.GRANT,), (Category.PROJECT,))
    assert (filters.amount_min, filters.amount_max, filters.areas) == (450, 450, (Area.YORKSHIRE_HUMBER,))
    assert (filters.due_from, filters.due_to, filters.text) == (None, None, ("amplifier", "choir"))
    assert question.intent is Intent.SEARCH


def test_short_lines_and_ways_are_no_stories() -> None:
    short = "we are a choir , the organ broke , any grants"
    way = " , ".join(["a nurse sends us people", *["we tell her we have no room"] * 6, "how do we say no"])
    assert len(way.split()) > LONGEST
    assert in_short(short) == short
    assert in_short(way) == way


@pytest.mark.parametrize(
    "words",
    [
        "Thank you so much, that is exactly what I needed. Kind regards, Margaret",
        "thanks ever so much, that answers it perfectly",
        "cheers for your help the other day",
        "thank you, we will have a look",
        "diolch yn fawr iawn",
    ],
)
def test_thanks_with_a_reason_are_thanks(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).intent is Intent.SMALLTALK


@pytest.mark.parametrize(
    "words",
    ["ta, thats brilliant but is there one for wales", "thanks, that was useful, which of them close in may"],
)
def test_thanks_with_a_question_are_a_question(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).intent in (Intent.SEARCH, Intent.DEADLINES)


def test_who_greets_in_welsh_asks_about_wales(guidance: Guidance) -> None:
    assert asked("bore da, how do we sell to the council", guidance).pathway == "wal-contract"
    assert asked("good morning, how do we sell to the council", guidance).pathway != "wal-contract"
    assert asked("bore da, how do we sell to the council in Leeds", guidance).pathway != "wal-contract"


@pytest.mark.parametrize("name", ["Brenda", "Trevor", "Moira"])
def test_who_introduces_themselves_is_not_in_distress(name: str, guidance: Guidance) -> None:
    question = asked(f"Right so, I'm {name}, I took over as treasurer from Ken, any grants for a piano?", guidance)
    assert question.intent is Intent.SEARCH
    assert asked(f"I'm {name}, and I want to end it all tonight", guidance).intent is Intent.DISTRESS


PIECES = (
    "Dear Sir or Madam, ",
    "hi all ",
    "I'm Brenda, ",
    "(we are ten)",
    "(Leeds)",
    "grants for bees ",
    "we need £40 ",
    ", ",
    "\n",
)
ENDS = ("", "Kind regards, Joan Smith (Mrs)", "ta", "Yours, A. A. A. A.", "thanks AAAAAAAA1")


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=12)), max_size=12), st.sampled_from(ENDS))
def test_no_word_is_made_up_and_no_words_make_it_fail(pieces: list[str], end: str) -> None:
    words = "".join(pieces) + end
    left = without_manners(words)
    assert set(re.findall(r"\w+", left)) <= set(re.findall(r"\w+", words))
    assert left.strip() or not words.strip()
    line = " , ".join(left.lower().split())
    assert set(in_short(line).split()) <= set(line.split())
