"""Answers as people read them: short, numbered, with doubt kept, sources named and help lines first."""

import re
from dataclasses import replace
from datetime import date

import pytest

from tests.build import NOW, an_opportunity
from tracker.guidance.help_lines import load_help_lines
from tracker.guidance.load import FOLDER
from tracker.knowledge import Guidance, Guide, Hearing, Pathway, Reference, Stage, Term
from tracker.questions import Answer, AskBack, Aspect, Filters, Question
from tracker.terms import Area, Category, Intent, Kind
from tracker.wording.answers import CHECK, answer_text
from tracker.wording.guidance_parts import NOT_LEGAL
from tracker.wording.help_lines import BUILT_IN, FIRST, LAST, distress_words
from tracker.wording.support import LATER, NOTHING_TOO, TOO
from tracker.wording.understood import understood_words
from tracker.wording.ways import ONWARD

CHECKED = date(2026, 11, 23)
SOURCE = Reference("src", "https://source.example/page")
OTHER = Reference("other", "https://other.example/page")


def a_stage(number: int, title: str) -> Stage:
    return Stage(
        number,
        title,
        happens="They look at **all** bids [src].",
        do="Ring the `grants officer` first.",
        sign="",
        when="About 4 weeks (not verified).",
        contact="The grants officer.",
        barrier="News goes from friend to friend.",
        helps="A [template](https://template.example).",
    )


GUIDANCE = Guidance(
    hearing=Hearing({}, -9.0),
    help_lines=load_help_lines(FOLDER),
    pathways={
        "eng-grant": Pathway(
            "eng-grant",
            "A grant from the council",
            ("england",),
            who="The council [src].",
            buys="",
            law="",
            size="",
            stages=(a_stage(1, "Find the scheme"), a_stage(2, "Apply")),
            words=(),
            checked=CHECKED,
            references=(SOURCE, OTHER),
        )
    },
    terms={
        "Integrated care board": Term(
            "Integrated care board",
            "The NHS body that holds the money [src].",
            also=("ICB",),
            nations=("england",),
            you_say="They say “ICB”, you say “the local NHS”.",
            references=(SOURCE,),
        ),
        "notice:UK4": Term("notice:UK4", "You can bid now.", also=("UK4", "tender notice")),
    },
    guides={
        "guide:G6": Guide(
            "guide:G6", "Insurance", "What to ask for.", ("Look [src].", "Ask."), (), CHECKED, (SOURCE,)
        )
    },
)


def worded(question: Question, **parts: object) -> str:
    return answer_text(Answer(question, **parts), GUIDANCE, now=NOW)  # type: ignore[arg-type]


def test_a_search_is_a_numbered_list_that_says_how_it_was_understood_and_why() -> None:
    question = Question("…", Intent.SEARCH, Filters(categories=(Category.CORE_COSTS,), areas=(Area.WALES,)))
    first, second = an_opportunity(), an_opportunity(id=2, title="Second Fund")
    text = worded(question, opportunities=(first, second), why={1: "pays for running costs"})
    assert text == (
        "You asked for: running costs (rent, wages, bills); Wales.\n\n"
        "1. Harbour Lights Fund (Brackenhope Foundation)\n"
        "   Grant for running costs (rent, wages, bills). Up to £5,000. Closes Friday 4 December (11 days left; "
        "no time given: send it the day before).\n"
        "   Why: pays for running costs. Seen 23 November.\n"
        "   https://funder.example/harbour-lights\n\n"
        "2. Second Fund (Brackenhope Foundation)\n"
        "   Grant for running costs (rent, wages, bills). Up to £5,000. Closes Friday 4 December (11 days left; "
        "no time given: send it the day before).\n"
        "   Seen 23 November.\n"
        "   https://funder.example/harbour-lights\n\n" + CHECK
    )


def test_nothing_found_says_so_and_offers_the_nearest() -> None:
    question = Question("…", Intent.SEARCH, Filters(text=("choirs",)))
    text = worded(question, nearest=(an_opportunity(),), nearest_why="on other subjects")
    assert "found nothing open that fits" in text
    assert "The nearest I have (on other subjects):\n\n1. Harbour Lights Fund" in text


def test_a_long_list_is_cut_and_says_how_many_more() -> None:
    many = tuple(an_opportunity(id=number) for number in range(1, 13))
    text = worded(Question("…", Intent.DEADLINES), opportunities=many)
    assert len(re.findall(r"^\d+\. ", text, re.MULTILINE)) == 8
    assert "More fit. Say “show me more”" in text
    assert text.count(CHECK) == 1


