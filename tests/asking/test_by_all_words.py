"""What no phrase of a pathway is near to is led by all words together; what one word alone speaks for is not."""

import pytest

from tests.build import NOW
from tracker.asking.line.welsh import in_english
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.terms import Area, Intent


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("four of us little groups would like to go in as one, do we need to form a company", "eng-subcontract"),
        ("should the three of us make one company to bid, or sign each for ourselves", "eng-subcontract"),
        ("must we keep on the staff who worked for the last provider", "eng-la-light-touch"),
        ("who sits on the new area boards for groups like ours, we are in Armagh", "ni-partnership-grants"),
        ("can we keep a note of who takes which tablets", "guide:G5"),
        ("they all go home from the surgery's list to us and not a penny comes with them", "eng-sp-linkworker"),
        ("our leader is upset for days after a heavy session", "guide:G8"),
    ],
)
def test_all_words_together_lead_to_the_way(words: str, expected: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert expected in (question.pathway, question.guide)


@pytest.mark.parametrize(
    "words",
    [
        "do we need planning permission for a shed",
        "can we sell benches and still get grants",
        "do we need a licence for the raffle drum",
        "what colour should the benches be for the committee",
    ],
)
def test_one_word_alone_leads_nowhere(words: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert question.pathway is None or question.choices or question.pathway == "eng-below-threshold"
    assert question.guide is None or question.choices


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("how do you find out what grants our council does", "eng-la-grant"),
        ("how would we know what the borough gives out in small grants", "eng-la-grant"),
        ("how do groups hear about money from the ICB", "eng-icb-grant"),
    ],
)
def test_how_one_comes_to_know_what_a_body_gives_is_about_the_way(
    words: str, expected: str, guidance: Guidance
) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert (question.intent, question.pathway) == (Intent.PATHWAY, expected)


@pytest.mark.parametrize(
    "words", ["how do I find out which grants are open in Leeds", "where can I find grants for a choir"]
)
def test_how_to_find_money_is_a_search(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).intent is Intent.SEARCH


@pytest.mark.parametrize(
    ("words", "intent"),
    [
        ("can the scottish wellbeing fund pay for a bit of staff time", Intent.PATHWAY),
        ("what does the welsh integration fund pay for", Intent.PATHWAY),
        ("can the Scottish Wellbeing Fund pay for transport", Intent.DETAILS),
        ("when does the scottish mountaineering trust close", Intent.DETAILS),
        ("can the welsh church act fund pay for a boiler", Intent.DETAILS),
    ],
)
def test_a_scheme_told_by_its_nation_is_its_way_and_a_name_is_a_name(
    words: str, intent: Intent, guidance: Guidance
) -> None:
    assert understand(words, now=NOW, guidance=guidance).intent is intent


@pytest.mark.parametrize(
    "words",
    [
        "we are a farmers' group outside Omagh, does the Trust give out grants or must we tender",
        "our shed is just outside Newry, how do we get paid by the Trust",
        "I live outside Derry, whom do I ask about paid sessions",
    ],
)
def test_outside_a_town_is_where_they_are(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).nations == ("northern_ireland",)


@pytest.mark.parametrize("words", ["grants for gardens but outside London", "anything outside Scotland"])
def test_outside_a_place_leaves_it_out(words: str, guidance: Guidance) -> None:
    areas = understand(words, now=NOW, guidance=guidance).filters.areas
    assert Area.LONDON not in areas
    assert Area.SCOTLAND not in areas


@pytest.mark.parametrize(
    ("welsh", "english"),
    [
        ("sut mae cael ein rhoi ar restr y cysylltwyr cymunedol", "community connectors"),
        ("beth yw presgripsiynu cymdeithasol", "social prescribing"),
        ("pwy syn siarad dros grwpiau bach ar y bwrdd partneriaeth rhanbarthol", "regional partnership board"),
        ("oes angen yswiriant", "insurance"),
        ("sut i wneud dyfynbris", "quote"),
    ],
)
def test_the_welsh_of_commissioning_is_known(welsh: str, english: str) -> None:
    assert english in in_english(welsh)


def test_english_beside_welsh_stays_and_the_welsh_is_read(guidance: Guidance) -> None:
    words = (
        "sut mae cael ein rhoi ar restr y cysylltwyr cymunedol? (how do we get on the connectors list, Ceredigion)"
    )
    assert understand(words, now=NOW, guidance=guidance).pathway == "wal-sp"


def test_who_is_lost_in_the_words_of_the_trade_is_answered_below_the_lines(guidance: Guidance) -> None:
    question = understand(
        "SMI? DIALOG? step up? I sat in the meeting and understood none of it", now=NOW, guidance=guidance
    )
    assert (question.intent, question.pathway, question.distress) == (Intent.PATHWAY, "eng-mh-trust", True)


def test_danger_beside_words_of_the_trade_is_distress(guidance: Guidance) -> None:
    question = understand("the ICB, the PCN, I can't cope, I want to die", now=NOW, guidance=guidance)
    assert (question.intent, question.distress) == (Intent.DISTRESS, True)
