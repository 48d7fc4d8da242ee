"""Who asks for the way to money without a word that asks is told from who looks for a list, by what was learnt."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.build import NOW
from tracker.asking.distress.heard import beside_business
from tracker.asking.line.unread import plain
from tracker.asking.understand import understand
from tracker.asking.ways.asks_way import likelihood, pieces
from tracker.asking.ways.which_way import WhichWay
from tracker.errors import GuidanceError
from tracker.guidance.asked import FOLDER, check_asked, load_asked, load_weights, point_id
from tracker.knowledge import Guidance, Weights
from tracker.terms import Intent


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("someone from the ICB rang, says there may be a grant for us but no form yet", "eng-icb-grant"),
        ("main contractor hasnt settled our invoice since summer", "eng-subcontract"),
        ("joined the approved provider list last year and nobody has called us", "eng-dynamic-market"),
        ("our member's support worker says his direct payment could cover our sessions", "eng-spot-budgets"),
        ("mental health trust wants to know who holds the risk before they send patients", "eng-mh-trust"),
        ("the link worker in Swansea has our leaflet, still no money with anyone she sends", "wal-sp"),
        ("not one quick quote all year, we are in Perth", "sco-ijb-contract"),
        ("a volunteer is in tears after every session, we should look after her better", "guide:G8"),
        ("doctors gave us a list of names and conditions on paper, is that allowed", "guide:G5"),
    ],
)
def test_what_is_told_without_a_question_leads_to_the_way(words: str, expected: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert question.intent in (Intent.PATHWAY, Intent.GLOSSARY)
    assert expected in (question.pathway, question.guide)


@pytest.mark.parametrize(
    "words",
    [
        "mental health",
        "grants for a community garden in Leeds",
        "we are a choir of twelve, anything under 2k for music stands",
        "core costs for a charity that works with carers",
        "tired of scotland",
        "which charity won the library contract",
        "tenders for day services in Kent",
        "our shed roof leaks and we need 5k",
    ],
)
def test_what_seeks_money_or_a_list_stays_a_search(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).intent in (Intent.SEARCH, Intent.DEADLINES)


@pytest.mark.parametrize("words", ["why is the sky blue", "my cat is poorly", "who won the cup final"])
def test_what_is_nothing_of_ours_stays_so(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).intent is Intent.OUT_OF_SCOPE


def test_a_body_that_is_named_beside_is_not_the_word_that_is_asked_about(guidance: Guidance) -> None:
    question = understand("what does the ICB do in a standstill, how long is it", now=NOW, guidance=guidance)
    assert question.terms[:1] == ("Standstill",)


def test_who_speaks_of_a_member_and_asks_about_the_work_is_answered(guidance: Guidance) -> None:
    question = understand(
        "a lad's mum wants to buy him a place at our allotment with his personal health budget",
        now=NOW,
        guidance=guidance,
    )
    assert question.pathway == "eng-spot-budgets"


def test_danger_is_never_business(guidance: Guidance) -> None:
    assert not beside_business(plain("is there an ICB, i want to die"), guidance)
    question = understand("a woman in the art class says her husband hits her", now=NOW, guidance=guidance)
    assert (question.distress, question.guide) == (True, "guide:G4")


def test_without_weights_rules_alone_decide() -> None:
    assert likelihood(pieces("how do we start"), frozenset(), Weights({}, 0.0)) == 0.5


def test_the_weights_are_those_of_the_questions() -> None:
    check_asked()


def test_questions_that_were_added_ask_for_new_weights(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(FOLDER, tmp_path / "asked"))
    with (folder / "way.txt").open("a", encoding="utf-8") as file:
        file.write("nobody has paid us yet, who do we ring\n")
    with pytest.raises(GuidanceError, match="make asked"):
        check_asked(folder)


def test_what_answers_a_question_is_there(guidance: Guidance) -> None:
    points = {point_id(guide.id, one.name) for guide in guidance.guides.values() for one in guide.details}
    known = {*guidance.pathways, *guidance.guides, *points}
    assert {id_ for one in load_asked() for id_ in one.ids} <= known


@given(st.text(max_size=200))
def test_any_line_is_weighed(text: str) -> None:
    assert 0.0 <= likelihood(pieces(plain(text)), frozenset(), _WEIGHTS) <= 1.0


_WEIGHTS = load_weights()


def test_likelihoods_of_all_ways_make_a_whole(guidance: Guidance) -> None:
    likely = WhichWay(guidance).likely("how do link workers send people")
    assert sum(likely.values()) == pytest.approx(1.0)
    assert max(likely, key=lambda id_: likely[id_]) == "eng-sp-linkworker"


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [("bias\t-1.0\nnothing\n", 2, "make asked"), ("0.5\thow\n", 1, "bias"), ("bias\tmuch\n", 1, "make asked")],
)
def test_a_slip_in_the_weights_is_named(tmp_path: Path, text: str, line: int, says: str) -> None:
    path = tmp_path / "weights.tsv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(GuidanceError, match=says) as told:
        load_weights(path)
    assert told.value.line == line


def test_a_question_without_an_author_is_named(tmp_path: Path) -> None:
    (tmp_path / "way.txt").write_text("# a note\nhow do we start\n", encoding="utf-8")
    (tmp_path / "other.txt").write_text("[me]\ngrants\n", encoding="utf-8")
    with pytest.raises(GuidanceError, match="must stand above") as told:
        load_asked(tmp_path)
    assert told.value.line == 2