@pytest.mark.parametrize(
    ("filters", "words"),
    [
        pytest.param(Filters(), "", id="nothing"),
        pytest.param(Filters(kinds=(Kind.GRANT,), amount_max=5000), "grants; up to £5,000", id="up to"),
        pytest.param(Filters(amount_min=10_000), "£10,000 or more", id="at least"),
        pytest.param(Filters(amount_min=2000, amount_max=2000), "£2,000", id="exactly"),
        pytest.param(Filters(text=("choirs",)), "“choirs”", id="subject"),
        pytest.param(Filters(due_from=date(2027, 1, 2)), "closing on or after Saturday 2 January 2027", id="after"),
        pytest.param(
            Filters(due_from=date(2026, 11, 23), due_to=date(2026, 11, 29)),
            "closing from Monday 23 November to Sunday 29 November",
            id="range",
        ),
    ],
)
def test_a_reader_sees_how_the_question_was_understood(filters: Filters, words: str) -> None:
    assert understood_words(filters, now=NOW) == words


def test_a_pathway_shows_who_pays_the_steps_where_one_is_what_to_do_and_its_sources() -> None:
    text = worded(Question("…", Intent.PATHWAY, pathway="eng-grant", lead="pathway", ask_back=AskBack.PLACE))
    assert text == (
        "A grant from the council (England)\n\n"
        "Who pays: The council.\n\n"
        "The steps:\n  1. Find the scheme\n  2. Apply\n\n"
        "Step 1 of 2: Find the scheme\n"
        "  What to do now: Ring the grants officer first.\n"
        "  How long: About 4 weeks (not verified).\n"
        "  Whom to speak to: The grants officer.\n"
        "  What usually goes wrong: News goes from friend to friend.\n"
        "  What helps: A template (https://template.example).\n"
        "  Then comes step 2: Apply\n\n"
        f"If you are new to this, you are at step 1. {ONWARD}\n\n"
        "Checked on 23 November 2026.\nSources:\n  https://source.example/page\n\n"
        "Where are you: England, Scotland, Wales or Northern Ireland?\n\n" + NOT_LEGAL
    )


def test_a_stage_is_shown_in_full_with_its_marks_of_doubt() -> None:
    text = worded(Question("…", Intent.PATHWAY, pathway="eng-grant", stage=2, lead="pathway"))
    assert (
        "Step 2 of 2: Apply\n  What happens: They look at all bids.\n  What to do now: Ring the grants officer first."
        in text
    )
    assert "  How long: About 4 weeks (not verified)." in text
    assert "  What usually goes wrong: News goes from friend to friend." in text
    assert "  What helps: A template (https://template.example)." in text
    assert "  2. Apply (what you ask about)" in text
    assert text.endswith(NOT_LEGAL)


@pytest.mark.parametrize(
    ("aspect", "words"),
    [
        (
            Aspect.TIME,
            "How long each step takes:\n  1. Find the scheme: About 4 weeks (not verified).\n  2. Apply:",
        ),
        (Aspect.CONTACT, "Whom to speak to:\n  1. Find the scheme: The grants officer."),
        (Aspect.BARRIER, "1. Find the scheme: News goes from friend to friend. What helps: A template"),
    ],
)
def test_what_is_asked_of_a_pathway_is_told_for_each_step(aspect: Aspect, words: str) -> None:
    text = worded(Question("…", Intent.PATHWAY, pathway="eng-grant", aspect=aspect, lead="pathway"))
    assert words in text
    assert "Who pays" not in text
    one = worded(Question("…", Intent.PATHWAY, pathway="eng-grant", stage=2, aspect=aspect, lead="pathway"))
    assert "2. Apply: " in one
    assert "1. Find" not in one


def test_after_the_last_step_there_is_no_other() -> None:
    text = worded(Question("…", Intent.PATHWAY, pathway="eng-grant", stage=3, aspect=Aspect.STEP, lead="pathway"))
    assert "That was the last step that I know of.\n\nThe steps:\n  1. Find the scheme\n  2. Apply" in text


def test_a_term_is_explained_with_its_nation_and_source_and_without_legal_words() -> None:
    text = worded(Question("…", Intent.GLOSSARY, terms=("Integrated care board",), lead="terms"))
    assert text == (
        "Integrated care board (England): The NHS body that holds the money.\n"
        "They say “ICB”, you say “the local NHS”.\n\n"
        "Nobody noted when its sources were read.\nSources:\n  https://source.example/page"
    )


def test_a_notice_is_called_by_its_number_and_its_everyday_name() -> None:
    text = worded(Question("…", Intent.GLOSSARY, terms=("notice:UK4",), lead="terms"))
    assert text == "UK4 (tender notice): You can bid now.\n\nIt has no source yet, so ask before you rely on it."


def test_a_guide_is_a_list_of_steps_and_names_what_else_can_be_asked() -> None:
    question = Question("…", Intent.PATHWAY, guide="guide:G6", pathway="eng-grant", lead="guide")
    text = worded(question)
    assert text.startswith("Insurance\nWhat to ask for.\n\n  1. Look.\n  2. Ask.\n\nChecked on 23 November 2026.")
    assert "You can also ask me about the steps of “A grant from the council”." in text


