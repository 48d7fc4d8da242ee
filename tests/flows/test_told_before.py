"""Short lines behind a way, a guide or an explained word are asked of that; what names something else is not."""

import pytest

from tests.build import NOW
from tests.content import GUIDANCE
from tests.flows.talking import asked
from tracker.flows.ask.asked import Asked
from tracker.flows.ask.turn import turn
from tracker.questions import Aspect
from tracker.store.database import Database
from tracker.terms import Area, Intent, Kind


async def talk(database: Database, *lines: str) -> Asked:
    """Return the answer to the last line of a talk."""
    told: Asked | None = None
    for line in lines:
        told = await turn(database, GUIDANCE, line, before=told, now=NOW)
    assert told is not None
    return told


THE_WAY = "how do we get a grant from the council"


@pytest.mark.parametrize(
    ("words", "aspect"),
    [
        ("who decides", Aspect.PAYER),
        ("so who holds the purse?", Aspect.PAYER),
        ("where do they advertise them", Aspect.SIGN),
        ("how would we hear about it", Aspect.SIGN),
        ("whom should we write to first", Aspect.CONTACT),
        ("ok what do we do now", Aspect.STEP),
        ("just tell me the first bit", Aspect.STEP),
        ("we're a small band in York", Aspect.HERE),
        ("what goes wrong then", Aspect.BARRIER),
        ("is it very risky", Aspect.BARRIER),
        ("who pays for it", Aspect.PAYER),
        ("and the deadline?", Aspect.TIME),
        ("what catches groups out", Aspect.BARRIER),
        ("skip to the last step", Aspect.STEP),
        ("whats after applying", Aspect.STEP),
    ],
)
async def test_what_is_asked_behind_a_way_is_told_of_that_way(
    database: Database, words: str, aspect: Aspect
) -> None:
    way = await talk(database, THE_WAY)
    told = await talk(database, THE_WAY, words)
    question = told.answer.question
    assert (question.pathway, question.aspect) == (way.answer.question.pathway, aspect)
    assert len(told.text) < len(way.text)


async def test_a_place_in_the_same_nation_changes_nothing_and_repeats_nothing(database: Database) -> None:
    told = await talk(database, THE_WAY, "our club is in Leicester")
    assert "nothing changes for you" in told.text
    assert "Who pays" not in told.text


@pytest.mark.parametrize("words", ["and in Wales?", "what about northern ireland", "we're in Fife actually"])
async def test_another_nation_has_its_own_steps(database: Database, words: str) -> None:
    way = await talk(database, THE_WAY)
    told = await talk(database, THE_WAY, words)
    assert told.answer.question.intent is Intent.PATHWAY
    assert told.answer.question.pathway != way.answer.question.pathway
    assert "nothing changes for you" not in told.text


async def test_the_title_of_a_way_is_no_word_to_explain_in_another_nation(database: Database) -> None:
    told = await talk(database, "how do councils buy things under 20k", "and in scotland", "and ni")
    assert told.answer.question.lead == "pathway"
    assert "Northern Ireland" in told.text


@pytest.mark.parametrize(
    "words", ["is there a form for it", "are bands ok", "is it free of charge", "is it fun", "what colour is it"]
)
async def test_what_a_way_does_not_tell_is_said_so(database: Database, words: str) -> None:
    told = await talk(database, THE_WAY, words)
    assert told.answer.question.silent
    assert "do not tell that" in told.text
    assert "I would rather not guess" in told.text


async def test_behind_such_an_answer_the_way_goes_on(database: Database) -> None:
    told = await talk(database, THE_WAY, "is there a form for it", "and then?")
    assert told.answer.question.aspect is Aspect.STEP
    assert not told.answer.question.silent


@pytest.mark.parametrize(
    ("first", "words", "part"),
    [
        ("insurance for a club", "how much does it cost us", "price"),
        ("staff supervision guide", "next please", "Have two leaders"),
        ("safeguarding checklist", "and what about adults only", "adults"),
        ("measuring outcomes guide", "step 2", "two scales"),
    ],
)
async def test_a_part_of_the_guide_answers(database: Database, first: str, words: str, part: str) -> None:
    told = await talk(database, first, words)
    assert told.text.startswith("From “")
    assert part in told.text


async def test_next_goes_a_step_on_in_a_guide(database: Database) -> None:
    told = await talk(database, "measuring outcomes guide", "step 2", "next")
    assert told.answer.question.parts == (3,)


async def test_a_step_of_the_guide_beside_an_explained_word(database: Database) -> None:
    told = await talk(database, "what is a business case", "step 4")
    assert (told.answer.question.guide, told.answer.question.parts) == ("guide:G1", (4,))


@pytest.mark.parametrize(
    "words", ["what's the difference", "how do they differ", "which is better for us", "compare them"]
)
async def test_two_words_explained_in_turn_are_put_side_by_side(database: Database, words: str) -> None:
    told = await talk(database, "what is a CIC", "and a CIO", words)
    assert told.answer.question.terms == ("CIC", "CIO / SCIO")


@pytest.mark.parametrize(
    "words", ["compare a grant and a contract", "can you compare a contract with a grant please"]
)
async def test_two_words_are_compared(database: Database, words: str) -> None:
    told = await asked(database, words)
    assert set(told.answer.question.terms[:2]) == {"Grant", "Contract"}


async def test_it_behind_a_word_is_that_word(database: Database) -> None:
    told = await talk(database, "what is a framework", "how do we get on one")
    assert told.answer.question.pathway == "eng-dynamic-market"