def test_what_is_not_known_is_not_guessed() -> None:
    text = worded(Question("…", Intent.GLOSSARY, Filters(text=("flurble",)), lead="terms"))
    assert text.startswith("I do not know the word “flurble”.")
    assert "https://navca.org.uk" in text


def test_an_unknown_item_is_asked_back() -> None:
    text = worded(Question("…", Intent.DETAILS, Filters(text=("moon fund",))))
    assert text.startswith("I cannot tell which one you mean “moon fund”.")


@pytest.mark.parametrize("intent", [Intent.HELP, Intent.SMALLTALK, Intent.OUT_OF_SCOPE, Intent.SUBSCRIBE_HELP])
def test_every_other_intent_has_its_short_text(intent: Intent) -> None:
    text = worded(Question("…", intent))
    assert 0 < len(text) < 700


def test_distress_gives_help_lines_of_every_nation_with_their_own_addresses_and_nothing_else() -> None:
    text = worded(Question("…", Intent.DISTRESS, distress=True))
    for number in ("999", "116 123", "85258", "111, option 2", "0800 132 737", "0800 83 85 87", "0808 808 8000"):
        assert number in text
    assert len(re.findall(r"https://", text)) == 6
    assert "fund" not in text.lower()


def test_where_no_help_line_can_be_read_those_that_serve_everybody_are_built_in() -> None:
    question = Question("…", Intent.DISTRESS, distress=True)
    text = answer_text(Answer(question), replace(GUIDANCE, help_lines=()), now=NOW)
    assert text.startswith(FIRST)
    assert text.endswith(LAST)
    shown = worded(question).split("\n")
    assert [line for line in BUILT_IN if line in text and line in shown] == list(BUILT_IN)


@pytest.mark.parametrize(
    ("nation", "first"),
    [
        ("scotland", "Scotland: Breathing Space"),
        ("wales", "Wales: C.A.L.L."),
        ("northern_ireland", "Northern Ireland: Lifeline"),
        ("england", "England: NHS 111"),
    ],
)
def test_the_line_of_the_nation_that_is_named_comes_first_and_all_others_stay(nation: str, first: str) -> None:
    told = worded(Question("…", Intent.DISTRESS, distress=True, nations=(nation,)))
    beside = worded(Question("…", Intent.SEARCH, Filters(areas=(Area(nation),)), distress=True))
    for text in (told, beside):
        assert text.startswith(f"{FIRST}\n{first}")
        assert text.count("\nSamaritans") == 1
    plainly = worded(Question("…", Intent.DISTRESS, distress=True))
    assert sorted(told.split("\n")) == sorted(plainly.split("\n"))
    assert plainly.startswith(f"{FIRST}\nSamaritans")


def test_help_lines_come_before_the_answer_where_both_are_needed() -> None:
    question = Question("…", Intent.SEARCH, Filters(areas=(Area.WALES,)), distress=True)
    text = worded(question, opportunities=(an_opportunity(),))
    assert text.index("116 123") < text.index("Harbour Lights Fund")


@pytest.mark.parametrize(
    "question",
    [
        Question("…", Intent.SEARCH, Filters(text=("choir", "finished")), distress=True),
        Question("…", Intent.DEADLINES, Filters(due_to=date(2026, 11, 23)), distress=True),
        Question("…", Intent.DETAILS, Filters(text=("1",)), distress=True),
        Question("…", Intent.OUT_OF_SCOPE, distress=True),
        Question("…", Intent.SMALLTALK, distress=True),
        Question("…", Intent.GLOSSARY, Filters(text=("finished",)), distress=True),
    ],
)
def test_nobody_in_distress_is_told_what_was_not_found_or_not_understood(question: Question) -> None:
    text = worded(question)
    assert text.startswith(FIRST)
    left = text.removeprefix(distress_words(GUIDANCE.help_lines)).strip()
    assert left == LATER


def test_a_question_on_money_beside_distress_is_answered_gently_and_the_lines_stand_once() -> None:
    question = Question("…", Intent.SEARCH, Filters(areas=(Area.WALES,), text=("choir",)), distress=True)
    lines = distress_words(GUIDANCE.help_lines, ("wales",))
    assert worded(question).removeprefix(lines).strip() == NOTHING_TOO
    text = worded(question, nearest=(an_opportunity(),))
    assert "You asked for" not in text
    assert NOTHING_TOO in text
    assert "Harbour Lights Fund" in text
    found = worded(question, opportunities=(an_opportunity(),))
    assert TOO in found
    for told in (text, found):
        assert told.count("116 123") == 1


def test_football_and_the_weather_bring_no_help_lines() -> None:
    assert "Samaritans" not in worded(Question("…", Intent.OUT_OF_SCOPE))