async def test_a_new_word_behind_a_way_is_explained(database: Database) -> None:
    told = await talk(database, THE_WAY, "and a dynamic market?")
    assert told.answer.question.terms[0] == "Dynamic market"
    assert "closes" in told.text


@pytest.mark.parametrize(
    ("words", "intent"),
    [
        ("grants for choirs in Hull", Intent.SEARCH),
        ("what closes next week", Intent.DEADLINES),
        ("what is a link worker", Intent.GLOSSARY),
        ("thank you", Intent.SMALLTALK),
        ("what can you do", Intent.HELP),
    ],
)
async def test_what_names_something_else_is_a_question_of_its_own(
    database: Database, words: str, intent: Intent
) -> None:
    told = await talk(database, THE_WAY, words)
    assert told.answer.question.intent is intent
    assert not told.answer.question.silent


@pytest.mark.parametrize("between", ["thanks", "shorter please", "ok"])
async def test_small_talk_between_does_not_end_a_guide(database: Database, between: str) -> None:
    told = await talk(database, "measuring outcomes guide", "step 2", between, "step 3")
    assert (told.answer.question.guide, told.answer.question.parts) == ("guide:G9", (3,))


async def test_a_search_between_ends_it(database: Database) -> None:
    told = await talk(database, "measuring outcomes guide", "grants for choirs", "thanks", "next")
    assert told.answer.question.guide is None


@pytest.mark.parametrize("words", ["how long is it", "how long does it last"])
async def test_behind_a_guide_no_way_tells_how_long_it_takes(database: Database, words: str) -> None:
    told = await talk(database, "first meeting with a health partner", words)
    assert told.answer.question.guide == "guide:G3"
    assert told.answer.question.pathway is None or told.answer.question.silent


@pytest.mark.parametrize("before", ["what does XQZ mean", "what is a link worker"])
async def test_another_word_behind_one_is_explained(database: Database, before: str) -> None:
    told = await talk(database, before, "ok what about JSNA")
    assert told.answer.question.terms[:1] == ("Joint strategic needs assessment",)


async def test_how_we_use_a_word_is_not_asked_of_the_bot(database: Database) -> None:
    told = await talk(database, "what is a JSNA", "how do we use it")
    assert told.answer.question.intent is not Intent.HELP


@pytest.mark.parametrize("words", ["who do I tell first", "and if it's the lead", "is that the same in Scotland"])
async def test_behind_what_a_group_does_in_danger_a_short_line_is_asked_of_that(
    database: Database, words: str
) -> None:
    told = await talk(database, "a lady at our choir told me her son hits her", words)
    assert told.text.startswith("What to do today:")


async def test_what_is_sought_behind_it_is_sought(database: Database) -> None:
    told = await talk(database, "a lady at our choir told me her son hits her", "grants for choirs")
    assert told.answer.question.intent is Intent.SEARCH


@pytest.mark.parametrize("words", ["who sends it out", "how long do you get", "and what happens if we're late"])
async def test_what_a_word_does_not_tell_leads_to_no_way_that_is_hardly_near(
    database: Database, words: str
) -> None:
    told = await talk(database, "what is an ITT", words)
    assert (told.answer.question.pathway, told.answer.question.silent) == (None, True)


async def test_a_faint_line_behind_a_guide_stays_with_it(database: Database) -> None:
    told = await talk(database, "how do we work with commissioners", "who else will be there")
    assert (told.answer.question.guide, told.answer.question.silent) == ("guide:G2", True)


async def test_behind_a_word_one_that_is_open_is_sought(database: Database) -> None:
    told = await talk(database, "what is an ITT", "is there one open now in care homes")
    assert (told.answer.question.intent, told.answer.question.filters.text) == (Intent.SEARCH, ("care homes",))


@pytest.mark.parametrize("words", ["anything bigger nearby", "is there anything open"])
async def test_behind_a_guide_another_list_is_sought(database: Database, words: str) -> None:
    told = await talk(database, "how do we work with commissioners", words)
    assert told.answer.question.intent is Intent.SEARCH


async def test_what_is_open_of_the_way_that_was_told_is_sought_as_it_was_told(database: Database) -> None:
    told = await talk(database, "how do freelancers get paid work with the nhs", "is there anything open like that")
    question = told.answer.question
    assert (question.intent, question.filters.kinds) == (Intent.SEARCH, (Kind.CONTRACT,))


async def test_how_long_till_the_money_comes_is_asked_of_the_way(database: Database) -> None:
    told = await talk(database, THE_WAY, "how long till we'd see any money")
    assert told.answer.question.aspect is Aspect.TIME


async def test_where_somebody_is_is_kept_behind_a_word_too(database: Database) -> None:
    told = await talk(database, "what is a PQQ", "is that the same here in Belfast", "any tenders up now")
    assert told.answer.question.filters.areas == (Area.NORTHERN_IRELAND,)


async def test_a_short_line_behind_a_word_is_no_cry_for_help(database: Database) -> None:
    told = await talk(database, "what is a framework", "when would we need to be ready")
    assert not told.answer.question.distress
    assert (await talk(database, "what is a framework", "i want to die")).answer.question.distress


async def test_who_sells_it_is_asked_of_the_guide(database: Database) -> None:
    told = await talk(database, "do we need insurance for a jumble sale", "who sells it")
    assert told.answer.question.guide == "guide:G6"


async def test_behind_a_word_one_for_somebody_is_sought(database: Database) -> None:
    told = await talk(database, "what is a pipeline notice", "is there one for transport")
    assert (told.answer.question.intent, told.answer.question.filters.text) == (Intent.SEARCH, ("transport",))
